import type { InquiryReport, ReportedGroup } from '@sluiswacht/model'
import { type Html, html } from '../text/html.ts'
import { count } from '../words/fill.ts'
import { barChart, dayChart } from './chart.ts'
import { figure, heading, paragraph, section, table, type Voice } from './figures.ts'

const SHOWN_ROWS = 100
const LONG_TABLE = 14

/** Where and when: per service, department and day, each as a chart with its table. */
export function whereSection(report: InquiryReport, voice: Voice): Html {
  const { where } = voice.words
  const byPeople = (groups: readonly ReportedGroup[]): readonly ReportedGroup[] =>
    groups.toSorted((a, b) => b.people - a.people || b.uploads - a.uploads)
  const services = byPeople(report.services)
  const departments = byPeople(report.departments)
  const people = (group: ReportedGroup): number => group.people
  return section(
    'where',
    voice,
    html`${part('service', where.services, where.service, services, barChart(services, people, where.perService, voice), voice)}
${part('department', where.departments, where.department, departments, barChart(departments, people, where.perDepartment, voice), voice)}
${part('day', where.days, where.day, report.days, dayChart(report.days, where.perDay, voice), voice)}`,
  )
}

function part(
  kind: 'service' | 'department' | 'day',
  title: string,
  column: string,
  groups: readonly ReportedGroup[],
  chart: Html,
  voice: Voice,
): Html {
  const { where } = voice.words
  const name = heading(3, title, `where-${kind}s`)
  if (groups.length === 0) return html`${name}${paragraph(where.none)}`
  const rest = groups.length - SHOWN_ROWS
  const figures = table(
    title,
    [
      { title: column },
      { title: where.uploads, numeric: true },
      { title: where.files, numeric: true },
      { title: where.withData, numeric: true },
      { title: where.people, numeric: true },
    ],
    groups.slice(0, SHOWN_ROWS).map((group) => {
      const called = kind === 'day' ? voice.day(group.name) : group.name
      const of = (what: string): string => `${what}, ${called}`
      return [
        html`<bdi>${called}</bdi>`,
        html`${voice.number(group.uploads)}`,
        figure(group.files, { list: 'files', filter: `${kind}:${group.name}` }, of(where.files), voice),
        figure(
          group.filesWithPersonalData,
          { list: 'files', filter: `${kind}-personal:${group.name}` },
          of(where.withData),
          voice,
        ),
        figure(group.people, { list: 'people', filter: `${kind}:${group.name}` }, of(where.people), voice),
      ]
    }),
  )
  const more = rest > 0 ? paragraph(count({ one: where.more, other: where.more }, rest, voice.number(rest))) : null
  const beside =
    groups.length > LONG_TABLE ? html`<details class="more"><summary>${title}</summary>${figures}</details>` : figures
  return html`${name}<div class="${kind === 'day' ? 'chart-over-table' : 'chart-and-table'}">${chart}<div>${beside}${more}</div></div>`
}
