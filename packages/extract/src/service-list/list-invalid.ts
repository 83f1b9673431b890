import { SluiswachtError } from '@sluiswacht/model'

/** A list of AI services (the organisation's own additions) that cannot be used, with the place and the remedy. */
export class ServiceListInvalid extends SluiswachtError {
  readonly code = 'ERR_SERVICE_LIST_INVALID'
  /** 1-based line in the YAML; null when it is the file as a whole. */
  readonly line: number | null
  /** E.g. `services[2].hosts`; empty for the file as a whole. */
  readonly field: string

  constructor(file: string, line: number | null, field: string, what: { readonly nl: string; readonly en: string }) {
    const place = (word: string): string =>
      [file, ...(line === null ? [] : [`${word} ${line}`]), ...(field === '' ? [] : [field])].join(', ')
    super({ nl: `${place('regel')}: ${what.nl}`, en: `${place('line')}: ${what.en}` })
    this.line = line
    this.field = field
  }
}
