import type { JSX } from 'react'
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'

export interface Series {
  readonly key: string
  readonly name: string
  /** A custom property of the style, such as `--sl-bar`. */
  readonly colour: string
}

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
  return (
    <div className="chart" aria-hidden="true">
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={[...rows]}
          margin={{ top: 8, right: 8, bottom: 8, left: 0 }}
          accessibilityLayer={false}
          layout={lying ? 'vertical' : 'horizontal'}
        >
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
          {series.length > 1 && <Legend />}
          {series.map(({ key, name, colour }) => (
            <Bar
              key={key}
              dataKey={key}
              name={name}
              fill={`var(${colour})`}
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
