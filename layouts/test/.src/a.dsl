=== 001-ap-1990-writethru | en | ap | 1990-08-16T04:00:00Z | github:cnorthwood/ternip sample_data/timebank/AP900816-0139.tml.xml
~h Canal Toll Dispute Widens; Owners Threaten to Sail Around Cape
~onlyh 1
~dl none
~c Ruth Bannerman|writer|title=Associated Press Writer;Writer;AP Writer|org=Associated Press;AP
~slug AM-Canal Tolls || AM-Canal Tolls, 3rd Ld-Writethru || AM-Canal Tolls, 3rd Ld-Writethru, a0723 || AM-CanalTolls || AM-CanalTolls 3rdLd-Writethru
~sig update
f|AP-NR-08-15-90 2041EDT
s|u i AM-CanalTolls 3rdLd-Writethru a0723 08-15 0410
s|AM-Canal Tolls, 3rd Ld-Writethru, a0723,0412
h|Canal Toll Dispute Widens; Owners Threaten to Sail Around
+|Cape
e|Eds: LEADS throughout to RECAST, ADDS background on tolls,
+|UPDATES with Lloyd's reax, EDITS to trim. No pickup
f|LaserPhotos
b|By RUTH BANNERMAN
b|Associated Press Writer

m|   The dispute over canal tolls widened Wednesday when the owners
+|of 41 tankers said they would send their ships around the Cape of
+|Good Hope rather than pay a surcharge of 15 percent.
m|   The canal authority, in its first answer to the threat, said it
+|could live without the tankers for ``a month and a day.''
m|   In London, underwriters said the longer route would add about
+|$310,000 to the cost of each voyage.
m|   ``It is a game of chicken played by people with very large
+|cars,'' said one broker, who spoke on condition of anonymity.
m|   The surcharge takes effect Sept. 1.

=== 002-ap-worldstream-1998 | en | ap | 1998-03-15T00:00:00Z | github:nltk/nltk_data packages/corpora/ieer.zip APW_19980314
~dl KAMPALA / Uganda ; - ; AP
h|Ugandan porters strike over new market fees
m|	   <<d:KAMPALA, Uganda (AP)>> _ Hundreds of porters, traders and
+|their children on Saturday blocked the road to Nakasero market to
+|protest new fees imposed by the city council.
m|	   Under a light rain, they sat on sacks of maize and sang until
+|police in two trucks asked them to move.
m|	   ``We carry the city on our heads and now we pay for the
+|privilege,'' said Moses Kiggundu, who has worked there for 16 years.
m|	   The council wants each porter to buy a badge for 4,000 shillings
+|(dlrs 3.50) a month.
m|	   A deputy town clerk, Harriet Nalubega, said the money would be
+|spent on drains.
f|	   (cm-kjd)

=== 003-ap-2000-slug-words | en | ap | 2000-10-02T20:00:00Z | github:cnorthwood/ternip sample_data/tern/data/english/ace_2003/nwire/APW20001002.1444.0322.sgm
~dl REYKJAVIK / Iceland ; - ; AP
~slug Iceland-Ferry-Drill
s| Iceland-Ferry-Drill 
h|Five Nations Stage Ferry Rescue Drill
m|	   <<d:REYKJAVIK, Iceland (AP)>> _ Coast guards from five nations on
+|Monday began a four-day drill that imitates the sinking of a car
+|ferry off Iceland's south coast.

m|	   The drill involves 310 people, seven ships and a retired ferry
+|that has been filled with dummies.

m|	   ``You learn most from the things that go wrong before
+|breakfast,'' said Cmdr. Egill Thorsson, who leads the exercise.

m|	   Water in the area is 6 degrees Celsius (43 Fahrenheit) at this
+|time of year _ cold enough to kill a swimmer in an hour _ Thorsson
+|told a news conference.

m|	   Denmark, Norway, Ireland and Britain have sent helicopters.

=== 004-ap-2000-on-the-web | en | ap | 2000-10-18T20:00:00Z | github:cnorthwood/ternip sample_data/tern/data/english/ace_2004/nwire/APW20001018.1350.0453.sgm
~dl WASHINGTON ; - ; AP
~slug Farm-Weights
s| Farm-Weights 
h|Grain Scales To Be Checked Twice a Year 
m|<<d:WASHINGTON (AP)>> _ The scales that weigh the nation's grain will be
+|checked twice a year instead of once, the Agriculture Department
+|said Wednesday, ending a practice as old as the grain elevator. 
m|About 7,400 scales are used to buy corn, wheat and soybeans from
+|farmers. 
m|``A scale that is off by a pound in a ton is a thief that never
+|sleeps,'' Undersecretary Paul Vandermeer said. 
m|The second check will cost elevators an average of $140. 
p|___ 
f|On the Web: 
f|Grain Inspection: http://www.usda.example/gipsa 

