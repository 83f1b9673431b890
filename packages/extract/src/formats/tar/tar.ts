import { type ByteSource, sliceSource } from '../../bytes/byte-source.ts'
import type { CauseCode } from '../../advice.ts'
import { ReadFailure } from '../../failure.ts'
import type { ContainedFile, FormatReader } from '../../reader.ts'

const BLOCK = 512

/** Tar archives (POSIX ustar, GNU long names, pax paths). */
export const tar: FormatReader = {
  id: 'tar',
  mediaTypes: ['application/x-tar'],
  matches(sample) {
    if (sample.startsWith('ustar', 257)) return { mediaType: 'application/x-tar', certainty: 100 }
    return sample.head.length >= BLOCK && checksumRight(sample.head)
      ? { mediaType: 'application/x-tar', certainty: 60 }
      : null
  },
  async read({ source, warn }) {
    const fault = faultOf(source)
    if (fault !== null) warn(fault)
    return { status: fault === null ? 'read' : 'partial', contained: entries(source) }
  },
}

/** Why the archive cannot be walked to its end; its headers alone are looked at. */
function faultOf(source: ByteSource): CauseCode | null {
  try {
    for (const { name } of entries(source)) void name
    return null
  } catch (error) {
    return error instanceof ReadFailure ? error.reason : 'damaged'
  }
}

function octal(bytes: Buffer): number {
  // GNU writes large sizes in base 256 with the high bit set.
  if (((bytes[0] ?? 0) & 0x80) !== 0) return Number(bytes.readBigUInt64BE(bytes.length - 8))
  const text = /^[\s\0]*([0-7]+)/.exec(bytes.toString('latin1'))?.[1]
  return text === undefined ? 0 : Number.parseInt(text, 8)
}

function checksumRight(header: Buffer): boolean {
  let sum = 0
  for (let at = 0; at < BLOCK; at++) sum += at >= 148 && at < 156 ? 32 : (header[at] ?? 0)
  return sum !== 8 * 32 && sum === octal(header.subarray(148, 156))
}

function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0)
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end)
}

function* entries(source: ByteSource): Generator<ContainedFile, void, undefined> {
  let longName: string | null = null
  for (let at = 0; at < source.size; ) {
    const header = source.read(at, BLOCK)
    if (header.length < BLOCK) throw new ReadFailure('truncated')
    if (header.every((byte) => byte === 0)) return
    if (!checksumRight(header)) throw new ReadFailure('damaged')
    const size = octal(header.subarray(124, 136))
    const type = String.fromCharCode(header[156] ?? 0)
    const start = at + BLOCK
    at = start + Math.ceil(size / BLOCK) * BLOCK
    if (type === 'L') longName = textOf(source.read(start, Math.min(size, 65_536)))
    else if (type === 'x')
      longName =
        /\d+ path=([^\n]+)\n/.exec(source.read(start, Math.min(size, 65_536)).toString('utf8'))?.[1] ?? longName
    else {
      const prefix = header.toString('latin1', 257, 262) === 'ustar' ? textOf(header.subarray(345, 500)) : ''
      const short = textOf(header.subarray(0, 100))
      const name = longName ?? (prefix === '' ? short : `${prefix}/${short}`)
      longName = null
      if (!name.endsWith('/') && (type === '0' || type === '\0' || type === '7'))
        yield { name, open: () => open(source, start, size) }
    }
    if (start + size > source.size) throw new ReadFailure('truncated')
  }
}

function open(source: ByteSource, start: number, size: number): ByteSource {
  const slice = sliceSource(source, start, size)
  if (slice.size < size && slice.size === 0) throw new ReadFailure('truncated')
  return slice
}
