import { decodeText } from '../../text/decode.ts'

/** Bytes of a mail whose headers are in UTF-8, whatever they were in: old programs write them in their own code page. */
export function withReadableHeaders(bytes: Buffer): Buffer {
  const crlf = bytes.indexOf('\r\n\r\n')
  const lf = bytes.indexOf('\n\n')
  const end = crlf < 0 ? lf : lf < 0 ? crlf : Math.min(crlf, lf)
  const head = bytes.subarray(0, end < 0 ? bytes.length : end)
  if (head.every((byte) => byte < 0x80) || !head.toString('utf8').includes('\uFFFD')) return bytes
  return Buffer.concat([Buffer.from(decodeText(head), 'utf8'), bytes.subarray(head.length)])
}

/** UTF-7 (RFC 2152): what stands between `+` and `-` is UTF-16 in Base64. */
export function fromUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, coded: string) => {
    if (coded === '') return '+'
    const bytes = Buffer.from(coded, 'base64')
    return bytes
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString('utf16le')
  })
}

interface UuencodedFile {
  readonly name: string
  readonly bytes: Buffer
}

const MOST_FILES = 200

/** Files that stand in a text as uuencode (POSIX `uuencode`), as mail had them before MIME. */
export function uuencodedFiles(text: string): UuencodedFile[] {
  if (!/^begin [0-7]{3,4} \S/m.test(text)) return []
  const files: UuencodedFile[] = []
  let name: string | null = null
  let chunks: Buffer[] = []
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\r$/, '')
    const begin: RegExpExecArray | null = name === null ? /^begin [0-7]{3,4} (\S.{0,200})$/.exec(line) : null
    if (begin !== null) {
      name = begin[1] ?? ''
      chunks = []
    } else if (name !== null && (line === 'end' || line === '`' || line === ' ')) {
      if (line !== 'end') continue
      files.push({ name, bytes: Buffer.concat(chunks) })
      name = null
      if (files.length >= MOST_FILES) break
    } else if (name !== null) {
      const chunk = uudecoded(line)
      if (chunk === null) name = null
      else chunks.push(chunk)
    }
  }
  return files
}

/** A line: its length, then four characters for three bytes. Null when it is none. */
function uudecoded(line: string): Buffer | null {
  const length = (line.charCodeAt(0) - 32) & 63
  const groups = Math.ceil(length / 3)
  if (line === '' || line.length > 90 || line.length < 1 + Math.ceil((length * 4) / 3)) return null
  const out = Buffer.alloc(groups * 3)
  for (let group = 0; group < groups; group++) {
    let value = 0
    for (let index = 0; index < 4; index++) {
      const code = line.charCodeAt(1 + group * 4 + index)
      value = (value << 6) | (Number.isNaN(code) ? 0 : (code - 32) & 63)
    }
    out.writeUIntBE(value, group * 3, 3)
  }
  return out.subarray(0, length)
}
