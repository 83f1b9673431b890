import { createHash } from 'node:crypto'
import type { InquiryReport, Language } from '@sluiswacht/model'
import { PAGE_SCRIPT } from '../generated/page-script.ts'
import { PAGE_STYLE } from '../generated/page-style.ts'
import { Html, html } from '../text/html.ts'
import { fill } from '../words/fill.ts'
import { contactSection } from './contact.ts'
import { heading, type Voice, voiceOf } from './figures.ts'
import { leakedSection } from './leaked.ts'
import { listData } from './list-data.ts'
import { filesSection, peopleSection } from './lists.ts'
import { dateTime, madeSection } from './made.ts'
import { summarySection } from './summary.ts'
import { unknownSection } from './unknown.ts'
import { unreadSection } from './unread.ts'
import { whereSection } from './where.ts'

/**
 * The report as one page, in pieces: style, script and data are in it and a Content Security Policy lets nothing in or
 * out (CSP3: only the script and style with these digests run). `report` is already masked when it has to be.
 */
export function* reportPage(report: InquiryReport, lang: Language): Generator<string> {
  const voice = voiceOf(lang)
  const data = listData(report, lang)
  yield head(lang, voice).text
  yield masthead(report, voice).text
  yield summarySection(report, voice).text
  yield unknownSection(report, voice).text
  yield leakedSection(report, voice).text
  yield contactSection(report, voice).text
  yield whereSection(report, voice).text
  yield peopleSection(report, data, voice).text
  yield filesSection(report, data, voice).text
  yield unreadSection(report, voice).text
  yield madeSection(report, voice).text
  yield html`</main><footer class="footer"><p>${fill(voice.words.page.footer, { version: report.version })} <a class="nl-link" href="#top">${voice.words.page.top}</a></p></footer>`
    .text
  yield `<script type="application/json" id="data">${jsonInScript(data)}</script>\n`
  yield `<script>${PAGE_SCRIPT}</script>\n</body></html>\n`
}

function head(lang: Language, { words: { page } }: Voice): Html {
  const policy = `default-src 'none'; script-src '${digest(PAGE_SCRIPT)}'; style-src '${digest(PAGE_STYLE)}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">
<title>${page.title} – ${page.product}</title>
<style>${new Html(PAGE_STYLE)}</style></head>`
}

function masthead(report: InquiryReport, voice: Voice): Html {
  const { page, sections } = voice.words
  const { period } = report.unknown
  return html`<body class="voorbeeld-theme" id="top">
<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#main">${page.skip}</a>
<header class="masthead"><div class="masthead__inner"><p class="masthead__product">${page.product}</p>
${heading(1, page.title)}
<p class="masthead__meta">${fill(page.made, { date: dateTime(report.generated, voice) })}${
    period === null
      ? null
      : html`<br>${fill(page.period, { first: voice.day(period.first), last: voice.day(period.last) })}`
  }</p>
<p class="confidential"><strong>${page.confidential}.</strong> ${report.valuesShown ? page.shown : page.masked}</p></div></header>
<nav class="contents" aria-label="${page.contents}"><ul>${Object.entries(sections).map(
    ([id, title]) => html`<li><a class="nl-link" href="#${id}">${title}</a></li>`,
  )}</ul></nav>
<main class="main" id="main" tabindex="-1"><noscript><p class="note">${page.noScript}</p></noscript>
`
}

/** JSON that cannot end the element it stands in, nor open a comment. */
function jsonInScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
