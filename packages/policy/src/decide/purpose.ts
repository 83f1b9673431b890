/** Closed for every organisation: decisions on people and recruitment (AP letter 2023; AI Act Annex III 4(a), 5(a); GDPR art. 22). */
const CLOSED_PURPOSES: readonly string[] = ['recruitment', 'decision_about_person']

/** Practices that art. 5 of the AI Act prohibits and that an organisation could register as a purpose. */
export const PROHIBITED_PRACTICES: readonly string[] = [
  'social_scoring',
  'emotion_recognition_at_work',
  'crime_prediction_by_profile',
  'biometric_categorisation',
  'face_scraping',
  'manipulation',
]

const ALIASES: Readonly<Record<string, string>> = {
  werving: 'recruitment',
  selectie: 'recruitment',
  werving_en_selectie: 'recruitment',
  sollicitaties: 'recruitment',
  besluit_over_persoon: 'decision_about_person',
  besluit_over_een_persoon: 'decision_about_person',
  beoordeling_van_persoon: 'decision_about_person',
  decision_about_a_person: 'decision_about_person',
  assessment_of_person: 'decision_about_person',
}

/** A purpose as ids are written: lower case, underscores; Dutch words for the closed ones become theirs. */
export function purposeId(text: string): string {
  const id = text
    .slice(0, 200)
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return Object.hasOwn(ALIASES, id) ? (ALIASES[id] ?? id) : id
}

/** Whether a purpose is closed, for every organisation or by its own policy. */
export function isClosed(purpose: string, ownClosed: readonly string[]): boolean {
  const id = purposeId(purpose)
  return CLOSED_PURPOSES.includes(id) || ownClosed.some((own) => purposeId(own) === id)
}
