import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Badge } from '../../parts/badge.tsx'
import { Select, TextArea, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Answer } from '../../parts/answer.tsx'
import { Page, Section, Text } from '../../parts/page.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked } from '../../session/api.ts'
import { fieldOf, useDraft } from '../../session/draft.ts'
import { CAUSE_WORDS } from '../../words/case-terms.ts'
import { useFormats } from '../../words/format.ts'
import { useLanguage, useWords } from '../../words/language.tsx'
import { instantOf, localNow } from '../../words/moment-input.ts'

const words = {
  title: { nl: 'Meld een incident', en: 'Report an incident' },
  lead: {
    nl: 'Ging er iets mis met gegevens van inwoners of collega’s? Meld het meteen, ook als u twijfelt. De privacy officer pakt het op. U hoeft niets zeker te weten.',
    en: 'Did something go wrong with data of residents or colleagues? Report it at once, also when in doubt. The privacy officer takes it up. You need not be certain of anything.',
  },
  what: { nl: 'Wat is er gebeurd, in één regel?', en: 'What happened, in one line?' },
  whatHint: { nl: 'Zonder namen van inwoners.', en: 'Without names of residents.' },
  kind: { nl: 'Wat past het best?', en: 'What fits best?' },
  unknown: { nl: 'weet ik niet', en: 'I do not know' },
  text: { nl: 'Vertel meer', en: 'Tell more' },
  textHint: {
    nl: 'Om welke gegevens gaat het, wie kreeg ze, en wat hebt u al gedaan?',
    en: 'Which data is it about, who got them, and what have you done already?',
  },
  when: { nl: 'Wanneer merkte u het?', en: 'When did you notice?' },
  department: { nl: 'Uw afdeling', en: 'Your department' },
  send: { nl: 'Meld', en: 'Report' },
  done: {
    nl: 'Dank u. De privacy officer krijgt uw melding meteen. Hieronder ziet u wat ermee gebeurt.',
    en: 'Thank you. The privacy officer gets your report at once. Below you see what becomes of it.',
  },
  own: { nl: 'Uw meldingen', en: 'Your reports' },
  none: { nl: 'U hebt nog niets gemeld.', en: 'You have reported nothing yet.' },
  reported: { nl: 'Melding', en: 'Report' },
  state: { nl: 'Toestand', en: 'State' },
  open: { nl: 'in behandeling', en: 'being handled' },
  closed: { nl: 'afgerond', en: 'completed' },
  day: { nl: 'Gemeld op', en: 'Reported on' },
} as const

const NOTHING = { title: '', text: '', cause: '', noticed: '', department: '' }

/** Any employee reports an incident and follows what becomes of it. */
export function ReportPage(): JSX.Element {
  const w = useWords(words)
  const lang = useLanguage()
  const client = useQueryClient()
  const draft = useDraft('report', NOTHING)
  const { value } = draft
  const send = async (): Promise<void> => {
    const body = {
      title: value.title,
      text: value.text,
      noticed: instantOf(value.noticed),
      ...(value.cause === '' ? {} : { cause: value.cause }),
      ...(value.department.trim() === '' ? {} : { department: value.department }),
    }
    await asked(api.POST('/reports', { body }))
    draft.clear()
    await client.invalidateQueries()
  }
  return (
    <Page title={w.title} lead={w.lead}>
      <Form send={w.send} done={w.done} onSend={send}>
        <TextField label={w.what} hint={w.whatHint} {...fieldOf(draft, 'title')} required />
        <Select
          label={w.kind}
          {...fieldOf(draft, 'cause')}
          choices={[
            { value: '', label: w.unknown },
            ...Object.entries(CAUSE_WORDS).map(([cause, text]) => ({ value: cause, label: text[lang] })),
          ]}
        />
        <TextArea label={w.text} hint={w.textHint} {...fieldOf(draft, 'text')} rows={5} required />
        <TextField label={w.when} type="datetime-local" max={localNow()} {...fieldOf(draft, 'noticed')} required />
        <TextField label={w.department} {...fieldOf(draft, 'department')} />
      </Form>
      <OwnReports />
    </Page>
  )
}

function OwnReports(): JSX.Element {
  const w = useWords(words)
  const formats = useFormats()
  const reports = useQuery({ queryKey: ['reports'], queryFn: () => asked(api.GET('/reports')) })
  return (
    <Section title={w.own}>
      <Answer of={reports}>
        {(data) =>
          data.reports.length === 0 ? (
            <Text quiet>{w.none}</Text>
          ) : (
            <Table
              caption={w.own}
              hideCaption
              rows={data.reports}
              rowKey={({ id }) => id}
              columns={[
                { id: 'title', title: w.reported, cell: (one) => one.title },
                {
                  id: 'state',
                  title: w.state,
                  cell: (one) => <Badge tone={one.state === 'open' ? 'info' : 'ok'}>{w[one.state]}</Badge>,
                },
                { id: 'day', title: w.day, cell: (one) => formats.tableDay(one.registered) },
              ]}
            />
          )
        }
      </Answer>
    </Section>
  )
}
