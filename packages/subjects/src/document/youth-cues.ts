/** Words beside a name that speak for a child or for a grown-up; written for folded text. */
export const YOUTH_CUES: readonly (readonly [string, RegExp])[] = [
  [
    'school',
    /\b(?:groep \d|gr\.? ?\d|klas|brugklas|leerjaar|basisschool|school\w*|juf|meester|kinderopvang|opvang|bso|havo|vwo|mavo|vmbo|vso|sbo|praktijkonderwijs|leerplicht\w*|mentor|spijbel\w*|leerling\w*|brugpieper|class|grade|toets\w*|gastouder|peutergroep)\b|\b\d ?(?:havo|vwo|mavo|vmbo|[a-e])\b/,
  ],
  [
    'play',
    /\b(?:speelt|spelen|knuffel\w*|tekening\w*|tekent|tablet|gamet?|gamen|playstation|lego|zwemles\w*|konijn|flesje|luier\w*|slaapt|huilt|bed ?plassen|verjaardag\w*|feestje|fiets\w*|bang|driftbui\w*|zindelijk|bijt|krijst|knutsel\w*|hamster|judo\w*|turnen)\b/,
  ],
  [
    'measure',
    /\b(?:ots|ondertoezicht\w+|uithuisplaats\w+|uithuis\w+|uhp|pleeg\w+|logeer\w*|gezagsdrager|ouderlijk gezag|omgang\w*|jeugdhulp|jeugdwet|kinderrechter|gezinsvoogd\w*|jeugdbescherm\w+|jeugdreclassering|gezinshuis|jeugdarts|consultatiebureau|kinderarts|kindercheck|jgz|cjg|behandelgroep|crisisplek|halt|amv|crossover)\b/,
  ],
  [
    'word',
    /\b(?:kind|kinderen|kdn|kids|jeugdige\w*|minderjarig\w*|meisjes?|meiden|jongen|jongens|jongetjes?|jongeren?|zoontjes?|dochtertjes?|broertjes?|zusjes?|baby\w*|peuters?|kleuters?|pubers?|tieners?|pasgeboren\w*|the boy|girl|kid|children|toddler|pupil|schoolkind\w*|minor|tweeling\w*|stiefkind\w*|oudste|jongste|middelste)\b/,
  ],
  [
    'elders',
    /\b(?:(?:zijn|haar|hun|his|her) (?:oma|opa|moeder|vader|mama|papa|ouders|pleegouders|pleeggezin|juf|meester|school|klas|mother|father|parents|grandmother)|(?:moeder|vader|mama|papa|ouders|oma|opa)\b)/,
  ],
  [
    'job',
    /\b(?:werkt|werkte|werk\b|baan|loon\w*|salaris|inkomen|uitkering|bijstand|ww|wia|dienst|verlof|ziekgemeld|ziek thuis|zit ziek|neemt waar|waarneem\w*|vervang\w*|invall?er|collega\w*|caseload|vergadering|overleg|notulen|planning|rooster|bedrijf|eigenaar|exploitant|monteur|chauffeur|kok|gepensioneerd|aow|pensioen|sollicit\w+|vacature|studeert|student\w*|stage\w*|pakt \w+ (?:niet )?op|inspreken|mandaat|works|working|employer|job)\b/,
  ],
  [
    'acts',
    /\b(?:belt|belde|gebeld|bellen|terugbellen|mailt|mailde|gemaild|appt|appte|stuurt|stuurde|tekent|ondertekent|verklaart|verklaarde|regelt|checkt|rijdt|auto|rijbewijs|kenteken|huurt|huur\w*|schuld\w*|schiet voor|pas gepind|bankpas|boodschappen|machtiging|contactpersoon|mantelzorg\w*|bewind\w*|gemachtigde?|bereikbaar|telefoon|tel\.?|calls|called|aanwezig|schuift aan)\b/,
  ],
  [
    'life',
    /\b(?:zwanger\w*|bevall\w+|getrouwd|trouwde|gescheiden|scheiding|weduw\w+|echtgeno\w+|partner|ex|alimentatie|gedetineerd|detentie|vastzit|zit vast|gokt|casino|(?:zijn|haar|uw|mijn) (?:kinderen|kind|zoon|dochter|zoontje|dochtertje|man|vrouw|vriend|vriendin)|pregnant|married|divorced|(?:his|her) (?:son|daughter|children|husband|wife)|moeder van|vader van|ouders van)\b/,
  ],
]

const PARENT_WORD =
  'moeders?|vader|ouders?|mama|papa|mam|mdr|oma|opa|stiefmoeder|stiefvader|pleegouders?|pleegmoeder|pleegvader|voogd|gezinsvoogd|jeugdbeschermer|juf|meester|mentor|school|leerkracht|mother|father|parents|grandmother'
