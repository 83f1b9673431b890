import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/field.tsx'
import { Empty, Loading, Notice, ProblemNotice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useFormats } from '../../words/format.ts'
import { given } from '../../words/given.ts'
import { fill, useLanguage, useWords } from '../../words/language.tsx'
import { useFilters } from '../../words/search.ts'
import { common } from '../../words/words.ts'
import { ACTION_WORDS } from './action-words.ts'

const words = {
  title: { nl: 'Logboek', en: 'Access log' },
  lead: {
    nl: 'Wie deed wat in dit bureau, en waarom. Elke regel hangt aan de vorige: weglaten of wijzigen valt op.',
    en: 'Who did what at this desk, and why. Each line hangs on the one before: leaving out or changing shows.',
  },
  action: { nl: 'Handeling', en: 'Action' },
  account: { nl: 'Account (id)', en: 'Account (id)' },
  when: { nl: 'Wanneer', en: 'When' },
  who: { nl: 'Wie', en: 'Who' },
  target: { nl: 'Waarvan', en: 'Of what' },
  reason: { nl: 'Reden', en: 'Reason' },
  none: { nl: 'Geen regel past bij deze keuze.', en: 'No line fits this choice.' },
  more: { nl: 'Toon oudere regels', en: 'Show older lines' },
  check: { nl: 'Controleer de keten', en: 'Check the chain' },
  intact: {
    nl: 'De keten klopt: {n} regels, niets is weg of veranderd.',
    en: 'The chain holds: {n} lines, nothing is gone or changed.',
  },
  broken: {
    nl: 'De keten is verbroken bij regel {at}. Waarschuw de CISO en bewaar een kopie van de opslag.',
    en: 'The chain is broken at line {at}. Warn the CISO and keep a copy of the store.',
  },
} as const

/** The access log of the desk itself. */
export function AuditPage(): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const lang = useLanguage()
  const filters = useFilters()
  const chosen = given({ action: filters.get('action'), account: filters.get('account') })
  const log = useInfiniteQuery({
    queryKey: ['audit', chosen],
    initialPageParam: 0,
    queryFn: ({ pageParam }) => {
      const query = { ...chosen, ...(pageParam === 0 ? {} : { before: pageParam }) }
      return asked(api.GET('/audit', { params: { query } }))
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const entries = log.data?.pages.flatMap((page) => page.entries) ?? []
  return (
    <Page title={w.title} lead={w.lead}>
      <Check />
      <div className="filters">
        <Select
          label={w.action}
          value={filters.get('action')}
          onChange={(value) => filters.set('action', value)}
          choices={[
            { value: '', label: c.all },
            ...Object.entries(ACTION_WORDS).map(([value, text]) => ({ value, label: text[lang] })),
          ]}
        />
        <SearchBox
          label={w.account}
          value={filters.get('account')}
          onChange={(value) => filters.set('account', value)}
        />
      </div>
      {log.isPending && <Loading />}
      {log.isError && <ProblemNotice cause={log.error} retry={() => void log.refetch()} />}
      {log.data && entries.length === 0 && <Empty title={w.none} />}
      {entries.length > 0 && <Entries entries={entries} />}
      {log.hasNextPage && (
        <div className="buttons">
          <Button busy={log.isFetchingNextPage} onPress={() => void log.fetchNextPage()}>
            {w.more}
          </Button>
        </div>
      )}
    </Page>
  )
}

function Entries({ entries }: { entries: readonly Schemas['AuditEntry'][] }): JSX.Element {
  const w = useWords(words)
  const lang = useLanguage()
  const formats = useFormats()
  return (
    <Table
      caption={w.title}
      hideCaption
      rows={entries}
      rowKey={({ seq }) => String(seq)}
      columns={[
        { id: 'when', title: w.when, cell: (one) => <span className="together">{formats.shortMoment(one.at)}</span> },
        { id: 'who', title: w.who, cell: (one) => one.byName || one.by },
        { id: 'action', title: w.action, cell: (one) => ACTION_WORDS[one.action]?.[lang] ?? one.action },
        { id: 'target', title: w.target, cell: (one) => (one.target === null ? '–' : <code>{one.target}</code>) },
        { id: 'reason', title: w.reason, cell: (one) => one.reason ?? '–' },
      ]}
    />
  )
}

function Check(): JSX.Element {
  const w = useWords(words)
  const { number } = useFormats()
  const check = useMutation({ mutationFn: () => asked(api.POST('/audit/check')) })
  return (
    <>
      <div className="buttons">
        <Button busy={check.isPending} onPress={() => check.mutate()}>
          {w.check}
        </Button>
      </div>
      <div role="status">
        {check.data && (
          <Notice tone={check.data.intact ? 'ok' : 'error'}>
            <p>
              {check.data.intact
                ? fill(w.intact, { n: number(check.data.entries ?? 0) })
                : fill(w.broken, { at: number(check.data.brokenAt ?? 0) })}
            </p>
          </Notice>
        )}
      </div>
      {check.isError && <ProblemNotice cause={check.error} />}
    </>
  )
}
