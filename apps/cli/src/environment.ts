import { homedir } from 'node:os'

/** What the command takes from its environment; read once, here. */
export interface Environment {
  /** Base64 of the 32-byte master key (SLUISWACHT_KEY). */
  readonly key: string | undefined
  readonly passphrase: string | undefined
  /** Where the inquiry is kept, as `--store`; keeps a password out of the list of processes. */
  readonly store: string | undefined
  /** The NATS servers of the queue, as `--nats`. */
  readonly nats: string | undefined
  /** As `key` and `passphrase`, for `evidence rotate-key`. */
  readonly newKey: string | undefined
  readonly newPassphrase: string | undefined
  /** Why this command is given, for those that record it (SLUISWACHT_REASON). */
  readonly reason: string | undefined
  readonly configHome: string | undefined
}

/** What it takes of the variables that tools for S3 share (https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html). */
export interface BucketEnvironment {
  readonly accessKeyId: string | undefined
  readonly secretAccessKey: string | undefined
  readonly sessionToken: string | undefined
  readonly endpoint: string | undefined
  readonly region: string | undefined
  readonly caFile: string | undefined
  readonly credentialsFile: string | undefined
  readonly profile: string | undefined
  readonly home: string
}

/** What it takes of the variables of OpenTelemetry (https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/). */
export interface TraceEnvironment {
  /** Where traces are sent to; none are made without. Read by the exporter itself too, with its headers. */
  readonly endpoint: string | undefined
  readonly serviceName: string | undefined
  /** Share of all traces that is kept, from 0 to 1. */
  readonly ratio: number
}

export function readTraceEnvironment(): TraceEnvironment {
  const { env } = process
  const off = env['OTEL_SDK_DISABLED'] === 'true' || env['OTEL_TRACES_EXPORTER'] === 'none'
  const endpoint = env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] || env['OTEL_EXPORTER_OTLP_ENDPOINT'] || undefined
  const ratio = Number(env['OTEL_TRACES_SAMPLER_ARG'] || 1)
  return {
    endpoint: off ? undefined : endpoint,
    serviceName: env['OTEL_SERVICE_NAME'] || undefined,
    ratio: ratio >= 0 && ratio <= 1 ? ratio : 1,
  }
}

export function readBucketEnvironment(): BucketEnvironment {
  const { env } = process
  return {
    accessKeyId: env['AWS_ACCESS_KEY_ID'],
    secretAccessKey: env['AWS_SECRET_ACCESS_KEY'],
    sessionToken: env['AWS_SESSION_TOKEN'],
    endpoint: env['AWS_ENDPOINT_URL_S3'] || env['AWS_ENDPOINT_URL'] || undefined,
    region: env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined,
    caFile: env['AWS_CA_BUNDLE'] || undefined,
    credentialsFile: env['AWS_SHARED_CREDENTIALS_FILE'] || undefined,
    profile: env['AWS_PROFILE'] || undefined,
    home: homedir(),
  }
}

export function readEnvironment(): Environment {
  const { env } = process
  return {
    key: env['SLUISWACHT_KEY'],
    passphrase: env['SLUISWACHT_PASSPHRASE'],
    store: env['SLUISWACHT_STORE'],
    nats: env['SLUISWACHT_NATS'],
    newKey: env['SLUISWACHT_NEW_KEY'],
    newPassphrase: env['SLUISWACHT_NEW_PASSPHRASE'],
    reason: env['SLUISWACHT_REASON'],
    configHome: env['XDG_CONFIG_HOME'],
  }
}
