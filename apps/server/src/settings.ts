import type { Desk } from '@sluiswacht/evidence'
import type { Sender } from '@sluiswacht/breach'
import type { Language } from '@sluiswacht/model'
import { NotNow } from './http/errors.ts'

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

/** The sender, when a letter can go out: whom to ask and how to reach the FG stand in it (art. 33(3)(b) and 34(2) GDPR). */
export function senderOf({ sender }: DeskSettings): Sender {
  if (sender.contact === '' || sender.officer === '') throw new NotNow('ERR_SENDER_MISSING', SENDER_MISSING)
  return sender
}

/** The settings, with a version so that two administrators do not overwrite each other. */
export class Settings {
  readonly #desk: Desk
  readonly #otherwise: DeskSettings

  constructor(desk: Desk, organisation: string) {
    this.#desk = desk
    this.#otherwise = {
      // Only the organisation itself can say where people find it: letters wait for that.
      sender: { organisation, contact: '', officer: '' },
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

const SENDER_MISSING = {
  nl: 'Vul eerst bij Instellingen in waar mensen met vragen terechtkunnen en hoe zij de FG bereiken. Dat moet in elke brief staan.',
  en: 'First fill in at Settings where people can go with questions and how they reach the DPO. Every letter must say so.',
}
