import { type Happening, type Opening, openFromInquiry, startOfUploads } from '@sluiswacht/breach'
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

/** What a case is opened with, and the moments that its source tells. */
export interface Opened {
  readonly opening: Opening
  readonly moments: readonly Happening[]
}

/** What a case is opened with: the source came to light just now. @throws {NoPermission} @throws {NotThere} @throws {NotNow} */
export async function openingFrom(
  services: Services,
  { roles, account }: SignedIn,
  source: OpeningSource,
): Promise<Opened> {
  if (!isAllowed(roles, NEEDS[source.kind])) throw new NoPermission()
  const known = await services.cases.madeFrom(source.kind, source.id)
  if (known !== undefined) throw caseExists(known)
  const now = new Date().toISOString()
  const signal: Happening = { type: 'moment', moment: 'signal', at: now }
  if (source.kind === 'inquiry') {
    const { opening, started } = await fromInquiry(services, source, account.lang, now)
    return {
      opening,
      moments: started === null ? [signal] : [{ type: 'moment', moment: 'started', at: started }, signal],
    }
  }
  const opening =
    source.kind === 'gate'
      ? await services.gate.opening(source.id, account.lang)
      : await services.lookups.opening(source.id, account.lang)
  return { opening, moments: [signal] }
}

async function fromInquiry(
  { inquiries }: Services,
  { id, daysAsked }: OpeningSource,
  lang: Language,
  now: string,
): Promise<{ opening: Opening; started: string | null }> {
  const counted = await inquiries.figures(id)
  if (!counted) throw new NotNow('ERR_INQUIRY_COUNTING', COUNTING)
  const { days } = counted.figures
  const log = daysAsked === undefined ? undefined : { known: days.length, asked: daysAsked }
  return {
    opening: openFromInquiry(counted.figures, id, log, lang),
    started: startOfUploads(counted.figures, now),
  }
}

const COUNTING = {
  nl: 'De cijfers van dit onderzoek worden nog geteld. Probeer het over een minuut opnieuw.',
  en: 'The figures of this inquiry are still being counted. Try again in a minute.',
}
