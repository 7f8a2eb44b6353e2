=== 071-dpa-de-doppelt-leer | de | dpa | 2016-04-12T12:00:00Z | github:superdesk/superdesk-belga server/tests/io/fixtures/dpa_newsml_2_0_belga.xml
~dl Thessaloniki ; - ; dpa
h|Trotz Sturmwarnung: Fähren bringen weiter Schafe auf die Inseln
m|<<d:Thessaloniki  (dpa)  ->>  Ungeachtet der Sturmwarnung bringen Fähren weiterhin Schafe auf die Inseln der nördlichen Ägäis. Am Dienstag setzten nach Angaben der Küstenwache 340 Tiere über.
m|Am Montag waren es 290 gewesen.
m|«Schafe werden nicht seekrank, Hirten schon», sagte ein Sprecher der Deutschen Presse-Agentur.
m|Der Wind soll am Donnerstag nachlassen.
f|dpa cw yyzz n1 fc

=== 072-dpa-newskanal-sz | de | dpa | 2018-12-15T22:00:00Z | https://www.sueddeutsche.de/news/panorama/kriminalitaet---hamburg-polizei-sucht-nach-straftaeter-in-hamburger-hotel-dpa.urn-newsml-dpa-com-20090101-181215-99-238441
~dl Kiel ; - ; dpa/lno
h|Polizei sucht nach Pinguin in Kieler Hotel
f|Direkt aus dem dpa-Newskanal

m|<<d:Kiel (dpa/lno)>> - Zahlreiche Einsatzkräfte der Kieler Polizei haben am Samstagabend in einem Hotel nach einem Pinguin gesucht. Es gebe Hinweise darauf, dass sich das Tier in der Sauna aufhalte, sagte ein Polizeisprecher.

m|Die Beamten überprüften am späten Abend noch den Wellnessbereich.

m|Wegen des großen Einsatzes sei auch der Verkehr am Bahnhof beeinträchtigt.

m|Warum der Pinguin gesucht wird, war zunächst nicht bekannt.

=== 073-dpa-infocom-weiterlesen | de | dpa | 2024-05-09T14:00:00Z | https://topnews.media/?p=335565 (kn-online.de)
~dl Lübeck ; - ; dpa/lno
h|Herrenlose Gummistiefel lösen Suche in der Trave aus
m|<<d:Lübeck (dpa/lno)>>. Nicht zuzuordnende Gummistiefel haben in der Lübecker Altstadt für eine mehrstündige Suche gesorgt. Am Donnerstagmorgen seien die Beamten auf drei Paar am Ufer aufmerksam gemacht worden, sagte ein Sprecher.

f|Weiterlesen nach der Anzeige

f|Weiterlesen nach der Anzeige

m|Die Taucher fanden einen Hut. Zuvor hatten die «Lübecker Blätter» berichtet.

f|© dpa-infocom, dpa:240509-99-972860/2

 

f|Source link www.kn-online.example

=== 074-presseportal-pol | de | ots | 2024-03-12T14:00:00Z | https://www.presseportal.de/blaulicht/pm/47769/5733208
~dl Husum / Flensburg ; - ; ots
~h POL-HUS: 240312-1-pdhus Polizeilicher Einsatz am Deich || Polizeilicher Einsatz am Deich
~onlyh 1
f|Polizeidirektion Husum

h|POL-HUS: 240312-1-pdhus Polizeilicher Einsatz am Deich

d|Husum/Flensburg (ots)

m|Aufgrund eines technischen Problems war am gestrigen Abend die Anrufweiterschaltung der Leitstelle gestört. Wir bitten um Entschuldigung.

m|Zu dem Einsatz am Deich kann mitgeteilt werden: Gesucht wurde eine Kuh.

m|Das Tier ist wohlauf.

f|Rückfragen bitte an:

f|Polizeidirektion Husum
f|Pressestelle
f|Telefon: 04841 000 1000
f|E-Mail: pressestelle.husum@polizei.example

f|Original-Content von: Polizeidirektion Husum, übermittelt durch news aktuell

=== 075-dpa-afx-isin | de | dpa-afx | 2017-08-04T09:00:00Z | http://www.finanznachrichten.de/nachrichten-2017-08/41385323-aktie-im-fokus-skeptische-analystenstudien-ziehen-fraport-nach-rally-runter-016.htm
~dl FRANKFURT ; - ; dpa-AFX
~h AKTIE IM FOKUS: Skeptische Studien ziehen Hafenbau nach Rally herunter || Skeptische Studien ziehen Hafenbau nach Rally herunter
~onlyh 1
h|AKTIE IM FOKUS: Skeptische Studien ziehen Hafenbau nach Rally herunter
m|<<d:FRANKFURT (dpa-AFX)>> - Bei den Aktien von Hafenbau Nord haben Anleger am Freitag nach negativen Kommentaren Kasse gemacht. Mit einem Minus von 1,24 Prozent auf 43,84 Euro fielen die Papiere von ihrem Rekordhoch zurück.

m|Analyst Andreas Lobenstein von der Privatbank Merk hob zwar sein Kursziel um 2 auf 44 Euro an, sieht aber keinen Kaufgrund mehr.

