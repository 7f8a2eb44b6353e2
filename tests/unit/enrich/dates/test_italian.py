"""What an editor would mark as a time in Italian copy, and the value it would get."""

import pytest

from tests.unit.enrich.dates.marked import WEDNESDAY, marked_up, plain

ROWS = [
    "I giudici si riuniranno [venerdì|DATE 2023-03-10].",
    "Il ponte è stato chiuso [lunedì sera|TIME 2023-03-06TEV].",
    "Partono [martedì prossimo|DATE 2023-03-14] e non [il mese prossimo|DATE 2023-04].",
    "[Lo scorso sabato|DATE 2023-03-04] e [la settimana scorsa|DATE 2023-W09] ha piovuto.",
    "È nato [il 1° maggio 1971|DATE 1971-05-01] a Susa.",
    "La fiera va dal [18|DATE 2023-03-18] al [20 marzo|DATE 2023-03-20].",
    "[Tre settimane fa|DATE 2023-W07] il porto ha riaperto.",
    "Negli [anni Sessanta|DATE 196] e negli [anni ’90|DATE 199] no.",
    "È del [XIX secolo|DATE 18], della [fine del 1890|DATE 1890].",
    "Entro [la fine di quest’anno|DATE 2023] o [la fine dell’anno|DATE 2023].",
    "Negli [ultimi due anni|DURATION P2Y] e nei [prossimi giorni|DURATION PXD].",
    "È durato [vent’anni|DURATION P20Y], poi [mezzo secolo|DURATION P50Y].",
    "Dura [un’ora e mezza|DURATION PT1H30M].",
    "Si riunisce [ogni mese|SET P1M] e [tutti i giovedì|SET XXXX-WXX-4].",
    "Apre alle [9.30|TIME 2023-03-08T09:30].",
    "Ha parlato [lunedì alle 12:00 UTC|TIME 2023-03-06T12:00Z].",
    "Nel [primo trimestre dello scorso anno|DATE 2022-Q1] ha perso.",
    "[Attualmente|DATE PRESENT_REF] è solo; [stasera|TIME 2023-03-08TEV] arriva.",
    "Una donna di 41 anni ha corso 2000 metri.",
    "[Lo scorso 17 febbraio|DATE 2023-02-17] in via XX Settembre; partirà al più presto.",
    "È nato [il primo marzo|DATE 2023-03-01].",
    "Resta per il resto della [settimana|DATE 2023-W10].",
    "Piove [tutta la settimana|DURATION P1W] in [questi giorni|DURATION PXD].",
]


@pytest.mark.parametrize("marked", ROWS)
def test_italian(marked: str) -> None:
    assert marked_up([plain(marked)], WEDNESDAY, "it") == [marked]
