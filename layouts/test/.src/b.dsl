=== 031-thenewswire | en | thenewswire | 2022-08-31T20:00:00Z | https://news.canadianminingreport.com/company/news/tech-x-resources-inc-completes-13-diamond-drill-holes
~dl Vancouver / B.C. ; 2022-08-31 ; TheNewswire ; Vancouver, B.C. - TheNewswire - Aug 31, 2022
~headline skip
f|(TheNewswire)
m|<<d:Vancouver, B.C. - TheNewswire - Aug 31, 2022,>> Southfield Resources Ltd. (TSXV:SFD) (“Southfield”) is pleased to announce that Lodestar Copper Inc., a private company, has completed 11 diamond drill holes totalling approximately 2,700 meters on the Heron Lake project.
m|Heron Lake is located approximately 40 kilometers northeast of the community of Clinton, BC.
m|Results will be released promptly once received from the assayer.
m|This news release has been reviewed and approved by Mr. T.W. Ramage, P. Geo., who is the Qualified Person within the context of NI 43-101.
f|T.W. Ramage, P. Geo.
f|President and CEO
f|Contact: (604) 555-0113 or Toll Free: 888-555-0156
p|About Southfield Resources:
p|Other Projects:
p|Zephyr: 6 km long copper-gold system, located 45 km west of Smithers, BC and 100% owned.

=== 032-cnw-release | en | cnw | 2014-04-08T20:00:00Z | https://6ix.com/company/nexgold-mining-corp/news/treasury-metals-reports-high-grade-results-on-the-goliath-gold-project
~dl SUDBURY ; 2014-04-08 ; CNW
h|Lakehead Nickel Reports Results from North Zone

f|TSX:LKN

m|<<d:SUDBURY, April 8, 2014 /CNW/>> - Lakehead Nickel Inc. ("Lakehead" or the "Company") is pleased to announce new drilling results from the North Zone in northwestern Ontario.

m|In January 2014, the Company commenced a drilling campaign of 22 holes.

p|Highlights of the drill holes to date include:

p|Hole LN0855-14 intersected 5.25m @ 1.64% Ni.

m|The zone remains open at depth.

f|SOURCE Lakehead Nickel Inc.

f|For further information: Aldous Grant, President, (705) 555-0119, agrant@lakeheadnickel.example

=== 033-globenewswire-page | en | globenewswire | 2024-08-08T20:00:00Z | find_string id 24639099590 (globenewswire page in a public repository)
~dl SACRAMENTO ; 2024-08-08 ; GLOBE NEWSWIRE
h|Juniper Semiconductor (JNPS) Faces Investor Lawsuit over Foundry Delay – Harker Boyle
f|August 08, 2024 14:25 ET
f| | Source: Harker Boyle Simms LLP

f|Share

m|<<d:SACRAMENTO, Aug. 08, 2024 (GLOBE NEWSWIRE) -->> Harker Boyle urges Juniper Semiconductor (NASDAQ: JNPS) investors who suffered substantial losses to submit your losses now.

p|Class Period: Jan. 25, 2024 – Aug. 1, 2024
p|Lead Plaintiff Deadline: Oct. 7, 2024
f|Visit: www.harkerboyle.example/jnps
f|Contact the Firm Now: JNPS@harkerboyle.example
f|                                             844-555-0195

m|Class Action Against Juniper Semiconductor (JNPS):

m|The chip maker is under fire from investors who say that it misled them about the date on which its second foundry would open.

m|The complaint was filed in the Northern District of California.

=== 034-kyodo-anpa-2018 | en | kyodo | 2018-12-09T14:00:00Z | github:superdesk/superdesk-belga server/tests/io/fixtures/kyodo.txt
~dl NIIGATA / Japan ; 2018-12-09 ; Kyodo
~h Soccer: Niigata Cranes claim 3rd Emperor's Cup by beating Aomori
~slug BC-Soccer-Emperor's-Cup
f|a0105KYODO
s|u s BC-Soccer-Emperor's-Cup   09-12 0344
s|BC-Soccer-Emperor's-Cup
h|Soccer: Niigata Cranes claim 3rd Emperor's Cup by beating Aomori+
m|     <<d:NIIGATA, Japan, Dec. 9 Kyodo>> - Niigata Cranes claimed their third 
+|Emperor's Cup on Sunday after defeating Aomori United 1-0 at Denka 
+|Stadium.
m|     Midfielder Ryota Agano scored the only goal in the 13th minute.
m|     "We have been training for that situation over and over so I'm 
+|relieved," Agano said.
m|     Aomori, playing in their first final, had several chances to 
+|equalize but were unable to take them.
m|     The winners had finished fifth in the league this season.
f|==Kyodo

