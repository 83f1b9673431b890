import type { ContainedFile, ReadContext } from '../reader.ts'
import { ElementLines } from '../formats/xml/element-lines.ts'
import { ReadFailure } from '../failure.ts'
import { parseXml } from '../xml/parse.ts'
import type { XmlHandler } from '../xml/tokenizer.ts'
import { ZipFile } from '../zip/zip-file.ts'
import { DrawingText } from './drawing-text.ts'
import { PropertyLines } from './properties.ts'
import { Relations } from './relations.ts'

const LOOKS_ONLY =
  /(^|\/)(theme\/|styles|stylesWithEffects|fontTable|settings|webSettings|numbering|presProps|viewProps|tableStyles|calcChain|metadata|ctrlProps|printerSettings|activeX|customProperty|changesInfos|revisionInfo|itemProps|fonts?\/|richData|_xmlsignatures\/|vbaData|vbaProjectSignature)|(colors|style|layout|quickStyle|drawing)\d*\.xml$/i
const NEVER_CONTENT =
  /(^\[Content_Types\]\.xml$|thumbnail\.\w+$|\.(odttf|fntdata|bin\.rels)$|printerSettings\d*\.bin$)/i

/**
 * The parts of an Office Open XML package (ECMA-376 part 2). Parts are read at most once; what a format's reader did
 * not ask for is read at the end by {@link sweep}, so that no text part is left out.
 */
export class OfficePackage {
  readonly names: readonly string[]
  readonly relations: Relations
  readonly #zip: ZipFile
  readonly #context: ReadContext
  readonly #done = new Set<string>()

  private constructor(zip: ZipFile, context: ReadContext, relations: Relations) {
    this.#zip = zip
    this.#context = context
    this.relations = relations
    this.names = zip.entries.map(({ name }) => name.replaceAll('\\', '/')).filter((name) => !name.endsWith('/'))
  }

  /** @throws {ReadFailure} `damaged` */
  static async open(context: ReadContext): Promise<OfficePackage> {
    const zip = new ZipFile(context.source, { budget: context.budget, passwords: context.passwords })
    if (zip.salvaged) context.warn('truncated')
    const office = new OfficePackage(zip, context, new Relations())
    for (const name of office.names) if (name.endsWith('.rels')) await office.parse(name, office.relations.of(name))
    return office
  }

  /** Names of parts not yet read that fit a pattern, in natural order (slide2 before slide10). */
  matching(pattern: RegExp): string[] {
    return this.names
      .filter((name) => pattern.test(name) && !this.#done.has(name))
      .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  }

  /**
   * Parses one part, if it exists and was not read before. What is wrong with it becomes a warning; limits of the whole
   * file are thrown.
   */
  async parse(name: string, handler: XmlHandler): Promise<boolean> {
    const entry = this.#zip.get(name)
    if (entry === null || this.#done.has(name)) return false
    this.#done.add(name)
    const { text, progress } = this.#context
    try {
      await parseXml(this.#zip.chunks(entry), handler, () => {
        progress()
        return text.full
      })
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error
      this.#context.warn(error.reason, error.detail ?? undefined)
    }
    return true
  }

  /** Reads every text part that is left: charts, diagrams, drawings, custom XML, properties, links. */
  async sweep(): Promise<void> {
    const { text } = this.#context
    for (const name of this.matching(/\.(xml|vml)$/i)) {
      if (text.full) return
      if (/^docProps\//i.test(name)) await this.parse(name, new PropertyLines(text))
      else if (/^customXml\/item\d+\.xml$/i.test(name)) await this.parse(name, new ElementLines(text))
      else if (/(^|\/)(charts\/chart|charts\/chartEx|diagrams\/data|drawings\/|vmlDrawing)/i.test(name))
        await this.drawing(name)
      else if (!LOOKS_ONLY.test(name) && !NEVER_CONTENT.test(name)) await this.drawing(name)
    }
    for (const link of this.relations.addresses) text.line(link)
  }

  async drawing(name: string): Promise<void> {
    const drawing = new DrawingText(this.#context.text, /(slide|notes|handout)(Master|Layout)s\//.test(name))
    await this.parse(name, drawing)
    drawing.end()
  }

  /** Pictures, embedded files and whatever else is in the package that is no XML. */
  contained(): ContainedFile[] {
    return this.#zip.entries
      .map((entry) => ({ entry, name: entry.name.replaceAll('\\', '/') }))
      .filter(({ name }) => !name.endsWith('/') && !/\.(xml|rels|vml)$/i.test(name) && !NEVER_CONTENT.test(name))
      .filter(({ name }) => !/(vbaProject|vbaProjectSignature\w*|activeX\d+|attachedToolbars)\.bin$/i.test(name))
      .map(({ entry, name }) => ({ name, open: () => this.#zip.open(entry) }))
  }
}
