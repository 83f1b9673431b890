import type { PolicyDecision } from '@sluiswacht/model'
import { PolicyInvalid } from '../invalid.ts'
import type { Policy } from '../read-policy.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { casesFormat, type PolicyCase } from './case.ts'

/** How a case came out. */
export interface CaseResult {
  readonly name: string
  /** Line of the case in its file. */
  readonly line: number | undefined
  readonly passed: boolean
  readonly expected: PolicyCase['expect']
  readonly decision: PolicyDecision
  /** Rules and conditions that were expected and did not weigh in. */
  readonly absent: readonly string[]
}

/** Runs an organisation's cases against a policy. What would count outside dry-run is compared. @throws {PolicyInvalid} */
export function runCases(policy: Policy, yaml: string, file: string): readonly CaseResult[] {
  const { value, problem } = readYaml(yaml, casesFormat, file)
  const names = new Set<string>()
  return value.map(({ name, question, expect }, index) => {
    if (names.has(name)) {
      const twice = { nl: `de naam "${name}" komt twee keer voor`, en: `the name "${name}" occurs twice` }
      throw new PolicyInvalid([problem(['cases', index, 'name'], twice)])
    }
    names.add(name)
    const decision = policy.decide(question)
    const absent = [
      ...expect.rules.filter((id) => !decision.rules.some((rule) => rule.id === id)),
      ...expect.missing.filter((id) => !decision.missing.some(({ condition }) => condition === id)),
    ]
    const passed = decision.intended === expect.effect && absent.length === 0
    return { name, line: problem(['cases', index, 'name'], EMPTY).line, passed, expected: expect, decision, absent }
  })
}

const EMPTY = { nl: '', en: '' }
