import { SluiswachtError } from '@sluiswacht/model'

/** The key does not open the inquiry, or what it opens was changed. */
export class KeyDoesNotFit extends SluiswachtError {
  readonly code = 'ERR_KEY_DOES_NOT_FIT'
  constructor(what: string, options?: ErrorOptions) {
    super(
      {
        nl: `De sleutel past niet op ${what}, of de inhoud is gewijzigd. Gebruik de sleutel waarmee het onderzoek is gemaakt (--key-file of SLUISWACHT_KEY).`,
        en: `The key does not open ${what}, or its content was changed. Use the key with which the inquiry was made (--key-file or SLUISWACHT_KEY).`,
      },
      options,
    )
  }
}

/** No key was found, or what was found is no key. */
export class KeyUnusable extends SluiswachtError {
  readonly code = 'ERR_KEY_UNUSABLE'
  constructor(where: string, problem: 'missing' | 'malformed' | 'unreadable', options?: ErrorOptions) {
    const nl = {
      missing: 'ontbreekt',
      malformed: 'is geen sleutel van 32 bytes in base64',
      unreadable: 'is niet te lezen',
    }
    const en = { missing: 'is missing', malformed: 'is not a 32-byte key in base64', unreadable: 'cannot be read' }
    super(
      {
        nl: `De sleutel in ${where} ${nl[problem]}. Zonder deze sleutel is het onderzoek niet te openen; zet hem terug uit de reservekopie.`,
        en: `The key in ${where} ${en[problem]}. Without it the inquiry cannot be opened; restore it from your backup.`,
      },
      options,
    )
  }
}