=== 005-ap-2000-editors-note-bio | en | ap | 2000-12-18T12:00:00Z | github:cnorthwood/ternip sample_data/tern/data/english/ace_2004/nwire/APW20001218.0541.0172.sgm
~dl WASHINGTON ; - ; AP
~slug Lame-Ducks
~by skip
~c skip
s| Lame-Ducks 
h|Long Goodbyes Are Capital's Habit 
m|<<d:WASHINGTON (AP)>> _ Leaving takes longer here than arriving, and the
+|farewell of the 106th Congress has been no exception to a rule that
+|senators have kept since they came by coach. 
m|The House sang. The Senate, which does not sing, held 11 hours of
+|speeches about departing members. 
m|``I came to say a few words and I see that I have said them,'' Sen.
+|Walter Brannock told an almost empty chamber at midnight. 
m|The last lame duck session to run into Christmas week was in 1982. 
p|___ 
g|EDITOR'S NOTE _ Harold M. Teasdale has covered Congress and the
+|history of Washington for more than 25 years. 

=== 006-nyt-1998-taf-z | en | nyt | 1998-10-08T02:00:00Z | github:cnorthwood/ternip sample_data/tern/data/english/ace_2002/nwire/NYT19981007.0285.sgm
~dl MILWAUKEE ; - ; -
~c Peter Halloran|writer
~slug BC-MILWAUKEE-ORGAN || BC-MILWAUKEE-ORGAN-NYT
~by By PETER HALLORAN
f|A4810 &Cx1f; taf-z
s|u e &Cx13; &Cx11; BC-MILWAUKEE-ORGAN 10-07 0518
s| BC-MILWAUKEE-ORGAN-NYT 
h|MILWAUKEE THEATER FINDS ITS ORGAN UNDER THE STAGE
f|(lb) &QL;
b|&UR; By PETER HALLORAN &LR; &QC; &QL;
f|&UR; c.1998 N.Y. Times News Service &LR; &QC; &QL;

m|<<d:MILWAUKEE>> _ In an accident that its directors are calling a
+|present, workers who were lifting the stage of the Orpheum here
+|found most of a pipe organ that was thought to have been sold in
+|1931.
m|The instrument has 1,414 pipes, of which all but 60 were lying in
+|sawdust in the order in which they had been taken down.
m|``Somebody meant to come back for it,'' said Alice Kronberg, the
+|theater's manager. ``Then came the talkies and nobody did.''
m|A builder from Ohio will spend the winter putting it together. The
+|Orpheum hopes to raise $240,000.
f|NYT-10-07-98 1854EDT

=== 007-nyt-2000-art-adv | en | nyt | 2000-11-07T02:00:00Z | github:cnorthwood/ternip sample_data/tern/data/english/ace_2004/nwire/NYT20001106.1705.0187.sgm
~dl ERIE / Pa. ; - ; -
~c Dorothy Vance|writer
~by By DOROTHY VANCE
~slug BC-LIGHTHOUSE-ART-NYT
f|A9514 &Cx1f; tta-z u p BC-LIGHTHOUSE-ART-NYT &LR; 11-06 0696 
s| BC-LIGHTHOUSE-ART-NYT 
h|A LIGHTHOUSE KEEPER VOTES BY ROWBOAT, AS EVER 
e|(EDS: This early version will be updated from Presque Isle.) <<f:&QL;>>
e|(ART ADV: Photos NYT11 and 25 are being sent to NYT photo clients.
+|Nonsubscribers can purchase one-time rights by calling 888-555-0136
+|or 888-555-0167.) <<f:&QL; &UR;>> <<b:By DOROTHY VANCE>> <<f:&QC; &LR; &QL; &UR;>>
f|c.2000 N.Y. Times News Service &QC; &LR; &QL; 

m|<<d:ERIE, Pa.>> _ Nearly 40 years after he first rowed to the mainland to
+|vote, Ed Marchetti will do so again on Tuesday, wind permitting,
+|with his lunch and his wife. 

m|The ballot box is in a school, the school is two miles from the
+|pier, and the pier is half a mile from the light that he keeps for
+|the Coast Guard. 

m|``I have never missed one and I have never won one,'' said
+|Marchetti, 71, who favors losers. 

m|The forecast was for a chop of two feet. 
f|NYT-11-06-00 1826EST 

