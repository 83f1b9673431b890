import type { JSX } from 'react'
import { useWords } from '../words/language.tsx'
import { common } from '../words/words.ts'
import { Radios } from './field.tsx'

/** Yes, no or not known; not known is an answer of its own and never stands for no. */
export function TriState({
  label,
  value,
  onChange,
}: {
  label: string
  value: boolean | null
  onChange: (value: boolean | null) => void
}): JSX.Element {
  const c = useWords(common)
  return (
    <Radios
      label={label}
      value={value === null ? 'unknown' : String(value)}
      onChange={(chosen) => onChange(chosen === 'unknown' ? null : chosen === 'true')}
      choices={[
        { value: 'unknown', label: c.unknown },
        { value: 'true', label: c.yes },
        { value: 'false', label: c.no },
      ]}
    />
  )
}
