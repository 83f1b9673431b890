// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const OWNER_WEIGHTS = `above 1	24
above 1 2	11
above 1 5	78
above 1 block	58
above 1 far	-6
above 1 other block	-44
above 2	7
above 2 1	11
above 2 2	4
above 2 5	29
above 2 far	-19
above 2 other block	3
above 3	-5
above 3 1	-18
above 3 2	19
above 3 5	14
above 3 far	-29
above at line start	121
above labelled	43
addressee	46
below 1 3	9
below 1 far	41
below 2 1	31
below 2 3	4
case above 1	41
case above 1 1	-48
case above 1 2	53
case above 1 5	78
case above 1 far	-31
case above 1 other block	53
case above 2	10
case above 2 2	38
case above 2 5	-31
case above 2 block	-4
case above 2 far	-32
case above 2 other block	26
case above 3	12
case above 3 5	-23
case above 3 far	21
case above at line start	33
case above labelled	-78
case below 1 1	72
case below 1 3	-76
case below 1 far	63
case below 2 1	-16
case below 2 3	77
case below 2 far	35
case close	-31
case labelled	-20
case labelled professional	-36
case last resident	-5
case last resident none	-5
case last resident self	-31
case line before 1	32
case main	37
case main none	39
case main of subject line	23
case main self	5
case role applicant	92
case role child	146
case role client	140
case role employee	-41
case role parent	-153
case role professional	-46
case role relative	-77
case row	17
case row after 1	83
case row cell start	17
case row first	17
case row later	29
case row name column	59
case same line	63
case writer	-42
case writer none	-17
case writer self	-28
close	107
close after	101
home above 1	15
home above 1 1	-17
home above 1 2	-28
home above 1 5	-8
home above 1 block	47
home above 1 far	103
home above 1 other block	-60
home above 2	5
home above 2 1	42
home above 2 5	51
home above 2 block	32
home above 2 far	-90
home above 2 other block	-35
home above 3	-7
home above 3 1	-10
home above 3 2	97
home above 3 5	13
home above 3 far	-101
home above at line start	74
home above labelled	63
home below 1 1	-20
home below 1 3	-9
home below 1 far	94
home below 2 1	-23
home below 2 3	-13
home below 2 far	-16
home close	43
home kin near	20
home labelled	11
home labelled parent	11
home last resident	11
home last resident self	-7
home last resident third	50
home line after	19
home line after 1	63
home line after 2	-14
home line before 1	108
home line before 2	50
home main	28
home main none	54
home main self	-42
home main third	-27
home next cell	71
home role applicant	66
home role child	-4
home role client	161
home role employee	-57
home role other	-19
home role parent	15
home role professional	-51
home role public_figure	-14
home role relative	-76
home row	92
home row before 1	97
home row before 2	-43
home row cell start	84
home row first	55
home row inside cell	15
home row later	52
home row name column	74
home same line	41
home touches	55
home writer	10
home writer none	5
home writer self	27
home writer third	-19
id above 1	22
id above 1 1	16
id above 1 2	52
id above 1 block	60
id above 1 far	-34
id above 1 other block	-44
id above 2 1	14
id above 2 2	-58
id above 2 5	18
id above 2 block	-13
id above 2 other block	16
id above 3	3
id above 3 2	-18
id above 3 5	3
id above 3 far	28
id above at line start	63
id above labelled	71
id addressee	91
id below 1 1	-20
id below 1 3	29
id below 1 far	17
id below 2 1	-7
id below 2 3	5
id below 2 far	34
id close	113
id close after	-7
id kin near	61
id labelled	56
id labelled child	65
id labelled client	4
id labelled employee	5
id labelled parent	14
id labelled relative	4
id last resident	27
id last resident none	42
id last resident self	3
id last resident third	-41
id last resident you	-25
id line after	-28
id line after 1	-33
id line before 1	128
id line before 2	-50
id line before 3	-7
id main	6
id main of subject line	8
id main self	51
id main third	-49
id main you	47
id next cell	34
id role child	21
id role client	45
id role employee	4
id role other	-19
id role parent	-12
id role professional	-65
id role public_figure	-31
id role relative	-26
id row	49
id row after 1	31
id row before 1	29
id row cell start	47
id row first	74
id row inside cell	15
id row later	4
id row name column	55
id row touches	19
id same cell	12
id same line	78
id touches	83
id writer	-33
id writer none	-19
id writer self	25
id writer third	-28
id writer you	-48
kin near	79
labelled	56
labelled child	21
labelled client	31
labelled employee	34
labelled parent	37
labelled professional	-5
labelled relative	27
last resident	12
last resident none	20
last resident self	-47
last resident third	53
last resident you	-60
line after	-5
line after 1	69
line after 2	-24
line before 1	120
line before 2	42
line before 3	65
mail above 1	8
mail above 1 1	-50
mail above 1 2	28
mail above 1 5	41
mail above 1 block	-14
mail above 1 far	-9
mail above 1 other block	25
mail above 2	19
mail above 2 1	-9
mail above 2 2	43
mail above 2 5	6
mail above 2 block	-14
mail above 2 far	-7
mail above 2 other block	-4
mail above 3	-41
mail above 3 2	-4
mail above 3 5	-10
mail above 3 far	-36
mail above at line start	35
mail above labelled	-40
mail addressee	76
mail below 1 1	-27
mail below 1 3	-25
mail below 2 3	-29
mail below 2 far	40
mail close	-48
mail last resident	-46
mail last resident none	-46
mail line after 1	28
mail line before 1	-14
mail main	27
mail main self	24
mail main third	15
mail main you	33
mail name in address	98
mail name not in address	-34
mail next cell	5
mail role applicant	7
mail role child	-37
mail role client	-63
mail role employee	-23
mail role other	40
mail role parent	36
mail role professional	65
mail role relative	-25
mail row	20
mail row after 1	5
mail row before 1	16
mail row cell start	21
mail row first	21
mail row later	5
mail row touches	5
mail same line	-24
mail touches	36
mail whole name in address	83
mail writer none	11
mail writer you	-40
main	20
main none	19
main of subject line	-19
main self	26
main third	55
main you	14
money above 1	31
money above 1 2	30
money above 1 5	27
money above 1 block	80
money above 1 far	-32
money above 1 other block	-41
money above 2	29
money above 2 1	-15
money above 2 2	-52
money above 2 5	12
money above 2 block	-22
money above 2 far	87
money above 2 other block	38
money above 3	-6
money above 3 2	-6
money above 3 5	36
money above 3 far	-36
money above labelled	-19
money below 1 1	-30
money below 1 3	25
money below 1 far	-82
money below 2 1	41
money below 2 3	-14
money below 2 far	-82
money labelled	19
money last resident	81
money last resident none	73
money line before 1	59
money main	41
money main none	30
money main self	-13
money role child	-142
money role client	49
money role employee	6
money role other	5
money role parent	103
money role professional	-23
money role relative	-65
money row	23
money row after 1	-42
money row before 1	63
money row cell start	29
money row first	46
money row later	-3
money row name column	17
money same line	45
money writer	-15
money writer none	-16
name in address	98
name not in address	-34
next cell	46
phone above 1 1	81
phone above 1 2	-103
phone above 1 5	30
phone above 1 block	30
phone above 1 far	-10
phone above 1 other block	-33
phone above 2	-5
phone above 2 1	-45
phone above 2 2	52
phone above 2 5	4
phone above 2 block	13
phone above 2 far	-8
phone above 2 other block	-13
phone above 3 1	-9
phone above 3 2	-16
phone above 3 5	21
phone above at line start	127
phone above labelled	81
phone below 1 1	40
phone below 1 3	54
phone below 1 far	-3
phone below 2 1	61
phone below 2 3	-9
phone below 2 far	-65
phone close	83
phone close after	17
phone kin near	79
phone labelled	44
phone labelled child	-40
phone labelled professional	31
phone last resident	-18
phone last resident none	10
phone last resident self	-23
phone last resident third	35
phone line after	-5
phone line after 1	11
phone line before 1	119
phone line before 2	-34
phone main	23
phone main self	22
phone main third	71
phone next cell	41
phone role applicant	26
phone role child	-104
phone role client	-9
phone role employee	-15
phone role other	18
phone role parent	82
phone role professional	47
phone role public_figure	-75
phone role relative	55
phone row	63
phone row after 1	-34
phone row before 1	68
phone row cell start	49
phone row first	68
phone row inside cell	22
phone row later	4
phone row name column	27
phone row touches	39
phone same line	-17
phone touches	110
phone writer	76
phone writer none	63
phone writer self	92
phone writer third	-47
role applicant	74
role child	-10
role client	72
role employee	-19
role other	4
role parent	14
role professional	-20
role public_figure	-144
role relative	-61
role sibling	-30
row	74
row after 1	62
row before 1	69
row before 2	-26
row cell start	74
row first	94
row inside cell	37
row later	49
row name column	104
row touches	45
same cell	47
same line	95
self line before	-7
third line before	66
touches	146
whole name in address	83
writer none	8
writer self	94
writer third	-98
writer you	-89
you line before	56`
