import { authorityClock, clocksOf } from '../../cases/case-view.ts'
import { stepsOf } from '../../cases/derived.ts'
import { isAllowed } from '../../permissions.ts'
import type { Call } from '../endpoint.ts'

const STEPS = 50
const CLOCKS = 50
const WEEK_MS = 7 * 86_400_000

/** What needs somebody today; each sees only what their roles let them see. */
export async function overview({ services, signedIn }: Call): Promise<object> {
  const { cases, inquiries, reveals, exceptions, gate, lookups, settings } = services
  const may = (permission: Parameters<typeof isAllowed>[1]): boolean => isAllowed(signedIn.roles, permission)
  const now = new Date().toISOString()
  const { settings: current } = await settings.get()
  const open = may('case.read') ? (await cases.all()).filter(({ state }) => state.state === 'open') : []
  const steps = open.flatMap(({ id, state }) =>
    stepsOf(state, now).map((step) => ({ caseId: id, title: state.title, step })),
  )
  const due = ({ step }: (typeof steps)[number]): number => Date.parse(step.due ?? '') || Number.MAX_SAFE_INTEGER
  const clocks = open
    .map(({ id, state }) => ({ caseId: id, title: state.title, clock: authorityClock(clocksOf(state, now, current)) }))
    .filter(({ clock }) => clock?.state === 'running' || clock?.state === 'overdue')
    .toSorted((one, other) => (one.clock?.deadline ?? '').localeCompare(other.clock?.deadline ?? ''))
  const places = may('inquiry.read')
    ? await Promise.all(
        inquiries.places().map(async (place) => ({ ...place, progress: await inquiries.progress(place.id) })),
      )
    : []
  const waiting = (await reveals.all()).filter(
    ({ value }) => value.state === 'waiting' && value.askedBy !== signedIn.accountId,
  )
  const asked = (await exceptions.all()).filter(
    ({ value }) => value.state === 'waiting' && value.askedBy !== signedIn.accountId,
  )
  return {
    steps: steps.toSorted((one, other) => due(one) - due(other)).slice(0, STEPS),
    clocks: clocks.slice(0, CLOCKS),
    figures: {
      openCases: open.length,
      overdue: steps.filter(({ step }) => step.overdue).length,
      peopleToTell: open.reduce((sum, { state }) => {
        const told = state.told.reduce((all, { people }) => all + people, 0)
        const must = state.decisions.people?.outcome === 'yes' || state.decisions.people?.outcome === 'public'
        return sum + (must ? Math.max(0, (state.facts.number_of_subjects?.min ?? 0) - told) : 0)
      }, 0),
      refusedThisWeek: may('gate.read') && gate.hasLog ? await refusedSince(new Date(Date.now() - WEEK_MS)) : null,
      alertsWaiting: may('lookups.read') ? ((await lookups.counts())?.waiting ?? null) : null,
      revealsWaiting: may('reveal.approve') ? waiting.length : 0,
      exceptionsWaiting: may('exception.approve') ? asked.length : 0,
    },
    inquiriesRunning: places
      .filter(({ progress }) => progress.state === 'running')
      .map(({ id, name, progress }) => ({ id, name, files: progress.files, filesTotal: progress.filesTotal })),
  }

  async function refusedSince(moment: Date): Promise<number | null> {
    const records = await gate.records(moment.toISOString().slice(0, 10), now.slice(0, 10)).catch(() => null)
    return records && records.filter(({ decision }) => decision.effect === 'deny').length
  }
}
