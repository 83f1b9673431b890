import { SluiswachtError } from '@sluiswacht/model'

/** A worker found an inquiry of an older version, which belongs to a scan that still runs: it is not brought up to date. */
export class StoreOfOtherVersion extends SluiswachtError {
  readonly code = 'ERR_STORE_OTHER_VERSION'
  constructor(found: number, known: number) {
    super({
      nl: `De scan van dit onderzoek draait met een oudere Sluiswacht (schema ${found}; deze werker kent ${known}). Een werker van die versie doet dit werk, of start de scan opnieuw met de nieuwe versie.`,
      en: `The scan of this inquiry runs with an older Sluiswacht (schema ${found}; this worker knows ${known}). A worker of that version does this work, or start the scan again with the new version.`,
    })
  }
}
