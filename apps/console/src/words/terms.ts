import { enTerms } from '@sluiswacht/report/terms/en'
import { nlTerms } from '@sluiswacht/report/terms/nl'
import { type Language, useLanguage } from './language.tsx'

const TERMS = { nl: nlTerms, en: enTerms } as const
type Group =
  | 'labels'
  | 'categories'
  | 'roles'
  | 'certainties'
  | 'contactWays'
  | 'statuses'
  | 'documentTypes'
  | 'reasons'

export type Term = (group: Group, word: string) => string

/** The words of the field, the same as in the report; a word without a text stays itself. */
export function useTerm(): Term {
  const lang: Language = useLanguage()
  return (group, word) => (TERMS[lang][group] as Readonly<Record<string, string>>)[word] ?? plain(word)
}

/** `lost_device` as people read it when there is no text: `lost device`. */
export function plain(word: string): string {
  return word.replaceAll('_', ' ')
}
