import type { JSX, ReactNode } from 'react'

export type Tone = 'neutral' | 'info' | 'ok' | 'warn' | 'danger'

/** A word that sums up a state; the colour only repeats what the word says. */
export function Badge({
  children,
  tone = 'neutral',
  wraps = false,
}: {
  children: ReactNode
  tone?: Tone
  /** Several words, which in a table may take more lines. */
  wraps?: boolean
}): JSX.Element {
  return <span className={`nl-data-badge badge--${tone}${wraps ? ' badge--wraps' : ''}`}>{children}</span>
}

export function Badges({ children }: { children: ReactNode }): JSX.Element {
  return <span className="badges">{children}</span>
}
