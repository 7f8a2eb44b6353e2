"""Headlines that stop a story, or that may."""

import pytest

from services.ingest.text.kills.stops import read_stop

KILLS = [
    "KILL: Port fee to rise by a tenth",
    "KILL KILL KILL",
    "BULLETIN KILL",
    "MANDATORY KILL: Port fee to rise",
    "BC-NV--Mine Collapse, KILL",
    "Port fee to rise by a tenth (WITHDRAWN)",
    "Port fee to rise by a tenth [RETRACTED]",
    "Port fee to rise by a tenth - STORY WITHDRAWN",
    "ADVISORY: Riga story on port fee is withdrawn",
    "(ADVISORY) Port fee story withdrawn",
    "UPDATE 1-ADVISORY-Port fee story is withdrawn",
    "RETRACTED: Port fee to rise",
    "STORY REMOVED: Port fee to rise",
    "CANCELLED: story on Port fee",
    "SPIKED: BC-Port-Fee",
    "Please ignore: Port fee to rise by a tenth",
    "KILL - BC-Port-Fee",
    "WITHDRAW: Port fee to rise by a tenth",
    "ELIMINATION: Port fee",
    "Item withdrawn: Port fee",
    "Eds: do not use this story",
    "ATTENTION EDITORS - STORY KILLED",
    "URGENT - KILL - Port fee to rise",
    "STORNO: Hafengebühr steigt",
    "ZURÜCKGEZOGEN: Hafengebühr steigt",
    "Meldung zurückgezogen: Hafengebühr steigt",
    "ACHTUNG REDAKTIONEN: Meldung gestrichen",
    "ANNULATION : Les frais de port augmentent",
    "DÉPÊCHE ANNULÉE - Les frais de port augmentent",
    "ANULADA: La tasa portuaria sube",
    "ANULACIÓN: La tasa portuaria sube",
    "NOTICIA ANULADA",
    "ANNULLAMENTO: Sale la tassa portuale",
    "NOTIZIA ANNULLATA: Sale la tassa portuale",
    "ANULADO: Taxa do porto sobe",
    "NOTÍCIA ANULADA",
    "INGETROKKEN: Haventarief omhoog",
    "BERICHT INGETROKKEN: Haventarief omhoog",
    "KILL THIS STORY: Port fee to rise by a tenth",
    "Kill: BC-Port-Fee",
    "NEWS KILL - Port fee to rise",
    "KILL NOTICE: Port fee to rise by a tenth",
    "*KILL* Port fee to rise by a tenth",
    "[KILL] Port fee to rise by a tenth",
    "STORY KILL: Port fee to rise",
    "Story recalled: Port fee to rise by a tenth",
    "RECALL OF STORY: Port fee to rise",
    "Item killed - Port fee to rise",
    "PORT-FEE/ (STORY WITHDRAWN)",
    "RETRACTION - Port fee to rise by a tenth",
    "RETRACTION/Port fee to rise",
    "FULL RETRACTION: Port fee to rise by a tenth",
    "WITHDRAWN STORY: Port fee to rise by a tenth",
    "Withdrawn: Port fee to rise by a tenth",
    "DO NOT USE: Port fee to rise by a tenth",
    "DO NOT PUBLISH - Port fee to rise",
    "NOT FOR USE: Port fee story",
    "DISREGARD: Port fee to rise by a tenth",
    "Please discard: Port fee to rise by a tenth",
    "Editors, please withdraw: Port fee to rise",
    "ADVISORY-Reuters withdraws story on port fee",
    "ADVISORY: Port fee item is withdrawn",
    "NOTICE TO EDITORS: Port fee story retracted",
    "Mandatory kill - Port fee",
    "KILL ADVISORY",
    "Port fee to rise by a tenth **KILLED**",
    "RÜCKRUF DER MELDUNG: Hafengebühr steigt",
    "WIDERRUF: Hafengebühr steigt",
    "BITTE NICHT VERWENDEN: Hafengebühr steigt",
    "LÖSCHUNG: Hafengebühr steigt",
    "Achtung: Meldung wird zurückgezogen",
    "ANNULE : Les frais de port augmentent",
    "A ANNULER: Les frais de port augmentent",
    "RETRAIT DE LA DÉPÊCHE: Les frais de port augmentent",
    "SUPPRESSION - Les frais de port augmentent",
    "ANULAR: La tasa portuaria sube",
    "NOTA ANULADA: La tasa portuaria sube",
    "RETIRADA: La tasa portuaria sube",
    "ANNULLARE: Sale la tassa portuale",
    "NOTIZIA DA ANNULLARE - Sale la tassa portuale",
    "RITIRATA: Sale la tassa portuale",
    "ANULAR: Taxa do porto sobe",
    "MATÉRIA CANCELADA: Taxa do porto sobe",
    "INTREKKING: Haventarief omhoog",
    "NIET GEBRUIKEN: Haventarief omhoog",
    "KILL STORY - Port fee to rise",
    "STORY KILLED: Port fee to rise by a tenth",
    "KILL--Port fee to rise by a tenth",
    "Urgent kill: Port fee",
    "AP KILL: Port fee to rise",
    "RETRACTS STORY ON PORT FEE",
    "Withdrawn story: Port fee",
    "Please withdraw story on port fee",
    "Eds: Kill Port Fee story",
    "STORY PULLED - Port fee to rise by a tenth",
    "ITEM CANCELLED: Port fee",
    "STORY CANCELLED",
    "THIS STORY HAS BEEN WITHDRAWN",
    "This story is withdrawn",
    "Port fee to rise by a tenth -- KILL",
    "Port fee to rise by a tenth (story withdrawn)",
    "(WITHDRAWN) Port fee to rise by a tenth",
    "/KILL/ Port fee to rise",
    "KILL! KILL! KILL!",
    "BC-Port-Fee, Kill",
    "BC-LV--Port Fee, 1st Ld, KILL",
    "RÜCKZUG - Hafengebühr steigt",
    "Meldung bitte nicht verwenden: Hafengebühr steigt",
    "EILMELDUNG ZURÜCKGEZOGEN",
    "ATTENTION - dépêche annulée: Les frais de port augmentent",
    "ANNULER - Les frais de port",
    "ATENCIÓN: noticia anulada",
    "ANULA NOTICIA: La tasa portuaria sube",
    "ANNULLA NOTIZIA: Sale la tassa portuale",
    "ATENÇÃO: matéria anulada",
    "LET OP: bericht ingetrokken",
]


