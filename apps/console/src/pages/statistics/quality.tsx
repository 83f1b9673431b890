import type { JSX } from 'react'
import { Badge } from '../../parts/badge.tsx'
import { Figure, Figures } from '../../parts/facts.tsx'
import { Section, Text } from '../../parts/page.tsx'
import { Table } from '../../parts/table.tsx'
import type { Schemas } from '../../session/api.ts'
import { useFormats } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { words } from './words.ts'

const MEASURES = ['nobodyTold', 'incomplete', 'registeredLate', 'differsFromFiled', 'deletedTooEarly'] as const

/** The five measures of a register, and how signals became cases. */
export function Quality({ data: { quality, detections } }: { data: Schemas['Statistics'] }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const { number } = useFormats()
  const chain = quality.chainIntact
  return (
    <>
      <Section title={w.quality}>
        <Text quiet>{w.qualityLead}</Text>
        <Table
          caption={w.quality}
          hideCaption
          small
          rows={MEASURES}
          rowKey={(measure) => measure}
          columns={[
            { id: 'measure', title: w.measure, cell: (measure) => w[measure] },
            { id: 'count', title: c.count, numeric: true, cell: (measure) => number(quality[measure]) },
          ]}
        />
        <p>
          {w.chain}:{' '}
          <Badge tone={chain === null ? 'neutral' : chain ? 'ok' : 'danger'}>
            {chain === null ? w.chainUnknown : chain ? w.chainOk : w.chainBroken}
          </Badge>
        </p>
      </Section>
      <Section title={w.detections}>
        <Figures>
          {detections.records !== null && <Figure value={number(detections.records)} what={w.records} />}
          <Figure value={number(detections.becameCase)} what={w.becameCase} />
          {detections.alerts !== null && <Figure value={number(detections.alerts)} what={w.alerts} />}
          <Figure value={number(detections.alertsConfirmed)} what={w.alertsConfirmed} />
        </Figures>
      </Section>
    </>
  )
}
