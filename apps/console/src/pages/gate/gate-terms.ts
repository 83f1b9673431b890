import { type Localized, useLanguage } from '../../words/language.tsx'
import { plain } from '../../words/terms.ts'

const WORDS: Readonly<Record<string, Localized>> = {
  // What a request does.
  prompt: { nl: 'tekst in een chat', en: 'text in a chat' },
  upload: { nl: 'bestand geüpload', en: 'file uploaded' },
  announce: { nl: 'upload aangekondigd', en: 'upload announced' },
  housekeeping: { nl: 'techniek van de dienst', en: 'workings of the service' },
  // Whose account it is.
  anonymous: { nl: 'zonder account', en: 'without an account' },
  free: { nl: 'gratis account', en: 'free account' },
  personal: { nl: 'persoonlijk account', en: 'personal account' },
  team: { nl: 'teamaccount', en: 'team account' },
  enterprise: { nl: 'account van de organisatie', en: 'account of the organisation' },
  api: { nl: 'koppeling (API)', en: 'connection (API)' },
  unknown: { nl: 'niet bekend', en: 'not known' },
  // Where AI runs.
  third_party_online: { nl: 'online bij een leverancier', en: 'online at a supplier' },
  integrated_in_software: { nl: 'ingebouwd in andere software', en: 'built into other software' },
  local_or_own_server: { nl: 'op een eigen server', en: 'on an own server' },
  self_developed: { nl: 'zelf ontwikkeld', en: 'developed here' },
  pilot: { nl: 'proef', en: 'pilot' },
  in_use: { nl: 'in gebruik', en: 'in use' },
  ended: { nl: 'gestopt', en: 'ended' },
  // Classes of the AI Act.
  prohibited: { nl: 'verboden', en: 'prohibited' },
  high_risk: { nl: 'hoog risico', en: 'high risk' },
  limited: { nl: 'beperkt risico', en: 'limited risk' },
  minimal: { nl: 'minimaal risico', en: 'minimal risk' },
}

/** Words of the gate and of the register of AI uses, as people say them. */
export function useGateTerm(): (word: string) => string {
  const lang = useLanguage()
  return (word) => WORDS[word]?.[lang] ?? plain(word)
}
