import { contentTypes, coreProperties, relationships, XML_HEAD, xml, zipOf } from './zip-parts.ts'

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  readonly hidden?: boolean
  /** `shared`: texts in the table of shared strings; `inline`: in the cells themselves. */
  readonly strings?: 'shared' | 'inline'
  readonly comment?: { readonly cell: string; readonly author: string; readonly text: string }
  /** Title of a chart on the sheet, with its category names. */
  readonly chart?: { readonly title: string; readonly categories: readonly string[] }
}

const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const KIND = 'application/vnd.openxmlformats-officedocument'
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

/** An Excel workbook. Numbers of up to 15 digits without a leading zero become number cells, as Excel does. */
export function xlsx(sheets: readonly Sheet[], author = 'Gemeente Lindervoort'): Uint8Array {
  const shared: string[] = []
  const parts: Record<string, string> = {}
  const types: Record<string, string> = {
    'xl/workbook.xml': `${KIND}.spreadsheetml.sheet.main+xml`,
    'xl/sharedStrings.xml': `${KIND}.spreadsheetml.sharedStrings+xml`,
    'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  }
  const links: Record<string, readonly [string, string]> = { shared: ['sharedStrings', 'sharedStrings.xml'] }
  const add = (path: string, type: string, content: string): void => {
    parts[path] = XML_HEAD + content
    types[path] = `${KIND}.${type}+xml`
  }
  for (const [index, sheet] of sheets.entries()) {
    const n = index + 1
    const own: Record<string, readonly [string, string]> = {}
    links[`s${n}`] = ['worksheet', `worksheets/sheet${n}.xml`]
    if (sheet.comment) {
      own['c'] = ['comments', `../comments${n}.xml`]
      add(`xl/comments${n}.xml`, 'spreadsheetml.comments', comments(sheet.comment))
    }
    if (sheet.chart) {
      own['d'] = ['drawing', `../drawings/drawing${n}.xml`]
      add(`xl/drawings/drawing${n}.xml`, 'drawing', drawing())
      parts[`xl/drawings/_rels/drawing${n}.xml.rels`] = relationships({ ch: ['chart', `../charts/chart${n}.xml`] })
      add(`xl/charts/chart${n}.xml`, 'drawingml.chart', chart(sheet.chart))
    }
    add(
      `xl/worksheets/sheet${n}.xml`,
      'spreadsheetml.worksheet',
      `<worksheet ${MAIN}><sheetData>${rows(sheet, shared)}</sheetData>${sheet.chart ? '<drawing r:id="d"/>' : ''}</worksheet>`,
    )
    if (Object.keys(own).length > 0) parts[`xl/worksheets/_rels/sheet${n}.xml.rels`] = relationships(own)
  }
  const list = sheets.map(
    ({ name, hidden }, n) =>
      `<sheet name="${xml(name)}" sheetId="${n + 1}"${hidden ? ' state="hidden"' : ''} r:id="s${n + 1}"/>`,
  )
  return zipOf({
    '[Content_Types].xml': contentTypes(types),
    '_rels/.rels': relationships({
      r1: ['officeDocument', 'xl/workbook.xml'],
      r2: ['core-properties', 'docProps/core.xml'],
    }),
    'docProps/core.xml': coreProperties(author, sheets[0]?.name ?? ''),
    'xl/workbook.xml': `${XML_HEAD}<workbook ${MAIN}><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(links),
    'xl/sharedStrings.xml': `${XML_HEAD}<sst ${MAIN}>${shared.map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`).join('')}</sst>`,
    ...parts,
  })
}

function rows({ rows: all, strings = 'shared' }: Sheet, shared: string[]): string {
  return all
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => cellOf(cell, `${columnName(column)}${row + 1}`, strings, shared)).join('')}</row>`,
    )
    .join('')
}

function cellOf(text: string, at: string, strings: 'shared' | 'inline', shared: string[]): string {
  if (text === '') return ''
  if (/^[1-9]\d{0,14}$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`
  if (strings === 'inline') return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`
  if (!shared.includes(text)) shared.push(text)
  return `<c r="${at}" t="s"><v>${shared.indexOf(text)}</v></c>`
}

function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26)
}

function comments({ cell, author, text }: NonNullable<Sheet['comment']>): string {
  return `<comments ${MAIN}><authors><author>${xml(author)}</author></authors><commentList><comment ref="${cell}" authorId="0"><text><t>${xml(text)}</t></text></comment></commentList></comments>`
}

function drawing(): string {
  return (
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ${A}><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="4000000" cy="2500000"/>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafiek 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="ch"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>'
  )
}

function chart({ title, categories }: NonNullable<Sheet['chart']>): string {
  const points = categories.map((name, n) => `<c:pt idx="${n}"><c:v>${xml(name)}</c:v></c:pt>`).join('')
  const values = categories.map((_, n) => `<c:pt idx="${n}"><c:v>${n + 3}</c:v></c:pt>`).join('')
  return (
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ${A}><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${xml(title)}</a:t></a:r></a:p></c:rich></c:tx></c:title>` +
    `<c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strLit><c:ptCount val="${categories.length}"/>${points}</c:strLit></c:cat>` +
    `<c:val><c:numLit><c:ptCount val="${categories.length}"/>${values}</c:numLit></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    '<c:catAx><c:axId val="1"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>'
  )
}
