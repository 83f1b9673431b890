import { userInfo } from 'node:os'
import { openWorkspace, ReviewStore, type Workspace } from '@sluiswacht/lookups'
import type { CommandInput, CommandOption } from '../../command.ts'
import { readEnvironment } from '../../environment.ts'

const DEFAULT = 'lookups.workspace'

export const WORKSPACE_OPTION: CommandOption = {
  name: 'workspace',
  value: 'DIR',
  help: {
    nl: `werkmap met ingelezen logs en beoordeling (standaard: ${DEFAULT})`,
    en: `workspace with imported logs and review (default: ${DEFAULT})`,
  },
}

export const BY_OPTION: CommandOption = {
  name: 'by',
  value: 'NAME',
  help: {
    nl: 'wie dit doet, als het account gedeeld is (standaard: het account van het systeem)',
    en: 'who does this, when the account is shared (default: the account of the system)',
  },
}

export function workspaceDirectory({ options }: CommandInput): string {
  return options.get('workspace') ?? DEFAULT
}

/** Who is at work, for the log. */
export function actorOf({ options }: CommandInput): string {
  const account = userInfo().username
  const by = options.get('by')?.trim()
  return by ? `${by} (${account})` : account
}

export function openedWorkspace(input: CommandInput): Promise<Workspace> {
  return openWorkspace(workspaceDirectory(input), readEnvironment().key)
}

/** Opens the review of the workspace, does the work and closes it. */
export async function withReview<T>(input: CommandInput, work: (store: ReviewStore) => T | Promise<T>): Promise<T> {
  const store = new ReviewStore(await openedWorkspace(input))
  try {
    return await work(store)
  } finally {
    store.close()
  }
}
