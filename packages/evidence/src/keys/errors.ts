import { SluiswachtError } from '@sluiswacht/model'

/** The key does not open the inquiry, or what it opens was changed. */
export class KeyDoesNotFit extends SluiswachtError {
  readonly code = 'ERR_KEY_DOES_NOT_FIT'
  constructor(what: string, options?: ErrorOptions) {
    super(
      {
        nl: `De sleutel past niet, of de inhoud is gewijzigd (onderdeel: ${what}). Gebruik de sleutel waarmee het onderzoek is gemaakt (--key-file, --key-command, --passphrase of SLUISWACHT_KEY).`,
        en: `The key does not open this (part: ${what}), or the content was changed. Use the key with which the inquiry was made (--key-file, --key-command, --passphrase or SLUISWACHT_KEY).`,
      },
      options,
    )
  }
}

export type KeyProblem =
  | 'missing'
  | 'malformed'
  | 'unreadable'
  | 'command-failed'
  | 'passphrase'
  | 'no-passphrase'
  | 'short-passphrase'

/** No key was found, or what was found is no key. */
export class KeyUnusable extends SluiswachtError {
  readonly code = 'ERR_KEY_UNUSABLE'
  readonly problem: KeyProblem
  constructor(where: string, problem: KeyProblem, options?: ErrorOptions) {
    const lost = {
      nl: 'Zonder deze sleutel is het onderzoek niet te openen; zet hem terug uit de reservekopie',
      en: 'Without it the inquiry cannot be opened; restore it from your backup',
    }
    const nl = {
      missing: `De sleutel in ${where} ontbreekt. ${lost.nl}`,
      malformed: `De sleutel uit ${where} is geen sleutel van 32 bytes in base64. ${lost.nl}`,
      unreadable: `De sleutel in ${where} is niet te lezen of te schrijven. Controleer de rechten`,
      'command-failed': `De opdracht van ${where} gaf geen sleutel. Probeer de opdracht los, en kijk wat zij meldt`,
      passphrase: 'Dit onderzoek is met een wachtzin gemaakt. Gebruik --passphrase of SLUISWACHT_PASSPHRASE',
      'no-passphrase':
        'Dit onderzoek is niet met een wachtzin gemaakt. Gebruik --key-file, --key-command of SLUISWACHT_KEY',
      'short-passphrase':
        'De wachtzin is te kort. Neem er een van ten minste 12 tekens, liever een zin van vijf woorden',
    }
    const en = {
      missing: `The key in ${where} is missing. ${lost.en}`,
      malformed: `The key of ${where} is not a 32-byte key in base64. ${lost.en}`,
      unreadable: `The key in ${where} cannot be read or written. Check the rights`,
      'command-failed': `The command of ${where} gave no key. Try the command by itself and see what it says`,
      passphrase: 'This inquiry was made with a passphrase. Use --passphrase or SLUISWACHT_PASSPHRASE',
      'no-passphrase': 'This inquiry was not made with a passphrase. Use --key-file, --key-command or SLUISWACHT_KEY',
      'short-passphrase':
        'The passphrase is too short. Take one of at least 12 characters, better a sentence of five words',
    }
    super({ nl: `${nl[problem]}.`, en: `${en[problem]}.` }, options)
    this.problem = problem
  }
}
