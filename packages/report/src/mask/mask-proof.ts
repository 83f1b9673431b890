import type { AffectedPerson, Passage } from '@sluiswacht/model'
import { KnownValues } from './hide-known.ts'
import { maskPassage } from './mask-report.ts'

type Known = Pick<AffectedPerson, 'name' | 'aliases' | 'identifiers'>

/** Hides what proves what leaked of one person: names and numbers of everybody in the file, in text and in paths. */
export class ProofMask {
  readonly #byPath = new Map<string, KnownValues>()
  readonly #all = new KnownValues()

  /** @param known by path, everybody whom the file tells of */
  constructor(known: ReadonlyMap<string, readonly Known[]>) {
    for (const [path, people] of known) {
      const values = new KnownValues()
      for (const person of people) {
        values.add(person)
        this.#all.add(person)
      }
      this.#byPath.set(path, values)
    }
  }

  passage(passage: Passage): Passage {
    const known = this.#byPath.get(passage.document) ?? this.#all
    return {
      ...maskPassage(passage, known),
      document: this.path(passage.document),
      part: passage.part === null ? null : known.hide(passage.part, 'any'),
    }
  }

  path(path: string): string {
    return this.#all.hide(path, 'any')
  }
}
