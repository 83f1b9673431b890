import { removeTenant } from '@sluiswacht/evidence'
import { type Command, EXIT } from '../../command.ts'
import { WrongUse } from '../../usage-error.ts'
import { onlyWord } from '../evidence/inquiry-task.ts'
import { ADMIN_OPTION, adminOf } from './admin.ts'

export const remove: Command = {
  name: 'remove',
  usage: 'tenant remove NAME --confirm NAME --admin postgres://…',
  summary: {
    nl: 'Vernietig alles wat in de database van een organisatie is: bewijs, zaken, onderzoeken en rol.',
    en: 'Destroy all that is an organisation’s in the database: evidence, cases, inquiries and role.',
  },
  options: [
    ADMIN_OPTION,
    {
      name: 'confirm',
      value: 'NAME',
      help: { nl: 'de naam nog eens, ter bevestiging', en: 'the name once more, to confirm' },
    },
  ],
  examples: [
    {
      line: 'sluiswacht tenant remove utrecht --confirm utrecht --admin postgres://postgres@db/sluiswacht',
      says: {
        nl: 'Maak eerst reservekopieën, en stop poort en bureau',
        en: 'Make backups first, and stop gate and desk',
      },
    },
  ],
  async run(input) {
    const name = onlyWord(input, { nl: 'naam van een organisatie', en: 'name of an organisation' })
    if (input.options.get('confirm') !== name)
      throw new WrongUse({
        nl: `Dit vernietigt alles van ${name}. Bevestig met: --confirm ${name}`,
        en: `This destroys everything of ${name}. Confirm with: --confirm ${name}`,
      })
    const schemas = await removeTenant(adminOf(input), name)
    await input.out.record({ tenant: name, schemas })
    input.out.say(
      input.lang === 'nl'
        ? 'Verwijderd. Vernietig ook de map met de sleutel: zonder sleutel zijn reservekopieën niet te openen.'
        : 'Removed. Destroy the folder with the key too: without the key backups cannot be opened.',
    )
    return EXIT.done
  },
}
