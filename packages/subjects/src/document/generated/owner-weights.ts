// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const OWNER_WEIGHTS = `above 1	32
above 1 2	27
above 1 5	77
above 1 block	62
above 1 far	-6
above 1 other block	-34
above 2	8
above 2 1	16
above 2 2	13
above 2 5	22
above 2 block	6
above 2 far	-14
above 3 1	-22
above 3 2	21
above 3 5	12
above 3 far	-21
above at line start	89
above labelled	41
below 1 1	-5
below 1 far	28
below 2 1	27
below 2 far	-5
case above 1	30
case above 1 1	-76
case above 1 2	50
case above 1 5	84
case above 1 block	-24
case above 1 far	-19
case above 1 other block	61
case above 2	17
case above 2 2	24
case above 2 5	-51
case above 2 far	-25
case above 2 other block	10
case above 3	-8
case above 3 5	-35
case above 3 far	6
case above labelled	-77
case below 1 1	70
case below 1 3	-89
case below 1 far	62
case below 2 1	-8
case below 2 3	60
case below 2 far	-10
case close	-72
case close after	68
case labelled	-17
case labelled professional	-27
case line after 1	58
case line before 1	12
case main	58
case main none	40
case main self	39
case role applicant	38
case role child	110
case role client	175
case role employee	-14
case role parent	-169
case role professional	-64
case role relative	-58
case row	12
case row first	12
case row later	31
case row name column	40
case same line	79
case writer	-65
case writer none	-38
case writer self	-32
close	124
close after	117
home above 1	25
home above 1 1	11
home above 1 2	-9
home above 1 5	-15
home above 1 block	52
home above 1 far	70
home above 1 other block	-48
home above 2	7
home above 2 1	39
home above 2 5	56
home above 2 block	46
home above 2 far	-87
home above 2 other block	-37
home above 3 1	-14
home above 3 2	95
home above 3 5	12
home above 3 far	-84
home above at line start	35
home above labelled	56
home below 1 1	-27
home below 1 3	-8
home below 1 far	81
home below 2 1	-25
home below 2 3	-16
home below 2 far	-7
home close	99
home labelled	15
home labelled parent	15
home line after	33
home line after 1	64
home line after 2	-14
home line before 1	127
home line before 2	60
home main	25
home main none	63
home main self	-70
home main third	-44
home next cell	70
home role applicant	43
home role client	150
home role employee	-40
home role other	-3
home role parent	32
home role professional	-114
home role public_figure	-10
home role relative	-44
home row	81
home row first	67
home row later	21
home row name column	85
home same line	42
home touches	47
home writer self	31
home writer third	-38
id above 1	27
id above 1 1	17
id above 1 2	68
id above 1 5	-5
id above 1 block	58
id above 1 far	-39
id above 1 other block	-34
id above 2	-7
id above 2 1	7
id above 2 2	-60
id above 2 5	30
id above 2 block	-12
id above 2 far	-11
id above 2 other block	11
id above 3	6
id above 3 1	-4
id above 3 2	-22
id above 3 5	5
id above 3 far	37
id above at line start	28
id above labelled	104
id below 1 1	-18
id below 1 3	12
id below 2 1	-9
id below 2 3	3
id below 2 far	26
id close	124
id close after	47
id labelled	64
id labelled child	74
id labelled employee	6
id labelled parent	15
id labelled professional	-5
id labelled relative	9
id line after	-51
id line after 1	-17
id line before 1	124
id line before 2	-17
id line before 3	-20
id main	4
id main self	59
id main third	-60
id main you	32
id next cell	13
id role applicant	60
id role child	22
id role client	59
id role employee	-32
id role other	-13
id role parent	-12
id role professional	-57
id role public_figure	-41
id role relative	-9
id row	41
id row first	73
id row later	-19
id row name column	32
id same cell	37
id same line	105
id touches	84
id writer	-36
id writer none	-20
id writer self	31
id writer third	-43
id writer you	-48
labelled	63
labelled child	22
labelled client	35
labelled employee	32
labelled parent	35
labelled professional	-5
labelled relative	32
line after	-18
line after 1	51
line after 2	-14
line before 1	116
line before 2	70
line before 3	54
mail above 1	4
mail above 1 1	-41
mail above 1 2	8
mail above 1 5	41
mail above 1 block	-13
mail above 1 other block	18
mail above 2	30
mail above 2 1	-10
mail above 2 2	46
mail above 2 5	9
mail above 2 block	-17
mail above 2 far	5
mail above 2 other block	9
mail above 3	-43
mail above 3 2	-4
mail above 3 5	-8
mail above 3 far	-39
mail above at line start	39
mail above labelled	-59
mail below 1 1	-22
mail below 1 3	-28
mail below 1 far	6
mail below 2 3	-31
mail below 2 far	45
mail close	-27
mail close after	-7
mail line after	36
mail line after 1	27
mail line before 1	-8
mail main	24
mail main none	-8
mail main self	32
mail main third	12
mail main you	36
mail name in address	99
mail name not in address	-34
mail next cell	5
mail role applicant	16
mail role child	-40
mail role client	-65
mail role employee	-15
mail role other	39
mail role parent	32
mail role professional	62
mail role relative	-50
mail row	19
mail row first	20
mail row later	5
mail same line	-31
mail touches	33
mail whole name in address	85
mail writer	3
mail writer none	14
mail writer you	-48
main	25
main none	20
main self	15
main third	33
main you	79
money above 1	50
money above 1 2	44
money above 1 5	32
money above 1 block	90
money above 1 far	-28
money above 1 other block	-30
money above 2	29
money above 2 1	-11
money above 2 2	-47
money above 2 5	-17
money above 2 block	-14
money above 2 far	106
money above 2 other block	30
money above 3	-6
money above 3 2	-7
money above 3 5	35
money above 3 far	-34
money below 1 1	-46
money below 1 3	18
money below 1 far	-78
money below 2 1	24
money below 2 3	-3
money below 2 far	-88
money close	43
money close after	-8
money labelled	18
money line after	-15
money line after 1	-22
money line before 1	110
money main	37
money main none	15
money role child	-106
money role client	53
money role employee	-25
money role other	22
money role parent	108
money role professional	-46
money role relative	-41
money row first	30
money row later	-14
money same line	43
money writer	-13
money writer none	-10
name in address	99
name not in address	-34
next cell	35
phone above 1 1	67
phone above 1 2	-102
phone above 1 5	31
phone above 1 block	38
phone above 1 other block	-42
phone above 2	6
phone above 2 1	-48
phone above 2 2	81
phone above 2 5	11
phone above 2 block	26
phone above 2 far	-14
phone above 2 other block	-10
phone above 3	3
phone above 3 1	-7
phone above 3 2	-15
phone above 3 5	23
phone above at line start	132
phone above labelled	40
phone below 1 1	37
phone below 1 3	77
phone below 2 1	67
phone below 2 3	-8
phone below 2 far	-53
phone close	75
phone close after	36
phone labelled	38
phone labelled child	-48
phone labelled professional	26
phone line after	-10
phone line after 1	22
phone line before 1	114
phone line before 2	-34
phone main	29
phone main none	-5
phone main self	-23
phone main third	76
phone next cell	30
phone role applicant	26
phone role child	-118
phone role client	-31
phone role employee	-6
phone role other	15
phone role parent	85
phone role professional	53
phone role public_figure	-72
phone role relative	52
phone row	52
phone row first	33
phone row later	34
phone row name column	25
phone same line	-9
phone touches	132
phone writer	77
phone writer none	65
phone writer self	90
phone writer third	-46
role applicant	75
role child	-12
role client	74
role employee	-23
role other	21
role parent	18
role professional	-34
role public_figure	-149
role relative	-38
role sibling	-32
row	61
row first	81
row later	30
row name column	86
same cell	89
same line	97
self line before	-33
third line before	86
touches	126
whole name in address	85
writer	-5
writer none	4
writer self	103
writer third	-131
writer you	-96
you line before	38`
