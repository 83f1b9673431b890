// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const OWNER_WEIGHTS = `above 1	17
above 1 2	14
above 1 5	57
above 1 block	44
above 1 far	-3
above 1 other block	-32
above 2	4
above 2 1	-7
above 2 2	7
above 2 5	22
above 2 block	-4
above 2 other block	8
above 3 2	5
above 3 far	-3
above at line start	81
above labelled	48
addressee	-11
below 1 1	-17
below 1 3	10
below 1 far	27
below 2 1	-14
below 2 3	-10
below 2 far	-14
case above 1	8
case above 1 1	-27
case above 1 2	-5
case above 1 5	3
case above 1 block	-10
case above 1 far	62
case above 1 other block	25
case above 2	12
case above 2 1	38
case above 2 2	37
case above 2 5	-6
case above 2 block	-24
case above 2 far	-45
case above 2 other block	28
case above 3	-4
case above 3 1	-22
case above 3 5	14
case above 3 far	-9
case above at line start	35
case above labelled	-35
case addressee	-11
case below 1 1	-31
case below 1 3	4
case below 1 far	16
case below 2 1	-34
case below 2 3	-29
case below 2 far	14
case close after	67
case head of block	-51
case head without voice	-12
case in brackets behind	87
case kin near	-85
case labelled	-16
case labelled client	12
case labelled employee	12
case labelled professional	-45
case last resident	7
case last resident none	-29
case last resident self	-29
case last resident you	12
case line after	-19
case line after 1	40
case line after 2	-5
case line before 1	42
case line before 2	-87
case line before 3	35
case main	29
case main none	37
case main of subject line	-32
case main self	62
case main you	53
case next cell	-61
case only label between	80
case role applicant	101
case role child	101
case role client	127
case role employee	-50
case role other	-104
case role parent	-70
case role professional	-117
case role relative	-33
case role sibling	-6
case row	46
case row after 1	72
case row before 1	-21
case row cell start	99
case row first	50
case row later	12
case row name column	72
case same line	46
case writer	-27
case writer none	-25
case writer self	-33
case writer you	22
case yours	-23
close	107
close after	108
head of block	19
head without voice	23
home above 1	16
home above 1 1	-64
home above 1 2	49
home above 1 5	16
home above 1 block	53
home above 1 far	74
home above 1 other block	-91
home above 2	8
home above 2 1	48
home above 2 2	-11
home above 2 5	24
home above 2 block	32
home above 2 far	-54
home above 2 other block	-25
home above 3 2	52
home above 3 5	6
home above 3 far	-48
home above at line start	24
home above labelled	74
home below 1 1	-15
home below 1 3	27
home below 1 far	100
home below 2 1	-39
home below 2 3	-6
home below 2 far	-23
home close	65
home close after	-13
home head of block	10
home head without voice	36
home kin near	-56
home labelled	12
home labelled parent	12
home last resident none	-12
home last resident self	27
home last resident third	26
home line after	32
home line after 1	-16
home line after 2	43
home line before 1	97
home line before 2	75
home main	34
home main none	25
home main self	7
home next cell	50
home only label between	29
home role applicant	57
home role child	-36
home role client	118
home role employee	-53
home role parent	22
home role professional	-56
home role relative	-72
home role sibling	-72
home row	126
home row before 1	72
home row before 2	-23
home row cell start	42
home row first	30
home row inside cell	15
home row later	34
home row name column	62
home row touches	48
home theirs	-31
home touches	88
home writer	-13
home writer self	41
home writer third	-57
id above 1	18
id above 1 1	46
id above 1 2	17
id above 1 5	16
id above 1 block	35
id above 1 far	-59
id above 1 other block	-17
id above 2 1	-10
id above 2 2	-46
id above 2 5	51
id above 2 block	-24
id above 2 far	16
id above 2 other block	24
id above 3 1	-6
id above 3 2	5
id above 3 5	-16
id above at line start	71
id above labelled	75
id addressee	4
id below 1 1	4
id below 1 3	-13
id below 1 far	6
id below 2 1	-10
id below 2 3	-3
id below 2 far	-7
id close	97
id close after	20
id head of block	41
id head without voice	38
id in brackets behind	62
id kin near	134
id labelled	51
id labelled applicant	12
id labelled child	85
id labelled client	-5
id labelled employee	4
id labelled parent	15
id labelled relative	4
id last resident	18
id last resident none	39
id last resident self	-31
id last resident third	-85
id last resident you	-69
id line after	-45
id line after 2	-49
id line before 1	97
id line before 2	18
id line before 3	-13
id main	11
id main none	7
id main of subject line	69
id main third	43
id main you	30
id next cell	34
id only label between	38
id role child	33
id role client	34
id role employee	-6
id role other	12
id role professional	-59
id role public_figure	-38
id role relative	-38
id role sibling	19
id row	47
id row after 1	26
id row before 1	50
id row cell start	43
id row first	56
id row inside cell	24
id row later	9
id row name column	37
id row official column	-3
id row touches	19
id same cell	8
id same line	125
id shares word of label	-84
id signer of block	5
id theirs	82
id touches	34
id writer	-33
id writer none	-34
id writer self	39
id writer third	-19
id writer you	-48
id yours	74
in brackets behind	109
kin near	51
labelled	43
labelled applicant	12
labelled child	14
labelled client	48
labelled employee	26
labelled parent	53
labelled professional	-15
labelled relative	34
last resident	5
last resident none	8
last resident self	-14
last resident third	53
last resident you	-75
line after	8
line after 1	57
line after 2	-14
line before 1	93
line before 2	42
line before 3	72
mail above 1	13
mail above 1 1	3
mail above 1 2	-28
mail above 1 5	99
mail above 1 block	33
mail above 1 far	-58
mail above 1 other block	-17
mail above 2	-17
mail above 2 1	-48
mail above 2 2	34
mail above 2 5	18
mail above 2 block	-46
mail above 2 far	-27
mail above 2 other block	38
mail above 3	14
mail above 3 2	-4
mail above 3 5	-25
mail above 3 far	46
mail above at line start	31
mail above labelled	-103
mail addressee	71
mail below 1 1	-38
mail below 1 far	-22
mail below 2 1	-24
mail below 2 3	-24
mail below 2 far	22
mail close	-27
mail close after	56
mail head of block	-47
mail head without voice	-80
mail in brackets behind	14
mail last resident	-9
mail last resident none	-16
mail last resident self	33
mail last resident third	-18
mail line after	38
mail line after 1	89
mail line before 1	30
mail main	17
mail main none	-10
mail main self	46
mail main third	40
mail main you	16
mail name in address	103
mail name not in address	-33
mail next cell	26
mail only label between	50
mail role applicant	29
mail role child	-18
mail role client	-82
mail role employee	6
mail role other	-13
mail role parent	-16
mail role professional	65
mail role relative	-54
mail role sibling	3
mail row	36
mail row after 1	28
mail row before 1	32
mail row before 2	-21
mail row cell start	37
mail row first	17
mail row later	25
mail row name column	-18
mail row official column	26
mail same line	-8
mail signer of block	30
mail theirs	85
mail touches	58
mail whole name in address	95
mail writer	-24
mail writer self	8
mail writer you	-46
mail yours	71
main	20
main none	17
main self	20
main third	54
main you	63
money above 1	48
money above 1 2	55
money above 1 5	5
money above 1 block	55
money above 1 other block	7
money above 2	10
money above 2 1	-24
money above 2 2	-20
money above 2 block	10
money above 2 far	53
money above 2 other block	28
money above 3	32
money above 3 2	-10
money above 3 5	38
money above 3 far	-20
money above at line start	-85
money above labelled	-6
money below 1 1	-35
money below 1 3	-39
money below 1 far	-55
money below 2 1	44
money below 2 3	-17
money below 2 far	-79
money labelled	12
money last resident	39
money last resident none	20
money last resident self	21
money last resident third	-20
money last resident you	30
money line after	-31
money line after 1	-5
money line before 1	33
money main	30
money main none	26
money main self	-24
money main third	49
money main you	-13
money role child	-96
money role client	94
money role employee	-11
money role other	20
money role parent	9
money role professional	-41
money role relative	-29
money row	16
money row after 1	-61
money row before 1	75
money row cell start	24
money row first	50
money row later	-14
money row name column	10
money writer	-4
money writer none	-34
money writer self	44
name in address	103
name not in address	-33
next cell	42
only label between	66
phone above 1	4
phone above 1 1	55
phone above 1 2	-68
phone above 1 5	40
phone above 1 block	42
phone above 1 far	-31
phone above 1 other block	-48
phone above 2	8
phone above 2 1	-31
phone above 2 2	49
phone above 2 5	-39
phone above 2 block	48
phone above 2 far	37
phone above 2 other block	-30
phone above 3	-8
phone above 3 1	-11
phone above 3 2	-34
phone above 3 5	7
phone above 3 far	5
phone above at line start	107
phone above labelled	145
phone below 1 1	-5
phone below 1 3	65
phone below 1 far	-8
phone below 2 1	35
phone below 2 3	21
phone below 2 far	-39
phone close	129
phone head of block	37
phone head without voice	-15
phone in brackets behind	28
phone kin near	104
phone labelled	60
phone labelled child	-84
phone labelled parent	25
phone labelled professional	39
phone last resident	-24
phone last resident none	-11
phone last resident self	-40
phone last resident third	47
phone line after	70
phone line after 1	65
phone line before 1	122
phone line before 2	6
phone main	16
phone main none	32
phone main self	-39
phone main third	62
phone main you	-63
phone next cell	39
phone only label between	53
phone role applicant	-16
phone role child	-141
phone role client	9
phone role employee	-8
phone role other	59
phone role parent	51
phone role professional	40
phone role public_figure	-66
phone role relative	33
phone role sibling	11
phone row	72
phone row after 1	-30
phone row before 1	77
phone row cell start	59
phone row first	76
phone row inside cell	21
phone row later	4
phone row name column	36
phone row touches	34
phone same cell	32
phone same line	12
phone signer of block	56
phone theirs	-12
phone touches	63
phone writer	89
phone writer none	43
phone writer self	88
phone writer third	-39
role applicant	49
role client	61
role employee	-16
role other	3
role professional	-42
role public_figure	-132
role relative	-47
role sibling	-27
row	80
row after 1	30
row before 1	83
row before 2	-62
row cell start	72
row first	73
row inside cell	-19
row later	36
row name column	69
row official column	19
row touches	28
same cell	37
same line	76
self line before	-30
shares word of label	10
signer of block	4
theirs	163
third line before	46
touches	98
whole name in address	95
writer	-5
writer none	-11
writer self	96
writer third	-122
writer you	-27
you line before	60
yours	96`
