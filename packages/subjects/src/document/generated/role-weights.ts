// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const ROLE_WEIGHTS = `acts close	-41 -19 8 0 -10 90 32 12 -20 -53
after 0	39 71 -30 87 -37 -16 -9 -48 -74 17
after aan	-60 -3 19 -4 16 -23 -13 12 4 53
after aangehouden	16 -10 -4 -1 -1 13 0 -6 1 -7
after aangevraagd	9 -12 -4 0 -5 -19 -7 32 -1 7
after aanwezig	-1 -2 -3 0 -4 -7 0 13 12 -6
after account	-5 0 0 0 0 37 -1 -29 0 -1
after acht	-2 6 -1 0 -4 -12 0 10 0 3
after achternaam	22 -9 -17 -2 -15 -38 53 -53 -1 59
after adviseur	-3 -1 -3 0 -1 26 -2 -50 -3 37
after advocaat	-3 0 0 0 -1 -15 -1 22 -1 0
after afd	-3 0 0 0 -1 21 -2 -12 0 -2
after afwezig	-1 -1 0 0 -1 -4 -1 13 3 -9
after akkoord	-25 -2 -9 -2 36 0 -1 10 0 -7
after al	34 34 23 9 -10 -40 15 -56 -3 -4
after alleen	59 1 -22 6 9 -12 -7 -28 -3 -3
after alles	-6 2 -2 -8 4 14 -1 0 0 -3
after als	39 -8 28 9 -9 45 3 -44 -14 -48
after altijd	-16 38 -6 -2 2 -25 -2 17 0 -5
after and	4 6 36 27 -15 -21 12 -28 -1 -20
after antwoordt	-3 -2 -1 0 -3 28 -2 -8 -9 0
after apart	-2 -7 -1 -1 17 0 0 0 0 -5
after april	-14 -6 -17 0 30 25 -1 -12 -1 -4
after asked	4 -1 -2 0 -1 -14 7 -10 0 18
after astma	-11 43 -1 -5 -11 -1 0 -3 0 -11
after at	1 -7 -8 -1 7 8 -3 -2 -1 6
after augustus	-9 6 -2 0 -1 6 -9 13 0 -3
after balie	-4 -5 2 -1 7 -6 -6 17 0 -3
after bang	0 5 -1 0 -2 -8 -8 16 0 -2
after bed	12 3 -3 -1 -2 7 -2 -3 0 -11
after bedankt	19 -2 -2 0 -5 -20 -1 -30 -3 44
after been	2 32 -10 -1 -6 8 -4 -13 0 -7
after begeleider	-2 -2 1 -1 -2 -23 -1 31 0 -1
after begon	-1 0 0 0 2 19 -3 -13 3 -6
after bekend	37 -1 -3 0 -5 -10 -1 14 1 -31
after bel	-12 -2 -1 0 -3 -7 9 22 -1 -5
after belde	-26 -9 -8 -1 70 9 -5 -19 -1 -11
after bellen	17 7 -8 -6 0 -16 -12 22 0 -4
after belt	-14 -30 6 29 -7 28 -29 42 -2 -23
after ben	-29 3 -10 -2 28 17 20 -5 -1 -22
after bent	-7 -5 -23 -1 -5 -6 40 28 0 -21
after bereikbaar	-2 0 -1 0 2 -2 -2 9 0 -3
after besproken	-5 0 -7 0 -7 27 -2 -1 0 -3
after beste	-21 2 -12 0 20 35 -13 -18 -13 21
after bestuurder	-9 0 -3 0 -1 9 -1 -20 -1 26
after beveiliging	-11 -4 -1 0 -4 5 -1 38 -7 -15
after biedt	-10 0 -1 0 -1 9 0 -18 -1 22
after bij	13 -34 -28 -15 2 11 21 15 -1 13
after binnen	36 36 -25 -1 -4 -28 -3 -19 0 8
after blijft	-4 4 -1 -2 13 6 -2 -5 0 -9
after boa	-2 -1 -1 0 0 24 -1 -18 0 -2
after boos	33 -8 -1 0 0 -9 -4 -9 -1 -2
after born	54 7 -8 -5 2 -23 -8 -12 0 -8
after boven	-18 0 -3 -2 8 26 -3 -31 0 22
after brengt	-4 1 -1 0 -7 20 0 -15 -1 8
after brief	-9 -1 0 0 -1 -19 11 21 0 -1
after broer	13 -6 -4 16 6 -2 -3 -9 0 -11
after bsn	31 -18 23 -3 12 -25 39 -27 -1 -31
after buiten	-1 -26 -3 27 4 1 0 1 0 -3
after bureau	-5 -1 -1 0 -2 -8 -3 36 -2 -16
after burgerzaken	-8 -1 -1 0 -1 26 -3 -9 0 -3
after called	-15 30 -5 -1 -2 -2 -2 -2 0 -1
after cda	-3 0 0 0 -1 -4 0 -6 27 -12
after clientondersteuner	-7 -1 -19 -2 3 -1 0 38 0 -10
after consulent	-10 -2 -2 0 -2 26 -3 -4 -1 -2
after contact	-7 -1 22 -3 -7 1 0 11 -1 -14
after daar	23 -9 18 0 0 -10 -2 10 0 -29
after daarna	-9 4 -2 -1 -2 -2 -1 3 2 7
after dag	-12 -6 -12 -1 -18 10 -6 -6 0 51
after dagen	-11 11 0 0 3 2 -1 -1 0 -3
after dan	-31 16 -14 1 -16 -12 34 17 -1 7
after dat	-50 -30 31 8 -2 56 -23 -17 -7 35
after de	-11 13 -14 9 -38 -13 47 -7 -10 25
after december	-23 34 -2 -12 2 16 -2 -3 0 -9
after deed	22 -22 -2 -4 -1 32 -1 -16 0 -6
after denkt	-8 -9 47 -1 -2 -8 0 -3 -3 -12
after deze	-3 -7 -4 -1 -6 -14 26 32 -3 -21
after di	7 -3 -6 0 -4 -2 -3 -16 -2 30
after die	-34 -17 -42 27 29 8 -15 28 -15 33
after directeur	-2 0 -2 0 -1 -14 1 26 0 -7
after dit	2 -1 -6 -1 -1 49 -9 -16 -1 -16
after do	-10 -6 -2 -1 -4 8 -3 27 0 -8
after dob	-14 3 -5 -1 0 9 9 -1 0 -1
after dochter	-20 -5 -5 0 26 -3 -1 -8 0 16
after doe	8 18 -1 -9 -3 13 -1 -12 0 -12
after doen	-6 2 -4 0 -3 8 -1 -33 0 37
after doet	-25 1 -12 24 -25 18 61 -4 -5 -32
after door	70 -5 4 -5 -4 -46 23 -14 -3 -20
after dossier	49 -20 27 -1 -7 -10 -5 -27 -1 -5
after drie	-9 5 -5 13 30 -1 -21 -22 5 5
after durft	-3 -1 23 0 -2 -38 20 12 0 -11
after dus	7 6 -4 -2 -6 2 -4 -29 0 30
after echt	13 -2 -1 0 -4 22 -8 -24 -2 5
after een	56 23 -29 -28 14 11 7 1 -9 -47
after eerst	-3 13 -4 -1 -9 -7 5 -2 2 6
after eigen	-2 1 -1 0 25 -5 -2 -13 -1 -2
after eigenaar	8 -4 -1 0 -3 8 -19 17 0 -5
after elf	-2 -29 0 -1 31 13 0 -1 0 -11
after elke	-10 -20 -19 -5 29 21 -1 10 -1 -4
after en	34 -40 0 1 -15 8 6 -42 28 21
after er	-16 -10 7 -2 25 20 -23 0 -2 1
after erbij	-39 -10 22 -2 7 5 -4 -10 -2 32
after ergotherapeut	-3 -1 -1 0 -1 -8 -1 17 0 -2
after even	-24 -3 -2 -2 10 -1 -2 25 0 -2
after excuses	4 0 -1 0 -1 0 0 -23 0 23
after facilitair	-5 -1 0 0 -1 38 -2 -18 -1 -12
after financien	-10 -1 0 0 0 36 -2 -23 3 -3
after gaat	10 16 -11 -1 -14 9 -6 6 29 -37
after gaf	8 -3 -7 0 -1 2 -8 -3 0 11
after geb	-52 -14 70 -2 8 9 8 -28 -14 14
after gebeld	-7 -28 -11 -6 -3 21 -12 33 -1 13
after gebiedsteam	-3 -2 -7 -1 -1 26 -5 4 0 -10
after geboren	-12 23 -20 4 -5 -17 32 19 -2 -22
after geeft	26 -20 19 -12 -11 -15 -3 18 2 -5
after geen	0 61 -11 -9 -41 -17 36 -25 -8 14
after gemeente	-7 -14 -16 -1 -2 35 -3 14 -3 -3
after gemeentesecretaris	-2 -1 0 0 -1 -1 -12 13 11 -7
after gesproken	-24 -1 5 -2 -13 0 -1 40 0 -3
after gevraagd	-18 28 -22 -3 -24 29 -1 4 3 5
after gezag	-3 4 15 -2 -2 0 0 -10 0 -2
after gezegd	-13 8 -9 -1 -9 -9 -1 27 0 8
after gezien	28 -5 -4 0 -9 16 -3 -41 0 18
after gezinscoach	-2 0 1 0 -3 -6 0 15 0 -4
after ggd	-23 -1 -2 0 -2 -16 -15 38 -1 22
after ggz	-8 -2 -3 0 -6 -16 17 22 0 -3
after ging	7 -3 -2 0 0 -13 -2 -14 4 23
after gisteren	-25 1 -1 0 -3 -7 40 7 0 -13
after goed	-5 33 -9 -1 -10 -53 -7 8 0 44
after gr	-2 35 -9 -3 0 -1 0 -15 0 -5
after graag	23 -4 -32 -2 5 1 0 25 -1 -15
after griffier	-1 0 0 0 0 -6 0 -3 23 -11
after groen	4 -2 -2 0 -4 0 -4 11 0 -4
after groenlinks	-1 -1 -1 0 -1 -1 0 -1 14 -6
after groep	-12 -2 -2 -1 -1 8 -7 -8 0 24
after haalt	-2 -2 -4 -4 14 -1 -1 8 0 -7
after haar	-4 -12 -13 5 46 18 -11 -14 -3 -12
after had	40 -6 3 6 -23 -41 -1 29 -3 -3
after has	6 34 23 -4 -22 -15 -11 7 -2 -16
after hbo	-5 -1 -7 0 -1 15 35 -32 -1 -2
after he	30 28 -7 -2 -5 -9 -2 -31 0 -3
after head	-1 0 0 0 -1 -10 -10 24 0 -1
after heb	21 1 16 -2 -1 -29 -28 14 -2 10
after hebben	13 -5 -1 -1 1 -25 -5 1 0 21
after heeft	11 23 19 -17 6 15 -5 -28 -17 -7
after heet	48 7 -1 0 -2 -19 -2 -20 -2 -9
after hem	-36 -21 -16 5 0 1 14 -7 -2 62
after her	7 -26 -9 -2 -4 24 -5 -4 0 21
after herkent	-1 0 0 0 -1 -12 -1 19 0 -3
after het	-11 -28 13 3 -2 60 25 13 -5 -67
after hier	-3 -11 -3 0 2 14 6 -6 0 2
after hij	8 24 -13 3 5 15 -13 42 -6 -64
after his	48 24 -27 -1 18 -16 -7 -25 -1 -13
after hoe	-12 14 -6 0 33 -29 -3 15 3 -13
after hoeft	-4 -2 -5 0 -3 -3 -3 24 0 -4
after hoofd	-11 -1 -1 0 -1 26 -13 6 -2 -3
after hoort	28 -3 -2 -1 -4 21 -1 -21 0 -17
after houdt	-2 -3 -6 -1 2 -5 -1 1 3 13
after hr	-1 -1 -1 0 -3 -13 -7 35 -1 -7
after huilt	13 1 1 0 -1 -2 0 -3 0 -9
after huis	10 -7 -1 -1 -5 -18 -1 28 -1 -6
after huisarts	-2 -1 -1 0 -4 -3 -1 14 0 -2
after idem	-5 -2 0 0 -1 19 4 -11 0 -4
after iedereen	-5 -7 -6 -1 -7 2 0 -15 0 38
after iemand	8 -9 14 -1 -14 -7 -4 32 -1 -18
after ik	6 -16 1 -28 -6 34 10 12 -7 -6
after in	14 26 -14 -37 45 -9 -24 -21 2 18
after inkomen	-6 -1 -1 0 -1 -18 -5 37 0 -6
after intern	-2 -3 -6 0 -1 -17 15 17 0 -2
after inval	-18 -2 -1 0 -2 -9 -1 38 0 -4
after is	31 4 21 22 22 -9 3 -21 -10 -63
after ja	6 1 8 -2 -29 7 -24 11 -6 27
after jaar	65 -29 2 -4 -27 -35 28 -13 -4 18
after januari	13 -7 0 -3 -3 -15 0 16 0 -1
after je	-21 8 21 -2 18 12 18 -36 -3 -14
after jeugd	-17 -3 -6 0 -3 48 -12 -20 0 14
after jeugdbeschermer	-1 -1 -1 0 0 -4 0 9 0 -1
after jeugdconsulent	-3 -5 -5 -1 -2 2 -1 19 0 -3
after jeugdteam	-1 -1 -4 -1 0 -16 0 27 0 -3
after jij	-5 -2 -5 0 -5 53 -13 -9 -1 -12
after jongen	14 5 -1 0 -14 -20 -1 -6 0 24
after jongerenwerk	-9 -7 -3 -3 -5 13 -1 27 0 -13
after jr	22 -18 -3 24 -4 5 -1 -17 0 -7
after juli	-31 26 18 -1 -4 -1 0 -2 0 -5
after juni	24 -24 -21 -1 -7 -15 -3 10 0 38
after juridisch	-1 0 0 0 -1 11 9 -12 -1 -4
after kan	33 -16 -10 -12 21 36 -9 -11 -5 -28
after kcc	-4 -3 -1 0 -2 -1 -2 17 0 -4
after keer	-1 11 -2 -10 -2 -13 0 24 -3 -4
after ken	-24 -3 28 -1 -11 -12 -1 9 -1 16
after kent	16 -4 22 -2 -10 -20 -2 12 0 -12
after klantmanager	-4 0 -1 0 -1 36 -1 -24 0 -5
after klas	-21 3 -1 0 0 37 -8 -7 -1 -1
after klopt	-17 17 -1 0 -1 -37 -3 48 0 -6
after komt	18 -12 24 -5 11 -13 -15 -35 -2 30
after kookt	-3 2 -2 -5 12 0 -1 -1 0 -2
after kreeg	-2 3 -5 -8 -12 43 -2 -14 0 -3
after krijgt	27 26 20 11 -16 -23 -11 -33 -3 2
after kwaliteitsmedewerker	-3 0 0 0 -1 45 -1 -34 0 -6
after kwam	86 -36 14 9 -37 -30 -12 -3 -2 11
after laat	-19 -15 11 -1 -14 27 -3 9 -3 9
after laten	-2 -3 -1 3 -2 -22 -1 37 -1 -9
after later	-11 -11 10 -1 5 -16 -1 7 0 18
after lead	-1 0 0 0 0 -25 -7 34 0 -1
after leerplicht	-10 -5 -5 -4 -1 -1 -2 37 0 -8
after leerplichtambtenaar	-4 -4 -12 -1 -1 30 -3 -4 0 -1
after leest	-3 5 -2 -1 2 14 -1 -11 6 -8
after legde	12 4 -4 0 -3 -18 -1 22 0 -12
after legt	-3 -2 -1 0 -1 9 -1 23 1 -24
after levert	-14 -3 4 -1 9 17 -1 8 -1 -18
after licht	-1 -1 0 0 -1 -21 -1 31 2 -8
after lid	16 -1 -1 0 -2 5 -9 -39 -1 30
after liep	-11 8 -2 25 -2 -5 0 -10 0 -2
after liet	6 1 -6 0 -2 -6 -1 10 0 -1
after liever	-16 -2 -1 0 13 -16 11 -6 -2 19
after ligt	-22 -5 44 -1 -3 -23 -3 -20 -2 36
after locatie	-4 -1 -13 0 0 -2 -1 23 0 -1
after login	-8 -2 -1 0 -6 11 -2 15 -1 -7
after loopt	25 3 -3 -2 -29 -14 -2 27 0 -6
after lt	-5 -1 -1 0 -1 24 -6 -10 0 -1
after ma	-4 -2 -4 -1 -9 22 -1 9 0 -9
after maakt	12 -26 3 22 -5 11 -1 -11 2 -7
after maandag	-4 9 -7 10 -17 10 0 -3 0 1
after maar	-2 22 -13 18 -4 -24 25 -6 -4 -11
after maart	22 -22 -4 -1 0 -9 -3 22 0 -4
after mag	15 41 -9 13 -30 0 -10 -14 -2 -5
after mailt	-5 -1 -4 0 -1 4 0 17 0 -10
after man	-35 24 -2 -2 3 -12 -2 2 -2 26
after manager	-1 0 0 0 0 -35 3 34 0 0
after mbo	-5 10 -7 0 -6 19 10 -16 0 -3
after me	-8 -6 -10 -3 -3 -4 -6 9 0 31
after medewerker	-2 -1 -1 0 -1 -11 8 11 0 -2
after mee	-33 23 -8 36 0 6 -1 4 -3 -25
after mei	-8 -1 -7 17 -4 40 -2 -28 0 -6
after meldde	-3 -1 0 0 -2 -21 0 30 0 -3
after meldt	-12 -1 2 0 -7 8 -5 19 0 -4
after meneer	12 -9 0 0 -12 18 -1 -12 -1 5
after mentor	-3 -3 11 -7 -1 -3 0 13 0 -7
after met	53 52 -52 -4 -16 15 -5 -69 2 24
after mevrouw	14 18 9 -2 -26 -15 -1 0 -2 6
after mij	-34 -16 -8 -4 45 59 -5 -54 -1 18
after mijn	-12 3 -4 -4 -25 -19 0 14 -1 49
after moeder	21 -4 10 -2 7 -7 -2 -11 -5 -6
after moet	-8 -7 -2 -1 -4 27 -2 2 0 -5
after morgen	-7 4 -2 0 -1 -25 -2 36 0 -4
after mr	-7 -14 16 0 6 -8 -3 9 13 -11
after mw	5 -1 -2 0 -3 -10 -8 28 0 -8
after my	-2 -10 16 -1 -1 16 -7 -3 -1 -7
after na	16 -23 44 -6 -18 -20 -4 28 -2 -14
after naam	-31 46 26 0 -2 -18 26 -27 -2 -19
after naar	45 22 -8 15 -52 -47 -10 20 -1 15
after namens	-15 -5 -1 -1 -3 -6 -2 35 -2 -1
after nee	3 -15 -12 -2 26 -4 -4 38 1 -30
after neemt	-7 1 -17 -6 9 15 -3 9 -8 7
after niet	16 -33 23 -12 -10 30 10 -61 5 33
after niets	-8 3 -1 -1 -7 40 -14 -5 0 -7
after nieuwe	-12 -2 -3 -1 -3 26 -7 -10 -10 22
after niks	-6 0 0 0 0 -15 -1 30 -1 -5
after nl	88 -3 -1 -1 -2 -44 -1 -14 0 -23
after nodig	-8 6 -35 -2 22 3 -1 19 0 -5
after noemde	-4 3 0 0 -1 16 0 -10 0 -2
after noemt	6 -3 -5 -3 -4 11 0 0 17 -19
after nog	-32 41 -8 0 4 -40 -17 43 -5 13
after nooit	-5 -2 0 -3 6 -6 -2 14 0 -2
after noord	-1 0 -5 -1 0 -15 0 24 0 -1
after not	6 -6 -1 -1 -1 29 -1 -7 -5 -13
after notulen	-7 -1 -1 0 -14 9 -1 -4 -2 20
after november	-9 15 -2 -1 -4 -11 -1 19 0 -6
after nr	3 -14 -6 -1 -16 24 -17 -25 -1 54
after nu	-34 3 -7 3 2 -16 43 -53 -1 60
after nummer	19 -8 -2 -1 -7 -4 -2 -18 -1 24
after of	-59 40 -6 -3 -29 62 -11 -2 -9 18
after ok	-34 -13 29 -1 -15 2 -6 45 0 -8
after oktober	-9 9 -4 7 -12 -24 33 0 0 0
after om	17 -3 -12 -6 -24 -10 -18 6 7 43
after omdat	-11 -2 -5 -2 15 7 0 5 0 -7
after on	30 -25 -7 -3 16 -25 -6 34 0 -14
after onder	12 2 -6 15 -13 -12 25 -18 -4 0
after ons	1 -1 -13 -1 -1 40 -1 -16 1 -10
after ontvangt	-19 0 -3 0 -3 9 -5 -6 -1 29
after onze	-13 0 -2 0 -5 -8 1 22 -1 7
after ook	5 -5 13 36 -26 -5 10 3 -2 -30
after op	47 -14 20 28 2 40 -50 1 -34 -41
after open	50 -7 -1 -1 -5 -8 0 -21 0 -6
after opent	-5 -1 0 0 0 28 -3 -19 7 -7
after or	-6 -2 10 0 -2 21 -6 -11 -1 -4
after oud	-9 -2 11 0 -3 -1 -1 6 0 -1
after ouders	-10 17 11 -1 -3 -2 0 -8 0 -4
after over	-16 2 -14 -10 -16 27 -9 10 -8 35
after pas	3 9 -16 -2 -27 -11 -11 29 0 26
after past	0 0 -12 0 1 1 0 -1 0 12
after per	-18 -5 17 -1 -4 37 -12 -37 -6 28
after pers	-2 -2 0 0 -2 22 -5 -7 0 -2
after personeelsnummer	-3 0 0 0 0 15 0 -11 0 0
after pnr	-13 -4 -1 0 -1 49 -7 -5 -2 -15
after politie	-4 0 -5 0 -1 -17 -1 30 2 -4
after post	6 -1 -3 27 -30 1 -1 -21 0 23
after praat	-4 4 -6 -1 -7 -5 8 -7 -2 20
after praten	20 -16 -4 -3 -4 -8 -3 1 0 18
after privacy	-3 -1 -1 0 -1 42 -2 -31 0 -3
after punt	7 0 -1 0 -3 -19 -1 20 0 -3
after pvda	-2 -2 -1 0 -1 -2 -1 -2 21 -10
after regelt	-4 -11 -12 -1 7 49 -1 3 -3 -27
after rijdt	-11 -12 -9 -1 36 10 -4 -34 -1 27
after roemeense	22 -4 -3 -1 -16 -22 -3 -5 0 31
after roepnaam	11 -12 -2 -2 -5 20 4 -10 0 -3
after route	26 -2 -5 0 14 13 -2 -23 1 -21
after samen	11 16 3 -3 -6 15 -1 -16 -1 -19
after schreef	-12 -8 -4 0 -5 11 -2 27 0 -8
after schrijf	-4 -1 0 0 -1 23 -1 -9 0 -6
after schrijft	-6 -4 -4 -2 -2 -26 -1 26 -6 25
after schuldhulp	-3 0 0 0 -1 -8 -1 15 0 -3
after secr	-2 -1 -2 0 -1 8 0 0 0 -2
after secretaris	-5 -2 -1 0 -1 11 -3 -25 19 7
after senior	2 -2 -1 0 -1 30 -4 -21 -2 -1
after sinds	-3 53 14 -11 -28 21 -6 -13 -4 -23
after skj	-12 -8 -10 -1 -2 0 0 40 0 -7
after slaapt	31 34 -7 14 42 -36 -4 -67 -3 -3
after slecht	24 -7 -6 -6 -2 0 0 0 0 -3
after sluit	-19 -2 13 0 -2 -10 -2 -23 3 43
after sociaal	-7 -3 -5 0 -4 -4 -1 30 1 -7
after social	-6 -2 -12 0 0 44 -11 -12 0 -1
after sorry	-16 -2 -5 0 9 -5 -6 -23 0 49
after sport	-1 0 0 0 0 15 -1 -21 9 -1
after spreekt	-17 3 -2 -1 -6 -10 -11 9 -10 45
after staat	-50 24 12 -14 -49 42 -9 11 2 31
after stelt	-3 -1 -12 0 -3 29 -2 -18 -2 12
after stond	-12 -30 87 -2 -19 -22 -13 34 -2 -21
after studentnummer	-17 -2 -9 0 0 25 -1 7 0 -3
after tafel	18 -1 10 0 -7 2 -1 -18 0 -3
after tante	-12 -7 -3 18 -4 -3 0 12 0 0
after te	-15 7 -8 -8 -3 -31 49 -12 -2 23
after team	-9 -6 -9 -1 -3 49 -16 11 -2 -16
after teamleider	-4 -1 -8 -1 -3 -14 -1 40 -1 -7
after teammanager	-2 -1 -2 0 -1 8 -25 26 -1 -1
after tegen	-31 -8 -9 16 -19 -13 16 2 -4 51
after tekende	-8 11 3 -2 -1 0 0 -3 0 0
after tekent	-20 -7 5 -4 -12 3 29 11 0 -5
after tel	6 -3 24 -1 -11 -30 -5 -8 -4 31
after telefonisch	-14 -1 45 -1 -3 -7 1 -13 -1 -6
after telefoon	-22 -6 20 -1 -1 -4 0 -9 0 24
after terug	-13 -19 -1 -2 -1 22 -3 28 0 -11
after the	8 8 -14 -3 -20 -15 31 -24 -2 32
after thuis	10 -29 -16 11 18 11 -7 20 -1 -17
after to	-17 -6 19 -2 4 14 -8 -12 -1 9
after toe	-2 -2 0 0 -2 -21 -1 30 6 -9
after toegang	-2 -3 -6 0 -1 9 0 6 0 -2
after toen	-2 -9 -3 -4 33 2 -1 -11 0 -4
after toestel	-9 -1 0 0 -1 -35 -2 64 -1 -15
after toestemming	-2 -1 -3 0 -1 34 -3 -23 0 -1
after toezicht	-7 -1 -1 0 -1 15 -1 -1 -2 -2
after toezichthouder	-2 0 0 0 0 -2 -5 11 0 -1
after told	-11 12 -7 -2 -3 3 -4 3 -1 8
after top	-15 -9 -1 0 -7 27 -2 12 0 -3
after tot	6 -8 7 24 -22 -42 7 32 1 -6
after trainee	-2 -1 0 0 -1 33 -12 -14 0 -3
after true	-2 0 0 0 0 8 -2 -2 0 -1
after tst	-4 -4 -1 0 -1 -9 -2 28 0 -7
after twaalf	-11 26 -1 -2 7 -5 -11 -22 -1 20
after twee	4 -18 -5 36 7 -20 2 31 -2 -35
after uit	-26 -1 1 6 19 15 -7 -29 -2 23
after uur	-7 -6 -1 0 3 -4 -1 17 0 -3
after uw	8 0 -1 -4 -8 -6 -2 -14 0 27
after vader	-25 -24 51 -6 -3 12 -1 4 -1 -6
after van	-8 -24 -36 11 -33 8 -4 13 28 43
after vanaf	-8 17 11 -1 -3 7 -4 -5 -1 -13
after vandaag	-13 -5 22 0 -4 17 -8 -21 -1 12
after veilig	-11 6 -3 -3 -3 -4 -1 37 0 -18
after verder	10 -4 0 -1 -7 4 0 11 0 -12
after vergunningen	0 0 0 0 0 15 -3 -10 0 -1
after verklaarde	-28 -2 -14 -2 4 5 -8 -10 0 55
after verklaart	-16 -4 12 -1 -6 -5 -2 -8 0 29
after verslag	8 -2 -2 0 -1 34 -5 -25 -4 -3
after vertaalt	-3 1 -1 -5 20 0 0 -5 0 -6
after verteld	-11 -5 -2 0 28 3 -1 -4 0 -7
after vertelt	29 -3 -11 0 -12 24 -1 -20 0 -6
after via	30 -3 21 -4 -6 -40 -15 16 -4 4
after vier	-21 10 -3 6 11 34 -2 -13 -2 -19
after vijf	-11 2 -13 -1 36 -7 -1 -1 3 -8
after vindt	28 -5 -7 -2 3 -18 -23 13 22 -12
after volgens	-14 0 -1 -1 32 14 -4 -7 -4 -15
after vond	-2 -6 18 -2 -3 47 -12 -34 -1 -5
after voor	-31 -14 15 -16 -30 51 10 -32 20 27
after voornaam	33 -10 -4 0 -2 -4 -1 -5 0 -7
after voornamen	28 30 -4 0 -5 -19 -2 -19 -1 -9
after voorzitter	-8 -1 -3 -1 -4 -9 -4 11 -9 28
after vorige	19 1 -2 0 -1 -10 -2 2 0 -6
after vraagt	17 5 -15 -4 -18 39 -11 -17 18 -15
after vrijdag	-23 -5 19 -2 -6 -21 39 4 -2 -3
after vrijwilliger	-11 -2 0 0 -1 -35 -2 29 0 22
after vroeg	-4 16 -21 -5 -14 55 -2 -17 1 -8
after vrouw	25 -1 -8 0 0 -1 -1 -9 0 -6
after vvd	-1 -1 -1 0 -1 -4 -1 -7 24 -7
after vz	19 -1 -4 0 -4 -8 -11 -17 -3 29
after waar	-6 7 -5 -3 0 10 -1 1 -1 -3
after waarom	-6 -3 -1 0 -2 28 -1 -24 4 4
after want	-13 -16 27 -1 3 0 10 -8 0 -1
after was	-37 -48 44 -6 -40 20 38 -24 31 23
after wat	12 -17 -19 -4 -13 24 -7 -10 -1 35
after we	25 29 -35 -3 -22 -6 -17 42 -1 -13
after weer	32 -14 13 11 -16 20 -3 -36 -5 -2
after weet	5 -9 12 -3 -13 35 -9 -27 -3 12
after weg	-26 39 -4 -4 -3 6 -1 8 0 -15
after wel	-3 -10 -13 -2 -3 8 -1 44 3 -25
after werd	3 -3 -2 -1 33 -23 -4 -12 -2 11
after werkt	-23 6 8 -3 60 12 -4 -39 -6 -11
after werkte	-4 0 -5 0 0 -12 -6 35 0 -7
after west	-4 -1 -3 -2 14 -5 0 9 0 -8
after wethouders	-1 0 0 0 0 -5 0 -2 10 -2
after who	4 7 -2 0 -5 -11 15 -4 0 -3
after wie	-41 -11 -6 -6 -9 -1 -18 39 -4 58
after wij	-22 -3 0 0 25 -23 -5 -10 0 39
after wijkagent	-2 -3 -6 -1 -2 -10 0 30 0 -7
after wijkteam	-8 -5 -2 0 -2 -25 -3 48 0 -3
after wil	10 -31 33 -14 20 7 -15 -18 5 3
after wilde	-5 17 20 -10 6 -10 -6 -19 8 0
after wist	-15 3 -1 -1 3 16 29 -4 -2 -28
after wmo	22 -2 -5 0 -3 12 -7 -9 -5 -3
after woensdag	-15 -23 -4 17 20 29 -1 -23 13 -14
after wonen	-4 -1 -1 0 11 27 -1 -29 4 -5
after woont	29 -30 5 3 26 -13 -5 -22 -3 10
after wordt	63 10 -2 3 -20 -1 -15 -26 -3 -8
after youth	-2 -1 -11 0 0 -4 -1 23 0 -3
after zaak	-8 -2 -1 0 -8 -28 41 29 -1 -22
after zag	-14 -6 -5 -6 -5 -1 0 17 0 21
after zat	-22 12 -3 -10 22 34 -16 -15 -2 0
after zaterdag	-11 -8 -3 21 -13 -3 -1 -14 0 32
after ze	45 -19 9 -8 -11 -66 7 31 1 12
after zeg	-2 -2 -1 0 7 12 -7 -4 0 -3
after zeggen	1 3 22 0 0 -11 8 -8 0 -13
after zegt	-32 2 -5 -3 12 -3 59 -26 -1 -3
after zei	-33 0 -28 -4 21 -5 -6 99 -1 -42
after zelf	94 19 12 -15 -22 -44 -49 -18 -12 35
after zelfde	-20 25 -2 -4 28 -5 -2 -6 0 -13
after zes	27 26 -4 -4 -12 -10 0 -10 -1 -12
after zestien	9 -5 0 0 0 -2 0 -2 1 0
after zet	-6 -2 -1 0 -3 44 -1 -22 0 -8
after zette	-23 0 27 0 -1 -9 8 -1 0 -1
after zich	-2 -4 10 13 22 10 -8 -15 -1 -26
after zie	-4 -1 -1 0 -6 -3 -1 10 0 5
after ziek	-8 0 -2 -3 -8 36 -1 -22 -1 7
after ziet	-7 -3 2 -2 -5 12 -4 13 -1 -6
after zij	-4 -18 26 -10 -28 1 10 5 -4 23
after zijn	-24 9 54 -25 16 5 -11 4 -11 -18
after zit	-33 15 -2 -10 10 8 39 -6 -6 -15
after zn	-8 32 -6 -1 16 5 -5 -12 0 -20
after zo	22 -2 -1 0 -3 -25 -1 16 0 -6
after zoekt	-4 -1 -2 0 -2 33 -1 -21 -11 10
after zonder	-17 25 -8 -2 -17 21 -2 -18 -1 18
after zoon	6 1 4 0 -3 -7 -3 17 -1 -15
after zou	-2 -3 -10 -1 -1 10 -6 18 0 -4
after zus	27 -3 -2 -5 7 -4 0 -13 0 -8
after zusje	-12 0 10 25 -15 -3 -1 -2 0 -3
age adult	36 -27 26 -17 -10 -12 49 -73 -27 57
age child	-24 175 -15 86 -54 -38 -5 -71 -3 -52
age old	55 -30 -37 12 46 -45 6 -54 -14 62
age teen	56 115 -48 36 -66 -26 -3 -54 2 -11
age young	21 -56 14 24 -40 -21 31 -48 -1 76
alone	17 -7 -4 -1 -4 -33 58 -46 51 -31
among attendees	32 -2 17 -9 -19 -21 -25 19 -10 16
attendee	-40 -28 -12 -12 -22 38 -60 62 68 5
before 0	32 11 -21 2 -5 -5 73 -66 -12 -10
before aan	35 -16 18 -9 -53 18 -5 -16 37 -10
before aangifte	0 -2 7 -2 -2 -13 0 16 0 -4
before aanvrager	-25 -18 1 -1 21 4 58 -16 -14 -11
before aanw	-6 -1 -8 0 0 19 -1 6 -1 -8
before aanwezig	11 5 6 -3 -7 16 -8 -23 -14 17
before achternaam	-4 26 -12 -2 11 19 -18 -8 -1 -11
before actie	-3 0 -1 0 0 -14 -1 24 -1 -3
before advies	-3 -2 35 0 -1 -34 -5 -11 0 21
before adviseur	-2 -1 -2 0 -1 -9 -1 20 -1 -4
before afspraak	-7 8 3 0 -2 12 0 -11 0 -2
before afwezig	-7 -3 -1 0 -2 23 -2 -23 -2 15
before akkoord	-11 0 37 -1 -3 28 -6 -36 -1 -7
before alleen	-26 2 23 -2 3 -18 -4 33 -1 -11
before als	-41 23 0 -12 -3 -36 -11 25 -1 56
before and	-31 20 20 -2 38 0 -20 -25 -1 2
before andere	-5 3 -5 -1 -1 2 -1 -13 0 21
before app	-7 0 -1 0 -1 5 0 8 0 -5
before april	-2 -12 -2 0 13 16 -2 -9 0 -2
before auteur	-6 0 0 0 0 -3 -1 15 -1 -4
before auto	-14 -7 18 -1 -23 39 -4 6 -1 -13
before balie	-21 -9 28 -1 0 24 -1 -12 0 -9
before bed	81 -1 -2 0 -6 -28 -10 -25 0 -8
before bedrijfsarts	-1 -1 -1 0 -1 -33 -1 41 0 -3
before begeleider	-3 -3 -9 -1 -10 52 -1 -23 -1 -1
before begeleiding	-4 6 42 -3 -10 -47 -16 17 -4 19
before behalve	26 -1 0 0 -1 -13 -2 3 0 -12
before behandeld	-4 0 -1 0 -1 -25 -1 38 -2 -4
before beide	-8 -2 21 -4 -6 6 -1 -6 0 -1
before bekend	35 -1 -8 0 -3 -5 -9 -5 0 -5
before bel	13 1 1 0 -3 -12 -13 33 -3 -16
before belanghebbende	14 -1 -6 0 -9 -5 -6 -2 0 15
before bellen	8 -6 -3 -3 35 -7 -5 0 0 -18
before belt	8 17 -22 12 24 -9 -2 -31 -1 3
before ben	46 -14 18 -3 -38 -27 22 -32 -4 32
before beoordelaar	-1 -1 -6 0 -1 26 -2 -16 0 -1
before besluit	1 0 -1 0 -2 -11 0 13 3 -2
before besproken	-2 -1 -4 -4 6 -3 -11 19 0 -1
before beste	3 10 6 -2 -6 -11 -27 -4 30 1
before bestuurder	-1 -1 0 0 -1 5 -1 16 -5 -12
before betreft	49 -8 -4 -4 -5 -4 -6 -13 0 -5
before betrokkene	24 7 -7 -6 -7 -19 -5 -8 0 22
before bezoek	-6 5 2 0 30 -13 -4 -11 0 -4
before bij	10 -73 10 -2 -21 29 -10 48 -12 22
before blijft	16 0 0 0 -1 -12 -1 0 0 -1
before brief	-11 2 1 -1 10 -9 -2 16 0 -6
before broer	30 -17 -15 2 49 -6 -3 -20 -1 -18
before broertje	-4 9 -1 9 -10 0 0 -1 0 -2
before budgethouder	-5 -2 32 0 -4 -2 -1 -6 0 -10
before bureau	20 8 -6 -2 -12 -7 -1 -17 0 18
before burgemeester	-10 -2 -3 -1 -3 -18 -8 -22 98 -31
before buurman	-3 -1 -1 0 -13 -1 0 -9 0 28
before buurvrouw	-27 26 -2 -2 -44 -4 0 -6 0 60
before by	-23 -2 -2 0 -3 14 -6 12 -1 10
before casemanager	-2 -1 -1 0 -1 16 0 -8 0 -3
before cc	-32 -2 -3 0 42 -19 20 5 -2 -10
before chauffeur	-24 -8 -4 -1 -3 -5 -3 12 -9 43
before children	-8 8 9 11 -2 -13 -1 -2 0 -3
before client	63 -3 -11 0 -4 -13 -4 -23 0 -4
before coach	-1 0 0 0 0 -6 -3 14 -1 -1
before collega	40 -3 -21 -1 -16 -3 12 -32 26 -2
before college	-1 0 -1 0 -1 28 0 -23 6 -7
before commissie	4 -2 -1 0 -3 -5 -35 16 19 8
before consulent	-10 -2 -7 0 -5 12 -4 25 -1 -7
before contact	-24 -7 -12 -1 10 -24 -9 37 -1 31
before contactpersoon	-11 -2 -1 -7 -11 7 -3 47 -5 -13
before daarna	33 -3 -3 -1 -18 11 -2 -10 -1 -5
before dag	2 -17 7 17 -11 13 -3 12 -1 -19
before dan	-4 19 -5 -2 3 14 -2 -12 0 -10
before dat	61 46 -27 9 -74 -2 49 -39 -8 -16
before de	-1 20 1 0 -17 19 -35 10 24 -20
before dear	59 -8 -22 -1 -12 -48 6 4 -2 24
before dec	-4 -3 -2 -1 -2 26 -1 -2 0 -11
before december	-3 12 -1 -4 -1 3 -1 -2 0 -4
before deelnemers	-6 -1 9 0 -2 -11 0 -3 0 15
before dhr	29 -9 11 -2 -12 -17 5 -9 3 1
before die	-22 21 -11 -5 -8 -11 -9 14 -12 43
before dienst	-18 -3 -2 0 -2 4 -3 41 -1 -16
before dit	-30 2 27 -1 -12 -21 -1 38 0 -3
before docent	-9 -2 -23 0 -2 -16 -4 66 0 -8
before dochter	17 -1 -9 -7 49 -13 -2 -17 -1 -16
before doel	22 -4 0 -2 -11 -2 0 -1 0 -1
before doen	8 -9 -8 -4 -13 -12 -9 16 0 30
before doet	-21 11 -23 -2 4 28 -1 15 -1 -10
before dokter	-3 -2 -2 0 -9 -10 0 37 0 -10
before door	-66 -17 -19 -16 -28 109 -49 41 39 7
before dossier	-10 -4 -6 -1 -7 6 37 4 0 -19
before dr	-4 -3 -11 -1 -8 -24 -14 41 0 24
before drie	33 -3 0 -6 -7 -10 -7 -6 0 5
before drs	-4 -1 -2 0 -1 -11 9 20 5 -15
before dus	21 -3 -1 -1 -5 -9 -1 18 0 -20
before echtgenoot	-3 0 -1 0 8 0 0 -1 0 -2
before echtgenote	-5 -1 -6 0 21 -1 0 -3 0 -4
before een	20 50 -12 1 -38 -13 -3 5 -3 -7
before eens	-8 25 18 -1 -3 -10 -3 -13 -1 -4
before eerst	-7 -1 -3 0 -6 -1 0 14 0 4
before eerste	9 15 -2 -1 -10 3 0 -12 0 -1
before eigen	-36 -4 -6 0 -6 0 2 -8 -1 59
before eigenaar	-32 0 -3 0 -2 -2 -1 5 -1 35
before en	-18 2 37 -9 -6 9 -3 -31 30 -10
before er	-24 2 15 10 -12 0 -2 -24 -1 36
before erbij	22 -3 -1 0 3 10 -4 -25 -1 0
before even	-12 -3 -1 0 -3 68 -4 -18 -1 -26
before ex	-3 -1 31 -1 -41 -1 0 -4 0 22
before excuses	12 -3 0 0 -11 15 0 -7 0 -5
before fam	44 -28 11 -4 29 -18 -2 -40 0 8
before family	11 -9 9 -1 -1 -1 0 -6 0 -2
before feedback	-4 -1 0 0 -1 -29 -1 37 0 -1
before formulier	4 -9 -3 -1 33 -8 -4 -8 0 -4
before from	-18 -11 33 -1 -7 -11 -21 16 -2 22
before gaan	-14 13 -6 1 -1 17 0 -6 -1 -4
before gaat	-7 -17 -12 -8 21 17 -10 -5 1 20
before geachte	12 9 20 -1 16 -6 -23 -9 -33 15
before gebeld	-12 -3 12 0 -10 -2 -1 16 0 0
before gedaan	-23 -6 26 0 -5 -7 -1 15 -1 1
before geen	-8 20 -14 9 29 -1 -6 2 0 -31
before gemaakt	-13 0 0 -1 -3 12 -1 17 0 -12
before gemeente	-17 -4 -8 -1 -4 11 -3 31 -8 5
before gemeentesecretaris	-1 0 0 0 0 -30 -1 -16 58 -9
before genoemd	-10 0 0 12 -7 19 -2 -7 0 -6
before geslachtsnaam	30 37 -13 0 -3 -17 -5 -11 -1 -18
before gesprek	11 10 -6 -3 -7 27 -11 -5 -3 -14
before gesproken	1 -2 -14 -1 -7 1 -1 17 -1 7
before gestuurd	9 -4 -1 0 -19 1 -1 20 0 -5
before getekend	-5 -13 -3 -1 20 11 -2 -7 0 -1
before gevoerd	-2 0 0 0 -1 -16 -1 25 -1 -3
before geweest	5 -1 -2 -1 -1 25 -3 -15 0 -7
before gewoon	-6 -3 0 0 0 15 -2 -9 -1 7
before gezag	15 -23 21 -2 -2 0 -1 -4 0 -5
before gezegd	15 -1 19 -2 -2 -5 0 -4 0 -19
before gezien	-4 -1 0 0 -1 -11 -3 21 0 -1
before gezin	58 -10 54 -2 -10 -23 -4 -39 -1 -22
before gezinscoach	-1 -5 -3 -1 -1 -2 0 14 0 -1
before gezinsvoogd	0 2 -3 -1 -9 -1 0 13 0 -1
before goed	-8 -4 -1 -1 -3 11 9 5 -1 -7
before gr	28 -4 -3 0 -7 0 -6 11 -2 -16
before graag	-4 3 0 0 0 10 -12 4 0 0
before groet	-21 -6 -20 -1 -20 60 10 19 -1 -20
before ha	-4 -2 -3 0 -1 -9 -1 23 0 -3
before haalt	41 -5 -10 55 -14 -29 0 -30 0 -8
before haar	25 -17 -14 8 27 -7 24 8 -4 -51
before hallo	-15 -4 -6 0 -2 14 -1 -11 0 25
before handtekening	-7 -4 23 0 -25 18 -10 12 0 -6
before heb	-13 16 -15 -1 25 3 -2 -1 -1 -12
before hebben	9 -33 -2 -1 36 -2 -2 2 0 -6
before heeft	-30 16 -7 -15 -46 42 38 1 -13 12
before heer	-15 -5 -16 -11 23 11 58 2 -13 -35
before heet	24 6 -4 -2 -31 -19 0 0 -1 28
before hem	7 8 4 -1 -3 44 -1 -42 0 -14
before her	-2 4 0 0 1 9 -6 -2 0 -3
before het	-7 10 -23 0 37 7 -15 -16 -12 19
before hi	-19 -1 -5 0 -1 19 -7 1 -1 14
before hij	24 28 -5 -5 -14 -22 -5 -26 -1 26
before hoi	-15 29 8 -2 -18 32 -17 -6 -5 -7
before hr	-18 -1 0 -1 -4 -25 -3 22 0 30
before huis	3 -8 -7 -3 -2 20 0 1 0 -4
before huisbezoek	14 -1 -8 0 -6 1 -1 3 0 -3
before hulp	-8 -12 -3 -1 7 -4 0 27 0 -5
before husband	-10 -2 18 -1 15 -2 -1 -6 0 -10
before iedereen	34 12 -3 -1 -10 -8 0 -12 -1 -10
before iemand	20 32 -20 -2 -6 0 -1 -16 0 -7
before if	-4 13 10 -1 -2 -2 -1 -9 0 -5
before ik	88 -39 -25 -9 -73 19 41 2 -6 4
before in	9 3 8 -3 6 -27 -18 -12 1 34
before inbreng	-2 -3 -5 0 0 36 -3 -17 -1 -3
before inbrenger	-5 -7 -3 0 -1 36 -5 -9 -1 -5
before inkomen	-5 -1 -7 0 -2 5 0 17 -1 -6
before inwoner	0 0 -1 0 0 -3 -1 -7 0 12
before inzake	5 9 -1 0 -6 -8 15 -8 -3 -3
before is	70 -34 -12 1 -17 -1 14 -10 -5 -8
before ja	50 17 -5 -1 -28 -16 -3 -8 -6 -1
before jaar	-22 -3 -3 4 8 6 -14 0 -3 25
before januari	-13 8 -7 -1 1 37 -1 -19 0 -6
before je	-26 3 -6 -2 -4 21 -10 2 -1 22
before jeugd	-5 -1 -7 0 -1 6 0 10 0 -2
before jeugdbeschermer	0 0 -11 0 -1 0 0 19 0 -5
before jeugdhulp	-6 8 -1 -1 -2 -2 0 -4 19 -10
before jeugdige	20 -7 -2 -4 -1 -2 0 -2 0 -2
before jeugdteam	-2 -2 -5 -2 -1 -3 0 21 0 -6
before jij	2 -2 -1 0 -2 -20 37 -10 0 -3
before jobcoach	-3 -1 0 0 -1 -4 -5 23 0 -7
before jongen	-20 8 -4 -8 -2 -2 -1 -6 0 37
before jongere	-5 7 -1 -7 12 -1 0 -1 0 -2
before jongerenwerk	-4 -2 0 -2 -1 -7 0 25 0 -8
before jongste	-18 19 -3 6 18 -3 -1 -11 0 -8
before juf	19 -37 -30 -5 -12 -8 0 45 0 29
before jullie	5 -1 4 0 1 -10 -1 14 -3 -8
before juni	-24 13 -2 -7 -3 29 -13 9 -3 1
before kamer	-5 -5 3 0 -12 -2 0 -4 0 25
before kan	-34 14 -14 -2 21 17 -3 -38 -1 40
before kandidaat	23 -1 0 0 -2 -24 14 -8 -1 -1
before keer	13 -3 12 -3 -11 -24 -6 16 12 -5
before kind	9 25 -18 -7 -21 -23 -2 21 0 17
before kinderen	-16 6 12 17 2 -4 0 -3 -1 -14
before klant	-57 -3 26 0 35 -11 -2 -19 0 32
before klantmanager	-9 -1 -2 0 -4 8 -1 13 0 -4
before komen	4 0 -1 0 -2 12 -5 -42 -2 37
before komt	-14 7 -7 -2 -4 12 0 -6 0 13
before kwam	-43 37 -6 -2 5 -18 -1 27 0 3
before laat	-3 -7 -3 -1 -4 9 -3 30 -4 -14
before laten	-8 12 -2 -2 8 4 0 -9 0 -3
before leerling	20 -15 -12 16 -4 -1 0 -2 0 -2
before leerplicht	-4 -3 -9 -1 -1 -4 0 37 0 -16
before leidinggevende	-15 -2 -2 0 -3 7 -6 32 -1 -11
before let	-17 -8 -14 -1 28 1 -2 25 0 -11
before lieve	-9 -8 -7 0 -2 54 -2 -16 0 -9
before lijst	-15 -2 -3 0 -1 12 -1 -5 -2 16
before loket	-3 -3 -1 0 21 0 0 3 0 -16
before loopt	-14 -1 -4 0 13 -7 -2 18 0 -3
before ma	-7 -5 12 0 9 14 -3 -36 -1 17
before maandag	-24 5 -2 0 -2 17 -3 13 0 -4
before maanden	-7 1 10 0 -1 22 -16 -2 0 -6
before maar	7 -25 -4 -3 -6 54 -10 7 -1 -20
before maart	5 -7 -2 -4 -14 -3 17 24 -1 -15
before mag	8 3 -5 29 -9 -14 -4 17 -1 -24
before mail	-1 0 -2 0 -9 -15 0 28 0 -1
before man	68 -6 11 -2 -23 -5 -5 -11 -3 -24
before manager	-3 -1 0 0 -1 -6 30 -15 0 -3
before mdr	-7 16 23 -1 -12 -1 -1 -13 0 -5
before me	18 -4 -2 0 -4 25 4 -31 -1 -5
before mede	-2 -3 -9 -3 8 17 -1 -5 0 -2
before medewerker	-7 -2 -1 0 -1 18 -4 4 -1 -5
before mee	62 -10 -30 -3 -11 22 -6 -16 -1 -7
before meer	-13 10 -4 0 22 10 -2 -9 -1 -14
before mei	-4 3 -2 0 -5 15 -1 1 0 -7
before meisje	35 -24 -14 -3 -5 -1 0 34 0 -22
before melder	-33 -1 -9 15 -8 25 -8 25 0 -6
before meneer	19 -12 18 -4 -5 -27 10 -26 -7 34
before mentor	-1 -1 -5 0 -3 13 0 7 0 -10
before met	10 21 20 -6 43 32 -56 -39 -20 -5
before mevr	44 -7 29 -5 -1 -12 -17 -6 -3 -22
before mevrouw	11 -39 41 -24 35 3 -17 4 -11 -3
before mij	-13 14 5 -2 -9 -33 11 44 -1 -16
before mijn	8 -36 -6 32 34 -8 5 25 -2 -51
before minderjarige	26 -32 -3 19 -6 0 0 -1 0 -2
before moeder	-18 46 7 -9 30 -8 -4 -10 -2 -32
before moet	-9 -6 -8 0 21 -16 18 -13 0 13
before mother	-13 -4 16 -1 21 -2 -2 -6 0 -9
before mr	3 -34 54 -5 11 -32 -16 -1 -7 27
before mrs	-15 -6 16 -1 28 16 -5 -21 0 -12
before ms	18 -7 10 -1 21 -24 10 -7 -1 -20
before mw	25 -14 10 -6 16 -20 -22 -14 19 7
before my	-1 9 20 -2 -1 18 -6 -16 -2 -17
before na	-19 -2 -3 0 30 20 -4 -19 -1 -3
before naam	-5 38 24 18 9 15 -22 -40 -11 -24
before naar	-16 6 -47 -1 28 76 -13 15 -13 -34
before name	-1 -10 -7 0 -4 3 26 -3 0 -3
before namens	-8 -1 -1 -3 49 -9 -6 -12 -2 -9
before nee	-7 -3 -1 0 -5 12 0 6 0 -1
before neef	-17 -2 -1 0 46 -3 -1 -6 -1 -15
before neemt	23 -42 -1 23 -2 0 -4 10 -1 -6
before netwerk	-15 15 -3 4 -9 -1 0 -2 0 11
before nicht	-8 -7 -3 -2 39 -2 0 -8 0 -9
before niet	-1 -11 29 -10 -29 -2 -21 -12 -3 61
before nieuwe	-1 1 -2 0 -1 22 0 -11 6 -14
before nodig	-7 -2 0 0 -1 -1 0 14 0 -3
before noemde	38 -2 -1 0 -11 -11 -5 -3 1 -5
before noemt	-14 -1 -1 -1 5 0 -3 -7 0 22
before november	42 -5 -1 -1 -16 -8 -1 -2 0 -7
before of	55 0 -16 -3 45 6 -6 -71 -5 -6
before ok	-19 -5 -9 0 22 51 -4 -23 0 -12
before oktober	12 -13 -6 -1 -3 1 -1 14 0 -3
before om	15 -7 30 -2 -9 -14 -1 3 -2 -13
before oma	-9 -14 3 3 41 -1 0 -6 0 -16
before omdat	-7 21 16 -2 -23 -18 -7 31 -1 -11
before ondergetekende	2 -1 0 0 -1 -25 -1 29 0 -3
before onderwerp	58 18 -13 -4 -8 7 -10 -29 -1 -18
before onderzoeker	-15 -3 -8 -1 -8 -29 -1 74 -1 -8
before onze	-19 32 -15 -1 -12 2 -1 16 -1 0
before ook	-10 7 -3 -11 57 -5 -6 -22 -1 -7
before oom	12 -3 -16 -3 22 0 0 -2 0 -8
before op	49 -2 -35 22 -1 -28 2 -35 -3 30
before opa	-2 -5 -20 -2 29 -1 0 9 0 -8
before opening	-1 -1 0 0 0 -26 -2 -3 -3 36
before opgemaakt	-2 0 -1 0 -2 -32 -15 66 -9 -4
before opgesteld	-5 -1 -4 0 -1 9 -1 8 -3 -2
before opm	-7 -7 0 0 -2 -20 0 42 0 -5
before opsteller	-23 -1 -2 0 -3 -15 -5 59 -5 -6
before or	0 0 0 0 0 14 -4 -5 0 -3
before ouder	-13 -3 51 -1 -3 -3 0 -16 0 -11
before ouders	-10 -10 27 -9 -1 -2 0 -10 0 15
before oudste	-4 4 0 -5 12 0 0 -1 0 -4
before over	5 -6 30 -14 33 -34 26 -4 -1 -35
before overdracht	-23 -6 0 -6 31 8 -1 6 0 -7
before papa	-4 -2 7 -1 -15 0 0 -3 0 19
before partij	-8 -1 0 0 -35 -3 -2 -7 -1 57
before partner	-7 -3 -8 -1 16 -2 -1 -7 0 13
before pas	-4 -2 -7 0 1 9 -2 10 0 -6
before per	-7 -4 18 13 2 -17 -1 8 0 -12
before plan	4 20 1 -1 3 -4 -1 -16 0 -6
before pleegouders	27 -31 -31 -9 -4 -1 0 -4 0 54
before portefeuille	-15 0 0 0 -1 -4 -12 -9 43 -1
before portefeuillehouder	-2 -1 0 0 -1 -3 -4 -4 16 -1
before prof	-1 0 0 0 -1 -5 -8 18 0 -1
before punt	2 3 -1 7 14 0 -1 -22 0 -2
before pvda	-2 -1 0 0 -1 -5 -2 -3 20 -6
before raadslid	-3 -1 0 0 -1 -2 -1 -4 16 -4
before rapporteur	-14 -1 -2 0 -1 -5 -1 26 0 -3
before rapporteurs	-17 -1 -1 0 -1 -9 -1 36 -1 -4
before re	11 -1 -5 -1 -2 4 11 -11 0 -6
before referentie	-4 -1 0 0 -1 -16 -6 32 -1 -3
before regel	-31 25 23 0 -3 5 -3 -10 -1 -5
before regelt	-1 5 0 -1 9 1 0 -12 0 -1
before regie	-3 -1 -8 -5 -5 -2 0 28 0 -5
before regisseur	-1 -1 -2 0 -2 -2 0 10 0 -1
before rekening	-6 -5 5 -1 -2 -13 0 17 0 5
before roepnaam	37 -8 -6 -2 -14 20 -1 -13 -1 -14
before ronde	23 -9 -2 -1 -1 0 21 -26 0 -4
before rondvraag	-8 -2 -1 0 -1 -8 -2 -8 5 27
before samen	-19 -4 -2 -1 37 -8 -9 13 0 -7
before school	-3 13 5 -8 -9 3 0 6 0 -7
before schreef	-9 1 -6 0 37 -2 16 -56 -1 21
before secretaris	-11 -2 -7 -1 -3 5 34 -57 34 8
before september	-13 3 -2 -1 -1 -31 -1 1 -2 47
before sinds	17 -37 -7 18 23 11 -4 -7 -1 -13
before slaapt	21 -15 -6 -5 -2 -15 -1 28 0 -4
before son	-6 24 -1 0 -9 -4 0 -2 0 -2
before sorry	-12 -9 -3 0 23 37 -7 -22 -1 -7
before spoed	-5 4 -5 -2 -3 41 -1 -22 0 -8
before spreekuur	22 -1 -1 0 -1 -20 -1 -4 6 -1
before staan	-20 0 27 0 -3 2 2 -4 0 -4
before staat	58 -32 -1 0 -7 -8 -1 -5 -3 -2
before stil	-12 -4 -13 -1 17 34 -1 -12 -1 -7
before stond	-4 0 24 -2 -8 -4 -1 4 0 -10
before stopt	-2 11 0 0 -11 0 0 8 0 -5
before student	-7 -1 -10 0 -1 44 -5 -27 -4 12
before supervisor	-3 0 -2 0 -1 -15 -3 24 0 -1
before systeem	20 -1 0 0 -1 -13 -2 8 0 -10
before tafel	23 -18 -8 -1 -8 -16 -1 19 -2 13
before tante	-5 38 -22 -14 1 -3 0 -4 0 10
before te	18 -11 -5 2 0 24 9 -21 -1 -15
before team	-5 -1 0 0 -1 -3 -2 17 -1 -3
before teamleider	-6 -1 0 0 -2 47 -2 -29 -2 -5
before tegen	-18 6 22 -2 -12 11 -1 -17 -5 14
before telefonisch	-3 -1 -1 0 0 24 -5 -8 -2 -3
before terug	8 9 1 -1 -7 1 -2 -39 -3 33
before the	-24 26 17 -2 -20 -1 -5 -16 -1 26
before thuis	20 15 0 -6 -5 -10 0 9 0 -23
before tien	-5 -18 25 0 -3 -1 0 3 5 -6
before to	-36 -9 12 29 -11 18 10 -12 -2 1
before toelichting	-13 -2 0 0 -1 15 -1 15 0 -13
before toen	8 -8 20 -1 -26 -14 0 13 0 8
before toestemming	-18 -4 16 0 -3 9 -2 15 0 -11
before toezichthouder	-2 -1 0 0 0 5 -1 -30 -3 33
before told	-7 15 -5 -2 -1 2 -1 5 0 -5
before tot	15 0 0 0 0 0 -1 -12 0 -2
before twee	-13 12 -3 -5 -13 -13 -8 15 -1 29
before uit	-1 5 -1 0 -3 4 -1 -13 8 2
before uur	-19 -14 22 -2 -5 16 -1 15 0 -10
before uw	4 7 16 -13 21 2 -3 -11 -3 -19
before vader	19 28 -15 8 -2 4 -2 -15 -1 -25
before van	-35 23 35 10 54 -6 -37 4 -29 -20
before vandaag	17 -7 -11 -2 -5 -11 -1 22 -3 0
before verder	-9 4 12 0 -12 19 4 -13 0 -4
before verslag	-17 2 -25 -1 -9 18 -3 29 -8 14
before verteld	-7 -5 11 -5 -2 4 0 7 0 -2
before vertelde	31 -17 8 -2 0 -11 0 -5 0 -4
before verzoek	0 -1 -1 -1 0 27 -1 -2 -7 -14
before via	-12 19 -2 -1 -4 17 -2 9 0 -24
before vier	-4 -10 24 23 -13 -18 0 -5 -1 4
before vindt	-2 -5 -2 0 -1 21 -5 -2 0 -2
before volgens	-36 -35 16 -21 10 1 1 50 -4 17
before volgorde	35 -7 -1 -1 -3 -20 28 -15 0 -17
before voluit	-25 8 -1 0 -3 20 13 -9 0 -3
before vond	-14 9 0 0 -1 -10 0 20 0 -3
before voor	5 36 -22 74 -52 -14 46 -15 0 -57
before voorletters	-11 61 -6 0 -5 -11 -3 -11 0 -13
before voornaam	9 3 79 -2 -14 -24 15 -42 -4 -21
before voornamen	56 23 0 -1 -14 -2 -5 -39 -1 -18
before voorzitter	-21 -3 -3 -2 -4 -11 -9 -33 23 63
before vraag	-13 -7 -10 -1 -13 26 -7 44 -1 -18
before vraagt	-3 3 -3 -10 17 -3 0 4 -2 -3
before vragen	-22 -9 34 -1 -4 36 -2 -18 -1 -13
before vriendin	-2 -1 -1 -1 11 -3 0 -3 0 0
before vrijdag	23 -7 -7 0 -1 -3 -5 10 -1 -9
before vroeg	-6 -8 -1 12 -4 10 0 1 -1 -4
before vrouw	28 -15 8 -3 2 -10 -6 -19 -2 15
before vz	-13 -3 -13 -1 -13 33 -5 -24 3 36
before waar	-30 24 -13 -9 20 -6 -2 31 -1 -15
before waarom	-6 2 -1 -3 -1 28 -1 -12 0 -7
before was	7 -36 13 -9 12 -13 5 25 -2 -1
before wat	-56 19 45 -2 -8 35 -8 1 -1 -25
before week	8 -1 -1 -7 -1 13 -11 -29 -1 29
before weer	1 33 -7 -4 -7 -43 -1 6 -3 25
before weet	-7 3 -1 -2 5 -24 -1 4 0 25
before weg	-5 -3 -17 0 13 3 0 12 0 -3
before weken	-3 6 -25 -1 27 13 -5 -4 0 -9
before wel	-15 0 19 -11 -7 18 -1 4 6 -12
before werd	-2 -1 -3 0 20 -8 -4 -9 -3 9
before werk	-20 4 -3 15 -1 23 0 -13 0 -5
before werkbegeleider	-2 -2 0 0 -1 18 -3 -9 0 -2
before werknemer	-12 -1 0 0 -2 37 -2 -20 0 -1
before wethouder	-8 -4 -3 -1 -3 -21 -12 -20 95 -22
before wethouders	-2 -1 0 0 -1 -3 -3 -9 35 -17
before wie	62 13 30 -4 -16 -43 -2 -21 -1 -17
before wife	-7 -2 14 -2 12 -7 0 -4 0 -4
before wijkagent	-5 25 -1 7 -6 -3 0 -14 0 -3
before wijkteam	14 -4 -5 0 -5 -9 -5 27 0 -13
before wil	17 43 -17 -7 -15 -9 16 -15 6 -19
before wilde	-18 1 -2 -1 -2 -4 -2 9 0 20
before with	12 -27 -9 -1 -11 64 -15 2 -2 -13
before wmo	-20 -1 -1 0 -2 -13 0 42 0 -3
before wonen	-3 17 -1 -5 -6 -3 0 -11 17 -6
before woont	-6 -1 -2 1 -11 -2 0 -1 -8 31
before woord	5 -7 -8 -2 1 -3 -1 -1 -4 19
before worden	-13 -2 -1 -2 22 18 -1 1 -3 -19
before wordt	32 -8 -11 -3 -4 -4 -20 14 0 5
before your	3 13 -4 -2 26 -4 -1 -23 0 -9
before zaken	-6 9 -1 -1 -2 6 0 -4 0 -1
before ze	9 -34 -6 -6 29 4 21 -34 0 18
before zeg	-2 -5 -4 0 -4 13 -7 10 0 0
before zeggen	-9 2 -4 -1 9 0 18 -9 0 -5
before zegt	22 5 -14 6 6 -17 -21 8 6 -1
before zei	-26 8 -6 17 32 10 -7 -30 -2 4
before zelf	-32 3 2 -2 23 28 -1 -3 -1 -15
before zich	21 16 -1 0 -24 -6 -5 -21 -1 20
before zij	42 -22 -14 -1 10 -11 -1 27 -2 -27
before zijn	17 3 -19 -11 35 -23 7 -52 -3 46
before zit	-29 27 -4 0 2 -28 -1 11 -1 24
before zitten	9 -2 -1 0 -3 -16 -2 -8 0 24
before zonder	-10 26 20 -1 0 -18 11 -13 -2 -13
before zoon	-27 -1 -12 -12 73 -3 -2 -24 -2 11
before zoontje	-8 27 -1 -2 -7 -1 -1 -2 0 -6
before zus	-24 -6 -10 41 45 -10 -1 -19 -1 -15
before zusje	-2 -10 -2 21 -3 0 0 -2 0 -1
before zuster	-19 -1 -1 44 -11 -7 -1 -13 0 9
beleid: alone	-6 0 0 0 -1 -2 -2 -6 19 -1
beleid: cue before public_figure	-1 0 0 0 0 -2 -2 -3 10 -1
beleid: once	-10 -1 -1 0 -2 -5 -4 -4 32 -4
beleid: place first	-9 -1 -1 0 -1 -3 -3 1 17 -1
beleid: place middle	-1 0 0 0 -1 -3 -2 -7 18 -4
beleid: shape full	-10 -1 -1 0 -1 -4 -4 5 19 -2
beleid: share high	-10 -1 -1 0 -1 -4 -4 5 20 -2
bias	-18 -19 8 -15 -3 -11 0 38 9 10
born	62 63 2 20 -3 -4 10 -91 -30 -30
born adult	6 -170 36 -38 55 72 79 -27 -24 11
born child	-26 92 35 30 -42 -26 -16 -28 -1 -18
born old	99 -49 -32 -4 29 -23 -24 -3 -2 9
born teen	3 158 -56 10 -29 -33 -13 -23 -2 -15
born young	-16 27 22 18 -14 6 -16 -10 -1 -17
brief: age child	-9 20 -2 -2 9 -1 0 -12 0 -3
brief: age old	-5 -3 -6 0 14 -1 12 -2 0 -8
brief: born	-2 20 18 0 -16 -1 -15 -1 0 -2
brief: born old	11 -2 0 0 -5 0 -2 0 0 -1
brief: cue after care	17 8 -10 -1 1 -1 4 -11 0 -5
brief: cue after professional	-4 3 -4 0 -3 -2 -1 -1 -1 13
brief: cue before child	19 5 1 -1 -8 -1 -1 -5 0 -10
brief: cue before office	6 -2 -15 0 -14 -3 11 29 -2 -10
brief: cue before parent	-14 9 -1 0 36 -1 0 -17 0 -11
brief: cue before professional	9 -16 -2 0 -2 -2 -1 28 -2 -12
brief: cue before relative	3 1 3 -1 5 -1 -1 -10 -1 1
brief: greeted	4 -7 -10 -1 5 -8 16 -17 1 18
brief: greeted politely	9 -5 -9 0 10 -6 18 -20 -5 8
brief: greeted well known	-1 -2 -1 0 -6 -2 -3 2 6 8
brief: has BSN	-5 14 16 0 -8 -2 -6 -5 0 -4
brief: has DOB	-2 20 18 0 -16 -1 -15 -1 0 -2
brief: kin same f	-6 -1 5 -1 19 -1 -1 -7 0 -8
brief: kin vrouw	-4 -1 6 0 8 -1 0 -1 0 -7
brief: kin young	25 -1 -1 0 -10 -1 0 -4 0 -8
brief: mail behind	8 -1 -8 0 -5 -2 16 -2 -1 -6
brief: once	-20 11 7 -5 4 -26 -6 8 4 24
brief: place first	-10 7 39 -1 4 -27 0 -44 0 33
brief: place last	16 -7 -11 -1 -7 -7 27 -5 14 -19
brief: place middle	-5 7 2 -7 4 -23 -7 51 -18 -4
brief: sender	4 12 3 0 -6 -3 6 -11 0 -4
brief: shape full	11 6 13 -2 7 -29 -1 -3 4 -7
brief: shape initials	17 -10 4 -1 -7 -14 -13 -6 -2 33
brief: shape single	-35 17 20 -5 -4 -11 28 -4 -5 -2
brief: shape surname	13 -4 -7 0 -13 -2 6 18 -2 -10
brief: share high	58 11 -19 -1 -1 -18 -5 -17 -9 1
brief: share low	-18 3 0 -1 -19 -5 -4 16 -6 32
brief: share middle	-39 -8 48 -6 20 -35 29 3 11 -23
brief: shares surname	4 11 17 -1 -13 -3 -13 -12 -3 13
brief: title	-46 -13 13 -2 -8 -17 27 61 -15 1
brief: title degree	-3 -1 -7 0 -3 -1 -1 32 -5 -11
brief: writer	29 2 7 -1 11 -16 -9 -2 -12 -9
bsn	30 20 6 -1 36 12 -11 -44 -6 -43
bsn brief	-5 14 16 0 -8 -2 -6 -5 0 -4
bsn code	-6 2 -1 0 -2 -11 21 -1 0 -2
bsn email	-1 9 -5 0 -13 21 -2 -7 0 -2
bsn hr	-6 -1 0 0 -1 10 -1 0 0 0
bsn indicatie	18 -14 6 -1 -4 -1 -1 -2 0 -1
bsn jeugdwet	4 8 -19 1 -8 -2 -1 19 0 -3
bsn lijst	-1 23 -3 -1 5 9 -7 -9 0 -14
bsn other	12 12 6 5 35 -3 -28 -15 -3 -21
bsn participatie	9 -8 -4 -1 15 -3 -2 -3 0 -3
bsn schuldhulp	-7 -4 10 0 23 -3 -4 -12 0 -2
bsn wmo	3 -3 -4 0 8 -1 0 -2 0 -1
bsn zaaknotitie	12 -20 4 -2 -15 -2 22 -8 0 9
child before	77 25 -24 17 -63 -12 -3 -20 -1 4
class after	-11 55 -10 -3 -7 -2 -1 -17 0 -5
code: born	10 19 -3 0 -4 -9 -7 -1 0 -3
code: born adult	15 -4 -1 0 -2 1 -5 0 0 -2
code: has BSN	-6 2 -1 0 -2 -11 21 -1 0 -2
code: has DOB	10 19 -3 0 -4 -9 -7 -1 0 -3
code: once	-10 -29 1 -2 -15 39 4 -9 -5 24
code: place first	-10 -1 -1 0 -1 16 -1 4 -1 -5
code: place last	-7 -1 -2 0 -1 27 -2 -12 -1 -2
code: place middle	18 3 21 -2 -20 5 1 -28 -5 8
code: shape full	14 7 16 -1 -12 25 -17 8 -4 -35
code: shape initials	-2 18 -2 0 -2 13 20 -29 -1 -14
code: shape single	20 -17 6 -1 -6 -2 -3 -4 -1 8
code: share high	-21 8 15 -1 -9 5 7 8 -4 -8
code: share middle	22 -6 3 -2 -12 34 -10 -38 -3 11
cue about care	-12 20 1 40 -14 -22 -6 -39 -5 38
cue about child	-3 8 49 -15 8 -37 -13 -10 -1 14
cue about client	28 0 -22 -18 24 -25 23 -7 -4 1
cue about employee	8 -4 -12 -6 7 2 -17 33 -2 -10
cue about office	-54 -4 -15 -1 -11 0 19 16 30 20
cue about parent	-4 19 -7 20 24 -1 -5 -1 -4 -41
cue about professional	-28 -20 -25 7 -9 32 13 45 -5 -11
cue about public_figure	-14 -18 -2 -1 9 58 19 69 -66 -54
cue about relative	-1 -25 17 2 -12 11 -7 12 -7 10
cue about school	28 17 -9 18 -15 13 -12 -7 -1 -32
cue about sibling	-44 -19 -15 83 58 -37 -6 -21 -1 2
cue after applicant	-12 -2 -6 -1 35 -30 44 -15 -1 -12
cue after care	8 -10 -11 28 20 -10 16 -44 -22 25
cue after child	-29 2 76 -2 85 -22 -25 -25 -10 -50
cue after client	40 -30 -9 -25 -17 -9 16 16 -9 27
cue after employee	-58 -15 -29 -5 -20 89 -14 37 -10 25
cue after office	-36 -9 -6 -2 -9 7 6 5 33 12
cue after parent	-7 3 31 -10 40 -15 -12 -17 -7 -6
cue after professional	-70 -31 -6 28 -12 14 10 104 -21 -17
cue after public_figure	4 -6 -6 -1 -8 -33 -8 -34 125 -33
cue after relative	-5 33 -24 -13 33 -36 -11 3 -14 35
cue after school	-31 8 -4 22 -8 -37 -2 27 -1 25
cue after sibling	26 -6 9 47 -30 -21 -5 -15 -1 -4
cue before applicant	21 -1 -1 0 -2 4 20 -32 -5 -4
cue before care	18 2 26 -10 -3 -36 -7 -19 -10 40
cue before child	9 58 -60 44 54 -35 -11 -34 -6 -18
cue before client	48 -11 -9 18 -29 -14 77 -56 -18 -7
cue before employee	-3 -17 -32 -4 -22 59 1 20 18 -21
cue before office	-34 -14 -23 -18 -20 39 -3 44 27 2
cue before parent	-3 -1 120 -25 13 -14 -11 -55 -5 -19
cue before professional	-32 -30 -70 -7 -44 46 -37 202 -14 -13
cue before public_figure	-24 -8 -7 -2 -9 -47 -22 -9 181 -51
cue before relative	-8 -15 -43 -18 229 -36 -22 -92 -10 14
cue before school	-2 0 -59 -21 -14 36 -9 72 -1 -3
cue before sibling	-5 -41 -34 133 70 -18 -5 -47 -3 -51
cue label applicant	22 -1 -1 0 -3 -43 28 0 -1 -1
cue label care	-17 6 1 -3 -6 -16 -2 41 0 -4
cue label child	34 29 -10 -21 8 -8 -4 -9 -1 -19
cue label client	87 -43 14 -8 -32 -9 7 -22 -2 7
cue label employee	-20 -4 -3 -1 -4 19 21 -1 -1 -6
cue label office	-27 -5 -8 -1 -10 54 29 29 -17 -44
cue label parent	-26 -16 94 -12 -22 -6 -3 -28 -1 19
cue label professional	-35 5 -19 -3 -20 48 -7 52 -2 -18
cue label relative	-7 -15 -28 -15 22 -2 -1 -16 0 62
cue label school	-2 5 -1 -1 0 -21 -4 36 0 -12
cue label sibling	27 -21 -3 8 20 -15 -2 -8 0 -6
cv: age adult	-4 -1 -3 0 -5 -2 40 -23 -1 -2
cv: alone	-2 0 0 0 0 -1 17 -12 0 0
cv: born	-4 -1 -2 0 -1 -4 20 -6 0 -1
cv: born adult	-4 -1 -2 0 -1 -4 19 -6 0 -1
cv: cue after employee	-1 0 -1 0 -1 -8 -19 8 0 23
cv: greeted	-9 -1 -3 0 -9 -2 -41 72 -1 -6
cv: greeted well known	-3 -1 -2 0 -6 -1 -15 30 0 -2
cv: has DOB	-4 -1 -2 0 -1 -4 20 -6 0 -1
cv: mail behind	-1 0 -1 0 -4 -4 -13 27 0 -3
cv: mail of office	0 0 0 0 -1 -4 -11 18 0 -1
cv: once	-18 -6 -10 -1 12 -30 40 2 -20 30
cv: place first	-16 -5 -5 -1 7 -27 108 -35 -20 -8
cv: place last	-5 -2 -2 0 -1 -12 -5 33 -1 -5
cv: place middle	-14 -3 -6 -1 1 -12 -29 32 -2 34
cv: shape full	-23 -6 -9 -1 18 -32 40 13 -4 4
cv: shape initials	-4 0 -1 0 -1 -4 1 29 -17 -2
cv: shape single	-7 -3 -3 0 -10 -13 34 -15 -1 20
cv: share high	-20 -5 -3 -1 3 -22 35 26 -4 -9
cv: share middle	-15 -4 -10 -1 4 -28 38 3 -18 31
cv: shares surname	-1 0 -2 0 3 -1 13 -9 0 -2
cv: title	-9 -1 -3 0 -8 -2 -30 57 0 -4
cv: title degree	0 0 0 0 -1 -1 -5 9 0 -1
cv: writer	-7 -1 -2 0 23 -4 31 -46 -2 8
elder word	-75 -84 116 -56 75 -18 -33 4 8 63
email: age adult	2 -3 -2 0 3 -8 -5 -3 -1 17
email: age child	-6 12 -2 14 -4 -9 0 -2 0 -2
email: age teen	3 10 -2 -1 -5 -3 -1 -1 0 -1
email: born	3 13 -15 -1 -5 -1 15 -4 0 -5
email: born adult	3 -2 -12 0 -2 2 16 -2 0 -3
email: born old	13 -3 -2 -1 -2 -2 -1 -1 0 -2
email: cue about care	19 21 4 -3 -17 -8 -3 -12 0 -2
email: cue about professional	-18 8 -1 -1 -6 6 -1 6 0 7
email: cue after care	-1 10 -4 -2 -8 10 20 -19 0 -5
email: cue after client	11 19 -5 -1 -23 17 -2 -15 0 -2
email: cue after employee	-3 -1 -1 0 -2 31 0 -19 0 -3
email: cue after professional	-1 0 -2 0 0 -15 0 21 0 -1
email: cue before child	10 -1 -4 -1 -7 -6 -1 18 0 -8
email: cue before employee	-3 -1 -4 -1 -4 8 -2 -15 13 9
email: cue before parent	-6 9 5 -1 -2 -2 0 -1 0 -1
email: cue before relative	-7 -3 8 -2 20 -2 -1 -4 0 -8
email: greeted	2 -1 -10 -10 -24 -4 -2 18 -2 33
email: greeted politely	-4 -4 -1 -2 -11 -7 -13 14 4 23
email: greeted well known	7 3 -9 -8 -13 3 11 3 -6 9
email: has BSN	-1 9 -5 0 -13 21 -2 -7 0 -2
email: has DOB	3 13 -15 -1 -5 -1 15 -4 0 -5
email: kin moeder	13 -2 9 0 -13 -3 0 -2 0 -2
email: kin old f	13 -2 10 0 -13 -1 -1 -3 0 -2
email: kin same m	-9 -2 4 -10 12 -3 0 -2 0 11
email: kin young	9 13 -2 -1 -11 -4 -1 -1 0 -2
email: kin young m	-3 17 -1 0 -7 -3 0 -1 0 -1
email: mail behind	8 -11 12 -3 23 -30 6 -14 -8 16
email: mail of office	34 -7 -2 -1 -14 15 -15 -10 -6 7
email: mail of resident	0 -3 25 -1 30 -49 26 -32 -1 6
email: once	-11 32 8 20 18 -5 -19 -16 -5 -22
email: place first	-15 21 6 -4 5 3 -7 -3 9 -15
email: place last	-12 -8 14 21 16 1 -6 -15 -2 -10
email: place middle	30 -11 -11 -2 -13 10 5 0 -12 2
email: receiver	-27 -15 12 -1 10 3 0 8 1 9
email: sender	5 -16 13 -3 8 16 -8 0 -7 -7
email: shape full	-13 -2 2 10 -2 16 12 -17 -2 -5
email: shape initials	52 -7 -3 -2 -7 -36 -4 10 4 -8
email: shape single	-28 1 -15 9 24 43 -15 4 -6 -18
email: share high	-1 4 8 -2 -5 -6 -3 -35 11 29
email: share low	38 -1 6 -17 11 -13 -4 6 -1 -24
email: share middle	-33 -1 -5 34 3 33 -1 11 -14 -28
email: shares surname	-6 11 -7 -6 36 -17 16 -11 -1 -16
email: title	-12 -17 -10 18 6 37 -8 -22 -2 9
email: writer	10 -11 -7 -4 1 7 -5 6 -7 11
greeted	20 24 40 -21 5 -1 -55 7 -36 17
greeted politely	23 -1 17 -5 9 -7 -22 -2 -29 16
greeted well known	-4 25 22 -17 -6 0 -35 4 -7 18
has BSN	30 20 6 -1 36 12 -11 -44 -6 -43
has DOB	62 63 2 20 -3 -4 10 -91 -30 -30
hr: age adult	6 -2 -3 0 2 4 6 -9 0 -3
hr: attendee	-2 0 0 0 -1 -2 -8 14 -1 0
hr: born	-3 -6 -3 -1 15 16 -8 -6 -1 -3
hr: born adult	0 -3 -3 0 0 21 -5 -5 -1 -3
hr: cue about professional	-1 -1 0 0 -1 11 3 -10 0 -1
hr: cue after care	5 -1 -2 -2 12 18 -28 0 0 -3
hr: cue after employee	-3 -2 -1 0 -2 -15 5 1 -1 17
hr: cue after professional	18 -1 -1 0 -1 -8 5 -10 -1 -1
hr: cue before applicant	0 0 0 0 0 -7 17 -9 0 0
hr: cue before employee	-5 -2 -1 0 1 15 -10 10 -2 -5
hr: cue before professional	-2 -1 -1 0 -2 21 -3 -9 0 -2
hr: cue before relative	-1 0 0 0 17 -8 0 -1 0 -6
hr: cue label applicant	-1 0 0 0 0 -21 20 3 0 0
hr: greeted	-14 -1 -2 0 0 34 -7 -4 -2 -3
hr: greeted well known	-4 -1 -2 0 1 12 -5 1 0 -1
hr: has BSN	-6 -1 0 0 -1 10 -1 0 0 0
hr: has DOB	-3 -6 -3 -1 15 16 -8 -6 -1 -3
hr: once	-28 2 -10 -4 3 5 54 -24 8 -7
hr: place first	-26 -4 -7 -1 -7 8 -19 49 16 -8
hr: place last	-2 -1 -1 0 -1 44 -6 -44 13 -1
hr: place middle	-19 -4 -12 -5 7 12 51 -8 -7 -16
hr: receiver	-3 0 -1 0 0 -6 -2 12 0 0
hr: sender	0 0 -2 0 -1 -19 -1 25 0 0
hr: shape full	-17 -15 -13 -2 0 16 51 -3 -9 -9
hr: shape initials	-18 -2 -3 0 -7 -4 -3 -7 33 12
hr: shape single	-10 9 -3 -3 -3 47 -19 14 -2 -29
hr: share high	-20 -3 -1 0 -3 54 2 -22 -1 -5
hr: share low	-14 11 -6 -2 4 -2 -4 16 -7 4
hr: share middle	-13 -16 -13 -3 -2 12 28 2 30 -25
hr: shares surname	-5 -1 -4 0 2 14 7 -10 0 -2
hr: title	-4 -2 -5 0 12 36 -2 -25 -4 -5
hr: title degree	0 0 0 0 -1 1 -7 18 -8 -1
hr: writer	-7 -5 -4 -1 -8 6 13 -20 35 -8
in list of children	-68 45 -3 -3 -3 -27 -4 38 -1 25
in table	62 -2 -41 -3 -31 -31 54 -3 -40 37
indicatie: age child	6 -3 -3 17 -3 0 0 -9 0 -4
indicatie: born	-8 17 -8 -2 11 -2 -2 -3 0 -2
indicatie: born adult	0 -1 -6 0 13 -1 -2 -1 0 -2
indicatie: born child	-4 9 -2 -1 -1 0 0 0 0 0
indicatie: born teen	-6 9 0 0 -1 0 0 0 0 0
indicatie: cue after care	14 -10 -4 15 -7 -1 -1 -4 0 -2
indicatie: cue after client	31 -30 1 -3 3 -1 0 0 0 -1
indicatie: cue after parent	7 -10 -8 -3 4 0 0 3 0 7
indicatie: cue after professional	-4 -1 -3 -1 -2 -2 -1 15 0 -1
indicatie: cue before client	14 -1 1 0 -4 -1 -1 -6 0 -2
indicatie: cue before parent	-5 -3 20 1 -4 0 0 -8 0 -1
indicatie: cue before professional	-4 1 -4 0 -3 -2 0 17 0 -5
indicatie: cue before relative	-11 7 -16 0 19 -1 0 -3 0 6
indicatie: cue before sibling	-3 -6 -3 15 1 -1 0 -3 0 -1
indicatie: cue label client	10 -1 -2 0 -1 -1 -1 -4 0 0
indicatie: has BSN	18 -14 6 -1 -4 -1 -1 -2 0 -1
indicatie: has DOB	-8 17 -8 -2 11 -2 -2 -3 0 -2
indicatie: kin same f	-2 -2 -3 10 2 -1 0 -3 0 -2
indicatie: kin same m	-2 -5 -2 3 9 0 0 -1 0 -1
indicatie: kin young	13 -12 -1 -1 6 0 0 -3 0 -3
indicatie: once	39 -7 11 -1 -18 -16 -4 24 -2 -25
indicatie: place first	31 18 8 -8 -11 -9 -2 -13 -1 -12
indicatie: place last	-9 -5 -8 -1 -2 -2 0 29 0 -1
indicatie: place middle	-15 -1 29 23 6 -10 -3 -21 -2 -6
indicatie: shape full	-16 -6 18 -9 -10 -9 -3 31 -2 6
indicatie: shape initials	1 -3 8 -1 -3 -2 -1 9 -1 -7
indicatie: shape single	9 17 3 24 10 -10 -1 -35 -1 -17
indicatie: share high	22 -4 -4 -1 -1 -1 -2 -6 -1 -3
indicatie: share low	-19 2 15 5 -11 -3 -1 21 0 -10
indicatie: share middle	4 13 17 10 6 -16 -4 -19 -2 -7
indicatie: shares surname	-17 8 27 -7 11 -2 -1 -11 -1 -8
indicatie: title	1 -3 -2 -1 22 -2 -1 -4 -1 -9
indicatie: writer	-5 -1 11 -2 -3 -1 0 3 0 -3
jeugdwet: age adult	-23 -4 21 -5 -5 -1 -1 22 0 -5
jeugdwet: age child	6 -6 -12 29 -8 -1 0 -3 0 -4
jeugdwet: age teen	16 -14 -13 18 -2 -1 0 -2 0 -2
jeugdwet: attendee	-1 -2 -1 -3 3 -3 0 16 0 -10
jeugdwet: born	14 -8 18 2 -29 -4 -2 7 -1 1
jeugdwet: born adult	-37 -15 61 -13 -12 -1 -1 14 0 6
jeugdwet: born child	-2 18 -10 12 -12 -1 0 -2 0 -3
jeugdwet: born teen	49 -8 -31 3 -4 -1 0 -5 0 -2
jeugdwet: cue about care	-18 3 3 24 13 -1 -1 -15 0 -9
jeugdwet: cue about child	3 2 13 -6 -3 0 0 -5 0 -3
jeugdwet: cue about parent	8 -38 0 8 16 -3 0 3 0 7
jeugdwet: cue about professional	7 -14 -2 5 -2 0 0 9 0 -3
jeugdwet: cue about school	10 2 7 5 0 -1 0 -19 0 -3
jeugdwet: cue after care	-1 -16 4 0 -12 -2 -1 24 0 3
jeugdwet: cue after client	-10 26 -11 -10 -4 -1 -1 14 0 -3
jeugdwet: cue after parent	5 -6 3 -5 29 -2 -1 -15 0 -6
jeugdwet: cue after professional	-7 -13 -3 6 -1 -2 -1 30 0 -9
jeugdwet: cue after relative	-3 6 -8 -6 22 -1 0 -7 0 -4
jeugdwet: cue after school	-5 -8 0 12 -1 0 0 6 0 -3
jeugdwet: cue after sibling	-5 8 -3 -8 -2 0 0 -5 0 16
jeugdwet: cue before care	8 -6 19 -11 -4 -1 0 -7 0 3
jeugdwet: cue before child	29 -19 -13 8 -4 -1 0 -7 0 9
jeugdwet: cue before parent	21 -24 -16 -6 11 -4 -1 3 -1 17
jeugdwet: cue before professional	9 -15 -17 -4 -7 -2 -1 42 0 -6
jeugdwet: cue before relative	-6 -5 -20 -4 43 -1 0 -4 0 -3
jeugdwet: cue before school	10 -4 -15 -8 1 -1 0 34 0 -17
jeugdwet: cue before sibling	17 -18 -5 34 -17 -1 0 -5 0 -6
jeugdwet: cue label child	2 12 -3 -6 -2 -1 0 -1 0 0
jeugdwet: cue label parent	-5 -6 28 -7 -8 -1 -1 -12 0 10
jeugdwet: cue label professional	-1 -1 -3 0 -3 -1 0 10 0 -1
jeugdwet: greeted	-17 19 41 -1 -4 -1 -1 -26 -1 -9
jeugdwet: greeted politely	-9 5 18 0 -1 -1 0 -9 0 -2
jeugdwet: greeted well known	-8 15 23 0 -3 -1 0 -17 -1 -7
jeugdwet: has BSN	4 8 -19 1 -8 -2 -1 19 0 -3
jeugdwet: has DOB	14 -8 18 2 -29 -4 -2 7 -1 1
jeugdwet: kin old f	-8 -5 1 -10 33 -2 -1 -11 0 3
jeugdwet: kin old m	-5 -9 9 -7 33 -2 -1 -20 0 1
jeugdwet: kin oma	0 -1 -10 -1 21 0 0 -3 0 -4
jeugdwet: kin oom	0 -2 -10 -3 21 0 0 -1 0 -5
jeugdwet: kin same f	-1 -10 -1 18 -2 0 0 -1 0 -2
jeugdwet: kin same m	-4 -11 4 29 -16 0 0 -1 0 -1
jeugdwet: kin vader	-3 -5 22 -3 -10 -1 0 -12 0 11
jeugdwet: kin young	19 -5 -5 -7 -8 -1 0 -7 0 14
jeugdwet: kin zusje	-1 -5 -1 8 -1 0 0 -1 0 0
jeugdwet: mail behind	-3 -3 -1 0 0 -1 0 9 0 -1
jeugdwet: once	-5 -15 17 10 -6 -10 -5 8 -4 10
jeugdwet: place first	22 2 22 0 -18 -14 -4 -13 -3 5
jeugdwet: place last	21 -7 4 -8 -6 -1 -1 9 -1 -11
jeugdwet: place middle	-59 34 -8 23 20 -14 -7 11 -4 4
jeugdwet: receiver	-2 2 -14 0 -1 -1 0 17 0 -1
jeugdwet: school class	-2 11 -7 -2 0 0 0 4 0 -2
jeugdwet: shape full	10 8 20 -12 -6 -17 -8 19 -5 -11
jeugdwet: shape initials	-18 -5 29 -5 16 -2 -1 11 -1 -25
jeugdwet: shape single	-6 27 -30 32 -12 -10 -3 -35 -2 39
jeugdwet: shape surname	-1 -1 -2 -1 -2 0 0 12 0 -5
jeugdwet: share high	-11 44 -18 -2 -4 -1 -1 -6 0 -2
jeugdwet: share low	-19 -22 4 18 34 -16 -6 13 -4 -1
jeugdwet: share middle	14 7 32 -1 -34 -12 -5 0 -3 2
jeugdwet: shares surname	13 12 9 12 -3 -6 -3 -41 -2 9
jeugdwet: title	-33 9 55 -13 2 -2 -1 20 -2 -35
jeugdwet: writer	-6 11 6 1 -10 -3 -1 18 -1 -14
joined grown	-27 -2 52 10 4 7 -2 -27 2 -17
joined young	-20 111 6 -7 -16 -19 -2 -25 -1 -26
kin broer	-14 -22 -18 50 66 -7 -3 -28 -1 -23
kin broertje	-4 9 -1 9 -10 0 0 -1 0 -2
kin buurman	-3 -1 -1 0 -13 -1 0 -9 0 30
kin dochter	-4 -7 -13 -8 47 21 -3 -18 -1 -15
kin echtgenoot	-3 0 -1 0 8 0 0 -1 0 -2
kin echtgenote	-5 -2 -6 -1 37 -1 -1 -2 0 -20
kin husband	-2 -2 24 -1 -9 -2 0 -1 0 -8
kin kind	36 -6 -6 -3 -9 -1 0 -3 0 -7
kin ma	-8 -6 9 -1 1 10 -3 -19 -1 16
kin man	26 -3 10 -3 3 -11 -2 -10 -2 -9
kin moeder	31 -22 103 -5 -52 -12 -4 -27 -5 -8
kin mother	-2 -1 16 0 -1 -1 -2 -7 0 -2
kin old f	18 -42 57 -25 59 -5 -8 -65 -6 17
kin old m	-8 3 48 -13 49 -15 -3 -52 -2 -7
kin oma	-1 -3 -25 -2 47 -1 0 -5 0 -9
kin oom	12 -4 -17 -5 27 -1 0 -2 0 -11
kin opa	-2 -5 -20 -2 29 -1 0 9 0 -8
kin other f	-8 -3 -3 -3 -7 -3 0 -6 0 35
kin other m	-13 -7 -18 -1 28 -14 -1 -13 0 39
kin papa	-2 -1 2 0 -14 0 0 -3 0 19
kin partner	-26 -3 -9 -1 35 -2 -1 -8 0 15
kin same 	-26 -3 -9 -1 35 -2 -1 -8 0 15
kin same f	-40 -11 -1 122 68 -36 -10 -59 -2 -30
kin same m	-8 -24 13 64 70 -21 -6 -41 -3 -44
kin son	-6 24 -1 0 -9 -4 0 -2 0 -2
kin tante	-1 -7 -21 -11 12 -1 0 -2 0 31
kin vader	-12 16 71 -6 -34 -6 -2 -39 -1 13
kin vriend	-10 -6 -17 -1 41 -13 0 -4 0 10
kin vriendin	-6 -2 -2 -3 7 -3 0 -4 0 13
kin vrouw	19 -4 7 -2 8 -11 -6 -10 -1 -1
kin wife	-2 -2 15 -2 3 -4 0 -4 0 -3
kin young	-4 87 -32 -30 44 -3 -8 -63 -4 12
kin young 	29 -10 -7 -4 -39 -2 0 -4 0 37
kin young f	6 26 -15 -11 44 14 -3 -30 -1 -30
kin young m	-39 76 -10 -14 35 -16 -4 -30 -2 4
kin zoon	-22 25 -8 -10 36 -11 -3 -25 -2 19
kin zoontje	-9 35 -1 -3 -10 -1 -1 -2 0 -8
kin zus	-20 -6 -10 41 46 -11 -1 -26 -1 -12
kin zusje	-10 14 -5 20 -12 -2 -1 -3 0 -2
kin zuster	-19 -1 -1 44 -11 -7 -1 -13 0 9
label 0	14 -8 3 -1 9 -27 -2 24 -1 -10
label aan	-39 -3 -25 -2 -19 38 9 15 9 17
label aanvrager	-17 -2 -4 0 -4 10 28 -8 0 -3
label aanwezig	9 9 12 -1 -18 30 -7 -35 -24 25
label achternaam	-53 75 -20 -4 4 19 -31 -43 -3 55
label afwezig	-2 -2 -1 0 -1 27 -1 -21 -3 3
label akkoord	-1 -1 2 0 -1 15 0 -14 0 0
label als	-5 -10 -2 0 -7 26 -1 13 0 -13
label begeleider	-1 -1 -4 0 -2 27 0 -15 0 -2
label behandelaar	-6 -1 -1 0 -1 -1 0 16 0 -5
label behandeld	-3 0 0 0 -1 -12 0 19 -1 -1
label belanghebbende	9 -1 -4 0 -9 -5 -3 -2 0 15
label beoordelaar	0 0 -1 0 0 12 -1 -8 0 0
label betreft	33 -1 -3 -3 -3 -2 -5 -13 0 -3
label betrokkene	20 8 -6 -6 -2 -4 -1 -3 0 -6
label bij	15 -2 -5 0 -6 2 -2 15 3 -20
label cc	-32 -2 -3 0 42 -19 20 5 -2 -10
label client	112 -45 -7 -1 -5 -15 -3 -22 -1 -12
label commissie	-2 -1 -1 0 -3 -4 -28 15 13 12
label consulent	-8 -1 -2 0 -1 -4 0 19 0 -1
label contact	-3 -2 -10 0 8 -12 -4 2 0 22
label contactpersoon	-2 -1 0 0 -6 8 -1 12 -4 -6
label de	-51 6 -8 -3 -19 1 29 24 -10 31
label deelnemers	-2 0 9 0 -2 -2 0 -1 0 -1
label dienst	-9 -2 -1 0 -1 -20 -1 35 0 -2
label doel	29 -15 -6 -7 1 0 0 0 0 -2
label door	-24 -7 -6 -1 -13 25 -10 49 -9 -4
label een	-8 -4 -3 -1 -9 7 -1 -14 0 34
label en	40 0 21 -44 -2 -23 -9 -2 -1 20
label er	15 -22 12 -5 15 2 -2 -20 0 7
label from	-12 -12 35 -1 -7 4 -24 -1 -3 21
label gemeente	-1 0 -1 0 -1 -18 0 28 -1 -6
label geslachtsnaam	21 5 -9 0 -2 -7 -4 -2 0 -2
label gezag	-7 -2 26 -6 -2 -1 0 -2 0 -5
label gezin	-2 8 3 -1 -4 -1 0 -1 0 -2
label handtekening	-16 -2 1 0 -2 30 -8 -1 0 -1
label het	19 -17 -5 -1 36 1 -7 -28 -1 2
label ik	-3 -1 17 -2 5 -10 -1 0 0 -5
label in	17 -5 -4 -1 -2 -3 -2 4 0 -3
label inbrenger	-3 -7 -2 0 -1 18 -4 4 -1 -4
label inwoner	0 0 -1 0 0 -3 -1 -7 0 12
label is	64 -18 -16 -2 6 23 -1 -21 0 -34
label jeugdige	-2 13 -2 -4 -1 -1 0 -1 0 -1
label jongere	-1 8 -1 -3 -1 -1 0 -1 0 0
label juni	-18 -2 -1 0 -1 31 -12 7 0 -4
label kandidaat	22 -1 -1 0 -2 -62 28 17 -1 -1
label kind	36 -11 -7 -2 -3 -2 -1 -3 0 -6
label kinderen	-7 7 16 -10 9 -3 0 -1 0 -10
label klant	-14 -1 35 0 -3 -9 -2 -1 0 -5
label klantmanager	-5 0 -2 0 -1 -3 0 13 0 -1
label leerling	18 6 -15 -1 -1 -1 -2 -3 0 -1
label leidinggevende	-1 -1 -1 0 -1 11 -1 -3 0 -3
label maart	-14 3 0 0 0 -15 12 16 0 -2
label medewerker	-5 -1 -1 0 -1 45 -3 -32 0 -1
label melder	-29 -1 -8 0 -1 25 -8 26 0 -5
label met	7 7 6 -5 12 18 -4 -8 -1 -31
label midd	-8 -2 0 0 -1 31 -8 -4 0 -8
label moeder	-5 -2 -1 0 0 -1 0 -1 0 11
label naam	75 40 -34 4 -1 -7 31 -75 -37 4
label naar	12 0 -7 0 -9 -14 -1 12 -1 8
label name	11 -2 -5 0 -4 -8 28 -13 -1 -5
label niet	8 13 -4 0 13 14 -12 -19 -1 -12
label ocht	-12 -3 0 0 -1 45 -10 -5 0 -13
label onderwerp	-2 21 -5 -2 -5 25 -7 -11 0 -14
label onderzoeker	-13 -3 -7 -1 -4 -28 -1 65 0 -7
label ook	-2 -6 -2 0 -1 3 0 16 0 -7
label op	-5 -16 22 -1 -9 -23 -1 16 0 17
label opgesteld	-2 0 -3 0 -1 -11 0 17 0 0
label ouder	-6 -1 14 0 -2 0 0 -3 0 -1
label ouders	-2 -6 31 -1 -6 -1 0 -8 0 -7
label over	-15 10 4 -8 13 5 0 -5 0 -3
label paraaf	-12 -3 0 0 -1 45 -10 -5 0 -13
label partner	-9 -1 -2 0 30 -1 0 -3 0 -12
label praktijkbegeleider	0 0 0 0 0 -17 0 19 0 0
label rapporteur	-14 -1 -2 0 -1 -5 -1 26 0 -3
label rapporteurs	-17 -1 -1 0 -1 -9 -1 36 -1 -4
label referentie	-1 0 0 0 0 -13 -22 38 -1 0
label regie	-37 -11 -8 -5 -3 -9 -1 92 0 -18
label roepnaam	-5 27 -9 -1 -11 -18 35 2 -1 -20
label rondvraag	-6 0 0 0 -1 -11 -2 -2 8 14
label student	-7 -1 -10 0 -1 52 -4 -26 0 -4
label supervisor	-3 0 -2 0 0 -14 -1 21 0 0
label te	-3 -2 -2 0 -1 9 -8 8 0 -2
label the	57 2 8 0 -2 -8 -3 -44 -2 -9
label to	-12 -18 20 29 -8 10 -14 -13 -1 7
label uur	3 -1 -9 -2 -2 -2 0 15 0 -3
label vader	-9 -4 68 -10 -10 -3 0 -15 0 -17
label van	-1 -15 46 -4 0 26 -35 16 -15 -18
label verslag	-8 -1 -3 0 -5 25 -1 -7 -5 4
label voor	-29 0 -1 -2 51 -25 -6 20 -2 -6
label voornaam	-44 31 13 -3 -16 -9 -27 -38 -2 95
label voornamen	44 -4 3 -1 -12 6 -4 -21 -1 -11
label voorvoegsel	-15 7 0 0 -3 20 -2 -1 0 -7
label voorzitter	-1 -1 -1 0 -1 -4 -10 2 34 -18
label wat	15 -8 -5 -2 4 13 -1 -6 -1 -10
label weergavenaam	-12 -1 0 0 -1 75 -3 -31 -1 -27
label werknemer	-9 -1 0 0 -1 13 -2 0 0 0
label wie	8 -15 -9 8 -33 96 -14 23 -4 -60
label zei	1 -3 -1 -1 21 -4 -6 -23 -1 16
label zijn	43 4 -1 -28 -7 -2 -1 -20 0 13
lijst: born	23 20 -11 -2 -12 11 32 -14 -3 -43
lijst: born adult	-1 -37 -5 -1 -4 41 46 -7 -2 -29
lijst: born child	13 14 -2 0 -2 -11 -6 -2 0 -3
lijst: born old	28 -9 0 0 -2 -10 -2 -1 0 -3
lijst: born teen	-10 38 -2 0 -3 -12 -4 -3 0 -3
lijst: born young	-6 14 -1 0 -2 4 -4 -1 0 -4
lijst: cue after parent	-16 17 17 0 -5 -5 -1 -10 0 3
lijst: cue before parent	-12 5 17 0 -5 -4 0 11 0 -9
lijst: cue label child	-9 15 -1 0 -1 -1 -1 -1 0 -1
lijst: cue label client	46 -26 -1 0 -2 -7 -1 -6 0 -4
lijst: cue label professional	-7 -2 0 0 -1 4 -1 9 0 -3
lijst: has BSN	-1 23 -3 -1 5 9 -7 -9 0 -14
lijst: has DOB	23 20 -11 -2 -12 11 32 -14 -3 -43
lijst: mail behind	-25 -9 -2 0 -6 23 50 -33 -1 3
lijst: once	19 24 -20 -8 8 40 -31 5 -12 -26
lijst: place first	3 -20 -4 -1 -6 26 -15 17 1 -1
lijst: place middle	7 9 -18 -14 10 20 4 -17 -17 15
lijst: shape full	-22 38 -16 -8 -2 11 27 -39 -10 20
lijst: shape initials	10 -39 2 -2 0 54 -10 -21 -4 11
lijst: shape single	-9 -5 -8 -5 11 -18 -18 54 -2 0
lijst: shape surname	23 -7 -1 0 -3 6 -7 -6 0 -3
lijst: share low	-23 10 -17 -8 16 22 21 -62 -6 47
lijst: share middle	30 -14 -5 -7 -12 35 -29 45 -11 -32
lijst: shares surname	-26 -24 12 -2 41 -23 -15 -2 -1 39
lijst: title	5 0 -5 -1 10 -6 5 -31 0 23
mail behind	-38 -46 -5 -6 46 -2 66 -11 -22 19
mail of office	19 -18 -1 -3 -42 42 -20 52 -15 -15
mail of resident	14 -6 48 -1 66 -109 22 -98 -3 67
most mentioned	20 47 -46 -9 16 -20 4 -9 14 -18
most mentioned brief	28 -10 -22 -3 20 -25 40 -25 -10 8
most mentioned code	10 30 18 -1 -6 -6 -7 -14 -2 -23
most mentioned cv	-16 -4 -2 -1 -4 -12 24 22 -2 -6
most mentioned email	-8 3 13 6 -16 2 -5 -16 6 15
most mentioned hr	-9 -7 -5 -1 -8 49 -31 9 17 -15
most mentioned jeugdwet	11 18 19 4 -28 -7 -3 12 -2 -25
most mentioned lijst	-41 5 3 -5 11 -11 36 -33 -4 40
most mentioned notulen	-7 -11 -4 -3 -9 -9 -13 13 28 14
most mentioned other	14 11 -12 -16 6 13 -10 -11 0 5
most mentioned participatie	-9 2 -9 -3 17 -8 -8 15 -6 8
most mentioned publicatie	-9 -3 -3 -1 0 -4 5 5 -12 23
most mentioned reflectieverslag	7 -10 -10 -3 -6 43 -3 3 -1 -20
most mentioned schuldhulp	10 6 -6 -2 27 -10 -4 -2 -2 -17
most mentioned wmo	15 -6 -16 6 11 -8 -5 14 -3 -7
most mentioned zaaknotitie	18 19 -4 8 5 -19 -9 -5 2 -14
name of the old	8 -150 -1 -30 55 2 -50 22 86 59
name of the young	-36 83 -67 18 -48 -15 38 8 28 -8
near 0	14 26 -10 -33 -18 -2 -15 20 3 16
near aan	47 -10 21 -33 3 8 -57 11 13 -2
near aanbieder	-2 -1 -4 0 -3 -6 0 23 0 -7
near aandachtsfunctionaris	14 -6 -13 -3 -3 -4 0 36 0 -22
near aangeboden	-7 -2 -4 8 -9 30 -1 -13 0 -2
near aangehouden	26 -27 -4 -2 -2 0 -1 -17 11 16
near aangevraagd	22 -11 -5 0 -6 -20 -16 31 -4 9
near aangifte	-13 -4 48 -2 -8 -29 -2 7 0 3
near aanvraag	20 -28 -1 -1 12 -8 28 0 -3 -19
near aanvragen	-4 -8 -8 -5 -4 -19 -2 4 0 45
near aanvrager	-26 -18 1 -1 15 -9 70 -3 -14 -15
near aanw	-6 -1 -8 0 0 19 -1 6 -1 -8
near aanwezig	14 -4 -9 6 -3 13 -10 -10 2 1
near aardig	-12 -1 -6 0 -6 -1 -3 44 -1 -14
near account	-9 15 -7 -1 -6 64 -3 -39 0 -14
near ach	-20 -3 27 0 34 -42 -5 14 0 -5
near acht	-3 30 -4 -1 -8 -10 -1 1 -2 -3
near achter	-36 12 -3 -1 -7 -21 30 5 -1 21
near achternaam	11 11 -38 -4 -15 -34 35 -25 -2 60
near actie	14 -1 -3 0 -4 -15 -5 24 -1 -10
near administratie	-15 -1 -2 -3 -3 17 -7 25 -3 -7
near adres	-13 20 -7 -4 40 0 -3 -23 -1 -9
near advies	4 -5 33 -1 3 -45 -6 3 0 14
near adviseur	-8 -2 -5 0 -2 -5 -3 4 -6 28
near advocaat	-6 -1 7 -1 -4 -34 35 12 -1 -8
near af	-13 -5 -1 0 -2 15 -4 7 5 -1
near afd	-3 0 0 0 -1 21 -2 -12 0 -2
near afdeling	12 -1 0 0 -4 4 3 -12 0 -2
near afdelingshoofd	-1 0 0 0 -1 39 -1 -34 0 -1
near afgesproken	3 -1 18 -1 -15 14 -6 -9 -2 -1
near afloop	-11 -2 -1 0 -1 14 -4 8 0 -2
near afspraak	13 -24 -26 -10 -18 29 6 38 -8 1
near afspraken	9 -3 3 0 2 5 -7 -7 1 -2
near afwezig	-8 -3 -2 0 -3 22 -3 -11 4 4
near afwijzen	-8 -1 0 0 -1 -16 43 -10 -1 -7
near akkoord	-35 -1 27 -3 31 19 8 -26 -2 -17
near al	-24 24 40 4 -3 -35 -13 -20 -7 35
near alarmknop	-3 -4 -2 0 -14 -16 0 28 0 12
near alimentatie	-17 -9 43 -1 -12 -8 0 7 0 -3
near all	11 1 26 -1 -23 2 -22 15 0 -8
near alle	13 -5 -5 -5 -5 7 -10 16 0 -6
near alleen	65 -23 0 0 8 2 0 6 0 -58
near allemaal	-13 -10 -3 -1 25 -21 -1 35 0 -11
near alles	-1 0 -26 -9 2 0 -13 22 -1 25
near almere	-7 -6 14 -1 16 -3 6 -5 0 -14
near als	32 -4 -1 -11 -5 6 -43 26 -19 21
near altijd	4 58 -11 -14 9 -44 -4 15 -1 -13
near ambulant	-6 17 -8 -3 -5 5 -1 3 0 -2
near an	-2 0 0 0 0 -25 10 22 0 -4
near and	-20 21 57 23 23 -6 10 -83 -2 -24
near ander	-13 -2 -1 0 -15 17 0 -22 0 36
near andere	-15 -3 -7 -2 -2 -4 -3 17 -5 24
near anderen	-2 -3 2 0 -2 21 -5 -10 10 -12
near anders	-11 -11 -6 -1 -9 3 -10 38 -1 8
near antwoord	-2 -9 -1 0 -1 64 -1 -48 0 -3
near antwoordt	-6 -2 -1 0 -6 26 -5 4 3 -12
near apart	-3 -1 -1 -5 17 1 0 -2 0 -5
near app	-38 2 -2 -1 -5 21 3 0 -1 21
near april	61 13 -32 -5 20 21 -10 -26 0 -41
near art	-15 -11 -1 0 -2 -3 -1 42 0 -9
near arts	-2 -2 -2 0 -1 2 0 8 -1 -2
near as	9 -2 24 -1 5 -10 -1 -46 -2 23
near ask	12 12 -2 -1 -2 0 -11 -1 -3 -6
near asked	18 -3 -22 -1 -4 1 -10 -22 -1 43
near assen	-6 -1 -1 0 2 -15 0 -12 11 21
near astma	-14 47 -1 -5 -11 -1 0 -3 0 -12
near at	-38 -7 -5 -3 17 33 -14 27 -1 -9
near aug	20 -4 -9 -1 -13 -7 -1 20 0 -6
near august	-3 3 -1 0 -1 -8 -2 -1 0 13
near augustus	-50 20 5 -2 37 7 -13 9 -1 -13
near auteur	-6 0 0 0 0 -3 -1 15 -1 -4
near auto	-47 13 13 -3 40 16 -8 4 -1 -26
near avond	5 -13 -2 10 2 -5 0 5 0 -1
near avonds	9 -9 -10 -3 4 10 -1 4 0 -4
near baby	3 -13 -6 8 -14 -4 -1 -5 -1 34
near balie	-28 -19 -1 -2 -8 40 -15 18 -5 19
near bang	-3 7 -4 -1 -4 -11 -14 37 -1 -6
near bank	-11 24 46 -3 -9 -5 -2 3 0 -42
near basisschool	-1 9 -1 -4 0 -24 0 24 0 -3
near because	-3 4 -4 -1 3 19 -7 -7 0 -3
near bed	90 29 -28 -4 -3 -21 -12 -29 -1 -22
near bedankt	19 -2 -2 0 -5 -20 -1 -30 -2 44
near bedrijfsarts	-1 -1 -1 0 -1 -31 -1 40 0 -3
near been	2 32 -10 -1 -6 8 -4 -13 0 -7
near begeleid	40 -19 -1 -1 -15 1 -1 1 -1 -4
near begeleider	14 0 -10 -7 -16 14 -5 14 -1 -5
near begeleiding	2 6 38 -8 -22 -39 -17 33 -4 12
near begin	29 -2 -3 -1 -9 4 -1 -8 0 -10
near beginnen	-9 0 0 0 9 -6 1 -11 0 17
near begon	-4 -1 -1 0 -1 35 -4 -9 2 -17
near begrijpt	-13 2 -1 0 -1 -1 37 -5 0 -18
near behalve	18 22 -4 -1 -5 23 -2 -28 -1 -22
near behandeld	-26 -12 0 24 -3 -28 -11 64 -2 -6
near behandeling	-7 -15 -1 23 -2 -5 0 23 0 -14
near beheer	-27 -6 -2 0 -1 26 -3 33 -1 -17
near beheerder	-6 -1 -1 0 0 -4 -4 24 3 -11
near beide	-31 0 8 -13 28 5 7 -8 0 3
near beiden	34 -34 -6 -1 -2 -3 -1 8 -1 5
near bekend	57 -4 9 -5 -16 -24 -10 -4 0 -4
near bel	5 -11 -5 -1 -7 -18 -11 55 -5 -3
near belanghebbende	14 -1 -4 0 -10 -5 -6 -2 0 15
near belastingen	-13 -2 -2 0 -6 19 -3 22 -1 -14
near belde	0 -22 42 -1 30 52 -11 -66 -1 -23
near beleid	-2 0 0 0 0 35 -1 -21 -2 -8
near bellen	-5 8 -19 -10 44 -55 1 66 -1 -29
near belt	-21 -32 53 77 13 -6 -33 18 -4 -65
near bemoeizorg	-9 0 0 0 -1 1 0 29 -1 -17
near ben	20 -10 10 23 -20 -40 65 -35 -6 -7
near beneden	-20 -2 -16 -1 -4 16 -2 -7 0 36
near bent	6 -5 -23 -1 -6 -27 39 43 0 -26
near beoordeelt	-1 0 1 0 1 31 -1 -21 -1 -9
near beoordelaar	-1 -1 -6 0 -1 26 -2 -16 0 -1
near beoordeling	-12 -2 -2 0 -2 -5 -10 56 -3 -21
near bereikbaar	-7 28 -2 0 -23 -5 -7 22 0 -3
near bericht	-6 3 -1 0 -2 9 -1 -27 1 25
near beschikking	20 1 -30 -4 -2 -8 -6 48 0 -19
near beslist	0 -2 -1 0 -2 5 -4 -2 -4 11
near besluit	-5 6 -4 -1 -6 -21 12 21 3 -5
near bespreken	-5 -3 -1 -1 2 -19 -9 40 0 -4
near besproken	2 -8 -4 -5 -5 31 -18 16 -1 -7
near beste	-14 8 4 -5 26 -58 11 12 28 -13
near bestuurder	-10 -1 -3 0 -2 17 -2 -5 -6 12
near betaald	-36 -10 11 -2 12 14 -3 -9 4 21
near betalen	-26 0 -1 0 35 -3 0 5 -1 -7
near beter	-4 -2 -1 0 -9 4 -3 -4 5 16
near betreft	25 2 14 -5 -10 -4 5 -22 0 -5
near betrokkene	-26 6 -11 -6 8 28 -12 -14 0 27
near bevalling	20 -1 16 -1 -26 -1 0 1 0 -8
near beveiliging	-11 -4 -1 0 -4 5 -1 38 -7 -15
near bewindvoerder	-2 0 -3 0 -2 -3 0 17 0 -5
near bewoner	56 -9 -9 0 -13 30 -5 -43 0 -6
near bewoners	-13 -4 -2 0 -3 37 -1 -30 -1 17
near bezocht	-7 -2 -5 0 -3 -1 -3 6 32 -17
near bezoek	-9 -25 -2 -1 20 -20 -5 27 4 10
near bezoeker	18 -1 -1 0 -2 -12 -2 -17 0 17
near bezwaar	12 -2 -6 -1 -7 13 30 -12 -2 -25
near bibliotheek	-5 -1 -4 0 -1 32 -2 -22 6 -4
near biedt	-10 -1 -1 1 -1 9 0 -18 -1 22
near bij	0 62 -16 -24 30 5 20 -65 -27 15
near bijna	-5 29 -1 7 -15 -17 0 -10 0 11
near bijstand	32 -5 6 0 -4 -14 -3 -4 0 -7
near bijzondere	32 0 -6 0 -4 -15 -3 -3 10 -12
near binnen	35 40 6 -4 -8 -25 -6 -31 -1 -6
near bis	30 -17 -5 -1 -4 -34 -1 27 0 7
near blanco	-2 0 13 0 -1 -6 -4 -3 16 -12
near bleek	3 -4 -1 11 -3 -3 0 -2 0 -1
near blij	-1 0 0 0 -1 -11 -3 3 19 -5
near blijf	-10 -2 -2 0 -4 -18 -2 48 0 -9
near blijft	5 4 -2 -3 11 -18 -3 -1 -1 7
near blijven	-5 2 -16 -1 13 21 -3 -8 -1 -3
near blind	-6 5 -1 -1 0 -30 -2 -9 -3 46
near bloemen	-3 -1 0 0 -3 32 -4 -33 -3 16
near boa	-2 -1 -1 0 0 24 -1 -18 0 -2
near bode	-16 -2 -1 0 -1 39 -11 13 -5 -17
near boodschappen	-11 -28 8 -3 23 -3 0 -13 0 28
near boos	58 -39 -2 -1 8 -1 -6 -8 -1 -8
near boot	-3 1 -2 -1 77 -29 0 -19 0 -23
near born	53 51 -23 -5 1 -26 -9 -33 -1 -8
near boven	20 -2 -11 -3 4 5 -7 -7 -3 3
near brengen	-12 -1 14 -1 -22 -1 0 -10 0 34
near brengt	15 0 -2 -1 -14 35 0 -31 -1 -1
near brief	31 -1 13 -10 20 -53 16 11 -2 -24
near briefadres	12 -10 5 0 -7 20 -1 -4 0 -14
near brieven	-4 4 -1 0 -6 -21 0 22 0 7
near broer	36 -54 -27 41 52 -9 -6 -38 -2 7
near broertje	-11 27 -3 2 -11 0 0 -1 0 -2
near brp	10 2 -2 -1 31 -25 -2 -20 0 8
near bsn	33 -7 17 12 3 -27 38 -28 -2 -38
near budgetcoach	-14 0 -2 0 -1 -19 -1 41 0 -4
near budgethouder	-5 -2 32 0 -4 -2 -1 -6 0 -10
near buikpijn	-4 35 -24 -11 35 -3 -1 -15 0 -12
near buiten	11 -29 -9 26 1 12 -6 -25 0 20
near bureau	2 29 -8 -3 -14 -16 -4 15 -2 1
near burgemeester	-12 -3 -3 -1 -3 13 -14 10 65 -53
near burgerzaken	-15 -5 -2 -1 -2 26 -7 -4 0 8
near bus	-34 -10 -8 -1 -8 -63 -11 57 -1 79
near buurman	-6 2 -3 -1 -24 -1 0 -11 0 45
near buurvrouw	-32 25 -13 -2 -46 -7 -1 4 -1 74
near bw	21 5 -1 0 -2 -15 -8 3 0 -2
near by	-62 -2 -6 0 -3 31 28 6 -1 10
near call	32 -24 -2 -1 -1 -18 10 11 -1 -6
near called	-18 32 -7 -3 -4 19 -2 -15 0 -2
near came	16 -3 0 0 -6 -20 8 -17 -1 22
near can	9 14 6 -1 -2 -5 -2 -14 0 -5
near caseload	-13 -3 -1 0 -1 10 -3 17 0 -6
near casemanager	-3 -1 -1 0 -1 46 -1 -36 0 -3
near casus	21 0 -6 0 -1 9 -5 -16 0 -2
near cc	-25 -2 -3 0 40 1 18 -16 -2 -12
near cda	-5 -1 -1 0 -3 -11 -1 29 19 -26
near chair	28 -1 0 0 -2 -42 -14 45 -1 -13
near chauffeur	-13 -2 -5 -1 -4 -12 -3 6 -9 42
near children	-8 8 12 11 -2 -14 -2 -2 0 -3
near cl	8 13 -2 0 -5 -9 -6 9 0 -7
near client	39 -7 -18 -5 -23 -1 22 13 -1 -19
near cliente	19 0 -3 0 -11 -1 -1 0 0 -4
near clientondersteuner	-8 -2 -20 -2 3 -1 0 42 0 -12
near cnv	0 0 0 0 0 -14 -1 24 -2 -7
near coach	-10 13 -1 0 -1 -25 -4 32 -1 -2
near code	18 -26 -3 0 -4 11 -5 18 -1 -7
near collega	46 0 -22 -2 -32 -24 10 -30 25 29
near collegas	14 -1 -1 -1 33 -30 -1 -1 0 -11
near college	-12 -1 -1 0 -3 18 17 -8 5 -15
near com	-19 -1 46 0 -11 11 25 -41 0 -8
near commissie	-11 -3 -4 0 -5 -12 8 16 21 -10
near conform	-1 0 0 0 0 25 0 -9 10 -23
near cons	-35 -4 -1 0 -1 79 -3 -22 -1 -13
near consulent	-26 -5 -11 -2 -3 36 -7 -9 -2 28
near contact	-17 -10 51 -4 -3 -57 -16 11 -5 52
near contactpersoon	-21 -3 -2 -7 -14 54 -8 26 -7 -20
near contactverbod	-5 -4 23 -1 -18 -24 -2 22 0 8
near contract	-3 -1 0 0 -2 13 11 -15 0 -4
near contractmanager	-3 0 0 0 -1 23 -2 -12 -1 -5
near coordinator	-2 4 -13 -2 -2 -7 2 34 -1 -13
near corporatie	-10 0 -1 0 -1 -10 0 39 0 -15
near crisisdienst	-7 -2 -7 0 1 -1 0 20 0 -3
near daar	-12 6 16 -4 17 -2 -4 -32 -1 17
near daarna	32 -7 -7 -2 -16 31 -7 -29 2 3
near daarvan	12 2 -1 -1 -9 14 -1 -12 -1 -3
near dacht	23 0 -9 0 -4 -10 6 0 -1 -6
near dag	-6 -2 -4 5 -32 16 -9 9 -2 25
near dagbesteding	4 -10 -2 0 7 -4 -1 11 0 -4
near dagen	6 0 11 8 5 -21 -2 26 -1 -32
near dan	-48 64 -31 -13 -37 30 17 20 -13 10
near dank	-28 0 26 -3 -6 -34 -7 36 -1 15
near dat	-50 -10 -3 7 -44 30 -6 57 -1 21
near data	-10 16 -1 0 -1 -3 3 -8 10 -4
near datum	-1 -3 -4 0 4 23 -9 7 -2 -15
near de	0 15 -7 -35 13 -4 -40 -31 30 60
near dear	58 -8 -4 -2 -23 -49 6 2 -2 22
near dec	34 5 -3 -1 -5 13 -5 -21 -1 -17
near december	27 -1 -6 -24 -2 30 -14 6 -9 -8
near deed	17 -23 -24 -6 -9 24 -2 -37 0 60
near deel	-22 -5 -2 -1 -5 -8 37 -12 -1 19
near deelnemers	-6 -1 4 0 -2 -12 -1 2 2 13
near dementie	-4 -2 -3 0 -2 5 0 13 0 -7
near denk	-1 12 -1 -1 -4 -12 -2 14 7 -12
near denkt	-16 -5 47 -2 -3 -19 14 2 -3 -15
near derde	-6 -1 -2 0 -2 45 5 -27 -4 -7
near desk	-9 -4 -7 0 -3 6 9 13 0 -4
near detentie	-15 5 -2 -3 -6 -3 0 29 0 -5
near deur	-6 -9 17 -2 -4 -2 -1 25 -1 -17
near deurwaarder	-5 -1 0 0 26 -25 10 -3 0 -2
near deze	-38 -40 0 30 -10 -3 25 52 -1 -16
near dhr	16 -10 9 -5 -6 -17 4 -10 3 14
near di	19 19 -7 -2 -10 -12 -7 -1 -2 4
near dicht	-22 -3 -7 -1 -2 51 -3 -39 -1 28
near die	-19 2 -33 22 24 0 -31 13 -33 55
near dienst	-41 -7 -4 -2 4 39 -6 46 -1 -30
near dinsdag	-11 11 30 -4 -5 -9 -3 26 -1 -34
near direct	-2 -1 36 -1 -11 10 2 -45 0 12
near directeur	-5 -1 -2 0 -1 51 -2 -26 0 -12
near dit	19 -28 -9 10 -16 72 -21 25 -4 -50
near do	-9 0 -6 -2 -8 26 -7 36 -1 -29
near dob	-14 3 -5 -1 0 9 9 -1 0 -1
near docent	-9 -2 -23 0 -2 -17 -4 67 0 -8
near dochter	-9 -8 14 -10 73 -20 -3 -35 -2 -3
near dochtertje	-3 22 -1 -2 -2 -4 0 -2 0 -7
near doe	-5 13 -7 -10 -5 57 -5 -24 0 -14
near doel	20 -5 -1 -1 -11 13 0 -13 0 -2
near doen	-26 -10 24 -9 30 -48 -13 24 -1 29
near doet	-15 9 -39 15 44 32 35 -20 -6 -55
near dokter	42 -2 -3 0 -9 -27 -1 16 -2 -12
near domein	-4 -1 -2 0 -1 47 -5 -17 -8 -9
near donderdag	-36 -21 40 -3 -1 18 -12 21 -1 -4
near door	-11 -33 -22 -33 -21 14 -2 79 32 -5
near doorgeven	24 -1 -18 -2 -7 -19 -5 13 -1 18
near dorp	28 -1 -2 0 -3 -24 -2 -9 -3 16
near dossier	26 -31 19 -3 -1 -37 31 29 -1 -32
near dr	-5 1 -12 -5 -9 -42 -39 64 5 42
near draagt	36 -11 -1 0 -1 24 -1 -16 -7 -23
near drank	-11 -2 44 -5 -12 -1 0 -7 0 -5
near drie	2 30 -4 31 -2 -23 -28 -53 5 42
near drinkt	-15 -2 10 -5 16 15 -1 -10 0 -8
near dronken	3 -4 -1 0 -16 -1 -1 1 0 19
near drs	19 -1 -2 0 -2 -14 9 3 11 -22
near durft	-3 -1 26 0 -8 -52 18 36 0 -15
near dus	66 -4 15 -5 9 -36 -14 -31 -1 2
near echt	-13 -6 -3 0 -7 37 -12 1 -6 9
near echtgenoot	-3 0 -1 0 8 0 0 -1 0 -2
near echtgenote	-16 -1 -11 0 44 -1 -1 -5 0 -10
near een	0 3 3 32 -30 -48 -27 16 -21 73
near eens	-15 73 16 -2 -20 -25 -10 -21 -4 7
near eerder	-11 -2 0 7 -4 -24 36 1 0 -2
near eerst	40 41 -11 -5 -21 -40 20 -14 1 -12
near eerste	20 26 -6 -4 -11 -31 -1 16 -3 -5
near eet	-5 -25 -6 29 6 7 -1 1 0 -7
near eigen	-5 -16 -24 -18 37 -33 -6 -3 6 61
near eigenaar	-52 -4 -5 0 -19 4 -21 8 -1 90
near eind	-10 15 -1 -1 -3 9 0 -15 0 6
near einde	-10 -8 -1 0 6 8 -6 16 -1 -3
near elf	24 -16 13 -3 5 1 -9 -18 -2 6
near elkaar	-20 16 -3 -2 -14 -32 26 -16 -1 44
near elke	-4 -12 -30 3 23 20 -2 18 1 -17
near en	-25 39 4 17 37 -65 -50 -15 40 18
near enige	5 -10 -21 -6 29 -1 -4 -13 0 21
near epilepsie	10 39 -7 -1 -33 -3 -1 2 0 -5
near er	-27 -5 37 59 0 -7 -15 2 -4 -40
near erbij	-23 -22 -4 19 -2 28 -13 8 -3 13
near ergotherapeut	-3 -1 -1 0 -2 -9 -1 24 0 -6
near eronder	-2 0 0 0 -14 -3 0 3 0 17
near ertussen	4 0 -1 0 -2 -29 -1 17 0 12
near eruit	-2 21 -3 -1 -10 -21 -7 -2 -1 25
near ervaring	-30 -10 -8 0 -15 58 -6 -19 -1 31
near eten	16 0 -2 -1 -17 18 -1 3 0 -15
near euro	10 -10 -2 32 26 -25 -2 -12 -3 -14
near evaluatie	6 11 -5 0 -1 -21 -2 15 0 -2
near even	-6 -11 -6 -3 2 47 -2 25 1 -48
near ex	-22 17 24 -3 -60 6 4 -20 0 56
near example	57 -7 -30 -1 55 -50 -31 -54 -8 69
near excuses	15 -4 -2 0 -13 20 -1 -31 0 16
near excuus	11 -2 14 0 -12 -4 0 -3 0 -4
near extra	12 -1 -1 -4 6 1 0 0 0 -13
near facilitair	-5 -1 0 0 -1 48 -2 -27 -1 -12
near fact	-2 -2 -1 0 -3 -6 0 18 0 -3
near fam	36 -28 12 -4 29 -24 -2 -23 0 7
near familie	33 -36 -18 11 15 -9 -3 -14 0 22
near family	0 -23 20 -1 -2 -22 20 16 0 -7
near feb	-4 11 -1 -1 -4 -5 0 10 0 -5
near februari	-31 -5 -15 -11 37 -3 -15 46 -3 0
near feedback	-5 -1 0 0 -1 10 -1 0 0 -1
near fijn	-10 11 -7 -3 0 6 -1 -25 0 30
near financien	-10 -1 0 0 0 36 -2 -23 3 -3
near first	-12 3 -4 -1 -2 -18 31 12 -1 -6
near flat	-23 -6 -19 0 42 -19 -5 -1 0 32
near fles	9 0 -1 -1 -10 18 -1 -2 0 -12
near fnv	-13 -3 0 0 -2 45 -2 -4 -1 -20
near for	-5 -3 -21 27 -9 7 25 -55 -2 37
near formulier	52 -19 -10 -2 27 10 -12 -38 0 -8
near foto	-11 16 -5 -3 1 -18 5 26 -1 -12
near fotos	0 11 -1 -6 -6 -11 0 10 -1 4
near from	4 -41 28 -3 29 0 -18 -10 -3 15
near fte	-1 0 0 0 0 -15 -1 18 0 -1
near functie	-5 -1 0 0 0 -13 27 -6 0 -3
near ga	-6 -5 -2 -1 -5 10 0 -19 0 28
near gaan	0 26 -14 -11 6 15 -1 -6 -2 -12
near gaat	10 6 -25 -12 -10 62 -50 6 31 -17
near gaf	8 -3 -7 0 -1 2 -8 -3 0 11
near gast	18 -4 -2 -1 -4 15 -1 22 -1 -41
near geachte	24 8 18 -1 13 -21 -28 6 -26 8
near geb	-33 -18 52 0 3 -1 35 -30 -15 7
near gebeld	-19 -30 33 -39 15 12 -19 49 -10 7
near gebiedsteam	-4 -3 -9 -2 -2 23 -5 14 0 -12
near geboorte	-4 -20 -1 28 -1 0 0 -1 0 -1
near geboren	-19 33 -21 4 -10 -25 29 36 -3 -25
near gebracht	-12 -10 -1 -1 24 -11 -1 20 -3 -5
near gebroken	-24 -1 -2 0 -1 5 -2 -14 0 40
near gebruik	24 -10 26 -2 -3 -11 -6 -16 0 -2
near gebruikt	-2 0 -2 0 -2 -31 -6 51 0 -8
near gedaan	16 -13 13 3 -20 -36 -12 41 -1 10
near gedragswetenschapper	27 -27 -1 -1 0 0 0 4 0 -1
near gedronken	19 -16 -1 -1 -1 -5 -1 1 -1 6
near geeft	25 -20 19 -12 -13 -16 -3 23 3 -7
near geen	-23 -7 24 -12 0 14 9 16 -10 -11
near gegaan	-30 -3 -2 -1 -15 7 -1 -7 -1 53
near gegeven	6 -1 -1 0 -1 -12 -1 21 0 -10
near gegevens	-23 -17 -6 -5 33 34 -4 -29 0 17
near gehaald	0 -1 0 1 0 -11 0 11 0 0
near gehad	9 -2 -4 -1 2 12 -2 -7 0 -7
near geheim	-3 -11 -4 -4 -13 -22 -1 -4 -1 62
near gehoord	4 3 7 0 -5 -5 0 19 -1 -20
near gehuwd	-3 -1 -2 0 44 -12 -10 -30 -3 16
near geinformeerd	24 -1 -7 -2 10 -17 -1 -3 2 -6
near gekomen	-9 34 2 -2 1 -3 0 -24 0 1
near gekregen	-6 -1 -1 0 -4 5 -5 -20 0 33
near geld	-25 9 -1 -2 47 8 -2 -24 0 -10
near gelezen	4 -2 0 12 -12 -17 0 17 0 -2
near gelijk	13 5 -1 -1 -1 22 -2 -32 0 -2
near gem	11 -4 -4 0 -4 50 -3 -11 -7 -28
near gemaakt	18 -13 -2 -2 -8 7 -1 24 -1 -22
near gemachtigde	-5 -1 -2 0 -4 -9 -6 58 -15 -18
near gemeente	-81 -28 -51 27 -60 135 -26 107 -22 -2
near gemeentesecretaris	-3 -1 -1 0 -1 -29 -13 -4 69 -18
near gemeld	19 -10 -8 -2 -17 26 -1 16 0 -22
near genoemd	13 -3 -1 12 -13 -6 -2 -16 -1 17
near gerechtsdeurwaarder	-15 0 -1 0 -4 -12 0 36 0 -3
near geregeld	-16 17 -2 -2 -5 -17 -2 31 0 -4
near geregistreerd	26 0 -14 0 -13 -1 0 2 1 -1
near gescheiden	-3 -9 20 4 10 -1 0 -17 0 -4
near geschreven	-6 0 -5 -1 -1 13 -1 -52 0 53
near geslachtsnaam	58 34 -14 -1 -5 -21 -5 -23 -1 -23
near geslagen	21 -27 9 -1 -17 -2 0 -20 0 37
near gesprek	37 -21 12 -7 -35 -11 -8 16 -8 25
near gesprekken	-14 -7 22 -2 -15 -9 -1 44 -1 -18
near gesproken	-10 -15 -13 -1 -15 -2 -3 40 -19 38
near gestopt	-10 22 -14 -4 -13 -2 0 38 0 -17
near gestuurd	30 0 -3 -1 -17 -17 -2 20 0 -10
near get	-19 -1 -5 0 -5 36 -17 22 -1 -11
near getekend	6 -14 -3 -1 18 10 -5 -6 0 -3
near getest	-10 -14 -1 34 -11 -1 0 4 0 -1
near getuige	-25 -1 -3 0 -2 -23 -1 28 0 28
near geven	0 -2 -1 0 -1 6 -2 5 4 -9
near gevoerd	-12 -1 -4 0 -2 -17 -1 45 -1 -7
near gevonden	29 7 -1 -9 3 -14 -4 -6 -1 -3
near gevraagd	-22 8 0 -4 -31 40 20 -7 4 -9
near geweest	-3 7 2 7 -14 12 -4 9 -1 -15
near gewijzigd	-6 0 0 0 0 20 -1 -11 11 -12
near gewone	-6 8 0 -1 0 0 0 0 0 0
near gewoon	25 -11 -2 -2 -11 -9 -4 3 -2 12
near geworden	-16 -1 -1 0 -3 -11 -3 13 0 21
near gezag	5 -19 57 -9 -7 0 -1 -17 0 -8
near gezegd	6 -35 5 -11 21 -27 -9 46 -1 4
near gezien	18 -3 -4 -1 -11 -26 -7 24 -1 12
near gezin	40 -11 51 -3 -12 -12 -6 -42 -1 -3
near gezinscoach	-3 -4 -3 -1 -4 -8 0 30 0 -6
near gezinsvoogd	0 2 -3 -1 -9 -1 0 14 0 -1
near gezondheid	-8 18 -2 -1 -12 -22 -6 37 0 -3
near ggd	-29 -1 -4 0 -8 -9 -15 54 -3 14
near ggz	-11 1 -6 0 -14 -23 16 44 0 -7
near ging	15 -3 -15 -2 -20 -23 -6 -1 3 51
near gisteren	-27 4 -1 -1 -4 -9 39 15 0 -18
near goed	-12 18 -14 13 -22 3 -7 3 -3 21
near goede	15 -30 -1 -1 -1 -7 -1 28 0 -3
near goedemorgen	-6 3 -2 -1 -9 -10 -2 51 -2 -22
near goes	25 -28 5 -1 9 -1 -1 -6 0 -2
near gr	27 31 -12 -3 -7 -1 -6 -5 -2 -21
near graag	-50 -4 -37 -4 15 63 -14 34 -1 -3
near griffier	-2 -1 0 0 0 -11 -1 28 5 -18
near groen	0 -2 -2 0 -5 -4 -4 29 0 -12
near groenlinks	-3 -2 -1 0 -2 -6 -3 -5 33 -12
near groep	-35 6 13 -3 -14 39 -15 -23 -3 34
near groet	-21 -6 -20 -1 -20 60 10 19 -1 -20
near grond	-9 8 -1 0 -1 -8 29 6 -3 -20
near ha	-9 -3 -5 0 -6 -10 -1 39 0 -4
near haalt	39 -7 -14 51 0 -30 -1 -21 0 -15
near haar	-11 -8 18 32 29 -9 32 -40 -14 -30
near had	-10 -18 20 3 29 7 -11 -11 -6 -4
near hal	-15 17 49 0 -22 -12 -1 -10 1 -7
near halen	-10 42 -25 -1 -9 12 -1 -3 0 -5
near half	3 -4 20 28 -23 -34 -9 11 0 10
near hallo	-33 -1 26 -1 -3 -11 -6 8 -1 23
near hand	19 -4 -1 0 -3 -23 -1 24 -1 -8
near handtekening	-3 -4 22 0 -28 19 -10 12 0 -6
near hard	-6 17 9 -2 -3 -8 -2 5 0 -11
near has	5 59 23 -5 -22 -16 -12 -13 -2 -18
near have	2 -2 -3 0 -2 -8 9 -14 0 18
near havo	-4 -14 -3 31 -1 0 0 -4 0 -4
near hbo	-5 -1 -7 0 -1 15 35 -32 -1 -2
near he	38 28 -14 -2 -11 25 -5 -43 -1 -14
near head	-1 0 0 0 -1 -10 -10 24 0 -1
near heb	5 5 -17 -6 0 34 6 22 -4 -43
near hebben	-2 -37 -30 -5 70 -41 33 -30 -2 43
near heeft	28 -1 -44 -10 -22 34 -1 17 -46 44
near heel	-11 6 -2 -7 -3 -2 0 24 0 -5
near heer	-2 -5 -21 -11 6 -7 55 -17 -18 20
near heet	50 0 -6 -2 -33 -14 -3 -7 -3 19
near held	-38 -2 -6 -1 -2 13 0 -5 0 42
near hele	-24 24 -3 -2 -4 3 -3 15 -1 -7
near helpt	-5 23 -3 0 2 -9 -1 -7 0 1
near hem	4 -12 -59 8 0 -48 3 76 -5 32
near her	-5 -5 30 -7 -7 5 -14 -1 -1 5
near herkent	-2 -3 0 0 3 -12 -1 18 0 -3
near het	11 18 -65 -14 -1 13 6 31 -11 10
near heten	-4 27 -6 -1 -4 -8 -1 -15 -6 18
near hetzelfde	-11 -8 -1 38 -22 -9 0 -9 0 23
near hi	-22 2 -5 0 -1 15 -7 5 -1 14
near hield	-5 0 0 0 -5 -10 0 -17 -1 38
near hier	-23 -17 -9 -3 9 8 23 36 -1 -23
near hij	39 14 -21 40 12 23 -59 -24 -24 1
near him	33 -20 -4 -2 -1 -16 22 -10 0 -3
near his	30 6 -21 5 41 -52 -17 -12 -2 22
near hoe	20 23 -19 -2 20 -5 -15 -38 -3 19
near hoeft	-4 -2 -5 0 -3 -4 -3 25 0 -4
near hoest	-41 44 -2 -1 -32 33 -5 8 0 -4
near hoi	-17 28 8 -2 -18 15 -3 4 -6 -8
near hond	-11 10 -2 0 -10 -7 -3 18 -1 6
near hoofd	-12 -1 -2 0 -1 39 -15 -1 -2 -5
near hoor	-11 -7 34 -2 34 -4 -3 -31 0 -10
near hoorde	18 2 -2 -1 -6 -11 -1 15 0 -14
near hoort	-4 26 32 -4 -12 15 -3 -38 -1 -11
near horen	-9 2 -5 -3 17 -3 0 5 0 -4
near host	-16 -1 -1 0 -1 31 -11 -18 -1 17
near hotel	-43 -7 23 -1 -3 -15 -9 11 0 45
near hotmail	32 -1 4 0 -6 -8 -3 -11 0 -7
near houden	21 2 -2 -4 -2 -4 -1 -8 0 -2
near houdt	-3 -3 -6 -1 2 2 -1 0 3 9
near hr	-20 -1 -2 -1 -7 -35 -10 54 -1 23
near hs	18 -10 4 10 -6 -5 -1 -8 0 -2
near huilde	22 -1 3 0 -7 -9 -2 -4 0 -2
near huilt	1 1 1 -1 21 -2 0 -9 0 -11
near huis	-31 15 -32 -1 41 5 -6 18 -1 -8
near huisarts	19 -36 -5 -1 21 -19 -1 30 0 -7
near huisbezoek	14 -3 -9 -1 -4 6 -1 9 -1 -9
near hulp	17 -18 -51 52 19 -17 -7 53 1 -49
near hun	-21 -9 -7 -10 30 -3 -1 -5 0 27
near husband	-10 -2 18 -1 15 -2 -1 -6 0 -10
near huur	24 -2 -4 0 -7 -5 -1 -28 0 23
near hz	-50 -5 -1 0 -2 -18 -1 -11 0 89
near ib	-4 -10 -11 -1 0 -5 0 33 0 -1
near iber	0 -1 -2 0 -1 -3 0 8 0 -1
near ict	-7 -1 0 0 -1 44 -3 -25 -1 -6
near idem	-5 -2 0 0 -1 19 4 -11 0 -4
near iedereen	-6 30 -3 -3 -19 2 22 -46 -1 25
near iemand	-14 46 -27 6 13 -5 -11 5 -1 -12
near iets	18 -16 8 11 -21 45 3 -31 -1 -17
near if	25 -11 9 -2 8 -4 -2 -10 0 -12
near ik	7 5 -27 -20 29 -2 -5 41 -27 -1
near in	11 -2 2 19 16 -27 -5 6 -27 6
near inbreng	-2 -3 -5 0 0 36 -3 -17 -1 -3
near inbrenger	-5 -7 -3 0 -1 46 -5 -18 -1 -5
near incident	-9 -7 -1 0 -1 16 -2 18 5 -20
near incidentmethode	-1 -1 -2 0 0 21 -5 -9 -1 -2
near ingeschreven	5 14 16 -13 -4 -6 -3 -27 0 18
near inkomen	-14 -7 25 -1 5 -22 -5 34 -1 -15
near inkoop	-10 -1 -2 0 2 22 -1 0 -1 -8
near inlog	-19 -4 -1 0 -1 3 -3 43 -4 -13
near intake	-10 0 -1 0 14 -8 -1 20 0 -14
near intern	-14 -6 -13 -6 -6 31 25 10 -1 -19
near inval	-18 -2 -1 0 -2 -9 -1 38 0 -4
near inwoner	0 0 -1 0 0 -3 -1 -7 0 12
near inzage	-22 0 27 0 -2 14 -5 -1 -1 -9
near inzake	5 9 -1 0 -6 -8 15 -8 -3 -3
near inzet	-7 -6 -1 0 -1 11 -1 6 0 -3
near is	-14 27 6 31 9 -8 24 -55 -40 20
near it	-6 -16 48 -1 8 -24 -13 -58 -1 64
near ja	34 -11 -7 25 -18 24 -8 -36 -16 13
near jaar	36 -48 -23 30 -3 24 72 -57 -12 -19
near jan	29 -4 -2 0 -4 -39 -3 21 -1 3
near januari	-34 14 -13 -7 -19 68 -3 8 -9 -4
near jas	-4 11 27 -12 8 -4 0 -22 0 -3
near je	16 -6 18 -8 30 -5 -16 15 -17 -28
near jeugd	-22 4 -17 -1 -6 52 -12 -9 0 11
near jeugdarts	31 -27 5 -1 -4 -1 0 -1 0 -3
near jeugdbeschermer	4 -2 -13 0 -2 -4 0 27 0 -10
near jeugdbescherming	-3 16 -6 -2 -1 -7 -1 8 0 -3
near jeugdconsulent	-3 -6 -8 -1 -2 0 -1 26 -1 -3
near jeugdhulp	-6 8 -1 -1 -2 -2 0 -4 19 -10
near jeugdige	20 -7 -2 -4 -1 -2 0 -2 0 -2
near jeugdteam	-5 -3 -10 -4 -6 -20 -1 65 0 -14
near jeugdverpleegkundige	-1 -1 -7 0 -1 -7 0 19 0 -1
near jij	-15 32 -14 -2 -13 43 11 -6 -3 -33
near jobcoach	-4 -1 -1 0 -1 -6 -6 28 0 -8
near jonge	-8 -1 -2 0 -10 -4 -1 15 0 11
near jongen	18 -12 -12 -10 -15 -5 -5 -4 -4 49
near jongens	-8 14 -5 -1 -2 25 -1 -1 0 -21
near jongere	-5 7 -1 -7 12 -1 0 -1 0 -2
near jongerenwerk	4 -23 -4 -6 -9 6 -1 56 0 -23
near jongste	-19 14 -2 17 9 -4 -1 -26 -1 11
near jou	-11 10 -3 0 -3 18 -2 2 -1 -11
near jr	15 -16 -3 24 2 -5 15 -25 0 -8
near juf	17 -42 -33 11 -13 -13 -1 25 0 48
near juli	1 14 5 -19 3 -2 -2 8 0 -8
near jullie	13 -7 11 -1 -3 -24 -6 22 -3 0
near juni	-27 33 5 -9 -36 6 -19 48 -4 4
near juridisch	-1 0 0 0 -1 11 9 -12 -1 -4
near jurist	-16 -5 -2 0 -5 -15 34 7 -1 3
near kaagwijk	-2 0 0 0 0 19 -13 3 -1 -5
near kaart	8 -3 -1 0 -10 -10 -1 27 -1 -9
near kaartje	-2 -3 -5 0 -2 28 -1 -10 0 -4
near kaderlid	-4 -1 0 0 -2 29 -5 -9 -1 -7
near kamer	1 -1 -4 -1 -3 -28 -4 31 -1 9
near kan	52 -6 -27 -17 36 27 -31 -5 -8 -22
near kandidaat	20 -1 -1 0 -6 -39 55 -13 -3 -11
near kantine	-42 -8 -1 0 -1 96 -5 -20 0 -18
near kantoor	0 -2 -1 0 -5 -3 -2 21 0 -9
near kassa	-1 -1 -1 0 7 6 -1 6 -1 -15
near kcc	-8 -7 -3 0 -3 13 -7 24 -2 -6
near keek	15 -2 -8 -1 -14 -2 -1 24 0 -11
near keer	-3 11 -10 -17 -20 -29 7 15 5 42
near ken	-21 -3 27 -1 -11 -14 -1 12 -1 15
near kenmerk	-5 0 0 0 -1 -14 0 28 -1 -7
near kent	2 6 19 6 -12 -34 43 -9 -2 -18
near kenteken	-7 -1 -1 0 -6 5 0 -36 0 46
near kerk	-2 -1 -1 0 7 -2 -3 -22 -1 23
near kerst	-6 1 -4 -2 -3 -5 0 34 0 -16
near kiest	-4 13 0 -1 -1 -16 -4 14 0 0
near kijkt	-6 3 6 8 13 -7 0 -2 0 -15
near kind	-10 33 3 -12 -43 10 -2 14 -1 8
near kinderen	-33 -6 13 28 76 3 -16 -27 -5 -34
near klaar	12 11 -5 -4 27 14 -19 -7 -1 -29
near klacht	-16 -23 -2 -1 -2 22 0 18 0 6
near klant	-56 -3 24 0 42 -14 -2 -19 0 29
near klantmanager	-12 -1 -3 0 -5 27 -1 6 -1 -9
near klas	-28 15 -2 -1 -5 36 -8 -4 -1 -2
near klein	3 -4 -1 -2 -8 -13 0 20 0 4
near kleine	-7 21 3 -3 1 -2 0 -8 0 -5
near kleinzoon	-16 -8 -1 -2 21 -6 -1 -9 0 21
near klinkt	6 -4 -1 0 -16 -7 -1 2 0 21
near klopt	-13 16 -3 -1 -3 -22 -3 36 0 -6
near knie	29 -4 -4 0 -2 -12 -4 8 0 -10
near koffie	-7 -6 -3 -1 -6 -23 -1 43 -4 7
near kom	3 -2 -9 -1 53 -1 -19 -8 -1 -15
near komen	3 -2 9 0 -3 3 -6 -32 -2 31
near komma	0 -1 -2 0 -3 -12 0 16 0 3
near komt	17 -8 1 8 -1 -6 -16 16 -7 -5
near kon	14 2 -1 0 -2 -1 -9 -2 0 -1
near kookt	-16 1 -2 -5 12 1 -3 -7 0 20
near kopie	-8 6 -1 0 -1 -21 -3 43 -2 -12
near kort	6 0 -7 19 -17 35 -4 -42 -1 11
near kracht	-1 -2 -3 -1 -2 -25 0 44 0 -10
near kreeg	-6 -10 -9 10 -13 47 -2 3 0 -19
near krijgt	40 41 12 10 -33 -33 -15 -37 8 8
near kun	-7 -2 -2 0 -2 5 -3 41 -7 -22
near kunnen	14 -5 11 -1 -16 19 -1 2 -4 -20
near kunt	-22 13 -1 0 -16 -25 22 -4 -1 32
near kwaliteitsmedewerker	-3 0 0 0 -1 45 -1 -33 0 -6
near kwam	57 -6 -13 6 -27 7 -21 19 -3 -19
near kwartier	9 -15 -10 -1 -1 5 -6 -6 -1 26
near laat	-29 -8 6 -4 -19 30 -9 34 -8 7
near laatste	43 -23 -7 -1 21 2 -2 -16 0 -16
near lachte	26 -3 -2 0 -1 -7 -3 -11 0 1
near ladder	-12 -1 -1 0 -7 -6 -1 18 0 10
near lag	22 12 16 -1 -24 -7 -1 -11 0 -5
near lang	-17 19 -3 -1 -8 -6 -1 -10 0 26
near lange	32 0 -4 0 -4 -11 -3 -36 1 25
near langer	-5 14 -1 -3 38 4 -1 -30 -1 -16
near last	-35 10 -5 -1 -4 -4 15 -19 -4 46
near lastig	27 -3 -4 0 0 9 -5 -22 0 -1
near laten	22 0 -7 0 25 -6 -2 7 -1 -39
near later	5 -12 1 -3 -30 -4 11 -20 0 52
near lead	-2 -1 0 0 -1 -27 2 32 0 -2
near leden	-12 0 0 0 -1 5 16 -11 15 -12
near leerling	27 -21 -13 14 -4 23 -1 -24 0 -2
near leerplicht	-14 -8 -14 -5 -2 -5 -2 75 0 -24
near leerplichtambtenaar	-5 -7 -6 -1 -1 30 -3 -3 0 -2
near leert	9 2 -2 -1 -4 0 -1 0 0 -1
near leest	-5 5 -3 -2 -1 27 -1 -18 6 -9
near legde	12 4 -4 0 -3 -18 -1 22 0 -12
near legt	-4 0 -2 -1 -3 -7 -2 45 -1 -26
near leiden	1 -2 -1 0 -1 15 -1 -6 0 -5
near leidinggevende	-16 -2 -3 0 -4 -7 -19 68 -2 -14
near let	-17 -7 -18 -2 27 4 -3 3 -1 13
near letsel	-14 3 -21 -1 -5 29 0 19 0 -11
near letterlijk	-6 3 -4 6 -9 -13 -6 26 0 3
near levert	-14 -3 10 -2 8 17 -1 8 -1 -21
near lezen	6 -7 -5 -1 -3 0 -1 17 0 -5
near licht	-5 3 0 0 -2 -22 -1 61 2 -35
near lid	12 -2 -1 0 -6 25 -4 -48 0 25
near lief	19 -22 -8 -3 -10 -25 -1 18 0 33
near liep	-20 24 -3 24 -3 -12 -2 9 -6 -11
near liet	6 1 -6 0 -2 -6 -1 10 0 -1
near lieve	-11 -9 -5 0 29 39 -2 -21 0 -20
near liever	12 -2 -1 -1 -14 -1 11 -13 -2 11
near ligt	-2 -10 55 -2 -10 -9 -9 -32 -3 21
near lijn	-14 5 -4 -1 -3 -19 -8 18 -3 28
near lijst	-27 8 14 -2 -16 48 -6 -19 8 -8
near lijstje	-13 -2 -1 0 -2 6 -2 16 0 -3
near locatie	5 -1 -15 0 -1 7 -1 10 2 -5
near logeren	-11 -6 -3 -4 -14 -2 0 29 0 11
near login	-8 -2 -1 0 -6 11 -2 15 -1 -7
near loket	-3 -3 -1 0 21 0 0 3 0 -16
near loonstrook	6 0 0 0 23 -13 0 -17 0 2
near loopt	-8 25 14 -11 -35 -7 -9 28 -1 3
near lt	-5 -1 -1 0 -1 24 -6 -10 0 -1
near ma	-7 -2 22 -3 -23 10 -6 14 -1 -4
near maak	-5 -11 -8 -1 -1 -21 -8 57 0 -3
near maakt	17 -27 2 22 -7 16 -2 -2 1 -20
near maand	23 2 -4 -2 -1 21 -1 -25 0 -12
near maandag	1 -17 -10 5 -22 17 -5 42 -1 -10
near maanden	7 3 6 -2 -13 9 -21 -3 -1 15
near maar	-9 -26 -32 0 -28 19 91 10 -8 -17
near maart	41 -47 -28 -6 -31 15 1 41 -2 15
near maatschappelijk	-5 0 0 0 -3 -3 0 16 -1 -4
near machtiging	-1 0 -1 0 -1 19 0 -11 0 -5
near mag	32 14 -13 36 -29 -38 -20 18 -6 6
near mail	-31 20 19 -2 -10 4 37 -17 2 -22
near mailt	-5 -1 -4 0 -1 4 0 17 0 -10
near maken	2 -6 13 0 -7 -10 -6 29 -1 -14
near mama	17 -8 6 -7 10 -7 -1 2 0 -13
near man	49 26 7 -5 -57 6 -11 -12 -5 2
near manager	-4 -1 -1 0 -2 -59 31 -9 -1 44
near map	-7 -2 -1 0 10 -9 4 -19 -2 26
near march	13 -1 -7 0 1 1 -20 -16 0 28
near may	20 -28 -2 -1 22 -20 -8 29 -1 -11
near mbo	-10 9 -8 -2 -10 21 10 -19 0 10
near mdr	-10 14 21 -1 0 -1 -1 -14 0 -8
near me	18 5 -18 -4 -19 37 -9 -66 -2 57
near mede	-4 -3 -9 -3 8 15 -1 1 0 -3
near medewerker	-9 -3 -2 -1 -2 29 3 -5 -2 -7
near medische	-14 19 -1 -2 -3 -7 0 5 0 2
near mee	52 13 -43 58 -37 19 -11 10 -4 -57
near meegegeven	-10 5 0 -4 3 -3 0 12 0 -3
near meer	-12 21 -1 -4 36 -9 -4 11 -7 -31
near mei	-25 -3 -13 11 26 -8 43 5 1 -38
near meisje	21 4 -16 -5 -7 1 -1 29 0 -26
near meldde	-9 -2 -3 -1 -4 9 -4 -7 -3 23
near melder	-52 -3 -20 15 -9 24 -9 62 0 -7
near melding	-4 4 -2 -5 2 -3 -8 12 -1 4
near meldt	-11 4 -1 0 -7 10 -8 -1 -2 16
near mem	-5 6 57 -1 -5 -4 -1 -42 0 -4
near meneer	42 -22 15 -16 5 -10 8 -46 -8 32
near mensen	-5 -8 -3 0 3 -2 -1 19 0 -3
near mentor	-4 -5 5 -8 -6 15 -5 27 0 -18
near met	-57 -20 0 -1 48 17 -56 23 9 36
near meteen	14 -1 -4 0 0 6 0 -8 0 -7
near meter	-7 2 -6 0 -5 -20 0 21 0 16
near mevr	-25 -12 13 -5 81 -27 -20 25 -3 -27
near mevrouw	-15 -24 35 12 10 -9 -25 13 -15 17
near middag	-4 3 -1 0 -5 -11 -1 43 4 -27
near mij	-7 -6 25 -11 38 15 -13 -7 -4 -32
near mijn	-17 -26 -38 16 42 -10 31 -12 -7 21
near min	-7 7 -1 0 -10 -13 0 33 0 -9
near minderjarige	23 -32 30 19 -19 0 0 -5 -3 -13
near minuten	-8 10 -1 -1 3 0 -4 0 3 -3
near mist	-25 4 -7 -1 31 -3 0 -1 17 -15
near mnd	24 1 -3 -1 -7 -48 -4 56 -1 -17
near mocht	45 -8 -24 -1 -8 5 -1 -5 0 -3
near moeder	-16 61 17 -13 12 -6 -11 -40 -7 3
near moest	36 1 -5 5 19 -25 -4 -16 0 -10
near moet	-30 -20 9 -4 20 27 8 -23 -1 14
near moeten	-12 -5 -8 4 10 26 -5 -1 0 -9
near mogelijk	6 5 -1 0 -2 -11 22 13 -3 -29
near mogen	50 -10 -1 0 -2 -15 -20 13 -1 -14
near morgen	-16 -5 -4 -3 -6 -33 14 63 0 -9
near mother	-15 -10 25 7 21 -2 -2 -12 0 -11
near mr	-5 -34 64 -5 12 -39 -20 6 6 17
near mrs	25 -10 7 -1 26 10 -6 -31 -1 -21
near mrt	38 -10 -24 9 -3 -14 -2 -14 0 21
near ms	60 -7 9 -1 26 -29 7 -25 -2 -37
near municipality	-11 -1 -1 0 0 -23 -2 22 0 17
near mw	-3 -20 27 -7 7 -31 -31 46 18 -6
near my	4 -2 48 -3 -16 15 -2 -19 -2 -23
near na	-16 0 27 -6 4 9 65 -18 -19 -47
near naam	33 4 35 15 3 -1 6 -73 -14 -8
near naar	-22 17 -3 20 2 2 -9 -2 3 -7
near naast	7 4 -4 -1 -1 12 -5 3 0 -15
near nacht	-16 -28 32 -2 12 -19 -4 32 0 -7
near nachtdienst	-3 -2 1 0 -1 -8 -1 -7 0 22
near nachten	-40 31 -9 -1 33 -6 -12 7 0 -2
near nachts	7 -10 -3 -1 8 -2 0 6 0 -3
near name	-2 -10 -7 -1 -4 -3 49 -17 0 -4
near namen	-6 -4 -3 -2 -6 -16 -3 -1 -1 41
near namens	10 -9 -8 -4 18 17 -12 -12 1 -1
near nazorg	-23 -7 -1 -1 -4 -10 0 60 0 -14
near nee	58 -21 -17 -2 14 -39 -7 32 -1 -18
near neef	-4 -11 -1 0 39 20 -4 -20 -1 -18
near neem	30 -2 0 0 -2 6 -7 -20 -1 -3
near neemt	13 -10 -24 1 -2 28 -7 19 -9 -11
near negen	-24 5 34 -7 7 1 -1 -20 0 6
near negentien	12 -16 -1 7 1 -12 -1 26 -1 -16
near net	6 -2 14 -1 20 58 -1 -89 0 -5
near netjes	-15 -2 -1 0 -1 -31 44 12 0 -6
near netto	0 -1 -1 0 7 -10 0 9 0 -5
near netwerk	-15 15 -3 4 -9 -1 0 -2 0 11
near nicht	-9 -7 -5 -2 44 -2 0 -8 0 -9
near niemand	-6 18 -11 17 -17 1 -1 -15 12 0
near niet	-6 0 -4 -10 7 17 -11 29 -14 -7
near niets	-18 38 -2 -5 -7 27 -15 -27 -2 11
near nieuw	50 -3 5 0 -7 -40 -8 -3 -8 14
near nieuwe	-35 2 14 -2 -15 19 -9 10 -5 20
near niks	11 7 -8 -3 -1 3 -6 13 -2 -15
near niveau	-7 5 -1 -1 -1 15 -2 -7 0 -1
near nl	7 -11 -36 -2 7 24 -12 26 -6 3
near no	-12 11 35 -1 -1 -12 -4 3 -1 -18
near nodig	-6 6 -36 -2 18 -3 -2 32 0 -8
near noemde	53 -3 -2 -1 -16 36 -6 -32 3 -33
near noemen	-2 17 -2 0 -2 -19 -8 -10 -1 27
near noemt	24 -16 -17 -21 3 -14 -4 -17 12 50
near nog	0 29 -37 -8 31 24 -18 23 -6 -38
near nooit	0 -23 -11 -3 31 7 -3 -5 0 8
near noord	20 -2 -6 -1 13 -24 -1 17 0 -15
near norm	-2 -6 -2 -1 21 -1 0 -3 0 -6
near not	-2 -20 13 28 -3 11 -9 5 -6 -17
near notitie	-35 -17 -6 -1 -1 -16 -7 91 -2 -7
near notulen	8 -15 -1 -2 -18 10 -1 -14 7 25
near notulist	-1 0 0 0 -1 23 -1 -15 -1 -5
near nov	44 -44 -1 0 -1 -18 -1 -10 0 32
near november	25 30 -24 -7 7 4 -12 -1 -3 -20
near now	29 6 -2 -2 -1 2 0 -30 0 -2
near nr	-4 -17 -12 -2 -13 27 -2 -6 -3 32
near nu	-36 25 -22 1 -11 40 18 18 -6 -26
near nummer	1 36 -2 -2 -20 -56 -20 -23 -2 88
near ochtenden	-11 20 -7 -1 -3 3 -1 0 0 -1
near october	-8 19 0 -2 -2 -5 -8 12 0 -6
near of	-36 52 -42 -20 17 -15 -43 65 9 15
near officer	-1 0 -1 0 -1 60 -1 -54 0 -2
near ok	-7 -28 19 -3 56 7 -23 5 -1 -25
near oke	-41 -2 -8 -1 -8 7 31 15 0 6
near okt	11 11 -1 0 -13 12 -18 2 0 -3
near oktober	-21 -7 30 -7 -1 6 17 -9 -2 -7
near om	16 16 66 -28 30 -40 -76 -5 -2 24
near oma	-14 6 16 -17 48 -4 -1 -9 -1 -24
near omdat	1 1 18 -7 -19 -26 -9 29 -2 14
near on	17 -36 20 -6 10 42 -23 11 -3 -32
near onder	-21 15 -11 4 -28 -34 73 -16 5 12
near ondergetekende	1 -1 -1 0 -2 -11 -2 25 -2 -7
near onderwerp	73 1 -14 -5 -20 43 -11 -42 -1 -23
near onderzoek	-1 -5 -7 -1 -2 -8 0 -17 4 37
near onderzoeker	-15 -3 -9 -1 -8 -31 -1 77 -1 -8
near ons	12 56 -42 -8 1 42 16 -38 -1 -37
near ontvangen	-22 12 27 0 -16 44 -2 -26 -1 -16
near ontvangt	-18 -1 -3 0 -3 9 -5 -6 -1 29
near onze	-35 29 -18 -2 -19 -17 -4 72 -5 0
near ooit	-3 1 -1 0 -1 -11 -5 8 -2 15
near ook	-84 -16 -34 13 64 4 -4 10 3 45
near oom	12 -4 -19 -5 29 -1 0 -2 -3 -6
near oost	-24 -1 30 0 -1 32 -3 -29 0 -3
near oosterdiep	-3 -1 -9 0 -1 43 -1 -23 0 -6
near op	-32 44 0 25 -11 -5 -17 5 12 -22
near opa	12 -17 -25 3 30 8 0 4 0 -15
near opdrachtgever	-23 -1 -8 0 -2 46 -2 -8 0 -2
near open	53 -12 -3 -2 -10 -7 -12 28 -3 -32
near opening	-3 -1 0 0 0 -24 -2 -2 -3 35
near opent	-12 -1 -2 0 -2 15 -4 9 3 -5
near opgehaald	-6 7 -2 -1 -3 -1 0 -19 0 26
near opgelost	-20 -2 -3 0 -3 47 -1 19 -1 -36
near opgemaakt	-2 -1 -1 -1 1 -32 -15 65 -9 -5
near opgenomen	-22 0 -1 -1 4 8 -4 -2 -3 20
near opgesteld	-5 -1 -5 0 -2 9 -1 10 -3 -3
near opm	-7 -7 0 0 -2 -20 0 42 0 -5
near opmerking	-32 -1 -5 0 -9 -15 5 55 -1 2
near opnieuw	1 -5 15 0 -13 22 -2 -13 0 -6
near opsteller	-23 -1 -2 0 -3 -15 -5 59 -5 -6
near opvang	-12 12 -1 -5 -2 -17 -1 -1 -1 27
near or	-7 -12 22 -1 -2 37 -11 -17 -1 -8
near order	-11 -2 9 0 -2 31 -2 -17 0 -6
near ots	-6 34 -3 -1 -1 -26 0 9 0 -7
near oud	-8 -3 10 -1 -4 -22 -4 8 -1 24
near oude	-14 -7 1 -2 -23 11 -7 44 -1 -3
near ouder	-14 -3 52 -1 -5 6 -1 -19 0 -16
near ouders	-12 2 35 -14 -13 -8 -1 15 -1 -4
near oudste	2 9 -1 -6 7 -1 -2 -2 0 -5
near our	-5 5 17 -1 -12 10 -6 -4 0 -4
near out	23 -2 -2 0 4 21 -3 -31 0 -10
near outlook	2 -1 65 0 -19 -21 30 -44 0 -11
near over	-5 42 12 -32 -27 12 -9 -16 -9 31
near overdracht	-7 -7 -6 -6 22 -4 -3 20 -1 -8
near overleden	-3 23 -2 -2 -5 -4 -3 -2 0 -2
near overleed	-2 1 0 0 1 -20 -4 -3 0 28
near overleg	-11 0 -4 -2 -4 38 -7 2 2 -15
near paar	-11 15 -1 -1 0 0 0 -1 0 -1
near pakt	-12 38 -4 0 12 -3 -1 -21 0 -9
near papa	28 -10 -7 -2 -16 -1 0 -8 0 17
near paraaf	-1 -1 -5 0 -2 -2 -1 15 0 -3
near participatiewet	-10 -1 -1 0 -1 16 -1 6 -1 -7
near partij	-12 -2 -1 0 -38 -6 -4 7 -10 66
near partner	-10 -3 -9 -1 35 6 -3 -14 -1 0
near pas	21 0 10 -3 -31 -15 24 -15 5 5
near paspoort	32 7 -3 -6 -6 -16 -2 -9 0 2
near past	-2 11 -11 0 -16 -7 0 21 -3 7
near pastor	-13 -10 -40 -2 10 -2 0 -23 0 79
near penningmeester	-11 -1 -5 0 -6 -11 -5 -34 -3 76
near pensioen	-9 -1 -1 0 3 -35 -3 23 0 22
near per	-53 -24 28 -13 -1 22 -24 71 -9 3
near pers	-2 -2 0 0 -2 23 -5 -9 0 -2
near personeelsdossier	-10 0 0 0 0 7 -4 8 0 -1
near personeelsnr	-10 0 0 0 -1 16 0 -3 0 -1
near personeelsnummer	-3 0 0 0 0 15 0 -11 0 0
near persoonlijk	-2 0 -1 0 -1 15 -8 -2 0 -2
near pgb	-21 10 7 -2 -7 -2 0 23 0 -8
near plaats	-16 24 -2 -11 -11 -14 -6 -1 0 35
near plan	-16 6 -4 -4 -3 -2 -2 42 8 -25
near plast	21 -19 -10 10 -1 0 0 -1 0 0
near please	-3 -1 -1 0 0 -7 14 1 -3 -1
near pleegouders	15 -1 -67 -10 22 -4 -1 -26 0 72
near plek	-26 41 -1 -15 -33 16 -1 -6 0 26
near pnr	-38 -11 -2 0 -2 92 -12 -6 -3 -19
near poh	18 -15 -2 0 -4 -14 -1 22 0 -3
near pol	-14 -4 46 0 -1 -13 0 19 0 -32
near politie	14 -5 -10 -1 -16 -39 -3 49 1 10
near portefeuille	-16 0 0 0 -1 -4 -12 -9 44 -1
near portefeuillehouder	-2 -1 0 0 -1 -3 -4 37 -24 -2
near post	12 -6 -7 27 -8 -13 -9 -46 -1 50
near praat	-17 -11 -2 -2 25 -3 11 -1 -2 2
near praktijkbegeleider	-2 -1 -1 0 -1 -22 -1 30 0 -2
near praten	-10 10 43 -8 -5 -17 -4 -37 6 21
near precies	-9 -11 -11 -1 28 -2 -1 20 -1 -12
near prima	-6 -1 0 0 -1 5 -1 -4 0 9
near privacy	-3 -1 -1 0 -1 42 -2 -31 0 -3
near prof	-1 0 0 0 -1 -5 -8 18 0 -1
near ps	24 -1 2 0 -6 -4 -1 -3 0 -11
near psychiater	3 -1 -1 0 -4 -7 0 14 0 -3
near psycholoog	-1 -1 -1 -1 -1 -4 0 12 0 -2
near punt	-1 1 -3 6 10 -22 -9 -17 10 26
near pvda	-3 -2 -2 0 -3 -7 -3 -5 41 -16
near raad	21 -6 -5 -2 -6 20 -2 3 6 -30
near raadpleger	-1 -1 0 0 0 35 -6 -5 -2 -20
near raadslid	-3 -1 0 0 -1 -3 -4 -5 37 -19
near raakte	-1 1 -2 -1 1 -13 0 20 0 -4
near rapporteur	-14 -1 -2 0 -1 -5 -1 26 0 -3
near rapporteurs	-17 -1 -1 0 -1 -9 -1 36 -1 -4
near ravelswaard	-1 0 -1 0 0 60 -8 -44 -1 -4
near re	63 -2 -5 -1 -4 -38 19 -22 0 -10
near reclassering	-8 -5 8 19 -23 -6 -2 27 0 -9
near reden	12 4 -1 0 0 -14 -3 5 0 -3
near referentie	-6 -1 0 0 -1 -21 16 30 -1 -15
near regel	11 22 19 -1 -6 -37 -10 21 -1 -18
near regelt	-5 2 -13 -2 14 50 -1 -10 -3 -32
near regie	-3 -1 -8 -5 -5 -3 -1 30 0 -5
near regiodirecteur	-4 0 0 0 -1 -54 0 71 -2 -9
near regisseur	-1 -1 -2 0 -3 -4 0 12 0 -1
near rekening	-6 -8 4 -1 -4 -16 -1 32 0 0
near relatie	-10 -8 -4 -7 -12 23 -4 -2 -1 25
near reserve	-25 -3 -1 0 -2 44 12 -13 0 -12
near rest	31 -6 0 0 -1 -6 -2 -3 -1 -12
near retour	6 -6 0 0 20 -3 11 -17 0 -11
near rij	-10 -5 -1 19 -10 -34 -2 49 0 -5
near rijbewijs	42 3 -4 21 -7 -25 -1 -7 0 -22
near rijdt	-16 -13 0 26 9 16 -5 -37 -1 21
near roemeense	22 -4 -3 -1 -16 -22 -3 -5 0 31
near roepnaam	36 -8 -6 -2 -14 19 9 -20 -1 -14
near roerstede	-1 0 0 0 0 1 -1 -46 48 0
near rolstoel	54 34 -11 0 -8 -54 -3 -17 -1 5
near rond	-5 3 -1 0 1 -19 -6 22 1 5
near ronde	23 -9 -2 -1 -1 0 21 -26 0 -4
near rondje	-6 0 -1 0 -2 16 -1 -7 0 1
near rondvraag	-8 -2 -1 0 -2 -9 -2 -9 6 26
near rood	-2 -3 -2 -1 28 -22 -4 0 -1 7
near room	-13 2 -5 0 -1 24 -6 1 0 -2
near route	26 -2 -5 0 14 11 -3 -23 5 -22
near rug	29 -2 0 0 -1 1 -3 -22 0 -2
near ruimte	-3 -1 0 0 -1 6 -8 17 -3 -7
near rust	-9 -14 -3 18 -3 -2 -1 16 0 -2
near rustig	-10 -1 22 -4 -5 -11 13 -8 0 6
near ruzie	4 -18 -1 -4 -5 -5 -1 28 0 3
near sam	-28 -5 -1 0 -4 72 -7 -2 -2 -22
near samen	-23 11 -9 -5 6 -1 -13 47 -2 -9
near samenwonend	-13 -6 38 -1 2 -7 0 -32 0 19
near says	-3 46 -22 -2 -2 -5 -2 -5 0 -4
near schaal	-1 0 0 0 0 -16 -12 31 0 -1
near schat	-11 14 -2 -6 25 -9 -2 0 0 -9
near school	-24 54 1 13 -1 -2 -2 -14 -1 -23
near schreef	-27 -4 -12 -2 30 -10 51 -34 -2 11
near schriftelijk	-2 -1 -1 0 -4 -21 23 8 2 -5
near schrijf	21 -6 -3 -1 -22 -3 13 18 -1 -16
near schrijft	-8 -3 -6 -3 -5 -35 12 -4 -7 59
near schrijven	18 -4 -5 -1 -4 11 -1 1 0 -14
near schuift	-1 -1 -1 0 2 -11 -2 21 0 -7
near schuld	12 -11 -2 15 -3 -15 -2 15 0 -10
near schuldhulp	10 -1 -2 0 -8 9 -1 6 -1 -12
near secr	-4 -1 -2 0 -1 11 0 -1 0 -2
near secretariaat	-18 -1 -1 0 -2 4 -25 35 -2 11
near secretaris	-22 -4 -19 -1 -4 21 29 -66 56 10
near senior	2 -2 -1 0 -1 30 -4 -21 -2 -1
near sept	31 -4 4 -5 -2 -14 -14 8 -1 -4
near september	-20 1 -9 -4 -21 -26 -9 47 1 41
near she	6 13 -6 5 -10 -10 -2 18 0 -14
near signed	-11 -1 0 0 -1 -17 29 1 0 -1
near sinds	-3 24 4 -2 7 -2 -2 -17 -12 4
near sindsdien	-17 25 -1 -6 8 -1 0 -2 0 -7
near skj	-12 -8 -11 -2 -2 -2 -1 46 0 -7
near slaapt	35 26 -15 8 48 -53 -7 -27 -3 -14
near slachtoffer	-3 17 -11 -1 -8 -6 0 22 0 -10
near slapen	-1 5 -2 -1 -15 -1 -2 19 0 -2
near slecht	34 -12 -7 -6 -12 -19 -2 31 -1 -5
near sleutel	-21 44 -4 9 -17 41 -2 -24 0 -27
near sliep	-29 17 -7 23 -19 24 -3 -4 0 -3
near sluit	-19 -3 13 0 -2 -14 -2 -24 12 39
near snel	-13 -1 0 0 -1 -5 26 10 0 -14
near sociaal	-29 11 -6 -1 -7 34 -8 30 -8 -16
near social	-28 -3 -13 0 -1 58 18 -27 0 -3
near soep	35 -2 0 0 -1 -2 -9 -42 -1 22
near soms	-8 -6 -7 9 -1 -14 -1 12 0 15
near son	-12 23 30 0 -11 -9 -1 -14 0 -6
near sorry	-27 -20 -9 -1 69 21 -15 -56 -1 40
near specialist	-3 0 0 0 0 -7 0 12 0 -1
near speelt	-12 0 9 0 -1 -4 0 9 0 -1
near spoed	-16 7 -13 -3 -4 34 -2 12 0 -14
near sport	-1 0 0 0 0 15 -1 -21 9 -1
near sprake	27 2 0 -1 -27 -9 0 11 0 -2
near spreekt	-24 -5 -5 13 -15 -26 -12 13 -10 70
near spreekuur	10 -2 -2 0 -2 -35 -3 29 6 -2
near spreken	1 -1 -1 0 1 -14 -1 18 0 -3
near st	-7 -10 -2 0 -3 -31 3 37 0 13
near staan	-22 -4 21 -3 -1 11 -2 6 -1 -5
near staat	34 3 -1 -21 -30 -2 -19 8 -5 33
near stage	-15 -2 -7 0 -1 55 -11 -17 0 -2
near stand	-12 33 -3 -1 -4 -24 -7 29 0 -11
near start	-6 -10 -2 -1 -1 8 -4 45 -7 -22
near steeds	-5 -8 -2 15 -2 5 -2 -5 0 3
near stelt	-3 -1 -12 0 -3 29 -2 -18 -2 12
near stichting	-14 -3 -1 0 -3 -9 -4 12 -1 21
near stil	-36 1 -14 -1 72 15 8 -21 -1 -22
near stilte	-5 -2 -1 0 -1 -10 -1 8 -3 15
near stoel	15 -2 -2 -1 -1 5 -1 -2 0 -12
near stoelen	-5 2 -6 -1 1 10 -1 1 0 -3
near stond	25 -31 94 -4 -33 -12 -18 -2 -3 -15
near stopt	-8 10 0 0 -12 -42 -1 16 -4 42
near straat	-12 -4 -2 1 1 -2 0 -2 0 20
near straks	6 6 -1 0 -7 -10 -17 23 1 -1
near student	1 32 -11 0 -29 39 23 -55 -4 4
near studentnummer	-17 -2 -10 0 0 32 -3 4 0 -3
near stuk	-8 -2 -1 -5 0 57 -7 -54 -3 24
near sturen	-2 17 -1 -1 1 6 -2 -8 -1 -9
near stuur	-23 -2 -1 0 -3 7 -3 -2 0 28
near stuurt	-2 2 -1 -1 -1 13 -2 -7 0 -1
near subject	4 11 -2 -1 -4 5 -2 -4 0 -7
near supervisor	-3 0 -2 0 -1 -16 -3 26 0 -1
near syndroom	25 -7 -2 -1 -1 -2 -10 -2 0 -1
near systeem	65 -14 -2 -2 -6 -25 -3 24 -1 -36
near taart	-7 -3 -4 0 -8 15 -2 -8 -1 18
near tafel	29 -10 -11 -2 -25 -24 -3 -6 -3 56
near tante	-27 35 -27 3 9 6 -1 -3 0 5
near tas	3 25 -5 -4 -12 20 -1 -39 0 13
near te	-5 11 -29 -19 22 -14 43 66 6 -80
near team	-18 -10 -10 -1 3 33 -14 49 -3 -29
near teamleider	-11 -3 -9 -1 -5 51 9 -15 -3 -13
near teammanager	-2 -1 -2 0 -1 -7 -17 36 -1 -4
near tegen	-31 -7 24 14 -48 17 11 16 -10 13
near tekende	-9 15 1 -2 -1 0 0 -3 0 -1
near tekening	-29 -3 -7 0 -2 17 -1 49 0 -23
near tekent	6 -9 3 -6 -17 20 28 -18 -1 -8
near tel	-21 -7 31 -1 18 -33 -6 -15 -4 38
near telefonisch	-32 -4 37 -4 1 18 -5 8 -3 -16
near telefoon	7 -25 24 -13 13 -25 -5 41 -1 -15
near tellen	-6 2 0 -1 5 26 0 -25 0 -1
near ten	-7 -11 8 0 -4 16 -3 16 -1 -15
near ter	-13 -7 -5 -1 -7 -4 0 15 7 16
near terug	28 -14 25 -4 -13 -5 -11 16 -4 -18
near terwijl	-20 15 -1 44 -22 31 -1 -35 0 -12
near testen	-12 -9 -5 12 25 0 0 -1 0 -10
near tevreden	-17 20 17 -7 -3 -1 -1 -3 1 -4
near that	-7 0 29 7 13 7 -7 -34 -1 -8
near the	-4 32 -4 17 15 -51 11 -4 -6 -6
near thee	-2 2 5 0 -1 10 0 -12 0 0
near thuis	-3 34 -61 -10 6 29 -12 16 -3 4
near tien	-30 20 21 -5 -12 -26 38 -10 0 3
near tijd	-13 4 27 -1 -27 25 -1 8 -4 -18
near tijdelijk	-6 -3 -3 7 0 22 -1 -10 0 -6
near tijdens	23 -12 -1 -1 -3 13 -7 -7 0 -4
near time	5 18 34 -1 -2 -15 -4 -18 0 -18
near tl	-3 0 0 0 0 26 -1 -21 0 -1
near to	-49 -36 28 24 18 16 -17 19 -4 1
near toch	63 -4 -11 -2 -14 -59 -13 21 -3 22
near toe	-15 -1 19 -1 -13 -31 4 45 11 -18
near toegang	-9 -4 -14 -1 -3 0 0 34 0 -3
near toegevoegd	-14 3 -2 0 -5 7 -3 17 -1 -3
near toelichting	-14 -2 -1 0 -1 14 -1 19 0 -15
near toen	-33 -6 21 -9 19 -12 -4 -9 -2 34
near toestel	-10 -1 0 0 -1 -40 -2 70 -1 -15
near toestemming	-12 -11 71 -1 -8 35 -13 -31 -2 -28
near toets	5 0 -1 -1 -1 -3 -8 13 0 -4
near toezicht	-19 -2 -3 0 -5 -6 -3 50 -4 -8
near toezichthouder	-4 -1 -1 0 -1 4 -5 -18 -4 31
near told	-12 16 -9 -3 -3 11 -4 -3 -1 8
near tolk	22 -1 -6 0 16 -8 -2 -10 -1 -10
near top	-16 -9 -3 0 -3 45 -2 -2 -1 -8
near tot	-13 -27 -15 16 -4 18 29 13 -12 -6
near trainee	-4 -1 -1 0 -1 20 -1 -8 0 -3
near trap	-8 7 -1 -1 -2 21 0 -7 0 -9
near true	-8 -2 0 0 -1 32 -3 -5 0 -12
near tst	-4 -4 -1 0 -1 -9 -2 28 0 -7
near tuin	-5 -29 26 -2 -19 38 -1 16 -1 -24
near tussen	-8 -5 4 0 32 0 4 -12 -1 -14
near twaalf	-12 25 -2 -5 6 -5 -11 15 -1 -10
near twee	-39 -8 -9 24 10 15 -15 3 -12 31
near tweede	21 -4 -8 -4 -17 18 13 -10 0 -11
near two	-13 28 12 10 1 -15 -2 -31 0 11
near uit	-20 -15 -19 47 -11 15 -15 37 -1 -18
near uitgenodigd	12 -18 8 -6 8 0 0 -1 0 -3
near uitgevoerd	-26 -3 -1 0 6 -2 -1 7 -1 21
near uitnodigen	-1 0 0 0 -1 -18 35 -8 -2 -3
near uitvoerder	-5 -4 -1 -1 -1 2 -2 17 0 -5
near until	-8 -2 -2 0 -4 -22 -2 0 0 39
near uur	-30 -4 -8 -8 16 4 -12 47 8 -13
near uw	64 -26 -38 15 -5 -29 -26 33 -7 20
near vader	27 -23 38 0 -17 14 -4 -4 -2 -29
near vakantie	-5 -1 1 9 -8 -1 -1 -8 -3 15
near valt	1 -9 16 -1 -16 9 -8 34 -6 -20
near van	11 -17 -69 24 -20 20 -3 -37 8 80
near vanaf	11 5 1 -4 -7 11 -7 29 -3 -36
near vandaag	-15 26 30 -6 -17 -51 -18 52 -4 2
near vanmiddag	19 0 -6 -2 -2 12 -1 -17 0 -4
near vanmorgen	31 7 0 0 -2 0 -8 -14 0 -13
near vannacht	1 -5 73 -1 1 -17 -1 -27 0 -24
near vanuit	-3 6 -5 11 -10 11 0 -7 -11 8
near vanwege	22 -31 0 0 -2 -26 23 5 -3 12
near vast	37 -7 15 -4 -1 -29 0 -4 0 -6
near vaste	-10 -6 4 -21 17 -16 -3 15 -1 20
near vastgesteld	-18 0 -20 0 -4 15 41 -16 3 -1
near vdr	-1 -14 64 0 -13 -1 0 -31 0 -4
near veel	-7 -9 20 1 10 7 0 -13 0 -8
near veertig	-4 -6 -3 0 -6 4 -3 25 -1 -7
near veilig	1 2 -16 -8 -3 -6 -1 59 2 -31
near veiligheid	-3 6 -11 -1 -8 22 -2 16 -5 -13
near veiligheidsplan	13 -14 6 -6 0 0 0 3 0 -2
near verdeeld	-3 -1 -1 0 0 25 -1 -15 0 -4
near verdeling	-7 -1 -1 0 -2 24 -9 0 0 -4
near verder	-6 22 5 7 -34 50 2 -22 -1 -23
near vergunningen	-5 -1 -2 0 -3 16 -3 11 -1 -13
near verhaal	-7 23 -1 -1 -17 2 -4 -6 0 11
near verhuisd	-19 11 0 -1 23 8 0 -12 0 -8
near verkeerde	17 0 -1 0 -4 -23 -6 -17 -1 35
near verklaarde	-44 -2 -18 -2 -3 -3 33 -12 -1 51
near verklaart	-21 -4 12 -1 -14 -4 -2 -8 0 43
near verklaring	-23 2 25 -1 -4 4 0 -12 0 9
near verlenging	-4 -1 -1 -1 -1 -3 0 12 0 -1
near verlof	-22 -1 -1 0 -1 34 -1 6 -3 -11
near verschenen	33 -11 -5 -2 22 -24 -6 7 0 -13
near versie	24 -11 -7 0 -1 13 -7 -2 0 -10
near verslag	-15 -2 -28 -1 -19 83 -13 -9 -13 16
near verstandelijke	13 3 -1 -1 -1 -1 -2 0 -1 -8
near vertaalt	-3 3 -2 -5 19 -1 0 -5 0 -6
near vertegenwoordigd	8 -1 -1 0 5 -50 12 -13 44 -5
near vertegenwoordiger	-13 -3 35 -1 -5 -1 0 -6 0 -6
near verteld	-21 -11 6 -6 22 32 -3 -25 -1 6
near vertelde	4 -13 1 -3 12 5 -1 -1 -1 -2
near vertellen	22 -14 -6 -5 -1 13 -1 -10 3 -1
near vertelt	7 14 -16 -4 -4 23 -1 -22 -1 3
near vertrouwelijk	-8 0 -1 0 0 40 -4 -26 1 -1
near vertrouwenspersoon	24 -27 -1 -1 -1 -39 -2 50 -1 -3
near vervanging	-3 -4 -1 -1 -3 39 -2 1 -2 -25
near verwacht	-1 0 0 0 0 -12 -1 6 10 -2
near verzoek	18 -7 -34 -2 -1 19 -3 41 -3 -28
near verzuim	0 0 -1 -1 0 25 -1 -19 0 -3
near via	23 -9 13 -7 -14 -20 -22 37 -8 7
near vier	23 -5 -11 21 21 0 -13 -27 -4 -5
near vierde	-9 -1 -3 0 -1 -10 31 -21 -1 14
near vijf	-24 35 -13 -11 39 -37 -4 22 7 -14
near vind	-16 2 -8 0 -1 38 -9 -29 0 24
near vindt	13 -1 -10 -6 -1 54 -33 -21 22 -18
near voelde	9 -2 -1 -1 -3 20 -2 -18 0 -2
near vol	2 -2 -3 0 1 16 -2 3 0 -15
near volgende	23 3 -7 -3 -35 -9 -1 28 -1 2
near volgens	-59 -9 13 -7 54 -3 25 15 -11 -18
near volgorde	35 -7 -1 -1 -3 -20 28 -15 0 -17
near volgt	-5 0 6 -2 -5 -19 -4 14 -10 26
near volledig	-3 0 0 0 -5 10 -1 2 0 -3
near volledige	29 -18 1 -1 -3 -2 0 -2 0 -5
near voluit	-25 8 -1 0 -3 20 13 -9 0 -3
near vond	-16 3 2 -5 -7 2 28 -26 -1 20
near voor	-20 -33 39 24 31 0 7 18 17 -83
near vooral	4 3 -2 0 -1 21 -1 -22 0 -2
near voorbeeld	-5 0 31 0 -1 -26 0 2 0 -2
near voorjaar	-3 0 -1 0 7 11 0 -6 0 -8
near voorl	51 -3 -3 0 -4 -5 -1 -28 -1 -6
near voorletters	-11 61 -6 0 -5 -11 -3 -11 0 -13
near voorlopig	-16 9 -2 -6 -2 26 0 2 0 -11
near voornaam	26 -5 78 -2 -16 -29 20 -45 -4 -23
near voornamen	55 23 0 -1 -15 -5 -6 -39 -3 -10
near voorstel	8 17 -1 0 -12 -7 0 -2 1 -3
near voorvoegsel	52 -9 -4 0 -3 -10 -1 -16 0 -8
near voorz	-1 -1 0 0 0 -28 0 3 -14 42
near voorzitter	-30 -5 -17 -3 -8 -27 -18 11 33 66
near vorig	-4 0 16 -6 -5 -4 -9 17 -1 -3
near vorige	61 -5 1 -3 -14 -46 -3 -18 -2 29
near vr	22 -10 26 -1 -9 23 -5 -23 -1 -24
near vraag	-15 6 -12 -2 -25 47 -22 65 -7 -36
near vraagt	-7 -1 -8 -14 -14 26 -20 9 16 14
near vragen	-13 -17 25 -3 -8 18 -9 25 -1 -17
near vriend	-18 31 -16 -2 23 -19 -3 -41 -1 46
near vriendelijke	-4 0 -4 0 -9 26 0 -5 0 -4
near vriendin	-6 0 -2 10 -6 -4 0 -5 0 13
near vrij	1 -5 -3 0 -3 6 -1 8 -1 -2
near vrijdag	-17 -19 3 -6 -19 55 21 -6 -8 -5
near vrijwilliger	-11 -2 0 0 -1 -42 -2 36 0 22
near vroeg	26 -26 -25 6 6 80 -8 -60 -9 8
near vrouw	37 -27 8 -4 26 -19 -10 -19 -3 12
near vult	3 -6 -2 -1 2 1 0 9 0 -6
near vvd	-1 -1 -1 0 -1 -4 -1 -7 24 -7
near vz	18 -5 -17 -1 -17 25 -15 -42 -1 56
near waar	-16 20 -25 -3 11 2 -4 36 0 -21
near waarom	-30 -3 2 -4 -6 58 -19 17 9 -25
near wachten	-4 -1 0 -4 4 19 13 -25 0 -1
near wakker	-8 -2 0 0 25 -12 0 0 0 -4
near wanneer	-1 0 -2 0 3 16 0 -13 0 -2
near want	-20 30 6 -2 -11 -8 6 -15 -1 14
near waren	-11 -8 -2 0 20 29 -1 -32 -2 8
near was	-58 72 31 -22 -19 -3 20 -24 30 -28
near wat	-12 -21 -1 -19 -24 46 43 -8 -4 1
near we	58 27 -46 -5 -25 -37 -19 60 -3 -10
near week	-9 11 5 9 -21 52 -21 -21 -3 -2
near weekend	-31 42 -4 -5 6 -9 -1 12 -1 -10
near weer	32 9 22 5 12 -71 4 -23 -12 22
near weet	-13 8 0 -7 -26 3 -10 3 -4 46
near weg	-6 -1 -43 -11 -22 46 -5 -10 -1 54
near weken	-18 -10 2 7 63 -1 -7 -4 -1 -31
near wel	-29 12 13 -22 -20 -3 -24 32 8 34
near werd	-7 -5 -7 -2 38 -15 -5 -31 -4 40
near werk	-21 15 9 13 -20 1 -9 42 -2 -28
near werkbegeleider	-4 -2 0 0 -1 42 -3 -29 0 -2
near werkgever	-15 14 -1 0 -1 -30 -1 1 46 -12
near werknemer	20 -7 -1 -2 -2 -3 -7 -33 0 36
near werkt	-24 8 8 -3 60 11 -4 -37 -6 -12
near werkte	-10 -1 -6 0 -1 -36 27 28 0 -2
near west	-9 -2 -16 -2 14 -9 -1 37 0 -11
near weten	20 -12 15 9 -6 -11 -1 -12 12 -14
near wethouder	-10 -5 -5 -1 -4 7 -13 -4 40 -6
near wethouders	-2 -1 -1 0 -1 -8 -3 -11 46 -18
near who	7 5 -27 -2 23 -21 13 -14 0 16
near wie	-27 -26 7 -2 29 33 3 -27 -6 15
near wife	-7 -2 14 -2 12 -7 0 -4 0 -4
near wij	0 18 -33 -18 2 0 29 -20 -3 25
near wijkagent	-8 22 -7 6 -8 -17 -1 28 -1 -15
near wijkteam	-12 -11 -9 -1 -9 22 -12 58 -3 -23
near wil	49 -17 12 -32 14 -60 14 -22 8 33
near wilde	23 26 16 -13 0 -25 -13 -40 7 18
near will	32 -25 12 -2 -13 16 -10 -6 -1 -4
near willen	-36 52 -15 -1 30 -9 -2 -25 -1 7
near wilt	8 0 -1 0 2 -2 0 6 0 -12
near wist	-15 2 -1 -1 -26 18 29 -6 -2 1
near with	-33 23 -20 14 10 22 -28 9 -3 7
near wk	-33 -2 -6 -2 -4 82 -7 1 -1 -28
near wmo	49 -17 -17 -2 -25 1 -10 46 -6 -19
near wo	19 -4 -4 -1 -3 25 20 -29 -2 -20
near woensdag	26 -45 5 16 13 38 -1 -39 13 -26
near wonen	2 16 -4 -9 5 -5 -1 -8 20 -17
near woning	-1 1 2 -2 -21 -1 0 -4 0 27
near woningstichting	0 -2 0 -2 -1 -3 0 21 0 -12
near woon	9 0 -4 0 18 -2 -5 -10 0 -4
near woont	25 -29 -15 15 53 -28 -7 -47 -12 45
near woord	21 -10 -13 -2 -3 14 -3 -17 -3 16
near woorden	8 4 -5 -2 -3 -4 -2 -9 0 12
near worden	-31 -5 -4 -5 42 9 -7 37 -4 -32
near wordt	91 2 -27 21 -17 -25 -23 -22 -2 3
near work	-28 -3 -13 0 -1 54 15 -18 -1 -4
near you	5 -2 7 0 5 -13 -4 9 -1 -6
near your	6 13 -12 -2 47 -17 -6 -11 -2 -17
near youth	-10 12 -11 -1 -1 -4 -1 19 0 -4
near za	-13 -4 -2 -1 -2 0 -3 38 0 -14
near zaak	-11 -3 -2 0 4 -41 40 41 -1 -26
near zag	-19 9 -1 -7 -6 -1 0 12 0 13
near zaken	30 7 -1 -1 -3 -7 -3 -19 -1 -3
near zal	-9 5 0 -1 26 -2 0 -14 0 -5
near zat	-44 20 15 -12 38 17 -18 -4 -3 -10
near zaterdag	-52 -39 36 15 54 21 -4 -40 -1 9
near ze	37 -11 11 -20 15 -32 24 -57 -5 37
near zeg	0 29 -5 -1 1 -5 2 -15 -1 -5
near zeggen	-8 4 18 -1 9 -4 25 -24 -1 -18
near zegt	-12 -5 -22 30 -38 -17 21 -24 11 56
near zei	-15 5 -42 11 11 29 -17 46 -4 -24
near zeker	-3 -26 -3 0 -3 21 -1 26 -1 -9
near zelf	-20 15 49 -21 39 41 -41 -42 -18 -3
near zelfde	67 9 -5 -5 9 7 -8 -31 -2 -40
near zes	23 23 -7 -5 -17 34 -21 -3 2 -29
near zestien	9 -5 0 0 0 -2 0 -2 1 0
near zet	-18 2 37 -1 -5 39 -4 -30 0 -20
near zette	-23 0 27 0 -1 -9 8 -1 0 -1
near zeven	-9 -12 -1 1 -5 4 27 9 0 -14
near zeventien	-8 11 -2 0 -2 -1 0 -5 8 0
near zich	0 8 -4 11 25 -8 -17 11 -2 -24
near zie	-18 -1 -3 0 -8 21 -5 15 -1 1
near ziek	-18 -11 13 -3 -15 77 -3 -26 -1 -13
near ziekenhuis	8 -5 62 -3 -38 -25 -1 -25 -2 30
near zien	12 -1 23 4 -36 13 -1 28 -6 -37
near ziet	11 -1 -21 -8 -9 8 -4 64 -1 -40
near ziggo	5 -1 -7 0 29 5 -23 -23 -1 16
near zij	4 -26 40 -13 23 17 3 -7 -18 -26
near zijn	-15 -26 -6 -13 37 -21 6 25 -16 29
near zin	49 0 -3 0 -8 29 -7 -56 0 -4
near zit	34 15 9 2 -6 18 31 -76 -9 -18
near zitten	7 -2 -18 -1 -9 -25 -4 35 -1 18
near zn	-11 35 -7 -1 18 11 -5 -17 0 -22
near zo	18 -2 -7 -2 -12 -10 -8 61 -5 -32
near zoals	3 -2 18 0 -5 -2 0 -11 1 -1
near zoek	41 -1 -1 0 -1 -21 0 -14 0 -3
near zoekt	-14 -1 -2 0 -3 56 15 -22 -15 -14
near zolang	14 0 -1 -1 -2 -1 0 0 0 -9
near zomer	-23 41 -7 -5 13 -3 -1 -2 0 -13
near zon	-1 -1 -2 0 1 -9 0 15 0 -2
near zondag	-5 -12 9 -1 8 1 -1 2 0 -1
near zonder	-29 51 4 -9 -10 -13 15 6 -5 -10
near zoon	-32 9 -17 -13 67 -19 -6 24 -3 -11
near zoontje	-30 32 24 20 2 -3 -1 -26 -1 -18
near zorg	46 -14 -6 7 -18 12 -5 -10 16 -28
near zorgen	-5 7 -4 -1 -1 -6 -1 10 0 0
near zou	21 -8 -15 -2 22 0 -8 26 4 -40
near zuid	20 0 -1 0 -1 -3 -10 0 0 -5
near zus	6 0 -13 35 78 -16 -3 -35 -2 -50
near zusje	-14 -10 8 46 -18 -3 -1 -4 0 -3
near zuster	-19 -1 -1 44 -11 -7 -1 -13 0 9
near zwanger	-7 13 -6 -3 21 2 0 -13 0 -7
near zware	35 -4 -5 0 -16 -3 -2 -2 0 -4
near zwolle	5 -3 -1 23 -11 -6 5 -10 0 -1
notulen: attendee	-24 -8 -5 -1 -6 21 -11 12 19 3
notulen: cue about office	-4 -1 -1 0 2 -4 -1 -8 13 4
notulen: cue about public_figure	-1 -1 0 0 -1 29 0 5 -20 -11
notulen: cue after employee	-1 0 0 0 -1 12 -1 -2 -2 -5
notulen: cue after office	-5 -4 -1 0 -2 4 -1 -17 15 10
notulen: cue after professional	-1 -1 -1 0 -1 6 0 -10 -2 10
notulen: cue after public_figure	-3 -1 -1 0 -1 -6 -1 -2 24 -9
notulen: cue before office	-4 -2 -1 0 -2 2 -1 -6 14 1
notulen: cue before public_figure	-2 -1 -1 0 -1 -7 -1 15 9 -11
notulen: cue before relative	-7 -4 -1 -1 11 11 0 7 -2 -15
notulen: cue label office	-1 0 0 0 0 8 -1 11 -4 -11
notulen: once	16 24 1 -3 -3 -28 -9 25 -2 -21
notulen: place first	-26 -8 -8 -1 -8 50 -7 -22 -18 49
notulen: place middle	18 11 -2 -7 -8 -10 -2 -6 39 -33
notulen: shape full	5 -12 15 -3 -21 9 -3 -27 5 32
notulen: shape initials	-4 -1 -1 0 -1 -7 -1 10 13 -8
notulen: shape single	-24 4 -15 -4 9 36 -4 0 5 -7
notulen: shape surname	16 12 -10 0 -3 -5 -1 -8 -1 1
notulen: share low	22 1 1 -3 0 24 -9 -22 -3 -10
notulen: share middle	-26 -1 -11 -4 -16 4 0 -1 22 34
notulen: shares surname	15 2 -6 -1 -4 -4 0 -2 -1 0
notulen: title	39 -13 -24 -1 -17 -29 17 1 28 -1
of office	14 -81 -47 -40 -5 43 -28 92 28 25
offspring	57 88 -18 1 -19 9 -5 -52 -3 -58
offspring dochter	66 -66 -4 -3 -14 31 -1 -6 0 -4
offspring jongste	-15 18 -2 -4 27 -3 0 -13 0 -8
offspring kind	29 -18 -1 -2 -6 0 0 -1 0 -2
offspring kinderen	-12 16 -3 22 -10 -1 0 -5 -1 -6
offspring son	-6 24 -1 0 -9 -4 0 -2 0 -2
offspring zoon	0 21 -1 -2 1 5 -1 -12 -1 -10
offspring zoontje	-5 18 0 -1 -5 -1 -1 -1 0 -4
once	30 8 31 -28 34 -61 -25 12 23 -24
other: age adult	-11 -11 5 -9 -4 -5 35 -37 -13 50
other: age child	2 46 14 45 -30 -17 -3 -28 -1 -27
other: age old	27 -14 -20 7 19 -28 0 -25 -8 43
other: age teen	40 44 -22 22 -37 -14 -2 -30 1 -1
other: age young	16 -36 6 11 -21 -12 22 -23 -1 39
other: alone	16 -4 -2 0 -2 -39 24 -11 30 -11
other: attendee	-12 -15 -9 -8 -13 25 -40 3 50 17
other: born	15 19 2 19 -8 2 -12 -17 -15 -6
other: born adult	-1 -77 17 -20 28 29 28 3 -13 4
other: born child	-8 39 16 21 -26 -12 -9 -9 -1 -11
other: born old	28 -20 -26 -2 18 -4 -12 0 -1 18
other: born teen	9 54 -16 10 -19 -15 -7 -7 -1 -8
other: born young	-9 17 12 8 -7 4 -11 -3 0 -10
other: cue about care	-10 10 2 24 -11 -11 -2 -13 -4 16
other: cue about child	-13 -7 36 -8 9 -27 -10 -8 -1 29
other: cue about client	8 -5 -12 -9 17 0 6 -4 -2 2
other: cue about employee	-2 -2 -7 -4 15 0 -7 16 -1 -9
other: cue about office	-23 -2 -9 -1 -7 -2 9 11 15 8
other: cue about parent	-6 -5 -6 16 10 14 -4 4 -2 -22
other: cue about professional	-14 -9 -16 3 -1 27 -2 21 -3 -7
other: cue about public_figure	-5 -13 -1 -1 10 19 11 35 -25 -30
other: cue about relative	1 -15 6 1 -14 1 -3 26 -3 1
other: cue about school	11 8 -2 14 -10 10 -9 -6 0 -15
other: cue about sibling	-18 -11 -8 44 29 -25 -4 -11 0 4
other: cue after applicant	-11 -1 -3 0 38 -23 21 -12 -1 -7
other: cue after care	-1 -13 18 11 -3 5 -10 -13 -11 16
other: cue after child	-10 -4 33 -3 25 -7 -10 -3 -8 -13
other: cue after client	12 -10 -5 -10 3 -24 3 14 -5 23
other: cue after employee	-36 -7 -15 -3 -9 26 1 36 -5 13
other: cue after office	-16 -5 -3 -1 -5 -2 0 7 15 10
other: cue after parent	8 5 6 -7 8 -10 -9 18 -4 -15
other: cue after professional	-41 -18 -7 14 -8 48 10 25 -12 -12
other: cue after public_figure	3 -3 -3 0 -5 -21 -5 -19 64 -10
other: cue after relative	3 17 -11 -1 7 -15 -7 5 -8 9
other: cue after school	-17 1 0 13 -4 -22 1 21 -1 8
other: cue after sibling	9 -3 1 32 -9 -17 -4 -8 -1 -1
other: cue before applicant	17 -1 0 0 -1 6 7 -21 -4 -2
other: cue before care	0 9 16 -5 5 -25 -5 0 -8 14
other: cue before child	1 8 -28 24 25 -22 -6 -1 -3 2
other: cue before client	28 -9 -3 9 0 -22 28 -12 -8 -11
other: cue before employee	-6 -7 -14 -2 -13 34 5 2 9 -8
other: cue before office	-7 -6 -8 -10 -13 22 -3 3 13 9
other: cue before parent	15 5 5 -10 15 -9 -7 -7 -3 -5
other: cue before professional	-4 -13 -35 -4 -15 36 -22 69 -8 -3
other: cue before public_figure	-13 -4 -4 -1 -4 -24 -15 -2 82 -15
other: cue before relative	13 7 -7 -6 46 -16 -12 -33 -5 14
other: cue before school	2 2 -33 -9 -6 25 -4 20 -1 4
other: cue before sibling	8 -16 -15 44 28 -10 -3 -16 -1 -19
other: cue label applicant	18 -1 0 0 -1 -22 10 -2 0 -1
other: cue label care	-11 2 1 -1 -3 -8 -2 24 0 -2
other: cue label child	20 10 -2 -11 8 -5 -2 -4 0 -12
other: cue label client	36 -16 8 -4 -12 0 -9 -3 -1 3
other: cue label employee	-13 -2 -2 0 -3 21 12 -7 -1 -4
other: cue label office	-13 -2 -2 -1 -6 55 14 -10 -10 -26
other: cue label parent	-16 -8 50 -5 -11 -5 -2 -12 0 10
other: cue label professional	-14 4 -9 -2 -11 46 -4 2 -1 -9
other: cue label relative	-5 -9 -17 -7 15 -1 0 -7 0 32
other: cue label school	-1 2 -1 0 0 -9 -3 17 0 -5
other: cue label sibling	17 -12 -1 7 10 -14 -1 -4 0 -1
other: greeted	-1 17 18 -9 15 -3 -16 6 -25 -1
other: greeted politely	6 5 15 -2 4 -13 3 3 -21 0
other: greeted well known	-10 12 2 -7 10 3 -21 -3 -4 17
other: has BSN	12 12 6 5 35 -3 -28 -15 -3 -21
other: has DOB	15 19 2 19 -8 2 -12 -17 -15 -6
other: kin broer	5 -11 -9 26 21 -5 -2 -13 -1 -11
other: kin buurman	-2 0 -1 0 -7 -1 0 -5 0 15
other: kin dochter	-9 -5 -5 -5 18 23 -1 -7 -1 -9
other: kin echtgenote	-3 -1 -4 0 17 0 0 -1 0 -7
other: kin kind	20 -5 -3 -2 -7 -1 0 -1 0 -1
other: kin ma	-5 -2 5 0 -4 -2 -2 -15 -1 26
other: kin man	14 -1 6 -2 -2 -7 -1 -5 -1 -2
other: kin moeder	22 -10 25 -2 -19 -6 -2 -5 -2 1
other: kin old f	14 -19 0 -11 36 -10 -6 -30 -3 30
other: kin old m	1 4 7 -6 25 -12 -2 -20 -1 2
other: kin oma	-1 -2 -14 -1 25 0 0 -2 0 -5
other: kin oom	8 -2 -7 -2 10 0 0 -1 0 -6
other: kin opa	-1 -2 -9 -1 12 0 0 7 0 -4
other: kin other f	-4 -2 -1 -1 -2 -3 0 -3 0 15
other: kin other m	-6 -3 -8 0 17 -13 0 -6 0 20
other: kin partner	-12 -1 -4 0 18 -1 0 -2 0 4
other: kin same 	-12 -1 -4 0 18 -1 0 -2 0 4
other: kin same f	-16 -5 1 51 15 -16 -4 -25 -1 0
other: kin same m	7 -8 11 30 16 -13 -3 -19 -2 -20
other: kin tante	-1 -3 -11 -5 6 0 0 -1 0 15
other: kin vader	-2 11 17 -2 -11 -4 -1 -16 -1 9
other: kin vrouw	16 -2 5 -1 -22 -5 -2 -4 0 16
other: kin young	-2 24 -15 -15 19 10 -4 -25 -2 10
other: kin young 	17 -7 -4 -2 -21 -1 0 -2 0 21
other: kin young f	-7 10 -6 -6 17 20 -2 -11 -1 -14
other: kin young m	-13 26 -5 -7 20 -9 -2 -12 -1 2
other: kin zoon	-6 6 -4 -5 15 -7 -1 -10 -1 12
other: kin zoontje	-2 14 0 -1 -5 -1 0 -1 0 -4
other: kin zus	-10 -3 -4 9 31 -5 -1 -12 -1 -5
other: kin zusje	-5 7 -3 9 -6 -1 -1 -1 0 -1
other: mail behind	-7 -19 -3 -2 27 9 11 -16 -12 11
other: mail of office	20 -7 2 -1 -21 15 -23 27 -7 -5
other: mail of resident	5 -2 25 0 39 -54 -3 -44 -1 36
other: once	22 -3 -12 -14 6 9 18 -14 11 -22
other: place first	7 -15 10 -11 6 -1 32 -23 -5 1
other: place last	-9 10 -14 10 -24 -1 -2 23 12 -5
other: place middle	-3 -5 5 -8 7 22 -13 -9 -5 10
other: receiver	-28 -6 -6 -1 2 31 -11 28 -9 1
other: school class	-12 34 -6 -2 -5 -3 -1 1 0 -7
other: sender	16 -1 20 -2 9 8 -47 12 -7 -7
other: shape full	-26 -2 -15 -17 -7 3 36 -9 28 9
other: shape given	11 32 -11 -2 -6 -25 -6 0 -1 9
other: shape initials	-4 -31 17 -18 -8 38 -18 6 14 3
other: shape letter	15 -6 8 -2 1 20 -7 -31 -3 7
other: shape single	-9 13 -5 37 3 -2 -7 19 -30 -19
other: shape surname	7 -15 7 -8 7 -15 20 7 -7 -3
other: share high	17 0 -25 -1 -8 -17 46 -8 1 -5
other: share low	-16 2 11 12 -2 17 -23 -4 2 1
other: share middle	-6 -11 14 -21 -2 20 -6 3 -2 10
other: shares surname	22 7 39 21 16 -34 13 -74 -5 -5
other: title	14 -33 21 -8 4 -4 5 2 1 -2
other: title degree	-22 -4 -13 -1 -10 12 1 47 4 -13
other: writer	6 -9 9 -16 0 3 13 12 -4 -13
owned by elder	71 -10 -43 17 -37 -6 -1 -7 -1 14
participatie: age adult	32 -2 -4 0 10 -2 -2 -24 0 -8
participatie: born	6 -8 -5 -1 19 -5 -5 -6 0 6
participatie: born adult	-4 -3 -5 0 22 -4 -5 -6 0 6
participatie: cue about client	15 -1 -1 -1 3 -1 -1 -15 0 2
participatie: cue about professional	-5 -1 -1 -1 0 0 0 -6 0 15
participatie: cue after care	-6 -7 -3 11 19 -2 -2 -4 0 -5
participatie: cue after client	-7 -1 -3 0 11 -1 0 -2 0 3
participatie: cue before child	-8 24 0 10 -15 0 0 -2 0 -8
participatie: cue before client	21 -5 -2 0 -8 -1 0 -7 0 2
participatie: cue before office	-3 0 -1 0 -2 -1 0 13 -1 -4
participatie: cue before professional	-6 -4 -1 0 -6 -3 -1 30 -1 -8
participatie: cue label professional	-4 0 -1 0 -2 -1 0 10 0 -1
participatie: greeted	14 -2 -3 0 18 -2 -2 -13 -4 -6
participatie: greeted politely	-1 0 -1 0 18 -1 -1 -7 -4 -3
participatie: has BSN	9 -8 -4 -1 15 -3 -2 -3 0 -3
participatie: has DOB	6 -8 -5 -1 19 -5 -5 -6 0 6
participatie: kin same f	-1 -1 -2 13 1 0 0 -5 0 -4
participatie: kin young	-9 27 0 -2 -4 0 0 -2 0 -9
participatie: once	26 4 -14 8 -3 -11 -4 6 -3 -8
participatie: place first	50 -5 0 -1 6 -11 -9 -13 -6 -12
participatie: place last	-5 0 0 0 -1 -2 0 13 -1 -4
participatie: place middle	-15 1 -19 4 3 -15 -4 24 -3 26
participatie: shape full	7 -18 -3 -2 35 -14 -10 8 -4 0
participatie: shape initials	6 -7 -6 -1 -7 -3 -1 27 -5 -2
participatie: shape single	5 21 -9 6 -15 -11 -1 -2 -1 5
participatie: share high	2 -5 -6 -1 21 -3 -4 0 -5 1
participatie: share low	18 5 -4 4 -22 -1 -1 -11 0 11
participatie: share middle	9 -4 -9 -1 9 -23 -8 35 -5 -2
participatie: shares surname	13 -3 2 -2 8 -1 -1 -6 -1 -9
participatie: title	39 -4 -14 -1 13 -3 -3 -15 -6 -6
participatie: writer	-15 -7 -2 -1 8 -3 -3 15 -1 8
place first	31 -26 26 -19 -13 4 30 -11 -15 -8
place last	-40 -8 -42 20 -37 34 3 87 32 -48
place middle	-8 15 23 -16 48 -50 -33 -37 -8 66
publicatie: age adult	-7 -1 -2 0 -1 2 -4 13 -12 12
publicatie: age old	-4 -1 -1 0 -3 -4 -2 -2 -5 23
publicatie: cue before public_figure	-3 -1 -1 0 -1 -9 -2 -7 49 -25
publicatie: once	-24 -14 -9 -1 -15 23 -17 -15 41 31
publicatie: place first	-5 -1 -2 0 -1 -6 -4 15 3 1
publicatie: place middle	-28 -16 -10 -1 -14 27 -8 -16 30 36
publicatie: shape full	-25 -9 -10 -1 -14 23 -21 11 28 19
publicatie: shape initials	-3 -1 -1 0 -1 -20 9 -14 1 30
publicatie: shape single	-4 -6 -1 0 0 14 -1 -7 -2 7
publicatie: share high	-14 -7 -2 0 -3 2 9 7 21 -13
publicatie: share low	-4 -4 -1 0 -4 -3 -1 -6 15 7
publicatie: share middle	-16 -6 -9 -1 -8 17 -21 -11 -4 59
rank 0	6 -1 -9 -18 -56 33 23 29 12 -19
rank 1	-1 -20 16 -37 37 -6 -17 48 -4 -15
rank 2	4 -5 21 4 3 -15 -21 -3 1 10
rank 3	-28 8 -20 36 13 -23 14 -35 0 35
receiver	-57 -20 -12 -3 6 20 -3 85 -19 2
reflectieverslag: age child	3 16 -1 -1 -2 -7 0 -5 0 -3
reflectieverslag: age teen	-9 33 -4 -1 -1 -6 0 -8 0 -3
reflectieverslag: cue after employee	0 -1 -1 0 0 15 -1 -11 0 0
reflectieverslag: cue after parent	8 8 -9 -2 -6 3 0 1 0 -3
reflectieverslag: cue after professional	-4 -2 2 0 -1 -3 -1 11 0 -3
reflectieverslag: cue before child	-14 24 -1 -1 -2 -1 0 -3 0 -2
reflectieverslag: cue before employee	-1 -1 -1 0 -2 -3 0 10 0 -1
reflectieverslag: cue before professional	-6 -2 -2 0 -3 7 -1 11 0 -4
reflectieverslag: cue before relative	24 -4 -1 0 -2 -10 0 -3 0 -3
reflectieverslag: once	-16 5 18 -5 -12 10 -9 -8 -4 21
reflectieverslag: place first	-3 -13 -17 -2 -11 54 -9 -2 -3 5
reflectieverslag: place middle	34 0 12 -8 -3 2 -7 -9 -4 -18
reflectieverslag: shape full	-24 0 -19 -2 -8 84 -9 -1 -4 -17
reflectieverslag: shape letter	11 -3 12 0 -3 -18 -1 10 0 -7
reflectieverslag: shape single	38 -12 -11 -9 0 -4 -6 4 -2 1
reflectieverslag: share high	-13 -17 -4 -2 -6 11 -2 43 -1 -9
reflectieverslag: share low	26 -8 1 -2 -9 -6 -5 5 -2 -1
reflectieverslag: share middle	12 8 -5 -7 1 52 -9 -43 -5 -3
reflectieverslag: title	45 -5 33 -1 -11 -38 -2 -15 -1 -5
reflectieverslag: writer	16 -5 -2 -1 -3 -7 -1 6 0 -4
school class	-20 72 -13 -5 -8 -4 -1 2 0 -22
schuldhulp: age child	-10 27 -2 -1 -4 -1 0 -5 0 -5
schuldhulp: born	-1 -5 8 0 24 -4 -6 -12 0 -4
schuldhulp: born adult	7 -3 -9 0 26 -3 -5 -9 0 -3
schuldhulp: cue after care	-9 -1 15 0 2 -1 -3 -3 0 -1
schuldhulp: cue after client	-3 -2 12 0 -3 -2 -1 1 0 -1
schuldhulp: cue before child	-9 20 -1 -1 -4 0 0 -3 0 -2
schuldhulp: cue before client	-13 5 10 0 0 -1 -2 -16 0 18
schuldhulp: cue before professional	-6 -2 -1 0 5 -2 0 9 0 -2
schuldhulp: cue before relative	3 -3 -2 0 14 -1 0 -3 0 -6
schuldhulp: cue label client	-6 0 16 0 -6 0 -1 -1 0 -1
schuldhulp: greeted	-4 -1 -2 0 10 -3 -1 4 -1 -2
schuldhulp: has BSN	-7 -4 10 0 23 -3 -4 -12 0 -2
schuldhulp: has DOB	-1 -5 8 0 24 -4 -6 -12 0 -4
schuldhulp: kin same m	0 -1 -2 -2 12 0 0 -4 0 -3
schuldhulp: kin young	-5 12 0 0 -2 0 0 -2 0 -2
schuldhulp: once	20 -11 16 -5 -10 -20 -7 21 -3 -1
schuldhulp: place first	8 -1 1 -1 5 -15 -6 26 -4 -13
schuldhulp: place last	-9 -1 -2 0 -2 -3 0 19 0 -1
schuldhulp: place middle	18 5 12 -7 25 -17 -7 -18 -2 -9
schuldhulp: shape full	41 -11 4 -2 -18 -14 -9 25 -2 -15
schuldhulp: shape initials	-27 -5 -9 0 29 -3 -1 9 -3 11
schuldhulp: shape single	-1 21 23 -5 12 -17 -2 -17 -1 -12
schuldhulp: share high	22 -4 -2 0 7 -3 -4 -7 -1 -6
schuldhulp: share low	-19 0 24 -3 -16 -7 -1 9 -1 14
schuldhulp: share middle	14 7 -11 -5 37 -26 -7 25 -5 -31
schuldhulp: shares surname	21 -2 0 -1 -3 -1 -1 -3 -3 -6
schuldhulp: title	33 -2 -13 0 -2 -4 -2 8 -3 -13
schuldhulp: writer	-9 4 -2 0 -1 -4 -1 21 0 -7
sender	6 -7 36 -5 8 -2 -51 51 -15 -20
shape full	-45 -30 -11 -35 -19 26 67 35 34 -21
shape given	24 62 -21 -3 -13 -29 -13 2 -2 -7
shape initials	12 -105 20 -34 -14 2 -29 77 44 25
shape letter	41 -12 15 -4 10 7 -12 -57 -5 17
shape single	-52 100 -27 74 8 5 -28 1 -57 -25
shape surname	2 -33 31 -14 25 -23 15 -19 -5 21
share high	17 16 -59 3 -4 -18 61 -4 27 -38
share low	-18 -11 39 -3 -13 -2 -47 17 -20 58
share middle	-17 -24 29 -15 15 9 -14 25 2 -10
shares surname	6 28 85 38 105 -45 26 -198 -37 -8
speaks	-58 -88 52 -14 35 61 -22 48 -21 8
text applicant 0	31 38 30 1 -33 51 -174 -7 28 35
text applicant 1	-15 -33 -9 -14 16 -25 75 -2 -8 16
text applicant 2	-34 -24 -13 -2 14 -37 99 48 -10 -40
text care 0	9 -41 -20 10 -41 35 24 -15 -9 49
text care 1	-7 -10 1 -9 -5 18 35 -17 25 -31
text care 2	29 5 27 12 14 -55 -39 20 -2 -11
text care 3	-49 26 0 -27 30 -9 -21 51 -4 3
text child 0	-33 9 -52 -22 11 30 24 22 8 2
text child 1	-8 8 11 11 19 -27 -9 2 11 -19
text child 2	11 -10 44 -4 -28 -48 -9 24 -9 28
text child 3	12 -26 5 0 -5 33 -7 -10 0 -1
text client 0	-1 -11 -30 -22 -40 38 90 2 6 -32
text client 1	-3 17 -6 11 19 -17 -30 12 8 -10
text client 2	4 -29 38 -3 23 -65 -54 37 -5 53
text client 3	-18 4 6 0 -5 33 -7 -12 0 -1
text employee 0	64 17 10 5 25 -145 -62 1 35 50
text employee 1	1 -2 30 14 -3 -66 7 5 -10 23
text employee 2	11 -45 -9 -30 -21 97 50 43 -32 -65
text employee 3	-94 12 -23 -4 -5 102 5 -11 15 3
text office 0	-2 22 9 -31 -18 36 10 20 -22 -23
text office 1	-6 1 4 -3 24 -19 -19 28 -27 17
text office 2	3 -14 -31 21 -23 -17 -6 -3 74 -3
text office 3	-12 -28 26 -2 14 -11 15 -7 -15 20
text parent 0	47 -85 -77 -23 6 49 43 6 36 -1
text parent 1	38 44 41 -31 15 -48 -15 0 2 -47
text parent 2	-84 46 62 57 -31 -17 -14 43 -27 -36
text parent 3	-19 -24 -18 -18 7 5 -14 -11 -3 94
text professional 0	-21 9 -22 -21 -6 45 -19 -23 31 28
text professional 1	16 3 1 -20 2 -11 17 -1 2 -9
text professional 2	-18 -10 15 -7 18 3 -8 25 -16 -2
text professional 3	5 -21 15 33 -16 -47 9 36 -8 -7
text public_figure 0	73 -5 13 13 6 40 -5 100 -197 -38
text public_figure 1	-63 -13 2 -40 -16 -27 53 16 48 40
text public_figure 2	-42 -18 2 -3 -16 -32 -49 -12 148 23
text public_figure 3	-3 -1 -1 0 21 -3 1 -27 19 -5
text relative 0	-53 27 19 -17 -35 29 37 -6 13 -13
text relative 1	-38 30 -1 -27 -15 -11 16 16 20 10
text relative 2	11 -12 -8 52 11 -45 -44 16 -22 41
text relative 3	62 -63 -3 -22 36 16 -10 13 -1 -27
text school 0	45 -31 -82 -73 11 65 5 -8 38 29
text school 1	2 2 48 -12 -44 -28 -2 27 -33 40
text school 2	-65 10 42 70 30 -48 -3 19 3 -59
text sibling 0	-23 19 1 -98 -12 16 38 -10 55 16
text sibling 1	-18 6 24 30 3 -9 -25 14 -41 17
text sibling 2	23 -43 -16 53 7 -17 -13 35 -5 -23
title	100 -110 59 -18 48 -60 32 -56 -9 15
title degree	-36 -7 -30 -2 -20 21 -13 113 5 -30
type beleid	-10 -1 -2 0 -2 -5 -5 -6 36 -5
type beleid rank 0	-7 -1 0 0 -1 -3 -3 -5 22 -1
type brief	1 7 29 -9 1 -58 20 2 -4 10
type brief rank 0	46 -2 15 -2 14 -29 9 -37 -7 -6
type brief rank 1	-6 4 -12 -3 11 -14 7 20 2 -9
type brief rank 2	-38 5 27 -4 -24 -15 4 19 0 25
type code	0 1 18 -3 -21 48 -2 -36 -7 2
type code rank 0	30 -8 -5 -1 -3 37 -11 -17 -3 -20
type code rank 1	-19 11 -10 -1 -13 4 13 -2 -2 20
type code rank 2	-10 -2 33 -1 -6 7 -5 -17 -2 2
type cv	-35 -10 -13 -2 7 -50 74 30 -22 22
type cv rank 0	-14 -4 -4 -1 -3 -19 85 -17 -18 -5
type cv rank 1	-15 -5 -7 -1 12 -22 7 23 -3 12
type cv rank 2	-5 -1 -2 0 -2 -10 -18 24 0 15
type email	4 2 9 15 9 14 -8 -18 -4 -23
type email rank 0	-5 -4 13 -2 10 -17 -22 24 -6 8
type email rank 1	4 2 -21 -7 10 14 -4 12 12 -22
type email rank 2	5 4 17 24 -12 16 18 -54 -9 -9
type hr	-47 -9 -20 -6 -1 64 26 -4 22 -25
type hr rank 0	-25 -4 -4 -1 -7 25 1 4 16 -6
type hr rank 1	-12 -5 -6 -1 -3 43 -6 4 -5 -10
type hr rank 2	-9 1 -10 -4 8 -4 30 -12 11 -10
type indicatie	7 11 29 14 -6 -21 -6 -4 -4 -20
type indicatie rank 0	29 24 -3 -6 -12 -7 -3 -11 -1 -10
type indicatie rank 1	11 -15 33 15 -8 -6 -1 -12 -1 -14
type indicatie rank 2	-33 1 0 5 14 -8 -2 18 -1 5
type jeugdwet	-16 29 18 15 -3 -29 -11 7 -8 -1
type jeugdwet rank 0	3 43 7 -9 -8 -7 -3 -8 -2 -16
type jeugdwet rank 1	-4 1 28 0 -5 -5 -2 5 -1 -17
type jeugdwet rank 2	-15 -15 -17 24 10 -17 -6 9 -5 32
type lijst	10 -5 -23 -15 4 45 -11 -4 -17 14
type lijst rank 0	-23 -17 -7 -1 -10 25 -20 11 -1 41
type lijst rank 1	4 20 -10 -2 -9 12 3 -14 -3 1
type lijst rank 2	29 -8 -6 -12 23 8 6 -1 -13 -28
type notulen	-8 3 -11 -8 -16 40 -9 -28 21 16
type notulen rank 0	-17 -1 -4 -1 -3 -16 -4 21 11 13
type notulen rank 1	-5 4 4 -1 -9 27 -3 -36 -5 23
type notulen rank 2	13 -1 -10 -6 -5 29 -2 -13 16 -20
type other	-5 -9 0 -10 -12 19 17 -9 2 6
type other rank 0	-6 1 -8 -10 -12 11 6 1 5 13
type other rank 1	-9 -10 12 -18 8 3 3 4 -2 9
type other rank 2	10 0 -4 19 -7 5 8 -14 -1 -16
type participatie	30 -4 -19 3 8 -28 -13 24 -10 10
type participatie rank 0	36 -4 -7 -1 -7 -9 -7 13 -5 -9
type participatie rank 1	5 -9 0 -2 13 -7 -3 19 -2 -15
type participatie rank 2	-11 8 -12 5 2 -13 -2 -9 -2 34
type publicatie	-34 -17 -12 -2 -15 16 -13 -11 33 54
type publicatie rank 0	-14 -3 -6 -1 -4 -10 5 11 7 15
type publicatie rank 1	-10 -7 -4 -1 -6 17 -9 -11 11 20
type publicatie rank 2	-9 -7 -2 -1 -5 8 -9 -11 15 20
type reflectieverslag	25 -17 -8 -11 -14 56 -16 5 -7 -13
type reflectieverslag rank 0	-47 -11 -12 -1 -2 90 -5 -31 -1 20
type reflectieverslag rank 1	43 2 11 -3 -19 -40 -3 18 -1 -7
type reflectieverslag rank 2	29 -8 -7 -7 7 6 -8 18 -4 -26
type schuldhulp	17 3 11 -8 28 -35 -13 27 -7 -23
type schuldhulp rank 0	40 -6 8 -1 -31 -10 -6 22 -3 -12
type schuldhulp rank 1	-28 -1 3 -1 42 -10 -4 11 -2 -10
type schuldhulp rank 2	5 10 1 -6 17 -15 -3 -6 -2 -1
type wmo	33 -9 -15 10 19 -27 -12 30 -6 -22
type wmo rank 0	28 -7 -9 7 -2 -9 -5 6 -2 -8
type wmo rank 1	18 -15 -13 -6 31 -7 -3 3 -1 -9
type wmo rank 2	-13 13 7 8 -10 -11 -5 20 -2 -6
type zaaknotitie	9 5 15 1 14 -60 -19 35 -9 9
type zaaknotitie rank 0	-47 1 18 11 24 -21 6 41 2 -35
type zaaknotitie rank 1	27 2 9 -6 -16 -15 -11 -1 -4 15
type zaaknotitie rank 2	29 2 -12 -5 6 -23 -14 -5 -7 29
wmo: age old	-6 -2 1 9 4 -1 0 -15 0 9
wmo: attendee	4 -2 9 4 -12 -1 0 1 0 -2
wmo: born	16 -3 -5 -1 2 -2 -2 -2 0 -1
wmo: born adult	20 -2 -4 0 -7 -1 -1 -3 0 -1
wmo: born old	-7 -1 -1 0 9 -1 0 3 0 -1
wmo: cue about care	-9 -7 7 -2 6 0 0 -18 0 23
wmo: cue about parent	-1 9 -9 -3 4 0 0 1 0 -1
wmo: cue about professional	-6 -2 -4 1 7 -1 -1 9 0 -4
wmo: cue after care	-17 -4 -4 5 24 -1 -1 4 0 -5
wmo: cue after child	-5 -4 -4 0 10 -1 0 6 0 -2
wmo: cue after parent	8 -6 3 5 -7 0 0 -2 0 -1
wmo: cue after professional	-10 7 2 10 -10 -2 0 4 0 -2
wmo: cue before care	-9 -3 -9 7 23 -1 0 -6 0 -1
wmo: cue before child	-19 12 -4 4 27 -2 0 -14 0 -5
wmo: cue before client	13 4 -4 8 -9 -1 -1 -8 0 -2
wmo: cue before office	-5 0 0 -3 0 0 0 11 0 -2
wmo: cue before parent	-4 -1 27 -3 -1 -1 0 -12 0 -4
wmo: cue before professional	-11 -1 -2 -1 -3 -2 0 26 0 -4
wmo: cue before relative	-12 -3 -3 -1 29 -1 0 -10 0 0
wmo: cue before sibling	-15 -2 -2 27 4 -1 0 -9 0 -2
wmo: greeted	49 -1 -4 0 -4 -2 -2 -32 -2 -3
wmo: greeted politely	22 0 -2 0 -2 -1 -1 -13 -1 -2
wmo: has BSN	3 -3 -4 0 8 -1 0 -2 0 -1
wmo: has DOB	16 -3 -5 -1 2 -2 -2 -2 0 -1
wmo: kin broer	-11 -1 0 16 2 0 0 -4 0 -1
wmo: kin dochter	-9 9 -1 -1 8 -1 0 -5 0 -1
wmo: kin same f	-9 -1 -2 10 0 -1 0 -7 0 10
wmo: kin same m	-14 -1 -1 16 9 -1 0 -5 0 -3
wmo: kin young	-17 12 -2 -1 28 -2 0 -13 0 -4
wmo: kin young f	-9 8 -1 -1 11 -1 0 -5 0 -1
wmo: kin young m	-7 4 -1 0 17 -1 0 -8 0 -3
wmo: kin zoon	-7 4 -1 0 15 -1 0 -8 0 -2
wmo: kin zus	-4 -1 -1 11 1 0 0 -5 0 -1
wmo: once	-3 -12 -3 1 22 -14 -6 17 -3 0
wmo: place first	19 -9 -11 7 -6 -12 -6 29 -3 -9
wmo: place last	-9 -2 -2 -1 -5 -3 0 25 -1 -4
wmo: place middle	23 2 -2 3 30 -12 -6 -24 -3 -10
wmo: shape full	34 1 -8 3 17 -12 -8 4 -2 -29
wmo: shape initials	18 -4 -7 -2 -10 -3 -2 24 -2 -13
wmo: shape single	5 -4 3 9 -10 -12 -3 3 -1 9
wmo: share high	20 4 -1 4 -12 -4 -3 2 -2 -7
wmo: share low	-21 -1 1 9 -6 -6 -3 26 -1 2
wmo: share middle	34 -11 -15 -4 36 -17 -6 3 -3 -17
wmo: shares surname	-21 11 1 4 26 -2 -2 -10 -1 -6
wmo: title	40 -6 -13 -2 12 -3 -2 -36 -2 12
wmo: writer	-22 -3 8 -3 -18 -3 -2 35 -1 9
writer	-2 -19 8 -28 0 -1 32 32 6 -27
writer brief	29 2 7 -1 11 -16 -9 -2 -12 -9
writer cv	-7 -1 -2 0 23 -4 31 -46 -2 8
writer email	10 -11 -7 -4 1 7 -5 6 -7 11
writer hr	-7 -5 -4 -1 -8 6 13 -20 35 -8
writer indicatie	-5 -1 11 -2 -3 -1 0 3 0 -3
writer jeugdwet	-6 11 6 1 -10 -3 -1 18 -1 -14
writer other	6 -9 9 -16 0 3 13 12 -4 -13
writer participatie	-15 -7 -2 -1 8 -3 -3 15 -1 8
writer reflectieverslag	16 -5 -2 -1 -3 -7 -1 6 0 -4
writer schuldhulp	-9 4 -2 0 -1 -4 -1 21 0 -7
writer wmo	-22 -3 8 -3 -18 -3 -2 35 -1 9
writer zaaknotitie	-5 8 -15 1 2 -3 -1 3 -1 11
youth acts after	20 -27 79 12 -17 -71 -14 7 -26 37
youth acts before	-31 5 16 12 33 -9 -6 22 -36 -6
youth elders after	30 21 -20 82 11 -61 -36 14 -12 -29
youth elders before	6 -6 62 36 35 -54 -17 10 -7 -66
youth job after	26 -12 -28 15 -4 44 19 8 -32 -36
youth job before	-14 -34 -14 -7 5 41 -37 41 -13 34
youth life after	28 -7 94 -28 25 -10 -2 -91 -19 9
youth life before	21 9 50 -13 144 -71 -29 -79 -8 -24
youth measure after	-52 119 -58 20 31 -24 -10 34 1 -62
youth measure before	30 -1 -27 -28 -39 -26 -4 29 23 43
youth play after	57 -21 -18 29 8 8 -30 -25 -8 -1
youth play before	-29 -11 -26 15 43 -49 20 18 1 19
youth school after	41 75 -21 71 -98 50 -66 -35 3 -19
youth school before	-62 39 -8 -2 -45 3 -10 50 13 22
youth word after	10 50 -36 38 32 -18 -45 -36 -14 20
youth word before	11 53 -29 78 -11 -48 -20 -44 4 6
zaaknotitie: age adult	-1 0 9 -1 0 -1 -5 -4 0 4
zaaknotitie: age child	-10 35 -5 -7 -5 -1 0 -5 0 -3
zaaknotitie: age old	16 -1 -5 0 -5 0 0 -1 0 -2
zaaknotitie: age teen	11 9 -5 -1 -3 0 0 -10 0 -1
zaaknotitie: attendee	-8 1 -4 -4 3 -2 -1 15 0 0
zaaknotitie: born	3 -13 9 8 3 -8 8 -26 -1 17
zaaknotitie: born adult	6 -20 -15 -2 8 -7 10 -3 -1 24
zaaknotitie: born old	10 -2 -2 0 -1 0 0 -1 0 -3
zaaknotitie: born teen	17 -1 -6 -1 -2 0 -1 -6 0 -1
zaaknotitie: cue about care	4 -6 -2 -3 -11 -1 0 14 -1 6
zaaknotitie: cue about client	9 -2 -5 -2 -5 -1 5 17 0 -16
zaaknotitie: cue about parent	-1 11 -4 -5 13 0 0 -2 0 -12
zaaknotitie: cue about professional	9 5 -2 0 -1 -1 -1 -6 0 -2
zaaknotitie: cue about relative	-4 -1 21 -1 -11 -1 0 -18 0 15
zaaknotitie: cue after care	-1 30 -14 -7 -8 -3 -2 -9 -1 16
zaaknotitie: cue after child	-28 11 24 9 16 -1 -1 -21 -1 -9
zaaknotitie: cue after client	2 -11 -2 -1 -4 -2 -2 12 0 9
zaaknotitie: cue after employee	-3 -1 -1 0 -2 -2 0 14 0 -3
zaaknotitie: cue after parent	-5 9 -11 -2 5 -1 0 7 0 -2
zaaknotitie: cue after professional	-5 -4 6 -1 -2 -2 -1 17 0 -7
zaaknotitie: cue after relative	-3 14 -7 -4 -8 -1 0 -5 0 13
zaaknotitie: cue before care	-5 -5 5 0 -5 0 -1 8 0 4
zaaknotitie: cue before child	-17 35 -6 -3 14 -1 0 -7 -1 -14
zaaknotitie: cue before client	-10 -1 -3 -3 12 -3 3 0 0 5
zaaknotitie: cue before parent	5 14 6 -4 -11 -1 0 -11 0 1
zaaknotitie: cue before professional	-10 28 -2 4 -5 -2 -1 -28 0 17
zaaknotitie: cue before relative	0 -5 -3 -2 0 -1 -1 -19 0 32
zaaknotitie: cue before sibling	-8 2 -4 18 17 -1 0 -7 0 -18
zaaknotitie: has BSN	12 -20 4 -2 -15 -2 22 -8 0 9
zaaknotitie: has DOB	3 -13 9 8 3 -8 8 -26 -1 17
zaaknotitie: kin broer	8 -3 -2 4 5 0 0 -6 0 -6
zaaknotitie: kin dochter	-13 8 -4 0 14 0 0 -2 0 -3
zaaknotitie: kin old f	-2 -1 -3 0 10 0 0 -1 0 -2
zaaknotitie: kin old m	1 13 -10 0 1 0 0 -2 0 -2
zaaknotitie: kin same f	-10 -2 -3 6 29 0 0 -4 0 -15
zaaknotitie: kin same m	20 3 5 1 -9 -1 0 -6 0 -14
zaaknotitie: kin young	-19 30 -5 -1 5 -1 0 -3 0 -6
zaaknotitie: kin young f	-13 8 -4 0 14 0 0 -2 0 -3
zaaknotitie: once	33 3 31 -18 45 -24 -20 -14 -9 -28
zaaknotitie: place first	12 8 -3 9 23 -27 -19 15 1 -19
zaaknotitie: place last	-5 13 -14 0 -3 -1 0 12 0 -1
zaaknotitie: place middle	2 -16 32 -8 -6 -32 0 7 -10 30
zaaknotitie: shape full	9 -7 -7 13 4 -30 -8 10 -3 18
zaaknotitie: shape initials	-11 -7 -9 -1 -4 -3 -2 29 -1 9
zaaknotitie: shape single	5 15 16 -9 -1 -25 -7 20 -4 -10
zaaknotitie: shape surname	-13 -5 20 -1 17 -1 -2 -29 -1 15
zaaknotitie: share high	-14 -9 5 10 18 -8 -8 -1 -1 8
zaaknotitie: share low	30 -9 3 -13 11 -11 -7 16 -6 -14
zaaknotitie: share middle	-7 24 7 4 -16 -40 -4 19 -2 15
zaaknotitie: shares surname	1 -7 -4 20 -9 -3 15 -6 0 -7
zaaknotitie: title	-24 -21 30 -4 17 -5 15 -68 -2 62
zaaknotitie: writer	-5 8 -15 1 2 -3 -1 3 -1 11`
