export { type AssessOptions, assess, type Decision, type Reason } from './assess.ts'
export {
  BadTime,
  type CaseTimes,
  type Clock,
  type ClockId,
  type Clocks,
  type ClockState,
  readClocks,
} from './clocks.ts'
export { type BreachClass, type Cause, type Facts, unknownFields } from './facts.ts'
export { BadFact, readFacts } from './read-facts.ts'
export type { Route } from './rules/definition.ts'
export type { Risk } from './rules/rule.ts'
export type { Severity, SeverityFlag, SeverityLevel } from './severity/severity.ts'
export { compareForms, type FormDifference } from './form/compare.ts'
export { type FilledForm, fillForm, type FormAnswer, type FormCase, type Origin, readFormCase } from './form/fill.ts'
export type { NotificationKind } from './form/questions.ts'
export { BENCHMARK } from './statistics/benchmark.ts'
export {
  apIncident,
  type CbsType,
  cbsType,
  sizeClass,
  type SizeClass,
  wasUnintelligible,
} from './statistics/classes.ts'
export { type RegisterEntry, type RegisterStatistics, type Share, summarize } from './statistics/register.ts'
export { applyEvent, type BreachCase, foldCase, type TakenDecision, timesOf } from './case/breach-case.ts'
export type { CaseEvent, CaseOrigin, Happening } from './case/case-event.ts'
export { nextSteps, type NextStep } from './case/next.ts'
export { type InquiryFigures, type Opening, openFromGate, openFromInquiry, startOfUploads } from './case/open-case.ts'
export { type Doing, proceed } from './case/proceed.ts'
export { happeningSchema, readHappening } from './case/read-happening.ts'
export { registerEntry, registerQuality, type RegisterQuality } from './case/register-entry.ts'
export { type Happened, letterHead, type Sender } from './letters/letter.ts'
export { deletionRequest, type NoticeGroup, publicNotice, type UploadsAtProvider } from './letters/other-letters.ts'
export { type Addressee, addresseeOf, leakedInWords, personalLetter } from './letters/personal-letter.ts'
