const SPECIAL: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

/** Lower case, without diacritics and apostrophes. */
export function fold(text: string): string {
  let plain = true
  let apostrophe = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) continue
    plain = false
    if (code > 126) return foldUnits(text)
    if (code === 39 || code === 96) apostrophe = true
  }
  if (plain) return text
  const lower = text.toLowerCase()
  return apostrophe ? lower.replace(/['`]/g, '') : lower
}

/** What a single unit becomes, by its code; filled as units are met. */
const known: string[] = []

/** Unit by unit, which for all but a few scripts comes to the same as the whole and needs no table of Unicode. */
function foldUnits(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Greek has a lower-case letter that depends on its place; surrogates are halves
    if (code >= 0x370 && (code < 0x2000 || code >= 0x20d0)) return foldWhole(text)
    folded += known[code] ??= foldWhole(text.charAt(at))
  }
  return folded
}

function foldWhole(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`´]/gu, '')
    .replace(/[ıłøđßæœþð]/g, (letter) => SPECIAL[letter] ?? letter)
}
