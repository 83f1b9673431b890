import { type JSX, type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../words/language.tsx'
import { common } from '../words/words.ts'

/** A button. `busy` says so in words and ignores a second press, but keeps the focus. */
export function Button({
  children,
  onPress,
  kind = 'secondary',
  submit = false,
  busy = false,
  pressed,
  label,
}: {
  children: ReactNode
  onPress?: () => void
  kind?: 'primary' | 'secondary' | 'subtle' | 'danger'
  submit?: boolean
  busy?: boolean
  pressed?: boolean
  label?: string
}): JSX.Element {
  const words = useWords(common)
  const look = kind === 'danger' ? 'secondary nl-button--negative' : kind
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={`nl-button nl-button--${look}`}
      aria-disabled={busy || undefined}
      aria-pressed={pressed}
      aria-label={label}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onPress?.()
      }}
    >
      {busy ? words.busy : children}
    </button>
  )
}

/** Copies a text; says so for a moment. */
export function CopyButton({ text, what }: { text: string; what: string }): JSX.Element {
  const words = useWords(common)
  const [done, setDone] = useState(false)
  useEffect(() => {
    if (!done) return undefined
    const timer = setTimeout(() => setDone(false), 4_000)
    return () => clearTimeout(timer)
  }, [done])
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text)
    setDone(true)
  }
  return (
    <span className="copy">
      <Button kind="secondary" label={`${words.copy}: ${what}`} onPress={() => void copy().catch(() => undefined)}>
        {words.copy}
      </Button>
      <span role="status" className="copy__done">
        {done ? words.copied : ''}
      </span>
    </span>
  )
}
