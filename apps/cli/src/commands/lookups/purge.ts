import { type Purged, purgeWorkspace, type ReviewStore, requireGoLive, type Workspace } from '@sluiswacht/lookups'
import { type Command, type CommandInput, EXIT } from '../../command.ts'
import { actorOf, BY_OPTION, openedWorkspace, withReview, WORKSPACE_OPTION } from './workspace-task.ts'

export const purge: Command = {
  name: 'purge',
  usage: 'lookups purge [--workspace DIR]',
  summary: {
    nl: 'Wis wat volgens golive.yaml niet langer bewaard mag worden. Dit gebeurt ook bij elke analyse.',
    en: 'Remove what golive.yaml does not allow to be kept any longer. Every analysis does this too.',
  },
  options: [BY_OPTION, WORKSPACE_OPTION],
  examples: [
    { line: 'sluiswacht lookups purge', says: { nl: 'Elke nacht, vanuit cron', en: 'Every night, from cron' } },
  ],
  async run(input) {
    const workspace = await openedWorkspace(input)
    const purged = await withReview(input, (store) => purgeOld(input, workspace, store))
    await input.out.record(purged)
    return EXIT.done
  },
}

/** Removes what may be kept no longer and says so. @throws {GoLiveIncomplete} */
export async function purgeOld(input: CommandInput, workspace: Workspace, store: ReviewStore): Promise<Purged> {
  const golive = await requireGoLive(workspace.directory)
  if (golive.state !== 'filled') return { months: [], alerts: 0 }
  const purged = purgeWorkspace(workspace, store, golive.retention, actorOf(input), Date.now())
  const { months, alerts } = purged
  if (months.length > 0 || alerts > 0)
    input.out.say(
      input.lang === 'nl'
        ? `Bewaartermijn voorbij, gewist: ${months.length} maanden opzoekingen, ${alerts} meldingen`
        : `Kept long enough, removed: ${months.length} months of look-ups, ${alerts} alerts`,
    )
  return purged
}
