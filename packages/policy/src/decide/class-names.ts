import type { DataClass, Localized } from '@sluiswacht/model'

/** The classes of data as a sentence names them. */
export const CLASS_NAMES: Readonly<Record<DataClass, Localized>> = {
  none: { nl: 'geen persoonsgegevens', en: 'no personal data' },
  contact: { nl: 'contactgegevens', en: 'contact data' },
  bsn: { nl: 'burgerservicenummers', en: 'citizen service numbers' },
  identity_document: { nl: 'gegevens van identiteitsbewijzen', en: 'data of identity documents' },
  special_category: { nl: 'bijzondere persoonsgegevens', en: 'special categories of data' },
  criminal: { nl: 'strafrechtelijke gegevens', en: 'criminal data' },
  minors: { nl: 'gegevens van kinderen', en: 'data of children' },
  cv: { nl: 'cv’s', en: 'cvs' },
  debts: { nl: 'gegevens over schulden', en: 'data on debts' },
  financial: { nl: 'financiële gegevens', en: 'financial data' },
  case_file: { nl: 'dossiers van inwoners', en: 'files on residents' },
  personal: { nl: 'namen en andere persoonsgegevens', en: 'names and other personal data' },
  unread: { nl: 'delen die niet gelezen konden worden', en: 'parts that could not be read' },
}

export function namesOf(classes: readonly DataClass[]): Localized {
  return {
    nl: classes.map((dataClass) => CLASS_NAMES[dataClass]?.nl ?? dataClass).join(', '),
    en: classes.map((dataClass) => CLASS_NAMES[dataClass]?.en ?? dataClass).join(', '),
  }
}
