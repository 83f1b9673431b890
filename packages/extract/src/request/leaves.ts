import { base64File, dataUrl, isReadable } from './base64.ts'
import { type DraftItem, fileItem, promptItem } from './draft-item.ts'
import { type JsonValue, jsonIn } from './json-value.ts'
import type { Slot } from './layer.ts'

const MOST_NESTING = 5
/** Strings shorter than this hold no file. */
const LEAST_FILE = 4
/** Names under which what somebody typed stands in one service or another. */
const PROMPT_KEY =
  /^(?:prompt|content|text|message|messages|query|query_str|dsl_query|question|input|inputs|instructions?|system|q|title|name|description|extracted_content|body|parts|comment|arguments|file_?name|value|transcript|subject|suffix|user_prompt|userInput|human)$/i
const FILE_KEY =
  /^(?:\w*data|contents?|bytes|\w*base64|b64\w*|file|image|document|attachment|blob|payload|audio|body)$/i
const FILE_NAME_KEYS = ['filename', 'file_name', 'fileName', 'name', 'title', 'display_name', 'displayName']
const MEDIA_TYPE_KEYS = [
  'media_type',
  'mediaType',
  'mime_type',
  'mimeType',
  'fileMimeType',
  'content_type',
  'contentType',
  'file_type',
]
const SECRET_KEY =
  /token|secret|passw|passwd|api_?key|authori[sz]ation|cookie|signature|csrf|xsrf|credential|proof|sentinel|session_?id|^at$|turnstile|captcha|fingerprint|^policy$|^x-amz-/i
/** Ids, codes, addresses of files and the like: no blank, no @, nothing that a person would type. */
const CODE_LIKE = /^[\w.:/+=~%&?#,;|$-]*$/
/** Of those, what may be somebody's: one capitalised word, a date, a postcode, an account, a run of 8 to 12 digits. */
const OF_SOMEBODY =
  /^(?:[A-Z][a-z]+|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{4}[A-Za-z]{2}|[A-Z]{2}\d{2}[A-Z0-9]{8,30}|\+?\d[\d.-]{6,14}\d)$/
const EIGHT_DIGITS = /(?<!\d)\d{8,9}(?!\d)/
const NINE_DIGITS = /(?<!\d)\d{9}(?!\d)/g
const PASSWORD_KEY = /passw|passphrase|^pin$|^pwd$/i
const LONGEST_PASSWORD = 64
/** Shorter texts without blanks are codes, unless they look like somebody's. */
const LEAST_TYPED = 12
/** Longer than any id or address: what is packed in it nobody knows. */
const LONGEST_CODE = 2_048
const LONGEST_SECRET = 16_384
/** Keys under which one word, or a number, is the page's own. */
const TECHNICAL_KEY =
  /type|role|mode|model|status|locale|lang|version|kind|event|theme|format|platform|browser|time|date_?format|size|bytes|count|seed|offset|length|duration|tokens|width|height|timestamp|_at$|At$|_id$|^id$|Id$|uuid|hash|color|screen|index/

/**
 * Whether a string under this key is what an account or a browser proves itself with: one word, and none that reads as
 * something typed or that unpacks to a text. A key called `token` is no place to hide behind.
 */
function isSecret(key: string, text: string): boolean {
  if (text.length > LONGEST_SECRET) return false
  if (/^eyJ[\w-]{10,}\.[\w-]{5,}\.[\w-]*$/.test(text)) return true
  if (!SECRET_KEY.test(key) || /\s/.test(text.trim())) return false
  if (PASSWORD_KEY.test(key) && text.length <= LONGEST_PASSWORD) return true
  return !looksTyped(text) && dataUrl(text) === undefined && !unpacksToText(text)
}

/** A word in base64 that holds readable text. */
export function unpacksToText(word: string): boolean {
  return base64File(word.slice(0, 4096).replace(/[^A-Za-z0-9+/_-].*$/s, ''), 'none') !== undefined && !isOpaque(word)
}

function isOpaque(word: string): boolean {
  return !isReadable(Buffer.from(word.slice(0, 2048), 'base64'))
}

/**
 * Whether a string without blanks reads as words or numbers that somebody typed (`Mevrouw_Jansen_BSN_111222333`), and
 * not as an id or a token. A guess that only decides what is looked at: what it holds is for detection to say.
 */
export function looksTyped(text: string): boolean {
  if (text.includes('@') || (EIGHT_DIGITS.test(text) && hasBsn(text) && !/^\d+$/.test(text))) return true
  if (text.length < LEAST_TYPED) return false
  const words = text.slice(0, LONGEST_SECRET).match(/[A-Za-z]{3,}/g) ?? []
  const natural = words.filter((word) => /^[A-Za-z]?[a-z]+$/.test(word) && (word.length > 3 || /^[A-Z]/.test(word)))
  const letters = natural.reduce((sum, word) => sum + word.length, 0)
  if (letters * 2 <= text.length) return false
  return natural.length > 3 || (!text.includes('/') && natural.filter((word) => /^[A-Z]/.test(word)).length > 1)
}

/** A citizen service number by its check (eleven-test). */
function hasBsn(text: string): boolean {
  return [...text.matchAll(NINE_DIGITS)].some(([digits]) => {
    const sum = digits
      .split('')
      .reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
    return sum % 11 === 0 && digits !== '000000000'
  })
}

/** Whether a service reader has this place already. */
export type Taken = (slot: Slot) => boolean

/**
 * Whether a string that no service reader knows may hold what a person wrote: `likely`, or only `perhaps`, which is
 * looked at but makes no message of what a page reports by itself.
 */
function mayBeWritten(key: string, text: string): 'likely' | 'perhaps' | undefined {
  if (text.trim() === '') return undefined
  if (PROMPT_KEY.test(key)) return 'likely'
  if (text.length > LONGEST_CODE || !CODE_LIKE.test(text)) return 'likely'
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4,12}){1,4}$/i.test(text)) return undefined
  const technical = TECHNICAL_KEY.test(key)
  if (text.length <= 40 && !technical && (OF_SOMEBODY.test(text) || EIGHT_DIGITS.test(text))) return 'likely'
  return looksTyped(text) || hasBsn(text) ? 'perhaps' : undefined
}

