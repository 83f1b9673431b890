/**
 * Character recognition of a clean Dutch letter of 150 dots an inch: seconds a page (clock and processor) and the share
 * of characters that are right (1 - edit distance / length).
 *   node bench/extract/recognition.ts [--pages 5]
 */
import { parseArgs } from 'node:util'
import { pdf } from '../../samples/generator/pdf.ts'
import { textOf } from '../../samples/generator/texts.ts'
import { readBitmap } from '../../packages/extract/src/ocr/read-bitmap.ts'
import { PdfDocument } from '../../packages/extract/src/pdfium/document.ts'
import { loadPdfium } from '../../packages/extract/src/pdfium/pdfium.ts'
import { pageText } from '../../packages/extract/src/pdfium/page-text.ts'
import { renderGray } from '../../packages/extract/src/pdfium/render.ts'

const { values } = parseArgs({ options: { pages: { type: 'string', default: '5' } } })
const LETTERS = ['brieven/klacht-burenruzie', 'hr/sollicitatiebrief', 'schuldhulp/plan-van-aanpak-karatas']

const pdfium = await loadPdfium()
const results: { seconds: number; processor: number; accuracy: number }[] = []
for (let number = 0; number < Number(values.pages); number++) {
  const document = PdfDocument.open(pdfium, await letter(LETTERS[number % LETTERS.length] ?? ''), [])
  if (typeof document === 'string') throw new Error(document)
  const page = pdfium.call._FPDF_LoadPage(document.handle, 0)
  const written = plain(pageText(pdfium, page))
  const bitmap = renderGray(document, page, 150 / 72, 0)
  if (number === 0) await readBitmap(bitmap, () => {})
  const before = process.cpuUsage()
  const started = performance.now()
  const { text } = await readBitmap(bitmap, () => {})
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  const accuracy = 1 - distance(plain(text), written) / written.length
  results.push({ seconds, processor: (user + system) / 1e6, accuracy })
  pdfium.call._FPDF_ClosePage(page)
  document.close()
}
const mean = (key: 'seconds' | 'processor' | 'accuracy'): string =>
  (results.reduce((sum, result) => sum + result[key], 0) / results.length).toFixed(3)
console.log(
  `${results.length} pages: ${mean('seconds')} s a page, ${mean('processor')} s of processor; accuracy ${mean('accuracy')}, least ${Math.min(...results.map(({ accuracy }) => accuracy)).toFixed(3)}`,
)
console.log(`memory ${Math.round(process.memoryUsage().rss / 1_048_576)} MB`)

async function letter(name: string): Promise<Uint8Array> {
  return pdf(textOf(name))
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Levenshtein. */
function distance(a: string, b: string): number {
  let row = Uint32Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint32Array(b.length + 1)
    next[0] = i
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] ?? 0
}
