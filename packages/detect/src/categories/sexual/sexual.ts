import type { CategoryTerms } from '../category-terms.ts'

/** Sexual life and orientation; sexual abuse of an identifiable person. */
export const sexual: CategoryTerms = {
  category: 'sexual',
  telling: `
valt op mannen; valt op vrouwen; valt op jongens; valt op meisjes; val op mannen; val op vrouwen; val op jongens; val op meisjes; viel op mannen;
viel op vrouwen; op mannen valt; op vrouwen valt; op jongens valt; op meisjes valt; op mannen val; op vrouwen val; op jongens val; op meisjes val;
op mannen viel; op vrouwen viel; vallen op mannen; vallen op vrouwen; homoseksu*; biseksu*; panseksu*; aseksu*; is homo; is gay; is lesbisch;
is lesbo; is bi; is queer; is trans; ben homo; ben gay; ben lesbisch; ben bi; ben trans; homo is; lesbisch is; gay is; bi is; trans is; homostel;
lesbisch stel; homopaar; homohuwelijk; homofiel; trans vrouw; trans man; trans meisje; trans jongen; trans kind; trans persoon; transvrouw*;
transman*; transmeisje; transjongen; transpersoon; transgender*; transzorg; in transitie; transitietraject; gendertransitie; medische transitie;
sociale transitie; transitie begonnen; transitie gestart; zijn transitie; haar transitie; genderincongruent*; genderincongruentie; genderdysfor*;
genderzorg; genderpoli*; genderteam; genderkliniek; genderidentiteit; genderbehandeling; non-binair*; nonbinair*; genderfluïde; genderfluid;
intersekse; geslachtsregistratie; geslachtswijziging; geslachtsaanpass*; geslachtsverandering; geslachtsoperatie; wijziging van geslacht;
wijziging geslacht; puberteitsremmer*; deadname; deadnaam; cross-sekse hormonen; uit de kast; coming-out; coming out; voor zijn geaardheid;
voor haar geaardheid; seksuele geaardheid; seksuele gerichtheid; seksuele oriëntatie; homoseksuele relatie; relatie met een man;
relatie met een vrouw; verliefd op een man; verliefd op een vrouw; meemoeder; duomoeder; duo-moeder; roze ouderen; zijn echtgenoot; haar echtgenote;
zijn vriend en hij; tegen homo's; vanwege zijn geaardheid; vanwege haar geaardheid; homohaat; homofoob*; homofobe; coc; roze in blauw; sekswerk*;
in de prostitutie; raamprostitu*; thuisprostitu*; prostituee*; prostitueert; escortbureau; escortservice; escortwerk; als escort; tippelt; tippelen;
tippelzone; tippelaarster; achter het raam; pooier; souteneur; seks tegen betaling; betaalde seks; seks voor geld; seksclub; bordeel; onlyfans;
webcamseks; webcamwerk; camgirl; sugardaddy; sugar daddy; seksueel misbruik*; seksueel misbruikt; seksueel geweld; seksueel grensoverschrijdend*;
seksueel overschrijdend*; seksueel getint*; seksueel geïntimideerd; seksuele intimidatie; ongewenste intimiteiten; misbruikverleden; misbruikt door;
is misbruikt; werd misbruikt; als kind misbruikt; vroeger misbruikt; jarenlang misbruikt; misbruik door haar vader; misbruik door zijn vader;
misbruik door haar stiefvader; incest*; incestverleden; aangerand; verkracht*; ontucht*; centrum seksueel geweld; zedendelict*; zedenverleden;
zedendelinquent; pedofiel*; pedoseksu*; kinderporno*; naaktfoto*; naaktbeeld*; naakte foto*; naakfoto*; blootfoto*; dickpic*; dick pic*; seksvideo*;
seksfilmpje*; sekstape; sextape; wraakporno; sexting; sextortion; shamesext*; voyeur*; exhibitionis*; potloodvent*; schennispleging; aan haar borsten;
haar borsten; aan haar gezeten; aan hem gezeten; tegen haar zin aangeraakt; ongewenst aangeraakt; ongewenste aanraking*; gedwongen seks; loverboy*;
seksueel actief; seksueel ontremd*; seksueel gedrag; seksuele relatie; seksueel contact; seksuele contacten; onveilige seks; seksleven;
geslachtsgemeenschap; gemeenschap gehad; naar bed geweest; naar bed gaat met; met elkaar naar bed; het bed gedeeld; bij haar in bed; bij hem in bed;
masturb*; zelfbevrediging; erectieproblem*; erectiestoornis*; viagra; soa; soa's; soa-test*; soa-poli; soa-onderzoek; chlamydia; gonorroe; syfilis;
genitale wratten; hiv; hiv-*; seropositief; vreemdgegaan; vreemd gegaan; gaat vreemd; ging vreemd; vreemdgaan; overspel*; overspelig;
buitenechtelijk*; minnaar; minnares; maîtresse; affaire met; one-night-stand; one night stand; scharrel; parenclub; polyamo*; open relatie;
open huwelijk; bdsm; seksversla*; pornoversla*; abortus; abortuskliniek; zwangerschapsafbreking; ongewenst zwanger; meisjesbesnijdenis;
genitale verminking; gay; lesbian; bisexual; transgender; trans woman; non-binary; nonbinary; transitioning; same-sex; his husband; her wife;
his boyfriend; her girlfriend; sexual orientation; sexuality; came out as; came out to; sex work*; sex-work*; prostitution; brothel; pimp;
sexual abuse; sexually abused; sexual assault; sexually assaulted; sexual harassment; raped; rape; molested; groped; nude photo*; nude picture*;
naked picture*; naked photo*; sti test; sexually transmitted; slept with; cheated on; extramarital; abortion; homo; lesbisch; lesbisch*
`,
  strong: `
lesbi*; lhbt*; lhbti*; transman; transvrouw; transitie naar; genderdysforie; genderpoli; non-binair; geaardheid; seksuele voorkeur;
echtgenoot van hem; zijn man; haar vrouw; seksueel overschrijdend; aanranding; ontucht; sekswerker*; prostitu*; prostitutie; escort; soa*; soa-test;
seksueel overdraagbaar; naaktbeelden; grooming; seksuele*; seksueel*; libido; overspel; anticonceptie; we came out; sexual*; sex worker;
verliefd op een meisje; verliefd op een jongen; vriendin van haar; haar vriendin en zij; twee moeders; twee vaders; twee mama's; foto's doorgestuurd;
zeden; zedenzaak; zedenrecherche; queer; lhbtiq*; genderneutraal; jongensnaam; hormonen; hormoonbehandeling; vroeger een man; vroeger een vrouw;
seksualiteit; betast; betasten; handtastelijk*; intieme foto*; intieme beelden; boyfriend of his; husband of his; partner of the same sex;
relatie heeft met een man; relatie heeft met een vrouw; relatie met een jongen; houdt van mannen; houdt van vrouwen; getrouwd met een man;
met zijn man; met haar vrouw; geen jongen meer; geen meisje meer; wil geen meisje zijn; wil geen jongen zijn; op jongens; girlfriend and she;
getrouwd met een vrouw; samenwonen met een vrouw; intimiteit; grindr; draagmoeder*; zaaddonor; spermadonor; regenbooggezin*; lgbt*; lhbtqi*; prep;
morning-afterpil; morning after pil; spiraaltje; prikpil; condoom*; voorbehoedmiddel*; geslachtsdeel; geslachtsdelen; penis; vagina*; testosteron;
oestrogeen; borstbinder; gevreeën; vrijde; in bed met; samen in bed; zedenpolitie; zedenrechercheur*; onzedelijk*; geëxposed; massagesalon;
verkering met een meisje; verkering met een jongen; verkering met meisje; foto's van haar verspreid; filmpje van haar
`,
  weak: `
relatie; partner; vriend; vriendin; seks; intiem*; liefde; couple; dating; tinder; porno*; pornografie; roze; voornaamwoorden; deadnaming;
nieuwe voornaam; gender; verkering; affaire; intimiteiten; ontmaagd*; verliefd; samenwonen; vrijen; exposed; hoer; foto's van haar;
photographs of her; affair; pride
`,
  sources: ['AVG art. 9 lid 1: seksueel gedrag of seksuele gerichtheid'],
}
