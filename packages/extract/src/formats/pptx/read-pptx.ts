import { OfficePackage } from '../../ooxml/office-package.ts'
import type { ReadContext, Reading } from '../../reader.ts'
import { attribute, localName, type XmlHandler } from '../../xml/tokenizer.ts'

const PRESENTATION = 'ppt/presentation.xml'

/** Reads slides in their order, each followed by its notes; then comments, charts, diagrams and masters. */
export async function readPptx(context: ReadContext): Promise<Reading> {
  const { text } = context
  const office = await OfficePackage.open(context)
  const order = new SlideOrder()
  await office.parse(PRESENTATION, order)
  const named = order.ids.map((id) => office.relations.target(PRESENTATION, id)).filter((name) => name !== null)
  const slides = [...new Set([...named, ...office.matching(/^ppt\/slides\/slide\d*\.xml$/i)])]
  for (const slide of slides) {
    await office.drawing(slide)
    for (const type of ['notesSlide', 'comments', 'diagramData', 'chart'])
      for (const part of office.relations.ofType(slide, type)) await office.drawing(part)
    text.freshLine()
    text.add('\n')
    if (text.full) break
  }
  if (slides.length === 0) context.warn('damaged')
  await office.sweep()
  return { pages: slides.length, contained: office.contained() }
}

class SlideOrder implements XmlHandler {
  readonly ids: string[] = []

  open(name: string, attributes: string): void {
    // `id` without prefix is a number of the slide; the relation is `r:id`.
    const id = localName(name) === 'sldId' ? attribute(attributes.replace(/\sid\s*=/, ' number='), 'id') : null
    if (id !== null) this.ids.push(id)
  }
  close(): void {}
  text(): void {}
}
