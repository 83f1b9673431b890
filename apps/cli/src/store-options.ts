import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { KeySource } from '@sluiswacht/evidence'
import type { CommandOption } from './command.ts'
import type { Environment } from './environment.ts'
import { askSecret } from './terminal/ask-secret.ts'
import { WrongUse } from './usage-error.ts'

export const STORE_OPTION: CommandOption = {
  name: 'store',
  value: 'postgres://…',
  help: {
    nl: 'bewaar het onderzoek in PostgreSQL: postgres://gebruiker@server/database?schema=naam (of SLUISWACHT_STORE)',
    en: 'keep the inquiry in PostgreSQL: postgres://user@server/database?schema=name (or SLUISWACHT_STORE)',
  },
}

export const KEY_OPTIONS: readonly CommandOption[] = [
  {
    name: 'key-file',
    value: 'FILE',
    help: {
      nl: 'bestand met de sleutel van het onderzoek (standaard SLUISWACHT_KEY, of een bestand in uw eigen configuratiemap)',
      en: 'file with the key of the inquiry (default SLUISWACHT_KEY, or a file in your own configuration folder)',
    },
  },
  {
    name: 'key-command',
    value: 'COMMAND',
    help: {
      nl: 'opdracht die de sleutel geeft, bijvoorbeeld van een sleutelbeheerdienst (KMS)',
      en: 'command that gives the key, for example of a key management service (KMS)',
    },
  },
  {
    name: 'passphrase',
    help: {
      nl: 'vraag om een wachtzin (of SLUISWACHT_PASSPHRASE)',
      en: 'ask for a passphrase (or SLUISWACHT_PASSPHRASE)',
    },
  },
]

/** The options of every command that opens an inquiry. */
export const INQUIRY_OPTIONS: readonly CommandOption[] = [
  {
    name: 'inquiry',
    value: 'DIR',
    help: {
      nl: 'map van het onderzoek (standaard de enige map *.inquiry hier)',
      en: 'folder of the inquiry (default the only folder *.inquiry here)',
    },
  },
  STORE_OPTION,
  ...KEY_OPTIONS,
]

/**
 * Where the inquiry is: `--store`, else `--inquiry`, else SLUISWACHT_STORE, else `directory`, else the only
 * `*.inquiry` in the current folder. @throws {WrongUse} when there are several to choose from
 */
export function storeOf(options: ReadonlyMap<string, string>, environment: Environment, directory?: string): string {
  const named = options.get('store') ?? (options.has('inquiry') ? undefined : environment.store)
  return named ?? resolve(options.get('inquiry') ?? directory ?? onlyInquiry('.'))
}

function onlyInquiry(folder: string): string {
  const found = readdirSync(folder).filter((name) => name.endsWith('.inquiry'))
  if (found.length > 1) {
    const list = found.join(', ')
    throw new WrongUse({
      nl: `Hier staan meer onderzoeken: ${list}. Kies er een met --inquiry.`,
      en: `There are several inquiries here: ${list}. Choose one with --inquiry.`,
    })
  }
  return found[0] ?? folder
}

/**
 * Where the key of an inquiry comes from: what the options say, else the environment, else the user's own key file,
 * which is made with the first inquiry. The key is never kept beside the inquiry.
 */
export function keyOf(options: ReadonlyMap<string, string>, environment: Environment): KeySource {
  const { key, passphrase } = environment
  const file = options.get('key-file')
  const command = options.get('key-command')
  if (file !== undefined) return { kind: 'file', path: file }
  if (command !== undefined) return { kind: 'command', command }
  if (options.has('passphrase') || (passphrase !== undefined && key === undefined))
    return { kind: 'passphrase', ask: async (isNew) => passphrase ?? askSecret(isNew) }
  if (key !== undefined) return { kind: 'value', base64: key, name: 'SLUISWACHT_KEY' }
  return { kind: 'file', path: join(environment.configHome ?? join(homedir(), '.config'), 'sluiswacht', 'key') }
}
