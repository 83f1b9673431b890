import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import type { SealedEntry } from '../entries.ts'
import { entryMark, hashOf, type SignedStatement, type Statement, writerOf } from './statement.ts'

/** Who adds to a log and vouches for it. */
export interface GateWriter {
  /** What it is called, such as the name of its machine; shown by a check of the log. */
  readonly name: string
  /** Ed25519, PKCS#8 as PEM; without it a key is made that lives as long as the process. */
  readonly privateKey?: string
}

/** What one run of a writer added and has not signed for yet, and what it signed. */
export class Signer {
  readonly #name: string
  readonly #key: KeyObject
  readonly #spki: Buffer
  readonly #run: string = randomBytes(8).toString('hex')
  #pending: string[] = []
  #signed = 0
  #no = 0
  #before = ''

  constructor({ name, privateKey }: GateWriter) {
    this.#name = name
    this.#key = privateKey === undefined ? generateKeyPairSync('ed25519').privateKey : createPrivateKey(privateKey)
    this.#spki = createPublicKey(this.#key).export({ format: 'der', type: 'spki' })
  }

  /** Entries that wait for a signature. */
  get pending(): number {
    return this.#pending.length
  }

  /** Whether there is anything to sign when the writer ends. */
  get began(): boolean {
    return this.#no > 0 || this.#pending.length > 0
  }

  added(entries: readonly SealedEntry[]): void {
    for (const entry of entries) this.#pending.push(entryMark(entry))
  }

  /** Signs for what waits; it counts when {@link done} is told of it. */
  statement(chain: Statement['chain'], final: boolean): SignedStatement {
    const statement: Statement = {
      writer: writerOf(this.#spki),
      name: this.#name,
      publicKey: this.#spki.toString('base64'),
      run: this.#run,
      no: this.#no + 1,
      before: this.#before,
      at: new Date().toISOString(),
      chain,
      first: this.#signed + 1,
      entries: this.#pending,
      final,
    }
    const text = JSON.stringify(statement)
    return { text, signature: sign(null, Buffer.from(text), this.#key).toString('base64') }
  }

  /** The statement is in the log. */
  done({ text }: SignedStatement): void {
    const { entries } = JSON.parse(text) as Statement
    this.#pending = this.#pending.slice(entries.length)
    this.#signed += entries.length
    this.#no += 1
    this.#before = hashOf(text)
  }
}
