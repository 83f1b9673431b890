import type { JSX } from 'react'
import { useFormats } from '../../words/format.ts'
import { factLabel } from '../../words/facts.ts'
import { fill, inLanguage, type Language, useLanguage, useWords } from '../../words/language.tsx'
import type { CaseEvent } from './case-context.tsx'
import { eventWords } from './event-words.ts'
import { words } from './words.ts'

type Told = { readonly what: string; readonly text: string | null }

/** What happened, newest first, each with who and when. */
export function EventList({ events }: { events: readonly CaseEvent[] }): JSX.Element {
  const e = useWords(eventWords)
  const formats = useFormats()
  const tell = useTelling()
  return (
    <ol className="timeline">
      {events
        .toSorted((one, other) => other.seq - one.seq)
        .map((event) => {
          const { what, text } = tell(event.happening)
          return (
            <li key={event.seq}>
              <p className="timeline__what">{what}</p>
              <p className="timeline__when">
                {fill(e.by, { moment: formats.moment(event.at), name: event.byName || event.by })}
              </p>
              {text !== null && text !== '' && <p className="timeline__text">{text}</p>}
            </li>
          )
        })}
    </ol>
  )
}

function useTelling(): (happening: CaseEvent['happening']) => Told {
  const e = useWords(eventWords)
  const w = useWords(words)
  const lang = useLanguage()
  const formats = useFormats()
  return (one) => {
    const what = (value: string | number): string => fill(e[one.type], { what: value })
    switch (one.type) {
      case 'opened':
        return {
          what: e.opened,
          text: [one.title, ...(one.unknown ?? []).map((said) => inLanguage(said, lang))].join('\n'),
        }
      case 'moment':
        return { what: what(w[one.moment]), text: withReason(formats.moment(one.at), one.reason) }
      case 'facts':
        return { what: e.facts, text: withReason(namesOf(one.facts, lang), one.reason) }
      case 'task':
        return { what: e.task, text: one.text }
      case 'document':
        return { what: e.document, text: one.name }
      case 'decision':
        return { what: `${what(e[one.about])} ${e[one.outcome]}`, text: one.reason }
      case 'approval':
        return { what: what(one.approved ? e.approved : e.rejected), text: one.reason }
      case 'answer':
        return { what: what(one.question), text: one.text }
      case 'notified':
        return { what: what(e[one.kind]), text: withReason(one.reference ?? '', one.reason) }
      case 'told':
        return { what: what(formats.number(one.people)), text: null }
      case 'deletion_requested':
        return { what: what(one.service), text: null }
      case 'deletion_answered':
        return { what: what(e[one.result]), text: one.text }
      case 'reopened':
        return { what: e.reopened, text: one.reason }
      case 'closed':
        return { what: e.closed, text: withReason(one.reason, one.lessons) }
      case 'note':
      case 'advice':
        return { what: e[one.type], text: one.text }
      default:
        return { what: e[one.type], text: null }
    }
  }
}

function withReason(text: string, reason: string | undefined): string {
  return reason === undefined ? text : `${text}\n${reason}`.trim()
}

/** Which facts were added, as their questions. */
function namesOf(facts: Readonly<Record<string, unknown>>, lang: Language): string {
  const names = Object.keys(facts).map((path) => factLabel(path)?.[lang] ?? factLabel(`${path}.kind`)?.[lang] ?? path)
  return names.join(' · ')
}
