import { defineConfig } from 'vitest/config'

/** Tests across packages, with the real command line, browser and files. */
export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 120_000, maxWorkers: 1, fileParallelism: false },
})
