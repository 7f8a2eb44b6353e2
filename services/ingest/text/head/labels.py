"""Lines above a headline that say what kind of copy it is, how urgent, and of which section."""

import re

from lexicon.word_lists import any_of, entries_of
from services.ingest.text.foot.words import AGENCY
from services.ingest.text.head.names import without_time
from services.ingest.text.head.titles import without_site
from services.ingest.text.line_families import Taken, family

KINDS = entries_of(
    """
    ADVISORY, ANALYSIS, ANALYSE, ANÁLISIS, ANALISI, BACKGROUND, BACKGROUNDER, BRIEF, CHRONOLOGY
    COLUMN, COMMENT, COMMENTARY, CRÓNICA, DOKUMENTATION, EDITORIAL, ENCADRE, ENTREVISTA, ESSAY
    EXCLUSIVE, EXCLUSIF, EXCLUSIVA, EXKLUSIV, EXPLAINER, FACTBOX, FEATURE, FOCUS, GRAPHIC
    HINTERGRUND, INSIGHT, INTERVIEW, KOMMENTAR, NEWSMAKER, OBITUARY, OPINION, PERFIL, PORTRAIT
    PORTRÄT, AVANT-PAPIER, CHRONOLOGIE, PAPIER D'ANGLE, PAPIER GENERAL, PAPIER GÉNÉRAL, REPERES
    REPÈRES, SYNTHESE, SYNTHÈSE, VERBATIM, PREVIEW, PROFILE, REPORTAGE, REPORTAJE, REVIEW
    RIEPILOGO, SCHEDA, SPECIAL REPORT
    SPOTLIGHT, STICHWORT, TIMELINE, URGENT FEATURE, VORBERICHT, WITNESS
    """
)
ALONE = {kind.capitalize() for kind in KINDS if " " not in kind and len(kind) > 6}
"""Those that in small letters are no name and no word of a headline."""
SECTIONS = entries_of(
    """
    africa, americas, arts, asia, asia pacific, australia news, aviation, banking, breaking news
    breakingviews, business, business news, canada, china, climate, commodities, companies, consumer
    diary, court, crime, culture, deals, economic news, economy, education, energy, entertainment
    entertainment news, environment, europe, fashion, features, finance, financial markets, football
    general news, headlines, health, health news, home, india, industry, international
    international news, investing, latest news, law, legal, lifestyle, local news, london, markets
    markets news, media, middle east, money, national, national news, news, oddly enough, opinion
    people, politics, politics news, regional, regional news, retail, science, science news, social
    society, sport, sports, sports news, stocks, sustainability, technology, technology news
    top news, top stories, travel, u.s., u.s. news, uk, uk news, us news
    u.s. markets, u.s. politics, weather
    world, world markets, world news

    aktuelles, aus aller welt, ausland, feuilleton, gesellschaft, inland, kultur, lokales, medien
    nachrichten, netzwelt, panorama, politik, regionales, sport, vermischtes, wetter, wirtschaft
    wissenschaft

    à la une, actualités, culture, économie, environnement, europe, faits divers, france, monde
    politique, santé, sciences, situation, société, sport, suisse

    actualidad, ciencia, cultura, deportes, economía, españa, internacional, mundo, nacional
    política, salud, sociedad, tecnología, última hora

    andalucía, aragón, asturias, canarias, cantabria, castilla y león, castilla-la mancha, cataluña
    comunidad valenciana, comunitat valenciana, extremadura, galicia, islas baleares, la rioja
    navarra
    país vasco, euskadi

    abruzzo, basilicata, calabria, campania, emilia-romagna, emilia romagna, friuli venezia giulia
    lazio, liguria, lombardia, marche, molise, piemonte, puglia, sardegna, sicilia, toscana
    trentino-alto adige, umbria, valle d'aosta, veneto

    baden-württemberg, bayern, brandenburg, hessen, mecklenburg-vorpommern, niedersachsen
    nordrhein-westfalen, rheinland-pfalz, saarland, sachsen, sachsen-anhalt, schleswig-holstein
    thüringen, oberösterreich, niederösterreich, steiermark, kärnten, tirol, vorarlberg, burgenland

    auvergne-rhône-alpes, bourgogne-franche-comté, bretagne, centre-val de loire, corse, grand est
    hauts-de-france, île-de-france, normandie, nouvelle-aquitaine, occitanie, pays de la loire

    attualità, cronaca, cultura, economia, esteri, mondo, politica, primo piano, spettacoli, sport
    ultime notizie

    sociedade, país, desporto, local, região, regiões, destacadas, destacados
    binnenland, brasil, buitenland, cotidiano, economia, esporte, mundo, política
    """
)

