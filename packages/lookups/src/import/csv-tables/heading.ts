import { open } from 'node:fs/promises'

const MOST_BYTES = 65_536
const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

export interface Heading {
  readonly delimiter: Delimiter
  /** Lower-case names in order; a name that is empty or comes twice is made unique. */
  readonly columns: readonly string[]
}

/** Reads the first line of a UTF-8 table. The delimiter is the one that divides it into most parts. */
export async function readHeading(path: string): Promise<Heading> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0)
    const line =
      buffer
        .subarray(0, bytesRead)
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/, 1)[0] ?? ''
    const delimiter = DELIMITERS.reduce((best, one) => (line.split(one).length > line.split(best).length ? one : best))
    const names = line.split(delimiter).map((name) => unquoted(name.trim()).toLowerCase())
    return {
      delimiter,
      columns: names.map((name, at) => (name === '' || names.indexOf(name) !== at ? `column_${at}` : name)),
    }
  } finally {
    await file.close()
  }
}

function unquoted(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).trim() : text
}
