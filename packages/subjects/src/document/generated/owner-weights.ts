// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const OWNER_WEIGHTS = `above 1	16
above 1 2	13
above 1 5	56
above 1 block	44
above 1 far	-5
above 1 other block	-33
above 2	4
above 2 1	-6
above 2 2	6
above 2 5	18
above 2 block	-5
above 2 other block	8
above 3 2	8
above 3 far	-6
above at line start	80
above labelled	47
addressee	-10
below 1 1	-20
below 1 3	10
below 1 far	25
below 2 1	-15
below 2 3	-11
below 2 far	-15
case above 1	8
case above 1 1	-27
case above 1 2	-5
case above 1 5	3
case above 1 block	-10
case above 1 far	62
case above 1 other block	25
case above 2	13
case above 2 1	37
case above 2 2	38
case above 2 5	-5
case above 2 block	-23
case above 2 far	-46
case above 2 other block	28
case above 3	-4
case above 3 1	-23
case above 3 5	13
case above 3 far	-7
case above at line start	35
case above labelled	-35
case addressee	-11
case below 1 1	-30
case below 1 3	4
case below 1 far	17
case below 2 1	-34
case below 2 3	-29
case below 2 far	14
case close after	67
case head of block	-50
case head without voice	-12
case in brackets behind	87
case kin near	-85
case labelled	-14
case labelled client	12
case labelled employee	12
case labelled professional	-46
case last resident	7
case last resident none	-29
case last resident self	-29
case last resident you	13
case line after	-20
case line after 1	40
case line after 2	-5
case line before 1	43
case line before 2	-91
case line before 3	35
case main	29
case main none	36
case main of subject line	-32
case main self	62
case main you	53
case next cell	-61
case only label between	81
case role applicant	101
case role child	101
case role client	127
case role employee	-50
case role other	-104
case role parent	-69
case role professional	-118
case role relative	-34
case role sibling	-6
case row	46
case row after 1	72
case row before 1	-21
case row cell start	99
case row first	50
case row later	12
case row name column	72
case same line	47
case writer	-25
case writer none	-26
case writer self	-28
case writer you	22
case yours	-23
close	105
close after	108
head of block	18
head of item	49
head without voice	21
home above 1	17
home above 1 1	-63
home above 1 2	48
home above 1 5	18
home above 1 block	54
home above 1 far	74
home above 1 other block	-90
home above 2	8
home above 2 1	49
home above 2 2	-13
home above 2 5	26
home above 2 block	30
home above 2 far	-53
home above 2 other block	-22
home above 3 1	-4
home above 3 2	53
home above 3 5	7
home above 3 far	-48
home above at line start	24
home above labelled	72
home below 1 1	-15
home below 1 3	25
home below 1 far	100
home below 2 1	-39
home below 2 3	-9
home below 2 far	-23
home close	62
home close after	-14
home head of block	11
home head of item	36
home head without voice	34
home kin near	-57
home labelled	13
home labelled parent	11
home last resident none	-11
home last resident self	24
home last resident third	24
home line after	31
home line after 1	-16
home line after 2	43
home line before 1	95
home line before 2	72
home main	35
home main none	24
home main self	17
home main third	3
home mine	43
home next cell	51
home only label between	29
home role applicant	57
home role child	-38
home role client	116
home role employee	-54
home role parent	22
home role professional	-54
home role relative	-71
home role sibling	-73
home row	126
home row before 1	71
home row before 2	-22
home row cell start	41
home row first	29
home row inside cell	16
home row later	34
home row name column	62
home row touches	48
home theirs	-25
home touches	87
home writer	-15
home writer self	34
home writer third	-57
id above 1	17
id above 1 1	48
id above 1 2	15
id above 1 5	13
id above 1 block	36
id above 1 far	-58
id above 1 other block	-20
id above 2 1	-9
id above 2 2	-43
id above 2 5	51
id above 2 block	-25
id above 2 far	13
id above 2 other block	26
id above 3	-3
id above 3 1	-6
id above 3 2	10
id above 3 5	-15
id above 3 far	-5
id above at line start	71
id above labelled	75
id addressee	5
id below 1 1	5
id below 1 3	-12
id below 2 1	-10
id below 2 3	-3
id below 2 far	-11
id close	96
id close after	20
id head of block	40
id head of item	30
id head without voice	37
id in brackets behind	63
id kin near	134
id labelled	52
id labelled applicant	13
id labelled child	84
id labelled client	-5
id labelled employee	4
id labelled parent	19
id labelled relative	4
id last resident	19
id last resident none	39
id last resident self	-24
id last resident third	-84
id last resident you	-68
id line after	-47
id line after 2	-47
id line before 1	96
id line before 2	22
id line before 3	-14
id main	10
id main none	8
id main of subject line	68
id main self	-14
id main third	41
id main you	32
id mine	39
id next cell	34
id only label between	36
id role child	33
id role client	34
id role employee	-4
id role other	15
id role professional	-60
id role public_figure	-39
id role relative	-38
id role sibling	19
id row	48
id row after 1	26
id row before 1	49
id row cell start	43
id row first	56
id row inside cell	24
id row later	9
id row name column	38
id row official column	-3
id row touches	19
id same cell	8
id same line	121
id shares word of label	-85
id signer of block	5
id theirs	60
id touches	35
id writer	-35
id writer none	-31
id writer self	27
id writer third	-19
id writer you	-47
id yours	73
in brackets behind	110
kin near	51
labelled	45
labelled applicant	13
labelled child	15
labelled client	49
labelled employee	26
labelled parent	56
labelled professional	-16
labelled relative	34
last resident	5
last resident none	8
last resident self	-14
last resident third	52
last resident you	-75
line after	8
line after 1	56
line after 2	-14
line before 1	92
line before 2	42
line before 3	72
mail above 1	14
mail above 1 2	-28
mail above 1 5	99
mail above 1 block	32
mail above 1 far	-57
mail above 1 other block	-16
mail above 2	-16
mail above 2 1	-48
mail above 2 2	36
mail above 2 5	17
mail above 2 block	-46
mail above 2 far	-28
mail above 2 other block	38
mail above 3	14
mail above 3 2	-4
mail above 3 5	-26
mail above 3 far	47
mail above at line start	31
mail above labelled	-102
mail addressee	71
mail below 1 1	-39
mail below 1 far	-21
mail below 2 1	-24
mail below 2 3	-25
mail below 2 far	23
mail close	-25
mail close after	54
mail head of block	-48
mail head without voice	-80
mail in brackets behind	14
mail last resident	-10
mail last resident none	-18
mail last resident self	32
mail last resident third	-17
mail line after	42
mail line after 1	91
mail line before 1	28
mail main	18
mail main none	-9
mail main self	48
mail main third	40
mail main you	16
mail name in address	103
mail name not in address	-32
mail next cell	26
mail only label between	50
mail role applicant	28
mail role child	-19
mail role client	-80
mail role employee	5
mail role other	-13
mail role parent	-14
mail role professional	66
mail role relative	-53
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
mail same line	-15
mail signer of block	30
mail theirs	86
mail touches	59
mail whole name in address	95
mail writer	-24
mail writer self	6
mail writer you	-46
mail yours	71
main	20
main none	18
main self	20
main third	54
main you	63
mine	151
money above 1	48
money above 1 2	58
money above 1 5	4
money above 1 block	54
money above 1 other block	8
money above 2	10
money above 2 1	-24
money above 2 2	-18
money above 2 block	10
money above 2 far	51
money above 2 other block	26
money above 3	30
money above 3 2	-10
money above 3 5	37
money above 3 far	-23
money above at line start	-88
money above labelled	-6
money below 1 1	-35
money below 1 3	-37
money below 1 far	-53
money below 2 1	43
money below 2 3	-17
money below 2 far	-86
money labelled	15
money last resident	38
money last resident none	21
money last resident self	21
money last resident third	-21
money last resident you	29
money line after	-30
money line before 1	34
money main	27
money main none	30
money main self	-37
money main third	52
money main you	-11
money role child	-92
money role client	96
money role employee	-9
money role other	15
money role professional	-37
money role relative	-29
money row	17
money row after 1	-61
money row before 1	76
money row cell start	25
money row first	51
money row later	-15
money row name column	10
money writer	-8
money writer none	-32
money writer self	36
name in address	103
name not in address	-32
next cell	42
only label between	64
phone above 1 1	56
phone above 1 2	-70
phone above 1 5	40
phone above 1 block	41
phone above 1 far	-34
phone above 1 other block	-49
phone above 2 1	-29
phone above 2 2	38
phone above 2 5	-52
phone above 2 block	48
phone above 2 far	41
phone above 2 other block	-34
phone above 3	-8
phone above 3 1	-11
phone above 3 2	-34
phone above 3 5	5
phone above 3 far	6
phone above at line start	108
phone above labelled	141
phone below 1 1	-18
phone below 1 3	65
phone below 1 far	-11
phone below 2 1	35
phone below 2 3	20
phone below 2 far	-33
phone close	127
phone head of block	35
phone head without voice	-16
phone in brackets behind	27
phone kin near	104
phone labelled	58
phone labelled child	-83
phone labelled parent	23
phone labelled professional	39
phone last resident	-25
phone last resident none	-11
phone last resident self	-43
phone last resident third	45
phone line after	68
phone line after 1	65
phone line before 1	121
phone line before 2	7
phone main	20
phone main none	31
phone main self	-23
phone main third	62
phone main you	-65
phone mine	103
phone next cell	39
phone only label between	50
phone role applicant	-11
phone role child	-145
phone role client	11
phone role employee	-8
phone role other	56
phone role parent	46
phone role professional	42
phone role public_figure	-65
phone role relative	30
phone role sibling	11
phone row	70
phone row after 1	-30
phone row before 1	76
phone row cell start	58
phone row first	75
phone row inside cell	21
phone row later	4
phone row name column	32
phone row touches	34
phone same cell	32
phone same line	16
phone signer of block	55
phone theirs	-10
phone touches	60
phone writer	85
phone writer none	47
phone writer self	73
phone writer third	-39
role applicant	50
role client	60
role employee	-16
role professional	-41
role public_figure	-130
role relative	-47
role sibling	-28
row	80
row after 1	30
row before 1	83
row before 2	-61
row cell start	72
row first	73
row inside cell	-19
row later	35
row name column	68
row official column	19
row touches	28
same cell	37
same line	74
self line before	-25
shares word of label	10
signer of block	7
theirs	156
third line before	46
touches	98
whole name in address	95
writer	-7
writer none	-9
writer self	73
writer third	-122
writer you	-26
you line before	61
yours	95`
