import type { CategoryTerms } from '../category-terms.ts'

/** Evaluation of a worker, conflict at work, sick leave at work. */
export const performance: CategoryTerms = {
  category: 'performance',
  strong: `
functioneringsgesprek*; functioneert*; functioneerde; disfunctioner*; onvoldoende functioneren; beoordelingsgesprek*; beoordelingsformulier;
jaargesprek*; ontwikkelgesprek*; voortgangsgesprek; eindgesprek; exitgesprek*; slechtnieuwsgesprek; verbetertraject*; verbeterplan; verbeterpunt*;
ontwikkelpunt*; leerdoel*; persoonlijk ontwikkelplan; pop-gesprek; proeftijdontslag; contract niet verlengd; niet verlengen; niet verlengd;
vaststellingsovereenkomst; beëindigingsovereenkomst; schriftelijke waarschuwing; officiële waarschuwing; laatste waarschuwing; berisping;
plichtsverzuim; strafontslag; schorsing; geschorst; op non-actief; non-actief; disciplinair*; disciplinaire*; integriteitsonderzoek;
integriteitsschending*; integriteitsmelding*; ongewenst gedrag; ongewenste omgangsvormen; grensoverschrijdend gedrag; grensoverschrijdend; pestgedrag;
gepest op het werk; vertrouwenspersoon; werkdruk; arbeidsconflict*; conflict met; conflict met leidinggevende; conflict met collega; mediation;
samenwerking stroef; stroeve samenwerking; onprettige samenwerking; kortaf; te laat komt; komt te laat; komt afspraken niet na;
houdt zich niet aan afspraken; maakt fouten; deadlines niet; deadlines mist; ziekteverzuim*; verzuimgesprek*; verzuimfrequentie; verzuimpercentage;
verzuimoverzicht; frequent verzuim; verzuimdossier; langdurig ziek; langdurig verzuim; ziek gemeld; ziekgemeld; ziekgemeld*; ziekmelding*;
meldde zich ziek; meldt zich ziek; betermelding; re-integr*; reïntegr*; spoor 2; tweede spoor; wet verbetering poortwachter; poortwachter;
plan van aanpak wia; bedrijfsarts*; arbodienst; arboarts; probleemanalyse; loondoorbetaling; werkhervatting; opbouw uren; eerste ziektedag; ziektedag*;
geschikt voor de functie; ongeschikt voor de functie; beoordeling: onvoldoende; beoordeling: goed; eindbeoordeling; tussenbeoordeling; beoordeeld met;
beoordelaar; score onvoldoende; 360 graden; 360-graden*; feedback op; coachingstraject; salarisverhoging; gratificatie; functieschaal; assessment*;
demotie; herplaats*; boventallig*; overplaats*; stagebeoordeling; stageverslag; leerpunt*; performance review; underperform*; improvement plan;
warning letter; dismissal; dismissed; fired; probation period; sick leave; absenteeism; misconduct; conflict with; appraisal; reintegration;
return to work; leidinggevende; samenwerk*; werkhouding; ontslag op; ontslagen wegens; ontslagen na; haar proeftijd; zijn proeftijd;
leerdoelen; mijn leidinggevende; haar leidinggevende; zijn leidinggevende; ziek thuis; niet ingewerkt; onzeker op het werk; feedback;
spanningen in het team; ruzie met collega; conflict in het team; onveilig gevoel; onveilige werksfeer;
functioneringsverslag; beoordelingsverslag; gespreksverslag functioneren; ontwikkelafspraken; verbeterafspraken; wat kan beter; wat ging goed; kan beter; zelfreflectie; 360 feedback; stageopdracht; onvoldoende beoordeeld; voldoende beoordeeld; haalt de norm niet; niet op niveau; presteert; prestaties; werkplezier; werksfeer; overbelast; werkstress; burn-out door werk; overwerkt; rooster conflict; ligt niet lekker in het team; botst met; botsing met; spanning met; aanvaring; aanvaringen; ruzie op het werk; pesten op het werk; buitengesloten; roddel*; intimiderende leidinggevende; omgangsvormen; ongepaste opmerking*; ongepast gedrag; excuses aangeboden; formele waarschuwing; een waarschuwing gehad; waarschuwing gehad; gesprek in dossier; personeelsdossier; loonstop; loonsanctie; niet komen opdagen; te laat gekomen; vaak te laat; steeds te laat; meldt zich vaak ziek; zit ziek thuis; langdurig afwezig; uitgevallen; uitval; deels hersteld; arbeidsongeschikt*; wia-aanvraag; belastbaarheid; inzetbaarheidsprofiel; urenopbouw; arbeidsdeskundig*; vertrokken na conflict; contract loopt af; contract wordt niet; geen verlenging; afscheid genomen van; vertrekregeling; outplacement; loopbaanadvies; stap terug; afgewezen kandidaat; niet geschikt bevonden; geschiktheid; voorkeurskandidaat; referentiecheck; twijfel over motivatie; tweede keuze; niet door naar; door naar de tweede ronde; kwam zwak over; sterke kandidaat; sterk punt; zwakke punten; sterke punten; annual performance; performance conversation; shortlist*; gets a warning; was late; off sick; called in sick; not a team player; difficult to work with;
contract ontbonden; contract is ontbonden; contract niet verlengd; beoordeling onvoldoende; in mijn beoordeling; haar beoordeling; zijn beoordeling; vaak ziek; weer ziek; ziek thuis; meldt zich ziek; heeft zich ziek gemeld; ziek naar huis; klacht over collega; klacht over haar; klacht over hem; uitgelachen; vakantie geweigerd; te laat op het werk; functioneert matig; functioneert goed; op non-actief; non-actief; op staande voet
`,
  weak: `
teamleider; teammanager; collega; collega's; samenwerking; feedback; gesprek; beoordeling; kwaliteit; houding; gedrag; afspraken; communicatie;
initiatief; zelfstandig; resultaat; resultaten; doelstelling*; ontwikkeling; hrm; hr; p&o; team; sfeer; spanning; gemotiveerd; motivatie;
taken; deadline*; manager; colleague*; manager; review; klacht; incident; waarschuwing; afgewezen; afwijzing; afwijzen; sollicit*; reflectie;
reflectieverslag*; competentie*; talent; potentieel; functioneren; verzuim*; bevorder*; ontslag*; coaching; proeftijd;
rooster; overuren; verlof; stage; stagiair*; werkplek; samenwerken; kandidaat; kandidaten; sollicitatie; deadlines; evaluatie;
fouten; ontslagen; aandachtspunt*
`,
  sources: [
    'Wet verbetering poortwachter',
    'Cao Gemeenten (beoordelen, disciplinaire maatregelen)',
    'AP, De zieke werknemer',
  ],
}
