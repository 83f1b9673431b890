import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createDetector } from '../detector.ts'
import { recognizers } from './registry.ts'

const detector = createDetector({ identifiersOnly: true })
const labelsIn = (text: string): string[] => detector.detect(text).findings.map(({ label }) => label)

describe.each(recognizers.map((recognizer) => [recognizer.id, recognizer] as const))('%s', (id, recognizer) => {
  test.each(recognizer.examples.found.map((text) => [text]))('finds %j', (text) => {
    expect(labelsIn(text)).toContain(recognizer.label)
  })

  test.each(recognizer.examples.ignored.map((text) => [text]))('leaves %j alone', (text) => {
    expect(labelsIn(text)).not.toContain(recognizer.label)
  })

  const folder = new URL(`./${id}/cases/`, import.meta.url)
  const cases = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []
  // In an ng-*.txt the values that must be found stand between ⟦ and ⟧; in an ok-*.txt nothing may be found.
  test.each(cases.map((name) => [name]))('case %s', (name) => {
    const marked = readFileSync(new URL(name, folder), 'utf8')
    const wanted = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((mark) => mark[1])
    const found = detector
      .detect(marked.replace(/[⟦⟧]/g, ''))
      .findings.filter(({ label }) => label === recognizer.label)
    expect(found.map(({ text }) => text)).toEqual(name.startsWith('ok-') ? [] : wanted)
  })
})
