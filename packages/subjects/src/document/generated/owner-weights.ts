// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const OWNER_WEIGHTS = `above 1	29
above 1 1	5
above 1 2	19
above 1 5	73
above 1 block	63
above 1 far	-3
above 1 other block	-41
above 2	4
above 2 1	10
above 2 2	8
above 2 5	22
above 2 far	-19
above 3	-3
above 3 1	-19
above 3 2	19
above 3 5	14
above 3 far	-26
above at line start	113
above labelled	49
below 1 1	-3
below 1 far	35
below 2 1	31
case above 1	41
case above 1 1	-54
case above 1 2	52
case above 1 5	75
case above 1 block	-4
case above 1 far	-23
case above 1 other block	53
case above 2	5
case above 2 2	35
case above 2 5	-35
case above 2 block	-7
case above 2 far	-30
case above 2 other block	18
case above 3	6
case above 3 5	-21
case above 3 far	14
case above labelled	-81
case below 1 1	79
case below 1 3	-97
case below 1 far	79
case below 2 1	-8
case below 2 3	55
case below 2 far	25
case close	-60
case close after	74
case labelled	-17
case labelled professional	-30
case line after 1	65
case line before 1	16
case main	47
case main none	41
case main self	20
case role applicant	89
case role child	131
case role client	145
case role employee	-46
case role parent	-165
case role professional	-50
case role relative	-83
case row	14
case row cell start	14
case row first	14
case row later	49
case row name column	30
case same line	73
case writer	-48
case writer none	-21
case writer self	-32
close	122
close after	116
home above 1	20
home above 1 1	-8
home above 1 2	-17
home above 1 5	-20
home above 1 block	49
home above 1 far	100
home above 1 other block	-55
home above 2	4
home above 2 1	46
home above 2 2	3
home above 2 5	50
home above 2 block	35
home above 2 far	-97
home above 2 other block	-33
home above 3 1	-12
home above 3 2	95
home above 3 5	11
home above 3 far	-91
home above at line start	75
home above labelled	63
home below 1 1	-24
home below 1 3	-5
home below 1 far	87
home below 2 1	-25
home below 2 3	-21
home below 2 far	-13
home close	74
home labelled	18
home labelled parent	18
home line after	37
home line after 1	74
home line after 2	-16
home line before 1	120
home line before 2	36
home main	16
home main none	59
home main self	-107
home main third	-28
home next cell	66
home role applicant	62
home role child	-4
home role client	172
home role employee	-54
home role parent	15
home role professional	-96
home role public_figure	-11
home role relative	-72
home row	60
home row cell start	75
home row first	44
home row inside cell	-17
home row later	22
home row name column	71
home same line	54
home touches	47
home writer	14
home writer none	4
home writer self	38
home writer third	-23
id above 1	25
id above 1 1	19
id above 1 2	58
id above 1 5	6
id above 1 block	56
id above 1 far	-44
id above 1 other block	-33
id above 2	-8
id above 2 1	9
id above 2 2	-62
id above 2 5	22
id above 2 block	-16
id above 2 far	-7
id above 2 other block	13
id above 3	4
id above 3 1	-3
id above 3 2	-21
id above 3 far	36
id above at line start	50
id above labelled	96
id below 1 1	-18
id below 1 3	17
id below 1 far	4
id below 2 1	-9
id below 2 3	7
id below 2 far	28
id close	126
id close after	48
id labelled	61
id labelled child	72
id labelled employee	4
id labelled parent	14
id labelled professional	-6
id labelled relative	7
id line after	-54
id line after 1	-20
id line before 1	124
id line before 2	-17
id line before 3	-20
id main	10
id main none	10
id main self	55
id main third	-69
id main you	26
id next cell	11
id role applicant	17
id role child	22
id role client	52
id role employee	-16
id role parent	-5
id role professional	-67
id role public_figure	-35
id role relative	-5
id row	38
id row cell start	46
id row first	66
id row inside cell	-8
id row later	-9
id row name column	27
id same cell	39
id same line	107
id touches	81
id writer	-38
id writer none	-17
id writer self	28
id writer third	-52
id writer you	-49
labelled	61
labelled child	20
labelled client	33
labelled employee	36
labelled parent	35
labelled professional	-6
labelled relative	32
line after	-18
line after 1	52
line after 2	-14
line before 1	116
line before 2	47
line before 3	56
mail above 1	4
mail above 1 1	-44
mail above 1 2	9
mail above 1 5	42
mail above 1 block	-13
mail above 1 other block	19
mail above 2	32
mail above 2 1	-9
mail above 2 2	45
mail above 2 5	12
mail above 2 block	-15
mail above 2 far	4
mail above 2 other block	10
mail above 3	-41
mail above 3 2	-3
mail above 3 5	-9
mail above 3 far	-38
mail above at line start	39
mail above labelled	-62
mail below 1 1	-26
mail below 1 3	-26
mail below 1 far	3
mail below 2 3	-28
mail below 2 far	45
mail close	-31
mail close after	-8
mail line after	34
mail line after 1	25
mail line before 1	-9
mail main	25
mail main none	-7
mail main self	31
mail main third	13
mail main you	38
mail name in address	99
mail name not in address	-34
mail next cell	3
mail role child	-39
mail role client	-70
mail role employee	-15
mail role other	41
mail role parent	34
mail role professional	76
mail role relative	-45
mail row	15
mail row cell start	15
mail row first	15
mail row later	4
mail same line	-35
mail touches	37
mail whole name in address	85
mail writer	-3
mail writer none	9
mail writer you	-50
main	22
main none	18
main self	4
main third	33
main you	78
money above 1	49
money above 1 2	48
money above 1 5	32
money above 1 block	89
money above 1 far	-29
money above 1 other block	-30
money above 2	30
money above 2 1	-9
money above 2 2	-45
money above 2 5	-16
money above 2 block	-10
money above 2 far	102
money above 2 other block	29
money above 3	-5
money above 3 2	-6
money above 3 5	33
money above 3 far	-32
money above labelled	-5
money below 1 1	-47
money below 1 3	20
money below 1 far	-78
money below 2 1	26
money below 2 far	-86
money close	42
money close after	-16
money labelled	21
money line after	-12
money line after 1	-27
money line before 1	108
money main	35
money main none	12
money main self	-6
money role child	-103
money role client	53
money role employee	-35
money role other	22
money role parent	109
money role professional	-42
money role relative	-31
money row	-4
money row first	28
money row later	-16
money same line	42
money writer	-11
money writer none	-14
name in address	99
name not in address	-34
next cell	28
phone above 1	-5
phone above 1 1	81
phone above 1 2	-103
phone above 1 5	24
phone above 1 block	34
phone above 1 far	-13
phone above 1 other block	-45
phone above 2 1	-43
phone above 2 2	58
phone above 2 5	7
phone above 2 block	14
phone above 2 far	-14
phone above 2 other block	-12
phone above 3 1	-8
phone above 3 2	-15
phone above 3 5	26
phone above 3 far	-7
phone above at line start	125
phone above labelled	70
phone below 1 1	39
phone below 1 3	67
phone below 1 far	-8
phone below 2 1	70
phone below 2 3	-12
phone below 2 far	-57
phone close	79
phone close after	30
phone labelled	36
phone labelled child	-50
phone labelled professional	25
phone line after	-9
phone line after 1	16
phone line before 1	114
phone line before 2	-36
phone main	33
phone main none	-13
phone main self	17
phone main third	67
phone next cell	28
phone role applicant	29
phone role child	-121
phone role client	-13
phone role employee	-3
phone role other	10
phone role parent	87
phone role professional	42
phone role public_figure	-70
phone role relative	52
phone row	43
phone row cell start	13
phone row first	28
phone row inside cell	43
phone row later	29
phone row name column	26
phone same line	-13
phone touches	132
phone writer	74
phone writer none	65
phone writer self	86
phone writer third	-47
role applicant	78
role child	-8
role client	80
role employee	-25
role other	23
role parent	17
role professional	-33
role public_figure	-149
role relative	-48
role sibling	-6
row	49
row cell start	53
row first	68
row inside cell	11
row later	43
row name column	73
same cell	91
same line	98
self line before	-35
third line before	88
touches	125
whole name in address	85
writer none	7
writer self	103
writer third	-120
writer you	-99
you line before	36`
