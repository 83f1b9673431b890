import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { ClockView } from '../../parts/countdown.tsx'
import { Figure, Figures } from '../../parts/facts.tsx'
import { Link } from '../../parts/link.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Page, Section, Text } from '../../parts/page.tsx'
import { StepView } from '../../parts/step.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { fill, useWords } from '../../words/language.tsx'
import { stepPage } from '../../words/step-page.ts'
import { words } from './words.ts'

/** What needs somebody today: steps with their time, running clocks, figures. */
export function OverviewPage(): JSX.Element {
  const w = useWords(words)
  const overview = useQuery({
    queryKey: ['overview'],
    queryFn: () => asked(api.GET('/overview')),
    refetchInterval: 60_000,
  })
  return (
    <Page title={w.title}>
      <Answer of={overview}>
        {(data) => (
          <>
            <Running running={data.inquiriesRunning} />
            <Steps steps={data.steps} />
            <Clocks clocks={data.clocks} />
            <Counted figures={data.figures} />
          </>
        )}
      </Answer>
    </Page>
  )
}

function Steps({ steps }: { steps: Schemas['Overview']['steps'] }): JSX.Element {
  const w = useWords(words)
  const mayOpen = useMay('case.open')
  const mayRead = useMay('case.read')
  if (steps.length === 0)
    return (
      <Empty title={w.noSteps}>
        <p>{w.noStepsText}</p>
        {mayOpen && (
          <Link to="/cases/new" button>
            {w.newCase}
          </Link>
        )}
      </Empty>
    )
  return (
    <Section title={w.steps}>
      <ul className="steps">
        {steps.map(({ caseId, title, step }) => (
          <li key={`${caseId}-${step.id}-${step.text.nl}`}>
            <StepView step={step}>
              {mayRead ? (
                <Link to={`/cases/${caseId}${stepPage(step.id) === null ? '' : `/${stepPage(step.id)}`}`}>{title}</Link>
              ) : (
                title
              )}
            </StepView>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Clocks({ clocks }: { clocks: Schemas['Overview']['clocks'] }): JSX.Element {
  const w = useWords(words)
  const mayRead = useMay('case.read')
  return (
    <Section title={w.clocks}>
      {clocks.length === 0 && <Text quiet>{w.noClocks}</Text>}
      <div className="clocks">
        {clocks.map(({ caseId, title, clock }) => (
          <div key={`${caseId}-${clock.id}`}>
            <p className="clock__case">{mayRead ? <Link to={`/cases/${caseId}`}>{title}</Link> : title}</p>
            <ClockView clock={clock} />
          </div>
        ))}
      </div>
    </Section>
  )
}

function Counted({ figures }: { figures: Schemas['Overview']['figures'] }): JSX.Element {
  const w = useWords(words)
  const { number } = useFormats()
  const mayRead = useMay('case.read')
  const waiting = [
    { path: '/lookups', may: true, count: figures.alertsWaiting, what: w.alerts },
    { path: '/reveals', may: useMay('reveal.approve'), count: figures.revealsWaiting, what: w.reveals },
    {
      path: '/gate/exceptions',
      may: useMay('exception.approve'),
      count: figures.exceptionsWaiting,
      what: w.exceptions,
    },
  ]
  return (
    <Section title={w.figures}>
      <Figures>
        <Figure
          value={number(figures.openCases)}
          what={mayRead ? <Link to="/cases">{w.openCases}</Link> : w.openCases}
        />
        <Figure
          value={number(figures.overdue)}
          what={w.overdueFigure}
          {...(figures.overdue > 0 ? { tone: 'warn' as const } : {})}
        />
        <Figure value={number(figures.peopleToTell)} what={w.peopleToTell} />
        {figures.refusedThisWeek !== null && (
          <Figure
            value={number(figures.refusedThisWeek)}
            what={<Link to="/gate/decisions?effect=deny">{w.refused}</Link>}
            help={w.thisWeek}
          />
        )}
        {waiting
          .filter(({ may, count }) => may && count !== null)
          .map(({ path, count, what }) => (
            <Figure
              key={path}
              value={number(count ?? 0)}
              what={<Link to={path}>{what}</Link>}
              help={w.waiting}
              {...(count !== 0 ? { tone: 'warn' as const } : {})}
            />
          ))}
      </Figures>
    </Section>
  )
}

function Running({ running }: { running: Schemas['Overview']['inquiriesRunning'] }): JSX.Element | null {
  const w = useWords(words)
  const { number } = useFormats()
  if (running.length === 0) return null
  return (
    <Section title={w.running}>
      {running.map(({ id, name, files, filesTotal }) => (
        <p key={id}>
          <Link to={`/inquiries/${id}`}>{name}</Link>:{' '}
          {fill(w.progress, { files: number(files), total: number(filesTotal) })}
        </p>
      ))}
    </Section>
  )
}
