import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url))

/** A fixed key for tests; never one of a real inquiry. */
const TEST_KEY: string = Buffer.alloc(32, 7).toString('base64')

export interface Finished {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface StartOptions {
  readonly input?: string
  readonly cwd?: string
  /** Beside those of the test itself. */
  readonly env?: Readonly<Record<string, string>>
  /** After this long the command is killed and the test fails with what it said: no test waits forever. */
  readonly limitMs?: number
}

export interface Started {
  readonly child: ChildProcess
  readonly done: Promise<Finished>
  /** Waits until standard error holds `text`; fails when the command ends without having said it. */
  readonly says: (text: string) => Promise<void>
}

/** Starts `sluiswacht` as users do: the real command in a process of its own. */
export function start(args: readonly string[], options: StartOptions = {}): Started {
  const { input = '', cwd, limitMs = 120_000 } = options
  const env = { ...process.env, SLUISWACHT_KEY: TEST_KEY, ...options.env }
  const child = spawn(process.execPath, [MAIN, ...args], { env, cwd, stdio: 'pipe' })
  const texts = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text
    })
  }
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  let late = false
  const timer = setTimeout(() => {
    late = true
    child.kill('SIGKILL')
  }, limitMs)
  const done = once(child, 'close').then(([code, signal]): Finished => {
    clearTimeout(timer)
    if (late)
      throw new Error(
        `sluiswacht ${args[0] ?? ''} did not end within ${limitMs} ms; it said: ${texts.stderr.slice(-2000)}`,
      )
    return { code: code as number | null, signal: signal as NodeJS.Signals | null, ...texts }
  })
  done.catch(() => undefined)
  const says = async (text: string): Promise<void> => {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const look = (): void => {
      if (texts.stderr.includes(text)) resolve()
    }
    child.stderr.on('data', look)
    look()
    done.then(() => reject(new Error(`ended without saying "${text}"; it said: ${texts.stderr.slice(-2000)}`)), reject)
    return promise
  }
  return { child, done, says }
}

export function run(args: readonly string[], options: StartOptions = {}): Promise<Finished> {
  return start(args, options).done
}
