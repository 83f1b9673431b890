import type { DetectionProfile, DocumentType, Finding, Label, TextFindings } from '@sluiswacht/model'
import { judgeAccounts } from './account-judge/account-judge.ts'
import { apartFrom } from './account-judge/apart-from.ts'
import { findCategories } from './categories/find-categories.ts'
import { documentTypeOf } from './document/document-type.ts'
import { shippedDocumentModel } from './document/linear-model.ts'
import { readDocument } from './document/read-document.ts'
import type { RecognizerSet } from './engine.ts'
import { arrangeRecognizers, findIdentifiers, toOriginal } from './engine.ts'
import type { LargerModel } from './names/index.ts'
import { findNames } from './names/index.ts'
import { createAllowList, ownRecognizers } from './own-rules/own-recognizers.ts'
import type { OwnRules } from './own-rules/own-rules.ts'
import type { Recognizer } from './recognizer.ts'
import { NUMBER_OF_A_PERSON } from './recognizers/nl/case-number/case-number.ts'
import { recognizers } from './recognizers/registry.ts'
import { resolveFindings } from './resolve.ts'
import { findPlacedAddresses } from './scan/placed-addresses.ts'
import type { AnalysedText } from './text/analysed-text.ts'
import { analyseText } from './text/analysed-text.ts'

export interface DetectorOptions {
  /** `inquiry` (recall first) unless said otherwise. */
  readonly profile?: DetectionProfile
  /** Recognisers of the organisation itself, beside the built-in ones. */
  readonly recognizers?: readonly Recognizer[]
  /** Numbers and allow-lists of the organisation, from `readOwnRules`. */
  readonly ownRules?: OwnRules
  /** Identifiers only: no names, so no user names either, no categories, no document type. */
  readonly identifiersOnly?: boolean
  /** Judges the names in doubt, see `openLargerModel` and docs/names.md. */
  readonly largerModel?: LargerModel
}

export interface Detector {
  /** Finds what the text holds. Offsets are UTF-16 code units of `text`. Synchronous; never throws on any text. */
  detect(text: string): TextFindings
}

/** The least score at which a finding, and a category, is reported. */
const LEAST: Readonly<Record<DetectionProfile, { readonly finding: number; readonly category: number }>> = {
  inquiry: { finding: 0.45, category: 0.32 },
  gate: { finding: 0.8, category: 0.7 },
}

/**
 * Makes a detector. Lexicons and models are read at first use, once a process.
 *
 * @example
 * createDetector().detect('BSN: 111222333').findings[0]?.label // 'BSN'
 */
export function createDetector(options: DetectorOptions = {}): Detector {
  const least = LEAST[options.profile ?? 'inquiry']
  const { ownRules } = options
  const set = arrangeRecognizers([
    ...recognizers,
    ...(options.recognizers ?? []),
    ...(ownRules === undefined ? [] : ownRecognizers(ownRules)),
  ])
  const isOwn = ownRules === undefined ? () => false : createAllowList(ownRules)
  return {
    detect(text) {
      const document = analyseText(text)
      if (options.identifiersOnly === true) {
        const findings = toOriginal(
          document,
          findIdentifiers(document, set, least.finding).filter((finding) => !isOwn(finding)),
        )
        return { language: 'und', documentType: { type: 'other', score: 0 }, findings, categories: [] }
      }
      const findings = allFindings(document, set, least.finding, options.largerModel)
      const { language, vector, evidence } = readDocument(document, findings)
      const model = shippedDocumentModel()
      const documentType = documentTypeOf(vector, model)
      const people = findings.filter((finding) => finding.label === 'PERSON' || finding.label === 'BSN').length
      const categories = findCategories(vector, evidence, model, { type: documentType.type, people }, least.category)
      return {
        language,
        documentType,
        findings: toOriginal(document, withoutImpersonalCases(findings, documentType.type)),
        categories: categories.map((entry) => ({ ...entry, evidence: toOriginal(document, entry.evidence) })),
      }
    },
  }
}

function allFindings(
  document: AnalysedText,
  set: RecognizerSet,
  least: number,
  larger?: LargerModel,
): readonly Finding[] {
  const identifiers = findIdentifiers(document, set, least)
  const names = findNames(document, identifiers, larger).filter((name) => name.score >= least)
  return withPlaced(document, [...identifiers, ...names], least)
}

function withPlaced(document: AnalysedText, findings: readonly Finding[], least: number): readonly Finding[] {
  const resolved = resolveFindings(findings)
  const addresses = findPlacedAddresses(document, resolved).filter(({ score }) => score >= least)
  return withAccounts(document, addresses.length === 0 ? resolved : resolveFindings([...resolved, ...addresses]), least)
}

function withAccounts(document: AnalysedText, findings: readonly Finding[], least: number): readonly Finding[] {
  const accounts = judgeAccounts(document, findings).filter(({ score }) => score >= least)
  if (accounts.length === 0) return findings
  return resolveFindings([...findings.flatMap((finding) => apartFrom(finding, accounts)), ...accounts])
}

/** Numbers of a person that show that a text is about people, whatever its kind. */
const PERSONAL: ReadonlySet<Label> = new Set<Label>(['BSN', 'DOB', 'V_NUMBER', 'ID_DOC'])
const IMPERSONAL: ReadonlySet<DocumentType> = new Set<DocumentType>(['beleid', 'publicatie', 'notulen'])

/** So sure is a number of a case only when its form and its label leave no doubt, as "zaaknummer JW-2025-01234" does. */
const CERTAIN_CASE = 0.997

/** Leaves out the references of policies, minutes and orders: without anybody in the text they single out nobody. */
function withoutImpersonalCases(findings: readonly Finding[], type: DocumentType): readonly Finding[] {
  if (findings.some(({ label }) => PERSONAL.has(label))) return findings
  const people = new Set(findings.filter(({ label }) => label === 'PERSON').map(({ text }) => text)).size
  if (people > 0 && !IMPERSONAL.has(type)) return findings
  return findings.filter(
    ({ label, reasons, score }) =>
      label !== 'CASE_NUMBER' || score >= CERTAIN_CASE || (people > 0 && reasons.includes(NUMBER_OF_A_PERSON)),
  )
}

/** The text and its findings when the names are known beforehand; for training the models that look at documents. */
export function readFindings(
  text: string,
  names: readonly Finding[],
): { readonly analysed: AnalysedText; readonly findings: readonly Finding[] } {
  const analysed = analyseText(text)
  return {
    analysed,
    findings: withPlaced(
      analysed,
      [...findIdentifiers(analysed, arrangeRecognizers(recognizers), LEAST.inquiry.finding), ...names],
      LEAST.inquiry.finding,
    ),
  }
}
