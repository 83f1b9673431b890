import type { AnnotatedDocument } from './annotated.ts'
import { applyEdits } from './annotated.ts'
import type { NamePool } from './name-pool.ts'
import { dataLines } from './name-sources.ts'
import type { Random } from './random.ts'

/** Street names of more than one word or with a capital inside: most are called after somebody. */
const streets = dataLines('places/bag-straatnamen-frequentie.tsv')
  .map((line) => line.split('\t')[1] ?? '')
  .filter(
    (name) =>
      /^\p{Lu}\S+ (?:\S+ )*\S*\p{L}+$/u.test(name) &&
      /(?:straat|laan|weg|plein|kade|pad|hof|park|singel|dreef|plantsoen)$/.test(name),
  )
const places = dataLines('places/bag-woonplaatsen.tsv').map((line) => line.split('\t')[1] ?? '')

/** Sentences with S(treet), P(lace), F(orename), N (surname), I(nitials) that name no person. */
const SENTENCES = `De werkzaamheden aan de {S} duren nog twee weken.
Er staat een container op de hoek van de {S} en de {S}.
Route: {S}, {S}, {S}, terug via {P}.
- {S}
Tijdelijke afsluiting {S} tussen 8 en 17 uur.
Locatie: {S} (t.o. de speeltuin)
De opdracht is gegund aan {N} Bouw B.V. uit {P}.
Aannemersbedrijf {N} voert het werk uit.
Installatiebedrijf {N} & Zonen komt donderdag langs.
Offerte ontvangen van {N} Groenvoorziening BV.
Leverancier: {N} Techniek B.V.
{N} & {N} Advocaten treedt op namens de verhuurder.
Bezwaar ingediend door {N} Vastgoed BV.
Deurwaarderskantoor {N} heeft beslag gelegd.
Notariskantoor {N} en Partners passeert de akte.
De leerlingen van het {F} {N} College doen mee.
Basisschool {F} {N} vraagt om een zebrapad.
Op de {F} {N}school zit nog plaats in groep 4.
De {F} {N} Stichting subsidieert het project.
Stichting {N} Fonds betaalt de fiets.
De bijeenkomst is in zaal {F} van het gemeentehuis.
Dat past bij de methode {N} en de schaal van {N}.
Er is sprake van het syndroom van {N}.
De motie-{N} is verworpen.
De commissie-{N} brengt in mei advies uit.
De wet-{N} is hier niet van toepassing.
Verzorgingshuis {N} heeft een wachtlijst.
Huize {F} heeft twee kamers vrij.
Bakkerij {N} bezorgt het brood bij de bijeenkomst.
Garage {N} heeft de auto nagekeken.
Sporthal De {N} is dicht in de zomer.
Woonachtig te {P}, voorheen {P}.
{P}, 12 maart
Geboren te {P}, verhuisd naar {P}.
Zwembad De {N} in {P} is gesloten.
De {N} Groep levert de scootmobielen.
Veilig Thuis {P} is op de hoogte.
Molen De {N} draait op zaterdag.
The {N} Foundation pays for the course.
University of {P}, BSc Computer Science
Incassobureau {N} stuurde een aanmaning.
Contract: {N} Catering; looptijd tot 2027
2025-0417;{N} Schoonmaak BV;€ 67.110;loopt
Voetbalvereniging {P} Boys speelt zondag thuis.`.split('\n')

/** Adds a few lines in which names stand for streets, firms, schools, laws and places. */
export function addNoPersons(document: AnnotatedDocument, pool: NamePool, random: Random): AnnotatedDocument {
  const ends = [...document.text.matchAll(/\n(?=\n)|$/g)].map((match) => match.index)
  const edits = Array.from({ length: 1 + random.below(3) }, () => {
    const at = random.pick(ends)
    return { start: at, end: at, text: `\n${sentence(pool, random)}` }
  })
  return applyEdits(document, edits)
}

function sentence(pool: NamePool, random: Random): string {
  return random.pick(SENTENCES).replace(/\{([SPFN])\}/g, (_, slot: string) => {
    if (slot === 'S') return random.pick(streets)
    if (slot === 'P') return random.pick(places)
    const origin = pool.drawOrigin(random)
    if (slot === 'F') return pool.forename(random, origin)
    const surname = pool.surname(random, origin, true)
    return surname.slice(0, 1).toUpperCase() + surname.slice(1)
  })
}
