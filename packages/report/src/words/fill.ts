export interface Plural {
  readonly one: string
  readonly other: string
}

/** Puts values in the place of `{name}`; what has no value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** The form for `n`, with `{n}` (as `shown`) and other values filled in. */
export function count(forms: Plural, n: number, shown: string, values: Readonly<Record<string, string>> = {}): string {
  return fill(n === 1 ? forms.one : forms.other, { ...values, n: shown })
}

/** The word of a code, or the code itself when there is none. */
export function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code
}
