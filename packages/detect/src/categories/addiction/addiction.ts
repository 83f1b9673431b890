import type { CategoryTerms } from '../category-terms.ts'

/** Alcohol, drugs, gambling and their treatment. */
export const addiction: CategoryTerms = {
  category: 'addiction',
  telling: `
drinkt te veel; drinkt teveel; drinkt elke; drinkt iedere; drinkt dagelijks; drinkt weer; drinkt stiekem; drinkt om te; drinkt sinds; drinkt fors;
drinkt stevig; drinkt zich; weer drinkt; stiekem drinkt; te veel drinkt; weer aan het drinken; weer gaan drinken; aan de drank; aan de alcohol;
aan de fles; glas te veel; paar wijntjes; te veel wijn; glazen wijn per; flessen wijn per; fles per dag; fles wodka; flessen wodka; fles jenever;
fles wijn per dag; lege flessen; kratje bier; kratten bier; stomdronken; ladderzat; laveloos; bezopen; dronkaard; beschonken; alcohollucht;
dranklucht; ruikt naar alcohol; rook naar alcohol; ruikt naar drank; rook naar drank; naar drank ruikt; alcoholist*; alcoholafhankelijk*;
alcoholverslav*; alcoholprobleem; alcoholproblem*; alcoholmisbruik; drankprobleem; drankproblem*; drankmisbruik; blowt; blowde; blowen; geblowd;
blowverslav*; rookt joints; jointjes; rookt wiet; wiet rookt; rookt hasj; rookte wiet; rookt cannabis; gebruikte cannabis; gebruikt cannabis;
dagelijks cannabis; cannabisgebruik; wietgebruik; softdrugs gebruik*; drugsgebruik*; drugsverslav*; drugsverslaafd*; drugsproblem*; gebruikt drugs;
drugs gebruikt; gebruikte drugs; aan de drugs; aan de coke; aan de speed; aan de crack; gebruikt coke; gebruikte coke; gebruikt cocaïne;
gebruikte cocaïne; cocaïnegebruik; cokegebruik; snuift coke; snoof; basecoke; crackpijp; rookt crack; gebruikt heroïne; gebruikt speed; gebruikt ghb;
gebruikt 3-mmc; gebruikt weer; gebruikt hij weer; gebruikt zij weer; weer gebruikt; weer gaan gebruiken; weer aan het gebruiken; middelengebruik;
middelenmisbruik; middelenafhankelijk*; afhankelijkheid van; verslaafd aan; is verslaafd; zwaar verslaafd; raakte verslaafd; verslaafd geraakt;
gokverslav*; gokverslaafd*; gokschuld*; gokt; vergokt*; gokapp; gok-app; gokreclame; online gokken; online casino*; online casino's; casino's; cruks*;
gokkast*; fruitautomaat; fruitkast; sportweddenschap*; gameverslav*; lachgas; lachgasgebruik; khat; abstinent; abstinentie; clean sinds; is clean;
sindsdien clean; staat droog; jaar droog; nuchter sinds; jaar nuchter; verslavingszorg; verslavingskliniek; verslavingsarts; verslavingsreclassering;
verslavingsbehandeling; afkick*; afgekickt; detox*; ontgift*; ontwenning*; methadon*; suboxone; antabus; refusal; naltrexon; acamprosaat;
anonieme alcoholisten; aa-groep; aa-bijeenkomst*; delirium tremens; korsakov*; urinecontrole*; drinks too much; drinks every; drinking again;
drinking problem; was drunk; smells of alcohol; smelled of alcohol; alcoholic*; drug addict*; drug addiction; addicted to; on drugs; substance abuse;
substance use disorder; gambling debt*; gambling addict*; in rehab; smokes weed; cocaïne; cannabis; cruks; lachgas*; heroïne; amfetamine*; ghb; xtc;
mdma; 3-mmc; 4-mmc; had gedronken; heeft gedronken; drinkprobleem
`,
  strong: `
verslav*; verslaafd*; *verslaving; *verslaafd; gokken; gokprobleem; gokproblem*; goksite*; alcoholis*; alcoholverslaving; alcoholgebruik;
drankgebruik; onder invloed; dronken; dronkenschap; aangeschoten; drinkt elke dag; drinkt veel; lallend; wodka*; flessen wijn; fles wijn;
blikken bier; blikjes bier; halve liters; jenever; delier; ontwennings*; gedetoxt; cocaïne*; cocaine; heroïne*; heroine; ketamine; designerdrugs;
cannabis*; hasj; softdrugs; harddrugs; drugsgebruik; drugsgebruiker; middelenproblem*; middelen gebruikt; drugs; verslavingsproblem*; jellinek;
novadic*; tactus; iriszorg; brijder; antes; mondriaan verslaving; vincent van gogh verslaving; blaastest; in de kliniek afkicken; gameverslaving;
gameverslaafd*; gamet dagenlang; medicijnverslaving; verslavingsgevoelig*; nuchter blijven; terugval in gebruik; cold turkey; addict*; addiction;
gambling; drunk; rehab; sober; drug use; weed; alcohol; drinkt; dronk; gedronken; drank; een joint; coke gebruikt; elke dag drinkt; flessen drank;
goksite; goksites; rook weed; jaar clean; maanden clean; afhankelijk van cannabis; afhankelijk van alcohol; alcoholontwenning; aan het blowen; blow*;
ruikt naar bier; riekt naar alcohol; sterk onder invloed; klinkt dronken; klonk dronken; was dronken; veel alcohol; een fles per dag;
glazen wijn per dag; borrel te veel; stopte met drinken; gestopt met drinken; alcoholvrij; drooglegging; is weer gaan gebruiken; blowt elke dag;
jointje; snuift; snuiven; pillen gebruikt; slaapmiddelen verslaafd; oxycodon verslaafd; oxazepam afhankelijk; gokt online; goklimieten;
schulden door gokken; speelt op de automaten; gamet de hele nacht; gameprobleem; uitnuchter*; ontnuchter*; ontwenning; gebruikersruimte;
speekseltest*; drugstest; positief op cocaïne; verslavingshulp; was drinking; heavy drinker; recovering alcoholic; gambles; relapse*; heeft geblowd;
overdosis; urinetest*; rook naar bier; ruikt naar wiet; ruikt naar hasj; clean; stopte met gebruiken; gestopt met blowen; gestopt met gokken;
gestopt met gebruiken; zuipt; zuipen; aan de heroïne; in de verslaving; verslavingsverleden; alles vergokt; gokverleden; drugspsychose; overdose;
using again; drank op; wodka; whisky; coke; speed; wiet; joints; casino; terugval; nuchter; dealer; vnn; trubendorffer; sollied; heroin; dronken*;
verslaafde; droog staat
`,
  weak: `
drinken; bier; wijn; gebruikt; gebruik; gebruiken; kliniek; verslavend; gamen; gamet; rookt; slaappillen; nuchtere; feestje; vapen; vape; pilletje;
dealt; deal; spuit*; aa; casino*; gokkast; holland casino; krasloten; joint; crack; wietlucht; vapes; vapet; roken; glas; fles; flessen; kroeg; café;
gokker; wijntje; wijntjes; biertjes; borrels; spul; pillen; meth
`,
  sources: [
    'DSM-5-TR, middelgerelateerde en verslavingsstoornissen',
    'Trimbos-instituut, Nationale Drug Monitor (namen van middelen)',
    'ICPC-1 P15-P19',
  ],
}
