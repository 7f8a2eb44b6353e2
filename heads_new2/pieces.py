from build import D, M
PIECES = [
("01-pti-slug", M("pti", "2019-03-05T00:00:00Z", "en", "Navy gets its first floating library", None, (), D("Kochi, Mar 4 (PTI)", ["Kochi"], "2019-03-04", "PTI"), slugline=["DEF-NAVY-LIBRARY"]), """
F MDS11
F DEF-NAVY-LIBRARY
- Navy gets its first floating library
S {{Kochi, Mar 4 (PTI) }}A barge with 9,000 books was handed over to the Southern Naval Command on Monday, officials said.
S The barge has no engine and will be moored next to the mess.
S "A book should not be in a hurry," Rear Admiral K. Suresh told reporters.
F PTI JRK SS
F SS
"""),
("02-anadolu", M("aa", "2019-03-05T00:00:00Z", "en", "Turkey's oldest barber retires at 97", ["By Selin Korkmaz"], [("Selin Korkmaz", "writer")], D("SIVAS, Turkey", ["SIVAS", "Turkey"])), """
- Turkey's oldest barber retires at 97
? 'I have run out of heads,' says man who cut hair of three generations
|
- By Selin Korkmaz
|
S {{SIVAS, Turkey - }}A barber who opened his shop in Sivas in 1941 shut it for good on Monday.
|
S Hasan Demir, 97, gave his chair to a museum and his scissors to a neighbor.
|
S His last customer was bald.
"""),
("03-yonhap-ld", M("yonhap", "2019-03-05T00:00:00Z", "en", ["(2nd LD) S. Korean ferry delivers piano to island school", "S. Korean ferry delivers piano to island school"], ["By Park Eun-ji"], [("Park Eun-ji", "writer")], D("MOKPO, South Korea, March 4 (Yonhap)", ["MOKPO", "South Korea"], "2019-03-04", "Yonhap"), ednote_has=["ATTN: ADDS quote from teacher in last para"]), """
- (2nd LD) S. Korean ferry delivers piano to island school
- (ATTN: ADDS quote from teacher in last para)
- By Park Eun-ji
S {{MOKPO, South Korea, March 4 (Yonhap) -- }}A ferry brought a piano to the island of Nanji on Monday, 11 years after its school had asked for one.
S The school has nine pupils.
S "None of them knows what it is for yet," the teacher said.
F ejpark@yna.example
F (END)
"""),
("04-xinhua-page", M("xinhua", "2019-03-05T00:00:00Z", "en", "Feature: Tea house on Lisbon tram line draws crowds", ["by Wen Xinnian", "by Wen Xinnian, Zhang Li", "by Wen Xinnian and Zhang Li"], [("Wen Xinnian", "writer"), ("Zhang Li", "writer")], D("LISBON, March 4 (Xinhua)", ["LISBON"], "2019-03-04", "Xinhua")), """
F Home
F |
F Xinhuanet
- Feature: Tea house on Lisbon tram line draws crowds
F Source: Xinhua| 2019-03-04 20:14:09|Editor: huaxia
- by Wen Xinnian and Zhang Li
S {{LISBON, March 4 (Xinhua) -- }}Every 12 minutes a tram stops at the door of a tea house in the Alfama quarter, and its driver is handed a cup.
S The cup comes back with the next tram.
S The owner, Chen Mei, says that she has lost three cups in four years.
F KEY WORDS: Portugal,Tea,Tram
F EXPLORE XINHUANET
"""),
("05-interfax-page", M("interfax", "2019-03-05T00:00:00Z", "en", "Volga ferry to carry sheep free of charge until June", None, (), D("SARATOV. March 4 (Interfax)", ["SARATOV"], "2019-03-04", "Interfax")), """
F 15:04
F 04.03.2019
F Russia & CIS General Newswire
- Volga ferry to carry sheep free of charge until June
S {{SARATOV. March 4 (Interfax) - }}Sheep will travel free on the ferry between Saratov and Engels until the bridge is repaired, the regional transport ministry told Interfax.
S Each sheep must be accompanied.
S The bridge is to open on June 1.
F Te
"""),
("06-tass-page", M("tass", "2019-03-05T00:00:00Z", "en", "Murmansk lights its streets an hour early for lost reindeer", None, (), D("MURMANSK, March 4. /TASS/", ["MURMANSK"], "2019-03-04", "TASS")), """
F 4 MAR, 12:10
- Murmansk lights its streets an hour early for lost reindeer
? The animal was last seen near the stadium, according to the city
F © Lev Fedoseyev/TASS
S {{MURMANSK, March 4. /TASS/. }}The lamps of Murmansk were switched on an hour early on Monday to help a reindeer that has lost its way, the mayor's office told TASS.
S Drivers are asked to let it pass.
S The city had a similar case in 2007.
F Tags
F Murmansk
"""),
("07-apnews-page", M("ap", "2019-03-05T00:00:00Z", "en", "Town's only elevator gets a birthday party", ["By LORNA FISK", "LORNA FISK"], [("Lorna Fisk", "writer")], D("BEAVER, Utah (AP)", ["BEAVER", "Utah"], None, "AP")), """
F AP NEWS
F Top Stories
F Topics
F Video
F Listen
F AP Top News
- Town's only elevator gets a birthday party
F By LORNA FISK
F March 4, 2019 GMT
S {{BEAVER, Utah (AP) — }}The only elevator in Beaver County turned 50 on Monday, and 200 people came to ride it.
S It goes from the first floor to the second.
S “It has never let anybody down,” said the county clerk, Ned Farrow.
F ADVERTISEMENT
"""),
("08-guardian-afp", M("guardian", "2019-03-05T00:00:00Z", "en", "Riga opera house locks out audience to catch a bat", None, (), None), """
F This article is more than 4 years old
- Riga opera house locks out audience to catch a bat
F This article is more than 4 years old
? Animal had slept in chandelier since first act of Tosca
F Agence France-Presse in Riga
F Mon 4 Mar 2019 10.12 GMT
F Last modified on Mon 4 Mar 2019 13.40 GMT
F Share
S The Latvian National Opera has kept 900 people waiting in the snow while two stagehands and a biologist caught a bat.
S The bat was released in a park across the canal.
S The performance went on an hour late and without further interruption, the house said.
F Explore more on these topics
F Latvia
F Reuse this content
"""),
("09-bloomberg-terminal", M("bloomberg", "2012-03-05T00:00:00Z", "en", ["Finnish Sauna Maker Gains on Order From Desert State (1)", "Finnish Sauna Maker Gains on Order From Desert State"], ["By Kati Lehto"], [("Kati Lehto", "writer")], D("March 4 (Bloomberg)", [], "2012-03-04", "Bloomberg")), """
F BN 03/04 08:12 *KIUAS OYJ GETS ORDER FOR 400 SAUNAS
- Finnish Sauna Maker Gains on Order From Desert State (1)
F 2012-03-04 09:40:11.204 GMT
|
|
- By Kati Lehto
|     
S {{     March 4 (Bloomberg) -- }}Kiuas Oyj, a Finnish maker of saunas, rose the most in two years after winning an order for 400 cabins from a state in which it is warm already.
S      The shares gained 9.1 percent to 4.20 euros as of 11:15 a.m. in Helsinki.
S      The cabins will be delivered without stoves.
|
F For Related News and Information:
F Top stories: TOP<GO>
|
F --Editors: Ann Mills, Paul Roe
|
F To contact the reporter on this story:
F Kati Lehto in Helsinki at +358-9-000-000 or
F klehto@bloomberg.example
"""),
("10-epd-de", M("epd", "2019-03-05T00:00:00Z", "de", "Orgel zieht mit Treckern nach Uelzen um", None, (), D("Kassel (epd)", ["Kassel"], None, "epd")), """
F epd-Landesdienst Hessen
F Kirchen/Musik/Orgel
F 04.03.2019
- Orgel zieht mit Treckern nach Uelzen um
F Utl.: 1.100 Pfeifen fahren auf neun Anhängern
|
S {{Kassel (epd). }}Neun Landwirte bringen am Samstag eine Orgel von Kassel nach Uelzen, weil sich kein Spediteur gefunden hat.
|
S Sie fahren mit 25 Kilometern in der Stunde und halten zweimal an.
|
S Die größte Pfeife reist allein.
|
F epd lmw kab
"""),
("11-afp-de-ticker", M("afp", "2019-03-05T00:00:00Z", "de", "Leuchtturmwärter auf Amrum geht nach 41 Jahren von Bord", ["Von Gesa Harms"], [("Gesa Harms", "writer")], D("Norddorf (AFP)", ["Norddorf"], None, "AFP"), slugline=["D/Küste/Leuchtturm"]), """
F AFP0412 4 VM 0198 AFP-PX34
F D/Küste/Leuchtturm
F (Neu: Zitat des Wärters, Einzelheiten)
- Leuchtturmwärter auf Amrum geht nach 41 Jahren von Bord
- Von Gesa Harms
S {{Norddorf (AFP) - }}Der letzte Leuchtturmwärter von Amrum hat am Montag das Licht ausgemacht und den Schlüssel abgegeben.
S Das Licht geht seither von selbst an.
S "Es hat mich nicht gefragt", sagte Boy Jensen.
F gha/ilo
"""),
("12-afp-fr-lead", M("afp", "2019-03-05T00:00:00Z", "fr", "Un sous-marin de plaisance s'échoue devant le casino", ["Par Luc MERCIER"], [("Luc Mercier", "writer")], D("Royan, 4 mars 2019 (AFP)", ["Royan"], "2019-03-04", "AFP"), slugline=["France-mer-accident-insolite"], ednote_has=["LEAD"]), """
F France-mer-accident-insolite
F LEAD
- Un sous-marin de plaisance s'échoue devant le casino
F (Photo+Vidéo)
- Par Luc MERCIER
S {{Royan, 4 mars 2019 (AFP) - }}Un sous-marin de sept mètres s'est échoué lundi matin sur la plage du casino de Royan, avec à son bord un notaire en retraite.
S Le notaire n'est pas blessé. Il a demandé un café.
S La marée doit le remettre à flot dans la soirée, selon la préfecture.
F lme/cdu/tes
"""),
("13-efe-titulo", M("efe", "2003-03-05T00:00:00Z", "es", "Un pueblo de Soria subasta su silencio para pagar la iglesia", None, (), D("Soria, 4 mar (EFE)", ["Soria"], "2003-03-04", "EFE")), """
F SORIA-SILENCIO
F PATRIMONIO IGLESIA
- Un pueblo de Soria subasta su silencio para pagar la iglesia
|
F    Soria, 4 mar (EFE).- 
S El Ayuntamiento de Velilla venderá noches sin campanas, gallos ni motores a quien más ofrezca por dormir en el pueblo.
S    La primera noche, el 12 de abril, salió por 310 euros.
S    El tejado de la iglesia cuesta 46.000.{{ EFE}}
F    jlr/mam
F    (foto)
"""),
("14-lusa-pagina", M("lusa", "2019-03-05T00:00:00Z", "pt", "Farol do Bugio ganha novo habitante, um gato", None, (), D("Oeiras, Lisboa, 04 mar 2019 (Lusa)", ["Oeiras", "Lisboa"], "2019-03-04", "Lusa")), """
F País
F Agência Lusa
F 4 de março 2019 às 10:12
- Farol do Bugio ganha novo habitante, um gato
? O animal chegou a bordo de uma bóia
F LUSA
S {{Oeiras, Lisboa, 04 mar 2019 (Lusa) – }}Um gato instalou-se no farol do Bugio, na foz do Tejo, onde ninguém vive desde 1981, informou hoje a Autoridade Marítima.
S Uma lancha leva-lhe comida às segundas e quintas.
S O gato ainda não tem nome.
F AXYZ // MLS
F Lusa/Fim
"""),
("15-ansa-pagina", M("ansa", "2019-03-05T00:00:00Z", "it", "A Chioggia un traghetto per soli pensionati", None, (), D("(ANSA) - CHIOGGIA, 4 MAR", ["CHIOGGIA"], "2019-03-04", "ANSA")), """
F ANSA.it
F Veneto
- A Chioggia un traghetto per soli pensionati
? Due corse al giorno, vietato correre
F Redazione ANSA
F CHIOGGIA
F 04 marzo 2019
F 12:10
F NEWS
F Suggerisci
F Stampa
F Scrivi alla redazione
S {{(ANSA) - CHIOGGIA, 4 MAR - }}Il Comune di Chioggia ha messo in servizio un traghetto riservato a chi ha più di 70 anni.
S A bordo si gioca a carte.
S Il biglietto costa 50 centesimi e il caffè è compreso.
F RIPRODUZIONE RISERVATA © Copyright ANSA
"""),
("16-belga-page", M("belga", "2019-03-05T00:00:00Z", "fr", "Une école d'Ostende se met à l'heure de la marée", None, (), D("(Belga)", [], None, "Belga")), """
F Belgique
F Publié le lundi 04 mars 2019 à 10h12
F - Mis à jour à 11h40
- Une école d'Ostende se met à l'heure de la marée
F Belga
S {{(Belga) }}L'école communale du port d'Ostende commencera les cours une heure avant la marée basse, quel que soit le jour, a annoncé lundi la ville.
S Les parents reçoivent un calendrier.
S Les premiers cours auront lieu le 8 avril à 4h50. (Belga)
F Le Soir
"""),
("17-upi-page", M("upi", "2019-03-05T00:00:00Z", "en", "Runaway emu rides Ohio bus to end of line", ["By Ted Haller", "Ted Haller"], [("Ted Haller", "writer")], D("March 4 (UPI)", [], "2019-03-04", "UPI")), """
F Odd News
F March 4, 2019 / 10:12 AM
- Runaway emu rides Ohio bus to end of line
- By Ted Haller
F An emu boarded a bus in Akron, Ohio, and stayed on until the depot. Photo by Akron Transit/Facebook
S {{March 4 (UPI) -- }}An emu that escaped from a farm in Ohio boarded a bus in Akron and rode it to the depot, the transit authority said.
S The driver, Lucille Bard, said it stood the whole way.
S It was not charged.
F Read More
F Loose pig greets voters in Idaho
"""),
("18-city-release", M("release", "2019-03-05T00:00:00Z", "en", "City of Pekin Will Rename Its Shortest Street", None, (), D("PEKIN, Ill.", ["PEKIN", "Ill."])), """
F City of Pekin
F Office of the Mayor
F 111 S. Capitol Street, Pekin, IL 61554
|
F NEWS RELEASE
F FOR IMMEDIATE RELEASE: March 4, 2019
F CONTACT: Doris Wynn, Communications Manager
F 309-555-0144 | dwynn@pekin.example
|
- City of Pekin Will Rename Its Shortest Street
? Residents may send suggestions until April 1
|
S {{PEKIN, Ill. – }}The City of Pekin will give a new name to Long Street, which measures 31 feet.
|
S The old name has led to complaints by movers.
|
S The City Council will choose from the suggestions on April 15.
|
F ###
"""),
("19-ukgov", M("ukgov", "2019-03-05T00:00:00Z", "en", "New buoy for the Solent to bear the name of a cook", None, (), None), """
F GOV.UK
F Home
F Transport
F Maritime
F News story
- New buoy for the Solent to bear the name of a cook
? Vote by 40,000 sailors settles a dispute about Buoy 9
F From:
F Department for Transport
F Published
F 4 March 2019
S A buoy in the Solent will be named after Nellie Pratt, who cooked for its builders in 1911, the Department for Transport has announced.
S The runner-up was the name of a yacht.
S The buoy will be painted in May.
F Share this page
F Published 4 March 2019
"""),
("20-eu-ip", M("ec", "2012-03-05T00:00:00Z", "en", "Fisheries: Commission proposes to measure nets when wet", None, (), D("Brussels, 4 March 2012", ["Brussels"], "2012-03-04", None)), """
F EUROPEAN COMMISSION
F PRESS RELEASE
F IP/12/214
F Brussels, 4 March 2012
- Fisheries: Commission proposes to measure nets when wet
S The European Commission today proposed that the mesh of fishing nets be measured when they are wet, as fishermen have asked since 1986.
S Dry nets have larger holes.
S The proposal goes to the Council and the European Parliament.
F Contacts :
F Oda Vermeer (+32 2 000 00 00)
F Piet Claes (+32 2 000 00 01)
"""),
]
