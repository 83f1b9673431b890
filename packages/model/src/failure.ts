/** The languages in which Sluiswacht speaks to people. */
export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text in every language of {@link LANGUAGES}. */
export type Localized = Readonly<Record<Language, string>>

/**
 * Base of every failure that Sluiswacht foresees. One subclass a failure, each with a stable `code`.
 * Messages name the file, line or field and what to do; they never hold personal data.
 */
export abstract class SluiswachtError extends Error {
  /** Stable, upper-case, e.g. `ERR_MANIFEST_COLUMN`. */
  abstract readonly code: string
  /** What went wrong and what to do, for the person at the screen. */
  readonly explanation: Localized

  constructor(explanation: Localized, options?: ErrorOptions) {
    super(explanation.en, options)
    this.name = new.target.name
    this.explanation = explanation
  }
}
