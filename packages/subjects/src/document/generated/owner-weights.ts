// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const OWNER_WEIGHTS = `above 1	25
above 1 1	4
above 1 2	12
above 1 5	75
above 1 block	59
above 1 other block	-43
above 2	8
above 2 1	12
above 2 2	5
above 2 5	30
above 2 far	-19
above 2 other block	5
above 3	-4
above 3 1	-17
above 3 2	18
above 3 5	14
above 3 far	-26
above at line start	122
above labelled	45
addressee	44
below 1 3	7
below 1 far	44
below 2 1	25
case above 1	43
case above 1 1	-49
case above 1 2	51
case above 1 5	81
case above 1 far	-28
case above 1 other block	53
case above 2	9
case above 2 2	36
case above 2 5	-33
case above 2 block	-5
case above 2 far	-30
case above 2 other block	25
case above 3	10
case above 3 5	-20
case above 3 far	17
case above at line start	34
case above labelled	-78
case below 1 1	73
case below 1 3	-93
case below 1 far	82
case below 2 1	-11
case below 2 3	71
case below 2 far	27
case close	-31
case labelled	-22
case labelled professional	-40
case last resident	-16
case last resident none	-17
case last resident self	-32
case line before 1	33
case main	42
case main none	37
case main of subject line	25
case main self	17
case role applicant	93
case role child	127
case role client	145
case role employee	-48
case role parent	-167
case role professional	-52
case role relative	-74
case row	24
case row after 1	90
case row cell start	24
case row first	24
case row later	50
case row name column	46
case same line	65
case writer	-49
case writer none	-24
case writer self	-29
close	106
close after	103
home above 1	17
home above 1 1	-15
home above 1 2	-22
home above 1 5	-14
home above 1 block	48
home above 1 far	104
home above 1 other block	-57
home above 2	7
home above 2 1	46
home above 2 5	49
home above 2 block	34
home above 2 far	-92
home above 2 other block	-29
home above 3 1	-9
home above 3 2	95
home above 3 5	14
home above 3 far	-92
home above at line start	75
home above labelled	66
home below 1 1	-17
home below 1 3	-8
home below 1 far	92
home below 2 1	-37
home below 2 3	-22
home below 2 far	-12
home close	47
home kin near	10
home labelled	12
home labelled parent	12
home last resident	7
home last resident third	30
home line after	18
home line after 1	60
home line after 2	-15
home line before 1	111
home line before 2	57
home main	16
home main none	58
home main self	-91
home main third	-40
home next cell	71
home role applicant	58
home role client	174
home role employee	-50
home role parent	10
home role professional	-92
home role public_figure	-14
home role relative	-72
home row	86
home row before 1	90
home row before 2	-44
home row cell start	81
home row first	49
home row inside cell	11
home row later	52
home row name column	65
home same line	44
home touches	51
home writer	14
home writer none	3
home writer self	38
home writer third	-20
id above 1	20
id above 1 1	14
id above 1 2	49
id above 1 5	4
id above 1 block	58
id above 1 far	-37
id above 1 other block	-47
id above 2 1	14
id above 2 2	-57
id above 2 5	25
id above 2 block	-15
id above 2 far	-4
id above 2 other block	18
id above 3 2	-18
id above 3 far	28
id above at line start	62
id above labelled	72
id addressee	85
id below 1 1	-18
id below 1 3	26
id below 1 far	17
id below 2 1	-7
id below 2 far	35
id close	108
id close after	-8
id kin near	63
id labelled	59
id labelled child	69
id labelled client	3
id labelled employee	5
id labelled parent	17
id labelled relative	4
id last resident	31
id last resident none	41
id last resident self	35
id last resident third	-40
id last resident you	-30
id line after	-30
id line after 1	-36
id line before 1	125
id line before 2	-49
id line before 3	-7
id main	7
id main of subject line	7
id main self	67
id main third	-50
id main you	41
id next cell	34
id role applicant	-4
id role child	17
id role client	45
id role other	8
id role parent	-13
id role professional	-62
id role public_figure	-32
id role relative	-25
id row	50
id row after 1	30
id row before 1	30
id row cell start	48
id row first	77
id row inside cell	14
id row later	4
id row name column	57
id row touches	16
id same cell	11
id same line	76
id touches	84
id writer	-32
id writer none	-18
id writer self	27
id writer third	-30
id writer you	-49
kin near	74
labelled	58
labelled child	23
labelled client	30
labelled employee	36
labelled parent	40
labelled professional	-6
labelled relative	27
last resident	12
last resident none	19
last resident self	-27
last resident third	41
last resident you	-65
line after	-9
line after 1	68
line after 2	-24
line before 1	119
line before 2	38
line before 3	60
mail above 1	8
mail above 1 1	-49
mail above 1 2	29
mail above 1 5	41
mail above 1 block	-14
mail above 1 far	-10
mail above 1 other block	25
mail above 2	20
mail above 2 1	-9
mail above 2 2	43
mail above 2 5	6
mail above 2 block	-14
mail above 2 far	-5
mail above 2 other block	-4
mail above 3	-41
mail above 3 2	-4
mail above 3 5	-10
mail above 3 far	-36
mail above at line start	35
mail above labelled	-41
mail addressee	76
mail below 1 1	-27
mail below 1 3	-23
mail below 2 3	-29
mail below 2 far	39
mail close	-47
mail last resident	-47
mail last resident none	-46
mail line after 1	27
mail line before 1	-15
mail main	28
mail main self	26
mail main third	16
mail main you	33
mail name in address	99
mail name not in address	-35
mail next cell	5
mail role applicant	7
mail role child	-37
mail role client	-66
mail role employee	-23
mail role other	38
mail role parent	37
mail role professional	66
mail role relative	-24
mail row	20
mail row after 1	4
mail row before 1	17
mail row cell start	21
mail row first	21
mail row later	4
mail row name column	3
mail row touches	5
mail same line	-25
mail touches	36
mail whole name in address	85
mail writer none	11
mail writer you	-41
main	18
main none	19
main of subject line	-21
main third	49
main you	11
money above 1	32
money above 1 2	31
money above 1 5	27
money above 1 block	81
money above 1 far	-31
money above 1 other block	-41
money above 2	29
money above 2 1	-12
money above 2 2	-54
money above 2 5	12
money above 2 block	-22
money above 2 far	86
money above 2 other block	38
money above 3	-6
money above 3 2	-6
money above 3 5	35
money above 3 far	-35
money above labelled	-19
money below 1 1	-30
money below 1 3	24
money below 1 far	-82
money below 2 1	42
money below 2 3	-12
money below 2 far	-80
money labelled	17
money last resident	80
money last resident none	71
money line before 1	60
money main	45
money main none	26
money role child	-145
money role client	51
money role parent	107
money role professional	-7
money role relative	-64
money row	18
money row after 1	-44
money row before 1	61
money row cell start	25
money row first	44
money row later	-3
money row name column	9
money same line	46
money writer	-16
money writer none	-15
name in address	99
name not in address	-35
next cell	46
phone above 1 1	87
phone above 1 2	-105
phone above 1 5	25
phone above 1 block	29
phone above 1 far	-7
phone above 1 other block	-30
phone above 2	-3
phone above 2 1	-47
phone above 2 2	54
phone above 2 block	15
phone above 2 far	-4
phone above 2 other block	-12
phone above 3 1	-9
phone above 3 2	-16
phone above 3 5	20
phone above at line start	129
phone above labelled	82
phone below 1 1	36
phone below 1 3	65
phone below 1 far	-7
phone below 2 1	57
phone below 2 3	-8
phone below 2 far	-65
phone close	84
phone close after	23
phone kin near	79
phone labelled	48
phone labelled child	-40
phone labelled professional	33
phone last resident	-19
phone last resident none	10
phone last resident self	-26
phone last resident third	34
phone line after	-4
phone line after 1	17
phone line before 1	120
phone line before 2	-41
phone main	16
phone main none	5
phone main self	-10
phone main third	77
phone next cell	42
phone role applicant	29
phone role child	-98
phone role client	-7
phone role employee	-17
phone role other	13
phone role parent	81
phone role professional	49
phone role public_figure	-75
phone role relative	46
phone row	62
phone row after 1	-36
phone row before 1	69
phone row cell start	49
phone row first	68
phone row inside cell	21
phone row name column	28
phone row touches	40
phone same line	-15
phone touches	109
phone writer	78
phone writer none	66
phone writer self	89
phone writer third	-45
role applicant	72
role child	-11
role client	76
role employee	-19
role other	18
role parent	10
role professional	-27
role public_figure	-146
role relative	-60
role sibling	-29
row	73
row after 1	64
row before 1	67
row before 2	-27
row cell start	75
row first	95
row inside cell	31
row later	59
row name column	95
row touches	47
same cell	47
same line	97
self line before	-27
third line before	79
touches	145
whole name in address	85
writer none	8
writer self	100
writer third	-98
writer you	-91
you line before	55`
