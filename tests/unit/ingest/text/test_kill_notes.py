"""Notes to editors and paragraphs that ask for a kill or a hold, and those that do not."""

import pytest

from services.ingest.text.kills.stops import is_stop_note, read_stop

COPY = "The port stays open."
KILLS = [
    "Eds: please kill BC-Ferry-Fares. The fee will not rise.",
    'The story headlined "Ferry fares rise in May" is withdrawn since it is wrong.',
    'Please kill item bna 157 "Ferry fare to rise".',
    "Members using BC-Ferry-Fares (a0201) are asked to kill the story. A substitute will follow.",
    "Kill the story slugged BC-Ferry-Fares, which moved at 12:05.",
    "Reuters is withdrawing the story. There will be no replacement.",
    "We have withdrawn this story.",
    "Make certain the story is not used.",
    "This story should not be used.",
    "Do not use this story.",
    "DO NOT USE.",
    "Please delete this article from your systems.",
    "This item has been recalled by the agency.",
    "Editors are advised that the story has been withdrawn.",
    "The BNA has killed this story.",
    "Clients are requested not to use the story.",
    "Remove this story from all platforms.",
    "This article was published in error and has been retracted.",
    "Bitte diese Meldung löschen.",
    'Die Meldung mit dem Titel "Fährpreis steigt" wird zurückgezogen.',
    "Wir ziehen diese Meldung zurück.",
    "Die Redaktionen werden gebeten, die Meldung nicht zu verwenden.",
    "Diese Meldung ist hinfällig.",
    "Prière de ne pas utiliser cette dépêche.",
    "Cette dépêche est annulée.",
    'Merci d\'annuler la dépêche intitulée "Les frais de port augmentent".',
    "Veuillez supprimer cet article.",
    "Rogamos anulen esta noticia.",
    "Esta noticia queda anulada.",
    "Se ruega no utilizar esta información.",
    "Si prega di annullare la notizia.",
    "Questa notizia è annullata, si prega di non utilizzarla.",
    "Si prega di non utilizzare la notizia.",
    "Favor desconsiderar esta notícia.",
    "Esta notícia foi anulada.",
    "Pedimos que não utilizem esta matéria.",
    "Gelieve dit bericht niet te gebruiken.",
    "Dit bericht is ingetrokken.",
    "Wij verzoeken u dit bericht te verwijderen.",
    "Subscribers should kill the story BC-Ferry-Fares, sent at 0905 GMT.",
    "KILL the story headed 'Ferry fares rise in May'. The paper was a draft.",
    "Editors: The Ferry-Fares story is being withdrawn. The council has not voted.",
    "Please retract the above item.",
    "This story is withdrawn as it could not be verified.",
    "The story has been withdrawn. A corrected version will be sent.",
    "Please be advised that the above story is withdrawn.",
    "BNA withdraws its story on the ferry fare.",
    "BNA is retracting its report that the ferry fare will rise.",
    "We retract this report.",
    "Please remove the story from your website and archives.",
    "The item should be killed.",
    "This report must not be used in any form.",
    "Please ensure that the story is not published.",
    "Under no circumstances should this story be published.",
    "Kill it.",
    "Mandatory kill.",
    "This is a mandatory kill.",
    "Please stop using this story.",
    "Story number 0157 is withdrawn.",
    "Eds: Kill a0201, BC-Ferry-Fares.",
    'The alert "Ferry fare to rise" was sent in error. Please disregard.',
    "Sent in error. Please ignore.",
    "Diese Meldung wurde irrtümlich gesendet, bitte nicht verwenden.",
    'Die Meldung "Fährpreis steigt" (bna 0157) ist zu streichen.',
    "Wir bitten Sie, diese Meldung zu löschen.",
    "Bitte ignorieren Sie diese Meldung.",
    "Dieser Bericht wird hiermit zurückgezogen.",
    "Nous annulons cette dépêche.",
    "Merci de ne pas tenir compte de cette dépêche.",
    "Nous vous prions de bien vouloir annuler notre dépêche sur les frais de port.",
    "Les abonnés sont priés de ne pas utiliser cet article.",
    "Por favor, no utilicen esta nota.",
    'Les rogamos que anulen la información titulada "La tasa portuaria sube".',
    "Anulamos esta noticia por un error.",
    "La notizia è da ritenersi annullata.",
    "Preghiamo i clienti di annullare il lancio.",
    "Solicitamos que desconsiderem o texto.",
    "Esta matéria foi retirada.",
    "Dit artikel is vervallen.",
    "Redacties wordt verzocht dit bericht niet te plaatsen.",
    "Attention editors: please kill BC-Ferry-Fares, which ran at 0815 GMT. The story is wrong.",
    "EDITORS: A kill is mandatory on BC-Ferry-Fares. Make sure the story is not published.",
    "The story on the ferry fare has been withdrawn by the agency because a source recanted.",
    "This article has been withdrawn.",
    "This alert was sent in error and should be disregarded.",
    "Please disregard this alert.",
    "Kindly ignore the story above.",
    "Clients should not use this story.",
    "Story has been killed.",
    "Story withdrawn.",
    "Withdrawn: the fee will not rise.",
    "The above story is to be killed immediately.",
    "We ask clients to kill the story slugged Ferry-Fares.",
    'The Nov. 24 story headlined "Ferry fares rise in May" is withdrawn. No substitute.',
    "Please destroy all copies of this story.",
    'Bitte die Meldung "Fährpreis steigt" nicht veröffentlichen.',
    "Achtung Redaktionen: Die Meldung bna 0157 ist zurückgezogen.",
    "Diese Meldung ist zu löschen.",
    "Die obige Meldung wird gestrichen.",
    "Cette dépêche ne doit pas être utilisée.",
    'La dépêche intitulée "Les frais de port augmentent" est annulée.',
    "Ne pas utiliser cette dépêche.",
    "Esta noticia ha sido anulada.",
    "Rogamos a los abonados que no publiquen esta noticia.",
    'La notizia dal titolo "Sale la tassa portuale" è annullata.',
    "Vi preghiamo di non utilizzare questa notizia.",
    "Esta notícia está cancelada.",
    "Por favor, não publiquem esta matéria.",
    "Dit bericht vervalt.",
    'Het bericht met de kop "Haventarief omhoog" is ingetrokken.',
    "The Associated Press has withdrawn the story slugged BC-Ferry-Fares.",
    "Story BC-Ferry-Fares of Nov. 24 has been killed. Do not use it.",
    "Stop: do not publish this story.",
    "Editors, please note that this story is withdrawn.",
    "This is to inform clients that the story is withdrawn.",
    "This report has been retracted because it cannot be verified.",
    "The photo and the story have been withdrawn.",
    "Withdraw story; source was wrong.",
    "Please retract story slugged Ferry-Fares.",
    "Please cancel this item.",
    "We regret that this story was wrong and has been withdrawn.",
    "Do not use BC-Ferry-Fares.",
    "Meldung bitte löschen!",
    "Die Meldung bitte nicht mehr weiterverbreiten.",
    "Wir widerrufen diese Meldung.",
    "Dépêche annulée, prière de ne pas utiliser.",
    "Nous retirons cette information.",
    'Se anula la noticia titulada "La tasa portuaria sube".',
    "Anular esta información, por favor.",
    "La notizia è stata annullata.",
    'A notícia intitulada "Taxa do porto sobe" foi anulada.',
    "Dit bericht kunt u als niet verzonden beschouwen.",
    "Wij trekken dit bericht in.",
]


