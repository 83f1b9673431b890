import type { PolicyQuestion } from '@sluiswacht/model'
import { CONDITION_SCOPES, CONDITIONS, type PartyRole } from '../register/condition.ts'
import { defaultPolicy } from '../defaults/default-policy.ts'
import type { PolicyFiles } from '../read-policy.ts'

// Policies and questions for the tests of this package.

const PROOF =
  '{evidence: DOC-1, owner: CISO, date: 2026-01-01, until: 2027-06-30, fg_advice: FG-1, risk_accepted_by: College}'

/** A party that meets every condition of its role; `without` leaves some out. */
export function party(role: PartyRole, without: readonly string[] = [], own = false): string {
  const conditions = CONDITIONS.filter((condition) => {
    const scope = CONDITION_SCOPES[condition]
    const concerned = scope.parties.includes(role) || (own && scope.ownHosting.includes(role))
    return concerned && !without.includes(condition)
  })
  return `      - name: Partij ${role}
        role: ${role}
        conditions: {${conditions.map((condition) => `${condition}: ${PROOF}`).join(', ')}}`
}

export interface UseOptions {
  readonly id?: string
  readonly service?: string
  readonly purpose?: string
  readonly without?: readonly string[]
  readonly roles?: readonly PartyRole[]
  /** Further fields, as lines of YAML without indentation; those here replace the standard ones. */
  readonly fields?: Readonly<Record<string, string>>
}

/** An entry of the register that lacks nothing. */
export function use(options: UseOptions = {}): string {
  const fields: Record<string, string> = {
    name: 'Copilot',
    service: options.service ?? 'm365-copilot',
    hosting: 'integrated_in_software',
    phase: 'in_use',
    contract:
      '{reference: CT-1, plan: E5, accounts: [enterprise], tenants: [ons], from: 2026-01-01, until: 2027-12-31}',
    purpose: options.purpose ?? 'schrijfhulp',
    departments: '["*"]',
    ai_act_class: 'minimal',
    staff_concerned: 'true',
    ...options.fields,
  }
  const own = /local|self/.test(fields['hosting'] ?? '')
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `    ${name}: ${value}`)
  const roles = options.roles ?? ['controller', 'processor', 'sub_processor']
  const parties = roles.map((role) => party(role, options.without, own))
  return [`  - id: ${options.id ?? 'copilot'}`, ...lines, '    parties:', ...parties].join('\n')
}

/** Files of a policy with these uses; `replace` changes lines of the default policy.yaml. */
export function files(
  uses: readonly string[] = [use()],
  replace: readonly (readonly [RegExp, string])[] = [],
  cedar?: string,
): PolicyFiles {
  const policyYaml = replace.reduce(
    (text, [from, to]) => text.replace(from, to),
    defaultPolicy('nl').policyYaml.replace(/^alternatives:\n(?: .*\n)*/m, ''),
  )
  return { policyYaml, registerYaml: `version: 1\nuses:\n${uses.join('\n')}\n`, cedar }
}

/** An ordinary question that the standard use allows; parts replace parts. */
export function question(
  parts: {
    readonly at?: string
    readonly user?: Partial<PolicyQuestion['user']>
    readonly service?: Partial<PolicyQuestion['service']>
    readonly content?: Partial<PolicyQuestion['content']>
    readonly purpose?: string
    readonly justification?: string
  } = {},
): PolicyQuestion {
  const { user, service, content, ...rest } = parts
  return {
    at: '2026-11-23T09:00:00Z',
    user: { pseudonym: 'p1', department: 'Wmo', roles: [], trainings: [], ...user },
    service: {
      id: 'm365-copilot',
      host: 'm365.cloud.microsoft',
      action: 'prompt',
      accountKind: 'enterprise',
      tenant: 'ons',
      websocket: false,
      ...service,
    },
    content: {
      labels: {},
      categories: [],
      documentTypes: [],
      people: 0,
      minors: 0,
      personalData: false,
      dataClasses: ['none'],
      fullyRead: true,
      unreadCauses: [],
      maskable: true,
      ...content,
    },
    ...rest,
  }
}
