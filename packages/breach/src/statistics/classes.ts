import type { Cause, Facts } from '../facts.ts'
import { type Incident, INCIDENT_OF } from '../form/options.ts'

/** Types of CBS and AP (pilot since 2023). */
export type CbsType = 'letter_or_parcel' | 'email' | 'hacking_malware_phishing' | 'other'
/** CBS classes of the size of an organisation, by workers. */
export type SizeClass = '0-50' | '50-250' | '250+'

const TYPE_OF: Readonly<Partial<Record<Incident, CbsType>>> = {
  post: 'letter_or_parcel',
  returned: 'letter_or_parcel',
  lostPost: 'letter_or_parcel',
  email: 'email',
  cc: 'email',
  attack: 'hacking_malware_phishing',
}

/** The class of CBS and AP to which a cause belongs; `other` holds portals, lost carriers, wrong files and the rest. */
export function cbsType(cause: Cause | null | undefined): CbsType {
  return cause ? (TYPE_OF[INCIDENT_OF[cause][0]] ?? 'other') : 'other'
}

/** The option of question 5.2 of the AP's form. */
export function apIncident(cause: Cause | null | undefined): Incident {
  return cause ? INCIDENT_OF[cause][0] : 'other'
}

/** @param workers number of workers, 0 or more */
export function sizeClass(workers: number): SizeClass {
  if (workers < 50) return '0-50'
  return workers < 250 ? '50-250' : '250+'
}

/** Whether data were hashed, encrypted or otherwise inaccessible; `null` when not known. */
export function wasUnintelligible({ unintelligible }: Facts): boolean | null {
  return unintelligible?.applied ?? null
}
