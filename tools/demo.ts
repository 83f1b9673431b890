/**
 * `npm run demo`: an inquiry into the fictitious uploads of samples/, with its report in demo/report. Starts afresh
 * each time. Opens the report only where there is a desktop.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { platform } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const report = `${root}demo/report/report.html`

rmSync(`${root}demo`, { recursive: true, force: true })
const scan = spawnSync(
  process.execPath,
  [
    `${root}apps/cli/src/main.ts`,
    'scan',
    `${root}samples/uploads`,
    '--manifest',
    `${root}samples/uploads.csv`,
    '--inquiry',
    `${root}demo/inquiry`,
    '--report',
    `${root}demo/report`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)
if (scan.status !== 0 || !existsSync(report)) {
  console.error('The demo did not end well: see above.')
  process.exitCode = scan.status ?? 1
} else {
  console.log(`\nOpen this in a browser:\n  ${pathToFileURL(report).href}`)
  openOnDesktop(report)
}

/** Opens a file as a double click does; says nothing where there is no desktop. */
function openOnDesktop(path: string): void {
  const hasDesktop = platform() !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
  if (!hasDesktop || process.env['CI'] !== undefined) return
  const opener = { darwin: 'open', win32: 'explorer' }[platform() as string] ?? 'xdg-open'
  const child = spawn(opener, [path], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
