import { expect, test } from 'vitest'
import { unsaid } from './unsaid.ts'

function verdict(marked: string): string | null {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return unsaid(marked.replace('[', '').replace(']', ''), start, end)
}

test.each([
  'cliënt heeft geen [schulden].',
  'hij rookt en [drinkt] niet.',
  'zij [drinkt] geen alcohol.',
  'over [drugsgebruik] hebben wij geen zorgen.',
  'hij is niet [verslaafd].',
])('denied: %s', (marked) => {
  expect(verdict(marked)).toBe('denied')
})

test.each(['folder over [verslaving]', 'mocht er sprake zijn van [schulden]'])('hypothetical: %s', (marked) => {
  expect(verdict(marked)).toBe('hypothetical')
})

test.each([
  'hij [drinkt] te veel.',
  'de [schulden] niet betaald.',
  'hij komt niet omdat hij [verslaafd] is.',
  'hij [drinkt] niet alleen bier.',
  'leeft zonder aanvullend pensioen, heeft [kanker].',
])('said: %s', (marked) => {
  expect(verdict(marked)).toBeNull()
})
