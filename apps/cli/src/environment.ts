/** What the command takes from its environment; read once, here. */
export interface Environment {
  /** Base64 of the 32-byte master key (SLUISWACHT_KEY). */
  readonly key: string | undefined
  readonly configHome: string | undefined
}

export function readEnvironment(): Environment {
  return { key: process.env['SLUISWACHT_KEY'], configHome: process.env['XDG_CONFIG_HOME'] }
}
