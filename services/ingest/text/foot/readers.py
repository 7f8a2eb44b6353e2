"""Sentences by which a page speaks to its readers about itself, between other lines of the page."""

from services.ingest.text.foot.appeals import NO_QUOTE, US, YOU
from services.ingest.text.line_families import family

PAGE = (
    r"(?:articles?|stor(?:y|ies)|(?:web)?sites?|web-?page|[\w-]{0,12}newsletters?|podcasts?|app"
    r"|accounts?|comments?|e-?mails?|contents?|cookies|privacy|subscri\w+|advertis\w+|editors?"
    r"|feedback|inbox|links?|artikeln?|beitrag|beiträge|webseite|thema|themen|nachrichten"
    r"|news|inhalte?n?|formular|konto|zugriff|werbung|anzeigen?|redaktion|kommentar\w*|page"
    r"|contenus?"
    r"|commentaires?|données|abonn\w+|noticias?|artículos?|sitio|notas?|contenidos?|comentarios?"
    r"|correo|artigos?|matérias?|conteúdos?|notícias?|articol[oi]|sito|notizi[ea]|contenut[oi]"
    r"|comment[oi]|nieuws|artikelen|reacties?|servizi?o?|boletín|privacidad)"
)
CLICK = (
    r"(?:click|tap|scroll|klicken sie|klick|cliquez|clique|haz clic|haga clic|clicca|klik"
    r"|melden sie sich|scannen sie)"
)

TO_READERS = family(
    "words to readers",
    "dropped",
    rf"{NO_QUOTE}(?=.{{0,400}}\b(?:{US}|{YOU}"
    rf"|{CLICK})(?!\w))(?=.{{0,400}}\b{PAGE}(?!\w)).*",
    examples=(
        "Klicken Sie auf das Plus, um einem Thema zu folgen. Wir zeigen Ihnen neue Inhalte.",
        "You will find all our stories in one place.",
        "Bitte melden Sie sich an, um vollen Zugriff zu erhalten.",
    ),
    unlike=(
        "“You will find our stories,” she said.",
        "The port sent an e-mail to the ships.",
    ),
    longest=400,
)
"""Only where lines of a page stand above and below: stories speak to their readers as well."""
