import type { CategoryTerms } from '../category-terms.ts'

/** Political opinions and activity of a person who is no office holder acting as such. */
export const political: CategoryTerms = {
  category: 'political',
  strong: `
partijlid; lid van de vvd; lid van de pvda; lid van groenlinks; lid van d66; lid van de pvv; lid van de sp; lid van fvd; lid van forum; lid van het cda; lid van denk; steunfractielid; fractielid; fractieassistent; kandidaat-raadslid; raadslid voor; raadslid geweest; oud-raadslid; kandidatenlijst; op de lijst van; politiek actief; politieke voorkeur; politieke overtuiging; politieke opvatting*; politieke partij; stemt op; stemde op; gestemd op; gaat stemmen; campagne gevoerd; campagne voor; flyert; partijbestuur; partijbijeenkomst; jonge socialisten; jovd; dwars; cdja; rood jongeren; actievoerder*; activist*; activistisch; extinction rebellion; demonstrant; gedemonstreerd; demonstreert; demonstratie tegen; anarchist*; extreemrechts*; extreemlinks*; rechts-extrem*; soeverein*; soevereinen; autonoom verklaard; reichsbürger; complotdenker*; complottheorie*; pkk; gülen*; gulenbeweging; grijze wolven; political party; party member; activist;
lid van de partij; lid van een partij; partijlidmaatschap; lidmaatschap van de; lokale fractie; kandidaat voor; op de kandidatenlijst; staat op de lijst; verkiesbare plaats; lijsttrekker; lijstduwer; forum voor democratie; partij voor de dieren; partij van de arbeid; fractievoorzitter; demonstreerde; protesteert; protesteerde; a12-blokkade; klimaatactivist*; anti-azc; azc-protest; boerenprotest; politieke uitlating*; stemgedrag; stemt altijd; linkse activist; vlag omgekeerd; lid van extinction; political activity; political views; voted for; campaigned;
vvd-lijst; pvv-lijst; cda-lijst; d66-lijst; sp-lijst; pvda-lijst; bbb-lijst; groenlinks-lijst; wethouderskandidaat; raadskandidaat; kandidaat-wethouder; afdelingsvoorzitter van; lid van bbb; lid van volt; lid van de christenunie; lid van de sgp; raadslid cda; raadslid vvd; raadslid d66; raadslid pvda; raadslid sp; raadslid groenlinks; raadslid christenunie; raadslid sgp; partijgenoot; partijgenoten; flyeren; folderen voor; canvassen; stemt pvv; stemt sp; stemt vvd; ran for council; stood for council; party membership; betoging; liep mee in de demonstratie; meegelopen in; demonstratie geweest
`,
  weak: `
blokkade; partij; politiek*; stemmen; verkiezing*; fractie; d66; vvd; pvda; cda; pvv; groenlinks; fvd; bbb; demonstratie*; protest*; raadslid; motie
`,
  sources: ['AVG art. 9 lid 1: politieke opvattingen', 'Kiesraad, register van aanduidingen'],
}
