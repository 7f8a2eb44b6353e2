"""What pages print above lists of other stories, put together from the words of such headings."""

from services.ingest.text.line_families import family

ABOUT = (
    r"(?: (?:on|from|in|by|about|for|zu|zum|zur|aus|auf|von|im|über|de|du|des|d|dans|sur|par|en|del"
    r"|sobre|da|do|di|su|dal|dalla|em|na|no|uit|van|over|door)\b.{2,40})?"
)
"""A heading may say whose stories they are: `More from The Echo`."""
ENGLISH = (
    r"(?:(?:related|recommended|trending|popular|latest|recent(?:ly)?|top|more|other|similar"
    r"|featured|suggested|sponsored|promoted|hot|must[- ]reads?|most[- ](?:read|popular|viewed"
    r"|shared|commented|recent|watched|discussed|clicked|emailed)|editor.{0,2}s?.? (?:picks?"
    r"|choice)"
    r")[ &,]{1,3}){1,2}(?:(?:and )?(?:stor(?:y|ies)|articles?|news|posts?|headlines?|content"
    r"|coverage"
    r"|topics?|tags|links|reads?|reading|videos?|galler(?:y|ies)|photos|podcasts?|newsletters?"
    r"|columns?|picks|categories|searches|posted|reports?|updates)[ &,]{0,3}){1,2}"
)
ALONE = (
    r"(?:explore more on these topics|for related news and information|explore (?-i:[A-Z]{4,20})"
    r"|trending|popular|latest|recommended|sponsored|promoted|featured|suggested|most read"
    r"|most popular|most viewed|most recent|top stories|going viral|up next|next up|don.t miss"
    r"|in case you missed it|keep reading|read (?:more|next|this next|on)|see (?:also|more)"
    r"|explore more|discover more|more (?:on|from|about|in|like|at) (?-i:[A-Z])[^,.!?]{1,40}"
    r"|trending (?:on|in|at) .{2,40}|what (?:others|people) are reading"
    r"|people are (?:also )?reading"
    r"|readers also (?:liked|read)|elsewhere on .{2,40}|(?:from )?(?:around )?the web"
    r"|from (?:our|the) (?:partners?|archives?|web)|(?:paid|partner|sponsored) (?:content|stories"
    r"|posts?)"
    r"|you (?:may|might|could) (?:also )?(?:like|enjoy|want to read|be interested in|have missed)"
    r"|we recommend|in this (?:article|series)|see more|tagged(?: in| with)?|about this site"
    r"|(?:latest|recent|other|more|all) (?:posts|articles|stories) (?:by|from) .{2,40}"
    r"|discussion about this post|links|story timeline|top reads|editor.{0,2}s?.? (?:picks?|choice)"
    r"|(?:sign up|subscribe) (?:to|for) our newsletters?|more of our .{2,40}|topics in this article"
    r"|(?:see|explore|read|view) (?:all|more) (?:stories|articles|coverage|news"
    r"|posts)(?: .{2,40})?)"
)
GERMAN = (
    r"(?:(?:ähnliche|verwandte|weitere|mehr|neuste|neueste|aktuelle|aktuellste|beliebte(?:ste)?"
    r"|empfohlene|passende|interessante|andere|meist(?:gelesene?n?|kommentierte?n?|geklickte?n?"
    r"|geteilte?n?)|relevante|zugehörige|letzte|top|unsere)[ -]){1,2}(?:artikel|beiträge|themen"
    r"|meldungen|nachrichten|news|storys?|videos?|inhalte|links|texte|tags|schlag(?:wörter|worte)"
    r"|stichworte|podcasts?|galerien|bilderstrecken|newsletter|kategorien|empfehlungen)"
)
GERMAN_ALONE = (
    r"(?:themen (?:im|in diesem|dieses|des) (?:artikels?|beitrags?|beitrag)"
    r"|empfehlung(?:en)? der redaktion"
    r"|(?:das|dies) könnte (?:sie|dich|euch)(?: auch)?(?: noch)? interessieren"
    r"|artikel und videos zum thema|mehr (?:zum thema|zu(?:m|r)? .{2,40}|von .{2,40}|aus .{2,40})"
    r"|(?:auch )?(?:lesenswert|meistgelesen|meistgelesene artikel|meistkommentiert)|lese(?:tipps?"
    r"|empfehlung(?:en)?)|jetzt lesen|nicht verpassen|lesen sie (?:auch|mehr|weiter|jetzt)"
    r"|verpassen sie nicht|unsere empfehlungen|aus dem (?:archiv|ressort)|zurück zum thema"
    r"|das interessiert gerade|top[- ]?(?:themen|artikel|news)|im trend|mehr davon|mehr erfahren"
    r"|weitere (?:nachrichten|meldungen|themen) vom (?:tage?|tag)"
    r"|wird oft gelesen|(?:gerade|aktuell) beliebt|themen|lesermeinungen|leserkommentare)"
)
FRENCH = (
    r"(?:(?:nos|les|vos|ses|tous les|toutes les) )?(?:derniers|dernières|autres|meilleurs|mêmes)"
    r" (?:articles|actualités|infos|vidéos|nouvelles|dépêches|contenus|dossiers|sujets)"
    r"|(?:articles?|sujets?|contenus?|thèmes?|vidéos?|tags?) (?:correspondants?|liés?|associés?"
    r"|similaires?"
    r"|récents?|recommandés?|populaires?|suivants?|sponsorisés?|connexes?)"
    r"|(?:la rédaction|nous) vous (?:conseille|recommande|recommandons|conseillons)|à la une"
    r"|à (?:lire|voir|découvrir|écouter)(?: aussi| également)?|(?:les |articles )?(?:plus )?(?:lus"
    r"|lues|consultés|populaires|partagés|commentés)|vous (?:aimerez|aimeriez|pourriez|devriez)"
    r" (?:aussi|également|aimer|être).{0,30}|sur le même (?:sujet|thème)|dans la même rubrique"
    r"|pour aller plus loin|autour de|nos (?:liens utiles|vidéos|podcasts|dossiers)|voir aussi"
    r"|en continu|mots?[- ]clés?"
    r"|thématiques?|thèmes"
    r"|recommandé pour vous|ne manquez pas|notre sélection|le choix de la rédaction"
)
SPANISH = (
    r"(?:ver )?(?:otras|más|últimas|nuestras|mejores|todas las) (?:noticias|notas|historias"
    r"|informaciones|publicaciones)"
    r"|(?:ver )?(?:otros|más|últimos|nuestros) (?:artículos|contenidos|vídeos|videos|temas|posts)"
    r"|(?:lo|las|los|notas|noticias|artículos|contenidos?) más (?:leíd[oa]s?|vist[oa]s?|recientes?"
    r"|populares|comentad[oa]s?|compartid[oa]s?|reciente)|(?:noticias|artículos|notas|temas"
    r"|contenidos?"
    r"|enlaces|entradas|posts) (?:relacionad[oa]s?|similares|recomendad[oa]s?|destacad[oa]s?"
    r"|anteriores|recientes)|(?:también )?(?:te|le) (?:puede|podría|recomendamos|sugerimos).{0,30}"
    r"|relacionad[oa]s?|más temas|leer más|recomendad[oa]s?(?: para .{2,10})?|recomendamos"
    r"|no te (?:lo )?pierdas|no se pierda|lo último|noticias"
    r"|lo más (?:leído|visto|nuevo)|tendencias|tags|temas|etiquetas|además|mirá también"
    r"|(?:seguí|sigue|siga|seguir) leyendo|(?:lee|lea|leé|mira|ver|vea) (?:también|además)"
    r"|más (?:en|de|sobre) .{2,40}|en (?:esta|la) (?:misma )?sección|(?:otros )?autores"
)
ITALIAN = (
    r"(?:altre|ultime|tutte le|le ultime) (?:notizie|news)|(?:altri|ultimi) (?:articoli|contenuti"
    r"|video)|(?:articoli|notizie|contenuti|argomenti|video|tag|temi) (?:correlat[ie]|simili"
    r"|consigliat[ie]|recenti|suggerit[ie]|sponsorizzati)|(?:i|le|articoli) più (?:lett[ie]"
    r"|vist[ie]"
    r"|condivis[ie]|popolari)|(?:ti |vi )?potrebber?o? (?:anche )?interessar.{1,20}"
    r"|(?:leggi|vedi|guarda|ascolta) (?:anche|altro|pure)|da non perdere|in evidenza"
    r"|consigliati(?: per .{2,10})?|altro (?:su|da|in) .{2,40}|argomenti|approfondimenti"
    r"|tag(?: (?:dell.)?articolo)?"
    r"|dello stesso autore|scopri di più|raccomandati(?: per te)?|più letti|le più lette"
)
PORTUGUESE = (
    r"(?:outras|mais|últimas|veja mais|leia mais|todas as) (?:notícias|matérias|histórias"
    r"|reportagens)"
    r"|(?:outros|mais|últimos|leia mais) (?:artigos|conteúdos|vídeos|posts)|(?:notícias|artigos"
    r"|matérias|conteúdos?|posts|temas|assuntos|tópicos|links) (?:relacionad[oa]s?|similares"
    r"|recomendad[oa]s?|recentes|em destaque|populares)|(?:as |os )?mais (?:lid[oa]s|vist[oa]s"
    r"|acessad[oa]s|comentad[oa]s|recentes|populares)|(?:você )?(?:também )?(?:pode|vai|poderá)"
    r" (?:também )?(?:gostar|interessar|se interessar|ler|te interessar)(?: d.{1,12})?"
    r"|est[ea] (?:vídeo|conteúdo|matéria) pode te interessar"
    r"|relacionad[oa]s?|recomend(?:amos|ad[oa]s?)(?: para .{2,10})?|(?:veja|leia|confira|saiba"
    r"|assista)"
    r" (?:também|mais|ainda)|não perca|em destaque|destaques|tópicos|assuntos|temas"
)
DUTCH = (
    r"(?:meer|andere|laatste|recente|populaire|gerelateerde|aanbevolen|verwante|vergelijkbare"
    r"|nieuwste|beste) (?:artikelen|berichten|nieuws|verhalen|onderwerpen|video.s|links|tags"
    r"|content|podcasts)|meest (?:gelezen|bekeken|recent|populair|gedeeld)(?:e .{2,20})?"
    r"|meer uit .{2,30}|lees meer over|meer over (?:dit|deze) .{2,20}"
    r"|(?:lees|bekijk|luister|kijk) (?:ook|meer|verder)|ook interessant|mis niets|net binnen"
    r"|aanbevolen(?: voor .{1,6})?|(?:dit )?vind je (?:misschien )?(?:ook )?interessant"
    r"|misschien (?:ook )?interessant|zie ook|uitgelicht|onderwerpen|gerelateerd"
)

