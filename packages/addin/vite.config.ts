import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chartsAsInNode } from './scripts/charts-as-in-node.mjs'
import { policyInPage } from './scripts/policy-in-page.mjs'

const page = (name: string) => new URL(name, import.meta.url).pathname

export default defineConfig({
  plugins: [react(), policyInPage(), chartsAsInNode()],
  // A folder that can be put anywhere on a server.
  base: './',
  worker: { format: 'es', plugins: () => [chartsAsInNode()] },
  build: {
    target: 'es2022',
    // What a closed network can read when something fails.
    sourcemap: true,
    modulePreload: {
      polyfill: false,
      // The functions are called in Node too, where there is no page to announce a module to.
      resolveDependencies: (_name, needed, { hostId }) => (/functions|associate/.test(hostId) ? [] : needed),
    },
    rollupOptions: {
      // The functions say when all of them can answer.
      preserveEntrySignatures: 'exports-only',
      input: {
        index: page('index.html'),
        taskpane: page('taskpane.html'),
        // Of its own, so that the benchmark and the tests call what Excel calls.
        functions: page('src/functions/entry.ts'),
      },
      output: {
        entryFileNames: ({ name }) => (name === 'functions' ? 'functions.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
})
