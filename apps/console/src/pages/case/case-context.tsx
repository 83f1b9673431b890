import { type QueryClient, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { createContext, type JSX, type ReactNode, useContext, useState } from 'react'
import { ApiProblem, api, asked, type Schemas } from '../../session/api.ts'

export type Case = Schemas['Case']
export type CaseEvent = Schemas['CaseEvent']

type Part<H> = H extends { type: infer Type } ? { type: Type } & Partial<Omit<H, 'type'>> : never
/** Something that happens in a case, with the fields that it has. */
export type Sent = Part<Schemas['Happening']>

interface CaseWork {
  readonly view: Case
  /** What others did between reading and sending; empty when nothing. */
  readonly missed: readonly CaseEvent[]
  readonly seen: () => void
  /** Changes the case with the version that is on the screen. @throws {ApiProblem} */
  readonly change: (ask: (version: number) => Promise<Case>) => Promise<void>
  readonly happen: (happening: Sent) => Promise<void>
}

const Work = createContext<CaseWork | null>(null)

export function useCase(id: string): UseQueryResult<Case> {
  return useQuery({
    queryKey: ['case', id],
    queryFn: () => asked(api.GET('/cases/{id}', { params: { path: { id } } })),
    refetchInterval: 60_000,
  })
}

/** Gives a case to its parts. Nobody's change is lost: a conflict shows what the other did and keeps what was typed. */
export function CaseProvider({ view, children }: { view: Case; children: ReactNode }): JSX.Element {
  const client = useQueryClient()
  const [missed, setMissed] = useState<readonly CaseEvent[]>([])
  const change: CaseWork['change'] = async (ask) => {
    try {
      keep(client, await ask(view.version))
      setMissed([])
    } catch (cause) {
      if (cause instanceof ApiProblem && cause.problem?.code === 'ERR_CASE_CHANGED') {
        setMissed((cause.problem.events ?? []) as CaseEvent[])
        await client.refetchQueries({ queryKey: ['case', view.id], exact: true })
      }
      throw cause
    }
  }
  const happen: CaseWork['happen'] = (happening) =>
    change((version) =>
      asked(
        api.POST('/cases/{id}/happenings', {
          params: { path: { id: view.id } },
          body: { version, happening: happening as Schemas['Happening'] },
        }),
      ),
    )
  return <Work value={{ view, missed, seen: () => setMissed([]), change, happen }}>{children}</Work>
}

function keep(client: QueryClient, changed: Case): void {
  client.setQueryData(['case', changed.id], changed)
  void client.invalidateQueries({ queryKey: ['case', changed.id, 'part'] })
  for (const list of ['cases', 'overview', 'register', 'statistics'])
    void client.invalidateQueries({ queryKey: [list] })
}

/** @throws when used outside a case */
export function useCaseWork(): CaseWork {
  const work = useContext(Work)
  if (!work) throw new Error('no case')
  return work
}
