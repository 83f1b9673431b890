import type { AccountKind, PolicyQuestion } from '@sluiswacht/model'
import type { Day, Register, RegisteredUse } from '../register/register.ts'
import { isClosed, PROHIBITED_PRACTICES, purposeId } from './purpose.ts'
import { ownHosting } from './standing.ts'

/** Why no registered use fits; empty = some do. */
export type Gap =
  | ''
  | 'unregistered'
  | 'prohibited_practice'
  | 'closed_purpose'
  | 'ended'
  | 'purpose'
  | 'department'
  | 'role'
  | 'free_plan'
  | 'account'

/** The uses that a question may be about. With a gap: those of the stage before it failed, to name the service by. */
export interface Selection {
  readonly gap: Gap
  readonly uses: readonly RegisteredUse[]
}

const FREE: readonly AccountKind[] = ['anonymous', 'free', 'personal']

/** Finds the registered uses that fit a question: service, purpose, department, role, account, in this order. */
export function useSelector(
  register: Register,
  closedPurposes: readonly string[],
  purposeNotStated: 'strictest' | 'deny',
): (question: PolicyQuestion, day: Day) => Selection {
  return (question, day) => {
    const { service, user } = question
    const stated = question.purpose === undefined ? undefined : purposeId(question.purpose)
    const ofService = register.uses.filter((use) => isService(use, service.id, service.host))
    if (ofService.length === 0) return { gap: 'unregistered', uses: [] }
    if (stated !== undefined && PROHIBITED_PRACTICES.includes(stated)) {
      return { gap: 'prohibited_practice', uses: ofService }
    }
    if (stated !== undefined && isClosed(stated, closedPurposes)) return { gap: 'closed_purpose', uses: ofService }
    const open = ofService.filter(({ purpose }) => !isClosed(purpose, closedPurposes))
    if (open.length === 0) return { gap: 'closed_purpose', uses: ofService }
    const running = open.filter(({ phase, contract }) => phase !== 'ended' && !over(contract?.until, day))
    if (running.length === 0) return { gap: 'ended', uses: open }
    if (stated === undefined && purposeNotStated === 'deny') return { gap: 'purpose', uses: running }
    return narrow(running, [
      ['purpose', (use) => stated === undefined || purposeId(use.purpose) === stated],
      ['department', ({ departments }) => departments.includes('*') || includesName(departments, user.department)],
      ['role', ({ roles }) => roles.length === 0 || user.roles.some((role) => includesName(roles, role))],
      ['free_plan', (use) => ownHosting(use) || !FREE.includes(service.accountKind)],
      ['account', (use) => ownHosting(use) || underContract(use, service.accountKind, service.tenant)],
    ])
  }
}

function narrow(
  uses: readonly RegisteredUse[],
  stages: readonly (readonly [Gap, (use: RegisteredUse) => boolean])[],
): Selection {
  let left = uses
  for (const [gap, fits] of stages) {
    const next = left.filter(fits)
    if (next.length === 0) return { gap, uses: left }
    left = next
  }
  return { gap: '', uses: left }
}

function isService({ service, hosts }: RegisteredUse, id: string | undefined, host: string): boolean {
  if (service !== undefined && service === id) return true
  const asked = host.toLowerCase().replace(/\.$/, '')
  return hosts.some((own) => asked === own || asked.endsWith(`.${own}`))
}

/** An approved tool in an account outside the contract is another tool. */
function underContract({ contract }: RegisteredUse, account: AccountKind, tenant: string | undefined): boolean {
  if (contract === undefined) return true // No contract is a lack of its own (C0-parties), and says more.
  if (!contract.accounts.includes(account)) return false
  return contract.tenants.length === 0 || includesName(contract.tenants, tenant)
}

/** Names of departments, roles and tenants compare without regard to case. */
export function includesName(names: readonly string[], name: string | undefined): boolean {
  if (name === undefined) return false
  const asked = name.trim().toLowerCase()
  return names.some((known) => known.trim().toLowerCase() === asked)
}

function over(until: Day | undefined, day: Day): boolean {
  return until !== undefined && until < day
}