/** "de moeder van Sem", "de school van Sem". */
export const OWNED_BEFORE: RegExp = new RegExp(String.raw`\b(?:${PARENT_WORD}) (?:van|of) (?:\p{L}+ en )?$`, 'u')
/** "Sems vader", "Gijs z'n ouders". */
export const OWNED_AFTER: RegExp = new RegExp(String.raw`^['’]?(?:s| zn| zijn| haar)? (?:${PARENT_WORD})\b`)
/** "mijn zoontje Kofi", "haar oudste, Sem", "your daughter Seyi". */
export const OFFSPRING_BEFORE: RegExp =
  /\b(mijn|mn|haar|zijn|zn|hun|uw|je|jouw|onze|ons|my|her|his|your|their|de|het|een|twee|drie|vier|two|three) (?:\p{L}+ )?(zoon|dochter|zoontje|dochtertje|kind|kinderen|jongens|meisjes|kleintje|jongste|oudste|middelste|baby|peuter|kleuter|tweeling|son|daughter|child|children|boy|girl|kids)\W{1,3}(?:genaamd |called |named )?$/u
/** Who is called so with the name right behind it is no child. */
export const ELDER_BEFORE: RegExp =
  /\b(?:moeder|vader|ma|pa|mem|heit|mama|papa|mam|pap|mdr|vdr|oma|opa|tante|oom|buurman|buurvrouw|echtgenote|echtgenoot|man|vrouw|partner|ex|vriendin|vriend|collega|stiefvader|stiefmoeder|pleegmoeder|pleegvader|juf|meester|zwager|schoonzus|schoondochter|schoonzoon|mother|father|aunt|uncle|husband|wife|neighbour|pastor|dominee|dokter|dr|tolk|leerkracht|leraar|lerares|docente?|mentor|begeleid(?:st)?er|consulent|regisseur|collegas?|stagiaire?|student)\W{1,3}$/
/** "Henk (vader)", "Danique, 26, moeder van". */
export const ELDER_AFTER: RegExp =
  /^[\s,(|]{1,3}(?:\d{2} ?(?:jaar|jr|j)?[,;] )?(?:de |haar |zijn |mijn |her |his )?(?:moeder|vader|ma\b|pa\b|oma|opa|tante|oom|ouder|stief\p{L}+|pleegmoeder|pleegvader|pleegouders?|gezinshuisouders?|buurman|buurvrouw|partner|ex\b|mother|father|parent|uncle|aunt)\b/u
/** "Petra van leerplicht", "Menno van het CJG": where somebody works. */
export const OF_OFFICE: RegExp =
  /^ (?:van|from|of) (?:het |de |onze |ons |the )?(?:\p{L}*(?:team|bureau|dienst|huis|politie|school|planning|zorg|werk|bank|balie)|cjg|jgz|ggd|ggz|gemeente|leerplicht|jeugd\p{L}*|wmo|veilig thuis|stichting|afdeling|corporatie|salaris\p{L}*|ict|hr|p&o|communicatie)\b|^ \((?!\d|[a-z]\)|de |haar |zijn |moeder|vader|zoon|dochter|kind|broer|zus|gr)\p{L}[^)\d]{1,30}\)/u
/** Who is called so with the name right behind it is a child, unless much speaks against it. */
export const CHILD_BEFORE: RegExp =
  /\b(?:zoontje|dochtertje|broertje|zusje|kleuter|peuter|baby|dreumes|minderjarige|jeugdige|leerling|pleegkind|pleegzoon|pleegdochter|schoolkind|tiener|puber|meisje|jongetje|kleine|toddler|pupil|little (?:brother|sister|girl|boy))\W{1,3}(?:genaamd |called |named )?$/
/** "Fleur uit groep 5", "Sjaak gr 7". */
export const CLASS_AFTER: RegExp =
  /^[\s,(–-]{0,4}(?:uit |in |zit in |zit nu in )?(?:groep|gr\.?|klas|brugklas|leerjaar|year|grade)\s?\d/
/** "Peter-Jan belt de rechtbank", "Gijs pakt het niet op", "Ilse tekent": who does something for others. */
export const ACTS_AFTER: RegExp =
  /^ (?:(?:zal|gaat|kan|moet|heeft|wil|is|will|has) (?:\p{L}+ ){0,3})?(?:belt|bellen|gebeld|mailt|mailen|gemaild|appt|regelt|regelen|geregeld|pakt|checkt|checken|stuurt|tekent|neemt|overlegt|vraagt na|zoekt uit|schrijft|maakt|plant|verwerkt|controleert|vervangt|zit ziek|ziek|verlof|vakantie|doet|sluit aan|haakt aan|leest|bespreekt|informeert|verwijst|koppelt|coordineert|bevestigt|calls|called|will|checks|signs|handles|sends)\b/u
/** Before a name at the head of a line of a chat: "[08:40] ", "za 23:10 ". */
export const CHAT_BEFORE: RegExp = /(?:^|\n|\]|\d)\s*[-–>]?\s*$/
/** Behind it: ": ", " (18:05): ", " 08:51\n". */
export const CHAT_AFTER: RegExp = /^(?: \(\d{1,2}[:.]\d{2}\))?\s?:\s|^ \d{1,2}[:.]\d{2}\b/
