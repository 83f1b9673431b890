/** Words of one's own account. */
export const words = {
  title: { nl: 'Uw account', en: 'Your account' },
  roles: { nl: 'Rollen', en: 'Roles' },
  login: { nl: 'Inlognaam', en: 'Login name' },
  expires: { nl: 'Sessie loopt af', en: 'Session ends' },
  passkeys: { nl: 'Passkeys', en: 'Passkeys' },
  noPasskeys: { nl: 'U hebt nog geen passkey.', en: 'You have no passkey yet.' },
  noPasskeysText: {
    nl: 'Met een passkey logt u in met uw vingerafdruk, gezicht of sleutel. Dat is veiliger dan een wachtwoord.',
    en: 'With a passkey you sign in with your fingerprint, face or key. That is safer than a password.',
  },
  name: { nl: 'Naam van de passkey', en: 'Name of the passkey' },
  add: { nl: 'Voeg een passkey toe', en: 'Add a passkey' },
  added: { nl: 'De passkey is toegevoegd.', en: 'The passkey was added.' },
  remove: { nl: 'Verwijder', en: 'Remove' },
  made: { nl: 'Gemaakt', en: 'Made' },
  used: { nl: 'Laatst gebruikt', en: 'Last used' },
  password: { nl: 'Wachtwoord wijzigen', en: 'Change password' },
  now: { nl: 'Wachtwoord van nu', en: 'Current password' },
  changed: {
    nl: 'Het wachtwoord is gewijzigd. Andere sessies zijn beëindigd.',
    en: 'The password was changed. Other sessions have ended.',
  },
} as const
