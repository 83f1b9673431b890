import type { FormatReader } from '../../reader.ts'

/** Other packages of Open Packaging Conventions: Visio drawings, XPS prints; all their text parts. */
export const opc: FormatReader = {
  id: 'opc',
  mediaTypes: ['application/vnd.ms-visio.drawing', 'application/vnd.ms-xpsdocument', 'application/x-opc'],
  matches(sample) {
    const names = sample.zipNames
    if (!names.has('[Content_Types].xml')) return null
    const kind = [...names].some((name) => name.startsWith('visio/'))
      ? 0
      : [...names].some((name) => name.endsWith('.fpage'))
        ? 1
        : 2
    return { mediaType: this.mediaTypes[kind] ?? '', certainty: 60 }
  },
  async read(context) {
    const { OfficePackage } = await import('../../ooxml/office-package.ts')
    const office = await OfficePackage.open(context)
    for (const name of office.matching(/\.fpage$/i)) await office.drawing(name)
    await office.sweep()
    return { contained: office.contained().filter(({ name }) => !/\.(fpage|fdoc|fdseq|odttf|emf|wmf)$/i.test(name)) }
  },
}
