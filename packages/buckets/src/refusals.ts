import { BucketAccessRefused, BucketMissing, BucketRegionWrong, ObjectUnreadable } from './errors.ts'
import { errorCodeOf } from './list-xml.ts'
import { Transient } from './patience.ts'
import type { Answer } from './signed-get.ts'

const LONGEST_ERROR = 64 * 1024
const LONGEST_PAUSE_S = 30
const BUSY_STATUS = new Set([408, 429, 500, 502, 503, 504])
const BUSY = new Set(['SlowDown', 'RequestTimeout', 'InternalError', 'ServiceUnavailable', 'ServerBusy'])
/** The key itself is refused, not what it asks for. */
const KEY = new Set([
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'ExpiredToken',
  'InvalidToken',
  'TokenRefreshRequired',
  'RequestTimeTooSkewed',
  'AccountProblem',
  'AllAccessDisabled',
])
const REGION = new Set(['PermanentRedirect', 'TemporaryRedirect', 'AuthorizationHeaderMalformed'])

/** What an answer that is no success means; for an object what it says of that object alone. Reads the body. */
export async function refusalOf(
  answer: Answer,
  { bucket, host, object }: { readonly bucket: string; readonly host: string; readonly object: boolean },
): Promise<Error> {
  const { status, headers } = answer
  const code = errorCodeOf(await textOf(answer, LONGEST_ERROR).catch(() => ''))
  if (BUSY_STATUS.has(status) || BUSY.has(code)) {
    const asked = Number(headers['retry-after'])
    return new Transient(`status ${status}`, { afterMs: asked > 0 ? 1000 * Math.min(asked, LONGEST_PAUSE_S) : 0 })
  }
  if (code === 'NoSuchBucket') return new BucketMissing(bucket, host)
  if ((status >= 300 && status < 400 && status !== 304) || REGION.has(code))
    return new BucketRegionWrong(bucket, regionOf(headers['x-amz-bucket-region']))
  const said = code === '' ? String(status) : code
  if (KEY.has(code)) return new BucketAccessRefused(host, said)
  if (!object) return status === 404 ? new BucketMissing(bucket, host) : new BucketAccessRefused(host, said)
  if (status === 404 || status === 410) return new ObjectUnreadable('not-found')
  if (status === 412 || status === 304) return new ObjectUnreadable('changed')
  return new ObjectUnreadable(status === 401 || status === 403 ? 'no-permission' : 'read-error')
}

/** The body as text. @throws {Transient} when it breaks off @throws {RangeError} when it is longer than `most` */
export async function textOf({ body }: Answer, most: number): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      bytes += chunk.byteLength
      if (bytes > most) break
      chunks.push(chunk)
    }
  } catch (cause) {
    throw new Transient('the answer broke off', { cause })
  }
  if (bytes > most) throw new RangeError('the answer is too long')
  return Buffer.concat(chunks).toString('utf8')
}

function regionOf(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && /^[a-z0-9-]{1,40}$/.test(header) ? header : null
}
