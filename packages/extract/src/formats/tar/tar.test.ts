import { expect, test } from 'vitest'
import { partsOf } from '../../fixtures/parts.ts'
import { tar as tarOf } from '../../../../../samples/generator/archives.ts'

const WHOLE = Buffer.from(tarOf({ 'a.txt': Buffer.from('eerste'), 'b.txt': Buffer.alloc(3_000, 'tweede ') }))

test('a tar archive that was cut off says so, and gives what is there', async () => {
  expect((await partsOf(WHOLE, 'x.tar')).map(({ status }) => status)).toEqual(['read', 'read', 'read'])
  const [own, first, , rest] = await partsOf(WHOLE.subarray(0, 2_500), 'x.tar')
  expect(own).toMatchObject({ status: 'partial', warnings: ['truncated'] })
  expect(first?.text).toBe('eerste')
  expect(rest).toMatchObject({ part: '(rest)', status: 'corrupt' })
})
