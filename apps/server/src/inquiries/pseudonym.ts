/** How a person is called until they are revealed: the beginning of the id, which tells nothing. */
export function pseudonymOf(id: string): string {
  return `P-${id.slice(0, 4).toUpperCase()}-${id.slice(4, 8).toUpperCase()}`
}

/** The beginning of an id that was typed as a pseudonym or as an id; null when it is neither. */
export function idBeginning(typed: string): string | null {
  const plain = typed.trim().toLowerCase().replace(/^p-/, '').replaceAll('-', '')
  return /^[0-9a-f]{1,16}$/.test(plain) ? plain : null
}
