import type { JSX } from 'react'
import { Select, TextArea, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Section, Text } from '../../parts/page.tsx'
import { useDraft, useFields } from '../../session/draft.ts'
import { download } from '../../session/download.ts'
import { useMay } from '../../session/session.tsx'
import { fill, useLanguage, useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { useCaseWork } from './case-context.tsx'
import { peopleWords } from './people-words.ts'

const HANDLINGS = ['letter', 'protected', 'parents', 'next_of_kin', 'other_way', 'nobody_known'] as const

/** Letters in batches, and the list for a mail merge; each with a reason that is logged. */
export function Letters({
  batches,
  handling,
}: {
  batches: number
  handling: Readonly<Record<string, number>>
}): JSX.Element | null {
  const { view } = useCaseWork()
  const p = useWords(peopleWords)
  const c = useWords(common)
  const lang = useLanguage()
  const { value: chosen, field } = useFields({
    format: 'pdf',
    lang: lang as string,
    handling: (HANDLINGS.find((one) => (handling[one] ?? 0) > 0) ?? 'letter') as string,
    batch: '1',
    reason: '',
  })
  if (!useMay('case.letters')) return null
  const query = (names: readonly (keyof typeof chosen)[]): string =>
    String(new URLSearchParams(names.map((name) => [name, chosen[name]])))
  const csv = (): Promise<void> =>
    download(`/cases/${view.id}/letters.csv?${query(['lang', 'handling', 'reason'])}`, 'letters.csv')
  return (
    <Section title={p.letters}>
      <Text>{p.lettersLead}</Text>
      <Form
        send={p.zip}
        onSend={() =>
          download(
            `/cases/${view.id}/letters.zip?${query(['lang', 'format', 'batch', 'handling', 'reason'])}`,
            'letters.zip',
          )
        }
        second={{ send: p.csv, onSend: csv }}
      >
        <Select
          label={p.handling}
          {...field('handling')}
          choices={HANDLINGS.filter((value) => (handling[value] ?? 0) > 0).map((value) => ({
            value,
            label: `${p[value]} (${handling[value]})`,
          }))}
        />
        <Select
          label={p.format}
          {...field('format')}
          choices={(['pdf', 'docx'] as const).map((value) => ({ value, label: p[value] }))}
        />
        <Select
          label={p.language}
          {...field('lang')}
          choices={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
        />
        {batches > 1 && (
          <TextField label={p.batch} hint={fill(p.batches, { n: batches })} type="number" {...field('batch')} />
        )}
        <TextField label={p.why} hint={c.reasonHint} {...field('reason')} minLength={5} required />
      </Form>
    </Section>
  )
}

/** The public notice, with the reasons that art. 34(3)(c) asks for. */
export function PublicNotice(): JSX.Element {
  const { view } = useCaseWork()
  const p = useWords(peopleWords)
  const lang = useLanguage()
  const why = useDraft(`notice:${view.id}`, '')
  const fetchAs = (kind: 'pdf' | 'docx'): Promise<void> =>
    download(`/cases/${view.id}/notice.${kind}?${new URLSearchParams({ lang, why: why.value })}`, `notice.${kind}`)
  return (
    <Section title={p.notice}>
      <Text>{p.noticeLead}</Text>
      <Form
        send={p.noticePdf}
        kind="secondary"
        onSend={() => fetchAs('pdf')}
        second={{ send: p.noticeDocx, onSend: () => fetchAs('docx') }}
      >
        <TextArea label={p.noticeWhy} value={why.value} onChange={why.set} minLength={5} required />
      </Form>
    </Section>
  )
}
