import * as cedar from '@cedar-policy/cedar-wasm/nodejs'
import type { Rule } from './rule.ts'

const OWNERS = ['principal', 'resource', 'context'] as const
type Owner = (typeof OWNERS)[number]

/** Attributes that some rule looks at; `all` when a rule uses the owner as a whole. */
export type UsedAttributes = Readonly<Record<Owner, ReadonlySet<string> | 'all'>>

/**
 * What the rules look at. An attribute that no rule looks at cannot change an answer: it need not be asked, and questions
 * that differ in it alone have one answer.
 */
export function usedAttributes(rules: readonly Rule[]): UsedAttributes {
  const used: Record<Owner, Set<string> | 'all'> = { principal: new Set(), resource: new Set(), context: new Set() }
  for (const { cedar: text } of rules) {
    const answer = cedar.policyToJson(text)
    if (answer.type === 'failure') return { principal: 'all', resource: 'all', context: 'all' }
    collect(answer.json.conditions, used)
  }
  return used
}

function collect(value: unknown, used: Record<Owner, Set<string> | 'all'>): void {
  if (Array.isArray(value)) {
    for (const one of value) collect(one, used)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const whole = ownerOf(value)
  if (whole !== undefined) {
    used[whole] = 'all'
    return
  }
  const owner = 'left' in value && 'attr' in value ? ownerOf(value.left) : undefined
  if (owner === undefined || !('attr' in value)) {
    for (const one of Object.values(value)) collect(one, used)
    return
  }
  const names = used[owner]
  // `has` may name a path: its first step is the attribute.
  if (names !== 'all') names.add(String(Array.isArray(value.attr) ? value.attr[0] : value.attr))
}

function ownerOf(value: unknown): Owner | undefined {
  if (typeof value !== 'object' || value === null || !('Var' in value)) return undefined
  return OWNERS.find((owner) => owner === value.Var)
}
