import { expect, test } from 'vitest'
import { Output } from '../terminal/output.ts'
import { WrongUse } from '../usage-error.ts'
import { extract } from './extract.ts'
import { scan } from './scan.ts'

test('a named path that does not exist is wrong use, told as by scan', async () => {
  const input = {
    words: ['/nowhere/uploads'],
    options: new Map<string, string>(),
    lang: 'nl' as const,
    out: new Output(process.stdout, process.stderr),
    signal: new AbortController().signal,
  }
  await expect(extract.run(input)).rejects.toThrow(WrongUse)
  const told = await extract.run(input).catch(String)
  expect(told).toContain('/nowhere/uploads does not exist')
  expect(await scan.run(input).catch(String)).toBe(told)
})
