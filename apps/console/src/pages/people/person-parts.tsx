import type { JSX } from 'react'
import { Badge, Badges } from '../../parts/badge.tsx'
import type { Schemas } from '../../session/api.ts'
import { useWords } from '../../words/language.tsx'
import { useTerm } from '../../words/terms.ts'
import { words } from './words.ts'

type Row = Pick<Schemas['PersonRow'], 'role' | 'minor' | 'contact'>

/** The role of a person, and what asks for care. */
export function WhoIs({ person }: { person: Row }): JSX.Element {
  const w = useWords(words)
  const term = useTerm()
  return (
    <Badges>
      <span>{term('roles', person.role)}</span>
      {person.minor && <Badge tone="info">{w.minorBadge}</Badge>}
      {person.contact.protectedAddress && <Badge tone="danger">{w.protected}</Badge>}
      {person.contact.deceased && <Badge>{w.deceased}</Badge>}
    </Badges>
  )
}

/** What leaked of a person: sensitive categories first. */
export function Leaked({
  person,
}: {
  person: Readonly<Pick<Schemas['PersonRow'], 'categories' | 'labels'>>
}): JSX.Element {
  const term = useTerm()
  return (
    <Badges>
      {person.categories.map((category) => (
        <Badge key={category} tone="warn">
          {term('categories', category)}
        </Badge>
      ))}
      {person.labels.map((label) => (
        <Badge key={label}>{term('labels', label)}</Badge>
      ))}
    </Badges>
  )
}
