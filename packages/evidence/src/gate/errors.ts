import { SluiswachtError } from '@sluiswacht/model'
import type { StoreProblem } from '../store/engine.ts'

const NL: Record<StoreProblem, string> = {
  full: 'de schijf is vol. Maak ruimte; tot die tijd weigert de poort',
  'read-only': 'er mag niet in geschreven worden. Pas de rechten aan; tot die tijd weigert de poort',
  damaged: 'de database is beschadigd. Zet een reservekopie terug of begin een nieuw logboek',
  busy: 'de database bleef bezet. Kijk welk ander programma haar vasthoudt',
  gone: 'de database is niet bereikbaar. De poort gaat verder zodra de server weer draait',
  refused: 'de server weigert de aanmelding. Controleer gebruiker, wachtwoord en database',
  unknown: 'de database gaf een fout',
}
const EN: Record<StoreProblem, string> = {
  full: 'the disk is full. Make room; until then the gate refuses',
  'read-only': 'it may not be written. Change the rights; until then the gate refuses',
  damaged: 'the database is damaged. Restore a backup or start a new log',
  busy: 'the database stayed busy. Look which other program holds it',
  gone: 'the database cannot be reached. The gate goes on when the server runs again',
  refused: 'the server refuses the login. Check user, password and database',
  unknown: 'the database reported a fault',
}

/** The log of the gate could not be written or read; a record that was being added may not be counted on. */
export class GateLogFailed extends SluiswachtError {
  readonly code = 'ERR_GATE_LOG_FAILED'
  readonly problem: StoreProblem
  constructor(place: string, problem: StoreProblem, options?: ErrorOptions) {
    super(
      { nl: `Logboek van de poort in ${place}: ${NL[problem]}.`, en: `Log of the gate in ${place}: ${EN[problem]}.` },
      options,
    )
    this.problem = problem
  }
}

/** There is no log of the gate in the place. */
export class NoGateLog extends SluiswachtError {
  readonly code = 'ERR_NO_GATE_LOG'
  constructor(place: string, options?: ErrorOptions) {
    super(
      {
        nl: `In ${place} staat geen logboek van de poort. Geef de plaats die in de configuratie van de poort staat.`,
        en: `There is no log of the gate in ${place}. Give the place that stands in the configuration of the gate.`,
      },
      options,
    )
  }
}
