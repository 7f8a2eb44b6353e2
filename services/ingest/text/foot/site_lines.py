"""Lines by which a site names its other pages: the next story, the author's others, a form."""

from services.ingest.text.foot.words import PERSON
from services.ingest.text.line_families import family

ARTICLE = r"(?:article|articolo|art[ií]culo|artigo|artikel|beitrag|post|story)"
BEFORE = r"(?:précé?dent|previous|anterior|precedente|vorheriger|vorige)"
AFTER = r"(?:suivant|next|siguiente|successivo|seguinte|nächster|volgende)"
TITLED = r"(?-i:[ :]{0,2}[A-ZÀ-Þ«“\"¿¡]).{3,200}"

SITE_LINES = (
    family(
        "neighbouring story",
        "dropped",
        rf"(?:{ARTICLE} (?:{BEFORE}|{AFTER})|(?:{BEFORE}|{AFTER}) {ARTICLE}){TITLED}",
        rf"(?:{AFTER}|{BEFORE}) {ARTICLE}(?: (?:{AFTER}|{BEFORE}) {ARTICLE})?",
        examples=(
            "Article suivant Le port de Riga reste fermé",
            "Previous articleStorm Shuts the Port of Riga",
            "nächster Artikel vorheriger Artikel",
        ),
        unlike=("The next article is about ice", "Previous article five was cut"),
        longest=260,
    ),
    family(
        "more by the author",
        "dropped",
        rf"(?:plus (?:par|de)|más de|altro di) {PERSON}|plus dans .{{2,30}}|en relation",
        examples=("Plus par Anne Poe", "Plus dans à la une", "En relation"),
        unlike=("Plus de bateaux", "En relation avec la glace"),
        longest=60,
    ),
    family(
        "newsroom as author",
        "sign_off",
        r"(?:autor(?:in)?|verfasser|author): ?(?:red\.?|redaktion|staff|admin)",
        rf"la información es de {PERSON}",
        examples=("Autor: red", "La información es de Ana Paz"),
        unlike=("La información es de ayer", "Autor: rot"),
        longest=70,
    ),
    family(
        "form for readers",
        "dropped",
        r"(?:i have an account|i.m new|password forgot\?|confirm password|or login with"
        r"|connect with openid|sign in to (?:comment|favorite this|vote))[.:]?",
        r"use the comment form (?:below|above)\b.{0,80}",
        r"report (?:a|an) (?:correction|error|typo|mistake)(?: or (?:a )?(?:typo|error))?\.?",
        r"if you.re on the [^.!?]{3,30} app, (?:click|tap) here[^.!?]{0,40}\.?",
        r"(?:get|have) (?:our|the|all) [^.!?]{2,40} (?:emailed|delivered|sent) to you"
        r"[^.!?]{0,30}\.?",
        r"(?:contact us|e-?mail)\s?: ?[\w.-]{2,40} ?[\[(](?:@|at)[\])] ?[\w.-]{3,40}",
        r"hinweise? zu (?:der|dieser) meldung|nos siga n[oa]|zum nachrichtenüberblick"
        r"(?: druckversion)?",
        examples=(
            "I have an account.",
            "Sign in to comment",
            "Use the comment form below to begin a discussion.",
            "Report a correction or typo",
            "If you're on the Harbour News app, click here to watch live",
            "Get our headlines emailed to you every day.",
            "Contact us: harbour [@] example.org",
            "Hinweis zu der Meldung",
            "Nos siga no",
        ),
        unlike=("I'm new here.", "Report an error and the port shuts", "Contact us: he said no"),
        longest=140,
    ),
)
