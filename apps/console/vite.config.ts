import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'

/** {@link file://./generate.ts} builds into `generated/`, which the server hands out. */
const config: UserConfig = defineConfig({
  plugins: [react()],
  build: {
    outDir: 'generated',
    // The server's policy allows no inline content.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})

export { config as default }
