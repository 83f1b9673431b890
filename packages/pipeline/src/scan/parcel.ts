import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Inquiry } from '@sluiswacht/evidence'
import { SluiswachtError, type Work } from '@sluiswacht/model'
import { ObjectUnreadable } from '@sluiswacht/buckets'
import type { FileSources } from './file-sources.ts'
import type { ScanWork } from './scan-work.ts'
import { withPlaceFor } from './temporary-folder.ts'
import { unreachableCode } from './unreachable-code.ts'

/** A place through which files travel to workers that do not share a disk with the scan. */
export interface FileParcelStore {
  put(name: string, bytes: ReadableStream<Uint8Array>): Promise<void>
  get(name: string): Promise<ReadableStream<Uint8Array> | undefined>
  remove(name: string): Promise<void>
}

const FRAME_BYTES = 256 * 1024
const LENGTH_BYTES = 4
/** No frame of ours is larger: what claims to be is not waited for. */
const LARGEST_FRAME = FRAME_BYTES + 1024

type Messages = Inquiry['messages']

/**
 * Sends the file along, sealed frame by frame with the key of the inquiry. Gives why the file cannot be read, or null.
 * @throws the queue's error, or the store's
 */
export async function sendParcel(
  work: Work<ScanWork>,
  sources: FileSources,
  messages: Messages,
  parcels: FileParcelStore,
  signal: AbortSignal,
): Promise<string | null> {
  const { sha256 } = work.body
  let failure: unknown
  const frames = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
    let number = 0
    try {
      for await (const chunk of chunks)
        for (let at = 0; at < chunk.byteLength; at += FRAME_BYTES) {
          yield framed(messages.sealBytes(chunk.subarray(at, at + FRAME_BYTES), framePurpose(sha256, number)))
          number += 1
        }
    } catch (cause) {
      failure = cause
      throw cause
    }
  }
  try {
    await sources.read(work.body, signal, async (chunks) => {
      failure = undefined
      await parcels.put(work.id, ReadableStream.from(frames(chunks))).catch((cause: unknown) => {
        // The reason is that of the source when it failed, however the queue tells it.
        throw failure ?? cause
      })
    })
    return null
  } catch (cause) {
    signal.throwIfAborted()
    if (cause instanceof ObjectUnreadable || (cause === failure && !(cause instanceof SluiswachtError)))
      return unreachableCode(cause)
    throw cause
  }
}

function framed(box: Uint8Array): Buffer {
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt32BE(box.byteLength)
  return Buffer.concat([length, box])
}

/**
 * Does `use` with the work as it can be done here: a file that was sent along is put in a folder of its own, for this
 * user only and for as long as it takes. One that is not there any more, or not whole, does not hold what its SHA-256
 * says, which is looked at by who reads it.
 */
export async function withParcel<T>(
  work: Work<ScanWork>,
  messages: Messages,
  parcels: () => Promise<FileParcelStore>,
  use: (work: Work<ScanWork>) => Promise<T>,
): Promise<T> {
  const { body } = work
  if (!body.sent) return use(work)
  return withPlaceFor(body.path, async (location) => {
    const stream = await (await parcels()).get(work.id)
    if (stream) await pipeline(opened(stream, messages, body.sha256), createWriteStream(location, { mode: 0o600 }))
    return use({ ...work, body: { ...body, location } })
  })
}

async function* opened(
  stream: ReadableStream<Uint8Array>,
  messages: Messages,
  sha256: string,
): AsyncGenerator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0)
  let number = 0
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, chunk])
    while (rest.byteLength >= LENGTH_BYTES) {
      const length = rest.readUInt32BE()
      if (length > LARGEST_FRAME) return
      if (rest.byteLength < LENGTH_BYTES + length) break
      yield messages.openBytes(rest.subarray(LENGTH_BYTES, LENGTH_BYTES + length), framePurpose(sha256, number))
      number += 1
      rest = rest.subarray(LENGTH_BYTES + length)
    }
  }
}

function framePurpose(sha256: string, number: number): string {
  return `file ${sha256} ${number}`
}
