import type { JSX } from 'react'
import { useWords } from '../words/language.tsx'
import { common } from '../words/words.ts'
import { Link } from './link.tsx'
import { Page, Text } from './page.tsx'

/** The page for what does not exist, or not for this person: nobody learns which of the two. */
export function NotThere(): JSX.Element {
  const w = useWords(common)
  return (
    <Page title={w.notThere}>
      <Text>{w.notThereText}</Text>
      <Link to="/">{w.toStart}</Link>
    </Page>
  )
}
