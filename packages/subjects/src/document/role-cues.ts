import type { Role } from '@sluiswacht/model'

/** Words that tell a role when they stand by a name; written for folded text. */
export const ROLE_CUES: readonly (readonly [Role | 'office' | 'care' | 'school', RegExp])[] = [
  [
    'public_figure',
    /\b(?:loco-?)?(?:burgemeester|wethouder|raadslid|raadsleden|minister|staatssecretaris|commissaris van de koning|fractievoorzitter|fractie|raadsgriffier|dijkgraaf|gedeputeerde|mayor|alderman|councillor|kamerlid|lijsttrekker)\b/,
  ],
  [
    'public_figure',
    /^\s*\(?(?:vvd|cda|d66|pvda|groenlinks(?:-pvda)?|sp|pvv|cu|christenunie|sgp|fvd|volt|bbb|denk|50plus|pvdd|nsc|ja21|lokaal \p{L}+|\p{L}+ lokaal)\b/u,
  ],
  [
    'parent',
    /\b(?:moeder|vader|ouders?|stiefvader|stiefmoeder|pleegmoeder|pleegvader|pleegouders?|mother|father|mama|papa|gezaghebbende?)\b/,
  ],
  ['sibling', /\b(?:broer|broers|broertjes?|zus|zussen|zusjes?|brothers?|sisters?|halfbroer|halfzus|tweeling\S*)\b/],
  [
    'child',
    /\b(?:zoon|dochter|zoontje|dochtertje|kind|kinderen|leerling|baby|peuter|kleuter|son|daughter|child|pupil|jeugdige|minderjarige|jongetje|meisje|puber)\b/,
  ],
  [
    'relative',
    /\b(?:oma|opa|tante|oom|nicht|neef|partner|echtgenoo?te?|ex-?partner|ex|mantelzorger|buurvrouw|buurman|wife|husband|vriendin?|schoon\p{L}+|man|vrouw|stiefopa|kleinzoon|kleindochter|grandmother|grandfather|aunt|uncle|steunfiguur|netwerk)\b/u,
  ],
  [
    'applicant',
    /\b(?:sollicitant|sollicitanten|kandidaat|kandidaten|applicants?|candidates?|curriculum vitae|cv|sollicitatie|motivatie\p{L}*|werkervaring|gesolliciteerd)\b/u,
  ],
  [
    'client',
    /\b(?:clienten?|client|aanvrager|aanvraagster|belanghebbende|bewoners?|bewoonster|inwoners?|inwoonster|patient|verzoek(?:st)?er|betrokkene|burgerservicenummer|bsn|klant|klager|bezwaarmaker|schuldenaar|huurder|uitkeringsgerechtigde|verdachte|slachtoffer|aangever|melder)\b/,
  ],
  [
    'professional',
    /\b\p{L}*(?:consulente?|adviseur|begeleid(?:st)?er|regisseur|werk(?:st)?er|coach|psycholo(?:og|ge)|psychiater|therapeute?|verpleegkundige|advocaat|advocate|bewindvoerder|mentor|curator|jeugdbeschermer|voogd|ambtenaar|inspecteur|deurwaarder|notaris|tolk|wijkagent|agent|officier|rechter|casemanager|klantmanager|toezichthouder|behandelaar|behandelend|indicatiesteller|gedragswetenschapper|orthopedagoog|logopedist|ib-?er|intern begeleider|huisarts|jeugdarts|bedrijfsarts|kinderarts|arts|poh|praktijkondersteuner|specialist|verzekeringsarts|arbeidsdeskundige|accountmanager|schuldhulpverlener|hulpverlener|budgetbeheerder|boa|leerplichtambtenaar|projectleider|procesregisseur|wmo-\p{L}+|social worker|case ?manager|lawyer|psychologist|officer|adviser|advisor|doctor)\b/u,
  ],
  [
    'school',
    /\b(?:leerkracht|docente?|juf|meester|directeur|directrice|teacher|school|rector|conrector|decaan|pedagogisch medewerker)\b/,
  ],
  [
    'employee',
    /\b(?:medewerk(?:st)?er|collega'?s?|leidinggevende|teamleider|teammanager|teamleidster|manager|afdelingshoofd|stagiaire?|trainee|employee|personeels\p{L}*|werknemer|werkneemster|functie|hr|p&o|hrm|ondernemingsraad|or-lid|team|colleague|supervisor|team ?lead)\b/u,
  ],
  [
    'office',
    /\b(?:opgesteld door|behandeld door|behandelaar|contactpersoon|ondertekend|namens|het college|met vriendelijke groet|hoogachtend|inlichtingen|auteur|verslaglegging|verslag door|notulist|voorzitter|secretaris|griffier)\b/,
  ],
  [
    'care',
    /\b(?:diagnose|medicatie|indicatie|woont|geboren|geb\.?|uitkering|schulden|woning|klachten|gezin|thuis|beperking)\b/,
  ],
]
