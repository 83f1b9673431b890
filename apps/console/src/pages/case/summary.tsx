import type { JSX } from 'react'
import { Badge } from '../../parts/badge.tsx'
import { ClockView } from '../../parts/countdown.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Link } from '../../parts/link.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Card, Heading, Section, Text } from '../../parts/page.tsx'
import { StepView } from '../../parts/step.tsx'
import { type StepId, stepPage } from '../../words/step-page.ts'
import { CAUSE_WORDS, ORIGIN_WORDS, RISK_WORDS } from '../../words/case-terms.ts'
import { factLabel } from '../../words/facts.ts'
import { useFormats } from '../../words/format.ts'
import { fill, inLanguage, useLanguage, useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { useCaseWork } from './case-context.tsx'
import { CloseOrReopen } from './close.tsx'
import { Moments } from './moments.tsx'
import { Reasons } from './reasons.tsx'
import { words } from './words.ts'

/** The case on one page: clocks, next steps, what the rules say and why, what is not known. */
export function SummaryPart(): JSX.Element {
  const { view } = useCaseWork()
  const w = useWords(words)
  const formats = useFormats()
  const lang = useLanguage()
  const { clocks } = view
  return (
    <>
      <Quality />
      {view.case.state === 'open' && (
        <Section title={w.next}>
          {view.next.length === 0 && <Text quiet>{w.noNext}</Text>}
          <ul className="steps">
            {view.next.map((step) => (
              <li key={`${step.id}-${step.text.nl}`}>
                <StepView step={step}>
                  <StepLink caseId={view.id} step={step.id} />
                </StepView>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={w.clocks}>
        <div className="clocks">
          {clocks.clocks.map((clock) => (
            <ClockView key={clock.id} clock={clock} />
          ))}
        </div>
        {clocks.questions.map(({ id, text }) => (
          <Notice key={id} tone="warning">
            <p>{text[lang]}</p>
          </Notice>
        ))}
        {clocks.regulation1182 !== null && (
          <Text quiet>{fill(w.regulation, { moment: formats.moment(clocks.regulation1182) })}</Text>
        )}
      </Section>
      <div className="halves section">
        <Proposal />
        <Missing />
      </div>
      <Section title={w.why}>
        <Reasons reasons={view.assessment[lang].reasons} />
      </Section>
      <Moments />
      <About />
      <CloseOrReopen />
    </>
  )
}

function StepLink({ caseId, step }: { caseId: string; step: StepId }): JSX.Element {
  const w = useWords(words)
  const part = stepPage(step)
  // What has no page of its own is done on this one, further down.
  if (part === null)
    return step === 'close' ? (
      <a className="nl-link" href="#close">
        {w.close}
      </a>
    ) : (
      <a className="nl-link" href="#moments">
        {fill(w.goTo, { part: w.moments })}
      </a>
    )
  return <Link to={`/cases/${caseId}/${part}`}>{fill(w.goTo, { part: w[part] })}</Link>
}

function Proposal(): JSX.Element {
  const { view } = useCaseWork()
  const w = useWords(words)
  const c = useWords(common)
  const risks = useWords(RISK_WORDS)
  const lang = useLanguage()
  const { number } = useFormats()
  const said = view.assessment[lang]
  const level = { level: w[said.severity.level], score: number(said.severity.score) }
  return (
    <Card tone="accent">
      <Heading level={2}>{w.proposal}</Heading>
      <Text quiet>{w.proposalLead}</Text>
      <Facts
        rows={[
          [
            w.verdict,
            <Badge key="is" tone={said.is_breach ? 'danger' : 'ok'}>
              {said.is_breach ? w.isBreach : w.isNoBreach}
            </Badge>,
          ],
          [
            w.risk,
            <Badge key="risk" tone={said.risk === 'high' ? 'danger' : said.risk === 'risk' ? 'warn' : 'neutral'}>
              {risks[said.risk]}
            </Badge>,
          ],
          [w.authority, said.notify_authority ? w.must : w.mustNot],
          [w.inform, said.inform_subjects ? (said.inform_by === 'public' ? w.public : w.individual) : w.mustNot],
          [w.document, said.document ? c.yes : c.no],
          [w.severity, fill(w.severityValue, level)],
        ]}
      />
    </Card>
  )
}

function Missing(): JSX.Element {
  const { view } = useCaseWork()
  const w = useWords(words)
  const lang = useLanguage()
  const { missing } = view.assessment[lang]
  return (
    <Card tone="warn">
      <Heading level={2}>{w.unknown}</Heading>
      {view.case.unknown.length > 0 && (
        <ul className="reasons">
          {view.case.unknown.map((said) => (
            <li key={inLanguage(said, 'nl')}>{inLanguage(said, lang)}</li>
          ))}
        </ul>
      )}
      <Text>{missing.length === 0 ? w.nothingMissing : w.unknownLead}</Text>
      <ul className="reasons">
        {missing.map((path) => (
          <li key={path}>{factLabel(path)?.[lang] ?? path}</li>
        ))}
      </ul>
      {missing.length > 0 && <Link to={`/cases/${view.id}/facts`}>{w.fillIn}</Link>}
    </Card>
  )
}

function Quality(): JSX.Element | null {
  const { view } = useCaseWork()
  const w = useWords(words)
  const wrong = (['nobodyTold', 'incomplete', 'registeredLate', 'differsFromFiled'] as const).filter(
    // That nobody was told says something once it was decided that people are told.
    (measure) => view.quality[measure] && (measure !== 'nobodyTold' || view.case.decisions.people !== undefined),
  )
  if (wrong.length === 0) return null
  return (
    <Notice tone="warning" title={w.quality}>
      <ul>
        {wrong.map((measure) => (
          <li key={measure}>{w[measure]}</li>
        ))}
      </ul>
    </Notice>
  )
}

const SOURCES = { inquiry: '/inquiries/', gate: '/gate/decisions/', lookup: '/lookups/', report: null } as const

function About(): JSX.Element {
  const { view } = useCaseWork()
  const w = useWords(words)
  const c = useWords(common)
  const origins = useWords(ORIGIN_WORDS)
  const lang = useLanguage()
  const formats = useFormats()
  const { origin, reference, department, registered, facts } = view.case
  const base = SOURCES[origin]
  const cause = typeof facts['cause'] === 'string' ? CAUSE_WORDS[facts['cause']]?.[lang] : undefined
  return (
    <Section title={w.aboutCase}>
      <Facts
        rows={[
          [
            w.reference,
            base !== null && reference !== null ? (
              <Link to={`${base}${reference}`}>{origins[origin]}</Link>
            ) : (
              origins[origin]
            ),
          ],
          [factLabel('cause')?.[lang] ?? '', cause ?? c.unknown],
          [c.department, department ?? c.unknown],
          [w.registered, formats.moment(registered)],
        ]}
      />
    </Section>
  )
}
