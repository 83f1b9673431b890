import { findPeople } from '@sluiswacht/pipeline'
import { foundText, maskFound } from '@sluiswacht/report'
import { type Command, EXIT } from '../command.ts'
import { readEnvironment } from '../environment.ts'
import { askReason } from '../terminal/ask-reason.ts'
import { INQUIRY_OPTIONS, keyOf, storeOf } from '../store-options.ts'
import { WrongUse } from '../usage-error.ts'
import { SUMMARIES } from './summaries.ts'

const NO_REASON = {
  nl: 'Er is geen reden opgegeven; dat staat nu zo in het logboek. Geef de volgende keer --reason "…".',
  en: 'No reason was given; the log now says so. Give --reason "…" next time.',
}
const MORE = {
  nl: 'Er passen meer mensen dan hier worden getoond. Geef ook een geboortedatum, adres of nummer.',
  en: 'More people fit than are shown here. Also give a date of birth, an address or a number.',
}
const PARTLY = {
  nl: 'Niemand past bij alles wat u vroeg. Deze mensen passen bij een deel ervan; kijk of de naam of het nummer goed is.',
  en: 'Nobody fits all that you asked. These people fit a part of it; check whether the name or number is right.',
}

export const find: Command = {
  name: 'find',
  usage: 'find [--inquiry DIR] [--reason TEXT] NAME|BSN|EMAIL|…',
  summary: SUMMARIES.find,
  options: [
    {
      name: 'reason',
      value: 'TEXT',
      help: {
        nl: 'waarom u zoekt; wordt vastgelegd (of SLUISWACHT_REASON; op een terminal wordt er anders om gevraagd)',
        en: 'why you ask; it is recorded (or SLUISWACHT_REASON; on a terminal you are asked for it otherwise)',
      },
    },
    { name: 'json', help: { nl: 'NDJSON, ook op een terminal', en: 'NDJSON, also on a terminal' } },
    {
      name: 'show-values',
      help: {
        nl: 'toon namen en nummers; deze keuze wordt vastgelegd',
        en: 'show names and numbers; this choice is recorded',
      },
    },
    ...INQUIRY_OPTIONS,
  ],
  examples: [
    {
      line: 'sluiswacht find --inquiry uploads.inquiry "Sem van den Berg" 2014-03-02',
      says: { nl: 'Naam met geboortedatum', en: 'Name with date of birth' },
    },
    {
      line: 'sluiswacht find --inquiry uploads.inquiry --reason "inwoner belt" 111222333',
      says: { nl: 'Op BSN, met de reden', en: 'By BSN, with the reason' },
    },
  ],
  async run({ words, options, lang, out }) {
    if (words.every((word) => word.trim() === ''))
      throw new WrongUse({
        nl: 'Geef een naam, BSN, e-mailadres of ander kenmerk. Zie: sluiswacht find --help',
        en: 'Give a name, BSN, e-mail address or other identifier. See: sluiswacht find --help',
      })
    const environment = readEnvironment()
    const showValues = options.has('show-values')
    const reason = options.get('reason') ?? environment.reason ?? (out.toTerminal ? await askReason(lang) : '')
    const {
      people: found,
      more,
      partly,
    } = await findPeople({
      store: storeOf(options, environment),
      key: keyOf(options, environment),
      query: words,
      reason: reason.trim() || null,
      showValues,
    })
    if (reason.trim() === '') out.say(NO_REASON[lang])
    if (partly) out.say(PARTLY[lang])
    else if (more) out.say(MORE[lang])
    if (out.toTerminal && !options.has('json')) await out.text(foundText(found, lang, showValues))
    else {
      for (const person of found) await out.record(showValues ? person : maskFound(person))
      if (found.length === 0) out.say(foundText(found, lang, showValues).trimEnd())
    }
    return EXIT.done
  },
}
