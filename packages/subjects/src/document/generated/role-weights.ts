// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const ROLE_WEIGHTS = `after 0	41 82 -37 95 -33 -18 -9 -55 -79 13
after aan	-60 -14 25 -4 27 -25 -13 8 4 52
after aangehouden	17 -8 -3 -2 -1 12 0 -7 1 -8
after aangevraagd	10 -11 -3 0 -9 -19 -6 31 -1 7
after aanwezig	-1 -5 -1 0 -8 -14 0 20 14 -4
after account	-5 0 0 0 0 39 -1 -30 0 -1
after acht	-2 9 -1 0 -5 -11 0 8 -1 2
after achternaam	28 -26 -18 -2 -17 -37 51 -45 -1 66
after adviseur	-2 -1 -3 0 -1 27 -1 -50 -4 35
after advocaat	-4 0 0 0 0 -15 -1 21 0 0
after afd	-3 0 -1 0 -2 24 -2 -12 0 -4
after afwezig	-1 0 0 0 -2 -2 -1 11 4 -9
after akkoord	-22 -1 -12 -2 34 0 -1 14 0 -10
after al	32 30 15 11 -13 -43 14 -45 -3 0
after alleen	62 3 -23 8 2 -12 -7 -28 -4 -2
after alles	-6 4 -2 -5 2 13 -1 -1 0 -3
after als	43 -10 27 11 -7 36 2 -51 -14 -38
after altijd	-15 42 -6 -2 1 -26 -4 18 0 -7
after and	4 14 35 30 -16 -27 12 -29 -1 -22
after antwoordt	-2 -2 -1 0 -3 27 -2 -9 -8 0
after apart	-4 -11 -3 -1 24 0 0 0 0 -5
after april	-15 -6 -18 0 31 23 -1 -8 -1 -4
after asked	5 -1 -3 0 -2 -14 8 -10 0 18
after astma	-8 52 -4 -4 -11 -1 0 -5 0 -19
after at	2 -9 -9 -1 6 7 -3 -3 -1 12
after augustus	-7 4 -1 0 -1 5 -12 14 0 -2
after balie	-6 -8 0 -1 20 -3 -15 19 0 -5
after bang	2 6 -1 0 -2 -6 -10 14 0 -2
after bed	14 2 -3 -1 -1 7 -3 -5 0 -10
after bedankt	19 -2 -3 0 -5 -21 -1 -28 -2 43
after been	-1 35 -11 0 -5 9 -4 -15 0 -7
after begeleider	-4 -3 0 -3 -1 -21 -2 36 0 -2
after begon	-1 -1 0 0 2 20 -4 -13 2 -5
after bekend	33 -2 -4 0 -4 -10 -2 18 1 -29
after bel	-18 -4 -1 0 -3 0 9 25 -2 -6
after belde	-22 -13 -4 -1 67 -3 -5 -15 -1 -5
after bellen	15 2 -7 -4 1 -17 -11 24 -1 -2
after belt	-18 -45 25 29 -17 37 -28 43 -2 -24
after ben	-31 1 -8 -2 30 21 16 -6 -1 -21
after bent	-10 -4 -21 -1 -6 -11 41 30 0 -19
after bereikbaar	-1 -1 -1 0 1 -4 -3 11 0 -2
after besproken	-3 1 -4 0 -9 22 -2 -2 0 -3
after beste	-19 1 -12 0 20 33 -15 -18 -13 24
after bestuurder	-15 -1 -2 0 -1 11 -2 -18 -1 29
after beveiliging	-13 -9 -2 -1 -4 5 -1 49 -7 -16
after biedt	-9 0 -1 0 -1 11 0 -20 -1 21
after bij	11 -15 -33 -12 -4 12 24 14 -1 2
after binnen	39 31 -23 -1 -3 -30 -3 -20 0 11
after blijft	-1 9 -1 -2 6 6 -1 0 0 -14
after boa	-2 0 -1 0 -1 23 -1 -15 0 -2
after boos	33 -11 -1 0 5 -9 -3 -10 -1 -2
after born	55 8 -8 -6 5 -24 -9 -12 0 -9
after boven	-15 3 -3 -1 9 24 -4 -32 -1 20
after brengt	-4 1 -1 -1 -5 15 0 -13 -1 8
after brief	-10 -1 0 0 -1 -13 6 20 0 -1
after broer	12 -9 -4 15 10 -3 -3 -9 0 -10
after bsn	29 -12 23 -5 16 -31 39 -28 -1 -30
after buiten	-1 -29 -2 29 5 2 0 0 0 -4
after bureau	-5 -1 -1 0 -2 -9 -3 38 -2 -16
after burgerzaken	-8 -1 -1 0 -1 27 -3 -10 0 -4
after called	-17 17 19 -1 -3 -6 -2 -5 0 -1
after cda	-5 0 -1 0 -1 -4 -1 -4 29 -13
after clientondersteuner	-6 -5 -24 -1 4 -1 0 45 0 -11
after consulent	-10 -2 -2 0 -2 26 -2 -4 -1 -2
after contact	-8 -2 21 -2 -6 1 0 12 0 -15
after daar	22 -10 18 -1 -2 -6 -2 10 0 -29
after daarna	-9 3 -1 -4 -3 -3 -1 9 2 9
after dag	-17 -13 -12 -1 -11 14 -8 -3 0 51
after dagen	-10 8 0 0 4 4 0 -1 0 -3
after dan	-29 15 17 5 -47 -9 34 6 -1 10
after dat	-54 -35 37 11 0 60 -28 -18 -5 32
after de	-18 23 -11 25 -49 -19 47 -9 -13 24
after december	-22 33 -2 -13 7 16 -2 -5 0 -13
after deed	17 -13 -3 -6 0 29 -1 -15 0 -7
after denkt	-9 -16 47 -2 -3 -9 0 7 -4 -10
after deze	0 -9 -5 -1 -6 -15 28 29 -2 -19
after di	7 -4 -2 0 -6 -2 -4 -14 -3 29
after die	-27 -15 -49 28 26 13 -14 27 -18 30
after directeur	-2 -1 -2 0 -1 -15 1 28 0 -8
after dit	-1 -2 -6 -1 4 53 -9 -18 -1 -20
after do	-10 -5 -2 0 -5 8 -3 26 0 -8
after dob	-16 3 -3 0 -1 9 10 -1 0 -1
after dochter	-20 -4 -8 -1 26 -2 -1 -8 0 18
after doe	6 15 -1 -6 -3 14 -1 -12 0 -12
after doen	-8 5 -2 0 -3 8 -2 -33 0 37
after doet	-28 -2 -12 30 -28 26 60 -4 -4 -37
after door	74 -7 3 -6 -2 -44 20 -16 -3 -19
after dossier	52 -23 26 -1 -5 -7 -5 -31 0 -4
after drie	-9 -1 -6 18 38 2 -26 -25 2 7
after drinkt	-8 -2 0 -3 7 11 -1 -2 0 -2
after durft	-4 -1 32 0 -3 -38 18 10 0 -13
after dus	6 6 -5 -1 -6 2 -5 -25 0 29
after echt	13 -2 -1 0 -4 23 -7 -25 -2 4
after een	61 35 -38 -27 20 12 10 -10 -11 -52
after eerst	-3 20 -7 -1 -14 -14 6 0 1 11
after eet	-5 3 -4 -2 3 9 -1 2 0 -6
after eigen	-2 1 -1 0 26 -4 -4 -12 -1 -2
after eigenaar	16 -5 -3 0 -5 10 -20 14 0 -7
after elf	-2 -25 0 -1 28 10 0 -1 0 -8
after elke	-6 -20 -17 -6 32 17 -2 6 -1 -3
after en	36 -35 -6 4 -14 3 7 -45 30 22
after er	-25 -15 4 1 32 25 -24 3 -2 3
after erbij	-39 -8 23 -3 8 6 -5 -12 -2 32
after ergotherapeut	-3 -1 -1 0 -1 -8 -1 17 0 -3
after even	-24 -3 -2 -1 9 -6 -2 25 0 4
after excuses	4 0 -3 0 -2 0 0 -22 0 24
after facilitair	-7 -1 0 0 -1 38 -3 -14 -1 -10
after financien	-10 -1 0 0 -1 38 -2 -22 3 -4
after gaat	6 13 -15 2 -20 9 -7 12 35 -34
after gaf	7 -4 -6 0 1 6 -10 -6 0 12
after geb	-55 -10 71 -1 5 14 5 -27 -13 12
after gebeld	-7 -33 1 -9 -9 24 -11 31 -1 14
after gebiedsteam	-3 -7 -7 -1 -1 26 -4 6 0 -8
after geboren	-12 26 -19 1 -6 -20 35 20 -2 -21
after geeft	31 -23 24 -14 -15 -15 -3 17 2 -5
after geen	-5 67 -12 -6 -35 -14 30 -31 -8 14
after gemeente	-7 -10 -13 -1 -4 29 -4 20 -3 -6
after gemeentesecretaris	-1 0 0 0 -1 -2 -11 11 12 -7
after gesproken	-23 -2 6 -2 -19 1 -2 40 0 0
after gevraagd	-18 32 -17 -3 -25 22 -1 3 3 4
after gezag	-1 2 17 -1 -1 0 0 -12 0 -3
after gezegd	-12 8 -11 -1 -10 -10 -1 28 0 9
after gezien	28 -5 -3 0 -9 14 -5 -42 0 23
after gezinscoach	-2 -1 5 0 -3 -7 0 12 0 -3
after ggd	-23 -1 -2 0 -3 -16 -14 40 -1 20
after ggz	-9 -3 -3 0 -9 -13 15 26 0 -4
after ging	4 -3 -2 0 3 -12 -2 -14 6 20
after gisteren	-26 2 2 -1 -3 -9 41 8 0 -13
after goed	-14 30 -8 -1 -12 -50 -8 16 0 47
after gr	-2 39 -8 -4 -1 -1 0 -22 0 -3
after graag	23 2 -33 -2 4 -3 -3 28 -1 -14
after griffier	-1 0 0 0 0 -10 0 -4 25 -9
after groen	4 -2 -1 0 -5 0 -3 10 0 -4
after groenlinks	-1 -1 -1 0 -1 -1 0 -1 13 -6
after groep	-13 7 -4 -1 -1 6 -8 -9 0 24
after gz	-2 -1 9 -1 -4 -1 0 1 0 -2
after haalt	-2 -3 -4 -6 13 0 -1 8 0 -5
after haar	-3 -4 -15 4 37 25 -12 -18 -4 -11
after had	40 -13 1 9 -23 -41 -1 31 -2 -1
after has	9 41 20 -3 -24 -18 -13 6 -2 -17
after hbo	-7 -1 -6 0 -1 15 38 -33 -2 -3
after he	35 35 -15 -1 -5 -12 -2 -31 0 -3
after head	-1 0 0 0 0 -10 -11 25 0 -1
after heb	14 9 16 -3 0 -26 -27 12 -3 8
after hebben	16 -4 -2 -1 2 -24 -6 -1 0 20
after heeft	11 30 17 -16 6 14 -8 -30 -14 -9
after heet	43 16 -1 0 -3 -21 -3 -22 -2 -9
after hem	-36 -27 -14 0 5 0 10 -6 -3 70
after her	5 -25 -11 -2 -4 25 -5 -7 0 24
after herkent	-1 0 0 0 -1 -13 -1 19 0 -2
after het	-20 -33 17 5 -5 67 25 24 -4 -76
after hier	-2 -10 -3 0 0 15 7 -8 -1 2
after hij	5 24 -14 1 9 20 -20 42 -6 -62
after his	45 17 -22 -1 17 -11 -6 -22 -1 -16
after hoe	-17 21 -9 -1 33 -30 -4 23 3 -19
after hoeft	-4 -1 -6 0 -3 0 -3 25 -1 -7
after hoofd	-12 -1 -1 0 -1 26 -13 8 -2 -4
after hoort	32 -7 -3 -1 -3 22 -1 -19 -1 -20
after houdt	1 -5 -10 -2 6 -11 -2 2 3 18
after hr	-1 -1 -1 0 -2 -12 -8 35 -1 -8
after huilt	19 -2 2 0 -1 -2 0 -4 0 -12
after huis	15 -7 -1 -1 -6 -18 -1 27 -1 -7
after huisarts	-2 -1 -1 0 -2 -3 -1 10 0 -1
after idem	-5 -2 0 0 -1 19 1 -8 0 -4
after iedereen	-4 -12 -3 -1 -5 3 0 -14 0 36
after iemand	5 -15 18 -2 -18 -11 -4 43 -1 -16
after ik	1 -19 6 -24 -1 35 9 5 -8 -5
after in	17 16 -10 -35 48 -11 -24 -20 0 20
after inkomen	-6 -2 -2 0 -2 -11 -6 37 0 -8
after intern	-4 -4 -11 0 -2 -17 15 26 0 -3
after inval	-18 -2 -1 0 -2 -11 -1 41 0 -5
after is	33 14 18 24 17 -12 1 -22 -7 -66
after ja	-3 -4 6 -2 -20 5 -26 14 -5 34
after jaar	67 -28 -3 -4 -25 -33 32 -12 -5 12
after januari	16 -10 -1 -3 -2 -15 0 16 0 0
after je	-21 -1 24 -2 18 17 20 -41 -3 -12
after jeugd	-17 -5 -7 -1 -4 48 -13 -14 0 14
after jeugdbeschermer	-1 -1 -2 0 -1 -5 0 12 0 -2
after jeugdconsulent	-3 -6 -6 -1 -2 6 -1 17 0 -4
after jeugdteam	-1 -2 -6 -2 -1 -16 0 30 0 -3
after jij	-4 -6 -5 0 -4 50 -12 -6 -1 -11
after jongen	10 8 -3 -1 -15 -19 -1 -7 0 25
after jongerenwerk	-12 -11 -6 -4 -8 17 -1 38 0 -14
after jr	22 -16 -4 27 -4 5 -1 -19 0 -9
after juli	-30 26 18 0 -4 -1 0 -3 0 -4
after juni	24 -12 -18 -2 -11 -19 -3 6 0 34
after juridisch	-2 -1 -1 0 -1 9 10 -10 -1 -3
after kan	28 -22 -5 -11 18 42 -9 -3 -5 -34
after kcc	-4 -3 -1 0 -3 2 -2 16 0 -5
after keer	-2 10 -2 -9 -3 -15 -1 28 -5 -1
after ken	-22 -7 25 -1 -5 -12 -1 4 -1 21
after kent	23 -9 19 -2 -7 -19 -2 11 0 -13
after klantmanager	-3 0 -1 0 -1 32 -1 -21 0 -6
after klas	-19 6 -3 0 -1 47 -12 -13 -2 -3
after klopt	-15 11 -1 -1 -1 -32 -3 49 0 -8
after komt	15 -16 30 -8 13 -9 -16 -40 -3 33
after kookt	-3 1 -1 -3 11 0 -1 -1 0 -2
after kreeg	-1 -2 -7 -12 -7 50 -1 -17 0 -3
after krijgt	30 25 22 8 -14 -27 -12 -31 -3 1
after kwaliteitsmedewerker	-3 0 0 0 -1 47 -1 -33 0 -8
after kwam	87 -42 14 8 -38 -28 -12 -1 -4 16
after laat	-17 -12 13 -1 -17 28 -3 8 -4 6
after laten	-1 -2 -1 3 -3 -21 -1 36 -1 -9
after later	-11 -11 14 -1 3 -16 -1 5 0 17
after lead	-1 0 0 0 0 -26 -6 35 0 -1
after leerplicht	-8 -6 -7 -3 -2 12 -4 25 0 -8
after leerplichtambtenaar	-3 -3 -14 -1 -1 36 -4 -10 0 -1
after leest	-5 5 -2 -1 3 17 -1 -14 6 -9
after legde	12 8 -5 -1 -4 -16 -1 20 0 -13
after legt	-4 -3 -2 0 -2 10 -2 32 0 -29
after levert	-14 -5 5 -1 10 18 -1 6 -1 -17
after licht	-1 0 0 0 -2 -20 -1 32 1 -9
after lid	15 -1 -1 0 -2 4 -10 -37 -2 33
after liep	-8 5 -2 26 -1 -5 0 -10 0 -4
after liet	6 1 -7 -1 -2 -7 0 10 0 -1
after liever	-13 -5 0 -1 14 -19 11 -5 -2 20
after ligt	-22 -6 45 0 -4 -23 -3 -21 -3 38
after locatie	-4 -1 -12 0 0 1 -1 20 0 -2
after login	-8 -1 -1 0 -4 11 -2 13 -1 -6
after loopt	34 8 -4 -2 -33 -14 -2 21 0 -8
after lt	-5 -1 -1 0 -1 24 -5 -11 0 -1
after ma	-3 -3 -3 -1 -8 20 -1 7 0 -9
after maakt	10 -30 -1 29 -7 18 -2 -9 2 -9
after maandag	-5 8 -9 11 -11 10 0 -3 0 0
after maar	-4 22 -15 20 -8 -24 20 1 -3 -10
after maart	28 -24 -6 -1 1 -14 -4 24 0 -5
after mag	7 61 -13 12 -31 -4 -10 -11 -3 -7
after mailt	-7 -3 -1 0 -1 8 0 18 0 -12
after man	-35 30 -2 -2 -2 -12 -2 -1 -1 28
after manager	-1 0 0 0 0 -35 3 33 0 0
after mbo	-5 5 -6 0 -4 16 13 -16 0 -3
after me	-11 -3 -9 -2 -4 -6 -5 6 0 34
after medewerker	-2 -1 -1 0 -1 -8 9 7 0 -2
after mee	-33 22 -9 38 2 5 -1 5 -4 -24
after meer	3 10 -1 -1 -1 -5 0 -4 0 -2
after mei	-9 2 -9 18 -5 43 -2 -28 0 -9
after meldde	-2 -3 0 0 -1 -20 0 30 0 -3
after meldt	-13 -3 0 0 -8 12 -6 23 1 -5
after meneer	13 -13 0 0 -11 16 -1 -11 -1 7
after mentor	-2 -3 13 -6 -1 -2 0 7 0 -6
after met	51 56 -54 -7 -16 15 -4 -65 1 24
after mevrouw	16 27 9 -3 -28 -17 -1 -4 -2 4
after mij	-28 -15 -9 -3 44 48 -6 -50 -1 20
after mijn	-14 6 -4 -4 -28 -18 2 11 -1 51
after moeder	17 -11 18 0 11 -10 -3 -16 -7 1
after moet	-10 -9 -3 -1 -6 27 -3 9 0 -4
after morgen	-10 5 -2 0 -1 -22 -2 36 0 -5
after mr	-7 -11 14 0 5 -9 -3 11 12 -12
after mw	9 -3 -2 0 -3 -10 -9 28 0 -9
after my	-4 -10 16 -1 -2 17 -6 -1 -1 -8
after na	13 -17 43 -6 -13 -21 -5 27 -2 -19
after naam	-31 44 32 0 -3 -19 29 -30 -2 -21
after naar	46 32 -7 17 -61 -46 -10 13 -1 16
after naast	2 10 -7 0 -2 2 -5 5 0 -4
after namens	-15 -6 -1 -1 -4 -6 -2 34 -1 0
after nee	1 -21 -13 -2 28 0 -2 39 0 -30
after neemt	-16 -5 -16 -6 8 37 -4 10 -11 2
after niet	16 -28 17 -16 -7 25 12 -62 6 39
after niets	-7 3 -1 0 -7 41 -13 -7 0 -8
after nieuwe	-13 2 -5 0 -5 25 -7 -10 -8 22
after niks	-8 -2 -1 0 1 -16 -1 33 -1 -5
after nl	92 -3 -1 0 -2 -43 -1 -16 -1 -25
after nodig	-8 8 -35 -3 23 3 -1 18 0 -5
after noemde	-5 1 0 -1 -1 16 0 -8 0 -2
after noemt	4 -3 -4 -3 -2 10 -1 -2 19 -18
after nog	-27 31 -10 2 -2 -39 -16 49 -4 15
after nooit	-5 -3 0 -4 8 -4 -1 13 0 -3
after noord	-1 -1 -5 -1 0 -15 0 24 0 -1
after not	7 -10 1 -1 -1 30 -1 -4 -6 -14
after notulen	-10 -3 -1 -1 -12 18 -1 3 -3 10
after november	-10 16 -2 0 -4 -10 -1 17 0 -5
after nr	4 -18 -5 -2 -17 17 -19 -21 -1 62
after nu	-32 5 -10 5 0 -11 41 -54 -1 57
after nummer	23 -8 -2 -1 -7 -4 -3 -21 -1 24
after of	-54 37 -8 -2 -28 60 -12 -4 -10 22
after ok	-37 -20 33 -1 -14 8 -7 48 0 -9
after oktober	-9 8 -5 2 -9 -25 35 4 0 0
after om	14 -3 -7 -8 -23 -11 -18 5 7 43
after omdat	-12 -2 -8 -2 16 12 0 6 0 -10
after on	31 -19 -5 -3 15 -29 -6 30 0 -13
after onder	15 0 -8 13 -14 -11 22 -13 -4 0
after ons	2 -7 -12 -1 0 38 -1 -13 1 -9
after ontvangt	-18 0 -5 0 -3 5 -6 -3 -1 31
after onze	-12 3 -3 -1 -6 -9 1 20 0 7
after ook	2 -3 17 37 -28 -9 8 11 -2 -31
after op	52 -13 18 36 9 38 -48 -10 -37 -45
after open	45 -6 0 -1 -5 -5 0 -20 0 -7
after opent	-4 -1 0 0 0 30 -3 -18 6 -9
after or	-7 -2 11 0 -3 21 -9 -7 -1 -4
after oud	-10 -4 18 0 -5 -2 -1 7 0 -2
after ouders	-9 18 10 0 -2 -3 0 -7 0 -5
after over	-15 -1 -17 -7 -15 24 -8 10 -7 35
after pas	6 9 -14 -2 -34 -10 -10 30 0 27
after past	0 -1 -14 0 2 1 0 -2 0 13
after per	-16 -6 15 -1 -4 39 -12 -41 -6 33
after pers	-3 -2 0 0 -2 22 -4 -8 0 -2
after personeelsnummer	-3 0 0 0 0 15 0 -11 0 0
after pnr	-12 -8 -1 0 -1 50 -7 -5 -2 -13
after politie	-4 -1 -5 0 -1 -17 -1 32 2 -5
after post	5 0 -3 33 -37 0 -1 -20 0 23
after praat	-2 5 -5 -1 -8 -7 8 -6 -2 19
after praten	24 -20 -4 -2 -5 -7 -3 1 0 17
after privacy	-2 -1 -1 0 -1 38 -3 -28 0 -2
after punt	5 0 -1 0 -2 -21 -1 23 0 -3
after pvda	-2 -2 -1 0 -1 -2 -1 -2 21 -12
after regelt	-5 -19 -8 -1 7 50 -1 10 -4 -30
after rijdt	-11 -12 -8 -2 33 5 -4 -30 -1 30
after roemeense	30 -4 -4 0 -24 -20 -2 -4 0 29
after roepnaam	13 -15 -3 -1 -7 23 0 -6 0 -3
after route	18 -4 -4 0 16 14 -2 -17 0 -21
after samen	12 21 0 -3 -7 13 -1 -15 -1 -20
after schreef	-11 -6 -5 0 -5 9 -2 26 0 -7
after schrijf	-5 -3 0 0 -1 29 -1 -12 0 -5
after schrijft	-6 -4 -5 -2 -2 -19 -1 25 -6 19
after schuldhulp	-3 0 0 0 -1 -17 -1 26 0 -3
after secretaris	-4 -2 -1 0 -1 13 -3 -26 19 7
after senior	1 -1 -1 0 -1 30 -6 -20 -3 -1
after sinds	5 53 23 -12 -38 19 -6 -15 -5 -24
after skj	-13 -7 -12 -1 -2 -1 0 44 0 -8
after slaapt	47 37 -8 17 40 -37 -4 -81 -4 -7
after slecht	25 -5 -10 -4 -2 0 0 0 0 -3
after sluit	-18 -4 19 -1 -3 -10 -2 -25 4 40
after sociaal	-6 -3 -5 0 -4 -3 -1 29 1 -7
after social	-7 -2 -14 0 0 48 -12 -11 0 -1
after sorry	-17 -3 -7 0 8 -5 -7 -19 0 51
after sport	-1 0 -1 0 0 16 -1 -23 11 -2
after spreekt	-18 6 -2 -1 -6 -8 -10 6 -11 44
after staat	-50 25 17 -13 -52 35 -10 11 3 35
after stelt	-5 -1 -14 0 -3 31 -2 -14 -2 9
after stond	-10 -27 84 -2 -18 -24 -16 38 -2 -21
after studentnummer	-19 -4 -7 0 0 28 -2 8 0 -3
after tafel	21 -1 7 0 -7 4 -1 -19 0 -4
after tante	-14 -9 -3 18 -3 -3 0 16 0 1
after te	-17 15 -2 -8 -4 -29 41 -14 -2 21
after team	-9 -5 -9 -1 -3 48 -15 12 -2 -17
after teamleider	-4 -1 -9 -1 -3 -13 -2 43 -1 -8
after teammanager	-2 -1 -2 0 -1 8 -30 30 -1 -1
after tegen	-36 -8 -11 16 -19 -12 17 6 -5 52
after tekende	-9 13 4 0 -4 0 0 -4 0 0
after tekent	-21 -15 13 -4 -9 5 27 8 0 -5
after tel	7 -7 36 -1 -13 -38 -6 -9 -5 36
after telefonisch	-9 -1 41 -1 -3 -7 1 -14 -1 -7
after telefoon	-20 -3 21 -1 -2 -7 -1 -12 0 25
after terug	-9 -16 -3 -1 -2 18 -3 28 0 -11
after the	10 9 -12 -4 -19 -13 32 -31 -2 31
after thuis	14 -34 -14 9 14 12 -7 23 -1 -16
after to	-17 -7 19 -2 3 16 -10 -11 -1 9
after toe	-2 -1 0 0 -2 -20 -1 30 6 -10
after toegang	-3 -2 -9 0 -2 13 0 7 0 -2
after toen	-3 -9 -4 -7 36 4 -1 -13 0 -4
after toestel	-9 -3 0 0 -1 -35 -3 65 0 -12
after toestemming	-2 -2 -2 0 0 31 -2 -22 0 -1
after toezicht	-9 -2 -2 0 -2 15 -2 5 -2 -2
after toezichthouder	-2 0 -1 0 0 -1 -5 12 0 -1
after told	-9 3 -7 -2 -2 1 -4 7 -1 13
after top	-15 -13 -1 0 -6 24 -2 17 0 -3
after tot	8 -8 8 24 -25 -43 6 34 1 -6
after trainee	-2 -1 0 0 -1 34 -10 -17 0 -3
after true	-2 0 0 0 0 8 -2 -3 0 -1
after tst	-5 -2 -1 0 -1 -10 -4 29 0 -6
after twaalf	-10 28 -1 -2 7 -6 -13 -26 -1 23
after twee	-1 -17 -7 32 17 -21 3 35 -2 -38
after uit	-31 7 0 6 19 17 -6 -33 -2 22
after uur	-7 -5 -1 0 7 -7 -1 18 0 -4
after uw	9 -3 -1 -3 -9 -7 -2 -13 0 29
after vader	-20 -33 54 -5 -4 11 -1 7 -1 -7
after van	-13 -23 -33 9 -41 14 -12 24 27 47
after vanaf	-10 21 13 -1 -3 7 -3 -5 -1 -16
after vandaag	-9 -6 24 0 -4 16 -8 -23 -1 12
after veilig	-9 3 -5 -4 -3 -4 -1 41 0 -18
after verder	15 -3 0 -2 -4 0 -1 7 0 -13
after vergunningen	0 0 0 0 0 16 -3 -11 0 -1
after verklaarde	-27 -3 -9 -2 1 1 -8 -12 -1 59
after verklaart	-18 -6 18 -1 -10 -8 -4 -12 0 40
after verslag	6 -4 -2 0 -1 39 -4 -23 -4 -5
after vertaalt	-5 -3 -1 -4 22 0 0 -5 0 -4
after verteld	-12 -6 -3 -1 26 5 0 -1 0 -7
after vertelt	33 -4 -11 0 -11 24 -1 -21 -1 -8
after via	30 -4 23 -6 -8 -41 -14 20 -3 5
after vier	-19 10 -5 7 13 39 -3 -18 -3 -22
after vijf	-10 4 -14 -1 39 -7 -2 -3 3 -10
after vindt	28 -2 -8 -2 3 -22 -22 12 23 -10
after volgens	-13 4 -1 -1 32 13 -3 -10 -4 -17
after vond	-2 -10 21 -2 -2 45 -13 -32 -1 -5
after voor	-24 -18 12 -22 -26 53 13 -33 20 25
after voornaam	41 -11 -5 0 -2 -5 -1 -8 0 -8
after voornamen	28 36 -4 0 -5 -22 -2 -20 -1 -10
after voorzitter	-9 -3 -4 -1 -4 -7 -4 20 -12 24
after vorige	16 4 -4 -1 -1 -6 -3 0 0 -6
after vraagt	18 3 -18 -3 -24 40 -11 -10 18 -13
after vrijdag	-22 -5 19 -2 -3 -24 39 3 -2 -2
after vrijwilliger	-11 -2 0 0 -1 -38 -2 31 0 24
after vroeg	-2 17 -18 -5 -15 51 -2 -17 1 -8
after vrouw	29 -1 -7 0 -5 -1 -1 -9 0 -5
after vvd	-2 -1 -2 0 -1 -4 -1 -5 23 -8
after vz	18 -3 -7 0 -5 -7 -16 -6 -5 32
after waar	-6 9 -7 -2 0 13 -2 0 -1 -4
after waarom	-7 -6 -1 0 -3 33 -1 -26 4 7
after want	-13 -16 29 -1 3 2 9 -11 0 -1
after was	-36 -59 46 -9 -36 20 34 -21 35 25
after wat	14 -21 -20 -4 -15 25 -8 -10 -1 39
after we	24 25 -32 -3 -26 -5 -15 43 -1 -11
after weer	27 -16 10 12 -11 22 -3 -37 -4 -2
after weet	5 -4 8 -3 -18 33 -9 -22 -3 13
after weg	-23 34 -4 -5 -4 2 -2 19 0 -17
after wel	-5 -8 -9 -3 1 4 -1 47 3 -30
after werd	2 -1 -4 -2 32 -21 -3 -10 -2 9
after werkt	-23 6 5 -3 61 25 -5 -36 -8 -21
after werkte	-3 -1 -4 -1 1 -14 -6 36 0 -8
after west	-4 -1 -3 -2 11 -5 0 9 0 -5
after wethouders	0 0 0 0 0 -4 0 -2 9 -1
after who	4 9 -2 0 -6 -10 16 -5 0 -5
after wie	-45 -20 -7 -5 -8 8 -19 37 -3 61
after wij	-22 -4 -1 0 25 -20 -5 -9 0 37
after wijkagent	-2 -8 -10 -1 -2 -9 0 39 0 -7
after wijkteam	-7 -6 -3 0 -1 -26 -2 48 0 -3
after wil	18 -37 39 -14 23 -6 -16 -21 5 8
after wilde	-2 15 24 -17 13 -9 -8 -21 8 -2
after wist	-17 4 -1 -2 5 19 30 -5 -2 -31
after wmo	24 -4 -7 0 -4 14 -9 -9 -3 -3
after woensdag	-17 -16 -6 20 19 28 -1 -26 12 -14
after wonen	-6 -3 -1 0 12 27 -1 -27 3 -5
after woont	30 -47 7 6 35 -14 -7 -21 -2 13
after wordt	59 14 -2 4 -28 1 -14 -20 -3 -9
after youth	-2 -1 -12 0 0 -4 -1 24 0 -3
after zaak	-9 -2 -1 0 -8 -29 42 31 -1 -23
after zag	-12 -8 -5 -7 -8 0 0 19 0 21
after zat	-22 13 -3 -7 21 33 -17 -18 -3 2
after zaterdag	-13 -3 -5 24 -14 -3 -1 -15 0 31
after ze	37 -26 12 -10 -11 -65 8 36 0 19
after zeg	-4 -2 -1 0 10 10 -6 -3 0 -3
after zeggen	4 0 21 0 6 -15 9 -12 0 -12
after zegt	-31 9 -1 -8 10 -5 54 -30 -1 1
after zei	-30 -8 -23 -4 29 -5 -7 92 -1 -43
after zelf	95 20 4 -16 -13 -46 -52 -19 -13 39
after zelfde	-23 27 -3 -4 32 -6 -3 -7 0 -12
after zes	28 23 -3 -4 -12 -11 0 -7 -1 -13
after zestien	8 -3 -1 0 -1 -2 0 -2 1 -1
after zet	-8 -5 -1 0 -4 47 -1 -20 0 -7
after zette	-26 0 33 0 -1 -10 6 -2 0 -1
after zich	-1 -8 8 20 20 12 -9 -20 -1 -22
after zie	-4 -1 -1 0 -8 -2 -1 10 0 6
after ziek	-9 -4 -3 -2 -6 40 -2 -20 -1 6
after ziet	-8 -3 -2 -2 -3 12 -5 18 -1 -6
after zij	-16 -14 28 -11 -21 -1 5 10 -3 23
after zijn	-21 17 66 -21 13 0 -11 -14 -12 -17
after zit	-35 20 5 -11 4 9 39 -9 -7 -15
after zn	-10 35 -7 -1 14 7 -4 -10 0 -24
after zo	21 -3 -3 0 -5 -19 -2 19 0 -8
after zoekt	-4 -3 -4 0 -3 35 -2 -18 -12 11
after zonder	-18 28 -8 -2 -22 22 -2 -17 -1 19
after zoon	7 -1 10 0 -6 -7 -2 15 -1 -16
after zou	-1 -4 -11 -2 -1 9 -8 20 0 -2
after zus	27 -4 1 -4 5 -4 0 -13 0 -7
after zusje	-11 5 4 27 -15 -4 -1 -2 0 -3
age adult	39 -32 33 -24 -14 -15 57 -76 -28 58
age child	-14 200 -25 98 -72 -40 -5 -77 -3 -62
age old	57 -33 -34 11 44 -47 7 -56 -14 66
age teen	63 131 -53 40 -68 -35 -2 -63 2 -16
age young	25 -50 5 26 -38 -22 31 -52 -1 75
alone	12 -7 -4 -1 -4 -29 57 -46 54 -32
attendee	-42 -35 -2 -16 -27 48 -70 79 64 2
before 0	32 13 -20 6 -16 -8 76 -65 -11 -8
before aan	34 -5 12 -8 -56 13 -2 -11 35 -12
before aangifte	1 -6 7 -2 -2 -9 0 16 0 -3
before aanvrager	-26 -20 6 -1 20 7 59 -15 -16 -13
before aanw	-6 -3 -13 0 0 17 -1 14 -2 -7
before aanwezig	10 3 6 -5 -4 12 -11 -13 -18 21
before achternaam	-8 27 -11 -2 15 20 -15 -9 -1 -16
before actie	-3 -1 -2 0 -1 -17 -1 30 -2 -4
before advies	-2 -2 36 0 -2 -30 -3 -12 -1 16
before adviseur	-2 -2 -1 0 -1 -8 0 20 -1 -3
before afspraak	-10 12 3 -1 -2 13 0 -12 0 -2
before afwezig	-6 -3 -1 0 -2 23 -1 -20 -2 14
before akkoord	-14 1 36 -2 -4 31 -6 -34 -1 -8
before alleen	-32 10 19 -1 2 -18 -4 35 -1 -10
before alles	-4 8 -5 0 3 -4 0 -1 0 4
before als	-42 30 23 -10 -39 -35 -11 26 -1 58
before and	-32 27 13 -2 41 -2 -23 -27 -1 4
before andere	-6 4 -6 -1 -2 4 -1 -14 -1 23
before app	-8 2 -1 0 -2 6 0 10 0 -5
before april	-4 -8 -2 0 10 12 -2 -4 0 -2
before auteur	-6 0 0 0 0 -2 -2 16 -1 -4
before auto	-20 -15 18 -1 -23 46 -7 15 -1 -11
before balie	-17 -7 30 0 2 20 -1 -18 0 -9
before bed	69 1 -2 -1 -6 -26 -7 -20 0 -8
before bedrijfsarts	-1 -1 -1 0 -1 -29 -1 37 0 -3
before begeleider	-4 -5 -5 -2 -7 50 -1 -27 0 2
before begeleiding	-5 9 42 -3 -12 -48 -14 14 -4 21
before behalve	23 -2 0 0 -1 -12 -2 6 0 -13
before behandelaar	-2 0 0 0 -1 8 0 -2 0 -2
before behandeld	-3 0 -1 0 -1 -24 -1 36 -2 -4
before beide	-8 -3 23 -4 -4 5 -1 -7 0 -1
before bekend	36 -1 -7 0 -3 -5 -8 -5 0 -6
before bel	13 1 2 0 -3 -15 -14 35 -3 -16
before belanghebbende	14 -2 -6 -1 -6 -6 -5 -2 0 14
before bellen	4 7 20 -1 -5 -8 -6 4 0 -14
before belt	5 9 -26 12 34 -12 -2 -26 -1 7
before ben	48 -14 26 -3 -35 -30 20 -33 -5 27
before beoordelaar	-1 0 -6 0 -1 26 -2 -16 0 -1
before besluit	2 0 -1 0 -3 -10 0 12 2 -2
before besproken	0 -1 -3 -6 7 -2 -8 14 0 -1
before beste	3 10 3 -2 -6 -8 -29 -4 29 4
before bestuurder	-1 0 0 0 -2 5 -1 15 -6 -10
before betreft	49 -10 -4 -3 -6 -3 -5 -14 0 -5
before betrokkene	27 6 -10 -6 -8 -20 -5 -9 0 25
before bewindvoerder	-3 0 -1 0 -2 -2 0 9 0 -1
before bezoek	-3 1 6 0 33 -14 -3 -15 0 -5
before bij	9 -74 4 -4 -21 26 -7 51 -13 30
before blijft	15 0 0 0 -1 -11 -1 0 0 -1
before brief	-9 3 4 -1 11 -10 -2 12 0 -7
before broer	35 -17 -15 0 44 -6 -3 -17 -1 -20
before broertje	-4 15 -4 17 -17 -1 0 -2 0 -3
before budgethouder	-5 -4 42 0 -6 -3 -1 -10 0 -12
before bureau	23 11 -6 -3 -15 -9 -1 -18 0 19
before burgemeester	-10 -2 -3 0 -2 -18 -10 -24 101 -32
before buurman	-5 -1 -1 0 -18 -1 0 -9 0 36
before buurvrouw	-28 29 -3 -2 -46 -7 0 -5 0 62
before by	-23 -1 -2 0 -3 15 -5 12 -1 9
before casemanager	-2 -1 -1 0 -1 14 0 -6 0 -3
before cc	-33 -2 -5 0 42 -19 18 10 -2 -9
before chauffeur	-28 -16 -5 -1 -3 5 -4 17 -11 47
before children	-6 20 2 14 -3 -19 -1 -3 0 -4
before client	61 -3 -10 0 -4 -14 -4 -23 0 -3
before coach	-1 0 0 0 0 -7 -3 14 -1 -1
before collega	24 -4 -17 -1 -16 1 4 -24 23 9
before college	-1 0 -1 0 -1 30 0 -23 6 -8
before commissie	4 -2 -1 0 -3 -3 -38 20 18 6
before consulent	-13 -3 -4 0 -4 9 -5 25 -1 -5
before contact	-20 -5 -12 -2 6 -23 -9 32 -1 34
before contactpersoon	-13 -3 -1 -7 -5 2 -3 48 -5 -12
before daarna	30 -5 -3 -5 -15 11 -3 -6 -1 -5
before dag	3 -21 10 17 -12 14 -3 13 -1 -20
before dan	-5 17 -5 -2 5 12 -2 -9 0 -11
before dat	70 46 -31 13 -85 0 51 -47 -8 -10
before de	-6 39 -2 1 -16 13 -31 5 25 -28
before dear	59 -8 -25 -1 -11 -44 7 3 -2 23
before dec	-3 -5 -1 -1 -1 22 -1 1 0 -10
before december	-4 15 -1 -3 -1 1 -1 -2 0 -5
before deelnemers	-9 -2 12 0 -3 -10 0 -3 0 15
before dhr	27 -9 14 -2 -4 -20 1 -8 4 -2
before die	-24 9 -11 -9 7 -9 -10 10 -13 48
before dienst	-23 -8 -2 0 -2 7 -4 47 -1 -15
before dit	-28 7 29 -1 -18 -24 -1 39 0 -3
before docent	-9 -3 -22 -1 -1 -17 -4 63 0 -6
before dochter	22 -4 -10 -11 62 -12 -2 -26 -1 -16
before doel	26 -6 -1 -2 -11 -3 0 -1 0 -2
before doen	12 -9 -12 -3 -11 -11 -10 17 0 28
before doet	-20 2 -18 -3 4 24 -1 20 -1 -7
before dokter	-7 -3 -1 0 -4 -11 0 34 0 -8
before door	-66 -23 -17 -18 -31 105 -48 45 43 12
before dossier	-15 -4 -4 0 -6 6 38 5 0 -19
before dr	-4 -4 -6 -1 -4 -27 -16 34 0 28
before drie	29 -4 2 -7 -5 -9 -6 -5 0 6
before drs	-4 -1 -3 0 -1 -11 7 20 8 -15
before dus	23 -3 -1 0 -5 -12 -1 17 0 -18
before echtgenoot	-9 -1 -1 -1 18 -1 0 -2 0 -4
before echtgenote	-8 -2 -7 -1 31 -1 0 -6 0 -6
before een	11 68 -13 -3 -44 -18 -1 13 -3 -11
before eens	-8 26 22 -1 -4 -11 -2 -15 -1 -6
before eerst	-8 -1 -4 0 -6 -1 0 15 0 5
before eerste	9 13 -3 -2 -6 2 0 -12 0 -1
before eigen	-39 -4 -7 0 -10 1 2 -7 -1 64
before eigenaar	-38 -1 -3 0 -2 -1 -3 8 -1 41
before en	-14 -5 29 -9 7 13 -5 -30 25 -11
before er	-19 2 8 11 -15 -3 -3 -23 0 44
before erbij	17 -2 -2 -1 2 12 -4 -17 -1 -2
before even	-8 -3 -1 0 -5 67 -4 -17 -1 -27
before ex	-7 -5 34 -4 -18 -4 -1 -10 0 15
before excuses	13 -3 0 0 -9 15 0 -8 0 -6
before fam	44 -32 12 -5 32 -18 -1 -38 0 6
before family	11 -9 6 -1 -1 -1 0 -3 0 -1
before februari	8 0 -3 -1 -3 -1 0 -2 2 0
before feedback	-4 -3 0 0 -1 -32 -1 42 0 -1
before formulier	3 -9 -3 -1 34 -8 -4 -8 0 -4
before from	-19 -11 36 -1 -8 -10 -22 17 -2 20
before gaan	-12 13 -5 3 -2 12 0 -5 -1 -4
before gaat	0 -19 -14 -7 19 16 -9 -6 0 21
before geachte	11 12 17 -1 19 -5 -24 -13 -31 15
before gebeld	-17 -2 13 0 -11 2 -1 20 0 -5
before gedaan	-19 -5 27 0 -3 -10 -1 11 -1 1
before geen	-2 16 -14 10 37 -4 -8 -2 0 -32
before gemaakt	-12 0 0 -2 -3 17 -1 15 0 -14
before gemeente	-16 -5 -10 -1 -5 10 -3 39 -8 -1
before gemeentesecretaris	-1 0 0 0 0 -31 -1 -19 60 -8
before genoemd	-8 -1 0 10 -5 19 -2 -9 0 -3
before geslachtsnaam	30 40 -14 0 -3 -17 -4 -11 -1 -19
before gesprek	11 12 -6 -1 -7 29 -12 -8 -3 -14
before gesproken	3 -4 -15 -1 -8 4 -1 19 -1 6
before gestuurd	11 -4 -1 -1 -16 0 0 17 0 -4
before getekend	-4 -14 -4 -1 22 10 -2 -7 0 -2
before gevoerd	-2 0 -1 0 -1 -17 -1 24 -1 -3
before geweest	5 -2 -2 -1 -1 26 -3 -15 0 -7
before gewoon	-7 -2 0 0 -1 15 -3 -11 -1 9
before gezag	16 -24 21 -2 -2 0 -1 -4 0 -5
before gezegd	14 -2 20 -2 0 -5 0 -6 0 -18
before gezien	-5 0 0 0 -1 -10 -3 20 0 -1
before gezin	54 -3 57 -1 -11 -25 -4 -44 -1 -23
before gezinscoach	-1 -5 -3 -1 -1 -1 0 13 0 -1
before gezinsvoogd	0 2 -3 -1 -12 -1 0 15 0 -1
before goed	-7 -4 -1 -1 -3 12 9 3 -1 -7
before gr	27 -6 -5 0 -6 -1 -7 16 -2 -15
before graag	-4 2 0 0 -1 15 -11 -1 0 -1
before groet	-17 -8 -19 -1 -21 60 5 22 -1 -20
before ha	-4 -3 -3 0 -1 -9 -1 25 0 -3
before haalt	43 -4 -11 56 -12 -30 0 -32 0 -9
before haar	10 -18 -10 8 45 -6 23 6 -5 -54
before hallo	-13 -4 -5 0 -3 16 -2 -15 0 26
before handtekening	-3 -5 23 -2 -23 16 -13 12 0 -5
before heb	-12 11 -12 -2 24 1 -2 0 -1 -8
before hebben	10 -33 -2 -1 33 2 -2 -1 0 -6
before heeft	-23 9 4 -14 -52 34 39 -3 -11 18
before heer	-11 -10 -17 -11 23 16 62 1 -14 -39
before heet	23 6 -5 -1 -30 -20 2 0 -1 28
before hem	5 22 7 -2 -7 41 -1 -47 -1 -17
before het	-1 11 -22 -1 34 9 -14 -17 -15 16
before hi	-20 -1 -6 0 -1 21 -7 0 0 14
before hij	24 20 -8 -4 -20 -21 -5 -12 -1 27
before hoi	-13 36 6 -2 -19 31 -17 -7 -6 -10
before hr	-18 -1 -1 0 -5 -26 -3 24 0 30
before huis	3 -7 -8 -3 -1 21 0 -1 0 -5
before huisbezoek	14 -1 -7 0 -6 1 -1 3 0 -3
before hulp	-7 -14 -2 -1 7 -4 0 28 0 -5
before husband	-9 -6 20 -2 12 -2 -1 -5 0 -9
before iedereen	40 5 -2 -1 -10 -5 0 -13 -1 -12
before iemand	26 29 -20 -3 -2 -1 -1 -22 0 -6
before if	-5 9 14 -2 -2 -2 -1 -7 0 -5
before ik	84 -36 -17 -9 -74 12 44 0 -7 4
before in	7 2 6 -3 7 -27 -19 -10 0 36
before inbreng	-2 -6 -4 0 0 38 -3 -16 -1 -4
before inbrenger	-4 -6 -3 0 -1 35 -5 -9 -1 -6
before inkomen	-6 -1 -7 0 -2 7 0 16 -1 -5
before inwoner	-1 0 -1 0 0 -3 -1 -4 0 10
before inzake	4 11 -1 0 -7 -10 18 -8 -4 -3
before is	82 -40 -9 8 -22 -2 11 -16 -5 -6
before ja	46 21 -6 -1 -23 -13 -2 -10 -6 -6
before jaar	-19 -9 -3 6 7 7 -15 6 -2 22
before januari	-12 4 -13 -1 3 37 -1 -11 0 -5
before je	-26 3 -8 -1 -5 19 -10 3 -1 26
before jeugd	-5 -1 -7 0 -1 6 0 10 0 -2
before jeugdbeschermer	0 0 -12 0 -2 0 0 19 0 -4
before jeugdhulp	-6 10 -1 -1 -3 -2 -1 -3 17 -9
before jeugdige	32 -13 -3 -3 -3 -2 0 -3 0 -5
before jeugdteam	-2 -2 -5 -2 -1 -3 0 21 0 -7
before jij	1 -2 -1 0 -2 -18 36 -10 0 -3
before jobcoach	-3 -1 0 0 -1 -4 -5 23 0 -8
before jongen	-24 22 -6 -5 -2 -4 -1 -11 0 30
before jongere	-6 13 -4 -5 8 -2 -1 -1 0 -2
before jongerenwerk	-5 -5 -2 -2 -1 -7 0 30 0 -7
before jongste	-17 50 -4 10 10 -6 0 -26 0 -16
before juf	11 -36 -25 -11 -12 -9 0 48 0 36
before juli	1 2 -2 0 -6 0 -2 9 0 -1
before jullie	6 -3 5 0 0 -11 -2 17 -2 -9
before juni	-27 12 -2 -5 -3 30 -14 9 -3 5
before kamer	-4 -6 2 0 -13 -2 0 -4 0 27
before kan	-37 15 -16 -3 22 14 -4 -40 -1 49
before kandidaat	24 -1 0 0 -3 -25 17 -10 -1 -1
before keer	13 -8 14 -3 -8 -23 -7 12 13 -3
before kind	21 22 -19 -6 -26 -25 -2 19 -1 15
before kinderen	-13 16 13 25 -5 -6 0 -10 -1 -17
before klant	-58 -3 23 0 35 -9 -2 -18 0 33
before klantmanager	-8 -1 -2 0 -4 4 -1 16 0 -4
before komen	3 0 -1 0 -3 12 -5 -41 -3 37
before komt	-12 8 -8 -2 -6 18 0 -6 0 8
before kwam	-43 38 -6 -2 7 -23 -1 26 0 4
before laat	-3 -11 -3 -1 -4 11 -3 32 -4 -14
before laten	-11 13 -2 -2 9 6 0 -9 0 -4
before leerling	19 -10 -16 16 -5 -1 0 -2 0 -1
before leerplicht	-7 -7 -12 -3 -1 -5 0 50 0 -15
before leidinggevende	-12 -3 -3 0 -3 6 -5 32 -1 -11
before let	-18 -19 -6 -2 32 2 -2 24 -1 -9
before lieve	-9 -9 -8 0 -3 55 -2 -15 0 -10
before lijst	-15 -3 -3 0 -1 12 -1 -6 -1 19
before loket	-3 -5 -1 0 21 2 0 2 0 -15
before loopt	-16 -5 -5 0 14 -6 -4 26 -1 -4
before ma	-9 -6 19 -1 9 13 -4 -36 -1 17
before maandag	-29 10 -3 0 -2 20 -3 11 0 -4
before maanden	-8 0 14 0 -2 20 -14 -4 0 -5
before maar	7 -18 -5 -4 -7 51 -9 6 -1 -20
before maart	9 -12 -2 -4 -12 -2 16 25 -1 -17
before mag	7 0 -8 32 -9 -9 -5 14 -1 -22
before mail	-1 0 -2 0 -11 -15 0 31 0 0
before man	59 -10 17 -7 -2 -11 -5 -14 -3 -25
before manager	-3 -1 0 0 -2 -7 32 -15 0 -4
before mdr	-14 22 38 -2 -14 -2 -1 -19 0 -8
before me	21 -3 -2 0 -4 22 2 -28 -1 -5
before mede	-3 -2 -10 -3 10 17 -1 -5 0 -2
before medewerker	-7 -2 -1 0 -1 18 -4 4 -1 -5
before mee	68 -9 -34 -3 -13 22 -6 -16 -1 -8
before meer	-13 10 -5 -1 35 8 -2 -16 -1 -15
before mei	-3 4 -1 0 -10 13 -1 4 0 -5
before meisje	37 -27 -13 -2 -7 -1 0 35 0 -21
before melder	-31 -1 -9 9 -3 27 -7 21 0 -6
before meneer	19 -12 19 -4 -7 -27 14 -28 -7 33
before mensen	3 -6 -3 0 -4 0 0 11 0 0
before mentor	-4 -5 -4 0 -5 10 0 14 0 -7
before met	8 31 9 -1 48 30 -64 -36 -22 -4
before mevr	51 -7 28 -4 -5 -13 -17 -9 -3 -21
before mevrouw	12 -40 35 -26 42 -1 -17 6 -9 -2
before mij	-19 17 2 -2 -9 -26 8 45 -1 -15
before mijn	0 -34 -1 25 54 -6 -4 23 -3 -54
before minderjarige	25 -26 -5 23 -12 0 0 -1 0 -4
before moeder	-14 42 23 -8 34 -12 -5 -14 -2 -44
before moet	-7 -9 -8 0 24 -18 19 -16 0 15
before mother	-14 -4 17 -1 21 -2 -3 -6 0 -8
before mr	10 -39 54 -4 7 -29 -14 -1 -7 25
before mrs	-15 -6 17 0 30 17 -4 -24 0 -12
before ms	20 -6 10 -1 23 -23 10 -9 -2 -23
before mw	24 -3 7 -5 9 -19 -22 -15 17 6
before my	-3 10 27 -5 -6 17 -5 -18 -2 -15
before na	-19 -2 -2 0 33 20 -5 -20 -1 -4
before naam	-11 49 20 19 4 13 -21 -41 -13 -20
before naar	-13 5 -51 -3 25 82 -15 18 -14 -34
before name	-2 -10 -8 -1 -4 3 28 -3 0 -3
before namens	-10 -1 1 -3 50 -9 -5 -12 -2 -10
before nee	-7 -7 -1 0 -4 11 0 8 0 -1
before neef	-13 -2 -1 0 37 -2 -1 -3 -1 -14
before neemt	29 -54 -1 25 -3 0 -2 15 -1 -8
before netwerk	-16 17 -3 3 -13 0 0 -2 0 14
before nicht	-5 -7 -4 -2 31 -2 0 -6 0 -7
before niet	-1 -21 30 -7 -29 0 -21 -12 -3 64
before nieuwe	-1 10 -4 0 -1 22 0 -18 6 -13
before nodig	-8 -7 0 0 -3 -1 -1 23 0 -3
before noemde	37 -2 -1 0 -12 -12 -2 -4 1 -5
before noemt	-14 -3 -1 -1 4 4 -2 -6 0 20
before november	43 -7 1 -1 -14 -11 -1 -3 0 -7
before of	57 8 -21 -3 43 9 -6 -73 -4 -10
before ok	-21 -4 -5 0 21 48 -4 -23 0 -11
before oktober	11 -16 -4 -1 -2 0 -1 16 0 -3
before om	11 -7 33 -1 -11 -13 -1 2 -2 -11
before oma	-9 -25 10 4 42 -1 0 -1 0 -19
before omdat	-12 20 22 -2 -22 -18 -6 29 -1 -11
before ondergetekende	3 -1 0 0 -2 -25 -1 28 0 -3
before onderwerp	55 33 -17 -4 -11 5 -9 -32 -1 -20
before onderzoeker	-12 -2 -8 -1 -12 -28 -1 73 -1 -8
before onze	-18 30 -8 -1 -17 0 -2 11 -1 5
before ook	-8 3 -3 -10 59 1 -4 -28 -1 -10
before oom	10 -5 -13 -3 21 0 0 -2 0 -7
before op	50 -9 -27 22 -2 -36 3 -35 -3 36
before opa	-3 -5 -17 -3 34 -1 0 10 0 -14
before opening	0 -1 0 0 0 -27 -2 -3 -3 38
before opgemaakt	-2 0 -1 0 -2 -32 -13 64 -10 -5
before opgesteld	-4 -1 -3 0 -2 10 -1 4 -3 -2
before opm	-11 -2 0 0 -2 -21 -1 43 0 -5
before opsteller	-20 -1 -2 0 -2 -15 -7 58 -3 -7
before or	0 0 0 0 0 12 -3 -5 0 -3
before ouder	-14 0 44 -1 -4 -2 0 -14 0 -9
before ouders	-11 -3 29 -8 0 -2 0 -12 0 8
before oudste	-4 10 -1 -4 8 -1 0 -3 0 -5
before over	5 -5 33 -17 38 -43 27 -1 -2 -37
before overdracht	-26 -13 -5 -5 37 9 -2 11 0 -6
before papa	-6 -3 12 -2 -14 0 0 -5 0 18
before partij	-9 -2 -1 0 -31 -3 -3 -8 -1 56
before partner	-6 -7 -7 -1 32 -4 -2 -13 0 9
before pas	-4 -3 -7 0 2 12 -1 8 0 -6
before per	-8 -1 25 14 -2 -17 -1 4 0 -13
before plan	3 16 3 -1 4 -3 -1 -14 0 -7
before pleegouders	32 -30 -40 -10 -9 -1 0 -5 0 64
before portefeuille	-14 -1 0 0 -1 -4 -16 -10 45 -1
before portefeuillehouder	-2 -1 0 0 -1 -3 -3 -4 15 -1
before prof	-1 0 0 0 -1 -5 -8 17 0 -1
before punt	3 7 -1 8 15 0 -1 -27 0 -3
before pvda	-1 -1 0 0 -1 -4 -3 -4 19 -5
before raadslid	-4 -1 -1 0 -1 -1 -1 -4 18 -5
before rapporteur	-13 -1 -2 0 -1 -4 0 25 0 -3
before rapporteurs	-16 -1 -1 0 -1 -8 -1 34 -1 -5
before re	9 3 -3 -1 -2 3 12 -12 0 -8
before referentie	-4 -1 0 0 -1 -17 -6 33 -1 -3
before regel	-40 38 21 0 -2 4 -5 -11 -1 -3
before regelt	-1 9 -1 -3 11 1 0 -13 0 -2
before regie	-2 -2 -7 -5 -3 -2 -1 25 0 -3
before regisseur	-1 -1 -1 0 -1 -2 0 8 0 -1
before rekening	-8 -9 8 -1 -3 -10 -1 17 0 6
before roepnaam	40 -8 -8 -2 -20 24 1 -12 -1 -16
before ronde	24 -6 -3 -1 -1 0 22 -31 0 -5
before rondvraag	-8 -4 -1 -1 -1 -8 -3 -7 6 27
before samen	-16 -11 2 -1 35 -6 -8 12 0 -7
before school	-4 12 2 -7 -13 3 0 16 0 -9
before schreef	-7 -2 -7 0 37 0 19 -55 -1 17
before schuldhulpverlener	-2 -1 0 0 -1 -3 0 9 0 -2
before secretaris	-10 -3 -7 0 -3 4 34 -57 35 9
before september	-16 5 -2 -1 -1 -32 -2 2 -3 49
before sinds	17 -39 -6 18 34 8 -4 -13 -1 -15
before slaapt	18 -14 -9 -4 -2 -18 -1 35 0 -3
before son	-7 35 -3 -1 -10 -6 -1 -4 0 -3
before sorry	-14 -10 -3 0 23 38 -6 -21 -1 -7
before spoed	-3 5 -4 -1 -2 42 -1 -24 0 -10
before spreekuur	23 -1 -3 0 -2 -18 -1 -3 6 -1
before staan	-22 0 33 0 -4 0 0 -3 0 -3
before staat	57 -23 -1 0 -8 -7 -1 -8 -3 -5
before stil	-7 -6 -14 -1 23 30 -1 -19 -1 -3
before stond	-4 -4 26 -2 -7 -1 0 4 0 -11
before stopt	-2 11 -1 0 -9 0 0 11 0 -9
before student	-15 -4 -7 0 -1 47 -7 -26 -5 17
before supervisor	-3 -1 -2 0 -1 -17 -2 26 0 0
before systeem	22 -2 0 0 -2 -15 -2 10 0 -10
before tafel	25 -20 -10 -1 -7 -15 -2 16 -2 17
before tante	-5 40 -22 -14 0 -6 0 -5 0 12
before te	15 -13 -7 3 0 23 7 -14 -1 -13
before team	-7 -1 0 0 -1 0 -2 15 -1 -4
before teamleider	-5 -1 0 0 -2 43 -2 -29 -2 -3
before tegen	-14 8 21 -1 -10 8 -1 -20 -4 14
before telefonisch	-2 -3 -1 -1 -1 24 -5 -8 -1 -2
before terug	11 18 0 -1 -9 0 -2 -45 -3 31
before the	-26 20 11 -3 -17 0 -5 -12 -1 33
before thuis	25 10 0 -9 -9 -11 0 18 0 -25
before tien	-6 -14 22 -1 -3 -2 0 3 6 -5
before to	-38 -6 9 32 -13 16 13 -11 -2 -1
before toelichting	-7 -2 0 0 -1 9 -1 10 0 -8
before toen	8 -4 24 -1 -25 -16 -1 10 0 6
before toestemming	-20 -5 15 0 -4 14 -2 16 0 -14
before toezichthouder	-2 -1 0 0 -1 7 -1 -31 -3 32
before told	-6 11 -3 -3 -1 0 -1 7 0 -4
before tot	14 0 0 0 0 0 -1 -11 0 -1
before twee	-10 23 -4 -5 -14 -18 -7 15 -1 22
before uit	-3 8 -1 0 -4 5 -1 -15 10 1
before uur	-16 -24 25 -2 -6 14 -1 22 0 -9
before uw	11 11 21 -14 24 -3 -4 -21 -4 -21
before vader	14 26 2 6 8 -7 -3 -12 -1 -32
before van	-32 23 32 12 48 -5 -36 4 -31 -16
before vandaag	17 -10 -11 -2 -5 -11 -1 22 -3 2
before verder	-6 -3 15 -1 -15 19 6 -10 0 -5
before verslag	-15 0 -23 -1 -10 18 -3 27 -8 15
before verteld	-4 -6 10 -5 -2 3 0 6 0 -2
before vertelde	35 -24 11 -2 5 -12 0 -9 0 -4
before verzoek	-1 -1 -1 -2 0 30 -1 -3 -8 -14
before via	-11 15 -3 -1 1 18 -2 7 0 -23
before vier	-4 -18 22 25 -20 -14 0 6 -1 4
before vindt	-2 -6 -2 0 -2 21 -5 -2 0 -2
before volgens	-37 -37 15 -23 6 3 -1 51 -3 26
before volgorde	36 -9 -1 -1 -2 -18 29 -15 0 -18
before voluit	-29 17 -1 0 -4 19 10 -9 0 -3
before vond	-14 10 0 0 -1 -11 0 21 0 -3
before voor	0 43 -22 74 -50 -22 42 -12 1 -54
before voorletters	-15 72 -9 0 -6 -13 -2 -11 0 -15
before voornaam	10 3 77 -2 -13 -25 13 -41 -3 -17
before voornamen	55 33 -3 -1 -17 -4 -2 -40 -1 -20
before voorzitter	-22 -4 -5 -2 -3 -12 -9 -34 25 67
before vraag	-11 -15 -9 -1 -14 22 -8 53 -1 -16
before vraagt	-2 1 -3 -10 17 -3 0 5 -2 -3
before vragen	-24 -9 32 -1 -4 38 -3 -18 -1 -10
before vriendin	-4 -3 -1 -2 20 -3 0 -4 0 -1
before vrijdag	24 -6 -7 0 0 -5 -6 8 -1 -7
before vroeg	-6 -8 -2 11 -3 10 0 2 0 -4
before vrouw	24 -18 14 -5 23 -15 -9 -26 -2 14
before vz	-15 -6 -11 -2 -10 36 -4 -28 3 38
before waar	-33 21 -16 -7 24 -6 -1 33 -1 -14
before waarom	-5 1 -1 -2 -2 30 -1 -13 0 -8
before was	12 -33 14 -7 4 -16 7 23 -2 -1
before wat	-63 29 42 -3 -9 32 -9 6 -2 -25
before week	9 3 2 -5 -4 14 -13 -35 -1 30
before weer	1 35 -8 -6 -9 -45 -1 9 -3 27
before weet	-6 2 -1 -2 7 -26 -1 4 0 24
before weg	-5 -2 -14 -1 9 2 0 13 0 -2
before weken	-3 4 -28 -2 34 14 -7 -5 0 -7
before wel	-14 3 18 -14 -8 20 -1 2 7 -12
before werd	-2 -3 -2 0 28 -10 -3 -16 -2 10
before werk	-22 -6 -2 23 -1 28 0 -15 0 -6
before werkbegeleider	-2 -4 0 0 -1 19 -2 -6 0 -3
before werknemer	-12 -1 -1 0 -3 39 -2 -20 0 -1
before wethouder	-8 -4 -3 -1 -3 -22 -12 -19 95 -23
before wethouders	-2 -1 0 0 -1 -7 -4 -11 41 -15
before wie	69 14 37 -6 -19 -50 -3 -20 -1 -20
before wife	-10 -3 19 -3 13 -7 -1 -4 0 -3
before wijkagent	-5 28 -1 8 -5 -3 0 -19 0 -4
before wijkteam	16 -3 -5 0 -4 -10 -5 26 0 -15
before wil	20 48 -21 -5 -17 -9 19 -20 6 -21
before wilde	-15 4 -4 0 -4 -3 -2 7 0 17
before with	14 -25 -8 -1 -10 64 -14 -4 -1 -13
before wmo	-20 -1 -1 0 -2 -11 0 40 0 -3
before wonen	-3 15 -2 -6 -5 -3 0 -8 17 -5
before woont	-6 -1 -2 1 -9 -2 0 -2 -9 31
before woord	13 -8 -7 -2 0 -8 -1 -3 -7 21
before worden	-16 -5 -1 -2 20 17 -1 8 -3 -18
before wordt	33 -8 -8 -2 -5 -7 -18 11 0 4
before your	6 15 -6 -4 25 -3 -1 -23 0 -9
before zaken	-6 12 -1 -1 -5 6 -1 -4 0 -1
before ze	15 -35 -7 -7 27 6 23 -40 0 19
before zeg	-2 -7 -4 0 -4 12 -6 10 -1 1
before zeggen	-10 3 -4 -1 4 1 20 -5 0 -6
before zegt	16 10 -16 5 8 -14 -24 11 6 -2
before zei	-27 9 -7 19 28 10 -7 -27 -2 5
before zelf	-31 2 1 -2 21 33 -1 -4 -1 -17
before zich	23 18 -2 0 -26 -4 -3 -23 -1 18
before zij	40 -16 -18 -1 13 -10 -1 23 -2 -28
before zijn	12 7 -20 -8 40 -20 4 -49 -3 35
before zit	-29 26 -5 0 1 -29 -1 14 -1 24
before zitten	6 -2 -1 0 -2 -16 -2 -6 0 23
before zonder	-12 27 19 -1 6 -16 11 -17 -2 -15
before zoon	-30 0 -14 -17 85 0 -3 -30 -2 11
before zoontje	-7 43 -1 -2 -10 -2 -5 -5 0 -10
before zus	-24 -7 -10 42 44 -11 -1 -18 -1 -14
before zusje	-1 -9 -5 26 -6 0 0 -3 0 -1
before zuster	-17 -2 -1 43 -16 -8 -2 -10 0 13
beleid: alone	-6 -1 0 0 0 -2 -3 -7 21 -1
beleid: cue before public_figure	-1 0 0 0 0 -2 -1 -3 9 -1
beleid: once	-10 -2 -3 0 -3 -5 -5 -1 34 -4
beleid: place first	-10 -2 -2 0 -2 -3 -4 4 18 -1
beleid: place middle	-1 0 -1 0 -1 -3 -2 -7 19 -4
beleid: shape full	-10 -2 -2 0 -2 -4 -5 8 20 -2
beleid: share high	-10 -2 -2 0 -2 -4 -5 8 21 -2
bias	-21 -15 5 -13 -5 -12 -1 40 12 10
born	61 69 0 27 -6 -6 11 -94 -30 -31
born adult	12 -183 40 -47 62 76 79 -28 -24 13
born child	-31 107 23 37 -41 -30 -15 -29 -1 -21
born old	102 -57 -28 -5 31 -25 -24 -1 -2 9
born teen	1 162 -51 18 -39 -34 -13 -25 -2 -16
born young	-19 33 19 21 -16 7 -16 -10 -1 -17
brief: age child	-8 21 -3 -1 6 0 0 -10 0 -4
brief: age old	-6 -4 -5 0 11 -1 13 0 0 -7
brief: born	-3 20 18 0 -16 -1 -14 -1 0 -2
brief: born old	10 -2 0 0 -4 0 -2 0 0 -1
brief: cue after care	16 12 -10 -1 -3 -1 6 -13 0 -6
brief: cue after employee	-1 0 -1 0 -1 -3 -1 8 0 -2
brief: cue after professional	-3 1 -5 0 -3 -2 -1 3 -1 12
brief: cue before child	25 11 0 -1 -2 -1 -1 -12 -1 -19
brief: cue before office	5 -3 -15 0 -12 -3 10 29 -2 -10
brief: cue before parent	-17 11 3 0 37 -1 -1 -18 0 -14
brief: cue before professional	7 -14 -2 0 -3 -2 -1 29 -1 -13
brief: cue before relative	2 0 6 -1 9 -1 -1 -14 -1 1
brief: greeted	6 -8 -12 0 3 -8 16 -15 2 17
brief: greeted politely	9 -6 -11 0 8 -6 18 -17 -4 8
brief: greeted well known	0 -3 -1 0 -6 -2 -3 0 6 9
brief: has BSN	-6 14 16 0 -9 -2 -5 -5 0 -3
brief: has DOB	-3 20 18 0 -16 -1 -14 -1 0 -2
brief: kin same f	-6 -2 8 -1 21 -1 -2 -7 0 -10
brief: kin vrouw	-5 -2 8 -1 11 -1 -1 -2 0 -9
brief: mail behind	7 -1 -8 0 -6 -1 16 0 0 -6
brief: once	-23 13 7 -5 5 -26 -6 8 4 22
brief: place first	-9 6 38 -1 5 -27 -2 -44 0 35
brief: place last	16 -7 -10 -1 -8 -7 26 -6 16 -19
brief: place middle	-5 9 2 -8 3 -23 -4 50 -19 -5
brief: sender	3 12 1 0 -7 -3 6 -8 0 -3
brief: shape full	13 -3 17 -3 9 -29 -5 -1 4 -2
brief: shape initials	14 -9 3 -1 -9 -14 -9 -6 -1 30
brief: shape single	-31 24 19 -6 -5 -11 25 -7 -5 -3
brief: shape surname	11 -3 -8 0 -16 -2 9 20 -1 -9
brief: share high	57 9 -19 -1 1 -18 -4 -16 -9 0
brief: share low	-18 2 2 -2 -19 -5 -5 16 -6 34
brief: share middle	-37 -2 46 -7 18 -35 28 0 12 -23
brief: shares surname	5 6 18 -1 -13 -3 -12 -11 -4 16
brief: title	-52 -15 14 -1 -7 -17 32 60 -15 1
brief: title degree	-3 -1 -8 0 -3 -1 -1 33 -6 -11
brief: writer	27 -2 10 -2 12 -16 -8 -3 -11 -8
bsn	33 21 6 4 30 13 -14 -45 -6 -43
bsn brief	-6 14 16 0 -9 -2 -5 -5 0 -3
bsn code	-3 -3 -1 0 -2 -11 22 -1 0 -2
bsn email	-4 14 -7 -1 -12 21 -2 -8 0 -1
bsn hr	-6 -1 0 0 -2 10 -1 0 0 0
bsn indicatie	15 -9 3 -1 -4 -1 -1 -1 0 -1
bsn jeugdwet	2 9 -18 2 -10 -2 -1 20 0 -4
bsn lijst	1 19 -3 -1 5 8 -7 -9 0 -13
bsn other	13 13 7 8 32 -2 -30 -16 -3 -22
bsn participatie	9 -8 -4 -1 15 -3 -3 -4 0 -2
bsn schuldhulp	-5 -4 10 0 20 -3 -5 -12 0 -2
bsn zaaknotitie	11 -20 7 -2 -13 -2 20 -9 0 9
code: born	11 19 -5 0 -4 -9 -7 -1 0 -3
code: born adult	15 -5 -2 0 -2 1 -5 0 0 -1
code: has BSN	-3 -3 -1 0 -2 -11 22 -1 0 -2
code: has DOB	11 19 -5 0 -4 -9 -7 -1 0 -3
code: once	-8 -29 -1 -2 -16 39 6 -8 -5 24
code: place first	-13 -1 -1 0 -1 15 -2 9 -1 -5
code: place last	-7 -1 -2 0 -1 28 -1 -14 -1 -2
code: place middle	18 7 18 -2 -21 6 2 -31 -5 8
code: shape full	16 4 14 -1 -12 25 -18 9 -4 -35
code: shape initials	-5 19 -3 0 -2 15 21 -28 -1 -15
code: shape single	21 -15 6 -1 -7 -3 -3 -5 -1 7
code: share high	-21 7 13 -1 -9 8 8 7 -3 -7
code: share middle	20 -2 2 -2 -13 32 -9 -36 -3 10
cue about care	-15 27 -3 50 -9 -28 -10 -42 -7 38
cue about child	0 19 50 -7 8 -46 -16 -18 -1 11
cue about client	33 -5 -24 -19 23 -28 25 -1 -4 2
cue about employee	7 -6 -12 -6 8 4 -14 34 -2 -13
cue about office	-59 -5 -9 -2 -8 -6 21 18 28 21
cue about parent	11 34 -14 39 27 -20 -11 -6 -5 -56
cue about professional	-26 -15 -31 17 -15 37 10 46 -5 -18
cue about public_figure	-15 -19 -3 -1 6 51 22 72 -63 -50
cue about relative	0 -25 30 6 0 5 -11 0 -9 4
cue about school	29 40 -17 28 -25 12 -14 -16 -1 -36
cue about sibling	-46 -14 -21 87 57 -42 -5 -24 -1 8
cue after applicant	-15 -3 -4 -1 36 -27 40 -16 -1 -9
cue after care	9 -12 -11 27 18 -10 15 -46 -21 31
cue after child	-26 11 69 1 100 -24 -32 -42 -11 -47
cue after client	42 -24 -11 -21 -20 -11 16 14 -10 25
cue after employee	-57 -17 -32 -5 -19 90 -17 43 -10 24
cue after office	-38 -13 -7 -2 -10 10 6 9 34 11
cue after parent	-5 14 22 3 41 -28 -16 -13 -10 -8
cue after professional	-64 -38 -3 30 -12 16 7 106 -20 -22
cue after public_figure	5 -11 -6 -1 -8 -34 -8 -29 124 -31
cue after relative	9 37 -22 -15 25 -39 -12 -6 -15 37
cue after school	-29 24 -10 30 -12 -36 -7 12 -1 28
cue after sibling	24 -2 2 52 -26 -22 -5 -15 -1 -7
cue before applicant	22 -1 -1 0 -3 1 23 -34 -4 -4
cue before care	17 7 30 -15 -3 -40 -7 -16 -11 39
cue before child	29 105 -72 52 55 -51 -17 -64 -7 -30
cue before client	46 -14 -8 20 -28 -13 80 -58 -20 -6
cue before employee	-12 -20 -30 -4 -23 64 -3 25 14 -12
cue before office	-36 -18 -22 -20 -12 38 -4 40 30 4
cue before parent	-11 -7 147 -24 29 -33 -16 -50 -5 -30
cue before professional	-42 -26 -68 -11 -47 44 -34 207 -13 -9
cue before public_figure	-25 -7 -8 -1 -9 -48 -24 -9 184 -52
cue before relative	-21 -34 -13 -22 268 -53 -28 -105 -11 19
cue before school	-15 5 -45 -27 -24 33 -10 77 -1 7
cue before sibling	2 -38 -41 147 53 -19 -5 -46 -2 -52
cue label applicant	23 -1 -1 0 -3 -41 21 3 -1 -1
cue label care	-16 7 2 -3 -8 -15 -2 42 0 -6
cue label child	33 42 -17 -16 4 -12 -4 -10 -1 -19
cue label client	96 -53 14 -7 -30 -6 9 -25 -2 4
cue label employee	-20 -4 -3 -1 -5 20 24 -3 -1 -6
cue label office	-26 -7 -9 -1 -9 51 28 32 -15 -43
cue label parent	-25 -21 96 -13 -22 -9 -4 -24 -1 23
cue label professional	-38 3 -15 -3 -20 48 -7 51 -2 -17
cue label relative	-6 -17 -28 -14 25 -2 -1 -21 0 63
cue label school	-2 12 -3 0 0 -24 -4 32 0 -10
cue label sibling	28 -22 -3 7 20 -15 -1 -8 0 -6
cv: age adult	-4 -1 -3 0 -8 -2 45 -24 -1 -3
cv: alone	-2 0 0 0 0 -1 19 -13 0 0
cv: born	-5 -1 -2 0 -2 -4 22 -7 0 -1
cv: born adult	-4 -1 -2 0 -2 -4 21 -7 0 -1
cv: cue after employee	-1 0 -1 0 -1 -8 -20 9 0 23
cv: greeted	-9 -1 -3 0 -10 -2 -40 72 -1 -6
cv: greeted well known	-3 -1 -2 0 -6 -1 -13 28 0 -2
cv: has DOB	-5 -1 -2 0 -2 -4 22 -7 0 -1
cv: mail behind	-1 0 -1 0 -5 -5 -13 28 0 -3
cv: mail of office	0 0 0 0 -1 -4 -12 20 0 -2
cv: once	-19 0 -11 -1 16 -31 35 0 -21 31
cv: place first	-16 -6 -5 -1 10 -28 111 -37 -20 -8
cv: place last	-4 -2 -2 0 0 -12 -3 30 -1 -5
cv: place middle	-15 4 -6 -1 0 -13 -34 32 -2 34
cv: shape full	-23 -7 -10 -1 24 -33 38 12 -4 3
cv: shape initials	-4 0 -1 0 -1 -4 4 27 -17 -3
cv: shape single	-8 3 -3 -1 -13 -14 33 -16 -2 21
cv: share high	-20 -6 -3 -1 8 -23 36 24 -4 -11
cv: share middle	-15 2 -10 -1 2 -30 38 1 -19 32
cv: shares surname	-1 0 -2 0 6 -2 11 -10 0 -2
cv: title	-9 -1 -3 0 -9 -2 -30 59 0 -5
cv: title degree	0 0 0 0 -1 -1 -6 9 0 -1
cv: writer	-7 -2 -2 0 29 -5 28 -46 -2 7
email: age adult	2 -2 -2 0 3 -12 -4 -2 0 18
email: age child	-6 10 -3 15 -4 -8 0 -2 0 -2
email: age teen	3 12 -2 -1 -5 -4 0 -1 0 -1
email: born	3 10 -12 -2 -2 -2 14 -4 0 -5
email: born adult	4 -2 -13 0 -2 2 15 -2 0 -3
email: born old	11 -5 1 -1 0 -2 -1 0 0 -2
email: cue about care	18 24 3 -2 -16 -8 -2 -14 0 -2
email: cue about professional	-17 7 -2 -1 -6 8 -1 5 0 7
email: cue after care	0 8 -5 -2 -3 8 18 -19 0 -6
email: cue after client	5 28 -7 -1 -21 17 -2 -17 0 -2
email: cue after employee	-3 -1 -2 0 -2 29 0 -17 0 -3
email: cue after professional	-1 -1 -2 0 1 -17 0 22 0 -1
email: cue before child	12 2 -5 -2 -7 -9 -1 17 0 -8
email: cue before employee	-2 -1 -4 -1 -6 8 -3 -15 13 11
email: cue before parent	-8 11 10 -1 -3 -4 -1 -2 0 -2
email: cue before relative	-7 -7 13 -3 19 -1 -2 -4 0 -7
email: greeted	1 -2 -9 -8 -25 -4 -1 17 -2 33
email: greeted politely	-6 -4 -1 -2 -11 -6 -12 12 5 24
email: greeted well known	6 2 -8 -7 -14 1 12 4 -6 9
email: has BSN	-4 14 -7 -1 -12 21 -2 -8 0 -1
email: has DOB	3 10 -12 -2 -2 -2 14 -4 0 -5
email: kin moeder	11 -3 13 0 -11 -3 -1 -2 0 -2
email: kin old f	10 -4 14 0 -12 -2 -1 -3 0 -2
email: kin same m	-10 -6 7 -12 12 -4 -1 -2 0 15
email: kin young m	-3 18 -1 -1 -5 -5 0 -2 0 -1
email: mail behind	8 -12 12 -3 22 -29 6 -11 -8 15
email: mail of office	33 -6 0 -1 -14 15 -15 -11 -6 6
email: mail of resident	0 -5 26 -1 32 -49 26 -35 -1 7
email: once	-9 30 5 17 21 -2 -21 -16 -5 -21
email: place first	-11 18 6 -5 6 3 -9 -2 10 -15
email: place last	-14 -10 14 22 15 2 -6 -12 -2 -9
email: place middle	28 -5 -10 -4 -12 9 6 -2 -12 1
email: receiver	-27 -16 13 -2 10 3 0 10 1 7
email: sender	6 -17 13 -3 8 16 -9 -1 -7 -6
email: shape full	-9 -2 -1 9 -6 19 12 -19 -2 -1
email: shape initials	49 -6 -2 -1 -6 -39 -4 12 5 -8
email: shape single	-30 -1 -8 7 28 43 -15 5 -7 -22
email: share high	-4 2 10 -2 -6 -5 -3 -31 10 29
email: share low	39 -1 6 -17 11 -14 -5 8 -1 -25
email: share middle	-33 2 -6 33 4 33 0 7 -13 -28
email: shares surname	-3 9 -6 -7 36 -15 15 -10 -1 -18
email: title	-11 -17 -10 18 4 36 -8 -18 -2 8
email: writer	12 -14 -6 -4 1 6 -4 6 -7 11
greeted	19 23 42 -19 5 -5 -52 4 -34 17
greeted politely	24 1 15 -5 8 -8 -22 -2 -26 16
greeted well known	-4 22 27 -14 -4 -4 -33 0 -8 18
has BSN	33 21 6 4 30 13 -14 -45 -6 -43
has DOB	61 69 0 27 -6 -6 11 -94 -30 -31
hr: age adult	7 -2 -3 0 2 5 4 -9 0 -4
hr: attendee	-2 0 0 0 -1 -3 -10 17 -1 0
hr: born	-3 -6 -3 -1 15 17 -10 -6 -1 -3
hr: born adult	1 -3 -3 0 0 22 -7 -5 -1 -3
hr: cue about professional	-1 -1 0 0 0 10 3 -10 0 -1
hr: cue after care	6 -2 -2 -1 12 21 -30 0 0 -3
hr: cue after employee	-3 -2 -1 0 -2 -16 4 4 -1 18
hr: cue after professional	19 -1 -1 0 -1 -9 4 -9 -1 -1
hr: cue before applicant	0 0 0 0 0 -7 19 -10 0 0
hr: cue before employee	-5 -2 -1 0 3 14 -12 11 -3 -5
hr: cue before professional	-2 -2 -1 0 -2 21 -2 -10 0 -2
hr: cue before relative	-1 -1 -1 0 26 -13 -1 -2 0 -7
hr: cue label applicant	-1 0 0 0 0 -21 18 4 0 0
hr: greeted	-15 -2 -3 0 2 34 -7 -5 -2 -3
hr: greeted well known	-4 -1 -2 0 2 11 -5 1 0 -1
hr: has BSN	-6 -1 0 0 -2 10 -1 0 0 0
hr: has DOB	-3 -6 -3 -1 15 17 -10 -6 -1 -3
hr: once	-28 3 -11 -4 3 3 57 -27 8 -6
hr: place first	-26 -5 -7 -1 -7 6 -18 49 16 -8
hr: place last	-2 -1 -1 0 -1 43 -5 -45 13 -1
hr: place middle	-19 -3 -13 -5 7 12 50 -8 -6 -15
hr: receiver	-3 0 -1 0 0 -5 -2 11 0 0
hr: sender	0 0 -2 0 -1 -19 -2 25 0 0
hr: shape full	-17 -16 -13 -2 -1 15 50 0 -8 -8
hr: shape initials	-19 -2 -3 0 -8 -3 -1 -9 34 11
hr: shape single	-9 10 -3 -3 1 42 -18 12 -2 -29
hr: share high	-20 -4 -1 0 -4 54 4 -22 -1 -4
hr: share low	-13 13 -6 -2 4 -4 -7 15 -5 5
hr: share middle	-13 -18 -14 -4 -1 13 30 2 30 -25
hr: shares surname	-5 -1 -4 0 1 14 8 -11 0 -2
hr: title	-5 -2 -5 0 10 36 -2 -23 -4 -5
hr: title degree	0 0 0 0 0 0 -8 19 -8 -1
hr: writer	-8 -5 -4 -1 -11 6 16 -21 36 -9
in table	48 12 -25 1 -30 -42 47 -11 -42 41
indicatie: age child	9 -4 -4 17 -4 0 0 -8 0 -5
indicatie: born	-7 19 -9 -2 9 -3 -2 -2 0 -2
indicatie: born adult	3 -2 -7 0 12 -2 -2 -1 0 -2
indicatie: born child	-5 11 -3 -1 -1 0 0 0 0 0
indicatie: born teen	-7 10 1 -1 -2 0 0 0 0 0
indicatie: cue after care	17 -14 -4 14 -7 -1 -1 -3 0 -2
indicatie: cue after client	32 -29 0 -4 3 -1 0 0 0 -1
indicatie: cue after parent	7 -12 -5 -1 3 0 0 2 0 7
indicatie: cue after professional	-5 -1 -3 -1 0 -2 0 15 0 -1
indicatie: cue before child	8 -9 -4 6 7 -1 0 -3 0 -3
indicatie: cue before client	15 -2 1 0 -4 -1 -1 -6 0 -1
indicatie: cue before parent	-6 -4 20 2 -4 0 0 -6 0 -1
indicatie: cue before professional	-3 -3 -2 0 -4 -2 0 18 0 -3
indicatie: cue before relative	-15 7 -15 -1 26 -1 0 -7 0 6
indicatie: cue before sibling	-3 -6 -6 20 0 -1 0 -4 0 -1
indicatie: cue label child	11 -7 -1 -1 -1 0 0 0 0 0
indicatie: cue label client	11 -1 -3 0 -1 -1 -1 -4 0 0
indicatie: has BSN	15 -9 3 -1 -4 -1 -1 -1 0 -1
indicatie: has DOB	-7 19 -9 -2 9 -3 -2 -2 0 -2
indicatie: kin same f	-3 -2 -5 13 4 -1 0 -5 0 -2
indicatie: kin same m	-4 -5 -4 5 12 0 0 -2 0 -1
indicatie: once	37 -3 8 1 -16 -16 -4 23 -2 -27
indicatie: place first	29 21 7 -10 -10 -9 -2 -14 -1 -12
indicatie: place last	-8 -4 -8 -1 -2 -3 0 29 0 -2
indicatie: place middle	-14 -8 31 27 6 -10 -3 -20 -2 -6
indicatie: shape full	-15 -4 21 -10 -10 -9 -4 27 -2 6
indicatie: shape initials	0 -2 9 -1 -4 -2 -1 9 -1 -7
indicatie: shape single	8 11 4 27 12 -11 -1 -33 -1 -17
indicatie: share high	22 -5 -5 -1 1 -2 -2 -6 -1 -4
indicatie: share low	-19 3 15 6 -10 -3 0 21 0 -12
indicatie: share middle	5 11 19 11 2 -17 -4 -20 -2 -4
indicatie: shares surname	-18 12 27 -8 11 -2 -1 -12 -1 -8
indicatie: title	4 -3 -3 -2 21 -2 -1 -4 -1 -10
indicatie: writer	-3 -4 14 -2 -3 -1 0 3 0 -3
jeugdwet: age adult	-22 -4 24 -7 -5 -1 -1 22 0 -6
jeugdwet: age child	11 -9 -17 32 -8 -1 0 -4 0 -4
jeugdwet: age teen	16 -12 -15 19 -2 -1 0 -3 0 -2
jeugdwet: attendee	-3 -2 4 -5 1 -3 0 18 0 -9
jeugdwet: born	12 -5 18 3 -30 -4 -2 7 -1 2
jeugdwet: born adult	-37 -18 65 -16 -12 -1 -1 14 0 7
jeugdwet: born child	-1 21 -15 14 -11 -1 0 -2 0 -3
jeugdwet: born teen	47 -7 -29 5 -6 -1 0 -5 0 -2
jeugdwet: cue about care	-19 5 2 27 14 -1 -1 -19 0 -8
jeugdwet: cue about child	2 4 18 -6 -4 0 0 -8 0 -4
jeugdwet: cue about parent	9 -42 -3 13 18 -3 0 3 0 5
jeugdwet: cue about professional	7 -11 -3 3 -3 0 0 10 0 -3
jeugdwet: cue about relative	-7 2 8 6 2 0 0 -5 0 -5
jeugdwet: cue about school	9 7 3 9 -3 -1 0 -21 0 -4
jeugdwet: cue after care	1 -11 4 -3 -14 -2 -1 25 0 1
jeugdwet: cue after child	-1 13 -13 -4 0 0 0 6 0 -1
jeugdwet: cue after client	-10 30 -13 -7 -6 -1 -1 12 0 -4
jeugdwet: cue after parent	0 -5 -5 -4 34 -3 -1 -9 0 -8
jeugdwet: cue after professional	-7 -6 -2 9 -4 -2 -1 25 0 -11
jeugdwet: cue after relative	-2 10 -9 -5 24 -1 0 -9 0 -6
jeugdwet: cue after school	-5 -10 -2 15 -1 0 0 7 0 -4
jeugdwet: cue after sibling	-6 7 -4 -6 -2 0 0 -5 0 15
jeugdwet: cue before care	9 -9 20 -13 -5 -1 0 -4 0 3
jeugdwet: cue before child	33 -19 -17 11 -6 -1 -1 -8 0 9
jeugdwet: cue before parent	22 -29 -19 -8 15 -4 -2 8 -1 16
jeugdwet: cue before professional	8 -14 -19 -6 -8 -2 -1 48 0 -7
jeugdwet: cue before relative	-5 -12 -16 -3 43 -1 0 -2 0 -3
jeugdwet: cue before school	9 -7 -9 -12 0 -1 0 36 0 -16
jeugdwet: cue before sibling	18 -18 -6 36 -19 0 0 -5 0 -5
jeugdwet: cue label child	1 15 -7 -5 -2 -1 0 -1 0 -1
jeugdwet: cue label parent	-5 -8 29 -7 -7 -1 -1 -11 0 11
jeugdwet: cue label professional	0 -1 -2 0 -4 -1 0 10 0 -1
jeugdwet: greeted	-15 17 42 -1 -3 -2 -1 -28 -1 -8
jeugdwet: greeted politely	-10 6 16 0 0 -1 0 -10 0 -2
jeugdwet: greeted well known	-6 10 26 -1 -2 -1 0 -19 -1 -7
jeugdwet: has BSN	2 9 -18 2 -10 -2 -1 20 0 -4
jeugdwet: has DOB	12 -5 18 3 -30 -4 -2 7 -1 2
jeugdwet: kin moeder	-9 2 8 -3 2 -1 0 0 0 1
jeugdwet: kin old f	-12 -12 4 -12 42 -1 -1 -11 0 4
jeugdwet: kin old m	-5 -15 13 -7 37 -2 -1 -23 0 4
jeugdwet: kin oma	0 -2 -9 -2 21 0 0 -3 0 -4
jeugdwet: kin oom	0 -2 -7 -3 18 0 0 -1 0 -4
jeugdwet: kin opa	0 -1 -4 -1 9 0 0 2 0 -4
jeugdwet: kin same f	-1 -9 -2 18 -2 0 0 -2 0 -1
jeugdwet: kin same m	-4 -10 4 32 -18 0 0 -1 0 -2
jeugdwet: kin vader	-2 -6 23 -3 -9 -1 0 -12 0 11
jeugdwet: kin zusje	0 -4 -1 8 -1 0 0 -1 0 0
jeugdwet: once	-4 -19 17 8 -11 -9 -5 13 -3 13
jeugdwet: place first	22 9 21 0 -20 -14 -4 -13 -3 3
jeugdwet: place last	22 -8 2 -8 -6 -1 -1 11 -1 -11
jeugdwet: place middle	-59 27 -5 22 22 -14 -6 10 -4 6
jeugdwet: receiver	-3 5 -15 0 -2 -1 0 17 0 -1
jeugdwet: school class	-3 11 -8 -3 -1 0 0 6 0 -2
jeugdwet: shape full	8 1 27 -14 -1 -17 -8 18 -5 -10
jeugdwet: shape initials	-16 -4 25 -4 17 -2 -1 10 -1 -24
jeugdwet: shape single	-5 32 -29 33 -19 -10 -3 -35 -1 37
jeugdwet: shape surname	-1 -1 -5 -1 -2 0 0 15 0 -5
jeugdwet: share high	-8 49 -21 -3 -4 -1 -1 -8 0 -2
jeugdwet: share low	-19 -23 6 18 28 -15 -6 14 -4 1
jeugdwet: share middle	12 2 33 -1 -28 -13 -5 3 -3 0
jeugdwet: shares surname	14 10 5 14 -1 -5 -3 -41 -2 10
jeugdwet: title	-32 8 49 -15 7 -2 -1 19 -1 -32
jeugdwet: writer	-3 10 8 2 -8 -3 -1 13 -1 -17
kin broer	-8 -24 -19 51 62 -8 -3 -26 -1 -24
kin broertje	-4 15 -4 17 -17 -1 0 -2 0 -3
kin buurman	-6 -4 -1 -1 -19 -1 0 -9 0 41
kin dochter	1 -10 -16 -13 59 28 -3 -28 -1 -15
kin echtgenoot	-9 -1 -1 -1 18 -1 0 -2 0 -4
kin echtgenote	-11 -4 -5 -1 50 -1 -1 -4 0 -23
kin husband	-3 -6 28 -2 -9 -2 0 -1 0 -6
kin kind	32 15 -9 -5 -10 -1 0 -7 0 -14
kin ma	-11 -7 17 -1 3 10 -4 -21 -2 15
kin man	12 -8 17 -8 24 -17 -4 -12 -3 -3
kin moeder	18 -33 133 -7 -42 -16 -6 -34 -8 -5
kin mother	-3 -1 15 0 -1 -1 -3 -4 0 -2
kin old f	0 -65 93 -29 78 -9 -12 -70 -10 24
kin old m	-28 -21 77 -15 67 -18 -3 -57 -2 0
kin oma	-2 -4 -24 -4 49 -1 0 -5 0 -10
kin oom	10 -5 -13 -4 23 0 0 -2 0 -8
kin opa	-3 -5 -17 -3 34 -1 0 10 0 -14
kin other f	-11 -10 -3 -4 3 -4 0 -7 0 37
kin other m	-15 -27 -12 -3 47 -16 -1 -19 0 47
kin papa	-3 -3 6 -1 -13 0 0 -5 0 19
kin partner	-37 -8 -5 -1 56 -4 -1 -14 0 15
kin same 	-37 -8 -5 -1 56 -4 -1 -14 0 15
kin same f	-50 -19 8 122 85 -41 -15 -63 -3 -24
kin same m	-23 -31 22 67 88 -28 -8 -44 -4 -39
kin son	-7 35 -3 -1 -10 -6 -1 -4 0 -3
kin tante	-2 -9 -21 -11 12 -1 0 -3 0 34
kin vader	-28 2 91 -7 -24 -7 -2 -39 -1 14
kin vriend	-10 -23 -11 -2 65 -15 -1 -10 0 7
kin vriendin	-6 -8 -2 -3 18 -4 0 -5 0 11
kin vrouw	10 -7 15 -4 26 -15 -9 -15 -1 1
kin wife	-4 -3 19 -3 1 -4 0 -4 0 -3
kin young 	20 19 -12 -5 -40 -2 -1 -9 0 30
kin young f	11 48 -23 -19 47 14 -4 -43 -1 -31
kin young m	-42 123 -13 -19 36 -22 -9 -47 -3 -5
kin zoon	-24 40 -9 -14 45 -14 -3 -35 -2 16
kin zoontje	-9 53 -2 -4 -13 -2 -5 -6 0 -12
kin zus	-18 -7 -10 42 41 -11 -1 -24 -1 -10
kin zusje	-8 18 -10 24 -15 -2 -1 -4 0 -2
kin zuster	-17 -2 -1 43 -16 -8 -2 -10 0 13
label 0	15 -15 2 -1 15 -26 -2 24 -1 -11
label aan	-38 4 -30 -1 -18 37 10 11 9 16
label aanvrager	-18 -1 -4 0 -5 12 28 -8 0 -3
label aanwezig	6 13 9 -1 -19 27 -10 -26 -27 27
label achternaam	-52 75 -20 -4 6 18 -27 -44 -3 49
label afwezig	-2 -3 -1 0 -1 27 -1 -18 -3 2
label akkoord	-1 -1 3 0 -2 15 0 -14 0 0
label als	-5 -11 -3 0 -6 27 -1 17 0 -17
label begeleider	-1 -1 -1 0 -1 28 0 -21 0 -2
label behandelaar	-6 -2 -1 0 -1 0 0 16 0 -5
label behandeld	-2 0 0 0 -1 -10 0 16 -1 -1
label belanghebbende	8 -3 -2 -1 -5 -6 -2 -3 0 13
label beoordelaar	0 0 -1 0 0 12 -2 -8 0 0
label betreft	33 -4 -3 -1 -4 -1 -4 -13 0 -3
label betrokkene	23 8 -8 -5 -2 -5 -1 -3 0 -6
label bij	15 -3 -7 0 -6 2 -2 19 2 -19
label cc	-33 -2 -5 0 42 -19 18 10 -2 -9
label client	121 -53 -6 -1 -6 -15 -3 -23 -1 -13
label commissie	-2 -1 -1 0 -2 -2 -31 19 12 9
label consulent	-11 -1 -1 0 -1 -5 0 20 0 -1
label contact	-4 -2 -10 -1 7 -13 -6 2 0 27
label contactpersoon	-2 -2 0 0 -4 2 -1 16 -4 -5
label de	-59 11 -9 -3 -15 4 27 26 -9 26
label deelnemers	-3 0 13 0 -2 -4 0 -1 0 -1
label dienst	-9 -7 -1 0 -1 -23 -1 43 0 -1
label doel	30 -11 -9 -5 0 0 0 0 0 -3
label door	-23 -5 -7 -1 -18 26 -11 49 -9 -1
label een	-6 -4 -5 -1 -14 9 -1 -9 0 32
label en	42 4 22 -47 -6 -20 -9 -1 -1 16
label er	18 -25 8 -4 17 -2 -4 -20 0 14
label from	-14 -11 37 -1 -7 4 -24 0 -2 19
label gemeente	-1 -1 -1 0 -1 -20 0 32 -1 -7
label geslachtsnaam	18 8 -10 0 -2 -7 -4 -2 0 -2
label gezag	-7 -2 29 -8 -2 -1 0 -2 0 -6
label gezin	-3 9 5 -2 -3 -1 0 -1 0 -2
label handtekening	-13 -2 1 0 -2 31 -11 -1 0 -1
label het	16 -16 -6 -2 37 0 -6 -21 -1 -2
label ik	-2 -2 15 -2 3 -9 -1 3 0 -4
label in	17 -4 -4 -1 -2 -3 -2 5 0 -6
label inbrenger	-2 -5 -2 0 -1 16 -4 6 -1 -6
label inwoner	-1 0 -1 0 0 -3 -1 -4 0 10
label is	65 -22 -19 0 11 25 -2 -22 0 -35
label jeugdige	10 3 -3 -2 -2 -2 0 -1 0 -2
label jongere	-3 14 -4 -1 -2 -2 0 -1 0 -1
label juni	-20 -2 -1 0 -1 33 -14 8 0 -4
label kandidaat	24 -1 -1 0 -3 -58 19 21 -1 -1
label kind	18 11 -9 -2 -4 -3 -2 -5 0 -5
label kinderen	-5 3 17 -8 8 -5 0 -1 0 -9
label klant	-15 -1 34 0 -3 -8 -2 -1 0 -5
label klantmanager	-5 0 -2 0 -1 -3 0 13 0 -1
label leerling	16 14 -21 -1 -1 -2 -2 -2 0 -1
label leidinggevende	-1 0 -1 0 -1 11 -1 -3 0 -3
label maart	-13 1 -1 0 0 -12 11 16 0 -2
label medewerker	-4 -1 -1 0 -1 48 -3 -36 0 -1
label melder	-27 -1 -8 0 -1 27 -7 22 0 -5
label met	2 15 9 -7 11 23 -3 -17 -1 -32
label midd	-7 -2 0 0 -1 30 -8 -4 0 -8
label moeder	-6 -2 -1 0 -1 -1 0 -1 0 12
label naam	86 35 -25 -1 -7 0 35 -79 -39 -5
label naar	10 -1 -7 0 -7 -13 -1 13 -1 7
label name	9 -1 -6 0 -4 -7 30 -13 -1 -6
label niet	6 13 -7 -1 14 18 -13 -14 -1 -17
label ocht	-13 -3 0 0 -1 45 -9 -5 0 -14
label onderwerp	1 23 -8 -2 -7 27 -6 -13 0 -14
label onderzoeker	-11 -2 -7 -1 -4 -27 -1 61 0 -8
label ook	-2 -5 -2 0 -1 5 0 18 0 -11
label op	-6 -15 20 -1 -10 -23 -1 19 0 17
label opgesteld	-1 0 -1 0 -1 -8 0 12 0 0
label ouder	-6 -1 13 0 -2 0 0 -2 0 -1
label ouders	-1 -5 31 -1 -6 -1 0 -6 0 -10
label over	-16 16 5 -11 13 5 0 -8 0 -5
label paraaf	-13 -3 -1 0 -1 45 -9 -5 0 -14
label partner	-11 -3 -2 -1 40 -1 -1 -7 0 -15
label praktijkbegeleider	0 0 0 0 0 -18 0 20 0 0
label rapporteur	-13 -1 -2 0 -1 -4 0 25 0 -3
label rapporteurs	-16 -1 -1 0 -1 -8 -1 34 -1 -5
label referentie	-1 0 0 0 0 -14 -23 40 -1 0
label regie	-30 -8 -7 -5 -3 -15 -1 86 0 -16
label roepnaam	-9 26 -9 -1 -9 -18 39 0 -1 -18
label rondvraag	-5 0 0 0 -1 -10 -2 -2 9 12
label school	0 12 -2 0 0 0 0 -9 0 0
label student	-13 -4 -7 0 -1 57 -5 -24 0 -3
label supervisor	-3 -1 -2 0 0 -16 -1 24 0 0
label te	-3 -2 -3 0 -1 11 -7 7 0 -2
label the	56 1 6 0 -2 -5 -4 -41 -2 -9
label to	-13 -18 17 33 -9 10 -14 -12 -1 6
label uur	4 -4 -9 -2 -3 -2 0 18 0 -2
label vader	-9 -7 73 -10 -9 -5 0 -14 0 -18
label van	-5 -19 50 -4 -4 30 -36 19 -15 -15
label verslag	-8 -3 -4 0 -5 26 -1 -3 -5 2
label voor	-28 -1 -2 -2 49 -28 -7 25 -2 -5
label voornaam	-40 35 8 -3 -19 -12 -25 -38 -3 95
label voornamen	47 -3 1 -1 -14 6 -2 -22 -1 -12
label voorvoegsel	-18 9 -1 0 -3 22 -2 -1 0 -7
label voorzitter	-1 -1 -1 0 -1 -4 -9 0 35 -17
label wat	22 -11 -6 -2 1 15 -1 -8 -1 -12
label weergavenaam	-13 -1 0 0 -1 73 -3 -26 -1 -28
label werknemer	-10 0 0 0 -2 15 -2 0 0 0
label wie	20 -16 -19 14 -37 93 -15 28 -4 -65
label zei	2 -6 -1 -1 21 -3 -6 -23 -1 18
label zijn	44 7 -2 -31 -9 -4 -2 -18 0 15
lijst: born	21 20 -11 -2 -11 10 33 -14 -3 -43
lijst: born adult	1 -41 -5 -1 -2 41 47 -8 -2 -29
lijst: born child	8 21 -3 0 -2 -13 -5 -2 0 -4
lijst: born old	31 -11 0 0 -2 -11 -2 -1 0 -3
lijst: born teen	-10 38 -2 0 -3 -11 -4 -3 0 -3
lijst: born young	-8 14 -1 0 -2 5 -3 -1 0 -4
lijst: cue after parent	-17 20 17 0 -6 -5 -1 -10 0 3
lijst: cue before parent	-17 10 17 0 -8 -5 0 13 0 -9
lijst: cue label child	-22 30 -1 0 -1 -2 -1 -1 0 -1
lijst: cue label client	52 -30 -1 0 -2 -7 -1 -6 0 -4
lijst: cue label professional	-7 -2 -1 0 -1 4 -1 11 0 -3
lijst: has BSN	1 19 -3 -1 5 8 -7 -9 0 -13
lijst: has DOB	21 20 -11 -2 -11 10 33 -14 -3 -43
lijst: mail behind	-24 -8 -3 0 -6 23 49 -33 -1 3
lijst: once	19 28 -21 -8 8 37 -33 5 -12 -25
lijst: place first	2 -22 -4 -1 -8 29 -15 20 1 -3
lijst: place middle	8 10 -20 -13 9 18 6 -18 -18 18
lijst: shape full	-20 41 -14 -8 -4 12 27 -41 -10 17
lijst: shape initials	4 -29 -2 -2 -3 48 -9 -17 -4 14
lijst: shape single	-6 -17 -6 -5 14 -16 -18 53 -2 2
lijst: shape surname	21 -6 -1 0 -4 6 -6 -6 0 -4
lijst: share low	-23 7 -18 -8 13 23 23 -58 -6 46
lijst: share middle	30 -12 -6 -6 -12 36 -30 41 -11 -30
lijst: shares surname	-28 -18 16 -2 42 -24 -14 -2 -1 31
lijst: title	-1 6 -6 -1 10 -5 5 -32 0 24
mail behind	-33 -46 -7 -6 39 -1 65 -6 -22 18
mail of office	21 -17 2 -3 -41 42 -23 48 -15 -14
mail of resident	11 -9 49 -1 68 -110 19 -97 -3 72
most mentioned	22 44 -46 -14 12 -18 5 -4 17 -17
most mentioned brief	34 -9 -24 -3 20 -25 40 -30 -10 9
most mentioned code	7 34 17 0 -6 -6 -8 -14 -2 -23
most mentioned cv	-15 -4 -2 -1 -4 -12 28 20 -2 -7
most mentioned email	-7 4 14 6 -15 1 -6 -20 6 16
most mentioned hr	-8 -9 -5 -1 -10 52 -33 11 17 -15
most mentioned jeugdwet	14 13 20 7 -27 -7 -3 14 -2 -29
most mentioned lijst	-43 13 2 -5 7 -12 39 -29 -4 33
most mentioned notulen	-8 -18 -4 -3 -10 -5 -14 17 28 16
most mentioned other	16 8 -11 -19 6 13 -9 -12 2 7
most mentioned participatie	-12 8 -9 -3 14 -8 -8 14 -6 9
most mentioned publicatie	-9 -5 -3 -1 1 -5 4 6 -11 24
most mentioned reflectieverslag	3 -12 -9 -3 -5 41 -3 8 -1 -18
most mentioned schuldhulp	8 7 -7 -2 27 -11 -4 0 -2 -18
most mentioned wmo	17 -5 -16 3 12 -9 -5 13 -3 -7
most mentioned zaaknotitie	18 18 -2 8 4 -19 -11 -7 2 -11
near 0	20 16 -9 -32 -14 0 -19 18 6 15
near aan	45 -2 22 -34 4 10 -60 10 8 -4
near aanbieder	-3 -1 -3 0 -3 -6 0 25 0 -9
near aandachtsfunctionaris	16 -5 -12 -3 -3 -4 0 32 0 -21
near aangeboden	-5 2 -6 9 -11 29 -1 -14 0 -3
near aangehouden	22 -24 -5 -4 -1 1 -1 -13 11 14
near aangevraagd	23 -10 -4 -1 -10 -19 -16 31 -6 11
near aangifte	-11 -7 51 -3 -9 -28 -2 5 0 5
near aanvraag	22 -27 -1 -1 8 -10 30 0 -3 -19
near aanvragen	-5 -6 -11 -4 -5 -16 -2 4 0 44
near aanvrager	-24 -20 5 -1 12 -5 70 -1 -16 -19
near aanw	-6 -3 -13 0 0 17 -1 14 -2 -7
near aanwezig	13 -13 -5 5 -5 0 -13 10 -1 10
near aardig	-14 -1 -9 0 -8 -1 -2 52 -1 -16
near account	-11 18 -8 -1 -5 66 -3 -39 0 -17
near ach	-25 -6 34 0 35 -42 -5 14 0 -5
near acht	-4 36 -4 -1 -9 -9 -1 -2 -2 -4
near achter	-38 11 -6 -1 -8 -16 32 9 -1 18
near achternaam	15 -7 -37 -4 -13 -32 35 -15 -2 60
near actie	16 -1 -4 0 -3 -18 -6 30 -1 -12
near administratie	-15 -1 -2 -1 -6 17 -6 25 -2 -9
near adres	-11 12 -11 -4 43 -1 -4 -19 -1 -5
near advies	5 -9 34 -1 5 -41 -4 2 -1 10
near adviseur	-7 -3 -5 0 -3 -3 -2 3 -7 27
near advocaat	-7 -1 11 -1 -4 -31 33 7 -1 -6
near af	-14 -4 -2 0 -2 21 -4 4 5 -3
near afd	-3 0 -1 0 -2 24 -2 -12 0 -4
near afdeling	13 -1 0 0 -5 3 4 -11 0 -3
near afdelingshoofd	-1 0 -1 0 -1 39 -2 -33 0 -1
near afgesproken	4 -1 16 0 -15 14 -7 -6 -3 -1
near afloop	-13 -4 -1 0 -2 17 -4 11 0 -3
near afspraak	8 -28 -30 -12 -13 27 5 43 -6 7
near afwezig	-8 -4 -2 -1 -4 23 -2 -10 4 3
near afwijzen	-11 -2 0 0 0 -9 40 -11 -1 -6
near akkoord	-35 0 24 -4 27 22 10 -20 -2 -21
near al	-23 6 42 1 17 -35 -10 -26 -8 35
near alarmknop	-3 -8 -2 -1 -16 -18 -1 35 0 14
near alimentatie	-16 3 40 -1 -9 -8 0 -3 0 -6
near all	10 -3 35 -1 -24 0 -29 21 0 -8
near alle	9 -7 4 -7 -7 7 -9 16 0 -6
near alleen	65 -17 -8 2 4 9 -3 8 0 -60
near allemaal	-16 -10 -3 -1 25 -19 -1 38 0 -13
near alles	-4 7 -36 -7 0 -3 -11 28 -1 25
near almere	-6 -4 15 -1 14 -3 7 -5 -1 -16
near als	24 -2 7 -9 -20 8 -42 26 -19 26
near altijd	5 49 -12 -11 21 -45 -6 14 -1 -14
near ambulant	-6 19 -7 -6 -6 6 -1 4 0 -3
near an	-2 0 0 0 0 -27 10 26 0 -4
near and	-25 37 50 25 25 -13 11 -85 -2 -24
near ander	-12 -4 -1 0 -17 11 0 -17 0 40
near andere	-16 -4 -7 -1 -3 -7 -4 19 -5 29
near anderen	-2 -3 3 0 -2 23 -4 -11 10 -14
near anders	-13 -12 -8 -1 -7 4 -9 41 -1 6
near antwoord	-2 -5 -1 0 -2 67 -1 -53 0 -4
near antwoordt	-7 -2 -1 0 -6 25 -4 6 4 -14
near apart	-5 -2 -3 -5 22 1 0 -2 0 -6
near app	-39 5 -3 -1 -8 17 4 6 -1 19
near april	60 22 -31 -7 18 16 -11 -25 0 -42
near art	-14 -11 -1 0 -2 -2 -1 41 0 -9
near arts	-2 -4 -3 -1 -1 6 0 8 -1 -3
near as	7 -2 23 -1 3 -8 0 -44 -2 23
near ask	11 14 -4 -1 -2 0 -11 4 -3 -8
near asked	19 -6 -16 -3 -4 0 -11 -25 -1 46
near assen	-8 -1 -2 0 1 -11 0 -10 11 20
near astma	-14 58 -4 -5 -11 -1 0 -5 0 -19
near at	-34 -7 -3 -4 12 31 -16 25 -1 -2
near aug	20 -4 -9 -1 -14 -7 -1 22 0 -7
near august	-2 2 -1 0 -1 -6 -2 -1 0 11
near augustus	-48 14 8 -2 37 7 -15 9 -1 -11
near auteur	-6 0 0 0 0 -2 -2 16 -1 -4
near auto	-54 22 16 -3 42 3 -13 9 -1 -20
near avond	4 -10 -3 9 1 -5 0 5 0 -1
near avonds	12 -12 -8 -3 8 11 -2 -2 0 -4
near baby	0 -1 -9 9 -13 -5 -1 -11 -2 32
near balie	-29 -22 -1 -2 3 45 -22 23 -9 16
near bang	-1 8 -7 -2 -3 -11 -17 40 0 -6
near bank	-10 28 46 -2 -10 -6 -2 1 0 -45
near basisschool	-2 11 -2 -5 0 -23 0 27 0 -5
near because	-4 2 -4 -1 2 23 -8 -8 0 -3
near bed	79 25 -22 -4 -3 -19 -10 -26 -1 -20
near bedankt	19 -2 -3 0 -5 -21 -1 -28 -2 43
near bedrijfsarts	-1 -1 -1 0 -1 -28 -1 38 0 -4
near been	-1 35 -11 0 -5 9 -4 -15 0 -7
near begeleid	38 -22 5 -1 -11 5 -1 -8 -1 -5
near begeleider	15 -8 -7 -9 -11 13 -7 17 -1 -2
near begeleiding	2 6 36 -8 -22 -37 -15 32 -4 11
near begin	34 -6 -3 -1 -11 3 -1 -7 0 -6
near beginnen	-13 -1 0 0 8 -7 1 -8 0 20
near begon	-4 -2 -1 0 -1 38 -5 -9 2 -17
near begrijpt	-12 1 0 0 -1 0 37 -6 -1 -18
near behalve	16 20 -3 -1 -6 24 -2 -25 -1 -23
near behandeld	-23 -14 2 24 -3 -27 -11 61 -3 -7
near behandeling	-6 -11 -2 23 -3 -5 0 18 0 -15
near beheer	-28 -6 -2 0 -1 23 -4 36 -1 -17
near beheerder	-6 -1 -1 0 0 -1 -4 24 3 -14
near beide	-32 -3 11 -12 31 5 8 -11 0 3
near beiden	36 -37 -5 0 -2 -2 0 8 -1 4
near bekend	50 -7 10 -4 -13 -26 -10 3 0 -3
near bel	2 -12 -6 -1 -9 -18 -13 65 -6 -3
near belanghebbende	14 -3 -3 -1 -7 -6 -5 -3 0 13
near belastingen	-12 -1 -2 0 -7 20 -2 20 -1 -15
near belde	-1 -29 52 -1 27 42 -10 -60 -1 -18
near beleid	-2 0 0 0 -1 34 -1 -20 -1 -8
near bellen	-13 15 5 -6 7 -59 1 75 -1 -24
near belt	-31 -54 75 74 11 -13 -33 31 -4 -55
near bemoeizorg	-16 -1 -1 0 -2 2 -1 40 -2 -20
near ben	19 -7 16 23 -22 -35 60 -35 -7 -13
near beneden	-21 -2 -16 -1 -5 14 -2 -5 0 38
near bent	2 -4 -22 -1 -6 -34 40 47 0 -23
near beoordeelt	-1 0 1 0 1 31 -1 -21 -1 -9
near beoordelaar	-1 0 -6 0 -1 26 -2 -16 0 -1
near beoordeling	-13 -8 -3 0 -2 -3 -9 60 -3 -21
near bereikbaar	-9 34 -2 0 -28 -8 -9 25 0 -3
near bericht	-8 4 -2 0 -2 5 -1 -24 1 26
near beschikking	17 1 -20 -4 -2 -6 -5 38 0 -19
near beslist	0 -1 -2 0 -3 2 -5 -1 -4 14
near besluit	-5 8 -5 -2 -7 -19 11 20 2 -4
near bespreken	-4 -3 -3 -2 1 -14 -12 41 0 -5
near besproken	5 -7 -1 -6 -6 27 -14 9 -1 -6
near beste	-12 8 1 -4 25 -56 11 14 27 -14
near bestuurder	-17 -1 -2 0 -3 21 -3 -5 -8 17
near betaald	-48 -13 15 -5 21 15 -3 -8 4 22
near betalen	-24 -1 -1 0 33 -2 0 5 -1 -8
near beter	-4 -3 -1 -1 -10 6 -3 -5 6 16
near betreft	24 5 15 -5 -11 -4 6 -23 0 -5
near betrokkene	-26 5 -13 -6 8 27 -12 -16 -1 33
near bevalling	19 -1 22 -1 -24 -1 0 -3 0 -10
near beveiliging	-13 -9 -2 -1 -4 5 -1 49 -7 -16
near bewindvoerder	-3 -1 -3 0 -3 -5 0 19 0 -4
near bewoner	60 -8 -10 0 -14 31 -6 -46 0 -6
near bewoners	-9 -8 -2 0 -4 34 -1 -26 -1 17
near bezocht	-7 -10 -7 0 -3 1 -3 5 38 -14
near bezoek	-5 -30 1 -1 18 -22 -4 28 6 10
near bezoeker	16 -1 -1 0 -1 -12 -2 -18 0 20
near bezwaar	13 -2 -6 0 -7 14 30 -14 -2 -26
near bibliotheek	-5 -1 -4 0 -1 32 -3 -20 6 -4
near biedt	-9 -1 -1 1 -2 11 0 -20 -1 21
near bij	-1 55 -18 -20 35 5 23 -65 -28 13
near bijna	3 28 -2 9 -23 -14 0 -10 0 11
near bijstand	33 -9 7 0 -5 -10 -3 -4 0 -7
near bijzondere	33 -1 -9 0 -4 -12 -3 -2 10 -13
near binnen	33 33 7 -3 -9 -27 -6 -22 -1 -4
near bis	39 -17 -9 -1 -5 -34 -1 24 0 4
near blanco	-2 0 16 0 -2 -7 -4 -3 16 -12
near bleek	2 -5 -1 16 -5 -3 0 -3 0 -1
near blij	-1 0 -1 0 -1 -12 -4 4 21 -6
near blijf	-11 -6 -3 0 -4 -16 -2 50 0 -8
near blijft	5 12 -3 -3 4 -17 -3 2 -1 4
near blijven	-7 1 -13 -1 14 21 -4 -7 -1 -3
near blind	-8 10 -4 -1 0 -28 -3 -8 -3 45
near bloemen	-5 -1 0 0 -3 36 -5 -36 -4 20
near boa	-2 0 -1 0 -1 23 -1 -15 0 -2
near bode	-15 -2 -1 0 -1 39 -13 12 -4 -14
near boodschappen	-12 -29 11 -3 25 -5 0 -15 0 28
near boos	60 -46 -3 -1 12 -1 -5 -9 -1 -6
near boot	-2 0 -3 0 78 -29 0 -22 0 -22
near born	53 55 -23 -6 3 -27 -10 -35 -1 -9
near boven	22 2 -14 -3 4 2 -10 -1 -3 2
near brengen	-13 -2 19 -1 -24 -1 0 -14 0 37
near brengt	16 -2 -2 -1 -11 33 0 -31 -1 -1
near brief	34 -2 18 -12 20 -51 13 6 -2 -24
near briefadres	13 -16 7 0 -7 20 -2 -1 0 -15
near brieven	-6 6 -1 0 -8 -23 -1 25 0 9
near broer	40 -50 -28 38 48 -9 -6 -36 -2 5
near broertje	-11 29 -5 12 -19 -1 0 -3 0 -3
near brp	10 -1 -2 -3 31 -25 -2 -15 0 8
near bsn	30 -7 18 17 6 -33 39 -30 -2 -38
near budgetcoach	-15 -1 0 0 -1 -16 -1 38 0 -4
near budgethouder	-5 -4 42 0 -6 -3 -1 -10 0 -12
near buikpijn	-6 33 -31 -11 41 -3 -1 -10 0 -13
near buiten	17 -33 -12 27 2 12 -5 -28 0 21
near bureau	3 36 -8 -3 -17 -20 -5 13 -2 2
near burgemeester	-11 -3 -3 -1 -3 15 -16 8 67 -53
near burgerzaken	-14 -4 -2 0 -2 28 -5 -6 0 6
near bus	-40 -19 -7 -1 -9 -62 -13 64 -2 90
near buurman	-9 -1 -4 -3 -32 -1 0 -10 0 61
near buurvrouw	-34 26 -15 -2 -48 -10 -1 7 -1 77
near bw	20 4 -1 0 -3 -15 -5 3 0 -2
near by	-64 -2 -5 0 -4 34 29 5 -1 8
near call	38 -22 -7 -1 -1 -18 7 11 -1 -6
near called	-22 23 16 -3 -5 14 -3 -17 0 -3
near came	15 -5 -2 0 -6 -20 9 -14 -1 23
near can	8 17 6 -1 -3 -5 -2 -14 0 -5
near caseload	-16 -4 -1 0 -1 14 -4 18 0 -6
near casemanager	-3 -1 -1 0 -1 42 -2 -31 0 -4
near casus	20 1 -4 -1 -2 6 -4 -13 0 -3
near cc	-25 -3 -5 0 41 3 16 -12 -2 -11
near cda	-6 -1 -1 0 -3 -13 -2 30 24 -26
near chair	30 -1 -1 0 -2 -43 -14 48 -2 -15
near chauffeur	-22 -5 -6 -1 -4 0 -5 9 -11 46
near children	-6 19 6 14 -3 -19 -3 -4 0 -4
near cl	8 12 -3 0 -8 -10 -5 13 0 -7
near client	35 -6 -17 -6 -24 0 24 16 -1 -20
near cliente	20 0 -2 0 -14 -1 -1 1 0 -3
near clientondersteuner	-7 -5 -25 -1 3 -1 0 48 0 -12
near cnv	0 0 0 0 0 -14 -1 25 -2 -7
near coach	-10 15 -1 0 -1 -27 -4 31 -1 -2
near code	16 -33 -3 -1 -4 12 -7 27 -1 -6
near collega	35 -3 -18 -2 -35 -14 2 -22 21 36
near collegas	14 0 -2 -2 33 -25 -1 -2 0 -13
near college	-13 -2 -1 0 -3 19 19 -7 4 -17
near com	-19 -3 47 0 -11 11 24 -42 0 -7
near commissie	-11 -2 -3 0 -4 -10 5 19 20 -13
near conform	-1 0 0 0 -1 28 0 -10 8 -24
near cons	-36 -3 -1 0 -1 81 -3 -23 -1 -13
near consulent	-28 -6 -7 -2 -1 33 -8 -11 -2 31
near contact	-10 -10 51 -4 -8 -60 -16 9 -7 54
near contactpersoon	-26 -4 -2 -7 -8 48 -8 33 -8 -19
near contactverbod	-5 -10 21 -1 -18 -20 -2 23 0 12
near contract	-2 -1 0 0 -2 13 12 -16 0 -4
near contractmanager	-3 -1 0 0 -1 21 -2 -7 -1 -6
near coordinator	-2 2 -16 -2 -1 -7 3 37 -1 -11
near corporatie	-12 -2 -1 0 -2 -10 0 44 0 -16
near crisisdienst	-8 -2 -7 0 1 -1 0 21 0 -4
near daar	-13 7 12 -4 13 -1 -5 -32 -2 25
near daarna	32 -9 -7 -5 -14 23 -7 -22 2 7
near daarvan	12 4 -2 -1 -8 11 -1 -10 -1 -3
near dacht	25 -1 -9 -1 -3 -7 4 2 -2 -8
near dag	-9 -10 -2 4 -28 18 -11 13 -2 26
near dagbesteding	5 -6 -2 0 4 -4 -1 8 0 -4
near dagen	10 -4 16 9 6 -19 -2 20 -1 -35
near dan	-48 73 -11 -12 -64 26 17 16 -14 17
near dank	-30 -1 28 -2 -5 -31 -8 39 -1 13
near dat	-50 -1 -10 4 -34 30 -15 58 -1 21
near data	-9 13 -1 0 -1 2 3 -9 11 -10
near datum	-4 -4 -4 0 10 21 -9 8 -2 -16
near de	7 7 -9 -33 13 -4 -44 -30 29 65
near dear	57 -9 -3 -3 -24 -44 7 1 -2 21
near dec	32 1 -3 -1 -4 11 -4 -18 -1 -14
near december	24 3 -13 -25 12 37 -15 3 -11 -15
near deed	12 -14 -28 -8 -7 21 -2 -36 0 62
near deel	-20 -4 -2 -1 -6 -8 37 -14 -1 19
near deelnemers	-9 -2 10 0 -3 -11 -1 1 2 14
near dementie	-7 -3 -1 0 5 5 0 8 0 -8
near denk	0 9 -1 -1 -4 -11 -2 16 8 -14
near denkt	-17 -10 47 -3 -4 -20 16 8 -4 -13
near derde	-6 -2 -2 0 -2 46 1 -26 -3 -6
near desk	-9 -3 -8 0 -3 5 10 13 0 -5
near detentie	-7 4 -2 -2 -5 -3 0 20 0 -5
near deur	-5 -6 23 -2 1 -4 -2 18 -1 -21
near deurwaarder	-5 -2 0 0 26 -22 9 -5 0 -2
near deze	-35 -44 -1 37 -10 -3 27 44 -1 -14
near dezelfde	1 9 -5 0 1 0 0 -2 0 -3
near dhr	16 -10 14 -8 4 -21 1 -10 4 10
near di	17 24 -4 -2 -11 -10 -8 -2 -4 0
near dicht	-29 -3 -10 -1 -2 53 -3 -39 -1 36
near die	-20 -13 -26 15 34 4 -31 12 -37 59
near dienst	-45 -15 -4 -3 6 53 -7 47 -2 -30
near dinsdag	-3 -1 33 -4 -7 -13 -3 30 -1 -32
near direct	-2 -2 34 -1 -11 11 3 -45 0 14
near directeur	-4 -2 -3 0 -1 49 -4 -22 0 -12
near dit	24 -31 -6 12 -15 68 -22 25 -4 -52
near do	-9 10 -6 -2 -10 25 -7 32 -1 -32
near dob	-16 3 -3 0 -1 9 10 -1 0 -1
near docent	-9 -3 -22 -1 -1 -18 -4 64 0 -6
near dochter	-5 -11 14 -13 83 -18 -3 -42 -2 -2
near dochtertje	-4 44 -2 -4 -7 -12 0 -5 0 -9
near doe	-9 14 -8 -7 -5 57 -4 -25 0 -14
near doel	24 -6 -1 -1 -11 13 0 -13 0 -3
near doen	-26 -9 25 -9 33 -51 -15 23 -1 31
near doet	-22 -5 -37 24 36 39 35 -13 -5 -52
near dokter	41 -3 -2 0 -5 -27 -1 10 -2 -10
near domein	-4 -2 -2 0 -1 49 -6 -19 -7 -8
near donderdag	-42 -25 40 -4 7 22 -11 23 -1 -9
near door	-13 -40 -17 -35 -21 17 -1 80 36 -6
near doorgeven	22 -3 -19 -2 -5 -20 -6 12 -1 21
near dorp	32 -2 -1 0 -3 -30 -2 -10 -3 20
near dossier	26 -40 20 -3 6 -36 32 28 -1 -32
near dr	-5 4 -8 -8 -5 -47 -40 62 5 43
near draagt	40 -15 -2 0 -1 22 -1 -16 -5 -21
near drank	-12 3 45 -4 -9 -2 -1 -14 0 -6
near drie	0 20 6 31 7 -25 -35 -52 3 45
near drinkt	-19 -4 13 -4 14 18 -1 -10 0 -6
near dronken	7 -8 -1 0 -17 -1 -1 3 0 18
near drs	15 -2 -3 0 -2 -14 7 10 14 -24
near durft	-4 -2 36 -1 -14 -49 17 36 0 -19
near dus	59 -1 8 -4 14 -30 -18 -26 -2 -1
near echt	-11 -6 -3 -1 -6 37 -10 -1 -6 8
near echtgenoot	-9 -1 -1 -1 18 -1 0 -2 0 -4
near echtgenote	-19 -2 -13 -1 64 -2 -1 -11 -1 -15
near een	2 11 2 36 -31 -48 -25 12 -24 65
near eens	-12 72 20 -2 -20 -25 -10 -24 -4 6
near eerder	-11 -2 -1 12 -6 -26 38 0 0 -3
near eerst	48 50 -17 -4 -26 -48 21 -12 0 -11
near eerste	18 26 -8 -6 -6 -28 -5 13 -3 -3
near eet	-5 -24 -6 34 4 8 -1 -3 0 -8
near eigen	-7 -21 -31 -15 39 -28 -9 1 6 66
near eigenaar	-52 -7 -6 0 -23 6 -23 10 -1 97
near eind	-12 17 -1 0 -3 5 0 -13 0 8
near einde	-14 -10 -1 -1 7 15 -6 17 -1 -5
near elf	26 -14 16 -2 1 -2 -11 -21 -3 11
near elkaar	-22 17 -3 -2 -17 -35 30 -15 -1 47
near elke	0 -15 -28 1 27 16 -2 14 1 -16
near en	-27 40 7 16 35 -67 -51 -14 43 18
near enige	8 -15 -24 -5 33 0 -5 -15 0 24
near epilepsie	10 43 -7 -2 -33 -4 -1 0 0 -6
near er	-26 -10 29 68 -3 -5 -18 4 -3 -35
near erbij	-26 -21 -5 19 -1 31 -15 12 -4 9
near ergotherapeut	-3 -1 -1 0 -2 -9 -1 23 0 -5
near eronder	-2 0 -1 -1 -17 -3 0 3 0 22
near ertussen	3 -1 -1 0 -2 -32 -1 19 0 15
near eruit	-8 29 -5 -1 -13 -17 -6 0 -1 23
near ervaring	-28 -17 -4 0 -15 54 -8 -13 -1 32
near eten	20 -2 -3 -1 -19 19 -1 2 0 -16
near euro	9 -20 -2 31 26 -19 -2 -8 -3 -12
near evaluatie	7 17 -10 0 -2 -23 -2 16 0 -2
near even	-1 -12 -6 -2 -1 42 -1 25 0 -44
near ex	-24 20 29 -6 -42 2 5 -32 0 49
near example	55 -7 -31 -1 59 -48 -30 -54 -9 66
near excuses	16 -4 -4 0 -11 19 -1 -31 0 16
near excuus	11 -2 12 0 -10 -2 0 -4 0 -5
near extra	7 -1 -1 -4 9 3 0 0 0 -12
near facilitair	-7 -1 0 0 -1 50 -3 -26 -1 -11
near fact	-1 -6 -2 0 -2 -4 0 18 0 -3
near fam	32 -32 12 -5 31 -23 -2 -18 0 5
near familie	41 -37 -15 11 11 -11 -6 -14 0 21
near family	1 -23 25 -1 -2 -27 19 15 0 -5
near feb	-4 10 -2 -1 -6 -6 0 17 0 -8
near februari	-27 -11 -16 -9 60 -6 -14 23 -3 2
near feedback	-4 -3 0 0 -1 9 -1 2 0 -1
near fijn	-11 15 -10 -2 -1 6 -1 -25 0 29
near financien	-10 -1 0 0 -1 38 -2 -22 3 -4
near first	-13 -1 -4 -1 -2 -15 28 14 -1 -5
near flat	-23 -9 -21 -1 40 -18 -5 0 0 37
near fles	8 -2 -2 0 -10 21 -1 -3 0 -10
near fnv	-8 -3 0 0 -4 42 -2 -4 0 -20
near for	-5 -1 -27 30 -10 7 26 -57 -2 38
near formulier	47 -31 -9 -2 28 22 -10 -35 0 -8
near foto	-12 20 -4 -2 -2 -18 7 27 -2 -14
near fotos	-4 12 -2 -6 -6 -8 -1 12 -1 4
near fout	-1 -1 -1 0 -1 0 0 10 0 -6
near from	9 -39 25 -2 27 0 -18 -11 -3 12
near fte	-1 0 0 0 0 -16 -1 19 0 -1
near functie	-5 -1 0 0 0 -15 29 -6 0 -2
near ga	-4 -4 -2 -1 -6 12 0 -20 0 26
near gaan	3 23 -10 -10 2 12 -1 -4 -2 -12
near gaat	11 0 -32 -10 -15 65 -52 11 37 -15
near gaf	7 -4 -6 0 1 6 -10 -6 0 12
near gast	20 -7 -2 -1 -5 9 -1 26 -1 -38
near geachte	23 11 13 -1 17 -21 -29 2 -23 9
near geb	-36 -15 52 2 -1 2 37 -29 -15 3
near gebeld	-26 -41 50 -39 17 10 -18 53 -11 4
near gebiedsteam	-5 -8 -10 -2 -3 22 -4 21 0 -10
near geboorte	-3 -22 -1 30 -3 0 0 -1 0 -1
near geboren	-17 30 -21 1 -8 -27 32 37 -3 -24
near gebracht	-11 -13 -1 -1 22 -10 -1 24 -2 -7
near gebroken	-27 -2 -2 0 -1 5 -3 -12 0 41
near gebruik	21 -8 26 -2 -3 -7 -5 -17 0 -3
near gebruikt	-1 0 -3 0 -2 -28 -6 52 0 -11
near gedaan	24 -16 15 -3 -17 -41 -11 42 -1 10
near gedragswetenschapper	25 -22 -2 -2 -2 0 0 4 0 -1
near gedronken	14 -12 -2 -1 -1 -4 -1 4 -1 3
near geeft	31 -24 24 -14 -17 -16 -3 23 3 -7
near geen	-23 -9 19 -10 6 17 2 20 -10 -11
near gegaan	-32 -3 -2 -1 -14 6 -1 -7 -1 54
near gegeven	5 -1 -1 0 -3 -14 -1 27 0 -12
near gegevens	-23 -14 -7 -4 32 37 -3 -33 0 15
near gehaald	0 -1 0 1 0 -10 0 10 0 0
near gehad	7 -3 -7 -1 4 13 -2 -1 0 -10
near geheim	-3 -18 -7 -3 -12 -22 -2 3 -1 66
near gehoord	-1 4 10 -1 -5 -6 0 18 0 -18
near gehuwd	-3 -2 -3 0 43 -12 -9 -29 -2 18
near geinformeerd	21 -1 -7 -2 9 -14 -1 -1 2 -6
near gekomen	-9 37 2 -2 -7 -4 0 -24 0 6
near gekregen	-10 -1 -1 -1 -3 8 -7 -20 0 34
near geld	-21 11 -2 -1 39 6 -3 -21 0 -7
near gelezen	6 -2 -1 21 -21 -18 0 19 0 -3
near gelijk	12 4 -1 -1 -1 26 -4 -32 0 -3
near gem	10 -4 -3 0 -4 50 -4 -8 -7 -30
near gemaakt	17 -13 -4 -2 -9 9 -1 27 -1 -22
near gemachtigde	-7 -1 -2 0 -4 -10 -6 67 -18 -20
near gemeente	-75 -28 -52 26 -63 141 -29 110 -22 -9
near gemeentesecretaris	-2 -1 -1 0 -1 -30 -12 -8 72 -16
near gemeld	19 -2 -10 -2 -20 23 -1 17 0 -24
near genoemd	18 -2 -1 10 -12 -4 -2 -20 -1 15
near gerechtsdeurwaarder	-17 0 -1 0 -5 -12 0 39 0 -3
near geregeld	-19 21 -3 -2 -9 -10 -2 31 0 -6
near geregistreerd	24 -1 -16 0 -10 -1 0 3 1 -1
near gescheiden	-5 -17 36 3 22 -1 0 -32 0 -5
near geschreven	-7 -1 -4 -2 -1 7 -1 -49 0 57
near geslachtsnaam	58 38 -15 -1 -5 -21 -5 -23 -1 -25
near geslagen	21 -26 9 -2 -13 -3 0 -26 0 40
near gesprek	43 -23 11 -5 -37 -12 -10 16 -7 23
near gesprekken	-16 -10 28 -2 -14 -11 0 44 -1 -19
near gesproken	-10 -10 -15 -2 -23 -2 -4 41 -19 45
near gestopt	-9 6 -10 -6 -6 -3 0 41 0 -13
near gestuurd	29 -2 -4 -1 -11 -16 -1 18 0 -11
near get	-15 -2 -8 0 -6 40 -19 24 -1 -13
near getekend	6 -15 -4 -1 20 9 -4 -6 0 -4
near getest	-10 -15 -1 33 -9 -2 0 5 0 -1
near getuige	-26 -1 -3 0 -3 -26 -1 30 0 30
near geven	0 -2 -1 0 -1 6 -2 5 4 -9
near gevoerd	-11 -1 -5 0 -2 -17 -1 44 -1 -7
near gevonden	28 6 -2 -8 2 -12 -4 -7 -1 -4
near gevraagd	-22 16 2 -4 -32 41 18 -13 4 -9
near geweest	-2 2 6 7 -16 13 -4 10 0 -16
near gewijzigd	-6 0 0 0 0 19 -1 -9 11 -13
near gewone	-11 17 -1 -2 0 -1 0 -1 0 -1
near gewoon	26 -12 -2 -2 -9 -7 -5 0 -2 14
near geworden	-18 -3 -2 0 -2 -10 -3 15 0 24
near gezag	7 -25 67 -11 -7 0 -1 -20 0 -10
near gezegd	-2 -30 3 -10 28 -37 -9 52 -1 4
near gezien	18 -2 -4 -1 -11 -28 -9 23 -1 15
near gezin	34 -1 53 -4 -13 -17 -5 -46 -1 0
near gezinscoach	-3 -5 1 -1 -4 -9 0 25 0 -5
near gezinsvoogd	0 2 -4 -1 -12 -2 0 17 0 -1
near gezondheid	-6 11 -3 -2 -7 -18 -7 38 0 -5
near ggd	-31 -2 -4 0 -5 -9 -14 56 -3 13
near ggz	-11 2 -6 -1 -14 -18 14 41 0 -8
near ging	8 4 -17 -2 -22 -26 -6 2 4 54
near gisteren	-26 4 1 -2 -4 -11 39 17 0 -18
near goed	-16 18 -15 17 -23 6 -7 1 -3 22
near goede	11 -24 -1 -2 -3 -4 -1 27 0 -4
near goedemorgen	-7 2 -2 -1 -11 -10 -3 54 -2 -20
near goes	22 -24 6 -2 6 -1 -1 -3 0 -2
near gr	26 33 -13 -4 -7 -2 -7 -6 -2 -18
near graag	-52 -1 -37 -4 13 67 -17 32 -1 0
near griffier	-2 -1 0 0 0 -13 -1 27 9 -18
near groen	0 -3 -2 0 -6 -4 -3 29 0 -11
near groenlinks	-3 -2 -1 0 -2 -5 -3 -5 32 -11
near groep	-38 22 13 -4 -25 40 -16 -24 -3 34
near groet	-17 -8 -19 -1 -21 60 5 22 -1 -20
near grond	-15 13 -1 0 -1 -11 30 9 -4 -20
near gz	-2 -1 9 -1 -4 -1 0 2 0 -2
near ha	-9 -4 -5 0 -6 -11 -1 41 0 -5
near haalt	41 -7 -15 51 1 -31 -1 -24 0 -14
near haar	-20 -10 24 41 38 -10 27 -44 -14 -33
near had	-13 -24 22 5 30 6 -11 -10 -5 0
near hal	-16 11 50 -1 -19 -11 -1 -8 1 -5
near halen	-14 54 -22 -2 -13 12 -1 -4 -1 -11
near half	3 -6 17 29 -26 -36 -9 19 0 9
near hallo	-31 -3 30 -1 -3 -8 -7 1 -1 23
near hand	18 -5 -2 0 -3 -24 -1 23 -1 -5
near handtekening	3 -6 22 -2 -27 17 -14 12 0 -5
near hard	-6 16 10 -1 -3 -6 -1 3 0 -11
near has	8 62 19 -4 -25 -19 -13 -8 -2 -19
near have	3 -2 -3 0 -2 -8 10 -15 0 18
near havo	-5 -13 -4 37 -2 -1 0 -7 0 -6
near hbo	-7 -1 -6 0 -1 15 38 -33 -2 -3
near he	43 27 -22 -2 -11 25 -4 -41 -1 -14
near head	-1 0 0 0 0 -10 -11 25 0 -1
near heb	6 4 -13 -8 -2 33 6 22 -5 -43
near hebben	3 -32 -33 -5 71 -44 34 -33 -2 42
near hebt	-2 -1 -2 0 5 -4 -2 9 0 -2
near heeft	31 -3 -35 -14 -26 32 -3 12 -43 51
near heel	-10 6 -2 -6 -3 -2 0 23 0 -5
near heer	-2 -11 -23 -11 7 -7 58 -13 -21 24
near heet	52 1 -6 -2 -34 -18 -2 -8 -3 20
near held	-42 -4 -7 -2 -1 15 -1 -1 0 43
near hele	-24 29 -3 -2 -4 3 -2 12 -1 -8
near helpt	-9 25 -3 -1 2 -9 -1 -6 0 1
near hem	9 -13 -53 8 2 -58 -1 76 -5 34
near her	-8 11 35 -7 -8 -3 -15 -8 -1 4
near herkent	-2 -3 -1 0 4 -13 -1 18 0 -2
near het	17 11 -65 -14 4 15 2 30 -10 10
near heten	-4 38 -8 -1 -5 -8 -2 -17 -7 13
near hetzelfde	-11 -6 0 40 -23 -9 0 -12 0 22
near hi	-23 3 -6 0 -1 16 -7 6 -1 14
near hield	-6 -2 1 0 -4 -11 0 -18 -1 41
near hier	-25 -16 -10 -3 13 10 27 31 -1 -25
near hij	37 15 -23 45 21 22 -68 -23 -28 2
near him	38 -19 -8 -1 -1 -17 21 -9 0 -4
near his	25 -2 -15 3 42 -48 -17 -6 -2 20
near hoe	21 43 -22 -2 18 -13 -14 -40 -3 12
near hoeft	-4 -1 -6 0 -4 0 -3 26 -1 -7
near hoest	-40 37 -2 -1 -29 32 -4 10 0 -2
near hoi	-17 31 5 -2 -19 18 -4 5 -6 -11
near hond	-13 4 -2 0 -7 -1 -6 16 -1 12
near hoofd	-14 -2 -2 0 -1 39 -15 1 -2 -5
near hoor	-14 -7 34 -2 34 -2 -3 -29 0 -10
near hoorde	18 1 -3 -1 -5 -11 -1 17 0 -16
near hoort	-3 13 33 -4 -2 13 -3 -38 -1 -8
near horen	-7 0 -5 -2 18 -3 0 4 0 -3
near host	-16 -1 -1 0 -1 34 -12 -19 -1 17
near hotel	-40 -8 24 -1 -4 -18 -8 12 0 43
near hotmail	31 -2 4 0 -6 -6 -4 -11 0 -5
near houden	28 3 -1 -3 -4 -3 -1 -16 0 -3
near houdt	1 -6 -10 -2 7 -3 -2 0 3 12
near hr	-19 -1 -2 -1 -8 -36 -11 56 -2 23
near hs	21 -12 8 11 -9 -8 -1 -8 0 -2
near huilde	22 -2 4 0 -6 -9 -2 -5 0 -2
near huilt	7 -3 2 -1 23 -2 -1 -10 0 -14
near huis	-23 9 -36 1 45 6 -7 13 -1 -7
near huisarts	15 -33 -5 -1 23 -20 -1 29 0 -7
near huisbezoek	17 -3 -8 -1 -5 6 -1 5 -1 -10
near hulp	19 -22 -51 51 21 -18 -6 54 1 -49
near hun	-20 10 -9 -9 25 -9 -1 -7 -1 20
near husband	-9 -6 20 -2 12 -2 -1 -5 0 -9
near huur	25 -2 -2 -1 -7 -8 -1 -29 0 25
near hz	-51 -4 -1 0 -2 -20 -1 -13 0 93
near ib	-5 -9 -20 -1 -1 -5 -1 43 0 -2
near iber	0 -2 -2 -1 -1 -2 0 8 0 -1
near ict	-8 -1 -1 0 -1 43 -3 -21 -1 -7
near idem	-5 -2 0 0 -1 19 1 -8 0 -4
near iedereen	-2 27 1 -3 -18 1 24 -49 -1 21
near iemand	-13 44 -22 2 11 -8 -10 7 -2 -8
near iets	13 -8 7 12 -21 43 3 -28 -1 -21
near if	21 -13 13 -3 7 -4 -2 -9 0 -10
near ik	9 0 -25 -18 31 1 -3 41 -30 -5
near in	12 16 3 21 15 -27 -9 -1 -34 4
near inbreng	-2 -6 -4 0 0 38 -3 -16 -1 -4
near inbrenger	-4 -6 -3 0 -2 47 -5 -20 -1 -6
near incident	-8 -6 -2 0 -1 13 -2 19 6 -20
near incidentmethode	-1 -1 -2 0 0 21 -4 -9 -1 -2
near ingeschreven	-2 18 15 -14 -3 -7 -2 -23 0 18
near inkomen	-14 -13 20 -1 3 -11 -7 39 -1 -17
near inkoop	-11 -3 -4 0 2 20 -2 7 -2 -7
near inlog	-21 -9 -1 0 0 1 -4 47 -3 -9
near intake	-10 -1 -1 0 17 -10 -1 21 0 -14
near intern	-17 -6 -19 -6 -7 31 26 15 -1 -17
near inval	-18 -2 -1 0 -2 -11 -1 41 0 -5
near inwoner	-1 0 -1 0 0 -3 -1 -4 0 10
near inzage	-25 -1 33 0 -3 12 -7 -1 -1 -7
near inzake	4 11 -1 0 -7 -10 18 -8 -4 -3
near inzet	-7 -4 -1 0 -1 7 -1 10 0 -3
near is	-19 21 5 38 9 -4 17 -50 -39 22
near it	-5 -18 46 -2 8 -22 -14 -59 -1 66
near ja	28 -9 -13 28 -10 23 -12 -34 -14 13
near jaar	46 -62 -25 30 -2 30 73 -63 -13 -13
near jan	32 -6 -2 0 -4 -40 -3 17 -1 7
near januari	-34 15 -18 -9 -23 69 -4 18 -11 -3
near jas	-6 17 24 -10 5 -3 0 -20 0 -6
near je	12 -19 19 -8 34 2 -16 18 -19 -24
near jeugd	-25 16 -25 -1 -10 51 -13 -3 0 9
near jeugdarts	30 -20 2 -1 -5 -1 0 -2 0 -3
near jeugdbeschermer	3 -1 -15 0 -2 -6 0 31 0 -9
near jeugdbescherming	-8 20 -13 -3 -3 -8 -2 24 0 -7
near jeugdconsulent	-3 -7 -8 -1 -3 4 -1 24 -1 -4
near jeugdhulp	-6 10 -1 -1 -3 -2 -1 -3 17 -9
near jeugdige	32 -13 -3 -3 -3 -2 0 -3 0 -5
near jeugdteam	-4 -6 -13 -6 -5 -21 -1 71 0 -13
near jeugdverpleegkundige	-1 -2 -5 0 -1 -7 0 18 0 -1
near jij	-15 35 -16 -2 -10 40 12 -6 -3 -34
near jobcoach	-4 -2 -1 0 -2 -6 -5 30 0 -10
near jonge	-7 -1 -1 0 -15 -4 -1 15 0 15
near jongen	15 2 -14 -6 -14 -9 -6 -11 -3 47
near jongens	-7 21 -6 -1 -2 29 -1 -6 0 -27
near jongere	-6 13 -4 -5 8 -2 -1 -1 0 -2
near jongerenwerk	2 -33 -8 -8 -12 9 -1 74 0 -23
near jongste	-19 44 -4 26 -3 -7 -1 -41 -1 6
near jou	-13 18 -6 0 -2 14 -2 4 -1 -11
near jr	19 -14 -4 27 -2 -9 18 -25 0 -10
near juf	10 -42 -30 13 -13 -14 -1 21 0 57
near juli	1 12 5 -21 6 -3 -3 8 0 -7
near jullie	15 -17 17 -1 -5 -26 -7 26 -3 -1
near juni	-25 51 8 -9 -45 1 -20 44 -4 -1
near juridisch	-2 -1 -1 0 -1 9 10 -10 -1 -3
near jurist	-15 -4 -2 0 -5 -16 34 6 -1 3
near kaagwijk	-2 0 0 0 -1 24 -15 1 -1 -5
near kaart	10 -4 -1 0 -8 -10 -2 26 -1 -10
near kaartje	-4 -5 -4 0 -2 33 -1 -10 -1 -6
near kaderlid	-4 -1 0 0 -3 30 -3 -9 -1 -9
near kamer	4 2 -4 -1 8 -29 -4 18 -1 8
near kan	54 -7 -25 -17 35 29 -36 -3 -8 -22
near kandidaat	22 -2 -1 0 -6 -42 51 -12 -2 -8
near kantine	-39 -13 -1 -1 -1 99 -7 -19 0 -17
near kantoor	0 -6 -1 0 -1 -4 -2 20 0 -6
near kassa	-4 -1 -1 0 12 8 -1 4 -1 -16
near kcc	-9 -7 -3 0 -4 16 -9 26 -3 -7
near keek	17 -6 -6 -2 -14 -3 -1 23 0 -8
near keer	-4 -1 -12 -18 -15 -23 6 25 3 39
near ken	-17 -8 21 -1 -6 -15 -1 10 -1 19
near kenmerk	-5 -1 -1 0 -1 -16 0 31 -1 -7
near kent	3 6 14 5 -11 -32 46 -10 -2 -20
near kenteken	-8 -2 -1 0 -10 1 0 -28 -1 50
near kerk	-2 -1 -1 0 6 -1 -2 -23 -1 25
near kerst	-8 -1 -5 -3 -3 -4 0 38 0 -14
near kiest	-3 13 -1 -1 -2 -16 -4 13 0 -1
near kijkt	-7 9 5 10 9 -12 -1 3 0 -16
near kind	-5 28 2 -10 -43 15 -3 12 -1 5
near kinderen	-29 3 13 33 76 -7 -22 -33 -5 -29
near klaar	8 11 -6 -5 28 18 -18 -3 -1 -31
near klacht	-17 -19 -3 -1 -3 21 0 17 0 5
near klant	-58 -3 22 0 41 -12 -2 -18 0 31
near klantmanager	-12 -1 -3 0 -5 24 -1 7 -1 -9
near klas	-24 17 -3 -4 -9 47 -12 -5 -2 -4
near klein	6 -5 -1 -2 -10 -13 0 21 0 3
near kleine	-7 35 3 -3 2 -4 -1 -15 -1 -9
near kleinzoon	-19 1 -2 -2 16 -5 -1 -9 0 21
near klinkt	9 -6 -1 0 -17 -7 -1 4 0 20
near klopt	-12 9 -2 -1 -3 -17 -4 37 0 -7
near knie	29 -8 -8 -2 -2 -7 -4 14 0 -11
near koffie	-6 -14 -2 -2 -5 -26 -2 54 -4 8
near kom	4 -4 -7 -1 57 2 -21 -14 -2 -15
near komen	2 -2 12 0 -3 5 -6 -33 -3 28
near komma	-2 -1 -2 0 -2 -11 0 14 0 4
near komt	21 -1 3 6 -3 -3 -16 10 -8 -8
near kon	13 6 -2 0 -3 0 -10 -3 0 -1
near kookt	-14 1 -2 -4 11 4 -3 -7 0 15
near kopie	-10 5 -2 0 -1 -22 -4 50 -3 -12
near kort	7 -2 -6 19 -18 35 -6 -39 -1 10
near kracht	-3 -7 -8 -2 -5 -23 -1 61 0 -13
near kreeg	-7 -14 -12 6 -7 54 -2 4 -1 -20
near krijgt	44 30 14 7 -23 -36 -15 -35 8 7
near kun	-7 -2 -2 0 -2 4 -3 42 -7 -22
near kunnen	13 -11 20 -2 -18 18 -1 2 -3 -18
near kunt	-21 3 -1 0 -8 -25 19 -3 0 36
near kwaliteitsmedewerker	-3 0 0 0 -1 47 -1 -33 0 -8
near kwam	59 -8 -13 5 -26 6 -20 17 -5 -14
near kwartier	9 -14 -7 -1 -1 5 -7 -8 -1 26
near laat	-28 -5 8 -3 -23 30 -9 34 -9 5
near laatste	47 -27 -8 -2 19 -1 -2 -11 0 -15
near lachte	26 -4 -1 0 -1 -5 -3 -13 0 2
near ladder	-14 -2 -1 0 -6 -6 -1 19 0 11
near lag	27 10 14 -1 -21 -4 -2 -15 0 -8
near lang	-23 25 -2 -1 -2 -11 -1 -15 0 29
near lange	31 -1 -3 0 -4 -14 -3 -35 1 29
near langer	-5 23 24 -1 -5 6 0 -29 -1 -12
near last	-36 9 -5 -1 -5 -3 16 -20 -5 49
near lastig	29 -5 -4 0 0 13 -4 -27 0 -1
near laten	20 4 -7 1 22 -4 -2 6 -1 -38
near later	7 -15 7 -2 -31 -3 11 -22 0 50
near lead	-2 -1 0 0 -1 -29 3 33 0 -2
near leden	-11 0 -1 0 -1 6 18 -12 15 -15
near leerling	27 -15 -19 15 -5 29 -1 -29 0 -2
near leerplicht	-15 -14 -18 -6 -3 8 -4 76 0 -23
near leerplichtambtenaar	-5 -5 -10 -1 -1 36 -4 -7 0 -3
near leert	12 4 -3 -1 -8 0 -1 0 0 -3
near leest	-7 4 -2 -1 1 30 -2 -20 6 -9
near legde	12 8 -5 -1 -4 -16 -1 20 0 -13
near legt	-5 -2 -3 -1 -3 -4 -2 52 -2 -31
near leiden	3 -3 -1 0 0 18 -2 -10 0 -5
near leidinggevende	-13 -3 -3 0 -4 -15 -18 71 -1 -13
near let	-22 -14 -8 -4 30 -1 -4 7 -1 16
near letsel	-9 -2 -16 -1 -5 26 0 17 0 -9
near letterlijk	-6 5 -2 8 -8 -14 -6 19 0 5
near levert	-14 -5 11 -2 9 18 -1 6 -1 -20
near lezen	6 -6 -5 -1 -4 3 -1 15 0 -7
near licht	-5 0 0 0 -2 -20 -2 62 1 -34
near lid	11 -2 -1 0 -6 24 -5 -45 -1 26
near lief	17 -20 -12 -2 -10 -27 -1 17 0 38
near liep	-17 33 -6 25 -3 -11 -2 4 -7 -16
near liet	6 1 -7 -1 -2 -7 0 10 0 -1
near lieve	-10 -9 -7 0 29 42 -2 -20 -1 -22
near liever	13 -5 0 -1 -11 -5 10 -13 -2 14
near ligt	-3 -16 55 -3 -7 -6 -7 -32 -3 22
near lijn	-17 9 -5 0 -4 -21 -9 24 -4 27
near lijst	-28 1 18 -2 -17 49 -6 -19 9 -5
near lijstje	-12 -6 0 0 -2 8 -1 16 0 -2
near locatie	3 -1 -14 0 -1 9 -2 10 1 -6
near logeren	-4 -16 -3 -5 -11 -3 0 31 0 10
near login	-8 -1 -1 0 -4 11 -2 13 -1 -6
near loket	-3 -5 -1 0 21 2 0 2 0 -15
near loonstrook	3 -1 0 -1 23 -9 0 -17 0 3
near loopt	-3 28 14 -11 -36 -6 -12 27 -1 -1
near lt	-5 -1 -1 0 -1 24 -5 -11 0 -1
near ma	-9 -5 37 -3 -26 7 -7 15 -2 -7
near maak	-4 -12 -6 -1 -2 -23 -7 58 0 -3
near maakt	16 -31 -2 28 -10 26 -3 0 0 -25
near maand	25 1 -3 -3 -1 18 -1 -25 0 -11
near maandag	-9 -7 -15 6 -17 17 -5 44 -1 -13
near maanden	7 5 9 -2 -14 7 -19 -5 -1 13
near maar	-10 -17 -37 0 -30 21 89 10 -7 -20
near maart	47 -55 -32 -6 -25 15 2 43 -2 14
near maatschappelijk	-6 -1 -1 0 -2 -3 0 17 0 -3
near machtiging	-2 0 -1 0 -3 16 0 -3 0 -7
near mag	33 24 -19 40 -28 -31 -21 14 -7 -4
near mail	-32 30 14 -2 -11 0 39 -17 2 -23
near mailt	-7 -3 -1 0 -1 8 0 18 0 -12
near maken	2 -14 16 -1 -7 -10 -5 33 -1 -15
near mama	19 -2 7 -6 8 -10 -1 2 0 -17
near man	52 28 13 -10 -50 -2 -12 -17 -5 3
near manager	-3 -1 -1 0 -3 -57 33 -12 -1 44
near map	-8 -3 -2 0 12 -8 7 -19 -1 24
near march	14 -1 -6 0 1 1 -22 -15 0 29
near may	19 -24 -3 -1 20 -20 -9 31 -1 -12
near mbo	-8 1 -7 -2 -6 21 13 -21 0 9
near mdr	-18 17 37 -2 3 -2 -2 -22 -1 -10
near me	24 7 -18 -4 -23 38 -11 -68 -2 56
near mede	-5 -2 -10 -3 9 14 -1 0 0 -3
near medewerker	-9 -3 -2 0 -2 31 4 -9 -2 -7
near medische	-19 23 -1 -3 -1 -8 0 7 0 2
near mee	55 20 -50 63 -41 14 -11 13 -5 -59
near meegegeven	-9 1 5 -5 3 -3 0 12 0 -5
near meer	-6 24 -1 -5 44 -11 -4 1 -7 -35
near mei	-24 -9 -9 13 16 -5 45 12 1 -39
near meisje	28 -2 -15 -3 -9 -3 -2 32 0 -26
near meldde	-8 -5 -2 -1 -3 9 -5 -7 -3 24
near melder	-48 -2 -26 9 -4 26 -9 61 0 -7
near melding	0 7 -2 -3 -1 -1 -7 9 -1 0
near meldt	-10 1 -4 0 -9 8 -8 9 -1 14
near mem	-6 7 54 -1 -6 -4 -1 -39 -1 -4
near meneer	44 -28 16 -14 4 -9 12 -49 -8 31
near mensen	-2 -11 -3 0 2 -1 -1 19 0 -2
near mentor	-6 -10 8 -10 -9 17 -7 33 0 -15
near met	-61 -28 2 4 54 14 -55 22 10 38
near meteen	15 -1 -3 0 -1 6 0 -8 0 -8
near meter	-8 -1 -6 0 -3 -22 0 21 -1 21
near mevr	-26 -12 16 -4 80 -26 -19 22 -3 -27
near mevrouw	-13 -13 31 15 6 -10 -25 10 -14 13
near middag	-3 3 -1 0 -5 -12 -1 41 4 -26
near mij	-8 7 35 -10 31 8 -17 -7 -4 -34
near mijn	-9 -26 -31 11 57 -13 24 -25 -7 20
near min	-8 2 -1 -1 -13 -14 0 41 0 -6
near minderjarige	22 -26 26 23 -22 0 0 -6 -3 -14
near minuten	-7 10 -1 -1 3 -1 -5 1 5 -4
near mist	-21 4 -8 -1 29 -3 0 -1 19 -16
near mnd	27 1 -3 -1 -8 -49 -5 56 -1 -18
near mocht	48 -6 -27 -1 -10 9 -1 -9 0 -4
near moeder	-15 54 29 -5 17 -12 -15 -39 -10 -5
near moest	42 -6 -5 5 31 -31 -4 -19 0 -13
near moet	-27 -29 11 -4 21 25 9 -21 -1 16
near moeten	-11 -6 -6 8 8 23 -4 -1 0 -11
near mogelijk	4 5 -2 0 -7 -10 25 13 -3 -25
near mogen	60 -11 -1 0 -3 -17 -19 12 -1 -19
near morgen	-17 -9 -1 -3 -5 -30 15 61 0 -10
near mother	-17 -12 24 8 20 -2 -3 -9 0 -9
near mr	0 -30 64 -4 -2 -37 -18 8 5 14
near mrs	26 -9 8 -1 27 10 -5 -33 -1 -22
near mrt	38 -13 -31 9 -3 -15 -2 -11 0 29
near ms	62 -7 8 -1 27 -30 8 -23 -2 -41
near municipality	-11 -1 -1 0 0 -25 -2 24 0 17
near mw	2 -9 17 -6 -1 -30 -31 47 16 -7
near my	-1 -1 56 -7 -19 16 0 -18 -2 -24
near na	-19 -7 33 -6 21 4 65 -25 -21 -46
near naam	29 4 40 17 8 -3 9 -82 -16 -7
near naar	-21 22 0 28 -3 -4 -15 -5 4 -5
near naast	11 9 -8 -1 0 9 -6 2 0 -15
near nacht	-17 -36 36 -2 17 -18 -4 30 0 -8
near nachtdienst	-5 -2 0 0 -2 -8 -1 -4 0 22
near nachten	-38 34 -11 -2 34 -8 -13 6 -1 -2
near nachts	7 -13 -5 -2 11 -2 0 8 0 -3
near name	-3 -11 -8 -1 -4 -1 50 -18 0 -4
near namen	-6 -4 -3 -2 -7 -13 -3 -2 -1 41
near namens	10 -11 -6 -4 20 18 -12 -13 1 -3
near nazorg	-21 -9 -1 -1 -5 -11 0 64 0 -15
near nee	58 -25 -20 -3 13 -33 -3 35 -2 -21
near neef	0 -15 -2 0 32 21 -3 -15 -1 -17
near neem	30 -2 0 -1 -2 8 -6 -22 -1 -3
near neemt	9 -23 -23 5 -7 46 -7 25 -12 -14
near negen	-22 -3 37 -7 9 1 -1 -21 0 8
near negentien	10 -12 -2 8 -3 -12 -1 29 -1 -17
near net	7 -2 16 -1 22 58 -1 -93 0 -6
near netjes	-19 -2 0 0 -1 -28 43 14 0 -6
near netto	-2 -1 -1 0 13 -11 0 8 0 -6
near netwerk	-16 17 -3 3 -13 0 0 -2 0 14
near nicht	-5 -3 -8 -2 33 -2 0 -6 0 -7
near niemand	-5 21 -11 17 -19 1 -1 -16 12 1
near niet	-5 -6 1 -5 3 15 -6 27 -14 -10
near niets	-22 45 -3 -5 -4 26 -14 -29 -3 9
near nieuw	47 -5 11 -1 -9 -42 -11 2 -8 16
near nieuwe	-32 3 9 -2 -13 23 -10 5 -4 21
near niks	8 5 -7 -3 2 3 -6 18 -2 -17
near niveau	-7 6 -2 -1 -1 17 -2 -9 0 -2
near nl	7 -7 -41 -2 6 26 -13 25 -5 4
near no	-13 6 38 -1 -1 -12 -2 6 -1 -19
near nodig	-7 5 -36 -3 15 -3 -2 39 0 -8
near noemde	56 -5 -2 -1 -18 32 -4 -30 2 -31
near noemen	-3 18 -2 0 -3 -14 -7 -15 -1 26
near noemt	27 -18 -16 -23 2 -12 -5 -19 14 50
near nog	1 23 -40 -9 28 24 -16 27 -6 -33
near nooit	0 -23 -6 -5 31 8 -2 -7 0 5
near noord	22 -3 -6 -1 16 -27 -2 17 0 -15
near norm	-2 -3 -4 -1 16 -1 0 -3 0 -3
near not	-2 -25 18 32 -3 8 -8 7 -7 -20
near notitie	-36 -15 -7 0 -2 -17 -7 94 -3 -7
near notulen	6 -21 -3 -1 -14 17 -1 -9 7 18
near notulist	-1 0 0 0 -1 24 -1 -14 -1 -6
near nov	51 -56 -1 0 -1 -20 -1 -8 0 36
near november	27 16 -25 -8 24 3 -13 -7 -3 -14
near now	28 9 -3 -2 -1 3 0 -31 0 -2
near nr	2 -20 -12 -2 -14 21 -2 -6 -3 37
near nu	-26 12 -22 8 -15 35 17 17 -6 -20
near nummer	-2 35 4 -1 -23 -58 -18 -27 -2 92
near ochtenden	-12 19 -5 0 -2 2 0 0 0 -1
near october	-8 25 -1 -2 -3 -7 -9 11 0 -6
near of	-34 54 -49 -19 13 -18 -42 74 8 14
near officer	-1 0 -1 0 -1 60 -1 -53 0 -2
near ok	-15 -30 25 -4 57 12 -22 6 -1 -27
near oke	-39 -5 -9 -1 -8 3 32 21 0 6
near okt	10 16 -1 0 -19 16 -16 0 0 -4
near oktober	-22 -7 29 -14 3 8 19 -5 -2 -9
near om	17 16 73 -32 30 -42 -76 -7 -1 21
near oma	-15 -2 24 -15 47 -4 -1 -2 -1 -31
near omdat	-5 3 24 -7 -21 -18 -8 24 -2 11
near on	16 -30 21 -6 8 42 -22 9 -3 -34
near onder	-20 17 -14 6 -30 -32 73 -19 5 14
near ondergetekende	1 -1 -1 0 -2 -13 -3 24 -2 -5
near onderwerp	74 21 -19 -6 -21 38 -10 -49 -1 -27
near onderzoek	-1 -10 -10 -1 -2 -7 0 -14 4 41
near onderzoeker	-12 -3 -9 -1 -12 -31 -1 77 -1 -8
near ons	11 69 -21 -8 -34 41 17 -31 -2 -42
near ontvangen	-22 11 30 0 -17 44 -2 -26 -1 -16
near ontvangt	-17 -1 -5 0 -3 5 -6 -3 -1 31
near onze	-34 31 -11 -3 -25 -18 -4 64 -5 4
near ooit	-3 1 -2 0 -1 -11 -4 6 -2 16
near ook	-89 -18 -30 15 62 7 -6 14 4 43
near oom	10 -6 -14 -4 25 -1 0 -3 -3 -4
near oost	-25 -1 32 0 -1 34 -3 -31 -1 -3
near oosterdiep	-4 -1 -9 0 0 44 -1 -23 0 -6
near op	-33 52 -2 28 -16 -8 -15 5 11 -23
near opa	16 -20 -23 7 32 6 0 5 0 -22
near opdrachtgever	-19 -1 -8 0 -2 45 -2 -11 0 -2
near open	51 -13 -4 -2 -12 -8 -11 36 -3 -36
near opening	-2 -1 0 0 0 -24 -3 -2 -3 37
near opent	-12 -3 -1 0 -2 16 -5 12 1 -7
near opgehaald	-6 9 -2 -1 -4 -2 0 -25 -1 31
near opgelost	-21 -2 -3 0 -3 46 -1 20 -1 -35
near opgemaakt	-2 -1 -2 -2 3 -32 -13 64 -10 -6
near opgenomen	-19 -1 -1 -1 4 4 -4 -1 -3 22
near opgesteld	-4 -1 -3 0 -2 10 -1 6 -3 -3
near opm	-11 -2 0 0 -2 -21 -1 43 0 -5
near opmerking	-31 -2 -3 0 -7 -16 3 56 -1 2
near opnieuw	3 -7 14 0 -11 23 -2 -13 0 -7
near opsteller	-20 -1 -2 0 -2 -15 -7 58 -3 -7
near opvang	-13 24 -1 -8 -4 -15 -2 -6 -1 25
near or	-8 -9 21 0 -3 35 -13 -13 -1 -8
near order	-15 -2 12 0 -3 33 -2 -17 0 -5
near ots	-7 46 -6 -1 -1 -31 -1 12 0 -11
near oud	-9 -5 16 -1 -4 -22 -4 8 -1 21
near oude	-14 -7 5 -3 -24 4 -8 48 -1 0
near ouder	-14 -1 45 -1 -5 5 -1 -16 0 -12
near ouders	-9 4 40 -12 -8 -11 -1 12 -1 -14
near oudste	1 16 -2 -4 4 -1 -2 -5 0 -6
near our	-4 4 20 -2 -14 10 -6 -3 0 -4
near out	20 -8 -2 -1 4 22 -3 -25 0 -8
near outlook	6 -3 66 0 -19 -20 30 -46 0 -13
near over	-3 39 13 -33 -25 17 -10 -19 -8 30
near overdracht	-10 -14 -11 -6 30 -3 -3 24 -1 -7
near overleden	-4 24 -3 -2 -2 -4 -3 -2 0 -3
near overleed	-2 1 0 0 4 -20 -4 -4 -1 27
near overleg	-14 0 -6 -1 -6 46 -7 2 1 -14
near paar	-13 20 -1 -2 -1 -1 0 -1 0 -2
near pakt	-14 34 -6 0 17 1 -1 -20 0 -12
near papa	28 -12 -5 1 -14 -1 0 -11 0 15
near paraaf	-1 0 -5 0 -1 -2 -1 16 0 -5
near participatiewet	-10 0 -1 0 -1 17 -1 4 0 -7
near partij	-13 -2 -1 0 -34 -7 -5 9 -11 66
near partner	-10 -10 -7 -2 51 6 -4 -22 -1 0
near pas	24 -5 7 -3 -39 -8 27 -11 5 3
near paspoort	33 6 -4 -5 -8 -16 -1 -7 0 2
near past	-2 17 -13 -1 -21 -6 0 22 -2 7
near pastor	-12 -20 -34 -4 13 -2 0 -26 0 85
near penningmeester	-11 -2 -5 0 -7 -14 -7 -35 -3 84
near pensioen	-13 -2 -2 0 7 -32 -4 25 0 22
near per	-50 -31 34 -13 -7 23 -25 73 -10 4
near pers	-3 -2 0 0 -2 23 -5 -9 0 -2
near personeelsdossier	-9 0 0 0 0 7 -3 7 0 -1
near personeelsnr	-11 0 0 0 -1 16 2 -5 0 -1
near personeelsnummer	-3 0 0 0 0 15 0 -11 0 0
near persoonlijk	-2 0 0 0 -1 17 -7 -5 0 -1
near pgb	-22 14 9 -3 -10 -1 0 24 0 -10
near plaats	-14 44 -3 -11 -12 -11 -5 -17 0 30
near plan	-14 1 -2 -3 -2 0 -4 43 9 -28
near plast	21 -10 -16 12 -3 -1 0 -3 0 -1
near please	-3 -1 -1 0 -1 -7 16 0 -3 -1
near pleegouders	12 6 -77 -11 21 -6 -1 -25 0 81
near plek	-25 50 -1 -16 -43 24 -1 -13 0 26
near pnr	-39 -13 -2 0 -2 94 -13 -5 -3 -17
near poh	16 -15 -4 0 -5 -14 -1 27 0 -4
near pol	-16 -7 47 0 -1 -11 0 22 0 -33
near politie	14 -8 -7 -1 -19 -35 -4 45 1 15
near portefeuille	-14 -1 0 0 -1 -4 -16 -10 47 -1
near portefeuillehouder	-2 -1 0 0 -1 -3 -3 38 -26 -1
near post	13 -7 -7 32 -12 -12 -9 -44 -2 48
near praat	-14 -7 -3 -1 23 -3 11 -4 -2 1
near praktijkbegeleider	-2 -1 -1 0 -1 -22 -1 31 0 -2
near praten	-2 0 49 -6 -6 -19 -4 -37 6 20
near precies	-8 -11 -15 -1 28 0 -1 20 -1 -12
near prima	-5 -2 0 0 -1 6 -2 -6 0 11
near privacy	-2 -1 -1 0 -1 38 -3 -28 0 -2
near prof	-1 0 0 0 -1 -5 -8 17 0 -1
near ps	20 -1 7 0 -8 -2 -1 -2 0 -13
near psychiater	5 -1 -2 0 -4 -6 0 13 0 -4
near psycholoog	-1 -1 -1 0 -1 -4 0 11 0 -3
near ptss	-2 -2 -1 9 -1 -1 0 -1 0 -1
near punt	-2 3 -3 8 10 -21 -9 -22 10 26
near pvda	-3 -2 -1 0 -3 -6 -3 -5 41 -17
near raad	18 -6 -8 -3 -5 20 -2 7 7 -28
near raadpleger	-1 -1 0 0 0 33 -6 -5 -2 -17
near raadslid	-5 -1 -1 0 -1 -3 -4 -5 38 -19
near raakte	-2 -2 -7 -3 2 -10 0 27 0 -5
near rapporteur	-13 -1 -2 0 -1 -4 0 25 0 -3
near rapporteurs	-16 -1 -1 0 -1 -8 -1 34 -1 -5
near ravelswaard	-1 0 -1 0 0 60 -11 -42 -1 -4
near re	63 2 -4 -2 -4 -38 18 -23 0 -12
near reclassering	-2 -4 7 17 -19 -6 -4 20 0 -9
near reden	13 6 -1 -1 2 -13 -4 3 0 -3
near referentie	-6 -1 0 0 -2 -23 19 30 -1 -16
near regel	3 31 15 -1 -6 -33 -12 19 -1 -17
near regelt	-7 -2 -8 -4 15 50 -1 -5 -4 -33
near regie	-3 -2 -7 -5 -2 -5 -1 30 0 -4
near regiodirecteur	-5 -1 -1 0 -2 -50 -1 75 -3 -13
near regisseur	-1 -1 -1 0 -1 -4 0 11 0 -1
near rekening	-9 -12 7 -1 -6 -14 -1 38 0 -1
near relatie	-10 -7 -4 -4 -17 28 -3 -3 -1 22
near reserve	-27 -5 -1 0 -2 45 8 -10 0 -8
near rest	35 -8 0 0 -1 -4 -2 -5 -1 -14
near retour	8 -7 -1 0 18 1 12 -20 0 -11
near rij	-12 -7 -1 18 -9 -33 -3 52 0 -5
near rijbewijs	42 8 -4 22 -8 -33 -2 -4 0 -21
near rijdt	-18 -13 4 31 -1 8 -4 -33 -1 25
near roemeense	30 -4 -4 0 -24 -20 -2 -4 0 29
near roepnaam	39 -8 -8 -2 -20 23 7 -15 -1 -16
near roerstede	-1 0 0 0 0 -1 -2 -44 49 0
near rolstoel	52 34 -10 0 -8 -53 -3 -13 -1 2
near rond	-5 2 -1 0 1 -22 -5 22 1 7
near ronde	24 -6 -3 -1 -1 0 22 -31 0 -5
near rondje	-6 -2 -1 -1 -2 18 -1 -7 0 2
near rondvraag	-8 -4 -1 -1 -1 -8 -3 -7 6 27
near rood	-5 3 -3 -1 28 -25 -3 0 -1 7
near room	-14 3 -4 0 -2 25 -5 1 0 -2
near route	18 -4 -4 0 16 13 -2 -18 3 -22
near rug	36 -2 0 0 -1 -5 -3 -22 0 -2
near ruimte	-3 -2 0 0 -1 6 -9 16 -3 -4
near rust	-10 -13 -4 19 -4 -1 -1 15 0 -2
near rustig	-8 -2 27 -3 -8 -11 12 -12 0 5
near ruzie	4 -16 -4 -3 -6 -6 -1 29 0 3
near sam	-28 -5 -2 0 -5 74 -8 -2 -3 -22
near samen	-22 14 -9 -6 2 0 -13 46 -3 -8
near samenwonend	-14 -10 35 -1 1 -5 0 -23 0 16
near says	-3 53 -25 -1 -2 -5 -2 -9 0 -5
near schaal	0 0 0 0 0 -16 -10 28 0 -1
near schat	-10 27 -6 -7 24 -7 -2 -6 0 -13
near school	-31 79 -12 21 -16 -3 -7 -4 -1 -27
near schreef	-24 -2 -14 -2 29 -12 55 -36 -2 7
near schriftelijk	-2 -1 0 0 -4 -20 22 8 2 -5
near schrijf	20 -9 -3 -1 -20 2 14 15 -2 -16
near schrijft	-7 -5 -7 -3 -4 -28 10 -2 -7 54
near schrijven	15 -10 -5 -1 -4 16 -1 4 0 -15
near schuift	-1 -3 -1 0 4 -16 -4 26 0 -5
near schuld	5 -11 -2 19 -2 -13 -2 18 0 -12
near schulden	-2 -1 3 0 2 -5 0 9 0 -5
near schuldhulp	8 -3 -2 0 -10 2 -1 22 -1 -14
near schuldhulpverlener	-2 -1 0 0 -1 -3 0 9 0 -2
near secr	-4 -1 -2 0 -1 11 -1 0 0 -2
near secretariaat	-18 -2 -1 0 -2 4 -23 35 -3 11
near secretaris	-21 -6 -18 -1 -5 20 27 -67 58 11
near senior	1 -1 -1 0 -1 30 -6 -20 -3 -1
near sept	29 -3 6 -6 -2 -13 -12 6 -1 -5
near september	-14 3 -9 -3 -23 -27 -10 43 0 42
near she	9 10 -7 4 -8 -12 -2 19 0 -13
near signed	-12 0 0 0 -1 -17 31 1 0 -1
near sinds	-1 24 10 -5 19 -8 -3 -28 -13 4
near sindsdien	-17 30 -1 -7 10 -2 0 -4 0 -9
near skj	-13 -7 -13 -2 -2 -2 -1 48 0 -8
near slaapt	49 27 -19 13 50 -58 -7 -34 -4 -18
near slachtoffer	-1 19 -13 -1 -8 -6 0 21 0 -10
near slapen	-2 11 -5 -2 -15 -1 -1 19 0 -3
near slecht	34 -11 -11 -5 -12 -19 -2 32 -2 -5
near sleutel	-22 40 -3 9 -17 45 -2 -23 0 -28
near sliep	-24 13 -5 24 -18 20 -3 -4 0 -3
near slot	3 1 -1 -6 9 -1 0 -3 0 -2
near sluit	-18 -4 19 -1 -3 -17 -2 -26 15 37
near snel	-13 -1 -1 0 -1 -4 28 9 -1 -16
near sociaal	-29 15 -7 -1 -9 37 -9 26 -8 -15
near social	-27 -3 -15 0 -1 64 16 -29 0 -4
near soep	38 -2 0 0 -2 2 -7 -46 -1 19
near soms	-10 -6 -9 9 -8 -17 -2 22 0 21
near son	-15 33 31 -1 -13 -10 -1 -15 -1 -8
near sorry	-32 -22 -11 -1 70 22 -15 -50 -1 42
near specialist	-4 0 -1 0 -1 -6 0 14 0 -2
near speelt	-10 -5 15 0 0 -4 0 6 0 0
near spoed	-17 9 -12 -3 -4 36 -2 10 0 -16
near sport	-1 0 -1 0 0 16 -1 -23 11 -2
near sprake	24 7 0 -2 -25 -9 0 10 0 -5
near spreekt	-24 0 -5 19 -19 -24 -11 7 -12 68
near spreekuur	12 -1 -4 0 -2 -34 -2 28 6 -2
near spreken	0 -3 -2 0 5 -13 -1 17 0 -2
near st	-8 -10 -3 0 -2 -33 3 38 0 15
near staan	-24 -7 26 -4 -2 13 -4 8 -1 -6
near staat	33 14 2 -19 -34 -8 -20 1 -3 36
near stage	-14 -4 -10 0 -1 63 -13 -17 0 -3
near stand	-12 32 -6 -1 -7 -22 -7 35 0 -11
near start	-7 -13 -5 -1 -1 3 -5 54 -5 -21
near steeds	-6 -8 -2 19 -2 6 -1 -6 0 1
near stelt	-5 -1 -14 0 -3 31 -2 -14 -2 9
near stichting	-14 -1 -1 0 -6 -8 -2 11 -1 22
near stil	-32 1 -15 -1 75 10 9 -28 -1 -17
near stilte	-6 -2 -1 0 -1 -10 -1 10 -2 14
near stoel	21 -9 -3 -1 -1 9 -1 -2 0 -13
near stoelen	-6 3 -5 -1 1 9 -1 4 0 -2
near stond	29 -32 90 -4 -33 -11 -21 0 -4 -14
near stoppen	5 -3 -4 9 -2 0 0 -2 0 -2
near stopt	-7 10 -1 0 -10 -46 -1 18 -4 41
near straat	-12 -6 -1 0 3 -2 0 -2 0 21
near straks	5 4 -1 0 -6 -9 -16 23 1 -2
near student	-5 31 -10 0 -31 41 21 -50 -5 8
near studentnummer	-19 -4 -7 0 0 36 -5 3 0 -3
near stuk	-7 -9 -1 -4 0 58 -8 -55 -3 30
near sturen	-2 15 -1 -1 1 7 -1 -9 -1 -8
near stuur	-25 -2 -1 0 -3 8 -2 -5 0 29
near stuurt	-2 2 -1 0 -1 15 -3 -8 -1 -1
near subject	5 8 -3 -1 -3 6 -2 -3 0 -8
near supervisor	-3 -1 -2 0 -1 -18 -3 28 0 -1
near syndroom	23 -4 -3 -1 -2 -2 -9 -2 0 -1
near systeem	69 -14 -2 -2 -8 -26 -3 25 -1 -39
near taart	-9 -2 -4 0 -8 19 -2 -9 -2 19
near tafel	35 -16 -18 -2 -20 -21 -3 -11 -3 59
near tante	-28 40 -28 3 7 5 -1 -3 0 6
near tas	0 26 -7 -4 -11 16 -1 -35 0 18
near te	-6 10 -22 -19 23 -17 35 67 6 -77
near team	-19 -9 -10 -1 5 31 -13 47 -3 -28
near teamleider	-11 -2 -11 -1 -5 51 7 -13 -3 -12
near teammanager	-2 -1 -2 0 -2 -9 -21 43 -1 -4
near tegen	-29 -12 20 11 -46 20 12 20 -10 14
near tekende	-10 19 2 0 -4 0 0 -4 0 -1
near tekening	-22 -3 -7 0 -2 13 -1 42 0 -20
near tekent	7 -20 11 -5 -12 19 26 -15 -1 -10
near tel	-27 -19 49 -1 19 -42 -6 -8 -5 40
near telefonisch	-21 -12 32 -9 3 17 -5 14 -2 -16
near telefoon	3 -30 38 -9 8 -33 -7 44 -1 -14
near tellen	-6 5 -1 -1 6 24 0 -26 0 -2
near ten	-7 -7 5 0 -5 20 -3 14 -1 -15
near ter	-9 -5 -6 -1 -12 -6 0 15 8 17
near terug	29 -5 32 -3 -17 -12 -14 11 -4 -17
near terwijl	-17 12 -1 44 -23 33 -1 -37 0 -10
near testen	-15 -7 -4 13 22 0 0 -1 0 -8
near tevreden	-17 18 24 -6 -5 -2 -1 -7 1 -5
near that	-2 -1 33 5 12 3 -6 -35 -1 -8
near the	2 28 -4 22 14 -55 9 -7 -7 -2
near thee	-2 5 7 -1 -2 9 0 -13 0 -2
near thuis	1 26 -62 -15 9 27 -11 22 -3 8
near tien	-25 25 18 -4 -15 -24 38 -13 1 1
near tijd	-10 -2 30 -3 -24 23 -2 8 -4 -16
near tijdelijk	-7 -3 -6 10 0 23 -1 -10 0 -6
near tijdens	26 -12 -2 -1 -5 17 -8 -9 0 -7
near time	5 12 37 -1 -1 -13 -3 -15 0 -19
near tl	-3 0 0 0 0 27 0 -22 0 -1
near to	-54 -37 30 27 18 13 -19 21 -4 5
near toch	61 -4 -13 -2 -14 -59 -13 18 -2 29
near toe	-16 -2 24 -1 -14 -29 4 46 10 -21
near toegang	-10 -3 -16 -1 -4 3 0 37 0 -4
near toegevoegd	-16 4 -2 0 -6 8 -3 20 -1 -4
near toelichting	-8 -2 0 0 0 8 -1 13 0 -10
near toen	-32 -8 28 -12 25 -14 -5 -11 -2 31
near toestel	-10 -3 -1 0 -1 -41 -4 72 0 -13
near toestemming	-12 -12 67 -1 -8 39 -12 -28 -2 -31
near toets	3 0 -1 -1 -1 0 -6 11 0 -4
near toezicht	-23 -5 -6 0 -7 -7 -4 65 -5 -8
near toezichthouder	-4 -1 -1 0 -1 5 -6 -20 -3 31
near told	-11 7 -8 -3 -3 11 -4 0 -1 12
near tolk	21 -1 -6 -1 18 -10 -1 -10 -1 -9
near top	-16 -14 -1 0 -1 42 -3 1 -1 -7
near tot	-14 -19 -23 12 11 13 27 7 -11 -3
near trainee	-4 -1 0 0 -1 20 0 -11 0 -3
near trap	-9 12 -1 -1 -2 21 0 -9 0 -11
near true	-8 -2 0 0 -1 32 -3 -6 0 -13
near tst	-5 -2 -1 0 -1 -10 -4 29 0 -6
near tuin	-4 -31 28 -3 -19 35 -1 16 0 -21
near tussen	-12 -6 5 -1 33 3 1 -9 -1 -14
near twaalf	-11 27 -1 -4 5 -6 -13 8 -1 -4
near twee	-42 28 13 22 -21 5 -13 -3 -15 26
near tweede	21 4 -12 -5 -13 17 14 -10 0 -15
near two	-13 28 18 10 0 -16 -3 -34 -1 11
near uit	-18 -2 -17 53 -22 8 -12 33 2 -25
near uitgenodigd	14 -18 8 -5 6 -1 0 -1 0 -3
near uitgevoerd	-30 -4 -1 0 9 -2 -1 9 -2 22
near uitnodigen	-1 0 0 0 -1 -19 35 -8 -2 -2
near uitvoerder	-4 -3 -1 -1 -1 4 -2 16 0 -7
near until	-8 -3 -3 0 -4 -20 -1 -2 0 41
near uur	-29 -13 -1 -9 13 10 -13 46 8 -10
near uw	60 -19 -30 16 11 -34 -30 21 -9 15
near vader	33 -32 60 1 -7 -2 -5 -2 -2 -43
near vakantie	-4 -1 1 9 -8 0 -1 -7 -3 13
near valt	-1 -16 21 -1 -13 8 -8 38 -7 -20
near van	18 -17 -68 24 -4 11 0 -39 1 76
near vanaf	1 24 2 -5 -9 -2 -7 38 -4 -39
near vandaag	-17 29 32 -8 -17 -48 -19 52 -5 1
near vanmiddag	16 -1 -5 -1 -2 13 -1 -14 0 -4
near vanmorgen	31 4 0 0 -2 0 -7 -13 0 -12
near vannacht	0 -6 80 0 0 -23 -1 -28 0 -22
near vanuit	-3 2 -5 9 -9 8 0 -4 -10 13
near vanwege	15 -22 0 0 -5 -28 24 5 -4 15
near vast	36 -10 29 -5 -2 -31 0 -7 0 -9
near vaste	-10 -11 1 -18 12 -11 -2 20 -1 21
near vastgesteld	-18 0 -20 0 -5 15 43 -15 2 -1
near vdr	-2 -28 83 -2 -12 -1 0 -32 0 -4
near veel	-10 -9 28 2 10 3 -1 -14 0 -9
near veertig	-3 -5 -4 0 -7 5 -4 25 -1 -7
near veilig	7 -5 -16 -15 0 -6 -1 67 2 -32
near veiligheid	-3 11 -14 -2 -8 24 -2 16 -6 -15
near veiligheidsplan	13 -14 7 -12 2 0 0 8 0 -3
near verdeeld	-2 -1 0 0 0 22 -1 -13 0 -4
near verdeling	-8 -8 -1 0 -1 31 -8 2 0 -6
near verder	3 23 5 7 -33 48 3 -25 -2 -28
near vergunningen	-5 -1 -2 0 -3 17 -3 12 -1 -14
near verhaal	-7 27 -1 -2 -19 1 -3 -8 0 12
near verhuisd	-22 17 0 -1 20 8 0 -13 0 -8
near verkeerde	17 1 -1 0 -7 -26 -5 -13 -1 35
near verklaarde	-49 -5 -13 -2 3 -6 31 -14 -1 55
near verklaart	-24 -7 18 -1 -13 -6 -4 -13 -1 52
near verklaring	-25 4 24 -2 -4 4 0 -13 0 13
near verlenging	-4 0 -1 -1 -3 -4 0 14 0 -1
near verlof	-24 -3 -2 0 -2 36 -2 8 -3 -10
near verschenen	37 -9 -4 -1 22 -28 -6 3 0 -14
near versie	29 -13 -7 0 -1 14 -10 -1 0 -10
near verslag	-18 -5 -27 -1 -25 90 -12 -9 -13 20
near verstandelijke	12 10 -3 -1 -2 -1 -1 0 -1 -12
near vertaalt	-5 3 -4 -4 20 -1 0 -5 0 -5
near vertegenwoordigd	9 0 -1 0 3 -50 15 -14 46 -5
near vertegenwoordiger	-13 -3 34 -1 -7 0 0 -3 0 -7
near verteld	-20 -14 4 -6 20 33 -2 -20 -1 5
near vertelde	8 -22 2 -3 21 6 -1 -8 -1 -2
near vertellen	22 -12 -9 -4 -1 13 -1 -10 2 -1
near vertelt	11 14 -17 -4 0 23 -1 -24 -2 -1
near vertrouwelijk	-9 0 -1 0 0 41 -4 -26 1 -2
near vertrouwenspersoon	23 -25 -2 -1 -1 -35 -2 50 -1 -6
near vervanging	-4 -8 -2 -1 -3 45 -2 1 -3 -23
near verwacht	-1 0 0 0 0 -14 -1 7 11 -3
near verzoek	19 -11 -41 -4 -1 20 -3 52 -4 -29
near verzuim	0 1 -2 -1 -1 26 -1 -19 -1 -3
near via	22 -19 15 -11 -9 -21 -22 41 -8 12
near vier	35 -13 -18 25 17 -3 -13 -20 -5 -5
near vierde	-9 0 -4 0 -1 -9 33 -22 -1 12
near vijf	-22 46 -15 -8 40 -36 -7 12 9 -18
near vind	-17 -3 -8 0 -1 41 -9 -30 0 27
near vindt	12 -1 -11 -9 -2 52 -31 -17 22 -16
near voelde	12 -2 -1 -1 -4 23 -2 -21 0 -3
near vol	2 -2 -4 0 0 19 -2 3 0 -15
near volgende	25 3 -5 -3 -37 -8 -2 31 -2 -3
near volgens	-61 11 9 0 38 -3 25 8 -10 -17
near volgorde	36 -9 -1 -1 -2 -18 29 -15 0 -18
near volgt	-4 -3 7 -2 -7 -13 -4 13 -12 25
near volledig	-2 0 0 0 -3 9 -1 0 0 -2
near volledige	33 -19 0 -1 -3 -2 0 -2 0 -5
near voluit	-29 17 -1 0 -4 19 10 -9 0 -3
near vond	-14 0 5 -4 -10 -1 29 -25 -1 20
near voor	-22 -27 43 20 31 1 1 17 18 -83
near vooral	5 2 -1 0 -1 22 -1 -23 0 -3
near voorbeeld	-5 0 31 0 -1 -26 0 3 0 -2
near voorjaar	-9 0 -1 0 12 15 -1 -7 0 -8
near voorl	49 -2 -3 0 -5 -4 -1 -27 0 -6
near voorletters	-15 72 -9 0 -6 -13 -2 -11 0 -15
near voorlopig	-16 11 -3 -6 -5 25 0 5 0 -12
near voornaam	35 -8 76 -2 -16 -32 17 -47 -3 -20
near voornamen	54 33 -3 -1 -18 -6 -3 -40 -3 -13
near voorstel	9 16 -1 0 -13 -7 0 -2 1 -2
near voorvoegsel	51 -6 -5 0 -3 -10 -1 -16 0 -9
near voorz	-2 -2 -1 0 0 -32 -1 5 -14 47
near voorzitter	-33 -8 -13 -3 -8 -27 -19 10 32 68
near vorig	-6 2 15 -11 -1 -4 -12 19 -2 -1
near vorige	60 2 -1 -2 -13 -49 -4 -19 -2 30
near vr	22 -12 26 -1 -8 23 -6 -22 -1 -22
near vraag	-12 12 -11 -2 -28 37 -22 61 -5 -31
near vraagt	-4 -13 -8 -13 -14 27 -19 16 16 12
near vragen	-11 -18 23 -2 -10 14 -10 30 -1 -14
near vriend	-16 11 -7 -3 45 -22 -3 -48 -1 45
near vriendelijke	-4 -1 -4 0 -10 27 0 -5 0 -3
near vriendin	-5 -6 -3 18 -4 -4 0 -5 0 9
near vrij	12 -5 -1 -1 -2 5 -1 -8 -2 4
near vrijdag	-17 -29 2 -6 -15 55 21 -1 -7 -3
near vrijwilliger	-11 -2 0 0 -1 -46 -2 40 0 23
near vroeg	27 -29 -23 6 6 78 -9 -57 -10 12
near vrouw	36 -25 20 -6 44 -27 -14 -34 -4 10
near vvd	-2 -1 -2 0 -1 -4 -1 -5 23 -8
near vz	16 -9 -19 -2 -16 29 -21 -35 -3 59
near waar	-17 9 -29 9 12 4 -4 36 0 -21
near waarom	-30 -3 3 -3 -10 59 -16 13 10 -23
near wachten	-3 -1 0 -6 6 16 14 -24 0 -1
near wakker	-9 -4 1 0 24 -11 0 4 0 -5
near wanneer	-1 -1 -3 0 6 17 0 -14 0 -3
near want	-16 27 10 -2 -11 -9 4 -16 -1 14
near waren	-12 -9 -2 0 16 31 -2 -32 -2 13
near was	-57 71 36 -22 -21 -2 18 -29 34 -28
near wat	-12 -15 -13 -17 -31 45 44 -4 -4 7
near we	59 18 -41 -5 -29 -33 -16 57 -3 -8
near week	-8 29 -1 15 -22 50 -25 -25 -3 -10
near weekend	-34 52 -4 -7 6 -11 -1 12 -1 -13
near weer	29 6 20 5 15 -76 4 -18 -10 26
near weet	-11 7 -6 -7 -30 2 -8 2 -4 54
near weg	-7 1 -44 -11 -26 40 -8 -2 -1 59
near weken	-16 -13 26 12 35 -5 -9 -6 -1 -23
near wel	-28 5 16 -28 -15 -4 -24 36 8 35
near welkom	-2 0 0 0 0 2 -1 -7 0 8
near werd	-9 -4 -8 -2 44 -11 -5 -37 -4 37
near werk	-25 2 6 21 -21 17 -12 44 -2 -30
near werkbegeleider	-3 -4 0 0 -1 43 -2 -28 0 -3
near werkgever	-15 13 -1 0 -2 -30 -1 -2 47 -10
near werknemer	19 -5 -3 -1 -4 -4 -7 -32 0 37
near werkt	-25 8 4 -4 60 24 -6 -33 -8 -22
near werkte	-9 -2 -5 -1 0 -35 27 29 -1 -4
near west	-11 -3 -16 -2 11 -10 -1 38 0 -7
near weten	19 -9 14 10 -4 -9 -2 -16 12 -14
near wethouder	-9 -4 -5 -1 -5 -2 -13 -4 43 0
near wethouders	-2 -1 -1 0 -1 -11 -4 -13 50 -17
near who	9 3 -22 -3 20 -21 15 -18 0 18
near wie	-28 -46 13 -2 32 34 2 -20 -5 20
near wife	-10 -3 19 -3 13 -7 -1 -4 0 -3
near wij	-2 21 -35 -13 -6 3 29 -15 -3 20
near wijkagent	-9 20 -11 7 -7 -19 -1 32 -1 -12
near wijkteam	-11 -11 -12 -1 -8 21 -12 64 -3 -28
near wil	51 -11 5 -28 6 -65 20 -18 9 32
near wilde	20 25 18 -19 6 -21 -12 -38 7 14
near will	38 -23 6 -1 -11 16 -10 -7 -1 -6
near willen	-35 57 -16 -1 29 -10 -2 -27 -1 6
near wilt	9 0 -1 0 4 -1 0 5 0 -14
near wist	-17 4 -1 -2 -20 20 30 -8 -2 -4
near with	-29 35 -25 16 7 15 -28 5 -3 6
near wk	-34 -6 -5 -2 -4 88 -8 1 -1 -29
near wmo	53 -22 -18 -3 -23 2 -12 48 -4 -20
near wo	21 -4 -3 -2 -3 22 17 -28 -2 -18
near woensdag	26 -39 -1 19 16 34 -1 -41 12 -24
near wonen	2 9 -5 -10 9 -6 -2 1 20 -17
near woning	2 0 7 -2 -23 -2 0 -5 0 23
near woningstichting	-1 -2 2 -2 -1 -5 0 23 0 -13
near woon	17 0 -4 0 17 -3 -4 -18 0 -4
near woont	21 -22 -17 18 52 -29 -8 -52 -12 50
near woord	29 -11 -12 -2 -3 9 -3 -19 -6 18
near woorden	8 5 -7 -1 -3 -3 -3 -6 0 11
near worden	-36 -9 -4 -5 40 9 -6 43 -4 -29
near wordt	83 11 -26 25 -25 -30 -18 -18 -2 1
near work	-27 -3 -15 0 -1 60 13 -19 -1 -5
near you	4 -3 8 0 7 -13 -5 9 0 -6
near your	13 13 -17 -4 43 -16 -7 -8 -1 -16
near youth	-10 14 -12 -1 -1 -4 -1 18 0 -4
near za	-13 -10 -2 -1 0 -2 -4 43 0 -11
near zaak	-11 -5 -2 -1 5 -41 42 41 -1 -27
near zag	-19 9 4 -9 -9 -1 0 14 0 10
near zaken	31 11 -2 -1 -5 -7 -3 -20 -1 -4
near zal	-8 5 0 -1 26 -1 -1 -16 0 -4
near zat	-41 18 12 -9 38 12 -18 -3 -3 -6
near zaterdag	-56 -32 41 17 54 12 -3 -39 -1 7
near ze	45 -14 5 -24 8 -23 25 -55 -6 39
near zeg	-1 28 -5 -1 4 -5 1 -17 -1 -3
near zeggen	-6 2 17 -2 9 -6 29 -24 -1 -19
near zegt	-10 -11 -18 33 -40 -18 15 -25 11 63
near zei	-17 1 -37 10 16 26 -18 46 -4 -23
near zeker	-4 -21 -5 0 -5 25 -2 28 -2 -13
near zelf	-15 10 46 -22 41 47 -49 -37 -18 -4
near zelfde	67 6 -7 -5 12 6 -9 -32 -1 -38
near zes	27 23 -8 -4 -18 33 -21 -7 2 -26
near zestien	8 -3 -1 0 -1 -2 0 -2 1 -1
near zet	-19 1 41 -1 -7 37 -5 -30 0 -17
near zette	-26 0 33 0 -1 -10 6 -2 0 -1
near zeven	-10 -14 -1 2 -6 0 32 13 -1 -14
near zeventien	-5 8 -2 0 -2 -1 0 -5 9 -2
near zich	-2 7 -11 18 25 -4 -17 9 -3 -22
near zie	-18 -2 -4 0 -10 22 -6 16 -1 2
near ziek	-21 -9 13 -3 -14 79 -4 -22 -1 -18
near ziekenhuis	8 -10 71 -4 -44 -22 -1 -25 -2 30
near zien	15 -5 23 3 -37 17 -2 28 -7 -35
near ziet	7 3 -23 -7 -4 7 -5 61 -2 -38
near ziggo	5 -1 -9 0 30 0 -24 -23 -1 23
near zij	8 -33 43 -10 22 17 2 -6 -18 -25
near zijn	-20 -20 4 -8 45 -23 0 16 -17 23
near zin	43 3 -5 -1 -10 32 -6 -52 0 -4
near zit	27 0 22 1 -9 23 29 -67 -10 -15
near zitten	5 4 -19 -1 -11 -25 -4 36 -1 14
near zn	-14 43 -9 -1 15 14 -4 -16 0 -28
near zo	19 -13 -6 -2 -14 -2 -7 65 -5 -35
near zoals	2 -1 19 0 -6 -2 0 -11 1 -1
near zoek	40 -1 -1 0 -1 -19 0 -15 0 -3
near zoekt	-14 -4 -4 -1 -4 57 17 -18 -16 -13
near zolang	15 2 -1 0 -3 -2 0 1 0 -11
near zomer	-24 45 -12 -7 24 -4 -1 -5 0 -15
near zon	-1 -4 -1 0 2 -9 0 16 0 -2
near zondag	-6 -13 4 -1 9 -2 -1 12 0 -2
near zonder	-31 55 3 -8 -14 -9 17 4 -6 -12
near zoon	-41 6 -9 -18 80 -18 -6 21 -3 -12
near zoontje	-29 47 20 22 2 -4 -5 -32 -1 -20
near zorg	49 -14 -7 10 -20 10 -5 -11 16 -28
near zorgen	-7 5 -7 -1 -2 -5 -2 19 0 -1
near zou	20 -10 -15 -2 24 -1 -10 27 4 -36
near zuid	20 0 -1 0 -1 -5 -8 -2 0 -3
near zus	7 -2 -11 36 75 -16 -3 -34 -1 -50
near zusje	-12 -4 -1 52 -21 -4 -1 -5 0 -4
near zuster	-17 -2 -1 43 -16 -8 -2 -10 0 13
near zwanger	-5 12 -2 -4 37 3 0 -32 0 -9
near zware	35 -2 -5 -1 -13 -3 -1 -5 0 -4
near zwolle	2 -3 -1 26 -14 -7 5 -7 0 -2
notulen: attendee	-26 -11 -6 -1 -6 29 -12 16 18 0
notulen: cue about office	-5 -1 -1 -1 4 -3 -1 -9 12 3
notulen: cue about public_figure	-1 -1 0 0 -1 28 0 3 -18 -10
notulen: cue after employee	-1 -1 0 0 -1 14 -1 -3 -2 -6
notulen: cue after office	-5 -5 -1 0 -2 5 -1 -15 15 9
notulen: cue after professional	-1 -2 -1 0 -1 8 0 -9 -2 9
notulen: cue after public_figure	-3 -1 -1 0 -1 -8 -1 -2 25 -8
notulen: cue before office	-4 -2 -2 0 -2 1 -1 -7 15 2
notulen: cue before public_figure	-2 -1 -1 0 -1 -7 -1 15 9 -11
notulen: cue before relative	-6 -4 -1 -1 13 9 0 6 -2 -13
notulen: cue label office	-1 0 0 0 0 7 -1 10 -3 -11
notulen: once	17 31 1 -4 0 -30 -8 21 -4 -26
notulen: place first	-24 -13 -8 -1 -8 51 -8 -20 -19 50
notulen: place middle	16 10 -2 -8 -5 -10 -3 -5 40 -32
notulen: shape full	6 -17 18 -3 -21 9 -5 -22 4 31
notulen: shape initials	-5 -1 -1 0 -1 -7 -1 11 15 -9
notulen: shape single	-23 1 -16 -6 14 38 -4 -2 3 -4
notulen: shape surname	15 14 -11 0 -3 -5 -1 -10 -1 1
notulen: share low	23 -1 1 -4 4 20 -8 -23 -3 -7
notulen: share middle	-28 -7 -9 -5 -16 9 -2 4 21 33
notulen: shares surname	15 1 -9 -1 -3 -5 0 -2 -1 4
notulen: title	40 -16 -24 -2 -19 -26 16 2 28 1
notulen: title degree	-1 0 0 0 0 -5 0 -8 7 7
once	33 12 24 -28 35 -66 -21 9 25 -23
other: age adult	-8 -13 8 -13 -4 -6 38 -39 -14 51
other: age child	3 53 13 52 -35 -19 -3 -31 -1 -31
other: age old	30 -15 -18 6 19 -29 0 -28 -8 43
other: age teen	43 49 -24 25 -36 -18 -1 -34 1 -4
other: age young	19 -35 1 12 -19 -14 22 -25 -1 41
other: alone	11 -4 -2 0 -2 -35 23 -11 32 -11
other: attendee	-11 -19 -4 -10 -13 28 -47 13 47 15
other: born	14 21 2 24 -9 0 -11 -18 -16 -7
other: born adult	0 -82 21 -26 32 32 29 2 -13 5
other: born child	-10 44 10 26 -25 -14 -8 -9 -1 -12
other: born old	30 -23 -25 -2 20 -5 -12 0 -1 18
other: born teen	9 54 -12 15 -26 -16 -7 -8 -1 -8
other: born young	-11 21 10 10 -7 3 -11 -3 0 -10
other: cue about care	-10 12 -2 30 -10 -16 -3 -13 -5 17
other: cue about child	-10 0 35 -4 8 -30 -12 -12 -1 27
other: cue about client	11 -8 -13 -9 16 -1 6 -2 -3 3
other: cue about employee	-2 -1 -8 -4 14 3 -6 17 -1 -12
other: cue about office	-24 -2 -5 -1 -4 -7 11 12 14 8
other: cue about parent	5 -3 -8 26 12 3 -9 5 -2 -29
other: cue about professional	-11 -6 -19 7 -3 30 -4 21 -3 -11
other: cue about public_figure	-5 -12 -1 -1 8 15 12 36 -24 -28
other: cue about relative	0 -16 14 3 -10 -3 -5 23 -4 -2
other: cue about school	12 15 -4 20 -16 8 -11 -8 -1 -17
other: cue about sibling	-18 -9 -11 46 30 -28 -3 -12 0 6
other: cue after applicant	-13 -2 -2 -1 38 -20 19 -13 -1 -5
other: cue after care	-1 -11 18 11 -5 5 -13 -13 -11 20
other: cue after child	-9 -1 27 -2 35 -8 -13 -7 -8 -13
other: cue after client	13 -9 -4 -8 3 -27 3 12 -6 22
other: cue after employee	-35 -8 -17 -3 -8 28 0 37 -5 12
other: cue after office	-17 -6 -4 -1 -5 0 0 8 15 9
other: cue after parent	9 7 4 0 7 -18 -12 23 -5 -14
other: cue after professional	-37 -22 -6 16 -8 51 8 25 -12 -14
other: cue after public_figure	4 -7 -3 0 -4 -21 -5 -16 63 -10
other: cue after relative	9 18 -10 -2 3 -18 -7 4 -9 11
other: cue after school	-15 6 -3 17 -7 -19 0 13 -1 9
other: cue after sibling	9 2 -2 32 -8 -17 -4 -8 -1 -3
other: cue before applicant	19 -1 0 0 -1 4 8 -22 -3 -2
other: cue before care	0 12 19 -7 2 -27 -5 1 -9 13
other: cue before child	3 16 -30 28 29 -30 -7 -8 -4 4
other: cue before client	25 -11 -3 11 1 -21 29 -13 -9 -10
other: cue before employee	-9 -7 -14 -2 -15 36 2 5 8 -4
other: cue before office	-7 -8 -7 -11 -8 21 -2 2 13 8
other: cue before parent	20 4 8 -8 20 -21 -10 -2 -3 -8
other: cue before professional	-8 -9 -36 -6 -16 36 -20 69 -8 -2
other: cue before public_figure	-14 -4 -4 -1 -4 -24 -16 -2 83 -15
other: cue before relative	13 6 3 -6 51 -26 -14 -34 -5 13
other: cue before school	-6 1 -25 -11 -12 24 -5 25 0 9
other: cue before sibling	10 -15 -17 50 22 -10 -3 -15 -1 -20
other: cue label applicant	19 -1 0 0 -1 -20 5 0 0 -1
other: cue label care	-11 3 1 -1 -4 -8 -2 25 0 -3
other: cue label child	18 17 -5 -8 6 -8 -2 -5 0 -12
other: cue label client	40 -20 7 -4 -12 2 -8 -4 -1 1
other: cue label employee	-14 -2 -2 0 -3 21 13 -8 -1 -4
other: cue label office	-12 -3 -3 -1 -5 54 15 -10 -9 -26
other: cue label parent	-16 -11 52 -6 -11 -7 -3 -10 0 13
other: cue label professional	-15 2 -8 -2 -12 46 -4 2 -1 -9
other: cue label relative	-3 -11 -17 -6 15 -1 -1 -8 0 32
other: cue label school	-1 5 -1 0 0 -11 -3 16 0 -4
other: cue label sibling	17 -13 -1 7 10 -14 -1 -4 0 -1
other: greeted	-1 20 17 -8 16 -7 -15 3 -25 -1
other: greeted politely	6 6 16 -2 3 -15 4 2 -20 0
other: greeted well known	-11 14 1 -6 12 2 -21 -4 -5 17
other: has BSN	13 13 7 8 32 -2 -30 -16 -3 -22
other: has DOB	14 21 2 24 -9 0 -11 -18 -16 -7
other: kin broer	8 -12 -9 24 21 -6 -2 -12 -1 -11
other: kin buurman	-3 -2 0 0 -9 -1 0 -4 0 20
other: kin dochter	-10 -6 -7 -8 26 30 -2 -12 -1 -9
other: kin echtgenote	-5 -2 -3 -1 22 0 -1 -1 0 -9
other: kin kind	16 8 -6 -3 -8 -1 0 -3 0 -4
other: kin ma	-7 -3 8 -1 -2 -1 -3 -15 -1 25
other: kin man	10 -3 10 -4 3 -9 -1 -6 -1 1
other: kin moeder	18 -13 32 -3 -14 -9 -3 -7 -4 3
other: kin old f	7 -27 9 -13 44 -11 -9 -29 -5 34
other: kin old m	-5 -6 19 -6 31 -14 -2 -21 -1 6
other: kin oma	-1 -2 -13 -1 26 0 0 -2 0 -5
other: kin oom	8 -3 -6 -2 8 0 0 -1 0 -4
other: kin opa	-1 -3 -8 -1 14 -1 0 8 0 -8
other: kin other f	-6 -6 -1 -2 5 -3 0 -3 0 16
other: kin other m	-8 -11 -5 -1 27 -15 -1 -9 0 23
other: kin partner	-15 -3 -2 -1 24 -2 -1 -4 0 4
other: kin same 	-15 -3 -2 -1 24 -2 -1 -4 0 4
other: kin same f	-20 -7 7 49 22 -19 -6 -26 -1 2
other: kin same m	3 -11 15 30 22 -16 -4 -20 -2 -17
other: kin tante	-1 -4 -11 -5 6 0 0 -1 0 18
other: kin vader	-7 5 25 -3 -9 -5 -1 -16 -1 10
other: kin vrouw	12 -3 10 -3 -15 -7 -4 -6 -1 16
other: kin young 	9 10 -7 -3 -22 -2 0 -4 0 19
other: kin young f	-8 22 -10 -10 19 23 -2 -18 -1 -15
other: kin young m	-14 43 -6 -10 23 -12 -3 -19 -1 -1
other: kin zoon	-7 8 -4 -7 23 -8 -2 -15 -1 12
other: kin zoontje	-2 21 -1 -2 -6 -1 -1 -2 0 -6
other: kin zus	-10 -3 -5 9 31 -6 -1 -11 0 -5
other: kin zusje	-4 10 -5 11 -8 -1 -1 -1 0 -1
other: mail behind	-4 -18 -4 -2 24 10 11 -16 -12 11
other: mail of office	22 -7 3 -1 -20 16 -25 24 -7 -3
other: mail of resident	5 -3 26 0 39 -54 -6 -44 -1 39
other: once	23 -5 -14 -17 7 6 24 -14 13 -23
other: place first	5 -12 9 -11 5 -2 33 -22 -5 1
other: place last	-7 4 -14 9 -23 1 -2 24 13 -3
other: place middle	-3 0 3 -7 3 20 -14 -8 -5 9
other: receiver	-28 -1 -7 -1 2 28 -11 27 -11 2
other: school class	-13 52 -7 -2 -10 -5 -1 0 0 -14
other: sender	19 0 19 -2 5 7 -48 11 -7 -6
other: shape full	-24 -8 -9 -19 -1 3 31 -11 29 10
other: shape given	12 27 -12 -1 -6 -25 -6 1 -1 11
other: shape initials	-6 -21 10 -15 -13 39 -14 4 14 1
other: shape letter	14 0 6 -1 -5 18 -5 -30 -3 6
other: shape single	-7 0 3 35 8 3 -15 22 -31 -17
other: shape surname	5 -6 0 -7 2 -20 28 8 -5 -4
other: share high	18 1 -24 -1 -9 -19 45 -7 0 -4
other: share low	-17 1 9 11 -2 19 -23 -2 4 1
other: share middle	-7 -10 14 -19 -3 19 -6 3 -1 10
other: shares surname	20 5 40 23 15 -31 10 -76 -2 -3
other: title	16 -33 22 -10 5 -7 6 2 0 -2
other: title degree	-21 -4 -12 -1 -8 10 0 44 5 -12
other: writer	4 -15 10 -15 1 2 16 13 -4 -12
participatie: age adult	37 -2 -4 0 6 -2 -2 -24 0 -8
participatie: born	8 -10 -5 -1 16 -5 -5 -5 0 8
participatie: born adult	-4 -4 -5 -1 20 -4 -5 -5 0 8
participatie: cue about client	15 -2 -1 -1 6 -1 -1 -15 0 1
participatie: cue about professional	-6 -2 -1 0 4 0 0 -6 0 12
participatie: cue after care	-4 -12 -3 12 19 -2 -2 -4 0 -5
participatie: cue after client	-8 -1 -3 0 11 -1 0 -2 0 4
participatie: cue before child	-9 29 -1 11 -18 0 0 -3 0 -8
participatie: cue before client	21 -6 -2 0 -8 -1 0 -7 0 3
participatie: cue before office	-3 0 -1 0 -2 -1 0 13 -1 -4
participatie: cue before professional	-5 -5 -1 -1 -5 -3 -1 30 -1 -9
participatie: cue before relative	7 -2 -1 -1 -3 0 0 -8 0 9
participatie: cue label professional	-4 0 -1 0 -1 -1 0 9 0 -1
participatie: greeted	12 -3 -3 0 20 -1 -1 -13 -4 -6
participatie: greeted politely	0 0 -1 0 18 -1 -1 -7 -4 -3
participatie: has BSN	9 -8 -4 -1 15 -3 -3 -4 0 -2
participatie: has DOB	8 -10 -5 -1 16 -5 -5 -5 0 8
participatie: kin same f	-1 -2 -2 14 1 0 0 -6 0 -3
participatie: once	24 3 -11 8 -4 -11 -4 9 -3 -10
participatie: place first	50 -4 2 -1 5 -11 -9 -13 -6 -12
participatie: place last	-6 0 0 0 -1 -2 0 13 -1 -3
participatie: place middle	-14 3 -20 4 4 -14 -4 22 -4 24
participatie: shape full	4 -23 -1 -2 44 -14 -11 3 -4 3
participatie: shape initials	8 -5 -7 -1 -11 -3 -1 28 -5 -2
participatie: shape single	5 28 -9 6 -18 -10 -2 -2 -1 1
participatie: share high	3 -4 -6 -1 21 -3 -5 -3 -5 2
participatie: share low	16 4 -1 4 -23 -1 -1 -9 0 10
participatie: share middle	10 0 -12 -1 9 -23 -7 33 -5 -3
participatie: shares surname	11 -4 0 -1 12 -1 -1 -6 -1 -9
participatie: title	40 -5 -15 -1 8 -3 -3 -14 -6 -1
participatie: writer	-15 -8 -2 0 3 -3 -2 18 -1 12
place first	31 -21 25 -22 -15 7 29 -11 -14 -10
place last	-41 -19 -43 20 -36 33 5 90 34 -44
place middle	-11 25 23 -11 45 -52 -36 -39 -8 63
publicatie: age adult	-6 -1 -2 0 -1 0 -4 13 -12 13
publicatie: age old	-3 -1 -1 0 -3 -5 -2 -3 -5 24
publicatie: cue before public_figure	-3 -1 -1 0 -1 -10 -2 -7 52 -26
publicatie: once	-23 -13 -9 -1 -14 23 -16 -17 39 31
publicatie: place first	-5 -1 -1 0 -1 -6 -4 13 4 0
publicatie: place middle	-28 -17 -10 -2 -12 27 -8 -15 30 35
publicatie: shape full	-24 -9 -9 -1 -15 23 -21 9 27 20
publicatie: shape initials	-4 -1 -1 0 -1 -21 9 -12 2 29
publicatie: shape single	-4 -8 -1 0 3 13 -1 -7 -3 8
publicatie: share high	-14 -5 -3 0 -3 1 10 8 21 -15
publicatie: share low	-3 -5 -1 0 -4 -3 -1 -6 15 9
publicatie: share middle	-15 -8 -8 -1 -6 16 -22 -13 -3 60
rank 0	6 -3 -14 -20 -56 29 25 31 16 -14
rank 1	0 -19 14 -38 38 -7 -15 48 -5 -16
rank 2	0 -12 27 10 4 -13 -24 -2 1 8
rank 3	-28 19 -22 35 8 -21 12 -37 1 33
receiver	-58 -14 -13 -3 6 19 -3 84 -20 1
reflectieverslag: age child	4 23 -2 -1 -3 -10 0 -5 0 -5
reflectieverslag: age teen	-6 33 -4 -1 -2 -8 0 -9 0 -3
reflectieverslag: cue about professional	-8 2 2 0 -1 6 -1 2 0 -1
reflectieverslag: cue after employee	0 -1 -1 0 -1 16 -1 -12 0 0
reflectieverslag: cue after parent	12 10 -10 -1 -6 2 0 -3 0 -4
reflectieverslag: cue after professional	-4 -2 4 0 -1 -2 -1 9 0 -3
reflectieverslag: cue before child	-12 29 -1 -1 -4 -4 0 -3 0 -4
reflectieverslag: cue before professional	-8 -3 -1 0 -2 5 -1 12 0 -3
reflectieverslag: cue before relative	28 -4 -1 0 -5 -11 0 -3 0 -4
reflectieverslag: once	-16 0 19 -4 -16 14 -9 -5 -4 22
reflectieverslag: place first	-4 -11 -18 -2 -10 56 -8 -4 -3 4
reflectieverslag: place middle	37 -2 12 -8 -6 3 -6 -9 -4 -17
reflectieverslag: shape full	-24 1 -20 -2 -8 86 -9 0 -4 -18
reflectieverslag: shape letter	10 -2 13 0 -5 -18 -1 10 0 -7
reflectieverslag: shape single	40 -14 -12 -8 1 -5 -6 4 -2 2
reflectieverslag: share high	-13 -16 -4 -1 -7 10 -2 43 -1 -9
reflectieverslag: share low	24 -3 2 -2 -10 -3 -5 1 -2 -2
reflectieverslag: share middle	16 3 -7 -7 0 50 -9 -40 -5 -3
reflectieverslag: title	45 -5 35 -1 -13 -39 -1 -15 -1 -5
reflectieverslag: writer	14 -4 -2 -1 -4 -7 -1 8 0 -4
school class	-24 117 -18 -5 -17 -8 -2 0 0 -43
schuldhulp: age child	-11 35 -1 -1 -8 -1 0 -7 0 -5
schuldhulp: born	-1 -5 9 0 22 -4 -6 -12 0 -4
schuldhulp: born adult	9 -4 -9 0 25 -3 -5 -9 0 -3
schuldhulp: cue after care	-14 -1 16 0 6 -1 -3 -3 0 -1
schuldhulp: cue after client	-4 -2 13 0 -6 -2 -1 3 0 -1
schuldhulp: cue before child	-6 21 -1 -1 -7 0 0 -3 0 -2
schuldhulp: cue before client	-16 8 9 0 1 -1 -2 -17 0 18
schuldhulp: cue before professional	-7 -3 -1 0 4 -2 0 12 0 -2
schuldhulp: cue before relative	-1 -4 -1 0 20 -1 0 -5 0 -7
schuldhulp: cue label client	-7 -1 16 0 -6 0 -1 -1 0 0
schuldhulp: greeted	-2 -1 -2 0 8 -3 -1 4 -1 -3
schuldhulp: has BSN	-5 -4 10 0 20 -3 -5 -12 0 -2
schuldhulp: has DOB	-1 -5 9 0 22 -4 -6 -12 0 -4
schuldhulp: kin same m	0 -2 -1 -2 11 0 0 -3 0 -3
schuldhulp: once	24 -14 17 -5 -11 -20 -7 19 -3 -1
schuldhulp: place first	8 4 1 -1 4 -15 -5 23 -4 -13
schuldhulp: place last	-9 -1 -2 0 -2 -3 0 19 0 -1
schuldhulp: place middle	17 3 13 -6 27 -17 -7 -16 -3 -10
schuldhulp: shape full	41 -14 6 -1 -15 -14 -8 23 -2 -15
schuldhulp: shape initials	-23 -4 -10 0 26 -3 -1 9 -4 10
schuldhulp: shape single	-4 25 26 -5 9 -18 -2 -17 -1 -11
schuldhulp: share high	23 -5 -2 0 5 -3 -4 -7 -1 -6
schuldhulp: share low	-20 -6 23 -2 -10 -7 -1 11 -1 14
schuldhulp: share middle	12 16 -10 -5 33 -25 -7 22 -5 -32
schuldhulp: shares surname	23 -4 0 -1 -4 -1 -2 -3 -3 -6
schuldhulp: title	33 -2 -14 0 0 -4 -3 8 -4 -15
schuldhulp: writer	-9 6 -2 0 -2 -5 -1 20 0 -8
sender	8 -7 32 -5 3 -2 -53 56 -15 -17
shape full	-36 -62 12 -45 3 30 48 30 33 -13
shape given	31 53 -21 -2 -12 -26 -15 0 -2 -6
shape initials	-1 -73 -1 -28 -35 -2 -12 83 48 20
shape letter	37 0 13 -2 5 4 -9 -57 -4 14
shape single	-45 78 -6 76 22 8 -42 -5 -61 -25
shape surname	-7 -11 10 -12 12 -28 29 -12 -1 20
share high	17 18 -59 2 -1 -20 61 -8 26 -37
share low	-20 -11 39 -3 -15 -2 -48 21 -18 57
share middle	-18 -21 26 -13 11 10 -14 26 4 -10
shares surname	5 33 86 37 110 -42 22 -202 -35 -14
text applicant 0	31 35 30 2 -36 50 -172 -7 29 38
text applicant 1	-18 -27 -10 -14 15 -26 74 -1 -6 14
text applicant 2	-34 -23 -14 -2 16 -36 97 49 -11 -42
text care 0	8 -41 -16 14 -45 35 27 -19 -12 49
text care 1	-7 -9 1 -11 -11 20 35 -14 25 -30
text care 2	28 5 23 17 10 -53 -40 20 4 -13
text care 3	-51 30 -2 -33 41 -14 -23 52 -4 4
text child 0	-32 4 -53 -24 9 30 28 26 10 2
text child 1	-9 8 7 17 21 -28 -13 3 14 -19
text child 2	8 -2 43 -6 -27 -47 -10 23 -11 29
text child 3	12 -26 8 0 -8 34 -6 -12 0 -2
text client 0	0 -9 -30 -24 -40 38 88 2 8 -33
text client 1	-6 22 -9 11 18 -19 -31 13 10 -10
text client 2	4 -34 36 0 25 -65 -52 38 -6 54
text client 3	-19 6 9 0 -8 34 -6 -14 0 -1
text employee 0	59 15 5 3 29 -145 -62 4 36 56
text employee 1	0 6 26 21 -9 -67 6 4 -9 23
text employee 2	14 -58 -5 -33 -16 99 51 43 -30 -64
text employee 3	-93 22 -21 -5 -9 102 3 -11 15 -4
text office 0	0 8 11 -37 -15 39 12 21 -21 -17
text office 1	-6 -7 4 1 22 -16 -18 30 -26 14
text office 2	1 3 -36 26 -38 -19 -8 0 74 -3
text office 3	-16 -19 27 -3 26 -15 13 -12 -15 16
text parent 0	52 -92 -73 -37 5 57 46 4 38 0
text parent 1	39 51 39 -34 15 -45 -16 -2 3 -49
text parent 2	-84 44 64 66 -36 -16 -17 42 -26 -37
text parent 3	-29 -17 -25 -8 11 -7 -14 -5 -2 97
text professional 0	-22 8 -23 -18 -11 45 -19 -20 33 28
text professional 1	15 1 1 -23 1 -12 20 1 2 -7
text professional 2	-21 -13 12 -5 20 1 -8 28 -15 2
text professional 3	7 -10 16 33 -15 -47 5 31 -7 -12
text public_figure 0	68 -3 15 19 9 36 -6 98 -198 -39
text public_figure 1	-66 -7 -4 -42 -20 -28 54 19 53 40
text public_figure 2	-42 -19 2 -3 -21 -30 -51 -12 151 25
text public_figure 3	-3 -1 -2 0 22 -3 -1 -25 18 -5
text relative 0	-58 39 14 -9 -37 25 33 -5 12 -15
text relative 1	-36 26 1 -28 -16 -13 19 14 21 12
text relative 2	14 -13 -10 47 10 -42 -44 16 -19 40
text relative 3	59 -67 1 -23 38 18 -10 14 -1 -27
text school 0	44 -28 -80 -85 17 63 5 -8 37 33
text school 1	1 9 42 -10 -47 -25 -1 22 -30 38
text school 2	-66 5 43 81 24 -50 -6 25 5 -61
text sibling 0	-25 27 -8 -101 -11 15 39 -6 58 12
text sibling 1	-21 19 17 32 -9 -8 -27 18 -40 20
text sibling 2	26 -60 -4 56 15 -19 -13 27 -5 -21
title	101 -112 60 -21 39 -59 36 -52 -10 18
title degree	-34 -9 -28 -2 -15 16 -16 108 7 -27
type beleid	-11 -3 -3 0 -3 -5 -6 -3 38 -5
type beleid rank 0	-7 -1 -1 0 -1 -3 -4 -5 23 -1
type brief	2 8 30 -10 0 -58 20 0 -4 11
type brief rank 0	43 -4 18 -2 16 -30 9 -38 -6 -7
type brief rank 1	-4 3 -10 -3 12 -14 5 17 1 -7
type brief rank 2	-36 9 22 -5 -29 -14 6 21 1 24
type code	-1 5 15 -2 -22 49 -1 -36 -7 1
type code rank 0	30 -8 -6 -1 -3 39 -11 -15 -3 -21
type code rank 1	-19 12 -11 -1 -14 4 14 -3 -2 20
type code rank 2	-12 0 33 -1 -5 6 -5 -18 -1 3
type cv	-35 -4 -14 -2 10 -53 74 25 -23 21
type cv rank 0	-14 -4 -4 0 -4 -19 89 -18 -19 -5
type cv rank 1	-15 -6 -7 -1 18 -23 4 23 -4 11
type cv rank 2	-5 7 -2 -1 -4 -10 -19 20 -1 15
type email	3 3 10 14 9 14 -8 -16 -4 -24
type email rank 0	-4 -8 17 -2 11 -17 -23 24 -6 7
type email rank 1	4 -3 -22 -9 13 16 -1 12 12 -20
type email rank 2	3 13 14 26 -15 15 16 -52 -9 -11
type hr	-47 -9 -21 -6 -1 62 27 -5 23 -24
type hr rank 0	-25 -4 -4 -1 -6 25 1 4 16 -6
type hr rank 1	-13 -7 -6 -1 -3 44 -5 5 -5 -10
type hr rank 2	-8 2 -11 -5 9 -7 31 -14 12 -9
type indicatie	7 10 30 16 -7 -22 -6 -5 -3 -19
type indicatie rank 0	32 30 -7 -7 -14 -8 -3 -12 -1 -11
type indicatie rank 1	9 -14 32 16 -8 -6 -1 -13 -1 -14
type indicatie rank 2	-34 -7 5 6 15 -8 -2 19 -1 6
type jeugdwet	-15 28 18 14 -5 -28 -11 8 -8 -2
type jeugdwet rank 0	2 47 3 -8 -9 -8 -3 -5 -2 -16
type jeugdwet rank 1	-3 3 29 -1 -7 -5 -2 5 -1 -18
type jeugdwet rank 2	-14 -21 -14 24 11 -16 -6 8 -4 33
type lijst	9 -6 -24 -14 1 47 -9 -3 -17 15
type lijst rank 0	-25 -20 -7 -1 -11 24 -18 13 0 46
type lijst rank 1	5 15 -11 -2 -11 13 5 -11 -4 0
type lijst rank 2	30 -1 -6 -11 23 10 4 -5 -13 -31
type notulen	-8 -3 -10 -10 -12 40 -11 -25 21 18
type notulen rank 0	-16 -1 -6 -1 -3 -17 -5 25 9 14
type notulen rank 1	-7 2 4 -1 -8 27 -3 -36 -3 25
type notulen rank 2	14 -5 -9 -8 -1 31 -2 -14 14 -21
type other	-5 -8 -2 -9 -14 19 17 -6 3 6
type other rank 0	-5 -2 -11 -11 -13 10 6 2 9 14
type other rank 1	-10 -9 13 -19 8 3 3 5 -3 9
type other rank 2	10 2 -4 21 -9 6 7 -13 -2 -17
type participatie	29 -1 -18 3 7 -27 -13 21 -10 9
type participatie rank 0	37 -4 -7 -1 -6 -8 -8 11 -5 -9
type participatie rank 1	6 -7 2 -1 10 -7 -3 19 -3 -16
type participatie rank 2	-14 10 -13 4 3 -12 -3 -9 -2 34
type publicatie	-32 -18 -11 -2 -13 14 -13 -11 33 54
type publicatie rank 0	-14 -4 -4 -1 -4 -12 5 10 6 18
type publicatie rank 1	-10 -6 -4 -1 -5 18 -9 -10 11 17
type publicatie rank 2	-8 -8 -2 -1 -4 8 -9 -10 15 20
type reflectieverslag	27 -15 -9 -10 -16 57 -16 3 -7 -14
type reflectieverslag rank 0	-45 -10 -12 -1 -2 92 -5 -36 -1 20
type reflectieverslag rank 1	45 0 11 -2 -19 -42 -3 18 -1 -6
type reflectieverslag rank 2	27 -5 -7 -7 4 7 -7 21 -5 -28
type schuldhulp	15 5 11 -7 28 -35 -12 25 -7 -24
type schuldhulp rank 0	38 -6 8 -1 -33 -10 -5 25 -4 -13
type schuldhulp rank 1	-30 6 2 -1 43 -10 -4 7 -2 -11
type schuldhulp rank 2	8 5 1 -5 18 -15 -3 -6 -2 -1
type wmo	32 -12 -14 10 20 -26 -12 30 -6 -22
type wmo rank 0	30 -7 -9 4 0 -8 -5 5 -2 -7
type wmo rank 1	19 -16 -14 -6 31 -7 -3 4 -1 -9
type wmo rank 2	-18 11 9 11 -10 -11 -5 21 -2 -6
type zaaknotitie	9 5 17 2 13 -59 -21 36 -10 9
type zaaknotitie rank 0	-50 2 18 12 26 -21 5 42 2 -36
type zaaknotitie rank 1	28 10 9 -6 -21 -16 -11 -4 -4 15
type zaaknotitie rank 2	31 -6 -10 -4 8 -23 -15 -3 -8 29
wmo: age old	-6 -3 0 9 5 -1 0 -15 0 10
wmo: attendee	5 -3 12 4 -13 -1 0 -1 0 -2
wmo: born	17 -4 -5 -1 0 -2 -2 -2 0 -1
wmo: born adult	20 -2 -4 0 -6 -1 -1 -4 0 -1
wmo: cue about care	-8 -9 9 -3 4 0 0 -18 0 26
wmo: cue about parent	-1 11 -10 -2 3 0 0 0 0 -1
wmo: cue about professional	-7 -3 -4 9 1 0 -1 9 0 -4
wmo: cue after care	-16 -5 -4 5 23 -1 -1 4 0 -4
wmo: cue after child	-4 -4 -5 -1 11 -1 0 6 0 -2
wmo: cue after parent	10 -5 2 6 -8 0 0 -3 0 -1
wmo: cue after professional	-8 8 4 10 -10 -2 0 0 0 -2
wmo: cue before care	-9 -4 -10 6 25 -1 0 -7 0 -1
wmo: cue before child	-21 17 -3 5 27 -2 0 -16 0 -6
wmo: cue before client	14 5 -4 5 -8 -1 -1 -9 0 -2
wmo: cue before office	-6 0 0 -3 2 0 0 10 0 -1
wmo: cue before parent	-6 -1 30 -4 2 -1 0 -16 0 -4
wmo: cue before professional	-13 -2 -2 -1 -2 -2 0 27 0 -4
wmo: cue before relative	-13 -3 -2 -2 29 -1 0 -9 0 2
wmo: cue before sibling	-14 -2 -2 30 0 -1 0 -9 0 -2
wmo: cue label professional	-6 0 0 0 0 -1 0 8 0 0
wmo: greeted	49 -1 -4 0 -5 -2 -2 -30 -1 -3
wmo: greeted politely	22 0 -2 0 -3 -1 -1 -12 -1 -2
wmo: has DOB	17 -4 -5 -1 0 -2 -2 -2 0 -1
wmo: kin broer	-11 -1 0 16 4 0 0 -4 0 -2
wmo: kin dochter	-10 14 -1 -1 6 -1 0 -6 0 -1
wmo: kin moeder	8 -4 9 0 -3 0 0 -8 0 -1
wmo: kin old f	7 -4 8 -1 -4 -1 0 -4 0 -2
wmo: kin same f	-8 -2 -2 13 -6 -1 0 -7 0 11
wmo: kin same m	-13 -1 -1 15 9 0 0 -5 0 -3
wmo: kin young f	-11 13 -1 -1 9 -1 0 -7 0 -2
wmo: kin young m	-8 4 -1 0 20 -1 0 -10 0 -4
wmo: kin zoon	-8 4 -1 0 18 -1 0 -9 0 -3
wmo: kin zus	-3 -1 -1 14 -4 0 0 -5 0 -1
wmo: once	-5 -16 -1 7 18 -13 -6 18 -3 0
wmo: place first	18 -9 -11 4 -3 -11 -6 28 -2 -8
wmo: place last	-8 -3 -1 -1 -4 -3 0 24 0 -4
wmo: place middle	22 0 -2 7 27 -12 -6 -22 -3 -11
wmo: shape full	35 1 -4 1 15 -12 -8 5 -2 -30
wmo: shape initials	17 -3 -7 -2 -10 -2 -1 24 -2 -14
wmo: shape single	2 -9 3 12 -3 -11 -3 1 -1 10
wmo: share high	20 5 -1 5 -11 -4 -3 0 -2 -7
wmo: share low	-18 -5 3 8 -5 -6 -3 23 -1 4
wmo: share middle	30 -12 -15 -3 37 -16 -6 7 -2 -19
wmo: shares surname	-21 13 0 2 24 -2 -2 -8 -1 -6
wmo: title	47 -5 -14 -2 7 -2 -2 -37 -2 11
wmo: writer	-21 -3 6 -4 -17 -3 -2 35 -1 10
writer	-6 -26 11 -25 1 3 36 30 7 -30
writer brief	27 -2 10 -2 12 -16 -8 -3 -11 -8
writer cv	-7 -2 -2 0 29 -5 28 -46 -2 7
writer email	12 -14 -6 -4 1 6 -4 6 -7 11
writer hr	-8 -5 -4 -1 -11 6 16 -21 36 -9
writer indicatie	-3 -4 14 -2 -3 -1 0 3 0 -3
writer jeugdwet	-3 10 8 2 -8 -3 -1 13 -1 -17
writer other	4 -15 10 -15 1 2 16 13 -4 -12
writer participatie	-15 -8 -2 0 3 -3 -2 18 -1 12
writer reflectieverslag	14 -4 -2 -1 -4 -7 -1 8 0 -4
writer schuldhulp	-9 6 -2 0 -2 -5 -1 20 0 -8
writer wmo	-21 -3 6 -4 -17 -3 -2 35 -1 10
writer zaaknotitie	-10 14 -18 3 0 -3 -1 6 -1 10
zaaknotitie: age adult	-5 -1 13 -2 1 -1 -5 -5 0 5
zaaknotitie: age child	-11 37 -4 -6 -7 -1 0 -6 0 -3
zaaknotitie: age old	17 -1 -5 -1 -5 0 0 -1 0 -2
zaaknotitie: age teen	10 14 -6 -1 -2 0 0 -13 0 -1
zaaknotitie: attendee	-8 1 -4 -3 2 -2 -1 16 0 -1
zaaknotitie: born	3 -8 8 9 5 -8 8 -28 -1 13
zaaknotitie: born adult	4 -17 -16 -2 11 -7 10 -2 -1 21
zaaknotitie: born old	11 -2 -1 0 -2 0 0 -1 0 -4
zaaknotitie: born teen	18 0 -6 -1 -1 0 -1 -8 0 -1
zaaknotitie: cue about care	4 -8 -2 -2 -10 -1 0 16 -1 4
zaaknotitie: cue about client	11 -1 -7 -2 -6 -1 4 16 0 -15
zaaknotitie: cue about parent	-2 14 -5 -5 16 0 0 -5 0 -13
zaaknotitie: cue about professional	12 1 -3 -1 -1 -1 0 -4 0 -4
zaaknotitie: cue about relative	-1 -1 24 -2 -11 -1 0 -23 0 15
zaaknotitie: cue after care	1 25 -11 -7 -8 -3 -3 -9 -1 16
zaaknotitie: cue after child	-27 12 23 9 16 -1 -1 -23 -1 -8
zaaknotitie: cue after client	3 -12 0 -1 -4 -2 -3 14 0 7
zaaknotitie: cue after employee	-2 -1 -1 0 -2 -2 0 13 0 -4
zaaknotitie: cue after parent	-5 14 -14 -2 3 -1 0 9 0 -3
zaaknotitie: cue after professional	-5 -11 5 -1 -1 -2 -1 24 0 -7
zaaknotitie: cue after relative	-2 15 -5 -4 -12 -1 0 -7 0 16
zaaknotitie: cue before care	-5 -6 5 0 -5 0 0 8 0 3
zaaknotitie: cue before child	-16 40 -9 -3 15 -1 -1 -9 -1 -15
zaaknotitie: cue before client	-12 -1 -4 -3 12 -2 3 4 0 4
zaaknotitie: cue before parent	5 9 15 -3 -10 -1 0 -12 0 -3
zaaknotitie: cue before professional	-10 33 -2 5 -5 -2 -1 -35 0 16
zaaknotitie: cue before relative	-8 -6 3 -3 2 -1 -1 -19 0 33
zaaknotitie: cue before sibling	-7 4 -3 20 14 -1 0 -7 0 -19
zaaknotitie: has BSN	11 -20 7 -2 -13 -2 20 -9 0 9
zaaknotitie: has DOB	3 -8 8 9 5 -8 8 -28 -1 13
zaaknotitie: kin broer	11 -5 -2 7 2 0 0 -6 0 -6
zaaknotitie: kin dochter	-15 10 -4 0 14 0 0 -2 0 -2
zaaknotitie: kin old f	-3 -3 0 0 11 0 0 -2 0 -3
zaaknotitie: kin old m	-1 13 -7 0 1 0 0 -4 0 -3
zaaknotitie: kin same f	-14 -4 -2 3 36 0 0 -4 0 -13
zaaknotitie: kin same m	15 3 8 3 -8 -1 0 -6 0 -13
zaaknotitie: kin young f	-15 10 -4 0 14 0 0 -2 0 -2
zaaknotitie: kin young m	-5 13 -2 0 -1 0 0 -2 0 -3
zaaknotitie: once	35 4 29 -19 47 -25 -19 -20 -9 -23
zaaknotitie: place first	16 7 -2 10 20 -27 -19 13 0 -18
zaaknotitie: place last	-7 11 -13 0 -2 -1 0 15 0 -1
zaaknotitie: place middle	0 -13 32 -8 -5 -31 -1 7 -10 28
zaaknotitie: shape full	8 -7 -8 14 7 -30 -9 12 -4 18
zaaknotitie: shape initials	-12 -5 -11 -1 -7 -3 -2 32 -1 9
zaaknotitie: shape single	6 8 22 -9 0 -25 -8 22 -4 -10
zaaknotitie: shape surname	-14 -4 20 -1 16 -1 -1 -29 0 15
zaaknotitie: share high	-14 -12 11 11 19 -10 -11 -5 -2 12
zaaknotitie: share low	28 3 -4 -14 9 -11 -6 18 -6 -18
zaaknotitie: share middle	-5 14 9 5 -16 -39 -3 23 -3 15
zaaknotitie: shares surname	0 -2 0 20 -12 -3 15 -7 0 -12
zaaknotitie: title	-24 -22 38 -4 19 -5 13 -71 -3 59
zaaknotitie: writer	-10 14 -18 3 0 -3 -1 6 -1 10`
