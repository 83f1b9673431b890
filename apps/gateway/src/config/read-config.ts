import { readFileSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { ConfigInvalid, type ConfigProblem } from './config-invalid.ts'
import type { GateFile } from './gate-file.ts'
import { gateFile } from './schema.ts'

const MAX_BYTES = 1024 * 1024

/** The configuration, with every path made absolute. */
export interface GateConfig extends GateFile {
  /** The file itself. */
  readonly file: string
}

/**
 * Reads and checks gate.yaml.
 * @throws {ConfigInvalid} naming file, line and field of everything that is wrong
 */
export function readConfig(file: string): GateConfig {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new ConfigInvalid(file, [
      {
        field: '',
        nl: `kan niet worden gelezen (${code}). Geef een ander bestand met --config`,
        en: `cannot be read (${code}). Give another file with --config`,
      },
    ])
  }
  return parseConfig(text, file)
}

/** As {@link readConfig}, from text. */
export function parseConfig(text: string, file: string): GateConfig {
  if (text.length > MAX_BYTES)
    throw new ConfigInvalid(file, [{ field: '', nl: 'is groter dan 1 MB', en: 'is larger than 1 MB' }])
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: true })
  const broken = document.errors.map((error) => ({
    field: '',
    line: lines.linePos(error.pos[0]).line,
    nl: `geen geldige YAML (${error.code}); kijk naar het inspringen en naar aanhalingstekens`,
    en: `no valid YAML (${error.code}); look at indentation and quotes`,
  }))
  if (broken.length > 0) throw new ConfigInvalid(file, broken)
  const parsed = gateFile.safeParse(document.toJS({ maxAliasCount: 50 }) ?? {}, { reportInput: true })
  if (!parsed.success)
    throw new ConfigInvalid(
      file,
      parsed.error.issues.map((issue) => problemOf(issue, document, lines)),
    )
  const problems = together(parsed.data)
  if (problems.length > 0) throw new ConfigInvalid(file, problems)
  return withPaths(parsed.data, file)
}

function problemOf(issue: z.core.$ZodIssue, document: Document, lines: LineCounter): ConfigProblem {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  const line = lineOf(path, document, lines)
  return { field: path.map(String).join('.'), ...(line === undefined ? {} : { line }), ...textOf(issue) }
}

function lineOf(path: readonly PropertyKey[], document: Document, lines: LineCounter): number | undefined {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return undefined
}

const FORMS: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  listen: ['schrijf adres:poort, zoals 127.0.0.1:1344', 'write address:port, such as 127.0.0.1:1344'],
  header: ['dit is geen geldige naam of waarde van een header', 'this is no valid name or value of a header'],
  service: ['schrijf de id van een dienst, zoals chatgpt', 'write the id of a service, such as chatgpt'],
  network: ['schrijf een netwerk, zoals 10.0.0.0/8', 'write a network, such as 10.0.0.0/8'],
  icap: ['schrijf icap://adres:poort/gate of icaps://…', 'write icap://address:port/gate or icaps://…'],
  site: ['alleen letters, cijfers, spatie, punt en streepje', 'letters, digits, space, dot and dash only'],
}

const TYPES: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  string: ['tekst', 'text'],
  number: ['een getal', 'a number'],
  int: ['een geheel getal', 'a whole number'],
  boolean: ['true of false', 'true or false'],
  array: ['een lijst', 'a list'],
  object: ['een groep velden', 'a group of fields'],
  record: ['een groep velden', 'a group of fields'],
}

function textOf(issue: z.core.$ZodIssue): { nl: string; en: string } {
  if (issue.code === 'unrecognized_keys')
    return { nl: 'dit veld bestaat niet; zie docs/gate.md', en: 'there is no such field; see docs/gate.md' }
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return { nl: 'dit veld ontbreekt', en: 'this field is missing' }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ')
    return { nl: `kies een van: ${values}`, en: `choose one of: ${values}` }
  }
  if (issue.code === 'too_small')
    return { nl: `moet minstens ${issue.minimum} zijn`, en: `must be at least ${issue.minimum}` }
  if (issue.code === 'too_big')
    return { nl: `mag hoogstens ${issue.maximum} zijn`, en: `must be at most ${issue.maximum}` }
  const form = FORMS[issue.message]
  if (form) return { nl: form[0], en: form[1] }
  if (issue.code === 'invalid_type') {
    const [nl, en] = TYPES[issue.expected] ?? [issue.expected, issue.expected]
    return { nl: `hier hoort ${nl}`, en: `this must be ${en}` }
  }
  return { nl: 'deze waarde past niet; zie docs/gate.md', en: 'this value does not fit; see docs/gate.md' }
}

