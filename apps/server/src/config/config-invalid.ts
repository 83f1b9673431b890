import { type Localized, SluiswachtError } from '@sluiswacht/model'

/** desk.yaml cannot be used. */
export class DeskConfigInvalid extends SluiswachtError {
  readonly code = 'ERR_DESK_CONFIG'
  constructor(file: string, line: number | null, field: string, problem: Localized, options?: ErrorOptions) {
    super(
      {
        nl: `${file}${line === null ? '' : `, regel ${line}`}, veld "${field}": ${problem.nl}.`,
        en: `${file}${line === null ? '' : `, line ${line}`}, field "${field}": ${problem.en}.`,
      },
      options,
    )
  }
}
