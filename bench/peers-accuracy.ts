// Sluiswacht beside others on the same annotated documents, in one run: precision, recall and F1 for each label, and MB/s.
// Run: npm run bench:peers [-- FOLDER…]. Set-up: bench/peers/README.md. A peer that is not installed is left out.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createDetector } from '../packages/detect/src/index.ts'
import type { AnnotatedDocument } from '../tools/corpus/annotated-document.ts'
import { loadAnnotated } from '../tools/corpus/annotated-document.ts'
import type { Tally } from '../tools/corpus/score.ts'
import { measure, sum } from '../tools/corpus/score.ts'
import type { PeerFinding } from './peers-redacted.ts'
import { placesOf } from './peers-redacted.ts'

const PEERS = fileURLToPath(new URL('./peers/', import.meta.url))

interface Run {
  readonly name: string
  readonly found: readonly (readonly PeerFinding[])[]
  readonly seconds: number
}

const LABEL_OF: Readonly<Record<string, string>> = {
  NAME: 'PERSON',
  PERSON_NAME: 'PERSON',
  first_name: 'PERSON',
  family_name: 'PERSON',
  EMAIL: 'EMAIL',
  EMAIL_ADDRESS: 'EMAIL',
  email_address: 'EMAIL',
  IBAN: 'IBAN',
  CREDIT_CARD: 'CARD',
  CREDIT_CARD_NUMBER: 'CARD',
  DUTCH_BSN: 'BSN',
  NL_BSN: 'BSN',
  phone_number: 'PHONE',
  PHONE_NUMBER: 'PHONE',
  IPV4: 'IP',
  IPV6: 'IP',
  IP_ADDRESS: 'IP',
  DATE_OF_BIRTH: 'DOB',
  STREET_ADDRESS: 'ADDRESS',
  USERNAME: 'USERNAME',
}
const labelOf = (kind: string): string | null => LABEL_OF[kind] ?? (/^(?:PHONE|INTL_PHONE)/.test(kind) ? 'PHONE' : null)

async function each(
  name: string,
  documents: readonly AnnotatedDocument[],
  find: (text: string) => readonly PeerFinding[] | Promise<readonly PeerFinding[]>,
): Promise<Run> {
  await find(documents[0]?.text ?? '')
  const found: (readonly PeerFinding[])[] = []
  const started = performance.now()
  for (const { text } of documents) found.push(await find(text))
  return { name, found, seconds: (performance.now() - started) / 1000 }
}

async function ofNpm(documents: readonly AnnotatedDocument[]): Promise<Run[]> {
  if (!existsSync(`${PEERS}node_modules`)) {
    console.log('openredaction, redact-pii, pii-filter: not installed')
    return []
  }
  const load = createRequire(`${PEERS}package.json`)
  const { OpenRedaction } = load('openredaction') as {
    OpenRedaction: new () => {
      detect: (text: string) => Promise<{ detections: { type: string; position: [number, number] }[] }>
    }
  }
  const { SyncRedactor } = load('redact-pii') as { SyncRedactor: new () => { redact: (text: string) => string } }
  const filter = load('pii-filter') as {
    make_pii_classifier: (model: unknown) => { sanitize_str: (text: string, placeholders: boolean) => string }
    languages: { nl: { make_lm: () => unknown } }
  }
  const open = new OpenRedaction()
  const redactor = new SyncRedactor()
  const classifier = filter.make_pii_classifier(filter.languages.nl.make_lm())
  return [
    await each('openredaction', documents, async (text) =>
      (await open.detect(text)).detections.flatMap(({ type, position: [start, end] }) => {
        const label = labelOf(type)
        return label === null ? [] : [{ label, start, end }]
      }),
    ),
    await each('redact-pii', documents, (text) =>
      placesOf(text, redactor.redact(text), /\b(?:[A-Z]{2,}(?:_[A-Z]+)+|DIGITS|NAME|USERNAME|ZIPCODE|URL)\b/g, labelOf),
    ),
    await each('pii-filter', documents, (text) =>
      placesOf(text, classifier.sanitize_str(text, true), /\{[a-z_]+\}/g, (mark) => labelOf(mark.slice(1, -1))),
    ),
  ]
}

function ofPython(name: 'presidio' | 'deduce', documents: readonly AnnotatedDocument[]): Run[] {
  const python = `${PEERS}.venv/bin/python`
  if (!existsSync(python)) {
    console.log(`${name}: not installed`)
    return []
  }
  const input = documents.map(({ text }, id) => JSON.stringify({ id, text })).join('\n')
  const { stdout, status } = spawnSync(python, [`${PEERS}detection.py`, name], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) {
    console.log(`${name}: did not run`)
    return []
  }
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { findings: PeerFinding[]; seconds: number })
  return [{ name, found: lines.slice(0, -1).map(({ findings }) => findings), seconds: lines.at(-1)?.seconds ?? 0 }]
}

