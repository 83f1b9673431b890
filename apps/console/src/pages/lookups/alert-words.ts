import type { Formats } from '../../words/format.ts'
import { type Language, type Localized, useLanguage } from '../../words/language.tsx'
import { plain } from '../../words/terms.ts'

/** What kind of alert it is, as a reviewer would say it. */
const KINDS: Readonly<Record<string, Localized>> = {
  family: { nl: 'familielid opgezocht', en: 'relative looked up' },
  ex_conflict: { nl: 'ex-partner of diens huis opgezocht', en: 'former partner or their home looked up' },
  neighbour: { nl: 'buren opgezocht', en: 'neighbours looked up' },
  colleague: { nl: 'collega opgezocht', en: 'colleague looked up' },
  celebrity: { nl: 'bekend persoon opgezocht', en: 'well-known person looked up' },
  criminal_batch: { nl: 'reeks mensen kort na elkaar opgezocht', en: 'row of people looked up one after another' },
  own_record: { nl: 'eigen gegevens opgezocht', en: 'own record looked up' },
  export_before_leaving: { nl: 'lijsten meegenomen voor vertrek', en: 'lists taken out before leaving' },
  credentials_shared: { nl: 'account door een ander gebruikt', en: 'account used by somebody else' },
}

const ACTIONS: Readonly<Record<string, Localized>> = {
  view: { nl: 'bekeken', en: 'viewed' },
  search: { nl: 'gezocht', en: 'searched' },
  change: { nl: 'gewijzigd', en: 'changed' },
  print: { nl: 'afgedrukt', en: 'printed' },
  export: { nl: 'lijst opgehaald', en: 'list taken out' },
}

/** What kind of alert it is, and what was done, in words. */
export function useAlertWords(): {
  readonly kind: (kind: string) => string
  readonly action: (action: string) => string
} {
  const lang: Language = useLanguage()
  return {
    kind: (kind) => KINDS[kind]?.[lang] ?? plain(kind),
    action: (action) => ACTIONS[action]?.[lang] ?? plain(action),
  }
}

/** From the first to the last look-up; null when that is not known. */
export function periodOf(
  { first, last }: { readonly first: string | null; readonly last: string | null },
  { day }: Formats,
): string | null {
  if (first === null || last === null) return null
  return day(first) === day(last) ? day(first) : `${day(first)} – ${day(last)}`
}
