import type { ReportedGroup } from '@sluiswacht/model'
import { type Html, html } from '../text/html.ts'
import { fill } from '../words/fill.ts'
import type { Voice } from './figures.ts'

const SHOWN_BARS = 12
const SHOWN_DAYS = 400
const DAY_MS = 86_400_000

/** Horizontal bars, longest first. Names are text of the page, so that they wrap and grow with the zoom. */
export function barChart(
  groups: readonly ReportedGroup[],
  valueOf: (group: ReportedGroup) => number,
  what: string,
  voice: Voice,
): Html {
  const shown = groups.slice(0, SHOWN_BARS)
  const highest = Math.max(1, ...shown.map(valueOf))
  return html`<div class="chart" role="img" aria-label="${fill(voice.words.where.chart, { what })}">${shown.map(
    (group) => {
      const value = valueOf(group)
      return html`<div class="bar-row"><span class="bar-row__name"><bdi>${group.name}</bdi></span><svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" focusable="false"><rect class="bar__track" width="1000" height="10"/><rect class="bar__value" width="${Math.round((value / highest) * 1000)}" height="10"/></svg><span class="bar-row__value">${voice.number(value)}</span></div>`
    },
  )}</div>`
}

/** One column a day, also for days without uploads. */
export function dayChart(days: readonly ReportedGroup[], what: string, voice: Voice): Html {
  const columns = everyDay(days).slice(-SHOWN_DAYS)
  const highest = Math.max(1, ...columns.map(({ uploads }) => uploads))
  const [first, last] = [columns[0], columns.at(-1)]
  if (!first || !last) return html``
  return html`<div class="chart" role="img" aria-label="${fill(voice.words.where.chart, { what })}">
<div class="day-chart__top">${voice.number(highest)}</div>
<svg class="days" viewBox="0 0 ${columns.length * 10} 100" preserveAspectRatio="none" focusable="false">${columns.map(
    ({ uploads }, index) => {
      const height = uploads === 0 ? 0 : Math.max(1, Math.round((uploads / highest) * 100))
      return html`<rect class="bar__value" x="${index * 10 + 1}" y="${100 - height}" width="8" height="${height}"/>`
    },
  )}</svg>
<div class="day-chart__axis"><span>${voice.day(first.name)}</span><span>${voice.day(last.name)}</span></div></div>`
}

function everyDay(days: readonly ReportedGroup[]): readonly { name: string; uploads: number }[] {
  const uploadsOf = new Map(days.map(({ name, uploads }) => [name, uploads]))
  const known = [...uploadsOf.keys()].filter((day) => !Number.isNaN(Date.parse(day))).sort()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const length = Math.min(SHOWN_DAYS * 10, Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1)
  return Array.from({ length }, (_, index) => {
    const name = new Date(Date.parse(last) - (length - 1 - index) * DAY_MS).toISOString().slice(0, 10)
    return { name, uploads: uploadsOf.get(name) ?? 0 }
  })
}
