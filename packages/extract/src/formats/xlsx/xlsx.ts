import type { FormatReader } from '../../reader.ts'

/** Excel workbooks, templates and macro workbooks (Office Open XML), hidden sheets and comments included. */
export const xlsx: FormatReader = {
  id: 'xlsx',
  mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  matches(sample) {
    for (const name of sample.zipNames)
      if (/^xl\/.+\.xml$/i.test(name) && !sample.zipNames.has('xl/workbook.bin'))
        return { mediaType: this.mediaTypes[0] ?? '', certainty: 90 }
    return null
  },
  async read(context) {
    const { readXlsx } = await import('./read-xlsx.ts')
    return readXlsx(context)
  },
}
