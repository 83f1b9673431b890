import { ACCOUNT_KINDS, DATA_CLASSES } from '@sluiswacht/model'
import { z } from 'zod'
import { legalDuty } from '../law/in-force.ts'
import {
  camelKeys,
  cell,
  cellWithoutMask,
  cells,
  day,
  hostName,
  id,
  localized,
  names,
  openDay,
  openText,
  text,
  webAddress,
} from '../yaml/fields.ts'
import { CONDITION_SCOPES, CONDITIONS, PARTY_ROLES } from './condition.ts'
import { AI_ACT_CLASSES, HOSTINGS, PHASES, type Register } from './register.ts'

const evidence = z
  .strictObject({
    evidence: openText,
    owner: openText,
    date: openDay,
    until: openDay,
    fg_advice: openText,
    risk_accepted_by: openText,
    not_applicable: openText,
  })
  .transform(camelKeys)

const conditions = z
  .partialRecord(z.enum(CONDITIONS), evidence.nullable())
  .superRefine((given, context) => {
    for (const condition of CONDITIONS) {
      if (!given[condition]?.notApplicable || CONDITION_SCOPES[condition].waivable) continue
      const { title } = CONDITION_SCOPES[condition]
      const nl = `${condition} (${title.nl}) geldt altijd en kan niet vervallen`
      const en = `${condition} (${title.en}) always applies and cannot be waived`
      context.addIssue({ code: 'custom', path: [condition, 'not_applicable'], params: { nl, en }, message: en })
    }
  })
  .transform((given) =>
    Object.fromEntries(Object.entries(given).flatMap(([name, proof]) => (proof ? [[name, proof]] : []))),
  )

const party = z.strictObject({ name: text, role: z.enum(PARTY_ROLES), conditions: conditions.default({}) })

const contract = z
  .strictObject({
    reference: openText.transform((given) => given ?? ''),
    plan: text,
    accounts: z.array(z.enum(ACCOUNT_KINDS)).min(1),
    tenants: names.default([]),
    from: day,
    until: day.optional(),
  })
  .superRefine((given, context) => {
    given.accounts.forEach((account, index) => {
      if (account !== 'free' && account !== 'anonymous' && account !== 'personal') return
      const nl = 'een gratis, anoniem of persoonlijk account is nooit gecontracteerd'
      const en = 'a free, anonymous or personal account is never under contract'
      context.addIssue({ code: 'custom', path: ['accounts', index], params: { nl, en }, message: en })
    })
  })

const loosening = z
  .strictObject({ class: z.enum(DATA_CLASSES), to: cell, dpia: text, owner: text, from: day, until: day })
  .superRefine(({ class: dataClass, to }, context) => {
    if (to !== 'mask' || (dataClass !== 'unread' && dataClass !== 'none')) return
    const nl = 'dit kan niet onherkenbaar worden gemaakt; kies allowed of reason'
    const en = 'this cannot be masked; choose allowed or reason'
    context.addIssue({ code: 'custom', path: ['to'], params: { nl, en }, message: en })
  })

const use = z
  .strictObject({
    id,
    name: localized,
    url: webAddress.optional(),
    service: id.optional(),
    hosts: z.array(hostName).max(100).default([]),
    hosting: z.enum(HOSTINGS),
    phase: z.enum(PHASES),
    contract: contract.nullish().transform((given) => given ?? undefined),
    purpose: text,
    departments: names.min(1),
    roles: names.default([]),
    trainings: names.default([]),
    ai_act_class: z.enum(AI_ACT_CLASSES),
    legal: z.record(text, evidence).default({}),
    staff_concerned: z.boolean(),
    data_classes: cells.default({}),
    loosened: z.array(loosening).max(200).default([]),
    websocket: cellWithoutMask.default('forbidden'),
    unknown_shape: cellWithoutMask.default('forbidden'),
    parties: z.array(party).max(100),
  })
  .superRefine((given, context) => {
    if (given.service === undefined && given.hosts.length === 0) {
      const nl = 'noem de dienst (service) of, bij een eigen server, de hosts'
      const en = 'name the service or, for an own server, the hosts'
      context.addIssue({ code: 'custom', path: ['service'], params: { nl, en }, message: en })
    }
    for (const name of Object.keys(given.legal)) {
      if (legalDuty(name) !== undefined) continue
      const nl = 'deze wettelijke plicht is niet bekend; zie docs/policy.md'
      const en = 'this duty under law is not known; see docs/policy.md'
      context.addIssue({ code: 'custom', path: ['legal', name], params: { nl, en }, message: en })
    }
  })
  .transform(camelKeys)

/** The format of register.yaml. */
export const registerFormat: z.ZodType<Register> = z
  .strictObject({ version: z.literal(1), uses: z.array(use).max(5_000) })
  .superRefine(({ uses }, context) => {
    const seen = new Set<string>()
    uses.forEach((one, index) => {
      if (seen.has(one.id)) {
        const nl = `de id "${one.id}" komt twee keer voor`
        const en = `the id "${one.id}" occurs twice`
        context.addIssue({ code: 'custom', path: ['uses', index, 'id'], params: { nl, en }, message: en })
      }
      seen.add(one.id)
    })
  })
