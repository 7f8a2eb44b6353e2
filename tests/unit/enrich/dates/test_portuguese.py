"""What an editor would mark as a time in Portuguese copy, and the value it would get."""

import pytest

from tests.unit.enrich.dates.marked import WEDNESDAY, marked_up, plain

ROWS = [
    "Os juízes vão se reunir na [sexta-feira|DATE 2023-03-10].",
    "A ponte foi fechada na [segunda-feira|DATE 2023-03-06].",
    "Partem na [próxima terça-feira|DATE 2023-03-14] e no [mês que vem|DATE 2023-04].",
    "No [domingo passado|DATE 2023-03-05] e na [semana passada|DATE 2023-W09] choveu.",
    "Nasceu a [1 de maio de 1971|DATE 1971-05-01] em Tomar.",
    "A feira vai de [18|DATE 2023-03-18] a [20 de março|DATE 2023-03-20].",
    "[Há três semanas|DATE 2023-W07] o porto reabriu.",
    "Nos [anos 60|DATE 196] e na [década de 1990|DATE 199] não.",
    "É do [século XIX|DATE 18], do [fim do século XVIII|DATE 17].",
    "Nos [últimos dois anos|DURATION P2Y] e nos [próximos dias|DURATION PXD].",
    "Levou [vinte e um dias|DURATION P21D] e [uma hora e meia|DURATION PT1H30M].",
    "Reúne-se [todos os meses|SET P1M], [duas vezes por semana|SET P1W].",
    "Abre [aos sábados|SET XXXX-WXX-6].",
    "Abre às [9h30|TIME 2023-03-08T09:30] e fecha às [10 horas|TIME 2023-03-08T10:00].",
    "No [primeiro trimestre de 2022|DATE 2022-Q1] perdeu.",
    "[Atualmente|DATE PRESENT_REF] está só.",
    "Um homem de 41 anos correu 2000 metros.",
    "Espera até ao [próximo dia 25|DATE 2023-03-25].",
    "Cresce desde [o início deste mês|DATE 2023-03].",
    "Chove [todo o dia|DURATION P1D].",
]


@pytest.mark.parametrize("marked", ROWS)
def test_portuguese(marked: str) -> None:
    assert marked_up([plain(marked)], WEDNESDAY, "pt") == [marked]
