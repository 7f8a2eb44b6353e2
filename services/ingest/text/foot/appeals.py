"""What sites ask of readers below a story: money, a subscription, an address, good manners."""

from services.ingest.text.line_families import family

REACH = 700
NO_QUOTE = (
    rf"(?!.{{0,{REACH}}}(?:[\"“”„«»]|\b(?:said|says|told|sagte|dijo|disse|zei|a dit|ha detto)\b))"
)
"""People who are quoted in a story ask for support as well."""
US = (
    r"(?:our|us|we|unser\w{0,2}|wir|uns|notre|nos|nous|nuestr[oa]s?|nosotros|nostr[oaie]|noi"
    r"|noss[oa]s?|nós|ons|onze|wij)"
)
YOU = (
    r"(?:you|your|readers|(?-i:Sie|Ihnen|Ihre?[nmrs]?)|dein\w{0,2}|euch|eure\w?|leser\w{0,8}|votre"
    r"|vos|vous|lecteurs|tus?|tú|usted(?:es)?|lectores|tuo|tua|vostr[oa]|lettori|você|leitores|jij"
    r"|jouw|je|uw|lezers)"
)
PRESS = (
    r"(?:journalis\w+|newsrooms?|reporting|news coverage|free press|paywall|nonprofit news"
    r"|berichterstattung|redaktion|period[ií]smo|periodistas|liberté de la presse|rédaction"
    r"|giornalis\w+|jornalis\w+|libertad de prensa|journalistiek|independent (?:media|news"
    r"|voices?))"
)
GIVE = (
    r"(?:support(?:ing|ers?)?|donat(?:e|ing|ions?)|contribut(?:e|ing|ions?)|subscrib\w+"
    r"|subscriptions?|members?(?:hip)?|chip in|fund(?:ed|ing)|unterstütz\w+|spende\w?|abonn\w+"
    r"|mitglied\w*|soutien|soutenez|soutenir|dons?|adhér\w+|apoy\w+|donaci[oó]n\w*|suscri\w+"
    r"|membresía|soci[oa]s?|sostien\w+|sostegno|abbonat\w+|apoi\w+|steun\w*|doneer|donatie"
    r"|lid worden)"
)
MISSED = (
    r"(?:never miss|don.t miss|be the first to|verpassen sie|verpasse|ne (?:manquez|ratez)"
    r"|no te pierdas|non perder\w*|não perca|mis)\b.{2,60}\b(?:updates?|story|stories|news"
    r"|[\w-]{0,12}news|nachrichten|infos?|actualités?|noticias?|notizi[ea]|notícias?|nieuws)"
)
LETTER = (
    r"(?:newsletters?|inbox|mailing list|e-?mail alerts?|news alerts?|postfach"
    r"|infolettre|boîte mail|bolet[ií]n(?:es)?|nieuwsbrief|nieuwsbrieven|casella di posta"
    r"|whatsapp channel|telegram channel|push-(?:mitteilung|nachricht)\w*)"
)
SUBSCRIPTION = (
    r"(?:subscribe(?:rs)?|subscription|digital access|unlimited access|full access|free trial"
    r"|e-paper|abonn(?:iere\w?|ement|ieren|enten|ez-vous|és?)|probeabo|digitalabo|suscr[ií]b\w+"
    r"|suscripción|abbonat[ei]|abbonamento|assine|assinante\w*|abonnee\w?|ilimitado)"
)
NOW = (
    r"(?:now|today|here|free|first year|per month|a month|jetzt|hier|gratis|kostenlos\w*"
    r"|pro monat|ici|dès|gratuit\w*|par mois|aquí|ahora|hoy|al mes|qui|ora|subito|al mese|aqui"
    r"|agora|grátis|nu|per maand)"
)
OPEN = (
    r"(?:get|join|subscribe|sign up|register|follow|become|stay|keep up|want|need|like|love"
    r"|enjoy(?:ed|ing)?|looking for|try|start|receive|unlock|for (?:more|the latest|full|unlimited)"
    r"|if you|already an?|to (?:continue|read|get|receive)|thank(?:s| you)|jetzt|melden sie"
    r"|abonnieren sie|erhalten sie|bleiben sie|lesen sie|holen sie|testen sie|sie (?:wollen"
    r"|möchten)"
    r"|mit (?:dem|unserem)|abonnier\w|hol dir|immer|noch kein|recevez|abonnez-vous|inscrivez-vous"
    r"|suivez|rejoignez|restez|pour (?:lire|recevoir|ne rien)|envie|vous (?:voulez|souhaitez)"
    r"|suscr[ií]bete|suscribite|suscríbase|recib[aeí]|regístrate|únete|accede|si (?:te|quieres)"
    r"|para (?:recibir|leer|seguir)|quieres|iscriviti|abbonati|ricevi|resta|vuoi|per (?:ricevere"
    r"|leggere|continuare)|assine|receba|cadastre-se|inscreva-se|quer|schrijf (?:je|u)|meld (?:je"
    r"|u)"
    r"|ontvang|abonneer|word|blijf|wil (?:je|u)|reciba|the best|original|stay informed)"
)
NAME_OR_ADDRESS = (
    r"(?:e-?mail(?:[- ]?(?:address|adresse|adres))?|web-?site|webseite|browser|name|namen"
    r"|correo(?: electrónico)?|nombre|nom|nome|navegador|navigateur)"
)
READERS = r"(?:lectores|lecteurs|lettori|leitores|readers|lezers)"
THEY = r"(?:you|your|vous|tus?|hoy|today|oggi|hoje|vandaag)"


