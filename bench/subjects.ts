// Who is who within a document, measured on annotated documents with the gold spans and with the detector's findings.
// Run: node bench/subjects.ts [--misses] [--gold] [FOLDER…]. Misses are never printed for the test part of the corpus.
import { existsSync } from 'node:fs'
import { createDetector } from '../packages/detect/src/index.ts'
import type { Detection, DocumentType, Finding, Label, TextFindings } from '../packages/model/src/index.ts'
import { identifySubjects } from '../packages/subjects/src/index.ts'
import type { AnnotatedDocument } from '../tools/corpus/annotated-document.ts'
import { loadAnnotated } from '../tools/corpus/annotated-document.ts'
import { goldMinor } from '../tools/subjects/gold-minors.ts'
import { MinorScores } from './minor-scores.ts'

const args = process.argv.slice(2)
const folders = args.filter((arg) => !arg.startsWith('--'))
const targets = folders.length > 0 ? folders : ['../shared/corpus/documents', 'corpus/train', 'corpus/test']
const detector = createDetector({})

interface Totals {
  tp: number
  fp: number
  fn: number
  precision: number
  recall: number
  mentions: number
  attached: number
  identifiers: number
  roles: number
  rolesRight: number
  personalData: number
  documents: number
  readonly minors: MinorScores
}

for (const folder of targets.filter(existsSync)) {
  const documents = loadAnnotated(folder)
  const isTest = /(?:^|\/)corpus\/test\/?$/.test(folder)
  console.log(`\n${folder}: ${documents.length} documents`)
  for (const source of args.includes('--gold') ? ['gold'] : ['gold', 'detector']) {
    const t: Totals = {
      tp: 0,
      fp: 0,
      fn: 0,
      precision: 0,
      recall: 0,
      mentions: 0,
      attached: 0,
      identifiers: 0,
      roles: 0,
      rolesRight: 0,
      personalData: 0,
      documents: 0,
      minors: new MinorScores(),
    }
    const misses: string[] = []
    const confusion = new Map<string, number>()
    for (const document of documents) {
      const found = source === 'gold' ? goldFindings(document) : detector.detect(document.text)
      score(document, identifySubjects(document.text, found), t, misses, confusion)
    }
    const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)
    console.log(
      `${source.padEnd(9)} subjects P${percent(t.tp / (t.tp + t.fp))} R${percent(t.tp / (t.tp + t.fn))} F1${percent((2 * t.tp) / (2 * t.tp + t.fp + t.fn))}` +
        `  mentions B-cubed P${percent(t.precision / t.mentions)} R${percent(t.recall / t.mentions)}` +
        `  identifiers at the right person${percent(t.attached / t.identifiers)} (${t.identifiers})` +
        `  roles${percent(t.rolesRight / t.roles)} (${t.roles})  personal data${percent(t.personalData / t.documents)}`,
    )
    for (const line of t.minors.lines(isTest)) console.log(line)
    if (args.includes('--misses') && folders.length > 0 && !isTest) {
      for (const [pair, count] of [...confusion].sort((a, b) => b[1] - a[1]).slice(0, 25))
        console.log(`  role ${pair}: ${count}`)
      for (const miss of misses) console.log(miss)
    }
  }
}

/** The annotations as findings, so that errors of the detector do not count. */
function goldFindings(document: AnnotatedDocument): TextFindings {
  const real = detector.detect(document.text)
  const findings = document.spans.map((span): Finding => {
    const same = real.findings.find(
      ({ label, start, end }) => label === span.label && start < span.end && span.start < end,
    )
    return {
      label: span.label as Label,
      start: span.start,
      end: span.end,
      text: span.text,
      value: same?.value ?? span.text.replace(/[\s.]/g, ''),
      score: 0.99,
      confidence: 'high',
      reasons: [],
    }
  })
  return { ...real, documentType: { type: document.docTypes[0] as DocumentType, score: 1 }, findings }
}

