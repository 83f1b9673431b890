import { zipSync } from 'fflate'

/** Every entry carries this moment (in local terms, as zip keeps it), so that the same parts give the same bytes. */
const MOMENT = new Date(2025, 9, 1, 12)

/** Content by path, in the order in which it is stored. */
export type Parts = Readonly<Record<string, string | Uint8Array>>

/** A zip file of these parts; `stored` names parts that must not be compressed (the `mimetype` of OpenDocument and EPUB). */
export function zipOf(parts: Parts, stored: readonly string[] = []): Uint8Array {
  const entries = Object.entries(parts).map(([path, content]) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    return [path, [new Uint8Array(bytes), { level: stored.includes(path) ? 0 : 6, mtime: MOMENT }]] as const
  })
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0])
}

/** Text as XML content or attribute value. */
export function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** `[Content_Types].xml` of an OOXML package: media types by path. */
export function contentTypes(overrides: Readonly<Record<string, string>>): string {
  const parts = Object.entries(overrides).map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
  return (
    `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>' +
    `${parts.join('')}</Types>`
  )
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A relationships part: kind and target by id. */
export function relationships(targets: Readonly<Record<string, readonly [kind: string, target: string]>>): string {
  const list = Object.entries(targets).map(([id, [kind, target]]) => {
    const type =
      kind === 'core-properties'
        ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
        : `${OFFICE}/${kind}`
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
  })
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`
}

/** Document properties of an OOXML package. */
export function coreProperties(author: string, title: string): string {
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xml(title)}</dc:title><dc:creator>${xml(author)}</dc:creator>` +
    '<dcterms:created xsi:type="dcterms:W3CDTF">2025-10-01T10:00:00Z</dcterms:created></cp:coreProperties>'
  )
}
