const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

/** What reading a text needs of a decoder. */
export interface StreamDecoder {
  decode(chunk?: Uint8Array, options?: { readonly stream?: boolean }): string
}

/** Code pages of MS-DOS, which WHATWG Encoding does not have. */
const DOS_PAGES: ReadonlyMap<string, string> = new Map([
  ['cp437', CP437],
  ['ibm437', CP437],
  ['437', CP437],
  ['cp850', CP850],
  ['ibm850', CP850],
  ['850', CP850],
  ['cp858', CP850.replace('ı', '€')],
  ['ibm00858', CP850.replace('ı', '€')],
])

/** A decoder for code pages and widths that WHATWG Encoding leaves out; null for any other label. */
export function rareDecoder(label: string): StreamDecoder | null {
  const name = label.toLowerCase()
  const page = DOS_PAGES.get(name)
  if (page !== undefined) return { decode: (chunk) => (chunk === undefined ? '' : decodePage(chunk, page)) }
  return /^utf-?32(le|be)?$/.test(name) ? new Utf32Decoder(name.endsWith('be')) : null
}

function decodePage(bytes: Uint8Array, page: string): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8_192) {
    const codes = Array.from(bytes.subarray(at, at + 8_192), (byte) =>
      byte < 0x80 ? byte : page.charCodeAt(byte - 0x80),
    )
    pieces.push(String.fromCharCode(...codes))
  }
  return pieces.join('')
}

/** CP437, the code page of names in old zip files. */
export function fromCp437(bytes: Uint8Array): string {
  return decodePage(bytes, CP437)
}

class Utf32Decoder implements StreamDecoder {
  readonly #big: boolean
  #rest = Buffer.alloc(0)

  constructor(big: boolean) {
    this.#big = big
  }

  decode(chunk?: Uint8Array): string {
    if (chunk === undefined) return this.#rest.length > 0 ? '\uFFFD' : ''
    const bytes = Buffer.concat([this.#rest, chunk])
    const whole = bytes.length & ~3
    this.#rest = bytes.subarray(whole)
    const pieces: string[] = []
    for (let at = 0; at < whole; at += 4) {
      const code = this.#big ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)
      pieces.push(code === 0xfeff ? '' : code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD')
    }
    return pieces.join('')
  }
}

/** Bytes of letters that Dutch, German and French words have, common ones first, by code page. */
const DOS_LETTERS = {
  common: [0x82, 0x89, 0x8b, 0x94, 0x81, 0x8a],
  rare: [0x80, 0x83, 0x84, 0x85, 0x87, 0x88, 0x8c, 0x90, 0x93, 0x96, 0x99, 0x9a, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xe1],
}
const MAC_LETTERS = {
  common: [0x8e, 0x91, 0x95, 0x9a, 0x9f, 0x8f],
  rare: [0x80, 0x82, 0x83, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8d, 0x90, 0x94, 0x96, 0x97, 0x99, 0x9c, 0x9e, 0xa7],
}
/** Apostrophes and dashes of windows-1252 stand inside words too. */
const MARKS_1252: ReadonlySet<number> = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97])

/**
 * The 8-bit encoding of a text that is no UTF-8, told from the high bytes inside words: letters of windows-1252 stand
 * from C0 on, those of MS-DOS and of the old Macintosh from 80 to A5.
 */
export function guessCodePage(head: Uint8Array): 'windows-1252' | 'cp850' | 'macintosh' {
  const counts = new Map<number, number>()
  let windows = 0
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] ?? 0
    if (byte < 0x80 || !(isLetter(head[at - 1]) || isLetter(head[at + 1]))) continue
    if (byte >= 0xc0 && byte !== 0xe1) windows++
    else counts.set(byte, (counts.get(byte) ?? 0) + 1)
  }
  const low = [...counts].filter(([byte]) => !MARKS_1252.has(byte)).reduce((sum, [, count]) => sum + count, 0)
  if (low === 0 || windows >= low) return 'windows-1252'
  const weigh = ({ common, rare }: typeof DOS_LETTERS): number =>
    common.reduce((sum, byte) => sum + 3 * (counts.get(byte) ?? 0), 0) +
    rare.reduce((sum, byte) => sum + (counts.get(byte) ?? 0), 0)
  const dos = weigh(DOS_LETTERS)
  const mac = weigh(MAC_LETTERS)
  if (Math.max(dos, mac) < low) return 'windows-1252'
  return dos >= mac ? 'cp850' : 'macintosh'
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90))
}
