import type { CategoryTerms } from '../category-terms.ts'
import { combinedTerms } from '../category-terms.ts'

/** Names that parties are called by: of the House of Representatives and kinds of local parties. */
const PARTIES = `
vvd; pvda; groenlinks; gl-pvda; groenlinks-pvda; d66; cda; pvv; sp; fvd; forum; forum voor democratie; bbb; boerburgerbeweging; volt; denk; ja21; nsc;
nieuw sociaal contract; sgp; christenunie; pvdd; partij voor de dieren; partij van de arbeid; 50plus; bij1; bvnl; piratenpartij; nida;
lokaal belang; gemeentebelangen; gemeentebelang; dorpsbelang; dorpsbelangen; stadspartij; stadsbelang; burgerbelangen; ouderenpartij; leefbaar rotterdam
`
/** What a person is or does who is of a party; the party at the dot. */
const OF_PARTY = `
lid van .; lid van de .; lid van het .; .-lid; stemt .; stemt op .; stemt op de .; stemde .; stemde op .; gestemd op .; stem .; stem op .; .-stemmer; .-lijst;
lijst van .; lijst van de .; lijst van het .; .-kandidaat; kandidaat voor .; kandidaat voor de .; raadslid voor .; raadslid voor de .; raadslid .; oud-raadslid .;
commissielid .; commissielid voor .; commissielid voor de .; campagne voor .; campagne voor de .; flyeren voor .; flyert voor .; actief voor .; actief voor de .;
actief bij .; actief bij de .; bestuurslid van de .; aanhanger van .; voor . op de lijst; voor de . op de lijst; namens . op de lijst; voor . in de raad;
voor de . in de raad
`

const PARTY_MEMBERS: string = combinedTerms(OF_PARTY, PARTIES)

