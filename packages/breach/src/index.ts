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
export type { BreachClass, Cause, Facts } from './facts.ts'
export { BadFact, readFacts } from './read-facts.ts'
export type { Route } from './rules/definition.ts'
export type { Risk } from './rules/rule.ts'
export type { Severity, SeverityFlag, SeverityLevel } from './severity/severity.ts'
