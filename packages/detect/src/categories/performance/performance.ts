import type { CategoryTerms } from '../category-terms.ts'

/** Evaluation of a worker, conflict at work, sick leave at work. */
export const performance: CategoryTerms = {
  category: 'performance',
  telling: `
laatste waarschuwing; officiële waarschuwing; formele waarschuwing; schriftelijke waarschuwing; tweede waarschuwing; waarschuwing gekregen;
waarschuwing gehad; berisping; in je dossier; in jouw dossier; in het personeelsdossier; in haar personeelsdossier; in zijn personeelsdossier;
personeelsdossier; daarop aangesproken; op aangesproken; aangesproken op zijn; aangesproken op haar; is hij aangesproken; is zij aangesproken;
valt uit de toon; botst met; botste met; niet meer samenwerken; weigert samen te werken; vrijgesteld van werk*; vrijgesteld van werkzaamheden;
vertrouwen weg; vertrouwen binnen zijn team; vertrouwensbreuk; verstoorde arbeidsrelatie; verstoorde verhouding*; arbeidsconflict;
conflict met de leidinggevende; conflict met zijn; conflict met haar; conflict met z'n; conflict met teamleider; meld me ziek; meld mij ziek;
meldde me ziek; meld me vandaag; ziekgemeld; ziek gemeld; meldde zich ziek; meldt zich ziek; heeft zich ziek; ziek uit dienst; uit de roulatie;
weer uitgevallen; uitgevallen na; uitgevallen met; uitgevallen door; weken uitgevallen; zit ziek thuis; eerste ziektedag; verzuimgesprek*;
verzuimoverzicht; frequent verzuim; re-integratietraject; re-integreert; tweede spoor; spoor 2; bedrijfsarts adviseert; bedrijfsarts ziet;
op non-actief; non-actief gesteld; geschorst als; op staande voet; ontslag op; proeftijdontslag; contract niet verlengd; niet verlengd;
contract wordt niet verlengd; contract niet verlengen; vaststellingsovereenkomst; beëindigingsovereenkomst; outplacement*; verbetertraject*;
verbeterplan; disfunctioneren; functioneert onvoldoende; functioneert niet; functioneert matig; functioneert goed; functioneren is onvoldoende;
onvoldoende gefunctioneerd; functioneringsgesprek*; beoordelingsgesprek*; jaargesprek*; eindbeoordeling; oordeel goed; oordeel onvoldoende;
oordeel voldoende; beoordeeld als; beoordeeld met; ruim voldoende; onvoldoende beoordeeld; haalt targets; haalt haar targets; haalt zijn targets;
targets niet; haalt de norm; plichtsverzuim; integriteitsonderzoek; integriteitsschending; integriteitsmelding; disciplinair*;
grensoverschrijdend gedrag; ongewenst gedrag; ongepaste opmerking*; nare opmerking; te laat gekomen; vaak te laat; steeds te laat; referent zegt;
referentie zegt; referent van; referent belde; weg in goed overleg; in goed overleg weg; sterke kandidaat; zwakke kandidaat; past niet in het team;
ligt niet lekker; pestgedrag; gepest door collega*; pesten op het werk; intimiderend gedrag; written warning; final warning; verbal warning;
poor performance; underperform*; performance improvement; performance review; called in sick; off sick; on sick leave; grievance; suspended from;
terminated; disciplinary; tussenbeoordeling; wia-aanvraag
`,
  strong: `
functioneert*; functioneerde; disfunctioner*; onvoldoende functioneren; beoordelingsformulier; ontwikkelgesprek*; voortgangsgesprek; eindgesprek;
exitgesprek*; slechtnieuwsgesprek; verbeterpunt*; ontwikkelpunt*; leerdoel*; persoonlijk ontwikkelplan; pop-gesprek; niet verlengen; strafontslag;
schorsing; geschorst; non-actief; disciplinaire*; integriteitsschending*; integriteitsmelding*; ongewenste omgangsvormen; grensoverschrijdend;
gepest op het werk; vertrouwenspersoon; werkdruk; arbeidsconflict*; conflict met; conflict met leidinggevende; conflict met collega; mediation;
samenwerking stroef; stroeve samenwerking; onprettige samenwerking; kortaf; te laat komt; komt te laat; komt afspraken niet na;
houdt zich niet aan afspraken; maakt fouten; deadlines niet; deadlines mist; ziekteverzuim*; verzuimfrequentie; verzuimpercentage; verzuimdossier;
langdurig ziek; langdurig verzuim; ziekgemeld*; ziekmelding*; betermelding; re-integr*; reïntegr*; wet verbetering poortwachter; poortwachter;
plan van aanpak wia; bedrijfsarts*; arbodienst; arboarts; probleemanalyse; loondoorbetaling; werkhervatting; opbouw uren; ziektedag*;
geschikt voor de functie; ongeschikt voor de functie; beoordeling: onvoldoende; beoordeling: goed; beoordelaar; score onvoldoende; 360 graden;
360-graden*; feedback op; coachingstraject; salarisverhoging; gratificatie; functieschaal; assessment*; demotie; herplaats*; boventallig*;
overplaats*; stagebeoordeling; stageverslag; leerpunt*; improvement plan; warning letter; dismissal; dismissed; fired; probation period; sick leave;
absenteeism; misconduct; conflict with; appraisal; reintegration; return to work; leidinggevende; samenwerk*; werkhouding; ontslagen wegens;
ontslagen na; haar proeftijd; zijn proeftijd; leerdoelen; mijn leidinggevende; haar leidinggevende; zijn leidinggevende; ziek thuis; niet ingewerkt;
onzeker op het werk; feedback; spanningen in het team; ruzie met collega; conflict in het team; onveilig gevoel; onveilige werksfeer;
functioneringsverslag; beoordelingsverslag; gespreksverslag functioneren; ontwikkelafspraken; verbeterafspraken; wat kan beter; wat ging goed;
kan beter; zelfreflectie; 360 feedback; stageopdracht; voldoende beoordeeld; haalt de norm niet; niet op niveau; presteert; prestaties; werkplezier;
werksfeer; overbelast; werkstress; burn-out door werk; overwerkt; rooster conflict; ligt niet lekker in het team; botsing met; spanning met;
aanvaring; aanvaringen; ruzie op het werk; buitengesloten; roddel*; intimiderende leidinggevende; omgangsvormen; ongepast gedrag; excuses aangeboden;
een waarschuwing gehad; gesprek in dossier; loonstop; loonsanctie; niet komen opdagen; meldt zich vaak ziek; langdurig afwezig; uitgevallen; uitval;
deels hersteld; arbeidsongeschikt*; belastbaarheid; inzetbaarheidsprofiel; urenopbouw; arbeidsdeskundig*; vertrokken na conflict; contract loopt af;
contract wordt niet; geen verlenging; afscheid genomen van; vertrekregeling; outplacement; loopbaanadvies; stap terug; afgewezen kandidaat;
niet geschikt bevonden; geschiktheid; voorkeurskandidaat; referentiecheck; twijfel over motivatie; tweede keuze; niet door naar;
door naar de tweede ronde; kwam zwak over; sterk punt; zwakke punten; sterke punten; annual performance; performance conversation; shortlist*;
gets a warning; was late; not a team player; difficult to work with; contract ontbonden; contract is ontbonden; beoordeling onvoldoende;
in mijn beoordeling; haar beoordeling; zijn beoordeling; vaak ziek; weer ziek; heeft zich ziek gemeld; ziek naar huis; klacht over collega;
klacht over haar; klacht over hem; uitgelachen; vakantie geweigerd; te laat op het werk; leg dit vast; gesprek gehad met; ranglijst;
selectiecommissie; selectieadvies; ziekteverzuim; kloktijden; weigert werk; leerpunten; stagebegeleider; praktijkbegeleider; tussentijdse beoordeling;
sick note; waarschuwingsbrief; volgens de bedrijfsarts; te laat komen
`,
  weak: `
teamleider; teammanager; collega; collega's; samenwerking; gesprek; beoordeling; kwaliteit; houding; gedrag; afspraken; communicatie; initiatief;
zelfstandig; resultaat; resultaten; doelstelling*; ontwikkeling; hrm; hr; p&o; team; sfeer; spanning; gemotiveerd; motivatie; taken; deadline*;
manager; colleague*; review; klacht; incident; waarschuwing; afgewezen; afwijzing; afwijzen; sollicit*; reflectie; reflectieverslag*; competentie*;
talent; potentieel; functioneren; verzuim*; bevorder*; ontslag*; coaching; proeftijd; rooster; overuren; verlof; stage; stagiair*; werkplek;
samenwerken; kandidaat; kandidaten; sollicitatie; deadlines; evaluatie; fouten; ontslagen; aandachtspunt*; afgemeld; afwezig; vervanging; trede;
resultaatafspraken; werkafspraken; excuses; excuus; selectie; referent; referentie; oordeel; personeelsnummer; pers.nr; verzuim; werkoverleg;
feedback begeleider; m.k.; z.k.; warning
`,
  sources: [
    'Wet verbetering poortwachter',
    'Cao Gemeenten (beoordelen, disciplinaire maatregelen)',
    'AP, De zieke werknemer',
  ],
}
