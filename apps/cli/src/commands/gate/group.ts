import type { CommandGroup } from '../../command.ts'
import { run } from './run.ts'
import { selfTestCommand } from './self-test.ts'
import { squidConfCommand } from './squid-conf.ts'

export const gate: CommandGroup = {
  name: 'gate',
  summary: {
    nl: 'De poort tussen de organisatie en AI-diensten',
    en: 'The gate between the organisation and AI services',
  },
  main: run,
  commands: [run, squidConfCommand, selfTestCommand],
}
