import { contentTypes, coreProperties, relationships, XML_HEAD, xml, zipOf } from './zip-parts.ts'

export interface Slide {
  readonly lines: readonly string[]
  readonly notes?: string
  /** Alternative text of a picture. */
  readonly picture?: { readonly description: string; readonly png: Uint8Array }
}

const NS =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
const KIND = 'application/vnd.openxmlformats-officedocument.presentationml'
const GROUP = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'

/** A PowerPoint presentation: lines of text a slide, speaker notes, alternative texts. */
export function pptx(slides: readonly Slide[]): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {}
  const types: Record<string, string> = {
    'ppt/presentation.xml': `${KIND}.presentation.main+xml`,
    'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  }
  const links: Record<string, readonly [string, string]> = {}
  for (const [index, slide] of slides.entries()) {
    const n = index + 1
    const own: Record<string, readonly [string, string]> = {}
    links[`s${n}`] = ['slide', `slides/slide${n}.xml`]
    parts[`ppt/slides/slide${n}.xml`] =
      `${XML_HEAD}<p:sld ${NS}><p:cSld><p:spTree>${GROUP}${shape(slide.lines)}${picture(slide)}</p:spTree></p:cSld></p:sld>`
    types[`ppt/slides/slide${n}.xml`] = `${KIND}.slide+xml`
    if (slide.notes) {
      own['notes'] = ['notesSlide', `../notesSlides/notesSlide${n}.xml`]
      parts[`ppt/notesSlides/notesSlide${n}.xml`] =
        `${XML_HEAD}<p:notes ${NS}><p:cSld><p:spTree>${GROUP}${shape([slide.notes])}</p:spTree></p:cSld></p:notes>`
      types[`ppt/notesSlides/notesSlide${n}.xml`] = `${KIND}.notesSlide+xml`
    }
    if (slide.picture) {
      own['picture'] = ['image', `../media/image${n}.png`]
      parts[`ppt/media/image${n}.png`] = slide.picture.png
    }
    if (Object.keys(own).length > 0) parts[`ppt/slides/_rels/slide${n}.xml.rels`] = relationships(own)
  }
  const list = slides.map((_, n) => `<p:sldId id="${256 + n}" r:id="s${n + 1}"/>`)
  return zipOf({
    '[Content_Types].xml': contentTypes(types),
    '_rels/.rels': relationships({
      r1: ['officeDocument', 'ppt/presentation.xml'],
      r2: ['core-properties', 'docProps/core.xml'],
    }),
    'docProps/core.xml': coreProperties('Gemeente Lindervoort', slides[0]?.lines[0] ?? ''),
    'ppt/presentation.xml': `${XML_HEAD}<p:presentation ${NS}><p:sldIdLst>${list.join('')}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relationships(links),
    ...parts,
  })
}

function shape(lines: readonly string[]): string {
  const paragraphs = lines.map((line) => `<a:p><a:r><a:t>${xml(line)}</a:t></a:r></a:p>`).join('')
  return (
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Tekst"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="600000" y="600000"/><a:ext cx="7900000" cy="4000000"/></a:xfrm></p:spPr>' +
    `<p:txBody><a:bodyPr/>${paragraphs}</p:txBody></p:sp>`
  )
}

function picture({ picture: shown }: Slide): string {
  if (!shown) return ''
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="3" name="Afbeelding" descr="${xml(shown.description)}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="picture"/></p:blipFill>` +
    '<p:spPr><a:xfrm><a:off x="600000" y="4800000"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"/></p:spPr></p:pic>'
  )
}
