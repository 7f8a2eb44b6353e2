"""Data: given names of many languages, which tell a person's name from other words in capitals.

Names that are cities, months or common words as often (`Paris`, `April`, `Rose`) are left out.
"""

from lexicon.word_lists import words

GIVEN_NAMES = words(
    """
    aaron aashish abby abdallah abdel abdi abdoulaye abdul abdullah abdülkadir abebe abed abena
    abigail abraham achieng ada adaeze adam adama addison adel adela adele adeline aditi aditya
    adnan adolfo adriaan adrian adriana adriano adrien adwoa afonso afroz afshan afshin agata agnes
    agnieszka agus ahmad ahmed ahmet aida aidan aiden aileen aino ainsley aisha aishwarya aissatou
    aitor aivars ajay ajit akbar akiko akio akira akosua alaa alain alan alana alanna alasdair
    alastair albert alberto alden alec aleisha alejandra alejandro aleksandar aleksander aleksandra
    aleksei aleksey alena alenka alessandra alessandro alessia alessio alethea alex alexandra
    alexandre alexandru alexei alexey alexia alexis alfonso alfred alfredo ali alice alicia alina
    alison alistair alix allan allen allison alma alondra althea alvaro alyssa ama amadou amaka amal
    amalia amanda amar amara amber amelia amelie amie amina aminata amir amira amit amitabh amjad
    amrit amy ana anais anand ananya anastasia anat anaïs anders andi andre andrea andreas andreea
    andrei andrej andres andrew andrey andris andrius andrzej andrés andy aneta angel angela
    angelika angelina angelique angus anh anikó anil anila anisa anita anja anjali anke ankit ankita
    ann anna annabel annabelle annalisa annamarie anne annegret anneke anneli annemarie annett
    annette annie annika annmarie anny anoosh anselm ansgar anshuman anthony antje antoine
    antoinette anton antonella antonia antonio antony antti antwan anu anuj anupam anurag anushka
    anwar anya aoife apoorva araceli arash ariana ariane arief ariel arjun arlene arlette arman
    armando armin arnab arnaud arne arno arnold artem arthur arti arturo arun arvind arvinder
    arvydas aryan asha ashish ashleigh ashley ashok ashraf asif asim asma assaf astrid athena atiya
    attila atul aubree aubrey audrey augusto aurelie aurelien aurora avi axel ayaka ayan ayesha ayla
    ayman ayodele ayse aysegul ayu ayumi ayşe azam aziz azra bahar baljit balázs bambang baraka
    barbara barry bartosz bartłomiej bashir basma bassam bastian bayu beata beate beatrice beatriz
    becky begoña bella belén ben benedetta benedict benedikt bengt benito benjamin benjamín benny
    benoit bente bernadette bernard bernardo bernd bernhard bert bertrand beth bethanie bethany
    betsy bettina betty bettye beverly beáta bhavesh bhavna bianca biju bilal biljana bill birgit
    birgitta bjarne björn blake blanca bo bob bobbie bobby bogdan bojan bola bongani boris borja
    boubacar boyd brad bradford bradley brady brandi brandon brandy branislav branko breanna brenda
    brendan brenna brent brett brian briana brianna bridget bridie brigid brigitte britney britt
    brittany brock bronwyn brooke bruce bruna bruno bryan bryant bryce brynn budi bukola burak burcu
    cade cahyo caitlin caleb callum calum calvin cameron camila camilla camille candace candice
    carina carl carla carley carlie carlo carlos carlota carly carmel carmen carol carola carole
    carolin carolina caroline carolyn carrie carsten casey caspar cassandra cassidy catalina
    catarina cathal catherine cathy cecile cecilia cecily cedric celeste celia celine cem cesar
    chandra chantal charlene charles charlie chebet cheikh chelsea cheryl chester chiara chidi
    chinedu chioma chirag chloe choe choi chris chrissy christa christel christer christian
    christiane christie christina christine christoph christophe christopher christy chuck chus
    ciara cindy claes claire clara clare clarence clarissa clark claude claudette claudia claudine
    claudio claus clayton clemens clement cliff clifford clint clinton clive cody colette colin
    colleen conner connie connor conny conor conrad constance constantin corey corinna corinne
    cornelia cornelius cory costas courtney craig cristian cristiana cristiano cristina cristobal
    curt curtis cynthia cyril cyrille cătălin daiki daisuke daisy dakota damian damien damir damon
    dan dana dane danica daniel daniela daniele danielle danilo danny dante daphne dara darcy daria
    dario darius dariusz darko darla darlene darnell darrell darren darryl darshan darya daryl dave
    david davide davis davor dawit deanna debbie deborah debra declan dee deepa deepak deepika
    deirdre delia della delphine denis denise dennis denzel derek derrick desiree desmond dev devika
    devin devon dewi dexter dhruv dian diana diane dianne didier diego dieter dietmar dilip dillon
    dimitar dimitri dimitris dina dinesh dion dirk divya djamel dmitri dmitriy dmitry dolores
    dominic dominik dominique donald donatella donna donovan dora doreen dorian doris dorota
    dorothea dorothee dorothy dorte doug douglas dragan dragana duarte duc duncan dunja dustin duy
    dušan dwayne dwi dwight dylan eamon ebru eckart eddie edgar edith edmund edna eduard eduardo
    edward edwin eelco eero eetu eeva egil egle ehsan eileen eirik ekaterina eko ekrem elaine
    eleanor elena eleni eleonora elham eli elia eliana elias eliaser elif elijah elin elina eliot
    elisa elisabeth elise eliza elizabeth elke ellen ellie elliot elliott ellis elodie eloise elsa
    elsie elvira elyas emanuel emanuela emanuele emeka emerson emiko emil emile emilia emilie emilio
    emily emine emma emmanuel emmanuelle emmett emre endang engin enrico enrique erdem eric erica
    erich erik erika erin ernest ernesto ernst ervin erwin espen esra esteban estelle esther ethan
    etienne eugen eugene eugenia eugenio eva evan evangelos evelyn everett evgeny ewa ewan ezra
    fabian fabiana fabien fabienne fabio fabrice fabrizio fadi fahad faisal fajar farah fares farhad
    farid farida farouk farzana fatemeh fatih fatima fatma fatoumata fauzi faye federica federico
    felicia felicity felipe felix femi ferdinand ferenc fernanda fernando filip filipa filipe
    filippo finbarr finn fiona firas flavia flavio fleur floor flora florent florian floriana florin
    folake fouzia frances francesca francesco francine francis francisca francisco franck franco
    francois frank frankie franklin franz franziska françois françoise fred freddie frederic
    frederick frederik frederike fredrik frida frieda frieder friederike friedrich fritz frode
    frédéric fumiko funmi fátima félix gabriel gabriela gabriele gabriella gabrielle gaelle gaetan
    gail galen galih gamze gareth garrett garry gary gautam gavin geeta geir gemma genevieve geoff
    geoffrey georg george georges georgina georgios gerald geraldine gerard gerardo gerd gerhard
    geri gerry ghassan gholam giacomo gian gianluca gianni gilang gilbert gilles gillian gina
    gintaras giorgio giorgos giovanna giovanni gisela giulia giuliana giulio giuseppe gladys glen
    glenda glenn gloria gonzalo gonçalo gopal goran gordana gordon govind gracie graham grant
    grażyna greg gregg gregoire gregor gregory greta gretchen griffin gro grzegorz guido guilherme
    guillaume guillermo gunilla gunnar gunther gurpreet gus gustav gustavo guy gwen gwendolyn györgy
    gábor göran günter günther habib hadi hadley haider haile hailey hakan haley halil halima hamid
    hamza hana hanako hani hank hanna hannah hanne hannes hannu hans harald hari harlan harold
    harpreet harriet harris harrison harry harsh hartmut haruka haruki haruto harvey hasan hasnain
    hassan hatice haya hayden hayley heather hector hege heidi heike heikki heiko heiner heinrich
    heinz helen helene helga helge helle helmut hendra hendrik henning henri henriette henrik
    henrique henry herbert heribert herman hermann herve hicham hideo hilary hilda hilde hillary
    hiroko hiroshi hiroto hiroyuki hitesh hoang holger horace horst hossein howard hubert hugh hugo
    humeyra hung huong hussein huw hyun håkan håkon héctor hüseyin ian ibrahim ibrahima ida ieva
    ifeanyi ignacio igor ilana ilaria ildikó ilham ilya ilze imad imani imelda imogen imran ina
    indira indra ines inga inge ingela inger ingo ingrid ingvild inmaculada inna inés inês ioana
    ioannis ionut ira irena irene irina iris irma irving irwan isaac isabel isabela isabella
    isabelle isaiah ishaan ishita ismael ismail istván ivan ivana ivo iván iwan izabela jaana jacek
    jack jackie jaclyn jacob jacqueline jacques jacqui jada jade jae jaime jake jakob jakub jamal
    james jamie jamil jan jana jane janet janice janina janine janis janne jannik jannis jared jari
    jaroslav jarosław jarrett jasmin jasmina jasmine jason jasper jaspreet javed javier jay jayden
    jayne jayson jean jeanette jeanne jeannie jeannine jeff jeffery jeffrey jelena jemima jen jenna
    jennifer jenny jens jerald jeremiah jeremy jermaine jerome jerry jerzy jesper jess jesse jessica
    jessie jesus jesús jette jignesh jill jillian jim jimena jimmy jiri jitendra jiwoo jiyeon jiří
    joachim joan joana joann joanna joanne joao joaquin joaquín jocelyn jochen jodi jodie jody joe
    joel joelle joerg johan johann johanna johannes john johnathan johnny joko jolanta jolene jon
    jona jonah jonas jonathan joni jonny jordi jorge jose josef josefine joseph josephine josh
    joshua josie josip josé jovelyn joyce jozef joão juan juana juanita judit judith judy juergen
    juha jukka jules julia julian juliana juliane julianne julie julien juliet juliette julio julius
    julián juma jun junko juris jussi justin justina justine jyoti jyotsna jános jéssica józsef jörg
    jörn jørgen jürgen kaan kagiso kaisa kaitlin kaitlyn kaito kalpesh kamal kamau kamil kamila
    kanako kanya kaori kara karel karen kari karim karima karin karina karl karla karolina karoline
    karsten karthik kartika kasey kasia katalin katarina katarzyna kate katelyn katerina kath
    katharina katharine katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina
    katsiaryna kavita kavya kay kayla kazuhiro kazuko kazuo keiko keisha keith kelley kelli kellie
    kelly kelsey kelvin ken kendall kendra kendrick kenichi kenji kenneth kenny kenta kerry kerstin
    ketan kevin khaled khalid khalil khanh kiara kiely kieran kim kimberley kimberly kiprop kiran
    kirill kirk kirsi kirsten kirstie kirsty kjell klara klaus knut kofi kojo konrad konstantin
    konstantinos krishna krishnan kristaps kristen kristi kristian kristie kristin kristina kristine
    kristof kristy krisztina krystyna krzysztof kuldeep kumi kumiko kunal kunle kurt kwame kyla kyle
    kylie kyra kyung lacey ladislav laila lalit lana lance landon lara larisa larissa larry lars
    laszlo latasha latoya laura laure laurel lauren laurence laurent laurie lawrence layla lea leah
    leandro leanne lee leena leif leigh leila lena lene lennart leo leon leonard leonardo leonie
    leonor leonore lerato leroy lesley leslie lestari lester leticia letícia levent lewis lia liam
    liana libor lidia liesbeth lieselotte liga liisa lila lilia lilian liliana lillian lillie lily
    linda lindiwe lindsay lindsey linh linnea lionel lisa lisbeth liz liza lizette lizzie lloyd
    logan loic lois lola lonnie lora loren lorena lorenz lorenzo loretta lori lorraine lothar lotta
    lotte lou louis louisa louise luana luca lucas lucia lucian luciana luciano lucie lucien lucille
    lucinda lucy lucía ludmila ludovic ludwig luigi luis luisa luise luka lukas luke lukáš luna
    luther luz luís luísa lydia lyle lyn lynda lynette lynn lynne lászló maarten mabel maciej
    mackenzie macy maddie madeleine madeline mads mae maeve magali magda magdalena magdy maggie
    magnus maha mahesh mahmoud mahmud maisie maite maja majid makoto malcolm malee malgorzata malik
    malin mallory mamadou mandy manfred manish manisha manju manoj manpreet mansoor manuel manuela
    mara marc marcel marcela marcella marcelle marcello marcelo marcia marcin marco marcos marcus
    mareike marek margaret margarida margarita margie margo margot margrethe marguerite maria mariah
    mariam mariama marian mariana marianna marianne mariano maribel maricel marie marieke mariel
    mariella marija marijana marika mariko marilyn marin marina mario marion maris marisa marissa
    marit marites marius mariusz mariya marja marjorie mark marko markus marla marlene marlies
    marlon marsha marshall marta marte martha marti martijn martin martina martine marty martí marva
    marvin mary maryam maryann marzena maría masahiro masako masashi mateo mateusz mathew mathias
    mathieu mathilde matilda mats matt matteo matthew matthias matthieu matti maud maura maureen
    maurice mauricio maurizio mauro mavis max maxim maxime maximilian maxine maxwell maya mayank
    mayara mayumi małgorzata meena megan meghan megumi mehdi mehmet meike mekonnen mel melanie
    melchior melina melinda melissa melvin mercedes meredith merle meryem mette mia micah michael
    michaela michal michał micheal michel michela michele michelle michiko mick miguel mihaela mihai
    miho mihály mika mikael mike mikhail mikko miklós mila mildred milena milica millicent millie
    milos milton mina mindaugas mindy ming minh minji minna minnie minoru mira miranda mireille
    miriam mirjam mirko miroslav mitch mitchell mitesh mogens mohamad mohamed mohammad mohammed
    mohan mohini mohit mohloai moira molly mona monica monika monique montserrat morgan morgane
    morten moses mostafa moussa mpho muhammad muhammed mukesh murali murat muriel murray mustafa
    mustapha mwangi myra myriam myrna myron mónica nabil nadeem nadia nadine nadja naeem nagy najib
    nana naoki naoko naomi narendra naresh nasir nasser natalia natalie natalja natalya natascha
    natasha nathalie nathan nathaniel nattaya natália naufal naveed naveen navid navjot neal ned
    neda neema neeraj neha neil nejra nelly nelson nettie ngoc ngozi nguyen nicholas nick nicki
    nicky nico nicola nicolas nicole niels nienke nigel nikita nikki niklas nikola nikolai nikolaj
    nikolas nikolaus nikolay nikos nilesh nils nina ning nino nir niran niranjan nisha nishant nitin
    nizaar njeri noah nobuo noel noelia noelle noemi nokuthula nolan nomvula noora nora norbert
    noreen noriko norma norman nouf nour novi nuno nur nuria nurul nyambura obinna octavia odessa
    odhiambo odile ola olaf ole oleg oleksandr oleksiy olena olga oliver olivia olivier olli ollie
    olof olu olumide oluwaseun omar omer ondřej onur oren orla orville oscar oskar osman otieno otis
    otto ousmane outi owain owen ozan ozge pablo padraig paige pallavi palle paloma pam pamela
    panagiotis pankaj paola paolo paresh parth pascal pascale pat patrice patricia patricio patrick
    patrik patrizia patrycja patrícia patti patty paul paula paulette paulina pauline paulo pavel
    pavlo pawel paweł pedro peggy pekka penelope penny percy pernilla perrine perry petar pete peter
    petr petra petri petros peyton phil philip philipp philippa philippe phillip phoebe phuong
    phyllis pierre pierrick pieter pilar pim piotr polina polly pooja poul povilas pradeep pranav
    prasad prashant pratap preeti priscila priscilla priya priyanka przemysław puspita putri pál
    péter pınar quang quentin quincy quinn rachael rachel rachid rachida radek radha radu rafael
    rafaela rafal rafał raghav ragnhild rahimu rahmat rahul rainer raisa raj raja rajat rajeev
    rajesh rajiv rakesh ralf ralph ram ramazan ramesh ramin ramon ramona ramy rana randal randall
    randi randolph randy rania ranjit raphael raquel rasa rashid rashmi rasmus ratna raul ravi
    ravindra ray raymond razia raúl reagan rebecca rebekah reena reginald rehema reiko reinhard
    reinhold rekha remi rena renan renata renate renato rene renee renzo rené reuben reza rhiannon
    rhoda rhonda rhys ria ricardo riccardo rich richard rick rickey ricky ridwan riikka rikard riley
    rina rini risa rishi rita ritu rizky roald rob robbie robert roberta roberto robin robyn
    rochelle rocio rocío rod rodel roderick rodney rodolfo rodrigo rogelio roger rogerio rohan rohit
    roland rolando rolf romain roman romana romeo romina rommel romy ron ronald ronaldo ronen ronnie
    roosevelt rory rosa rosalie rosalind rosanna rosanne rosario roscoe rosemarie rosemary rosie
    ross roswitha rowena roxanne roy ruben rubén rudi rudolf rudolph rudy rui rune rupert rupesh
    russell ruth ryan ryo răzvan rūta saad saara sabah sabina sabine sabrina sachiko sachin sadia
    sadie saeed safia sahar saif sajjad sakiko sakura salah saleh salim salma salman salvatore sam
    samantha samar sameer sami samir samira sammy samuel samy samya sandeep sander sandra sandrine
    sandro sangeeta sanjay sanjeev sanjiv sanna sara sarah sari sascha saskia satish satoshi satu
    saul sauli saurabh scott sean seb sebastian sebastien seema segun sehernur selamawit selena
    selim selina selma seoyeon serafina serena serge sergei sergej sergey sergio serhiy serkan seth
    seung sevda seydou seán shaheen shahid shahzad shane shannon shany shari sharif sharon shaun
    shauna shawn shawna sheila shelby sheldon shelia shelley shelly sheri sherri sherry sheryl
    shigeru shilpa shinichi shirin shirley shiv shivani shota shreya shruti shubham shyam sibusiso
    sibylle sid siddharth sidney siegfried sigrid silja silke silvana silvia silvio simon simona
    simone simran sina sinead siobhan sipho siri siti skylar slamet slava slavica slobodan smita
    sneha snežana sofie soledad solveig somchai somsak sonal sonali sonia sonja sonya sook sophia
    sophie soraya soren sota souleymane soumya sri stacey stacie stacy staffan stan stanislav
    stanislaw stanisław stanley stavros stefan stefania stefanie stefano steffan steffen stein
    stelios stella stephan stephane stephanie stephen steve steven stewart stig stijn stina stuart
    stéphane subhash suda sudhir sue sulaiman suman sumit sunil sunita supriya suresh suryadi susan
    susana susanna susanne sushil susie suzanne suzy svein sven svenja svetlana swapna swati sybil
    syed sylvester sylvia sylvie szilárd szymon sándor sébastien sérgio sören søren süleyman
    sławomir tabitha tadao tadashi tadesse tadeusz taha takashi takeshi takumi tamar tamara tami
    tammy tamás tania tanja tanvi tanya tanyel tara tarek tariq tarja tasha tatiana tatjana tatyana
    taylor ted teguh teresa tereza terhi teri terje terrance terrell terrence terri terry tesfaye
    tess tessa thabo thaddeus thalia thandi thanh thao thaís thelma themba theo theodor theodore
    theresa therese thiago thierry thilo thomas thorsten tia tiago tibor tiffany tijana tika tilman
    tim timmy timo timothy timur tina tobias toby todd tolga tom tomas tomasz tommaso tommy tomás
    toni tony tonya torben torbjörn tore torill torsten toshiyuki tove tracey traci tracie tracy
    travis trent trevor tricia trina trine trisha tristan trond troy trudi trudy trupti tshepo tuan
    tudor tunde tuomas turgut tuva tyler tyrone tyson tôrtia uche udo ulf uli ulla ulrich ulrika
    ulrike uma umar umberto umut unni ursula urvashi usman ute uwe uğur vadim vaishali valarie
    valentin valentina valeria valerie valerio valérie vandana vanesa vanessa varsha vasco vasilis
    vasily vassilis vaughn veena velma vera verna vernon veronica veronika verónica vesna vibha
    vicente vicki vickie vicky victoire victor victoria vidar vidya vijay vikas vikram viktor
    viktoria viktoriya ville vina vinay vincent vincenzo vinod viola violeta virgil virginie vishal
    vittorio vitória vivek vivian viviana vivien vivienne vlad vladimir vladimír vladislav volkan
    volker volodymyr vonda vytautas václav véronique víctor wahyu waleed walid wallace wally walter
    waltraud wambui wanda wangari wanjiru warren wasim wawan wei wendell wendy werner wesley whitney
    wibke wichai wiesław wilbert wilbur wiley wilfred wilfried wilhelm willa willard willem william
    willie wilma wilson wim winfried winifred winston wojciech wolfgang woodrow xander xavier xiao
    xiaoying ximena yael yair yan yana yann yannick yannis yanti yara yasemin yash yasir yasmin
    yasmine yasser yasuhiro yaw yegor yekaterina yelena yemi yesenia yesim yevgeny yoav yogesh
    yohann yoko yolanda yonas yoshiko yoshio youri youssef yousuf yudi yukari yuki yukiko yulia
    yuliya yumiko yuni yuri yuriy yusuf yuto yves yvette yvonne zac zach zachary zachery zack zafar
    zahid zahra zainab zainabu zane zara zbigniew zdenka zdeněk zeina zelda zeynep zimbili zoe zoey
    zofia zoltan zoltán zoran zsofia zsolt zsuzsanna zubair zuzana ágnes ángel ángela åsa éva íñigo
    óscar ömer özlem øystein łukasz ștefan
    адам александр александра алексей алина алла алёна анастасия анатолий андрей анна антон артем
    артём борис вадим валентин валентина валерий валерия василий вера вероника виктор виктория
    виталий владимир владислав вячеслав галина геннадий георгий григорий дарья денис дмитрий евгений
    евгения егор екатерина елена елизавета иван игорь илья инна ирина кирилл ксения лариса лев
    леонид лидия любовь людмила макар максим маргарита марина мария михаил наталия наталья никита
    николай нина оксана олег олеся ольга павел петр полина пётр роман светлана семен сергей софья
    станислав степан тамара татьяна тимофей ульяна федор фёдор эдуард элина юлия юрий яна ярослав
    """
)
