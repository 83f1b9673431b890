import type { Letter } from '@sluiswacht/model'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { lettersDocx } from './docx.ts'
import { lettersCsv } from './merge.ts'
import { lettersPdf } from './pdf.ts'

const letter: Letter = {
  lang: 'nl',
  subject: 'Onderwerp <b> & meer',
  blocks: [
    { kind: 'paragraph', text: 'Beste Şükrü\u0000,' },
    { kind: 'heading', text: 'Kop' },
    { kind: 'list', items: ['een', 'twee'] },
    { kind: 'table', head: ['Vraag', 'Antwoord'], rows: [['1.1', 'Ja']] },
  ],
}
const head = { sender: ['Gemeente X', 'Plein 1', '1234 AB Y'], dated: 'Y, 3 maart 2026', reference: 'Ons kenmerk: P-1' }
const to = { lines: ['=HYPERLINK("x")', 'Dorpsstraat 1'] }

test('DOCX: every text stands in the document, escaped, each letter on its own page', async () => {
  const files = unzipSync(await lettersDocx([{ letter: { ...letter, head }, to }, { letter }]))
  const xml = strFromU8(files['word/document.xml'] as Uint8Array)
  for (const text of [
    'Onderwerp &lt;b&gt; &amp; meer',
    'Beste Şükrü,',
    'twee',
    'Antwoord',
    'Dorpsstraat 1',
    ...head.sender,
    head.dated,
  ])
    expect(xml).toContain(text)
  expect(xml.match(/w:br w:type="page"/g)).toHaveLength(1)
})

test('PDF: begins and ends as one, is tagged, has a page for each letter', async () => {
  const parts: Uint8Array[] = []
  for await (const bytes of lettersPdf([{ letter: { ...letter, head }, to }, { letter }], 'Brieven')) parts.push(bytes)
  const text = Buffer.concat(parts).toString('latin1')
  expect(text.startsWith('%PDF-1.7')).toBe(true)
  expect(text.trimEnd().endsWith('%%EOF')).toBe(true)
  expect(text).toContain('/Marked true')
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(2)
})

test('PDF of no letters is still a PDF', async () => {
  const parts: Uint8Array[] = []
  for await (const bytes of lettersPdf([], 'Leeg')) parts.push(bytes)
  expect(Buffer.concat(parts).toString('latin1')).toContain('%%EOF')
})

test('mail merge: one row a letter, nothing that a spreadsheet runs', () => {
  const [titles, row, end] = [...lettersCsv([{ letter: { ...letter, head }, to }])]
  expect(titles).toContain('taal;regel 1')
  for (const part of ['Gemeente X ¶ Plein 1 ¶ 1234 AB Y', head.dated, head.reference]) expect(row).toContain(part)
  expect(row).toContain(`"'=HYPERLINK(""x"")"`)
  expect(end).toBeUndefined()
})
