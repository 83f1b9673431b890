import { INSIDE } from '../reading.ts'
import type { DutyRule } from './duty.ts'
import { GDPR, GUIDELINES } from './rule.ts'

/** Beliefs that these facts invite, and why they are wrong (AP and EDPB; breaches at municipalities). */
export const MISCONCEPTIONS: readonly DutyRule[] = [
  {
    id: 'misconception/encrypted-so-no-breach',
    since: GUIDELINES,
    source: 'AP Datalek: wel of niet melden; EDPB 9/2022',
    text: {
      nl: '"Het was versleuteld, dus geen datalek" klopt niet: het blijft een datalek voor het register. Melden hoeft alleen niet als de techniek goed is, de sleutel veilig is en u de gegevens nog hebt.',
      en: '"It was encrypted, so no breach" is wrong: it stays a breach for the register. Only if the technique is sound, the key safe and you still have the data, notifying is not needed.',
    },
    applies: ({ facts }, { route }) => route === 'breach' && facts.unintelligible?.applied === true,
  },
  {
    id: 'misconception/only-internal',
    since: GDPR,
    source: 'AVG art. 4 punt 12; AP verkenning 27 januari 2026',
    text: {
      nl: '"Het bleef binnen" of "hij was bevoegd in het systeem" klopt niet: inzien zonder taak is onbevoegde toegang en dus een datalek. Een onderzoek door HR of politie loopt ernaast.',
      en: '"It stayed inside" or "they were authorised in the system" is wrong: looking without a task is unauthorised access and so a breach. An inquiry by HR or police runs beside it.',
    },
    applies: ({ cause, facts }, { route }) =>
      route === 'breach' &&
      ((cause !== null && INSIDE.has(cause)) || (cause === 'wrong_file' && facts.recipient?.kind === 'known_trusted')),
  },
  {
    id: 'misconception/we-got-it-back',
    since: GUIDELINES,
    source: 'EDPB 9/2022; AP 26 februari 2020',
    text: {
      nl: '"We hebben het terug" maakt het datalek niet ongedaan: de gegevens kunnen zijn gelezen of gekopieerd. Het verkleint alleen het risico, en alleen bij een ontvanger die u kunt vertrouwen.',
      en: '"We got it back" does not undo the breach: the data may have been read or copied. It only lessens the risk, and only with a recipient you can trust.',
    },
    applies: ({ facts, cause }, { route }) =>
      route === 'breach' && (facts.recipient?.deletion_confirmed === true || cause === 'returned_opened_post'),
  },
  {
    id: 'misconception/nice-recipient',
    since: GUIDELINES,
    source: 'EDPB 9/2022; AP 26 februari 2020',
    text: {
      nl: '"De verkeerde ontvanger is aardig" is geen waarborg. Te vertrouwen is wie vast met u werkt of een beroepsgeheim heeft, en doet wat u vraagt.',
      en: '"The wrong recipient is kind" is no safeguard. Trusted is who works with you regularly or is bound by professional secrecy, and does what you ask.',
    },
    applies: ({ facts }, { route }) => route === 'breach' && facts.recipient?.kind === 'known_private_person',
  },
  {
    id: 'misconception/ransomware-without-theft',
    since: GUIDELINES,
    source: 'EDPB 9/2022; EDPB 01/2021 case 1-4',
    text: {
      nl: '"Niets gestolen, dus geen datalek" klopt niet: gegevens die onbereikbaar zijn, zijn ook een datalek. Dat niets is meegenomen moet uit logs blijken.',
      en: '"Nothing stolen, so no breach" is wrong: data out of reach are a breach too. That nothing was taken must show from logs.',
    },
    applies: ({ cause }, { route }) => route === 'breach' && cause === 'ransomware',
  },
  {
    id: 'misconception/processor-notifies',
    since: GDPR,
    source: 'AVG art. 33 lid 1 en 2',
    text: {
      nl: '"De leverancier meldt het wel" klopt niet: de verwerkingsverantwoordelijke meldt. De klok loopt vanaf het moment dat de verwerker u informeert.',
      en: '"The supplier will notify" is wrong: the controller notifies. The clock runs from when the processor informs you.',
    },
    applies: ({ facts }, { route }) => route === 'breach' && facts.actor === 'processor' && facts.role !== 'processor',
  },
  {
    id: 'misconception/no-misuse-seen',
    since: GDPR,
    source: 'AVG art. 33 lid 1',
    text: {
      nl: '"Er is niets mee gebeurd" is niet de maat: het gaat om hoe waarschijnlijk een risico is, niet om bewezen schade.',
      en: '"Nothing was done with it" is not the test: what counts is how likely a risk is, not proven damage.',
    },
    applies: ({ facts }, { route, risk }) =>
      route === 'breach' && risk !== 'unlikely' && facts.misuse_observed === false,
  },
  {
    id: 'misconception/not-known-who',
    since: GUIDELINES,
    source: 'AVG art. 34 lid 3 onder c; EDPB 9/2022',
    text: {
      nl: '"We weten niet wie het zijn, dus we hoeven niemand te informeren" klopt niet: juist dan is een openbare mededeling nodig.',
      en: '"We do not know who they are, so nobody need be told" is wrong: that is the very case for a public notice.',
    },
    applies: ({ people }, { route, risk }) => route === 'breach' && risk === 'high' && !Number.isFinite(people),
  },
]
