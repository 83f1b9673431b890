import { SluiswachtError } from '@sluiswacht/model'

/** Why bytes are not ICAP as the gate accepts it; stable, for log and metric. */
export type IcapFault =
  | 'request-line'
  | 'version'
  | 'method'
  | 'service'
  | 'header'
  | 'head-too-large'
  | 'encapsulated'
  | 'preview'
  | 'http-head'
  | 'http-length'
  | 'chunk'
  | 'trailer'
  | 'truncated'
  | 'too-slow'
  | 'too-many-connections'
  | 'half-kept'

/** ICAP status (RFC 3507, 4.3.3) by fault; 400 where nothing is said. */
const STATUS: Readonly<Partial<Record<IcapFault, number>>> = {
  version: 505,
  method: 405,
  service: 404,
  'too-slow': 408,
  'too-many-connections': 503,
  'half-kept': 500,
}

/** The other side does not speak ICAP as RFC 3507 has it: answered with its status, and the connection is closed. */
export class IcapRefused extends SluiswachtError {
  readonly code = 'ERR_ICAP_REQUEST'
  readonly fault: IcapFault
  readonly status: number

  constructor(fault: IcapFault) {
    super({
      nl: `Het ICAP-verzoek is geweigerd (${fault}). Controleer de ICAP-instellingen van de proxy.`,
      en: `The ICAP request was refused (${fault}). Check the ICAP settings of the proxy.`,
    })
    this.fault = fault
    this.status = STATUS[fault] ?? 400
  }
}
