/** Words of finding a person. */
export const words = {
  title: { nl: 'Zoek een persoon', en: 'Find a person' },
  lead: {
    nl: 'Voor een inwoner die vraagt: zaten mijn gegevens erbij? Wat u zoekt wordt niet bewaard, wel dat u zocht en waarom.',
    en: 'For a resident who asks: were my data in it? What you search for is not kept; that you searched and why is.',
  },
  query: { nl: 'Naam, geboortedatum, BSN, e-mail …', en: 'Name, date of birth, BSN, e-mail …' },
  queryHint: {
    nl: 'Eén gegeven per regel. Met naam en geboortedatum samen vindt u de juiste persoon.',
    en: 'One item a line. Name and date of birth together find the right person.',
  },
  where: { nl: 'In welk onderzoek?', en: 'In which inquiry?' },
  everywhere: { nl: 'in alle onderzoeken', en: 'in all inquiries' },
  reason: { nl: 'Waarom zoekt u?', en: 'Why do you search?' },
  done: { nl: 'Gezocht. Het resultaat staat hieronder.', en: 'Searched. The result is below.' },
  result: { nl: 'Resultaat', en: 'Result' },
  nobody: { nl: 'Niemand gevonden.', en: 'Nobody found.' },
  nobodyText: {
    nl: 'Dat is geen bewijs dat er niets is: bestanden die niet gelezen konden worden, zijn niet doorzocht. Probeer een andere schrijfwijze of een ander gegeven.',
    en: 'That is no proof that there is nothing: files that could not be read were not searched. Try another spelling or another item.',
  },
  partly: { nl: 'Niemand past bij alles wat u vroeg.', en: 'Nobody fits all that you asked.' },
  partlyText: {
    nl: 'Deze mensen passen bij een deel ervan, zoals de geboortedatum. Kijk of de naam of het nummer goed is voordat u antwoordt.',
    en: 'These people fit a part of it, such as the date of birth. Check whether the name or number is right before you answer.',
  },
  incomplete: { nl: 'Niet doorzocht', en: 'Not searched' },
  more: { nl: 'Er zijn meer mensen die passen. Vul meer gegevens in.', en: 'More people fit. Fill in more items.' },
  minor: { nl: 'minderjarig', en: 'minor' },
  match: { nl: 'past voor {share}', en: 'fits for {share}' },
  data: { nl: 'Gegevens', en: 'Data' },
  certainty: { nl: 'Zekerheid', en: 'Certainty' },
  services: { nl: 'Naar welke AI-dienst', en: 'To which AI service' },
  when: { nl: 'Wanneer', en: 'When' },
  documents: { nl: 'Documenten', en: 'Documents' },
  open: { nl: 'Bekijk de passages', en: 'See the passages' },
} as const
