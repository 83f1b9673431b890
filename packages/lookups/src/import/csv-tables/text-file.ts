import { isUtf8 } from 'node:buffer'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { once } from 'node:events'

const BLOCK = 4 * 1024 * 1024
const LF = 10
const CR = 13
/** The control character that the database is told to divide lines at, so that it never does. */
const MARK = 1
const UNREADABLE = '\uFFFD'

/** A text file as the database can read it: UTF-8, lines that end in a line feed, no byte order mark. */
export interface PlainText {
  readonly path: string
  /** What the file was written in; `mixed`: UTF-8 with lines in Windows-1252. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed'
}

/**
 * Makes sure that a text file is plain UTF-8. A file that is not (UTF-16, Windows-1252, a few lines in another encoding,
 * CR LF, byte order mark) is written anew to `copy`; otherwise the file itself is given. Memory: some megabytes.
 */
export async function plainText(path: string, copy: string): Promise<PlainText> {
  const mark = await firstBytes(path)
  if (mark[0] === 0xff && mark[1] === 0xfe) return rewriteUtf16(path, copy, 'utf-16le')
  if (mark[0] === 0xfe && mark[1] === 0xff) return rewriteUtf16(path, copy, 'utf-16be')
  const marked = mark[0] === 0xef && mark[1] === 0xbb && mark[2] === 0xbf
  if (!marked && (await isPlain(path))) return { path, encoding: 'utf-8' }
  return rewriteLines(path, copy)
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function isPlain(path: string): Promise<boolean> {
  for await (const lines of wholeLines(path))
    if (!isUtf8(lines) || lines.includes(CR) || lines.includes(MARK)) return false
  return true
}

/** Blocks of whole lines; a line longer than a block comes in one piece. */
async function* wholeLines(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  for await (const chunk of createReadStream(path, { highWaterMark: BLOCK })) {
    const bytes = chunk as Buffer
    const end = bytes.lastIndexOf(LF)
    if (end < 0) rest.push(bytes)
    else {
      yield rest.length === 0 ? bytes.subarray(0, end + 1) : Buffer.concat([...rest, bytes.subarray(0, end + 1)])
      rest = end + 1 < bytes.length ? [bytes.subarray(end + 1)] : []
    }
  }
  if (rest.length > 0) yield Buffer.concat(rest)
}

async function rewriteLines(path: string, copy: string): Promise<PlainText> {
  const windows = new TextDecoder('windows-1252')
  let first = true
  let utf8 = 0
  let other = 0
  await write(copy, async function* () {
    for await (const block of wholeLines(path)) {
      let bytes = block
      if (first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3)
      first = false
      if (isUtf8(bytes)) {
        utf8 += 1
        yield bytes.toString('utf8').replaceAll('\r\n', '\n')
        continue
      }
      let text = ''
      for (let from = 0; from < bytes.length; ) {
        const at = bytes.indexOf(LF, from)
        const end = at < 0 ? bytes.length : at + 1
        const line = bytes.subarray(from, end)
        if (isUtf8(line)) {
          if (line.some((byte) => byte > 127)) utf8 += 1
          text += line.toString('utf8')
        } else {
          other += 1
          text += windows.decode(line)
        }
        from = end
      }
      yield text.replaceAll('\r\n', '\n')
    }
  })
  return { path: copy, encoding: other === 0 ? 'utf-8' : utf8 === 0 ? 'windows-1252' : 'mixed' }
}

async function rewriteUtf16(path: string, copy: string, encoding: 'utf-16le' | 'utf-16be'): Promise<PlainText> {
  const decoder = new TextDecoder(encoding)
  await write(copy, async function* () {
    for await (const chunk of createReadStream(path, { highWaterMark: BLOCK }))
      yield decoder.decode(chunk as Buffer, { stream: true }).replaceAll('\r', '')
    yield decoder.decode()
  })
  return { path: copy, encoding }
}

async function write(path: string, texts: () => AsyncGenerator<string>): Promise<void> {
  const out = createWriteStream(path, { mode: 0o600 })
  for await (const text of texts())
    if (!out.write(text.replaceAll(String.fromCharCode(MARK), UNREADABLE))) await once(out, 'drain')
  out.end()
  await once(out, 'close')
}
