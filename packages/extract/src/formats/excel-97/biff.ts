export const FILE_PASS: number = 0x2f
const HEADER = 0x14
const FOOTER = 0x15
const TEXT_OBJECT = 0x1b6
const CONTINUE = 0x3c
export const BOUNDARY: number = 0x0a
const SERIES_TEXT = 0x100d
const VALIDATION = 0x1be
const STRING_TOKEN = 0x17

interface BiffRecord {
  /** Where it begins in the stream. */
  readonly at: number
  readonly type: number
  readonly body: Buffer
}

/** The records of a workbook stream, one after another. */
export function* records(stream: Buffer): Generator<BiffRecord, void, undefined> {
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = stream.readUInt16LE(at + 2)
    yield { at, type: stream.readUInt16LE(at), body: stream.subarray(at + 4, at + 4 + length) }
    at += 4 + length
  }
}

/** Whether a workbook stream is enciphered ([MS-XLS] 2.4.117): FILEPASS stands among the first records. */
export function isEncryptedWorkbook(stream: Buffer): boolean {
  for (const { type } of records(stream)) {
    if (type === FILE_PASS) return true
    if (type === BOUNDARY) return false
  }
  return false
}

/** Texts that stand beside the cells: text boxes, page headers and footers ([MS-XLS] 2.4.329, 2.4.136). */
export function sideTexts(stream: Buffer): ReadonlySet<string> {
  const texts = new Set<string>()
  let left = 0
  for (const { type, body } of records(stream)) {
    if ((type === HEADER || type === FOOTER) && body.length > 3) {
      const wide = ((body[2] ?? 0) & 1) === 1
      const raw = wide ? body.toString('utf16le', 3) : body.toString('latin1', 3)
      add(texts, raw.replace(/&(?:[LCRPNDTZFAGBIUES]|"[^"]*"|\d+)/g, ' '))
    } else if (type === SERIES_TEXT && body.length > 4) {
      // Titles in charts ([MS-XLS] 2.4.254): length, width, characters.
      add(texts, characters(body, 4, body[2] ?? 0, ((body[3] ?? 0) & 1) === 1))
    } else if (type === VALIDATION) for (const text of validationTexts(body)) add(texts, text)
    else if (type === TEXT_OBJECT && body.length >= 12) left = body.readUInt16LE(10)
    else if (type === CONTINUE && left > 0) {
      const wide = ((body[0] ?? 0) & 1) === 1
      const raw = wide ? body.toString('utf16le', 1) : body.toString('latin1', 1)
      add(texts, raw.slice(0, left).replace(/\r\n?/g, '\n'))
      left = 0
    } else left = 0
  }
  return texts
}

function characters(body: Buffer, at: number, count: number, wide: boolean): string {
  return wide ? body.toString('utf16le', at, at + count * 2) : body.toString('latin1', at, at + count)
}

/** Titles, prompts and the list of choices of a data validation ([MS-XLS] 2.4.90). */
function validationTexts(body: Buffer): string[] {
  const texts: string[] = []
  let at = 4
  for (let index = 0; index < 4 && at + 3 <= body.length; index++) {
    const count = body.readUInt16LE(at)
    const wide = ((body[at + 2] ?? 0) & 1) === 1
    texts.push(characters(body, at + 3, count, wide))
    at += 3 + count * (wide ? 2 : 1)
  }
  if (body[at + 4] === STRING_TOKEN && at + 7 <= body.length)
    texts.push(characters(body, at + 7, body[at + 5] ?? 0, ((body[at + 6] ?? 0) & 1) === 1).replaceAll('\0', ', '))
  return texts.map((text) => text.replaceAll('\0', ''))
}

function add(texts: Set<string>, text: string): void {
  if (/[\p{L}\d]/u.test(text)) texts.add(text.trim())
}
