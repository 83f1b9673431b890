// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const OWNER_WEIGHTS = `above 1	22
above 1 1	8
above 1 2	17
above 1 5	58
above 1 block	46
above 1 far	-9
above 1 other block	-26
above 2 1	-16
above 2 2	3
above 2 5	22
above 2 block	-6
above 2 far	6
above 2 other block	5
above 3 5	7
above 3 far	-4
above at line start	92
above labelled	46
addressee	40
below 1 1	-15
below 1 3	13
below 1 far	25
below 2 1	-25
below 2 3	-7
below 2 far	-9
case above 1	10
case above 1 1	-46
case above 1 2	8
case above 1 5	27
case above 1 block	-15
case above 1 far	59
case above 1 other block	37
case above 2	13
case above 2 1	28
case above 2 2	28
case above 2 5	13
case above 2 block	-26
case above 2 far	-36
case above 2 other block	34
case above 3 5	5
case above 3 far	-10
case above at line start	42
case above labelled	-51
case addressee	-11
case below 1 3	11
case below 1 far	24
case below 2 1	-63
case below 2 3	-41
case below 2 far	13
case close after	62
case kin near	-92
case labelled	-44
case labelled child	4
case labelled client	-52
case labelled employee	16
case labelled professional	-42
case last resident	6
case last resident none	-39
case last resident self	-60
case last resident you	9
case line after	-14
case line after 1	51
case line after 2	-21
case line before 1	57
case line before 2	-58
case line before 3	38
case main	11
case main none	35
case main of subject line	-45
case main self	57
case main you	31
case next cell	-71
case role applicant	109
case role child	75
case role client	118
case role employee	-20
case role other	-33
case role parent	-90
case role professional	-114
case role relative	-58
case role sibling	-23
case row	35
case row after 1	64
case row after 2	-5
case row before 1	-26
case row cell start	99
case row first	40
case row later	15
case row name column	71
case same line	56
case writer	-12
case writer none	-38
case writer self	-42
case writer you	84
close	115
close after	115
home above 1	38
home above 1 1	-37
home above 1 2	52
home above 1 5	42
home above 1 block	73
home above 1 far	69
home above 1 other block	-92
home above 2	3
home above 2 1	51
home above 2 2	-15
home above 2 5	-9
home above 2 block	42
home above 2 far	-26
home above 2 other block	-32
home above 3	8
home above 3 1	-24
home above 3 2	51
home above 3 5	34
home above 3 far	-45
home above at line start	23
home above labelled	59
home below 1 1	-26
home below 1 3	42
home below 1 far	93
home below 2 1	-40
home below 2 3	-10
home below 2 far	-29
home close	75
home close after	-6
home kin near	-77
home labelled	4
home labelled parent	6
home last resident	-5
home last resident none	-8
home last resident self	17
home line after	47
home line after 1	4
home line after 2	47
home line before 1	118
home line before 2	87
home main	37
home main none	24
home main self	14
home main third	14
home next cell	56
home role applicant	68
home role child	-31
home role client	96
home role employee	-61
home role other	6
home role parent	47
home role professional	-43
home role public_figure	16
home role relative	-73
home role sibling	-73
home row	134
home row after 1	7
home row before 1	78
home row before 2	-25
home row cell start	49
home row first	38
home row inside cell	17
home row later	34
home row name column	71
home row touches	50
home same line	-5
home touches	133
home writer	-17
home writer none	-6
home writer self	58
home writer third	-61
id above 1	13
id above 1 1	67
id above 1 2	20
id above 1 block	26
id above 1 far	-88
id above 1 other block	-15
id above 2 1	-18
id above 2 2	-39
id above 2 5	58
id above 2 block	-30
id above 2 other block	24
id above 3	-4
id above 3 1	-8
id above 3 2	4
id above 3 far	-14
id above at line start	88
id above labelled	91
id addressee	51
id below 1 1	6
id below 1 far	4
id below 2 1	-5
id close	113
id close after	47
id kin near	145
id labelled	51
id labelled applicant	13
id labelled child	99
id labelled client	-5
id labelled employee	5
id labelled parent	10
id labelled relative	4
id last resident	21
id last resident none	39
id last resident self	-24
id last resident third	-85
id last resident you	-69
id line after	-26
id line after 1	-3
id line after 2	7
id line before 1	117
id line before 2	-6
id line before 3	-30
id main	8
id main none	5
id main of subject line	70
id main self	15
id main third	33
id main you	6
id next cell	37
id role applicant	7
id role child	30
id role client	35
id role other	-22
id role professional	-52
id role public_figure	-51
id role relative	-39
id role sibling	26
id row	52
id row after 1	40
id row before 1	48
id row cell start	44
id row first	68
id row inside cell	41
id row later	18
id row name column	47
id row official column	-4
id row touches	21
id same cell	7
id same line	115
id touches	87
id writer	-32
id writer none	-23
id writer self	44
id writer third	-26
id writer you	-80
kin near	44
labelled	34
labelled applicant	13
labelled child	18
labelled client	19
labelled employee	35
labelled parent	50
labelled professional	-15
labelled relative	40
last resident	10
last resident none	12
last resident self	-18
last resident third	73
last resident you	-83
line after	15
line after 1	45
line after 2	26
line before 1	112
line before 2	47
line before 3	68
mail above 1	17
mail above 1 1	-4
mail above 1 2	-26
mail above 1 5	92
mail above 1 block	26
mail above 1 far	-37
mail above 1 other block	-3
mail above 2	-15
mail above 2 1	-51
mail above 2 2	37
mail above 2 5	16
mail above 2 block	-47
mail above 2 far	-21
mail above 2 other block	37
mail above 3	10
mail above 3 5	-29
mail above 3 far	43
mail above at line start	32
mail above labelled	-101
mail addressee	105
mail below 1 1	-39
mail below 1 far	-20
mail below 2 1	-24
mail below 2 3	-5
mail below 2 far	32
mail close	-30
mail close after	50
mail last resident	-15
mail last resident none	-29
mail last resident self	40
mail last resident third	-7
mail line after	21
mail line after 1	67
mail line before 1	35
mail main	19
mail main none	-5
mail main self	51
mail main third	31
mail main you	29
mail name in address	106
mail name not in address	-33
mail next cell	41
mail role applicant	30
mail role child	-26
mail role client	-78
mail role other	-13
mail role parent	-10
mail role professional	63
mail role relative	-54
mail role sibling	4
mail row	42
mail row after 1	29
mail row before 1	44
mail row before 2	-29
mail row cell start	43
mail row first	16
mail row later	34
mail row name column	-24
mail row official column	36
mail touches	65
mail whole name in address	97
mail writer	-29
mail writer self	8
mail writer you	-59
main	18
main none	17
main of subject line	7
main self	24
main third	24
main you	46
money above 1	50
money above 1 2	45
money above 1 5	9
money above 1 block	70
money above 1 far	11
money above 2	13
money above 2 1	-25
money above 2 2	-17
money above 2 block	19
money above 2 far	55
money above 2 other block	21
money above 3	31
money above 3 2	-12
money above 3 5	29
money above 3 far	-12
money above at line start	-89
money above labelled	-13
money below 1 1	-41
money below 1 3	-53
money below 1 far	-44
money below 2 1	44
money below 2 3	-20
money below 2 far	-85
money labelled	10
money last resident	43
money last resident none	26
money last resident self	25
money last resident third	-28
money last resident you	33
money line after	-49
money line after 1	-17
money line before 1	20
money main	24
money main none	4
money main self	-27
money main third	76
money main you	-12
money role child	-104
money role client	101
money role employee	18
money role other	-5
money role professional	-23
money role relative	-52
money row	13
money row after 1	-74
money row before 1	83
money row cell start	21
money row first	51
money row later	-18
money row name column	11
money same line	-21
money writer	5
money writer none	-12
money writer self	33
name in address	106
name not in address	-33
next cell	45
phone above 1	-3
phone above 1 1	69
phone above 1 2	-77
phone above 1 5	25
phone above 1 block	41
phone above 1 far	-38
phone above 1 other block	-59
phone above 2	8
phone above 2 1	-33
phone above 2 2	42
phone above 2 5	-30
phone above 2 block	54
phone above 2 far	34
phone above 2 other block	-33
phone above 3	-8
phone above 3 1	-12
phone above 3 2	-42
phone above 3 far	12
phone above at line start	129
phone above labelled	156
phone below 1 1	-8
phone below 1 3	56
phone below 1 far	-6
phone below 2 1	37
phone below 2 3	19
phone below 2 far	-30
phone close	133
phone close after	-13
phone kin near	121
phone labelled	77
phone labelled child	-89
phone labelled parent	30
phone labelled professional	45
phone last resident	-19
phone last resident none	-5
phone last resident self	-29
phone last resident third	39
phone line after	73
phone line after 1	57
phone line before 1	130
phone line before 2	6
phone main	18
phone main none	33
phone main self	-42
phone main third	61
phone main you	-61
phone next cell	42
phone role applicant	-21
phone role child	-123
phone role client	16
phone role employee	-9
phone role other	54
phone role parent	49
phone role professional	27
phone role public_figure	-53
phone role relative	40
phone role sibling	10
phone row	71
phone row after 1	-32
phone row before 1	76
phone row cell start	57
phone row first	75
phone row inside cell	25
phone row later	5
phone row name column	34
phone row touches	40
phone same cell	36
phone touches	97
phone writer	88
phone writer none	45
phone writer self	92
phone writer third	-53
role applicant	52
role client	55
role employee	-11
role professional	-35
role public_figure	-120
role relative	-50
role sibling	-33
row	77
row after 1	29
row after 2	-5
row before 1	81
row before 2	-64
row cell start	70
row first	74
row inside cell	-17
row later	44
row name column	72
row official column	26
row touches	27
same cell	39
same line	63
self line before	-29
third line before	60
touches	150
whole name in address	97
writer	-5
writer none	-8
writer self	93
writer third	-144
writer you	-18
you line before	76`
