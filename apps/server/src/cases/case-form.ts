import {
  type BreachCase,
  compareForms,
  type FilledForm,
  fillForm,
  type FormDifference,
  type NotificationKind,
  timesOf,
} from '@sluiswacht/breach'
import type { Language, Letter } from '@sluiswacht/model'
import type { DeskSettings } from '../settings.ts'

/** A filled form, and for which notification. */
export type CaseForm = FilledForm & { readonly kind: NotificationKind }

/** The AP's form of a case: what was answered in it goes before what the settings say for every case. */
export function formOf(
  id: string,
  state: BreachCase,
  { form }: Pick<DeskSettings, 'form'>,
  now: string,
  asked?: NotificationKind,
): CaseForm {
  const kind = asked ?? (state.notifications.length === 0 ? 'initial' : 'follow_up')
  const reference = state.notifications.findLast((one) => one.reference !== null)?.reference
  const filed = fillForm({
    id,
    kind,
    facts: state.facts,
    times: timesOf(state, now),
    origin: state.origin,
    told: state.told,
    recorded: {
      ...form,
      ...(kind === 'initial' || reference === undefined || reference === null ? {} : { '1.1.a': reference }),
      ...state.answers,
    },
  })
  return { ...filed, kind }
}

/** The last notification beside what the form says now. */
export function differencesOf(
  state: BreachCase,
  form: CaseForm,
): { filed: string | null; differences: FormDifference[] } {
  const last = state.notifications.at(-1)
  if (!last) return { filed: null, differences: [] }
  const answers = form.answers.map((answer) => ({ ...answer, answer: last.filed[answer.number] ?? null }))
  return { filed: last.at, differences: compareForms({ ...form, answers }, form) }
}

/** The form as a letter to print: each question with its answer and where that comes from. */
export function printedForm(form: CaseForm, title: string, lang: Language): Letter {
  const words = WORDS[lang]
  return {
    lang,
    subject: words.subject,
    blocks: [
      { kind: 'paragraph', text: `${title} (${form.id})` },
      { kind: 'paragraph', text: `${words.version} ${form.version}. ${words[form.completeness]}` },
      ...(form.open.length === 0
        ? []
        : [{ kind: 'paragraph' as const, text: `${words.open}: ${form.open.join(', ')}` }]),
      {
        kind: 'table',
        head: [words.question, words.answer, words.origin],
        rows: form.answers.map(({ number, question, answer, origin, asked_of }) => [
          `${number} ${question}`,
          answer ?? '–',
          origin === 'missing' ? `${words.missing} (${words.ask}: ${asked_of})` : words[origin],
        ]),
      },
    ],
  }
}

const WORDS = {
  nl: {
    subject: 'Meldformulier datalekken (Autoriteit Persoonsgegevens)',
    version: 'Vragenlijst versie',
    provisional: 'Voorlopig: er staan vragen open, een vervolgmelding is nodig.',
    final: 'Volledig.',
    open: 'Open vragen',
    question: 'Vraag',
    answer: 'Antwoord',
    origin: 'Herkomst',
    recorded: 'vastgelegd',
    derived: 'afgeleid, controleer dit',
    missing: 'ontbreekt',
    ask: 'vraag het aan',
  },
  en: {
    subject: 'Personal data breach notification form (Dutch Data Protection Authority)',
    version: 'Questionnaire version',
    provisional: 'Provisional: questions are open, a follow-up is needed.',
    final: 'Complete.',
    open: 'Open questions',
    question: 'Question',
    answer: 'Answer',
    origin: 'Origin',
    recorded: 'recorded',
    derived: 'derived, check this',
    missing: 'missing',
    ask: 'ask',
  },
} as const
