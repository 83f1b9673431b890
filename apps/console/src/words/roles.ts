/** Names of the roles of the desk. */
export const roleWords = {
  reporter: { nl: 'melder', en: 'reporter' },
  privacy_officer: { nl: 'privacy officer', en: 'privacy officer' },
  fg: { nl: 'FG', en: 'DPO (FG)' },
  ciso: { nl: 'CISO', en: 'CISO' },
  investigator: { nl: 'integriteitsonderzoeker', en: 'investigator' },
  auditor: { nl: 'auditor', en: 'auditor' },
  administrator: { nl: 'beheerder', en: 'administrator' },
} as const
