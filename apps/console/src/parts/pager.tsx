import type { JSX } from 'react'
import { fill, useWords } from '../words/language.tsx'
import { common } from '../words/words.ts'
import { Button } from './button.tsx'

/** Goes through the pages of a list that the server cuts. */
export function Pager({
  page,
  total,
  pageLength,
  go,
}: {
  page: number
  total: number
  pageLength: number
  go: (page: number) => void
}): JSX.Element | null {
  const words = useWords(common)
  const pages = Math.max(1, Math.ceil(total / pageLength))
  if (pages === 1) return null
  return (
    <nav className="pager" aria-label={words.pages}>
      {page > 1 && <Button onPress={() => go(page - 1)}>{words.previous}</Button>}
      <span role="status">{fill(words.pageOf, { page, pages })}</span>
      {page < pages && <Button onPress={() => go(page + 1)}>{words.next}</Button>}
    </nav>
  )
}
