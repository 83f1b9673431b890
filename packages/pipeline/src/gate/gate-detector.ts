import { createDetector } from '@sluiswacht/detect'
import type { Detection } from '@sluiswacht/model'
import { identifySubjects } from '@sluiswacht/subjects'
import type { Inspector } from '../inspect.ts'

/** The inspector of the gate: rooms `detect` and `subjects`, where a text without any finding is done after the first. */
export function createGateDetector(): Inspector {
  const detector = createDetector({ profile: 'gate' })
  return {
    inspect(text): Detection {
      const found = detector.detect(text)
      return found.findings.length === 0
        ? { ...found, subjects: [], personalData: false }
        : identifySubjects(text, found)
    },
  }
}
