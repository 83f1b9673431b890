import { memorySource, wholeOf } from '../../bytes/byte-source.ts'
import { oleNative } from '../../compound/embedded.ts'
import { ReadFailure } from '../../failure.ts'
import type { ContainedFile, ReadContext, Reading } from '../../reader.ts'
import { RtfText } from './rtf-text.ts'

/** Reads RTF 1.9. @throws {ReadFailure} `too-large` */
export async function readRtf(context: ReadContext): Promise<Reading> {
  const { source, limits, text } = context
  if (source.size > limits.wholeBytes) throw new ReadFailure('too-large')
  const rtf = new RtfText(wholeOf(source), text, context.progress)
  const whole = rtf.run()
  if (!whole) context.warn('truncated')
  const objects = rtf.objects.map(
    ({ kind, hex }, index): ContainedFile => ({
      name: `${kind}-${index + 1}`,
      open: () => memorySource(kind === 'object' ? oleObject(Buffer.from(hex, 'hex')) : Buffer.from(hex, 'hex')),
    }),
  )
  return { contained: objects }
}

/** The data of an OLE 1 object ([MS-OLEDS] 2.2.5): header, class, topic, item, length, data. */
function oleObject(bytes: Buffer): Buffer {
  if (bytes.length < 12) return bytes
  let at = 8
  let className = ''
  for (let part = 0; part < 3; part++) {
    if (at + 4 > bytes.length) return bytes
    const length = bytes.readUInt32LE(at)
    if (part === 0) className = bytes.toString('latin1', at + 4, at + 4 + Math.min(length, 80))
    at += 4 + length
  }
  if (at + 4 > bytes.length) return bytes
  const data = bytes.subarray(at + 4, at + 4 + bytes.readUInt32LE(at))
  // What the Object Packager wraps is laid out as in a compound file, but for the length before it.
  if (!className.startsWith('Package')) return data
  return oleNative(Buffer.concat([Buffer.alloc(4), data])).bytes
}
