import fc from 'fast-check'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { partsOf, textOf } from '../fixtures/parts.ts'
import { zipOf } from '../fixtures/zip-writer.ts'

const XML = '<?xml version="1.0" encoding="UTF-8"?>'

test('the registry is up to date', () => {
  const tool = fileURLToPath(new URL('../../../../tools/generate-formats.ts', import.meta.url))
  expect(() => execFileSync(process.execPath, [tool, '--check'], { stdio: 'pipe' })).not.toThrow()
})

test('plain text stays as it is, in any encoding', async () => {
  const text = 'Naam:\tZoë  van den Berg\r\n\r\nBSN 123456782 €\n'
  expect(await textOf(text)).toBe(text)
  expect(await textOf(`\uFEFF${text}`)).toBe(text)
  expect(await textOf(Buffer.from(text, 'utf16le'))).toBe(text)
  expect(await textOf(Buffer.from('Zoë Müller, geboren te Curaçao\n', 'latin1'))).toBe(
    'Zoë Müller, geboren te Curaçao\n',
  )
  const mixed = Buffer.concat([Buffer.from('Zoë\n'), Buffer.from('Renée\n', 'latin1'), Buffer.from('Anaïs\n')])
  expect(await textOf(mixed)).toBe('Zoë\nRenée\nAnaïs\n')
})

test('an armoured message is enciphered, however much it looks like text', async () => {
  const armoured = '-----BEGIN PGP MESSAGE-----\n\nhQEMA5\n-----END PGP MESSAGE-----\nGroet, Zoë\n'
  expect(await partsOf(armoured, 'brief.asc')).toMatchObject([
    { status: 'encrypted', warnings: ['encrypted-mail'], text: armoured },
  ])
  expect(await partsOf(`Zie hieronder.\n${armoured}`, 'brief.txt')).toMatchObject([{ status: 'read' }])
})

test('any text comes out unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), async (text) => {
      const line = `Naam ${text.replace(/[\p{Cc}\p{Cs}]/gu, ' ')} einde`
      expect(await textOf(line, 'a.txt')).toBe(line)
    }),
    { numRuns: 100 },
  )
})

test('csv: rows with tabs, quotes and line ends inside cells', async () => {
  expect(await textOf('naam;bsn\n"Berg, ""Sem"" van den";123456782\n"a\nb";c', 'a.csv')).toBe(
    'naam\tbsn\nBerg, "Sem" van den\t123456782\na b\tc',
  )
  expect(await textOf('sep=|\na|b\n', 'a.csv')).toBe('sep=\t\na\tb\n')
  expect((await textOf(`x;"${'y'.repeat(200_000)}`, 'a.csv')).length).toBeGreaterThan(200_000)
})

test('json: a line for each value after its key', async () => {
  const text = await textOf(
    '{"naam":"Zo\\u00eb","kinderen":["Sem","Noor"],"adres":{"straat":"Dorpsstraat 1\\nElsmeer"},"leeg":null}',
  )
  expect(text).toBe('naam: Zoë\nkinderen: Sem\nkinderen: Noor\nstraat: Dorpsstraat 1\nElsmeer\n\n\n')
  expect((await partsOf('{"a": "b", "c": "afgebr'))[0]).toMatchObject({ status: 'partial' })
  expect(await textOf('{"a":"b"}\n{"a":"c"}\n', 'a.ndjson')).toBe('a: b\n\na: c\n\n')
})

