import type { CategoryTerms } from '../category-terms.ts'

/** Alcohol, drugs, gambling and their treatment. */
export const addiction: CategoryTerms = {
  category: 'addiction',
  strong: `
verslav*; verslaafd*; *verslaving; *verslaafd; verslaafd*; gokverslaafd*; gokt; gokken; gokschuld*; gokprobleem; gokproblem*; goksite*; gokkast*;
alcoholist*; alcoholis*; alcoholverslaving; alcoholmisbruik; alcoholgebruik; alcoholproblem*; drankprobleem; drankproblem*; drankgebruik;
drankmisbruik; onder invloed; dronken; dronkenschap; aangeschoten; drinkt elke dag; drinkt dagelijks; drinkt te veel; drinkt veel; drinkt weer;
aan de drank; lallend; alcohollucht; dranklucht; rook naar alcohol; ruikt naar drank; ruikt naar alcohol; wodka*; lege flessen; flessen wijn;
fles wijn; blikken bier; blikjes bier; halve liters; kratten bier; jenever; delier; delirium tremens; korsakov*; ontwennings*; detox*;
afkick*; afgekickt; ontgift*; gedetoxt; cocaïne*; cocaine; heroïne*; heroine; xtc; mdma; amfetamine*; ghb; ketamine; 3-mmc; 4-mmc; designerdrugs;
lachgas*; cannabis*; hasj; blowt; blowen; blowde; softdrugs; harddrugs; drugsgebruik; drugsgebruiker; drugsverslaafd*; drugsproblem*;
middelengebruik; middelenmisbruik; middelenproblem*; middelenafhankelijk*; middelen gebruikt; gebruikt drugs; drugs gebruikt; drugs; verslavingszorg;
verslavingskliniek; verslavingsproblem*; verslavingsreclassering; jellinek; novadic*; tactus; iriszorg; brijder; antes; mondriaan verslaving;
vincent van gogh verslaving; methadon*; suboxone; refusal; antabus; anonieme alcoholisten; aa-bijeenkomst*; blaastest; urinecontrole*;
in de kliniek afkicken; gameverslaving; gameverslaafd*; gamet dagenlang; medicijnverslaving; verslavingsgevoelig*; nuchter blijven;
terugval in gebruik; cold turkey; alcoholic*; addict*; addiction; gambling; drunk; cocaine; drinking problem; rehab; sober; drugs; drug use; weed;
alcohol; drinkt; dronk; gedronken; drank; een joint; coke gebruikt; drinkt elke; drinkt sinds; had gedronken; heeft gedronken; elke dag drinkt;
flessen drank; goksite; goksites; rook weed; clean sinds; jaar clean; maanden clean; afhankelijk van cannabis; afhankelijk van alcohol;
alcoholontwenning; gebruikt cocaïne; aan het blowen; blow*;
ruikt naar bier; riekt naar alcohol; sterk onder invloed; klinkt dronken; klonk dronken; was dronken; beschonken; weer aan het drinken; te veel drinkt; veel alcohol; een fles per dag; glazen wijn per dag; borrel te veel; stopte met drinken; gestopt met drinken; alcoholvrij; drooglegging; nuchter sinds; gebruikt weer; is weer gaan gebruiken; weer gebruikt; blowt elke dag; jointje; aan de coke; snuift; snuiven; pillen gebruikt; slaapmiddelen verslaafd; oxycodon verslaafd; oxazepam afhankelijk; gokt online; online gokken; gokapp; goklimieten; cruks; schulden door gokken; speelt op de automaten; gamet de hele nacht; gameprobleem; uitnuchter*; ontnuchter*; ontwenning; gebruikersruimte; speekseltest*; drugstest; positief op cocaïne; verslavingsarts; verslavingshulp; was drinking; drinks too much; heavy drinker; recovering alcoholic; smokes weed; gambles; gambling debt*; relapse*;
geblowd; heeft geblowd; overdosis; urinetest*; rook naar bier; ruikt naar wiet; ruikt naar hasj; clean; stopte met gebruiken; gestopt met blowen; gestopt met gokken; gestopt met gebruiken; zwaar verslaafd; zuipt; zuipen; aan de drugs; aan de heroïne; aan de speed; in de verslaving; aan de fles; verslavingsverleden; vergokt*; alles vergokt; gokverleden; drugspsychose; overdose; using again; drank op; glas te veel
`,
  weak: `
drinken; bier; wijn; gebruikt; gebruik; gebruiken; kliniek; verslavend; gamen; gamet; rookt; slaappillen; joints; nuchtere; feestje; vapen;
vape; pilletje; dealer; dealt; deal; spuit*; aa; casino*; gokkast; holland casino; krasloten; joint; joints; coke; nuchter; aa-groep; crack; speed;
wiet; wietgebruik; wietlucht
`,
  sources: [
    'DSM-5-TR, middelgerelateerde en verslavingsstoornissen',
    'Trimbos-instituut, Nationale Drug Monitor (namen van middelen)',
    'ICPC-1 P15-P19',
  ],
}
