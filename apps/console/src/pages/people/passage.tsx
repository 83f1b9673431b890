import type { JSX, ReactNode } from 'react'
import type { Schemas } from '../../session/api.ts'
import { fill, useWords } from '../../words/language.tsx'
import { useTerm } from '../../words/terms.ts'
import { words } from './words.ts'

type Passage = Schemas['Person']['passages'][number]

/** A passage with its marks; the marks of this person stand out from those of others. */
export function PassageView({ passage }: { passage: Passage }): JSX.Element {
  const w = useWords(words)
  const term = useTerm()
  return (
    <div className="passage">
      <p className="passage__where">
        <bdi>{passage.document}</bdi>
        {passage.part !== null && `, ${fill(w.part, { part: passage.part })}`}
        {passage.categories.length > 0 &&
          `, ${fill(w.shows, { categories: passage.categories.map((one) => term('categories', one)).join(', ') })}`}
      </p>
      <p className="passage__text">{marked(passage, (label) => term('labels', label))}</p>
    </div>
  )
}

/** The text cut at its marks. Offsets are UTF-16 code units, as in JavaScript. */
function marked({ text, marks }: Passage, name: (label: string) => string): ReactNode[] {
  const parts: ReactNode[] = []
  let at = 0
  for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
    if (mark.start < at) continue
    parts.push(text.slice(at, mark.start))
    parts.push(
      <mark key={mark.start} className={mark.own ? 'nl-mark' : 'nl-mark nl-mark--other'} title={name(mark.label)}>
        {text.slice(mark.start, mark.end)}
      </mark>,
    )
    at = mark.end
  }
  return [...parts, text.slice(at)]
}
