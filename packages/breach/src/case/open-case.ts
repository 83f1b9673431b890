import type { Category, GateRecord, InquiryReport, Label, Language, Localized } from '@sluiswacht/model'
import { type Facts, SPECIAL_CATEGORIES } from '../facts.ts'
import type { Happening } from './case-event.ts'

/** What a case is opened with. */
export type Opening = Extract<Happening, { type: 'opened' }>

type Special = (typeof SPECIAL_CATEGORIES)[number]

/** The special categories of art. 9 and 10 GDPR behind the categories that detection knows. */
const SPECIAL_OF: Readonly<Partial<Record<Category, Special>>> = {
  health: 'health',
  mental_health: 'health',
  addiction: 'health',
  criminal: 'criminal',
  religion: 'religion',
  ethnicity: 'ethnicity',
  political: 'political',
  union: 'union',
  sexual: 'sexual',
  biometric: 'biometric',
  genetic: 'genetic',
}

/** The words for `data_kinds`, as {@link weigh} knows them. */
const KIND_OF_LABEL: Readonly<Partial<Record<Label, string>>> = {
  PERSON: 'naam',
  DOB: 'geboortedatum',
  ADDRESS: 'adres',
  POSTCODE: 'adres',
  PHONE: 'telefoonnummer',
  EMAIL: 'e-mailadres',
  BSN: 'burgerservicenummer',
  IBAN: 'rekeningnummer',
  CARD: 'betaalkaart',
  ID_DOC: 'identiteitsbewijs',
  V_NUMBER: 'v-nummer',
  LICENSE_PLATE: 'kenteken',
  CASE_NUMBER: 'zaaknummer',
  USERNAME: 'gebruikersnaam',
  IP: 'ip-adres',
}

const KIND_OF_CATEGORY: Readonly<Partial<Record<Category, string>>> = {
  youth_care: 'jeugdzorg',
  finance: 'schulden of uitkering',
  housing: 'woonsituatie',
  performance: 'functioneren op het werk',
}

/** The parts of an inquiry's report that a case is made of. */
export type InquiryFigures = Pick<
  InquiryReport,
  'totals' | 'byCategory' | 'byLabel' | 'services' | 'departments' | 'unknown'
>

/**
 * A case from an inquiry: uploads to AI services against policy. What was not read raises the maximum; days that no
 * log covers are named with an estimate.
 * @param figures the report's figures
 * @param reference id of the inquiry
 * @param logDays days that the log covers, when an estimate over a longer period is asked: `{ known, asked }`
 * @param lang of the title; what is not known is said in both
 */
export function openFromInquiry(
  figures: InquiryFigures,
  reference: string,
  logDays?: { readonly known: number; readonly asked: number },
  lang: Language = 'nl',
): Opening {
  const { totals, unknown, byLabel, byCategory } = figures
  const people = totals.people + totals.professionals
  const perFile = totals.filesRead === 0 ? 1 : people / totals.filesRead
  const unread = totals.filesNotRead + unknown.uploadsWithoutFile
  const labels = byLabel.filter(({ findings }) => findings > 0).map(({ label }) => label)
  const categories = byCategory.filter((one) => one.people > 0).map(({ category }) => category)
  return {
    type: 'opened',
    title: `${TITLES[lang].uploads}: ${totals.files} ${TITLES[lang].files}`,
    origin: 'inquiry',
    reference,
    facts: {
      ...AI_UPLOAD,
      ...dataFacts(labels, categories, unread === 0),
      personal_data_involved: totals.filesWithPersonalData > 0 ? true : unread > 0 ? null : false,
      vulnerable_subjects: totals.minors > 0 || categories.includes('youth_care') ? true : null,
      subject_groups: groupsOf(totals),
      number_of_subjects: { min: people, max: people + Math.ceil(unread * Math.max(1, perFile)) },
    },
    unknown: [
      ...unreadSentences(figures),
      ...(logDays && logDays.asked > logDays.known ? [estimate(people, logDays)] : []),
    ],
  }
}

/**
 * When the uploads of an inquiry began: the start of the first day that its log names, in the Netherlands (ISO 8601,
 * UTC). Null without a log, or when that day is still to come.
 * @param now ISO 8601
 */
export function startOfUploads({ unknown: { period } }: Pick<InquiryFigures, 'unknown'>, now: string): string | null {
  if (period === null) return null
  // Midnight is one or two hours before that of UTC.
  for (const hours of [2, 1]) {
    const start = new Date(Date.parse(`${period.first}T00:00:00Z`) - hours * 3_600_000)
    if (Number.isNaN(start.getTime())) return null
    if (HOUR_THERE.format(start) === '00') return start.toISOString() <= now ? start.toISOString() : null
  }
  return null
}

const HOUR_THERE = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' })

const TITLES = {
  nl: {
    uploads: 'Uploads naar AI-diensten',
    files: 'bestanden',
    stopped: 'Tegengehouden verzoek aan',
    passed: 'Doorgelaten verzoek aan',
  },
  en: {
    uploads: 'Uploads to AI services',
    files: 'files',
    stopped: 'Stopped request to',
    passed: 'Passed request to',
  },
} as const
const UNREAD: Localized = {
  nl: 'Het verzoek kon niet volledig worden gelezen.',
  en: 'The request could not be read fully.',
}

