import type { DocumentType } from '@sluiswacht/model'

/**
 * What a title says of the kind of document. The first form that fits decides, so the sure and the special come first:
 * "Verzuimoverzicht" is a list before it is about staff, "Beschikking Jeugdwet" is youth care before it is a letter.
 */
const TITLES: readonly (readonly [DocumentType, RegExp])[] = [
  [
    'code',
    /^(?:#!\/|import |from \w+ import|<\?xml|select |create table|\{$|package |[#/\s-]*[\w/.-]+\.(?:sql|toml|ya?ml|py|ts|js|sh|ps1|ini|conf|cs|java)\b|pull request|commit [0-9a-f]{6}|\d{4}-\d\d-\d\d[ t]\d\d:\d\d:\d\d\S* +(?:info|warn|error|debug)|get-ad)/,
  ],
  [
    'other',
    /^\W*(?:schriftelijke vragen|beantwoording (?:van )?schriftelijke|nota van inlichtingen|inkoopadvies|annotatie|inventaris|topdesk|vragenlijst|handleiding|gebruikershandleiding|stappenplan|inkooporder|bestelbon|order(?:bevestiging)?\b|factuur|offerte|pakbon|(?:\p{L}+ )?(?:aanvraag|meldings|inschrijf|wijzigings|declaratie)?formulier|toestemmings?verklaring|draaiboek|quiz|toets|recept|menu|huisregels|overeenkomst|contract|bestelling|whatsapp|app-?groep|manual|user guide|purchase order|invoice)/u,
  ],
  [
    'beleid',
    /^\W*(?:concept[- ]*)?(?:verordening|beleidsregels?|nadere regels|werkwijze|procesbeschrijving|protocol|nota (?!van)|werkinstructie|handreiking|uitgangspunten|beleidsplan|beleidsnota|collegevoorstel|raadsvoorstel|reglement|convenant|privacyverklaring|gedragscode|uitvoeringsprogramma|policy)/,
  ],
  [
    'publicatie',
    /^\W*(?:nieuwsbericht|persbericht|nieuwsbrief|bekendmaking|folder|flyer|vacature|job opening|press release|officiële bekendmaking|krantenbericht|veelgestelde vragen|webtekst|column|interview met|\p{L}*krant\b|\p{L}*nieuws\b|gemeentepagina)/u,
  ],
  [
    'cv',
    /curriculum|^\W*c\.?v\.?(?:\W|$)|\bresum[eé](?:\W|$)|sollicitatiebrief|sollicitatie (?:naar|als|op|functie|voor|vacature|in)|^\W*(?:(?:mijn|open) )?sollicitatie(?!gesprek|procedure)|\bsolliciteer|motivatiebrief|application for|cover letter|job application|kandidaatprofiel/,
  ],
  ['reflectieverslag', /reflecti|intervisie|supervisie|leerverslag|stageverslag|starr|leerdoel|terugblik op mijn/],
  [
    'lijst',
    /(?:^|[^\p{L}])(?:caseload|presentie\p{L}*|deelnemerslijst|wachtlijst|bellijst|namenlijst|rooster|dagplanning|planning|verzuimoverzicht|personeelslijst|adreslijst|ledenlijst|\p{L}*register|export|\p{L}*(?<!besluiten|actie|vragen|actiepunten|woorden|check|begrippen)lijst|overzicht (?:van|per|caseload)|list|\p{L}+overzicht)(?:[^\p{L}]|$)/u,
  ],
  [
    'notulen',
    /notulen|besluitenlijst|hoorzitting|verslag (?:van )?(?:het |de |een )?(?:\p{L}*vergadering|\p{L}*overleg|raads|commissie|bijeenkomst|ondernemingsraad|or\b|mt\b|bewonersavond)|^\W*agenda|minutes of/u,
  ],
  [
    'hr',
    /^\W*(?:kandidaten|sollicitanten|candidates)|functionering|beoordelings?(?:gesprek|verslag|formulier)|verzuimgesprek|verzuimbegeleiding|plan van aanpak (?:wet|verzuim|re-?integratie|poortwachter|wia)|poortwachter|probleemanalyse|bedrijfsarts|briefselectie|selectie(?:matrix|gesprek|commissie)|exit-?(?:gesprek|interview)|verbetertraject|vaststellingsovereenkomst|arbeidsovereenkomst|ontslag|berisping|officiële waarschuwing|schriftelijke waarschuwing|indiensttreding|herplaatsing|tweede spoor|bedrijfsmaatschappelijk|performance|appraisal|sick leave|verlofaanvraag|ziekmelding|jaargesprek|personeelsdossier|arbeidsdeskundig/,
  ],
  [
    'indicatie',
    /indicatie|onderzoeksverslag (?:aanvraag )?pgb|medisch advies|sociaal-medisch|ergotherap|adviesrapport|advies (?:huishoudelijke|hulp|woning|vervoer|gehandicapten|rolstoel)|normering|gehandicaptenparkeerkaart|\bgpk\b|leerlingenvervoer.*advies|advies.*leerlingenvervoer|budgetplan/,
  ],
  [
    'schuldhulp',
    /schuld|budgetbeheer|budgetplan|stabilisatie|saneringskrediet|minnelijk|wsnp|msnp|beslagvrije|crediteuren|beschermingsbewind/,
  ],
  [
    'jeugdwet',
    /jeugd(?!gezondheid|raad|werk)|gezins(?:plan|verslag|onderzoek)|familiegroepsplan|kinderbescherming|raadsrapport|raadsonderzoek|veilig thuis|veiligheidsplan|ondertoezicht|\bots\b|uithuisplaats|\buhp\b|multidisciplinair|\bmdo\b|perspectiefplan|hulpverleningsplan|pleegzorg|pleegkind|gezinnen?\b|familieberaad|doorbraakplan|1 plan|één plan|\brto\b|omgangsregeling|gezagsonderzoek|ouderschapsplan|foster|child protection|youth/,
  ],
  [
    'wmo',
    /\bwmo\b|keukentafel|maatschappelijke ondersteuning|huishoudelijke|huishouden|woningaanpassing|beschermd wonen|dak- en thuislo|thuislozen|daklozen|maatschappelijke opvang|dagbesteding|begeleiding individueel|ondersteuningsplan|scootmobiel|traplift|rolstoel|vervoersvoorziening|mantelzorg|dementie|casemanage|persoonlijk plan|thuisbegeleiding|zorgplan|zorgleefplan/,
  ],
  [
    'participatie',
    /participatiewet|bijstand|heronderzoek|re-?integratie|inburger|werk en inkomen|trajectplan|uitkering|inkomstenverklaring|klantmanager|tegenprestatie|beschut werk|individuele inkomenstoeslag|rechtmatigheid|loonkostensubsidie|levensonderhoud|sociale recherche|bijzonder onderzoek|\bpw\b|participation act/,
  ],
  [
    'beleid',
    /beleid(?!smedewerk|sadviseur|sondersteun)|verordening|protocol|werkinstructie|richtlijn|handreiking|uitgangspunten|reglement|gedragscode|\bnota\b|visie|(?:uitvoerings|jaar)programma|convenant|spelregels|collegevoorstel|procesbeschrijving|werkafspraken|memo\b/,
  ],
  [
    'publicatie',
    /nieuws|persbericht|bekendmaking|publicatie|folder|flyer|column|vacature|wijkkrant|open dag|uitnodiging.*(?:bewoners|inloop)|jubileum|press release|officiële/,
  ],
  [
    'zaaknotitie',
    /notitie|aantekening|huisbezoek|contactjournaal|contactmoment|logboek|dagrapport|casusbespreking|casusoverleg|casus\b|zorg en veiligheid|incident|agressie|veiligheidsmelding|melding|proces-verbaal|bevindingen|intake|terugbel|telefonisch|\btel\b|mutatie|rapportage|case note|file note/,
  ],
  [
    'brief',
    /^\W*(?:geachte|beste |dear )|beschikking|bezwaar|aanmaning|terugvordering|betalingsregeling|klacht|kennisgeving|naheffing|besluit op|ontvangstbevestiging/,
  ],
]

/** {@link TITLES} for several lines at once. */
const TITLE_FORMS: typeof TITLES = TITLES.map(([type, form]) => [type, new RegExp(form.source, `${form.flags}m`)])

/** What somebody asks a chatbot to make or to read. */
const ASKED: readonly (readonly [DocumentType, RegExp])[] = [
  ['hr', /kandidaten|sollicitanten|candidates|applicants|beoordeling|verzuim|functioner|medewerker|employee|recruiter/],
  ['cv', /\bcv\b|resume|sollicitatiebrief|motivatie|cover letter/],
  ['jeugdwet', /jeugdzorg|jeugdhulp|jeugdwet|gezinsplan|kinderrechter|raadsonderzoek/],
  ['brief', /\bbrief|letter|beschikking|b1|eenvoudig/],
  ['email', /\be-?mail|mailtje|\bmail\b/],
  ['code', /\bcode|script|functie|formule|excel|query|regex|python|sql/],
  ['lijst', /tabel|lijst|rooster|overzicht|table/],
  ['beleid', /beleid|nota|verordening|policy/],
  ['zaaknotitie', /aantekeningen|gespreksverslag|notitie|dossier|casus/],
  ['publicatie', /nieuwsbericht|persbericht|linkedin|folder|nieuwsbrief|toespraak|speech/],
  ['notulen', /notulen|vergadering|minutes/],
  ['schuldhulp', /schuldhulp|schulden/],
  ['wmo', /\bwmo\b|keukentafel/],
  ['participatie', /bijstand|uitkering/],
]

/** An order to a chatbot: in the first line, or by the words with which such orders begin. */
const ORDER =
  /^\W*(?:(?:hoi|hallo|hi|hey|beste chatgpt|chatgpt|copilot)[,! ]+)?(?:kun je|kan je|wil je|zou je|schrijf|herschrijf|maak|vat|vertaal|vergelijk|analyseer|controleer|verbeter|geef|help|zet|haal|je bent|act as|you are|please|can you|could you|summari[sz]e|rewrite|translate|compare|write|help me)(?![\p{L}])/u

export interface TitleKind {
  /** The kind that the title or, of a letter, the subject line names. */
  readonly title: DocumentType | null
  /** The kind that the subject line of a message names. */
  readonly subject: DocumentType | null
  /** The text begins with an order to a chatbot. */
  readonly order: boolean
  /** The kind of what that order is about. */
  readonly asked: DocumentType | null
}

/** How many of the first lines may be the title. */
const TITLE_LINES = 3
const MAIL_HEAD = /^>? ?(?:van|aan|from|to|von|an|verzonden|sent|datum|date|cc)\s*:/

/** Reads the title, the subject line or the order that a text in lower case begins with. */
export function titleKind(lower: string): TitleKind {
  const start = lower.slice(0, 1200)
  const lines = start
    .split('\n')
    .map((line) => line.replace(/^[\s#*_>|[=-]+/, '').slice(0, 140))
    .filter((line) => /\p{L}{2}/u.test(line))
  const opening = lines[0] ?? ''
  const written = /^[*_# ]*(?:betreft|onderwerp|inzake|re|subject|betr\.?)\b[*_ ]*[:.][*_ ]*([^\n]{3,140})/m.exec(start)
  const ofSubject = written === null ? null : kindOfSubject(written[1] ?? '')
  if (lines.slice(0, 4).filter((line) => MAIL_HEAD.test(line)).length > 1)
    return { title: null, subject: ofSubject, order: false, asked: null }
  if (ORDER.test(opening)) return { title: null, subject: null, order: true, asked: kindOf(ASKED, lower.slice(0, 260)) }
  const titles = lines
    .slice(0, TITLE_LINES)
    .filter((line) => line.length <= 90 && !/^(?:gemeente|postbus|aan\b|datum|de heer|mevrouw|t\.a\.v)/.test(line))
  const joined = titles.join('\n')
  const title = TITLE_FORMS.find(([, form]) => form.test(joined))?.[0] ?? ofSubject
  return { title, subject: ofSubject, order: false, asked: null }
}

/** A letter about a vacancy is an application. */
function kindOfSubject(subject: string): DocumentType | null {
  return /^(?:uw |de |mijn )?(?:vacature|functie|sollicitatie(?!gesprek|procedure)|application)/.test(subject)
    ? 'cv'
    : kindOf(TITLES, subject)
}

function kindOf(forms: readonly (readonly [DocumentType, RegExp])[], text: string): DocumentType | null {
  for (const [type, form] of forms) if (form.test(text)) return type
  return null
}
