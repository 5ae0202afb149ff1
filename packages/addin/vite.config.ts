import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const page = (name: string) => new URL(name, import.meta.url).pathname

export default defineConfig({
  plugins: [react()],
  // A folder that can be put anywhere on a server.
  base: './',
  build: {
    target: 'es2022',
    // What a closed network can read when something fails.
    sourcemap: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
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
