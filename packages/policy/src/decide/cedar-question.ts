import { DATA_CLASSES, type PolicyQuestion } from '@sluiswacht/model'
import type { CedarQuestion } from '../cedar/engine.ts'
import { legalDuty } from '../law/in-force.ts'
import type { Facts } from './facts.ts'

/** A question and its facts in the shape of `rules/sluiswacht.cedarschema`. */
export function cedarQuestion(question: PolicyQuestion, facts: Facts): CedarQuestion {
  const { user, service, content } = question
  const lacking = [...new Set(facts.lacks.map(({ condition }) => condition))]
  return {
    user: {
      named: user.pseudonym !== undefined,
      department: user.department ?? '',
      roles: [...user.roles],
      trainings: [...user.trainings],
    },
    use: {
      registered: facts.use !== undefined,
      service: service.id ?? '',
      hosting: facts.use?.hosting ?? '',
      phase: facts.use?.phase ?? '',
      purpose: facts.use?.purpose ?? '',
      aiActClass: facts.use?.aiActClass ?? '',
    },
    context: {
      gap: facts.gap,
      missing: lacking.filter((condition) => legalDuty(condition) === undefined),
      legalMissing: lacking.filter((condition) => legalDuty(condition) !== undefined),
      inForce: [...facts.inForce],
      exceptions: facts.exceptions.map(({ id }) => id),
      classes: [...facts.classes],
      forbidden: facts.cells.forbidden.map((dataClass) => (DATA_CLASSES.includes(dataClass) ? dataClass : 'unknown')),
      mask: [...facts.cells.mask],
      reason: [...facts.cells.reason],
      maskable: content.maskable,
      fullyRead: content.fullyRead,
      justified: facts.justified,
      visit: facts.visit,
      blind: facts.blind,
      blindCell: facts.blindCell,
      unnamedCell: facts.unnamedCell,
      trainingCell: facts.trainingCell,
      day: { __extn: { fn: 'datetime', arg: facts.day } },
      purpose: question.purpose ?? '',
      action: service.action,
      accountKind: service.accountKind,
      tenant: service.tenant ?? '',
      host: service.host,
      websocket: service.websocket,
      personalData: content.personalData,
      people: count(content.people),
      minors: count(content.minors),
      labels: Object.entries(content.labels).flatMap(([label, found]) => (found > 0 ? [label] : [])),
      categories: [...content.categories],
      documentTypes: [...content.documentTypes],
      unreadCauses: [...content.unreadCauses],
    },
  }
}

/** Cedar's Long takes whole numbers; anything else counts as very many. */
function count(value: number): number {
  return Number.isSafeInteger(value) && value >= 0 ? value : 1_000_000
}
