/** Words of which the local parts of mailboxes of organisations are made. */
const ORGANISATION_WORDS = new Set(
  `info informatie receptie planning griffie raadsgriffie data datalek datalekken facturen factuur facturatie functioneelbeheer post postkamer postbus gemeente noreply reply no donotreply
  contact contactcenter klantcontact klantcontactcentrum kcc balie secretariaat bestuurssecretariaat klantenservice klant service support helpdesk servicedesk hr hrm po personeel personeelszaken salaris
  salarisadministratie jeugd jeugdhulp jeugdwet wmo team wijkteam gebiedsteam buurtteam sociaalteam sociaal domein sociaaldomein zorg administratie privacy fg avg ict inkoop inkopen beheer
  werk inkomen werkeninkomen participatie schuldhulp schuldhulpverlening schulden budget budgetbeheer vergunningen vergunning omgevingsloket handhaving bezwaar bezwaren bezwaarschriften klacht klachten
  burgerzaken belastingen belasting leerplicht leerlingenvervoer toezicht woo wob juridisch juridischezaken communicatie pers persvoorlichting redactie webmaster webredactie web mail email e
  aanmelden aanmelding aanmeldingen melden melding meldingen meldpunt loket zorgloket wmoloket advies bureau kantoor office admin security abuse postmaster hostmaster root test verkoop sales
  boekhouding financien finance crediteuren debiteuren incasso reserveren reserveringen directie bestuur college raad secretaris voorzitter penningmeester ledenadministratie
  vacatures sollicitatie sollicitaties werving recruitment jobs stage opleidingen training archief informatiebeheer gegevens gegevensbeheer documentatie dienst diensten afdeling cluster unit
  regio noord zuid oost west centrum algemeen digitaal wijk wijkzaken buurt buurtzorg thuiszorg huishouden hulp begeleiding dagbesteding intake toegang indicatie consulenten casemanagement crisis
  spoed veilig thuis veiligthuis veiligheid zorgenveiligheid ozo poh praktijk huisarts huisartsen apotheek assistente tandarts school directeur info1 vragen verkeer wonen woonruimte huur verhuur
  vve projecten project evenementen subsidie subsidies inwoners welkom hallo hello hi aanvraag aanvragen declaraties declaratie uitkering uitkeringen bijstand terugvordering verhaal invordering
  deurwaarder beslag bewind bewindvoering rechtbank zittingen rekenkamer ombudsman ombudsfunctie cliëntenraad clientenraad or ondernemingsraad vertrouwenspersoon integriteit inspraak participeren
  omgeving milieu bouwen ruimte groen afval grondzaken vastgoed facilitair catering roosters rooster verzuim arbo bedrijfsarts verzuimmelding nieuws nieuwsbrief en de het van voor bij sd svb uwv no-reply`.split(
    /\s+/,
  ),
)
const OPENING =
  /^(?:info|noreply|no-reply|team|wijkteam|buurtteam|afdeling|loket|meldpunt|servicedesk|helpdesk|postbus|gemeente|secretariaat|administratie|planning|stichting)/

/**
 * Whether a mailbox is an organisation's: every word of its local part is one of an organisation, or it opens like one.
 * `local` and `domain` in lower case.
 */
export function isGenericMailbox(local: string, domain: string): boolean {
  const words = local.split(/[^\p{L}]+/u).filter((word) => word !== '')
  if (words.length === 0) return false
  if (words.every((word) => ORGANISATION_WORDS.has(word))) return true
  // gemeente@elsmeer.nl, beekloo@elsmeer.nl
  if (words.length === 1 && domain.startsWith(`${words[0] ?? ''}.`)) return true
  return (
    OPENING.test(local) || words.some((word) => word.length > 4 && ORGANISATION_WORDS.has(word) && word !== 'directeur')
  )
}
