import { z } from '@hono/zod-openapi'
import { DESK_ROLES, PERMISSIONS, type Permission } from '../../permissions.ts'
import { languageField } from '../fields.ts'

/** How far signing in is: `second_factor` waits for a code, `enrol` must first set one up. */
const stageField: z.ZodType = z.enum(['second_factor', 'enrol', 'full']).openapi('SignInStage')

/** What the screen before signing in needs. */
export const startView: z.ZodType = z
  .object({
    organisation: z.string(),
    setupNeeded: z.boolean(),
    oidc: z.object({ name: z.string() }).nullable(),
    localAccounts: z.boolean(),
    demo: z.boolean(),
  })
  .openapi('Start')

export const meView: z.ZodType = z
  .object({
    stage: stageField,
    account: z.object({ id: z.string(), login: z.string(), name: z.string(), hasPassword: z.boolean() }),
    roles: z.array(z.enum(DESK_ROLES)),
    permissions: z.array(z.enum(Object.keys(PERMISSIONS) as [Permission, ...Permission[]])),
    lang: languageField,
    csrf: z.string().describe('Goes into the header X-CSRF-Token of every change'),
    expires: z.string().describe('When the session ends unless something is asked before'),
  })
  .openapi('Me')

export const enrolView: z.ZodType = z
  .object({ secret: z.string(), uri: z.string().describe('otpauth:// address for a QR code') })
  .openapi('TotpEnrolment')

export const passkeysView: z.ZodType = z
  .object({
    passkeys: z.array(
      z.object({ id: z.string(), name: z.string(), made: z.string(), lastUsed: z.string().nullable() }),
    ),
  })
  .openapi('Passkeys')
