import type { JSX } from 'react'
import type { Schemas } from '../../session/api.ts'

/** The rules that decided, each with its source. */
export function Reasons({ reasons }: { reasons: Schemas['Assessment']['reasons'] }): JSX.Element {
  return (
    <ul className="reasons">
      {reasons.map(({ rule, text, source }) => (
        <li key={`${rule}-${text}`}>
          {text} <cite>{source}</cite>
        </li>
      ))}
    </ul>
  )
}
