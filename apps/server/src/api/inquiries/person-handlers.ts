import { type AffectedPerson, CATEGORIES, LABELS } from '@sluiswacht/model'
import { personProof } from '@sluiswacht/pipeline/desk'
import { maskName, maskValue, ProofMask } from '@sluiswacht/report'
import { NotThere } from '../../http/errors.ts'
import { pseudonymOf } from '../../inquiries/pseudonym.ts'
import type { Call } from '../endpoint.ts'

const FILES = 200
type Kind = keyof AffectedPerson['identifiers']

/** One person with the proof. That it was looked at is written down before it is shown. */
export async function getPerson({ services, signedIn, params }: Call<{ id: string; person: string }>): Promise<object> {
  const { inquiries, reveals, audit } = services
  const inquiry = await inquiries.inquiry(params.id)
  const person = await inquiry.people.one(params.person)
  if (!person) throw new NotThere()
  const until = await reveals.until(signedIn.accountId, params.id, person.id)
  const proof = await personProof(inquiry, person)
  await audit.note({
    by: signedIn.accountId,
    action: until === null ? 'person.view' : 'person.view-revealed',
    target: `${params.id}/${person.id}`,
  })
  const open = until !== null
  const mask = new ProofMask(proof.known)
  const path = (name: string): string => (open ? name : mask.path(name))
  return {
    id: person.id,
    pseudonym: pseudonymOf(person.id),
    name: open ? person.name : null,
    ...plainFacts(person),
    aliases: open ? person.aliases : person.aliases.map(maskName),
    identifiers: (Object.entries(person.identifiers) as [Kind, readonly string[]][]).map(([kind, values]) => ({
      kind,
      values: open ? values : values.map((value) => maskValue(kind, value)),
    })),
    reasons: person.reasons,
    revealedUntil: until,
    files: person.documents.slice(0, FILES).map((name) => ({
      path: path(name),
      uploads: (proof.uploads.get(name) ?? []).map(({ timestamp, service, department }) => ({
        ...(timestamp === undefined ? {} : { timestamp }),
        ...(service === undefined ? {} : { service }),
        ...(department === undefined ? {} : { department }),
      })),
    })),
    passages: open ? proof.passages : proof.passages.map((passage) => mask.passage(passage)),
  }
}

function plainFacts({ role, minor, categories, mentions, certainty, documents, contact }: AffectedPerson): object {
  const labels = new Set(mentions.map(({ label }) => label))
  return {
    role,
    minor,
    categories: CATEGORIES.filter((one) => categories.includes(one)),
    labels: LABELS.filter((one) => labels.has(one)),
    certainty,
    documents: documents.length,
    contact: {
      way: contact?.way ?? 'public_notice',
      protectedAddress: contact?.protectedAddress ?? false,
      deceased: contact?.deceased ?? false,
    },
  }
}
