from build import D, M
PIECES = [
("01-factiva-codes", M("factiva", "2009-03-05T00:00:00Z", "en", "Port of Dunmore drops toll on herring boats", ["By Aisling Quill"], [("Aisling Quill", "writer")], D("DUNMORE, March 4 (Reuters)", ["DUNMORE"], "2009-03-04", "Reuters")), """
F HD  Port of Dunmore drops toll on herring boats
F BY  By Aisling Quill
F WC  214 words
F PD  4 March 2009
F ET  13:22
F SN  Reuters News
F SC  LBA
F LA  English
F CY  (c) 2009 Reuters Limited
F LP
S {{DUNMORE, March 4 (Reuters) - }}The port of Dunmore will no longer charge herring boats for the use of its inner quay, its manager said on Wednesday.
|
S The toll was introduced in 1974 and brought in less than it cost to collect.
F TD
S Skippers had refused to pay since autumn, leaving the collector's box empty but for a note.
|
S The note said that the box was leaking.
F CO
F prtdun : Port of Dunmore
F IN
F i37 : Fishing
F NS
F ccat : Corporate/Industrial News
F PUB
F Reuters Ltd.
F AN
F Document LBA0000020090304e534000ab
"""),
("02-factiva-plain", M("factiva", "2011-11-09T00:00:00Z", "en", "Sawmill owner keeps promise, shaves beard after strike ends", ["By Tuomas Rinne", "By Tuomas Rinne, Associated Press"], [("Tuomas Rinne", "writer")], D("LOVISA, Finland (AP)", ["LOVISA", "Finland"], None, "AP")), """
F International News
- Sawmill owner keeps promise, shaves beard after strike ends
|
F By TUOMAS RINNE
F Associated Press
F 318 words
F 8 November 2011
F 17:41
F Associated Press Newswires
F APRS
F English
F (c) 2011. The Associated Press. All Rights Reserved.
|
S {{LOVISA, Finland (AP) - }}A sawmill owner who swore not to shave until his workers came back did so in front of all 61 of them on Tuesday.
|
S The strike lasted nine weeks. It was about gloves.
|
S "He looks younger and poorer," said the shop steward, Marja Oksa.
|
F Document APRS000020111108e7b8002ef
"""),
("03-nexis-uni", M("nexis", "2018-03-05T00:00:00Z", "en", "Ferry captain finds lost wedding ring in life jacket", ["By HOLLY BRANT", "By HOLLY BRANT, Associated Press"], [("Holly Brant", "writer")], D("EASTPORT, Maine (AP)", ["EASTPORT", "Maine"], None, "AP")), """
- Ferry captain finds lost wedding ring in life jacket
|
F The Associated Press
|
F March 4, 2018 Sunday 8:12 PM GMT
|
F Copyright 2018 Associated Press All Rights Reserved
|
F Section: DOMESTIC NEWS
|
F Length: 244 words
|
F Byline: By HOLLY BRANT, Associated Press
|
F Dateline: EASTPORT, Maine
|
F Body
|
|
S {{EASTPORT, Maine (AP) — }}A ferry captain who sorts life jackets every March found a wedding ring in one of them that had been missing since 1998.
|
S The ring carries a date and the word "patience."
|
S Its owner, Walter Pine, 77, said he had bought another and would now wear both.
|
F Load-Date: March 5, 2018
|
|
F End of Document
"""),
("04-voa-1999", M("voa", "1999-03-05T00:00:00Z", "en", ["LATVIA / LAMPS (L-ONLY)", "LATVIA / LAMPS"], ["MARTA OZOLA", "By MARTA OZOLA"], [("Marta Ozola", "writer")], D("RIGA", ["RIGA"])), """
F DATE=3/4/1999
F TYPE=CORRESPONDENT REPORT
- TITLE=LATVIA / LAMPS (L-ONLY)
F NUMBER=2-246013
- BYLINE=MARTA OZOLA
- DATELINE=RIGA
F CONTENT=
F VOICED AT:
|
? INTRO:  THE CITY OF RIGA IS TO REPLACE ITS LAST GAS LAMPS, AND NOT EVERYBODY IS PLEASED. CORRESPONDENT MARTA OZOLA REPORTS.
|
F TEXT:
S THE LAMPS STAND IN ONE STREET ONLY, AND ONE MAN LIGHTS THEM.
|
S HE SAYS HE HAS NOT BEEN TOLD WHAT HE WILL DO IN THE EVENINGS FROM NOW ON.
|
S THE CITY SAYS THE NEW LAMPS WILL LOOK THE SAME FROM A DISTANCE. (SIGNED)
|
F NEB/MO/GE/KL
|
F 04-Mar-1999 10:12 AM EDT (04-Mar-1999 1512 UTC)
F NNNN
|
F Source: Voice of America
"""),
("05-fbis-1994", M("fbis", "1994-03-30T00:00:00Z", "en", "Minister Explains Ban on Night Fishing", None, (), D("Georgetown, 28 Mar (CANA)", ["Georgetown"], "1994-03-28", "CANA")), """
F FBIS-LAT-94-060
F Document Type:Daily Report
F 28 Mar 1994
F Guyana
- Minister Explains Ban on Night Fishing
F FL2803194594 Bridgetown CANA in English 1842 GMT 28 Mar 94
F FL2803194594
F Bridgetown CANA
F Language: English
F Article Type:BFN
|
S {{[Text] Georgetown, 28 Mar (CANA) -- }}Boats may not leave the river mouth after dark until new buoys arrive, Fisheries Minister Desmond Gill said today.
|
S Three boats have run into the old pier since January.
|
S The minister said the pier would be painted as well.
"""),
("06-ips-1998", M("ips", "1998-03-05T00:00:00Z", "en", "LABOUR-BOLIVIA: Tin Miners Turn To Bees", ["By Ximena Prado"], [("Ximena Prado", "writer")], D("ORURO, Bolivia, Mar 4 (IPS)", ["ORURO", "Bolivia"], "1998-03-04", "IPS")), """
F /ATTENTION EDITORS: The following item is part of a series on work./
|
- LABOUR-BOLIVIA: Tin Miners Turn To Bees
|
- By Ximena Prado
|
S {{ORURO, Bolivia, Mar 4 (IPS) - }}When the shaft of Santa Rita was closed in 1995, the men who had worked it bought 40 hives with their last wages.
|
S They now sell honey in the same bags in which they carried ore.
|
S "Bees do not go on strike either," says Fidel Mamani, who leads the cooperative.
|
F (END/IPS/XP/DM/98)
"""),
("07-allafrica", M("allafrica", "2012-03-05T00:00:00Z", "en", "Namibia: Walvis Bay Weighs Its Flamingos", ["By Selma Hango"], [("Selma Hango", "writer")], D("Walvis Bay", ["Walvis Bay"])), """
F allAfrica.com
F Home > Namibia
- Namibia: Walvis Bay Weighs Its Flamingos
F 4 March 2012
F The Coast Courier (Swakopmund)
- By Selma Hango
F TAGGED:
F Namibia
F Southern Africa
S {{Walvis Bay — }}Volunteers caught and weighed 212 flamingos on Saturday to learn whether the lagoon feeds them well enough.
S The birds were let go with a ring and, some of them, with a bad temper.
S The average bird had put on 40 grams since 2010.
F Read the original article on Coast Courier.
F Copyright © 2012 The Coast Courier. All rights reserved.
"""),
("08-reliefweb", M("reliefweb", "2004-03-05T00:00:00Z", "en", "Madagascar: Road to flooded valley open again", ["by Lala Rakoto"], [("Lala Rakoto", "writer")], D("ANTANANARIVO, March 4 (AFP)", ["ANTANANARIVO"], "2004-03-04", "AFP")), """
F Madagascar + 1 more
- Madagascar: Road to flooded valley open again
F Format
F News and Press Release
F Source
F AFP
F Posted
F 4 Mar 2004
F Originally published
F 4 Mar 2004
- by Lala Rakoto
S {{ANTANANARIVO, March 4 (AFP) - }}The only road to the valley of Marosely has been opened to lorries, three weeks after a cyclone washed away its bridge, officials said Thursday.
S A ferry made of barrels had carried rice across until then.
S The barrels go back to the brewery on Friday.
F lr/jmb
"""),
("09-mct-2010", M("mct", "2010-03-05T00:00:00Z", "en", "Town rents out its jail to pay for new roof", ["By DALE HOBART", "By DALE HOBART, McClatchy Newspapers"], [("Dale Hobart", "writer")], D("COULEE, Wash.", ["COULEE", "Wash."])), """
- ^Town rents out its jail to pay for new roof<
- ^By DALE HOBART=
- ^McClatchy Newspapers=
S {{COULEE, Wash. _ }}For $60 a night, guests of this town of 900 may sleep where nobody has been locked up since 2003.
S Breakfast is passed through the hatch.
S The council needs $48,000 and has taken in $3,120.
F ___
F (c) 2010, McClatchy-Tribune Information Services.
F Distributed by McClatchy-Tribune Information Services.
F _____
F ARCHIVE PHOTOS on MCT Direct (from MCT Photo Service, 202-555-6099):
"""),
("10-bw-1999", M("businesswire", "1999-03-05T00:00:00Z", "en", ["Pacific Buoy Announces Lantern That Needs No Bulb", "Pacific Buoy Announces Lantern That Needs No Bulb"], None, (), D("ASTORIA, Ore.--(BUSINESS WIRE)--March 4, 1999", ["ASTORIA", "Ore."], "1999-03-04", "BUSINESS WIRE")), """
F BW1043  MAR 04,1999   8:01 PACIFIC  11:01 EASTERN
|
- ( BW)(OR-PACIFIC-BUOY)(PBUO) Pacific Buoy Announces Lantern That Needs No Bulb
|
F     Business Editors
|
S {{ASTORIA, Ore.--(BUSINESS WIRE)--March 4, 1999-- }}Pacific Buoy Inc. (NASDAQ:PBUO) today announced a harbor lantern that shines without a bulb, filament or flame.
|
S The lantern uses a mineral that the company does not name.
|
S Shipments are to begin in June.
|
F     --30--mk/se*
|
F     CONTACT: Pacific Buoy Inc., Astoria
F              Lyle Sanders, 503/555-0142
"""),
("11-prn-1996", M("prnewswire", "1996-03-05T00:00:00Z", "en", "Midland Pencil Names New Chief of Erasers", None, (), D("TOLEDO, Ohio, March 4 /PRNewswire/", ["TOLEDO", "Ohio"], "1996-03-04", "PRNewswire")), """
F    TO BUSINESS AND PERSONNEL EDITORS:
|
-    Midland Pencil Names New Chief of Erasers
|
S {{    TOLEDO, Ohio, March 4 /PRNewswire/ -- }}Midland Pencil Co. (NYSE: MPC) today named Gerald R. Stubbs vice president for erasers, a post that had been vacant since 1989.
S     Stubbs, 51, joined the company as a sharpener.
S     "Mistakes are our market," he said.
F     SOURCE  Midland Pencil Co.
F     -0-                             3/4/96
F     /CONTACT:  Ruth Lodge of Midland Pencil, 419-555-0117/
F     (MPC)
"""),
("12-dowjones-2005", M("dowjones", "2005-03-05T00:00:00Z", "en", ["DJ Shares In Danish Ferry Line Slip On Late Ice", "Shares In Danish Ferry Line Slip On Late Ice"], ["By Mette Kolding", "By Mette Kolding, Of DOW JONES NEWSWIRES", "By Mette Kolding Of DOW JONES NEWSWIRES"], [("Mette Kolding", "writer")], D("COPENHAGEN (Dow Jones)", ["COPENHAGEN"], None, "Dow Jones")), """
- DJ Shares In Danish Ferry Line Slip On Late Ice
|
|
-   By Mette Kolding
-   Of DOW JONES NEWSWIRES
|
|
S {{  COPENHAGEN (Dow Jones)--}}Shares in Danish ferry operator Belt Line A/S (BELT.KO) fell 4.1% Friday after the company said ice would keep two ships in port.
|
S   The company runs nine ships. It had expected spring.
|
S   At 1105 GMT, shares were down DKK3.20, or 4.1%, at DKK74.80.
|
F   Company Web site: http://www.beltline.example
|
F   -By Mette Kolding, Dow Jones Newswires; +45 33 00 00 00; mette.kolding@dowjones.example
|
F   (END) Dow Jones Newswires
|
F   March 04, 2005 06:12 ET (11:12 GMT)
"""),
("13-apa-ots", M("ots", "2008-03-05T00:00:00Z", "de", ["Hafen Wien: Kran aus dem Jahr 1937 wird Kaffeehaus", "Hafen Wien: Kran aus dem Jahr 1937 wird Kaffeehaus Denkmalamt stimmt zu"], None, (), D("Wien (OTS)", ["Wien"], None, "OTS")), """
F OTS0123 5 WI 0312 HAF0001 II                              Di, 04.Mär 2008
|
F Wirtschaft/Hafen/Denkmal/Gastronomie
|
- Hafen Wien: Kran aus dem Jahr 1937 wird Kaffeehaus
F Utl.: Denkmalamt stimmt zu - Eröffnung im Juni =
|
S {{   Wien (OTS) - }}Der älteste Kran des Hafens Wien wird ein Kaffeehaus mit 14 Plätzen.
|
S    Wer einkehren will, muss 92 Stufen steigen. Ein Lift ist nicht erlaubt.
|
S    Die Kosten von 180.000 Euro trägt ein Verein.
|
F Rückfragehinweis:
F    Hafen Wien
F    Mag. Lotte Prinz
F    Tel.: +43 1 000 00 112
F    mailto:presse@hafen.example
|
F *** OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS ***
|
F OTS0123    2008-03-04/11:02
"""),
("14-pte-2012", M("pte", "2012-03-05T00:00:00Z", "de", ["Regenschirm meldet vergessenen Besitzer", "Regenschirm meldet vergessenen Besitzer"], None, (), D("Linz (pte012/04.03.2012/13:30)", ["Linz"], "2012-03-04", "pte")), """
F pte20120304012 Forschung/Technologie, Handel/Dienstleistungen
- Regenschirm meldet vergessenen Besitzer
F Forscher bauen Sender in den Griff - Akku hält einen Herbst
|
S {{Linz (pte012/04.03.2012/13:30) - }}Forscher der Hochschule Linz haben einen Schirm gebaut, der piepst, wenn man ohne ihn geht.
|
S Er tat es im Versuch in 94 von 100 Fällen. In den übrigen regnete es nicht.
|
S Ein Hersteller sucht nun einen Namen dafür.
|
F (Ende)
F Aussender: pressetext.redaktion
F Ansprechpartner: Jana Lorenz
F Tel.: +43-1-000-00-300
F E-Mail: lorenz@pressetext.example
F Website: www.pressetext.example
"""),
("15-adnkronos-codici", M("adnkronos", "2012-03-05T00:00:00Z", "it", ["PORTI: TRIESTE, UN FARO IN VENDITA PER 40 MILA EURO"], None, (), D("Trieste, 4 mar. (Adnkronos)", ["Trieste"], "2012-03-04", "Adnkronos")), """
F ADN0412 7 CRO 0 ADN CRO RFV
- PORTI: TRIESTE, UN FARO IN VENDITA PER 40 MILA EURO =
F       Trieste, 4 mar. (Adnkronos) - 
S       Il vecchio faro della diga di Trieste e' in vendita per 40 mila euro, scale comprese.
|
S       L'acquirente dovra' dipingerlo di bianco ogni cinque anni. La luce resta allo Stato.
|
S       Finora ha telefonato un signore di Udine.
|
F       (Red/Ct/Adnkronos)
F 04-MAR-12 12:15
F NNN
"""),
("16-ansa-zczc", M("ansa", "2012-03-05T00:00:00Z", "it", ["GATTI: SINDACO DI CAMOGLI PROIBISCE SERENATE NOTTURNE"], None, (), D("(ANSA) - CAMOGLI (GENOVA), 4 MAR", ["CAMOGLI", "GENOVA"], "2012-03-04", "ANSA")), """
F ZCZC0412/SXA
F XCI20304_SXA_QBXB
F R CRO S0A QBXB
- GATTI: SINDACO DI CAMOGLI PROIBISCE SERENATE NOTTURNE
F    (ANSA) - CAMOGLI (GENOVA), 4 MAR -
S Il sindaco di Camogli ha vietato ai gatti del porto di miagolare dopo le undici di sera.
S    L'ordinanza vale fino a ottobre. La multa e' di 25 euro e la paga il padrone.
S    I gatti del porto non hanno padrone.{{ (ANSA).}}
|
F      XYZ
F 04-MAR-12 12:15 NNNN
"""),
("17-swissinfo-fr", M("ats", "2023-03-05T00:00:00Z", "fr", "Un veau traverse le Léman sur un ponton détaché", None, (), D("Lutry (awp/ats)", ["Lutry"], None, "ats")), """
F Navigation
F Toute l'actu en bref
F Retour à la page d'accueil
- Un veau traverse le Léman sur un ponton détaché
F Keystone-SDA
F Ce contenu a été publié le
F 4 mars 2023 - 12:10
F 1 minute
S {{Lutry (awp/ats) - }}Un veau de trois mois a passé la nuit sur un ponton que le vent avait détaché de la rive.
S Il a touché terre à Saint-Gingolph, où un boulanger lui a donné du lait.
S Son propriétaire ira le chercher par la route.
F Partager cet article
F Articles mentionnés
F Plus de nouvelles
"""),
("18-andina-es", M("andina", "2015-03-05T00:00:00Z", "es", "Pescadores de Paita estrenan escuela flotante", None, (), D("Lima, mar. 4", ["Lima"], "2015-03-04", None)), """
F Inicio
F Regionales
F Fotos
F Videos
- Pescadores de Paita estrenan escuela flotante
? Las clases serán a bordo de una chalana de 1962
F ANDINA/Difusión
F 09:40 | Paita (Piura), mar. 4.
S Los hijos de los pescadores de Paita aprenderán a leer a bordo de una chalana que ya no sale a la mar.
S La maestra, Rosa Periche, pidió que la amarren con dos cabos.
S En la primera clase faltó un alumno, que estaba pescando.
F (FIN) NDP/RMC
F Publicado: 4/3/2015
F Más en Andina:
"""),
("19-agenciabrasil-pt", M("agenciabrasil", "2016-03-05T00:00:00Z", "pt", "Cidade no Pará troca semáforo por seringueira", ["Por Inês Tavares – Repórter da Agência Brasil", "Inês Tavares – Repórter da Agência Brasil", "Por Inês Tavares"], [("Inês Tavares", "writer")], D("Belém", ["Belém"])), """
F Geral
- Cidade no Pará troca semáforo por seringueira
F Publicado em 04/03/2016 - 13:45
- Por Inês Tavares – Repórter da Agência Brasil
F Belém
F ouvir:
S A prefeitura de Aurora do Pará retirou o único semáforo da cidade para não cortar uma seringueira que tapava as luzes.
S A árvore tem 80 anos e o semáforo tinha dois.
S Nenhum acidente foi registrado desde então.
F Edição: Nuno Alves
F Compartilhe essa notícia
"""),
("20-anp-pagina", M("anp", "2019-03-05T00:00:00Z", "nl", "Vuurtoren van Urk krijgt lichtrood dak", None, (), D("URK (ANP)", ["URK"], None, "ANP")), """
F Nieuws
F Binnenland
F Leestijd: 1 minuut
- Vuurtoren van Urk krijgt lichtrood dak
F ANP Productie
F 4 maart 2019, 12:10
F Foto: ANP
S {{URK (ANP) - }}De vuurtoren van Urk krijgt dit voorjaar een dak in een kleur waarover de raad drie jaar heeft vergaderd.
S Het wordt lichtrood. Twee raadsleden stemden voor donkeroranje.
S De schilder begint na Pasen.
F Deel dit artikel
F Lees ook
"""),
]
