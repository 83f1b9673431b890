import type { CategoryTerms } from '../category-terms.ts'

/** Genetic traits and tests. */
export const genetic: CategoryTerms = {
  category: 'genetic',
  strong: `
brca*; brca1*; brca2*; dna-onderzoek; dna-test*; dna-profiel; dna; genetisch*; genetica; klinisch geneticus; erfelijk*; erfelijkheidsonderzoek; erfelijke aanleg; erfelijke aandoening; draagster; drager van; gendrager; genmutatie; mutatie in het gen; chromosoom*; chromosoomafwijking; fragiele x; fragile x; huntington; ziekte van huntington; lynch-syndroom; lynch syndroom; cystische fibrose; taaislijmziekte; sikkelcelziekte; thalassemie; hemofilie; syndroom van turner; klinefelter; duchenne; genetic*; hereditary; gene mutation; dna test;
erfelijke ziekte; erfelijk belast; erfelijk; genetisch onderzoek; genetische test; genetische aanleg; dragerschap; draagt het gen; brca-gen; dna-verwantschap; dna-afname; vaderschapstest; verwantschapsonderzoek; stamboomonderzoek erfelijk; polikliniek genetica; klinische genetica; sikkelcelanemie; muscoviscidose; spierdystrofie; erfelijke borstkanker; hielprik; paternity test
`,
  weak: `
familiair; aanleg; gen; erft; overgeërfd
`,
  sources: ['AVG art. 4 sub 13 en art. 9', 'Erfocentrum, erfelijke aandoeningen'],
}
