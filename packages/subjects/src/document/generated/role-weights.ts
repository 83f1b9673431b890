// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const ROLE_WEIGHTS = `acts close	-42 -18 8 0 -10 92 32 13 -20 -54
after 0	41 70 -29 89 -39 -16 -8 -48 -75 16
after aan	-62 -2 20 -4 16 -24 -13 13 4 54
after aangehouden	16 -11 -4 -1 -1 13 0 -6 1 -7
after aangevraagd	10 -12 -4 0 -5 -19 -8 32 -1 8
after aanwezig	-1 -2 -3 0 -4 -8 0 12 13 -6
after account	-5 0 0 0 0 37 -1 -29 0 -1
after acht	-2 6 -1 0 -4 -12 0 11 0 3
after achternaam	22 -9 -17 -2 -15 -39 54 -54 -1 60
after adviseur	-3 -1 -3 0 -1 27 -2 -51 -4 37
after advocaat	-3 0 0 0 -1 -16 -1 23 -1 0
after afd	-3 0 0 0 -1 21 -2 -12 0 -2
after afwezig	-1 -1 0 0 -1 -4 -1 13 3 -9
after akkoord	-25 -1 -10 -2 36 0 -1 10 0 -7
after al	35 35 23 9 -11 -41 15 -57 -3 -4
after alleen	62 0 -22 6 9 -13 -7 -28 -3 -3
after alles	-6 2 -2 -9 4 14 -1 0 0 -3
after als	40 -7 29 8 -10 46 3 -45 -15 -49
after altijd	-16 39 -6 -2 2 -26 -2 17 0 -5
after and	3 6 37 27 -15 -21 12 -29 -1 -20
after antwoordt	-3 -2 -1 0 -4 29 -2 -8 -9 -1
after apart	-2 -7 -1 -1 18 0 0 -1 0 -5
after april	-14 -7 -17 0 31 26 -1 -12 -1 -4
after asked	4 -1 -2 0 -1 -14 7 -10 0 18
after astma	-11 45 -1 -5 -12 -1 0 -3 0 -12
after at	1 -7 -8 -1 7 8 -3 -2 -1 6
after augustus	-10 7 -2 0 -1 6 -9 13 0 -3
after balie	-4 -5 2 -1 7 -6 -6 18 0 -3
after bang	0 5 -1 -1 -2 -8 -8 17 0 -2
after bed	12 3 -3 -1 -2 7 -2 -3 0 -11
after bedankt	19 -2 -2 0 -5 -21 -1 -31 -3 45
after been	3 33 -11 -1 -7 8 -5 -14 0 -7
after begeleider	-2 -2 1 -2 -2 -24 -1 31 0 -1
after begon	-1 0 0 0 2 19 -3 -14 3 -6
after bekend	38 -1 -3 0 -5 -10 -1 14 1 -31
after bel	-13 -3 -1 0 -3 -7 9 23 -1 -5
after belde	-26 -9 -9 -1 71 9 -5 -19 -1 -11
after bellen	17 6 -7 -6 1 -17 -12 23 0 -4
after belt	-15 -30 6 30 -7 28 -29 43 -2 -24
after ben	-29 3 -10 -2 29 18 20 -5 -1 -23
after bent	-7 -5 -23 -1 -5 -6 41 28 0 -22
after bereikbaar	-2 0 -1 0 2 -2 -2 10 0 -3
after besproken	-5 0 -7 0 -7 27 -2 -1 0 -4
after beste	-22 2 -13 0 21 35 -13 -18 -13 21
after bestuurder	-9 0 -3 0 -1 9 -1 -20 -1 27
after beveiliging	-12 -4 -1 0 -4 5 -1 39 -7 -15
after biedt	-10 0 -1 0 -1 9 0 -19 -1 22
after bij	14 -36 -27 -16 3 11 22 16 -1 13
after binnen	37 37 -25 -1 -4 -28 -3 -20 0 9
after blijft	-4 3 -1 -2 14 6 -2 -5 0 -10
after boa	-2 -1 -1 0 0 24 -1 -18 0 -2
after boos	34 -8 -1 0 0 -10 -4 -9 -1 -2
after born	55 7 -8 -5 2 -23 -8 -12 0 -8
after boven	-18 -1 -3 -2 9 26 -3 -31 -1 22
after brengt	-5 1 -1 0 -8 21 0 -15 -1 8
after brief	-10 -1 0 0 -1 -19 11 22 0 -1
after broer	13 -6 -4 17 6 -2 -3 -9 0 -11
after bsn	31 -18 23 -3 12 -25 40 -27 -1 -32
after buiten	-1 -26 -3 28 4 1 0 1 0 -4
after bureau	-5 -1 -1 0 -2 -8 -3 37 -2 -16
after burgerzaken	-8 -1 -1 0 -1 27 -3 -9 0 -3
after called	-16 31 -5 -1 -2 -2 -2 -2 0 -1
after cda	-3 0 0 0 -1 -4 0 -6 28 -13
after clientondersteuner	-8 -1 -20 -2 3 -1 0 38 0 -10
after consulent	-10 -2 -3 0 -2 27 -3 -4 -1 -2
after contact	-8 -1 22 -3 -7 1 0 11 -1 -15
after daar	24 -9 18 0 0 -10 -2 10 0 -30
after daarna	-9 4 -2 -1 -2 -2 -1 3 2 8
after dag	-12 -6 -13 -1 -19 10 -6 -6 0 52
after dagen	-11 11 0 0 3 2 -1 -1 0 -3
after dan	-32 17 -15 2 -16 -13 35 17 -1 7
after dat	-52 -31 32 8 -3 57 -23 -17 -8 36
after de	-11 12 -14 9 -38 -13 48 -8 -10 26
after december	-24 34 -2 -12 2 17 -2 -3 0 -9
after deed	22 -23 -1 -4 -2 32 -1 -17 0 -6
after denkt	-8 -9 48 -1 -2 -9 0 -3 -3 -12
after deze	-3 -7 -4 -1 -7 -14 27 33 -3 -22
after di	7 -3 -6 0 -4 -2 -3 -16 -2 30
after die	-35 -17 -44 28 29 9 -15 29 -16 33
after directeur	-2 0 -2 0 -1 -14 1 26 0 -8
after dit	2 -2 -6 -1 -1 50 -9 -16 -1 -17
after do	-10 -7 -2 -1 -4 8 -3 27 0 -8
after dob	-14 3 -5 -1 0 9 10 -1 0 -1
after dochter	-21 -5 -5 0 26 -3 -1 -8 0 17
after doe	8 19 -1 -9 -3 13 -1 -12 0 -13
after doen	-6 2 -4 0 -3 8 -1 -33 0 37
after doet	-25 0 -11 23 -24 18 62 -4 -6 -33
after door	71 -5 4 -5 -5 -47 23 -14 -3 -20
after dossier	49 -20 28 -1 -7 -10 -5 -28 -1 -5
after drie	-9 5 -5 13 31 -1 -22 -22 5 5
after durft	-3 -1 23 0 -2 -39 20 12 0 -11
after dus	7 6 -4 -2 -7 2 -4 -30 0 31
after echt	14 -3 0 0 -4 22 -8 -24 -2 5
after een	56 24 -30 -27 14 12 7 1 -10 -48
after eerst	-3 13 -3 -1 -9 -7 6 -2 2 6
after eigen	-1 1 -1 0 25 -5 -2 -14 -1 -2
after eigenaar	8 -4 -1 0 -3 9 -20 18 0 -5
after elf	-2 -30 0 -1 32 13 0 -1 0 -11
after elke	-10 -20 -20 -5 30 22 -1 10 -1 -4
after en	35 -42 1 0 -16 8 6 -43 30 21
after er	-16 -9 7 -1 24 20 -23 0 -2 1
after erbij	-40 -11 23 -2 8 5 -4 -10 -2 33
after ergotherapeut	-3 -1 -1 0 -1 -8 -1 17 0 -2
after even	-24 -4 -2 -2 10 -1 -2 26 0 -2
after excuses	4 0 -1 0 -1 0 0 -24 0 23
after facilitair	-5 -1 0 0 -1 39 -2 -18 -1 -12
after financien	-10 -1 0 0 0 37 -2 -24 3 -3
after gaat	10 17 -11 -1 -15 8 -7 6 31 -39
after gaf	9 -3 -7 0 0 3 -8 -3 0 11
after geb	-53 -13 71 -3 9 10 9 -28 -14 14
after gebeld	-7 -28 -11 -6 -4 22 -13 33 -1 13
after gebiedsteam	-3 -3 -7 -1 -2 27 -5 4 0 -10
after geboren	-12 24 -21 5 -6 -18 32 21 -2 -23
after geeft	26 -20 20 -12 -11 -15 -3 18 2 -5
after geen	0 63 -10 -9 -42 -18 37 -25 -9 14
after gemeente	-7 -14 -16 -1 -2 35 -3 14 -3 -3
after gemeentesecretaris	-2 -1 -1 0 -1 -1 -12 13 11 -7
after gesproken	-25 -1 5 -2 -13 0 -1 41 0 -3
after gevraagd	-19 30 -23 -3 -25 29 -1 5 3 4
after gezag	-3 5 15 -2 -2 0 0 -11 0 -2
after gezegd	-13 8 -9 -2 -9 -9 -1 27 0 8
after gezien	29 -5 -4 0 -9 16 -3 -42 0 19
after gezinscoach	-2 0 1 0 -3 -7 0 16 0 -4
after ggd	-24 -1 -3 0 -2 -16 -15 39 -1 23
after ggz	-8 -2 -3 0 -6 -17 17 23 0 -3
after ging	6 -3 -2 0 1 -13 -2 -14 4 23
after gisteren	-25 1 -1 0 -3 -8 41 8 0 -13
after goed	-5 33 -9 -1 -10 -53 -7 8 0 45
after gr	-2 36 -9 -3 0 -1 0 -16 0 -5
after graag	24 -4 -33 -2 5 1 0 26 -1 -16
after griffier	-1 0 0 0 0 -7 0 -3 23 -11
after groen	4 -2 -2 0 -4 0 -4 12 1 -4
after groenlinks	-1 -1 -1 0 -1 -1 -1 -1 14 -6
after groep	-12 -2 -2 -1 -1 8 -7 -8 0 24
after haalt	-2 -2 -4 -4 14 -1 -1 8 0 -7
after haar	-4 -12 -13 5 47 18 -12 -14 -3 -12
after had	41 -6 3 5 -23 -42 -1 29 -3 -3
after has	6 35 24 -4 -22 -15 -12 7 -2 -16
after hbo	-5 -1 -7 0 -1 15 36 -33 -1 -2
after he	31 29 -7 -2 -5 -9 -2 -32 0 -3
after head	-1 0 0 0 -1 -11 -10 24 0 -1
after heb	20 2 16 -2 -1 -30 -28 14 -2 10
after hebben	14 -5 -1 -1 1 -26 -6 1 0 22
after heeft	12 21 20 -19 6 16 -4 -28 -17 -7
after heet	49 6 -1 0 -2 -20 -2 -20 -2 -8
after hem	-37 -21 -16 5 0 2 14 -8 -2 63
after her	7 -27 -9 -2 -4 24 -5 -4 0 21
after herkent	-1 0 0 0 -1 -12 -1 19 0 -3
after het	-10 -30 13 3 -2 61 25 13 -5 -69
after hier	-3 -12 -3 0 2 15 6 -6 0 2
after hij	8 25 -13 3 5 15 -14 43 -6 -66
after his	49 25 -28 -1 19 -16 -8 -26 -1 -14
after hoe	-13 14 -6 0 33 -29 -3 15 3 -13
after hoeft	-4 -2 -5 0 -3 -3 -3 25 0 -4
after hoofd	-11 -1 -1 0 -1 27 -13 6 -2 -4
after hoort	28 -3 -2 -1 -4 22 -1 -21 -1 -18
after houdt	-2 -3 -7 -1 2 -5 -1 1 3 14
after hr	-1 -1 -1 0 -3 -14 -8 36 -1 -7
after huilt	13 2 1 0 -1 -2 0 -3 0 -9
after huis	10 -7 -1 -1 -5 -18 -1 29 -1 -6
after huisarts	-2 -1 -2 0 -5 -3 -1 15 0 -2
after idem	-5 -2 0 0 -1 19 4 -12 0 -4
after iedereen	-5 -7 -6 -1 -7 2 0 -15 0 39
after iemand	9 -9 14 -1 -14 -8 -5 32 -1 -18
after ik	5 -16 1 -29 -6 35 10 11 -7 -6
after in	13 27 -15 -37 45 -9 -24 -21 2 19
after inkomen	-6 -1 -1 0 -1 -19 -5 38 0 -5
after intern	-2 -3 -6 0 -1 -18 15 17 0 -2
after inval	-18 -2 -1 0 -3 -10 -1 39 0 -5
after is	32 4 20 21 22 -8 2 -20 -10 -64
after ja	7 1 9 -2 -29 8 -25 11 -6 28
after jaar	66 -29 1 -5 -27 -36 29 -13 -4 18
after januari	14 -8 0 -3 -3 -15 0 16 0 -1
after je	-21 8 21 -2 18 12 18 -37 -3 -14
after jeugd	-17 -3 -6 0 -3 49 -12 -20 0 14
after jeugdbeschermer	-1 -1 -1 0 0 -4 0 9 0 -1
after jeugdconsulent	-3 -5 -5 -1 -2 2 -1 19 0 -3
after jeugdteam	-1 -1 -4 -1 0 -16 0 27 0 -3
after jij	-5 -2 -5 0 -5 55 -14 -9 -1 -12
after jongen	14 4 -1 0 -15 -20 -1 -7 0 25
after jongerenwerk	-9 -8 -3 -3 -5 14 -1 28 0 -13
after jr	22 -18 -3 24 -4 5 -1 -18 0 -7
after juli	-32 27 18 -1 -4 -1 0 -2 0 -5
after juni	25 -26 -22 -1 -7 -15 -3 10 0 39
after juridisch	-1 0 0 0 -1 11 9 -13 -1 -4
after kan	34 -17 -10 -12 22 37 -9 -11 -5 -29
after kcc	-4 -3 -1 0 -2 -1 -2 18 0 -4
after keer	-1 11 -2 -10 -2 -14 0 25 -3 -4
after ken	-25 -3 28 -1 -11 -13 -1 9 -1 17
after kent	16 -4 23 -2 -10 -21 -2 13 0 -13
after klantmanager	-4 0 -1 0 -1 37 -1 -25 0 -6
after klas	-21 3 -1 0 0 38 -8 -7 -1 -1
after klopt	-18 18 -1 0 -1 -38 -3 49 0 -6
after komt	17 -12 25 -5 11 -13 -16 -36 -3 30
after kookt	-3 2 -2 -5 13 0 -1 -1 0 -2
after kreeg	-2 3 -5 -8 -13 44 -2 -15 0 -4
after krijgt	27 26 20 11 -16 -24 -11 -34 -3 2
after kwaliteitsmedewerker	-3 0 0 0 -1 46 -1 -35 0 -5
after kwam	87 -36 14 10 -38 -31 -12 -2 -2 11
after laat	-20 -15 12 -1 -14 27 -3 9 -4 9
after laten	-3 -3 -1 3 -2 -22 -1 38 -1 -9
after later	-11 -11 10 -1 5 -17 -1 7 0 18
after lead	-1 0 0 0 0 -26 -7 35 0 -1
after leerplicht	-10 -5 -6 -4 -1 -1 -2 38 0 -9
after leerplichtambtenaar	-5 -4 -12 -1 -1 31 -3 -4 0 -1
after leest	-3 5 -2 -1 2 14 -1 -11 6 -8
after legde	12 4 -4 -1 -3 -18 -1 22 0 -12
after legt	-4 -2 -1 0 -1 9 -1 24 1 -25
after levert	-14 -3 4 -1 9 17 -1 8 -1 -18
after licht	-2 -1 0 0 -1 -22 -1 32 2 -8
after lid	16 -1 -1 0 -2 5 -9 -39 -1 31
after liep	-12 9 -2 25 -2 -5 0 -10 0 -2
after liet	6 1 -6 0 -2 -6 -1 10 0 -1
after liever	-17 -2 -1 0 14 -17 11 -6 -2 20
after ligt	-23 -5 45 0 -3 -24 -3 -21 -3 36
after locatie	-4 -1 -14 0 0 -2 -1 24 0 -2
after login	-8 -2 -1 0 -6 11 -2 16 -1 -7
after loopt	25 3 -3 -2 -30 -15 -2 28 0 -6
after lt	-5 -1 -1 0 -1 25 -6 -10 0 -1
after ma	-4 -2 -4 -1 -10 22 -1 9 0 -10
after maakt	13 -27 2 23 -5 11 -1 -11 2 -7
after maandag	-4 10 -6 9 -17 11 0 -3 0 1
after maar	-2 23 -13 17 -4 -25 25 -6 -4 -11
after maart	22 -22 -4 -1 0 -10 -3 23 0 -4
after mag	16 41 -9 14 -30 -1 -10 -14 -2 -5
after mailt	-5 -1 -4 0 -1 4 0 17 0 -10
after man	-36 25 -2 -2 3 -13 -2 3 -2 27
after manager	-1 0 0 0 0 -36 3 34 0 0
after mbo	-6 10 -8 0 -6 19 11 -17 0 -3
after me	-8 -7 -10 -3 -3 -4 -6 9 -1 32
after medewerker	-2 -1 -1 0 -1 -12 8 12 0 -2
after mee	-33 23 -9 37 -1 6 -1 4 -3 -25
after mei	-9 -1 -6 17 -4 41 -2 -28 0 -7
after meldde	-3 -1 0 0 -2 -21 0 31 0 -3
after meldt	-13 -1 2 0 -7 8 -5 19 0 -4
after meneer	12 -9 1 0 -13 18 -1 -12 -1 5
after mentor	-3 -4 11 -7 -1 -3 0 14 0 -7
after met	54 52 -53 -4 -15 16 -6 -70 2 25
after mevrouw	15 17 10 -3 -27 -16 -1 0 -2 6
after mij	-35 -16 -9 -4 46 60 -5 -55 -1 19
after mijn	-13 5 -4 -4 -27 -20 0 15 -1 50
after moeder	21 -4 10 -2 7 -7 -2 -12 -5 -6
after moet	-7 -8 -2 -1 -4 28 -2 2 0 -4
after morgen	-7 4 -2 0 -1 -25 -2 37 0 -4
after mr	-7 -14 16 0 6 -8 -3 10 13 -12
after mw	5 -1 -2 0 -3 -10 -7 28 0 -8
after my	-2 -10 16 -1 -1 16 -8 -3 -1 -6
after na	17 -24 46 -7 -18 -20 -5 28 -2 -15
after naam	-33 48 27 0 -2 -18 26 -27 -2 -19
after naar	46 23 -9 15 -52 -48 -10 21 -1 14
after namens	-15 -5 -1 -1 -3 -6 -2 36 -2 -1
after nee	3 -15 -13 -2 27 -4 -4 39 1 -30
after neemt	-7 0 -17 -6 9 15 -3 9 -8 7
after niet	16 -33 22 -12 -11 30 11 -63 5 34
after niets	-8 3 -1 0 -7 41 -15 -6 0 -7
after nieuwe	-13 -2 -3 -1 -3 27 -7 -10 -10 22
after niks	-6 0 0 0 0 -16 -1 30 -1 -5
after nl	90 -3 -1 -1 -2 -45 -1 -14 0 -24
after nodig	-8 6 -36 -2 23 3 -1 19 0 -5
after noemde	-4 3 0 -1 -1 17 0 -10 0 -3
after noemt	6 -3 -5 -2 -5 11 0 0 17 -19
after nog	-33 42 -8 0 4 -41 -18 43 -4 14
after nooit	-5 -2 0 -3 6 -6 -2 15 0 -2
after noord	-1 0 -5 -1 0 -16 0 25 0 -1
after not	6 -7 -1 -1 -1 30 -1 -7 -6 -13
after notulen	-7 -1 -1 0 -15 10 -1 -4 -2 21
after november	-9 15 -2 -1 -4 -11 -1 19 0 -6
after nr	3 -14 -7 -1 -16 25 -17 -26 -1 55
after nu	-34 3 -8 3 3 -16 44 -54 -1 61
after nummer	19 -8 -2 -1 -7 -4 -2 -18 -1 24
after of	-61 42 -6 -3 -31 64 -12 -1 -10 19
after ok	-35 -13 29 -1 -16 2 -6 47 0 -8
after oktober	-10 10 -4 8 -13 -25 34 0 0 0
after om	17 -3 -13 -6 -24 -10 -18 6 8 44
after omdat	-11 -1 -6 -2 15 7 0 5 0 -7
after on	30 -27 -7 -3 17 -26 -6 35 0 -14
after onder	12 3 -6 15 -14 -13 25 -18 -4 0
after ons	2 -1 -14 -1 -1 41 -1 -16 1 -11
after ontvangt	-19 0 -3 0 -3 9 -5 -6 -1 29
after onze	-13 0 -2 0 -6 -8 1 23 -1 7
after ook	6 -5 14 37 -27 -5 11 3 -3 -31
after op	48 -15 21 28 3 40 -51 1 -34 -42
after open	50 -8 0 -1 -5 -8 0 -21 0 -6
after opent	-5 -1 0 0 0 29 -3 -19 7 -7
after or	-6 -2 11 0 -2 22 -6 -11 -1 -4
after oud	-9 -2 12 0 -3 -1 -1 6 0 -1
after ouders	-10 18 11 -1 -3 -2 0 -8 0 -4
after over	-17 3 -15 -10 -16 27 -9 10 -9 35
after pas	3 9 -16 -2 -27 -11 -12 30 0 27
after past	0 0 -12 0 1 1 0 -1 0 12
after per	-18 -4 17 -1 -4 38 -13 -38 -6 29
after pers	-2 -2 0 0 -2 22 -5 -7 0 -2
after personeelsnummer	-3 0 0 0 0 16 0 -11 0 0
after pnr	-13 -4 -1 0 -1 50 -7 -5 -3 -16
after politie	-4 0 -5 0 -1 -17 -1 31 2 -4
after post	6 -1 -3 26 -30 1 -1 -21 0 23
after praat	-4 4 -6 -1 -7 -5 8 -7 -2 20
after praten	21 -16 -4 -3 -5 -8 -3 1 0 18
after privacy	-3 -1 -1 0 -1 43 -3 -32 0 -3
after punt	7 0 -1 0 -3 -19 -1 20 0 -3
after pvda	-2 -1 -1 0 -1 -2 -1 -2 21 -11
after regelt	-4 -11 -12 0 7 50 -1 3 -4 -28
after rijdt	-11 -13 -9 -1 37 11 -5 -35 -1 28
after roemeense	23 -4 -3 -1 -16 -23 -3 -5 0 31
after roepnaam	11 -12 -2 -2 -5 20 4 -10 0 -3
after route	27 -3 -5 0 15 14 -3 -24 1 -21
after samen	11 16 3 -3 -6 15 -1 -17 -1 -19
after schreef	-12 -8 -4 0 -5 12 -2 28 0 -7
after schrijf	-5 -1 0 0 -1 24 -1 -9 0 -6
after schrijft	-6 -4 -4 -2 -2 -27 -1 27 -6 25
after schuldhulp	-3 0 0 0 -1 -8 -1 16 0 -3
after secr	-2 -1 -2 0 -1 9 0 0 0 -2
after secretaris	-5 -2 -1 0 -1 12 -3 -25 19 7
after senior	2 -2 -1 0 -1 30 -4 -21 -3 -1
after sinds	-2 54 14 -11 -29 22 -6 -14 -5 -23
after skj	-12 -8 -10 -1 -2 0 0 41 0 -7
after slaapt	31 35 -7 14 43 -36 -5 -68 -4 -3
after slecht	25 -7 -6 -6 -2 0 0 0 0 -3
after sluit	-19 -2 13 0 -2 -10 -2 -24 3 44
after sociaal	-7 -3 -5 0 -4 -4 -1 31 2 -8
after social	-6 -2 -13 0 0 45 -11 -12 0 -1
after sorry	-17 -2 -5 0 9 -5 -6 -24 0 50
after sport	-1 0 0 0 0 15 -1 -22 10 -1
after spreekt	-17 3 -2 -1 -6 -10 -11 9 -11 46
after staat	-52 25 13 -14 -50 43 -9 11 2 32
after stelt	-3 -1 -12 0 -3 30 -2 -18 -2 12
after stond	-12 -31 88 -2 -19 -23 -14 35 -2 -21
after studentnummer	-17 -2 -10 0 0 26 -1 8 0 -3
after tafel	18 -1 9 0 -7 2 -1 -18 0 -3
after tante	-13 -7 -3 19 -4 -3 0 12 0 0
after te	-16 8 -8 -8 -3 -31 50 -13 -2 23
after team	-9 -5 -10 -1 -3 51 -16 11 -2 -16
after teamleider	-4 -1 -9 -1 -3 -15 -1 41 -1 -7
after teammanager	-2 -1 -2 0 -1 8 -25 26 -1 -1
after tegen	-32 -9 -10 17 -19 -13 16 2 -5 52
after tekende	-8 11 3 -2 -1 0 0 -3 0 0
after tekent	-20 -7 5 -4 -12 4 29 11 0 -5
after tel	6 -2 25 -1 -11 -31 -5 -8 -4 32
after telefonisch	-15 -1 46 -1 -3 -8 1 -13 -1 -6
after telefoon	-23 -6 20 -1 -1 -4 0 -9 0 25
after terug	-13 -20 -1 -2 -1 23 -3 29 0 -11
after the	8 9 -14 -3 -20 -16 32 -25 -2 32
after thuis	11 -30 -16 11 18 12 -7 20 -1 -18
after to	-17 -6 19 -2 4 15 -8 -12 -1 9
after toe	-2 -2 0 0 -2 -22 -1 30 7 -9
after toegang	-2 -3 -6 0 -1 9 0 6 0 -2
after toen	-2 -9 -3 -5 34 2 -1 -11 0 -4
after toestel	-9 -1 0 0 -1 -36 -2 66 -1 -15
after toestemming	-2 -1 -3 0 -1 35 -3 -24 0 -1
after toezicht	-7 -1 -1 0 -1 16 -1 -1 -1 -2
after toezichthouder	-2 0 0 0 0 -2 -5 12 0 -1
after told	-11 12 -7 -2 -3 3 -4 3 -1 9
after top	-15 -9 -1 0 -7 27 -2 12 0 -3
after tot	6 -9 7 25 -23 -43 7 33 1 -5
after trainee	-2 -1 0 0 -1 34 -12 -14 0 -3
after true	-2 -1 0 0 0 8 -2 -2 0 -1
after tst	-4 -4 -1 0 -1 -9 -2 28 0 -6
after twaalf	-11 27 -1 -2 7 -5 -12 -22 -1 20
after twee	4 -18 -5 36 7 -20 2 31 -2 -36
after uit	-26 -3 2 6 20 15 -7 -29 -2 25
after uur	-7 -5 -1 0 3 -4 -1 17 0 -3
after uw	8 0 -1 -5 -8 -6 -2 -14 0 28
after vader	-26 -24 50 -6 -4 13 -1 5 -1 -7
after van	-8 -26 -36 12 -33 8 -4 13 29 44
after vanaf	-9 17 11 -1 -3 7 -4 -5 -1 -13
after vandaag	-13 -5 22 0 -4 18 -8 -21 -1 13
after veilig	-12 7 -4 -3 -3 -4 -1 38 0 -19
after verder	10 -4 0 -2 -7 4 0 11 0 -12
after vergunningen	0 0 0 0 0 16 -3 -11 0 -1
after verklaarde	-29 -2 -14 -2 4 5 -8 -10 0 56
after verklaart	-16 -4 13 -1 -6 -5 -2 -8 0 30
after verslag	8 -2 -2 0 -1 34 -5 -26 -4 -3
after vertaalt	-3 1 -1 -5 21 0 0 -5 0 -6
after verteld	-11 -5 -2 0 29 3 -1 -5 0 -7
after vertelt	30 -3 -11 0 -12 24 -1 -21 0 -6
after via	31 -2 21 -4 -6 -41 -15 16 -4 4
after vier	-21 9 -3 6 11 35 -2 -13 -2 -20
after vijf	-12 3 -13 -1 36 -7 -1 -1 3 -8
after vindt	29 -5 -7 -2 3 -18 -23 13 23 -12
after volgens	-14 0 -1 -1 33 14 -4 -8 -4 -16
after vond	-2 -6 18 -2 -3 48 -12 -35 -1 -5
after voor	-31 -15 15 -16 -31 52 11 -33 21 28
after voornaam	34 -10 -4 0 -2 -4 -1 -5 0 -7
after voornamen	30 29 -4 0 -5 -20 -2 -19 -1 -8
after voorzitter	-8 -1 -4 -1 -4 -9 -4 11 -10 29
after vorige	20 0 -2 0 -1 -11 -2 2 0 -6
after vraagt	17 6 -15 -4 -19 40 -11 -17 18 -15
after vrijdag	-23 -5 19 -2 -6 -21 40 4 -2 -3
after vrijwilliger	-11 -2 0 0 -1 -36 -2 30 0 23
after vroeg	-4 17 -21 -6 -14 56 -2 -18 1 -8
after vrouw	26 -1 -8 0 0 -1 -1 -9 0 -6
after vvd	-1 -1 -1 0 -1 -4 -1 -7 24 -7
after vz	20 -1 -4 0 -4 -8 -11 -17 -4 30
after waar	-6 7 -6 -3 0 10 -1 1 -1 -3
after waarom	-6 -3 -1 0 -2 28 -1 -25 4 4
after want	-14 -15 27 -1 3 0 10 -8 0 -1
after was	-37 -50 45 -6 -41 20 39 -25 31 23
after wat	13 -17 -20 -4 -13 24 -7 -10 -1 35
after we	26 30 -35 -3 -22 -6 -18 43 -1 -13
after weer	32 -14 13 10 -16 21 -3 -37 -5 -2
after weet	5 -8 12 -3 -14 35 -9 -27 -3 12
after weg	-27 40 -4 -4 -3 6 -2 8 0 -15
after wel	-3 -10 -13 -2 -4 8 -1 46 3 -25
after werd	2 -4 -2 -2 34 -23 -3 -12 -2 11
after werkt	-23 6 8 -3 61 12 -4 -40 -6 -11
after werkte	-5 0 -5 0 0 -12 -6 36 0 -8
after west	-4 -1 -4 -2 14 -5 0 10 0 -8
after wethouders	0 0 0 0 0 -5 0 -3 11 -2
after who	4 8 -2 0 -5 -11 15 -4 0 -4
after wie	-42 -12 -7 -6 -9 -2 -19 40 -5 60
after wij	-22 -3 0 0 26 -23 -5 -10 0 40
after wijkagent	-2 -3 -6 -1 -2 -10 0 31 0 -8
after wijkteam	-8 -5 -2 0 -2 -26 -3 49 0 -3
after wil	10 -30 34 -14 20 8 -16 -18 5 2
after wilde	-5 17 21 -10 6 -10 -6 -20 8 0
after wist	-15 3 -1 -1 3 16 30 -4 -2 -29
after wmo	23 -2 -5 0 -3 12 -7 -9 -5 -3
after woensdag	-15 -23 -4 18 21 30 -1 -24 14 -15
after wonen	-4 -1 -1 0 11 27 -1 -30 3 -5
after woont	30 -30 5 3 26 -13 -5 -22 -3 11
after wordt	64 10 -2 3 -20 -1 -15 -27 -3 -9
after youth	-2 -1 -11 0 0 -4 -1 24 0 -3
after zaak	-8 -2 -1 0 -8 -29 41 29 -1 -22
after zag	-14 -6 -5 -6 -6 -1 0 17 0 21
after zat	-22 12 -3 -10 23 35 -16 -15 -2 0
after zaterdag	-10 -8 -3 21 -13 -3 -1 -14 0 32
after ze	46 -21 9 -8 -11 -68 8 32 1 12
after zeg	-2 -2 -1 0 7 13 -8 -4 0 -3
after zeggen	0 3 22 0 1 -12 8 -8 0 -13
after zegt	-32 4 -5 -2 12 -3 60 -27 -1 -4
after zei	-34 0 -28 -4 21 -5 -7 101 -1 -43
after zelf	96 19 13 -16 -23 -45 -50 -18 -13 36
after zelfde	-21 26 -2 -4 28 -5 -2 -6 0 -13
after zes	27 26 -4 -4 -13 -10 0 -10 -1 -12
after zet	-6 -2 -1 0 -3 45 -1 -22 0 -9
after zette	-24 0 28 0 -1 -9 8 -1 0 -1
after zich	-2 -3 10 13 22 10 -7 -16 -1 -26
after zie	-4 -1 -1 0 -6 -3 -1 10 0 6
after ziek	-8 0 -2 -3 -8 37 -1 -22 -1 7
after ziet	-7 -4 2 -2 -5 13 -4 13 -1 -6
after zij	-3 -20 27 -10 -28 1 10 5 -4 23
after zijn	-24 10 54 -27 17 5 -11 5 -11 -18
after zit	-34 16 -3 -10 9 9 40 -6 -6 -15
after zn	-8 32 -7 -1 16 5 -5 -12 0 -21
after zo	22 -2 -1 0 -3 -25 -1 17 0 -6
after zoekt	-4 -1 -2 0 -2 34 -1 -21 -12 11
after zonder	-17 24 -8 -2 -17 21 -2 -19 0 19
after zoon	6 3 4 0 -5 -7 -3 17 -1 -15
after zou	-2 -3 -10 -1 -1 10 -6 19 0 -4
after zus	28 -3 -2 -5 8 -4 0 -13 0 -8
after zusje	-12 0 11 26 -16 -3 -1 -2 0 -3
age adult	38 -28 25 -18 -11 -12 51 -75 -28 58
age child	-24 175 -14 88 -54 -38 -5 -71 -3 -53
age old	56 -30 -38 12 47 -46 7 -55 -15 63
age teen	57 117 -49 36 -68 -27 -3 -55 2 -11
age young	22 -58 16 23 -41 -21 32 -50 -1 77
alone	17 -7 -3 -1 -4 -33 59 -47 52 -32
among attendees	34 -2 17 -9 -19 -21 -25 20 -10 16
attendee	-40 -29 -13 -12 -22 39 -61 64 69 6
before 0	33 11 -21 2 -4 -5 74 -66 -12 -11
before aan	35 -16 19 -10 -54 19 -5 -16 37 -10
before aangifte	0 -2 7 -2 -2 -14 0 17 0 -4
before aanvrager	-26 -18 1 -1 21 4 59 -16 -14 -11
before aanw	-6 -1 -8 0 0 19 -1 6 -1 -8
before aanwezig	11 5 6 -3 -7 16 -9 -23 -14 18
before achternaam	-4 27 -13 -2 11 19 -18 -8 -1 -12
before actie	-3 0 -1 0 0 -14 -1 25 -1 -3
before advies	-3 -2 36 0 -2 -35 -5 -12 0 22
before adviseur	-2 -1 -2 0 -1 -9 -1 20 -1 -4
before afspraak	-8 8 4 -1 -2 12 0 -11 0 -2
before afwezig	-7 -3 -1 0 -2 24 -2 -23 -2 15
before akkoord	-11 0 38 -1 -3 29 -6 -36 -1 -8
before alleen	-26 1 23 -2 3 -18 -4 34 -1 -11
before als	-42 24 0 -12 -3 -37 -12 26 -1 57
before and	-32 20 20 -2 39 0 -20 -26 -1 2
before andere	-5 5 -6 -1 -1 2 -1 -13 0 21
before app	-7 0 0 0 -1 6 0 8 0 -5
before april	-2 -13 -2 0 14 17 -2 -9 0 -2
before auteur	-6 0 0 0 0 -3 -1 16 -1 -4
before auto	-14 -8 19 -1 -24 40 -4 7 -1 -14
before balie	-21 -9 29 -1 0 25 -1 -12 0 -9
before bed	83 -1 -2 0 -6 -28 -10 -26 0 -9
before bedrijfsarts	-1 -1 -1 0 -1 -34 -1 42 0 -3
before begeleider	-3 -3 -9 -1 -10 53 -1 -24 0 -1
before begeleiding	-5 6 44 -3 -10 -48 -16 17 -4 20
before behalve	27 -1 0 0 -1 -13 -2 3 0 -13
before behandeld	-4 0 -1 0 -1 -26 -1 39 -2 -4
before beide	-8 -2 22 -4 -6 7 -1 -6 0 -1
before bekend	36 -1 -8 0 -3 -5 -9 -5 0 -6
before bel	13 1 1 0 -3 -12 -14 33 -3 -16
before belanghebbende	14 -1 -6 0 -10 -5 -6 -2 0 16
before bellen	8 -6 -3 -3 36 -7 -5 0 -1 -19
before belt	8 18 -22 12 24 -9 -2 -31 -1 3
before ben	46 -15 19 -3 -38 -28 22 -32 -4 33
before beoordelaar	-1 -1 -6 0 -1 27 -2 -16 0 -1
before besluit	1 0 -1 0 -2 -11 0 13 3 -2
before besproken	-2 -1 -4 -4 6 -3 -11 19 0 -1
before beste	3 10 6 -2 -6 -11 -28 -5 31 1
before bestuurder	-1 -1 0 0 -1 5 -1 17 -6 -12
before betreft	50 -9 -4 -4 -5 -4 -6 -13 0 -5
before betrokkene	25 7 -8 -6 -8 -19 -5 -8 0 22
before bezoek	-6 5 2 0 31 -13 -4 -11 0 -4
before bij	9 -75 10 -2 -22 31 -10 50 -13 22
before blijft	16 0 0 0 -1 -12 -1 0 0 -1
before brief	-11 1 1 -1 11 -9 -2 16 0 -6
before broer	31 -17 -16 1 50 -6 -3 -21 -1 -19
before broertje	-4 9 -1 9 -10 0 0 -1 0 -2
before budgethouder	-5 -2 33 0 -4 -2 -1 -6 0 -11
before bureau	20 8 -6 -2 -12 -7 -1 -17 0 18
before burgemeester	-10 -2 -3 -1 -3 -18 -8 -23 101 -33
before buurman	-3 -1 -1 0 -13 -1 0 -9 0 29
before buurvrouw	-28 27 -2 -2 -45 -4 0 -6 0 61
before by	-23 -2 -2 0 -3 13 -6 13 -1 11
before casemanager	-2 -1 -1 0 -1 16 0 -8 0 -3
before cc	-33 -2 -3 0 43 -19 20 5 -2 -10
before chauffeur	-24 -8 -4 -1 -3 -5 -3 13 -9 44
before children	-8 9 9 12 -2 -14 -1 -2 0 -3
before client	64 -3 -12 0 -4 -13 -4 -23 0 -4
before coach	-1 0 0 0 0 -6 -3 14 -1 -1
before collega	41 -4 -22 -1 -16 -3 12 -32 26 -2
before college	-1 0 -1 0 -1 29 0 -24 6 -7
before commissie	4 -2 -1 0 -3 -5 -36 16 19 9
before consulent	-10 -2 -7 0 -5 12 -4 26 -1 -8
before contact	-25 -8 -12 -1 10 -25 -10 38 -1 33
before contactpersoon	-12 -2 -1 -7 -12 7 -3 48 -5 -14
before daarna	34 -3 -3 -1 -18 11 -2 -10 -1 -5
before dag	3 -17 8 17 -11 13 -3 12 -1 -19
before dan	-4 20 -6 -2 3 14 -2 -13 0 -11
before dat	62 48 -29 10 -75 -2 50 -40 -8 -16
before de	0 18 2 -1 -18 19 -36 10 25 -19
before dear	60 -8 -23 -1 -12 -49 5 4 -2 25
before dec	-4 -3 -2 -1 -2 26 -1 -2 0 -12
before december	-3 12 -1 -4 -1 3 -1 -2 0 -4
before deelnemers	-6 -1 9 0 -2 -11 0 -3 0 15
before dhr	29 -9 11 -2 -12 -17 5 -9 4 1
before die	-23 22 -12 -5 -8 -11 -9 14 -12 44
before dienst	-19 -4 -2 0 -2 4 -3 42 -1 -16
before dit	-30 3 27 -1 -12 -22 -1 39 0 -3
before docent	-9 -2 -23 0 -2 -16 -4 67 0 -9
before dochter	17 -1 -9 -8 50 -13 -2 -17 -1 -16
before doel	23 -4 -1 -2 -12 -3 0 -1 0 -1
before doen	8 -9 -9 -4 -13 -12 -9 16 0 31
before doet	-22 11 -23 -2 4 29 -1 15 -1 -10
before dokter	-4 -2 -2 0 -9 -10 0 38 0 -10
before door	-67 -18 -19 -17 -29 112 -50 40 40 8
before dossier	-11 -4 -6 -1 -8 6 38 4 0 -19
before dr	-4 -3 -12 -1 -8 -24 -14 42 0 25
before drie	34 -3 0 -6 -7 -10 -7 -6 0 5
before drs	-4 -1 -2 0 -1 -11 9 21 6 -15
before dus	22 -3 -1 -1 -5 -9 -1 19 0 -21
before echtgenoot	-3 0 -1 0 8 0 0 -1 0 -2
before echtgenote	-5 -1 -6 0 22 -1 0 -3 0 -4
before een	22 50 -13 1 -39 -14 -4 5 -3 -6
before eens	-8 26 19 -1 -3 -10 -3 -13 -2 -5
before eerst	-7 -1 -3 0 -6 -1 0 14 0 4
before eerste	9 15 -2 -1 -10 3 0 -12 0 -1
before eigen	-37 -4 -7 0 -6 0 2 -8 -1 61
before eigenaar	-32 0 -3 0 -2 -2 -1 6 -1 36
before en	-18 3 37 -9 -7 10 -3 -32 30 -11
before er	-24 2 15 10 -12 0 -2 -24 -1 36
before erbij	22 -3 -1 0 3 10 -4 -25 -1 0
before even	-12 -3 -1 0 -3 69 -4 -19 -1 -26
before ex	-3 -2 32 -1 -42 -1 0 -5 0 22
before excuses	12 -3 0 0 -11 16 0 -7 0 -6
before fam	44 -28 11 -4 30 -18 -2 -41 0 8
before family	11 -9 9 -1 -1 -1 0 -6 0 -2
before feedback	-4 -1 0 0 -1 -29 -1 38 0 -1
before formulier	4 -9 -3 -1 34 -8 -4 -8 0 -4
before from	-18 -12 33 -1 -8 -11 -21 17 -2 22
before gaan	-14 14 -6 2 -1 18 0 -7 -1 -4
before gaat	-8 -18 -12 -8 22 18 -11 -5 1 21
before geachte	11 10 20 -1 16 -6 -24 -8 -33 16
before gebeld	-12 -3 13 0 -10 -2 -1 17 0 0
before gedaan	-23 -6 27 0 -5 -7 -1 16 -1 1
before geen	-8 20 -14 10 30 -1 -6 2 0 -32
before gemaakt	-13 1 0 -1 -3 13 -1 17 0 -12
before gemeente	-17 -5 -9 -1 -4 12 -3 32 -9 5
before gemeentesecretaris	-1 0 0 0 0 -31 -1 -17 60 -10
before genoemd	-10 0 0 13 -7 20 -2 -7 0 -6
before geslachtsnaam	31 38 -14 0 -3 -18 -5 -11 -1 -19
before gesprek	11 10 -6 -3 -7 28 -11 -4 -3 -14
before gesproken	1 -2 -15 -1 -8 2 -1 18 -1 7
before gestuurd	9 -4 -1 0 -19 1 -1 20 0 -5
before getekend	-5 -14 -3 -1 21 11 -2 -7 0 -1
before gevoerd	-2 0 -1 0 -1 -17 -1 25 -1 -3
before geweest	5 -1 -2 -1 -1 26 -3 -15 0 -7
before gewoon	-6 -3 0 0 0 15 -2 -10 -1 7
before gezag	16 -24 21 -2 -2 0 -1 -4 0 -5
before gezegd	16 -1 19 -2 -2 -5 0 -4 0 -20
before gezien	-5 -1 0 0 -1 -12 -3 22 0 -1
before gezin	59 -8 54 -2 -10 -24 -4 -40 -1 -23
before gezinscoach	-1 -5 -3 -1 -1 -2 0 14 0 -1
before gezinsvoogd	0 2 -3 -1 -10 -1 0 13 0 -1
before goed	-8 -4 -1 -1 -3 11 9 5 -1 -7
before gr	29 -4 -4 0 -7 0 -6 11 -2 -17
before graag	-4 4 0 0 -1 10 -12 4 0 0
before groet	-21 -6 -20 -1 -21 61 10 20 -1 -21
before ha	-4 -2 -3 0 -1 -9 -1 24 0 -3
before haalt	42 -6 -10 56 -14 -29 0 -30 0 -9
before haar	26 -16 -15 8 27 -7 25 9 -4 -52
before hallo	-16 -4 -6 0 -2 14 -1 -11 0 26
before handtekening	-8 -4 23 0 -25 19 -10 12 0 -6
before heb	-13 17 -15 -1 25 3 -2 -1 -1 -12
before hebben	9 -34 -2 -1 37 -2 -2 2 0 -6
before heeft	-31 17 -8 -14 -46 43 39 1 -13 12
before heer	-14 -3 -17 -11 23 11 59 2 -13 -36
before heet	24 7 -4 -2 -32 -19 0 0 -1 28
before hem	7 7 4 -2 -4 45 -1 -43 0 -14
before her	-2 4 0 0 1 9 -6 -2 0 -3
before het	-7 10 -23 0 37 7 -15 -16 -13 19
before hi	-20 -1 -5 0 -1 20 -7 1 -1 14
before hij	24 30 -6 -5 -14 -22 -5 -27 -1 27
before hoi	-15 30 8 -2 -18 33 -17 -6 -5 -8
before hr	-19 -1 -1 0 -4 -26 -3 22 0 31
before huis	3 -8 -7 -3 -2 20 0 1 0 -4
before huisbezoek	14 -1 -8 0 -6 1 -1 4 0 -3
before hulp	-8 -12 -3 -1 7 -4 0 28 0 -5
before husband	-11 -2 18 -1 15 -2 -1 -6 0 -11
before iedereen	34 12 -3 -1 -10 -8 0 -13 -2 -10
before iemand	20 33 -21 -3 -6 0 -1 -16 0 -7
before if	-4 14 10 -1 -2 -2 -1 -9 0 -5
before ik	90 -42 -24 -10 -74 19 42 2 -7 4
before in	10 2 8 -3 6 -27 -18 -13 1 34
before inbreng	-2 -3 -6 0 0 37 -3 -18 -1 -4
before inbrenger	-5 -8 -3 0 -1 37 -6 -9 -1 -5
before inkomen	-5 -1 -7 0 -2 5 0 16 -1 -6
before inwoner	0 0 -1 0 0 -3 -1 -7 0 12
before inzake	5 9 -1 0 -7 -8 16 -8 -3 -3
before is	72 -34 -12 0 -17 0 14 -10 -5 -8
before ja	51 17 -5 -1 -28 -16 -3 -8 -6 -1
before jaar	-23 -3 -3 4 8 7 -14 0 -3 26
before januari	-13 8 -7 -1 1 38 -1 -19 0 -6
before je	-27 3 -6 -2 -4 22 -11 2 -1 23
before jeugd	-5 -1 -8 0 -1 6 0 10 0 -2
before jeugdbeschermer	0 0 -11 0 -1 0 0 19 0 -5
before jeugdhulp	-6 8 -2 -1 -2 -2 0 -4 19 -10
before jeugdige	20 -6 -3 -4 -1 -2 0 -2 0 -2
before jeugdteam	-2 -2 -5 -2 -1 -3 0 21 0 -6
before jij	2 -2 -1 0 -2 -21 37 -11 0 -3
before jobcoach	-3 -1 0 0 -1 -4 -6 24 0 -7
before jongen	-20 7 -4 -8 -2 -3 -1 -6 0 37
before jongere	-5 7 -1 -8 12 -2 0 -1 0 -2
before jongerenwerk	-4 -1 0 -2 -1 -7 0 25 0 -8
before jongste	-18 19 -3 6 19 -3 -1 -12 0 -8
before juf	20 -37 -31 -5 -12 -8 0 45 0 29
before jullie	5 -2 4 0 1 -11 -1 14 -3 -8
before juni	-25 13 -2 -7 -3 30 -14 9 -3 1
before kamer	-5 -5 3 0 -13 -2 0 -4 0 26
before kan	-35 15 -14 -2 21 17 -3 -39 -1 41
before kandidaat	23 -1 0 0 -2 -24 14 -8 -1 -1
before keer	13 -3 12 -2 -11 -25 -7 16 12 -5
before kind	10 24 -18 -7 -22 -24 -2 22 -1 17
before kinderen	-17 6 13 18 2 -4 0 -3 -1 -14
before klant	-59 -2 26 0 35 -11 -2 -19 0 32
before klantmanager	-9 -1 -2 0 -4 9 -1 13 0 -4
before komen	4 0 -1 0 -2 12 -6 -43 -2 38
before komt	-14 7 -7 -2 -4 12 0 -6 0 14
before kwam	-44 38 -6 -3 5 -18 -1 28 0 3
before laat	-3 -6 -3 -1 -4 9 -3 30 -4 -14
before laten	-8 11 -2 -2 9 4 0 -9 0 -3
before leerling	20 -16 -11 16 -4 -1 0 -2 0 -2
before leerplicht	-4 -2 -10 -1 -1 -4 0 39 0 -16
before leidinggevende	-15 -2 -2 0 -3 8 -6 33 -1 -11
before let	-17 -8 -15 -1 29 1 -2 25 -1 -11
before lieve	-9 -8 -7 0 -2 56 -2 -16 0 -10
before lijst	-15 -2 -3 0 -1 12 -1 -5 -2 17
before loket	-3 -3 -1 0 21 0 0 4 0 -17
before loopt	-14 0 -4 0 13 -7 -3 18 0 -3
before ma	-7 -5 12 0 9 14 -3 -37 -1 18
before maandag	-24 5 -1 0 -2 17 -3 14 0 -4
before maanden	-7 1 10 0 -1 22 -17 -2 0 -6
before maar	7 -25 -4 -3 -6 55 -9 7 -1 -21
before maart	5 -7 -2 -4 -14 -3 18 24 -1 -16
before mag	8 3 -5 29 -9 -14 -4 18 -1 -25
before mail	-1 0 -2 0 -9 -15 0 29 0 -1
before man	70 -7 11 -2 -24 -6 -6 -11 -2 -24
before manager	-3 -1 0 0 -1 -7 30 -15 0 -3
before mdr	-7 17 23 -1 -12 -1 -1 -13 0 -5
before me	18 -4 -2 0 -4 26 4 -31 -1 -5
before mede	-2 -2 -9 -3 8 17 -1 -5 0 -2
before medewerker	-7 -2 -1 0 -1 18 -4 4 -1 -5
before mee	64 -10 -31 -3 -11 22 -7 -17 -1 -7
before meer	-14 11 -4 0 21 10 -1 -8 -1 -14
before mei	-5 3 -1 0 -5 15 -1 1 0 -7
before meisje	34 -23 -15 -3 -5 -1 0 35 0 -22
before melder	-34 -1 -9 15 -8 26 -8 26 0 -7
before meneer	19 -11 17 -4 -6 -28 11 -26 -7 34
before mentor	-1 -1 -5 0 -3 13 0 7 0 -10
before met	11 22 22 -6 43 33 -58 -40 -21 -6
before mevr	44 -7 30 -4 -2 -12 -17 -6 -3 -23
before mevrouw	11 -38 39 -24 35 2 -17 5 -11 -2
before mij	-13 13 5 -3 -9 -34 12 45 -1 -16
before mijn	8 -37 -7 33 34 -7 5 25 -2 -52
before minderjarige	27 -33 -3 19 -6 0 0 -1 0 -2
before moeder	-18 47 7 -9 31 -8 -4 -11 -2 -33
before moet	-9 -6 -8 0 21 -16 19 -13 0 13
before mother	-13 -5 17 -1 21 -2 -2 -6 0 -9
before mr	3 -34 55 -5 11 -32 -16 -2 -7 28
before mrs	-15 -7 16 -1 29 17 -5 -22 0 -12
before ms	19 -7 11 -1 22 -24 10 -7 -1 -21
before mw	25 -15 10 -6 17 -20 -22 -14 19 7
before my	-1 9 20 -3 -2 18 -7 -17 -2 -17
before na	-19 -2 -3 0 31 21 -5 -19 -1 -3
before naam	-6 40 24 18 10 14 -23 -41 -11 -25
before naar	-16 6 -48 -1 29 77 -13 15 -14 -35
before name	-1 -10 -7 0 -4 2 26 -3 0 -3
before namens	-8 -1 -1 -3 50 -9 -6 -12 -2 -10
before nee	-7 -4 -1 0 -5 12 0 6 0 -1
before neef	-17 -2 -1 0 46 -3 -1 -6 -1 -15
before neemt	24 -43 -1 23 -2 0 -4 11 -1 -6
before netwerk	-15 14 -3 4 -9 -1 0 -2 0 12
before nicht	-8 -7 -4 -2 40 -2 0 -8 0 -9
before niet	-1 -10 29 -11 -30 -2 -21 -13 -3 62
before nieuwe	-1 1 -2 0 -1 23 0 -11 6 -15
before nodig	-7 -2 0 0 -1 -1 0 15 0 -3
before noemde	39 -3 -1 0 -11 -11 -5 -3 1 -6
before noemt	-15 -1 -1 -1 5 0 -3 -7 0 23
before november	43 -5 -1 -1 -17 -8 -1 -2 0 -8
before of	57 0 -17 -3 46 6 -6 -73 -4 -6
before ok	-20 -5 -9 0 22 52 -5 -23 0 -12
before oktober	13 -14 -6 -1 -3 1 -1 15 0 -3
before om	15 -7 31 -2 -9 -15 -1 4 -2 -13
before oma	-9 -14 3 3 41 -1 0 -6 0 -16
before omdat	-7 21 17 -2 -24 -18 -7 31 -1 -11
before ondergetekende	2 -1 0 0 -1 -25 -1 29 0 -3
before onderwerp	60 18 -12 -4 -8 7 -10 -30 -1 -19
before onderzoeker	-15 -3 -8 -1 -8 -30 -1 76 -1 -8
before onze	-20 33 -15 -1 -12 2 -1 16 -1 -1
before ook	-10 8 -3 -10 58 -5 -7 -22 -1 -7
before oom	12 -3 -17 -3 22 0 0 -2 0 -9
before op	51 -4 -36 23 -1 -28 2 -36 -3 31
before opa	-3 -5 -20 -2 29 -1 0 9 0 -8
before opening	-1 -1 0 0 0 -27 -2 -3 -3 36
before opgemaakt	-2 0 -1 0 -2 -33 -16 67 -9 -4
before opgesteld	-5 -1 -5 0 -1 10 -1 9 -3 -2
before opm	-7 -7 0 0 -2 -20 -1 43 0 -5
before opsteller	-23 -1 -2 0 -3 -15 -5 60 -5 -6
before or	0 0 0 0 0 14 -4 -5 0 -3
before ouder	-14 -2 51 -1 -3 -3 0 -17 0 -11
before ouders	-10 -9 28 -10 -1 -2 0 -10 0 15
before oudste	-5 5 0 -5 12 0 0 -1 0 -4
before over	6 -7 30 -15 34 -35 27 -4 -2 -36
before overdracht	-24 -7 -1 -6 31 8 -1 6 0 -8
before papa	-4 -2 7 -1 -15 0 0 -3 0 19
before partij	-8 -1 0 0 -35 -3 -2 -7 -1 58
before partner	-7 -3 -7 -1 16 -2 -1 -7 0 13
before pas	-4 -2 -7 0 1 10 -2 11 0 -6
before per	-7 -4 18 13 2 -17 -1 8 0 -12
before plan	4 21 0 -1 3 -4 -1 -17 0 -7
before pleegouders	28 -32 -31 -10 -4 -1 0 -4 0 55
before portefeuille	-16 0 0 0 -1 -4 -12 -9 44 -1
before portefeuillehouder	-2 -1 0 0 -1 -3 -4 -4 17 -1
before prof	-1 0 0 0 -1 -6 -8 18 0 -1
before punt	2 3 -1 7 15 0 -1 -23 0 -2
before pvda	-2 -1 0 0 -1 -5 -2 -4 20 -6
before raadslid	-3 -1 0 0 -1 -2 -1 -4 16 -4
before rapporteur	-14 -1 -2 0 -1 -5 -1 27 0 -3
before rapporteurs	-17 -1 -1 0 -2 -9 -1 37 -1 -4
before re	10 0 -5 -1 -2 4 12 -11 0 -6
before referentie	-4 -1 0 0 -1 -16 -7 33 -1 -3
before regel	-32 25 24 0 -3 5 -3 -10 -1 -5
before regelt	-1 6 0 -1 9 1 0 -12 0 -1
before regie	-3 -1 -8 -5 -5 -2 0 29 0 -5
before regisseur	-1 -1 -2 0 -2 -2 0 10 0 -1
before rekening	-6 -6 5 -1 -2 -13 0 18 0 5
before roepnaam	37 -7 -7 -2 -15 21 -1 -13 -1 -14
before ronde	23 -9 -2 -1 -1 0 22 -27 0 -4
before rondvraag	-8 -2 -1 0 -2 -8 -2 -9 5 27
before samen	-20 -4 -2 -1 38 -8 -9 13 0 -7
before school	-3 14 5 -8 -9 3 0 6 0 -8
before schreef	-9 1 -7 0 38 -2 17 -58 -1 21
before secretaris	-11 -2 -7 0 -3 5 34 -58 35 8
before september	-14 3 -2 -1 -1 -31 -1 1 -2 48
before sinds	17 -37 -8 19 23 11 -4 -7 -1 -13
before slaapt	21 -16 -5 -6 -2 -15 -1 28 0 -4
before son	-6 25 -1 0 -9 -4 0 -2 0 -2
before sorry	-12 -9 -3 0 24 38 -7 -23 -1 -7
before spoed	-5 5 -5 -2 -3 42 -1 -22 0 -8
before spreekuur	23 -1 -1 0 -1 -20 -1 -4 7 -1
before staan	-20 0 27 0 -4 2 2 -4 0 -4
before staat	60 -34 -1 0 -7 -8 -1 -5 -3 -1
before stil	-12 -4 -13 -1 17 35 -1 -12 -1 -8
before stond	-4 0 25 -2 -8 -4 -1 4 0 -11
before stopt	-2 11 0 0 -12 0 0 8 0 -5
before student	-7 -1 -10 0 -1 44 -5 -28 -4 12
before supervisor	-3 0 -2 0 -1 -16 -3 25 0 -1
before systeem	20 -1 0 0 -1 -13 -2 8 0 -10
before tafel	23 -18 -8 -1 -8 -17 -1 19 -2 14
before tante	-5 40 -22 -15 0 -3 0 -4 0 10
before te	18 -11 -5 2 0 25 9 -21 -1 -16
before team	-5 -1 0 0 -1 -3 -2 17 -1 -3
before teamleider	-6 -1 0 0 -2 48 -2 -29 -2 -5
before tegen	-18 6 23 -2 -12 12 -1 -17 -5 14
before telefonisch	-3 -1 -1 0 0 25 -5 -9 -2 -3
before terug	8 8 1 -1 -6 2 -2 -40 -3 34
before the	-25 27 18 -2 -20 -1 -5 -17 -1 27
before thuis	20 16 0 -6 -5 -10 0 10 0 -23
before tien	-5 -18 25 0 -3 -1 0 3 5 -6
before to	-36 -10 12 29 -11 18 10 -12 -2 1
before toelichting	-13 -2 0 0 -1 15 -1 16 0 -14
before toen	8 -8 21 -1 -27 -14 0 13 0 8
before toestemming	-19 -4 16 0 -3 9 -2 15 0 -11
before toezichthouder	-2 -1 0 0 -1 5 -1 -31 -3 33
before told	-7 15 -5 -3 -1 2 -1 5 0 -5
before tot	16 0 0 0 0 0 -1 -12 0 -2
before twee	-13 13 -3 -5 -14 -13 -9 15 -1 29
before uit	-1 5 -1 0 -3 5 -1 -14 8 2
before uur	-20 -14 22 -2 -5 16 -2 15 0 -10
before uw	4 8 16 -14 22 2 -3 -11 -4 -19
before vader	19 29 -14 8 -2 4 -2 -15 -1 -25
before van	-36 24 36 9 55 -6 -38 5 -30 -20
before vandaag	17 -7 -11 -2 -5 -11 -1 23 -3 0
before verder	-9 4 13 0 -12 19 4 -13 0 -4
before verslag	-17 2 -25 -1 -9 18 -3 29 -8 14
before verteld	-7 -6 11 -5 -2 4 0 7 0 -2
before vertelde	32 -17 9 -2 0 -11 0 -5 0 -4
before verzoek	0 -1 -1 -1 0 28 -1 -2 -7 -14
before via	-13 19 -2 -1 -4 17 -2 9 0 -24
before vier	-4 -10 24 23 -13 -18 0 -5 -1 4
before vindt	-2 -6 -2 0 -1 21 -5 -2 0 -2
before volgens	-36 -37 17 -21 11 1 1 51 -4 18
before volgorde	35 -7 -1 -1 -3 -20 29 -15 0 -18
before voluit	-26 8 -1 0 -3 21 13 -9 0 -3
before vond	-15 10 0 0 -1 -10 0 21 0 -3
before voor	5 37 -22 75 -53 -14 47 -16 0 -58
before voorletters	-11 62 -7 0 -5 -11 -3 -11 0 -13
before voornaam	10 2 81 -2 -14 -24 16 -43 -4 -21
before voornamen	58 22 0 -1 -14 -2 -5 -40 -1 -18
before voorzitter	-21 -3 -3 -2 -4 -11 -9 -34 23 64
before vraag	-13 -7 -10 -1 -14 26 -7 45 -1 -18
before vraagt	-3 3 -4 -10 17 -3 0 4 -2 -3
before vragen	-23 -9 34 -1 -4 36 -2 -18 -1 -13
before vriendin	-2 -1 -1 -1 11 -3 0 -3 0 0
before vrijdag	23 -8 -7 0 -1 -3 -5 11 -1 -9
before vroeg	-6 -8 -1 13 -4 10 0 1 -1 -4
before vrouw	29 -15 8 -3 2 -10 -6 -19 -2 15
before vz	-14 -4 -13 -1 -13 34 -5 -25 3 37
before waar	-31 25 -13 -10 21 -6 -2 31 -1 -15
before waarom	-6 2 -1 -3 -1 29 -1 -12 0 -7
before was	7 -37 12 -9 11 -13 6 26 -2 -1
before wat	-57 19 46 -2 -8 36 -8 1 -1 -25
before week	8 -1 -1 -7 -1 13 -12 -29 -1 30
before weer	1 34 -7 -4 -7 -44 -1 6 -3 26
before weet	-7 3 -1 -2 5 -25 -1 4 0 25
before weg	-5 -3 -17 0 13 3 0 12 0 -3
before weken	-3 6 -25 -1 27 14 -5 -4 0 -9
before wel	-16 0 19 -11 -7 19 -1 4 6 -12
before werd	-2 -1 -3 0 20 -8 -4 -9 -3 9
before werk	-21 5 -4 16 -1 24 0 -13 0 -6
before werkbegeleider	-2 -2 0 0 -1 19 -3 -9 0 -2
before werknemer	-12 -1 0 0 -2 38 -2 -20 0 -1
before wethouder	-9 -5 -3 -1 -3 -22 -13 -21 98 -22
before wethouders	-2 -1 0 0 -1 -4 -3 -10 37 -17
before wie	64 12 31 -4 -16 -44 -3 -22 -1 -17
before wife	-7 -2 15 -2 12 -7 0 -5 0 -4
before wijkagent	-5 26 -1 7 -6 -3 0 -14 0 -3
before wijkteam	15 -4 -5 0 -5 -9 -5 28 0 -14
before wil	18 45 -17 -7 -15 -9 16 -15 6 -19
before wilde	-18 1 -2 -1 -2 -5 -2 9 0 20
before with	12 -28 -9 -1 -11 65 -16 2 -2 -13
before wmo	-21 -1 -1 0 -2 -13 0 44 0 -3
before wonen	-3 17 -1 -5 -6 -3 0 -11 18 -6
before woont	-6 -1 -2 1 -11 -2 0 -2 -9 32
before woord	6 -7 -9 -2 1 -3 -1 -1 -4 20
before worden	-13 -2 -1 -2 22 18 -1 1 -3 -19
before wordt	32 -8 -12 -3 -4 -4 -21 14 0 5
before your	3 14 -4 -2 26 -4 -1 -24 0 -10
before zaken	-5 8 -1 -1 -2 6 0 -4 0 -1
before ze	9 -35 -6 -6 30 4 21 -35 0 18
before zeg	-2 -5 -4 0 -4 13 -7 10 -1 0
before zeggen	-9 2 -4 -1 9 0 18 -10 0 -5
before zegt	22 4 -13 6 6 -17 -22 8 6 -1
before zei	-28 9 -7 18 32 10 -7 -31 -2 4
before zelf	-33 3 2 -3 23 28 -1 -3 -1 -15
before zich	23 15 -1 0 -24 -6 -5 -21 -1 21
before zij	42 -22 -15 -1 11 -11 -1 27 -2 -28
before zijn	18 1 -19 -10 35 -23 8 -53 -3 47
before zit	-30 28 -4 0 2 -29 -1 12 -2 24
before zitten	9 -2 -1 0 -3 -17 -2 -8 0 25
before zonder	-10 26 20 -1 0 -18 10 -13 -2 -13
before zoon	-27 -1 -13 -13 74 -3 -2 -25 -2 12
before zoontje	-8 27 -1 -2 -7 -1 -1 -1 0 -6
before zus	-25 -6 -10 43 45 -10 -1 -20 -1 -15
before zusje	-2 -11 -2 22 -3 0 0 -2 0 -1
before zuster	-19 -1 -1 44 -11 -7 -1 -13 0 9
beleid: alone	-7 0 0 0 -1 -2 -3 -6 20 -1
beleid: cue before public_figure	-1 0 0 0 0 -2 -2 -3 10 -1
beleid: once	-10 -1 -2 0 -2 -5 -4 -5 33 -4
beleid: place first	-10 -1 -1 0 -1 -3 -3 1 18 -1
beleid: place middle	-1 0 0 0 -1 -3 -2 -8 19 -4
beleid: shape full	-10 -1 -1 0 -1 -4 -4 5 19 -2
beleid: share high	-10 -1 -1 0 -1 -4 -5 5 20 -2
bias	-20 -16 5 -14 -5 -12 2 39 11 10
born	62 62 3 20 -3 -4 10 -91 -30 -30
born adult	5 -175 36 -38 56 73 81 -27 -24 12
born child	-26 92 37 30 -43 -26 -16 -28 -1 -18
born old	99 -48 -33 -4 30 -23 -24 -3 -2 9
born teen	4 161 -58 10 -29 -34 -14 -23 -2 -15
born young	-17 26 23 18 -14 7 -16 -10 -1 -18
brief: age child	-9 19 -2 -2 9 -1 0 -12 0 -2
brief: age old	-6 -3 -6 0 15 -1 12 -2 0 -8
brief: born	-2 20 18 0 -17 -1 -15 -1 0 -2
brief: born old	11 -2 0 0 -5 0 -2 0 0 -1
brief: cue after care	17 7 -10 -1 1 -1 4 -11 0 -5
brief: cue after professional	-4 3 -4 0 -3 -2 -1 -1 -1 13
brief: cue before child	20 5 2 -1 -8 -1 -1 -5 0 -10
brief: cue before office	6 -2 -16 0 -14 -3 11 30 -2 -10
brief: cue before parent	-14 9 -1 0 36 -1 0 -18 0 -11
brief: cue before professional	9 -16 -2 0 -2 -2 -1 28 -1 -12
brief: cue before relative	3 1 4 -1 5 -1 -1 -10 -1 1
brief: greeted	5 -7 -11 -1 5 -8 16 -18 1 18
brief: greeted politely	9 -4 -10 0 10 -6 19 -20 -5 8
brief: greeted well known	-2 -2 -1 0 -6 -2 -3 2 6 8
brief: has BSN	-5 14 17 0 -8 -2 -6 -5 0 -4
brief: has DOB	-2 20 18 0 -17 -1 -15 -1 0 -2
brief: kin same f	-6 -1 5 -1 19 -1 -1 -7 0 -8
brief: kin vrouw	-4 -1 6 0 8 -1 0 -1 0 -7
brief: kin young	26 -1 -1 0 -10 -1 0 -4 0 -8
brief: mail behind	9 -1 -8 0 -5 -2 16 -2 -1 -6
brief: once	-20 12 7 -5 3 -26 -6 7 4 24
brief: place first	-11 8 38 -1 4 -27 0 -44 0 34
brief: place last	17 -7 -11 -1 -7 -8 28 -6 15 -19
brief: place middle	-5 7 2 -7 4 -24 -7 52 -19 -4
brief: sender	3 12 3 0 -7 -3 6 -11 0 -4
brief: shape full	13 5 16 -2 9 -30 -4 -4 3 -7
brief: shape initials	16 -8 -1 -1 -8 -14 -10 -6 0 34
brief: shape single	-34 15 22 -5 -3 -11 28 -4 -6 -2
brief: shape surname	12 -3 -8 0 -14 -3 8 19 -1 -10
brief: share high	59 12 -19 -1 -1 -18 -6 -17 -10 1
brief: share low	-18 4 0 -1 -19 -5 -4 17 -5 33
brief: share middle	-39 -8 48 -6 21 -36 30 3 11 -23
brief: shares surname	5 11 16 -1 -14 -3 -13 -12 -3 14
brief: title	-48 -13 13 -2 -8 -18 28 61 -15 1
brief: title degree	-3 -1 -8 0 -3 -1 -1 33 -5 -11
brief: writer	29 2 7 -1 12 -16 -8 -3 -12 -9
bsn	31 20 6 -1 36 13 -11 -45 -6 -43
bsn brief	-5 14 17 0 -8 -2 -6 -5 0 -4
bsn code	-7 3 -1 0 -2 -11 22 -1 0 -2
bsn email	-1 10 -5 0 -14 21 -2 -7 0 -2
bsn hr	-6 -1 0 0 -1 11 -1 0 0 0
bsn indicatie	19 -15 6 -1 -4 -1 -1 -2 0 -1
bsn jeugdwet	4 9 -20 2 -8 -2 -1 20 0 -3
bsn lijst	-1 23 -3 -1 5 9 -7 -10 0 -15
bsn other	13 12 6 5 35 -3 -28 -15 -3 -21
bsn participatie	9 -8 -4 -1 16 -3 -2 -3 0 -3
bsn schuldhulp	-7 -4 10 0 23 -3 -5 -12 0 -2
bsn wmo	3 -3 -4 0 8 -1 0 -2 0 -1
bsn zaaknotitie	12 -20 4 -3 -15 -2 22 -8 0 10
child before	78 25 -24 17 -65 -12 -3 -20 -1 5
class after	-11 56 -10 -3 -7 -2 -1 -17 0 -5
code: born	10 19 -3 0 -4 -9 -7 -1 0 -3
code: born adult	15 -5 -2 0 -2 1 -5 0 0 -2
code: has BSN	-7 3 -1 0 -2 -11 22 -1 0 -2
code: has DOB	10 19 -3 0 -4 -9 -7 -1 0 -3
code: once	-10 -29 1 -2 -15 40 5 -8 -5 25
code: place first	-11 0 -1 0 -1 16 -2 4 -1 -5
code: place last	-7 -1 -2 0 -1 27 -2 -12 -1 -2
code: place middle	18 3 21 -2 -21 5 1 -28 -5 9
code: shape full	15 5 17 -1 -12 25 -18 8 -5 -36
code: shape initials	-4 20 -2 0 -2 13 21 -29 -1 -15
code: shape single	21 -19 7 -1 -6 -2 -4 -4 -1 9
code: share high	-21 7 16 -1 -9 5 8 8 -4 -8
code: share middle	22 -5 3 -2 -13 34 -10 -38 -3 12
cue about care	-11 20 2 40 -15 -22 -7 -40 -6 38
cue about child	-4 8 50 -15 8 -38 -14 -10 -1 15
cue about client	28 0 -23 -19 25 -26 24 -6 -4 1
cue about employee	9 -4 -12 -6 7 2 -17 33 -2 -10
cue about office	-56 -4 -15 -1 -12 1 20 17 31 20
cue about parent	-5 19 -6 20 24 -1 -6 0 -4 -42
cue about professional	-29 -20 -25 8 -9 33 13 45 -5 -12
cue about public_figure	-15 -18 -2 -1 9 60 20 70 -68 -55
cue about relative	-1 -27 17 2 -13 12 -7 13 -7 11
cue about school	28 18 -10 18 -15 14 -12 -7 -1 -33
cue about sibling	-45 -20 -15 85 58 -37 -6 -22 -1 2
cue after applicant	-12 -2 -6 -1 35 -31 45 -15 -1 -13
cue after care	8 -10 -12 29 19 -10 17 -44 -22 25
cue after child	-30 3 78 -2 86 -22 -26 -26 -10 -51
cue after client	41 -32 -8 -26 -17 -9 17 16 -10 28
cue after employee	-60 -14 -31 -5 -20 91 -14 37 -10 26
cue after office	-36 -9 -6 -2 -9 8 6 5 32 12
cue after parent	-7 3 32 -11 41 -15 -13 -17 -7 -6
cue after professional	-71 -32 -7 29 -13 14 11 106 -22 -17
cue after public_figure	3 -6 -6 -1 -8 -34 -8 -34 127 -34
cue after relative	-5 34 -26 -14 34 -37 -11 3 -14 36
cue after school	-32 8 -3 22 -8 -38 -2 28 -1 26
cue after sibling	27 -6 9 48 -31 -22 -5 -15 -1 -4
cue before applicant	21 -1 -1 0 -2 4 21 -33 -5 -4
cue before care	18 3 26 -10 -4 -37 -7 -20 -11 42
cue before child	8 57 -61 45 55 -36 -11 -35 -6 -17
cue before client	48 -10 -10 19 -30 -14 79 -57 -18 -7
cue before employee	-4 -17 -32 -4 -22 60 1 21 18 -21
cue before office	-35 -14 -24 -18 -21 40 -3 45 28 1
cue before parent	-3 -2 123 -27 13 -13 -11 -57 -5 -19
cue before professional	-32 -32 -71 -7 -45 47 -38 205 -14 -13
cue before public_figure	-25 -8 -7 -1 -9 -48 -23 -10 185 -53
cue before relative	-7 -14 -44 -19 233 -37 -22 -94 -10 14
cue before school	-2 1 -60 -21 -14 37 -9 72 -1 -3
cue before sibling	-5 -42 -35 136 71 -18 -5 -48 -3 -52
cue label applicant	22 -1 -1 0 -3 -44 28 0 -1 -1
cue label care	-18 6 1 -3 -6 -16 -2 42 0 -5
cue label child	34 30 -10 -22 8 -8 -4 -9 -1 -20
cue label client	88 -43 14 -8 -32 -9 7 -22 -2 7
cue label employee	-20 -4 -3 -1 -4 20 21 -1 -1 -6
cue label office	-28 -4 -9 -1 -11 55 30 30 -17 -45
cue label parent	-26 -16 97 -12 -23 -6 -3 -28 -1 19
cue label professional	-36 6 -19 -3 -21 49 -7 52 -2 -18
cue label relative	-7 -15 -28 -15 22 -2 -1 -17 0 63
cue label school	-2 6 -1 -1 0 -21 -4 37 0 -12
cue label sibling	28 -22 -3 9 20 -15 -2 -9 0 -6
cv: age adult	-4 -1 -3 0 -5 -2 41 -23 -1 -2
cv: alone	-2 -1 0 0 0 -1 18 -13 0 0
cv: born	-5 -1 -2 0 -1 -4 21 -6 0 -1
cv: born adult	-4 -1 -2 0 -1 -4 20 -6 0 -1
cv: cue after employee	-1 0 -1 0 -1 -8 -20 9 0 23
cv: greeted	-9 -1 -3 0 -9 -2 -42 74 -1 -6
cv: greeted well known	-3 -1 -2 0 -6 -1 -16 31 0 -2
cv: has DOB	-5 -1 -2 0 -1 -4 21 -6 0 -1
cv: mail behind	-1 0 -1 0 -4 -5 -13 27 0 -3
cv: mail of office	0 0 0 0 -1 -4 -11 19 0 -1
cv: once	-18 -6 -10 -1 13 -30 41 2 -21 31
cv: place first	-16 -6 -5 -1 8 -27 110 -36 -20 -8
cv: place last	-5 -2 -2 0 -1 -12 -5 33 -1 -5
cv: place middle	-15 -3 -6 -1 1 -13 -30 33 -2 35
cv: shape full	-23 -6 -9 -1 18 -33 40 14 -4 4
cv: shape initials	-4 0 -1 0 -1 -5 3 28 -17 -2
cv: shape single	-7 -4 -3 0 -10 -13 34 -15 -2 20
cv: share high	-21 -6 -3 -1 3 -23 36 27 -4 -9
cv: share middle	-15 -5 -10 -1 4 -29 39 3 -19 31
cv: shares surname	-1 0 -2 0 3 -2 13 -10 0 -2
cv: title	-9 -1 -3 0 -8 -2 -31 58 0 -4
cv: title degree	0 0 0 0 -1 -1 -5 9 0 -1
cv: writer	-7 -1 -2 0 23 -4 32 -47 -2 8
elder word	-76 -85 117 -57 76 -18 -33 4 8 65
email: age adult	2 -4 -2 -1 3 -8 -5 -3 0 18
email: age child	-6 12 -2 14 -4 -9 0 -2 0 -2
email: age teen	3 10 -2 -1 -5 -3 -1 -1 0 -1
email: born	3 14 -15 -1 -5 -1 16 -4 0 -5
email: born adult	3 -1 -12 0 -3 2 17 -2 0 -3
email: born old	13 -3 -2 -1 -2 -2 -1 -1 0 -2
email: cue about care	20 21 3 -3 -18 -8 -3 -12 0 -2
email: cue about professional	-19 8 -1 -1 -6 6 -1 6 0 7
email: cue after care	-1 10 -4 -2 -8 10 21 -19 0 -6
email: cue after client	11 20 -5 -1 -24 18 -2 -16 0 -2
email: cue after employee	-3 -2 -1 0 -2 32 0 -20 0 -3
email: cue after professional	-1 0 -2 0 0 -15 0 22 0 -1
email: cue before child	10 0 -4 -1 -7 -7 -1 19 0 -8
email: cue before employee	-3 -1 -4 -1 -4 9 -2 -16 13 9
email: cue before parent	-6 9 5 -1 -2 -2 0 -1 0 -1
email: cue before relative	-7 -3 9 -2 20 -2 -1 -4 0 -9
email: greeted	3 0 -11 -10 -25 -4 -2 17 -2 33
email: greeted politely	-4 -4 -1 -2 -12 -7 -13 14 5 24
email: greeted well known	7 3 -9 -8 -13 3 11 3 -6 9
email: has BSN	-1 10 -5 0 -14 21 -2 -7 0 -2
email: has DOB	3 14 -15 -1 -5 -1 16 -4 0 -5
email: kin moeder	14 -2 10 0 -13 -3 0 -2 0 -2
email: kin old f	13 -2 10 0 -14 -1 -1 -3 0 -2
email: kin same m	-9 -2 4 -10 12 -3 0 -2 0 11
email: kin young	9 14 -2 -1 -11 -4 -1 -1 0 -2
email: kin young m	-3 18 -1 0 -7 -4 0 -1 0 -1
email: mail behind	9 -11 12 -3 23 -30 6 -14 -8 16
email: mail of office	35 -7 -2 -1 -15 15 -15 -10 -6 7
email: mail of resident	1 -3 25 -1 30 -50 26 -33 -1 7
email: once	-11 32 8 21 19 -5 -20 -17 -5 -22
email: place first	-15 21 7 -4 5 3 -7 -4 10 -16
email: place last	-12 -7 13 22 17 1 -6 -15 -2 -11
email: place middle	31 -12 -11 -2 -13 11 5 1 -12 2
email: receiver	-27 -15 13 -1 10 3 0 8 1 8
email: sender	6 -17 13 -3 8 16 -8 0 -7 -8
email: shape full	-13 -3 3 10 -2 18 12 -18 -2 -5
email: shape initials	52 -5 -5 -2 -8 -37 -3 10 5 -8
email: shape single	-27 0 -13 8 26 44 -16 4 -7 -19
email: share high	-1 4 8 -2 -6 -6 -3 -36 11 30
email: share low	39 -2 5 -17 11 -13 -4 7 -1 -25
email: share middle	-34 0 -4 34 3 34 -1 11 -14 -29
email: shares surname	-6 11 -7 -6 37 -17 17 -11 -1 -17
email: title	-12 -16 -11 19 6 39 -8 -23 -2 9
email: writer	11 -12 -7 -4 1 7 -5 6 -8 11
greeted	20 25 39 -21 6 -1 -57 7 -36 17
greeted politely	23 -1 17 -5 10 -7 -23 -2 -29 16
greeted well known	-4 25 22 -17 -5 0 -36 4 -7 18
has BSN	31 20 6 -1 36 13 -11 -45 -6 -43
has DOB	62 62 3 20 -3 -4 10 -91 -30 -30
hr: age adult	6 -2 -3 0 2 4 6 -9 0 -3
hr: attendee	-2 0 0 0 -1 -2 -8 14 -1 0
hr: born	-3 -6 -3 -1 16 16 -8 -6 -1 -3
hr: born adult	0 -3 -3 0 0 21 -5 -5 -1 -3
hr: cue about professional	-1 -1 0 0 -1 11 3 -11 0 -1
hr: cue after care	5 -1 -2 -2 12 19 -29 0 0 -3
hr: cue after employee	-3 -2 -1 0 -2 -15 5 1 -1 18
hr: cue after professional	18 -1 -1 0 -1 -8 5 -10 -1 -1
hr: cue before applicant	0 0 0 0 0 -7 17 -9 0 0
hr: cue before employee	-5 -2 -1 0 1 15 -10 11 -2 -5
hr: cue before professional	-2 -1 -1 0 -2 21 -3 -10 0 -2
hr: cue before relative	-1 0 0 0 18 -8 0 -1 0 -6
hr: cue label applicant	-1 0 0 0 0 -21 20 3 0 0
hr: greeted	-15 -1 -3 0 0 35 -7 -5 -2 -3
hr: greeted well known	-4 -1 -2 0 1 12 -5 1 0 -1
hr: has BSN	-6 -1 0 0 -1 11 -1 0 0 0
hr: has DOB	-3 -6 -3 -1 16 16 -8 -6 -1 -3
hr: once	-28 2 -10 -4 3 5 55 -25 8 -6
hr: place first	-27 -4 -7 -1 -7 9 -20 49 16 -8
hr: place last	-2 -1 -1 0 -1 45 -6 -46 13 -1
hr: place middle	-19 -4 -13 -5 7 12 52 -8 -7 -16
hr: receiver	-3 0 -1 0 0 -6 -2 12 0 0
hr: sender	0 0 -2 0 -1 -20 -1 25 0 0
hr: shape full	-17 -15 -13 -2 0 17 51 -3 -10 -8
hr: shape initials	-18 -2 -3 0 -8 -6 -1 -8 35 12
hr: shape single	-10 8 -3 -3 -3 48 -21 14 -2 -30
hr: share high	-20 -3 -2 0 -3 55 2 -22 -1 -5
hr: share low	-14 10 -6 -2 4 -2 -4 16 -7 5
hr: share middle	-13 -16 -13 -3 -2 11 29 2 31 -25
hr: shares surname	-5 -1 -4 0 2 14 7 -10 0 -2
hr: title	-5 -1 -5 0 12 37 -1 -26 -4 -6
hr: title degree	0 0 0 0 -1 1 -8 18 -8 -1
hr: writer	-7 -5 -4 -1 -8 6 13 -21 36 -8
in list of children	-69 46 -3 -3 -3 -27 -4 39 -1 26
in table	62 0 -43 -2 -32 -32 55 -1 -41 36
indicatie: age child	6 -3 -3 17 -3 0 0 -9 0 -4
indicatie: born	-8 17 -8 -2 11 -2 -2 -3 0 -2
indicatie: born adult	0 -1 -6 0 13 -1 -2 -1 0 -2
indicatie: born child	-4 9 -2 -1 0 0 0 0 0 0
indicatie: born teen	-6 9 0 0 -1 0 0 0 0 0
indicatie: cue after care	14 -10 -4 15 -7 -1 -1 -4 0 -2
indicatie: cue after client	32 -31 1 -3 3 -1 0 0 0 -1
indicatie: cue after parent	7 -11 -9 -3 5 0 0 4 0 7
indicatie: cue after professional	-4 -1 -3 -1 -2 -2 -1 16 0 -1
indicatie: cue before client	15 -1 1 0 -4 -1 -1 -6 0 -2
indicatie: cue before parent	-5 -3 20 1 -4 0 0 -8 0 -1
indicatie: cue before professional	-4 1 -4 0 -3 -2 0 17 0 -5
indicatie: cue before relative	-11 7 -17 0 19 -1 0 -4 0 7
indicatie: cue before sibling	-3 -6 -3 15 2 -1 0 -3 0 -1
indicatie: cue label client	10 -1 -2 0 -1 -1 -1 -4 0 0
indicatie: has BSN	19 -15 6 -1 -4 -1 -1 -2 0 -1
indicatie: has DOB	-8 17 -8 -2 11 -2 -2 -3 0 -2
indicatie: kin same f	-2 -2 -3 10 2 -1 0 -3 0 -2
indicatie: kin same m	-2 -5 -3 3 9 0 0 -1 0 -1
indicatie: kin young	13 -12 -1 -1 6 0 0 -3 0 -3
indicatie: once	40 -8 12 -2 -18 -16 -4 24 -2 -26
indicatie: place first	32 17 8 -9 -11 -9 -2 -13 -1 -12
indicatie: place last	-9 -6 -8 -1 -2 -2 -1 30 0 -1
indicatie: place middle	-15 -1 29 23 7 -10 -3 -21 -2 -6
indicatie: shape full	-16 -7 20 -9 -10 -9 -3 30 -2 6
indicatie: shape initials	0 -2 7 -1 -4 -2 -1 11 -1 -7
indicatie: shape single	10 17 5 23 11 -11 -1 -36 -1 -18
indicatie: share high	23 -3 -5 -1 -1 -1 -2 -6 -1 -3
indicatie: share low	-19 2 16 6 -11 -3 -1 21 0 -10
indicatie: share middle	4 12 18 8 7 -17 -4 -20 -2 -7
indicatie: shares surname	-17 9 27 -7 12 -2 -1 -11 -1 -8
indicatie: title	2 -3 -3 -1 22 -2 -1 -3 -1 -9
indicatie: writer	-5 -1 11 -2 -3 -1 0 3 0 -3
jeugdwet: age adult	-23 -4 21 -5 -5 -1 -1 22 0 -5
jeugdwet: age child	6 -7 -12 30 -8 -1 0 -3 0 -4
jeugdwet: age teen	16 -14 -13 18 -2 -1 0 -2 0 -2
jeugdwet: attendee	0 -2 -1 -3 3 -3 0 17 0 -10
jeugdwet: born	14 -8 19 2 -29 -4 -2 7 -1 1
jeugdwet: born adult	-38 -16 62 -13 -12 -1 -1 14 0 6
jeugdwet: born child	-3 19 -9 12 -12 -1 0 -2 0 -3
jeugdwet: born teen	51 -9 -32 3 -4 -1 0 -5 0 -2
jeugdwet: cue about care	-19 3 5 24 14 -1 -1 -16 0 -9
jeugdwet: cue about child	3 2 13 -6 -3 0 0 -5 0 -3
jeugdwet: cue about parent	8 -38 0 8 16 -3 0 3 0 8
jeugdwet: cue about professional	8 -15 -2 5 -2 0 0 9 0 -3
jeugdwet: cue about school	10 2 7 6 0 -1 0 -19 0 -3
jeugdwet: cue after care	-1 -17 4 1 -12 -2 -1 25 0 3
jeugdwet: cue after client	-10 27 -11 -10 -4 -1 -1 14 0 -3
jeugdwet: cue after parent	5 -8 4 -6 29 -2 -1 -16 0 -6
jeugdwet: cue after professional	-7 -14 -3 7 -1 -2 -1 31 0 -9
jeugdwet: cue after relative	-2 7 -8 -6 23 -1 0 -7 0 -4
jeugdwet: cue after school	-5 -9 0 12 -1 0 0 6 0 -3
jeugdwet: cue after sibling	-5 8 -3 -8 -2 0 0 -5 0 16
jeugdwet: cue before care	8 -7 20 -12 -4 -1 0 -7 0 4
jeugdwet: cue before child	29 -20 -12 9 -4 -1 0 -8 0 9
jeugdwet: cue before parent	21 -24 -16 -6 11 -4 -1 3 -1 17
jeugdwet: cue before professional	10 -15 -18 -4 -7 -2 -1 43 0 -7
jeugdwet: cue before relative	-6 -4 -21 -4 44 -1 0 -4 0 -3
jeugdwet: cue before school	11 -4 -15 -8 1 -1 0 34 0 -17
jeugdwet: cue before sibling	17 -19 -5 34 -17 -1 0 -5 0 -6
jeugdwet: cue label child	2 11 -3 -6 -2 -1 0 -1 0 0
jeugdwet: cue label parent	-5 -6 29 -7 -8 -1 -1 -12 0 10
jeugdwet: cue label professional	-1 -1 -3 0 -4 -1 0 10 0 -1
jeugdwet: greeted	-18 19 42 -1 -4 -1 -1 -27 -1 -9
jeugdwet: greeted politely	-9 4 19 0 -1 -1 0 -9 0 -2
jeugdwet: greeted well known	-8 15 23 0 -3 -1 0 -17 0 -7
jeugdwet: has BSN	4 9 -20 2 -8 -2 -1 20 0 -3
jeugdwet: has DOB	14 -8 19 2 -29 -4 -2 7 -1 1
jeugdwet: kin old f	-8 -5 1 -10 33 -2 -1 -11 0 4
jeugdwet: kin old m	-5 -9 9 -7 34 -2 -1 -21 0 1
jeugdwet: kin oma	0 -1 -10 -1 21 0 0 -3 0 -4
jeugdwet: kin oom	0 -2 -10 -3 21 0 0 -1 0 -5
jeugdwet: kin same f	-1 -10 -1 18 -2 0 0 -1 0 -2
jeugdwet: kin same m	-4 -11 4 30 -16 0 0 -1 0 -1
jeugdwet: kin vader	-3 -5 23 -3 -11 -1 0 -12 0 12
jeugdwet: kin young	20 -5 -6 -7 -8 -1 0 -7 0 15
jeugdwet: kin zusje	-1 -5 -1 8 -1 0 0 -1 0 0
jeugdwet: mail behind	-3 -3 -1 0 0 -1 0 9 0 -1
jeugdwet: once	-5 -16 18 10 -6 -10 -5 8 -4 10
jeugdwet: place first	23 1 23 0 -18 -14 -4 -13 -3 6
jeugdwet: place last	22 -7 4 -8 -6 -1 -1 9 -1 -12
jeugdwet: place middle	-60 35 -8 24 20 -14 -7 11 -4 4
jeugdwet: receiver	-2 2 -14 0 -1 -1 0 18 0 -1
jeugdwet: school class	-2 11 -7 -3 0 0 0 4 0 -2
jeugdwet: shape full	10 7 23 -12 -5 -17 -8 17 -5 -10
jeugdwet: shape initials	-18 -4 26 -4 16 -2 -1 13 -1 -25
jeugdwet: shape single	-6 27 -28 33 -12 -11 -3 -37 -2 39
jeugdwet: shape surname	-1 -1 -4 -1 -2 0 0 14 0 -5
jeugdwet: share high	-11 45 -18 -2 -4 -1 -1 -6 0 -2
jeugdwet: share low	-19 -23 4 19 35 -16 -6 13 -4 -2
jeugdwet: share middle	15 6 32 -1 -35 -12 -5 0 -3 2
jeugdwet: shares surname	13 12 9 12 -3 -5 -3 -42 -2 9
jeugdwet: title	-34 10 56 -13 2 -2 -1 21 -1 -36
jeugdwet: writer	-6 11 6 1 -10 -3 -1 19 -1 -15
joined grown	-28 -1 53 11 4 7 -2 -27 2 -17
joined young	-20 112 7 -7 -17 -20 -2 -25 -1 -26
kin broer	-14 -22 -19 51 67 -7 -3 -28 -1 -23
kin broertje	-4 9 -1 9 -10 0 0 -1 0 -2
kin buurman	-3 -1 -1 0 -14 -1 0 -9 0 30
kin dochter	-4 -7 -13 -8 48 22 -3 -18 -1 -15
kin echtgenoot	-3 0 -1 0 8 0 0 -1 0 -2
kin echtgenote	-6 -2 -6 -1 38 -1 -1 -2 0 -20
kin husband	-2 -2 24 -1 -9 -2 0 -1 0 -8
kin kind	37 -6 -7 -3 -9 -1 0 -3 0 -7
kin ma	-8 -6 9 -1 1 11 -3 -19 -1 16
kin man	26 -3 10 -3 3 -11 -2 -10 -2 -10
kin moeder	32 -23 106 -5 -53 -12 -4 -28 -5 -8
kin mother	-2 -1 16 0 -1 -1 -2 -7 0 -2
kin old f	18 -43 59 -26 60 -5 -9 -66 -7 18
kin old m	-9 4 48 -13 50 -16 -3 -54 -2 -7
kin oma	-1 -3 -26 -2 48 -1 0 -5 0 -9
kin oom	12 -4 -18 -5 28 -1 0 -2 0 -11
kin opa	-3 -5 -20 -2 29 -1 0 9 0 -8
kin other f	-9 -3 -3 -3 -8 -3 0 -7 0 35
kin other m	-13 -7 -18 -1 29 -14 -1 -14 0 40
kin papa	-2 -1 2 0 -14 0 0 -3 0 20
kin partner	-26 -3 -9 -1 36 -2 -1 -8 0 15
kin same 	-26 -3 -9 -1 36 -2 -1 -8 0 15
kin same f	-41 -11 -1 124 69 -36 -10 -60 -3 -31
kin same m	-8 -24 13 65 71 -21 -6 -42 -4 -45
kin son	-6 25 -1 0 -9 -4 0 -2 0 -2
kin tante	-1 -7 -21 -11 12 -1 0 -2 0 32
kin vader	-12 17 72 -6 -34 -6 -2 -40 -1 14
kin vriend	-10 -6 -17 -1 42 -13 0 -4 0 10
kin vriendin	-6 -2 -2 -3 7 -3 0 -4 0 14
kin vrouw	20 -4 7 -2 8 -12 -6 -11 -1 -1
kin wife	-2 -2 15 -2 3 -4 0 -4 0 -4
kin young	-3 88 -33 -30 44 -3 -8 -64 -4 14
kin young 	31 -12 -7 -4 -40 -2 0 -4 0 39
kin young f	5 28 -16 -12 45 15 -3 -31 -1 -30
kin young m	-40 77 -10 -14 36 -16 -4 -30 -2 5
kin zoon	-22 25 -8 -10 37 -12 -3 -25 -2 20
kin zoontje	-9 36 -1 -3 -10 -1 -1 -2 0 -8
kin zus	-21 -6 -10 41 47 -11 -1 -27 -1 -12
kin zusje	-10 14 -5 20 -13 -2 -1 -3 0 -2
kin zuster	-19 -1 -1 44 -11 -7 -1 -13 0 9
label 0	14 -8 3 -1 9 -28 -2 25 -1 -11
label aan	-40 -3 -24 -2 -20 39 9 15 9 17
label aanvrager	-18 -2 -4 0 -4 10 28 -8 0 -3
label aanwezig	10 9 13 -1 -19 31 -7 -36 -25 26
label achternaam	-55 78 -21 -4 4 20 -31 -44 -3 55
label afwezig	-2 -2 -1 0 -1 28 -1 -21 -3 3
label akkoord	-1 -1 2 0 -1 16 0 -14 0 0
label als	-5 -11 -2 0 -7 27 -1 13 -1 -13
label begeleider	-1 -1 -4 0 -2 27 0 -16 0 -3
label behandelaar	-6 -1 -1 0 -1 -1 0 16 0 -5
label behandeld	-3 0 0 0 -1 -12 0 19 -1 -1
label belanghebbende	9 -1 -4 0 -9 -5 -3 -2 0 15
label beoordelaar	0 0 -1 0 0 12 -1 -8 0 0
label betreft	34 -1 -3 -3 -3 -2 -5 -13 0 -3
label betrokkene	20 8 -6 -6 -2 -5 -1 -3 0 -6
label bij	15 -1 -5 0 -6 2 -2 16 3 -21
label cc	-33 -2 -3 0 43 -19 20 5 -2 -10
label client	115 -46 -7 -1 -5 -16 -3 -23 -1 -13
label commissie	-2 -1 -1 0 -3 -5 -29 16 13 12
label consulent	-9 -1 -2 0 -1 -5 0 20 0 -1
label contact	-3 -2 -10 0 8 -12 -4 2 0 22
label contactpersoon	-2 -1 0 0 -6 8 -1 12 -4 -6
label de	-52 7 -9 -3 -19 1 29 25 -10 31
label deelnemers	-2 0 9 0 -2 -2 0 -1 0 -1
label dienst	-9 -2 -1 0 -1 -21 -1 36 0 -2
label doel	30 -15 -5 -7 1 0 0 0 0 -2
label door	-25 -7 -6 -2 -13 25 -11 50 -9 -3
label een	-8 -4 -3 -1 -10 8 -1 -14 0 35
label en	40 0 22 -44 -2 -23 -9 -2 -1 20
label er	15 -23 12 -5 15 2 -2 -21 -1 6
label from	-13 -12 35 -1 -7 4 -25 -1 -3 22
label gemeente	-1 0 -1 0 -1 -18 0 29 -1 -6
label geslachtsnaam	22 5 -10 0 -2 -7 -4 -2 0 -2
label gezag	-8 -2 27 -6 -2 -1 0 -2 0 -5
label handtekening	-17 -2 1 0 -2 30 -8 -1 0 -1
label het	20 -18 -5 -1 37 1 -7 -28 -1 2
label ik	-3 -1 17 -2 5 -10 -1 0 0 -5
label in	17 -6 -4 -1 -1 -3 -2 4 -1 -3
label inbrenger	-3 -7 -2 0 -1 18 -4 5 0 -4
label inwoner	0 0 -1 0 0 -3 -1 -7 0 12
label is	66 -18 -17 -2 6 23 -1 -22 0 -35
label jeugdige	-3 15 -3 -4 -1 -1 0 -1 0 -2
label jongere	-1 8 -1 -3 -1 -1 0 -1 0 0
label juni	-18 -2 -1 0 -1 32 -13 7 0 -4
label kandidaat	23 -1 -1 0 -2 -63 29 18 -1 -1
label kind	38 -12 -7 -2 -3 -2 -1 -3 0 -6
label kinderen	-7 7 16 -10 9 -3 0 -1 0 -10
label klant	-15 -1 36 0 -3 -10 -2 -1 0 -5
label klantmanager	-5 0 -2 0 -1 -3 0 13 0 -1
label leerling	18 5 -15 -1 -1 -1 -2 -3 0 -1
label leidinggevende	-1 -1 -1 0 -1 11 -1 -3 0 -3
label maart	-14 3 0 0 0 -15 13 16 0 -2
label medewerker	-5 -1 -1 0 -1 45 -3 -32 0 -1
label melder	-29 -1 -8 0 -1 26 -8 27 0 -5
label met	7 7 6 -5 12 18 -4 -8 -1 -32
label midd	-8 -2 0 0 -1 32 -9 -4 0 -8
label moeder	-5 -2 -1 0 0 -1 0 -1 0 11
label naam	76 40 -34 4 0 -7 31 -74 -38 3
label naar	12 0 -7 0 -9 -14 -1 12 -1 8
label name	11 -1 -6 0 -4 -8 29 -14 -1 -5
label niet	8 13 -4 0 13 15 -12 -19 -1 -13
label ocht	-13 -2 0 0 -1 45 -10 -5 0 -13
label onderwerp	-2 22 -5 -3 -5 26 -8 -12 0 -14
label onderzoeker	-14 -3 -7 -1 -4 -29 -1 66 0 -7
label ook	-2 -7 -2 0 -1 3 0 16 0 -7
label op	-5 -16 22 -1 -9 -23 -1 17 0 18
label opgesteld	-2 0 -3 0 -1 -11 0 17 0 0
label ouder	-6 -1 15 0 -2 0 0 -3 0 -1
label ouders	-2 -6 31 -1 -6 -1 0 -8 0 -8
label over	-16 11 4 -8 13 5 0 -5 0 -3
label paraaf	-13 -2 0 0 -1 45 -10 -5 0 -13
label partner	-9 -1 -2 0 30 -1 0 -3 0 -13
label praktijkbegeleider	0 0 0 0 0 -18 0 19 0 0
label rapporteur	-14 -1 -2 0 -1 -5 -1 27 0 -3
label rapporteurs	-17 -1 -1 0 -2 -9 -1 37 -1 -4
label referentie	-1 0 0 0 0 -14 -23 39 -1 0
label regie	-38 -10 -8 -6 -3 -9 -1 94 0 -19
label roepnaam	-5 30 -10 -1 -11 -18 36 2 -1 -20
label rondvraag	-6 0 0 0 -1 -12 -2 -2 8 15
label student	-7 -1 -10 0 -1 53 -4 -26 0 -4
label supervisor	-3 0 -2 0 0 -14 -1 22 0 0
label te	-3 -2 -2 0 -1 10 -8 8 0 -2
label the	58 2 8 0 -2 -8 -3 -44 -2 -9
label to	-13 -18 20 30 -9 10 -14 -13 -1 7
label uur	3 -1 -9 -2 -2 -2 0 16 0 -3
label vader	-9 -5 70 -10 -11 -3 0 -15 0 -17
label van	0 -15 47 -4 -1 27 -36 17 -16 -18
label verslag	-8 -1 -3 0 -5 26 -1 -7 -6 4
label voor	-30 0 -1 -2 52 -25 -6 20 -2 -6
label voornaam	-45 31 13 -3 -16 -8 -27 -39 -3 97
label voornamen	46 -4 3 -1 -12 6 -4 -22 -1 -11
label voorvoegsel	-15 7 0 0 -3 21 -2 -1 0 -7
label voorzitter	-1 -1 -1 0 -1 -4 -10 2 34 -19
label wat	16 -8 -5 -2 5 13 -1 -6 -1 -11
label weergavenaam	-13 0 0 0 -1 77 -3 -32 -1 -27
label werknemer	-9 -1 0 0 -1 13 -2 0 0 0
label wie	9 -15 -9 8 -33 97 -15 23 -4 -61
label zei	1 -3 -1 -1 22 -3 -6 -23 -1 17
label zijn	44 4 -1 -29 -7 -2 -1 -20 0 12
lijst: born	23 19 -11 -2 -12 12 32 -14 -3 -44
lijst: born adult	-1 -38 -5 -1 -4 41 47 -8 -2 -30
lijst: born child	13 14 -2 0 -2 -11 -6 -2 0 -3
lijst: born old	29 -9 0 0 -2 -11 -2 -1 0 -3
lijst: born teen	-11 39 -2 0 -3 -12 -4 -3 0 -4
lijst: born young	-6 14 -1 0 -2 4 -4 -1 0 -4
lijst: cue after parent	-17 18 17 0 -5 -5 -1 -11 0 3
lijst: cue before parent	-12 5 16 -1 -5 -4 0 11 0 -9
lijst: cue label child	-9 15 -1 0 -1 -1 -1 -1 0 -1
lijst: cue label client	47 -26 -1 0 -2 -7 -1 -6 0 -4
lijst: cue label professional	-7 -1 0 0 -1 4 -1 9 0 -4
lijst: has BSN	-1 23 -3 -1 5 9 -7 -10 0 -15
lijst: has DOB	23 19 -11 -2 -12 12 32 -14 -3 -44
lijst: mail behind	-25 -9 -2 0 -7 24 51 -34 -1 4
lijst: once	18 26 -21 -8 8 40 -32 6 -12 -26
lijst: place first	4 -20 -4 -1 -6 26 -15 17 1 -1
lijst: place middle	7 10 -19 -14 10 20 4 -16 -18 16
lijst: shape full	-20 35 -15 -8 0 11 25 -39 -10 21
lijst: shape initials	6 -31 0 -2 -3 54 -8 -22 -4 10
lijst: shape single	-8 -9 -7 -5 12 -18 -19 55 -2 1
lijst: shape surname	20 -5 -1 0 -4 5 -6 -6 0 -4
lijst: share low	-23 11 -18 -8 17 22 21 -63 -6 47
lijst: share middle	31 -14 -5 -7 -13 35 -30 45 -11 -32
lijst: shares surname	-26 -24 12 -2 42 -24 -15 -2 -1 41
lijst: title	5 -1 -4 -1 10 -6 5 -32 0 24
mail behind	-38 -47 -6 -6 46 -2 67 -11 -23 19
mail of office	20 -18 -2 -3 -42 43 -20 53 -15 -16
mail of resident	15 -6 49 -1 67 -112 23 -101 -3 68
most mentioned	20 46 -46 -9 17 -20 3 -10 16 -18
most mentioned brief	28 -11 -22 -3 21 -26 41 -25 -11 8
most mentioned code	10 31 19 -1 -6 -7 -7 -15 -2 -23
most mentioned cv	-16 -4 -2 -1 -4 -13 24 23 -2 -6
most mentioned email	-8 2 14 6 -17 2 -5 -17 7 16
most mentioned hr	-9 -7 -5 -1 -8 50 -32 10 18 -15
most mentioned jeugdwet	11 18 19 5 -28 -7 -3 12 -2 -25
most mentioned lijst	-41 4 3 -6 11 -11 36 -34 -4 41
most mentioned notulen	-7 -12 -3 -3 -9 -9 -13 14 29 14
most mentioned other	15 10 -11 -16 6 13 -11 -11 1 6
most mentioned participatie	-9 2 -9 -3 18 -8 -8 16 -6 8
most mentioned publicatie	-10 -3 -3 -1 0 -4 5 5 -13 23
most mentioned reflectieverslag	6 -9 -10 -3 -5 44 -3 3 -1 -20
most mentioned schuldhulp	11 6 -6 -2 28 -11 -4 -2 -2 -18
most mentioned wmo	15 -6 -17 6 11 -8 -5 15 -3 -8
most mentioned zaaknotitie	18 19 -5 9 6 -20 -10 -6 3 -14
name of the old	9 -152 -2 -29 55 3 -49 23 84 59
name of the young	-37 104 -92 46 -52 -10 45 13 3 -20
near 0	15 26 -10 -33 -19 -1 -15 20 4 15
near aan	47 -10 22 -34 3 8 -58 11 13 -2
near aanbieder	-2 -1 -4 0 -3 -6 0 24 0 -7
near aandachtsfunctionaris	15 -6 -14 -3 -3 -4 0 37 0 -23
near aangeboden	-7 -2 -4 9 -10 31 -1 -13 0 -2
near aangehouden	26 -27 -5 -2 -2 0 -1 -17 11 16
near aangevraagd	22 -12 -5 0 -6 -21 -16 32 -4 10
near aangifte	-13 -3 49 -2 -9 -30 -2 7 0 4
near aanvraag	20 -29 -1 -1 12 -8 29 0 -3 -20
near aanvragen	-4 -8 -8 -5 -4 -19 -2 4 0 46
near aanvrager	-27 -18 1 -1 15 -9 71 -4 -14 -15
near aanw	-6 -1 -8 0 0 19 -1 6 -1 -8
near aanwezig	14 -5 -9 6 -3 14 -10 -10 2 1
near aardig	-13 -1 -6 0 -6 -1 -3 45 -1 -14
near account	-9 15 -7 -1 -6 65 -3 -40 0 -14
near ach	-20 -3 28 0 35 -44 -5 14 0 -5
near acht	-3 31 -4 -1 -8 -10 -1 1 -2 -3
near achter	-37 13 -3 -1 -7 -22 31 4 -1 22
near achternaam	12 12 -39 -4 -15 -35 35 -25 -2 61
near actie	14 -1 -3 0 -4 -15 -5 24 -1 -10
near administratie	-16 -1 -2 -3 -3 17 -7 25 -3 -7
near adres	-13 20 -7 -4 41 0 -3 -23 -1 -9
near advies	5 -5 33 -1 4 -46 -6 3 0 14
near adviseur	-8 -2 -5 0 -2 -4 -3 4 -7 29
near advocaat	-6 -1 8 0 -4 -35 35 12 -1 -8
near af	-14 -5 -1 0 -2 15 -5 7 5 -1
near afd	-3 0 0 0 -1 21 -2 -12 0 -2
near afdeling	13 -1 0 0 -4 4 3 -12 0 -2
near afdelingshoofd	-1 0 0 0 -1 40 -1 -35 0 -1
near afgesproken	3 -1 19 -1 -15 14 -6 -9 -3 -1
near afloop	-12 -2 -1 0 -1 14 -4 9 0 -2
near afspraak	12 -24 -27 -11 -19 29 7 38 -7 1
near afspraken	9 -3 3 0 2 6 -7 -7 1 -2
near afwezig	-8 -3 -2 0 -3 22 -3 -11 4 4
near afwijzen	-8 -1 0 0 -1 -16 44 -10 -1 -7
near akkoord	-35 -2 27 -2 31 19 7 -27 -2 -17
near al	-24 25 40 4 -3 -36 -13 -20 -8 35
near alarmknop	-3 -4 -2 -1 -14 -17 0 28 0 12
near alimentatie	-17 -11 45 -1 -12 -9 0 8 0 -3
near all	11 1 27 -1 -23 2 -23 15 0 -9
near alle	14 -5 -6 -5 -5 7 -10 16 0 -6
near alleen	67 -24 0 0 8 2 0 6 1 -60
near allemaal	-13 -10 -3 -1 26 -22 -1 35 0 -12
near alles	-1 -1 -26 -10 3 0 -13 23 -1 26
near almere	-7 -6 14 -1 16 -3 6 -5 -1 -14
near als	32 -4 -2 -12 -5 6 -44 27 -19 21
near altijd	4 61 -12 -13 9 -45 -4 16 -1 -14
near ambulant	-6 17 -8 -3 -5 5 -1 3 0 -2
near an	-2 0 0 0 0 -25 11 22 0 -4
near and	-20 22 59 23 24 -6 10 -85 -2 -24
near ander	-14 -2 -1 0 -15 18 0 -22 0 37
near andere	-16 -2 -8 -2 -3 -5 -4 17 -4 24
near anderen	-2 -3 2 0 -2 22 -5 -10 10 -13
near anders	-11 -12 -6 -1 -10 3 -10 39 -1 8
near antwoord	-2 -8 -1 0 -1 66 -1 -49 1 -3
near antwoordt	-6 -2 -1 0 -6 26 -5 4 3 -13
near apart	-3 -1 -2 -5 17 1 0 -2 0 -5
near app	-39 2 -2 -1 -5 21 3 0 -1 21
near april	62 13 -33 -5 21 21 -11 -27 0 -42
near art	-15 -11 -1 0 -2 -3 -1 43 0 -9
near arts	-2 -2 -2 0 -1 2 0 9 -1 -2
near as	9 -2 24 -1 5 -10 -1 -46 -2 23
near ask	13 12 -2 -1 -2 0 -11 -1 -3 -6
near asked	18 -3 -22 -1 -5 1 -10 -22 -1 44
near assen	-6 -1 -1 0 2 -15 0 -12 11 22
near astma	-15 49 -1 -5 -12 -1 0 -3 0 -12
near at	-39 -6 -5 -3 17 34 -14 28 -1 -10
near aug	21 -4 -9 -1 -13 -7 -1 20 0 -6
near august	-3 3 -1 0 -1 -8 -2 -1 0 13
near augustus	-52 21 6 -2 38 7 -13 9 -1 -13
near auteur	-6 0 0 0 0 -3 -1 16 -1 -4
near auto	-47 12 14 -3 41 16 -9 4 -1 -27
near avond	5 -13 -2 10 2 -5 0 5 0 -1
near avonds	9 -9 -10 -3 4 10 -1 4 0 -5
near baby	3 -15 -6 8 -14 -4 -1 -5 -1 36
near balie	-29 -20 -1 -2 -8 40 -15 19 -6 20
near bang	-3 7 -4 -1 -5 -11 -14 38 -1 -6
near bank	-11 25 47 -3 -10 -5 -2 3 0 -44
near basisschool	-1 9 -1 -4 0 -25 0 25 0 -3
near because	-3 4 -4 -1 3 20 -7 -8 0 -3
near bed	92 31 -29 -4 -3 -22 -13 -30 -1 -22
near bedankt	19 -2 -2 0 -5 -21 -1 -31 -2 45
near bedrijfsarts	-1 -1 -1 0 -1 -32 -1 41 0 -3
near been	3 33 -11 -1 -7 8 -5 -14 0 -7
near begeleid	41 -19 -1 -1 -16 1 -1 1 -1 -4
near begeleider	14 1 -10 -7 -16 14 -5 14 -1 -5
near begeleiding	1 6 39 -9 -22 -39 -17 34 -5 12
near begin	30 -2 -3 0 -9 4 -1 -8 0 -10
near beginnen	-9 0 0 0 9 -7 1 -11 0 17
near begon	-4 -1 -1 0 -1 37 -4 -9 2 -18
near begrijpt	-13 2 -1 0 -1 -1 38 -5 0 -18
near behalve	19 22 -4 -1 -5 23 -2 -28 -1 -23
near behandeld	-26 -12 0 25 -3 -29 -11 66 -2 -6
near behandeling	-7 -15 -2 23 -3 -5 0 23 0 -14
near beheer	-28 -5 -3 0 -1 26 -3 33 -1 -18
near beheerder	-6 -1 -1 0 0 -4 -4 24 3 -11
near beide	-32 0 8 -14 29 5 8 -8 0 4
near beiden	36 -35 -6 -1 -2 -3 -1 8 -1 5
near bekend	58 -4 9 -5 -16 -25 -11 -4 0 -4
near bel	5 -11 -5 -1 -7 -18 -12 56 -5 -3
near belanghebbende	14 -1 -4 0 -10 -5 -6 -2 0 15
near belastingen	-13 -2 -2 0 -6 19 -3 23 -1 -14
near belde	0 -22 42 -1 29 54 -11 -67 -1 -24
near beleid	-2 0 0 0 0 36 -1 -21 -2 -8
near bellen	-5 8 -19 -11 45 -56 1 68 -1 -30
near belt	-22 -33 54 79 13 -5 -34 18 -4 -67
near bemoeizorg	-9 0 0 0 -1 1 0 30 -2 -17
near ben	20 -10 10 24 -20 -41 66 -36 -6 -7
near beneden	-20 -1 -17 -1 -5 16 -2 -7 0 37
near bent	6 -5 -24 -1 -6 -27 40 43 0 -27
near beoordeelt	-1 0 1 0 1 31 -1 -22 -1 -9
near beoordelaar	-1 -1 -6 0 -1 27 -2 -16 0 -1
near beoordeling	-13 -2 -2 0 -2 -5 -10 57 -3 -22
near bereikbaar	-7 28 -2 0 -24 -5 -7 22 0 -3
near bericht	-6 3 -1 0 -2 9 -1 -27 1 26
near beschikking	21 1 -31 -4 -2 -8 -6 49 0 -19
near beslist	0 -2 -2 0 -3 5 -4 -2 -4 11
near besluit	-5 6 -4 -1 -5 -22 12 22 3 -5
near bespreken	-5 -3 -1 -1 2 -19 -9 41 0 -4
near besproken	0 -7 -4 -5 -5 32 -19 16 -1 -7
near beste	-15 9 4 -5 27 -59 11 12 29 -14
near bestuurder	-10 -1 -4 0 -2 18 -2 -5 -7 13
near betaald	-37 -11 11 -2 12 14 -4 -9 5 21
near betalen	-27 0 -1 0 35 -3 0 5 -1 -7
near beter	-4 -2 -1 0 -10 4 -3 -4 5 16
near betreft	26 1 14 -5 -10 -4 5 -23 0 -5
near betrokkene	-27 6 -11 -6 8 29 -13 -14 0 28
near bevalling	20 -1 17 -1 -27 -1 0 1 0 -8
near beveiliging	-12 -4 -1 0 -4 5 -1 39 -7 -15
near bewindvoerder	-2 0 -3 0 -2 -3 0 17 0 -5
near bewoner	58 -9 -10 0 -13 30 -6 -45 0 -6
near bewoners	-13 -4 -2 0 -3 38 -1 -31 -1 17
near bezocht	-7 -2 -5 0 -3 -1 -3 6 33 -17
near bezoek	-9 -26 -2 -1 20 -20 -5 28 4 11
near bezoeker	18 -1 -1 0 -2 -12 -2 -17 0 18
near bezwaar	12 -2 -6 -1 -7 13 30 -13 -2 -25
near bibliotheek	-5 -1 -4 0 -1 33 -2 -23 7 -4
near biedt	-10 -1 -1 1 -1 9 0 -19 -1 22
near bij	1 61 -16 -24 30 6 21 -66 -29 15
near bijna	-5 30 -1 7 -15 -17 0 -10 0 12
near bijstand	33 -5 6 0 -5 -14 -3 -4 0 -7
near bijzondere	33 0 -6 0 -4 -16 -3 -3 11 -12
near binnen	36 41 6 -4 -8 -26 -6 -32 -1 -7
near bis	30 -18 -5 -1 -4 -35 -2 28 0 7
near blanco	-2 0 14 0 -1 -6 -4 -3 16 -12
near bleek	3 -4 0 11 -3 -3 0 -2 0 -1
near blij	-1 0 0 0 -1 -11 -3 3 19 -5
near blijf	-10 -2 -2 0 -4 -19 -2 49 0 -9
near blijft	6 3 -2 -3 12 -18 -3 -1 -1 7
near blijven	-5 2 -16 -1 14 22 -3 -8 -1 -3
near blind	-6 5 -1 -1 0 -30 -2 -9 -3 47
near bloemen	-4 -1 0 0 -3 32 -4 -34 -3 16
near boa	-2 -1 -1 0 0 24 -1 -18 0 -2
near bode	-17 -2 -1 0 -1 40 -11 13 -5 -17
near boodschappen	-11 -28 8 -3 22 -3 0 -13 0 28
near boos	59 -39 -2 -1 8 -1 -6 -8 -1 -8
near boot	-3 1 -2 -1 78 -30 0 -19 0 -24
near born	54 52 -23 -5 1 -26 -9 -34 -1 -8
near boven	20 -2 -11 -3 5 5 -7 -7 -3 3
near brengen	-13 -1 14 -1 -22 -1 0 -11 0 34
near brengt	15 0 -2 -1 -14 36 0 -33 -1 -1
near brief	32 0 13 -11 20 -54 16 11 -2 -25
near briefadres	13 -10 5 0 -7 21 -1 -4 0 -15
near brieven	-4 4 -1 0 -6 -21 0 22 0 7
near broer	37 -54 -27 41 52 -9 -6 -39 -2 7
near broertje	-11 28 -3 1 -11 0 0 -1 0 -2
near brp	11 2 -2 -1 31 -25 -2 -20 0 8
near bsn	34 -8 17 12 3 -28 39 -28 -2 -39
near budgetcoach	-14 0 -2 0 -1 -20 -1 42 0 -4
near budgethouder	-5 -2 33 0 -4 -2 -1 -6 0 -11
near buikpijn	-4 35 -24 -11 36 -3 -1 -15 0 -12
near buiten	11 -29 -10 27 1 12 -6 -26 0 21
near bureau	2 28 -8 -3 -14 -16 -4 16 -2 1
near burgemeester	-12 -3 -3 -1 -3 14 -14 11 66 -55
near burgerzaken	-15 -4 -2 -1 -2 27 -7 -4 0 8
near bus	-35 -9 -8 -1 -8 -64 -11 58 -1 80
near buurman	-6 3 -4 -1 -25 -1 0 -11 0 46
near buurvrouw	-33 26 -13 -2 -48 -7 -1 4 -1 75
near bw	22 4 -1 0 -3 -15 -8 3 0 -2
near by	-63 -2 -6 0 -3 32 29 6 -1 10
near call	33 -25 -2 -1 -1 -18 10 11 -1 -6
near called	-19 33 -7 -3 -4 20 -3 -15 0 -2
near came	17 -3 0 0 -6 -21 8 -17 -1 23
near can	9 13 7 -1 -2 -5 -2 -14 0 -5
near caseload	-13 -3 -1 0 -1 10 -3 18 0 -7
near casemanager	-3 -1 -1 0 -1 47 -1 -37 0 -3
near casus	22 0 -6 0 -1 10 -5 -16 0 -2
near cc	-25 -2 -3 0 41 1 18 -16 -2 -12
near cda	-5 -1 -1 0 -3 -11 -1 29 20 -27
near chair	29 -1 -1 0 -2 -43 -14 46 -1 -13
near chauffeur	-13 -2 -4 -1 -4 -12 -3 6 -9 43
near children	-9 8 12 12 -2 -14 -2 -2 0 -3
near cl	8 13 -3 0 -5 -9 -6 9 0 -7
near client	39 -7 -19 -5 -24 -1 23 14 -1 -19
near cliente	20 0 -3 0 -11 -1 -1 0 0 -4
near clientondersteuner	-8 -2 -20 -2 3 -1 0 43 0 -12
near cnv	0 0 0 0 0 -14 -1 25 -2 -7
near coach	-11 13 -1 0 -1 -26 -4 33 -1 -2
near code	18 -26 -3 0 -4 11 -5 19 -1 -8
near collega	47 0 -22 -2 -33 -25 11 -30 25 30
near collegas	14 -1 -2 -1 33 -30 -1 -1 0 -11
near college	-12 -1 -1 0 -3 19 17 -8 5 -15
near com	-20 -1 46 0 -12 11 26 -42 0 -8
near commissie	-12 -3 -4 0 -5 -12 8 16 21 -10
near conform	-1 0 0 0 -1 25 0 -9 10 -24
near cons	-36 -4 -1 0 -1 81 -3 -23 -1 -13
near consulent	-27 -5 -11 -2 -3 37 -7 -9 -2 29
near contact	-18 -11 52 -4 -3 -59 -17 11 -6 53
near contactpersoon	-21 -3 -2 -7 -15 56 -8 27 -7 -20
near contactverbod	-5 -4 24 -1 -19 -24 -2 22 0 9
near contract	-3 -1 0 0 -2 13 11 -15 0 -4
near contractmanager	-3 0 0 0 -1 24 -2 -12 -1 -5
near coordinator	-2 4 -14 -2 -2 -7 2 35 -1 -13
near corporatie	-10 0 -1 0 -2 -11 0 40 0 -16
near crisisdienst	-8 -2 -7 0 1 -2 0 20 0 -3
near daar	-13 6 17 -3 17 -2 -4 -33 -1 17
near daarna	33 -7 -7 -2 -16 32 -7 -30 2 3
near daarvan	13 2 -1 -1 -9 14 -1 -12 -1 -4
near dacht	24 0 -9 0 -4 -10 7 0 -1 -6
near dag	-5 -2 -4 5 -33 16 -9 9 -2 26
near dagbesteding	5 -11 -2 0 7 -4 -1 11 0 -4
near dagen	6 0 10 9 6 -22 -2 27 -1 -33
near dan	-50 65 -31 -12 -38 31 17 21 -13 10
near dank	-29 0 26 -3 -6 -35 -7 37 -1 16
near dat	-51 -9 -2 7 -46 31 -6 58 -2 21
near data	-11 16 -1 0 -1 -3 3 -8 10 -5
near datum	-1 -3 -4 0 4 23 -9 8 -2 -16
near de	0 14 -7 -35 14 -4 -41 -32 30 63
near dear	59 -8 -5 -2 -23 -49 5 2 -2 23
near dec	35 5 -3 -1 -5 14 -5 -22 -1 -18
near december	27 0 -6 -24 -2 31 -14 6 -9 -9
near deed	17 -24 -23 -6 -9 24 -2 -38 0 61
near deel	-23 -5 -2 -1 -5 -9 37 -12 -1 20
near deelnemers	-6 -1 4 0 -2 -12 -1 2 2 13
near dementie	-4 -2 -3 0 -2 5 0 13 0 -7
near denk	-2 12 -1 -1 -4 -12 -2 15 7 -12
near denkt	-17 -5 48 -2 -3 -20 14 2 -4 -15
near derde	-6 -1 -2 0 -2 46 5 -28 -4 -7
near desk	-9 -4 -8 0 -3 6 9 13 0 -4
near detentie	-16 6 -2 -3 -6 -3 0 30 0 -6
near deur	-6 -9 18 -2 -5 -2 -1 26 -1 -18
near deurwaarder	-5 -1 0 0 27 -26 11 -3 0 -2
near deze	-38 -41 0 31 -10 -3 26 53 -1 -16
near dezelfde	1 8 -7 0 2 0 0 -2 0 -2
near dhr	16 -10 9 -5 -7 -18 5 -10 4 15
near di	19 20 -8 -2 -10 -12 -7 -1 -3 4
near dicht	-23 -3 -7 -1 -2 52 -3 -40 -1 28
near die	-19 3 -34 22 24 0 -31 13 -34 56
near dienst	-42 -7 -4 -2 5 40 -6 47 -1 -31
near dinsdag	-12 12 30 -4 -6 -9 -3 26 -1 -34
near direct	-2 -1 36 -1 -11 10 2 -46 0 12
near directeur	-5 -1 -3 0 -1 52 -2 -27 0 -12
near dit	20 -28 -9 10 -16 74 -21 26 -4 -51
near do	-9 -1 -6 -3 -8 27 -7 37 -1 -29
near dob	-14 3 -5 -1 0 9 10 -1 0 -1
near docent	-9 -2 -23 0 -2 -17 -4 68 0 -9
near dochter	-9 -7 14 -10 74 -20 -3 -35 -2 -3
near dochtertje	-3 23 -1 -2 -3 -4 0 -2 0 -7
near doe	-5 13 -7 -10 -5 58 -6 -24 0 -15
near doel	21 -5 -1 -1 -12 13 0 -13 0 -2
near doen	-26 -10 24 -9 31 -49 -13 24 -1 30
near doet	-15 9 -39 14 45 33 36 -21 -7 -56
near dokter	44 -2 -4 0 -10 -27 -1 16 -3 -13
near domein	-4 -1 -2 0 -1 48 -5 -18 -8 -9
near donderdag	-36 -22 40 -3 -1 18 -12 21 -1 -4
near door	-10 -33 -22 -34 -21 14 -2 79 34 -4
near doorgeven	24 -1 -19 -2 -8 -20 -6 13 -1 18
near dorp	28 -1 -2 0 -3 -24 -2 -9 -4 16
near dossier	26 -31 19 -3 -1 -38 32 30 -1 -33
near dr	-6 1 -13 -5 -9 -43 -40 66 5 43
near draagt	38 -12 -1 0 -1 25 -1 -16 -7 -23
near drank	-11 -3 45 -5 -13 -1 0 -7 0 -5
near drie	2 31 -4 32 -2 -23 -29 -55 5 43
near drinkt	-15 -2 10 -5 16 15 -1 -10 0 -8
near dronken	3 -4 -1 0 -16 -1 -1 1 0 19
near drs	20 -1 -3 0 -2 -15 9 3 12 -23
near durft	-3 -1 27 0 -9 -53 18 37 0 -15
near dus	67 -5 15 -5 9 -37 -14 -31 -1 2
near echt	-13 -6 -3 0 -7 38 -12 1 -6 9
near echtgenoot	-3 0 -1 0 8 0 0 -1 0 -2
near echtgenote	-16 -1 -11 0 45 -1 -1 -5 0 -10
near een	-1 3 3 32 -30 -49 -26 16 -22 73
near eens	-15 75 16 -2 -20 -26 -10 -21 -4 7
near eerder	-12 -2 0 7 -4 -25 37 1 0 -2
near eerst	42 41 -10 -5 -21 -42 20 -14 1 -12
near eerste	21 27 -6 -4 -11 -32 -1 16 -3 -5
near eet	-6 -25 -6 30 7 8 -1 1 0 -7
near eigen	-6 -16 -24 -18 38 -34 -6 -3 6 62
near eigenaar	-53 -4 -5 0 -20 4 -22 8 -1 92
near eind	-10 15 -1 -1 -3 9 0 -16 0 6
near einde	-10 -9 -1 0 6 8 -7 17 -1 -3
near elf	25 -17 13 -3 6 1 -10 -19 -3 6
near elkaar	-20 16 -3 -2 -14 -33 26 -16 -1 45
near elke	-4 -12 -31 4 24 21 -2 18 2 -18
near en	-25 40 3 15 38 -65 -51 -14 42 18
near enige	6 -10 -22 -6 29 -1 -4 -13 0 21
near epilepsie	9 40 -8 -1 -33 -3 -1 2 0 -5
near er	-27 -6 38 60 0 -7 -15 2 -4 -41
near erbij	-23 -23 -4 20 -2 29 -14 8 -3 13
near ergotherapeut	-3 -1 -1 0 -2 -9 -1 24 0 -6
near eronder	-2 0 0 0 -14 -3 0 3 0 17
near ertussen	4 0 -1 0 -2 -29 -1 17 0 13
near eruit	-2 22 -3 -1 -11 -21 -7 -2 -1 25
near ervaring	-30 -11 -8 0 -16 60 -7 -20 -1 32
near eten	17 0 -2 -1 -17 18 -1 3 0 -15
near euro	11 -11 -3 33 27 -26 -2 -12 -3 -14
near evaluatie	6 10 -5 0 -1 -21 -2 15 0 -2
near even	-5 -12 -6 -3 2 47 -1 26 1 -49
near ex	-22 16 25 -3 -61 6 4 -21 0 57
near example	59 -7 -31 -1 56 -51 -31 -56 -9 70
near excuses	16 -4 -2 0 -13 20 -1 -32 0 16
near excuus	12 -2 15 0 -12 -4 0 -3 0 -4
near extra	12 -1 -1 -4 6 1 0 0 0 -13
near facilitair	-5 -1 0 0 -1 49 -2 -28 -1 -12
near fact	-2 -2 -1 0 -3 -6 0 18 0 -4
near fam	36 -28 12 -4 29 -25 -2 -24 0 7
near familie	34 -37 -19 12 15 -9 -4 -14 0 22
near family	0 -24 21 -1 -2 -22 20 17 0 -8
near feb	-4 11 -1 -1 -4 -5 0 11 0 -6
near februari	-32 -5 -15 -11 37 -3 -15 47 -2 -1
near feedback	-5 -1 0 0 -1 10 -1 0 0 -1
near fijn	-10 10 -6 -4 0 6 -1 -26 0 32
near financien	-10 -1 0 0 0 37 -2 -24 3 -3
near first	-13 3 -5 -1 -2 -19 31 12 -1 -6
near flat	-24 -6 -20 0 43 -20 -5 -1 0 33
near fles	9 1 -1 -1 -10 18 -1 -2 0 -12
near fnv	-13 -2 0 0 -2 46 -2 -4 -1 -21
near for	-5 -3 -22 27 -9 7 26 -56 -2 37
near formulier	53 -19 -10 -2 27 10 -12 -39 0 -8
near foto	-11 15 -5 -3 2 -18 6 27 -1 -12
near fotos	0 11 -1 -6 -6 -11 0 11 -1 4
near from	4 -42 28 -3 29 0 -19 -10 -3 15
near fte	-1 0 0 0 0 -16 -1 18 0 -1
near functie	-5 -1 0 0 0 -13 28 -6 0 -3
near ga	-6 -6 -2 -1 -5 10 0 -19 0 28
near gaan	-1 27 -15 -11 6 15 -1 -7 -2 -12
near gaat	9 6 -26 -13 -10 62 -51 5 34 -18
near gaf	9 -3 -7 0 0 3 -8 -3 0 11
near gast	18 -4 -2 -1 -4 15 -1 22 -1 -42
near geachte	23 9 18 -1 13 -21 -28 6 -26 8
near geb	-33 -18 52 -1 3 -1 37 -30 -15 6
near gebeld	-19 -29 33 -40 16 12 -19 50 -10 7
near gebiedsteam	-4 -3 -9 -2 -2 24 -5 15 0 -12
near geboorte	-4 -20 -1 29 -1 0 0 -1 0 -1
near geboren	-19 35 -22 4 -11 -26 29 38 -3 -25
near gebracht	-12 -10 -1 -1 24 -11 -1 20 -3 -5
near gebroken	-25 -1 -2 0 -1 5 -2 -14 0 41
near gebruik	25 -10 27 -3 -3 -12 -6 -17 0 -2
near gebruikt	-2 0 -2 0 -2 -32 -6 52 0 -8
near gedaan	16 -13 13 3 -20 -37 -12 41 -1 10
near gedragswetenschapper	28 -28 -1 -1 0 0 0 4 0 -1
near gedronken	19 -16 -1 -1 -1 -5 -1 1 -1 6
near geeft	25 -20 20 -12 -13 -16 -3 23 3 -7
near geen	-24 -7 25 -12 0 14 10 16 -11 -11
near gegaan	-31 -3 -3 -1 -16 7 -1 -7 -1 55
near gegeven	6 -1 -1 0 -1 -13 -1 21 0 -10
near gegevens	-24 -17 -6 -5 34 35 -4 -30 0 17
near gehaald	0 -1 0 1 0 -11 0 11 0 0
near gehad	9 -2 -5 -1 2 12 -2 -7 0 -7
near geheim	-3 -11 -4 -5 -13 -22 -1 -4 -1 63
near gehoord	4 2 7 0 -5 -6 0 19 -1 -21
near gehuwd	-3 -1 -2 0 45 -12 -11 -31 -3 16
near geinformeerd	25 -1 -8 -2 11 -17 -1 -3 2 -6
near gekomen	-9 33 2 -2 1 -3 0 -25 0 2
near gekregen	-6 -1 -1 0 -4 5 -5 -21 0 33
near geld	-26 9 -1 -2 48 8 -2 -24 0 -10
near gelezen	4 -2 0 11 -11 -17 0 18 0 -2
near gelijk	13 4 0 -1 -1 23 -2 -33 0 -2
near gem	11 -4 -4 0 -4 51 -3 -11 -7 -29
near gemaakt	18 -13 -2 -2 -9 7 -1 24 -1 -23
near gemachtigde	-5 0 -2 0 -4 -9 -6 59 -15 -18
near gemeente	-83 -28 -52 28 -61 138 -27 110 -22 -3
near gemeentesecretaris	-3 -1 -1 0 -1 -30 -13 -4 71 -18
near gemeld	20 -11 -8 -2 -18 26 -1 16 0 -22
near genoemd	13 -3 -2 13 -13 -7 -2 -16 -1 18
near gerechtsdeurwaarder	-15 0 -1 0 -4 -12 0 37 0 -3
near geregeld	-16 17 -2 -2 -4 -18 -2 31 0 -4
near geregistreerd	26 0 -14 0 -13 -1 0 2 1 -1
near gescheiden	-3 -9 21 5 10 -1 0 -17 0 -4
near geschreven	-6 0 -5 -1 -1 13 -1 -53 0 54
near geslachtsnaam	59 36 -15 -1 -5 -22 -5 -24 -1 -24
near geslagen	21 -27 10 -1 -17 -2 0 -21 0 38
near gesprek	38 -20 11 -6 -37 -12 -8 17 -8 25
near gesprekken	-14 -8 23 -2 -15 -10 -1 45 -1 -18
near gesproken	-9 -17 -13 -1 -15 -2 -3 41 -19 38
near gestopt	-10 22 -14 -4 -13 -2 0 39 0 -17
near gestuurd	31 -1 -3 -1 -18 -17 -2 21 0 -10
near get	-20 -1 -5 0 -5 37 -17 23 -1 -11
near getekend	6 -15 -3 -1 18 10 -5 -7 0 -3
near getest	-10 -14 -1 35 -12 -1 0 4 0 -1
near getuige	-25 -1 -3 0 -2 -23 -1 29 0 28
near geven	0 -2 -1 0 -1 6 -2 5 4 -9
near gevoerd	-12 -1 -4 0 -2 -17 -1 46 -1 -7
near gevonden	30 7 -2 -9 3 -15 -4 -7 -1 -3
near gevraagd	-23 10 -1 -4 -32 41 21 -8 4 -9
near geweest	-3 7 2 7 -15 13 -4 9 0 -16
near gewijzigd	-6 0 0 0 0 21 -1 -12 11 -12
near gewoon	25 -11 -2 -2 -11 -9 -4 3 -2 12
near geworden	-16 -1 -1 0 -3 -11 -3 14 0 22
near gezag	5 -19 58 -9 -7 0 -1 -18 0 -8
near gezegd	6 -37 5 -11 22 -28 -9 47 -1 5
near gezien	18 -2 -5 -1 -11 -27 -7 25 -1 13
near gezin	41 -9 50 -3 -12 -12 -6 -43 -1 -3
near gezinscoach	-3 -5 -3 -1 -4 -9 0 31 0 -6
near gezinsvoogd	0 2 -3 -1 -10 -1 0 14 0 -1
near gezondheid	-8 18 -1 -1 -12 -23 -7 38 0 -3
near ggd	-30 -1 -4 0 -8 -9 -15 55 -3 15
near ggz	-11 1 -6 0 -14 -23 16 45 0 -7
near ging	16 -3 -15 -2 -20 -23 -6 -1 3 52
near gisteren	-27 5 -1 -1 -4 -9 40 15 0 -18
near goed	-12 18 -14 13 -22 3 -8 3 -3 21
near goede	15 -31 -1 -1 -1 -7 -1 29 0 -3
near goedemorgen	-5 2 -2 -1 -10 -10 -2 52 -2 -23
near goes	26 -28 5 -1 9 -1 -1 -6 0 -2
near gr	27 32 -13 -3 -8 -1 -6 -5 -2 -21
near graag	-52 -3 -38 -4 16 65 -14 34 -1 -3
near griffier	-2 -1 0 0 0 -11 -1 28 6 -19
near groen	0 -2 -2 0 -5 -4 -4 30 0 -12
near groenlinks	-3 -2 -2 0 -2 -6 -3 -5 34 -12
near groep	-35 6 14 -3 -14 40 -15 -24 -3 35
near groet	-21 -6 -20 -1 -21 61 10 20 -1 -21
near grond	-9 8 -1 0 -1 -9 29 6 -3 -21
near ha	-9 -3 -5 0 -6 -10 -1 39 0 -4
near haalt	40 -8 -14 52 0 -31 -1 -22 0 -15
near haar	-12 -8 19 32 29 -9 33 -40 -14 -30
near had	-10 -19 21 3 29 8 -11 -11 -6 -3
near hal	-15 18 50 0 -23 -12 -1 -11 1 -7
near halen	-9 41 -24 -1 -9 12 -1 -3 -1 -5
near half	3 -5 20 28 -23 -35 -10 11 0 11
near hallo	-34 -1 26 -1 -3 -12 -6 8 -1 23
near hand	19 -4 -1 0 -3 -24 -1 24 -1 -8
near handtekening	-3 -4 23 0 -29 19 -10 12 0 -6
near hard	-6 17 10 -2 -3 -8 -2 5 0 -11
near has	5 60 24 -5 -22 -16 -12 -13 -2 -18
near have	2 -2 -3 0 -2 -8 9 -14 0 18
near havo	-4 -15 -3 31 -1 0 0 -4 0 -4
near hbo	-5 -1 -7 0 -1 15 36 -33 -1 -2
near he	38 29 -15 -2 -12 26 -4 -44 -1 -15
near head	-1 0 0 0 -1 -11 -10 24 0 -1
near heb	5 6 -17 -6 0 35 6 22 -5 -45
near hebben	-2 -39 -30 -5 73 -42 33 -31 -2 44
near heeft	28 0 -45 -11 -22 35 -1 17 -47 46
near heel	-12 7 -2 -8 -3 -2 0 25 0 -5
near heer	-1 -3 -23 -11 4 -7 56 -18 -19 21
near heet	51 0 -6 -2 -34 -14 -4 -7 -3 20
near held	-39 -2 -7 -1 -2 13 0 -5 0 44
near hele	-25 26 -3 -2 -4 4 -3 16 -1 -8
near helpt	-5 23 -3 0 2 -10 -1 -7 0 1
near hem	4 -11 -62 9 0 -49 3 78 -5 32
near her	-6 -5 32 -7 -7 5 -14 -1 -1 5
near herkent	-2 -3 0 0 3 -12 -1 19 0 -3
near het	11 20 -66 -13 -1 14 6 31 -11 10
near heten	-4 28 -6 -1 -4 -9 -1 -15 -6 18
near hetzelfde	-11 -8 -1 38 -23 -9 0 -9 0 24
near hi	-22 2 -5 0 -1 16 -7 5 -1 14
near hield	-5 0 0 0 -5 -10 0 -18 -1 39
near hier	-24 -19 -9 -3 10 9 24 37 -1 -24
near hij	39 14 -21 39 13 23 -60 -24 -24 1
near him	34 -21 -4 -2 -1 -16 23 -10 0 -3
near his	30 7 -22 6 42 -53 -17 -13 -2 22
near hoe	21 23 -19 -2 20 -5 -15 -38 -3 20
near hoeft	-4 -2 -5 0 -3 -4 -3 26 0 -5
near hoest	-42 45 -2 -1 -32 34 -5 8 0 -4
near hoi	-18 29 8 -2 -18 15 -3 3 -6 -8
near hond	-12 10 -2 0 -10 -7 -3 18 -1 6
near hoofd	-13 -1 -2 0 -1 40 -15 -1 -2 -5
near hoor	-11 -6 35 -2 34 -4 -3 -31 0 -10
near hoorde	19 2 -2 -1 -6 -11 -1 15 0 -15
near hoort	-4 25 33 -4 -12 15 -3 -39 -1 -11
near horen	-9 2 -5 -3 17 -3 0 5 0 -4
near host	-16 -1 -1 0 -1 32 -12 -18 -1 18
near hotel	-44 -6 22 -1 -4 -15 -9 11 0 46
near hotmail	33 -1 4 0 -6 -9 -3 -12 0 -7
near houden	21 2 -2 -4 -2 -4 -1 -8 0 -2
near houdt	-3 -3 -7 -1 2 2 -1 0 3 9
near hr	-20 -2 -2 -1 -7 -36 -10 55 -1 23
near hs	19 -10 5 10 -6 -5 -1 -8 0 -2
near huilde	23 -1 3 0 -7 -10 -2 -4 0 -2
near huilt	1 1 1 -1 21 -2 0 -9 0 -11
near huis	-32 16 -33 -1 42 5 -6 18 -1 -9
near huisarts	20 -37 -5 -1 22 -20 -1 30 0 -7
near huisbezoek	14 -3 -10 -1 -4 5 -1 9 -1 -9
near hulp	17 -18 -52 53 20 -18 -7 53 1 -49
near hun	-22 -9 -7 -10 30 -3 -1 -5 0 27
near husband	-11 -2 18 -1 15 -2 -1 -6 0 -11
near huur	24 -2 -4 0 -7 -5 -1 -28 0 24
near hz	-51 -4 -1 0 -2 -19 -1 -12 0 90
near ib	-4 -10 -11 -1 0 -5 0 33 0 -1
near iber	0 -1 -2 0 -1 -3 0 8 0 -1
near ict	-7 -1 0 0 -1 45 -3 -25 -1 -7
near idem	-5 -2 0 0 -1 19 4 -12 0 -4
near iedereen	-7 31 -3 -3 -20 2 23 -47 0 25
near iemand	-14 46 -27 6 14 -5 -11 5 -1 -12
near iets	18 -16 8 12 -21 46 3 -31 -1 -17
near if	25 -11 8 -2 9 -4 -2 -11 0 -13
near ik	7 5 -27 -21 31 -2 -5 41 -28 -1
near in	11 -5 3 20 15 -25 -5 8 -28 7
near inbreng	-2 -3 -6 0 0 37 -3 -18 -1 -4
near inbrenger	-5 -8 -3 0 -1 47 -6 -19 -1 -5
near incident	-9 -7 -1 0 -1 17 -2 19 5 -20
near incidentmethode	-1 -1 -2 0 0 21 -5 -9 -1 -2
near ingeschreven	5 15 16 -13 -4 -7 -4 -28 0 19
near inkomen	-14 -7 27 -1 5 -23 -5 34 -1 -15
near inkoop	-11 -1 -2 0 3 23 -1 0 -2 -9
near inlog	-20 -4 -1 0 -1 4 -3 44 -5 -13
near intake	-11 0 -1 0 14 -8 -1 21 0 -14
near intern	-15 -6 -14 -6 -7 32 25 10 -1 -19
near inval	-18 -2 -1 0 -3 -10 -1 39 0 -5
near inwoner	0 0 -1 0 0 -3 -1 -7 0 12
near inzage	-23 0 28 0 -2 14 -5 -1 -1 -10
near inzake	5 9 -1 0 -7 -8 16 -8 -3 -3
near inzet	-7 -5 -1 0 -1 11 -1 6 0 -3
near is	-15 28 5 31 8 -7 24 -55 -41 21
near it	-6 -16 49 -1 8 -24 -13 -59 -1 65
near ja	35 -11 -7 26 -18 25 -8 -37 -17 13
near jaar	37 -49 -24 31 -4 25 74 -58 -12 -20
near jan	30 -4 -2 0 -4 -39 -3 21 -2 3
near januari	-34 15 -15 -8 -19 69 -3 9 -10 -4
near jas	-4 10 28 -12 8 -4 -1 -22 0 -3
near je	16 -5 19 -8 30 -4 -16 15 -18 -29
near jeugd	-23 2 -17 -1 -6 54 -13 -9 0 12
near jeugdarts	32 -28 5 -1 -4 -1 0 -1 0 -3
near jeugdbeschermer	4 -1 -13 0 -2 -4 0 28 0 -10
near jeugdbescherming	-3 16 -6 -2 -1 -8 -1 8 0 -3
near jeugdconsulent	-3 -6 -8 -1 -2 0 -1 26 -1 -4
near jeugdhulp	-6 8 -2 -1 -2 -2 0 -4 19 -10
near jeugdige	20 -6 -3 -4 -1 -2 0 -2 0 -2
near jeugdteam	-5 -3 -11 -4 -6 -21 -1 66 0 -15
near jeugdverpleegkundige	-1 -1 -7 0 -1 -7 0 19 0 -1
near jij	-15 33 -14 -2 -13 44 11 -6 -3 -33
near jobcoach	-4 -2 -1 0 -1 -6 -6 28 0 -8
near jonge	-8 -1 -2 0 -11 -4 -1 16 0 11
near jongen	19 -13 -12 -10 -15 -5 -5 -4 -5 50
near jongens	-8 15 -5 -1 -2 25 -1 -1 0 -22
near jongere	-5 7 -1 -8 12 -2 0 -1 0 -2
near jongerenwerk	4 -23 -4 -6 -9 6 -1 58 0 -24
near jongste	-19 13 -2 17 9 -4 -1 -26 -1 13
near jou	-11 9 -3 0 -3 19 -2 2 -1 -12
near jr	16 -16 -3 24 2 -5 16 -25 0 -8
near juf	17 -43 -33 12 -13 -13 -1 25 0 49
near juli	0 15 5 -20 3 -2 -2 8 0 -8
near jullie	13 -7 11 -1 -3 -25 -7 22 -3 0
near juni	-27 32 6 -10 -37 6 -19 49 -4 4
near juridisch	-1 0 0 0 -1 11 9 -13 -1 -4
near jurist	-17 -4 -3 0 -5 -15 35 7 -1 3
near kaagwijk	-2 0 0 0 0 20 -14 3 -1 -5
near kaart	8 -3 -1 0 -10 -11 -1 28 -1 -9
near kaartje	-2 -3 -5 0 -2 28 -1 -10 0 -4
near kaderlid	-4 -1 0 0 -2 29 -5 -9 -1 -7
near kamer	1 -2 -4 -1 -2 -28 -4 32 -1 9
near kan	53 -6 -27 -17 37 28 -31 -5 -8 -23
near kandidaat	21 -1 -1 0 -6 -40 56 -13 -3 -12
near kantine	-43 -8 -1 0 -1 98 -5 -20 0 -19
near kantoor	0 -2 0 0 -5 -3 -2 21 0 -9
near kassa	-1 -1 -1 0 7 6 -1 7 -1 -15
near kcc	-8 -7 -3 0 -3 14 -7 24 -2 -6
near keek	16 -2 -8 -1 -15 -2 -1 25 0 -12
near keer	-4 11 -10 -17 -21 -30 7 15 4 43
near ken	-22 -3 26 -1 -11 -15 -1 12 -1 15
near kenmerk	-5 0 0 0 -1 -14 0 29 -1 -7
near kent	2 5 20 6 -12 -35 43 -9 -2 -18
near kenteken	-7 -1 -1 0 -7 6 0 -36 0 47
near kerk	-2 -1 -1 0 8 -2 -3 -23 -1 24
near kerst	-6 1 -4 -2 -3 -5 0 35 0 -16
near kiest	-4 13 0 -1 -1 -16 -4 14 0 0
near kijkt	-6 2 6 8 14 -7 0 -3 0 -15
near kind	-10 34 3 -12 -44 10 -2 14 -1 8
near kinderen	-33 -6 13 29 78 3 -17 -28 -5 -35
near klaar	12 11 -5 -4 28 15 -20 -7 -1 -29
near klacht	-17 -23 -2 -1 -3 22 0 18 0 6
near klant	-58 -2 24 0 43 -15 -2 -19 0 30
near klantmanager	-12 -1 -3 0 -5 27 -1 6 -1 -10
near klas	-29 16 -2 -1 -6 37 -8 -5 -1 -2
near klein	3 -4 -1 -2 -8 -13 0 21 0 4
near kleine	-6 20 4 -3 1 -2 0 -8 0 -5
near kleinzoon	-16 -9 -1 -2 22 -6 -1 -8 0 22
near klinkt	6 -4 -1 0 -16 -7 -1 2 0 21
near klopt	-14 17 -4 -1 -3 -22 -4 37 0 -7
near knie	30 -4 -4 0 -2 -12 -5 8 0 -10
near koffie	-7 -6 -3 -1 -7 -23 -1 44 -4 7
near kom	3 -2 -9 -1 54 -1 -20 -9 -1 -16
near komen	3 -2 10 0 -3 3 -7 -33 -2 32
near komma	0 -1 -2 0 -3 -13 0 16 0 3
near komt	16 -7 1 8 -1 -6 -16 16 -7 -5
near kon	14 2 -1 0 -2 -1 -9 -2 0 -1
near kookt	-17 2 -2 -5 12 1 -3 -8 0 20
near kopie	-8 7 -2 0 -1 -22 -3 43 -2 -12
near kort	6 0 -7 19 -17 36 -4 -43 -1 11
near kracht	-1 -2 -3 -1 -2 -26 0 45 0 -9
near kreeg	-6 -10 -8 9 -13 48 -2 3 -1 -19
near krijgt	41 42 12 10 -34 -34 -15 -38 8 8
near kun	-8 -2 -2 0 -2 5 -3 42 -7 -23
near kunnen	15 -5 11 -1 -16 20 -1 2 -4 -21
near kunt	-22 14 -1 0 -16 -26 23 -4 -1 33
near kwaliteitsmedewerker	-3 0 0 0 -1 46 -1 -34 0 -5
near kwam	58 -6 -13 6 -28 8 -21 19 -3 -19
near kwartier	9 -15 -10 -1 -1 5 -6 -6 -1 27
near laat	-30 -7 6 -4 -20 31 -9 34 -8 6
near laatste	44 -23 -7 -1 21 1 -2 -16 0 -16
near lachte	27 -3 -2 0 -1 -7 -3 -12 0 1
near ladder	-12 -1 -1 0 -7 -6 -1 19 0 10
near lag	22 12 16 -1 -24 -7 -1 -11 0 -6
near lang	-16 18 -3 -1 -9 -6 -1 -10 0 27
near lange	33 0 -4 0 -4 -12 -3 -37 1 26
near langer	-5 15 -1 -3 39 4 -1 -31 -1 -16
near last	-35 10 -5 -1 -4 -4 16 -20 -4 47
near lastig	27 -3 -4 0 0 9 -6 -23 0 -1
near laten	22 -1 -7 0 27 -6 -2 8 -1 -40
near later	5 -12 1 -2 -31 -5 11 -20 0 54
near lead	-2 -1 0 0 -1 -28 1 33 0 -2
near leden	-12 0 0 0 -1 5 17 -11 15 -12
near leerling	28 -23 -12 14 -4 24 -1 -25 0 -2
near leerplicht	-14 -8 -15 -5 -2 -5 -2 76 0 -25
near leerplichtambtenaar	-6 -8 -5 -1 -1 30 -3 -3 0 -2
near leert	9 2 -2 -2 -5 0 -1 0 0 -1
near leest	-5 5 -3 -1 -1 28 -1 -18 6 -9
near legde	12 4 -4 -1 -3 -18 -1 22 0 -12
near legt	-5 0 -2 -1 -3 -7 -2 46 -1 -27
near leiden	1 -2 -1 0 -1 16 -1 -6 0 -6
near leidinggevende	-17 -2 -3 0 -4 -7 -20 69 -2 -14
near let	-17 -7 -18 -2 27 5 -3 3 -1 13
near letsel	-15 4 -21 -1 -5 30 0 20 0 -11
near letterlijk	-6 3 -4 6 -10 -13 -6 26 0 3
near levert	-14 -3 10 -2 8 17 -1 8 -1 -22
near lezen	6 -8 -5 -1 -3 0 -1 17 0 -5
near licht	-6 3 0 0 -2 -22 -1 62 2 -36
near lid	12 -2 -1 0 -6 25 -5 -49 0 26
near lief	20 -24 -7 -4 -10 -27 -1 18 0 35
near liep	-20 24 -3 24 -3 -12 -2 9 -7 -11
near liet	6 1 -6 0 -2 -6 -1 10 0 -1
near lieve	-11 -9 -5 0 30 40 -2 -21 -1 -21
near liever	12 -2 -1 -1 -14 -1 11 -14 -2 12
near ligt	-2 -10 56 -2 -10 -9 -9 -32 -3 21
near lijn	-14 5 -4 -1 -3 -19 -9 19 -3 29
near lijst	-28 8 15 -2 -16 49 -6 -19 9 -9
near lijstje	-13 -2 -1 0 -2 7 -2 16 0 -3
near locatie	5 -1 -15 -1 -1 7 -1 10 2 -5
near logeren	-12 -6 -3 -4 -14 -2 0 30 0 11
near login	-8 -2 -1 0 -6 11 -2 16 -1 -7
near loket	-3 -3 -1 0 21 0 0 4 0 -17
near loonstrook	6 0 0 0 23 -13 0 -17 0 2
near loopt	-8 26 14 -11 -36 -7 -9 28 -1 3
near lt	-5 -1 -1 0 -1 25 -6 -10 0 -1
near ma	-7 -2 23 -3 -24 10 -6 14 -1 -4
near maak	-4 -12 -8 -1 -1 -21 -8 59 0 -2
near maakt	17 -28 2 23 -7 16 -2 -2 1 -20
near maand	23 1 -4 -2 -1 21 -1 -25 0 -12
near maandag	2 -19 -9 5 -23 18 -5 43 -1 -10
near maanden	7 3 7 -2 -13 9 -22 -3 -1 15
near maar	-8 -27 -32 -1 -29 19 93 10 -8 -17
near maart	41 -48 -29 -7 -31 16 2 42 -2 16
near maatschappelijk	-5 0 0 0 -3 -3 0 17 -1 -4
near machtiging	-1 0 -1 0 -1 20 0 -12 0 -5
near mag	33 13 -13 37 -30 -39 -20 19 -7 6
near mail	-31 20 19 -2 -11 5 37 -17 2 -22
near mailt	-5 -1 -4 0 -1 4 0 17 0 -10
near maken	2 -6 13 0 -7 -10 -6 29 -1 -15
near mama	18 -8 6 -7 10 -7 -1 2 0 -13
near man	50 26 7 -5 -59 6 -11 -13 -4 3
near manager	-4 -1 -1 0 -2 -60 31 -9 -1 46
near map	-7 -2 -1 0 11 -10 4 -19 -1 27
near march	13 -1 -7 0 1 2 -20 -16 0 29
near may	20 -28 -2 -1 22 -21 -8 30 -1 -12
near mbo	-10 9 -8 -2 -10 21 10 -20 0 10
near mdr	-11 15 22 -1 0 -1 -1 -15 0 -8
near me	19 5 -18 -5 -20 39 -10 -67 -2 58
near mede	-4 -3 -10 -3 7 15 -1 1 0 -3
near medewerker	-9 -3 -2 -1 -2 29 3 -5 -2 -7
near medische	-14 19 -1 -2 -3 -7 0 6 0 2
near mee	55 13 -45 60 -39 20 -11 10 -5 -58
near meegegeven	-10 6 0 -4 3 -4 0 13 0 -3
near meer	-13 23 -2 -4 36 -9 -4 11 -8 -31
near mei	-25 -3 -13 11 27 -8 44 5 1 -39
near meisje	20 6 -17 -5 -7 2 -2 30 0 -26
near meldde	-9 -2 -3 -1 -4 9 -4 -7 -3 23
near melder	-54 -3 -19 15 -9 25 -10 63 0 -7
near melding	-4 4 -2 -4 1 -3 -8 12 -1 4
near meldt	-11 4 -1 0 -8 10 -8 -1 -2 17
near mem	-5 6 57 -1 -5 -4 -1 -43 0 -4
near meneer	42 -22 15 -16 5 -11 9 -47 -8 33
near mensen	-5 -8 -3 0 3 -2 -1 19 0 -3
near mentor	-4 -5 5 -8 -6 16 -5 27 0 -19
near met	-57 -19 0 -1 48 18 -58 24 9 36
near meteen	15 -1 -4 0 0 6 0 -8 0 -7
near meter	-7 2 -6 0 -5 -21 0 22 0 16
near mevr	-26 -12 13 -4 82 -28 -20 26 -3 -28
near mevrouw	-16 -25 34 13 10 -9 -25 13 -15 19
near middag	-5 3 -1 0 -5 -12 -1 44 4 -28
near mij	-6 -7 26 -11 38 16 -13 -7 -4 -32
near mijn	-18 -26 -39 16 42 -11 32 -12 -7 22
near min	-7 7 -1 0 -11 -13 0 34 0 -9
near minderjarige	24 -33 31 19 -19 0 0 -5 -3 -13
near minuten	-8 10 -1 -1 3 0 -4 0 4 -3
near mist	-26 4 -8 -1 32 -3 0 -1 18 -15
near mnd	24 2 -3 -1 -7 -49 -4 58 -1 -18
near mocht	46 -8 -24 -1 -8 5 -1 -6 0 -3
near moeder	-16 62 17 -13 12 -6 -11 -41 -7 3
near moest	36 2 -6 6 19 -26 -4 -16 0 -11
near moet	-31 -21 10 -4 21 28 8 -24 -1 14
near moeten	-12 -5 -8 4 10 26 -5 -1 0 -9
near mogelijk	7 6 -1 0 -2 -11 23 13 -3 -30
near mogen	51 -10 -1 0 -2 -15 -21 13 -1 -14
near morgen	-16 -6 -4 -3 -6 -34 14 64 0 -9
near mother	-16 -11 26 7 21 -2 -2 -12 0 -11
near mr	-6 -34 64 -5 12 -40 -20 5 6 17
near mrs	25 -10 7 -1 27 11 -6 -32 -1 -21
near mrt	39 -10 -25 9 -4 -14 -2 -15 0 22
near ms	62 -8 10 -1 27 -30 7 -26 -2 -39
near municipality	-12 -1 -1 0 0 -24 -2 23 0 17
near mw	-3 -22 29 -7 7 -32 -30 46 18 -6
near my	4 -2 49 -3 -17 16 -2 -19 -2 -24
near na	-16 0 28 -6 4 10 66 -18 -19 -49
near naam	33 4 36 15 4 -2 6 -74 -14 -8
near naar	-22 18 -3 21 2 2 -9 -3 3 -8
near naast	7 4 -4 -1 -1 13 -5 3 0 -15
near nacht	-16 -27 32 -2 11 -20 -3 33 0 -8
near nachtdienst	-3 -1 1 0 -1 -8 -1 -8 0 22
near nachten	-41 32 -9 -1 33 -6 -12 7 0 -2
near nachts	7 -11 -3 -2 8 -2 0 6 0 -3
near name	-2 -11 -7 -1 -4 -3 50 -18 0 -4
near namen	-6 -4 -3 -2 -6 -17 -3 -1 -1 42
near namens	10 -9 -8 -4 18 17 -13 -12 1 -1
near nazorg	-23 -7 -1 -1 -4 -10 0 62 0 -14
near nee	59 -20 -18 -2 14 -40 -7 33 -1 -19
near neef	-4 -11 -1 0 39 21 -4 -20 -1 -18
near neem	30 -2 0 -1 -2 6 -7 -21 -1 -3
near neemt	14 -10 -24 1 -2 28 -7 20 -9 -11
near negen	-25 6 35 -8 7 1 -1 -20 0 6
near negentien	13 -17 -1 7 1 -12 -1 27 -1 -16
near net	6 -2 14 -1 21 60 -1 -91 0 -5
near netjes	-15 -2 -1 0 -1 -32 45 12 0 -6
near netto	0 -1 -1 0 7 -10 0 9 0 -5
near netwerk	-15 14 -3 4 -9 -1 0 -2 0 12
near nicht	-9 -7 -5 -2 45 -2 0 -8 0 -10
near niemand	-6 19 -11 18 -18 1 -1 -16 12 1
near niet	-6 1 -6 -9 7 18 -11 30 -15 -7
near niets	-18 38 -2 -4 -8 28 -16 -28 -2 11
near nieuw	51 -3 5 0 -7 -41 -7 -4 -8 14
near nieuwe	-36 2 15 -2 -15 20 -9 10 -6 21
near niks	11 8 -8 -3 -1 3 -6 14 -2 -15
near niveau	-8 5 -1 -1 -1 16 -2 -7 0 -1
near nl	7 -11 -37 -2 7 25 -12 26 -6 2
near no	-12 12 36 -1 -1 -12 -4 2 -1 -18
near nodig	-6 6 -36 -2 19 -3 -2 33 0 -8
near noemde	54 -3 -2 -1 -16 37 -6 -32 3 -34
near noemen	-1 16 -2 0 -2 -19 -8 -10 -1 28
near noemt	24 -16 -17 -21 3 -14 -4 -17 12 51
near nog	-1 30 -38 -8 32 25 -18 23 -6 -39
near nooit	0 -23 -11 -3 31 7 -3 -5 0 7
near noord	20 -2 -6 -1 13 -25 -1 17 0 -15
near norm	-2 -6 -2 -1 22 -1 0 -4 0 -6
near not	-2 -20 12 29 -3 11 -9 6 -6 -17
near notitie	-36 -17 -6 -1 -1 -16 -7 93 -2 -7
near notulen	8 -15 -1 -1 -18 11 -1 -15 8 26
near notulist	-1 0 0 0 -1 23 -1 -15 -1 -5
near nov	45 -46 -1 0 -1 -19 -1 -10 0 33
near november	26 32 -25 -7 7 4 -13 -1 -3 -21
near now	29 7 -2 -2 -1 2 0 -31 0 -2
near nr	-4 -17 -12 -2 -14 28 -2 -7 -3 32
near nu	-37 27 -23 1 -11 42 18 18 -6 -27
near nummer	1 38 -2 -2 -21 -57 -21 -23 -2 90
near ochtenden	-11 20 -7 -1 -3 3 -1 0 0 -1
near october	-8 20 0 -2 -3 -5 -8 12 0 -6
near of	-38 54 -44 -20 18 -16 -45 67 9 15
near officer	-1 0 -1 0 -1 62 -1 -55 0 -3
near ok	-7 -29 19 -3 57 7 -24 5 -1 -25
near oke	-42 -2 -8 -1 -9 7 32 16 0 7
near okt	11 11 -1 0 -14 13 -19 2 0 -3
near oktober	-21 -6 30 -7 0 6 17 -10 -2 -7
near om	16 17 66 -28 31 -41 -78 -5 -1 24
near oma	-14 6 16 -18 49 -4 -1 -9 -1 -24
near omdat	1 0 18 -6 -20 -27 -9 30 -2 14
near on	17 -38 20 -6 10 43 -24 11 -3 -33
near onder	-21 16 -12 5 -29 -35 75 -17 5 13
near ondergetekende	1 -1 -1 0 -2 -11 -2 25 -2 -7
near onderwerp	75 0 -13 -5 -21 44 -12 -43 -1 -24
near onderzoek	-1 -5 -8 -1 -2 -8 0 -18 4 38
near onderzoeker	-15 -4 -9 -1 -8 -31 -1 79 -1 -8
near ons	12 55 -42 -8 1 43 17 -38 -1 -38
near ontvangen	-23 13 28 0 -17 46 -2 -26 -1 -17
near ontvangt	-19 0 -4 0 -3 9 -5 -6 -1 29
near onze	-37 31 -18 -2 -19 -18 -4 73 -5 0
near ooit	-3 1 -1 0 -1 -12 -5 9 -2 15
near ook	-86 -16 -36 14 65 3 -4 10 4 46
near oom	12 -4 -19 -5 30 -1 0 -3 -3 -6
near oost	-24 -1 30 0 -1 33 -3 -29 -1 -3
near oosterdiep	-4 0 -9 0 -1 44 -1 -23 0 -6
near op	-32 44 0 25 -11 -5 -17 5 13 -22
near opa	13 -17 -26 3 30 8 0 5 0 -16
near opdrachtgever	-24 -1 -9 0 -2 47 -2 -8 0 -2
near open	54 -13 -2 -2 -10 -8 -13 29 -3 -33
near opening	-3 -1 0 0 0 -24 -2 -2 -3 36
near opent	-12 -1 -2 0 -2 15 -4 9 2 -5
near opgehaald	-6 7 -2 -1 -3 -1 0 -19 0 26
near opgelost	-21 -2 -3 0 -3 48 -1 20 -1 -37
near opgemaakt	-2 -1 -1 -1 0 -33 -16 67 -9 -5
near opgenomen	-22 -1 -1 -1 4 8 -4 -2 -3 21
near opgesteld	-6 -1 -5 0 -2 9 -1 10 -3 -3
near opm	-7 -7 0 0 -2 -20 -1 43 0 -5
near opmerking	-32 -2 -5 0 -9 -15 6 57 -1 2
near opnieuw	1 -5 16 0 -14 23 -2 -13 0 -6
near opsteller	-23 -1 -2 0 -3 -15 -5 60 -5 -6
near opvang	-12 13 -1 -5 -2 -17 -1 -1 -1 27
near or	-7 -13 24 -1 -2 38 -11 -18 -1 -9
near order	-12 -2 11 0 -2 32 -2 -18 0 -7
near ots	-6 36 -3 -1 -1 -27 0 9 0 -7
near oud	-8 -3 11 -1 -4 -22 -4 8 -1 24
near oude	-14 -7 1 -2 -23 11 -7 45 -1 -3
near ouder	-14 -3 52 -1 -5 6 -1 -19 0 -16
near ouders	-12 4 35 -14 -14 -8 -1 15 -1 -4
near oudste	2 9 -1 -6 7 -1 -2 -2 0 -6
near our	-5 5 17 -1 -12 10 -6 -4 0 -4
near out	23 -2 -2 0 4 22 -3 -31 0 -10
near outlook	2 -2 67 0 -20 -21 31 -45 -1 -11
near over	-5 42 13 -32 -27 12 -9 -15 -10 31
near overdracht	-7 -7 -6 -6 22 -4 -3 21 -1 -8
near overleden	-2 22 -1 -2 -5 -4 -3 -2 0 -2
near overleed	-2 1 0 0 1 -20 -4 -3 0 28
near overleg	-11 0 -4 -1 -4 39 -7 2 2 -16
near paar	-11 15 -1 -1 1 0 0 -1 0 -1
near pakt	-12 38 -4 0 12 -3 -1 -21 0 -9
near papa	29 -11 -6 -3 -17 -1 0 -8 0 17
near paraaf	-1 -1 -6 0 -2 -2 -1 16 0 -4
near participatiewet	-10 0 -1 0 -1 16 -1 6 -1 -8
near partij	-12 -2 -1 0 -38 -6 -4 7 -11 67
near partner	-10 -3 -9 -1 35 6 -3 -14 -1 0
near pas	21 -1 10 -3 -32 -16 25 -16 6 5
near paspoort	33 7 -3 -6 -6 -16 -2 -9 0 2
near past	-2 11 -11 0 -16 -7 -1 21 -3 7
near pastor	-14 -10 -41 -2 10 -2 0 -24 0 81
near penningmeester	-11 -1 -5 0 -6 -11 -5 -35 -3 77
near pensioen	-9 -1 -1 0 3 -35 -3 24 0 22
near per	-54 -25 28 -13 -1 23 -24 73 -9 3
near pers	-2 -2 0 0 -2 24 -6 -9 0 -2
near personeelsdossier	-10 0 0 0 0 7 -4 8 0 -1
near personeelsnr	-11 0 0 0 -1 17 -1 -3 0 -1
near personeelsnummer	-3 0 0 0 0 16 0 -11 0 0
near persoonlijk	-2 0 -1 0 -1 16 -9 -2 0 -2
near pgb	-21 10 8 -2 -7 -2 0 23 0 -8
near plaats	-16 24 -2 -11 -11 -14 -6 0 0 36
near plan	-16 7 -4 -4 -3 -2 -2 43 8 -26
near plast	22 -20 -9 10 -1 0 0 -1 0 0
near please	-3 -1 -1 0 0 -7 14 1 -3 -1
near pleegouders	16 -1 -68 -10 22 -5 -1 -27 0 74
near plek	-27 42 -1 -15 -34 17 -1 -7 0 27
near pnr	-39 -11 -2 0 -2 94 -12 -6 -3 -19
near poh	18 -15 -2 0 -4 -15 -1 23 0 -3
near pol	-14 -4 47 0 -1 -13 0 20 0 -33
near politie	15 -5 -10 -1 -17 -40 -3 50 1 10
near portefeuille	-16 0 0 0 -1 -4 -13 -10 45 -1
near portefeuillehouder	-2 -1 0 0 -1 -4 -4 38 -25 -2
near post	13 -5 -7 26 -7 -14 -9 -47 -1 51
near praat	-18 -11 -2 -2 26 -3 11 -2 -2 2
near praktijkbegeleider	-2 -1 -1 0 -1 -22 -1 30 0 -2
near praten	-10 10 44 -8 -5 -17 -4 -37 6 21
near precies	-9 -12 -11 -1 29 -2 -1 20 -1 -12
near prima	-6 -1 0 0 -1 5 -1 -4 0 10
near privacy	-3 -1 -1 0 -1 43 -3 -32 0 -3
near prof	-1 0 0 0 -1 -6 -8 18 0 -1
near ps	24 -1 2 0 -6 -4 -1 -3 0 -11
near psychiater	4 -1 -1 0 -4 -7 0 14 0 -3
near psycholoog	-1 -1 -1 -1 -1 -4 0 12 0 -2
near punt	-1 0 -3 7 10 -23 -10 -18 10 27
near pvda	-3 -2 -2 0 -3 -7 -3 -5 42 -17
near raad	21 -6 -6 -2 -6 20 -2 3 6 -31
near raadpleger	-1 -1 0 0 0 35 -6 -5 -2 -20
near raadslid	-4 -1 0 0 -1 -3 -4 -5 38 -19
near raakte	-1 1 -2 -1 1 -13 0 20 0 -4
near rapporteur	-14 -1 -2 0 -1 -5 -1 27 0 -3
near rapporteurs	-17 -1 -1 0 -2 -9 -1 37 -1 -4
near ravelswaard	-1 0 -1 0 0 61 -9 -46 -1 -4
near re	65 -2 -6 -1 -4 -39 20 -22 0 -10
near reclassering	-9 -5 8 19 -23 -6 -2 27 0 -9
near reden	12 3 -1 -1 0 -14 -3 5 0 -3
near referentie	-6 -1 0 0 -1 -22 16 31 -1 -16
near regel	11 21 20 -1 -6 -38 -10 22 -1 -19
near regelt	-5 3 -13 -2 14 51 -1 -11 -4 -32
near regie	-3 -1 -8 -5 -5 -3 -1 31 0 -5
near regiodirecteur	-4 0 0 0 -1 -55 0 72 -2 -9
near regisseur	-1 -1 -2 0 -3 -4 0 12 0 -1
near rekening	-6 -8 4 -1 -4 -16 -1 32 0 0
near relatie	-10 -8 -4 -7 -13 23 -4 -2 -1 25
near reserve	-26 -3 -1 0 -2 45 12 -13 0 -12
near rest	31 -6 0 0 -1 -6 -2 -3 -1 -12
near retour	6 -6 0 0 20 -2 11 -17 0 -11
near rij	-11 -5 -1 19 -10 -35 -2 50 0 -5
near rijbewijs	43 3 -5 22 -7 -25 -1 -7 0 -23
near rijdt	-17 -13 0 25 10 16 -5 -37 -1 21
near roemeense	23 -4 -3 -1 -16 -23 -3 -5 0 31
near roepnaam	36 -7 -7 -2 -15 20 10 -20 -1 -14
near roerstede	-1 0 0 0 0 1 -1 -47 49 0
near rolstoel	55 36 -11 0 -8 -55 -3 -18 -1 5
near rond	-5 3 -1 0 1 -20 -7 22 1 5
near ronde	23 -9 -2 -1 -1 0 22 -27 0 -4
near rondje	-6 0 -1 0 -2 17 -1 -7 0 1
near rondvraag	-8 -2 -1 0 -2 -8 -2 -9 6 27
near rood	-2 -4 -2 -1 29 -23 -4 0 -1 8
near room	-13 2 -5 0 -1 25 -6 1 0 -2
near route	27 -3 -5 0 15 12 -3 -24 5 -22
near rug	30 -2 0 0 -1 1 -3 -22 0 -2
near ruimte	-3 -1 0 0 -1 6 -8 17 -3 -7
near rust	-10 -14 -2 18 -3 -2 -1 16 0 -2
near rustig	-10 -1 23 -5 -5 -12 13 -8 0 6
near ruzie	4 -20 0 -5 -5 -5 -1 29 0 3
near sam	-28 -5 -1 0 -4 74 -7 -2 -3 -23
near samen	-24 11 -9 -5 6 -1 -13 47 -2 -10
near samenwonend	-13 -6 38 -1 2 -7 0 -32 0 19
near says	-3 48 -23 -2 -2 -5 -2 -5 0 -5
near schaal	-1 0 0 0 0 -16 -12 32 0 -1
near schat	-10 13 -2 -7 26 -9 -2 0 0 -9
near school	-24 55 2 13 -2 -2 -3 -15 -1 -23
near schreef	-27 -5 -12 -2 31 -10 52 -35 -2 11
near schriftelijk	-2 -1 -1 0 -4 -22 23 8 2 -5
near schrijf	22 -6 -3 -1 -23 -3 13 18 -2 -16
near schrijft	-8 -3 -6 -3 -5 -36 13 -4 -8 60
near schrijven	18 -4 -5 -1 -5 12 -1 1 0 -14
near schuift	-1 -1 -1 0 2 -11 -2 22 0 -7
near schuld	12 -12 -2 15 -3 -15 -2 16 0 -10
near schuldhulp	11 -1 -2 0 -8 10 -1 6 -1 -12
near schuldhulpverlener	-1 -1 0 0 -1 -3 0 8 0 -1
near secr	-4 -1 -2 0 -1 12 0 -1 0 -2
near secretariaat	-19 -1 -1 0 -2 4 -25 36 -3 12
near secretaris	-22 -4 -20 -1 -4 21 29 -67 57 10
near senior	2 -2 -1 0 -1 30 -4 -21 -3 -1
near sept	32 -3 4 -5 -2 -14 -15 8 -1 -5
near september	-21 2 -9 -4 -21 -26 -9 47 2 41
near she	7 13 -7 5 -10 -11 -2 19 0 -14
near signed	-11 -1 0 0 -1 -18 31 1 0 -1
near sinds	-3 22 6 -2 6 -2 -2 -18 -12 4
near sindsdien	-17 26 -1 -6 9 -1 0 -2 0 -7
near skj	-13 -9 -11 -2 -2 -2 -1 47 0 -7
near slaapt	36 26 -14 8 50 -54 -7 -27 -3 -14
near slachtoffer	-3 17 -11 -1 -8 -6 0 22 0 -10
near slapen	-1 5 -2 -1 -16 -1 -2 20 0 -2
near slecht	34 -12 -7 -6 -12 -19 -2 31 -1 -6
near sleutel	-20 43 -4 9 -17 43 -2 -25 0 -27
near sliep	-30 18 -7 24 -20 25 -3 -4 0 -3
near sluit	-19 -2 13 0 -2 -14 -2 -25 13 40
near snel	-13 -1 0 0 -1 -5 26 10 0 -15
near sociaal	-29 11 -6 -1 -7 35 -8 30 -9 -16
near social	-29 -3 -14 0 -1 59 18 -28 0 -3
near soep	36 -2 0 0 -1 -2 -9 -43 -1 22
near soms	-8 -6 -7 9 -1 -15 -1 13 0 15
near son	-13 23 32 -1 -11 -9 -1 -15 0 -6
near sorry	-28 -20 -9 -1 71 21 -15 -58 -1 41
near specialist	-3 0 0 0 0 -7 0 13 0 -1
near speelt	-12 0 10 0 -1 -4 0 9 0 -1
near spoed	-16 7 -12 -3 -4 35 -2 11 0 -15
near sport	-1 0 0 0 0 15 -1 -22 10 -1
near sprake	27 2 0 -1 -28 -9 0 11 0 -2
near spreekt	-24 -5 -5 14 -15 -27 -12 13 -11 72
near spreekuur	10 -2 -2 0 -2 -36 -3 30 7 -2
near spreken	1 -1 -1 0 1 -14 -1 18 0 -3
near st	-8 -10 -2 0 -3 -31 3 38 0 13
near staan	-22 -4 21 -3 -1 12 -2 6 -1 -5
near staat	35 3 -1 -22 -30 -3 -20 9 -4 33
near stage	-15 -2 -7 0 -1 57 -12 -18 0 -2
near stand	-12 32 -3 -1 -4 -24 -8 30 0 -11
near start	-6 -10 -3 -1 -1 8 -5 47 -7 -23
near steeds	-5 -9 -2 15 -2 5 -2 -5 0 4
near stelt	-3 -1 -12 0 -3 30 -2 -18 -2 12
near stichting	-14 -3 -1 0 -3 -10 -4 13 -1 23
near stil	-36 0 -14 -1 73 15 8 -21 -2 -23
near stilte	-5 -3 0 0 -1 -11 -1 8 -3 16
near stoel	16 -3 -2 -1 -1 5 -1 -2 0 -12
near stoelen	-5 2 -6 -1 1 11 -1 2 0 -3
near stond	26 -32 96 -4 -34 -12 -18 -2 -3 -16
near stopt	-9 11 0 0 -12 -43 -1 17 -4 43
near straat	-12 -4 -2 1 1 -2 0 -2 0 21
near straks	6 6 -1 0 -7 -10 -17 24 1 -1
near student	1 32 -12 0 -29 39 24 -56 -4 5
near studentnummer	-18 -2 -10 0 0 32 -3 4 0 -3
near stuk	-8 -2 -1 -5 0 58 -7 -55 -3 24
near sturen	-2 17 -1 -1 1 6 -2 -8 -1 -9
near stuur	-24 -2 -1 0 -3 7 -3 -3 0 29
near stuurt	-2 3 -1 -1 -1 13 -2 -7 0 -1
near subject	4 11 -2 -1 -4 5 -2 -4 0 -7
near supervisor	-3 0 -2 0 -1 -16 -3 26 0 -1
near syndroom	27 -8 -2 -1 -2 -2 -10 -2 0 -1
near systeem	66 -15 -2 -2 -6 -26 -3 25 -1 -36
near taart	-8 -3 -4 0 -8 15 -2 -8 -1 19
near tafel	29 -10 -12 -2 -26 -25 -3 -6 -3 57
near tante	-28 37 -28 3 9 6 -1 -3 0 5
near tas	3 26 -5 -4 -12 20 -1 -40 0 13
near te	-6 11 -30 -20 22 -14 44 68 6 -82
near team	-18 -10 -11 -1 3 34 -15 50 -3 -29
near teamleider	-11 -2 -10 -1 -5 52 10 -15 -3 -14
near teammanager	-2 -1 -2 0 -1 -7 -17 37 -1 -4
near tegen	-32 -7 23 15 -49 18 11 17 -10 14
near tekende	-9 15 1 -2 -1 0 0 -3 0 -1
near tekening	-30 -3 -7 0 -2 17 -1 49 0 -23
near tekent	6 -9 3 -6 -18 21 28 -18 -1 -8
near tel	-21 -7 32 -1 18 -34 -6 -16 -4 39
near telefonisch	-32 -4 38 -4 1 18 -5 8 -3 -17
near telefoon	7 -25 24 -13 14 -26 -5 42 -1 -16
near tellen	-6 2 0 -1 5 27 0 -26 0 -1
near ten	-7 -11 9 0 -5 17 -3 16 -1 -15
near ter	-13 -8 -5 -1 -7 -4 0 15 7 16
near terug	29 -15 26 -4 -14 -5 -11 16 -4 -18
near terwijl	-20 16 -1 45 -23 32 -1 -36 0 -12
near testen	-13 -10 -5 12 27 0 0 -1 0 -10
near tevreden	-18 21 17 -8 -4 -1 -1 -3 1 -4
near that	-7 0 30 7 13 7 -7 -35 -1 -8
near the	-5 32 -4 18 15 -52 11 -4 -7 -6
near thee	-2 2 5 0 -1 10 0 -13 0 0
near thuis	-3 33 -61 -11 6 30 -12 16 -3 5
near tien	-31 20 21 -5 -11 -27 39 -10 0 3
near tijd	-14 4 28 -1 -28 26 -1 8 -4 -18
near tijdelijk	-6 -4 -3 8 0 23 -1 -9 0 -6
near tijdens	23 -12 -1 -1 -3 14 -7 -7 0 -5
near time	5 19 34 -2 -2 -15 -3 -18 0 -18
near tl	-3 0 0 0 0 27 -1 -22 0 -1
near to	-50 -37 28 24 18 17 -18 20 -4 1
near toch	64 -4 -12 -2 -14 -61 -13 21 -3 22
near toe	-16 -1 19 -1 -13 -32 4 46 11 -18
near toegang	-9 -4 -14 -1 -3 0 0 35 0 -4
near toegevoegd	-14 2 -2 0 -5 7 -3 18 -1 -3
near toelichting	-15 -2 -1 0 -1 14 -1 20 0 -16
near toen	-34 -6 22 -9 20 -13 -4 -9 -2 35
near toestel	-10 -1 0 0 -1 -41 -2 71 -1 -15
near toestemming	-13 -11 71 -1 -8 36 -13 -32 -2 -29
near toets	5 0 -1 -1 -1 -3 -9 13 0 -4
near toezicht	-19 -2 -3 0 -5 -6 -3 51 -4 -8
near toezichthouder	-4 -1 -1 0 -1 4 -5 -19 -3 32
near told	-12 16 -9 -3 -3 12 -4 -3 -1 8
near tolk	23 -1 -6 0 16 -8 -2 -11 -1 -11
near top	-17 -10 -3 0 -3 46 -2 -2 -1 -8
near tot	-14 -29 -15 16 -4 19 30 13 -13 -5
near trainee	-4 -1 0 0 -1 20 -1 -8 0 -3
near trap	-8 7 -1 -1 -2 22 0 -8 0 -10
near true	-8 -2 0 0 -1 32 -3 -5 0 -13
near tst	-4 -4 -1 0 -1 -9 -2 28 0 -6
near tuin	-5 -29 27 -2 -20 39 -1 17 -1 -25
near tussen	-8 -5 4 0 33 0 4 -13 -1 -15
near twaalf	-12 26 -2 -5 6 -5 -12 16 -1 -10
near twee	-39 -9 -9 25 11 15 -16 3 -12 32
near tweede	22 -5 -8 -4 -17 19 14 -10 0 -11
near two	-13 29 13 10 1 -16 -2 -32 0 11
near uit	-21 -16 -19 47 -12 15 -15 38 -1 -18
near uitgenodigd	13 -18 8 -6 8 0 0 -1 0 -3
near uitgevoerd	-27 -3 -1 0 6 -2 -1 7 -1 22
near uitnodigen	-1 0 0 0 -1 -18 35 -8 -2 -3
near uitvoerder	-5 -4 -1 -1 -1 2 -2 17 0 -5
near until	-8 -2 -2 0 -4 -22 -2 0 0 40
near uur	-31 -3 -8 -8 16 4 -12 47 8 -13
near uw	65 -25 -39 15 -6 -29 -27 34 -8 20
near vader	27 -23 37 1 -18 15 -4 -3 -2 -29
near vakantie	-5 -1 1 9 -8 -1 -1 -8 -3 16
near valt	0 -8 15 -1 -17 10 -8 35 -6 -20
near van	12 -17 -70 25 -21 21 -3 -38 9 82
near vanaf	11 5 1 -4 -7 12 -7 29 -3 -36
near vandaag	-15 27 30 -6 -18 -52 -18 53 -4 2
near vanmiddag	19 0 -6 -2 -2 13 -1 -17 0 -4
near vanmorgen	32 8 0 0 -3 0 -8 -15 0 -13
near vannacht	1 -5 74 -1 1 -17 -1 -28 0 -24
near vanuit	-3 7 -5 12 -11 11 0 -7 -11 8
near vanwege	22 -32 0 0 -2 -27 24 6 -3 13
near vast	38 -7 15 -4 -2 -30 0 -4 0 -6
near vaste	-11 -6 4 -23 19 -16 -3 15 -1 21
near vastgesteld	-18 0 -20 0 -4 16 42 -16 3 -1
near vdr	-1 -14 65 0 -13 -1 0 -32 0 -4
near veel	-7 -9 21 1 10 7 0 -13 0 -8
near veertig	-4 -6 -4 0 -6 5 -3 26 -1 -7
near veilig	1 3 -16 -8 -3 -6 -1 60 2 -32
near veiligheid	-3 7 -12 -1 -8 22 -2 17 -5 -13
near veiligheidsplan	14 -14 6 -6 0 0 0 3 0 -2
near verdeeld	-3 -1 -1 0 0 26 -1 -15 0 -5
near verdeling	-6 -1 -1 0 -2 25 -9 -1 0 -4
near verder	-7 23 5 7 -35 51 2 -22 -1 -23
near vergunningen	-5 -1 -2 0 -3 17 -3 11 -1 -13
near verhaal	-8 24 -1 -1 -17 2 -4 -6 0 11
near verhuisd	-18 10 0 -1 23 8 0 -13 0 -8
near verkeerde	17 0 -1 0 -5 -23 -6 -18 0 36
near verklaarde	-44 -2 -18 -2 -3 -4 34 -12 -1 52
near verklaart	-21 -5 12 -1 -14 -4 -2 -9 0 44
near verklaring	-23 2 26 -1 -4 4 0 -12 0 9
near verlenging	-4 -1 -1 -1 -1 -3 0 12 0 -1
near verlof	-23 -1 -1 0 -1 35 -1 6 -3 -11
near verschenen	34 -11 -5 -2 23 -25 -6 7 0 -14
near versie	25 -11 -7 0 -1 13 -7 -2 0 -10
near verslag	-15 -2 -28 -1 -19 85 -13 -9 -13 16
near verstandelijke	14 2 -1 -1 -1 -1 -2 0 -1 -8
near vertaalt	-3 4 -2 -6 20 -1 0 -6 0 -6
near vertegenwoordigd	9 -1 -1 0 5 -51 12 -13 46 -5
near vertegenwoordiger	-14 -3 36 -1 -5 -1 0 -6 0 -6
near verteld	-21 -11 6 -6 22 33 -3 -26 -1 6
near vertelde	3 -13 1 -3 12 5 -1 -1 -1 -2
near vertellen	23 -15 -5 -6 -1 14 -1 -10 3 -1
near vertelt	7 15 -16 -4 -4 24 -1 -22 -1 3
near vertrouwelijk	-8 0 -1 0 0 41 -4 -26 1 -1
near vertrouwenspersoon	24 -27 -1 -1 -1 -40 -2 51 -1 -3
near vervanging	-3 -4 -1 -1 -3 40 -2 1 -2 -26
near verwacht	-1 0 0 0 0 -12 -1 6 10 -2
near verzoek	19 -7 -35 -2 -1 19 -3 42 -2 -29
near verzuim	0 1 -1 -1 0 25 -1 -19 0 -3
near via	23 -9 14 -7 -14 -21 -22 38 -8 7
near vier	24 -6 -11 21 22 0 -13 -28 -4 -5
near vierde	-10 -1 -3 0 -1 -10 32 -21 -1 14
near vijf	-24 35 -14 -11 40 -37 -4 22 7 -14
near vind	-17 3 -8 0 -1 39 -9 -29 0 24
near vindt	13 -1 -10 -7 -1 56 -34 -21 23 -18
near voelde	9 -2 -1 -1 -3 21 -2 -19 0 -2
near vol	2 -2 -3 0 1 17 -2 3 0 -15
near volgende	23 4 -7 -3 -36 -9 -2 28 -1 2
near volgens	-60 -9 13 -6 55 -3 26 15 -10 -19
near volgorde	35 -7 -1 -1 -3 -20 29 -15 0 -18
near volgt	-5 1 6 -2 -6 -20 -4 14 -11 26
near volledig	-3 0 0 0 -5 10 -1 3 0 -3
near volledige	30 -18 1 -1 -3 -2 0 -2 0 -5
near voluit	-26 8 -1 0 -3 21 13 -9 0 -3
near vond	-16 3 0 -5 -7 3 28 -27 -1 21
near voor	-20 -34 40 24 32 0 8 18 17 -85
near vooral	4 3 -2 0 -1 22 -1 -23 0 -2
near voorbeeld	-5 0 32 0 -1 -27 0 2 0 -2
near voorjaar	-3 0 -1 0 7 11 0 -6 0 -8
near voorl	51 -2 -3 0 -5 -5 -1 -28 0 -6
near voorletters	-11 62 -7 0 -5 -11 -3 -11 0 -13
near voorlopig	-16 10 -2 -6 -2 26 0 2 0 -11
near voornaam	27 -5 80 -2 -16 -30 20 -46 -4 -24
near voornamen	57 22 0 -1 -15 -5 -6 -40 -3 -10
near voorstel	8 17 -1 0 -13 -7 0 -2 1 -3
near voorvoegsel	53 -9 -4 0 -3 -10 -1 -17 0 -8
near voorz	-1 -1 0 0 0 -28 0 3 -14 43
near voorzitter	-30 -5 -18 -3 -9 -27 -18 12 33 67
near vorig	-4 0 17 -6 -6 -5 -9 17 -1 -3
near vorige	63 -4 0 -3 -14 -47 -3 -19 -2 30
near vr	23 -10 27 -1 -9 24 -5 -24 -1 -24
near vraag	-16 6 -12 -2 -25 48 -22 67 -7 -37
near vraagt	-8 0 -9 -14 -15 26 -20 9 16 14
near vragen	-13 -18 25 -3 -8 19 -9 25 -1 -17
near vriend	-19 32 -16 -2 24 -19 -3 -42 -1 47
near vriendelijke	-4 0 -4 0 -9 27 0 -5 0 -4
near vriendin	-6 0 -2 9 -5 -4 0 -5 0 13
near vrij	1 -6 -3 0 -3 6 -1 9 -2 -2
near vrijdag	-17 -19 3 -5 -20 56 22 -6 -9 -5
near vrijwilliger	-11 -2 0 0 -1 -43 -2 37 0 23
near vroeg	26 -26 -25 6 7 81 -8 -62 -9 10
near vrouw	37 -27 7 -3 25 -19 -10 -19 -3 12
near vult	3 -7 -2 -1 2 1 0 9 0 -6
near vvd	-1 -1 -1 0 -1 -4 -1 -7 24 -7
near vz	18 -5 -17 -1 -18 26 -16 -42 -1 57
near waar	-17 21 -26 -3 11 3 -4 36 0 -21
near waarom	-30 -3 2 -4 -6 59 -20 18 10 -26
near wachten	-4 -1 0 -4 4 19 13 -25 0 -1
near wakker	-8 -2 0 0 26 -12 0 0 0 -4
near wanneer	-1 0 -2 0 4 16 0 -13 0 -2
near want	-21 32 6 -2 -11 -8 6 -15 -1 14
near waren	-11 -9 -2 0 20 30 -1 -33 -2 8
near was	-59 73 31 -22 -20 -3 21 -23 31 -29
near wat	-12 -22 -1 -20 -24 46 44 -8 -4 1
near we	59 28 -47 -5 -26 -38 -19 62 -3 -11
near week	-9 12 5 10 -22 53 -21 -22 -3 -3
near weekend	-32 44 -4 -5 6 -9 -1 12 -1 -10
near weer	33 9 23 5 13 -73 4 -23 -13 23
near weet	-13 9 0 -7 -27 3 -10 3 -4 47
near weg	-6 0 -44 -12 -22 47 -6 -11 -1 55
near weken	-18 -11 2 7 65 -1 -7 -4 -1 -32
near wel	-29 13 13 -22 -21 -4 -24 32 8 35
near werd	-8 -6 -7 -2 39 -15 -5 -32 -4 40
near werk	-22 16 9 14 -21 0 -9 43 -2 -29
near werkbegeleider	-4 -2 0 0 -1 43 -4 -30 0 -2
near werkgever	-16 14 -1 0 -1 -30 -1 0 47 -12
near werknemer	20 -8 -1 -2 -2 -3 -7 -34 0 37
near werkt	-25 8 8 -3 61 12 -4 -37 -6 -12
near werkte	-10 -1 -6 0 -1 -36 28 29 0 -2
near west	-9 -2 -16 -2 14 -10 -1 38 0 -11
near weten	20 -12 15 9 -6 -11 -1 -13 12 -14
near wethouder	-10 -5 -5 -1 -4 7 -13 -4 41 -6
near wethouders	-2 -1 -1 0 -1 -9 -3 -12 48 -18
near who	7 5 -28 -2 23 -21 14 -14 0 16
near wie	-28 -26 7 -2 29 33 4 -27 -6 16
near wife	-7 -2 15 -2 12 -7 0 -5 0 -4
near wij	0 19 -33 -18 1 0 29 -21 -3 26
near wijkagent	-8 23 -7 6 -8 -18 -1 28 -1 -15
near wijkteam	-12 -11 -9 -1 -9 23 -12 59 -3 -24
near wil	49 -17 12 -32 15 -61 14 -22 8 33
near wilde	24 27 17 -14 0 -26 -13 -41 7 19
near will	33 -25 12 -2 -13 16 -10 -6 -1 -4
near willen	-37 54 -15 -1 30 -9 -2 -25 -1 7
near wilt	8 0 -1 0 1 -2 0 6 0 -12
near wist	-15 3 -1 -1 -26 18 29 -6 -2 1
near with	-35 23 -19 14 11 22 -29 9 -3 8
near wk	-34 -1 -6 -2 -5 84 -7 1 -1 -29
near wmo	50 -18 -17 -2 -26 1 -10 48 -6 -20
near wo	20 -4 -4 -1 -4 25 20 -29 -2 -21
near woensdag	27 -46 5 16 14 39 -2 -40 14 -26
near wonen	2 16 -4 -9 6 -5 -1 -8 21 -17
near woning	-1 1 2 -2 -21 -1 0 -4 0 27
near woningstichting	0 -2 0 -2 -1 -3 0 21 0 -13
near woon	9 0 -4 0 18 -3 -5 -10 0 -4
near woont	25 -28 -16 16 53 -29 -7 -48 -12 46
near woord	21 -10 -13 -2 -3 14 -3 -18 -3 17
near woorden	9 4 -5 -2 -2 -4 -2 -9 0 12
near worden	-32 -5 -5 -5 43 9 -7 38 -4 -32
near wordt	93 2 -28 20 -17 -26 -24 -23 -2 3
near work	-29 -3 -14 0 -1 55 15 -18 -1 -4
near you	5 -3 8 0 5 -14 -4 9 -1 -7
near your	6 13 -12 -2 48 -18 -6 -11 -2 -17
near youth	-10 12 -12 -1 -1 -4 -1 20 0 -4
near za	-13 -4 -2 -1 -2 0 -3 39 0 -14
near zaak	-11 -4 -2 0 4 -42 41 42 -1 -27
near zag	-19 9 0 -7 -6 -1 0 12 0 13
near zaken	31 7 -1 -1 -3 -7 -3 -19 -1 -3
near zal	-9 5 0 -1 27 -2 0 -15 0 -5
near zat	-46 21 15 -12 39 18 -18 -4 -3 -10
near zaterdag	-53 -39 36 15 55 22 -4 -40 -1 10
near ze	39 -12 12 -20 16 -33 25 -58 -5 37
near zeg	0 30 -5 -1 1 -6 2 -16 -1 -5
near zeggen	-9 5 18 -1 9 -4 25 -24 -1 -19
near zegt	-12 -5 -22 32 -39 -17 21 -25 11 56
near zei	-16 6 -43 11 11 30 -17 47 -4 -25
near zeker	-3 -28 -2 0 -3 21 -1 27 -1 -9
near zelf	-21 14 51 -21 40 42 -41 -42 -18 -2
near zelfde	68 9 -5 -5 9 7 -8 -32 -2 -41
near zes	23 23 -7 -5 -17 35 -22 -3 2 -30
near zet	-18 2 38 -2 -5 40 -4 -30 0 -20
near zette	-24 0 28 0 -1 -9 8 -1 0 -1
near zeven	-9 -12 -1 1 -5 5 27 9 0 -15
near zeventien	-9 12 -2 0 -2 -2 0 -5 8 0
near zich	1 8 -4 12 25 -8 -17 11 -2 -25
near zie	-18 -1 -4 0 -9 21 -5 15 -1 1
near ziek	-18 -12 14 -3 -15 79 -3 -27 -1 -12
near ziekenhuis	8 -5 64 -3 -39 -26 -1 -25 -2 30
near zien	12 -1 24 5 -37 14 -1 29 -6 -38
near ziet	11 -1 -21 -8 -9 9 -4 65 -1 -41
near ziggo	5 -1 -7 0 30 5 -24 -24 -1 17
near zij	5 -26 42 -11 23 17 3 -7 -18 -27
near zijn	-15 -27 -6 -14 37 -21 7 26 -16 30
near zin	50 0 -3 0 -8 29 -7 -57 0 -4
near zit	35 17 8 2 -7 19 32 -77 -10 -19
near zitten	7 -2 -19 -1 -9 -26 -4 36 -1 18
near zn	-12 36 -8 -1 18 11 -5 -18 0 -22
near zo	18 -1 -7 -2 -13 -10 -8 62 -5 -34
near zoals	3 -2 18 0 -5 -2 0 -11 1 -1
near zoek	42 -1 -1 0 -1 -21 0 -15 0 -3
near zoekt	-14 -1 -2 0 -3 57 16 -22 -16 -14
near zolang	14 0 -1 0 -2 -1 0 0 0 -9
near zomer	-23 41 -6 -5 13 -3 -1 -2 0 -13
near zon	-1 -1 -2 0 1 -9 0 15 0 -2
near zondag	-5 -11 8 -1 8 1 -1 2 0 -1
near zonder	-30 52 4 -10 -10 -13 14 6 -5 -10
near zoon	-32 9 -17 -13 68 -19 -6 25 -3 -11
near zoontje	-30 33 24 20 3 -3 -1 -26 -1 -19
near zorg	47 -14 -6 8 -19 12 -5 -10 17 -29
near zorgen	-5 7 -4 -1 -1 -6 -1 10 0 0
near zou	21 -8 -15 -2 23 0 -8 26 4 -41
near zuid	21 0 -1 0 -1 -3 -10 0 0 -5
near zus	7 -1 -14 36 79 -17 -3 -35 -2 -51
near zusje	-14 -11 8 47 -19 -3 -1 -4 0 -3
near zuster	-19 -1 -1 44 -11 -7 -1 -13 0 9
near zwanger	-7 14 -6 -3 22 2 0 -13 0 -7
near zware	36 -4 -5 0 -16 -4 -2 -2 0 -4
near zwolle	5 -3 -1 23 -11 -6 5 -10 0 -1
notulen: attendee	-24 -9 -5 -1 -6 22 -11 12 20 3
notulen: cue about office	-4 -1 -1 0 2 -4 -1 -9 13 4
notulen: cue about public_figure	-1 -1 0 0 -1 30 0 5 -20 -12
notulen: cue after employee	-1 0 0 0 -1 12 -1 -2 -2 -6
notulen: cue after office	-5 -4 -1 0 -2 4 -1 -17 15 10
notulen: cue after professional	-1 -1 -1 0 -1 6 0 -10 -2 10
notulen: cue after public_figure	-3 -1 -1 0 -1 -6 -1 -2 25 -9
notulen: cue before office	-4 -2 -1 0 -2 2 -1 -7 14 2
notulen: cue before public_figure	-2 -1 -1 0 -1 -8 -1 15 10 -11
notulen: cue before relative	-7 -4 -1 -1 11 11 0 8 -2 -15
notulen: cue label office	-1 0 0 0 0 8 -1 10 -3 -11
notulen: once	16 25 1 -3 -4 -28 -9 26 -2 -22
notulen: place first	-27 -9 -8 -1 -8 51 -7 -22 -19 50
notulen: place middle	18 12 -2 -7 -8 -10 -2 -6 40 -34
notulen: shape full	6 -13 16 -3 -22 10 -3 -27 3 33
notulen: shape initials	-5 -1 -1 0 -1 -8 -1 10 16 -10
notulen: shape single	-24 2 -15 -4 10 38 -4 1 3 -6
notulen: shape surname	15 15 -11 0 -3 -6 -1 -9 -1 0
notulen: share low	22 2 1 -3 0 25 -9 -23 -4 -11
notulen: share middle	-26 -1 -11 -5 -16 5 0 -1 22 34
notulen: shares surname	16 2 -6 -1 -4 -4 0 -2 -1 0
notulen: title	40 -14 -24 -1 -18 -30 17 1 29 0
of office	16 -84 -48 -40 -6 43 -28 92 29 26
offspring	58 89 -18 1 -19 9 -5 -54 -3 -59
offspring dochter	67 -67 -4 -3 -15 32 -1 -6 0 -4
offspring jongste	-16 17 -2 -4 28 -3 0 -13 0 -7
offspring kind	30 -18 -1 -2 -7 0 0 -1 0 -2
offspring kinderen	-12 17 -3 22 -10 -1 0 -6 -1 -6
offspring son	-6 25 -1 0 -9 -4 0 -2 0 -2
offspring zoon	0 20 -1 -2 2 5 -1 -12 -1 -10
offspring zoontje	-5 19 0 -1 -5 0 -1 -1 0 -4
once	28 9 32 -29 35 -63 -26 13 23 -24
other: age adult	-11 -11 5 -9 -4 -5 36 -38 -14 50
other: age child	2 46 15 45 -30 -18 -3 -28 -1 -27
other: age old	27 -14 -20 7 20 -29 1 -26 -8 44
other: age teen	41 44 -23 22 -37 -14 -2 -30 1 -1
other: age young	16 -36 6 11 -21 -12 23 -24 -1 39
other: alone	16 -5 -2 0 -2 -40 23 -11 31 -11
other: attendee	-12 -16 -9 -8 -13 25 -40 4 51 18
other: born	15 19 2 20 -8 2 -12 -16 -16 -6
other: born adult	-1 -78 17 -20 28 30 28 4 -13 5
other: born child	-8 39 17 21 -27 -12 -9 -9 -1 -11
other: born old	28 -19 -26 -2 19 -4 -12 0 -1 18
other: born teen	9 55 -17 10 -19 -15 -7 -7 -1 -8
other: born young	-10 17 13 8 -7 4 -11 -3 0 -10
other: cue about care	-10 10 3 24 -12 -12 -3 -13 -4 17
other: cue about child	-14 -7 37 -8 9 -28 -10 -8 -1 30
other: cue about client	8 -5 -12 -9 17 0 6 -3 -3 2
other: cue about employee	-3 -2 -7 -4 15 1 -7 16 -1 -9
other: cue about office	-23 -2 -9 0 -7 -2 10 12 15 8
other: cue about parent	-6 -5 -5 16 11 15 -4 5 -2 -23
other: cue about professional	-14 -9 -16 3 -1 27 -2 21 -3 -7
other: cue about public_figure	-6 -13 -1 -1 11 19 12 36 -26 -31
other: cue about relative	1 -16 6 1 -14 2 -3 27 -4 1
other: cue about school	11 9 -3 14 -10 10 -9 -6 0 -16
other: cue about sibling	-18 -12 -8 45 29 -25 -4 -11 0 4
other: cue after applicant	-11 -1 -3 0 38 -24 22 -13 -1 -8
other: cue after care	0 -14 19 11 -3 6 -11 -13 -11 16
other: cue after child	-10 -3 33 -3 25 -7 -10 -3 -8 -13
other: cue after client	12 -11 -5 -11 4 -24 3 14 -6 23
other: cue after employee	-37 -6 -16 -3 -9 26 1 37 -5 13
other: cue after office	-16 -4 -3 -1 -5 -1 0 7 15 10
other: cue after parent	8 5 6 -7 8 -10 -10 18 -4 -15
other: cue after professional	-41 -18 -8 15 -8 49 11 25 -12 -12
other: cue after public_figure	3 -3 -3 0 -5 -22 -5 -20 65 -10
other: cue after relative	3 17 -12 0 8 -15 -7 5 -8 10
other: cue after school	-18 1 0 13 -4 -22 2 21 -1 8
other: cue after sibling	9 -3 2 33 -10 -17 -4 -8 -1 -2
other: cue before applicant	18 -1 0 0 -1 6 7 -21 -4 -2
other: cue before care	0 9 16 -5 4 -26 -5 0 -8 14
other: cue before child	1 7 -29 24 25 -22 -6 -1 -3 3
other: cue before client	27 -8 -3 10 -1 -22 28 -12 -8 -11
other: cue before employee	-6 -7 -14 -2 -13 34 5 3 9 -8
other: cue before office	-7 -6 -8 -9 -13 22 -3 3 12 9
other: cue before parent	15 5 5 -11 15 -9 -7 -7 -3 -5
other: cue before professional	-4 -13 -36 -4 -16 38 -22 69 -8 -3
other: cue before public_figure	-14 -4 -4 -1 -4 -24 -15 -2 84 -16
other: cue before relative	14 8 -7 -7 46 -16 -12 -33 -5 14
other: cue before school	2 2 -34 -9 -6 26 -4 20 -1 4
other: cue before sibling	8 -16 -15 45 27 -10 -3 -16 -1 -20
other: cue label applicant	18 -1 0 0 -1 -22 10 -2 0 -1
other: cue label care	-12 2 1 -1 -3 -9 -2 25 0 -2
other: cue label child	20 10 -2 -11 8 -5 -2 -4 0 -13
other: cue label client	36 -17 8 -4 -12 1 -10 -3 -1 3
other: cue label employee	-13 -2 -2 0 -3 21 12 -8 -1 -4
other: cue label office	-13 -2 -3 -1 -6 56 15 -10 -10 -26
other: cue label parent	-17 -8 51 -5 -11 -5 -2 -13 0 10
other: cue label professional	-15 4 -10 -2 -12 47 -4 2 -1 -10
other: cue label relative	-6 -9 -18 -7 15 -1 0 -7 0 33
other: cue label school	-1 2 -1 0 0 -10 -3 17 0 -5
other: cue label sibling	17 -12 -1 7 10 -14 -1 -4 0 -1
other: greeted	-2 17 18 -9 16 -3 -16 6 -25 -1
other: greeted politely	5 5 16 -2 4 -13 3 4 -22 0
other: greeted well known	-10 12 2 -7 11 4 -21 -3 -4 17
other: has BSN	13 12 6 5 35 -3 -28 -15 -3 -21
other: has DOB	15 19 2 20 -8 2 -12 -16 -16 -6
other: kin broer	5 -11 -9 26 22 -5 -2 -13 -1 -11
other: kin buurman	-2 0 -1 0 -7 -1 0 -5 0 15
other: kin dochter	-9 -5 -5 -5 18 24 -1 -7 -1 -9
other: kin echtgenote	-3 -1 -4 0 17 0 0 -1 0 -8
other: kin kind	21 -5 -4 -2 -7 -1 0 -1 0 -1
other: kin ma	-5 -2 5 0 -4 -2 -2 -16 -1 26
other: kin man	15 -1 6 -1 -2 -7 -1 -5 -1 -3
other: kin moeder	23 -11 25 -2 -20 -6 -2 -5 -3 1
other: kin old f	14 -20 -1 -11 36 -10 -6 -30 -4 31
other: kin old m	1 5 7 -6 26 -12 -2 -20 -1 1
other: kin oma	-1 -2 -14 -1 25 0 0 -2 0 -5
other: kin oom	9 -2 -7 -2 10 0 0 -1 0 -6
other: kin opa	-1 -2 -10 -1 12 0 0 7 0 -4
other: kin other f	-4 -2 -1 -1 -2 -3 0 -3 0 16
other: kin other m	-6 -3 -8 0 18 -13 0 -7 0 20
other: kin partner	-12 -1 -4 0 19 -1 0 -3 0 4
other: kin same 	-12 -1 -4 0 19 -1 0 -3 0 4
other: kin same f	-17 -5 2 52 15 -16 -4 -25 -1 0
other: kin same m	8 -8 11 30 17 -13 -3 -19 -2 -20
other: kin tante	-1 -3 -12 -5 6 0 0 -1 0 16
other: kin vader	-2 11 17 -2 -11 -4 -1 -17 -1 10
other: kin vrouw	16 -2 5 -1 -23 -5 -2 -4 0 16
other: kin young	-2 24 -15 -15 19 10 -4 -26 -2 10
other: kin young 	17 -8 -4 -2 -22 -1 0 -2 0 22
other: kin young f	-7 11 -6 -6 17 20 -2 -12 -1 -15
other: kin young m	-13 26 -5 -7 20 -9 -2 -12 -1 2
other: kin zoon	-6 6 -4 -5 15 -7 -1 -10 -1 12
other: kin zoontje	-2 15 0 -1 -5 -1 0 -1 0 -4
other: kin zus	-10 -3 -4 9 32 -5 -1 -12 -1 -5
other: kin zusje	-5 7 -3 10 -6 -1 -1 -1 0 -1
other: mail behind	-6 -19 -3 -2 28 9 11 -16 -12 11
other: mail of office	21 -7 2 -1 -21 15 -23 28 -8 -5
other: mail of resident	6 -2 25 0 39 -56 -3 -45 -1 37
other: once	22 -3 -13 -14 6 10 18 -13 10 -23
other: place first	7 -15 9 -11 6 -1 34 -24 -6 1
other: place last	-9 11 -15 10 -25 -2 -2 23 13 -5
other: place middle	-3 -3 4 -9 6 22 -13 -8 -5 9
other: receiver	-29 -6 -7 -1 2 32 -11 28 -10 1
other: school class	-12 34 -6 -2 -5 -3 -1 1 0 -7
other: sender	16 0 20 -2 9 8 -48 12 -7 -7
other: shape full	-23 -11 -8 -18 -2 5 31 -10 26 10
other: shape given	15 26 -10 -2 -6 -25 -7 -1 -1 10
other: shape initials	-7 -21 9 -15 -14 37 -14 6 18 1
other: shape letter	11 -1 5 -2 -2 20 -6 -30 -3 7
other: shape single	-5 5 2 35 8 0 -11 19 -33 -18
other: shape surname	4 -5 -1 -7 2 -17 26 8 -5 -4
other: share high	17 0 -26 0 -9 -18 47 -8 2 -4
other: share low	-16 2 10 12 -2 17 -22 -4 2 0
other: share middle	-6 -10 14 -21 -2 20 -6 3 -2 10
other: shares surname	21 7 38 22 15 -33 14 -75 -5 -4
other: title	15 -33 21 -7 5 -4 4 3 0 -3
other: title degree	-23 -4 -14 -1 -10 13 1 48 4 -14
other: writer	6 -9 9 -17 0 3 12 12 -4 -13
owned by elder	73 -10 -44 17 -37 -6 -1 -7 0 15
participatie: age adult	33 -2 -4 0 11 -3 -2 -24 0 -8
participatie: born	6 -9 -5 -1 20 -5 -6 -6 0 6
participatie: born adult	-4 -3 -5 0 22 -5 -5 -6 0 6
participatie: cue about client	15 -1 -1 -1 3 -1 -1 -15 0 2
participatie: cue about professional	-6 -1 -1 -1 0 0 0 -6 0 15
participatie: cue after care	-6 -7 -3 11 19 -2 -2 -4 0 -6
participatie: cue after client	-7 -1 -3 0 12 -1 0 -2 0 3
participatie: cue before child	-8 24 0 10 -15 0 0 -2 0 -8
participatie: cue before client	21 -5 -2 0 -8 -1 0 -7 0 2
participatie: cue before office	-3 0 -1 0 -2 -1 0 13 -1 -4
participatie: cue before professional	-6 -4 -1 0 -6 -3 -1 30 -1 -9
participatie: cue label professional	-4 0 -1 0 -2 -1 0 10 0 -1
participatie: greeted	14 -2 -3 0 19 -2 -2 -13 -4 -6
participatie: greeted politely	-1 0 -1 0 18 -1 -1 -7 -4 -3
participatie: has BSN	9 -8 -4 -1 16 -3 -2 -3 0 -3
participatie: has DOB	6 -9 -5 -1 20 -5 -6 -6 0 6
participatie: kin same f	-1 -1 -2 13 1 0 0 -6 0 -4
participatie: kin young	-9 27 0 -2 -4 0 0 -2 0 -9
participatie: once	27 4 -15 8 -3 -12 -4 7 -3 -9
participatie: place first	50 -5 0 -1 6 -11 -9 -13 -6 -12
participatie: place last	-5 0 0 0 -1 -2 0 13 -1 -4
participatie: place middle	-15 1 -19 5 3 -15 -4 24 -4 26
participatie: shape full	8 -18 -2 -2 36 -14 -10 7 -4 0
participatie: shape initials	6 -5 -7 -1 -9 -3 -1 28 -5 -2
participatie: shape single	6 20 -9 7 -14 -11 -1 -2 -1 5
participatie: share high	2 -6 -6 -1 22 -3 -4 0 -5 1
participatie: share low	19 5 -4 4 -23 -1 -1 -11 0 11
participatie: share middle	9 -4 -10 -1 8 -24 -8 36 -5 -2
participatie: shares surname	14 -4 2 -2 8 -1 -1 -6 -1 -9
participatie: title	40 -4 -14 -1 14 -3 -3 -16 -6 -6
participatie: writer	-15 -7 -2 -1 8 -3 -3 16 -1 8
place first	31 -27 25 -19 -14 6 32 -12 -15 -7
place last	-41 -6 -44 21 -39 33 4 87 34 -49
place middle	-10 17 24 -17 47 -51 -34 -36 -7 66
publicatie: age adult	-7 -1 -2 0 -1 3 -4 13 -13 12
publicatie: age old	-4 -1 -1 0 -3 -4 -2 -2 -5 24
publicatie: cue before public_figure	-3 -1 -1 0 -1 -9 -2 -7 50 -25
publicatie: once	-25 -14 -9 -1 -16 24 -18 -15 41 31
publicatie: place first	-5 -1 -2 0 -1 -6 -4 15 3 1
publicatie: place middle	-29 -16 -10 -1 -14 28 -8 -16 31 36
publicatie: shape full	-26 -10 -10 -1 -14 25 -21 11 27 20
publicatie: shape initials	-3 -1 -1 0 -1 -20 10 -14 2 29
publicatie: shape single	-5 -6 -1 0 0 15 -1 -7 -3 8
publicatie: share high	-14 -8 -2 0 -3 2 10 7 22 -13
publicatie: share low	-4 -4 -1 0 -4 -3 -1 -6 16 7
publicatie: share middle	-17 -6 -9 -1 -9 18 -21 -11 -5 60
rank 0	6 0 -10 -18 -57 33 24 29 12 -19
rank 1	-1 -19 15 -37 37 -7 -16 49 -4 -16
rank 2	4 -5 21 4 2 -14 -21 -4 2 10
rank 3	-29 9 -21 37 12 -23 14 -35 0 36
receiver	-58 -21 -13 -3 6 21 -3 87 -19 2
reflectieverslag: age child	4 16 -1 -1 -2 -7 0 -5 0 -3
reflectieverslag: age teen	-10 34 -4 -1 -1 -6 0 -9 0 -3
reflectieverslag: cue after employee	0 -1 -1 0 -1 15 -1 -11 0 0
reflectieverslag: cue after parent	9 8 -10 -2 -6 3 0 1 0 -3
reflectieverslag: cue after professional	-4 -2 2 0 -1 -3 -1 11 0 -3
reflectieverslag: cue before child	-14 25 -1 -1 -2 -1 0 -3 0 -2
reflectieverslag: cue before employee	-1 -1 -1 0 -2 -3 0 10 0 -1
reflectieverslag: cue before professional	-6 -2 -2 0 -3 7 -1 11 0 -4
reflectieverslag: cue before relative	24 -4 -1 0 -2 -10 0 -3 0 -3
reflectieverslag: once	-17 5 18 -5 -12 10 -9 -8 -4 22
reflectieverslag: place first	-4 -13 -17 -2 -11 54 -9 -2 -3 6
reflectieverslag: place middle	35 -1 13 -8 -3 3 -7 -9 -4 -18
reflectieverslag: shape full	-24 0 -19 -2 -8 85 -10 -1 -4 -17
reflectieverslag: shape letter	10 -2 11 0 -3 -18 -1 11 0 -7
reflectieverslag: shape single	39 -13 -9 -9 0 -4 -6 3 -2 1
reflectieverslag: share high	-13 -17 -4 -2 -6 11 -2 43 -1 -10
reflectieverslag: share low	26 -8 3 -2 -9 -7 -5 5 -2 -1
reflectieverslag: share middle	12 9 -6 -7 1 53 -9 -44 -5 -3
reflectieverslag: title	46 -5 33 -1 -12 -39 -2 -15 -1 -5
reflectieverslag: writer	15 -4 -2 -1 -3 -8 -1 7 0 -4
school class	-21 73 -14 -5 -8 -4 -1 2 0 -22
schuldhulp: age child	-10 28 -2 -1 -4 -1 0 -4 0 -5
schuldhulp: born	-1 -5 9 0 24 -4 -6 -12 0 -4
schuldhulp: born adult	8 -3 -9 0 26 -3 -5 -9 0 -3
schuldhulp: cue after care	-9 -1 15 0 2 -1 -3 -3 0 -1
schuldhulp: cue after client	-3 -2 12 0 -3 -2 -1 1 0 -1
schuldhulp: cue before child	-9 20 -1 -1 -4 0 0 -3 0 -2
schuldhulp: cue before client	-13 6 10 0 0 -1 -2 -16 0 18
schuldhulp: cue before professional	-6 -2 -1 0 5 -2 0 9 0 -2
schuldhulp: cue before relative	3 -3 -2 0 15 -1 0 -3 0 -7
schuldhulp: cue label client	-6 -1 16 0 -6 0 -1 -1 0 -1
schuldhulp: greeted	-4 -1 -2 0 10 -3 -1 4 -1 -2
schuldhulp: has BSN	-7 -4 10 0 23 -3 -5 -12 0 -2
schuldhulp: has DOB	-1 -5 9 0 24 -4 -6 -12 0 -4
schuldhulp: kin same m	0 -1 -2 -2 13 0 0 -4 0 -3
schuldhulp: kin young	-5 12 0 0 -2 0 0 -2 0 -2
schuldhulp: once	20 -11 17 -5 -10 -21 -7 21 -3 0
schuldhulp: place first	8 -1 0 -1 5 -16 -6 27 -4 -13
schuldhulp: place last	-9 -1 -2 0 -2 -3 0 19 0 -1
schuldhulp: place middle	19 5 13 -7 25 -18 -7 -19 -2 -10
schuldhulp: shape full	42 -11 4 -2 -17 -14 -9 25 -2 -16
schuldhulp: shape initials	-28 -4 -10 0 28 -3 -1 10 -3 11
schuldhulp: shape single	0 20 24 -5 13 -18 -2 -18 -1 -12
schuldhulp: share high	22 -4 -2 0 7 -3 -4 -8 -1 -6
schuldhulp: share low	-19 0 24 -3 -16 -7 -1 9 -1 14
schuldhulp: share middle	14 7 -10 -5 38 -26 -7 26 -5 -32
schuldhulp: shares surname	21 -2 0 -1 -3 -1 -1 -3 -3 -6
schuldhulp: title	34 -2 -14 0 -3 -4 -2 8 -3 -14
schuldhulp: writer	-9 4 -2 0 -1 -5 -1 22 0 -7
sender	6 -7 36 -5 7 -2 -52 53 -15 -21
shape full	-33 -56 11 -38 -4 31 52 29 26 -19
shape given	33 52 -18 -3 -12 -28 -15 -1 -2 -7
shape initials	-3 -75 -6 -29 -31 -4 -13 83 57 22
shape letter	33 -2 10 -3 6 6 -10 -54 -4 18
shape single	-40 73 -5 71 24 10 -38 -5 -64 -25
shape surname	-10 -9 13 -12 13 -27 26 -14 -2 21
share high	16 16 -61 4 -4 -19 62 -4 28 -38
share low	-19 -10 38 -2 -15 -2 -46 18 -20 57
share middle	-17 -22 27 -16 14 9 -14 26 3 -9
shares surname	5 29 84 39 105 -44 28 -202 -38 -7
speaks	-60 -90 53 -15 36 62 -22 49 -22 8
text applicant 0	30 41 28 2 -34 51 -175 -7 29 35
text applicant 1	-15 -33 -9 -14 15 -26 76 -2 -8 16
text applicant 2	-35 -23 -14 -2 14 -38 101 48 -11 -42
text care 0	9 -40 -20 11 -42 33 25 -17 -9 49
text care 1	-7 -9 -1 -9 -6 19 36 -17 26 -32
text care 2	28 6 26 11 14 -55 -38 20 -1 -11
text care 3	-50 27 -1 -28 30 -9 -22 53 -4 3
text child 0	-33 11 -53 -22 11 29 25 22 7 3
text child 1	-8 9 8 12 18 -27 -8 2 13 -19
text child 2	10 -10 44 -4 -29 -48 -8 26 -9 28
text child 3	12 -26 5 0 -6 34 -7 -11 0 -1
text client 0	-1 -10 -30 -23 -40 36 93 3 5 -33
text client 1	-5 17 -7 12 18 -18 -29 11 9 -9
text client 2	4 -28 37 -4 23 -65 -55 38 -4 53
text client 3	-18 4 6 0 -5 34 -7 -13 0 -1
text employee 0	64 17 8 5 25 -146 -63 3 36 51
text employee 1	1 -1 31 15 -4 -66 8 5 -9 21
text employee 2	12 -43 -11 -30 -22 98 51 43 -32 -66
text employee 3	-96 12 -23 -4 -5 102 5 -10 16 3
text office 0	-3 24 8 -30 -19 35 10 20 -21 -23
text office 1	-7 3 4 -3 25 -19 -19 29 -28 16
text office 2	2 -13 -33 21 -25 -17 -5 -2 76 -3
text office 3	-12 -29 26 -2 14 -11 16 -7 -15 21
text parent 0	45 -83 -79 -22 6 47 44 7 37 -2
text parent 1	38 46 40 -32 14 -48 -14 -1 3 -47
text parent 2	-84 47 62 57 -32 -17 -13 44 -27 -36
text parent 3	-19 -25 -19 -18 8 5 -14 -11 -3 96
text professional 0	-23 11 -24 -20 -7 46 -20 -22 30 28
text professional 1	16 5 0 -23 2 -13 18 0 4 -10
text professional 2	-18 -10 13 -5 17 1 -7 26 -15 -2
text professional 3	5 -21 15 34 -17 -47 10 36 -8 -6
text public_figure 0	71 -1 10 16 3 40 -3 101 -197 -39
text public_figure 1	-64 -11 -1 -41 -17 -28 55 17 49 41
text public_figure 2	-44 -17 2 -3 -17 -34 -50 -11 151 23
text public_figure 3	-3 -1 -1 0 21 -3 1 -28 19 -5
text relative 0	-56 29 19 -16 -38 28 39 -6 14 -13
text relative 1	-39 31 -3 -28 -15 -10 17 15 21 11
text relative 2	12 -11 -9 53 11 -45 -44 16 -23 41
text relative 3	64 -65 -2 -23 37 16 -10 14 -1 -28
text school 0	45 -29 -84 -72 9 64 5 -8 40 30
text school 1	2 3 46 -12 -45 -27 -1 27 -33 40
text school 2	-66 11 42 70 31 -49 -3 20 4 -60
text sibling 0	-24 19 -1 -99 -14 15 40 -11 57 17
text sibling 1	-18 7 23 29 2 -9 -25 14 -41 17
text sibling 2	22 -42 -17 55 6 -18 -13 35 -5 -24
title	101 -110 57 -16 47 -61 34 -57 -10 15
title degree	-36 -7 -32 -2 -21 21 -13 115 6 -31
type beleid	-10 -1 -2 0 -2 -5 -5 -7 37 -5
type beleid rank 0	-7 -1 0 0 -1 -3 -3 -5 22 -1
type brief	1 7 29 -9 0 -59 21 2 -4 11
type brief rank 0	46 -1 14 -2 14 -30 10 -38 -7 -6
type brief rank 1	-6 4 -12 -3 12 -14 6 21 2 -9
type brief rank 2	-39 5 26 -4 -25 -15 4 19 1 26
type code	0 2 19 -3 -22 48 -2 -36 -7 2
type code rank 0	30 -8 -5 -1 -3 38 -11 -17 -3 -20
type code rank 1	-19 11 -10 -1 -13 3 14 -2 -2 20
type code rank 2	-11 -2 34 -1 -6 7 -5 -17 -2 2
type cv	-35 -10 -13 -2 7 -52 75 30 -23 22
type cv rank 0	-14 -5 -4 -1 -3 -19 87 -17 -19 -5
type cv rank 1	-16 -5 -7 -1 12 -22 6 23 -4 12
type cv rank 2	-5 -1 -2 0 -2 -10 -18 24 -1 15
type email	4 2 9 15 9 15 -8 -18 -4 -24
type email rank 0	-4 -4 14 -2 10 -17 -22 24 -6 8
type email rank 1	3 2 -21 -7 10 14 -4 12 12 -22
type email rank 2	5 3 17 25 -12 18 18 -55 -10 -10
type hr	-48 -9 -21 -6 -1 65 26 -4 22 -25
type hr rank 0	-26 -4 -4 -1 -7 26 1 4 16 -6
type hr rank 1	-13 -5 -6 -1 -3 44 -6 3 -5 -10
type hr rank 2	-9 0 -10 -4 8 -5 31 -12 11 -10
type indicatie	8 11 29 13 -6 -21 -6 -4 -4 -20
type indicatie rank 0	30 25 -4 -7 -12 -8 -3 -11 -1 -10
type indicatie rank 1	11 -15 33 14 -8 -6 -1 -12 -1 -15
type indicatie rank 2	-33 1 0 5 14 -8 -2 19 -1 5
type jeugdwet	-16 28 18 16 -3 -30 -11 7 -8 -2
type jeugdwet rank 0	3 43 8 -9 -8 -7 -3 -8 -2 -16
type jeugdwet rank 1	-3 0 28 0 -6 -5 -2 6 -1 -17
type jeugdwet rank 2	-15 -14 -18 25 10 -18 -6 9 -5 32
type lijst	10 -3 -23 -15 4 46 -11 -4 -17 15
type lijst rank 0	-23 -17 -7 -1 -10 26 -21 11 -1 42
type lijst rank 1	3 21 -10 -2 -9 12 3 -15 -4 1
type lijst rank 2	29 -7 -6 -12 23 8 7 0 -13 -28
type notulen	-9 3 -11 -8 -16 41 -9 -29 21 16
type notulen rank 0	-18 0 -4 -1 -3 -16 -4 22 11 13
type notulen rank 1	-5 4 4 -1 -9 28 -3 -37 -5 24
type notulen rank 2	14 0 -11 -6 -5 29 -2 -13 15 -20
type other	-6 -7 -2 -9 -13 19 19 -8 2 6
type other rank 0	-7 1 -8 -10 -12 11 6 0 5 14
type other rank 1	-10 -9 11 -18 8 3 4 5 -2 9
type other rank 2	11 1 -5 19 -9 6 9 -14 -1 -17
type participatie	30 -4 -20 3 8 -29 -13 25 -10 10
type participatie rank 0	37 -4 -7 -1 -7 -9 -8 14 -6 -9
type participatie rank 1	5 -9 0 -2 13 -7 -3 20 -3 -16
type participatie rank 2	-11 9 -12 5 2 -13 -3 -9 -2 35
type publicatie	-34 -17 -12 -2 -15 17 -13 -11 33 54
type publicatie rank 0	-14 -3 -6 -1 -4 -9 5 11 6 15
type publicatie rank 1	-11 -7 -4 -1 -7 18 -9 -11 11 20
type publicatie rank 2	-9 -7 -2 -1 -5 9 -9 -11 16 20
type reflectieverslag	25 -17 -8 -11 -14 57 -16 5 -7 -13
type reflectieverslag rank 0	-48 -11 -12 -1 -2 91 -6 -32 -1 21
type reflectieverslag rank 1	44 3 10 -3 -20 -41 -3 18 -1 -7
type reflectieverslag rank 2	29 -8 -6 -7 7 7 -8 18 -5 -27
type schuldhulp	17 3 11 -8 28 -36 -13 28 -7 -24
type schuldhulp rank 0	40 -6 8 -1 -32 -10 -6 22 -3 -13
type schuldhulp rank 1	-28 -1 3 -1 42 -10 -4 11 -2 -10
type schuldhulp rank 2	5 10 0 -6 18 -16 -3 -6 -2 0
type wmo	33 -9 -15 10 19 -27 -13 30 -6 -23
type wmo rank 0	29 -7 -10 7 -2 -9 -5 6 -2 -8
type wmo rank 1	18 -15 -13 -6 31 -7 -3 4 -1 -9
type wmo rank 2	-14 13 7 8 -11 -11 -5 20 -2 -6
type zaaknotitie	9 5 15 1 14 -61 -19 35 -9 10
type zaaknotitie rank 0	-48 1 18 11 25 -21 6 42 3 -36
type zaaknotitie rank 1	27 3 9 -6 -17 -16 -11 -2 -4 16
type zaaknotitie rank 2	30 1 -12 -5 6 -24 -15 -5 -8 30
wmo: age old	-6 -2 1 9 5 -1 0 -15 0 9
wmo: attendee	4 -2 9 4 -13 -1 0 1 0 -2
wmo: born	16 -3 -5 -1 2 -2 -2 -2 0 -1
wmo: born adult	20 -2 -4 0 -7 -1 -1 -4 0 -1
wmo: born old	-8 -2 -1 0 9 -1 0 3 0 -1
wmo: cue about care	-9 -6 7 -2 6 0 0 -18 0 24
wmo: cue about parent	-1 10 -10 -3 4 0 0 1 0 -1
wmo: cue about professional	-6 -2 -4 2 7 -1 -1 9 0 -4
wmo: cue after care	-18 -4 -4 5 24 -1 -1 5 0 -5
wmo: cue after child	-5 -4 -4 0 10 -1 0 6 0 -2
wmo: cue after parent	8 -6 3 6 -8 0 0 -2 0 -1
wmo: cue after professional	-10 7 3 11 -10 -2 0 4 0 -2
wmo: cue before care	-10 -3 -10 7 24 -1 0 -7 0 -1
wmo: cue before child	-19 12 -4 4 28 -2 0 -14 0 -5
wmo: cue before client	13 4 -4 8 -9 -1 -1 -8 0 -2
wmo: cue before office	-5 0 0 -3 0 0 0 11 0 -2
wmo: cue before parent	-4 -1 28 -3 -2 -1 0 -13 0 -5
wmo: cue before professional	-12 -1 -3 -1 -3 -2 0 26 0 -4
wmo: cue before relative	-12 -3 -3 -1 30 -1 0 -10 0 0
wmo: cue before sibling	-15 -2 -2 28 4 -1 0 -9 0 -2
wmo: greeted	50 -1 -4 0 -4 -2 -2 -33 -2 -3
wmo: greeted politely	22 0 -2 0 -2 -1 -1 -13 -1 -3
wmo: has BSN	3 -3 -4 0 8 -1 0 -2 0 -1
wmo: has DOB	16 -3 -5 -1 2 -2 -2 -2 0 -1
wmo: kin broer	-11 -1 0 17 2 0 0 -4 0 -1
wmo: kin dochter	-9 8 -1 -1 9 -1 0 -5 0 -1
wmo: kin same f	-9 -1 -2 10 0 -1 0 -8 0 10
wmo: kin same m	-14 -1 -1 17 9 -1 0 -5 0 -3
wmo: kin young	-17 12 -2 -1 29 -2 0 -13 0 -4
wmo: kin young f	-9 8 -1 -1 11 -1 0 -5 0 -1
wmo: kin young m	-8 4 -1 0 17 -1 0 -8 0 -3
wmo: kin zoon	-7 5 -1 0 15 -1 0 -8 0 -2
wmo: kin zus	-4 -1 -1 11 1 0 0 -5 0 -1
wmo: once	-3 -11 -3 1 22 -14 -6 17 -3 0
wmo: place first	19 -9 -11 7 -7 -12 -6 30 -3 -9
wmo: place last	-9 -2 -2 -1 -5 -3 0 25 -1 -4
wmo: place middle	23 2 -2 4 30 -12 -6 -25 -3 -10
wmo: shape full	35 0 -7 3 19 -12 -8 3 -2 -30
wmo: shape initials	18 -3 -8 -1 -11 -3 -1 25 -2 -13
wmo: shape single	6 -4 4 9 -10 -12 -3 2 -1 9
wmo: share high	20 4 -2 5 -12 -4 -3 2 -2 -7
wmo: share low	-21 -1 1 9 -7 -6 -3 26 -1 3
wmo: share middle	35 -12 -15 -3 37 -17 -6 2 -3 -18
wmo: shares surname	-22 11 1 4 26 -2 -2 -10 -1 -7
wmo: title	40 -5 -13 -2 11 -3 -2 -37 -2 13
wmo: writer	-23 -3 9 -3 -19 -3 -2 36 -1 9
writer	-2 -19 7 -28 -1 -2 32 32 7 -28
writer brief	29 2 7 -1 12 -16 -8 -3 -12 -9
writer cv	-7 -1 -2 0 23 -4 32 -47 -2 8
writer email	11 -12 -7 -4 1 7 -5 6 -8 11
writer hr	-7 -5 -4 -1 -8 6 13 -21 36 -8
writer indicatie	-5 -1 11 -2 -3 -1 0 3 0 -3
writer jeugdwet	-6 11 6 1 -10 -3 -1 19 -1 -15
writer other	6 -9 9 -17 0 3 12 12 -4 -13
writer participatie	-15 -7 -2 -1 8 -3 -3 16 -1 8
writer reflectieverslag	15 -4 -2 -1 -3 -8 -1 7 0 -4
writer schuldhulp	-9 4 -2 0 -1 -5 -1 22 0 -7
writer wmo	-23 -3 9 -3 -19 -3 -2 36 -1 9
writer zaaknotitie	-5 7 -15 1 2 -3 -1 4 -1 12
youth acts after	21 -26 79 11 -18 -71 -14 7 -27 38
youth acts before	-31 5 18 12 33 -9 -6 22 -37 -7
youth elders after	31 20 -19 83 11 -62 -37 15 -12 -28
youth elders before	5 -4 63 37 35 -55 -17 10 -7 -68
youth job after	26 -11 -28 15 -4 44 19 8 -33 -36
youth job before	-14 -35 -15 -6 5 41 -38 40 -13 35
youth life after	28 -6 95 -28 26 -9 -2 -92 -20 9
youth life before	21 9 52 -13 147 -72 -30 -80 -8 -25
youth measure after	-53 122 -59 21 31 -25 -10 35 1 -63
youth measure before	32 -1 -29 -29 -39 -27 -4 30 23 45
youth play after	58 -22 -17 28 9 9 -31 -25 -8 -1
youth play before	-30 -11 -26 15 43 -50 20 18 2 19
youth school after	42 74 -20 72 -101 51 -69 -35 4 -18
youth school before	-63 40 -8 -1 -46 3 -11 50 13 24
youth word after	11 52 -37 39 32 -18 -46 -36 -15 20
youth word before	11 53 -31 80 -12 -48 -21 -44 4 7
zaaknotitie: age adult	-1 0 8 -1 0 -1 -5 -4 0 5
zaaknotitie: age child	-11 37 -6 -7 -5 -1 0 -5 0 -3
zaaknotitie: age old	16 -1 -6 0 -5 0 0 -1 0 -2
zaaknotitie: age teen	11 9 -5 -1 -3 0 0 -10 0 -1
zaaknotitie: attendee	-8 1 -4 -4 3 -2 -1 15 0 0
zaaknotitie: born	3 -13 9 8 3 -8 9 -27 -1 17
zaaknotitie: born adult	6 -21 -15 -2 8 -7 10 -3 -1 25
zaaknotitie: born old	11 -2 -2 0 -1 0 0 -1 0 -3
zaaknotitie: born teen	18 -2 -6 -1 -2 0 -1 -7 0 -1
zaaknotitie: cue about care	4 -6 -2 -3 -11 -1 0 14 -1 6
zaaknotitie: cue about client	10 -3 -4 -2 -5 -1 5 18 0 -17
zaaknotitie: cue about parent	-1 11 -4 -5 14 0 0 -2 0 -12
zaaknotitie: cue about professional	9 5 -2 0 -1 -1 -1 -6 0 -2
zaaknotitie: cue about relative	-5 -1 22 -1 -11 -1 0 -19 0 15
zaaknotitie: cue after care	0 31 -14 -8 -9 -4 -2 -9 -1 16
zaaknotitie: cue after child	-29 12 24 10 16 -1 -1 -21 -1 -9
zaaknotitie: cue after client	2 -11 -1 -1 -4 -2 -2 12 0 9
zaaknotitie: cue after employee	-3 -1 -2 0 -2 -2 0 14 0 -3
zaaknotitie: cue after parent	-6 10 -10 -2 4 -1 0 7 0 -2
zaaknotitie: cue after professional	-5 -4 7 -1 -2 -2 -1 17 0 -8
zaaknotitie: cue after relative	-2 14 -7 -4 -8 -1 0 -5 0 13
zaaknotitie: cue before care	-5 -5 4 0 -5 0 -1 9 0 4
zaaknotitie: cue before child	-18 37 -7 -3 14 -1 -1 -7 -1 -15
zaaknotitie: cue before client	-11 0 -3 -3 12 -3 3 0 0 6
zaaknotitie: cue before parent	5 15 6 -4 -11 -1 0 -11 0 1
zaaknotitie: cue before professional	-11 28 -2 4 -5 -2 -1 -28 0 18
zaaknotitie: cue before relative	0 -5 -3 -2 0 -1 -1 -20 0 32
zaaknotitie: cue before sibling	-8 3 -4 19 17 -1 0 -7 0 -18
zaaknotitie: has BSN	12 -20 4 -3 -15 -2 22 -8 0 10
zaaknotitie: has DOB	3 -13 9 8 3 -8 9 -27 -1 17
zaaknotitie: kin broer	9 -3 -2 4 5 0 0 -6 0 -6
zaaknotitie: kin dochter	-13 8 -4 0 14 0 0 -2 0 -3
zaaknotitie: kin old f	-2 -1 -3 0 10 0 0 -1 0 -2
zaaknotitie: kin old m	1 13 -10 0 1 0 0 -2 0 -2
zaaknotitie: kin same f	-10 -2 -3 6 30 0 0 -4 0 -15
zaaknotitie: kin same m	21 4 6 1 -9 -1 0 -6 0 -14
zaaknotitie: kin young	-19 31 -5 -1 5 -1 0 -3 0 -6
zaaknotitie: kin young f	-13 8 -4 0 14 0 0 -2 0 -3
zaaknotitie: once	34 3 31 -18 46 -25 -20 -14 -9 -28
zaaknotitie: place first	12 9 -3 9 23 -27 -19 15 1 -20
zaaknotitie: place last	-5 13 -14 0 -3 -1 0 12 0 -1
zaaknotitie: place middle	2 -17 32 -8 -6 -32 0 8 -10 31
zaaknotitie: shape full	10 -10 -5 13 6 -30 -8 9 -3 18
zaaknotitie: shape initials	-12 -5 -10 -1 -5 -3 -2 31 -1 9
zaaknotitie: shape single	5 14 18 -10 0 -25 -7 20 -4 -11
zaaknotitie: shape surname	-14 -4 18 -1 16 -1 -1 -29 0 16
zaaknotitie: share high	-14 -10 6 10 19 -8 -9 -1 -1 8
zaaknotitie: share low	30 -10 3 -14 11 -12 -7 17 -6 -14
zaaknotitie: share middle	-8 25 6 4 -16 -41 -4 19 -2 16
zaaknotitie: shares surname	1 -8 -4 20 -9 -3 15 -6 0 -8
zaaknotitie: title	-25 -21 31 -4 17 -6 15 -69 -2 64
zaaknotitie: writer	-5 7 -15 1 2 -3 -1 4 -1 12`
