import type { CategoryTerms } from '../category-terms.ts'
import { combinedTerms } from '../category-terms.ts'

/** Origins as adjectives. */
const ORIGINS = `
turkse; marokkaanse; surinaamse; antilliaanse; curaçaose; arubaanse; kaapverdische; molukse; indische; indonesische; javaanse; hindoestaanse; hindostaanse;
creoolse; syrische; eritrese; ethiopische; somalische; soedanese; iraakse; iraanse; afghaanse; koerdische; pakistaanse; indiase; chinese; vietnamese; thaise;
filipijnse; ghanese; nigeriaanse; congolese; angolese; kameroense; senegalese; gambiaanse; guinese; oegandese; rwandese; burundese; keniaanse; egyptische;
tunesische; algerijnse; libische; libanese; palestijnse; jordaanse; jemenitische; israëlische; poolse; roemeense; bulgaarse; hongaarse; oekraïense; russische;
tsjetsjeense; armeense; azerbeidzjaanse; georgische; albanese; kosovaarse; bosnische; servische; kroatische; macedonische; griekse; portugese; braziliaanse;
colombiaanse; dominicaanse; venezolaanse; cubaanse; haïtiaanse; mongoolse; tibetaanse; sri lankaanse; bengaalse; nepalese; oeigoerse; berberse; arabische;
afrikaanse; caribische; aziatische; zuid-amerikaanse; latijns-amerikaanse; oost-europese; joegoslavische; joodse
`
/** What a person is or has of an origin; the adjective at the dot. */
const OF_ORIGIN = `
. afkomst; . komaf; . herkomst; . origine; . achtergrond; . roots; . wortels; . ouders; . familie; . vrouw; . man; . jongen; . moeder; . vader; . minderheid;
. gemeenschap; . nationaliteit; . vluchteling; . buurman; . collega
`
const COUNTRIES = `
turkije; marokko; suriname; curaçao; aruba; indonesië; de molukken; syrië; eritrea; ethiopië; somalië; soedan; irak; iran; afghanistan; koerdistan; pakistan; india;
china; vietnam; ghana; nigeria; congo; angola; kameroen; senegal; gambia; guinee; sierra leone; oeganda; rwanda; burundi; kenia; egypte; tunesië; algerije; libië;
libanon; palestina; gaza; jemen; polen; roemenië; bulgarije; oekraïne; rusland; tsjetsjenië; armenië; azerbeidzjan; georgië; albanië; kosovo; bosnië; servië;
brazilië; colombia; venezuela; de dominicaanse republiek; kaapverdië; sri lanka; bangladesh; nepal; thailand; de filipijnen; haïti; cuba; afrika; de antillen
`
/** What tells that a person comes from a country; the country at the dot. */
const FROM_COUNTRY = `
komt uit .; kwam uit .; afkomstig uit .; gevlucht uit .; vluchtte uit .; uit . gevlucht; uit . geadopteerd; geadopteerd uit .; roots in .; wortels in .;
oorspronkelijk uit .
`

const ORIGIN_TERMS: string = `${combinedTerms(OF_ORIGIN, ORIGINS)}; ${combinedTerms(FROM_COUNTRY, COUNTRIES)}`

