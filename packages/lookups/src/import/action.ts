/** Words by which systems call what was done, most telling first. */
const WORDS: readonly (readonly [action: string, words: RegExp])[] = [
  ['export', /export|download|uitvoer|selectie/i],
  ['print', /print|afdruk|uittreksel/i],
  ['change', /wijzig|update|delete|insert|create|muta|opvoer|verwijder|registreer|change|edit|bewerk/i],
  ['search', /zoek|search|query|find|lijst|list/i],
  ['view', /.*/],
]

/** The action of a name or description in words; a look-up when nothing else shows. */
export function actionOf(name: string | undefined): string {
  return WORDS.find(([, words]) => words.test(name ?? ''))?.[0] ?? 'view'
}

/** The action of an event code of RFC 3881 (NEN 7513, FHIR): Create, Read, Update, Delete, Execute. */
export function actionOfCode(code: string | undefined, name?: string): string {
  if (/^[CUD]$/i.test(code ?? '')) return 'change'
  const told = actionOf(name)
  if (told !== 'view') return told
  return /^E$/i.test(code ?? '') ? 'search' : 'view'
}