=== 035-app-pakistan-wrapped | en | app | 2017-04-06T14:00:00Z | http://www.app.com.pk/several-power-plants-to-start-generating-electricity-next-year-asif/
~dl ISLAMABAD ; 2017-04-06 ; APP
~headline skip
m|<<d:ISLAMABAD, Apr 6 (APP):>> Minister for Canals and Power Rafiq
+|Tanoli on Thursday said that two small dams will start filling
+|from next month.
m|Talking to a private news channel, he said that 40 villages
+|will get water from them this year.
m|He said that silt was the enemy of every dam.
m|To a question, he said that the cost had risen by nine percent.
m|Replying to a question regarding the third dam, he said the decision
+|was yet to be taken.

=== 036-app-pakistan-page | en | app | 2016-09-26T14:00:00Z | http://www.app.com.pk/nawaz-sharif-made-pakistan-defense-impregnable-shaikh-aftab/
~dl QUETTA ; 2016-09-26 ; APP
~headline skip
f|Profile Picture

m|<<d:QUETTA, Sep 26 (APP):>> Provincial Minister for Orchards Sardar Nasim Kasi Monday said the apple crop was the largest since 2009 and asked growers to use the new cold store.

m|Replying to a question in the assembly, he said the store could hold 6,000 tonnes.

m|He said no grower would be charged before December.

m|The assembly was later adjourned till Wednesday.

=== 037-ians-sify | en | ians | 2021-08-01T12:00:00Z | https://www.sify.com/movies/friendship-day-actors-celebrate-the-everlasting-bond-news-bollywood-vibllzfhbaibg.html
~dl New Delhi ; 2021-08-01 ; IANS
~headline skip
p|Friends are always there when you need tea, and today we have an opportunity to say thanks to the people who pour it.

m|<<d:New Delhi, Aug 1 (IANS)>> "I never met a stranger over ginger tea," said Mahesh Vohra. This is true of the stall that he has kept outside Hazrat Nizamuddin station since 1988.

m|A few actors turned up on Sunday and told IANS about their first cup:

m|Ritika Sahni from &Moon's 'Ghar Ek Mandir' said Mumbai is a special place for her because tea there comes in half measures.

m|Vohra said he would not raise his price of ten rupees this year.

f|--IANS

f|rs/kr

=== 038-reuters-nasdaq-2020 | en | reuters | 2020-09-15T16:00:00Z | https://www.nasdaq.com/articles/mideast-stocks-saudi-outperforms-gulf-bourses-egypt-extends-losses-2020-09-15
~dl - ; 2020-09-15 ; Reuters
~h BALTIC STOCKS-Vilnius outperforms neighbours, Riga extends losses || Vilnius outperforms neighbours, Riga extends losses
~onlyh 1
~by By Agne Petrauskas || Agne Petrauskas
~c Agne Petrauskas|writer|base=Gdynia
~c Nick Farrow|editing
~par 4 12
f|World Markets
h|BALTIC STOCKS-Vilnius outperforms neighbours, Riga extends losses

f|Agne Petrauskas Reuters
f|Credit: REUTERS/INTS KALNS

b|By Agne Petrauskas

m|<<d:Sept 15 (Reuters)>> - Lithuanian shares ended higher on Tuesday, outperforming Baltic peers, buoyed by gains in dairy shares.

m|Vilnius's benchmark index .OMXV rose 0.8%, with Zemaite Dairy ZEM.VL gaining 1% and Neris Energy NER.VL advancing 2.8%.

m|Elsewhere, Kaunas Pharma KPH.VL surged 10%, to become the top gainer in the index.

m|Outside the Baltics, Warsaw's blue-chip index .WIG20 eased 0.1%.

p|LITHUANIA

p|.OMXV rose 0.8% to 822 points

p|LATVIA

p|.OMXR eased 0.1% to 1,109 points

o|(Reporting by Agne Petrauskas in Gdynia; Editing by Nick Farrow)

f|((Agne.Petrauskas@thomsonreuters.example; +48585550188;))

f|The views and opinions expressed herein are the views and opinions of the author and do not necessarily reflect those of Nasdaq, Inc.

f|    Most Popular

=== 039-reuters-idx-bullets | en | reuters | 2019-08-21T18:00:00Z | https://www.reuters.com/article/mideast-stocks/mideast-stocks-most-major-gulf-markets-fall-banks-weigh-on-saudi-index-idUSL4N25H2QC
~dl - ; 2019-08-21 ; Reuters
~h ANDEAN STOCKS-Most markets fall, banks weigh on Lima index || Most markets fall, banks weigh on Lima index
~onlyh 1
~by Marco Sifuentes || By Marco Sifuentes
~c Marco Sifuentes|writer
~c Lisa Thorne|editing
f|Market News
h|ANDEAN STOCKS-Most markets fall, banks weigh on Lima index

