import type { AnalysedText } from '../text/analysed-text.ts'
import { codesOf, createOpenings, markOpening, mayOpen } from '../text/openings.ts'

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
const TABLE = new Map<string, string[]>()
const openings = createOpenings()
for (const [language, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) {
    TABLE.set(word, [...(TABLE.get(word) ?? []), language])
    markOpening(openings, codesOf(word))
  }
}
const MOST_TOKENS = 2500

/** ISO 639-1 code of the language that most words are of; `und` when there is too little to tell. */
export function languageOf(document: AnalysedText, lower: string): string {
  const counts = new Map<string, number>()
  const { tokens } = document
  for (let token = 0; token < Math.min(tokens.count, MOST_TOKENS); token++) {
    const start = tokens.start[token] ?? 0
    const end = tokens.end[token] ?? 0
    if (end - start > 8) continue
    if (!mayOpen(openings, lower.charCodeAt(start), lower.charCodeAt(start + 1), lower.charCodeAt(start + 2))) continue
    const languages = TABLE.get(lower.slice(start, end))
    if (languages !== undefined)
      for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length)
  }
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1])
  if (best === undefined) return tokens.count > 8 ? 'nl' : 'und'
  // Dutch is what these files are in; another language has to win clearly.
  if (best[0] !== 'nl' && (counts.get('nl') ?? 0) > 0.8 * best[1]) return 'nl'
  return next !== undefined && best[1] === next[1] ? 'nl' : best[0]
}
