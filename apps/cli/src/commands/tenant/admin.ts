import type { CommandInput, CommandOption } from '../../command.ts'
import { readEnvironment } from '../../environment.ts'
import { WrongUse } from '../../usage-error.ts'

export const ADMIN_OPTION: CommandOption = {
  name: 'admin',
  value: 'postgres://…',
  help: {
    nl: 'de database, als beheerder die rollen en schema’s mag maken (of SLUISWACHT_STORE, dat niet in de proceslijst staat)',
    en: 'the database, as an administrator who may make roles and schemas (or SLUISWACHT_STORE, which no list of processes shows)',
  },
}

/** The database that organisations share. @throws {WrongUse} */
export function adminOf({ options }: CommandInput): string {
  const admin = options.get('admin') ?? readEnvironment().store
  if (admin !== undefined) return admin
  throw new WrongUse({
    nl: 'Geef met --admin (of SLUISWACHT_STORE) de database: postgres://beheerder@server/database',
    en: 'Give the database with --admin (or SLUISWACHT_STORE): postgres://administrator@server/database',
  })
}
