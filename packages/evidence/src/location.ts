import { SluiswachtError } from '@sluiswacht/model'

/** Where an inquiry is kept: a directory with an embedded database, or a schema of a PostgreSQL database. */
export type StoreLocation =
  | { readonly kind: 'directory'; readonly directory: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly schema: string; readonly name: string }

const DEFAULT_SCHEMA = 'sluiswacht'
/** Plain names only, so that a name never needs quoting in a setting of the server. */
const SCHEMA = /^[a-z_][a-z0-9_]{0,62}$/

/** The address of the database cannot be used. */
export class StoreAddressWrong extends SluiswachtError {
  readonly code = 'ERR_STORE_ADDRESS'
  constructor(options?: ErrorOptions) {
    super(
      {
        nl: 'Het adres van de database klopt niet. Schrijf het als postgres://gebruiker@server/database?schema=naam (naam: kleine letters, cijfers en _).',
        en: 'The address of the database is wrong. Write it as postgres://user@server/database?schema=name (name: lower-case letters, digits and _).',
      },
      options,
    )
  }
}

/**
 * Reads where an inquiry is kept: a path, or `postgres://user@host/database?schema=name` (schema `sluiswacht` unless
 * named; each inquiry has its own). The name shown in messages leaves user and password out. @throws {StoreAddressWrong}
 */
export function storeLocation(text: string): StoreLocation {
  if (!/^postgres(?:ql)?:/.test(text)) return { kind: 'directory', directory: text }
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw new StoreAddressWrong()
  }
  const schema = url.searchParams.get('schema') ?? DEFAULT_SCHEMA
  url.searchParams.delete('schema')
  if (!SCHEMA.test(schema) || url.pathname.length < 2) throw new StoreAddressWrong()
  return { kind: 'postgres', url: url.href, schema, name: `postgres://${url.host}${url.pathname}?schema=${schema}` }
}

/** The location as messages name it, without a password. */
export function locationName(location: StoreLocation): string {
  return location.kind === 'directory' ? location.directory : location.name
}
