// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const OWNER_WEIGHTS = `above 1	8
above 1 1	-16
above 1 2	10
above 1 5	49
above 1 block	30
above 1 far	-12
above 1 other block	-35
above 2	4
above 2 1	-6
above 2 2	5
above 2 5	10
above 2 block	8
above 2 far	7
above 3 1	-34
above 3 2	8
above 3 5	4
above at line start	73
above labelled	44
addressee	15
below 1 1	-26
below 1 3	9
below 1 far	10
below 2 1	-12
below 2 3	-6
below 2 far	-12
case above 1	-7
case above 1 1	-53
case above 1 2	-14
case above 1 5	31
case above 1 block	-14
case above 1 far	50
case above 2	7
case above 2 1	37
case above 2 2	-36
case above 2 block	4
case above 2 far	32
case above 3 1	-68
case above 3 2	32
case above 3 5	5
case above at line start	7
case above labelled	13
case addressee	16
case below 1 1	-21
case below 1 3	-3
case below 1 far	27
case below 2 1	-39
case below 2 3	-37
case below 2 far	16
case close	47
case close after	71
case head of block	-38
case head of item	66
case head without voice	-17
case in brackets behind	117
case kin near	-19
case labelled	6
case labelled applicant	-8
case labelled child	34
case labelled client	25
case labelled employee	5
case labelled parent	36
case labelled professional	-34
case last resident none	15
case last resident self	-38
case last resident third	34
case last resident you	-69
case line after	4
case line after 1	39
case line after 2	18
case line before 1	60
case line before 2	-48
case line before 3	28
case main	27
case main none	41
case main of subject line	-52
case main self	65
case main third	-198
case mine	92
case only label between	93
case role applicant	-4
case role child	50
case role client	120
case role employee	-28
case role other	-6
case role parent	-57
case role professional	-97
case role relative	-73
case role sibling	-47
case row	45
case row after 1	59
case row after 2	-29
case row before 1	26
case row cell start	81
case row first	64
case row inside cell	-94
case row later	27
case row name column	86
case row touches	-77
case same line	22
case theirs	-26
case touches	77
case writer	-27
case writer none	-8
case writer self	-83
case writer third	-14
case writer you	26
case yours	-30
close	111
close after	102
head of block	23
head of item	14
head without voice	18
home above 1	24
home above 1 1	-46
home above 1 2	42
home above 1 5	68
home above 1 block	46
home above 1 far	52
home above 1 other block	-73
home above 2	5
home above 2 1	-18
home above 2 2	55
home above 2 5	7
home above 2 block	46
home above 2 far	-35
home above 2 other block	-33
home above 3	14
home above 3 1	44
home above 3 2	20
home above 3 5	-21
home above 3 far	5
home above at line start	92
home above labelled	71
home below 1 1	-44
home below 1 3	32
home below 1 far	71
home below 2 1	-14
home below 2 3	-18
home below 2 far	-18
home close	37
home close after	46
home head of block	6
home head of item	76
home head without voice	16
home kin near	-120
home labelled	-40
home labelled client	-44
home labelled parent	24
home last resident none	-8
home last resident self	-31
home last resident third	12
home last resident you	56
home line after	11
home line after 1	10
home line after 2	44
home line before 1	68
home line before 2	78
home line before 3	199
home main	19
home main none	25
home main of subject line	-43
home main self	-61
home main third	-6
home main you	36
home mine	53
home next cell	70
home only label between	35
home role applicant	53
home role child	-29
home role client	85
home role employee	-48
home role other	14
home role parent	46
home role professional	-47
home role public_figure	-23
home role relative	-61
home role sibling	-102
home row	129
home row before 1	61
home row before 2	-36
home row cell start	49
home row first	15
home row inside cell	-17
home row later	39
home row name column	55
home row touches	58
home same line	49
home signer of block	-24
home theirs	-64
home touches	35
home writer	-16
home writer none	-13
home writer self	47
home writer third	-50
home writer you	-13
id above 1	13
id above 1 1	45
id above 1 2	11
id above 1 5	7
id above 1 block	33
id above 1 far	-55
id above 1 other block	-27
id above 2 2	-16
id above 2 5	19
id above 2 block	-14
id above 2 far	12
id above 2 other block	12
id above 3	-3
id above 3 1	-15
id above 3 5	-10
id above 3 far	11
id above at line start	21
id above labelled	70
id addressee	-17
id below 1 1	-9
id below 1 3	13
id below 1 far	-24
id below 2 1	-15
id below 2 3	-14
id below 2 far	-23
id close	114
id close after	59
id head of block	53
id head without voice	48
id in brackets behind	79
id kin near	96
id labelled	27
id labelled child	65
id labelled client	4
id labelled employee	-34
id labelled parent	41
id labelled relative	-38
id last resident	25
id last resident none	30
id last resident self	57
id last resident third	-31
id last resident you	-87
id line after	-33
id line after 1	20
id line after 2	-46
id line before 1	100
id line before 2	29
id line before 3	-69
id main	16
id main none	12
id main of subject line	90
id main self	58
id main third	-11
id main you	50
id mine	42
id next cell	35
id only label between	51
id role applicant	42
id role child	15
id role client	35
id role employee	10
id role other	12
id role parent	-15
id role professional	-48
id role public_figure	-12
id role relative	-48
id role sibling	52
id row	49
id row after 1	26
id row before 1	61
id row cell start	42
id row first	57
id row inside cell	41
id row later	19
id row name column	42
id row official column	-4
id row touches	28
id same cell	8
id same line	107
id signer of block	8
id theirs	115
id touches	60
id writer	-29
id writer none	-27
id writer self	50
id writer third	-46
id writer you	-66
id yours	28
in brackets behind	83
in name of	101
kin near	78
labelled	16
labelled applicant	-7
labelled child	35
labelled client	15
labelled employee	-26
labelled parent	83
labelled professional	-28
last resident	8
last resident none	12
last resident self	-6
last resident third	4
last resident you	-90
line after	-8
line after 1	24
line after 2	-5
line before 1	83
line before 2	66
line before 3	146
mail above 1	-14
mail above 1 1	9
mail above 1 2	-4
mail above 1 5	26
mail above 1 block	-15
mail above 1 far	-72
mail above 1 other block	-8
mail above 2	-23
mail above 2 1	-55
mail above 2 2	24
mail above 2 5	27
mail above 2 block	-68
mail above 2 far	-38
mail above 2 other block	20
mail above 3	-13
mail above 3 2	40
mail above 3 5	-10
mail above 3 far	-37
mail above at line start	39
mail above labelled	-73
mail addressee	57
mail below 1 1	-33
mail below 1 3	-7
mail below 1 far	-24
mail below 2 3	47
mail close	15
mail close after	-38
mail head of block	-21
mail head of item	-93
mail head without voice	-47
mail in brackets behind	31
mail labelled	11
mail labelled professional	9
mail last resident	-11
mail last resident none	-22
mail last resident self	34
mail last resident third	-7
mail line after	8
mail line after 1	-24
mail line before 1	31
mail line before 2	62
mail main	-7
mail main none	-24
mail main of subject line	-7
mail main self	44
mail main third	55
mail main you	6
mail name in address	115
mail name not in address	-42
mail next cell	7
mail only label between	12
mail part of name in address	168
mail role applicant	48
mail role child	-15
mail role client	-45
mail role employee	16
mail role other	-31
mail role parent	-18
mail role professional	10
mail role relative	-40
mail row	45
mail row after 1	53
mail row before 1	13
mail row before 2	-4
mail row cell start	46
mail row first	44
mail row later	8
mail row name column	-3
mail row official column	7
mail same line	-51
mail signer of block	24
mail theirs	-3
mail touches	65
mail whole name in address	85
mail writer	-15
mail writer none	8
mail writer self	-5
mail writer you	-58
mail yours	57
main	16
main none	13
main of subject line	-13
main self	18
main third	8
main you	67
mine	227
money above 1	25
money above 1 1	-16
money above 1 2	30
money above 1 5	16
money above 1 block	67
money above 1 far	6
money above 1 other block	-24
money above 2	17
money above 2 1	-37
money above 2 2	18
money above 2 block	18
money above 2 far	37
money above 2 other block	20
money above 3	26
money above 3 2	9
money above 3 5	69
money above 3 far	-28
money above at line start	-96
money above labelled	-12
money below 1 1	-21
money below 1 3	-33
money below 1 far	-37
money below 2 1	52
money below 2 3	-27
money below 2 far	-76
money labelled	-16
money last resident	-7
money last resident none	23
money last resident third	-66
money last resident you	17
money line after	-71
money line after 1	-43
money line before 1	32
money main	50
money main none	20
money main self	-51
money main third	93
money main you	24
money role applicant	46
money role child	-64
money role client	111
money role employee	-11
money role other	8
money role parent	-49
money role professional	-66
money role relative	-5
money row	48
money row after 1	-43
money row before 1	92
money row cell start	60
money row first	67
money row later	25
money row name column	28
money same line	-7
money theirs	122
money writer	16
money writer none	-64
money writer self	53
money writer third	43
money yours	34
name in address	115
name not in address	-42
next cell	54
only label between	55
part of name in address	168
phone above 1	10
phone above 1 1	35
phone above 1 2	-48
phone above 1 5	48
phone above 1 block	67
phone above 1 far	-24
phone above 1 other block	-73
phone above 2	14
phone above 2 1	17
phone above 2 2	26
phone above 2 5	-17
phone above 2 block	71
phone above 2 far	12
phone above 2 other block	-31
phone above 3 1	-31
phone above 3 2	-54
phone above 3 5	25
phone above 3 far	16
phone above at line start	121
phone above labelled	124
phone addressee	-39
phone below 1 1	-36
phone below 1 3	45
phone below 2 1	5
phone below 2 3	50
phone close	142
phone close after	10
phone head of block	46
phone head of item	16
phone in brackets behind	62
phone kin near	168
phone labelled	49
phone labelled child	-88
phone labelled client	50
phone labelled parent	51
phone labelled professional	49
phone labelled relative	8
phone last resident	-3
phone last resident self	-43
phone last resident third	67
phone last resident you	-38
phone line after	79
phone line after 1	88
phone line before 1	114
phone line before 2	11
phone main none	-5
phone main self	-31
phone main third	77
phone main you	-8
phone mine	86
phone next cell	39
phone only label between	32
phone role applicant	40
phone role child	-143
phone role client	-7
phone role employee	-14
phone role other	63
phone role parent	33
phone role professional	36
phone role public_figure	-61
phone role relative	-12
phone role sibling	8
phone row	86
phone row after 1	-26
phone row before 1	31
phone row cell start	63
phone row first	126
phone row inside cell	42
phone row later	-47
phone row name column	37
phone row touches	35
phone same cell	50
phone same line	51
phone signer of block	55
phone theirs	6
phone touches	37
phone writer	70
phone writer none	40
phone writer self	89
phone writer third	-71
role applicant	51
role child	-4
role client	57
role employee	-6
role other	14
role parent	-11
role professional	-43
role public_figure	-104
role relative	-52
role sibling	-43
row	72
row after 1	42
row after 2	-33
row before 1	67
row before 2	-4
row cell start	63
row first	73
row inside cell	-26
row later	33
row name column	67
row touches	24
same cell	52
same line	57
self line before	-34
signer of block	34
theirs	108
third line before	-24
touches	84
whole name in address	85
writer	-8
writer none	-10
writer self	50
writer third	-118
writer you	-20
you line before	21
yours	105`