function score(
  document: AnnotatedDocument,
  result: Detection,
  t: Totals,
  misses: string[],
  confusion: Map<string, number>,
): void {
  t.documents += 1
  if (result.personalData === document.personalData) t.personalData += 1
  else
    misses.push(
      `${document.id} personalData ${result.personalData} type ${result.documentType.type}: ${result.subjects.map(({ name, role }) => `${name}=${role}`).join(', ')}`,
    )
  const gold = document.subjects.map((subject) => {
    const own = document.spans.filter(({ key }) => key === subject.key)
    return {
      ...subject,
      tagged: own.length > 0,
      names: [subject.name, ...own.filter(({ label }) => label === 'PERSON').map(({ text }) => text)],
    }
  })
  const open = new Set(gold)
  for (const subject of result.subjects) {
    const bsns = subject.identifiers.bsn ?? []
    const hit =
      [...open].find(({ bsn }) => bsn !== '' && bsns.includes(bsn)) ??
      [...open].find(({ names }) => subject.name !== '' && nameMatches(subject.name, names))
    if (!hit) {
      t.fp += 1
      t.minors.addFalse(document, subject)
      misses.push(
        `${document.id} false subject ${subject.name} [${subject.aliases.join(' | ')}] ${JSON.stringify(subject.identifiers)}`,
      )
      continue
    }
    open.delete(hit)
    if (hit.tagged) misses.push(...t.minors.add(document, goldMinor(document, hit), subject))
    if (!hit.tagged) continue
    t.tp += 1
    t.roles += 1
    if (hit.role === subject.role) t.rolesRight += 1
    else {
      misses.push(`${document.id} role ${subject.name} ${subject.role} for ${hit.role} (${result.documentType.type})`)
      const pair = `${subject.role} for ${hit.role}`
      confusion.set(pair, (confusion.get(pair) ?? 0) + 1)
    }
  }
  for (const subject of open)
    if (subject.tagged) {
      t.fn += 1
      misses.push(...t.minors.add(document, goldMinor(document, subject)))
      misses.push(`${document.id} missed subject ${subject.name} (${subject.names.join(' | ')})`)
    }
  scoreMentions(document, result, t, misses)
}

function scoreMentions(document: AnnotatedDocument, result: Detection, t: Totals, misses: string[]): void {
  const items = document.spans
    .filter(({ label, key }) => label === 'PERSON' && key !== null)
    .map((span) => ({
      span,
      truth: span.key ?? '',
      guess:
        result.findings.find(({ label, start, end }) => label === 'PERSON' && start < span.end && span.start < end)
          ?.subject ?? `none ${span.start}`,
    }))
  const majority = new Map<string, string>()
  for (const truth of new Set(items.map((item) => item.truth))) {
    const votes = new Map<string, number>()
    for (const item of items) if (item.truth === truth) votes.set(item.guess, (votes.get(item.guess) ?? 0) + 1)
    majority.set(truth, [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '')
  }
  for (const item of items) {
    const same = items.filter(({ guess }) => guess === item.guess)
    const really = items.filter(({ truth }) => truth === item.truth)
    const both = same.filter(({ truth }) => truth === item.truth).length
    t.mentions += 1
    t.precision += both / same.length
    t.recall += both / really.length
    if (item.guess !== majority.get(item.truth) && !item.guess.startsWith('none'))
      misses.push(
        `${document.id} mention ${around(document, item.span)} with ${result.subjects.find(({ key }) => key === item.guess)?.name} not ${document.subjects.find(({ key }) => key === item.truth)?.name}`,
      )
  }
  for (const span of document.spans) {
    if (span.label === 'PERSON' || span.key === null) continue
    const finding = result.findings.find(
      ({ label, start, end }) => label === span.label && start < span.end && span.start < end,
    )
    if (!finding || !majority.has(span.key)) continue
    t.identifiers += 1
    if (finding.subject === majority.get(span.key)) t.attached += 1
    else
      misses.push(
        `${document.id} ${span.label} ${around(document, span)} at ${result.subjects.find(({ key }) => key === finding.subject)?.name} not ${document.subjects.find(({ key }) => key === span.key)?.name}`,
      )
  }
}

function around(document: AnnotatedDocument, span: { start: number; end: number }): string {
  const { text } = document
  return JSON.stringify(
    `${text.slice(Math.max(0, span.start - 60), span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, span.end + 25)}`,
  )
}

function nameMatches(predicted: string, goldNames: readonly string[]): boolean {
  const fold = (name: string): string[] =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/ı/g, 'i')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .split(' ')
      .filter(Boolean)
  const p = fold(predicted)
  return goldNames.some((gold) => {
    const other = fold(gold)
    const long = (parts: readonly string[]): string[] => parts.filter((part) => part.length > 2)
    if (!long(p).some((part) => other.includes(part))) return false
    const [a, b] = p.length <= other.length ? [p, other] : [other, p]
    return (
      long(a).every((part) => b.includes(part)) &&
      a.filter((part) => part.length === 1).every((part) => b.some((word) => word[0] === part))
    )
  })
}
