import { createDetector, type Detector } from '@sluiswacht/detect'
import type { Detection, DetectionProfile, ExtractedPart, InspectedPart } from '@sluiswacht/model'
import { identifySubjects } from '@sluiswacht/subjects'

/** Says what a text holds and of whom: rooms `detect` and `subjects` in one step. Safe in a browser. */
export interface Inspector {
  inspect(text: string): Detection
}

export interface InspectorOptions {
  readonly profile: DetectionProfile
  /** Told how long each step took, in milliseconds. */
  readonly took?: (step: 'detect' | 'subjects', ms: number) => void
}

/** Makes an inspector; the lexicons are loaded at the first text. */
export function createInspector({ took, ...options }: InspectorOptions): Inspector {
  let detector: Detector | undefined
  return {
    inspect(text) {
      detector ??= createDetector(options)
      const begun = performance.now()
      const found = detector.detect(text)
      const detected = performance.now()
      const detection = identifySubjects(text, found)
      took?.('detect', detected - begun)
      took?.('subjects', performance.now() - detected)
      return detection
    },
  }
}

/** An extracted part with what its text holds. */
export function inspectPart(inspector: Inspector, part: ExtractedPart): InspectedPart {
  return { ...part, detection: inspector.inspect(part.text) }
}
