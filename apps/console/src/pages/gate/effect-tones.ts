import type { Tone } from '../../parts/badge.tsx'
import type { Schemas } from '../../session/api.ts'

/** The colour that goes with a decision of the gate. */
export const EFFECT_TONES: Readonly<Record<Schemas['Effect'], Tone>> = {
  allow: 'ok',
  allow_after_masking: 'info',
  warn_and_justify: 'warn',
  deny: 'danger',
}
