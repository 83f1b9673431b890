import { homedir } from 'node:os'
import { join } from 'node:path'
import { isInquiry, readMasterKey } from '@sluiswacht/evidence'
import type { CommandOption } from './command.ts'
import type { Environment } from './environment.ts'

export const KEY_OPTION: CommandOption = {
  name: 'key-file',
  value: 'FILE',
  help: {
    nl: 'bestand met de sleutel van het onderzoek (standaard SLUISWACHT_KEY, of een bestand in uw eigen configuratiemap)',
    en: 'file with the key of the inquiry (default SLUISWACHT_KEY, or a file in your own configuration folder)',
  },
}

/**
 * The master key for an inquiry: of `--key-file`, else of SLUISWACHT_KEY, else of the user's own key file, which is
 * made with the first inquiry. The key is never kept beside the inquiry.
 */
export function masterKeyFor(
  directory: string,
  options: ReadonlyMap<string, string>,
  environment: Environment,
): Promise<Uint8Array> {
  const file = options.get('key-file')
  if (file === undefined && environment.key !== undefined) {
    return readMasterKey({ kind: 'value', base64: environment.key, name: 'SLUISWACHT_KEY' })
  }
  const path = file ?? join(environment.configHome ?? join(homedir(), '.config'), 'sluiswacht', 'key')
  return readMasterKey({ kind: 'file', path, create: !isInquiry(directory) })
}
