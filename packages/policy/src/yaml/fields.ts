import { DATA_CLASSES, type DataClass, type Localized } from '@sluiswacht/model'
import { z } from 'zod'
import { isDay } from '../decide/day.ts'
import { CELLS, type Cell } from '../register/register.ts'

// The shapes that policy.yaml and register.yaml share. Names in the files are written in snake_case.

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S
export type CamelKeys<T> = { [K in keyof T as K extends string ? Camel<K> : K]: T[K] }

/** Field names of a file as the program spells them. */
export function camelKeys<T extends object>(fields: T): CamelKeys<T> {
  const renamed = Object.entries(fields).map(([key, value]) => [
    key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ])
  return Object.fromEntries(renamed) as CamelKeys<T>
}

const bounded = z.string().max(2_000)

export const text: z.ZodType<string, string> = bounded.trim().min(1)
/** Text that may still be empty: what is not filled in counts as missing when a decision is made. */
export const openText: z.ZodType<string | null | undefined> = bounded.trim().nullish()

/** A text in both languages; one text stands for both. */
export const localized: z.ZodType<Localized> = z
  .union([text, z.strictObject({ nl: text, en: text.optional() })])
  .transform((given) =>
    typeof given === 'string' ? { nl: given, en: given } : { nl: given.nl, en: given.en ?? given.nl },
  )

export const day: z.ZodType<string, string> = bounded.superRefine((given, context) => {
  if (isDay(given)) return
  const nl = 'geen bestaande datum; schrijf JJJJ-MM-DD, zoals 2026-11-21'
  const en = 'no existing date; write YYYY-MM-DD, such as 2026-11-21'
  context.addIssue({ code: 'custom', params: { nl, en }, message: en })
})
export const openDay: z.ZodType<string | null | undefined> = z
  .union([z.literal('').transform(() => null), day])
  .nullish()

/** Only `https:` and `http:` addresses become links. */
export const webAddress: z.ZodType<string, string> = bounded.superRefine((given, context) => {
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return
  const nl = 'geen webadres; begin met https://'
  const en = 'no web address; start with https://'
  context.addIssue({ code: 'custom', params: { nl, en }, message: en })
})

/** `*.example.nl`, `example.nl`: a host and all its subdomains. */
export const hostName: z.ZodType<string, string> = bounded
  .transform((given) => given.toLowerCase().replace(/^\*?\./, ''))
  .superRefine((given, context) => {
    if (given.length <= 253 && /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*$/.test(given)) return
    const nl = 'geen hostnaam, zoals ai.voorbeeld.nl'
    const en = 'no host name, such as ai.example.nl'
    context.addIssue({ code: 'custom', params: { nl, en }, message: en })
  })

/** Letters, digits, `-` and `_`. */
export const id: z.ZodType<string, string> = bounded.superRefine((given, context) => {
  if (/^[a-z0-9][a-z0-9_-]{0,79}$/.test(given)) return
  const nl = 'gebruik kleine letters, cijfers, - en _'
  const en = 'use lower-case letters, digits, - and _'
  context.addIssue({ code: 'custom', params: { nl, en }, message: en })
})

export const cell: z.ZodType<Cell, Cell> = z.enum(CELLS)
/** For what cannot be masked. */
export const cellWithoutMask: z.ZodType<Cell, Cell> = z.enum(CELLS.filter((one) => one !== 'mask') as [Cell, ...Cell[]])

/** Cells by class of data. */
export const cells: z.ZodType<Partial<Record<DataClass, Cell>>> = z
  .partialRecord(z.enum(DATA_CLASSES), cell)
  .superRefine((given, context) => {
    for (const dataClass of ['none', 'unread'] as const) {
      if (given[dataClass] !== 'mask') continue
      const nl = 'dit kan niet onherkenbaar worden gemaakt; kies allowed, reason of forbidden'
      const en = 'this cannot be masked; choose allowed, reason or forbidden'
      context.addIssue({ code: 'custom', path: [dataClass], params: { nl, en }, message: en })
    }
  })

export const names: z.ZodArray<z.ZodType<string, string>> = z.array(text).max(5_000)
