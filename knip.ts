import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: ['samples/generator/main.ts', 'bench/**/*.ts', 'tools/**/*.ts', 'tests/**/*.test.ts'],
      project: ['samples/generator/**/*.ts', 'bench/**/*.ts', 'tools/**/*.ts', 'tests/**/*.ts'],
      // Style sheets and axe are read as files, by the generator of the report's page and by its test.
      ignoreDependencies: ['@nl-design-system-candidate/*', '@nl-design-system-unstable/*', '@utrecht/*', 'axe-core'],
    },
    // Workers are started by URL.
    'packages/pipeline': { entry: ['src/*worker.ts'], project: ['src/**/*.ts'] },
    'packages/detect': {
      entry: ['src/**/*worker*.ts', 'training/*.ts'],
      project: ['src/**/*.ts', 'training/**/*.ts'],
    },
    // The browser's part of the report is bundled by tools/generate-report-page.ts.
    'packages/report': {
      entry: ['src/browser/main.ts'],
      project: ['src/**/*.ts'],
      // The font is read as a file.
      ignoreDependencies: ['@expo-google-fonts/noto-sans'],
    },
    // The page of the console loads its start, and the generator is called by tools/generate.ts.
    'apps/console': { entry: ['generate.ts'], project: ['src/**/*.{ts,tsx}'] },
    // Language data and engine are found by require.resolve.
    'packages/extract': {
      entry: ['src/**/*worker*.ts'],
      project: ['src/**/*.ts'],
      ignoreDependencies: ['@tesseract.js-data/*', 'tesseract.js-core'],
    },
  },
}

export { config as default }
