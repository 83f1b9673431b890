import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

const pause = async (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const options = { atOnce: 3, heldBytes: 5, bytesOf: () => 1 }

test('gives values in the order of the sources, those of the oldest as they come, and holds the others back', async () => {
  const pulled = [0, 0, 0, 0, 0]
  let open: () => void = () => undefined
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  async function* source(number: number): AsyncGenerator<string> {
    for (let n = 0; n < 50; n++) {
      if (number === 0 && n === 1) await gate
      pulled[number] = n + 1
      yield `${number}.${n}`
    }
  }
  const values = inOrder(
    pulled.map((_, number) => source(number)),
    options,
  )
  // The first value comes although its source is far from done.
  expect((await values.next()).value).toBe('0.0')
  await pause(20)
  expect(pulled).toEqual([1, 6, 6, 0, 0])
  open()
  const rest = []
  for await (const value of values) rest.push(value)
  expect(['0.0', ...rest]).toEqual(pulled.flatMap((_, s) => Array.from({ length: 50 }, (_, n) => `${s}.${n}`)))
})

test('an error of a source comes in its turn, and ends the others', async () => {
  let ended = 0
  async function* good(): AsyncGenerator<string> {
    try {
      for (;;) yield 'goed'
    } finally {
      ended++
    }
  }
  async function* bad(): AsyncGenerator<string> {
    yield 'eerst'
    throw new Error('mis')
  }
  const got: string[] = []
  await expect(async () => {
    for await (const value of inOrder([bad(), good(), good()], options)) got.push(value)
  }).rejects.toThrow('mis')
  await pause(20)
  expect([got, ended]).toEqual([['eerst'], 2])
})
