import type { PartStatus } from '@sluiswacht/model'

/** From what says least is missing to what says most. */
const FROM_BEST: readonly PartStatus[] = [
  'empty',
  'read',
  'partial',
  'unsupported',
  'encrypted',
  'limit_exceeded',
  'corrupt',
  'timeout',
]

/**
 * The status of a file from those of its parts. The file itself may have several lines: what was read of it and how
 * reading ended; the worst counts. A file that is itself read or empty (a container has no text of its own) is `read`
 * when all inside it was seen, `partial` when something inside was not; otherwise its own status counts.
 */
export function fileStatus(
  parts: readonly { readonly part: string | null; readonly status: PartStatus }[],
): PartStatus {
  const rank = parts.reduce(
    (worst, { part, status }) => (part === null ? Math.max(worst, FROM_BEST.indexOf(status)) : worst),
    0,
  )
  const own = FROM_BEST[rank] ?? 'empty'
  const inner = parts.filter(({ part }) => part !== null)
  if (own !== 'read' && own !== 'empty') return own
  if (inner.some(({ status }) => status !== 'read' && status !== 'empty')) return 'partial'
  return inner.some(({ status }) => status === 'read') ? 'read' : own
}
