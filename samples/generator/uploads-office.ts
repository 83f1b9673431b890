import { docx } from './docx.ts'
import { odp, ods, odt } from './opendocument.ts'
import { pdf } from './pdf.ts'
import { png } from './plain-formats.ts'
import { pptx } from './pptx.ts'
import { rowsOf, textOf } from './texts.ts'
import type { Files } from './uploads.ts'
import { xlsx } from './xlsx.ts'

/** Word, Excel, PowerPoint, OpenDocument and PDF, with text in every place where it can hide. */
export async function officeUploads(): Promise<Files> {
  const linesOf = (name: string): string[] => textOf(name).split('\n')
  return {
    'jeugd/gezinsplan Noor V.docx': docx(textOf('jeugd/gezinsplan-verkuijlen'), {
      header: 'Vertrouwelijk - dossier Verkuijlen, Z-2025-014877',
      footer: 'Gemeente Lindervoort, Wijkteam Noord',
      footnote: 'Volgens de huisarts, dr. R. Abelskamp, telefonisch op 2 oktober.',
      comment: { author: 'Marieke Schuitenga', text: 'Ruud zegt dat Saskia ook antidepressiva slikt, nog navragen.' },
      textBox: 'Noodnummer oma: mevrouw T. Hoekman, 0592-795169',
      deleted: { author: 'Marieke Schuitenga', text: 'Daan is in 2023 aangehouden wegens vernieling.' },
      embedded: xlsx([
        {
          name: 'Kosten',
          rows: rowsOf('Post\tBedrag\nBegeleiding Noor Verkuijlen\t4320\nVervoer Daan Verkuijlen\t610'),
        },
      ]),
      author: 'Marieke Schuitenga',
    }),
    'jeugd/brief leerplicht.docx': docx(textOf('jeugd/brief-school-verzuim')),
    'jeugd/perspectiefplan.odt': odt(textOf('jeugd/perspectiefplan-selam'), {
      header: 'Selam G. - V-nummer 2625952628',
      note: 'Voogd bereikbaar op 030-2711766.',
      author: 'I. van der Steenhoven',
    }),
    'wmo/overdracht mw Terpsma.docx': docx(textOf('wmo/overdracht-terpsma'), {
      comment: { author: 'P.J. Koldewijn', text: 'Henk wil niet dat Tineke dit leest.' },
    }),
    'wmo/beschikking.pdf': await pdf(textOf('wmo/indicatie-bouazza'), { author: 'P.J. Koldewijn' }),
    'wmo/huishoudelijke hulp.xlsx': xlsx([
      {
        name: 'Hulp',
        rows: rowsOf(textOf('wmo/lijst-huishoudelijke-hulp')),
        comment: {
          cell: 'B2',
          author: 'P.J. Koldewijn',
          text: 'Annie dwaalt, sleutel ligt bij buurvrouw Coby Haverman',
        },
      },
      {
        name: 'Oud',
        hidden: true,
        strings: 'inline',
        rows: rowsOf('Naam\tBSN\tReden einde\nPieter Zandbelt\t816926840\toverleden 3 mei'),
      },
      {
        name: 'Cijfers',
        rows: rowsOf('Wijk\tAantal\nNoord\t41\nZuid\t38'),
        chart: { title: 'Uren hulp per cliënt', categories: ['mw. Terpsma', 'dhr. Smeenge', 'mw. Pol'] },
      },
    ]),
    'schuldhulp/plan van aanpak Karatas.docx': docx(textOf('schuldhulp/plan-van-aanpak-karatas')),
    'schuldhulp/budget.ods': ods({
      Budget: rowsOf(textOf('schuldhulp/budgetoverzicht')),
      'Gezin (verborgen)': rowsOf('Naam\tGeboren\nEmre Karataş\t2016-01-30\nLeyla Karataş\t2019-06-11'),
    }),
    'participatie/heronderzoek.pdf': await pdf(textOf('participatie/heronderzoek-el-hamdaoui'), {
      note: { author: 'R. Tuinstra', text: 'Khalid el Hamdaoui ook horen' },
      attachment: { name: 'loopbaanadvies.txt', bytes: Buffer.from(textOf('participatie/loopbaanadvies')) },
    }),
    'burgerzaken/vermissing.pdf': await pdf(textOf('brieven/paspoort-vermist'), {
      field: { name: 'Naam aanvrager', value: 'Tineke Terpsma, geboren 21-04-1966' },
    }),
    'hr/cv Chantal.pdf': await pdf(textOf('hr/cv-chantal-van-eupen'), { author: 'Chantal van Eupen' }),
    'hr/sollicitatie.odt': odt(textOf('hr/sollicitatiebrief'), { author: 'Thijs ten Brinke' }),
    'hr/verzuimgesprek.docx': docx(textOf('hr/verzuim-oosterlaken'), { footer: 'Personeelsdossier 30872' }),
    'hr/stage/reflectieverslag Roos.docx': docx(textOf('hr/reflectieverslag'), { author: 'Roos Achterberg' }),
    'hr/personeel.xlsx': xlsx(
      [{ name: 'Personeel', strings: 'inline', rows: rowsOf(textOf('hr/personeelslijst')) }],
      'A. Verdonschot',
    ),
    'juridisch/bezwaar Groenhof.odt': odt(textOf('brieven/bezwaar-groenhof')),
    'juridisch/memo huisverbod.docx': docx(textOf('overleg/memo-huisverbod')),
    'overleg/notulen wijkteam zuid.docx': docx(textOf('overleg/notulen-wijkteam'), { header: 'Niet verspreiden' }),
    'overleg/raad 25 september.pdf': await pdf(textOf('overleg/notulen-gemeenteraad')),
    'beleid/projectplan.docx': docx(textOf('beleid/projectplan-riolering')),
    'beleid/vuurwerk.odt': odt(textOf('beleid/nota-vuurwerk')),
    'presentaties/training.pptx': pptx([
      {
        lines: linesOf('presentatie/casus-training'),
        notes: 'Vertel dat Milan zelf kwam klagen; moeder is Wendy Duivestein, 0655119209.',
      },
      { lines: ['Vragen?'], picture: { description: 'Foto van Milan Duivestein bij de jongerenwerker', png: png() } },
    ]),
    'presentaties/jaarcijfers.odp': odp([
      { lines: linesOf('presentatie/jaarcijfers-wmo'), notes: 'Bezwaar van de heer Bouazza niet noemen.' },
    ]),
  }
}