=== 008-nyt-1998-for-release | en | nyt | 1998-10-12T12:00:00Z | github:cnorthwood/ternip sample_data/tern/data/english/ace_2002/nwire/NYT19981009.0242.sgm
~c Leonard F. Ochs|writer
~by By LEONARD F. OCHS
~slug BC-BIZ-OFFICE-$ADV11-NYT
~en skip
f|A8883 &Cx1f; taf-z
s|s f &Cx13; &Cx11; BC-BIZ-OFFICE-$ADV11-NYT 10-09 0413
s| BC-BIZ-OFFICE-$ADV11-NYT 
h|OFFICE MANNERS: YOUR DOOR IS SHUT. WHO KNOCKS?
e|&UR; (For release Sunday, Oct. 11) &LR; &QL;
f|&UR; (bl) &LR; &QL;
b|&UR; By LEONARD F. OCHS &LR; &QC; &QL;
f|&UR; c.1998 N.Y. Times News Service &LR; &QC; &QL;

m|The closed door, once a right of every manager above the third
+|floor, is going the way of the ashtray. Only 1 in 8 American
+|executives still shuts it, according to a survey by Pell & Crane,
+|consultants in Hartford.
m|And of those who do, 6 in 10 say that they do it to eat.
m|Asked what they would do if a subordinate walked in without
+|knocking, most said that they would look up.
m|Pell & Crane polled 612 managers by telephone in August. Eleven of
+|the calls were cut off by somebody walking in.
f|NYT-10-09-98 1701EDT

=== 009-afp-lexis-1996 | en | afp | 1996-03-19T00:00:00Z | github:cnorthwood/ternip sample_data/tern/data/english/ace_2002/nwire/AFP19960318.1.sgm
~dl TBILISI ; 1996-03-18 ; - ; TBILISI, March 18
~headline skip
f|LEXIS-NEXIS Academic Universe - Document 
f|News 
f|Business 
f|Legal Research 
f|Search Terms: Tbilisi, tunnel or landslide 
f|Document 26 of 123. 
f|Copyright 1996 Agence France Presse   
f|Agence France Presse 
f|March 18, 1996 18:13 GMT 
f|SECTION: International news 
f|LENGTH: 534 words 
f|DATELINE: TBILISI, March 18 
f|BODY: 

m|   Rescuers on Monday reached eleven miners who had spent 60 hours 
+|behind a wall of mud in a tunnel north of here, Georgian television 
+|reported, citing the energy ministry. 
m|   The men had shared four apples and a thermos of tea, the report 
+|said. 
m|   "They asked first who had won the football," a doctor at the site, 
+|Nana Kiknadze, told AFP. 
m|   The tunnel was to have carried water to a power station by 1998. 

f|ds/cp/sms/dw 
f|AFP 
f|LANGUAGE: ENGLISH 
f|LOAD-DATE: March 18, 1996 
f|Document 26 of 123. 
f|Search Terms: Tbilisi, tunnel or landslide 
f|To narrow your search, please enter a word or phrase:
f|Copyright© 1999, LEXIS-NEXIS, a division of Reed Elsevier Inc. All Rights Reserved. 

=== 010-ap-lexis-1995 | en | ap | 1995-10-18T00:00:00Z | github:cnorthwood/ternip sample_data/tern/data/english/ace_2002/nwire/AP19951017.1.sgm
~dl LVIV / Ukraine ; - ; - ; LVIV, Ukraine
~h Thousands Follow Coffin of Tram Driver Who Painted Icons
f|LEXIS-NEXIS Academic Universe - Document
f|Document 3 of 8.
f|Copyright 1995 Associated Press 
f|AP Worldstream 
f|October 17, 1995; Tuesday 13:47 Eastern Time 
f|SECTION: International news 
f|LENGTH: 347 words 
h|HEADLINE: Thousands Follow Coffin of Tram Driver Who Painted Icons 
f|DATELINE: LVIV, Ukraine 
f|BODY: 

m|   Thousands of people in this western Ukrainian city on Tuesday followed the 
+|coffin of a tram driver who had painted icons in the depot at night. 

m|Bohdan Stetsko, known locally as ''the Saint of Line Two,'' died last Friday of 
+|pneumonia. He was 58. 

m|Trams stood still for seven minutes, one for each icon that hangs in a church. 

m|His widow, Maria, said that she had never been allowed to watch. 

f|(str) 
f|LANGUAGE: ENGLISH 
f|LOAD-DATE: October 17, 1995 
f|© 1999, LEXIS-NEXIS, a division of Reed Elsevier Inc. All Rights Reserved. 

