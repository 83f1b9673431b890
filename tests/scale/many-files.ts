import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipOf } from '../../samples/generator/zip-parts.ts'

const FIRST = ['Willeke', 'Sem', 'Fatima', 'Daan', 'Jasmijn', 'Mehmet', 'Lieke', 'Ruben', 'Noor', 'Thijs']
const LAST = ['Zwartkruis', 'van den Berg', 'Yilmaz', 'de Boer', 'Hoekstra', 'el Idrissi', 'Postma', 'Verhagen']
const STREETS = ['Dorpsstraat', 'Havenkade', 'Lindelaan', 'Molenweg']

/** A test number that passes the eleven test, made of `n`. */
function bsnOf(n: number): string {
  for (let at = 10_000_000 + n * 7; ; at++) {
    const digits = String(at).padStart(8, '0')
    const sum = digits.split('').reduce((total, digit, place) => total + Number(digit) * (9 - place), 0)
    if (sum % 11 < 10) return digits + String(sum % 11)
  }
}

function letter(n: number): { name: string; text: string; rows: string[] } {
  const name = `${FIRST[n % FIRST.length]} ${LAST[(n >> 3) % LAST.length]}`
  const place = `${STREETS[n % STREETS.length]} ${1 + (n % 90)}, Zeewolde`
  const text =
    n % 3 === 0
      ? `Notulen werkoverleg ${n}\nDe planning van kwartaal ${1 + (n % 4)} is besproken. Actie ${n}: begroting bijwerken.\n`
      : `Betreft: mevrouw ${name}, BSN ${bsnOf(n % 900)}\nWoont aan de ${place}. Aanvraag ${n} voor huishoudelijke hulp (Wmo).\n`
  return { name, text, rows: [`naam,bsn,plaats`, `${name},${bsnOf(n % 900)},Zeewolde`, `dossier ${n},,Urk`] }
}

const MAKERS: readonly [extension: string, make: (n: number) => string | Uint8Array][] = [
  ['txt', (n) => letter(n).text],
  ['csv', (n) => letter(n).rows.join('\n')],
  ['md', (n) => `# Stuk ${n}\n\n${letter(n).text}`],
  ['html', (n) => `<html><body><h1>Stuk ${n}</h1><p>${letter(n).text}</p></body></html>`],
  ['eml', (n) => `From: balie@gemeente.example\nTo: team@gemeente.example\nSubject: Zaak ${n}\n\n${letter(n).text}`],
  ['json', (n) => JSON.stringify({ zaak: n, tekst: letter(n).text })],
  ['txt', (n) => `${letter(n).text}\n${letter(n + 1).text}`],
]

/**
 * Writes `count` small files of mixed formats in folders: of one in nine the content is that of an earlier one, one in
 * two hundred is an archive, a few cannot be read.
 */
export function makeManyFiles(folder: string, count: number): void {
  for (let n = 0; n < count; n++) {
    const inside = join(folder, `afdeling ${n % 7}`, `map ${n % 40}`)
    mkdirSync(inside, { recursive: true })
    const [extension, make] = MAKERS[n % MAKERS.length]!
    const path = join(inside, `stuk ${String(n).padStart(5, '0')}`)
    if (n % 200 === 7)
      writeFileSync(`${path}.zip`, zipOf({ 'a.txt': letter(n).text, 'b/c.csv': letter(n + 1).rows.join('\n') }))
    else if (n % 200 === 9) writeFileSync(`${path}.txt.gz`, gzipSync(letter(n).text))
    else if (n % 500 === 11) writeFileSync(`${path}.bin`, Buffer.from([0, 1, 2, n % 251, 0]))
    else if (n % 9 === 8) writeFileSync(`${path}.txt`, letter(3 * Math.floor(n / 27)).text)
    else writeFileSync(`${path}.${extension}`, make(n))
  }
}