b|Marco Sifuentes

p|    * Ten of 11 Peruvian banks fall
p|    * Quito Cement continues losses on lawsuit
p|    * La Paz ends winning streak

m|    <<d:Aug 21 (Reuters)>> - Most Andean stock markets fell on Wednesday, with
+|Peruvian banking shares pushing that index down the most, amid rising
+|copper stocks in London.
m|    Trade in Bogota remained thin ahead of a holiday.

m|    In Peru the index closed 0.9% lower with Banco Sillar
+| declining 1.3% and Banco Misti losing 1.5%.
m|    Chile's Frutas del Maule closed 2.5% down after it reported a
+|21.7% decrease in second-quarter profit. 

p| PERU           fell 0.9% to 19,410 points
p| CHILE          was flat at 4,980 points

o| (Reporting by Marco Sifuentes; Editing by Lisa Thorne)
f|  

=== 040-reuters-web-2016-split-byline | en | reuters-web | 2016-12-15T12:00:00Z | github:postlight/parser fixtures/www.reuters.com.html
~dl OTTAWA ; - ; Reuters
~by By Hugh Sanderling, Lindsay Dunmore || By Hugh Sanderling , Lindsay Dunmore || By Hugh Sanderling and Lindsay Dunmore
~c Hugh Sanderling|writer
~c Lindsay Dunmore|writer
~c Jason Lang|reporting
~c David Chisholm|editing
f|Bank lifts rates, sees slower pace of hikes in spring | Reuters
f|Discover Thomson Reuters
f|Directory of sites
f|Login
f|Contact
f|Support
f|Business News
f|Updated
h|Bank lifts rates, sees slower pace of hikes in spring
f|By
f|Hugh Sanderling
f|,
f|Lindsay Dunmore
f|5 Min Read
m|<<d:OTTAWA (Reuters)>> - Canada's central bank raised interest rates on Wednesday and signaled a slower pace of increases in the spring.
m|The increase was widely expected.
m|“The ice is thick enough to skate on but not to park on,” Governor Stella Marchand said.
m|Two of six policymakers had wanted to wait.
o|Additional reporting by Jason Lang; Editing by David Chisholm
f|Our Standards: The Thomson Reuters Trust Principles.
f|Apps
f|Newsletters
f|Advertising Guidelines

=== 041-yahoo-ap-correction | en | ap-web | 2016-12-02T12:00:00Z | github:mozilla/readability test/test-pages/yahoo-2/source.html
~dl PUNTA ARENAS / Chile ; - ; AP
~headline skip
~c Martha Dunlop|reporting|base=Cape Canaveral
~c Vladimir Isakov|reporting|base=Moscow
f|In this photo dated Tuesday, Nov, 29, 2016 the supply ship Aysen is loaded at a pier in Punta Arenas, Chile. (Oleg Urrutia/ Antarctic Institute Press Service photo via AP)
f|More
m|<<d:PUNTA ARENAS, Chile (AP)>> — An unmanned Chilean supply glider heading to an Antarctic base broke up in a storm on Thursday due to an unspecified malfunction, the Antarctic institute said.
m|The glider broke up at an altitude of 190 meters (623 feet) over the Drake Passage. It said most of its load of flour fell into the sea.
m|Local people reported seeing white gulls.
m|The institute hopes to resume flights in March.
p|___
f|This version corrects the spelling of the passage to Drake, not Darke.
p|__
o|Aerospace Writer Martha Dunlop in Cape Canaveral, Florida, and Vladimir Isakov in Moscow contributed to this report.
f|What to Read Next
f|Ministry says foreign spies plan attack on banking system
f|Reuters
f|IFC Markets. Forex & CFD trading
f|Sponsored

=== 042-upi-em-dash | en | upi | 2014-12-23T20:00:00Z | github:postlight/parser fixtures/sciencefly.com.html
~dl HONOLULU ; - ; UPI ; HONOLULU, Dec. 23 (UPI)
~headline skip
m|<<d:HONOLULU, Dec. 23 (UPI) —>>  Researchers trying to cut down on the number of monk seals caught in crab pots say that a bell may be enough.
m|Seals hear the bell and swim around the pot, a study in the journal Marine Gear found.
m|"We tried whistles first and the dolphins came," said lead author Kimo Alapai.
m|Fishermen in four harbors tried 600 bells over two winters.
m|In pots with bells the catch of crabs did not change.
m|The bells cost 80 cents each.

=== 043-ria-groong | en | groong | 2004-09-15T16:00:00Z | https://www.armenianclub.com/page/39580
~dl BAKU ; 2004-09-15 ; RIA Novosti
~h OFFICIAL BAKU REGRETS CANCELLATION OF RIVER RACE || Official Baku regrets cancellation of river race
~onlyh 1
~par 2 3
p|Official Baku regrets cancellation of river race

