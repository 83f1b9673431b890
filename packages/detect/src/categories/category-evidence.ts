import type { Category, Finding, Span } from '@sluiswacht/model'
import { CATEGORIES } from '@sluiswacht/model'
import type { AnalysedText } from '../text/analysed-text.ts'
import { splitSentences } from '../text/sentences.ts'
import { SIGN, signsAt } from '../document/word-signs.ts'
import { ROW } from '../names/name-words.ts'
import { SHAPE } from '../names/shape.ts'
import type { TermMeaning } from './lexicon.ts'
import { categoryMatcher } from './lexicon.ts'
import type { TermHit } from './term-matcher.ts'
import { NO_TERM, SEARCH } from './term-matcher.ts'
import { unsaid } from './unsaid.ts'

/** A sentence that speaks of a category, and how strongly. */
export interface TellingSentence extends Span {
  readonly strong: number
  /** How many of the strong terms are hardly used but of a person. */
  readonly telling: number
  readonly weak: number
  /** Names somebody, or speaks of or to somebody. */
  readonly aboutSomebody: boolean
  /** Names somebody, or tells of one man, woman or child: not of anybody who may read it. */
  readonly ofOne: boolean
}

/** What the words of a text say of one category. */
export interface CategoryEvidence {
  readonly category: Category
  readonly sentences: readonly TellingSentence[]
  readonly strongTerms: number
  /** Those of the strong terms that are hardly used but of a person. */
  readonly tellingTerms: number
  readonly weakTerms: number
  readonly strongHits: number
  readonly denied: number
  readonly hypothetical: number
  /** Slots of the terms that are said, with how much they count: most where somebody is spoken of. */
  readonly terms: ReadonlyMap<number, number>
}

const SOMEBODY =
  /(?:^|[^\p{L}])(?:mevrouw|mevr|mw|meneer|dhr|de heer|hij|zij|ze|haar|hem|zijn|hun|cli[eë]nte?|betrokkene|belanghebbende|moeder|vader|zoon|dochter|kind|kinderen|broer|zus|oma|opa|partner|echtgeno\p{L}+|ex|buurman|buurvrouw|u|uw|ik|mijn|mij|me|wij|ons|jij|je|she|he|her|his|him|my|i|you|your|medewerker|collega|kandidaat|jeugdige|leerling|bewoner|huurder|inwoner|verdachte|slachtoffer)(?:[^\p{L}]|$)/u

const ONE =
  /(?:^|[^\p{L}])(?:mevrouw|mevr|mw|mvr|meneer|dhr|mr|de heer|hij|zij|ze|haar|hem|zijn|'m|m'n|d'r|zn|z'n|betrokkene|belanghebbende|moeder|vader|zoon|dochter|broer|zus|oma|opa|ik|mijn|mij|she|he|her|his|him|my|i|she's|he's|jeugdige|cli[eë]nte?|verdachte)(?:[^\p{L}]|$)/u

/** Goes over the sentences of a text once and gathers, for each category, the sentences that speak of it. */
export function gatherEvidence(
  document: AnalysedText,
  lower: string,
  findings: readonly Finding[],
): CategoryEvidence[] {
  const sentences = splitSentences(document.text)
  const gathered = new Map<Category, Gathering>()
  const people = findings.filter(
    (finding) => finding.label === 'PERSON' || finding.label === 'BSN' || finding.label === 'DOB',
  )
  let current = 0
  let person = 0
  let cover = 0
  let read = -1
  let spoken = ''
  let ofSomebody = false
  let ofOne = false
  searchTerms(document, lower, (hit) => {
    while (current < sentences.length - 1 && (sentences[current]?.end ?? 0) <= hit.start) current++
    const sentence = sentences[current]
    if (sentence === undefined || hit.start < sentence.start) return
    // A word inside a name or an address is no word of a category ("Kerkstraat 12").
    while (cover < findings.length && (findings[cover]?.end ?? 0) <= hit.start) cover++
    if ((findings[cover]?.start ?? hit.end) <= hit.start) return
    if (read !== current) {
      read = current
      spoken = lower.slice(sentence.start, sentence.end)
      while (person < people.length - 1 && (people[person]?.end ?? 0) <= sentence.start) person++
      const named = (people[person]?.start ?? -1) >= sentence.start && (people[person]?.start ?? -1) < sentence.end
      ofSomebody = named || SOMEBODY.test(spoken)
      ofOne = named || (ofSomebody && ONE.test(spoken))
    }
    const clear = hit.meanings.some(({ force }) => force !== 'weak')
    const verdict = clear ? unsaid(spoken, hit.start - sentence.start, hit.end - sentence.start) : null
    for (const meaning of hit.meanings) {
      const { category, term, force } = meaning
      const gathering = gathered.get(category) ?? new Gathering()
      gathered.set(category, gathering)
      gathering.add(sentence, term, force, verdict, ofSomebody, ofOne)
      if (verdict === null) gathering.count(meaning.slot, ofSomebody ? 1 : 0.4)
    }
  })
  return CATEGORIES.map((category) => gathered.get(category)?.result(category) ?? NOTHING.result(category))
}

