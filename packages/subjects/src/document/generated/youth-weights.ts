// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const YOUTH_WEIGHTS = `alone	22 -22
attendee	65 -65
bias	37 -37
bsn	-30 30
bsn brief	-8 8
bsn code	-12 12
bsn email	-20 20
bsn indicatie	-4 4
bsn jeugdwet	-23 23
bsn lijst	-38 38
bsn other	-22 22
bsn participatie	39 -39
bsn schuldhulp	25 -25
bsn wmo	24 -24
bsn zaaknotitie	6 -6
child before	-115 115
class after	-66 66
cue about care	-50 50
cue about child	13 -13
cue about client	33 -33
cue about employee	50 -50
cue about office	8 -8
cue about parent	-36 36
cue about professional	22 -22
cue about public_figure	12 -12
cue about relative	13 -13
cue about school	-41 41
cue about sibling	-40 40
cue after care	-27 27
cue after child	24 -24
cue after client	-9 9
cue after employee	39 -39
cue after office	27 -27
cue after parent	-38 38
cue after professional	63 -63
cue after public_figure	12 -12
cue after relative	-20 20
cue after school	-15 15
cue after sibling	-54 54
cue before applicant	6 -6
cue before care	11 -11
cue before child	-29 29
cue before client	20 -20
cue before employee	40 -40
cue before office	65 -65
cue before parent	7 -7
cue before professional	55 -55
cue before public_figure	53 -53
cue before relative	16 -16
cue before school	16 -16
cue before sibling	-31 31
cue label care	15 -15
cue label child	-77 77
cue label client	13 -13
cue label employee	9 -9
cue label office	7 -7
cue label parent	61 -61
cue label professional	6 -6
cue label relative	32 -32
cue label sibling	-39 39
elder in text	106 -106
elder word	101 -101
greeted	9 -9
greeted politely	9 -9
has BSN	-30 30
in table	-11 11
joined grown	17 -17
joined young	-128 128
kin broer	45 -45
kin broertje	-6 6
kin dochter	28 -28
kin echtgenote	9 -9
kin kind	-15 15
kin ma	10 -10
kin man	6 -6
kin moeder	40 -40
kin old f	91 -91
kin old m	42 -42
kin oma	15 -15
kin oom	31 -31
kin opa	17 -17
kin other f	-45 45
kin other m	5 -5
kin partner	6 -6
kin same 	6 -6
kin same f	8 -8
kin same m	46 -46
kin son	-37 37
kin tante	21 -21
kin vader	-14 14
kin vriendin	-45 45
kin vrouw	21 -21
kin young	-63 63
kin young 	-27 27
kin young f	-19 19
kin young m	-19 19
kin zoon	27 -27
kin zoontje	-19 19
kin zus	50 -50
kin zusje	-32 32
label 0	11 -11
label aan	17 -17
label aanvrager	12 -12
label achternaam	-45 45
label afwezig	7 -7
label als	29 -29
label belanghebbende	10 -10
label betreft	-18 18
label betrokkene	-9 9
label client	-33 33
label contact	8 -8
label de	-30 30
label dienst	9 -9
label door	19 -19
label en	27 -27
label er	22 -22
label from	21 -21
label getekend	7 -7
label gezag	20 -20
label gezin	15 -15
label handtekening	19 -19
label het	23 -23
label ik	10 -10
label in	20 -20
label inbrenger	14 -14
label is	-36 36
label jeugdige	-4 4
label jongere	-16 16
label kind	-30 30
label kinderen	-13 13
label klant	11 -11
label leerling	-38 38
label medewerker	4 -4
label met	9 -9
label midd	5 -5
label moeder	8 -8
label naam	-33 33
label naar	6 -6
label name	6 -6
label niet	-24 24
label ocht	5 -5
label onderwerp	-15 15
label onderzoeker	13 -13
label ook	11 -11
label op	9 -9
label ouder	15 -15
label ouders	12 -12
label paraaf	5 -5
label regie	30 -30
label roepnaam	-59 59
label te	6 -6
label the	-29 29
label to	-7 7
label vader	23 -23
label verslag	5 -5
label voor	-12 12
label voornaam	18 -18
label voornamen	28 -28
label voorvoegsel	-4 4
label wat	-23 23
label wie	21 -21
label zei	10 -10
label zijn	-18 18
mail behind	68 -68
mail of office	24 -24
most mentioned brief	-5 5
most mentioned code	-24 24
most mentioned cv	11 -11
most mentioned email	-14 14
most mentioned hr	15 -15
most mentioned indicatie	-20 20
most mentioned jeugdwet	-57 57
most mentioned lijst	23 -23
most mentioned notulen	20 -20
most mentioned participatie	4 -4
most mentioned publicatie	6 -6
most mentioned reflectieverslag	34 -34
most mentioned schuldhulp	12 -12
most mentioned wmo	28 -28
most mentioned zaaknotitie	-32 32
name of the old	112 -112
name of the young	-72 72
of office	118 -118
offspring	-87 87
offspring acts	31 -31
offspring dochter	77 -77
offspring job	40 -40
offspring jongste	21 -21
offspring kinderen	-30 30
offspring life	-43 43
offspring of elder	13 -13
offspring play	-11 11
offspring school	-26 26
offspring son	-37 37
offspring zoon	12 -12
offspring zoontje	-5 5
once	28 -28
owned by elder	-46 46
place first	26 -26
place last	30 -30
place middle	-19 19
rank 0	14 -14
rank 1	20 -20
rank 2	8 -8
rank 3	-6 6
receiver	57 -57
school class	-32 32
sender	19 -19
shape full	-17 17
shape given	-56 56
shape initials	137 -137
shape letter	24 -24
shape single	-101 101
shape surname	49 -49
share high	-9 9
share low	17 -17
share middle	30 -30
shares surname	-58 58
speaks	81 -81
text applicant 0	-37 37
text applicant 1	37 -37
text applicant 2	37 -37
text care 0	15 -15
text care 1	-9 9
text care 2	14 -14
text care 3	18 -18
text child 1	10 -10
text child 2	24 -24
text child 3	5 -5
text client 0	5 -5
text client 2	33 -33
text employee 0	-23 23
text employee 1	-13 13
text employee 2	48 -48
text employee 3	26 -26
text office 0	24 -24
text office 1	24 -24
text office 2	-11 11
text parent 0	89 -89
text parent 1	-5 5
text parent 2	-23 23
text parent 3	-25 25
text professional 0	9 -9
text professional 2	32 -32
text public_figure 0	37 -37
text public_figure 1	-6 6
text public_figure 2	9 -9
text public_figure 3	18 -18
text relative 0	-11 11
text relative 1	-9 9
text relative 2	13 -13
text relative 3	44 -44
text school 0	32 -32
text school 1	7 -7
text sibling 0	11 -11
text sibling 1	23 -23
title	137 -137
title degree	24 -24
type brief rank 0	-5 5
type brief rank 1	-7 7
type brief rank 2	11 -11
type code	-23 23
type code rank 1	-26 26
type code rank 2	7 -7
type cv	29 -29
type cv rank 0	19 -19
type cv rank 1	11 -11
type email	-13 13
type email rank 0	-12 12
type hr	18 -18
type hr rank 0	10 -10
type hr rank 1	9 -9
type indicatie rank 0	-7 7
type indicatie rank 1	16 -16
type indicatie rank 2	-13 13
type jeugdwet	-18 18
type jeugdwet rank 0	-46 46
type jeugdwet rank 2	30 -30
type lijst	-26 26
type lijst rank 1	-14 14
type lijst rank 2	-11 11
type notulen	-4 4
type notulen rank 1	-9 9
type notulen rank 2	5 -5
type other	-6 6
type other rank 0	-8 8
type participatie	19 -19
type participatie rank 0	10 -10
type participatie rank 1	32 -32
type participatie rank 2	-23 23
type publicatie	11 -11
type publicatie rank 0	6 -6
type publicatie rank 1	-5 5
type publicatie rank 2	10 -10
type reflectieverslag	21 -21
type reflectieverslag rank 0	35 -35
type reflectieverslag rank 1	-11 11
type schuldhulp	-13 13
type schuldhulp rank 0	23 -23
type schuldhulp rank 1	-5 5
type schuldhulp rank 2	-32 32
type wmo	47 -47
type wmo rank 0	13 -13
type wmo rank 1	28 -28
type wmo rank 2	6 -6
type zaaknotitie rank 0	-23 23
type zaaknotitie rank 2	18 -18
writer	29 -29
writer email	14 -14
writer hr	10 -10
writer indicatie	-35 35
writer jeugdwet	-8 8
writer other	5 -5
writer participatie	8 -8
writer reflectieverslag	9 -9
writer schuldhulp	-13 13
writer wmo	9 -9
writer zaaknotitie	20 -20
youth acts after	38 -38
youth job after	43 -43
youth job before	11 -11
youth life after	44 -44
youth measure after	-109 109
youth measure before	-22 22
youth play after	-21 21
youth play before	-20 20
youth school after	-66 66
youth school before	-48 48
youth word after	-29 29
youth word before	-70 70`
