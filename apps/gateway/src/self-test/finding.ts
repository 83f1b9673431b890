import type { Localized } from '@sluiswacht/model'

/** What was tried, and what came of it. `open` = something gets past the gate. */
export interface Finding {
  readonly id: string
  readonly outcome: 'ok' | 'failed' | 'open' | 'unseen'
  readonly text: Localized
}