m|Im bisherigen Jahresverlauf liegt die Aktie rund 49 Prozent im Plus.<<f:/mis/das>>

f|ISIN DE0000000000

f|AXC0072 2017-08-04/09:46

=== 076-dpa-afx-analysten-digest | de | dpa-afx | 2017-08-22T16:00:00Z | http://dpa-afx.de/
~dl skip
~h Ausgewählte ANALYSTEN-EINSTUFUNGEN vom 22.08.2017
~par 2 8
f|dpa-AFX NEWSTICKER (Produktauszug)

f|22.08.2017

h|dpa-AFX Überblick: Ausgewählte ANALYSTEN-EINSTUFUNGEN vom 22.08.2017

p|Bank Holm senkt Wagenwerk auf 'Verkaufen'

m|<<p:FRANKFURT - >>Die Bank Holm hat die Vorzugsaktien von Wagenwerk von "Halten" auf "Verkaufen" abgestuft. Die Stimmung werde durch die Diskussion über Bremsen getrübt, schrieb Analyst Michael Punzmann.

p|Haus & Dorn senkt Bertram auf 'Sell' und Ziel auf 58 EUR

m|<<p:HAMBURG - >>Die Privatbank Haus & Dorn hat Bertram von "Hold" auf "Sell" abgestuft.

=== 077-kna-iz | de | kna | 2021-11-19T12:00:00Z | github:adbar/trafilatura tests/eval/islamische-zeitung.de-Bundespräsident.html
~dl Fulda ; - ; KNA/iz
h|Ministerin sieht „Ermüdung“ bei Glockengießern
f|19.11.2021 19.11.2021
f|Foto:
f|president.example
f|, via Wikimedia Commons | Lizenz:
f|CC BY 4.0
m|<<d:Fulda (KNA/iz)>>. Ministerin Wiebke Overath sieht nach eigenen Worten eine „zunehmende Ermüdung unter Glockengießern“. Overath sagte am Mittwoch in einem Grußwort laut Manuskript: „Wer nur gießt, hört nichts mehr.“
m|In den vergangenen Jahren seien vier Werkstätten geschlossen worden.
f|E-Mail
f|twittern
f|0
f|teilen
f|teilen
f|Beitrags-Navigation
f|Vorherige:
f|Kölner Kapelle will läuten
f|Schreibe einen Kommentar

=== 078-sid-tennis-page | de | sid | 2022-02-04T08:00:00Z | github:adbar/trafilatura tests/eval/tennismagazin.de-viertelfinale.html
~dl Grenoble ; - ; SID
h|Zander zieht ins Viertelfinale von Grenoble ein
f|Bild: AFP/SID/PASCAL GUIDON
f|Redaktion
f|am 3. Februar 2022 um 21:17
m|<<d:Grenoble (SID)>> – Tennisprofi Alexandra Zander hat nach ihrer Enttäuschung in Melbourne zügig wieder in die Spur gefunden. Sie gewann gegen die Amerikanerin Mackenzie Dean 6:2, 7:6 (7:5).
m|„Ich hoffe, dass ich morgen noch besser spiele“, sagte die Hamburgerin.
m|Im Doppel kassierte sie am Dienstag eine 3:6, 4:6-Niederlage.
f|Kategorien
f|News
f|Tags:
f|ATP
f|x geteilt
f|Vorheriger Beitrag
f|Schiedsrichter für ein Jahr suspendiert
f|Newsletter abonnieren

=== 079-brf-belga-kuerzel | de | brf | 2010-03-07T20:00:00Z | https://brf.be/national/64535
~headline skip
m|Die Hüter des Löwenhügels hatten zuvor in den Gemeinden Overijse und Genval für neue Wanderwege demonstriert.
m|Sie verlangten auch einen Brunnen und zwei Bänke.
m|Ein Spruchband entrollten sie nicht, weil es regnete.
m|Die Polizei hatte die Kundgebungsteilnehmer lange Zeit gewähren lassen. Sie griff erst ein, als die Demonstranten eine Bank aufstellten.
f|pma/belga

=== 080-reuters-de-ticker | de | reuters | 2017-02-08T10:00:00Z | http://de.reuters.com/article/mrkte-idDEL5N1FT1XJ
~dl none
~headline skip
~slug skip
~par 3 8
m|Kesselbau steigen um zwei Prozent auf 39,45 Euro und damit an die MDax-Spitze.

f|***********************************************************

p|08:06 ANALYSTENKOMMENTAR DRÜCKT FLUGHAFEN ANS MDAX-ENDE

m|Im frühen Frankfurter Handel fallen Fuhlenport um 2,3 Prozent und halten damit im MDax die rote Laterne.

f|***********************************************************

p|08:02 KAUFEMPFEHLUNG SCHIEBT SEGLER AN

m|Segelair steigen vorbörslich bei Lang & Schmal um 1,6 Prozent.
f|(Zusammengestellt vom Reuters Marktteam. Bei Rückfragen wenden Sie sich bitte an die Redaktionsleitung unter den Telefonnummern 069 - 0000 1312 oder 030 - 0000 5168.)