test('xml: leaf elements and attributes as lines; bombs of entities do nothing', async () => {
  expect(await textOf(`${XML}<p><naam>Sem &amp; Noor</naam><bsn waarde="123456782"/></p>`)).toBe(
    'naam: Sem & Noor\nwaarde: 123456782\n',
  )
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>`
  expect(await textOf(bomb)).toBe('x: &a;&a;&a;\n')
  const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><naam>Renée</naam>', 'latin1')
  expect(await textOf(latin)).toBe('naam: Renée\n')
})

test('html: blocks as lines, rows with tabs, hidden words, links and data images', async () => {
  const page =
    '<!doctype html><title>Dossier</title><style>p{}</style><p>Sem <b>van den</b> Berg<p style="display:none">verborgen' +
    '<table><tr><td>Naam<td>Sem</tr><tr><td>BSN</td><td>123456782</td></tr></table><img alt="foto van Sem">' +
    '<a href="mailto:sem%40x.nl?subject=x">mail</a><input name="tel" value="0612345678"><script>var x</script>'
  const text = await textOf(page)
  expect(text).toContain('Dossier\nSem van den Berg\nverborgen\nNaam\tSem\nBSN\t123456782\n')
  expect(text).toContain('foto van Sem')
  expect(text).toContain('mailto:sem')
  expect(text).toContain('tel: 0612345678')
  expect(text).not.toContain('var x')
})

test('docx: all text parts', async () => {
  const w = (body: string): string => `${XML}<w:r xmlns:w="w">${body}</w:r>`
  const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
  const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`
  const parts = await partsOf(
    zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      {
        name: 'word/document.xml',
        content: w(
          `<w:body>${p('Kop')}<w:tbl><w:tr>${cell('Naam')}${cell('Sem')}</w:tr></w:tbl>` +
            '<w:p><w:r><w:t>Wonend </w:t></w:r><w:del w:author="Bas"><w:r><w:delText>in Best</w:delText></w:r></w:del><w:ins><w:r><w:t>te Elsmeer</w:t></w:r></w:ins></w:p>' +
            `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('Tekstvak')}</w:txbxContent></mc:Choice><mc:Fallback>${p('Tekstvak')}</mc:Fallback></mc:AlternateContent><wp:docPr descr="Portret van Sem"/></w:r></w:p></w:body>`,
        ),
      },
      { name: 'word/header1.xml', content: w(p('Kopregel')) },
      { name: 'word/footnotes.xml', content: w(p('Voetnoot')) },
      { name: 'word/comments.xml', content: w(`<w:comment w:author="Wendy">${p('Bel moeder')}</w:comment>`) },
      {
        name: 'word/charts/chart1.xml',
        content:
          '<c:chart><c:strCache><c:pt><c:v>Schuld</c:v></c:pt><c:pt><c:v>Zorg</c:v></c:pt></c:strCache></c:chart>',
      },
      {
        name: 'docProps/core.xml',
        content: '<cp><dc:creator>M. de Wit</dc:creator><dcterms:created>2026</dcterms:created></cp>',
      },
      {
        name: 'word/_rels/document.xml.rels',
        content: '<R><Relationship Id="r1" Type="x/hyperlink" Target="mailto:sem@x.nl" TargetMode="External"/></R>',
      },
      { name: 'word/embeddings/oleObject1.txt', content: 'ingesloten bestand' },
    ]),
    'a.docx',
  )
  const text = parts[0]?.text ?? ''
  for (const words of [
    'Kop\nNaam\tSem\nWonend te Elsmeer\n',
    'Wonend in Best',
    'Portret van Sem',
    'Kopregel',
    'Voetnoot',
    'Opmerking van Wendy:\nBel moeder',
    'Schuld\tZorg',
    'creator: M. de Wit',
    'mailto:sem@x.nl',
    'Bewerkt door: Bas',
  ])
    expect(text).toContain(words)
  expect(text.match(/Tekstvak/g)).toHaveLength(1)
  expect(parts[1]).toMatchObject({ part: 'word/embeddings/oleObject1.txt', text: 'ingesloten bestand' })
})

test('xlsx: dates, leading zeros, gaps, hidden sheets, inline strings', async () => {
  const [part] = await partsOf(
    zipOf([
      {
        name: 'xl/workbook.xml',
        content:
          '<workbook><sheets><sheet name="Lijst" r:id="r1"/><sheet name="Geheim" state="hidden" r:id="r2"/></sheets></workbook>',
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content:
          '<R><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/></R>',
      },
      {
        name: 'xl/sharedStrings.xml',
        content: '<sst><si><t>Naam</t></si><si><r><t>Sem van </t></r><r><t>den Berg</t></r></si></sst>',
      },
      {
        name: 'xl/styles.xml',
        content:
          '<s><numFmts><numFmt numFmtId="164" formatCode="000000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></s>',
      },
      {
        name: 'xl/worksheets/sheet1.xml',
        content:
          '<worksheet><sheetData><row><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Geb.</t></is></c></row>' +
          '<row><c r="A2" t="s"><v>1</v></c><c r="B2" s="2"><v>12345672</v></c><c r="C2" s="1"><v>41700</v></c></row></sheetData></worksheet>',
      },
      {
        name: 'xl/worksheets/sheet2.xml',
        content: '<worksheet><sheetData><row><c><v>1.2345678E8</v></c></row></sheetData></worksheet>',
      },
    ]),
  )
  expect(part?.text).toContain('Lijst\nNaam\t\tGeb.\nSem van den Berg\t012345672\t02-03-2014\n')
  expect(part?.text).toContain('Geheim\n123456780\n')
  expect(part?.warnings).toEqual(['hidden-sheet: 2'])
  expect(part?.pages).toBe(2)
})

