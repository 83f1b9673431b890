import type { JSX } from 'react'
import { useFormats } from '../words/format.ts'

/** Counts by name as bars with their number beside them: chart and table in one. */
export function Bars({
  rows,
  label,
  long = false,
}: {
  rows: readonly { readonly name: string; readonly count: number }[]
  label: string
  /** Names are sentences: they stand above their bar. */
  long?: boolean
}): JSX.Element {
  const { number } = useFormats()
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <ul className={long ? 'bars bars--long' : 'bars'} aria-label={label}>
      {rows.map(({ name, count }) => (
        <li key={name} className="bars__row">
          <span className="bars__name">{name}</span>
          <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect className="bar__track" width="100" height="10" />
            <rect className="bar__value" width={(count / most) * 100} height="10" />
          </svg>
          <span className="bars__value">{number(count)}</span>
        </li>
      ))}
    </ul>
  )
}
