import { handOver, Learning, type Verdict, VERDICTS } from '@sluiswacht/lookups'
import { readCount } from '../../arguments.ts'
import { type Command, type CommandOption, EXIT } from '../../command.ts'
import { WrongUse } from '../../usage-error.ts'
import { onlyWord, REASON_OPTION, reasonOf } from '../evidence/inquiry-task.ts'
import { actorOf, BY_OPTION, withReview, WORKSPACE_OPTION } from './workspace-task.ts'

const OPTIONS: readonly CommandOption[] = [BY_OPTION, WORKSPACE_OPTION]
const ALERT = { nl: 'nummer van een melding', en: 'id of an alert' }

export const alerts: Command = {
  name: 'alerts',
  usage: 'lookups alerts [ID] [--all] [--limit N] [--workspace DIR]',
  summary: {
    nl: 'De meldingen om te beoordelen, medewerkers onder pseudoniem; met ID één melding.',
    en: 'The alerts to review, officials under a pseudonym; with ID one alert.',
  },
  options: [
    { name: 'all', help: { nl: 'ook wat al beoordeeld is', en: 'also what was judged' } },
    { name: 'limit', value: 'N', help: { nl: 'hoogstens zoveel (standaard 25)', en: 'at most so many (default 25)' } },
    ...OPTIONS,
  ],
  examples: [
    {
      line: "sluiswacht lookups alerts | jq -r '[.id, .official, .alert.kind, .alert.reasons[0].text] | @tsv'",
      says: { nl: 'De lijst van deze week', en: 'The list of this week' },
    },
  ],
  async run(input) {
    const limit = readCount(input.options.get('limit'), 'limit', 25, 10_000)
    await withReview(input, async (store) => {
      const files =
        input.words.length > 0
          ? [store.show(onlyWord(input, ALERT), actorOf(input))]
          : store.list(actorOf(input), { open: !input.options.has('all'), limit })
      for (const file of files) await input.out.record(file)
    })
    return EXIT.done
  },
}

export const reply: Command = {
  name: 'reply',
  usage: 'lookups reply ID --text TEXT [--workspace DIR]',
  summary: {
    nl: 'Leg de reactie van de medewerker vast (hoor en wederhoor).',
    en: 'Record what the official says (right of reply).',
  },
  options: [{ name: 'text', value: 'TEXT', help: { nl: 'de reactie', en: 'the reply' } }, ...OPTIONS],
  examples: [
    {
      line: 'sluiswacht lookups reply 5f0c2a91d3b8 --text "Verving een collega aan de balie"',
      says: { nl: 'De medewerker legt het uit', en: 'The official explains' },
    },
  ],
  async run(input) {
    const text = input.options.get('text')?.trim()
    if (!text) throw new WrongUse({ nl: 'Geef de reactie met --text "…".', en: 'Give the reply with --text "…".' })
    await withReview(input, (store) => store.reply(onlyWord(input, ALERT), text, actorOf(input)))
    return EXIT.done
  },
}

export const verdict: Command = {
  name: 'verdict',
  usage: `lookups verdict ID ${VERDICTS.join('|')} --reason TEXT [--workspace DIR]`,
  summary: {
    nl: 'Beoordeel een melding: gerechtvaardigd, niet gerechtvaardigd (pas na hoor en wederhoor) of onbekend.',
    en: 'Judge an alert: justified, unjustified (only after the reply) or unknown.',
  },
  options: [REASON_OPTION, ...OPTIONS],
  examples: [
    {
      line: 'sluiswacht lookups verdict 5f0c2a91d3b8 justified --reason "spoedzaak, dossier later aangemaakt"',
      says: { nl: 'Er was een goede reden', en: 'There was a good reason' },
    },
  ],
  async run(input) {
    const [id, word, ...more] = input.words
    const judged = VERDICTS.find((one): one is Verdict => one === word)
    if (id === undefined || judged === undefined || more.length > 0)
      throw new WrongUse({
        nl: `Gebruik: lookups verdict ID ${VERDICTS.join('|')} --reason "…"`,
        en: `Use: lookups verdict ID ${VERDICTS.join('|')} --reason "…"`,
      })
    await withReview(input, (store) => store.judge(id, judged, reasonOf(input), actorOf(input)))
    return EXIT.done
  },
}

