import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type AccessKey,
  BucketKeyMissing,
  isBucketAddress,
  readCredentialsFile,
  type StoreSettings,
} from '@sluiswacht/buckets'
import { readChoice, readCount } from './arguments.ts'
import type { CommandOption } from './command.ts'
import type { BucketEnvironment } from './environment.ts'

/** The options of commands that read buckets of an S3-compatible store. */
export const BUCKET_OPTIONS: readonly CommandOption[] = [
  {
    name: 's3-endpoint',
    value: 'URL',
    help: {
      nl: 'adres van een eigen S3-opslag, https://server:poort (of AWS_ENDPOINT_URL; standaard AWS)',
      en: 'address of an S3 store of your own, https://server:port (or AWS_ENDPOINT_URL; default AWS)',
    },
  },
  {
    name: 's3-region',
    value: 'NAME',
    help: {
      nl: 'regio van de bucket (of AWS_REGION; standaard us-east-1)',
      en: 'region of the bucket (or AWS_REGION; default us-east-1)',
    },
  },
  {
    name: 's3-credentials',
    value: 'FILE',
    help: {
      nl: 'bestand met de toegangssleutel, zoals ~/.aws/credentials (of AWS_ACCESS_KEY_ID en AWS_SECRET_ACCESS_KEY)',
      en: 'file with the access key, as ~/.aws/credentials (or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY)',
    },
  },
  {
    name: 's3-ca',
    value: 'FILE',
    help: {
      nl: 'certificaat van de eigen uitgever van de opslag (of AWS_CA_BUNDLE)',
      en: 'certificate of the own authority of the store (or AWS_CA_BUNDLE)',
    },
  },
  {
    name: 's3-addressing',
    value: 'path|virtual',
    help: {
      nl: 'of de bucket in het pad staat of in de servernaam (standaard path bij een eigen opslag, virtual bij AWS)',
      en: 'whether the bucket stands in the path or in the name of the server (default path for a store of your own, virtual for AWS)',
    },
  },
]

/** Of who walks buckets. */
export const OBJECT_LIMIT_OPTION: CommandOption = {
  name: 's3-limit',
  value: 'MB',
  help: {
    nl: 'grotere objecten worden niet opgehaald en staan met reden in het rapport (standaard 2048)',
    en: 'larger objects are not fetched and are in the report with why (default 2048)',
  },
}

const MEGABYTE = 1024 * 1024
const MOST_MEGABYTES = 1_000_000

export function isBucket(word: string): boolean {
  return isBucketAddress(word)
}

/** Bytes that an object may have. @throws {WrongUse} */
export function objectLimitOf(options: ReadonlyMap<string, string>): number {
  return MEGABYTE * readCount(options.get('s3-limit'), 's3-limit', 2048, MOST_MEGABYTES)
}

/**
 * The store as options and environment say, options first. Its access key is null when there is none.
 * @throws {WrongUse} @throws {BucketKeyMissing} when the file that was named does not hold one
 */
export async function storeSettingsOf(
  options: ReadonlyMap<string, string>,
  environment: BucketEnvironment,
): Promise<StoreSettings> {
  const endpoint = options.get('s3-endpoint') ?? environment.endpoint ?? null
  const addressing = options.get('s3-addressing')
  const bundle = options.get('s3-ca') ?? environment.caFile
  return {
    address: {
      endpoint,
      region: options.get('s3-region') ?? environment.region ?? 'us-east-1',
      addressing:
        addressing === undefined
          ? endpoint === null
            ? 'virtual'
            : 'path'
          : readChoice(addressing, 's3-addressing', ['path', 'virtual']),
    },
    key: await accessKeyOf(options.get('s3-credentials'), environment),
    ...(bundle === undefined ? {} : { ca: await readFile(bundle, 'utf8') }),
  }
}

async function accessKeyOf(file: string | undefined, environment: BucketEnvironment): Promise<AccessKey | null> {
  const { accessKeyId, secretAccessKey, sessionToken, profile } = environment
  if (file === undefined && accessKeyId && secretAccessKey)
    return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
  const named = file ?? environment.credentialsFile
  const path = named ?? join(environment.home, '.aws', 'credentials')
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    // The usual place need not be there; one that was named must.
    if (named === undefined) return null
    throw new BucketKeyMissing({ cause })
  })
  if (text === null) return null
  try {
    return readCredentialsFile(text, profile ?? 'default')
  } catch (cause) {
    if (named === undefined && profile === undefined) return null
    throw cause
  }
}
