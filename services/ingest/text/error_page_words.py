"""Words of pages that a server sends instead of the one that was asked for."""

from lexicon.word_lists import words

ERROR_WORDS = words(
    "error fehler erreur errore erro fout feil fel fejl virhe ошибка помилка błąd chyba hiba "
    "eroare hata 错误 錯誤 오류 エラー"
)

TITLES = frozenset(
    line.strip()
    for line in """
    access denied
    access forbidden
    access to has been denied
    are you a human
    are you a robot
    are you human
    attention required
    attention required | cloudflare
    bad gateway
    bad request
    before you continue
    captcha
    checking your browser
    checking your browser before accessing
    connection timed out
    cookie consent
    down for maintenance
    forbidden
    gateway time out
    gateway timeout
    human verification
    internal server
    isn’t working
    javascript is disabled
    javascript required
    just a moment
    just a moment checking your browser
    log in
    log in or sign up
    log in to continue
    login
    login required
    not found
    one moment please
    one more step
    origin host unknown
    origin unknown host
    pardon our interruption
    please log in
    please sign in
    please wait
    rate limit exceeded
    request blocked
    request rejected
    resource not found
    robot check
    robot or human
    scheduled maintenance
    security check
    security checkpoint
    server
    service temporarily unavailable
    service unavailable
    session expired
    sign in
    site down for maintenance
    site maintenance
    site under maintenance
    something went wrong
    this site can’t be reached
    too many requests
    unauthorized
    unavailable
    under maintenance
    unsupported browser
    verify you are human
    vercel security checkpoint
    we’ll be back soon
    web server is down
    webservice currently unavailable
    you have been blocked
    your account
    anmelden
    anmeldung
    anmeldung erforderlich
    bitte anmelden
    diese seite wurde nicht gefunden
    einen moment bitte
    etwas ist schiefgelaufen
    interner serverfehler
    sind sie ein mensch
    sind sie ein roboter
    seite nicht gefunden
    seite nicht verfügbar
    seite wurde nicht gefunden
    wartungsarbeiten
    zu viele anfragen
    zugriff verweigert
    êtes vous un robot
    vérification de sécurité
    accès interdit
    accès refusé
    connexion
    identification
    introuvable
    maintenance programmée
    non autorisé
    non trouvée
    service indisponible
    service web actuellement indisponible
    se connecter
    site en maintenance
    trop de requêtes
    eres un robot
    verifica que no eres un robot
    acceso denegado
    acceso prohibido
    demasiadas solicitudes
    iniciar sesión
    interno del servidor
    mantenimiento programado
    no autorizado
    no encontrado
    página no encontrada
    servicio no disponible
    servicio web no disponible
    solicitud incorrecta
    accesso negato
    accedi
    manutenzione programmata
    non autorizzato
    non trovato
    pagina non trovata
    richiesta non valida
    servizio non disponibile
    troppe richieste
    web server attualmente non disponibile
    acesso negado
    acesso proibido
    interno do servidor
    manutenção programada
    muitas solicitações
    não autorizado
    não encontrada
    página não encontrada
    requisição inválida
    serviço indisponível
    aanmelden
    inloggen
    pagina niet gevonden
    service niet beschikbaar
    te veel verzoeken
    toegang geweigerd
    nie znaleziono strony
    strona nie istnieje
    åtkomst nekad
    sidan kunde inte hittas
    sidan hittades inte
    siden ble ikke funnet
    siden blev ikke fundet
    pääsy estetty
    sivua ei löydy
    sivua ei löytynyt
    sayfa bulunamadı
    erişim engellendi
    stránka nenalezena
    az oldal nem található
    authentication required
    authorization required
    page expired
    resources not found
    server unresponsive
    resource not available
    page unavailable
    dostęp zabroniony
    zugriff nicht erlaubt
    diese seite existiert nicht
    cette page n’existe pas
    esta página no existe
    禁止访问
    無法訪問
    请求错误
    服务器错误
    доступ запрещен
    доступ запрещён
    страница не найдена
    слишком много запросов
    页面未找到
    找不到页面
    访问被拒绝
    请登录
    ページが見つかりません
    アクセスが拒否されました
    """.strip().split("\n")
)
"""In lower case, without `error`, `page`, codes and signs."""

