// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const ROLE_WEIGHTS = `after aan	-14 0 9 -5 9 3 -7 -3 -2 10
after achternaam	7 -6 -9 -6 -10 -22 11 -14 -6 56
after akkoord	-10 -9 -10 -5 33 21 -8 7 -7 -12
after al	11 24 14 -6 -13 -26 16 -23 -7 11
after alleen	8 30 -7 -4 -10 -9 -6 2 -4 -1
after als	12 -6 6 -3 1 1 -6 3 -4 -4
after altijd	-12 48 -8 -5 22 -9 -7 -12 -5 -12
after augustus	22 14 -9 -4 -6 17 -9 -11 -5 -8
after begeleider	-7 -6 -5 -3 7 -21 -3 48 -3 -6
after bel	-9 -10 -7 -4 -6 16 29 2 -4 -8
after belde	16 -11 -10 -5 31 0 -8 8 -6 -15
after bellen	8 18 -10 -5 -14 -16 -8 41 -5 -8
after belt	4 -11 5 11 -8 22 -8 -5 -6 -3
after ben	-15 3 -8 -4 13 14 34 -19 -5 -14
after bij	-5 16 -8 -4 -7 -3 3 0 -1 8
after binnen	10 19 -20 -5 -7 -17 -7 1 -5 31
after brief	-14 -8 -9 -5 -7 14 35 7 -6 -8
after bsn	18 3 13 -4 14 -16 -6 -10 -5 -8
after dat	-8 -6 0 -4 -5 6 -4 7 -1 16
after denkt	-7 0 27 -4 6 -22 -6 24 -5 -12
after die	-6 -11 -3 -5 8 8 -4 -5 -4 21
after dit	-9 -4 -6 -3 16 14 -5 15 -6 -11
after doet	-8 0 -2 -6 10 5 14 7 -6 -13
after door	27 0 -9 -5 3 3 16 -13 -7 -16
after drie	-2 -4 -7 -4 -10 -3 -6 -11 32 16
after dus	26 14 -6 -5 -9 1 -7 9 -5 -19
after elke	-9 8 -9 -4 15 3 -4 14 -3 -11
after even	-13 20 -9 -4 -6 45 -6 -12 -5 -11
after gaat	-10 2 -5 -3 -5 16 -4 -5 10 6
after geb	6 3 16 -4 -8 -4 14 -10 -5 -8
after gebeld	38 -15 -9 -4 4 -1 -7 12 -5 -13
after geboren	4 15 4 -3 1 -7 0 -6 -4 -4
after geen	4 14 -10 -1 -11 11 -1 -9 -7 8
after gemeente	-9 -8 -7 -5 -7 56 -6 -22 -6 12
after gevraagd	-10 6 -7 -4 -8 16 -6 7 20 -14
after gezegd	-7 1 -6 -2 -5 -12 -3 18 -2 17
after gezien	36 -15 -9 -6 -10 22 -8 -14 -7 11
after goed	-15 8 11 -6 -9 -6 -8 2 -7 29
after gr	-8 79 -9 -5 -7 -13 -6 -16 -6 -9
after graag	-13 12 -8 -5 -8 67 -10 -15 -6 -14
after groep	-13 21 -10 -5 -6 21 -7 -10 -5 14
after had	4 7 -6 -3 -1 13 -4 1 -3 -8
after has	-12 12 19 -6 -16 13 -11 17 -7 -10
after heb	-12 15 9 -4 20 -16 -6 10 -4 -12
after hem	-9 -3 -8 9 -4 -9 -5 10 -5 23
after het	4 -5 -2 -4 -5 14 2 10 -4 -9
after hij	13 2 3 4 12 0 -6 -9 -5 -15
after hoe	-11 25 -9 -5 26 -39 -8 36 -6 -10
after hoofd	-8 -7 -9 -6 -8 13 -12 51 -7 -8
after hoort	61 -17 -10 -6 3 8 -8 -11 -6 -15
after hr	-4 -4 -4 -3 -5 47 -5 -12 -4 -6
after iemand	18 -19 28 -4 -12 25 -6 -15 -5 -10
after ik	-6 1 -3 -4 0 6 2 13 -5 -3
after is	2 15 -3 -4 1 -1 -5 1 -4 -2
after ja	17 -2 -8 -4 -14 -16 -8 23 -5 17
after jaar	12 22 -10 -4 -8 -16 2 -10 -4 16
after je	0 -2 -8 -6 -8 10 -7 19 -6 9
after jeugd	-10 -9 -7 -5 -8 14 -7 0 9 23
after juni	20 8 -14 -5 -10 39 -8 -14 -6 -11
after kent	17 11 -6 -3 -8 0 -8 20 -5 -18
after komt	3 1 14 -5 -1 -2 -7 1 -6 4
after krijgt	-12 30 -7 -4 -6 16 -5 -14 -5 6
after kwam	24 6 19 -5 -14 -12 -8 -13 -7 10
after laat	-8 -12 -7 -5 -7 39 -7 -10 5 13
after leerplicht	-5 -7 -10 -4 -6 -16 -4 66 -5 -8
after leerplichtambtenaar	-11 -9 -8 -5 -7 26 -9 35 -6 -7
after legt	-7 -10 -8 -5 -7 2 -6 33 22 -15
after lt	-10 -10 -9 -6 -7 77 -8 -11 -7 -9
after maandag	-11 12 4 -4 1 -21 -5 12 -4 16
after maar	-14 4 -8 -4 8 -7 21 5 -4 0
after maart	27 -7 -12 -4 7 -24 -7 35 -5 -9
after mag	3 8 -6 6 -13 2 -5 1 -4 9
after mailt	-8 -13 8 -5 -7 32 -7 18 -6 -11
after man	14 -13 -8 -5 -18 -21 -5 13 -5 49
after medewerker	-6 -7 -5 -3 -5 36 -5 5 -4 -6
after mee	2 14 -7 -3 -3 2 -4 1 -4 1
after mei	26 17 -8 -4 -8 11 -7 -14 -5 -9
after meldt	-8 -7 -6 -4 -6 15 -5 35 -4 -9
after met	14 -3 -9 -5 4 0 -3 -9 2 8
after mevrouw	-16 23 51 -5 -10 -22 -9 15 -8 -18
after mij	-1 -13 -8 -4 19 16 -4 6 -4 -8
after mijn	13 4 -10 -6 8 3 9 -12 -6 -2
after moeder	-5 8 32 -4 5 -12 -6 -15 -5 1
after na	10 -22 22 -6 -22 7 -10 10 -7 17
after naar	5 23 2 -5 -11 -22 -7 1 1 12
after namens	-9 -11 -6 -4 -8 31 -6 17 8 -12
after nee	5 -16 -7 -5 17 2 -7 26 -5 -11
after neemt	-9 6 -8 -6 4 9 -6 19 1 -11
after niets	10 3 7 -3 -8 16 -6 -8 -3 -8
after nl	100 -17 -10 -7 -9 -32 -10 -20 -8 12
after noemt	6 -4 -3 -2 -3 -4 -3 8 17 -11
after nog	-15 24 -8 -5 -7 20 -7 -4 -5 6
after notulen	-8 -10 -7 -4 -11 54 -5 -12 -6 11
after nu	-13 10 -7 -4 11 -16 9 -14 -4 28
after of	-9 15 -6 -5 -8 22 -7 3 -7 3
after ok	-13 -12 -5 -3 -7 9 -5 47 -4 -7
after om	-6 -11 -8 -5 -7 14 -6 11 3 15
after onder	-12 7 -8 -4 -7 12 16 -13 -5 13
after ouders	-9 29 23 -4 18 -24 -5 -13 -5 -9
after over	-4 1 -2 -4 -7 4 -6 0 -5 24
after pas	13 -19 -12 -7 -8 -4 -8 12 -6 40
after per	-13 -14 -6 -5 2 28 -7 12 -6 9
after praat	18 6 -9 -4 -8 -14 27 -3 -5 -9
after praten	23 -18 -8 -4 -6 0 -6 -18 -5 42
after regelt	-7 -14 -5 -4 11 23 -5 12 -5 -7
after rijdt	-8 -13 -14 -4 39 11 -5 -12 -4 10
after roepnaam	29 -9 -8 -3 -6 25 -10 -7 -4 -7
after samen	18 14 -8 -5 -11 15 -6 1 -6 -13
after schrijft	-7 -10 -8 -5 -9 -2 -6 68 -6 -14
after secretaris	-10 -10 -9 -6 -8 6 -9 -2 19 28
after september	-10 -7 -4 -2 11 13 -3 9 -3 -4
after sinds	6 18 -3 -3 -2 -1 -4 0 -3 -8
after slaapt	38 23 -7 -6 6 -17 -6 -15 -5 -10
after sluit	-10 -9 -5 -4 -5 -19 -6 -16 2 72
after sociaal	-6 -6 -4 -3 -4 31 -4 -5 11 -10
after sorry	-8 -8 -6 -2 -5 4 -7 -16 -3 53
after spreekt	-9 -8 -8 -5 -7 1 -7 -16 5 55
after staat	8 -13 -8 -4 -6 24 -6 -14 -4 23
after stelt	-9 -10 -10 -3 -5 46 -5 11 -5 -10
after te	0 15 -5 -4 -3 -10 19 -1 -5 -5
after team	-8 -7 -6 -4 -5 56 -7 -7 -5 -8
after teamleider	-10 -7 -7 -5 -8 18 6 30 -6 -10
after teammanager	-6 -7 -6 -4 -5 33 -6 15 -5 -8
after tegen	-7 -8 -4 -2 -5 19 32 -14 -5 -6
after tel	15 -8 38 -4 -10 -25 -5 14 -5 -9
after the	-10 8 -8 -5 -9 9 30 -16 -6 8
after toe	-7 -7 -6 -4 -7 -19 -5 22 42 -9
after tot	-11 18 1 -5 -8 3 17 1 -5 -11
after twee	-2 3 -9 11 5 -6 -6 23 -6 -14
after uit	-11 4 8 -6 3 1 -7 -2 -7 17
after uw	-8 2 -7 -3 -8 -22 -4 28 -4 27
after vader	-12 4 32 -6 -10 -16 -7 32 -6 -11
after van	-6 -4 -5 -3 -10 -10 -5 6 0 37
after vanaf	-9 -13 44 -4 -7 28 -5 -21 -5 -8
after vandaag	-17 -11 23 -3 -9 20 -7 -16 -5 25
after via	24 34 -8 -4 -7 -19 -7 5 -4 -13
after vier	-10 29 -8 23 -12 10 -5 -14 -3 -10
after vindt	0 2 -7 -4 -6 13 -6 -2 10 1
after voor	-5 -10 -6 -5 0 17 1 4 7 -3
after voorzitter	-6 -7 -6 -4 -5 -10 -6 51 -14 7
after vorige	12 3 -10 -4 -7 18 -6 10 -5 -12
after vraagt	-7 -4 -4 -4 -7 20 -5 13 1 -3
after vrijdag	-12 -11 11 -6 14 8 16 -21 -7 7
after vroeg	7 8 -7 -3 -8 16 -6 8 -4 -10
after vz	-6 -9 -5 -4 -4 30 -4 -12 -6 20
after wat	-1 -12 -6 -3 -6 10 -6 5 -4 24
after weer	29 0 21 -5 2 -8 -7 -13 -5 -13
after weg	-8 13 -7 -3 -5 8 -5 23 -4 -13
after wel	9 -9 7 -3 -7 34 -4 -9 -4 -14
after werd	21 21 -12 -7 -10 4 -9 -14 -9 13
after werkt	9 -12 -3 -4 28 7 -6 -11 -5 -3
after wie	-10 -13 -7 -4 -6 44 -6 9 -5 -2
after wijkteam	-8 -7 -6 -4 -5 1 -5 47 -5 -6
after wijst	-5 -9 -6 -4 -5 10 -6 18 16 -8
after wil	9 -1 14 -1 -3 -9 -3 -5 0 0
after wilde	31 -11 24 -7 15 -23 -7 -7 -4 -12
after woont	2 -12 -2 -5 49 -12 -6 -9 -5 -1
after wordt	22 9 -9 -5 -7 -28 -9 4 24 -2
after zat	-8 12 -5 -2 8 15 -4 -3 -3 -10
after ze	4 -3 10 -4 -3 -21 5 6 -1 7
after zegt	-9 3 6 -4 2 -5 -1 -5 -1 14
after zei	10 -13 -8 -4 8 23 -7 8 -4 -13
after zelf	22 3 -3 -4 -9 2 -5 -3 -4 1
after zet	17 -10 -10 -3 -4 32 -5 -8 -3 -6
after zich	4 -8 3 11 7 21 -6 -16 -5 -12
after zie	-6 -5 -3 -2 -3 49 -4 -18 -3 -6
after ziek	-5 4 -7 -2 -3 23 -3 3 -3 -8
after ziet	-9 -8 -5 -4 -6 26 -5 24 -5 -8
after zij	-2 -10 16 -5 11 8 3 -13 -3 -4
after zit	-11 13 -6 -3 2 19 -4 3 -4 -9
after zonder	-14 25 -8 -5 -7 19 -7 -15 -5 16
after zou	12 -13 -6 -4 -7 4 -6 35 -5 -9
age adult	-11 -15 -12 -6 -6 -9 45 4 -8 17
age child	-14 53 -11 4 -11 -14 20 -14 -6 -8
age old	25 -14 7 -4 20 -18 -7 -12 -4 9
age teen	0 75 -8 -5 -12 -14 -6 -14 -5 -11
age young	-1 -16 -10 31 -14 -24 11 -14 -6 43
alone	28 -9 -8 -5 -7 -21 10 -15 36 -10
attendee	-4 -9 -2 -4 -5 23 -6 12 3 -7
before aanvrager	1 -8 -11 -7 26 10 22 -11 -8 -14
before aanwezig	-3 -8 0 -4 2 13 -5 11 1 -8
before achternaam	16 8 -6 -4 13 10 -10 -7 -5 -15
before afwezig	-8 -11 -6 -4 -5 27 -5 -11 -7 29
before akkoord	-6 -6 -6 -3 -6 57 -6 -14 -4 -6
before alleen	-14 43 -8 -2 -5 -28 -4 29 -4 -8
before als	-1 21 4 -4 -8 3 -5 -11 -4 5
before and	-14 -10 -8 -5 18 32 -10 -20 -6 22
before april	-7 -19 -4 -2 21 40 -5 -13 -4 -7
before bedrijfsarts	-6 -7 -6 -4 -6 -8 -5 56 -5 -8
before begeleider	-8 -9 -6 -4 -8 -16 -6 50 -5 11
before begeleiding	16 4 -10 -5 -8 -24 -8 19 -6 22
before behandelaar	-6 -7 -6 -4 -7 6 -5 41 -5 -8
before bel	-14 20 18 -6 -9 -3 -8 19 -6 -11
before bellen	19 30 -9 -4 -7 7 -5 -15 -4 -12
before belt	-11 5 -7 23 -18 8 -5 -10 -4 19
before ben	49 -11 1 -6 -13 -22 12 -3 -6 -1
before betreft	34 12 -6 -2 -5 -11 -4 -9 -3 -5
before betrokkene	21 3 -7 -4 -15 -18 -8 -9 -4 40
before bij	-4 -3 -1 -5 -5 27 -3 -9 -4 7
before blijft	27 -10 -9 -5 2 5 -7 16 -5 -13
before broer	3 -13 -8 18 42 -12 -5 -11 -5 -10
before burgemeester	-8 -8 -7 -5 -6 -15 -7 -11 79 -12
before casemanager	-7 -8 -6 -4 -7 18 -6 31 -5 -6
before cc	-12 -7 -7 -4 14 15 13 3 -5 -9
before client	49 -7 -6 -3 -4 -9 -6 -7 -4 -5
before commissie	-6 -5 -5 -4 -5 1 -7 -3 27 6
before consulent	-8 -8 -8 -6 -8 54 -6 11 -6 -14
before contact	-15 -1 -9 -6 23 -20 -9 1 -7 43
before contactpersoon	-7 -6 -8 -7 11 4 -6 32 -6 -7
before daarna	22 -13 -7 -5 -6 15 -7 -9 -5 16
before dag	12 -9 5 -4 -2 0 -7 19 -5 -10
before dan	-7 -14 -5 -3 12 42 -4 -12 -3 -6
before dat	2 15 -4 -4 -8 -3 0 0 -3 5
before dear	11 -6 -6 -4 -8 -4 3 15 -5 4
before dhr	-6 -12 17 -5 0 -12 11 6 3 -3
before die	-10 1 0 -4 -10 2 -6 15 -8 20
before dienst	-10 -11 -7 -5 -7 41 -7 21 -6 -9
before dochter	-6 29 -6 -3 17 -10 -4 -9 -3 -7
before doen	39 -25 -9 -4 17 -24 -8 11 -4 8
before doet	-9 -12 -6 -3 -5 62 -4 -11 -5 -7
before door	-8 -10 -9 -6 -6 37 -8 7 7 -5
before dr	-7 -7 -8 -5 -7 -18 -7 45 -7 21
before drs	-6 -5 -7 -4 -5 -15 -5 58 -4 -6
before echtgenote	-8 -5 -10 -3 58 -8 -4 -8 -3 -8
before eigen	-15 4 -10 -6 -10 -1 10 -14 -6 47
before en	-5 15 3 -3 -4 1 -3 -4 2 -3
before er	-9 20 -8 19 -3 -7 -5 -11 -4 10
before from	-2 -7 1 -4 -6 12 -8 9 -5 9
before gaat	-2 1 -8 -3 -6 42 -6 -1 -5 -12
before geachte	28 -8 6 -6 -10 3 2 -1 -8 -6
before gebeld	-14 -3 9 -4 -9 14 -6 9 -5 10
before geen	14 15 -10 -4 21 4 -7 -13 -5 -16
before gemeente	-11 2 -9 -6 -8 12 -7 34 -7 -1
before geslachtsnaam	40 21 -9 -5 -6 -15 -9 -7 -5 -5
before gesprek	-9 15 -9 -4 -6 26 -5 4 -4 -9
before gezien	-9 -8 -6 -4 -6 35 -5 16 -5 -9
before gezin	-2 3 47 -4 -8 -17 -6 1 -5 -8
before goed	-12 26 -9 -4 -7 -19 -4 44 -4 -10
before gr	11 -11 -8 -5 -8 18 -7 23 -6 -8
before groet	-9 -6 -7 -3 -6 29 10 3 -4 -6
before haar	-1 3 -2 3 17 -5 2 -4 -4 -9
before heb	1 6 -5 -4 -6 7 -5 22 -5 -10
before hi	-9 -8 -5 -3 -4 29 -9 -4 -4 16
before hij	32 8 -8 -3 -14 -13 -4 -13 -3 19
before hoi	-7 1 -6 -3 -5 33 -6 5 -4 -7
before hulp	-6 -8 -7 -3 -5 -14 -4 57 -3 -7
before iedereen	9 11 -7 -4 -7 -15 20 -12 -6 10
before ik	23 -7 -4 -5 -9 8 9 -1 -5 -8
before in	0 13 3 -4 7 -14 -6 -5 -5 12
before inzake	20 23 -8 -3 -7 -21 20 -10 -6 -7
before ja	57 15 -8 -4 -25 4 -6 -12 -5 -17
before jaar	-6 2 -6 -4 -8 37 -7 5 -4 -9
before januari	-7 0 -8 -3 -6 -11 -5 55 -4 -9
before je	-11 20 -6 -4 -6 22 -7 -23 -5 20
before jeugd	-5 -12 -4 -4 -5 27 -4 22 -5 -12
before jeugdhulp	-6 13 -4 -2 -6 -10 -5 16 8 -4
before jeugdige	-5 42 -4 -2 -3 -10 -3 -7 -2 -7
before jongen	-11 16 -12 29 -20 -14 -7 -15 -6 39
before jongerenwerk	-6 -7 12 -4 -6 -13 -5 41 -4 -8
before juf	-11 -16 -11 -8 -9 -14 -7 30 -6 52
before juni	-12 -19 -6 -4 -6 74 -7 -7 -5 -8
before kan	-17 6 -10 -5 -11 0 -8 -20 -6 72
before keer	4 -14 5 -6 5 -22 -7 20 16 -2
before kind	-5 46 -7 -3 -5 -7 -4 -7 -3 -5
before kinderen	-8 59 -5 -4 -6 -12 -4 -8 -4 -8
before komt	-5 -7 -5 -3 -6 22 -4 25 -4 -12
before laat	-6 -11 -6 -3 -5 -1 -5 49 -4 -8
before leidinggevende	-7 -7 -4 -3 -4 35 -4 7 -3 -9
before maar	22 -8 -5 -3 -9 33 -4 -11 -4 -11
before maart	-7 -5 -4 -3 0 6 23 1 -4 -8
before mag	14 20 -7 -3 -5 -22 -5 26 -5 -11
before man	10 -12 -7 -5 42 -12 -5 -9 -5 2
before manager	-7 -6 -4 -3 -6 52 -6 -10 -4 -6
before medewerker	-7 -6 -4 -3 -5 28 -4 10 -3 -5
before mee	5 -13 -8 -5 -8 -3 -7 52 -5 -8
before melder	-16 -9 -9 31 -20 29 -8 19 -7 -9
before meneer	27 -12 12 -5 -2 -16 -3 -11 -6 16
before mevr	25 -11 2 -6 12 0 -9 -12 -6 6
before mevrouw	7 -12 16 -5 0 0 -4 -6 -1 8
before mijn	2 -6 -2 -5 28 -4 1 -2 -4 -9
before moeder	-6 12 38 -4 -4 -13 -5 -6 -4 -8
before mr	-10 -10 13 -6 4 3 -9 22 -7 -2
before ms	24 -8 -7 -5 11 -30 11 1 -6 9
before mw	9 -12 5 -5 8 -4 -8 14 -6 0
before my	-11 -11 20 -7 28 23 -8 -16 -7 -12
before naar	-8 15 -7 -4 -5 30 -5 -16 -5 5
before name	21 -9 -7 -4 -6 3 31 -15 -5 -8
before namens	14 -10 19 -4 30 -7 -9 -18 -5 -8
before nu	-6 18 -7 -4 -7 18 -4 6 -4 -10
before of	-10 20 -8 -4 6 15 -7 -16 -7 11
before om	14 32 16 -4 -9 -12 -6 -13 -4 -15
before oma	-5 -11 -14 -4 77 -10 -4 -16 -4 -9
before omdat	3 10 18 -4 -14 -6 -8 15 -4 -8
before onderwerp	-13 57 -8 -4 -6 1 -5 -8 -5 -7
before onderzoeker	-9 -8 -8 -6 -8 27 -7 34 -7 -8
before onze	-10 3 -8 -5 -12 -25 14 21 -6 28
before op	2 -7 -10 -5 7 16 -7 9 -6 0
before opgesteld	-6 -5 -7 -4 -6 34 -5 12 -5 -7
before ouder	-13 6 59 -4 -7 -11 -6 -11 -5 -8
before ouders	-12 10 37 -5 -8 -11 -6 -2 -5 2
before over	15 6 3 -5 0 6 -7 -5 -6 -6
before overdracht	-16 -15 13 -7 27 40 -9 -13 -8 -13
before partner	-10 -7 -5 -2 42 -9 -4 -5 -3 3
before pas	-10 19 -8 -4 5 -5 -8 30 -6 -12
before portefeuillehouder	-5 -6 -3 -3 -4 -8 -5 -6 43 -5
before punt	20 16 -5 28 -14 -8 -6 -16 -4 -12
before referentie	-9 -9 -9 -6 -8 -17 17 56 -6 -9
before regel	-20 58 32 -5 -7 -16 -8 -16 -6 -12
before regisseur	-5 -7 -5 -4 -7 14 -4 28 -4 -6
before roepnaam	26 -15 -7 -4 -7 16 11 -8 -5 -8
before samen	-5 6 -4 -2 14 7 -3 -4 -3 -7
before school	-4 15 -6 -3 -8 -9 -3 27 -3 -5
before schreef	-9 7 -5 -3 -4 -4 25 4 -4 -8
before secretaris	-12 -10 -10 -8 -10 28 30 -19 25 -13
before staan	6 -10 30 -4 -8 21 -8 -12 -5 -9
before stopt	-6 29 -5 -3 -11 2 -4 12 -4 -11
before te	5 6 -8 -4 6 21 -6 -1 -6 -12
before teamleider	-7 -9 -6 -4 -6 61 -6 -11 -4 -8
before tegen	-10 -5 -7 -3 -7 -1 -4 20 -4 22
before terug	24 25 -12 -8 -9 -26 -10 -17 -8 41
before to	-9 4 -5 -3 -6 20 -8 20 -4 -9
before toezichthouder	-9 -11 -8 -6 -8 18 -7 6 -6 31
before uur	-17 1 27 -6 -10 12 -9 24 -7 -13
before uw	-8 11 7 -4 13 11 -4 -16 -4 -6
before vader	2 13 31 -4 -3 -11 -5 -10 -4 -8
before verslag	-8 -9 -8 -5 -7 28 -6 12 -6 9
before volgens	-12 -3 -8 -5 2 15 -6 9 -5 14
before voornaam	17 9 -7 -5 -7 -15 23 -10 -5 0
before voornamen	27 -3 5 -4 -1 -7 1 -6 -4 -7
before voorzitter	-4 -5 -4 -3 -4 -7 -5 4 13 15
before vraag	-8 -7 -6 -4 -5 22 -6 27 -4 -8
before vrouw	-4 -9 1 -4 43 -14 -5 -9 -4 5
before vz	-6 -9 -7 -4 -11 36 -5 0 -6 11
before waar	-11 26 -6 -4 -7 -5 -5 26 -5 -11
before was	-9 -21 22 -5 11 -24 -8 54 -7 -12
before wat	-2 8 14 -3 -6 19 -5 -11 -4 -9
before week	17 22 -7 -4 -6 -8 -6 -18 -6 15
before werknemer	-10 -5 -4 -2 -3 44 -3 -10 -2 -5
before wethouder	-8 -8 -6 -4 -6 -12 -7 -12 71 -9
before wie	3 10 -9 -6 -8 13 -8 1 -7 10
before wijkagent	-9 16 -5 28 -13 -15 -5 17 -5 -10
before wil	12 26 -9 -3 -7 0 -4 -7 6 -13
before zei	-9 -1 -5 -2 -4 -19 -5 20 -4 29
before zijn	-5 -3 -4 -1 29 0 0 -9 -5 -2
before zonder	-14 45 -6 -5 -5 -19 35 -16 -5 -9
before zoon	-7 22 -6 -3 28 -9 -4 -10 -4 -6
before zoontje	-5 45 -4 -2 -10 -5 -3 -6 -2 -6
before zus	-11 -9 -7 22 41 -2 -5 -14 -5 -10
born	12 13 5 -5 -4 1 4 -11 -6 -9
born adult	19 -18 10 -5 -2 14 5 -10 -6 -9
born child	-4 56 -3 -5 -8 -17 10 -11 -6 -11
born old	69 -16 -11 -4 4 -17 -7 -9 -4 -4
born teen	0 71 -11 -5 -8 -15 -4 -11 -6 -11
born young	13 21 -11 6 3 -10 9 -11 -7 -14
bsn	18 19 1 -4 -5 1 -8 -8 -5 -9
bsn brief	19 26 15 -3 -6 -20 -11 -8 -4 -7
bsn email	37 15 -14 -4 -13 14 -9 -13 -5 -7
bsn hr	-1 -7 -6 -2 -5 43 -7 -6 -3 -5
bsn jeugdwet	-16 15 25 -3 -5 -7 -5 2 -3 -5
bsn lijst	6 48 -9 -6 -4 7 -11 -9 -6 -17
bsn other	22 21 -1 -5 -4 -2 -8 -9 -6 -9
bsn participatie	52 -10 -7 -2 2 -11 -8 -5 -3 -8
bsn schuldhulp	34 -10 10 -2 -4 -9 -5 -4 -3 -5
bsn wmo	44 -7 -5 -2 -5 -9 -4 -5 -2 -5
bsn zaaknotitie	26 -5 4 -4 0 -17 10 -8 -4 -1
cue about care	3 10 3 -5 -3 -6 3 -14 -1 9
cue about child	3 4 16 -4 -2 -5 -6 -4 -5 3
cue about client	27 -1 -9 -4 -4 -5 1 0 -5 -1
cue about employee	3 -3 -6 -4 -7 21 -7 3 2 -3
cue about office	-14 -9 -8 -4 -10 -6 2 -8 28 28
cue about parent	-3 18 2 -4 5 -9 -4 12 -5 -12
cue about professional	-2 -3 0 -4 -5 8 -2 16 -5 -3
cue about public_figure	-13 -12 -10 -6 21 -3 19 -17 34 -13
cue about relative	1 1 1 -4 2 -10 -2 14 -5 2
cue about school	-11 31 8 4 -11 -8 -6 6 -2 -11
cue about sibling	0 -4 -10 15 35 -16 -10 -9 -5 4
cue after child	-6 -4 24 4 13 -13 -7 1 -6 -7
cue after client	14 13 7 -4 -1 -9 -7 -5 -4 -3
cue after employee	-8 -9 -6 -4 -5 38 1 5 -5 -6
cue after office	-6 -9 -7 -4 -7 1 1 18 11 3
cue after parent	-3 23 15 -4 -3 -13 -7 1 -5 -4
cue after professional	-9 -6 0 -5 -1 0 -5 39 -6 -5
cue after public_figure	-4 -13 -9 -5 -9 -25 -9 -7 84 -2
cue after school	-11 28 -7 -3 -6 -15 -5 16 -4 8
cue after sibling	12 1 -2 45 5 -20 -9 -12 -7 -13
cue before applicant	19 -11 -9 -5 -7 19 19 -11 -5 -10
cue before care	-2 13 23 -4 -8 -19 -6 5 -7 3
cue before child	-6 36 -6 -3 9 -9 -4 -8 -4 -5
cue before client	15 -8 -3 1 -3 -6 12 -6 -5 4
cue before employee	-3 -8 -6 -4 -6 31 -3 6 -1 -6
cue before office	-2 -7 -3 -5 1 20 -3 3 -1 -3
cue before parent	-7 13 38 -4 -6 -12 -5 -4 -5 -6
cue before professional	-8 -7 -9 -4 -8 12 -7 40 -6 -3
cue before public_figure	-9 -6 -7 -5 -7 -16 -8 -13 77 -7
cue before relative	-6 -10 -4 -5 59 -16 -6 -11 -5 5
cue before school	-8 2 -9 -5 -4 -10 -6 40 -5 4
cue before sibling	-4 -9 -8 26 34 -8 -5 -12 -5 -10
cue label applicant	3 -11 -8 -5 -7 -11 66 -10 -5 -12
cue label child	-5 33 -5 -2 -3 -7 -3 -4 -2 -3
cue label client	33 -6 4 -5 -6 3 -9 -1 -4 -9
cue label employee	-7 -6 -4 -3 -4 25 -4 11 -3 -5
cue label office	-7 -6 -7 -5 -7 26 4 3 7 -10
cue label parent	-8 -11 47 -3 -5 -8 -4 -7 -4 3
cue label professional	-7 -5 -7 -5 -7 8 -6 42 -5 -9
cue label relative	-13 -9 -6 -2 18 -13 -3 -5 -3 36
cue label school	-6 17 -5 -3 -5 -17 -5 34 -4 -7
kin broer	2 -13 -8 27 37 -12 -6 -10 -5 -10
kin dochter	-10 24 -7 -4 23 0 -5 -9 -4 -8
kin echtgenote	-17 -13 -8 -3 70 -9 -4 -5 -3 -8
kin kind	-7 38 -5 -2 -4 -7 -3 -4 -2 -4
kin man	18 -11 -7 -5 39 -11 -5 -10 -4 -4
kin moeder	-5 -13 65 -4 -8 -11 -5 -6 -4 -8
kin old f	-6 -14 46 -5 11 -6 -6 -8 -5 -9
kin old m	-7 -8 45 -5 15 -12 -7 -9 -6 -6
kin oma	-5 -10 -14 -4 70 -9 -3 -15 -4 -7
kin partner	-11 -7 -5 -3 44 -9 -4 -5 -3 3
kin same 	-11 -7 -5 -3 44 -9 -4 -5 -3 3
kin same f	0 -9 -3 5 40 -14 -5 -9 -4 -1
kin same m	2 -10 -4 17 39 -13 -6 -11 -5 -9
kin vader	-4 -2 51 -4 -2 -10 -6 -10 -5 -8
kin vrouw	8 -9 1 -4 35 -12 -5 -9 -4 -2
kin young 	-8 27 -7 -3 -5 -9 -4 -5 -3 18
kin young f	-10 30 -8 -4 21 -3 -5 -10 -4 -8
kin young m	-8 32 -7 -4 24 -12 -5 -10 -4 -7
kin zoon	-8 27 -7 -3 26 -11 -4 -9 -4 -6
kin zoontje	-5 45 -4 -2 -10 -5 -3 -6 -2 -6
kin zus	-10 -8 -7 28 38 -15 -5 -8 -4 -9
label aan	-4 -6 -2 -5 -4 19 -4 11 -1 -5
label aanwezig	-6 -7 4 -3 -5 16 -4 16 -2 -8
label achternaam	-6 17 -9 -7 -4 7 -11 -12 -8 32
label begeleider	-5 -7 -3 -2 -3 -8 -3 42 -2 -9
label betreft	34 12 -6 -2 -5 -11 -4 -9 -3 -5
label cc	-12 -7 -7 -4 14 15 13 3 -5 -9
label client	49 -7 -6 -3 -4 -9 -6 -7 -4 -5
label commissie	-6 -5 -5 -4 -5 1 -7 -3 27 6
label de	-12 10 0 -3 0 2 11 -13 -6 12
label door	-10 -8 -7 -5 -9 39 -7 13 -7 1
label en	-9 27 -6 -3 -7 -21 21 8 -4 -8
label from	-3 -7 1 -4 -7 17 -8 8 -5 8
label geslachtsnaam	40 21 -9 -5 -6 -15 -9 -7 -5 -5
label handtekening	-7 -8 -5 -2 13 31 -6 -4 -3 -7
label het	-17 -20 -7 -4 49 5 -6 16 -4 -13
label in	-9 -10 0 -4 -2 33 -5 -12 -5 15
label jeugdige	-5 32 -3 -1 -3 -8 -2 -4 -2 -4
label juni	-11 -17 -6 -4 -5 73 -6 -13 -4 -7
label kandidaat	5 -11 -7 -4 -6 -31 79 -9 -5 -10
label kind	-2 23 -2 -1 -3 -6 -2 -3 -1 -3
label kinderen	-4 34 -7 -2 -3 -6 -3 -4 -2 -4
label leidinggevende	-2 -4 -2 -1 -2 13 -2 10 -2 -6
label medewerker	-3 -4 -2 -1 -2 33 -2 -14 -2 -2
label met	-13 24 -8 -5 -7 53 -7 -19 -5 -14
label midd	-11 -8 -6 -5 -6 65 -7 -7 -5 -8
label moeder	-6 -7 29 -2 4 -4 -3 -4 -2 -4
label naam	24 6 -8 -8 -5 6 7 -11 -9 -3
label name	-19 -10 -7 -5 -6 21 54 -16 -5 -7
label ocht	-11 -9 -7 -6 -7 74 -8 -9 -6 -10
label onderwerp	-11 45 -8 -4 -6 12 -6 -9 -6 -8
label onderzoeker	-9 -8 -8 -6 -8 27 -7 34 -7 -8
label opgesteld	-5 -4 -7 -3 -5 6 -4 30 -4 -5
label paraaf	-11 -9 -7 -6 -7 74 -8 -9 -6 -10
label partner	-11 -7 -4 -2 31 -7 -3 -5 -2 9
label regisseur	-5 -7 -5 -4 -7 14 -4 28 -4 -6
label roepnaam	-3 70 -8 -6 -9 -15 5 -12 -6 -15
label to	-9 -6 -5 -3 -6 31 -8 18 -4 -8
label van	3 -4 -2 -5 1 13 -5 9 -6 -4
label voornaam	-10 -2 -10 -7 -10 13 -7 -12 -8 54
label voornamen	27 -3 5 -4 -1 -7 1 -6 -4 -7
label voorvoegsel	-11 12 -8 -5 -7 57 -9 -8 -6 -16
label voorzitter	-6 -6 -6 -5 -6 -26 -8 23 58 -16
label werknemer	-11 -7 -3 -1 -2 34 -2 -4 -1 -3
label wie	31 2 -2 3 -9 6 -7 -4 -7 -13
mail behind	1 -10 -3 -5 -1 -1 8 19 -7 -1
most mentioned	5 2 -8 -3 -4 14 1 -3 -1 -3
most mentioned brief	9 5 -6 -5 -3 10 16 -13 -4 -8
most mentioned cv	-12 -9 -5 -5 -7 -18 23 46 -5 -8
most mentioned hr	-7 -6 -5 -3 -4 38 1 -7 0 -7
most mentioned indicatie	42 14 -12 -4 2 -16 -7 -3 -6 -10
most mentioned jeugdwet	-8 39 -1 -2 -5 -7 -4 -3 -2 -7
most mentioned lijst	5 0 -8 -6 -5 13 5 -7 -7 9
most mentioned other	-1 4 -8 -5 -6 15 4 -3 0 0
most mentioned participatie	31 -5 -8 -4 -4 -12 -1 1 -4 7
most mentioned publicatie	-9 -8 -5 -3 -5 -12 11 20 28 -17
most mentioned reflectieverslag	-3 -12 -4 -3 -5 31 -5 14 -4 -8
most mentioned schuldhulp	15 -7 -10 -4 19 -3 -6 7 -5 -8
most mentioned wmo	38 -10 -6 4 5 -14 -6 -5 -4 0
near aangifte	-13 -9 66 -5 -9 -14 -8 -16 -6 13
near aanvrager	-15 -11 -11 -6 12 24 39 -12 -7 -13
near account	-11 26 -11 -4 -5 53 -6 -30 -4 -7
near achter	-15 -6 -7 -5 -9 3 27 2 -7 17
near achternaam	11 0 -9 -5 2 5 -4 -10 -6 15
near adviseur	-14 -10 -10 -7 -9 20 -9 36 -13 15
near advocaat	-12 -8 22 -5 -10 -25 24 29 -6 -11
near af	-10 -9 -6 -4 -1 33 -5 -16 16 3
near afspraak	-15 7 6 -6 -7 19 -7 -1 -5 8
near afwezig	-8 -10 -6 -3 -5 21 -5 -20 26 11
near afwijzen	-13 -20 -6 -5 -6 -24 100 -10 -5 -11
near akkoord	-10 -9 -8 -5 11 29 12 -4 -6 -10
near al	-5 3 13 -6 -2 14 0 -11 -7 0
near alimentatie	-9 -13 55 -5 -9 15 -5 -14 -5 -10
near all	23 -13 30 -7 -19 0 -11 22 -8 -15
near alleen	8 14 -3 -4 -4 -1 -6 4 -1 -7
near alles	-13 0 -9 -6 12 -5 -7 30 -7 5
near altijd	-13 33 -7 -5 6 5 -6 -13 -5 3
near and	-12 10 -9 -6 21 -1 15 -17 -7 5
near andere	-16 23 -10 -4 -8 6 -6 -12 -5 33
near anders	-13 -9 -10 -5 9 19 -7 9 -5 11
near antwoord	-5 -7 13 -2 -4 34 -3 -17 -3 -7
near app	-19 3 -7 -3 -6 27 -7 -11 -4 27
near april	1 -1 -7 -3 18 15 -5 -6 -4 -8
near at	-13 -1 -10 -5 26 11 13 -1 -6 -14
near augustus	-2 5 10 -4 6 14 -7 -10 -5 -8
near auto	-13 5 16 -4 29 -24 -6 12 -4 -12
near balie	-10 -12 16 -4 -3 18 2 6 0 -13
near bang	22 30 -9 -3 -7 -24 -7 12 -4 -10
near bed	46 30 -9 -5 -8 -16 -8 -13 -5 -12
near bedrijfsarts	-6 -7 -6 -4 -6 -15 -5 63 -5 -8
near begeleider	1 -10 -7 -4 -4 -7 -5 38 -5 3
near begeleiding	10 0 -10 -5 -8 -7 -8 20 -6 14
near begin	59 -1 -5 -3 -9 3 -6 -23 -5 -8
near begrijpt	-9 -1 8 -2 -5 -6 36 -10 -4 -7
near behalve	-9 12 -6 -4 -8 21 -6 19 -5 -13
near behandelaar	-6 -7 -6 -4 -7 6 -5 41 -5 -8
near behandeld	8 -7 -8 -4 -7 30 -6 8 -6 -8
near bel	3 0 2 -5 -8 13 6 4 -6 -11
near belde	32 -11 -9 -4 17 10 -9 -4 -6 -17
near bellen	5 19 -10 -4 -9 -13 5 20 -4 -9
near belt	-5 -13 12 10 0 12 -7 -8 -5 3
near ben	16 -3 -5 2 -2 -8 20 -7 -6 -8
near bent	-9 5 -6 -4 7 -1 -5 30 -5 -13
near beoordeling	-14 -16 -9 -5 -7 33 -8 44 -6 -13
near bericht	-7 4 -5 -3 -4 25 -3 -11 10 -7
near besluit	-7 -2 -6 -4 -6 13 19 -13 14 -8
near bespreken	-12 31 -5 -3 -5 -14 -4 23 -3 -7
near besproken	-7 -9 -5 -4 -5 21 -4 24 -5 -7
near betaald	-17 -14 -8 -4 31 3 -7 -12 13 16
near betreft	12 19 10 -2 -5 -15 -4 -8 -3 -4
near betrokkene	6 -1 -7 -3 -13 15 -8 -10 -4 26
near bezoek	-13 3 4 -3 15 -15 -5 -6 8 12
near binnen	24 15 -13 -5 -7 4 -7 -11 -6 5
near blijft	8 0 -8 -4 -2 -6 -6 35 -5 -12
near blijven	-18 3 -10 -4 13 -20 -6 35 -5 14
near boven	-13 7 -8 -5 -1 35 -7 -17 -5 14
near brengt	-6 28 -7 -3 -13 -9 -4 -10 -4 27
near brief	9 16 -5 -4 -10 3 9 -5 -5 -8
near broer	-1 -15 -4 28 38 -13 -6 -11 -5 -11
near bsn	26 0 10 -4 11 -14 -6 -10 -4 -10
near bureau	2 34 -9 -5 -9 -8 -7 20 -6 -12
near burgemeester	-8 -8 -7 -5 -6 -15 -7 -11 79 -12
near burgerzaken	-9 -8 -7 -5 -6 34 -6 -16 -5 29
near bus	-15 -14 -8 -5 -9 25 -8 19 -6 23
near casemanager	-7 -8 -7 -5 -7 30 -6 22 -6 -7
near cc	-12 -7 -7 -4 14 15 13 3 -5 -9
near client	19 -10 -8 -4 -8 -14 15 23 -5 -9
near code	24 -8 -7 -4 -7 40 -8 -10 -5 -14
near collega	13 -6 -9 -5 -10 4 4 -5 5 9
near college	-11 -9 -7 -4 -7 23 13 -4 15 -10
near com	-16 -8 90 -6 -10 -40 34 -25 -7 -12
near commissie	-8 -6 -6 -4 -6 -6 16 -5 24 1
near consulent	-10 -10 -10 -7 5 24 -7 17 -6 3
near contact	-1 -7 -9 -5 7 -16 -7 29 -6 15
near contactpersoon	-8 -8 -9 -7 7 28 -8 22 -7 -10
near contactverbod	-10 -9 58 -5 -9 -27 -7 23 -5 -10
near coordinator	-6 -8 -6 -4 -6 16 -6 36 -5 -10
near daar	15 0 -10 -6 22 -21 -7 -15 -5 28
near daarna	12 -3 1 -4 -7 6 -6 -13 -4 18
near dagen	-12 0 -5 -3 6 20 -5 13 -4 -11
near dan	-2 11 -6 -3 -6 14 2 -6 -3 -2
near dat	-6 -1 -2 -3 -3 1 -3 4 1 12
near dear	11 -6 -6 -4 -8 -4 3 15 -5 4
near december	6 25 -8 -3 11 -8 -6 -7 -4 -6
near deed	-12 -11 -13 -5 -10 28 -7 -23 -7 60
near deelnemers	-11 -9 -6 -3 -5 -15 -6 18 11 25
near denkt	-8 -3 18 -5 3 -5 8 10 -5 -13
near deur	-14 -11 8 -5 2 31 -6 -8 -5 8
near deze	-13 -8 10 -4 -7 20 20 -12 4 -10
near dhr	-6 -12 17 -5 0 -12 11 6 3 -3
near dicht	-14 -13 -10 -8 -11 53 -11 -15 -9 38
near die	-7 -4 -2 -5 4 8 -6 3 -4 13
near dienst	-9 -10 -6 -5 2 37 -6 9 -5 -8
near dinsdag	13 1 20 -5 16 -25 -5 -1 -4 -11
near directeur	-14 -9 -8 -4 -8 34 -7 33 -5 -12
near dit	-1 -2 -8 -4 3 20 -7 14 -5 -10
near do	22 -2 -11 -8 -10 23 -10 19 -8 -15
near dochter	-10 20 5 -3 28 -13 -5 -10 -4 -8
near doe	20 5 -7 -4 -8 30 -6 -14 -4 -12
near doen	17 -20 5 -5 2 -18 -8 9 -5 23
near doet	5 -5 -4 -5 4 14 7 -2 -5 -8
near donderdag	-13 -16 -11 -5 20 45 -7 8 -6 -13
near door	-6 -9 -7 -5 -3 24 1 3 7 -4
near dossier	-11 -8 -9 -5 -7 0 29 31 -6 -14
near dr	-7 -7 -7 -5 -6 -17 -7 32 -10 34
near drs	-6 -5 -7 -4 -5 -15 -5 58 -4 -6
near dus	24 -8 -8 -5 3 -1 -8 10 -7 0
near echt	13 -6 -8 -5 -2 23 -8 8 -5 -11
near echtgenote	-10 -6 -12 -4 73 -9 -6 -10 -5 -11
near eens	-11 47 11 -4 -8 1 -8 -9 -6 -14
near eerst	17 -2 -7 -4 -9 12 5 -9 -1 -1
near eerste	-8 -3 -6 -4 -1 -14 4 29 -5 7
near eigen	-13 9 -10 -5 5 -6 -2 -1 -6 28
near eigenaar	16 -18 -11 -6 -9 10 -15 14 -8 26
near elf	-5 7 22 -4 -5 -15 -3 15 -4 -9
near elkaar	-11 21 -7 -3 9 -20 19 5 -4 -9
near elke	1 3 -12 -4 10 0 -5 21 -4 -12
near erbij	5 -11 20 -4 -1 -18 -5 6 -5 13
near even	10 4 -10 -5 -10 55 -8 -16 -7 -13
near ex	-12 6 26 -5 40 -17 -6 -16 -6 -11
near example	10 -9 -2 -5 13 -7 -9 18 -6 -3
near familie	43 -12 -11 35 -27 -28 -7 -16 -5 27
near for	-9 10 -8 -5 -8 10 19 -14 -6 10
near formulier	34 -3 -9 -4 19 -2 -6 -15 -4 -10
near foto	-21 15 -10 -5 -8 -3 33 26 -9 -18
near from	-4 -8 -1 -5 -2 17 -1 5 -5 4
near gaan	-14 35 -13 -6 15 -11 -8 25 -7 -15
near gaat	-3 3 -7 -4 -6 22 -5 2 2 -4
near geachte	26 -8 5 -6 -10 9 2 -2 -9 -7
near geb	5 1 15 -4 -8 -5 21 -10 -5 -9
near gebeld	10 -11 2 -5 -4 -2 -7 22 -7 1
near geboren	3 15 4 -3 1 -7 2 -6 -4 -4
near gebruikt	11 -4 -7 -3 -6 42 -6 -13 -4 -11
near gegevens	-21 -5 -10 -7 67 -17 -7 -11 -5 17
near gehad	27 8 -7 -4 -8 19 -6 -12 -5 -13
near geld	-17 45 -7 -6 17 0 -5 -11 -4 -11
near gemachtigde	-11 -8 -11 -6 -9 17 -7 52 -7 -10
near gemeente	-9 -5 -8 -1 -8 20 -7 20 -5 3
near geschreven	-10 -13 -6 -3 -6 14 -5 11 -3 21
near geslachtsnaam	40 21 -9 -5 -6 -15 -9 -7 -5 -5
near gesproken	2 -2 -7 -4 -17 34 -4 -16 -4 17
near gestuurd	18 6 -8 -4 -9 9 -6 7 -5 -9
near getekend	25 -10 -4 -2 -4 16 -4 -9 -3 -5
near getuige	0 -12 -11 -6 -10 18 -8 17 -7 18
near gevraagd	3 3 -6 -4 -7 13 -5 1 14 -11
near gewoon	1 0 -7 -3 -4 -5 -6 0 -5 30
near gezag	-8 0 32 -4 -6 13 -5 -12 -5 -6
near gezien	14 -10 -6 -4 -7 26 -6 -4 -5 3
near gezin	-3 0 39 -4 -7 -7 -6 -1 -5 -8
near gezinscoach	-9 -10 23 -5 -9 -21 -6 55 -6 -12
near gezondheid	-10 9 -5 -3 -7 -21 -6 54 -3 -9
near ging	29 -15 -9 -5 -10 -11 -7 20 4 5
near goed	-4 3 0 -5 -8 5 -7 20 -8 4
near goedemorgen	-9 15 -5 -3 -8 -5 -4 31 -3 -9
near gr	2 30 -8 -5 -7 4 -6 5 -6 -9
near graag	-15 16 -1 -4 -7 14 -8 2 -5 8
near groep	-13 16 8 -5 -7 13 -7 -12 -5 13
near groet	-9 -6 -7 -3 -6 29 10 3 -4 -6
near had	4 0 1 -4 5 12 -5 0 -4 -9
near halen	-13 47 -21 -5 -10 3 -6 19 -5 -11
near half	10 -8 4 -5 -8 -15 1 -1 8 13
near hallo	-17 17 -9 -5 -7 34 -8 -23 -6 23
near handtekening	15 -13 10 -4 -4 9 -7 7 -5 -8
near has	-12 12 19 -6 -16 13 -11 17 -7 -10
near hebben	20 3 -12 -5 24 -7 -7 3 -5 -14
near hele	-8 -5 -5 -3 -5 54 -5 -11 -4 -7
near hem	-3 -5 -9 3 -6 9 -6 3 -5 19
near her	19 -6 -5 -4 -5 42 -14 -12 -5 -10
near hier	-12 -17 -9 -4 18 57 -5 -9 -4 -14
near his	-12 -12 -12 -6 70 -38 -8 5 -7 20
near hoe	-14 14 -10 -5 18 -5 -9 26 -6 -11
near hoeft	-9 -13 -8 -4 -7 23 -8 4 -5 26
near hoi	-9 -2 -6 -4 -5 26 2 9 -4 -7
near hond	-8 -21 -4 -2 30 -25 -3 47 -2 -13
near hoofd	-9 -8 -8 -6 -8 44 -11 24 -7 -10
near hoort	20 2 6 -6 6 -3 -7 -12 -6 1
near host	-10 -8 -7 -5 -11 35 -8 -17 -6 36
near hr	-4 -5 -4 -3 -5 30 -5 7 -4 -7
near huis	-5 -2 4 -4 14 -23 -7 12 -5 15
near huisarts	-10 -10 -11 -6 5 20 -8 39 -7 -12
near hulp	-7 -2 11 -3 -5 -13 -4 33 -4 -7
near iedereen	-1 24 -8 -4 -7 -23 6 -5 3 15
near iemand	13 12 10 -5 -10 10 -6 -5 -5 -13
near iets	16 -1 19 -4 -7 7 -5 -9 -4 -11
near ingeschreven	24 -12 25 -4 -7 -26 -7 -19 -5 30
near inkomen	-9 -14 22 -6 -9 35 -7 6 -7 -12
near intern	-10 -10 -9 -6 -11 25 -7 46 -6 -13
near inzake	20 23 -8 -3 -7 -21 20 -10 -6 -7
near it	17 -13 -9 -6 -12 0 -18 -17 -7 65
near ja	14 -6 -8 -4 -13 5 0 3 -5 14
near jan	35 -17 -10 -6 -9 -25 -10 24 -7 25
near januari	-11 1 8 -4 -8 -10 -6 37 -5 -2
near je	1 3 -7 -5 -4 8 -7 15 -6 2
near jeugd	-7 -10 -6 -4 -6 13 -5 17 2 6
near jeugdbeschermer	15 -15 -13 -5 -7 -25 -7 76 -6 -14
near jeugdhulp	-6 13 -4 -2 -6 -10 -5 16 8 -4
near jeugdige	-5 42 -4 -2 -3 -10 -3 -7 -2 -7
near jeugdteam	-12 -11 -11 -6 -7 -29 -8 103 -7 -12
near jij	6 -3 -7 -4 -7 47 -5 -13 -4 -10
near jongen	-10 3 -9 13 -19 -20 -5 9 -5 43
near jongerenwerk	-8 -10 4 -5 -7 -17 -6 67 -5 -12
near jongste	-12 43 -10 -8 -24 9 -8 -29 -7 46
near juf	-11 -17 -13 28 -11 -19 -7 19 -7 38
near juli	13 6 -2 -4 10 -19 -5 11 -3 -6
near jullie	-10 -14 23 -4 -14 1 -7 19 -6 12
near juni	-7 10 7 -4 -8 24 -1 -7 -3 -10
near kaagwijk	-6 -7 -6 -4 -6 33 -6 15 -5 -7
near kamer	-9 -14 -9 -5 32 16 -6 -16 -6 17
near kan	5 0 -3 -4 0 16 -6 2 -5 -5
near keer	-1 -5 -5 -5 -2 -6 -1 17 1 6
near ken	17 -14 28 -6 -12 -23 -9 4 -7 22
near kent	2 -5 -8 -5 5 -13 29 1 -6 1
near kijkt	-10 -25 -6 -4 46 -31 -7 50 -5 -8
near kind	-9 30 4 -4 0 6 -5 -11 -4 -9
near kinderen	-7 38 -5 10 -4 -11 -4 -5 -3 -7
near klaar	26 6 -7 -4 -8 3 -7 6 -4 -10
near klopt	-11 13 -6 -3 -4 9 -7 21 -4 -7
near kookt	-10 9 -9 -4 40 13 -5 -16 -6 -13
near kopie	-9 -5 -5 -4 -6 23 -6 25 -5 -8
near kort	-9 6 5 -5 -9 -19 -5 -11 -4 52
near kracht	-10 -15 -10 -6 -10 14 -7 64 -6 -13
near kreeg	-9 -9 -6 -6 25 30 -5 -9 -5 -7
near krijgt	-1 23 -6 -4 -11 9 -5 -12 9 -2
near kun	-9 -1 -8 -5 -9 66 -7 -14 -5 -9
near kunt	9 -5 -8 -4 -10 -36 27 7 -5 24
near laat	-9 -1 -7 -4 -7 24 -6 9 0 1
near leerplicht	-8 -9 -10 -5 -8 -21 -6 85 -7 -10
near leerplichtambtenaar	-11 -9 -8 -5 -7 26 -9 35 -6 -7
near legt	-7 -4 -8 -4 -6 1 -5 27 18 -12
near leidinggevende	-7 -7 -5 -3 -5 22 -5 24 -4 -9
near let	-10 10 -8 -5 22 18 -7 -29 -6 15
near ligt	27 -16 7 -5 -9 2 -8 -14 -8 24
near lijst	7 -13 -6 -4 -6 51 -5 -10 -5 -10
near locatie	-11 -12 -7 -5 -6 52 -6 11 -7 -8
near lt	-10 -10 -9 -6 -7 77 -8 -11 -7 -9
near ma	-13 25 -13 -6 6 28 -9 2 -7 -12
near maakt	-9 -14 10 -4 -7 32 -6 16 -5 -14
near maand	16 -12 -6 -5 14 4 -5 6 -4 -8
near maandag	6 7 -2 -4 0 -21 -5 9 -4 13
near maanden	4 -8 8 -4 -8 13 -5 -11 -5 16
near maar	0 -5 -6 -4 -4 18 6 1 -5 -1
near mailt	-8 -13 8 -5 -7 32 -7 18 -6 -11
near man	10 -6 -7 -5 24 -14 -5 -4 -5 12
near manager	-7 -5 -4 -3 -6 41 6 -10 -4 -7
near me	31 -16 -7 -4 10 -6 -7 1 -4 4
near medewerker	-7 -7 -5 -3 -5 37 -5 5 -4 -6
near medische	-8 23 -5 -3 -6 -24 -4 18 -3 12
near mee	-1 10 -8 -4 -5 2 -5 21 -5 -5
near meegegeven	-15 18 -10 -4 26 -20 -7 27 -5 -11
near meer	15 26 -7 -3 1 -2 -4 -15 -3 -8
near mei	10 -6 -5 -3 14 -5 3 -1 -4 -3
near meisje	23 4 -11 -5 -9 -19 -8 49 -5 -19
near meldde	-9 -1 -9 -4 -7 -9 -5 22 -6 28
near melder	-16 -9 -9 31 -20 29 -8 19 -7 -9
near melding	10 14 -6 -4 -7 -6 -6 -2 -4 12
near meldt	4 -10 -7 -4 -6 27 -6 14 -5 -8
near meneer	26 -12 10 -5 -2 -14 -3 -11 -6 18
near mentor	-4 -17 17 -5 -10 -22 -7 68 -6 -14
near meter	-12 -3 -8 -4 -11 -21 -6 27 -6 43
near mevr	22 -12 -3 -6 22 -1 -9 -12 -6 5
near mevrouw	4 -10 17 -5 2 -1 -5 -6 -2 6
near mijn	2 -4 -6 -5 17 3 6 -7 -5 -2
near minderjarige	-11 52 29 -5 -9 -16 -9 -12 -6 -12
near moeder	-6 16 31 -4 -4 -13 -6 -7 -4 -5
near moest	50 1 -9 -4 22 -18 -11 -16 -5 -10
near moet	-11 -13 11 -3 3 11 10 8 -4 -10
near mogelijk	13 7 -6 -5 21 -19 29 -14 -8 -18
near morgen	-10 6 -1 -4 -6 -24 17 34 -5 -8
near mr	-10 -10 13 -6 4 3 -9 22 -7 -2
near ms	24 -8 -7 -5 11 -30 11 1 -6 9
near mw	7 -12 3 -5 6 0 -8 16 -6 -1
near my	10 -10 13 -6 19 14 -9 -16 -6 -10
near na	-8 -4 4 -5 2 -5 16 13 -6 -7
near naar	-5 17 -3 -5 -2 1 -4 -2 3 1
near nachten	6 19 -10 -5 15 10 -8 -10 -5 -11
near name	15 -10 -8 -5 -7 -2 49 -16 -6 -9
near nee	2 -7 -6 -4 11 4 -6 22 -5 -10
near neef	16 -18 -11 -6 67 -1 -10 -13 -7 -18
near neemt	-10 10 -7 -5 4 10 -6 18 -1 -12
near negen	-19 -3 18 -5 10 14 -7 -14 -6 10
near net	17 -12 23 -3 32 -13 -6 -23 -5 -11
near niemand	-9 23 -7 -3 -7 1 -4 -14 29 -9
near niets	0 15 4 -3 3 9 -4 -12 -3 -9
near nieuw	51 -11 14 -4 -8 -13 -6 -9 -4 -10
near nieuwe	-15 19 3 -6 -9 15 -8 9 -6 -2
near niks	-11 12 -6 -4 8 13 -5 -17 -4 11
near nl	3 -5 -8 -5 -7 11 -4 19 -6 2
near nodig	18 18 -6 -3 -8 -18 -7 19 -5 -7
near noemen	-19 16 -8 -5 -7 -28 -9 13 -6 52
near noemt	-3 -7 -12 -3 -8 4 -4 -3 7 31
near nog	-1 8 -8 -4 -9 27 -6 -2 -5 0
near noord	-6 -5 -6 -4 -5 -9 -5 49 -5 -5
near notulen	-8 -10 -6 -4 -10 52 -4 -12 -6 8
near nr	3 -16 0 -7 17 6 28 -11 -5 -14
near nummer	25 -14 3 -5 -10 -10 -10 -17 -6 44
near ok	10 -16 -6 -3 -17 20 -5 27 -3 -7
near oke	-21 -14 -12 -5 -10 22 27 12 -6 6
near oma	-9 13 6 -5 48 -15 -5 -16 -4 -14
near omdat	7 0 19 -5 -19 -7 -7 26 -5 -9
near on	-11 -10 -8 -6 12 5 4 32 -6 -11
near onder	-2 4 -7 -4 -7 -4 22 -14 -6 18
near onderwerp	1 30 -2 -4 -11 11 -5 -9 -4 -8
near onderzoek	-6 -7 -6 -4 -7 5 -5 27 13 -10
near onderzoeker	-8 -7 -8 -5 -7 19 -7 36 -6 -7
near ons	1 35 -9 -5 -12 8 5 -17 -9 3
near onze	-9 -3 -8 -6 7 -6 5 19 -6 7
near ooit	-9 12 -6 -3 -6 -1 -4 34 -5 -10
near oosterdiep	-9 -6 -6 -4 -6 39 -6 12 -5 -10
near opdrachtgever	-9 -8 -10 -5 -7 86 -7 -22 -8 -11
near open	25 -13 -8 -5 -9 28 -8 9 -6 -13
near opent	-7 -7 -6 -4 -5 9 -6 25 17 -15
near opgehaald	-16 17 7 -5 -11 -22 -7 -17 -6 60
near opgelost	19 -7 -10 -4 -8 57 -8 -22 -6 -10
near opgesteld	-7 -5 -7 -4 -6 41 -5 7 -6 -8
near opvang	-10 32 -8 -5 -7 17 -6 5 -5 -13
near ouder	-12 -2 56 -4 -8 -3 -5 -11 -4 -8
near ouders	-11 11 27 -4 -3 -15 -6 13 -5 -6
near overdracht	-16 -15 13 -7 27 40 -9 -13 -8 -13
near overleg	-14 7 -9 -5 -8 21 -7 29 -5 -10
near paar	-8 42 -5 -3 13 -14 -4 -10 -3 -8
near papa	-9 -7 47 -5 -12 -13 -6 -16 -7 28
near partner	-10 -11 -6 -3 45 0 -5 -8 -3 -1
near per	-7 -5 -9 -5 0 15 -7 23 -6 -1
near plaats	-12 33 -8 -5 -13 16 -6 -19 -6 20
near plan	-2 7 3 -6 10 6 -9 -2 12 -18
near plek	1 27 -6 -4 -19 10 -6 -13 -4 15
near politie	3 -15 -8 -5 -11 -8 -7 38 0 13
near portefeuillehouder	-5 -6 -3 -3 -4 -8 -5 -6 43 -5
near post	1 -10 -7 -4 13 13 -6 -19 -5 25
near praat	0 -7 10 -5 8 -17 11 17 -5 -13
near praten	4 7 11 -4 -1 -9 -6 -15 4 9
near punt	3 2 -6 13 -12 -8 -6 -17 18 13
near raad	-8 -7 -8 -4 -6 20 -7 28 11 -21
near ravelswaard	-9 -6 -7 -4 -7 80 -8 -24 -5 -8
near referentie	-11 -11 -9 -6 -9 -19 47 38 -7 -13
near regel	8 17 9 -5 -8 -8 -8 16 -7 -14
near regelt	-6 -12 -5 -3 8 29 -5 7 -4 -7
near regisseur	-5 -7 -5 -4 -7 14 -4 28 -4 -6
near rekening	9 -19 14 -6 -9 6 -8 5 -7 14
near reserve	-12 -10 -8 -5 -7 20 21 -12 -6 20
near rijdt	-8 -13 1 -4 24 13 -5 -6 -5 3
near roepnaam	26 -15 -7 -4 -7 16 11 -8 -5 -8
near roerstede	-8 -6 -8 -5 -6 32 -7 -26 40 -7
near rustig	-22 -9 24 -2 -5 1 23 -23 -3 16
near samen	1 3 -7 -4 -4 -2 -5 23 -5 1
near school	-8 30 2 -3 -2 -12 -4 8 -3 -7
near schreef	-9 7 -5 -3 -4 -4 25 4 -4 -8
near schrijf	26 -12 -7 -4 -7 5 17 -4 -5 -9
near schrijft	-7 -8 -7 -4 -8 -3 -6 36 -5 13
near schrijven	51 -14 -7 -3 -7 4 -5 1 -4 -16
near schuldhulp	13 -7 -7 -5 -11 4 -6 36 -7 -10
near secretariaat	-16 -17 -9 -7 -9 50 -11 9 -8 17
near secretaris	-11 -10 -9 -7 -8 13 9 -11 30 5
near september	-4 4 -6 -3 -1 12 -5 5 6 -7
near sinds	8 15 0 -4 1 -9 -5 -6 -4 4
near slaapt	30 18 -8 -6 3 -23 -7 9 -6 -10
near sluit	-9 -8 -5 -4 -5 -19 -7 -18 21 55
near sociaal	-6 -6 -4 -3 -4 2 -5 29 8 -9
near social	-15 -9 -9 -7 -7 52 26 -13 -7 -10
near sorry	-13 -12 -8 -4 12 34 -8 -17 -4 20
near spoed	-13 6 -9 -6 -9 34 -8 25 -7 -13
near spreekt	-10 -13 -8 9 -11 -10 -7 1 1 48
near spreekuur	-6 -7 -6 -3 -6 -29 -4 51 18 -7
near staan	7 -11 7 -5 -10 40 -8 -22 -7 8
near staat	21 -1 -8 -4 -7 10 -7 -13 -5 16
near stelt	-9 -10 -10 -3 -5 46 -5 11 -5 -10
near stoel	35 -5 -7 -4 -7 23 -6 -11 -5 -11
near stond	7 -17 37 -5 -11 17 -8 -18 -6 4
near stopt	-9 20 -6 -4 -11 -7 -5 3 -5 24
near subject	16 34 -8 -3 -6 -2 -8 -9 -4 -11
near taart	-10 17 -8 -5 -7 31 -8 -18 -8 16
near tafel	-11 18 -10 -4 -9 -1 -6 3 -5 26
near tante	-10 1 -14 20 56 -17 -6 -13 -5 -12
near team	-9 -8 -5 -4 -5 48 -6 3 -5 -8
near teamleider	-9 -8 -7 -5 -7 38 6 8 -6 -9
near teammanager	-6 -7 -6 -4 -5 33 -6 15 -5 -8
near tegen	-10 0 -8 -3 -7 17 4 0 3 5
near tel	4 -12 38 -5 7 -24 -7 -1 -6 5
near telefonisch	-7 -9 -6 -4 27 10 -4 6 -5 -8
near telefoon	24 10 -7 10 0 -11 -6 -17 -5 1
near terug	20 3 14 -5 -7 -9 -8 -6 -6 4
near that	-8 28 -9 -6 21 18 -10 -18 -7 -10
near thuis	4 36 -10 -4 -10 -4 -5 6 -5 -8
near tien	-10 18 -10 -5 -8 11 12 2 3 -12
near tijd	-6 -7 72 -3 -16 -17 -4 -9 -3 -7
near to	-10 -2 -8 -5 4 16 -8 13 -5 6
near toch	5 1 -10 -5 -9 -9 -7 -3 -5 42
near toe	-10 -9 -6 -4 12 -6 -5 8 29 -9
near toen	-13 4 21 -5 10 -25 -5 16 -4 1
near toestemming	5 -12 6 -4 -8 14 -6 5 -5 5
near toets	7 12 -7 -5 -6 47 -8 -22 -5 -11
near toezicht	-11 -9 -10 -7 -10 11 -9 64 -9 -11
near toezichthouder	-9 -11 -9 -5 -7 43 -8 -4 -6 17
near tot	-2 4 -2 -4 1 13 -1 7 -5 -10
near trainee	-14 -14 -5 -4 -8 77 -8 -12 -5 -8
near tuin	10 -15 17 -4 -9 13 -6 -21 -6 22
near twee	-4 10 -9 1 -1 -1 -6 3 -6 13
near tweede	-14 20 0 -4 -5 11 14 -9 -4 -8
near uitgevoerd	-22 -28 -10 -6 26 -33 -8 57 -7 30
near vader	6 8 23 -5 -6 -12 -6 6 -5 -10
near valt	21 50 -10 -4 -10 -18 -5 -8 -4 -11
near vanaf	-7 8 8 -4 -6 22 -5 -3 -6 -8
near vandaag	4 1 22 -5 -10 -14 -8 -1 -8 18
near veel	-6 -8 30 -3 3 -3 -5 3 -4 -7
near veilig	-10 -16 -11 -6 18 -21 -8 66 4 -15
near veiligheid	8 25 -12 -4 -9 6 -5 6 -5 -9
near verder	-11 21 11 -5 8 -6 -5 5 -5 -12
near verklaart	-13 -11 31 -5 -8 31 -7 2 -7 -14
near verlof	-11 -9 -6 -3 -4 58 -5 -8 -5 -7
near verslag	-10 -11 -7 -4 -10 30 -6 -1 -5 24
near verteld	1 -16 -11 -5 3 19 -6 7 -6 13
near vervanging	-8 -17 -6 -4 -6 48 -5 12 -5 -10
near verwacht	-6 -5 -5 -3 -6 -17 -5 26 29 -10
near verzoek	-11 -11 -18 -5 0 12 -5 33 14 -9
near vier	-5 9 3 6 5 -12 -7 2 -5 4
near vijf	-11 31 -5 -4 3 -14 -4 17 -3 -10
near volgende	25 33 -9 -6 -20 13 -5 -12 -5 -15
near volgens	-12 0 -8 6 -2 17 5 -3 -7 3
near volledige	25 -16 36 -3 -6 -13 -6 -7 -4 -9
near vond	-12 1 -10 -5 -8 43 -7 -17 -7 21
near voornaam	13 16 -7 -5 -7 -15 20 -9 -5 -2
near voornamen	27 -3 5 -4 -1 -7 1 -6 -4 -7
near voorzitter	-5 -6 -5 -3 -4 -11 -5 19 16 4
near vorige	15 -7 20 -5 -8 -8 -6 8 -6 -2
near vraag	-3 -8 -7 -4 -6 29 -6 16 -5 -8
near vraagt	-11 -3 0 -4 -7 15 -5 6 9 0
near vragen	-14 17 10 -4 -7 -9 -7 18 -6 2
near vrijdag	-11 -12 4 -6 -3 19 2 0 -6 13
near vroeg	9 12 -7 -4 -10 12 -6 -4 -5 3
near vrouw	5 -10 -1 -4 42 -15 -5 -10 -5 2
near vz	-6 -9 -6 -4 -8 33 -5 -6 -6 15
near waar	-10 19 -6 -3 -6 -2 -5 19 3 -10
near waarom	-10 5 -7 -4 -9 31 -6 -17 11 7
near want	-15 18 -8 -5 7 -13 6 11 -5 3
near wat	-5 5 3 -3 -6 22 -5 -9 -1 -2
near we	21 20 -23 -5 20 -31 -7 -15 -6 26
near week	0 14 -1 -5 -9 12 -6 1 -5 -1
near weer	17 -6 3 -5 4 -3 4 -15 -6 7
near weet	-5 0 -1 -4 -4 11 -5 -2 -5 15
near weg	-11 -3 -8 -4 0 11 -6 1 -5 25
near wel	-3 -11 0 -4 -4 12 -6 -10 -2 28
near werd	7 10 -11 -6 -13 -5 -8 -13 -8 47
near werk	-11 -2 16 -5 -9 27 -7 8 -6 -12
near werkgever	-8 0 -5 -4 -5 25 -5 -14 26 -10
near werknemer	-10 -6 -5 -2 -4 28 -4 -12 -3 18
near werkt	6 -5 -4 -5 24 3 -6 -4 -5 -4
near weten	7 -11 13 -3 6 -10 -5 0 15 -11
near wethouder	-8 -3 -6 -4 -7 -14 -7 -5 63 -10
near wie	-2 -5 -7 -5 -8 31 0 0 -6 2
near wij	16 -5 -9 -4 11 -12 -9 4 -4 13
near wijkagent	-7 8 -4 18 -10 -23 -4 39 -4 -13
near wijkteam	8 -11 -8 -5 -7 18 -7 29 -6 -11
near wijst	-5 -9 -6 -4 -5 10 -6 18 16 -8
near wil	7 -1 10 -2 -1 -12 -2 -2 -1 7
near wilde	17 1 13 -5 8 -4 -5 -13 -3 -10
near with	-11 -11 -9 -5 8 44 -10 -16 -7 17
near wk	-12 19 -11 -6 -8 58 -8 -14 -7 -11
near wmo	-7 -9 -8 -4 3 10 -6 34 -5 -8
near woensdag	13 -19 9 -5 22 17 -7 -19 7 -17
near woning	-10 2 28 -4 -9 -16 -5 -11 -4 29
near woont	6 -10 -4 -5 34 -14 -6 -11 -7 16
near worden	3 -10 -8 -3 -6 38 -6 4 -5 -7
near wordt	17 1 -9 -4 -7 -24 3 3 10 10
near work	-15 -9 -9 -7 -7 52 26 -13 -7 -10
near you	15 -9 -7 -5 18 10 -17 18 -7 -16
near za	-14 -16 -9 -5 -7 33 -7 43 -6 -12
near zaak	-8 -11 -7 -4 0 -5 25 20 -4 -7
near zat	-9 14 -6 -3 4 8 -4 12 -3 -11
near zaterdag	-12 19 11 -6 13 3 -7 -15 -7 1
near zeg	-10 33 -7 -4 -7 -17 -6 2 -4 20
near zeggen	-10 8 -6 -3 9 12 -4 6 -4 -9
near zeker	-7 -11 -6 -3 -6 66 -4 -14 -4 -10
near zes	28 -4 -7 -4 -8 17 -6 -8 1 -9
near zet	8 -10 22 -4 -6 20 -6 -10 -4 -11
near zich	-2 1 0 5 9 24 -6 -15 -5 -11
near zie	-7 -7 -3 -2 -3 49 -4 -13 -3 -6
near ziek	-6 6 11 -3 -6 14 -4 -1 -3 -8
near ziet	-9 13 -14 -4 4 16 -5 13 -5 -9
near zij	-5 -2 13 0 -1 1 -2 -6 -4 4
near zin	29 8 -5 -3 -7 -12 -7 7 -3 -7
near zit	6 13 -6 -3 -2 3 -6 -6 -5 6
near zitten	2 8 -10 -5 -9 -5 -7 22 -6 10
near zn	-13 51 -14 -4 -8 23 -6 -14 -5 -11
near zo	2 2 -2 -4 -10 0 -6 34 -5 -12
near zondag	-8 -12 18 -5 -7 25 -7 11 -6 -11
near zonder	-11 17 -2 -4 -6 0 15 0 -5 -3
near zoon	-4 22 -2 -3 23 -10 -5 -10 -4 -7
near zoontje	-5 45 -4 -2 -10 -5 -3 -6 -2 -6
near zou	7 -13 -6 -5 -8 0 -6 45 -6 -9
near zus	-1 -9 -8 17 43 -6 -7 -14 -5 -11
near zwanger	-11 12 8 -4 29 0 -5 -12 -5 -12
once	-4 -3 5 -8 -4 5 -3 18 -5 -1
rank 1	-5 2 -2 -6 0 8 -6 15 -2 -2
rank 2	0 -3 -1 -4 -5 19 -5 8 -5 -5
receiver	-4 -8 -3 -5 -3 17 -4 18 -3 -7
school class	-10 72 -9 -5 -6 -19 -6 1 -5 -13
sender	3 -5 -1 -5 -1 13 -6 14 -6 -5
shape full	1 -5 0 -6 -6 13 -2 2 0 3
shape given	7 53 -10 -7 -9 -7 -9 -8 -8 -1
shape initials	8 -11 -3 -7 -7 9 -8 30 -6 -4
shape letter	15 12 -11 -8 -10 -1 -9 12 -10 9
shape single	-7 12 3 -3 1 11 -7 3 -8 -5
share middle	-5 0 -2 -4 -5 15 -3 8 -1 -3
shares surname	2 8 24 -3 3 -16 0 -13 -5 1
title degree	-8 -7 -10 -5 -7 0 -7 53 -7 -2
type brief rank 0	14 -5 11 -7 -7 0 14 -8 -3 -9
type brief rank 1	-9 7 0 -6 -1 18 0 1 -1 -8
type brief rank 2	-12 0 7 -7 -7 20 -9 16 -2 -6
type code	3 15 2 -7 -9 37 -12 -12 -8 -9
type cv	-12 -11 -9 -7 -5 -18 46 30 -8 -6
type cv rank 0	-15 -13 -11 -8 -10 -16 104 -12 -9 -11
type cv rank 1	-9 -9 -8 -6 2 -20 -1 57 -7 1
type cv rank 2	-11 -9 -9 -7 -8 -18 19 61 -7 -10
type email	-2 -1 -2 -6 0 20 -3 6 -6 -6
type email rank 0	6 -5 -1 -6 -3 16 -6 9 -5 -5
type email rank 1	-7 -5 -5 -6 5 17 -6 16 -4 -5
type email rank 2	-5 9 -1 -4 -3 20 1 -4 -6 -5
type hr	-8 -6 -7 -5 1 35 -2 1 -3 -6
type hr rank 0	-9 -6 -5 -3 -5 38 -2 -1 0 -6
type hr rank 1	-3 -6 -6 -5 -1 25 -6 16 -5 -8
type hr rank 2	-10 -4 -9 -6 2 33 2 -3 -5 -1
type indicatie	8 7 3 -7 0 -8 -9 25 -8 -12
type indicatie rank 0	31 17 22 -6 -9 -7 -10 -18 -8 -12
type indicatie rank 1	6 -12 3 -6 17 -22 -9 40 -7 -11
type indicatie rank 2	-14 17 -11 -7 -7 5 -9 46 -8 -11
type jeugdwet	-11 4 13 -2 2 -14 -7 21 -6 -2
type jeugdwet rank 0	-9 20 5 -4 -6 -14 -6 27 -5 -8
type jeugdwet rank 1	-13 14 24 -4 -8 -11 -6 9 -4 -2
type jeugdwet rank 2	-11 -2 11 0 6 -15 -7 24 -6 0
type lijst	9 1 -9 -7 -7 14 1 -7 -8 15
type lijst rank 0	-9 4 -9 -7 -11 38 -7 -6 -6 14
type lijst rank 1	14 -2 -10 -7 -6 10 2 -7 -8 15
type lijst rank 2	13 2 -9 -7 -5 7 3 -8 -8 13
type notulen rank 0	-7 -2 -1 -4 -6 0 -5 22 5 0
type notulen rank 1	-8 -6 7 -5 -8 8 -6 13 0 4
type other	-1 1 2 -7 -6 14 -3 8 -2 -5
type other rank 0	-3 0 2 -5 -7 12 7 0 -1 -5
type other rank 1	-5 0 0 -7 -3 10 -6 15 -2 -3
type other rank 2	1 2 1 -7 -5 12 -5 4 -3 1
type participatie	8 -7 -7 -6 -4 9 -4 -6 -1 17
type participatie rank 0	35 -9 -10 -5 -9 0 -2 -12 3 9
type participatie rank 1	-2 -8 -1 -7 -3 41 -9 -4 -1 -6
type participatie rank 2	-3 -5 -9 -6 -1 -5 -2 -2 -3 36
type publicatie	-12 -12 -9 -6 -8 -15 -2 -3 23 43
type publicatie rank 0	-11 -10 -8 -5 -8 -15 7 1 32 17
type publicatie rank 2	-12 -11 -9 -7 -10 -13 -8 -15 6 79
type reflectieverslag	5 -4 -7 -5 -8 22 -7 19 -6 -9
type reflectieverslag rank 0	-11 -12 -8 -6 -7 73 -9 -4 -7 -9
type reflectieverslag rank 1	0 -10 -7 -5 -7 2 -6 49 -5 -10
type reflectieverslag rank 2	13 0 -6 -5 -8 12 -7 16 -6 -9
type schuldhulp	6 -4 -1 -6 16 5 -7 1 -6 -5
type schuldhulp rank 0	56 -11 5 -3 -9 -13 -7 -7 -4 -6
type schuldhulp rank 1	-18 5 -11 -6 32 23 -8 0 -7 -10
type schuldhulp rank 2	-12 -3 0 -7 21 9 -7 6 -7 0
type wmo	7 -8 -2 -3 14 -3 -7 11 -6 -5
type wmo rank 0	39 -7 -7 7 0 -8 -7 -4 -5 -7
type wmo rank 1	11 -12 -8 -7 29 -7 -6 14 -5 -9
type wmo rank 2	-11 -7 3 -6 16 4 -7 16 -6 -1
type zaaknotitie rank 0	-4 0 6 -3 -2 19 -3 4 -5 -13
type zaaknotitie rank 2	12 -4 1 -4 0 -9 -9 8 -8 13
writer	4 -4 0 -5 -6 8 -3 14 -4 -4
writer email	4 -7 -2 -5 -3 17 -4 6 -5 -2
writer hr	-9 -7 -6 -4 -1 46 -6 -14 6 -7
writer jeugdwet	-8 2 11 -3 -7 -12 -4 32 -4 -7
writer wmo	2 -9 9 -6 -15 7 -8 20 -6 6
writer zaaknotitie	-16 4 -11 -6 -3 0 -8 26 -6 20`
