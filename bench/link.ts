// Linking people over documents, on a generated population with a known truth: families, twins, father and son of one
// name, namesakes, wrong digits, short forms, professionals who sign many files. Prints time, memory and B-cubed.
// Run: node bench/link.ts [MENTIONS, default 100000] [--persons OUT.ndjson writes the records for other programs]
import { writeFileSync } from 'node:fs'
import type { Identifiers, Label, Mention, Role, SubjectInDocument } from '../packages/model/src/index.ts'
import { linkPeople } from '../packages/subjects/src/index.ts'
import { GIVEN_SHARES, MEN, SURNAME_SHARES } from '../packages/subjects/src/names/generated/name-lists.ts'

const args = process.argv.slice(2)
const wanted = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 100_000)
let state = 20260301
const random = (): number => {
  state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0
  const mixed = Math.imul(state ^ (state >>> 13), 3266489917) >>> 0
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
}
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
const chance = (share: number): boolean => random() < share

interface Weighted {
  readonly names: readonly string[]
  readonly sums: readonly number[]
}
function weighted(packed: string, keep: (name: string) => boolean): Weighted {
  const names: string[] = []
  const sums: number[] = []
  let sum = 0
  for (const entry of packed.split(' ')) {
    const [name = '', bits = '16'] = entry.split(':')
    if (!keep(name)) continue
    sum += 2 ** -Number(bits)
    names.push(name)
    sums.push(sum)
  }
  return { names, sums }
}
function draw({ names, sums }: Weighted): string {
  const at = random() * (sums.at(-1) ?? 1)
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return names[low] ?? ''
}
const men = new Set(MEN.split(' '))
const menNames = weighted(GIVEN_SHARES, (name) => men.has(name))
const womenNames = weighted(GIVEN_SHARES, (name) => !men.has(name))
const surnames = weighted(SURNAME_SHARES, () => true)
const rare = surnames.names.map((name) => `${name.slice(0, 3)}${pick(surnames.names).slice(-4)}`)
const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1)

interface Person {
  readonly id: number
  readonly given: string
  readonly infix: string
  readonly surname: string
  readonly role: Role
  readonly bsn: string
  readonly dob: string
  readonly phone: string
  readonly email: string
  readonly minor: boolean
}
interface Family {
  readonly people: readonly Person[]
  readonly address: string
  readonly postcode: string
  readonly caseNumber: string
}
let made = 0
function makeBsn(): string {
  for (;;) {
    const digits = String(Math.floor(random() * 9e7) + 1e7).padStart(8, '0')
    let sum = 0
    for (let at = 0; at < 8; at += 1) sum += (9 - at) * Number(digits[at])
    if (sum % 11 < 10) return `${digits}${sum % 11}`
  }
}
const two = (n: number): string => String(n).padStart(2, '0')
const birth = (from: number, to: number): string =>
  `${from + Math.floor(random() * (to - from))}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`
function makePerson(given: string, infix: string, surname: string, role: Role, dob: string): Person {
  made += 1
  const tail = Math.floor(random() * 900 + 100)
  return {
    id: made,
    given,
    infix,
    surname,
    role,
    bsn: makeBsn(),
    dob,
    phone: `06${Math.floor(random() * 9e7 + 1e7)}`,
    email: `${given}.${surname}${tail}@voorbeeld.example`,
    minor: dob > '2008',
  }
}
const surnameOf = (): [string, string] => [
  chance(0.25) ? pick(['van', 'de', 'van den', 'van der', 'el']) : '',
  chance(0.55) ? draw(surnames) : pick(rare),
]
const givenOf = (): string => (chance(0.5) ? draw(menNames) : draw(womenNames))
function makeFamily(): Family {
  const [infix, surname] = surnameOf()
  const people: Person[] = []
  const kind = random()
  if (kind < 0.45) people.push(makePerson(givenOf(), infix, surname, 'client', birth(1935, 2004)))
  else {
    const father = draw(menNames)
    const mothers = surnameOf()
    people.push(
      makePerson(
        draw(womenNames),
        chance(0.5) ? infix : mothers[0],
        chance(0.5) ? surname : mothers[1],
        'parent',
        birth(1970, 1998),
      ),
    )
    people.push(makePerson(father, infix, surname, 'parent', birth(1968, 1998)))
    const children = 1 + Math.floor(random() * 3)
    for (let at = 0; at < children; at += 1) {
      const previous = people.at(-1)
      const twin = previous !== undefined && previous.minor && chance(0.08)
      const given = chance(0.03) ? father : givenOf()
      if (people.some((other) => other.minor && other.given === given)) continue
      people.push(makePerson(given, infix, surname, 'child', twin && previous ? previous.dob : birth(2009, 2022)))
    }
  }
  return {
    people,
    address: `${capital(pick(surnames.names))}straat ${1 + Math.floor(random() * 220)}`,
    postcode: `${1000 + Math.floor(random() * 8999)}${pick(['AB', 'CD', 'KD', 'RT', 'ZX'])}`,
    caseNumber: `JW-${2023 + Math.floor(random() * 3)}-${Math.floor(random() * 1e6)}`,
  }
}
function typo(word: string): string {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 2))
  return chance(0.5)
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
}
function written(person: Person, form: number): string {
  const given = capital(person.given)
  const surname = capital(chance(0.02) ? typo(person.surname) : person.surname)
  const family = `${person.infix} ${surname}`.trim()
  if (form < 0.55) return `${given} ${family}`
  if (form < 0.7) return `${given.slice(0, 1)}. ${family}`
  if (form < 0.8) return `${surname}, ${given}${person.infix === '' ? '' : ` ${person.infix}`}`
  return given
}

