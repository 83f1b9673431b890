import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** Tests across packages, with the real command line, browser and files. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    fileParallelism: false,
  },
})

export default config
