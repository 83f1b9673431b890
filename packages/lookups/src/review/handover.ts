import { NoSuchAlert, ReviewNotAllowed } from '../errors.ts'
import type { ReviewStore } from './review.ts'

/** Systems whose data are special categories or about vulnerable people, by a word in their name. */
const HEALTH = /wmo|jeugd|zorg|ggd/i
const FINANCE = /suwinet|schuld|participatie|belasting|uitkering/i
const VULNERABLE = /jeugd|leerplicht|wmo|schuld|suwinet|participatie/i

/** A line for `breach assess`: what is known of the incident from the alert; what is not known is null. */
export interface BreachCase {
  readonly id: string
  readonly facts: Readonly<Record<string, unknown>>
}

/**
 * The facts of a breach from an alert that was judged unjustified. Nothing is assumed harmless: who received the data
 * stays unknown. @throws {ReviewNotAllowed} before the verdict.
 */
export function handOver(store: ReviewStore, id: string, actor: string): BreachCase {
  const { alert, verdict } = store.stored(id)
  if (!alert) throw new NoSuchAlert(id)
  if (verdict?.verdict !== 'unjustified') throw new ReviewNotAllowed('verdict-first')
  store.log.append(actor, 'hand-over', { alert: id })
  const systems = alert.systems.join(' ')
  const last = alert.timeline.at(-1)?.at
  const sold = alert.kind === 'criminal_batch'
  const days = last === undefined ? null : Math.max(0, Math.floor((Date.now() - Date.parse(last)) / 86_400_000))
  return {
    id: `lookup-${id}`,
    facts: {
      role: 'controller',
      controller_type: 'gemeente',
      personal_data_involved: true,
      security_principles: ['confidentiality'],
      cause: 'unjustified_lookup',
      actor: 'employee',
      malicious_intent: sold || alert.kind === 'export_before_leaving' ? true : null,
      data_kinds: ['naam', 'adres', 'geboortedatum', ...(FINANCE.test(systems) ? ['financiële gegevens'] : [])],
      national_id_numbers: true,
      financial_data: FINANCE.test(systems) ? true : null,
      special_categories: HEALTH.test(systems) ? ['health'] : [],
      subject_groups: ['inwoners', ...(VULNERABLE.test(systems) ? ['kwetsbare inwoners'] : [])],
      vulnerable_subjects: VULNERABLE.test(systems) || alert.secret_address ? true : null,
      number_of_subjects: alert.subjects > 0 ? { min: alert.subjects, max: alert.subjects } : null,
      exfiltration: alert.kind === 'export_before_leaving' ? 'possible' : sold ? 'possible' : null,
      recipient: sold ? { kind: 'unknown_criminal' } : null,
      misuse_observed: null,
      undetected_days: days,
      contrary_to_policy: true,
      measures_before: ['logging', 'controle van opzoekingen'],
      measures_after: [],
    },
  }
}
