/**
 * What the free words of the facts (`data_kinds`, `subject_groups`, `controller_type`) weigh. Dutch and English,
 * matched as the beginning of a word. Weights follow breach-law 2.4-2.5 and the ENISA categories.
 */
export type WordWeight =
  /** Special category, criminal or youth care data: ENISA "sensitive". */
  | 'sensitive'
  /** General wish that only hints at health or belief: a diet. */
  | 'hint'
  /** Where somebody hides: critical for safety. */
  | 'safety'
  /** Copies and numbers of identity documents, national numbers. */
  | 'identity'
  /** Full insight into somebody's money. */
  | 'financial'
  /** Some financial information without insight into the situation. */
  | 'some_financial'
  | 'credentials'
  /** A name that says nothing of who it is. */
  | 'pseudonym'
  /** Says more than how to reach somebody. */
  | 'enriched'
  /** Location, traffic, habits. */
  | 'behaviour'
  /** Biographical and contact data. */
  | 'simple'

const WORDS: readonly (readonly [WordWeight, string])[] = [
  ['hint', 'food|intoleran|dietary|diet|lactose|meal|voedselvoorkeur|voedingsvoorkeur|dieet|dieetwens|maaltijd'],
  [
    'safety',
    'shielded address|protected address|secret address|safe house|shelter|geheim adres|afgeschermd adres|opvangadres|blijf',
  ],
  [
    'sensitive',
    'health|medical|patient|medic|diagnos|disabilit|addict|therap|psych|treatment|care plan|care file|youth care|wmo|jeugd|sick|illness|disease|pregnan|hiv|blood|religio|ethnic|racial|race|political|trade union|union membership|sexual|sex life|orientation|biometric|fingerprint|genetic|dna|criminal|conviction|offence|offense|police|suspect|gezondheid|medisch|ziek|zorg|verslav|behandel|beperking|zwanger|geloof|godsdienst|religieu|etnisch|afkomst|politiek|vakbond|seksue|vingerafdruk|genetisch|strafrecht|strafbare|verdacht|veroordel|huiselijk geweld|domestic violence|child protection|abuse|mishandel',
  ],
  [
    'identity',
    'identity card|id card|identity document|id document|copy of id|copies of id|passport|driving licence number|driver licen|national id|national identification|social security|citizen service|fiscal code|tax number|ssn|bsn|burgerservice|paspoort|identiteitskaart|identiteitsbewijs|legitimatie|rijbewijs',
  ],
  ['some_financial', 'insurance|premium|tariff|rate|contribution|verzekering|premie|bonus malus|no claim'],
  [
    'financial',
    'bank|account number|account statement|statement|iban|credit card|card number|card data|payment|billing|transaction|balance|salar|wage|payslip|income|debt|benefit|tax|mortgage|loan|financial|rekening|betaal|salaris|loon|inkomen|schuld|uitkering|belasting|hypotheek|lening|financie|bijstand',
  ],
  [
    'credentials',
    'hashed password|password hash|hash|salted|password|credential|login|log in|pin code|wachtwoord|inloggegeven|inlog',
  ],
  [
    'pseudonym',
    'username|user name|account name|user account|user id|userid|nickname|pseudonym|alias|gebruikersnaam|bijnaam|schuilnaam',
  ],
  [
    'behaviour',
    'location|browsing|traffic|call data|call detail|call record|purchase history|order history|habit|locatie|surf|belgegeven|aankoopgeschiedenis|gedrag',
  ],
  [
    'enriched',
    'date of birth|dates of birth|birth|dob|licen|registration|number plate|vehicle|cv|curriculum|resume|application|job seeker|performance|assessment|evaluation|grade|school|education|marital|family|children|photo|picture|image|signature|working hours|contract|policy|complaint|letter content|file|dossier|report|geboorte|kenteken|sollicitatie|beoordeling|functioner|onderwijs|opleiding|burgerlijke staat|gezin|kinderen|foto|handtekening|polis|klacht|verslag|rapport|reflectie',
  ],
  [
    'simple',
    'name|surname|age|invoice|factuur|customer|client|member|klant|leeftijd|first name|last name|full name|e mail|email|address|postal|postcode|phone|telephone|mobile|contact|gender|sex|title|order|packing|delivery|shipping|shoe|product|item|purchase|customer number|client number|member number|participant|attendance|course|business|sales|company|job title|function|language|naam|namen|voornaam|achternaam|adres|woonplaats|telefoon|mobiel|geslacht|bestelling|pakbon|levering|klantnummer|deelnemer|cursus|bedrijf|zakelijk|functie',
  ],
]

