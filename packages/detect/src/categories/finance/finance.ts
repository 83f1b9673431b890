import type { CategoryTerms } from '../category-terms.ts'

/** Debts, income, benefits, bailiffs. */
export const finance: CategoryTerms = {
  category: 'finance',
  telling: `
heeft schulden; heeft een schuld; haar schulden; zijn schulden; mijn schulden; schulden van; schulden bij; schuld bij; in de schulden; schuldenlast;
problematische schulden; schuldhulptraject; schuldsanering*; in de schuldsanering; wsnp; msnp; minnelijk traject; beschermingsbewind; onder bewind;
budgetbeheer; leefgeld; beslag op; loonbeslag; bankbeslag; beslag gelegd; beslagvrije voet; deurwaarder belt; deurwaarder aan de deur;
deurwaarder stond; brief van de deurwaarder; dossier deurwaarder; betalingsachterstand*; betaalachterstand*; huurachterstand*; maanden achterstand;
mnd achterstand; mnd achter; maanden achter; achterstand bij; achterstand van; achter met de huur; hypotheek achter; achterstand op de hypotheek;
huur niet betaald; huur niet betalen; huur niet meer betalen; kan de huur niet; kan niet betalen; niet kan betalen; kan het niet betalen;
boodschappen niet betalen; boodschappen niet kan; niet rondkomen; niet rond komen; komt niet rond; rondkomen van; kan niet rondkomen; geen geld voor;
geen geld om; heeft geen geld; geld is op; geld op; geld tekort; rood staan; staat rood; rood staat; voedselbank; voedselpakket*; noodfonds;
krijgt bijstand; in de bijstand; leeft van bijstand; leeft van een uitkering; ontvangt een uitkering; ontvangt bijstand; heeft een uitkering;
haar uitkering; zijn uitkering; mijn uitkering; uw uitkering; uitkering stopgezet; uitkering verlaagd; uitkering gestopt; uitkering geblokkeerd;
uitkering ingetrokken; uitkering alleenstaande*; uitkering verlagen; alleenstaandennorm; jongerennorm; gehuwdennorm; norm alleenstaande*; pw gehuwden;
pw-uitkering; bijstandsuitkering; wia-uitkering; wao-uitkering; ww-uitkering; inkomen van; netto inkomen; nettoloon; verdient netto; geen inkomen;
geen inkomsten; inkomsten niet gemeld; niet gemelde inkomsten; te veel ontvangen; terugvordering*; terug te vorderen; terugvorderen van;
terugbetalen aan; moet terugbetalen; terug betalen; ingehouden op; kostendelersnorm; bankafschrift*; banksaldo; spaargeld; spaartegoed;
gedupeerde toeslag*; toeslagenouder; toeslagenaffaire; toeslagenmoeder; betalingsregeling*; afbetalingsregeling; lost af; leent geld; geld geleend;
geld lenen; flitskrediet*; persoonlijke lening; kwijtschelding aangevraagd; kinderalimentatie; partneralimentatie; geen alimentatie; alimentatie niet;
betaalt geen alimentatie; bijzondere bijstand voor; bijz. bijstand; levensonderhoud; failliet verklaard; faillissement aangevraagd; social assistance;
rent allowance; on benefits; benefits stopped; in debt; has debts; her debts; his debts; my debts; rent arrears; behind on rent; behind with the rent;
cannot pay; can't pay; can't afford; cannot afford; no income; no money; bailiff*; food bank; deurwaarder; deurwaarder*; loonstrook*; alimentatie;
cjib; voedselbank*; aanmaning*; schuldeiser*; schuldregeling*; kan de huur niet meer betalen; klarna; wehkamp; zorgschuld; incassobureau; dwangbevel*;
bkr*
`,
  strong: `
schuld; schulden; schuldhulp*; schuldsaner*; schuldbemiddel*; schuldenaar; schuldenoverzicht; schuldenproblem*; schuldmaatje;
minnelijke schuldregeling; saneringskrediet; kredietbank; kwijtschelding; huurschuld*; energieschuld*; zorgpremie; achterstallig*; wanbetal*;
incasso*; beslaglegging; beslagvrije*; dagvaarding; faillissement; failliet; surseance; bewindvoer*; budgetbeheer*; budgetcoach*; budgetbeheerder;
budgetplan; weekgeld; inkomensbeheer; voedselpakket; armoede*; minima; minimaregeling*; bijzondere bijstand; bijstand*; bijstandsuitkering*;
uitkering*; uitkeringsgerechtigd*; wajong*; ioaw; ioaz; bbz; aio; toeslagen; zorgtoeslag; huurtoeslag; kindgebonden budget; kinderopvangtoeslag;
terugvorderen; teruggevorderd; vordering*; inlichtingenplicht; krediethypotheek; loonheffingskorting; loonstrookje; netto per maand; bruto per maand;
inkomsten; vermogen*; vermogenstoets; spaarrekening; roodstand; lening*; geleend; krediet*; doorlopend krediet; afbetal*; cjib*; alimentatie*;
draagkracht; collegegeldkrediet; studieschuld; duo-schuld; stadspas; individuele inkomenstoeslag; energietoeslag; jeugdfonds; sportfonds; kindpakket;
stichting leergeld; betaalt niet; kan de huur niet betalen; geldproblemen; geldzorgen; geldtekort; financiële problemen; financieel; financiële*;
moratorium; vroegsignalering; afsluiting energie; afgesloten van gas; hypotheekachterstand; restschuld; kasstorting*; contante stortingen;
zwart gewerkt; witwas*; dakloosheid door schulden; belastingschuld; jaaropgaaf; jaaropgave; inkomensgegevens; inkomensverklaring; studiefinanciering;
loonwaarde; werkloosheidsuitkering; ziektewet-uitkering; ziektewetuitkering; salarisschaal; dwangsom; invordering*; aflossing*; aflossen; debt*;
bailiff; benefits; arrears; overdue; loan; unemployment benefit; welfare; bankrupt*; payment arrangement; loon; verdient; inkomen is; inkomsten uit;
betaalt in termijnen; betaling in termijnen; in termijnen; netto; leeft van; moet rondkomen; krap bij kas; saldo; zonder geld; geen geld; krap;
betaalt af; rekening openstaan; openstaande rekening*; niet betaald; onbetaald*; afgesloten energie; wia; wajong; ww; ziektewet; salaris van;
jaarinkomen; uurloon; loonkosten; maandloon; uitkering; geen recht op uitkering; terugbetalen; terugbetaling; terug te betalen; gokschuld*;
geldlening; spaart; eigen vermogen; hypotheek; creditcardschuld; leningen; voorschot; reiskostenvergoeding; tegemoetkoming; kwijtgescholden;
loonkostensubsidie; collectieve zorgverzekering; debt; owes; overdue rent; income support; salary of; niet meer betalen; niet meer kan betalen;
wordt gekort; is gekort; gekort; krapte; komt geld tekort; komt niet uit; rood op de bank; blut; stipend; creditcard*; betalingsproblem*;
schuldenvrij; leven van; verlaging van uw; maatregel pw; verrekend; stortingen; contante storting*; uitkeringsbedrag; bankrekening geblokkeerd;
pas geblokkeerd; social benefits; bewindvoerder*
`,
  weak: `
geld; betalen; betaald; betaalt; rekening*; huur; kosten; bedrag; euro; eur; €; bank*; rekeningen; post niet open; ongeopende post; ongeopende;
verdiensten; pensioen; nabetaling; bankrekening; sparen; premie; belasting*; factuur; aanvraag; toekennen; norm; werkloos*; zonder werk; baan; werkt;
kwijt; abonnement*; subsid*; vergoeding*; huurprijs; money; pay; paid; bill; bills; rent; schaal; salaris*; trede; periodiek; financiën; achterstand*;
boete; inkomen*; giften; erfenis; beslag; wia*; aow; income; salary; allowance; eigen bijdrage; participatiewet; laag inkomen; bruto; bedragen;
aanmaning; savings; nalatenschap; schadevergoeding
`,
  sources: [
    'Wet gemeentelijke schuldhulpverlening',
    'Participatiewet',
    'NVVK, begrippenlijst schuldhulpverlening',
    'AP, boetebeleid: gevoelige financiële gegevens',
  ],
}
