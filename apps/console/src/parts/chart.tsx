import { type JSX, useId } from 'react'
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'

export interface Series {
  readonly key: string
  readonly name: string
  /** A custom property of the style, such as `--sl-bar`. */
  readonly colour: string
  /** What tells it from its neighbours when colours look alike. */
  readonly pattern?: Pattern
}

type Pattern = 'plain' | 'stripes' | 'dots'

/** Bars over time or by name. Only for the eye: the same numbers stand in a table beside it. */
export function Chart({
  rows,
  series,
  stacked = false,
  lying = false,
}: {
  rows: readonly Readonly<Record<string, string | number>>[]
  series: readonly Series[]
  stacked?: boolean
  /** Bars that lie down, for long names. */
  lying?: boolean
}): JSX.Element {
  const id = useId()
  const fillOf = ({ key, colour, pattern = 'plain' }: Series): string =>
    pattern === 'plain' ? `var(${colour})` : `url(#${id}-${key})`
  return (
    <div className="chart" aria-hidden="true">
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={[...rows]}
          margin={{ top: 8, right: 8, bottom: 8, left: 0 }}
          accessibilityLayer={false}
          layout={lying ? 'vertical' : 'horizontal'}
        >
          <defs>
            {series.map(({ key, colour, pattern = 'plain' }) => (
              <Filling key={key} id={`${id}-${key}`} colour={`var(${colour})`} pattern={pattern} />
            ))}
          </defs>
          <CartesianGrid stroke="var(--sl-line)" vertical={lying} horizontal={!lying} />
          {lying ? (
            <XAxis type="number" stroke="var(--sl-quiet)" tick={{ fontSize: 13 }} allowDecimals={false} />
          ) : (
            <XAxis dataKey="name" stroke="var(--sl-quiet)" tick={{ fontSize: 13 }} interval="preserveStartEnd" />
          )}
          {lying ? (
            <YAxis type="category" dataKey="name" stroke="var(--sl-quiet)" tick={{ fontSize: 13 }} width={120} />
          ) : (
            <YAxis stroke="var(--sl-quiet)" tick={{ fontSize: 13 }} allowDecimals={false} width={44} />
          )}
          <Tooltip
            cursor={{ fill: 'var(--sl-track)' }}
            contentStyle={{ background: 'var(--sl-page)', borderColor: 'var(--sl-line)', color: 'var(--sl-text)' }}
          />
          {series.length > 1 && <Legend formatter={(name) => <span className="chart__series">{name}</span>} />}
          {series.map((one) => (
            <Bar
              key={one.key}
              dataKey={one.key}
              name={one.name}
              fill={fillOf(one)}
              stroke="var(--sl-page)"
              isAnimationActive={false}
              maxBarSize={48}
              {...(stacked ? { stackId: 'one' } : {})}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

/** The colour with lines or dots of the page showing through. */
function Filling({ id, colour, pattern }: { id: string; colour: string; pattern: Pattern }): JSX.Element | null {
  if (pattern === 'plain') return null
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" fill={colour} />
      {pattern === 'stripes' ? (
        <rect width="2.5" height="7" fill="var(--sl-page)" />
      ) : (
        <circle cx="3.5" cy="3.5" r="1.25" fill="var(--sl-page)" />
      )}
    </pattern>
  )
}
