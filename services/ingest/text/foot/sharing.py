"""Lines of pages by which readers share, comment, turn the page, sign in or agree."""

from services.ingest.text.line_families import family

NETWORK = (
    r"(?:facebook(?: messenger)?|twitter|x|instagram|whats ?app|telegram|youtube|linkedin|tiktok"
    r"|threads|bluesky|mastodon|reddit|pinterest|tumblr|xing|pocket|google\+?|flipboard|sms"
    r"|e-?mail|mail|print|drucken|copy link)"
)
STARTED = (
    r"(?:by (?:signing|submitting|clicking|entering|subscribing|continuing|using)|we (?:use|may"
    r"|will"
    r"|won.t|never|process|value|care)|you (?:can|must|may|will|have|need|agree)|your (?:e-?mail"
    r"|data|information|privacy|personal)|this (?:site|form|website|content)|please (?:enter|check"
    r"|keep|log|read|confirm|try)|thank you for (?:signing|subscribing|registering)"
    r"|\w+ is committed"
    r"|bitte|mit (?:der|ihrer|deiner) anmeldung|ich (?:bin|habe|möchte)|ja, ich|(?:deine|ihre)"
    r" e-mail|(?:du|sie) (?:kannst|können|hast|haben)|aus datenschutz\w*|wir (?:verwenden|nutzen"
    r"|benötigen|würden)|an dieser stelle|informationen (?:zu|zum)|vous (?:pouvez|devez|avez)"
    r"|votre|nous (?:utilisons|recueillons)|en (?:cliquant|vous)|tu |su (?:correo|dirección)"
    r"|utilizamos|al (?:hacer|suscribirse|registrarse)|il tuo|cliccando|iscrivendoti)"
)
AGREED = (
    r"(?:privacy|cookies?|newsletters?|subscri(?:be|bing|ption)|sign.?up|e-?mail address"
    r"|logged.in|terms (?:of|and|&)|consent to|recaptcha|akismet|inbox|keep comments|to comment"
    r"|before publication|datenschutz\w*|einwillig\w+|einverst\w+|nicht veröffentlicht"
    r"|kommentar(?:e werden|feld\w*"
    r"|funktion|:)|nutzungsbed\w+|externe[nr]? inhalt\w*|bestätigungsmail|e-mail-adresse"
    r"|confidentialité|abonn(?:er|ement)\w*|privacidad|suscri\w+|boletín|informativa"
    r"|adresse (?:e-)?mail)"
)

