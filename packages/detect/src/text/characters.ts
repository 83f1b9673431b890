export const LETTER = 1
export const DIGIT = 2
export const WHITESPACE = 4
export const UPPER = 8

/** Bits {@link LETTER}, {@link DIGIT}, {@link WHITESPACE}, {@link UPPER} for each UTF-16 code unit; none for 0. */
export const characterClass: Uint8Array = classify()

function classify(): Uint8Array {
  const classes = new Uint8Array(65536)
  for (let code = 0; code < 65536; code++) {
    // Beyond Latin, Greek, Cyrillic, Hebrew and Arabic everything counts as a letter, which is all that matching needs.
    if (code >= 0x2000 && code < 0x2c00) continue
    const character = String.fromCharCode(code)
    if (code >= 0x900) {
      classes[code] =
        code < 0x3000 || (code > 0x3004 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00) ? LETTER : 0
    } else if (/\p{N}/u.test(character)) classes[code] = code < 128 ? DIGIT : 0
    else if (/[\p{L}\p{M}]/u.test(character)) {
      classes[code] = LETTER | (character !== character.toLowerCase() ? UPPER : 0)
    }
  }
  for (const space of ' \t\n\r\v\f\u00a0') classes[space.charCodeAt(0)] = WHITESPACE
  return classes
}

/** Whether the code unit at `offset` is a letter; false outside the text. */
export function isLetterAt(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && ((characterClass[text.charCodeAt(offset)] ?? 0) & LETTER) !== 0
}

/** Whether the code unit at `offset` is an ASCII digit; false outside the text. */
export function isDigitAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code >= 48 && code <= 57
}

/** Whether the code unit at `offset` is a letter or digit; false outside the text. */
export function isWordAt(text: string, offset: number): boolean {
  return (
    offset >= 0 && offset < text.length && ((characterClass[text.charCodeAt(offset)] ?? 0) & (LETTER | DIGIT)) !== 0
  )
}
