import type { Header } from '../icap/head.ts'
import { valuesOf } from '../icap/head.ts'

/** Headers in which proxies name the user, the most telling first. */
export const USER_HEADERS: readonly string[] = [
  'x-authenticated-user',
  'x-client-username',
  'x-authenticated-username',
  'x-remote-user',
  'x-user',
]

const MAX_USER = 512
/** What a decoded name must look like before base64 is believed: a plain name can be valid base64 by chance. */
const STRUCTURED = /^(?:[A-Za-z]+:\/\/|[^\\@=]+[\\@][^\\@]+$|(?:cn|uid)=)/i

/**
 * The user as the proxy authenticated it: `domain\user`, `user@domain`, a distinguished name or a bare name. Takes plain
 * text and base64 of `WinNT://domain/user`, `LDAP://server/cn=…`, `Local://user` (ProxySG, FortiGate and others).
 */
export function userOf(headers: readonly Header[], names: readonly string[] = USER_HEADERS): string | undefined {
  for (const name of names) {
    const value = valuesOf(headers, name)[0]
    if (value === undefined || value === '' || value === '-' || value.length > MAX_USER * 2) continue
    const user = withoutScheme(fromBase64(value) ?? utf8(value))
    if (user !== '' && user.length <= MAX_USER) return user
  }
  return undefined
}

function utf8(value: string): string {
  return Buffer.from(value, 'latin1').toString('utf8')
}

function fromBase64(value: string): string | undefined {
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{4,}={0,2}$/.test(value)) return undefined
  const bytes = Buffer.from(value, 'base64')
  const text = bytes.toString('utf8')
  // oxlint-disable-next-line no-control-regex
  if (text.includes('\ufffd') || /[\x00-\x1f\x7f]/.test(text)) return undefined
  return STRUCTURED.test(text) ? text : undefined
}

/** `WinNT://DOMAIN/user` is `DOMAIN\user`; of an LDAP address the distinguished name counts. */
function withoutScheme(name: string): string {
  const scheme = /^([A-Za-z]{2,10}):\/\/(.*)$/.exec(name)
  if (!scheme) return name
  const [, kind = '', rest = ''] = scheme
  if (kind.toLowerCase() === 'winnt') return rest.split('/').slice(-2).join('\\')
  const slash = rest.indexOf('/')
  return slash < 0 ? rest : rest.slice(slash + 1)
}
