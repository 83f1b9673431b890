import type { CategoryTerms } from '../category-terms.ts'

/** Religious or philosophical beliefs of a person. */
export const religion: CategoryTerms = {
  category: 'religion',
  strong: `
moslim*; moslima; islam*; islamitisch*; moskee*; moskeebezoek; imam; ramadan*; gebedsruimte; bidt vijf keer; bidden; hoofddoek*; boerka;
nikab; niqab; halal; koranles*; koran; offerfeest; suikerfeest; bekeerd tot; bekeerling; bekering; christen; christenen; christelijk opgevoed;
gelovig*; praktiserend; katholiek*; protestant*; gereformeerd*; hervormd*; refo; pinkstergemeente; pinksterkerk; evangelisch*; jehova*;
jehova's getuige*; jehovagetuige*; mormoon; mormonen; baptist*; doopsgezind*; orthodox*; kerkgang*; kerkganger; naar de kerk; kerkdienst*;
zondagsdienst; naar de mis; kerkkoor; ouderling; diaken; diaconie; dominee; pastor; pastoor; bijbelkring; bijbelstudie; belijdenis;
gedoopt; communie; joods*; jood; synagoge*; sabbat; sjabbat; rabbijn*; koosjer; hindoe*; hindoeïs*; divali; boeddhis*; boeddhist*; sikh*; atheïst*;
geloofsovertuiging*; geloofsgenoten; godsdienst*; religie*; religieus*; levensovertuiging; geloofsgemeenschap*; kerkgenootschap; kerkelijk*;
zondagsrust; bloedtransfusie weigert; muslim*; islamic; mosque; headscarf; hijab; catholic; jewish; synagogue; hindu; buddhist; religious;
prays; kerkelijke; gelovige; geloof in god; bidt; gaat naar de moskee; islamitisch; tijdens ramadan;
tijdens de ramadan;
pinkster*; soenniet*; sjiiet*; alevi*; alevitisch*; joods; joodse; hindoe; hindoeïsme; jehova's getuige; kerkelijk; kerkdienst; moskee; koranles; ramadan; hoofddoek; gelovig; geloofsovertuiging; gereformeerde gemeente*; bekeerd; doopsel; prayer; muslim;
rozenkrans; dopen; priester*; kruisbeeld; gebedskleed*; tulband; kapelaan; zit in de kerk; lid van de kerk; de mis; christelijk gezin; pinkstergelovig*; parochiaan; bidden; avondgebed; gebedsgenezing; hoofddoekje; churchgoer; church; christian
`,
  weak: `
voorganger; zondag; biddag; kerst; pasen; koor; parochie; gemeenschap; bijbel; god; halal*; dieet; vrijdaggebed; vrijdag; levensbeschouw*; gebeden; kerk; mis; tempel; doop; faith
`,
  sources: ['AVG art. 9 lid 1: religieuze of levensbeschouwelijke overtuigingen', 'CBS, indeling kerkelijke gezindten'],
}
