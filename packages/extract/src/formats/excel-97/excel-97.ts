import type { FormatReader } from '../../reader.ts'

/** Excel 5 to 2003 workbooks and binary workbooks (xlsb), hidden sheets and comments included. */
export const excel97: FormatReader = {
  id: 'excel-97',
  mediaTypes: ['application/vnd.ms-excel', 'application/vnd.ms-excel.sheet.binary.macroenabled.12'],
  matches(sample) {
    const names = sample.compoundNames
    if (names.has('Workbook') || names.has('Book') || names.has('WORKBOOK') || names.has('BOOK'))
      return { mediaType: 'application/vnd.ms-excel', certainty: 92 }
    if (sample.zipNames.has('xl/workbook.bin'))
      return { mediaType: 'application/vnd.ms-excel.sheet.binary.macroenabled.12', certainty: 92 }
    if (sample.startsWith('ID;P')) return { mediaType: 'text/x-sylk', certainty: 70 }
    if (
      /<(\w+:)?Workbook\b[^>]{0,600}urn:schemas-microsoft-com:office:spreadsheet/.test(
        sample.head.toString('latin1', 0, 4_096),
      )
    )
      return { mediaType: 'application/vnd.ms-excel', certainty: 85 }
    // BIFF 2 to 4 files have no container: a record BOF with its length.
    const [type, , length = 0, high] = sample.head
    const version = sample.head[1] ?? 1
    return type === 9 && version % 2 === 0 && version <= 8 && length >= 4 && length <= 16 && high === 0
      ? { mediaType: 'application/vnd.ms-excel', certainty: 60 }
      : null
  },
  async read(context) {
    const { readExcel97 } = await import('./read-excel-97.ts')
    return readExcel97(context)
  },
}