REDACTION = r"(?:redaktion|redazione|redacción|rédaction|redactie|redação)"
LABELLED_ABSTRACT = family(
    "labelled abstract",
    "abstract",
    r"(?:abstract|summary|teaser|standfirst|utl\.) ?: ?\S.*",
    examples=("Abstract: The port is shut.", "Utl.: Hafen bleibt zu"),
    unlike=("Summary of the day",),
    longest=600,
)

LABELLED = (
    family(
        "labelled headline",
        "headline",
        r"(?:headline|title|hl1?|überschrift|titel|titre|título|titolo) ?[:=] ?(?:[^\W_]"
        r"|[\"“„«'‘]).*",
        examples=("HEADLINE: Quay reopens", "Headline: Port shut", "TITLE=QUAY REOPENS"),
        unlike=("Headline news", "Title: "),
        longest=300,
    ),
    LABELLED_ABSTRACT,
    family(
        "newsroom of a page",
        "provider",
        r"(?:byline|author|verfasser|autore?|autor(?:in)?|auteur|posted by|published by"
        r"|publicado por)"
        r"\s?: ?(?:(?:la |die |de |the )?(?:redazione|redaktion|redacción|rédaction|redactie"
        r"|redação"
        r"|newsroom|staff|admin|web ?desk|news ?desk|agencies|agencias)(?: [\w.&-]{2,30}){0,3})",
        rf"{REDACTION} {AGENCY}",
        r"(?:di|a cura d(?:i|ella)|por|par|door|da) (?:la |de )?(?:redazione|redacción|rédaction"
        r"|redactie"
        r"|redação)(?: [\w.&-]{2,30}){0,3}:?",
        examples=(
            "Por Redacción:",
            "Redazione ANSA",
            "Autore: Redazione Porto",
            "Di Redazione Web",
            "Posted by: Web Desk",
            "Autor: Redacción",
        ),
        unlike=("Author: Ann Poe", "Redazione chiusa"),
        longest=90,
    ),
    family(
        "newsroom without a name",
        "dropped",
        rf"\(red\.?\)|red\.|(?:die |la |de )?{REDACTION}",
        examples=("(red.)", "Red.", "Redaktion", "La redazione"),
        unlike=("Red", "Redaktion zieht um"),
        longest=20,
    ),
    family(
        "labelled byline",
        "byline",
        r"(?:byline|authors?|author\(s\)|verfasser|autor(?:in|en|es|i)?|auteurs?) ?[:=]"
        r" ?(?!n/?a$)(?-i:[A-Z]).*",
        examples=("BYLINE: By Ann Poe", "Author: Ann Poe", "Author(s): Poe, Ann; Lind, Bo"),
        unlike=("Author of it all", "Byline: none", "Byline: N/A"),
        longest=200,
    ),
    family(
        "labelled dateline",
        "dateline",
        r"dateline ?[:=] ?\S.*",
        examples=("DATELINE: RIGA, March 4",),
        unlike=("Dateline Washington",),
        longest=200,
    ),
    family(
        "labelled slug",
        "slugline",
        r"(?:slug|slugline|keyword|catchline|slugword) ?[:=] ?\S.*",
        examples=("SLUG: HARBOUR-FEE",),
        unlike=("Slugs eat lettuce",),
        longest=160,
    ),
)
"""Lines that name their field, where the format has not read them as header lines."""
WIRED = re.compile(r"\( ?BW ?\) ?(?:\([^()]{1,60}\) ?){0,2}(?=\S)")
"""What a release's wire sets before a headline: `( BW)(CA-QUAY-CO)(QUA)`."""
LABEL = re.compile(r"[^\W\d_][\w. ()]{1,15}[:=] ?")


def value_of(line: Taken) -> str:
    """What a line says, without the label that names its field, and without the name of a site."""
    is_labelled = line.rule in ("provider", "newsroom of a page") or line.rule.startswith(
        "labelled"
    )
    if line.rule == "headline":
        return without_site(WIRED.sub("", line.text, count=1))
    said = LABEL.sub("", line.text, count=1) if is_labelled else line.text
    return without_time(said) if line.destination == "byline" else said


