/**
 * Given names that are nearly all of people of one age in the Netherlands: those often given since 2005, and those often
 * given before 1985 and seldom since. By general knowledge, taken from no list: a name says what is likely, never how old
 * somebody is.
 */
const YOUNG =
  'emma julia mila tess sophie zoe nora yara liv lotte saar nina noor maud evi lynn fleur isa lieke fenna elin milou olivia lauren lina feline esmee suze bo norah luna jill nova lizzy lily elena romy sofie ivy hailey loua liz fenne fay jasmijn isabella amelie lana pien pip juul sterre bente lara senna merel fien loeki livia charlotte mae ella rosalie floor jolie aya amira rania hafsa zofia ' +
  'liam noah lucas finn levi luuk milan sem mees james siem boaz guus mason luca ryan owen teun ties stijn tijn dex jurre joep pepijn morris otis abel vince senn dean oliver jax xavi cas sepp moos kai kyan mats rayan amir adam yusuf ilyas ayoub jayden djayden kaylee kaj kyano lio lenn benthe bobby boris jesse sam julian thijs jens quinten kick tygo djay jace zayn zayd ilias yassin ' +
  'mick sil senn roan riff hidde kian rafael gabriel elias aiden noud faas duuk splinter ezra benja levi lev loek jip sep joa timo lux'
const OLD =
  'jan piet kees henk gerrit wim hans johan peter rob ron ruud frans theo ton cor arie bert hennie jos joop harry gerard herman hendrik dirk klaas sjaak jaap martin marcel erik edwin richard rene ronald michel arjan jeroen maarten wouter sander menno remco evert gerben jacob jurgen rinus koos leo nico otto paul rein roelof toon wiebe willem freek ferry fred frits fons gert ger guido harmen hein huib huub jannes jelmer joost klaas-jan leen lex marinus marco martijn mart matthijs michiel onno pieter raymond reinier rik robbert roger rolf sjors stefan steven twan vincent wessel wilfried wilco xander yme aart adriaan bart bernard berend bertus chris cees dennis dolf eddy emiel ernst ewoud ' +
  'els annie truus riet corrie greet jopie tiny mieke ria gerda joke tineke ineke anneke marijke marja wilma yvonne ingrid petra monique sandra esther linda anja karin marjan marian hetty bep nel jannie dineke geesje trijntje hilda hilde astrid angelique mirjam miranda marloes marieke annemarie carla diny loes lies wietske sjoukje agnes alie ank anita annet annette antje bea bernadet betsy bianca brigitte carolien chantal christel claudia connie debbie diana dinie dorien ellen elly elsbeth erna froukje geertje gerdien gretha greetje hanneke harriet helma hermien hetty inge irene jacqueline jannet janny jeanet jeannette jolanda josien judith karen kitty leny lia lidy liesbeth lisette loes lucia mandy margreet margriet maria marianne marina marjolein marleen marlies martine melanie mia mien minke nancy nelleke nellie nicole pauline ria rianne riek ruth saskia silvia simone sjaan suzanne sylvia tanja thea tilly toos trees trudy wietske willie willy wil wilhelmina yolanda'

const cohorts = new Map<string, 'young' | 'old'>([
  ...YOUNG.split(' ').map((name) => [name, 'young'] as const),
  ...OLD.split(' ').map((name) => [name, 'old'] as const),
])

/** Of which years the bearers of a given name mostly are; undefined for most names. @param name folded */
export function cohortOf(name: string): 'young' | 'old' | undefined {
  return cohorts.get(name)
}
