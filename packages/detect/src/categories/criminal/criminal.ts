import type { CategoryTerms } from '../category-terms.ts'

/** Suspicions, convictions, detention, and victims of crime. */
export const criminal: CategoryTerms = {
  category: 'criminal',
  telling: `
vastzit; vast zit; zat vast; vastzat; zitten vast; vastgezeten; zit in de gevangenis; zat in de gevangenis; in de gevangenis; gevangenisstraf*;
celstraf*; zit in de cel; zit in detentie; in detentie; kwam in detentie; uit detentie; gedetineerd*; ex-gedetineerd*; in hechtenis; voorarrest;
voorlopige hechtenis; in bewaring gesteld; huis van bewaring; in verzekering; ivs; achter de tralies; in de bak; in de bajes; bajes; penitentiair*;
pi almelo; pi vught; pi zwolle; pi arnhem; pi nieuwegein; pi lelystad; pi leeuwarden; pi grave; pi sittard; pi dordrecht; pi krimpen; pi rotterdam;
pi alphen; pi haaglanden; pi heerhugowaard; pi ter apel; pi veenhuizen; pi achterhoek; pi middelburg; pi roermond; pi zaanstad; pi almere; pi utrecht;
justitieel complex; jji; jeugdgevangenis; jeugddetentie; tbs; tbs-*; tbs'er; tbr; isd-maatregel; isd; pij; pij-maatregel; fpc; fpk; pompekliniek;
mesdagkliniek; oostvaarderskliniek; enkelband*; elektronisch toezicht; elektronische controle; meldplicht reclassering; reclassering*; reclasser*;
reclasseringstoezicht; proeftijd van de rechter; voorwaardelijke straf; voorwaardelijke celstraf; voorwaardelijk veroordeeld;
voorwaardelijke invrijheid*; in vrijheid gesteld; heengezonden; vrijgelaten; voorgeleid; gedagvaard voor; taakstraf*; werkstraf*; leerstraf*;
bij halt; bureau halt; halt-straf; haltstraf; halt-afdoening; halt-traject; halt loopt; halt-verwijzing; contactverbod*; gebiedsverbod*;
straatverbod*; locatieverbod*; huisverbod*; gedragsaanwijzing; stadionverbod; winkelverbod; aangehouden voor; aangehouden wegens; aangehouden op;
aangehouden in verband; is aangehouden; werd aangehouden; opgepakt voor; is opgepakt; werd opgepakt; gearresteerd*; arrestatie; in de boeien;
handboeien; geboeid; meegenomen door de politie; verdacht van; verdenking van; wordt verdacht; als verdachte; veroordeeld voor; veroordeeld wegens;
veroordeeld tot; is veroordeeld; werd veroordeeld; eerder veroordeeld; strafblad; strafzaak; strafzitting; strafdossier; parketnummer*;
justitiële documentatie; justitieel verleden; justitieverleden; justitiecontact*; politiecontact*; politiemutatie*; crimineel verleden;
criminele activiteit*; criminele vrienden; criminele contacten; delict gepleegd; veelpleger*; top600; top-600; top400; top-400; vervangende hechtenis;
gijzeling; schadefonds geweldsmisdrijven; slachtofferhulp; neergestoken; gestoken met een mes; met een mes gestoken; met een mes bedreigd;
bedreigd met; met de dood bedreigd; doodsbedreiging*; dreigt met een; dreigde met een; dreigt hem te; dreigt haar te; vuurwapen*; wapenbezit; machete;
overval op; beroofd; straatroof; tasjesroof; inbraak gepleegd; ingebroken bij; gestolen door; gestolen van; heeft gestolen; had gestolen; stal geld;
geld gestolen; stelen van; betrapt op diefstal; winkeldiefstal*; winkeldief; gejat; jatte; verduister*; heling; heler; oplichting*; opgelicht;
oplichter*; valsheid in geschrifte; identiteitsfraude; uitkeringsfraude; bijstandsfraude; geldezel*; katvanger*; money mule; whatsappfraude;
bankhelpdeskfraude; witwassen; drugshandel; drugsdeal*; dealt in; dealde; dealt drugs; drugs dealt; verkoopt drugs; verkocht drugs; verkoopt wiet;
verkoopt pillen; handel in drugs; drugstransport; drugskoerier; drugsrunner; drugssmokkel; uithaler*; drugspand; drugslab; hennep op; hennepkwekerij*;
hennepplantage; wietplantage; wietkwekerij; wietzolder; kwekerij op zolder; kwekerij aangetroffen; mensenhandel*; mensensmokkel*; arbeidsuitbuiting;
criminele uitbuiting; seksuele uitbuiting; uitgebuit; paspoort afgepakt; paspoort afgenomen; ontvoerd; ontvoering; gemarteld; gegijzeld;
brandstichting; brand gesticht; vernieling*; ruit ingegooid; ruit ingeslagen; openlijke geweldpleging; mishandeld door; mishandelde; mishandelt;
is mishandeld; werd mishandeld; mishandeld; mishandeling*; slaat haar; sloeg haar; slaat hem; sloeg hem; heeft haar geslagen; heeft hem geslagen;
haar geslagen; geslagen door; werd geslagen; wordt geslagen; geslagen heeft; geschopt; in elkaar geslagen; afgetuigd; van de trap geduwd;
tegen de muur geduwd; bij de keel; keel dichtgeknepen; dichtgeknepen; gewurgd; wurgde; verwurging; blauw oog; losse handjes; klappen kreeg;
kreeg klappen; klappen gekregen; partnergeweld; huiselijk geweld; ex-partnergeweld; intieme terreur; eerwraak; eergerelateerd*; huwelijksdwang;
stalking; stalkt; gestalkt; belaging; aware-knop; achtervolgd door; lastiggevallen door; afgeperst; afpersing; chantage; gechanteerd; aangifte gedaan;
aangifte is gedaan; heeft aangifte; deed aangifte; doet aangifte; doe aangifte; aangifte doen tegen; aangifte wegens; aangifte tegen; aangifte van;
aangiftenummer; durft geen aangifte; wil geen aangifte; sepot; geseponeerd; vrijgesproken; pv opgemaakt; rijden onder invloed; rijontzegging;
rijbewijs ingevorderd; rijbewijs ingenomen; rijbewijs afgenomen; doorrijden na; zonder rijbewijs; poging doodslag; poging tot doodslag;
poging tot moord; doodslag; vermoord; moord op; radicalis*; jihad*; uitgereisd; uitreiziger; vog geweigerd; vog afgewezen; geen vog gekregen;
kinderontvoering; onttrekking aan het; in prison; in jail; jailed; imprisoned; behind bars; served time; serving a sentence; sentenced to; convicted;
conviction; arrested; detained by; on probation; probation officer; parole; on bail; ankle monitor; ankle tag; police custody; criminal record;
criminal charges; charged with; press charges; pressed charges; domestic violence; domestic abuse; abusive husband; abusive partner; violent husband;
violent partner; assaulted; beaten by; beaten up; beaten while; beat her; beat him; beat me; hit her; hits her; stabbed; robbed; raped; burgled;
kidnapped; tortured; held captive; was held for; trafficked; trafficking; exploited; victim of; restraining order; kept her passport;
took her passport; took his passport; drug dealing; sells drugs; shoplifting; stole; stolen from; detentie*; enkelband; veroordeling; keel gegrepen;
inbraak*; gevangenis*; gearresteerd
`,
  strong: `
verdacht*; verdachte; veroordeel*; veroordeeld*; strafrecht*; strafbaar feit; strafbare feiten; gevangen gezeten; celstraf; zit vast; vast in;
vastzitten; tbs*; isd*; proeftijd; voorwaardelijk*; werkstraf; leerstraf; aangehouden; aanhouding; arrest*; politiecel; in verzekering gesteld;
inverzekeringstelling; officier van justitie; openbaar ministerie; parket*; parketnummer; proces-verbaal; aangifte*; mishandel*; mishandeling;
straatverbod; bedreig*; bedreigd; bedreiging*; geweldpleging; geweldsincident*; gewelddadig*; geslagen; geslagen met; gestoken; steekpartij;
mes getrokken; met een mes; wapen; schietpartij; beroving; overval*; ingebroken; diefstal*; gestolen; fraude*; fraudeer*; phishing; dealt; dealen;
hennepkwekerij; ondermijn*; witwas*; uitbuiting; loverboy*; zedendelict*; zedenzaak; zedenmisdrijf; aanranding; aangerand; verkracht*;
seksueel misbruik; misbruikt; kinderporno*; vernield; doorrijden na ongeval; slachtoffer*; poging tot; recidive*; recidivist; jeugdcriminaliteit;
criminel*; crimineel; criminaliteit; delict*; ex-gedetineerde*; nazorg ex-gedetineerden; radicaliser*; geweld; vrouwenmishandeling; antecedenten; bvh;
heterdaad; getapt; verhoord; rechercheur*; prison; detention; probation; assault*; suspect; theft; stolen; fraud; police report; criminal; violent;
agressie; vechtpartij; uitgescholden; dader; camerabeelden; politie aan de deur; politie gebeld; politie erbij; ingetrapt; schold; schuldig;
schuldig bevonden; gevangene; in de cel; vastgepakt; bedreigend; vrij uit de gevangenis; sinds hij vrij is; komt vrij; zat gevangen; heeft gezeten;
moest zitten; binnen gezeten; politie gekomen; politie kwam; politie aan huis; inval; huiszoeking; opgepakt; rijbewijs kwijt; zedenrecherche;
recherche; informatief gesprek; blauwe oog; bloedneus; gestompt; getrapt; klap gegeven; duwde; gegooid met; bedreigt; dreigde met; dreigt met;
dreigementen; hoekje om; stalker; achtervolgt; lastiggevallen; kwekerij; hennep; planten gevonden; opiumwet; drugs verkocht; drugs verkopen; dealer;
wapen gevonden; messen; nepwapen; vuurwerkbom; explosief; diefstal; stelen; steelt; pinpas gestolen; vervalst; vervalsing; sjoemel*; steekwapen;
aangifte doen; strafrechter; politierechter; boete van de rechter; jeugdreclassering; ots en strafzaak; eergerelateerd; uithuwelijk*; achterlating;
stopgesprek; veiligheidshuis; zorg- en veiligheidshuis; zware criminaliteit; plofkraak; geldezel; katvanger; police came; beaten; threatened;
op het bureau vast; onder arrest; op het politiebureau; heeft vastgezeten; moet zitten; moet voorkomen; zitting bij de politierechter; cel in; de cel;
opgesloten; ontkent de diefstal; taakstraffen; politie belt; politie geweest; politie is geweest; politie meegenomen; verdenking; verdacht;
beschuldigd van; beschuldigd; beschuldiging*; agressief tegen; bedreiging; reclassering; jeugdzitting; verhoor; foute vrienden; parket;
vluchtmisdrijf; police visit; naar halt; delicten; slachtoffer van; overvallen; marteling*
`,
  weak: `
boa; wijkagent; wapenstok; politie; politiewagen; politieauto; rechtbank; rechter; rechtszaak; zitting; vonnis; straf; boete; incident*; ruzie*;
ruzie; slaan; sloeg; klap; klappen; vechten; dreigt; dreigde; dreigen; agressi*; schelden; intimid*; intimidatie; overlast; melding; cjib; bewijs;
verklaring; advocaat; raadsman; getuige; wapens; daders; vluchtte; bende; police; court; threat*; aangifte; justitie; cel; getuigen; verdenken;
boetes; strafrechtelijk; arrest; vervolgd; onherroepelijk; bijl; geduwd; strafbaar; criminele; pv; violence
`,
  sources: ['Wetboek van Strafrecht, boek 2 (misdrijven)', 'AVG art. 10, UAVG art. 31-33', 'Wet tijdelijk huisverbod'],
}