const LISTS = WORDS.map(([weight, list]) => ({ weight, starts: list.split('|').map((word) => ` ${word}`) }))

/** The weights that a free word has; empty when no list knows it. `text` is at most 200 characters. */
export function weigh(text: string): WordWeight[] {
  const plain = ` ${plainWord(text)}`
  const found = LISTS.filter(({ starts }) => starts.some((start) => plain.includes(start))).map(({ weight }) => weight)
  // "sex" alone is a passport field, "sexual" is not; a diet wish or a pseudonym is not the wider word inside it.
  if (found.includes('hint')) return ['hint']
  if (found.includes('pseudonym')) return found.filter((weight) => weight !== 'simple')
  return found
}

const VULNERABLE =
  'child|minor|pupil|kid|toddler|baby|patient|elderly|disab|asylum|refugee|victim|debtor|addict|homeless|threatened|psychiatric|care client|youth|mentally|kind|minderjarig|jeugd|leerling|peuter|patiënt|oudere|beperking|asielzoeker|vluchteling|slachtoffer|schulden|schuldenaar|verslaafd|dakloz|bedreigd|bijstand|cliënt'
    .split('|')
    .map((word) => ` ${word}`)

/** Whether a group of people needs extra protection (recital 75; EDPB 9/2022, "special characteristics"). */
export function isVulnerable(group: string): boolean {
  const plain = ` ${plainWord(group)}`
  return VULNERABLE.some((start) => plain.includes(start))
}

const TELLING =
  'hospital|clinic|doctor|rehab|psycho|mental health|youth care|youth protection|debt counsel|church|mosque|synagogue|trade union|political party|prison|probation|shelter|hospice|pharmac|dentist|nursing|ziekenhuis|kliniek|huisarts|verslavings|ggz|jeugdzorg|jeugdbescherming|schuldhulp|kerk|moskee|vakbond|politieke partij|gevangenis|reclassering|opvang|apotheek|tandarts|verpleeg|wijkteam'
    .split('|')
    .map((word) => ` ${word}`)

/** Whether being known to this controller already says something sensitive (EDPB 9/2022, "characteristics of the controller"). */
export function isTelling(controller: string): boolean {
  const plain = ` ${plainWord(controller)}`
  return TELLING.some((start) => plain.includes(start))
}

/** Lower case, everything but letters and digits one space. */
export function plainWord(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const MAINTENANCE = [' planned maintenance', ' scheduled maintenance', ' gepland onderhoud', ' planned downtime']

/** Whether a measure is maintenance that was planned. */
export function isMaintenance(measure: string): boolean {
  const plain = ` ${plainWord(measure)}`
  return MAINTENANCE.some((words) => plain.includes(words))
}

const OUT_OF_REACH =
  'contact details unknown|contact data unknown|contact details not available|contact details unavailable|contact data not available|no contact details|no contact data|cannot be contacted|cannot be reached|disproportionate effort|public notice|public communication|public announcement|contactgegevens onbekend|contactgegevens niet bekend|geen contactgegevens|niet te bereiken|onevenredig|openbare mededeling|openbare kennisgeving'
    .split('|')
    .map((words) => ` ${words}`)

/** Whether a measure says that the people cannot each be reached (art. 34(3)(c)). */
export function isOutOfReach(measure: string): boolean {
  const plain = ` ${plainWord(measure)}`
  return OUT_OF_REACH.some((words) => plain.includes(words))
}