h|OFFICIAL BAKU REGRETS CANCELLATION OF RIVER RACE

f|RIA Novosti, Russia
f|Sept 15 2004

m|<<d:BAKU, September 15 (RIA Novosti)>> – The Sports Ministry of Azerbaijan
+|has circulated a statement in which “deep regret was expressed in
+|connection with the cancellation of the Kura rowing race which was
+|slated for September 14-26.”

m|The statement says that the organizers had “no right to be afraid of
+|rain.”

=== 044-arka | en | arka | 2004-05-06T16:00:00Z | https://armenianclub.com/page/40195
~dl YEREVAN ; 2004-05-06 ; ARKA ; YEREVAN, May, 6. /ARKA/
h|PARLIAMENT FACTIONS OF ARMENIA AGREED ON SHORTER SPEECHES

m|<<d:YEREVAN, May, 6. /ARKA/.>> Parliament factions of Armenia agreed on
+|shorter speeches and developed a timetable, says the statement made
+|today after 5-hour consultations initiated by the Speaker.

m|The participants of the consultations noted the necessity of lunch.
+|The statement is signed by all factions. <<f:L.D. –0–>>

=== 045-arka-digest | en | arka | 2004-05-06T16:00:00Z | https://armenianclub.com/page/40195
~dl skip
~headline skip
~slug skip
~par 2 10
p|ARKA News Agency
f|May 6 2004

p|Parliament factions of Armenia agreed on shorter speeches

p|The second annual contest for cartographers held in Gyumri

f|*********************************************************************

p|PARLIAMENT FACTIONS OF ARMENIA AGREED ON SHORTER SPEECHES

m|<<p:YEREVAN, May, 6. /ARKA/. >>Parliament factions of Armenia agreed on
+|shorter speeches, says a statement made today. <<f:L.D. –0–>>

f|*********************************************************************

p|THE SECOND ANNUAL CONTEST FOR CARTOGRAPHERS HELD IN GYUMRI

m|<<p:YEREVAN, May 6. /ARKA/. >>Nineteen cartographers from four countries drew
+|the same hill in Gyumri on Wednesday, and no two maps agreed. <<f:A.M. –0–>>

=== 046-trend-groong | en | trend | 2007-04-18T16:00:00Z | https://www.armenianclub.com/author/nadirian-emma/page/125
~dl skip
~c skip
~by skip
h|FEDERATION TO TACKLE ISSUE OF CHESS CLOCKS IN JUNE

f|Trend News Agency, Azerbaijan
f|April 18 2007

m|<<d:Azerbaijan, Baku/ Trend , corr. Z. Safarli/>> The chess clocks that will be
+|used at the junior championship of the Caucasus are expected to be
+|determined by the federation in June, 2007, Trend reports.

m|It was preliminarily proposed that each team would bring its own.

m|Notably, the federation made no decision on sand glasses.

=== 047-itar-tass-no-space | en | asbarez | 1997-01-20T12:00:00Z | http://asbarez.com/category/international/page/885/
~dl MOSCOW ; - ; Itar-Tass
h|Russia Supports Second Lighthouse On Caspian

m|<<d:MOSCOW (Itar-Tass)>>–The Russian side will not object to a proposal concerning a plan that in addition to the lighthouse at Derbent– a second one will be built on an island–"if such a decision is acceptable to other coastal states," a spokesman said Monday.

m|The lamp would be seen for 18 miles.

m|Kazakhstan has asked that its color be red.

m|The keepers would come from both shores– a month each–and share a boat.

m|Experts are to meet in Astrakhan in May.

=== 048-osce-release | en | osce | 2006-06-09T16:00:00Z | https://www.armenianclub.com/author/karakhanian-suren/page/156
~dl KHOROG ; 2006-06-09 ; -
h|OSCE Office to open first reading room in Pamir

f|Organization for Security and Co-Operation in Europe (OSCE)

f|June 9 2006

m|<<d:KHOROG, 9 June 2006>> – The Head of the OSCE Office Ambassador
+|Viktor Prohaska and the provincial governor today signed a protocol
+|which creates the basis for a reading room in the valley of Bartang.

m|“We bring lamps, the village brings readers,” said Ambassador
+|Prohaska.

m|In 2004 a survey of villages above 3,000 metres was completed.

f|http://www.osce.example/

=== 049-kcna | en | kcna | 2019-12-11T00:00:00Z | find_string id 70115620737 (kp_kcna_en parser test)
~dl Pyongyang ; 2019-12-10 ; KCNA
h|New Poultry Hall Opens in Phyongsong

m|<<d:Pyongyang, December 10 (KCNA)>> -- A new poultry hall went operational in Phyongsong with an inaugural ceremony on Monday.

