import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf } from '../../fixtures/parts.ts'

function appleDouble(...entries: readonly (readonly [id: number, length: number])[]): Buffer {
  const head = Buffer.alloc(26 + entries.length * 12)
  head.writeUInt32BE(0x00051607, 0)
  head.writeUInt32BE(0x00020000, 4)
  head.write('Mac OS X        ', 8, 'latin1')
  head.writeUInt16BE(entries.length, 24)
  for (const [index, [id, length]] of entries.entries()) {
    head.writeUInt32BE(id, 26 + index * 12)
    head.writeUInt32BE(head.length, 30 + index * 12)
    head.writeUInt32BE(length, 34 + index * 12)
  }
  return Buffer.concat([head, Buffer.alloc(300)])
}

test('what macOS keeps of a file is no damaged document; a resource fork is told', async () => {
  const statusOf = async (bytes: Buffer) => (await partsOf(bytes, '._brief.docx'))[0]
  expect(await statusOf(appleDouble([9, 32], [2, 286]))).toMatchObject({ status: 'empty' })
  expect(await statusOf(appleDouble([9, 3760]))).toMatchObject({ status: 'empty' })
  expect(await statusOf(appleDouble([9, 32], [2, 4000]))).toMatchObject({
    status: 'unsupported',
    warnings: ['format-not-read: AppleDouble'],
  })
})

test('words in its attributes are read', async () => {
  const [part] = await partsOf(
    Buffer.concat([appleDouble([9, 200]), Buffer.from('com.apple.x\0\x01Zoë Bos, BSN 111222333\0')]),
  )
  expect(part).toMatchObject({ status: 'read' })
  expect(part?.text).toContain('Zoë Bos, BSN 111222333')
  const wide = Buffer.from('Zoë Bos, BSN 123456782', 'utf16le').swap16()
  for (const before of ['', 'x']) {
    const [noted] = await partsOf(Buffer.concat([appleDouble([9, 200]), Buffer.from(before), wide]))
    expect(noted?.text).toContain('Zoë Bos, BSN 123456782')
  }
})

test('what hides a zip is told', async () => {
  const [part] = await partsOf(Buffer.concat([appleDouble([9, 200]), Buffer.from('PK\x03\x04geheim')]), '._x.docx')
  expect(part).toMatchObject({ status: 'unsupported', warnings: ['format-not-read: AppleDouble'] })
})

test('any bytes behind its signature are read or told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
      const [part] = await partsOf(Buffer.concat([appleDouble().subarray(0, 24), bytes]), '._x')
      expect(['read', 'empty', 'corrupt', 'unsupported']).toContain(part?.status)
    }),
    { numRuns: 50 },
  )
})
