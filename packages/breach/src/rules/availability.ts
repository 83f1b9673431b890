import { isKnown } from '../known.ts'
import { backedUp, type Reading } from '../reading.ts'
import { GDPR, EXAMPLES, type RiskRule } from './rule.ts'

/** Data that could not be reached, or are gone. */
export const AVAILABILITY: readonly RiskRule[] = [
  {
    id: 'availability/serious-effect',
    since: GDPR,
    source: 'EDPB 01/2021 case 3; WP250rev.01 bijlage B iv en viii',
    risk: 'high',
    text: {
      nl: 'Mensen ondervonden ernstige gevolgen doordat de gegevens er niet waren, zoals uitgestelde zorg of een uitkering die niet kwam.',
      en: 'People met serious consequences because the data were not there, such as care put off or a benefit not paid.',
    },
    applies: ({ facts }) => facts.disruption?.effect === 'serious',
  },
  {
    id: 'availability/copy-exists',
    since: GDPR,
    source: 'EDPB 01/2021 case 10; WP250rev.01 bijlage B i',
    risk: 'unlikely',
    text: {
      nl: 'Wat weg is, staat ook elders: er is een kopie of reservekopie, of die was niet nodig.',
      en: 'What is gone exists elsewhere: there is a copy or backup, or none was needed.',
    },
    applies: (reading) => carried(reading) && backedUp(reading.facts),
  },
  {
    id: 'availability/restored-without-effect',
    since: EXAMPLES,
    source: 'EDPB 01/2021 case 1; WP250rev.01 bijlage B iii',
    risk: 'unlikely',
    text: {
      nl: 'De gegevens waren snel en helemaal terug en niemand heeft er iets van gemerkt.',
      en: 'The data were back soon and completely and nobody noticed.',
    },
    applies: (reading) => {
      const hours = downHours(reading)
      if (carried(reading) || hours === null || !whole(reading)) return false
      const effect = reading.facts.disruption?.effect
      return (effect === 'none' && hours <= 72) || (effect === 'minor_delay' && hours <= 4 && reading.data.level < 3)
    },
  },
  {
    id: 'availability/gone-for-good',
    since: GDPR,
    source: 'AVG art. 4 punt 12; WP250rev.01 bijlage B iv',
    risk: 'high',
    text: {
      nl: 'De gegevens zijn voorgoed weg en het is niet vastgesteld dat mensen daar weinig van merken.',
      en: 'The data are gone for good and it was not established that people will notice little of it.',
    },
    applies: (reading) => !carried(reading) && gone(reading.facts) && !isKnown(reading.facts.disruption?.effect),
  },
  {
    id: 'availability/long-without-grave-data',
    since: GDPR,
    source: 'EDPB 01/2021 case 3; WP250rev.01 bijlage B viii',
    risk: 'high',
    text: {
      nl: 'Gegevens over zorg of andere gevoelige zaken waren langer dan een dag niet te gebruiken, of het is niet bekend hoe lang.',
      en: 'Data on care or other sensitive matters could not be used for more than a day, or it is not known how long.',
    },
    applies: (reading) => {
      const hours = downHours(reading)
      return (
        !carried(reading) &&
        reading.data.level === 3 &&
        reading.facts.disruption?.effect !== 'none' &&
        (hours === null || hours > 24)
      )
    },
  },
  {
    id: 'availability/felt-or-not-known',
    since: GDPR,
    source: 'AVG art. 33 lid 1; EDPB 01/2021 case 2',
    risk: 'risk',
    text: {
      nl: 'Gegevens waren een tijd weg of zijn niet helemaal terug, of het is niet bekend wat mensen daarvan merkten. Er is geen goede reservekopie waaruit het tegendeel blijkt.',
      en: 'Data were gone for a time or are not all back, or what people noticed of it is not known. No proper backup shows otherwise.',
    },
    applies: () => true,
  },
]

/** Something that can be carried was lost or went astray: no system stood still. */
function carried({ cause, physical }: Reading): boolean {
  return physical || cause === 'misdirected_email' || cause === 'ai_upload' || cause === 'unjustified_lookup'
}

function downHours({ facts }: Reading): number | null {
  const known = [facts.backup?.restored_after_hours, facts.disruption?.hours].filter((hours) => isKnown(hours))
  return known.length === 0 ? null : Math.max(...known)
}

function whole({ facts, cause }: Reading): boolean {
  const { restored_fully, relevant } = facts.backup ?? {}
  if (restored_fully === false) return false
  return (
    restored_fully === true ||
    relevant === false ||
    ((cause === 'outage' || cause === 'technical_error') && facts.backup?.available !== false)
  )
}

function gone({ backup }: Reading['facts']): boolean {
  return backup?.available === false && backup.restored_fully === false
}