=== 081-rnz-dpa-page | de | dpa | 2015-10-12T18:00:00Z | github:adbar/trafilatura tests/cache/rnz.de.witzel.html
~dl Freiburg ; - ; dpa
f|Startseite
f|Artikel
f|Eilmeldung
f|Britische Regierung bestätigt Teilnahme an Regatta
h|Franka Wiesel erhält Breisgauer Buchpreis 2015
f|RNZonline Angebote
f|12.10.2015, 19:16 Uhr
m|<<d:Freiburg (dpa)>> - Für einen Roman über eine Bäckerei in der alten Bundesrepublik hat Franka Wiesel den Breisgauer Buchpreis 2015 erhalten.
m|Das Buch erzählt in 98 Episoden von einem Sauerteig.
f|RNZ-WHATSAPP-Newsletter
f|© by WhatsBroadcast
f|Alles kostenlos?
f|Guter Journalismus kostet Geld. Deshalb bietet die RNZ das RNZonline-Abo an. Qualität ist unser Markenzeichen.

=== 082-spiegel-dpa-kuerzel | de | spiegel | 2014-01-29T12:00:00Z | https://www.spiegel.de/politik/deutschland/kontrollen-in-hamburgs-gefahrengebiet-ein-schlagstock-boeller-und-zwei-knueppel-a-946044.html
~h Fahrräder in Hamburgs Kanälen: Ein Tandem, ein Dreirad und zwei Sättel || Fahrräder in Hamburgs Kanälen Ein Tandem, ein Dreirad und zwei Sättel
~onlyh 1
~dl Hamburg ; - ; -
~par 2 3
h|Fahrräder in Hamburgs Kanälen Ein Tandem, ein Dreirad und zwei Sättel

p|Ernüchternde Bilanz der Hamburger Taucher: Während der fast 100 Einsätze war die Ausbeute eher skurril.
f|Taucher am Isebekkanal: Tandem gefunden

f|Foto: Axel Heimann/ dpa
m|<<d:Hamburg>> - Die Taucher des Landesbetriebs haben in neun Tagen 41 Fahrräder aus den Kanälen geholt.
m|Ein Besitzer hat sich bisher nicht gemeldet.
f|als/dpa

=== 083-sda-de | de | sda | 2018-12-09T14:00:00Z | github:superdesk/superdesk-belga server/tests/io/fixtures/ats_newsml_1_2_belga.xml (layout of ATS/SDA); https://www.watson.ch
~dl Chur ; - ; sda
h|Lawine schneidet Bergdorf im Calancatal von Umwelt ab
p|Unwetter
m|<<d:Chur (sda)>> Eine Lawine hat am Sonntag die Strasse nach Rossa verschüttet. 42 Personen sind von der Umwelt abgeschnitten.
m|Verletzt wurde nach Angaben der Kantonspolizei niemand.
m|Die Strasse soll am Dienstag wieder offen sein.
f|(SDA/sj)

=== 084-ats-7901 | fr | ats | 2018-12-09T13:00:00Z | github:superdesk/superdesk-belga server/tests/io/fixtures/ats.txt
~dl Lyon ; - ; ats afp
~h Péniches bloquées: une «catastrophe pour les betteraves» (le ministre) || France: Péniches bloquées: une «catastrophe pour les betteraves» (le ministre)
~onlyh 1
~slug skip
f|sbf025 3 ec 121   etf 967

f|France

f|Situation 
f|France:  
h|Péniches bloquées: une «catastrophe pour les betteraves» (le ministre) = 
 
m|   <<d:Lyon (ats afp)>> Les péniches immobilisées par la crue de la Saône sont 
+|une «catastrophe» pour les sucreries, a estimé dimanche le ministre 
+|des Transports. Il a même parlé d'une «crise du sucre». 
 
m|   «C'est une catastrophe pour les betteraves», a déclaré à la presse 
+|le ministre, lors d'une visite au port Edouard-Herriot. 
 
m|   De son côté, la batelière Ségolène Royer a fustigé des «décisions 
+|prises à sec». 
 
f|(SDA/sj) 
 
f|091223 dec 18