CERTAIN_SIGNS = (
    r"enable javascript|javascript (?:is|must be|needs to be) (?:disabled|enabled|required|turned)"
    r"|enable js and|turn javascript on|checking (?:your browser|if the site connection is secure)"
    r"|verify(?:ing)? (?:that )?you(?: are|’re) (?:a |not a )?(?:human|robot|bot)"
    r"|unusual traffic from your|cloudflare ray id|\bray id:|incapsula incident"
    r"|was not found on this server|you don’t have permission to access"
    r"|you have been blocked"
    r"|press & hold to confirm|characters you see (?:below|in this image)|you’re not a robot"
    r"|error establishing a database connection|we’re sorry, but something went wrong"
    r"|an error occurred in the application and your page|requested url could not be retrieved"
    r"|web server is returning an unknown error"
    r"|guru meditation|isn’t a github pages site here|fastly error: unknown domain"
    r"|^rate limit exceeded|^invalid api key|disable (?:it|your|any) ad ?blocker"
    r"|(?:using an|your) ad ?blocker|not available in your (?:country|region)"
    r"|your browser is (?:out of date|not supported|outdated)"
    r"|accept the terms (?:of use )?and log in"
    r"|upstream connect error|complete the (?:captcha|following challenge|security check)"
    r"|using automation tools|is temporarily unable to service|no server is available to"
    r"|review the security of your connection|javascript (?:zu )?aktivieren|activer javascript"
    r"|habilit(?:ar|e|a) (?:o )?javascript|abilita(?:re)? javascript|schakel javascript in"
    r"|we (?:and our (?:\d+ )?partners )?(?:use|store) (?:cookies|and/or access information)"
    r"|(?:accept|reject|manage) all cookies|alle cookies (?:akzeptieren|ablehnen|accepteren)"
    r"|accepter (?:tous )?les cookies|aceptar (?:todas )?las cookies|aceitar (?:todos os )?cookies"
)
"""What no copy says to its reader: patterns of text in lower case."""

SIGNS = (
    rf"{CERTAIN_SIGNS}"
    r"|\bnginx\b|\bopenresty\b|\bapache/|\blitespeed\b|\bvarnish\b|microsoft-iis|\bcloudflare\b"
    r"|requested (?:url|resource|page)|reference #|incident id|\b(?:web|origin) ?server\b"
    r"|page (?:that )?you(?: are|’re| were| have)? (?:looking|request|try)"
    r"|may have been (?:moved|removed|deleted)|no longer (?:exists?|available)|could not be found"
    r"|(?:can’t|cannot|couldn’t) (?:be found|be reached|find (?:that|the|this) page)"
    r"|does(?:n’t| not) exist"
    r"|(?:try|trying) again|refresh the page|rate limit|too many requests"
    r"|temporarily (?:unavailable|unable|overloaded|blocked|down)|maintenance"
    r"|\bcaptcha\b|security (?:service|check|verification|solution)|\bcookies?\b"
    r"|\bpassword\b|user ?name|sign in to|log in to|(?:back|return|go) to (?:the )?home"
    r"|(?:your|this|supported) browser|your (?:ip|network)\b|administrator"
    r"|request requires|\bserver\b|status code|error code|an error\b|unexpected error|went wrong"
    r"|redirect(?:ed|ing)|reload(?:s|ing)? (?:in|the page)|be(?: right)? back (?:up|soon|shortly)"
    r"|the url\b|the address|not authorized|no permission|authentication|credentials"
    r"|sivu(?:a|lle|n)?\b|palvelu|yritä|sidan\b|försök igen|tjänsten|siden\b|prøv igjen|prøv igen"
    r"|strona|strony|spróbuj|sayfa|sunucu|stránk|oldal|pagina\b|seite|página|la page|der server"
    r"|nicht gefunden|zur startseite|später (?:noch ?einmal|erneut|wieder)|passwort|existiert nicht"
    r"|verweigert|page demandée|ressource|que vous (?:re)?cherchez|n’existe (?:pas|plus)"
    r"|introuvable"
    r"|retour à l’accueil|réessay|mot de passe|le serveur|página solicitada|recurso"
    r"|que (?:buscas?|está buscando)|no existe|volver al inicio|inténtel|contraseña|el servidor"
    r"|pagina richiesta|risorsa|non esiste|torna alla|il server|riprov|que você|não existe"
    r"|voltar|senha|o servidor|tente novamente|bestaat niet|terug naar|wachtwoord|probeer|de server"
    r"|الصفحة|الخادم|ошибк|strefa|دسترسی|صفحه"
    r"|application owner|heroku|github pages|cache administrator|the following error|to publish one"
    r"|сервер|страниц|服务器|伺服器|请求|資源|资源|页面|頁面|访问|访问权限|サーバー|ページ|アクセス"
)
"""What sentences of such pages say."""
