import type { Language } from '@sluiswacht/model'
import type { HttpHead } from '../icap/http-head.ts'
import type { Verdict } from '../icap/verdict.ts'
import { answer, isNavigation, languageOf } from './form.ts'

const WORDS: Readonly<Record<Language, { readonly title: string; readonly text: string }>> = {
  nl: {
    title: 'Niet gecontroleerd, dus niet verstuurd',
    text: 'De controle op AI-diensten kon uw verzoek niet beoordelen. Er is niets verstuurd. Probeer het over een minuut opnieuw. Blijft dit zo, meld het dan bij uw servicedesk.',
  },
  en: {
    title: 'Not checked, so not sent',
    text: 'The control of AI services could not judge your request. Nothing was sent. Try again in a minute. If this goes on, tell your service desk.',
  },
}

/** The answer when the gate itself failed: nothing leaves, and the user is told so. */
export function faultAnswer(http: HttpHead, lang: Language): Verdict {
  const spoken = languageOf(http, lang)
  const { title, text } = WORDS[spoken]
  const headers: [string, string][] = [['X-Sluiswacht-Effect', 'fault']]
  const status = '503 Service Unavailable'
  if (isNavigation(http)) {
    const page = `<!doctype html><html lang="${spoken}"><meta charset="utf-8"><title>${title}</title><body><main><h1>${title}</h1><p>${text}</p></main></body></html>\n`
    return answer(http, status, 'text/html; charset=utf-8', page, headers)
  }
  const body = JSON.stringify({ error: { type: 'sluiswacht_fault', code: 'ERR_GATE_FAULT', message: text } })
  return answer(http, status, 'application/json; charset=utf-8', body, headers)
}
