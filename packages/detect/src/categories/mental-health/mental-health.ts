import type { CategoryTerms } from '../category-terms.ts'

/** Diagnoses, treatment and signs of mental ill health, trauma and suicidality; learning and development disorders. */
export const mentalHealth: CategoryTerms = {
  category: 'mental_health',
  telling: `
traumatherap*; traumabehandel*; trauma-behandeling; schematherap*; schemagericht*; emdr*; in therapie; zit in therapie; volgt therapie;
bij een psycholoog; bij de psycholoog; naar de psycholoog; naar een psycholoog; loopt bij een psycholoog; bij de psychiater; naar de psychiater;
bij een psychiater; onder behandeling bij een psych*; behandeling bij de ggz; bij de ggz; in de ggz; ggz-behandeling; ggz-opname; ggz bed; ggz-bed;
psyq; poging gedaan; deed een poging; deed hij een poging; deed zij een poging; na een poging; suïcidepoging*; zelfmoordpoging*; zelfmoordgedachten;
suïcidale gedachten; suïcidaal; suïcidal*; suïc. gedachten; suïc; doodsverlangen; doodswens; wil niet meer leven; niet meer wil leven;
niet meer willen leven; wilde niet meer leven; niet meer verder leven; wil er niet meer zijn; er niet meer te zijn; er niet meer was;
het leven niet meer; leven niet meer ziet; einde aan zijn leven; einde aan haar leven; eind aan maken; einde aan te maken; er een eind aan;
tegen een boom te rijden; tegen een boom rijden; voor de trein; voor een trein; van het dak springen; pillen ingenomen; pillen geslikt;
overdosis pillen; snijdt zich*; snijdt in haar; sneed zich*; zichzelf snijdt; zelfverwond*; zelfbeschadig*; automutil*; psychose*; psychotisch*;
postpartum*; postnatale depressie; zwangerschapsdepressie; depressie*; depressief; depressieve; rouwtherapie; burn-out*; burnout*; opgebrand;
oppositioneel*; ticstoornis*; smetvrees; dwanghandeling*; dwanggedachten; dwangstoornis; plukt haar; eetbuien; bulimi*; boulimi*; arfid;
selectief mutis*; onveilig gehecht; hechtingsproblematiek; overprikkel*; prikkelverwerking*; meltdown*; paniekaanval*; paniekstoornis; hyperventil*;
angstaanval*; angststoornis*; straatvrees; agorafob*; sociale fobie; hallucin*; hoort mompelen; hoort stemmen; stemmen hoort; hoort weer stemmen;
ziet beesten; ziet dingen die er niet; wanen; waanidee*; waanbeeld*; waanachtig*; waangedachten; achtervolgingswaan; afgeluisterd wordt;
wordt afgeluisterd; denkt dat hij wordt; denkt dat zij wordt; achterdochtig*; paranoï*; iemand die er niet is; depotmedicatie; zijn depot; haar depot;
depot gehad; depot geweigerd; depot verlopen; zorgmachtiging*; crisismaatregel*; gedwongen opname*; verward gedrag; verward persoon; verwarde man;
verwarde vrouw; signaleringsplan; crisisopname; opgenomen op een gesloten; gesloten afdeling ggz; oorlogstrauma*; getraumatiseerd*; herbeleving*;
nachtmerries; gillend wakker; schreeuwend wakker; wordt schreeuwend; wakker van nachtmerries; durft de deur niet uit; durft niet naar buiten;
durft niet meer naar buiten; durft de straat niet; deur niet meer uit; komt de deur niet uit; komt niet meer buiten; komt haar bed niet uit;
komt zijn bed niet uit; sluit zich op; ziet het niet meer zitten; trekt het niet meer; kan het niet meer aan; draait door; ingestort; stort in;
in elkaar gestort; geestelijk op; pillen tegen de angst; tegen de angst; angstremmer*; kalmerings*; rustgevend*; antidepress*; antipsychot*;
slaapmedicatie; heeft autisme; autisme; autistisch*; met autisme; heeft adhd; met adhd; ass-diagnose; persoonlijkheidsstoornis*; bipolair*;
borderline; schizofreni*; gilles de la tourette; posttraumatisch*; ptss*; rouwt om; hevig verdriet; zwaarmoedig; neerslachtig*; duloxetine; bupropion;
clomipramine; imipramine; trazodon; fluvoxamine; vortioxetine; paliperidon; zuclopentixol; cisordinol; penfluridol; pimozide; levomepromazine;
promethazine; zolpidem; zopiclon; clonazepam; bromazepam; buspiron; guanfacine; intuniv; elvanse; lisdexamfetamine; tentin; equasym; strattera;
abilify; risperdal; leponex; invega; prozac; seroxat; efexor; cipralex; zoloft; remeron; xanax; temesta; seresta; elektroshock*; wakes up screaming;
trauma treatment; trauma therapy; trauma-focused; in therapy; sees a therapist; seeing a therapist; sees a psychologist; antidepressant*;
suicide attempt*; attempted suicide; suicidal*; kill himself; kill herself; kill myself; end her life; end his life; self-harm*; self harm*;
nervous breakdown; panic attack*; hearing voices; hears voices; hallucinat*; mental illness; mental breakdown; eating disorder; post-traumatic;
for ptsd; has ptsd; has autism; has adhd; is autistic; is depressed; severe anxiety; anxiety disorder; starts shaking; cannot cope; can't cope; adhd;
ptsd; cptss; ass; asperger; pdd-nos; depressie; eetstoornis; eetstoornis*; psychose; emdr; dyslexie; anorexia; angststoornis; crisisdienst;
suïcidaliteit; sertraline; citalopram; escitalopram; fluoxetine; paroxetine; venlafaxine; mirtazapine; amitriptyline; nortriptyline; lithium;
quetiapine; olanzapine; risperidon; clozapine; aripiprazol; haloperidol; haldol; diazepam; oxazepam; lorazepam; temazepam; alprazolam; methylfenidaat;
ritalin; concerta; medikinet; dexamfetamine; atomoxetine; seroquel; zyprexa; traumatisch*; rouwverwerking; emotieregulatie; autism; autistic; dyslexia
`,
  strong: `
add; autis*; mcdd; ptss; posttraumatische*; trauma; trauma's; traumaverwerking; traumabehandeling; depressi*; manisch*; manie; *stoornis;
angstklachten; paniek*; paniekklachten; ocd; fobie; pleinvrees; hoarding; verzameldwang; verzamelwoede; psychoses; schizoaffectief; waan*;
waanbeelden; stemmen in zijn hoofd; suïcid*; suicid*; zelfmoord*; zelfdoding*; levensmoe; er niet meer wil zijn; niet meer wilde leven; dood wil;
einde aan het leven; zichzelf gesneden; snijdt zichzelf; zichzelf snijden; boulimia; ggz*; ggz-*; poh-ggz; psychiat*; psycholo*; psychotherap*;
gedragstherap*; cognitieve gedragstherapie; schematherapie; crisisdienst*; crisiskaart; wvggz*; rechterlijke machtiging; ibs; gedwongen opname;
inbewaringstelling; verwarde toestand; verward; achterdocht; burn out; overspannen; overspannenheid; overbelast; psychische*; psychisch;
mentale gezondheid; mentaal; somber*; somberheid; huilbuien; hechting*; hechtingsproblem*; hechtingsstoornis; odd; cd-nos; gedragsproblemen;
gedragsproblematiek; faalangst*; schoolangst; separatieangst; sociale angst; dyscalculie; hoogbegaafd*; nachtmerrie*; dissoci*; rouwproblem*;
gecompliceerde rouw; stressklachten; spanningsklachten; slapeloos*; wanhopig*; radeloos; melatonine; antidepressiv*; antipsychotic*;
kalmeringstabletten; slaappillen; depressed; depression; anxiety; psychiatr*; psycholog*; therapist; bipolar; schizophreni*; psychosis; suicidal;
self-harm; burnt out; mental health; huilt; huilen; gehuild; rouw; slaapt slecht; angst; angstig*; eenzaam*; terugval; behandelaar; stress;
concentratieproblemen; boze buien; woede-uitbarsting*; wil niet meer; waardeloos voel*; voelt zich waardeloos; slaapt niet; wakker ligt; ligt wakker;
bang is dat; durft niet; perfectionis*; prikkelgevoelig; snel boos; trillen; instorten; op instorten; psych; al weken niet geslapen; huilt veel;
huilde; somber; sombere; zit er doorheen; kan niet meer; het gaat niet meer; zwarte gedachten; niet meer leven; wil dood; dood willen; liefst dood;
niet meer wil; er niet meer zijn; niet bestaat; een tijdje niet bestaat; zelfmoord; suïcide*; zichzelf iets aandoen; krast; krassen; paniek; angstig;
angsten; achterdochtig; verwarde; manisch; opgenomen in de ggz; psycholoog; psychiater; getraumatiseerd; herbelevingen; burn-out; burnout;
oververmoeid; hechting; faalangst; laag zelfbeeld; waardeloos; agressieregulatie; can't sleep; cannot sleep; nightmares; anxious; overwhelmed;
breakdown; in de war; trekt het niet; stemmen in haar hoofd; ooit burn-out; slaapt niet meer; slecht geslapen; panic*; durft de straat niet op;
verwardheid; verdrietig; heel verdrietig; gilt; gillen; schreeuwt 's nachts; bibbert; beeft; huilbui; huilt in; huilt om; barst in tranen; in tranen;
barstte in huilen; liep vast; loopt vast; slaapt nauwelijks; nauwelijks slaapt; slaapt met het licht aan; piekert; doodsbang; vermijdt mensen;
sociaal isolement; teruggetrokken; geestelijk; psychische klachten; psychische problemen; traumatisering; crisisbed; zorgwekkend gedrag; wvggz;
verkennend onderzoek; behandeltraject; grief; grieving; in paniek; valium
`,
  weak: `
bang; boos; driftig; woedeaanval*; agressie; agressief; gestrest; spanning*; prikkel*; overprikkeld; prikkels; concentratie*; slaapproblemen;
slecht slapen; piekeren; eenzaamheid; isolement; trekt zich terug; weerbaarheid; zelfbeeld; onzeker*; emotioneel; labiel; verdriet*; verwerken;
verwerking; onrustig*; crisis; diagnose; diagnostiek; praktijkondersteuner; praktijkondersteuning; therapie; therapeut; behandeling; opname;
opgenomen; medicatie; perfectionisme; structuur; begeleiding; dagstructuur; vermoeid; uitgeput; moe; bedplas*; driftbui*; pesten; gepest; gedrag;
ontregeld; decompensatie; stabiel; fact-team; fact; novadic; altrecht; parnassia; lentis; mentrum; gesprekken met; verlies; overlijden van; nerveus;
stressed; lonely; crying; psychologisch*; gemis; mist haar man; alleen; tranen; dromen; droomt; gedroomd; paniekerig; rustig; onrust; verwart;
vergeet; poging; trilt; bang voor; bang dat; bang om; counselling; counseling; afraid; scared
`,
  sources: [
    'DSM-5-TR, hoofdgroepen (APA; Nederlandse vertaling Boom)',
    'ICPC-1 hoofdstuk P',
    'Wet verplichte geestelijke gezondheidszorg',
    'Farmacotherapeutisch Kompas (psychofarmaca)',
  ],
}