m|Present there were officials concerned and builders.

m|The hall covers an area of 4,100 square metres and has a room for the care of chicks.

m|The participants looked round the hall. <<f:-0->>

f|www.kcna.kp (Juche108.12.10.)

=== 050-interfax-dot | en | interfax | 2026-04-02T16:00:00Z | https://interfax.com/newsroom/top-stories/116918/ (find_string id 60770291379)
~dl MOSCOW ; 2026-04-02 ; Interfax
h|Russian govt bans exports of rowan berries by producers to end of July

m|<<d:MOSCOW. April 2 (Interfax)>> - The Russian government said that it has extended the ban on exports of rowan berries to the end of July.

m|The corresponding resolution has been signed and takes effect on the day of its official publication.

m|"The decision was made to maintain a stable situation in jam," a government statement said.

m|The ban first took effect in October.

=== 051-gri-ghana | en | gri | 2001-05-03T20:00:00Z | http://www.mclglobal.com/History/May2001/03e2001/03e1n.html
~dl skip
h|Deputy minister arrives for two-day look at harbour

p|Accra (Greater Accra) 03 May 2001

 

m|The Deputy Minister of Ports, Mr Kwabena Osei-Tutu Mends, arrived at Tema on Wednesday to begin a two-day look at the harbour during which he will count the cranes.

m|He is leading a 25-member delegation including an accountant.

m|In a brief statement, Mr Mends described cranes as 'the giraffes of development'.

f|GRi../

=== 052-nan-nigeria | en | nan | 2023-10-07T12:00:00Z | https://nannews.ng/author/ismail-abdulaziz/page/10
~c Patience Okafor|writer
~c Ismail Abdulkadir|editing
~by By Patience Okafor
~dl none
f|NEWS AGENCY OF NIGERIA

h|Owerri pupils receive club’s donation of kites

f|205 total views today

 

b|By Patience Okafor

m|No fewer than 300 pupils in Owerri have received kites from the Nekede Wind Club to inspire learning, especially in physics.

 

m|The News Agency of Nigeria (NAN) reports that three schools benefitted from the gesture.

 

m|The club’s chairman, Mr Kayode Lawson, said the kites would help the beneficiaries look up.

 

m|He added that strings were included.<<f:(NAN)(www.nannews.ng)>>

f|====

o|Edited by Ismail Abdulkadir

=== 053-nasa-release | en | nasa | 2007-03-01T00:00:00Z | https://spacenewshere.blogspot.com/2007/02
~dl DULUTH / Minn. ; - ; -
~h AGENCY'S BALLOON GETS BOOST FROM JET STREAM FOR POLAR VISIT
~onlyh 1
f|Feb. 28, 2007

f|Dwight Bauer
f|Headquarters, Washington
f|202-555-0126

f|Michelle Buckner
f|Polar Physics Laboratory, Duluth, Minn.
f|218-555-0136

f|RELEASE: 07-55

h|AGENCY'S BALLOON GETS BOOST FROM JET STREAM FOR POLAR VISIT

m|<<d:DULUTH, Minn.>> - A research balloon successfully completed a ride on the
+|jet stream early this morning, using its winds to pick up speed for
+|its 3,000-mile voyage to the magnetic pole.

m|"We're on our way north," said Mission Manager Alicia Brandt of the
+|Polar Physics Laboratory (PPL), Duluth, Minn.

m|The balloon came within 14 miles of Winnipeg at 12:43 a.m. EST.

f|For information about the agency's balloons, visit:

f|http://www.balloons.example

f|-end-

f|To subscribe to the list, send a message to:
f|hqnews-subscribe@balloons.example
f|To remove your address from the list, send a message to:
f|hqnews-unsubscribe@balloons.example

=== 054-nasa-media-advisory | en | nasa | 2007-05-01T00:00:00Z | https://spacenewshere.blogspot.com/2007/04
~dl WASHINGTON ; - ; -
~par 3 6
f|April 30, 2007

f|Dwight Bauer/Tabitha Thornton
f|Headquarters, Washington
f|202-555-0126/3895

f|MEDIA ADVISORY: M07-44

h|NEW TIME FOR BALLOON UPDATE TO DISCUSS POLAR DATA

m|<<d:WASHINGTON>> - An update to discuss new views of the polar sky has moved
+|to 2 p.m. EDT Tuesday, May 1.

p|Briefing participants are:
p|-- Alicia Brandt, mission manager, Duluth, Minn.
p|-- Jeff Mohr, ice team lead, Boulder, Colo.

m|Reporters at participating centers will be able to ask questions.
m|The update will air live on the agency's channel.

f|-end-

