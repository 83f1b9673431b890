import type { Language, Letter } from '@sluiswacht/model'
import { dayInWords, enumerate, type Happened, heading, list, paragraph, periodInWords, type Sender } from './letter.ts'

/** What the public notice of art. 34(3)(c) is about. */
export interface NoticeGroup {
  /** People who cannot be told one by one. */
  readonly people: number
  /** Kinds of data in words of a resident. */
  readonly kinds: readonly string[]
  /** Why telling each of them is a disproportionate effort. */
  readonly why: string
}

/** A public notice for those who cannot be told one by one (art. 34(3)(c) GDPR): tells how to ask "was I in it?". */
export function publicNotice(group: NoticeGroup, happened: Happened, from: Sender, lang: Language): Letter {
  const services = happened.services.length > 0 ? ` (${enumerate(happened.services, lang)})` : ''
  const when = periodInWords(happened, lang)
  const count = new Intl.NumberFormat(lang === 'nl' ? 'nl-NL' : 'en-GB').format(group.people)
  const ask = [from.phone, from.email].filter((one) => one !== undefined)
  if (lang === 'nl') {
    return {
      lang,
      subject: `Datalek bij ${from.organisation}`,
      blocks: [
        paragraph(
          `Medewerkers van ${from.organisation} hebben ${when === '' ? '' : `${when} `}bestanden met persoonsgegevens in een AI-dienst${services} gezet. Dat had niet mogen gebeuren. Wij vinden dit heel vervelend.`,
        ),
        heading('Om wie gaat het?'),
        paragraph(
          `Wie wij kunnen bereiken, krijgt zelf bericht. Van ${count} ${group.people === 1 ? 'persoon' : 'mensen'} hebben wij geen adres of kunnen wij niet zeker zeggen wie het ${group.people === 1 ? 'is' : 'zijn'}. Daarom staat dit bericht hier. ${group.why}`,
        ),
        heading('Om welke gegevens gaat het?'),
        list(group.kinds),
        heading('Wilt u weten of het ook om u gaat?'),
        paragraph(
          `Vraag het aan ${from.contact}${ask.length > 0 ? `: ${ask.join(' of ')}` : ''}. Wij vragen dan wie u bent. Wij leggen vast dat u het heeft gevraagd.`,
        ),
        heading('Wat kunt u doen?'),
        paragraph(
          'Let op bij berichten en telefoontjes van mensen die u niet kent. Geef nooit een wachtwoord of pincode. Denkt u dat iemand uw identiteit misbruikt? Meld dit bij het Centraal Meldpunt Identiteitsfraude (CMI).',
        ),
        paragraph(
          `${happened.notifiedAuthority ? 'Het datalek is gemeld bij de Autoriteit Persoonsgegevens. ' : ''}Onze functionaris gegevensbescherming is bereikbaar via ${from.officer}.`,
        ),
      ],
    }
  }
  return {
    lang,
    subject: `Data breach at ${from.organisation}`,
    blocks: [
      paragraph(
        `${when === '' ? 'Employees' : `${when.charAt(0).toUpperCase()}${when.slice(1)} employees`} of ${from.organisation} put files with personal data into an AI service${services}. This should not have happened. We are very sorry.`,
      ),
      heading('Who is affected?'),
      paragraph(
        `Those whom we can reach get a message themselves. Of ${count} ${group.people === 1 ? 'person' : 'people'} we have no address, or we cannot say for sure who they are. That is why this notice is here. ${group.why}`,
      ),
      heading('Which data are involved?'),
      list(group.kinds),
      heading('Do you want to know whether you are affected?'),
      paragraph(
        `Ask ${from.contact}${ask.length > 0 ? `: ${ask.join(' or ')}` : ''}. We will ask who you are. We record that you asked.`,
      ),
      heading('What can you do?'),
      paragraph(
        'Be careful with messages and calls from people you do not know. Never give a password or PIN. Do you think that somebody misuses your identity? Report it to the Central Identity Fraud Reporting Centre (CMI).',
      ),
      paragraph(
        `${happened.notifiedAuthority ? 'The breach was reported to the Dutch Data Protection Authority. ' : ''}Our data protection officer can be reached at ${from.officer}.`,
      ),
    ],
  }
}

/** What is asked to be deleted, by account where the log tells it. */
export interface UploadsAtProvider {
  readonly service: string
  readonly provider: string
  readonly files: readonly { readonly name: string; readonly sha256: string | null; readonly day: string | null }[]
  /** Accounts or domains as the provider knows them. */
  readonly accounts: readonly string[]
  readonly reference: string
}

/**
 * The request to an AI provider (ai-policy section 6): delete uploads and what was derived from them, stop and exclude
 * training, say what is held, whether people looked at it, and confirm with a date.
 */
export function deletionRequest(uploads: UploadsAtProvider, from: Sender, answerBy: string, lang: Language): Letter {
  const { service, provider, files, accounts, reference } = uploads
  const rows = files.map(({ name, day, sha256 }) =>
    [name, day, sha256 === null ? null : `SHA-256 ${sha256}`].filter((one) => one !== null).join(', '),
  )
  const until = dayInWords(answerBy, lang)
  if (lang === 'nl') {
    return {
      lang,
      subject: `Verzoek om te wissen: bestanden van ${from.organisation} (${reference})`,
      blocks: [
        paragraph(`Aan ${provider},`),
        paragraph(
          `Medewerkers van ${from.organisation} hebben zonder toestemming bestanden met persoonsgegevens geüpload naar ${service}. Wij zijn verwerkingsverantwoordelijke en verzoeken u om:`,
        ),
        list([
          'alle geüploade bestanden, gesprekken en wat daarvan is afgeleid te wissen, ook uit back-ups zodra dat kan;',
          'deze gegevens niet te gebruiken om modellen te trainen, en ze te verwijderen uit trainingsgegevens;',
          'op te geven wat u van deze accounts en in deze periode bewaart, waar en hoe lang;',
          'te melden of mensen de inhoud hebben bekeken en of die met anderen is gedeeld;',
          `dit schriftelijk te bevestigen, met datum, uiterlijk ${until}.`,
        ]),
        heading('Accounts'),
        list(accounts.length > 0 ? accounts : ['Niet bekend; zoek op domein en tijdstip.']),
        heading('Bestanden'),
        list(rows),
        paragraph(
          `Vermeld in uw antwoord kenmerk ${reference}. Contact: ${from.contact}, ${from.email ?? from.officer}.`,
        ),
      ],
    }
  }
  return {
    lang,
    subject: `Request to delete: files of ${from.organisation} (${reference})`,
    blocks: [
      paragraph(`To ${provider},`),
      paragraph(
        `Employees of ${from.organisation} uploaded files with personal data to ${service} without permission. We are the controller and ask you to:`,
      ),
      list([
        'delete all uploaded files, conversations and what was derived from them, from backups as well as soon as possible;',
        'not use these data to train models, and remove them from training data;',
        'state what you hold of these accounts in this period, where and for how long;',
        'tell whether people have looked at the content and whether it was shared with others;',
        `confirm this in writing, with a date, by ${until}.`,
      ]),
      heading('Accounts'),
      list(accounts.length > 0 ? accounts : ['Not known; please search by domain and time.']),
      heading('Files'),
      list(rows),
      paragraph(`Please quote reference ${reference}. Contact: ${from.contact}, ${from.email ?? from.officer}.`),
    ],
  }
}
