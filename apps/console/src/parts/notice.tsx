import { type JSX, type ReactNode, useEffect, useRef } from 'react'
import { ApiProblem } from '../session/api.ts'
import { useLanguage, useWords } from '../words/language.tsx'
import { common } from '../words/words.ts'
import { Button } from './button.tsx'
import { Link } from './link.tsx'

/** A message that stands out. `alert` is read out at once. */
export function Notice({
  tone,
  title,
  children,
  alert = false,
}: {
  tone: 'info' | 'ok' | 'warning' | 'error'
  title?: string
  children: ReactNode
  alert?: boolean
}): JSX.Element {
  return (
    <div className={`utrecht-alert utrecht-alert--${tone} notice`} role={alert ? 'alert' : undefined}>
      <div className="utrecht-alert__content">
        {title !== undefined && <p className="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  )
}

/** What to say of something that went wrong: the words of the server, or what one can do. */
function useProblemText(): (cause: unknown) => string {
  const lang = useLanguage()
  const words = useWords(common)
  return (cause) => {
    if (!(cause instanceof ApiProblem)) return words.offline
    if (cause.status === 501) return words.notReady
    return cause.problem?.message[lang] ?? words.fault
  }
}

/** Something went wrong: says what and what to do; comes into view and is read out. */
export function ProblemNotice({ cause, retry }: { cause: unknown; retry?: () => void }): JSX.Element {
  const words = useWords(common)
  const text = useProblemText()
  const box = useRef<HTMLDivElement>(null)
  // In braces: newer browsers give a promise, which React would take for a cleanup and call.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const notReady = cause instanceof ApiProblem && cause.status === 501
  const caseId = cause instanceof ApiProblem ? cause.problem?.caseId : undefined
  const needsSender = cause instanceof ApiProblem && cause.problem?.code === 'ERR_SENDER_MISSING'
  return (
    <div ref={box}>
      <Notice tone={notReady ? 'info' : 'error'} title={notReady ? text(cause) : words.failed} alert>
        {!notReady && <p>{text(cause)}</p>}
        {caseId !== undefined && <Link to={`/cases/${caseId}`}>{words.toCase}</Link>}
        {needsSender && <Link to="/settings">{words.toSettings}</Link>}
        {retry && !notReady && <Button onPress={retry}>{words.retry}</Button>}
      </Notice>
    </div>
  )
}

/** Nothing here yet: says what would stand here and how it comes. */
export function Empty({ title, children }: { title: string; children?: ReactNode }): JSX.Element {
  return (
    <div className="empty">
      <p className="empty__title">{title}</p>
      {children}
    </div>
  )
}

export function Loading({ what }: { what?: string }): JSX.Element {
  const words = useWords(common)
  return (
    <p className="loading" role="status">
      {words.loading}
      {what === undefined ? '' : `: ${what}`} …
    </p>
  )
}
