// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const OWNER_WEIGHTS = `above 1	19
above 1 1	3
above 1 2	13
above 1 5	59
above 1 block	50
above 1 far	-4
above 1 other block	-36
above 2 1	-18
above 2 2	9
above 2 5	18
above 2 far	6
above 2 other block	5
above 3 1	-10
above 3 5	10
above 3 far	-6
above at line start	98
above labelled	37
addressee	29
below 1 1	-19
below 1 3	11
below 1 far	26
below 2 1	-17
below 2 3	-6
below 2 far	-11
case above 1 1	-41
case above 1 2	-3
case above 1 5	8
case above 1 block	-23
case above 1 far	61
case above 1 other block	30
case above 2	7
case above 2 1	12
case above 2 2	42
case above 2 5	-10
case above 2 block	-28
case above 2 far	-29
case above 2 other block	24
case above 3	-6
case above 3 1	-11
case above 3 far	-11
case above at line start	50
case above labelled	-30
case addressee	-9
case below 1 1	-28
case below 1 3	9
case below 1 far	25
case below 2 1	-32
case below 2 3	-22
case below 2 far	21
case close	13
case close after	65
case kin near	-84
case labelled	-45
case labelled client	-56
case labelled employee	13
case labelled professional	-37
case last resident	15
case last resident none	-22
case last resident self	-21
case last resident you	10
case line after	-34
case line after 1	57
case line after 2	-44
case line before 1	51
case line before 2	-88
case line before 3	45
case main	24
case main none	35
case main of subject line	-37
case main self	53
case main you	38
case next cell	-61
case role applicant	98
case role child	108
case role client	118
case role employee	-22
case role other	-111
case role parent	-80
case role professional	-118
case role relative	-52
case role sibling	-8
case row	40
case row after 1	68
case row before 1	-25
case row cell start	91
case row first	44
case row later	13
case row name column	66
case same line	37
case writer	-35
case writer none	-22
case writer self	-33
case writer you	3
close	112
close after	101
home above 1	30
home above 1 1	-36
home above 1 2	47
home above 1 5	24
home above 1 block	65
home above 1 far	64
home above 1 other block	-84
home above 2	3
home above 2 1	53
home above 2 2	-13
home above 2 block	39
home above 2 far	-40
home above 2 other block	-31
home above 3	7
home above 3 1	-24
home above 3 2	50
home above 3 5	31
home above 3 far	-46
home above at line start	20
home above labelled	50
home below 1 1	-19
home below 1 3	49
home below 1 far	91
home below 2 1	-47
home below 2 3	-5
home below 2 far	-26
home close	68
home kin near	-70
home labelled	5
home labelled parent	6
home last resident none	-6
home last resident self	16
home last resident third	9
home line after	44
home line after 2	53
home line before 1	103
home line before 2	90
home main	33
home main none	25
home main self	8
home next cell	48
home role applicant	57
home role child	-43
home role client	101
home role employee	-41
home role parent	37
home role professional	-54
home role public_figure	16
home role relative	-69
home role sibling	-71
home row	127
home row after 1	8
home row before 1	71
home row before 2	-22
home row cell start	45
home row first	35
home row inside cell	16
home row later	32
home row name column	65
home row touches	45
home same line	-7
home touches	106
home writer	-15
home writer none	-4
home writer self	41
home writer third	-55
id above 1	19
id above 1 1	51
id above 1 2	18
id above 1 5	11
id above 1 block	40
id above 1 far	-59
id above 1 other block	-24
id above 2	-3
id above 2 1	-22
id above 2 2	-37
id above 2 5	49
id above 2 block	-23
id above 2 far	12
id above 2 other block	18
id above 3 1	-7
id above 3 far	-8
id above at line start	88
id above labelled	70
id addressee	44
id below 1 1	5
id below 1 3	-15
id below 1 far	6
id below 2 1	-7
id below 2 3	-3
id below 2 far	-15
id close	103
id close after	13
id kin near	143
id labelled	54
id labelled applicant	10
id labelled child	99
id labelled client	-5
id labelled employee	4
id labelled parent	9
id labelled relative	4
id last resident	23
id last resident none	40
id last resident third	-95
id last resident you	-57
id line after	-26
id line after 1	-7
id line after 2	-20
id line before 1	110
id line before 3	-32
id main	12
id main none	10
id main of subject line	58
id main self	6
id main third	35
id main you	24
id next cell	36
id role child	29
id role client	40
id role other	15
id role parent	-7
id role professional	-62
id role public_figure	-41
id role relative	-33
id role sibling	24
id row	48
id row after 1	29
id row before 1	48
id row cell start	44
id row first	58
id row inside cell	22
id row later	7
id row name column	40
id row official column	-3
id row touches	19
id same cell	7
id same line	108
id touches	76
id writer	-28
id writer none	-30
id writer self	64
id writer third	-33
id writer you	-59
kin near	44
labelled	36
labelled applicant	10
labelled child	24
labelled client	12
labelled employee	28
labelled parent	51
labelled professional	-13
labelled relative	37
last resident	9
last resident none	12
last resident self	-4
last resident third	48
last resident you	-79
line after	8
line after 1	52
line after 2	-11
line before 1	103
line before 2	35
line before 3	62
mail above 1	14
mail above 1 1	-4
mail above 1 2	-24
mail above 1 5	89
mail above 1 block	24
mail above 1 far	-42
mail above 1 other block	-6
mail above 2	-14
mail above 2 1	-48
mail above 2 2	34
mail above 2 5	20
mail above 2 block	-45
mail above 2 far	-24
mail above 2 other block	37
mail above 3	11
mail above 3 5	-28
mail above 3 far	44
mail above at line start	29
mail above labelled	-104
mail addressee	94
mail below 1 1	-35
mail below 1 far	-23
mail below 2 1	-21
mail below 2 3	-7
mail below 2 far	33
mail close	-33
mail close after	50
mail last resident	-7
mail last resident none	-24
mail last resident self	34
mail last resident third	3
mail line after	26
mail line after 1	72
mail line before 1	32
mail main	16
mail main none	-8
mail main self	47
mail main third	20
mail main you	25
mail name in address	105
mail name not in address	-33
mail next cell	41
mail role applicant	24
mail role child	-21
mail role client	-83
mail role employee	4
mail role other	-12
mail role parent	-5
mail role professional	69
mail role relative	-63
mail role sibling	3
mail row	39
mail row after 1	25
mail row before 1	44
mail row before 2	-29
mail row cell start	40
mail row first	13
mail row later	34
mail row name column	-24
mail row official column	35
mail same line	-5
mail touches	65
mail whole name in address	94
mail writer	-28
mail writer self	9
mail writer you	-54
main	19
main none	19
main of subject line	21
main self	15
main third	40
main you	55
money above 1	50
money above 1 2	45
money above 1 5	27
money above 1 block	81
money above 1 other block	-13
money above 2	15
money above 2 1	-22
money above 2 2	-17
money above 2 5	10
money above 2 block	15
money above 2 far	43
money above 2 other block	25
money above 3	30
money above 3 2	-9
money above 3 5	40
money above 3 far	-22
money above at line start	-84
money above labelled	-12
money below 1 1	-34
money below 1 3	-46
money below 1 far	-52
money below 2 1	43
money below 2 3	-15
money below 2 far	-76
money labelled	4
money last resident	46
money last resident none	38
money last resident self	15
money last resident third	-23
money last resident you	24
money line after	-41
money line after 1	-15
money line before 1	35
money main	34
money main none	30
money main self	-34
money main third	60
money main you	-10
money role child	-100
money role client	100
money role other	7
money role professional	-31
money role relative	-40
money row	17
money row after 1	-51
money row before 1	68
money row cell start	27
money row first	47
money row later	-8
money row name column	10
money writer none	-21
money writer self	34
name in address	105
name not in address	-33
next cell	47
phone above 1 1	60
phone above 1 2	-66
phone above 1 5	31
phone above 1 block	48
phone above 1 far	-32
phone above 1 other block	-56
phone above 2	9
phone above 2 1	-31
phone above 2 2	36
phone above 2 5	-32
phone above 2 block	48
phone above 2 far	38
phone above 2 other block	-30
phone above 3	-9
phone above 3 1	-11
phone above 3 2	-36
phone above 3 far	9
phone above at line start	124
phone above labelled	143
phone below 1 1	-10
phone below 1 3	59
phone below 2 1	31
phone below 2 3	15
phone below 2 far	-32
phone close	124
phone close after	-4
phone kin near	105
phone labelled	74
phone labelled child	-81
phone labelled parent	29
phone labelled professional	36
phone last resident	-29
phone last resident none	-14
phone last resident self	-48
phone last resident third	54
phone line after	65
phone line after 1	57
phone line before 1	131
phone line before 2	6
phone main	16
phone main none	33
phone main self	-36
phone main third	59
phone main you	-60
phone next cell	39
phone role applicant	-12
phone role child	-136
phone role client	14
phone role employee	-21
phone role other	63
phone role parent	60
phone role professional	42
phone role public_figure	-60
phone role relative	40
phone role sibling	9
phone row	71
phone row after 1	-30
phone row before 1	76
phone row cell start	59
phone row first	75
phone row inside cell	20
phone row later	3
phone row name column	34
phone row touches	36
phone same cell	33
phone touches	100
phone writer	87
phone writer none	46
phone writer self	85
phone writer third	-53
role applicant	49
role client	60
role employee	-12
role professional	-41
role public_figure	-113
role relative	-48
role sibling	-25
row	80
row after 1	36
row after 2	-5
row before 1	82
row before 2	-65
row cell start	72
row first	72
row inside cell	-21
row later	41
row name column	68
row official column	28
row touches	29
same cell	37
same line	59
self line before	-31
third line before	68
touches	142
whole name in address	94
writer	-4
writer none	-7
writer self	103
writer third	-144
writer you	-54
you line before	74`
