import { expect, test } from 'vitest'
import { matchUploads } from './uploads.ts'

test('ties an upload to a file by path, by the end of a path, or by a name that occurs once', () => {
  const paths = ['jeugd/plan.docx', 'wmo/plan.docx', 'cv.pdf']
  const uploads = ['jeugd/plan.docx', 'export/wmo/plan.docx', 'C:/tmp/cv.pdf', 'plan.docx', 'weg.docx'].map((file) => ({
    file,
  }))
  const { ofFile, withoutFile } = matchUploads(paths, uploads)
  expect([...ofFile.keys()]).toEqual(paths)
  expect(withoutFile).toEqual([{ file: 'plan.docx' }, { file: 'weg.docx' }])
})

test('a path that fits two files fits none, whichever way round', () => {
  const paths = ['plan.docx', 'wmo/plan.docx', 'a/b/brief.txt', 'c/b/brief.txt']
  const match = (file: string) => [...matchUploads(paths, [{ file }]).ofFile.keys()][0]
  expect(match('wmo/plan.docx')).toBe('wmo/plan.docx')
  expect(match('export/wmo/plan.docx')).toBeUndefined()
  expect(match('jeugd/plan.docx')).toBe('plan.docx')
  expect(match('b/brief.txt')).toBeUndefined()
  expect(match('x/c/b/brief.txt')).toBe('c/b/brief.txt')
})

test('capitals, the make-up of letters and the encoding of addresses do not part an upload from its file', () => {
  const paths = ['jeugd/Plan Zoë.docx', 'A.txt', 'a.TXT', '100%.txt']
  const match = (file: string) => [...matchUploads(paths, [{ file }]).ofFile.keys()][0]
  expect(match('C:/Users/u1/JEUGD/plan zoë.docx')).toBe('jeugd/Plan Zoë.docx')
  expect(match('Plan Zoe\u0308.docx')).toBe('jeugd/Plan Zoë.docx')
  expect(match('jeugd%2FPlan%20Zo%C3%AB.docx')).toBe('jeugd/Plan Zoë.docx')
  expect(match('jeugd%5Cplan%20zo%c3%ab.docx')).toBe('jeugd/Plan Zoë.docx')
  expect(match('A.txt')).toBe('A.txt')
  expect(match('a.txt')).toBeUndefined()
  expect(match('100%.txt')).toBe('100%.txt')
  expect(match('50%.txt')).toBeUndefined()
})

test('takes its time from the number of files, also when all have one name', () => {
  const count = 30_000
  const paths = Array.from({ length: count }, (_, n) => `export/${n}/content.bin`)
  const uploads = Array.from({ length: count }, (_, n) => ({ file: `${n}/content.bin` }))
  const same = Array.from({ length: count }, () => ({ file: 'export/7/content.bin' }))
  const deep = { file: `${'a/'.repeat(200_000)}content.bin` }
  const start = performance.now()
  const { ofFile, withoutFile } = matchUploads(paths, [...uploads, ...same, deep])
  expect(performance.now() - start).toBeLessThan(2_000)
  expect(ofFile.size).toBe(count)
  expect(ofFile.get('export/7/content.bin')).toHaveLength(count + 1)
  expect(withoutFile).toEqual([deep])
})
