import type { Clause } from '@cedar-policy/cedar-wasm/nodejs'

const OWNERS = ['principal', 'resource', 'context'] as const
type Owner = (typeof OWNERS)[number]

/** Attributes that some rule looks at; `all` when a rule uses the owner as a whole. */
export type UsedAttributes = Readonly<Record<Owner, ReadonlySet<string> | 'all'>>

/** What the conditions of a rule look at. */
export function attributesOf(conditions: readonly Clause[]): UsedAttributes {
  const used: Record<Owner, Set<string> | 'all'> = { principal: new Set(), resource: new Set(), context: new Set() }
  collect(conditions, used)
  return used
}

/**
 * What any of the rules look at. An attribute that no rule looks at cannot change an answer: it need not be asked, and
 * questions that differ in it alone have one answer.
 */
export function usedAttributes(rules: readonly { readonly uses: UsedAttributes }[]): UsedAttributes {
  const of = (owner: Owner): ReadonlySet<string> | 'all' => {
    const all = new Set<string>()
    for (const { uses } of rules) {
      const names = uses[owner]
      if (names === 'all') return 'all'
      for (const name of names) all.add(name)
    }
    return all
  }
  return { principal: of('principal'), resource: of('resource'), context: of('context') }
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
