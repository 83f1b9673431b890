// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const OWNER_WEIGHTS = `above 1	28
above 1 1	3
above 1 2	13
above 1 5	76
above 1 block	61
above 1 other block	-41
above 2	6
above 2 1	13
above 2 2	5
above 2 5	28
above 2 far	-20
above 2 other block	5
above 3 1	-17
above 3 2	20
above 3 5	15
above 3 far	-25
above at line start	121
above labelled	46
addressee	43
below 1 3	6
below 1 far	43
below 2 1	27
case above 1	45
case above 1 1	-50
case above 1 2	54
case above 1 5	78
case above 1 far	-26
case above 1 other block	54
case above 2	9
case above 2 2	37
case above 2 5	-33
case above 2 block	-7
case above 2 far	-31
case above 2 other block	27
case above 3	11
case above 3 5	-19
case above 3 far	18
case above labelled	-80
case below 1 1	75
case below 1 3	-97
case below 1 far	83
case below 2 1	-8
case below 2 3	67
case below 2 far	29
case close	-32
case labelled	-22
case labelled professional	-38
case last resident	-19
case last resident none	-13
case line before 1	35
case main	42
case main none	37
case main of subject line	27
case main self	16
case role applicant	88
case role child	132
case role client	153
case role employee	-45
case role other	-8
case role parent	-166
case role professional	-50
case role relative	-72
case row	21
case row after 1	86
case row cell start	21
case row first	21
case row later	54
case row name column	37
case same line	65
case writer	-48
case writer none	-23
case writer self	-31
close	106
close after	102
home above 1	18
home above 1 1	-15
home above 1 2	-24
home above 1 5	-14
home above 1 block	48
home above 1 far	107
home above 1 other block	-57
home above 2	5
home above 2 1	47
home above 2 5	47
home above 2 block	33
home above 2 far	-91
home above 2 other block	-30
home above 3 1	-10
home above 3 2	95
home above 3 5	13
home above 3 far	-91
home above at line start	74
home above labelled	64
home below 1 1	-19
home below 1 3	-6
home below 1 far	91
home below 2 1	-36
home below 2 3	-22
home below 2 far	-12
home close	48
home kin near	13
home labelled	13
home labelled parent	13
home last resident	8
home last resident third	29
home line after	17
home line after 1	59
home line after 2	-15
home line before 1	111
home line before 2	54
home main	15
home main none	58
home main self	-89
home main third	-41
home next cell	71
home role applicant	58
home role client	174
home role employee	-50
home role parent	10
home role professional	-92
home role public_figure	-13
home role relative	-73
home row	84
home row before 1	89
home row before 2	-43
home row cell start	81
home row first	48
home row inside cell	8
home row later	50
home row name column	64
home same line	42
home touches	53
home writer	14
home writer none	3
home writer self	37
home writer third	-21
id above 1	21
id above 1 1	15
id above 1 2	48
id above 1 5	4
id above 1 block	59
id above 1 far	-36
id above 1 other block	-46
id above 2 1	15
id above 2 2	-57
id above 2 5	23
id above 2 block	-15
id above 2 far	-4
id above 2 other block	17
id above 3	3
id above 3 2	-18
id above 3 far	29
id above at line start	61
id above labelled	74
id addressee	85
id below 1 1	-19
id below 1 3	27
id below 1 far	19
id below 2 1	-8
id below 2 3	4
id below 2 far	35
id close	109
id close after	-9
id kin near	66
id labelled	62
id labelled child	70
id labelled client	4
id labelled employee	5
id labelled parent	18
id labelled relative	3
id last resident	32
id last resident none	41
id last resident self	35
id last resident third	-35
id last resident you	-31
id line after	-31
id line after 1	-37
id line before 1	125
id line before 2	-49
id line before 3	-7
id main	8
id main of subject line	6
id main self	67
id main third	-53
id main you	40
id next cell	33
id role child	17
id role client	48
id role employee	4
id role other	6
id role parent	-12
id role professional	-62
id role public_figure	-32
id role relative	-23
id row	50
id row after 1	33
id row before 1	29
id row cell start	48
id row first	78
id row inside cell	15
id row name column	58
id row touches	15
id same cell	12
id same line	76
id touches	85
id writer	-33
id writer none	-18
id writer self	26
id writer third	-33
id writer you	-49
kin near	74
labelled	59
labelled child	22
labelled client	30
labelled employee	36
labelled parent	39
labelled professional	-6
labelled relative	28
last resident	14
last resident none	20
last resident self	-30
last resident third	41
last resident you	-67
line after	-9
line after 1	67
line after 2	-24
line before 1	119
line before 2	37
line before 3	60
mail above 1	8
mail above 1 1	-49
mail above 1 2	28
mail above 1 5	43
mail above 1 block	-13
mail above 1 far	-12
mail above 1 other block	25
mail above 2	20
mail above 2 1	-9
mail above 2 2	42
mail above 2 5	7
mail above 2 block	-12
mail above 2 far	-6
mail above 2 other block	-5
mail above 3	-41
mail above 3 2	-4
mail above 3 5	-9
mail above 3 far	-37
mail above at line start	34
mail above labelled	-41
mail addressee	76
mail below 1 1	-27
mail below 1 3	-22
mail below 2 1	-3
mail below 2 3	-29
mail below 2 far	40
mail close	-50
mail last resident	-47
mail last resident none	-46
mail line after 1	26
mail line before 1	-14
mail main	27
mail main none	-3
mail main self	27
mail main third	15
mail main you	35
mail name in address	99
mail name not in address	-34
mail next cell	5
mail role applicant	8
mail role child	-37
mail role client	-68
mail role employee	-23
mail role other	37
mail role parent	37
mail role professional	66
mail role relative	-26
mail row	19
mail row after 1	4
mail row before 1	17
mail row cell start	20
mail row first	20
mail row later	4
mail row touches	5
mail same line	-24
mail touches	39
mail whole name in address	85
mail writer none	10
mail writer you	-40
main	20
main none	20
main of subject line	-19
main third	48
main you	11
money above 1	31
money above 1 2	34
money above 1 5	27
money above 1 block	78
money above 1 far	-34
money above 1 other block	-40
money above 2	29
money above 2 1	-13
money above 2 2	-53
money above 2 5	13
money above 2 block	-23
money above 2 far	83
money above 2 other block	38
money above 3	-6
money above 3 2	-6
money above 3 5	35
money above 3 far	-35
money above labelled	-19
money below 1 1	-28
money below 1 3	19
money below 1 far	-82
money below 2 1	42
money below 2 3	-10
money below 2 far	-80
money labelled	15
money last resident	81
money last resident none	74
money line before 1	60
money main	45
money main none	26
money main self	-5
money role child	-143
money role client	51
money role parent	107
money role professional	-7
money role relative	-62
money row	17
money row after 1	-45
money row before 1	61
money row cell start	19
money row first	43
money same line	46
money writer	-14
money writer none	-16
name in address	99
name not in address	-34
next cell	47
phone above 1 1	87
phone above 1 2	-104
phone above 1 5	26
phone above 1 block	29
phone above 1 far	-7
phone above 1 other block	-29
phone above 2	-4
phone above 2 1	-46
phone above 2 2	54
phone above 2 block	15
phone above 2 far	-4
phone above 2 other block	-11
phone above 3 1	-8
phone above 3 2	-17
phone above 3 5	20
phone above at line start	128
phone above labelled	80
phone below 1 1	37
phone below 1 3	68
phone below 1 far	-8
phone below 2 1	59
phone below 2 3	-7
phone below 2 far	-65
phone close	87
phone close after	23
phone kin near	74
phone labelled	46
phone labelled child	-40
phone labelled professional	31
phone last resident	-19
phone last resident none	10
phone last resident self	-22
phone last resident third	34
phone line after	-4
phone line after 1	18
phone line before 1	119
phone line before 2	-40
phone main	19
phone main none	7
phone main self	-10
phone main third	78
phone next cell	40
phone role applicant	30
phone role child	-97
phone role client	-9
phone role employee	-17
phone role other	14
phone role parent	83
phone role professional	48
phone role public_figure	-73
phone role relative	44
phone row	62
phone row after 1	-36
phone row before 1	69
phone row cell start	49
phone row first	68
phone row inside cell	20
phone row name column	28
phone row touches	37
phone same line	-14
phone touches	103
phone writer	77
phone writer none	66
phone writer self	88
phone writer third	-45
role applicant	75
role child	-10
role client	81
role employee	-20
role other	19
role parent	12
role professional	-27
role public_figure	-145
role relative	-59
role sibling	-29
row	75
row after 1	61
row before 1	70
row before 2	-25
row cell start	76
row first	98
row inside cell	33
row later	62
row name column	97
row touches	47
same cell	47
same line	97
self line before	-29
third line before	77
touches	144
whole name in address	85
writer none	6
writer self	99
writer third	-101
writer you	-88
you line before	52`
