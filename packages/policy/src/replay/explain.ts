import type { Effect, GateRecord, Language, PolicyDecision } from '@sluiswacht/model'
import { namesOf } from '../decide/class-names.ts'
import { classesOf } from '../decide/classes.ts'
import type { Policy } from '../read-policy.ts'

/** A decision told, and whether the policy at hand repeats it. */
export interface Explanation {
  readonly text: string
  /** `same` = this policy and this decision; `other_policy` = the policy has changed since; `differs` = must not happen. */
  readonly replay: 'same' | 'other_policy' | 'differs'
  /** What the policy at hand decides on the same question. */
  readonly now: PolicyDecision
}

/** Tells in plain words why a record was decided as it was, and decides its question again. */
export function explain(record: GateRecord, policy: Policy, lang: Language): Explanation {
  const { decision } = record
  const now = policy.decide(record.question)
  const sameVersion = now.policyVersion === decision.policyVersion
  const replay = !sameVersion ? 'other_policy' : told(now) === told(decision) ? 'same' : 'differs'
  return {
    text: [...heading(record, lang), ...reasons(decision, lang), ...ending(decision, now, replay, lang)].join('\n'),
    replay,
    now,
  }
}

/** What of a decision must be the same when it is made again. */
function told({ effect, intended, rules, missing, maskClasses, exception }: PolicyDecision): string {
  return JSON.stringify([effect, intended, rules.map(({ id }) => id), missing, maskClasses, exception ?? null])
}

const EFFECT_WORDS: Readonly<Record<Language, Readonly<Record<Effect, string>>>> = {
  nl: {
    allow: 'toegestaan',
    allow_after_masking: 'toegestaan nadat gegevens onherkenbaar zijn gemaakt',
    warn_and_justify: 'tegengehouden tot er een reden is gegeven',
    deny: 'geweigerd',
  },
  en: {
    allow: 'allowed',
    allow_after_masking: 'allowed after data were masked',
    warn_and_justify: 'held until a reason is given',
    deny: 'refused',
  },
}

/** The name of an effect in a sentence. */
export function effectWords(effect: Effect, lang: Language): string {
  return EFFECT_WORDS[lang][effect]
}

function heading(record: GateRecord, lang: Language): string[] {
  const { decision, content, question } = record
  const time = new Intl.DateTimeFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(Date.parse(record.at))
  const found = namesOf(classesOf(content))[lang]
  const who = record.department ?? (lang === 'nl' ? 'een onbekende afdeling' : 'an unknown department')
  const service = record.service ?? record.host
  const effect = effectWords(decision.intended, lang)
  const dryRun = decision.effect !== decision.intended
  if (lang === 'nl') {
    return [
      `Incident ${record.id}`,
      `Op ${time} wilde iemand van ${who} iets sturen naar ${service} (${question.service.action}, account: ${question.service.accountKind}).`,
      `Gevonden: ${found}. Personen: ${content.people}, van wie kinderen: ${content.minors}.`,
      dryRun ? `Besluit: zou zijn ${effect}. De poort keek alleen mee, dus het ging door.` : `Besluit: ${effect}.`,
      '',
    ]
  }
  return [
    `Incident ${record.id}`,
    `On ${time} somebody of ${who} wanted to send something to ${service} (${question.service.action}, account: ${question.service.accountKind}).`,
    `Found: ${found}. People: ${content.people}, of whom children: ${content.minors}.`,
    dryRun ? `Decision: would have been ${effect}. The gate only watched, so it went through.` : `Decision: ${effect}.`,
    '',
  ]
}

function reasons({ rules, missing, maskClasses, alternative, exception }: PolicyDecision, lang: Language): string[] {
  const words =
    lang === 'nl'
      ? {
          why: 'Waarom:',
          missing: 'Wat ontbreekt:',
          mask: 'Onherkenbaar te maken',
          way: 'Wat wel kan',
          exception: 'Gebruikte uitzondering',
        }
      : {
          why: 'Why:',
          missing: 'What is missing:',
          mask: 'To be masked',
          way: 'The allowed way',
          exception: 'Exception used',
        }
  const lines = [words.why, ...rules.map((rule) => `- ${rule.text[lang]} [${rule.id}; ${rule.source}]`)]
  if (missing.length > 0)
    lines.push(words.missing, ...missing.map(({ condition, text }) => `- ${condition}: ${text[lang]}`))
  if (maskClasses.length > 0) lines.push(`${words.mask}: ${namesOf(maskClasses)[lang]}.`)
  if (exception !== undefined) lines.push(`${words.exception}: ${exception}.`)
  if (alternative !== undefined) {
    lines.push(`${words.way}: ${alternative.text[lang]}${alternative.url === undefined ? '' : ` ${alternative.url}`}`)
  }
  return lines
}

function ending(
  decision: PolicyDecision,
  now: PolicyDecision,
  replay: Explanation['replay'],
  lang: Language,
): string[] {
  const version =
    lang === 'nl' ? `Beleid: versie ${decision.policyVersion}.` : `Policy: version ${decision.policyVersion}.`
  if (replay === 'same') {
    return ['', version, lang === 'nl' ? 'Opnieuw beoordeeld: hetzelfde besluit.' : 'Judged again: the same decision.']
  }
  if (replay === 'differs') {
    return [
      '',
      version,
      lang === 'nl'
        ? 'Opnieuw beoordeeld met dezelfde versie komt er iets anders uit. Dat hoort niet: laat het vastgelegde besluit onderzoeken.'
        : 'Judged again with the same version something else comes out. That should not be: have the recorded decision examined.',
    ]
  }
  const effect = effectWords(now.intended, lang)
  return [
    '',
    version,
    lang === 'nl'
      ? `Het beleid is sindsdien gewijzigd. Met versie ${now.policyVersion} is het besluit: ${effect}.`
      : `The policy has changed since. With version ${now.policyVersion} the decision is: ${effect}.`,
  ]
}
