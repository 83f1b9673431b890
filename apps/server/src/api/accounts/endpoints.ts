import { z } from '@hono/zod-openapi'
import { DESK_ROLES } from '../../permissions.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { idParams, lineField, versionField } from '../fields.ts'
import { listAccounts, createAccount, changeAccount, resetAccount } from './handlers.ts'

const roles = z.array(z.enum(DESK_ROLES)).min(1).max(DESK_ROLES.length)
const account = z
  .object({
    id: z.string(),
    version: z.int(),
    login: z.string(),
    name: z.string(),
    roles,
    origin: z.enum(['local', 'oidc']),
    disabled: z.boolean(),
    secondFactor: z.boolean(),
    passkeys: z.int(),
    lastSignIn: z.string().nullable(),
  })
  .openapi('Account')
const invited = z
  .object({ account, invitation: z.string().describe('One-time code to hand over; shown once, valid 7 days') })
  .openapi('InvitedAccount')

export const accountEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/accounts',
    access: 'accounts.manage',
    summary: 'All accounts',
    answer: z.object({ accounts: z.array(account) }).openapi('Accounts'),
    handle: listAccounts,
  }),
  endpoint({
    method: 'post',
    path: '/accounts',
    access: 'accounts.manage',
    summary: 'Make a local account',
    body: z.object({ login: z.string().trim().min(1).max(200), name: lineField, roles }),
    answer: invited,
    handle: createAccount,
  }),
  endpoint({
    method: 'put',
    path: '/accounts/{id}',
    access: 'accounts.manage',
    summary: 'Change name and roles, or disable; sessions of the account end',
    params: idParams,
    body: z.object({ version: versionField, name: lineField, roles, disabled: z.boolean() }),
    answer: account,
    handle: changeAccount,
  }),
  endpoint({
    method: 'post',
    path: '/accounts/{id}/reset',
    access: 'accounts.manage',
    summary: 'Take password, second factor and passkeys away and give a new invitation',
    params: idParams,
    answer: invited,
    handle: resetAccount,
  }),
]
