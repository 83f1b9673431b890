import type { CategoryTerms } from '../category-terms.ts'

/** Evaluation of a worker, conflict at work, sick leave at work. */
export const performance: CategoryTerms = {
  category: 'performance',
  strong: `
functioneringsgesprek*; functioneert*; functioneerde; disfunctioner*; onvoldoende functioneren; beoordelingsgesprek*; beoordelingsformulier;
jaargesprek*; ontwikkelgesprek*; voortgangsgesprek; eindgesprek; exitgesprek*; slechtnieuwsgesprek; verbetertraject*; verbeterplan; verbeterpunt*;
ontwikkelpunt*; leerdoel*; persoonlijk ontwikkelplan; pop-gesprek; proeftijdontslag; ontslagen; contract niet verlengd; niet verlengen; niet verlengd;
vaststellingsovereenkomst; vso; beëindigingsovereenkomst; schriftelijke waarschuwing; officiële waarschuwing; laatste waarschuwing; berisping;
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
return to work; leidinggevende; samenwerk*; werkhouding; fouten; ontslag op; ontslagen wegens; ontslagen na; haar proeftijd; zijn proeftijd;
leerdoelen; mijn leidinggevende; haar leidinggevende; zijn leidinggevende; ziek thuis; thuis met; niet ingewerkt; onzeker op het werk; feedback;
spanningen in het team; ruzie met collega; conflict in het team; onveilig gevoel; onveilige werksfeer
`,
  weak: `
teamleider; teammanager; collega; collega's; samenwerking; feedback; gesprek; beoordeling; kwaliteit; houding; gedrag; afspraken; communicatie;
initiatief; zelfstandig; resultaat; resultaten; doelstelling*; ontwikkeling; functie; hrm; hr; p&o; team; sfeer; spanning; gemotiveerd; motivatie;
taken; deadline*; manager; colleague*; manager; review; klacht; incident; waarschuwing; afgewezen; afwijzing; afwijzen; sollicit*; reflectie;
reflectieverslag*; competentie*; talent; potentieel; functioneren; verzuim*; bevorder*; ontslag*; coaching; proeftijd
`,
  sources: [
    'Wet verbetering poortwachter',
    'Cao Gemeenten (beoordelen, disciplinaire maatregelen)',
    'AP, De zieke werknemer',
  ],
}
