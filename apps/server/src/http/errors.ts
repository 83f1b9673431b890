import { type Localized, SluiswachtError } from '@sluiswacht/model'

/** A refusal of the API that has its own status. */
export abstract class ApiError extends SluiswachtError {
  abstract readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 429 | 503
  readonly field: string | undefined
  /** What the screen needs to go on, such as the case that exists already; goes into the answer as it is. */
  readonly details: Readonly<Record<string, unknown>>
  constructor(explanation: Localized, field?: string, details: Readonly<Record<string, unknown>> = {}) {
    super(explanation)
    this.field = field
    this.details = details
  }
}

/** A refusal whose words never differ: `new NotThere()`. */
type Refusal = new () => ApiError

function refusal(status: ApiError['status'], code: string, explanation: Localized): Refusal {
  return class extends ApiError {
    readonly code = code
    readonly status = status
    constructor() {
      super(explanation)
    }
  }
}

/** Nobody is signed in, or the session ended. What was typed is not lost: sign in and send it again. */
export const NotSignedIn: Refusal = refusal(401, 'ERR_NOT_SIGNED_IN', {
  nl: 'U bent niet (meer) ingelogd. Log in en probeer het opnieuw.',
  en: 'You are not signed in (any more). Sign in and try again.',
})

/** Signing in is not done: a second factor is missing. */
export const SecondFactorNeeded: Refusal = refusal(401, 'ERR_SECOND_FACTOR', {
  nl: 'Rond het inloggen af met de tweede stap.',
  en: 'Finish signing in with the second step.',
})

export const NoPermission: Refusal = refusal(403, 'ERR_NO_PERMISSION', {
  nl: 'Uw rol geeft hier geen recht op. Vraag het de beheerder als dat niet klopt.',
  en: 'Your role does not allow this. Ask the administrator if that is wrong.',
})

/** The request was not made by the desk's own screen. */
export const ForeignRequest: Refusal = refusal(403, 'ERR_CSRF', {
  nl: 'Dit verzoek komt niet van het scherm van Sluiswacht. Laad de pagina opnieuw.',
  en: 'This request does not come from the screen of Sluiswacht. Load the page again.',
})

export const NotThere: Refusal = refusal(404, 'ERR_NOT_THERE', {
  nl: 'Dit bestaat niet, of niet voor u.',
  en: 'This does not exist, or not for you.',
})

/** A part of the request is of the wrong form; the value itself is never told. */
export class WrongRequest extends ApiError {
  readonly code = 'ERR_REQUEST'
  readonly status = 400
  constructor(field: string, problem?: Localized) {
    super(
      {
        nl: `Veld "${field}": ${problem?.nl ?? 'ontbreekt of heeft de verkeerde vorm'}.`,
        en: `Field "${field}": ${problem?.en ?? 'is missing or of the wrong form'}.`,
      },
      field,
    )
  }
}

export class BodyTooLarge extends ApiError {
  readonly code = 'ERR_TOO_LARGE'
  readonly status = 413
  constructor(limit: number) {
    const megabytes = Math.max(1, Math.round(limit / 1024 / 1024))
    super({
      nl: `Dit is te groot: hoogstens ${megabytes} MB.`,
      en: `This is too large: at most ${megabytes} MB.`,
    })
  }
}

export class TooManyRequests extends ApiError {
  readonly code = 'ERR_TOO_MANY_REQUESTS'
  readonly status = 429
  /** Seconds after which it may be tried again. */
  readonly retryAfter: number
  constructor(retryAfter: number) {
    super({
      nl: `Te veel verzoeken. Probeer het over ${retryAfter} ${retryAfter === 1 ? 'seconde' : 'seconden'} opnieuw.`,
      en: `Too many requests. Try again in ${retryAfter} ${retryAfter === 1 ? 'second' : 'seconds'}.`,
    })
    this.retryAfter = retryAfter
  }
}

/** It cannot be done as things stand now. */
export class NotNow extends ApiError {
  readonly code: string
  readonly status = 409
  constructor(code: string, explanation: Localized, field?: string, details: Readonly<Record<string, unknown>> = {}) {
    super(explanation, field, details)
    this.code = code
  }
}

/** A part of the desk is not set up, or cannot be reached. */
export class NotAvailable extends ApiError {
  readonly code = 'ERR_NOT_AVAILABLE'
  readonly status = 503
}
