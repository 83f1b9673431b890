import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import type { DeskConfig } from '../config/read-config.ts'

/** With TLS the name itself binds the cookie to this host and to TLS (RFC 6265bis, `__Host-`). */
export function cookieName({ origin }: Pick<DeskConfig, 'origin'>): string {
  return origin.startsWith('https:') ? '__Host-sluiswacht' : 'sluiswacht'
}

export function giveSessionCookie(context: Context, config: Pick<DeskConfig, 'origin'>, token: string): void {
  setCookie(context, cookieName(config), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: config.origin.startsWith('https:'),
  })
}

export function takeSessionCookie(context: Context, config: Pick<DeskConfig, 'origin'>): void {
  deleteCookie(context, cookieName(config), { path: '/', secure: config.origin.startsWith('https:') })
}
