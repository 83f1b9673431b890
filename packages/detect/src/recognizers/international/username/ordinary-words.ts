/** Words that stand after "account" or "gebruiker" and are no account names. */
export const ORDINARY: ReadonlySet<string> = new Set(
  `balie loket receptie systeem gemeente college ondergetekende mij hem haar ons hen wie iemand niemand anderen e-mail email mail wachtwoord password en of and or the van voor met niet geen nog wel ook kan moet wordt is was onbekend unknown none null true false admin administrator root
  re-integratie digid log-in login in-log inlog 2fa sms-code sms eherkenning e-herkenning microsoft office365 o365 teams m365 windows10 windows11 web-app covid-19 id string varchar
  int text number required optional profiel account accounts beheerder functioneel-beheer beheer test gast guest user users username gebruiker systeem system ouder-kind sub-account ad-account
  zie verder bekend actief geblokkeerd ingetrokken verwijderd aangemaakt aanvragen nieuw oud eigen prive privé zakelijk openbaar gesloten nvt n.v.t nodig verplicht`.split(
    /\s+/,
  ),
)
