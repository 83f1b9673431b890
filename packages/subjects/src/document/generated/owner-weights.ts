// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const OWNER_WEIGHTS = `above 1	17
above 1 1	9
above 1 2	14
above 1 5	52
above 1 block	45
above 1 far	-11
above 1 other block	-31
above 2 1	-15
above 2 2	9
above 2 5	14
above 2 block	-8
above 2 other block	11
above 3	4
above 3 5	11
above 3 far	-6
above at line start	88
above labelled	39
addressee	26
below 1 1	-14
below 1 3	10
below 1 far	24
below 2 1	-28
below 2 3	-5
below 2 far	-13
case above 1 1	-36
case above 1 5	7
case above 1 block	-19
case above 1 far	52
case above 1 other block	27
case above 2 1	15
case above 2 2	49
case above 2 5	-14
case above 2 block	-35
case above 2 far	-48
case above 2 other block	26
case above 3	-5
case above 3 1	-19
case above 3 5	10
case above 3 far	-14
case above at line start	31
case above labelled	-48
case addressee	-8
case below 1 1	7
case below 1 3	5
case below 1 far	16
case below 2 1	-58
case below 2 3	-37
case below 2 far	15
case close	15
case close after	63
case kin near	-94
case labelled	-16
case labelled client	11
case labelled employee	13
case labelled professional	-49
case last resident	5
case last resident none	-29
case last resident self	-37
case last resident you	8
case line after	6
case line after 1	53
case line after 2	3
case line before 1	57
case line before 2	-84
case line before 3	43
case main	30
case main none	40
case main of subject line	-34
case main self	60
case main you	57
case next cell	-63
case role applicant	112
case role child	95
case role client	129
case role employee	-48
case role other	-113
case role parent	-73
case role professional	-124
case role relative	-38
case role sibling	-8
case row	44
case row after 1	70
case row before 1	-23
case row cell start	97
case row first	47
case row later	9
case row name column	69
case same line	44
case writer	-27
case writer none	-25
case writer self	-36
case writer you	25
close	111
close after	113
home above 1	31
home above 1 1	-40
home above 1 2	49
home above 1 5	28
home above 1 block	68
home above 1 far	74
home above 1 other block	-93
home above 2	3
home above 2 1	57
home above 2 2	-11
home above 2 block	39
home above 2 far	-44
home above 2 other block	-28
home above 3	9
home above 3 1	-5
home above 3 2	48
home above 3 5	32
home above 3 far	-51
home above at line start	10
home above labelled	52
home below 1 1	-20
home below 1 3	35
home below 1 far	95
home below 2 1	-45
home below 2 3	-6
home below 2 far	-28
home close	64
home close after	-3
home kin near	-70
home labelled	6
home labelled parent	8
home last resident	3
home last resident self	19
home last resident third	10
home line after	38
home line after 1	-4
home line after 2	48
home line before 1	104
home line before 2	88
home main	32
home main none	25
home next cell	51
home role applicant	54
home role child	-43
home role client	102
home role employee	-46
home role other	-4
home role parent	37
home role professional	-55
home role public_figure	19
home role relative	-74
home role sibling	-79
home row	133
home row after 1	8
home row before 1	70
home row before 2	-22
home row cell start	46
home row first	36
home row inside cell	15
home row later	31
home row name column	69
home row touches	49
home touches	113
home writer	-13
home writer none	-4
home writer self	46
home writer third	-56
id above 1	14
id above 1 1	67
id above 1 2	24
id above 1 5	3
id above 1 block	24
id above 1 far	-94
id above 1 other block	-10
id above 2	-4
id above 2 1	-15
id above 2 2	-40
id above 2 5	44
id above 2 block	-28
id above 2 far	5
id above 2 other block	22
id above 3 1	-7
id above 3 far	-13
id above at line start	96
id above labelled	83
id addressee	44
id below 1 3	-4
id below 2 1	-14
id below 2 far	-9
id close	109
id close after	31
id kin near	148
id labelled	49
id labelled applicant	11
id labelled child	97
id labelled client	-9
id labelled employee	4
id labelled parent	10
id labelled relative	3
id last resident	20
id last resident none	37
id last resident self	-32
id last resident third	-88
id last resident you	-60
id line after	-27
id line after 2	-9
id line before 1	113
id line before 3	-33
id main	8
id main none	7
id main of subject line	66
id main self	14
id main third	34
id main you	21
id next cell	36
id role applicant	-5
id role child	31
id role client	39
id role employee	-7
id role other	5
id role professional	-62
id role public_figure	-52
id role relative	-36
id role sibling	26
id row	50
id row after 1	39
id row before 1	47
id row cell start	43
id row first	65
id row inside cell	36
id row later	17
id row name column	45
id row official column	-4
id row touches	22
id same cell	6
id same line	113
id touches	82
id writer	-31
id writer none	-24
id writer self	44
id writer third	-35
id writer you	-67
kin near	43
labelled	39
labelled applicant	11
labelled child	19
labelled client	48
labelled employee	29
labelled parent	49
labelled professional	-20
labelled relative	39
last resident	6
last resident none	11
last resident self	-20
last resident third	38
last resident you	-80
line after	17
line after 1	46
line after 2	29
line before 1	105
line before 2	38
line before 3	67
mail above 1	17
mail above 1 1	-4
mail above 1 2	-30
mail above 1 5	94
mail above 1 block	27
mail above 1 far	-34
mail above 1 other block	-4
mail above 2	-15
mail above 2 1	-51
mail above 2 2	34
mail above 2 5	21
mail above 2 block	-48
mail above 2 far	-23
mail above 2 other block	38
mail above 3	9
mail above 3 1	-3
mail above 3 5	-31
mail above 3 far	44
mail above at line start	35
mail above labelled	-97
mail addressee	101
mail below 1 1	-40
mail below 1 far	-19
mail below 2 1	-22
mail below 2 3	-6
mail below 2 far	36
mail close	-31
mail close after	53
mail labelled	5
mail last resident	-8
mail last resident none	-27
mail last resident self	37
mail last resident third	5
mail line after	19
mail line after 1	67
mail line before 1	33
mail main	15
mail main none	-5
mail main self	53
mail main third	23
mail main you	19
mail name in address	105
mail name not in address	-33
mail next cell	41
mail role applicant	28
mail role child	-21
mail role client	-88
mail role employee	5
mail role other	-12
mail role parent	-7
mail role professional	68
mail role relative	-66
mail role sibling	5
mail row	40
mail row after 1	29
mail row before 1	45
mail row before 2	-31
mail row cell start	41
mail row first	13
mail row later	36
mail row name column	-27
mail row official column	38
mail row touches	4
mail same line	-7
mail touches	66
mail whole name in address	97
mail writer	-29
mail writer self	13
mail writer you	-60
main	16
main none	17
main self	18
main third	38
main you	60
money above 1	51
money above 1 2	46
money above 1 5	18
money above 1 block	74
money above 1 far	4
money above 1 other block	-3
money above 2	15
money above 2 1	-24
money above 2 2	-24
money above 2 5	8
money above 2 block	17
money above 2 far	55
money above 2 other block	24
money above 3	29
money above 3 2	-10
money above 3 5	38
money above 3 far	-22
money above at line start	-88
money above labelled	-9
money below 1 1	-39
money below 1 3	-41
money below 1 far	-53
money below 2 1	47
money below 2 3	-17
money below 2 far	-80
money labelled	5
money last resident	37
money last resident none	31
money last resident self	21
money last resident third	-34
money last resident you	27
money line after	-44
money line after 1	-13
money line before 1	40
money main	31
money main none	22
money main self	-41
money main third	74
money main you	-12
money role child	-105
money role client	102
money role other	6
money role professional	-33
money role relative	-37
money row	18
money row after 1	-67
money row before 1	81
money row cell start	27
money row first	56
money row later	-18
money row name column	11
money same line	-4
money writer	-3
money writer none	-30
money writer self	40
name in address	105
name not in address	-33
next cell	45
phone above 1 1	63
phone above 1 2	-74
phone above 1 5	36
phone above 1 block	49
phone above 1 far	-31
phone above 1 other block	-57
phone above 2	11
phone above 2 1	-32
phone above 2 2	39
phone above 2 5	-27
phone above 2 block	51
phone above 2 far	40
phone above 2 other block	-28
phone above 3	-7
phone above 3 1	-11
phone above 3 2	-37
phone above 3 far	11
phone above at line start	129
phone above labelled	152
phone below 1 1	-11
phone below 1 3	57
phone below 1 far	-6
phone below 2 1	37
phone below 2 3	19
phone below 2 far	-38
phone close	131
phone close after	-8
phone kin near	110
phone labelled	68
phone labelled child	-81
phone labelled parent	28
phone labelled professional	40
phone last resident	-29
phone last resident none	-11
phone last resident self	-40
phone last resident third	27
phone line after	69
phone line after 1	58
phone line before 1	132
phone line before 2	9
phone main	17
phone main none	32
phone main self	-35
phone main third	60
phone main you	-67
phone next cell	38
phone role applicant	-11
phone role child	-140
phone role client	13
phone role employee	-13
phone role other	63
phone role parent	51
phone role professional	37
phone role public_figure	-64
phone role relative	39
phone role sibling	15
phone row	74
phone row after 1	-34
phone row before 1	80
phone row cell start	61
phone row first	78
phone row inside cell	22
phone row later	4
phone row name column	37
phone row touches	35
phone same cell	36
phone same line	5
phone touches	100
phone writer	89
phone writer none	47
phone writer self	92
phone writer third	-59
role applicant	47
role client	61
role employee	-17
role other	-4
role professional	-43
role public_figure	-122
role relative	-44
role sibling	-23
row	78
row after 1	34
row before 1	79
row before 2	-62
row cell start	70
row first	74
row inside cell	-13
row later	39
row name column	70
row official column	30
row touches	31
same cell	39
same line	63
self line before	-23
third line before	74
touches	143
whole name in address	97
writer	-4
writer none	-7
writer self	96
writer third	-152
writer you	-43
you line before	78`
