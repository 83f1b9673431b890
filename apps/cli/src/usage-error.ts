import { type Localized, SluiswachtError } from '@sluiswacht/model'

/** The command line is wrong. */
export class WrongUse extends SluiswachtError {
  readonly code = 'ERR_WRONG_USE'
}

/** A line of standard input is not what the command takes. */
export class BadInputLine extends SluiswachtError {
  readonly code = 'ERR_INPUT_LINE'
  /** @param content the field beside `id` that the command wants, with a value */
  constructor(line: number, problem: Localized, content = '"text": "…"') {
    super({
      nl: `Standaardinvoer, regel ${line}: ${problem.nl}. Geef één JSON-object per regel, zoals {"id": "d1", ${content}}.`,
      en: `Standard input, line ${line}: ${problem.en}. Give one JSON object a line, such as {"id": "d1", ${content}}.`,
    })
  }
}
