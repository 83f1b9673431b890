import type { SubjectNote } from '@sluiswacht/model'
import { fold } from '../names/fold.ts'
import type { Scene } from './scene.ts'

const LATE = /\b(?:wijlen|overledene?\s*[:=]?|the late|gestorven)\s+$/
const DIED =
  /^[\s,(]*(?:\(?†|(?:is|was|die|who)?\s*(?:(?:inmiddels|onlangs|plotseling|helaas|op \d{1,2}[ -]\S{1,10}[ -]\d{2,4}|in (?:\S+ )?\d{4})\s+)?(?:overleden|overleed|gestorven|passed away|died|verstorben)\b)/
const SECRET =
  /\b(?:geheim(?:e|houding)? (?:adres|verblijfplaats|van (?:adres|persoonsgegevens))|adres\S* (?:is |zijn )?(?:geheim|afgeschermd|niet (?:verstrekken|delen|noemen))|geheimhouding|geheim adres|indicatie geheim|secret address|protected address|blijf-van-mijn-lijf\w*)\b/g
const NO_SECRET = /\b(?:geen|niet|zonder)\s+(?:\S+\s+)?$/

/** What the text says of people that decides how they can be told: dead, or living at an address that is kept secret. */
export function readNotes(scene: Scene): Map<number, SubjectNote[]> {
  const notes = new Map<number, SubjectNote[]>()
  const note = (person: number, what: SubjectNote): void => {
    const list = notes.get(person) ?? []
    if (!list.includes(what)) notes.set(person, [...list, what])
  }
  scene.mentions.forEach(({ mention, person }) => {
    if (
      LATE.test(mention.before) ||
      DIED.test(fold(scene.layout.text.slice(mention.finding.end, mention.finding.end + 60)))
    )
      note(person, 'deceased')
  })
  for (const line of scene.layout.lines) {
    const text = fold(scene.layout.text.slice(line.start, Math.min(line.end, line.start + 2000)))
    SECRET.lastIndex = 0
    const found = SECRET.exec(text)
    if (!found || NO_SECRET.test(text.slice(Math.max(0, found.index - 30), found.index))) continue
    const here = scene.mentions.filter(
      ({ mention, person }) => mention.line.index === line.index && !isOfficial(scene, person),
    )
    const above = scene.mentions.findLast(
      ({ mention, person }) => mention.line.index < line.index && !isOfficial(scene, person),
    )
    for (const { person } of here.length > 0 ? here : above ? [above] : []) note(person, 'protected-address')
  }
  return notes
}

function isOfficial({ roles }: Scene, person: number): boolean {
  const role = roles[person]
  return role === 'professional' || role === 'public_figure' || role === 'employee'
}
