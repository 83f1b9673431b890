import type { Detection, Label } from '@sluiswacht/model'

const PRIVATE: readonly Label[] = ['BSN', 'DOB', 'IBAN', 'ID_DOC', 'V_NUMBER', 'LICENSE_PLATE', 'CARD']

/**
 * Whether a text holds personal data beyond public office holders acting as such (and, in texts for the public, beyond
 * the people who wrote or presented them in their work).
 */
export function isPersonal({ subjects, findings }: Omit<Detection, 'personalData'>): boolean {
  if (findings.some(({ label, confidence }) => label === 'BSN' && confidence !== 'low')) return true
  if (subjects.length === 0)
    return findings.some(
      ({ label, confidence }) => PRIVATE.includes(label) && label !== 'IBAN' && confidence === 'high',
    )
  return subjects.some(({ role }) => role !== 'public_figure')
}
