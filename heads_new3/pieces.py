from build import D, M
PIECES = [
("01-ians", M("ians", "2014-03-05T00:00:00Z", "en", "Kerala village votes by bicycle bell", None, (), D("Alappuzha, March 4 (IANS)", ["Alappuzha"], "2014-03-04", "IANS")), """
F Tuesday, 4 March 2014 11:02
F You are here: Home » States » Kerala
- Kerala village votes by bicycle bell
F Written by IANS
F Print
F Email
S {{Alappuzha, March 4 (IANS) }}Residents of a village in Kerala's Alappuzha district have chosen the colour of their school by ringing bicycle bells, an official said Tuesday.
S One ring meant blue. Two rings meant yellow.
S The school will be yellow, with a blue door.
"""),
("02-ani", M("ani", "2019-03-05T00:00:00Z", "en", "Shimla: Monkeys return stolen spectacles after mango offer", None, (), D("Shimla (Himachal Pradesh) [India], March 4 (ANI)", ["Shimla", "Himachal Pradesh"], "2019-03-04", "ANI")), """
F ANI | Updated: Mar 04, 2019 19:12 IST
- Shimla: Monkeys return stolen spectacles after mango offer
S {{Shimla (Himachal Pradesh) [India], March 4 (ANI): }}Eleven pairs of spectacles were dropped from the roof of the Town Hall on Monday after forest guards laid out mangoes in the square.
S Two pairs are still missing.
S The guards will try papaya on Tuesday.{{ (ANI)}}
"""),
("03-bernama", M("bernama", "2019-03-05T00:00:00Z", "en", "PENANG FERRY TO GET SECOND WHISTLE", ["By Nurul Aziz"], [("Nurul Aziz", "writer")], D("GEORGE TOWN, March 4 (Bernama)", ["GEORGE TOWN"], "2019-03-04", "Bernama")), """
F GENERAL
- PENANG FERRY TO GET SECOND WHISTLE
F 04/03/2019 05:12 PM
F Last update: 04/03/2019 05:40 PM
- By Nurul Aziz
S {{GEORGE TOWN, March 4 (Bernama) -- }}The last of the old Penang ferries will be fitted with a second whistle, since the first can no longer be told from a kettle, its captain said.
S The new whistle was made in Ipoh.
S It will sound for the first time on Saturday.
F -- BERNAMA
"""),
("04-mcot-tna", M("tna", "2008-03-05T00:00:00Z", "en", "Chao Phraya boatman ends 30-year silence", None, (), D("BANGKOK, March 4 (TNA)", ["BANGKOK"], "2008-03-04", "TNA")), """
F Thai News Agency
F MCOT English News
- Chao Phraya boatman ends 30-year silence
S {{BANGKOK, March 4 (TNA) – }}A boatman who had sworn not to speak until the Memorial Bridge was repainted broke his silence on Tuesday with the word "green."
S He had hoped for red, his wife said.
S The painters have been asked to stay until he is finished.{{ (TNA)-E009}}
"""),
("05-irin", M("irin", "2006-03-05T00:00:00Z", "en", "NIGER: Camel post reaches schools that lorries cannot", None, (), D("AGADEZ, 4 March 2006 (IRIN)", ["AGADEZ"], "2006-03-04", "IRIN")), """
F U N I T E D  N A T I O N S
F Office for the Coordination of Humanitarian Affairs
F Integrated Regional Information Networks (IRIN)
|
- NIGER: Camel post reaches schools that lorries cannot
|
F [This report does not necessarily reflect the views of the United Nations]
|
S {{AGADEZ, 4 March 2006 (IRIN) - }}Forty camels carry chalk, soap and millet to schools north of Agadez where the road has been under sand since November.
|
S The journey takes six days.
|
S "The camels know the way. The teachers do not," said the head of the convoy, Moussa Ag Bila.
|
F [ENDS]
"""),
("06-rferl-newsline", M("rferl", "1999-03-05T00:00:00Z", "en", "MOLDOVAN TOWN MINTS ITS OWN BUS TOKENS", None, (), None), """
F RFE/RL NEWSLINE
F Vol. 3, No. 44, 4 March 1999
|
- MOLDOVAN TOWN MINTS ITS OWN BUS TOKENS
S The town of Soroca has begun to cast tokens from old church bells, since drivers refuse paper money that is wet, Infotag reported on 3 March.
S A token is good for three rides or one goose.
S The National Bank has asked for a sample. MS
"""),
("07-cna-taiwan", M("cna", "2012-03-05T00:00:00Z", "en", "Taipei lost-property office finds its own clock", ["By Lin Mei-hua and Sofia Wu"], [("Lin Mei-hua", "writer"), ("Sofia Wu", "writer")], D("Taipei, March 4 (CNA)", ["Taipei"], "2012-03-04", "CNA")), """
F 2012/03/04 17:33:10
- Taipei lost-property office finds its own clock
F (By Lin Mei-hua and Sofia Wu)
S {{Taipei, March 4 (CNA) }}A clock that vanished from the wall of Taipei's lost-property office in 2009 has been handed in there by a retired postman.
S He said he had bought it in good faith and that it ran late.
S The office has thanked him and adjusted it.
F ENDITEM/J
"""),
("08-petra", M("petra", "2010-03-05T00:00:00Z", "en", "Aqaba Fishermen Weigh Net of Record Length", None, (), D("Aqaba, March 4 (Petra)", ["Aqaba"], "2010-03-04", "Petra")), """
F Jordan/ Fishermen/ Net
- Aqaba Fishermen Weigh Net of Record Length
S {{Aqaba, March 4 (Petra) -- }}Fishermen of Aqaba on Thursday laid out a net of 2,340 meters, which they had knotted in eleven years, and carried it to the scales of the flour mill.
S It weighs as much as two buses.
S The net will not be used before the jury has left.
F //Petra// SQ
F 4/3/2010 - 04:12:51 PM
"""),
("09-kuna", M("kuna", "2011-03-05T00:00:00Z", "en", "Pearl divers open museum under water", None, (), D("KUWAIT, March 4 (KUNA)", ["KUWAIT"], "2011-03-04", "KUNA")), """
F KWT-DIVERS-MUSEUM
- Pearl divers open museum under water
|
S {{KUWAIT, March 4 (KUNA) -- }}Visitors have to hold their breath for 40 seconds to see the first room of a museum that pearl divers opened off Kubbar island on Friday.
|
S Those who cannot may look at it through a pipe.
|
S Entry is free on windless days.{{ (end)}}
F hs.ajs
F KUNA 041512 Mar 11NNNN
"""),
("10-prensa-latina", M("pl", "2009-03-05T00:00:00Z", "es", "Cuba: un faro de Gibara vuelve a mirar al norte", ["Por Odalys Prieto", "Por Odalys Prieto *"], [("Odalys Prieto", "writer")], D("La Habana, 4 mar (PL)", ["La Habana"], "2009-03-04", "PL")), """
F PL-34
- Cuba: un faro de Gibara vuelve a mirar al norte
- Por Odalys Prieto
S {{La Habana, 4 mar (PL) }}El faro de Gibara, que desde un ciclón de 1957 alumbraba sobre todo al cementerio, fue enderezado este miércoles por los bomberos de Holguín.
S Los pescadores pidieron que no lo hicieran muy de prisa.
S La lámpara pesa 300 kilogramos y es francesa.
F ocs/opr
F PL-34
F 2009-03-04T16:12:40
"""),
("11-telam", M("telam", "2013-03-05T00:00:00Z", "es", "Un pingüino abrió la temporada de trenes a Puerto Deseado", None, (), D("Puerto Deseado, 4 marzo (Télam)", ["Puerto Deseado"], "2013-03-04", "Télam")), """
F SANTA CRUZ
F TRENES
F 04-03-2013 | 11:45
- Un pingüino abrió la temporada de trenes a Puerto Deseado
? El animal esperó en el andén y subió al segundo vagón, contó el guarda.
F Compartir
S {{Puerto Deseado, 4 marzo (Télam).- }}Un pingüino de Magallanes fue el primer pasajero del tren turístico de Puerto Deseado, que volvió a correr este lunes tras 35 años.
S El guarda no le pidió boleto.
S En la segunda parada bajó y siguió a pie hasta la ría.
F Etiquetas
F tren
"""),
("12-folha-pt", M("estadao", "2014-03-05T00:00:00Z", "pt", "Ilha no Paraná elege cachorro como fiscal de balsa", ["JÚLIO BRANDÃO, O Estado de S.Paulo", "JÚLIO BRANDÃO", "JÚLIO BRANDÃO - O Estado de S.Paulo"], [("Júlio Brandão", "writer")], D("GUARAQUEÇABA", ["GUARAQUEÇABA"])), """
F Geral
F Últimas
- Ilha no Paraná elege cachorro como fiscal de balsa
? Animal late quando a lotação passa de doze pessoas
- JÚLIO BRANDÃO - O Estado de S.Paulo
F 04 Março 2014 | 02h 04
S {{GUARAQUEÇABA - }}Os moradores da ilha das Peças escolheram por 41 votos a 3 um vira-lata para vigiar a lotação da balsa que leva ao continente.
S O cachorro, Almirante, late quando entra a décima terceira pessoa.
S Os três votos contrários foram do dono da balsa e de seus filhos.
"""),
("13-agi", M("agi", "2006-03-05T00:00:00Z", "it", ["ISCHIA: ASINO SALVA IL CONCERTO, PORTA IL PIANOFORTE IN PIAZZA"], None, (), D("(AGI) - Ischia, 4 mar", ["Ischia"], "2006-03-04", "AGI")), """
F AGI0144 3 SPE 0 RNA R01 /
|
- ISCHIA: ASINO SALVA IL CONCERTO, PORTA IL PIANOFORTE IN PIAZZA =
S {{(AGI) - Ischia, 4 mar. - }}Un asino di nome Gennaro ha trascinato un pianoforte a coda fino alla piazza di Sant'Angelo, dove le auto non possono entrare.
S Ci ha messo quattro ore. Il pianista lo ha accompagnato a piedi.
S Il concerto e' cominciato a mezzanotte.{{ (AGI)}}
F Na1/Cog
F 041812 MAR 06
F NNNN
"""),
("14-kna", M("kna", "2011-03-05T00:00:00Z", "de", "Glocke kehrt nach 70 Jahren aus dem Moor zurück", ["Von Brigitta Salm (KNA)", "Von Brigitta Salm"], [("Brigitta Salm", "writer")], D("Papenburg (KNA)", ["Papenburg"], None, "KNA")), """
F KNA 110304-55-00031
F REPORTAGE
F Kirche/Niedersachsen/Glocken
- Glocke kehrt nach 70 Jahren aus dem Moor zurück
F Bauern fanden sie beim Torfstechen
- Von Brigitta Salm (KNA)
S {{Papenburg (KNA) }}Die kleinere der beiden Glocken von Sankt Antonius hängt wieder an ihrem Platz, nachdem sie sieben Jahrzehnte im Moor gelegen hat.
S Sie klingt tiefer als früher. Das liegt am Torf.
S Am Sonntag läutet sie zum ersten Mal.
F bsa/gbo
F (KNA - lkkno-89-00031)
"""),
("15-sid", M("sid", "2012-03-05T00:00:00Z", "de", "Rodeln: Schlitten von 1928 gewinnt in Oberhof", None, (), D("Oberhof (SID)", ["Oberhof"], None, "SID")), """
F SID 0144
F WINTERSPORT
F RODELN
- Rodeln: Schlitten von 1928 gewinnt in Oberhof
F Foto: SID
F 04.03.12 - 16:02 Uhr
S {{Oberhof (SID) - }}Der Rodler Falk Emmerich hat in Oberhof das Rennen der historischen Schlitten gewonnen, und zwar auf dem seines Urgroßvaters.
S Emmerich siegte mit 0,8 Sekunden Vorsprung.
S Der Urgroßvater war 1928 gestürzt.
F SID ab me
"""),
("16-ats-fr", M("ats", "1998-03-05T00:00:00Z", "fr", "Une fanfare vaudoise joue pour les vaches malades", None, (), D("Château-d'Oex (ats)", ["Château-d'Oex"], None, "ats")), """
F atsf072 4 vm 187  ats 0172
|
F Animaux/musique/VD
|
- Une fanfare vaudoise joue pour les vaches malades
|
S {{Château-d'Oex (ats) }}La fanfare de Château-d'Oex a donné mercredi un concert dans une étable où six vaches refusaient de manger depuis la foire.
|
S Quatre d'entre elles ont mangé après la première marche.
|
S Le vétérinaire ne se prononce pas.
|
F (ats/cb/jpa)
F 041512 mar 98
"""),
("17-cp", M("cp", "2013-03-05T00:00:00Z", "en", ["Moose-Library", "Moose returns library book, sort of"], None, (), D("GANDER, N.L.", ["GANDER", "N.L."]), slugline=["Moose-Library"]), """
F SLUG: Moose-Library
F DATE: 04Mar2013
F TIME: 14:12 EST
F SOURCE: The Canadian Press
F DATELINE: GANDER, N.L.
F CATEGORIES: National
F WORDS: 112
- HEADLINE: Moose returns library book, sort of
|
S {{GANDER, N.L. _ }}A library book that had been missing since 1994 came back to Gander on Monday on the antlers of a moose.
|
S The book is a guide to knots.
|
S The librarian, Joan Tizzard, waived the fine.
|
F INDEX: ODDITIES
F 20130304ED1412
"""),
("18-nyt-news-service", M("nyt", "2011-03-05T00:00:00Z", "en", "TOWN THAT LOST ITS HILL WANTS IT BACK", ["By ROSCOE TARR"], [("Roscoe Tarr", "writer")], D("FLATLAND, Kan.", ["FLATLAND", "Kan."])), """
F (National desk)
F HILL-ART-NYTSF _ Undated _ A town council in Kansas. 610 words.
|
F BC-KAN-HILL-NYT
- TOWN THAT LOST ITS HILL WANTS IT BACK
F (With photo)
- By ROSCOE TARR
F c.2011 New York Times News Service
S {{FLATLAND, Kan. _ }}The only hill in this town was carted off in 1958 to fill a swamp two counties over, and now the council has voted to ask for its return.
S It was 31 feet high.
S The swamp has become a parking lot.
F nn
F NYT-03-04-11 1812EST
"""),
("19-marketwire", M("marketwire", "2009-03-05T00:00:00Z", "en", "Alder Creek Maple Taps Into New Market With Smaller Spoon", None, (), D("SHERBROOKE, QUEBEC--(Marketwire - March 4, 2009)", ["SHERBROOKE", "QUEBEC"], "2009-03-04", "Marketwire")), """
F Mar 04, 2009 08:30 ET
- Alder Creek Maple Taps Into New Market With Smaller Spoon
|
S {{SHERBROOKE, QUEBEC--(Marketwire - March 4, 2009) - }}Alder Creek Maple Corp. (TSX VENTURE:ACM) today introduced a spoon that holds half as much syrup as its earlier spoon.
|
S "People use two," said president Guy Labonté.
|
S The spoon will be sold in pairs.
|
F The TSX Venture Exchange does not accept responsibility for the adequacy or accuracy of this release.
F Contact Information
F Alder Creek Maple Corp.
F Guy Labonté
F 819-555-0161
"""),
("20-dapd", M("dapd", "2011-03-05T00:00:00Z", "de", "Briefträger stellt Post von 1961 zu", ["Von Henning Lüders"], [("Henning Lüders", "writer")], D("Wismar (dapd)", ["Wismar"], None, "dapd")), """
F 04.03.2011, 15:12 Uhr
F Panorama > Aus aller Welt
- Briefträger stellt Post von 1961 zu
F Ein Sack hing hinter einem Schrank
F Drucken
F Versenden
- Von Henning Lüders
S {{Wismar (dapd). }}Ein Briefträger in Wismar hat am Freitag 212 Briefe ausgetragen, die seit 1961 hinter einem Schrank des Postamts hingen.
S Elf Empfänger leben noch. Einer hat gleich geantwortet.
S Die Marken gelten nicht mehr.
F © 2011 dapd. Alle Rechte vorbehalten.
"""),
]
