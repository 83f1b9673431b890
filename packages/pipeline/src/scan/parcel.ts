import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Inquiry } from '@sluiswacht/evidence'
import type { Work } from '@sluiswacht/model'
import type { ScanWork } from './scan-work.ts'

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

/** Sends the file along, sealed frame by frame with the key of the inquiry. */
export async function sendParcel(work: Work<ScanWork>, messages: Messages, parcels: FileParcelStore): Promise<void> {
  const { location, sha256 } = work.body
  const frames = async function* (): AsyncGenerator<Uint8Array> {
    let number = 0
    for await (const chunk of createReadStream(location, { highWaterMark: FRAME_BYTES })) {
      const box = messages.sealBytes(chunk as Buffer, framePurpose(sha256, number))
      number += 1
      const length = Buffer.alloc(LENGTH_BYTES)
      length.writeUInt32BE(box.byteLength)
      yield Buffer.concat([length, box])
    }
  }
  await parcels.put(work.id, ReadableStream.from(frames()))
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
  const folder = await mkdtemp(join(tmpdir(), 'sluiswacht-work-'))
  try {
    await mkdir(join(folder, 'file'))
    // The name too tells what a file is.
    const location = join(folder, 'file', basename(body.path) || 'file')
    const stream = await (await parcels()).get(work.id)
    if (stream) await pipeline(opened(stream, messages, body.sha256), createWriteStream(location, { mode: 0o600 }))
    return await use({ ...work, body: { ...body, location } })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
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
