import { z } from '@hono/zod-openapi'
import { endpoint, openEndpoint, type Endpoint } from '../endpoint.ts'
import { languageField, lineField } from '../fields.ts'
import {
  changePassword,
  chooseLanguage,
  enrol,
  logIn,
  logOut,
  me,
  secondFactor,
  setUp,
  start,
  takeInvitation,
} from './handlers.ts'
import { oidcCallback, oidcStart } from './oidc-handlers.ts'
import {
  addPasskey,
  passkeyOptions,
  passkeys,
  passkeySignIn,
  passkeySignInOptions,
  removePasskey,
} from './passkey-handlers.ts'
import { enrolView, meView, passkeysView, startView } from './schemas.ts'

const login = z.string().trim().min(1).max(200)
const password = z.string().min(1).max(1_000)
const newPassword = z.string().min(12).max(1_000)
const code = z.string().regex(/^\d{6}$/)
/** What the browser gives for a passkey; its parts are checked by the library. */
const credential = z.record(z.string().max(100), z.unknown())
const anything = z.record(z.string(), z.unknown()).openapi('PasskeyOptions')

/** Signing in and out: local accounts, passkeys, OIDC. */
export const signInEndpoints: readonly Endpoint[] = [
  openEndpoint({
    method: 'get',
    path: '/start',
    summary: 'What the screen before signing in needs',
    answer: startView,
    handle: start,
  }),
  openEndpoint({
    method: 'post',
    path: '/setup',
    summary: 'Make the first administrator, with the one-time code that the server printed at its start',
    body: z.object({ code: z.string().max(100), login, name: lineField, password: newPassword }),
    answer: meView,
    handle: setUp,
  }),
  openEndpoint({
    method: 'post',
    path: '/login',
    summary: 'Sign in with a password; the second factor follows',
    body: z.object({ login, password }),
    answer: meView,
    handle: logIn,
  }),
  endpoint({
    method: 'post',
    path: '/login/totp',
    access: 'started',
    summary: 'The code of the second factor; also ends setting it up',
    body: z.object({ code }),
    answer: meView,
    handle: secondFactor,
  }),
  endpoint({
    method: 'post',
    path: '/login/totp/enrol',
    access: 'started',
    summary: 'Set up a second factor: a new secret for an app',
    answer: enrolView,
    handle: enrol,
  }),
  openEndpoint({
    method: 'post',
    path: '/login/passkey/options',
    summary: 'Begin to sign in with a passkey',
    answer: anything,
    handle: passkeySignInOptions,
  }),
  openEndpoint({
    method: 'post',
    path: '/login/passkey',
    summary: 'Sign in with a passkey',
    body: z.object({ credential }),
    answer: meView,
    handle: passkeySignIn,
  }),
  openEndpoint({
    method: 'post',
    path: '/invitation',
    summary: 'Take up an invitation: the code that an administrator gave, and a password of one’s own',
    body: z.object({ login, code: z.string().max(100), password: newPassword }),
    answer: meView,
    handle: takeInvitation,
  }),
  openEndpoint({
    method: 'get',
    path: '/oidc/start',
    summary: 'Sign in with the organisation’s own identity provider',
    query: z.object({ return: z.string().max(500).optional() }),
    answer: 'redirect',
    handle: oidcStart,
  }),
  openEndpoint({
    method: 'get',
    path: '/oidc/callback',
    summary: 'Where the identity provider sends people back',
    answer: 'redirect',
    handle: oidcCallback,
  }),
  endpoint({
    method: 'get',
    path: '/me',
    access: 'started',
    summary: 'Who is signed in',
    answer: meView,
    handle: me,
  }),
  endpoint({
    method: 'put',
    path: '/me/language',
    access: 'anyone',
    summary: 'Choose a language',
    body: z.object({ lang: languageField }),
    answer: meView,
    handle: chooseLanguage,
  }),
  endpoint({
    method: 'post',
    path: '/me/password',
    access: 'anyone',
    summary: 'Change one’s own password; other sessions end',
    body: z.object({ password, newPassword }),
    answer: 'nothing',
    handle: changePassword,
  }),
  endpoint({
    method: 'get',
    path: '/me/passkeys',
    access: 'anyone',
    summary: 'One’s own passkeys',
    answer: passkeysView,
    handle: passkeys,
  }),
  endpoint({
    method: 'post',
    path: '/me/passkeys/options',
    access: 'started',
    summary: 'Begin to register a passkey; also as the second factor of a new account',
    answer: anything,
    handle: passkeyOptions,
  }),
  endpoint({
    method: 'post',
    path: '/me/passkeys',
    access: 'started',
    summary: 'Register a passkey',
    body: z.object({ name: lineField, credential }),
    answer: meView,
    handle: addPasskey,
  }),
  endpoint({
    method: 'delete',
    path: '/me/passkeys/{id}',
    access: 'anyone',
    summary: 'Remove a passkey',
    params: z.object({ id: z.string().max(500) }),
    answer: 'nothing',
    handle: removePasskey,
  }),
  endpoint({
    method: 'post',
    path: '/logout',
    access: 'started',
    summary: 'Sign out',
    answer: 'nothing',
    handle: logOut,
  }),
]
