// Control characters, direction overrides and isolates, other invisible format characters that can disguise a name.
const HIDDEN =
  // oxlint-disable-next-line no-control-regex -- these are what it is about
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g

/**
 * Text in which nothing is hidden: each control character or direction override stands as its code point (`[U+202E]`),
 * so that `plan[U+202E]fdp.exe` cannot pose as a PDF (Unicode TR 36). Tabs and line breaks become spaces.
 */
export function visible(text: string): string {
  return text
    .replace(/[\t\r\n]/g, ' ')
    .replace(HIDDEN, (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)
    .toWellFormed()
}
