import type { Language } from '@sluiswacht/model'
import type { HeldBody } from '../body/held-body.ts'
import { valuesOf } from '../icap/head.ts'
import type { HttpHead } from '../icap/http-head.ts'
import type { Verdict } from '../icap/verdict.ts'
import type { Address } from './address.ts'
import { answer, languageOf } from './form.ts'
import type { Rules } from './parts.ts'
import type { Reasons } from './reasons.ts'

/** A path on every AI host that the gate answers itself (RFC 8615); the service never sees it. */
export const REASON_PATH = '/.well-known/sluiswacht/reason'

const MAX_REASON = 500
const MAX_FORM_BYTES = 16 * 1024

const WORDS: Readonly<
  Record<
    Language,
    Readonly<
      Record<'kept' | 'keptText' | 'short' | 'shortText' | 'unknown' | 'foreign' | 'foreignText' | 'back', string>
    >
  >
> = {
  nl: {
    kept: 'Uw reden is genoteerd',
    keptText: 'U kunt nu opnieuw versturen wat u wilde versturen. De reden geldt een kwartier, voor deze dienst.',
    short: 'De reden is te kort',
    shortText: 'Ga terug en schrijf in een zin waarom dit nodig is voor uw werk.',
    unknown: 'De proxy noemt geen gebruiker, dus een reden kan niet worden bewaard. Vraag uw servicedesk.',
    foreign: 'Deze reden is niet genoteerd',
    foreignText: 'Het formulier kwam van een andere website. Geef de reden op de pagina die u bij de weigering kreeg.',
    back: 'Terug naar de dienst',
  },
  en: {
    kept: 'Your reason is noted',
    keptText:
      'You can now send again what you wanted to send. The reason counts for a quarter of an hour, for this service.',
    short: 'The reason is too short',
    shortText: 'Go back and write in one sentence why your work needs this.',
    unknown: 'The proxy names no user, so a reason cannot be kept. Ask your service desk.',
    foreign: 'This reason was not noted',
    foreignText: 'The form came from another website. Give the reason on the page that you got with the refusal.',
    back: 'Back to the service',
  },
}

/** Whether a request is for the gate itself. */
export function isReasonPath(url: URL): boolean {
  return url.pathname === REASON_PATH
}

/** Takes the reason that the form of a warning sends, and answers with a page. Nothing of it goes to the service. */
export async function takeReason(
  http: HttpHead,
  address: Address,
  who: string | undefined,
  held: HeldBody,
  reasons: Reasons,
  { policy }: Rules,
  otherwise: Language,
): Promise<Verdict> {
  const lang = languageOf(http, otherwise)
  const words = WORDS[lang]
  const page = (status: string, title: string, text: string): Verdict =>
    answer(
      http,
      status,
      'text/html; charset=utf-8',
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title><body><main><h1>${title}</h1><p>${text}</p><p><a href="/">${words.back}</a></p></main></body></html>\n`,
      [['Content-Security-Policy', "default-src 'none'; form-action 'none'; base-uri 'none'"]],
    )
  if (!isOwnForm(http, address)) return page('403 Forbidden', words.foreign, words.foreignText)
  if (who === undefined) return page('403 Forbidden', words.short, words.unknown)
  const form = held.size > MAX_FORM_BYTES ? '' : (await held.bytes()).toString('utf8')
  const reason = (new URLSearchParams(form).get('reason') ?? '').trim().slice(0, MAX_REASON)
  if (http.method !== 'POST' || reason.length < policy.settings.users.justificationLength)
    return page('422 Unprocessable Content', words.short, words.shortText)
  await reasons.give(who, address.service.id, reason, Date.now())
  return page('200 OK', words.kept, words.keptText)
}

/**
 * Whether the form was sent by a page of the same host: another site must not give reasons in a user's name. The page
 * of a refusal sends no Referer, so that its Origin is `null`; browsers say `Sec-Fetch-Site` beside it.
 */
function isOwnForm(http: HttpHead, { url }: Address): boolean {
  const site = valuesOf(http.headers, 'sec-fetch-site')[0]
  if (site !== undefined) return site === 'same-origin'
  const origin = valuesOf(http.headers, 'origin')[0]
  return origin === undefined || (URL.parse(origin)?.hostname ?? '') === url.hostname
}