/** Finds the terms of categories, from those words on of which it is known that one may stand there. */
function searchTerms(document: AnalysedText, lower: string, found: (hit: TermHit<TermMeaning>) => void): void {
  const { words, text } = document
  const { start, end } = words
  const { rows } = words.words
  const matcher = categoryMatcher()
  for (let index = 0; index < words.count; index++) {
    if (words.shape[index] === SHAPE.mark) continue
    const row = signsAt(words, index, text)
    const term = row < 0 ? SEARCH : (rows[row + SIGN.term] ?? 0)
    const follow = row < 0 ? 0 : (rows[row + SIGN.follow] ?? 0)
    if (term === NO_TERM && follow === 0) continue
    const from = start[index] ?? 0
    const wordEnd = row < 0 ? from : from + (rows[row + ROW.length] ?? 0)
    if (term === SEARCH || (follow !== 0 && matcher.mayGoOn(lower, wordEnd, follow)))
      matcher.search(lower, from, end[index] ?? 0, found)
    else if (term !== NO_TERM) found({ start: from, end: wordEnd, meanings: matcher.meanings(term) })
  }
}

class Gathering {
  readonly #sentences = new Map<
    number,
    {
      start: number
      end: number
      strong: number
      telling: number
      weak: number
      aboutSomebody: boolean
      ofOne: boolean
    }
  >()
  readonly #strong = new Set<string>()
  readonly #weak = new Set<string>()
  readonly #telling = new Set<string>()
  #hits = 0
  #denied = 0
  #hypothetical = 0
  readonly #terms = new Map<number, number>()

  count(slot: number, value: number): void {
    if ((this.#terms.get(slot) ?? 0) < value) this.#terms.set(slot, value)
  }

  add(
    sentence: Span,
    term: string,
    force: TermMeaning['force'],
    verdict: 'denied' | 'hypothetical' | null,
    aboutSomebody: boolean,
    ofOne: boolean,
  ): void {
    const strong = force !== 'weak'
    if (verdict === 'denied') this.#denied += strong ? 1 : 0
    else if (verdict === 'hypothetical') this.#hypothetical += strong ? 1 : 0
    else {
      const entry = this.#sentences.get(sentence.start) ?? {
        start: sentence.start,
        end: sentence.end,
        strong: 0,
        telling: 0,
        weak: 0,
        aboutSomebody,
        ofOne,
      }
      if (strong) {
        entry.strong++
        this.#hits++
        this.#strong.add(term)
        if (force === 'telling') {
          entry.telling++
          this.#telling.add(term)
        }
      } else {
        entry.weak++
        this.#weak.add(term)
      }
      this.#sentences.set(sentence.start, entry)
    }
  }

  result(category: Category): CategoryEvidence {
    return {
      category,
      sentences: [...this.#sentences.values()].sort((a, b) => a.start - b.start),
      strongTerms: this.#strong.size,
      tellingTerms: this.#telling.size,
      weakTerms: this.#weak.size,
      strongHits: this.#hits,
      denied: this.#denied,
      hypothetical: this.#hypothetical,
      terms: this.#terms,
    }
  }
}

const NOTHING = new Gathering()
