export { type BucketPlace, isBucketAddress, readBucketAddress, writeBucketAddress } from './address.ts'
export { BucketReader, type ObjectVersion, type ReaderOptions } from './bucket-reader.ts'
export { readCredentialsFile } from './credentials-file.ts'
export {
  BucketAccessRefused,
  BucketAddressWrong,
  BucketAnswerWrong,
  BucketAway,
  BucketKeyMissing,
  BucketMissing,
  BucketRegionWrong,
  type ObjectProblem,
  ObjectUnreadable,
} from './errors.ts'
export type { BucketObject } from './list-xml.ts'
export type { AccessKey, StoreAddress, StoreSettings } from './settings.ts'