const AI_UPLOAD: Facts = {
  role: 'controller',
  controller_type: 'gemeente',
  cause: 'ai_upload',
  actor: 'employee',
  security_principles: ['confidentiality'],
  malicious_intent: null,
  recipient: { kind: 'unknown', count: null, asked_to_delete: null, deletion_confirmed: null },
  exfiltration: 'confirmed',
  unintelligible: { applied: false },
  contrary_to_policy: null,
}

/** What was not found is only known not to be there when everything was read. */
function dataFacts(labels: readonly Label[], categories: readonly Category[], allRead: boolean): Facts {
  const otherwise = allRead ? false : null
  const special = new Set(categories.flatMap((category) => SPECIAL_OF[category] ?? []))
  const kinds = [
    ...labels.flatMap((label) => KIND_OF_LABEL[label] ?? []),
    ...categories.flatMap((category) => KIND_OF_CATEGORY[category] ?? []),
  ]
  return {
    special_categories: SPECIAL_CATEGORIES.filter((one) => special.has(one)),
    national_id_numbers: labels.includes('BSN') || otherwise,
    financial_data: categories.includes('finance') || labels.includes('IBAN') || labels.includes('CARD') || otherwise,
    data_kinds: [...new Set(kinds)],
  }
}

function groupsOf(totals: InquiryFigures['totals']): string[] {
  const groups: string[] = []
  if (totals.people > totals.minors) groups.push('inwoners en cliënten')
  if (totals.minors > 0) groups.push('minderjarigen')
  if (totals.professionals > 0) groups.push('medewerkers')
  return groups
}

function unreadSentences({ totals, unknown }: InquiryFigures): Localized[] {
  const counted: readonly (readonly [number, Localized])[] = [
    [
      totals.filesNotRead,
      { nl: 'Niet of niet volledig gelezen bestanden: #.', en: 'Files that could not be read, or not fully: #.' },
    ],
    [
      unknown.uploadsWithoutFile,
      {
        nl: 'Uploads uit de export waarvan het bestand niet is gevonden: #.',
        en: 'Uploads of the export of which the file was not found: #.',
      },
    ],
    [
      unknown.imagesOfPeople,
      {
        nl: 'Afbeeldingen met mensen van wie niet bekend is wie het zijn: #.',
        en: 'Images with people of whom it is not known who they are: #.',
      },
    ],
    [
      unknown.possiblePeople,
      {
        nl: 'Mensen van wie niet zeker is of alle gegevens bij dezelfde persoon horen: #.',
        en: 'People of whom it is not certain that all data belong to the same person: #.',
      },
    ],
    [
      unknown.uploadsWithoutTime,
      { nl: 'Uploads waarvan het tijdstip niet bekend is: #.', en: 'Uploads of which the time is not known: #.' },
    ],
  ]
  return counted.flatMap(([count, { nl, en }]) =>
    count > 0 ? [{ nl: nl.replace('#', String(count)), en: en.replace('#', String(count)) }] : [],
  )
}

/** A straight line with bounds of a factor two: days differ, and people return. */
function estimate(people: number, { known, asked }: { readonly known: number; readonly asked: number }): Localized {
  const missing = asked - known
  const straight = (people / Math.max(1, known)) * missing
  const low = Math.round(straight / 2)
  const high = Math.round(straight * 2)
  return {
    nl: `Het logboek dekt ${known} van ${asked} dagen. Voor de andere ${missing} dagen is de schatting ${low} tot ${high} mensen, als die dagen op de bekende lijken.`,
    en: `The log covers ${known} of ${asked} days. For the other ${missing} days the estimate is ${low} to ${high} people, if those days are like the known ones.`,
  }
}

/** A case from one decision of the gate: something left, or tried to. @param lang of the title */
export function openFromGate(record: GateRecord, lang: Language = 'nl'): Opening {
  const { content, decision } = record
  const labels = Object.entries(content.labels)
    .filter(([, count]) => count > 0)
    .map(([label]) => label as Label)
  // A warning holds a request until a reason comes, and the request with the reason has a record of its own.
  const stopped = decision.effect === 'deny' || decision.effect === 'warn_and_justify'
  return {
    type: 'opened',
    title: `${TITLES[lang][stopped ? 'stopped' : 'passed']} ${record.service ?? record.host}`,
    origin: 'gate',
    reference: record.id,
    facts: {
      ...AI_UPLOAD,
      ...dataFacts(labels, content.categories, content.fullyRead),
      personal_data_involved: content.personalData ? true : content.fullyRead ? false : null,
      vulnerable_subjects: content.minors > 0 ? true : null,
      number_of_subjects: { min: content.people, max: content.fullyRead ? content.people : null },
      // What the gate refused has not left; whether other ways were used is not known to it.
      ...(stopped ? { exfiltration: 'ruled_out_by_logs' as const, recipient: { kind: 'none' as const } } : {}),
      contrary_to_policy: decision.intended === 'deny',
    },
    unknown: content.fullyRead ? [] : [UNREAD],
    ...(record.department === undefined ? {} : { department: record.department }),
  }
}
