import { csv } from './plain-formats.ts'

const SERVICES: readonly (readonly [name: string, url: string, weight: number])[] = [
  ['ChatGPT', 'https://chatgpt.com/backend-api/files', 6],
  ['Microsoft Copilot', 'https://copilot.microsoft.com/c/api/attachments', 3],
  ['Google Gemini', 'https://gemini.google.com/upload', 2],
  ['Claude', 'https://claude.ai/api/upload', 2],
  ['DeepL Write', 'https://www.deepl.com/write', 1],
]
const DEPARTMENTS: Readonly<Record<string, string>> = {
  jeugd: 'Jeugd',
  wmo: 'Wmo',
  schuldhulp: 'Schuldhulpverlening',
  participatie: 'Werk en Inkomen',
  hr: 'Personeel',
  juridisch: 'Juridische Zaken',
  balie: 'Publiekszaken',
  burgerzaken: 'Publiekszaken',
}
/** Files that the export does not know: the inquiry must say so. */
const NOT_IN_EXPORT = /^(archief\/export|overig\/handboek)/
const FIRST_DAY = Date.UTC(2025, 9, 6)

/**
 * The export of an imaginary proxy: each file once or more, over four weeks of working days. One row names a file that
 * is gone, one has a time that is no time, one has no department.
 */
export function manifest(paths: readonly string[]): string {
  const rows = paths
    .filter((path) => !NOT_IN_EXPORT.test(path))
    .flatMap((path, n) => {
      const times = n % 9 === 4 ? 2 : 1
      return Array.from({ length: times }, (_, again) => row(path, n * 7 + again * 13))
    })
  rows.splice(12, 0, [
    'wmo/verwijderd door gebruiker.docx',
    '2025-10-14T10:02:11+02:00',
    'u1044',
    'Wmo',
    ...service(3),
    'allow',
  ])
  rows.splice(30, 0, ['prompts/chat.txt', 'gisteren', 'u1071', '', ...service(0), 'allow'])
  return csv([['file', 'timestamp', 'user', 'department', 'service', 'url', 'action'], ...rows])
}

function row(path: string, seed: number): string[] {
  const workday = spread(seed, 1) % 20
  const day = Math.floor(workday / 5) * 7 + (workday % 5)
  const at = new Date(FIRST_DAY + day * 86_400_000 + (7 + (seed % 9)) * 3_600_000 + ((seed * 17) % 60) * 60_000)
  const folder = path.split('/')[0] ?? ''
  return [
    path,
    at.toISOString().replace('.000Z', 'Z'),
    `u${1020 + (seed % 61)}`,
    DEPARTMENTS[folder] ?? 'Bedrijfsvoering',
    ...service(seed),
    seed % 11 === 5 ? 'warn' : 'allow',
  ]
}

function service(seed: number): [string, string] {
  const total = SERVICES.reduce((sum, [, , weight]) => sum + weight, 0)
  let left = spread(seed, 2) % total
  for (const [name, url, weight] of SERVICES) {
    left -= weight
    if (left < 0) return [name, url]
  }
  return ['ChatGPT', 'https://chatgpt.com/']
}

/** A number that looks random and is always the same for the same seed and purpose. */
function spread(seed: number, purpose: number): number {
  return (Math.imul(seed + 1, 2_654_435_761) ^ Math.imul(purpose, 40_503)) >>> 16
}
