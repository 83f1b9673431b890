import type { CommandGroup } from '../../command.ts'
import { backup, restore } from './backup.ts'
import { erasePersonCommand } from './erase-person.ts'
import { events } from './events.ts'
import { exportPersonCommand } from './export-person.ts'
import { hold } from './hold.ts'
import { purge } from './purge.ts'
import { retention } from './retention.ts'
import { rotateKey } from './rotate-key.ts'
import { verify } from './verify.ts'
import { SUMMARIES } from '../summaries.ts'

export const evidence: CommandGroup = {
  name: 'evidence',
  summary: SUMMARIES.evidence,
  commands: [
    verify,
    events,
    retention,
    hold,
    purge,
    exportPersonCommand,
    erasePersonCommand,
    rotateKey,
    backup,
    restore,
  ],
}
