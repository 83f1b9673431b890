/** Something that was done with the log itself: a purge, an inquiry that started from it. */
export interface GateNote {
  /** ISO 8601, UTC. */
  readonly at: string
  readonly action: string
  readonly actor: string
  readonly details: Readonly<Record<string, string | number | boolean | null>>
}
