"""Invented places, people and events, by language, and the sentences that they stand in.

Nobody and nothing here is real. In a sentence `{place}` and the like are filled in; `{number}` and
`{share}` are what a correction changes.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    """What stories of a kind tell."""

    slug: str
    headline: str
    sentences: tuple[str, ...]
    """The first is the lead; of the others some are left out."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a language."""

    by: str
    """What stands before an author's name."""
    first_names: tuple[str, ...]
    last_names: tuple[str, ...]
    posts: tuple[str, ...]
    places: tuple[str, ...]
    days: tuple[str, ...]
    events: tuple[Event, ...]


ENGLISH = Words(
    by="By",
    first_names=("Ann", "Mirjam", "Owen", "Tilda", "Jonas", "Selma", "Piet", "Ruth"),
    last_names=("Poe", "Tolvar", "Brandel", "Quist", "Hallgrim", "Varga", "Ostrander", "Lindqvar"),
    posts=("Mayor", "Harbour master", "Union leader", "Transport minister", "Police chief"),
    places=("NORRVIK", "HELMSTAD", "PORT ARVEN", "QUAYSIDE", "LOWER TARN", "EASTMERE"),
    days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
    events=(
        Event(
            "FERRY-STRIKE",
            "Ferries of {place} stay in port for {share} days",
            (
                "Ferries stayed in port on {day} after crews rejected an offer of {number} crowns.",
                "“Nobody wanted this,” {post} {person} said.",
                "Some {number} passengers waited at the terminal.",
                "The next talks are planned for {next_day}.",
                "Freight goes by rail until then, the harbour office said.",
            ),
        ),
        Event(
            "TRAM-LINE",
            "{place} builds tram line for {number} million crowns",
            (
                "A tram line to the university opens in three years, the council said on {day}.",
                "It will cost {number} million crowns, of which the region pays {share} percent.",
                "{post} {person} spoke of a good day for the city.",
                "Residents of the old town had asked for another route.",
                "Work begins on {next_day}.",
            ),
        ),
        Event(
            "FLOOD",
            "River floods {number} houses near {place}",
            (
                "A river left its banks on {day} and flooded {number} houses, firefighters said.",
                "Nobody was hurt.",
                "“The water came within an hour,” {person} said, who runs a mill there.",
                "About {share} percent of the fields are under water.",
                "The weather service expects dry days from {next_day} on.",
            ),
        ),
        Event(
            "FOOTBALL",
            "{place} wins cup with {share} minutes left",
            (
                "The home side won the cup on {day} before {number} spectators.",
                "{person} scored with the last kick, and the stands emptied onto the grass.",
                "The visitors had the ball for {share} minutes.",
                "The next round is drawn on {next_day}.",
            ),
        ),
        Event(
            "MARKET",
            "Grain prices in {place} rise by {share} percent",
            (
                "Grain rose by {share} percent on {day}, the exchange said.",
                "Dealers moved {number} tonnes, more than in any week of the year.",
                "“Buyers fear a dry summer,” {person} of the exchange said.",
                "The harvest is counted on {next_day}.",
            ),
        ),
    ),
)
GERMAN = Words(
    by="Von",
    first_names=("Imke", "Gesa", "Tjark", "Wiebke", "Enno", "Levke", "Onno"),
    last_names=("Petersdorn", "Ahlerich", "Harmsen-Ott", "Quandtner", "Brodersum", "Wattjes"),
    posts=("Bürgermeisterin", "Hafenchef", "Verkehrssenatorin", "Polizeisprecher"),
    places=("Brunsfleth", "Warnhude", "Oderbrück", "Elsterhafen", "Moorum"),
    days=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"),
    events=(
        Event(
            "Hafen",
            "{place} baggert Hafen für {number} Millionen Taler aus",
            (
                "Der Hafen wird für {number} Millionen Taler tiefer, teilte die Verwaltung am "
                "{day} mit.",
                "«Das hilft der ganzen Küste», sagte {post} {person}.",
                "Rund {share} Prozent zahlt das Land.",
                "Die Arbeiten beginnen am {next_day}.",
            ),
        ),
        Event(
            "Bahn",
            "Züge in {place} fallen {share} Tage lang aus",
            (
                "Wegen einer Baustelle fahren seit {day} keine Züge, sagte {person} von der Bahn.",
                "Betroffen sind {number} Reisende am Tag.",
                "Busse ersetzen {share} Prozent der Fahrten.",
                "Ab {next_day} soll die Strecke wieder frei sein.",
            ),
        ),
        Event(
            "Museum",
            "Museum in {place} zeigt {number} Schiffsmodelle",
            (
                "Das Museum zeigt seit {day} {number} Modelle alter Schiffe.",
                "{person} hat sie in zwanzig Jahren gebaut.",
                "Etwa {share} Prozent waren noch nie zu sehen.",
                "Die Schau geht am {next_day} auf Reisen.",
            ),
        ),
    ),
)
WORDS: Mapping[str, Words] = {"en": ENGLISH, "de": GERMAN}
