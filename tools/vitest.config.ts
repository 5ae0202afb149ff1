import { defineConfig } from 'vitest/config'

// LibreOffice takes some seconds to start.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } })
