const PLAIN = /^[a-z]*$/
// Most text needs no table of Unicode at all.
const ASCII = /^[ -~\t\n\r]*$/
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
  if (PLAIN.test(text)) return text
  if (ASCII.test(text)) return text.toLowerCase().replace(/['`]/g, '')
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`´]/gu, '')
    .replace(/[ıłøđßæœþð]/g, (letter) => SPECIAL[letter] ?? letter)
}
