import { randomUUID } from 'node:crypto'
import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ReadFailure } from '../failure.ts'
import { type ByteSource, descriptorSource, memorySource } from './byte-source.ts'

const IN_MEMORY_BYTES = 48 * 1024 * 1024

/**
 * Collects unpacked bytes: in memory while they are few, else in a file that has no name any more from the moment it
 * is opened, so that nothing is left behind however the process ends.
 */
class Spill {
  #chunks: Buffer[] = []
  #size = 0
  #descriptor: number | null = null

  get size(): number {
    return this.#size
  }

  write(chunk: Buffer): void {
    this.#size += chunk.length
    if (this.#descriptor === null) {
      this.#chunks.push(chunk)
      if (this.#size > IN_MEMORY_BYTES) this.#toDisk()
    } else writeAll(this.#descriptor, chunk)
  }

  /** The collected bytes; closing the source frees them. */
  source(): ByteSource {
    if (this.#descriptor !== null) return descriptorSource(this.#descriptor, this.#size)
    const only = this.#chunks.length === 1 ? this.#chunks[0] : undefined
    return memorySource(only ?? Buffer.concat(this.#chunks, this.#size))
  }

  /** Frees what was collected when no source was taken. */
  discard(): void {
    this.#chunks = []
    if (this.#descriptor !== null) closeSync(this.#descriptor)
  }

  #toDisk(): void {
    const path = join(tmpdir(), `sluiswacht-${randomUUID()}`)
    const descriptor = openSync(path, 'wx+', 0o600)
    unlinkSync(path)
    for (const chunk of this.#chunks) writeAll(descriptor, chunk)
    this.#chunks = []
    this.#descriptor = descriptor
  }
}

function writeAll(descriptor: number, chunk: Buffer): void {
  for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at)
}

/** After these faults what was unpacked before is worth reading. */
const KEPT: ReadonlySet<string> = new Set(['damaged', 'truncated', 'checksum-wrong'])

/**
 * Gathers chunks into a source. When they end because the data is damaged, the source holds what came before and says
 * so in `fault`; after any other error it is freed.
 */
export async function gather(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<ByteSource> {
  const spill = new Spill()
  try {
    for await (const chunk of chunks) spill.write(chunk)
  } catch (error) {
    if (error instanceof ReadFailure && KEPT.has(error.reason) && spill.size > 0)
      return { ...spill.source(), fault: error }
    spill.discard()
    throw error
  }
  return spill.source()
}
