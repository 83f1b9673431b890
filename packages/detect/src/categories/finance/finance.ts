import type { CategoryTerms } from '../category-terms.ts'

/** Debts, income, benefits, bailiffs. */
export const finance: CategoryTerms = {
  category: 'finance',
  strong: `
schuld; schulden; schuldenlast; schuldhulp*; schuldsaner*; schuldbemiddel*; schuldeiser*; schuldregeling*; schuldenaar; schuldenoverzicht;
schuldenproblem*; schuldmaatje; wsnp; msnp; minnelijk traject; minnelijke schuldregeling; saneringskrediet; kredietbank; kwijtschelding;
betalingsregeling*; betalingsachterstand*; betaalachterstand*; huurachterstand*; huurschuld*; energieschuld*; zorgpremie; zorgschuld; achterstallig*;
wanbetal*; aanmaning*; dwangbevel*; deurwaarder*; incasso*; incassobureau; beslaglegging; loonbeslag; beslagvrije*; bankbeslag; dagvaarding;
faillissement; failliet; surseance; bewindvoer*; beschermingsbewind; budgetbeheer*; budgetcoach*; budgetbeheerder; budgetplan; leefgeld; weekgeld;
inkomensbeheer; voedselbank*; voedselpakket; armoede*; minima; minimaregeling*; bijzondere bijstand; bijstand*; bijstandsuitkering*; uitkering*;
uitkeringsgerechtigd*; pw-uitkering; levensonderhoud; ww-uitkering; wia-uitkering; wajong*; wao-uitkering; ioaw; ioaz; bbz; aio;
toeslagen; toeslagenaffaire; zorgtoeslag; huurtoeslag; kindgebonden budget; kinderopvangtoeslag; terugvordering*; terugvorderen; teruggevorderd;
vordering*; inlichtingenplicht; kostendelersnorm; krediethypotheek; loonheffingskorting; loonstrook*; loonstrookje; nettoloon; netto per maand;
bruto per maand; inkomsten; vermogen*; vermogenstoets; spaargeld; spaartegoed; spaarrekening; banksaldo; bankafschrift*; roodstand; rood staan;
rood staat; lening*; geleend; krediet*; doorlopend krediet; afbetal*; klarna; wehkamp; bkr*; cjib*; alimentatie*; draagkracht;
collegegeldkrediet; studieschuld; duo-schuld; stadspas; individuele inkomenstoeslag; energietoeslag; jeugdfonds; sportfonds; kindpakket;
stichting leergeld; betaalt niet; kan de huur niet betalen; niet rondkomen; niet rond komen; komt niet rond; geldproblemen; geldzorgen; geldtekort;
financiële problemen; financieel; financiële*; moratorium; vroegsignalering; afsluiting energie; afgesloten van gas; hypotheekachterstand; restschuld;
kasstorting*; contante stortingen; zwart gewerkt; witwas*; dakloosheid door schulden; belastingschuld; jaaropgaaf; jaaropgave; inkomensgegevens;
inkomensverklaring; studiefinanciering; loonwaarde; werkloosheidsuitkering; ziektewet-uitkering; ziektewetuitkering; salarisschaal; dwangsom;
invordering*; aflossing*; aflossen; lost af; debt*; bailiff; benefits; arrears; overdue; loan; unemployment benefit; welfare; bankrupt*;
payment arrangement; rent arrears; loon; verdient; geen inkomen; inkomen is; inkomsten uit; kan niet betalen; niet kan betalen;
kan het niet betalen; schuld bij; schulden bij; betaalt in termijnen; betaling in termijnen; in termijnen; netto; leeft van; moet rondkomen;
krap bij kas; geld lenen; geld geleend; saldo;
geld op; zonder geld; geen geld; heeft geen geld; krap; schulden van; betaalt af; rekening openstaan; openstaande rekening*; niet betaald; onbetaald*; huur niet betaald; kan niet rondkomen; afgesloten energie; beslag op; beslag gelegd; wia; wajong; ww; ziektewet; alimentatie; salaris van; inkomen van; jaarinkomen; uurloon; loonkosten; maandloon; uitkering stopgezet; uitkering; geen recht op uitkering; terugbetalen; terugbetaling; terug te betalen; te veel ontvangen; gokschuld*; geldlening; spaart; eigen vermogen; hypotheek; persoonlijke lening; creditcardschuld; leningen; voorschot; reiskostenvergoeding; tegemoetkoming; kwijtgescholden; loonkostensubsidie; collectieve zorgverzekering; can't pay; cannot pay; debt; owes; overdue rent; on benefits; income support; salary of;
kan de huur niet meer betalen; huur niet meer betalen; niet meer betalen; niet meer kan betalen; wordt gekort; is gekort; gekort; krapte; komt geld tekort; geld tekort; komt niet uit; rood op de bank; blut; stipend; can't afford; cannot afford; behind on rent; behind with the rent; creditcard*; betalingsproblem*; schuldenvrij; leven van; in de schuldsanering
`,
  weak: `
geld; betalen; betaald; betaalt; rekening*; huur; kosten; bedrag; euro; eur; €; bank*; rekeningen; post niet open; ongeopende post; ongeopende;
verdiensten; pensioen; nabetaling; bankrekening; sparen; premie; belasting*; factuur; aanvraag; toekennen; norm; werkloos*; zonder werk; baan; werkt;
kwijt; abonnement*; subsid*; vergoeding*; huurprijs; money; pay; paid; bill; bills; rent; schaal; salaris*; trede; periodiek; financiën; achterstand*;
boete; inkomen*; giften; erfenis; beslag; wia*; aow; income; salary; allowance;
eigen bijdrage; participatiewet; laag inkomen; bruto
`,
  sources: [
    'Wet gemeentelijke schuldhulpverlening',
    'Participatiewet',
    'NVVK, begrippenlijst schuldhulpverlening',
    'AP, boetebeleid: gevoelige financiële gegevens',
  ],
}
