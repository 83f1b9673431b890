import type { CommandGroup } from '../../command.ts'
import { analyze } from './analyze.ts'
import { importCommand } from './import.ts'
import { purge } from './purge.ts'
import { alerts, handover, log, reply, reveal, template, verdict } from './review.ts'
import { whoViewedCommand } from './who-viewed.ts'

export const lookups: CommandGroup = {
  name: 'lookups',
  summary: {
    nl: 'Opzoekingen zonder reden: inlezen, analyseren, beoordelen, inzage voor inwoners.',
    en: 'Look-ups without reason: import, analyse, review, access for residents.',
  },
  commands: [analyze, importCommand, alerts, reply, verdict, reveal, handover, template, log, purge, whoViewedCommand],
}
