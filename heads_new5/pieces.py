from build import D, M
PIECES = [
("01-ap-1985", M("ap", "1985-03-05T00:00:00Z", "en", "Court Says Goat Is Not a Dog", ["By HAL STERN", "By HAL STERN, Associated Press Writer"], [("Hal Stern", "writer")], D("MONTPELIER, Vt. (AP)", ["MONTPELIER", "Vt."], None, "AP"), slugline=["PM-Goat License, Bjt,0312", "PM-Goat License, Bjt", "PM-Goat License"]), """
F r a PM-GoatLicense     03-04 0312
F PM-Goat License, Bjt,0312
- Court Says Goat Is Not a Dog
F LaserPhoto MT1
- By HAL STERN
- Associated Press Writer
S {{MONTPELIER, Vt. (AP) _ }}The Vermont Supreme Court ruled Monday that a goat need not wear a dog license, even if it barks.
S The goat, Franklin, lives at a firehouse.
S The town clerk had fined its owners $12.
F AP-NY-03-04-85 1312EST
"""),
("02-dpa-en-slug", M("dpa", "2011-03-05T00:00:00Z", "en", "German zoo's oldest tortoise outlives fourth keeper", ["By Nils Harder, dpa"], [("Nils Harder", "writer")], D("Halle, Germany (dpa)", ["Halle", "Germany"], None, "dpa"), slugline=["Germany/animals/oddity/"]), """
F Germany/animals/oddity/
F (Eds: pictures available)
- German zoo's oldest tortoise outlives fourth keeper
- By Nils Harder, dpa =
|
S {{Halle, Germany (dpa) - }}A tortoise that came to the zoo in Halle in 1901 has seen off its fourth keeper, who retired on Friday.
|
S The animal ate a pansy at the farewell.
|
S Its fifth keeper is 24.
|
F dpa nh ab
"""),
("03-afp-en-slug", M("afp", "2012-03-05T00:00:00Z", "en", "Bhutan's only traffic light stays switched off", ["by Pema Dolkar"], [("Pema Dolkar", "writer")], D("Thimphu, March 4, 2012 (AFP)", ["Thimphu"], "2012-03-04", "AFP"), slugline=["Bhutan-transport-offbeat"], ednote_has=["ADDS quote"]), """
F Bhutan-transport-offbeat
- Bhutan's only traffic light stays switched off
- ATTENTION - ADDS quote ///
- by Pema Dolkar
S {{Thimphu, March 4, 2012 (AFP) - }}Drivers in the Bhutanese capital will go on being waved through by a policeman in white gloves after the town council voted against electricity.
S The light has hung there since 1995.
S "It is rude to be told by a lamp," said a taxi driver.
F pd/jom/abc
"""),
("04-pa", M("pa", "2013-03-05T00:00:00Z", "en", "ROWERS RESCUE PIANO FROM SEVERN", ["By Gwen Parry, Press Association"], [("Gwen Parry", "writer")], None, slugline=["1 ACCIDENT Piano", "ACCIDENT Piano"]), """
F 1 ACCIDENT Piano
- ROWERS RESCUE PIANO FROM SEVERN
- By Gwen Parry, Press Association
S A grand piano that slid off a barge near Bewdley was towed ashore by four members of a rowing club, one of whom then played it.
S It was out of tune by a semitone, she said.
S The barge's owner has offered the club the stool.
F end
"""),
("05-tribuna-it", M("lapresse", "2018-03-05T00:00:00Z", "it", "Bergamo, la banda suona in ascensore per il sindaco", None, (), D("Bergamo, 4 mar. (LaPresse)", ["Bergamo"], "2018-03-04", "LaPresse")), """
F LaPresse
F Cronaca
F 4 Marzo 2018 12:10
- Bergamo, la banda suona in ascensore per il sindaco
? Il primo cittadino era bloccato tra due piani
F Di Redazione Web
S {{Bergamo, 4 mar. (LaPresse) - }}Undici musicisti della banda di Bergamo hanno suonato per quaranta minuti davanti a un ascensore in cui era rimasto chiuso il sindaco.
S Il sindaco ha chiesto il bis.
S I tecnici sono arrivati durante la marcia.
F © Riproduzione Riservata
"""),
("06-agencia-estado", M("ae", "2012-03-05T00:00:00Z", "pt", "Trem turístico de Minas para para salvar tamanduá", ["Por Lívia Dutra"], [("Lívia Dutra", "writer")], D("Ouro Preto", ["Ouro Preto"])), """
F Brasil
F 04/03/2012 - 13h45 - Atualizado em 04/03/2012 - 15h02
- Trem turístico de Minas para para salvar tamanduá
- Por Lívia Dutra
F Agência Estado
S {{Ouro Preto - }}O maquinista da maria-fumaça que liga Ouro Preto a Mariana parou o trem no domingo para tirar dos trilhos um tamanduá que dormia.
S Os passageiros aplaudiram o animal.
S A viagem atrasou dezoito minutos.
F AE
"""),
("07-europapress-titular", M("ep", "2014-03-05T00:00:00Z", "es", "CyL.- Un burro de Zamora aprueba el curso de guía turístico", None, (), D("ZAMORA, 4 Mar. (EUROPA PRESS)", ["ZAMORA"], "2014-03-04", "EUROPA PRESS")), """
F CASTILLA Y LEÓN
- CyL.- Un burro de Zamora aprueba el curso de guía turístico
? Conoce once iglesias y se para en todas
F    ZAMORA, 4 Mar. (EUROPA PRESS) -
S    Un burro zamorano ha superado las pruebas de la Diputación para acompañar a los visitantes del casco antiguo, ha informado la institución.
S    El animal no admite propinas en papel.
S    Empezará a trabajar en Semana Santa.
"""),
("08-belga-nl", M("belga", "2012-03-05T00:00:00Z", "nl", "Brugse zwaan krijgt parkeerboete", None, (), D("BRUGGE 04/03 (BELGA)", ["BRUGGE"], "2012-03-04", "BELGA")), """
F BIN112
F DIEREN/VERKEER/BRUGGE
- Brugse zwaan krijgt parkeerboete
F (FOTO)
S {{BRUGGE 04/03 (BELGA) = }}Een zwaan die al drie dagen op een plaats voor gehandicapten zit te broeden, heeft zondag een bon gekregen van een agent die de regels kent.
S De stad heeft de boete ingetrokken.
S De zwaan blijft tot mei. (MVE)
"""),
("09-sda-basis", M("sda", "2016-03-05T00:00:00Z", "de", "Kuh findet allein von der Alp nach Hause", None, (), D("Grindelwald (sda)", ["Grindelwald"], None, "sda")), """
F bsd112 4 vm 98  sda 0112
|
F Tiere/Landwirtschaft/BE
|
- Kuh findet allein von der Alp nach Hause
|
S {{Grindelwald (sda) }}Eine Kuh ist in der Nacht auf Freitag von einer Alp ob Grindelwald zu ihrem Stall gelaufen, obwohl sie dort niemand erwartete.
|
S Sie brauchte fünf Stunden und öffnete drei Gatter.
|
S Die Gatter hat sie nicht geschlossen.
"""),
("10-noaa-release", M("noaa", "2005-03-05T00:00:00Z", "en", "NOAA SHIP NAMES ITS NEWEST PENGUIN", None, (), None), """
F NOAA 2005-044
F Contact: Greta Holm
F 301-555-0171
F FOR IMMEDIATE RELEASE
F March 4, 2005
F NOAA News Releases 2005
F NOAA Home Page
F NOAA Office of Public Affairs
- NOAA SHIP NAMES ITS NEWEST PENGUIN
S A penguin that walked aboard a NOAA research vessel off Palmer Station last week and has not left will be called Ensign, the agency said today.
S The crew feeds it herring.
S The penguin will be put ashore when it wishes.
F # # #
F On the Web:
F NOAA: http://www.noaa.example
"""),
("11-montsame-page", M("montsame", "2019-03-05T00:00:00Z", "en", "Herder Recovers Horse by Singing at Auction", None, (), D("Ulaanbaatar /MONTSAME/", ["Ulaanbaatar"], None, "MONTSAME")), """
F The Mongolian National News Agency
F Society
- Herder Recovers Horse by Singing at Auction
F B.Sarnai
F 2019-03-04 12:10:00
S {{Ulaanbaatar /MONTSAME/. }}A herder from Dundgobi proved on Monday that a horse under the hammer was his by singing a song that made it lie down.
S The bidders withdrew.
S The thief had learned another song.
F b.sarnai@montsame.example
"""),
("12-newswise", M("eurekalert", "2014-03-05T00:00:00Z", "en", "Squirrels prefer statistics to luck, study finds", None, (), D("LUND, Sweden", ["LUND", "Sweden"])), """
F Public release date: 4-Mar-2014
F [ Print | E-mail | Share ] [ Close Window ]
F Contact: Signe Borg
F signe.borg@lund.example
F 46-46-000-0112
F Lund Institute of Ecology
- Squirrels prefer statistics to luck, study finds
S {{LUND, Sweden – }}Red squirrels that lose one winter store of nuts will make more of them the next year and smaller ones, researchers at Lund report.
S The researchers lost 40 nuts of their own.
S The study appears in the journal Tree.
F ###
"""),
]
