// Made by tools/subjects/fit.ts from corpus/train. Do not edit.
export const ROLE_WEIGHTS = `after 0	67 91 -16 45 -17 -13 -52 -39 -78 12
after aan	-32 -21 28 -4 29 -32 -14 5 3 38
after aanwezig	-1 -3 -1 0 -12 -5 -1 21 6 -3
after achternaam	25 -31 -19 -3 -16 -37 49 -36 -1 69
after adviseur	-3 0 -3 0 -1 42 -2 -61 -7 35
after advocaat	-4 0 0 0 -1 -11 -1 19 -1 0
after afd	-3 -1 -1 0 -1 29 -2 -15 0 -5
after akkoord	-15 0 -8 -1 26 0 0 7 0 -9
after al	48 37 13 -2 -11 -43 16 -52 -2 -4
after alleen	42 25 -17 -4 0 -22 -7 -17 -1 1
after alles	-2 -6 -4 -2 3 13 -2 4 0 -3
after als	67 -18 -1 23 8 16 -8 -25 -17 -46
after altijd	-15 29 -5 -1 6 -28 -5 26 0 -7
after and	14 -2 37 -1 -11 -11 9 -25 -1 -9
after asked	7 -1 -3 0 -2 -19 8 -16 -1 27
after at	-4 -11 1 -1 16 17 -1 -10 0 -6
after augustus	3 1 -1 0 0 -3 -9 10 0 -1
after balie	-7 -4 0 -1 21 26 -12 -16 0 -5
after been	5 2 -2 0 -7 10 -4 -1 0 -1
after begeleider	-1 -3 -10 -2 -1 -10 -1 30 0 -2
after begon	-2 -1 0 0 4 24 -3 -12 3 -13
after bekend	41 -3 -2 0 -4 -4 -1 -4 4 -26
after bel	-14 -4 -1 0 -3 0 18 11 0 -7
after belde	1 -3 -6 0 29 -1 -5 3 0 -18
after bellen	17 12 -8 -1 -25 -4 -11 25 0 -4
after belt	-26 -38 38 38 -13 33 -29 20 -3 -20
after ben	-1 4 -7 -1 25 22 8 -21 -2 -28
after bent	11 -5 -4 -1 -1 -13 -2 31 0 -18
after besproken	-3 0 -7 0 -5 19 -1 5 0 -7
after beste	-22 5 -14 0 -19 30 -4 -20 -1 46
after bestuurder	-12 0 -1 0 -1 -4 -3 -9 0 30
after biedt	-13 0 -1 0 -3 8 0 -19 -1 29
after bij	-27 24 -11 -6 8 -16 41 -23 5 7
after binnen	17 14 -25 -1 -1 -26 -3 5 -1 21
after blijft	-6 -9 -1 -1 15 8 -2 6 0 -11
after boa	-2 -1 -2 0 0 34 -1 -24 0 -4
after born	28 23 -10 -4 7 -20 -2 -16 0 -6
after boven	-10 5 -2 -1 -3 21 -4 -24 -1 20
after brief	-8 0 0 0 -1 -16 10 18 0 -1
after broer	-6 -6 -5 18 15 -2 -3 -5 0 -5
after bsn	32 6 12 -2 28 -25 -2 -31 -1 -17
after buiten	0 -25 -9 32 5 1 0 0 0 -3
after burgerzaken	-11 -2 -2 0 -4 33 -4 -3 0 -7
after cda	-6 0 0 0 0 -2 -1 -2 22 -11
after clientondersteuner	-7 -8 -28 -1 8 -2 0 43 0 -5
after daar	13 -12 -5 0 5 -16 -1 22 0 -6
after dag	-13 -14 -5 -1 -4 -4 -5 -4 0 51
after dan	-13 10 19 -1 -22 -10 34 -7 -1 -8
after dat	-8 -40 30 -19 -33 58 -22 -12 2 43
after de	-34 33 -10 7 -65 26 12 24 -4 11
after denkt	-9 -8 42 -2 1 -5 0 0 -5 -13
after deze	-19 -4 -4 0 -3 -16 29 28 -2 -9
after di	9 -4 -1 0 -9 13 -4 -31 -4 31
after die	-17 -40 -37 -7 57 -11 -10 23 -7 49
after directeur	-1 -1 -1 0 0 -18 -6 29 0 -2
after dit	-15 1 -6 -1 1 55 -6 -5 -3 -20
after do	-5 -9 -2 0 -3 0 -5 34 -1 -10
after dochter	-11 5 5 0 16 -1 -1 -11 0 -1
after doet	-20 -1 -15 31 -26 13 47 3 -2 -30
after door	26 6 3 -1 -1 -14 26 -31 -3 -11
after dossier	9 -1 -1 -1 -6 -7 -3 12 -1 -2
after drie	-16 11 13 -2 -15 19 -5 -24 4 14
after drinkt	-6 -1 1 0 3 9 -1 -2 0 -2
after dus	14 2 -5 -1 -9 -4 -4 -19 -1 27
after een	49 43 0 -13 35 -18 -3 15 -6 -102
after eerst	-10 21 -5 -1 -13 -6 -7 10 1 10
after eigen	-1 0 -2 0 29 -18 -3 -2 -1 -2
after elke	-29 -2 -15 -3 32 5 -1 19 -1 -4
after en	6 -4 -24 -23 2 24 8 -17 26 3
after er	-10 -5 16 8 -19 26 -19 -3 -2 8
after erbij	-12 -3 33 0 -14 14 -4 -20 -1 8
after ergotherapeut	-4 0 -1 0 -1 -5 -1 17 0 -4
after even	-18 -4 -2 -1 9 3 -3 26 0 -9
after facilitair	-6 -3 0 0 -1 39 -3 -16 -1 -9
after financien	-13 -2 0 0 -1 50 -3 -29 4 -6
after gaat	4 12 -8 1 -12 0 -3 -1 25 -19
after gaf	-5 -2 -7 0 9 8 -6 -6 0 10
after geb	-40 -10 72 -5 -32 13 19 -24 -16 24
after gebeld	31 -33 -14 -1 14 14 -12 21 -1 -19
after gebiedsteam	-3 -10 -12 -2 -1 30 -4 10 -1 -6
after geboren	-5 41 -15 -2 -15 -8 17 8 -3 -19
after geen	-20 45 -30 5 -35 -20 30 0 -6 30
after gemeente	-10 -12 -8 -1 -5 38 -4 5 -4 1
after gemeentesecretaris	-1 0 0 0 0 -4 -11 11 8 -3
after gesproken	-19 0 -2 0 -14 -2 -3 42 0 -1
after gevraagd	-12 -1 -10 -1 -9 13 -1 9 7 5
after gezegd	-2 5 -7 0 -4 -4 -1 3 0 10
after gezien	27 -6 -3 0 -5 1 -6 -29 -1 22
after ggd	-25 0 -2 0 -1 -8 -18 21 -2 36
after ging	5 -1 -3 0 7 -19 -3 0 4 9
after goed	-24 26 3 -1 -4 -17 -7 -11 0 34
after gr	-1 38 -9 -2 -1 -2 0 -20 0 -3
after graag	-8 4 -3 0 -4 16 1 5 -2 -8
after griffier	-1 0 0 0 0 -2 -1 -4 14 -7
after groep	-13 13 -5 -1 -1 -1 -7 -7 0 22
after haar	-2 -1 10 12 -3 19 -8 7 -5 -30
after had	30 5 14 -4 -8 -32 4 22 -2 -28
after has	-17 13 44 -1 -33 -8 -11 23 -1 -9
after hbo	-3 -1 -6 0 -1 1 42 -27 -2 -3
after heb	-24 8 15 -1 24 2 -5 -18 -1 2
after hebben	17 -1 -9 0 0 -22 -5 -2 0 23
after heeft	9 11 -6 3 17 27 -9 -11 -4 -37
after heet	30 14 -1 0 -1 -21 -2 -14 1 -5
after hem	-26 -26 -11 3 16 3 -1 0 -3 45
after het	-20 -10 22 4 -21 84 20 19 -6 -90
after hij	46 12 -4 1 24 -2 -27 43 -10 -83
after hoe	-19 25 -15 0 34 -20 -3 10 -2 -9
after hoeft	-3 -1 -3 0 -2 1 -3 22 -1 -11
after hoofd	-6 -3 -1 0 -1 22 -18 14 -3 -3
after hoort	38 -8 -5 -1 -3 15 -2 -13 -1 -20
after houdt	18 -11 -6 -1 13 -9 -2 -3 4 -4
after hr	-1 0 0 0 0 34 -4 -16 -2 -10
after huilt	23 -4 1 0 0 -1 -1 -4 0 -12
after huis	17 -9 -1 -1 -5 -14 -1 24 0 -10
after iedereen	2 -7 -1 -1 -5 -13 0 -6 0 31
after iemand	23 -16 15 -1 -11 0 -2 2 0 -11
after ik	-19 -35 7 -13 -1 23 -2 35 -8 12
after in	9 12 6 -33 53 -25 1 -34 -3 16
after inkomen	-4 -2 -2 0 -2 6 -2 14 0 -8
after intern	-2 -4 -11 -1 -1 -11 7 25 0 -2
after inval	-13 -4 -1 -1 -5 -9 -1 40 0 -5
after is	3 37 -2 6 40 -24 11 -1 -12 -57
after ja	6 10 -21 -1 -18 -35 -22 26 -2 56
after jaar	51 -8 -16 -1 -11 -11 5 -12 -2 3
after je	-10 -3 -5 -1 -8 7 23 -10 -3 9
after jeugd	-7 -4 -3 0 -4 41 -1 -37 0 16
after jeugdconsulent	-2 -6 -5 -1 -1 -14 -1 36 -1 -5
after jij	-13 -1 -6 0 -3 40 -10 4 -1 -8
after jr	-6 2 -1 0 2 15 -1 -10 0 -1
after juli	-18 29 15 -1 -6 -1 0 -4 0 -14
after juni	9 13 -16 0 -8 -13 -1 18 0 -2
after kan	-1 -11 -4 -3 43 11 -10 11 -5 -30
after keer	1 0 -3 -1 -2 -7 -3 22 -4 -3
after ken	-15 -5 20 -2 -5 -17 -1 5 -1 22
after kent	-5 -5 16 -1 -8 -10 -2 25 0 -10
after klantmanager	-3 0 -1 0 -1 26 -1 -16 0 -4
after klopt	-20 9 -1 0 -1 -33 -3 57 0 -8
after komt	-2 15 0 -4 10 0 -19 -24 -3 26
after kookt	-6 4 -1 -2 8 0 -1 -1 0 -2
after krijgt	-10 46 -2 -1 -5 6 -4 -26 -2 -3
after kwaliteitsmedewerker	-3 0 0 0 -2 43 -2 -27 0 -8
after kwam	33 -6 8 -1 -20 4 -12 -8 -4 7
after laat	-14 -10 -2 0 -4 26 -4 -6 -4 17
after laten	-1 -3 -1 7 -4 -12 -1 30 -1 -13
after leerplicht	-5 -11 -6 -3 -2 5 -4 33 0 -8
after leerplichtambtenaar	-2 -3 -3 0 0 38 -3 -25 0 -1
after legde	11 19 -3 -1 -10 -16 -1 16 0 -15
after legt	-3 -4 -2 0 -1 -12 -2 51 1 -28
after levert	-9 -6 6 -1 -3 -1 0 25 -1 -10
after licht	-1 0 0 0 0 -28 -2 35 1 -4
after liep	-7 7 -8 29 -4 -6 0 -4 0 -7
after ligt	-25 -8 43 0 -6 -6 -3 -18 -3 25
after locatie	-5 -1 -11 0 -1 -4 -1 26 0 -2
after lt	-4 -1 -1 0 -1 29 -6 -14 -1 -1
after ma	1 -5 -3 -1 -9 15 -1 16 0 -13
after maakt	-3 -9 -3 15 -2 5 -2 1 4 -6
after maandag	-4 6 -3 -4 -8 -2 0 7 0 7
after maar	8 -5 -15 25 -5 -27 18 22 -3 -17
after maart	20 -1 -7 -1 1 -27 -2 20 0 -3
after mag	9 44 -8 13 -27 10 -11 -36 -3 10
after mailt	-8 -4 -3 0 -1 1 0 23 -1 -6
after man	-13 24 -1 -1 -12 -7 -2 2 -2 11
after me	11 1 -8 0 -1 3 -5 5 -1 -3
after medewerker	-3 0 -1 0 -1 -7 -2 18 0 -3
after mee	-9 20 -7 -3 -11 8 -1 21 -5 -14
after mei	1 9 -4 0 -4 23 -1 -21 0 -3
after meldt	-13 -4 0 0 -7 3 -3 26 1 -3
after mentor	-2 -3 11 -6 -2 -3 0 9 0 -5
after met	67 44 -50 -13 -12 8 -8 -53 0 17
after mevrouw	19 21 10 -1 -28 -17 -1 16 0 -21
after mij	-26 -30 -9 0 63 51 -3 -59 -1 14
after mijn	-7 8 -3 -2 -23 -24 0 4 -1 47
after moeder	-16 -8 25 -2 29 -6 -2 -21 -1 2
after moet	-12 -11 -2 -1 -5 24 -6 17 0 -4
after mr	-4 0 0 0 -7 -5 -4 15 11 -5
after mw	5 -3 -2 0 -4 -9 -9 28 0 -5
after my	7 -17 -3 0 -1 12 -8 15 -1 -4
after na	8 -25 20 -4 -29 2 -5 39 -2 -5
after naam	-31 46 41 0 -5 -15 28 -40 -2 -21
after naar	16 41 0 24 -33 -62 -13 12 4 12
after naast	8 7 -10 -1 -1 -6 -2 9 0 -4
after namens	-9 -4 -1 0 -4 -2 -2 20 5 -3
after nee	6 -16 -13 -2 22 10 0 18 -2 -23
after neemt	-11 -5 -16 -3 5 33 -3 1 -3 2
after niet	0 -20 -11 1 -30 41 22 -55 2 50
after niets	3 2 -4 0 -6 17 -8 -1 0 -4
after nieuwe	-16 5 -7 0 -3 6 -5 -8 0 28
after niks	-6 -6 -1 0 2 -34 -1 53 -1 -7
after nl	87 -2 -1 0 -3 -41 -2 -14 -1 -24
after noemt	-3 0 -1 0 -3 21 0 -9 8 -11
after nog	-20 27 -11 4 -2 -44 -15 53 -5 13
after notulen	-10 -4 -2 0 -13 16 -1 9 -1 6
after nr	-17 -20 -3 -1 -9 65 -11 -12 -1 10
after nu	-29 1 -9 -1 13 -11 19 -36 -1 54
after nummer	11 -2 -3 0 -2 -4 -3 -9 -1 13
after of	-22 27 -9 -1 -22 48 -4 -25 -1 11
after ok	-22 -14 -1 0 -11 18 -4 44 0 -8
after oktober	-4 3 -4 2 -6 -24 37 -2 0 -3
after om	-44 -15 7 -7 -3 18 -10 -7 14 46
after on	21 10 -8 -2 22 -31 -6 7 0 -14
after onder	11 0 -7 0 -11 17 22 -37 -7 13
after ons	6 -6 -14 0 -2 18 0 3 1 -6
after ook	15 -20 4 -4 -12 -4 19 16 -3 -11
after op	80 0 32 -8 11 7 -40 -34 -8 -40
after opent	-3 -1 0 0 0 4 -5 -11 7 9
after or	-2 -4 11 0 -2 11 -4 -4 -1 -4
after oud	-9 -4 14 -1 -5 -3 -1 8 0 0
after ouders	-2 10 12 0 -3 -5 -1 -9 0 -2
after over	-20 7 -12 -4 -14 9 -7 42 -10 8
after pas	22 -18 -13 -1 -21 -11 -12 22 0 32
after per	-16 -11 17 -1 -2 29 -14 -15 -4 17
after pers	-1 -2 0 0 -1 12 -1 -6 0 -2
after pnr	-5 -6 0 0 -1 29 -2 -6 0 -10
after politie	-3 -1 -4 0 0 -13 -1 23 3 -2
after praat	-3 3 -6 0 -7 2 10 -18 -1 20
after praten	1 -2 -2 0 0 -11 -5 6 0 13
after regelt	-4 -29 -6 -2 12 46 -1 -5 0 -11
after rijdt	-9 -8 -8 -1 40 -5 -4 -26 -1 22
after roepnaam	-7 -1 -2 0 -4 20 6 -9 0 -2
after route	16 -3 -4 0 23 9 -1 -15 0 -22
after samen	20 13 -5 -1 -4 13 -1 -22 -1 -12
after school	-1 0 9 0 0 0 0 -7 0 0
after schreef	-7 -7 -1 0 -2 5 -4 26 0 -10
after schrijft	-3 -11 -4 -3 -4 -4 0 41 -1 -11
after secretaris	-2 0 -1 0 -1 -11 -1 -13 10 21
after sinds	-11 70 -13 -3 -29 9 -2 6 -2 -26
after slaapt	60 42 -10 2 38 -34 -5 -81 -5 -6
after sluit	-18 -3 15 0 -2 -10 -3 -24 0 45
after sociaal	-3 -2 -2 0 -1 6 -3 9 1 -6
after sorry	-14 -3 -5 0 14 -15 -11 -7 -1 42
after spreekt	-8 -2 -2 0 -4 -14 -10 12 -8 36
after staat	-51 -4 23 -7 -23 40 -7 -7 -2 37
after stelt	-3 -1 -19 0 -2 45 -2 -3 -1 -13
after stond	1 -11 84 -3 -15 -13 -18 2 -6 -21
after te	17 -9 -7 -5 -15 -27 44 -6 -2 9
after team	-10 -4 -6 0 -2 66 -16 -11 -2 -15
after teamleider	-4 -1 -7 -1 -2 -18 2 35 -1 -5
after teammanager	-2 0 -1 0 -2 -6 -15 29 -2 -2
after tegen	-11 -4 -1 -1 -1 1 18 9 -5 -6
after tekent	-16 0 0 0 0 7 23 -10 0 -3
after tel	9 -4 36 0 -16 -28 -6 -10 -9 29
after telefonisch	-12 -1 43 -1 -3 -4 -2 -14 -1 -5
after telefoon	-10 1 -1 -1 -2 -8 0 -15 0 36
after the	-3 1 -14 -1 -14 -11 28 -23 -1 39
after thuis	-8 -1 -9 0 24 10 -2 -5 0 -8
after to	-10 -10 21 0 -5 8 -9 -11 -1 18
after toe	-1 -1 0 0 -1 -28 -2 31 7 -6
after toezichthouder	-4 0 -1 0 0 2 -5 11 -1 -1
after told	-2 16 -7 -1 -2 8 -6 -14 -1 9
after tot	-21 3 1 30 -17 -28 14 24 -1 -5
after trainee	-2 -1 0 0 -1 33 -10 -12 -1 -6
after true	-3 -1 0 0 0 11 -2 -3 0 -2
after twaalf	-8 36 -1 -1 -2 -4 -11 -31 -1 23
after twee	3 -1 -11 13 18 -9 -5 20 -1 -26
after uit	-16 10 1 -4 17 6 -7 -31 -5 30
after uw	2 -2 -3 -1 1 -6 -4 -10 0 23
after vader	-8 -45 48 -1 -8 5 -1 15 0 -4
after van	18 -48 -35 -3 -26 17 -5 2 27 51
after vanaf	-7 24 8 -1 -2 -1 -3 -2 -3 -13
after vandaag	-32 -3 2 0 -3 25 -2 -8 0 21
after veilig	-3 -7 -4 -2 6 -19 -1 43 0 -13
after verder	-5 -2 4 0 -3 -4 -1 21 0 -9
after vergunningen	0 0 0 0 0 14 -2 -10 0 -1
after verklaart	-11 -4 22 0 -7 -6 -1 -12 -1 20
after verslag	-6 -2 -1 0 -1 24 -1 -11 0 -2
after verteld	-6 -4 -1 0 23 -4 -1 0 0 -6
after via	32 12 -8 -1 -6 -40 -12 26 0 -3
after vier	-8 14 -4 13 -13 34 -2 -14 -3 -17
after vijf	4 9 -20 -1 26 -5 0 -6 0 -7
after vindt	30 13 -4 -1 -8 -23 -13 12 18 -26
after vond	-3 -17 24 -1 -2 40 -4 -25 0 -12
after voor	-5 -18 -1 -17 -11 53 14 -38 26 -4
after voornaam	56 -10 -6 -1 -4 -7 -2 -9 0 -17
after voornamen	36 38 -4 0 -4 -20 -2 -25 -1 -16
after voorzitter	-6 -2 -5 -1 -8 5 -4 11 -2 12
after vraagt	12 2 -17 -3 -33 51 -7 -14 16 -9
after vrijdag	-36 -3 20 -1 6 -27 38 3 -2 3
after vroeg	13 -3 -17 -1 -9 33 -2 -10 1 -5
after vz	15 -3 -8 0 -4 -1 -17 -2 -10 31
after waarom	-4 -2 0 0 -2 19 -1 -13 0 4
after want	-9 -8 -1 -1 8 8 10 -3 0 -4
after was	-7 -39 40 -4 -37 -9 23 -21 35 21
after wat	9 -18 -8 -3 -8 -5 -9 19 -2 24
after we	27 30 -27 -3 -32 -10 -13 34 -1 -6
after weer	28 -1 32 -1 -12 26 -4 -31 -3 -34
after weet	16 -18 11 -1 -18 18 -10 -20 -4 25
after weg	-7 19 -9 -3 -4 16 -4 15 0 -24
after wel	7 -5 -5 -3 -4 1 0 32 2 -24
after werd	19 0 -7 -1 -12 -20 -6 2 -3 28
after werkt	-16 -10 -2 -1 57 34 -4 -36 -9 -13
after who	7 15 -2 0 -11 -14 19 -8 0 -5
after wie	-36 -27 -5 -4 5 14 -17 41 -4 33
after wij	-20 -5 -1 0 27 -18 -5 -16 0 38
after wijkteam	-11 -10 -3 0 -1 -17 -2 51 0 -5
after wil	19 -26 43 -15 6 -3 -9 -32 5 11
after wilde	0 -11 36 -7 12 -12 -6 -13 0 0
after wmo	20 -1 -6 0 -4 -2 -7 7 -4 -2
after woensdag	-10 -12 -4 -3 17 21 -1 -8 10 -11
after wonen	-7 0 -1 0 0 34 -1 -23 3 -5
after woont	14 -4 2 -7 20 -12 -3 -9 -3 4
after wordt	34 31 -11 -4 -6 -17 -15 1 -5 -7
after zat	-15 18 -5 -4 28 26 -15 -18 -3 -11
after ze	18 -12 12 -3 -13 -41 11 12 1 16
after zegt	-14 -9 0 -11 23 -6 54 -28 -2 -7
after zei	-8 12 -18 -1 31 8 -7 42 -1 -57
after zelf	68 -3 37 -10 -41 -32 -37 -5 -10 34
after zet	-4 -4 -2 0 -3 38 -3 -16 0 -5
after zich	21 -15 2 29 1 12 -7 -21 -1 -20
after zie	-5 -1 -1 0 -12 29 -2 -17 0 9
after ziek	-1 0 -1 0 0 13 -1 -8 0 -1
after ziet	-5 -7 -3 -1 -2 4 -1 22 -1 -5
after zij	-2 -16 34 -7 -15 -38 9 5 -4 34
after zijn	-38 -3 45 -4 -2 8 -10 3 -12 12
after zit	-33 -13 2 -4 17 15 41 7 -1 -30
after zn	-9 28 -7 0 16 -1 -2 -7 0 -18
after zoekt	-3 0 -3 0 -2 29 -1 -8 -3 -9
after zonder	-13 25 -7 -2 -13 22 -3 -20 -1 12
after zoon	10 18 -12 -1 1 -8 -1 -3 -1 -3
after zou	10 -9 -6 -2 -1 -8 -5 23 0 -3
after zus	26 -3 0 -5 0 -2 0 -12 0 -4
age adult	6 -17 -17 -2 -11 -40 65 -17 -11 44
age child	-74 117 -19 31 -43 -37 107 -43 -2 -37
age old	53 -10 -26 -2 26 -22 -14 -35 -4 35
age teen	27 86 -19 19 -28 -22 -2 -41 -1 -18
age young	1 -45 -23 31 -2 -23 31 -37 -1 69
alone	2 -6 -3 0 -3 -32 49 -28 51 -29
attendee	-44 -27 -2 -8 0 50 -67 62 83 -46
before 0	46 -5 -9 -45 -16 -3 90 -48 -7 -3
before aan	48 2 -19 -6 -48 13 1 -27 30 4
before aanvrager	-2 -8 -3 0 19 0 30 -18 -12 -5
before aanwezig	-5 -12 21 -2 2 -1 -10 1 -1 7
before achternaam	4 30 -6 -2 23 30 -7 -21 -1 -50
before actie	-4 -1 -2 0 -1 -10 -1 29 -3 -6
before advies	-3 -1 29 0 -1 -13 -1 -6 1 -4
before adviseur	-1 0 -3 0 0 -18 0 26 -2 -1
before afwezig	-7 -3 -1 0 -2 6 -1 -13 -2 22
before akkoord	-3 -2 42 -1 -3 17 -2 -43 -1 -4
before alleen	-28 12 38 -1 -9 -12 -3 14 -1 -11
before als	-44 35 22 -7 -31 15 -8 -30 -1 51
before and	-28 21 5 0 38 2 -22 -24 -1 8
before april	1 -6 -2 0 6 13 -3 -5 0 -3
before auto	-15 6 12 -2 -16 23 0 3 0 -10
before bedrijfsarts	-1 -1 0 0 -1 -27 -1 35 0 -3
before begeleider	-5 -7 -6 -2 -9 48 -1 -21 0 3
before begeleiding	8 17 -5 -1 -11 -40 -12 19 -6 31
before behandelaar	-1 -1 -1 0 -2 18 0 -5 0 -8
before behandeld	-2 0 0 0 -2 -28 -1 43 -4 -6
before bel	7 2 9 0 -3 -18 -12 30 -6 -10
before belanghebbende	8 -1 -6 0 -3 -5 -3 -2 0 14
before bellen	11 12 14 -1 -5 -4 -7 -3 0 -16
before belt	5 26 -22 12 10 -11 -1 -30 -1 12
before ben	37 -11 17 -1 -31 -18 19 -28 -2 18
before beste	10 20 -12 -2 -22 -18 -20 -8 33 18
before betreft	33 8 -10 -1 -5 -11 -3 -6 0 -5
before betrokkene	17 3 -8 -4 -10 -19 -3 -14 -1 40
before bij	27 -70 -10 -13 -6 25 -2 70 -16 -5
before blijft	18 0 0 0 -2 -12 -2 -1 0 -1
before brief	-6 5 5 -1 11 -9 -2 4 0 -6
before broer	14 -13 -12 -3 46 -4 -2 -13 -3 -10
before bureau	23 13 -2 -2 -5 -9 -1 -15 0 -1
before burgemeester	-7 -2 -4 0 -2 -12 -6 -18 83 -30
before buurman	-7 -1 -1 -1 -9 -1 0 -11 0 32
before buurvrouw	-13 24 -4 -1 -35 -7 0 -4 -1 42
before casemanager	-1 0 0 0 -1 16 -1 -11 0 -1
before cc	-27 -1 -4 0 41 -17 17 5 -5 -9
before chauffeur	-30 -13 -4 0 -3 8 -7 41 -14 21
before client	32 -1 -5 0 -3 -5 -2 -14 0 -1
before collega	30 -3 -16 -1 -5 -5 2 -26 20 5
before college	-4 -1 0 0 -2 27 -1 -14 4 -10
before commissie	4 -1 -1 0 -1 -23 -27 27 15 7
before consulent	-1 -1 -2 0 -1 -15 0 25 0 -4
before contact	-20 -6 -11 -1 15 -25 -11 20 -2 42
before contactpersoon	-3 -1 -2 -5 3 -28 0 41 0 -5
before daarna	14 -6 -1 0 -2 16 -4 -8 -1 -7
before dag	12 -27 14 3 -14 19 -5 16 -1 -19
before dan	-5 18 -2 -1 7 16 -1 -21 0 -10
before dat	30 63 -18 -11 -30 2 21 -37 -7 -12
before de	0 1 -19 2 13 4 -17 -7 25 -2
before dear	51 -7 -6 -1 -18 -22 9 -6 -2 1
before dhr	16 -4 29 -2 -4 -21 4 -6 5 -17
before die	-14 14 -5 -4 -24 -35 -4 37 -11 46
before dienst	-16 -16 -2 0 -1 18 -5 27 -1 -4
before dochter	19 -4 -8 -4 44 -17 -1 -17 -1 -11
before doen	13 -4 -8 0 1 -9 -9 7 0 8
before doet	-11 11 -11 -1 2 14 -1 6 0 -8
before door	-64 -40 -36 -5 -22 86 -34 57 48 9
before dossier	-8 -5 -3 -1 -7 11 38 -8 0 -17
before dr	-2 -2 -5 -1 -3 -37 -22 40 0 33
before drie	44 -6 -7 -1 -8 -14 -8 -8 0 9
before drs	-4 -1 -3 0 -1 -5 -1 6 14 -6
before echtgenoot	-10 -1 -1 0 21 0 0 -5 0 -3
before echtgenote	-5 -1 -5 0 16 0 0 -2 0 -3
before een	22 47 -12 -7 -23 -9 -10 32 -3 -37
before eens	-5 23 22 -1 -3 -4 -2 -24 -2 -5
before eigen	-30 -6 -7 0 -10 -3 4 -7 -1 60
before en	-11 23 38 -28 18 7 -10 -9 25 -52
before er	-19 3 3 8 -6 6 -2 -19 -1 27
before even	-4 -1 -2 0 -3 60 -6 -12 -2 -31
before ex	-10 -4 27 -4 -14 -2 0 -7 0 15
before fam	55 -21 35 -3 -7 -18 -1 -30 0 -9
before formulier	2 -6 -6 -1 36 -8 -2 -10 0 -3
before from	-19 -14 26 -1 -8 -1 -25 24 -2 20
before gaan	-9 6 -7 12 -2 -2 -1 5 0 -2
before gaat	1 -2 -2 0 -2 28 -8 -2 0 -12
before geachte	8 12 12 -1 26 12 -27 -29 -18 3
before gebeld	-22 -2 11 0 -8 -1 -1 22 0 3
before geen	11 7 -13 -2 34 -6 -7 1 0 -24
before gemaakt	-2 -7 6 -1 -2 -14 0 29 0 -9
before gemeente	-14 -5 -8 -1 -3 -8 -3 38 -4 8
before geslachtsnaam	22 47 -14 0 -2 -18 -7 -13 -1 -15
before gesprek	-25 4 -4 0 -2 11 -4 32 -1 -11
before gesproken	6 -4 -2 0 -5 9 -1 -6 -2 5
before gezag	-3 -4 18 -1 -2 1 0 -4 0 -4
before gezien	-3 0 0 0 0 -19 -6 30 0 -1
before gezin	26 0 38 3 -7 -13 -2 -32 -1 -12
before goed	-12 6 -2 -1 -3 0 -1 20 -1 -6
before gr	10 -9 -4 -1 -4 17 -3 2 -2 -6
before groet	-33 -11 -12 -1 -11 48 24 18 -2 -21
before ha	-3 -5 -3 0 -3 12 -1 8 0 -4
before haar	10 -37 -2 21 27 2 21 -11 -2 -29
before handtekening	-20 -6 18 0 -18 21 -6 17 -1 -5
before heb	-8 10 -5 -1 23 -12 -1 3 -1 -8
before hebben	17 -22 -3 -1 25 3 -2 -8 0 -9
before heeft	13 17 -29 -4 -28 9 45 -27 -3 7
before heer	-28 -4 -14 -8 5 0 53 21 -3 -22
before heet	6 0 3 -1 1 -17 0 -4 -1 13
before het	-14 -15 -9 2 38 -5 -12 2 -4 17
before hi	-15 -1 -3 0 -1 16 -9 1 -1 12
before hij	33 22 -6 -3 -25 -29 -5 -7 -2 22
before hoi	-3 39 -15 -2 -12 16 -9 -10 -7 3
before hr	-11 -1 -1 0 -6 -41 -3 31 0 32
before hulp	-3 -8 -2 -1 -10 -4 -1 35 0 -7
before husband	-9 -4 37 -1 0 -4 -1 -8 0 -10
before iedereen	15 12 -1 -1 -3 -6 -1 -11 -2 -3
before ik	96 -38 -12 -6 -58 -13 49 -7 -5 -6
before in	13 -7 1 -1 7 -19 -8 -27 0 42
before inbrenger	-3 -3 -3 0 -1 16 -5 5 -1 -4
before inzake	9 6 -2 0 -4 -7 16 -11 -5 -1
before is	100 -37 -29 -10 -46 20 7 -7 -1 4
before ja	39 17 -4 -1 -19 3 -1 -5 0 -29
before jaar	-4 -3 -2 -1 -8 30 -9 9 -1 -10
before januari	-4 -1 -11 0 2 19 -1 5 0 -8
before je	-14 0 -9 -1 -4 -13 -8 24 -1 25
before jeugd	-9 -1 -9 -1 -1 14 0 11 0 -4
before jeugdhulp	-2 9 -2 0 -3 -5 -1 -2 13 -6
before jeugdige	-5 16 -2 -1 -1 -2 0 -2 0 -3
before jongen	-15 7 -6 2 -4 -3 -1 -14 0 36
before jongere	-9 15 -3 -4 12 -5 -1 -2 0 -3
before jongerenwerk	-4 -10 -1 -1 -1 -4 0 26 0 -4
before jongste	-10 47 -4 -6 13 -6 -1 -13 0 -20
before juf	25 -49 -16 -8 -9 -2 0 23 0 35
before juni	-19 -2 0 0 0 43 -12 -7 0 -2
before kamer	-4 -5 -1 1 -11 -1 0 -6 0 28
before kan	1 -23 -17 -1 -16 21 -5 -30 -1 72
before kandidaat	18 -1 -1 0 -2 -14 9 -7 -1 -1
before keer	6 -6 16 -3 7 -46 -9 32 13 -9
before kind	13 16 -16 -3 -8 -35 -2 19 0 17
before kinderen	-9 19 -2 31 -10 -2 0 -13 -1 -12
before klant	-46 -2 33 0 34 -12 -2 -4 0 -1
before klantmanager	-6 0 -1 0 -4 10 -1 6 -1 -4
before komt	-9 -4 -2 -2 -3 15 -1 -14 -1 20
before kwam	-2 1 -3 0 0 -23 0 4 0 24
before laat	-8 -7 -3 -1 -2 8 -5 35 -5 -13
before leidinggevende	-2 -1 -1 0 -1 -9 -6 26 0 -6
before lieve	-6 -12 -6 0 -2 46 -2 -4 0 -13
before lijst	-14 -8 -2 -1 -2 24 -1 -11 -1 16
before loopt	-16 7 -1 0 -5 -6 -3 24 0 0
before ma	-7 -9 22 -1 4 13 -3 -40 -2 22
before maandag	-17 7 -4 0 -1 9 -6 19 0 -6
before maanden	-5 -1 14 0 -1 22 -13 -11 -1 -5
before maar	24 -18 -5 -2 2 42 1 -24 -2 -17
before maart	-17 -1 -2 0 1 -13 18 28 -1 -12
before mag	16 4 -8 -2 -4 -29 -2 35 0 -11
before mail	-1 0 -4 0 -6 -16 -1 30 0 -1
before man	35 -4 -3 -2 10 -19 -3 -7 -3 -5
before manager	-3 -1 0 0 -2 -3 30 -16 -1 -5
before mede	-2 -2 -7 -2 7 14 -1 -5 0 -2
before medewerker	-3 -2 -1 0 -1 28 -6 -9 -1 -5
before mee	43 -14 -14 -1 -4 22 -7 -15 -1 -9
before meer	0 -1 0 0 -2 14 -1 -7 0 -2
before mei	-3 0 -2 0 -11 7 -1 13 -1 -3
before melder	-18 -1 -7 12 -7 9 -1 17 0 -4
before meneer	30 -12 16 -1 -13 -13 11 -32 -9 21
before met	9 8 14 -10 31 12 -53 -5 -22 16
before mevr	39 -7 35 -3 14 -9 -12 -49 -3 -5
before mevrouw	7 -37 37 -12 26 1 -10 -15 -18 22
before mij	-18 15 -7 -2 -6 -38 9 59 -1 -12
before mijn	5 -25 -1 -10 63 -9 -2 28 -2 -48
before minderjarige	36 -12 -6 0 -3 0 0 -1 -1 -12
before moeder	-15 14 29 8 3 -9 -3 -9 -1 -16
before moet	1 -1 -1 0 8 -14 22 -9 0 -7
before mother	-2 -1 15 0 -4 0 0 -5 0 -2
before mr	11 -35 31 -3 16 -10 -8 10 -16 5
before mrs	-18 -2 11 0 26 23 -3 -24 0 -12
before ms	-5 -5 -4 -1 16 -15 15 2 -1 -3
before mw	30 -24 3 -3 32 -13 -15 -4 13 -20
before my	-7 7 24 -2 -6 19 -4 -18 -2 -12
before na	-17 -1 -3 0 33 17 -6 -17 0 -5
before naam	-10 17 22 24 -23 2 -12 -18 -9 6
before naar	-25 4 -16 -5 -8 80 -11 9 -9 -18
before name	17 -18 -6 0 -3 -6 26 -6 0 -2
before namens	1 -2 5 -2 37 -3 -9 -18 -4 -6
before neemt	-5 -5 -1 0 -1 1 -1 20 -2 -6
before niet	6 -11 21 -7 -19 -22 -23 -1 -3 60
before nu	-1 9 -1 0 -2 7 -8 4 -1 -8
before of	-12 19 -17 -1 42 22 -2 -43 -5 -3
before ok	-24 -7 -2 0 21 48 -4 -20 0 -12
before oktober	35 -29 -7 -2 -3 -4 -1 15 0 -4
before om	2 -2 41 -1 -12 -9 -2 -19 -2 3
before oma	-3 -32 20 -2 36 -2 0 -6 0 -12
before omdat	-15 40 18 -1 -21 -20 -8 13 -1 -6
before onderwerp	32 21 -15 -3 -4 14 -2 -28 0 -15
before onderzoeker	-6 -1 -8 -1 -13 -24 -1 60 -1 -3
before onze	-8 26 -5 -1 -21 -11 1 10 -1 9
before ook	-6 -4 -3 -3 56 5 -6 -22 -3 -14
before oom	12 -3 -12 -1 12 0 0 -1 0 -6
before op	-2 -37 -23 30 8 -3 -7 -3 -1 39
before opa	-1 -3 -14 -1 17 0 0 10 0 -7
before opening	1 -1 0 0 0 -27 -4 -1 -2 35
before opgemaakt	-2 0 -1 0 -4 -3 0 14 0 -3
before opgesteld	-5 -1 -3 -1 -2 -6 -1 22 -1 -3
before opsteller	-8 -1 -1 0 -3 -15 -8 48 -4 -8
before ouder	-9 1 38 0 -3 -2 0 -19 0 -6
before ouders	-3 -13 16 -5 1 -2 0 -13 0 20
before over	-2 0 20 -8 24 -21 -6 0 -1 -6
before overdracht	-27 -15 -12 -4 40 6 -2 18 0 -4
before partner	0 -7 -6 -2 14 -4 -1 -6 0 12
before pas	-4 -3 -9 -1 3 2 -2 15 0 -2
before per	-3 2 0 -1 3 -15 -1 17 0 -1
before plan	17 -1 3 0 7 -3 -1 -15 0 -6
before portefeuille	-13 -1 0 0 0 -3 -15 -12 46 -1
before portefeuillehouder	-2 -1 0 0 0 -2 -5 -5 16 -1
before punt	3 27 -1 12 -6 -1 -1 -31 0 -3
before pvda	-1 -1 0 0 -1 -3 -3 -5 19 -4
before raadslid	-5 -1 -1 0 -1 -1 -1 -3 19 -7
before re	4 10 -1 0 -1 -2 16 -20 0 -5
before referentie	-4 -1 0 0 -2 -15 0 29 -1 -4
before regel	-39 38 25 0 -2 -1 -3 -12 0 -5
before regelt	-1 -1 -1 -2 14 2 0 -7 0 -2
before regie	-2 -1 -9 -1 -2 -2 -1 23 0 -5
before rekening	-7 -11 6 0 -3 -10 -1 16 -1 10
before roepnaam	37 4 -7 -1 -23 17 1 -18 -1 -10
before rondvraag	-5 -1 0 0 0 1 -4 -10 3 17
before samen	-16 0 -1 0 27 -6 -7 14 -1 -9
before school	-2 6 -4 0 -13 5 0 14 0 -5
before schreef	11 -3 -7 0 -3 0 30 -40 -1 13
before secretaris	-13 -4 -8 -1 -7 23 29 -75 45 11
before spreekuur	24 -1 -5 0 -3 -29 -1 11 6 -2
before staan	-20 1 37 0 -5 -2 0 -7 0 -3
before staat	25 -4 -1 0 -1 0 -1 -2 -1 -14
before stond	3 -1 19 -1 -7 -9 -1 9 0 -12
before stopt	-2 12 0 0 -9 -3 0 10 0 -8
before student	-10 -5 -8 0 -1 42 -4 -24 -6 17
before systeem	34 -3 -1 0 -3 -16 -3 5 0 -14
before tafel	-3 -22 -7 0 -10 -2 -1 15 -1 30
before tante	-4 34 -19 -7 14 -6 0 -3 0 -9
before te	23 -11 -8 12 5 43 -8 -45 -1 -11
before team	-10 -2 0 0 -1 -9 -1 27 0 -4
before teamleider	-3 -1 -1 0 -4 35 -3 -19 -2 -3
before tegen	-17 4 -12 0 -9 21 -1 8 -4 11
before terug	10 19 -2 -1 -8 2 -3 -39 -2 24
before the	-8 -11 13 -1 -17 0 -2 -18 0 43
before thuis	26 9 -7 -1 -5 -12 0 6 0 -16
before to	-46 6 8 -1 -12 31 15 0 -2 2
before toelichting	-9 -3 0 0 -2 5 -1 23 0 -12
before toen	-5 2 19 0 -8 -4 0 6 0 -9
before toestemming	-15 -6 11 0 -6 12 -1 23 0 -16
before toezichthouder	-3 -3 0 0 -1 7 -1 -32 -5 37
before tot	16 0 0 0 0 -3 -2 -9 0 -1
before twee	-12 3 -2 -3 -6 -18 -7 11 -1 33
before uur	-10 -22 26 -2 -1 19 -1 -6 0 -3
before uw	-14 35 22 -10 11 0 -4 -14 -5 -21
before vader	1 38 4 -5 15 -14 -4 -4 -1 -30
before van	2 8 32 18 47 -1 -46 -14 -30 -17
before vandaag	25 -5 -2 0 -2 -10 -1 -10 -4 8
before verder	-3 -8 -2 0 -3 22 12 -14 0 -4
before verslag	-12 12 -14 -1 -11 12 -1 5 -2 13
before verzoek	-3 -2 0 0 1 31 -1 -1 -11 -13
before via	15 -3 -2 0 -3 17 -2 -6 -1 -14
before volgens	-31 -14 20 -15 16 0 -1 18 -4 11
before volgorde	31 -9 -1 0 -3 -17 38 -14 -1 -23
before voluit	-18 14 -1 0 -5 17 10 -12 0 -5
before voor	-3 47 -25 65 -59 -1 37 -12 -4 -45
before voorletters	-6 68 -10 0 -7 -15 -5 -15 -1 -9
before voornaam	4 20 33 -1 -13 -17 13 -35 -3 -1
before voornamen	40 35 -7 -1 -18 -1 -3 -27 -2 -18
before voorzitter	-16 -3 -4 -1 -3 -17 -5 -9 9 50
before vraag	-9 -11 -4 -1 -2 22 -5 25 -1 -14
before vragen	-21 4 26 -1 -3 26 -3 -14 -1 -12
before vrouw	36 -17 14 -2 9 -16 -7 -22 -1 7
before vz	-5 -2 -1 0 -13 18 -4 -8 1 13
before waar	-10 19 -18 -4 -3 -10 -1 48 -1 -19
before waarom	-2 3 -1 -1 -1 22 0 -15 0 -5
before was	23 -29 16 -1 24 -23 -2 -20 -1 14
before wat	-35 2 39 -1 -7 37 -7 -9 -3 -17
before week	23 2 -14 -2 -2 11 -11 -17 -2 12
before weer	-3 2 -1 0 -2 -38 0 23 0 19
before weet	-5 4 -1 -1 -1 -12 -1 -9 0 24
before weg	-8 -2 -13 -1 11 2 0 14 0 -3
before wel	-5 -2 17 -1 -13 26 -1 -18 8 -11
before werk	-15 3 0 0 0 31 0 -10 0 -7
before werknemer	-11 -1 -1 0 -1 45 -4 -26 0 -1
before wethouder	-7 -3 -2 0 -2 -14 -14 -27 87 -17
before wethouders	-1 0 0 0 0 -16 0 -8 31 -5
before wie	49 27 31 -3 -26 -45 -3 -8 -1 -20
before wife	-6 -2 -2 -1 25 -9 -1 -2 0 -2
before wijkagent	-3 36 -1 13 -14 -1 0 -28 0 -2
before wil	25 32 -22 2 -14 -39 22 4 7 -17
before wordt	44 -9 -7 -3 -4 -10 -16 16 1 -13
before ze	20 -24 -2 0 19 1 -2 -28 0 16
before zeg	-2 -6 -2 0 -3 7 -5 12 -1 0
before zegt	11 -2 0 -1 -11 0 -20 10 1 11
before zei	-8 -11 -3 -1 13 20 -6 -31 -1 28
before zelf	-29 -1 -8 -1 26 34 -1 -4 -3 -13
before zij	21 -5 -21 0 30 -4 -1 -4 -2 -14
before zijn	-24 -4 -2 1 65 -18 4 -36 -2 15
before zitten	7 -8 -2 0 -2 -16 -3 -7 -1 31
before zonder	0 34 6 -1 -6 -7 12 -32 -2 -6
before zoon	-24 -14 -9 -5 66 -1 -2 -8 -2 -1
before zoontje	-4 41 -1 -1 -10 -3 -5 -5 0 -11
before zus	-25 -4 -6 37 35 -12 -1 -12 0 -11
before zusje	-2 -6 -6 26 -7 0 0 -4 0 -1
beleid: once	-10 -2 -3 0 -2 -4 -6 2 31 -5
beleid: place middle	-1 -1 -1 0 -1 -3 -3 -4 17 -4
beleid: shape full	-10 -2 -3 0 -2 -4 -6 8 20 -2
beleid: share high	-10 -2 -3 0 -2 -4 -6 8 20 -2
bias	-23 -9 1 -7 -1 -19 -1 37 14 7
born	44 65 -3 17 -5 2 29 -84 -32 -33
born adult	38 -191 40 -27 36 67 83 -24 -27 5
born child	-47 121 8 21 -28 -22 -10 -24 -1 -19
born old	131 -68 -35 -3 22 -25 -23 -9 -3 12
born teen	-44 171 -33 -3 -20 -29 -8 -15 -1 -15
born young	-31 28 20 23 -12 12 -12 -11 -1 -16
brief: born	-6 16 18 0 -8 -1 -15 -1 0 -2
brief: cue after care	16 10 -8 0 5 -1 3 -16 0 -9
brief: cue after professional	-2 -2 -5 0 -1 -3 -1 5 -1 12
brief: cue before child	-2 23 2 0 -6 0 0 -8 -1 -8
brief: cue before office	4 -3 -6 0 -5 -1 15 0 -1 -3
brief: cue before parent	-13 5 12 0 18 -1 -1 -16 0 -4
brief: cue before professional	-6 -6 -2 0 -1 -2 -2 33 -2 -12
brief: cue before relative	1 -2 11 -1 18 -1 -1 -17 -1 -7
brief: greeted	5 -9 -11 0 13 -6 17 -9 1 1
brief: greeted politely	23 -5 -14 0 18 -4 19 -17 -3 -16
brief: greeted well known	-14 -4 3 0 -6 -2 -3 6 4 17
brief: has BSN	7 11 10 0 -8 -2 -5 -9 0 -3
brief: has DOB	-6 16 18 0 -8 -1 -15 -1 0 -2
brief: kin same f	-2 -1 8 -1 15 -1 -2 -8 0 -8
brief: kin vrouw	-1 0 9 0 4 0 0 -3 0 -7
brief: kin young m	-1 12 -1 0 -2 0 0 -3 0 -3
brief: once	-15 0 4 -3 -7 -24 -1 6 9 30
brief: place first	22 2 43 -1 4 -24 5 -63 -3 15
brief: place last	-9 -3 -11 -1 -3 -8 28 6 21 -21
brief: place middle	-18 6 3 -4 -5 -21 -13 63 -21 10
brief: sender	6 7 -3 0 -7 -5 10 -3 0 -4
brief: shape full	4 -7 23 -2 10 -30 -18 21 -3 2
brief: shape initials	24 -10 10 -1 -13 -11 9 -23 8 7
brief: shape single	-31 26 8 -3 13 -11 20 -13 -7 -2
brief: shape surname	-1 -4 -5 0 -14 -1 9 22 -2 -3
brief: share high	36 6 -14 -1 -1 -15 -2 -15 -8 13
brief: share low	-19 -4 10 -1 -16 -5 -4 15 -4 29
brief: share middle	-22 3 40 -4 12 -33 27 6 9 -38
brief: shares surname	-2 10 23 -1 -15 -3 -4 -8 -5 6
brief: title	-37 -18 13 -1 5 -12 32 46 -11 -16
brief: writer	10 -8 3 -2 11 -16 2 9 -8 -1
bsn	39 18 8 14 21 20 -24 -46 -5 -44
bsn brief	7 11 10 0 -8 -2 -5 -9 0 -3
bsn code	1 10 0 0 -1 -8 -1 0 0 -1
bsn email	4 9 -9 0 -12 21 -2 -9 0 -1
bsn hr	-5 -1 0 0 -2 10 -2 0 0 0
bsn indicatie	11 -9 4 0 -2 -1 -1 -1 0 0
bsn jeugdwet	2 1 -23 8 -5 -1 0 21 0 -1
bsn lijst	1 4 -4 -1 9 15 -6 -5 0 -12
bsn other	14 7 12 10 28 -4 -22 -18 -3 -24
bsn schuldhulp	-7 -3 11 0 13 -3 -2 -8 0 -2
bsn zaaknotitie	0 -7 11 -2 -8 -3 17 -11 0 3
code: born	17 17 -4 0 -3 -14 -8 -1 0 -4
code: has BSN	1 10 0 0 -1 -8 -1 0 0 -1
code: has DOB	17 17 -4 0 -3 -14 -8 -1 0 -4
code: once	-17 -5 2 -1 -9 27 -10 2 -4 16
code: place first	-8 -1 -1 0 -1 21 -1 -4 -1 -3
code: place middle	7 20 0 -1 -11 7 -13 -14 -3 8
code: shape full	18 1 2 -1 -8 25 -13 -2 -3 -21
code: shape initials	-13 22 -2 0 -1 8 -1 -4 -1 -8
code: share high	-11 14 -4 0 -4 -1 -6 19 -1 -7
code: share middle	5 4 2 -1 -9 49 -9 -46 -4 9
cue about care	21 14 17 25 -39 -17 -6 -36 -4 24
cue about child	-6 13 40 6 -17 -49 -17 4 -3 28
cue about client	48 0 -33 -6 -38 -25 35 26 -7 0
cue about employee	11 -3 -10 -6 -23 21 -13 21 -2 3
cue about office	-40 -8 -5 -1 -27 5 14 9 24 28
cue about parent	1 15 8 62 -5 -2 -8 4 -5 -70
cue about professional	-15 -41 -25 -6 -6 13 36 43 -3 4
cue about public_figure	-13 -4 -2 -1 5 27 21 26 -30 -30
cue about relative	-11 -1 11 1 -15 22 -5 13 -9 -5
cue about school	17 30 -22 33 -28 12 -11 -7 -1 -24
cue about sibling	-5 -8 -15 49 26 -11 -4 -16 -1 -16
cue after applicant	-19 -3 -1 -1 39 -22 56 -33 -1 -14
cue after care	26 3 -1 -12 19 6 18 -66 -24 33
cue after child	-29 2 78 10 52 -29 -11 -27 -5 -40
cue after client	3 26 -4 -18 -4 -26 -13 42 -4 -4
cue after employee	-49 -21 -23 -4 -17 73 -16 40 -14 31
cue after office	-25 -8 -8 -1 -14 -15 8 9 28 26
cue after parent	-25 23 36 7 20 -21 -14 -9 -4 -12
cue after professional	-55 -42 6 36 -6 -7 10 93 -25 -9
cue after public_figure	2 -5 -5 -1 -6 -20 -8 -14 90 -33
cue after relative	3 44 -19 5 36 -40 -7 -10 -14 3
cue after school	-12 35 0 -4 -10 -30 -15 26 -1 12
cue after sibling	34 -29 -13 61 0 -20 -4 1 -1 -29
cue before applicant	17 -2 -1 -1 -3 23 0 -27 -2 -3
cue before care	0 2 24 -4 -9 -31 -5 -8 -12 42
cue before child	-26 123 -57 13 56 -46 -16 -40 -6 0
cue before client	9 -20 -9 6 13 4 72 -44 -16 -14
cue before employee	-1 -17 -29 -3 -23 47 -7 30 11 -7
cue before office	-33 -14 -21 -10 9 28 9 6 19 6
cue before parent	-47 27 145 -7 -13 -31 -11 -40 -4 -20
cue before professional	-57 0 -68 1 -25 9 -25 190 -17 -8
cue before public_figure	-21 -8 -8 -1 -8 -33 -22 -10 158 -46
cue before relative	-7 -51 -6 -22 245 -42 -17 -103 -8 10
cue before school	13 -31 -55 -17 -14 18 -13 87 -1 14
cue before sibling	-13 -41 -34 133 44 -19 -4 -36 -3 -28
cue label applicant	17 -1 -1 -1 -4 -30 22 1 -1 -2
cue label care	-16 -2 -5 -1 -2 -18 -2 50 0 -4
cue label child	8 53 -15 -2 -10 -3 -1 -9 0 -21
cue label client	121 -66 13 -5 -20 -11 -11 -18 -1 -2
cue label employee	-14 -4 -2 0 -2 -18 20 30 -2 -8
cue label office	-25 -7 -10 -1 -8 42 28 43 -23 -38
cue label parent	-4 -18 37 -1 -6 -4 0 -9 0 7
cue label professional	-21 0 -14 -3 -11 19 -5 54 -1 -17
cue label relative	-23 -5 -6 -1 -1 -2 -1 -5 0 45
cue label school	-1 8 -1 0 0 -33 -5 35 0 -1
cue label sibling	-1 -21 -2 33 -3 0 0 -3 0 -1
cv: born	-5 -1 -5 0 -1 -4 23 -6 0 -1
cv: born adult	-4 -1 -5 0 -1 -4 22 -6 0 -1
cv: cue after employee	-1 0 0 0 0 -8 -11 -4 0 25
cv: greeted	-9 -1 -3 0 -4 -2 -38 64 -1 -4
cv: has DOB	-5 -1 -5 0 -1 -4 23 -6 0 -1
cv: mail behind	-1 0 -1 0 -2 -3 -16 24 0 -3
cv: once	-15 4 -10 -1 7 -29 42 -12 -5 19
cv: place first	-16 -7 -7 -1 -5 -21 101 -33 -4 -7
cv: place last	-4 -2 -2 0 3 -14 -7 29 -1 -3
cv: place middle	-11 9 -5 -1 3 -14 -27 23 -1 22
cv: shape full	-20 -7 -11 -1 16 -31 32 16 -3 10
cv: shape initials	-5 0 0 0 -1 -5 9 4 0 -1
cv: shape single	-5 7 -2 0 -13 -11 29 -5 -3 4
cv: share high	-19 -6 -2 -1 -6 -18 36 29 -4 -9
cv: share middle	-12 6 -11 -1 7 -30 32 -10 -3 21
cv: title	-9 -1 -2 0 -3 -1 -28 47 0 -3
cv: writer	-5 -2 -2 -1 17 -4 30 -38 -1 6
email: age child	-4 -2 -4 15 -2 8 -2 -6 0 -3
email: born	11 2 -13 -1 1 -5 15 -5 0 -4
email: born adult	6 -1 -12 0 -4 1 16 -3 0 -3
email: cue after care	9 8 -9 -1 -5 4 19 -19 0 -5
email: cue after client	15 17 -9 0 -20 8 -1 -8 0 -2
email: cue after employee	-2 -1 -2 0 -2 40 0 -28 0 -5
email: cue before child	-3 12 -5 -1 -3 -17 -1 19 0 -2
email: cue before employee	4 -1 -2 0 -6 2 -3 -12 13 6
email: cue before relative	0 -8 6 -1 16 -6 0 -4 0 -2
email: greeted	2 -2 -13 -5 -23 -2 3 22 -3 22
email: greeted politely	-1 -2 -14 -1 -9 -7 -6 17 5 17
email: greeted well known	3 0 1 -5 -14 4 9 4 -8 5
email: has BSN	4 9 -9 0 -12 21 -2 -9 0 -1
email: has DOB	11 2 -13 -1 1 -5 15 -5 0 -4
email: kin old f	4 -3 18 0 -7 -4 -2 -4 0 -1
email: kin young m	-1 25 -4 -1 -4 -8 -1 -4 0 -1
email: mail behind	1 -11 16 -4 11 -14 8 -20 -8 20
email: mail of office	22 -6 -1 -3 -15 26 -20 -1 -7 4
email: mail of resident	-14 -5 27 -1 23 -44 30 -28 -1 12
email: once	13 11 9 14 30 -24 -14 -5 -3 -30
email: place first	-4 11 1 -5 14 -2 -12 3 8 -15
email: place last	-17 -11 9 25 13 16 -6 -20 -2 -7
email: place middle	12 4 2 -7 -18 10 9 1 -11 -1
email: receiver	-30 -16 13 -2 8 3 -2 15 0 11
email: sender	-6 -16 13 -4 14 15 -10 5 -8 -3
email: shape full	5 9 -5 14 0 20 9 -40 -3 -8
email: shape initials	33 -11 -3 -1 -7 -34 -3 19 5 1
email: shape single	-38 -2 4 1 23 45 -13 15 -8 -27
email: share high	-3 -3 4 -1 -17 -2 2 -16 11 25
email: share low	16 0 13 -7 15 -18 0 -10 1 -9
email: share middle	-23 7 -4 20 12 45 -10 10 -17 -40
email: shares surname	-10 6 6 -5 18 -10 20 -10 -1 -15
email: title	-2 -15 4 -2 2 6 -4 -14 -2 27
email: writer	16 -16 -2 -6 -3 7 -1 -1 -7 14
greeted	16 30 31 -12 27 -13 -55 12 -35 -1
greeted politely	33 2 3 -2 28 -13 -24 5 -16 -16
greeted well known	-11 27 27 -10 -3 -6 -37 -5 -19 36
has BSN	39 18 8 14 21 20 -24 -46 -5 -44
has DOB	44 65 -3 17 -5 2 29 -84 -32 -33
hr: age adult	-2 -2 0 0 -1 -21 36 -9 0 -1
hr: attendee	-3 0 0 0 -1 6 -13 15 -3 0
hr: born	-3 -6 -4 -1 17 13 -1 -11 -1 -3
hr: born adult	1 -3 -3 0 1 19 0 -10 -1 -3
hr: cue about employee	-1 0 0 0 0 12 -1 -9 0 -1
hr: cue about professional	-1 -1 0 0 -1 8 8 -13 0 0
hr: cue after care	1 3 -3 -1 11 19 -22 -4 0 -4
hr: cue after employee	-2 -1 -1 0 -2 -13 -1 3 -2 19
hr: cue after professional	16 0 -1 0 -2 -16 9 -4 -1 -1
hr: cue before employee	-3 -2 -1 0 -3 15 -12 16 -5 -5
hr: cue label applicant	-1 0 0 0 -1 -13 13 4 0 -1
hr: cue label employee	-1 -1 0 0 -1 -1 -6 13 -1 -1
hr: cue label professional	0 0 0 0 0 -6 -1 9 0 0
hr: greeted	-16 0 -3 0 3 17 -9 14 -4 -3
hr: greeted well known	-4 0 -3 0 4 -6 -6 17 -1 -1
hr: has BSN	-5 -1 0 0 -2 10 -2 0 0 0
hr: has DOB	-3 -6 -4 -1 17 13 -1 -11 -1 -3
hr: once	-23 0 -9 -3 10 16 30 -22 8 -7
hr: place first	-26 -4 -8 -1 -6 7 -15 46 16 -9
hr: place last	-1 -1 -1 0 -2 35 -3 -35 11 -3
hr: place middle	-16 -2 -11 -4 13 10 46 -21 -7 -8
hr: shape full	-13 -14 -12 -2 4 15 35 3 -9 -7
hr: shape initials	-19 -2 -4 0 -7 7 2 -16 32 7
hr: shape single	-10 9 -3 -2 -5 35 -10 8 -2 -22
hr: share high	-19 -3 -1 0 -4 50 1 -17 -2 -4
hr: share low	-13 10 -6 -2 7 -11 4 16 -9 5
hr: share middle	-12 -14 -13 -3 2 13 24 -9 31 -19
hr: shares surname	-5 -1 -5 0 2 18 9 -14 0 -3
hr: title	-7 -1 -6 0 18 47 -6 -33 -7 -4
hr: writer	-6 -5 -4 -1 -8 5 12 -20 35 -8
in table	36 19 -35 4 -26 -29 32 -21 -27 47
indicatie: born	3 -1 -8 -1 11 -1 -1 -1 0 -1
indicatie: born adult	-4 -1 -5 0 13 -1 -1 -1 0 -1
indicatie: cue after client	12 -8 -4 -4 7 -1 0 -1 0 0
indicatie: cue after professional	-6 -1 -2 -1 0 -1 0 11 0 -1
indicatie: cue before child	10 -15 -2 0 10 0 0 -2 0 -2
indicatie: cue before client	12 0 -1 0 -2 -1 0 -8 0 0
indicatie: cue before parent	-2 -12 16 7 -3 0 0 -5 0 0
indicatie: cue before professional	-3 -8 -2 0 -2 -2 0 20 -1 -2
indicatie: cue before relative	-5 -3 -10 2 21 0 0 -2 0 -2
indicatie: has BSN	11 -9 4 0 -2 -1 -1 -1 0 0
indicatie: has DOB	3 -1 -8 -1 11 -1 -1 -1 0 -1
indicatie: kin same f	-3 -2 -3 16 -4 -1 0 -3 0 -1
indicatie: once	31 -5 6 10 -18 -14 -2 21 -3 -26
indicatie: place first	41 3 10 -7 -7 -7 -2 -20 -1 -9
indicatie: place last	-8 -4 -2 -1 -2 -3 0 22 -1 -1
indicatie: place middle	-16 10 8 21 4 -10 -2 -4 -2 -9
indicatie: shape full	-9 -20 22 -4 6 -7 -2 9 -2 6
indicatie: shape initials	1 -2 12 -1 -4 -2 -1 3 -2 -6
indicatie: shape single	17 27 -17 18 -5 -10 -1 -7 -1 -19
indicatie: share high	8 8 -5 0 2 -1 -1 -6 -1 -3
indicatie: share low	-18 8 -12 14 -9 -4 0 32 0 -11
indicatie: share middle	27 -8 32 -1 3 -14 -3 -28 -3 -6
indicatie: shares surname	-5 -3 11 -1 12 -1 -1 -8 0 -4
indicatie: title	-11 -3 14 -1 15 -1 -1 -2 -1 -8
jeugdwet: age child	-1 20 -15 6 -6 -1 0 -1 0 -2
jeugdwet: attendee	-1 -7 9 -1 4 -3 0 3 0 -4
jeugdwet: born	3 -2 23 3 -21 -2 -1 9 0 -11
jeugdwet: born adult	-13 -26 51 -7 -10 -1 0 12 0 -6
jeugdwet: born child	-7 24 -11 8 -8 0 0 -1 0 -4
jeugdwet: born teen	24 -1 -16 -1 -2 0 0 -1 0 -2
jeugdwet: cue about care	-7 18 13 9 -4 -1 -1 -17 -1 -10
jeugdwet: cue about child	-1 2 16 -1 1 -1 -1 -12 0 -4
jeugdwet: cue about parent	-2 -26 -2 24 4 -2 0 9 0 -5
jeugdwet: cue about professional	17 -19 -6 -1 -2 -1 0 15 0 -4
jeugdwet: cue about school	-1 7 -6 13 1 0 0 -12 0 -3
jeugdwet: cue after care	1 -4 -3 -1 -1 -2 -1 26 0 -14
jeugdwet: cue after client	-9 7 -4 -5 -3 -1 0 17 0 -1
jeugdwet: cue after parent	-3 -3 -1 -1 17 -2 -1 -5 -1 0
jeugdwet: cue after professional	-3 -8 2 8 0 -3 -1 14 -1 -8
jeugdwet: cue after relative	-4 6 -7 -2 24 -1 0 -11 0 -5
jeugdwet: cue before care	19 -18 3 -2 -2 -1 0 -10 0 11
jeugdwet: cue before child	16 -4 -8 10 -4 -2 0 -4 0 -5
jeugdwet: cue before parent	-4 -2 11 -6 -9 -3 -1 11 -1 4
jeugdwet: cue before professional	-1 -6 -19 -1 -3 -1 0 35 0 -3
jeugdwet: cue before relative	-2 -13 -3 -6 39 -1 0 -2 0 -13
jeugdwet: cue before school	17 -18 -13 -10 2 -1 0 42 0 -18
jeugdwet: cue before sibling	-1 -16 -4 43 -14 0 0 -5 0 -3
jeugdwet: cue label parent	0 -7 14 -1 -3 0 0 -5 0 3
jeugdwet: cue label professional	0 -1 -3 0 -2 0 0 9 0 -2
jeugdwet: greeted	-9 16 32 -1 -1 -2 -1 -29 -1 -4
jeugdwet: has BSN	2 1 -23 8 -5 -1 0 21 0 -1
jeugdwet: has DOB	3 -2 23 3 -21 -2 -1 9 0 -11
jeugdwet: kin moeder	-1 -9 14 -1 -5 0 0 4 0 -2
jeugdwet: kin old f	-2 -23 10 -5 39 -1 0 -7 0 -11
jeugdwet: kin old m	-3 -16 2 -6 29 -2 0 -15 0 10
jeugdwet: kin vader	-2 -8 15 -3 -8 0 0 -5 0 12
jeugdwet: once	-26 -1 1 1 -2 -9 -4 10 -3 33
jeugdwet: place first	1 10 22 -5 -15 -15 -4 -5 -3 14
jeugdwet: place last	-1 -8 6 -2 -3 -1 -1 16 -1 -6
jeugdwet: place middle	-27 21 -5 23 16 -13 -4 -1 -3 -7
jeugdwet: receiver	-3 4 -10 0 -1 -1 0 11 0 -1
jeugdwet: shape full	-21 17 44 -16 -7 -15 -6 23 -4 -16
jeugdwet: shape initials	-8 -5 19 -4 17 -2 -1 8 -2 -23
jeugdwet: shape single	3 12 -32 36 -11 -11 -2 -35 -1 42
jeugdwet: share high	9 30 -17 -1 -2 -1 -1 -14 0 -3
jeugdwet: share low	-30 -12 10 12 33 -13 -5 22 -3 -14
jeugdwet: share middle	-5 4 30 4 -33 -14 -4 2 -3 19
jeugdwet: shares surname	5 14 22 -2 1 -5 -2 -37 -2 7
jeugdwet: title	-20 11 32 -11 -4 -2 -1 15 -1 -19
jeugdwet: writer	-7 24 3 -2 -9 -3 -1 12 -2 -14
kin broer	-4 -19 -18 18 66 -6 -3 -19 -3 -14
kin buurman	-7 -1 -1 -1 -9 -1 0 -11 0 32
kin dochter	1 -3 -16 -6 42 21 -3 -21 -1 -13
kin echtgenoot	-10 -1 -1 0 21 0 0 -5 0 -3
kin echtgenote	-9 -14 -4 -1 45 -1 -1 -1 0 -14
kin kind	24 13 -11 -3 -7 -1 0 -9 0 -6
kin ma	-8 -9 20 -2 -3 8 -3 -21 -2 20
kin man	39 -4 -3 -2 6 -15 -1 -6 -2 -11
kin moeder	-1 -36 139 -3 -41 -14 -7 -17 -1 -19
kin old f	-12 -66 87 -14 85 -9 -10 -49 -4 -9
kin old m	-15 -39 56 -12 68 -15 -3 -50 -2 12
kin oma	-1 -7 -16 -2 38 -1 0 -5 0 -6
kin oom	11 -5 -13 -3 18 0 0 -1 0 -7
kin opa	-1 -3 -14 -1 17 0 0 10 0 -7
kin other f	-3 -4 -5 -2 13 -2 0 -2 0 5
kin other m	-8 -12 -4 -2 -13 -2 0 -16 0 56
kin partner	-45 -7 -5 -2 57 -4 -1 -6 0 12
kin same 	-45 -7 -5 -2 57 -4 -1 -6 0 12
kin same f	-33 -41 -2 88 101 -26 -12 -53 -2 -20
kin same m	10 -34 18 47 61 -25 -4 -32 -5 -37
kin tante	-1 -2 -17 -4 28 -1 0 -1 0 -1
kin vader	-21 -20 71 -7 5 -5 -3 -29 -1 11
kin vrouw	9 -4 19 -2 19 -6 -7 -14 -1 -12
kin young 	15 -15 -12 -3 -14 -1 -1 -9 0 40
kin young f	-1 30 -20 -8 39 16 -4 -31 -1 -21
kin young m	-33 105 -16 -7 44 -28 -10 -34 -3 -18
kin zoon	-25 33 -13 -5 59 -19 -4 -22 -3 -2
kin zoontje	-4 41 -1 -1 -10 -3 -5 -5 0 -11
kin zus	-17 -4 -6 36 31 -13 -1 -19 -1 -6
kin zusje	-2 -6 -6 26 -7 0 0 -4 0 -1
label aan	-36 -4 -8 -2 -15 50 5 -12 3 18
label aanvrager	15 -3 -1 0 -5 4 -5 -3 0 -2
label aanwezig	-7 -6 29 0 -8 15 -9 -19 -6 12
label achternaam	-58 59 -13 -5 10 13 -23 -43 -3 63
label afwezig	0 -1 0 0 0 7 -1 -10 -2 9
label als	-3 -12 -2 0 -8 20 -1 21 0 -14
label begeleider	-1 -2 -3 0 0 26 0 -15 0 -4
label behandelaar	-8 -4 -1 0 -1 15 0 5 0 -6
label belanghebbende	0 -2 2 -1 -2 -5 -1 -4 0 12
label betreft	39 -5 -9 0 -4 -9 -2 -6 0 -3
label betrokkene	12 7 -7 -3 -1 -1 0 -2 0 -4
label bij	-21 -1 -4 0 -2 8 -2 25 5 -7
label cc	-27 -1 -4 0 41 -17 17 5 -5 -9
label client	103 -65 -7 0 -3 -7 -2 -15 0 -2
label commissie	-1 0 -1 0 -1 -21 -26 28 12 10
label contact	-6 -3 -9 -1 13 -16 -8 -1 0 31
label de	-71 6 -11 -2 -7 17 21 42 -8 12
label dienst	-9 -15 -1 0 -1 -21 -2 49 0 -1
label door	-26 -6 -6 -1 -17 25 -13 59 -12 -2
label een	5 -2 -3 0 -12 5 -1 -4 0 13
label en	-2 -1 18 0 -15 3 -14 27 -1 -14
label er	31 -33 -3 -4 25 2 -4 -17 -1 4
label from	-14 -14 28 -1 -7 11 -27 8 -3 19
label geslachtsnaam	37 -3 -13 0 -1 -10 -6 -2 0 -2
label handtekening	-19 -2 -2 0 -2 31 -4 -1 0 -2
label het	-23 -13 -3 -1 45 5 -3 6 0 -11
label ik	17 -4 17 -1 -13 -10 -1 -1 0 -4
label in	25 -2 -5 0 1 -8 -2 -23 -1 14
label inbrenger	-3 -3 -3 0 -1 16 -5 5 -1 -4
label is	-5 -5 -4 -3 34 16 -2 -13 0 -19
label jeugdige	-5 11 -2 0 -1 -1 0 -1 0 -1
label jongere	-6 19 -2 -1 -1 -4 -1 -2 0 -1
label juni	-18 -1 -1 0 0 33 -12 0 0 -2
label kandidaat	17 -1 -1 0 -3 -58 31 18 -1 -1
label kind	25 9 -6 -1 -5 -1 0 -5 0 -16
label kinderen	-7 21 -2 0 -4 -1 0 -2 0 -4
label klant	-11 -2 34 0 -6 -8 -2 -3 0 -1
label leidinggevende	0 0 0 0 0 -18 -1 23 0 -3
label maart	-10 0 0 0 0 -14 14 13 0 -3
label medewerker	-1 -1 0 0 0 39 -3 -33 0 -1
label melder	-14 -1 -6 -1 0 9 -1 18 0 -4
label met	22 15 5 0 -3 12 -1 -11 -1 -37
label midd	-7 -2 0 0 0 26 -10 -2 0 -4
label naam	80 59 -21 13 -1 -21 13 -111 -18 8
label name	-10 -1 -5 0 -3 -5 30 -5 0 -1
label niet	23 -2 -7 0 8 22 -12 -17 -1 -13
label ocht	-14 -3 -1 0 0 42 -11 -3 0 -11
label onderwerp	-26 28 -7 -2 -1 32 -1 -12 0 -10
label onderzoeker	-4 -1 -7 -1 -2 -23 0 41 0 -2
label ook	-2 -5 -3 0 -1 3 -1 15 -1 -8
label op	-6 -5 15 0 -3 -29 -1 30 0 -1
label opgesteld	-1 0 -2 0 -1 -6 0 10 0 -1
label ouders	0 -11 28 0 -5 -2 0 -5 0 -5
label paraaf	-14 -3 -1 0 0 42 -11 -3 0 -11
label partner	-10 -3 -2 0 14 -1 -1 -1 0 4
label referentie	0 0 0 0 0 -11 -21 36 -1 0
label regie	-29 -8 -9 -1 -3 -8 -1 80 0 -21
label roepnaam	-5 21 -9 -1 -13 -23 40 2 -1 -12
label rondvraag	-5 -1 0 0 0 -9 -3 -3 4 18
label to	-25 -4 14 -1 -8 39 -11 -12 -1 10
label van	-5 -12 -6 -7 32 20 -24 29 -19 -9
label verslag	-5 -5 -6 0 -1 28 -1 -13 -1 3
label voor	-24 -3 -3 -1 52 -28 -5 20 -3 -4
label voornaam	-56 35 -14 -3 -18 -5 -24 -36 -3 123
label voornamen	26 2 -4 0 -15 9 -2 -4 -1 -11
label voorvoegsel	-8 -2 -1 0 -2 28 -2 -2 0 -11
label voorzitter	-2 0 -1 0 -1 -7 -4 6 26 -17
label wat	41 -7 -18 -2 3 14 -1 -13 -1 -15
label weergavenaam	-12 -1 -1 0 -1 77 -5 -24 -1 -31
label werknemer	-11 -1 0 0 -1 17 -4 0 0 -1
label wie	57 29 -17 27 -20 4 -9 -20 -7 -45
lijst: born	-4 33 -10 -2 -10 20 28 -9 -3 -42
lijst: born adult	-1 -32 -5 -1 1 41 37 -5 -2 -31
lijst: born child	-19 38 -2 0 -2 -9 -3 -1 0 -2
lijst: born old	31 -10 0 0 -3 -11 -2 -1 0 -4
lijst: born teen	-3 25 -2 0 -4 -9 -2 -2 0 -2
lijst: cue after parent	-9 15 14 0 -8 -5 -1 -10 0 5
lijst: has BSN	1 4 -4 -1 9 15 -6 -5 0 -12
lijst: has DOB	-4 33 -10 -2 -10 20 28 -9 -3 -42
lijst: mail behind	-22 -11 -2 0 -1 7 58 -28 0 0
lijst: once	28 22 -16 -6 13 16 -18 -13 -8 -18
lijst: place first	6 -23 -5 -1 -7 25 -21 16 1 9
lijst: place middle	12 8 -12 -10 7 14 8 -21 -15 8
lijst: shape full	-10 22 -11 -6 1 1 31 -49 -9 30
lijst: shape initials	-18 -22 0 -2 0 42 -24 23 -3 4
lijst: shape single	-7 -7 -5 -3 6 -2 -13 22 -2 11
lijst: share low	0 3 -15 -7 2 26 4 -31 -7 24
lijst: share middle	15 -11 -2 -4 -2 22 -14 8 -7 -7
lijst: shares surname	-10 -22 13 -1 34 -18 -12 -1 -1 18
lijst: title	-6 -9 -3 0 10 -2 4 -21 0 28
mail behind	-28 -51 9 -7 44 -34 77 -6 -24 20
mail of office	19 -14 8 -5 -37 28 -23 52 -18 -10
mail of resident	-3 -9 46 -1 51 -90 35 -88 -3 62
most mentioned	21 22 -49 5 2 -23 17 -12 16 0
most mentioned brief	23 5 -11 -2 16 -22 37 -17 -11 -20
most mentioned code	11 23 -4 0 -4 4 -5 -12 -1 -13
most mentioned cv	-15 -4 -3 -1 -4 -14 16 30 -1 -5
most mentioned email	9 -8 12 5 -36 -19 1 5 5 26
most mentioned hr	-9 -6 -5 -1 -6 40 -12 -7 18 -13
most mentioned indicatie	17 -1 -3 -5 6 -4 -1 -1 -1 -8
most mentioned jeugdwet	-2 15 9 17 -16 -8 -2 16 -1 -27
most mentioned lijst	-24 3 2 -3 2 8 24 -23 -5 18
most mentioned notulen	-12 -14 -9 -1 -5 10 -11 -1 21 22
most mentioned other	8 -1 -9 -5 10 8 -10 -10 1 9
most mentioned participatie	-1 -5 -5 -1 11 -7 -6 4 -2 12
most mentioned publicatie	-8 -8 -2 0 -4 -11 4 9 -6 26
most mentioned reflectieverslag	16 -7 -5 -1 -7 30 -2 -8 -1 -15
most mentioned schuldhulp	-2 -2 -7 0 25 -10 -3 16 -2 -15
most mentioned wmo	14 1 -4 3 9 -9 -4 -4 -3 -2
most mentioned zaaknotitie	-4 31 -4 2 3 -18 -7 -8 2 5
near 0	-15 37 -13 -4 -23 4 -25 11 3 26
near aan	49 -18 10 -18 17 27 -45 16 10 -48
near aangehouden	-7 6 -1 0 -1 -8 -1 -19 6 24
near aangevraagd	16 -12 -1 0 -7 -22 -15 44 -6 4
near aangifte	-15 -5 51 -1 -2 -23 -3 -6 0 4
near aanvraag	16 -15 0 -1 0 -7 29 -1 -2 -18
near aanvrager	-10 -8 -4 0 17 -12 41 -2 -13 -9
near aanwezig	5 -20 9 -3 5 -2 -13 17 3 -1
near aardig	-15 -3 -7 0 -10 1 -2 54 -2 -16
near account	-5 18 -10 0 -1 68 -3 -51 -1 -16
near acht	6 11 -4 0 -6 -11 -1 0 -2 7
near achter	-33 18 -8 -2 -8 -3 28 -6 -2 16
near achternaam	21 -11 -34 -5 -7 -22 40 -16 -2 36
near actie	19 -2 -5 0 -2 -12 -7 29 -4 -15
near adres	-28 -6 -8 0 41 9 -5 -22 -1 20
near advies	10 -3 29 -1 -2 -23 -3 1 1 -9
near adviseur	-3 -1 -6 0 -2 8 -3 -12 -12 31
near advocaat	-6 0 12 0 -4 -27 28 11 -1 -11
near af	-5 -1 0 0 2 27 -2 -24 4 0
near afd	-3 -1 -1 0 -1 29 -2 -15 0 -5
near afdeling	19 -1 0 0 -4 5 -9 -4 -1 -4
near afspraak	-1 -15 -22 -4 1 36 -5 -4 -5 19
near afwezig	-8 -3 -1 0 -2 23 -2 -27 3 18
near afwijzen	-6 -9 0 0 0 -17 42 0 0 -8
near akkoord	-15 -1 33 -2 20 9 10 -37 -3 -14
near al	-7 22 48 -5 18 -31 -1 -27 -3 -15
near alimentatie	-21 -4 49 -1 -6 -6 0 -2 0 -9
near all	16 10 28 -1 -30 -3 -29 22 -1 -12
near alle	12 -3 -4 -1 -6 4 -3 3 0 -2
near alleen	54 3 -7 -6 18 -8 -18 19 1 -55
near alles	0 -8 -9 -3 6 -10 -14 45 -1 -6
near almere	-4 1 9 0 4 -3 6 -3 -1 -9
near als	42 -34 -2 13 8 -4 -45 32 -24 14
near altijd	1 52 -9 -6 -6 -39 -6 14 0 0
near ambulant	-6 6 -6 0 -1 13 -1 -2 0 -2
near an	-2 0 0 0 0 -30 12 25 -1 -2
near and	8 3 36 -4 18 2 13 -69 -2 -5
near ander	-11 -5 -1 0 -6 10 0 -20 0 34
near andere	-9 -1 -4 0 3 -6 -2 -14 -7 40
near anderen	-3 -4 7 0 -2 25 -5 -11 9 -15
near anders	-13 -7 -9 -2 -3 7 -9 26 0 11
near antwoord	-1 -8 -1 0 -1 68 0 -50 0 -7
near antwoordt	-7 -2 -1 0 -10 29 -7 10 3 -13
near app	-28 7 -9 0 -5 15 -7 10 -1 17
near april	14 8 -30 -3 53 27 -10 -22 -4 -33
near arts	-2 -12 -2 -1 -1 18 0 3 -1 -3
near ask	21 14 -3 0 -3 11 -10 -21 -1 -8
near asked	6 -2 -3 0 -3 6 -11 -19 -1 26
near at	-33 18 -26 -1 40 34 -5 -5 -1 -20
near augustus	-25 10 13 -1 8 6 -11 7 0 -7
near auto	-33 15 12 -3 41 -15 -4 2 -1 -13
near balie	-18 -12 -24 -2 16 80 -15 17 -3 -37
near bang	13 5 -4 0 -6 -23 -16 38 0 -7
near bank	-15 19 44 -1 -10 -4 -1 0 0 -31
near basisschool	-1 11 -3 -5 -1 -26 0 30 -1 -4
near bed	35 18 -7 0 -3 -12 -3 -9 0 -18
near bedrijfsarts	-1 -1 0 0 -2 -35 -1 43 0 -3
near been	5 2 -2 0 -7 10 -4 -1 0 -1
near begeleid	34 -33 4 -1 -5 6 0 -1 -2 -3
near begeleider	17 -10 -16 -7 -12 25 -6 12 -1 0
near begeleiding	20 -7 -7 -4 -10 -20 -14 29 -7 19
near begin	34 -1 -2 -2 -6 -5 -3 -9 0 -8
near begon	-2 -1 -1 0 3 19 -3 9 2 -25
near begrijpt	-12 1 0 0 -1 3 42 -10 -1 -22
near behalve	20 15 -3 0 -4 17 -4 -13 -1 -26
near behandelaar	-1 -1 -1 0 -2 17 0 -4 0 -8
near behandeld	-2 -26 -14 34 -4 -10 -2 36 -4 -8
near beheer	-21 -6 -3 0 -1 27 -5 22 -1 -11
near beide	-1 -6 -7 -2 8 10 -1 -8 0 9
near bekend	52 -4 -11 0 -9 -16 -8 -17 3 9
near bel	-2 -17 8 -1 -7 -5 -6 62 -7 -26
near belanghebbende	6 -2 1 -1 -4 -6 -3 -4 0 12
near belastingen	-9 -1 -2 0 -10 26 -3 18 -1 -18
near belde	25 -39 44 0 13 30 -9 -34 -1 -29
near bellen	3 29 -1 -2 -6 -39 4 39 -1 -25
near belt	-27 -39 53 75 4 -9 -32 9 -6 -27
near ben	4 -2 6 25 -5 -15 50 -30 -5 -28
near beneden	-26 -2 -21 -1 -8 10 -3 5 0 45
near bent	9 -2 -4 -1 2 -14 -2 34 0 -22
near beoordeling	-15 -7 -3 0 -1 -7 -10 65 -5 -17
near bereikbaar	-1 -2 -1 0 -3 -3 0 14 -1 -3
near bericht	-4 2 -1 0 -1 2 -1 -26 1 27
near besluit	-2 6 -2 0 -2 -23 14 7 5 -3
near bespreken	-16 6 -3 -2 -4 -13 -5 40 0 -3
near besproken	7 -2 -10 -7 7 21 -11 5 -1 -9
near beste	-17 19 -16 -3 19 -9 -21 -9 30 7
near bestuurder	-12 0 -2 0 -1 7 -3 -12 -1 24
near betaald	-28 -10 -5 0 11 7 -3 -9 4 34
near betaalt	-4 -3 1 -3 1 -2 0 1 0 10
near betreft	21 16 7 -2 -11 -15 -3 -7 0 -5
near betrokkene	-4 3 -8 -4 -10 5 -4 -14 -1 38
near bewoner	66 -12 -13 -1 -10 18 -8 -33 0 -8
near bewoners	-5 -15 -2 0 -3 34 -1 -17 -2 11
near bezocht	-6 -7 -8 0 -3 -2 -3 9 38 -17
near bezoek	-41 -1 3 0 18 -11 -2 15 5 15
near biedt	-13 0 -1 0 -3 8 0 -19 -1 29
near bij	-8 53 26 -16 12 2 -2 -63 -30 27
near binnen	54 11 10 -2 -3 -24 -6 -26 -2 -12
near blanco	-3 0 19 0 -2 -6 -4 -6 19 -17
near blijf	-10 -14 -4 0 -3 -14 -2 54 0 -6
near blijft	10 -9 -3 -1 13 -19 -4 1 -2 14
near blijven	-16 5 -17 -1 19 -2 -1 6 -1 8
near blind	-9 10 -3 0 -1 -29 -3 -8 -6 49
near bloemen	-5 -2 0 0 0 40 -1 -11 -7 -13
near boa	-2 -1 -2 0 0 34 -1 -24 0 -4
near boodschappen	-7 -7 10 -4 2 -3 0 -17 0 25
near boos	12 -18 2 0 11 11 -3 -5 -1 -8
near born	28 79 -28 -4 4 -26 -3 -41 -1 -6
near boven	31 10 -11 -3 -8 12 -9 -25 -2 4
near brengt	-2 1 -1 0 -13 4 0 -8 0 17
near brief	25 9 -5 -6 21 -45 23 1 -3 -19
near briefadres	-12 -10 5 0 -7 29 -3 3 0 -5
near broer	7 -38 -19 40 62 -7 -5 -20 -3 -17
near broertje	-6 16 -5 15 -16 0 0 -1 0 -2
near brp	28 -2 -1 -1 -1 -10 0 -8 0 -5
near bsn	54 14 7 -3 18 -30 -3 -34 -2 -23
near buiten	21 -30 -11 32 4 10 -6 -6 -1 -13
near bureau	12 34 -5 -3 -7 -13 -6 2 -3 -12
near burgemeester	-8 -3 -4 0 -2 13 -6 -29 83 -43
near burgerzaken	-11 -5 -3 0 -5 25 -4 -4 0 7
near bus	-39 -14 -5 -1 -5 -76 -17 85 -3 76
near buurman	-8 3 -5 -2 -7 -1 0 -11 0 31
near buurvrouw	-23 22 -5 -1 -35 -10 -2 12 -1 44
near by	-42 -1 -2 0 -1 -5 29 1 0 21
near called	-16 22 16 -3 -4 7 -3 -16 0 -2
near can	18 28 -1 0 -5 -8 -3 -18 0 -9
near casemanager	-2 -1 -2 0 -1 47 -3 -36 -1 -1
near casus	27 1 -7 0 -2 5 -6 -15 0 -3
near cc	-28 -1 -4 0 41 0 16 -9 -5 -10
near cda	-7 -1 -1 0 -3 -6 -3 31 17 -27
near chauffeur	-16 -5 -7 -1 -5 5 -8 30 -14 20
near client	-5 -7 -6 -7 -2 8 26 14 -1 -19
near cliente	10 0 -1 0 -4 -1 -3 1 0 -1
near clientondersteuner	-7 -8 -28 -1 7 -2 0 46 0 -6
near cnv	0 0 0 0 -1 -10 -1 22 -4 -6
near coach	-9 17 -1 0 -1 -34 -2 34 0 -3
near code	-6 -7 -2 0 -3 26 -10 14 -2 -11
near collega	44 -4 -17 -3 -20 -17 -1 -32 16 35
near college	-17 -2 -1 0 -6 21 19 2 2 -19
near com	-13 -4 29 0 -13 -12 24 -6 0 -6
near commissie	-8 -1 -2 0 -2 -25 15 22 16 -15
near conform	-1 -1 0 0 0 30 0 -10 0 -18
near consulent	-7 -4 -6 -3 11 -16 -1 -6 -2 34
near contact	-6 -10 -14 -1 3 -60 -17 44 -10 72
near contactpersoon	-15 -2 -2 -5 0 21 -6 38 -6 -23
near contactverbod	-10 -7 22 -2 -11 -19 -2 26 0 5
near coordinator	-1 -1 -1 0 -1 8 -2 -2 0 -1
near daar	-24 -2 -17 -2 39 -15 -3 -19 -2 46
near daarna	22 -8 -2 -1 -4 3 -8 -9 1 6
near daarvan	9 5 -1 -1 -3 14 -1 -11 -4 -6
near dacht	19 -1 -6 -1 -3 -11 7 8 -2 -10
near dag	-7 -18 4 0 -15 12 -10 10 -1 25
near dagen	-14 13 -9 -1 4 -3 -1 32 0 -21
near dan	-49 36 -1 -10 -28 47 16 22 -3 -29
near dank	-18 -2 -5 -1 -5 -43 -3 65 -1 13
near dat	-51 6 -20 -22 -22 29 -24 55 4 43
near datum	3 -2 -1 0 11 4 -6 6 0 -14
near de	19 15 -4 -25 5 -20 -26 -50 17 68
near dear	51 -7 -6 -1 -18 -22 9 -6 -2 1
near dec	42 4 -2 0 -3 6 -6 -21 -1 -18
near december	-18 29 -10 -9 11 14 -7 -8 -1 -1
near deed	-3 -13 -8 -3 -13 27 -1 -39 0 54
near deelnemers	-7 -1 -4 0 -1 -6 -1 3 2 14
near denk	-5 12 -1 -2 -5 -12 -3 24 0 -9
near denkt	-14 -8 42 -3 -1 -21 17 9 -5 -17
near derde	-6 -4 -2 0 -1 36 -9 -4 0 -11
near desk	-7 -6 -6 -1 -3 5 11 10 0 -3
near detentie	-5 -2 -2 -1 -5 -6 -1 31 0 -8
near deur	-1 -23 28 -1 -15 -17 -2 17 -2 14
near deurwaarder	-4 -3 0 0 28 -19 9 -7 0 -4
near deze	-42 -35 5 32 -9 -20 28 40 -1 2
near dezelfde	4 21 -8 -1 -1 -1 0 -5 0 -9
near dhr	16 -4 29 -2 -4 -21 4 -6 5 -17
near di	8 23 -2 -1 -11 11 -5 -39 -4 20
near dicht	-28 -2 -9 -1 -3 42 -4 -33 -1 39
near die	-9 -23 -14 -20 37 -7 -37 41 -25 55
near dienst	-31 -18 -4 -1 -1 41 -6 31 -2 -8
near dinsdag	-4 -12 37 -2 11 -22 -4 39 -1 -44
near directeur	-3 -2 -2 0 -1 39 -13 -14 -1 -4
near dit	1 -4 -28 -2 -3 76 -22 46 -5 -60
near do	-1 8 -7 -1 -10 28 -10 27 -1 -32
near dochter	2 -1 31 -6 52 -26 -2 -33 -1 -16
near doe	1 6 -5 -4 -3 47 -5 -27 -1 -9
near doel	-2 18 -1 0 -9 9 0 -13 0 -1
near doen	-15 -12 40 -1 -4 -63 -13 25 -1 43
near doet	-1 4 -30 35 15 10 22 -15 -2 -37
near dokter	46 -5 -3 -1 -6 -19 -2 6 -4 -12
near donderdag	-32 -36 44 -1 18 21 -6 14 -1 -21
near door	-23 -53 -26 -8 -38 45 10 49 40 4
near dorp	29 -2 -1 0 -4 -21 -3 -15 -4 20
near dossier	3 -21 -5 -1 9 -6 34 13 -1 -24
near dr	-3 -2 -6 -1 -3 -42 -22 26 4 50
near drie	22 -12 9 7 -5 -22 -14 -33 4 45
near drinkt	-13 -4 13 -1 10 13 -1 -12 0 -3
near dronken	6 -9 -1 0 -13 0 -2 3 0 17
near drs	19 -2 -4 0 -3 -8 -1 -4 19 -15
near dus	33 -14 12 -3 19 -32 -15 -2 -2 4
near echt	-6 -3 -3 0 -2 33 -4 5 -1 -19
near echtgenoot	-10 -1 -1 0 21 0 0 -5 0 -3
near echtgenote	-19 -1 -10 0 46 -2 -1 -6 0 -8
near een	-24 26 14 40 -10 -38 -37 -4 -24 58
near eens	-7 50 20 -1 -8 -21 -10 -25 -6 9
near eerder	-9 -2 0 0 4 -28 38 0 0 -2
near eerst	54 35 -10 -4 -17 -37 11 -18 -1 -12
near eerste	13 7 -3 -3 -2 -37 1 20 -3 8
near eet	-4 -14 -3 32 8 5 -1 -12 0 -10
near eigen	-26 -13 -23 -7 11 -20 -7 2 8 75
near eigenaar	-19 -7 -3 0 -12 13 -23 1 -2 51
near eind	-12 16 -2 0 -2 6 0 -12 -1 7
near elf	-5 -17 18 0 -1 -9 -10 -12 -2 38
near elkaar	-11 9 -2 -1 -13 -11 22 -15 -1 21
near elke	-27 8 -19 0 28 3 -2 33 2 -26
near en	-30 43 29 -12 37 -58 -39 -21 46 6
near er	18 0 25 27 -3 -7 -47 -5 -8 0
near erbij	8 -15 18 -1 -19 36 -6 -38 -3 20
near ergotherapeut	-5 0 -1 0 -2 -6 -1 22 0 -7
near eruit	-10 26 -5 -1 -7 -14 -7 0 -1 18
near ervaring	-25 -8 -8 0 -10 41 -14 -3 -1 28
near euro	31 -21 -1 -6 9 -5 -1 -1 0 -5
near even	1 -6 -6 -2 -3 67 -10 3 -2 -42
near ex	-26 13 25 -6 -33 -6 11 -24 0 46
near example	65 -8 -23 -3 56 -60 -40 -30 -13 55
near excuses	0 -1 -5 0 -4 15 -1 -26 0 21
near facilitair	-6 -3 0 0 -1 49 -3 -26 -1 -9
near fact	-1 0 -1 0 -1 -3 0 10 0 -4
near fam	42 -21 35 -3 -7 -26 -1 -7 0 -10
near familie	53 -18 -16 19 -8 -16 -5 -22 0 14
near family	18 -18 30 0 -1 -22 23 -26 0 -3
near februari	10 -9 -9 -6 45 -6 -10 16 -3 -28
near fijn	-5 8 -12 -2 1 -2 -1 -21 0 35
near financien	-13 -2 0 0 -1 50 -3 -29 4 -6
near for	13 -4 -11 -1 -8 -10 35 -54 -1 40
near formulier	53 -33 -15 -2 30 30 -8 -46 -1 -9
near foto	-12 20 -4 -1 -4 -16 5 29 -2 -16
near from	-27 -26 21 -1 31 9 -18 3 -4 12
near fte	-1 -1 0 0 0 -18 -1 22 0 -2
near gaan	-17 11 -19 7 11 8 -1 8 0 -8
near gaat	22 15 -20 -5 -24 46 -50 11 25 -22
near gaf	-5 -2 -7 0 9 8 -6 -6 0 10
near geachte	6 12 9 -1 23 5 -30 -10 -12 -1
near geb	-24 -12 54 -5 -33 0 45 -25 -18 19
near gebeld	-13 -44 45 -3 -2 -1 -20 62 -12 -12
near gebiedsteam	-4 -10 -16 -2 -2 27 -4 21 -1 -8
near geboren	4 40 -17 -2 -18 -17 12 24 -3 -22
near gebracht	-13 -13 -2 -1 31 -12 -1 20 -4 -6
near gebruikt	1 0 -4 0 -1 -27 -9 53 0 -13
near gedaan	31 -5 -7 0 -2 -24 -4 -10 0 22
near geen	-28 -12 -18 2 -1 51 4 6 -7 2
near gegevens	-20 -22 -4 -3 49 -11 -2 -6 0 18
near gehad	15 -17 -12 0 9 13 -3 3 0 -9
near gehoord	16 -2 6 -1 -7 -7 -1 12 -1 -16
near geld	-20 21 -5 -2 32 4 -3 -23 0 -4
near gem	11 -1 -2 0 -3 53 -4 -20 -5 -28
near gemaakt	24 -7 2 -1 -4 -14 -1 11 0 -10
near gemachtigde	-8 -1 -3 0 -8 -6 -8 63 -17 -12
near gemeente	-66 -30 -37 25 -50 113 -21 91 -17 -7
near gemeentesecretaris	-1 0 -1 0 0 -43 -12 0 68 -10
near gemeld	16 6 -12 -3 -24 9 -1 31 0 -22
near gescheiden	-6 -15 26 6 24 -1 0 -32 0 -2
near geschreven	0 -8 -3 0 -1 1 -1 -43 0 56
near geslachtsnaam	60 41 -16 -1 -4 -22 -7 -30 -1 -21
near gesprek	48 -38 10 -3 -24 -6 8 -1 -4 9
near gesprekken	-11 -20 25 0 -2 -6 2 27 -1 -14
near gesproken	-31 20 -11 2 -20 15 -4 30 -2 2
near gestopt	-3 18 -6 0 1 -1 0 -4 0 -5
near gestuurd	21 -2 -5 0 5 -15 -2 10 0 -10
near get	-19 -2 -7 0 -6 38 -20 26 -1 -10
near getekend	15 -3 4 -1 -9 3 -5 0 0 -3
near getuige	-23 -4 -5 0 -4 -30 -1 34 -1 33
near gevraagd	-17 -15 10 -1 -12 26 20 -15 8 -3
near geweest	-4 1 -2 -1 -6 -9 -3 31 0 -9
near gewoon	22 0 -3 -1 -7 -14 -7 6 -3 8
near geworden	-19 -3 -1 0 -1 -16 -5 22 1 22
near gezag	-3 -4 22 -1 -4 1 -1 -6 0 -4
near gezegd	8 -6 9 -5 -5 -10 -6 26 0 -11
near gezien	24 -6 -3 0 -6 -21 -14 9 -1 19
near gezin	23 4 35 2 -8 -5 -3 -33 -1 -13
near gezinscoach	-3 -1 16 0 -2 -9 0 4 0 -4
near gezondheid	-7 14 -3 -1 -10 -20 -6 36 0 -3
near ggd	-26 -1 -4 0 -1 -8 -18 27 -5 35
near ggz	-6 1 -3 -1 -10 -7 -2 31 0 -3
near ging	40 -19 -7 -1 -7 -40 -7 20 3 18
near goed	-23 22 -7 17 -12 16 -17 -6 -4 14
near goedemorgen	-4 -10 -2 0 -14 -10 -3 65 -4 -17
near gr	8 29 -12 -3 -5 15 -3 -19 -3 -9
near graag	-50 3 -4 -1 -7 32 -12 26 -2 17
near griffier	-2 0 0 0 -1 -2 -1 30 -12 -11
near groen	-5 -3 -1 0 -1 2 -4 29 -3 -14
near groenlinks	-2 -1 -1 0 -2 -3 -3 -5 23 -5
near groep	-28 6 9 -1 -8 54 -14 -44 -4 30
near groet	-33 -11 -12 -1 -11 48 24 18 -2 -21
near grond	-1 0 0 -1 -1 -8 29 5 -3 -18
near ha	-3 -5 -3 0 -3 12 -1 8 0 -4
near haalt	47 -3 -4 -2 -5 -27 -2 3 0 -6
near haar	-13 18 28 68 -13 9 26 -35 -13 -75
near had	-18 -7 32 -5 32 21 -2 -15 -4 -34
near hal	-12 24 34 -1 -16 -16 -2 -4 0 -6
near halen	-7 34 -12 -1 -6 -2 -1 4 0 -9
near half	21 -16 21 -1 -8 -50 -9 23 -1 19
near hallo	-25 -1 -3 0 -1 9 -1 1 -1 23
near handtekening	-13 -10 17 0 -20 21 -7 17 -1 -5
near hard	-1 20 -16 -1 0 -5 -1 10 0 -4
near has	-18 34 43 -2 -33 -11 -11 14 -1 -14
near havo	-2 -9 -9 33 -1 -1 0 -6 0 -5
near hbo	-3 -1 -6 0 -1 1 42 -27 -2 -3
near he	-6 62 -25 -1 -10 19 -3 -26 -1 -9
near heb	-13 -4 -1 -4 8 63 -14 19 -4 -50
near hebben	34 -24 -13 -3 30 -18 -8 -9 -2 14
near heeft	27 6 -47 -9 -56 32 18 -5 -25 60
near heer	5 -5 -21 -8 -6 -22 50 8 -11 9
near heet	15 -6 2 -1 0 -28 -4 12 -1 10
near hele	-26 25 -2 -2 -2 4 -2 16 0 -10
near helpt	14 19 -4 0 4 -12 -1 -6 0 -14
near hem	-35 -33 -55 -2 -3 -25 -10 85 -8 86
near her	-13 -5 36 -4 -8 -4 -17 4 -1 12
near herkent	0 -6 0 0 6 -31 0 38 0 -5
near het	18 -6 -96 -12 8 -1 17 53 -11 29
near hi	-17 5 -3 0 -1 7 -9 7 -1 12
near hier	-27 -33 -2 -1 24 37 -3 24 -3 -17
near hij	24 19 -40 23 28 37 -56 -26 -26 17
near his	3 -21 -20 17 49 -53 -9 24 -2 13
near hoe	3 17 -17 0 31 -4 -14 -37 -8 30
near hoeft	-3 -1 -3 0 -2 1 -3 22 -1 -11
near hoi	-6 34 -16 -2 -12 13 2 -7 -8 2
near hond	-10 7 -3 2 -7 -12 -1 20 -1 6
near hoofd	-7 -4 -2 0 -1 36 -21 6 -3 -5
near hoorde	29 -7 -2 -2 -4 -19 -2 22 0 -14
near hoort	-2 10 32 -3 1 5 -5 -34 -2 -1
near horen	-1 0 -5 -1 -1 -3 0 11 0 0
near host	-14 -2 -1 0 -2 28 -13 -21 -1 25
near hotel	-38 -6 26 -1 -2 -17 -9 8 0 40
near houdt	18 -11 -6 -1 13 -9 -2 -3 4 -4
near hr	-12 -1 -2 0 -6 -3 -7 12 -2 21
near huilt	9 -6 1 0 24 -2 -1 -6 0 -16
near huis	-20 7 -20 -3 30 -17 -7 30 -1 0
near huisarts	-18 -3 -7 -1 26 -18 -2 30 0 -7
near hulp	27 -5 -2 -1 -13 -14 -3 58 -1 -46
near hun	-12 -13 -7 -5 5 0 -1 -4 -1 37
near husband	-9 -4 37 -1 0 -4 -1 -8 0 -10
near huur	29 1 -2 0 -7 -7 -1 -19 0 6
near iedereen	-12 35 -4 -1 -8 -8 25 -30 0 4
near iemand	23 28 1 10 -4 17 -8 -40 -1 -26
near iets	21 -6 8 -1 -26 37 4 -27 -1 -10
near if	2 -5 20 -1 12 -7 -3 -7 0 -11
near ik	6 -13 -8 -10 36 -14 -12 25 -25 13
near in	10 8 34 8 18 -40 -6 -10 -13 -10
near inbrenger	-3 -3 -3 0 -1 24 -5 -3 -1 -4
near incident	-6 -3 -2 0 0 36 -1 -16 7 -15
near ingeschreven	-4 10 15 -5 -4 -6 -2 -24 0 22
near inkomen	-16 -13 15 -1 -6 5 -2 35 -1 -16
near intern	-12 -6 -19 -6 -11 34 21 23 -2 -21
near inval	-13 -4 -1 -1 -5 -9 -1 40 0 -5
near inzake	9 6 -2 0 -4 -7 16 -11 -5 -1
near is	0 -5 -15 19 19 -3 33 -52 -33 37
near it	33 -15 35 -2 -5 -13 -17 -61 -2 47
near ja	45 -3 -33 -5 -3 -7 -7 -9 -6 29
near jaar	32 -14 -32 -11 15 35 42 -43 -13 -11
near jan	38 -6 -2 0 -6 -35 -4 -2 -2 21
near januari	-33 -9 -14 -5 -12 32 -3 59 -2 -13
near jas	-3 7 36 -7 7 -10 -1 -24 0 -4
near je	19 -10 -25 -5 12 27 3 23 -22 -22
near jeugd	-18 8 -19 -1 -7 53 -1 -24 0 9
near jeugdbeschermer	8 -2 -21 0 -1 -3 0 30 0 -11
near jeugdbescherming	-4 14 -15 -2 -3 -6 -2 25 0 -8
near jeugdconsulent	-2 -6 -5 -1 -2 -15 -1 39 -1 -5
near jeugdhulp	-2 9 -2 0 -3 -5 -1 -2 13 -6
near jeugdige	-5 16 -2 -1 -1 -2 0 -2 0 -3
near jeugdteam	-4 -5 -9 -1 -2 -5 0 31 0 -5
near jij	-19 31 -17 -1 -7 40 -16 17 -2 -25
near jobcoach	-1 0 0 0 -1 -5 -4 17 0 -5
near jonge	-12 -1 -1 0 -14 -2 -1 15 0 16
near jongen	-25 11 -12 1 -4 -20 -2 2 0 49
near jongens	-4 27 -5 0 -4 21 -3 -1 0 -31
near jongere	-9 15 -3 -4 12 -5 -1 -2 0 -3
near jongerenwerk	-6 -18 -3 -2 -1 -15 -1 60 0 -15
near jongste	-12 45 -5 -6 0 -6 -2 -21 -1 8
near jou	-13 15 -4 0 -2 17 -2 6 -3 -14
near jr	-7 1 -1 0 4 1 26 -21 0 -2
near juf	25 -56 -21 22 -10 -2 0 9 0 34
near juli	5 24 -6 -19 14 -6 -1 4 0 -15
near jullie	13 -24 32 0 -9 -19 -4 24 -3 -10
near juni	-23 38 19 5 -41 3 -7 44 -2 -36
near kaagwijk	-1 0 0 0 -1 9 -15 13 -2 -3
near kaart	-2 -1 -1 0 0 -31 -2 48 -1 -11
near kaartje	-4 -6 -6 0 -1 28 -2 -4 -1 -4
near kamer	-14 -9 -3 -1 17 -15 -2 10 -2 19
near kan	20 -35 -23 -5 40 28 -22 -10 -7 13
near kandidaat	15 -2 -2 0 -8 -29 49 -7 -4 -13
near kantine	-34 -14 -2 0 -1 99 -12 -14 0 -21
near kcc	-10 -6 -4 0 -2 28 -8 15 -6 -8
near keek	19 -5 -7 -1 -7 11 0 5 0 -14
near keer	-1 -13 -7 -6 -11 -23 -1 17 3 42
near ken	-7 -5 18 -2 -6 -18 -1 1 -1 22
near kent	-5 16 2 -4 2 -31 49 -21 -4 -6
near kenteken	-11 -1 -1 0 -5 8 -1 -35 -1 48
near kerk	-3 -2 -1 0 8 -2 -3 -20 -1 23
near kiest	6 0 0 0 -1 -12 -6 15 0 -1
near kijkt	-6 18 -2 -1 2 -10 -1 8 -1 -8
near kind	-2 18 1 -6 -15 0 -5 8 -1 3
near kinderen	-13 7 -25 44 20 8 -1 -25 -1 -15
near klaar	17 3 -4 -1 21 17 -19 -1 -1 -34
near klant	-45 -2 30 0 44 -16 -2 -4 0 -4
near klantmanager	-9 -1 -2 0 -4 23 -2 3 -1 -8
near klinkt	7 -6 -1 0 -13 -8 -1 4 0 20
near klopt	-9 8 -2 0 -2 -8 -4 40 0 -22
near koffie	-5 -13 -2 -1 -2 -27 -1 65 -3 -10
near kom	-24 -5 -2 0 66 -3 -6 -20 -1 -4
near komen	-2 -7 15 0 -2 3 -5 -24 -1 24
near komma	-1 -1 -2 0 -2 -17 -1 17 0 8
near komt	27 8 -17 -7 6 -10 -8 -6 -7 14
near kookt	-6 4 -2 -2 8 8 -1 -9 0 -2
near kopie	-5 -2 -4 0 -1 -21 -4 48 -5 -6
near kort	12 -4 -6 25 -25 30 -8 -42 -1 18
near kracht	-3 -12 -7 -1 -4 -24 0 60 0 -7
near kreeg	-5 -9 -3 -7 4 30 -2 -3 0 -5
near krijgt	-4 54 -3 -1 -22 14 -5 -27 5 -11
near kun	-6 -1 -2 0 -1 5 -3 44 -10 -25
near kunnen	17 -10 19 -2 -20 7 -1 10 -1 -18
near kunt	-7 8 -1 0 -12 -33 16 -8 0 38
near kwaliteitsmedewerker	-3 0 0 0 -2 43 -2 -27 0 -8
near kwam	59 -8 -17 -2 -14 17 -20 -3 -5 -7
near laat	-26 -3 -7 -1 -6 26 -10 40 -9 -3
near laatste	8 2 -4 -1 15 10 -2 -17 0 -10
near lag	21 11 8 -1 -6 -18 -1 -11 0 -3
near langer	-5 25 20 0 -3 4 0 -22 -1 -16
near last	-16 5 -3 0 -4 -8 17 -16 -7 33
near laten	15 19 -2 6 -5 -14 -2 12 -2 -26
near later	0 -2 -13 -2 -32 11 -1 -20 0 60
near leerling	-3 4 -3 0 0 25 -1 -21 0 -1
near leerplicht	-14 -14 -16 -3 -4 -4 -4 73 -1 -12
near leerplichtambtenaar	-2 -5 -1 0 -1 38 -4 -24 0 -2
near leest	-3 -1 0 0 -3 18 -2 -8 5 -6
near legde	11 19 -3 -1 -10 -16 -1 16 0 -15
near legt	-3 -3 -3 0 -2 -13 -3 51 0 -24
near leidinggevende	-2 -1 -2 0 -1 -2 -9 24 -1 -6
near let	-18 -11 -6 -2 23 1 -4 -8 0 25
near letsel	-4 -5 -9 0 -8 28 -1 9 0 -11
near letterlijk	-2 -2 -3 13 -10 -7 0 19 0 -9
near levert	-10 -10 14 -1 -4 -2 0 24 -1 -11
near lezen	17 -10 -6 -1 -3 -3 -1 18 0 -9
near licht	-3 2 -1 0 0 -28 -2 35 1 -4
near lid	0 -3 -1 0 -6 26 5 -46 -4 28
near liep	-7 7 -8 29 -4 -6 0 -4 0 -7
near lieve	-6 -12 -6 0 -2 46 -2 -4 0 -13
near liever	15 -2 0 0 -27 -9 13 -9 -1 20
near ligt	-4 -16 46 -1 -4 12 -8 -29 -3 6
near lijn	-17 7 -7 0 -5 -26 -10 44 -6 20
near lijst	-16 -13 22 -1 -10 30 -1 -22 5 7
near lijstje	-4 1 -1 0 -1 15 -1 -17 0 7
near locatie	-6 -1 -11 0 -1 5 -2 20 -1 -2
near loopt	1 9 4 0 -18 14 -8 5 -1 -7
near lt	-4 -1 -1 0 -1 29 -6 -14 -1 -1
near ma	-16 -7 17 -2 -7 9 -6 10 -3 4
near maakt	2 -10 -3 15 -3 16 -3 8 1 -23
near maand	6 5 -4 -1 1 4 -1 -9 0 -3
near maandag	-26 9 -9 -4 -11 1 -8 56 -1 -6
near maanden	-5 4 12 -1 -15 21 -17 -17 -1 20
near maar	20 -50 -36 16 -29 41 57 9 -9 -19
near maart	2 -13 -31 -1 2 -9 6 18 -3 29
near mag	44 14 -16 9 -16 -35 -21 6 -10 23
near mail	-17 -4 16 0 6 -35 44 2 4 -15
near mailt	-8 -4 -3 0 -1 1 0 23 -1 -6
near maken	9 2 15 0 -1 -5 -6 0 0 -13
near mama	-4 25 4 -1 -14 -6 0 3 0 -7
near man	11 24 -5 -3 -14 7 -6 -12 -5 3
near manager	-4 -1 -1 0 -2 -49 31 -21 -1 49
near march	-3 -4 -5 0 4 7 -21 -7 0 31
near may	-2 -7 -4 -1 26 -36 -8 44 -1 -11
near me	36 32 -23 -3 -14 15 -15 -43 -2 18
near mede	-3 -2 -8 -2 6 10 -1 2 0 -3
near medewerker	-7 -3 -2 0 -2 40 -8 -8 -1 -8
near medische	-13 18 -1 -1 -1 -9 0 5 0 3
near mee	19 8 -25 14 -19 22 -10 34 -7 -35
near meegegeven	-9 0 -4 -4 5 -3 0 18 0 -3
near meer	-3 15 -8 -3 29 -5 -3 11 -5 -27
near mei	-8 -26 -6 -2 38 -5 37 -5 2 -24
near meisje	9 4 -18 -1 -3 -8 -4 34 0 -14
near meldde	-12 -4 -3 -1 -3 -8 0 9 0 22
near melder	-28 -2 -36 12 -8 8 -1 59 0 -5
near melding	9 -2 -3 -1 -2 -7 -5 14 -2 -1
near meldt	-12 9 -5 0 -9 8 -4 11 -1 3
near mem	-2 3 61 -1 -8 -4 -2 -43 -2 -4
near meneer	23 -17 13 -2 -6 -14 11 -26 -9 28
near mentor	-4 -17 9 -6 -4 3 -1 34 0 -13
near met	-48 -30 11 10 46 5 -54 5 -1 55
near meter	-13 -3 -4 0 -1 -25 0 28 -1 20
near mevr	-4 -19 28 -4 60 -27 -15 -1 -4 -15
near mevrouw	-5 -12 37 -14 18 -30 -18 26 -21 20
near mij	-57 -3 31 -5 40 32 -10 -9 -4 -15
near mijn	9 -11 -31 -17 36 18 24 -57 -6 36
near min	-12 2 -1 -1 -16 -18 -1 54 0 -6
near minderjarige	34 -13 19 0 -9 0 0 -7 -3 -20
near mnd	34 -5 -3 0 -4 -24 -2 16 -1 -10
near moeder	-35 30 37 3 29 8 -12 -26 -3 -31
near moest	42 4 -6 -5 35 -30 -6 -19 0 -16
near moet	-14 -18 21 -1 2 32 11 -12 -1 -20
near moeten	-9 -1 -8 0 13 27 -3 -5 0 -14
near mogelijk	11 13 -2 -1 3 -13 25 -7 -2 -26
near morgen	-21 6 -6 0 -3 -34 17 54 0 -11
near mother	-2 -14 14 14 -4 0 0 -5 0 -2
near mr	3 -36 48 -3 8 -21 -14 19 -5 -1
near mrs	4 -2 8 0 23 22 -3 -34 -1 -16
near ms	20 -5 -4 -1 16 -16 15 -5 -1 -18
near mw	8 -30 12 -3 18 -23 -24 60 12 -30
near my	7 -11 34 -3 -19 13 1 -5 -2 -15
near na	-48 -15 13 13 23 -43 63 27 -7 -27
near naam	23 -7 55 21 2 -3 14 -62 -14 -29
near naar	-18 35 -19 11 -28 -4 -14 17 13 7
near naast	14 7 -11 -1 -1 -4 -3 8 0 -10
near nacht	-22 -51 39 0 20 -15 -3 39 0 -7
near nachten	-28 39 -15 0 17 -8 -11 10 0 -3
near nachts	8 -7 -1 -1 -8 -3 0 14 0 -2
near name	15 -18 -7 0 -4 -14 51 -19 -1 -3
near namen	-3 -4 -3 -2 -7 -16 -5 12 -1 28
near namens	-14 -8 4 -2 30 22 -12 -20 5 -5
near nee	57 -18 -17 -2 15 -31 1 15 -4 -17
near neef	-5 -10 -2 0 31 18 -3 -5 0 -24
near neem	41 -1 0 0 -3 14 -6 -38 -1 -5
near neemt	-18 15 -18 -9 -9 33 -4 21 -5 -6
near negen	-21 -19 41 0 12 1 -2 -23 0 11
near negentien	17 -18 -4 12 -3 -11 -1 27 -1 -19
near net	-2 -3 16 -1 27 47 -2 -78 0 -5
near niemand	-15 31 -2 -2 -7 -1 -1 -8 7 -1
near niet	-1 -25 -15 3 11 20 -3 45 -25 -12
near niets	-6 39 -6 -2 -8 20 -8 -15 -1 -13
near nieuw	51 -3 7 -1 -6 -49 -15 3 -9 23
near nieuwe	-31 3 13 -2 -3 34 -10 -8 -1 6
near niks	-10 3 -1 -1 1 -18 -6 45 -3 -12
near nl	26 -2 -50 -2 -21 35 4 -3 -5 17
near nodig	0 -8 -1 -1 -6 -3 -2 22 -1 -1
near noemde	31 -3 -1 0 -4 58 -1 -41 2 -39
near noemen	-14 21 -1 0 -1 -12 -8 -9 -2 27
near noemt	-22 -4 -11 -1 -10 10 -3 -9 7 42
near nog	11 17 -38 3 3 24 -26 21 -8 -7
near nooit	1 -8 -1 -7 21 -1 -2 13 0 -15
near noord	21 -2 -9 -1 -2 -13 -1 11 0 -4
near not	22 -27 27 -2 -4 2 -10 17 -7 -21
near notulen	-12 -5 -2 0 -13 25 -1 3 5 1
near november	44 3 -26 -5 24 0 -9 -8 -3 -21
near now	33 7 -4 -2 -2 2 -1 -32 0 -1
near nr	-16 -23 -11 -2 -2 56 3 10 -3 -11
near nu	-33 8 -21 -3 -2 27 -7 33 -8 4
near nummer	-11 45 3 -1 -17 -50 -19 -18 -2 70
near of	-58 26 -45 -7 25 -19 -40 83 12 23
near ok	-5 -33 -5 -1 66 18 -18 7 -1 -29
near oke	-30 -6 -7 -1 -4 1 28 17 0 2
near okt	8 -2 -1 0 -4 17 -20 6 0 -5
near oktober	-11 -15 21 -6 30 -31 26 -3 -2 -10
near om	27 3 65 -33 -7 -13 -49 -17 -3 29
near oma	-31 6 33 -8 48 -3 -1 -19 0 -24
near omdat	-1 18 34 -6 -17 -19 -9 28 -2 -25
near on	0 -4 14 -3 15 28 -24 9 -2 -34
near onder	11 2 -11 -4 -26 -1 31 -10 0 7
near onderwerp	56 9 -15 -4 -13 40 -3 -51 -1 -18
near onderzoek	0 -10 -5 -1 -1 -4 0 -24 6 39
near onderzoeker	-6 -2 -9 -2 -14 -28 -1 66 -1 -3
near ons	-12 51 -13 -4 -24 42 15 -47 -1 -7
near ontvangen	-37 1 41 0 -5 53 -1 -27 -2 -23
near onze	-13 24 -8 -3 -15 -20 0 50 -6 -9
near ooit	-1 1 -3 0 -1 5 -1 17 -2 -15
near ook	-41 -27 -39 -14 67 24 5 -5 2 28
near oom	11 -5 -13 -3 18 0 0 -1 0 -7
near oost	-19 -1 36 0 -1 25 -6 -30 -1 -4
near oosterdiep	-3 -1 -10 0 -1 50 -2 -27 0 -5
near op	-30 61 1 -7 -5 -3 -20 1 27 -26
near opa	-1 -3 -15 -1 17 7 0 4 0 -9
near opdrachtgever	-19 0 -5 0 -1 55 -3 -24 0 -2
near open	51 -14 -1 -1 -5 18 -12 2 -3 -35
near opening	-1 -2 0 0 0 -25 -4 0 -3 35
near opent	-8 -3 -1 0 -4 -7 -8 27 -3 7
near opgehaald	-5 17 -2 -1 -8 -4 0 -29 -1 34
near opgelost	-23 -2 -5 0 -6 31 -2 37 -1 -27
near opgemaakt	-2 -1 -3 -2 4 -3 0 13 0 -5
near opgenomen	-15 -2 -1 0 -9 9 -5 1 -3 24
near opgesteld	-6 -1 -4 -1 -2 -7 -1 25 -1 -3
near opmerking	-35 -2 -3 0 -8 -21 1 58 -2 13
near opnieuw	-1 -10 8 0 0 31 -1 -18 0 -7
near opsteller	-8 -1 -1 0 -3 -15 -8 48 -4 -8
near opvang	-8 20 -2 -1 -3 2 -1 2 0 -11
near or	-3 -8 18 0 -3 16 -6 -7 -1 -6
near ots	-6 37 -4 0 -1 -24 0 9 0 -11
near oud	-4 -4 13 -1 -4 -4 -1 13 0 -6
near ouder	-10 0 39 0 -3 6 0 -24 0 -8
near ouders	-13 0 21 -11 0 -14 -2 15 -1 5
near over	-25 59 -21 -15 0 5 -39 -19 -13 70
near overdracht	-27 -15 -12 -4 40 6 -2 18 0 -4
near overleden	-3 28 -6 -2 -7 -5 -2 -2 0 -1
near overleg	-16 0 -7 -1 -3 50 -13 11 0 -22
near paar	-4 19 -2 -2 -3 -1 0 -4 0 -4
near pakt	-4 30 -6 0 10 -1 -1 -21 0 -7
near papa	-2 1 -2 -1 -4 -1 0 -10 0 19
near participatiewet	-10 -1 -2 0 -1 12 -1 9 -1 -6
near partner	-3 -10 -7 -2 30 3 -3 -9 -2 3
near pas	47 -34 4 -2 -24 -5 -14 9 5 15
near penningmeester	-10 -2 -7 0 -12 -10 -11 -35 -4 92
near per	-24 -9 9 -8 -8 17 -16 36 -5 8
near pers	-1 -2 0 0 -1 12 -1 -6 0 -2
near pgb	-8 -2 14 -2 -8 -2 0 24 -1 -14
near plaats	-3 27 -3 -4 -11 -7 -5 -9 0 15
near plan	5 -8 -2 -2 0 -1 -11 35 11 -27
near please	-2 -1 -1 0 0 -10 15 -1 0 0
near pleegouders	-10 38 -21 -1 -14 -5 -1 -20 -1 35
near plek	-33 50 -1 -6 -44 17 -2 -11 -1 31
near pnr	-33 -15 -4 0 -1 89 -13 -6 0 -17
near poh	21 -16 -1 -1 -3 -11 -2 13 0 -1
near pol	-24 -8 44 0 -1 -12 -1 26 0 -24
near politie	22 -13 -11 -1 -16 -28 -5 42 1 8
near portefeuille	-14 -1 0 0 0 -3 -15 -12 47 -1
near portefeuillehouder	-2 -1 0 0 -1 -2 -5 38 -26 -2
near post	-19 -6 -3 32 -18 -12 -6 -33 0 66
near praat	-11 -10 -5 -1 33 -4 19 -12 -2 -8
near praten	-7 10 28 -3 5 -16 -6 -15 7 -4
near precies	-9 -13 -16 0 37 5 -1 17 -1 -19
near punt	1 23 -2 12 -11 -37 -9 -15 9 30
near pvda	-2 -2 -1 0 -2 -3 -3 -6 27 -7
near raad	16 -4 -4 -1 -7 4 -2 10 9 -20
near raadslid	-5 -1 -1 0 -1 -2 -4 -4 45 -25
near ravelswaard	-1 0 -2 0 0 52 -14 -29 -2 -4
near re	20 10 -2 0 -5 -16 24 -23 0 -7
near referentie	-7 -1 0 0 -3 -24 32 26 -2 -22
near regel	6 30 22 -1 -6 -31 -15 14 -1 -18
near regelt	-4 -19 -7 -3 12 48 -1 -12 0 -13
near regie	-2 -2 -9 -1 -2 -6 -1 29 0 -6
near rekening	-6 -15 4 -1 -7 -13 -2 35 -1 6
near relatie	-7 -9 -5 -3 0 2 0 -4 0 25
near reserve	-31 -4 -1 0 -2 57 9 -8 -1 -18
near retour	6 -8 -1 0 20 2 9 -17 -1 -12
near rijdt	-12 -9 4 31 6 0 -5 -33 -1 20
near roepnaam	35 3 -7 -1 -24 15 12 -23 -1 -10
near roerstede	-1 0 -1 0 0 -9 -3 -40 55 0
near rolstoel	58 -2 -1 0 -2 -39 -3 -16 -1 6
near rond	-2 6 -1 0 4 -25 -2 23 2 -3
near rondvraag	-5 -1 0 0 0 1 -4 -10 3 17
near room	-12 2 -3 0 -2 26 -7 -2 -1 -3
near route	15 -4 -4 0 23 8 -2 -16 3 -23
near rug	32 -3 0 0 -2 1 -6 -18 -1 -3
near ruimte	-3 -2 -1 0 0 1 -7 18 -1 -5
near rustig	-32 -1 34 -2 -3 -3 17 -20 0 11
near samen	-6 13 -13 -2 11 0 -12 30 -3 -18
near schaal	0 0 0 0 0 -18 -8 29 -1 -3
near school	-10 71 -9 -6 -5 -3 -6 -13 0 -19
near schreef	-1 -4 -9 -1 -5 -16 63 -21 -2 -2
near schriftelijk	-2 -1 -1 0 -5 -20 23 9 2 -4
near schrijf	13 -6 -3 -1 -11 6 16 15 -1 -27
near schrijft	3 -9 -8 -3 -3 -7 13 0 -3 17
near schrijven	22 -11 -3 -1 -4 17 -1 -4 0 -16
near schuift	-1 -4 -1 0 6 -17 -4 27 0 -5
near schuldhulp	9 -1 -2 0 -10 28 -2 -17 -2 -4
near secr	-2 -1 0 0 0 12 -1 -7 -1 -1
near secretariaat	-18 -3 -1 0 -2 21 -23 7 -2 22
near secretaris	-16 -5 -9 -1 -8 10 26 -88 62 29
near sept	32 -3 -4 0 -1 -16 -11 9 -2 -3
near september	-21 4 -5 -1 -8 -6 -6 42 6 -6
near she	-2 21 -13 15 -13 -6 -1 8 0 -11
near signed	-10 0 0 0 0 -17 34 -4 -1 -1
near sinds	26 38 6 -12 -15 13 -13 -41 -6 3
near slaapt	50 36 -11 2 36 -56 -7 -32 -6 -12
near slapen	-7 5 -6 -2 -13 -1 -2 30 0 -4
near slecht	38 -2 -2 0 -9 -23 -3 16 -2 -14
near sleutel	-12 37 -1 0 -2 43 -3 -20 -6 -36
near sluit	-18 -3 15 0 -2 -11 -3 -25 5 43
near sociaal	-4 -2 -2 0 -2 -15 -4 37 1 -7
near social	-21 -4 -18 -1 -2 60 22 -32 0 -4
near soms	-4 -1 -5 0 3 -8 -4 23 0 -2
near son	-4 30 11 0 -14 -6 -1 -10 0 -4
near sorry	-24 -22 -7 0 48 17 -21 -23 -1 34
near specialist	-4 0 -1 0 -1 -7 0 15 0 -1
near speelt	-2 -9 8 0 0 -4 0 7 0 0
near spoed	-22 0 -14 -2 -4 40 -1 25 0 -21
near spreekt	-13 -8 -6 13 -12 -31 -11 20 -9 55
near spreekuur	24 -1 -5 0 -3 -29 -1 11 6 -2
near staan	-21 -6 25 -1 -10 18 -3 -6 -1 6
near staat	17 -6 16 -8 -41 -9 -15 -3 -8 56
near stage	-9 -7 -12 0 -1 41 -5 -3 -1 -3
near stand	-15 27 -6 -1 -12 -21 -5 43 0 -10
near start	-8 -1 -16 0 -2 20 -3 46 -8 -27
near stelt	-3 -1 -19 0 -2 45 -2 -3 -1 -13
near stilte	-6 -1 -2 0 -2 -8 -1 4 -4 19
near stoel	30 -18 -2 -1 -1 4 -1 -2 0 -9
near stoelen	-4 -3 -4 0 2 9 -1 5 0 -3
near stond	40 -13 90 -4 -27 -13 -25 -10 -9 -28
near stopt	-9 11 -1 0 -9 -25 -1 -1 0 35
near student	-27 -6 -8 -1 -2 37 30 -31 -6 14
near stuk	-5 -8 -1 -3 -4 64 -2 -38 0 -2
near stuur	-29 -2 -3 0 -3 1 -2 0 0 37
near subject	13 -3 -2 0 -1 7 -2 -3 0 -8
near systeem	48 -17 -3 -1 -7 -16 -5 26 0 -26
near taart	-7 -3 -6 0 -4 41 -3 -31 1 12
near tafel	12 -19 -27 -1 -19 -22 -3 3 -2 78
near tante	-23 28 -23 11 23 -2 -1 2 0 -15
near tas	0 -1 -4 0 -2 10 -1 -22 -1 21
near te	19 4 -33 2 -2 -14 33 34 0 -43
near team	-21 -9 -7 -1 -5 36 -17 47 -2 -21
near teamleider	-8 -2 -9 -1 -7 41 13 -15 -3 -9
near teammanager	-2 0 -2 0 -2 -15 -16 41 -2 -2
near tegen	-25 -7 14 -3 -22 24 15 45 -9 -31
near tekent	8 0 -1 0 -2 16 21 -25 0 -17
near tel	-25 -19 48 -1 20 -32 -7 -6 -9 31
near telefonisch	-12 -7 37 -2 8 -23 -2 11 -2 -8
near telefoon	14 -21 15 1 -1 -37 -4 27 -1 6
near ten	-5 -4 3 0 -8 5 -2 24 -2 -11
near terug	20 8 39 -2 -21 -8 -13 -6 -2 -14
near terwijl	-9 14 -1 0 -2 34 0 -34 0 -2
near that	10 -2 38 17 -9 0 -10 -30 -2 -11
near the	-40 44 24 -5 7 -54 17 -21 -6 35
near thee	-2 15 8 -1 -9 10 0 -13 0 -7
near thuis	-9 71 -67 -9 2 17 -7 4 -2 0
near tien	-17 24 13 -2 -14 -31 50 -12 7 -18
near tijd	-7 -10 30 -1 -17 2 -2 18 -1 -12
near tijdelijk	-3 -7 -5 10 -2 26 -1 -8 0 -10
near tijdens	26 -11 -3 -1 -6 9 -4 -4 0 -5
near to	-63 -7 14 -2 19 10 -16 22 -4 27
near toch	76 -1 -11 -2 -10 -65 -16 20 -3 13
near toe	-4 -2 0 0 0 -26 -2 39 9 -14
near toegang	-12 -2 -18 -1 -3 -4 0 42 -1 -2
near toelichting	-11 -4 -1 0 4 4 -2 26 -1 -17
near toen	-29 -12 32 -23 31 -25 -3 3 -1 28
near toestemming	-13 -13 57 -1 -8 36 -11 -27 -2 -17
near toezicht	-17 -3 -6 0 -3 2 -4 36 -5 -1
near toezichthouder	-7 -3 -1 0 -1 9 -5 -21 -6 36
near told	-3 16 -7 -2 -2 16 -6 -20 -1 8
near top	-11 -9 0 0 -9 46 -3 -6 -1 -7
near tot	-14 -5 -7 20 22 0 2 32 -2 -47
near trainee	-2 -1 0 0 -1 23 -14 2 -1 -6
near true	-3 -1 0 0 0 11 -2 -3 0 -2
near tuin	4 -10 20 -1 -11 17 -1 -16 -1 -2
near tussen	-1 -7 0 0 34 -11 5 -4 0 -14
near twaalf	-8 36 1 -1 -3 -4 -11 -31 -1 23
near twee	-50 51 -12 7 -21 -12 -17 35 -7 26
near tweede	-9 20 -13 -3 -3 9 16 -6 0 -11
near uit	-37 -10 -9 20 5 -14 -13 49 6 3
near uitgevoerd	-29 -11 -1 0 14 -3 -1 12 -3 23
near uitnodigen	-1 0 -1 0 -1 -20 39 -9 -3 -3
near until	-7 -4 -4 0 -4 -29 -6 10 0 44
near uur	-39 -8 -3 -4 14 15 -9 48 1 -14
near uw	36 -12 -13 -12 2 -6 -31 22 -8 22
near vader	50 -23 31 -8 -5 -11 -5 15 -2 -42
near valt	11 -9 9 -2 -12 -22 -4 50 -8 -13
near van	-31 32 -54 17 -7 8 -13 -8 -9 64
near vanaf	-28 55 -6 -4 -9 12 -7 22 -7 -27
near vandaag	-13 -4 19 0 -10 -21 -3 9 -4 26
near vaste	-7 -10 -6 -1 -1 -18 -2 22 -1 24
near veel	-3 -7 25 3 -5 8 -1 -13 0 -6
near veilig	-5 -12 -13 -4 12 -20 -1 62 2 -20
near veiligheid	-1 23 -6 0 -7 27 -2 -22 -2 -10
near verder	-9 18 -17 -1 -7 36 9 -5 -2 -22
near vergunningen	-2 -1 -1 0 -1 11 -3 14 -1 -16
near verhaal	-6 23 -1 -1 -8 -6 -2 -2 0 2
near verklaart	-19 -5 22 -1 -8 -8 -1 -13 -1 33
near verklaring	-3 1 21 -1 -3 1 0 -12 0 -5
near verlof	-4 -2 -1 0 -1 31 -2 -13 -2 -6
near versie	38 -26 -7 -1 -1 5 0 -7 0 -2
near verslag	-22 4 -17 -1 -23 44 -7 -9 -5 35
near vertegenwoordigd	-2 0 -1 0 0 -54 13 -5 53 -3
near verteld	-12 -18 -10 -1 22 28 -2 -23 -1 17
near vertelde	-23 -3 5 0 2 11 -1 -11 0 19
near vertellen	-1 0 0 0 0 18 -1 -16 1 -1
near vertelt	-3 -1 -6 -1 -6 30 -2 -23 -3 13
near vertrouwelijk	-5 0 -1 0 0 26 -3 -16 1 -1
near vervanging	-8 -5 -3 -1 -2 52 -3 -2 -5 -24
near verwacht	-1 0 0 0 0 -18 -2 7 19 -5
near verzoek	-9 -14 -47 -2 2 53 -1 40 -4 -20
near verzuim	-1 -1 -1 0 0 16 -1 -8 0 -2
near via	60 -22 -19 -4 -9 -36 -19 47 -8 9
near vier	-13 -11 12 9 22 -6 -13 -3 -8 10
near vierde	-10 0 -2 0 0 -2 27 -20 -1 8
near vijf	0 19 -24 -4 32 -6 0 -7 0 -9
near vind	-15 -3 -3 0 -2 38 -9 -31 0 27
near vindt	23 -3 -8 -1 -11 38 -17 -7 18 -32
near volgende	24 21 -2 -2 -21 -8 -3 0 0 -9
near volgens	-34 -19 14 14 19 25 24 -7 -11 -25
near volgorde	31 -9 -1 0 -3 -17 38 -14 -1 -23
near volgt	-10 -1 -2 0 -1 -26 -3 12 -1 31
near voluit	-18 14 -1 0 -5 17 10 -12 0 -5
near vond	-7 -15 4 -1 -3 18 -5 -12 -1 23
near voor	-39 -36 40 37 49 -14 -4 34 17 -85
near voorl	66 -2 -5 0 -4 -11 -2 -34 -1 -8
near voorletters	-6 68 -10 0 -7 -15 -5 -15 -1 -9
near voornaam	37 3 32 -1 -16 -23 17 -41 -4 -4
near voornamen	40 35 -7 -1 -18 -1 -3 -27 -2 -18
near voorzitter	-23 -7 -10 -1 -11 -12 -14 9 26 43
near vorig	-2 5 -1 -8 16 -5 -14 20 -5 -7
near vorige	60 -1 15 -1 -11 -50 -3 -15 -2 6
near vr	-15 -11 36 0 -3 32 -3 -26 0 -9
near vraag	1 -1 -5 -1 -15 30 -6 18 -1 -20
near vraagt	1 -6 -9 -4 -36 28 -15 25 15 0
near vragen	-5 -9 19 -2 -9 6 -11 30 -2 -17
near vriend	-8 10 -11 -2 -3 -8 -1 -37 -1 60
near vriendin	8 -6 -3 -2 13 -2 0 -2 0 -4
near vrij	17 -6 -1 0 -3 15 -2 -11 -3 -6
near vrijdag	-59 -26 12 -5 -13 46 20 5 -3 23
near vroeg	5 -39 -21 14 4 40 -4 -25 0 26
near vrouw	43 -22 29 -3 44 -30 -11 -55 -2 8
near vz	27 -5 -10 0 -18 17 -22 -12 -9 32
near waar	-13 23 -22 -4 -4 -2 -3 44 -1 -18
near waarom	-17 10 11 -2 -17 56 -6 -10 -5 -20
near wachten	-3 -2 -1 -7 11 21 0 -18 0 -1
near wakker	-12 -5 -1 0 26 -8 -1 11 0 -10
near wanneer	-1 -1 -4 0 6 22 0 -17 0 -3
near want	-15 39 -17 -1 -11 2 7 -1 -1 -2
near waren	-7 -7 0 0 28 4 -2 -20 -2 6
near was	-67 63 49 -10 -21 -7 1 -24 34 -17
near wat	4 -16 20 -8 -20 73 15 -29 -6 -33
near we	56 11 -35 -5 -21 -43 -15 56 -4 0
near week	-3 29 -12 -5 -6 39 -19 -24 -4 6
near weekend	-15 59 -4 -2 -3 -10 -1 -16 -1 -7
near weer	47 -10 17 -2 17 -51 10 -20 -4 -5
near weet	6 -17 8 -4 -26 14 -3 -14 -4 39
near weg	-22 -2 -36 -6 -11 35 -12 -9 -1 65
near weken	0 -3 13 -2 5 7 -3 -5 -2 -11
near wel	11 -27 18 -22 -18 -5 -24 23 7 36
near werd	11 -1 -12 -1 -21 -20 -6 -1 -3 54
near werk	-17 27 14 -1 -17 14 -4 11 -1 -25
near werkbegeleider	-4 -11 0 0 -2 10 -2 16 0 -6
near werkgever	-3 2 0 0 -1 -25 -1 -10 51 -11
near werknemer	-11 -1 -1 0 -1 10 -4 -36 0 44
near werkt	-18 -1 -3 -3 53 30 -4 -30 -9 -15
near weten	-10 -4 17 0 2 -1 -1 7 0 -11
near wethouder	-7 -3 -5 0 -3 -17 -14 19 52 -21
near wethouders	-1 0 0 0 0 -18 -1 -10 36 -5
near who	2 15 -7 0 7 -15 19 -9 -1 -12
near wie	-32 -12 13 -9 12 43 10 -26 -7 7
near wife	-6 -2 -2 -1 25 -9 -1 -2 0 -2
near wij	1 3 -14 -9 25 -29 -14 6 -3 35
near wijkagent	-6 24 -10 11 -18 -8 0 8 0 -1
near wijkteam	-6 -13 -10 -1 -6 28 -16 49 -2 -24
near wil	49 -8 22 -16 -1 -96 34 -34 8 43
near wilde	-6 16 30 -7 5 19 -7 -48 -1 -2
near willen	-24 46 -22 -1 38 -7 -2 -19 -1 -7
near wilt	-1 3 -1 0 11 -1 0 -5 0 -7
near wist	-18 9 -1 -1 2 5 32 -12 -3 -13
near with	-21 21 -19 24 6 26 -16 -1 -2 -17
near wk	-31 -3 -4 -2 -2 108 -8 -27 -1 -31
near wmo	26 -2 -8 0 -3 -9 -8 15 -5 -5
near wo	-8 -1 -1 0 -1 20 24 -19 -3 -11
near woensdag	27 -26 -3 -3 15 25 -2 -23 10 -20
near wonen	-8 9 -2 0 -10 15 -2 -12 23 -13
near woning	-8 1 9 0 -8 -3 0 -4 0 14
near woont	1 -28 -15 2 68 -22 -4 -29 -13 40
near woord	44 -11 -15 -1 0 7 -4 -18 0 -3
near woorden	13 -2 -4 0 -3 2 -3 -8 0 6
near worden	-12 -1 -1 0 -2 11 -7 21 -1 -7
near wordt	71 53 -26 -9 -15 -36 -22 1 -5 -11
near work	-21 -4 -18 -1 -2 60 22 -32 0 -4
near you	28 -5 8 0 5 -17 -13 2 0 -8
near your	14 34 -18 -2 43 -14 -11 -26 -1 -19
near youth	-8 17 -7 -1 -1 -4 -1 7 0 -3
near za	-15 -16 -5 0 2 9 -4 39 0 -10
near zaak	-20 -4 -1 0 -4 -22 43 26 -1 -16
near zag	-13 7 -2 -2 -7 -3 0 18 0 2
near zal	-8 10 0 0 26 -12 -1 -6 0 -9
near zat	-23 13 -9 -5 45 26 -16 -12 -4 -16
near zaterdag	-43 4 44 -8 23 10 -4 -32 -1 7
near ze	59 -11 19 -8 -15 7 1 -49 -1 -2
near zeg	11 37 -3 0 -11 -6 2 -25 -1 -4
near zeggen	-11 7 -4 -1 25 3 -6 -1 -1 -12
near zegt	1 -14 -3 -14 -24 -22 20 -1 9 48
near zei	-14 5 -26 -3 19 2 -14 37 -3 -4
near zeker	-1 -1 -1 0 -1 36 -2 -14 -3 -13
near zelf	-15 -4 36 -13 21 65 -40 -23 -19 -7
near zelfde	45 -11 -2 -1 23 11 -11 -29 -2 -25
near zes	32 18 -7 -1 -15 22 -15 -17 3 -19
near zet	-18 -6 49 0 -3 22 -5 -24 -1 -15
near zich	-11 6 -5 28 20 5 -13 1 -2 -30
near zie	-13 -2 -1 0 -13 40 -3 -12 0 5
near ziek	-13 -3 7 -1 -7 55 -4 -12 -1 -20
near ziekenhuis	4 -15 46 -4 -14 -18 -2 -24 -2 29
near zien	12 -16 30 -1 -25 22 -2 16 -7 -30
near ziet	-8 13 -20 -3 -1 4 -1 26 -2 -10
near ziggo	-14 -1 -5 0 -6 11 -7 -18 0 41
near zij	19 -49 50 5 22 1 -2 -19 -17 -9
near zijn	-27 -25 -2 -4 23 -17 5 21 -17 44
near zin	25 4 -5 0 -6 19 -6 -25 -1 -5
near zit	-6 11 -16 -5 1 25 30 -21 -4 -15
near zitten	10 -7 -11 0 -9 -33 -5 34 -1 22
near zn	-12 30 -9 0 21 7 -2 -14 0 -21
near zo	33 -13 -6 -2 -24 10 -9 52 -7 -33
near zoekt	-4 -2 -3 0 -2 51 -1 -9 -5 -25
near zomer	-7 10 -11 0 22 -1 0 -8 0 -5
near zon	-2 -4 0 0 6 -9 0 13 0 -5
near zondag	-3 -5 9 0 0 -4 -1 6 0 -1
near zonder	-20 45 -9 -8 -17 9 12 4 -6 -10
near zoon	1 5 -17 -6 39 -10 -4 0 -3 -5
near zoontje	-25 32 31 -2 27 -6 -6 -30 -1 -20
near zorg	42 -15 -8 10 -16 9 -3 -3 19 -35
near zorgen	-2 3 -10 0 -1 -4 -2 17 0 -1
near zou	7 -10 -6 -2 -1 -11 -6 35 0 -5
near zus	11 -7 -8 32 56 -17 -3 -27 -1 -36
near zusje	-4 -21 -7 54 -11 -4 0 -5 0 -2
near zwanger	-3 5 -1 -4 32 1 0 -25 0 -3
notulen: attendee	-13 -10 -5 -1 -2 20 -11 14 33 -26
notulen: cue about office	-4 -1 0 0 -4 -3 -1 -9 13 11
notulen: cue after office	-3 -3 0 0 -1 -5 -1 -17 14 15
notulen: cue after professional	-3 -1 -1 0 -1 2 0 0 -4 8
notulen: cue after public_figure	-4 -1 -2 0 -1 -1 0 2 16 -10
notulen: cue before office	-6 -2 -1 0 -2 6 -2 -1 12 -3
notulen: cue before public_figure	-2 -1 -1 0 -1 -3 -1 14 3 -9
notulen: cue label office	-2 0 0 0 -1 8 -1 12 -6 -10
notulen: once	21 22 -12 -2 2 -24 -7 28 -6 -22
notulen: place first	-19 -12 -6 -1 -8 31 -7 -7 -10 39
notulen: place middle	15 7 -19 -4 -2 10 -1 -10 28 -24
notulen: shape full	-3 -14 -14 -2 -17 32 -2 -22 14 28
notulen: shape initials	-5 -1 -1 0 -1 -4 -1 16 -2 -1
notulen: shape single	-6 -3 -5 -3 13 18 -5 -9 4 -6
notulen: share low	25 -4 -14 -2 -4 30 -7 -22 -2 -1
notulen: share middle	-26 -4 -10 -2 -5 4 -1 7 18 20
notulen: shares surname	15 -1 -5 -1 0 -7 -1 -2 -1 3
notulen: title	38 -7 -11 -1 -19 -8 16 -18 19 -10
notulen: title degree	-1 -1 0 0 0 -7 0 -9 11 8
once	17 0 17 -25 46 -75 -25 -5 31 19
other: age adult	3 -10 -10 -1 -8 -13 35 -15 -7 25
other: age child	-32 33 9 14 -23 -24 46 -20 -1 -2
other: age old	33 -5 -18 -1 9 -13 -10 -18 -2 24
other: age teen	14 46 -10 12 -14 -14 -1 -22 0 -10
other: age young	-2 -24 -15 16 -1 -15 20 -20 -1 41
other: alone	7 -3 -1 0 -2 -35 15 2 28 -10
other: attendee	-16 -10 1 -4 -5 31 -42 12 54 -20
other: born	5 23 -1 12 -6 4 -3 -18 -16 -1
other: born adult	15 -86 15 -16 13 33 30 3 -13 7
other: born child	-23 49 12 14 -17 -10 -6 -8 0 -11
other: born old	48 -29 -31 -1 18 -8 -13 -4 -1 21
other: born teen	-14 67 -7 -2 -11 -13 -5 -5 -1 -9
other: born young	-17 17 12 12 -6 4 -9 -3 0 -9
other: cue about care	4 12 8 13 -20 -13 -6 -8 -3 13
other: cue about child	-21 4 27 2 -10 -26 -14 -1 -2 41
other: cue about client	5 6 -19 -3 -18 -3 17 12 -3 6
other: cue about employee	2 2 -6 -4 -13 10 -6 15 -1 1
other: cue about office	-13 -3 -3 0 -15 1 5 4 12 11
other: cue about parent	0 -5 0 35 -2 13 -6 3 -2 -35
other: cue about professional	-8 -19 -14 -4 -1 15 13 17 -2 2
other: cue about public_figure	-5 -3 -1 0 6 10 9 15 -13 -18
other: cue about relative	-4 -8 2 0 -7 6 1 24 -4 -8
other: cue about school	9 9 -9 21 -15 7 -8 -2 0 -11
other: cue about sibling	-2 -6 -9 26 13 -7 -3 -7 0 -5
other: cue after care	-12 4 25 -7 -3 15 -13 -24 -10 24
other: cue after child	-15 -2 39 2 20 -7 -7 -7 -3 -20
other: cue after client	-2 5 -1 -8 15 -30 -8 28 -2 2
other: cue after employee	-28 -10 -11 -3 -6 20 -6 36 -7 16
other: cue after office	-10 -4 -4 -1 -7 -8 1 6 12 14
other: cue after parent	-12 17 10 5 2 -15 -11 18 -3 -11
other: cue after professional	-37 -24 -1 19 -2 29 9 30 -15 -9
other: cue after public_figure	2 -3 -2 -1 -4 -11 -5 -9 46 -14
other: cue after relative	-4 24 -14 10 6 -15 -4 -2 -9 8
other: cue after school	-7 15 3 -2 -6 -15 -7 14 -1 6
other: cue after sibling	14 -12 -9 38 5 -17 -4 -1 -1 -16
other: cue before applicant	14 -1 -1 0 -2 15 -4 -17 -2 -2
other: cue before care	-4 12 16 -2 -9 -20 -4 3 -9 18
other: cue before child	-8 22 -31 9 25 -22 -8 -6 -3 21
other: cue before client	-4 -9 -8 2 12 -9 42 -10 -8 -8
other: cue before employee	-7 -7 -14 -2 -11 31 1 6 7 -4
other: cue before office	-14 -7 -10 -6 5 22 0 -3 9 4
other: cue before parent	-5 25 27 -4 -7 -21 -7 2 -2 -8
other: cue before professional	-23 8 -36 -2 -5 30 -16 56 -10 -3
other: cue before public_figure	-12 -4 -4 0 -4 -16 -14 -1 70 -14
other: cue before relative	8 -7 8 -11 57 -21 -8 -37 -4 15
other: cue before school	10 -14 -30 -6 -8 18 -6 23 0 14
other: cue before sibling	-1 -15 -18 53 17 -9 -2 -12 -2 -11
other: cue label applicant	14 -1 -1 0 -2 -16 11 -2 -1 -1
other: cue label child	10 20 -8 -1 -4 -2 0 -4 0 -10
other: cue label client	51 -23 5 -3 -10 -11 -9 -1 -1 1
other: cue label employee	-12 -2 -2 0 -1 3 14 7 -1 -6
other: cue label office	-13 -3 -4 -1 -4 46 14 3 -15 -23
other: cue label parent	-3 -9 17 -1 -1 -3 0 -4 0 4
other: cue label professional	-8 0 -7 -2 -6 32 -3 5 -1 -10
other: cue label relative	-14 -3 -5 -1 0 -1 0 -3 0 27
other: greeted	0 24 19 -5 9 -8 -23 7 -22 -2
other: greeted politely	13 8 15 -1 11 -20 -7 -1 -11 -7
other: greeted well known	-10 16 4 -4 -3 7 -21 -4 -11 26
other: has BSN	14 7 12 10 28 -4 -22 -18 -3 -24
other: has DOB	5 23 -1 12 -6 4 -3 -18 -16 -1
other: kin broer	3 -9 -11 10 31 -4 -2 -8 -2 -7
other: kin dochter	-5 -10 -8 -4 25 22 -2 -9 -1 -9
other: kin kind	15 5 -9 -2 -3 -1 0 -3 0 -2
other: kin ma	-5 -4 8 -1 -6 -2 -3 -17 -2 32
other: kin man	19 -2 -2 -1 -4 -6 0 -3 0 0
other: kin moeder	6 -12 42 -1 -19 -5 -4 1 -1 -7
other: kin old f	0 -25 10 -6 42 -9 -7 -21 -3 19
other: kin old m	-3 -19 19 -5 32 -12 -2 -19 -1 10
other: kin oma	-1 -3 -9 -1 18 -1 0 -2 0 -3
other: kin partner	-16 -3 -3 -1 21 -2 -1 -2 0 6
other: kin same 	-16 -3 -3 -1 21 -2 -1 -2 0 6
other: kin same f	-15 -19 1 39 39 -14 -5 -22 -1 -3
other: kin same m	8 -14 9 24 16 -11 -2 -13 -3 -14
other: kin vader	-5 -9 24 -3 3 -4 -2 -10 -1 7
other: kin vrouw	8 -2 13 -1 -7 -4 -2 -5 -1 1
other: kin young 	11 -9 -11 -2 -6 -1 0 -3 0 21
other: kin young f	-6 6 -10 -4 24 18 -3 -13 -1 -11
other: kin young m	-12 42 -8 -4 15 -13 -3 -15 -2 -1
other: kin zoon	-8 10 -6 -3 21 -8 -2 -10 -1 6
other: kin zoontje	-1 16 0 -1 -5 -2 -1 -2 0 -4
other: kin zus	-9 -2 -3 11 22 -6 -1 -10 0 -3
other: mail behind	5 -21 2 -2 27 0 16 -27 -13 14
other: mail of office	16 -6 5 -1 -18 26 -23 15 -10 -3
other: mail of resident	-1 -3 21 0 30 -42 6 -42 -1 33
other: once	17 -10 -17 -14 11 0 20 -10 14 -10
other: place first	9 -8 13 -14 -10 5 20 -15 -4 4
other: place last	-6 3 -22 15 -14 -5 11 14 10 -5
other: place middle	-2 1 8 -8 8 17 -13 -7 -7 5
other: receiver	-46 -2 3 -1 4 25 -12 23 1 5
other: school class	-5 42 -8 -1 -2 -7 -2 3 0 -19
other: sender	11 -9 24 -2 15 14 -43 5 -10 -4
other: shape full	-18 -10 -4 -16 1 2 26 -10 30 0
other: shape given	8 24 -14 -1 -5 -19 -5 0 -1 15
other: shape initials	-4 -14 4 -13 -11 37 -16 3 11 3
other: shape letter	21 -3 6 -1 -17 18 -4 -25 -3 9
other: shape single	-15 1 11 28 7 -1 -6 21 -31 -15
other: shape surname	10 -2 -4 -5 8 -18 23 3 -6 -8
other: share high	17 8 -29 -8 -5 -25 36 0 3 3
other: share low	-5 -2 19 9 -9 19 -15 -10 0 -6
other: share middle	-11 -10 9 -10 -3 23 -3 3 -4 7
other: shares surname	21 12 38 6 16 -22 6 -76 -2 1
other: title	13 -38 17 -19 13 -8 16 16 -5 -6
other: title degree	-13 -2 -10 -1 -6 7 -7 29 5 -2
other: writer	5 -16 6 -14 -10 9 11 13 3 -7
participatie: born	19 -4 -3 0 -2 -5 -5 -6 0 6
participatie: born adult	17 -3 -3 0 -1 -5 -5 -6 0 6
participatie: cue about client	15 1 -1 0 -2 -1 0 -14 0 4
participatie: cue after care	15 -8 -2 0 0 -1 -2 -3 0 2
participatie: cue before professional	-2 -3 -1 0 -5 -2 -1 22 0 -9
participatie: greeted	11 -1 -3 0 24 -1 -1 -23 -1 -5
participatie: has DOB	19 -4 -3 0 -2 -5 -5 -6 0 6
participatie: once	18 10 -4 -3 -5 -9 -3 10 -6 -7
participatie: place first	27 0 -1 -1 12 -12 -7 -3 -5 -11
participatie: place middle	2 -2 -12 -4 0 -14 -3 12 -2 24
participatie: shape full	-1 -7 2 -1 18 -11 -8 8 -5 5
participatie: shape initials	-6 -3 -8 0 -3 -4 -1 29 -3 -2
participatie: shape single	21 8 -5 -3 3 -12 -1 -7 0 -2
participatie: share high	-3 -2 -2 0 23 -3 -3 -5 -1 -2
participatie: share low	19 14 1 -1 -15 -1 -1 -18 0 3
participatie: share middle	10 -14 -11 -4 4 -23 -6 43 -7 9
participatie: shares surname	8 -2 -4 0 16 -1 -1 -5 -3 -8
participatie: title	41 -3 -11 0 -2 -2 -3 -10 -6 -4
participatie: writer	-7 -2 -1 0 -5 -1 -2 3 0 15
place first	53 -24 23 -26 -30 4 16 -5 3 -14
place last	-69 -17 -41 34 -20 22 19 84 30 -42
place middle	-7 32 19 -15 49 -45 -36 -41 -18 63
publicatie: cue before public_figure	-2 -1 -1 0 -1 -5 -2 -8 46 -26
publicatie: once	-18 -12 -6 -1 -14 24 -16 -10 27 26
publicatie: place first	-4 -3 -1 0 0 -3 -3 16 6 -8
publicatie: place middle	-22 -18 -7 -1 -16 17 -8 -13 25 43
publicatie: shape full	-20 -9 -6 -1 -11 13 -18 16 34 3
publicatie: shape initials	-3 -2 -1 0 -1 -15 7 -14 -13 43
publicatie: shape single	-3 -9 -1 0 -5 16 -1 -4 0 6
publicatie: share high	-11 -5 -2 0 -6 13 11 12 3 -15
publicatie: share low	-4 -5 -1 0 -5 -3 -1 -8 17 11
publicatie: share middle	-11 -10 -5 -1 -7 2 -22 -8 8 54
rank 0	-10 6 -6 -9 -54 24 36 19 13 -19
rank 1	-6 -7 12 -29 48 -15 -17 49 -16 -19
rank 2	4 -13 8 -4 6 -5 -19 8 13 3
rank 3	-11 6 -12 35 -1 -23 -1 -39 4 43
receiver	-92 -15 1 -4 8 0 -3 88 5 13
reflectieverslag: cue before professional	-7 -5 -2 0 -2 -5 -1 26 0 -5
reflectieverslag: once	-23 -8 5 -3 -9 37 -7 -19 -2 29
reflectieverslag: place first	-10 -13 -21 -2 -5 57 -7 -1 -4 5
reflectieverslag: place middle	31 10 13 -5 -16 2 -4 -19 -2 -11
reflectieverslag: shape full	-9 -9 -13 -1 -4 59 -7 5 -4 -18
reflectieverslag: shape single	29 4 -14 -6 -14 18 -4 -17 -2 6
reflectieverslag: share high	5 -12 -3 0 -3 10 -1 12 0 -8
reflectieverslag: share low	1 5 -9 -2 -5 9 -3 9 -3 -2
reflectieverslag: share middle	14 0 -1 -4 -14 33 -8 -20 -3 3
reflectieverslag: title	51 -4 7 -1 -7 -27 -1 -9 -1 -8
reflectieverslag: writer	10 -3 -1 0 -2 2 -1 1 0 -6
school class	-12 106 -19 -4 -5 -12 -3 2 0 -52
schuldhulp: born	-5 -2 10 0 13 -4 -3 -7 0 -2
schuldhulp: born adult	2 -1 -5 0 16 -3 -3 -5 0 -1
schuldhulp: cue after care	-6 -1 13 0 -1 -1 -1 -2 0 -1
schuldhulp: cue after client	-7 -2 13 0 4 -1 0 -6 0 -1
schuldhulp: cue before client	-23 -1 13 0 15 -1 -1 -2 0 -1
schuldhulp: greeted	-6 -1 -3 0 11 -3 -1 6 -2 -3
schuldhulp: has BSN	-7 -3 11 0 13 -3 -2 -8 0 -2
schuldhulp: has DOB	-5 -2 10 0 13 -4 -3 -7 0 -2
schuldhulp: once	24 -20 28 -3 3 -22 -5 0 -3 -2
schuldhulp: place first	0 22 4 -1 -9 -18 -4 21 -5 -9
schuldhulp: place middle	17 -22 14 -3 39 -16 -4 -11 -2 -12
schuldhulp: shape full	16 -7 4 -1 -9 -12 -5 26 -2 -10
schuldhulp: shape initials	1 -2 -7 0 13 -3 -1 14 -5 -10
schuldhulp: shape single	0 10 21 -3 16 -21 -2 -19 -1 0
schuldhulp: share high	14 -3 -3 0 10 -2 -2 -5 -2 -7
schuldhulp: share middle	21 15 -18 -3 16 -28 -6 31 -6 -22
schuldhulp: shares surname	12 -3 -5 0 13 -1 -1 -6 -4 -4
schuldhulp: title	20 -1 -11 0 6 -4 -2 8 -5 -10
schuldhulp: writer	-3 -3 -1 0 -4 -6 -1 26 0 -8
sender	-2 -24 36 -7 19 16 -44 38 -19 -14
shape full	-35 -70 11 -32 13 16 37 25 43 -7
shape given	15 47 -24 -2 -11 -24 -10 -2 -2 14
shape initials	-8 -60 5 -24 -33 7 -24 93 38 5
shape letter	40 -5 18 -1 -24 -2 -5 -38 -5 21
shape single	-42 88 -16 61 30 9 -23 -25 -58 -24
shape surname	6 -9 7 -9 25 -26 25 -16 -1 -2
share high	20 26 -65 -15 7 -21 50 -5 17 -14
share low	-25 -9 38 11 -11 4 -38 19 -18 29
share middle	-18 -25 28 -4 2 -2 -12 23 15 -8
shares surname	0 22 93 8 106 -47 22 -185 -23 3
text applicant 0	11 43 22 3 -49 50 -146 -2 30 39
text applicant 1	-13 -37 -12 -9 34 -16 59 -13 2 6
text applicant 2	-21 -15 -9 -1 15 -53 87 53 -18 -38
text care 0	18 -26 -25 -16 -41 45 21 -15 -7 47
text care 1	-7 -17 3 -7 5 19 18 -14 23 -24
text care 2	42 -3 31 9 -5 -61 -24 24 2 -17
text care 3	-76 37 -8 7 40 -22 -16 42 -4 1
text child 0	-24 15 -51 -26 -8 22 34 25 15 -3
text child 1	-5 -24 10 6 15 -12 -3 4 16 -8
text child 2	5 0 42 13 -9 -29 -31 9 -18 18
text client 0	-26 -1 -33 -6 -38 57 86 -6 -7 -26
text client 1	-8 19 -6 -7 19 -15 -30 9 23 -4
text client 2	10 -26 41 6 18 -62 -57 34 -2 38
text employee 0	61 20 -7 -15 56 -156 -45 3 45 39
text employee 1	13 6 25 27 -6 -62 8 5 -16 -1
text employee 2	-4 -40 7 -17 -40 92 55 47 -38 -61
text employee 3	-93 5 -23 -3 -11 107 -18 -17 24 30
text office 0	-9 -16 17 -13 -3 49 1 27 -33 -21
text office 1	-14 -6 14 9 -10 -22 -21 41 -14 22
text office 2	-10 12 -31 -1 -12 -35 -5 13 67 2
text office 3	8 2 1 -3 24 -11 25 -45 -6 5
text parent 0	40 -111 -54 -49 8 70 57 -4 47 -2
text parent 1	34 38 25 -6 28 -48 1 -10 -1 -59
text parent 2	-47 68 87 35 -36 -17 -53 55 -29 -61
text parent 3	-49 -3 -57 13 -1 -23 -5 -3 -2 130
text professional 0	0 14 -26 -42 -3 32 -8 -15 29 19
text professional 1	16 -8 10 -1 -28 -12 12 6 15 -11
text professional 2	-18 -10 -1 -2 58 15 -28 18 -22 -10
text professional 3	-21 -4 18 38 -29 -55 24 28 -8 9
text public_figure 0	64 4 5 23 0 50 -7 102 -198 -42
text public_figure 1	-79 2 -3 -34 -24 -22 60 18 48 34
text public_figure 2	-28 -21 3 -3 -5 -64 -53 -18 157 31
text public_figure 3	-3 -2 -2 0 26 -2 -1 -28 22 -8
text relative 0	-63 40 25 3 -55 25 39 -4 10 -20
text relative 1	-36 15 2 -25 -30 2 14 9 24 23
text relative 2	5 15 -5 31 34 -67 -50 20 -18 35
text relative 3	71 -78 -21 -17 50 21 -4 12 -1 -31
text school 0	67 -39 -68 -53 8 37 -2 -15 40 24
text school 1	-13 20 40 -25 -50 -8 5 36 -35 31
text school 2	-78 10 29 71 41 -48 -4 17 10 -47
text sibling 0	-22 30 3 -119 -20 8 29 -2 65 29
text sibling 1	-18 -2 18 39 7 3 -15 8 -49 7
text sibling 2	17 -37 -20 73 12 -30 -15 32 -2 -30
title	108 -112 51 -41 53 -38 47 -49 -23 4
title degree	-21 -5 -22 -2 -12 0 -27 94 5 -10
type beleid	-10 -3 -3 0 -2 -5 -6 0 35 -5
type beleid rank 0	-6 -1 -1 0 0 -3 -4 -6 22 -1
type brief	-5 5 35 -6 -4 -53 20 6 -3 5
type brief rank 0	65 -6 18 -1 -10 -26 9 -29 -10 -10
type brief rank 1	-31 12 0 -1 13 -13 3 12 2 3
type brief rank 2	-39 -1 18 -3 -8 -14 8 22 5 11
type code	-6 18 -3 -1 -13 48 -15 -27 -5 3
type code rank 0	-8 -5 -3 0 -2 43 -6 -9 -2 -8
type code rank 1	4 18 3 0 -7 -5 -5 -6 -2 2
type code rank 2	-1 6 -3 0 -3 11 -4 -11 -2 9
type cv	-31 0 -14 -2 1 -48 68 19 -6 13
type cv rank 0	-15 -5 -7 0 -3 -16 73 -21 -2 -4
type cv rank 1	-12 -11 -5 -1 14 -20 8 35 -4 -4
type cv rank 2	-4 16 -1 0 -10 -12 -13 5 -1 21
type email	-9 4 13 12 9 25 -8 -16 -5 -24
type email rank 0	10 -4 19 -3 7 -9 -20 14 -7 -7
type email rank 1	-9 -4 -21 -6 26 16 -3 4 10 -13
type email rank 2	-11 12 15 22 -23 18 15 -35 -9 -5
type hr	-43 -7 -20 -5 5 51 28 -10 20 -19
type hr rank 0	-23 -4 -5 -1 -6 15 3 8 18 -6
type hr rank 1	-11 -6 -6 -1 1 31 1 9 -5 -13
type hr rank 2	-9 2 -9 -4 10 5 24 -26 7 0
type indicatie	17 9 16 13 -5 -19 -4 -3 -5 -19
type indicatie rank 0	38 16 -3 -6 -7 -5 -2 -21 -1 -8
type indicatie rank 1	14 -21 21 11 -7 -5 -1 -1 -2 -9
type indicatie rank 2	-35 14 -3 9 9 -9 -1 19 -1 -2
type jeugdwet	-26 23 23 16 -2 -29 -9 10 -7 1
type jeugdwet rank 0	-19 56 1 -3 -7 -7 -3 -3 -2 -13
type jeugdwet rank 1	-7 -1 24 -2 -12 -6 -1 12 -1 -6
type jeugdwet rank 2	-1 -32 -2 22 16 -16 -5 1 -4 21
type lijst	18 -9 -17 -11 1 38 -12 -9 -14 16
type lijst rank 0	-30 -16 -7 -1 -11 30 -16 15 0 36
type lijst rank 1	19 -3 -8 -1 -8 15 11 -29 -2 6
type lijst rank 2	30 10 -2 -8 19 -7 -7 4 -12 -27
type notulen	-4 -5 -25 -5 -9 40 -8 -17 18 14
type notulen rank 0	-15 -3 -4 0 -3 -13 -5 24 3 18
type notulen rank 1	-4 0 -3 -1 -9 29 -3 -25 -3 18
type notulen rank 2	16 -2 -18 -4 3 25 0 -16 18 -21
type other	1 -5 -1 -8 -17 17 18 -8 -1 4
type other rank 0	0 -1 -14 -5 -7 8 16 -2 4 3
type other rank 1	-11 -2 12 -14 3 1 3 4 -7 11
type other rank 2	11 -1 1 11 -13 8 -1 -10 2 -9
type participatie	25 -3 -13 -5 12 -27 -10 20 -8 9
type participatie rank 0	22 -3 -7 0 0 -10 -6 18 -4 -8
type participatie rank 1	8 1 4 0 -6 -5 -2 14 -2 -13
type participatie rank 2	-4 0 -10 -4 17 -12 -2 -12 -2 30
type publicatie	-26 -20 -8 -1 -18 12 -12 -4 28 50
type publicatie rank 0	-10 -5 -3 0 -4 -12 6 13 3 13
type publicatie rank 1	-9 -7 -4 0 -8 19 -9 -3 2 18
type publicatie rank 2	-7 -8 -2 0 -7 4 -9 -14 23 19
type reflectieverslag	20 -7 -12 -7 -22 51 -12 1 -6 -7
type reflectieverslag rank 0	-28 -7 -9 -1 -1 73 -4 -44 -1 22
type reflectieverslag rank 1	32 9 3 -2 -10 -39 -3 22 -1 -10
type reflectieverslag rank 2	16 -8 -7 -4 -10 17 -5 24 -3 -19
type schuldhulp	14 0 17 -4 29 -37 -9 19 -8 -21
type schuldhulp rank 0	31 -7 6 -1 -24 -14 -4 26 -4 -11
type schuldhulp rank 1	-16 13 -7 -1 30 -9 -3 4 -2 -10
type schuldhulp rank 2	-2 -6 18 -2 23 -14 -2 -11 -2 -1
type wmo	30 -14 -4 8 22 -26 -11 20 -7 -18
type wmo rank 0	22 -4 -10 6 1 -8 -5 6 -3 -6
type wmo rank 1	17 -13 -6 -4 34 -8 -2 -8 -2 -8
type wmo rank 2	-9 3 13 5 -13 -10 -4 22 -2 -4
type zaaknotitie	12 6 17 -3 14 -58 -17 35 -11 6
type zaaknotitie rank 0	-44 6 21 9 23 -21 4 31 0 -29
type zaaknotitie rank 1	13 10 7 -5 -3 -14 -8 -5 -4 9
type zaaknotitie rank 2	42 -10 -12 -7 -6 -22 -13 9 -8 25
wmo: born	17 -2 -2 0 -4 -2 -2 -4 0 -1
wmo: cue after care	-1 -3 -2 -1 14 -1 -1 -4 0 -2
wmo: cue after professional	-9 8 -1 12 -12 -2 0 5 0 -2
wmo: cue before child	-7 1 -1 -1 22 -1 0 -12 0 -1
wmo: cue before client	20 4 -5 7 -7 -1 -1 -12 0 -4
wmo: cue before professional	-5 -1 -1 -1 2 -1 0 9 -1 -2
wmo: cue before relative	-9 -1 -2 -1 26 0 0 -7 0 -5
wmo: cue before sibling	-6 0 -1 15 1 0 0 -7 -1 -1
wmo: greeted	37 -1 -1 0 -3 -3 -2 -23 -2 -2
wmo: has DOB	17 -2 -2 0 -4 -2 -2 -4 0 -1
wmo: kin same f	-8 -1 -1 17 -10 0 0 -6 0 9
wmo: kin same m	-5 0 -1 -2 16 0 0 -5 -1 -2
wmo: kin young m	-5 -3 0 0 13 0 0 -3 0 -1
wmo: kin zoon	-5 -3 0 0 13 0 0 -3 0 -1
wmo: once	-19 -17 6 6 17 -11 -6 29 -3 -2
wmo: place first	11 -5 -9 6 -2 -11 -5 25 -3 -7
wmo: place last	-4 -1 -1 0 -4 -3 0 18 -1 -3
wmo: place middle	23 -8 7 2 28 -12 -6 -23 -3 -8
wmo: shape full	38 -11 5 4 4 -12 -7 8 -3 -26
wmo: shape initials	19 -3 -4 -2 -4 -3 -1 7 -3 -6
wmo: shape single	-18 0 -2 6 5 -11 -3 3 -1 20
wmo: share high	30 -6 -1 -1 3 -7 -3 -6 -3 -6
wmo: share low	-10 -13 22 10 -18 -5 -2 16 -1 2
wmo: share middle	10 6 -24 -1 36 -14 -5 10 -3 -15
wmo: shares surname	-10 -3 3 5 18 -1 -1 -6 -1 -4
wmo: title	41 -2 -2 -1 -1 -2 -2 -28 -2 -1
wmo: writer	-5 -2 10 0 -11 -4 -1 8 -1 7
writer	-6 -30 -5 -24 -14 11 47 10 17 -6
writer brief	10 -8 3 -2 11 -16 2 9 -8 -1
writer cv	-5 -2 -2 -1 17 -4 30 -38 -1 6
writer email	16 -16 -2 -6 -3 7 -1 -1 -7 14
writer hr	-6 -5 -4 -1 -8 5 12 -20 35 -8
writer jeugdwet	-7 24 3 -2 -9 -3 -1 12 -2 -14
writer other	5 -16 6 -14 -10 9 11 13 3 -7
writer participatie	-7 -2 -1 0 -5 -1 -2 3 0 15
writer reflectieverslag	10 -3 -1 0 -2 2 -1 1 0 -6
writer schuldhulp	-3 -3 -1 0 -4 -6 -1 26 0 -8
writer wmo	-5 -2 10 0 -11 -4 -1 8 -1 7
writer zaaknotitie	-26 4 -13 2 14 -2 -1 5 -1 19
zaaknotitie: born	0 -5 -3 9 9 -6 9 -24 -1 12
zaaknotitie: born adult	-4 -23 -7 -2 14 -5 10 -1 -1 19
zaaknotitie: born old	14 -6 -2 0 -2 0 0 -1 0 -3
zaaknotitie: cue about care	1 -5 0 -2 -6 -1 0 12 0 1
zaaknotitie: cue about client	18 -10 -6 -1 -6 -1 4 20 0 -17
zaaknotitie: cue about parent	-3 11 -6 -3 18 0 0 -7 0 -8
zaaknotitie: cue about relative	-2 -3 12 0 -9 -1 0 -11 0 15
zaaknotitie: cue after care	-8 14 -4 -4 0 -2 0 -10 0 14
zaaknotitie: cue after child	-17 -8 39 8 22 -1 0 -31 0 -12
zaaknotitie: cue after client	-17 8 1 -1 -7 -4 -3 17 0 6
zaaknotitie: cue after parent	6 6 -16 -1 -2 0 0 9 0 -2
zaaknotitie: cue after professional	-5 -11 6 -1 -3 -1 0 21 0 -5
zaaknotitie: cue after relative	0 15 -4 -2 -15 0 0 -5 0 12
zaaknotitie: cue before care	-15 -6 8 -1 -5 0 0 13 0 7
zaaknotitie: cue before child	-11 42 -9 -2 4 -1 0 -8 -1 -14
zaaknotitie: cue before client	-11 -3 -5 -2 9 -2 3 4 0 8
zaaknotitie: cue before parent	-5 7 20 -2 -5 -1 0 -16 0 1
zaaknotitie: cue before professional	-8 31 -2 7 -10 -2 -1 -34 0 20
zaaknotitie: cue before relative	-2 -7 -11 -3 13 -1 -1 -23 0 34
zaaknotitie: cue before sibling	-6 3 -3 9 14 0 0 -6 0 -11
zaaknotitie: has BSN	0 -7 11 -2 -8 -3 17 -11 0 3
zaaknotitie: has DOB	0 -5 -3 9 9 -6 9 -24 -1 12
zaaknotitie: kin same f	-12 -10 -2 3 30 0 0 -3 0 -5
zaaknotitie: kin same m	8 4 -2 6 -1 0 0 -5 0 -10
zaaknotitie: once	32 11 35 -14 17 -24 -16 -24 -11 -6
zaaknotitie: place first	31 7 -7 7 17 -27 -18 13 -2 -21
zaaknotitie: place middle	-13 -11 34 -9 -2 -27 1 8 -9 28
zaaknotitie: shape full	18 1 -14 4 9 -27 -5 4 -5 15
zaaknotitie: shape initials	-2 -4 -10 0 -10 -3 -2 31 -1 0
zaaknotitie: shape single	5 1 26 -5 -2 -25 -8 28 -4 -16
zaaknotitie: shape surname	-20 -5 21 -1 17 -2 -2 -29 -1 21
zaaknotitie: share high	-24 1 19 -1 20 -10 -8 -11 -1 16
zaaknotitie: share low	34 3 -16 -12 10 -12 -5 15 -6 -10
zaaknotitie: share middle	2 1 14 11 -16 -36 -4 32 -4 0
zaaknotitie: shares surname	-15 23 -11 9 -14 -2 14 -6 0 3
zaaknotitie: title	-12 -17 13 -3 22 -7 9 -52 -2 50
zaaknotitie: writer	-26 4 -13 2 14 -2 -1 5 -1 19`
