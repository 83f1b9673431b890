import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Services } from '../services.ts'
import type { SignedIn } from '../auth/session.ts'
import type { Permission } from '../permissions.ts'

/** A request that passed the checks of its endpoint. */
export interface Call<P = unknown, Q = unknown, B = unknown> {
  readonly services: Services
  /** Who asks; for endpoints that need no sign-in there may be nobody: see {@link OpenCall}. */
  readonly signedIn: SignedIn
  readonly params: P
  readonly query: Q
  readonly body: B
  readonly context: Context
}

/** A request to an endpoint for which nobody needs to be signed in. */
export type OpenCall<P = unknown, Q = unknown, B = unknown> = Omit<Call<P, Q, B>, 'signedIn'> & {
  readonly signedIn: SignedIn | null
}

/**
 * Who may call: `nobody` needs no sign-in; `started` a sign-in that may still lack its second factor; `anyone` who is
 * signed in; else who has the permission.
 */
export type Access = Permission | 'nobody' | 'started' | 'anyone'

/** What comes back when it is no JSON. */
export interface FileAnswer {
  readonly mediaTypes: readonly string[]
}

interface Described {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** Below `/api/v1`, parameters as `{id}`. */
  readonly path: string
  readonly summary: string
  readonly answer: z.ZodType | FileAnswer | 'redirect' | 'nothing'
  /** Most bytes of the body; 1 MB unless said otherwise. */
  readonly bodyLimit?: number
  /** The body is a file as it is; `body` is then its bytes. */
  readonly takesFile?: boolean
}

interface Definition<P, Q, B> extends Described {
  readonly params?: z.ZodType<P, unknown>
  readonly query?: z.ZodType<Q, unknown>
  readonly body?: z.ZodType<B, unknown>
}

/** One operation of the API: the schemas that check it are the ones that describe it. */
export interface Endpoint extends Definition<unknown, unknown, unknown> {
  readonly access: Access
  handle(call: OpenCall): Promise<unknown>
}

/** An endpoint for those who are signed in with the permission. The answer is JSON, or a Response. */
export function endpoint<P = unknown, Q = unknown, B = unknown>(
  definition: Definition<P, Q, B> & {
    readonly access: Exclude<Access, 'nobody'>
    handle(call: Call<P, Q, B>): Promise<unknown>
  },
): Endpoint {
  return definition as unknown as Endpoint
}

/** An endpoint that answers anybody. */
export function openEndpoint<P = unknown, Q = unknown, B = unknown>(
  definition: Definition<P, Q, B> & { handle(call: OpenCall<P, Q, B>): Promise<unknown> },
): Endpoint {
  return { ...definition, access: 'nobody' } as unknown as Endpoint
}
