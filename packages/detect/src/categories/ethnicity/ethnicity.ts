import type { CategoryTerms } from '../category-terms.ts'

/** Ethnic or national origin, skin colour, refugee background. */
export const ethnicity: CategoryTerms = {
  category: 'ethnicity',
  strong: `
marokkaanse; marokkaans*; turkse; turks*; koerdisch*; koerd; surinaams*; hindoestaan*; hindoestaans*; creools*; marron*; javaans*; antilliaan*; antilliaans*; curaçaos*; arubaan*; kaapverdi*; moluks*; indisch*; syrisch*; syriër; eritre*; somalisch*; somaliër; afghaans*; afghaan; irakees; iraaks*; iraans*; ghanees; ghanese; nigeriaan*; oekraïens*; pools*; poolse; roemeens*; bulgaars*; roma; sinti; zigeuner*; woonwagenbewoner*; berber*; tamazight; arabisch*; afkomst; van * afkomst; etnisch*; etniciteit; migratieachtergrond; migratie-achtergrond; culturele achtergrond; cultuur van herkomst; land van herkomst; herkomst; statushouder*; vluchteling*; asielzoeker*; asielaanvraag; asielprocedure; asielstatus; asiel; asielvergunning; verblijfsvergunning*; verblijfsstatus; verblijfsrecht; ongedocumenteerd*; illegaal in nederland; uitgeprocedeerd*; gevlucht; vluchtte uit; vluchtten uit; nationaliteit; dubbele nationaliteit; nareis*; gezinshereniging; inburger*; inburgeringsplicht*; donkere huidskleur; huidskleur; zwarte man; donkere man; getinte; getint; noord-afrikaans uiterlijk; racis*; gediscrimineerd*; besneden; meisjesbesnijdenis; huwelijksdwang; uithuwelijk*; eer; moroccan; turkish; syrian; refugee; asylum; ethnic*; nationality; born in
`,
  weak: `
tolk*; taalbarrière; spreekt geen nederlands; moedertaal; geboren te; geboren in; cultuur; cultureel; gewoontes; land; familie in; paspoort; spreekt; tolkentelefoon; ind; coa; azc; vreemdelingen*
`,
  sources: ['AVG art. 9 lid 1: ras of etnische afkomst', 'CBS, herkomstindeling'],
}
