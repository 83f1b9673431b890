import type { Finding } from '@sluiswacht/model'
import { fold } from '../names/fold.ts'
import { isGivenName, sexOfGivenName, type Sex } from '../names/name-lists.ts'
import { type NameForm, readName } from '../names/name-form.ts'
import { columnAt, type Layout, labelOf, type Line, lineAt } from './layout.ts'

/** Which half of a name a label or column says that a mention is. */
export type NamePart = 'surname' | 'given' | 'infix' | 'initials' | 'nick' | 'whole'

/** A mention of a name with what its surroundings tell. */
export interface NameMention {
  readonly finding: Finding
  form: NameForm
  readonly line: Line
  readonly column: number
  /** Folded label or column title; empty when there is none. */
  readonly label: string
  part: NamePart | undefined
  /** Folded text before (60) and after (40). */
  readonly before: string
  readonly after: string
  readonly title: Sex | 'adult' | undefined
  readonly kin: Kin | undefined
  /** "gezin Van den Berg": a family, not one person. */
  readonly group: boolean
  /** "nog een Sem van den Berg", "een andere": somebody else of that name. */
  readonly other: boolean
}

/** What a word of kinship right beside a name tells. */
export interface Kin {
  readonly word: string
  readonly sex: Sex | undefined
  readonly generation: 'old' | 'same' | 'young' | undefined
}

const KIN: Readonly<Record<string, readonly [Sex | undefined, Kin['generation']]>> = {
  moeder: ['f', 'old'],
  moeders: ['f', 'old'],
  mama: ['f', 'old'],
  mam: ['f', 'old'],
  ma: ['f', 'old'],
  mother: ['f', 'old'],
  stiefmoeder: ['f', 'old'],
  pleegmoeder: ['f', 'old'],
  vader: ['m', 'old'],
  papa: ['m', 'old'],
  pap: ['m', 'old'],
  pa: ['m', 'old'],
  father: ['m', 'old'],
  stiefvader: ['m', 'old'],
  pleegvader: ['m', 'old'],
  oma: ['f', 'old'],
  opa: ['m', 'old'],
  grootmoeder: ['f', 'old'],
  grootvader: ['m', 'old'],
  tante: ['f', 'old'],
  oom: ['m', 'old'],
  grandmother: ['f', 'old'],
  grandfather: ['m', 'old'],
  aunt: ['f', 'old'],
  uncle: ['m', 'old'],
  zoon: ['m', 'young'],
  zoontje: ['m', 'young'],
  dochter: ['f', 'young'],
  dochtertje: ['f', 'young'],
  kleinzoon: ['m', 'young'],
  kleindochter: ['f', 'young'],
  son: ['m', 'young'],
  daughter: ['f', 'young'],
  kind: [undefined, 'young'],
  baby: [undefined, 'young'],
  broer: ['m', 'same'],
  broertje: ['m', 'same'],
  zus: ['f', 'same'],
  zusje: ['f', 'same'],
  zuster: ['f', 'same'],
  brother: ['m', 'same'],
  sister: ['f', 'same'],
  echtgenoot: ['m', 'same'],
  echtgenote: ['f', 'same'],
  man: ['m', 'same'],
  vrouw: ['f', 'same'],
  husband: ['m', 'same'],
  wife: ['f', 'same'],
  vriend: ['m', undefined],
  vriendin: ['f', undefined],
  buurman: ['m', undefined],
  buurvrouw: ['f', undefined],
  partner: [undefined, 'same'],
}

const SURNAME = /(?:achternaam|geslachtsnaam|familienaam|surname|last ?name|family ?name)/
const GIVEN = /(?:voorna(?:am|men)|first ?names?|given ?names?)/
const NICK = /(?:roepnaam|nickname|aanspreeknaam)/
const INFIX = /(?:tussenvoegsel|voorvoegsel|tussenv|^tv$|^tsv$|infix)/
const INITIALS = /(?:voorletters?|initialen|^initials$)/

/** Reads every name of a text, in order. */
export function readMentions(layout: Layout, findings: readonly Finding[]): NameMention[] {
  const read = createReader()
  return findings
    .filter(({ label }) => label === 'PERSON')
    .toSorted((a, b) => a.start - b.start)
    .map((finding) => readMention(layout, finding, read))
}

/** Reads names; one that is written many times in a text is taken apart once. */
function createReader(): typeof readName {
  const known = new Map<string, NameForm>()
  return (text, options) => {
    const key = `${options?.titled === true ? '+' : '-'}${text}`
    let form = known.get(key)
    if (form === undefined) {
      form = readName(text, options)
      known.set(key, form)
    }
    // mentions are told apart by their forms
    return { ...form }
  }
}

