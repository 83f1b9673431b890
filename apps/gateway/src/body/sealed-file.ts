import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open, unlink } from 'node:fs/promises'
import { join } from 'node:path'

const RECORD_BYTES = 64 * 1024
const TAG_BYTES = 16

/**
 * A body on disk, sealed with AES-256-GCM under a key that exists only in this object. The file loses its name as soon
 * as it is open: nothing is left behind however the process ends, and what a disk keeps cannot be read.
 */
export class SealedFile {
  readonly #file: FileHandle
  readonly #key = randomBytes(32)
  #pending: Buffer[] = []
  #pendingBytes = 0
  #records = 0
  #size = 0

  private constructor(file: FileHandle) {
    this.#file = file
  }

  /** Throws the system's error when the folder cannot be written. */
  static async create(folder: string): Promise<SealedFile> {
    const path = join(folder, `.upload-${randomUUID()}`)
    const file = await open(path, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, 0o600)
    await unlink(path)
    return new SealedFile(file)
  }

  get size(): number {
    return this.#size
  }

  /** Resolves when the bytes are taken over; the caller may go on with the next. */
  async write(piece: Buffer): Promise<void> {
    this.#pending.push(piece)
    this.#pendingBytes += piece.length
    this.#size += piece.length
    if (this.#pendingBytes < RECORD_BYTES) return
    const joined = Buffer.concat(this.#pending)
    const whole = joined.length - (joined.length % RECORD_BYTES)
    this.#pending = whole === joined.length ? [] : [Buffer.from(joined.subarray(whole))]
    this.#pendingBytes = joined.length - whole
    for (let at = 0; at < whole; at += RECORD_BYTES) await this.#writeRecord(joined.subarray(at, at + RECORD_BYTES))
  }

  /** The bytes as written, in pieces of at most 64 KB. Throws when the file was changed. */
  async *read(): AsyncGenerator<Buffer> {
    const record = Buffer.alloc(RECORD_BYTES + TAG_BYTES)
    for (let index = 0; index < this.#records; index += 1) {
      const { bytesRead } = await this.#file.read(record, 0, record.length, index * record.length)
      if (bytesRead !== record.length) throw new Error('the sealed file is shorter than what was written')
      const decipher = createDecipheriv('aes-256-gcm', this.#key, nonceOf(index))
      decipher.setAuthTag(record.subarray(RECORD_BYTES))
      const opened = decipher.update(record.subarray(0, RECORD_BYTES))
      decipher.final()
      yield opened
    }
    yield* this.#pending
  }

  async close(): Promise<void> {
    this.#pending = []
    this.#key.fill(0)
    await this.#file.close()
  }

  async #writeRecord(bytes: Buffer): Promise<void> {
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonceOf(this.#records))
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
    const at = this.#records * sealed.length
    this.#records += 1
    for (let done = 0; done < sealed.length; ) {
      const { bytesWritten } = await this.#file.write(sealed, done, sealed.length - done, at + done)
      done += bytesWritten
    }
  }
}

/** The key serves one file only, so a counter is a nonce that never comes twice. */
function nonceOf(record: number): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(record, 8)
  return nonce
}
