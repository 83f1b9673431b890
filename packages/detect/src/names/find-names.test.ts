import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyseText } from '../text/analysed-text.ts'
import { findNames } from './find-names.ts'

const names = (text: string): string[] =>
  findNames(analyseText(text), [])
    .filter(({ score }) => score >= 0.5)
    .map((finding) => finding.text)

test.each([
  ['title and infix', 'Gisteren belde mevrouw Van der Zanden over haar uitkering.', ['Van der Zanden']],
  ['initials', 'Het besluit is genomen door A.B.M. de Wit op maandag.', ['A.B.M. de Wit']],
  [
    'salutation',
    'Beste Fatima,\n\nDank voor je bericht.\n\nMet vriendelijke groet,\nJoost Hagenaars',
    ['Fatima', 'Joost Hagenaars'],
  ],
  ['double name', 'Cliënt is Emine Öztürk-Kaya, geboren in Utrecht.', ['Emine Öztürk-Kaya']],
  ['labels', 'Achternaam: Terpstra\nVoornamen: Anouk Maria\nWoonplaats: Zwolle', ['Terpstra', 'Anouk Maria']],
  ['nickname', 'Op bezoek geweest bij de heer J.P. (Hans) Groenewoud.', ['J.P. (Hans) Groenewoud']],
  ['genitive', "We spraken over Sem's school en Noor haar klas.", ['Sem', 'Noor']],
  [
    'mail header',
    'Van: Hoefnagels, Bas <k.veldhuis@elsmeer.nl>\nAan: Mirthe de Vries\nOnderwerp: planning',
    ['Hoefnagels, Bas', 'Mirthe de Vries'],
  ],
  [
    'lower case behind a form of address or "familie"',
    'gebeld met mw yilmaz over dhr bakker, mevrouw de wit wil ook. hoe zit het met fam duivenstijn en gezin de boer?',
    ['yilmaz', 'bakker', 'de wit', 'duivenstijn', 'de boer'],
  ],
  ['an initial before the next sentence', 'Ik sprak meneer A. Hij kwam later.', ['A.']],
  [
    'whom somebody works for',
    'Leerplicht (Nancy van de RBL) belde over Sem van den Berg.',
    ['Nancy', 'Sem van den Berg'],
  ],
  ['an age behind a name', 'De oudste, Bram van 12, gaat mee.', ['Bram']],
])('reads names: %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected)
})

test.each([
  ['street', 'De werkzaamheden aan de Willem-Alexanderlaan en het Anne Frankplein duren tot mei.'],
  ['firm', 'De opdracht ging naar aannemersbedrijf De Jong & Zonen B.V. in Deurne.'],
  ['school and clinic', 'Zij gaat naar de W.A. van Lieflandschool, hij naar kliniek Vincent van Gogh in Venray.'],
  ['columns of SQL', 'CREATE TABLE inwoner (\n  bsn CHAR(9) PRIMARY KEY,\n  naam TEXT NOT NULL,\n  geboren DATE\n);'],
  ['illness', 'De folder gaat over de ziekte van Parkinson en het syndroom van Gilles de la Tourette.'],
  ['policy', 'De gemeente stelt in januari het beleidsplan vast. Inwoners kunnen bij de balie terecht.'],
  [
    'verbs behind a form of address',
    'mw belde, mevrouw wil niet. de heer is boos, dhr komt. familie meer dan zat, team Jeugd en Gezin Oost',
  ],
  ['code', 'const max = Math.max(...values)\nreturn parser.parse(text)'],
])('finds nobody: %s', (_, text) => {
  expect(names(text)).toEqual([])
})

test('follows a name through the document in lower case, not the word that looks like it', () => {
  const text =
    'Cliënt: Pleun Jaspers\n\nPleun was vrolijk. later nog gebeld met pleun over de fiets. Mevrouw Jaspers was er niet.'
  expect(names(text)).toEqual(['Pleun Jaspers', 'Pleun', 'pleun', 'Jaspers'])
})

test('leaves the s of a genitive out where the name is known', () => {
  expect(names('Moeder van Sanne Hofstra belde. Sannes fiets is gestolen.')).toEqual(['Sanne Hofstra', 'Sanne'])
})

test('a town behind an address is nobody, a name there may be', () => {
  const found = (text: string): string[] => {
    const start = text.indexOf('Kerkpad 16')
    const address = {
      label: 'ADDRESS',
      start,
      end: start + 10,
      text: 'Kerkpad 16',
      value: '',
      score: 1,
      confidence: 'high',
      reasons: [],
    } as const
    return findNames(analyseText(text), [address]).map((finding) => finding.text)
  }
  expect(found('Frans Duivenstijn\nKerkpad 16, Linderdam\n')).toEqual(['Frans Duivenstijn'])
  expect(found('Langs geweest op Kerkpad 16, Bram deed open.\n')).toEqual(['Bram'])
})

test('finds no name inside an identifier that was found before', () => {
  const text = 'Zij woont aan de Jan Steenstraat 12 te Delft.'
  const start = text.indexOf('Jan')
  const address = {
    label: 'ADDRESS',
    start,
    end: start + 17,
    text: 'Jan Steenstraat 12',
    value: '',
    score: 1,
    confidence: 'high',
    reasons: [],
  } as const
  expect(findNames(analyseText(text), [address])).toEqual([])
})

test('spans lie inside the text, in order, without overlap, whatever the text', () => {
  const piece = fc.constantFrom(
    'Jan',
    'de Vries',
    ' ',
    '\n',
    ', ',
    'van den',
    'J.P.',
    '(',
    ')',
    'mevrouw ',
    '| ',
    '\t',
    'Ö',
    '-',
    "'s",
    '12',
    '@',
    ':',
    'Naam',
    'straat',
    '&',
    ' BV',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const document = analyseText(pieces.join(''))
      let last = 0
      for (const finding of findNames(document, [])) {
        expect(finding.start).toBeGreaterThanOrEqual(last)
        expect(finding.end).toBeGreaterThan(finding.start)
        expect(finding.end).toBeLessThanOrEqual(document.text.length)
        expect(finding.text).toBe(document.text.slice(finding.start, finding.end))
        expect(finding.score).toBeGreaterThan(0)
        expect(finding.score).toBeLessThanOrEqual(1)
        last = finding.end
      }
    }),
    { numRuns: 300 },
  )
})

test.each(['Jan ', 'J.', "'s", 'a-', '|', 'Van den ', 'a@', ',', 'Jan, ', '\n', '((', 'É'])(
  'takes time in proportion to the length of a text of %j',
  (piece) => {
    const cost = (length: number): number => {
      const document = analyseText(piece.repeat(Math.ceil(length / piece.length)))
      const before = process.cpuUsage()
      findNames(document, [])
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
    cost(50_000)
    // four times the length; quadratic time would cost sixteen times as much
    expect(cost(200_000)).toBeLessThan(10 * Math.max(cost(50_000), 40))
  },
)