const truth: number[] = []
const subjects: SubjectInDocument[] = []
let mentions = 0
let documents = 0
function addSubject(document: string, key: number, person: Person, identifiers: Identifiers, name: string): void {
  const count = 1 + Math.floor(random() * 4)
  const places: Mention[] = Array.from({ length: count }, (_, at) => ({
    document,
    part: null,
    label: 'PERSON' as Label,
    start: key * 1000 + at * 10,
    end: key * 1000 + at * 10 + name.length,
  }))
  mentions += count
  subjects.push({
    document,
    part: null,
    key: `s${key}`,
    name,
    aliases: [],
    role: person.role,
    minor: person.minor,
    identifiers,
    categories: [],
    mentions: places,
  })
  truth.push(person.id)
}
const staff = Array.from({ length: Math.max(20, Math.round(wanted / 4000)) }, () => {
  const [infix, surname] = surnameOf()
  return makePerson(givenOf(), infix, surname, 'professional', birth(1962, 1999))
})
while (mentions < wanted) {
  const family = makeFamily()
  const team = [pick(staff), pick(staff)]
  const files = 1 + Math.floor(random() * 6)
  for (let file = 0; file < files; file += 1) {
    documents += 1
    const document = `map${documents % 50}/doc${String(documents).padStart(7, '0')}.docx`
    let key = 0
    for (const person of family.people) {
      if (key > 0 && chance(0.25)) continue
      const slip = chance(0.01)
      const hasBsn = chance(0.35)
      const identifiers: Identifiers = {
        ...(hasBsn
          ? {
              bsn: [
                slip
                  ? person.bsn.slice(0, 4) + String((Number(person.bsn[4]) + 1) % 10) + person.bsn.slice(5)
                  : person.bsn,
              ],
            }
          : {}),
        ...(chance(0.45) ? { dob: [person.dob] } : {}),
        ...(chance(0.2) && !person.minor ? { phone: [person.phone] } : {}),
        ...(chance(0.1) && !person.minor ? { email: [person.email] } : {}),
        ...(chance(0.3) ? { address: [family.address], postcode: [family.postcode] } : {}),
        ...(key === 0 && chance(0.4) ? { caseNumber: [family.caseNumber] } : {}),
      }
      addSubject(document, key, person, identifiers, written(person, key === 0 ? random() * 0.8 : random()))
      key += 1
    }
    const signer = chance(0.8) ? team[0] : team[1]
    if (signer)
      addSubject(
        document,
        key,
        signer,
        chance(0.3) ? { email: [`${signer.given.slice(0, 1)}.${signer.surname}@gemeente.example`] } : {},
        written(signer, random() * 0.8),
      )
  }
}
const out = args[args.indexOf('--persons') + 1]
if (args.includes('--persons') && out !== undefined)
  writeFileSync(out, subjects.map((subject, at) => JSON.stringify({ truth: truth[at], ...subject })).join('\n'))

const started = performance.now()
const before = process.cpuUsage()
const people = linkPeople(subjects)
const seconds = (performance.now() - started) / 1000
const cpu = process.cpuUsage(before).user / 1e6
const ofMention = new Map<string, string>()
for (const person of people)
  for (const { document, start } of person.mentions) ofMention.set(`${document} ${start}`, person.id)
const guess = subjects.map(({ document, mentions: places }) => ofMention.get(`${document} ${places[0]?.start}`) ?? '')
for (const [name, pool] of [
  ['residents', subjects.map((_, at) => at).filter((at) => subjects[at]?.role !== 'professional')],
  ['professionals', subjects.map((_, at) => at).filter((at) => subjects[at]?.role === 'professional')],
] as const) {
  const sizes = new Map<string, number>()
  const count = (key: string): void => void sizes.set(key, (sizes.get(key) ?? 0) + 1)
  for (const at of pool) {
    count(`g ${guess[at]}`)
    count(`t ${truth[at]}`)
    count(`b ${guess[at]} ${truth[at]}`)
  }
  let precision = 0
  let recall = 0
  for (const at of pool) {
    const both = sizes.get(`b ${guess[at]} ${truth[at]}`) ?? 0
    precision += both / (sizes.get(`g ${guess[at]}`) ?? 1)
    recall += both / (sizes.get(`t ${truth[at]}`) ?? 1)
  }
  const [p, r] = [precision / pool.length, recall / pool.length]
  console.log(
    `${name}: ${pool.length} subjects, B-cubed P ${p.toFixed(4)} R ${r.toFixed(4)} F1 ${((2 * p * r) / (p + r)).toFixed(4)}`,
  )
}
console.log(
  `${mentions} mentions, ${subjects.length} subjects, ${documents} documents, ${new Set(truth).size} people; found ${people.length} people in ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of processor time), ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
)
