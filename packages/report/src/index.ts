export { maskFound, maskName, maskValue } from './mask.ts'
export { foundText, reportSummary } from './summary.ts'
export { writeReport, type WriteOptions } from './write.ts'
