import { createHash, randomBytes } from 'node:crypto'
import { type KeySource, openGateLog } from '@sluiswacht/evidence'
import type { ContentSummary, DataClass, GateRecord } from '@sluiswacht/model'
import type { Policy } from '@sluiswacht/policy'

/** Kinds of requests of an ordinary fortnight: what they hold and to which service, by department. */
const KINDS: readonly {
  readonly classes: readonly DataClass[]
  readonly people: number
  readonly minors: number
  readonly department: string
  readonly service: string
  readonly host: string
}[] = [
  { classes: [], people: 0, minors: 0, department: 'Communicatie', service: 'chatgpt', host: 'chatgpt.com' },
  { classes: [], people: 0, minors: 0, department: 'Ruimte', service: 'm365-copilot', host: 'm365.cloud.microsoft' },
  {
    classes: [],
    people: 0,
    minors: 0,
    department: 'Bestuurszaken',
    service: 'm365-copilot',
    host: 'm365.cloud.microsoft',
  },
  {
    classes: ['personal', 'contact'],
    people: 1,
    minors: 0,
    department: 'Publiekszaken',
    service: 'm365-copilot',
    host: 'm365.cloud.microsoft',
  },
  {
    classes: ['personal', 'contact'],
    people: 2,
    minors: 0,
    department: 'Burgerzaken',
    service: 'chatgpt',
    host: 'chatgpt.com',
  },
  {
    classes: ['personal', 'bsn', 'case_file'],
    people: 1,
    minors: 0,
    department: 'Wmo',
    service: 'chatgpt',
    host: 'chatgpt.com',
  },
  {
    classes: ['personal', 'minors', 'special_category'],
    people: 3,
    minors: 2,
    department: 'Jeugd',
    service: 'claude',
    host: 'claude.ai',
  },
  {
    classes: ['personal', 'debts', 'financial'],
    people: 1,
    minors: 0,
    department: 'Schuldhulp',
    service: 'gemini',
    host: 'gemini.google.com',
  },
  {
    classes: ['personal', 'cv'],
    people: 1,
    minors: 0,
    department: 'HR',
    service: 'deepseek',
    host: 'chat.deepseek.com',
  },
]
const DAYS = 14
/** The training that the policy of the demo asks of everybody. */
export const DEMO_TRAINING = 'ai-basis'
/** The account of the organisation at its office suite, as its register names it. */
export const DEMO_TENANT = 'voorbeeldstad.onmicrosoft.com'

/** Fills a log of the gate with a fictitious fortnight, each request decided by the example policy. */
export async function fillGateLog(store: string, key: KeySource, policy: Policy, now: number): Promise<string> {
  const log = await openGateLog({ store, key })
  let refused = ''
  const appending: Promise<void>[] = []
  try {
    for (let day = DAYS - 1; day >= 0; day--) {
      for (const [n, kind] of KINDS.entries()) {
        // Fewer refusals each day: people learn where else to go.
        const times = kind.classes.length === 0 ? 6 + (day % 4) : Math.max(0, Math.ceil((day + 3 - n) / 3))
        for (let again = 0; again < times; again++) {
          const at = new Date(now - day * 86_400_000 - (n * 11 + again * 7 + 5) * 60_000).toISOString()
          const record = recordOf(kind, at, policy)
          // Together: they then share the waits for the disk, in the order in which they are given.
          appending.push(log.append(record))
          if (record.decision.intended === 'deny' && kind.department === 'Wmo') refused = record.id
        }
      }
    }
    await Promise.all(appending)
  } finally {
    await log.close()
  }
  return refused
}

function recordOf(kind: (typeof KINDS)[number], at: string, policy: Policy): GateRecord {
  const content: ContentSummary = {
    labels: {},
    categories: [],
    documentTypes: [],
    people: kind.people,
    minors: kind.minors,
    personalData: kind.classes.length > 0,
    dataClasses: kind.classes,
    fullyRead: true,
    unreadCauses: [],
    maskable: kind.service === 'm365-copilot',
  }
  const user = {
    pseudonym: `u${randomBytes(8).toString('hex')}`,
    department: kind.department,
    roles: [],
    // One department has not had the training that the policy asks: its requests need a reason.
    trainings: kind.department === 'Ruimte' ? [] : [DEMO_TRAINING],
  }
  const service = {
    id: kind.service,
    host: kind.host,
    action: 'prompt',
    ...(kind.service === 'm365-copilot'
      ? { accountKind: 'enterprise' as const, tenant: DEMO_TENANT }
      : { accountKind: 'free' as const }),
    websocket: false,
  } as const
  const question = { at, user, service, content }
  const sha256 = createHash('sha256').update(at).digest('hex')
  return {
    id: `${at.slice(0, 4)}-${code()}-${code()}`,
    at,
    userPseudonym: user.pseudonym,
    department: kind.department,
    service: kind.service,
    host: kind.host,
    path: '/',
    action: 'prompt',
    accountKind: service.accountKind,
    items: [{ kind: 'prompt', bytes: 900, sha256 }],
    links: [],
    content,
    personKeys: [],
    decision: policy.decide(question),
    question,
  }
}

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

function code(): string {
  return [...randomBytes(4)].map((byte) => LETTERS[byte % LETTERS.length]).join('')
}
