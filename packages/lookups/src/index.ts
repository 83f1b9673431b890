export type { Alert, Moment } from './alerts/alert.ts'
export { type Analysis, analyzeLookups } from './analyze.ts'
export { fromArchive } from './archive/from-archive.ts'
export { type ArchiveReport, importLog } from './archive/import-log.ts'
export { isMistypedBsn } from './archive/token.ts'
export { keptMonths, type ViewedBy, whoViewed } from './archive/who-viewed.ts'
export { isWorkspace, makeWorkspace, openWorkspace, type Workspace } from './archive/workspace.ts'
export {
  GoLiveIncomplete,
  LogColumnMissing,
  LogFormatUnknown,
  LogTableMissing,
  LogTooLarge,
  MappingMalformed,
  NoSuchAlert,
  NoUserInLog,
  ReviewChanged,
  ReviewNotAllowed,
  WorkspaceMissing,
} from './errors.ts'
export { GO_LIVE_FORM, type GoLive, readGoLive, requireGoLive, type Retention } from './golive/golive.ts'
export type { ImportReport, RejectedRow, SourceCoverage } from './import/report.ts'
export { FORMAT_NAMES, logSource, type SourceOptions } from './import/source.ts'
export { type BreachCase, handOver } from './review/handover.ts'
export { Learning, type LearntTemplate } from './review/learning.ts'
export type { ReviewEvent } from './review/log.ts'
export { type Purged, purgeWorkspace } from './review/purge.ts'
export { type AlertFile, ReviewStore, type Verdict, VERDICTS } from './review/review.ts'
