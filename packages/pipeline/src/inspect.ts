import { createDetector, type Detector } from '@sluiswacht/detect'
import type { Detection, DetectionProfile, ExtractedPart, InspectedPart } from '@sluiswacht/model'
import { identifySubjects } from '@sluiswacht/subjects'

/** Says what a text holds and of whom: rooms `detect` and `subjects` in one step. Safe in a browser. */
export interface Inspector {
  inspect(text: string): Detection
}

/** Makes an inspector; the lexicons are loaded at the first text. */
export function createInspector(options: { readonly profile: DetectionProfile }): Inspector {
  let detector: Detector | undefined
  return {
    inspect(text) {
      detector ??= createDetector(options)
      return identifySubjects(text, detector.detect(text))
    },
  }
}

/** An extracted part with what its text holds. */
export function inspectPart(inspector: Inspector, part: ExtractedPart): InspectedPart {
  return { ...part, detection: inspector.inspect(part.text) }
}
