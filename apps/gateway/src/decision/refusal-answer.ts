import type { Language } from '@sluiswacht/model'
import { foundOf, type Refusal, refusalJson, refusalPage, refusalPagePolicy, refusalStream } from '@sluiswacht/report'
import type { HttpHead } from '../icap/http-head.ts'
import type { Verdict } from '../icap/verdict.ts'
import type { Address } from './address.ts'
import { answer, isNavigation, languageOf } from './form.ts'
import type { Judgement } from './judge.ts'
import type { Rules } from './parts.ts'
import { REASON_PATH } from './reason-page.ts'

/**
 * What the client gets when its request does not go on: the page for somebody who opened an address, the service's own
 * form of answer where its web client shows that, else JSON. `named` = a reason can be kept for this sender.
 */
export function refusalAnswer(
  http: HttpHead,
  address: Address,
  judgement: Judgement,
  { policy }: Rules,
  otherwise: Language,
  named: boolean,
): Verdict {
  const { id = '', decision, content } = judgement
  const lang = languageOf(http, otherwise)
  const refusal: Refusal = {
    id,
    decision,
    service: address.service.name,
    found: foundOf(content),
    lang,
    at: new Date().toISOString(),
    organisation: policy.contact.organisation,
    exceptionRequest: policy.contact.exceptionRequest,
    ...(named
      ? {
          reasonForm: {
            action: REASON_PATH,
            fields: { incident: id },
            least: policy.settings.users.justificationLength,
          },
        }
      : {}),
  }
  const headers: [string, string][] = [['X-Sluiswacht-Effect', decision.effect]]
  // What a page fetches by itself and sends nothing is not recorded, so it has no number.
  if (id !== '') headers.unshift(['X-Sluiswacht-Incident', id])
  if (isNavigation(http)) {
    headers.push(['Content-Security-Policy', refusalPagePolicy(refusal)])
    return answer(http, '403 Forbidden', 'text/html; charset=utf-8', refusalPage(refusal), headers)
  }
  const stream = refusalStream(address.service.reader ?? address.service.id, refusal, { path: address.url.pathname })
  if (stream !== undefined && judgement.reading.action === 'prompt')
    return answer(http, STATUS[stream.status] ?? '403 Forbidden', stream.contentType, stream.body, headers)
  return answer(http, '403 Forbidden', 'application/json; charset=utf-8', refusalJson(refusal), headers)
}

const STATUS: Readonly<Record<number, string>> = {
  200: '200 OK',
  400: '400 Bad Request',
  403: '403 Forbidden',
  418: "418 I'm a teapot",
  422: '422 Unprocessable Content',
  429: '429 Too Many Requests',
}
