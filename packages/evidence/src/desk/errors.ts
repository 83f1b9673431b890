import { SluiswachtError } from '@sluiswacht/model'

/** Somebody else changed the same thing in the meantime: load it again, what was typed is kept by the screen. */
export class ChangedMeanwhile extends SluiswachtError {
  readonly code = 'ERR_DESK_CHANGED'
  /** The version that is there now. */
  readonly version: number
  constructor(version: number) {
    super({
      nl: 'Iemand anders heeft dit intussen gewijzigd. Bekijk de wijziging en sla dan opnieuw op.',
      en: 'Somebody else changed this in the meantime. Look at the change, then save again.',
    })
    this.version = version
  }
}

/** There is no desk in the place. */
export class NoDesk extends SluiswachtError {
  readonly code = 'ERR_NO_DESK'
  constructor(place: string) {
    super({
      nl: `In ${place} staat geen bureau. Start het met "sluiswacht serve" of geef de juiste plaats.`,
      en: `There is no desk in ${place}. Start it with "sluiswacht serve" or give the right place.`,
    })
  }
}
