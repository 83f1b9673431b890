const MEGABYTE = 1024 * 1024

/** Limits of reading one file, all counted on real bytes and never on what a header claims. */
export interface ReadLimits {
  /** Unpacked bytes of one contained file. */
  readonly entryBytes: number
  /** Unpacked bytes of all that a file contains, at every depth. */
  readonly fileBytes: number
  /** Files contained, at every depth. */
  readonly entries: number
  /** How deep containers may be nested. */
  readonly depth: number
  /** Unpacked bytes for each packed byte, looked at once `ratioFromBytes` have been unpacked. */
  readonly ratio: number
  readonly ratioFromBytes: number
  /** UTF-16 code units of text kept of one part. */
  readonly textLength: number
  /** Bytes of a file that a library needs in memory as a whole (PDF, old Office, mail). */
  readonly wholeBytes: number
}

export const READ_LIMITS: ReadLimits = {
  entryBytes: 500 * MEGABYTE,
  fileBytes: 2048 * MEGABYTE,
  entries: 10_000,
  depth: 10,
  ratio: 250,
  ratioFromBytes: 64 * MEGABYTE,
  textLength: 32 * MEGABYTE,
  wholeBytes: 300 * MEGABYTE,
}
