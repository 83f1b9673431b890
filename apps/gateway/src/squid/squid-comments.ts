/** What the configuration says of itself. Each line becomes a comment. */
export const SQUID_COMMENTS: Readonly<
  Record<
    'nl' | 'en',
    Readonly<
      Record<
        | 'head'
        | 'port'
        | 'clients'
        | 'users'
        | 'bump'
        | 'upgrade'
        | 'gate'
        | 'several'
        | 'revival'
        | 'meta'
        | 'access'
        | 'buffer'
        | 'expect'
        | 'names'
        | 'errors'
        | 'logs',
        string
      >
    >
  >
> = {
  nl: {
    head: 'Gemaakt door `sluiswacht gate squid-conf`. Nodig: Squid 5 of nieuwer uit het pakket squid-openssl\n(het pakket squid kan geen TLS openen). Maak hem opnieuw na een wijziging van de lijst van diensten.',
    port: 'Het certificaat is dat van de eigen autoriteit, die de werkplekken vertrouwen. Eenmalig, als gebruiker proxy:\n/usr/lib/squid/security_file_certgen -c -s MAP -M 8MB',
    clients: 'Wie de proxy mag gebruiken.',
    users:
      'Aanmelden: zet hier auth_param (Kerberos) en `acl known proxy_auth REQUIRED`, en verander de regel hierboven in\n`http_access allow workplaces known`. Squid geeft de naam dan door aan de poort.',
    bump: 'Alleen AI-diensten worden geopend; al het andere gaat ongezien door, met het echte certificaat.',
    upgrade:
      'Websockets blijven dicht: http_upgrade_request_protocols staat hier met opzet niet. Berichten in een websocket\nziet de poort niet.',
    gate: 'bypass=off: zonder poort gaat er niets uit. bypass=on zou juist de korte berichten doorlaten.',
    several: 'Twee of meer poorten: valt er een uit of herstart er een, dan gaat het verzoek naar de volgende.',
    revival: 'Hoe snel Squid een poort opgeeft en opnieuw probeert; onder de 30 seconden doet Squid niet.',
    meta: 'Wie en van waar, voor het bewijs. De gebruikersnaam is er alleen met aanmelding.',
    access:
      'CONNECT zelf heeft geen inhoud. De rest gaat naar de poort, die snel doorlaat wat geen AI-dienst is: zo ontsnapt\nook een verzoek met een andere naam in de Host-regel niet.',
    buffer: 'Met de standaard (512 KB) breken grote uploads willekeurig af.',
    expect: 'Anders wachten clients een seconde op "100 Continue".',
    names: 'Interne namen gaan niet mee naar buiten, en niets wordt bewaard.',
    errors: 'Een pagina in gewoon Nederlands als de poort niet bereikbaar is.',
    logs: 'Adressen zonder wat achter het vraagteken staat: daar staan sleutels in.',
  },
  en: {
    head: 'Made by `sluiswacht gate squid-conf`. Needs Squid 5 or later from the package squid-openssl (the package\nsquid cannot open TLS). Make it again when the list of services changes.',
    port: 'The certificate is that of your own authority, which workplaces trust. Once, as user proxy:\n/usr/lib/squid/security_file_certgen -c -s FOLDER -M 8MB',
    clients: 'Who may use the proxy.',
    users:
      'Sign-on: put auth_param (Kerberos) and `acl known proxy_auth REQUIRED` here, and change the line above into\n`http_access allow workplaces known`. Squid then tells the gate the name.',
    bump: 'Only AI services are opened; all else passes unseen, with its real certificate.',
    upgrade:
      'Websockets stay closed: http_upgrade_request_protocols is left out on purpose. The gate does not see what goes\nthrough a websocket.',
    gate: 'bypass=off: without a gate nothing leaves. bypass=on would let just the short messages pass.',
    several: 'Two or more gates: when one fails or restarts, the request goes to the next.',
    revival: 'How soon Squid gives up on a gate and tries it again; it never does so within 30 seconds.',
    meta: 'Who and from where, for the evidence. There is a user name only with sign-on.',
    access:
      'CONNECT itself has no content. All else goes to the gate, which quickly passes what is no AI service: so a request\nwith another name in its Host line does not escape.',
    buffer: 'With the default (512 KB) large uploads break off at random.',
    expect: 'Otherwise clients wait a second for "100 Continue".',
    names: 'Internal names do not leave, and nothing is kept.',
    errors: 'A page in plain language when the gate cannot be reached.',
    logs: 'Addresses without what follows the question mark: keys stand there.',
  },
}
