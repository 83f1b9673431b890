import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Badge } from '../../parts/badge.tsx'
import { Select, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Section } from '../../parts/page.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { useLanguage, useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { words } from './words.ts'

const TONES = { new: 'neutral', running: 'info', ready: 'ok', failed: 'danger' } as const

/** The access logs that the desk can analyse. */
export function Logs(): JSX.Element {
  const w = useWords(words)
  const lang = useLanguage()
  const formats = useFormats()
  const mayJudge = useMay('lookups.judge')
  const logs = useQuery({
    queryKey: ['logs'],
    queryFn: () => asked(api.GET('/lookups')),
    refetchInterval: (query) => (query.state.data?.logs.some(({ state }) => state === 'running') ? 3_000 : false),
  })
  return (
    <Section title={w.logs}>
      <Answer of={logs}>
        {(data) =>
          data.logs.length === 0 ? (
            <Empty title={w.noLogs}>
              <p>{w.noLogsText}</p>
            </Empty>
          ) : (
            <>
              <Table
                caption={w.logs}
                hideCaption
                rows={data.logs}
                rowKey={({ id }) => id}
                columns={[
                  { id: 'name', title: w.log, cell: (one) => one.name },
                  {
                    id: 'state',
                    title: w.state,
                    cell: (one) => (
                      <>
                        <Badge tone={TONES[one.state]}>{w[one.state]}</Badge> {one.problem?.[lang]}
                      </>
                    ),
                  },
                  {
                    id: 'lookups',
                    title: w.lookups,
                    numeric: true,
                    cell: (one) => (one.lookups === null ? '–' : formats.number(one.lookups)),
                  },
                  {
                    id: 'explained',
                    title: w.explained,
                    numeric: true,
                    cell: (one) => (one.explainedShare === null ? '–' : formats.percent(one.explainedShare)),
                  },
                  {
                    id: 'alerts',
                    title: w.alerts,
                    numeric: true,
                    cell: (one) => (one.alerts === null ? '–' : formats.number(one.alerts)),
                  },
                ]}
              />
              {mayJudge && <Analyse logs={data.logs} />}
            </>
          )
        }
      </Answer>
    </Section>
  )
}

function Analyse({ logs }: { logs: Schemas['LookupLogs']['logs'] }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const client = useQueryClient()
  const [id, setId] = useState(logs[0]?.id ?? '')
  const [reason, setReason] = useState('')
  return (
    <details className="more">
      <summary>{w.analyse}</summary>
      <Form
        send={w.analyse}
        done={w.started}
        onSend={async () => {
          await asked(api.POST('/lookups/{id}/analysis', { params: { path: { id } }, body: { reason } }))
          await client.invalidateQueries({ queryKey: ['logs'] })
          await client.invalidateQueries({ queryKey: ['alerts'] })
        }}
      >
        <Select
          label={w.which}
          value={id}
          onChange={setId}
          choices={logs.map(({ id: value, name }) => ({ value, label: name }))}
        />
        <TextField label={c.reason} hint={c.reasonHint} value={reason} onChange={setReason} minLength={5} required />
      </Form>
    </details>
  )
}
