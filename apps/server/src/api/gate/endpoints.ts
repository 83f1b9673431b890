import { z } from '@hono/zod-openapi'
import { ACCOUNT_KINDS, DATA_CLASSES, EFFECTS, SERVICE_ACTIONS } from '@sluiswacht/model'
import { endpoint, type Endpoint } from '../endpoint.ts'
import {
  dayField,
  idParams,
  lineField,
  localizedField,
  pageQuery,
  reasonField,
  tallyField,
  versionField,
} from '../fields.ts'
import {
  askException,
  exceptionsYaml,
  judgeException,
  listExceptions,
  withdrawException,
} from './exception-handlers.ts'
import { changeRegister, decision, decisions, policy, register, traffic } from './handlers.ts'

const periodQuery = { from: dayField.optional(), to: dayField.optional() }
const effectField = z.enum(EFFECTS).openapi('Effect')
const effectCounts = z.object({
  name: z.string(),
  allow: z.int(),
  allow_after_masking: z.int(),
  warn_and_justify: z.int(),
  deny: z.int(),
})

const trafficView = z
  .object({
    from: z.string(),
    to: z.string(),
    requests: z.int(),
    withPersonalData: z.int(),
    byEffect: tallyField,
    byService: z.array(effectCounts.extend({ service: z.string().describe('Id in the list of AI services, or host') })),
    byDepartment: z.array(effectCounts),
    byDay: z.array(effectCounts),
    byReason: z.array(z.object({ rule: z.string(), text: localizedField, count: z.int() })),
    byDataClass: tallyField,
  })
  .openapi('GateTraffic')

const gateRecord = z
  .object({
    id: z.string(),
    at: z.string(),
    service: z.string().nullable(),
    serviceName: z.string(),
    host: z.string(),
    department: z.string().nullable(),
    action: z.enum(SERVICE_ACTIONS),
    accountKind: z.enum(ACCOUNT_KINDS),
    effect: effectField,
    intended: effectField,
    people: z.int(),
    minors: z.int(),
    dataClasses: z.array(z.string()),
    fullyRead: z.boolean(),
    rules: z.array(z.object({ id: z.string(), effect: effectField, text: localizedField, source: z.string() })),
    missing: z.array(z.object({ condition: z.string(), text: localizedField })),
    policyVersion: z.string(),
    exception: z.string().nullable(),
    files: z.int(),
    bytes: z.int(),
    caseId: z.string().nullable(),
  })
  .openapi('GateDecision')

const exception = z
  .object({
    id: z.string(),
    version: z.int(),
    origin: z.enum(['desk', 'policy']).describe('`policy`: stands in the policy file'),
    use: z.string(),
    useName: localizedField.describe('As the register or the list of AI services calls it'),
    department: z.string().nullable(),
    reason: z.string(),
    dataClasses: z.array(z.string()),
    conditions: z.array(z.string()).describe('Conditions of the register that it lifts'),
    fgAdvice: z.string().nullable().describe('Where the advice of the FG is kept'),
    reaches: z.boolean().describe('Whether the gate gets it without anybody’s doing'),
    from: z.string(),
    until: z.string(),
    askedBy: z.string().nullable(),
    askedByMe: z.boolean(),
    asked: z.string().nullable(),
    state: z.enum(['waiting', 'approved', 'rejected', 'withdrawn', 'ended']),
    judgedBy: z.string().nullable(),
    judgement: z.string().nullable(),
  })
  .openapi('AiException')

const use = z
  .object({
    id: z.string(),
    name: localizedField,
    service: z.string().nullable(),
    serviceName: z.string().nullable(),
    hosting: z.string(),
    phase: z.string(),
    purpose: z.string(),
    departments: z.array(z.string()),
    aiActClass: z.string(),
    contractUntil: z.string().nullable(),
    missing: z.array(z.object({ condition: z.string(), text: localizedField })).describe('Why it is not allowed yet'),
  })
  .openapi('AiUse')

const askedException = z
  .object({
    use: lineField.describe('Id of a use of the register, or the service that is asked for'),
    department: lineField.optional(),
    reason: reasonField,
    dataClasses: z.array(z.enum(DATA_CLASSES)).max(DATA_CLASSES.length).default([]),
    until: dayField,
    incident: z.string().max(60).optional().describe('Incident number of the refusal'),
  })
  .openapi('AskedException')

