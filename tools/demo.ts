/**
 * `npm run demo`: an inquiry into the fictitious uploads of samples/, with its report in demo/report, and the desk on
 * it. Starts afresh each time. Opens the browser only where there is a desktop.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { platform } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readEnvironment } from '../apps/cli/src/environment.ts'
import { keyOf } from '../apps/cli/src/store-options.ts'
import { openDemoDesk } from './demo/desk.ts'
import { fillLookupLog } from './demo/lookup-log.ts'

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
  console.log(`\nThe report of the inquiry:\n  ${pathToFileURL(report).href}`)
  await showDesk()
}

/**
 * Opens the desk on the inquiry, with what the gate refused and let pass, alerts about look-ups, and two cases whose
 * clocks run. It stays open until Ctrl+C; where nobody is at the keyboard it starts, is filled and ends.
 */
async function showDesk(): Promise<void> {
  const key = keyOf(new Map(), readEnvironment())
  fillLookupLog(`${root}demo/raadplegingen`)
  const { desk, logins, password } = await openDemoDesk({
    folder: `${root}demo/desk`,
    inquiry: `${root}demo/inquiry`,
    key,
    port: await freePort(8080),
    lookups: `${root}demo/raadplegingen`,
  })
  if (!process.stdin.isTTY || process.env['CI'] !== undefined) {
    console.log('\nThe desk started and was filled; at a terminal it stays open: npm run demo')
    return desk.stop()
  }
  console.log(`\nThe desk:\n  ${desk.origin}`)
  console.log(`Sign in with the password ${password} as`)
  for (const { login, name } of logins) console.log(`  ${login.padEnd(12)} ${name}`)
  console.log('It stays open until you press Ctrl+C.')
  openOnDesktop(desk.origin)
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await desk.stop()
}

/** The port that is asked for, or any that is free when somebody has it. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () => (wanted === 0 ? reject(new Error('no free port')) : resolve(freePort(0))))
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted))
    })
  })
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
