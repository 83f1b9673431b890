// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const YOUTH_WEIGHTS = `acts close	25 -25
alone	18 -18
attendee	65 -65
bias	31 -31
bsn	-31 31
bsn brief	-7 7
bsn code	-12 12
bsn email	-22 22
bsn indicatie	-5 5
bsn jeugdwet	-25 25
bsn lijst	-38 38
bsn other	-21 21
bsn participatie	38 -38
bsn schuldhulp	23 -23
bsn wmo	26 -26
bsn zaaknotitie	8 -8
child before	-109 109
class after	-66 66
cue about care	-48 48
cue about child	10 -10
cue about client	33 -33
cue about employee	52 -52
cue about office	6 -6
cue about parent	-17 17
cue about professional	20 -20
cue about public_figure	12 -12
cue about relative	10 -10
cue about school	-41 41
cue about sibling	-43 43
cue after care	-22 22
cue after child	21 -21
cue after client	-10 10
cue after employee	38 -38
cue after office	29 -29
cue after parent	-10 10
cue after professional	59 -59
cue after public_figure	10 -10
cue after relative	-14 14
cue after school	-22 22
cue after sibling	-52 52
cue before applicant	7 -7
cue before care	10 -10
cue before child	-22 22
cue before client	23 -23
cue before employee	38 -38
cue before office	66 -66
cue before parent	14 -14
cue before professional	54 -54
cue before public_figure	56 -56
cue before relative	21 -21
cue before school	9 -9
cue before sibling	-27 27
cue label applicant	5 -5
cue label care	18 -18
cue label child	-74 74
cue label client	10 -10
cue label employee	9 -9
cue label office	7 -7
cue label parent	61 -61
cue label relative	32 -32
cue label sibling	-40 40
elder in text	101 -101
elder word	104 -104
greeted	8 -8
greeted politely	7 -7
has BSN	-31 31
in list of children	26 -26
in table	-7 7
joined grown	13 -13
joined young	-107 107
kin broer	49 -49
kin broertje	-5 5
kin dochter	33 -33
kin echtgenote	12 -12
kin kind	-17 17
kin ma	11 -11
kin man	5 -5
kin moeder	41 -41
kin old f	91 -91
kin old m	43 -43
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
kin vader	-14 14
kin vriendin	-44 44
kin vrouw	21 -21
kin young	-57 57
kin young 	-33 33
kin young f	-11 11
kin young m	-15 15
kin zoon	33 -33
kin zoontje	-24 24
kin zus	46 -46
kin zusje	-32 32
label 0	8 -8
label aan	20 -20
label aanvrager	14 -14
label achternaam	-50 50
label afwezig	6 -6
label als	29 -29
label belanghebbende	8 -8
label betreft	-17 17
label betrokkene	-10 10
label bij	6 -6
label client	-31 31
label contact	6 -6
label de	-32 32
label dienst	8 -8
label door	15 -15
label een	6 -6
label en	31 -31
label er	18 -18
label from	23 -23
label getekend	6 -6
label gezag	15 -15
label gezin	18 -18
label handtekening	18 -18
label het	25 -25
label ik	11 -11
label in	16 -16
label inbrenger	16 -16
label is	-35 35
label jeugdige	-5 5
label jongere	-16 16
label kandidaat	4 -4
label kind	-30 30
label kinderen	-11 11
label klant	10 -10
label leerling	-37 37
label medewerker	4 -4
label met	10 -10
label midd	5 -5
label moeder	11 -11
label naam	-38 38
label naar	5 -5
label name	5 -5
label niet	-23 23
label ocht	5 -5
label onderwerp	-18 18
label onderzoeker	10 -10
label ook	12 -12
label op	15 -15
label ouder	10 -10
label ouders	15 -15
label over	5 -5
label paraaf	5 -5
label regie	32 -32
label roepnaam	-62 62
label te	7 -7
label the	-33 33
label vader	22 -22
label van	-5 5
label verslag	4 -4
label voor	-8 8
label voornaam	19 -19
label voornamen	25 -25
label voorvoegsel	-6 6
label wat	-26 26
label wie	24 -24
label zei	8 -8
label zijn	-20 20
mail behind	67 -67
mail of office	21 -21
most mentioned brief	-5 5
most mentioned code	-25 25
most mentioned cv	11 -11
most mentioned email	-12 12
most mentioned hr	15 -15
most mentioned indicatie	-22 22
most mentioned jeugdwet	-61 61
most mentioned lijst	24 -24
most mentioned notulen	21 -21
most mentioned publicatie	7 -7
most mentioned reflectieverslag	36 -36
most mentioned schuldhulp	13 -13
most mentioned wmo	27 -27
most mentioned zaaknotitie	-32 32
name of the old	114 -114
name of the young	-71 71
nothing young	30 -30
nothing young other	26 -26
of office	117 -117
offspring	-80 80
offspring acts	26 -26
offspring dochter	72 -72
offspring job	40 -40
offspring jongste	23 -23
offspring kinderen	-26 26
offspring life	-42 42
offspring of elder	17 -17
offspring play	-20 20
offspring school	-40 40
offspring son	-35 35
offspring zoon	15 -15
offspring zoontje	-6 6
once	28 -28
owned by elder	-46 46
place first	23 -23
place last	29 -29
place middle	-21 21
rank 0	15 -15
rank 1	18 -18
rank 2	5 -5
rank 3	-7 7
receiver	60 -60
school class	-33 33
sender	16 -16
shape full	-21 21
shape given	-57 57
shape initials	137 -137
shape letter	21 -21
shape single	-93 93
shape surname	43 -43
share high	-10 10
share low	13 -13
share middle	28 -28
shares surname	-60 60
speaks	83 -83
text applicant 0	-39 39
text applicant 1	35 -35
text applicant 2	35 -35
text care 0	13 -13
text care 1	-12 12
text care 2	14 -14
text care 3	16 -16
text child 1	10 -10
text child 2	20 -20
text child 3	5 -5
text client 0	4 -4
text client 1	-4 4
text client 2	30 -30
text employee 0	-25 25
text employee 1	-14 14
text employee 2	47 -47
text employee 3	23 -23
text office 0	23 -23
text office 1	21 -21
text office 2	-11 11
text parent 0	82 -82
text parent 1	-7 7
text parent 2	-20 20
text parent 3	-24 24
text professional 0	8 -8
text professional 1	-6 6
text professional 2	30 -30
text public_figure 0	31 -31
text public_figure 1	-10 10
text public_figure 2	10 -10
text public_figure 3	21 -21
text relative 0	-13 13
text relative 1	-11 11
text relative 2	10 -10
text relative 3	45 -45
text school 0	33 -33
text school 1	4 -4
text school 2	-5 5
text sibling 0	10 -10
text sibling 1	21 -21
title	139 -139
title degree	22 -22
type brief rank 0	-6 6
type brief rank 1	-5 5
type brief rank 2	10 -10
type code	-24 24
type code rank 0	-5 5
type code rank 1	-28 28
type code rank 2	10 -10
type cv	28 -28
type cv rank 0	18 -18
type cv rank 1	10 -10
type email	-14 14
type email rank 0	-11 11
type hr	18 -18
type hr rank 0	11 -11
type hr rank 1	9 -9
type indicatie	-4 4
type indicatie rank 0	-6 6
type indicatie rank 1	17 -17
type indicatie rank 2	-16 16
type jeugdwet	-14 14
type jeugdwet rank 0	-40 40
type jeugdwet rank 2	26 -26
type lijst	-27 27
type lijst rank 1	-14 14
type lijst rank 2	-12 12
type notulen	-5 5
type notulen rank 1	-9 9
type notulen rank 2	4 -4
type other	-6 6
type other rank 0	-7 7
type participatie	17 -17
type participatie rank 0	10 -10
type participatie rank 1	30 -30
type participatie rank 2	-22 22
type publicatie	10 -10
type publicatie rank 0	5 -5
type publicatie rank 1	-6 6
type publicatie rank 2	11 -11
type reflectieverslag	21 -21
type reflectieverslag rank 0	33 -33
type reflectieverslag rank 1	-9 9
type schuldhulp	-12 12
type schuldhulp rank 0	22 -22
type schuldhulp rank 1	-4 4
type schuldhulp rank 2	-30 30
type wmo	46 -46
type wmo rank 0	12 -12
type wmo rank 1	30 -30
type zaaknotitie rank 0	-22 22
type zaaknotitie rank 2	19 -19
writer	27 -27
writer cv	6 -6
writer email	14 -14
writer hr	10 -10
writer indicatie	-38 38
writer jeugdwet	-6 6
writer other	6 -6
writer participatie	7 -7
writer reflectieverslag	10 -10
writer schuldhulp	-12 12
writer wmo	10 -10
writer zaaknotitie	19 -19
youth acts after	34 -34
youth acts before	-4 4
youth elders after	-19 19
youth elders before	8 -8
youth job after	43 -43
youth job before	11 -11
youth life after	46 -46
youth life before	-4 4
youth measure after	-90 90
youth measure before	-9 9
youth play before	-9 9
youth school after	-37 37
youth school before	-27 27
youth word after	-8 8
youth word before	-53 53`
