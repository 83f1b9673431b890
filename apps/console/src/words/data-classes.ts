import { useLanguage } from './language.tsx'
import { plain } from './terms.ts'

const WORDS: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  none: { nl: 'geen persoonsgegevens', en: 'no personal data' },
  contact: { nl: 'contactgegevens', en: 'contact data' },
  bsn: { nl: 'BSN', en: 'BSN' },
  identity_document: { nl: 'identiteitsbewijs', en: 'identity document' },
  special_category: { nl: 'bijzondere gegevens', en: 'special categories' },
  criminal: { nl: 'strafbare feiten', en: 'criminal offences' },
  minors: { nl: 'gegevens van kinderen', en: 'data of children' },
  cv: { nl: 'cv', en: 'CV' },
  debts: { nl: 'schulden', en: 'debts' },
  financial: { nl: 'financiële gegevens', en: 'financial data' },
  case_file: { nl: 'dossier van een inwoner', en: 'case file of a resident' },
  personal: { nl: 'namen en andere persoonsgegevens', en: 'names and other personal data' },
  unread: { nl: 'niet te lezen', en: 'could not be read' },
}

/** Those that an exception can be about: what somebody sends, by kind. */
export const DATA_CLASSES: readonly string[] = Object.keys(WORDS).filter((name) => name !== 'none' && name !== 'unread')

/** The data classes of the policy in words. */
export function useDataClass(): (name: string) => string {
  const lang = useLanguage()
  return (name) => WORDS[name]?.[lang] ?? plain(name)
}
