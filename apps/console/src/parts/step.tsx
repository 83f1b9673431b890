import type { JSX, ReactNode } from 'react'
import type { Schemas } from '../session/api.ts'
import { useFormats } from '../words/format.ts'
import { fill, useLanguage, useWords } from '../words/language.tsx'
import { Badge } from './badge.tsx'
import { useTimeLeft } from './countdown.tsx'

const words = {
  before: { nl: 'vóór {moment}', en: 'before {moment}' },
} as const

/** Something that a case asks, with the time that is left. */
export function StepView({ step, children }: { step: Schemas['NextStep']; children?: ReactNode }): JSX.Element {
  const lang = useLanguage()
  const w = useWords(words)
  const formats = useFormats()
  const left = useTimeLeft()
  const time = step.due === null ? null : left(step.due)
  return (
    <div className={`step${step.overdue ? ' step--overdue' : ''}`}>
      <div className="step__text">
        {step.text[lang]}
        {children !== undefined && <span className="step__case">{children}</span>}
      </div>
      {time !== null && step.due !== null && (
        <div className="step__due">
          <Badge tone={time.over ? 'danger' : time.hours < 24 ? 'warn' : 'info'}>{time.text}</Badge>
          <span className="visually-hidden">, {fill(w.before, { moment: formats.moment(step.due) })}</span>
        </div>
      )}
    </div>
  )
}
