import type { DocumentType, Finding, Role } from '@sluiswacht/model'

const AROUND = 45

/** Words that tell a role when they stand by a name; earlier ones win. */
const CUES: readonly (readonly [Role, RegExp])[] = [
  [
    'public_figure',
    /\b(burgemeester|wethouder|raadslid|minister|staatssecretaris|commissaris|fractievoorzitter|griffier|gemeentesecretaris)\b/,
  ],
  ['parent', /\b(moeder|vader|ouder|stiefvader|stiefmoeder|pleegmoeder|pleegvader|mother|father|mama|papa)\b/],
  ['sibling', /\b(broer|broertje|zus|zusje|brother|sister|halfbroer|halfzus)\b/],
  ['child', /\b(zoon|dochter|zoontje|dochtertje|kind|leerling|baby|son|daughter|child)\b/],
  [
    'relative',
    /\b(oma|opa|tante|oom|nicht|neef|partner|echtgeno(o)?te?|ex-partner|mantelzorger|buurvrouw|buurman|wife|husband)\b/,
  ],
  ['applicant', /\b(sollicitant|kandidaat|applicant|candidate|curriculum vitae)\b/],
  [
    'professional',
    /\b(consulent|huisarts|dr\.|drs\.|arts|psycholoog|gz-psycholoog|wijkagent|begeleider|behandelaar|regisseur|opgesteld door|indicatiesteller|contactpersoon|maatschappelijk werker|jeugdbeschermer|leerkracht|mentor|advocaat|bewindvoerder|coach|adviseur|beleidsmedewerker|klantmanager|casemanager|case manager|team ?lead)\b/,
  ],
  ['employee', /\b(medewerker|collega|leidinggevende|teamleider|manager|stagiaire?|trainee|employee|personeelsn)\b/],
  [
    'client',
    /\b(client|jeugdige|aanvrager|belanghebbende|bewoner|inwoner|patient|verzoeker|betrokkene|geboren|bsn|burgerservicenummer)\b/,
  ],
]

const DEFAULTS: Partial<Record<DocumentType, Role>> = {
  cv: 'applicant',
  hr: 'employee',
  reflectieverslag: 'employee',
  notulen: 'employee',
  email: 'employee',
}

/** What somebody is in the document, from the words around the name and the kind of document. */
export function roleOf(text: string, mentions: readonly Finding[], type: DocumentType, isFirst: boolean): Role {
  const votes = new Map<Role, number>()
  for (const { start, end } of mentions.slice(0, 20)) {
    const before = plain(text.slice(Math.max(0, start - AROUND), start))
    const after = plain(text.slice(end, end + AROUND))
    for (const [role, cue] of CUES) {
      if (cue.test(before.slice(-28)) || cue.test(after.slice(0, 28))) votes.set(role, (votes.get(role) ?? 0) + 2)
      else if (cue.test(before) || cue.test(after)) votes.set(role, (votes.get(role) ?? 0) + 1)
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  if (best) return best[0]
  return isFirst ? (DEFAULTS[type] ?? 'client') : type === 'cv' ? 'professional' : (DEFAULTS[type] ?? 'other')
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
