import { NotNow } from '../http/errors.ts'

/** Refused on an older version of a case, with what others did since. */
export function caseChanged(version: number, events: readonly unknown[]): NotNow {
  return new NotNow('ERR_CASE_CHANGED', CHANGED, undefined, { version, events })
}

/** A case was made from the same inquiry, decision or alert before: it goes on there. */
export function caseExists(caseId: string): NotNow {
  return new NotNow('ERR_CASE_EXISTS', EXISTS, undefined, { caseId })
}

const CHANGED = {
  nl: 'Iemand anders heeft deze zaak intussen gewijzigd. Bekijk de wijziging en sla dan opnieuw op.',
  en: 'Somebody else changed this case in the meantime. Look at the change, then save again.',
}
const EXISTS = {
  nl: 'Hiervan is al een zaak gemaakt. Ga daarin verder; een gesloten zaak kunt u heropenen.',
  en: 'A case was made from this already. Go on in it; a closed case can be reopened.',
}
