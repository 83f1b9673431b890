// Throughput of detect on one core. Run: node bench/detect.ts [FOLDER of annotated documents] ; prints MB of text a second by the clock, and of processor time in the best round: on a busy machine only that says something;
// and the most memory, for which the heap is to be bounded: node --max-semi-space-size=8 --max-old-space-size=128 bench/detect.ts
import { createDetector } from '../packages/detect/src/index.ts'
import { loadAnnotated } from '../tools/corpus/annotated-document.ts'

const SECONDS = 3
const folder = process.argv[2] ?? 'corpus/train'
const texts = loadAnnotated(folder).map(({ text }) => text)
const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

function measure(name: string, detect: (text: string) => unknown): void {
  const started = performance.now()
  detect(texts[0] ?? '')
  const first = performance.now() - started
  for (const text of texts) detect(text)
  let rounds = 0
  let best = Number.POSITIVE_INFINITY
  const from = performance.now()
  while (performance.now() - from < SECONDS * 1000) {
    const before = process.threadCpuUsage()
    for (const text of texts) detect(text)
    const { user, system } = process.threadCpuUsage(before)
    best = Math.min(best, user + system)
    rounds++
  }
  const seconds = (performance.now() - from) / 1000
  console.log(
    `${name.padEnd(18)} ${((size * rounds) / seconds / 1e6).toFixed(2)} MB/s, ${(size / best).toFixed(2)} MB/s of processor time, first text ${first.toFixed(0)} ms`,
  )
}

const started = performance.now()
const everything = createDetector()
console.log(
  `createDetector ${(performance.now() - started).toFixed(1)} ms; ${texts.length} texts, ${(size / 1e6).toFixed(2)} MB`,
)
measure('everything', (text) => everything.detect(text))
console.log(`most memory of the process ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB`)
const identifiers = createDetector({ identifiersOnly: true })
measure('identifiers only', (text) => identifiers.detect(text))
