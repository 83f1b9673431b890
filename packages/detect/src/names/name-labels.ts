import { hashesOf } from './fold.ts'

/** Labels whose value is a part of a person's name and nothing else. */
const NAME_LABELS: ReadonlySet<number> = hashesOf(
  'achternaam achternamen geslachtsnaam familienaam meisjesnaam geboortenaam partnernaam voornaam voornamen roepnaam voorletters initialen surname forename firstname lastname roepnamen',
)
/** Whether the hash of a label is that of "achternaam" and the like. */
export function isNameLabel(hash: number): boolean {
  return NAME_LABELS.has(hash)
}
