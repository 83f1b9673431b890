/** Lower case without changing any offset. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, at) => {
    const character = text.charAt(at).toLowerCase()
    return character.length === 1 ? character : text.charAt(at)
  }).join('')
}
