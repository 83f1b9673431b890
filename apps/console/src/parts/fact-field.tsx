import type { JSX } from 'react'
import type { FactQuestion } from '../words/facts.ts'
import { useLanguage, useWords } from '../words/language.tsx'
import { common } from '../words/words.ts'
import { Checks, Select, TextArea, TextField } from './field.tsx'
import { TriState } from './tri-state.tsx'

/** Facts by path, flat: `recipient.kind`. What is not known is null. */
export type FlatFacts = Readonly<Record<string, unknown>>

const words = {
  perLine: { nl: 'Eén per regel. Leeg: niet bekend.', en: 'One a line. Empty: not known.' },
  emptyUnknown: { nl: 'Leeg: niet bekend.', en: 'Empty: not known.' },
  noneTicked: { nl: 'Niets aangevinkt: niet bekend.', en: 'Nothing ticked: not known.' },
} as const

/** The field for one fact. */
export function FactField({
  question,
  value,
  onChange,
}: {
  question: FactQuestion
  value: unknown
  onChange: (value: unknown) => void
}): JSX.Element {
  const lang = useLanguage()
  const w = useWords(words)
  const c = useWords(common)
  const label = question.label[lang]
  const choices = Object.entries(question.choices ?? {}).map(([key, text]) => ({ value: key, label: text[lang] }))
  if (question.kind === 'yesNo')
    return <TriState label={label} value={typeof value === 'boolean' ? value : null} onChange={onChange} />
  if (question.kind === 'choice')
    return (
      <Select
        label={label}
        value={typeof value === 'string' ? value : ''}
        onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
        choices={[{ value: '', label: c.unknown }, ...choices]}
      />
    )
  if (question.kind === 'many')
    return (
      <Checks
        label={label}
        hint={w.noneTicked}
        values={Array.isArray(value) ? value.map(String) : []}
        onChange={(chosen) => onChange(chosen.length === 0 ? null : chosen)}
        choices={choices}
      />
    )
  if (question.kind === 'number')
    return (
      <TextField
        label={label}
        hint={w.emptyUnknown}
        inputMode="numeric"
        type="number"
        value={typeof value === 'number' ? String(value) : ''}
        onChange={(text) => onChange(text === '' ? null : Number(text))}
      />
    )
  return (
    <TextArea
      label={label}
      hint={w.perLine}
      value={Array.isArray(value) ? value.join('\n') : ''}
      onChange={(text) => onChange(text === '' ? null : text.split('\n'))}
    />
  )
}

/** Facts of a case, flat. */
export function flatten(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([part, inner]) => [`${key}.${part}`, inner])
        : [[key, value]],
    ),
  )
}

/** Flat facts as the contract has them; lines that are empty are left out. */
export function nest(flat: FlatFacts): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(flat)) {
    const [top = '', part] = path.split('.')
    const clean = Array.isArray(value) ? value.map((one) => String(one).trim()).filter(Boolean) : value
    if (part === undefined) facts[top] = clean
    else facts[top] = { ...(facts[top] as Record<string, unknown> | undefined), [part]: clean }
  }
  return facts
}