LISTED = (
    r"(?:analysen|analyses|analysis|bilder|experten|fotos|hintergründe|interviews|kommentare"
    r"|meinung|photos|reportagen|reports|services?|termine|tipps|videos)"
)
"""What else a site lists under its name."""
KICKER = family(
    "kicker",
    "keywords",
    rf"(?:{any_of(SECTIONS)}):?",
    r"[^\W\d_][\w .&'’-]{1,30}(?:\s?(?:[>›]|»(?=\s?(?-i:[A-ZÀ-Þ])))\s?[\w .&,'’-]{2,40}){1,8}",
    rf"(?:home |news )?(?:{any_of(SECTIONS)})(?: (?:{any_of(SECTIONS)})){{3,14}}+",
    rf"(?:{any_of(SECTIONS)}|{LISTED})(?:,? (?:(?:and|und|y|e|et|&) )?"
    rf"(?:{any_of(SECTIONS)}|{LISTED})){{2,8}}+",
    r"(?:news|home|sport|sports|world|uk|us|business|politics|weather|travel|opinion)"
    r"(?:(?:\s?[|>»›•]|\s/)\s?[\w .&-]{2,30}){1,12}",
    examples=(
        "World",
        "World Markets",
        "News | Sport | Money | Travel",
        "Home > News > Local",
        "Hafen > Aus aller Welt",
        "HOME NEWS SPORT BUSINESS LIFESTYLE OPINION",
        "Nachrichten, Termine, Experten",
    ),
    unlike=(
        "Business travel weather wins",
        "Noël » s'ouvre samedi",
        "World leaders meet",
        "France wins",
        "Home/away",
    ),
    longest=120,
)

LABELS = (
    family(
        "priority",
        "urgency",
        r"[(*\s]{0,4}(?-i:FLASH|BULLETIN|URGENT|ALERT|EILMELDUNG|EIL)[)*:!\s]{0,4}",
        examples=("URGENT", "*** BULLETIN ***", "(EIL)"),
        unlike=("Urgent", "ALERT IN OSLO"),
        longest=30,
    ),
    family(
        "label",
        "genre",
        rf"[(\[*+ ]{{0,3}}(?-i:{any_of(KINDS)})(?: \d{{1,2}})?[)\]*+:! ]{{0,3}}",
        rf"(?-i:{any_of(ALONE)})",
        examples=("FACTBOX", "EXCLUSIVE", "*ANALYSIS*", "Analysis", "Exclusive"),
        unlike=("Analysis of the vote", "FACTBOX-Parties", "exclusive"),
        longest=40,
    ),
    family(
        "label of a release",
        "dropped",
        r"(?:for immediate release|zur sofortigen veröffentlichung|pour diffusion immédiate"
        r"|para (?:su )?publicaci[oó]n inmediata|per (?:la )?pubblicazione immediata)[:!. ]{0,2}",
        r"pressestelle|presse(?:büro|amt|referat)|press office|office of (?:public affairs"
        r"|communications)"
        r"|public affairs|service (?:de )?presse|direction de la communication|gabinete de prensa"
        r"|oficina de prensa|ufficio stampa|assessoria de imprensa|gabinete de imprensa"
        r"|afdeling (?:communicatie|voorlichting)|cabinet du (?:maire|ministre|préfet|président)",
        r"\(?release (?:id|no\.?|number) ?: ?[\w/-]{2,20}\)?",
        r"for (?:immediate )?release:? (?:on )?(?:[a-z]{3,9},? )?(?:[a-z]{3,9}\.? \d{1,2},? \d{4}"
        r"|\d{1,2}\.? [a-z]{3,9} \d{4}|\d{1,2}/\d{1,2}/\d{2,4})",
        r"(?:media|press|news) (?:releases?|advisory|alert|statement)"
        r"(?:\s?[:#–-]?\s?(?-i:[A-Z]{0,4}[\d-]{2,12}))?:?",
        r"(?:pressemitteilung(?:en)?|presse-?information|communiqués?(?: de presse)?"
        r"|comunicados?(?: de prensa)?|notas? de prensa|comunicat[oi] stampa|nota à imprensa"
        r"|persbericht(?:en)?|pressmeddelande)"
        r"(?: (?:nr|no|n°|núm)\.? ?[\d/.-]{1,10})?:?",
        examples=(
            "FOR IMMEDIATE RELEASE",
            "FOR IMMEDIATE RELEASE: March 4, 2019",
            "MEDIA ADVISORY: H12-31",
            "MEDIA RELEASE PR00031",
            "Communiqués de presse",
            "Pressestelle",
            "Cabinet du ministre",
            "(Release ID :93412)",
            "Pressemitteilung Nr. 12/26",
        ),
        unlike=("Media release crew", "Press statement angers mayor"),
        longest=60,
    ),
    KICKER,
)
