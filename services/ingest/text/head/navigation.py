"""The menus of pages above copy: where a reader may go, what else is new, how often it was read."""

from lexicon.word_lists import any_of, entries_of
from services.ingest.text.line_families import family

ENTRIES = entries_of(
    """
    about, about us, advertise, advertise with us, advertising, advertising guidelines, all news
    apps, archive, archives, article, articles, careers, contact, contact us, cookies, directory
    directory of sites, disclaimer, donate, e-edition, epaper, e-paper, events, faq, features
    feedback
    galleries, gallery, help, help center, home page, homepage, jobs, join us, latest, live
    login, log out, logout, mobile, more, multimedia, my account, my feed, my profile, newsletter
    newsletters, newsroom, news archive, obituaries, our team, photos, pictures, podcast, podcasts
    press office, press room, privacy, programs, register, register now, rss, rss feed, sections
    services, shop, site map, sitemap, site index, special reports, subscribe now, subscriptions
    email, e-mail this, email to a friend, printer friendly, print version, send, reprints
    from, format, source, posted, originally published, news and press release, primary country
    posted on
    published on, posted in, filed under, tagged, tags, updated on, listen, text size, most read
    published, updated, share, tweet, follow, follow us, subscribe, upvote, sign in, log in
    watch now, watch live, full story, social share, editors pick, editor's pick, editors' picks
    facebook, flipboard, google news, instagram, linkedin, messenger, pinterest, reddit, telegram
    tiktok, twitter, whatsapp, youtube
    support, terms, terms and conditions, today's paper, topics, tv, video, videos, watch live

    abo, abonnement, abonnieren, anmelden, anzeigen, artikel, bilder, datenschutz, e-mail
    eilmeldung, eilmeldungen, einloggen, fotos, fotostrecke, galerie, hauptmenü, hauptnavigation
    impressum, karriere, kontakt, kontakt & impressum, login & registrierung, mediathek, mein konto
    menü, merkliste, navigation öffnen, presse, registrieren, ressorts, service, startseite, suche
    drucken, versenden, merken, weiterleiten, per mail versenden, druckansicht, kommentieren
    anhören, artikel anhören, veröffentlicht am, veröffentlicht, vorlesen, zurück
    suchen, übersicht, ticker, newsticker, veranstaltungen, videos & bilder, zur startseite

    accueil, abonnez-vous, agenda, à propos, a propos, a propos du site, à propos du site
    aller au contenu, archives, boutique, carrières, connexion, contactez-nous, english
    imprimer, envoyer, envoyer à un ami, réagir, commenter
    ce contenu a été publié le, ce contenu a été publié sur, écouter, publié le, mis à jour le
    partager, recevoir nos newsletters
    retour à la page d'accueil, toute l'actu en bref, l'actu en bref, écouter l'article
    espace abonnés, espace presse, english version, fil info, inscription, je m'abonne
    mentions légales
    mon compte, nous joindre, nous contacter, photos et vidéos, plan du site, portail gouvernemental
    portail québec, pour nous joindre, recherche, rechercher, s'abonner, se connecter, vidéos

    conecta con nosotros, publicado hace, anuncio, close panel, share page, about sharing, hide ad
    acerca de, anuncios, aviso legal, ayuda, blogs, buscar, contacto, contáctenos, ediciones
    edición impresa, english edition, galerías, hemeroteca, iniciar sesión, inicio, ir al contenido
    compartir, imprimir, enviar, comentar, etiquetas
    en vivo, impresión, visitas, lee también, seguir tema, siguiendo
    escuchar, publicado, publicado el, actualizado, volver, lo último
    mapa del sitio, más noticias, mi cuenta, noticias, nosotros, portada, quiénes somos
    regístrate, regístrese, sala de prensa, servicios, suscribirse, suscríbete, suscripciones

    condividi, stampa, invia, commenta, suggerisci, scrivi alla redazione
    ascolta, ascolta l'articolo, pubblicato il, aggiornato il, torna indietro
    abbonati, accedi, archivio, area stampa, cerca, chi siamo, contatti, contattaci, edizioni
    edizione, home page, il tuo account, immagini, notizie, pubblicità, registrati, rubriche
    vai al contenuto, vai al contenuto principale, i più letti, i più visti
    i più visti della sezione, news dalla sezione, news dalle province

    compartilhar, partilhar, comentar, imprimir
    acompanhe-nos, copiar url, mais opções, relacionadas
    ouvir, ouça, publicado em, atualizado em, voltar
    assine, assinar, busca, contato, contacte-nos, contactos, entrar, fale conosco, ficha técnica
    início, ir para o conteúdo, notícias, página inicial, pesquisa, pesquisar, quem somos
    sala de imprensa, últimas

    afdrukken, delen, reageer, mail
    beluister, luister, gepubliceerd, gepubliceerd op, laatste update, terug
    aanmelden, abonneren, adverteren, alle nieuws, contact opnemen, deel, inloggen, nieuws
    nieuwsbrief, over ons, word abonnee, zoeken

    deutsch, english, español, français, italiano, nederlands, português, русский, العربية, 中文
    """
)
"""What a line of a menu says, alone or among others."""
MARK = r"(?:\s?[|·•>»/+*–-]\s?| {1,3})"

