"""Copy that its agency takes back in other words than "kill", and news of the same words."""

import pytest

from lexicon.agencies import names_of
from services.ingest.text.kills.stops import read_stop

COPY = "The quay stays open."

NOTES = [
    # Sent in error
    "The story was moved in error.",
    "This dispatch was inadvertently sent.",
    "The item was released by mistake.",
    "Die Meldung wurde versehentlich gesendet.",
    "Diese Nachricht wurde irrtümlich verbreitet.",
    "Cette dépêche a été émise par erreur.",
    "La noticia se emitió por error.",
    "La notizia, diffusa per errore, va cestinata.",
    "A notícia foi enviada por lapso.",
    "Dit bericht is per abuis verstuurd.",
    # Clients are asked to remove it
    "AP requests that you remove this story from your sites.",
    "We ask that you take down the story.",
    "Pedimos que removam esta notícia.",
    "Si prega di rimuovere la notizia.",
    # The agency withdraws it
    "AP has taken down this interview.",
    "AP hat diese Meldung zurückgezogen.",
    "L'AP a supprimé cette dépêche.",
    "A AP retirou esta notícia.",
    "Queda anulada la noticia del puerto.",
    "The article is withdrawn.",
    "De berichten over de kade komen te vervallen.",
    "Dit bericht vervalt.",
    "Die Nachricht ist gegenstandslos geworden.",
    "Cette dépêche doit être considérée comme nulle.",
    "Il dispaccio è da ritenersi nullo.",
    "We are advised by Quay Ltd that readers should disregard the press release issued today.",
]


BARE_NOTES = [
    ("Withdrawn", "kill"),
    ("Has been withdrawn.", "kill"),
    ("Corrects the fee. Withdrawn.", "kill"),
    ("Annullata, perché «trasmessa per errore»", "kill"),
    ("Annulée, car transmise par erreur", "kill"),
    ("Retirada, por duplicada", "kill"),
    ("Retirée (doublon)", "kill"),
    ("Zurückgezogen wegen Fehlern", "kill"),
    ("Ingetrokken wegens dubbel verzonden", "kill"),
    ("Withdrawn at the request of the port", "kill"),
    ("Cancelled because sent in error", "kill"),
    ("Annulliert, weil irrtümlich gesendet", "kill"),
    ("Deleted", "hold"),
    ("Cancelled due to weather", "hold"),
    ("Killed, wounded: adds toll", None),
    ("Killed: 3. Wounded: 5.", None),
    ("Retracted study: adds quotes", None),
    ("Deleted scenes added", None),
    ("Ritirato dal mercato: aggiunge dettagli", None),
]


@pytest.mark.parametrize(("note", "signal"), BARE_NOTES)
def test_a_note_says_what_became_of_its_item(note: str, signal: str | None) -> None:
    stop = read_stop("Port", (note,), (COPY,))
    assert (stop and stop.signal) == signal


@pytest.mark.parametrize("note", NOTES)
def test_a_note_takes_copy_back(note: str) -> None:
    stop = read_stop("Port", (note,), (COPY,), own=names_of("ap"))
    assert stop
    assert stop.reason == "kill"


PARAGRAPHS = [
    "A kill is mandatory. See that no desk uses it.",
    "This story has been withdrawn from the archive.",
    "This report has been removed from our website.",
    "This story was transmitted in error.",
    "La noticia sobre el muelle queda anulada a todos los efectos.",
    "Queda anulada la noticia sobre el muelle, que era falsa.",
    "Diese Meldung entfällt.",
    "Het bericht over de kade vervalt.",
    "We have been advised by Quay Ltd that editors should disregard this press release, which "
    "somebody else wrote.",
]


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
def test_a_paragraph_below_copy_takes_it_back(paragraph: str) -> None:
    stop = read_stop("Port", (), (COPY, COPY, paragraph))
    assert stop
    assert stop.reason == "kill"


def test_an_embargo_in_capitals_is_no_kill() -> None:
    assert read_stop("NICHT VERÖFFENTLICHEN bis Vertrag unterschrieben", (), (COPY,)) is None


NEWS = [
    "The story was published in error by a weekly, which has apologised.",
    "The story is withdrawn, and nobody knows why.",
    "The letter was sent in error, the mayor said.",
    "The broadcaster has removed the interview from its site after a complaint.",
    "The watchdog requests that shops remove the toy from their shelves.",
    "We have been advised to leave the quay, she said.",
    "Der Bericht über die Fähre entfällt in diesem Jahr.",
    "Der Brief wurde versehentlich verschickt.",
    "La noticia se difundió por error en la radio.",
    "Queda anulada la licencia del muelle.",
    "Il comune ha ritirato il bando pubblicato per errore.",
    "O aviso foi enviado por engano aos moradores.",
    "De regels voor de kade komen te vervallen.",
]


@pytest.mark.parametrize("text", NEWS)
def test_news_of_the_same_words_passes(text: str) -> None:
    assert read_stop(text, (), (COPY,)) is None
    assert read_stop("Port", (), (COPY, text)) is None


def test_an_earlier_version_that_was_sent_in_error_is_not_this_one() -> None:
    note = "An earlier version of this story was sent in error."
    assert read_stop("Port", (note,), (COPY,)) is None
