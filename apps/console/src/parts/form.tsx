import { Fragment, type JSX, type ReactNode, useRef, useState } from 'react'
import { useWords } from '../words/language.tsx'
import { common } from '../words/words.ts'
import { Button } from './button.tsx'
import { Notice, ProblemNotice } from './notice.tsx'

/** A form with one thing to do, perhaps two; shows that it is busy, what went wrong and that it worked. */
export function Form({
  onSend,
  send,
  children,
  done,
  kind = 'primary',
  second,
  also,
}: {
  /** Does it; what it throws is shown, and everything typed stays. */
  onSend: () => Promise<unknown>
  send: string
  children: ReactNode
  /** What to say when it worked. */
  done?: string
  kind?: 'primary' | 'secondary' | 'danger'
  /** The other thing that can be done with the same fields, such as rejecting. */
  second?: { readonly send: string; readonly onSend: () => Promise<unknown>; readonly kind?: 'secondary' | 'danger' }
  also?: ReactNode
}): JSX.Element {
  const form = useRef<HTMLFormElement>(null)
  const [state, setState] = useState<'idle' | 'busy' | 'second' | 'done'>('idle')
  const [cause, setCause] = useState<unknown>(null)
  const [tries, setTries] = useState(0)
  const [sent, setSent] = useState(0)
  const words = useWords(common)
  const busy = state === 'busy' || state === 'second'
  const submit = async (does: () => Promise<unknown>, as: 'busy' | 'second'): Promise<void> => {
    if (busy) return
    setState(as)
    setCause(null)
    setTries(tries + 1)
    try {
      await does()
      setState('done')
      setSent((times) => times + 1)
    } catch (error) {
      setCause(error)
      setState('idle')
    }
  }
  return (
    <form
      ref={form}
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit(onSend, 'busy')
      }}
    >
      {/* New fields after each sending: the browser would mark those that were emptied as left out. */}
      <Fragment key={sent}>{children}</Fragment>
      {cause !== null && <ProblemNotice key={tries} cause={cause} />}
      <div className="buttons">
        <Button submit kind={kind} busy={state === 'busy'}>
          {send}
        </Button>
        {second && (
          <Button
            kind={second.kind ?? 'secondary'}
            busy={state === 'second'}
            onPress={() => {
              if (form.current?.reportValidity()) void submit(second.onSend, 'second')
            }}
          >
            {second.send}
          </Button>
        )}
        {also}
      </div>
      <div role="status">
        {state === 'done' && (
          <Notice tone="ok">
            <p>{done ?? words.saved}</p>
          </Notice>
        )}
      </div>
    </form>
  )
}
