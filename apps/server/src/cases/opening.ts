import { type Opening, openFromInquiry } from '@sluiswacht/breach'
import type { Language } from '@sluiswacht/model'
import type { SignedIn } from '../auth/session.ts'
import { NoPermission, NotNow } from '../http/errors.ts'
import { isAllowed, type Permission } from '../permissions.ts'
import type { Services } from '../services.ts'
import { caseExists } from './errors.ts'

/** From what a case is made. */
export interface OpeningSource {
  readonly kind: 'inquiry' | 'gate' | 'lookup'
  readonly id: string
  /** Days over which is estimated when the log of an inquiry covers fewer. */
  readonly daysAsked?: number | undefined
}

/** Who has no part in a source cannot make a case of it. */
const NEEDS: Readonly<Record<OpeningSource['kind'], Permission>> = {
  inquiry: 'inquiry.read',
  gate: 'gate.read',
  lookup: 'lookups.judge',
}

/** What a case is opened with. @throws {NoPermission} @throws {NotThere} @throws {NotNow} */
export async function openingFrom(
  services: Services,
  { roles, account }: SignedIn,
  source: OpeningSource,
): Promise<Opening> {
  if (!isAllowed(roles, NEEDS[source.kind])) throw new NoPermission()
  const known = await services.cases.madeFrom(source.kind, source.id)
  if (known !== undefined) throw caseExists(known)
  if (source.kind === 'inquiry') return fromInquiry(services, source, account.lang)
  return source.kind === 'gate'
    ? services.gate.opening(source.id, account.lang)
    : services.lookups.opening(source.id, account.lang)
}

async function fromInquiry(
  { inquiries }: Services,
  { id, daysAsked }: OpeningSource,
  lang: Language,
): Promise<Opening> {
  const counted = await inquiries.figures(id)
  if (!counted) throw new NotNow('ERR_INQUIRY_COUNTING', COUNTING)
  const { days } = counted.figures
  const log = daysAsked === undefined ? undefined : { known: days.length, asked: daysAsked }
  return openFromInquiry(counted.figures, id, log, lang)
}

const COUNTING = {
  nl: 'De cijfers van dit onderzoek worden nog geteld. Probeer het over een minuut opnieuw.',
  en: 'The figures of this inquiry are still being counted. Try again in a minute.',
}
