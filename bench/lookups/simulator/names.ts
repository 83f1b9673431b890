import type { Random } from './random.ts'

const COMMON =
  'de Jong,Jansen,de Vries,van den Berg,van Dijk,Bakker,Janssen,Visser,Smit,Meijer,de Boer,Mulder,de Groot,Bos,Vos,Peters,Hendriks,van Leeuwen,Dekker,Brouwer,de Wit,Dijkstra,Smits,de Graaf,van der Meer,van der Linden,Kok,Jacobs,de Haan,Vermeulen,van den Heuvel,van der Veen,van den Broek,de Bruijn,de Bruin,van der Heijden,Schouten,van Beek,Willems,van Vliet,van de Ven,Hoekstra,Maas,Verhoeven,Koster,van Dam,van der Wal,Prins,Blom,Huisman,Peeters,de Jonge,Kuipers,van Veen,Post,Kuiper,Veenstra,Kramer,van den Brink,Scholten,van Wijk,Postma,Martens,Vink,de Ruiter,Timmermans,Groen,Gerritsen,Jonker,van Loon,Boer,van der Velde,Willemsen,de Lange,Bosch,van Dongen,Schipper,de Koning,van der Laan,Koning,Driessen,van Doorn,Hermans,Evers,van den Bosch,van der Meulen,Hofman,Bosman,Wolters,Sanders,van der Horst,Mol,Kuijpers,Molenaar,van de Pol,de Leeuw,Verbeek'.split(
    ',',
  )
const MIGRANT =
  'Yilmaz,Kaya,Demir,Sahin,Çelik,Öztürk,Aydin,Arslan,El Amrani,Bouzid,El Idrissi,Benali,Haddad,Ouali,Nguyen,Tran,Singh,Mohamed,Ali,Hassan,Ahmed,Kowalski,Nowak,Wójcik,Ramdin,Ramlal,Pinas,Martina,Girigorie,Silva,Fernandes,Popescu,Ivanov,Abdi,Tesfay,Haile,Khalil,Al-Masri,Chen,Wang'.split(
    ',',
  )
const FRONT =
  'Hooge,Laan,Wester,Ooster,Noorder,Zuider,Berk,Eiken,Linden,Molen,Kerk,Brug,Zand,Klei,Veld,Bosch,Water,Steen,Rietz,Groene,Nieuwen,Ouden,Lange,Korte,Dorre,Haver,Rogge,Gerst,Wilgen,Elzen,Vliet,Mees,Valken,Zwanen,Hazen,Wolven,Harder,Leem,Turf,Sluis'.split(
    ',',
  )
const BACK =
  'veen,kamp,huis,horst,beek,berg,dijk,man,stra,ma,sma,ink,ing,brink,broek,burg,dam,donk,drecht,hout,hof,hoven,kerke,laar,land,loo,meer,mans,poort,rade,schot,sloot,stein,stra,veld,vliet,voort,waard,weg,zand'.split(
    ',',
  )
const BOYS =
  'Jan,Pieter,Kees,Hendrik,Willem,Gerrit,Johan,Dirk,Bram,Daan,Sem,Lucas,Levi,Finn,Thijs,Jesse,Ruben,Lars,Stijn,Tim,Tom,Niels,Rick,Mark,Erik,Frank,Peter,Rob,Hans,Bas,Jeroen,Martijn,Maarten,Sander,Wouter,Joost,Koen,Luuk,Mees,Noah,Sven,Teun,Gijs,Hugo,Job,Joris,Karel,Michiel,Olaf,Paul,Mehmet,Mustafa,Ahmed,Youssef,Ali,Omar,Yusuf,Emre,Adam,Ibrahim'.split(
    ',',
  )
const GIRLS =
  'Anna,Maria,Johanna,Cornelia,Wilhelmina,Elisabeth,Sanne,Lotte,Emma,Julia,Sophie,Eva,Lisa,Anouk,Femke,Marieke,Karin,Ingrid,Monique,Petra,Linda,Esther,Saskia,Manon,Iris,Fleur,Roos,Tess,Noor,Saar,Mila,Nora,Zoë,Evi,Lieke,Maud,Isa,Vera,Hanna,Merel,Annelies,Bianca,Carla,Daphne,Ellen,Greet,Hetty,Ilse,Joke,Kim,Fatma,Aylin,Zeynep,Fatima,Samira,Naima,Leila,Meryem,Amina,Yasmina'.split(
    ',',
  )
const TREES =
  'Berken,Eiken,Linden,Kastanje,Iepen,Beuken,Populieren,Wilgen,Merel,Mezen,Zwaluwen,Reiger,Kievit,Haver,Tarwe,Tulpen,Rozen,Narcissen,Beatrix,Wilhelmina,Bernhard,Emma,Julianas,Molen,Kerk,Markt,School,Dorps,Haven,Sluis,Brug,Veer,Station,Stations,Noorder,Zuider,Ooster,Wester,Ring,Park,Bos,Duin,Heide,Veen,Polder,Rembrandt,Vermeer,Steen,Hals,Bach,Mozart,Chopin,Thorbecke,Troelstra,Drees,Erasmus,Spinoza,Huygens,Leeuwenhoek,Tasman'.split(
    ',',
  )
const WAYS = 'straat,laan,weg,plein,hof,singel,kade,pad,dreef,plantsoen'.split(',')

/** A surname as Dutch towns know them: a few very frequent, many rare. */
export function surname(random: Random): string {
  const die = random.next()
  if (die < 0.42) return COMMON[Math.floor(COMMON.length * random.next() ** 1.9)]!
  if (die < 0.55) return random.pick(MIGRANT)
  const plain = random.pick(FRONT) + random.pick(BACK)
  return random.chance(0.2) ? `van ${plain}` : plain
}

export function givenName(random: Random, gender: 'M' | 'V'): string {
  const list = gender === 'M' ? BOYS : GIRLS
  const first = list[Math.floor(list.length * random.next() ** 1.3)]!
  return random.chance(0.35) ? `${first} ${random.pick(list)}` : first
}

export function streetName(random: Random): string {
  return random.pick(TREES) + random.pick(WAYS)
}
