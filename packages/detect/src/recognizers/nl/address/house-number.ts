const ADDITION =
  /(?:[-/ ]?(?:bis|BIS|hs|HS|zw|ZW|rd|RD|huis|HUIS|hoog|HOOG|boven|BOVEN|beneden|BENEDEN|bg|BG|sous|SOUS|rood|zwart|wit|WIT|achter|ACHTER|links|rechts)(?![\p{L}\p{N}])|-[A-Za-z]\d{1,3}(?![\p{L}\p{N}])| [A-Z]\d{2,3}(?![\p{L}\p{N}])| [B-Z]\d(?![\p{L}\p{N}])|, ?bis(?![\p{L}\p{N}])|[-/]\d{1,4}(?:[A-Z]| ?-?(?:hs|HS|huis|bis|hoog|bov|I{1,3})|[a-z])?(?![\p{L}\p{N}])|-?[a-zA-Z](?![\p{L}\p{N}])|[- ](?:I{1,3}|IV|V|i{2,3}|iv)(?![\p{L}\p{N}])| t\/o(?![\p{L}\p{N}])| ?[A-Z](?![\p{L}\p{N}']|\. ?[\p{L}\p{N}])|[-/]\d{1,4}(?![\p{L}\p{N}])| [a-hk-m](?=\s*(?:[,;)|\n.(]|$|\d{4} ?[A-Z]{2})))(?: ?-?(?:bis|hs|zw|rd|[A-Za-z]|I{1,3}|\d{1,3})(?![\p{L}\p{N}'’])(?! ?\p{Ll}))?/uy
/** Behind a letter: "45 A-bis", "5c zw". */
const SECOND = /(?<=[a-zA-Z])[- ](?:bis|hs|zw|rd|rood|zwart|wit)(?![\p{L}\p{N}])/iuy
const ROOM =
  / (?:\((?:kamer|kmr\.?|app(?:artement)?\.?|apt\.?|unit|woning) ?\d{1,3}(?:\.\d{1,3})?[a-zA-Z]?\)|(?:kamer|kmr\.?|app(?:artement)?\.?|apt\.?|unit|etage|woning|room|flat|st\.|standplaats|plaats|bouwnr\.?) ?(?:nr\.? ?)?\d{1,4}(?:\.\d{1,3})?[a-zA-Z]?(?![\p{L}\p{N}])|(?:toren|blok|gebouw|ingang) [A-Z](?![\p{L}\p{N}])|(?:ben|bov)\.(?= |$|\n))/iuy
/** "in de 7e eeuw", "de 2de keer". */
const ORDINAL = /^(?:e|de|ste) \p{Ll}/u
/** What makes the number something else than that of a house: an amount, a time, a distance, a date. */
const OTHER =
  /^(?:[.,:]\d|%| ?(?:%|uur|u\.|km|m2|meter|m\b|euro|minuten|min\b|keer|x\b|jaar|dagen|weken|maanden|stuks|personen|woningen|t\/m|tot en met|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|-\d{1,2}-\d|\/\d{1,2}\/\d)/

/**
 * Reads a house number with its addition ("12a", "82 II", "5 bis", "9-2", "140 kamer 12") from the first digit.
 * Returns the offset after it, or -1 when the number is no house number.
 */
export function houseNumberEnd(text: string, start: number, digitsEnd: number): number {
  if (ORDINAL.test(text.slice(digitsEnd, digitsEnd + 6))) return -1
  if (OTHER.test(text.slice(digitsEnd, digitsEnd + 14))) return -1
  let end = digitsEnd
  ADDITION.lastIndex = end
  if (ADDITION.test(text)) end = ADDITION.lastIndex
  SECOND.lastIndex = end
  if (SECOND.test(text)) end = SECOND.lastIndex
  ROOM.lastIndex = end
  if (ROOM.test(text)) end = ROOM.lastIndex
  return end
}
