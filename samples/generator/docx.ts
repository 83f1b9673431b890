import { type Block, blocksOf } from './texts.ts'
import { contentTypes, coreProperties, type Parts, relationships, XML_HEAD, xml, zipOf } from './zip-parts.ts'

/** What a document holds besides its body; every field is a place where people forget that text stands. */
export interface DocxExtras {
  readonly header?: string
  readonly footer?: string
  readonly footnote?: string
  readonly comment?: { readonly author: string; readonly text: string }
  readonly textBox?: string
  /** Text that was deleted with changes tracked: invisible, still in the file. */
  readonly deleted?: { readonly author: string; readonly text: string }
  readonly embedded?: Uint8Array
  readonly author?: string
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A Word document of a text: lines become paragraphs, lines with tabs become tables. */
export function docx(text: string, extras: DocxExtras = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {}
  const types: Record<string, string> = {
    'word/document.xml': `${KIND}.document.main+xml`,
    'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  }
  const links: Record<string, readonly [string, string]> = {}
  const add = (name: string, root: string, content: string): void => {
    parts[`word/${name}.xml`] = `${XML_HEAD}<w:${root} ${W}>${content}</w:${root}>`
    types[`word/${name}.xml`] = `${KIND}.${name}+xml`
    links[`r-${name}`] = [name, `${name}.xml`]
  }
  if (extras.header) add('header', 'hdr', paragraph(extras.header))
  if (extras.footer) add('footer', 'ftr', paragraph(extras.footer))
  if (extras.footnote) add('footnotes', 'footnotes', `<w:footnote w:id="2">${paragraph(extras.footnote)}</w:footnote>`)
  if (extras.comment)
    add(
      'comments',
      'comments',
      `<w:comment w:id="1" w:author="${xml(extras.comment.author)}" w:date="2025-10-01T10:00:00Z">${paragraph(extras.comment.text)}</w:comment>`,
    )
  if (extras.embedded) {
    parts['word/embeddings/bijlage.xlsx'] = extras.embedded
    links['r-embedded'] = ['package', 'embeddings/bijlage.xlsx']
  }
  const body = [...blocksOf(text).map(block), ...extraParagraphs(extras), section(extras)].join('')
  return zipOf({
    '[Content_Types].xml': contentTypes(types),
    '_rels/.rels': relationships({
      r1: ['officeDocument', 'word/document.xml'],
      r2: ['core-properties', 'docProps/core.xml'],
    }),
    'word/document.xml': `${XML_HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(links),
    'docProps/core.xml': coreProperties(extras.author ?? 'Gemeente Lindervoort', text.split('\n')[0] ?? ''),
    ...parts,
  } satisfies Parts)
}

/** Runs of about half a line each, as Word cuts text when somebody types. */
function runs(text: string, tag = 't'): string {
  const cut = text.lastIndexOf(' ', text.length / 2)
  const halves = cut > 0 ? [text.slice(0, cut), text.slice(cut)] : [text]
  return halves.map((half) => `<w:r><w:${tag} xml:space="preserve">${xml(half)}</w:${tag}></w:r>`).join('')
}

function paragraph(text: string): string {
  return `<w:p>${runs(text)}</w:p>`
}

function block(of: Block): string {
  if (of.kind === 'paragraph') return paragraph(of.text)
  const rows = of.rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>${paragraph('')}`
}

function extraParagraphs({ footnote, comment, deleted, textBox }: DocxExtras): string[] {
  return [
    footnote ? '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' : '',
    comment ? '<w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>' : '',
    deleted
      ? `<w:p><w:del w:id="9" w:author="${xml(deleted.author)}" w:date="2025-10-01T10:00:00Z">${runs(deleted.text, 'delText')}</w:del></w:p>`
      : '',
    textBox
      ? '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:200pt;height:60pt"><v:textbox>' +
        `<w:txbxContent>${paragraph(textBox)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
      : '',
  ]
}

function section({ header, footer }: DocxExtras): string {
  const top = header ? '<w:headerReference w:type="default" r:id="r-header"/>' : ''
  const bottom = footer ? '<w:footerReference w:type="default" r:id="r-footer"/>' : ''
  return `<w:sectPr>${top}${bottom}</w:sectPr>`
}
