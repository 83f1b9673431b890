// False alarms on real texts that hold no identifiers of residents: Dutch newspapers and encyclopedia, English manuals.
import { existsSync, globSync, readFileSync } from 'node:fs'
import type { Detector } from '../packages/detect/src/index.ts'

const WORDS_OF_A_TEXT = 300
const MANUALS = 60

interface Source {
  readonly name: string
  readonly texts: readonly string[]
  /** Whether names in it are known to be none, so that each is false. */
  readonly nameless: boolean
}

/** Prints findings per 1,000 words: all of identifiers and, in manuals, of names are false; categories in parts of 100 texts. */
export function printFalseAlarms(detector: Detector): void {
  console.log('\nfalse alarms on public texts, per 1,000 words (names of public texts are left out: they may be right)')
  for (const { name, texts, nameless } of sources()) {
    let words = 0
    let names = 0
    let withCategory = 0
    const identifiers = new Map<string, number>()
    for (const text of texts) {
      words += text.split(/\s+/).length
      const { findings, categories } = detector.detect(text)
      if (categories.length > 0) withCategory++
      for (const { label } of findings)
        if (label === 'PERSON') names++
        else identifiers.set(label, (identifiers.get(label) ?? 0) + 1)
    }
    if (words === 0) continue
    const rate = (count: number): string => ((1000 * count) / words).toFixed(2)
    const all = [...identifiers.values()].reduce((sum, count) => sum + count, 0)
    const each = [...identifiers].sort((a, b) => b[1] - a[1]).map(([label, count]) => `${label} ${count}`)
    console.log(
      `  ${name}: ${words} words, identifiers ${rate(all)} (${each.join(', ')})${nameless ? `, names ${rate(names)}` : ''}` +
        `, a category in ${((100 * withCategory) / texts.length).toFixed(0)}% of ${texts.length} texts`,
    )
  }
}

function sources(): Source[] {
  const folder = '../shared/data/ner'
  const encyclopedia = ['dev', 'test'].flatMap((part) => {
    const file = `${folder}/ud-lassysmall-${part}.conllu`
    return existsSync(file)
      ? [...readFileSync(file, 'utf8').matchAll(/^# text = (.*)$/gm)].map(([, text]) => text ?? '')
      : []
  })
  const newspapers = `${folder}/europeana-kb-nl.bio`
  const tokens = existsSync(newspapers)
    ? readFileSync(newspapers, 'utf8')
        .split('\n')
        .map((line) => line.split(' ')[0] ?? '')
    : []
  const manuals = globSync('node_modules/*/README.md').sort().slice(0, MANUALS)
  return [
    { name: 'encyclopedia and press, Dutch (UD LassySmall)', texts: inParts(encyclopedia), nameless: false },
    { name: 'newspapers of 1890-1940, Dutch (Europeana)', texts: inParts(tokens), nameless: false },
    {
      name: 'manuals of npm packages, English and code',
      texts: manuals.map((file) => readFileSync(file, 'utf8')),
      nameless: true,
    },
  ]
}

/** Puts sentences or words together to texts of some hundred words. */
function inParts(pieces: readonly string[]): string[] {
  const texts: string[] = []
  let part: string[] = []
  let words = 0
  for (const piece of pieces) {
    part.push(piece)
    words += piece.split(' ').length
    if (words < WORDS_OF_A_TEXT) continue
    texts.push(part.join(piece.includes(' ') ? '\n' : ' '))
    part = []
    words = 0
  }
  return texts
}
