// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const YOUTH_WEIGHTS = `acts close	28 -28
alone	17 -17
attendee	67 -67
bias	28 -28
bsn	-32 32
bsn brief	-4 4
bsn code	-14 14
bsn email	-22 22
bsn indicatie	-4 4
bsn jeugdwet	-25 25
bsn lijst	-38 38
bsn other	-22 22
bsn participatie	39 -39
bsn schuldhulp	23 -23
bsn wmo	25 -25
bsn zaaknotitie	8 -8
child before	-109 109
class after	-64 64
cue about care	-46 46
cue about child	12 -12
cue about client	34 -34
cue about employee	54 -54
cue about office	6 -6
cue about parent	-15 15
cue about professional	23 -23
cue about public_figure	12 -12
cue about relative	11 -11
cue about school	-37 37
cue about sibling	-43 43
cue after care	-22 22
cue after child	20 -20
cue after client	-10 10
cue after employee	39 -39
cue after office	27 -27
cue after parent	-7 7
cue after professional	61 -61
cue after public_figure	10 -10
cue after relative	-13 13
cue after school	-14 14
cue after sibling	-54 54
cue before applicant	6 -6
cue before care	9 -9
cue before child	-20 20
cue before client	21 -21
cue before employee	38 -38
cue before office	67 -67
cue before parent	15 -15
cue before professional	56 -56
cue before public_figure	57 -57
cue before relative	22 -22
cue before school	11 -11
cue before sibling	-26 26
cue label applicant	4 -4
cue label care	17 -17
cue label child	-73 73
cue label client	9 -9
cue label employee	9 -9
cue label office	7 -7
cue label parent	59 -59
cue label relative	31 -31
cue label sibling	-40 40
elder in text	101 -101
elder word	106 -106
greeted	10 -10
greeted politely	9 -9
has BSN	-32 32
in list of children	25 -25
in table	-7 7
joined grown	14 -14
joined young	-107 107
kin broer	49 -49
kin broertje	-5 5
kin dochter	29 -29
kin echtgenote	11 -11
kin kind	-17 17
kin ma	11 -11
kin man	5 -5
kin moeder	40 -40
kin old f	91 -91
kin old m	41 -41
kin oma	11 -11
kin oom	31 -31
kin opa	18 -18
kin other f	-44 44
kin other m	5 -5
kin partner	6 -6
kin same 	6 -6
kin same f	13 -13
kin same m	49 -49
kin son	-35 35
kin tante	23 -23
kin vader	-16 16
kin vriendin	-44 44
kin vrouw	20 -20
kin young	-58 58
kin young 	-33 33
kin young f	-13 13
kin young m	-15 15
kin zoon	32 -32
kin zoontje	-23 23
kin zus	46 -46
kin zusje	-30 30
label 0	8 -8
label aan	20 -20
label aanvrager	13 -13
label achternaam	-52 52
label afwezig	6 -6
label als	31 -31
label belanghebbende	8 -8
label betreft	-18 18
label betrokkene	-9 9
label bij	6 -6
label client	-30 30
label contact	6 -6
label de	-33 33
label dienst	7 -7
label door	15 -15
label een	6 -6
label en	30 -30
label er	19 -19
label from	24 -24
label getekend	6 -6
label gezag	14 -14
label gezin	17 -17
label handtekening	18 -18
label het	27 -27
label ik	11 -11
label in	17 -17
label inbrenger	15 -15
label is	-38 38
label jeugdige	-7 7
label jongere	-12 12
label kind	-30 30
label kinderen	-11 11
label klant	9 -9
label leerling	-37 37
label met	9 -9
label midd	5 -5
label moeder	11 -11
label naam	-38 38
label naar	5 -5
label name	5 -5
label niet	-24 24
label ocht	5 -5
label onderwerp	-54 54
label onderzoeker	9 -9
label ook	14 -14
label op	15 -15
label ouder	10 -10
label ouders	14 -14
label over	5 -5
label paraaf	5 -5
label regie	32 -32
label roepnaam	-63 63
label te	8 -8
label the	-34 34
label vader	21 -21
label van	-7 7
label voor	-9 9
label voornaam	21 -21
label voornamen	26 -26
label voorvoegsel	-4 4
label wat	-25 25
label wie	25 -25
label zei	8 -8
label zijn	-20 20
mail behind	67 -67
mail of office	20 -20
most mentioned brief	-13 13
most mentioned code	-25 25
most mentioned cv	11 -11
most mentioned email	-8 8
most mentioned hr	15 -15
most mentioned indicatie	-22 22
most mentioned jeugdwet	-60 60
most mentioned lijst	26 -26
most mentioned notulen	21 -21
most mentioned participatie	5 -5
most mentioned publicatie	7 -7
most mentioned reflectieverslag	39 -39
most mentioned schuldhulp	13 -13
most mentioned wmo	27 -27
most mentioned zaaknotitie	-32 32
name of the old	114 -114
name of the young	-82 82
nothing young	30 -30
nothing young other	24 -24
nothing young single	6 -6
of office	110 -110
offspring	-81 81
offspring acts	28 -28
offspring dochter	59 -59
offspring job	40 -40
offspring jongste	27 -27
offspring kinderen	-26 26
offspring life	-40 40
offspring of elder	21 -21
offspring play	-15 15
offspring school	-35 35
offspring son	-35 35
offspring zoon	17 -17
offspring zoontje	-6 6
once	31 -31
owned by elder	-39 39
place first	24 -24
place last	27 -27
place middle	-23 23
rank 0	14 -14
rank 1	16 -16
rank 3	-6 6
receiver	60 -60
school class	-29 29
sender	16 -16
shape full	10 -10
shape given	-35 35
shape initials	102 -102
shape letter	5 -5
shape single	-68 68
shape surname	14 -14
share high	-10 10
share low	12 -12
share middle	26 -26
shares surname	-61 61
speaks	84 -84
text applicant 0	-43 43
text applicant 1	35 -35
text applicant 2	36 -36
text care 0	12 -12
text care 1	-13 13
text care 2	14 -14
text care 3	15 -15
text child 0	-6 6
text child 1	8 -8
text child 2	20 -20
text child 3	5 -5
text client 1	-6 6
text client 2	30 -30
text employee 0	-27 27
text employee 1	-15 15
text employee 2	46 -46
text employee 3	23 -23
text office 0	20 -20
text office 1	19 -19
text office 2	-12 12
text parent 0	82 -82
text parent 1	-10 10
text parent 2	-21 21
text parent 3	-24 24
text professional 0	8 -8
text professional 1	-7 7
text professional 2	30 -30
text public_figure 0	28 -28
text public_figure 1	-10 10
text public_figure 2	10 -10
text public_figure 3	20 -20
text relative 0	-16 16
text relative 1	-10 10
text relative 2	9 -9
text relative 3	45 -45
text school 0	33 -33
text school 2	-7 7
text sibling 0	8 -8
text sibling 1	21 -21
title	137 -137
title degree	21 -21
type brief rank 0	-5 5
type brief rank 1	-8 8
type brief rank 2	12 -12
type code	-23 23
type code rank 0	-6 6
type code rank 1	-28 28
type code rank 2	11 -11
type cv	29 -29
type cv rank 0	17 -17
type cv rank 1	10 -10
type email	-15 15
type email rank 0	-11 11
type hr	19 -19
type hr rank 0	11 -11
type hr rank 1	8 -8
type indicatie	-5 5
type indicatie rank 0	-6 6
type indicatie rank 1	16 -16
type indicatie rank 2	-16 16
type jeugdwet	-14 14
type jeugdwet rank 0	-40 40
type jeugdwet rank 2	26 -26
type lijst	-27 27
type lijst rank 1	-14 14
type lijst rank 2	-13 13
type notulen	-4 4
type notulen rank 1	-8 8
type notulen rank 2	4 -4
type other	-7 7
type other rank 0	-8 8
type participatie	16 -16
type participatie rank 0	9 -9
type participatie rank 1	31 -31
type participatie rank 2	-24 24
type publicatie	10 -10
type publicatie rank 0	5 -5
type publicatie rank 1	-6 6
type publicatie rank 2	10 -10
type reflectieverslag	19 -19
type reflectieverslag rank 0	35 -35
type reflectieverslag rank 1	-7 7
type reflectieverslag rank 2	-9 9
type schuldhulp	-12 12
type schuldhulp rank 0	22 -22
type schuldhulp rank 2	-30 30
type wmo	47 -47
type wmo rank 0	12 -12
type wmo rank 1	30 -30
type wmo rank 2	5 -5
type zaaknotitie rank 0	-24 24
type zaaknotitie rank 2	19 -19
writer	28 -28
writer cv	5 -5
writer email	15 -15
writer hr	10 -10
writer indicatie	-38 38
writer jeugdwet	-8 8
writer other	7 -7
writer participatie	7 -7
writer reflectieverslag	8 -8
writer schuldhulp	-12 12
writer wmo	10 -10
writer zaaknotitie	22 -22
youth acts after	36 -36
youth acts before	-11 11
youth elders after	-21 21
youth elders before	9 -9
youth job after	45 -45
youth job before	11 -11
youth life after	45 -45
youth life before	-8 8
youth measure after	-90 90
youth measure before	-22 22
youth play before	-8 8
youth school after	-46 46
youth school before	-26 26
youth word after	-8 8
youth word before	-59 59`
