// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const OWNER_WEIGHTS = `above 1	19
above 1 1	-3
above 1 2	13
above 1 5	81
above 1 block	52
above 1 far	-23
above 1 other block	-43
above 2	4
above 2 1	-11
above 2 2	11
above 2 5	12
above 2 block	-14
above 2 far	-4
above 2 other block	13
above 3	-4
above 3 1	44
above 3 2	11
above 3 5	13
above 3 far	-33
above at line start	102
above labelled	51
addressee	40
below 1 1	-16
below 1 3	26
below 1 far	28
below 2 1	-22
below 2 3	-4
below 2 far	-4
case above 1	11
case above 1 1	-41
case above 1 2	-5
case above 1 5	79
case above 1 block	-13
case above 1 far	-14
case above 1 other block	31
case above 2	23
case above 2 1	7
case above 2 2	56
case above 2 5	-31
case above 2 block	-38
case above 2 other block	43
case above 3	-16
case above 3 1	10
case above 3 2	-7
case above 3 5	-11
case above 3 far	-13
case above at line start	13
case above labelled	-56
case below 1 1	27
case below 1 3	-24
case below 1 far	46
case below 2 1	-55
case below 2 3	-17
case below 2 far	31
case close	-9
case labelled	-4
case labelled child	3
case labelled client	5
case labelled employee	7
case labelled professional	-46
case last resident	-17
case last resident none	-57
case last resident self	17
case line after	23
case line after 1	64
case line after 2	-13
case line before 1	33
case line before 2	-8
case main	30
case main none	34
case main of subject line	-10
case main self	18
case main you	8
case next cell	-73
case role applicant	101
case role child	114
case role client	120
case role employee	-33
case role other	-33
case role parent	-119
case role professional	-119
case role relative	-67
case role sibling	-41
case row	27
case row after 1	53
case row before 1	-27
case row cell start	74
case row first	29
case row later	22
case row name column	69
case same line	28
case writer	-41
case writer none	-27
case writer self	-33
close	112
close after	150
home above 1	24
home above 1 1	-43
home above 1 2	28
home above 1 5	21
home above 1 block	57
home above 1 far	90
home above 1 other block	-73
home above 2 1	48
home above 2 2	-7
home above 2 5	-7
home above 2 block	13
home above 2 far	-47
home above 2 other block	-17
home above 3 1	13
home above 3 2	68
home above 3 5	35
home above 3 far	-108
home above at line start	34
home above labelled	77
home below 1 1	-36
home below 1 3	32
home below 1 far	77
home below 2 1	-44
home below 2 3	-31
home below 2 far	-25
home close	73
home kin near	-52
home labelled	33
home labelled parent	33
home last resident	-10
home last resident none	-9
home last resident self	-22
home last resident third	24
home line after	7
home line after 1	38
home line after 2	-8
home line before 1	102
home line before 2	87
home main	41
home main none	49
home main self	-80
home main third	20
home next cell	63
home role applicant	39
home role child	-12
home role client	109
home role employee	-83
home role other	6
home role parent	76
home role professional	-37
home role public_figure	-23
home role relative	-73
home role sibling	-56
home row	120
home row after 1	-13
home row before 1	88
home row before 2	-32
home row cell start	38
home row first	23
home row inside cell	20
home row later	42
home row name column	65
home row touches	61
home same line	14
home touches	62
home writer	-3
home writer self	44
home writer third	-46
id above 1	22
id above 1 1	44
id above 1 2	52
id above 1 block	56
id above 1 far	-63
id above 1 other block	-39
id above 2	-13
id above 2 1	-15
id above 2 2	-64
id above 2 5	30
id above 2 block	-25
id above 2 far	8
id above 2 other block	20
id above 3	6
id above 3 1	-6
id above 3 2	6
id above 3 5	5
id above 3 far	11
id above at line start	70
id above labelled	82
id addressee	63
id below 1 1	-15
id below 1 3	23
id below 1 far	18
id below 2 1	-17
id below 2 3	8
id below 2 far	22
id close	109
id close after	37
id kin near	94
id labelled	68
id labelled child	97
id labelled employee	4
id labelled parent	33
id labelled professional	-3
id last resident	25
id last resident none	35
id last resident self	-17
id last resident third	-16
id last resident you	-23
id line after	-46
id line after 1	-14
id line after 2	-8
id line before 1	128
id line before 2	-70
id line before 3	-16
id main	3
id main of subject line	33
id main self	59
id main third	-65
id main you	47
id next cell	35
id role applicant	-8
id role child	17
id role client	49
id role employee	-7
id role other	14
id role parent	-17
id role professional	-47
id role public_figure	-43
id role relative	-36
id role sibling	-3
id row	52
id row after 1	43
id row before 1	34
id row cell start	44
id row first	71
id row inside cell	31
id row later	14
id row name column	60
id row touches	21
id same cell	15
id same line	99
id touches	110
id writer	-35
id writer none	-14
id writer third	-39
id writer you	-53
kin near	6
labelled	66
labelled child	26
labelled client	63
labelled employee	24
labelled parent	89
labelled professional	-16
labelled relative	22
last resident	4
last resident none	9
last resident self	-46
last resident third	36
last resident you	-52
line after	-19
line after 1	64
line after 2	-25
line before 1	107
line before 2	9
line before 3	92
mail above 1	4
mail above 1 1	-63
mail above 1 2	14
mail above 1 5	100
mail above 1 block	-7
mail above 1 far	-46
mail above 1 other block	13
mail above 2	-9
mail above 2 1	-11
mail above 2 2	62
mail above 2 5	10
mail above 2 block	-23
mail above 2 far	-70
mail above 3	-12
mail above 3 2	-4
mail above 3 5	-13
mail above at line start	32
mail above labelled	-44
mail addressee	92
mail below 1 1	-24
mail below 1 far	-20
mail below 2 1	-15
mail below 2 far	35
mail close	-38
mail close after	48
mail labelled	4
mail last resident	-47
mail last resident none	-39
mail last resident self	-16
mail last resident third	6
mail line after	18
mail line after 1	63
mail line before 1	14
mail main	29
mail main none	-3
mail main self	17
mail main third	67
mail main you	24
mail name in address	108
mail name not in address	-36
mail next cell	6
mail role applicant	21
mail role child	-15
mail role client	-44
mail role employee	-11
mail role other	10
mail role parent	7
mail role professional	32
mail role relative	-25
mail row	31
mail row after 1	18
mail row before 1	16
mail row cell start	32
mail row first	32
mail row later	5
mail row touches	6
mail same line	12
mail touches	35
mail whole name in address	92
mail writer	-4
mail writer none	19
mail writer self	10
mail writer you	-46
main	13
main none	10
main of subject line	22
main self	25
main third	80
main you	69
money above 1	46
money above 1 2	43
money above 1 5	-8
money above 1 block	75
money above 1 far	-6
money above 1 other block	-16
money above 2	22
money above 2 1	-21
money above 2 2	-54
money above 2 block	7
money above 2 far	94
money above 2 other block	23
money above 3	12
money above 3 2	-7
money above 3 5	24
money above 3 far	-51
money above labelled	-19
money below 1 1	-27
money below 1 3	27
money below 1 far	-54
money below 2 1	40
money below 2 3	-13
money below 2 far	-97
money labelled	15
money last resident	40
money last resident none	53
money last resident self	-36
money last resident third	-26
money line before 1	42
money main	43
money main none	8
money main self	29
money main third	65
money role child	-83
money role client	88
money role other	-6
money role parent	11
money role professional	-18
money role relative	-59
money row	22
money row after 1	-50
money row before 1	70
money row cell start	30
money row first	56
money row later	-14
money row name column	7
money same line	12
money writer	-14
money writer none	-40
money writer self	34
name in address	108
name not in address	-36
next cell	39
phone above 1 1	74
phone above 1 2	-109
phone above 1 5	29
phone above 1 block	45
phone above 1 far	-5
phone above 1 other block	-56
phone above 2	6
phone above 2 1	-45
phone above 2 2	52
phone above 2 5	15
phone above 2 block	5
phone above 2 other block	-7
phone above 3	-10
phone above 3 1	-9
phone above 3 2	-27
phone above 3 5	7
phone above at line start	126
phone above labelled	95
phone below 1 1	13
phone below 1 3	44
phone below 1 far	-13
phone below 2 1	56
phone below 2 3	19
phone below 2 far	-54
phone close	97
phone close after	9
phone kin near	61
phone labelled	45
phone labelled child	-78
phone labelled parent	4
phone labelled professional	29
phone last resident	-20
phone last resident none	11
phone last resident self	-21
phone last resident third	6
phone line after 1	10
phone line before 1	124
phone line before 2	-28
phone main	13
phone main self	14
phone main third	44
phone next cell	39
phone role applicant	27
phone role child	-139
phone role employee	-11
phone role other	27
phone role parent	57
phone role professional	41
phone role public_figure	-80
phone role relative	74
phone row	66
phone row after 1	-31
phone row before 1	71
phone row cell start	55
phone row first	70
phone row inside cell	19
phone row later	3
phone row name column	28
phone row touches	38
phone same line	-10
phone touches	117
phone writer	83
phone writer none	70
phone writer self	106
phone writer third	-56
role applicant	57
role child	-8
role client	69
role employee	-25
role other	11
role parent	4
role professional	-34
role public_figure	-166
role relative	-48
role sibling	-60
row	79
row after 1	20
row before 1	76
row before 2	-28
row cell start	69
row first	79
row later	38
row name column	91
row touches	29
same cell	46
same line	67
third line before	106
touches	154
whole name in address	92
writer none	4
writer self	88
writer third	-136
writer you	-100
you line before	66`
