import { SluiswachtError } from '@sluiswacht/model'

/** A table that the analysis cannot do without is missing. */
export class LogTableMissing extends SluiswachtError {
  readonly code = 'ERR_LOG_TABLE_MISSING'
  constructor(directory: string, table: string) {
    super({
      nl: `In ${directory} ontbreekt ${table}.csv. Nodig zijn access, employees, persons en cases; contacts is aan te raden.`,
      en: `${directory} lacks ${table}.csv. Needed are access, employees, persons and cases; contacts is advised.`,
    })
  }
}

/** A table lacks a column. Without a user in the log nobody can be asked for a reason. */
export class LogColumnMissing extends SluiswachtError {
  readonly code = 'ERR_LOG_COLUMN_MISSING'
  constructor(table: string, column: string) {
    super({
      nl: `${table}.csv, regel 1: de kolom ${column} ontbreekt. ${column === 'user_id' ? 'Zonder gebruiker is een log niet te beoordelen: koppel eerst het auditlog van de applicatie.' : 'Voeg de kolom toe (leeg mag).'}`,
      en: `${table}.csv, line 1: the column ${column} is missing. ${column === 'user_id' ? 'A log without a user cannot be judged: join the audit log of the application first.' : 'Add the column (it may be empty).'}`,
    })
  }
}

/** No event of a log names who did it. */
export class NoUserInLog extends SluiswachtError {
  readonly code = 'ERR_NO_USER_IN_LOG'
  constructor(title: string) {
    super({
      nl: `In dit log (${title}) staat bij geen enkele regel wie de opzoeking deed. Daarmee is geen oordeel mogelijk. Voeg een tweede bron toe die per trace de gebruiker noemt (--users koppelbestand.csv met trace_id,user_id), of laat de applicatie de gebruiker meegeven.`,
      en: `No event of this log (${title}) says who did the look-up, so nothing can be judged. Add a second source that names the user of each trace (--users file.csv with trace_id,user_id), or have the application pass the user on.`,
    })
  }
}

/** A log in one JSON document that is too large to hold in memory. */
export class LogTooLarge extends SluiswachtError {
  readonly code = 'ERR_LOG_TOO_LARGE'
  constructor(path: string, bytes: number) {
    super({
      nl: `${path} is één JSON-document van meer dan ${Math.round(bytes / 1048576)} MB. Lever het log aan als JSON-regels (één record per regel).`,
      en: `${path} is one JSON document of more than ${Math.round(bytes / 1048576)} MB. Give the log as JSON lines (one record a line).`,
    })
  }
}

/** The mapping file of a CSV log is wrong. */
export class MappingMalformed extends SluiswachtError {
  readonly code = 'ERR_MAPPING_MALFORMED'
  constructor(path: string, where: string, options?: ErrorOptions) {
    super(
      {
        nl: `Het koppelbestand ${path} klopt niet bij ${where}. Nodig is "columns:" met ten minste timestamp, user_id en subject_id.`,
        en: `The mapping file ${path} is wrong at ${where}. It needs "columns:" with at least timestamp, user_id and subject_id.`,
      },
      options,
    )
  }
}

/** There is no workspace of look-ups at that place, or no key that fits. */
export class WorkspaceMissing extends SluiswachtError {
  readonly code = 'ERR_LOOKUPS_WORKSPACE_MISSING'
  constructor(directory: string) {
    super({
      nl: `${directory} is geen werkmap voor opzoekingen, of de sleutel ontbreekt. Maak er een met: sluiswacht lookups import BRON --workspace ${directory}`,
      en: `${directory} is no workspace of look-ups, or its key is missing. Make one with: sluiswacht lookups import SOURCE --workspace ${directory}`,
    })
  }
}

/** The format of a log is not known. */
export class LogFormatUnknown extends SluiswachtError {
  readonly code = 'ERR_LOG_FORMAT_UNKNOWN'
  constructor(format: string, known: readonly string[]) {
    super({
      nl: `Het logformaat "${format}" bestaat niet. Kies uit: ${known.join(', ')}.`,
      en: `There is no log format "${format}". Choose from: ${known.join(', ')}.`,
    })
  }
}

/** There is no alert with that id in the review. */
export class NoSuchAlert extends SluiswachtError {
  readonly code = 'ERR_NO_SUCH_ALERT'
  constructor(id: string) {
    super({
      nl: `Er is geen melding ${id}. Bekijk de lijst met: sluiswacht lookups alerts`,
      en: `There is no alert ${id}. See the list with: sluiswacht lookups alerts`,
    })
  }
}

/** The review store does not open with this key, or was changed. */
export class ReviewChanged extends SluiswachtError {
  readonly code = 'ERR_REVIEW_CHANGED'
  constructor(where: string, options?: ErrorOptions) {
    super(
      {
        nl: `De sleutel past niet op de beoordeling (${where}), of de inhoud is gewijzigd.`,
        en: `The key does not fit the review (${where}), or its content was changed.`,
      },
      options,
    )
  }
}

const RULES = {
  reason: ['Geef een reden.', 'Give a reason.'],
  'reply-first': [
    'Hoor eerst de medewerker: leg de reactie vast met "lookups reply" (ook als er geen reactie kwam).',
    'Hear the official first: record the reply with "lookups reply" (also when none came).',
  ],
  'verdict-first': [
    'Overdragen kan pas na het oordeel "unjustified".',
    'Handing over needs the verdict "unjustified" first.',
  ],
  'not-asked': [
    'Niemand heeft om onthulling gevraagd: doe dat eerst met "lookups reveal ID --reason".',
    'Nobody asked to reveal: do so first with "lookups reveal ID --reason".',
  ],
  'second-person': ['Een tweede persoon moet dit goedkeuren.', 'A second person must approve this.'],
  expired: ['Het verzoek is ouder dan 30 dagen: vraag het opnieuw.', 'The request is older than 30 days: ask again.'],
  'no-template': ['Dat voorstel voor een verklaring bestaat niet.', 'There is no such proposed explanation.'],
} as const

/** A step of the review that the rules do not allow (yet). */
export class ReviewNotAllowed extends SluiswachtError {
  readonly code = 'ERR_REVIEW_NOT_ALLOWED'
  readonly rule: keyof typeof RULES
  constructor(rule: keyof typeof RULES) {
    const [nl, en] = RULES[rule]
    super({ nl, en })
    this.rule = rule
  }
}

/** The go-live check of a workspace is not filled in. */
export class GoLiveIncomplete extends SluiswachtError {
  readonly code = 'ERR_GO_LIVE_INCOMPLETE'
  readonly missing: readonly string[]
  constructor(path: string, missing: readonly string[]) {
    super({
      nl: `Analyse van echte gegevens mag pas als ${path} is ingevuld. Nog nodig: ${missing.join(', ')}. Zie docs/lookups.md. Zijn het verzonnen gegevens, zet dan "simulated: true".`,
      en: `Real data may be analysed only when ${path} is filled in. Still needed: ${missing.join(', ')}. See docs/lookups.md. For made-up data put "simulated: true".`,
    })
    this.missing = missing
  }
}