export const reveal: Command = {
  name: 'reveal',
  usage: 'lookups reveal ID (--reason TEXT | --approve) [--by NAME] [--workspace DIR]',
  summary: {
    nl: 'Wie is de medewerker? De een vraagt met reden, een ander keurt goed; beide worden vastgelegd.',
    en: 'Who is the official? One asks with a reason, another approves; both are recorded.',
  },
  options: [
    REASON_OPTION,
    { name: 'approve', help: { nl: 'keur het verzoek van een ander goed', en: 'approve the request of another' } },
    ...OPTIONS,
  ],
  examples: [
    {
      line: 'sluiswacht lookups reveal 5f0c2a91d3b8 --approve --by integriteit',
      says: { nl: 'De tweede persoon keurt goed', en: 'The second person approves' },
    },
  ],
  async run(input) {
    const id = onlyWord(input, ALERT)
    await withReview(input, async (store) => {
      if (input.options.has('approve')) await input.out.record({ id, user_id: store.approveReveal(id, actorOf(input)) })
      else store.askReveal(id, reasonOf(input), actorOf(input))
    })
    return EXIT.done
  },
}

export const handover: Command = {
  name: 'handover',
  usage: 'lookups handover ID [--workspace DIR] > facts.ndjson',
  summary: {
    nl: 'Draag een bevestigde melding over als datalek: feiten voor breach assess, ingevuld.',
    en: 'Hand over a confirmed alert as a breach: facts for breach assess, filled in.',
  },
  options: OPTIONS,
  examples: [
    {
      line: 'sluiswacht lookups handover 5f0c2a91d3b8 | sluiswacht breach assess',
      says: { nl: 'Meteen het voorstel: melden, informeren?', en: 'The proposal at once: notify, inform?' },
    },
  ],
  async run(input) {
    const id = onlyWord(input, ALERT)
    await withReview(input, async (store) => input.out.record(handOver(store, id, actorOf(input))))
    return EXIT.done
  },
}

export const template: Command = {
  name: 'template',
  usage: 'lookups template [propose | approve ID] [--by NAME] [--workspace DIR]',
  summary: {
    nl: 'Verklaringen die uit oordelen zijn geleerd: bekijk, stel voor, of keur (als tweede persoon) goed.',
    en: 'Explanations learnt from verdicts: see, propose, or approve (as the second person).',
  },
  options: OPTIONS,
  examples: [
    {
      line: 'sluiswacht lookups template propose',
      says: {
        nl: 'Na drie keer "justified" voor dezelfde functie en hetzelfde doel',
        en: 'After three times "justified" for the same role and purpose',
      },
    },
  ],
  async run(input) {
    const [action, id, ...more] = input.words
    if (
      more.length > 0 ||
      (action !== undefined && action !== 'propose' && !(action === 'approve' && id !== undefined))
    )
      throw new WrongUse({
        nl: 'Gebruik: lookups template [propose | approve ID]',
        en: 'Use: lookups template [propose | approve ID]',
      })
    await withReview(input, async (store) => {
      const learning = new Learning(store)
      const shown =
        action === 'propose'
          ? learning.propose(actorOf(input))
          : action === 'approve'
            ? [learning.approve(id ?? '', actorOf(input))]
            : learning.all()
      for (const one of shown) await input.out.record(one)
    })
    return EXIT.done
  },
}

export const log: Command = {
  name: 'log',
  usage: 'lookups log [--workspace DIR]',
  summary: {
    nl: 'Wie keek en deed wat in de beoordeling? Controleert ook of het logboek ongewijzigd is.',
    en: 'Who looked and did what in the review? Also checks that the log is unchanged.',
  },
  options: [WORKSPACE_OPTION],
  examples: [
    {
      line: 'sluiswacht lookups log | jq \'select(.action == "revealed")\'',
      says: { nl: 'Alle onthullingen', en: 'All reveals' },
    },
  ],
  async run(input) {
    return withReview(input, async (store) => {
      for (const event of store.log.all()) await input.out.record(event)
      const broken = store.log.brokenAt()
      if (broken === null) return EXIT.done
      input.out.say(
        input.lang === 'nl'
          ? `Het logboek klopt niet vanaf gebeurtenis ${broken}: er is iets gewijzigd of verwijderd.`
          : `The log does not fit from event ${broken} on: something was changed or removed.`,
      )
      return EXIT.notFullyRead
    })
  },
}