SHARING = (
    family(
        "sharing",
        "dropped",
        r"(?:share|copy|spread|like|save|print|send|forward)(?: (?:this|the))?"
        r"(?: (?:article|story|page|post|link))?"
        rf"(?: (?:on|with|by|via|to|in) (?:{NETWORK}|friends|your social networks?))?"
        r"(?: ?(?:share|comments?))?\s?[:!]?",
        r"share this story ?: .{2,60}",
        rf"{NETWORK}(?:[\s|/,·•]{{1,3}}{NETWORK}){{1,12}}",
        r"(?:diesen |den )?(?:artikel|beitrag|seite|link)? ?(?:mit freunden )?"
        r"(?:teilen|weiterempfehlen|kopieren)(?: mit| auf| per)?(?: ?/ ?drucken)?"
        r"(?: ?kommentare)?\s?[:!]?",
        rf"(?:bei|auf|per|via|über) {NETWORK} (?:teilen|senden|versenden|empfehlen)",
        r"klick(?:en)?,? (?:um .{3,60} zu (?:teilen|senden|öffnen)|zum ausdrucken).{0,60}",
        r"click to (?:share|e-?mail|print)\b.{0,80}",
        r"(?:seite |artikel )?drucken|gefällt mir:?|liken lade.{0,4}|like this:?"
        r"|like loading.{0,4}",
        rf"partager(?: (?:cet article|cette page|sur {NETWORK}))?\s?:?",
        rf"(?:compartir|compartilh(?:ar|e)|condividi|delen|dela|del|jaa)"
        rf"(?: (?:en|este|esta|este artículo|su|op|på)?(?: ?{NETWORK})?)?\s?:?",
        r"(?:compartilhe|comparte|comparta|compartir|condividi|deel|partage[rz]?) (?:est[ae]"
        r"|ess[ae]"
        r"|dit|deze|quest[oa]|cet(?:te)?|el|la|o|a) (?:notícia|matéria|artigo|noticia|artículo|nota"
        r"|articolo|notizia|artikel|bericht|pagina|article|actualité|info)\s?[:!]?",
        r"reuse this content|share condividi",
        r"enviar noticia por correo electrónico|twittern|mitteilen|tweeten|pin it",
        examples=(
            "Click to share on X",
            "Drucken",
            "Liken Lade …",
            "Twittern",
            "Share this:",
            "Share Comments",
            "Share this article in your social networks",
            "Share this Story : The Echo",
            "Facebook Twitter WhatsApp",
            "Artikel mit Freunden teilen:",
            "Diesen Artikel teilenKommentare",
            "bei Facebook teilen",
            "Klick, um über Twitter zu teilen (Wird in neuem Fenster geöffnet)",
            "Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)",
            "Gefällt mir:",
            "Partager cet article",
            "Compartilhe essa notícia",
            "Deel dit artikel",
            "Reuse this content",
            "Compartir en Facebook",
        ),
        unlike=(
            "Share prices fell.",
            "Share of the pie",
            "Like this one",
            "Teilen wollten sie nicht",
            "Partager le pain",
            "Del Toro wins",
            "Print is dead",
        ),
        longest=160,
    ),
    family(
        "comments",
        "dropped",
        r"(?:(?:post|add|show|load|view|leave|open|read|write|have|join|see|hide|\d+) (?:a |all "
        r"|the"
        r" |your |\(\d+\) )?)?comments?(?: are closed)?(?: ?\(.?\d*\))?",
        r"have your say\W{0,4}|join the (?:conversation|discussion)|leave a reply"
        r"|\d+ (?:replies|views)",
        r"(?:beitrag |artikel )?(?:kommentare?|kommentieren|kommentar verfassen)(?: lesen| öffnen"
        r"| anzeigen| schreiben)?(?: \(\d*\))?(?: zur startseite)?",
        r"kommentare ?(?:öffnen|anzeigen|lesen|schreiben|zu|\d+)|bisher noch kein kommentar\.?",
        r"schreibe einen kommentar(?: antworten abbrechen)?|quellen anzeigen",
        r"(?:-\s)?leggi e commenta|partecipa alla discussione|(?:pubblica un commento|commenti)",
        r"comparte tu opinión|comentarios|mostrar comentarios|deja (?:un comentario|tu comentario)",
        r"commentaires|(?:lire|voir|ajouter|laisser) (?:les|un) commentaires?|reacties?|reageer",
        r"infos zum zitiervorschlag|ver más artículos|fehler gefunden\?.{0,60}"
        r"|bitte füllen sie die felder aus\b.{0,60}",
        r"(?:einen |ihren |deinen )?kommentar (?:schreiben|hinterlassen|abgeben|verfassen)",
        r"(?:keine kommentare|no comments?(?: yet| on| for))\b.{0,80}|diskussion"
        r"|suggest a correction|.{0,60}\bin the comments(?: below| section)?\W?",
        examples=(
            "Join the conversation",
            "Kommentare zu",
            "Schreibe einen Kommentar",
            "Comentarios",
            "Reageer",
            "Einen Kommentar schreiben",
            "Keine Kommentare zu „Das Eis“",
            "Have a view? Share it in the comments.",
            "Show comments",
            "View comments (12)",
            "Have your say...",
            "Beitrag kommentieren",
            "Kommentare lesen (128) Zur Startseite",
            "- Leggi e commenta",
            "Comparte tu opinión",
        ),
        unlike=("Comments by the mayor drew laughter.", "Join the army", "Kommentare fehlen noch"),
        longest=80,
    ),
    family(
        "asking for a vote",
        "dropped",
        r"(?:was|did|is|war|ist|hat|fanden|wie|waren) (?:this|that|you|dieser|diese[rs]?|dir|ihnen"
        r"|euch|sie)"
        r" (?=.{0,60}\b(?:article|story|page|post|helpful|artikel|beitrag"
        r"|hilfreich)\b)[^.!]{4,80}\?",
        r"(?:¿?te (?:ha )?(?:gust|result|parec)|¿?fue útil|ti è (?:piaciut|stat)|cet article vous a"
        r"|avez-vous (?:aimé|apprécié)|gostou d|como você se sentiu com|vond (?:je|u) di|was dit)"
        r"[^.!]{4,80}\?",
        r"vous avez (?:aimé|apprécié) cet article ?\?.{0,80}",
        r"(?:yes|ja|oui|sí|sì|sim)!? ?[|/]? ?(?:no|nein|non|não|nee)!?|(?:\d+ ){1,2}votes?"
        r"|article rating",
        examples=(
            "Was this article helpful?",
            "Hat dir dieser Artikel gefallen?",
            "Como você se sentiu com essa matéria?",
            "JaNein",
            "0 0 votes",
        ),
        unlike=(
            "Was this the end?",
            "Hat dir das Meer gefallen?",
            "Yes, no or maybe",
            "12 votes short",
        ),
        longest=120,
    ),
    family(
        "turning the page",
        "dropped",
        r"(?:\d+(?: \d+)* of \d+ )?(?:next|previous) (?:page|post|article)|page \d+ of \d+"
        r"|(?:nächste|vorherige) seite|(?:nächster|vorheriger|voriger) (?:beitrag|artikel)"
        r"|(?:zur startseite|zurück(?: drucken)?|nach oben|back to top|to top|seitennavigation)"
        r"|beitrags-navigation|siguiente noticia|noticia anterior|página siguiente|article suivant",
        r"zu den barrierefreiheitskürzeln springen|aller aux raccourcis d.accessibilité"
        r"|ir a los atajos de accesibilidad|vai alle scorciatoie di accessibilità"
        r"|ir para os atalhos de acessibilidade|ga naar de .{0,20}toegankelijkheid.{0,20}",
        r"go to accessibility shortcuts|powered by \w+|launch gallery|bio|all work",
        r"view \d+ images?|page:? (?:\d{1,2} ){1,9}(?:next)?\W{0,3}",
        r"report an error|policies and standards|contact us|voriger ?/ ?nächster artikel",
        examples=(
            "Page 1 of 3",
            "Nächste Seite",
            "Zur Startseite",
            "Powered by Harbour",
            "1 2 of 2 Next Page",
            "Nächster Beitrag",
            "SIGUIENTE NOTICIA",
            "View 6 Images",
            "Page: 1 2 3 Next →",
            "Report an error",
        ),
        unlike=("Next page, please", "Page 3 of the paper"),
        longest=60,
    ),
    family(
        "signing in",
        "dropped",
        r"(?:create an account|sign in|log ?in|register|registrieren|anmelden|jetzt anmelden"
        r"|einfach anmelden|accedi|registrati|se connecter|s.inscrire(?: gratuitement)?|acceder"
        r"|iniciar sesión|you must be logged in\b.{0,80})(?: ?(?:sign in|log ?in|registrieren))?",
        r"il vous reste [\d.,]+ ?% de cet article à lire\b.{0,80}",
        r"(?:cet article est|la suite est) réservée? aux abonnés\.?",
        r"(?:this|the) (?:article|story|content) is (?:only )?(?:for|available to) subscribers\b"
        r".{0,60}",
        r"(?:dieser artikel|dieser inhalt) ist (?:nur )?für (?:\w+-)?abonnenten\b.{0,60}",
        r"(?:el|este|this|ce|cet|dieser|questo|dit|o|esta) [^.!?]{4,80}\b(?:exclusiv[oae]|exclusif"
        r"|reserv\w+"
        r"|réservée?|only|solo|nur|alleen) [^.!?]{0,20}(?:suscriptores|abonnés|subscribers|members"
        r"|abonnenten|abbonati|assinantes|abonnees)\b[^.!?]{0,40}\.?",
        r"(?:devi essere connesso|debes (?:estar conectado|iniciar sesión|acceder)"
        r"|vous devez être connecté"
        r"|(?:du musst|sie müssen) (?:angemeldet|eingeloggt) sein|você precisa (?:estar|fazer)"
        r"|je moet (?:ingelogd|inloggen))\b.{0,80}",
        r"invalid e-?mail\W?.{0,80}|sign ?up|sottoscrivi|invia|abschicken|absenden|zurücksetzen",
        r"(?:your |ihr |dein )?(?:name|vorname|nachname|e-?mail(?:-adresse)?|website|anrede)"
        r"(?: \(pflichtfeld\))? ?\*?",
        examples=(
            "La suite est réservée aux abonnés.",
            "This story is for subscribers",
            "Dieser Artikel ist nur für Abonnenten",
            "El contenido al que quiere acceder es exclusivo para suscriptores.",
            "Devi essere connesso per inviare un commento.",
            "Invalid EmailSomething went wrong.",
            "Abschicken",
            "Create an AccountSign in",
            "You must be logged in to join the discussion or read more comments.",
            "Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.",
            "E-Mail *",
        ),
        unlike=("Sign in the window said: closed.", "Name your price"),
        longest=160,
    ),
    family(
        "what readers agree to",
        "dropped",
        rf"(?!.{{0,600}}[\"“„«»])(?:{STARTED})\b(?=.{{0,600}}\b{AGREED}).*",
        examples=(
            "This site is protected by reCAPTCHA and its terms apply.",
            "We use your sign-up to provide content in ways you have agreed to. Privacy policy.",
            "By submitting a comment you agree to our Terms & Conditions.",
            "Deine E-Mail-Adresse wird nicht veröffentlicht. Felder mit * sind Pflicht: Kommentar.",
            "Mit der Anmeldung erkläre ich mich mit der Datenschutzerklärung einverstanden.",
        ),
        unlike=(
            "“We use cookies to earn money,” she said.",
            "You can see the ships from the quay.",
            "Bitte warten Sie nicht auf mich, sagte er.",
        ),
        longest=700,
    ),
    family(
        "name of a network",
        "dropped",
        rf"{NETWORK}|\d{{1,4}}",
        examples=("Pinterest", "0"),
        unlike=("Pinterest shares fell", "12 ships"),
        longest=20,
        above=r"(?i)^(?:(?:share|tweet|teilen|twittern|sharing).{0,40}"
        rf"|{NETWORK}|.{{0,40}} teilen)$",
    ),
)
