import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { ReadFailure } from '../failure.ts'

/**
 * Bytes that can be read at any place: a file, or something unpacked. Reads block, which is right in a process that
 * does one file at a time.
 */
export interface ByteSource {
  readonly size: number
  /** Why these are not all the bytes: unpacking failed after them. */
  readonly fault?: ReadFailure
  /** At most `length` bytes from `offset`; fewer only at the end. The buffer must not be changed. */
  read(offset: number, length: number): Buffer
  close(): void
}

export function memorySource(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    size: buffer.length,
    read: (offset, length) => buffer.subarray(offset, offset + length),
    close() {},
  }
}

/** An open file descriptor as a source; `close` closes it. */
export function descriptorSource(descriptor: number, size: number): ByteSource {
  let open = true
  return {
    size,
    read(offset, length) {
      const wanted = Math.max(0, Math.min(length, size - offset))
      const buffer = Buffer.allocUnsafe(wanted)
      let filled = 0
      while (filled < wanted) {
        const got = readSync(descriptor, buffer, filled, wanted - filled, offset + filled)
        if (got === 0) break
        filled += got
      }
      return buffer.subarray(0, filled)
    },
    close() {
      if (open) closeSync(descriptor)
      open = false
    },
  }
}

/** Opens a file for reading. @throws the system's error (ENOENT, EACCES, EISDIR …) */
export function fileSource(path: string): ByteSource {
  const descriptor = openSync(path, 'r')
  const size = fstatSync(descriptor).size
  return descriptorSource(descriptor, size)
}

/** A stretch of another source; closing it leaves that source open. */
export function sliceSource(source: ByteSource, start: number, length: number): ByteSource {
  const size = Math.max(0, Math.min(length, source.size - start))
  return {
    size,
    read: (offset, wanted) => source.read(start + offset, Math.max(0, Math.min(wanted, size - offset))),
    close() {},
  }
}

const CHUNK_BYTES = 256 * 1024

/** The bytes of a source in order, a chunk at a time. */
export function* chunksOf(
  source: ByteSource,
  from = 0,
  chunkBytes: number = CHUNK_BYTES,
): Generator<Buffer, void, undefined> {
  for (let at = from; at < source.size; ) {
    const chunk = source.read(at, chunkBytes)
    if (chunk.length === 0) return
    at += chunk.length
    yield chunk
  }
}

/** All bytes of a source at once. */
export function wholeOf(source: ByteSource): Buffer {
  return source.read(0, source.size)
}
