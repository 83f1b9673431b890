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

export const evidence: CommandGroup = {
  name: 'evidence',
  summary: {
    nl: 'Beheer het bewijs: logboek, bewaartermijnen, rechten van betrokkenen, sleutels, reservekopie.',
    en: 'Manage the evidence: log, retention, rights of people, keys, backup.',
  },
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
