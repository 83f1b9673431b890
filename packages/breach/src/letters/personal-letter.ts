import type { AffectedPerson, Category, Label, Language, Letter, LetterBlock } from '@sluiswacht/model'
import { dayInWords, enumerate, type Happened, heading, list, paragraph, periodInWords, type Sender } from './letter.ts'
import { ADVICE, CATEGORY_WORDS, CONSEQUENCES, LABEL_WORDS } from './words.ts'

/** What leaked of the person to whom the letter goes, or of whom. */
export interface Addressee {
  /** Name as it stands on the envelope; for `parents` the parents' name, or empty. */
  readonly name: string
  /** `parents`: the letter goes to whoever has authority over a minor; `next_of_kin`: to relatives of somebody who died. */
  readonly as: 'person' | 'parents' | 'next_of_kin'
  /** Name of the person whose data it is, when that is somebody else than `name`. */
  readonly about?: string
  readonly labels: readonly Label[]
  readonly categories: readonly Category[]
  /** The person's address is protected: the letter says that it was treated so, and never names an address. */
  readonly protectedAddress: boolean
}

/**
 * The letter to one affected person with the contents of art. 34(2) GDPR: what happened, which data of this person, the
 * likely consequences, what was done, what one can do, where questions go. Plain language (B1); no value of the data.
 */
export function personalLetter(to: Addressee, happened: Happened, from: Sender, lang: Language): Letter {
  const write = lang === 'nl' ? DUTCH : ENGLISH
  const said = to.as === 'person' ? 0 : 1
  const leaked = [
    ...to.labels.map((label) => LABEL_WORDS[label][lang][said]),
    ...to.categories.map((category) => CATEGORY_WORDS[category][lang][said]),
  ]
  const found = new Set<Label | Category>([...to.labels, ...to.categories])
  const fits = ({ when }: { readonly when: readonly (Label | Category)[] }): boolean =>
    when.some((one) => found.has(one))
  const blocks: LetterBlock[] = [
    paragraph(write.salutation(to)),
    paragraph(write.opening(to, from)),
    heading(write.whatHappened),
    paragraph(write.happened(happened, lang)),
    heading(write.whichData),
    paragraph(write.dataOf(to)),
    list(leaked),
    heading(write.consequences),
    list(CONSEQUENCES.filter(fits).map(({ text }) => text[lang][said])),
    heading(write.done),
    list(write.measures(happened)),
    heading(write.youCanDo),
    list([...ADVICE.filter(fits).map(({ text }) => text[lang][said]), write.rights(to)]),
  ]
  if (to.protectedAddress) blocks.push(paragraph(write.protectedAddress))
  blocks.push(heading(write.questions), paragraph(write.contact(from)))
  for (const line of [write.sorry, write.regards, from.organisation]) blocks.push(paragraph(line))
  return {
    lang,
    subject: write.subject(to),
    blocks: blocks.filter((block) => block.kind !== 'list' || block.items.length > 0),
  }
}

/** What leaked, in words of a resident. */
export function leakedInWords(labels: readonly Label[], categories: readonly Category[], lang: Language): string[] {
  const words = [
    ...labels.map((label) => LABEL_WORDS[label][lang][1]),
    ...categories.map((category) => CATEGORY_WORDS[category][lang][1]),
  ]
  return [...new Set(words)]
}

/** From this age people act for themselves in matters of their data (UAVG art. 5; AVG art. 8). */
const OWN_SAY_YEARS = 16

/**
 * For a person found in an inquiry: to whom the letter goes. A minor of whom no age is known is written to through the
 * parents.
 * @param on the day of the letter, `YYYY-MM-DD`
 */
export function addresseeOf(
  person: Pick<AffectedPerson, 'name' | 'categories' | 'minor' | 'contact'> & {
    readonly labels: readonly Label[]
    readonly identifiers?: Pick<AffectedPerson['identifiers'], 'dob'>
  },
  on: string,
): Addressee {
  const shared = {
    labels: person.labels,
    categories: person.categories,
    protectedAddress: person.contact?.protectedAddress ?? false,
  }
  const births = person.identifiers?.dob ?? []
  const hasOwnSay = births.length > 0 && births.every((birth) => yearsBetween(birth, on) >= OWN_SAY_YEARS)
  if (person.contact?.deceased) return { ...shared, name: '', as: 'next_of_kin', about: person.name }
  if (person.minor && !hasOwnSay) return { ...shared, name: '', as: 'parents', about: person.name }
  return { ...shared, name: person.name, as: 'person' }
}

