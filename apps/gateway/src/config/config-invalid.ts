import { SluiswachtError } from '@sluiswacht/model'

/** One thing that is wrong in the configuration. */
export interface ConfigProblem {
  readonly field: string
  /** Line in the file, from 1; absent when the field is not there. */
  readonly line?: number
  readonly nl: string
  readonly en: string
}

/** The configuration of the gate cannot be used; names file, line and field of everything that is wrong. */
export class ConfigInvalid extends SluiswachtError {
  readonly code = 'ERR_GATE_CONFIG'
  readonly problems: readonly ConfigProblem[]

  constructor(file: string, problems: readonly ConfigProblem[]) {
    const tell = (lang: 'nl' | 'en'): string =>
      problems
        .map(({ field, line, ...says }) => {
          const place = line === undefined ? '' : lang === 'nl' ? `, regel ${line}` : `, line ${line}`
          return `${file}${place}${field === '' ? '' : `: ${field}`}: ${says[lang]}`
        })
        .join('\n')
    super({ nl: tell('nl'), en: tell('en') })
    this.problems = problems
  }
}
