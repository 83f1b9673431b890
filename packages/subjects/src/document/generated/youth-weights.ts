// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const YOUTH_WEIGHTS = `acts close	28 -28
alone	17 -17
attendee	67 -67
bias	32 -32
bsn	-32 32
bsn brief	-5 5
bsn code	-13 13
bsn email	-22 22
bsn indicatie	-5 5
bsn jeugdwet	-25 25
bsn lijst	-38 38
bsn other	-22 22
bsn participatie	39 -39
bsn schuldhulp	23 -23
bsn wmo	26 -26
bsn zaaknotitie	8 -8
child before	-108 108
class after	-63 63
cue about care	-46 46
cue about child	12 -12
cue about client	34 -34
cue about employee	53 -53
cue about office	6 -6
cue about parent	-14 14
cue about professional	23 -23
cue about public_figure	12 -12
cue about relative	11 -11
cue about school	-36 36
cue about sibling	-43 43
cue after care	-21 21
cue after child	21 -21
cue after client	-10 10
cue after employee	39 -39
cue after office	27 -27
cue after parent	-7 7
cue after professional	62 -62
cue after public_figure	10 -10
cue after relative	-14 14
cue after school	-14 14
cue after sibling	-54 54
cue before applicant	6 -6
cue before care	11 -11
cue before child	-20 20
cue before client	22 -22
cue before employee	38 -38
cue before office	67 -67
cue before parent	15 -15
cue before professional	56 -56
cue before public_figure	58 -58
cue before relative	22 -22
cue before school	12 -12
cue before sibling	-26 26
cue label applicant	4 -4
cue label care	17 -17
cue label child	-73 73
cue label client	10 -10
cue label employee	9 -9
cue label office	7 -7
cue label parent	59 -59
cue label relative	32 -32
cue label sibling	-40 40
elder in text	101 -101
elder word	106 -106
greeted	10 -10
greeted politely	8 -8
has BSN	-32 32
in list of children	25 -25
in table	-6 6
joined grown	15 -15
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
kin same f	12 -12
kin same m	48 -48
kin son	-35 35
kin tante	22 -22
kin vader	-16 16
kin vriendin	-44 44
kin vrouw	20 -20
kin young	-58 58
kin young 	-33 33
kin young f	-13 13
kin young m	-15 15
kin zoon	32 -32
kin zoontje	-23 23
kin zus	45 -45
kin zusje	-30 30
label 0	8 -8
label aan	20 -20
label aanvrager	13 -13
label achternaam	-51 51
label afwezig	6 -6
label als	31 -31
label belanghebbende	8 -8
label betreft	-18 18
label betrokkene	-9 9
label bij	6 -6
label client	-31 31
label contact	7 -7
label de	-33 33
label dienst	8 -8
label door	15 -15
label een	6 -6
label en	30 -30
label er	19 -19
label from	24 -24
label getekend	6 -6
label gezag	14 -14
label gezin	17 -17
label handtekening	18 -18
label het	26 -26
label ik	11 -11
label in	15 -15
label inbrenger	15 -15
label is	-37 37
label jeugdige	-6 6
label jongere	-12 12
label kind	-31 31
label kinderen	-12 12
label klant	9 -9
label leerling	-38 38
label met	9 -9
label midd	5 -5
label moeder	11 -11
label naam	-38 38
label naar	5 -5
label name	5 -5
label niet	-23 23
label ocht	5 -5
label onderwerp	-54 54
label onderzoeker	9 -9
label ook	14 -14
label op	15 -15
label ouder	10 -10
label ouders	14 -14
label over	5 -5
label paraaf	5 -5
label regie	33 -33
label roepnaam	-61 61
label te	8 -8
label the	-34 34
label vader	21 -21
label van	-6 6
label voor	-9 9
label voornaam	21 -21
label voornamen	25 -25
label voorvoegsel	-5 5
label wat	-25 25
label wie	25 -25
label zei	8 -8
label zijn	-20 20
mail behind	67 -67
mail of office	20 -20
most mentioned brief	-14 14
most mentioned code	-25 25
most mentioned cv	11 -11
most mentioned email	-8 8
most mentioned hr	15 -15
most mentioned indicatie	-22 22
most mentioned jeugdwet	-60 60
most mentioned lijst	26 -26
most mentioned notulen	22 -22
most mentioned participatie	5 -5
most mentioned publicatie	7 -7
most mentioned reflectieverslag	40 -40
most mentioned schuldhulp	13 -13
most mentioned wmo	27 -27
most mentioned zaaknotitie	-32 32
name of the old	115 -115
name of the young	-73 73
nothing young	29 -29
nothing young other	24 -24
nothing young single	5 -5
of office	109 -109
offspring	-81 81
offspring acts	27 -27
offspring dochter	60 -60
offspring job	40 -40
offspring jongste	27 -27
offspring kinderen	-26 26
offspring life	-41 41
offspring of elder	21 -21
offspring play	-16 16
offspring school	-34 34
offspring son	-35 35
offspring zoon	17 -17
offspring zoontje	-6 6
once	32 -32
owned by elder	-39 39
place first	25 -25
place last	28 -28
place middle	-21 21
rank 0	15 -15
rank 1	18 -18
rank 2	4 -4
rank 3	-5 5
receiver	59 -59
school class	-29 29
sender	16 -16
shape full	-20 20
shape given	-54 54
shape initials	138 -138
shape letter	22 -22
shape single	-97 97
shape surname	44 -44
share high	-8 8
share low	13 -13
share middle	27 -27
shares surname	-61 61
speaks	84 -84
text applicant 0	-41 41
text applicant 1	36 -36
text applicant 2	37 -37
text care 0	13 -13
text care 1	-12 12
text care 2	15 -15
text care 3	16 -16
text child 0	-5 5
text child 1	10 -10
text child 2	22 -22
text child 3	5 -5
text client 0	4 -4
text client 1	-4 4
text client 2	31 -31
text employee 0	-25 25
text employee 1	-14 14
text employee 2	48 -48
text employee 3	24 -24
text office 0	21 -21
text office 1	20 -20
text office 2	-11 11
text parent 0	83 -83
text parent 1	-8 8
text parent 2	-19 19
text parent 3	-24 24
text professional 0	9 -9
text professional 1	-6 6
text professional 2	30 -30
text public_figure 0	32 -32
text public_figure 1	-10 10
text public_figure 2	11 -11
text public_figure 3	21 -21
text relative 0	-14 14
text relative 1	-9 9
text relative 2	10 -10
text relative 3	46 -46
text school 0	34 -34
text school 2	-6 6
text sibling 0	10 -10
text sibling 1	22 -22
title	139 -139
title degree	22 -22
type brief rank 0	-4 4
type brief rank 1	-9 9
type brief rank 2	13 -13
type code	-23 23
type code rank 0	-5 5
type code rank 1	-29 29
type code rank 2	11 -11
type cv	28 -28
type cv rank 0	17 -17
type cv rank 1	10 -10
type email	-14 14
type email rank 0	-11 11
type hr	19 -19
type hr rank 0	11 -11
type hr rank 1	9 -9
type indicatie	-5 5
type indicatie rank 0	-6 6
type indicatie rank 1	17 -17
type indicatie rank 2	-16 16
type jeugdwet	-14 14
type jeugdwet rank 0	-40 40
type jeugdwet rank 2	27 -27
type lijst	-27 27
type lijst rank 1	-14 14
type lijst rank 2	-13 13
type notulen rank 1	-8 8
type notulen rank 2	4 -4
type other	-7 7
type other rank 0	-8 8
type participatie	17 -17
type participatie rank 0	9 -9
type participatie rank 1	31 -31
type participatie rank 2	-23 23
type publicatie	10 -10
type publicatie rank 0	5 -5
type publicatie rank 1	-7 7
type publicatie rank 2	11 -11
type reflectieverslag	19 -19
type reflectieverslag rank 0	34 -34
type reflectieverslag rank 1	-7 7
type reflectieverslag rank 2	-9 9
type schuldhulp	-12 12
type schuldhulp rank 0	22 -22
type schuldhulp rank 1	-4 4
type schuldhulp rank 2	-30 30
type wmo	47 -47
type wmo rank 0	12 -12
type wmo rank 1	30 -30
type wmo rank 2	5 -5
type zaaknotitie rank 0	-24 24
type zaaknotitie rank 2	19 -19
writer	29 -29
writer cv	6 -6
writer email	15 -15
writer hr	10 -10
writer indicatie	-39 39
writer jeugdwet	-8 8
writer other	7 -7
writer participatie	7 -7
writer reflectieverslag	10 -10
writer schuldhulp	-12 12
writer wmo	9 -9
writer zaaknotitie	21 -21
youth acts after	36 -36
youth acts before	-11 11
youth elders after	-22 22
youth elders before	9 -9
youth job after	45 -45
youth job before	11 -11
youth life after	46 -46
youth life before	-8 8
youth measure after	-89 89
youth measure before	-21 21
youth play before	-8 8
youth school after	-46 46
youth school before	-26 26
youth word after	-7 7
youth word before	-59 59`
