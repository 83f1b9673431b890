import type { CategoryTerms } from '../category-terms.ts'

/** Diagnoses, treatment and signs of mental ill health, trauma and suicidality; learning and development disorders. */
export const mentalHealth: CategoryTerms = {
  category: 'mental_health',
  strong: `
adhd; add; autis*; ass; asperger; pdd-nos; mcdd; ptss; ptsd; cptss; posttraumatische*; getraumatiseerd*; trauma; trauma's; traumatisch*;
traumaverwerking; traumabehandeling; emdr; depressi*; depressief; postnatale depressie; bipolair*; manisch*; manie; borderline;
persoonlijkheidsstoornis*; *stoornis; angststoornis*; angstklachten; paniek*; paniekaanval*; paniekklachten; dwangstoornis; ocd; fobie; pleinvrees;
hoarding; verzameldwang; verzamelwoede; psychose*; psychoses; psychotisch*; schizofreni*; schizoaffectief; waan*; wanen; waanbeelden; hallucin*;
stemmen hoort; hoort stemmen; stemmen in zijn hoofd; suïcid*; suicid*; zelfmoord*; zelfdoding*; doodswens; levensmoe; er niet meer wil zijn;
niet meer wilde leven; dood wil; einde aan het leven; zelfbeschadig*; automutil*; zichzelf gesneden; snijdt zichzelf; zichzelf snijden; eetstoornis*;
anorexia; boulimia; ggz*; ggz-*; poh-ggz; psychiat*; psycholo*; psychotherap*; gedragstherap*; cognitieve gedragstherapie; schematherapie;
crisisdienst*; crisisopname; crisiskaart; zorgmachtiging*; crisismaatregel*; wvggz*; rechterlijke machtiging; ibs; gedwongen opname;
inbewaringstelling; verward gedrag; verwarde man; verwarde vrouw; verward persoon; verwarde toestand; verward; paranoï*; achterdochtig*; achterdocht;
suïcidaliteit; burn-out*; burnout*; burn out; overspannen; overspannenheid; overbelast; psychische*; psychisch; mentale gezondheid; mentaal; somber*;
somberheid; neerslachtig*; huilbuien; hechting*; hechtingsproblem*; hechtingsstoornis; odd; cd-nos; gedragsproblemen; gedragsproblematiek;
emotieregulatie; faalangst*; schoolangst; separatieangst; sociale angst; dyslexie; dyscalculie; hoogbegaafd*; nachtmerrie*; herbeleving*; dissoci*;
rouwverwerking; rouwproblem*; gecompliceerde rouw; stressklachten; spanningsklachten; slapeloos*; wanhopig*; radeloos; sertraline; citalopram;
escitalopram; fluoxetine; paroxetine; venlafaxine; mirtazapine; amitriptyline; nortriptyline; lithium; quetiapine; olanzapine; risperidon; clozapine;
aripiprazol; haloperidol; haldol; diazepam; oxazepam; lorazepam; temazepam; alprazolam; methylfenidaat; ritalin; concerta; medikinet; dexamfetamine;
atomoxetine; melatonine; antidepressiv*; antipsychotic*; depotmedicatie; zyprexa; seroquel; kalmeringstabletten; slaappillen; depressed; depression;
anxiety; panic attack*; psychiatr*; psycholog*; therapist; bipolar; schizophreni*; psychosis; suicidal; self-harm; autism; autistic; dyslexia;
burnt out; mental health; hears voices; huilt; huilen; gehuild; rouw; slaapt slecht; angst; angstig*; overprikkel*; eenzaam*; terugval; behandelaar;
stress; concentratieproblemen; boze buien; woede-uitbarsting*; niet meer willen leven; wil niet meer; waardeloos voel*; voelt zich waardeloos;
slaapt niet; wakker ligt; ligt wakker; nachtmerries; bang is dat; durft niet; perfectionis*; prikkelgevoelig; snel boos; trillen; instorten; ingestort;
stort in; op instorten; psych;
al weken niet geslapen; huilt veel; huilde; somber; sombere; zit er doorheen; trekt het niet meer; kan niet meer; het gaat niet meer; zwarte gedachten; wil niet meer leven; niet meer leven; wil dood; dood willen; liefst dood; niet meer wil; er niet meer zijn; niet bestaat; een tijdje niet bestaat; zelfmoord; suïcide*; zichzelf iets aandoen; krast; krassen; paniek; angstig; angsten; achterdochtig; verwarde; manisch; psychose; opgenomen in de ggz; crisisdienst; psycholoog; psychiater; getraumatiseerd; herbelevingen; burn-out; burnout; oververmoeid; depressie; autisme; eetstoornis; hechting; faalangst; laag zelfbeeld; waardeloos; agressieregulatie; can't sleep; cannot sleep; nightmares; anxious; overwhelmed; breakdown;
in de war; ziet het niet meer zitten; trekt het niet; zit er doorheen; is op; stemmen in zijn hoofd; stemmen in haar hoofd; stemmen; hoort stemmen; ooit burn-out; slaapt niet meer; slaapt slecht; slecht geslapen; panic attack*; panic*; breakdown; autistic; autism; durft niet meer naar buiten; durft de straat niet op; huilbuien; huilt veel; levensmoe; wil niet meer leven; wil dood
`,
  weak: `
bang; boos; driftig; woedeaanval*; agressie; agressief; gestrest; spanning*; prikkel*; overprikkeld; prikkels; concentratie*; slaapproblemen;
slecht slapen; piekert; piekeren; eenzaamheid; isolement; teruggetrokken; trekt zich terug; weerbaarheid; zelfbeeld; onzeker*; emotioneel; labiel;
verdriet*; verwerken; verwerking; in de war; onrustig*; crisis; diagnose; diagnostiek; praktijkondersteuner; praktijkondersteuning; therapie;
therapeut; behandeling; opname; opgenomen; medicatie; perfectionisme; structuur; begeleiding; dagstructuur; vermoeid; uitgeput; moe; bedplas*;
driftbui*; pesten; gepest; gedrag; ontregeld; decompensatie; stabiel; fact-team; fact; novadic; altrecht; parnassia; lentis; mentrum; gesprekken met;
verlies; overlijden van; nerveus; stressed; lonely; crying
`,
  sources: [
    'DSM-5-TR, hoofdgroepen (APA; Nederlandse vertaling Boom)',
    'ICPC-1 hoofdstuk P',
    'Wet verplichte geestelijke gezondheidszorg',
    'Farmacotherapeutisch Kompas (psychofarmaca)',
  ],
}
