import type { PartStatus } from '@sluiswacht/model'

/**
 * The status of a file from those of its parts. A file that is itself read or empty (a container has no text of its
 * own) is `read` when all inside it was seen, `partial` when something inside was not; otherwise its own status counts.
 */
export function fileStatus(
  parts: readonly { readonly part: string | null; readonly status: PartStatus }[],
): PartStatus {
  const own = parts.find(({ part }) => part === null)?.status ?? 'empty'
  const inner = parts.filter(({ part }) => part !== null)
  if (own !== 'read' && own !== 'empty') return own
  if (inner.some(({ status }) => status !== 'read' && status !== 'empty')) return 'partial'
  return inner.some(({ status }) => status === 'read') ? 'read' : own
}
