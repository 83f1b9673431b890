import type { Upload } from '@sluiswacht/model'

export type ManifestField = Exclude<keyof Upload, 'seen'>
export const MANIFEST_FIELDS: readonly ManifestField[] = [
  'file',
  'timestamp',
  'user',
  'department',
  'service',
  'url',
  'action',
]

/** Column names by which exports of proxies, CASBs and DLP tools call the fields; compared without case and signs. */
const KNOWN_NAMES: Readonly<Record<ManifestField, readonly string[]>> = {
  file: ['file', 'filename', 'filepath', 'path', 'bestand', 'bestandsnaam', 'object', 'objectname', 'documentnaam'],
  timestamp: [
    'timestamp',
    'time',
    'datetime',
    'date',
    'eventtime',
    'tijdstip',
    'tijd',
    'datumtijd',
    'datum',
    'uploadtime',
  ],
  user: ['user', 'username', 'useremail', 'account', 'gebruiker', 'gebruikersnaam', 'medewerker', 'actor'],
  department: ['department', 'afdeling', 'team', 'organisationunit', 'organizationunit', 'ou', 'domein'],
  service: ['service', 'app', 'application', 'cloudapp', 'dienst', 'applicatie', 'destination', 'aidienst'],
  url: ['url', 'uri', 'requesturl', 'adres', 'host', 'hostname'],
  action: ['action', 'activity', 'actie', 'verdict', 'handeling', 'besluit'],
}

/** Finds the column of each field: as `mapped` says, else by a known name. Values are positions in `header`. */
export function findColumns(
  header: readonly string[],
  mapped: ReadonlyMap<ManifestField, string>,
): Map<ManifestField, number> {
  const plain = header.map(bare)
  const found = new Map<ManifestField, number>()
  for (const field of MANIFEST_FIELDS) {
    const wanted = mapped.get(field)
    const names = wanted === undefined ? KNOWN_NAMES[field] : [bare(wanted)]
    const at = names.map((name) => plain.indexOf(name)).find((position) => position >= 0)
    if (at !== undefined) found.set(field, at)
  }
  return found
}

/** Reads `--manifest-map file=Bestand,timestamp=Tijd`; null when a part is no `field=column`. */
export function readColumnMap(text: string): Map<ManifestField, string> | null {
  const map = new Map<ManifestField, string>()
  for (const pair of text.split(',')) {
    const at = pair.indexOf('=')
    const field = MANIFEST_FIELDS.find((name) => name === pair.slice(0, at).trim())
    const column = pair.slice(at + 1).trim()
    if (at < 0 || !field || column === '') return null
    map.set(field, column)
  }
  return map
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