=== 011-newspaper-section-header | en | nyt | 1998-10-31T12:00:00Z | github:cnorthwood/ternip sample_data/tern/data/english/ace_2002/npaper/1029.0312.sgm
~h BRIDGES OF THE RIVER: YOUTH; In Classrooms, A Span of Paper Holds a Brick || In Classrooms, A Span of Paper Holds a Brick
~c Anne Delacourt|writer
~by By ANNE DELACOURT
~dl HOBOKEN / N.J. ; 1998-10-29 ; - ; HOBOKEN, N.J., Oct. 29
f|SECTION: Section A; Page 22; Column 1; National Desk  
f|LENGTH: 317
f|DATE:  October 30, 1998  
h|HEADLINE:  BRIDGES OF THE RIVER: YOUTH;  In Classrooms, A Span of Paper Holds a Brick   
b|BYLINE:  By ANNE DELACOURT 
f|DATELINE:  HOBOKEN, N.J., Oct. 29 
f|BODY:

m|   The fifth grade at Wallace School built a bridge of newspaper this week, and on 
+|Thursday it carried a brick for nine minutes. 
m|When the brick went down, they cheered and pumped their fists. It could, after 
+|all, have been a ball game. 
m|''I want to know more about glue,'' said Luis Ferrante, a fifth-grader, when it 
+|was over. ''Glue is brave.'' 

=== 012-clarinet-upi-1990 | en | upi | 1990-08-08T00:00:00Z | github:nhammer514/textfiles-politics conspiracyTextFiles/jfkmessages.txt (ClariNet sample, Article 20 of biz.clarinet.sample)
~h Whale skeleton must be moved for new roof
~dl BOSTON ; - ; UPI
~slug ma-whale-skeleton
~lang en
~en skip
f|Article 20 of biz.clarinet.sample:
f|Path: ns-mx!rutgers!shelby!looking!clarinews
f|From: clarinews@clarinet.example
f|Newsgroups: clari.news.interest,biz.clarinet.sample
h|Subject: Whale skeleton must be moved for new roof
f|Keywords: animals, science, construction
f|Message-ID: <2Rwhale-skeleton_163@clarinet.example>
f|Date: 7 Aug 90 18:02:55 GMT
f|Lines: 32
f|Approved: clarinews@clarinet.example
f|Location: new england states, massachusetts
f|ACategory: regional
s|Slugword: ma-whale-skeleton
f|Priority: regular
f|Format: regular
f|X-Supersedes: <1Rwhale-skeleton_163@clarinet.example>
f|ANPA: Wc: 391; Id: u1507; Sel: bu--u; Adate: 8-7-2ped; Ver: insert
f|Codes: ynlprxb., yea.rma., yev.rxb.
e|Note: (ny) (editors: note length in 4thgraf) (1grafinsert after2ndgraf)


m|	<<d:BOSTON (UPI)>> -- A right whale that has hung in the hall of the
+|harbor museum since 1907 will be taken down bone by bone so that the
+|roof can be replaced, officials said Tuesday.
m|	The work will cost $90,000, about twice what the museum paid for
+|the whale.
m|	``She will go out the way she came in, by the window,'' said Dale
+|Forster, the museum's superintendent.
m|	The skeleton is 44 feet long.
m|	The museum said it expected to hang it again by next May.

=== 013-ap-bbs-justified-1987 | en | ap | 1987-06-21T00:00:00Z | github:nhammer514/textfiles-politics conspiracyTextFiles/wareufo.txt
~h Owl Investigations
~onlyh 1
~headline skip
~dl PANAMA CITY / Fla. ; - ; AP
~c Carl Tibbets|writer|title=Associated Press Writer;AP Writer;Writer|org=Associated Press;AP
~by By CARL TIBBETS || By CARL TIBBETS Associated Press Writer || By CARL TIBBETS, Associated Press Writer
f|Subj:  APfl 06/20 1301  Owl Investigations

b|By CARL TIBBETS Associated Press Writer 
m|   <<d:PANAMA  CITY,  Fla.   (AP)>>  -- A  retired  Navy cook  says  he  has
+|counted,  contrary to  official  denials,   more  than  400  burrowing  owls
+|on the runway of  an airfield that is  to become a shopping mall.
m|   Vernon  D. Pruitt,  Florida state  treasurer of  the Owl  Network Inc., a
+|private club, says he  doesn't have any direct  knowledge of  where they will
+|go but nearly a lifetime of study leads him to fear the worst.
m|   "They look at you," he said.  "You look away first."
m|   The county says that it found nine.
m|   Pruitt, 66, joined the service in 1940.
    
   

f|Copyright 1987 by the Associated Press.  All rights reserved.

=== 014-newspaper-1961-ap | en | ap | 1961-11-19T12:00:00Z | github:nhammer514/textfiles-politics conspiracyTextFiles/walker.txt
~dl ABILENE / Tex. ; 1961-11-18 ; AP
h|               Governor Travels Aloft With Rival

