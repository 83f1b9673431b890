import { expect, test } from 'vitest'
import { createDetector } from '../detector.ts'
import { OwnRulesError, readOwnRules } from './own-rules.ts'

const source = `numbers:
  - name: Suite
    form: "S##-####"
    context: [suite]
allow:
  addresses: ["Raadhuisplein 2"]
  phones: ["0492 84 28 00"]
`

test('own numbers are found and own values left out', () => {
  const detector = createDetector({ identifiersOnly: true, ownRules: readOwnRules(source, 'eigen.yaml') })
  const { findings } = detector.detect('Suite S26-0412, Raadhuisplein 2, bel 0492 84 28 00 of 06-12345678')
  expect(findings.map(({ label, text }) => [label, text])).toEqual([
    ['CASE_NUMBER', 'S26-0412'],
    ['PHONE', '06-12345678'],
  ])
})

test('an error names file, line and field and holds no value', () => {
  const wrong = 'numbers:\n  - name: Suite\n    form: "geheim"\n'
  expect(() => readOwnRules(wrong, 'eigen.yaml')).toThrow(OwnRulesError)
  expect(() => readOwnRules(wrong, 'eigen.yaml')).toThrow(/eigen\.yaml:3 \(numbers\.0\.form\)/)
  expect(() => readOwnRules(wrong, 'eigen.yaml')).not.toThrow(/geheim/)
})

test('broken YAML is told with its line', () => {
  expect(() => readOwnRules('numbers: [', 'eigen.yaml')).toThrow(/eigen\.yaml:\d+: no valid YAML/)
})
