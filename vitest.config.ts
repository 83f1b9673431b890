import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
    testTimeout: 20_000,
    maxWorkers: 2,
    // see `keepThreadsSafe` of the command line: the gate's detectors are threads here too
    execArgv: ['--wasm-wrapper-tiering-budget=1000000000'],
  },
})

export default config
