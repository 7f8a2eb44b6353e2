"""Data: given names of many languages, which tell a person's name from other words in capitals.

Names that are cities, months or common words as often (`Paris`, `April`, `Rose`) are left out.
"""

from lexicon.word_lists import words

GIVEN_NAMES = words(
    """
    aaron aashish abby abdallah abdel abdi abdoulaye abdul abdullah abdülkadir abebe abena abigail
    abraham achieng ada adaeze adam adama addison adel adela adele adeline aditi aditya adnan adolfo
    adriaan adrian adriana adrien adwoa afonso afshan agata agnes agnieszka agus ahmad ahmed ahmet
    aida aidan aileen aino aisha aishwarya aissatou aitor aivars ajay akbar akiko akio akira akosua
    alain alan alana alasdair alastair albert alberto alec alejandra alejandro aleksandar aleksander
    aleksandra aleksei aleksey alena alenka alessandra alessandro alessia alex alexandra alexandre
    alexandru alexei alexey alexia alexis alfonso alfred alfredo ali alice alicia alina alison
    alistair alix allan allen allison alma alvaro ama amadou amaka amal amanda amar amber amelia
    amelie amina aminata amir amit amitabh amjad amrit amy ana anand ananya anastasia anat anders
    andi andre andrea andreas andreea andrei andrej andres andrew andrey andris andrius andrzej andy
    aneta angel angela angelika angelina angelique angus anh anikó anil anita anja anjali anke ankit
    ankita ann anna annabel annabelle anne annegret anneke annemarie annett annette annie annika
    anny ansgar anthony antje antoine antoinette anton antonella antonia antonio antony antti anu
    anuj anupam anurag anya aoife arash ariana ariane arief ariel arjun arlette armando armin arnaud
    arne arno arnold artem arthur arturo arun arvind arvinder arvydas asha ashish ashley ashok
    ashraf asif asma astrid athena attila atul aubrey audrey augusto aurelie aurelien aurora avi
    axel ayaka ayesha ayman ayodele ayse aysegul ayu ayumi ayşe aziz azra baljit balázs bambang
    baraka barbara barry bartosz bartłomiej bashir bassam bastian bayu beata beate beatrice beatriz
    becky begoña bella belén ben benedetta benedict benedikt bengt benjamin benjamín benoit bente
    bernadette bernard bernardo bernd bernhard bert bertrand beth bethany betsy bettina betty bettye
    beverly beáta bhavesh bhavna biju bilal biljana bill birgit birgitta bjarne björn blake blanca
    bo bob bobby bogdan bojan bola bongani boris borja boubacar boyd brad bradley brandon branislav
    branko brenda brendan brett brian bridget bridie brigitte britt brittany bronwyn bruce bruna
    bruno bryan budi bukola burak burcu cahyo caitlin caleb callum calum calvin cameron camila
    camilla camille candice carina carl carla carlo carlos carlota carly carmen carol carola carole
    carolin carolina caroline carolyn carsten casey caspar cassandra catalina catarina catherine
    cathy cecile cecilia cedric celia celine cem cesar chandra chantal charlene charles charlie
    chebet cheikh chelsea cheryl chiara chidi chinedu chioma chirag chloe choe choi chris christa
    christel christer christian christiane christina christine christoph christophe christopher
    christy chuck chus cindy claes claire clara clare clarissa claude claudia claudine claudio claus
    clemens clement cliff clifford clint clive cody colette colin colleen conny conor conrad
    constance constantin corey corinna corinne cornelia costas courtney craig cristian cristiana
    cristiano cristina cristobal curt curtis cynthia cyril cyrille cătălin daiki daisuke daisy
    damian damien damir damon dan dana daniel daniela daniele danielle danilo danny dara daria dario
    darius dariusz darko darlene darren darshan darya daryl dave david davide davor dawit deanna
    debbie deborah debra deepa deepak deepika deirdre delphine denis denise dennis derek derrick
    desmond dev devika dewi dhruv dian diana diane didier diego dieter dietmar dilip dimitar dimitri
    dimitris dina dinesh dirk divya djamel dmitri dmitriy dmitry dolores dominic dominik dominique
    donald donatella donna dora doreen dorian doris dorota dorothea dorothee dorothy dorte doug
    douglas dragan dragana duarte duc duncan dunja dustin duy dušan dwi dylan ebru eckart eddie
    edgar edith edmund eduard eduardo edward edwin eelco eero eetu eeva egil egle ehsan eileen eirik
    ekaterina eko ekrem elaine eleanor elena eleni eleonora elham eli elia eliana elias eliaser elif
    elin elina eliot elisa elisabeth elise eliza elizabeth elke ellen ellie elliot elliott elodie
    eloise elsa elvira elyas emanuel emanuela emanuele emeka emiko emil emile emilia emilie emilio
    emily emine emma emmanuel emmanuelle emre endang engin enrico enrique erdem eric erica erich
    erik erika erin ernest ernesto ernst erwin espen esra esteban estelle esther ethan etienne eugen
    eugene eugenia eugenio eva evan evangelos evelyn evgeny ewa ewan fabian fabiana fabien fabienne
    fabio fabrice fabrizio fadi fahad faisal fajar farah fares farhad farid farida farouk farzana
    fatemeh fatih fatima fatma fatoumata fauzi federica federico felicia felicity felipe felix femi
    ferdinand ferenc fernanda fernando filip filipa filipe filippo finbarr finn fiona firas flavia
    flavio fleur floor florent florian floriana florin folake fouzia frances francesca francesco
    francis francisca francisco franck franco francois frank frankie franz franziska françois
    françoise fred freddie frederic frederick frederik frederike fredrik frida frieder friederike
    friedrich fritz frode frédéric fumiko funmi fátima félix gabriel gabriela gabriele gabriella
    gabrielle gaelle gaetan galih gamze gareth gary gautam gavin geeta geir gemma geoff geoffrey
    georg george georges georgina georgios gerald geraldine gerard gerardo gerd gerhard geri gerry
    ghassan gholam giacomo gian gianluca gianni gilang gilbert gilles gina gintaras giorgio giorgos
    giovanna giovanni gisela giulia giuliana giulio giuseppe gladys glen glenn gloria gonzalo
    gonçalo gopal goran gordana gordon govind grant grażyna greg gregoire gregor gregory greta gro
    grzegorz guido guilherme guillaume guillermo gunilla gunnar gunther gurpreet gus gustav gustavo
    guy gwen györgy gábor göran günter günther habib hadi haider haile hakan haley halil halima
    hamid hamza hana hanako hani hank hanna hannah hanne hannes hannu hans harald hari harpreet
    harriet harry harsh hartmut haruka haruki haruto hasan hasnain hassan hatice hayley heather
    hector hege heidi heike heikki heiko heiner heinrich heinz helen helene helga helge helle helmut
    hendra hendrik henning henri henriette henrik henrique henry herbert heribert herman hermann
    herve hicham hideo hilary hilde hillary hiroko hiroshi hiroto hiroyuki hitesh hoang holger horst
    hossein howard hubert hugh hugo humeyra hung huong hussein huw hyun håkan håkon héctor hüseyin
    ian ibrahim ibrahima ida ieva ifeanyi ignacio igor ilana ilaria ildikó ilham ilya ilze imad
    imelda imran ina indira indra ines inga inge ingela inger ingo ingrid ingvild inmaculada inna
    inés inês ioana ioannis ionut ira irena irene irina irma irwan isaac isabel isabela isabella
    isabelle ishaan ishita ismail istván ivan ivana ivo iván iwan izabela jaana jacek jack jackie
    jacob jacqueline jacques jacqui jade jae jaime jake jakob jakub jamal james jamie jamil jan jana
    jane janet janice janina janine janis janne jannik jannis jari jaroslav jarosław jarrett jasmin
    jasmina jasmine jason jaspreet javed javier jay jayne jayson jean jeanette jeanne jeannine jeff
    jeffrey jelena jemima jen jenna jennifer jenny jens jeremy jerome jerry jerzy jesper jess jesse
    jessica jessie jesús jette jignesh jill jim jimena jimmy jiri jitendra jiwoo jiyeon jiří joachim
    joan joana joanna joanne joao joaquin joaquín jocelyn jochen jodi jodie jody joe joel joelle
    joerg johan johann johanna johannes john johnny joko jolanta jon jona jonas jonathan jonny jordi
    jorge jose josef josefine joseph josephine josh joshua josip josé jovelyn joyce jozef joão juan
    juana juanita judit judith judy juergen juha jukka jules julia julian juliana juliane julianne
    julie julien juliet juliette julio julius julián juma jun junko juris jussi justin justina
    justine jyoti jyotsna jános jéssica józsef jörg jörn jørgen jürgen kaan kagiso kaisa kaito
    kalpesh kamal kamau kamil kamila kanako kanya kaori kara karel karen kari karim karima karin
    karina karl karla karolina karoline karsten karthik kartika kasia katalin katarina katarzyna
    kate katerina kath katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin
    katsiaryna kavita kavya kay kayla kazuhiro kazuko kazuo keiko keith kelly kelsey ken kenichi
    kenji kenneth kenta kerry kerstin ketan kevin khaled khalid khalil khanh kim kiprop kiran kirill
    kirsi kirsten kirsty kjell klara klaus knut kofi kojo konrad konstantin konstantinos krishna
    krishnan kristaps kristen kristian kristin kristina kristine kristof krisztina krystyna
    krzysztof kuldeep kumi kumiko kunal kunle kurt kwame kyle kylie kyra kyung ladislav laila lalit
    lance lara larisa larissa larry lars laszlo laura laure lauren laurence laurent laurie layla lea
    leah leandro leanne lee leena leif leigh leila lena lene lennart leo leonard leonardo leonie
    leonor leonore lerato lesley leslie lestari leticia letícia levent lewis lia liam liana libor
    lidia liesbeth lieselotte liga liisa lilia lilian liliana lily linda lindiwe lindsay lindsey
    linh linnea lionel lisa lisbeth liz liza lizette lloyd loic lora lorena lorenz lorenzo loretta
    lori lorraine lothar lotta lotte lou louis louisa louise luana luca lucas lucia lucian luciana
    luciano lucie lucien lucinda lucy lucía ludmila ludovic ludwig luigi luis luisa luise luka lukas
    luke lukáš luna luz luís luísa lydia lyle lyn lynda lynette lynn lynne lászló maarten maciej
    madeleine mads magali magda magdalena magdy maggie magnus maha mahesh mahmoud mahmud maite maja
    majid makoto malcolm malee malgorzata malik malin mallory mamadou mandy manfred manish manisha
    manju manoj manpreet mansoor manuel manuela mara marc marcel marcela marcella marcelle marcello
    marcelo marcia marcin marco marcos marcus mareike marek margaret margarida margarita margot
    margrethe marguerite maria mariam mariama marian mariana marianna marianne mariano maricel marie
    marieke mariella marija marijana marika mariko marilyn marin marina mario marion maris marisa
    marissa marit marites marius mariusz mariya marja mark marko markus marlene marlies marta marte
    martha marti martijn martin martina martine martí marvin mary maryam marzena maría masahiro
    masako masashi mateo mateusz mathias mathieu mathilde matilda mats matt matteo matthew matthias
    matthieu matti maud maura maureen maurice mauricio maurizio mauro max maxim maxime maximilian
    maya mayank mayara mayumi małgorzata meena megan megumi mehdi mehmet meike mekonnen mel melanie
    melchior melina melissa mercedes meredith meryem mette mia michael michaela michal michał michel
    michela michele michelle michiko mick miguel mihaela mihai miho mihály mika mikael mike mikhail
    mikko miklós milena milica milos mina mindaugas ming minh minji minna minoru mira miranda
    mireille miriam mirjam mirko miroslav mitch mitchell mitesh mogens mohamad mohamed mohammad
    mohammed mohan mohini mohit mohloai moira molly mona monica monika monique montserrat morgane
    morten moses mostafa moussa mpho muhammad muhammed mukesh murali murat murray mustafa mustapha
    mwangi myriam mónica nabil nadia nadine nadja naeem nagy najib nana naoki naoko naomi narendra
    naresh nasir nasser natalia natalie natalja natalya natascha natasha nathalie nathan nathaniel
    nattaya natália naufal naveed naveen navid navjot neda neema neeraj neha neil nejra nelly nelson
    ngoc ngozi nguyen nicholas nick nicki nicky nico nicola nicolas nicole niels nienke nikita
    niklas nikola nikolai nikolaj nikolas nikolaus nikolay nikos nilesh nils nina ning nino nir
    niran niranjan nisha nishant nitin nizaar njeri noah nobuo noelia noemi nokuthula nolan nomvula
    noora nora norbert noreen noriko norman nouf nour novi nuno nur nuria nurul nyambura obinna
    odhiambo odile ola olaf ole oleg oleksandr oleksiy olena olga oliver olivia olivier olli olof
    olu olumide oluwaseun omar omer ondřej onur oren orla oscar oskar osman otieno otto ousmane outi
    owain owen ozan ozge pablo padraig paige pallavi palle paloma pamela panagiotis pankaj paola
    paolo paresh parth pascal pascale pat patrice patricia patricio patrick patrik patrizia patrycja
    patrícia paul paula paulina pauline paulo pavel pavlo pawel paweł pedro peggy pekka penelope
    penny pernilla perrine perry petar pete peter petr petra petri petros phil philip philipp
    philippa philippe phillip phoebe phuong phyllis pierre pierrick pieter pilar pim piotr polina
    pooja poul povilas pradeep pranav prasad prashant pratap preeti priscila priscilla priya
    priyanka przemysław puspita putri pál péter pınar quang rachel rachid rachida radek radha radu
    rafael rafaela rafal rafał raghav ragnhild rahimu rahmat rahul rainer raisa raj raja rajat
    rajeev rajesh rajiv rakesh ralf ralph ram ramazan ramesh ramin ramon ramona ramy rana randall
    randi randy rania ranjit raphael raquel rasa rashid rashmi rasmus ratna raul ravi ravindra ray
    raymond razia raúl rebecca rebekah reena rehema reiko reinhard reinhold rekha remi renan renata
    renate renato rene renee renzo rené reuben reza rhiannon rhys ria ricardo riccardo rich richard
    rick ricky ridwan riikka rikard rina rini risa rishi rita ritu rizky roald rob robbie robert
    roberta roberto robin robyn rocio rocío rod rodel roderick rodney rodrigo roger rogerio rohan
    rohit roland rolf romain roman romana romina rommel romy ron ronald ronaldo ronen ronnie rory
    rosa rosalie rosalind rosanna rosario rosemary rosie ross roswitha rowena roxanne roy ruben
    rubén rudi rudolf rudy rui rune rupert rupesh russell ruth ryan ryo răzvan rūta saad saara sabah
    sabina sabine sabrina sachiko sachin sadia saeed safia saif sajjad sakiko sakura salah saleh
    salim salma salman salvatore sam samantha samar sameer sami samir samira samuel samy samya
    sandeep sander sandra sandrine sandro sangeeta sanjay sanjeev sanjiv sanna sara sarah sari
    sascha saskia satish satoshi satu saul sauli saurabh scott sean seb sebastian sebastien seema
    segun sehernur selamawit selena selim selina selma seoyeon serafina serena serge sergei sergej
    sergey sergio serhiy serkan seth seung sevda seydou seán shaheen shahid shahzad shane shannon
    shany sharon shaun shawn sheila shelley shelly sheryl shigeru shilpa shinichi shirin shirley
    shiv shivani shota shreya shruti shubham shyam sibusiso sibylle sid siddharth sidney siegfried
    sigrid silja silke silvana silvia silvio simon simona simone simran sina sinead siobhan sipho
    siri siti slamet slava slavica slobodan smita sneha snežana sofie soledad solveig somchai somsak
    sonal sonali sonia sonja sook sophia sophie soraya soren sota souleymane soumya sri stacey
    staffan stan stanislav stanislaw stanisław stavros stefan stefania stefanie stefano steffan
    steffen stein stelios stella stephan stephane stephanie stephen steve steven stewart stig stijn
    stina stuart stéphane subhash suda sudhir sue sulaiman suman sumit sunil sunita supriya suresh
    suryadi susan susana susanna susanne sushil susie suzanne suzy svein sven svenja svetlana swapna
    swati syed sylvia sylvie szilárd szymon sándor sébastien sérgio sören søren süleyman sławomir
    tadao tadashi tadesse tadeusz taha takashi takeshi takumi tamar tamara tamás tania tanja tanvi
    tanya tanyel tara tarek tariq tarja tatiana tatjana tatyana ted teguh teresa tereza terhi terje
    terri terry tesfaye tess tessa thabo thalia thandi thanh thao thaís themba theo theodor theodore
    theresa therese thiago thierry thilo thomas thorsten tiago tibor tiffany tijana tika tilman tim
    timo timothy timur tina tobias toby todd tolga tom tomas tomasz tommaso tommy tomás toni tony
    torben torbjörn tore torill torsten toshiyuki tove tracey tracy trevor trine trisha tristan
    trond troy trudi trudy trupti tshepo tuan tudor tunde tuomas turgut tuva tyler tôrtia uche udo
    ulf uli ulla ulrich ulrika ulrike uma umar umberto umut unni ursula urvashi usman ute uwe uğur
    vadim vaishali valentin valentina valeria valerie valerio valérie vandana vanesa vanessa varsha
    vasco vasilis vasily vassilis veena vera veronica veronika verónica vesna vibha vicente vicki
    vicky victoire victor victoria vidar vidya vijay vikas vikram viktor viktoria viktoriya ville
    vina vinay vincent vincenzo vinod viola violeta virginie vishal vittorio vitória vivek vivian
    viviana vivien vivienne vlad vladimir vladimír vladislav volkan volker volodymyr vytautas václav
    véronique víctor wahyu waleed walid wally walter waltraud wambui wanda wangari wanjiru wasim
    wawan wei wendy werner wesley wibke wichai wiesław wilfried wilhelm willem william wim winfried
    wojciech wolfgang xavier xiao xiaoying ximena yael yair yan yana yann yannick yannis yanti yara
    yasemin yash yasir yasmin yasmine yasser yasuhiro yaw yegor yekaterina yelena yemi yesim yevgeny
    yoav yogesh yohann yoko yolanda yonas yoshiko yoshio youri youssef yousuf yudi yukari yuki
    yukiko yulia yuliya yumiko yuni yuri yuriy yusuf yuto yves yvette yvonne zac zach zachary zafar
    zahid zahra zainab zainabu zane zara zbigniew zdenka zdeněk zeina zeynep zimbili zoe zofia
    zoltan zoltán zoran zsofia zsolt zsuzsanna zubair zuzana ágnes ángel ángela åsa éva íñigo óscar
    ömer özlem øystein łukasz ștefan

    адам александр александра алексей алина алла алёна анастасия анатолий андрей анна антон артем
    артём борис вадим валентин валентина валерий валерия василий вера вероника виктор виктория
    виталий владимир владислав вячеслав галина геннадий георгий григорий дарья денис дмитрий евгений
    евгения егор екатерина елена елизавета иван игорь илья инна ирина кирилл ксения лариса лев
    леонид лидия любовь людмила макар максим маргарита марина мария михаил наталия наталья никита
    николай нина оксана олег олеся ольга павел петр полина пётр роман светлана семен сергей софья
    станислав степан тамара татьяна тимофей ульяна федор фёдор эдуард элина юлия юрий яна ярослав
    """
)
