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
