import fc from 'fast-check'
import { expect, it } from 'vitest'
import { userOf } from './user.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')

it.each([
  ['X-Authenticated-User', 'gem\\jansen', 'gem\\jansen'],
  ['X-Authenticated-User', base64('WinNT://GEM/jansen'), 'GEM\\jansen'],
  ['X-Authenticated-User', base64('LDAP://dc1/CN=Jan Jansen,OU=Wmo,DC=gem,DC=nl'), 'CN=Jan Jansen,OU=Wmo,DC=gem,DC=nl'],
  ['X-Authenticated-User', 'Local://jansen', 'jansen'],
  ['X-Client-Username', 'jansen@gem.nl', 'jansen@gem.nl'],
  ['x-client-username', base64('jansen@gem.nl'), 'jansen@gem.nl'],
  // Valid base64 by chance: eight letters.
  ['X-Authenticated-User', 'jansensm', 'jansensm'],
  ['X-Authenticated-User', Buffer.from('gem\\zoë').toString('latin1'), 'gem\\zoë'],
])('reads %s: %s', (name, value, user) => {
  expect(userOf([[name, value]])).toBe(user)
})

it('names nobody when the proxy does not', () => {
  expect(userOf([])).toBeUndefined()
  expect(userOf([['X-Authenticated-User', '-']])).toBeUndefined()
  expect(userOf([['X-Authenticated-User', 'a'.repeat(5000)]])).toBeUndefined()
})

it('never fails, whatever the header holds', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (value) => {
      expect((userOf([['x-user', value]]) ?? '').length).toBeLessThanOrEqual(512)
    }),
  )
})
