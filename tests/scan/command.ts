import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url))

/** A fixed key for tests; never one of a real inquiry. */
export const TEST_KEY: string = Buffer.alloc(32, 7).toString('base64')

export interface Finished {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts `sluiswacht` as users do: the real command in a process of its own. */
export function start(args: readonly string[], options: { input?: string; cwd?: string } = {}): { child: ChildProcess; done: Promise<Finished> } {
  const env = { ...process.env, SLUISWACHT_KEY: TEST_KEY }
  const child = spawn(process.execPath, [MAIN, ...args], { env, cwd: options.cwd, stdio: 'pipe' })
  const texts = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text
    })
  }
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input ?? '')
  const done = once(child, 'close').then(([code, signal]) => ({ code: code as number | null, signal: signal as NodeJS.Signals | null, ...texts }))
  return { child, done }
}

export function run(args: readonly string[], options: { input?: string; cwd?: string } = {}): Promise<Finished> {
  return start(args, options).done
}