/** Political opinions and activity of a person who is no office holder acting as such. */
export const political: CategoryTerms = {
  category: 'political',
  telling: `${PARTY_MEMBERS};
partijlid; partijlidmaatschap; lid van een politieke partij; lidmaatschap van een politieke partij; lid van een partij; lid van de partij;
politiek actief; politieke voorkeur; politieke overtuiging; politieke gezindheid; politieke kleur; politieke opvatting*; politieke ideeën;
politieke uitlating*; stemgedrag; kandidaat-raadslid; kandidaat-gemeenteraadslid; raadskandidaat; raadslidkandidaat; kandidaat voor de gemeenteraad;
kandidaat voor de raad; kandideert; kandidaat-wethouder; wethouderskandidaat; burgerraadslid; burgercommissielid; duo-raadslid; duoraadslid;
duo-commissielid; commissielid voor; steunfractielid; fractieassistent; fractievolger; oud-raadslid; raadslid geweest; raadslid voor;
op de kandidatenlijst; op een kandidatenlijst; op de kieslijst; verkiesbare plaats; lijsttrekker; lijstduwer; voorkeursstemmen; van de lijst sta;
van de lijst staat; van de lijst stond; nummer 2 op de lijst; nummer 3 op de lijst; nummer 4 op de lijst; nummer 5 op de lijst; nummer 6 op de lijst;
nummer 7 op de lijst; nummer 8 op de lijst; als 2e op de lijst; als 3e op de lijst; als 4e op de lijst; als 5e op de lijst; als 6e op de lijst;
als derde op de lijst; als vierde op de lijst; als vijfde op de lijst; lijst voor de gemeenteraad; lijst voor de waterschap*;
lijst voor het waterschap; partij op de lijst; lokale partij; protestpartij; partijbestuur; partijbijeenkomst; partijcongres; partijgenoot;
partijgenoten; campagne gevoerd; voert campagne; flyert; flyeren voor; folderen voor; canvassen; jovd; cdja; rood jongeren; jonge socialisten;
actievoerder*; actievoeren; activist; activiste; activistisch; klimaatactivist*; milieuactivist*; dierenactivist*; dierenrechtenactivist*;
extinction rebellion; a12-blokkade; klimaatmars; klimaatprotest; demonstreer; demonstreert; demonstreerde; demonstreerden; gedemonstreerd;
demonstreren tegen; demonstratie tegen; demonstratie voor; demonstratie geweest; bij een demonstratie; bij de demonstratie; naar een demonstratie;
naar de demonstratie; in de demonstratie; demonstrant; betoging; protesteert tegen; protesteerde tegen; geprotesteerd tegen; protestactie;
protestmars; protestbord; anti-azc; azc-protest; boerenprotest*; trekkeractie; trekkerprotest; omgekeerde vlag; vlag omgekeerd;
omgekeerde nederlandse vlag; farmers defence force; pegida; antifa; viruswaarheid; viruswaanzin; coronaprotest*; coronademonstratie*; pro-palestina*;
pro-palestijns*; pro-israël*; palestinasjaal; keffiyeh; soevereine burger; autonoom verklaard; erkent de staat niet; erkent de overheid niet;
anti-institutioneel*; anti-overheid*; complotdenker*; complottheorie*; complotten; wappie; qanon; reichsbürger; identitair*; neonazi*; neo-nazi*;
rechtsextrem*; rechts-extrem*; linksextrem*; links-extrem*; extreemrechts*; extreem-rechts*; extreem rechts*; extreemlinks*; extreem-links*;
extreem links*; rechts-radica*; radicaal-rechts; radicaal rechts; anarchist*; marxist*; burgerlijke ongehoorzaamheid; pkk; gülen*; gulenbeweging;
grijze wolven; milli görüş; aanhanger van erdogan; aanhanger van assad; oppositielid; lid van de oppositie; actief in de oppositie; oppositiepartij;
dissident*; politiek vluchteling; politieke vluchteling*; politiek gevangene; politieke gevangene*; politiek asiel; om zijn politieke;
om haar politieke; wegens zijn politieke; wegens haar politieke; tegen het regime; tegen de regering; political party; party member*;
member of a party; member of the party; membership of a party; membership of the party; party membership; opposition party; opposition activist*;
member of the opposition; political activity; political activist; political opinion*; political prisoner; political refugee; political asylum;
voted for; votes for; will vote for; campaigned for; campaigns for; supports the party; took part in protests; took part in a protest;
protested against; demonstrated against; joined the protest*; protest march; ran for council; ran for office; stood for council; stood for election;
stands for election
`,
  strong: `
lid van de vvd; lid van de pvda; lid van groenlinks; lid van d66; lid van de pvv; lid van de sp; lid van fvd; lid van forum; lid van het cda;
lid van denk; fractielid; kandidatenlijst; politieke partij; stemt op; stemde op; gestemd op; gaat stemmen; campagne voor; activist*; soeverein*;
soevereinen; party member; lokale fractie; kandidaat voor; staat op de lijst; forum voor democratie; partij voor de dieren; partij van de arbeid;
fractievoorzitter; protesteert; protesteerde; boerenprotest; stemt altijd; linkse activist; lid van extinction; political views; campaigned;
vvd-lijst; pvv-lijst; cda-lijst; d66-lijst; sp-lijst; pvda-lijst; bbb-lijst; groenlinks-lijst; afdelingsvoorzitter van; lid van bbb; lid van volt;
lid van de christenunie; lid van de sgp; raadslid cda; raadslid vvd; raadslid d66; raadslid pvda; raadslid sp; raadslid groenlinks;
raadslid christenunie; raadslid sgp; flyeren; stemt pvv; stemt sp; stemt vvd; liep mee in de demonstratie; meegelopen in; kandidatuur; steunfractie;
liep mee in; meeliep; liep mee met; op de lijst staat; op de lijst stond; op de lijst sta; sta op de lijst; stond op de lijst; stond in 2022 op;
petitie; statenlid; waterschapslijst; verkiesbaar; spandoek; soeverein; communist*; nationalist*; republikein*
`,
  weak: `
blokkade; partij; politiek*; stemmen; verkiezing*; fractie; d66; vvd; pvda; cda; pvv; groenlinks; fvd; bbb; demonstratie*; protest*; raadslid; motie;
waterschapsverkiezing*; raadsverkiezing*; gemeenteraadsverkiezing*; kamerverkiezing*; provinciale staten; verkiezingsposter; poster; flyer; flyers;
kandidaat; gemeenteraad; links; rechts; asielbeleid; stikstof; complot; party; council; vote; voting; protest; volt; denk; forum; campagne;
actievoerders; op de lijst; op de lijst van
`,
  sources: ['AVG art. 9 lid 1: politieke opvattingen', 'Kiesraad, register van aanduidingen'],
}
