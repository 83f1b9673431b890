import { Parser } from 'htmlparser2'

export interface BucketObject {
  readonly key: string
  readonly bytes: number
  /** Milliseconds since 1970. */
  readonly modified: number
  /** The store's mark of this content, without quotes; empty when it gives none. */
  readonly etag: string
}

export interface ListPage {
  readonly objects: readonly BucketObject[]
  /** How to ask for the next page; null when this is the last. */
  readonly next: string | null
}

/** Elements of a list are not nested deeper; what is, is not looked at further. */
const DEEPEST = 8
const CHUNK = 16_384
/** A page has 1,000 objects; some stores give more when asked. */
const MOST_OBJECTS = 10_000

/**
 * Reads the answer to ListObjectsV2 (https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html); null when
 * it is none, or is not whole.
 */
export function readListPage(xml: string): ListPage | null {
  const objects: { [name: string]: string }[] = []
  const page: { [name: string]: string } = {}
  const path: string[] = []
  let odd = false
  let text = ''
  let complete = false
  const parser = new Parser(
    {
      onopentag: (name) => {
        path.push(name)
        text = ''
        if (path.length > DEEPEST) odd = true
        else if (path.length === 2 && path.join('/') === 'ListBucketResult/Contents' && objects.length <= MOST_OBJECTS)
          objects.push({})
      },
      ontext: (piece) => {
        text += piece
      },
      onclosetag: (name, implied) => {
        const at = path.length > 3 ? '' : path.join('/')
        if (at === `ListBucketResult/${name}`) page[name] = text
        const last = objects.at(-1)
        if (at === `ListBucketResult/Contents/${name}` && last) last[name] = text
        if (at === 'ListBucketResult') complete = !implied
        path.pop()
        text = ''
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  for (let at = 0; at < xml.length && !odd; at += CHUNK) parser.write(xml.slice(at, at + CHUNK))
  if (odd) return null
  parser.end()
  if (!complete || objects.length > MOST_OBJECTS) return null
  const encoded = page['EncodingType'] === 'url'
  const read = objects.map((fields) => readObject(fields, encoded))
  if (read.includes(null)) return null
  const token = page['NextContinuationToken'] ?? ''
  const truncated = page['IsTruncated'] === 'true'
  if (truncated && token === '') return null
  return { objects: read.filter((object) => object !== null), next: truncated ? token : null }
}

function readObject(fields: Readonly<Record<string, string>>, encoded: boolean): BucketObject | null {
  const key = encoded ? decode(fields['Key'] ?? '') : (fields['Key'] ?? '')
  const bytes = Number(fields['Size'] ?? Number.NaN)
  const modified = Date.parse(fields['LastModified'] ?? '')
  if (key === null || key === '' || !Number.isSafeInteger(bytes) || bytes < 0) return null
  const etag = (fields['ETag'] ?? '').replace(/^"|"$/g, '')
  return { key, bytes, modified: Number.isNaN(modified) ? 0 : modified, etag }
}

/** Keys come as in a form: a space as `+`. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return null
  }
}

/** The store's own code in an answer that says no, such as `SlowDown`; empty when there is none. */
export function errorCodeOf(xml: string): string {
  return /<Code>([A-Za-z0-9.]{1,60})<\/Code>/.exec(xml)?.[1] ?? ''
}