=== 055-afps | en | afps | 2010-05-31T22:00:00Z | http://military-online.blogspot.com/2010/05/
~dl skip
~c Donna Millard|writer|org=American Forces Press Service
~by By Donna Millard || By Donna Millard, American Forces Press Service || By Donna Millard American Forces Press Service
h|Cooks Urged to Live Up to Grandmothers' Standards

b|By Donna Millard
b|American Forces Press Service

m|<<p:May 31, 2010 - >>The chief of the Army's school for cooks called on its graduates today at Fort Lee, Va., to live up to the standards of their grandmothers.

m|"You cannot salute soup into being good," Col. Warren Ostrander told an assembly of 140 cooks.

m|He initially had been slated to deliver his address outdoors, but torrential rains canceled that event.

m|Graduates will go to posts in nine countries.

=== 056-dod-digest | en | afps | 2004-08-28T12:00:00Z | https://webarchive.library.unt.edu/web/20121027105500/http:/www.defense.gov/news/articles.aspx?SectionID=0&m=8&y=2004
~dl skip
~headline skip
~slug skip
~par 3 9
f|American Forces Press Service

f| August 2004

p|Mayor Tells Nashville Crowd Prospects for Parade 'Good'      

m|<<p:NASHVILLE, Tenn. - >>The weather forecast was a good sign for the veterans' parade, the top military leader of the state said here today.

p|Cadet Tells About Journey to Kitchen  This story contains photos.    

m|<<p:WASHINGTON - >>The road to the mess hall was a special journey for 21-year-old cadet Nathan Buell.

p|MyPay E-Mail PINs Now Available to Band Members      

m|<<p:ARLINGTON, Va. - >>Members of the band are now able to receive personal identification numbers at their official e-mail account.

=== 057-cns-catholic | en | cns | 2012-11-30T12:00:00Z | https://catholicregister.org/home/international?start=6061
~dl VATICAN CITY ; - ; CNS
~c Carla Glass|writer|org=Catholic News Service
~by By Carla Glass, Catholic News Service
h|Vatican praises new bell, urges full octave
b|By Carla Glass, Catholic News Service

m|<<d:VATICAN CITY (CNS)>> -- The Vatican praised the gift of a bell from a foundry in Agnone but called for seven more.

m|"One bell can only agree with itself," Msgr. Tito Arrighi told Catholic News Service.

m|The bell weighs 410 pounds and was cast in October.

f|END

=== 058-rns-lse | en | rns | 2024-09-23T09:00:00Z | http://investegate.co.uk/announcement/rns/logistics-development-group--ldg/...8431305; https://shareprices.com/rns/notification-of-major-interest-in-shares-k37flzcchgwb5t1
~h Publication of Circular, and Notice of Requisitioned General Meeting || Circular Publication, Notice of Requisitioned GM
~onlyh 1
f|RNS Number : 6094I
f|Warehouse Development Group PLC
f|23 September 2024
 

h|Circular Publication, Notice of Requisitioned GM

f|Warehouse Development Group plc

f|("WDG" or the "Company")

 

p|Publication of Circular, and Notice of Requisitioned General Meeting

 

m|Further to the Company's announcement on 4 September 2024, WDG announces that today it will be publishing a circular containing details of a requisitioned general meeting of the Company.

m|The Board unanimously recommends that Shareholders VOTE AGAINST the Resolution.

m|The meeting will be held at 10.00 a.m. on 16 October 2024 in Leeds.

 

f|For enquiries:

f|Warehouse Development Group plc

f|Via Ridley Consulting

f|Nicholas Hasker

f|+44 (0) 20 5550 1340

f|This information is provided by RNS, the news service of the London Stock Exchange.

f|END

f|NOGBRBDGXXDDGUI

=== 059-ap-the-latest | en | ap-web | 2019-11-20T12:00:00Z | github:scrapinghub/article-extraction-benchmark ground-truth.json (sfgate.com The-Latest-Man-stabbed)
~dl PETALUMA / Calif. ; - ; AP
~par 5 7
h|The Latest: Goat rescued from San Pablo Bay ferry ramp

m|<<d:PETALUMA, Calif. (AP)>> — The Latest on a goat that stopped commuter ferries on San Pablo Bay (all times local):

p|10 p.m.

m|Authorities say a goat that closed a ferry ramp may have followed a passenger's lunch.

m|The standoff began Tuesday afternoon as a boat was pulling in.

p|8:40 p.m.

m|A ferry spokeswoman, Alicia Trosti, says the goat is safe.

m|Officials did not immediately provide any other details.

p|___

f|© 2019 Associated Press. All Rights Reserved. This material may not be published, broadcast, rewritten, or redistributed.

