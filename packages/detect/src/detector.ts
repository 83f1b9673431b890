import type { DetectionProfile, Finding, TextFindings } from '@sluiswacht/model'
import { arrangeRecognizers, findIdentifiers, toOriginal } from './engine.ts'
import { findNames } from './names/index.ts'
import type { Recognizer } from './recognizer.ts'
import { recognizers } from './recognizers/registry.ts'
import { resolveFindings } from './resolve.ts'
import { analyseText } from './text/analysed-text.ts'

export interface DetectorOptions {
  /** `inquiry` (recall first) unless said otherwise. */
  readonly profile?: DetectionProfile
  /** Recognisers of the organisation itself, beside the built-in ones. */
  readonly recognizers?: readonly Recognizer[]
  /** Identifiers only: no names, categories or document type. */
  readonly identifiersOnly?: boolean
}

export interface Detector {
  /** Finds what the text holds. Offsets are UTF-16 code units of `text`. Synchronous; never throws on any text. */
  detect(text: string): TextFindings
}

/** The least score at which a finding is reported. */
const LEAST: Readonly<Record<DetectionProfile, number>> = { inquiry: 0.45, gate: 0.8 }

/**
 * Makes a detector. Lexicons and models are read at first use, once a process.
 *
 * @example
 * createDetector().detect('BSN: 111222333').findings[0]?.label // 'BSN'
 */
export function createDetector(options: DetectorOptions = {}): Detector {
  const profile = options.profile ?? 'inquiry'
  const least = LEAST[profile]
  const set = arrangeRecognizers([...recognizers, ...(options.recognizers ?? [])])
  return {
    detect(text) {
      const document = analyseText(text)
      const identifiers = findIdentifiers(document, set, least)
      if (options.identifiersOnly === true) return plain(toOriginal(document, identifiers))
      const names = findNames(document, identifiers).filter((name) => name.score >= least)
      const findings = resolveFindings([...identifiers, ...names])
      return plain(toOriginal(document, findings))
    },
  }
}

function plain(findings: readonly Finding[]): TextFindings {
  return { language: 'und', documentType: { type: 'other', score: 0 }, findings, categories: [] }
}
