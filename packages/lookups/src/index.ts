export { type Alert, type Analysis, analyzeLookups } from './analyze.ts'
export { LogColumnMissing, LogTableMissing } from './errors.ts'
export type { ImportReport, RejectedRow } from './import/report.ts'
