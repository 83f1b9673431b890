import { useQuery } from '@tanstack/react-query'
import { createContext, type JSX, type ReactNode, useContext } from 'react'
import { ApiProblem, api, asked, keepCsrf, type Schemas } from './api.ts'

export type Me = Schemas['Me']
export type Permission = Me['permissions'][number]

const Session = createContext<Me | null>(null)

async function readMe(): Promise<Me | null> {
  try {
    const me = await asked(api.GET('/me'))
    keepCsrf(me.csrf)
    return me
  } catch (cause) {
    if (cause instanceof ApiProblem && cause.status === 401) return null
    throw cause
  }
}

/** Key of the question who is signed in; ask it anew after signing in or out. */
export const ME: readonly string[] = ['me']

/** Asks who is signed in and gives it to everything under it; null is nobody. */
export function SessionProvider({
  children,
  waiting,
  failed,
}: {
  children: (me: Me | null) => ReactNode
  waiting: ReactNode
  failed: (retry: () => void) => ReactNode
}): JSX.Element {
  const me = useQuery({ queryKey: ME, queryFn: readMe, staleTime: 60_000 })
  if (me.isPending) return <>{waiting}</>
  if (me.isError) return <>{failed(() => void me.refetch())}</>
  return <Session value={me.data}>{children(me.data)}</Session>
}

/** Who is signed in. @throws when used where nobody is */
export function useMe(): Me {
  const me = useContext(Session)
  if (!me) throw new Error('no session')
  return me
}

export function useMay(permission: Permission): boolean {
  return useContext(Session)?.permissions.includes(permission) ?? false
}
