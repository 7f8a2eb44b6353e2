from build import D, M
PIECES = [
("01-newsbytes-clari", M("newsbytes", "1992-12-22T00:00:00Z", "en", ["****Quaysoft To Buy Maker Of Tide Tables 12/21/92", "Quaysoft To Buy Maker Of Tide Tables 12/21/92", "Quaysoft To Buy Maker Of Tide Tables"], None, (), D("GRIMSBY, ENGLAND, 1992 DEC 21 (NB)", ["GRIMSBY", "ENGLAND"], "1992-12-21", "NB")), """
- ****Quaysoft To Buy Maker Of Tide Tables 12/21/92
|
S {{GRIMSBY, ENGLAND, 1992 DEC 21 (NB) -- }}Software vendor Quaysoft has signed a letter of intent to buy Moonpull, which prints tide tables, for an undisclosed sum.
|
S The deal will make Quaysoft a force in harbour offices, where the tables hang beside the clock.
|
S When contacted by Newsbytes, a Moonpull spokesman said only that the water would come back at six.
|
F (Jim Bellamy/19921221/Press contact: Carla Finney, Quaysoft, 0472-555-0112)
"""),
("02-apa-ots-neu", M("apa", "2023-01-21T12:00:00Z", "de", "Umfrage: Wiener wollen den Würstelstand am Gürtel behalten", None, (), None), """
F OTS0006 5 II 0198 PRF0001                             21.Jän 23
F 
F Umfragen/Imbiss/Wien/Stadtleben
|
- Umfrage: Wiener wollen den Würstelstand am Gürtel behalten
|
S 71 Prozent der Wienerinnen und Wiener wollen, dass der Würstelstand am Gürtel bleibt. Das geht aus einer Umfrage für das Magazin „Senf“ hervor.
|
S 12 Prozent sprechen sich für einen Blumenstand aus. Der Rest will noch zuwarten.
|
S Der Stand steht seit 1958 an derselben Ecke und hat einen einzigen Hocker.
|
F ~
F Rückfragehinweis:
F  Senf Redaktion GmbH
F  online@senf.example
F ~
|
F Digitale Pressemappe: http://www.ots.example/pressemappe/179/aom
|
F *** OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER
F INHALTLICHER VERANTWORTUNG DES AUSSENDERS - WWW.OTS.AT ***
|
F OTS0006 2023-01-21/08:00
|
F 210800 Jän 23
"""),
("03-presseportal-blaulicht", M("presseportal", "2026-09-28T00:00:00Z", "de", "POL-F: Offenbach - Bieber: Pony läuft durch Autowaschanlage", None, (), D("Offenbach (ots)", ["Offenbach"], None, "ots")), """
F 27.09.2026 – 12:14
|
F Polizeipräsidium Südosthessen
|
- POL-F: Offenbach - Bieber: Pony läuft durch Autowaschanlage
|
S {{Offenbach (ots) - }}Ein entlaufenes Pony ist am Samstagmorgen in der Aschaffenburger Straße durch eine Autowaschanlage gelaufen. Das Tier kam sauber und unverletzt heraus.
|
S Der Betreiber der Anlage verzichtete auf eine Anzeige.
|
S Wer hat das Tor zur Koppel am Bieberbach offen gelassen? Hinweise nimmt die Wache unter der Rufnummer 069 0000-1234 entgegen.
|
F Rückfragen bitte an:
|
F Polizeipräsidium Südosthessen
F Öffentlichkeitsarbeit
F Telefon: 069 0000-1210
F E-Mail: presse@polizei.example
F http://www.polizei.example/
|
F Original-Content von: Polizeipräsidium Südosthessen, übermittelt durch news aktuell
"""),
("04-proquest-mct", M("proquest", "2011-09-05T00:00:00Z", "en", "Lighthouse keeper wins island's only election", ["Author: Hadley, Marge", "Hadley, Marge"], [("Marge Hadley", "writer")], None), """
- Lighthouse keeper wins island's only election
|
F Author: Hadley, Marge
|
F Publication info: The Cape Ledger ; Machias, Me. [Machias, Me]. 04 Sep 2011: B.2.
|
F ProQuest document link
|
F Full Text
|
S Sept. 04--The only candidate for first selectman of Cross Island was elected Saturday with nine of nine votes, one of them her own.
|
S Irma Beal, who has kept the light since 1994, said she would lower no taxes because there were none.
|
S Turnout was 100 percent.
|
F DETAILS
|
F Publication title: The Cape Ledger; Machias, Me.
|
F Pages: B.2
|
F Publication year: 2011
|
F Publication date: Sep 4, 2011
|
F Publisher: Cape Ledger Media, Inc.
|
F Country of publication: United States, Machias, Me.
|
F Source type: Newspapers
|
F Language of publication: English
|
F Document type: News
|
F ProQuest document ID: 000443648
|
F Document URL: http://search.proquest.example/docview/000443648
|
F Copyright: (Copyright (c) 2011 The Cape Ledger)
|
F Last updated: 2011-09-04
|
F Database: U.S. Newsstream
"""),
("05-nexis-uni-de", M("nexis", "2020-07-08T00:00:00Z", "de", "Wärme aus dem Löschteich", None, (), None), """
- Wärme aus dem Löschteich
|
F Neue Riedzeitung (Regionalausgaben)
|
F Dienstag 7. Juli 2020
|
F Riedstädter Echo
|
F Copyright 2020 Neue Riedzeitung Alle Rechte vorbehalten
|
F Section: LOKALES; S. 6
|
F Length: 75 words
|
F Body
|
S Die Feuerwehr in Leeheim heizt ihre Wache künftig mit Wärme aus dem eigenen Löschteich. Eine Pumpe im Keller macht es möglich.
|
S Im Sommer soll der Teich die Wache kühlen, sagte Wehrführer Knut Daum.
|
S Gebadet wird darin weiterhin nicht.
|
F Load-Date: July 6, 2020
|
F End of Document
"""),
("06-lokalradio-zeitmarke", M("lotte", "2022-03-22T00:00:00Z", "de", ["(06.45) Schafe im Stadtarchiv", "Schafe im Stadtarchiv"], None, (), None), """
- (06.45) Schafe im Stadtarchiv
F Nachricht vom 21.März 2022
S Im Stadtarchiv von Apolda haben am Freitag elf Schafe übernachtet. Ein Schäfer hatte sie vor dem Schnee in Sicherheit gebracht, weil die Tür offen stand.
S Verloren ging nach Angaben der Leiterin nur ein Lieferschein aus dem Jahr 1974. {{(mt)}}
F Weitere Nachrichten vom Tage
F - (09.45) Landeswettbewerb im Pfeifen
F - (10.45) Verein sammelt Fahrräder für Helfer
F - (06.45) Konto knackt 100.000-Euro-Marke
F - (07.45) Feuerwehr löscht Brand in Bäckerei
"""),
("07-lokalradio-nrw", M("radio", "2020-04-15T00:00:00Z", "de", "Müllwagen verliert Klavier an der Ruhrstraße", None, (), None), """
F © Anima Stock stock.adobe.com
- Müllwagen verliert Klavier an der Ruhrstraße
S Wegen eines Klaviers musste heute die Ruhrstraße in beide Richtungen für eine halbe Stunde gesperrt werden. Es war gegen kurz nach elf von einem Müllwagen gerutscht.
F Veröffentlicht: Dienstag, 14.04.2020 16:19
F Anzeige
S Die Feuerwehr hob das Instrument mit einem Kran. Niemand wurde verletzt.
S Nach Angaben eines Anwohners fehlt ihm seitdem nur das hohe C.
F Anzeige
F Weitere Meldungen
F Neuer Spielplatz in Broich eröffnet
F Bücherei sucht Vorlesepaten
"""),
("08-anzeigenblatt-ort-punkt", M("reporter", "2024-05-03T00:00:00Z", "de", "Storch nistet auf Bushaltestelle", None, (), D("Grömitz", ["Grömitz"])), """
F Ihr Browser ist leider zu alt für diese Seite.
F Bitte aktualisieren Sie Ihren Browser bzw. wechseln auf einen Browser, der für das heutige Web geeignet ist.
- Storch nistet auf Bushaltestelle
S {{Grömitz. }}Am gestrigen Mittwoch hat ein Storchenpaar auf dem Dach der Haltestelle am Markt sein Nest fertig gebaut. Busse halten seitdem 20 Meter weiter.
S In der Burgstraße steht seit Jahren ein Mast für Störche leer.
S Der Betriebshof will bis August warten. {{(ko)}}
"""),
("09-cronaca-comune-it", M("comune", "2006-05-23T00:00:00Z", "it", 'Riapre la "Stanza delle Chiavi", museo degli oggetti smarriti', None, (), None), """
- Riapre la "Stanza delle Chiavi", museo degli oggetti smarriti
F 22-05-2006 / Giorno per giorno
S Ha riaperto al pubblico, dopo tre anni di lavori, la stanza del municipio in cui sono esposte le chiavi trovate per strada. Sono 1.412, la più antica del 1888.
S Il sindaco ha restituito la prima a un signore di Copparo, che la cercava dal 1971.
S La visita è gratuita il lunedì.
F Allegati scaricabili:
F chiavi_elenco.pdf
"""),
("10-varesenews-it", M("varese", "2011-01-08T00:00:00Z", "it", "Un coro di vigili per chi parcheggia bene", ["di Carla Gelmi", "Carla Gelmi"], [("Carla Gelmi", "writer")], None), """
F Saronno
- Un coro di vigili per chi parcheggia bene
? Da venerdì in piazza otto agenti cantano a chi lascia l'auto tra le righe
F di Carla Gelmi
F 7 Gennaio 2011
S Da venerdì chi parcheggia tra le righe in piazza Libertà rischia una serenata. Otto agenti della polizia locale hanno formato un coro e cantano davanti all'auto, se il proprietario è presente.
S Il tutto è stato presentato in municipio mercoledì mattina con il sindaco Piero Lotti.
S Le multe per gli altri restano, ma senza musica.
F 7 Gennaio 2011
F di Carla Gelmi carla.gelmi@varese.example
F Tag articolo
F piero lotti
F vigili
F Leggi i commenti
"""),
("11-anp-portal-nl", M("zeeland", "2019-12-29T00:00:00Z", "nl", "Zwanen blokkeren sluis in Veen", None, (), D("VEEN (ANP)", ["VEEN"], None, "ANP")), """
F Webmail
F Kies je webmail
F Omdat ZeeNet ook DELFT webmail aanbiedt, vragen we je eenmalig je voorkeur op te geven.
- Zwanen blokkeren sluis in Veen
S {{VEEN (ANP) - }}In Veen hebben zes zwanen in de nacht van vrijdag op zaterdag de sluis bezet. Schepen moesten wachten tot de dieren na het ontbijt vertrokken.
S Volgens de sluiswachter kwamen ze uit Heusden. "Ze kenden de weg", zei hij.
F Meer uit Binnenland
F DEN HAAG (ANP) - Het voormalige kantoor van een verzekeraar in Den Haag wordt verbouwd tot een centrum voor stilte. Daarin gaan drie ministeries samenwerken.
F 1 uur geleden
F HATTEM (ANP) - Acht gemeenten op de Veluwe zijn bezorgd over de plannen voor een vliegveld.
F 1 uur geleden
F UTRECHT (ANP) - De voorzitter van de gemeenten noemt het vrijdag gepresenteerde akkoord verantwoord.
F 9 uur geleden
"""),
("12-antena3-es", M("antena3", "2015-07-09T00:00:00Z", "es", "Desalojado un ayuntamiento de Granada por un enjambre", None, (), None), """
F Publicidad
F MÁS DE 50 EMPLEADOS EVACUADOS EN LÚJAR
- Desalojado un ayuntamiento de Granada por un enjambre
S Unas 20.000 abejas que se instalaron en la sala de plenos obligaron este miércoles a desalojar el ayuntamiento. El alcalde dictó el bando desde la acera.
S Un apicultor del pueblo se llevó el enjambre en un archivador.
F Denuncia vecinal
F ¿Cuánto ruido hace una campana? Vecinos de Padrón, en A Coruña, denuncian que no pueden descansar
F Más sobre este tema:
F Granada
F Abejas
F Publicidad
"""),
("13-agazeta-pt", M("agazeta", "2026-01-22T00:00:00Z", "pt", "Prefeitura de Itaúnas adia baile por causa de tartarugas", None, (), None), """
F A Gazeta - Agora
|
- Prefeitura de Itaúnas adia baile por causa de tartarugas
|
F Publicado em 21/01/2026 às 17h16
|
S Um baile que aconteceria em Itaúnas, no litoral Norte, foi adiado porque tartarugas escolheram a pista para pôr ovos. De acordo com a prefeitura, a banda Maré Mansa se apresentaria na sexta-feira (23).
|
S A nova data será informada quando os filhotes nascerem.
|
S Os ingressos continuam valendo.
|
F Este vídeo pode te interessar
|
F Notou alguma informação incorreta no conteúdo de A Gazeta? Nos ajude a corrigir o mais rápido possível! Clique no botão ao lado e envie sua mensagem.
|
F Envie sua sugestão, comentário ou crítica diretamente aos editores de A Gazeta.
|
F Tópicos Relacionados
|
F Itaúnas
"""),
("14-camara-plone-pt", M("camara", "2022-02-17T00:00:00Z", "pt", "Câmara empresta cadeiras à banda municipal", ["por Adriana Fraga", "Adriana Fraga"], [("Adriana Fraga", "writer")], None), """
- Câmara empresta cadeiras à banda municipal
|
F por Adriana Fraga publicado 16/02/2022 14h45, última modificação 16/02/2022 14h43
|
S A Câmara Municipal vai emprestar 42 cadeiras à banda da cidade, que desde a enchente ensaia em pé. A entrega será na quinta-feira.
|
S O presidente da casa disse que as sessões seguem, com os vereadores nos bancos do corredor.
|
S A tuba ganhou uma poltrona.
|
F registrado em: Notícias
"""),
("15-idw-hochschule", M("idw", "2023-03-05T00:00:00Z", "de", "Schnecken merken sich den Heimweg bei Regen besser", None, (), None), """
F Nachrichten, Termine, Experten
|
F 04.03.2023 10:12
|
- Schnecken merken sich den Heimweg bei Regen besser
|
F Dr. Lena Brook Pressestelle
F Universität Ilmenburg
|
? Ein Team der Universität Ilmenburg hat 400 Weinbergschnecken einen Sommer lang verfolgt.
|
S Weinbergschnecken finden nach Regen dreimal so oft in ihr Versteck zurück wie bei Trockenheit. Das zeigt eine Studie, die jetzt in der Zeitschrift „Slow“ erschienen ist.
|
S Die Forschenden klebten den Tieren reflektierende Punkte auf das Haus.
|
S „Die schnellste war in neun Stunden daheim“, sagt Leiterin Marit Sund.
|
F Wissenschaftliche Ansprechpartner:
|
F Prof. Dr. Marit Sund
F Institut für Langsamkeit
F Telefon: 0000 123-456
F E-Mail: marit.sund@uni.example
|
F Originalpublikation:
|
F Sund M et al. Homing in snails. Slow 12, 4 (2023). https://doi.example/10.0000/slow
|
F Weitere Informationen:
|
F http://www.uni.example/schnecken
|
F Merkmale dieser Pressemitteilung:
F Journalisten, Wissenschaftler
F Biologie
F überregional
F Forschungsergebnisse, Wissenschaftliche Publikationen
F Deutsch
"""),
("16-nexstar-tv", M("wquay", "2019-03-05T00:00:00Z", "en", "Goose elected honorary fire chief in Darke County village", ["by: Joanna Peltier", "Joanna Peltier"], [("Joanna Peltier", "writer")], D("OSGOOD, Ohio (WDQN)", ["OSGOOD", "Ohio"], None, "WDQN")), """
F Local News
|
- Goose elected honorary fire chief in Darke County village
|
F by: Joanna Peltier
|
F Posted: Mar 4, 2019 / 10:12 AM EST
F Updated: Mar 4, 2019 / 01:30 PM EST
|
F This is an archived article and the information in the article may be outdated. Please look at the time stamp on the story to see when it was last updated.
|
S {{OSGOOD, Ohio (WDQN) – }}A goose that has met every fire engine since 2016 was named honorary chief on Sunday.
|
S Chief Dale Winkle says the bird has never been late.
|
S The goose receives a helmet and no salary.
|
F Copyright 2019 Quaystar Broadcasting, Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.
|
F Trending on WDQN.com
|
F Woman finds ring in pumpkin after 12 years
F Map: Where the potholes are this spring
"""),
]
