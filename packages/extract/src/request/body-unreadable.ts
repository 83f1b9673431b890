import { type Localized, SluiswachtError } from '@sluiswacht/model'

/** Why a request's body could not be taken apart. */
export type BodyCause =
  | 'encoding-unknown'
  | 'encoding-damaged'
  | 'bomb'
  | 'too-large'
  | 'multipart-broken'
  | 'too-complex'
  | 'address-invalid'

const EXPLANATIONS: Readonly<Record<BodyCause, Localized>> = {
  'encoding-unknown': {
    nl: 'Het verzoek is ingepakt op een manier (Content-Encoding) die de poort niet kent. Stuur het zonder inpakken, of met gzip, deflate, br of zstd.',
    en: 'The request is packed in a way (Content-Encoding) that the gate does not know. Send it unpacked, or with gzip, deflate, br or zstd.',
  },
  'encoding-damaged': {
    nl: 'Het ingepakte verzoek (Content-Encoding) is beschadigd of afgebroken. Probeer het opnieuw.',
    en: 'The packed request (Content-Encoding) is damaged or cut short. Try again.',
  },
  bomb: {
    nl: 'Het verzoek pakt uit tot een onredelijke omvang.',
    en: 'The request unpacks to an unreasonable size.',
  },
  'too-large': {
    nl: 'Het verzoek is uitgepakt groter dan de poort leest. Splits het bestand.',
    en: 'Unpacked, the request is larger than the gate reads. Split the file.',
  },
  'multipart-broken': {
    nl: 'Het formulier (multipart) is onvolledig of klopt niet met zijn scheiding. Probeer het opnieuw.',
    en: 'The form (multipart) is incomplete or does not fit its boundary. Try again.',
  },
  'too-complex': {
    nl: 'Het verzoek is te diep genest of bestaat uit te veel delen om te lezen.',
    en: 'The request is nested too deeply or has too many pieces to be read.',
  },
  'address-invalid': {
    nl: 'Het adres van het verzoek is geen geldige URL.',
    en: 'The address of the request is no valid URL.',
  },
}

/** A request to an AI service whose body cannot be taken apart; `cause` is a stable code, nothing of the content. */
export class BodyUnreadable extends SluiswachtError {
  readonly code = 'ERR_BODY_UNREADABLE'
  override readonly cause: BodyCause

  constructor(cause: BodyCause) {
    super(EXPLANATIONS[cause])
    this.cause = cause
  }
}