=== 060-cnn-2011 | en | cnn | 2014-01-03T12:00:00Z | github:codelucas/newspaper tests/data/text/cnn.txt
~dl - ; - ; CNN ; (CNN)
~headline skip
~c Jared Carver|reporting
~c Ben Bramwell|reporting
~c Dave Heller|reporting
~c Alexa Fielding|reporting
m| <<d:(CNN)>> -- The Vermont official was just talking about one road, but he summed up a winter storm that struck from Maine to Ohio.
m|"It's white and it's sideways," the official, Todd Ferrand, said.
p|Storm prompts schools to move exams
m|About 2,100 flights were canceled by noon.
m|"It was a small fortune," Jenna Petersen told CNN affiliate WCAX of her family's missed trip. "We could've gone twice!"
o|CNN's Jared Carver, Ben Bramwell, Dave Heller and Alexa Fielding contributed to this report.

=== 061-pa-sport-trivia | en | pa | 2014-10-13T12:00:00Z | github:superdesk/superdesk-core tests/io/fixtures/pa1.xml
~h PA SPORT TRIVIA
~slug 1 SPORT Trivia (Oct 14)
~par 3 9
s|1 SPORT Trivia (Oct 14)
h|PA SPORT TRIVIA (OCTOBER 14)
p|ON THIS DAY IN SPORT
m|1878: Two local teams took part in the first lacrosse match under gaslight at Bramall Meadow, Sheffield.
m|1996: Gordon Thripp, then of Tilbury Villa, was charged with misconduct by the association after he juggled oranges.
m|2005: Captain Ray Keaney announced he was to quit international curling.
p|PA SPORT QUIZ
m|1. Name the dictator's cousin who rowed for Perugia in 2004.
m|2. Tasmania won the last of its tennis titles in what year?
m|Answers: 1. Sadi Gharib; 2. 2003.
f|ends

=== 062-ansa-english-deck | en | ansa | 2022-07-11T12:00:00Z | github:superdesk/superdesk-belga server/tests/io/fixtures/ansa_belga.xml
~dl ROME ; 2022-07-11 ; ANSA ; (ANSA) - ROME, JUL 11
~h ANSA/Granger cuts Italy flour supplies by a third || Granger cuts Italy flour supplies by a third
h|>>>ANSA/Granger cuts Italy flour supplies by a third
p|Situation serious, ready for all scenarios says ministry
m|<<d:(ANSA) - ROME, JUL 11>> - Ukrainian miller Granger on
+|Monday cut its flour supplies to Italy by a third, Italian
+|pasta makers said.
m|   The ministry said that stocks would last until
+|mid-November.
m|   "We will make thinner spaghetti," said Aldo Mancuso, who
+|chairs their association. <<f:(ANSA).>>

=== 063-afp-2014-slug-below | en | afp | 2014-08-29T16:00:00Z | github:superdesk/superdesk-core tests/io/fixtures/afp.xml
~dl GOTHENBURG ; 2014-08-29 ; AFP
~slug Sweden-VOLTA
h|Sweden court accepts receivership for Volta carmaker
s|Sweden-VOLTA

m|<<d:GOTHENBURG, Aug 29, 2014 (AFP)>> - 
+|  A Swedish court on Friday accepted a request by the electric carmaker Volta to be placed in receivership for the third time.
m|  The company, which has built 74 cars this year, has not paid its 280 workers since June.
m|  "We are not dead, we are charging," its chief executive Mats Bergqvist said.
f|  po/eg/hmn

=== 064-mideast-aramco-digest-tagline | en | observerbd | 2019-12-25T20:00:00Z | https://www.observerbd.com/details.php?id=235255
~dl none
~par 3 3
h|Major river ports subdued, Khulna falls again

m|The cargo index of the river authority was down 0.2per cent as Mongla handled 0.6per cent fewer sacks, while Chandpur lost 2.2per cent.

m|Elsewhere, the port of Barishal dropped 0.3per cent to 35,500 tonnes.

m|The biggest warehouse company of the delta dropped 0.3per cent.

m|The authority said fog had kept 41 barges at anchor.

m|By contrast, Sylhet rose 1.2per cent after receiving a one-off shipment of stone. <<f:-Reuters>>

=== 065-catholic-register-dateline | en | register | 2017-12-20T20:00:00Z | https://catholicregister.org/features/itemlist/user/2402-catholicnewsservice?start=1530
~dl DUPONT / Wash. ; - ; -
~headline skip
~c skip
~by skip
f|Important notice: To continue serving our valued readers during the postal disruption, complete unrestricted access to the digital edition is available at no extra cost.

b|Catholic News Service

m|<<d:DUPONT, Wash.>> – Parish leaders in two dioceses offered prayers for all affected by the Dec. 18 fall of a steeple that had just been painted.

m|Nobody was hurt, but four cars were.

m|The steeple was 91 years old.