test('odt: tables, notes, comments; encrypted is said', async () => {
  const content =
    '<office:text><text:h>Kop</text:h><table:table><table:table-row><table:table-cell><text:p>Naam</text:p></table:table-cell>' +
    '<table:table-cell><text:p>Sem</text:p></table:table-cell></table:table-row></table:table><text:p>Zie<text:note><text:note-body><text:p>noot</text:p></text:note-body></text:note> hier' +
    '<office:annotation><dc:creator>Wendy</dc:creator><text:p>bel</text:p></office:annotation></text:p></office:text>'
  const mimetype = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true }
  expect(await textOf(zipOf([mimetype, { name: 'content.xml', content }]))).toBe(
    'Kop\nNaam\tSem\nZie hier\nnoot\nWendy\nbel\n',
  )
  const locked = zipOf([
    mimetype,
    { name: 'content.xml', content: 'x' },
    { name: 'META-INF/manifest.xml', content: '<m><manifest:encryption-data/></m>' },
  ])
  expect((await partsOf(locked))[0]).toMatchObject({ status: 'encrypted' })
})

test('rtf: code pages, unicode, tables, objects', async () => {
  const rtf =
    "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset238 Arial;}}{\\info{\\author M. de Wit}}Ren\\'e9e \\f1\\'b3\\f0  \\u8364?5\\par " +
    'Naam\\cell Sem\\cell\\row{\\*\\generator x;}{\\header kop\\par}{\\pict\\pngblip 89504e47}{\\field{\\*\\fldinst HYPERLINK "mailto:a@b.nl"}{\\fldrslt mail}}}'
  const parts = await partsOf(rtf)
  for (const words of ['Renée ł €5\n', 'Naam\tSem\n', 'kop', 'author: M. de Wit', 'mailto:a@b.nl'])
    expect(parts[0]?.text).toContain(words)
  expect(parts[0]?.text).not.toContain('Arial')
  expect(parts[1]?.part).toBe('image-1')
})

test('mail: headers, body, what only the html says, attachments and mails inside', async () => {
  const inner = 'From: X <x@y.nl>\r\nTo: z@y.nl\r\nSubject: binnen\r\nMIME-Version: 1.0\r\n\r\nbinnenste tekst\r\n'
  const mail = [
    'From: =?utf-8?q?Zo=C3=AB?= <zoe@y.nl>',
    'To: Sem <sem@y.nl>',
    'Subject: Overdracht',
    'Date: Mon, 9 Mar 2026 10:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: multipart/alternative; boundary=c',
    '',
    '--c',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Beste Sem, dit is de tekst.',
    '--c',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Beste Sem, dit is de tekst.</p><p hidden>alleen in html</p>',
    '--c--',
    '--b',
    'Content-Type: text/plain; name="a.txt"',
    'Content-Disposition: attachment; filename="a.txt"',
    '',
    'bijlage',
    '--b',
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment',
    '',
    inner,
    '--b--',
    '',
  ].join('\r\n')
  const parts = await partsOf(mail)
  const text = parts[0]?.text ?? ''
  expect(text).toContain(
    'Van: Zoë <zoe@y.nl>\nAan: Sem <sem@y.nl>\nDatum: Mon, 9 Mar 2026 10:00:00 +0100\nOnderwerp: Overdracht\n',
  )
  expect(text.match(/dit is de tekst/g)).toHaveLength(1)
  expect(text).toContain('alleen in html')
  expect(parts.map(({ part, mediaType }) => [part, mediaType])).toEqual([
    [null, 'message/rfc822'],
    ['a.txt', 'text/plain'],
    ['attachment-2.eml', 'message/rfc822'],
  ])
  expect(parts[2]?.text).toContain('binnenste tekst')
  const box = `From a@b Mon Mar  9 10:00:00 2026\n${inner.replaceAll('\r\n', '\n')}\n\nFrom a@b Mon Mar  9 10:00:00 2026\n${inner.replaceAll('\r\n', '\n')}`
  expect((await partsOf(box)).map(({ part }) => part)).toEqual([null, 'message-1.eml', 'message-2.eml'])
})

test('ppt: the slides, not what the program says in the boxes of their master', async () => {
  const file = new URL('../../../../samples/uploads/presentaties/jaarcijfers oud.ppt', import.meta.url)
  const text = await textOf(readFileSync(file), 'jaarcijfers oud.ppt')
  expect(text).toContain('Bezwaren: 42, waarvan 9 gegrond')
  expect(text).not.toMatch(/Click to edit|Outline Level/)
})
