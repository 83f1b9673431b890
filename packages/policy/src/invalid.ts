import { type Localized, SluiswachtError } from '@sluiswacht/model'

/** One thing wrong in a policy file. */
export interface PolicyProblem {
  readonly file: string
  /** From 1; absent when the problem is that something is not there at all. */
  readonly line?: number | undefined
  readonly column?: number | undefined
  /** Path of the field, e.g. `uses[0].contract.from`; empty = the file as a whole. */
  readonly field: string
  readonly text: Localized
}

/** The policy, the register, the own rules or the test cases cannot be used as they stand. */
export class PolicyInvalid extends SluiswachtError {
  readonly code = 'ERR_POLICY_INVALID'
  readonly problems: readonly PolicyProblem[]

  constructor(problems: readonly PolicyProblem[], options?: ErrorOptions) {
    super({ nl: told(problems, 'nl'), en: told(problems, 'en') }, options)
    this.problems = problems
  }
}

const SHOWN = 20

function told(problems: readonly PolicyProblem[], lang: 'nl' | 'en'): string {
  const lines = problems.slice(0, SHOWN).map((problem) => place(problem, lang) + problem.text[lang])
  const more = problems.length - lines.length
  if (more > 0) lines.push(lang === 'nl' ? `en nog ${more}` : `and ${more} more`)
  return lines.join('\n')
}

function place({ file, line, column, field }: PolicyProblem, lang: 'nl' | 'en'): string {
  const row =
    line === undefined ? '' : `, ${lang === 'nl' ? 'regel' : 'line'} ${line}${column === undefined ? '' : `:${column}`}`
  const name = field === '' ? '' : `, ${lang === 'nl' ? 'veld' : 'field'} ${field}`
  return `${file}${row}${name}: `
}
