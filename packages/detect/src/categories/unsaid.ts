const NEGATION =
  /(?:^|[^\p{L}])(?:geen|niet|zonder|nooit|noch|nee|niks|nergens|evenmin|no|not|never|without|none|ontkent|uitgesloten|niet meer|vrij van|is niet gebleken van|geen sprake van)(?:[^\p{L};:.!?|]+[\p{L}'-]+){0,3}[^\p{L};:.!?|]*$/u
/** A cheap look: a part of each word of {@link NEGATION}. */
const MAY_DENY = /geen|nie|zond|no|nee|nerg|even|ever|with|ontk|uitg|vrij/
const NEGATION_AFTER =
  /^[^.!?;\n]{0,24}?(?:^|[^\p{L}])(?:is niet aan de orde|niet aan de orde|nee|geen|n\.?v\.?t\.?|niet van toepassing|: ?-|none|not applicable|niet bekend)(?:[^\p{L}]|$)/u
const HYPOTHETICAL =
  /(?:^|[^\p{L}])(?:mocht|indien|stel dat|als er sprake|bij sprake|bijvoorbeeld|zoals|folder|brochure|workshop|cursus|training|thema|themabijeenkomst|beleid|verordening|wet|artikel|regeling|spreekuur|voorlichting|project|in het algemeen|informatie over|webinar|when|whether|if you|in case of)(?:[^\p{L}]+[\p{L}'-]+){0,7}[^\p{L}]*$/u

/** Where a denial before it has ended: "geen werk maar schulden", "zonder pensioen, heeft kanker". */
const GOES_ON =
  /(?:(?:^|[^\p{L}])(?:maar|wel|omdat|want|door|vanwege|wegens|but|because)|,\s?(?:en )?(?:heeft|is|was|had|heb|kreeg|krijgt|slikt|gebruikt|drinkt|zit|zat|lijdt|has|takes))[^\p{L}][^,;]*$/u

/** Said right behind a verb or noun: "drinkt niet", "over drugsgebruik hebben wij geen zorgen". */
const VERB = /(?:drinkt|drink|dronk|gokt|blowt|gebruikt|snuift|rookt|slaat|bidt|drinks|smokes|gambles)$/
const VERB_DENIED =
  /^(?: ook| verder| en rookt| en drinkt)? (?:niet|geen|nooit|never|no)(?![\p{L}])(?! (?:alleen|zelden|onaardig))/u
const DENIED_BEHIND =
  /^[^.!?;:\n]{0,30}(?:geen (?:zorgen|probleem|rol|bijzonderheden)|niet aan de orde|niet bekend|speelt niet|speelde geen|no concerns?|not an issue)/

/**
 * Whether a term is not said of anybody: denied ("geen schulden"), or only thought of ("mocht er verslaving spelen").
 * `lower` is the sentence in lower case, `start` and `end` the term in it.
 */
export function unsaid(lower: string, start: number, end: number): 'denied' | 'hypothetical' | null {
  const before = lower.slice(Math.max(0, start - 60), start)
  // "niet alleen" and "niet meer thuis" deny nothing.
  if (
    MAY_DENY.test(before) &&
    NEGATION.test(before.replace(/niet (?:alleen|zomaar|langer)/g, '')) &&
    !GOES_ON.test(before)
  )
    return 'denied'
  if (/^\s*[:|?-]/.test(lower.slice(end, end + 3)) && NEGATION_AFTER.test(lower.slice(end, end + 40))) return 'denied'
  const behind = lower.slice(end, end + 60)
  if (VERB.test(lower.slice(start, end)) && VERB_DENIED.test(behind)) return 'denied'
  if (DENIED_BEHIND.test(behind)) return 'denied'
  return HYPOTHETICAL.test(lower.slice(Math.max(0, start - 80), start)) ? 'hypothetical' : null
}
