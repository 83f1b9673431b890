import type { UseQueryResult } from '@tanstack/react-query'
import type { JSX, ReactNode } from 'react'
import { ApiProblem } from '../session/api.ts'
import { Loading, ProblemNotice } from './notice.tsx'
import { NotThere } from './not-there.tsx'

/** What the server answered, or that it is awaited, or what went wrong. */
export function Answer<T>({
  of,
  what,
  whole = false,
  children,
}: {
  of: UseQueryResult<T>
  what?: string
  /** It is all of a page: what is not there is then a page that is not there. */
  whole?: boolean
  children: (data: T) => ReactNode
}): JSX.Element {
  if (of.data !== undefined) return <>{children(of.data)}</>
  if (whole && of.error instanceof ApiProblem && of.error.status === 404) return <NotThere />
  if (of.isError) return <ProblemNotice cause={of.error} retry={() => void of.refetch()} />
  return <Loading {...(what === undefined ? {} : { what })} />
}
