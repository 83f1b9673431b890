import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { LogTooLarge } from '../errors.ts'

const LARGEST_DOCUMENT = 256 * 1024 * 1024
const LARGEST_LINE = 32 * 1024 * 1024
const HEAD = 4096

/** A JSON value with the line (or number) at which it stands; `value` undefined when it is no JSON. */
export interface JsonRecord {
  readonly line: number
  readonly value: unknown
}

/**
 * Reads JSON lines, or one JSON document (an array gives its items; `items` names the list inside an object). A document
 * that is not in lines may have 256 MB. @throws {LogTooLarge}
 */
export async function* jsonRecords(
  path: string,
  items: (document: unknown) => readonly unknown[],
): AsyncGenerator<JsonRecord> {
  if (await isInLines(path)) {
    let line = 0
    for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1
      if (text.trim() === '') continue
      const value = text.length > LARGEST_LINE ? undefined : parsed(text)
      if (value === undefined) yield { line, value }
      else for (const item of items(value)) yield { line, value: item }
    }
    return
  }
  if ((await stat(path)).size > LARGEST_DOCUMENT) throw new LogTooLarge(path, LARGEST_DOCUMENT)
  const document = parsed((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''))
  const list = Array.isArray(document)
    ? document.flatMap(items)
    : document === undefined
      ? [undefined]
      : items(document)
  for (const [index, value] of list.entries()) yield { line: index + 1, value }
}

/** Whether the first line is a whole JSON value by itself and more lines follow, or the file is that one line. */
async function isInLines(path: string): Promise<boolean> {
  for await (const text of createInterface({ input: createReadStream(path, { highWaterMark: HEAD }) })) {
    if (text.trim() === '') continue
    const first = text.replace(/^\uFEFF/, '').trim()
    if (first.startsWith('[')) return false
    return first.endsWith('}') && first.length <= LARGEST_LINE && parsed(first) !== undefined
  }
  return true
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}

/** A property of a JSON object, whatever it is. */
export function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

/** The property at a path. */
export function deep(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => at(inner, key), value)
}

/** A text or number as text; anything else and the empty text are undefined. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** A list; a single value counts as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}
