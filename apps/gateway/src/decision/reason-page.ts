import type { Language, ServiceReading } from '@sluiswacht/model'
import type { HeldBody } from '../body/held-body.ts'
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
  Record<Language, Readonly<Record<'kept' | 'keptText' | 'short' | 'shortText' | 'unknown' | 'back', string>>>
> = {
  nl: {
    kept: 'Uw reden is genoteerd',
    keptText: 'U kunt nu opnieuw versturen wat u wilde versturen. De reden geldt een kwartier, voor deze dienst.',
    short: 'De reden is te kort',
    shortText: 'Ga terug en schrijf in een zin waarom dit nodig is voor uw werk.',
    unknown: 'De proxy noemt geen gebruiker, dus een reden kan niet worden bewaard. Vraag uw servicedesk.',
    back: 'Terug naar de dienst',
  },
  en: {
    kept: 'Your reason is noted',
    keptText:
      'You can now send again what you wanted to send. The reason counts for a quarter of an hour, for this service.',
    short: 'The reason is too short',
    shortText: 'Go back and write in one sentence why your work needs this.',
    unknown: 'The proxy names no user, so a reason cannot be kept. Ask your service desk.',
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
  if (who === undefined) return page('403 Forbidden', words.short, words.unknown)
  const form = held.size > MAX_FORM_BYTES ? '' : (await held.bytes()).toString('utf8')
  const reason = (new URLSearchParams(form).get('reason') ?? '').trim().slice(0, MAX_REASON)
  if (http.method !== 'POST' || reason.length < policy.settings.users.justificationLength)
    return page('422 Unprocessable Content', words.short, words.shortText)
  reasons.give(who, address.service.id, reason, Date.now())
  return page('200 OK', words.kept, words.keptText)
}

/** The reason that a prompt begins with: a first line `Reden: …` or `Reason: …`. */
export function reasonIn(reading: ServiceReading): string | undefined {
  for (const item of reading.items) {
    if (item.kind !== 'prompt') continue
    const found = /^\s{0,20}(?:reden|reason) ?: ?([^\r\n]{1,2000})/i.exec(item.text)
    if (found) return found[1]?.trim().slice(0, MAX_REASON)
  }
  return undefined
}
