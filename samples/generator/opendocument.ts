import { blocksOf } from './texts.ts'
import { XML_HEAD, xml, zipOf } from './zip-parts.ts'

const NS = ['office', 'text', 'table', 'style', 'presentation', 'meta']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ')

/** A text document; `header` stands in the styles part, `note` is a footnote. */
export function odt(
  text: string,
  extras: { readonly header?: string; readonly note?: string; readonly author?: string } = {},
): Uint8Array {
  const note = extras.note
    ? `<text:p><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${paragraph(extras.note)}</text:note-body></text:note></text:p>`
    : ''
  const body = blocksOf(text).map((block) =>
    block.kind === 'paragraph' ? paragraph(block.text) : table('Tabel', block.rows),
  )
  return packed('text', `<office:text>${body.join('')}${note}</office:text>`, extras)
}

/** A spreadsheet; the name of a hidden sheet ends in `(verborgen)`. */
export function ods(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array {
  const tables = Object.entries(sheets).map(([name, rows]) => table(name, rows))
  return packed('spreadsheet', `<office:spreadsheet>${tables.join('')}</office:spreadsheet>`, {})
}

/** A presentation: lines a slide, with speaker notes. */
export function odp(slides: readonly { readonly lines: readonly string[]; readonly notes?: string }[]): Uint8Array {
  const pages = slides.map(({ lines, notes }, n) => {
    const box = `<draw:frame svg:width="20cm" svg:height="10cm"><draw:text-box>${lines.map(paragraph).join('')}</draw:text-box></draw:frame>`
    const spoken = notes
      ? `<presentation:notes><draw:frame><draw:text-box>${paragraph(notes)}</draw:text-box></draw:frame></presentation:notes>`
      : ''
    return `<draw:page draw:name="Dia ${n + 1}">${box}${spoken}</draw:page>`
  })
  return packed('presentation', `<office:presentation>${pages.join('')}</office:presentation>`, {})
}

function paragraph(text: string): string {
  return `<text:p>${xml(text)}</text:p>`
}

function table(name: string, rows: readonly (readonly string[])[]): string {
  const lines = rows.map(
    (cells) =>
      `<table:table-row>${cells.map((cell) => `<table:table-cell office:value-type="string">${paragraph(cell)}</table:table-cell>`).join('')}</table:table-row>`,
  )
  const style = name.endsWith('(verborgen)') ? ' table:style-name="verborgen"' : ''
  return `<table:table table:name="${xml(name)}"${style}>${lines.join('')}</table:table>`
}

function packed(
  kind: 'text' | 'spreadsheet' | 'presentation',
  body: string,
  { header, author }: { readonly header?: string; readonly author?: string },
): Uint8Array {
  const mime = `application/vnd.oasis.opendocument.${kind}`
  const hidden =
    '<office:automatic-styles><style:style style:name="verborgen" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>'
  const master = header
    ? `<style:master-page style:name="Standard"><style:header>${paragraph(header)}</style:header></style:master-page>`
    : ''
  const entries = ['content.xml', 'styles.xml', 'meta.xml'].map(
    (path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`,
  )
  return zipOf(
    {
      mimetype: mime,
      'content.xml': `${XML_HEAD}<office:document-content ${NS} office:version="1.3">${hidden}<office:body>${body}</office:body></office:document-content>`,
      'styles.xml': `${XML_HEAD}<office:document-styles ${NS} office:version="1.3"><office:master-styles>${master}</office:master-styles></office:document-styles>`,
      'meta.xml': `${XML_HEAD}<office:document-meta ${NS} office:version="1.3"><office:meta><dc:creator>${xml(author ?? 'Gemeente Lindervoort')}</dc:creator></office:meta></office:document-meta>`,
      'META-INF/manifest.xml': `${XML_HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mime}"/>${entries.join('')}</manifest:manifest>`,
    },
    ['mimetype'],
  )
}