@pytest.mark.parametrize("headline", KILLS)
def test_a_headline_is_a_kill(headline: str) -> None:
    assert reason_of(headline) == "kill"


MAY_BE_KILLS = [
    "CANCELLED: Port fee to rise by a tenth",
    "PULLED: Port fee to rise by a tenth",
    "Withdrawal: Port fee to rise by a tenth",
    "Kill: Port fee to rise by a tenth",
    "KILL Port fee to rise by a tenth",
    "Port fee story withdrawn",
    "Annulation : Les frais de port augmentent",
    "WITHDRAWN: Baby milk pulled from shelves",
    "WITHDRAWN: Bill on school meals",
]


@pytest.mark.parametrize("headline", MAY_BE_KILLS)
def test_what_may_be_a_kill_or_news_is_unsure(headline: str) -> None:
    assert reason_of(headline) == "may-be-kill"


HOLDS = ["HOLD: Port fee to rise", "STORY ON HOLD", "HOLD HOLD HOLD", "Port fee - STORY HOLD"]


@pytest.mark.parametrize("headline", HOLDS)
def test_a_headline_is_a_hold(headline: str) -> None:
    assert reason_of(headline) == "hold"


def reason_of(headline: str) -> str | None:
    stop = read_stop(headline, (), ("The port stays open.",))
    return stop.reason if stop else None
