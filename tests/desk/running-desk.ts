import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DeskConfig, parseDeskConfig, type RunningDesk, startDesk } from '@sluiswacht/server'
import { DeskClient } from './desk-client.ts'

export const KEY: { readonly kind: 'value'; readonly base64: string; readonly name: string } = {
  kind: 'value',
  base64: Buffer.alloc(32, 7).toString('base64'),
  name: 'test',
}
export const PASSWORD = 'een-lang-wachtwoord-1'

/** A desk of the test's own, in a temporary folder, reached over loopback. */
export class DeskUnderTest {
  readonly folder: string
  readonly config: DeskConfig
  readonly desk: RunningDesk
  readonly lines: string[]
  #administrator: DeskClient | undefined

  private constructor(folder: string, config: DeskConfig, desk: RunningDesk, lines: string[]) {
    this.folder = folder
    this.config = config
    this.desk = desk
    this.lines = lines
  }

  /** @param yaml lines of desk.yaml beyond the store; `folder` stands for the temporary folder */
  static async start(yaml: (folder: string) => string = () => '', store = 'bureau'): Promise<DeskUnderTest> {
    const folder = mkdtempSync(join(tmpdir(), 'desk-api-'))
    return DeskUnderTest.startIn(folder, yaml(folder), store)
  }

  static async startIn(folder: string, yaml: string, store: string): Promise<DeskUnderTest> {
    const port = await freePort()
    const text = [
      `store: ${JSON.stringify(store)}`,
      'organisation: Gemeente Voorbeeldstad',
      'limits: { requests_per_minute: 1000000, sign_ins_per_minute: 10000 }',
      ...(yaml.includes('sign_in:') ? [] : ['sign_in: { second_factor: optional }']),
      yaml,
    ].join('\n')
    const config = parseDeskConfig(text, join(folder, 'desk.yaml'), port)
    const lines: string[] = []
    const desk = await startDesk({ config, key: KEY, say: (line) => lines.push(line) })
    return new DeskUnderTest(folder, config, desk, lines)
  }

  client(): DeskClient {
    return new DeskClient(this.config.origin)
  }

  /** The first administrator, made with the code of the start. */
  async administrator(): Promise<DeskClient> {
    if (this.#administrator) return this.#administrator
    const client = this.client()
    await client.ok('post', '/setup', {
      code: this.desk.setupCode,
      login: 'beheer',
      name: 'B. Heer',
      password: PASSWORD,
    })
    this.#administrator = client
    return client
  }

  /** Somebody new who is signed in with these roles. */
  async signedIn(login: string, roles: readonly string[]): Promise<DeskClient> {
    const administrator = await this.administrator()
    const { invitation } = await administrator.ok('post', '/accounts', { login, name: `Test ${login}`, roles })
    const client = this.client()
    await client.ok('post', '/invitation', { login, code: invitation, password: PASSWORD })
    return client
  }

  async stop(keep = false): Promise<void> {
    await this.desk.stop()
    if (!keep) rmSync(this.folder, { recursive: true, force: true })
  }
}

/** The code that an app shows now, or so many steps of 30 seconds from now (RFC 6238, SHA-1, six digits). */
export function codeOf(secret: string, steps = 0): string {
  const bits = Array.from(secret)
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps))
  const hash = createHmac('sha1', key).update(counter).digest()
  const at = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
