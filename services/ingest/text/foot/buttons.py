"""Lines of nothing but the words that pages label their buttons, boxes and links with."""

from lexicon.word_lists import any_of, words
from services.ingest.text.line_families import family

TELLING = words(
    """
    account accounts advertise advertisement advertiser advertising app apps bookmark comment
    commenting comments cookies copyright donate e-mail email faq flipboard gallery loading log-in
    logged login newsletter newsletters newsticker opinion password permalink permissions pingback
    prev print replies reply repost reprint reprints rss share sign-up signup sitemap slideshow
    sponsored submit subscribe subscriber subscribers subscription trackback tweet unsubscribe url
    username

    abbrechen abo abonnement abonnieren aboverwaltung absenden anmelden antwort benutzername
    datenschutz datenschutzerklärung drucken e-paper einloggen entfolgen epaper folgen gefolgt
    impressum kommentar kommentare kommentarfunktion kommentieren konto merken merkliste passwort
    pflichtfelder registrieren teilen vorlesen weiterempfehlen werbeanzeige

    abonner abonnez-vous abonné annuler commentaire commentaires commenter compte confidentialité
    connecter connexion copier envoyer favori favoris identifiant imprimer inscription inscrire
    obligatoires partager profil publicité réagir réagissez sauvegarder tweeter

    boletín comentar comentario comentarios comparte compartir compartí completo contraseña cuenta
    descartar dona donar doná enviar guardar imprimir membresía obligatorios opinar opinión
    privacidad publicidad registrarse respuesta suscribirse suscribite suscripción suscriptores
    suscríbete términos

    abbonati accedi annulla chiudi commenta commenti commento condividi invia iscriviti pubblica
    pubblicità registrati scrivici stampa

    assinar assine cadastre-se carregando comente comentário comentários compartilhar compartilhe
    comunicar comunique conta obrigatórios opinião publicidade resposta senha

    abonneer abonneren achterlaten adverteren afdrukken delen gebruikersnaam inloggen nieuwsbrief
    reactie reacties reageer reclame verstuur wachtwoord
    """
)
"""One of these is in each such line."""
BESIDE = words(
    """
    a about add after all and article article's articles as at back be become by cancel click close
    contact content continue continues copy corrections create download enter error errors facebook
    first follow for free friend from full get guest guidelines help here home homepage icon in
    inbox it join know latest leave less like link linkedin load log logged me member menu more my
    name new next now of on open optional or our out page please policies policy post previous
    privacy read report required save search see send settings show site standards story submit tell
    terms text the think this to today top twitter up us use via view watch we website what what's
    whatsapp with write x you your

    als am anzeigen auf aus bei beitrag beiträge bestellen cookie das dein deine deinen den der des
    die diese diesen dieser du durch e ein eine einen freunden für hier hören ich ihr ihre im inhalt
    ist jetzt kontakt kopieren kostenlos laden lesen mail mehr melden mit nach neu newsletter nicht
    nur oben oder schließen schreiben seite senden sie startseite suche suchen thema themen uns
    unser unsere url verfassen vergessen von vorlesen webseite weiter weitere zu zum zur zurück über

    adresse ajouté au aux avec avez ce cet cette choisissez choix confirmez créer créez dans de
    devez déjà en et fermer gratuitement ici j' je l'article la le les lien lire légales mentions
    mes messagerie mettre mon mot mots nom notre nous ou oublié par passe plus possédez pour profil
    précédent pseudo recevoir rechercher retiré s' se suite suivant sur un une valider voir vos
    votre vous à

    acepto al apellido aquí articulo artículo buscar campos cerrar comunidad con condiciones correo
    datos deja deje dejá del el electrónico enlace enviar esta este ingrese iniciar inicio las leer
    lo los marcados mensaje mi más nombre nosotros nota noticia nuestro nuestros o ofertas olvidaste
    order para personales por promos que quieres sesión siguiente son su sus teléfono tengo tu tus
    título una unite usuario ver y ya únete

    ai altro articolo campi cerca che ci copia di dimenticato email gli hai i il invia lascia leggi
    nome nostra per più questo scrivi segui seguici ti tua tuo tutto utente vai

    aqui artigo até cancelar com continua da deixe depois do endereço entrar erro erros esqueceu
    fechar ler mais marcado mensagem na nas nos nossa nosso opinião os pelo próximo página sair seu
    sua suas são um uma usuário você

    aan achter artikel bekijk bericht dit een het ik jouw laat lees meer met mijn naam niet om ons
    op over stuur te van vergeten volg voor zoeken
    """
)
"""The words that stand beside these."""
WORD = rf"(?:{any_of(TELLING | BESIDE)}|\d{{1,5}})(?!\w)"

BUTTONS = (
    family(
        "button",
        "dropped",
        rf"(?={WORD})(?=.{{0,60}}\b(?:{any_of(TELLING)})(?!\w))"
        rf"(?:{WORD}(?:\.\.\.)?[\s,:;/|()\[\]·•*+→»>←–-]{{0,3}}){{1,9}}(?:[?!:…*»→]{{0,3}}|(?<=here"
        rf"|hier)\.)",
        examples=(
            "Print This Page Email This Page",
            "For Reprints and Permissions, click here.",
            "Click here to log in or subscribe",
            "Inhalt teilen",
            "URL zum Kopieren",
            "Kommentieren Sie hier",
            "Réagir à cet article",
            "Deixe sua opinião",
            "Hai dimenticato la password?",
            "267 Kommentare",
            "Reageer op dit artikel",
        ),
        unlike=(
            "No comment",
            "Share of the market",
            "The print is dead",
            "Teilen und herrschen",
            "Email from the mayor",
        ),
        longest=90,
    ),
)

CAPITALS = r"[A-ZÀ-ÖØ-Þ0-9][\w’'.&-]{0,60}"
SMALL = r"(?:&|and|of|the|de|del|la|las|los|el|y|e|do|da|du|des|et|und|der|van|di|i)"
RUN_TOGETHER = family(
    "links run together",
    "dropped",
    r"(?-i:(?=(?:.{0,80}?[a-zß-öø-ÿ)\d][A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]){3})"
    rf"{CAPITALS}(?: (?:{CAPITALS}|{SMALL})){{0,40}})",
    examples=("IceHarbour & ShipsRigaWeather", "Puerto de RigaMar del NorteTren del PuertoRiga"),
    unlike=(
        "YouTube and McDonald",
        "Ice Harbour Ships Riga",
        "Added newPlayer, oldPlayer, noPlayer",
    ),
    longest=400,
)
"""Tags of which a page's markup was taken away."""
