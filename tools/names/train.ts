// Trains the name model that ships on the whole training corpus: npm run train. The same corpus gives the same bytes.
import { writeFileSync } from 'node:fs'
import { packModel } from '../../packages/detect/src/names/name-model.ts'
import { readAnnotated, trainingFolders } from './annotated.ts'
import { fit } from './fit.ts'

/** The table has 2 to the power of this many rows. */
const TABLE_BITS = 18

const documents = trainingFolders().flatMap((writer) => readAnnotated(writer))
const field = fit(documents, { variants: 4, epochs: 8 })
const { bytes, dropped } = packModel(field.features, field.weights, field.transitions, TABLE_BITS)
writeFileSync(new URL('../../packages/detect/src/names/generated/names.model', import.meta.url), bytes)
console.log(
  `${documents.length} documents, ${field.features.length} features, ${dropped} left out, ${bytes.length} bytes`,
)
