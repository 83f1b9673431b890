// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const ROLE_WEIGHTS = `after 0	6 14 -2 -5 -4 -4 -2 -1 -6 3
after aan	-13 -2 7 -5 13 5 -7 -3 -1 7
after achternaam	7 -6 -9 -6 -11 -21 11 -15 -6 58
after akkoord	-10 -10 -10 -6 30 24 -8 7 -7 -11
after al	12 24 10 -6 -13 -25 16 -23 -7 12
after alleen	8 30 -7 -4 -10 -8 -6 1 -4 0
after als	13 -5 5 -3 1 2 -6 2 -4 -4
after altijd	-12 45 -8 -5 21 -7 -6 -12 -5 -11
after augustus	21 15 -10 -4 -6 16 -9 -10 -5 -7
after begeleider	-7 -6 -5 -3 8 -21 -4 48 -3 -6
after bel	-7 -8 -7 -3 -5 17 28 -6 -4 -6
after belde	16 -12 -10 -5 29 -1 -8 9 -6 -14
after bellen	10 15 -10 -5 -14 -15 -8 40 -5 -8
after belt	6 -12 6 10 -8 22 -8 -6 -6 -4
after ben	-15 2 -9 -4 12 16 34 -19 -5 -12
after bij	-5 14 -8 -4 -7 -1 3 0 -1 7
after binnen	14 17 -20 -5 -7 -17 -7 0 -6 30
after brief	-15 -7 -9 -4 -6 18 35 1 -6 -8
after bsn	19 4 13 -4 15 -17 -6 -10 -5 -8
after dat	-8 -4 1 -4 -3 6 -5 4 -1 14
after denkt	-7 1 25 -4 5 -21 -6 22 -5 -11
after die	-8 -10 -4 -5 8 4 -4 -1 -4 23
after dit	-9 -4 -6 -3 16 11 -5 17 -6 -10
after doet	-4 2 -2 -5 12 4 5 7 -5 -13
after door	26 0 -9 -5 2 6 15 -13 -7 -16
after drie	-2 -4 -6 -4 -10 -3 -6 -10 31 14
after dus	27 15 -6 -5 -9 -1 -7 8 -5 -17
after elke	-8 7 -9 -4 15 0 -4 16 -3 -10
after even	-12 20 -9 -4 -6 44 -6 -11 -5 -11
after gaat	-9 2 -5 -3 -5 12 -4 -4 10 6
after gea	-5 -6 -4 -3 19 22 -3 -8 -4 -7
after geb	5 2 17 -4 -7 0 11 -9 -5 -9
after gebeld	39 -17 -10 -5 5 0 -7 13 -5 -13
after geboren	3 14 3 -3 1 -8 2 -4 -4 -4
after geen	4 17 -9 -1 -10 11 -7 -9 -6 11
after gemeente	-8 -8 -8 -5 -7 60 -6 -23 -6 10
after gevraagd	-10 6 -7 -4 -8 15 -6 8 20 -14
after gezegd	-7 -2 -6 -2 -4 -10 -3 18 -2 18
after gezien	40 -13 -8 -5 -8 20 -7 -1 -6 -11
after goed	-14 8 12 -5 -9 -5 -8 -1 -7 29
after gr	-9 80 -9 -5 -7 -13 -6 -15 -6 -9
after graag	-12 13 -7 -4 -7 57 -9 -13 -5 -12
after groep	-12 22 -9 -4 -6 16 -7 -10 -5 14
after haar	0 8 9 3 -3 14 -7 -6 -6 -12
after had	3 6 -6 -3 -1 14 -4 2 -3 -7
after has	-11 12 19 -6 -16 14 -11 17 -7 -11
after heb	-11 14 8 -4 20 -17 -5 10 -4 -12
after hem	-9 -2 -8 9 -3 -7 -5 8 -5 21
after het	-2 -3 -1 -4 -4 16 0 12 -4 -10
after hij	12 2 3 4 14 -3 -6 -8 -5 -13
after hoe	-11 15 -8 -5 26 -34 -7 36 -5 -9
after hoofd	-8 -7 -9 -6 -7 15 -11 49 -7 -10
after hoort	61 -17 -10 -6 3 8 -7 -11 -6 -15
after hr	-4 -4 -4 -3 -5 43 -4 -11 -4 -5
after iemand	18 -19 28 -5 -12 26 -7 -16 -5 -10
after ik	-7 -2 -2 -4 2 3 2 12 -5 1
after ja	16 -2 -9 -4 -14 -14 -8 21 -5 19
after jaar	14 22 -10 -4 -8 -16 2 -10 -4 15
after je	2 -1 -8 -6 -8 13 -8 23 -7 0
after jeugd	-10 -8 -8 -5 -8 20 -7 -2 9 20
after juni	20 7 -15 -5 -10 39 -7 -13 -6 -11
after kan	4 3 -2 -4 2 12 -5 5 -4 -11
after kent	15 7 -6 -3 -8 9 -7 13 -5 -15
after krijgt	-12 31 -6 -4 -6 17 -5 -15 -5 6
after kwam	5 9 23 -5 -14 -10 -6 -13 -6 17
after laat	-9 -14 -7 -5 -7 45 -7 -7 -6 18
after leerplicht	-5 -6 -9 -4 -5 -16 -4 63 -5 -7
after leerplichtambtenaar	-11 -9 -8 -5 -7 27 -9 35 -7 -7
after legt	-7 -9 -8 -5 -7 4 -6 31 22 -15
after lt	-10 -10 -9 -6 -7 78 -8 -12 -7 -9
after maandag	-11 11 4 -4 1 -19 -5 10 -4 17
after maar	-13 5 -9 -3 6 -8 22 3 -4 2
after maart	16 -6 -9 -4 8 -21 -6 37 -5 -9
after mag	4 9 -6 5 -13 -3 -5 2 -4 9
after mailt	-7 -8 9 -4 -6 39 -6 -4 -5 -8
after man	14 -14 -7 -5 -18 -20 -6 13 -6 49
after medewerker	-6 -7 -5 -3 -5 37 -5 5 -4 -6
after mee	2 14 -7 -3 -4 5 -4 2 -4 -1
after mei	19 13 -9 -3 2 9 -6 -12 -5 -8
after meldt	-7 -6 -5 -3 -5 7 -4 35 -4 -8
after mevrouw	-17 22 50 -5 -10 -21 -8 15 -8 -17
after mij	-2 -14 -8 -4 19 20 -4 4 -4 -8
after mijn	15 5 -10 -6 3 2 9 -12 -6 -1
after moeder	-5 7 31 -4 5 -12 -5 -13 -4 0
after morgen	-10 10 -9 -3 -4 -19 -7 51 -3 -7
after na	12 -23 24 -5 -23 1 -9 12 -6 17
after naar	3 24 2 -5 -11 -21 -7 2 1 13
after namens	-8 -9 -6 -4 -7 24 -6 18 9 -11
after nee	5 -15 -7 -4 17 -1 -7 28 -5 -11
after neemt	-9 9 -7 -5 6 -2 -5 19 3 -9
after niets	10 3 7 -3 -8 16 -6 -8 -3 -10
after nl	100 -19 -10 -7 -9 -31 -11 -19 -8 14
after noemt	6 -4 -4 -2 -3 0 -3 4 14 -10
after nog	-14 22 -7 -4 -7 19 -6 -4 -5 6
after notulen	-7 -9 -6 -4 -9 43 -4 -10 -5 10
after nu	-13 10 -7 -4 11 -14 9 -16 -4 27
after of	-9 14 -6 -4 -8 18 -6 4 -7 4
after ok	-14 -12 -5 -3 -8 10 -5 46 -3 -6
after om	-4 -12 -9 -5 -7 11 -7 11 4 17
after onder	-11 11 -7 -3 -5 18 22 -12 -4 -8
after ouders	-9 25 23 -4 18 -21 -5 -13 -5 -9
after over	-5 1 -1 -4 -7 4 -6 -2 -5 26
after pas	15 -20 -12 -7 -8 -5 -8 12 -6 39
after per	-12 -14 -6 -5 2 28 -7 12 -6 9
after praat	18 7 -8 -3 -7 -13 26 -4 -5 -11
after praten	23 -19 -8 -4 -6 0 -6 -17 -5 43
after regelt	-6 -15 -6 -4 12 22 -5 13 -5 -7
after rijdt	-7 -12 -11 -4 36 12 -5 -11 -4 7
after roepnaam	30 -9 -8 -3 -6 25 -10 -7 -4 -8
after samen	19 13 -7 -5 -10 8 -6 6 -6 -11
after schrijft	-8 -9 -8 -5 -9 2 -6 64 -6 -14
after secretaris	-11 -9 -9 -6 -8 9 -9 -2 18 27
after september	-10 -7 -4 -2 11 15 -4 9 -3 -4
after sinds	7 16 -3 -3 -2 -1 -4 1 -3 -8
after slaapt	37 24 -7 -6 7 -18 -6 -15 -6 -11
after sluit	-10 -8 -5 -4 -5 -19 -6 -16 3 70
after sociaal	-6 -7 -4 -3 -4 34 -5 -10 11 -7
after spreekt	-9 -8 -8 -6 -7 0 -7 -15 5 55
after staat	8 -12 -7 -3 -6 23 -6 -14 -4 21
after stelt	-8 -8 -8 -3 -4 34 -4 12 -4 -7
after te	2 16 -5 -4 -3 -9 19 0 -5 -10
after team	-8 -7 -6 -4 -6 55 -6 -7 -4 -8
after teamleider	-10 -7 -7 -5 -8 19 5 30 -6 -10
after teammanager	-6 -8 -6 -4 -6 33 -7 16 -5 -8
after tegen	-6 -6 -4 -2 -4 11 34 -14 -4 -5
after tel	14 -8 38 -4 -10 -24 -6 14 -5 -9
after the	-11 8 -8 -5 -9 9 30 -17 -6 9
after toe	-6 -6 -5 -3 -6 -18 -4 14 43 -8
after tot	-11 20 1 -4 -7 2 11 3 -5 -10
after twee	-1 3 -9 10 6 -7 -6 23 -6 -13
after uit	-11 -1 7 -6 3 0 -7 5 -7 16
after uw	-8 0 -8 -3 -8 -23 -5 30 -4 28
after vader	-12 5 32 -6 -10 -15 -7 31 -6 -12
after van	-7 -2 -5 -4 -9 -8 -6 6 1 35
after vanaf	-8 -14 44 -4 -7 29 -6 -21 -5 -8
after vandaag	-17 -11 23 -3 -9 19 -6 -17 -5 26
after verslag	-5 -6 -5 -4 -4 48 -5 -8 -4 -8
after via	11 38 -8 -4 -7 -17 -6 8 -4 -11
after vier	-10 27 -7 23 -11 9 -5 -13 -3 -9
after voor	-5 -9 -5 -5 0 14 2 2 8 -2
after voorzitter	-6 -7 -6 -4 -5 -9 -5 46 -13 8
after vorige	13 6 -9 -4 -6 9 -6 12 -5 -10
after vraagt	-7 -4 -4 -4 -6 17 -5 12 1 -1
after vrijdag	-11 -11 12 -6 14 5 16 -21 -7 9
after vroeg	8 9 -7 -3 -8 17 -6 6 -4 -12
after vz	-5 -8 -5 -3 -4 25 -4 -10 -5 20
after wat	0 -11 -6 -3 -6 6 -5 5 -3 25
after weer	28 2 18 -5 2 -8 -7 -13 -5 -11
after weg	-8 12 -7 -3 -5 6 -4 24 -4 -11
after wel	9 -10 8 -3 -7 32 -4 -9 -4 -13
after werd	22 20 -11 -7 -9 5 -9 -14 -9 12
after werkt	9 -12 -3 -4 29 4 -5 -10 -5 -2
after wie	-10 -11 -7 -3 -5 38 -6 10 -4 -1
after wijkteam	-7 -7 -6 -4 -5 4 -5 42 -6 -6
after wijst	-5 -9 -6 -4 -5 8 -6 18 17 -8
after wilde	32 -12 23 -7 16 -23 -7 -7 -4 -11
after woont	1 -11 -2 -5 50 -12 -6 -10 -5 0
after wordt	26 8 -9 -4 -7 -27 -8 4 18 -1
after zat	-8 14 -6 -2 7 12 -4 -2 -3 -10
after ze	0 -5 10 -5 -2 -22 7 13 -5 9
after zei	11 -13 -8 -4 8 23 -7 6 -5 -12
after zelf	25 2 -2 -4 -9 2 -5 -3 -4 0
after zet	18 -10 -9 -2 -4 26 -4 -7 -3 -6
after zich	4 -9 2 12 7 21 -6 -15 -5 -12
after zie	-7 -6 -3 -2 -3 50 -4 -18 -3 -6
after ziek	-4 6 -7 -2 -2 21 -2 0 -3 -7
after ziet	-8 -8 -5 -4 -5 24 -5 25 -5 -8
after zij	-3 -10 15 -5 10 9 3 -13 -3 -3
after zit	-9 13 -6 -3 2 14 -4 6 -4 -9
after zonder	-15 27 -8 -5 -7 17 -7 -14 -5 17
after zou	12 -13 -6 -4 -8 5 -6 34 -5 -9
age adult	-10 -15 -12 -6 -6 -9 45 4 -8 18
age child	-12 53 -11 4 -10 -17 20 -12 -5 -9
age old	25 -14 6 -4 20 -19 -7 -13 -5 9
age teen	2 75 -8 -5 -12 -16 -6 -15 -5 -10
age young	0 -18 -12 28 -13 -22 11 -15 -6 47
alone	31 -9 -8 -6 -7 -22 12 -14 34 -10
attendee	-3 -8 0 -3 -4 14 -5 15 0 -5
before aan	-1 -5 -1 -5 -5 14 -2 8 0 -4
before aanvrager	1 -8 -11 -7 25 9 23 -11 -8 -14
before achternaam	17 7 -6 -4 13 10 -10 -7 -5 -15
before afwezig	-8 -9 -6 -4 -5 23 -4 -10 -7 30
before akkoord	-6 -6 -5 -3 -6 58 -6 -15 -4 -6
before alleen	-13 44 -8 -2 -4 -24 -4 22 -3 -7
before als	-1 21 4 -4 -8 3 -5 -11 -4 5
before and	-12 -8 -7 -5 15 32 -9 -17 -6 17
before april	-5 -17 -4 -2 22 31 -4 -12 -3 -6
before bedrijfsarts	-6 -7 -6 -4 -6 -11 -5 60 -5 -8
before begeleider	-7 -9 -6 -4 -8 -16 -6 49 -5 12
before begeleiding	17 6 -10 -5 -8 -26 -8 18 -6 21
before behandelaar	-6 -7 -6 -4 -7 7 -5 41 -5 -7
before bel	-12 22 17 -5 -8 -6 -9 18 -6 -11
before bellen	19 30 -10 -4 -7 7 -5 -16 -4 -11
before belt	-10 3 -7 23 -17 6 -5 -10 -4 20
before ben	48 -11 1 -6 -12 -22 12 -3 -6 -1
before betreft	35 12 -7 -2 -5 -11 -4 -9 -3 -5
before betrokkene	20 3 -7 -4 -15 -17 -8 -9 -4 41
before bij	-4 -2 -2 -5 -5 22 -3 -8 -4 9
before blijft	27 -10 -9 -5 2 6 -7 14 -5 -14
before broer	6 -13 -8 18 40 -12 -5 -11 -5 -10
before burgemeester	-9 -7 -7 -5 -6 -14 -7 -12 79 -11
before casemanager	-7 -8 -6 -5 -7 18 -6 32 -5 -7
before cc	-8 -7 -6 -4 18 21 -6 7 -5 -9
before client	49 -7 -6 -3 -4 -9 -6 -7 -4 -5
before commissie	-5 -5 -5 -4 -4 -5 -6 -3 30 7
before consulent	-7 -8 -8 -6 -8 51 -6 14 -6 -14
before contact	-15 0 -9 -6 24 -20 -9 1 -7 42
before contactpersoon	-7 -6 -8 -7 12 4 -6 32 -6 -7
before daarna	23 -12 -7 -5 -6 14 -7 -13 -5 19
before dag	10 -1 4 -4 -3 3 -8 14 -5 -10
before dan	-7 -13 -5 -3 12 39 -4 -11 -3 -6
before dat	4 13 -4 -4 -8 -1 1 -1 -3 4
before dear	14 -6 -5 -4 -7 -1 -9 17 -5 6
before dhr	-6 -12 17 -5 1 -11 11 6 1 -3
before die	-9 -1 -2 -4 -10 4 -6 15 -8 20
before dochter	-6 29 -5 -3 17 -9 -4 -8 -3 -7
before doen	47 -28 -7 -5 22 -18 -9 15 -5 -12
before doet	-8 -12 -6 -3 -5 61 -4 -12 -4 -6
before door	-9 -10 -9 -6 -6 40 -8 8 4 -5
before dr	-7 -7 -8 -5 -7 -18 -7 44 -7 21
before drs	-6 -5 -7 -4 -5 -15 -5 58 -4 -6
before echtgenote	-10 -5 -10 -3 60 -8 -4 -8 -3 -8
before eigen	-14 3 -10 -5 -10 1 9 -14 -6 47
before en	-1 15 4 -3 -5 -2 -4 2 -1 -5
before er	-9 18 -7 18 -3 -6 -5 -11 -4 9
before from	-3 -7 2 -4 -6 13 -8 8 -5 10
before gaat	-2 0 -7 -3 -6 41 -5 -2 -4 -11
before geachte	29 -8 5 -6 -10 2 2 0 -8 -6
before gebeld	-14 -4 9 -4 -9 12 -6 9 -5 12
before geen	6 15 -8 -4 22 6 -6 -12 -5 -15
before gemeente	-10 2 -9 -6 -7 14 -7 32 -7 -2
before geslachtsnaam	38 22 -10 -4 -5 -15 -9 -6 -5 -5
before gesprek	-8 15 -8 -3 -6 28 -5 1 -4 -8
before getekend	-7 -4 -2 -1 -2 30 -2 -8 -2 -3
before gezien	-9 -8 -5 -4 -6 36 -5 15 -5 -8
before gezin	-2 9 43 -5 -8 -17 -6 -1 -5 -8
before goed	-12 26 -9 -4 -8 -19 -5 45 -4 -10
before gr	11 -11 -8 -5 -8 20 -7 22 -6 -8
before groet	-9 -6 -7 -3 -6 28 9 4 -4 -6
before haar	0 4 -3 2 17 -4 2 -5 -4 -9
before heb	1 5 -5 -4 -6 7 -5 22 -5 -10
before heer	12 -11 -2 -5 -2 -2 7 -1 2 1
before hi	-10 -8 -5 -3 -5 30 -8 -5 -4 18
before hij	35 8 -8 -4 -15 -13 -4 -15 -3 17
before hoi	-8 -1 -6 -4 -5 37 -6 5 -4 -8
before hulp	-6 -8 -7 -3 -5 -13 -4 54 -3 -6
before iedereen	9 12 -7 -4 -7 -17 19 -11 -6 11
before ik	22 -8 -3 -5 -9 7 11 -3 -5 -7
before in	-2 13 4 -4 8 -16 -5 -3 -5 11
before inzake	20 22 -8 -3 -7 -21 20 -9 -6 -7
before is	4 -2 -8 -4 -10 2 13 0 1 5
before ja	53 19 -7 -4 -24 0 -5 -11 -4 -17
before jaar	-3 3 -6 -4 -8 29 -6 8 -4 -8
before januari	-7 -1 -9 -4 -6 -11 -5 55 -4 -8
before je	-11 20 -6 -4 -6 17 -7 -19 -5 21
before jeugd	-5 -11 -4 -3 -5 34 -4 15 -5 -12
before jeugdhulp	-6 12 -4 -2 -5 -9 -5 16 8 -4
before jeugdige	-5 41 -4 -2 -3 -9 -3 -7 -2 -7
before jongen	-10 15 -14 25 -17 -14 -6 -15 -6 44
before jongerenwerk	-5 -7 13 -3 -5 -11 -4 33 -4 -7
before juf	-10 -16 -12 -8 -9 -13 -6 30 -6 50
before juni	-11 -19 -7 -4 -6 76 -7 -8 -5 -9
before kan	-17 7 -10 -5 -10 1 -8 -19 -6 67
before keer	5 -14 4 -6 5 -21 -7 18 16 -2
before kind	-5 46 -6 -3 -5 -8 -4 -7 -3 -5
before kinderen	-7 55 -5 -4 -6 -11 -4 -8 -4 -7
before komt	-4 -7 -5 -3 -5 16 -3 25 -4 -10
before laat	-6 -12 -5 -3 -5 12 -4 35 -4 -8
before leidinggevende	-7 -7 -4 -3 -4 34 -4 7 -3 -9
before maar	22 -8 -5 -3 -8 33 -5 -11 -4 -11
before maart	-6 -3 -4 -2 1 -1 22 3 -3 -7
before mag	13 19 -8 -3 -5 -20 -5 24 -4 -10
before man	8 -11 -7 -5 44 -12 -5 -9 -5 2
before manager	-7 -6 -4 -3 -6 51 -6 -9 -4 -6
before medewerker	-6 -6 -4 -3 -5 28 -4 10 -3 -5
before mee	4 -12 -8 -5 -8 -3 -7 51 -5 -8
before melder	-15 -9 -9 31 -20 28 -8 18 -6 -9
before meneer	29 -12 11 -5 -3 -16 -2 -12 -6 17
before mevr	25 -11 2 -6 12 0 -8 -12 -6 5
before mevrouw	9 -12 12 -6 4 -3 -2 -3 -4 6
before mijn	3 -6 -2 -5 28 -5 1 0 -4 -9
before moeder	-5 10 37 -4 -3 -13 -5 -5 -4 -8
before mr	-10 -10 15 -6 -1 7 -9 24 -7 -3
before ms	30 -8 -7 -5 18 -32 -10 6 -6 13
before mw	7 -12 6 -5 10 -5 -7 14 -6 -2
before my	-11 -11 20 -7 29 23 -8 -16 -7 -12
before naar	-8 14 -7 -4 -4 26 -5 -15 -5 8
before name	21 -9 -7 -4 -7 2 32 -15 -5 -8
before namens	14 -11 19 -4 30 -8 -8 -18 -5 -8
before nu	-6 16 -7 -3 -7 15 -4 9 -4 -9
before of	-10 22 -8 -4 5 11 -7 -15 -6 11
before om	14 32 15 -4 -10 -10 -6 -13 -4 -13
before oma	-5 -11 -14 -4 79 -11 -4 -16 -4 -9
before omdat	3 11 17 -4 -15 -3 -9 12 -4 -8
before onderwerp	-13 58 -9 -4 -6 0 -6 -9 -5 -7
before onderzoeker	-8 -8 -8 -6 -8 26 -7 35 -7 -8
before onze	-9 4 -8 -5 -12 -24 13 20 -7 28
before op	4 -7 -8 -4 9 15 -6 5 -5 0
before opgesteld	-6 -5 -7 -4 -6 36 -5 10 -6 -7
before ouder	-12 5 61 -4 -7 -12 -6 -11 -5 -8
before ouders	-12 11 36 -4 -8 -10 -5 -7 -4 3
before overdracht	-15 -15 14 -7 30 33 -8 -12 -7 -12
before partner	-10 -7 -5 -3 43 -9 -4 -5 -3 3
before pas	-10 19 -8 -5 6 -4 -8 29 -6 -13
before portefeuillehouder	-5 -6 -3 -3 -4 -8 -5 -6 43 -5
before punt	16 18 -4 28 -13 -8 -5 -15 -4 -12
before referentie	-9 -10 -9 -6 -8 -17 16 57 -6 -8
before regel	-18 60 31 -5 -7 -18 -8 -17 -6 -13
before regisseur	-5 -7 -5 -5 -7 13 -4 29 -4 -6
before roepnaam	27 -15 -7 -4 -7 16 12 -8 -5 -8
before samen	-5 5 -3 -2 15 8 -3 -6 -3 -6
before school	-5 16 -6 -3 -9 -9 -3 29 -3 -6
before schreef	-8 7 -5 -3 -4 -2 25 3 -4 -8
before secretaris	-12 -11 -11 -8 -10 34 29 -20 23 -13
before staan	6 -10 29 -5 -8 22 -9 -12 -6 -9
before stopt	-6 33 -5 -3 -11 -3 -3 12 -3 -11
before teamleider	-7 -8 -6 -4 -6 60 -5 -12 -4 -8
before tegen	-9 -6 -7 -3 -7 0 -4 21 -5 21
before terug	24 25 -12 -8 -9 -28 -10 -16 -9 43
before to	-9 5 -5 -3 -6 18 -7 19 -4 -8
before toezichthouder	-9 -11 -8 -6 -8 18 -7 5 -7 31
before uur	-16 0 26 -6 -10 14 -9 22 -7 -13
before uw	-9 10 7 -4 12 11 -4 -15 -4 -6
before vader	0 15 29 -4 -2 -10 -5 -9 -4 -8
before verslag	-8 -9 -9 -4 -7 24 -6 15 -6 10
before volgens	-12 -4 -8 -5 2 16 -7 9 -5 13
before voornaam	18 8 -7 -5 -7 -15 23 -9 -5 0
before voornamen	26 -3 4 -4 -1 -8 2 -5 -5 -7
before voorzitter	-5 -5 -4 -3 -4 -8 -5 6 11 17
before vraag	-8 -7 -6 -4 -5 23 -6 27 -4 -8
before vrouw	-4 -9 1 -4 42 -13 -5 -9 -4 6
before vz	-5 -9 -5 -3 -10 26 -4 3 -5 11
before waar	-10 27 -7 -4 -7 -6 -5 27 -5 -10
before was	-9 -21 22 -5 10 -23 -8 54 -7 -13
before wat	-2 9 14 -3 -6 18 -5 -11 -4 -10
before week	18 22 -7 -4 -6 -6 -6 -22 -5 17
before werknemer	-9 -5 -4 -2 -3 44 -3 -11 -2 -4
before wethouder	-8 -8 -6 -5 -6 -13 -7 -11 72 -9
before wijkagent	-8 18 -4 27 -12 -19 -5 19 -4 -11
before wil	11 24 -8 -3 -7 -2 -4 -4 5 -13
before zei	-9 -1 -5 -3 -4 -19 -4 21 -4 28
before zijn	-5 -2 -4 -1 27 -1 0 -9 -5 -1
before zonder	-13 47 -7 -5 -5 -22 35 -15 -5 -9
before zoon	-8 21 -6 -3 29 -8 -4 -10 -4 -6
before zoontje	-5 44 -4 -2 -10 -5 -3 -6 -2 -6
before zus	-11 -9 -7 20 44 -2 -5 -15 -5 -10
born	12 18 1 -5 -4 -3 3 -10 -5 -8
born adult	19 -18 11 -5 -1 13 2 -9 -5 -7
born child	2 51 -5 -5 -8 -18 12 -11 -6 -12
born old	69 -16 -12 -4 3 -18 -7 -9 -5 -3
born teen	-4 74 -10 -5 -8 -17 -4 -11 -6 -11
born young	16 20 -11 5 3 -10 8 -11 -7 -14
bsn	14 20 6 -4 -4 -5 -7 -7 -5 -8
bsn brief	20 26 14 -3 -6 -21 -10 -8 -5 -7
bsn email	37 15 -15 -4 -13 13 -8 -14 -5 -7
bsn hr	-2 -7 -6 -2 -4 43 -6 -6 -3 -5
bsn jeugdwet	-14 15 25 -3 -6 -7 -5 2 -3 -5
bsn lijst	-6 56 -8 -6 -3 9 -10 -9 -6 -16
bsn other	19 23 2 -4 -4 -6 -8 -8 -5 -8
bsn participatie	52 -10 -7 -2 2 -11 -8 -5 -3 -8
bsn schuldhulp	36 -10 9 -2 -4 -10 -5 -4 -3 -6
bsn wmo	44 -8 -5 -2 -5 -9 -4 -5 -2 -5
bsn zaaknotitie	28 -4 4 -4 1 -16 2 -8 -4 0
cue about child	-2 7 17 -5 -1 -9 -6 -4 -5 7
cue about client	27 -1 -9 -4 -5 -3 3 -1 -5 -1
cue about employee	1 1 -7 1 -9 27 -6 -2 -2 -5
cue about office	-12 -10 -7 -4 -9 -1 2 -4 27 19
cue about parent	-5 12 10 -5 2 -10 -4 9 -6 -4
cue about professional	-1 -1 2 -4 -6 5 -3 15 -4 -3
cue about public_figure	-15 -12 -10 -6 16 -9 13 -19 28 13
cue about relative	2 2 0 -4 3 -12 -2 6 -5 10
cue about school	-11 27 7 5 -11 -11 -6 4 7 -10
cue about sibling	10 4 -10 10 26 -17 -9 -10 -5 1
cue after child	-4 -6 24 3 17 -10 -7 2 -6 -13
cue after client	12 12 6 -4 1 -7 -7 -4 -4 -4
cue after employee	-8 -8 -6 -4 -5 36 1 4 -5 -5
cue after office	-6 -9 -7 -4 -7 7 1 12 10 3
cue after parent	-4 24 13 -4 -2 -15 -6 3 -5 -4
cue after professional	-9 -6 3 -5 -2 -1 -6 36 -6 -3
cue after public_figure	-4 -13 -9 -5 -9 -24 -9 -7 84 -3
cue after school	-11 27 -7 -3 -6 -14 -5 15 -4 8
cue after sibling	12 -1 -1 41 4 -18 -8 -11 -6 -12
cue before applicant	19 -10 -9 -4 -7 17 20 -11 -5 -10
cue before care	-1 14 22 -4 -8 -15 -6 2 -6 2
cue before child	-6 36 -7 -3 11 -10 -4 -7 -4 -5
cue before client	14 -8 -4 0 -2 -6 14 -6 -5 4
cue before employee	-4 -8 -7 -4 -7 30 -3 8 -1 -4
cue before office	-3 -7 -3 -5 1 25 -4 0 -2 -2
cue before parent	-7 7 36 -3 -3 -12 -5 -5 -5 -2
cue before professional	-8 -2 -10 -4 -7 8 -6 39 -6 -5
cue before public_figure	-9 -7 -7 -5 -7 -15 -7 -13 77 -8
cue before relative	-5 -11 -1 -5 54 -17 -6 -9 -5 5
cue before school	-8 1 -2 -5 -5 -9 -6 37 -5 1
cue before sibling	-2 -9 -8 24 36 -8 -5 -12 -5 -10
cue label applicant	3 -10 -8 -5 -7 -10 64 -10 -5 -11
cue label child	-5 32 -5 -2 -3 -6 -3 -4 -2 -4
cue label client	34 -7 3 -5 -6 4 -9 -1 -5 -8
cue label employee	-7 -7 -4 -3 -4 26 -4 12 -3 -5
cue label office	-7 -6 -7 -5 -7 24 4 4 9 -10
cue label parent	-8 -12 49 -3 -4 -8 -4 -7 -4 1
cue label professional	-7 -4 -7 -5 -7 8 -5 40 -5 -9
cue label relative	-13 -9 -6 -2 19 -13 -4 -6 -3 37
cue label school	-6 15 -5 -3 -4 -15 -5 35 -4 -7
greeted	15 -6 2 -5 -5 11 -1 -2 -6 -3
kin broer	4 -14 -9 27 35 -12 -6 -11 -5 -10
kin dochter	-9 22 -8 -4 22 2 -5 -9 -4 -8
kin echtgenote	-17 -13 -8 -3 71 -9 -4 -5 -3 -9
kin kind	-8 38 -5 -2 -4 -7 -3 -4 -2 -4
kin man	16 -11 -7 -5 41 -12 -5 -10 -4 -3
kin moeder	-4 -14 65 -4 -8 -11 -5 -4 -4 -9
kin old f	-6 -14 47 -5 12 -8 -6 -7 -5 -9
kin old m	-6 -6 44 -5 14 -11 -6 -11 -6 -7
kin oma	-5 -10 -14 -4 71 -10 -3 -15 -4 -7
kin partner	-11 -7 -5 -3 45 -10 -4 -6 -3 4
kin same 	-11 -7 -5 -3 45 -10 -4 -6 -3 4
kin same f	-1 -9 -3 4 42 -15 -5 -9 -4 0
kin same m	2 -10 -3 15 38 -13 -6 -11 -5 -8
kin vader	-3 -1 48 -4 -1 -10 -6 -10 -5 -8
kin vrouw	8 -9 1 -4 35 -12 -5 -9 -4 -2
kin young 	-9 27 -7 -3 -5 -8 -4 -6 -3 18
kin young f	-9 29 -8 -4 20 -2 -5 -9 -4 -8
kin young m	-8 27 -7 -3 27 -12 -4 -9 -4 -7
kin zoon	-8 27 -7 -3 27 -12 -4 -9 -4 -6
kin zoontje	-5 44 -4 -2 -10 -5 -3 -6 -2 -6
kin zus	-10 -9 -7 27 41 -15 -5 -9 -5 -9
label aan	-5 -6 -1 -5 -3 23 -3 7 -3 -4
label aanwezig	-5 -7 4 -3 -4 12 -4 16 -2 -7
label achternaam	-5 17 -9 -7 -3 5 -11 -11 -7 32
label begeleider	-5 -6 -3 -2 -3 -7 -3 40 -2 -8
label betreft	35 12 -7 -2 -5 -11 -4 -9 -3 -5
label cc	-8 -7 -6 -4 18 21 -6 7 -5 -9
label client	49 -7 -6 -3 -4 -9 -6 -7 -4 -5
label commissie	-5 -5 -5 -4 -4 -5 -6 -3 30 7
label de	-8 13 1 -3 1 6 -5 -12 -6 13
label door	-10 -8 -7 -5 -9 40 -7 12 -7 1
label en	-8 28 -6 -3 -7 -22 21 9 -4 -9
label from	-3 -7 1 -4 -7 18 -8 7 -5 9
label geslachtsnaam	38 22 -10 -4 -5 -15 -9 -6 -5 -5
label handtekening	-6 -8 -5 -2 13 28 -6 -4 -3 -7
label het	-15 -18 -7 -3 49 -1 -5 18 -4 -13
label in	-10 -10 1 -4 -1 34 -5 -13 -4 13
label jeugdige	-5 31 -4 -1 -2 -7 -2 -4 -2 -4
label juni	-10 -17 -6 -4 -5 73 -6 -13 -4 -7
label kandidaat	5 -10 -7 -4 -6 -30 77 -9 -5 -10
label kind	-2 23 -2 -1 -3 -5 -2 -3 -1 -3
label kinderen	-4 32 -6 -2 -3 -5 -2 -4 -2 -4
label medewerker	-3 -6 -2 -1 -3 36 -2 -15 -2 -2
label met	-12 24 -8 -5 -7 55 -7 -20 -5 -15
label midd	-10 -8 -6 -5 -6 64 -7 -7 -5 -9
label moeder	-8 -7 31 -2 4 -4 -3 -4 -2 -4
label naam	12 7 -4 -8 -4 3 9 -12 -8 5
label name	-18 -10 -7 -5 -6 21 53 -16 -5 -7
label ocht	-11 -10 -7 -6 -7 73 -8 -9 -6 -10
label onderwerp	-11 47 -9 -4 -6 11 -6 -9 -6 -8
label onderzoeker	-8 -8 -8 -6 -8 26 -7 35 -7 -8
label opgesteld	-4 -4 -7 -3 -5 7 -3 28 -4 -5
label paraaf	-11 -10 -7 -6 -7 73 -8 -9 -6 -10
label partner	-11 -7 -4 -2 32 -7 -4 -5 -2 10
label regisseur	-5 -7 -5 -5 -7 13 -4 29 -4 -6
label roepnaam	-3 70 -8 -6 -9 -16 5 -12 -7 -15
label to	-9 -6 -5 -3 -5 28 -6 18 -4 -8
label van	4 -3 -2 -5 0 13 -5 7 -6 -3
label voornaam	-11 -2 -10 -7 -10 12 -7 -12 -8 55
label voornamen	26 -3 4 -4 -1 -8 2 -5 -5 -7
label voorvoegsel	-10 11 -8 -5 -7 57 -8 -8 -6 -16
label voorzitter	-6 -6 -7 -5 -6 -27 -8 22 62 -17
label werknemer	-10 -7 -3 -1 -2 34 -3 -5 -1 -3
label wie	30 3 -1 5 -9 0 -7 -3 -6 -12
mail behind	2 -11 -2 -5 -2 -1 8 15 -6 1
most mentioned brief	8 5 -7 -5 -1 9 17 -12 -4 -9
most mentioned cv	-12 -9 -5 -5 -7 -18 23 47 -5 -8
most mentioned hr	-7 -6 -5 -3 -4 39 0 -7 0 -7
most mentioned indicatie	41 16 -12 -4 1 -16 -7 -2 -6 -10
most mentioned jeugdwet	-8 39 -2 -2 -5 -8 -4 -3 -2 -6
most mentioned lijst	0 1 -7 -6 -4 10 6 -8 -7 15
most mentioned participatie	29 -5 -9 -4 -4 -12 -1 0 -4 9
most mentioned publicatie	-9 -8 -5 -3 -5 -12 11 19 29 -15
most mentioned reflectieverslag	-3 -11 -4 -3 -5 31 -5 13 -4 -8
most mentioned schuldhulp	13 -6 -9 -4 20 -1 -6 6 -5 -8
most mentioned wmo	38 -11 -6 4 4 -14 -6 -6 -4 1
near aafke	-4 -9 -4 -1 -3 43 -2 -11 -2 -8
near aan	-6 -4 2 -5 1 7 -2 12 -1 -5
near aangifte	-16 -9 60 -5 -9 -8 -8 12 -5 -13
near aanvrager	-14 -11 -11 -6 12 22 40 -12 -7 -13
near aanwezig	0 -7 3 -3 -4 7 -4 15 2 -8
near account	-9 20 -9 -3 -5 55 -5 -32 -4 -6
near achter	-15 -6 -8 -6 -9 5 27 3 -7 15
near achternaam	10 -1 -9 -5 2 6 -4 -10 -6 17
near adviseur	-13 -9 -10 -6 -9 17 -9 30 -2 11
near advocaat	-12 -8 22 -5 -10 -25 24 29 -6 -10
near af	-9 -8 -6 -4 -1 27 -5 -14 16 4
near afspraak	-14 3 5 -5 -6 20 -6 1 -5 8
near afwezig	-7 -9 -6 -3 -5 22 -5 -19 21 11
near afwijzen	-11 -20 -8 -5 -7 -25 105 -11 -6 -12
near akkoord	-9 -10 -8 -5 10 30 12 -5 -6 -9
near al	-4 -1 23 -6 -2 12 -1 -12 -7 0
near alimentatie	-9 -12 55 -5 -9 15 -5 -15 -5 -10
near all	24 -12 30 -7 -18 -2 -10 19 -8 -15
near alleen	10 14 -4 -4 -4 0 -6 3 -1 -7
near alles	-13 0 -9 -6 12 -3 -7 28 -7 5
near altijd	-11 44 -7 -5 4 -3 -6 -13 -5 2
near and	-11 -9 -7 -5 23 12 14 -17 -6 6
near andere	-17 24 -11 -4 -9 6 -7 -13 -5 34
near anders	-12 -6 -9 -4 9 38 -7 3 -5 -7
near antwoord	-5 -6 13 -2 -4 33 -3 -17 -3 -6
near app	-17 1 -7 -3 -6 23 -7 -10 -3 29
near april	0 -2 -9 -3 16 12 -5 -6 -4 1
near astma	-10 58 14 -4 -8 -18 -6 -10 -5 -10
near at	-13 2 -9 -5 10 14 17 6 -6 -16
near augustus	-1 5 11 -4 4 14 -7 -10 -5 -8
near auto	-11 3 16 -3 30 -20 -5 5 -4 -11
near balie	-10 -12 21 -4 -1 1 4 10 2 -12
near bang	23 30 -9 -3 -7 -25 -8 13 -4 -10
near bed	46 29 -9 -5 -8 -16 -8 -14 -5 -11
near bedrijfsarts	-6 -7 -5 -4 -6 -17 -5 61 -5 -8
near begeleider	1 -9 -6 -4 -4 -12 -5 39 -4 4
near begeleiding	8 -1 -10 -5 -8 -3 -7 11 -6 21
near begin	59 1 -5 -3 -9 -6 -6 -18 -5 -7
near begrijpt	-9 -1 9 -2 -5 -9 36 -8 -4 -6
near behalve	-9 11 -6 -4 -8 21 -5 19 -5 -13
near behandelaar	-6 -7 -6 -4 -7 7 -5 41 -5 -7
near behandeld	7 -7 -9 -4 -7 32 -6 7 -6 -8
near bekend	39 -10 -6 -3 -8 -9 -6 -15 -4 23
near bel	3 0 0 -5 -8 6 18 3 -6 -11
near belde	33 -11 -8 -4 16 8 -9 -3 -6 -16
near bellen	7 19 -10 -4 -9 -13 4 19 -4 -8
near belt	-3 -14 11 8 2 15 -7 -9 -5 2
near ben	15 -5 -5 1 0 -7 22 -7 -6 -8
near benhaddou	-5 -9 -4 -3 -3 14 20 4 -3 -10
near bent	-9 5 -6 -4 7 0 -5 28 -5 -12
near beoordeling	-12 -15 -9 -5 -7 28 -8 47 -6 -13
near bericht	-7 6 -4 -2 -4 20 -3 -9 8 -6
near besluit	-7 -1 -6 -4 -6 12 18 -12 14 -7
near bespreken	-10 28 -5 -3 -5 -11 -4 22 -3 -7
near besproken	-6 -9 -5 -3 -4 22 -4 22 -5 -7
near beste	4 -3 7 -6 0 13 -5 -6 2 -6
near betaald	-18 -15 -8 -4 31 4 -7 -12 13 16
near betreft	11 19 7 -2 -5 -14 -4 -7 -2 -4
near betrokkene	5 -2 -8 -3 -13 17 -8 -10 -4 26
near bezoek	-12 2 4 -4 15 -15 -5 -5 8 12
near bij	-5 12 -2 -5 0 0 -1 -6 -2 7
near binnen	28 14 -14 -5 -7 5 -7 -13 -6 4
near blijft	9 1 -8 -4 -1 -6 -7 33 -5 -11
near blijven	-16 3 -10 -4 15 -20 -6 27 -4 14
near boven	-13 7 -8 -5 0 34 -8 -17 -5 16
near brengt	-5 26 -6 -3 -14 -12 -4 -9 -3 30
near brief	9 14 -4 -4 -10 5 9 -7 -5 -8
near broer	1 -14 -4 27 34 -12 -6 -10 -5 -10
near bsn	25 0 9 -4 13 -14 -6 -10 -4 -10
near bureau	3 30 -8 -5 -9 -8 -6 22 -6 -12
near burgemeester	-9 -7 -7 -5 -6 -14 -7 -12 79 -11
near burgerzaken	-10 -9 -7 -5 -7 35 -6 -16 -6 30
near casemanager	-7 -7 -7 -5 -7 30 -6 23 -6 -7
near casus	57 18 -13 -4 -7 -12 -6 -16 -5 -11
near cc	-8 -7 -6 -4 18 21 -6 7 -5 -9
near chloe	-7 -14 -7 -4 -6 71 -6 -13 -5 -10
near client	20 -10 -8 -4 -8 -14 16 22 -5 -8
near code	26 -8 -7 -4 -7 34 -8 -10 -5 -11
near collega	13 -8 -10 -5 -10 5 3 -5 5 11
near college	-11 -8 -7 -4 -7 22 13 -3 14 -9
near com	-17 -9 91 -6 -10 -41 34 -24 -7 -11
near commissie	-8 -6 -7 -4 -6 4 14 -7 21 -1
near consulent	-9 -10 -9 -7 6 22 -7 18 -6 4
near contact	-1 -6 -9 -5 7 -17 -7 29 -6 16
near contactpersoon	-8 -8 -9 -8 8 28 -8 22 -7 -9
near contactverbod	-11 -9 51 -4 -8 -16 -5 17 -4 -9
near contractmanager	-10 -12 -8 -6 -8 2 -8 71 -11 -10
near coordinator	-6 -8 -6 -4 -8 14 -5 39 -5 -10
near daar	15 -1 -10 -5 21 -21 -7 -14 -5 28
near daarna	12 -4 1 -4 -7 5 -6 -13 -4 20
near dagen	-12 0 -5 -3 7 19 -5 13 -4 -10
near dan	-2 12 -7 -3 -7 15 1 -5 -3 -2
near de	1 6 -5 -5 -2 -5 -2 1 -2 13
near dear	14 -6 -5 -4 -7 -1 -9 17 -5 6
near december	5 23 -8 -3 12 -7 -6 -6 -4 -6
near deed	-12 -11 -13 -6 -10 26 -7 -23 -7 63
near delen	-8 -20 -9 41 29 -15 -5 0 -5 -8
near demirtas	13 -14 9 28 -16 19 -8 -13 -6 -12
near denkt	-8 -2 17 -5 2 -4 8 8 -5 -11
near der	1 7 -10 -5 -9 2 -7 -6 19 8
near deur	-14 -12 8 -5 2 29 -5 -7 -5 9
near deze	-13 -9 12 -4 -7 21 24 -10 -5 -10
near dhr	-6 -12 17 -5 1 -11 11 6 1 -3
near di	-10 13 -8 -5 -7 57 -6 -18 -5 -11
near dicht	-12 -12 -9 -7 -9 41 -9 -14 -8 39
near die	-9 -5 -5 -5 4 6 -5 7 -5 18
near dienst	-12 -13 -8 -6 1 28 -6 33 -6 -10
near dinsdag	14 2 19 -5 16 -23 -5 -2 -5 -11
near directeur	-14 -9 -8 -4 -8 34 -8 33 -5 -11
near dit	-1 -2 -7 -4 3 18 -6 14 -5 -9
near do	19 -4 -10 -7 -10 17 -9 25 -8 -13
near dochter	-9 19 4 -3 27 -12 -5 -10 -4 -7
near doe	15 2 -6 -4 -7 32 -5 -12 -4 -11
near doen	20 -20 4 -5 2 -12 -8 22 -5 3
near doet	8 -4 -5 -5 5 13 1 -3 -5 -7
near donderdag	-13 -17 -11 -5 19 39 -7 10 -6 -11
near door	-6 -6 -7 -5 -2 28 -2 2 2 -3
near dossier	-11 -9 -10 -5 -7 -1 28 32 -6 -12
near dr	-6 -7 -7 -5 -6 -17 -6 31 -10 34
near drie	-2 -4 -4 0 -1 -3 -6 1 5 13
near drinkt	-9 4 27 -3 -9 24 -5 -14 -4 -9
near drs	-6 -5 -7 -4 -5 -15 -5 58 -4 -6
near dus	23 -6 -9 -5 4 3 -8 7 -6 -1
near echt	14 -5 -8 -5 -1 21 -8 8 -5 -10
near echtgenote	-11 -7 -12 -4 74 -9 -6 -10 -5 -11
near eens	-11 47 8 -5 -8 2 -8 -7 -6 -13
near eerst	17 -1 -7 -4 -10 12 5 -10 -1 -1
near eerste	-8 -3 -5 -3 -1 -12 3 27 -5 7
near eigen	-12 7 -11 -5 4 -5 -2 -1 -6 30
near elf	-5 8 20 -3 -5 -15 -3 14 -4 -8
near elkaar	-11 16 -7 -4 2 -18 33 1 -4 -9
near elke	2 1 -10 -4 10 3 -5 18 -4 -11
near erbij	4 -11 16 -4 -2 -21 -6 4 -5 25
near even	12 3 -10 -5 -9 54 -7 -17 -7 -13
near ex	-11 5 25 -5 40 -15 -6 -16 -5 -11
near example	11 -9 -2 -5 13 -3 -8 13 -6 -3
near familie	43 -12 -11 35 -26 -28 -6 -16 -5 27
near for	-9 11 -8 -5 -8 9 19 -16 -6 12
near formulier	35 -2 -9 -4 18 -3 -6 -15 -4 -10
near foto	-20 14 -10 -5 -7 -4 32 26 -9 -18
near from	-5 -8 -1 -5 -2 18 0 3 -6 4
near gaan	-12 46 -11 -5 13 -11 -7 8 -6 -13
near gaat	-2 2 -7 -3 -6 23 -5 1 1 -5
near gea	-6 -7 -5 -3 15 29 -3 -9 -5 -7
near geachte	27 -8 4 -6 -10 7 2 -1 -9 -6
near geb	4 -1 15 -5 -7 -1 18 -10 -5 -9
near gebeld	9 -13 2 -5 -3 4 -7 20 -7 1
near geboren	3 13 2 -3 0 -8 5 -4 -4 -5
near gebruikt	11 -4 -7 -3 -6 43 -6 -13 -4 -10
near gegevens	-20 -5 -10 -7 66 -17 -7 -12 -5 18
near gehad	18 10 -5 -4 -7 15 -4 -9 -4 -10
near geld	-16 45 -7 -6 18 -2 -6 -12 -4 -11
near gemachtigde	-10 -8 -11 -6 -8 16 -7 51 -7 -9
near gemeente	-7 -5 -8 -2 -9 14 -8 20 -4 9
near geschreven	-10 -14 -6 -3 -6 13 -5 13 -4 22
near geslachtsnaam	38 22 -10 -4 -5 -15 -9 -6 -5 -5
near gesproken	2 -3 -7 -3 -15 32 -4 -15 -3 17
near gestuurd	20 3 -7 -4 -8 7 -5 6 -4 -8
near getekend	20 -8 -3 -2 -4 20 -4 -11 -3 -5
near getuige	1 -12 -11 -6 -10 17 -8 17 -7 19
near gevraagd	2 1 -6 -4 -7 19 -5 -2 13 -11
near gewoon	2 2 -7 -3 -4 -2 -6 2 -5 21
near gezag	-8 11 27 -3 -6 5 -5 -10 -4 -7
near gezien	11 -9 -6 -4 -6 25 -6 8 -5 -8
near gezin	-3 10 33 -4 -7 -8 -5 -3 -4 -8
near gezinscoach	-8 2 31 -4 -7 -21 -5 28 -5 -10
near gezondheid	-10 4 -4 -3 -6 -18 -5 53 -3 -8
near ging	30 -16 -9 -5 -10 -10 -8 20 3 4
near goed	-4 4 0 -5 -8 5 -7 19 -8 4
near goede	-9 -9 -4 -3 -3 58 -5 -13 -4 -7
near goedemorgen	-9 14 -5 -3 -9 -1 -4 30 -3 -9
near gr	2 31 -9 -5 -8 6 -6 4 -6 -8
near graag	-12 14 0 -4 -6 12 -8 2 -5 7
near groep	-12 13 5 -5 -7 16 -6 -10 -5 10
near groet	-9 -6 -7 -3 -6 28 9 4 -4 -6
near gwen	-3 -7 -3 -2 -5 41 -2 -10 -3 -5
near ha	14 -4 -5 -3 -4 10 -5 11 -3 -10
near had	3 -1 0 -4 6 13 -5 0 -4 -8
near halen	-11 44 -20 -4 -10 6 -5 16 -5 -10
near half	-4 -6 4 -5 -7 -12 3 0 9 18
near hallo	-17 15 -9 -5 -7 34 -7 -22 -6 24
near handtekening	15 -13 6 -4 -3 18 -6 -3 -4 -8
near has	-11 12 19 -6 -16 14 -11 17 -7 -11
near have	-9 -10 -8 -5 -10 21 -7 8 -6 27
near havo	-9 30 -12 -2 -4 -8 -2 19 -2 -10
near hebben	20 2 -12 -5 24 -6 -7 3 -5 -13
near heer	13 -11 -2 -5 -1 -2 6 -1 1 2
near hele	-5 -5 -5 -3 -4 43 -4 -9 -3 -5
near hem	-4 -3 -8 2 -5 11 -6 2 -5 18
near her	12 -9 -7 -5 -7 60 -11 -15 -7 -12
near herman	-10 -12 -7 -6 -9 87 -6 -17 -7 -14
near het	-5 -3 -7 -5 0 1 1 15 -2 4
near hier	-14 -16 -9 -4 18 55 -4 -9 -4 -13
near his	-13 -12 -12 -6 60 -38 -8 11 -7 25
near hoe	-13 22 -10 -5 13 -2 -8 19 -5 -11
near hoeft	-9 -14 -7 -4 -6 29 -7 1 -4 21
near hoi	-3 -3 -6 -4 -9 28 2 7 -4 -8
near hond	-8 -21 -4 -2 30 -23 -3 46 -3 -13
near hoofd	-9 -9 -8 -6 -8 44 -10 23 -7 -11
near hoort	19 3 7 -6 5 -3 -7 -12 -6 1
near host	-11 -8 -9 -5 -9 20 -9 13 -7 24
near houdt	64 -26 -11 -5 16 -19 -7 -12 12 -13
near hr	-4 -5 -3 -3 -5 37 -4 -4 -4 -6
near huis	-3 -1 4 -4 14 -23 -7 9 -5 16
near huisarts	-10 8 -11 -6 2 11 -7 30 -7 -11
near hulp	-6 -2 11 -3 -5 -13 -4 32 -3 -6
near iedereen	-1 24 -9 -4 -7 -23 6 -6 3 16
near iemand	14 11 8 -5 -11 11 -6 -5 -5 -12
near iets	16 -2 19 -5 -7 6 -5 -9 -4 -11
near ingeschreven	23 -13 23 -4 -7 -25 -7 -17 -5 31
near inkomen	-8 -15 19 -6 -9 38 -7 6 -7 -12
near intern	-10 -10 -10 -6 -11 26 -7 46 -6 -12
near inzake	20 22 -8 -3 -7 -21 20 -9 -6 -7
near it	16 -13 -9 -6 -12 -2 -12 -18 -7 63
near ja	13 -5 -8 -4 -12 3 0 3 -5 15
near jan	22 -16 -9 -5 -8 -22 -8 15 17 13
near januari	-12 1 7 -4 -7 -8 -6 36 -5 -3
near je	1 3 -7 -5 -3 4 -7 18 -5 2
near jeugd	-8 -9 -6 -4 -6 1 -5 23 0 15
near jeugdbeschermer	11 -14 -12 -4 -6 -20 -6 68 -5 -12
near jeugdhulp	-6 12 -4 -2 -5 -9 -5 16 8 -4
near jeugdige	-5 41 -4 -2 -3 -9 -3 -7 -2 -7
near jeugdteam	-12 -11 -11 -6 -7 -28 -8 104 -8 -13
near jeugdverpleegkundige	-9 -8 -14 -5 -8 -16 -6 81 -6 -9
near jij	4 -4 -6 -3 -6 44 -5 -12 -3 -9
near jongen	-11 4 -10 13 -19 -17 -5 14 -5 37
near jongerenwerk	-7 -11 5 -5 -7 -16 -6 63 -5 -12
near jongste	-13 43 -11 -8 -23 10 -8 -30 -7 47
near juf	-11 -18 -13 29 -10 -18 -7 19 -7 36
near juli	14 5 -3 -4 10 -20 -5 11 -3 -6
near jullie	-9 -15 25 -5 -14 -2 -6 19 -6 12
near juni	-6 8 9 -4 -7 20 0 -7 -3 -10
near kaagwijk	-6 -7 -6 -4 -7 35 -6 13 -5 -7
near kamer	-8 -13 -8 -4 32 7 -5 -15 -5 17
near keer	0 -4 -6 -5 -1 -8 -1 13 1 12
near ken	18 -14 28 -7 -12 -23 -9 5 -7 22
near kent	2 -6 -8 -4 5 -7 25 -1 -6 1
near kijkt	-9 -24 -6 -4 44 -30 -6 48 -5 -8
near kind	-8 30 4 -4 0 5 -5 -11 -4 -8
near kinderen	-8 51 -6 6 -6 -12 -4 -8 -4 -9
near klaar	29 5 -8 -4 -8 3 -7 5 -4 -11
near klopt	-12 14 -9 -3 -4 14 -6 14 -3 -6
near kookt	-9 9 -7 -3 34 10 -5 -13 -5 -11
near kopie	-9 -5 -5 -4 -6 23 -6 25 -5 -8
near kort	-9 3 5 -5 -8 -19 -5 10 -4 32
near kracht	-9 -15 -10 -6 -13 16 -7 63 -6 -13
near kreeg	-9 -10 -6 -6 24 32 -5 -10 -5 -7
near krijgt	-1 20 -7 -4 -11 5 -5 -1 7 -3
near kun	-10 -1 -7 -4 -8 62 -6 -14 -5 -8
near kunt	9 -7 -8 -4 -9 -35 27 6 -5 26
near kwam	6 4 1 -5 -10 12 -6 -3 -6 6
near laat	-8 -2 -7 -4 -6 26 -6 10 -5 2
near leerplicht	-6 -8 -8 -4 -6 -17 -5 69 -6 -8
near leerplichtambtenaar	-11 -9 -8 -5 -7 27 -9 35 -7 -7
near legt	-7 -3 -8 -4 -6 3 -5 25 18 -13
near leidinggevende	-7 -7 -5 -3 -5 18 -4 25 -4 -8
near let	-10 32 -13 -5 22 26 -7 -26 -7 -12
near ligt	28 -16 8 -5 -9 -1 -8 -14 -8 26
near lijst	8 -12 -6 -4 -6 47 -5 -9 -4 -10
near locatie	-10 -11 -7 -6 -6 54 -6 5 -6 -8
near lt	-10 -10 -9 -6 -7 78 -8 -12 -7 -9
near ma	-12 20 -12 -6 6 28 -8 1 -6 -11
near maakt	-7 -12 12 -3 -6 20 -5 17 -4 -12
near maand	17 -11 -5 -5 16 -4 -5 9 -4 -8
near maandag	7 5 -1 -4 0 -19 -5 8 -4 14
near maanden	4 -8 7 -4 -8 14 -5 -13 -5 17
near maar	2 -5 -4 -4 -5 14 7 -1 -5 0
near mail	10 -9 -10 -5 4 2 -10 17 10 -10
near mailt	-7 -8 9 -4 -6 39 -6 -4 -5 -8
near man	8 -6 -7 -5 26 -14 -6 -4 -5 12
near manager	-7 -5 -4 -3 -5 41 5 -10 -4 -6
near marie	-4 -7 -4 -2 -3 38 -2 -8 -3 -6
near me	30 -17 -7 -4 10 -4 -7 -2 -4 5
near medewerker	-7 -7 -5 -3 -6 39 -5 4 -4 -6
near medische	-9 24 -5 -3 -6 -23 -4 18 -4 11
near mee	-2 7 -8 -4 -6 2 -5 21 -5 -1
near meegegeven	-15 12 -9 -4 25 -18 -6 29 -5 -10
near meer	14 26 -7 -3 1 -1 -4 -16 -3 -8
near mees	12 7 -9 -3 -4 35 -5 -17 -3 -13
near mei	9 -5 -6 -3 14 -6 3 -1 -4 -2
near meisje	21 11 -9 -4 -7 -17 -6 33 -4 -16
near meldde	-9 -2 -9 -4 -7 -10 -5 22 -6 30
near melder	-15 -9 -9 31 -20 28 -8 18 -6 -9
near melding	12 14 -6 -4 -7 -8 -6 -2 -4 12
near meldt	5 -8 -6 -3 -5 20 -5 14 -4 -7
near meneer	29 -12 8 -5 -4 -15 -2 -13 -6 18
near mentor	-2 -16 24 -5 -9 -19 -6 51 -6 -12
near meter	-11 -3 -8 -4 -11 -20 -6 26 -6 43
near mevr	22 -12 -3 -6 23 -2 -9 -12 -6 4
near mij	-7 5 2 -5 2 15 -7 10 -5 -10
near mijn	2 -5 -7 -5 19 -2 8 -4 -5 0
near minderjarige	-11 54 27 -5 -9 -16 -9 -12 -7 -12
near moeder	-6 13 31 -2 -2 -13 -5 -4 -4 -8
near moest	49 1 -9 -4 22 -19 -10 -15 -5 -10
near moet	-11 -13 8 -3 3 11 11 7 -4 -9
near mogelijk	14 7 -6 -5 21 -20 29 -13 -8 -18
near morgen	-9 3 -10 -4 -6 -19 17 38 -4 -7
near mr	-10 -10 15 -6 -1 7 -9 24 -7 -3
near ms	30 -8 -7 -5 18 -32 -10 6 -6 13
near mustafa	-7 19 -5 -4 -5 33 -4 -13 -4 -9
near mw	5 -13 3 -5 8 0 -7 19 -6 -3
near my	10 -10 13 -6 19 15 -8 -17 -6 -10
near na	-7 -5 4 -4 3 -4 13 12 -6 -6
near naar	-6 17 -3 -5 -2 -1 0 -4 -1 5
near nachten	6 20 -11 -5 15 10 -8 -11 -5 -11
near name	15 -10 -8 -5 -8 -2 50 -16 -6 -10
near namens	3 -10 3 -4 7 18 -7 -8 -1 -1
near nee	2 -8 -7 -4 11 3 -6 23 -5 -10
near neef	15 -19 -10 -6 66 3 -9 -14 -6 -18
near neemt	-10 10 -7 -5 5 1 -5 23 0 -11
near negen	-17 1 18 -4 10 5 -6 -12 -5 11
near net	17 -13 23 -3 33 -14 -6 -22 -5 -10
near niemand	-10 24 -7 -3 -7 1 -4 -14 29 -9
near niets	0 13 3 -3 4 12 -4 -14 -3 -9
near nieuw	52 -12 14 -4 -8 -11 -6 -10 -4 -11
near nieuwe	-14 19 2 -6 -9 15 -8 8 -6 -1
near niks	-10 18 -5 -3 13 22 -4 -14 -3 -12
near nl	2 -6 -9 -5 -7 12 -3 20 -6 2
near nodig	18 19 -6 -3 -7 -17 -7 15 -5 -7
near noemen	-19 32 -9 -6 -8 -27 -8 8 -6 43
near noemt	-3 -7 -10 -3 -8 7 -4 -4 6 27
near nog	-2 9 -8 -4 -9 20 -6 2 -5 1
near noord	-6 -5 -5 -3 -5 -7 -4 45 -4 -5
near notulen	-6 -9 -5 -3 -7 38 -3 -7 -4 4
near nr	1 -16 0 -7 19 5 28 -11 -5 -14
near nummer	15 -11 4 -5 -10 -11 -10 -16 -6 52
near ok	9 -16 -6 -3 -17 20 -5 26 -3 -6
near oke	-22 -15 -11 -5 -10 39 34 14 -6 -17
near oma	-8 11 4 -5 43 -17 -5 -3 -4 -14
near omdat	8 4 16 -4 -19 -8 -7 23 -5 -9
near on	-11 -10 -8 -6 13 5 3 30 -6 -11
near onder	0 6 -7 -4 -6 -2 26 -14 -5 6
near ondersteuningscoordinato	-6 -13 22 -4 -6 -10 -4 34 -5 -8
near ondertekend	-14 -8 -7 -4 -8 39 -6 -15 -6 28
near onderwerp	1 31 -2 -4 -11 12 -5 -10 -4 -8
near onderzoek	-6 -7 -6 -4 -6 4 -5 26 14 -10
near onderzoeker	-8 -7 -7 -5 -7 18 -6 37 -6 -7
near ons	1 33 -10 -5 -11 7 6 -16 -8 3
near onze	-9 -2 -8 -6 8 -5 4 16 -6 8
near ooit	-9 9 -6 -3 -6 -6 -4 38 -5 -9
near oom	-9 -17 7 -6 78 -14 -7 -13 -5 -13
near oosterdiep	-8 -6 -6 -4 -6 38 -6 12 -5 -10
near opdrachtgever	-9 -8 -10 -5 -7 86 -7 -22 -7 -11
near open	26 -14 -7 -5 -10 25 -7 11 -6 -13
near opent	-7 -7 -6 -4 -5 5 -6 27 18 -15
near opgehaald	-15 16 7 -5 -11 -23 -7 -16 -6 60
near opgelost	20 -7 -10 -4 -8 55 -7 -22 -6 -10
near opgesteld	-7 -5 -7 -4 -6 42 -5 6 -6 -8
near opm	-13 52 -5 -4 -7 12 -8 -10 -5 -10
near opvang	-9 33 -8 -5 -7 13 -6 5 -5 -12
near ouder	-12 -1 59 -4 -8 -4 -6 -11 -5 -8
near ouders	-10 9 28 -4 -3 -14 -5 11 -5 -6
near over	-1 5 -4 -4 1 5 -6 -8 -3 16
near overdracht	-15 -14 6 -7 16 55 -9 -14 -7 -11
near overleg	-13 8 -9 -5 -8 21 -8 28 -5 -10
near paar	-8 45 -5 -3 11 -14 -5 -11 -3 -7
near papa	-8 -12 33 -5 -11 -14 -6 -16 -6 46
near partner	-10 -11 -6 -3 46 -1 -5 -8 -3 0
near past	-5 -7 -6 -2 11 35 -3 -13 -3 -8
near paul	-7 -12 -19 -5 -7 60 -6 -26 -8 30
near pelle	-5 -7 -3 -2 -5 44 -2 -11 -3 -5
near per	-6 -4 -8 -5 1 17 -7 19 -6 -1
near plaats	-12 33 -8 -5 -13 17 -6 -19 -6 19
near plan	-3 22 2 -6 4 3 -9 -6 9 -18
near pleegouders	-9 1 -22 -5 -11 -15 -6 -12 -5 84
near plek	1 31 -6 -4 -19 4 -6 -13 -4 15
near poh	21 -11 -5 -4 -7 -22 -7 50 -5 -10
near politie	3 -16 -8 -5 -11 -8 -8 43 -6 17
near portefeuillehouder	-5 -6 -3 -3 -4 -8 -5 -6 43 -5
near post	2 -11 -8 -4 13 12 -6 -20 -5 25
near praat	0 -5 10 -5 8 -17 11 16 -5 -14
near praktijkbegeleider	-10 -6 -4 -3 -4 -32 -5 71 -3 -4
near praten	5 7 11 -4 0 -10 -5 -15 3 9
near punt	2 4 -6 13 -11 -10 -6 -16 17 13
near raad	-7 -7 -8 -3 -5 11 -6 30 13 -17
near rabia	-6 -9 -4 -2 -3 55 -3 -15 -5 -9
near ravelswaard	-9 -6 -7 -5 -7 82 -7 -26 -5 -9
near referentie	-10 -11 -9 -6 -9 -19 46 38 -7 -12
near regel	8 19 8 -5 -8 -7 -8 13 -7 -14
near regelt	-5 -11 -5 -3 9 20 -4 9 -4 -6
near regisseur	-5 -7 -5 -5 -7 13 -4 29 -4 -6
near rekening	9 -20 13 -6 -9 7 -7 3 -6 16
near reserve	-11 -12 -10 -6 -9 12 39 -14 -6 16
near rijdt	-7 -11 0 -3 18 19 -5 -7 -4 1
near roepnaam	27 -15 -7 -4 -7 16 12 -8 -5 -8
near roerstede	-9 -5 -8 -5 -6 32 -7 -25 40 -7
near roos	12 33 -14 -6 11 -23 -8 -12 -6 11
near route	-8 -7 -6 -2 -4 28 -5 -10 19 -5
near rustig	-24 -7 34 -2 -4 1 30 -21 -2 -4
near samen	0 10 -8 -5 -6 1 -6 19 -6 0
near samir	-4 -8 -4 -3 -4 47 -3 -10 -4 -7
near sanne	-2 -4 -3 -1 -2 7 -2 14 -3 -4
near school	-8 27 7 -3 -3 -11 -4 7 -3 -8
near schreef	-8 7 -5 -3 -4 -2 25 3 -4 -8
near schrijf	28 -12 -7 -4 -7 9 17 -10 -5 -9
near schrijft	-7 -8 -7 -4 -8 -4 -6 34 -5 15
near schrijven	52 -14 -7 -3 -7 3 -5 0 -4 -15
near schuldhulp	14 -7 -6 -4 -11 5 -6 33 -7 -11
near secr	-4 -5 -4 -2 -5 40 -2 -9 -3 -6
near secretariaat	-15 -17 -9 -6 -8 51 -10 8 -8 14
near secretaris	-11 -10 -9 -6 -8 13 6 -12 36 2
near sietse	32 -12 -6 -3 -5 26 -4 -12 -5 -10
near sinds	9 15 0 -4 2 -9 -5 -5 -4 2
near slaapt	29 18 -8 -6 4 -22 -7 7 -6 -11
near sluit	-9 -8 -6 -4 -6 -19 -7 -18 23 52
near sociaal	-6 -6 -4 -3 -4 4 -5 24 8 -7
near social	-15 -9 -9 -7 -8 53 26 -13 -7 -10
near soraya	13 -15 -9 -6 -10 -36 -9 48 -6 29
near sorry	-14 -13 -7 -4 14 44 -7 -19 -5 12
near spoed	-12 6 -9 -6 -9 35 -8 22 -6 -13
near spreekt	-10 -13 -8 8 -10 -11 -7 0 1 49
near spreekuur	-6 -7 -6 -3 -6 -28 -4 50 18 -7
near staan	8 -11 8 -5 -9 35 -8 -18 -6 7
near staat	21 -3 -8 -4 -7 9 -7 -13 -4 15
near stelt	-8 -8 -8 -3 -4 34 -4 12 -4 -7
near stond	1 -17 37 -5 -10 23 -7 -18 -7 4
near stopt	-8 18 -5 -3 -10 -6 -5 2 -4 21
near subject	16 34 -8 -4 -6 -2 -8 -9 -4 -11
near taart	-10 40 -8 -5 -7 7 -7 -15 -7 12
near tafel	-12 13 4 -5 -9 -1 -7 -1 -6 22
near tante	-10 0 -14 20 57 -17 -6 -13 -5 -12
near team	-9 -8 -5 -4 -5 46 -6 2 -4 -8
near teamleider	-9 -8 -7 -5 -7 34 7 10 -6 -9
near teammanager	-6 -8 -6 -4 -6 33 -7 16 -5 -8
near tegen	-10 0 -8 -3 -6 16 4 0 3 5
near tel	3 -12 38 -5 8 -24 -7 -1 -6 5
near telefonisch	-7 -9 -7 -4 28 12 -4 4 -5 -9
near telefoon	15 13 -8 10 2 -9 -6 -18 -4 4
near ten	-8 -8 -8 -5 -8 37 -6 24 -6 -13
near ter	6 -11 22 -4 -7 8 -7 -18 24 -13
near terug	27 2 14 -5 -8 -12 -9 -7 -6 4
near thuis	3 33 -10 -4 -10 -6 -5 12 -4 -8
near tien	-9 16 -9 -5 -7 7 12 2 4 -12
near tijd	-6 -8 72 -3 -16 -16 -4 -9 -3 -7
near to	-10 -2 -8 -4 4 20 -7 8 -5 4
near toch	13 2 -9 -5 -9 5 -7 0 -5 16
near toe	-8 -8 -6 -4 11 -7 -5 5 29 -9
near toen	-12 2 20 -5 11 -24 -5 15 -4 2
near toestemming	6 -12 5 -4 -7 14 -6 5 -5 2
near toets	8 12 -7 -4 -6 41 -7 -21 -5 -11
near toezicht	-11 -8 -10 -7 -9 13 -9 62 -9 -12
near toezichthouder	-9 -11 -9 -5 -7 43 -8 -5 -6 17
near ton	-9 -13 -9 -6 -8 48 -8 -17 -8 29
near tot	0 4 -2 -4 1 13 -2 6 -5 -10
near trainee	-11 -11 -4 -3 -5 61 -6 -10 -4 -6
near traineecoordinator	-8 -8 -4 -4 -5 66 -5 -19 -5 -8
near truus	-6 15 -5 -3 -6 6 -4 15 -4 -8
near tuin	8 -14 13 -4 -11 15 -5 -16 -5 19
near tweede	-15 22 -6 -4 -5 16 16 -9 -4 -9
near uit	-12 -6 1 3 -1 9 -5 2 -2 12
near uitgevoerd	-24 -23 -9 -5 24 -31 -7 56 -8 28
near vader	3 7 26 -5 -4 -12 -6 2 -5 -5
near valt	21 50 -10 -4 -10 -18 -5 -9 -4 -11
near van	-5 4 -2 -4 -2 4 -6 -2 1 12
near vanaf	-7 12 8 -4 -7 16 -5 -2 -5 -7
near vandaag	3 1 21 -5 -10 -13 -7 -2 -8 20
near vannacht	15 -19 46 -6 19 -31 -8 4 -6 -15
near veel	-6 -8 30 -3 3 -4 -5 3 -4 -6
near veilig	-11 -18 -13 -7 21 -22 -8 81 -9 -15
near veiligheid	10 26 -11 -3 -8 -1 -4 3 -3 -8
near verdeeld	-3 -6 -2 -1 -2 31 -2 -6 -3 -4
near verder	-11 14 13 -5 9 -4 -5 4 -5 -11
near verklaart	-11 -11 31 -4 -8 27 -6 3 -8 -14
near verlof	-11 -9 -5 -2 -4 56 -5 -10 -5 -6
near verslag	-9 -9 -6 -4 -8 32 -5 -5 -5 18
near verteld	1 -14 -13 -4 5 20 -6 6 -5 11
near vervanging	-4 -11 -4 -3 -4 17 -3 20 -3 -6
near verwacht	-5 -4 -4 -3 -4 -15 -4 20 28 -8
near verzoek	-10 -11 -19 -5 0 10 -5 36 14 -10
near vijf	-11 31 -5 -3 3 -12 -3 13 -3 -9
near vindt	0 14 -7 -3 -5 5 -6 -4 9 -2
near volgende	27 33 -7 -5 -18 -4 -4 -8 -3 -12
near volgens	-13 -1 -9 7 -2 17 5 -2 -7 3
near vond	-12 1 -9 -5 -7 36 -6 -15 -6 23
near voornaam	14 15 -7 -5 -7 -15 20 -9 -5 -1
near voornamen	26 -3 4 -4 -1 -8 2 -5 -5 -7
near voorzitter	-5 -6 -5 -4 -5 -2 -6 17 12 4
near vorige	15 -5 20 -5 -8 -13 -6 8 -6 -1
near vraag	-1 -8 -6 -3 -5 19 -6 22 -4 -8
near vragen	-13 16 10 -5 -7 -10 -7 19 -6 2
near vrijdag	-10 -11 4 -5 -2 16 1 1 -6 11
near vroeg	9 13 -7 -4 -9 10 -6 -4 -5 3
near vrouw	5 -10 -1 -4 41 -14 -5 -10 -5 3
near vz	-5 -8 -5 -3 -7 29 -4 -4 -5 12
near waar	-10 19 -6 -3 -6 -3 -5 19 4 -9
near waarom	-10 6 -8 -4 -9 29 -5 -18 12 8
near want	-15 19 -8 -5 6 -13 6 12 -5 3
near wat	-4 5 3 -3 -6 17 -5 -8 0 0
near we	21 20 -23 -5 20 -30 -7 -15 -6 26
near week	0 16 -1 -5 -9 10 -6 0 -5 0
near weer	17 -4 0 -5 4 -3 4 -16 -6 8
near weet	-5 1 -1 -4 -3 10 -5 -2 -4 14
near weg	-11 -3 -8 -4 1 16 -6 3 -5 17
near wel	-3 -11 1 -4 -4 7 -6 -10 -2 31
near werd	7 8 -11 -6 -13 -4 -8 -13 -8 49
near werk	-11 -3 13 -5 -9 21 -7 19 -6 -14
near werkgever	-8 0 -5 -4 -5 25 -5 -14 26 -10
near werknemer	-9 -6 -5 -3 -4 15 -4 5 -3 16
near werkt	7 -6 -4 -4 25 0 -6 -3 -5 -4
near weten	9 -12 13 -3 6 -11 -5 -2 16 -11
near wethouder	-8 -4 -6 -5 -7 -14 -7 -4 64 -10
near wie	-2 -5 -7 -4 -8 28 0 0 -5 3
near wij	15 -6 -9 -4 10 -12 -9 5 -4 14
near wijkagent	-7 7 -4 14 -8 -9 -5 30 -4 -14
near wijkteam	8 -9 -8 -4 -8 16 -7 28 -6 -10
near wijst	-5 -9 -6 -4 -5 8 -6 18 17 -8
near wilde	17 0 12 -5 9 -3 -5 -13 -3 -9
near wiltink	-12 -7 -9 -6 -9 27 -7 40 -7 -11
near with	-11 -11 -10 -6 10 45 -11 -16 -7 17
near wk	-11 20 -11 -6 -8 58 -8 -18 -6 -11
near wmo	-7 -10 -7 -4 2 8 -5 37 -5 -8
near woensdag	13 -18 8 -6 22 16 -7 -19 6 -16
near woning	-10 2 28 -4 -10 -16 -5 -11 -4 30
near woont	6 -10 -5 -5 35 -14 -6 -11 -6 16
near worden	2 -8 -6 -3 -5 30 -5 4 -4 -6
near wordt	19 1 -9 -4 -7 -24 3 3 7 11
near work	-15 -9 -9 -7 -8 53 26 -13 -7 -10
near you	10 -9 -8 -5 14 23 -12 11 -7 -17
near za	-13 -18 -8 -5 -6 29 -7 45 -5 -11
near zaak	-8 -10 -7 -4 1 -3 25 17 -5 -7
near zat	-9 15 -7 -3 4 5 -4 12 -3 -10
near zaterdag	-10 16 11 -5 13 2 -7 -16 -6 1
near zeg	-10 33 -7 -4 -7 -19 -6 2 -4 21
near zeggen	-9 7 -6 -3 9 13 -4 7 -4 -9
near zeker	-6 -9 -5 -3 -5 58 -4 -13 -4 -8
near zes	29 -4 -6 -4 -7 16 -6 -9 0 -8
near zet	9 -10 20 -3 -6 17 -5 -10 -4 -8
near zich	-2 7 -1 6 8 19 -5 -14 -5 -11
near zie	-7 -7 -3 -2 -3 50 -4 -13 -3 -7
near ziek	-6 7 10 -2 -5 14 -3 -3 -3 -8
near ziet	-9 12 -14 -4 5 15 -5 14 -5 -9
near zin	31 7 -5 -3 -7 -10 -7 4 -3 -7
near zit	6 13 -6 -3 -2 3 -5 -6 -5 5
near zitten	5 6 -10 -5 -9 -10 -7 24 -6 10
near zn	-12 50 -13 -4 -8 23 -6 -15 -5 -10
near zo	1 10 -3 -5 -10 1 -6 30 -5 -12
near zondag	-6 -10 16 -3 -5 15 -5 10 -4 -8
near zonder	-11 15 -3 -5 -6 11 13 -7 -5 -3
near zoon	-4 21 -2 -4 24 -9 -5 -10 -4 -7
near zoontje	-5 44 -4 -2 -10 -5 -3 -6 -2 -6
near zou	8 -13 -6 -5 -8 1 -6 44 -6 -10
near zus	-1 -9 -8 16 45 -6 -7 -14 -5 -11
near zwanger	-10 11 2 -4 26 -9 -5 3 -4 -10
once	-6 1 3 -8 -1 9 -6 12 -2 -2
rank 1	-5 -2 3 -6 -1 7 -4 13 -4 -1
rank 2	-1 1 -1 -5 -2 13 -5 3 -5 2
receiver	-6 -8 -1 -5 -4 23 -4 14 -4 -6
school class	-10 74 -10 -5 -7 -18 -6 1 -5 -14
sender	4 -5 0 -5 -2 14 -6 9 -6 -4
shape given	-12 60 -9 -7 -8 -2 -8 -9 -8 4
shape initials	5 -11 1 -7 -9 13 -8 21 -4 -1
shape letter	15 11 -11 -8 -10 0 -9 12 -9 9
shares surname	3 7 23 -3 8 -12 -4 -12 -3 -4
title	10 -13 4 -5 3 -6 2 2 -4 6
title degree	-7 -7 -11 -5 -7 1 -7 50 -7 -1
type brief rank 0	12 -4 11 -7 -6 1 13 -7 -4 -10
type brief rank 1	-8 4 1 -6 1 18 0 1 -1 -9
type brief rank 2	-12 -2 6 -7 -8 21 -9 17 -3 -5
type code	3 16 1 -7 -9 37 -12 -12 -8 -9
type cv	-12 -10 -9 -7 -5 -18 43 32 -8 -7
type cv rank 0	-15 -12 -10 -8 -10 -16 104 -12 -9 -12
type cv rank 1	-9 -9 -8 -6 2 -21 -2 60 -7 0
type cv rank 2	-10 -9 -9 -6 -8 -17 19 57 -7 -9
type email	-3 2 1 -5 -2 16 -2 0 -3 -5
type email rank 0	6 -5 -1 -6 -3 15 -5 10 -5 -5
type email rank 1	-8 -5 -5 -6 5 19 -5 13 -3 -4
type email rank 2	-4 11 4 -3 -4 13 0 -7 -5 -6
type hr	-9 -4 -7 -4 0 27 -1 5 -4 -4
type hr rank 0	-9 -7 -5 -3 -5 40 -2 -2 0 -6
type hr rank 1	-4 -6 -6 -4 0 23 -5 17 -5 -8
type hr rank 2	-9 -2 -8 -5 1 25 2 0 -5 0
type indicatie	6 8 4 -7 0 -7 -9 24 -8 -11
type indicatie rank 0	31 17 21 -6 -9 -7 -10 -19 -8 -11
type indicatie rank 1	5 -9 3 -6 17 -20 -9 39 -7 -11
type indicatie rank 2	-13 17 -12 -8 -7 5 -9 46 -8 -12
type jeugdwet	-10 3 11 -2 2 -14 -7 24 -6 -3
type jeugdwet rank 0	-9 19 5 -4 -6 -14 -6 27 -5 -7
type jeugdwet rank 1	-12 13 23 -4 -8 -11 -5 11 -4 -3
type jeugdwet rank 2	-10 -1 10 0 6 -14 -7 24 -6 -2
type lijst	7 5 -10 -7 -7 10 0 -7 -8 16
type lijst rank 0	-9 3 -9 -7 -11 36 -7 -7 -6 17
type lijst rank 1	9 -1 -10 -7 -5 11 2 -7 -8 16
type lijst rank 2	12 8 -9 -7 -6 3 2 -7 -8 13
type notulen rank 0	-7 -2 0 -4 -6 1 -5 22 4 -1
type other rank 0	5 0 -2 -5 -8 15 3 -3 2 -6
type other rank 1	-5 -1 1 -6 -4 11 -2 15 -6 -3
type participatie	6 -7 -7 -6 -4 9 -2 -6 -1 18
type participatie rank 0	33 -9 -10 -5 -9 1 -1 -13 2 10
type participatie rank 1	-1 -8 -1 -7 -3 41 -9 -4 -1 -6
type participatie rank 2	-3 -6 -9 -6 0 -6 -2 -1 -3 36
type publicatie	-11 -12 -9 -6 -8 -15 -3 -4 24 45
type publicatie rank 0	-11 -10 -8 -6 -8 -15 7 1 33 17
type publicatie rank 2	-12 -11 -9 -7 -10 -13 -9 -14 5 80
type reflectieverslag	4 -5 -7 -5 -7 21 -7 20 -6 -8
type reflectieverslag rank 0	-11 -11 -8 -6 -7 71 -10 -3 -7 -9
type reflectieverslag rank 1	0 -9 -7 -4 -7 0 -6 48 -5 -10
type reflectieverslag rank 2	13 0 -6 -5 -8 9 -6 16 -6 -8
type schuldhulp	7 -4 -2 -6 15 8 -7 -1 -6 -4
type schuldhulp rank 0	57 -11 4 -3 -9 -14 -6 -7 -4 -7
type schuldhulp rank 1	-19 4 -12 -6 32 26 -8 0 -7 -10
type schuldhulp rank 2	-12 -4 0 -7 21 10 -7 5 -7 1
type wmo	8 -9 -2 -3 14 -1 -7 9 -6 -4
type wmo rank 0	40 -8 -7 6 0 -8 -7 -4 -5 -7
type wmo rank 1	11 -11 -7 -6 30 -7 -6 12 -5 -9
type wmo rank 2	-11 -8 3 -6 15 5 -7 15 -6 0
type zaaknotitie rank 0	-5 2 7 -3 0 21 -5 3 -5 -13
type zaaknotitie rank 2	11 -1 2 -5 0 -9 -9 4 -8 16
writer	5 -5 -3 -5 -5 17 1 0 -3 -2
writer email	3 -7 -2 -5 -2 14 -2 6 -4 -1
writer hr	-8 -7 -5 -3 -1 41 -5 -13 7 -6
writer jeugdwet	-8 2 11 -3 -7 -12 -4 32 -4 -7
writer other	1 -4 -2 -5 -6 18 0 5 -3 -4
writer wmo	2 -9 9 -6 -14 8 -7 17 -6 7
writer zaaknotitie	-16 6 -10 -5 -2 -6 -7 30 -6 17`
