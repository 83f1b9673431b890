// How well minors are told, for each writer of the corpus.
import { dirname } from 'node:path'
import type { DocumentSubject } from '../packages/model/src/index.ts'
import type { AnnotatedDocument } from '../tools/corpus/annotated-document.ts'

interface Counts {
  right: number
  false: number
  missed: number
  doubtful: number
}

/** Counts of minors told rightly, told of who is none, and missed, by the folder that a document lies in. */
export class MinorScores {
  readonly #byWriter = new Map<string, Counts>()

  /**
   * Counts one subject of the annotations.
   *
   * @param isYoung what the annotations say; undefined when they do not tell
   * @param subject the one found; undefined when it was missed altogether
   * @returns a line for the list of misses when it is one
   */
  add(document: AnnotatedDocument, isYoung: boolean | undefined, subject?: DocumentSubject): string[] {
    const counts = this.#of(document)
    if (isYoung === undefined) counts.doubtful += 1
    else if (isYoung && subject?.minor === true) counts.right += 1
    else if (isYoung) {
      counts.missed += 1
      return [
        `${document.id} minor missed ${subject === undefined ? '(not found)' : `${subject.name} ${subject.role}`}`,
      ]
    } else if (subject?.minor === true) {
      counts.false += 1
      return [`${document.id} minor false ${subject.name} ${subject.role}`]
    }
    return []
  }

  /** Counts a subject that the annotations do not hold. */
  addFalse(document: AnnotatedDocument, { minor }: DocumentSubject): void {
    if (minor) this.#of(document).false += 1
  }

  /** Lines with precision and recall, the total alone when `totalOnly`. */
  lines(totalOnly: boolean): string[] {
    const total: Counts = { right: 0, false: 0, missed: 0, doubtful: 0 }
    for (const counts of this.#byWriter.values())
      for (const what of Object.keys(counts) as (keyof Counts)[]) total[what] += counts[what]
    const writers = totalOnly || this.#byWriter.size < 2 ? [] : [...this.#byWriter].sort(([a], [b]) => (a < b ? -1 : 1))
    return [...writers, ['all', total] as const].map(([writer, counts]) => {
      const { right, false: wrong, missed, doubtful } = counts
      const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)
      return `  minors ${writer.padEnd(4)} P${percent(right / (right + wrong))} R${percent(right / (right + missed))}  right ${right}, false ${wrong}, missed ${missed}, left out ${doubtful}`
    })
  }

  #of({ file }: AnnotatedDocument): Counts {
    const writer = dirname(file)
    const known = this.#byWriter.get(writer) ?? { right: 0, false: 0, missed: 0, doubtful: 0 }
    this.#byWriter.set(writer, known)
    return known
  }
}
