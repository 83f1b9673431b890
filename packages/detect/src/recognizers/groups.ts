import { isDigitAt } from '../text/characters.ts'

/** Whether another group of digits follows right after one separator: a cheap look before forms are tried. */
export function groupFollows(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  if (code !== 32 && code !== 45 && code !== 46 && code !== 47) return false
  return (
    isDigitAt(text, end + 1) ||
    (isDigitAt(text, end + 2) && isSeparator(text.charCodeAt(end + 1))) ||
    (isDigitAt(text, end + 3) && code === 32)
  )
}

function isSeparator(code: number): boolean {
  return code === 32 || code === 45 || code === 46 || code === 47
}
