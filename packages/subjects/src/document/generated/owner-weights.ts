// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const OWNER_WEIGHTS = `above 1	18
above 1 1	-4
above 1 2	11
above 1 5	81
above 1 block	51
above 1 far	-23
above 1 other block	-43
above 2	4
above 2 1	-12
above 2 2	10
above 2 5	13
above 2 block	-14
above 2 far	-4
above 2 other block	13
above 3	-4
above 3 1	43
above 3 2	12
above 3 5	11
above 3 far	-32
above at line start	103
above labelled	51
addressee	38
below 1 1	-17
below 1 3	27
below 1 far	28
below 2 1	-23
below 2 3	-4
below 2 far	-4
case above 1	9
case above 1 1	-43
case above 1 2	-13
case above 1 5	80
case above 1 block	-12
case above 1 far	-12
case above 1 other block	25
case above 2	21
case above 2 1	10
case above 2 2	48
case above 2 5	-32
case above 2 block	-40
case above 2 far	3
case above 2 other block	42
case above 3	-16
case above 3 1	11
case above 3 5	-10
case above 3 far	-20
case above at line start	15
case above labelled	-58
case below 1 1	28
case below 1 3	-20
case below 1 far	45
case below 2 1	-55
case below 2 3	-15
case below 2 far	35
case close	-11
case labelled	-5
case labelled child	3
case labelled client	5
case labelled employee	7
case labelled professional	-47
case last resident	-15
case last resident none	-54
case last resident self	14
case line after	17
case line after 1	60
case line after 2	-13
case line before 1	33
case line before 2	-11
case main	36
case main none	31
case main of subject line	-12
case main self	19
case main you	35
case next cell	-78
case role applicant	101
case role child	106
case role client	117
case role employee	-31
case role other	-35
case role parent	-125
case role professional	-115
case role relative	-58
case role sibling	-42
case row	32
case row after 1	69
case row before 1	-39
case row cell start	88
case row first	35
case row later	27
case row name column	59
case same line	31
case writer	-32
case writer none	-34
case writer self	-35
case writer you	29
close	113
close after	147
home above 1	24
home above 1 1	-43
home above 1 2	26
home above 1 5	23
home above 1 block	57
home above 1 far	91
home above 1 other block	-72
home above 2	-4
home above 2 1	42
home above 2 2	-7
home above 2 5	-4
home above 2 block	13
home above 2 far	-50
home above 2 other block	-17
home above 3 1	11
home above 3 2	66
home above 3 5	33
home above 3 far	-99
home above at line start	34
home above labelled	73
home below 1 1	-49
home below 1 3	35
home below 1 far	77
home below 2 1	-45
home below 2 3	-29
home below 2 far	-27
home close	78
home kin near	-55
home labelled	31
home labelled parent	31
home last resident	-9
home last resident none	-10
home last resident self	-20
home last resident third	30
home line after	6
home line after 1	38
home line after 2	-9
home line before 1	97
home line before 2	106
home main	42
home main none	47
home main self	-69
home main third	20
home next cell	60
home role applicant	39
home role child	-14
home role client	100
home role employee	-69
home role parent	76
home role professional	-37
home role public_figure	-22
home role relative	-66
home role sibling	-58
home row	134
home row after 1	-7
home row before 1	86
home row before 2	-35
home row cell start	39
home row first	21
home row inside cell	18
home row later	43
home row name column	66
home row touches	60
home same line	-6
home touches	72
home writer	-4
home writer self	50
home writer third	-47
id above 1	21
id above 1 1	45
id above 1 2	57
id above 1 5	-9
id above 1 block	54
id above 1 far	-65
id above 1 other block	-37
id above 2	-12
id above 2 1	-15
id above 2 2	-63
id above 2 5	30
id above 2 block	-26
id above 2 far	8
id above 2 other block	21
id above 3	6
id above 3 1	-5
id above 3 2	7
id above 3 far	13
id above at line start	72
id above labelled	86
id addressee	63
id below 1 1	-13
id below 1 3	21
id below 1 far	18
id below 2 1	-16
id below 2 3	6
id below 2 far	23
id close	111
id close after	31
id kin near	91
id labelled	67
id labelled child	93
id labelled employee	3
id labelled parent	34
id labelled professional	-4
id last resident	25
id last resident none	35
id last resident self	-9
id last resident third	-19
id last resident you	-23
id line after	-44
id line after 1	-17
id line after 2	-8
id line before 1	129
id line before 2	-72
id line before 3	-16
id main of subject line	34
id main self	57
id main third	-64
id main you	44
id next cell	36
id role applicant	-9
id role child	18
id role client	46
id role employee	-4
id role other	17
id role parent	-15
id role professional	-50
id role public_figure	-42
id role relative	-38
id role sibling	-4
id row	52
id row after 1	39
id row before 1	36
id row cell start	44
id row first	71
id row inside cell	31
id row later	14
id row name column	59
id row touches	23
id same cell	14
id same line	104
id touches	107
id writer	-35
id writer none	-14
id writer self	8
id writer third	-38
id writer you	-57
labelled	66
labelled child	24
labelled client	64
labelled employee	23
labelled parent	91
labelled professional	-17
labelled relative	22
last resident	4
last resident none	10
last resident self	-47
last resident third	39
last resident you	-48
line after	-20
line after 1	63
line after 2	-27
line before 1	106
line before 2	18
line before 3	92
mail above 1	4
mail above 1 1	-62
mail above 1 2	15
mail above 1 5	100
mail above 1 block	-7
mail above 1 far	-46
mail above 1 other block	12
mail above 2	-9
mail above 2 1	-11
mail above 2 2	63
mail above 2 5	10
mail above 2 block	-23
mail above 2 far	-69
mail above 3	-13
mail above 3 2	-4
mail above 3 5	-13
mail above at line start	32
mail above labelled	-43
mail addressee	93
mail below 1 1	-22
mail below 1 far	-20
mail below 2 1	-15
mail below 2 3	-5
mail below 2 far	35
mail close	-39
mail close after	49
mail labelled	4
mail last resident	-46
mail last resident none	-38
mail last resident self	-15
mail last resident third	5
mail line after	20
mail line after 1	65
mail line before 1	15
mail main	27
mail main none	-4
mail main self	15
mail main third	67
mail main you	22
mail name in address	108
mail name not in address	-37
mail next cell	6
mail role applicant	21
mail role child	-13
mail role client	-42
mail role employee	-11
mail role other	10
mail role parent	7
mail role professional	31
mail role relative	-26
mail row	30
mail row after 1	17
mail row before 1	15
mail row cell start	30
mail row first	30
mail row later	5
mail row touches	6
mail same line	14
mail touches	35
mail whole name in address	91
mail writer	-5
mail writer none	20
mail writer self	9
mail writer you	-48
main	14
main none	10
main of subject line	22
main self	31
main third	80
main you	78
money above 1	47
money above 1 2	42
money above 1 5	-3
money above 1 block	71
money above 1 far	-6
money above 1 other block	-11
money above 2	24
money above 2 1	-21
money above 2 2	-51
money above 2 block	8
money above 2 far	95
money above 2 other block	24
money above 3	12
money above 3 2	-8
money above 3 5	24
money above 3 far	-50
money above labelled	-19
money below 1 1	-29
money below 1 3	27
money below 1 far	-48
money below 2 1	38
money below 2 3	-10
money below 2 far	-107
money labelled	16
money last resident	38
money last resident none	56
money last resident self	-48
money last resident third	-24
money line before 1	38
money main	46
money main none	6
money main self	40
money main third	65
money role child	-84
money role client	84
money role employee	20
money role other	-13
money role parent	4
money role professional	-16
money role relative	-61
money row	20
money row after 1	-55
money row before 1	72
money row cell start	27
money row first	55
money row later	-15
money row name column	9
money same line	7
money writer	-11
money writer none	-41
money writer self	40
name in address	108
name not in address	-37
next cell	37
phone above 1 1	75
phone above 1 2	-108
phone above 1 5	29
phone above 1 block	46
phone above 1 far	-5
phone above 1 other block	-56
phone above 2	6
phone above 2 1	-44
phone above 2 2	53
phone above 2 5	15
phone above 2 block	5
phone above 2 other block	-7
phone above 3	-10
phone above 3 1	-9
phone above 3 2	-27
phone above 3 5	9
phone above 3 far	-3
phone above at line start	126
phone above labelled	96
phone below 1 1	14
phone below 1 3	44
phone below 1 far	-13
phone below 2 1	57
phone below 2 3	19
phone below 2 far	-54
phone close	97
phone close after	11
phone kin near	62
phone labelled	47
phone labelled child	-77
phone labelled parent	5
phone labelled professional	30
phone last resident	-20
phone last resident none	11
phone last resident self	-20
phone last resident third	4
phone line after 1	12
phone line before 1	124
phone line before 2	-31
phone main	12
phone main none	4
phone main self	10
phone main third	46
phone next cell	40
phone role applicant	27
phone role child	-141
phone role employee	-13
phone role other	29
phone role parent	58
phone role professional	41
phone role public_figure	-80
phone role relative	72
phone row	66
phone row after 1	-33
phone row before 1	71
phone row cell start	54
phone row first	71
phone row inside cell	20
phone row name column	28
phone row touches	39
phone same line	-7
phone touches	116
phone writer	82
phone writer none	71
phone writer self	102
phone writer third	-55
role applicant	56
role child	-8
role client	65
role employee	-22
role other	9
role parent	4
role professional	-34
role public_figure	-164
role relative	-46
role sibling	-63
row	83
row after 1	27
row before 1	74
row before 2	-31
row cell start	71
row first	79
row inside cell	-11
row later	40
row name column	88
row touches	27
same cell	47
same line	64
third line before	112
touches	155
whole name in address	91
writer self	93
writer third	-138
writer you	-84
you line before	71`
