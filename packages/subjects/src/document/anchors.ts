import type { Finding } from '@sluiswacht/model'
import { columnAt, type Layout, type Line, lineAt } from './layout.ts'
import { type NameMention, tierOf } from './mentions.ts'

const FIELDS = 4
const MOST_ROWS = 12

/** The whole name at the head of a column, or the one in a block of "label: value" lines above a line. */
function labelledAbove(
  byLine: ReadonlyMap<number, readonly NameMention[]>,
  line: Line,
  column: number,
): NameMention | undefined {
  let index = line.index - 1
  while (index >= line.index - MOST_ROWS && !byLine.has(index)) index -= 1
  const named = byLine.get(index)
  const above = named?.at(-1)
  if (above && column > 0 && line.cells.length > 2 && above.line.block === line.block)
    return named?.findLast((mention) => mention.column === column && tierOf(mention.form) === 0)
  if (
    !above ||
    above.label === '' ||
    above.line.block !== line.block ||
    line.index - above.line.index > FIELDS ||
    tierOf(above.form) !== 0
  )
    return undefined
  return above
}

/** BSN and date of birth that stand behind a whole name on its line, before the next name. */
export function readAnchors(
  layout: Layout,
  findings: readonly Finding[],
  mentions: readonly NameMention[],
): Map<NameMention, [string, string][]> {
  const anchors = new Map<NameMention, [string, string][]>()
  const byLine = new Map<number, NameMention[]>()
  for (const mention of mentions) {
    const list = byLine.get(mention.line.index)
    if (list) list.push(mention)
    else byLine.set(mention.line.index, [mention])
  }
  const wholeNames = new Map<number, NameMention[]>()
  for (const [index, named] of byLine)
    wholeNames.set(
      index,
      named.filter(({ form }) => tierOf(form) === 0),
    )
  const identifying = findings.filter(({ label }) => label === 'BSN' || label === 'DOB')
  for (const finding of identifying) {
    const line = lineAt(layout, finding.start)
    const onLine = wholeNames.get(line.index) ?? []
    const above = onLine.length > 0 ? undefined : labelledAbove(byLine, line, columnAt(line, finding.start))
    const owner = above ?? lastBefore(onLine, finding.start) ?? (line.cells.length > 0 ? onLine[0] : undefined)
    if (!owner || owner.title === 'adult') continue
    const list = anchors.get(owner) ?? []
    list.push([finding.label, finding.value])
    anchors.set(owner, list)
  }
  return anchors
}

/** The last of the mentions, which are in order, that starts before an offset. */
function lastBefore(mentions: readonly NameMention[], offset: number): NameMention | undefined {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.finding.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return mentions[low - 1]
}
