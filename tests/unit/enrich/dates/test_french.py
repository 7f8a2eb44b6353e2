"""What an editor would mark as a time in French copy, and the value it would get."""

import pytest

from tests.unit.enrich.dates.marked import WEDNESDAY, marked_up, plain

ROWS = [
    "Les juges siègent [vendredi|DATE 2023-03-10].",
    "Le pont a été fermé [lundi soir|TIME 2023-03-06TEV].",
    "[Ce dimanche|DATE 2023-03-12], le club jouera à Lens.",
    "Elle partira [mardi prochain|DATE 2023-03-14] et non [le mois prochain|DATE 2023-04].",
    "Il est né [le 1er mai 1971|DATE 1971-05-01] à Caen.",
    "La foire dure du [18|DATE 2023-03-18] au [20 mars|DATE 2023-03-20].",
    "Ils ont été élus [le 20 mars dernier|DATE 2022-03-20] et en [juin dernier|DATE 2022-06].",
    "[Il y a trois semaines|DATE 2023-W07], le port a rouvert.",
    "Dans [les années 60|DATE 196] et au [début des années 1990|DATE 199], rien.",
    "Elle date du [XIXe siècle|DATE 18], lui de [la fin du 18e siècle|DATE 17].",
    "[Ces deux dernières années|DURATION P2Y] et [ces derniers jours|DURATION PXD].",
    "Il faut [une vingtaine de jours|DURATION P20D], soit [un demi-siècle|DURATION P50Y].",
    "Elle siège [chaque mois|SET P1M] et [tous les deux ans|SET P2Y].",
    "Elle siège [tous les jeudis|SET XXXX-WXX-4].",
    "Il paie 90 euros [par an|SET P1Y].",
    "La messe est à [9 h 30|TIME 2023-03-08T09:30], le bal à [20 heures|TIME 2023-03-08T20:00].",
    "Il purge de [8|DURATION P8M] à [24 mois|DURATION P24M].",
    "Au [premier trimestre de 2022|DATE 2022-Q1], il a perdu.",
    "Il est [désormais|DATE PRESENT_REF] seul ; [récemment|DATE PAST_REF], il ne l’était pas.",
    "[L’été dernier|DATE 2022-SU], [cette année|DATE 2023] et [l’an dernier|DATE 2022].",
    "Ils sont partis [le lendemain|DATE 2023-03-09].",
    "Jean Roy, 97 ans, et une femme de 41 ans lisent un quotidien.",
    "Appelez le 03.29.88.43.12 pour 2000 euros.",
    "[Le week-end prochain|DATE 2023-W10-WE], la rue du 8 mai sera fermée.",
    "La pluie de [la nuit de lundi|TIME 2023-03-06TNI] a cessé.",
    "Il pleut [toute la journée|DURATION P1D] ; [il y a une dizaine d’années|DATE 2013], non.",
]


@pytest.mark.parametrize("marked", ROWS)
def test_french(marked: str) -> None:
    assert marked_up([plain(marked)], WEDNESDAY, "fr") == [marked]
