import { type JSX, useEffect, useState } from 'react'
import { TextField } from './field.tsx'

/** Searches a moment after the last key. */
export function SearchBox({
  label,
  hint,
  value,
  onChange,
}: {
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
}): JSX.Element {
  const [text, setText] = useState(value)
  useEffect(() => {
    if (text === value) return undefined
    const timer = setTimeout(() => onChange(text), 300)
    return () => clearTimeout(timer)
  }, [text, value, onChange])
  return (
    <TextField label={label} {...(hint === undefined ? {} : { hint })} type="search" value={text} onChange={setText} />
  )
}
