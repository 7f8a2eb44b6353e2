"""What an editor would mark as a time in Dutch copy, and the value it would get."""

import pytest

from tests.unit.enrich.dates.marked import WEDNESDAY, marked_up, plain

ROWS = [
    "De rechters vergaderen [vrijdag|DATE 2023-03-10].",
    "De brug werd [maandagavond|TIME 2023-03-06TEV] gesloten.",
    "Ze vertrekken [komende dinsdag|DATE 2023-03-14] en niet [volgende maand|DATE 2023-04].",
    "[Afgelopen zondag|DATE 2023-03-05] en [vorige week|DATE 2023-W09] regende het.",
    "Hij is op [1 mei 1971|DATE 1971-05-01] in Ede geboren.",
    "De beurs duurt van [18|DATE 2023-03-18] tot [20 maart|DATE 2023-03-20].",
    "[Drie weken geleden|DATE 2023-W07] ging de haven open; [gisteravond|TIME 2023-03-07TEV] niet.",
    "In [de jaren zestig|DATE 196], [de jaren 90|DATE 199] en [de tachtiger jaren|DATE 198] niet.",
    "Hij stamt uit [de 19e eeuw|DATE 18], niet uit [de twaalfde eeuw|DATE 11].",
    "[Begin juni|DATE 2022-06] kwam hij, [eind 2021|DATE 2021] ging hij.",
    "In [de afgelopen twee jaar|DURATION P2Y] en in [de komende dagen|DURATION PXD].",
    "Het duurde [eenentwintig dagen|DURATION P21D], [anderhalf uur|DURATION PT1H30M].",
    "Ze wacht [jarenlang|DURATION PXY].",
    "Na een [twaalfurige|DURATION PT12H] vlucht kwam een 34-jarige man aan.",
    "Ze traint [elke maand|SET P1M], [twee keer per week|SET P1W] en [jaarlijks|SET P1Y].",
    "De winkel gaat om [9.30 uur|TIME 2023-03-08T09:30] open.",
    "De winkel gaat om [18 uur|TIME 2023-03-08T18:00] dicht.",
    "In [het eerste kwartaal van vorig jaar|DATE 2022-Q1] maakte het verlies.",
    "In [de nacht van maandag op dinsdag|TIME 2023-03-06TNI] sneeuwde het.",
    "[Momenteel|DATE PRESENT_REF] is hij alleen.",
    "Een man van 41 jaar oud liep 2000 meter.",
    "De Morgen schrijft dat hij [volgende week vrijdag|DATE 2023-03-17] komt.",
    "[Komend weekend|DATE 2023-W10-WE] is er de rest van [de week|DATE 2023-W10] niets.",
    "Het regent [de hele dag|DURATION P1D].",
]


@pytest.mark.parametrize("marked", ROWS)
def test_dutch(marked: str) -> None:
    assert marked_up([plain(marked)], WEDNESDAY, "nl") == [marked]
