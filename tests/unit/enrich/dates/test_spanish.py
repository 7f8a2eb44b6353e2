"""What an editor would mark as a time in Spanish copy, and the value it would get."""

import pytest

from tests.unit.enrich.dates.marked import WEDNESDAY, marked_up, plain

ROWS = [
    "Los jueces se reunirán [el viernes|DATE 2023-03-10].",
    "El puente se cerró [el lunes por la noche|TIME 2023-03-06TNI].",
    "Salen [el próximo martes|DATE 2023-03-14] y no [el mes que viene|DATE 2023-04].",
    "[El domingo pasado|DATE 2023-03-05] y [la semana pasada|DATE 2023-W09] llovió.",
    "Nació [el 1 de mayo de 1971|DATE 1971-05-01] en Jaca.",
    "La feria va del [18|DATE 2023-03-18] al [20 de marzo|DATE 2023-03-20].",
    "[Hace tres semanas|DATE 2023-W07] reabrió el puerto; [anoche|TIME 2023-03-07TNI] no.",
    "En [los años sesenta|DATE 196] y en [la década de 1990|DATE 199] no.",
    "Es del [siglo XIX|DATE 18], de [finales de 1890|DATE 1890].",
    "Es la moda de [los 70|DATE 197].",
    "En [los últimos dos años|DURATION P2Y] y en [los próximos días|DURATION PXD].",
    "Tardó [cuarenta y un días|DURATION P41D] y [una hora y media|DURATION PT1H30M].",
    "Vuelve [dos días después|DURATION P2D].",
    "Se reúne [cada mes|SET P1M], [tres veces a la semana|SET P1W] y [los jueves|SET XXXX-WXX-4].",
    "Abre [todos los días|SET P1D] a [las 9:30|TIME 2023-03-08T09:30].",
    "Cerró a [las diez de la noche|TIME 2023-03-08T22:00].",
    "Habló a [las 12:00 UTC del lunes|TIME 2023-03-06T12:00Z].",
    "En [el primer trimestre del año pasado|DATE 2022-Q1] perdió.",
    "[Actualmente|DATE PRESENT_REF] está solo; vendrá [muy pronto|DATE FUTURE_REF].",
    "Un hombre de 41 años corrió 2000 metros.",
    "Pena de [2 años, 3 meses y un día|DURATION P2Y3M1D].",
    "Cerró a [las siete y media|TIME 2023-03-08T07:30].",
    "Era a [las dos menos cinco de la tarde|TIME 2023-03-08T13:55].",
    "[El pasado 3 de febrero|DATE 2023-02-03] y [el próximo día 25|DATE 2023-03-25].",
    "[El pasado mes de abril|DATE 2022-04] y [el tres de octubre de 1991|DATE 1991-10-03].",
    "Vive en la calle 12 de octubre.",
    "Murió en [la madrugada del martes|TIME 2023-03-07TMO].",
    "Abre [el próximo fin de semana|DATE 2023-W10-WE].",
    "Llegó [ayer, martes|DATE 2023-03-07].",
    "[Hace una docena de años|DATE 2011] llovió [todo el año|DURATION P1Y].",
    "Era a [mediados de los 90|DATE 199].",
    "[Por ahora|DATE PRESENT_REF] abre a [las 8 de la tarde del 3 de mayo|TIME 2023-05-03T20:00].",
]


@pytest.mark.parametrize("marked", ROWS)
def test_spanish(marked: str) -> None:
    assert marked_up([plain(marked)], WEDNESDAY, "es") == [marked]
