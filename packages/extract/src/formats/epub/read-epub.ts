import { TextDecoder } from 'node:util'
import { ReadFailure } from '../../failure.ts'
import { PropertyLines } from '../../ooxml/properties.ts'
import type { ContainedFile, ReadContext, Reading } from '../../reader.ts'
import { parseXml } from '../../xml/parse.ts'
import { attribute, localName, type XmlHandler } from '../../xml/tokenizer.ts'
import { ZipFile } from '../../zip/zip-file.ts'
import { HtmlText } from '../html/html-text.ts'

/** Reads the chapters of a book into one text. @throws {ReadFailure} `rights-protected` under DRM */
export async function readEpub(context: ReadContext): Promise<Reading> {
  const { source, budget, passwords, text } = context
  const zip = new ZipFile(source, { budget, passwords })
  if (zip.salvaged) context.warn('truncated')
  if (zip.get('META-INF/rights.xml') !== null) throw new ReadFailure('rights-protected')
  const names = zip.entries.map(({ name }) => name)
  const spine = new Spine()
  const opf = names.find((name) => name.endsWith('.opf'))
  const entry = opf === undefined ? null : zip.get(opf)
  if (entry !== null && opf !== undefined) {
    await parseXml(zip.chunks(entry), spine)
    await parseXml(zip.chunks(entry), new PropertyLines(text))
  }
  const folder = opf?.includes('/') === true ? opf.slice(0, opf.lastIndexOf('/') + 1) : ''
  const ordered = spine.order.map((href) => `${folder}${decodeURI(href)}`).filter((name) => names.includes(name))
  const chapters = [...new Set([...ordered, ...names.filter((name) => /\.x?html?$/i.test(name))])]
  for (const name of chapters) {
    const chapter = zip.get(name)
    if (chapter === null || text.full) continue
    const page = new HtmlText(text)
    const decoder = new TextDecoder('utf-8')
    for await (const chunk of zip.chunks(chapter)) page.write(decoder.decode(chunk, { stream: true }))
    page.end()
    context.progress()
  }
  const contained = zip.entries
    .filter(({ name }) => /\.(jpe?g|png|gif|webp|pdf|docx?)$/i.test(name))
    .map((picture): ContainedFile => ({ name: picture.name, open: () => zip.open(picture) }))
  return { pages: chapters.length, contained }
}

class Spine implements XmlHandler {
  readonly #items = new Map<string, string>()
  readonly #references: string[] = []

  get order(): string[] {
    return this.#references.map((id) => this.#items.get(id)).filter((href) => href !== undefined)
  }

  open(name: string, attributes: string): void {
    const local = localName(name)
    if (local === 'item') this.#items.set(attribute(attributes, 'id') ?? '', attribute(attributes, 'href') ?? '')
    else if (local === 'itemref') this.#references.push(attribute(attributes, 'idref') ?? '')
  }
  close(): void {}
  text(): void {}
}
