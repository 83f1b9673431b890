import { SluiswachtError } from '@sluiswacht/model'

const NL = {
  changed: 'is gewijzigd',
  missing: 'ontbreekt',
  'cut-off': 'is afgeknipt',
  gone: 'is weg of vervangen',
  foreign: 'hoort bij een ander logboek',
} as const
const EN = {
  changed: 'was changed',
  missing: 'is missing',
  'cut-off': 'was cut off',
  gone: 'is gone or was replaced',
  foreign: 'belongs to another log',
} as const

export type JournalDamage = keyof typeof NL

/** The journal of a gate is not what the gate wrote; nothing goes on until a human looked. */
export class JournalDamaged extends SluiswachtError {
  readonly code = 'ERR_JOURNAL_DAMAGED'
  readonly damage: JournalDamage
  /** @param at number of the record where it shows; 0 for the whole */
  constructor(folder: string, damage: JournalDamage, at: number) {
    const [nl, en] = at === 0 ? ['het dagboek', 'the journal'] : [`regel ${at}`, `line ${at}`]
    super({
      nl: `Dagboek van de poort in ${folder}: ${nl} ${NL[damage]}. De poort weigert alles. Bewaar de map voor onderzoek, geef een lege map in evidence.journal_folder en start de poort opnieuw.`,
      en: `Journal of the gate in ${folder}: ${en} ${EN[damage]}. The gate refuses everything. Keep the folder for investigation, give an empty one in evidence.journal_folder and restart the gate.`,
    })
    this.damage = damage
  }
}