/** Frog on a folder of texts; its time includes loading, as it has no other way to be called from here. */
function ofFrog(documents: readonly AnnotatedDocument[]): Run[] {
  const folder = mkdtempSync(join(tmpdir(), 'frog-'))
  const [texts, results] = [join(folder, 'in'), join(folder, 'out')]
  mkdirSync(texts)
  mkdirSync(results)
  documents.forEach(({ text }, at) => writeFileSync(join(texts, `${at}.txt`), text))
  const started = performance.now()
  const { status, error } = spawnSync('frog', ['--skip=mpalc', `--testdir=${texts}`, `--outputdir=${results}`])
  const seconds = (performance.now() - started) / 1000
  const outputs = new Map(readdirSync(results).map((file) => [Number.parseInt(file, 10), file]))
  const found = documents.map(({ text }, at) => {
    const file = outputs.get(at)
    return file === undefined ? [] : namesOfFrog(text, readFileSync(join(results, file), 'utf8'))
  })
  rmSync(folder, { recursive: true })
  if (error || status !== 0 || outputs.size === 0) {
    console.log('frog: not installed')
    return []
  }
  return [{ name: 'frog', found, seconds }]
}

/** Columns of Frog: place, token, … and the name tag (`B-PER`, `I-PER`, `O`). */
function namesOfFrog(text: string, output: string): PeerFinding[] {
  const findings: { label: string; start: number; end: number }[] = []
  let from = 0
  let open = false
  for (const line of output.split('\n')) {
    const cells = line.split('\t')
    const token = cells[1]
    if (token === undefined) continue
    const start = text.indexOf(token, from)
    const tag = cells.find((cell) => /^(?:[BI]-[A-Z]+|O)$/.test(cell)) ?? 'O'
    if (start < 0) continue
    from = start + token.length
    const last = findings.at(-1)
    if (tag === 'B-PER' || (tag === 'I-PER' && !open)) findings.push({ label: 'PERSON', start, end: from })
    else if (tag === 'I-PER' && last) last.end = from
    open = tag.endsWith('PER')
  }
  return findings
}

function print(documents: readonly AnnotatedDocument[], { name, found, seconds }: Run): void {
  const tallies = new Map<string, Tally>()
  documents.forEach(({ spans }, at) => {
    const findings = found[at] ?? []
    const used = new Set<number>()
    for (const gold of spans) {
      const hit = findings.findIndex(
        (f, i) => !used.has(i) && f.label === gold.label && f.start === gold.start && f.end === gold.end,
      )
      if (hit >= 0) used.add(hit)
      add(tallies, gold.label, hit >= 0 ? 'tp' : 'fn')
    }
    findings.forEach(({ label }, i) => {
      if (!used.has(i)) add(tallies, label, 'fp')
    })
  })
  const bytes = documents.reduce((all, { text }) => all + Buffer.byteLength(text), 0)
  console.log(`\n${name}: ${(bytes / seconds / 1e6).toFixed(3)} MB/s`)
  for (const [label, tally] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) row(label, tally)
  row(
    'identifiers',
    sum(tallies, (label) => label !== 'PERSON'),
  )
}

function row(name: string, tally: Tally): void {
  const { p, r, f1, gold } = measure(tally)
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)
  console.log(`  ${name.padEnd(14)} P${percent(p)} R${percent(r)} F1${percent(f1)}  (${gold})`)
}

function add(tallies: Map<string, Tally>, label: string, what: keyof Tally): void {
  const tally = tallies.get(label) ?? { tp: 0, fp: 0, fn: 0 }
  tally[what]++
  tallies.set(label, tally)
}

const folders = process.argv.slice(2)
for (const folder of (folders.length > 0 ? folders : ['../shared/corpus/documents', 'corpus/test']).filter(
  existsSync,
)) {
  const documents = loadAnnotated(folder)
  console.log(`\n# ${folder}: ${documents.length} documents, exact spans`)
  const detector = createDetector()
  print(documents, await each('sluiswacht (everything)', documents, (text) => detector.detect(text).findings))
  const runs = [
    ...(await ofNpm(documents)),
    ...ofPython('presidio', documents),
    ...ofPython('deduce', documents),
    ...ofFrog(documents),
  ]
  for (const run of runs) print(documents, run)
}