HEADINGS = family(
    "other stories",
    "dropped",
    *(rf"(?:{each}){ABOUT}\s?[:>»→]{{0,2}}" for each in (ENGLISH, GERMAN, FRENCH, SPANISH)),
    *(rf"(?:{each}){ABOUT}\s?[:>»→]{{0,2}}" for each in (ITALIAN, PORTUGUESE, DUTCH)),
    rf"(?:{ALONE}|{GERMAN_ALONE})\s?[:>»→]{{0,2}}",
    examples=(
        "Trending on Harbour Draft",
        "Recent Stories",
        "More Top Stories",
        "Latest News from Riga",
        "In case you missed it:",
        "Weitere Artikel zum Thema Hafen",
        "Themen im Artikel",
        "Empfehlung der Redaktion",
        "Meistgelesene Artikel",
        "La rédaction vous conseille :",
        "Articles correspondants",
        "Otras noticias de Riga",
        "Las más leídas",
        "Le ultime notizie",
        "Você também pode gostar",
        "Recomendamos para você",
        "Gerelateerde artikelen",
        "Meest gelezen",
    ),
    unlike=(
        "Popular with sailors, the port is small",
        "Recent storms",
        "Weitere Opfer",
        "Autres victimes",
        "Más ferries",
        "Le più belle navi",
        "Meer schepen",
        "Top five ports",
    ),
    longest=70,
)
