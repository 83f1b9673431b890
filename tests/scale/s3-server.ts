import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('s3-server.py', import.meta.url))
const INSTALLED = '/usr/bin/swift-proxy-server'

/** The key that the server knows. */
export const KEY = { AWS_ACCESS_KEY_ID: 'proef:lezer', AWS_SECRET_ACCESS_KEY: 'lees+geheim/9' } as const

/** OpenStack Swift with its S3 API, which checks signatures, on a free port of this machine. */
export class S3Server {
  readonly port: number
  readonly #folder: string
  readonly #process: ChildProcess

  private constructor(port: number, folder: string, process: ChildProcess) {
    this.port = port
    this.#folder = folder
    this.#process = process
  }

  static async start(): Promise<S3Server> {
    if (!existsSync(INSTALLED))
      throw new Error('swift is needed: apt-get install swift-proxy swift-account swift-container swift-object')
    const folder = mkdtempSync(join(tmpdir(), 's3-'))
    const { AWS_ACCESS_KEY_ID: name, AWS_SECRET_ACCESS_KEY: secret } = KEY
    const child = spawn('/usr/bin/python3', [PROGRAM, folder, name, secret], { stdio: 'pipe' })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    const ended = once(child, 'exit').then(() => [''])
    const [line] = await Promise.race([once(child.stdout.setEncoding('utf8'), 'data'), ended])
    const port = Number.parseInt(String(line), 10)
    if (!(port > 0)) throw new Error(`swift did not start: ${said.slice(-2000)}`)
    return new S3Server(port, folder, child)
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const ended = once(this.#process, 'exit')
      this.#process.kill('SIGKILL')
      await ended
    }
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
