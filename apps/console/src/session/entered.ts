import { useQueryClient } from '@tanstack/react-query'
import { keepCsrf } from './api.ts'
import { ME, type Me } from './session.tsx'

/** Keeps who signed in; the page of the address then shows. */
export function useEntered(): (me: Me) => void {
  const client = useQueryClient()
  return (me) => {
    keepCsrf(me.csrf)
    client.setQueryData(ME, me)
  }
}
