import { SURE_OF_TYPE } from './gate-detector.ts'
import type { Category, DataClass, Detection, DocumentType, Finding, Label } from '@sluiswacht/model'

const BY_LABEL: Readonly<Partial<Record<Label, DataClass>>> = {
  BSN: 'bsn',
  ID_DOC: 'identity_document',
  V_NUMBER: 'identity_document',
  EMAIL: 'contact',
  PHONE: 'contact',
  ADDRESS: 'contact',
  POSTCODE: 'contact',
  IBAN: 'financial',
  CARD: 'financial',
  CASE_NUMBER: 'case_file',
}

/** GDPR article 9 (addiction and mental health are health), article 10, and what municipalities treat with them. */
const BY_CATEGORY: Readonly<Partial<Record<Category, DataClass>>> = {
  health: 'special_category',
  mental_health: 'special_category',
  addiction: 'special_category',
  religion: 'special_category',
  ethnicity: 'special_category',
  political: 'special_category',
  union: 'special_category',
  sexual: 'special_category',
  biometric: 'special_category',
  genetic: 'special_category',
  criminal: 'criminal',
  finance: 'financial',
  youth_care: 'case_file',
  housing: 'case_file',
}

const BY_TYPE: Readonly<Partial<Record<DocumentType, readonly DataClass[]>>> = {
  cv: ['cv'],
  schuldhulp: ['debts', 'case_file'],
  jeugdwet: ['case_file'],
  wmo: ['case_file'],
  participatie: ['case_file'],
  zaaknotitie: ['case_file'],
  indicatie: ['case_file'],
}

const DEBT =
  /schuld(?:en|hulp|eis|regeling|sanering|bemiddeling|enbewind)?|deurwaarder|beslag|incasso|betalingsachterstand|huurachterstand|wsnp|bewindvoer|aflossing|\bdebts?\b|arrears|bailiff|bankrupt|faillissement/i

/** In a few words the role of a person is a guess; without any word of applying for work it shuts nothing. */
const APPLICATION =
  /sollicit|vacature|curriculum vitae|\bcv\b|motivatiebrief|kandida(?:at|te)|werkervaring|applicant|cover letter|job application|vacancy|r[ée]sum[ée]/i

/**
 * The classes of the policy's matrix that one inspected text falls in. Empty for a text without personal data: public
 * office holders acting as such, and a document type or a sensitive subject without anybody it is about.
 */
export function dataClassesOf(
  { findings, categories, subjects, documentType, personalData }: Detection,
  text: string,
): Set<DataClass> {
  const classes = new Set<DataClass>(['personal'])
  if (!personalData) {
    const lone = subjects.length > 0 || isForThePublic(documentType) ? [] : findings.filter(singlesOut)
    return new Set<DataClass>(lone.flatMap(({ label }) => ['personal' as const, BY_LABEL[label] ?? 'personal']))
  }
  for (const { label } of findings) {
    const found = BY_LABEL[label]
    if (found !== undefined) classes.add(found)
  }
  for (const { category, evidence } of categories) {
    const found = BY_CATEGORY[category]
    if (found !== undefined) classes.add(found)
    if (category === 'finance' && evidence.some(({ start, end }) => DEBT.test(text.slice(start, end))))
      classes.add('debts')
  }
  if (onlyGivenNames(findings, categories)) return new Set<DataClass>(['personal'])
  if (documentType.score >= LEAST_TYPE) for (const found of BY_TYPE[documentType.type] ?? []) classes.add(found)
  for (const { role, minor } of subjects) {
    if (minor || role === 'child') classes.add('minors')
    if (role === 'applicant' && APPLICATION.test(text)) classes.add('cv')
  }
  return classes
}

/** Below this a kind of text adds no class of its own. */
const LEAST_TYPE = 0.4

/** Texts for everybody; the numbers and addresses in them are those of organisations. */
const PUBLIC_TYPES: ReadonlySet<DocumentType> = new Set<DocumentType>(['beleid', 'publicatie', 'code'])

function isForThePublic({ type, score }: Detection['documentType']): boolean {
  return PUBLIC_TYPES.has(type) && score >= SURE_OF_TYPE
}

/** What is somebody's even when no name goes with it: an address of mail in a name, a mobile number, an account, a card. */
function singlesOut({ label, value }: Finding): boolean {
  return label === 'EMAIL' || label === 'IBAN' || label === 'CARD' || (label === 'PHONE' && /^(?:\+31|0)6/.test(value))
}

/** A lone first name with nothing else ("schrijf een bedankje voor Fatima"): personal, but no file on anybody. */
function onlyGivenNames(findings: Detection['findings'], categories: Detection['categories']): boolean {
  if (categories.length > 0 || findings.length === 0) return false
  const names = new Set(findings.map(({ text }) => text))
  return names.size === 1 && findings.every(({ label, text }) => label === 'PERSON' && !/[\s.]/.test(text.trim()))
}
