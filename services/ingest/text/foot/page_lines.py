"""Lines that pages print below a story: what else to read, follow, hear and subscribe to."""

from services.ingest.text.foot.words import AGENCY, LINK
from services.ingest.text.line_families import family

NETWORK = (
    r"(?:facebook|twitter|x|instagram|whatsapp|telegram|youtube|linkedin|tiktok|threads|bluesky"
    r"|google news|social media)"
)
ALSO = (
    r"(?:read more|more on|also read|see also|related(?: article| story| stories)?|read also"
    r"|weiterlesen|lesen sie (?:auch|dazu)|mehr zum thema|mehr lesen(?: über)?|leer más|lee también"
    r"|lea también|seguir leyendo|lire aussi|à lire aussi|leggi anche|leia (?:também|mais)"
    r"|lees (?:ook|meer))"
)
LETTER = r"(?:newsletters?|podcasts?|inbox|e-?mail alerts?|daily briefing|push-nachrichten)"

PAGE_LINES = (
    family(
        "read more",
        "dropped",
        rf"{ALSO}\s?[:|].*",
        r"(?:click|tap) here (?:to|for) .*",
        r"continue reading(?: the main story)?",
        r"mehr (?:über .{2,60} lesen sie|artikel aus dieser rubrik gibt.s) hier\b.*",
        r"read more great articles here: .*",
        r"older articles by .*",
        examples=(
            "Read more: Why the ferries break down",
            "Lesen Sie auch: Warum die Fähren stehen",
        ),
        unlike=("Read more slowly, she said.",),
        longest=200,
    ),
    family(
        "more in capitals",
        "dropped",
        r"(?-i:MORE|READ|WATCH|MUST READ)\s?: .*",
        rf"more (?-i:[A-Z])[^:\n]{{1,40}}: {LINK}.*",
        examples=(
            "MORE: Map shows where the ferries go",
            "More AP NBA: https://example.org/nba and https://example.net/sports",
        ),
        unlike=("More: he sold it.",),
        longest=200,
    ),
    family(
        "follow us",
        "dropped",
        rf"(?:like us|follow|find|join) (?:us|our|the|[\w .-]{{2,40}}?)\s?"
        rf"(?:on|auf|en|sur|su) (?:x|{NETWORK})\b.*",
        r"(?:follow us|folgen sie uns|síguenos|suivez-nous|seguici|siga-nos)\b.*",
        r"like us on .*",
        r"(?:die )?[\w .-]{2,30} auch bei social media\b.*",
        r"connect with (?:me|us) @\w+",
        examples=("Follow BNA on Facebook and X.", "Like us on Facebook Follow us on Twitter"),
        unlike=("Follow the man on the left.", "Find Ann on page 3."),
        longest=200,
    ),
    family(
        "advertisement for itself",
        "dropped",
        r"(?:sign up|subscribe|register) (?:now )?(?:for|to|here for) (?:our|free)\b.*",
        r"register now for free\b.*",
        r"click here to (?:get|subscribe)\b.*",
        r"(?:get|have) .{2,60} delivered to your inbox\b.*",
        r"weiterlesen nach der anzeige|scroll to continue",
        r"newsletter (?:abonnieren|bestellen)|jetzt (?:bestellen|abonnieren|anmelden)",
        r"invalid email|this site is protected by recaptcha .*",
        examples=(
            "Sign up to our newsletter: get the top stories every morning",
            "Register now for FREE unlimited access to example.org",
            "CLICK HERE TO GET THE ECHO APP",
            "Weiterlesen nach der Anzeige",
        ),
        unlike=(
            "Sign up for the army, he told them.",
            "Register by Friday, the council says.",
            "Get the app before you fly.",
        ),
        longest=200,
    ),
    family(
        "newsletter or podcast",
        "dropped",
        rf"(?:sign up|subscribe|register|abonnieren|melden sie sich|suscríbete|suscribirse|abonnez"
        rf"|iscriviti|assine|click here to subscribe)\b.*\b{LETTER}\b.*",
        rf"(?:listen to|catch up|stay up to date|check out)\b.{{0,120}}\b{LETTER}\b.{{0,60}}",
        r"get the app",
        r".{0,60}\bsign up for (?:our|the) .{0,40}newsletters?\b.{0,20}",
        r"(?:thank you for|thanks for) (?:reading|subscribing|signing up)\b.{0,60}",
        examples=(
            "Subscribe to the morning newsletter here",
            "Catch up on the race with our experts on our weekly politics podcast, “Ground Game.”",
        ),
        unlike=("Sign up for the army, he told them.", "Catch up with the rest, he said."),
        longest=250,
    ),
    family(
        "topics",
        "dropped",
        r"(?:(?:related )?(?:topics|tags|keywords|subjects)|filed under|schlagwörter|stichwörter"
        r"|themen|mots[- ]clés|temas|etiquetas|palabras clave|argomenti)\s?:.*",
        examples=("Keywords: POLAND GRAIN/", "Filed Under:Mackinac County, Moose, Road Salt"),
        unlike=("Topics vary.",),
    ),
    family(
        "comments and sharing",
        "dropped",
        r"(?:(?:post|add|show|load|view|leave|open|read|write) (?:a |all |the )?)?comments?"
        r"(?: are closed)?(?: ?\(.?\d*\))?",
        r"(?:kommentare?|comentarios?|commentaires?|commenti)"
        r"(?: öffnen| anzeigen| lesen| schreiben)?",
        r"mostrar comentarios|ver más artículos|quellen anzeigen|infos zum zitiervorschlag",
        r"schreibe einen kommentar|bitte füllen sie die felder aus, um .*",
        r"(?:diesen artikel teilen|partager cet article|compartir|condividi|share)"
        r"(?: ?comments?|kommentare)?[:!]?",
        r"go to accessibility shortcuts|powered by \w+|next post|previous post|launch gallery",
        r"share this (?:on|with) .{2,60}|like this (?:story|article)\? share it .*",
        r"(?:nächster|vorheriger|voriger) beitrag|beitrags-navigation|bio|all work",
        r"dieses thema im programm:?.*|sendung: .*|über dieses thema berichtete .*",
        examples=("Show comments", "Partager cet article", "Kommentare öffnen", "Share Comments"),
        unlike=("Comments by the mayor drew laughter.", "Share prices fell."),
        longest=200,
    ),
    family(
        "share buttons",
        "dropped",
        r"(?:twittern|mailen|e-mail|drucken|merken|tweeten|pin it|pinterest|reddit)|\d{1,4}",
        examples=("twittern", "0"),
        unlike=("Share prices",),
        longest=10,
        above=r"(?i)^(?:twittern|teilen|tweet|share|facebook|e-mail|whatsapp|pinterest)$",
    ),
    family(
        "picture credit",
        "dropped",
        r"\(?(?:main |cover |featured |lead )?(?:image|photo|picture|video)s? ?credits?\s?:.*",
        r"\(graphics?: .{2,120}\)",
        r"\[(?:featured )?(?:image|photo|picture)s? (?:by|via|credit).{2,100}\]",
        r"getty(?: images)?",
        r"photography by [^.]{2,60}\.",
        rf"(?:bild|foto|photo|image|picture)s?\s?: ?(?:[\w .-]{{2,40}}/ ?)?{AGENCY}",
        examples=(
            "Main image credit: Getty",
            "[Featured Image by Ann Poe/Getty Images]",
            "(Graphic: Ice in the port)",
        ),
        unlike=("Photos of the ship sell well.", "Photography by night is an art"),
        longest=160,
    ),
)

ANYWHERE = frozenset({"read more", "advertisement for itself"})
"""The families whose lines are no copy within a story either."""
