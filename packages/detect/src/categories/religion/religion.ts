import type { CategoryTerms } from '../category-terms.ts'

/** Religious or philosophical beliefs of a person. */
export const religion: CategoryTerms = {
  category: 'religion',
  telling: `
is moslim; is moslima; is christen; is katholiek; is joods; is gelovig; is hindoe; is boeddhist; is gereformeerd; is protestant; is gedoopt;
praktiserend moslim; praktiserend christen; streng gelovig*; diep gelovig*; streng christelijk*; streng islamitisch*; jehova*; getuige van jehova;
getuigen van jehova; bekeerd tot; bekeerde zich; tot de islam; tot het christendom; van zijn geloof; van haar geloof; haar geloof; vanwege geloof;
geloofsovertuiging*; geloofsafval*; afvallig*; ongelovig*; uit de kerk gestapt; lid van de moskee; actief in de kerk; actief in de moskee;
bezoekt de kerk; bezoekt de moskee; gaat naar de kerk; gaat naar de moskee; naar de moskee; gaat ter kerke; bidt vijf; vijf keer per dag; bidt om;
wil bidden; kan bidden; om te bidden; bidden op het werk; gebedstijd*; gebedsmat*; gebedskleed*; vrijdaggebed; sabbat houdt; houdt sabbat; op sabbat;
eet kosher; eet koosjer; eet halal; kosher; koosjer*; halal*; geen varkensvlees; varkensvlees; varkensgelatine; vast tijdens; vast mee;
doet mee aan de ramadan; hoofddoek*; hidjab; hijab; niqab; nikab; boerka; keppel*; kippa; tulband; gereformeerde gemeente*; hersteld hervormd*;
vrijgemaakt*; reformator*; refo; bevindelijk*; baptistengemeente; pinkstergemeente; pinksterkerk; volle evangelie; evangelische gemeente;
broedergemeente; huisgemeente; koptisch*; eritrees-orthodox*; syrisch-orthodox*; russisch-orthodox*; grieks-orthodox*; zevendedagsadventist*;
adventist*; apostolisch*; mormoon*; salafis*; alevi*; alevitisch*; soenniet*; sjiiet*; ahmadi*; sikh*; soefi*; humanist; atheïst*; richtingsbezwa*;
richtingbezwa*; godsdienstige bezwaren; gewetensbezwa*; laten dopen; doopfeest; eerste communie; vormsel; bar mitswa; bat mitswa; catechisatie;
belijdenis gedaan; zondagsheiliging; zondagsrust; op zondag niet; niet op zondag; muslim; christian; jewish; catholic; hindu; buddhist;
goes to church; goes to mosque; church member; converted to; prays five times; her faith; his faith; my faith; religious beliefs; kosher food;
fasting; orthodox*; gereformeerd; gereformeerde; hoofddoek; ouderling; gelovig; pinkster*; moskee; soenniet; synagoge
`,
  strong: `
moslim*; moslima; islam*; islamitisch*; moskee*; moskeebezoek; imam; ramadan*; gebedsruimte; bidt vijf keer; bidden; halal; koranles*; koran;
offerfeest; suikerfeest; bekeerling; bekering; christen; christenen; christelijk opgevoed; gelovig*; praktiserend; katholiek*; protestant*;
gereformeerd*; hervormd*; evangelisch*; jehova's getuige*; jehovagetuige*; mormoon; mormonen; baptist*; doopsgezind*; kerkgang*; kerkganger;
naar de kerk; kerkdienst*; zondagsdienst; naar de mis; kerkkoor; diaken; diaconie; dominee; pastor; pastoor; bijbelkring; bijbelstudie; belijdenis;
gedoopt; communie; joods*; jood; synagoge*; sabbat; sjabbat; rabbijn*; koosjer; hindoe*; hindoeïs*; divali; boeddhis*; boeddhist*; geloofsgenoten;
godsdienst*; religie*; religieus*; levensovertuiging; geloofsgemeenschap*; kerkgenootschap; kerkelijk*; bloedtransfusie weigert; muslim*; islamic;
mosque; headscarf; synagogue; religious; prays; kerkelijke; gelovige; geloof in god; bidt; islamitisch; tijdens ramadan; tijdens de ramadan; joods;
joodse; hindoe; hindoeïsme; jehova's getuige; kerkelijk; kerkdienst; koranles; ramadan; geloofsovertuiging; bekeerd; doopsel; prayer; rozenkrans;
dopen; priester*; kruisbeeld; kapelaan; zit in de kerk; lid van de kerk; de mis; christelijk gezin; pinkstergelovig*; parochiaan; avondgebed;
gebedsgenezing; hoofddoekje; churchgoer; church; levensbeschouwing; levensbeschouwelijk*; geloofsgenoot; bijbelgroep; chanoeka; pesach; iftar; vasten;
vastenmaand; diwali; klooster*; monnik; biecht; zondagse dienst; ebg; predikant*; gelooft in; gelooft zelf; kerkgenoot; stilteruimte; gebedsavond;
godshuis; baptised; baptized; pentecostal; quran; prayer room; is bekeerd; mijn geloof; kerk verlaten
`,
  weak: `
voorganger; zondag; biddag; kerst; pasen; koor; parochie; gemeenschap; bijbel; god; dieet; vrijdag; levensbeschouw*; gebeden; kerk; mis; tempel; doop;
faith; eid; geestelijke; pastoraal; bible; priest
`,
  sources: ['AVG art. 9 lid 1: religieuze of levensbeschouwelijke overtuigingen', 'CBS, indeling kerkelijke gezindten'],
}
