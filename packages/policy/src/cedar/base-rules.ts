import { readFileSync } from 'node:fs'
import { readRules } from './read-rules.ts'
import type { Rule } from './rule.ts'

/** What rules can look at, in Cedar's schema language. */
export const SCHEMA: string = read('sluiswacht.cedarschema')

const FILES = ['1-register', '2-purposes', '3-conditions', '4-content', '5-users']

let base: readonly Rule[] | undefined

/** The rules that ship with the engine, steps 1 to 5 of the decision. */
export function baseRules(): readonly Rule[] {
  base ??= FILES.flatMap((name, index) => readRules(read(`${name}.cedar`), index + 1, SCHEMA, `${name}.cedar`))
  return base
}

function read(name: string): string {
  return readFileSync(new URL(`../rules/${name}`, import.meta.url), 'utf8')
}
