import type { InquiryReport } from '@sluiswacht/model'
import { fact } from '../list/person-view.ts'
import { type Html, html } from '../text/html.ts'
import { fill } from '../words/fill.ts'
import { heading, paragraph, section, type Voice } from './figures.ts'

/** How the report was made: version, choices, what the words mean, what lies beside it. */
export function madeSection(report: InquiryReport, voice: Voice): Html {
  const { made, certainties } = voice.words
  const { totals, choices, valuesShown } = report
  return section(
    'made',
    voice,
    html`${paragraph(made.intro)}
<dl class="facts">${fact(made.version, html`${report.version}`)}
${fact(made.date, html`<time datetime="${report.generated}">${dateTime(report.generated, voice)}</time>`)}
${fact(made.values, html`${valuesShown ? made.valuesShown : made.valuesMasked}`)}
${fact(made.ocr, html`${choices.ocr === 'auto' ? made.ocrAuto : made.ocrOff}`)}
${fact(made.manifest, html`${choices.manifest ? fill(made.manifestYes, { n: voice.number(totals.uploads) }) : made.manifestNo}`)}
${fact(made.size, html`${fill(made.sizeValue, { files: voice.number(totals.files), bytes: bytes(totals.bytes, voice) })}`)}</dl>
${paragraph(made.counting)}${valuesShown ? null : paragraph(made.masking)}
${heading(3, made.certainty)}
<dl class="facts">${(['certain', 'probable', 'possible'] as const).map((code) => fact(certainties[code], html`${made.certaintyHelp[code]}`))}</dl>
${heading(3, made.outputs)}
<dl class="facts">${Object.entries(made.outputFiles).map(
      ([name, what]) =>
        html`<div class="fact"><dt><a class="nl-link" href="${name}">${name}</a></dt><dd>${what}</dd></div>`,
    )}</dl>`,
  )
}

/** Date and time as clocks in the Netherlands show them. */
export function dateTime(iso: string, { lang }: Voice): string {
  const format = new Intl.DateTimeFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  })
  const time = Date.parse(iso)
  return Number.isNaN(time) ? iso : format.format(time)
}

function bytes(value: number, { lang }: Voice): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  let size = value
  let unit = 0
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000
    unit += 1
  }
  const shown = new Intl.NumberFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 }).format(size)
  return `${shown} ${units[unit] ?? ''}`
}
