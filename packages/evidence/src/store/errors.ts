import { SluiswachtError } from '@sluiswacht/model'

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

/** Another process works on the inquiry. */
export class InquiryInUse extends SluiswachtError {
  readonly code = 'ERR_INQUIRY_IN_USE'
  constructor(directory: string, options?: ErrorOptions) {
    super(
      {
        nl: `Een andere opdracht werkt al aan het onderzoek in ${directory}. Wacht tot die klaar is, of stop hem.`,
        en: `Another command is working on the inquiry in ${directory}. Wait until it has ended, or stop it.`,
      },
      options,
    )
  }
}

/** The directory holds no inquiry. */
export class NoInquiry extends SluiswachtError {
  readonly code = 'ERR_NO_INQUIRY'
  constructor(directory: string) {
    super({
      nl: `In ${directory} staat geen onderzoek. Maak er een met: sluiswacht scan MAP --inquiry ${directory}`,
      en: `There is no inquiry in ${directory}. Make one with: sluiswacht scan FOLDER --inquiry ${directory}`,
    })
  }
}

/** The store could not be written or read: full disk, lost rights, damaged database. */
export class StoreFailed extends SluiswachtError {
  readonly code = 'ERR_STORE_FAILED'
  constructor(directory: string, problem: 'full' | 'read-only' | 'damaged' | 'unknown', options?: ErrorOptions) {
    const nl = {
      full: 'de schijf is vol. Maak ruimte en geef dezelfde opdracht opnieuw; er is niets verloren',
      'read-only': 'er mag niet in geschreven worden. Pas de rechten aan en geef dezelfde opdracht opnieuw',
      damaged: 'de database is beschadigd. Zet een reservekopie terug of begin een nieuw onderzoek',
      unknown: 'de database gaf een fout',
    }
    const en = {
      full: 'the disk is full. Make room and give the same command again; nothing was lost',
      'read-only': 'it may not be written. Change the rights and give the same command again',
      damaged: 'the database is damaged. Restore a backup or start a new inquiry',
      unknown: 'the database reported a fault',
    }
    super({ nl: `Onderzoek in ${directory}: ${nl[problem]}.`, en: `Inquiry in ${directory}: ${en[problem]}.` }, options)
  }
}
