import type { JSX, ReactNode } from 'react'

/** Names with values, as a list for screen readers. */
export function Facts({ rows }: { rows: readonly (readonly [name: string, value: ReactNode])[] }): JSX.Element {
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name} className="facts__row">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A number with what it counts. */
export function Figure({
  value,
  what,
  help,
  tone,
}: {
  value: ReactNode
  what: ReactNode
  help?: ReactNode
  tone?: 'warn'
}): JSX.Element {
  return (
    <div className={`figure${tone ? ` figure--${tone}` : ''}`}>
      <dd className="figure__value">{value}</dd>
      <dt className="figure__what">
        {what}
        {help !== undefined && <span className="figure__help">{help}</span>}
      </dt>
    </div>
  )
}

export function Figures({ children }: { children: ReactNode }): JSX.Element {
  return <dl className="figures">{children}</dl>
}
