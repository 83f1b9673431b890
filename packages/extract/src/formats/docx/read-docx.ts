import { OfficePackage } from '../../ooxml/office-package.ts'
import { WordText } from '../../ooxml/word-text.ts'
import type { ReadContext, Reading } from '../../reader.ts'

/** In reading order: the text first, then what stands around and behind it. */
const PARTS: readonly RegExp[] = [
  /^word\/document\d*\.xml$/i,
  /^word\/(footnotes|endnotes)\d*\.xml$/i,
  /^word\/header\d*\.xml$/i,
  /^word\/footer\d*\.xml$/i,
  /^word\/comments\d*\.xml$/i,
  /^word\/glossary\/document\d*\.xml$/i,
]
/** Says which comment answers which; holds no text. */
const COMMENT_LINKS = /^word\/(commentsExtended|commentsIds|commentsExtensible|people)\d*\.xml$/i

/** Reads all text parts of a Word document: body, notes, headers, comments, deletions, charts, properties. */
export async function readDocx(context: ReadContext): Promise<Reading> {
  const { text } = context
  const office = await OfficePackage.open(context)
  const deleted: string[] = []
  const authors = new Set<string>()
  let found = false
  for (const pattern of PARTS) {
    for (const name of office.matching(pattern)) {
      const words = new WordText(text)
      found = (await office.parse(name, words)) || found
      words.end()
      deleted.push(...words.deleted)
      for (const author of words.authors) authors.add(author)
      text.freshLine()
    }
  }
  if (!found) context.warn('damaged')
  for (const line of deleted) text.line(line)
  for (const author of authors) text.line(`Bewerkt door: ${author}`)
  const nothing = { open() {}, close() {}, text() {} }
  for (const name of office.matching(COMMENT_LINKS)) await office.parse(name, nothing)
  await office.sweep()
  return { contained: office.contained() }
}
