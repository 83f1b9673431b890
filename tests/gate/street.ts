import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Certificates, makeCertificates } from './certificates.ts'
import { curl, type CurlAnswer } from './curl.ts'
import { GateProcess, type GateProcessOptions } from './gate-process.ts'
import { Origin } from './origin.ts'
import { Squid, type SquidOptions } from './squid.ts'

/** Hosts that the local origin plays. */
const PLAYED: readonly string[] = [
  'chatgpt.com',
  'files.oaiusercontent.com',
  'claude.ai',
  'gemini.google.com',
  'chat.deepseek.com',
  'chat.mistral.ai',
  'copilot.microsoft.com',
  'www.example.nl',
]

/** A BSN that passes the eleven-test and is given to nobody. */
export const BSN = '111222333'
/** Text that must be refused; the last words are found back in whatever reaches the origin. */
export const SECRET: string = `Mevrouw Fatima el Amraoui, BSN ${BSN}, geboren 12-03-1984, heeft een indicatie voor de Wmo. merk-${BSN}`
/** Text that may go. */
export const HARMLESS = 'Schrijf een korte uitnodiging voor de nieuwjaarsbijeenkomst van het team.'

export function chatgptPrompt(text: string): string {
  return JSON.stringify({
    action: 'next',
    model: 'auto',
    messages: [{ id: 'm1', author: { role: 'user' }, content: { content_type: 'text', parts: [text] } }],
  })
}

/** Everything between a workplace and an AI service, real but for the service: curl, Squid, gate, origin. */
export class Street {
  readonly folder: string
  readonly certificates: Certificates
  readonly origin: Origin
  readonly originPort: number
  readonly #stops: (() => Promise<void> | void)[] = []

  private constructor(folder: string, certificates: Certificates, origin: Origin, originPort: number) {
    this.folder = folder
    this.certificates = certificates
    this.origin = origin
    this.originPort = originPort
    this.#stops.push(() => origin.close())
  }

  static async open(): Promise<Street> {
    const folder = mkdtempSync(join(tmpdir(), 'sluis-gate-'))
    const certificates = makeCertificates(folder, PLAYED)
    const origin = new Origin(certificates)
    return new Street(folder, certificates, origin, await origin.listen())
  }

  async gate(options: Omit<GateProcessOptions, 'folder'> = {}): Promise<GateProcess> {
    const gate = await GateProcess.start({ folder: this.folder, ...options })
    this.#stops.push(() => gate.stop())
    return gate
  }

  async squid(
    gates: readonly string[],
    more: Partial<Omit<SquidOptions, 'folder' | 'certificates' | 'gates'>> = {},
  ): Promise<Squid> {
    const hosts = PLAYED.filter((host) => host !== 'www.example.nl').map((host) => `.${host}`)
    const { folder, certificates } = this
    const squid = await Squid.start({ folder, certificates, gates, hosts, local: PLAYED, ...more })
    this.#stops.push(() => squid.stop())
    return squid
  }

  url(host: string, path: string): string {
    return `https://${host}:${this.originPort}${path}`
  }

  /** POSTs through a Squid with curl. */
  post(squid: Squid, host: string, path: string, args: readonly string[]): Promise<CurlAnswer> {
    return curl(squid.url, this.certificates.bumpCa, this.url(host, path), args)
  }

  prompt(squid: Squid, text: string, args: readonly string[] = []): Promise<CurlAnswer> {
    const json = ['-H', 'content-type: application/json', '--data-binary', chatgptPrompt(text)]
    return this.post(squid, 'chatgpt.com', '/backend-api/f/conversation', [...json, ...args])
  }

  async close(): Promise<void> {
    for (const stop of this.#stops.toReversed()) await stop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
