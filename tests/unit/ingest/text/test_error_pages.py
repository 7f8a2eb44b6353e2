"""Pages that servers send instead of a story, and stories that sound like them."""

import pytest

from services.ingest.text.error_pages import is_error_page

PAGES = [
    ("502 Bad Gateway", ("nginx/1.18.0",)),
    ("404", ("Nobody is at home here.",)),
    ("404 - Page not found | The Courier", ()),
    ("Error 521", ("本站暂时因维护原因而下线。",)),
    ("Page not found", ("The page you were looking for could not be found.", "Back to home")),
    ("Access Denied", ("You don't have permission to access /rss.", "Reference #18.2d")),
    ("Log in - The Courier", ()),
    ("Just a moment...", ("Checking your browser before accessing the site.", "Ray ID: 1f")),
    ("Too Many Requests", ("2 per 1 minute",)),
    ("Seite nicht gefunden", ("Zur Startseite",)),
    ("Page introuvable", ("La page que vous recherchez n’existe pas.",)),
    ("Página no encontrada", ("La página solicitada no existe.", "Volver al inicio")),
    ("", ("Please enable JavaScript and cookies to continue",)),
    ("Courier", ("Pääsy estetty", "Virhekoodi 403", "Pyydetylle sivulle pääsy on estetty.")),
    ("Nobody home", ("We are missing something!", "401", "Redirecting in 30")),
    ("Bad Request", ("ERROR CODE 400", "The 400 (Bad Request) status code says that it is bad.")),
    ("Notre choix", ("Avec votre accord, nous utilisons des cookies.", "Accepter et continuer")),
    ("Willkommen", ("Besuchen Sie uns mit Tracking.", "Alle akzeptieren", "Einstellungen")),
    ("Aviso", ("Usamos cookies para personalizar anuncios.", "Aceptar y continuar")),
    ("Ciao", ("Noi e terze parti utilizziamo cookie.", "Accetta e continua")),
    ("Courier", ("Email address", "Password", "Forgot your password?")),
    ("Courier", ("Subscribe to continue reading", "Already a subscriber? Log in")),
    ("", ("Error establishing a database connection",)),
    ("We value your privacy", ("We and our partners use cookies on this device.", "Accept all")),
]  # fmt: skip


@pytest.mark.parametrize(("headline", "body"), PAGES)
def test_a_servers_page_is_known(headline: str, body: tuple[str, ...]) -> None:
    assert is_error_page(headline, body)


TOLD = (
    "The mayor of Riga spoke to reporters on Monday about the ferry, the port and the long winter."
)
STORIES = [
    ("Access denied: the door of no return", (TOLD,)),
    ("Access denied", (TOLD, TOLD)),
    ("Error 404: the film that vanished", (f"LONDON (AP) - {TOLD}",)),
    ("500 days of war", ("More follows.",)),
    ("404 dead in quake", ("More follows.",)),
    ("Quake in numbers", ("Dead", "404", "Hurt", "1,200")),
    ("Bank's app shows error 503, users say", ()),
    ("Bank's server shows error 503, users say", ()),
    ("Error 404: the film that vanished", ()),
    ("Firm says it uses cookies", ("Accept",)),
    ("Password of minister leaks", ("Log in",)),
    ("Register now for vote", ("Riga calls on all to vote on Sunday.",)),
    ("Ferry stays", (TOLD, "Accept all", "Reject all")),
    ("Gone", ("The ferry of Riga.",)),
    ("Login for voters fails", ("More follows.",)),
    ("Server farm burns in Riga", ()),
    ("Page not found in old Bible", ("Riga museum looks for it.",)),
    ("Too many requests for help", (TOLD,)),
    ("Ferry is off for maintenance", (TOLD,)),
    ("Site says it uses cookies", (TOLD, "We use cookies, the firm said.")),
    ("FLASH: Pope dies", ()),
    ("", (TOLD,)),
    ("404 Not Found", (*([TOLD] * 20),)),
]


def test_the_window_has_a_title_too() -> None:
    assert is_error_page("Oops!", ("Nothing is here.",), "404 Not Found")
    assert not is_error_page("Ferry stays in port", (TOLD,), "The Courier")


@pytest.mark.parametrize(("headline", "body"), STORIES)
def test_a_story_is_none(headline: str, body: tuple[str, ...]) -> None:
    assert not is_error_page(headline, body)