/**
 * Everything in a JSON value that may leave as content: texts, files in base64 or as data URLs, and what is nested in
 * strings as JSON again. Keys that a person may have written (with blanks) count too. Tokens do not.
 */
export function itemsOfJson(value: JsonValue, taken: Taken, depth = 0): DraftItem[] {
  const items: DraftItem[] = []
  collect(value, taken, depth, items)
  return items
}

function collect(value: JsonValue, taken: Taken, depth: number, items: DraftItem[]): void {
  const node = value.node
  if (node === undefined) return
  if (node.kind === 'string') {
    const place = { at: value.at, key: value.key, ...saidOfFile(value) }
    for (const item of itemsOfText(value.text ?? '', value.slot, place, taken, depth)) items.push(item)
  } else if (node.kind === 'number') collectNumber(value, items)
  else if (node.kind === 'object' || node.kind === 'array') {
    if (node.kind === 'object') {
      for (const key of value.keys()) {
        const text = key.text ?? ''
        if (/\s|@/.test(text) || EIGHT_DIGITS.test(text)) items.push(promptItem(key.at, text, key.slot))
      }
    }
    for (const child of value.each()) collect(child, taken, depth, items)
  }
}

/** A number of eight or nine digits may be a citizen service number; as text it is looked at with its key. */
function collectNumber({ source, node, layer, key, at }: JsonValue, items: DraftItem[]): void {
  if (node === undefined || node.end - node.start < 8 || node.end - node.start > 9) return
  const text = source
  const technical = TECHNICAL_KEY.test(key)
  if (!/^[1-9]\d{7,8}$/.test(text) || (technical && !hasBsn(text))) return
  const encode = (other: string): string => (/^-?[1-9]\d{0,14}$/.test(other) ? other : JSON.stringify(other))
  const item = promptItem(at, text, { layer, start: node.start, end: node.end, encode })
  items.push(technical ? { ...item, faint: true } : item)
}

export interface TextPlace {
  readonly at: string
  /** The name of the field, which tells tokens from texts. */
  readonly key: string
  readonly name?: string
  readonly mediaType?: string
}

/** The items in a text that stands in a field: nested JSON, a file in base64, or the text itself. */
export function itemsOfText(
  text: string,
  slot: Slot | undefined,
  { at, key, name, mediaType }: TextPlace,
  taken: Taken,
  depth = 0,
): DraftItem[] {
  if (isSecret(key, text) || (slot !== undefined && taken(slot))) return []
  if (slot !== undefined && depth < MOST_NESTING && /^\s{0,100}[[{]/.test(text)) {
    const nested = jsonIn(text, slot, `${at}:`)
    if (nested.present) return itemsOfJson(nested, taken, depth + 1)
  }
  const packed = dataUrl(text) ?? base64File(text, name !== undefined ? 'likely' : 'none')
  if (packed !== undefined) {
    const packedSlot =
      slot === undefined ? undefined : { ...slot, encode: (other: string) => slot.encode(packed.encode(other)) }
    return [fileItem(at, packed.bytes, { name, mediaType: packed.mediaType ?? mediaType }, packedSlot)]
  }
  const written = mayBeWritten(key, text)
  if (written === undefined) return []
  const item = promptItem(at, text, slot)
  return [written === 'likely' ? item : { ...item, faint: true }]
}

/** What stands beside a long string in its object: the name and type of the file whose bytes it may be. */
function saidOfFile(value: JsonValue): { readonly name?: string; readonly mediaType?: string } {
  const { parent } = value
  if (parent?.node?.kind !== 'object' || value.rawLength < LEAST_FILE || !FILE_KEY.test(value.key)) return {}
  const first = (keys: readonly string[]): string | undefined =>
    keys.map((key) => parent.get(key).text).find((text) => text !== undefined && text.length <= 1024)
  const name = first(FILE_NAME_KEYS)
  const mediaType = first(MEDIA_TYPE_KEYS)
  return { ...(name === undefined ? {} : { name }), ...(mediaType === undefined ? {} : { mediaType }) }
}
