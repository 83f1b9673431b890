/** Everyday forms and the formal names that they come from; a name may have several. */
const FORMS = `
hans,johan,jan,joop,jo,joh,hannes,johnny,john,sjaan,jaap,jannes,jannie:johannes
jaap,sjaak,ko,koos,jaco,coos,sjakie:jacobus,jacob
kees,cees,cor,corne,cornee,nelis,crelis,cok,corry:cornelis
piet,peter,pieter,piotr,pim,petra,pierre:petrus,pieter
henk,hein,harrie,harry,rik,henri,hennie,henny,hendrik:hendrik,hendrikus,henricus
wim,willem,wil,willy,bill,pim,willy,liam:willem,wilhelmus
gerard,gert,gerrit,geert,ger,gerrie:gerardus,gerrit,gerhard
bert,bart,lambert,bertus,lammert,albert,ab,appie:lambertus,albertus,albert,hubertus,engelbertus
bas,bastiaan:sebastiaan
ton,toon,anton,teun,toine,tonnie,antoon,twan,antoine:antonius
dirk,dick,derk,diederik:theodorus,diederik
theo,door,dorus,thei,thee,sjeng:theodorus,johannes
frans,frank,cis,franciscus:franciscus
jos,joos,joep,sjef,jef,joost:josephus,jozef
leo,leon,leen:leonardus
rinus,marinus,rien,ries:marinus
nico,nick,klaas,niek,nicolaas:nicolaas
max,maks:maximiliaan
tom,thomas,tommie:thomas
rob,bob,robbie,robin:robert
rene,renee:renatus
michiel,michel,mike,giel,chiel:michael,michiel
mart,martin,maarten,tinus:martinus
huub,bertus,hub:hubertus
lou,loek,louis,luuk,lodewijk,wiet:lodewijk,ludovicus,lucas
stef,steven,fons:stephanus,alphonsus
arie,aad,ad,adri,adriaan,janus:adrianus,arie
sjoerd,siebe:sjoerd
egbert,bert:egbertus
alex,sander,lex,sascha:alexander
ria,riet,mieke,marie,mia,miep,rie,maria,marijke,marja,marjan,mies,miek,maaike,marieke,mirjam,maryam:maria
jo,jopie,annie,hanneke,hanna,joke,jannie,johanna,hannie,hanny,jannigje,jenny,anneke:johanna
ans,annie,anneke,an,anna,ank,anja,antje,anouk,annet,hanneke:anna,johanna
bep,betsy,lies,liesbeth,els,elly,lisa,betty,elsje,lisette,ilse,beppie,liesje,bets,ella,elise,lien,elize:elisabeth,elizabeth
truus,geer,geertje,trudy,gerda,trui,geertrui,truusje:geertruida
wil,willy,mien,willemien,wilma,mina,helma,mientje,willie,minke,willemijn:wilhelmina,willemina
corrie,cor,nel,nelly,cora,corry,nellie,lia,cornelia,keetje:cornelia
riek,rika,drika,hennie,henny,hennie,ria,rietje,rikie,henriette,jet:hendrika
jacq,coba,jacqueline,cobie,ko,jaantje:jacoba
toos,tonnie,tonny,toni,antje,antoinette,ton:antonia
pietje,petra,nella,nel,petronella,pieternella,ellie:petronella,pieternella
dien,dina,dini,diny,ina,gerdien,berdien,bernardien:gerdina,bernardina,berendina
ina,lina,tineke,tine,stien,stina,tina,stien,christien:catharina,christina,martina
kaat,trijntje,toos,cato,rina,karin,carla,tinie,riny,trees,kitty,tini,to:catharina
lena,leni,leny,heleen,leentje,lenie:helena,magdalena
marga,greet,griet,grietje,gretha,margriet,greetje,marge,margo,meg:margaretha
joos,fien,fientje,sien,josien,josje:josephina,josefina
mo,moh,moha,mohammed,mohamed,muhammad,mehmet,mohammad,muhammed,mohand:mohamed,mohammed
abdul,abdel,abde,ab:abdelkader,abdullah,abdulrahman,abdelhak,abdelaziz
fatma,fatima,fatiha,fatoumata:fatima,fatma
olia,olya,sasha,sacha:oleksandra,aleksandra,olga
luc,lucas,luuk,lukas,lukasz:lucas
kasia,kaska:katarzyna
gosia:malgorzata
asia:joanna
tomek:tomasz
wojtek:wojciech
kuba:jakub
chris,kris,stijn:christiaan,christian,krzysztof,christopher
dave,david:david
lot,lotte,liselot,charlotte:charlotte,liselotte
sas,saskia:saskia
bram,abe,ab:abraham
daan,daniel,danny:daniel
sam,samuel:samuel
ben,benjamin,benny:benjamin
joan,jolanda,jo,yolanda:jolanda
nat,natasja,natascha:natalia,natasja
kim:kimberley,kimberly
mandy:amanda
`

let formal: ReadonlyMap<string, ReadonlySet<string>> | undefined

function load(): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>()
  for (const line of FORMS.trim().split('\n')) {
    const [short = '', long = ''] = line.split(':')
    for (const name of [...short.split(','), ...long.split(',')]) {
      const forms = map.get(name) ?? new Set<string>()
      for (const form of long.split(',')) forms.add(form)
      map.set(name, forms)
    }
  }
  return map
}

/** The formal names that a folded given name may stand for; empty when none is known. */
export function formalNames(given: string): ReadonlySet<string> {
  formal ??= load()
  return formal.get(given) ?? EMPTY
}

const EMPTY: ReadonlySet<string> = new Set()

/** Whether two folded given names are everyday and formal form of one name: "hans" and "johannes". */
export function areNicknames(a: string, b: string): boolean {
  const [formsA, formsB] = [formalNames(a), formalNames(b)]
  if (formsA.has(b) || formsB.has(a)) return true
  return false
}
