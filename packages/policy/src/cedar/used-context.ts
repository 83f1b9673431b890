import * as cedar from '@cedar-policy/cedar-wasm/nodejs'
import type { Rule } from './rule.ts'

/**
 * Attributes of the context that any rule looks at, or `all` when a rule uses the context as a whole. What no rule looks at
 * cannot change an answer, so it may be left out of the question's key.
 */
export function usedContext(rules: readonly Rule[]): ReadonlySet<string> | 'all' {
  const used = new Set<string>()
  for (const { cedar: text } of rules) {
    const answer = cedar.policyToJson(text)
    if (answer.type === 'failure' || !collect(answer.json.conditions, used)) return 'all'
  }
  return used
}

/** False when the context appears other than as the owner of an attribute. */
function collect(value: unknown, used: Set<string>): boolean {
  if (Array.isArray(value)) return value.every((one) => collect(one, used))
  if (typeof value !== 'object' || value === null) return true
  if ('Var' in value && value.Var === 'context') return false
  if ('left' in value && 'attr' in value && isContext(value.left)) {
    for (const name of Array.isArray(value.attr) ? value.attr : [value.attr]) used.add(String(name))
    return true
  }
  return Object.values(value).every((one) => collect(one, used))
}

function isContext(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'Var' in value && value.Var === 'context'
}
