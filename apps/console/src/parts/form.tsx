import { type JSX, type ReactNode, useState } from 'react'
import { useWords } from '../words/language.tsx'
import { common } from '../words/words.ts'
import { Button } from './button.tsx'
import { Notice, ProblemNotice } from './notice.tsx'

/** A form with one thing to do; shows that it is busy, what went wrong and that it worked. */
export function Form({
  onSend,
  send,
  children,
  done,
  kind = 'primary',
  also,
}: {
  /** Does it; what it throws is shown, and everything typed stays. */
  onSend: () => Promise<unknown>
  send: string
  children: ReactNode
  /** What to say when it worked. */
  done?: string
  kind?: 'primary' | 'secondary' | 'danger'
  also?: ReactNode
}): JSX.Element {
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle')
  const [cause, setCause] = useState<unknown>(null)
  const [tries, setTries] = useState(0)
  const words = useWords(common)
  const submit = async (): Promise<void> => {
    if (state === 'busy') return
    setState('busy')
    setCause(null)
    setTries(tries + 1)
    try {
      await onSend()
      setState('done')
    } catch (error) {
      setCause(error)
      setState('idle')
    }
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {children}
      {cause !== null && <ProblemNotice key={tries} cause={cause} />}
      <div className="buttons">
        <Button submit kind={kind} busy={state === 'busy'}>
          {send}
        </Button>
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