NAVIGATION = (
    family(
        "menu of a page",
        "dropped",
        rf"[»›>•·+*|– ]{{0,3}}(?:{any_of(ENTRIES)})[ ›»>▾:…]{{0,3}}",
        rf"(?:home|news|{any_of(ENTRIES)})(?:{MARK}(?:home|news|{any_of(ENTRIES)})){{2,20}}",
        r"discover thomson reuters|(?:switch|change) (?:to )?(?:edition|language)s?"
        r"|edition:? .{2,20}",
        r"you are here\s?:.{0,100}|sie (?:sind|befinden sich) hier\s?:.{0,100}"
        r"|vous êtes ici\s?:.{0,100}|(?:usted está|estás) aquí\s?:.{0,100}|sei qui\s?:.{0,100}"
        r"|você está (?:aqui|em)\s?:.{0,100}|(?:u bent|je bent) hier\s?:.{0,100}",
        r"(?:(?-i:[A-Z])[\w.&'’-]{1,20} ){1,4}(?:home ?page|news releases?(?: \d{4})?"
        r"|office of (?:public affairs|communications))",
        r"(?:\[ ?[\w |,'’-]{2,60} ?\] ?){2,6}",
        r"(?:[^•.!?]{2,40}(?:\.\.\.)? • ){2,10}[^•.!?]{2,40}",
        r"(?-i:(?:[a-z]{2,3} ){4,9}[a-z]{2,3})",
        r"[^.:!?]{3,30} \+ \d{1,2} more|(?:browse|see|view) all .{2,40}",
        r"(?:tired of ads|already a (?:member|subscriber))\?.{0,100}",
        examples=(
            "Startseite",
            "Directory of sites",
            "Accueil Plan du site Pour nous joindre Recherche English",
            "Discover Thomson Reuters",
            "You are here: Home > News > Ports",
            "Latvia + 2 more",
            "Telegram",
            "| UPDATED:",
            "More: World • Arts • Ports • Newsletter",
            "bna kyf rig nnz os",
            "QUA Home Page",
            "[ Print | E-mail | Share ] [ Close Window ]",
            "Ce contenu a été publié le",
        ),
        unlike=(
            "Contact lost with ship",
            "Home is where it floods",
            "Support for port grows",
            "Login to riches",
        ),
        longest=160,
    ),
    family(
        "how often a page was read",
        "dropped",
        r"[\d.,]{1,9} (?:total )?(?:views?|reads?|hits?|shares?|comments?|vistas|visualizações|vues"
        r"|letture|aufrufe|lecturas|visitas)(?: (?:today|total|so far|hoy|hoje|oggi|heute))?"
        r"(?:[,|·] ?[\d.,]{1,9} (?:total )?(?:views?|reads?|shares?|comments?)(?: today)?)?",
        r"(?:views?|hits|reads|visitas|vistas|letture|aufrufe|vues)\s?: ?[\d.,]{1,9}",
        examples=("205 total views today", "Views: 1,204", "1.204 lecturas"),
        unlike=("12 views of Riga", "300 reads of the meter"),
        longest=60,
    ),
    family(
        "tags of a page",
        "keywords",
        r"(?:#[\w-]{2,40}[ ,;|]{0,3}){1,12}",
        examples=("#harbour #riga #dredging",),
        unlike=("#1 in Riga", "# harbour"),
        longest=300,
    ),
)
"""Lines of menus; those of a page's foot are in `text.foot`."""
