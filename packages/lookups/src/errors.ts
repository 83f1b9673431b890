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
