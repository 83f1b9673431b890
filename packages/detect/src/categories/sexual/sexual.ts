import type { CategoryTerms } from '../category-terms.ts'

/** Sexual life and orientation; sexual abuse of an identifiable person. */
export const sexual: CategoryTerms = {
  category: 'sexual',
  strong: `
homo; homoseksu*; homofiel; lesbisch*; lesbi*; biseksu*; lhbt*; lhbti*; transgender*; transman; transvrouw; transitie naar; genderidentiteit; genderdysforie; genderkliniek; genderteam; genderpoli; geslachtsverandering; non-binair; uit de kast; coming-out; coming out; geaardheid; seksuele geaardheid; seksuele gerichtheid; seksuele voorkeur; op mannen valt; op vrouwen valt; valt op mannen; valt op vrouwen; valt op jongens; valt op meisjes; echtgenoot van hem; zijn man; haar vrouw; seksueel misbruik*; seksueel geweld; seksueel grensoverschrijdend*; seksueel overschrijdend; aanranding; aangerand; verkracht*; incest*; ontucht; sekswerk*; sekswerker*; prostitu*; prostitutie; escort; soa*; soa-test; seksueel overdraagbaar; naaktfoto*; naaktbeelden; sexting; sextortion; grooming; seksueel getint*; seksuele*; seksueel*; seksleven; libido; overspel; vreemdgegaan; vreemd gegaan; buitenechtelijk*; anticonceptie; gay; lesbian; bisexual; same-sex; we came out; sexual*; sex worker; raped; hiv;
verliefd op een meisje; verliefd op een jongen; vriendin van haar; haar vriendin en zij; zijn vriend en hij; twee moeders; twee vaders; twee mama's; foto's doorgestuurd; zeden; zedenzaak; zedenrecherche; loverboy*; queer; lhbtiq*; genderneutraal; jongensnaam; in transitie; hormonen; hormoonbehandeling; vroeger een man; vroeger een vrouw; seksualiteit; seksueel contact; onveilige seks; chlamydia; gonorroe; syfilis; abortus; ongewenst zwanger; betast; betasten; handtastelijk*; intieme foto*; intieme beelden; boyfriend of his; husband of his; partner of the same sex; sexual orientation;
relatie met een man; relatie heeft met een man; relatie met een vrouw; relatie heeft met een vrouw; relatie met een jongen; verliefd op een man; verliefd op een vrouw; houdt van mannen; houdt van vrouwen; getrouwd met een man; met zijn man; met haar vrouw; geen jongen meer; geen meisje meer; wil geen meisje zijn; wil geen jongen zijn; homohuwelijk; op jongens; girlfriend and she
`,
  weak: `
relatie; partner; vriend; vriendin; seks; intiem*; liefde; couple; dating; tinder; grindr; porno*; pornografie
`,
  sources: ['AVG art. 9 lid 1: seksueel gedrag of seksuele gerichtheid'],
}
