// Trains on three writers and tests on the fourth, in turn; then trains on all and tests on the folder given (development documents).
// node tools/names/cross-validate.ts [--variants N] [--epochs N] [--only a] [--check DIR] [--misses]
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { shippedLexicon } from '../../packages/detect/src/names/lexicon.ts'
import { NameModel, packModel } from '../../packages/detect/src/names/name-model.ts'
import { readAnnotated, trainingFolders } from './annotated.ts'
import { measure, total } from './measure.ts'
import { fit } from './fit.ts'

const { values } = parseArgs({
  options: {
    variants: { type: 'string', default: '3' },
    epochs: { type: 'string', default: '6' },
    only: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
    check: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
})
const folders = trainingFolders()
const writers = folders.map((writer) => readAnnotated(writer))
const settings = {
  variants: Number(values.variants),
  epochs: Number(values.epochs),
  ...Object.fromEntries(values.set.map((pair) => [pair.split('=')[0] ?? '', Number(pair.split('=')[1])])),
}
const lexicon = shippedLexicon()
const sums = []
for (const [index, held] of writers.entries()) {
  const writer = basename(folders[index] ?? '')
  if (values.only !== undefined && values.only !== writer) continue
  const field = fit(writers.filter((_, other) => other !== index).flat(), settings)
  const model = new NameModel(packModel(field.features, field.weights, field.transitions, 18).bytes)
  const result = measure(held, model, lexicon, values.misses)
  sums.push(result)
  console.log(writer, held.length, 'documents', result.line)
  for (const miss of result.misses) console.log(miss)
}
if (sums.length > 1) console.log('all', total(sums))
if (values.check !== undefined) {
  const field = fit(writers.flat(), settings)
  const packed = packModel(field.features, field.weights, field.transitions, 18)
  const result = measure(readAnnotated(values.check), new NameModel(packed.bytes), lexicon, values.misses)
  console.log('check', field.features.length, 'features', packed.dropped, 'dropped', result.line)
  for (const miss of result.misses) console.log(miss)
}