/** Whole years between two ISO days. */
function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5, 10) < from.slice(5, 10) ? years - 1 : years
}

interface Wording {
  subject(to: Addressee): string
  salutation(to: Addressee): string
  opening(to: Addressee, from: Sender): string
  readonly whatHappened: string
  happened(happened: Happened, lang: Language): string
  readonly whichData: string
  dataOf(to: Addressee): string
  readonly consequences: string
  readonly done: string
  measures(happened: Happened): string[]
  readonly youCanDo: string
  /** The dead have no rights under the GDPR (recital 27): their relatives are not told of rights that they lack. */
  rights(to: Addressee): string
  readonly protectedAddress: string
  readonly questions: string
  contact(from: Sender): string
  readonly sorry: string
  readonly regards: string
}

const DUTCH: Wording = {
  subject: ({ as, about }) =>
    as === 'person'
      ? 'Er is een datalek met uw persoonsgegevens'
      : `Er is een datalek met persoonsgegevens van ${about ?? 'uw familielid'}`,
  salutation: ({ as, name, about }) => {
    if (as === 'parents') return `Beste ouder(s) of verzorger(s) van ${about ?? 'uw kind'},`
    if (as === 'next_of_kin') return `Beste nabestaande(n) van ${about ?? 'uw familielid'},`
    return `Beste ${name},`
  },
  opening: ({ as, about }, { organisation }) =>
    as === 'person'
      ? `Er is iets misgegaan met uw persoonsgegevens bij ${organisation}. In deze brief leest u wat er is gebeurd en wat u kunt doen.`
      : `Er is iets misgegaan met de persoonsgegevens van ${about ?? 'uw kind'} bij ${organisation}. In deze brief leest u wat er is gebeurd en wat u kunt doen.`,
  whatHappened: 'Wat is er gebeurd?',
  happened: (happened, lang) => {
    const when = periodInWords(happened, lang)
    const where = happened.services.length > 0 ? ` (${enumerate(happened.services, lang)})` : ''
    const found = happened.foundOn === null ? '' : ` Wij ontdekten dit op ${dayInWords(happened.foundOn, lang)}.`
    return `Medewerkers hebben ${when === '' ? '' : `${when} `}bestanden in een AI-dienst${where} gezet. Dat is een computerprogramma van een bedrijf buiten onze organisatie. In die bestanden stonden persoonsgegevens. Dat had niet mogen gebeuren.${found}`
  },
  whichData: 'Om welke gegevens gaat het?',
  dataOf: ({ as, about }) =>
    as === 'person'
      ? 'In de bestanden stonden deze gegevens van u:'
      : `In de bestanden stonden deze gegevens van ${about ?? 'uw kind'}:`,
  consequences: 'Wat kan er gebeuren?',
  done: 'Wat hebben wij gedaan?',
  measures: ({ notifiedAuthority, askedToDelete, deletionConfirmed, measures }) => [
    ...(notifiedAuthority ? ['Wij hebben het datalek gemeld bij de Autoriteit Persoonsgegevens.'] : []),
    ...(deletionConfirmed
      ? ['De AI-dienst heeft bevestigd dat de bestanden zijn gewist.']
      : askedToDelete
        ? ['Wij hebben de AI-dienst gevraagd om de bestanden te wissen. Wij weten nog niet of dat is gebeurd.']
        : []),
    ...measures,
  ],
  youCanDo: 'Wat kunt u doen?',
  rights: ({ as, about }) =>
    as === 'next_of_kin'
      ? 'Wilt u weten wat er in de bestanden stond? Vraag het ons. U kunt ook een tip geven aan de Autoriteit Persoonsgegevens.'
      : `U mag ons vragen welke gegevens wij van ${as === 'person' ? 'u' : (about ?? 'uw kind')} hebben, en om gegevens te verbeteren of te wissen. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.`,
  protectedAddress:
    'Uw adres is bij ons afgeschermd. Wij hebben deze brief daarom apart behandeld. Maakt u zich zorgen over uw veiligheid? Bel ons dan direct. Is er nu gevaar? Bel 112.',
  questions: 'Heeft u vragen?',
  contact: ({ contact, phone, email, website, officer }) =>
    [
      `Neem contact op met ${contact}${phone === undefined ? '' : `, telefoon ${phone}`}${email === undefined ? '' : `, e-mail ${email}`}.`,
      website === undefined ? '' : `Meer informatie staat op ${website}.`,
      `Onze functionaris gegevensbescherming is bereikbaar via ${officer}.`,
    ]
      .filter((text) => text !== '')
      .join(' '),
  sorry: 'Het spijt ons dat dit is gebeurd.',
  regards: 'Met vriendelijke groet,',
}

