/** The commonest function words, which a text of any length has. */
const WORDS: Readonly<Record<string, string>> = {
  nl: 'de het een en van ik je dat die in te niet is op met voor aan zijn er maar om hij zij heeft hebben naar ook bij als dan nog wel uit werd worden door wij u uw ons mijn deze dit geen kan wordt over tot zo want omdat heer mevrouw graag aantal dag jaar zijn haar hun was wat moet geb naam onderwerp datum nr per',
  en: 'the of and to in is you that it he was for on are as with his they at be this have from or had by not but what all were we when your can said there an which she do their if will how about my me our who been has would please i',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über ich wir bitte mein',
  fr: 'le la les de des et un une est que pour dans qui sur pas au avec ce il sont plus par ne se du je vous nous mais ou son cette mon',
  tr: 've bir bu için ile da de çok ben sen o ne var yok gibi daha ama en kadar benim',
  pl: 'i w na z do się nie że to jest o jak ale po co od za tak czy dla przez są moje',
  es: 'el la de que y en un por con no una su para es al lo como más los las',
}
/** ISO 639-1 codes; the bits of {@link languagesOf} in this order. */
export const LANGUAGES: readonly string[] = Object.keys(WORDS)

const TABLE = new Map<string, number>()
for (const [place, language] of LANGUAGES.entries())
  for (const word of (WORDS[language] ?? '').split(' ')) TABLE.set(word, (TABLE.get(word) ?? 0) | (1 << place))

/** The languages of which a lower-case word is one of the commonest, a bit each. */
export function languagesOf(word: string): number {
  return TABLE.get(word) ?? 0
}