def _unquoted(*patterns: str) -> str:
    return rf"{NO_QUOTE}(?:{'|'.join(patterns)})"


def _in_any_word(sign: str) -> str:
    """Also as the end of a compound: `Hafennewsletter`."""
    return rf"(?=.{{0,{REACH}}}{sign}(?!\w))"


def _each(*signs: str) -> str:
    return "".join(rf"(?=.{{0,{REACH}}}\b{sign}(?!\w))" for sign in signs)


APPEALS = (
    family(
        "appeal to readers",
        "dropped",
        _unquoted(
            rf"{_each(PRESS, GIVE)}(?:{_each(US, YOU)}|{_each(READERS, THEY)}).*",
        ),
        r"(?:please )?(?:support|donate(?: to)?|become an?|join) (?:our |the "
        r"|us )?(?:[\w’'-]+ ){0,2}"
        r"(?:journalism|reporting|newsroom|members?|supporters?|subscribers?)(?: today"
        r"| now)?\W{0,4}",
        r"(?:apoya|apoyá|soutenez|sostieni|apoie|steun|unterstützen sie) (?:a |el |la |le |il |o "
        r"|het )?"
        r"(?-i:[A-Z])[^.?!]{2,40}(?:\s?-?[>→»!]+)?",
        r"(?:help us|hilf uns|helfen sie uns|aidez-nous|ayúdanos|ayudanos|aiutaci|ajude-nos"
        r"|help ons)"
        r" (?:[^.!?:\"“„«]{5,80}[,!]?)",
        r"(?:necesitamos|we need|wir brauchen|nous avons besoin de|abbiamo bisogno|precisamos)"
        r" (?:de |del )?(?:tu|su|your|deine|ihre|votre|vostro|tuo|seu) (?:apoyo|ayuda|help|support"
        r"|unterstützung|hilfe|soutien|aide|sostegno|aiuto|apoio|ajuda)\b[^.!?\"“„«]{0,80}",
        r"(?:support us|doná|donar|doneer|jetzt spenden|faire un don|nuestro equipo te necesita"
        r"|(?:unite|únete) a la .{2,20}|hazte soci[oa].{0,20}|word (?:nu )?(?:lid|abonnee).{0,20}"
        r"|i.m in)\W{0,4}",
        examples=(
            "Our independent journalism depends on readers like you. Please donate today.",
            "El periodismo de El Eco no sería posible sin tu apoyo: ayuda a nuestro equipo.",
            "El periodismo independiente necesita del apoyo de sus lectores. Hoy, ayuda al Eco.",
            "Unser Journalismus ist unabhängig, weil Sie ihn mit einer Spende unterstützen.",
            "Support our journalism",
            "Become a member",
            "Apoya a El Eco ->",
            "Ayúdanos a romper la censura,",
            "We need your support to go on reporting",
            "Doná",
        ),
        unlike=(
            "“Our independent journalism needs your support,” she said.",
            "The town will support our harbor, as you know.",
            "Support for the mayor fell",
            "Steun voor de burgemeester",
        ),
        longest=900,
        needs="""
        journalis newsroom reporting news_coverage free_press paywall nonprofit_news
        berichterstattung redaktion periodis presse rédaction giornalis jornalis prensa independent_
        member supporter subscriber apoy souten sostieni apoie steun unterstützen help_us hilf_uns
        helfen aidez ayúdanos ayudanos aiutaci ajude-nos help_ons necesitamos we_need wir_brauchen
        avons_besoin bisogno precisamos support_us doná donar doneer spenden un_don necesita unite
        únete hazte word_ m_in
        """,
    ),
    family(
        "offer to readers",
        "dropped",
        _unquoted(
            rf"(?={OPEN}\b)(?:{_in_any_word(LETTER)}|{_each(SUBSCRIPTION, NOW)}).*",
            r"(?=.{0,400}(?:disabl|turn(?:ing)? off|deaktivier|ausschalt|désactiv|desactiv"
            r"|whitelist))(?=.{0,400}\b(?:please|your|bitte|votre|tu|su)\b)"
            r".{0,400}\b(?:ad ?-?blocker|werbeblocker|adblock|bloqueur de pub\w*"
            r"|bloqueador de (?:anuncios|publicidad))\b.*",
            rf".{{0,120}}\b{MISSED}(?!\w).{{0,60}}",
            rf"{_each(SUBSCRIPTION, YOU)}(?=.{{0,{REACH}}}(?:sin límites|exclusiv|unlimited"
            r"|uneingeschränkt|illimité|illimitat|ilimitad|sans limite|onbeperkt|exklusiv"
            r"|esclusiv)).*",
            rf".{{0,120}}\b{SUBSCRIPTION}(?!\w)[^.]{{0,60}}(?:R\$|[€$£]) ?\d.{{0,60}}",
            r"(?:subscribe|abonnieren sie|abonnez-vous|suscr[ií]bete|suscribite|iscriviti|abbonati"
            r"|inscreva-se|meld je aan)(?: (?:and|now|today|here|und|jetzt|y|et|e|en|nu)\b.*"
            r"|!.*|$)",
            r".{0,120}\b(?:jetzt|hier|now|today) (?:[\w-]+ ){0,3}(?:lesen|anmelden|abonnieren"
            r"|testen|sichern|bestellen|registrieren|spenden|mitmachen|subscribe|sign up)"
            r"(?!\w)[^.!]{0,40}!.{0,120}",
        ),
        r"(?:pour|para|per|to|um|om) .{2,90} (?:vous devez|tienes que|tenés que|debes|debés|devi"
        r"|devono|you must|you need to|müssen sie|moet je|você precisa) .{0,60}"
        r"(?:connect|sesión|sesion|registr|acced|log|sign|anmelden|inloggen|entrar).{0,40}",
        r"(?:get|receive) (?:[\w’'-]+ ){0,5}(?:updates?|news|alerts?) (?:[\w’'-]+ ){0,4}"
        r"(?:inbox|feed|e-?mail|phone)\W{0,2}",
        rf"(?:[\w.&’']{{2,20}}[ -]){{0,4}}\w{{0,20}}{LETTER}\s?:?",
        r"(?:der|unser) [\w-]{0,20}newsletter (?:informiert|bringt|liefert|hält)\b.{0,160}",
        examples=(
            "Join Our Newsletter Original reporting. Delivered to you.",
            "Get updates in your Facebook news feed.",
            "Want FREE access to all our content? Sign up for our newsletter!",
            "Subscribe today and get full access to the Echo.",
            "Laden Sie jetzt die App herunter und verpassen Sie keine Hafen-News.",
            "Suscríbete a nuestro boletín y recibe cada mañana las noticias del puerto",
            "Follow Harbour Insights and never miss an update!",
            "HAFEN-Newsletter",
            "Der HAFEN-Newsletter informiert Sie täglich.",
            "Please turn off your ad blocker.",
            "Subscribe and start your day with a smile.",
            "Con tu suscripción navegás sin límites.",
            "Leia sem parar. Assine por apenas R$5,94/mês.",
            "Pour sauvegarder cet article, vous devez vous connecter",
            "Das Echo wird 70: Jetzt E-Paper lesen und 70 % sparen!",
        ),
        unlike=(
            "“Get our newsletter today,” she said.",
            "Need is great in the town.",
            "If you sail, take a map.",
            "To cancel a subscription, call the port.",
            "The newsletter cost him his job.",
            "Sign up for an account for 12 euros a month",
            "Subscribe to the paper of the port",
        ),
        longest=700,
        needs="""
        newsletter inbox mailing_list mail_alert news_alert postfach infolettre boîte_mail bolet
        nieuwsbrie casella_di_posta whatsapp telegram push- subscri digital_access
        unlimited_access full_access free_trial e-paper abon probeabo digitalabo suscr abbona assin
        ilimitad blocker adblock bloque miss be_the_first_to verpass manquez ratez pierdas perder
        perca mis_ devez tienes_que tenés_que debes debés devi devono must need_to müssen_sie
        moet_je você_precisa update news alert iscriviti inscreva-se meld_je_aan lesen anmelden
        testen sichern bestellen registrieren spenden mitmachen sign_up
        """,
    ),
    family(
        "rules for comments",
        "dropped",
        r"(?:all |reader |user |your |note: )?comments? (?:are|will be|must|policy"
        r"|on this \w+ are)\b"
        r"(?=.{0,200}\b(?:moderated|closed|guidelines|civil|respectful|approved|terms"
        r"|reviewed)\b).*",
        r"(?:(?:die |ihre |alle )?(?:redaktion|kommentare|leser\w+|wir)\b)(?=.{0,300}(?:kommentar"
        r"|lesermeinung|leserbrief|zuschrift))(?=.{0,300}(?:behält sich|behalten uns|moderiert"
        r"|geprüft|freigeschaltet|geschlossen|netiquette)).*",
        r"(?:los comentarios|os comentários|les commentaires|vos commentaires|i commenti"
        r"|(?:de )?reacties)\b(?=.{0,200}(?:responsab|moderad|modér|moderat|ofensiv|charte|publi"
        r"|fermés|huisregels|gemodereerd|gesloten)).*",
        r"non sono consentiti commenti .*",
        r".{2,40} is committed to maintaining a (?:lively|civil|respectful)\b.{0,500}",
        rf"(?=.{{0,160}}\b{NAME_OR_ADDRESS}(?!\w).{{1,80}}\b{NAME_OR_ADDRESS}(?!\w))"
        rf"{_each('(?:comment|kommentiere|kommentar|comente|commente|commento|reageer)')}.*",
        r"(?:bitte )?geben sie hier ihr.{2,40}|in order to comment,? .{2,120}"
        r"|para (?:poder )?comentar,? .{2,100}|pour (?:réagir|commenter),? .{2,100}"
        r"|per commentare,? .{2,80}|om te (?:kunnen )?reageren,? .{2,80}",
        examples=(
            "Comments are moderated before they are shown.",
            "Die Redaktion behält sich vor, Lesermeinungen zu kürzen.",
            "Save my name, email, and website in this browser for the next time I comment.",
            "Los comentarios son de exclusiva responsabilidad de sus autores.",
            "The Echo is committed to maintaining a lively but civil forum.",
            "Non sono consentiti commenti che contengano insulti.",
            "In order to comment, you must be logged in.",
            "Para poder comentar tenés que ingresar con tu usuario.",
        ),
        unlike=(
            "Comments by the mayor were abusive, the council found.",
            "The comments are a sign that policy will change.",
            "Her comment closed the debate",
        ),
        longest=700,
        needs="comment kommentar lesermeinung leserbrief zuschrift comentar comentár comente"
        " reactie committed reage geben_sie_hier réagir",
    ),
)

COOKIES = family(
    "cookies",
    "dropped",
    r"(?:(?:these|ces|diese|estas|questi|estes|deze)|(?:we use|this (?:web)?site uses"
    r"|nous utilisons"
    r"|wir verwenden|wir nutzen|utilizamos|utilizziamo|usamos|wij gebruiken)(?: [\w’'-]+){0,4})"
    r" cookies\b.*",
    r"[^.!?\"“„«]{0,60}\b(?:accept|refus|paramétr|manage|gérer|configur|acepta|rechaz|accett|rifiut"
    r"|aceit"
    r"|akzeptier|ablehn|weiger|accepteer)\w* [^.!?\"“„«]{0,30}cookies[^.!?\"“„«]{0,30}",
    r"cookies? (?:de|für|for|di|policy|settings|preferences|einstellungen|van|et) ?[^.!?]{0,60}",
    examples=(
        "Accepter les cookies",
        "Ces cookies comptent les visites.",
        "Cookies de mesure",
        "We use cookies to count.",
    ),
    unlike=("Cookies are sold here.", "These days cookies sell"),
    longest=400,
    needs="cookie",
)
