import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../gate/squid.ts'
import { chatgptPrompt } from '../gate/street.ts'

export const MAIN: string = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url))

/** A gate that takes its rules from the store, spoken to over ICAP directly. */
export class SharedGate {
  readonly #config: string
  readonly #icapPort: number
  readonly #adminPort: number
  readonly #env: Readonly<Record<string, string>>
  #process: ChildProcess | undefined
  #said = ''

  private constructor(config: string, icapPort: number, adminPort: number, env: Readonly<Record<string, string>>) {
    this.#env = env
    this.#config = config
    this.#icapPort = icapPort
    this.#adminPort = adminPort
  }

  /**
   * @param evidence more of `evidence` in gate.yaml
   * @param env added to the environment
   */
  static async make(
    folder: string,
    store: string,
    keyFile: string,
    evidence: string,
    env: Readonly<Record<string, string>> = {},
  ): Promise<SharedGate> {
    mkdirSync(folder, { recursive: true })
    const [icapPort, adminPort] = [await freePort(), await freePort()]
    const config = join(folder, 'gate.yaml')
    writeFileSync(
      config,
      `icap: {listen: "127.0.0.1:${icapPort}"}
admin: {listen: "127.0.0.1:${adminPort}"}
policy_from: store
evidence: {store: "${store}", key_file: ${keyFile}${evidence}}
inspection: {processes: 1, threads: 1}
`,
    )
    return new SharedGate(config, icapPort, adminPort, env)
  }

  async start(): Promise<void> {
    this.#said = ''
    const child = spawn(process.execPath, [MAIN, 'gate', '--config', this.#config], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...this.#env },
    })
    this.#process = child
    child.stderr.on('data', (piece: Buffer) => (this.#said += piece.toString()))
    await this.until('"event":"started"', 100_000)
  }

  async until(text: string, ms: number): Promise<void> {
    for (const end = Date.now() + ms; !this.#said.includes(text); await wait(20))
      if (Date.now() > end || this.#process?.exitCode !== null)
        throw new Error(`no ${text}:\n${this.#said.slice(-2000)}`)
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#process
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await gone
  }

  async get(path: string): Promise<{ readonly status: number; readonly text: string }> {
    const answer = await fetch(`http://127.0.0.1:${this.#adminPort}${path}`)
    return { status: answer.status, text: await answer.text() }
  }

  /** The number of the policy that holds. */
  async policyNumber(): Promise<number> {
    return Number((JSON.parse((await this.get('/healthz')).text) as { published: string }).published)
  }

  async metric(name: string): Promise<number> {
    const found = new RegExp(`^${name} (\\S+)$`, 'm').exec((await this.get('/metrics')).text)
    return Number(found?.[1])
  }

  /** What becomes of a prompt to ChatGPT. */
  async prompt(text: string): Promise<'goes' | 'refused' | 'fault'> {
    const body = chatgptPrompt(text)
    const length = Buffer.byteLength(body)
    const head = `POST https://chatgpt.com/backend-api/f/conversation HTTP/1.1\r\nHost: chatgpt.com\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`
    const answer = await this.#say(
      `REQMOD icap://gate/gate ICAP/1.0\r\nHost: gate\r\nAllow: 204\r\nX-Client-IP: 10.0.0.9\r\nEncapsulated: req-hdr=0, req-body=${head.length}\r\n\r\n${head}${length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
    )
    if (answer.startsWith('ICAP/1.0 204')) return 'goes'
    if (/^X-Sluiswacht-Effect: fault/im.test(answer)) return 'fault'
    if (/^X-Sluiswacht-Effect: deny/im.test(answer)) return 'refused'
    throw new Error(answer.slice(0, 500))
  }

  #say(text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const pieces: Buffer[] = []
      const socket = connect(this.#icapPort, '127.0.0.1', () => socket.end(text))
      socket.on('data', (piece) => pieces.push(piece))
      socket.on('close', () => resolve(Buffer.concat(pieces).toString('latin1')))
      socket.on('error', reject)
    })
  }
}
