import type { CommandGroup } from '../../command.ts'
import { SUMMARIES } from '../summaries.ts'
import { add } from './add.ts'
import { list } from './list.ts'
import { remove } from './remove.ts'

export const tenant: CommandGroup = { name: 'tenant', summary: SUMMARIES.tenant, commands: [add, list, remove] }
