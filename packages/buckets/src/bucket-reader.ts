import { BucketAnswerWrong, BucketAway, ObjectUnreadable } from './errors.ts'
import { type BucketObject, type ListPage, readListPage } from './list-xml.ts'
import { Transient, withPatience } from './patience.ts'
import { refusalOf, textOf } from './refusals.ts'
import type { StoreSettings } from './settings.ts'
import { type Answer, SignedGet } from './signed-get.ts'

export interface ReaderOptions {
  /** How long a store that is busy or away is tried again. */
  readonly patienceMs?: number
  /** Objects asked for at a time. */
  readonly pageSize?: number
}

/** One content of an object, as it was listed. */
export interface ObjectVersion {
  readonly bucket: string
  readonly key: string
  /** Empty when the store gives none. */
  readonly etag: string
  readonly bytes: number
}

const PATIENCE_MS = 45_000
/** A store that never answered yet is more likely not there. */
const FIRST_PATIENCE_MS = 4_000
const OK = 200
/** A page of 1,000 keys of 1,024 bytes, each byte written as `%XX`, and what stands between. */
const LONGEST_PAGE = 16 * 1024 * 1024

/** Reads buckets of one S3-compatible store: lists them and gives what objects hold. Writes nothing. */
export class BucketReader {
  readonly #get: SignedGet
  readonly #patienceMs: number
  readonly #pageSize: number
  #answered = false

  constructor(settings: StoreSettings, { patienceMs = PATIENCE_MS, pageSize = 1_000 }: ReaderOptions = {}) {
    this.#get = new SignedGet(settings)
    this.#patienceMs = patienceMs
    this.#pageSize = pageSize
  }

  /**
   * The objects whose key begins with `prefix`, in the store's order, page by page.
   * @throws {BucketMissing} @throws {BucketAccessRefused} @throws {BucketRegionWrong} @throws {BucketAway}
   * @throws {BucketAnswerWrong} @throws {BucketKeyMissing} @throws {BucketAddressWrong}
   */
  async *list(bucket: string, prefix: string, signal: AbortSignal): AsyncGenerator<BucketObject> {
    let next: string | null = null
    do {
      const before: string | null = next
      const page: ListPage = await this.#page(bucket, prefix, before, this.#pageSize, signal)
      yield* page.objects
      next = page.next
      // The same page for ever is no list.
      if (next !== null && (next === before || page.objects.length === 0))
        throw new BucketAnswerWrong(this.#get.hostOf(bucket))
    } while (next !== null)
  }

  /** The object with exactly this key, as a list gives it. @throws as {@link list} */
  async find(bucket: string, key: string, signal: AbortSignal): Promise<BucketObject | undefined> {
    // The first of all that begin with it, in the order of bytes.
    const { objects } = await this.#page(bucket, key, null, 1, signal)
    return objects.find((object) => object.key === key)
  }

  /**
   * Gives the bytes of an object to `use`, and what that gives. When the connection breaks, or the store is busy, `use`
   * is called again with all bytes from the start.
   * @throws {ObjectUnreadable} `changed` when it is not the version asked for @throws {BucketAway} and others of the store
   */
  async read<T>(
    version: ObjectVersion,
    signal: AbortSignal,
    use: (bytes: AsyncIterable<Buffer>) => Promise<T>,
  ): Promise<T> {
    const once = async (): Promise<T> => {
      const answer = await this.#open(version, signal)
      try {
        return await use(wholly(answer, version.bytes))
      } catch (cause) {
        throw transientIn(cause) ?? cause
      } finally {
        answer.body.destroy()
      }
    }
    try {
      return await withPatience(once, () => this.#patience(), signal)
    } catch (cause) {
      if (!(cause instanceof Transient)) throw cause
      // One object that a store cannot give must not look like a store that is away, for ever.
      await this.#probe(version.bucket, signal, cause)
      throw new ObjectUnreadable('read-error', { cause })
    }
  }

  close(): void {
    this.#get.close()
  }

  async #open({ bucket, key, etag, bytes }: ObjectVersion, signal: AbortSignal): Promise<Answer> {
    const headers: Record<string, string> = etag === '' ? {} : { 'If-Match': `"${etag}"` }
    const answer = await this.#ask(bucket, key, {}, signal, headers)
    if (answer.status !== OK) throw await refusalOf(answer, { bucket, host: this.#get.hostOf(bucket), object: true })
    // Not every store looks at If-Match.
    const now = answer.headers.etag?.replace(/^"|"$/g, '')
    const length = answer.headers['content-length']
    if ((etag !== '' && now !== undefined && now !== etag) || (length !== undefined && Number(length) !== bytes)) {
      answer.body.destroy()
      throw new ObjectUnreadable('changed')
    }
    return answer
  }

  async #page(
    bucket: string,
    prefix: string,
    token: string | null,
    most: number,
    signal: AbortSignal,
    patience: () => number = () => this.#patience(),
  ): Promise<ListPage> {
    const host = this.#get.hostOf(bucket)
    const query = {
      ...(token === null ? {} : { 'continuation-token': token }),
      'encoding-type': 'url',
      'list-type': '2',
      'max-keys': String(most),
      prefix,
    }
    const ask = async (): Promise<ListPage> => {
      const answer = await this.#ask(bucket, '', query, signal)
      if (answer.status !== OK) throw await refusalOf(answer, { bucket, host, object: false })
      const text = await textOf(answer, LONGEST_PAGE).catch((cause: unknown) => {
        throw cause instanceof RangeError ? new BucketAnswerWrong(host, { cause }) : cause
      })
      const page = readListPage(text)
      if (page === null) throw new BucketAnswerWrong(host)
      return page
    }
    return withPatience(ask, patience, signal).catch((cause: unknown) => {
      throw cause instanceof Transient ? new BucketAway(host, { cause }) : cause
    })
  }

  async #ask(...asked: Parameters<SignedGet['ask']>): Promise<Answer> {
    const answer = await this.#get.ask(...asked)
    this.#answered = true
    return answer
  }

  #patience(): number {
    return this.#answered ? this.#patienceMs : Math.min(this.#patienceMs, FIRST_PATIENCE_MS)
  }

  async #probe(bucket: string, signal: AbortSignal, cause: Transient): Promise<void> {
    try {
      await this.#page(bucket, '', null, 1, signal, () => 0)
    } catch {
      signal.throwIfAborted()
      throw new BucketAway(this.#get.hostOf(bucket), { cause })
    }
  }
}

/** The bytes of an answer, as many as were promised. @throws {Transient} when it breaks off @throws {ObjectUnreadable} */
async function* wholly({ body }: Answer, bytes: number): AsyncGenerator<Buffer> {
  let seen = 0
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      seen += chunk.byteLength
      if (seen > bytes) break
      yield chunk
    }
  } catch (cause) {
    throw new Transient('the object broke off', { cause, progressed: seen > 0 })
  }
  if (seen > bytes) throw new ObjectUnreadable('changed')
  if (seen < bytes) throw new Transient('the object broke off', { progressed: seen > 0 })
}

/** The transient failure of reading, also when who used the bytes gives it as the cause of his own. */
function transientIn(error: unknown): Transient | undefined {
  let cause = error
  for (let depth = 0; depth < 5 && cause instanceof Error; depth++) {
    if (cause instanceof Transient) return cause
    cause = cause.cause
  }
  return undefined
}
