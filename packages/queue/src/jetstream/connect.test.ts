import { expect, test } from 'vitest'
import { connectNats } from './connect.ts'
import { NatsAddressWrong, NatsUnreachable } from './errors.ts'
import { QueueNames } from './names.ts'

test('an address that is none is told, without trying', async () => {
  for (const servers of ['http://x:1', '', 'nats://', 'nats://a:b:c', 'postgres://x'])
    await expect(connectNats({ servers, name: 'test' }), servers).rejects.toBeInstanceOf(NatsAddressWrong)
})

test('the error of a server that is not there names it, and not the password', async () => {
  const error = await connectNats({ servers: 'nats://user:geheim@127.0.0.1:1', name: 'test' }).catch(
    (cause: unknown) => cause,
  )
  expect(error).toBeInstanceOf(NatsUnreachable)
  const { explanation } = error as NatsUnreachable
  expect(explanation.nl).toContain('127.0.0.1:1')
  expect(JSON.stringify(explanation)).not.toContain('geheim')
})

test('names that would reach into other subjects are refused', () => {
  const names = new QueueNames('sluiswacht')
  for (const tenant of ['a.b', '*', '>', '', 'a b', 'é', 'x'.repeat(65)])
    expect(() => names.work('read', { tenant, inquiry: 'zaak' }), tenant).toThrow('letters')
})
