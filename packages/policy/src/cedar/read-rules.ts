import * as cedar from '@cedar-policy/cedar-wasm/nodejs'
import type { DetailedError, PolicyJson } from '@cedar-policy/cedar-wasm/nodejs'
import type { Localized } from '@sluiswacht/model'
import { PolicyInvalid, type PolicyProblem } from '../invalid.ts'
import { type Rule, WAYS, type Way } from './rule.ts'
import { attributesOf } from './used-attributes.ts'

/** Longest file of own rules. */
const MAX_RULES = 500
const MAX_CHARACTERS = 500_000

/**
 * Reads a file of Cedar policies, checks it against the schema (strict validation) and gives its rules in order.
 *
 * @throws {PolicyInvalid} syntax, unknown attributes, missing `@id` or `@nl`, or a `permit` in own rules (step 6): only the
 * register permits.
 */
export function readRules(text: string, step: number, schema: string, file: string): readonly Rule[] {
  if (text.length > MAX_CHARACTERS)
    throw invalid(file, text, 'too long, at most 500,000 characters', 'te lang, hoogstens 500.000 tekens')
  const policies = { staticPolicies: text }
  const parsed = cedar.checkParsePolicySet(policies)
  if (parsed.type === 'failure') throw new PolicyInvalid(parsed.errors.map((error) => syntaxProblem(error, text, file)))
  const checked = cedar.validate({ schema, policies, validationSettings: { mode: 'strict' } })
  if (checked.type === 'failure')
    throw new PolicyInvalid(checked.errors.map((error) => syntaxProblem(error, text, file)))
  if (checked.validationErrors.length > 0) {
    // The same mistake is told for each action: once is enough.
    const problems = checked.validationErrors.map(({ error }) => syntaxProblem(error, text, file))
    throw new PolicyInvalid([...new Map(problems.map((one) => [`${one.line}:${one.column}`, one])).values()])
  }
  const rules = partsOf(text, file).map((part) => ruleOf(part, step, text, file))
  if (rules.length > MAX_RULES)
    throw invalid(file, text, `more than ${MAX_RULES} rules`, `meer dan ${MAX_RULES} regels`)
  const seen = new Set<string>()
  for (const { id, cedar: part } of rules) {
    if (seen.has(id))
      throw invalid(file, text, `the @id "${id}" occurs twice`, `de @id "${id}" komt twee keer voor`, part)
    seen.add(id)
  }
  return rules
}

/** The policies of a text, in its order. */
function partsOf(text: string, file: string): readonly string[] {
  const parts = cedar.policySetTextToParts(text)
  if (parts.type === 'failure') throw new PolicyInvalid(parts.errors.map((error) => syntaxProblem(error, text, file)))
  const [template] = parts.policy_templates
  if (template !== undefined) {
    throw invalid(file, text, 'templates are not supported', 'sjablonen (templates) worden niet ondersteund', template)
  }
  return parts.policies.toSorted((one, other) => text.indexOf(one) - text.indexOf(other))
}

function ruleOf(part: string, step: number, text: string, file: string): Rule {
  const answer = cedar.policyToJson(part)
  if (answer.type === 'failure') throw new PolicyInvalid(answer.errors.map((error) => syntaxProblem(error, text, file)))
  const { json } = answer
  const { id, nl, en, source } = json.annotations ?? {}
  if (id === undefined || !/^[A-Za-z0-9][\w.-]{0,79}$/.test(id)) {
    throw invalid(
      file,
      text,
      'give each rule an @id("...") of letters, digits, hyphens',
      'geef elke regel een @id("...") van letters, cijfers en streepjes',
      part,
    )
  }
  if (nl === undefined || nl.trim() === '') {
    throw invalid(
      file,
      text,
      `rule ${id} needs @nl("...")`,
      `regel ${id} mist @nl("..."): de uitleg die de medewerker ziet`,
      part,
    )
  }
  if (step === OWN_STEP && json.effect === 'permit') {
    throw invalid(
      file,
      text,
      `rule ${id} is a permit. Own rules only forbid; permission is given in the register`,
      `regel ${id} is een permit. Eigen regels verbieden alleen; toestemming geeft u in het register`,
      part,
    )
  }
  if (JSON.stringify(json.conditions).includes('{"Var":"action"}')) {
    throw invalid(
      file,
      text,
      `rule ${id} tests the action in its condition; name it in the head: (principal, action == Action::"send", resource)`,
      `regel ${id} toetst de actie in zijn voorwaarde; noem die in de kop: (principal, action == Action::"send", resource)`,
      part,
    )
  }
  return {
    id,
    kind: json.effect,
    step,
    text: { nl, en: en ?? nl },
    source: source ?? 'eigen beleid',
    ways: waysOf(json),
    uses: attributesOf(json.conditions),
    cedar: part,
  }
}

/** The step of the organisation's own rules. */
export const OWN_STEP = 6

function waysOf({ action }: PolicyJson): ReadonlySet<Way> {
  if (action.op === 'All') return new Set(WAYS)
  const entities = 'entities' in action ? action.entities : 'entity' in action ? [action.entity] : []
  const ids = entities.map((entity) => ('__entity' in entity ? entity.__entity.id : entity.id))
  return new Set(WAYS.filter((way) => ids.includes(way)))
}

function syntaxProblem(error: DetailedError, text: string, file: string): PolicyProblem {
  const at = error.sourceLocations?.[0]?.start
  const what = [error.message, error.sourceLocations?.[0]?.label, error.help].filter(Boolean).join('; ')
  const position = at === undefined ? {} : positionIn(text, utf16(text, at))
  return { file, field: '', ...position, text: { nl: `Cedar: ${what}`, en: `Cedar: ${what}` } satisfies Localized }
}

/** Cedar counts bytes of UTF-8. */
function utf16(text: string, bytes: number): number {
  return Buffer.from(text, 'utf8').subarray(0, bytes).toString('utf8').length
}

function positionIn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}

function invalid(file: string, text: string, en: string, nl: string, part?: string): PolicyInvalid {
  const at = part === undefined ? -1 : text.indexOf(part)
  return new PolicyInvalid([{ file, field: '', ...(at >= 0 && positionIn(text, at)), text: { nl, en } }])
}
