import type { UseQueryResult } from '@tanstack/react-query'
import type { JSX, ReactNode } from 'react'
import { Loading, ProblemNotice } from './notice.tsx'

/** What the server answered, or that it is awaited, or what went wrong. */
export function Answer<T>({
  of,
  what,
  children,
}: {
  of: UseQueryResult<T>
  what?: string
  children: (data: T) => ReactNode
}): JSX.Element {
  if (of.data !== undefined) return <>{children(of.data)}</>
  if (of.isError) return <ProblemNotice cause={of.error} retry={() => void of.refetch()} />
  return <Loading {...(what === undefined ? {} : { what })} />
}
