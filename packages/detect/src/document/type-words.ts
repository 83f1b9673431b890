import type { DocumentType } from '@sluiswacht/model'

/** Words by which people know a kind of document, mostly in its title or its headings. Lower case; a regular expression each. */
export const TYPE_WORDS: Readonly<Record<DocumentType, RegExp>> = {
  jeugdwet: /jeugdhulp|jeugdwet|jeugdzorg|gezinsplan|jeugdige|ondertoezicht|raad voor de kinderbescherming|veilig thuis|gezinsvoogd|uithuisplaats|leerplicht|pleegzorg|voogdij|\bmdo\b|jeugdbescherm|gezinscoach|kind 1|gezagsdrager/g,
  wmo: /\bwmo\b|keukentafelgesprek|huishoudelijke hulp|hulp bij het huishouden|beschermd wonen|maatschappelijke ondersteuning|woningaanpassing|scootmobiel|traplift|dagbesteding|mantelzorg|nachtopvang|maatschappelijke opvang|rolstoel|cliënt/g,
  reflectieverslag: /reflectie|reflecteren|leerdoel|leerpunt|\bstarr\b|korthagen|wat ging er goed|wat heb ik geleerd|wat leer ik|stageverslag|intervisie|supervisie|leervraag|terugblik op mijn/g,
  cv: /curriculum vitae|\bcv\b|resume|werkervaring|opleidingen|opleiding|referenties|sollicit|vaardigheden|talenkennis|nevenactiviteiten|work experience|education|skills|motivatie|vacature|personalia|profiel|rijbewijs b|heden|cover letter/g,
  hr: /personeelsnummer|functioneringsgesprek|beoordeling|leidinggevende|verzuim|bedrijfsarts|re-integratie|arbeidsovereenkomst|kandidaat|werknemer|plan van aanpak|sollicitant|\bhr\b|p&o|salaris|poortwachter|waarschuwing|verbetertraject|dienstverband|proeftijd|medewerker/g,
  schuldhulp: /schuldhulp|schuldenoverzicht|schuldeiser|schuldregeling|budgetbeheer|wsnp|minnelijk|saneringskrediet|aflos|beslagvrije|bewindvoer|stabilisatie|vtlb|crediteur/g,
  participatie: /participatiewet|bijstand|uitkering|heronderzoek|re-integratie|tegenprestatie|klantmanager|inkomstenformulier|kostendelersnorm|inlichtingenplicht|loonkostensubsidie|belanghebbende|rechtmatigheid|inburger/g,
  brief: /geachte|hoogachtend|met vriendelijke groet|ons kenmerk|uw kenmerk|onderwerp:|betreft:|bijlage|behandeld door|postbus|bezwaar maken|dear/g,
  email: /van:|aan:|from:|to:|verzonden:|sent:|subject:|oorspronkelijk bericht|doorgestuurd bericht|original message|schreef:|wrote:|\bcc:|@/g,
  zaaknotitie: /huisbezoek|notitie|aantekening|logboek|contactmoment|tel\.? met|gebeld|rapportage|contactjournaal|casus|overdracht|todo|actie|bevindingen|\btp\b|gesproken met|intake|voicemail|dagrapport/g,
  indicatie: /indicatie|indicatiestelling|minuten per week|herindicatie|indicatiesteller|onderzoeksverslag|normtijd|\bpgb\b|medisch advies|adviesrapport|toekennen|beoordeling aanvraag|eigen kracht|gebruikelijke hulp|beperkingen/g,
  lijst: /overzicht|lijst|caseload|export|peildatum|aantal:|totaal|planning|rooster|presentie|deelnemerslijst|wachtlijst|register/g,
  beleid: /beleid|beleidsregel|verordening|artikel \d|uitgangspunten|visie|protocol|richtlijn|werkinstructie|handreiking|kader|vastgesteld|nota|programma|doelstelling|college van burgemeester/g,
  notulen: /notulen|verslag|besluitenlijst|aanwezig|afwezig|rondvraag|actielijst|agenda|voorzitter|vergadering|motie|amendement|raadslid|wethouder|opening|sluiting|overleg/g,
  publicatie: /nieuwsbericht|persbericht|nieuwsbrief|publicatie|bekendmaking|gemeenteblad|wijkkrant|openingstijden|bewoners|inloopavond|aanmelden|kijk op|www\.|inwoners|column|interview|raadpleeg/g,
  code: /def |import |return|function|const |select |from |where |class |print\(|error|null|true|json|http|script|=>|\{|\}/g,
  other: /handleiding|stap \d|order|factuur|offerte|formulier|chatgpt|prompt|whatsapp|procesbeschrijving|instructie|faq|vragenlijst|contract|toets|quiz|recept|leverancier/g,
}
