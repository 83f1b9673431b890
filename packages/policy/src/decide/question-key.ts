import type { PolicyQuestion } from '@sluiswacht/model'
import type { Day } from '../register/register.ts'

/**
 * A key under which every question with the same answer-relevant parts falls: all that {@link PolicyQuestion} holds, with
 * time taken as the Dutch day (conditions and exceptions change at midnight only), the reason as whether it is long enough,
 * the user as whether named unless an exception names users, and counts and kinds only where a rule looks at them.
 * JSON keeps the parts apart, whatever they hold.
 */
export function questionKey(
  question: PolicyQuestion,
  day: Day,
  options: {
    readonly justificationLength: number
    readonly byUser: boolean
    readonly used: ReadonlySet<string> | 'all'
  },
): string {
  const { user, service, content } = question
  const { used } = options
  const looks = (name: string): boolean => used === 'all' || used.has(name)
  const { labels } = content
  return JSON.stringify([
    day,
    options.byUser ? (user.pseudonym ?? null) : user.pseudonym !== undefined,
    user.department ?? null,
    user.roles,
    user.trainings,
    service.id ?? null,
    service.host,
    service.action,
    service.accountKind,
    service.tenant ?? null,
    service.websocket,
    question.purpose ?? null,
    (question.justification ?? '').trim().length >= options.justificationLength,
    content.dataClasses,
    content.personalData,
    content.people > 0,
    content.minors > 0,
    (labels.BSN ?? 0) > 0,
    (labels.ID_DOC ?? 0) > 0,
    content.fullyRead,
    content.unreadCauses.length > 0,
    content.maskable,
    looks('people') ? content.people : 0,
    looks('minors') ? content.minors : 0,
    looks('labels') ? labels : 0,
    looks('categories') ? content.categories : 0,
    looks('documentTypes') ? content.documentTypes : 0,
    looks('unreadCauses') ? content.unreadCauses : 0,
  ])
}
