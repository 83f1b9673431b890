/** A question of the AP's notification form, in the form's order. */
export interface FormQuestion {
  /** Number on the form; letters where the form has none that is certain. */
  readonly number: string
  readonly question: string
  /** Who is best asked for it. */
  readonly askedOf: 'melder' | 'FG' | 'afdeling' | 'ICT' | 'jurist'
  /** Only on these kinds of notification; absent is all. */
  readonly only?: readonly NotificationKind[]
}

export type NotificationKind = 'initial' | 'follow_up' | 'withdrawal'

/** Questions of the list "augustus 2022", without the parts that only fit bulk notifications. */
export const QUESTIONS: readonly FormQuestion[] = [
  { number: '1.1', question: 'Wat wilt u doen?', askedOf: 'melder' },
  { number: '1.1.a', question: 'Nummer van de eerdere melding', askedOf: 'melder', only: ['follow_up', 'withdrawal'] },
  { number: '1.1.b', question: 'Wat is er veranderd?', askedOf: 'melder', only: ['follow_up'] },
  { number: '1.1.c', question: 'Waarom trekt u de melding in?', askedOf: 'jurist', only: ['withdrawal'] },
  { number: '1.2', question: 'Op grond van welke wet meldt u?', askedOf: 'jurist' },
  { number: '1.3', question: 'Meldt u ook bij andere toezichthouders?', askedOf: 'jurist' },
  {
    number: '2.1.1',
    question: 'Grensoverschrijdende verwerking of mensen in andere EU-landen? Welke?',
    askedOf: 'jurist',
  },
  { number: '2.2.1', question: 'Gemeld bij andere privacytoezichthouders? Welke?', askedOf: 'jurist' },
  { number: '3.1.1', question: 'Verwerkingsverantwoordelijke: naam, adres, FG-nummer, KvK-nummer', askedOf: 'FG' },
  { number: '3.1.2', question: 'Sector', askedOf: 'melder' },
  { number: '3.2.1', question: 'Melder: naam, functie, telefoon, e-mail', askedOf: 'melder' },
  { number: '3.2.2', question: 'Contactpersoon (vaak de FG)', askedOf: 'FG' },
  { number: '3.3', question: 'Andere betrokken organisaties, zoals een verwerker of ontvanger', askedOf: 'afdeling' },
  { number: '4.1.1', question: 'Wanneer begon de inbreuk?', askedOf: 'afdeling' },
  { number: '4.1.2', question: 'Wanneer eindigde de inbreuk, of duurt die nog voort?', askedOf: 'ICT' },
  { number: '4.2', question: 'Wanneer is de inbreuk ontdekt?', askedOf: 'melder' },
  { number: '4.3', question: 'Hoe is de inbreuk ontdekt?', askedOf: 'melder' },
  { number: '4.4', question: 'Wanneer kreeg u kennis van de inbreuk?', askedOf: 'melder' },
  { number: '4.5', question: 'Als u later dan 72 uur meldt: waarom?', askedOf: 'jurist' },
  { number: '5.1', question: 'Aard van de inbreuk', askedOf: 'melder' },
  { number: '5.2', question: 'Aard van het incident', askedOf: 'melder' },
  { number: '5.3', question: 'Samenvatting: wat is er gebeurd, wanneer, hoe ontdekt', askedOf: 'melder' },
  { number: '5.4', question: 'Bijlagen', askedOf: 'melder' },
  { number: '6.1', question: 'Welke persoonsgegevens (algemeen)?', askedOf: 'afdeling' },
  { number: '6.2', question: 'Welke bijzondere persoonsgegevens?', askedOf: 'afdeling' },
  { number: '6.3.1', question: 'Aantal gegevensrecords, ongeveer', askedOf: 'afdeling' },
  { number: '7.1', question: 'Groepen mensen', askedOf: 'afdeling' },
  { number: '7.2', question: 'Omschrijving van de groep', askedOf: 'afdeling' },
  { number: '7.3', question: 'Aantal mensen (minimum en maximum)', askedOf: 'afdeling' },
  {
    number: '8.1',
    question: 'Waren de gegevens versleuteld, gehasht of anders onbegrijpelijk of ontoegankelijk?',
    askedOf: 'ICT',
  },
  { number: '9.1', question: 'Gevolgen voor vertrouwelijkheid, integriteit en beschikbaarheid', askedOf: 'FG' },
  { number: '9.2', question: 'Lichamelijke, materiële of immateriële schade voor de mensen', askedOf: 'FG' },
  { number: '9.3', question: 'Ernst van de mogelijke gevolgen', askedOf: 'FG' },
  { number: '10.1', question: 'Hebt u de mensen geïnformeerd, of gaat u dat doen?', askedOf: 'jurist' },
  { number: '10.2', question: 'Wanneer, hoeveel mensen, hoe en met welke tekst?', askedOf: 'afdeling' },
  { number: '10.3', question: 'Als u niet informeert: waarom niet?', askedOf: 'jurist' },
  { number: '10.4', question: 'Maatregelen om de inbreuk aan te pakken', askedOf: 'ICT' },
  { number: '10.5', question: 'Maatregelen om herhaling te voorkomen', askedOf: 'ICT' },
  { number: '11', question: 'Is de melding volledig?', askedOf: 'melder' },
]
