import { type ComponentType, type JSX, lazy, Suspense } from 'react'
import { Link as RouteLink } from 'wouter'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Link } from '../../parts/link.tsx'
import { Loading, Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { useMe } from '../../session/session.tsx'
import { useWords } from '../../words/language.tsx'
import { type Case, CaseProvider, useCase, useCaseWork } from './case-context.tsx'
import { SummaryPart } from './summary.tsx'
import { EventList } from './timeline.tsx'
import { words } from './words.ts'

const lazily = (load: () => Promise<ComponentType>): ComponentType => lazy(async () => ({ default: await load() }))

const PARTS: Readonly<Record<string, ComponentType>> = {
  summary: SummaryPart,
  decisions: lazily(async () => (await import('./decisions.tsx')).DecisionsPart),
  facts: lazily(async () => (await import('./facts.tsx')).FactsPart),
  form: lazily(async () => (await import('./ap-form.tsx')).FormPart),
  people: lazily(async () => (await import('./people.tsx')).PeoplePart),
  deletion: lazily(async () => (await import('./deletion.tsx')).DeletionPart),
  file: lazily(async () => (await import('./file.tsx')).FilePart),
}

/** A case: one of its parts under the name of the case. */
export function CasePage({ params }: { params: { id?: string; part?: string } }): JSX.Element {
  const view = useCase(params.id ?? '')
  return (
    <Answer of={view} whole>
      {(data) => (
        <CaseProvider view={data} key={data.id}>
          <CaseFrame view={data} part={params.part ?? 'summary'} />
        </CaseProvider>
      )}
    </Answer>
  )
}

function CaseFrame({ view, part }: { view: Case; part: string }): JSX.Element {
  const w = useWords(words)
  const { permissions } = useMe()
  const may = (name: string): boolean =>
    (name !== 'people' || permissions.includes('case.people')) && PARTS[name] !== undefined
  const Part = PARTS[part] ?? SummaryPart
  return (
    <Page key={part} title={view.case.title} above={<Link to="/cases">{w.cases}</Link>}>
      {view.case.state === 'closed' && (
        <Notice tone="info" title={w.closed}>
          {view.case.lessons !== null && (
            <p>
              {w.lessons}: {view.case.lessons}
            </p>
          )}
        </Notice>
      )}
      <nav aria-label={w.parts}>
        <ul className="tabs">
          {(['summary', 'decisions', 'facts', 'form', 'people', 'deletion', 'file'] as const)
            .filter(may)
            .map((name) => (
              <li key={name}>
                <RouteLink
                  href={name === 'summary' ? `/cases/${view.id}` : `/cases/${view.id}/${name}`}
                  aria-current={name === part ? 'page' : undefined}
                >
                  {w[name]}
                </RouteLink>
              </li>
            ))}
        </ul>
      </nav>
      <Conflict />
      <Suspense fallback={<Loading />}>
        <Part />
      </Suspense>
    </Page>
  )
}

/** What somebody else did while one was typing. */
function Conflict(): JSX.Element | null {
  const { missed, seen } = useCaseWork()
  const w = useWords(words)
  if (missed.length === 0) return null
  return (
    <Notice tone="warning" title={w.conflict} alert>
      <p>{w.conflictText}</p>
      <EventList events={missed} />
      <Button onPress={seen}>{w.seen}</Button>
    </Notice>
  )
}
