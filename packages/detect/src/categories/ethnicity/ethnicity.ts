import type { CategoryTerms } from '../category-terms.ts'

/** Ethnic or national origin, skin colour, refugee background. */
export const ethnicity: CategoryTerms = {
  category: 'ethnicity',
  strong: `
koerd; hindoestaan*; hindoestaans*; creools*; marron*; javaans*; antilliaan*; antilliaans*; curaçaos*; arubaan*; kaapverdi*; moluks*; syriër; somaliër;
afghaan; irakees; iraaks*; iraans*; ghanees; ghanese; nigeriaan*; roma; sinti; zigeuner*; woonwagenbewoner*; afkomst; van * afkomst;
etnisch*; etniciteit; migratieachtergrond; migratie-achtergrond; culturele achtergrond; land van herkomst; vluchteling*; 
asielaanvraag; ongedocumenteerd*;
illegaal in nederland; uitgeprocedeerd*; dubbele nationaliteit; nareis*; gezinshereniging; inburgeringsplicht*;
donkere huidskleur; huidskleur; zwarte man; donkere man; getinte; getint; noord-afrikaans uiterlijk; racis*; gediscrimineerd*; besneden;
meisjesbesnijdenis; huwelijksdwang; uithuwelijk*; moroccan; turkish; syrian; ethnic*; marokkaanse nationaliteit; turkse nationaliteit;
syrische nationaliteit; marokkaanse achtergrond; turkse achtergrond; surinaamse achtergrond; van turkse afkomst; van marokkaanse afkomst;
van surinaamse afkomst; turkse familie; marokkaanse familie; eritrese vrouw; eritrese man; syrische man; syrische vrouw; syrische familie;
syrisch gezin; eritrees gezin; oekraïense vluchteling*; achtergrond uit; 
komt uit turkije; komt uit marokko; komt uit polen; 
nationality:;
van marokkaanse; van turkse; van surinaamse; van antilliaanse; van syrische; van somalische; van poolse; van roemeense; van bulgaarse; van indonesische; van molukse; van eritrese; van afghaanse; van koerdische; van chinese; van ghanese; marokkaanse afkomst; turkse afkomst; niet-westerse; roma-gezin; berber; hindostaans*; amazigh; armeens*; assyrisch*; tutsi; hutu; hazara; pashtun; yezidi; jezidi; joodse afkomst; zwarte vrouw; racistisch*; discriminatie; gediscrimineerd; of moroccan descent; of turkish descent; black woman; black man; kurdish;
marokkaanse wortels; turkse wortels; surinaamse wortels; wortels in; wortels liggen; afghan; roots in; uit syrië gevlucht; gevlucht uit; op de kamp; woonwagenkamp; kampers; marokkaanse jongen; marokkaanse vrouw; marokkaanse man; turkse vrouw; turkse man; surinaamse vrouw; surinaamse man; antilliaanse vrouw; antilliaanse man; poolse vrouw; poolse man; somalische vrouw; van somalische; eritreeër; oekraïner; marokkaan; antilliaan; surinamer; of african descent; iranian; iraqi; somali; eritrean
`,
  weak: `
tolk*; taalbarrière; spreekt geen nederlands; moedertaal; geboren te; geboren in; cultuur; cultureel; gewoontes; land; familie in; paspoort; spreekt;
tolkentelefoon; ind; coa; azc; vreemdelingen*; pools*; poolse; turkse; turks*; marokkaans*; marokkaanse; surinaams*; arabisch*; syrisch*; oekraïens*;
roemeens*; bulgaars*; indisch*; koerdisch*; berber*; nationaliteit; herkomst; eer; asiel; cultuur van herkomst; inburger*; eritre*; somalisch*;
afghaans*; born in; nationality; statushouder*; asylum; refugee; vluchtte uit; vluchtten uit; gevlucht; asielzoeker*; asielstatus; tamazight;
marokkaan*
`,
  sources: ['AVG art. 9 lid 1: ras of etnische afkomst', 'CBS, herkomstindeling'],
}