@pytest.mark.parametrize("note", KILLS)
def test_a_note_is_a_kill(note: str) -> None:
    assert reason_of(note) == "kill"


HOLDS = [
    "Please hold this story.",
    "Eds: please withhold the story until further notice.",
    "Do not use this story for now.",
    "Please do not use yet.",
    "Bitte die Meldung vorerst zurückhalten.",
    "Diese Meldung bitte bis auf weiteres nicht verwenden.",
    "Prière de retenir cette dépêche.",
    "Ne pas utiliser cette dépêche pour l'instant.",
    "Rogamos no usar esta noticia por el momento.",
    "Se ruega retener la noticia.",
    "Si prega di non utilizzare per il momento la notizia.",
    "Favor não utilizar esta notícia por enquanto.",
    "Gelieve dit bericht voorlopig niet te gebruiken.",
    "HOLD HOLD HOLD",
    "Hold this story until further notice.",
    "Eds: hold the story slugged BC-Ferry-Fares.",
    "Please withhold from publication for the moment.",
    "Story on hold pending clarification.",
    "Bitte halten Sie diese Meldung zurück.",
    "Meldung vorläufig nicht verwenden!",
    "Merci de suspendre l'utilisation de cette dépêche.",
    "No usar por el momento.",
    "Non pubblicare fino a nuovo avviso.",
    "Não publicar até novo aviso.",
    "Vooralsnog niet gebruiken.",
    "HOLD - story under review",
    "Eds: please hold this item, more to come.",
    "Please do not publish until further notice.",
    "Story to be held until told.",
    "Bitte noch nicht verwenden.",
    "Dépêche suspendue jusqu'à nouvel ordre.",
    "Noticia retenida hasta nuevo aviso.",
    "Notizia sospesa, non pubblicare per ora.",
]


