import { PURPOSES } from '@sluiswacht/evidence'
import { purgeInquiry } from '@sluiswacht/pipeline'
import { type Command, EXIT } from '../../command.ts'
import { INQUIRY_OPTIONS } from '../../store-options.ts'
import { WrongUse } from '../../usage-error.ts'
import { REASON_OPTION, reasonOf, target } from './inquiry-task.ts'

export const purge: Command = {
  name: 'purge',
  usage: 'evidence purge --reason TEXT [--all content,people,metadata] [--dry-run]',
  summary: {
    nl: 'Vernietig wat ouder is dan zijn bewaartermijn, met bewijs in het logboek.',
    en: 'Destroy what is older than its retention period, with proof in the log.',
  },
  options: [
    {
      name: 'all',
      value: 'PURPOSE,…',
      help: {
        nl: 'alles van deze doelen, ongeacht de leeftijd: content, people, metadata',
        en: 'everything of these purposes, whatever its age: content, people, metadata',
      },
    },
    { name: 'dry-run', help: { nl: 'tel alleen wat er weg zou gaan', en: 'only count what would go' } },
    REASON_OPTION,
    ...INQUIRY_OPTIONS,
  ],
  examples: [
    {
      line: 'sluiswacht evidence purge --inquiry uploads.inquiry --reason "bewaartermijn"',
      says: { nl: 'Volgens de ingestelde termijnen', en: 'By the periods that were set' },
    },
    {
      line: 'sluiswacht evidence purge --inquiry uploads.inquiry --all content --reason "zaak gesloten"',
      says: { nl: 'Alle teksten nu', en: 'All texts now' },
    },
  ],
  async run(input) {
    const wanted = input.options.get('all')?.split(',') ?? []
    const all = PURPOSES.filter((purpose) => wanted.includes(purpose))
    if (all.length !== wanted.length)
      throw new WrongUse({
        nl: `--all kent alleen: ${PURPOSES.join(', ')}.`,
        en: `--all only takes: ${PURPOSES.join(', ')}.`,
      })
    const dryRun = input.options.has('dry-run')
    const result = await purgeInquiry({ ...target(input), all, dryRun, reason: dryRun ? '' : reasonOf(input) })
    await input.out.record({ dryRun, ...result })
    return EXIT.done
  },
}
