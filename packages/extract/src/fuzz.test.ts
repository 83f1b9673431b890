import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync, gzipSync } from 'node:zlib'
import type { ExtractedPart } from '@sluiswacht/model'
import { afterAll, expect, test } from 'vitest'
import type { ExtractJob } from './extract-worker.ts'
import { mutate, seeded } from './fixtures/mutate.ts'
import { zipOf } from './fixtures/zip-writer.ts'
import { createWorkerPool } from './isolation/pool.ts'
import { runWithRetry } from './isolation/retry.ts'

const folder = mkdtempSync(join(tmpdir(), 'sluiswacht-fuzz-'))
const pool = createWorkerPool<ExtractJob, ExtractedPart>({
  entry: new URL('./extract-worker.ts', import.meta.url),
  workers: 2,
})
afterAll(async () => {
  await pool.close()
  rmSync(folder, { recursive: true })
})

const paragraph = '<w:p><w:r><w:t>Naam: Sem van den Berg, BSN 123456782</w:t></w:r></w:p>'
const docx = zipOf([
  { name: 'word/document.xml', content: `<w:document><w:body>${paragraph.repeat(20)}</w:body></w:document>` },
])
const stream = deflateSync(Buffer.from('BT /F1 12 Tf 50 700 Td (Naam: Sem van den Berg) Tj ET'))
const pdf = Buffer.concat([
  Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 4 0 R>>endobj\n' +
      `4 0 obj<</Filter/FlateDecode/Length ${stream.length}>>stream\n`,
  ),
  stream,
  Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
])
const bases: readonly (readonly [string, Buffer])[] = [
  ['a.docx', docx],
  [
    'a.zip',
    zipOf([
      { name: 'b.docx', content: docx },
      { name: 'c.csv', content: 'naam;bsn\n"Sem";1\n'.repeat(50) },
    ]),
  ],
  ['a.gz', gzipSync(Buffer.from('{"naam":"Sem","kinderen":["a","b"]}'.repeat(100)))],
  ['a.pdf', pdf],
  ['a.rtf', Buffer.from(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}${"Ren\\'e9e \\u8364? {\\b vet}\\par ".repeat(50)}}`)],
  [
    'a.eml',
    Buffer.from(
      `From: a@b.nl\r\nTo: c@d.nl\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\ntekst\r\n--b\r\nContent-Type: application/zip; name=a.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n${docx.toString('base64')}\r\n--b--\r\n`,
    ),
  ],
  ['a.html', Buffer.from(`<!doctype html><table>${'<tr><td>a<td>b</tr>'.repeat(100)}</table>`)],
  ['a.xml', Buffer.from(`<?xml version="1.0"?><a>${'<naam soort="x">Sem &amp; Noor</naam>'.repeat(100)}</a>`)],
]

test('200 damaged files: every one gets its line, no process is lost', async () => {
  const random = seeded(20_260_309)
  for (let number = 0; number < 200; number++) {
    const [name, bytes] = bases[number % bases.length] ?? ['', Buffer.alloc(0)]
    const path = join(folder, `${number}-${name}`)
    writeFileSync(path, mutate(bytes, random))
    const parts: ExtractedPart[] = []
    for await (const part of runWithRetry(pool, { path, options: {} })) parts.push(part)
    expect(parts[0]).toMatchObject({ path, part: null })
    const unexplained = parts.filter(({ status, warnings }) => status !== 'read' && warnings.length === 0)
    expect(unexplained).toEqual([])
  }
}, 60_000)
