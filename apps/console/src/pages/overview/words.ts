/** Words of the overview. */
export const words = {
  title: { nl: 'Wat vraagt vandaag aandacht?', en: 'What needs attention today?' },
  steps: { nl: 'Nu te doen', en: 'To do now' },
  noSteps: { nl: 'Er is nu niets te doen.', en: 'There is nothing to do now.' },
  noStepsText: {
    nl: 'Komt er een zaak bij, dan staat hier de eerste stap met de tijd die u daarvoor hebt.',
    en: 'When a case comes in, its first step stands here with the time that you have for it.',
  },
  newCase: { nl: 'Open een zaak', en: 'Open a case' },
  clocks: { nl: 'Lopende klokken', en: 'Running clocks' },
  noClocks: {
    nl: 'Er loopt geen klok. De 72 uur voor de AP beginnen zodra u in een zaak vastlegt dat het datalek redelijk zeker is.',
    en: 'No clock is running. The 72 hours for the AP start when you record in a case that the breach is reasonably certain.',
  },
  figures: { nl: 'In cijfers', en: 'In figures' },
  openCases: { nl: 'open zaken', en: 'open cases' },
  overdueFigure: { nl: 'stappen te laat', en: 'steps overdue' },
  peopleToTell: { nl: 'mensen te informeren', en: 'people to tell' },
  refused: { nl: 'geweigerd aan de poort', en: 'refused at the gate' },
  thisWeek: { nl: 'de laatste 7 dagen', en: 'the last 7 days' },
  alerts: { nl: 'meldingen over raadplegingen', en: 'look-up alerts' },
  waiting: { nl: 'wachten op een oordeel', en: 'wait for a verdict' },
  reveals: { nl: 'verzoeken om namen te tonen', en: 'requests to reveal' },
  exceptions: { nl: 'gevraagde uitzonderingen', en: 'exceptions asked' },
  running: { nl: 'Lopende onderzoeken', en: 'Running inquiries' },
  progress: { nl: '{files} van {total} bestanden gelezen', en: '{files} of {total} files read' },
} as const
