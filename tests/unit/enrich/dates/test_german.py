"""What an editor would mark as a time in German copy, and the value it would get."""

import pytest

from tests.unit.enrich.dates.marked import WEDNESDAY, marked_up, plain

ROWS = [
    "Die Minister trafen sich am [Dienstag|DATE 2023-03-07].",
    "Die Minister wollen am [Freitag|DATE 2023-03-10] beraten.",
    "Am [Dienstagabend|TIME 2023-03-07TEV] wurde die Brücke gesperrt.",
    "Sie kamen [letzten Freitag|DATE 2023-03-03] und gehen [kommenden Montag|DATE 2023-03-13].",
    "Der Vertrag endet am [18. März|DATE 2023-03-18].",
    "Die Messe dauert vom [18.|DATE 2023-03-18] bis [20. März 2023|DATE 2023-03-20].",
    "Stichtage sind der [18.03.2023|DATE 2023-03-18] und der [3.4.|DATE 2023-04-03]",
    "Im [vergangenen Monat|DATE 2023-02] stieg der Umsatz, im [nächsten Jahr|DATE 2024] sinkt er.",
    "Das Werk schließt [Ende März|DATE 2023-03]; [Anfang 2022|DATE 2022] lief es noch.",
    "Er war im [Sommer 2022|DATE 2022-SU] und [letzten Herbst|DATE 2022-FA] dort.",
    "Am [Wochenende|DATE 2023-W09-WE] hat es geregnet.",
    "Bis [Ende des Jahres|DATE 2023] soll [diese Woche|DATE 2023-W10] vergessen sein.",
    "[Heute Morgen|TIME 2023-03-08TMO] und [gestern Abend|TIME 2023-03-07TEV] war es glatt.",
    "Sie reist [morgen|DATE 2023-03-09] ab.",
    "Er wurde [vor drei Wochen|DATE 2023-W07] verhaftet.",
    "Sie kommt [in zwei Tagen|DATE 2023-03-10] frei.",
    "Seit [zehn Jahren|DURATION P10Y] gilt eine [zweijährige|DURATION P2Y] Frist.",
    "Im [dritten Quartal 2022|DATE 2022-Q3] sank der Gewinn.",
    "Um [10.30 Uhr|TIME 2023-03-08T10:30] geht es los, bis [20 Uhr (MEZ)|TIME 2023-03-08T20:00].",
    "In [den 1990er Jahren|DATE 199] und im [20. Jahrhundert|DATE 19] war das so.",
    "Seit [2014|DATE 2014] tagt er [jeden Montag|SET XXXX-WXX-1], sonst [täglich|SET P1D].",
    "Geprüft wird [alle zwei Wochen|SET P2W].",
    "An [Heiligabend|DATE 2022-12-24] war zu, zu [Ostern|DATE 2023-04-09] wird geöffnet.",
    "Die 34-Jährige blieb; ihr 12-jähriger Sohn ist 12 Jahre alt.",
    "Am [Morgen|TIME 2023-03-08TMO] kamen 2000 Menschen.",
    "[Der kommende Freitag|DATE 2023-03-10] ist frei, [dieser Tage|DATE PRESENT_REF] nicht.",
    "Es fror in [der Nacht zum Dienstag|TIME 2023-03-06TNI].",
    "Am [gestrigen Dienstag|DATE 2023-03-07] war er da.",
    "Am [14. Mai 2022|DATE 2022-05-14] fiel sie aus, am [Tag darauf|DATE 2022-05-15] nicht.",
    "In [den vergangenen drei Jahren|DURATION P3Y], in [den letzten Tagen|DURATION PXD] und davor.",
    "Bis [heute|DATE PRESENT_REF] fehlt er; [damals|DATE PAST_REF] war der Chef dort.",
    "Seit [Jahren|DURATION PXY] wartet er, [stundenlang|DURATION PTXH].",
    "Das Tor ist [nachts|SET XXXX-XX-XXTNI] und [montags|SET XXXX-WXX-1] zu.",
    "[Heuer|DATE 2023] wächst sie; im [Vorjahr|DATE 2022] fiel sie.",
    "In [den achtziger Jahren|DATE 198] und [den Neunzigerjahren|DATE 199] war dort nichts.",
    "[Anfang des 19. Jahrhunderts|DATE 18] stand sie schon, [Mitte der 60er-Jahre|DATE 196] nicht.",
    "Am [3.|DATE 2023-03-03], [4.|DATE 2023-03-04] und [5. März|DATE 2023-03-05] war offen.",
    "Geöffnet ist [10|TIME 2023-03-08T10:00]-[18 Uhr|TIME 2023-03-08T18:00].",
    "[Ein halbes Jahr|DURATION P6M] vergeht, auch [anderthalb Stunden|DURATION PT1H30M].",
    "Er saß [zwei Jahre und neun Monate|DURATION P2Y9M], nicht [fast drei Tage|DURATION P3D].",
    "Sie tanzt [zweimal pro Woche|SET P1W], er [alle paar Jahre|SET PXY].",
    "Von [1990|DATE 1990]-[1995|DATE 1995] fehlten 1500 Betten und die 36-jährige Wirtin.",
    "Im [Juni vorigen Jahres|DATE 2022-06] und [Ende nächsten Jahres|DATE 2024] gilt das.",
    "Der Rat spielt am [Samstag|DATE 2023-03-11] in [Zukunft|DATE FUTURE_REF] keine Rolle.",
    "Der TSV 1860 spielt [Freitag nächster Woche|DATE 2023-03-17].",
    "Am [kommenden Wochenende|DATE 2023-W10-WE] und am [frühen Morgen|TIME 2023-03-08TMO].",
    "Es regnet [den ganzen Tag|DURATION P1D].",
]


@pytest.mark.parametrize("marked", ROWS)
def test_german(marked: str) -> None:
    assert marked_up([plain(marked)], WEDNESDAY, "de") == [marked]
