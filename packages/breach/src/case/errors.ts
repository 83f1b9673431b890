import { SluiswachtError } from '@sluiswacht/model'

/** A case that does not begin with `opened`, or events that do not follow on each other. */
export class CaseDamaged extends SluiswachtError {
  readonly code = 'ERR_CASE_DAMAGED'
  constructor(seq: number) {
    super({
      nl: `De zaak is beschadigd bij gebeurtenis ${seq}. Zet een back-up terug of vraag de beheerder.`,
      en: `The case is damaged at event ${seq}. Restore a backup or ask the administrator.`,
    })
  }
}

/** The case is closed; it must be reopened first. */
export class CaseClosed extends SluiswachtError {
  readonly code = 'ERR_CASE_CLOSED'
  constructor() {
    super({
      nl: 'De zaak is gesloten. Heropen de zaak eerst, met een reden.',
      en: 'The case is closed. Reopen it first, with a reason.',
    })
  }
}

/** Something is named that the case does not hold, or that it holds already. */
export class NotInCase extends SluiswachtError {
  readonly code = 'ERR_CASE_REFERENCE'
  constructor(field: string) {
    super({
      nl: `Veld "${field}" hoort niet bij deze zaak of is er al. Laad de zaak opnieuw.`,
      en: `Field "${field}" does not belong to this case or is there already. Load the case again.`,
    })
  }
}

/** What must come first: a decision before a notification, a proposal before its approval. */
export class TooEarly extends SluiswachtError {
  readonly code = 'ERR_CASE_ORDER'
  constructor(first: { readonly nl: string; readonly en: string }) {
    super({ nl: `Dit kan nog niet. Eerst: ${first.nl}.`, en: `This cannot be done yet. First: ${first.en}.` })
  }
}

/** The law or the procedure asks for a reason that was not given. */
export class ReasonNeeded extends SluiswachtError {
  readonly code = 'ERR_CASE_REASON'
  constructor(why: { readonly nl: string; readonly en: string }) {
    super({ nl: `Geef een reden: ${why.nl}.`, en: `Give a reason: ${why.en}.` })
  }
}

/** The one who proposed a decision cannot be the second person. */
export class SecondPersonNeeded extends SluiswachtError {
  readonly code = 'ERR_CASE_SECOND_PERSON'
  constructor() {
    super({
      nl: 'Vier ogen: wie het besluit voorstelde, mag het niet zelf goedkeuren. Vraag een collega.',
      en: 'Four eyes: whoever proposed the decision may not approve it. Ask a colleague.',
    })
  }
}

/** The outcome does not fit what is decided, such as a public notice to the authority. */
export class OutcomeWrong extends SluiswachtError {
  readonly code = 'ERR_CASE_OUTCOME'
  constructor(why: { readonly nl: string; readonly en: string }) {
    super({ nl: `Dit besluit kan zo niet: ${why.nl}.`, en: `This decision cannot be taken so: ${why.en}.` })
  }
}

/** A moment lies in the future, or after what follows from it. */
export class MomentWrong extends SluiswachtError {
  readonly code = 'ERR_CASE_MOMENT'
  constructor(field: string) {
    super({
      nl: `Tijdstip "${field}" ligt in de toekomst of past niet bij de andere tijdstippen van de zaak.`,
      en: `Time "${field}" lies in the future or does not fit the other times of the case.`,
    })
  }
}
