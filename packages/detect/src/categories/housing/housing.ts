import type { CategoryTerms } from '../category-terms.ts'

/** Problems with the home or its surroundings, eviction, homelessness. */
export const housing: CategoryTerms = {
  category: 'housing',
  strong: `
dakloos; dakloze*; daklozen*; dakloosheid; thuisloos; thuislozen*; zwerf*; zwervend; slaapt buiten; op straat gezet; op straat slaapt;
slaapt in zijn auto; slaapt in de auto; slaapt in haar auto; nachtopvang*; maatschappelijke opvang; opvangplek; noodopvang*; vrouwenopvang;
blijf van mijn lijf; blijf-van-mijn-lijf*; crisisopvang; daklozenopvang; begeleid wonen; huisuitzetting*; uit huis gezet; uithuiszetting*; ontruim*;
ontruimd; ontruimingsvonnis; huuropzegging; huur opgezegd; huurcontract ontbonden; woning uit; woning uitgezet; woonoverlast; geluidsoverlast;
burenruzie*; burenoverlast; overlast*; overlastmelding*; vervuil*; vervuilde woning; vervuiling; woningvervuiling; vervuild; stank; stankoverlast;
ongedierte*; kakkerlak*; ratten; bedwantsen; schimmel*; vochtproblem*; vochtplekken; lekkage*; onbewoonbaar*; geen verwarming; zonder verwarming;
zonder gas; zonder stroom; geen stroom; afgesloten van; te klein behuisd; kleine woning; overbewoning; overbewoond; inwonend*; bankhopp*; bankslap*;
bankslaper; logeert bij; logeren bij vrienden; urgentieverklaring*; woonurgentie; woningnood; woningzoekend*; woningtoewijzing; noodwoning;
tijdelijke woonruimte; vakantiepark; tuinhuisje; woonwagen*; briefadres*; postadres; economisch dakloos*; spookburger;
geen vaste woon- of verblijfplaats; zonder vaste woon*; zvwovp; laatste kans contract; laatste-kansbeleid; laatste kans; tweede kans woning;
huurbemiddel*; woningaanpassing*; woning aangepast; ongeschikte woning; woning ongeschikt; gelijkvloers; woning niet geschikt; opgeknapt; hoarding;
hoarder; verzamelwoede; verzamelaar; volgestouwd*; onhygiënisch*; wet damocles; woning gesloten; sluiting woning; woningsluiting; huisjesmelker;
pandeigenaar; leegstandbeheer; antikraak; kraker*; gekraakt; homeless*; eviction; evicted; mould; mold; sleeping rough; couch surfing; nuisance;
overcrowded; verhuurder; dreigende ontruiming; ontruiming op; te vol; veel te klein;
plek in de opvang; woont op een camping; woont in een caravan; in een caravan; op een vakantiepark; geen dak boven; slaapt op de bank; op de bank bij;
geen eigen woning; moet de woning uit; uit zijn huis; uit haar huis; klaagt over stank; traplift*; inloopdouche;
trap niet; trap op; woningaanvraag; sociale huurwoning; huurbaas;
vochtplek; vocht in huis; vochtig huis; natte muren; muffe lucht; lekt; dak lekt; kapotte verwarming; kapotte cv; cv kapot; koud in huis; geen warm water; stroom afgesloten; gas afgesloten; water afgesloten; energie afgesloten; huurschuld; uitgezet; op straat staan; op straat komt te staan; staat op straat; woont op straat; leeft op straat; slaapt in een tent; tentje; in de auto slapen; slapen in de auto; kinderen in auto; in een hotel; hotelkamer; noodopvang; opvang voor daklozen; opvanglocatie; doorstroomlocatie; azc; kamer in azc; geen woning; geen huis; geen plek om; zoekt woning; zoekt woonruimte; wachtlijst voor een woning; wachtlijst woning; inschrijfduur; huurtoeslag grens; woont bij haar zus; woont bij zijn zus; woont in bij; woont tijdelijk; tijdelijke woning; tijdelijk huis; anti-kraak; vakantiehuis*; chalet; stacaravan; wisselende woonplekken; vaste woonplek; geen vaste woonplaats; zonder woonruimte; gehorig*; herrie; lawaai; geluid van de buren; ruzie met buren; ruzie met de buren; burenconflict; burenbemiddeling; pesterijen buren; bedreigd door buren; overlastgevend; klachten over geluid; woninginbraak; brand in huis; brand in de woning; na de brand; uitgebrand; huis vol spullen; vol met spullen; kan er niet meer lopen; muizenkeutels; vlooien; vervuild huis; niet schoongemaakt; rommel in huis; slapen met z'n; op één kamer; op een kamer; delen een kamer; met zes personen; met zeven personen; verhuisadvies; trap niet meer op; kan de trap niet; hellingbaan; rolstoeltoegankelijk*; seniorenwoning; aangepaste woning; sluiting van de woning; damocles; asbest; fundering; scheuren in de muur; verzakking; onderhoudsgebrek*; achterstallig onderhoud; huurcommissie; huurder uit; woonfraude; onderhuur; illegale onderhuur; housing problem*; evict*; leak*; mouldy; lost his home; lost her home; sleeping on a couch; sofa surfing; temporary accommodation; noise complaint*;
ontruiming; burenconflict; ruzie met de buren; ruzie met de buurman; ruzie met de buurvrouw; te klein wonen; te klein voor; wonen te klein; kinderen op één slaapkamer; op één kamer; slapen in een caravan; slaapt in een caravan; woont in een caravan; kan nergens heen; nergens terecht; huis uit moet; huis uitgezet; uit huis gezet; op straat geslapen; slaapt op straat; op straat gezet; op de bank bij; slaapt op de bank; urgentie; staat op de wachtlijst voor een woning; opzegtermijn; standplaats; moet zijn huis uit; moet haar huis uit; moeten hun huis uit; lekt; vocht in; muizen; evict*; no fixed address
`,
  weak: `
woning; huis; flat; kamer; woningcorporatie; corporatie; woonstichting; huisbaas; buren; buurvrouw; buurman; portiek; tuin; rommel; troep;
vuil; afval; klagen; klachten van buren; trap; verhuizen; verhuizing; huurwoning; huurder; sleutel; straat; nieuwe woning; inschrijving; onderdak;
slaapplek; verwarming; landlord; neighbour*; neighbor*; apartment; rent; ontruiming*; beschermd wonen; camping; caravan; urgentie*; shelter; damp;
muizen
`,
  sources: ['Wmo 2015 (opvang, beschermd wonen)', 'Huisvestingswet 2014 (urgentie)', 'Wet aanpak woonoverlast'],
}
