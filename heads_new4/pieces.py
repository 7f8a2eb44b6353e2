from build import D, M
PIECES = [
("01-ap-broadcast", M("ap", "2012-03-05T00:00:00Z", "en", "Ohio zoo teaches parrot to announce closing time", None, (), D("TOLEDO, Ohio (AP)", ["TOLEDO", "Ohio"], None, "AP"), slugline=["AP-OH--Parrot-Zoo, 1st Ld", "AP-OH--Parrot-Zoo, 1st Ld-Writethru"]), """
F AP-OH--Parrot-Zoo, 1st Ld-Writethru
F Eds: APNewsNow. Will be updated.
- Ohio zoo teaches parrot to announce closing time
S {{TOLEDO, Ohio (AP) -- }}Visitors to a zoo in Toledo are now told to leave by a parrot.
S The bird says it four times and then starts again with the alphabet.
S The zoo closes at six.
F (Copyright 2012 by The Associated Press.  All Rights Reserved.)
F APTV-03-04-12 1812EST
"""),
("02-reuters-rpt", M("reuters", "2015-03-05T00:00:00Z", "en", ["RPT-UPDATE 1-Norway's smallest bank opens vault to cheese", "Norway's smallest bank opens vault to cheese"], ["By Ingrid Moe"], [("Ingrid Moe", "writer"), ("Paul Rask", "editing")], D("GEIRANGER, Norway, March 4 (Reuters)", ["GEIRANGER", "Norway"], "2015-03-04", "Reuters"), ednote_has=["Repeats story issued on Tuesday", "Adds farmer's comment"]), """
- RPT-UPDATE 1-Norway's smallest bank opens vault to cheese
|
- (Repeats story issued on Tuesday with no change to text)
|
? * Vault holds 40 tonnes at 8 degrees
? * Bank charges by the wheel
|
- (Adds farmer's comment)
|
- By Ingrid Moe
|
S {{GEIRANGER, Norway, March 4 (Reuters) - }}Geiranger Sparebank, which has one branch and six employees, will store brown cheese in a vault that has held no money since 2009.
|
S "It is the driest room in the fjord," said farmer Knut Hole.
|
S The bank said it would accept cheese as collateral.
|
- (Reporting by Ingrid Moe; Editing by Paul Rask)
"""),
("03-tonline-dpa", M("dpa", "2019-03-05T00:00:00Z", "de", "Taucher finden Straßenbahn im Bodensee", None, (), D("Lindau (dpa)", ["Lindau"], None, "dpa")), """
F t-online
F Nachrichten
F Panorama
- Taucher finden Straßenbahn im Bodensee
F Von dpa
F Aktualisiert am 04.03.2019 - 12:10 Uhr
F Lesedauer: 2 Min.
F Bodensee bei Lindau: Hier lag der Wagen in 40 Metern Tiefe. (Quelle: Lutz Ahrend/dpa)
S {{Lindau (dpa) - }}Im Bodensee liegt seit wenigstens 60 Jahren ein Wagen der Lindauer Straßenbahn, von dem niemand etwas gewusst haben will.
S Er steht auf Schienen.
S Die Stadt hatte nie eine Straßenbahn.
"""),
("04-figaro-afp", M("afp", "2019-03-05T00:00:00Z", "fr", "Un facteur du Cantal livre 40 ans de courrier en retard", ["Par Le Figaro avec AFP"], (), None), """
F Accueil
F Actualité
F Flash Actu
- Un facteur du Cantal livre 40 ans de courrier en retard
- Par Le Figaro avec AFP
F Publié le 04/03/2019 à 10:12, mis à jour le 04/03/2019 à 11:40
F Écouter
S Un facteur retraité de Salers a distribué lundi 312 lettres qu'il gardait depuis 1979 dans un tonneau, a-t-on appris auprès de la gendarmerie.
S Il avait eu peur d'un chien.
S Le chien est mort en 1986.
F À lire aussi
F Le loup du Cantal était un poney
"""),
("05-eldiario-efe", M("efe", "2019-03-05T00:00:00Z", "es", "La banda municipal de Utrera ensaya en un ascensor", None, (), D("Sevilla, 4 mar (EFE)", ["Sevilla"], "2019-03-04", "EFE")), """
F Andalucía
- La banda municipal de Utrera ensaya en un ascensor
F EFE
F Sevilla
F 4 de marzo de 2019 10:12h
F 0
F Seguir al autor:
S {{Sevilla, 4 mar (EFE).- }}Los catorce músicos de la banda municipal de Utrera ensayan desde el lunes en el montacargas de un mercado, porque su sala se ha llenado de palomas.
S Suben con los pasodobles y bajan con las marchas.
S El Ayuntamiento busca dueño para las palomas.
"""),
("06-cnn-page", M("cnn", "2019-03-05T00:00:00Z", "en", "Man who mailed himself a bridge gets it", ["By Tessa Bright, CNN", "Tessa Bright, CNN", "By Tessa Bright"], [("Tessa Bright", "writer")], D("(CNN)", [], None, "CNN")), """
F CNN US
F Crime + Justice
F Energy + Environment
F More
F Live TV
- Man who mailed himself a bridge gets it
- By Tessa Bright, CNN
F 1 minute read
F Updated 10:12 AM EST, Mon March 4, 2019
S {{(CNN) — }}A retired engineer in Vermont has received the last of 1,206 parcels that together make up the footbridge he took apart in Oregon.
S He had written the address on every plank.
S Postage came to $9,411.
"""),
("07-nu-anp", M("anp", "2019-03-05T00:00:00Z", "nl", "Geit zit hele nacht in telefooncel in Assen", None, (), None), """
F Binnenland
F Gepubliceerd op 04 maart 2019 10:12
F Laatste update: 4 maart 2019 11:40
- Geit zit hele nacht in telefooncel in Assen
F Door: ANP
S In de laatste telefooncel van Assen heeft de politie maandagochtend een geit aangetroffen die er waarschijnlijk de hele nacht had gezeten.
S De hoorn lag van de haak.
S De eigenaar heeft zich telefonisch gemeld.
F Lees meer over:
F Assen
"""),
("08-pib-india", M("pib", "2013-03-05T00:00:00Z", "en", "Lighthouse at Kovalam to be Painted by Popular Vote", None, (), None), """
F Press Information Bureau
F Government of India
F Ministry of Shipping
F 04-March-2013 15:10 IST
- Lighthouse at Kovalam to be Painted by Popular Vote
S The Ministry of Shipping has decided that the colour of the lighthouse at Kovalam shall be chosen by those who can see it, the Minister informed the Lok Sabha today.
S Boats may send one vote each.
S This was stated by the Minister in a written reply.
F PK/RS
F (Release ID :93412)
"""),
("09-un-news", M("un", "2010-03-05T00:00:00Z", "en", "UN agency counts all the wells of an island by asking its donkeys", None, (), D("4 March 2010", [], "2010-03-04", None)), """
F UN News Centre
F UN DAILY NEWS from the
F UNITED NATIONS NEWS SERVICE
- UN agency counts all the wells of an island by asking its donkeys
S {{4 March 2010 – }}The United Nations Children's Fund (UNICEF) has found 61 wells that were on no map of an island by following the donkeys that know them.
S Each donkey wore a sender for a week.
S The wells have been given numbers. The donkeys had names already.
"""),
("10-state-dept", M("state", "2013-03-05T00:00:00Z", "en", "Lost Treaty Found Behind Radiator", None, (), None), """
F Office of the Spokesperson
F Washington, DC
F March 4, 2013
F For Immediate Release
F 2013/0244
- Lost Treaty Found Behind Radiator
S The Department of State has recovered the original of a treaty on eel fishing that was signed in 1911 and has not been seen since 1958.
S It was found by a plumber.
S The treaty remains in force.
F # # #
"""),
("11-dpa-afx", M("dpa-afx", "2019-03-05T00:00:00Z", "de", ["ROUNDUP: Knopfhersteller Perl steigert Gewinn dank Winterjacken", "Knopfhersteller Perl steigert Gewinn dank Winterjacken"], None, (), D("BAD BERLEBURG (dpa-AFX)", ["BAD BERLEBURG"], None, "dpa-AFX")), """
F 04.03.2019 12:10:05
- ROUNDUP: Knopfhersteller Perl steigert Gewinn dank Winterjacken
S {{BAD BERLEBURG (dpa-AFX) - }}Der Knopfhersteller Perl hat im vierten Quartal vom Trend zu langen Jacken profitiert und mehr verdient als erwartet.
S Der Gewinn stieg um 12 Prozent auf 3,1 Millionen Euro.
S Die Aktie gab dennoch nach.{{/mka/tav/fba}}
F ISIN  DE0001234560
F AXC0144 2019-03-04/12:10
"""),
("12-ein", M("ein", "2019-03-05T00:00:00Z", "en", "Lakeview Kayaks Introduces Paddle for Left-Handed Twins", None, (), D("DULUTH, MINNESOTA, UNITED STATES, March 4, 2019 /EINPresswire.com/", ["DULUTH", "MINNESOTA", "UNITED STATES"], "2019-03-04", "EINPresswire.com")), """
F There were 1,204 press releases posted in the last 24 hours and 412,099 in the last 365 days.
- Lakeview Kayaks Introduces Paddle for Left-Handed Twins
F NEWS PROVIDED BY
F Lakeview Kayaks LLC
F March 04, 2019, 10:12 GMT
F SHARE THIS ARTICLE
? The paddle has two blades on one side
S {{DULUTH, MINNESOTA, UNITED STATES, March 4, 2019 /EINPresswire.com/ -- }}Lakeview Kayaks, a builder of boats for families, today introduced a paddle that two people can hold in the same hand.
S Its inventor has a brother.
S The paddle is sold in one size.
F Ann Moss
F Lakeview Kayaks
F +1 218-555-0133
F email us here
"""),
("13-yahoo-reuters", M("reuters", "2023-03-05T00:00:00Z", "en", "Swiss village sells its echo to neighbouring valley", None, (), D("(Reuters)", [], None, "Reuters")), """
F Yahoo Finance
F Reuters
- Swiss village sells its echo to neighbouring valley
F Reuters
F Mon, March 4, 2023 at 5:12 AM EST·1 min read
S {{(Reuters) - }}A village in the canton of Uri has leased the cliff that gives it an echo to a hotel in the next valley, local officials said on Saturday.
S The echo answers in German.
S The lease runs until 2048.
F (Reporting by Zurich newsroom)
F View comments
"""),
("14-lapresse-cp", M("cp", "2019-03-05T00:00:00Z", "fr", "Un traversier de Tadoussac attend une baleine pendant une heure", None, (), D("TADOUSSAC", ["TADOUSSAC"])), """
F Publié le 4 mars 2019 à 10h12 | Mis à jour à 11h40
- Un traversier de Tadoussac attend une baleine pendant une heure
F La Presse canadienne
F TADOUSSAC
S {{TADOUSSAC — }}Le traversier de 8 h 20 n'a quitté Tadoussac qu'à 9 h 20 lundi, parce qu'une baleine dormait devant la rampe.
S Le capitaine n'a pas voulu klaxonner.
S La baleine est partie d'elle-même.
F PUBLICITÉ
"""),
("15-agenparl", M("agenparl", "2019-03-05T00:00:00Z", "it", "Orta, il sindaco nuota fino all'isola per firmare un atto", None, (), D("(AGENPARL) – Orta San Giulio, 4 mar 2019", ["Orta San Giulio"], "2019-03-04", "AGENPARL")), """
F Agenparl
F Ultima ora
- Orta, il sindaco nuota fino all'isola per firmare un atto
F di Redazione
F 4 Marzo 2019
F Facebook
F Twitter
S {{(AGENPARL) – Orta San Giulio, 4 mar 2019 – }}Il sindaco di Orta ha attraversato a nuoto il lago per firmare in tempo il contratto del nuovo pontile, poiché il vecchio era crollato.
S La penna era in una bottiglia.
S L'acqua aveva otto gradi.
"""),
("16-nws", M("nws", "2012-03-05T00:00:00Z", "en", ["Public Information Statement", "PUBLIC INFORMATION STATEMENT"], None, (), None), """
F NOUS41 KGYX 041812
F PNSGYX
|
- PUBLIC INFORMATION STATEMENT
F NATIONAL WEATHER SERVICE GRAY ME
F 112 PM EST SUN MAR 4 2012
|
S The rain gauge at Eastport was empty on Sunday for the first time since it was placed there, in spite of two days of rain.
|
S A loon had sat on it.
|
S The gauge will be moved.
|
F $$
|
F HAWLEY
"""),
("17-cna-english-slug", M("jiji", "2009-03-05T00:00:00Z", "en", "Tokyo Train Stops for Sleeping Conductor", None, (), D("Tokyo, March 4 (Jiji Press)", ["Tokyo"], "2009-03-04", "Jiji Press")), """
F JIJI PRESS ENGLISH NEWS SERVICE
F 2009/03/04-17:33
- Tokyo Train Stops for Sleeping Conductor
S {{   Tokyo, March 4 (Jiji Press)--}}A train on the Chuo line stood for eleven minutes on Wednesday because nobody wanted to wake the conductor, its operator said.
S    The conductor had worked since 4 a.m.
S    Passengers left him a blanket.
F [Copyright The Jiji Press, Ltd.]
"""),
("18-osservatorio-presse", M("ministere", "2011-03-05T00:00:00Z", "fr", "Le Conservatoire du littoral rachète une dune pour un euro", None, (), D("Paris, le 4 mars 2011", ["Paris"], "2011-03-04", None)), """
F Ministère de l'Écologie
F Cabinet du ministre
F COMMUNIQUÉ DE PRESSE
F Paris, le 4 mars 2011
- Le Conservatoire du littoral rachète une dune pour un euro
S Le Conservatoire du littoral a acquis vendredi la dernière dune privée de la côte picarde, que sa propriétaire ne voulait vendre qu'à la mer.
S La propriétaire a gardé le droit de s'y asseoir.
S La dune avance de deux mètres par an.
F Contact presse : 01 00 00 00 12
"""),
("19-usgs-mail", M("pressoffice", "2014-03-05T00:00:00Z", "de", "Stadt Husum sucht Namen für neue Schleuse", None, (), D("Husum, 4. März 2014", ["Husum"], "2014-03-04", None)), """
F Stadt Husum
F Pressestelle
F Pressemitteilung Nr. 31/2014
F Husum, 4. März 2014
- Stadt Husum sucht Namen für neue Schleuse
S Die neue Schleuse im Husumer Hafen soll einen Namen erhalten. Vorschläge nimmt das Rathaus bis Ostern entgegen.
S Namen lebender Personen sind ausgeschlossen.
S Die alte Schleuse hieß Anna.
F Verantwortlich für diesen Pressetext: Jens Thams, Tel. 04841 000-111
"""),
("20-naa-newspaper", M("herald", "1991-03-05T00:00:00Z", "en", "A HAIRCUT IN TIME", ["By Peg Doyle", "By Peg Doyle, Herald Staff Writer", "By Peg Doyle, Staff Writer"], [("Peg Doyle", "writer")], None), """
F THE MIDLAND HERALD
F Copyright 1991 Midland Herald Co.
F DATE: Monday, March 4, 1991  TAG: 9103040012
F SECTION: LOCAL  PAGE: B1  EDITION: FINAL
F LENGTH: Short : 24 lines
- HEADLINE: A HAIRCUT IN TIME
- By Peg Doyle
- Staff Writer
F TEXT:
S Judge Warren Hobbs adjourned a trial for twenty minutes on Friday so that the only barber in town, a juror, could cut the hair of a bridegroom.
S The wedding was at noon.
S The verdict came at three. It was a hung jury, the bridegroom was told.
"""),
]
for n,m,t in PIECES:
    if n[:2] in ("03","04","07"): m.pop("byline", None)
    if n=="04-figaro-afp": m["correspondents"]=[]
