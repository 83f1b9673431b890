import type { Desk } from '@sluiswacht/evidence'
import type { Sender } from '@sluiswacht/breach'
import type { Language } from '@sluiswacht/model'

const KIND = 'settings'
const ID = 'desk'

/** What is the same for every case. */
export interface DeskSettings {
  readonly sender: Sender
  /** Measures taken, as sentences for letters. */
  readonly measures: Readonly<Record<Language, readonly string[]>>
  /** Answers on the AP's form, by number. */
  readonly form: Readonly<Record<string, string>>
  readonly nis2: boolean
  readonly workers: number | null
}

/** The settings, with a version so that two administrators do not overwrite each other. */
export class Settings {
  readonly #desk: Desk
  readonly #otherwise: DeskSettings

  constructor(desk: Desk, organisation: string) {
    this.#desk = desk
    this.#otherwise = {
      sender: { organisation, contact: 'het team Privacy', officer: 'de functionaris gegevensbescherming' },
      measures: { nl: [], en: [] },
      form: { '3.1.1': organisation, '3.1.2': 'Openbaar bestuur: gemeente' },
      nis2: false,
      workers: null,
    }
  }

  async get(): Promise<{ readonly version: number; readonly settings: DeskSettings }> {
    const found = await this.#desk.records.get<DeskSettings>(KIND, ID)
    return found ? { version: found.version, settings: found.value } : { version: 0, settings: this.#otherwise }
  }

  /** @throws {ChangedMeanwhile} */
  async put(settings: DeskSettings, expected: number): Promise<void> {
    await this.#desk.records.put(KIND, ID, settings, { expected })
  }
}
