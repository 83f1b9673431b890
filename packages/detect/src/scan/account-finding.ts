import type { Finding } from '@sluiswacht/model'

/**
 * A USERNAME that stands at `start` of the normalised text.
 *
 * @param score probability that it is somebody's account
 * @param reasons codes without values
 */
export function accountFinding(start: number, value: string, score: number, reasons: readonly string[]): Finding {
  return {
    label: 'USERNAME',
    start,
    end: start + value.length,
    text: value,
    value,
    score,
    confidence: 'medium',
    reasons,
  }
}
