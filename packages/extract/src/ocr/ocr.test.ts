import { deflateSync, crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { decodePng } from '../image/png.ts'
import { turned } from '../image/bitmap.ts'
import { PdfDocument } from '../pdfium/document.ts'
import { loadPdfium } from '../pdfium/pdfium.ts'
import { renderGray } from '../pdfium/render.ts'
import { partsOf } from '../fixtures/parts.ts'
import type { GrayBitmap } from '../image/bitmap.ts'

const LINES = [
  'Geachte mevrouw Van den Berg,',
  'Uw zoon Sem is geboren op 2 maart 2014.',
  'Zijn burgerservicenummer is 123456782.',
  'Wij nemen contact met u op.',
]

async function letter(): Promise<GrayBitmap> {
  const drawing = LINES.map((line, index) => `BT /F1 14 Tf 60 ${700 - index * 30} Td (${line}) Tj ET`).join('\n')
  const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 4 0 R>>endobj
4 0 obj<</Length ${drawing.length}>>stream
${drawing}
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`
  const pdfium = await loadPdfium()
  const document = PdfDocument.open(pdfium, Buffer.from(pdf), [])
  if (typeof document === 'string') throw new Error(document)
  const page = pdfium.call._FPDF_LoadPage(document.handle, 0)
  return renderGray(document, page, 150 / 72, 0)
}

function pngOf({ width, height, data }: GrayBitmap): Buffer {
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) rows.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const chunk = (type: string, body: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(body.length, 0)
    frame.writeUInt32BE(crc32(named), 4)
    return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

test('a picture comes back from PNG as it was', () => {
  const bitmap = { width: 3, height: 2, data: Uint8Array.from([0, 50, 100, 150, 200, 255]) }
  expect(decodePng(pngOf(bitmap)).bitmap()).toEqual(bitmap)
  expect(turned(turned(bitmap, 1), 3)).toEqual(bitmap)
  expect(turned(turned(bitmap, 2), 2)).toEqual(bitmap)
})

test('reads a scanned letter, upright and upside down', async () => {
  const page = await letter()
  for (const turn of [0, 2] as const) {
    const [part] = await partsOf(pngOf(turned(page, turn)), 'scan.png', { ocr: 'auto' })
    expect(part).toMatchObject({ status: 'read', ocr: true, mediaType: 'image/png' })
    for (const line of LINES) expect(part?.text).toContain(line)
  }
}, 60_000)

test('says so when recognition is off', async () => {
  const blank = pngOf({ width: 200, height: 200, data: new Uint8Array(40_000).fill(255) })
  expect((await partsOf(blank, 'scan.png'))[0]).toMatchObject({
    status: 'unsupported',
    warnings: ['image-without-ocr'],
    ocr: false,
  })
})
