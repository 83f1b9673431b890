import { SluiswachtError } from '@sluiswacht/model'
import type { StoreProblem } from './engine.ts'

/** The inquiry was made by a newer version of Sluiswacht. */
export class StoreTooNew extends SluiswachtError {
  readonly code = 'ERR_STORE_TOO_NEW'
  constructor(found: number, known: number) {
    super({
      nl: `Dit onderzoek is gemaakt met een nieuwere Sluiswacht (schema ${found}; deze versie kent ${known}). Werk Sluiswacht bij.`,
      en: `This inquiry was made by a newer Sluiswacht (schema ${found}; this version knows ${known}). Update Sluiswacht.`,
    })
  }
}

/** The server is older than Sluiswacht can use. */
export class PostgresTooOld extends SluiswachtError {
  readonly code = 'ERR_POSTGRES_TOO_OLD'
  constructor(found: number) {
    super({
      nl: `De server is PostgreSQL ${found}; Sluiswacht heeft versie 15 of nieuwer nodig. Werk de server bij.`,
      en: `The server is PostgreSQL ${found}; Sluiswacht needs version 15 or newer. Update the server.`,
    })
  }
}

/** Another process works on the inquiry. */
export class InquiryInUse extends SluiswachtError {
  readonly code = 'ERR_INQUIRY_IN_USE'
  constructor(place: string, options?: ErrorOptions) {
    super(
      {
        nl: `Een andere opdracht werkt al aan het onderzoek in ${place}. Wacht tot die klaar is, of stop hem.`,
        en: `Another command is working on the inquiry in ${place}. Wait until it has ended, or stop it.`,
      },
      options,
    )
  }
}

/** The place holds no inquiry. */
export class NoInquiry extends SluiswachtError {
  readonly code = 'ERR_NO_INQUIRY'
  constructor(place: string) {
    super({
      nl: `In ${place} staat geen onderzoek. Maak er een met: sluiswacht scan MAP --inquiry ${place}`,
      en: `There is no inquiry in ${place}. Make one with: sluiswacht scan FOLDER --inquiry ${place}`,
    })
  }
}

/** The place already holds an inquiry, which a restore never overwrites. */
export class InquiryExists extends SluiswachtError {
  readonly code = 'ERR_INQUIRY_EXISTS'
  constructor(place: string) {
    super({
      nl: `In ${place} staat al een onderzoek, bureau of logboek. Zet de reservekopie terug in een lege map of een nieuw schema.`,
      en: `There is an inquiry, desk or log in ${place} already. Restore the backup to an empty folder or a new schema.`,
    })
  }
}

/** A legal hold forbids what was asked. */
export class LegalHold extends SluiswachtError {
  readonly code = 'ERR_LEGAL_HOLD'
  constructor(holds: readonly string[]) {
    const list = holds.join(', ')
    super({
      nl: `Dit mag nu niet weg: er geldt een bewaarplicht (${list}). Hef die eerst op met: sluiswacht evidence hold --release ${holds[0] ?? 'ID'}`,
      en: `This may not go now: a legal hold applies (${list}). Release it first with: sluiswacht evidence hold --release ${holds[0] ?? 'ID'}`,
    })
  }
}

const NL: Record<StoreProblem, string> = {
  full: 'de schijf is vol. Maak ruimte en geef dezelfde opdracht opnieuw; er is niets verloren',
  'read-only': 'er mag niet in geschreven worden. Pas de rechten aan en geef dezelfde opdracht opnieuw',
  damaged: 'de database is beschadigd. Zet een reservekopie terug of begin een nieuw onderzoek',
  busy: 'de database bleef bezet door een andere opdracht. Wacht even en geef dezelfde opdracht opnieuw; er is niets verloren',
  gone: 'de database is niet bereikbaar. Geef dezelfde opdracht opnieuw zodra de server weer draait; er is niets verloren',
  refused: 'de server weigert de aanmelding. Controleer gebruiker, wachtwoord en database',
  unknown: 'de database gaf een fout',
}
const EN: Record<StoreProblem, string> = {
  full: 'the disk is full. Make room and give the same command again; nothing was lost',
  'read-only': 'it may not be written. Change the rights and give the same command again',
  damaged: 'the database is damaged. Restore a backup or start a new inquiry',
  busy: 'the database stayed busy with another command. Wait a moment and give the same command again; nothing was lost',
  gone: 'the database cannot be reached. Give the same command again when the server runs; nothing was lost',
  refused: 'the server refuses the login. Check user, password and database',
  unknown: 'the database reported a fault',
}

/** The store could not be written or read: full disk, lost rights, damaged database, server gone. */
export class StoreFailed extends SluiswachtError {
  readonly code = 'ERR_STORE_FAILED'
  readonly problem: StoreProblem
  constructor(place: string, problem: StoreProblem, options?: ErrorOptions) {
    super({ nl: `Onderzoek in ${place}: ${NL[problem]}.`, en: `Inquiry in ${place}: ${EN[problem]}.` }, options)
    this.problem = problem
  }
}
