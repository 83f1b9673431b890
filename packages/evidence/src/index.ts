export { openInquiry, type Inquiry, type OpenOptions } from './inquiry.ts'
export { KeyDoesNotFit, KeyUnusable, type KeyProblem } from './keys/errors.ts'
export type { KeySource } from './keys/key-source.ts'
export { StoreAddressWrong } from './location.ts'
export type { ContentWriter } from './store/content-writer.ts'
export type { StoreProblem } from './store/engine.ts'
export {
  InquiryExists,
  InquiryInUse,
  LegalHold,
  NoInquiry,
  PostgresTooOld,
  StoreFailed,
  StoreTooNew,
} from './store/errors.ts'
export type { ChainCheck, InquiryEvent, LoggedEvent } from './store/events.ts'
export type { PurgeOrder, PurgeResult } from './store/purge.ts'
export { PURPOSES, type LegalHoldRecord, type Purpose, type Retention } from './store/retention.ts'
export { backupInquiry, restoreInquiry, type BackupResult } from './backup.ts'
export { BackupUnusable } from './backup-file.ts'
export { backupLog, restoreLog, type LogBackup, type LogKind } from './log-backup.ts'
export type { WaitingFile } from './store/files.ts'
export type { WaitingContent } from './store/pages.ts'
export type { IndexedPerson, SearchKey } from './store/people.ts'
export { type FacetRow, facetsOf, type PersonFacets, type PersonTraits, traitsOf } from './store/person-facets.ts'
export { GateLogFailed, NoGateLog } from './gate/errors.ts'
export type { GateWriter } from './gate/checkpoint/signer.ts'
export type { WriterCheck, WriterFault } from './gate/checkpoint/writer-checks.ts'
export type { GateCheck, GateContent, GateFilter, GateLog, GatePurgeOrder, GatePurgeResult } from './gate/gate-log.ts'
export type { GateNote } from './gate/gate-note.ts'
export { JournalDamaged } from './gate/journal/errors.ts'
export type { GateJournal } from './gate/journal/open.ts'
export type { JournalMode, JournalState } from './gate/journal/state.ts'
export type { PublishedRules, RulesOrder } from './gate/rules/published-rules.ts'
export { type GateLogOptions, openGateLog } from './gate/open.ts'
export { TELL_STATUSES, type TellStatus } from './desk/case-people.ts'
export type { DeskEntry, DeskWrite, StoredEntry } from './desk/desk-log.ts'
export { ChangedMeanwhile, NoDesk } from './desk/errors.ts'
export { type Desk, type DeskOptions, openDesk } from './desk/open.ts'
export type { DeskRecord } from './desk/records.ts'
export { TenantRefused } from './tenants/errors.ts'
export { addTenant, type AddedTenant, listTenants, removeTenant, type Tenant } from './tenants/tenants.ts'
