"""Data: given names of many languages, which tell a person's name from other words in capitals.

Names that are cities, months or common words as often (`Paris`, `April`, `Rose`) are left out.
"""

from lexicon.word_lists import words

GIVEN_NAMES = words(
    """
    ann bo anny ulrika bill mark rob rich sue guy grant aaron abby abdallah abdel abdi abdul abdullah abigail abraham ada adam addison adel adela adele
    adeline adnan adolfo adriaan adrian adriana adrien afshan agata agnes agnieszka ahmad ahmed
    ahmet aida aidan aileen aisha aishwarya aitor ajay akbar akiko akira alain alan alana alasdair
    alastair albert alberto alec alejandra alejandro aleksandar aleksander aleksandra aleksei
    aleksey alena alenka alessandra alessandro alessia alex alexandra alexandre alexandru alexei
    alexey alexia alexis alfonso alfred alfredo ali alice alicia alina alison alistair alix allan
    allen allison alma alvaro amal amanda amar amber amelia amelie amina amir amit amitabh amjad amy
    ana anand anastasia anat anders andre andrea andreas andrei andrej andres andrew andrey andrzej
    andy aneta angel angela angelika angelina angelique angus anil anita anja anjali anke ankit
    ankita anna annabel annabelle anne annegret anneke annemarie annett annette annie annika ansgar
    anthony antje antoine antoinette anton antonella antonia antonio antony anu anuj anupam anurag
    anya aoife arash ariana ariane ariel arjun arlette armando armin arnaud arne arno arnold artem
    arthur arturo arun arvind asha ashish ashley ashok ashraf asif asma astrid athena atul aubrey
    audrey augusto aurelie aurelien aurora avi axel ayaka ayesha ayman ayse aysegul aziz azra
    barbara barry bartosz bashir bassam bastian beata beate beatrice beatriz becky bella ben
    benedetta benedict benedikt benjamin benjamín benoit bernadette bernard bernardo bernd bernhard
    bert bertrand beth bethany betsy bettina betty bettye beverly bhavna biju bilal birgit björn
    blake blanca bob bobby bogdan bojan boris boyd brad bradley brandon branko brenda brendan brett
    brian bridget bridie brigitte brittany bronwyn bruce bruno bryan burak caitlin caleb callum
    calum calvin cameron camila camilla camille candice carina carl carla carlo carlos carly carmen
    carol carola carole carolin carolina caroline carolyn carsten casey caspar cassandra catalina
    catherine cathy cecile cecilia cedric celia celine cem cesar chandra chantal charlene charles
    charlie chelsea cheryl chiara chloe choe choi chris christa christel christian christiane
    christina christine christoph christophe christopher christy chuck cindy claes claire clara
    clare clarissa claude claudia claudine claudio claus clemens clement cliff clifford clint clive
    cody colette colin colleen conny conor conrad constance constantin corey corinna corinne
    cornelia costas courtney craig cristian cristiana cristiano cristina cristobal curt curtis
    cynthia cyril cyrille daisuke daisy damian damien damir damon dan dana daniel daniela daniele
    danielle danilo danny dara daria dario darius darko darlene darren darya daryl dave david davide
    davor deanna debbie deborah debra deepa deepak deepika deirdre delphine denis denise dennis
    derek derrick desmond devika dhruv diana diane didier diego dieter dietmar dilip dimitar dimitri
    dimitris dina dinesh dirk divya djamel dmitri dmitriy dmitry dominic dominik dominique donald
    donatella donna dora doreen dorian doris dorothea dorothee dorothy doug douglas dragan dragana
    duncan dunja dustin dylan ebru eckart eddie edgar edith edmund eduard eduardo edward edwin eelco
    ehsan eileen ekaterina ekrem elaine eleanor elena eleni eleonora elham eli elia eliana elias
    elif elin elina eliot elisa elisabeth elise eliza elizabeth elke ellen ellie elliot elliott
    elodie eloise elsa elvira elyas emanuel emanuela emanuele emil emile emilia emilie emilio emily
    emine emma emmanuel emmanuelle emre enrico enrique erdem eric erica erich erik erika erin ernest
    ernesto ernst erwin esra esteban estelle esther ethan etienne eugen eugene eugenia eugenio eva
    evan evangelos evelyn evgeny ewa ewan fabian fabiana fabien fabienne fabio fabrice fabrizio fadi
    fahad faisal farah fares farhad farid farida farouk farzana fatemeh fatih fatima fatma federica
    federico felicia felicity felipe felix ferdinand fernanda fernando filip filipa filipe filippo
    finbarr fiona firas flavia flavio fleur floor florent florian floriana frances francesca
    francesco francis francisca francisco franck franco francois frank frankie franz franziska
    françois françoise fred freddie frederic frederick frederik frederike fredrik frida frieder
    friederike friedrich fritz frédéric gabriel gabriela gabriele gabriella gabrielle gaelle gaetan
    gareth gary gautam gavin gemma geoff geoffrey georg george georges georgina georgios gerald
    geraldine gerard gerardo gerd gerhard geri gerry ghassan gholam giacomo gian gianluca gianni
    gilbert gilles gina giorgio giorgos giovanna giovanni gisela giulia giuliana giulio giuseppe
    gladys glen glenn gloria goran gordana gordon govind greg gregoire gregor gregory greta grzegorz
    guido guilherme guillaume guillermo gunnar gunther gus gustav gustavo gwen günter günther habib
    hadi haider hakan haley hamid hamza hana hani hank hanna hannah hannes hannu hans harald hari
    harriet harry hartmut haruka haruki hasan hasnain hassan hayley heather hector heidi heike heiko
    heiner heinrich heinz helen helene helga helge helmut hendrik henning henri henriette henrik
    henrique henry herbert heribert herman hermann herve hicham hilary hilde hillary hiroko hiroshi
    hiroyuki holger horst hossein howard hubert hugh hugo humeyra hussein huw ian ibrahim ida
    ignacio igor ilana ilaria ilya imad imran ina indira ines inga inge ingo ingrid inna ioana
    ioannis ira irena irene irina irma isaac isabel isabella isabelle ishaan ismail ivan ivana ivo
    iwan izabela jacek jack jackie jacob jacqueline jacques jade jaime jake jakob jakub jamal james
    jamie jamil jan jana jane janet janice janina janine janis jannik jannis jari jaroslav jarrett
    jasmin jasmina jasmine jason javed javier jayne jayson jean jeanette jeanne jeannine jeff
    jeffrey jelena jen jenna jennifer jenny jens jeremy jerome jerry jesper jess jesse jessica
    jessie jill jim jimena jimmy jiri jitendra joachim joan joana joanna joanne joao joaquin jochen
    jodi jodie joe joel joelle joerg johan johann johanna johannes john johnny jolanta jon jona
    jonas jonathan jonny jordi jorge jose josef josefine joseph josephine josh joshua josip josé
    joyce jozef juan juana juanita judith judy juergen jukka jules julia julian juliana juliane
    julianne julie julien juliet juliette julio julius junko jussi justin justina justine jyoti
    jyotsna jörg jörn jürgen kaan kamal kamil kamila kanako kara karel karen karim karima karin
    karina karl karla karolina karoline karsten karthik kasia katarina katarzyna kate katerina kath
    katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin katsiaryna kavita
    kay kayla kazuhiro kazuo keith kelly kelsey ken kenichi kenji kenneth kenta kerry kerstin kevin
    khaled khalid khalil kiran kirill kirsten kirsty kjell klara klaus knut konrad konstantin
    konstantinos krishna krishnan kristen kristian kristin kristina kristine kristof krystyna
    krzysztof kumi kunal kurt kyle kylie kyra laila lara larisa larry lars laszlo laura laure lauren
    laurence laurent laurie layla lea leah leandro leanne lee leif leigh leila lena lennart leo
    leonard leonardo leonie leonor leonore lesley leslie levent lewis lia liam liana lidia liesbeth
    lieselotte lilia lilian liliana lily linda lindsay lindsey linh lionel lisa lisbeth liz liza
    lizette lloyd loic lora lorena lorenz lorenzo loretta lori lorraine lothar lotta lotte lou louis
    louisa louise luca lucas lucia lucian luciana luciano lucie lucien lucinda lucy ludmila ludovic
    ludwig luigi luis luisa luise lukas luke luz lydia lyle lyn lynda lynette lynn lynne maarten
    mads magali magda magdalena magdy maggie magnus maha mahesh mahmoud mahmud maja majid makoto
    malcolm malgorzata malik malin mallory mandy manfred manish manisha manju manoj mansoor manuel
    manuela mara marc marcel marcela marcella marcelle marcello marcelo marcia marcin marco marcos
    marcus mareike marek margaret margarida margarita margot margrethe marguerite maria mariam
    marian mariana marianna marianne mariano marie marieke mariella marija marijana marika marilyn
    marin marina mario marion marisa marissa marius mariusz mariya marko markus marlene marlies
    marta martha marti martijn martin martina martine marvin mary maryam marzena masako masashi
    mateo mateusz mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maud maura
    maureen maurice mauricio maurizio mauro max maxim maxime maximilian maya mayank mayumi megan
    mehdi mehmet meike mel melanie melina melissa mercedes meredith meryem mia michael michaela
    michal michel michela michele michelle mick miguel mihai mika mikael mike mikhail mikko milena
    milos mina mira miranda mireille miriam mirjam mirko miroslav mitch mitchell mohamad mohamed
    mohammad mohammed mohan mohit moira molly mona monica monika monique morgane morten moses
    mostafa muhammad muhammed mukesh murali murat murray mustafa mustapha myriam nabil nadia nadine
    nadja naeem nagy najib naoko naomi narendra nasir nasser natalia natalie natalja natalya
    natascha natasha nathalie nathan nathaniel naveed naveen navid neda neha neil nejra nelly nelson
    nguyen nicholas nick nicki nicky nico nicola nicolas nicole niels nienke niklas nikola nikolai
    nikolaj nikolas nikolaus nikolay nikos nils nina ning nino nir niranjan nisha nishant nitin noah
    noelia noemi nolan nora norbert noreen norman nouf nour nuno nuria odile ola olaf ole oleg
    oleksandr oleksiy olena olga oliver olivia olivier olof omar omer oren orla oscar oskar osman
    otto owain owen ozan ozge pablo padraig paige pamela panagiotis paola paolo pascal pascale pat
    patrice patricia patricio patrick patrik patrizia patrycja paul paula paulina pauline paulo
    pavel pavlo pawel pedro peggy penelope penny perrine perry pete peter petr petra petros phil
    philip philipp philippa philippe phillip phoebe phyllis pierre pierrick pieter pilar piotr
    polina pooja pradeep pranav prasad prashant pratap preeti priscilla priya priyanka rachel rachid
    rachida radek radu rafael rafaela rafal raghav rahul rainer raisa raj raja rajat rajeev rajesh
    rajiv rakesh ralf ralph ram ramesh ramin ramon ramona ramy rana randall randy rania ranjit
    raphael raquel rashid rashmi raul ravi ray raymond razia rebecca rebekah reinhard reinhold rekha
    remi renata renate renato rene renee renzo rené reuben reza rhiannon rhys ria ricardo riccardo
    richard rick ricky rikard rina rishi rita ritu roald robbie robert roberta roberto robin robyn
    rocio rod roderick rodney rodrigo roger rogerio rohan rohit roland rolf romain roman romana
    romina romy ron ronald ronen ronnie rory rosa rosalie rosalind rosanna rosemary rosie ross
    roswitha rowena roxanne roy ruben rudi rudolf rudy rupert russell ruth ryan ryo saad sabah
    sabina sabine sabrina sachin sadia saeed safia saif sajjad sakura salah saleh salim salma salman
    salvatore sam samantha samar sameer sami samir samira samuel samy sandeep sander sandra sandrine
    sandro sangeeta sanjay sanjeev sara sarah sari sascha saskia satoshi saul saurabh scott sean
    sebastian sebastien sehernur selena selim selina selma serena serge sergei sergej sergey sergio
    serhiy seth seán shaheen shahid shahzad shane shannon sharon shaun shawn sheila shelley shelly
    sheryl shilpa shinichi shirin shirley shiv shivani shreya shruti shubham sibylle sid siddharth
    siegfried sigrid silja silke silvana silvia silvio simon simona simone simran sinead siobhan
    slava slobodan sofie soledad solveig sonali sonia sonja sophia sophie soraya soren soumya stacey
    stan stanislav stanislaw stavros stefan stefania stefanie stefano steffen stelios stella stephan
    stephane stephanie stephen steve steven stewart stig stijn stina stuart stéphane subhash sudhir
    suman sumit sunil sunita suresh susan susana susanna susanne sushil susie suzanne suzy svein
    sven svenja svetlana swati syed sylvia sylvie szymon sébastien sören tadashi taha takashi
    takeshi tamar tamara tamás tanja tanvi tanya tara tarek tariq tatiana tatjana tatyana ted teresa
    terje terri terry tess tessa thalia theo theodor theodore theresa therese thierry thilo thomas
    thorsten tiago tibor tiffany tijana tilman tim timo timothy timur tina tobias toby todd tom
    tomas tomasz tommaso tommy toni tony torben torsten toshiyuki tove tracey tracy trevor trisha
    tristan troy trudy tuomas turgut tyler udo ulf uli ulla ulrich ulrike uma umar umberto ursula
    usman ute uwe vadim valentin valentina valeria valerie valerio valérie vanessa vasilis vasily
    vassilis vera veronica veronika vesna vicki vicky victoire victor vidya vijay vikas vikram
    viktor viktoria viktoriya vinay vincent vincenzo vinod viola violeta virginie vishal vittorio
    vivek vivian viviana vivien vivienne vlad vladimir vladislav volker volodymyr véronique waleed
    walid wally walter waltraud wanda wasim wendy werner wesley wibke wilfried wilhelm willem
    william wim winfried wojciech wolfgang xavier yael yair yan yana yann yannick yannis yara yasir
    yasmin yasmine yasser yasuhiro yegor yekaterina yelena yesim yevgeny yoav yohann yoko yolanda
    yoshiko youri youssef yousuf yukari yuki yukiko yulia yuliya yuri yuriy yusuf yves yvette yvonne
    zac zach zachary zafar zahid zahra zainab zara zdenka zeina zeynep zoe zofia zoltan zoran zsofia
    zsolt zubair

    адам александр александра алексей алина алла алёна анастасия анатолий андрей анна антон артем
    артём борис вадим валентин валентина валерий валерия василий вера вероника виктор виктория
    виталий владимир владислав вячеслав галина геннадий георгий григорий дарья денис дмитрий евгений
    евгения егор екатерина елена елизавета иван игорь илья инна ирина кирилл ксения лариса лев
    леонид лидия любовь людмила макар максим маргарита марина мария михаил наталия наталья никита
    николай нина оксана олег олеся ольга павел петр полина пётр роман светлана семен сергей софья
    станислав степан тамара татьяна тимофей ульяна федор фёдор эдуард элина юлия юрий яна ярослав
    """
)
