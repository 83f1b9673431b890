import type { Category } from '@sluiswacht/model'
import { addiction } from './addiction/addiction.ts'
import { cueSlot } from '../document/hashed-vector.ts'
import { biometric } from './biometric/biometric.ts'
import type { CategoryTerms } from './category-terms.ts'
import { termsOf } from './category-terms.ts'
import { criminal } from './criminal/criminal.ts'
import { ethnicity } from './ethnicity/ethnicity.ts'
import { finance } from './finance/finance.ts'
import { genetic } from './genetic/genetic.ts'
import { health } from './health/health.ts'
import { housing } from './housing/housing.ts'
import { mentalHealth } from './mental-health/mental-health.ts'
import { performance } from './performance/performance.ts'
import { political } from './political/political.ts'
import { religion } from './religion/religion.ts'
import { sexual } from './sexual/sexual.ts'
import type { TermMatcher } from './term-matcher.ts'
import { compileTerms } from './term-matcher.ts'
import { union } from './union/union.ts'
import { youthCare } from './youth-care/youth-care.ts'

const CATEGORY_TERMS: readonly CategoryTerms[] = [
  health,
  mentalHealth,
  addiction,
  youthCare,
  finance,
  criminal,
  religion,
  ethnicity,
  political,
  union,
  sexual,
  biometric,
  genetic,
  housing,
  performance,
]

/** What a term says. */
export class TermMeaning {
  readonly category: Category
  readonly force: 'telling' | 'strong' | 'weak'
  readonly term: string
  #slot = -1

  constructor(category: Category, term: string, force: TermMeaning['force']) {
    this.category = category
    this.term = term
    this.force = force
  }

  /** Slot of the term in the vector of its category; found out at first use, as a text has few of the terms. */
  get slot(): number {
    if (this.#slot < 0) this.#slot = cueSlot(`term ${this.term}`)
    return this.#slot
  }
}

let matcher: TermMatcher<TermMeaning> | null = null

/** The terms of all categories, compiled at first use. */
export function categoryMatcher(): TermMatcher<TermMeaning> {
  matcher ??= compileTerms(allTerms())
  return matcher
}

function* allTerms(): Generator<readonly [string, TermMeaning]> {
  for (const { category, telling, strong, weak } of CATEGORY_TERMS) {
    const told = new Set(termsOf(telling))
    const clear = new Set(termsOf(strong).filter((term) => !told.has(term)))
    for (const term of told) yield [term, new TermMeaning(category, term, 'telling')]
    for (const term of clear) yield [term, new TermMeaning(category, term, 'strong')]
    for (const term of termsOf(weak))
      if (!told.has(term) && !clear.has(term)) yield [term, new TermMeaning(category, term, 'weak')]
  }
}
