import { createContext, type JSX, type ReactNode, useContext, useEffect } from 'react'

export type Language = 'nl' | 'en'
/** A text in both languages. */
export interface Localized {
  readonly nl: string
  readonly en: string
}

const Chosen = createContext<Language>('nl')

/** Gives all parts under it the language, and tells the browser and screen readers. */
export function LanguageProvider({ lang, children }: { lang: Language; children: ReactNode }): JSX.Element {
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  return <Chosen value={lang}>{children}</Chosen>
}

export function useLanguage(): Language {
  return useContext(Chosen)
}

/** Words of a page in the chosen language: `const w = useWords(words)`, then `w.title`. */
export function useWords<T extends Readonly<Record<string, Localized>>>(words: T): { readonly [K in keyof T]: string } {
  const lang = useLanguage()
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text[lang]])) as {
    readonly [K in keyof T]: string
  }
}

/** What somebody typed stays as it is; what the product says is in the chosen language. */
export function inLanguage(said: string | Localized, lang: Language): string {
  return typeof said === 'string' ? said : said[lang]
}

/** Fills `{name}` in a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
