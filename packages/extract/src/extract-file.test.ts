import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { causeOf } from './advice.ts'
import { extractFile } from './extract-file.ts'
import { partsOf } from './fixtures/parts.ts'
import { zipOf } from './fixtures/zip-writer.ts'

test('every file gets a line, also what cannot be read', async () => {
  expect((await partsOf(''))[0]).toMatchObject({ status: 'empty', warnings: ['zero-bytes'] })
  expect((await partsOf(' \n '))[0]).toMatchObject({ status: 'empty', warnings: ['no-text'] })
  expect((await partsOf(randomBytes(3_000)))[0]).toMatchObject({ status: 'unsupported' })
  expect((await partsOf(randomBytes(3_000), 'a.docx'))[0]).toMatchObject({ status: 'corrupt' })
  expect((await partsOf('MZ\u0000\u0001', 'a.exe'))[0]).toMatchObject({
    status: 'unsupported',
    warnings: ['format-not-read: EXE'],
  })
  expect((await partsOf('%PDF-1.7 and no more', 'a.pdf'))[0]).toMatchObject({ status: 'corrupt' })
})

test('a missing file or a folder is a result, not an error', async () => {
  for (const path of ['/nowhere/at/all', '/tmp']) {
    const parts = []
    for await (const part of extractFile(path)) parts.push(part)
    expect(parts).toHaveLength(1)
    expect(parts[0]?.status).not.toBe('read')
    expect(causeOf(parts[0]?.warnings[0] ?? '')).not.toBeNull()
  }
})

test('a truncated package gives what is left, as partial', async () => {
  const body = `<w:document xmlns:w="x"><w:body>${'<w:p><w:r><w:t>Naam: Sem van den Berg</w:t></w:r></w:p>'.repeat(50)}</w:body></w:document>`
  const whole = zipOf([
    { name: 'word/document.xml', content: body },
    { name: 'word/media/a.bin', content: randomBytes(5_000) },
  ])
  const [part] = await partsOf(whole.subarray(0, whole.length - 3_000), 'a.docx')
  expect(part).toMatchObject({ status: 'partial' })
  expect(part?.text).toContain('Naam: Sem van den Berg')
  expect(part?.warnings).toContain('truncated')
})

test('an encrypted entry is encrypted, the rest is read', async () => {
  const parts = await partsOf(
    zipOf([
      { name: 'a.txt', content: 'open' },
      { name: 'b.txt', content: 'dicht', flags: 1 },
    ]),
  )
  expect(parts.map(({ status }) => status)).toEqual(['partial', 'read', 'encrypted'])
})
