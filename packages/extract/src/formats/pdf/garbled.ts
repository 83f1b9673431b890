/** Whether text of a page is codes of glyphs rather than letters (a font without a character map). */
export function isGarbled(text: string): boolean {
  let odd = 0
  let seen = 0
  for (const character of text) {
    if (/\s/.test(character)) continue
    seen++
    const code = character.codePointAt(0) ?? 0
    if (code < 32 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0x80 && code < 0xa0)) odd++
    if (seen >= 4_000) break
  }
  return seen > 20 && odd / seen > 0.25
}