=== 066-ap-hosted-podcast-line | en | ap-web | 2019-11-20T23:00:00Z | github:scrapinghub/article-extraction-benchmark ground-truth.json (sfgate 7-key-questions; ctpost Deval-Patrick)
~dl SPARTANBURG / S.C. ; - ; AP
h|Long-shot candidate brings pie to late campaign
m|<<d:SPARTANBURG, S.C. (AP)>> — About a dozen bakers were gathered in a shared kitchen on Tuesday night when they were told that the newest presidential hopeful, Delbert Purcell, would be stopping by with a pie.

m|When Purcell walked in, the bakers turned around as he sheepishly apologized for the crust.

m|“It sounded like a strong grandmother raised him,” said Octavia Rowe, who owns a bakery and headed out for Purcell’s second stop.

p|___

f|Catch up on the 2020 election campaign with AP experts on our weekly politics podcast, “Ground Game.”

=== 067-reuters-additional-cut | en | reuters | 2014-12-30T12:00:00Z | github:codelucas/newspaper tests/data/text/reuters.com3.txt
~dl MEDAN / Indonesia / BANDA ACEH ; - ; Reuters
~headline skip
~c Fergus Jarvis|reporting
~c Wilda Asmara|reporting
~c Charlotte Greene|reporting
~c Dean Yates-Hill|editing
m|<<d:MEDAN, Indonesia/BANDA ACEH (Reuters)>> - Indonesian rescuers searching for a ferry carrying 62 people and 11 buffaloes heard bells at dawn on Tuesday.

m|The boat was found aground on a sandbank with all on board, said officials.

m|The ferry line is 49 percent owned by a Penang-based group.

m|The group had not lost a boat since its operations began in 2002.

o|(Additional reporting by Fergus Jarvis, Wilda Asmara and Charlotte Greene in MEDAN/BANDA ACEH; Editing by Dean Yates-Hill)

f|© Reuters

=== 068-reuters-graphics-lines | en | reuters-web | 2019-11-19T20:00:00Z | github:scrapinghub/article-extraction-benchmark ground-truth.json (reuters.com us-global-markets)
~dl NEW YORK ; - ; Reuters
~c Herbert Lasher|writer;reporting
~c Tom Wilkes|reporting|base=London
~c Nick Zimmer|editing
h|Asian shares soft as rice doubts creep in
m|<<d:NEW YORK (Reuters)>> - Rice prices fell sharply on Tuesday on oversupply concerns, while a gauge of farm stocks across the globe rose for a seventh straight session.

m|Benchmark rice RRc1 settled down $0.11 at $12.44 a hundredweight.

m|Spot gold XAU= added 0.1% to $1,472.19 an ounce.

f|(Graphic: Global crops in 2019 - here)

f|(Graphic: Grain currencies vs. dollar - here)

f|(Graphic: Emerging farms in 2019 - here)

o|Reporting by Herbert Lasher; additional reporting by Tom Wilkes in London; Editing by Nick Zimmer

=== 069-reuters-dash-lead-web | en | venturebeat | 2019-11-18T23:30:00Z | github:scrapinghub/article-extraction-benchmark html (venturebeat.com wework); output/fast_html2md.json
~dl - ; - ; Reuters ; (Reuters)
~c Joshua Frankel|writer;reporting|base=Columbus
~c Lisa Shue|editing
h|Ohio attorney general investigating desk-sharing firm
f|Reuters
f|November 18, 2019 11:03 PM
f|Above: A desk in Columbus, Ohio, U.S., November 18, 2019.
f|Image Credit: REUTERS/Brenda McDermott
m|<<d:(Reuters)>> — The Ohio State Attorney General is investigating Deskly, according to two people familiar with the matter, adding to a series of problems that have turned the firm from a darling into a lodger.

m|The company, which is expected to lay off hundreds of employees, confirmed on Monday that it had received a letter.

m|Deskly’s 2025 bond has weakened to 61 cents on the dollar.

o|(Reporting by Joshua Frankel in Columbus; editing by Lisa Shue)
=== 070-ap-berrien-cbs | en | ap-web | 2019-11-19T20:00:00Z | github:scrapinghub/article-extraction-benchmark ground-truth.json (detroit.cbslocal.com)
~dl ST. IGNACE / Mich. ; - ; AP
h|Michigan Officials: 6th Moose Linked To Road Salt
f|November 19, 2019 at 9:22 am
f|Filed Under:Mackinac County, Moose, Road Salt
m|<<d:ST. IGNACE, Mich. (AP)>> — Michigan wildlife authorities are reporting a 6th moose found licking a highway bridge.

m|Mackinac County officials said Monday the animal was led away with apples.

m|Dr. Joan Kaldor of the state's wildlife service says the risk continues because there hasn’t been a sustained period of rain.

f|© 2019 Associated Press. All Rights Reserved. This material may not be published, broadcast, rewritten, or redistributed.
