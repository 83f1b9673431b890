import { Component, type ReactNode } from 'react'
import { Button } from '../parts/button.tsx'
import { Notice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { words } from './words.ts'

/** A page that fails shows what to do; the menu keeps working. */
export class Broken extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state: { broken: boolean } = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <Reload /> : this.props.children
  }
}

function Reload(): ReactNode {
  const w = useWords(words)
  return (
    <Notice tone="error" title={w.broken} alert>
      <p>{w.brokenText}</p>
      <Button onPress={() => window.location.reload()}>{w.reload}</Button>
    </Notice>
  )
}