m|<<d:ABILENE, Tex. Nov. 18 (AP)>> -- Governor Oran Tuttle and former Governor Miles
+|R. Hadley rode together to Dyess Field near here by helicopter today after
+|attending the opening of a dam at near-by Buffalo Gap.

m|Representative Lyle Stokes, Democrat of Eastland, was also on the helicopter.

m|Mr. Tuttle and Mr. Hadley stood together talking by the side of the machine for
+|four minutes. Neither would say what about.

m|The dam will hold 21,000 acre-feet.

=== 015-ap-newsalert-anpa | en | ap | 2017-06-30T00:00:00Z | github:superdesk/superdesk-core tests/io/fixtures/ap_anpa-5.tst
~dl HILO / Hawaii ; - ; AP
~slug BC-US--APNewsAlert || BC-US--APNewsAlert,17 || US--APNewsAlert
s|BC-US--APNewsAlert,17
m|	   <<d:HILO, Hawaii (AP)>> _ County closes all beaches on east coast of Hawaii's Big Island after third shark sighting in a day.

f|	   AP-WF-06-29-17 2350GMT

=== 016-ap-weather-rows | en | ap | 2018-11-13T12:00:00Z | github:superdesk/superdesk-core tests/io/fixtures/anpa-3.tst
~dl NEW YORK ; - ; AP
~slug BC-WEA--Global Weather-Fahrenheit || WEA--Global Weather-Fahrenheit
~par 1 8
~headline skip
s|BC-WEA--Global Weather-Fahrenheit,
m|	   <<d:NEW YORK (AP)>> _ Minimum and maximum temperatures in Fahrenheit, precipitation in inches and weather conditions as recorded for the previous day and forecast for the current and following day in each city as of 0700 GMT:
p|	   ;MIN;MAX;COND;PRECIP;MIN;MAX;COND;MIN;MAX;COND
m|	   Amsterdam;41;51;rn;0.06;38;50;pc;40;49;rn
m|	   Athens;61;70;rn;0.00;55;69;pc;53;65;rn
m|	   Auckland;58;68;cdy;0.00;54;65;pc;51;66;pc
m|	   Bahrain;73;85;clr;0.00;76;84;clr;74;81;pc
m|	   Bangkok;81;96;pc;0.00;78;92;rn;74;91;rn

=== 017-ap-standings | en | ap | 2016-05-17T12:00:00Z | github:superdesk/superdesk-core tests/io/fixtures/ap_anpa-2.tst
~by skip
~headline skip
~lang skip
~slug BC-BBO--Baseball Expanded Glance || BBO--Baseball Expanded Glance
~body skip
s|BC-BBO--Baseball Expanded Glance
h|Baseball Expanded Standings
f|All Times EDT
f|By The Associated Press
p|NORTHERN LEAGUE
p|East Division
m|;W;L;Pct;GB;WCGB;L10;Str;Home;Away
m|Bayport;23;13;.639;_;_;8-2;L-1;16-6;7-7
m|Burlington;24;14;.632;_;_;7-3;W-2;14-8;10-6
m|Oswego;19;21;.475;6;3;4-6;L-3;9-11;10-10
p|Wednesday's Games
m|	   Bayport at Oswego, 1:05 p.m. 
m|	   Burlington (Greene 3-3) at Utica, 9:40 p.m. 

f|	   AP-WF-05-17-16 0620GMT

=== 018-ap-investigation-writethru | en | ap | 2013-11-13T20:00:00Z | github:superdesk/superdesk-core tests/io/fixtures/anpa-2.tst
~dl ROSLYN / South Dakota ; - ; AP
~c Curt Bohannon|writer|org=Associated Press;AP
~c Jill Guthrie|writer|org=Associated Press;AP
~slug BC-US--Wind-Losing Larks, 1st Ld-Writethru,1140 || BC-US--Wind-Losing Larks || US--Wind-Losing Larks || BC-US--Wind-Losing Larks, 1st Ld-Writethru
~sig update
~by By CURT BOHANNON and JILL GUTHRIE || By CURT BOHANNON and JILL GUTHRIE, Associated Press || By CURT BOHANNON and JILL GUTHRIE Associated Press
s|BC-US--Wind-Losing Larks, 1st Ld-Writethru,1140
h|Meadowlarks vanish where the turbines turn
f|AP Photo SDDD101, SDDD102, GFX0456
e|Eds: Restores reference in 3rd paragraph to year of first count. Adds video link. With AP Photos. AP Video. For global distribution
e|EDITOR'S NOTE _ This is part of an Associated Press investigation into the hidden costs of wind.
b|By CURT BOHANNON and JILL GUTHRIE=
b|Associated Press=
m|	   <<d:ROSLYN, South Dakota (AP)>> _ Raymond Malcolm used to wake to larks. So when the first towers went up and the birds went quiet, he began to write it down.
 