const ENGLISH: Wording = {
  subject: ({ as, about }) =>
    as === 'person'
      ? 'Your personal data were part of a data breach'
      : `Personal data of ${about ?? 'your relative'} were part of a data breach`,
  salutation: ({ as, name, about }) => {
    if (as === 'parents') return `Dear parent(s) or carer(s) of ${about ?? 'your child'},`
    if (as === 'next_of_kin') return `Dear next of kin of ${about ?? 'your relative'},`
    return `Dear ${name},`
  },
  opening: ({ as, about }, { organisation }) =>
    as === 'person'
      ? `Something went wrong with your personal data at ${organisation}. This letter tells you what happened and what you can do.`
      : `Something went wrong with the personal data of ${about ?? 'your child'} at ${organisation}. This letter tells you what happened and what you can do.`,
  whatHappened: 'What happened?',
  happened: (happened, lang) => {
    const when = periodInWords(happened, lang)
    const where = happened.services.length > 0 ? ` (${enumerate(happened.services, lang)})` : ''
    const found = happened.foundOn === null ? '' : ` We found out on ${dayInWords(happened.foundOn, lang)}.`
    return `${when === '' ? 'Employees' : `${when.charAt(0).toUpperCase()}${when.slice(1)} employees`} put files into an AI service${where}. That is a computer program of a company outside our organisation. The files held personal data. This should not have happened.${found}`
  },
  whichData: 'Which data are involved?',
  dataOf: ({ as, about }) =>
    as === 'person'
      ? 'The files held these data about you:'
      : `The files held these data about ${about ?? 'your child'}:`,
  consequences: 'What could happen?',
  done: 'What have we done?',
  measures: ({ notifiedAuthority, askedToDelete, deletionConfirmed, measures }) => [
    ...(notifiedAuthority
      ? ['We reported the breach to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).']
      : []),
    ...(deletionConfirmed
      ? ['The AI service has confirmed that the files were deleted.']
      : askedToDelete
        ? ['We have asked the AI service to delete the files. We do not know yet whether it has.']
        : []),
    ...measures,
  ],
  youCanDo: 'What can you do?',
  rights: ({ as, about }) =>
    as === 'next_of_kin'
      ? 'Do you want to know what the files held? Ask us. You can also give a tip to the Dutch Data Protection Authority.'
      : `You may ask us which data we have about ${as === 'person' ? 'you' : (about ?? 'your child')}, and to correct or delete data. You can also complain to the Dutch Data Protection Authority.`,
  protectedAddress:
    'Your address is protected with us. We therefore handled this letter separately. Are you worried about your safety? Call us at once. Is there danger now? Call 112.',
  questions: 'Do you have questions?',
  contact: ({ contact, phone, email, website, officer }) =>
    [
      `Contact ${contact}${phone === undefined ? '' : `, phone ${phone}`}${email === undefined ? '' : `, e-mail ${email}`}.`,
      website === undefined ? '' : `More information is at ${website}.`,
      `Our data protection officer can be reached at ${officer}.`,
    ]
      .filter((text) => text !== '')
      .join(' '),
  sorry: 'We are sorry that this happened.',
  regards: 'Kind regards,',
}
