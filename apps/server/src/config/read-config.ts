import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { KeySource } from '@sluiswacht/evidence'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { DeskConfigInvalid } from './config-invalid.ts'
import type { DeskFile, KeyFields } from './desk-file.ts'
import { deskFile } from './schema.ts'

const LONGEST = 1_000_000

/** The configuration of the desk, with its paths made absolute. */
export interface DeskConfig extends DeskFile {
  /** Where the browser finds the desk, without a path. */
  readonly origin: string
  readonly host: string
  readonly port: number
  readonly metricsAt: { readonly host: string; readonly port: number } | undefined
}

/**
 * Reads desk.yaml. @throws {DeskConfigInvalid} naming line and field
 * @param port takes the place of the port in `listen`
 */
export function readDeskConfig(file: string, port?: number): DeskConfig {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new DeskConfigInvalid(file, null, 'desk.yaml', UNREADABLE, { cause })
  }
  return parseDeskConfig(text, file, port)
}

/** {@link readDeskConfig} of a text; `file` names it in messages and is where paths start. */
export function parseDeskConfig(text: string, file: string, port?: number): DeskConfig {
  if (text.length > LONGEST) throw new DeskConfigInvalid(file, null, 'desk.yaml', UNREADABLE)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, maxAliasCount: 0 } as object)
  const fault = document.errors[0]
  if (fault) throw new DeskConfigInvalid(file, lines.linePos(fault.pos[0]).line, 'YAML', NOT_YAML)
  const read = deskFile.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {})
  if (!read.success) {
    const issue = read.error.issues[0]
    const place = pathOf(issue)
    throw new DeskConfigInvalid(file, lineOf(document, lines, place), place.join('.') || 'desk.yaml', problemOf(issue))
  }
  return settled(read.data, dirname(resolve(file)), port)
}

/** A desk without a file: everything by default, in a folder. */
export function defaultDeskConfig(folder: string, port?: number): DeskConfig {
  return settled(deskFile.parse({ inquiries_folder: '.' }), resolve(folder), port)
}

function settled(given: DeskFile, folder: string, otherPort: number | undefined): DeskConfig {
  const at = (path: string): string => (/^postgres(?:ql)?:/.test(path) ? path : resolve(folder, path))
  const maybe = (path: string | undefined): string | undefined => (path === undefined ? undefined : at(path))
  const withKey = <T extends KeyFields>(one: T): T => ({ ...one, key_file: maybe(one.key_file) })
  const { host, ...own } = addressOf(given.listen)
  const port = otherPort ?? own.port
  const scheme = given.tls ? 'https' : 'http'
  const { gate } = given
  const { oidc } = given.sign_in
  return {
    ...withKey(given),
    host,
    port,
    metricsAt: given.metrics === undefined ? undefined : addressOf(given.metrics),
    origin: given.public_url ? new URL(given.public_url).origin : `${scheme}://localhost:${port}`,
    tls: given.tls && { certificate: at(given.tls.certificate), key: at(given.tls.key) },
    store: at(given.store),
    inquiries: given.inquiries.map((one) => withKey({ ...one, store: at(one.store) })),
    inquiries_folder: maybe(given.inquiries_folder),
    gate:
      gate &&
      withKey({
        ...gate,
        store: maybe(gate.store),
        policy: maybe(gate.policy),
        register: maybe(gate.register),
        rules: maybe(gate.rules),
        exceptions: maybe(gate.exceptions),
      }),
    lookups: given.lookups.map((one) => ({ ...one, folder: at(one.folder) })),
    sign_in: {
      ...given.sign_in,
      oidc: oidc && { ...oidc, client_secret_file: maybe(oidc.client_secret_file) },
    },
  }
}

function addressOf(listen: string): { readonly host: string; readonly port: number } {
  const colon = listen.lastIndexOf(':')
  return { host: listen.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(listen.slice(colon + 1)) }
}

/** The key of a store: its own, else that of the desk, else what the environment gives. */
export function keySourceOf(own: KeyFields, desk: KeyFields, otherwise: KeySource): KeySource {
  for (const { key_file, key_command } of [own, desk]) {
    if (key_file !== undefined) return { kind: 'file', path: key_file }
    if (key_command !== undefined) return { kind: 'command', command: key_command }
  }
  return otherwise
}

type Issue = z.core.$ZodIssue | undefined

function pathOf(issue: Issue): string[] {
  const path = (issue?.path ?? []).map(String)
  return issue?.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path
}

function problemOf(issue: Issue): { nl: string; en: string } {
  if (issue?.code === 'unrecognized_keys') return { nl: 'dit veld bestaat niet', en: 'there is no such field' }
  if (issue?.code === 'invalid_value') {
    const words = issue.values.map(String).join(', ')
    return { nl: `kies uit: ${words}`, en: `choose from: ${words}` }
  }
  return { nl: 'ontbreekt of heeft de verkeerde vorm', en: 'is missing or of the wrong form' }
}

function lineOf(
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly string[],
): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length).map(keyOf), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return lines.linePos(Number(node.range[0])).line
  }
  return null
}

function keyOf(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part
}

const UNREADABLE = { nl: 'het bestand is niet te lezen', en: 'the file cannot be read' }
const NOT_YAML = { nl: 'dit is geen goede YAML', en: 'this is not valid YAML' }
