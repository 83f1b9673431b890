/** Words of the register. */
export const words = {
  title: { nl: 'Register van datalekken', en: 'Register of breaches' },
  lead: {
    nl: 'Alle zaken volgens art. 33 lid 5 AVG, ook die niet gemeld zijn. De AP kan dit register opvragen.',
    en: 'All cases under art. 33(5) GDPR, also those that were not notified. The AP can ask for this register.',
  },
  none: {
    nl: 'Het register is leeg, of niets past bij deze keuze.',
    en: 'The register is empty, or nothing fits this choice.',
  },
  noneText: {
    nl: 'Elke zaak komt vanzelf in het register: u hoeft niets over te typen.',
    en: 'Each case comes into the register by itself: nothing needs to be typed again.',
  },
  count: { nl: '{n} vermeldingen', en: '{n} entries' },
  year: { nl: 'Jaar', en: 'Year' },
  type: { nl: 'Soort (CBS)', en: 'Type (CBS)' },
  export: { nl: 'Download {kind}', en: 'Download {kind}' },
  entry: { nl: 'Vermelding', en: 'Entry' },
  registered: { nl: 'Vastgelegd', en: 'Recorded' },
  cause: { nl: 'Oorzaak', en: 'Cause' },
  people: { nl: 'Mensen', en: 'People' },
  weighing: { nl: 'Weging', en: 'Weighing' },
  noBreach: { nl: 'geen datalek', en: 'no breach' },
  notified: { nl: 'Gemeld', en: 'Notified' },
  told: { nl: 'Geïnformeerd', en: 'Told' },
  quality: { nl: 'Kwaliteit', en: 'Quality' },
  inOrder: { nl: 'in orde', en: 'in order' },
  nobodyTold: { nl: 'niemand geïnformeerd', en: 'nobody told' },
  incomplete: { nl: 'niet volledig', en: 'not complete' },
  registeredLate: { nl: 'laat vastgelegd', en: 'recorded late' },
  differsFromFiled: { nl: 'anders dan gemeld', en: 'differs from filed' },
} as const
