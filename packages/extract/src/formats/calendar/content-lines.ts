import { decodeText } from '../../text/decode.ts'

const LONGEST = 16 * 1024 * 1024
const BINARY = /^[\w-]{1,40}(?=[;:])[^:]{0,200};(?:ENCODING=(?:b|BASE64)|BASE64)[;:]/i

/**
 * The lines of iCalendar and vCard as people mean them: a line that begins with white space goes on the one before
 * (RFC 5545 3.1), so does one after a soft break of quoted-printable (vCard 2.1); `\n`, `\,` and `\;` are resolved.
 * Pictures and keys in Base64 are left out.
 */
export function* contentLines(pieces: Iterable<string>): Generator<string, void, undefined> {
  let line: string | null = null
  for (const raw of rawLines(pieces)) {
    if (line !== null && isSoft(line)) line = `${line.slice(0, -1)}${raw}`
    else if (line !== null && /^[ \t]/.test(raw)) line = line.length < LONGEST ? line + raw.slice(1) : line
    else {
      if (line !== null) yield* shown(line)
      line = raw
    }
  }
  if (line !== null) yield* shown(line)
}

function* rawLines(pieces: Iterable<string>): Generator<string, void, undefined> {
  let rest = ''
  for (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  yield rest
}

function isQuoted(line: string): boolean {
  return /^[^:]{0,300};(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(line)
}

function isSoft(line: string): boolean {
  return line.endsWith('=') && line.length < LONGEST && isQuoted(line)
}

function* shown(line: string): Generator<string, void, undefined> {
  if (BINARY.test(line)) return
  yield isQuoted(line)
    ? unquoted(line)
    : line.replace(/\\([nN,;\\])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark))
}

function unquoted(line: string): string {
  const charset = /;CHARSET=([\w-]{2,30})/i.exec(line.slice(0, 300))?.[1]
  const colon = line.indexOf(':')
  const bytes = line
    .slice(colon + 1)
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  const name = line.slice(0, line.indexOf(';'))
  return `${name}:${decodeText(Buffer.from(bytes, 'latin1'), charset)}`
}
