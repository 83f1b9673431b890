import type { Language, Localized } from '@sluiswacht/model'
import type { Output } from './terminal/output.ts'

/** An option of a command; `value` names what it takes (`MAP`), absent for a switch. */
export interface CommandOption {
  readonly name: string
  readonly value?: string
  readonly help: Localized
}

/** What a command gets: its words and options, already checked against its list. */
export interface CommandInput {
  readonly words: readonly string[]
  readonly options: ReadonlyMap<string, string>
  readonly lang: Language
  readonly out: Output
  /** Aborted when the user stops the command (Ctrl-C, SIGTERM). */
  readonly signal: AbortSignal
}

/** Exit codes of the contract. */
export const EXIT = { done: 0, fault: 1, wrongUse: 2, notFullyRead: 3 } as const

export interface Command {
  readonly name: string
  /** How it is called, after `sluiswacht `. */
  readonly usage: string
  readonly summary: Localized
  readonly options: readonly CommandOption[]
  readonly examples: readonly { readonly line: string; readonly says: Localized }[]
  /** Does the work and gives the exit code. */
  run(input: CommandInput): Promise<number>
}

/** Commands that belong together, called as `sluiswacht GROUP NAME`. */
export interface CommandGroup {
  readonly name: string
  readonly summary: Localized
  readonly commands: readonly Command[]
  /** What runs when options follow the name of the group, without a name of a command. */
  readonly main?: Command
}
