import type { Opening } from '@sluiswacht/breach'
import type { SignedIn } from '../auth/session.ts'
import type { Services } from '../services.ts'

/** From what a case is made. */
export interface OpeningSource {
  readonly kind: 'inquiry' | 'gate' | 'lookup'
  readonly id: string
  /** Days over which is estimated when the log of an inquiry covers fewer. */
  readonly daysAsked?: number | undefined
}

/** What a case is opened with. Who has no part in the source cannot make a case of it. */
export async function openingFrom(services: Services, signedIn: SignedIn, source: OpeningSource): Promise<Opening> {
  void services
  void signedIn
  void source
  throw new Error('not built yet')
}
