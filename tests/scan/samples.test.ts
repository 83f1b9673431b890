import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AffectedPerson, FoundPerson, InquiryReport } from '../../packages/model/src/index.ts'
import { type Finished, run } from './command.ts'

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url))

/** Every sample that is not read whole without character recognition, and how it ends. */
const NOT_READ: Readonly<Record<string, string>> = {
  'balie/scan toestemming.png': 'unsupported',
  'overig/afgebroken.docx': 'partial',
  'overig/beveiligd besluit.pdf': 'encrypted',
  'overig/kapot.zip': 'partial',
  'overig/leeg.txt': 'empty',
  'overig/logo.png': 'unsupported',
  'overig/meting.bin': 'unsupported',
  'presentaties/training.pptx': 'partial',
  'schuldhulp/stukken beveiligd.zip': 'encrypted',
}
/** Values of people in the samples that may stand in no output without `--show-values`. */
const VALUES = [
  '677700155',
  '164335171',
  '547943167',
  '501194745',
  'NL57RABO0455403068',
  '2625952628',
  'chantal_vaneupen@postvak.example',
  'Verkuijlen',
  'Terpsma',
  'Gebremariam',
  'Karataş',
  '5998 ZL',
  '06-13799989',
  'SR-727-B',
]

let work: string
let scanned: Finished
let report: InquiryReport
let people: AffectedPerson[]

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'samples-'))
  cpSync(join(SAMPLES, 'uploads'), join(work, 'uploads'), { recursive: true })
  scanned = await scan('shown', '--show-values')
  report = reportOf('shown')
  people = readFileSync(join(work, 'shown/report/people.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AffectedPerson)
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

function scan(name: string, ...more: string[]): Promise<Finished> {
  const places = ['--inquiry', join(work, name), '--report', join(work, name, 'report')]
  return run([
    'scan',
    join(work, 'uploads'),
    '--manifest',
    join(SAMPLES, 'uploads.csv'),
    ...places,
    '--ocr',
    'off',
    ...more,
  ])
}

function reportOf(name: string): InquiryReport {
  return JSON.parse(readFileSync(join(work, name, 'report/report.json'), 'utf8')) as InquiryReport
}

function withBsn(bsn: string): AffectedPerson {
  const found = people.filter(({ identifiers }) => identifiers.bsn?.includes(bsn))
  expect(found, `people with the same BSN`).toHaveLength(1)
  return found[0]!
}

describe('a scan of the samples', () => {
  test('ends well and accounts for every file', () => {
    expect(scanned.code).toBe(0)
    const paths = readdirSync(join(work, 'uploads'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    const expected = paths.map((entry) => join(entry.parentPath, entry.name).slice(join(work, 'uploads').length + 1))
    expect(report.files.map(({ path }) => path)).toEqual(expected.toSorted())
    const notRead = report.files.filter(({ status }) => status !== 'read').map(({ path, status }) => [path, status])
    expect(Object.fromEntries(notRead)).toEqual(NOT_READ)
  })

  test('says of each unread file why, and what to do in both languages', () => {
    for (const file of report.files.filter(({ status }) => status !== 'read' && status !== 'empty')) {
      expect(file.problems.length, file.path).toBeGreaterThan(0)
      expect(file.problems.flatMap(({ codes }) => codes).length, file.path).toBeGreaterThan(0)
      for (const advice of file.problems.flatMap((problem) => problem.advice))
        expect([advice.nl, advice.en].every(Boolean)).toBe(true)
    }
  })

  test('joins the people of several files and formats', () => {
    const annie = withBsn('164335171')
    expect(annie.identifiers.dob).toContain('1938-02-17')
    expect(annie.categories).toContain('health')
    for (const document of [
      'wmo/lijst-utf16.tsv',
      'wmo/lijst-excel.csv',
      'wmo/hulp oud.xls',
      'wmo/overdracht mw Terpsma.docx',
      'overig/kopie overdracht.docx',
      'mail/drempels.msg',
    ])
      expect(annie.documents).toContain(document)
    expect(withBsn('235610641').documents).toContain('mail/aanvraag doorgestuurd.eml')
    expect(withBsn('495079042').documents).toEqual(
      expect.arrayContaining(['archief/zuid.zip', 'hr/dossiers.7z', 'mail/drempels.msg', 'wmo/beschikking.pdf']),
    )
  })

  test('knows children, and what is told of them', () => {
    const noor = withBsn('677700155')
    expect(noor).toMatchObject({ name: 'Noor Verkuijlen', minor: true, role: 'client' })
    expect(noor.categories).toEqual(expect.arrayContaining(['mental_health', 'youth_care']))
    expect(withBsn('703194938')).toMatchObject({ name: 'Jayden Balrak', minor: true })
    const selam = people.find(({ identifiers }) => identifiers.vNumber?.includes('2625952628'))
    expect(selam).toMatchObject({ minor: true, identifiers: { dob: ['2008-09-21'] } })
  })

  test('finds nobody where nobody is', () => {
    for (const path of [
      'beleid/projectplan.docx',
      'beleid/richtlijn-ai.md',
      'beleid/vuurwerk.odt',
      'beleid/inloopavond.txt',
      'code/sorteer.py',
    ])
      expect(
        report.files.find((file) => file.path === path),
        path,
      ).toMatchObject({ personalData: false, people: 0 })
  })

  test('joins the export of the proxy', () => {
    const twice = report.files.find(({ path }) => path === 'wmo/overdracht mw Terpsma.docx')
    expect(twice?.uploads).toBeGreaterThan(0)
    expect(report.services.map(({ name }) => name)).toEqual([
      'ChatGPT',
      'Claude',
      'DeepL Write',
      'Google Gemini',
      'Microsoft Copilot',
    ])
    expect(report.departments.map(({ name }) => name)).toContain('Schuldhulpverlening')
    expect(report.unknown).toMatchObject({
      uploadsWithoutFile: 1,
      filesWithoutUpload: 2,
      uploadsWithoutTime: 1,
      period: { first: '2025-10-06', last: '2025-10-30' },
    })
    expect(report.unknown.manifestProblems).toMatchObject([{ column: 'timestamp', code: 'timestamp' }])
    expect(report.totals.uploads).toBeGreaterThan(report.totals.files)
  })

  test('writes no stack and no value on standard error', () => {
    expect(scanned.stderr).not.toMatch(/\n\s+at /)
    for (const value of VALUES) expect(scanned.stderr).not.toContain(value)
  })
})

describe('values are masked unless asked for', () => {
  test('in every file of the report, and the choice is in it', async () => {
    const masked = await scan('masked', '--lang', 'en')
    expect(masked.code).toBe(0)
    expect(masked.stderr).toMatch(/files: /)
    const texts: [string, string][] = [
      ['stderr', masked.stderr],
      ['stdout', masked.stdout],
    ]
    for (const name of readdirSync(join(work, 'masked/report'))) {
      const bytes = readFileSync(join(work, 'masked/report', name))
      if (!name.endsWith('.xlsx')) texts.push([name, bytes.toString()])
      else
        for (const [part, content] of Object.entries(unzipSync(bytes)))
          texts.push([`${name}/${part}`, Buffer.from(content).toString()])
    }
    expect(texts.map(([name]) => name)).toEqual(
      expect.arrayContaining(['report.html', 'report.json', 'people.csv', 'people.ndjson', 'files.csv']),
    )
    // Names of files are no values: an officer needs them to find the file again.
    const paths = report.files.map(({ path }) => path).toSorted((a, b) => b.length - a.length)
    for (const [name, text] of texts) {
      const bare = paths.reduce(
        (rest, path) => rest.replaceAll(path, '').replaceAll(path.replaceAll('/', '\\/'), ''),
        text,
      )
      for (const value of VALUES) expect(bare.includes(value), `${value} in ${name}`).toBe(false)
    }
    expect(reportOf('masked').valuesShown).toBe(false)
    expect(reportOf('masked').totals).toEqual(report.totals)
  })

  test('nothing readable lies in the state of the inquiry', () => {
    for (const entry of readdirSync(join(work, 'shown'), { withFileTypes: true })) {
      if (!entry.isFile()) continue
      const bytes = readFileSync(join(work, 'shown', entry.name)).toString('latin1')
      for (const value of VALUES) expect(bytes.includes(value), entry.name).toBe(false)
    }
  })
})

describe('find', () => {
  const find = async (...query: string[]): Promise<{ code: number | null; stdout: string; found: FoundPerson[] }> => {
    const { code, stdout } = await run(['find', '--inquiry', join(work, 'shown'), '--show-values', ...query])
    return {
      code,
      stdout,
      found: stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as FoundPerson),
    }
  }

  test.each([
    ['164335171', 'wmo/lijst.csv'],
    ['1643.35.171', 'wmo/lijst.csv'],
    ['Noor Verkuijlen', 'jeugd/gezinsplan Noor V.docx'],
    ['chantal_vaneupen@postvak.example', 'hr/cv Chantal.pdf'],
    ['Smeenge', 'mail/aanvraag doorgestuurd.eml'],
  ])('%s was uploaded in %s', async (query, document) => {
    const { code, found } = await find(query)
    expect(code).toBe(0)
    expect(found.flatMap(({ documents }) => documents.map(({ path }) => path))).toContain(document)
  })

  test('nobody is found who is not there', async () => {
    const { code, found } = await find('Theodora Quackelbeen')
    expect(code).toBe(0)
    expect(found).toEqual([])
  })

  test('by what route it went', async () => {
    const { found } = await find('Chantal van Eupen')
    const upload = found.flatMap(({ documents }) => documents.flatMap(({ uploads }) => uploads))[0]
    expect(upload).toMatchObject({ department: 'Personeel', timestamp: expect.stringMatching(/^2025-10-/) })
    expect(Object.keys(upload ?? {})).not.toContain('user')
  })
})

describe('the same inquiry again', () => {
  test('reads nothing twice, then only what changed', async () => {
    const again = await scan('shown', '--show-values')
    expect(again.code).toBe(0)
    expect(again.stderr).not.toMatch(/gelezen 1\//)
    const withoutMoment = (of: InquiryReport): object => ({ ...of, generated: '' })
    expect(withoutMoment(reportOf('shown'))).toEqual(withoutMoment(report))

    const uploads = join(work, 'uploads')
    rmSync(join(uploads, 'hr/cv Chantal.pdf'))
    writeFileSync(
      join(uploads, 'prompts/nieuw.txt'),
      'Beste mevrouw Odijk-Wieringa, uw BSN 816926840 staat in het dossier.',
    )
    writeFileSync(
      join(uploads, 'beleid/richtlijn-ai.md'),
      'Betreft: de heer Xander Bloemendal-Kuik, geboren 1 mei 1970',
    )
    const third = await scan('shown', '--show-values')
    expect(third.stderr).toMatch(/gelezen 2\/2 /)
    const now = reportOf('shown')
    // What was uploaded stays affected, also when the copy on disk is gone.
    expect(now.files.find(({ path }) => path === 'hr/cv Chantal.pdf')).toMatchObject({ status: 'read' })
    expect(now.files.find(({ path }) => path === 'prompts/nieuw.txt')).toMatchObject({
      status: 'read',
      personalData: true,
    })
    expect(now.files.find(({ path }) => path === 'beleid/richtlijn-ai.md')).toMatchObject({ personalData: true })
    expect(now.people.some(({ name }) => name === 'Chantal van Eupen')).toBe(true)
    expect(existsSync(join(work, 'shown/report/report.html'))).toBe(true)
  })

  test('--strict tells by its exit code that something was not read', async () => {
    expect((await scan('shown', '--strict')).code).toBe(3)
  })
})
