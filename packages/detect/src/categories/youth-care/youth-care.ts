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
loverboy*; weglopen van huis; tienermoeder; kinderen uit de knel; signs of safety; bijzondere zorg kind; zorgmelding*; kindspoor; jb'er;
samenwerkingsverband passend onderwijs; speciaal onderwijs; sbo; cluster 4; schoolmaatschappelijk werk; smw; youth care; child protection; foster care;
foster parent*; custody; child welfare; supervision order; minderjarig*; jeugdige*; dagbehandeling; omgang; huilbaby; stiefvader; zorgen om;
zorgen over; zorgen over de kinderen; papa; mama; thuissituatie; leerplichtambtenaar; opa en oma; gezinssituatie; opvoeding;
bang voor vader; bang voor zijn vader; bang voor haar vader; kind van drie; opgroei*; jeugdprofessional; pgb jeugd;
jeugdige; gezinsvoogd; kinderen uit huis; kind uit huis; uit huis plaatsen; zonder jas; zonder brood; geen ontbijt mee; kind getuige; getuige van ruzie; ruzies thuis; ouders ruzie; ruzie tussen ouders; vader schreeuwt; moeder schreeuwt; papa schreeuwt; papa slaat; mama huilt; slaat zijn kind; geslagen door vader; geslagen door moeder; alleen thuis gelaten; past op baby; zorgt voor haar broertje; zorgt voor zijn broertje; jonge mantelzorger; kopp; kopp-kind; ouder met psychische; ouders uit elkaar; gescheiden ouders; vechtende ouders; omgang met vader; omgang met moeder; ziet zijn vader; ziet haar vader; ziet haar moeder niet; contact met vader; weekend bij vader; om het weekend; ouderschapsplan; gezagsonderzoek; gezag over; gaat niet naar school; niet naar school; komt niet op school; schorsing school; van school gestuurd; leerplicht; vrijstelling leerplicht; verzuimmelding; schooluitval; thuiszitten; vso; praktijkonderwijs; gedragsproblemen; gedragsproblematiek; opvoedingsondersteuning; opvoedspanning*; opvoedcursus; ouderbegeleider; speltherapie; ambulante hulp; ambulant begeleider; gezinsondersteun*; gezinsgesprek; gezinshulp; jongerenwerk*; jeugdwerker; jeugdhulpverlener; jeugdpsycholoog; orthopedagoog; gedragswetenschapper; kinderpsycholoog; kinder- en jeugdpsychiatrie; is weg van huis; woont bij oma; woont bij opa en oma; woont bij zijn tante; woont bij haar tante; crisisbed; pleegzoon; pleegdochter; pleegzusje; pleegbroer*; gezinsvervangend; kinderopvang indicatie; smi; sociaal-medische indicatie; zwanger en minderjarig; vader zit vast; moeder drinkt; vader drinkt; drinkende moeder; verwaarlozing; vermoeden van mishandeling; zorgen om het kind; zorgen over haar; zorgen over hem; zorgen over het gezin; onrust thuis; onveilig thuis; thuis onveilig; rtc; ondersteuningsteam; jbb; jbrr; samen veilig; william schrikker; leger des heils jeugdbescherming; levvel; youké; opgroeien; ontwikkelingsbedreiging; loyaliteitsconflict; hechtingsproblem*; hechtingsstoornis
`,
  weak: `
kind; kinderen; jeugd; opvoed*; opvoeding; ouders; moeder; vader; gezin*; gezinssituatie; thuissituatie; scheiding; gescheiden; co-ouderschap; school;
klas; leerkracht; mentor; kinderopvang; peuter*; zoon; dochter; broertje; zusje; veiligheid; onveilige thuissituatie; zorgsignaal; melding; wijkteam;
pgb; begeleiding; ambulant*; logeren; stiefmoeder; pubers; puber; zorgteam; verzuim; leerling; hulpverlening; child; children; parents; jongerenwerker;
leerlingenvervoer; jeugdarts; jgz; consultatiebureau; weggelopen; halt; halt-*; gezag*; gi; leerplicht*; jongerencoach;
juf; meester; ib; oppas; tiener; jongere; minderjarige*; gezinslid; baby; zoontje; dochtertje; jeugdconsulent; pleeg; schoolarts; gedrag;
blauwe plekken; uit elkaar; onveilig*
`,
  sources: [
    'Jeugdwet',
    'Burgerlijk Wetboek boek 1, titels 14-15 (ondertoezichtstelling, gezag)',
    'Wet verplichte meldcode huiselijk geweld en kindermishandeling',
    'Leerplichtwet 1969',
  ],
}
