"""Data: common words that are in no place's name, or hardly ever, in lower case."""

from lexicon.word_lists import words

COMMON_WORDS = words(
    """
    able about above abuse accept accident account action active actor actress add adds admit
    adult advice affair affairs afford affordable again against age agency agent agents agree
    agreement aid aircraft airline airplane airport alarm album alert aliens alive alone always
    ambush americans amid anatomy anger angry animal animals anniversary announce annual answer
    anti appeal appendix apps argue arms army arrest arrested arrests arson artist ask asks
    assault asset assets attack attacks auction audience auto autumn avoid award awards away baby
    backs bail ban bankruptcy banned bans bargain basic beat beats beauty become bee beef been
    beer before begin begins behind being believe best bet better between beyond bid bike bill
    billion bills birth birthday bitcoin blame blast blind block blog blood bloody blow board body
    bomb bombing bonus boost boss bots bought boy boys brain brand brave bravery break breakfast
    breaks brexit bribery bride brief broke brother budget build building built bus buy buyer
    buyers buying buys call called calls campaign can cancer candidate candidates car card care
    career careers cars case cases cash cat catch caught cause celebration celebrities celebrity
    ceremony chance change changes charge charged charges charity charts chat cheap cheating check
    chief chiefs child children chip chips choice choose chosen christmas claim claims class clean
    clear clinic close closed closer coach cocaine cocktail collapse comeback comic coming common
    community complaint concern concerns conduct confidence conflict consumer consumers contract
    control controversy cookies cool cop cops core coronavirus corporate corrupt corruption cost
    costs could count counting coup couple coverage covid-19 crash crazy create credit crisis
    critics cruise cry cup customer customers cut cuts cyber cyberattack damage damages dance
    danger dangerous dark data dating daughter dead deadline deadlock deadly dealer deals death
    deaths debate debt decade decision defeat delay delays delivery demand demands democracy
    democrat democrats demonstration deny design despite destroy detail development device diet
    difference digital diplomacy dirty disaster discount discounts disease dismissed display
    dispute divorce doctor doctors dog dogs doing dollar domestic donate done doubt down
    downsizing drama dream dreams dress drink drinks drive driver drivers driving drone drop drops
    drought drug drugs due duty early earn earth easter easy eat effect effects effort egg eight
    elected elements eleven elite email emergency emotional employee employees employment empty
    ends enemy engine enough enter equal equality error escape estate ethics even ever every
    evidence evil exam example except exit expand expect experience expert experts exports extra
    eye eyes face facing facts fail failed fails failure fake fame fan far farmer fashion fast fat
    fatal fate father fear fears fee feel fees fell felony fight fighting fights figure figures
    finally find finding finds fine fire fired firm firms fix flight float floods flu fly focus
    follow food force forces forever form former forms forward found four fraud freedom fresh
    friend friends fuel full fun fund funding fundraising funds funeral funny future gain gains
    gambling gaming gang gap gear gender gene genetic genocide gets getting ghost giant gift girl
    girls give gives giving global goal goals going gone got grab grade graduate greed grief
    ground group groups grow growing growth guess guilt guilty gun guns guy guys hack hacker had
    hair half halloween hand hands happen happens happy hard harm hate hated heads healthy hear
    heart heat heavy help helping hero heroes hidden hide hike hint hire hired hiring his history
    hit hits holiday holidays home homeless homes honest honor hopes horror host hostage hostages
    hotel hour hours household how huge human humanity husband idea ideas identity if ill illegal
    image images impact implication imports improve inauguration inclusion income increase
    independent infection inflation influence injured innocent innovation inquiry institution
    intelligence interest international internet invest investor investors invite is issue issues
    item jail jailbreaks jailed jet jets job jobs join joins joint joke journalism joy judge
    judges jump juror jury just justice keep keeping kick kid kidnapping kids killed killer
    killers killing kills kind kiss knew know knowledge known labor labour lack lady landmark
    language large laser lawmaker lawmakers laws lawyer lawyers lay layoffs leader leadership
    learn learning least leave leaves left legacy legal legend legislation less let level liberal
    lies life lifeline lift light like limit line lines link liquor lives living loan loans lobby
    local lock lockdown longer loophole lose loses losing loss losses lost love lovers loves luck
    lucky luxury machine made magic mail main major make maker makers makes making man management
    manager mandate maneuver manufacturing many mark marketing marriage married mass massacre
    match material matter maybe mayor meal mean means measure measures meat medal medicaid medical
    medicare meet meeting mega mental mention merger mergers message meth method mid might
    migrants migration mile miles milk million mind minister minor minute miracle missing mistake
    mix mob model modern mom moment monster month months mood moral mortgage mortgages mother
    motion motor mouth moves moving much mum murder murders music must mystery naked name names
    nation need needed needs negative neighbour net network never next nightmare nine nobody noise
    nomination nothing now nuclear number numbers nurse nurses nutrition obamacare object obsessed
    odd offer offers office officer officers official officials often older oldest once online
    only open opens operation opposition option options order orders organ origin other others
    ourselves out outbreak outcome outrage outside over owner owners pack paid pain paint pandemic
    panel panic parent parents parking parliament parties partner partners passenger passengers
    passes passion past pastor path patient patients pay paying payment pays peace pension people
    per perfect performance period permit person personal pet pets philosophy phone phones physics
    pick pilot pilots pipeline pitch pitfalls plan plane planes planet plans plastics player
    players plea pleads please pledge plot plus pocket poison police policy pollution poor pop
    popular porn positive possible potential poverty power powerful practice praise prayer pre
    pregnancy pregnant preparation presidency pressure pretty prevent prices pride prime prison
    prisoner prisoners privacy private prize pro probe process producer productivity profit
    profits promise promises proof prosecutor protect protection protest protests proud prove
    provide psychology public publishing pull pupils pure push put quality quick quiet quit race
    races racial racism racist radio rage raid rain raise raises rally ran random rank rape rare
    rates rather reach react reaction read ready reality really reason reasons rebel rebels recall
    recession recognition records recovery recruit recruitment recycling redistricting reduce
    reform refugee refugees refuse regulation reject relations relax relief remain remember remove
    rent reopen republican republicans reputation required rescue research resign resigns resist
    resistance resort respond response responsibility rest restaurant restrictions result retail
    retire retirement retreat return returns reveal revealed revenge revenue revolution reward
    rich ride right rights riot rise rises rising risk risks road rob robbery robot role roll
    romance room rooms rough row rule rules rumor rumors run running runs rush sack safe
    safeguards safety salary sales same sanctions save saved saves saving savings say says scam
    scandal scare scared scary scholarship school schools scientist scientists score scores scream
    search seat secret secretary secrets secure seek seeks seems seen self sell selling sells
    senator send sense sentence sentenced serious servants service services sets settle settlement
    sex sexual shake shakes shame share shareholders shares sharp she shift ship shock shocking
    shoot shooting shop shopping short shortage shot shots should shoulder shut shutdown sick
    siege sight signs silence silent simple simply sing singer single sister sitting situation
    sixth skill skills skip slave slavery sleep slow small smart smoke smoking smuggling snow so
    social soft solar sold soldier soldiers solution someone something song soon sorry sort soul
    space speak speaks special speech speed spend spending spike spill spin spirit sponsored spy
    spyplanes squad staff stand stands stars starts startups statement stay stays steal step steps
    still stolen stop stops store stores strange stranger strategy street strength stress strike
    strikes strong struggle stuck student students studies study stuff stupid style succeed
    success such sudden sue sued sues suffer suicide suit summer supermarket supply support
    supporters supreme sure surge surgery surveillance survey survival survive suspect suspects
    suspended sustainability swap sweet switch system tactics take taken takes taking tale talent
    talk talking talks tap target tariff tariffs tax teach teacher teachers teaching tears
    technique teen teenager telecom tell tells terror terrorist terrorists tests text than thanks
    thanksgiving their them themselves theory therapy thing things think thinking thought threat
    threats through throw ticket tie tight till title too took tool tools tough tour toward toxic
    track trade trading traffic tragedy train training transfer trap treat treatment treaty trees
    trend trial trials tribute trick tried trip trips troops trouble truce truck true trump trust
    try trying turn turns twist ugly under understand unemployment unfair unions unique unit
    unknown unlikely unrest until up upset urge urges useful user users using vaccine vaccines
    value vehicle vehicles versus very veteran veterans veto victim victims victory violence
    violent viral virus vision visit visits vital volunteer volunteers vote voter voters votes
    voting voyage wage wages wait waiting walk walking want wanted wants war warfare warn warned
    warns wars waste ways weak wealth weapon weapons wear website wedding weight weird wellness
    went were whatever wheel while whistleblower whole wide wife wildfire wildfires will win wind
    window wine winning wins wipe wireless wise wish witch within woman wonder word words worker
    workers working works worry worse worst would wound wrap write writer writing wrong yet
    younger yourself youth zero

    aber aktualisiert alle allem alles anzeige arbeit arme beim bilanz bund bundesliga dass dein
    deine dem denn deutsche deutscher deutsches drei dritte durch ehe eilmeldung eine einen einer
    eines energie entwicklung erste ersten etwas euro fahrer firma frage fragen frau frauen frei
    freie für ganz geld gericht geschichte gesetz gesundheit gewalt große großer grund gut heute
    hier hilfe immer jahr jahre jahren jetzt jung junge kampf kein keine kinder klage klima
    koalition krieg krise kritik kunst leben lehrer leute liebe macht mann markt medien mehr mein
    meine mensch menschen milliarden mit mord mutter nach nacht nein neuer nicht nichts noch ohne
    opfer partei polizei preis preise prozent prozess recht regierung rente schule schüler sechs
    sein seine sicherheit sieg sohn spiel staat steuer steuern stimmen streik streit strom tag
    tage tat täter team test tier tiere tod tote toten über überblick unfall ungarn unser unsere
    unternehmen urteil vater verbot verkehr viel viele vier wahl wahlen warum was wasser weg wegen
    weil weniger wenn wer wie wieder wir wo wohnen wohnung zahl zahlen zeit zukunft zwei zweite

    affaire ainsi ancien année années après argent armée attentat aucun aujourd'hui aussi autre
    autres avant avec avion avocat beaucoup bilan bourse ces cette chez chiffres chômage chose
    cinéma climat comme comment contre coupe crise dans débat découverte demain démission depuis
    dernier dernière derniers deux droit droite école économie élection élections élève emploi
    enfant enfants enquête entreprise entreprises essai etat état étude exclusif explications
    faits famille femme femmes fils foot gauche gouvernement grève guerre heure heures homme
    hommes impôts incendie jamais jeu jeune jeunes jeux jour journal journée jours législatives
    leurs liberté livre loi maire mais maison mal manifestation marché médias même mère météo
    mieux mode moins mois monde mort morts musique nos nous nouveau nouveaux nouvel nouvelle nuit
    parti pas patron père peur pire pourquoi premier première présidentielle prix procès projet
    quand quatre que quel quelle question réforme rencontre rentrée résultats retour retraite
    retraites rien sans santé série ses société soir sondage sport tous tout toute toutes travail
    très trop une urgence vacances vaccin vidéo vie violences vivre voici voiture vol vos votre
    vous vrai

    acuerdo ahora alerta algo año años antes apoyo así aunque ayer ayuda caída cambio campaña caso
    casos cinco clima compra con contra copa corrupción crimen cuando cuatro cultura decisión
    delitos deporte derecho derechos desde después día días dinero economía ejército elecciones
    ella ellos empleo empresa empresas energía enero equipo escuela ese eso esta está estado esto
    éxito fase fin fiscal fuego fuerzas fuga futuro gente gobierno goles golpe grupo guerra hace
    hasta herida historia hombre hoy huelga igualdad incendio incendios jóvenes juego juez juicio
    juicios justicia ley leyes libro lista lluvia lucha lunes más medio mejor menos mercado mes
    meses miedo ministro muerte muerto muertos mujer mujeres mundial mundo música nada niño niños
    noche noticia noticias nuevas nunca obras otra otro país para parte partido peor pero pobreza
    policía precio precios primer primera primero problema proceso protesta puede qué quién
    reforma regreso resultado robo salud seguridad seis selección semana sequía ser sí siempre
    siete sobre solo su sus también tarde temporada tiempo todo todos trabajo tras tribunal última
    últimas último únicos urgente vacuna vecinos ver verano verdad vez víctimas vivienda vuelta ya

    acordo ainda ano anos ataque até bem brasileira brasileiro campeonato carreira chuva com
    comunidade contas crianças crime depois dia dias dinheiro dois economia ela ele eleição
    eleições emprego energia equipe escola estreia festa final formação futebol governo história
    hoje homem inflação inscrições jogo jogos justiça lei luta mãe melhor mês mesma mesmo morte
    mulher mulheres não negócios nota notícia notícias novas obra onde outra outro pai pesquisa
    polícia pouco preço previsão primeira primeiro processo programação quando quem quer salário
    saúde segunda segurança seleção sem sempre seu sua tempo tempos terceira toda trabalho treino
    tudo vaga vagas vai vendas verão violência vítimas você

    accordo acqua allarme allora altro anche anni anno arte assemblea azienda aziende bene borsa
    calcio caldo come contro cosa cosi così crisi cronaca dati dopo ecco elezioni esercito
    famiglia fatto film forte fra giorni giorno giovani giustizia grandi inchiesta incidente
    indagine insieme italiani lavoro legge maltempo manovra meglio meno mercato mese mesi mille
    mondo morti musica natale niente non nuova nuove nuovi nuovo oggi omicidio ora ore paese
    partito paura pensioni più poi politica polizia prima primo quanto quattro quello questa
    questo ricerca riforma ritorno salute sanità sciopero scuola senza sera sesso sicurezza sono
    spettacolo stato storia strada studio tasse terremoto tra tre tribunale turismo tutte tutti
    tutto ultima ultime ultimo uomini uomo vince vita vittoria
    """
)
"""Of seven languages, with names of parties and things of the day, but none that cities bear."""
