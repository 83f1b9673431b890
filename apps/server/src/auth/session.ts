import type { DeskRole } from '../permissions.ts'

/** Who is signed in. */
export interface SignedIn {
  readonly accountId: string
  readonly roles: readonly DeskRole[]
}
