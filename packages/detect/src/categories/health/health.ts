import type { CategoryTerms } from '../category-terms.ts'

/** Physical health, disability, medication, care needs. */
export const health: CategoryTerms = {
  category: 'health',
  telling: `
heeft ms; met ms; ms heeft; diagnose ms; wegens ms; vanwege ms; door ms; lijdt aan ms; ms-patiënt; ms-diagnose; multiple sclerose; multiple sclerosis;
slaapapneu; apneu; osas; cpap; tinnitus; oorsuizen; ménière; hodgkin; non-hodgkin; ziekte van kahler; melanoom; poliepen; endometriose; pcos;
hartkloppingen; hartafwijking*; hartrevalidatie; hartfalen; hartklep*; hartritmestoornis*; hartkatheter*; boezemfibrill*; atriumfibrill*; aneurysma;
etalagebenen; oedeem; lymfoedeem; lipoedeem; wondroos; erysipelas; sepsis; bloedvergiftiging; bronchitis; sarcoïdose; longfibrose; klaplong;
kortademig*; benauwdheid; ademnood; hoest bloed; bloed hoest; bloed spugen; pancreatitis; alvleesklier*; darmziekte; darmontsteking*; colitis;
diverticulitis; reflux; liesbreuk; navelbreuk; nekhernia; rughernia; hernia*; rugoperatie; scoliose; wervelbreuk; ingezakte wervel*; frozen shoulder;
tenniselleboog; klompvoet*; heupdysplasie; lupus; sjögren; sclerodermie; vasculitis; fibromyalgie; chronische vermoeidheid*; vermoeidheidsklachten;
post-covid*; longcovid; long covid; ziekte van lyme; lyme; raynaud; spasticiteit; spasmes; tourette*; spina bifida; open rug; waterhoofd;
hersentumor*; hersenschade; hersenletsel*; meningitis; hersenvliesontsteking; polyneuropathie; neuropathie; guillain-barré; myasthenie; spierziekte;
spierdystrofie; musculaire dystrofie; cerebrale parese; halfzijdig verlamd; hemiplegie; afasie; blindengeleidehond; blind geworden; is blind;
wordt blind; bijna blind; doofblind*; plotsdoof; is doof; doof aan; hoort niets; hoort niet goed; hoort slecht; hoort niks; hoor niks; hoort links;
hoort rechts; hoor ik niks; hoor ik niets; hoort bijna niets; ziet bijna niets; ziet slecht; hoortoestel*; hoorapparaat*; gehoorapparaat*; cochleair*;
gebarentolk*; dialyse*; nierfalen; nierstenen; niertransplantatie; nierpatiënt; urinekatheter; incontinent*; stoma; sondevoeding; peg-sonde;
bedlegerig*; rolstoelgebonden; rolstoelafhankelijk; zit in een rolstoel; met de rollator; rolator; achter de rollator; loopt met een stok;
met krukken; op krukken; plafondlift*; hoog-laagbed; hoog-laag bed; douchestoel; toiletverhoger; sta-op-stoel; valgevaar; valrisico; valt vaak;
van de trap gevallen; van de trap gegleden; is gevallen; gevallen in huis; gevallen in de badkamer; heup gebroken; pols gebroken; been gebroken;
enkel gebroken; gebroken enkel; gebroken rug; nek gebroken; dementie*; dementeert; beginnende dementie; dwaalt; nachtelijk dwalen; geheugenproblem*;
geheugenklachten; geheugenpoli*; mmse; lewy body; casemanager dementie; wlz-profiel; wlz-zorg; nachtzorg; palliatieve zorg; levensverwachting;
uitbehandeld; ongeneeslijk ziek; terminaal*; stervende; niet reanimeren; euthanasie*; ligt in het ziekenhuis; ligt op de ic; intensive care;
opgenomen in ziekenhuis; ziekenhuisopname*; ontslagen uit het ziekenhuis; bloedwaarden; bloedtransfusie; bloedsuiker*; hoge suiker; suikerpatiënt;
insulinepomp; heeft suiker; gehandicaptenparkeer*; gehandicaptenkaart; invalidenkaart; invalidenparkeer*; beenprothese; kunstbeen; één been;
been kwijt; arm kwijt; been geamputeerd; been eraf; teen geamputeerd; linkerarm kwijt; zicht kwijt; brandwond*; loopt mank; mank loopt;
loopt moeilijk; loopt slecht; mank; slecht ter been; kan niet lang staan; niet lang staan; niet lang lopen; mag niet tillen; niet meer tillen;
kan niet tillen; niet zwaar tillen; knieën zijn op; knieën op; knie versleten; heup versleten; versleten knie*; versleten heup*; versleten rug;
slechte knie*; slechte rug; slecht hart; zwak hart; last van haar rug; last van zijn rug; last van mijn rug; rugklachten; rug geopereerd; nieuwe knie;
nieuwe heup; knie vervangen; heup vervangen; geopereerd*; wordt geopereerd; na de operatie; operatie aan; hartoperatie; kuur antibiotica; chemokuur*;
chemotherapie; bestraald; uitzaaiing*; borstamputatie; mastectomie; preventief opereren; baarmoeder*; eierstok*; prostaat*; overgangsklachten;
in de overgang; tijdens de overgang; zwanger*; zwangerschap*; is in verwachting; bekkeninstabiliteit; kraambed; kraamtijd; borstvoeding; miskraam*;
doodgeboren; stilgeboren; vroeggeboorte; te vroeg geboren; ivf-*; icsi; fertiliteit*; pijn op de borst; pijn op zijn borst; pijn op haar borst;
druk op de borst; flauwgevallen; viel flauw; valt flauw; flauwvalt; bewusteloos; buiten westen; stuiptrekk*; epilept*; epilepsie*; absences;
toeval gehad; schurft; scabiës; morbide obesitas; ondervoed*; ondervoeding; uitgedroogd; suikerziekte; verstandelijke beperking;
verstandelijk beperkt; lvb; licht verstandelijk*; meervoudig beperkt; meervoudige beperking; ernstig meervoudig*; zwakbegaafd*;
taalontwikkelingsstoornis; spraak-taal*; ontwikkelingsachterstand; bedrijfsongeval; arbeidsongeval; aangereden; motorongeluk; ernstig ziek;
chronisch ziek; langdurig ziek; al jaren ziek; heel ziek; doodziek; nierziekte; leverziekte; longziekte; oogziekte; spierziekte*; huidziekte;
prikkelbare darm; glutenallergie; notenallergie; pinda-allergie; koemelkallergie; allergisch voor; mantelzorger voor; hulp bij wassen;
hulp bij aankleden; zorg afhankelijk; zorgafhankelijk; adl-afhankelijk; volledig afhankelijk van zorg; apixaban; rivaroxaban; dabigatran; edoxaban;
clopidogrel; ascal; fraxiparine; bisoprolol; metoprolol; propranolol; atenolol; carvedilol; nebivolol; sotalol; amiodaron; digoxine; verapamil;
diltiazem; nifedipine; losartan; valsartan; irbesartan; candesartan; telmisartan; perindopril; ramipril; hydrochloorthiazide; chloortalidon;
bumetanide; entresto; nitrospray; nitroglycerine; rosuvastatine; pravastatine; ezetimib; gliclazide; glimepiride; tolbutamide; empagliflozine;
dapagliflozine; semaglutide; wegovy; liraglutide; saxenda; mounjaro; novorapid; lantus; toujeo; tresiba; thyrax; strumazol; prednisolon; dexamethason;
hydrocortison; sulfasalazine; hydroxychloroquine; plaquenil; azathioprine; ciclosporine; tacrolimus; mycofenolaat; adalimumab; humira; etanercept;
enbrel; infliximab; rituximab; ocrelizumab; natalizumab; baclofen; botox; sinemet; pramipexol; ropinirol; amantadine; keppra; valproaat; tegretol;
lamotrigine; oxcarbazepine; topiramaat; lacosamide; clobazam; stesolid; lyrica; sumatriptan; oxycontin; oxynorm; buprenorfine; codeïne; celecoxib;
etoricoxib; colchicine; allopurinol; alendroninezuur; esomeprazol; mesalazine; loperamide; movicolon; ondansetron; seretide; symbicort; spiriva;
tiotropium; fluticason; montelukast; amoxicilline; augmentin; doxycycline; ciprofloxacine; nitrofurantoïne; flucloxacilline; aciclovir; letrozol;
anastrozol; trastuzumab; capecitabine; pembrolizumab; abirateron; zoladex; tamsulosine; solifenacine; desmopressine; latanoprost; dupilumab;
ferrofumaraat; b12-injectie*; rivastigmine; donepezil; galantamine; memantine; riluzol; hiv-remmer*; hearing loss; lost hearing; lost his hearing;
lost her hearing; hearing aid*; deaf in; kidney disease; kidney failure; dialysis; chemotherapy; tumour; parkinson*; wheelchair user; in a wheelchair;
walking frame; on crutches; herniated; back injury; chronic fatigue; heart condition; high blood pressure; on antibiotics; seriously ill;
terminally ill; dementia; epileptic; seizure*; learning disability; learning disabilities; developmental delay; speech delay; special needs;
in hospital; hospital admission; admitted to hospital; had surgery; needs surgery; is pregnant; pregnant with; broke his leg; broke her leg;
broken hip; broken arm; diabetic; tested positive; medical treatment; sick with; chronically ill; epilepsie; diabetes; rolstoel; zwanger; geopereerd;
reuma; astma; dementie; copd; parkinson; alzheimer; alzheimer*; hartinfarct; hartinfarct*; hartaanval*; beroerte; beroerte*; herseninfarct;
herseninfarct*; hersenbloeding*; *kanker; kanker; chemo; longontsteking; dwarslaesie; doof; doofheid; slechthorend; slechtziend; long-covid; tia; cva;
nah; leukemie; lymfoom; artrose; artritis; jicht; scootmobiel; coeliakie; crohn; epipen; insuline; hartpatiënt*; emfyseem; galstenen; migraine;
hersenschudding; whiplash; trombose; longembolie; psoriasis; bloedarmoede; osteoporose; bechterew; maculadegeneratie; glaucoom; incontinent;
spastisch; syndroom van down; downsyndroom; down syndroom; amputatie; geamputeerd; transplantatie; decubitus; doorligplek*; open been; tillift;
steunkousen; hepatitis; aids; tuberculose; metformine; ozempic; prednison; levetiracetam; depakine; carbamazepine; amlodipine; simvastatine;
atorvastatine; omeprazol; pantoprazol; acenocoumarol; salbutamol; ventolin; furosemide; levodopa; madopar; methotrexaat; pregabaline; gabapentine;
levothyroxine; euthyrox; tamoxifen; diclofenac; naproxen; oxycodon; morfine; tramadol; fentanyl; cancer; wheelchair; pregnant; miscarriage; epilepsy;
heart attack; hearing impaired
`,
  strong: `
diabet*; insuline*; hartziekte; hartklachten; hartritme*; angina pectoris; hersenletsel; niet-aangeboren hersenletsel; epilep*; stuipen; toevallen;
insult; astma*; longkanker; zuurstoffles*; tumor*; carcinoom; chemo*; bestraling*; metastas*; palliati*; terminaal; hospice; reuma*; nekklachten;
knieklachten; rsi; versleten; gewrichts*; als-patiënt; *dystrofie; verlamd; verlamming; halfzijdig; dement; dementerend*; vergeetachtig*; staar;
slechtziend*; slechthorend*; gehoorverlies; gebarentaal; *syndroom; licht verstandelijk; lichamelijke beperking; lichamelijk beperkt;
fysieke beperking*; beperking*; handicap*; gehandicapt*; tos; iq van; tiq; rolstoel*; scootmobiel*; rollator*; traplift*; krukken; prothese*; orthese;
sonde; katheter; levercirrose; leverwaarden; hiv*; tbc; post-covid; me/cvs; maagzweer; wondzorg; wondverzorging; zwachtel*; steunkous*; hoofdpijn;
duizelig*; valpartij*; gevallen in; botbreuk; gebroken heup; gebroken been; heupoperatie; knieoperatie; operatie; bypass; pacemaker; stent;
amputatie*; revalid*; opgenomen in het ziekenhuis; spoedeisende hulp; huisartsenpost; cardioloog; cardiologie; neuroloog; neurologie; oncoloog;
oncologie; uroloog; reumatoloog; longarts; internist; gynaecoloog; oogarts; kno-arts; orthopeed; chirurg; dermatoloog; kinderarts; fysiotherap*;
ergotherap*; logopedi*; diëtist*; mdl-arts; geriater; specialist ouderengeneeskunde; bevalling; bevallen; keizersnede; in verwachting; hoogzwanger;
verloskundige; abortus; ivf; onvruchtbaar*; ondergewicht; overgewicht; obesitas; anorexia; hoge bloeddruk; bloeddruk; cholesterol; hemofilie;
sikkelcel*; eczeem; allergi*; allergisch; noodmedicijn*; glutenintolerantie; medicatie*; medicijn*; baxterrol; paracetamol; ibuprofen; methadon;
prednison*; valproïnezuur; lisinopril; enalapril; bloedverdunners; bloedverdunner; puffer; inhalator; plaspil*; plastabletten; spironolacton;
antibiotica; antibioticakuur; mantelzorg*; hulpbehoevend*; adl-*; adl; persoonlijke verzorging; zorgbehoefte; zorgvraag; thuiszorg; wijkverpleeg*;
verpleeghuis; verpleeghuisopname; wlz-indicatie; lichamelijke klachten; pijnklachten; chronische pijn; chronische aandoening; gezondheidsklachten;
gezondheidsproblemen; blaasontsteking; embolie; bloedprop; stofwisselingsziekte; schildklier*; taalachterstand; spraakachterstand;
motorische achterstand; groeiachterstand; prematuur; couveuse; slijmbeursontsteking; peesontsteking; carpaal tunnel; tennisarm; ongeneeslijk;
loopafstand; maximaal 100 meter lopen; zuurstof; beademing; maagverkleining; maagbloeding; blaaskatheter; dotter*; oogoperatie; kunstheup; kunstknie;
gezondheidssituatie; medische urgentie; medische verklaring; medisch advies; medische indicatie; gehandicaptenparkeerkaart; gpk; invalid*;
arbeidsongeschikt*; wia-uitkering; wao; iva; wajong*; pregnancy; disabled; disability; surgery; hospitalised; hospitalized; stroke; heart failure;
visually impaired; deaf; chronic illness; chronic pain; medication; insulin; arthritis; asthma; hernia; back pain; sick note; physiotherap*;
medical condition; ziekenhuis; ziekte*; behandeling*; letsel; rug; tillen; belastbaar*; uitval; koorts; gehoor; knie; schouder; heup; dagbesteding;
hulp bij het huishouden; huishoudelijke hulp; opname; arts; hulpmiddel*; wijkverpleegkundig*; gewond*; dieet; twee hechtingen; hechtingen; ambulance;
hoest*; buikgriep; botten; gips; kreupel; nier*; lever; longen; longfunctie*; longemfyseem; longaandoening*; ongeluk; zieke; hoest; seh; huisarts;
fysio; fysiotherapie; medicijnen; medicatie; tabletten; bestraling; tumor; zwangerschap; miskraam; rollator; gehoorapparaat; prothese; wond;
wijkverpleging; valpartij; gebroken; breuk; chronisch; vermoeid; allergie; palliatief; euthanasie; herstellende; hersteld van; chronic; pfeiffer;
ziekte van; sikkelcel; fysieke klachten; medische klachten; hulpmiddel; lichamelijk; gordelroos; hartspier*; heart muscle; broken leg; pijn;
incontinentie*; in het ziekenhuis; naar het ziekenhuis; griep; gebroken pols; gebroken arm; wijkzuster; wijkverpl*; slikt pillen; pillen voor;
zijn medicijnen; haar medicijnen; mijn medicijnen; medicijnen die; gehoortest; motoriek; motorisch*; mytyl*; tyltyl*; gmfcs; ademhaling;
zuurstofapparaat; mri; ct-scan; röntgen*; röntgenfoto; polikliniek; poliklin*; ziekenauto; ggd-arts; verzekeringsarts; keuringsarts; fml;
verzorgingshuis; verpleeghuiszorg; hulp huishouden; alarmering; opereren; kliniek; diagnose gesteld; gediagnosticeerd*; verband met ziekte; ziekte;
verpleging; verzorging; hulpmiddelen; ziek; hoesten; braken; diarree; misselijk*; duizelig; vermoeidheid; rillingen; jeuk; blauwe plek*; buikpijn;
keelpijn; kiespijn; kunstgebit; verkouden; corona; vaccinatie*; zwangerschapsverlof; bevallingsverlof; diagnosed; gp; disease; injury; injured;
autistic; in een rolstoel; met een rollator
`,
  weak: `
ziek gemeld; ziekgemeld; ziekmelding; huisarts*; dokter; specialist; klachten; diagnose*; vermoeid*; moe; rugpijn; kniepijn;
onderzoek in het ziekenhuis; therapie; pillen; slikt; prik; injectie*; recept; wond*; zorg; beugels; postoel; trap; lopen; staan; beperkt;
uitgevallen; herstel*; bedrijfsarts; arbo*; hersteld; slaapt slecht; slaapproblemen; afgevallen; eetproblemen; ogen; oren; zicht; evenwicht; sick;
ill; illness; doctor; hospital; pain; health; treatment; wonden; blauwe plekken; begeleiding; wmo; voorziening; aanpassing; kwetsbaar; overleden;
ergotherapeut; thuiszorgwinkel; apotheek; apotheker; tandarts; optometrist; opticien; huisartsenpraktijk; verpleegkundige; artsen; indicatie;
zorgprofiel; wlz; zvw; beperkingen; belastbaarheid; lichaam; fysiek; fysieke; valt; gevallen; weegt; benen; voeten; armen; heupen; knieën; nek; borst;
buik; huid; maag; darmen; blaas; oog; oor; hoofd; bril; hart; suiker; uitslag; clinic; nurse
`,
  sources: [
    'ICPC-1, Nederlands Huisartsen Genootschap (chapters B-X)',
    'Farmacotherapeutisch Kompas (substance names)',
    'AVG overweging 35 (gegevens over gezondheid)',
  ],
}