function readMention(layout: Layout, finding: Finding, read: typeof readName): NameMention {
  const line = lineAt(layout, finding.start)
  const before = fold(layout.text.slice(Math.max(0, finding.start - 60), finding.start))
  const after = fold(layout.text.slice(finding.end, finding.end + 40))
  const label = labelOf(layout, line, finding.start)
  // titles and what else is asked for here stand apart from the name
  const apart = /\s$/.test(before)
  const title = apart ? titleOf(before) : undefined
  return {
    finding,
    form: read(finding.text, { titled: title === 'm' || title === 'f' }),
    line,
    column: columnAt(line, finding.start),
    label,
    part: partOf(label, before),
    before,
    after,
    title,
    kin: kinOf(before, after),
    group: apart && /\b(?:gezin|familie|fam\.?|echtpaar|huishouden)\s+$/.test(before),
    other:
      /\b(?:nog een|een andere|andere|naamgeno(?:ot|te)|verwarren met|verwisselen met|not the same|another)\s+(?:(?:de heer|mevrouw|inwoner|client)\W+)?$/.test(
        before,
      ),
  }
}

function partOf(label: string, before: string): NamePart | undefined {
  if (/\b(?:roepnaam|roepn\.|genoemd|genaamd|zegt|zegge|alias|ook bekend als|ook wel)[\s:"'“(]*$/.test(before))
    return 'nick'
  if (label === '') return undefined
  if (NICK.test(label)) return 'nick'
  if (SURNAME.test(label)) return GIVEN.test(label) || INITIALS.test(label) ? 'whole' : 'surname'
  if (GIVEN.test(label)) return 'given'
  if (INFIX.test(label)) return 'infix'
  if (INITIALS.test(label)) return /naam/.test(label) ? 'whole' : 'initials'
  return /naam|name/.test(label) ? 'whole' : undefined
}

function titleOf(before: string): NameMention['title'] {
  const title =
    /\b(mevrouw|mevr\.?|mw\.?|mvr\.?|vrouwe|juffrouw|juf|zuster|mrs\.?|ms\.?|miss|de heer|heer|meneer|mijnheer|dhr\.?|hr\.?|mr\.|meester|broeder|sir|heren|dames|dr\.?|drs\.?|ir\.?|ing\.?|prof\.?)\s+(?:(?:dr|drs|mr|ir|ing|prof)\.?\s+)*$/.exec(
      before,
    )?.[1]
  if (title === undefined) return undefined
  if (/^(?:mevr|mw|mvr|vrouwe|juf|zuster|mrs|ms|miss|dames)/.test(title)) return 'f'
  // "mr." before a Dutch name is a degree
  if (/^(?:dr|drs|ir|ing|prof|mr)/.test(title)) return 'adult'
  return 'm'
}

function kinOf(before: string, after: string): Kin | undefined {
  const inFront = /\b(\p{L}+)\s*[,:(]?\s*$/u.exec(before)?.[1]
  const behind = /^\s*[,(]\s*(?:de |een |haar |zijn |mijn |the |his |her )?(\p{L}+)/u.exec(after)?.[1]
  const apposed = /\b(\p{L}+) (?:van|of) [^,.:;()]{2,40}, (?:(?:mevrouw|mw\.|de heer|dhr\.) )?$/u.exec(before)?.[1]
  for (const word of [inFront, behind, apposed]) {
    const known = word === undefined || !Object.hasOwn(KIN, word) ? undefined : KIN[word]
    if (word !== undefined && known) return { word, sex: known[0], generation: known[1] }
  }
  return undefined
}

/** The sex that a mention shows: by title, kinship or given name. */
export function sexOf({ title, kin, form }: NameMention): Sex | undefined {
  if (title === 'm' || title === 'f') return title
  if (kin?.sex !== undefined) return kin.sex
  const [given] = form.given
  return given === undefined || (form.single && !isGivenName(given)) ? undefined : sexOfGivenName(given)
}

/** 0: given name or initials with surname; 1: surname parts or given name with a letter; 2: one word or letter. */
export function tierOf(form: NameForm): 0 | 1 | 2 {
  if (form.single) return 2
  const hasGiven = form.given.length + form.initials.length + form.nick.length > 0
  if (hasGiven && form.surnames.length > 0) return 0
  return form.surnames.length > 0 || form.surnameInitial !== undefined || form.given.length > 1 ? 1 : 2
}
