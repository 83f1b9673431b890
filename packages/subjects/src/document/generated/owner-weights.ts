// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const OWNER_WEIGHTS = `above 1	15
above 1 1	-9
above 1 2	25
above 1 5	56
above 1 block	35
above 1 far	-11
above 1 other block	-24
above 2	6
above 2 1	5
above 2 2	-6
above 2 5	22
above 2 far	5
above 2 other block	8
above 3	4
above 3 1	-31
above 3 5	9
above 3 far	7
above at line start	66
above labelled	45
below 1 1	-22
below 1 3	8
below 1 far	16
below 2 1	11
below 2 3	-8
below 2 far	-20
case above 1 1	-41
case above 1 2	-9
case above 1 5	31
case above 1 block	-7
case above 1 far	46
case above 1 other block	15
case above 2	15
case above 2 1	41
case above 2 2	-27
case above 2 5	14
case above 2 far	19
case above 2 other block	11
case above 3 1	-54
case above 3 5	12
case above 3 far	12
case above at line start	-25
case above labelled	-14
case addressee	-30
case below 1 1	-44
case below 1 3	4
case below 1 far	7
case below 2 1	-39
case below 2 3	-54
case close	19
case close after	90
case head of block	-40
case head of item	40
case head without voice	-27
case in brackets behind	130
case kin near	-5
case labelled	-11
case labelled applicant	-8
case labelled child	-16
case labelled client	25
case labelled employee	-28
case labelled parent	59
case labelled professional	-33
case last resident	-20
case last resident none	16
case last resident self	-38
case last resident third	-144
case last resident you	16
case line after	-30
case line after 1	39
case line before 1	59
case line before 2	-63
case line before 3	43
case main	19
case main none	40
case main of subject line	-26
case main self	44
case main third	-174
case main you	-7
case next cell	-55
case only label between	89
case role applicant	24
case role child	70
case role client	120
case role employee	-42
case role other	-51
case role parent	-69
case role professional	-105
case role relative	-50
case role sibling	-15
case row	41
case row after 1	75
case row after 2	-24
case row before 1	-18
case row cell start	97
case row first	60
case row inside cell	-92
case row later	19
case row name column	89
case row touches	-68
case same line	49
case touches	38
case writer	-19
case writer none	-3
case writer self	-45
case writer you	4
case yours	-80
close	117
close after	102
head of block	22
head of item	49
head without voice	23
home above 1	28
home above 1 1	-45
home above 1 2	33
home above 1 5	54
home above 1 block	53
home above 1 far	78
home above 1 other block	-61
home above 2	14
home above 2 1	-4
home above 2 2	45
home above 2 5	11
home above 2 block	52
home above 2 far	-21
home above 2 other block	-28
home above 3	14
home above 3 2	18
home above 3 5	-3
home above 3 far	14
home above at line start	67
home above labelled	73
home below 1 1	-31
home below 1 3	9
home below 1 far	71
home below 2 3	-15
home below 2 far	-18
home close	99
home close after	-12
home head of block	-6
home head of item	76
home head without voice	21
home kin near	-81
home labelled	32
home labelled client	-94
home labelled parent	100
home last resident	3
home last resident none	-8
home last resident self	-59
home last resident third	75
home line after	44
home line after 2	46
home line before 1	88
home line before 2	85
home main	24
home main none	27
home main of subject line	-17
home main self	-18
home main third	-12
home main you	40
home mine	71
home next cell	64
home only label between	15
home role applicant	30
home role child	-26
home role client	90
home role employee	-22
home role other	-79
home role parent	44
home role professional	-30
home role public_figure	-44
home role relative	-82
home role sibling	-57
home row	152
home row before 1	72
home row before 2	-30
home row cell start	39
home row first	26
home row inside cell	18
home row later	38
home row name column	57
home row touches	62
home same line	-6
home theirs	-71
home touches	65
home writer	-24
home writer none	-11
home writer self	23
home writer third	-45
id above 1	19
id above 1 1	46
id above 1 2	25
id above 1 5	9
id above 1 block	42
id above 1 far	-47
id above 1 other block	-25
id above 2 1	17
id above 2 2	-59
id above 2 5	25
id above 2 block	-29
id above 2 other block	30
id above 3 1	-9
id above 3 2	10
id above 3 5	-7
id above at line start	45
id above labelled	53
id addressee	-11
id below 1 1	7
id below 1 far	-9
id below 2 1	-19
id below 2 3	-8
id below 2 far	-19
id close	109
id close after	71
id head of block	90
id head of item	49
id head without voice	87
id in brackets behind	64
id kin near	91
id labelled	39
id labelled child	65
id labelled client	6
id labelled employee	6
id labelled parent	11
id labelled relative	6
id last resident	22
id last resident none	27
id last resident self	79
id last resident third	12
id last resident you	-119
id line after	-35
id line after 1	36
id line after 2	-49
id line before 1	101
id line before 2	28
id line before 3	-8
id main	17
id main none	12
id main of subject line	73
id main self	24
id main third	17
id main you	42
id mine	91
id next cell	37
id only label between	45
id role applicant	43
id role child	23
id role client	20
id role employee	7
id role other	38
id role professional	-43
id role public_figure	-14
id role relative	-51
id role sibling	20
id row	50
id row after 1	24
id row before 1	63
id row cell start	41
id row first	57
id row inside cell	44
id row later	17
id row name column	39
id row official column	-8
id row touches	21
id same cell	12
id same line	118
id signer of block	7
id theirs	93
id touches	51
id writer	-38
id writer none	-31
id writer self	46
id writer third	-51
id writer you	-71
id yours	54
in brackets behind	107
in name of	97
kin near	44
labelled	25
labelled applicant	-7
labelled child	22
labelled employee	-28
labelled parent	86
labelled professional	-10
labelled relative	57
last resident	7
last resident none	11
last resident self	-15
last resident third	-4
last resident you	-81
line after	4
line after 1	43
line after 2	-10
line before 1	89
line before 2	37
line before 3	55
mail above 1	-8
mail above 1 1	9
mail above 1 5	60
mail above 1 block	-20
mail above 1 far	-91
mail above 1 other block	10
mail above 2	-19
mail above 2 1	-51
mail above 2 2	46
mail above 2 5	22
mail above 2 block	-62
mail above 2 far	-45
mail above 2 other block	19
mail above 3	-16
mail above 3 2	10
mail above 3 5	-4
mail above 3 far	-22
mail above at line start	31
mail above labelled	-86
mail addressee	63
mail below 1 1	-30
mail below 1 3	6
mail below 1 far	-17
mail below 2 3	23
mail below 2 far	-13
mail close after	-20
mail head of block	-39
mail head of item	-66
mail head without voice	-59
mail in brackets behind	6
mail labelled	6
mail labelled professional	6
mail last resident	-6
mail last resident none	-12
mail last resident self	33
mail last resident third	-18
mail line after	39
mail line after 1	17
mail line before 1	14
mail main none	-25
mail main self	53
mail main third	62
mail main you	-5
mail name in address	109
mail name not in address	-46
mail next cell	10
mail only label between	13
mail part of name in address	160
mail role applicant	44
mail role client	-36
mail role other	-6
mail role parent	-5
mail role professional	21
mail role relative	-39
mail row	21
mail row after 1	13
mail row before 1	16
mail row before 2	-5
mail row cell start	21
mail row first	17
mail row later	7
mail row name column	-5
mail row official column	11
mail same line	-63
mail signer of block	17
mail theirs	-4
mail touches	56
mail whole name in address	80
mail writer	3
mail writer none	26
mail writer self	4
mail writer you	-45
mail yours	63
main	16
main none	15
main of subject line	17
main self	8
main third	25
main you	67
mine	176
money above 1	34
money above 1 1	-28
money above 1 2	54
money above 1 5	6
money above 1 block	67
money above 1 far	15
money above 1 other block	-16
money above 2	27
money above 2 1	-47
money above 2 2	-8
money above 2 5	48
money above 2 block	33
money above 2 far	41
money above 2 other block	32
money above 3	39
money above 3 2	-8
money above 3 5	51
money above 3 far	-20
money above at line start	-95
money above labelled	-5
money addressee	7
money below 1 1	-28
money below 1 3	-45
money below 1 far	-16
money below 2 1	45
money below 2 3	-34
money below 2 far	-84
money labelled	-28
money last resident	11
money last resident none	18
money last resident self	-9
money last resident third	-12
money last resident you	16
money line after	-46
money line after 1	-24
money line before 1	39
money main	47
money main none	12
money main self	-26
money main third	64
money main you	33
money role applicant	46
money role child	-81
money role client	96
money role employee	-17
money role other	-6
money role parent	-4
money role professional	-54
money row	43
money row after 1	-46
money row before 1	90
money row cell start	54
money row first	61
money row later	25
money row name column	27
money theirs	66
money writer	5
money writer none	-34
money writer self	26
money yours	47
name in address	109
name not in address	-46
next cell	47
only label between	53
part of name in address	160
phone above 1	7
phone above 1 1	38
phone above 1 2	-39
phone above 1 5	37
phone above 1 block	44
phone above 1 far	-29
phone above 1 other block	-45
phone above 2	15
phone above 2 1	21
phone above 2 2	28
phone above 2 5	-37
phone above 2 block	63
phone above 2 far	21
phone above 2 other block	-27
phone above 3 1	-29
phone above 3 2	-46
phone above 3 5	17
phone above 3 far	25
phone above at line start	119
phone above labelled	160
phone addressee	-30
phone below 1 1	-35
phone below 1 3	52
phone below 1 far	16
phone below 2 1	63
phone below 2 3	46
phone below 2 far	-17
phone close	123
phone close after	4
phone head of block	46
phone head without voice	-14
phone in brackets behind	23
phone kin near	127
phone labelled	39
phone labelled child	-50
phone labelled client	58
phone labelled parent	-35
phone labelled professional	46
phone last resident self	-48
phone last resident third	72
phone last resident you	-37
phone line after	63
phone line after 1	64
phone line before 1	119
phone line before 2	-17
phone main	10
phone main none	10
phone main self	-51
phone main third	73
phone main you	-6
phone mine	85
phone next cell	41
phone only label between	29
phone role applicant	17
phone role child	-157
phone role client	-6
phone role employee	-17
phone role other	62
phone role parent	32
phone role professional	47
phone role public_figure	-59
phone role relative	14
phone role sibling	20
phone row	81
phone row after 1	-25
phone row before 1	25
phone row cell start	61
phone row first	125
phone row inside cell	33
phone row later	-50
phone row name column	38
phone row touches	34
phone same cell	42
phone same line	52
phone signer of block	65
phone touches	42
phone writer	78
phone writer none	27
phone writer self	90
phone writer third	-52
role applicant	50
role client	48
role employee	-12
role professional	-34
role public_figure	-128
role relative	-51
role sibling	-19
row	80
row after 1	33
row after 2	-27
row before 1	72
row cell start	65
row first	79
row inside cell	-3
row later	28
row name column	72
row touches	39
same cell	53
same line	63
self line before	-38
signer of block	20
theirs	107
third line before	46
touches	86
whole name in address	80
writer	-5
writer none	-7
writer self	64
writer third	-117
writer you	-36
you line before	79
yours	53`
