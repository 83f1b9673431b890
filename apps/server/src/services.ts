import type { Desk, KeySource } from '@sluiswacht/evidence'
import { Accounts } from './auth/accounts.ts'
import { Oidc } from './auth/oidc.ts'
import { Sessions } from './auth/session.ts'
import { Setup } from './auth/setup.ts'
import { Throttle } from './auth/throttle.ts'
import { Audit } from './audit.ts'
import { Cases } from './cases/cases.ts'
import { Telling } from './cases/telling.ts'
import { Exceptions } from './gate/exceptions.ts'
import { GateDesk } from './gate/gate-desk.ts'
import { Inquiries } from './inquiries/inquiries.ts'
import { Reveals } from './inquiries/reveals.ts'
import { LookupDesk } from './lookups/lookup-desk.ts'
import { Settings } from './settings.ts'
import type { DeskConfig } from './config/read-config.ts'

/** What the endpoints work with. */
export interface Services {
  readonly config: DeskConfig
  readonly desk: Desk
  readonly audit: Audit
  readonly accounts: Accounts
  readonly sessions: Sessions
  readonly throttle: Throttle
  readonly setup: Setup
  readonly settings: Settings
  readonly cases: Cases
  readonly telling: Telling
  readonly inquiries: Inquiries
  readonly reveals: Reveals
  readonly gate: GateDesk
  readonly exceptions: Exceptions
  readonly lookups: LookupDesk
  readonly oidc: Oidc | null
  close(): Promise<void>
}

/** Puts the parts of the desk together. @param key opens stores that have no key of their own */
export function createServices(config: DeskConfig, desk: Desk, key: KeySource): Services {
  const { sign_in } = config
  const audit = new Audit(desk)
  const accounts = new Accounts(desk)
  const inquiries = new Inquiries(config, desk, key)
  const gate = new GateDesk(config, key)
  const lookups = new LookupDesk(config, desk)
  return {
    config,
    desk,
    audit,
    accounts,
    sessions: new Sessions(desk, accounts, sign_in.idle_minutes, sign_in.session_hours),
    throttle: new Throttle(desk),
    setup: new Setup(accounts),
    settings: new Settings(desk, config.organisation),
    cases: new Cases(desk),
    telling: new Telling(desk, inquiries),
    inquiries,
    gate,
    exceptions: new Exceptions(desk),
    lookups,
    reveals: new Reveals(desk, config.reveal_hours),
    oidc: sign_in.oidc ? new Oidc(sign_in.oidc, config.origin) : null,
    async close() {
      await inquiries.close()
      await gate.close()
      await lookups.close()
      await desk.close()
    },
  }
}
