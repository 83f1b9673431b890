import type { JSX } from 'react'

export function App(): JSX.Element {
  return <main />
}
