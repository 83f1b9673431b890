import { SluiswachtError } from '@sluiswacht/model'

/** What was published holds more than this version knows: to pass over it could let go what should stay. */
export class RulesTooNew extends SluiswachtError {
  readonly code = 'ERR_RULES_TOO_NEW'
  constructor(unknown: readonly string[]) {
    const list = unknown.join(', ')
    super({
      nl: `Het gepubliceerde beleid heeft onderdelen die deze versie van de poort niet kent (${list}); het vorige blijft gelden. Werk deze poort bij.`,
      en: `The published policy has parts that this version of the gate does not know (${list}); the last one stays in force. Update this gate.`,
    })
  }
}
