export { maskFound } from './mask/mask-report.ts'
export { maskName, maskValue } from './mask/mask-value.ts'
export { foundText, reportSummary } from './summary.ts'
export { writeReport, type WriteOptions } from './write.ts'
