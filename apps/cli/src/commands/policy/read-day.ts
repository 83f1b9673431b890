import { WrongUse } from '../../usage-error.ts'

/** A day as `YYYY-MM-DD`. @throws {WrongUse} */
export function readDay(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text
  throw new WrongUse({
    nl: `"${text.slice(0, 40)}" is geen datum. Schrijf JJJJ-MM-DD, zoals 2026-11-21.`,
    en: `"${text.slice(0, 40)}" is no date. Write YYYY-MM-DD, such as 2026-11-21.`,
  })
}
