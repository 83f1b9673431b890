import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Badge } from '../../parts/badge.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Link } from '../../parts/link.tsx'
import { Page, Section } from '../../parts/page.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useMay } from '../../session/session.tsx'
import { useDataClass } from '../../words/data-classes.ts'
import { useFormats } from '../../words/format.ts'
import { fill, useLanguage, useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { EFFECT_TONES } from './effect-tones.ts'
import { useGateTerm } from './gate-terms.ts'
import { words } from './words.ts'

/** One decision of the gate with the rules that made it. */
export function DecisionPage({ params }: { params: { id?: string } }): JSX.Element {
  const id = params.id ?? ''
  const w = useWords(words)
  const decision = useQuery({
    queryKey: ['gate-decision', id],
    queryFn: () => asked(api.GET('/gate/decisions/{id}', { params: { path: { id } } })),
  })
  return (
    <Answer of={decision} whole>
      {(data) => (
        <Page title={fill(w.decision, { id: data.id })} above={<Link to="/gate/decisions">{w.decisions}</Link>}>
          <View data={data} />
        </Page>
      )}
    </Answer>
  )
}

function View({ data }: { data: Schemas['GateDecision'] }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const dataClass = useDataClass()
  const term = useGateTerm()
  const lang = useLanguage()
  const formats = useFormats()
  const mayOpen = useMay('case.open')
  const mayRead = useMay('case.read')
  return (
    <>
      <div className="buttons">
        {data.caseId === null && mayOpen && (
          <Link to={`/cases/new?from=gate&id=${data.id}`} button>
            {w.makeCase}
          </Link>
        )}
        {data.caseId !== null && mayRead && (
          <Link to={`/cases/${data.caseId}`} button>
            {w.toCase}
          </Link>
        )}
      </div>
      <Facts
        rows={[
          [
            w.effect,
            <Badge key="effect" tone={EFFECT_TONES[data.effect]}>
              {w[data.effect]}
            </Badge>,
          ],
          ...(data.intended === data.effect ? [] : [[w.intended, w[data.intended]] as const]),
          [w.when, formats.moment(data.at)],
          [c.service, data.serviceName],
          [w.host, data.host],
          [c.department, data.department ?? c.unknown],
          [w.action, term(data.action)],
          [w.account, term(data.accountKind)],
          [w.data, data.dataClasses.map(dataClass).join(', ') || c.none],
          [
            w.people,
            data.minors === 0
              ? formats.number(data.people)
              : `${formats.number(data.people)} (${w.minors}: ${formats.number(data.minors)})`,
          ],
          [w.files, formats.number(data.files)],
          [w.fullyRead, data.fullyRead ? c.yes : c.no],
          [w.exception, data.exception ?? c.none],
          [w.policyVersion, <code key="version">{data.policyVersion}</code>],
        ]}
      />
      <Section title={w.rules}>
        <ul className="reasons">
          {data.rules.map((rule) => (
            <li key={rule.id}>
              <Badge tone={EFFECT_TONES[rule.effect]}>{w[rule.effect]}</Badge> {rule.text[lang]}{' '}
              <cite>{rule.source}</cite>
            </li>
          ))}
        </ul>
      </Section>
      {data.missing.length > 0 && (
        <Section title={w.missing}>
          <ul className="reasons">
            {data.missing.map(({ condition, text }) => (
              <li key={condition}>{text[lang]}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
