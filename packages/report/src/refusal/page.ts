import { createHash } from 'node:crypto'
import type { Language } from '@sluiswacht/model'
import { REFUSAL_STYLE } from '../generated/refusal-style.ts'
import { Html, html } from '../text/html.ts'
import { fill } from '../words/fill.ts'
import { type RefusalAccount, refusalAccount } from './account.ts'
import { asksReason, type Refusal } from './refusal.ts'

/** Up to this many missing papers are shown at once. */
const SHOWN_PAPERS = 4

/**
 * A refusal as one page, without script and without anything from elsewhere (Content Security Policy). It names the rule,
 * what was found by class and count, the allowed way, how to ask for an exception and the incident number.
 */
export function refusalPage(refusal: Refusal): string {
  const account = refusalAccount(refusal)
  const { words } = account
  return html`${head(refusal, account)}<body class="voorbeeld-theme" id="top">
<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#main">${words.skip}</a>
<header class="masthead${asksReason(refusal) ? ' masthead--reason' : ''}"><div class="masthead__inner"><p class="masthead__product">${refusal.organisation ?? words.product}</p>
<h1 class="nl-heading nl-heading--level-1">${account.title}</h1>
<p class="masthead__lead">${account.lead}</p></div></header>
<main class="main" id="main" tabindex="-1">
${why(account)}${found(account)}${reasonForm(refusal, account)}${way(refusal, account)}${asksReason(refusal) ? null : exception(account)}
${incident(refusal, account)}${details(refusal, account)}
</main></body></html>
`.text
}

/** The value of the header `Content-Security-Policy` that fits the page, which also has it in itself. */
export function refusalPagePolicy(refusal: Refusal): string {
  const digest = createHash('sha256').update(REFUSAL_STYLE).digest('base64')
  const form = formOf(refusal)
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action ${form ? "'self'" : "'none'"}`
}

function head(refusal: Refusal, { title, words }: RefusalAccount): Html {
  return html`<!doctype html>
<html lang="${refusal.lang}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(refusalPagePolicy(refusal))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">
<title>${title} – ${words.product}</title>
<style>${new Html(REFUSAL_STYLE)}</style></head>
`
}

function section(id: string, title: string, content: Html): Html {
  return html`<section class="part part--${id}" aria-labelledby="${id}"><h2 class="nl-heading nl-heading--level-2" id="${id}">${title}</h2>
${content}</section>
`
}

function paragraph(text: string): Html {
  return html`<p class="nl-paragraph">${text}</p>`
}

function list(items: readonly string[]): Html {
  return html`<ul class="points">${items.map((item) => html`<li>${item}</li>`)}</ul>`
}

function why({ reasons, papers, words }: RefusalAccount): Html {
  const told = reasons.length === 1 ? paragraph(reasons[0] ?? '') : list(reasons)
  const missing =
    papers.length === 0
      ? null
      : papers.length <= SHOWN_PAPERS
        ? html`${paragraph(words.papers)}${list(papers)}`
        : html`<details class="more"><summary>${fill(words.papersMore, { n: String(papers.length) })}</summary>${list(papers)}</details>`
  return section('why', words.why, html`${told}${missing}`)
}

function found({ found: classes, words }: RefusalAccount): Html {
  if (classes.length === 0) return section('found', words.found, paragraph(words.foundNone))
  return section('found', words.found, html`${list(classes)}<p class="note">${words.foundNote}</p>`)
}

function way(refusal: Refusal, { alternative, alternativeUrl, words }: RefusalAccount): Html | null {
  if (alternative === undefined) return null
  const link =
    alternativeUrl === undefined
      ? null
      : html`<p class="action"><a class="nl-button nl-button--primary" href="${alternativeUrl}" rel="noreferrer">${words.alternativeLink}</a></p>`
  return section(
    'way',
    asksReason(refusal) ? words.alternativeToReason : words.alternative,
    html`${paragraph(alternative)}${link}`,
  )
}

function exception({ exception: text, exceptionUrl, words }: RefusalAccount): Html | null {
  if (text === undefined) return null
  const link =
    exceptionUrl === undefined
      ? null
      : html`<p class="nl-paragraph"><a class="nl-link" href="${exceptionUrl}" rel="noreferrer">${words.exceptionLink}</a></p>`
  return section('exception', words.exception, html`${paragraph(text)}${link}`)
}

function incident({ id }: Refusal, { words }: RefusalAccount): Html | null {
  if (id === '') return null
  return section(
    'incident',
    words.incident,
    html`<p class="incident"><code>${id}</code></p><p class="note">${words.incidentHelp}</p>`,
  )
}

/** The form is shown only where it can go: to a path of the same site, as the gate answers for it. */
function formOf(refusal: Refusal): Refusal['reasonForm'] {
  const form = asksReason(refusal) ? refusal.reasonForm : undefined
  return form !== undefined && /^\/(?!\/)[\w./?=&%-]*$/.test(form.action) ? form : undefined
}

function reasonForm(refusal: Refusal, { words }: RefusalAccount): Html | null {
  if (!asksReason(refusal)) return null
  const form = formOf(refusal)
  if (form === undefined) return section('reason', words.reasonForm, paragraph(words.reasonInChat))
  const hidden = Object.entries(form.fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )
  return section(
    'reason',
    words.reasonForm,
    html`<form method="post" action="${form.action}">${hidden}
<p><label class="utrecht-form-label" for="reason-text">${words.reasonLabel}</label></p>
<p class="note" id="reason-help">${words.reasonHelp}</p>
<p><textarea class="utrecht-textbox reason-text" id="reason-text" name="reason" rows="4" minlength="${String(form.least)}" maxlength="500" required aria-describedby="reason-help"></textarea></p>
<p class="action"><button class="nl-button nl-button--primary" type="submit">${words.reasonSend}</button></p></form>`,
  )
}

/** A moment as it stands on the clock of who reads it, in the Netherlands. */
function clock(at: string, lang: Language): string {
  const format = { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Amsterdam' } as const
  return new Intl.DateTimeFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', format).format(new Date(at))
}

function details(refusal: Refusal, { rules, words }: RefusalAccount): Html {
  const rows = rules.map(
    ({ id, source }) => html`<div class="fact"><dt><code>${id}</code></dt><dd>${source}</dd></div>`,
  )
  const time =
    refusal.at === undefined
      ? null
      : html`<div class="fact"><dt>${words.time}</dt><dd><time datetime="${refusal.at}">${clock(refusal.at, refusal.lang)}</time></dd></div>`
  return html`<details class="more more--quiet"><summary>${words.details}</summary><dl class="facts">${rows}${time}
<div class="fact"><dt>${words.version}</dt><dd><code>${refusal.decision.policyVersion}</code></dd></div></dl></details>`
}
