import type { CategoryTerms } from '../category-terms.ts'

/** Biometric data that identify a person. */
export const biometric: CategoryTerms = {
  category: 'biometric',
  strong: `
vingerafdruk*; vingerscan*; handpalmscan*; gezichtsherkenning*; gelaatsherkenning; gezichtsscan*; irisscan*; stemherkenning; biometri*; handscan; aderpatroon; template van het gezicht; fingerprint*; facial recognition; face id; biometric*; iris scan;
vingerafdruk; vingerafdrukken; vingerafdruklezer; vingerafdrukscanner; gezichtsscan; gezichtsopname; gezichtsvergelijking; gelaatsscan; gelaatsvergelijking; irisherkenning; netvliesscan; stemafdruk; stemprofiel; loopherkenning; handtekeningherkenning; tijdregistratie met vinger; fingerprint reader; voice print; retina scan; biometrisch kenmerk; biometrische gegevens
`,
  weak: `
scan; pasfoto; camerabeelden; herkenning
`,
  sources: ['AVG art. 4 sub 14 en art. 9'],
}
