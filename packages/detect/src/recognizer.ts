import type { Label, Localized, Span } from '@sluiswacht/model'
import type { ContextWords } from './context/context-words.ts'
import type { AnalysedText } from './text/analysed-text.ts'

/**
 * Where in the text a recogniser is called, in one pass over its characters:
 * - `number`: at each run of digits that does not follow a letter or digit;
 * - `word`: at each word of letters and digits mixed, from its first character;
 * - `compound`: at each run of letters, digits and the connectors `-./_&` that holds a digit;
 * - `at`: at each `@`;
 * - `trigger`: after each of the recogniser's trigger words.
 */
export type AnchorKind = 'number' | 'word' | 'compound' | 'at' | 'trigger'

/** The stretch that a recogniser is called on; offsets of the normalised text. */
export interface Anchor extends Span {
  readonly kind: AnchorKind
}

/** What a recogniser found, before findings that overlap are weighed against each other. */
export interface Candidate extends Span {
  readonly label: Label
  /** Normalised value. */
  readonly value: string
  /** Probability between 0 and 1 that it is what the label says and belongs to somebody. */
  readonly score: number
  /** Codes without values. */
  readonly reasons: readonly string[]
}

/** Finds one kind of value. Add one by a folder `recognizers/REGION/NAME/`, see docs/recognizers.md. */
export interface Recognizer {
  /** `nl/bsn`: region and folder. */
  readonly id: string
  readonly label: Label
  readonly title: Localized
  readonly anchor: AnchorKind
  /** For `anchor: 'number'`: how long the first run of digits may be; the recogniser is called for no other. */
  readonly firstRun?: readonly number[]
  /** For `anchor: 'number'`: how many digits it has, those of further groups counted too; called only where so many stand. */
  readonly digits?: readonly number[]
  /** Lower-case words for `anchor: 'trigger'`. */
  readonly triggers?: readonly string[]
  /** Words near by that speak for or against. */
  readonly context: ContextWords
  /** Returns what starts at (or is made certain by) the anchor; null when nothing does. Time is bounded by a constant. */
  readonly find: (document: AnalysedText, anchor: Anchor) => Candidate | null
  /** Where the form, the check and the words come from. */
  readonly sources: readonly string[]
  readonly examples: { readonly found: readonly string[]; readonly ignored: readonly string[] }
}
