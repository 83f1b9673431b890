import { parseXml } from '../../xml/parse.ts'
import { attribute, localName, type XmlHandler } from '../../xml/tokenizer.ts'
import type { ZipFile } from '../../zip/zip-file.ts'

/** How an entry is enciphered (ODF 1.3 part 2, 4.8). */
export interface EncryptedEntry {
  readonly size: number
  readonly algorithm: 'aes-cbc' | 'aes-gcm' | 'blowfish'
  readonly vector: Buffer
  readonly salt: Buffer
  readonly rounds: number
  readonly keyBytes: number
  readonly argon2: { readonly passes: number; readonly kilobytes: number; readonly lanes: number } | null
  readonly startHash: 'sha1' | 'sha256'
  readonly checksum: Buffer | null
  readonly checksumHash: 'sha1' | 'sha256'
  readonly checksumOver1K: boolean
}

/** The enciphered entries that the manifest names, by their path; empty when nothing is. */
export async function encryptedEntries(zip: ZipFile): Promise<ReadonlyMap<string, EncryptedEntry>> {
  const entries = new Map<string, EncryptedEntry>()
  const manifest = zip.get('META-INF/manifest.xml')
  if (manifest === null) return entries
  try {
    await parseXml(zip.chunks(manifest), new ManifestReader(entries))
  } catch {
    // A broken manifest says nothing; the parts themselves will tell.
  }
  return entries
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

class ManifestReader implements XmlHandler {
  readonly #entries: Map<string, EncryptedEntry>
  #path = ''
  #size = 0
  #entry: Mutable<EncryptedEntry> | null = null

  constructor(entries: Map<string, EncryptedEntry>) {
    this.#entries = entries
  }

  open(name: string, attributes: string): void {
    const local = localName(name)
    const text = (key: string): string => attribute(attributes, key) ?? ''
    const bytes = (key: string): Buffer => Buffer.from(text(key), 'base64')
    if (local === 'file-entry') {
      this.#path = text('full-path')
      this.#size = Number(text('size')) || 0
    } else if (local === 'encryption-data') {
      const kind = text('checksum-type')
      this.#entry = {
        size: this.#size,
        algorithm: 'aes-cbc',
        vector: Buffer.alloc(16),
        salt: Buffer.alloc(0),
        rounds: 1024,
        keyBytes: 16,
        argon2: null,
        startHash: 'sha1',
        checksum: kind === '' ? null : bytes('checksum'),
        checksumHash: /sha256/i.test(kind) ? 'sha256' : 'sha1',
        checksumOver1K: /1k/i.test(kind),
      }
    } else if (this.#entry !== null) this.#detail(local, text, bytes)
  }

  #detail(local: string, text: (key: string) => string, bytes: (key: string) => Buffer): void {
    const entry = this.#entry
    if (entry === null) return
    if (local === 'algorithm') {
      const algorithm = text('algorithm-name')
      entry.algorithm = /gcm/i.test(algorithm) ? 'aes-gcm' : /blowfish/i.test(algorithm) ? 'blowfish' : 'aes-cbc'
      entry.vector = bytes('initialisation-vector')
    } else if (local === 'key-derivation') {
      entry.salt = bytes('salt')
      entry.rounds = Number(text('iteration-count')) || entry.rounds
      entry.keyBytes = Math.min(64, Number(text('key-size')) || entry.keyBytes)
      if (/argon2/i.test(text('key-derivation-name')))
        entry.argon2 = {
          passes: Number(text('argon2-iterations')) || 3,
          kilobytes: Number(text('argon2-memory')) || 65_536,
          lanes: Number(text('argon2-lanes')) || 4,
        }
    } else if (local === 'start-key-generation')
      entry.startHash = /sha256/i.test(text('start-key-generation-name')) ? 'sha256' : 'sha1'
  }

  close(name: string): void {
    if (localName(name) !== 'encryption-data' || this.#entry === null) return
    this.#entries.set(this.#path, this.#entry)
    this.#entry = null
  }

  text(): void {}
}
