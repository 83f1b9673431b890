import type { CommandGroup } from '../../command.ts'
import { run } from './run.ts'
import { selfTestCommand } from './self-test.ts'
import { squidConfCommand } from './squid-conf.ts'
import { SUMMARIES } from '../summaries.ts'

export const gate: CommandGroup = {
  name: 'gate',
  summary: SUMMARIES.gate,
  main: run,
  commands: [run, squidConfCommand, selfTestCommand],
}
