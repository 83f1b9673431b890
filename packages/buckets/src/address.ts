import { BucketAddressWrong } from './errors.ts'

/** A place in a store: a bucket and what keys in it begin with. */
export interface BucketPlace {
  readonly bucket: string
  /** Verbatim: keys are no paths, nothing in them is special. */
  readonly key: string
}

const SCHEME = 's3://'
/** Names of buckets: those of AWS, and the capitals and `_` that other stores and old buckets have. */
const BUCKET = /^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/

export function isBucketAddress(text: string): boolean {
  return text.startsWith(SCHEME)
}

/** Reads `s3://bucket/prefix`. @throws {BucketAddressWrong} */
export function readBucketAddress(text: string): BucketPlace {
  const rest = text.slice(SCHEME.length)
  const slash = rest.indexOf('/')
  const bucket = slash < 0 ? rest : rest.slice(0, slash)
  if (!isBucketAddress(text) || !BUCKET.test(bucket)) throw new BucketAddressWrong()
  return { bucket, key: slash < 0 ? '' : rest.slice(slash + 1) }
}

export function writeBucketAddress({ bucket, key }: BucketPlace): string {
  return `${SCHEME}${bucket}/${key}`
}
