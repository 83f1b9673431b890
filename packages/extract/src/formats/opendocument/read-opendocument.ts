import { chunksOf } from '../../bytes/byte-source.ts'
import { ReadFailure } from '../../failure.ts'
import { PropertyLines } from '../../ooxml/properties.ts'
import type { ContainedFile, ReadContext, Reading } from '../../reader.ts'
import { parseXml } from '../../xml/parse.ts'
import type { XmlHandler } from '../../xml/tokenizer.ts'
import { ZipFile } from '../../zip/zip-file.ts'
import { decipherOpenDocument } from './decipher.ts'
import { type EncryptedEntry, encryptedEntries } from './manifest.ts'
import { OpenDocumentText } from './opendocument-text.ts'

const NO_CONTENT =
  /^(mimetype$|Thumbnails\/|Configurations2\/|META-INF\/|ObjectReplacements\/|layout-cache$)|\/$|(^|\/)(settings|manifest)\.(xml|rdf)$/

/** Reads a zipped OpenDocument file: content, embedded objects, headers and footers, properties, pictures. */
export async function readOpenDocument(context: ReadContext): Promise<Reading> {
  const { source, budget, passwords, text } = context
  const sealed = new ZipFile(source, { budget, passwords })
  const encrypted = await encryptedEntries(sealed)
  const zip = encrypted.size === 0 ? sealed : await opened(context, sealed, encrypted)
  if (zip.salvaged) context.warn('truncated')
  const contained: ContainedFile[] = []
  const names = zip.entries.map(({ name }) => name)
  const contents = names.filter((name) => /(^|\/)content\.xml$/.test(name)).toSorted((a, b) => a.length - b.length)
  const styles = names.filter((name) => /(^|\/)styles\.xml$/.test(name)).toSorted((a, b) => a.length - b.length)
  const rest = names.filter(
    (name) => name.endsWith('.xml') && !NO_CONTENT.test(name) && ![...contents, ...styles].includes(name),
  )
  let pages = 0
  for (const name of [...contents, ...styles, ...rest]) {
    const words = new OpenDocumentText(text)
    await parsePart(context, zip, name, /(^|\/)meta\.xml$/.test(name) ? new PropertyLines(text) : words)
    words.end()
    pages += name === 'content.xml' ? words.pages : 0
    contained.push(...words.contained)
  }
  if (contents.length === 0) context.warn('damaged')
  for (const entry of zip.entries)
    if (!NO_CONTENT.test(entry.name) && !entry.name.endsWith('.xml'))
      contained.push({ name: entry.name, open: () => zip.open(entry) })
  return { ...(pages > 0 ? { pages } : {}), contained }
}

/** Reads the one-file form (.fodt, .fods, .fodp). */
export async function readFlat(context: ReadContext): Promise<Reading> {
  const { source, text, progress } = context
  const words = new OpenDocumentText(text)
  const properties = new PropertyLines(text)
  const both: XmlHandler = {
    open(name, attributes) {
      words.open(name, attributes)
      if (name.startsWith('meta:') || name.startsWith('dc:')) properties.open(name, attributes)
    },
    close(name) {
      words.close(name)
      if (name.startsWith('meta:') || name.startsWith('dc:')) properties.close(name)
    },
    text(piece) {
      words.text(piece)
      properties.text(piece)
    },
  }
  await parseXml(chunksOf(source), both, () => {
    progress()
    return text.full
  })
  words.end()
  return { ...(words.pages > 0 ? { pages: words.pages } : {}), contained: words.contained }
}

async function parsePart(context: ReadContext, zip: ZipFile, name: string, handler: XmlHandler): Promise<void> {
  const entry = zip.get(name)
  if (entry === null) return
  try {
    await parseXml(zip.chunks(entry), handler, () => {
      context.progress()
      return context.text.full
    })
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    context.warn(error.reason, error.detail ?? undefined)
  }
}

async function opened(
  { passwords, progress, budget }: ReadContext,
  sealed: ZipFile,
  encrypted: ReadonlyMap<string, EncryptedEntry>,
): Promise<ZipFile> {
  return new ZipFile(await decipherOpenDocument(sealed, encrypted, passwords, progress), { budget })
}
