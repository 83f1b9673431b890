import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Badge } from '../../parts/badge.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Download } from '../../parts/link.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Card, Heading, Page, Text } from '../../parts/page.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useMay } from '../../session/session.tsx'
import { useDataClass } from '../../words/data-classes.ts'
import { useFormats } from '../../words/format.ts'
import { useLanguage, useWords } from '../../words/language.tsx'
import { common } from '../../words/words.ts'
import { AskException } from './ask-exception.tsx'
import { JudgeException, WithdrawException } from './judge-exception.tsx'
import { exceptionWords as words } from './exception-words.ts'

type Exception = Schemas['AiException']
const TONES = { waiting: 'warn', approved: 'ok', rejected: 'danger', withdrawn: 'neutral', ended: 'neutral' } as const

/** Exceptions to the policy: asking, and judging by a second person. */
export function ExceptionsPage(): JSX.Element {
  const w = useWords(words)
  const mayRead = useMay('gate.read')
  const exceptions = useQuery({ queryKey: ['exceptions'], queryFn: () => asked(api.GET('/gate/exceptions')) })
  return (
    <Page title={w.exceptions} lead={w.exceptionsLead}>
      <Answer of={exceptions}>
        {(data) => (
          <>
            {data.exceptions.length === 0 && (
              <Empty title={w.noExceptions}>
                <p>{w.noExceptionsText}</p>
              </Empty>
            )}
            {data.exceptions.map((exception) => (
              <ExceptionView key={exception.id} exception={exception} />
            ))}
            {mayRead && data.exceptions.some(({ state, reaches }) => state === 'approved' && !reaches) && (
              <>
                <Text>{w.byHand}</Text>
                <div className="buttons">
                  <Download href="/gate/exceptions.yaml">{w.yaml}</Download>
                </div>
              </>
            )}
          </>
        )}
      </Answer>
      <AskException />
    </Page>
  )
}

function ExceptionView({ exception }: { exception: Exception }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const formats = useFormats()
  const dataClass = useDataClass()
  const lang = useLanguage()
  const mayJudge = useMay('exception.approve')
  const { state, origin } = exception
  return (
    <Card tone={state === 'waiting' ? 'warn' : 'plain'}>
      <Heading level={2}>{exception.useName[lang]}</Heading>
      <p>
        <Badge tone={TONES[state]}>{w[state]}</Badge>
      </p>
      <Facts
        rows={[
          [c.department, exception.department ?? w.everyDepartment],
          [w.reason, exception.reason],
          [w.data, exception.dataClasses.map(dataClass).join(', ') || w.notNamed],
          ...(exception.conditions.length === 0 ? [] : [[w.conditions, exception.conditions.join(', ')] as const]),
          ...(exception.fgAdvice === null ? [] : [[w.fgAdvice, exception.fgAdvice] as const]),
          [w.validUntil, formats.day(exception.until)],
          [w.askedBy, exception.askedBy ?? w.inPolicy],
          ...(exception.judgement === null
            ? []
            : [[w.judgement, `${exception.judgement} (${exception.judgedBy ?? ''})`] as const]),
        ]}
      />
      {state === 'approved' && origin === 'desk' && exception.reaches && <Text quiet>{w.atGate}</Text>}
      {state === 'waiting' && exception.askedByMe && <Text quiet>{w.own}</Text>}
      {state === 'waiting' && !exception.askedByMe && mayJudge && <JudgeException exception={exception} />}
      {state === 'approved' && origin === 'desk' && mayJudge && <WithdrawException exception={exception} />}
    </Card>
  )
}
