// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const OWNER_WEIGHTS = `above 1	16
above 1 2	14
above 1 5	55
above 1 block	42
above 1 far	-9
above 1 other block	-32
above 2	3
above 2 1	-6
above 2 2	10
above 2 5	17
above 2 block	-5
above 2 far	-3
above 2 other block	7
above 3 2	8
above 3 5	3
above 3 far	-8
above at line start	79
above labelled	50
addressee	-11
below 1 1	-19
below 1 3	10
below 1 far	27
below 2 1	-14
below 2 3	-12
below 2 far	-16
case above 1	9
case above 1 1	-28
case above 1 2	-6
case above 1 5	5
case above 1 block	-9
case above 1 far	64
case above 1 other block	25
case above 2	13
case above 2 1	38
case above 2 2	36
case above 2 5	-3
case above 2 block	-24
case above 2 far	-44
case above 2 other block	30
case above 3	-4
case above 3 1	-25
case above 3 5	12
case above 3 far	-5
case above at line start	35
case above labelled	-36
case addressee	-10
case below 1 1	-31
case below 1 far	15
case below 2 1	-35
case below 2 3	-29
case below 2 far	14
case close	4
case close after	75
case head of block	-50
case head without voice	-12
case in brackets behind	88
case kin near	-85
case labelled	-16
case labelled client	13
case labelled employee	13
case labelled professional	-49
case last resident	7
case last resident none	-29
case last resident self	-30
case last resident you	12
case line after	-20
case line after 1	46
case line after 2	-5
case line before 1	45
case line before 2	-91
case line before 3	35
case main	28
case main none	36
case main of subject line	-33
case main self	61
case main you	55
case next cell	-57
case only label between	83
case role applicant	101
case role child	101
case role client	126
case role employee	-49
case role other	-105
case role parent	-71
case role professional	-115
case role relative	-36
case role sibling	-6
case row	48
case row after 1	71
case row before 1	-18
case row cell start	98
case row first	51
case row later	13
case row name column	71
case same line	48
case writer	-25
case writer none	-27
case writer self	-27
case writer you	23
case yours	-22
close	104
close after	95
head of block	18
head of item	39
head without voice	23
home above 1	18
home above 1 1	-63
home above 1 2	47
home above 1 5	19
home above 1 block	55
home above 1 far	76
home above 1 other block	-90
home above 2	9
home above 2 1	49
home above 2 2	-16
home above 2 5	27
home above 2 block	29
home above 2 far	-50
home above 2 other block	-20
home above 3 1	-4
home above 3 2	53
home above 3 5	6
home above 3 far	-46
home above at line start	24
home above labelled	70
home below 1 1	-16
home below 1 3	25
home below 1 far	98
home below 2 1	-40
home below 2 3	-9
home below 2 far	-21
home close	63
home close after	-9
home head of block	11
home head of item	38
home head without voice	34
home kin near	-56
home labelled	14
home labelled parent	12
home last resident none	-11
home last resident self	25
home last resident third	21
home line after	31
home line after 1	-12
home line after 2	42
home line before 1	96
home line before 2	74
home main	35
home main none	23
home main self	17
home mine	43
home next cell	53
home only label between	32
home role applicant	59
home role child	-37
home role client	116
home role employee	-54
home role parent	22
home role professional	-54
home role relative	-73
home role sibling	-72
home row	126
home row before 1	73
home row before 2	-25
home row cell start	42
home row first	28
home row inside cell	16
home row later	37
home row name column	61
home row touches	50
home theirs	-18
home touches	89
home writer	-16
home writer self	34
home writer third	-58
id above 1	17
id above 1 1	50
id above 1 2	13
id above 1 5	11
id above 1 block	36
id above 1 far	-56
id above 1 other block	-20
id above 2 1	-10
id above 2 2	-44
id above 2 5	53
id above 2 block	-24
id above 2 far	14
id above 2 other block	25
id above 3 1	-6
id above 3 2	9
id above 3 5	-15
id above 3 far	-4
id above at line start	72
id above labelled	71
id addressee	6
id below 1 1	5
id below 1 3	-11
id below 2 1	-10
id below 2 3	-4
id below 2 far	-9
id close	98
id close after	28
id head of block	41
id head of item	32
id head without voice	38
id in brackets behind	65
id kin near	134
id labelled	53
id labelled applicant	13
id labelled child	85
id labelled client	-5
id labelled employee	4
id labelled parent	18
id labelled relative	4
id last resident	19
id last resident none	39
id last resident self	-24
id last resident third	-83
id last resident you	-67
id line after	-47
id line after 2	-47
id line before 1	97
id line before 2	21
id line before 3	-14
id main	10
id main none	8
id main of subject line	67
id main self	-14
id main third	38
id main you	35
id mine	40
id next cell	34
id only label between	35
id role child	33
id role client	33
id role employee	-3
id role other	15
id role professional	-60
id role public_figure	-38
id role relative	-37
id role sibling	19
id row	48
id row after 1	28
id row before 1	51
id row cell start	43
id row first	56
id row inside cell	26
id row later	12
id row name column	37
id row touches	19
id same cell	8
id same line	122
id signer of block	5
id theirs	66
id touches	35
id writer	-36
id writer none	-32
id writer self	27
id writer third	-20
id writer you	-47
id yours	74
in brackets behind	108
kin near	53
labelled	41
labelled applicant	13
labelled child	17
labelled client	51
labelled employee	29
labelled parent	58
labelled professional	-34
labelled relative	35
last resident	5
last resident none	8
last resident self	-13
last resident third	54
last resident you	-76
line after	8
line after 1	51
line after 2	-15
line before 1	90
line before 2	41
line before 3	71
mail above 1	6
mail above 1 1	7
mail above 1 2	-19
mail above 1 5	95
mail above 1 block	19
mail above 1 far	-77
mail above 1 other block	-12
mail above 2	-25
mail above 2 1	-44
mail above 2 2	58
mail above 2 5	5
mail above 2 block	-44
mail above 2 far	-54
mail above 2 other block	18
mail above 3	4
mail above 3 2	-5
mail above 3 5	-12
mail above 3 far	22
mail above at line start	24
mail above labelled	-77
mail addressee	66
mail below 1 1	-27
mail below 1 3	3
mail below 1 far	-4
mail below 2 1	-22
mail below 2 3	-24
mail below 2 far	11
mail close	-36
mail close after	4
mail head of block	-51
mail head without voice	-75
mail in brackets behind	5
mail labelled	5
mail last resident	-13
mail last resident none	-24
mail last resident self	33
mail last resident third	-13
mail line after	44
mail line after 1	44
mail line before 1	11
mail main	28
mail main self	52
mail main third	59
mail name in address	98
mail name not in address	-45
mail next cell	6
mail only label between	20
mail part of name in address	140
mail role applicant	17
mail role child	-19
mail role client	-55
mail role parent	-5
mail role professional	57
mail role relative	-44
mail role sibling	4
mail row	24
mail row after 1	17
mail row before 1	15
mail row before 2	-5
mail row cell start	24
mail row first	20
mail row later	7
mail row name column	-4
mail row official column	6
mail same line	-21
mail signer of block	22
mail theirs	42
mail touches	51
mail whole name in address	95
mail writer	-13
mail writer none	13
mail writer self	7
mail writer you	-49
mail yours	66
main	21
main none	19
main self	20
main third	59
main you	58
mine	150
money above 1	47
money above 1 2	56
money above 1 5	3
money above 1 block	55
money above 1 far	3
money above 1 other block	6
money above 2	10
money above 2 1	-24
money above 2 2	-21
money above 2 block	10
money above 2 far	53
money above 2 other block	27
money above 3	30
money above 3 2	-10
money above 3 5	37
money above 3 far	-22
money above at line start	-87
money above labelled	-8
money below 1 1	-36
money below 1 3	-38
money below 1 far	-55
money below 2 1	43
money below 2 3	-17
money below 2 far	-85
money labelled	-15
money last resident	38
money last resident none	21
money last resident self	22
money last resident third	-21
money last resident you	28
money line after	-28
money line before 1	35
money main	26
money main none	30
money main self	-39
money main third	51
money main you	-10
money role child	-92
money role client	95
money role employee	-7
money role other	14
money role professional	-35
money role relative	-29
money row	18
money row after 1	-60
money row before 1	76
money row cell start	26
money row first	52
money row later	-13
money row name column	10
money writer	-10
money writer none	-32
money writer self	35
name in address	98
name not in address	-45
next cell	38
only label between	60
part of name in address	140
phone above 1 1	55
phone above 1 2	-71
phone above 1 5	39
phone above 1 block	42
phone above 1 far	-31
phone above 1 other block	-49
phone above 2 1	-30
phone above 2 2	36
phone above 2 5	-51
phone above 2 block	47
phone above 2 far	43
phone above 2 other block	-33
phone above 3	-7
phone above 3 1	-11
phone above 3 2	-33
phone above 3 5	4
phone above 3 far	8
phone above at line start	109
phone above labelled	139
phone below 1 1	-20
phone below 1 3	64
phone below 1 far	-13
phone below 2 1	34
phone below 2 3	20
phone below 2 far	-33
phone close	127
phone close after	8
phone head of block	36
phone head without voice	-16
phone in brackets behind	28
phone kin near	102
phone labelled	62
phone labelled child	-83
phone labelled parent	23
phone labelled professional	42
phone last resident	-25
phone last resident none	-10
phone last resident self	-44
phone last resident third	45
phone line after	67
phone line after 1	72
phone line before 1	122
phone line before 2	7
phone main	19
phone main none	31
phone main self	-23
phone main third	59
phone main you	-62
phone mine	103
phone next cell	39
phone only label between	52
phone role applicant	-10
phone role child	-146
phone role client	10
phone role employee	-8
phone role other	55
phone role parent	46
phone role professional	42
phone role public_figure	-66
phone role relative	30
phone role sibling	10
phone row	71
phone row after 1	-29
phone row before 1	76
phone row cell start	59
phone row first	75
phone row inside cell	21
phone row later	5
phone row name column	31
phone row touches	34
phone same cell	32
phone same line	17
phone signer of block	55
phone theirs	-6
phone touches	62
phone writer	84
phone writer none	46
phone writer self	74
phone writer third	-40
role applicant	48
role client	61
role employee	-17
role other	4
role professional	-42
role public_figure	-130
role relative	-46
role sibling	-28
row	79
row after 1	26
row before 1	82
row before 2	-51
row cell start	71
row first	73
row inside cell	-14
row later	32
row name column	70
row touches	31
same cell	38
same line	73
self line before	-25
theirs	136
third line before	62
touches	96
whole name in address	95
writer	-6
writer none	-7
writer self	74
writer third	-121
writer you	-29
you line before	61
yours	93`
