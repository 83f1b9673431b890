/** Words that stand inside surnames (tussenvoegsels and their like in other languages), folded. Source: RvIG table 36 (voorvoegsels). */
export const INFIXES: readonly string[] =
  `van de den der ter ten te 't 's t d d' op in het aan bij onder over uit tot tho thoe toe zu zum zur von vom del della da das do dos di du la le les lo
  el al ait ben bin ibn abu abou vd v/d v.d. v.d a aus auf am dem des y e af van't v.`.split(/\s+/)

/** Forms of address and professions that go before a name, folded, without full stop. */
export const TITLES: readonly string[] =
  `dhr heer heren hr mevr mevrouw mevr. mw mw. dhr. hr. meneer mijnheer mejuffrouw mej juffrouw juf meester mr mr. dr dr. drs drs. ir ir. ing ing. prof prof. professor dokter mrs mrs. ms ms. miss
  sir madam wethouder burgemeester raadslid gemeentesecretaris griffier minister staatssecretaris pastoor dominee ds ds. imam notaris rechter officier advocaat huisarts psychiater psycholoog
  beste geachte hoi hallo hi dag lieve hey hee hai ha dear hello waarde t.a.v. tav n.n. w.g. wg pan pani herr frau monsieur madame señor señora hoofdagent`.split(
    /\s+/,
  )

/** Kinship and roles that people are called by, folded. */
export const KIN: readonly string[] =
  `vader moeder zoon zoontje dochter dochtertje broer broertje zus zusje zuster oom tante oma opa neef nicht kleinzoon kleindochter echtgenoot echtgenote partner ex ex-partner ex-man ex-vrouw
  man vrouw vriend vriendin buurman buurvrouw buur kind kinderen jongen meisje client cliente patient bewoner bewoonster inwoner aanvrager aanvraagster verzoeker bezwaarmaker medewerker
  medewerkster collega consulent consulente begeleider begeleidster behandelaar mentor voogd gezinsvoogd bewindvoerder curator contactpersoon stiefvader stiefmoeder pleegmoeder pleegvader
  papa mama gezin familie echtpaar leerling student kandidaat sollicitant verdachte slachtoffer melder leidinggevende teamleider wijkagent son daughter mother father brother sister husband wife`.split(
    /\s+/,
  )
