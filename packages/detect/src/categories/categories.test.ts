import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDetector } from '../detector.ts'
import { combinedTerms, termsOf } from './category-terms.ts'
import { categoryMatcher } from './lexicon.ts'
import { compileTerms } from './term-matcher.ts'

const detector = createDetector()
const categoriesOf = (text: string): string[] => detector.detect(text).categories.map(({ category }) => category)

test.each([
  [
    'sexual',
    'Mevrouw Annelies de Wit vertelt dat haar zoon Thomas op jongens valt en dat zijn vader dat niet mag weten.',
  ],
  ['sexual', 'Gespreksnotitie. Joris Bakker is in transitie en heet sinds mei Julia; hij wil zo aangesproken worden.'],
  ['sexual', 'Zij, Karin Smit, tippelt achter het station en heeft vorige week een soa-test gedaan.'],
  ['housing', 'Meneer Piet Jansen slaapt sinds drie weken in zijn auto en vraagt een briefadres aan.'],
  ['housing', 'Mevrouw Fatma Kaya meldt zwarte stippen boven het bed; haar woning is te klein voor zes.'],
  [
    'political',
    'Klacht van de heer Henk Mulder: hij staat voor de BBB op de lijst en denkt dat hij daarom wordt geweigerd.',
  ],
  ['political', 'Ms Leyla Demir told me that she is a member of the opposition party and took part in protests.'],
  ['ethnicity', 'De heer Yusuf Aslan is van Koerdische afkomst; hij spreekt thuis geen Turks.'],
  ['criminal', 'Haar ex Dennis Visser zit vast in de PI Vught; hij heeft haar van de trap geduwd.'],
  ['biometric', 'Wij klokken in met de vinger. Jan Willems weigert zijn vingerafdruk te geven.'],
  ['union', 'Medewerker Kees Prins is kaderlid van de FNV en vraagt verlof voor de staking.'],
  ['health', 'Mevrouw Corrie Blom heeft MS en loopt met een rollator; zij slikt baclofen.'],
  ['mental_health', 'Peter de Jong hoort stemmen en is na een poging opgenomen; hij krijgt olanzapine.'],
  ['addiction', 'Zijn broer Rob drinkt weer en gokt online; hij staat bij Cruks ingeschreven.'],
  ['youth_care', 'Lisa van Dam (9) staat onder toezicht; de gezinsvoogd zoekt een pleeggezin voor haar.'],
  ['genetic', 'Mevrouw Ineke Vos heeft de uitslag: zij draagt het BRCA2-gen, haar dochter is ook getest op het gen.'],
])('%s: %s', (category, text) => {
  expect(categoriesOf(text)).toContain(category)
})

test.each([
  ['sexual', 'Folder: het COC geeft voorlichting over seksuele gerichtheid op scholen in de regio.'],
  ['political', 'De fractie van de VVD stelde vragen over het parkeerbeleid; de motie is aangenomen.'],
  ['religion', 'Mevrouw Jansen woont aan de Bijbelstraat 12 en vraagt een parkeervergunning aan.'],
  ['housing', 'Beleidsregel urgentie: een woningzoekende kan een urgentieverklaring aanvragen bij het college.'],
  ['health', 'The letter was sent to Ms Sarah Brown on 3 May; Ms Brown has not replied.'],
  ['addiction', 'Meneer De Boer is niet verslaafd en drinkt geen alcohol.'],
  ['union', 'De directie overlegt met de FNV en het CNV over de nieuwe cao.'],
  ['genetic', 'Rapport over erfpacht en de verdeling van gronden; geen personen genoemd.'],
])('not %s: %s', (category, text) => {
  expect(categoriesOf(text)).not.toContain(category)
})

test('a term of several words is found by its first word, also a short one', () => {
  const matcher = compileTerms([
    ['op vrouwen valt', 1],
    ["nu'91", 2],
    ['wan*', 3],
  ])
  expect(matcher.mayGoOn('op vrouwen', 2, matcher.follow('op'))).toBe(true)
  expect(matcher.mayGoOn('op mannen', 2, matcher.follow('op'))).toBe(false)
  expect(matcher.mayGoOn("nu'91", 2, matcher.follow('nu'))).toBe(true)
  expect(matcher.meanings(matcher.alone('wanen'))).toEqual([3])
  for (const word of ['o', 'opa', 'vrouwen', 'nur']) expect([matcher.alone(word), matcher.follow(word)]).toEqual([0, 0])
})

test('what words are by themselves and what may follow them finds the same as a search', () => {
  const terms = termsOf(
    'op jongens; a b c; a; ik*; de bond; in transitie; gaat niet naar school; gaat; *kanker; k.v.k; ggz*; ggz-*; zorg- en huis; zorg',
  )
  const matcher = compileTerms(terms.map((term) => [term, term] as const))
  const words =
    'op a b c ik ikke de bond in transitie jongens longkanker gaat niet naar school k.v.k ik-zelf de-bond ggz ggzx ggz-wijk zorg zorg- en huis'.split(
      ' ',
    )
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (picked) => {
      const text = picked.join(' ')
      const searched: unknown[] = []
      matcher.search(text, 0, text.length, (hit) => searched.push(hit))
      const found: unknown[] = []
      for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
        const end = index + word.length
        const term = matcher.alone(word)
        if (term < 0 || matcher.mayGoOn(text, end, matcher.follow(word)))
          matcher.search(text, index, end, (hit) => found.push(hit))
        else if (term > 0) found.push({ start: index, end, meanings: matcher.meanings(term) })
      }
      expect(found).toEqual(searched)
    }),
  )
})

test('phrases and words are combined to terms', () => {
  expect(termsOf(combinedTerms('lid van de .; .-lid', 'sp; vvd'))).toEqual([
    'lid van de sp',
    'lid van de vvd',
    'sp-lid',
    'vvd-lid',
  ])
})

test('a megabyte of beginnings of terms is searched in time', () => {
  const text = 'op de in het uit van lid van de op de lijst van '.repeat(22_000)
  const started = performance.now()
  let hits = 0
  categoryMatcher().search(text, 0, text.length, () => hits++)
  expect(hits).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(5000)
})
