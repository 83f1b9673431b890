import type { CategoryTerms } from '../category-terms.ts'

/** Problems with the home or its surroundings, eviction, homelessness. */
export const housing: CategoryTerms = {
  category: 'housing',
  telling: `
is dakloos; raakte dakloos; dakloos geraakt; dakloos geworden; dakloos raakt; dakloos raken; dakloos worden; wordt dakloos; dreigt dakloos;
zonder dak; geen dak; dak boven het hoofd; dak boven zijn hoofd; dak boven haar hoofd; dak boven ons hoofd; slaapt in de auto; slaapt in zijn auto;
slaapt in haar auto; slaapt in zn auto; slaapt in auto; slaap in mijn auto; slaap in de auto; sliep in de auto; sliep in zijn auto;
sliep in haar auto; slapen in de auto; in de auto slapen; in zijn auto slaapt; in haar auto slaapt; in de auto slaapt; slaapt buiten; sliep buiten;
buiten slapen; buiten geslapen; slaapt op straat; sliep op straat; slaapt in het park; slaapt in een tent; slaapt in een portiek;
slaapt in het portiek; slaapt in de parkeergarage; slaapt in een schuur; slaapt in de schuur; slaapt in een kelder; slaapt op een bank;
slaapt bij vrienden; slaapt bij een vriend; slaapt bij kennissen; slaapt overal en nergens; slaapt afwisselend; bankslap*; bankhop*; sofahop*;
buitenslaper*; logeert bij; logeert tijdelijk; logeert noodgedwongen; logeert nu; verblijft bij vrienden; verblijft bij kennissen;
verblijft bij zijn zus; verblijft bij haar zus; verblijft wisselend; verblijft tijdelijk bij; verblijft in de nachtopvang; verblijft in een hotel;
woont in bij; woont noodgedwongen; woont in de schuur; woont in een schuur; woont in een garage; woont in een tuinhuis; woont in een busje;
woont in zijn auto; woont in haar auto; woont in een tent; woont op een camping; woont op een vakantiepark; woont antikraak; woont anti-kraak;
weer bij zijn ouders; weer bij haar ouders; weer bij haar moeder; weer bij zijn moeder; nergens ingeschreven; niet ingeschreven in de brp;
geen inschrijfadres; want geen adres; geen vaste woon*; geen vaste verblijf*; zonder vaste woon*; zvwov*; adresloos; vertrokken onbekend waarheen;
nachtopvang*; daklozenopvang; winteropvang; winternoodopvang; maatschappelijke opvang; passantenverblijf; vrouwenopvang*; vrouwenkamer; safe house;
safehouse; blijf-van-mijn-lijf*; blijf van mijn lijf*; blijfhuis; hotel op kosten; uit zijn kamer gezet; uit haar kamer gezet; kamer kwijt;
kamer kwijtgeraakt; woning kwijt; woning kwijtgeraakt; huis kwijt; huis kwijtgeraakt; woning verloren; dakloosheid; uit huis gezet; huis uitgezet;
huis uit gezet; uit de woning gezet; op straat gezet; op straat te staan; op straat komt; op straat belandt; op straat beland; sloten veranderd;
sloten vervangen; slot laten vervangen; eruit gezet; eruit moet; er uit moet; moet de woning uit; moet het huis uit; moet haar huis uit;
moet zijn huis uit; moet de kamer uit; woning uit moet; ontruimd; ontruimingsvonnis*; ontruimingsdatum; ontruiming aangezegd; dreigende ontruiming;
dreigt ontruiming; ontruiming dreigt; huisuitzetting*; uithuiszetting*; huurovereenkomst ontbonden; huurcontract opgezegd; huurcontract ontbonden;
huur opgezegd; ontbinding huur*; kamer opgezegd; urgentieverklaring; urgentie-aanvraag; urgentieaanvraag; urgentie aangevraagd; vraagt urgentie;
krijgt urgentie; urgentie gekregen; urgentie afgewezen; urgentie wonen; woonurgentie*; sociale urgentie; medische urgentie; urgent woningzoekend*;
briefadres; briefadres aangevraagd; postadres bij; spoedzoeker*; staat op de wachtlijst voor een woning; vindt geen woning; geen woning vinden;
geen woning gevonden; geen andere woning; kan geen woning; kan niets anders krijgen; zoekt al jaren een woning; te klein behuisd; krap behuisd;
krap bemeten woning; woning is te klein; huis is te klein; woning te klein; wonen te klein; veel te kleine; overbewon*; op elkaars lip; op één kamer;
op een kamer met; slapen met z'n; slapen op één kamer; delen één kamer; delen een kamer; delen een bed; op twee kamers; op drie kamers;
personen in één; ruimere woning; grotere woning nodig; schimmel in; schimmel op; schimmelplek*; schimmelwoning; zwarte schimmel; schimmel*;
zwarte stippen; zwart uitgeslagen; vochtplek*; vochtproblem*; vocht in de; vocht op de; vochtige woning; vochtig huis; optrekkend vocht; lekkage*;
dak lekt; lek dak; lekt het; lekt door; water langs de muur; water in de kamer; houtrot; rotte kozijnen; tochtig; kou in huis; koud in huis;
zonder verwarming; geen verwarming; verwarming kapot; verwarming stuk; verwarming doet het niet; cv kapot; cv-ketel kapot; ketel kapot;
geen warm water; lift doet het niet; lift kapot; lift is kapot; lift stuk; onbewoonbaar*; kakkerlak*; bedwants*; ratten in; muizen in; ongedierte*;
gebreken aan de woning; slecht onderhouden woning; onderhoud van de woning; verhuurder weigert; verhuurder doet niets; huurbaas doet niets;
huisjesmelker*; malafide verhuurder; geluidsoverlast*; geluid van de buren; geluid van boven; buren klagen; buren klaagden; buurvrouw klaagt;
buurman klaagt; klachten van de buren; klachten van buren; ruzie met de buren; ruzie met buren; burenruzie*; burenconflict*; burengeschil*;
conflict met de buren; conflict met buren; conflict met de buurman; conflict met de buurvrouw; buurtbemiddeling; burenbemiddeling; burenoverlast;
woonoverlast; overlastdossier; overlastgever*; overlastgevend*; blaffende hond*; hondengeblaf; stankoverlast; rookoverlast; gestamp; gebonk; bonkt;
treitert; treiteren; pestende buren; laatste kans*; tweedekans*; tweede kans woning; tweede kans contract; skaeve huse; woonfraude; onderverhuur*;
onderhuur; illegaal verhuurd; woning gesloten; sluiting van de woning; woningsluiting; hoarding; hoarder; woning vol; huis vol; huis staat vol;
woning staat vol; vol spullen; vervuilde woning; woning vervuild; woning is vervuild; woningvervuiling; vervuilt; ernstig vervuild; uitgebrand;
woningbrand; brand in zijn woning; brand in haar woning; aardbevingsschade; antikraak*; anti-kraak*; kraakpand; trap niet op; trap niet meer op;
komt niet meer boven; kan niet naar boven; niet beneden geweest; komt niet beneden; niet meer beneden; verhuisindicatie; verhuisadvies;
verhuisurgentie; verhuiskostenvergoeding; gelijkvloerse woning; gelijkvloers*; rolstoeltoegankelijke woning; woning ongeschikt;
woning is niet geschikt; ongeschikte woning; homeless; no place to stay; nowhere to stay; nowhere to live; nowhere to go; no home; women's shelter;
night shelter; emergency shelter; homeless shelter; sleeping in his car; sleeping in her car; sleeping in the car; sleeps in his car;
sleeps in her car; sleeps in the car; sleeping rough; sleeps outside; sleeps on the street; slept outside; stays with friends; staying with friends;
living with friends; couch surf*; sofa surf*; kicked out; thrown out of; evicted; eviction; eviction notice; lost the flat; lost their home;
lost his home; lost her home; lost my home; lost her room; lost his room; lost my room; has to leave the flat; has to leave the house;
has to leave the room; no fixed abode; no fixed address; no heating; mould; mouldy; moldy; damp walls; leaking; overcrowd*; noise complaint*;
complaints from neighbours; neighbours complain; dakloos; overbewoning; ratten; lekt; bedwantsen; verzamelwoede
`,
  strong: `
dakloze*; daklozen*; thuisloos; thuislozen*; zwerf*; zwervend; op straat slaapt; opvangplek; noodopvang*; vrouwenopvang; blijf van mijn lijf;
crisisopvang; begeleid wonen; ontruim*; ontruimingsvonnis; huuropzegging; woning uit; woning uitgezet; geluidsoverlast; overlast*; overlastmelding*;
vervuil*; vervuiling; vervuild; stank; vochtplekken; zonder gas; zonder stroom; geen stroom; afgesloten van; kleine woning; overbewoond; inwonend*;
bankhopp*; bankslaper; logeren bij vrienden; urgentieverklaring*; woonurgentie; woningnood; woningzoekend*; woningtoewijzing; noodwoning;
tijdelijke woonruimte; vakantiepark; tuinhuisje; woonwagen*; briefadres*; postadres; economisch dakloos*; spookburger;
geen vaste woon- of verblijfplaats; zvwovp; laatste kans contract; laatste-kansbeleid; laatste kans; huurbemiddel*; woningaanpassing*;
woning aangepast; gelijkvloers; woning niet geschikt; opgeknapt; volgestouwd*; onhygiënisch*; wet damocles; sluiting woning; huisjesmelker;
pandeigenaar; leegstandbeheer; antikraak; kraker*; gekraakt; homeless*; mold; couch surfing; nuisance; overcrowded; verhuurder; ontruiming op; te vol;
veel te klein; plek in de opvang; woont in een caravan; in een caravan; op een vakantiepark; geen dak boven; slaapt op de bank; op de bank bij;
geen eigen woning; uit zijn huis; uit haar huis; klaagt over stank; traplift*; inloopdouche; trap niet; trap op; woningaanvraag; sociale huurwoning;
huurbaas; vochtplek; vocht in huis; natte muren; muffe lucht; kapotte verwarming; kapotte cv; stroom afgesloten; gas afgesloten; water afgesloten;
energie afgesloten; huurschuld; uitgezet; op straat staan; op straat komt te staan; staat op straat; woont op straat; leeft op straat; tentje;
kinderen in auto; in een hotel; hotelkamer; noodopvang; opvang voor daklozen; opvanglocatie; doorstroomlocatie; azc; kamer in azc; geen woning;
geen huis; geen plek om; zoekt woning; zoekt woonruimte; wachtlijst voor een woning; wachtlijst woning; inschrijfduur; huurtoeslag grens;
woont bij haar zus; woont bij zijn zus; woont tijdelijk; tijdelijke woning; tijdelijk huis; anti-kraak; vakantiehuis*; stacaravan;
wisselende woonplekken; vaste woonplek; geen vaste woonplaats; zonder woonruimte; gehorig*; herrie; lawaai; burenconflict; pesterijen buren;
bedreigd door buren; overlastgevend; klachten over geluid; woninginbraak; brand in huis; brand in de woning; na de brand; huis vol spullen;
vol met spullen; kan er niet meer lopen; muizenkeutels; vlooien; vervuild huis; niet schoongemaakt; rommel in huis; op een kamer; met zes personen;
met zeven personen; kan de trap niet; hellingbaan; rolstoeltoegankelijk*; seniorenwoning; aangepaste woning; damocles; asbest; fundering;
scheuren in de muur; verzakking; onderhoudsgebrek*; achterstallig onderhoud; huurcommissie; huurder uit; illegale onderhuur; housing problem*; evict*;
leak*; sleeping on a couch; sofa surfing; temporary accommodation; ontruiming; ruzie met de buurman; ruzie met de buurvrouw; te klein wonen;
te klein voor; kinderen op één slaapkamer; slapen in een caravan; slaapt in een caravan; kan nergens heen; nergens terecht; huis uit moet;
op straat geslapen; urgentie; opzegtermijn; standplaats; moeten hun huis uit; vocht in; muizen; woonruimte; onderdak; slaapplek; slaapplaats;
parkeergarage; woonwagen; tuinhuis; garagebox; uitstroomwoning; uitstroom beschermd wonen; omklap*; housing first; doorstroomwoning; terugvalgarantie;
wisselwoning; verzakt; enkel glas; bladdert; bladderen; gaslek; brandgevaar; brandgevaarlijk; niet opruimt; ruimt niet op; vuilniszakken;
stankklacht*; vuurkorf; ruit ingegooid; steen door de ruit; bemoeizorg; traplift; badkamer aangepast; badkamer aanpassen; aanpassen badkamer;
bovenwoning; portiekwoning; zonder lift; landlord refuses; waiting list for a house; social housing; flat share; rented a room; behind on the rent;
overlast van; overlast door; harde muziek; waterschade; niet meer naar boven
`,
  weak: `
woning; huis; flat; kamer; woningcorporatie; corporatie; woonstichting; huisbaas; buren; buurvrouw; buurman; portiek; tuin; rommel; troep; vuil;
afval; klagen; trap; verhuizen; verhuizing; huurwoning; huurder; sleutel; straat; nieuwe woning; inschrijving; verwarming; landlord; neighbour*;
neighbor*; apartment; rent; ontruiming*; beschermd wonen; camping; caravan; urgentie*; shelter; damp; woonadres; huisgenoot; huisgenoten; kamers;
verdieping; slaapkamer; slaapkamers; badkamer; plafond; muren; muur; dak; kelder; zolder; matras; matrassen; opvang; huurcontract; huurprijs;
opzegging; stookkosten; energielabel; buurt; flatgebouw; galerij; balkon; trappenhuis; verblijft; verblijf; inwonen; samenwonen; wonen;
zelfstandig wonen; woningbouw; woningbouwvereniging; vochtig; neighbours; pension; schuurtje; scheuren; opgestapeld; geschreeuw; kabaal; geluid;
drempel*; woonkosten; woonlasten
`,
  sources: ['Wmo 2015 (opvang, beschermd wonen)', 'Huisvestingswet 2014 (urgentie)', 'Wet aanpak woonoverlast'],
}