const registerOfUses = z
  .object({
    version: z.string().describe('Hash of policy and register; goes with a change'),
    uses: z.array(use),
    yaml: z.string().describe('The register file as it stands'),
    writable: z.boolean(),
  })
  .openapi('AiRegister')

export const gateEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/gate/traffic',
    access: 'gate.read',
    summary: 'What went to AI services and what was decided; no names of staff',
    query: z.object(periodQuery),
    answer: trafficView,
    handle: traffic,
  }),
  endpoint({
    method: 'get',
    path: '/gate/decisions',
    access: 'gate.read',
    summary: 'Decisions of the gate, newest first; 50 a page',
    query: z.object({
      ...periodQuery,
      effect: z.enum(EFFECTS).optional(),
      service: z.string().max(100).optional(),
      department: z.string().max(200).optional(),
      id: z.string().max(60).optional().describe('Incident number that a user was shown'),
      page: pageQuery,
    }),
    answer: z
      .object({ total: z.int(), page: z.int(), pageLength: z.int(), decisions: z.array(gateRecord) })
      .openapi('GateDecisions'),
    handle: decisions,
  }),
  endpoint({
    method: 'get',
    path: '/gate/decisions/{id}',
    access: 'gate.read',
    summary: 'One decision with its reasons',
    params: idParams,
    answer: gateRecord,
    handle: decision,
  }),
  endpoint({
    method: 'get',
    path: '/gate/policy',
    access: 'gate.read',
    summary: 'The policy in force',
    answer: z
      .object({
        version: z.string(),
        organisation: z.string(),
        yaml: z.string(),
        rules: z.array(z.object({ id: z.string(), text: localizedField, source: z.string() })),
      })
      .openapi('GatePolicy'),
    handle: policy,
  }),
  endpoint({
    method: 'get',
    path: '/gate/register',
    access: 'gate.read',
    summary: 'The register of AI uses, with the conditions that each still lacks',
    answer: registerOfUses,
    handle: register,
  }),
  endpoint({
    method: 'put',
    path: '/gate/register',
    access: 'gate.register',
    summary: 'Change the register of AI uses; checked as a whole before it is written',
    body: z.object({ version: z.string().max(100), yaml: z.string().max(900_000), reason: reasonField }),
    answer: registerOfUses,
    handle: changeRegister,
  }),
  endpoint({
    method: 'get',
    path: '/gate/exceptions',
    access: 'exception.ask',
    summary: 'Exceptions: one’s own, and for who may approve all',
    answer: z.object({ exceptions: z.array(exception) }).openapi('AiExceptions'),
    handle: listExceptions,
  }),
  endpoint({
    method: 'post',
    path: '/gate/exceptions',
    access: 'exception.ask',
    summary: 'Ask for an exception, with an end date',
    body: askedException,
    answer: exception,
    handle: askException,
  }),
  endpoint({
    method: 'post',
    path: '/gate/exceptions/{id}/judgement',
    access: 'exception.approve',
    summary: 'Approve or reject an exception, as the second person',
    params: idParams,
    body: z.object({
      version: versionField,
      approved: z.boolean(),
      reason: reasonField,
      use: lineField.optional().describe('Id of the use of the register it comes down to; absent = as asked'),
      dataClasses: z.array(z.enum(DATA_CLASSES)).max(DATA_CLASSES.length).optional().describe('Absent = as asked'),
      conditions: z.array(z.string().max(20)).max(50).default([]).describe('Conditions that need not be met'),
      fgAdvice: lineField.optional().describe('Where the advice of the FG is kept; needed to approve'),
    }),
    answer: exception,
    handle: judgeException,
  }),
  endpoint({
    method: 'post',
    path: '/gate/exceptions/{id}/withdrawal',
    access: 'exception.approve',
    summary: 'Take back an approved exception; the gate follows',
    params: idParams,
    body: z.object({ version: versionField, reason: reasonField }),
    answer: exception,
    handle: withdrawException,
  }),
  endpoint({
    method: 'get',
    path: '/gate/exceptions.yaml',
    access: 'gate.read',
    summary: 'The approved exceptions in the words of policy.yaml',
    answer: { mediaTypes: ['application/yaml'] },
    handle: exceptionsYaml,
  }),
]
