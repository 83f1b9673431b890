import { expect, it } from 'vitest'
import { readArguments } from './arguments.ts'
import { list } from './commands/tenant/list.ts'

it('a wrong option points to the help of its command, without the options that stand in the usage', () => {
  expect(() => readArguments(list, ['--onbekend'])).toThrow(/ sluiswacht tenant list --help$/)
})
