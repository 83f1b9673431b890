import * as cedar from '@cedar-policy/cedar-wasm/nodejs'
import type { Context, EntityJson, EntityUidJson } from '@cedar-policy/cedar-wasm/nodejs'
import { type Rule, WAYS, type Way } from './rule.ts'

/** Who asks, about which use, with which facts; shapes as in `rules/sluiswacht.cedarschema`. */
export interface CedarQuestion {
  readonly user: EntityJson['attrs']
  readonly use: EntityJson['attrs']
  readonly context: Context
}

/** `way` = the mildest permitted, undefined = none. `fired` = the rules that decided, in the order of the rules. */
export interface CedarAnswer {
  readonly way: Way | undefined
  readonly fired: readonly Rule[]
  /** A rule could not be evaluated; then nothing is permitted. */
  readonly failed: boolean
}

export interface CedarEngine {
  ask(question: CedarQuestion): CedarAnswer
}

const USER: EntityUidJson = { type: 'User', id: 'asking' }
const USE: EntityUidJson = { type: 'Use', id: 'asked' }

/**
 * Prepares the rules once (Cedar keeps them by `name`, which must be unique to them) and gives the engine. `ask` is
 * deterministic: the same question has the same answer.
 */
export function cedarEngine(rules: readonly Rule[], name: string): CedarEngine {
  const policies = Object.fromEntries(rules.map(({ id, cedar: text }) => [id, text]))
  const prepared = cedar.preparsePolicySet(name, { staticPolicies: policies })
  if (prepared.type === 'failure') throw new Error(`Cedar could not prepare its rules: ${prepared.errors[0]?.message}`)
  return {
    ask(question) {
      const fired = new Set<string>()
      for (const way of WAYS) {
        // A rule that fired for an earlier way fires for each way it names: no need to ask again.
        if (rules.some((rule) => rule.kind === 'forbid' && rule.ways.has(way) && fired.has(rule.id))) continue
        const answer = cedar.statefulIsAuthorized({
          principal: USER,
          action: { type: 'Action', id: way },
          resource: USE,
          context: question.context,
          entities: [
            { uid: USER, attrs: question.user, parents: [] },
            { uid: USE, attrs: question.use, parents: [] },
          ],
          preparsedPolicySetId: name,
          validateRequest: false,
        })
        // Cedar leaves out a rule that it cannot evaluate: a forbid left out would open the gate.
        if (answer.type === 'failure' || answer.response.diagnostics.errors.length > 0) {
          return { way: undefined, fired: rules.filter(({ id }) => fired.has(id)), failed: true }
        }
        const { decision, diagnostics } = answer.response
        for (const id of diagnostics.reason) fired.add(id)
        if (decision === 'allow') return { way, fired: rules.filter(({ id }) => fired.has(id)), failed: false }
      }
      return { way: undefined, fired: rules.filter(({ id }) => fired.has(id)), failed: false }
    },
  }
}