/** Ethnic or national origin, skin colour, refugee background. */
export const ethnicity: CategoryTerms = {
  category: 'ethnicity',
  telling: `${ORIGIN_TERMS};
afkomst; komaf; etnisch*; etniciteit; migratieachtergrond; migratie-achtergrond; culturele achtergrond; van gemengde afkomst; gemengd huwelijk;
bicultureel; biculturele; dubbelbloed; halfbloed; huidskleur; donkere huid; zwarte huid; van kleur; zwarte man; zwarte vrouw; zwarte jongen;
zwart meisje; donkere man; donkere vrouw; donkere jongen; getinte man; getinte vrouw; getinte jongen; licht getint*; lichtgetint*; donker getint*;
getint uiterlijk; noord-afrikaans uiterlijk; oost-europees uiterlijk; aziatisch uiterlijk; zwarte piet noemde; zigeuner*; woonwagenbewoner*; sinti;
sinti-familie; roma-familie; roma-gezin; roma-achtergrond; sinti-gezin; sinti-achtergrond; antiziganis*; hindoestaan*; hindostaan*; creool; creools*;
marron*; molukker*; moluks gezin; indische nederlander*; indo's; papoea*; koerd; koerden; berber; amazigh; riffijn*; jezidi*; yezidi*; assyri*;
suryoye; oeigoer*; rohingya; hazara; pashtun; tutsi; hutu; armeniër*; tamils; joodse afkomst; joodse familie; joodse komaf; jodenvervolging;
westerbork; holocaust*; shoah; allochtoon; allochtone; niet-westerse; gediscrimineerd*; gediscrimineerd vanwege; racistisch*; racisme;
etnisch profileren; meisjesbesnijdenis; uit zijn cultuur; uit haar cultuur; in zijn cultuur; in haar cultuur; in onze cultuur; in hun cultuur;
ethnic*; ethnicity; skin colour; skin color; person of colour; person of color; black woman; black man; mixed race; of african descent;
of asian descent; of turkish descent; of moroccan descent; of turkish origin; of moroccan origin; of somali origin; of eritrean origin;
of syrian origin; kurdish; roma family; gypsy; minority group
`,
  strong: `
hindoestaans*; javaans*; antilliaan*; antilliaans*; curaçaos*; arubaan*; kaapverdi*; moluks*; syriër; somaliër; afghaan; irakees; iraaks*; iraans*;
ghanees; ghanese; nigeriaan*; roma; land van herkomst; vluchteling*; asielaanvraag; ongedocumenteerd*; illegaal in nederland; uitgeprocedeerd*;
dubbele nationaliteit; nareis*; gezinshereniging; inburgeringsplicht*; donkere huidskleur; getinte; getint; racis*; besneden; huwelijksdwang;
uithuwelijk*; moroccan; turkish; syrian; marokkaanse nationaliteit; turkse nationaliteit; syrische nationaliteit; marokkaanse achtergrond;
turkse achtergrond; surinaamse achtergrond; van turkse afkomst; van marokkaanse afkomst; van surinaamse afkomst; turkse familie; marokkaanse familie;
eritrese vrouw; eritrese man; syrische man; syrische vrouw; syrische familie; syrisch gezin; eritrees gezin; oekraïense vluchteling*; achtergrond uit;
komt uit turkije; komt uit marokko; komt uit polen; van marokkaanse; van turkse; van surinaamse; van antilliaanse; van syrische; van somalische;
van poolse; van roemeense; van bulgaarse; van indonesische; van molukse; van eritrese; van afghaanse; van koerdische; van chinese; van ghanese;
marokkaanse afkomst; turkse afkomst; hindostaans*; armeens*; assyrisch*; yezidi; jezidi; discriminatie; gediscrimineerd; marokkaanse wortels;
turkse wortels; surinaamse wortels; wortels in; wortels liggen; afghan; roots in; uit syrië gevlucht; gevlucht uit; op de kamp; woonwagenkamp;
kampers; marokkaanse jongen; marokkaanse vrouw; marokkaanse man; turkse vrouw; turkse man; surinaamse vrouw; surinaamse man; antilliaanse vrouw;
antilliaanse man; poolse vrouw; poolse man; somalische vrouw; eritreeër; oekraïner; marokkaan; antilliaan; surinamer; iranian; iraqi; somali;
eritrean; surinamer*; antillianen; curaçaoënaar; arubaan; turk; marokkanen; syriërs; eritreeërs; eritreans; ethiopiër; somaliërs; soedanees; iraniër;
afghanen; pakistaan; vietnamees; nigeriaan; congolees; angolees; oekraïners; tsjetsjeen; albanees; bosniër; roemeen; bulgaar; palestijn; egyptenaar;
algerijn; libanees; jemeniet; kaapverdiaan; allochtonen; sri lanka; adoptie uit; indisch; molukse*; berbers; tamil
`,
  weak: `
tolk*; taalbarrière; spreekt geen nederlands; moedertaal; geboren te; geboren in; cultuur; cultureel; gewoontes; land; familie in; paspoort; spreekt;
tolkentelefoon; ind; coa; azc; vreemdelingen*; pools*; poolse; turkse; turks*; marokkaans*; marokkaanse; surinaams*; arabisch*; syrisch*; oekraïens*;
roemeens*; bulgaars*; indisch*; koerdisch*; berber*; nationaliteit; herkomst; eer; asiel; cultuur van herkomst; inburger*; eritre*; somalisch*;
afghaans*; born in; nationality; statushouder*; asylum; refugee; vluchtte uit; vluchtten uit; gevlucht; asielzoeker*; asielstatus; tamazight;
marokkaan*; tigrinya; tigrinja; tigrigna; dari; farsi; pasjtoe; papiamento*; papiaments*; sranan; tarifit; twi; urdu; lingala; swahili;
native language; descent; minderheid; gemeenschap; cultuurverschil*; landgenoot; landgenoten; diaspora; woonwagencultuur; zwarte piet; eritrea; syrië;
somalië; afghanistan; marokko; turkije; suriname; irak; iran; polen; roemenië; bulgarije; oekraïne
`,
  sources: ['AVG art. 9 lid 1: ras of etnische afkomst', 'CBS, herkomstindeling'],
}
