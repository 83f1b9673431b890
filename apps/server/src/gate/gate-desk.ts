import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type Opening, openFromGate } from '@sluiswacht/breach'
import type { KeySource } from '@sluiswacht/evidence'
import type { GateRecord, Language } from '@sluiswacht/model'
import { lacksOn, type Policy, readPolicy } from '@sluiswacht/policy'
import { type DeskConfig, keySourceOf } from '../config/read-config.ts'
import { NotAvailable, NotNow, NotThere } from '../http/errors.ts'
import { GateRecords } from './gate-records.ts'
import { type ServiceNames, serviceNames } from './service-names.ts'

interface Files {
  readonly policy: Policy
  readonly policyYaml: string
  readonly registerYaml: string
}

/** What the desk knows of the gate: its log, its policy and the register of AI uses. */
export class GateDesk {
  readonly #config: DeskConfig['gate']
  readonly #records: GateRecords | null

  constructor(config: DeskConfig, key: KeySource) {
    const { gate } = config
    this.#config = gate
    this.#records = gate?.store === undefined ? null : new GateRecords(gate.store, keySourceOf(gate, config, key))
  }

  get hasLog(): boolean {
    return this.#records !== null
  }

  /** Records of a period, ISO days, both included; oldest first. @throws {NotAvailable} */
  async records(from: string, to: string): Promise<GateRecord[]> {
    const all = await this.#available().all()
    return all.filter(({ at }) => at.slice(0, 10) >= from && at.slice(0, 10) <= to)
  }

  /** @throws {NotThere} */
  async record(id: string): Promise<GateRecord> {
    const found = await this.#available().one(id)
    if (!found) throw new NotThere()
    return found
  }

  async opening(id: string, lang: Language): Promise<Opening> {
    const record = await this.record(id)
    return openFromGate({ ...record, service: this.names().service(record.service ?? record.host) }, lang)
  }

  /** The policy and register as they stand in their files. @throws {NotAvailable} @throws {PolicyInvalid} */
  policy(): Files {
    const { policy, register, rules } = this.#config ?? {}
    if (policy === undefined || register === undefined) throw new NotAvailable(NO_POLICY)
    let policyYaml: string
    let registerYaml: string
    try {
      policyYaml = readFileSync(policy, 'utf8')
      registerYaml = readFileSync(register, 'utf8')
    } catch {
      throw new NotAvailable(NO_POLICY)
    }
    return { policy: readPolicy({ policyYaml, registerYaml, cedar: textOf(rules) }), policyYaml, registerYaml }
  }

  /** What services are called, also where no policy can be read. */
  names(): ServiceNames {
    try {
      return serviceNames(this.policy().policy.register)
    } catch {
      return serviceNames()
    }
  }

  /** The uses of AI with what each lacks today. */
  register(): object {
    const { policy, registerYaml } = this.policy()
    const names = serviceNames(policy.register)
    const lacks = lacksOn(policy, new Date().toISOString().slice(0, 10))
    return {
      version: policy.version,
      yaml: registerYaml,
      writable: this.#config?.register_writable === true,
      uses: policy.register.uses.map((use) => ({
        id: use.id,
        name: use.name,
        service: use.service ?? null,
        serviceName: use.service === undefined ? null : names.service(use.service),
        hosting: use.hosting,
        phase: use.phase,
        purpose: use.purpose,
        departments: use.departments,
        aiActClass: use.aiActClass,
        contractUntil: use.contract?.until ?? null,
        missing: lacks.get(use.id) ?? [],
      })),
    }
  }

