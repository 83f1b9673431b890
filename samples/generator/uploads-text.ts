import { gzip, tar } from './archives.ts'
import { docx } from './docx.ts'
import { eml, mbox } from './mail.ts'
import { outlookMsg } from './outlook-msg.ts'
import { csv, html, recordsOf, rtf, xmlRows } from './plain-formats.ts'
import { rowsOf, textOf } from './texts.ts'
import type { Files } from './uploads.ts'
import { xlsx } from './xlsx.ts'
import { zipOf } from './zip-parts.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text)
const windows1252 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le')

/** Texts as staff paste and save them, in several encodings, and tables as text. */
export function textUploads(): Files {
  const help = rowsOf(textOf('wmo/lijst-huishoudelijke-hulp'))
  return {
    'jeugd/huisbezoek.txt': bytes(textOf('jeugd/verslag-huisbezoek-balrak')),
    'jeugd/mdo 14-10.md': bytes(`# ${textOf('jeugd/mdo-aantekeningen')}\n`),
    'wmo/keukentafel Annie.txt': windows1252(textOf('wmo/keukentafelgesprek')),
    'wmo/lijst.csv': bytes(csv(help)),
    'wmo/lijst-excel.csv': windows1252(
      csv(
        help.filter((cells) => !cells.join('').includes('ı')),
        ';',
      ),
    ),
    'wmo/lijst-utf16.tsv': utf16(csv(help, '\t')),
    'schuldhulp/schuldenlijst.json': bytes(
      JSON.stringify(
        {
          aanvrager: { naam: 'Yusuf Karataş', bsn: '501194745', partner: 'E. Karataş-Demirci' },
          schulden: recordsOf(rowsOf(textOf('schuldhulp/budgetoverzicht'))),
        },
        null,
        2,
      ),
    ),
    'hr/personeel.xml': bytes(xmlRows('Personeel', 'Medewerker', rowsOf(textOf('hr/personeelslijst')))),
    'hr/beoordeling.rtf': rtf(textOf('hr/beoordeling-van-nimwegen')),
    'balie/logboek.ndjson': bytes(
      `${['Tineke Terpsma vroeg naar haar kaart IZC9X55D3', 'T. Wiśniewski (547943167) doorverwezen', 'Brief gevonden van W.D. Groenhof'].map((tekst, n) => JSON.stringify({ tijd: `2025-10-0${n + 6}T09:1${n}:00`, tekst })).join('\n')}\n`,
    ),
    'balie/letter.html': bytes(
      html(textOf('brieven/letter-wisniewski'), 'Intern: dossier Zofia Wiśniewska, geboren 14-02-2019'),
    ),
    'balie/housing note.txt': utf16(textOf('english/housing-note')),
    'juridisch/klacht.txt': bytes(textOf('brieven/klacht-burenruzie')),
    'juridisch/zaaknotitie.txt': bytes(textOf('overleg/zaaknotitie-handhaving')),
    'participatie/signaal.txt': windows1252(textOf('participatie/melding-signaal')),
    'prompts/samenvatten.txt': bytes(textOf('mail/prompt-samenvatten')),
    'prompts/chat.txt': bytes(textOf('mail/chat-collega')),
    'beleid/richtlijn-ai.md': bytes(textOf('beleid/richtlijn-ai')),
    'beleid/vacature.html': bytes(html(textOf('beleid/vacaturetekst'))),
    'beleid/inloopavond.txt': bytes(textOf('brieven/uitnodiging-inloopavond')),
    'beleid/kennisgeving.txt': bytes(textOf('publicatie/kennisgeving-vergunning')),
    'code/import.sql': bytes(textOf('code/import-script')),
    'code/sorteer.py': bytes(textOf('code/sorteer-functie')),
  }
}

/** Mail with what hangs on it, and archives with archives inside. */
export function mailUploads(): Files {
  const request = eml({
    from: 'Rikus Smeenge <rikus.smeenge@postvak.example>',
    to: 'balie@lindervoort.example',
    subject: 'Aanvraag bril',
    date: 'Wed, 08 Oct 2025 21:15:00 +0200',
    text: textOf('mail/doorgestuurd-aanvraag'),
    attachments: [
      {
        name: 'aanvraag.docx',
        type: 'application/octet-stream',
        bytes: docx(
          'Aanvraag bijzondere bijstand\nNaam: Hendrikus Smeenge\nGeboortedatum: 23-03-1957\nBSN: 235610641\nReden: staar, nieuwe bril nodig',
        ),
      },
      {
        name: 'bijlagen.zip',
        type: 'application/zip',
        bytes: zipOf({
          'inkomen.xlsx': xlsx([{ name: 'Inkomen', rows: rowsOf('Maand\tAOW Rikus Smeenge\nseptember\t1458') }]),
          'lees mij.txt': 'De bon van de opticien volgt. R. Smeenge',
        }),
      },
    ],
  })
  const eviction = {
    from: 'Jorrit Wapstra <j.wapstra@lindervoort.example>',
    to: 'Tamara Quist <t.quist@lindervoort.example>',
    subject: 'spoed ontruiming Hoge Brink',
    date: 'Thu, 09 Oct 2025 08:30:00 +0200',
    text: textOf('schuldhulp/mail-ontruiming'),
  }
  const adjustment = {
    from: 'Peter-Jan Koldewijn <pj.koldewijn@lindervoort.example>',
    to: 'Anouk Verdonschot <a.verdonschot@lindervoort.example>',
    subject: 'RE: RE: drempels Molenhof 3',
    date: 'Fri, 10 Oct 2025 09:12:00 +0200',
    text: textOf('mail/thread-woningaanpassing'),
  }
  const minutes = docx(textOf('overleg/notulen-wijkteam'))
  return {
    'mail/aanvraag doorgestuurd.eml': eml({
      from: 'Ingrid Overbosch <i.overbosch@lindervoort.example>',
      to: 'Robbert Tuinstra <r.tuinstra@lindervoort.example>',
      subject: 'FW: Aanvraag bril – Smeenge',
      date: 'Thu, 09 Oct 2025 09:02:00 +0200',
      text: 'Hoi Robbert, wil jij deze van Rikus oppakken? Hij ziet bijna niets meer.',
      html: '<p>Hoi Robbert, wil jij deze van <b>Rikus</b> oppakken? Hij ziet bijna niets meer.</p>',
      attachments: [{ name: 'aanvraag.eml', type: 'message/rfc822', bytes: request }],
    }),
    'mail/ontruiming.eml': eml(eviction),
    'mail/drempels.msg': outlookMsg({
      from: ['Peter-Jan Koldewijn', 'pj.koldewijn@lindervoort.example'],
      to: ['Anouk Verdonschot', 'a.verdonschot@lindervoort.example'],
      subject: adjustment.subject,
      text: adjustment.text,
      attachments: [{ name: 'indicatie.txt', type: 'text/plain', bytes: bytes(textOf('wmo/indicatie-bouazza')) }],
    }),
    'mail/postbus.mbox': mbox([eviction, adjustment]),
    'archief/zuid.zip': zipOf({
      'notulen/oktober.docx': minutes,
      'notulen/besluit.txt': textOf('wmo/indicatie-bouazza'),
      'oud.tar.gz': gzip(tar({ 'mdo.txt': bytes(textOf('jeugd/mdo-aantekeningen')) })),
    }),
    'archief/export.tar': tar({
      'import.sql': bytes(textOf('code/import-script')),
      'twinning.txt': bytes(textOf('english/minutes-partnership')),
    }),
    'archief/klachten.txt.gz': gzip(bytes(textOf('brieven/klacht-burenruzie'))),
  }
}