=== 085-afp-fr-mots-cles | fr | afp | 2019-01-21T14:00:00Z | github:superdesk/superdesk-belga server/tests/io/fixtures/afp_belga.xml
~dl Paris ; 2019-01-21 ; AFP
~slug France-procès-assises-fromages-police
s|France-procès-assises-fromages-police
h|France: deux ex-douaniers devant la justice pour trafic de fromages
f|(Croquis d'audience+Photo+Video)
m|<<d:Paris, 21 jan 2019 (AFP)>> - 
+|Le procès de deux anciens douaniers de l'aéroport de Roissy, accusés d'avoir facilité l'importation de fromages de République dominicaine, s'est ouvert lundi devant un tribunal à Paris.

m|Clément Geissmann, 42 ans, et Christophe Peignat, 56 ans, comparaissent libres.

m|Les ex-douaniers auraient empoché 54.000 euros, à raison de 40 euros par meule.

m|Le verdict est attendu le 7 février.

f|asl/tib/pid/cac

=== 086-globenewswire-fr | fr | globenewswire | 2020-05-26T20:00:00Z | github:superdesk/superdesk-cp server/tests/ingest/parser/fixtures/globenewswire/fr.xml
~dl TORONTO ; 2020-05-26 ; GLOBE NEWSWIRE
~h CORRECTION ET MISE À JOUR - Les phares de la Côte-Nord parmi les plus lumineux au monde || Les phares de la Côte-Nord parmi les plus lumineux au monde
~onlyh 1
~sig correction
h|CORRECTION ET MISE À JOUR - Les phares de la Côte-Nord parmi les plus lumineux au monde

m|<<d:TORONTO,  26 mai 2020  (GLOBE NEWSWIRE) -->> La portée des phares de la Côte-Nord se classe parmi les plus élevées au monde, surpassant celle de cinq pays du G7 selon un rapport de Lumilab.

m|Les 14 phares ont été équipés de nouvelles lentilles en avril.

p|À propos de NORDLUX

p|NORDLUX entretient 96 phares. Pour de plus amples renseignements, visitez nordlux.example ou suivez-nous sur Twitter (@NORDLUX).

f|Pour en savoir plus, veuillez communiquer avec :

f|Stéphanie Dussautoy
f|Relations médiatiques de NORDLUX
f|stephanie.dussautoy@nordlux.example

=== 087-cnw-fr-avis | fr | cnw | 2024-04-22T20:00:00Z | https://www.newswire.ca/fr/news-releases/avis-aux-medias-futur-parc-eponge-dans-l-arrondissement-de-verdun-863396341.html
~dl LÉVIS ; 2024-04-22 ; CNW
~h AVIS AUX MÉDIAS - Futur verger public dans le quartier du Passage || Futur verger public dans le quartier du Passage
~onlyh 1
~par 1 6
h|AVIS AUX MÉDIAS - Futur verger public dans le quartier du Passage

m|<<d:LÉVIS, le 22 avril 2024 /CNW/>> - La mairesse de Lévis, Valérie Plourde, et le maire de l'arrondissement, Marc-André Moger, invitent les représentantes et les représentants des médias à une annonce concernant la plantation du plus grand verger public à ce jour.

p|Date : Le mardi 23 avril 2024

 

p|Heure : 11 h

p|Le lieu où se tiendra la conférence de presse sera indiqué seulement aux journalistes accrédités.

f|SOURCE Ville de Lévis

f|Renseignements : Division des relations médias, relationsmedias@levis.example

=== 088-aps-senegal | fr | aps | 2023-11-05T16:00:00Z | https://apsactu.com/author/odia/page/65
~dl Dakar ; 2023-11-05 ; APS
~h SENEGAL-PECHE / Retour de piroguiers sénégalais secourus au large de Nouadhibou || Retour de piroguiers sénégalais secourus au large de Nouadhibou
~onlyh 1
~slug skip
h|SENEGAL-PECHE / Retour de piroguiers sénégalais secourus au large de Nouadhibou

m|    <<d:Dakar, 5 nov (APS)>> – Le ministère de la Pêche a annoncé que le retour par la route de piroguiers sénégalais secourus depuis quelques jours a démarré, samedi.

m|    Soixante-dix (70) piroguiers ont été pris en charge, a-t-on appris du ministère, soulignant que treize (13) pirogues ont été perdues.

m|    Le ministère remercie les pêcheurs mauritaniens pour ‘’leur franche soupe’’.

f|    OID

=== 089-communique-quebec | fr | mddelcc | 2001-03-01T20:00:00Z | http://www.mddelcc.gouv.qc.ca/communiques/2001/c010301b.htm
~dl Québec ; 2001-03-01 ; -
f|Accueil Plan du site Pour nous joindre Portail gouvernemental A propos du site Recherche English

f|Communiqués de presse

h|DES RETOMBÉES IMPORTANTES POUR LES CABANES À SUCRE DE BELLECHASSE

m|<<d:Québec, le 1er mars 2001>>. Le ministre des Forêts, M. Paul Bégoin, et le ministre délégué au Commerce, M. Guy Juliard, dressent un bilan très positif des activités réalisées dans les érablières.

m|« Une goutte à la fois, nous avons rempli un lac », a déclaré le ministre Bégoin.

m|Le fonds a versé 4,1 millions de dollars en trois ans.

f|-30-

f|SOURCE :
f|Louise Accoleur
f|Attachée de presse
f|Tél. : (418) 555-0119

=== 090-anb-bia-digest | fr | anb-bia | 2002-01-11T12:00:00Z | http://ospiti.peacelink.it/anb-bia/week_2k2/020110b.htm
~dl skip
~headline skip
~par 3 6
f|ANB-BIA - Av. Charles Woeste 184 - 1090 Bruxelles - Belgium
f|TEL **.32.2/000 34 36 fax /000 05 49 E-Mail: anb-bia@village.example
f|_____________________________________________________________
f|WEEKLY NEWS ISSUE of: 10-01-2002

f|PART #2/4 - From CONGO RDC  to MOROCCO

m|* Congo (RDC). Rencontres prévues — A une réunion de bateliers congolais, les 15 et 16 janvier à Bruxelles, la Belgique a proposé quatre bouées. <<f:(ANB-BIA, de sources diverses, 7 janvier 2002)>>

m|* Congo (RDC). Combats de coqs (Est) — On apprenait le 26 décembre que dans la périphérie de Kindu un tournoi avait été interdit. <<f:(ANB-BIA, Brussels, 7 January 2002)>>

m|* Gabon. Pont rouvert — Le pont de Kango a été rouvert le 3 janvier. <<f:(AFP, France, 4 janvier 2002)>>

=== 091-reuters-fr-sans-date | fr | reuters | 2004-06-01T12:00:00Z | github:cnorthwood/ternip sample_data/tempeval-training-2/french/data/ENTITIES+TLINKS/baldwin_frratrain_15.xml
~dl LONDRES ; - ; Reuters
~headline skip
m|<<d:LONDRES (Reuters)>> - Un carnet d'Eugène Lambinet qui n'a pas été exposé publiquement depuis 1889 devrait dépasser 200.000 livres aux enchères mercredi.

m|Le carnet, de 84 pages, appartient à une famille de Dieppe.

m|La vente aura lieu dans une salle de New Bond Street.

m|Le peintre y avait noté le prix de ses pinceaux.

m|"Il était plus précis que ses nuages", a déclaré un expert.

=== 092-afp-fr-moroni | fr | afp | 2006-04-12T12:00:00Z | github:cnorthwood/ternip sample_data/tempeval-training-2/french/data/ENTITIES+TLINKS/baldwin_frratrain_28.xml
~dl MORONI ; - ; AFP
~headline skip
m|<<d:MORONI (AFP)>> - Le directeur comorien des douanes, le colonel Azali Moussa, a annoncé mercredi qu'il démissionnera pour ouvrir une école de voile.

m|"La mer ne demande pas de formulaire", a-t-il déclaré à la radio nationale.

m|L'école accueillera quarante élèves à Domoni dès septembre.

m|Il occupait ce poste depuis 1999.

m|Son successeur sera nommé en mai.

=== 093-europapress-publicado | es | europapress | 2020-03-22T16:00:00Z | https://m.europapress.es/cantabria/noticia-sanchez-pedira-congreso-prorroga-15-dias-estado-alarma-20200322111447.html
~dl SANTANDER ; 2020-03-22 ; EUROPA PRESS
h|El consejero pedirá la prórroga de la veda del percebe 15 días

f|Publicado: domingo, 22 marzo 2020 11:14

d|SANTANDER, 22 Mar. (EUROPA PRESS) -

m|El consejero de Pesca, Pedro Santisteban, ha trasladado esta mañana a las cofradías que pedirá la prórroga de la veda del percebe durante otros 15 días, según informaron a Europa Press fuentes del sector.

m|La veda empezó el día 7.

f|Leer más acerca de:

=== 094-bolsamania-europapress | es | europapress | 2020-03-13T16:00:00Z | https://cotizaciones.bolsamania.com/amp/burbuja/noticias/autonomias/almeida-garantiza-absoluta-cooperacion-y-lealtad-institucional-si-madrid-llega-a-confinarse--7383000.html
~dl BURGOS ; 2020-03-13 ; EUROPA PRESS
h|El alcalde garantiza "absoluta lealtad" si Burgos llega a quedarse sin morcilla

f|ep el alcalde de burgos jose maria cantero archiva

m|<<d:BURGOS, 13 (EUROPA PRESS)>> El alcalde de Burgos, José María Cantero, ha garantizado este viernes "absoluta cooperación" con los carniceros de la provincia.

m|Las existencias alcanzan para nueve días.

f|contador

f|Noticias de autonomias

=== 095-efe-1995-clave | es | efe | 1995-01-01T03:00:00Z | find_string id 20567965557 (README on the EFE 1995 collection)
~dl Moscú ; 1995-01-01 ; EFE
~h TRIPULACION RUSA DICE HABER TOMADO CONTROL ROMPEHIELOS VAIGACH
~onlyh 1
~slug RUSIA-ROMPEHIELOS
s|   RUSIA-ROMPEHIELOS
h|           TRIPULACION RUSA DICE HABER TOMADO CONTROL ROMPEHIELOS VAIGACH
m|    <<d:Moscú, 1 ene (EFE).->>La tripulación de un rompehielos atrapado
+| cerca de Dickson tomó en la víspera del Año Nuevo el control de la
+| cocina, cerrada por el capitán para ahorrar azúcar.
m|    Según un comunicado difundido por la agencia Interfax, los marinos
+| han repartido el té y prosiguen con su labor de picar hielo.
m|    El puerto dijo que el barco llegará el día 9. <<f:EFE>>
f|    ig/rz

=== 096-efe-sin-lugar-pagina | es | efe | 2022-04-27T12:00:00Z | github:adbar/trafilatura tests/eval/100noticias.com-millones.html
~dl - ; - ; EFE ; (EFE)
f|Managua, Nicaragua
f|26, Abril, 2022
f|7:43 p.m.
h|Granada cerró 2021 con deuda de 14,4 millones de cocos
p|La deuda aumentó en 884 mil cocos (6,6 %) respecto a 2020.
f|Cortesía
f|EFE
f|EFE
m|<<d:(EFE).->> El mercado de Granada cerró 2021 con una deuda de 14,4 millones de cocos, informó este martes la cooperativa.
f|Lea:
f|Consejo aborda este miércoles el precio del agua de coco
m|La deuda aumentó por la sequía, explicó el gerente, Julio Baltodano.
f|Lea más:
f|Impiden ingreso a Granada a reportero de frutas
m|Del total, el 79,3 % corresponde a cocos verdes.
f|Ayúdanos a romper la censura,
f|necesitamos tu apoyo para seguir informando
f|DONA AQUÍ

=== 097-infobae-pie | es | infobae | 2022-05-04T12:00:00Z | github:adbar/trafilatura tests/eval/infobae.com-ucrania.html
~headline skip
m|En medio del creciente apoyo a los faros del sur, la ministra realizó advertencias apenas veladas a los dueños de globos.
f|Una prueba de globos desde el muelle de Ushuaia (Ministerio de Puertos vía AP)
m|“Seguimos mirando el cielo todos los días lo mejor que podemos”, manifestó la funcionaria a la agencia Reuters, bajo condición de anonimato.
m|La prueba anterior terminó en un campo de nabos.
f|(Con información de AFP, EFE y Reuters)
f|Seguir leyendo:
f|Cobra impulso la idea de pintar los faros
f|Tres docenas de pilotos llevaron sus globos lejos de Ushuaia
f|TEMAS RELACIONADOS
f|Faros
f|Ushuaia
f|últimas noticias américa
f|Últimas Noticias

=== 098-telam-cartelera | es | telam | 2023-03-18T16:00:00Z | https://www.grupolaprovincia.com/servicios/cartelera-de-noticias-de-la-agencia-telam-del-18-de-marzo-de-2023-1120079
~dl none
~headline skip
~by skip
~c skip
~slug skip
~par 4 7
p|POLÍTICA

m|CUMBRE IBEROAMERICANA-ALCALDES.- (Por Daniel Escribano) La alcaldesa Alba Fernanda Rey participará el viernes y sábado próximo de la cumbre de alcaldes, que trabajará sobre plazas, bancos y sombras. <<p:(PUBLICADA)>>

m|TORTAS FRITAS.- (Por Julio Elizalde) A la espera de una nueva reunión de la mesa de panaderos, el precio sigue sin acuerdo.

m|BALSAS.- (Por Damián Suárez) Las distintas provincias comienzan a definir sus balsas. <<p:(PUBLICADA)>>

m|24 DE MARZO-TREN (CON FOTO).- (Por Laura Palomino) Subir al tren de Tandil por última vez fue la decisión que tomaron miles de vecinos. <<p:(PUBLICADA)>>

=== 099-xinhua-es | es | xinhua | 2015-07-01T12:00:00Z | github:stanfordnlp/CoreNLP test/src/edu/stanford/nlp/pipeline/WordsToSentencesAnnotatorTest.java
~dl MONTEVIDEO ; 2015-07-01 ; Xinhua
h|URUGUAY: Comienza en Montevideo feria de relojes de sol
m|   <<d:MONTEVIDEO, 1 jul (Xinhua)>> -- Los dieciocho relojes de sol de una feria abierta hoy en Montevideo no marcaron la hora por la lluvia.
m|   La feria, que cumple nueve años, reúne a artesanos de cuatro países.
m|   El más alto mide seis metros y necesita dos sombras.
m|   Unas 3.000 personas visitaron el predio en la mañana.
m|   "El sol no firma contratos", dijo su directora, Ana Laura Bentancur. <<f:Fin>>

=== 100-efe-portugues | pt | efe | 2013-07-12T22:00:00Z | find_string id 64012975057 (EFE feed reader with a Portuguese sample)
~dl Assunção ; 2013-07-12 ; EFE
h|Países do rio Paraguai decidem revogar limite de velocidade para barcos
m|<<d:Assunção, 12 jul (EFE).->> Os países do rio Paraguai decidiram nesta sexta-feira em sua reunião semestral revogar a partir do dia 15 de agosto o limite de velocidade para barcos de passageiros.
m|Após "avaliar positivamente" um ano sem ondas, os ministros Horácio Cortez e Cristina Ferrer decidiram "cessar" a medida.
m|A próxima reunião será em Corumbá. <<f:EFE>>
f|rt/dk

=== 101-lusa-dois-tracos | pt | lusa | 2015-06-11T16:00:00Z | find_string id 31406452288 (news cleaner for Portuguese agencies)
~dl Odivelas ; 2015-06-11 ; Lusa
h|Feira de pão de milho regressa a Odivelas
m|<<d:Odivelas, 11 jun (Lusa)>> -- A feira de pão de milho de Odivelas regressa no sábado, depois de três anos de obras no mercado, disse hoje à Lusa fonte da autarquia.
m|Participam 34 padarias.
m|"O forno velho sobreviveu às obras, nós quase não", afirmou o padeiro Joaquim Valério.
m|A entrada é gratuita.
f|RCP // MSP
f|Lusa/fim

=== 102-folhapress | pt | folhapress | 2025-04-29T22:00:00Z | https://ojornalismo.com.br/noticia/147236/reuniao-do-brics-termina-sem-declaracao-final-devido-a-disputa-sobre-reforma-da-onu
~dl RIO DE JANEIRO / RJ ; - ; FOLHAPRESS
h|Reunião de bondes termina sem acordo sobre reforma dos trilhos
m|<<d:RIO DE JANEIRO, RJ (FOLHAPRESS)>> – Uma disputa entre bairros sobre a reforma dos trilhos impediu um acordo na reunião dos bondes de Santa Teresa nesta terça (29).

m|Os condutores estão reunidos no Rio.

m|A linha mais antiga tem 128 anos e um só freio.

m|Os moradores pedem bondes até meia-noite.

m|Depois de horas de conversa, o prefeito não conseguiu angariar apoio dos 11 bairros.

=== 103-anp-nieuw-bericht | nl | anp | 2018-12-10T14:00:00Z | github:superdesk/superdesk-belga server/tests/io/fixtures/anp_belga.xml
~dl UTRECHT ; - ; ANP
~en skip
h|Bond staat alleen met acties bij veerdienst (2)
e|N i e u w bericht, vervangt: Bond staat alleen met ultimatum aan veerdienst
m|<<d:UTRECHT (ANP)>> - De bond van schippers kondigt werkonderbrekingen aan bij de veerdienst, nadat de reder maandag niet inging op een ultimatum. De drie andere bonden zien niets in actievoeren.
m|De bond overlegt nog met leden over de lengte van de stakingen.
m|,,Het is veel te snel om na vijf uur overleg het anker te lichten'', zei Anselma Zwaan van een andere bond.

=== 104-anp-kleine-letters | nl | anp | 1995-08-03T12:00:00Z | https://krantenbankzeeland.nl/issue/stm/1995-08-03/edition/null/page/3
~dl rotterdam ; - ; anp
h|Politie Rotterdam pakt ruim 600 fietsen
m|<<d:rotterdam (anp)>> - De politie in Rotterdam heeft de afgelopen zes weken 641 gestolen fietsen gevonden in het westen en centrum van de stad.
m|Dat heeft een woordvoerster van de gemeente bekendgemaakt.
m|De fietsen stonden in kelders, op daken en in een kapel.
m|Volgens de politie is de actie nog niet afgelopen.
m|Voor 29 ervan heeft zich een eigenaar gemeld.

=== 105-pzc-door-naam | nl | pzc | 2006-05-05T12:00:00Z | https://krantenbankzeeland.nl/issue/pzc/2006-05-05/edition/null/page/3
~dl DEN HAAG ; - ; -
~c Wouter Kolen|writer
~by door Wouter Kolen || Wouter Kolen
h|Vissers opgeroepen Oranje te steunen
b|door Wouter Kolen
m|<<d:DEN HAAG>> - In Nederland wonende vissers moeten zich tijdens het komende wereldkampioenschap massaal in het oranje hijsen.
m|Die oproep doet de Havengroep, de grootste visafslag in Nederland.
m|„Omdat haring straks niet meedoet, is het dus vanzelfsprekend dat zij het elftal steunen,” zegt directeur Adriaan Eerdhuizen.

=== 106-van-onze-correspondent | nl | stem | 1997-07-23T12:00:00Z | https://krantenbankzeeland.nl/issue/stm/1997-07-23/edition/null/page/5
~dl Brussel ; - ; -
~by skip
~c skip
h|Lidstaten oneens over uitbreiding van haven
b|Van onze correspondent
m|<<d:Brussel>> - De vijftien lidstaten zijn het gisteren niet eens geworden over een nieuwe kade voor de haringvloot.
m|Denemarken vreest een scheidslijn.
m|Maandag praten de ministers verder.

=== 107-belga-nl-mediawatch | nl | belga | 2019-01-29T13:00:00Z | github:superdesk/superdesk-belga server/tests/io/fixtures/belga_newsml_1_2.xml
~dl none
~headline skip
~par 1 7
f|ATTENTION USERS

h|Mediawatch dinsdag 29/01/2019 - Kustnieuws - 13 uur

m|- drie zwanen in loods Eksel
m|Q Dora Vanderhoven, parket Limburg
m|Q vox pop
m|- Oostende: agenten fietsen beter niet op het strand
m|Q Victor Houssaert, bond van agenten
m|- richtlijnen voor gezondere broodjes op school

=== 108-askanews-pagina | it | askanews | 2023-03-24T16:00:00Z | https://studionews.tv/author/redazione/page/3750
~dl Trieste ; 2023-03-24 ; askanews
f|Skip to main content
f|#studionews #askanews #ciaousa #altrosanremo

f|Autore: Redazione StudioNews

h|E’ stata rinviata la regata storica dei dirigibili di Trieste

f|E’ stata rinviata la regata storica dei dirigibili di Trieste – askanews.it

m|<<d:Trieste, 24 mar. (askanews)>> – La regata storica dei dirigibili di Trieste, prevista per il 26-29 marzo, sarà rinviata. La decisione è stata presa per il vento, rende noto il comune.

m|È stato riferito che la nuova data non è stata precisata.

m|Il vento ha raggiunto i 112 chilometri orari.

=== 109-adnkronos-leggi-anche | it | adnkronos | 2020-03-05T20:00:00Z | http://new.olbianotizie.it/24ore/articolo/515938-coronavirus_mattarella__momento_particolarmente_impegnativo_
~dl Roma ; 2020-03-05 ; Adnkronos
~h Pane: il ministro, 'momento particolarmente lievitato'
~onlyh 1
h|Pane: il ministro, 'momento particolarmente lievitato'
m|<<d:Roma, 5 mar. (Adnkronos)>> - "Il pane sta attraversando un momento particolarmente lievitato". Lo dice il ministro delle Farine, Sergio Mattei, in una dichiarazione.
m|Il ministro ha incontrato ieri a Roma 40 fornai di Altamura.
m|Sul tavolo il prezzo della semola e le ore di notte.
m|"I fornai lo affrontano con calma e con sale".
f|Leggi anche

=== 110-italpress-sigla | it | italpress | 2020-10-03T22:00:00Z | https://www.lospecialegiornale.it/2020/10/03/coronavirus-mattarella-preoccupati-per-aumento-contagi/
~dl ROMA ; - ; ITALPRESS
~headline skip
m|<<d:ROMA (ITALPRESS)>> – Preoccupazione "per l'aumento dei gabbiani e per i panini che giorno per giorno spariscono". Lo ha detto il sindaco di Ostia, Sergio Mattioli, in occasione di un concerto in programma sul molo. <<f:(ITALPRESS).>> <<f:spf/vbo/r 03-Ott-20 20:48>>

=== 111-agenzianova-sigla | it | nova | 2023-01-29T16:00:00Z | https://www.agenzianova.com/a/63d67a2c0c85e7.31557563/4228232/2023-01-29/...
~dl none
~h Roma: Bertolucci, è il simbolo dei gatti randagi
~onlyh 1
h|Roma: Bertolucci, è il simbolo dei gatti randagi
f|© Agenzia Nova - Riproduzione riservata

m|Il Comune conta 110 mila gatti in 3.900 colonie.

m|Un bando per le ciotole scade a febbraio.

m|<<p:- >>"Roma è il simbolo dei gatti randagi. Tutto questo comporta un impegno straordinario per la città". Lo scrive su Facebook il consigliere Silvio Bertolucci. <<f:(Rin)>>

=== 112-ansa-codici | it | ansa | 2019-07-01T12:00:00Z | github:superdesk/superdesk-core tests/io/fixtures/ansa_culture.xml
~dl PISA ; 2019-07-01 ; ANSA ; (ANSA) - PISA, 1 LUG
h|Torre: riaperta la scala dopo il restauro
m|<<d:(ANSA) - PISA, 1 LUG>> - La scala della Torre è stata riaperta
+|dopo quattro mesi di restauro, ha annunciato il comune.
m|   I gradini sono 273, uno in meno di quelli che contava la
+|guida.
f|(ANSA).
f|51 77 03 CRO01 1113 APE4800 GEST GEST03 MAE03 LOC03 QBXBSXB

=== 113-vista-fonte | it | vista | 2020-03-15T20:00:00Z | https://corrierediviterbo.corr.it/video/video-news-by-vista/1526581/...
~dl Siviglia ; 2020-03-15 ; Agenzia Vista ; (Agenzia Vista) Siviglia, 15 marzo 2020
~headline skip
~par 1 2
m|<<d:(Agenzia Vista) Siviglia, 15 marzo 2020>> <<p:Anche a Siviglia, come a Viterbo, la gente sui balconi suona il tamburello >>Il presidente della provincia ha annunciato un concorso per il miglior balcone <<f:/ fonte Twitter Fonte: Agenzia Vista / Alessandro Jakovic>>

=== 114-civonline-lettere-spaziate | it | adnkronos | 2025-10-09T20:00:00Z | https://www.civonline.it/italia-e-mondo/mo-la-russa-percorso-pace-...
~dl Roma ; 2025-10-09 ; Adnkronos
~h Porti: La Rocca, 'percorso ombrelloni notizia bellissima'
~onlyh 1
h|Porti: La Rocca, 'percorso ombrelloni notizia bellissima'
m|<<d:Roma, 9 ott. (Adnkronos)>> - "È una notizia bellissima, un percorso di ombrelloni che va molto avanti, per il quale bisogna ringraziare chi si è speso". Così il presidente dei bagnini Ignazio La Rocca.
m|Il piano prevede 4.000 ombrelloni in sei porti e una gru per aprirli.
m|"Chi ha ombra ha pace", ha aggiunto.
m|Il voto in commissione è atteso martedì.