m|	   Across the Dakotas, more than 900 towers (each of them 80 meters, or 262 feet, high) stand where the birds nest.
 
m|	   "I'm for wind," Malcolm said. "I was for larks first."
 
m|	   The first count, in 1968, found 41 pairs on his section.

=== 019-dpa-en-refile-lead | en | dpa | 2018-11-21T23:30:00Z | github:superdesk/superdesk-core tests/io/fixtures/dpa_four_line.txt
~dl Vaduz ; - ; dpa
~by skip
~c skip
~slug Liechtenstein/tunnel/EU/ || Liechtenstein/tunnel/EU
~en skip
s|Liechtenstein/tunnel/EU/
f|REFILE
f|1ST LEAD
h|Liechtenstein joins list of countries to pay for Alpine tunnel
b|By dpa correspondents =

m|<<d:Vaduz (dpa)>> - Liechtenstein is joining a growing number of countries
+|that will pay for a rail tunnel which does not touch their soil, the
+|government announced on Wednesday.

m|The government said it "wishes to be on time for once."

m|The tunnel, which is meant to take lorries off the roads by 2031, is
+|notable because it has no western portal yet.

m|Ministers of six countries are scheduled to gather in Innsbruck on
+|December 10 to sign the deal.

f|# Notebook

f|## Refile

f|## Note to editors
f|- adds head of railway union in grafs 7-11

