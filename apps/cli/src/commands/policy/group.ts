import type { CommandGroup } from '../../command.ts'
import { check } from './check.ts'
import { explain } from './explain.ts'
import { init } from './init.ts'
import { publish, versions } from './publish.ts'
import { simulate } from './simulate.ts'
import { test } from './test.ts'
import { SUMMARIES } from '../summaries.ts'

export const policy: CommandGroup = {
  name: 'policy',
  summary: SUMMARIES.policy,
  commands: [init, check, test, simulate, explain, publish, versions],
}
