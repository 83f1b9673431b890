import type { FoundPerson, InquiryReport, Language } from '@sluiswacht/model'
import { maskFound } from './mask/mask-report.ts'

/** The figures of page 1 in a few lines, for the end of a scan. */
export function reportSummary({ totals }: InquiryReport, lang: Language, directory: string): string {
  const lines = {
    nl: [
      `${totals.files} bestanden: ${totals.filesRead} gelezen, ${totals.filesEmpty} zonder tekst, ${totals.filesNotRead} niet (geheel) gelezen`,
      `${totals.filesWithPersonalData} bestanden met persoonsgegevens`,
      `${totals.people} betrokkenen, onder wie ${totals.minors} minderjarigen; BSN van ${totals.withBsn}; gevoelige gegevens van ${totals.withSpecialCategories}`,
      `Rapport: ${directory}/report.html`,
    ],
    en: [
      `${totals.files} files: ${totals.filesRead} read, ${totals.filesEmpty} without text, ${totals.filesNotRead} not (fully) read`,
      `${totals.filesWithPersonalData} files with personal data`,
      `${totals.people} people affected, ${totals.minors} of them minors; BSN of ${totals.withBsn}; sensitive data of ${totals.withSpecialCategories}`,
      `Report: ${directory}/report.html`,
    ],
  }
  return lines[lang].join('\n')
}

/** The answer of `find` for a terminal. */
export function foundText(found: readonly FoundPerson[], lang: Language, showValues: boolean): string {
  if (found.length === 0) {
    return {
      nl: 'Niets gevonden in wat is gelezen. Kijk in het rapport ook naar wat niet gelezen kon worden.\n',
      en: 'Nothing found in what was read. See the report also for what could not be read.\n',
    }[lang]
  }
  return found
    .map((person) => (showValues ? person : maskFound(person)))
    .map((person) =>
      [
        `${person.name} (${person.role}, ${person.certainty}, ${Math.round(person.match * 100)}%)`,
        `  ${[...person.labels, ...person.categories].join(', ')}`,
        ...person.documents.flatMap(({ path, uploads }) => [
          `  ${path}`,
          ...uploads.map(
            ({ timestamp, service, department, action }) =>
              `    ${[timestamp, service, department, action].filter(Boolean).join(' · ')}`,
          ),
        ]),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n')
}
