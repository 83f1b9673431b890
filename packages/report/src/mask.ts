import type { FoundPerson, Identifiers, InquiryReport, Label, Passage, ReportedPerson } from '@sluiswacht/model'

/** A name by its first letters: "S•• van d•• B•••". Infixes and initials stay as they are. */
export function maskName(name: string): string {
  return name.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => (word.length <= 3 ? word : `${word[0]}•••`))
}

/** A value of which only so much is shown that two can be told apart by somebody who knows them. */
export function maskValue(label: Label | keyof Identifiers, value: string): string {
  if (label === 'PERSON') return maskName(value)
  if (label === 'DOB' || label === 'dob') return value.replace(/\d{1,2}(?=\D)|(?<=\D)\d{1,2}$/g, '••')
  const at = value.indexOf('@')
  if (at > 0) return `${value[0]}•••@${value[at + 1] ?? ''}•••`
  const keep = value.length > 6 ? 3 : 1
  return `${'•'.repeat(Math.max(3, value.length - keep))}${value.slice(-keep)}`
}

/** The report as everybody may see it: no name, number or marked value can be read back from it. */
export function maskReport(report: InquiryReport): InquiryReport {
  return report.valuesShown ? report : { ...report, people: report.people.map(maskPerson) }
}

/** An answer of `find` without names. */
export function maskFound(person: FoundPerson): FoundPerson {
  return { ...person, name: maskName(person.name) }
}

function maskPerson(person: ReportedPerson): ReportedPerson {
  return {
    ...person,
    name: maskName(person.name),
    aliases: [...new Set(person.aliases.map(maskName))],
    identifiers: maskIdentifiers(person.identifiers),
    passages: person.passages.map(maskPassage),
  }
}

function maskIdentifiers(identifiers: Identifiers): Identifiers {
  const entries = Object.entries(identifiers) as [keyof Identifiers, readonly string[]][]
  return Object.fromEntries(entries.map(([kind, values]) => [kind, values.map((value) => maskValue(kind, value))]))
}

/** Masks every mark of a passage, of whomever it is; offsets of the marks follow the new text. */
export function maskPassage(passage: Passage): Passage {
  let text = ''
  let at = 0
  const marks = []
  for (const mark of passage.marks) {
    text += passage.text.slice(at, mark.start)
    const start = text.length
    text += maskValue(mark.label, passage.text.slice(mark.start, mark.end))
    marks.push({ ...mark, start, end: text.length })
    at = mark.end
  }
  return { ...passage, text: text + passage.text.slice(at), marks }
}
