import type { Detection, InspectedPart, PartStatus, Purged, RecognizedPage } from '@sluiswacht/model'
import { newKey } from '../keys/data-key.ts'
import { ContentSealer, type Sealer } from '../keys/sealer.ts'

const TEXT_KEY = 'text key'
const FINDINGS_KEY = 'findings key'
const NOTHING = Buffer.alloc(0)

/** What tells how a part was read; kept longest. */
export type PartFacts = Omit<InspectedPart, 'path' | 'text' | 'detection'>

export interface PartRow {
  readonly ordinal: number
  readonly status: string
  readonly sealed_text: Uint8Array
  readonly sealed_findings: Uint8Array
  readonly sealed_part: Uint8Array
}

export interface PageRow {
  readonly place: Uint8Array
  readonly sealed_page: Uint8Array
}

function pagePurpose(place: Uint8Array): string {
  return `page ${Buffer.from(place).toString('base64')}`
}

/** What detection says of a part whose findings were purged. */
const PURGED: Detection = {
  language: 'und',
  documentType: { type: 'other', score: 0 },
  findings: [],
  categories: [],
  personalData: false,
  subjects: [],
}

/**
 * The boxes of one content. Its texts and its findings have a key each, kept in a box of the inquiry's data key:
 * destroying the key destroys what it sealed. Boxes are bound to their place.
 */
export class ContentBoxes {
  readonly #root: Sealer
  readonly #id: number
  readonly #texts: ContentSealer | null
  readonly #findings: ContentSealer | null
  readonly wrapped_text_key: Uint8Array | null
  readonly wrapped_findings_key: Uint8Array | null

  private constructor(root: Sealer, id: number, keys: Keys) {
    this.#root = root
    this.#id = id
    this.#texts = keys.text && new ContentSealer(keys.text)
    this.#findings = keys.findings && new ContentSealer(keys.findings)
    this.wrapped_text_key = keys.wrapped_text_key
    this.wrapped_findings_key = keys.wrapped_findings_key
  }

  /** Fresh keys for the content with this id. */
  static create(root: Sealer, id: number): ContentBoxes {
    const [text, findings] = [newKey(), newKey()]
    const wrapped_text_key = root.seal(text, TEXT_KEY)
    const wrapped_findings_key = root.seal(findings, FINDINGS_KEY)
    return new ContentBoxes(root, id, { text, findings, wrapped_text_key, wrapped_findings_key })
  }

  /** The keys of a stored content. @throws {KeyDoesNotFit} */
  static open(
    root: Sealer,
    row: Pick<Keys, 'wrapped_text_key' | 'wrapped_findings_key'> & { readonly id: number },
  ): ContentBoxes {
    const { id, wrapped_text_key, wrapped_findings_key } = row
    const text = wrapped_text_key && root.open(wrapped_text_key, TEXT_KEY)
    const findings = wrapped_findings_key && root.open(wrapped_findings_key, FINDINGS_KEY)
    return new ContentBoxes(root, id, { text, findings, wrapped_text_key, wrapped_findings_key })
  }

  /** Fresh keys for a stored content; what was purged stays so. */
  static renew(
    root: Sealer,
    row: Pick<Keys, 'wrapped_text_key' | 'wrapped_findings_key'> & { readonly id: number },
  ): ContentBoxes {
    const text = row.wrapped_text_key && newKey()
    const findings = row.wrapped_findings_key && newKey()
    return new ContentBoxes(root, row.id, {
      text,
      findings,
      wrapped_text_key: text && root.seal(text, TEXT_KEY),
      wrapped_findings_key: findings && root.seal(findings, FINDINGS_KEY),
    })
  }

  /** What was destroyed of the content, if anything. */
  get purged(): Purged | undefined {
    if (!this.wrapped_findings_key) return 'findings'
    return this.wrapped_text_key ? undefined : 'texts'
  }

  seal(part: InspectedPart, ordinal: number): PartRow {
    const { path: _path, text, detection, ...facts } = part
    return {
      ordinal,
      status: facts.status,
      sealed_text: this.#texts?.seal(Buffer.from(text), `text ${ordinal}`) ?? NOTHING,
      sealed_findings: this.#findings?.seal(Buffer.from(JSON.stringify(detection)), `findings ${ordinal}`) ?? NOTHING,
      sealed_part: this.#root.sealJson(facts, `part ${this.#id}.${ordinal}`),
    }
  }

  /** The part, without what was purged: then its text is empty and nothing was found. @throws {KeyDoesNotFit} */
  openPart(row: Omit<PartRow, 'status' | 'sealed_text'> & { sealed_text?: Uint8Array }, path: string): InspectedPart {
    const { ordinal, sealed_text, sealed_findings, sealed_part } = row
    const facts = this.#root.openJson<PartFacts & { status: PartStatus }>(sealed_part, `part ${this.#id}.${ordinal}`)
    const text = sealed_text ? this.openText({ ordinal, sealed_text }) : ''
    const found = this.#findings?.open(sealed_findings, `findings ${ordinal}`)
    const detection = found ? (JSON.parse(found.toString('utf8')) as Detection) : PURGED
    return { ...facts, path, text, detection }
  }

  /** The text of a part; empty once purged. @throws {KeyDoesNotFit} */
  openText({ ordinal, sealed_text }: Pick<PartRow, 'ordinal' | 'sealed_text'>): string {
    if (sealed_text.byteLength === 0 || !this.#texts) return ''
    return this.#texts.open(sealed_text, `text ${ordinal}`).toString('utf8')
  }

  /** Seals a recognised page with the key of the texts; `place` as the row keeps it. */
  sealPage(page: RecognizedPage, place: Uint8Array): Uint8Array {
    return this.#texts?.seal(Buffer.from(JSON.stringify(page)), pagePurpose(place)) ?? NOTHING
  }

  /** Null once the texts are purged. @throws {KeyDoesNotFit} */
  openPage({ place, sealed_page }: PageRow): RecognizedPage | null {
    if (sealed_page.byteLength === 0 || !this.#texts) return null
    return JSON.parse(this.#texts.open(sealed_page, pagePurpose(place)).toString('utf8')) as RecognizedPage
  }

  /** How a part was read; this is not purged. @throws {KeyDoesNotFit} */
  static openFacts(root: Sealer, id: number, row: Pick<PartRow, 'ordinal' | 'sealed_part'>): PartFacts {
    return root.openJson<PartFacts>(row.sealed_part, `part ${id}.${row.ordinal}`)
  }
}

interface Keys {
  readonly text: Uint8Array | null
  readonly findings: Uint8Array | null
  readonly wrapped_text_key: Uint8Array | null
  readonly wrapped_findings_key: Uint8Array | null
}
