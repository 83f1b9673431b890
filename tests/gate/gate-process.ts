import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { writePolicy } from './policy-files.ts'
import { freePort } from './squid.ts'

const MAIN = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url))

export interface GateProcessOptions {
  readonly folder: string
  /** More lines of gate.yaml, without `icap`, `admin`, `evidence`. */
  readonly yaml?: string
  readonly store?: string
  /** File of the key of the evidence; one in the gate's own folder unless said otherwise. */
  readonly key?: string
  readonly mode?: 'enforce' | 'dry_run'
  readonly tls?: { readonly certificate: string; readonly key: string }
  readonly icapPort?: number
}

/** A line of the gate's log. */
export type LoggedEvent = Readonly<Record<string, unknown>> & { readonly event: string }

/** The real gate, started by the command line, on free ports. */
export class GateProcess {
  readonly icapPort: number
  readonly adminPort: number
  readonly folder: string
  readonly #process: ChildProcess
  #log = ''

  private constructor(icapPort: number, adminPort: number, folder: string, child: ChildProcess) {
    this.icapPort = icapPort
    this.adminPort = adminPort
    this.folder = folder
    this.#process = child
    child.stderr?.on('data', (piece: Buffer) => {
      this.#log += piece.toString()
    })
  }

  static async start(options: GateProcessOptions): Promise<GateProcess> {
    const icapPort = options.icapPort ?? (await freePort())
    const adminPort = await freePort()
    const folder = join(options.folder, `gate-${icapPort}-${adminPort}`)
    const spill = join(folder, 'spill')
    mkdirSync(spill, { recursive: true })
    writePolicy(folder, options.mode)
    const { tls } = options
    const secured = tls ? `, tls: {certificate: ${tls.certificate}, key: ${tls.key}}` : ''
    const ownLimits = options.yaml?.includes('limits:') ? '' : `limits: {spill_folder: ${spill}}\n`
    writeFileSync(
      join(folder, 'gate.yaml'),
      `icap: {listen: "127.0.0.1:${icapPort}"${secured}}
admin: {listen: "127.0.0.1:${adminPort}"}
policy: policy.yaml
register: register.yaml
evidence: {store: ${options.store ?? 'store'}, key_file: ${options.key ?? 'key'}}
${ownLimits}${options.yaml ?? ''}
`,
    )
    const child = spawn(process.execPath, [MAIN, 'gate', '--config', join(folder, 'gate.yaml')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const gate = new GateProcess(icapPort, adminPort, folder, child)
    try {
      await gate.until('started', 115_000)
    } catch (error) {
      await gate.stop()
      throw error
    }
    return gate
  }

  get address(): string {
    return `icap://127.0.0.1:${this.icapPort}/gate`
  }

  get pid(): number {
    return this.#process.pid ?? 0
  }

  get log(): string {
    return this.#log
  }

  events(name: string): LoggedEvent[] {
    return this.#log
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as LoggedEvent)
      .filter(({ event }) => event === name)
  }

  /** Waits until an event is in the log. */
  async until(event: string, ms = 15_000): Promise<LoggedEvent> {
    for (const end = Date.now() + ms; Date.now() < end; await wait(25)) {
      const [found] = this.events(event)
      if (found) return found
      if (this.#process.exitCode !== null) break
    }
    throw new Error(`the gate did not say "${event}":\n${this.#log.slice(-3000)}`)
  }

  async get(path: string): Promise<{ readonly status: number; readonly text: string }> {
    const answer = await fetch(`http://127.0.0.1:${this.adminPort}${path}`)
    return { status: answer.status, text: await answer.text() }
  }

  signal(name: NodeJS.Signals): void {
    this.#process.kill(name)
  }

  /** Peak resident memory in MB (Linux). */
  peakMb(): number {
    const status = `/proc/${this.pid}/status`
    if (!existsSync(status)) return 0
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024
  }

  async stop(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const gone = new Promise((resolve) => this.#process.once('exit', resolve))
    this.#process.kill(signal)
    await Promise.race([gone, wait(20_000)])
  }
}
