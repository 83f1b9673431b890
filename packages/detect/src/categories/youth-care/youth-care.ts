import type { CategoryTerms } from '../category-terms.ts'

/** Support under the Jeugdwet, child protection and the domestic situation of minors. */
export const youthCare: CategoryTerms = {
  category: 'youth_care',
  telling: `
ondertoezichtstelling*; onder toezicht gesteld; ots; ots'er; vots; voorlopige ots; muhp; uithuisplaats*; uithuisgeplaatst*; uit huis geplaatst;
uit huis gehaald; uit huis plaatsen; jeugdbeschermer*; jeugdbescherming*; jeugdbeschermingstafel; gezinsvoogd*; voogdijmaatregel; voogdij over;
onder voogdij; voogdij bij; nidos; kinderrechter; raad voor de kinderbescherming; raad vd kinderbescherming; rvdk; raadsonderzoek*;
verzoek tot onderzoek; vto; pleegzorg*; pleegkind*; pleeggezin*; pleegouder*; pleegmoeder; pleegvader; pleegzoon; pleegdochter; netwerkpleeg*;
gezinshuis*; kindertehuis; jeugdinstelling*; jeugdzorginstelling; gesloten jeugdzorg; gesloten jeugdhulp; jeugdzorgplus; jeugdzorg*; jeugdhulp*;
jeugd-ggz; jeugdreclassering; verlengde jeugdhulp; verlengde pleegzorg; kamertraining*; steunouder*; steungezin*; logeeropvang; logeerhuis;
logeerweekend*; gezinsbehandeling; gezinsbegeleiding; gezinscoach; gezinsplan; 1gezin1plan; opvoedondersteuning; opvoedproblem*; opvoedvaardigheden;
vt-melding; vt gebeld; vt-nr; kindermishandeling; kind mishandeld; kindcheck; geweld thuis; geweld in huis; waar de kinderen bij; kinderen erbij;
kind erbij; in het bijzijn van de kinderen; in bijzijn van de kinderen; kinderen waren getuige; kinderen getuige; getuige van huiselijk; vader slaat;
moeder slaat; slaat de kinderen; slaat zijn kinderen; slaat haar kinderen; sloeg zijn zoon; sloeg haar zoon; sloeg zijn dochter; sloeg haar dochter;
thuis geslagen; thuis opgesloten; kinderen alleen thuis; kind alleen thuis; alleen thuis gelaten; kinderen zijn alleen; geen ontbijt; zonder ontbijt;
zonder jas naar; ongewassen; verwaarloosd*; verwaarlozing; slaapt in de klas; slaapt op school; blauwe plekken op; gescheiden ouders;
ouders gescheiden; vechtscheiding*; omgangsregeling*; begeleide omgang; omgang met vader; omgang met moeder; ouderverstoting; ouderschapsplan;
co-ouder*; eenhoofdig gezag; gezamenlijk gezag; gezag bij; ouderlijk gezag; gezagsbeëindig*; thuiszitter*; zit thuis van school; niet naar school;
gaat niet naar school; komt niet op school; niet op school verschenen; schoolverzuim; schoolweiger*; ongeoorloofd verzuim; verzuimmelding*;
leerplichtambtenaar; proces-verbaal leerplicht; spijbelt; spijbel*; vrijstelling leerplicht; vsv; van school gestuurd; geschorst van school;
speciaal onderwijs; sbo; vso; cluster 3; cluster 4; toelaatbaarheidsverklaring; tlv; kdc; kinderdagcentrum; mkd; medisch kinderdagverblijf; loopt weg;
wegloper; weggelopen uit; van huis weggelopen; van huis weg; thuis weg; wegloopt; tienermoeder*; tienerzwanger*; adoptiedossier*; geadopteerd*;
adoptiemoeder; adoptievader; adoptieouder*; adoptiekind*; pgb jeugd; jw301; jw302; jw315; jw316; jw317; jw318; jeugdwet; jeugdarts;
jeugdteam; lkha; uithuwelij*; achterlating; ouder met psychische; jonge mantelzorger*; loyaliteitsconflict; parentific*; ontwikkelingsbedreig*;
hechtingsproblem*; onveilig thuis; thuis onveilig; onveilige thuissituatie; thuissituatie zorgelijk; zorgelijke thuissituatie;
zorgen over de thuissituatie; zorgen om de kinderen; zorgen over het kind; zorgen over de veiligheid; kindveiligheid; foster care; foster parent*;
foster family; child protection; youth care; social services; custody of; child custody; supervision order; supervision measure; guardianship;
legal guardian; child abuse; child neglect; taken into care; left alone at home; the boys are alone; the children are alone; school refusal; runaway;
ran away from home; unaccompanied minor*; gezinsvoogd; voogd; raadsonderzoeker; speltherapie; contact met vader
`,
  strong: `
jeugdwet*; jeugdbescherm*; ondertoezichtgesteld*; onder toezicht*; uhp; mu uithuisplaatsing; machtiging uithuisplaatsing; gezinshuisouder*;
veilig thuis; veiligthuis; veiligheidsplan*; veiligheidsafspraken; safety plan; gezinsplan*; kindermishandeling*; mishandeld kind; huiselijk geweld;
verwaarloz*; meldcode; getuige van geweld; getuige geweest van; parentificatie; complexe scheiding; omgangshuis; omgangsbegeleiding; bezoekregeling;
gezaghebbend*; voogdij*; bijzondere curator; gecertificeerde instelling; beschermingstafel; drangtraject; dranghulp; gezinsbegeleid*; gezinswerker*;
ambulante spoedhulp; spoedhulp; families first; multisysteemtherapie; mst; fft; opvoedhulp; opvoedingsproblem*; ouderbegeleiding; mediatietherapie;
crisisplaatsing; crisisplek; crisisopvang jeugd; residentieel; driemilieuvoorziening; leefgroep; kinderbeschermingsmaatregel*; ib-er;
jeugdconsulent*; intern begeleider; mdo jeugd; vroegbehandeling; vroeghulp; dyslexiezorg; jeugdverpleegkundige; loverboy*; weglopen van huis; tienermoeder;
kinderen uit de knel; signs of safety; bijzondere zorg kind; zorgmelding*; kindspoor; jb'er; samenwerkingsverband passend onderwijs;
schoolmaatschappelijk werk; smw; custody; child welfare; minderjarig*; jeugdige*; dagbehandeling; omgang; huilbaby; stiefvader; zorgen om;
zorgen over; zorgen over de kinderen; thuissituatie; opa en oma; gezinssituatie; bang voor vader; bang voor zijn vader; bang voor haar vader;
kind van drie; opgroei*; jeugdprofessional; jeugdige; kinderen uit huis; kind uit huis; zonder jas; zonder brood; geen ontbijt mee; kind getuige;
getuige van ruzie; ruzies thuis; ouders ruzie; ruzie tussen ouders; vader schreeuwt; moeder schreeuwt; papa schreeuwt; papa slaat; mama huilt;
slaat zijn kind; geslagen door vader; geslagen door moeder; past op baby; zorgt voor haar broertje; zorgt voor zijn broertje; jonge mantelzorger;
kopp; kopp-kind; ouders uit elkaar; vechtende ouders; ziet zijn vader; ziet haar vader; ziet haar moeder niet; weekend bij vader; om het weekend;
gezagsonderzoek; gezag over; schorsing school; leerplicht; verzuimmelding; schooluitval; thuiszitten; praktijkonderwijs; gedragsproblemen;
gedragsproblematiek; opvoedingsondersteuning; opvoedspanning*; opvoedcursus; ouderbegeleider; ambulante hulp; ambulant begeleider; gezinsondersteun*;
gezinsgesprek; gezinshulp; jongerenwerk*; jeugdwerker; jeugdhulpverlener; jeugdpsycholoog; orthopedagoog; gedragswetenschapper; kinderpsycholoog;
kinder- en jeugdpsychiatrie; is weg van huis; woont bij oma; woont bij opa en oma; woont bij zijn tante; woont bij haar tante; crisisbed; pleegzusje;
pleegbroer*; gezinsvervangend; kinderopvang indicatie; smi; sociaal-medische indicatie; zwanger en minderjarig; vader zit vast; moeder drinkt;
vader drinkt; drinkende moeder; vermoeden van mishandeling; zorgen om het kind; zorgen over haar; zorgen over hem; zorgen over het gezin;
onrust thuis; rtc; ondersteuningsteam; jbb; jbrr; samen veilig; william schrikker; leger des heils jeugdbescherming; levvel; youké; opgroeien;
ontwikkelingsbedreiging; hechtingsstoornis; jeugdhulpaanbieder; wachtlijst jeugd; begeleiding groep; indicatie jeugd; aangepast vervoer;
nog geen achttien; minderjarig; weeskind; halfwees; amv; amv'er; vaderschap; verhaalsonderzoek; adoptie; stiefmoeder; guardian; under age;
onder toezicht van; opgesloten in; leerplichtwet; weggelopen van; liep weg; kopp*
`,
  weak: `
kind; kinderen; jeugd; opvoed*; opvoeding; ouders; moeder; vader; gezin*; scheiding; gescheiden; co-ouderschap; school; klas; leerkracht; mentor;
kinderopvang; peuter*; zoon; dochter; broertje; zusje; veiligheid; zorgsignaal; melding; wijkteam; pgb; begeleiding; ambulant*; logeren; pubers;
puber; zorgteam; verzuim; leerling; hulpverlening; child; children; parents; jongerenwerker; leerlingenvervoer; jgz; consultatiebureau; weggelopen;
halt; halt-*; gezag*; gi; leerplicht*; jongerencoach; juf; meester; ib; oppas; tiener; jongere; minderjarige*; gezinslid; baby; zoontje; dochtertje;
jeugdconsulent; pleeg; schoolarts; gedrag; blauwe plekken; uit elkaar; onveilig*; kleinkind; kleinkinderen; tweeling; ouderbijdrage; groep 3; groep 4;
groep 5; groep 6; groep 7; groep 8; brugklas; vmbo; basisschool; crèche; kdv; bso; oom; tante; oma; opa; broer; zus; son; daughter; mother; father;
jw; ib'er; kleuter; peuter; erkend; mama; papa
`,
  sources: [
    'Jeugdwet',
    'Burgerlijk Wetboek boek 1, titels 14-15 (ondertoezichtstelling, gezag)',
    'Wet verplichte meldcode huiselijk geweld en kindermishandeling',
    'Leerplichtwet 1969',
  ],
}
