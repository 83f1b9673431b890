/** What a field for date and time gives (local time, without offset) as an instant. */
export function instantOf(local: string): string {
  return new Date(local).toISOString()
}

/** An instant as a field for date and time takes it. */
function localOf(iso: string | undefined): string {
  if (iso === undefined) return ''
  const date = new Date(iso)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

/** Now, for the latest moment that a field takes. */
export function localNow(): string {
  return localOf(new Date().toISOString())
}
