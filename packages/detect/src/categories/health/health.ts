import type { CategoryTerms } from '../category-terms.ts'

/** Physical health, disability, medication, care needs. */
export const health: CategoryTerms = {
  category: 'health',
  strong: `
diabet*; suikerziekte; insuline*; hartfalen; hartinfarct*; hartaanval*; hartpatiënt*; hartziekte; hartklachten; hartritme*; angina pectoris; beroerte*;
herseninfarct*; hersenbloeding*; hersenletsel; niet-aangeboren hersenletsel; nah; tia; cva; epilep*; stuipen; toevallen; insult; copd; astma*;
emfyseem; longziekte; longkanker; zuurstoffles*; *kanker; kanker; tumor*; carcinoom; leukemie; lymfoom; chemo*; bestraling*; uitzaaiing*; metastas*;
palliati*; terminaal; hospice; reuma*; artritis; artrose; jicht; fibromyalgie; bechterew; osteoporose; hernia*; rugklachten; nekklachten; knieklachten;
rsi; versleten; gewrichts*; multiple sclerose; ms-patiënt; parkinson; als-patiënt; spierziekte; *dystrofie; dwarslaesie; verlamd; verlamming;
halfzijdig; spastisch; cerebrale parese; dementie; dement; dementerend*; alzheimer*; vergeetachtig*; maculadegeneratie; staar; glaucoom; slechtziend*; doof; doofheid; slechthorend*; gehoorapparaat*; gehoorverlies; gebarentaal; syndroom van down; downsyndroom; down syndroom; *syndroom;
verstandelijk* beperk*; verstandelijke beperking; lvb; licht verstandelijk; lichamelijke beperking; lichamelijk beperkt; fysieke beperking*;
beperking*; handicap*; gehandicapt*; ontwikkelingsachterstand; taalontwikkelingsstoornis; tos; iq van; tiq; rolstoel*; scootmobiel*; rollator*;
traplift*; tillift; krukken; prothese*; orthese; stoma; sonde; katheter; dialyse*; nierfalen; nierziekte; leverziekte; levercirrose; leverwaarden;
hepatitis; hiv*; aids; tuberculose; tbc; longcovid; long-covid; post-covid; me/cvs; crohn; colitis; prikkelbare darm; coeliakie; maagzweer; galstenen;
incontinent*; decubitus; doorligplek*; open been; wondzorg; wondverzorging; zwachtel*; steunkousen; steunkous*; migraine; hoofdpijn; hersenschudding;
whiplash; duizelig*; flauwgevallen; valpartij*; gevallen in; botbreuk; gebroken heup; gebroken been; heupoperatie; nieuwe heup; nieuwe knie;
knieoperatie; geopereerd; operatie; bypass; pacemaker; stent; amputatie*; geamputeerd; transplantatie; revalid*; ziekenhuisopname*;
opgenomen in het ziekenhuis; spoedeisende hulp; huisartsenpost; cardioloog; cardiologie; neuroloog; neurologie; oncoloog; oncologie; uroloog;
reumatoloog; longarts; internist; gynaecoloog; oogarts; kno-arts; orthopeed; chirurg; dermatoloog; kinderarts; fysiotherap*; ergotherap*; logopedi*;
diëtist*; mdl-arts; geriater; specialist ouderengeneeskunde; zwanger*; zwangerschap*; miskraam*; bevalling; bevallen; keizersnede; in verwachting;
hoogzwanger; verloskundige; abortus; ivf; onvruchtbaar*; ondergewicht; overgewicht; obesitas; anorexia; hoge bloeddruk; bloeddruk; cholesterol;
bloedarmoede; hemofilie; sikkelcel*; eczeem; psoriasis; allergi*; allergisch; epipen; noodmedicijn*; pinda-allergie; glutenintolerantie; medicatie*;
medicijn*; baxterrol; paracetamol; ibuprofen; diclofenac; naproxen; oxycodon; morfine; tramadol; fentanyl; methadon; metformine; ozempic; prednison*;
levetiracetam; valproïnezuur; depakine; carbamazepine; metoprolol; lisinopril; enalapril; amlodipine; simvastatine; atorvastatine; omeprazol;
pantoprazol; acenocoumarol; bloedverdunners; bloedverdunner; ventolin; salbutamol; puffer; inhalator; furosemide; plaspil*; plastabletten;
spironolacton; levodopa; madopar; methotrexaat; pregabaline; gabapentine; levothyroxine; euthyrox; antibiotica; antibioticakuur; tamoxifen;
mantelzorg*; hulpbehoevend*; adl-*; adl; persoonlijke verzorging; zorgbehoefte; zorgvraag; thuiszorg; wijkverpleeg*; verpleeghuis; verpleeghuisopname;
wlz-indicatie; lichamelijke klachten; pijnklachten; chronische pijn; chronisch ziek; chronische aandoening; gezondheidsklachten; gezondheidsproblemen;
longontsteking; blaasontsteking; trombose; embolie; bloedprop; oogziekte; huidziekte; stofwisselingsziekte; schildklier*; taalachterstand;
spraakachterstand; motorische achterstand; groeiachterstand; prematuur; te vroeg geboren; couveuse; slijmbeursontsteking; peesontsteking;
carpaal tunnel; tennisarm; doodziek; ongeneeslijk; slecht ter been; loopafstand; maximaal 100 meter lopen; zuurstof; beademing; maagverkleining;
maagbloeding; blaaskatheter; suikerpatiënt; hartoperatie; dotter*; oogoperatie; kunstheup; kunstknie; gezondheidssituatie; medische urgentie;
medische verklaring; medisch advies; medische indicatie; gehandicaptenparkeerkaart; gpk; invalid*; arbeidsongeschikt*; wia-uitkering; wao; iva;
wajong*; cancer; diabetes; wheelchair; pregnant; pregnancy; miscarriage; disabled; disability; surgery; hospitalised; hospitalized; stroke;
heart attack; heart failure; hearing impaired; visually impaired; deaf; chronic illness; chronic pain; medication; insulin; epilepsy; arthritis;
asthma; hernia; back pain; sick note; physiotherap*; medical condition; in hospital; ziekenhuis; ziekte*; behandeling*; letsel; rug; tillen;
belastbaar*; uitval; koorts; gehoor; knie; schouder; heup; dagbesteding; hulp bij het huishouden; huishoudelijke hulp; opname; arts; hulpmiddel*;
wijkverpleegkundig*; gewond*; dieet; twee hechtingen; hechtingen; ambulance; hoest*; buikgriep; botten; gips; kreupel; nier*; lever; longen; longfunctie*; longemfyseem; longaandoening*; longembolie; ongeluk;
motorongeluk;
zieke; hoest; seh; huisarts; fysio; fysiotherapie; medicijnen; medicatie; tabletten; insuline; astma; chemo; bestraling; tumor; hartinfarct; beroerte; herseninfarct; epilepsie; alzheimer; reuma; zwanger; zwangerschap; miskraam; rolstoel; rollator; slechtziend; slechthorend; gehoorapparaat; amputatie; prothese; wond; wijkverpleging; valpartij; gebroken; breuk; chronisch; vermoeid; long covid; allergie; palliatief; euthanasie; herstellende; hersteld van; chronic; pfeiffer; ziekte van; sikkelcel; fysieke klachten; medische klachten; hulpmiddel; lichamelijk;
gordelroos; sikkelcel*; hoort slecht; ziet slecht; loopt slecht; slecht ter been; hartspier*; heart muscle; heart condition; broken leg; pijn; pijnklachten; incontinentie*; in het ziekenhuis; naar het ziekenhuis; griep; gebroken been; gebroken heup; gebroken pols; gebroken arm; geopereerd; ms; pregnant; wheelchair; cancer; stroke
`,
  weak: `
ziek; ziek gemeld; ziekgemeld; ziekmelding; huisarts*; dokter; specialist; klachten; diagnose*; vermoeid*; moe; griep; corona; buikpijn;
rugpijn; kniepijn; onderzoek in het ziekenhuis; therapie; pillen; slikt; prik; injectie*; recept; wond*; zorg; douchestoel; beugels; postoel;
hoog-laagbed; trap; lopen; staan; beperkt; uitgevallen; herstel*; bedrijfsarts; arbo*; hersteld; slaapt slecht; slaapproblemen; afgevallen;
eetproblemen; ogen; oren; zicht; evenwicht; sick; ill; illness; doctor; hospital; pain; health; treatment; wonden; blauwe plekken; begeleiding; wmo;
voorziening; scootmobiel; aanpassing; kwetsbaar; overleden
`,
  sources: [
    'ICPC-1, Nederlands Huisartsen Genootschap (chapters B-X)',
    'Farmacotherapeutisch Kompas (substance names)',
    'AVG overweging 35 (gegevens over gezondheid)',
  ],
}
