// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const ROLE_WEIGHTS = `after 0	64 100 -14 65 -22 -16 -45 -58 -84 9
after aan	-71 -8 34 -4 24 -22 -11 2 4 53
after aangevraagd	9 -11 -2 0 -8 -16 -3 33 -1 -1
after aanwezig	-1 -5 -1 0 -11 -11 0 21 13 -4
after achternaam	27 -32 -18 -3 -16 -38 50 -38 -1 69
after adviseur	-3 0 -4 0 -1 40 -2 -62 -4 35
after advocaat	-6 0 -1 0 -1 -14 -2 25 -1 0
after afd	-3 0 -1 0 -2 28 -2 -15 0 -5
after akkoord	-23 -2 -9 -2 30 0 0 13 0 -7
after al	35 30 16 -1 -4 -50 17 -42 -3 2
after alleen	52 15 -16 -8 3 -24 -8 -16 -1 3
after alles	-3 -6 -4 -1 2 11 -1 5 0 -2
after als	62 0 -3 16 8 16 -7 -24 -15 -53
after altijd	-16 32 -5 -1 3 -29 -5 27 0 -7
after and	7 17 40 30 -16 -32 6 -29 -1 -22
after apart	-3 -9 -5 0 20 0 0 0 0 -1
after asked	1 -1 -2 0 -2 -16 10 -11 0 22
after astma	-4 42 -3 -3 -9 -1 0 -3 0 -19
after at	7 -12 -4 -1 7 7 -5 13 -1 -12
after augustus	1 6 -1 0 -1 7 -12 2 0 -1
after balie	-5 -4 1 -1 21 24 -16 -15 0 -4
after bed	22 -1 -4 0 -1 -10 -2 3 0 -8
after been	3 2 -2 0 -6 9 -3 -1 0 -1
after begeleider	-2 -3 -2 -2 -3 -18 -2 33 0 -2
after begon	-1 -1 0 0 3 22 -3 -12 3 -10
after bekend	34 -4 -4 0 -2 -9 -2 18 1 -33
after bel	-15 -4 -1 0 -4 2 17 9 0 -6
after belde	-14 -2 -2 0 57 -5 -7 0 -1 -25
after bellen	12 11 -10 -2 7 -13 -14 25 0 -15
after belt	-13 -43 31 39 -22 31 -28 27 -2 -20
after ben	-20 2 -8 -1 32 15 14 -2 -2 -30
after bent	-5 -4 -23 -1 -4 -13 36 32 0 -17
after besproken	-4 0 -9 0 -6 27 -2 0 0 -5
after beste	-18 3 -14 0 -16 25 -4 -18 -1 43
after bestuurder	-13 0 -2 0 -1 -3 -3 -10 0 32
after biedt	-11 0 -1 0 -2 10 0 -18 0 22
after bij	-27 29 -21 -9 0 25 35 -32 -2 3
after binnen	14 15 -22 -2 -1 -22 -2 1 0 20
after blijft	-11 -3 -1 -1 16 11 -2 7 0 -15
after boa	-1 -1 -2 0 0 30 -1 -22 0 -3
after boos	32 -11 0 0 5 -7 -4 -10 -1 -3
after born	51 17 -10 -5 2 -25 -4 -19 0 -7
after boven	-11 6 -2 -1 -3 25 -4 -29 -1 19
after brengt	-4 2 0 0 -10 22 0 -20 -1 11
after brief	-8 -1 0 0 -1 -16 7 20 0 -1
after broer	6 -7 -5 15 10 -3 -2 -8 0 -6
after bsn	20 -14 11 -2 22 -25 40 -29 -1 -22
after buiten	-1 -28 -7 32 4 1 0 1 0 -3
after burgerzaken	-11 -2 -1 0 -3 32 -3 -5 0 -6
after cda	-5 0 0 0 -1 -3 0 -2 24 -14
after clientondersteuner	-6 -6 -29 -1 3 -1 0 45 0 -5
after consulent	-7 -3 -3 0 -3 25 -3 1 -2 -6
after daar	8 -11 -5 0 7 -14 -1 24 0 -8
after dag	-12 -12 -8 -1 -5 -7 -5 3 0 46
after dagen	-13 15 -1 0 4 5 -1 -1 0 -7
after dan	-22 13 16 -2 -38 0 33 -5 -1 6
after dat	-24 -48 36 -17 8 49 -26 -7 2 28
after de	-8 30 6 8 -81 7 26 13 -20 19
after december	-14 19 -4 -8 9 13 -1 -4 0 -10
after deed	1 -2 1 -4 -4 29 -1 -16 0 -4
after denkt	-6 -15 47 -2 -1 -7 0 2 -4 -12
after deze	-17 -6 -4 0 -3 -17 32 25 -2 -8
after di	10 -4 -1 0 -8 -2 -5 -17 -4 31
after die	-23 -49 -41 -6 58 27 -13 12 -15 49
after directeur	-1 0 -2 0 0 -17 -8 32 0 -3
after dit	-20 3 -6 0 0 60 -5 -9 -1 -21
after do	-7 -8 -3 0 -3 4 -4 31 0 -10
after dob	-13 5 -3 0 -1 -2 18 -2 0 -1
after dochter	-17 2 -6 0 12 -1 -1 -9 0 20
after doet	-16 -18 -14 35 -14 12 48 -1 -1 -32
after door	46 0 4 -2 1 -20 21 -31 -3 -16
after dossier	47 -4 -2 -1 -6 -8 -3 -20 0 -5
after drie	-18 8 5 -2 21 15 -16 -26 2 12
after drinkt	-6 -2 1 -1 4 11 -1 -3 0 -2
after dus	12 3 -6 -1 -7 -1 -4 -24 0 28
after een	48 48 0 -18 38 4 3 9 -14 -119
after eerst	-8 22 -5 -1 -14 -8 -6 7 1 12
after eigen	-1 1 -2 0 26 -13 -2 -7 -1 -1
after eigenaar	14 -5 -2 0 -4 13 -18 6 0 -4
after elke	-29 1 -22 -3 42 7 -1 14 -1 -8
after en	-4 -2 -19 -27 -12 27 5 -18 36 13
after er	-14 -6 5 3 4 23 -19 -6 -2 11
after erbij	-41 -4 31 -1 5 -3 -3 15 -1 2
after ergotherapeut	-3 0 -1 0 -1 -7 0 16 0 -2
after even	-22 -2 -4 -2 7 0 -2 33 0 -9
after facilitair	-9 -2 0 0 -1 41 -3 -16 -1 -9
after financien	-14 -2 0 0 -1 48 -2 -27 3 -6
after gaat	-2 22 -9 1 -21 -10 -3 12 34 -23
after gaf	-6 -3 -8 0 8 7 -8 -2 0 12
after geb	-55 -20 72 6 5 6 7 -27 -16 21
after gebeld	25 -39 -19 -2 12 20 -14 39 -1 -22
after gebiedsteam	-4 -10 -11 -2 -1 24 -3 13 0 -6
after geboren	-9 40 -19 -6 -25 -15 40 9 -2 -12
after geen	-10 50 -14 2 -36 -22 31 -16 -7 21
after gemeente	-8 -9 -9 -1 -4 41 -3 3 -5 -6
after gemeentesecretaris	-1 0 -1 0 -1 2 -14 11 9 -6
after gesproken	-29 4 -2 0 -16 4 -2 43 0 -1
after gevraagd	-22 25 -11 -1 -14 15 -1 4 4 1
after gezag	-1 0 22 -1 -3 0 0 -13 0 -3
after gezegd	-5 4 -5 0 -4 -8 -1 10 0 10
after gezien	31 -9 -3 0 -6 -1 -6 -31 0 25
after ggd	-21 -1 -3 0 -2 -6 -20 33 -2 23
after ging	10 -2 -2 0 9 -19 -3 -2 4 6
after gisteren	-27 4 -1 0 -5 -13 39 14 0 -11
after goed	-19 29 2 -1 -9 -20 -7 -14 0 39
after gr	-2 41 -9 -2 -1 -1 0 -22 0 -3
after graag	8 -7 -4 -1 -4 18 3 -2 -1 -11
after griffier	-1 0 0 0 0 -7 0 -3 21 -9
after groen	3 -2 -3 0 -3 -3 -4 16 0 -6
after groenlinks	-1 -1 -1 0 -1 -1 0 -1 11 -4
after groep	-14 17 -6 -1 -1 0 -8 -10 -1 22
after haalt	-2 -3 -3 -2 3 3 -2 9 0 -4
after haar	14 -19 7 13 10 23 -2 -3 -5 -38
after had	48 5 15 -5 -14 -43 0 15 -2 -19
after has	-23 38 35 -2 -30 -13 -13 18 -2 -10
after hbo	-2 -1 -5 0 -1 5 43 -33 -2 -2
after he	-4 58 -10 -1 -5 -6 -1 -28 0 -2
after heb	0 12 16 -1 10 -22 -7 -12 -1 6
after hebben	21 -4 -9 0 -1 -24 -7 -2 0 25
after heeft	-10 28 8 0 -7 24 -4 -12 -15 -13
after heet	24 18 -1 0 -1 -20 -2 -14 1 -4
after hem	-28 -29 -14 8 13 5 -2 1 -3 49
after her	6 -22 -13 -2 -5 19 -5 -2 0 25
after herkent	-1 0 0 0 -1 -12 -1 23 0 -7
after het	-8 -39 15 -1 3 79 25 23 -3 -94
after hij	18 23 -6 18 22 -7 -32 56 -8 -84
after his	47 10 -16 0 16 -12 -6 -25 -1 -12
after hoe	-24 24 -11 0 35 -26 -3 20 -2 -13
after hoeft	-3 -1 -4 0 -1 1 -3 26 -1 -14
after hoofd	-6 -4 -1 0 -1 23 -17 12 -2 -4
after hoort	34 -8 -5 -1 -4 19 -2 -16 -1 -17
after houdt	12 -8 -3 -1 11 -14 -2 11 4 -9
after hr	-1 0 -2 0 -4 21 -9 10 -2 -13
after huilt	19 -1 1 0 -1 -1 -1 -4 0 -11
after huis	17 -9 -1 -1 -6 -12 -1 23 0 -10
after huisarts	-3 -1 -2 0 -2 -4 -1 14 0 -2
after idem	-6 -2 0 0 -1 21 2 -8 0 -5
after iedereen	-2 -5 -1 -1 -5 -12 0 -5 0 32
after iemand	24 -18 12 -1 -12 -7 -3 15 0 -10
after ik	-11 -34 6 -13 -15 38 1 29 -7 6
after in	12 30 -1 -24 50 -36 -19 -30 1 17
after inkomen	-6 -2 -2 0 -3 6 -2 17 0 -8
after intern	-2 -3 -11 -1 -2 -16 13 25 0 -3
after inval	-15 -3 -1 -1 -3 -12 -1 41 0 -4
after is	33 33 -5 40 26 -42 3 -14 -11 -64
after ja	6 5 -21 -1 -16 -37 -20 29 -2 57
after jaar	77 -25 -21 -3 -15 -19 4 -12 -2 16
after je	-15 6 -4 -1 -7 2 25 -15 -3 12
after jeugd	-17 -4 -5 0 -4 56 -14 -21 -1 11
after jeugdbeschermer	-1 0 -1 0 0 -5 0 9 0 -1
after jeugdconsulent	-3 -7 -6 -1 -2 4 -1 22 -1 -5
after jeugdteam	-1 -2 -8 -4 -1 -19 0 38 0 -3
after jij	-21 0 -4 0 -3 50 -11 -2 -1 -8
after jongen	13 5 -2 0 -13 -17 -1 -8 0 24
after jr	12 -9 -5 29 -6 8 -2 -17 0 -10
after juli	-33 35 17 0 -6 -1 0 -3 0 -8
after juni	4 34 -11 0 -12 -19 -2 10 0 -3
after kan	17 -31 -10 -4 40 37 -9 -4 -6 -31
after keer	-2 0 -2 -1 -2 -12 -2 23 -5 3
after ken	-22 -6 21 -1 -5 -13 -1 5 -1 23
after kent	-8 -5 15 -1 -8 -10 -1 29 0 -10
after klantmanager	-2 0 -1 0 -1 23 -1 -14 0 -3
after klopt	-18 11 -1 0 -1 -31 -3 52 0 -9
after komt	-13 9 32 -4 16 -12 -22 -24 -4 22
after kookt	-3 2 -2 -2 10 0 -1 -1 0 -2
after kreeg	1 -10 -4 -4 3 55 -1 -39 0 -2
after krijgt	-5 47 -3 5 -4 3 -4 -26 -2 -11
after kwaliteitsmedewerker	-3 0 0 0 -1 43 -2 -28 0 -7
after kwam	74 -20 12 -2 -33 -28 -13 5 -5 10
after laat	-17 -12 -3 -1 -5 22 -3 10 -3 11
after laten	1 -4 -1 5 -3 -18 -2 37 -1 -14
after leerplicht	-6 -10 -6 -3 -2 11 -3 26 0 -7
after leerplichtambtenaar	-2 -3 -4 -1 0 36 -4 -21 0 -1
after legde	11 14 -3 -1 -9 -17 -1 19 0 -13
after legt	-3 -3 -2 0 -2 3 -2 39 0 -29
after levert	-11 -8 7 -1 -5 27 -1 5 -1 -11
after licht	-1 0 0 0 0 -18 -2 25 2 -6
after liep	-9 14 -7 29 -3 -9 0 -8 0 -6
after liet	7 0 -7 0 -1 -10 -1 13 0 0
after ligt	-23 -8 43 0 -5 -8 -3 -19 -3 27
after locatie	-4 -1 -10 0 -1 -8 -2 28 0 -1
after loopt	19 14 -5 -2 -20 5 0 -8 0 -3
after lt	-4 0 -1 0 -1 24 -5 -12 0 -1
after ma	2 -4 -3 -1 -9 16 -1 12 0 -12
after maakt	-3 -19 -4 27 -2 4 -2 2 4 -6
after maar	5 12 -14 24 -10 -27 16 11 -3 -14
after maart	40 -33 -6 -1 0 -26 -2 30 0 -3
after mag	3 45 -8 17 -25 4 -9 -19 -3 -4
after mailt	-8 -3 -3 0 -1 3 0 19 -1 -6
after man	-22 31 -1 -2 -13 -6 -1 3 -1 12
after me	10 12 -11 -1 -3 -5 -4 6 -1 -3
after mee	-6 15 -6 -3 -2 4 -1 23 -4 -19
after mei	-4 2 -4 0 -4 44 -2 -25 0 -8
after meldt	-18 -4 0 0 -9 16 -6 28 1 -7
after mentor	-2 -4 11 -7 -1 -3 0 14 0 -7
after met	50 57 -53 -17 -21 15 -7 -51 0 27
after mevrouw	17 20 8 -1 -27 -10 -1 -4 -2 2
after mij	-23 -26 -7 0 60 51 -3 -63 -1 13
after mijn	-2 7 -3 -2 -24 -23 0 5 -1 44
after moeder	18 -13 14 -4 11 -10 -4 -15 -7 10
after moet	-9 -15 -2 -1 -5 23 -5 17 0 -3
after morgen	-12 7 -4 0 -1 -20 -2 37 0 -5
after mr	-11 -15 18 0 4 -9 -4 13 13 -10
after mw	6 -3 -2 0 -4 -9 -9 26 0 -5
after my	0 -13 18 -1 -1 7 -6 5 -1 -8
after na	33 -24 17 -5 -11 -5 -4 19 -2 -19
after naam	-35 47 38 0 -4 -19 31 -37 -2 -18
after naar	41 27 -8 23 -45 -58 -10 13 1 17
after naast	7 8 -7 -1 -2 -3 -5 7 0 -4
after namens	-9 -6 -1 0 -3 -6 -2 23 3 1
after nee	3 -17 -14 -1 29 14 3 15 -1 -31
after neemt	-21 -2 -18 -3 6 51 -4 6 -11 -5
after niet	9 -36 -2 6 -32 40 11 -53 5 54
after niets	-10 5 -5 0 -6 39 -12 -5 0 -4
after nieuwe	-14 2 -4 0 -4 26 -6 -10 -11 23
after niks	-7 -3 -1 0 1 -37 -1 54 -1 -5
after nl	90 -4 -1 0 -3 -41 -1 -19 -1 -20
after noemde	-1 0 0 0 -1 19 0 -15 0 -2
after noemt	-5 0 -1 0 2 13 0 -3 7 -13
after nog	-29 29 -10 5 6 -36 -18 44 -5 15
after notulen	-9 -2 -1 0 -10 20 -1 5 -1 0
after nr	7 -19 -4 -1 -13 30 -9 -16 -1 26
after nu	-34 10 -11 -2 8 0 22 -48 -1 57
after nummer	6 -1 -2 0 -2 -2 -2 -9 -1 12
after of	-44 38 -7 -1 -25 48 -3 -26 -8 29
after ok	-25 -18 -2 0 -14 13 -4 57 0 -7
after oktober	-5 3 -4 2 -7 -29 37 6 0 -3
after om	-47 -3 2 -6 -9 17 -8 -7 12 49
after omdat	-11 -1 -8 -2 15 11 0 1 0 -4
after on	41 -6 -7 -3 18 -30 -4 6 0 -13
after onder	7 5 -8 0 -12 11 24 -37 -5 15
after ons	5 -7 -13 0 -1 25 0 -1 1 -8
after ook	5 4 7 -2 -10 -9 12 6 -2 -11
after op	53 14 30 -5 8 53 -37 -29 -35 -52
after opent	-6 -1 0 0 0 30 -3 -21 6 -2
after or	-4 -4 16 0 -6 9 -3 -2 -1 -5
after oud	-9 -4 14 -1 -5 -3 -1 8 0 1
after ouders	-5 12 12 0 -4 -5 -1 -5 0 -4
after over	-1 -9 -17 -3 -14 14 -7 34 -9 12
after pas	14 6 -15 -1 -33 -10 -13 26 0 28
after per	-16 -9 14 -1 -3 35 -13 -35 -8 36
after pers	-2 -4 0 0 -2 17 -1 -6 0 -2
after pnr	-9 -10 -1 0 -1 51 -6 -4 -4 -17
after politie	-3 -1 -4 0 -1 -15 -1 24 3 -3
after post	-5 0 -2 33 -33 2 -1 -24 0 30
after praat	-1 5 -7 -1 -7 1 11 -16 -2 16
after praten	-1 -3 -2 0 -1 -12 -4 7 0 17
after privacy	-2 -2 -1 0 -1 38 -5 -24 -1 -3
after punt	7 0 -1 0 -2 -27 -1 25 1 -1
after pvda	-2 -1 -1 0 -2 -1 -1 -1 15 -6
after regelt	-4 -28 -5 -1 12 40 -1 8 -3 -19
after rijdt	-8 -7 -8 -1 32 3 -3 -27 -1 21
after roepnaam	2 -1 -3 0 -6 20 -1 -8 0 -3
after route	16 -4 -4 0 20 12 -1 -16 1 -22
after samen	13 16 0 -1 -5 9 -1 -15 -1 -14
after schreef	-7 -7 -1 0 -2 8 -3 22 0 -9
after schrijft	-3 -5 -4 -2 -3 -6 0 32 -1 -8
after secr	-3 0 -2 0 -1 9 -1 -1 -1 -1
after secretaris	-1 0 -1 0 -1 -9 -1 -19 16 17
after senior	5 -4 -1 0 -1 29 -5 -19 -2 -1
after sinds	0 59 4 -5 -40 10 -3 -7 -5 -13
after slaapt	58 51 -12 0 41 -39 -4 -82 -5 -7
after sluit	-20 -4 16 0 -2 -10 -2 -26 0 48
after sociaal	-3 -2 -2 0 -1 2 -3 12 1 -5
after sorry	-16 -3 -6 0 13 -9 -9 -13 -1 43
after spreekt	-12 3 -2 0 -6 -11 -8 6 -7 39
after staat	-65 16 21 -14 -32 46 -7 2 -2 37
after stelt	-3 -1 -15 0 -4 45 -1 -7 0 -14
after stond	-1 -13 92 -3 -17 -20 -16 2 -4 -21
after te	12 -7 -5 -4 -19 -26 42 -6 -2 17
after team	-9 -6 -9 -1 -3 65 -13 -8 -2 -15
after teamleider	-3 -1 -8 -1 -2 -22 -9 52 -1 -5
after teammanager	-2 -1 -2 0 -1 6 -24 27 -1 -2
after tegen	-12 -16 -8 21 -15 -5 23 7 -4 10
after tekent	-19 -15 11 -2 -7 7 24 7 0 -5
after tel	4 -14 43 -1 -16 -34 -7 -10 -7 42
after telefonisch	-10 -1 41 -1 -2 -8 2 -13 -1 -6
after telefoon	-21 -10 24 -1 -4 -8 -1 -9 0 30
after the	0 -3 -13 -1 -17 -11 34 -25 -1 38
after thuis	12 -12 -19 -2 25 10 -7 -1 0 -7
after to	-15 -8 17 -1 3 12 -9 -11 -1 14
after toe	-1 -1 0 0 -1 -18 -1 21 10 -9
after toegang	-3 -2 -8 0 -2 -1 0 17 0 -1
after toestemming	-1 -1 -1 0 0 26 0 -20 0 -1
after toezicht	-8 -2 -2 0 -1 15 -1 3 -2 -2
after toezichthouder	-3 0 -1 0 0 -4 -4 14 -1 -1
after told	-4 16 -6 -2 -2 6 -4 -17 -1 13
after top	-10 -12 -2 0 -6 15 -3 21 0 -3
after tot	-23 12 5 31 -16 -35 13 21 0 -8
after trainee	-1 -1 0 0 -1 33 -8 -18 0 -3
after true	-3 -1 0 0 0 11 -2 -3 0 -2
after twaalf	-10 39 -1 -1 0 -7 -12 -31 -1 23
after twee	2 -3 -9 17 13 7 2 5 -3 -31
after uit	-25 11 -2 -3 30 9 -5 -40 -6 31
after uw	9 0 -3 -1 -6 -9 -3 -11 0 24
after vader	-16 -49 47 -2 2 12 -2 14 -1 -7
after van	1 -6 -39 -6 -48 17 -9 11 26 52
after vanaf	-6 17 12 -1 -3 3 -2 -5 -1 -13
after vandaag	-29 -3 3 0 -4 27 -2 -11 0 19
after veilig	-3 -6 -4 -3 3 -17 -1 45 0 -15
after verder	-3 -2 3 0 -3 -4 -1 17 0 -7
after vergunningen	0 0 0 0 0 12 -2 -8 0 -1
after verklaart	-9 -4 21 0 -10 -5 0 -17 0 25
after verslag	-6 -3 -2 0 -1 36 -2 -15 -5 -2
after verteld	-6 -4 -1 0 25 -3 -1 1 0 -9
after vertelt	38 -3 -12 0 -15 26 -1 -21 -1 -10
after via	32 -8 28 -5 -9 -44 -15 14 -3 11
after vier	-20 17 -7 13 5 39 -3 -19 -3 -21
after vijf	-5 6 -17 -1 38 -7 -2 -4 -1 -7
after vindt	28 16 -4 -1 -10 -30 -12 22 19 -28
after volgens	-2 3 -1 0 4 28 -2 -9 -5 -16
after vond	-1 -12 21 -1 -2 34 -4 -26 0 -9
after voor	13 -24 4 -18 -31 51 14 -33 29 -4
after voornaam	37 6 -11 -1 -4 -7 -2 -9 0 -9
after voornamen	21 42 -4 0 -5 -20 -2 -21 -1 -11
after voorzitter	-11 -3 -5 -1 -8 -3 -4 25 -7 19
after vorige	0 8 -3 0 0 -7 -2 8 0 -3
after vraagt	5 6 -18 -3 -35 47 -7 -10 15 0
after vrijdag	-40 -4 19 -1 6 -27 38 6 -1 5
after vrijwilliger	-13 -4 0 0 -1 -41 -3 34 -1 28
after vroeg	15 4 -20 -1 -15 34 -2 -10 1 -5
after vrouw	36 0 -9 0 -14 -1 -1 -8 0 -3
after vz	15 -3 -7 0 -4 -9 -16 -8 -6 38
after waarom	-6 -3 -1 0 -2 29 -1 -20 0 3
after want	-7 -11 -1 0 6 11 8 -2 0 -2
after was	-18 -38 42 -4 -46 5 17 -12 37 18
after wat	15 -21 -8 -2 -9 -4 -8 12 -2 27
after we	28 31 -28 -2 -29 -11 -13 32 -1 -7
after weer	25 -18 25 -2 -8 22 -4 -36 -4 -1
after weet	6 -15 16 -1 -7 26 -10 -30 -3 19
after weg	-13 32 -10 -3 -5 15 -4 13 0 -24
after wel	6 -9 -9 -4 8 10 -1 26 3 -31
after werd	4 -4 -7 -1 37 -26 -4 -3 -3 8
after werkt	-19 -3 -1 -2 53 35 -5 -37 -8 -14
after west	-3 -3 -6 -2 13 -5 0 10 0 -3
after wethouders	0 0 0 0 0 -4 0 -3 9 -1
after who	3 11 -1 0 -7 -12 21 -6 0 -6
after wie	-39 -27 -7 -3 -2 0 -19 47 -2 52
after wij	-18 -5 -1 0 28 -20 -7 -13 0 36
after wijkteam	-11 -9 -3 0 -2 -14 -3 47 0 -4
after wil	18 -19 38 -25 7 -7 -10 -32 5 24
after wilde	-9 -11 35 -8 13 -9 -8 -15 14 -1
after wist	-19 7 -1 -2 -6 21 32 -4 -3 -26
after wmo	33 -2 -6 0 -5 20 -9 -23 -4 -2
after woensdag	-15 -12 -4 -2 16 23 -1 -6 11 -11
after wonen	-5 0 -1 0 0 31 -1 -23 3 -4
after woont	8 -11 2 -7 30 -10 -3 -11 -2 5
after wordt	61 25 -4 -4 -26 -13 -13 -10 -4 -11
after youth	-1 -1 -12 -1 0 -3 0 22 0 -3
after zaak	-1 -3 -1 0 -7 -13 45 7 -1 -26
after zag	-14 -9 -8 -5 -7 -1 0 16 0 27
after zat	-20 15 -6 -4 26 25 -15 -10 -3 -7
after ze	22 -22 9 -6 7 -52 9 15 1 17
after zeggen	8 0 -7 0 5 -13 7 7 0 -8
after zegt	-37 -15 1 8 11 -12 59 -25 2 9
after zei	-29 8 -19 -2 43 8 -8 47 -1 -46
after zelf	83 -2 31 -10 -29 -38 -41 -17 -8 32
after zestien	12 0 -1 0 -4 -3 -1 -3 2 -1
after zet	-7 -3 -2 0 -3 44 -2 -18 0 -8
after zich	6 -10 3 25 11 8 -7 -16 -1 -19
after zie	-5 -1 -1 0 -8 28 -1 -17 0 6
after ziek	-2 -1 -2 0 -1 21 -1 -13 0 -2
after ziet	-9 -5 -2 -1 -2 14 -1 19 -2 -8
after zij	-23 -7 42 -6 -19 -12 5 -7 -4 30
after zijn	-56 2 74 -5 13 5 -11 -4 -10 -7
after zit	-24 -14 -1 -5 14 10 40 8 -1 -28
after zn	-10 32 -6 0 15 2 -3 -10 0 -19
after zoekt	-5 -4 -3 0 -4 34 -2 -19 -13 17
after zonder	-16 23 -8 -1 -17 24 -2 -18 0 16
after zoon	9 16 16 0 -1 -9 -2 -12 -1 -16
after zou	5 -6 -6 -1 -1 8 -7 12 0 -3
after zus	22 -3 2 -3 2 -3 0 -12 0 -5
age adult	-6 -18 -19 -3 -10 -30 68 -14 -21 53
age child	-63 104 -24 58 -58 -37 106 -50 -2 -35
age old	50 -14 -34 -2 27 -26 -13 -33 -13 59
age teen	8 97 -36 47 -39 -22 -3 -40 6 -18
age young	30 -46 -23 33 -26 -20 30 -40 -1 63
alone	13 -6 -3 0 -3 -45 58 -31 51 -34
attendee	-47 -35 3 -13 -13 37 -67 75 69 -9
before 0	35 -8 -12 2 -15 -12 93 -72 -4 -7
before aan	36 0 -8 -5 -44 20 6 -26 33 -11
before aanvrager	-28 -20 6 -1 23 -1 61 -13 -14 -12
before aanw	-7 -3 -10 0 -1 23 -1 10 -2 -9
before aanwezig	12 -14 15 -3 -5 5 -9 -4 -16 18
before achternaam	3 37 -12 -2 22 31 -10 -22 -1 -44
before actie	-4 -1 -1 0 -1 -15 -1 32 -2 -6
before advies	4 -2 32 0 -1 -19 -2 -8 5 -7
before adviseur	-1 0 -2 0 0 -18 0 25 -1 -1
before afwezig	-7 -2 -2 0 -2 14 -1 -18 -2 21
before akkoord	-13 8 35 -1 -2 12 -2 -34 -1 -3
before alleen	-29 17 30 -1 -1 -15 -2 12 -1 -10
before als	-42 24 22 -8 -35 9 -9 -20 -1 61
before and	-34 35 13 -1 44 -7 -23 -32 -1 5
before app	-4 1 -2 0 -1 5 -1 9 0 -7
before april	4 -9 -3 0 6 13 -3 -6 0 -2
before auto	-22 -5 15 -2 -19 45 -6 -3 0 -2
before bed	71 2 -2 0 -7 -25 -9 -20 0 -10
before bedrijfsarts	-1 -1 0 0 -1 -30 -1 37 0 -3
before begeleider	-5 -5 -6 -1 -7 39 -1 -15 0 1
before begeleiding	-1 17 -6 -1 -10 -39 -10 22 -4 33
before behandelaar	-1 0 0 0 -1 10 0 -4 0 -3
before behandeld	-2 0 -1 0 -2 -30 -1 46 -3 -7
before beide	-8 -4 29 -6 -3 5 -2 -9 0 -1
before bel	7 4 5 0 -4 -15 -13 33 -5 -12
before belanghebbende	12 -2 -6 0 -4 -7 -4 -2 0 14
before bellen	10 10 14 0 -5 -2 -6 -4 0 -16
before belt	18 1 -25 16 29 -10 -2 -32 -1 5
before ben	32 -10 24 -1 -31 -20 17 -33 -2 24
before beoordelaar	-1 0 -5 0 -1 25 -2 -15 0 -1
before beste	-4 25 -3 -1 -22 -24 -20 0 34 16
before betreft	38 12 -8 -1 -6 -17 -6 -7 0 -5
before betrokkene	14 1 -8 -4 -8 -17 -3 -13 -1 38
before bij	26 -75 2 -13 -2 32 1 60 -13 -18
before blijft	18 0 0 0 -1 -14 -1 0 0 -1
before brief	-4 5 3 -1 9 -7 -1 2 0 -5
before broer	13 -17 -10 5 44 -6 -2 -14 -1 -12
before broertje	-3 11 -2 10 -14 -1 0 -1 0 -1
before bureau	21 12 -10 -3 -11 -10 -1 -18 0 20
before burgemeester	-8 -2 -3 0 -2 -17 -5 -18 88 -33
before buurman	-5 -1 -1 -1 -7 -1 0 -11 0 26
before buurvrouw	-29 25 -3 0 -39 -7 -1 -3 -1 57
before by	-24 -3 -2 0 -4 13 -7 20 -2 8
before casemanager	-3 -1 -2 0 -1 17 0 -4 0 -6
before cc	-31 -2 -4 0 39 -17 22 5 -3 -9
before chauffeur	-29 -13 -3 0 -3 9 -5 35 -13 23
before client	70 -3 -11 0 -4 -16 -5 -27 0 -3
before collega	26 -9 -12 -1 -7 -8 5 -26 22 10
before college	-2 -1 -1 0 -2 26 -1 -17 6 -8
before commissie	5 -1 -1 0 -1 -19 -31 20 19 9
before consulent	-15 -2 -4 -1 -5 7 -9 33 0 -5
before contact	-19 -8 -8 -1 12 -24 -7 18 -1 38
before contactpersoon	-6 -3 0 -8 2 7 -2 22 -2 -11
before daarna	12 -4 -1 0 -2 15 -3 -12 -1 -4
before dag	8 -27 13 16 -13 16 -5 11 -1 -18
before dan	-6 24 -6 -1 6 17 -2 -18 0 -14
before dat	60 57 -28 -7 -62 -9 50 -41 -6 -15
before de	-8 21 -14 5 -4 13 -28 -9 34 -11
before dear	54 -10 -20 -2 -12 -31 4 -7 -3 26
before dhr	23 -8 24 -2 -6 -26 3 -7 7 -8
before die	-21 12 -2 -3 -22 -37 -3 41 -9 42
before dienst	-18 -13 -2 0 -1 18 -4 25 -1 -4
before dit	-25 10 -1 0 -10 -18 -1 45 0 -1
before dochter	19 15 -10 -4 40 -16 -2 -23 -1 -17
before doel	26 -8 -1 0 -10 -4 0 -2 0 -1
before doen	12 -2 -9 0 -1 -11 -10 10 0 12
before doet	-23 7 -12 -4 3 20 -1 21 -1 -12
before dokter	-5 -6 -1 0 -4 -6 0 29 0 -7
before door	-69 -25 -19 -13 -43 88 -47 72 45 12
before dossier	-15 -5 -2 0 -6 9 38 -5 0 -13
before dr	-3 -3 -5 -1 -3 -36 -22 39 0 34
before drie	34 -5 -7 -1 -7 -11 -7 -5 0 7
before drs	-5 -1 -3 0 -1 -6 8 8 6 -6
before echtgenoot	-13 -1 -1 -1 22 -1 0 -3 0 -3
before echtgenote	-7 -1 -5 0 23 -1 0 -4 0 -5
before een	3 54 -15 -10 -35 -10 1 31 -3 -17
before eens	-6 25 21 -1 -2 -14 -2 -12 -2 -8
before eigen	-30 -11 -7 0 -8 -3 3 -6 -1 62
before en	-10 24 41 -17 -8 13 -2 -16 23 -47
before er	-17 -3 5 19 -11 -13 -3 -23 -1 47
before erbij	19 -1 -1 0 -2 -2 -1 -17 -1 7
before even	-8 -1 -2 0 -3 64 -4 -16 -1 -28
before ex	-10 -4 27 -3 -30 -2 0 -8 0 30
before fam	56 -32 11 -7 33 -16 -1 -31 0 -12
before family	14 -9 5 -1 -1 -2 0 -5 0 -2
before formulier	9 -11 -4 -1 37 -9 -3 -13 0 -3
before from	-20 -13 35 -1 -7 -13 -25 29 -2 16
before gaan	-9 2 -6 10 -2 18 0 -8 -1 -3
before gaat	4 -2 -2 0 2 24 -8 -3 0 -15
before geachte	-7 15 14 -1 18 5 -21 -14 -20 10
before gebeld	-23 -3 15 0 -8 -2 -1 17 0 7
before geen	10 4 -12 11 29 -10 -6 4 0 -29
before gemaakt	-11 0 6 -1 -4 4 -1 23 0 -16
before gemeente	-16 -3 -10 -1 -5 -9 -3 40 -3 8
before geslachtsnaam	32 39 -14 0 -3 -22 -6 -13 -1 -12
before gesprek	-22 10 -3 0 -3 26 -8 17 -3 -13
before gesproken	6 -7 -3 -3 -6 9 -1 7 -1 0
before geweest	-3 -2 -2 -1 -1 29 -1 -10 0 -9
before gezag	-4 -4 18 -1 -2 0 -1 -3 0 -3
before gezegd	8 -2 22 -1 0 -7 0 -12 0 -8
before gezien	-3 0 0 0 0 -18 -4 27 0 0
before gezin	44 -9 59 2 -10 -23 -2 -43 -1 -16
before goed	-18 10 -2 0 -2 1 -1 20 -1 -7
before gr	7 -6 -4 0 -4 4 -5 15 -2 -5
before groet	-35 -9 -13 -1 -12 46 21 25 -1 -21
before ha	-4 -4 -3 0 -2 12 -1 7 0 -4
before haar	8 -20 -2 7 40 -1 19 -12 -5 -34
before handtekening	-10 -6 17 0 -20 21 -6 10 0 -4
before heb	-12 7 -10 -2 22 -7 -1 12 -1 -9
before hebben	13 -26 -2 -1 29 2 -2 -7 0 -7
before heeft	16 -4 -25 -7 -18 32 39 -18 -14 -1
before heer	-21 -15 -16 -8 15 15 60 7 -6 -31
before heet	6 4 6 -1 -13 -17 -2 -9 -2 26
before het	-21 -13 -15 3 38 -1 -14 2 -10 32
before hi	-16 -1 -7 0 -1 17 -7 3 -1 13
before hij	31 17 -6 -3 -25 -29 -4 -1 -2 20
before hoi	-1 35 -19 -2 -16 18 -13 5 -6 -3
before hr	-16 -1 -1 0 -7 -32 -3 28 0 32
before huisbezoek	13 -2 -4 0 -8 1 -1 4 0 -3
before hulp	-4 -10 -1 0 -11 -3 0 36 0 -7
before husband	-10 -5 22 -1 11 -3 -1 -5 0 -8
before iedereen	36 10 -3 -1 -4 -10 0 -13 -2 -13
before if	-3 1 21 -1 -2 -4 -1 -8 0 -5
before ik	93 -41 -13 -7 -68 -10 47 9 -5 -6
before in	-2 -1 5 -3 17 -26 -15 -7 1 31
before inbrenger	-3 -4 -3 0 -2 17 -4 3 -1 -4
before inzake	5 11 -1 0 -4 -14 20 -11 -4 -2
before is	89 -24 -26 -13 -40 20 6 -10 -3 2
before ja	35 20 -5 0 -18 4 -2 -7 0 -26
before jaar	-11 -4 -2 -1 16 -5 -11 10 -3 11
before januari	-10 3 -13 0 2 44 -1 -16 0 -7
before je	-24 2 -9 0 -2 -7 -8 26 -1 24
before jeugd	-9 -1 -9 -1 -2 11 0 14 0 -3
before jeugdbeschermer	0 -1 -13 0 -3 0 0 22 0 -4
before jeugdhulp	-2 6 -1 0 -4 -3 -1 -3 18 -9
before jeugdige	8 5 -3 -1 -2 -2 0 -3 0 -2
before jeugdteam	-2 -2 -6 -2 -1 -3 0 20 0 -3
before jobcoach	-1 0 0 0 -1 -3 -2 10 0 -2
before jongen	-14 7 -7 2 -4 -3 -1 -13 0 34
before jongere	-11 19 -2 -3 10 -5 -1 -2 0 -4
before jongerenwerk	-3 -9 -1 -1 -1 -3 0 22 0 -4
before jongste	-16 33 -4 21 13 -7 -1 -19 0 -20
before juf	18 -47 -19 -7 -10 -7 0 43 0 30
before juni	-22 -2 -2 -2 -4 29 -13 25 -1 -7
before kamer	-3 -8 -1 1 -16 -1 0 -4 0 32
before kan	-18 6 -17 -1 5 9 -8 -29 -1 55
before kandidaat	20 -1 -1 0 -3 -22 18 -9 -1 -1
before keer	9 -5 17 -3 1 -43 -6 23 15 -7
before kind	17 18 -25 -4 -13 -27 -2 17 0 20
before kinderen	-19 26 22 26 -18 -11 0 -11 -1 -13
before klant	-50 -2 34 0 35 -11 -2 -2 0 -1
before klantmanager	-8 0 -1 0 -5 7 -1 12 0 -4
before komen	-2 0 -1 0 -3 27 -5 -34 -2 21
before komt	-12 0 -7 -1 -4 17 0 -12 0 19
before kwam	-11 16 -7 -1 10 -23 -1 8 0 10
before laat	-6 -11 -3 -1 -3 13 -5 34 -5 -12
before leerling	16 -20 -4 14 -3 -1 0 -1 0 -1
before leerplicht	-10 -11 -11 -2 -1 -5 0 54 0 -14
before leidinggevende	-4 -1 -1 0 -1 -4 -6 24 0 -6
before let	-20 -15 -4 -1 25 12 -2 14 0 -8
before lieve	-7 -10 -8 0 -2 46 -2 -4 0 -13
before lijst	-12 -6 -3 -1 -2 19 -1 -6 -2 13
before loket	-5 -5 -1 0 27 4 -1 0 0 -19
before loopt	-13 6 -1 0 -4 -6 -3 22 0 0
before ma	-8 -7 18 -1 9 13 -3 -41 -2 21
before maandag	-29 8 -2 0 -1 16 -4 18 0 -5
before maanden	-6 -6 14 2 -2 20 -13 -5 0 -6
before maar	21 -21 -5 -2 -3 50 3 -22 -1 -20
before maart	-19 2 -2 0 1 -6 19 20 -1 -14
before mag	19 4 -8 -1 -6 -7 -3 17 -1 -14
before mail	-1 0 -4 0 -12 -17 0 35 0 -1
before man	32 -5 -3 -1 18 -13 -3 -8 -2 -13
before manager	-3 -1 0 0 -2 -7 32 -14 -1 -4
before mdr	-12 17 36 -2 -14 -2 -1 -18 0 -4
before me	18 -6 -2 -1 -5 24 4 -25 -1 -7
before mede	-2 -2 -8 -2 7 15 -1 -5 0 -2
before medewerker	-6 -2 -1 0 -1 18 -5 5 -1 -7
before mee	42 -11 -13 -1 -6 23 -7 -19 -1 -8
before meer	-1 0 -1 0 -3 17 -1 -5 0 -6
before mei	-3 3 -1 0 -12 13 -1 8 0 -7
before melder	-27 -1 -7 10 -3 23 -6 17 0 -5
before meneer	30 -12 8 -2 -10 -16 12 -29 -7 24
before met	16 25 17 -14 38 29 -67 -23 -23 2
before mevr	57 -6 36 -2 5 -10 -20 -46 -3 -12
before mevrouw	11 -33 38 -15 36 -11 -18 1 -19 9
before mij	-26 16 -6 -2 -5 -30 11 55 -1 -12
before mijn	2 -32 0 -6 85 -10 -4 20 -2 -52
before minderjarige	28 -3 -8 -1 -4 0 0 -1 -1 -11
before moeder	-9 11 37 5 12 -10 -5 -17 -1 -24
before moet	1 -1 0 0 9 -18 24 -6 0 -8
before mother	-6 -3 1 -1 16 0 0 -5 0 -3
before mr	22 -37 48 -4 7 -24 -14 -1 -13 16
before mrs	-21 -2 7 0 31 23 -2 -25 0 -10
before ms	12 -6 -7 0 20 -17 11 1 -2 -12
before mw	27 -25 16 -3 19 -19 -16 -3 17 -11
before my	-8 5 27 -3 -6 21 -3 -18 -2 -13
before na	-20 -1 -2 0 33 7 -4 -7 0 -4
before naam	0 33 26 24 -19 11 -18 -38 -13 -6
before naar	-34 -5 -28 7 12 80 -13 5 -7 -15
before name	13 -13 -6 0 -4 -11 28 -5 0 -2
before namens	-6 -2 -2 -2 36 -5 -8 -1 -2 -9
before neef	-14 -1 -1 0 36 -2 -2 -1 -1 -14
before neemt	31 -34 -1 0 -2 -4 -2 21 -2 -7
before niet	12 -7 23 -12 -43 -8 -20 -6 -3 63
before nieuwe	-1 13 -6 0 -1 17 0 -17 7 -11
before nodig	-7 -12 0 0 -3 -1 -1 26 0 -2
before of	59 5 -18 -2 39 11 -5 -74 -5 -10
before ok	-23 -7 -4 0 23 50 -4 -23 0 -11
before oktober	23 -21 -6 -2 -2 1 -1 13 0 -4
before om	11 -1 39 -1 -13 -10 -2 -20 -2 -2
before oma	-5 -17 24 -3 26 -1 0 -7 0 -17
before omdat	-22 45 20 -1 -26 -22 -8 21 -1 -7
before ondergetekende	6 -1 0 0 -2 -35 -3 37 0 -3
before onderwerp	47 29 -17 -3 -12 8 -4 -26 -1 -21
before onderzoeker	-5 -1 -10 -2 -12 -28 -1 63 0 -3
before onze	-10 24 -5 0 -18 -18 1 20 -1 8
before ook	-6 -5 -2 -4 56 -2 -4 -20 -2 -11
before oom	13 -4 -13 -3 15 0 0 -2 0 -6
before op	62 -35 -28 30 -2 -48 2 -9 -2 30
before opa	-3 -6 -14 -1 28 -1 0 12 0 -15
before opening	0 -1 0 0 0 -27 -2 1 -2 31
before opgemaakt	-2 0 -1 0 -1 -10 -12 42 -14 -2
before opgesteld	-4 -1 -3 0 -2 -7 -1 20 0 -2
before opsteller	-8 -1 -1 0 -2 -15 -7 45 -4 -6
before or	0 0 0 0 0 10 -1 -5 -1 -3
before ouder	-14 1 41 -1 -4 -2 -1 -14 0 -6
before ouders	-5 -11 17 -4 1 -2 -1 -10 0 14
before over	5 -8 38 -13 27 -29 -6 -5 -1 -7
before overdracht	-29 -15 -13 -3 40 6 -2 19 0 -3
before partij	-7 -3 -1 0 -23 -7 -2 -8 -1 52
before partner	-2 -9 -8 -1 28 -6 -1 -10 0 10
before pas	-3 -1 -7 0 3 2 -1 9 0 -2
before per	-6 -3 24 13 -1 -19 -1 9 0 -16
before plan	10 10 4 0 6 -4 -1 -17 0 -7
before portefeuille	-15 -1 0 0 -1 -3 -15 -11 47 -1
before portefeuillehouder	-2 -1 0 0 -1 -3 -4 -4 16 -1
before praktijkbegeleider	-2 0 0 0 -1 -5 0 10 0 -1
before punt	2 29 -1 13 -5 0 -1 -33 0 -2
before pvda	-1 -1 0 0 -1 -4 -2 -4 21 -7
before raadslid	-7 -1 0 0 -1 -1 -1 -3 21 -6
before rapporteur	-12 -1 -2 0 -1 -5 -1 25 0 -2
before re	18 -2 -2 -1 -3 -8 19 -15 0 -7
before referentie	-4 -1 0 0 -2 -15 0 27 -1 -3
before regel	-46 44 23 0 -2 4 -5 -12 -1 -6
before regelt	-1 2 -1 -2 14 2 0 -13 0 -2
before regie	-3 -2 -10 -1 -3 -2 -1 26 0 -4
before rekening	-9 -11 8 -1 -2 -10 -1 14 -1 12
before roepnaam	39 1 -7 -1 -24 16 0 -16 -1 -10
before rondvraag	-10 -3 -1 -1 -1 -13 -4 -2 3 31
before samen	-19 -5 2 -1 40 -5 -7 6 -1 -10
before school	-3 6 -4 -1 -11 3 0 14 0 -6
before schreef	14 -2 -7 0 -4 3 28 -51 -1 18
before secretaris	-13 -3 -7 0 -6 17 34 -84 56 6
before september	-6 5 -1 0 -1 -14 -1 30 -3 -9
before son	-5 30 -3 -1 -9 -5 -1 -4 0 -3
before sorry	-13 -2 -1 0 -3 41 -5 -14 -1 -4
before spreekuur	21 -1 -5 0 -4 -27 -1 13 6 -1
before staan	-24 0 40 0 -6 -4 -1 -4 0 -2
before staat	64 -31 -1 0 -5 -1 -1 -10 -2 -13
before stond	-7 6 23 -1 -8 -6 -1 7 0 -14
before stopt	-2 10 0 0 -7 -1 0 8 0 -8
before student	-11 -4 -7 0 -1 45 -4 -27 -6 14
before supervisor	-4 -1 -1 0 -1 -10 -2 19 0 0
before systeem	34 -3 -1 0 -3 -18 -3 6 0 -12
before tafel	29 -28 -11 -1 -9 -10 -2 7 -1 25
before tante	-3 36 -21 -6 15 -5 0 -3 0 -12
before te	19 -8 -7 10 3 42 -4 -39 -1 -14
before team	-9 -1 0 0 -1 -4 -2 24 0 -5
before teamleider	-3 -1 0 0 -3 35 -1 -21 -2 -4
before tegen	-18 3 -9 0 -8 18 -1 5 -4 14
before telefonisch	-2 -5 -1 -1 -1 35 -9 -13 -1 -2
before terug	11 19 -2 -1 -8 -2 -2 -40 -1 25
before the	-23 -9 17 -2 -17 -2 -7 2 -1 41
before thuis	31 5 -8 -10 -8 -14 0 23 0 -17
before to	-49 -4 15 30 -13 14 15 -6 -2 -2
before toelichting	-9 -2 0 0 -1 5 -1 18 0 -9
before toen	-7 -4 22 0 -11 -9 0 4 0 7
before toestemming	-18 -6 13 0 -6 17 -1 18 0 -17
before toezichthouder	-3 -2 0 0 -1 6 -1 -33 -3 37
before tot	17 0 0 0 0 -1 -1 -13 0 -1
before twee	-10 6 -3 -2 -7 -20 -6 13 -1 31
before uit	-2 5 -1 0 -4 1 -1 -10 13 -1
before uur	-20 -18 26 -5 -1 19 -1 3 0 -3
before uw	-20 16 22 -7 33 -3 -3 -17 -4 -17
before vader	1 45 -6 -6 25 -8 -4 -17 -1 -28
before van	-20 27 24 19 42 2 -47 -7 -29 -12
before vandaag	17 -7 -6 0 -4 -11 -1 18 -3 -2
before verder	-3 -9 -2 -1 -4 23 8 -11 0 -3
before verslag	-20 13 -18 -1 -14 12 -3 21 -2 12
before verzoek	-4 -1 0 0 1 23 -1 6 -10 -13
before via	4 26 -2 0 -22 14 -1 -3 0 -14
before volgens	-34 -18 25 -14 20 -2 -2 22 -3 6
before volgorde	35 -9 -1 -1 -3 -20 34 -14 -1 -22
before voluit	-20 18 -1 0 -4 18 6 -13 0 -4
before voor	2 38 -11 64 -50 -8 34 -18 -5 -45
before voorletters	-13 71 -9 0 -6 -18 -4 -13 -1 -8
before voornaam	16 9 53 -2 -13 -25 12 -39 -3 -10
before voornamen	49 33 -6 -1 -15 -3 0 -41 -2 -16
before voorzitter	-19 -3 -5 -1 -3 -10 -12 -19 10 62
before vraag	-2 -8 -7 -1 -10 22 -5 27 -1 -15
before vragen	-25 0 26 -1 -3 25 -3 -10 -1 -10
before vriendin	-5 -4 -2 -2 18 -4 0 -3 0 3
before vrouw	34 -20 15 -2 6 -17 -8 -22 -1 15
before vz	-9 -8 -7 -3 -12 38 -5 -24 4 25
before waar	-12 19 -19 -4 -2 -11 -1 47 -1 -16
before waarom	-2 2 -1 -1 -1 24 0 -16 0 -6
before was	28 -28 11 -1 15 -20 -2 -19 -1 17
before wat	-43 8 36 -1 -7 29 -7 3 -2 -15
before week	6 0 3 -3 -3 4 -10 -33 -1 37
before weer	3 2 -2 0 -9 -39 -1 17 -3 31
before weet	-5 2 -1 -1 -5 -16 -1 3 0 25
before weg	-7 -3 -16 -1 13 3 0 12 0 -2
before wel	-12 -1 16 -6 -10 25 -1 -5 7 -13
before werd	-2 -3 -2 0 27 -8 -4 -14 -3 10
before werk	-17 6 0 0 0 33 0 -14 0 -7
before werkbegeleider	-4 -8 0 0 -2 11 -1 9 0 -4
before werknemer	-12 -1 -1 0 -1 41 -4 -22 0 -1
before wethouder	-7 -4 -4 0 -3 -17 -12 -26 98 -25
before wethouders	-2 -2 0 0 -1 1 -3 -10 32 -15
before wie	55 33 40 -6 -23 -46 -3 -24 -1 -23
before wife	-10 -3 19 -2 14 -9 -1 -5 0 -3
before wijkagent	-4 38 -1 13 -14 -3 0 -27 0 -3
before wil	29 31 -19 0 -16 -31 21 -4 7 -17
before with	22 -23 -8 -1 -12 56 -16 -4 -1 -14
before wmo	-1 -1 -1 0 -2 -6 0 14 0 -3
before worden	-4 -4 -1 0 23 23 -1 -20 0 -15
before wordt	39 -8 -8 -2 -5 -7 -16 5 -1 2
before your	14 20 -7 -3 23 -8 -1 -26 0 -11
before ze	20 -30 -8 -5 22 2 29 -42 0 13
before zeg	-2 -6 -2 0 -4 10 -5 11 -1 -1
before zeggen	-10 4 -2 -2 1 3 26 -13 0 -6
before zegt	7 -2 0 -1 -11 -5 -19 14 8 8
before zei	-3 0 -4 -1 9 9 -6 -25 -1 23
before zelf	-29 -1 -6 -1 28 30 -1 -4 -2 -14
before zich	13 19 -1 0 -19 -10 -1 -22 0 23
before zij	41 -18 -18 -1 20 -11 -1 15 -2 -25
before zijn	-39 1 -23 10 64 -23 3 -41 -2 51
before zit	-30 21 -2 0 -1 -22 -2 15 -2 24
before zitten	6 -5 -1 0 -3 -17 -2 -8 0 31
before zonder	1 37 8 -1 3 -19 13 -33 -2 -7
before zoon	-34 -3 -13 -5 78 0 -3 -18 -2 -1
before zoontje	-6 41 -1 -1 -11 -3 -6 -5 0 -9
before zus	-25 -6 -10 41 37 -13 -1 -13 -1 -10
before zusje	-1 -9 -7 29 -6 0 0 -3 0 -1
beleid: alone	-6 0 0 0 0 -2 -3 -8 21 -1
beleid: cue before public_figure	-1 0 0 0 0 -2 -1 -3 9 -1
beleid: once	-11 -2 -2 0 -3 -5 -6 2 32 -5
beleid: place first	-10 -2 -2 0 -1 -2 -3 4 18 -1
beleid: place middle	-1 -1 -1 0 -1 -3 -3 -4 18 -5
beleid: shape full	-11 -2 -2 0 -2 -4 -5 8 20 -2
beleid: share high	-11 -2 -2 0 -2 -5 -5 8 21 -2
bias	-23 -15 3 -9 -2 -11 -3 35 14 11
born	56 66 -3 7 -4 4 24 -88 -31 -30
born adult	11 -191 41 -31 50 77 89 -26 -26 6
born child	-23 122 5 18 -29 -27 -14 -30 -1 -21
born old	118 -68 -28 -3 17 -25 -25 1 -2 15
born teen	-16 173 -42 -6 -25 -35 -13 -20 -1 -15
born young	-30 23 23 23 -14 14 -12 -12 -1 -14
brief: born	-2 16 18 0 -10 -2 -17 -1 0 -2
brief: cue after care	16 14 -10 0 3 -1 2 -14 0 -9
brief: cue after professional	-2 -2 -6 0 -2 -3 -1 2 -1 14
brief: cue before child	16 8 4 0 -8 -1 -1 -10 -1 -8
brief: cue before office	2 -2 -12 0 -7 -1 17 9 -2 -3
brief: cue before parent	-12 2 14 0 18 -1 -1 -16 0 -4
brief: cue before professional	11 -17 -2 0 -2 -2 -2 28 -2 -13
brief: cue before relative	1 4 7 -1 7 -1 -1 -14 -1 -1
brief: greeted	7 -9 -13 0 9 -7 13 -11 0 10
brief: greeted politely	18 -6 -15 0 14 -5 16 -14 -5 -4
brief: greeted well known	-7 -3 2 0 -6 -2 -3 2 5 13
brief: has BSN	3 13 12 0 -9 -2 -6 -7 0 -3
brief: has DOB	-2 16 18 0 -10 -2 -17 -1 0 -2
brief: kin same f	-3 -1 8 0 15 -1 -1 -7 0 -9
brief: kin vrouw	-1 0 8 0 5 0 0 -2 0 -8
brief: mail behind	7 -1 -7 0 -6 -1 15 -3 -1 -3
brief: once	-25 7 5 -3 -5 -23 -3 9 9 29
brief: place first	12 3 45 -1 15 -27 -1 -67 -3 24
brief: place last	-8 -3 -15 0 -4 -6 28 7 20 -19
brief: place middle	-8 7 3 -4 -14 -22 -7 62 -20 2
brief: sender	12 9 -1 0 -11 -4 6 -8 0 -3
brief: shape full	-9 -6 20 -2 26 -30 -6 12 1 -5
brief: shape initials	22 -9 11 -1 -20 -11 -2 -13 3 19
brief: shape single	-25 26 7 -3 5 -11 22 -18 -5 1
brief: shape surname	8 -4 -6 0 -14 -3 6 21 -2 -8
brief: share high	39 9 -16 -1 -9 -17 -4 -16 -9 24
brief: share low	-17 -3 10 -1 -16 -3 -4 10 -4 28
brief: share middle	-26 0 39 -4 23 -34 28 7 11 -45
brief: shares surname	5 6 19 -1 -10 -3 -7 -8 -5 4
brief: title	-40 -16 14 -1 -4 -14 32 58 -13 -15
brief: writer	6 -4 0 -1 17 -15 -1 5 -9 1
bsn	41 21 8 8 23 11 -9 -50 -6 -47
bsn brief	3 13 12 0 -9 -2 -6 -7 0 -3
bsn code	-8 2 -1 0 -2 -10 22 -1 0 -2
bsn email	0 15 -9 0 -14 21 -3 -8 0 -1
bsn hr	-5 -1 0 0 -1 10 -2 0 0 0
bsn indicatie	10 -9 6 -1 -3 -1 -1 -1 0 -1
bsn jeugdwet	13 -2 -23 4 -6 -2 -1 19 0 -2
bsn lijst	-5 27 -4 -1 6 10 -8 -12 -1 -13
bsn other	9 14 12 9 31 -6 -22 -17 -3 -26
bsn participatie	7 -7 -5 0 16 -3 -2 -4 0 -2
bsn schuldhulp	-4 -4 11 0 14 -3 -2 -9 0 -1
bsn wmo	9 -3 -3 0 0 -1 0 -1 0 0
bsn zaaknotitie	11 -22 13 -2 -9 -2 16 -9 0 4
code: born	10 21 -4 0 -3 -11 -8 -1 0 -3
code: born adult	17 -4 -2 0 -2 -1 -6 0 0 -1
code: has BSN	-8 2 -1 0 -2 -10 22 -1 0 -2
code: has DOB	10 21 -4 0 -3 -11 -8 -1 0 -3
code: once	-10 -28 10 -1 -12 40 5 -6 -5 7
code: place first	-14 -1 -1 0 -1 12 -2 11 -1 -3
code: place middle	21 7 7 -1 -15 17 2 -33 -4 0
code: shape full	15 9 -1 -1 -9 25 -17 7 -4 -24
code: shape initials	-17 17 -3 0 -2 2 21 -10 -1 -8
code: shape single	38 -17 11 -1 -3 6 -3 -15 0 -14
code: share high	-5 13 -5 0 -6 7 9 3 -2 -14
code: share middle	9 -8 10 -1 -11 42 -10 -37 -4 11
cue about care	4 9 9 37 -22 -19 -6 -35 -2 26
cue about child	-6 19 47 2 -17 -49 -16 -4 -1 26
cue about client	53 -3 -24 -11 -26 -24 22 22 -6 -3
cue about employee	4 -3 -10 -5 -22 13 -10 38 -1 -3
cue about office	-51 -6 -6 -1 -24 -7 19 19 27 30
cue about parent	18 6 1 56 18 -12 -12 9 -5 -79
cue about professional	-26 -33 -23 -8 0 21 26 45 -3 3
cue about public_figure	-14 -8 -2 -1 5 58 24 23 -42 -43
cue about relative	-1 -16 15 -3 -9 26 -5 8 -10 -6
cue about school	56 25 -7 26 -33 12 -9 -38 0 -33
cue about sibling	-23 -3 -16 62 26 -30 -5 -23 -1 12
cue after applicant	-16 -3 -1 -1 34 -19 48 -32 -1 -10
cue after care	18 7 -4 6 11 -11 24 -60 -23 33
cue after child	-50 6 86 15 77 -34 -23 -28 -10 -40
cue after client	24 -11 -5 -23 -5 -24 17 27 -11 12
cue after employee	-56 -20 -27 -4 -19 82 -22 46 -11 32
cue after office	-34 -11 -7 -1 -14 -12 13 15 37 14
cue after parent	-28 25 23 4 37 -28 -19 -13 -10 8
cue after professional	-58 -41 0 35 -15 17 8 90 -24 -14
cue after public_figure	0 -7 -9 -1 -8 -34 -9 -21 106 -17
cue after relative	12 31 -16 3 29 -36 -9 -11 -13 11
cue after school	-21 45 -6 0 -11 -38 -16 17 -1 32
cue after sibling	38 -24 -12 57 0 -21 -4 -2 -1 -32
cue before applicant	18 -2 -1 0 -3 7 25 -35 -5 -4
cue before care	12 -2 17 -14 -2 -41 -5 -8 -9 52
cue before child	10 94 -63 18 78 -50 -19 -52 -6 -11
cue before client	39 -8 -4 2 -9 -14 78 -47 -18 -19
cue before employee	3 -24 -25 -3 -24 53 -5 26 13 -14
cue before office	-45 -14 -30 -12 8 25 6 26 26 11
cue before parent	-16 8 134 -16 13 -30 -12 -50 -5 -27
cue before professional	-33 -30 -75 1 -44 30 -35 203 -14 -3
cue before public_figure	-25 -7 -8 -1 -9 -40 -19 -7 174 -58
cue before relative	-14 -49 -6 -24 266 -50 -25 -104 -9 16
cue before school	6 -26 -59 -18 -14 24 -11 88 -1 10
cue before sibling	-14 -43 -37 134 51 -21 -4 -35 -2 -28
cue label applicant	19 -1 -1 0 -3 -33 26 -4 -1 -1
cue label care	-18 -2 0 -1 -3 -15 -2 44 0 -4
cue label child	44 21 -3 -9 -14 -13 -2 -9 0 -16
cue label client	77 -63 10 -5 -21 0 16 -12 -1 -1
cue label employee	-19 -5 -2 0 -3 -3 22 19 -2 -7
cue label office	-30 -7 -8 -1 -12 46 24 51 -21 -41
cue label parent	-15 -22 74 -7 -11 -12 -1 -9 0 4
cue label professional	-35 1 -14 -4 -20 48 -5 46 -1 -15
cue label relative	-23 -7 -6 -1 11 -3 -1 -6 0 36
cue label school	-3 11 -3 -1 0 -33 -5 40 0 -7
cue label sibling	-2 -21 -2 30 -2 0 0 -2 0 -1
cv: alone	-3 0 0 0 0 -1 19 -14 0 0
cv: born	-4 -1 -3 0 -2 -5 24 -7 0 -1
cv: born adult	-4 -1 -3 0 -2 -5 23 -7 0 -1
cv: cue after employee	-1 0 -1 0 -2 -8 -21 11 0 24
cv: greeted	-8 -1 -4 0 -6 -2 -41 69 -1 -5
cv: has DOB	-4 -1 -3 0 -2 -5 24 -7 0 -1
cv: mail behind	-1 0 -1 0 -2 -3 -14 22 0 -2
cv: mail of office	0 0 -1 0 -1 -3 -10 16 0 -1
cv: once	-17 2 -11 -1 17 -30 42 -22 -4 23
cv: place first	-16 -5 -7 -1 2 -25 96 -32 -5 -8
cv: place last	-3 -2 -2 0 3 -13 -7 28 -1 -3
cv: place middle	-13 5 -6 -1 4 -14 -22 22 -1 25
cv: shape full	-21 -6 -10 -1 19 -32 33 11 -4 10
cv: shape single	-7 4 -4 0 -9 -14 32 -5 -2 5
cv: share high	-20 -6 -3 -1 0 -20 31 33 -4 -10
cv: share middle	-12 4 -11 -1 10 -32 36 -15 -3 24
cv: title	-8 0 -3 0 -5 -1 -33 54 0 -4
cv: writer	-6 -3 -2 -1 29 -5 26 -47 -1 8
email: age child	-6 -2 -4 15 -1 8 -2 -4 0 -2
email: born	7 8 -13 -1 -3 -4 16 -5 0 -5
email: born adult	6 -1 -13 0 -6 2 17 -3 0 -2
email: born old	9 -6 1 -1 4 -3 -1 0 0 -2
email: cue about care	17 19 6 -2 -16 -6 -2 -15 0 -2
email: cue after care	5 7 -8 -1 -6 9 21 -22 0 -5
email: cue after client	7 25 -9 0 -21 11 -2 -9 0 -2
email: cue after employee	-3 -1 -1 0 -2 41 0 -32 0 -3
email: cue after professional	0 -1 -3 0 2 -9 0 13 0 -1
email: cue before child	8 9 -5 -1 -10 -15 0 18 0 -3
email: cue before employee	-1 -2 -2 0 -7 9 -3 -14 13 7
email: cue before parent	-11 6 12 -1 1 -3 0 -2 0 -2
email: cue before relative	-8 -8 12 -2 18 -2 -1 -5 0 -3
email: greeted	-5 -3 -4 -5 -26 -8 2 18 -3 34
email: greeted politely	-13 -3 4 -1 -15 -7 -8 9 3 32
email: greeted well known	9 -1 -8 -4 -10 -1 10 9 -6 2
email: has BSN	0 15 -9 0 -14 21 -3 -8 0 -1
email: has DOB	7 8 -13 -1 -3 -4 16 -5 0 -5
email: kin moeder	3 -3 18 0 -8 -4 -1 -3 0 -2
email: kin old f	3 -3 19 0 -8 -3 -1 -4 0 -2
email: kin young m	-2 20 -4 0 -5 -6 -1 -2 0 -1
email: mail behind	4 -11 13 -3 13 -31 9 -7 -8 19
email: mail of office	32 -7 0 -2 -14 18 -19 -3 -6 1
email: mail of resident	-14 -4 24 0 22 -53 30 -19 -1 15
email: once	16 22 8 13 20 -21 -16 -13 -5 -25
email: place first	-3 14 -3 -4 11 0 -7 3 8 -19
email: place last	-19 -11 17 24 11 8 -6 -16 -2 -8
email: place middle	18 1 -5 -7 -16 10 5 1 -11 4
email: receiver	-30 -17 17 -2 7 9 -1 10 -1 8
email: sender	-4 -15 15 -3 16 27 -9 -14 -7 -6
email: shape full	11 5 -3 14 -4 16 9 -30 -3 -14
email: shape initials	27 -10 -3 -1 -8 -33 -3 24 4 2
email: shape single	-32 0 -4 1 26 41 -13 8 -7 -20
email: share high	-3 -2 4 -1 -16 -4 2 -13 11 22
email: share low	32 3 6 -9 8 -27 -3 -1 -1 -8
email: share middle	-32 4 -1 23 15 49 -6 2 -15 -38
email: shares surname	-19 11 7 -6 22 -12 21 -10 -1 -13
email: title	-9 -17 4 -2 14 10 -3 -19 -2 23
email: writer	6 -18 -4 -4 -5 13 0 7 -7 13
greeted	3 32 45 -12 11 -12 -55 8 -34 14
greeted politely	19 3 21 -4 13 -16 -23 0 -21 8
greeted well known	-12 28 24 -8 -3 -2 -37 -2 -13 25
has BSN	41 21 8 8 23 11 -9 -50 -6 -47
has DOB	56 66 -3 7 -4 4 24 -88 -31 -30
hr: age adult	-1 -1 0 0 -1 -25 40 -11 0 -1
hr: attendee	-2 0 0 0 -1 -2 -11 18 -1 0
hr: born	-3 -8 -4 -1 18 11 -1 -10 -1 -3
hr: born adult	0 -4 -4 0 1 17 1 -8 -1 -2
hr: cue about employee	-1 0 0 0 0 8 -1 -5 0 -1
hr: cue about professional	-1 -1 0 0 -1 10 7 -13 0 0
hr: cue after care	4 0 -3 -1 14 18 -24 -5 0 -3
hr: cue after employee	-3 -1 -1 0 -2 -20 3 8 -1 17
hr: cue after professional	15 0 -1 0 -2 -13 8 -6 -1 -1
hr: cue before applicant	0 0 0 0 -1 -4 17 -10 0 0
hr: cue before employee	-4 -2 -1 0 -2 14 -10 14 -3 -5
hr: cue before professional	-2 -1 -1 0 -1 15 -2 -5 0 -3
hr: cue label applicant	-1 0 0 0 -1 -15 16 1 0 0
hr: cue label employee	-2 -1 0 0 -1 2 -5 8 -1 -1
hr: cue label professional	-1 0 0 0 0 -6 -1 9 0 0
hr: greeted	-15 -2 -3 0 3 29 -8 2 -3 -3
hr: greeted well known	-4 -2 -3 0 4 8 -5 3 -1 -1
hr: has BSN	-5 -1 0 0 -1 10 -2 0 0 0
hr: has DOB	-3 -8 -4 -1 18 11 -1 -10 -1 -3
hr: once	-24 -2 -11 -3 9 18 34 -24 6 -2
hr: place first	-26 -4 -8 -1 -6 0 -9 48 14 -9
hr: place last	-1 -1 -1 0 -2 42 -4 -44 12 -2
hr: place middle	-17 -5 -13 -4 10 14 40 -11 -6 -8
hr: receiver	-3 0 -1 0 0 -12 -1 19 0 0
hr: shape full	-15 -16 -14 -2 4 21 34 4 -11 -6
hr: shape initials	-17 -1 -4 0 -6 -1 3 -15 34 9
hr: shape single	-10 8 -3 -3 -7 37 -10 11 -2 -22
hr: share high	-19 -4 -1 0 -4 51 4 -20 -2 -4
hr: share low	-12 9 -6 -1 5 -9 1 11 -7 9
hr: share middle	-12 -16 -14 -4 0 15 23 2 29 -25
hr: shares surname	-5 -2 -5 0 2 14 9 -12 0 -2
hr: title	-6 -1 -5 0 16 42 -1 -33 -5 -6
hr: title degree	0 0 0 0 -1 -2 -7 23 -10 -2
hr: writer	-7 -5 -4 -1 -10 -3 20 -16 37 -11
in table	50 -9 -18 -3 -31 -59 42 0 -27 56
indicatie: born	-18 23 -9 -1 12 -2 -2 -2 0 -2
indicatie: born adult	-1 -1 -7 0 14 -1 -1 -1 0 -1
indicatie: born child	-7 12 -3 -1 -1 0 0 0 0 0
indicatie: cue about parent	3 -8 -2 11 -5 0 0 1 0 0
indicatie: cue after care	7 -3 -3 15 -9 -1 -1 -2 0 -1
indicatie: cue after client	22 -23 1 -4 6 -1 0 -1 0 0
indicatie: cue after professional	-7 -3 -3 -1 1 -2 0 20 -1 -3
indicatie: cue before child	0 -11 -4 6 13 -1 0 -2 0 -1
indicatie: cue before client	10 -1 3 0 -2 -1 -2 -6 0 -1
indicatie: cue before parent	-5 -10 18 5 -4 0 0 -4 0 0
indicatie: cue before professional	-4 -7 -2 0 -2 -1 0 20 0 -2
indicatie: cue before relative	-7 -3 -11 1 16 0 0 -4 0 8
indicatie: cue before sibling	-3 -6 -5 23 -6 -1 0 -2 0 -1
indicatie: cue label client	11 -1 -1 0 -1 -1 -2 -5 0 0
indicatie: has BSN	10 -9 6 -1 -3 -1 -1 -1 0 -1
indicatie: has DOB	-18 23 -9 -1 12 -2 -2 -2 0 -2
indicatie: kin same f	-3 -1 -4 14 0 -1 0 -3 0 -1
indicatie: once	36 -5 -3 5 -20 -15 -3 26 -3 -18
indicatie: place first	39 14 9 -10 -9 -7 -3 -20 -2 -11
indicatie: place last	-8 -5 -6 -1 -2 -3 0 28 0 -1
indicatie: place middle	-18 2 20 26 3 -10 -3 -14 -3 -3
indicatie: shape full	-7 -11 13 -7 -3 -9 -3 17 -3 12
indicatie: shape initials	0 -3 15 -1 -4 -2 -2 3 -1 -6
indicatie: shape single	12 20 -4 22 0 -10 -1 -18 -1 -20
indicatie: share high	20 -5 -5 0 1 -2 -2 -2 -1 -3
indicatie: share low	-20 11 -9 11 -7 -4 0 30 0 -11
indicatie: share middle	14 6 35 3 -2 -15 -3 -33 -4 -1
indicatie: shares surname	-4 7 15 -5 10 -1 -1 -11 -2 -7
indicatie: title	-1 -3 8 -1 14 -1 -1 -4 -1 -8
indicatie: writer	2 -7 15 -2 -3 -1 0 1 -1 -4
jeugdwet: age child	-1 15 -15 15 -7 -1 0 -3 0 -2
jeugdwet: attendee	-1 -8 10 -1 5 -3 0 3 0 -5
jeugdwet: born	20 -11 22 -4 -23 -3 -2 9 0 -9
jeugdwet: born adult	-20 -22 57 -10 -11 -2 -1 13 0 -5
jeugdwet: born child	0 20 -13 6 -8 -1 0 -2 0 -2
jeugdwet: born teen	33 -4 -21 -2 -2 -1 0 -1 0 -2
jeugdwet: cue about care	-8 11 9 18 4 -1 -1 -19 -1 -13
jeugdwet: cue about child	-5 4 23 -2 -4 -1 0 -11 0 -4
jeugdwet: cue about client	-5 9 3 -3 -1 0 0 -1 0 -1
jeugdwet: cue about parent	2 -27 3 16 9 -3 0 7 0 -7
jeugdwet: cue about professional	16 -16 -3 -1 -4 -1 0 13 0 -4
jeugdwet: cue about school	-3 5 10 11 -1 0 0 -19 0 -3
jeugdwet: cue after care	-14 10 1 -4 -6 -2 -1 27 0 -11
jeugdwet: cue after client	-9 22 -8 -8 -5 -1 -1 13 0 -3
jeugdwet: cue after parent	-7 -6 -8 -2 33 -2 -1 -5 0 -2
jeugdwet: cue after professional	-4 -7 0 9 -1 -2 -1 17 0 -10
jeugdwet: cue after relative	-9 12 -7 -2 22 -1 0 -8 0 -7
jeugdwet: cue before care	13 -14 15 -9 -4 -1 0 -7 0 8
jeugdwet: cue before child	30 -13 -8 7 1 -2 -1 -6 0 -9
jeugdwet: cue before parent	-10 4 0 -6 3 -3 -1 9 -1 5
jeugdwet: cue before professional	13 -17 -22 -2 -5 -2 0 39 0 -3
jeugdwet: cue before relative	-2 -16 -6 -8 52 -1 0 -3 0 -15
jeugdwet: cue before school	15 -16 -14 -10 1 -1 0 40 0 -16
jeugdwet: cue before sibling	-1 -19 -5 50 -18 0 0 -4 0 -3
jeugdwet: cue label parent	-2 -7 20 -4 -4 -1 0 -4 0 3
jeugdwet: cue label professional	0 -1 -3 0 -4 -1 0 10 0 -1
jeugdwet: greeted	-16 21 36 -1 -2 -2 -1 -30 0 -5
jeugdwet: has BSN	13 -2 -23 4 -6 -2 -1 19 0 -2
jeugdwet: has DOB	20 -11 22 -4 -23 -3 -2 9 0 -9
jeugdwet: kin moeder	-2 -8 17 -1 -10 -1 0 6 0 -2
jeugdwet: kin old f	-3 -21 13 -5 34 -1 0 -5 0 -11
jeugdwet: kin old m	-3 -19 4 -7 33 -2 0 -20 0 14
jeugdwet: kin vader	-2 -9 22 -3 -11 0 0 -9 0 12
jeugdwet: once	-14 -20 0 11 -1 -8 -4 3 -3 36
jeugdwet: place first	2 13 23 2 -20 -14 -4 -6 -2 7
jeugdwet: place last	-1 -7 3 -2 -4 -1 0 18 -1 -6
jeugdwet: place middle	-34 19 -2 19 19 -12 -5 0 -3 -1
jeugdwet: receiver	-2 4 -12 -1 -2 -1 0 15 0 -1
jeugdwet: school class	-1 10 -7 -2 -1 0 0 3 0 -2
jeugdwet: shape full	-10 6 43 -14 -12 -15 -6 27 -3 -16
jeugdwet: shape initials	-12 -3 22 -3 13 -2 -1 10 -1 -23
jeugdwet: shape single	-9 23 -34 37 -5 -11 -3 -39 -1 42
jeugdwet: share high	-3 39 -16 -1 -3 -1 -1 -12 0 -2
jeugdwet: share low	-37 -8 11 10 37 -14 -5 26 -3 -17
jeugdwet: share middle	7 -5 29 10 -39 -13 -4 -3 -3 20
jeugdwet: shares surname	-7 24 17 10 -6 -5 -2 -38 -1 10
jeugdwet: title	-33 19 39 -14 0 -2 -1 11 -1 -17
jeugdwet: writer	-2 18 5 -3 -7 -3 -1 10 -1 -17
kin broer	10 -23 -16 22 57 -8 -3 -22 -2 -16
kin broertje	-3 11 -2 10 -14 -1 0 -1 0 -1
kin buurman	-6 -10 -1 -1 -8 -1 0 -11 0 38
kin dochter	-1 3 -15 -6 44 23 -3 -26 -1 -17
kin echtgenoot	-13 -1 -1 -1 22 -1 0 -3 0 -3
kin echtgenote	-8 -11 -3 -2 48 -1 -1 -1 0 -20
kin husband	-4 -5 29 -1 -9 -2 0 -1 0 -6
kin kind	29 15 -18 -4 -11 -1 -1 -7 0 -3
kin ma	-9 -7 17 -1 2 8 -3 -23 -2 19
kin man	34 -6 -3 -1 10 -12 -2 -6 -2 -11
kin moeder	8 -37 136 -3 -41 -16 -7 -25 -8 -6
kin old f	-5 -66 90 -14 85 -11 -10 -62 -10 3
kin old m	-16 -36 61 -13 65 -16 -4 -54 -2 14
kin oma	-1 -6 -13 -2 32 -1 0 -4 0 -5
kin oom	13 -5 -14 -4 20 0 0 -2 0 -7
kin opa	-3 -6 -14 -1 28 -1 0 12 0 -15
kin other f	-6 -4 -3 -2 14 -4 0 -4 0 9
kin other m	-7 -16 -4 -2 -10 -2 0 -15 0 57
kin partner	-40 -8 -7 -1 52 -5 -1 -8 0 19
kin same 	-40 -8 -7 -1 52 -5 -1 -8 0 19
kin same f	-33 -45 11 88 90 -26 -12 -55 -2 -16
kin same m	13 -35 7 43 76 -23 -6 -33 -4 -38
kin son	-5 30 -3 -1 -9 -5 -1 -4 0 -3
kin tante	-1 -3 -20 -4 32 -1 0 -1 0 -1
kin vader	-20 -12 90 -6 -21 -6 -2 -35 -1 14
kin vriendin	-5 -4 -2 -2 18 -4 0 -3 0 3
kin vrouw	10 -5 16 -1 17 -7 -8 -13 -1 -7
kin wife	-3 -3 19 -2 0 -3 0 -5 0 -3
kin young 	17 -11 -19 -4 -16 -2 -1 -7 0 43
kin young f	19 25 -22 -9 42 15 -4 -38 -1 -27
kin young m	-39 122 -19 -6 26 -22 -11 -38 -3 -11
kin zoon	-28 55 -14 -4 37 -14 -4 -29 -2 4
kin zoontje	-6 41 -1 -1 -11 -3 -6 -5 0 -9
kin zus	-18 -6 -10 40 38 -14 -1 -21 -1 -7
kin zusje	-1 -9 -7 29 -6 0 0 -3 0 -1
label 0	-7 -13 8 -1 14 -12 -1 14 0 -2
label aan	-27 -2 -20 -2 -17 33 3 9 6 16
label aanvrager	-17 -2 -2 0 -5 3 30 -5 0 -2
label aanwezig	13 -6 20 -1 -19 28 -8 -30 -25 27
label achternaam	-64 76 -22 -4 8 21 -23 -46 -3 57
label afwezig	-1 -1 -1 0 0 16 -1 -15 -2 6
label als	-3 -11 -2 0 -7 17 -1 23 0 -16
label begeleider	-1 -1 -3 0 0 19 0 -9 0 -3
label behandeld	-1 0 0 0 -1 -13 -1 19 -2 -1
label belanghebbende	7 -2 -2 0 -3 -7 -2 -3 0 13
label beoordelaar	0 0 -1 0 0 10 -1 -7 0 0
label betreft	38 4 -7 0 -5 -16 -5 -7 0 -2
label betrokkene	11 6 -6 -3 -1 -2 0 -2 0 -3
label bij	-25 -1 -4 0 -5 7 -1 41 3 -16
label cc	-31 -2 -4 0 39 -17 22 5 -3 -9
label client	94 -63 -6 0 -4 -5 -3 -12 0 -1
label commissie	-1 -1 -1 0 -1 -18 -24 20 14 12
label consulent	-13 -1 -1 0 -1 -3 0 20 0 -1
label contact	-6 -3 -6 -1 9 -15 -5 -4 0 31
label contactpersoon	-3 -2 2 0 -6 6 -2 13 -2 -7
label de	-68 10 -9 -1 -12 13 24 35 -8 16
label dienst	-12 -13 -1 0 -1 -24 -2 55 0 -2
label door	-32 -8 -8 -1 -17 34 -10 48 -9 3
label een	4 -2 -3 0 -13 6 -1 -4 0 14
label en	17 -7 23 -1 -23 -9 -10 22 -1 -11
label er	25 -24 -3 -4 23 -13 -4 -20 -1 20
label from	-15 -13 36 -1 -7 -2 -26 14 -3 16
label gemeente	-2 -1 -2 0 -1 -17 0 33 -2 -9
label geslachtsnaam	20 10 -10 0 -2 -10 -6 -1 0 -1
label gezag	-4 -4 16 -1 -2 -1 0 -2 0 -2
label handtekening	-21 -3 -1 0 -1 31 -3 -1 0 -1
label het	-17 -15 -3 -1 45 4 -4 3 -1 -11
label ik	4 -4 12 -1 9 -12 -1 -1 0 -5
label in	13 -4 -6 -1 -3 3 -2 3 -1 -2
label inbrenger	-3 -4 -3 0 -2 17 -4 3 -1 -4
label is	8 -26 -19 30 31 12 -2 -10 0 -23
label jeugdige	9 0 -3 0 -1 -1 0 -2 0 -1
label jongere	-9 21 -2 -1 -1 -5 -1 -2 0 -1
label juni	-16 -2 -1 0 0 28 -12 8 0 -3
label kandidaat	19 -1 -1 0 -3 -55 26 16 -1 -1
label kind	38 -3 -13 -1 -5 -1 -1 -5 0 -10
label kinderen	-14 21 23 -6 -6 -10 0 -2 0 -4
label klant	-13 -2 35 0 -6 -10 -2 -2 0 -1
label leerling	20 -14 -2 -1 -1 -1 0 0 0 -1
label leidinggevende	-1 0 0 0 0 -9 -1 15 0 -3
label maart	-10 3 0 0 0 -11 14 8 0 -2
label medewerker	-2 -1 0 0 0 33 -3 -27 0 0
label melder	-22 -1 -6 0 -1 23 -6 18 0 -4
label met	7 19 2 0 16 10 -1 -14 -1 -37
label midd	-7 -2 0 0 0 28 -8 -4 0 -6
label naam	68 59 -35 5 -4 -25 17 -75 -25 14
label name	-6 -1 -5 0 -4 -10 31 -4 0 -1
label niet	22 -3 -6 0 5 22 -10 -18 -1 -12
label ocht	-14 -3 -1 0 -1 47 -9 -5 0 -14
label onderwerp	-23 34 -8 -2 -6 31 -2 -10 -1 -13
label onderzoeker	-3 -1 -9 -2 -2 -27 0 46 0 -2
label ook	-1 -4 -1 0 -1 6 -1 11 0 -8
label op	-5 -10 21 -1 -8 -32 -1 38 0 -2
label opgesteld	-1 0 -1 0 -1 -9 0 13 0 0
label ouder	-5 -2 11 0 -2 0 0 -1 0 0
label ouders	0 -13 28 0 -4 -2 0 -3 0 -5
label paraaf	-14 -3 -1 0 -1 47 -9 -5 0 -14
label partner	-10 -5 -2 0 28 -2 -1 -2 0 -7
label praktijkbegeleider	-1 0 0 0 0 -21 0 23 0 0
label rapporteur	-12 -1 -2 0 -1 -5 -1 25 0 -2
label referentie	-1 0 0 0 0 -11 -19 33 -1 0
label regie	-28 -6 -10 -2 -3 -6 -1 72 0 -17
label roepnaam	-10 24 -8 -1 -12 -23 40 -1 -1 -9
label rondvraag	-5 -1 0 0 -1 -10 -2 -3 7 14
label school	0 11 -2 0 0 0 0 -8 0 0
label student	-10 -3 -6 0 -1 53 -3 -25 -1 -3
label supervisor	-4 -1 -1 0 -1 -10 -2 19 0 0
label the	31 1 6 0 -2 5 -2 -30 -1 -8
label to	-25 -21 21 32 -7 24 -13 -17 -1 8
label vader	-6 -4 33 -6 -5 -9 0 -1 0 -1
label van	-4 -20 19 1 18 5 -25 35 -17 -12
label verslag	-7 -4 -5 0 -6 22 -1 -1 -1 2
label voor	-22 -4 -3 -1 51 -32 -5 25 -3 -4
label voornaam	-51 31 14 -2 -20 -5 -24 -44 -3 105
label voornamen	43 -2 -3 -1 -12 8 1 -21 -1 -11
label voorvoegsel	-20 9 -1 0 -2 26 -2 -1 0 -8
label voorzitter	-1 0 -1 0 -1 4 -12 -3 31 -17
label wat	28 2 -18 -2 2 16 -1 -10 -1 -15
label weergavenaam	-17 -1 -1 0 -1 90 -5 -30 -1 -35
label werknemer	-11 -1 0 0 -1 17 -3 0 0 0
label wie	42 -8 -28 20 -19 11 -10 41 -4 -45
lijst: born	10 23 -11 -2 -11 27 26 -15 -3 -45
lijst: born adult	-6 -32 -5 -1 -1 49 38 -8 -2 -32
lijst: born child	8 19 -2 0 -2 -11 -4 -2 0 -4
lijst: born old	27 -9 0 0 -2 -10 -2 -1 0 -3
lijst: born teen	2 26 -2 0 -4 -11 -4 -3 0 -3
lijst: cue after parent	-15 25 15 0 -7 -5 -1 -14 0 3
lijst: has BSN	-5 27 -4 -1 6 10 -8 -12 -1 -13
lijst: has DOB	10 23 -11 -2 -11 27 26 -15 -3 -45
lijst: mail behind	-3 -11 -2 0 -4 9 46 -35 -1 0
lijst: once	7 31 -17 -6 6 4 -24 22 -9 -13
lijst: place first	9 -26 -4 -1 -7 28 -17 7 1 10
lijst: place middle	10 9 -16 -10 3 14 6 -7 -15 7
lijst: shape full	-15 23 -11 -6 3 -2 32 -43 -9 28
lijst: shape initials	-2 -24 -2 -1 -5 50 -12 -6 -3 5
lijst: shape single	-12 -9 -5 -4 4 -7 -21 44 -2 12
lijst: share low	8 1 -16 -6 1 42 13 -60 -8 24
lijst: share middle	8 -13 -4 -5 -5 13 -23 41 -7 -6
lijst: shares surname	-17 -22 15 -1 41 -20 -14 -2 -1 22
lijst: title	3 -8 -5 0 11 2 4 -29 0 23
mail behind	-5 -51 4 -6 42 -36 65 -6 -24 17
mail of office	11 -17 7 -4 -38 50 -20 47 -17 -20
mail of resident	-7 -8 44 -1 48 -108 37 -72 -3 71
most mentioned	23 33 -44 4 7 -22 10 -16 19 -15
most mentioned brief	27 1 -11 -2 22 -24 38 -22 -12 -17
most mentioned code	14 32 -5 0 -4 -7 -6 -12 -1 -11
most mentioned cv	-15 -4 -3 -1 -5 -14 17 31 -1 -5
most mentioned email	-2 -1 23 5 -27 -14 3 -15 5 22
most mentioned hr	-9 -7 -5 -1 -10 47 -21 3 19 -16
most mentioned indicatie	21 -13 -3 4 7 -4 -2 5 -3 -12
most mentioned jeugdwet	3 10 9 13 -15 -8 -3 18 -1 -27
most mentioned lijst	-30 16 1 -4 2 19 31 -51 -5 20
most mentioned notulen	-17 -20 -2 -3 -9 -3 -14 22 29 17
most mentioned other	9 5 -14 -6 13 8 -9 -12 2 6
most mentioned participatie	-8 5 -5 -1 11 -9 -8 5 -3 13
most mentioned publicatie	-9 -8 -2 0 1 -8 4 10 -11 25
most mentioned reflectieverslag	12 -9 -6 -2 -3 32 -3 -1 -1 -19
most mentioned schuldhulp	3 14 -6 -1 19 -10 -3 5 -2 -18
most mentioned wmo	17 -3 -9 -1 6 -9 -4 6 -3 1
most mentioned zaaknotitie	6 17 -6 3 -1 -17 -8 -4 2 8
near 0	-10 31 -19 -6 -16 -1 -28 20 9 19
near aan	50 -2 10 -21 14 16 -53 11 0 -25
near aangehouden	14 -5 -8 -1 -5 -8 -1 -17 10 20
near aangevraagd	25 -11 -3 0 -9 -18 -13 32 -6 4
near aangifte	-10 -7 50 -1 -4 -26 -2 -4 0 5
near aanvraag	23 -20 -2 -1 0 -8 29 0 -2 -20
near aanvrager	-24 -21 5 -1 16 -9 68 -4 -14 -17
near aanw	-7 -3 -10 0 -1 23 -1 10 -2 -9
near aanwezig	17 -26 3 -3 2 -1 -11 16 -5 8
near aardig	-17 -3 -6 0 -10 -1 -1 59 -2 -18
near account	-6 19 -9 0 -1 65 -2 -48 -1 -18
near acht	3 19 -3 0 -5 -10 -1 -1 -2 1
near achter	-36 18 -7 -2 -8 -3 31 -12 -1 21
near achternaam	20 -4 -35 -5 -6 -27 38 -17 -2 37
near actie	16 -1 -4 0 -3 -16 -6 32 -3 -15
near administratie	-15 -1 -1 0 -6 17 -6 24 -2 -10
near adres	-20 -6 -7 0 35 11 -6 -22 -1 17
near advies	14 -3 31 -1 -2 -30 -3 2 5 -13
near adviseur	-4 -1 -6 0 -1 3 -2 -11 -8 31
near advocaat	-9 0 13 0 -5 -30 27 12 -1 -6
near af	-7 -1 0 0 2 31 -3 -25 4 0
near afd	-3 0 -1 0 -2 28 -2 -15 0 -5
near afdeling	23 -1 0 0 -5 2 -8 -4 -1 -5
near afgesproken	6 -1 18 0 -17 12 -9 -5 -2 -2
near afspraak	-2 -16 -24 -4 -3 31 6 1 -9 18
near afwezig	-9 -3 -2 0 -2 29 -2 -33 6 16
near afwijzen	-10 -7 0 0 0 -1 38 -11 -1 -8
near akkoord	-31 7 23 -3 24 2 14 -21 -2 -13
near al	0 6 52 -4 20 -22 -4 -38 -9 -2
near alimentatie	-16 -11 48 -1 -7 -8 0 1 0 -5
near all	15 2 21 -1 -24 3 -29 22 0 -9
near alle	6 -5 -1 0 -13 -1 -3 22 0 -4
near alleen	66 -4 -6 -9 14 -7 -19 21 2 -57
near alles	3 -8 -8 -2 5 -10 -15 40 -1 -4
near almere	-5 0 12 0 4 -3 6 -3 -1 -11
near als	31 -20 -5 4 1 24 -45 23 -19 6
near altijd	26 45 -10 -7 -8 -43 -7 3 -1 0
near ambulant	-5 19 -8 -2 -4 8 -1 -5 0 -2
near an	-2 0 0 0 -1 -26 12 23 0 -5
near and	-9 42 29 26 25 -24 6 -76 -2 -17
near ander	-12 -5 -1 0 -11 10 0 -19 0 38
near andere	-12 -8 -6 0 2 -7 -2 19 -6 21
near anderen	-2 -6 3 0 -2 27 -4 -10 10 -18
near anders	-10 -7 -10 -2 -4 5 -9 26 0 11
near antwoord	-1 -6 -2 0 -1 65 0 -49 0 -5
near antwoordt	-10 -2 -1 0 -10 28 -5 10 5 -13
near apart	-5 -1 -5 -4 18 -1 0 -1 0 -2
near app	-33 6 -6 0 -6 18 0 6 -1 16
near april	-10 10 -9 -5 52 38 -8 -25 -1 -41
near arts	-2 -7 -1 -1 -1 9 0 6 -1 -2
near as	-9 -1 30 0 8 8 0 -33 -1 -2
near ask	19 20 -4 -1 -4 1 -10 -10 -1 -10
near asked	18 -14 -17 -3 -5 -3 -11 -29 -1 64
near astma	-4 42 -3 -3 -9 -1 0 -3 0 -19
near at	-20 13 -9 -3 12 35 -12 8 -1 -24
near aug	20 -8 -8 0 -12 -8 -1 23 0 -5
near august	0 -1 -1 0 -1 -6 -1 -1 0 12
near augustus	-30 21 14 -1 4 14 -15 -2 0 -6
near auto	-51 0 13 -3 54 1 -10 4 -1 -8
near balie	-42 -14 -30 -2 8 74 -20 7 -10 29
near bang	11 5 -7 -4 -6 -17 -16 41 -1 -7
near bank	-12 19 44 -1 -12 -5 -2 1 0 -32
near basisschool	-2 13 -3 -4 0 -27 0 29 0 -5
near because	-3 2 -5 -1 4 17 -5 -7 0 -2
near bed	91 14 -19 -1 0 -35 -11 -17 -1 -19
near bedrijfsarts	-1 -1 -1 0 -1 -38 -1 45 0 -3
near been	3 2 -2 0 -6 9 -3 -1 0 -1
near begeleid	26 -26 8 -1 -5 4 0 -2 -1 -2
near begeleider	16 -8 -9 -8 -11 10 -6 20 -1 -3
near begeleiding	4 2 -8 -3 -15 -23 -11 38 -5 22
near begin	38 -1 -4 -2 -13 -1 -2 -7 0 -8
near begon	-5 -2 -1 0 0 35 -4 0 2 -24
near begrijpt	-15 1 -1 0 -1 2 40 -6 0 -19
near behalve	17 24 -4 -1 -5 10 -3 -14 -1 -24
near behandelaar	-1 0 -1 0 -1 10 0 -2 0 -3
near behandeld	-2 -28 -16 34 -4 -12 -1 42 -4 -9
near behandeling	-5 11 -1 0 -3 -5 0 19 0 -16
near beheer	-23 -6 -3 0 -1 28 -4 24 -1 -12
near beide	-8 2 17 -15 6 5 -2 -9 0 5
near bekend	49 -10 12 -6 -8 -28 -12 2 1 -1
near bel	1 -17 4 -1 -9 -6 -7 69 -6 -28
near belanghebbende	12 -2 -2 0 -5 -7 -5 -3 0 13
near belastingen	-11 -1 -2 0 -9 21 -2 24 -1 -19
near belde	8 -34 50 0 36 30 -11 -42 -1 -36
near bellen	-4 26 -2 -3 18 -53 3 53 -1 -37
near belt	-25 -55 46 78 22 -9 -33 19 -5 -38
near bemoeizorg	-18 -1 -1 0 -2 0 -1 40 -3 -14
near ben	13 12 7 26 -21 -21 56 -36 -5 -31
near beneden	-25 -2 -21 -1 -7 11 -2 1 0 46
near bent	-7 -4 -23 -1 -2 -7 35 28 0 -21
near beoordeelt	-1 -1 0 0 2 31 -1 -17 -2 -12
near beoordelaar	-1 0 -5 0 -1 25 -2 -15 0 -1
near beoordeling	-17 -6 -2 0 -2 -7 -9 65 -4 -18
near bereikbaar	-11 28 -1 0 -21 -5 -9 22 0 -2
near bericht	-3 2 -1 0 -1 1 -1 -25 2 28
near beschikking	18 2 -10 -2 1 -6 -3 17 0 -15
near beslist	3 -1 -1 0 -3 3 -5 -3 -4 12
near besluit	-1 2 -2 0 -2 -25 14 13 3 -2
near bespreken	-14 -1 -3 -2 1 -14 -5 41 0 -3
near besproken	19 -2 -12 -6 0 26 -15 -3 -1 -7
near beste	-17 23 -6 -3 14 -16 -21 -11 31 5
near bestuurder	-14 -1 -2 0 -1 18 -4 -17 -5 26
near betaald	-42 -12 14 -3 18 3 -2 -7 4 26
near betaalt	-4 -4 1 -3 4 -2 0 0 0 9
near beter	-4 -2 -1 -1 -8 4 -3 -3 9 9
near betreft	21 17 11 -2 -11 -14 -7 -10 0 -5
near betrokkene	-13 1 -8 -4 -9 25 -9 -19 -1 36
near bewindvoerder	0 -1 -3 0 -4 -5 0 19 0 -5
near bewoner	60 -9 -9 -1 -11 17 -6 -35 0 -6
near bewoners	-10 -12 -2 0 -3 35 -1 -21 -2 15
near bezocht	-7 -8 -8 0 -2 -2 -2 6 37 -14
near bezoek	4 -37 2 -1 18 -14 -2 13 4 12
near bezwaar	14 -1 -5 0 -5 -4 31 -10 -3 -17
near bibliotheek	-5 -1 -4 0 0 29 -2 -19 6 -4
near biedt	-11 -4 -1 4 -2 10 0 -19 0 22
near bij	-27 73 15 -26 19 1 4 -59 -30 29
near bijna	-5 48 -3 0 -23 -13 -1 -12 -1 9
near binnen	41 16 13 -2 -7 -23 -6 -16 -1 -15
near blanco	-3 -1 19 0 -2 -8 -3 -5 19 -16
near blij	0 0 0 0 0 -8 -4 2 14 -3
near blijf	-10 -12 -3 0 -4 -14 -2 54 0 -8
near blijft	1 -1 -3 -1 15 -16 -4 6 -1 4
near blijven	-15 2 -18 -1 18 22 -4 -6 -2 4
near blind	-8 10 -3 -1 -1 -28 -3 -9 -5 48
near bloemen	-6 -1 0 0 -1 40 -1 -12 -5 -14
near boa	-1 -1 -2 0 0 30 -1 -22 0 -3
near boodschappen	-9 -17 11 -4 13 -4 0 -17 0 27
near boos	42 -29 -1 0 20 -2 -7 -10 -2 -12
near born	51 67 -29 -5 0 -28 -5 -43 -1 -7
near boven	28 5 -11 -2 -6 -7 -10 1 -3 4
near brengt	15 1 -1 0 -15 21 0 -24 -1 4
near brief	14 8 7 -8 17 -43 20 5 -2 -18
near briefadres	-14 -14 6 0 -6 32 -3 5 0 -5
near brieven	-1 2 -1 0 -8 -2 -1 1 0 9
near broer	17 -39 -18 45 54 -9 -4 -24 -2 -19
near broertje	-8 23 -3 7 -15 -1 0 -1 0 -1
near brp	23 -2 -2 -1 0 -10 0 -3 0 -5
near bsn	39 -5 6 -3 13 -31 39 -28 -2 -28
near buiten	18 -31 -9 32 3 10 -6 -6 0 -11
near bureau	9 33 -12 -3 -14 -18 -6 8 -3 7
near burgemeester	-10 -4 -3 0 -3 27 -9 -29 83 -52
near burgerzaken	-12 -4 -2 0 -3 38 -3 -18 0 6
near bus	-38 -14 -5 -1 -5 -73 -15 77 -3 77
near buurman	-7 -5 -7 -1 -22 -1 0 -13 0 57
near buurvrouw	-38 24 -3 -1 -39 -11 -1 12 -1 58
near by	-63 -3 -3 0 -5 28 29 11 -2 7
near called	-18 20 12 -3 -4 14 -2 -17 0 -2
near can	15 30 4 -1 -9 -7 -3 -20 0 -10
near casemanager	-4 -1 -3 0 -1 46 -2 -29 0 -6
near casus	23 1 -8 0 -1 7 -5 -13 0 -3
near cc	-21 -2 -4 0 35 -3 20 -11 -4 -11
near cda	-6 -1 -1 0 -3 -9 -3 35 17 -30
near chair	32 -1 -1 0 -2 -44 -14 43 -2 -11
near chauffeur	-19 -4 -5 -1 -5 5 -6 24 -13 23
near cl	0 10 -3 0 -8 -5 -5 17 0 -4
near client	14 -8 -13 -7 -5 -3 23 15 -1 -15
near cliente	19 0 -3 0 -13 -1 -1 0 0 -2
near clientondersteuner	-6 -7 -29 -1 2 -2 0 49 0 -6
near cnv	0 0 0 0 0 -12 -1 23 -3 -6
near coach	-11 15 -1 0 -1 -42 -5 50 -1 -3
near code	22 -37 -3 0 -4 17 -10 30 -1 -14
near collega	35 -9 -14 -2 -22 -19 3 -30 19 38
near college	-16 -2 -1 0 -5 13 23 1 4 -16
near com	-17 -3 58 0 -10 -4 23 -39 0 -7
near commissie	-13 -1 -4 0 -3 -23 15 20 21 -11
near conform	-1 -1 0 0 0 28 0 -10 5 -21
near consulent	-27 -8 -9 -3 0 30 -11 0 -3 31
near contact	-3 -11 -10 -1 3 -62 -14 35 -8 72
near contactpersoon	-16 -4 -1 -8 -1 51 -8 15 -6 -24
near contactverbod	-9 -9 21 -1 -15 -17 -1 23 0 8
near contractmanager	-4 -1 0 0 -1 18 -3 -2 -1 -6
near coordinator	-2 -1 -16 -1 -1 3 -3 26 0 -6
near crisisdienst	-6 -8 -6 0 1 -1 -1 27 0 -5
near daar	-28 4 -14 -2 28 -13 -4 -14 -2 45
near daarna	16 -7 -3 -1 -5 20 -7 -21 1 7
near daarvan	12 1 -1 -2 -6 16 -1 -15 -2 -2
near dacht	23 -1 -7 0 -3 -9 5 4 -2 -9
near dag	-12 -12 -1 12 -20 2 -10 20 -1 22
near dagen	17 12 17 -1 7 -19 -3 20 -1 -49
near dan	-37 59 -15 -12 -56 39 17 26 -12 -7
near dank	-21 -1 -6 -1 -4 -43 -3 64 -1 15
near dat	-64 5 -27 -25 -20 37 -10 53 5 46
near data	-8 14 0 0 -2 -9 6 -10 13 -3
near datum	-4 -5 -3 0 8 29 -8 6 -4 -18
near de	7 10 -2 -33 14 -14 -32 -45 26 70
near dear	53 -11 3 -2 -28 -31 4 -9 -3 24
near dec	38 -1 -1 -3 -3 6 -4 -13 -1 -18
near december	-29 20 -10 -14 20 37 -11 3 -10 -6
near deed	0 -3 -13 -5 -15 21 -3 -36 0 52
near deelnemers	-7 -3 -3 0 -1 -7 -1 1 3 18
near denk	-5 13 -1 -1 -5 -10 -2 20 0 -9
near denkt	-11 -15 46 -2 -3 -21 15 10 -4 -15
near derde	-7 -2 -1 0 -2 28 2 -7 -4 -8
near desk	-8 -6 -8 -1 -3 5 12 16 0 -6
near detentie	-7 0 -2 -1 -5 -4 0 24 0 -5
near deur	-1 -13 27 -3 -9 -16 -2 14 -2 4
near deurwaarder	-5 -3 0 0 29 -22 11 -7 0 -3
near deze	-45 -37 -3 34 -11 -24 31 56 1 -1
near dezelfde	4 15 -9 2 -1 -1 -1 -3 0 -6
near dhr	9 -8 24 -2 -12 -27 3 -8 7 13
near di	3 30 -2 -2 -10 -3 -6 -25 -4 20
near dicht	-29 -1 -10 0 -4 45 -4 -37 -1 42
near die	-12 -11 -17 -17 10 -2 -36 51 -29 62
near dienst	-31 -15 -3 -1 -1 36 -5 31 -1 -8
near dinsdag	-5 -7 38 -3 -2 -16 -3 39 -1 -42
near direct	-2 -2 36 -1 -16 12 3 -49 -1 20
near directeur	-4 -2 -3 0 -1 45 -13 -16 0 -7
near dit	27 -25 -32 -3 -19 82 -19 48 -5 -53
near do	-7 9 -7 -1 -10 21 -9 39 -1 -33
near dob	-13 5 -3 0 -1 -2 18 -2 0 -1
near dochter	-5 13 14 -6 49 -21 -3 -38 -1 -1
near doe	-14 19 -6 -4 -3 51 -5 -32 -1 -5
near doel	24 -8 -1 0 -10 10 0 -13 0 -2
near doen	-17 -11 33 -6 4 -51 -15 20 -1 44
near doet	-17 -5 -34 32 28 23 24 -3 -2 -47
near dokter	45 -6 -2 0 -5 -25 -1 8 -3 -10
near domein	-2 -3 -2 0 -1 36 -6 -3 -10 -10
near donderdag	-44 -46 45 -1 24 8 -8 29 -2 -5
near door	-6 -39 -15 -19 -50 39 3 48 36 3
near doorgeven	23 0 -4 0 -4 -19 -7 -13 -1 24
near dorp	28 -2 -1 0 -4 -20 -2 -12 -3 17
near dossier	27 -20 -5 -2 3 -11 34 -4 -1 -21
near dr	-4 1 -7 -3 -5 -53 -52 68 5 51
near drie	10 -13 20 8 0 -21 -20 -50 1 65
near drinkt	-18 -5 13 -2 15 16 -2 -13 0 -4
near dronken	7 -9 -1 -1 -15 0 -1 5 0 15
near drs	18 -2 -4 0 -3 -9 8 -7 12 -13
near durft	-2 -1 36 0 -12 -48 15 33 0 -21
near dus	31 -8 11 -3 20 -32 -14 -4 -2 1
near echt	-15 -6 -4 0 -5 31 -5 10 -7 1
near echtgenoot	-13 -1 -1 -1 22 -1 0 -3 0 -3
near echtgenote	-22 -1 -10 0 54 -2 -1 -7 0 -10
near een	-11 24 11 38 -25 -37 -28 -9 -26 62
near eens	-12 76 18 -1 -19 -31 -9 -22 -6 6
near eerder	-11 -2 0 0 2 -28 39 1 0 -2
near eerst	46 39 -8 -4 -23 -35 14 -26 0 -2
near eerste	4 14 -3 -3 -3 -37 4 24 -3 3
near eet	-4 -16 -2 33 3 7 -1 -12 0 -8
near eigen	-34 1 -34 -7 43 -26 -8 -9 7 67
near eigenaar	-26 -7 -4 0 -17 14 -22 1 -1 62
near eind	-10 18 -2 0 -2 7 0 -15 0 5
near elf	-9 -22 20 0 7 4 -7 -17 -2 27
near elkaar	-15 11 -2 -1 -12 -20 29 -12 -1 23
near elke	-28 10 -26 -1 38 5 -2 27 2 -24
near en	-23 49 14 -3 46 -68 -51 -25 51 9
near epilepsie	31 5 -2 -1 -26 -4 0 3 0 -5
near er	-3 -12 35 32 11 0 -49 0 -8 -7
near erbij	-20 -13 16 -2 -2 29 -10 -2 -3 6
near ergotherapeut	-4 -1 -1 0 -2 -9 -1 24 0 -6
near eronder	-1 -1 0 0 -16 -2 0 2 0 19
near eruit	-10 34 -5 0 -10 -18 -8 -3 -1 22
near ervaring	-23 -11 -9 0 -10 41 -14 -3 -1 30
near eten	16 8 -3 0 -13 9 -2 1 0 -16
near euro	14 -18 -1 -6 40 -11 -2 -6 0 -9
near even	-13 -4 -7 -2 -2 61 5 4 -2 -39
near ex	-25 12 25 -4 -46 -5 8 -21 0 58
near example	64 -6 -32 -2 60 -54 -38 -43 -11 62
near excuses	-4 -1 -5 0 -4 16 0 -24 0 23
near excuus	11 -3 10 0 -8 -2 -1 -5 0 -2
near facilitair	-9 -2 0 0 -1 50 -3 -25 -1 -10
near fact	-1 0 -1 0 -1 -4 0 12 0 -5
near fam	43 -33 12 -7 32 -24 -1 -9 0 -13
near familie	47 -16 -18 17 -12 -13 -5 -18 0 17
near family	9 -9 28 -1 -1 -26 23 -15 0 -6
near februari	-9 0 -10 -5 51 -13 -12 25 -2 -26
near fijn	-8 12 -10 -2 1 -3 -1 -21 0 32
near financien	-14 -2 0 0 -1 48 -2 -27 3 -6
near first	-14 -4 -3 0 -2 -18 32 15 -1 -6
near flat	-25 -17 -23 -1 39 -24 -7 14 0 44
near fles	3 7 -3 0 -12 21 -1 -4 0 -11
near fnv	-6 -1 0 0 -2 38 -2 -3 -1 -22
near for	2 -11 -25 31 -10 1 30 -58 -2 41
near formulier	53 -33 -11 -2 32 27 -10 -47 -1 -8
near foto	-14 19 -4 -3 1 -19 7 32 -2 -17
near fotos	2 5 -2 -3 -5 -9 -1 11 -2 4
near from	-31 -22 30 -1 31 -2 -17 5 -3 10
near fte	-1 -1 0 0 0 -16 -1 23 0 -3
near gaan	6 4 -14 2 1 17 -1 -8 -4 -2
near gaat	12 23 -18 -4 -29 45 -50 14 35 -27
near gaf	-6 -3 -8 0 8 7 -8 -2 0 12
near gast	20 -4 -2 -1 -3 14 -1 19 -1 -40
near geachte	8 14 11 -1 15 -10 -26 3 -16 2
near geb	-37 -21 55 6 1 -5 33 -29 -18 15
near gebeld	-25 -30 42 -4 -7 4 -21 66 -9 -15
near gebiedsteam	-5 -12 -14 -3 -3 21 -4 29 -1 -9
near geboorte	-1 -21 -4 34 -7 0 0 -1 0 0
near geboren	-10 40 -20 -7 -27 -22 36 27 -2 -15
near gebracht	-15 -15 -2 -1 26 -13 -1 21 -4 2
near gebruikt	0 2 -6 0 -2 -31 -8 57 0 -12
near gedaan	0 -15 -15 -10 -9 -3 -9 44 -1 17
near gedragswetenschapper	37 -36 -2 0 -1 0 0 4 0 -1
near geeft	-2 -3 0 -6 4 4 0 9 0 -6
near geen	-30 -3 -12 3 14 38 9 1 -8 -12
near gegeven	6 -2 -1 0 -3 -16 -1 28 0 -12
near gegevens	-17 -22 -3 -3 47 -10 -3 -8 0 18
near gehad	10 -14 -7 -1 11 14 -3 0 0 -10
near gehoord	11 -1 6 0 -5 -7 0 12 -1 -15
near geinformeerd	26 -1 -7 -3 11 -16 -1 -3 2 -8
near geld	-26 16 -4 -1 37 6 -3 -19 0 -6
near gelijk	12 -2 0 0 0 26 -4 -29 0 -2
near gem	6 -4 -2 0 -4 45 -4 3 -6 -34
near gemaakt	9 7 1 -1 -10 3 -1 8 0 -16
near gemachtigde	-9 0 -3 0 -9 -10 -8 72 -17 -15
near gemeente	-71 -24 -38 25 -61 112 -16 106 -16 -18
near gemeentesecretaris	-2 -1 -1 0 -1 -35 -15 -3 70 -13
near gemeld	32 -15 -12 -3 -22 10 -1 35 -1 -23
near genoemd	24 -3 -2 0 -2 -5 -1 -20 -2 12
near gerechtsdeurwaarder	-16 0 -2 0 -4 -14 0 39 0 -3
near geregeld	-7 13 -3 -1 -11 -27 -2 45 0 -9
near gescheiden	-7 -16 29 7 27 -1 0 -36 0 -2
near geschreven	-3 -6 -4 0 -2 3 -1 -41 0 54
near geslachtsnaam	60 36 -15 -1 -4 -26 -6 -25 -1 -17
near geslagen	-3 -4 11 -1 -4 -4 0 -30 0 35
near gesprek	36 -29 3 -3 -30 1 4 -2 -5 24
near gesprekken	-10 -19 41 0 -8 -5 1 16 -1 -14
near gesproken	-12 -7 -13 -2 -24 8 -5 32 -23 45
near gestopt	-6 20 -6 0 0 -1 0 -3 0 -3
near gestuurd	20 -1 -5 0 1 -10 -2 8 0 -10
near get	-17 -2 -8 0 -6 40 -20 25 -1 -11
near getekend	13 -3 1 0 -8 5 -5 -1 0 -2
near getuige	-21 -5 -6 0 -3 -30 -1 32 -1 34
near gevonden	33 5 -2 -3 -1 0 -3 -25 -2 -3
near gevraagd	-28 6 12 -2 -23 29 21 -11 5 -9
near geweest	-5 0 -2 -1 -4 13 -4 15 -1 -12
near gewoon	18 0 -4 -1 -7 -13 -7 12 -2 6
near geworden	-18 -5 -1 0 -1 -17 -3 19 2 24
near gezag	-7 -7 53 -3 -7 -1 -1 -20 0 -7
near gezegd	-5 -5 14 -5 -7 -12 -6 39 -1 -12
near gezien	25 -7 -4 -1 -6 -22 -11 8 -1 19
near gezin	43 -8 55 1 -11 -13 -3 -45 -1 -18
near gezinscoach	-2 -1 17 0 -3 -9 0 3 0 -4
near gezondheid	-7 11 -4 -1 -8 -19 -8 40 0 -4
near ggd	-23 -1 -5 0 0 -6 -21 37 -3 21
near ggz	-16 8 -6 -1 -15 -13 -2 50 0 -5
near ging	31 -14 -6 -1 -9 -40 -7 16 3 27
near gisteren	-32 9 -2 -1 -6 -13 39 21 0 -14
near goed	-29 28 -7 15 -17 17 -16 -6 -2 17
near goedemorgen	-6 -7 -2 0 -12 -15 -2 66 -2 -19
near gr	5 35 -13 -2 -5 3 -5 -7 -2 -8
near graag	-34 -6 -6 -1 -7 34 -14 24 -1 12
near griffier	-2 0 0 0 0 -9 -1 36 -10 -14
near groen	-1 -5 -4 0 -5 -7 -4 40 -1 -14
near groenlinks	-3 -2 -1 0 -2 -4 -3 -5 31 -11
near groep	-37 10 12 -2 -12 47 -14 -31 -3 30
near groet	-35 -9 -13 -1 -12 46 21 25 -1 -21
near grond	-2 -1 -1 -1 -1 -8 29 7 -4 -20
near ha	-8 -6 -5 0 -6 8 -2 24 0 -5
near haalt	47 1 -4 -2 -8 -31 -2 5 0 -5
near haar	-10 15 22 55 -3 -15 33 -38 -14 -46
near had	-19 -8 31 -7 30 9 -7 -15 -5 -10
near hal	-15 23 41 0 -22 -14 -2 -6 1 -6
near halen	-11 30 -16 -1 -6 -3 -1 2 0 6
near half	9 -10 17 -2 -9 -44 -8 27 1 19
near hallo	-25 -1 -4 0 -1 13 -1 -6 -1 25
near handtekening	-2 -9 15 0 -22 21 -7 10 0 -5
near hard	-1 19 -16 -1 -1 -6 -1 9 0 -3
near has	-24 59 35 -3 -30 -15 -13 7 -2 -13
near have	14 -9 -3 -1 -3 -17 12 -15 0 22
near havo	-4 -8 -6 34 -1 -1 0 -7 0 -6
near hbo	-2 -1 -5 0 -1 5 43 -33 -2 -2
near he	9 50 -17 -1 -11 29 -5 -38 -1 -14
near heb	5 -7 -5 -5 4 48 -17 32 -4 -51
near hebben	23 -32 -31 -2 27 -21 28 -9 -2 18
near heeft	42 17 -61 -16 -28 24 5 -1 -45 62
near heel	-8 8 -3 -9 -8 -2 0 29 0 -7
near heer	11 -15 -22 -8 4 -14 59 -3 -13 2
near heet	13 -1 5 -1 -14 -17 -5 -2 -1 24
near hele	-26 31 -3 -2 -4 6 -2 15 0 -14
near helpt	11 23 -3 0 5 -12 -1 -8 0 -14
near hem	-39 -35 -53 3 -7 -28 -10 90 -6 86
near her	-5 15 33 -4 -9 -14 -14 -9 -1 9
near herkent	-2 -5 -1 0 5 -12 -1 22 0 -7
near het	13 -7 -91 -16 1 11 22 40 -12 37
near heten	-4 34 -11 0 -4 -6 -2 -15 -8 15
near hi	-18 6 -7 0 -1 9 -8 7 -1 12
near hier	-4 -43 -8 -2 3 23 35 17 -3 -19
near hij	34 19 -25 30 22 33 -65 -31 -31 14
near his	39 -9 -21 10 47 -45 -16 -3 -2 1
near hoe	31 16 -25 -1 20 -10 -13 -32 -8 22
near hoeft	-3 -1 -4 0 -1 0 -3 26 -1 -14
near hoi	-5 33 -19 -2 -16 15 2 2 -7 -4
near hond	-12 -3 -3 1 -10 -2 -6 18 -1 16
near hoofd	-8 -4 -2 0 -1 38 -18 4 -2 -5
near hoorde	22 -3 -3 -1 -4 -16 -2 22 0 -15
near hoort	-1 7 33 -4 -1 9 -3 -35 -1 -4
near horen	-1 -2 -4 0 -1 -2 0 11 0 0
near host	-18 -1 -1 0 -2 31 -11 -20 -1 22
near hotel	-41 -7 23 -2 -3 -19 -7 12 0 43
near hotmail	37 -2 3 0 -5 -11 -4 -11 0 -7
near houdt	11 -9 -3 -1 12 -14 -2 11 4 -10
near hr	-18 -1 -3 0 -10 -8 -12 36 -2 19
near hs	19 -4 8 0 -7 -8 -2 -3 0 -2
near huilt	3 -2 1 0 21 -2 -1 -7 0 -13
near huis	-23 13 -18 -4 27 -11 -7 24 -1 0
near huisarts	17 -35 -8 -2 24 -17 -2 30 0 -7
near huisbezoek	13 -3 -4 0 -6 6 -1 3 0 -7
near hulp	25 -12 -30 -1 16 -15 -3 66 1 -48
near hun	-12 -11 -7 -4 3 0 -1 -4 -1 36
near husband	-10 -5 22 -1 11 -3 -1 -5 0 -8
near huur	28 -1 -2 0 -6 -8 -1 -16 0 6
near ib	-5 -8 -16 -1 -1 -11 -1 44 0 -2
near iber	0 -1 -3 -1 -1 -2 0 10 0 -1
near ict	-10 -1 -1 0 -2 58 -3 -28 -1 -12
near idem	-6 -2 0 0 -1 21 2 -8 0 -5
near iedereen	6 40 -6 -1 -11 -14 28 -41 0 -1
near iemand	14 32 0 7 -2 3 -10 -17 -1 -25
near iets	21 -16 1 15 -20 30 4 -17 -1 -18
near if	25 -19 20 -1 7 -10 -2 -10 0 -10
near ik	-2 -13 1 -8 42 -15 -15 25 -21 6
near in	13 -3 14 12 23 -25 -3 6 -24 -12
near inbrenger	-3 -4 -3 0 -2 28 -5 -7 -1 -4
near incident	-10 -4 -2 0 -1 7 -2 23 6 -17
near ingeschreven	-8 17 16 -15 1 -7 -2 -24 0 23
near inkomen	-17 -15 18 -1 -7 5 -2 33 -1 -13
near inkoop	-13 -3 -3 0 0 19 -2 9 -2 -6
near intern	-14 -6 -20 -7 -11 37 27 15 -1 -21
near inval	-15 -3 -1 -1 -3 -12 -1 41 0 -4
near inzake	5 11 -1 0 -4 -14 20 -11 -4 -2
near is	-14 3 -10 32 17 4 27 -58 -37 36
near it	27 -13 29 -2 -4 -18 -11 -56 -1 50
near ja	38 -6 -35 -4 -11 -1 -2 -3 -5 31
near jaar	33 -26 -37 -10 25 52 43 -65 -16 0
near jan	34 -7 -2 0 -6 -30 -3 -5 -1 19
near januari	-34 1 -19 -7 -20 66 -4 44 -11 -16
near jas	-4 9 32 -4 4 -7 -1 -24 0 -6
near je	28 -6 -28 -4 -12 22 3 26 -17 -12
near jeugd	-27 9 -20 -1 -10 66 -15 -7 -1 6
near jeugdarts	35 -23 -2 -1 -3 -1 0 -1 0 -2
near jeugdbeschermer	5 -1 -17 0 -3 -5 0 30 0 -8
near jeugdbescherming	-4 20 -14 -3 -4 -8 -2 23 0 -7
near jeugdconsulent	-3 -8 -7 -1 -2 3 -1 25 -1 -5
near jeugdhulp	-2 6 -1 0 -4 -3 -1 -3 18 -9
near jeugdige	8 5 -3 -1 -2 -2 0 -3 0 -2
near jeugdteam	-4 -7 -16 -7 -4 -24 -1 72 0 -9
near jij	-20 35 -19 -1 -8 45 -22 17 -2 -26
near jobcoach	-3 -1 0 0 -2 -5 -3 19 0 -4
near jonge	-13 -1 -1 0 -15 -5 -1 19 0 16
near jongen	22 -3 -18 2 -17 -25 -2 -5 0 47
near jongens	-4 16 -8 -1 -2 19 -2 6 0 -23
near jongere	-11 19 -2 -3 10 -5 -1 -2 0 -4
near jongerenwerk	-6 -18 -4 -2 -4 -10 -1 60 0 -16
near jongste	-17 32 -5 21 2 -8 -1 -27 -1 3
near jou	-12 17 -4 0 -2 15 -3 5 -2 -14
near jr	4 0 -5 29 -3 -10 22 -27 0 -11
near juf	17 -55 -26 22 -11 -15 -1 13 0 56
near juli	-9 30 -2 -23 16 -6 -1 5 0 -10
near jullie	13 -24 29 0 -9 -23 -4 26 -3 -4
near juni	-39 89 17 -1 -52 -12 -9 53 -1 -45
near jurist	-8 -2 -1 0 -4 28 4 -26 -1 9
near kaagwijk	-2 0 0 0 -1 26 -16 -3 -1 -4
near kaart	-5 -2 -1 0 1 -7 -2 32 -1 -13
near kaartje	-4 -5 -5 0 -2 24 -2 -2 -1 -4
near kaderlid	-2 -1 0 0 -4 26 -4 -7 -1 -9
near kamer	-12 -2 -3 -1 12 -13 -2 1 -1 21
near kan	51 -31 -29 -6 56 32 -29 -27 -8 -10
near kandidaat	17 -2 -1 0 -6 -35 52 -11 -3 -10
near kantine	-38 -13 -1 0 -1 104 -9 -18 0 -24
near kantoor	-4 -11 -1 0 7 -10 -3 30 0 -8
near kassa	-3 -1 -1 0 14 4 -1 9 -1 -20
near kcc	-12 -5 -3 0 -2 28 -11 19 -6 -9
near keek	17 -4 -8 -1 -7 10 0 3 0 -10
near keer	-13 -8 -7 -6 -11 -30 2 29 4 40
near ken	-16 -6 19 -1 -5 -14 -1 2 -1 22
near kent	-7 8 4 -2 4 -29 49 -17 -2 -8
near kenteken	-10 -1 -1 0 -8 5 -1 -32 -1 49
near kerk	-3 -1 -1 0 7 -2 -3 -23 -1 26
near kiest	3 3 0 0 -1 -11 -7 14 0 -1
near kijkt	-4 3 -2 13 5 -10 -1 5 0 -8
near kind	0 22 -6 -7 -27 9 -4 8 -1 7
near kinderen	-33 8 6 39 67 -8 -12 -36 -6 -25
near klaar	11 9 -8 -6 33 12 -19 2 -1 -33
near klant	-49 -2 33 0 42 -14 -3 -3 0 -4
near klantmanager	-10 -1 -2 0 -6 17 -1 10 -1 -7
near klas	-15 12 -1 0 -5 31 -6 -14 0 -1
near kleinzoon	-17 21 -1 -1 4 -6 -1 -15 0 17
near klinkt	9 -7 -1 0 -15 -8 -1 6 0 18
near klopt	-10 9 -2 0 -3 -5 -4 39 0 -24
near knie	31 -11 -8 -1 -2 -4 -4 12 -1 -11
near koffie	-5 -14 -2 -1 -3 -25 -1 64 -2 -11
near kom	-8 -5 -6 -1 55 -6 -6 -17 -1 -6
near komen	-2 -6 14 0 -4 26 -5 -37 -2 16
near komma	-2 -1 -2 0 -2 -14 -1 15 0 7
near komt	6 18 6 -7 8 2 -20 -15 -7 7
near kookt	-13 2 -2 -3 9 5 -2 -8 -1 13
near kopie	-6 1 -3 0 -1 -20 -5 48 -4 -8
near kort	13 -3 -8 23 -23 31 -7 -36 -1 11
near kracht	-3 -11 -8 -1 -5 -24 0 62 0 -9
near kreeg	0 -10 -4 -4 5 59 -1 -40 0 -4
near krijgt	11 54 -6 5 -26 6 -5 -25 7 -20
near kun	-7 -1 -2 0 -2 2 -4 44 -6 -25
near kunnen	18 -10 15 -2 -18 9 -1 10 -1 -21
near kunt	-18 5 -1 0 -9 -25 17 -4 0 35
near kwaliteitsmedewerker	-3 0 0 0 -1 43 -2 -28 0 -7
near kwam	73 -7 -16 -4 -16 -4 -21 11 -6 -11
near laat	-27 -9 -8 -2 -8 31 -10 51 -8 -10
near laatste	45 -34 -9 -1 19 5 -3 -10 0 -13
near lachte	30 -4 -1 0 -1 -8 -2 -13 0 0
near lag	21 12 11 0 -10 -21 -1 -9 0 -3
near lang	-16 24 -2 -1 -1 -11 -1 -23 0 31
near langer	-7 28 19 0 -2 5 0 -23 -1 -18
near last	-22 7 -3 0 -4 -10 22 -15 -5 30
near laten	16 19 -2 4 1 -21 -3 18 -1 -32
near later	7 -4 -9 -3 -37 11 -1 -21 0 58
near lead	-2 -1 0 0 -1 -22 9 20 0 -3
near leden	-1 0 0 0 -1 9 0 -7 8 -7
near leerling	16 -20 -6 14 -3 24 -1 -23 0 -2
near leerplicht	-16 -20 -17 -5 -3 6 -4 80 0 -21
near leerplichtambtenaar	-3 -4 -1 -1 -1 36 -4 -20 0 -2
near leest	-3 -1 0 0 -2 14 -2 -6 5 -5
near legde	11 14 -3 -1 -9 -17 -1 19 0 -13
near legt	-3 -2 -3 0 -2 2 -2 38 0 -27
near leidinggevende	-4 -1 -2 0 -2 -2 -9 26 -1 -7
near let	-20 -14 -6 -2 23 -3 -5 1 -1 26
near letsel	-7 -5 -9 0 -7 29 0 11 0 -11
near letterlijk	-2 -2 -3 14 -11 -7 0 21 0 -9
near levert	-11 -11 13 -1 -6 27 -1 4 -1 -13
near lezen	13 -6 -8 -1 -3 -5 -1 18 0 -7
near licht	-4 3 -1 0 0 -18 -2 25 2 -6
near lid	-1 -2 -1 0 -6 20 5 -45 -1 31
near liep	-9 14 -7 29 -3 -9 0 -8 0 -6
near liet	7 0 -7 0 -1 -10 -1 13 0 0
near lieve	-7 -10 -8 0 -2 46 -2 -4 0 -13
near liever	17 -1 0 0 -26 -8 18 -9 -2 10
near ligt	0 -16 43 -1 -4 9 -6 -28 -3 7
near lijn	-20 10 -5 0 -6 -25 -12 43 -7 23
near lijst	-13 -7 19 -1 -11 32 -2 -21 8 -2
near lijstje	-5 3 0 0 0 15 -1 -16 0 4
near locatie	-6 -1 -11 0 -1 -1 -2 26 -1 -4
near loket	-5 -5 -1 0 27 4 -1 0 0 -19
near loonstrook	4 -3 0 0 23 -11 0 -19 0 6
near loopt	-5 13 24 -8 -27 10 -8 -6 -1 8
near lt	-4 0 -1 0 -1 24 -5 -12 0 -1
near ma	-19 0 14 -2 -4 11 -5 3 -2 4
near maak	-7 -12 -8 -1 -2 -22 -6 63 0 -4
near maakt	4 -20 -5 27 -4 14 -3 8 2 -23
near maand	5 3 -3 0 1 6 -1 -8 0 -3
near maandag	1 -13 -8 -4 -10 0 -6 54 -1 -12
near maanden	-9 6 11 1 -20 16 -17 -10 -1 22
near maar	12 -28 -24 13 -40 42 60 -7 -7 -21
near maart	23 -44 -28 -1 0 4 7 13 -2 28
near mag	44 10 -19 13 -15 -25 -19 14 -9 6
near mail	-28 23 14 -1 -11 -22 44 -5 3 -19
near mailt	-8 -3 -3 0 -1 3 0 19 -1 -6
near maken	7 2 19 0 -3 -4 -6 0 0 -15
near mama	-4 30 3 0 -18 -6 0 4 0 -8
near man	42 27 -5 -4 -32 4 -10 -14 -4 -3
near manager	-3 -1 -1 0 -2 -55 34 -17 -1 47
near march	-4 -4 -6 0 4 14 -22 -14 0 32
near may	21 -23 -4 -1 23 -25 -9 31 -1 -12
near mdr	-17 11 34 -2 5 -2 -2 -20 -1 -6
near me	34 33 -26 -4 -22 30 -7 -60 -2 24
near mede	-3 -2 -9 -2 7 12 -1 1 0 -3
near medewerker	-8 -2 -2 0 -2 40 -7 -8 -1 -9
near medische	-8 13 -1 -1 -2 -8 0 6 0 1
near mee	12 27 -23 11 -25 27 -10 29 -6 -42
near meegegeven	-7 -8 6 -4 3 -2 0 14 0 -2
near meer	-8 16 -12 -3 36 2 -3 6 -5 -29
near mei	-22 -27 -6 -3 30 3 35 21 1 -32
near meisje	35 -18 -20 -2 -8 -5 -3 36 0 -16
near meldde	-12 -7 -3 -1 -4 -5 -4 11 -2 27
near melder	-41 -2 -28 10 -6 22 -9 59 0 -5
near melding	-4 -1 -2 -2 -5 -7 -5 13 -1 14
near meldt	-16 7 -5 0 -11 21 -9 14 -1 1
near mem	-3 6 53 -1 -4 -3 -1 -41 -1 -4
near meneer	35 -18 5 -6 -5 -6 10 -33 -8 24
near mentor	-6 -15 8 -7 -4 5 -1 34 0 -15
near met	-55 -27 8 3 51 8 -56 23 1 45
near meteen	12 0 -2 0 0 4 0 -5 -1 -8
near meter	-9 -2 -5 0 -2 -27 0 26 -1 20
near mevr	-23 -17 28 -2 90 -31 -24 4 -3 -22
near mevrouw	-5 -8 38 -17 24 -11 -27 6 -25 25
near mij	-41 7 29 -5 33 25 -9 -20 -4 -14
near mijn	-10 -24 -27 -14 53 21 20 -50 -6 36
near min	-11 3 -1 -1 -15 -15 -1 46 0 -5
near minderjarige	26 -3 15 -1 -11 0 0 -6 -3 -18
near mnd	28 9 -3 0 -7 -30 -3 23 -2 -15
near moeder	-5 35 40 -7 22 -3 -16 -27 -9 -31
near moest	40 6 -5 -4 35 -33 -6 -21 0 -12
near moet	-18 -22 19 -1 13 24 13 -9 1 -20
near moeten	-11 -1 -9 0 12 27 -3 -3 0 -10
near mogelijk	7 10 -2 0 -12 -10 25 13 -3 -28
near mogen	55 -16 -1 0 -3 -14 -17 14 -2 -15
near morgen	-21 -4 -13 -1 -4 -32 16 69 -1 -10
near mother	-7 -16 9 12 15 -1 0 -9 0 -4
near mr	11 -46 58 -4 11 -32 -18 11 1 8
near mrs	17 -5 1 0 29 17 -3 -35 -1 -19
near ms	37 -6 -7 -1 20 -19 11 -7 -2 -26
near municipality	-9 -1 -1 0 0 -24 -3 20 -1 18
near mw	6 -29 23 -4 4 -30 -25 59 16 -20
near my	0 -9 58 -4 -19 11 2 -13 -2 -24
near na	-27 -20 15 13 33 -19 71 -10 -15 -41
near naam	26 4 55 21 -3 -2 12 -72 -17 -26
near naar	-18 32 17 20 -35 -11 -15 3 17 -10
near naast	15 8 -7 -1 -1 1 -6 5 0 -14
near nacht	-27 -50 45 -1 30 -16 -3 32 0 -9
near nachten	-38 33 -13 -1 35 -10 -11 8 -1 -2
near nachts	10 -6 -2 -1 -10 -2 0 15 0 -3
near name	13 -13 -6 0 -5 -17 54 -22 0 -3
near namen	-4 -5 -2 -1 -5 -15 -3 14 -2 23
near namens	-20 -9 -3 -3 29 17 -10 -7 6 0
near nazorg	-27 -12 -1 -1 -5 -9 -1 68 0 -12
near nee	57 -20 -17 -1 19 -39 4 20 -3 -18
near neef	4 -13 -2 0 29 16 -5 -7 -2 -20
near neem	39 0 0 0 -4 14 -6 -38 -1 -4
near neemt	7 -11 -24 -9 -6 57 -7 27 -12 -22
near negen	-28 -13 41 0 14 1 -2 -23 0 10
near negentien	17 -20 -3 13 -2 -16 -1 31 -1 -20
near net	11 -3 14 -1 16 52 -1 -83 0 -5
near nicht	-7 3 -6 -1 26 -2 0 -5 0 -8
near niemand	-7 14 -8 20 -16 1 -1 -6 10 -6
near niet	-3 -23 -5 6 3 12 3 37 -19 -9
near niets	-21 38 -7 -2 -6 43 -13 -21 -1 -12
near nieuw	49 -6 11 -1 -8 -53 -14 7 -7 21
near nieuwe	-35 4 11 -2 -10 30 -11 3 -6 16
near niks	-11 4 -1 -1 -1 -8 -4 41 -2 -17
near nl	10 -9 -64 -2 -23 41 3 33 -6 16
near no	-10 5 40 -1 -1 -13 -2 6 -1 -23
near nodig	-2 -6 -29 0 25 -4 -2 21 0 -2
near noemde	48 -4 -1 0 -13 41 -2 -37 2 -35
near noemen	-16 18 -1 0 -1 -13 -6 -8 -1 29
near noemt	-25 -4 -10 -1 -19 10 -4 -3 7 50
near nog	12 24 -38 2 12 13 -18 22 -8 -22
near nooit	3 -11 -1 -6 21 11 -2 1 0 -15
near noord	18 -3 -8 -1 15 -15 -1 6 0 -11
near norm	2 -4 -9 0 19 -1 -1 -4 0 -2
near not	12 -29 13 30 -4 5 -9 10 -6 -22
near notulen	-10 -3 -2 0 -10 29 -1 0 8 -11
near november	32 3 -30 -5 20 29 -9 -17 -3 -21
near now	31 6 -3 -2 -2 3 0 -31 0 -1
near nr	4 -22 -11 -2 -8 30 4 3 -3 4
near nu	-37 19 -24 -3 5 32 1 23 -6 -10
near nummer	-18 44 6 -1 -17 -49 -20 -16 -2 73
near ochtenden	-6 11 -6 0 -1 3 0 0 0 -1
near october	-5 22 -5 -2 -3 -9 -6 14 0 -5
near of	-28 43 -47 -9 13 -22 -44 66 8 20
near officer	-2 0 -1 0 -2 58 -2 -48 0 -2
near ok	-3 -36 -8 -2 55 16 -16 18 -1 -24
near oke	-38 -3 -8 -1 -5 8 26 14 0 6
near okt	16 7 -1 0 -13 18 -20 -2 0 -5
near oktober	0 -29 20 -9 19 -7 25 -5 -2 -12
near om	9 17 60 -27 9 -25 -48 -18 -3 26
near oma	-39 17 38 -9 42 -4 -1 -12 -1 -31
near omdat	-7 24 35 -6 -24 -22 -9 40 -1 -29
near on	0 -19 19 -5 10 52 -19 -2 -2 -32
near onder	1 6 -11 -4 -26 3 40 -23 3 11
near ondergetekende	5 -1 -1 0 -2 -21 -4 32 -2 -6
near onderwerp	71 17 -18 -5 -24 35 -4 -45 -1 -26
near onderzoek	-1 -9 -7 -1 -1 -14 0 -13 7 39
near onderzoeker	-6 -2 -11 -2 -12 -32 -1 69 -1 -3
near ons	13 55 -6 -4 -25 31 13 -55 -2 -20
near ontvangen	-41 3 40 0 -6 42 -1 -19 -2 -16
near ontvangt	-13 -1 -1 0 -1 9 -5 17 -2 -3
near onze	-19 22 -6 -3 -21 -7 0 48 -5 -9
near ooit	-3 1 -2 0 0 -16 -3 11 -2 15
near ook	-52 -11 -38 -12 66 13 -1 6 1 28
near oom	13 -5 -14 -4 20 0 0 -2 0 -7
near oost	-25 -1 31 0 -1 37 -4 -32 -1 -4
near oosterdiep	-4 0 -10 0 -1 43 -1 -21 0 -5
near op	-20 66 -3 -9 -24 -14 -2 8 17 -19
near opa	-3 -1 -15 -1 26 7 0 8 0 -19
near opdrachtgever	-16 0 -6 0 -1 47 -2 -20 0 -2
near open	42 -12 0 -1 -11 0 -9 26 -3 -34
near opening	-1 -2 0 0 0 -25 -2 2 -2 31
near opent	-13 -2 -1 0 -3 18 -6 13 2 -9
near opgehaald	-6 15 -2 0 -5 -2 0 -27 0 27
near opgelost	-21 -2 -6 0 -6 36 -1 29 -1 -28
near opgemaakt	-2 -1 -2 -2 4 -10 -12 41 -14 -3
near opgenomen	-17 -1 -1 0 -8 14 -7 -1 -3 23
near opgesteld	-5 -1 -3 0 -2 -8 -1 22 0 -2
near opmerking	-40 -2 -3 0 -8 -20 2 59 -1 13
near opnieuw	-1 -11 12 0 -4 27 -1 -16 0 -5
near opsteller	-8 -1 -1 0 -2 -15 -7 45 -4 -6
near opvang	-7 22 -2 -2 -5 0 -1 4 0 -9
near or	-5 -9 24 0 -6 20 -5 -8 -1 -9
near ots	-7 45 -7 -2 -2 -25 -1 11 0 -12
near oud	-8 -5 13 -1 -2 -24 -3 9 -1 23
near ouder	-15 0 43 -1 -5 6 -1 -17 0 -10
near ouders	-18 2 28 -9 -5 -13 -2 19 -1 -1
near our	-2 5 20 -1 -17 8 -6 -3 0 -3
near out	24 -7 -2 0 -3 20 -4 -22 -1 -6
near over	-9 53 -11 -25 -10 -7 -37 -3 -10 59
near overdracht	-13 -16 -22 -3 37 4 -2 19 0 -3
near overleden	-6 21 -2 -2 -2 -4 -2 -2 0 -1
near overleg	-16 0 -7 -1 -5 47 -9 7 1 -17
near paar	-8 19 -1 -2 -3 -1 0 -2 0 -2
near pakt	-7 34 -4 0 12 -2 -1 -21 0 -11
near papa	-4 4 1 -2 -17 -1 0 -8 0 28
near participatiewet	-11 0 -2 0 -1 7 -1 14 0 -5
near partij	-14 -3 -1 0 -31 -11 -5 12 -9 63
near partner	-6 -10 -9 -2 40 4 -3 -13 -2 1
near pas	43 -11 6 -2 -36 -6 -15 2 5 14
near past	-3 8 -1 0 -13 -5 -1 27 -2 -10
near penningmeester	-12 -2 -4 0 -10 -13 -7 -39 -4 91
near pensioen	-11 -1 -2 0 8 -17 -3 -4 0 30
near per	-37 -41 29 4 -16 15 -17 71 -12 3
near pers	-2 -4 0 0 -2 19 -1 -8 0 -2
near personeelsdossier	-8 0 0 0 0 4 -3 9 0 -1
near persoonlijk	-1 0 0 0 -1 17 -9 -4 0 -1
near pgb	-6 -5 11 -1 -8 -2 0 24 0 -13
near plaats	-13 31 -3 -3 -17 -14 -6 -11 -1 36
near plan	1 -5 -1 -3 -2 -1 -6 31 13 -26
near please	-2 -1 -1 0 0 -10 17 -3 0 0
near pleegouders	29 2 -48 -2 19 -7 -1 -29 -1 38
near plek	-33 46 -1 -6 -45 18 -2 -9 0 32
near pnr	-40 -15 -3 0 -2 104 -15 -4 -4 -21
near poh	12 -17 -3 -1 -5 -14 -2 31 0 -2
near pol	-19 -9 44 0 -2 -13 -1 24 0 -25
near politie	24 -13 -11 -1 -16 -33 -4 38 2 14
near portefeuille	-16 -1 0 0 -1 -4 -15 -11 48 -1
near portefeuillehouder	-2 -1 0 0 -1 -3 -4 41 -29 -2
near post	-20 -11 -4 32 -8 -10 -9 -38 -1 69
near praat	-12 -5 -5 -1 26 1 18 -14 -2 -6
near praktijkbegeleider	-2 0 0 0 -1 -5 0 10 0 -1
near praten	-10 14 26 -2 2 -18 -5 -15 7 1
near precies	-14 -12 -18 0 33 3 -1 28 -1 -17
near privacy	-2 -2 -1 0 -1 38 -5 -24 -1 -3
near procent	-5 2 -1 0 -1 -8 -1 17 6 -8
near psycholoog	-1 -1 -1 0 -1 -2 0 8 0 -2
near punt	-1 25 -2 13 -10 -31 -9 -26 9 32
near pvda	-3 -2 -2 0 -3 -5 -3 -5 36 -14
near raad	16 -3 -7 -2 -8 25 -1 4 9 -33
near raadslid	-7 -1 -1 0 -1 -3 -4 -5 46 -25
near rapporteur	-12 -1 -2 0 -1 -5 -1 25 0 -2
near ravelswaard	-1 0 -2 0 0 57 -11 -35 -1 -6
near re	30 -2 -3 -1 -4 -20 27 -19 0 -8
near reclassering	-7 -1 6 18 -19 -4 8 0 0 -2
near referentie	-6 -1 0 0 -2 -21 28 24 -1 -19
near regel	3 37 20 0 -6 -33 -15 15 -1 -19
near regelt	-5 -12 -5 -2 12 42 -1 -5 -3 -22
near regie	-3 -2 -11 -1 -3 -6 -1 32 0 -4
near regiodirecteur	-6 -1 -1 0 -3 -51 -1 77 -3 -12
near regisseur	-1 -1 -1 0 -1 -4 0 9 0 -1
near rekening	-4 -15 5 -1 -8 -16 -2 36 -1 6
near relatie	-9 -9 -5 -2 -11 25 -2 -4 -1 17
near reserve	-29 -5 -1 0 -2 55 9 -9 -1 -18
near retour	10 -5 -1 0 11 2 8 -16 0 -9
near rijdt	-13 -8 4 31 -1 7 -4 -33 -1 18
near roepnaam	38 1 -7 -1 -24 16 7 -20 -1 -10
near roerstede	-1 0 0 0 0 -8 -2 -41 53 0
near rolstoel	72 -4 -4 0 -7 -42 -3 -16 -1 4
near rond	-3 7 -1 0 2 -24 -2 23 2 -3
near rondvraag	-10 -3 -1 -1 -1 -13 -4 -2 3 31
near rood	19 -3 -3 0 -4 -18 -3 2 -1 11
near room	-13 2 -3 0 -2 23 -5 1 -1 -2
near rooster	-2 -1 0 0 0 9 -1 -4 0 -1
near route	16 -4 -4 0 20 10 -2 -17 5 -22
near rug	32 -2 0 0 -1 0 -5 -20 -1 -3
near ruimte	-3 -1 0 0 -1 5 -9 17 -2 -5
near rustig	-9 -2 35 -1 -7 -6 13 -23 -1 2
near ruzie	6 -21 -4 -3 -3 -4 -1 32 -1 -1
near sam	-34 -7 -2 0 -4 85 -8 -2 -4 -25
near samen	-17 10 -7 -3 12 -7 -13 33 -4 -5
near says	-4 59 -30 -2 -3 -7 -1 -4 -1 -8
near schaal	-1 0 0 0 0 -15 -7 26 0 -2
near school	-14 78 -17 -3 -6 -3 -7 -10 0 -18
near schreef	2 -3 -9 -1 -8 -11 62 -37 -2 6
near schriftelijk	-2 -1 -1 0 -5 -21 24 9 2 -5
near schrijf	9 -5 -3 0 -12 3 18 15 -2 -23
near schrijft	-2 -5 -6 -5 -5 -15 13 5 -2 23
near schrijven	16 -9 -3 0 -3 16 -1 -2 0 -13
near schuift	-1 -5 -1 0 6 -19 -2 28 0 -6
near schuldhulp	4 -2 -2 0 -10 19 -2 6 -1 -12
near secr	-4 -1 -2 0 -1 12 -1 -2 -1 -1
near secretariaat	-19 -3 -1 0 -2 17 -24 23 -4 13
near secretaris	-19 -4 -20 -1 -9 14 30 -84 77 16
near senior	5 -4 -1 0 -1 29 -5 -19 -2 -1
near sept	37 -3 -3 0 -2 -20 -12 9 -2 -3
near september	-30 21 -7 -2 -9 -24 -6 46 0 10
near she	16 20 -6 9 -12 -7 -2 -4 0 -15
near signed	-10 0 0 0 0 -20 33 -1 0 -1
near sinds	17 36 -15 -16 9 2 -11 -4 -8 -9
near skj	-19 -9 -14 -2 -2 -1 0 55 0 -8
near slaapt	39 44 -14 0 59 -64 -8 -38 -6 -14
near slachtoffer	-5 29 -8 -1 -14 -1 0 9 0 -8
near slapen	-3 10 -6 -2 -17 -1 -2 25 0 -4
near slecht	24 -5 -2 0 -13 -29 -2 33 -1 -4
near sleutel	-12 39 -2 0 -1 47 -2 -21 1 -49
near slot	4 2 -1 -6 9 -1 -1 -4 0 -2
near sluit	-20 -4 15 0 -2 -17 -2 -27 12 45
near sociaal	-5 -3 -3 0 -2 7 -6 34 -10 -11
near social	-24 -3 -17 -1 -1 61 21 -32 0 -4
near soep	41 -3 0 0 -2 0 -7 -49 -1 21
near soms	-8 -2 -8 15 1 -13 -3 22 0 -4
near son	-9 26 36 -1 -15 -10 -1 -17 0 -9
near sorry	-35 -16 -8 -1 53 22 -15 -33 -1 34
near specialist	-4 0 -1 0 -1 -9 0 16 0 -1
near speelt	-5 -8 11 0 0 -4 0 7 0 0
near spoed	-30 11 -14 -5 -4 42 -1 18 0 -17
near spreekt	-17 -3 -5 13 -14 -28 -10 10 -8 60
near spreekuur	21 -1 -5 0 -4 -27 -1 13 6 -1
near staan	-32 -7 32 -3 -3 12 -4 0 -1 6
near staat	24 3 15 -17 -39 -10 -15 -10 -8 58
near stage	-8 -5 -11 0 -1 36 -5 -2 -1 -2
near stand	-16 25 -5 -1 -8 -27 -4 48 0 -12
near start	-8 -2 -15 -1 -1 11 -2 52 -7 -27
near stelt	-3 -1 -15 0 -4 45 -1 -7 0 -14
near stichting	-10 -1 -1 0 -5 -3 -1 -1 -1 22
near stil	-20 -9 -11 -1 80 19 -1 -27 -1 -28
near stilte	-10 -3 -2 0 -3 -13 -1 11 -4 24
near stoel	25 -16 -3 -1 -1 8 -1 -3 0 -9
near stoelen	-4 -1 -6 -1 2 9 -1 4 0 -3
near stond	33 -8 100 -4 -27 -14 -21 -17 -7 -35
near stopt	-7 9 -1 0 -8 -43 -2 10 -6 47
near student	-31 21 -7 -1 -26 42 29 -33 -6 11
near stuk	-5 -12 -1 -2 -3 53 -2 -46 -4 22
near stuur	-33 -2 -2 0 -2 -1 -2 3 0 37
near supervisor	-4 -1 -1 0 -1 -11 -2 20 0 -1
near syndroom	15 -5 -2 0 -2 -1 -5 0 0 0
near systeem	50 -18 -2 -2 -9 -19 -4 27 0 -22
near taart	-9 -2 -6 0 -6 17 -4 -12 -4 26
near tafel	38 -20 -20 -1 -22 -25 -3 -12 -2 67
near tante	-26 31 -24 10 28 0 -1 1 0 -19
near tas	5 -1 -4 0 -2 13 -1 -25 -1 16
near te	-1 4 -25 4 16 -20 26 42 5 -52
near team	-21 -10 -10 -1 -5 50 -16 40 -3 -25
near teamleider	-8 -2 -9 -1 -6 39 3 -3 -2 -10
near teammanager	-2 -1 -2 0 -1 -3 -25 36 -1 -2
near tegen	-15 -17 3 19 -40 28 17 38 -8 -25
near tekent	6 -15 10 -2 -8 16 23 -11 -1 -19
near tel	-33 -25 53 -1 21 -39 -8 -8 -7 47
near telefonisch	-14 -15 35 -11 3 20 -8 7 -3 -13
near telefoon	16 -45 37 1 13 -40 -6 35 -1 -11
near ten	-6 -5 4 0 -5 8 -2 21 -1 -12
near ter	-3 -2 -1 0 -5 -3 0 16 8 -9
near terug	11 11 43 -2 -22 -6 -16 -6 -2 -12
near terwijl	-10 13 0 0 -2 32 -1 -29 0 -3
near tevreden	-10 12 34 -9 -5 -2 -2 -12 1 -7
near that	-2 -2 34 11 7 2 -7 -32 -1 -9
near the	-28 31 -12 24 16 -51 18 -6 -7 15
near thee	-3 12 6 -1 -7 11 0 -12 0 -7
near thuis	8 55 -73 -7 -6 27 -11 10 -2 -1
near tien	-26 34 20 -3 -25 -36 50 -19 0 4
near tijd	-11 -10 33 -1 -22 4 -2 20 -1 -10
near tijdelijk	-5 -7 -6 11 -2 27 -1 -5 0 -11
near tijdens	30 -13 -3 0 -7 10 -7 -6 0 -4
near time	3 25 38 -1 -2 -18 -4 -17 -1 -23
near tl	-4 -1 0 0 0 30 -1 -23 0 -1
near to	-52 -27 13 28 26 12 -18 1 -4 21
near toch	73 -4 -12 -1 -12 -61 -17 17 -3 20
near toe	-12 -1 -2 0 -2 -20 4 37 11 -15
near toegang	-13 -3 -17 -2 -5 -8 0 51 0 -3
near toelichting	-10 -3 0 0 0 5 -1 20 0 -11
near toen	-38 -5 32 -22 31 -37 -4 2 -1 42
near toestemming	-13 -12 58 -1 -10 38 -11 -28 -2 -20
near toets	5 -1 -1 -1 -1 1 -8 10 0 -3
near toezicht	-22 -4 -5 0 -4 -8 -3 57 -5 -5
near toezichthouder	-6 -2 -1 0 -1 2 -4 -19 -4 36
near told	-4 16 -7 -2 -2 15 -4 -24 -1 12
near top	-12 -13 -3 0 -1 35 -3 4 -1 -7
near tot	-26 -10 -7 20 22 0 1 39 -13 -25
near trainee	-2 -1 0 0 -1 24 -11 -5 0 -3
near true	-3 -1 0 0 0 11 -2 -3 0 -2
near tuin	-8 -41 25 -3 -18 36 -1 17 -1 -6
near tussen	-5 -10 4 0 38 -10 4 0 0 -21
near twaalf	-10 39 2 -1 -2 -7 -12 -32 -1 23
near twee	-42 31 -25 16 -17 -1 -10 18 -15 45
near tweede	23 -7 -15 -4 -3 4 16 -3 0 -10
near two	-11 28 18 8 2 -22 -3 -39 -1 20
near uit	-37 1 3 17 5 -4 -14 39 7 -18
near uitgevoerd	-30 -9 -1 0 10 -3 -1 11 -2 25
near uitnodigen	-1 0 -1 0 -1 -21 42 -12 -3 -3
near uitvoerder	-6 -5 -2 -2 -1 5 -1 17 0 -5
near until	-8 -4 -3 0 -3 -26 -3 3 0 46
near uur	-21 -17 3 -10 13 10 -10 54 7 -29
near uw	51 -28 -16 -8 17 -19 -32 19 -7 22
near vader	32 -18 45 -14 4 -6 -6 8 -2 -43
near valt	-7 -3 12 -2 -10 -2 -8 45 -7 -18
near van	-7 2 -51 7 -16 9 -10 -16 8 73
near vanaf	10 28 -2 -7 -9 7 -6 20 -5 -35
near vandaag	-22 1 21 0 -15 -16 -3 26 -3 13
near vanuit	-2 -24 -3 18 2 -3 0 16 0 -4
near vanwege	24 -25 0 0 -3 -22 22 0 -3 7
near vast	43 -11 27 -3 -3 -34 0 -14 0 -5
near vaste	-8 -11 -7 -1 -2 -16 -3 24 -1 25
near vastgesteld	-12 -1 -20 0 -4 15 37 -16 2 -1
near vdr	-2 -27 80 0 -14 -1 0 -31 0 -3
near veel	-7 -13 28 5 -4 7 -1 -9 0 -6
near veilig	-5 -16 -13 -14 6 -18 -1 81 3 -23
near veiligheid	-8 33 -7 -1 -9 23 -2 -17 -2 -11
near verder	-8 7 -11 -1 -11 34 6 -6 -2 -9
near vergunningen	-4 -1 -1 0 -1 12 -3 17 -1 -19
near verhaal	-11 29 -1 -2 -13 -3 -2 -4 0 8
near verhuisd	-18 14 0 -1 14 9 -1 -12 0 -6
near verkeerde	12 0 -1 0 -5 -28 -4 -12 -1 39
near verklaarde	-40 -4 -4 -1 13 -11 33 -13 -1 29
near verklaart	-15 -5 20 -1 -11 -7 -1 -18 0 38
near verklaring	-7 3 23 -1 -4 2 0 -11 0 -5
near verlenging	-6 8 -3 -3 -4 -4 0 14 0 -1
near verlof	-7 -3 -2 0 -1 41 -1 -15 -2 -10
near versie	22 -15 -7 0 -1 4 -1 0 0 -1
near verslag	-36 5 -22 -1 -28 80 -9 -5 -9 22
near vertegenwoordigd	-1 -1 -2 0 10 -57 14 -6 49 -7
near verteld	-13 -14 -8 -1 21 29 -2 -25 -1 14
near vertelde	-23 -13 3 0 23 2 -1 -12 0 21
near vertellen	-1 0 0 0 0 17 -1 -15 2 -1
near vertelt	24 2 -16 -1 -16 25 -2 -24 -2 10
near vertrouwelijk	-8 0 -1 0 0 37 -4 -23 1 -1
near vervanging	-7 -8 -2 0 -3 52 -3 4 -4 -28
near verwacht	-1 0 0 0 0 -13 -1 5 15 -4
near verzoek	-10 -12 -47 -2 4 52 -2 43 -3 -21
near verzuim	0 0 -2 0 0 21 -1 -14 -1 -4
near via	45 -14 18 -8 -32 -27 -22 27 -9 21
near vier	9 -13 9 10 33 -8 -13 -16 -11 0
near vierde	-10 0 -2 0 -1 -4 31 -24 -1 10
near vijf	-11 17 -15 -4 38 -8 -2 -6 0 -10
near vind	-16 -4 -4 0 -2 40 -9 -33 0 28
near vindt	14 9 -8 -2 -13 33 -17 -2 18 -32
near volgende	12 14 -6 -4 -34 -18 -3 36 -3 6
near volgens	-44 8 18 15 8 22 24 -9 -11 -31
near volgorde	35 -9 -1 -1 -3 -20 34 -14 -1 -22
near volgt	-8 0 -2 0 -3 -5 -3 6 -10 25
near voluit	-20 18 -1 0 -4 18 6 -13 0 -4
near vond	-10 -7 1 -1 -3 11 -4 -11 -1 26
near voor	-41 -5 46 34 33 -19 -5 31 18 -91
near voorbeeld	-4 0 33 0 -1 -38 0 13 0 -2
near voorjaar	-4 0 0 0 15 -2 0 1 0 -8
near voorl	60 -2 -3 0 -3 -10 -2 -34 -1 -5
near voorletters	-13 71 -9 0 -6 -18 -4 -13 -1 -8
near voornaam	41 0 53 -2 -16 -31 17 -46 -3 -12
near voornamen	48 33 -6 -1 -15 -5 -1 -41 -3 -9
near voorvoegsel	51 -11 -4 0 -2 -9 -1 -16 0 -7
near voorzitter	-31 -7 -10 -2 -12 -13 -20 6 22 66
near vorig	-2 4 -1 -5 13 -11 -12 23 -3 -6
near vorige	41 0 1 -1 -11 -46 -4 -20 -2 41
near vr	-15 -8 31 0 -3 38 -3 -31 0 -9
near vraag	11 -3 -7 -1 -17 30 -6 16 -1 -21
near vraagt	-5 -3 -8 -4 -29 32 -14 21 15 -4
near vragen	-4 -14 18 -2 -10 0 -9 39 -2 -17
near vriend	-8 17 -11 -2 -6 -8 -2 -40 -1 60
near vriendin	-1 -5 -2 -2 16 -4 0 -4 0 2
near vrij	16 -4 -1 0 -3 10 -1 -6 -3 -7
near vrijdag	-36 -21 8 -4 -13 42 10 11 -4 8
near vrijwilliger	-13 -4 0 0 -1 -45 -3 39 -1 28
near vroeg	8 -37 -23 11 3 63 -7 -45 -2 29
near vrouw	41 -25 25 -3 40 -29 -12 -47 -3 12
near vz	20 -12 -14 -3 -16 29 -21 -33 -2 51
near waar	-6 22 -24 -5 -9 -2 -3 48 0 -19
near waarom	-24 4 5 -2 -19 47 -21 22 9 -22
near wachten	-6 -2 -1 -6 10 14 12 -19 0 -1
near wakker	-12 -4 -1 0 27 -11 -1 8 0 -6
near wanneer	-1 -1 -2 0 5 19 0 -15 0 -3
near want	-18 37 -16 -2 -12 -13 4 -2 -1 23
near waren	-11 -8 -1 0 18 25 -1 -28 -2 7
near was	-66 76 46 -9 -18 -4 -2 -35 37 -25
near wat	-10 -9 18 -7 -25 71 18 -23 -5 -28
near we	60 8 -37 -4 -23 -46 -16 62 -3 -2
near week	-11 27 4 -6 -8 33 -21 -24 -3 9
near weekend	-26 47 -4 -4 -5 -8 -1 11 -1 -8
near weer	49 -25 7 -2 22 -71 10 -15 -8 34
near weet	-5 -16 13 -3 -24 16 -8 -5 -4 36
near weg	-27 8 -40 -6 -15 33 -14 -9 -1 71
near weken	-8 -1 13 -2 6 6 -2 -1 -1 -9
near wel	-9 -18 15 -24 -7 4 -25 23 7 36
near werd	-7 -8 -14 -2 50 -31 -5 -19 -5 40
near werk	-5 30 14 -1 -17 8 -7 4 -2 -25
near werkbegeleider	-5 -8 0 0 -2 32 -2 -10 0 -4
near werkgever	-7 6 0 0 -1 -30 -1 -5 50 -11
near werknemer	14 -1 -1 0 -2 -3 -9 -34 0 37
near werkt	-22 3 -2 -3 50 32 -5 -31 -8 -15
near west	-9 -5 -17 -3 13 -12 -1 39 0 -6
near weten	23 -6 14 -1 3 -12 -2 -17 15 -18
near wethouder	-9 -6 -6 -1 -4 -12 -13 12 46 -8
near wethouders	-2 -2 0 0 -1 -3 -4 -13 41 -16
near who	10 -2 -21 -4 17 -25 18 -21 0 28
near wie	-24 -35 18 2 27 35 5 -37 -4 14
near wife	-10 -3 19 -2 14 -9 -1 -5 0 -3
near wij	-18 10 -31 -9 11 -10 20 -2 -4 32
near wijkagent	-12 25 -11 12 -17 -12 0 23 -1 -7
near wijkteam	-11 -12 -9 -1 -7 35 -14 41 -1 -22
near wil	48 -4 24 -27 -6 -93 30 -34 8 54
near wilde	5 15 31 -9 5 10 -9 -58 14 -4
near will	-4 -1 13 0 -10 23 -11 -2 -1 -6
near willen	-34 50 -19 -1 35 -11 -3 -29 -1 12
near wilt	2 3 -1 0 5 -4 0 6 0 -10
near wist	-19 7 -1 -2 -24 25 31 -8 -3 -6
near with	-8 46 -22 21 4 12 -28 0 -3 -23
near wk	-31 -9 -4 -3 -3 110 -6 -29 -1 -24
near wmo	82 -20 -20 -3 -18 -19 -11 28 -5 -14
near wo	-8 -2 -1 0 -2 15 26 -18 -2 -9
near woensdag	21 -23 -4 -3 18 25 -1 -22 11 -21
near wonen	-8 8 -6 -5 2 12 -1 -12 23 -12
near woning	-8 1 9 0 -21 -3 0 -6 0 28
near woningstichting	-3 -6 2 -2 -2 -6 0 26 -1 -8
near woont	23 -34 -39 1 80 -27 -5 -33 -10 44
near woord	36 -8 -18 -1 -4 4 -4 -20 -7 20
near woorden	11 -2 -4 0 -2 1 -3 -9 0 9
near worden	-19 -5 -2 -3 25 16 -7 18 -1 -21
near wordt	69 52 -22 -8 -15 -35 -17 -17 -6 -3
near work	-24 -3 -17 -1 -2 56 17 -20 -1 -6
near you	10 -5 13 0 4 -15 -7 6 0 -6
near your	25 19 -17 -3 39 -21 -11 -11 -2 -19
near youth	-9 15 -12 -1 -1 -4 0 17 0 -4
near za	-14 -16 -4 0 0 5 -3 44 0 -10
near zaak	-3 -4 -2 0 -6 -24 44 25 -1 -29
near zag	-17 9 -9 -5 -7 -1 0 9 0 21
near zaken	40 -2 -1 0 -3 -7 -3 -20 -1 -3
near zal	-7 9 0 0 26 0 -1 -18 0 -8
near zat	-42 18 7 -5 44 26 -17 -15 -3 -12
near zaterdag	-46 -9 41 -7 41 13 -3 -37 -1 9
near ze	44 -3 12 -18 -13 -16 33 -56 -2 19
near zeg	6 40 -3 0 -12 -5 1 -20 -1 -5
near zeggen	-2 4 -9 -3 6 -2 33 -12 -1 -14
near zegt	-3 -12 -16 -1 -39 -25 22 2 16 57
near zei	-5 19 -31 -4 13 -9 -14 33 -3 1
near zeker	-1 -1 -2 0 -2 36 -1 -14 -2 -14
near zelf	-12 0 32 -16 32 63 -41 -35 -16 -7
near zelfde	49 -9 -2 -1 22 9 -11 -27 -2 -29
near zes	30 20 -8 -1 -17 28 -14 -18 3 -25
near zestien	12 0 -1 0 -4 -3 -1 -3 2 -1
near zet	-17 -5 48 0 -5 32 -6 -25 0 -21
near zich	-5 6 -7 24 16 -12 -13 7 -3 -13
near zie	-13 -2 -1 0 -9 35 -3 -10 0 3
near ziek	-14 -7 11 -2 -6 66 -5 -17 -1 -25
near ziekenhuis	0 -14 47 -2 -13 -18 -1 -26 -2 29
near zien	13 -11 28 -2 -30 22 -2 26 -6 -38
near ziet	12 0 -20 -4 -1 11 -2 22 -2 -16
near ziggo	-16 -1 -4 0 -7 15 -8 -18 0 39
near zij	26 -42 49 18 9 7 -8 -17 -17 -24
near zijn	-39 -23 -1 2 43 -26 2 14 -15 44
near zin	50 1 -3 -1 -9 9 -7 -33 -1 -7
near zit	35 -17 19 -13 -2 19 29 -38 -5 -26
near zitten	7 -1 -14 0 -12 -26 -4 33 -1 19
near zn	-12 33 -7 0 18 10 -3 -16 -1 -22
near zo	28 -15 -6 -2 -24 9 -7 56 -7 -33
near zoekt	-5 -6 -3 0 -5 60 -2 -20 -14 -5
near zolang	23 1 -1 0 -2 -2 0 -10 0 -8
near zomer	-19 42 -22 -1 20 -2 -1 -11 0 -5
near zon	-2 -3 0 0 3 -8 0 14 0 -3
near zondag	-4 -6 5 -1 -1 -3 -1 11 0 -1
near zonder	-20 53 -9 -6 -13 -10 14 6 -5 -9
near zoon	-27 18 -4 -5 62 -24 -7 14 -3 -23
near zoontje	-22 34 21 -2 27 -5 -6 -31 -1 -17
near zorg	42 -15 -7 10 -16 9 -4 -8 19 -29
near zorgen	-4 5 -10 -1 -2 -5 -2 20 0 -1
near zou	2 -8 -6 -1 -2 2 -7 24 6 -10
near zus	3 -9 -11 38 69 -18 -3 -26 -1 -42
near zusje	-4 -23 -9 54 -9 -3 0 -5 0 -2
near zwanger	-3 3 -1 -5 37 2 0 -29 0 -4
notulen: attendee	-29 -11 -3 -1 -5 23 -12 29 22 -13
notulen: cue about office	-4 -1 -1 0 -4 -3 -1 -10 15 8
notulen: cue after employee	-1 -1 0 0 -1 10 -1 0 -2 -5
notulen: cue after office	-5 -5 -1 0 -1 4 -1 -15 15 8
notulen: cue after professional	-2 -1 -1 0 -1 7 0 -7 -3 8
notulen: cue after public_figure	-4 0 -2 0 -1 -8 -1 1 15 0
notulen: cue before office	-6 -2 -2 0 -2 0 -1 4 13 -3
notulen: cue before public_figure	-2 -1 -1 0 -1 -5 -1 15 5 -10
notulen: cue label office	-2 0 0 0 -1 9 -1 12 -6 -10
notulen: once	15 33 3 -3 -5 -28 -9 25 -7 -25
notulen: place first	-6 -15 -6 -2 -9 47 -8 -24 -17 38
notulen: place middle	6 8 -1 -6 -3 -8 -4 -1 32 -24
notulen: shape full	8 -21 18 -3 -18 10 -5 -27 11 26
notulen: shape initials	-4 -1 -1 0 -1 -5 -1 13 2 -3
notulen: shape single	-20 -1 -10 -4 13 30 -5 0 0 -2
notulen: share low	20 -2 2 -3 -2 24 -8 -21 -3 -7
notulen: share middle	-16 -7 -8 -4 -10 4 -4 2 15 28
notulen: shares surname	15 -3 -9 0 2 -5 0 -2 -1 3
notulen: title	38 -16 -25 -1 -23 -22 15 3 23 8
notulen: title degree	-1 0 0 0 0 -8 0 -9 10 9
once	25 0 17 -22 31 -79 -17 3 33 10
other: age adult	-6 -10 -10 -1 -6 -10 33 -15 -11 38
other: age child	-23 29 4 28 -32 -25 47 -26 -1 -1
other: age old	30 -6 -20 -1 7 -15 -10 -18 -7 40
other: age teen	6 51 -17 26 -23 -14 -2 -21 2 -6
other: age young	22 -32 -15 17 -11 -15 19 -21 -1 37
other: alone	11 -3 -1 0 -2 -43 24 -2 28 -12
other: attendee	-15 -15 -2 -8 -8 22 -43 15 49 4
other: born	12 19 2 9 -5 4 -6 -15 -16 -3
other: born adult	7 -86 12 -17 21 33 33 4 -13 5
other: born child	-11 46 10 14 -16 -12 -8 -10 -1 -12
other: born old	39 -29 -25 -1 13 -6 -13 2 -1 21
other: born teen	-2 65 -7 -2 -14 -16 -7 -7 -1 -9
other: born young	-16 13 13 13 -7 6 -9 -4 0 -9
other: cue about care	-6 10 4 19 -13 -13 -6 -7 -2 14
other: cue about child	-11 6 32 1 -9 -31 -13 -9 -1 34
other: cue about client	8 -2 -11 -5 -10 4 5 12 -4 3
other: cue about employee	-2 2 -6 -3 -13 5 -3 23 -1 -2
other: cue about office	-19 -2 -3 0 -13 -7 9 12 13 11
other: cue about parent	4 -6 -1 34 8 6 -10 6 -2 -38
other: cue about professional	-15 -15 -13 -5 6 22 5 19 -2 -2
other: cue about public_figure	-5 -6 -1 0 7 18 12 12 -14 -23
other: cue about relative	-1 -11 7 -2 -10 6 -1 25 -5 -8
other: cue about school	23 9 -3 17 -16 7 -7 -16 0 -14
other: cue about sibling	-10 -4 -9 34 11 -16 -3 -12 0 9
other: cue after applicant	-14 -2 -1 -1 36 -12 23 -22 -1 -7
other: cue after care	-5 -3 22 3 -12 5 -3 -18 -11 22
other: cue after child	-27 1 36 6 29 -12 -11 -3 -7 -12
other: cue after client	11 -8 -3 -9 14 -32 4 19 -7 11
other: cue after employee	-35 -10 -14 -2 -7 25 -5 38 -6 16
other: cue after office	-14 -4 -4 -1 -7 -11 6 9 15 11
other: cue after parent	-6 13 1 4 9 -16 -14 21 -6 -5
other: cue after professional	-35 -23 -3 17 -5 47 7 21 -14 -11
other: cue after public_figure	1 -4 -5 -1 -4 -20 -6 -12 51 0
other: cue after relative	2 18 -10 8 1 -15 -5 1 -8 9
other: cue after school	-13 18 -1 0 -6 -20 -7 17 0 13
other: cue after sibling	13 -8 -8 35 6 -17 -3 -1 -1 -16
other: cue before applicant	15 -1 -1 0 -2 8 11 -23 -5 -2
other: cue before care	-4 13 13 -6 -2 -27 -4 4 -7 19
other: cue before child	-7 18 -29 12 38 -27 -9 -5 -3 13
other: cue before client	24 -5 -5 -1 5 -23 29 -9 -9 -9
other: cue before employee	-5 -8 -11 -1 -12 27 2 10 7 -8
other: cue before office	-19 -6 -12 -7 2 26 0 -2 12 5
other: cue before parent	10 14 17 -8 12 -20 -8 -1 -3 -12
other: cue before professional	-10 -6 -38 -1 -16 39 -19 63 -8 -2
other: cue before public_figure	-15 -3 -4 -1 -4 -19 -11 0 74 -17
other: cue before relative	5 -1 8 -11 61 -27 -13 -37 -5 19
other: cue before school	5 -13 -31 -7 -8 22 -5 26 0 11
other: cue before sibling	0 -16 -18 53 20 -11 -2 -13 -1 -11
other: cue label applicant	16 -1 -1 0 -2 -17 11 -5 0 -1
other: cue label child	24 8 2 -5 -6 -10 -1 -4 0 -8
other: cue label client	31 -23 2 -3 -10 1 -1 2 -1 1
other: cue label employee	-14 -3 -2 0 -2 11 12 3 -1 -5
other: cue label office	-15 -3 -2 -1 -8 55 13 -4 -13 -24
other: cue label parent	-9 -11 40 -3 -4 -10 0 -3 0 2
other: cue label professional	-15 1 -7 -2 -12 49 -3 -1 -1 -9
other: cue label relative	-14 -4 -4 -1 8 -1 -1 -2 0 19
other: cue label school	-2 5 -1 0 0 -14 -3 19 0 -3
other: greeted	0 25 19 -5 4 -12 -16 8 -22 0
other: greeted politely	11 9 15 -2 7 -21 1 -1 -14 -6
other: greeted well known	-11 16 3 -4 -3 4 -20 -1 -8 24
other: has BSN	9 14 12 9 31 -6 -22 -17 -3 -26
other: has DOB	12 19 2 9 -5 4 -6 -15 -16 -3
other: kin broer	11 -11 -9 11 24 -6 -2 -10 -1 -8
other: kin dochter	-8 -5 -8 -4 25 25 -2 -12 -1 -11
other: kin echtgenote	-4 -4 -3 -1 23 -1 -1 0 0 -8
other: kin kind	12 16 -13 -2 -8 -1 -1 -3 0 -1
other: kin ma	-6 -3 8 -1 -4 -2 -3 -19 -2 31
other: kin man	17 -3 -2 -1 -8 -4 -1 -2 0 3
other: kin moeder	12 -13 36 -1 -17 -8 -4 -3 -4 3
other: kin old f	4 -26 9 -6 45 -12 -7 -29 -6 27
other: kin old m	-4 -14 19 -6 29 -12 -2 -19 -1 11
other: kin oma	-1 -3 -7 -1 16 -1 0 -1 0 -2
other: kin opa	-1 -3 -7 0 11 -1 0 9 0 -8
other: kin partner	-16 -3 -3 -1 24 -2 -1 -2 0 5
other: kin same 	-16 -3 -3 -1 24 -2 -1 -2 0 5
other: kin same f	-14 -20 9 39 26 -15 -5 -24 -1 6
other: kin same m	11 -13 6 20 15 -11 -3 -14 -2 -11
other: kin tante	0 -2 -11 -2 16 0 0 -1 0 -1
other: kin vader	-5 -3 31 -2 -10 -4 -2 -12 -1 9
other: kin vrouw	9 -2 10 -1 -13 -5 -3 -5 -1 9
other: kin young 	6 3 -14 -2 -10 -1 -1 -3 0 22
other: kin young f	-2 7 -11 -5 24 21 -2 -16 -1 -14
other: kin young m	-16 43 -9 -3 13 -10 -3 -15 -1 1
other: kin zoon	-11 17 -7 -2 15 -6 -2 -11 -1 8
other: kin zoontje	-2 14 0 -1 -5 -1 -1 -2 0 -3
other: kin zus	-10 -2 -5 14 27 -7 -1 -11 0 -4
other: mail behind	9 -22 -1 -2 25 0 11 -23 -13 16
other: mail of office	11 -7 4 -1 -19 33 -23 17 -9 -6
other: mail of resident	-7 -3 21 0 29 -51 8 -33 -1 37
other: once	25 -12 -20 -13 10 1 23 -14 15 -15
other: place first	6 -7 11 -11 -6 2 26 -17 -4 1
other: place last	-7 1 -21 14 -20 -1 6 18 13 -1
other: place middle	-2 0 8 -9 8 19 -16 -7 -8 7
other: receiver	-46 -3 4 -2 4 26 -13 24 4 2
other: school class	-8 48 -8 -1 -2 -6 -2 -2 0 -18
other: sender	14 -6 19 -2 13 20 -43 -2 -9 -5
other: shape full	-18 -12 -4 -17 -2 4 28 -14 29 4
other: shape given	8 27 -15 -1 -7 -16 -7 -1 -2 13
other: shape initials	-7 -20 7 -13 -3 35 -17 6 13 -1
other: shape letter	18 -1 6 -1 -20 20 -4 -25 -3 11
other: shape single	-10 1 5 30 6 -1 -9 22 -31 -13
other: shape surname	6 -2 -3 -4 7 -22 24 6 -6 -7
other: share high	20 0 -29 -8 -6 -18 39 -3 3 2
other: share low	-13 2 15 13 -4 17 -23 -5 3 -5
other: share middle	-9 -8 11 -12 -9 21 -1 2 -6 9
other: shares surname	17 12 40 12 11 -25 17 -78 -9 2
other: title	18 -38 23 -20 13 -3 13 6 -4 -8
other: title degree	-19 -2 -12 -1 -8 14 1 34 3 -10
other: writer	1 -13 7 -16 -3 5 14 14 0 -9
participatie: born	16 -10 -6 0 8 -5 -5 -6 0 9
participatie: born adult	8 -5 -5 0 10 -5 -5 -6 0 9
participatie: cue about client	15 -1 -1 0 4 -1 -1 -18 0 3
participatie: cue after care	4 -10 -5 0 19 -2 -2 -6 0 3
participatie: cue after client	-3 -1 -3 0 14 -1 0 -3 0 -2
participatie: cue before child	-11 27 -1 -1 -5 0 0 -4 0 -6
participatie: cue before client	21 -6 -2 0 -7 -1 0 -8 0 5
participatie: cue before professional	-3 -3 -1 0 -5 -2 -1 22 -1 -6
participatie: cue before relative	5 -3 -1 0 -4 0 0 -4 0 8
participatie: cue label professional	-5 0 0 0 -1 -1 0 9 0 -1
participatie: greeted	3 -4 -3 0 24 -1 -2 -10 -1 -7
participatie: greeted politely	-4 0 -1 0 19 -1 -1 -8 -1 -3
participatie: has BSN	7 -7 -5 0 16 -3 -2 -4 0 -2
participatie: has DOB	16 -10 -6 0 8 -5 -5 -6 0 9
participatie: once	19 5 -9 -4 1 -10 -4 21 -4 -15
participatie: place first	35 -3 0 -1 9 -12 -9 -6 -3 -11
participatie: place middle	-6 3 -16 -5 2 -16 -4 19 -2 26
participatie: shape full	6 -17 -1 -1 33 -13 -10 1 -4 6
participatie: shape initials	-6 -4 -8 0 -8 -4 -1 33 -2 0
participatie: shape single	13 23 -6 -4 -8 -12 -1 1 0 -6
participatie: share high	-2 -2 -3 0 18 -3 -5 1 -2 -2
participatie: share low	19 10 1 -1 -17 -1 -1 -19 0 9
participatie: share middle	9 -8 -15 -5 8 -25 -7 43 -5 4
participatie: shares surname	16 -3 -4 0 9 -1 -1 -6 -2 -8
participatie: title	49 -5 -13 0 9 -3 -3 -18 -4 -11
participatie: writer	-14 -6 -3 0 5 -2 -3 15 -1 9
place first	48 -23 24 -21 -17 9 19 -15 -8 -17
place last	-73 -20 -43 32 -30 23 13 97 36 -35
place middle	2 27 22 -20 45 -44 -34 -46 -14 64
publicatie: cue before public_figure	-4 -1 -1 0 -1 -7 -2 -8 54 -30
publicatie: once	-23 -14 -8 -1 -13 29 -17 -14 30 30
publicatie: place first	-5 -3 -1 0 -1 -4 -3 15 2 0
publicatie: place middle	-27 -19 -9 -1 -10 26 -9 -13 26 35
publicatie: shape full	-24 -11 -8 -1 -15 30 -19 10 31 8
publicatie: shape initials	-3 -1 -1 0 -1 -19 7 -11 -7 37
publicatie: shape single	-4 -10 -1 0 5 10 -1 -5 -4 10
publicatie: share high	-14 -4 -2 0 -3 0 11 13 9 -10
publicatie: share low	-4 -7 -1 0 -6 -4 -1 -7 18 12
publicatie: share middle	-14 -11 -8 -1 -3 22 -23 -12 -1 52
rank 0	4 -2 -18 -18 -53 30 27 21 17 -8
rank 1	-9 -14 8 -16 41 -12 -14 44 -10 -19
rank 2	-2 -8 22 -2 6 -4 -21 2 0 6
rank 3	-16 8 -10 27 4 -26 5 -31 7 32
receiver	-85 -17 -1 -4 4 16 -3 77 8 5
reflectieverslag: cue after employee	-1 0 0 0 0 9 0 -7 0 0
reflectieverslag: cue before professional	-9 -4 -2 0 -3 3 -1 20 0 -4
reflectieverslag: cue label professional	-1 -1 -2 0 0 10 0 -5 0 0
reflectieverslag: once	-22 3 8 -5 -12 26 -8 -11 -3 23
reflectieverslag: place first	-20 -7 -18 -2 -10 68 -8 -4 -4 5
reflectieverslag: place middle	48 2 7 -6 -3 -2 -5 -22 -3 -15
reflectieverslag: shape full	-9 -10 -15 -1 -7 69 -8 1 -4 -16
reflectieverslag: shape single	22 5 -21 -7 4 14 -5 -10 -2 1
reflectieverslag: share high	2 -12 -4 0 -5 16 -2 15 0 -9
reflectieverslag: share low	-6 4 -7 -1 -8 10 -3 11 -2 2
reflectieverslag: share middle	29 0 -2 -7 -1 29 -9 -30 -4 -5
reflectieverslag: title	46 -3 14 -1 -13 -27 -1 -11 -1 -4
reflectieverslag: writer	12 -3 -1 0 -4 -3 -1 5 0 -5
school class	-17 116 -19 -4 -5 -12 -3 -5 0 -50
schuldhulp: born	-9 -4 10 0 20 -4 -3 -7 0 -1
schuldhulp: born adult	0 -3 -6 0 22 -4 -3 -6 0 -1
schuldhulp: cue after care	-8 -1 15 0 -2 -1 -1 -1 0 0
schuldhulp: cue after client	-3 -2 14 0 -9 -2 -1 5 0 -1
schuldhulp: cue before client	-15 7 14 0 3 -1 -1 -6 0 -1
schuldhulp: cue before relative	2 -4 -1 0 13 -1 0 -3 0 -6
schuldhulp: has BSN	-4 -4 11 0 14 -3 -2 -9 0 -1
schuldhulp: has DOB	-9 -4 10 0 20 -4 -3 -7 0 -1
schuldhulp: once	28 -16 25 -3 -10 -21 -5 7 -3 -1
schuldhulp: place first	-1 12 5 -1 -4 -16 -5 23 -4 -8
schuldhulp: place last	-5 -1 -2 0 -2 -2 0 13 0 -1
schuldhulp: place middle	15 -1 11 -3 36 -19 -4 -19 -3 -14
schuldhulp: shape full	32 -13 3 -1 -16 -13 -5 27 -2 -12
schuldhulp: shape initials	-15 -4 -6 0 27 -3 -2 17 -4 -9
schuldhulp: shape single	-4 27 19 -3 10 -20 -2 -24 -1 -1
schuldhulp: share high	15 -5 -2 0 9 -2 -2 -5 -1 -6
schuldhulp: share low	-24 -11 35 -1 2 -8 -1 -2 -1 10
schuldhulp: share middle	18 26 -19 -3 19 -27 -6 25 -5 -27
schuldhulp: shares surname	18 -5 -5 0 5 -1 -1 -3 -4 -4
schuldhulp: title	26 -2 -10 0 0 -5 -3 9 -4 -10
schuldhulp: writer	-6 4 -2 0 -8 -6 -1 26 0 -8
sender	8 -16 32 -5 15 15 -47 33 -17 -17
shape full	-32 -78 9 -36 15 21 38 33 39 -9
shape given	16 50 -25 -2 -14 -14 -15 -3 -3 9
shape initials	-20 -72 10 -23 -27 -5 -9 87 49 9
shape letter	42 0 16 -1 -32 2 -6 -45 -4 28
shape single	-38 87 -16 60 30 15 -33 -16 -65 -25
shape surname	8 -2 8 -7 25 -31 22 -20 -2 0
share high	30 16 -69 -15 -6 -18 61 -8 21 -13
share low	-34 -5 41 10 -6 6 -45 13 -16 36
share middle	-18 -27 31 -4 10 0 -18 30 9 -12
shares surname	-6 39 86 21 96 -27 27 -188 -46 -2
text applicant 0	27 35 22 3 -44 59 -168 -14 33 47
text applicant 1	-21 -24 -8 -11 27 -30 76 -4 -5 1
text applicant 2	-29 -25 -12 -1 16 -41 89 53 -14 -36
text care 0	3 -27 -20 -7 -47 39 23 -10 -6 51
text care 1	-6 -24 -7 -4 -3 27 35 -13 22 -28
text care 2	34 9 27 16 7 -55 -37 19 1 -21
text care 3	-54 27 3 -15 41 -22 -24 39 -4 8
text child 0	-22 12 -60 -21 -5 22 27 27 13 8
text child 1	-3 -6 11 3 23 -30 -7 8 18 -15
text child 2	-9 6 44 9 -14 -36 -18 14 -16 20
text child 3	12 -27 8 0 -7 33 -5 -13 0 -1
text client 0	-7 -18 -32 -14 -39 41 90 1 -1 -20
text client 1	-6 29 -10 -1 22 -23 -36 15 14 -4
text client 2	9 -31 37 6 22 -63 -51 34 2 36
text client 3	-19 4 8 0 -6 34 -5 -14 0 -1
text employee 0	59 20 -3 -14 45 -150 -47 6 40 43
text employee 1	-3 7 15 33 -8 -63 8 13 -12 10
text employee 2	-5 -45 15 -25 -31 100 61 41 -33 -79
text employee 3	-74 3 -25 -2 -8 101 -25 -25 19 37
text office 0	-16 2 16 -20 -15 44 1 29 -20 -20
text office 1	-24 0 9 12 3 -26 -14 36 -23 28
text office 2	1 8 -44 1 -13 -19 -6 3 71 -3
text office 3	17 -25 22 -2 23 -11 17 -33 -14 6
text parent 0	46 -97 -57 -48 -7 68 50 4 41 0
text parent 1	38 37 32 -18 10 -47 -2 -1 4 -52
text parent 2	-63 69 81 49 -28 -21 -43 46 -28 -61
text parent 3	-43 -24 -54 8 24 -11 -9 -14 -2 125
text professional 0	-11 18 -27 -50 1 39 -12 -24 32 34
text professional 1	12 -6 8 1 -7 -7 4 5 5 -16
text professional 2	-29 -15 7 -3 39 2 1 26 -15 -13
text professional 3	5 -13 15 43 -35 -47 5 28 -8 6
text public_figure 0	67 5 11 23 7 38 2 99 -197 -54
text public_figure 1	-73 -8 -3 -38 -20 -40 59 17 55 50
text public_figure 2	-37 -27 -1 -3 -14 -19 -63 -19 152 32
text public_figure 3	-3 -1 -2 0 24 -2 -2 -26 19 -6
text relative 0	-58 38 26 -7 -40 30 36 -3 -1 -20
text relative 1	-38 15 7 -35 -33 -5 20 14 27 27
text relative 2	5 7 -15 49 25 -59 -50 15 -11 34
text relative 3	68 -75 -15 -16 46 23 -9 9 -1 -29
text school 0	56 -27 -76 -72 23 56 1 -17 40 15
text school 1	8 4 34 -23 -55 -11 3 27 -33 47
text school 2	-87 8 45 86 30 -56 -7 25 7 -51
text sibling 0	-17 20 -2 -121 -15 16 32 5 59 24
text sibling 1	-9 -15 28 26 4 -3 -21 18 -43 14
text sibling 2	3 -20 -24 86 9 -24 -14 13 -2 -28
title	118 -118 58 -45 44 -51 44 -46 -15 10
title degree	-29 -5 -26 -2 -16 17 -19 96 4 -19
type beleid	-11 -2 -3 0 -3 -5 -6 0 37 -6
type beleid rank 0	-7 -1 -1 0 -1 -3 -4 -6 22 -1
type brief	-3 7 33 -6 -3 -54 20 2 -2 7
type brief rank 0	58 -5 21 -1 2 -29 6 -31 -9 -12
type brief rank 1	-23 12 -3 -2 17 -14 5 6 3 -2
type brief rank 2	-39 0 14 -2 -21 -11 8 27 4 20
type code	4 5 5 -2 -17 49 -1 -33 -6 -3
type code rank 0	12 -6 -5 0 -3 38 -12 -10 -3 -12
type code rank 1	-9 12 -3 -1 -10 7 15 -11 -2 2
type code rank 2	0 -2 13 -1 -4 4 -4 -13 -1 7
type cv	-33 -2 -14 -2 9 -52 68 18 -6 14
type cv rank 0	-15 -4 -6 0 -3 -18 79 -25 -2 -5
type cv rank 1	-13 -9 -7 -1 16 -21 5 37 -4 -3
type cv rank 2	-4 11 -1 0 -4 -13 -16 6 0 21
type email	-3 4 9 13 6 18 -8 -12 -5 -23
type email rank 0	-2 -6 8 -2 3 -6 -17 14 -6 13
type email rank 1	-9 -4 -15 -5 23 7 -2 9 10 -14
type email rank 2	9 13 17 20 -20 17 11 -35 -9 -22
type hr	-44 -10 -21 -5 1 57 27 -7 20 -19
type hr rank 0	-24 -4 -4 -1 -6 19 5 7 14 -6
type hr rank 1	-12 -6 -6 -1 -1 39 -1 2 -4 -11
type hr rank 2	-7 0 -11 -4 8 -2 24 -16 10 -3
type indicatie	13 11 22 14 -8 -20 -6 -5 -5 -15
type indicatie rank 0	40 28 -11 -9 -10 -6 -4 -17 -2 -9
type indicatie rank 1	7 -25 31 14 -4 -6 -1 -3 -2 -11
type indicatie rank 2	-33 8 2 9 6 -9 -1 15 -2 5
type jeugdwet	-33 26 24 19 -5 -28 -9 12 -6 1
type jeugdwet rank 0	-7 50 5 -5 -9 -7 -2 -9 -1 -14
type jeugdwet rank 1	-8 -3 21 4 -10 -5 -2 12 -1 -10
type jeugdwet rank 2	-19 -22 -3 20 14 -15 -5 9 -4 25
type lijst	19 -12 -20 -11 -4 41 -11 -4 -15 17
type lijst rank 0	-28 -25 -6 -1 -11 25 -20 29 0 37
type lijst rank 1	15 8 -10 -2 -11 17 2 -21 -3 4
type lijst rank 2	32 4 -4 -8 17 -1 7 -11 -12 -24
type notulen	0 -6 -7 -7 -11 39 -12 -25 15 14
type notulen rank 0	3 -4 -6 -1 -3 -23 -5 22 4 14
type notulen rank 1	-8 -1 6 -1 -9 28 -3 -34 -4 27
type notulen rank 2	6 -1 -7 -5 1 35 -3 -12 15 -26
type other	-3 -6 -3 -6 -18 20 15 -6 0 7
type other rank 0	-6 -2 -12 -10 -8 13 11 1 5 8
type other rank 1	-11 -4 6 -9 5 1 2 3 -4 10
type other rank 2	14 0 3 12 -15 6 2 -10 -1 -12
type participatie	26 0 -17 -6 9 -29 -13 25 -7 11
type participatie rank 0	32 -5 -7 0 -3 -10 -7 13 -3 -9
type participatie rank 1	16 -4 3 -1 -12 -5 -3 21 -2 -13
type participatie rank 2	-22 9 -12 -5 24 -14 -2 -9 -2 33
type publicatie	-32 -22 -11 -1 -12 19 -13 -6 26 54
type publicatie rank 0	-14 -5 -4 0 -4 -10 5 15 5 13
type publicatie rank 1	-10 -7 -5 0 -3 17 -9 -8 5 19
type publicatie rank 2	-8 -11 -2 0 -5 12 -9 -13 16 22
type reflectieverslag	26 -8 -13 -8 -14 54 -14 -4 -7 -12
type reflectieverslag rank 0	-36 -7 -10 -1 -2 89 -5 -49 -2 21
type reflectieverslag rank 1	41 10 11 -2 -20 -43 -3 18 -1 -9
type reflectieverslag rank 2	21 -11 -14 -6 8 8 -6 28 -4 -25
type schuldhulp	9 10 14 -4 30 -37 -9 18 -7 -24
type schuldhulp rank 0	38 -9 7 -1 -28 -11 -4 21 -4 -11
type schuldhulp rank 1	-24 12 -7 -1 39 -10 -3 7 -2 -10
type schuldhulp rank 2	-5 7 14 -2 20 -16 -2 -11 -2 -3
type wmo	33 -13 -10 4 22 -27 -11 25 -7 -16
type wmo rank 0	20 -4 -9 5 2 -9 -5 9 -3 -6
type wmo rank 1	21 -17 -17 -3 34 -7 -2 -1 -1 -7
type wmo rank 2	-7 8 15 2 -14 -11 -4 16 -2 -3
type zaaknotitie	9 5 15 -1 16 -57 -18 37 -11 6
type zaaknotitie rank 0	-57 5 20 10 32 -22 5 36 1 -29
type zaaknotitie rank 1	23 12 5 -6 -12 -14 -10 -4 -4 10
type zaaknotitie rank 2	43 -12 -11 -5 -4 -21 -13 5 -8 25
wmo: born	20 -3 -4 0 -6 -2 -2 -1 0 -1
wmo: born adult	14 -2 -3 0 -2 -1 -1 -4 0 -1
wmo: cue after care	-2 -4 -2 -1 16 -1 -1 -3 0 -2
wmo: cue after professional	-6 8 5 13 -12 -3 0 -3 0 -1
wmo: cue before child	-18 18 -4 -1 23 -1 0 -15 0 -3
wmo: cue before client	14 6 -3 6 -8 -1 -1 -11 0 -2
wmo: cue before professional	-18 -2 -3 -1 -2 -2 0 32 0 -4
wmo: cue before relative	-10 -2 -2 -1 27 -1 0 -6 0 -5
wmo: cue before sibling	-6 -1 -3 14 5 0 0 -7 0 -1
wmo: cue label professional	-6 0 0 0 -1 0 0 8 0 0
wmo: greeted	40 -1 -1 0 -3 -3 -2 -25 -2 -3
wmo: has BSN	9 -3 -3 0 0 -1 0 -1 0 0
wmo: has DOB	20 -3 -4 0 -6 -2 -2 -1 0 -1
wmo: kin dochter	-12 11 -1 0 11 0 0 -8 0 -1
wmo: kin same f	-10 -1 -3 16 -6 -1 0 -7 0 12
wmo: kin same m	-5 -1 0 -2 14 0 0 -3 0 -1
wmo: kin young f	-12 11 -1 -1 13 0 0 -8 0 -1
wmo: once	-11 -10 4 7 18 -13 -6 19 -3 -5
wmo: place first	13 -7 -10 5 -4 -12 -6 31 -3 -7
wmo: place last	-5 -2 -1 -1 -4 -2 0 20 -1 -4
wmo: place middle	26 -4 1 0 30 -12 -5 -26 -3 -5
wmo: shape full	20 1 -3 3 14 -12 -7 10 -2 -24
wmo: shape initials	19 -3 -5 -2 -4 -2 -1 9 -3 -8
wmo: shape single	7 -9 0 2 -9 -12 -3 4 -1 21
wmo: share high	29 7 -1 0 -2 -6 -3 -14 -3 -6
wmo: share low	-11 -6 14 10 -17 -6 -3 20 -1 -1
wmo: share middle	15 -13 -23 -6 41 -15 -5 18 -3 -10
wmo: shares surname	-16 9 2 4 16 -1 -1 -7 -1 -5
wmo: title	44 -4 -4 -1 -4 -2 -2 -27 -3 2
wmo: writer	-8 -2 8 -2 -7 -4 -1 6 -1 12
writer	-22 -33 4 -28 7 6 47 17 16 -14
writer brief	6 -4 0 -1 17 -15 -1 5 -9 1
writer cv	-6 -3 -2 -1 29 -5 26 -47 -1 8
writer email	6 -18 -4 -4 -5 13 0 7 -7 13
writer hr	-7 -5 -4 -1 -10 -3 20 -16 37 -11
writer indicatie	2 -7 15 -2 -3 -1 0 1 -1 -4
writer jeugdwet	-2 18 5 -3 -7 -3 -1 10 -1 -17
writer other	1 -13 7 -16 -3 5 14 14 0 -9
writer participatie	-14 -6 -3 0 5 -2 -3 15 -1 9
writer reflectieverslag	12 -3 -1 0 -4 -3 -1 5 0 -5
writer schuldhulp	-6 4 -2 0 -8 -6 -1 26 0 -8
writer wmo	-8 -2 8 -2 -7 -4 -1 6 -1 12
writer zaaknotitie	-25 5 -15 3 6 -4 -2 11 -1 21
zaaknotitie: age child	-7 22 -5 -2 -6 0 0 3 0 -4
zaaknotitie: born	7 -5 -1 9 2 -7 8 -25 -1 12
zaaknotitie: born adult	-4 -25 -2 -2 9 -5 10 1 -1 19
zaaknotitie: born old	12 -5 -1 0 -2 0 0 -1 0 -2
zaaknotitie: born teen	10 12 -11 0 -3 0 0 -6 0 -1
zaaknotitie: cue about care	1 -4 1 -2 -7 -1 0 12 0 1
zaaknotitie: cue about client	16 -8 -5 -2 -6 -1 4 19 0 -18
zaaknotitie: cue about parent	-3 11 -5 -4 19 0 0 -6 0 -10
zaaknotitie: cue about relative	-4 -4 13 -1 -7 -1 0 -11 0 15
zaaknotitie: cue after care	-4 13 -4 -5 1 -2 -2 -10 0 13
zaaknotitie: cue after child	-19 -5 27 10 17 -1 -1 -22 0 -5
zaaknotitie: cue after client	-1 -5 2 -1 -7 -3 -3 13 0 6
zaaknotitie: cue after parent	0 6 -15 -1 4 -1 0 10 0 -2
zaaknotitie: cue after professional	-5 -9 4 -1 -2 -2 0 20 0 -4
zaaknotitie: cue after relative	-1 10 -4 -2 -12 0 0 -7 0 17
zaaknotitie: cue before care	-16 -4 8 0 -5 0 0 13 0 6
zaaknotitie: cue before child	-10 27 -12 -2 22 -1 -1 -8 -1 -16
zaaknotitie: cue before client	-11 -4 -4 -2 14 -2 2 3 0 5
zaaknotitie: cue before parent	7 7 16 -2 -11 -1 0 -14 0 -1
zaaknotitie: cue before professional	-8 36 -2 8 -9 -2 -1 -42 0 20
zaaknotitie: cue before relative	-10 -6 -10 -2 20 -2 -1 -21 0 32
zaaknotitie: cue before sibling	-5 0 -3 12 11 0 0 -6 0 -9
zaaknotitie: has BSN	11 -22 13 -2 -9 -2 16 -9 0 4
zaaknotitie: has DOB	7 -5 -1 9 2 -7 8 -25 -1 12
zaaknotitie: kin broer	10 -6 -2 7 2 0 0 -6 0 -5
zaaknotitie: kin dochter	-12 12 -4 0 9 0 0 -2 0 -2
zaaknotitie: kin old f	-1 -2 -3 0 12 0 0 -2 0 -5
zaaknotitie: kin old m	-4 12 2 0 2 0 0 -7 0 -4
zaaknotitie: kin same f	-13 -9 -2 5 31 0 -1 -3 0 -8
zaaknotitie: kin same m	15 -1 -2 6 0 -1 0 -7 0 -10
zaaknotitie: kin young f	-12 12 -4 0 9 0 0 -2 0 -2
zaaknotitie: kin young m	-6 13 -1 0 3 0 0 -2 0 -6
zaaknotitie: once	35 7 35 -15 30 -24 -18 -25 -11 -14
zaaknotitie: place first	34 1 -10 7 25 -29 -18 16 -2 -25
zaaknotitie: place last	-7 10 -12 0 -3 -2 0 15 0 -1
zaaknotitie: place middle	-18 -7 36 -8 -6 -26 0 6 -9 32
zaaknotitie: shape full	15 4 -19 4 6 -26 -6 11 -5 16
zaaknotitie: shape initials	0 -6 -11 0 -4 -3 -2 26 -1 0
zaaknotitie: shape single	3 -3 34 -4 -1 -26 -9 28 -4 -19
zaaknotitie: shape surname	-20 -5 18 -1 17 -1 -2 -30 -1 23
zaaknotitie: share high	-16 -10 17 -1 22 -12 -9 -5 -2 16
zaaknotitie: share low	31 -8 -14 -12 19 -11 -6 18 -7 -10
zaaknotitie: share middle	-5 23 11 12 -25 -34 -4 24 -3 1
zaaknotitie: shares surname	-6 7 -10 9 -8 -2 14 -7 0 3
zaaknotitie: title	-18 -19 25 -3 19 -6 10 -59 -2 53
zaaknotitie: writer	-25 5 -15 3 6 -4 -2 11 -1 21`
