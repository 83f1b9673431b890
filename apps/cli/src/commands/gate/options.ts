import type { CommandOption } from '../../command.ts'

export const CONFIG_OPTION: CommandOption = {
  name: 'config',
  value: 'FILE',
  help: {
    nl: 'de configuratie van de poort (standaard gate.yaml in deze map)',
    en: 'the configuration of the gate (default gate.yaml in this folder)',
  },
}

/** The configuration file that a command was given. */
export function configFile(options: ReadonlyMap<string, string>): string {
  return options.get('config') ?? 'gate.yaml'
}
