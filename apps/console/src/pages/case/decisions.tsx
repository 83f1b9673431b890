import type { JSX } from 'react'
import { Badge, type Tone } from '../../parts/badge.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Card, Heading, Text } from '../../parts/page.tsx'
import type { Schemas } from '../../session/api.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { fill, useLanguage, useWords } from '../../words/language.tsx'
import { Advice } from './advice.tsx'
import { useCaseWork } from './case-context.tsx'
import { Approve, Decide } from './decide.tsx'
import { decisionWords } from './decision-words.ts'
import { type Matter, proposed } from './proposed.ts'
import { Reasons } from './reasons.tsx'
import { words } from './words.ts'

const TONES: Readonly<Record<Schemas['TakenDecision']['state'], Tone>> = {
  taken: 'ok',
  approved: 'ok',
  pending: 'warn',
  rejected: 'danger',
}

/** The three decisions of a case, each beside what the rules say; a second person where it goes against them. */
export function DecisionsPart(): JSX.Element {
  const { view } = useCaseWork()
  const w = useWords(words)
  const lang = useLanguage()
  return (
    <>
      {(['breach', 'authority', 'people'] as const).map((about) => (
        <OneDecision key={about} about={about} />
      ))}
      <details className="more section">
        <summary>{w.proposal}</summary>
        <Reasons reasons={view.assessment[lang].reasons} />
      </details>
      <Advice />
    </>
  )
}

function OneDecision({ about }: { about: Matter }): JSX.Element {
  const { view } = useCaseWork()
  const d = useWords(decisionWords)
  const lang = useLanguage()
  const formats = useFormats()
  const mayDecide = useMay('case.decide')
  const mayApprove = useMay('case.approve')
  const taken = view.case.decisions[about]
  const open = view.case.state === 'open'
  const waits = about !== 'breach' && view.case.decisions.breach === undefined
  const name = (account: string): string => view.names[account] ?? account
  return (
    <section className="section">
      <Card tone={taken?.state === 'pending' || taken?.state === 'rejected' ? 'warn' : 'plain'}>
        <Heading level={2}>{d[about]}</Heading>
        <Text quiet>{fill(d.proposal, { what: d[proposed(view.assessment[lang], about)] })}</Text>
        {taken && (
          <Facts
            rows={[
              [
                d.decided,
                <span key="outcome">
                  <strong>{d[taken.outcome]}</strong> <Badge tone={TONES[taken.state]}>{d[taken.state]}</Badge>
                </span>,
              ],
              [d.reasonShown, taken.reason],
              ...(taken.ground === 'none' ? [] : [[d.ground, groundText(d, taken.ground)] as const]),
              [d.by, `${name(taken.by)}, ${formats.moment(taken.at)}`],
              ...(taken.secondPerson === null ? [] : [[d.fourEyes, name(taken.secondPerson)] as const]),
            ]}
          />
        )}
        {!taken && <Text>{waits ? d.first : d.notYet}</Text>}
        {open && taken?.state === 'pending' && mayApprove && <Approve about={about} taken={taken} />}
        {open && !waits && mayDecide && <Decide key={taken?.at ?? ''} about={about} taken={taken} />}
      </Card>
    </section>
  )
}

function groundText(d: { readonly [K in keyof typeof decisionWords]: string }, ground: string): string {
  const key = `g${ground}`
  return key in d ? d[key as keyof typeof decisionWords] : ground
}
