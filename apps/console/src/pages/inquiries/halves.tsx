import type { JSX } from 'react'
import { Figure, Figures } from '../../parts/facts.tsx'
import { Card, Heading, Text } from '../../parts/page.tsx'
import type { Schemas } from '../../session/api.ts'
import { useFormats } from '../../words/format.ts'
import { fill, useWords } from '../../words/language.tsx'
import { words } from './words.ts'

type Counted = NonNullable<Schemas['Inquiry']['figures']>

/** What is known and what is not, side by side and as large. */
export function Halves({ figures: { totals, unknown } }: { figures: Counted }): JSX.Element {
  const w = useWords(words)
  const formats = useFormats()
  const { number } = formats
  const missing: readonly (readonly [string, number | null])[] = [
    [w.notRead, totals.filesNotRead],
    [w.empty, totals.filesEmpty],
    [w.possiblePeople, unknown.possiblePeople],
    [w.doubtfulFiles, unknown.doubtfulFiles],
    [w.imagesOfPeople, unknown.imagesOfPeople],
    [w.uploadsWithoutFile, unknown.uploadsWithoutFile],
    [w.filesWithoutUpload, unknown.filesWithoutUpload],
    [w.uploadsWithoutTime, unknown.uploadsWithoutTime],
    [w.manifestProblems, unknown.manifestProblems],
  ]
  return (
    <div className="halves section">
      <Card tone="accent">
        <Heading level={2}>{w.known}</Heading>
        <Figures>
          <Figure value={number(totals.people)} what={w.affected} />
          <Figure value={number(totals.minors)} what={w.minors} />
          <Figure value={number(totals.withBsn)} what={w.withBsn} />
          <Figure value={number(totals.withSpecialCategories)} what={w.withSpecial} />
          <Figure
            value={number(totals.filesWithPersonalData)}
            what={w.filesWith}
            help={fill(w.ofFiles, { n: number(totals.files) })}
          />
          <Figure value={number(totals.professionals)} what={w.professionals} />
        </Figures>
      </Card>
      <Card tone="warn">
        <Heading level={2}>{w.unknown}</Heading>
        <Figures>
          {missing
            .filter(([, n]) => n !== null && n > 0)
            .map(([what, n]) => (
              <Figure key={what} value={number(n ?? 0)} what={what} />
            ))}
        </Figures>
        <Text>
          {unknown.period === null
            ? w.noPeriod
            : fill(w.period, { first: formats.day(unknown.period.first), last: formats.day(unknown.period.last) })}
        </Text>
      </Card>
    </div>
  )
}
