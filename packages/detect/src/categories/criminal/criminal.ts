import type { CategoryTerms } from '../category-terms.ts'

/** Suspicions, convictions, detention, and victims of crime. */
export const criminal: CategoryTerms = {
  category: 'criminal',
  strong: `
verdacht*; verdachte; veroordeel*; veroordeeld*; strafblad; strafzaak; strafrecht*; strafbaar feit; strafbare feiten; justitiële documentatie;
gedetineerd*; detentie*; gevangenis*; gevangen gezeten; celstraf; vastgezeten; zat vast; zit vast; vast in; vastzitten; penitentiair*; pi vught;
huis van bewaring; tbs*; isd*; pij-maatregel; enkelband; reclassering*; proeftijd; voorwaardelijk*; voorwaardelijke straf; taakstraf*; werkstraf;
leerstraf; aangehouden; aanhouding; gearresteerd; arrest*; politiecel; in verzekering gesteld; inverzekeringstelling; voorlopige hechtenis; voorgeleid;
officier van justitie; openbaar ministerie; parket*; parketnummer; proces-verbaal; aangifte*; aangifte gedaan; mishandel*; mishandeling;
huiselijk geweld; huisverbod*; contactverbod*; gebiedsverbod*; straatverbod; stalking; belaging; stalkt; gestalkt; bedreig*; bedreigd; bedreiging*;
geweldpleging; geweldsincident*; gewelddadig*; geslagen; geslagen met; gestoken; steekpartij; mes getrokken; met een mes; vuurwapen*; wapenbezit;
wapen; schietpartij; beroving; overval*; inbraak*; ingebroken; diefstal*; gestolen; winkeldiefstal*; heling; oplichting*; opgelicht; fraude*;
fraudeer*; uitkeringsfraude; bijstandsfraude; valsheid in geschrifte; identiteitsfraude; phishing; verduister*; drugshandel; dealt; dealen; drugsdeal*;
hennepkwekerij; wietplantage; hennepplantage; drugslab; ondermijn*; witwas*; mensenhandel*; uitbuiting; loverboy*; zedendelict*; zedenzaak;
zedenmisdrijf; aanranding; aangerand; verkracht*; seksueel misbruik; misbruikt; kinderporno*; openlijke geweldpleging; vernieling*; vernield;
brandstichting; rijden onder invloed; rijontzegging; doorrijden na ongeval; slachtoffer*; slachtofferhulp; doodslag; poging tot; recidive*; recidivist;
veelpleger*; top-600; top600; jeugdcriminaliteit; halt-afdoening; criminel*; crimineel; criminaliteit; delict*; ex-gedetineerde*;
nazorg ex-gedetineerden; radicaliser*; jihad*; geweld; eerwraak; eergerelateerd*; vrouwenmishandeling; sepot; vog geweigerd; antecedenten;
politiecontact*; politiemutatie*; bvh; gijzeling; heterdaad; getapt; verhoord; rechercheur*; convicted; conviction; arrested; prison;
detention; probation; assault*; domestic violence; restraining order; suspect; theft; stolen; fraud; victim of; police report; criminal; violent;
agressie; vechtpartij; uitgescholden; dader; camerabeelden; politie aan de deur; politie gebeld; politie erbij; ingetrapt; schold; schuldig;
schuldig bevonden; gevangene; in de cel; klappen gekregen; vastgepakt; bedreigend;
vrij uit de gevangenis; sinds hij vrij is; komt vrij; zat gevangen; heeft gezeten; moest zitten; binnen gezeten; in de bak; bajes; politie gekomen; politie kwam; politie aan huis; inval; huiszoeking; opgepakt; opgepakt voor; meegenomen door de politie; rijbewijs kwijt; rijbewijs ingevorderd; zedenrecherche; recherche; informatief gesprek; bij de keel; keel gegrepen; blauw oog; blauwe oog; bloedneus; gewurgd; gestompt; geschopt; getrapt; in elkaar geslagen; klap gegeven; duwde; gegooid met; bedreigt; dreigde met; dreigt met; dreigementen; hoekje om; stalker; achtervolgt; lastiggevallen; chantage; afgeperst; afpersing; uitgebuit; kwekerij; hennep; planten gevonden; opiumwet; drugs verkocht; drugs verkopen; verkoopt drugs; dealer; wapen gevonden; messen; nepwapen; vuurwerkbom; explosief; diefstal; stelen; steelt; pinpas gestolen; vervalst; vervalsing; sjoemel*; steekwapen; heeft aangifte; doet aangifte; aangifte doen; geseponeerd; vrijgesproken; strafrechter; politierechter; veroordeling; boete van de rechter; jeugdreclassering; ots en strafzaak; eergerelateerd; uithuwelijk*; huwelijksdwang; achterlating; stopgesprek; veiligheidshuis; zorg- en veiligheidshuis; top400; zware criminaliteit; plofkraak; geldezel; katvanger; charged with; served time; in jail; police came; assaulted; beaten; beat her; hit her; threatened;
voorarrest; op het bureau vast; onder arrest; op het politiebureau; heeft vastgezeten; moet zitten; moet voorkomen; zitting bij de politierechter; cel in; de cel; opgesloten; wordt verdacht; ontkent de diefstal; gearresteerd; taakstraffen; jeugddetentie; jeugdgevangenis; jji
`,
  weak: `
boa; wijkagent; wapenstok; politie; politiewagen; politieauto; rechtbank; rechter; rechtszaak; zitting; vonnis; straf; boete; incident*; ruzie*; ruzie; slaan; sloeg; klap;
klappen; vechten; dreigt; dreigde; dreigen; agressi*; schelden; intimid*; intimidatie; overlast; melding; cjib; bewijs; verklaring; advocaat; raadsman;
getuige; wapens; daders; vluchtte; bende; police; court; threat*
`,
  sources: ['Wetboek van Strafrecht, boek 2 (misdrijven)', 'AVG art. 10, UAVG art. 31-33', 'Wet tijdelijk huisverbod'],
}
