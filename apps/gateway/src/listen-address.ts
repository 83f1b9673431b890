import { readFileSync } from 'node:fs'
import type { SecureContextOptions } from 'node:tls'
import { ConfigInvalid } from './config/config-invalid.ts'
import type { GateFile } from './config/gate-file.ts'

/** `[::1]:1344` apart: host and port. */
export function splitAddress(listen: string): { readonly host: string; readonly port: number } {
  const colon = listen.lastIndexOf(':')
  return { host: listen.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(listen.slice(colon + 1)) }
}

/** Certificate and key as a server takes them; with `client_ca` every client must show a certificate of it. */
export type ServerTls = SecureContextOptions & {
  readonly requestCert?: boolean
  readonly rejectUnauthorized?: boolean
}

/** Reads the files of a `tls` block. @throws {ConfigInvalid} */
export function readTls(tls: GateFile['icap']['tls'], field: string, file: string): ServerTls | undefined {
  if (tls === undefined) return undefined
  const read = (name: 'certificate' | 'key' | 'client_ca', path: string): Buffer => {
    try {
      return readFileSync(path)
    } catch {
      throw new ConfigInvalid(file, [
        {
          field: `${field}.${name}`,
          nl: `het bestand ${path} kan niet worden gelezen`,
          en: `the file ${path} cannot be read`,
        },
      ])
    }
  }
  return {
    cert: read('certificate', tls.certificate),
    key: read('key', tls.key),
    minVersion: 'TLSv1.2',
    ...(tls.client_ca === undefined
      ? {}
      : { ca: read('client_ca', tls.client_ca), requestCert: true, rejectUnauthorized: true }),
  }
}
