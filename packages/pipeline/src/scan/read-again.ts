import { causeOf } from '@sluiswacht/extract'
import type { ExtractedPart } from '@sluiswacht/model'

/** What a run reads with. */
export interface Means {
  readonly ocr: 'auto' | 'off'
  readonly passwords: readonly string[]
}

/**
 * Whether a part that an earlier run could not read whole may be read by this one: because there are passwords now, or
 * because characters are recognised now and were not then.
 */
export function mayNowBeRead(part: Pick<ExtractedPart, 'ocr' | 'warnings'>, { ocr, passwords }: Means): boolean {
  const causes = new Set(part.warnings.map(causeOf))
  if (passwords.length > 0 && causes.has('password-needed')) return true
  // Where recognition was tried it did something, or left word of why not.
  const tried = part.ocr || causes.has('ocr-failed') || causes.has('too-large')
  return ocr === 'auto' && !tried && (causes.has('image-without-ocr') || causes.has('page-without-text'))
}
