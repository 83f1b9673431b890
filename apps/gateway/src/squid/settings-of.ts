import type { GateConfig } from '../config/read-config.ts'
import type { SquidSettings } from './squid-conf.ts'

/** What a gate's configuration says of the Squid before it. */
export function settingsOf({ squid, icap, limits }: GateConfig): SquidSettings {
  const scheme = icap.tls === undefined ? 'icap' : 'icaps'
  return {
    httpPort: squid.http_port,
    caFile: squid.ca_file,
    certificateStore: squid.certificate_store,
    certificateHelper: squid.certificate_helper,
    clients: squid.clients,
    gates: squid.gates ?? [`${scheme}://${icap.listen}/gate`],
    ...(squid.gate_ca_file === undefined ? {} : { gateCaFile: squid.gate_ca_file }),
    ...(squid.gate_name === undefined ? {} : { gateName: squid.gate_name }),
    ...(squid.gate_client_certificate === undefined ? {} : { gateClientCertificate: squid.gate_client_certificate }),
    site: squid.site,
    largestUploadMb: limits.upload_mb,
    deadlineSeconds: limits.deadline_seconds,
    ...(squid.error_directory === undefined ? {} : { errorDirectory: squid.error_directory }),
  }
}
