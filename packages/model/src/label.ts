/** What a finding can be: the identifiers and names that Sluiswacht looks for. */
export const LABELS = [
  'PERSON',
  'BSN',
  'DOB',
  'ADDRESS',
  'POSTCODE',
  'PHONE',
  'EMAIL',
  'IBAN',
  'CARD',
  'ID_DOC',
  'V_NUMBER',
  'LICENSE_PLATE',
  'CASE_NUMBER',
  'USERNAME',
  'IP',
] as const
export type Label = (typeof LABELS)[number]

/** Sensitive matter about an identifiable person: GDPR art. 9 and 10, and what Dutch municipalities treat alike. */
export const CATEGORIES = [
  'health',
  'mental_health',
  'addiction',
  'youth_care',
  'finance',
  'criminal',
  'religion',
  'ethnicity',
  'political',
  'union',
  'sexual',
  'biometric',
  'genetic',
  'housing',
  'performance',
] as const
export type Category = (typeof CATEGORIES)[number]

/** The kinds of document that a municipality writes. */
export const DOCUMENT_TYPES = [
  'jeugdwet',
  'wmo',
  'reflectieverslag',
  'cv',
  'hr',
  'schuldhulp',
  'participatie',
  'brief',
  'email',
  'zaaknotitie',
  'indicatie',
  'lijst',
  'beleid',
  'notulen',
  'publicatie',
  'code',
  'other',
] as const
export type DocumentType = (typeof DOCUMENT_TYPES)[number]

/** What somebody is in a document. */
export const ROLES = [
  'client',
  'child',
  'parent',
  'sibling',
  'relative',
  'employee',
  'applicant',
  'professional',
  'public_figure',
  'other',
] as const
export type Role = (typeof ROLES)[number]

/** How sure a finding is: `high` = form, check and context; `medium` = two of these; `low` = form alone. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** What a text says of somebody that decides how they can be told. */
export const SUBJECT_NOTES = ['deceased', 'protected-address'] as const
export type SubjectNote = (typeof SUBJECT_NOTES)[number]
