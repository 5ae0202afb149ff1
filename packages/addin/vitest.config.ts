import { defineConfig } from 'vitest/config'

// The pages are opened in a real browser, one after the other: these machines have two processors.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false } })
