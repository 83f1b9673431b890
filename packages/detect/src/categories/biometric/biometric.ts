import type { CategoryTerms } from '../category-terms.ts'

/** Biometric data that identify a person. */
export const biometric: CategoryTerms = {
  category: 'biometric',
  telling: `
vingerafdruk*; vingerscan*; vingerprint*; vingerlezer; vingerherkenning; vingeraderscan*; vingers mislukt; vingers opgenomen; vingers gescand;
vingers scannen; vinger scannen; vinger gescand; vinger registreren; vinger laten registreren; wijsvinger laten registreren; wijsvinger registreren;
met de vinger; met zijn vinger; met haar vinger; vinger op de lezer; afdruk van zijn vinger; handscan*; handpalm*; palmscan*; palmherkenning;
handgeometrie; aderscan; aderpatroon; gezichtsherkenning*; gezichtsscan*; gezichtsvergelijk*; gezichtskenmerk*; gelaatsherken*; gelaatsvergelijk*;
gelaatsscan*; irisscan*; iriskenmerk*; netvliesscan*; stemherken*; stemafdruk*; stemprofiel; loopherkenning; ganganalyse; biometri*; dactyloscop*;
dactyloslip; eurodac; face id; face-id; faceid; fingerprint*; finger scan*; palm scan*; palmprint*; hand scan*; face scan*; facial recognition;
face recognition; facial image; iris scan*; retina scan*; voiceprint*; voice print*; voice recognition
`,
  strong: `
handpalmscan*; gelaatsherkenning; stemherkenning; handscan; template van het gezicht; biometric*; iris scan; vingerafdruk; vingerafdrukken;
vingerafdruklezer; vingerafdrukscanner; gezichtsscan; gezichtsopname; gezichtsvergelijking; gelaatsscan; gelaatsvergelijking; irisherkenning;
netvliesscan; stemafdruk; handtekeningherkenning; tijdregistratie met vinger; fingerprint reader; voice print; retina scan; biometrisch kenmerk;
biometrische gegevens; palmafdruk*; gezichtssjabloon; biometrische pasfoto; gelaatsfoto; geen vingers; vingers niet; tien vingers; ten fingers;
my prints; his prints; her prints
`,
  weak: `
scan; pasfoto; camerabeelden; herkenning; sjabloon; template; tmpl; palm; vinger; vingers; prikklok; inklok*; paslezer; toegangscontrole; scanner;
prints; litteken*
`,
  sources: ['AVG art. 4 sub 14 en art. 9'],
}
