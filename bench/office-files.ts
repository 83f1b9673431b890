// Office files to measure a scan with: the texts of the samples with other people in them, in the formats of daily work.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { docx } from '../samples/generator/docx.ts'
import { eml } from '../samples/generator/mail.ts'
import { odt } from '../samples/generator/opendocument.ts'
import { pdf } from '../samples/generator/pdf.ts'
import { html } from '../samples/generator/plain-formats.ts'
import { pptx } from '../samples/generator/pptx.ts'
import { blocksOf, textOf } from '../samples/generator/texts.ts'
import { xlsx } from '../samples/generator/xlsx.ts'
import { zipOf } from '../samples/generator/zip-parts.ts'

const FIRST =
  'Aafke Barend Coşkun Dirkje Evert Fadoua Gerben Hilde Ibrahim Jolanda Karel Liesbeth Murat Nynke Otto Petra Quirijn Rachida Sander Truus'.split(
    ' ',
  )
/** Four hundred surnames: as in a town, some people share one and most do not. */
const SURNAME = 'Aar Bol Crem Dijk Ekkel Far Geur Hazel Imm Jur Kamp Loos Mert Nouw Oost Pel Riet Sling Tuin Uyt'
  .split(' ')
  .flatMap((first) =>
    'dema huis ers terhuis kamp hoven sen hof horst riens stra broek tens wens ing grim veld land man wael'
      .split(' ')
      .map((last) => first + last),
  )
const OLD_NAMES =
  /Verkuijlen|Terpsma|Karataş|Groenhof|Duivestein|Bouazza|Smeenge|IJzermans|Oosterlaken|Wiśniewski|el Hamdaoui|Noor|Annie|Yusuf|Milan|Fatima|Lotte|Bram|Henk/g

/** Makes `count` files under `folder`; the same seed gives the same files. Gives their texts, and the paths of the PDFs. */
export async function makeOfficeFiles(
  folder: string,
  count: number,
  seed = 2026,
): Promise<{ texts: string[]; pdfs: string[] }> {
  const random = randomOf(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const names = sampleTexts()
  const texts: string[] = []
  const pdfs: string[] = []
  for (let n = 0; n < count; n++) {
    const pieces = Array.from({ length: 2 + Math.floor(random() * 6) }, () => pick(names))
    const text = varied(pieces.join('\n\n'), random)
    const [extension, bytes] = await fileOf(n % 10, text)
    const path = join(folder, `map-${Math.floor(n / 100)}`, `stuk-${n}.${extension}`)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, bytes)
    texts.push(text)
    if (extension === 'pdf') pdfs.push(path)
  }
  return { texts, pdfs }
}

/** The mix of a hundred uploads: 30 docx, 10 each of xlsx, pptx, odt, pdf, eml, and txt, html, zip. */
async function fileOf(kind: number, text: string): Promise<[extension: string, bytes: Uint8Array | string]> {
  const lines = text.split('\n')
  if (kind === 3)
    return [
      'xlsx',
      xlsx([
        {
          name: 'Blad1',
          rows: blocksOf(text).flatMap((block) =>
            block.kind === 'table' ? block.rows.map((row) => [...row]) : [[block.text]],
          ),
        },
      ]),
    ]
  if (kind === 4)
    return [
      'pptx',
      pptx([{ lines: lines.slice(0, 12), notes: lines.slice(12, 20).join(' ') }, { lines: lines.slice(20) }]),
    ]
  if (kind === 5) return ['odt', odt(text)]
  if (kind === 6) return ['pdf', await pdf(text)]
  if (kind === 7)
    return [
      'eml',
      eml({
        from: 'balie@lindervoort.example',
        to: 'team@lindervoort.example',
        subject: lines[0] ?? '',
        date: 'Wed, 08 Oct 2025 21:15:00 +0200',
        text,
        attachments: [{ name: 'stuk.docx', type: 'application/octet-stream', bytes: docx(text) }],
      }),
    ]
  if (kind === 8) return Math.floor(text.length) % 2 === 0 ? ['txt', text] : ['html', html(text)]
  if (kind === 9) return ['zip', zipOf({ 'stuk.docx': docx(text), 'notitie.txt': lines.slice(0, 9).join('\n') })]
  return ['docx', docx(text, { header: lines[0] ?? '', comment: { author: 'Behandelaar', text: lines[1] ?? '' } })]
}

/** The text with other names and other (valid) BSNs. */
function varied(text: string, random: () => number): string {
  const renamed = new Map<string, string>()
  return text
    .replaceAll(OLD_NAMES, (name) => {
      const list = /^(Noor|Annie|Yusuf|Milan|Fatima|Lotte|Bram|Henk)$/.test(name) ? FIRST : SURNAME
      const other = renamed.get(name) ?? list[Math.floor(random() * list.length)] ?? name
      renamed.set(name, other)
      return other
    })
    .replaceAll(/\b\d{9}\b/g, () => validBsn(random))
}

function validBsn(random: () => number): string {
  for (;;) {
    const digits = Array.from({ length: 9 }, () => Math.floor(random() * 10))
    const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0)
    if (sum % 11 === 0 && digits[0] !== 0 && digits[0] !== 9) return digits.join('')
  }
}

function sampleTexts(): string[] {
  const folder = fileURLToPath(new URL('../samples/texts/', import.meta.url))
  const paths = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.txt'))
    .toSorted()
  return paths.map((path) => textOf(path.slice(0, -4)))
}

function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
