import type { CategoryTerms } from '../category-terms.ts'

/** Genetic traits and tests. */
export const genetic: CategoryTerms = {
  category: 'genetic',
  telling: `
dna-uitslag*; dna-test*; dna-onderzoek*; dna-profiel*; dna-match; dna-materiaal; dna-afname; dna-verwantschap*; dna uitslag; dna test; dna onderzoek;
wangslijm*; vaderschapstest*; vaderschapsonderzoek; vaderschap uitgesloten; vaderschap bewezen; verwantschapsonderzoek; verwantschapstest;
afstammingsonderzoek; erfelijkheidsonderzoek*; erfelijk belast*; erfelijke aandoening*; erfelijke ziekte*; erfelijke aanleg; erfelijke vorm;
erfelijke mutatie; genetische aandoening*; genetische afwijking*; genetische aanleg; genetische test*; genetisch onderzoek; genetisch getest;
genetisch bevestigd; genetisch bepaald; klinisch genet*; klinische genet*; chromosoomafwijking*; chromosoomonderzoek; genmutatie*; genafwijking*;
gendefect*; mutatie in het gen; brca*; brca-gen; foute gen; draagt het gen; het gen heeft; heeft het gen;
gendrager*; dragerschap*; dragerschapstest; is draagster; is drager; beide drager; beiden drager; ouders zijn drager;
moeder is drager; vader is drager; getest op het gen; autosomaal; homozygo*; heterozygo*; x-gebonden; exoomsequen*; exoom; lynch-syndroom;
lynchsyndroom; huntington; ziekte van huntington; factor v leiden; hemochromatose; spinale musculaire atrofie; sikkelceltrait;
predictief onderzoek; presymptomatisch*; predispositie; genetic test*; genetic condition*; genetic disorder*;
gene mutation; dna result*; dna test*; paternity test*; hereditary; carrier of the; inherited disease; inherited condition; draagster
`,
  strong: `
drager van het; draagster van; prader-willi*; angelman*; rett-syndroom; klinefelter*; syndroom van turner; neurofibromatose;
marfan*; ehlers-danlos; sanfilippo; 22q11*; fragiele-x*; fragiele x*; brca1*; brca2*; dna-onderzoek; dna-profiel; dna; genetisch*; genetica; klinisch geneticus; erfelijk*; erfelijkheidsonderzoek; erfelijke aandoening;
drager van; gendrager; genmutatie; chromosoom*; chromosoomafwijking; fragiele x; fragile x; lynch syndroom; cystische fibrose; taaislijmziekte;
sikkelcelziekte; thalassemie; hemofilie; klinefelter; duchenne; genetic*; erfelijke ziekte; erfelijk belast; erfelijk; genetische test; dragerschap;
dna-verwantschap; vaderschapstest; stamboomonderzoek erfelijk; polikliniek genetica; klinische genetica; sikkelcelanemie; muscoviscidose;
spierdystrofie; erfelijke borstkanker; hielprik; paternity test; chromosom*; geneticus; taaislijm*; cystic fibrosis; pku; metabole aandoening;
stofwisselingsziekte; biologisch kind; biologische kind; stamboomonderzoek; 23andme; myheritage; dna-bank; recessief*; sequencing
`,
  weak: `
familiair; aanleg; gen; erft; overgeërfd; mutatie; deletie; drager; dragers; biologische vader; biologische moeder; verwantschap; halfzus; halfbroer;
bloedverwant*; neef en nicht
`,
  sources: ['AVG art. 4 sub 13 en art. 9', 'Erfocentrum, erfelijke aandoeningen'],
}
