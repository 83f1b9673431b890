import { BucketAddressWrong } from './errors.ts'

/** Where a store is, as it may be told to others. */
export interface StoreAddress {
  /** `https://server:port`; null for AWS itself. */
  readonly endpoint: string | null
  readonly region: string
  /** How a bucket is named: in the path, or as a part of the name of the server. */
  readonly addressing: 'path' | 'virtual'
}

/** Never logged, never sent along with work. */
export interface AccessKey {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

export interface StoreSettings {
  readonly address: StoreAddress
  readonly key: AccessKey | null
  /** Certificates (PEM) of the authority that signed that of the store, when it is not a public one. */
  readonly ca?: string
}

export interface Server {
  readonly secure: boolean
  readonly hostname: string
  readonly port: number | null
  /** As it stands in the Host header: the port when it is not the usual one. */
  readonly host: string
  /** What comes before the key. */
  readonly path: string
}

/** The server that has a bucket. @throws {BucketAddressWrong} when the endpoint is no `http://` or `https://` address */
export function serverOf({ endpoint, region, addressing }: StoreAddress, bucket: string): Server {
  let url: URL
  try {
    url = new URL(endpoint ?? `https://s3.${region}.amazonaws.com`)
  } catch (cause) {
    throw new BucketAddressWrong({ cause })
  }
  const secure = url.protocol === 'https:'
  if ((!secure && url.protocol !== 'http:') || url.username !== '' || url.search !== '') throw new BucketAddressWrong()
  // A name with dots fits no certificate of the kind `*.server`.
  const inPath = addressing === 'path' || (secure && bucket.includes('.'))
  const base = url.pathname.replace(/\/+$/, '')
  return {
    secure,
    // An IPv6 address stands between brackets in a URL, and without them in a socket's address.
    hostname: (inPath ? url.hostname : `${bucket}.${url.hostname}`).replace(/^\[|\]$/g, ''),
    port: url.port === '' ? null : Number(url.port),
    host: inPath ? url.host : `${bucket}.${url.host}`,
    path: inPath ? `${base}/${bucket}` : base,
  }
}
