import type { Localized } from '@sluiswacht/model'

/** What every use of AI must meet, by every party that it concerns ("not allowed, unless", AP letter to BZK, 2023). */
export const CONDITIONS = [
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'C10',
  'C11',
  'C12',
  'C13',
  'C14',
] as const
export type ConditionId = (typeof CONDITIONS)[number]

/** What a party is to a use of AI. */
export const PARTY_ROLES = [
  'controller',
  'joint_controller',
  'contractor',
  'processor',
  'sub_processor',
  'model_supplier',
] as const
export type PartyRole = (typeof PARTY_ROLES)[number]

/** Where a condition applies. `ownHosting` = local, on an own server, or self-developed: then the organisation is the host. */
export interface ConditionScope {
  readonly title: Localized
  /** Parties that must meet it, whoever hosts. */
  readonly parties: readonly PartyRole[]
  /** Parties that must meet it as well when the organisation hosts or made the model itself. */
  readonly ownHosting: readonly PartyRole[]
  /** It may be recorded as not applicable, with a reason. */
  readonly waivable: boolean
}

const users: readonly PartyRole[] = ['controller', 'joint_controller', 'contractor']
const responsible: readonly PartyRole[] = ['controller', 'joint_controller']
const receivers: readonly PartyRole[] = ['processor', 'sub_processor']

export const CONDITION_SCOPES: Readonly<Record<ConditionId, ConditionScope>> = {
  C1: {
    title: { nl: 'verwerkersovereenkomst', en: 'processor agreement' },
    parties: ['processor', 'sub_processor', 'contractor'],
    ownHosting: [],
    waivable: false,
  },
  C2: {
    title: { nl: 'geen training met invoer', en: 'no training on input' },
    parties: receivers,
    ownHosting: ['controller'],
    waivable: false,
  },
  C3: {
    title: { nl: 'bewaartermijn van invoer en uitvoer', en: 'retention of input and output' },
    parties: receivers,
    ownHosting: ['controller'],
    waivable: false,
  },
  C4: {
    title: { nl: 'beoordeling van subverwerkers en doorgifte', en: 'assessment of sub-processors and transfers' },
    parties: ['processor'],
    ownHosting: [],
    waivable: true,
  },
  C5: {
    title: {
      nl: 'goedgekeurde DPIA met advies van de FG en aanvaard restrisico',
      en: 'approved DPIA with advice of the data protection officer and accepted residual risk',
    },
    parties: responsible,
    ownHosting: [],
    waivable: false,
  },
  C6: {
    title: {
      nl: 'grondslag en doel in het verwerkingsregister',
      en: 'legal basis and purpose in the register of processing',
    },
    parties: responsible,
    ownHosting: [],
    waivable: false,
  },
  C7: {
    title: {
      nl: 'werkende route voor inzage, wissing en rectificatie',
      en: 'working route for access, erasure and rectification',
    },
    parties: ['controller', 'processor'],
    ownHosting: [],
    waivable: false,
  },
  C8: {
    title: { nl: 'verantwoording van de trainingsdata', en: 'account of the training data' },
    parties: ['processor', 'model_supplier'],
    ownHosting: ['controller'],
    waivable: false,
  },
  C9: {
    title: { nl: 'menselijk toezicht', en: 'human oversight' },
    parties: users,
    ownHosting: [],
    waivable: false,
  },
  C10: {
    title: { nl: 'besluit over het algoritmeregister', en: 'decision on the algorithm register' },
    parties: ['controller'],
    ownHosting: [],
    waivable: false,
  },
  C11: {
    title: { nl: 'klasse en plichten volgens de AI-verordening', en: 'class and duties under the AI Act' },
    parties: ['controller'],
    ownHosting: [],
    waivable: false,
  },
  C12: {
    title: { nl: 'toets op informatiebeveiliging (BIO2)', en: 'information security check (BIO2)' },
    parties: ['controller', 'contractor', ...receivers],
    ownHosting: [],
    waivable: false,
  },
  C13: {
    title: { nl: 'ondernemingsraad geraadpleegd', en: 'works council consulted' },
    parties: users,
    ownHosting: [],
    waivable: true,
  },
  C14: {
    title: { nl: 'toetsdatum die nog niet voorbij is', en: 'review date not yet passed' },
    parties: ['controller'],
    ownHosting: [],
    waivable: false,
  },
}
