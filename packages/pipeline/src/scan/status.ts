import type { PartStatus } from '@sluiswacht/model'
/**
 * The status of a file from those of its parts: the worst, except that empty or unsupported parts inside a file that
 * was read do not make the whole file unread; they make it `partial`.
 */
export function fileStatus(
  parts: readonly { readonly part: string | null; readonly status: PartStatus }[],
): PartStatus {
  const own = parts.find(({ part }) => part === null)?.status ?? 'empty'
  const inner = parts.filter(({ part }) => part !== null)
  if (own === 'empty' && inner.some(({ status }) => status === 'read' || status === 'partial'))
    return worstInside('read', inner)
  return worstInside(own, inner)
}

function worstInside(own: PartStatus, inner: readonly { readonly status: PartStatus }[]): PartStatus {
  if (own !== 'read') return own
  return inner.every(({ status }) => status === 'read' || status === 'empty') ? 'read' : 'partial'
}
