import { Component, type ReactNode } from 'react'
import { Button } from '../parts/button.tsx'
import { Notice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { words } from './words.ts'

interface Around {
  readonly children: ReactNode
  /** The address; another one is shown as if nothing had failed. */
  readonly path?: string
}

/** A page that fails shows what to do; the menu keeps working. */
export class Broken extends Component<Around, { broken: boolean }> {
  override state: { broken: boolean } = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override componentDidUpdate(before: Around): void {
    if (this.state.broken && before.path !== this.props.path) this.setState({ broken: false })
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
