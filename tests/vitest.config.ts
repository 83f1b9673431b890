import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** Tests that stop, starve or overload what they start and watch the time that it takes: they need the machine alone. */
const ALONE = [
  'tests/gate/{faults,gate,large,load}.test.ts',
  'tests/scale/{faults,gates,journal,pressure,proof,queue,s3,split,traces,versions}.test.ts',
  'tests/scan/recognition.test.ts',
]

/** Tests across packages, with the real command line, servers, browser and files. */
const config: ViteUserConfig = defineConfig({
  test: {
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // see `keepThreadsSafe` of the command line: logs of the gate are threads here too
    execArgv: ['--wasm-wrapper-tiering-budget=1000000000'],
    projects: [
      {
        extends: true,
        test: {
          name: 'side by side',
          include: ['tests/**/*.test.ts'],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE, maxWorkers: 1, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
})

export default config