/** What only shows when fields are seen together. */
function together(config: GateFile): ConfigProblem[] {
  const problems: ConfigProblem[] = []
  if (config.limits.inspect_mb > config.limits.upload_mb)
    problems.push({
      field: 'limits.inspect_mb',
      nl: 'mag niet groter zijn dan limits.upload_mb',
      en: 'must not be larger than limits.upload_mb',
    })
  if (config.evidence.key_file !== undefined && config.evidence.key_command !== undefined)
    problems.push({
      field: 'evidence.key_command',
      nl: 'geef key_file of key_command, niet beide',
      en: 'give key_file or key_command, not both',
    })
  if ((config.policy === undefined) !== (config.register === undefined))
    problems.push({
      field: config.policy === undefined ? 'policy' : 'register',
      nl: 'geef policy en register samen, of geen van beide voor het standaardbeleid',
      en: 'give policy and register together, or neither for the default policy',
    })
  problems.push(...journalProblems(config), ...sharedProblems(config))
  const open = (address: string): boolean => !/^(?:127\.|\[::1\]|localhost:)/.test(address)
  if (open(config.icap.listen) && config.icap.tls?.client_ca === undefined && config.icap.allow_from === undefined)
    problems.push({
      field: 'icap.tls',
      nl: 'ICAP kent geen aanmelding: buiten 127.0.0.1 is tls met client_ca nodig, of allow_from',
      en: 'ICAP has no sign-on: other than 127.0.0.1 needs tls with client_ca, or allow_from',
    })
  return problems
}

/** Rules come from one place. */
function sharedProblems(config: GateFile): ConfigProblem[] {
  if (config.policy_from === 'files') return []
  return (['policy', 'register', 'rules', 'exceptions', 'services', 'people'] as const)
    .filter((field) => config[field] !== undefined)
    .map((field) => ({
      field,
      nl: 'met policy_from: store komt dit uit de opslag; haal dit veld weg en geef het bestand aan: sluiswacht policy publish',
      en: 'with policy_from: store this comes from the store; take the field away and give the file to: sluiswacht policy publish',
    }))
}

function journalProblems({ evidence }: GateFile): ConfigProblem[] {
  if (evidence.when_store_is_away === 'refuse') return []
  if (!/^postgres(?:ql)?:/.test(evidence.store))
    return [
      {
        field: 'evidence.when_store_is_away',
        nl: 'een dagboek is er voor een database op een server; een map (store) is zelf al op deze machine',
        en: 'a journal is for a database on a server; a folder (store) is on this machine itself',
      },
    ]
  if (evidence.journal_folder !== undefined) return []
  return [
    {
      field: 'evidence.journal_folder',
      nl: 'dit veld ontbreekt: de map voor wat wacht als de database weg is',
      en: 'this field is missing: the folder for what waits while the database is away',
    },
  ]
}

function withPaths(config: GateFile, file: string): GateConfig {
  const base = dirname(resolve(file))
  const at = (path: string | undefined): string | undefined =>
    path === undefined || isAbsolute(path) ? path : resolve(base, path)
  const tlsAt = (tls: GateFile['icap']['tls']): GateFile['icap']['tls'] =>
    tls && { certificate: at(tls.certificate) ?? '', key: at(tls.key) ?? '', client_ca: at(tls.client_ca) }
  const { evidence } = config
  const store = /^[a-z]+:\/\//.test(evidence.store) ? evidence.store : (at(evidence.store) ?? '')
  return {
    ...config,
    file: resolve(file),
    icap: { ...config.icap, tls: tlsAt(config.icap.tls) },
    admin: { ...config.admin, tls: tlsAt(config.admin.tls) },
    policy: at(config.policy),
    register: at(config.register),
    rules: at(config.rules),
    exceptions: at(config.exceptions),
    services: at(config.services),
    people: at(config.people),
    evidence: {
      ...evidence,
      store,
      key_file: at(evidence.key_file),
      journal_folder: at(evidence.journal_folder),
      writer_key_file: at(evidence.writer_key_file),
    },
    limits: { ...config.limits, spill_folder: at(config.limits.spill_folder) },
  }
}
