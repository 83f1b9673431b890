// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const OWNER_WEIGHTS = `above 1	7
above 1 1	-16
above 1 2	10
above 1 5	49
above 1 block	30
above 1 far	-12
above 1 other block	-36
above 2 1	-7
above 2 2	4
above 2 5	11
above 2 block	7
above 2 far	6
above 3 1	-34
above 3 2	6
above 3 5	5
above at line start	74
above labelled	44
addressee	11
below 1 1	-25
below 1 3	11
below 1 far	10
below 2 1	-12
below 2 3	-7
below 2 far	-12
case above 1	-10
case above 1 1	-56
case above 1 2	-27
case above 1 5	37
case above 1 block	-18
case above 1 far	49
case above 2	5
case above 2 1	36
case above 2 2	-39
case above 2 5	-5
case above 2 block	5
case above 2 far	35
case above 3 1	-67
case above 3 2	31
case above 3 5	4
case above at line start	11
case above labelled	15
case addressee	18
case below 1 1	-24
case below 1 3	-3
case below 1 far	28
case below 2 1	-38
case below 2 3	-34
case below 2 far	12
case close	43
case close after	68
case head of block	-32
case head of item	67
case head without voice	-13
case in brackets behind	111
case kin near	-20
case labelled	8
case labelled applicant	-11
case labelled child	28
case labelled client	26
case labelled employee	7
case labelled parent	49
case labelled professional	-35
case last resident	4
case last resident none	16
case last resident self	-39
case last resident third	40
case last resident you	-57
case line after 1	36
case line after 2	19
case line before 1	59
case line before 2	-45
case line before 3	20
case main	26
case main none	41
case main of subject line	-56
case main self	60
case main third	-204
case main you	-12
case mine	95
case only label between	101
case role child	58
case role client	120
case role employee	-31
case role parent	-63
case role professional	-100
case role relative	-67
case role sibling	-38
case row	47
case row after 1	63
case row after 2	-29
case row before 1	20
case row cell start	84
case row first	65
case row inside cell	-98
case row later	24
case row name column	86
case row touches	-79
case same line	20
case theirs	-31
case touches	80
case writer	-32
case writer none	-11
case writer self	-92
case writer third	-13
case writer you	21
case yours	-32
close	111
close after	100
head of block	24
head of item	18
head without voice	19
home above 1	27
home above 1 1	-45
home above 1 2	48
home above 1 5	68
home above 1 block	50
home above 1 far	54
home above 1 other block	-71
home above 2	7
home above 2 1	-23
home above 2 2	49
home above 2 5	10
home above 2 block	49
home above 2 far	-22
home above 2 other block	-35
home above 3	13
home above 3 1	33
home above 3 2	21
home above 3 5	-15
home above 3 far	4
home above at line start	100
home above labelled	70
home below 1 1	-40
home below 1 3	31
home below 1 far	71
home below 2 1	-13
home below 2 3	-22
home below 2 far	-18
home close	44
home close after	44
home head of block	4
home head of item	81
home head without voice	14
home kin near	-125
home labelled	-31
home labelled client	-48
home labelled parent	39
home last resident none	-7
home last resident self	-29
home last resident third	10
home last resident you	51
home line after	24
home line after 1	19
home line after 2	48
home line before 1	70
home line before 2	78
home line before 3	207
home main	23
home main none	27
home main of subject line	4
home main self	-57
home main third	-4
home main you	55
home mine	61
home next cell	88
home only label between	33
home role applicant	48
home role child	-45
home role client	80
home role employee	-57
home role other	28
home role parent	46
home role professional	-38
home role public_figure	-18
home role relative	-58
home role sibling	-102
home row	118
home row after 1	14
home row before 1	70
home row before 2	-50
home row cell start	61
home row first	16
home row inside cell	-21
home row later	53
home row name column	58
home row touches	80
home same line	46
home signer of block	-22
home theirs	-61
home touches	35
home writer	-17
home writer none	-11
home writer self	52
home writer third	-54
home writer you	-19
id above 1	13
id above 1 1	43
id above 1 2	9
id above 1 5	7
id above 1 block	33
id above 1 far	-47
id above 1 other block	-28
id above 2 2	-17
id above 2 5	21
id above 2 block	-15
id above 2 far	11
id above 2 other block	14
id above 3 1	-14
id above 3 2	-3
id above 3 5	-9
id above 3 far	14
id above at line start	22
id above labelled	70
id addressee	-21
id below 1 1	-8
id below 1 3	12
id below 1 far	-23
id below 2 1	-14
id below 2 3	-14
id below 2 far	-24
id close	114
id close after	62
id head of block	53
id head without voice	48
id in brackets behind	76
id kin near	92
id labelled	26
id labelled child	74
id labelled client	3
id labelled employee	-35
id labelled parent	34
id labelled relative	-41
id last resident	27
id last resident none	33
id last resident self	57
id last resident third	-28
id last resident you	-93
id line after	-36
id line after 1	18
id line after 2	-45
id line before 1	101
id line before 2	31
id line before 3	-64
id main	15
id main none	12
id main of subject line	81
id main self	53
id main third	-10
id main you	47
id mine	80
id next cell	36
id only label between	50
id role applicant	40
id role child	15
id role client	31
id role employee	14
id role other	7
id role parent	-10
id role professional	-46
id role public_figure	-13
id role relative	-47
id role sibling	52
id row	48
id row after 1	23
id row before 1	61
id row cell start	41
id row first	57
id row inside cell	41
id row later	17
id row name column	40
id row official column	-4
id row touches	25
id same cell	8
id same line	111
id signer of block	9
id theirs	115
id touches	60
id writer	-27
id writer none	-27
id writer self	61
id writer third	-44
id writer you	-70
id yours	34
in brackets behind	72
in name of	138
kin near	72
labelled	14
labelled applicant	-10
labelled child	38
labelled client	16
labelled employee	-26
labelled parent	67
labelled professional	-29
labelled relative	16
last resident	10
last resident none	14
last resident self	-6
last resident third	7
last resident you	-90
line after	-4
line after 1	26
line before 1	85
line before 2	70
line before 3	145
mail above 1	-16
mail above 1 1	12
mail above 1 5	22
mail above 1 block	-17
mail above 1 far	-75
mail above 1 other block	-7
mail above 2	-25
mail above 2 1	-55
mail above 2 2	23
mail above 2 5	28
mail above 2 block	-68
mail above 2 far	-42
mail above 2 other block	19
mail above 3	-14
mail above 3 2	40
mail above 3 5	-11
mail above 3 far	-38
mail above at line start	36
mail above labelled	-72
mail addressee	55
mail below 1 1	-33
mail below 1 3	-5
mail below 1 far	-26
mail below 2 3	48
mail below 2 far	4
mail close	8
mail close after	-38
mail head of block	-18
mail head of item	-93
mail head without voice	-41
mail in brackets behind	31
mail labelled	10
mail labelled professional	9
mail last resident	-8
mail last resident none	-18
mail last resident self	31
mail last resident third	-5
mail line after 1	-25
mail line before 1	27
mail line before 2	61
mail main	-3
mail main none	-19
mail main of subject line	-7
mail main self	40
mail main third	52
mail main you	7
mail name in address	114
mail name not in address	-42
mail next cell	9
mail only label between	13
mail part of name in address	168
mail role applicant	46
mail role child	-21
mail role client	-53
mail role employee	18
mail role other	-45
mail role parent	-23
mail role professional	18
mail role relative	-35
mail role sibling	-7
mail row	44
mail row after 1	51
mail row before 1	15
mail row before 2	-6
mail row cell start	45
mail row first	43
mail row later	7
mail row official column	10
mail same line	-52
mail signer of block	22
mail touches	63
mail whole name in address	85
mail writer	-16
mail writer none	7
mail writer self	-5
mail writer you	-55
mail yours	55
main	15
main none	14
main self	15
main third	6
main you	71
mine	231
money above 1	29
money above 1 2	38
money above 1 5	6
money above 1 block	76
money above 1 far	4
money above 1 other block	-25
money above 2	18
money above 2 1	-35
money above 2 2	24
money above 2 5	4
money above 2 block	17
money above 2 far	30
money above 2 other block	21
money above 3	24
money above 3 1	4
money above 3 2	6
money above 3 5	69
money above 3 far	-30
money above at line start	-99
money above labelled	-26
money below 1 1	-13
money below 1 3	-36
money below 1 far	-49
money below 2 1	49
money below 2 3	-38
money below 2 far	-75
money labelled	-14
money last resident	-8
money last resident none	20
money last resident self	5
money last resident third	-63
money last resident you	16
money line after	-47
money line after 1	-29
money line before 1	36
money main	53
money main none	21
money main self	-42
money main third	89
money main you	27
money role applicant	47
money role child	-71
money role client	101
money role parent	-12
money role professional	-69
money role relative	-22
money row	47
money row after 1	-44
money row before 1	91
money row cell start	58
money row first	67
money row later	20
money row name column	28
money same line	-6
money theirs	124
money writer	15
money writer none	-52
money writer self	40
money writer third	40
money yours	36
name in address	114
name not in address	-42
next cell	58
only label between	54
part of name in address	168
phone above 1	10
phone above 1 1	39
phone above 1 2	-47
phone above 1 5	46
phone above 1 block	67
phone above 1 far	-28
phone above 1 other block	-73
phone above 2	12
phone above 2 1	15
phone above 2 2	29
phone above 2 5	-16
phone above 2 block	70
phone above 2 far	10
phone above 2 other block	-32
phone above 3 1	-25
phone above 3 2	-54
phone above 3 5	23
phone above 3 far	15
phone above at line start	118
phone above labelled	124
phone addressee	-44
phone below 1 1	-38
phone below 1 3	43
phone below 2 1	3
phone below 2 3	47
phone below 2 far	-5
phone close	141
phone close after	16
phone head of block	45
phone head of item	14
phone in brackets behind	39
phone kin near	163
phone labelled	32
phone labelled child	-95
phone labelled client	53
phone labelled parent	5
phone labelled professional	54
phone labelled relative	29
phone last resident	-5
phone last resident self	-41
phone last resident third	64
phone last resident you	-39
phone line after	73
phone line after 1	87
phone line before 1	117
phone line before 2	11
phone main none	-7
phone main self	-28
phone main third	81
phone main you	-8
phone mine	81
phone next cell	39
phone only label between	23
phone role applicant	41
phone role child	-145
phone role employee	-14
phone role other	68
phone role parent	19
phone role professional	34
phone role public_figure	-61
phone role relative	-4
phone role sibling	-16
phone row	86
phone row after 1	-26
phone row before 1	29
phone row cell start	63
phone row first	128
phone row inside cell	42
phone row later	-50
phone row name column	37
phone row touches	35
phone same cell	50
phone same line	48
phone signer of block	55
phone touches	46
phone writer	72
phone writer none	40
phone writer self	87
phone writer third	-67
role applicant	51
role child	-7
role client	56
role employee	-7
role other	14
role parent	-8
role professional	-39
role public_figure	-100
role relative	-48
role sibling	-51
row	70
row after 1	47
row after 2	-32
row before 1	68
row before 2	-15
row cell start	65
row first	74
row inside cell	-30
row later	31
row name column	66
row official column	5
row touches	33
same cell	52
same line	58
self line before	-35
signer of block	35
theirs	107
third line before	-30
touches	86
whole name in address	85
writer	-8
writer none	-9
writer self	48
writer third	-118
writer you	-25
you line before	21
yours	110`
