const MOST_PAGES = 5_000
const OBJECT = /(?:^|[\r\n\s])(\d{1,9}) (\d{1,5}) obj\b/g
const LONGEST_DICTIONARY = 4_096

/**
 * A PDF of which the end is missing, with a new one: a list of the page objects that are there. Null when no page is
 * found (they may stand in object streams). What pages refer to and is lost stays empty.
 */
export function withNewEnd(bytes: Buffer): Buffer | null {
  const text = bytes.toString('latin1')
  const pages: string[] = []
  let highest = 0
  for (const match of text.matchAll(OBJECT)) {
    const number = Number(match[1])
    highest = Math.max(highest, number)
    const start = match.index + match[0].length
    const object = text.slice(start, start + LONGEST_DICTIONARY)
    const end = object.search(/endobj|stream/)
    const dictionary = end < 0 ? object : object.slice(0, end)
    if (/\/Type\s*\/Page(?![A-Za-z])/.test(dictionary) && pages.length < MOST_PAGES)
      pages.push(`${number} ${match[2]} R`)
  }
  if (pages.length === 0) return null
  const [catalog, tree] = [highest + 1, highest + 2]
  const added = `
endstream
endobj
${catalog} 0 obj
<</Type/Catalog/Pages ${tree} 0 R>>
endobj
${tree} 0 obj
<</Type/Pages/Kids[${pages.join(' ')}]/Count ${pages.length}/MediaBox[0 0 595 842]>>
endobj
trailer
<</Root ${catalog} 0 R/Size ${tree + 1}>>
%%EOF
`
  return Buffer.concat([bytes, Buffer.from(added, 'latin1')])
}