@pytest.mark.parametrize("note", HOLDS)
def test_a_note_is_a_hold(note: str) -> None:
    assert reason_of(note) == "hold"


NO_STOPS = [
    "Eds: adds that the report was withdrawn.",
    "Eds: please kill the last paragraph.",
    "Eds: please kill the earlier story, which this one replaces.",
    "Eds: UPDATES with quotes. Photos moved.",
    "Please do not use without permission.",
    "With photos. Story will be updated after the meeting.",
    "Not for use in Germany.",
    "Eds: moving on general news and financial services.",
    "Replaces earlier story, adds withdrawal of troops.",
    "Please use this story instead of the earlier one.",
    "Corrects that the bill was withdrawn, not killed.",
    "Eds: With photos. Kill switch photo to come.",
    "Eds: SUBS last graf to kill reference to Smith.",
    "CORRECTS spelling; the earlier version said Smyth.",
    "Includes 250 words; optional cut of last two paragraphs.",
    "This story was first published by The Island Gazette.",
    "Editor's note: this story contains descriptions of violence.",
    "Photos should not be used after Dec. 31.",
    "Bitte Bildunterschrift beachten; Foto nicht mehr verwenden.",
    "(ohne Sperrfrist)",
    "Dieser Bericht ersetzt die frühere Fassung.",
    "Cette dépêche remplace la précédente.",
    "Esta nota actualiza la anterior.",
    "This report is for use in news programmes only.",
    "Do not use this story before noon Monday.",
    "Hold this story until 6 p.m.",
    "The following information is not for publication.",
]


@pytest.mark.parametrize("note", NO_STOPS)
def test_a_note_asks_for_nothing(note: str) -> None:
    assert reason_of(note) is None


NOTICES = [
    "EDITORS: Kill the story slugged BC-NV--Quay Fall. It contained errors.",
    "Please kill story slugged Ferry-Fares ex RIGA, BNA Nov 24.",
    "Attention editors: this story has been withdrawn.",
    "This story has been withdrawn.",
    "Prière d'annuler cette dépêche.",
    "STORY WITHDRAWN",
    "*** KILL ***",
]


@pytest.mark.parametrize("paragraph", NOTICES)
def test_a_paragraph_is_a_notice(paragraph: str) -> None:
    stop = read_stop("Port", (), (COPY, paragraph))
    assert stop
    assert stop.reason == "kill"
    assert is_stop_note(paragraph)


def reason_of(note: str) -> str | None:
    stop = read_stop("Port", (note,), (COPY,))
    return stop.reason if stop else None
