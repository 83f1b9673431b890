/** Ends of street names, longest first where one ends in another. Source: BAG street names, their most frequent ends. */
export const STREET_ENDS: readonly string[] = [
  'straat',
  'straatje',
  'str',
  'str.',
  'strjitte',
  'laan',
  'laantje',
  'ln.',
  'plein',
  'pleintje',
  'pln',
  'pln.',
  'kade',
  'gracht',
  'dijk',
  'dijkje',
  'steeg',
  'pad',
  'paad',
  'paadje',
  'hof',
  'hofje',
  'singel',
  'dreef',
  'park',
  'markt',
  'baan',
  'burg',
  'plantsoen',
  'wal',
  'haven',
  'erf',
  'akker',
  'oord',
  'weg',
  'wei',
  'weide',
  'kamp',
  'veld',
  'velden',
  'brink',
  'eind',
  'einde',
  'horst',
  'hoek',
  'kerkhof',
  'poort',
  'boulevard',
  'allee',
  'passage',
  'brug',
  'sluis',
  'vaart',
  'zijl',
  'bosch',
  'bos',
  'hoeve',
  'hage',
  'heide',
  'heuvel',
  'berg',
  'dal',
  'tuin',
  'tuinen',
  'gaarde',
  'werf',
  'zoom',
  'kwartier',
  'ring',
  'rand',
  'dam',
  'buorren',
  'reed',
  'leane',
  'gang',
  'zand',
  'land',
  'made',
  'meent',
  'kant',
  'borg',
  'stede',
  'ward',
  'wijk',
  'donk',
  'akkers',
  'oever',
  'schans',
  'waard',
  'polder',
  'es',
  'esch',
  'stee',
  'veen',
  'water',
  'wetering',
  'vliet',
  'diep',
  'flat',
  'ln',
  'wg',
  'wg.',
]

/** Ends that make a word a street by themselves, also in lower case; the others are asked for more. */
export const SURE_ENDS: readonly string[] = [
  'straat',
  'straatje',
  'strjitte',
  'laan',
  'laantje',
  'plein',
  'pleintje',
  'gracht',
  'singel',
  'dreef',
  'steeg',
  'kade',
  'plantsoen',
  'weg',
  'dijk',
  'pad',
  'hof',
  'hofje',
  'leane',
  'str.',
  'str',
  'ln',
  'wg',
  'flat',
  'boulevard',
]

/** Ordinary words that end like a street. */
export const NO_STREETS: ReadonlySet<string> = new Set(
  `weg onderweg vanweg snelweg autoweg spoorweg luchtweg uitweg omweg voorweg halverwege maandag afgang toegang ingang uitgang doorgang omgang overgang gang land nederland duitsland buitenland
  platteland binnenland vasteland hand verband eiland strand brand rand verstand stand afstand toestand opstand bestand voorstand tegenstand achterstand huurachterstand betalingsachterstand
  hoofdpad voetpad fietspad looppad ruiterpad zebrapad werkpad wandelpad stappad tijdpad groeipad leerpad kerkhof begraafplaats rechthof gerechtshof hof park bedrijventerrein bedrijvenpark
  bouwmarkt arbeidsmarkt woningmarkt supermarkt banenmarkt vrijmarkt rommelmarkt jaarmarkt weekmarkt markt baan loopbaan rijbaan startbaan bijbaan ijsbaan atletiekbaan weekend einde eind begin
  beginhoek berg bos veld speelveld sportveld voetbalveld invulveld tekstveld werkveld vakgebied water drinkwater es proces adres les succes wijk thuiswijk buurt dijk rijk brug ring haven water diep
  hoek invalshoek afdeling tuin voortuin achtertuin kinderboerderij bord dam groep klas woord antwoord wachtwoord sleutelwoord trefwoord noord voord akkoord rapport tuinen dal schandaal moord
  werf aanwerf zoom vliegveld tijdstip park heuvel poort paspoort transport sport vervoort rapport kant achterkant voorkant zijkant bovenkant passage huis thuis kamp zomerkamp velden allee
  spoor straat plein laan kade gracht singel laantje straatje pleintje dreef pad steeg boulevard bajes lijst reed gereed breed wal geval wei uitwei zand polder zijl sluis brink sportpark huidig avond vergadering levering oefening regering`.split(
    /\s+/,
  ),
)

/** First words of street names, which belong to the name that follows. */
export const STREET_STARTS: ReadonlySet<string> = new Set(
  `pres burg past prof mgr zuster zr. sr. burgemeester burg. burgem. pastoor past. kapelaan deken dominee ds. dr. dokter mr. meester prof. professor ir. prins prinses koning koningin graaf gravin hertog hertogin keizer keizerin generaal
  gen. admiraal kapitein minister president sint st. sint- santa oude nieuwe korte lange grote kleine hoge lage eerste tweede derde vierde 1e 2e 3e 4e voor achter onder boven laan plein hof de het 't van
  ter ten den jan piet willem hendrik jacob johan maarten karel frans cornelis anna maria noordelijke zuidelijke oostelijke westelijke groene witte rode zwarte bisschop kardinaal aartsbisschop monseigneur
  mgr. notaris rector pater zuster broeder frater vrouwe jonker jonkheer jhr. baron ridder wethouder weth. secretaris schout dijkgraaf drost gouverneur zeeheld pater deken abt abdis oud hooge groote it nieuw groot klein hoog laag`.split(
    /\s+/,
  ),
)

/** Capitalised words that stand before a street and do not belong to its name. */
export const NO_FIRST_WORDS: ReadonlySet<string> = new Set(
  `adres woonadres postadres bezoekadres briefadres ophaaladres huisbezoek bezoek locatie aan in op bij van naar vanaf woning pand hoek thuis familie fam mevrouw meneer heer straat contact betreft
  onderwerp melding overlast ontruiming school praktijk buurthuis wijkcentrum kantoor sporthal gemeentehuis stadskantoor bibliotheek centrum woont wonend verhuisd huidig oud nieuw inzake over te de het
  dit deze onze mijn zijn haar hun hier daar ook en of maar want dus nu toen vandaag gisteren morgen`.split(/\s+/),
)

/** What is numbered and is no street, also at the end of a longer word, and words that only are so by themselves. */
export const NUMBERED_THING: RegExp =
  /(?:artikel|bijlage|categorie|dag|fase|groep|jaar|kamer|klas|locatie|lokaal|niveau|nummer|ronde|schaal|team|trede|verdieping|versie|vestiging|week|zaal)$|(?<![\p{L}])(?:april|art|augustus|blok|bus|covid|december|deel|etage|euro|februari|grade|havo|hbo|januari|juli|juni|kavel|leerjaar|level|lijn|maart|mavo|mbo|mei|model|november|nr|office|oktober|optie|page|pagina|part|plaats|plek|postbus|punt|room|schijf|september|stap|step|type|unit|version|vmbo|vwo|windows)\.?$/iu
