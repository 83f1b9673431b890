import { openInquiry } from '@sluiswacht/evidence'
import { type AffectedPerson, CATEGORIES, CONTACT_WAYS, type ContactWay, ROLES } from '@sluiswacht/model'
import { KEY } from './running-desk.ts'

/** People of an inquiry, made up; the n-th is always the same. */
export function madeUpPerson(n: number): AffectedPerson {
  const role = ROLES[n % 7] ?? 'client'
  const minor = role === 'child'
  const way: ContactWay = minor ? 'through_parents' : (CONTACT_WAYS[n % 3] ?? 'letter')
  const document = `map/dossier-${n % 500}.docx`
  const name = `Voornaam${n} Achternaam${n % 997}`
  return {
    id: n.toString(16).padStart(16, '0'),
    name,
    aliases: [],
    role,
    minor,
    identifiers:
      n % 3 === 0 ? { bsn: [String(100_000_000 + n)] } : { address: [`Dorpsstraat ${n}`], postcode: ['1234 AB'] },
    categories: n % 4 === 0 ? [CATEGORIES[n % CATEGORIES.length] ?? 'health'] : [],
    certainty: n % 10 === 0 ? 'possible' : 'certain',
    reasons: [],
    documents: [document],
    mentions: [
      { document, part: null, label: 'PERSON', start: 0, end: 10 },
      { document, part: null, label: n % 3 === 0 ? 'BSN' : 'ADDRESS', start: 20, end: 30 },
    ],
    contact: { way, protectedAddress: n % 1_000 === 1, deceased: n % 2_000 === 3, parents: [] },
  }
}

/** Makes an inquiry with so many people, as a scan would leave it. */
export async function madeUpInquiry(store: string, people: number): Promise<void> {
  const inquiry = await openInquiry(store, { mode: 'scan', key: KEY })
  try {
    await inquiry.people.replace(
      (function* () {
        for (let n = 0; n < people; n += 1) {
          const person = madeUpPerson(n)
          yield { person, keys: [{ kind: 'name', value: person.name.toLowerCase() }] }
        }
      })(),
    )
    await inquiry.people.settle()
    await inquiry.events.append({ at: new Date().toISOString(), action: 'scan', actor: 'test', details: {} })
  } finally {
    await inquiry.close()
  }
}
