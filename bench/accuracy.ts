// Accuracy of detect on folders of annotated documents. Run: npm run bench:accuracy [-- [--misses] [--cross-validation] FOLDER…]
// Misses are printed only for folders named on the command line, never for the test part of the corpus.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createDetector } from '../packages/detect/src/index.ts'
import { loadAnnotated } from '../tools/corpus/annotated-document.ts'
import { measure, scoreDetections, sum } from '../tools/corpus/score.ts'
import type { Tally } from '../tools/corpus/score.ts'
import { printFalseAlarms } from './false-alarms.ts'

const args = process.argv.slice(2)
const showMisses = args.includes('--misses')
const identifiersOnly = args.includes('--identifiers-only')
const crossValidation = args.includes('--cross-validation')
const folders = args.filter((arg) => !arg.startsWith('--'))
const targets = folders.length > 0 ? folders : ['../shared/corpus/documents', 'corpus/train', 'corpus/test']
const detector = createDetector({ identifiersOnly })
const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)

for (const folder of targets) {
  if (!existsSync(folder)) continue
  const documents = loadAnnotated(folder)
  const scores = scoreDetections(documents, (text) => detector.detect(text))
  console.log(`\n${folder}: ${documents.length} documents`)
  console.log('label           exact P      R     F1   overlap P      R     F1')
  const row = (name: string, exact: Tally, overlap: Tally): void => {
    const e = measure(exact)
    const o = measure(overlap)
    console.log(
      name.padEnd(14),
      percent(e.p),
      percent(e.r),
      percent(e.f1),
      '    ',
      percent(o.p),
      percent(o.r),
      percent(o.f1),
      `  (${e.gold})`,
    )
  }
  for (const label of [...scores.exact.keys()].sort())
    row(label, scores.exact.get(label) ?? { tp: 0, fp: 0, fn: 0 }, scores.overlap.get(label) ?? { tp: 0, fp: 0, fn: 0 })
  row(
    'identifiers',
    sum(scores.exact, (label) => label !== 'PERSON'),
    sum(scores.overlap, (label) => label !== 'PERSON'),
  )
  const all = measure(sum(scores.categories))
  console.log('categories    ', percent(all.p), percent(all.r), percent(all.f1), `  (${all.gold})`)
  for (const [category, tally] of [...scores.categories].sort(([a], [b]) => a.localeCompare(b))) {
    const m = measure(tally)
    console.log(`  ${category.padEnd(14)}`, percent(m.p), percent(m.r), percent(m.f1), `  (${m.gold})`)
  }
  console.log(
    'document type ',
    percent(scores.documentTypeRight / documents.length),
    '  language',
    percent(scores.languageRight / documents.length),
  )
  const isTest = /(?:^|\/)corpus\/test\/?$/.test(folder)
  if (showMisses && folders.length > 0 && !isTest) for (const miss of scores.misses) console.log(miss)
}
if (folders.length === 0 && !identifiersOnly) printFalseAlarms(detector)
if (crossValidation) {
  // Each writer of the training part left out in turn: names, then kinds of document and categories.
  for (const command of [
    ['tools/names/cross-validate.ts'],
    ['packages/detect/training/train-documents.ts', 'corpus/train', '--validate'],
  ])
    spawnSync(process.execPath, command, { stdio: 'inherit' })
}
