import type { CommandGroup } from '../../command.ts'
import { analyze } from './analyze.ts'
import { importCommand } from './import.ts'
import { purge } from './purge.ts'
import { alerts, handover, log, reply, reveal, template, verdict } from './review.ts'
import { whoViewedCommand } from './who-viewed.ts'
import { SUMMARIES } from '../summaries.ts'

export const lookups: CommandGroup = {
  name: 'lookups',
  summary: SUMMARIES.lookups,
  commands: [analyze, importCommand, alerts, reply, verdict, reveal, handover, template, log, purge, whoViewedCommand],
}
