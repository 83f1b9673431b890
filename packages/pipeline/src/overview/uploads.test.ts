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
