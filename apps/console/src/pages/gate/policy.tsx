import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Page } from '../../parts/page.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked } from '../../session/api.ts'
import { useLanguage, useWords } from '../../words/language.tsx'
import { words } from './words.ts'

/** A rule speaks of one use; here it is about any: the gap for its name gets a general word. */
function withoutGaps(text: string, use: string): string {
  return text
    .replaceAll('{use}', use)
    .replaceAll(/\{\w+\}/g, '…')
    .replace(/^./u, (first) => first.toUpperCase())
}

/** The policy in force: each rule in plain words with its source. */
export function PolicyPage(): JSX.Element {
  const w = useWords(words)
  const lang = useLanguage()
  const policy = useQuery({ queryKey: ['policy'], queryFn: () => asked(api.GET('/gate/policy')) })
  return (
    <Page title={w.policy} lead={w.policyLead}>
      <Answer of={policy}>
        {(data) => (
          <>
            <Facts rows={[[w.policyVersion, <code key="version">{data.version}</code>]]} />
            <Table
              caption={w.policy}
              hideCaption
              rows={data.rules}
              rowKey={({ id }) => id}
              columns={[
                { id: 'says', title: w.says, cell: ({ text }) => withoutGaps(text[lang], w.aUse) },
                { id: 'source', title: w.source, cell: ({ source }) => source },
                { id: 'id', title: w.ruleId, cell: ({ id }) => <code>{id}</code> },
              ]}
            />
            <details className="more">
              <summary>{w.policyFile}</summary>
              {/* A box that scrolls can be reached by keyboard. */}
              {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
              <pre className="source" tabIndex={0} role="region" aria-label={w.policyFile}>
                {data.yaml}
              </pre>
            </details>
          </>
        )}
      </Answer>
    </Page>
  )
}
