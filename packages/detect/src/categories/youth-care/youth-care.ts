import type { CategoryTerms } from '../category-terms.ts'

/** Support under the Jeugdwet, child protection and the domestic situation of minors. */
export const youthCare: CategoryTerms = {
  category: 'youth_care',
  strong: `
jeugdzorg*; jeugdhulp*; jeugdwet*; jeugdbescherm*; jeugdreclassering; jeugdconsulent*; jeugd-ggz; gezinsvoogd*; ondertoezichtstelling*;
ondertoezichtgesteld*; onder toezicht*; onder toezicht gesteld; ots; uithuisplaats*; uit huis geplaatst; uithuisgeplaatst*; uhp; mu uithuisplaatsing;
machtiging uithuisplaatsing; pleegzorg*; pleegkind*; pleeggezin*; pleegouder*; pleegmoeder; pleegvader; gezinshuis*; gezinshuisouder*;
raad voor de kinderbescherming; raadsonderzoek*; raadsonderzoeker; verzoek tot onderzoek; vto; veilig thuis; veiligthuis; veiligheidsplan*;
veiligheidsafspraken; safety plan; gezinsplan*; kindermishandeling*; mishandeld kind; huiselijk geweld; verwaarloz*; verwaarloosd*; kindcheck;
meldcode; getuige van geweld; getuige geweest van; parentificatie; vechtscheiding*; complexe scheiding; omgangsregeling*; omgangshuis;
omgangsbegeleiding; begeleide omgang; bezoekregeling; gezaghebbend*; eenhoofdig gezag; gezagsbeëindig*; ouderlijk gezag; voogd; voogdij*;
bijzondere curator; gecertificeerde instelling; jeugdbeschermingstafel; beschermingstafel; drangtraject; dranghulp; jeugdteam; gezinscoach;
gezinsbegeleid*; gezinswerker*; gezinsbehandeling; ambulante spoedhulp; spoedhulp; families first; multisysteemtherapie; mst; fft; opvoedondersteuning;
opvoedhulp; opvoedproblem*; opvoedingsproblem*; opvoedvaardigheden; ouderbegeleiding; mediatietherapie; crisisplaatsing; crisisplek;
crisisopvang jeugd; logeeropvang; logeerhuis; residentieel; gesloten jeugdhulp; jeugdzorgplus; driemilieuvoorziening; leefgroep; kinderrechter;
kinderbeschermingsmaatregel*; schoolverzuim; thuiszitter*; ongeoorloofd verzuim; schoolweiger*; spijbel*; spijbelt; ib-er; intern begeleider;
mdo jeugd; verlengde jeugdhulp; kdc; kinderdagcentrum; medisch kinderdagverblijf; vroegbehandeling; vroeghulp; dyslexiezorg; jeugdverpleegkundige;
loverboy*; weglopen van huis; tienermoeder; kies-groep; kinderen uit de knel; signs of safety; bijzondere zorg kind; zorgmelding*; kindspoor; jb'er;
samenwerkingsverband passend onderwijs; speciaal onderwijs; sbo; cluster 4; schoolmaatschappelijk werk; smw; youth care; child protection; foster care;
foster parent*; custody; child welfare; supervision order; minderjarig*; jeugdige*; dagbehandeling; omgang; huilbaby; onveilig*; stiefvader; zorgen om;
zorgen over; zorgen over de kinderen; papa; mama; thuissituatie; leerplichtambtenaar; opa en oma; oma past op; uit elkaar; gezinssituatie; opvoeding;
bang voor vader; bang voor zijn vader; bang voor haar vader; kind van drie; opgroei*; jeugdprofessional; pgb jeugd
`,
  weak: `
kind; kinderen; jeugd; opvoed*; opvoeding; ouders; moeder; vader; gezin*; gezinssituatie; thuissituatie; scheiding; gescheiden; co-ouderschap; school;
klas; leerkracht; mentor; kinderopvang; peuter*; zoon; dochter; broertje; zusje; veiligheid; onveilige thuissituatie; zorgsignaal; melding; wijkteam;
pgb; begeleiding; ambulant*; logeren; stiefmoeder; pubers; puber; zorgteam; verzuim; leerling; hulpverlening; child; children; parents; jongerenwerker;
leerlingenvervoer; jeugdarts; jgz; consultatiebureau; weggelopen; halt; halt-*; gezag*; gi; leerplicht*; jongerencoach
`,
  sources: [
    'Jeugdwet',
    'Burgerlijk Wetboek boek 1, titels 14-15 (ondertoezichtstelling, gezag)',
    'Wet verplichte meldcode huiselijk geweld en kindermishandeling',
    'Leerplichtwet 1969',
  ],
}