  /**
   * Puts another register in the place of the one with this version, checked as a whole before.
   * @returns what stood there @throws {PolicyInvalid} @throws {NotNow}
   */
  replaceRegister(yaml: string, version: string): string {
    const { register, register_writable, rules } = this.#config ?? {}
    if (register === undefined || register_writable !== true) throw new NotNow('ERR_REGISTER_READ_ONLY', READ_ONLY)
    const { policy, policyYaml, registerYaml } = this.policy()
    if (policy.version !== version) throw new NotNow('ERR_DESK_CHANGED', CHANGED)
    readPolicy({ policyYaml, registerYaml: yaml, cedar: textOf(rules), exceptionsYaml: this.#exceptions() })
    replaceFile(register, yaml)
    return registerYaml
  }

  /** Whether approved exceptions go to the gate by a file. */
  get takesExceptions(): boolean {
    return this.#config?.exceptions !== undefined
  }

  /** Whether the gate could work with these exceptions. @throws {PolicyInvalid} @throws {NotAvailable} */
  checkExceptions(yaml: string): void {
    if (!this.takesExceptions) return
    const { policyYaml, registerYaml } = this.policy()
    readPolicy({ policyYaml, registerYaml, cedar: textOf(this.#config?.rules), exceptionsYaml: yaml })
  }

  /** Puts other exceptions in the place of those that the gate reads. @throws {NotAvailable} */
  replaceExceptions(yaml: string): void {
    const path = this.#config?.exceptions
    if (path === undefined || textOf(path) === yaml) return
    try {
      replaceFile(path, yaml)
    } catch (cause) {
      throw Object.assign(new NotAvailable(NOT_WRITTEN), { cause })
    }
  }

  /**
   * Gives policy, register, rules and exceptions to all gates that take them from the store, when they are others than
   * those that the gates have. @throws {GateLogFailed} @throws {PolicyInvalid} @throws {NotAvailable}
   */
  async publish(): Promise<void> {
    if (this.#config?.publish !== true) return
    const { policyYaml, registerYaml } = this.policy()
    const cedar = textOf(this.#config.rules)
    const exceptionsYaml = this.#exceptions()
    const { version } = readPolicy({ policyYaml, registerYaml, cedar, exceptionsYaml })
    const files = { policy: policyYaml, register: registerYaml, rules: cedar ?? '', exceptions: exceptionsYaml ?? '' }
    await this.#available().publish({ files, policyVersion: version, by: 'desk', reason: '' })
  }

  #exceptions(): string | undefined {
    return textOf(this.#config?.exceptions)
  }

  async close(): Promise<void> {
    await this.#records?.close()
  }

  #available(): GateRecords {
    if (!this.#records) throw new NotAvailable(NO_GATE)
    return this.#records
  }
}

/** A file that may not be there. */
function textOf(path: string | undefined): string | undefined {
  return path === undefined || !existsSync(path) ? undefined : readFileSync(path, 'utf8')
}

/** Another file first: whoever reads sees the old one or the new one, never a half. The group may read it: the gate. */
function replaceFile(path: string, text: string): void {
  const beside = `${path}.${randomBytes(6).toString('hex')}`
  writeFileSync(beside, text, { mode: 0o640, flush: true })
  renameSync(beside, path)
}

const NO_GATE = {
  nl: 'Er is geen poort ingesteld. Zet gate.store in desk.yaml.',
  en: 'No gate is set up. Put gate.store into desk.yaml.',
}
const NO_POLICY = {
  nl: 'Beleid en register van AI zijn niet te lezen. Zet gate.policy en gate.register in desk.yaml.',
  en: 'Policy and register of AI cannot be read. Put gate.policy and gate.register into desk.yaml.',
}
const READ_ONLY = {
  nl: 'Het bureau mag het register niet wijzigen (gate.register_writable in desk.yaml).',
  en: 'The desk may not change the register (gate.register_writable in desk.yaml).',
}
const CHANGED = {
  nl: 'Het register is intussen gewijzigd. Laad het opnieuw.',
  en: 'The register was changed in the meantime. Load it again.',
}
const NOT_WRITTEN = {
  nl: 'Dit is vastgelegd, maar de poort kreeg het niet: gate.exceptions in desk.yaml is niet te schrijven. Het bureau schrijft het bestand opnieuw bij het volgende oordeel en bij een herstart.',
  en: 'This is recorded, but the gate did not get it: gate.exceptions in desk.yaml cannot be written. The desk writes the file again with the next judgement and when it starts.',
}
