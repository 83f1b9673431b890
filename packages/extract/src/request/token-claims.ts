/** Claims that tell an account; nothing else of a token is ever read out. */
export interface TokenClaims {
  readonly plan?: string
  readonly account?: string
  /** Tenant of Microsoft Entra. */
  readonly tenant?: string
}

const LONGEST_TOKEN = 16_384
const ID = /^[\w-]{1,64}$/

/**
 * What a bearer token (JWT, RFC 7519) says of the account. Its signature is not checked: the service itself refuses a
 * forged one. The token does not leave this function.
 */
export function claimsOf(token: string | null | undefined): TokenClaims {
  const payload = (token ?? '')
    .slice(0, LONGEST_TOKEN)
    .replace(/^Bearer\s+/i, '')
    .split('.')[1]
  if (payload === undefined) return {}
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    const openai = member(claims, 'https://api.openai.com/auth')
    const plan = idOf(member(openai, 'chatgpt_plan_type'))
    const account = idOf(member(openai, 'chatgpt_account_id'))
    const tenant = idOf(member(claims, 'tid'))
    return {
      ...(plan === undefined ? {} : { plan }),
      ...(account === undefined ? {} : { account }),
      ...(tenant === undefined ? {} : { tenant }),
    }
  } catch {
    return {}
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && ID.test(value) ? value : undefined
}
