const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
])

/** Decodes character references and known entities, once; unknown ones stay as they are. */
export function decodeEntities(text: string, declared: ReadonlyMap<string, string> | null): string {
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[\w.-]{1,64});/g, (whole, name: string) => {
    if (name.startsWith('#')) {
      const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    }
    return PREDEFINED.get(name) ?? declared?.get(name) ?? whole
  })
}
