import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { epub } from './archives.ts'
import { docx } from './docx.ts'
import { png } from './plain-formats.ts'
import { textOf } from './texts.ts'
import { officeUploads } from './uploads-office.ts'
import { mailUploads, textUploads } from './uploads-text.ts'
import { zipOf } from './zip-parts.ts'

/** Content by path under samples/uploads. */
export type Files = Readonly<Record<string, Uint8Array>>

/** What office programs had to make, once: old and encrypted formats. Folders are those of the uploads. */
const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** All files of samples/uploads. */
export async function sampleUploads(): Promise<Files> {
  const office = await officeUploads()
  return { ...office, ...textUploads(), ...mailUploads(), ...fixtures(), ...oddUploads(office) }
}

/** What an inquiry meets as well: broken, empty, unknown, twice the same. */
function oddUploads(office: Files): Files {
  const plan = office['wmo/overdracht mw Terpsma.docx'] ?? new Uint8Array()
  const archive = zipOf({
    'plan.docx': docx(textOf('schuldhulp/plan-van-aanpak-karatas')),
    'lijst.txt': textOf('wmo/lijst-huishoudelijke-hulp'),
  })
  return {
    'overig/kopie overdracht.docx': plan,
    'overig/afgebroken.docx': plan.slice(0, Math.floor(plan.length * 0.6)),
    'overig/kapot.zip': archive.map((byte, at) => (at > 60 && at < 400 ? (byte * 7 + at) % 256 : byte)),
    'overig/leeg.txt': new Uint8Array(),
    'overig/meting.bin': Uint8Array.from({ length: 2048 }, (_, n) => (n * n * 31 + n * 7 + 128) % 253),
    'overig/logo.png': png(),
    'overig/handboek.epub': epub(
      'Handboek casus',
      `${textOf('hr/reflectieverslag')}\n${textOf('overleg/notulen-wijkteam')}`,
    ),
    'overig/tekst zonder extensie': Buffer.from(textOf('participatie/loopbaanadvies')),
    'overig/verkeerde naam.pdf': docx(textOf('brieven/klacht-burenruzie')),
  }
}

function fixtures(): Files {
  const names = readdirSync(FIXTURES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = names
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(FIXTURES.length).replace(/^\//, ''))
    .toSorted()
  return Object.fromEntries(paths.map((path) => [path, new Uint8Array(readFileSync(FIXTURES + path))]))
}
