import type { DocumentType } from '@sluiswacht/model'

/** Words by which people know a kind of document, mostly in its title or its headings. Lower case; a regular expression each. */
export const TYPE_WORDS: Readonly<Record<DocumentType, RegExp>> = {
  jeugdwet:
    /jeugdhulp|jeugdwet|jeugdzorg|gezinsplan|jeugdige|ondertoezicht|kinderbescherming|veilig thuis|gezinsvoogd|uithuisplaats|pleegzorg|pleegouder|pleeggezin|voogdij|jeugdbescherm|gezinscoach|gezinswerker|gezinsbegeleid|kind 1|gezagsdrager|gezaghebbend|gezag\b|kinderrechter|omgangsregeling|omgang\b|gezinshuis|opvoed|thuissituatie|raadsonderzo|veiligheidsafspraken|jeugdteam|minderjarig|ambulante hulp|logeeropvang|perspectiefplan|terugplaatsing|speltherapie|intern begeleider|ontwikkelingsbedreiging|verlengde jeugdhulp|jeugdconsulent|jeugdreclassering|drangtraject/g,
  wmo: /\bwmo\b|keukentafelgesprek|huishoudelijke hulp|hulp bij het huishouden|beschermd wonen|maatschappelijke ondersteuning|woningaanpassing|scootmobiel|traplift|dagbesteding|mantelzorg|nachtopvang|maatschappelijke opvang|rolstoel|zelfredzaam|maatwerkvoorziening|ondersteuningsplan|thuiszorg|wijkverpleging|respijtzorg|casemanager dementie|dementie|rollator|valgevaar|huishouden|dagstructuur|begeleiding individueel|individuele begeleiding|dakloos|thuislo|douchestoel|regiotaxi|eenzaam|zelfstandig wonen|woonbegeleid/g,
  reflectieverslag:
    /reflectie|reflecteren|leerdoel|leerpunt|\bstarr\b|korthagen|wat ging er goed|wat ging goed|wat heb ik geleerd|wat leer ik|wat ik leerde|stageverslag|intervisie|supervisie|supervisor|leervraag|terugblik op mijn|mijn valkuil|voelde me|ik voelde|ik merkte|volgende keer|mijn stage|stagebegeleider|praktijkbegeleider|mijn rol|mijn eigen|ik had kunnen|mijn handelen|kernkwaliteit/g,
  cv: /curriculum vitae|\bcv\b|resume|werkervaring|opleidingen|opleiding|referenties|sollicit|vaardigheden|talenkennis|nevenactiviteiten|work experience|education|skills|motivatie|vacature|personalia|profiel|rijbewijs b|heden|cover letter/g,
  hr: /personeelsnummer|functioneringsgesprek|beoordeling|leidinggevende|verzuim|bedrijfsarts|re-integratie|arbeidsovereenkomst|kandidaat|werknemer|werkgever|tweede spoor|\bwia\b|uwv|arbodienst|arbeidsdeskundig|casemanager verzuim|ziekmelding|exitgesprek|pers\.nr|loopbaan|sollicitant|\bhr\b|p&o|salaris|poortwachter|waarschuwing|verbetertraject|dienstverband|proeftijd|medewerker/g,
  schuldhulp:
    /schuldhulp|schuldenoverzicht|schuldeiser|schuldregeling|budgetbeheer|wsnp|minnelijk|saneringskrediet|aflos|beslagvrije|bewindvoer|stabilisatie|vtlb|crediteur|leefgeld|minnelijke|schuldbemiddel|afloscapaciteit|betalingsregeling|finale kwijting|deurwaarder|incasso|schuldenlast|budgetcoach|kredietbank|vroegsignalering|nvvk/g,
  participatie:
    /participatiewet|bijstand|uitkering|heronderzoek|re-integratie|tegenprestatie|klantmanager|inkomstenformulier|kostendelersnorm|inlichtingenplicht|loonkostensubsidie|belanghebbende|rechtmatigheid|inburger|werkfit|arbeidsinschakeling|levensonderhoud|vermogen|jobcoach|beschut werk|loonwaarde|werkervaringsplek|ioaw|gezamenlijke huishouding|maatregel|arbeidsverplichting|uitstroom|bijzondere bijstand|inkomstenverrekening|giften|krediethypotheek/g,
  brief:
    /geachte|hoogachtend|met vriendelijke groet|ons kenmerk|uw kenmerk|onderwerp:|betreft:|bijlage|behandeld door|postbus|bezwaar maken|dear/g,
  email:
    /van:|aan:|from:|to:|verzonden:|sent:|subject:|oorspronkelijk bericht|doorgestuurd bericht|original message|schreef:|wrote:|\bcc:|@/g,
  zaaknotitie:
    /huisbezoek|notitie|aantekening|logboek|contactmoment|tel\.? met|gebeld|rapportage|contactjournaal|casus|overdracht|todo|actie|bevindingen|\btp\b|gesproken met|intake|voicemail|dagrapport/g,
  indicatie:
    /indicatie|indicatiestelling|minuten per week|herindicatie|indicatiesteller|onderzoeksverslag|normtijd|\bpgb\b|medisch advies|adviesrapport|toekennen|beoordeling aanvraag|eigen kracht|gebruikelijke hulp|beperkingen/g,
  lijst:
    /overzicht|lijst|caseload|export|peildatum|aantal:|totaal|planning|rooster|presentie|deelnemerslijst|wachtlijst|register/g,
  beleid:
    /beleid|beleidsregel|verordening|artikel \d|uitgangspunten|visie|protocol|richtlijn|werkinstructie|handreiking|kader|vastgesteld|nota|programma|doelstelling|college van burgemeester/g,
  notulen:
    /notulen|verslag|besluitenlijst|aanwezig|afwezig|rondvraag|actielijst|agenda|voorzitter|vergadering|motie|amendement|raadslid|wethouder|opening|sluiting|overleg/g,
  publicatie:
    /nieuwsbericht|persbericht|nieuwsbrief|publicatie|bekendmaking|gemeenteblad|wijkkrant|openingstijden|bewoners|inloopavond|aanmelden|kijk op|www\.|inwoners|column|interview|raadpleeg/g,
  code: /def |import |return|function|const |select |from |where |class |print\(|error|null|true|json|http|script|=>|\{|\}/g,
  other:
    /handleiding|stap \d|order|factuur|offerte|formulier|chatgpt|prompt|whatsapp|procesbeschrijving|instructie|faq|vragenlijst|contract|toets|quiz|recept|leverancier/g,
}

/** Words that name the kind of document when they stand in its title or subject line. */
export const TITLE_WORDS: Readonly<Record<DocumentType, RegExp>> = {
  jeugdwet:
    /jeugd|gezinsplan|\bmdo\b|kinderbescherming|veilig thuis|ondertoezicht|leerplicht|pleeg|hulpverleningsplan|veiligheidsplan|\bots\b|voogd|ouderschap/,
  wmo: /\bwmo\b|keukentafel|beschermd wonen|huishoudelijke|woningaanpassing|opvang|maatschappelijke ondersteuning|mantelzorg|dagbesteding|scootmobiel|zorgplan|begeleidingsplan/,
  reflectieverslag:
    /reflectie|stageverslag|leerverslag|leerdoel|intervisie|supervisie|portfolio|terugblik|logboek stage/,
  cv: /curriculum|^\W*cv\b|resume|résumé|sollicitatie|motivatiebrief|vacature|job application|cover letter|kandidaatprofiel/,
  hr: /functioner|beoordeling|verzuim|plan van aanpak|gespreksverslag|re-integratie|probleemanalyse|waarschuwing|berisping|ziekmelding|briefselectie|sollicitanten|kandidaten|exit|vaststellingsovereenkomst|personeel|arbeidso|indiensttreding|onboarding/,
  schuldhulp: /schuld|budget|stabilisatie|saneringskrediet|minnelijk|wsnp|beslagvrije|crediteuren|bewind/,
  participatie:
    /participatie|bijstand|heronderzoek|uitkering|re-integratie|klantmanager|werk en inkomen|inburger|pw-|trajectplan|huisbezoek bijstand|diagnosegesprek/,
  brief: /brief|beschikking|besluit|bezwaar|geachte|aan:|uitnodiging|verzoek|aanmaning|kennisgeving/,
  email: /^(?:van|from|aan|to|datum|date|verzonden|sent|onderwerp|subject)\s*:/,
  zaaknotitie:
    /notitie|aantekening|contact|huisbezoek|journaal|logboek|casus|overdracht|rapportage|intake|melding|proces-verbaal|bevindingen|tel\b|gesproken/,
  indicatie: /indicatie|onderzoeksverslag|medisch advies|adviesrapport|ergotherap|pgb|herindicatie|normering/,
  lijst:
    /(?<!besluiten|vragen|actie)lijst|overzicht|caseload|planning|rooster|export|register|tabel|wachtlijst|presentie|deelnemers/,
  beleid:
    /beleid(?!smedewerk|sadviseur)|verordening|richtlijn|protocol|uitgangspunten|nota|visie|handreiking|regels|werkinstructie|kader|gedragscode|reglement|convenant|plan \d{4}/,
  notulen:
    /notulen|besluitenlijst|vergadering|verslag (?:van )?(?:het |de )?(?:overleg|team|raad|commissie|hoorzitting|bijeenkomst|werkoverleg|or\b)|agenda|actielijst|raadsvragen|actiepunten/,
  publicatie:
    /nieuws|persbericht|bekendmaking|publicatie|column|interview|folder|wijkkrant|uitnodiging bewoners|open dag|webtekst|flyer|opening/,
  code: /#!\/|import |select |def |function|<\?xml|\{|script|const |config|log\b|json|sql/,
  other:
    /handleiding|order|factuur|offerte|formulier|prompt|vragenlijst|instructie|menu|speech|toespraak|script|chat|whatsapp|app-groep|kun je|schrijf|toets|quiz|recept/,
}
