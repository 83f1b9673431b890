import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Checks, Select, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { fieldOf, useDraft } from '../../session/draft.ts'
import { DATA_CLASSES, useDataClass } from '../../words/data-classes.ts'
import { given } from '../../words/given.ts'
import { useLanguage, useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { exceptionWords as words } from './exception-words.ts'

type Exception = Schemas['AiException']
type DataClass = NonNullable<Schemas['AskedException']['dataClasses']>[number]

/** The second person says to what an exception comes down: for which use, which data, which conditions. */
export function JudgeException({ exception }: { exception: Exception }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const lang = useLanguage()
  const dataClass = useDataClass()
  const client = useQueryClient()
  const register = useQuery({
    queryKey: ['uses'],
    queryFn: () => asked(api.GET('/gate/register')),
    retry: false,
  })
  const uses = register.data?.uses ?? []
  const first = uses.find(({ id, service }) => id === exception.use || service === exception.use)?.id ?? ''
  const draft = useDraft(`judge-exception:${exception.id}`, {
    use: '',
    dataClasses: exception.dataClasses,
    conditions: [] as string[],
    fgAdvice: '',
    reason: '',
  })
  const { value } = draft
  const chosen = value.use === '' ? first : value.use
  const lacks = uses.find(({ id }) => id === chosen)?.missing ?? []
  const judge = async (approved: boolean): Promise<void> => {
    const params = { path: { id: exception.id } }
    const { conditions, reason } = value
    const body = {
      version: exception.version,
      approved,
      reason,
      conditions,
      dataClasses: value.dataClasses as DataClass[],
      ...given({ use: chosen, fgAdvice: value.fgAdvice.trim() }),
    }
    await asked(api.POST('/gate/exceptions/{id}/judgement', { params, body }))
    draft.clear()
    await client.invalidateQueries({ queryKey: ['exceptions'] })
  }
  return (
    <Form send={w.approve} onSend={() => judge(true)} second={{ send: w.reject, onSend: () => judge(false) }}>
      {uses.length > 0 && (
        <Select
          label={w.registered}
          hint={w.registeredHint}
          value={chosen}
          onChange={fieldOf(draft, 'use').onChange}
          choices={[
            ...(first === '' ? [{ value: '', label: w.choose }] : []),
            ...uses.map(({ id, name }) => ({ value: id, label: name[lang] })),
          ]}
        />
      )}
      <Checks
        label={w.allows}
        hint={w.allowsHint}
        values={value.dataClasses}
        onChange={fieldOf(draft, 'dataClasses').onChange}
        choices={DATA_CLASSES.map((one) => ({ value: one, label: dataClass(one) }))}
      />
      {lacks.length > 0 && (
        <Checks
          label={w.conditionsLifted}
          values={value.conditions}
          onChange={fieldOf(draft, 'conditions').onChange}
          choices={lacks.map(({ condition, text }) => ({ value: condition, label: text[lang] }))}
        />
      )}
      <TextField label={w.fgAdvice} hint={w.fgAdviceHint} {...fieldOf(draft, 'fgAdvice')} />
      <TextField label={c.reason} hint={c.reasonHint} {...fieldOf(draft, 'reason')} minLength={5} required />
    </Form>
  )
}

/** Takes an approved exception back before its last day. */
export function WithdrawException({ exception }: { exception: Exception }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const client = useQueryClient()
  const draft = useDraft(`withdraw-exception:${exception.id}`, { reason: '' })
  const send = async (): Promise<void> => {
    const params = { path: { id: exception.id } }
    const body = { version: exception.version, reason: draft.value.reason }
    await asked(api.POST('/gate/exceptions/{id}/withdrawal', { params, body }))
    draft.clear()
    await client.invalidateQueries({ queryKey: ['exceptions'] })
  }
  return (
    <details className="more">
      <summary>{w.withdraw}</summary>
      <Form send={w.withdraw} kind="danger" onSend={send}>
        <TextField label={c.reason} hint={c.reasonHint} {...fieldOf(draft, 'reason')} minLength={5} required />
      </Form>
    </details>
  )
}