f|## Internet links
f|- [Government statement](http://dpaq.example/EM405)

f|* * * *
f|The following information is not intended for publication

f|## Editorial contacts
f|- Reporting by: Anton Ospelt in Vienna, Christa Ritter in Geneva
f|  and Helen Corliss in New York
f|- Editing by: Rachel Mower, +49 30 2852 00000, <international@dpa.example>

f|dpa al rmo hct rmo

f|212322 GMT Nov 18

=== 020-dpa-en-extra | en | dpa | 2018-11-21T21:30:00Z | github:superdesk/superdesk-core tests/io/fixtures/dpa_two_line.txt
~dl Nicosia ; - ; dpa
~slug Cyprus/water/ || Cyprus/water
s|Cyprus/water/
f|EXTRA
h|Talks on Cyprus water pipe to take place in Malta next month =

m|<<d:Nicosia (dpa)>> - The Cypriot water board says it expects both sides of
+|the island to hold talks on a shared pipe in Malta early next month.

m|Representatives of the two communities and a UN engineer, Marit
+|Sandberg, will be present, a spokesman told reporters.

m|He credited Turkey for being "fully aboard" with the effort.

m|Reservoirs stand at 23 per cent.

f|# Notebook

f|## Internet links
f|- [Water board](http://dpaq.example/3UXnb)

f|dpa grj rmo

f|212101 GMT Nov 18

=== 021-aap-bob-headlines | en | aap | 2018-11-06T04:00:00Z | github:superdesk/superdesk-aap server/aap/tests/io/fixtures/bob_am_headlines.tst
~headline skip
~slug skip
~par 5 8
f|ZCZC AAP
f|%A
f|#AM Hobart headlines
f|$Hobart headlines round-up Nov 06, 1200
f|:1200
f|*07000000
f|~AM Service
f|@TAS
p|Here are this morning's latest headlines...


m|* Premier Gwen Maddox has rubbished reports that the ferry terminal will be late.

m|* The council is dropping a plan for paid parking on the wharf, but wants a levy instead.

m|* A Launceston police officer accused of selling seized fishing rods is "appalled", a court has been told.

p|Making news in sport...

m|* Derwent striker Dan Arkwright will miss the cup tie after confirming he requires a knee reconstruction.

m|* Bass have broken a 659-minute home goal drought.

=== 022-aap-top-ten-table | en | aap | 2019-03-13T08:00:00Z | github:superdesk/superdesk-aap server/aap/tests/io/fixtures/National Top Ten By Volume at Close - March 13.tst
~lang skip
~headline skip
~slug skip
~par 1 6
f|ZCZC
f|#National Top Ten By Volume at Close
f|:National Top Ten By Volume at Close - March 13

p|National Top Ten By Volume at Close - March 13

m|MurchPhar         86,823,071     0.105     +0.031
m|AtlanticIron      76,147,672     0.035     0.00
m|Qld Zinc          67,003,543     0.018     +0.006
m|Botanica          65,295,357     0.072     +0.022
m|JumbukInter       55,539,574     0.003     +0.001
f|Source: Reuters
f|Pagemasters

f|NNNN

=== 023-aap-media-release | en | aap | 2015-10-13T06:00:00Z | github:superdesk/superdesk-aap server/aap/tests/io/fixtures/ED_841066_2_1.tst
~h Personal bankruptcies rise 0.8% in the September quarter || Media release: Personal bankruptcies rise 0.8% in the September quarter
~slug skip
~onlyh 1
f|   ZCZC AAP
f|%MNETALL MFI MGD
f|$J
f|:
f|:Australian Insolvency Register
f|*X
h|Media release: Personal bankruptcies rise 0.8% in the September quarter

f|Tue 13 October 2015

m|The Australian Insolvency Register today released the personal insolvency activity statistics for the September quarter 2015.

p|Personal insolvency in the September quarter 2015

m|Total personal insolvencies increased 0.8% in the September quarter 2015 compared to the September quarter 2014. This is the second consecutive rise.

m|Queensland accounted for most of the national rise.

m|The number of debt agreements in Tasmania is the highest on record.

=== 024-bureau-cancellation | en | bom | 2018-07-05T00:30:00Z | github:superdesk/superdesk-aap server/aap/tests/io/fixtures/IDN38100.tst
~slug skip
f|IDN38100
f|Australian Government Bureau of Meteorology
f|New South Wales

h|Cancellation of
+|Road Weather Alert for Newcastle

f|Issued at 9:27 am EST on Thursday 5 July 2018.

m|The road weather alert for the northern suburbs has been cancelled, but the
+|situation will continue to be monitored and further alerts will be issued if
+|necessary.
m|For information on any road closures, please contact your local council or the Police.
m|No further alerts will be issued for this event.

=== 025-racing-fields | en | aap | 2017-02-23T02:00:00Z | github:superdesk/superdesk-aap server/aap/tests/io/fixtures/viflda004_7257.tst
~lang skip
~slug skip
~headline skip
~body skip
f|ZCZC FMG000
f|YY TDR
h|RACING : Melrose Park FIELDS Thursday
m|Weather: Fine
m|Track: Soft(5)
m|Rail: TRUE
m|* Local Times
m|1_12.55 Wattle Distributions Mdn Plate 1200m
m|(Apprentices can claim) 
m|3-y-o.
m|Prize money: $23,000; 1st $12,650; 2nd $3,910; 3rd $1,840; 4th
+|$1,035; 5th $690; 6th-10th $575.
m| 1 _    2  Call Me Cuthbert  (1)  M J Doyle (a)          58
m| 2 _    2  Constant Judge  (3)    L Curran               58
m| 3 _    3  Distant Shed  (12)     M J Wallace            58

=== 026-asianet-release | en | aap | 2017-02-02T00:00:00Z | github:superdesk/superdesk-aap server/aap/tests/io/fixtures/asianet_1.tst
~dl BOISE / Idaho ; 2017-02-01 ; PRNewswire-AsiaNet
~h Kestrel Turbine Partners with Axis Grid On Hydro Metering Platform Integration
~onlyh 1
f|Source: Kestrel Turbine, Inc. 
f|MEDIA RELEASE PR67276
h|Kestrel Turbine Partners with Axis Grid On Hydro Metering Platform 
+|Integration

d|BOISE, Idaho, Feb. 1, 2017 /PRNewswire-AsiaNet/ --

m|Kestrel Turbine, Inc. ( https://www.kestrelturbine.example/ ) (Nasdaq: KSTL), a 
+|leader in small hydro, today announced a partnership with Axis Grid, which 
+|serves 2 million homes in Malaysia.

m|The platform provides a single point of integration for meters of seven makers. 
+|Launch is expected in the first half of 2017. 

m|Chief Executive Officer of Axis Grid, Khairil Anwar, says, "We are excited to 
+|read a meter without a boat."

p|About Kestrel Turbine, Inc.

p|Kestrel Turbine is head-quartered in Boise, Idaho with offices in Oslo and Lima. 

f|Follow Kestrel Turbine:

f|Twitter: https://twitter.example/KestrelTurbine   
f|Facebook: https://www.facebook.example/KestrelTurbineInc   

f|Investor relations contact:

f|Brian Bartlow
f|Kestrel Turbine
f|ir@kestrelturbine.example
f|+1 (208) 555-0174 

f|Logo - http://mma.prnewswire.example/media/169744/kestrel_logo.jpg 

f|SOURCE Kestrel Turbine, Inc. 

=== 027-asianet-bullet-verse | en | aap | 2017-02-02T00:00:00Z | github:superdesk/superdesk-aap server/aap/tests/io/fixtures/asianet_3.tst
~dl RECIFE ; 2017-02-01 ; PRNewswire-AsiaNet
f|Source: Escola Galo Azul
f|MEDIA RELEASE PR67255
h|A carnival without glitter comes to Brazil's northeast

d|RECIFE, Feb. 1, 2017 /PRNewswire-AsiaNet/ --

p|    -- Galo Azul samba school to present theme on rivers. The most committed
+|       can join the parade by canoe through the initiative, "Your Boat on
+|       the Avenue" 

m|Brazil's Carnival is recognized worldwide for its feathers and its glitter. Galo 
+|Azul ('Blue Rooster') - www.galoazul.example - will use neither this year.

f|Photo - http://mma.prnewswire.example/media/462590/Galo_Azul.jpg 
f|Logo - http://mma.prnewswire.example/media/462588/LogoGaloAzul.jpg 

m|It is estimated that four tonnes of glitter wash into the Capibaribe each year.

m|"The river does not sparkle, it coughs," said Renata Candeias, the school's 
+|director.

f|Contact:
f|Lola Serrano
f|lola.serrano@galoazul.example
f|+55 81 30460000 

f|SOURCE:  Escola Galo Azul

=== 028-asianet-no-dash | en | aap | 2018-07-25T12:00:00Z | github:superdesk/superdesk-aap server/aap/tests/io/fixtures/asianet_10.tst
~dl PUNE / India ; 2018-07-25 ; PRNewswire-AsiaNet
f|Source: PowerTrust
f|MEDIA RELEASE PR74541
h|PowerTrust Delivers Another Steady Quarter

d|PUNE, India, July 25, 2018/PRNewswire-AsiaNet/

p|PowerTrust Delivers Another Steady Quarter

p|Key Highlights 
p|• Q1 EBITDA of INR 1,258 million, up by 9% QoQ
p|• Q1 Distribution Per Unit (DPU) of INR 2.80 in line with FY19 DPU guidance 

m|PowerTrust, which owns lines in five states, announced its results for the 
+|quarter ended 30 June 2018. Consolidated revenue stood at INR 1,420 million.

m|Commenting on the quarterly results, Ms. Pratima Agashe, Chief Executive Officer, 
+|PowerTrust, said, "Steady is a strategy."

p|About PowerTrust:
p|PowerTrust [BSE: 540000 | NSE: POWERTRUST] owns 4 operating projects comprising 
+|2,360 ckms of transmission lines and 2 substations. 
f|For more details, please visit http://www.powertrust.example

f|Media contact:
f|Balaji Narayan 
f|Phone: +91-9900000000
f|Email: balaji.narayan@powertrust.example

f|Source: PowerTrust

=== 029-globenewswire-en | en | globenewswire | 2019-12-03T20:00:00Z | github:superdesk/superdesk-cp server/tests/ingest/parser/fixtures/globenewswire/0b78.xml
~dl REGINA / Saskatchewan ; 2019-12-03 ; GLOBE NEWSWIRE
h|Borealis Potash Corp. Announces Appointment of Chief Financial Officer

m|<<d:REGINA, Saskatchewan, Dec.  03, 2019  (GLOBE NEWSWIRE) -->> BOREALIS POTASH CORP. (“Borealis” or the “Company”) (TSXV: BRLS) is pleased to announce that Moira Kehler has been appointed Chief Financial Officer, effective immediately.

m|Ms. Kehler spent eleven years with a grain company in Winnipeg.

m|“She has closed a quarter in a blizzard,” said Graham Poole, President and CEO.

p|About BOREALIS

p|Borealis holds 41,000 hectares in southern Saskatchewan.

f|For further information contact:

f|Graham Poole, President and CEO
f|Tel: +1 306 555 0117
f|Email: gpoole@borealis.example

f|Neither the TSX Venture Exchange nor its Regulation Services Provider (as that term is defined in the policies of the TSX Venture Exchange) accepts responsibility for the adequacy or accuracy of this news release.

=== 030-businesswire | en | businesswire | 2021-01-31T04:00:00Z | github:superdesk/superdesk-cp server/tests/ingest/parser/fixtures/businesswire/20210130005024r1.xml; find_string 49214675550
~dl BANGOR / Maine ; - ; BUSINESS WIRE
h|Penobscot Brokers Lifts All Trading Limits on Blueberry Options

m|<<d:BANGOR, Maine--(BUSINESS WIRE)-->>Penobscot Brokers Group (Nasdaq: PNBK), a regional brokerage firm, announced today that on Friday it lifted all trading limits on frozen blueberry options.

m|The limits had been set on Wednesday after prices doubled in an hour.

m|“We were short of calm, not of capital,” said Chairman Thaddeus Pike.

p|About Penobscot Brokers Group, Inc.:

p|Penobscot Brokers Group affiliates provide execution of trades in farm products around the clock.

f|View source version on businesswire.com: https://www.businesswire.example/news/home/20210130005024/en/

f|Contacts

f|Penobscot Brokers Group, Inc.
f|media@penobscot.example
