import type { CommandGroup } from '../../command.ts'
import { check } from './check.ts'
import { explain } from './explain.ts'
import { init } from './init.ts'
import { simulate } from './simulate.ts'
import { test } from './test.ts'

export const policy: CommandGroup = {
  name: 'policy',
  summary: {
    nl: 'Het beleid voor AI: niet toegestaan, tenzij. Maken, controleren, uitproberen en uitleggen.',
    en: 'The policy on AI: not allowed, unless. Make, check, try and explain it.',
  },
  commands: [init, check, test, simulate, explain],
}
