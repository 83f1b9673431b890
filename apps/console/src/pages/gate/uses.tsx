import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Badge } from '../../parts/badge.tsx'
import { Facts } from '../../parts/facts.tsx'
import { TextArea, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Card, Heading, Page, Text } from '../../parts/page.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { fieldOf, useDraft } from '../../session/draft.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { fill, useLanguage, useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { useGateTerm } from './gate-terms.ts'
import { words } from './words.ts'

/** The register of AI uses, each with the papers that it still lacks. */
export function UsesPage(): JSX.Element {
  const w = useWords(words)
  const mayChange = useMay('gate.register')
  const register = useQuery({ queryKey: ['uses'], queryFn: () => asked(api.GET('/gate/register')) })
  return (
    <Page title={w.uses} lead={w.usesLead}>
      <Answer of={register}>
        {(data) => (
          <>
            {data.uses.length === 0 && (
              <Empty title={w.noUses}>
                <p>{w.noUsesText}</p>
              </Empty>
            )}
            {data.uses.map((use) => (
              <Use key={use.id} use={use} />
            ))}
            {mayChange && (data.writable ? <Change register={data} /> : <Text quiet>{w.readOnly}</Text>)}
          </>
        )}
      </Answer>
    </Page>
  )
}

function Use({ use }: { use: Schemas['AiUse'] }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const lang = useLanguage()
  const formats = useFormats()
  const term = useGateTerm()
  const lacks = use.missing.length
  return (
    <Card tone={lacks > 0 ? 'warn' : 'plain'}>
      <Heading level={2}>{use.name[lang]}</Heading>
      <p>
        <Badge tone={lacks > 0 ? 'danger' : 'ok'}>{lacks > 0 ? fill(w.lacks, { n: lacks }) : w.allowed}</Badge>
      </p>
      {lacks > 0 && (
        <ul className="reasons">
          {use.missing.map(({ condition, text }) => (
            <li key={condition}>{text[lang]}</li>
          ))}
        </ul>
      )}
      <Facts
        rows={[
          [c.service, use.serviceName ?? w.ownService],
          [w.purpose, use.purpose],
          [w.phase, term(use.phase)],
          [w.hosting, term(use.hosting)],
          [w.departments, departmentsOf(use) ?? w.everyDepartment],
          [w.aiAct, term(use.aiActClass)],
          [w.contract, use.contractUntil === null ? c.unknown : formats.day(use.contractUntil)],
        ]}
      />
    </Card>
  )
}

/** Null when the use is for everybody (`*`). */
function departmentsOf({ departments }: Schemas['AiUse']): string | null {
  return departments.length === 0 || departments.includes('*') ? null : departments.join(', ')
}

function Change({ register }: { register: Schemas['AiRegister'] }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const client = useQueryClient()
  const draft = useDraft('register-of-uses', { yaml: register.yaml, reason: '' })
  const { value } = draft
  return (
    <details className="more section" open={draft.dirty}>
      <summary>{w.change}</summary>
      <Text quiet>{w.changeLead}</Text>
      <Form
        send={w.change}
        onSend={async () => {
          const changed = await asked(api.PUT('/gate/register', { body: { version: register.version, ...value } }))
          client.setQueryData(['uses'], changed)
          draft.clear({ yaml: changed.yaml, reason: '' })
        }}
      >
        <TextArea label={w.file} rows={18} {...fieldOf(draft, 'yaml')} required />
        <TextField label={w.whyChange} hint={c.reasonHint} {...fieldOf(draft, 'reason')} minLength={5} required />
      </Form>
    </details>
  )
}
