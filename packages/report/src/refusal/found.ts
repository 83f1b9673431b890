import { type ContentSummary, DATA_CLASSES, type DataClass, type Label } from '@sluiswacht/model'
import type { FoundClass } from './refusal.ts'

const COUNTED: Readonly<Partial<Record<DataClass, readonly Label[]>>> = {
  bsn: ['BSN'],
  contact: ['EMAIL', 'PHONE', 'ADDRESS', 'POSTCODE'],
  identity_document: ['ID_DOC', 'V_NUMBER'],
  financial: ['IBAN', 'CARD'],
}

/** The classes found in a content with their counts, most sensitive first as the policy lists them; without any value. */
export function foundOf(content: ContentSummary): readonly FoundClass[] {
  return DATA_CLASSES.filter((dataClass) => dataClass !== 'none' && content.dataClasses.includes(dataClass)).map(
    (dataClass) => {
      const count = countOf(dataClass, content)
      return count > 0 ? { dataClass, count } : { dataClass }
    },
  )
}

function countOf(dataClass: DataClass, content: ContentSummary): number {
  if (dataClass === 'minors') return content.minors
  if (dataClass === 'personal') return content.people
  return (COUNTED[dataClass] ?? []).reduce((sum, label) => sum + (content.labels[label] ?? 0), 0)
}
