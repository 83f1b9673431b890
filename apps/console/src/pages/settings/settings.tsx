import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Check, TextArea, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Page, Section, Text } from '../../parts/page.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useDraft } from '../../session/draft.ts'
import { useMay } from '../../session/session.tsx'
import { useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { words } from './words.ts'

type Settings = Schemas['Settings']
type Sender = keyof Settings['sender']
const SENDER: readonly Sender[] = ['organisation', 'street', 'town', 'contact', 'phone', 'email', 'website', 'officer']
const FORM = ['3.1.1', '3.1.2', '3.2.1', '3.2.2', '2.1.1', '10.5'] as const

/** Who sends letters, and answers that are the same for every case: typed once. */
export function SettingsPage(): JSX.Element {
  const w = useWords(words)
  const mayWrite = useMay('settings.write')
  const settings = useQuery({ queryKey: ['settings'], queryFn: () => asked(api.GET('/settings')) })
  return (
    <Page title={w.title} lead={w.lead}>
      <Answer of={settings}>
        {(data) => (mayWrite ? <Edit data={data} key={data.version} /> : <Read data={data} />)}
      </Answer>
    </Page>
  )
}

function Read({ data: { settings } }: { data: Schemas['VersionedSettings'] }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  return (
    <>
      <Text quiet>{w.readOnly}</Text>
      <Facts rows={SENDER.map((field) => [w[field], settings.sender[field] || c.unknown])} />
    </>
  )
}

function Edit({ data }: { data: Schemas['VersionedSettings'] }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const client = useQueryClient()
  const draft = useDraft<Settings>('settings', data.settings)
  const { value, set } = draft
  const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'))
  const send = async (): Promise<void> => {
    const clean = (all: readonly string[]): string[] => all.map((line) => line.trim()).filter(Boolean)
    const measures = { nl: clean(value.measures.nl), en: clean(value.measures.en) }
    const form = Object.fromEntries(Object.entries(value.form).filter(([, answer]) => answer.trim() !== ''))
    const body = { version: data.version, settings: { ...value, measures, form } }
    const changed = await asked(api.PUT('/settings', { body }))
    draft.clear(changed.settings)
    client.setQueryData(['settings'], changed)
  }
  return (
    <Form send={c.save} onSend={send}>
      <Section title={w.sender}>
        <div className="fields">
          {SENDER.map((field) => (
            <TextField
              key={field}
              label={w[field]}
              value={value.sender[field] ?? ''}
              onChange={(text) => set({ ...value, sender: { ...value.sender, [field]: text } })}
              required={field === 'organisation'}
            />
          ))}
        </div>
      </Section>
      <Section title={w.measures}>
        <div className="fields">
          {(['nl', 'en'] as const).map((lang) => (
            <TextArea
              key={lang}
              label={lang === 'nl' ? w.measuresNl : w.measuresEn}
              hint={w.measuresHint}
              rows={5}
              value={value.measures[lang].join('\n')}
              onChange={(text) => set({ ...value, measures: { ...value.measures, [lang]: lines(text) } })}
            />
          ))}
        </div>
      </Section>
      <Section title={w.form}>
        <Text quiet>{w.formLead}</Text>
        <div className="fields">
          {FORM.map((number) => (
            <TextArea
              key={number}
              label={`${number} ${w[`q${number}`]}`}
              rows={2}
              value={value.form[number] ?? ''}
              onChange={(text) => set({ ...value, form: { ...value.form, [number]: text } })}
            />
          ))}
        </div>
      </Section>
      <Section title={w.other}>
        <div className="fields">
          <Check label={w.nis2} checked={value.nis2} onChange={(nis2) => set({ ...value, nis2 })} />
          <TextField
            label={w.workers}
            type="number"
            value={value.workers === null ? '' : String(value.workers)}
            onChange={(text) => set({ ...value, workers: text === '' ? null : Number(text) })}
          />
        </div>
      </Section>
    </Form>
  )
}
