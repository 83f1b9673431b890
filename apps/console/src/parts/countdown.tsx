import { type JSX, useEffect, useState } from 'react'
import { useFormats } from '../words/format.ts'
import { fill, useWords } from '../words/language.tsx'
import type { Schemas } from '../session/api.ts'

const words = {
  left: { nl: 'nog {time}', en: '{time} left' },
  over: { nl: '{time} te laat', en: '{time} late' },
  dayHour: { nl: '{d} d {h} u', en: '{d} d {h} h' },
  hourMinute: { nl: '{h} u {m} min', en: '{h} h {m} min' },
  until: { nl: 'tot {moment}', en: 'until {moment}' },
  met: { nl: 'op tijd gedaan', en: 'done in time' },
  late: { nl: 'te laat gedaan', en: 'done too late' },
  notStarted: { nl: 'loopt nog niet', en: 'not running yet' },
  noTerm: { nl: 'zonder onredelijke vertraging', en: 'without undue delay' },
  authority: { nl: 'Melden bij de AP (72 uur)', en: 'Notify the AP (72 hours)' },
  complete_notification: { nl: 'Melding volledig maken', en: 'Complete the notification' },
  nis2_early_warning: { nl: 'Vroege waarschuwing (NIS2, 24 uur)', en: 'Early warning (NIS2, 24 hours)' },
  nis2_notification: { nl: 'Melding van het incident (NIS2, 72 uur)', en: 'Incident notification (NIS2, 72 hours)' },
  nis2_final_report: { nl: 'Eindverslag (NIS2, 1 maand)', en: 'Final report (NIS2, 1 month)' },
} as const

/** The time, once every half minute. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** How long until a moment, or how long past it: `nog 61 u 12 min`. */
export function useTimeLeft(): (deadline: string) => { text: string; over: boolean; hours: number } {
  const now = useNow()
  const w = useWords(words)
  return (deadline) => {
    const left = Date.parse(deadline) - now
    const minutes = Math.floor(Math.abs(left) / 60_000)
    const time =
      minutes >= 72 * 60
        ? fill(w.dayHour, { d: Math.floor(minutes / 1_440), h: Math.floor((minutes % 1_440) / 60) })
        : fill(w.hourMinute, { h: Math.floor(minutes / 60), m: minutes % 60 })
    return { text: fill(left < 0 ? w.over : w.left, { time }), over: left < 0, hours: left / 3_600_000 }
  }
}

/** A clock of the law, with its bar running out. The time left is text; it is not announced each minute. */
export function ClockView({ clock }: { clock: Schemas['Clock'] }): JSX.Element {
  const w = useWords(words)
  const formats = useFormats()
  const left = useTimeLeft()
  const running = clock.state === 'running' || clock.state === 'overdue'
  const time = running && clock.deadline !== null ? left(clock.deadline) : null
  const tone = time === null ? '' : time.over ? ' clock--over' : time.hours < 24 ? ' clock--soon' : ''
  return (
    <div className={`clock${tone}`}>
      <p className="clock__what">{w[clock.id]}</p>
      <p className="clock__left">{time?.text ?? stateText(clock, w)}</p>
      {time !== null && (
        <svg className="clock__bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect className="clock__track" width="100" height="4" />
          <rect className="clock__value" width={Math.min(100, Math.max(0, 100 - (time.hours / 72) * 100))} height="4" />
        </svg>
      )}
      {clock.deadline !== null && (
        <p className="clock__when">{fill(w.until, { moment: formats.moment(clock.deadline) })}</p>
      )}
      <p className="clock__source">{clock.source}</p>
    </div>
  )
}

function stateText(clock: Schemas['Clock'], w: { readonly [K in keyof typeof words]: string }): string {
  if (clock.state === 'met') return w.met
  if (clock.state === 'late') return w.late
  if (clock.state === 'not_started') return w.notStarted
  return w.noTerm
}
