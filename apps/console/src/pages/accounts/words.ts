/** Words of the accounts. */
export const words = {
  title: { nl: 'Accounts', en: 'Accounts' },
  lead: {
    nl: 'Geef iemand niet meer rollen dan het werk vraagt. De beheerder ziet zelf geen mensen of zaken.',
    en: 'Give nobody more roles than the work asks. The administrator sees no people or cases.',
  },
  name: { nl: 'Naam', en: 'Name' },
  login: { nl: 'Inlognaam', en: 'Login name' },
  roles: { nl: 'Rollen', en: 'Roles' },
  origin: { nl: 'Logt in met', en: 'Signs in with' },
  local: { nl: 'eigen wachtwoord', en: 'own password' },
  oidc: { nl: 'werkaccount', en: 'work account' },
  second: { nl: 'Tweede stap', en: 'Second step' },
  has: { nl: 'ingesteld', en: 'set up' },
  hasNot: { nl: 'nog niet', en: 'not yet' },
  last: { nl: 'Laatst ingelogd', en: 'Last sign-in' },
  disabled: { nl: 'uitgezet', en: 'disabled' },
  disable: { nl: 'Dit account mag niet inloggen', en: 'This account may not sign in' },
  change: { nl: 'Wijzig', en: 'Change' },
  changeOf: { nl: 'Wijzig {name}', en: 'Change {name}' },
  reset: { nl: 'Neem wachtwoord en tweede stap weg', en: 'Take password and second step away' },
  make: { nl: 'Maak een account', en: 'Make an account' },
  invited: { nl: 'Geef {login} deze code', en: 'Give {login} this code' },
  once: {
    nl: 'De code wordt maar één keer getoond en is 7 dagen geldig. Geef hem zelf, niet per mail.',
    en: 'The code is shown only once and is valid for 7 days. Hand it over yourself, not by mail.',
  },
} as const
