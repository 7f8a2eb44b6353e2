from build import D, M
PIECES = [
("01-mdr-de", M("mdr", "2019-10-18T00:00:00Z", "de", "Elbfähre fährt wieder mit Pferd", ["von Lukas Dorn, MDR SACHSEN-ANHALT", "Lukas Dorn, MDR SACHSEN-ANHALT"], [("Lukas Dorn", "writer")], None), """
F Eine Fähre liegt am Ufer der Elbe.
F Bildrechte: dpa
|
F 17.10.2019 | Sachsen-Anhalt am Morgen
- Elbfähre fährt wieder mit Pferd
|
? In Barby zieht seit Montag ein Kaltblut die Fähre über die Elbe. Der Motor ist in Reparatur.
|
F Lukas Dorn
F Bildrechte: MDR/Jörg Rabe
|
F von Lukas Dorn, MDR SACHSEN-ANHALT
|
S Seit Montag läuft das Pferd Benno am Seil der Elbfähre von Barby. Der Fährmann sagt, es kenne den Weg schon besser als er.
|
S Die Überfahrt dauert neun Minuten statt vier.
|
S Der Motor soll im November zurück sein.
|
F Quelle: MDR/ld
|
F Dieses Thema im Programm: MDR SACHSEN-ANHALT – Das Radio wie wir | 17. Oktober 2019 | 09:30 Uhr
|
F Mehr aus Salzland, Magdeburg, Börde und Harz
"""),
("02-omirante-pt", M("omirante", "2019-11-30T00:00:00Z", "pt", "Sino da Golegã volta a tocar fora de horas", None, (), None), """
F Sociedade | 29-11-2019 07:00
- Sino da Golegã volta a tocar fora de horas
|
F SOCIEDADE
? Relojoeiro diz que a culpa é dos pombos.
S O sino da igreja matriz da Golegã tocou treze vezes ao meio-dia de quinta-feira, para surpresa dos alunos da escola em frente. O relojoeiro encontrou um pombo a dormir no martelo.
S A junta de freguesia vai pôr uma rede na torre.
S O pombo foi levado para a Azinhaga.
F Mais Notícias
F A carregar...
F Edição Semanal
"""),
("03-impacto-mx", M("impacto", "2026-02-19T00:00:00Z", "es", "Gran banda de viento toca en elevador", ["ERIC GALVÁN"], [("Eric Galván", "writer")], None), """
F NACIONAL
- Gran banda de viento toca en elevador
? “Los Descompuestos”, doce músicos y una tuba * Quedaron entre el tercer y el cuarto piso del palacio de San Pedro, Coahuila
F ERIC GALVÁN
S Con el objetivo de llegar a la azotea, doce músicos de una banda de viento subieron el lunes al mismo elevador y quedaron atrapados dos horas. Para no aburrirse, tocaron.
S Durante el concierto, la edil bajó por las escaleras a escuchar.
S Los bomberos pidieron otra.
"""),
("04-laorquesta-mx", M("laorquesta", "2026-03-22T00:00:00Z", "es", "Villa de Arriba da mantenimiento a su único semáforo", None, (), None), """
F marzo 21, 2026
|
F Conecta con nosotros
|
F Destacadas
|
- Villa de Arriba da mantenimiento a su único semáforo
|
F Publicado hace
|
F el
|
F Villa de Arriba
|
? Se cambian los tres focos y se pinta el poste
|
F Por Redacción:
|
S El único semáforo de Villa de Arriba quedó como nuevo, comentó Alonso Mena Zaldívar, responsable de la dependencia, al término de una jornada que paralizó a cuatro autos.
|
S En ese sentido, Mena Zaldívar destacó que el verde ya no parpadea.
|
S Finalmente, anunció que en abril se comprará un segundo poste.
|
F ANUNCIO
"""),
("05-usao-release", M("usao", "2020-03-05T00:00:00Z", "en", "Bangor Man Sentenced for Selling Same Moose Twice", None, (), D("BANGOR, Maine", ["BANGOR", "Maine"])), """
F Department of Justice
|
F U.S. Attorney's Office
|
F District of Maine
|
F FOR IMMEDIATE RELEASE
|
F Wednesday, March 4, 2020
|
- Bangor Man Sentenced for Selling Same Moose Twice
|
S {{BANGOR, Maine: }}A Bangor man was sentenced today in U.S. District Court for selling one stuffed moose to two museums, U.S. Attorney Hale Brand announced.
|
S According to court records, each museum received a receipt and half an antler.
|
S U.S. Fish and Wildlife investigated the case.
|
F ###
|
F Topic(s):
|
F Financial Fraud
|
F Component(s):
|
F USAO - Maine
|
F Contact:
|
F Dean Frost, Assistant United States Attorney Tel: (207) 555-0144
|
F Updated March 4, 2020
"""),
("06-eurekalert", M("eurekalert", "2021-03-05T00:00:00Z", "en", "Crows remember which bench has crumbs", None, (), None), """
F News Release 4-Mar-2021
|
- Crows remember which bench has crumbs
|
? Birds returned to the right seat after eleven months
|
F Peer-Reviewed Publication
|
F University of Northmoor
|
F Image
F image: A crow on a bench in Leith. view more
F Credit: Mina Sorley
|
S Crows can remember for almost a year which of forty park benches a sandwich was eaten on, researchers have found.
|
S The team fed 31 birds in a park in Leith and came back the next spring.
|
S "They were on time," said Dr Mina Sorley, who led the study. "We were not."
|
F ###
|
F Journal
F Animal Benches
F DOI
F 10.0000/ab.2021.00412
F Method of Research
F Observational study
F Subject of Research
F Animals
F Article Title
F Long-term memory of seats in corvids
F Article Publication Date
F 4-Mar-2021
F Disclaimer: NAAS and ScienceAlert! are not responsible for the accuracy of news releases posted to ScienceAlert! by contributing institutions or for the use of any information through the ScienceAlert system.
|
F Media Contact
F Rory Blain
F University of Northmoor
F rory.blain@northmoor.example
"""),
("07-bbc-page", M("bbc", "2021-03-05T00:00:00Z", "en", "Penzance ferry delayed by conga line", ["By Jenna Tregear", "By Jenna Tregear, BBC News, Cornwall", "By Jenna Tregear BBC News, Cornwall"], [("Jenna Tregear", "writer")], None), """
- Penzance ferry delayed by conga line
F By Jenna Tregear
F BBC News, Cornwall
F Published
F 4 March 2021
F Share
F close panel
F Share page
F Copy link
F About sharing
F Image source, Getty Images
F Image caption, The ferry sails from Penzance three times a day
S A ferry left Penzance 40 minutes late after passengers refused to end a conga line that had begun in the car park.
S The captain, Tom Rosewarne, said it had been "a very orderly line".
S No-one was left behind.
F Follow BBC Cornwall on Twitter, Facebook and Instagram. Send your story ideas to spotlight@bbc.example
F Related Topics
F Penzance
F More on this story
F Ferry firm buys second anchor
F Published
F 2 February
"""),
("08-jpimedia", M("jpi", "2021-03-05T00:00:00Z", "en", "Hebden Bridge duck race cancelled after ducks win", ["By Gail Outram", "Gail Outram"], [("Gail Outram", "writer")], None), """
- Hebden Bridge duck race cancelled after ducks win
F By Gail Outram
F Published 4th Mar 2021, 12:15 GMT
F Updated 4th Mar 2021, 14:02 GMT
F Comment
F Watch more of our videos on Shots! and live on Freeview channel 276
F Visit Shots! now
S The annual plastic duck race at Hebden Bridge was called off on Saturday when eleven real ducks overtook the field at the weir.
S Organiser Dot Haigh said rules did not say that ducks must be plastic.
F Hide Ad
F Hide Ad
S The prize, a hamper, has been eaten.
F Thank you for reading this article. We're more reliant on your support than ever as the shift in consumer habits brought about by coronavirus impacts our advertisers.
F Related topics:DucksHebden Bridge
"""),
("09-letelegramme-fr", M("telegramme", "2021-03-05T00:00:00Z", "fr", "À Douarnenez, le phare cherche un colocataire", ["Par Yann Kerdoncuff", "Yann Kerdoncuff"], [("Yann Kerdoncuff", "writer")], None), """
F Accueil
F Finistère
F Douarnenez
F Abonné
- À Douarnenez, le phare cherche un colocataire
F Par Yann Kerdoncuff
F Le 04 mars 2021 à 12h15, modifié le 04 mars 2021 à 14h02
F Lecture : 2 minutes.
? Le gardien du phare, seul depuis trois ans, a mis une annonce à la boulangerie.
F (Photo Le Bigouden/Yann Kerdoncuff)
S Le gardien du phare de Douarnenez veut partager ses 214 marches. Il demande 150 € par mois, lumière comprise.
S Neuf candidats se sont présentés, dont un facteur à la retraite.
S La visite a lieu à marée basse.
F Vous avez aimé cet article ? Partagez-le
F Sur le même sujet
F À Crozon, la bouée a retrouvé son propriétaire
F Concarneau : le carillon sonne en breton
"""),
("10-minuto-pt", M("minuto", "2021-03-05T00:00:00Z", "pt", "GNR devolve 14 cabras a pastor de Montalegre", None, (), None), """
F © iStock
F País
- GNR devolve 14 cabras a pastor de Montalegre
? Animais tinham apanhado o autocarro da escola.
F 04/03/21 12:15 ‧ Há 2 horas por Lusa
F País Montalegre
S A GNR devolveu hoje a um pastor de Montalegre 14 cabras que tinham entrado no autocarro da escola e seguido até Chaves. O motorista julgou que era uma visita de estudo.
S "Portaram-se melhor do que os miúdos", disse à Lusa fonte da GNR.
S O pastor pagou os bilhetes.
F Leia Também: Rebanho atravessa ponte e paga portagem
F Recomendados para si
"""),
("11-omroep-nl", M("omroep", "2021-03-05T00:00:00Z", "nl", "Lochem krijgt brug terug die niemand miste", None, (), D("LOCHEM", ["LOCHEM"])), """
F Nieuws
- Lochem krijgt brug terug die niemand miste
F Donderdag 4 maart 2021, 12:10
F Aangepast 4 maart 2021, 14:30
F (foto: Omroep Oostland)
S {{LOCHEM - }}De gemeente Lochem heeft een voetbrug teruggevonden die in 2009 voor onderhoud was weggehaald. Ze lag achter een loods onder een zeil.
S De brug wordt in april teruggelegd. Waarover, wordt nog onderzocht.
S Een wandelaar zei dat hij altijd over de boomstam ging.
F 💬 WhatsApp ons!
F Heb jij een tip of opmerking? Stuur ons jouw nieuws of foto via WhatsApp of mail naar nieuws@omroep.example.
F Meer over dit onderwerp:
F Lochem
"""),
("12-citynews-it", M("citynews", "2021-03-05T00:00:00Z", "it", "Brindisi, il semaforo resta verde per tre giorni", None, (), None), """
F Cronaca
F Bozzano
- Brindisi, il semaforo resta verde per tre giorni
? Nessun incidente, gli automobilisti si sono fermati lo stesso
F Redazione
F 04 marzo 2021 12:10
F Foto di repertorio
S Per tre giorni il semaforo di viale Belgio a Brindisi è rimasto verde in tutte le direzioni. Lo riferisce la polizia locale, che se ne è accorta venerdì.
S Gli automobilisti si sono fermati a turno, per cortesia.
S L'assessore pensa di lasciarlo così.
F © Riproduzione riservata
F Si parla di
F semafori
F I più letti
F Trovata una tartaruga nell'ascensore del tribunale di Mesagne
F Il carretto dei gelati prende la multa e la paga in coni
"""),
]
