/** Words that stand before a surname and are left out when surnames are compared. */
export const INFIXES: ReadonlySet<string> = new Set(
  (
    'van von vom zu zum zur de den der des het t s ten ter te d vd vdr v op aan in uit bij tot onder over voor ' +
    'la le du da das do dos del della di lo y e af al el ul ait ben bin bint ibn abu abou bou ould st mac mc'
  ).split(' '),
)

/** Infixes that are given names as well and count as infix only behind a given name. */
export const LATE_INFIXES: ReadonlySet<string> = new Set(
  'ben bou abou abu la lo di do da del mac mc y e st v s d t'.split(' '),
)

/** Words of address and degree that are no part of a name. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'dhr mevr mw mevrouw meneer mijnheer heer de-heer dr drs ing ir mr mrs ms miss prof herr frau madame monsieur ' +
    'beste geachte hoi door juf juffrouw meester zr zuster broeder ds pater fam familie gezin sir'
  ).split(' '),
)
