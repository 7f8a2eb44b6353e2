"""News agencies: one table of their names and tags.

Datelines, bylines, kills by number, correspondents and entities all read this table, so that an
agency that is added here is known to all of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Agency:
    """A news agency, or a newsroom that is credited like one."""

    name: str
    """In full, without an article before it."""
    tags: tuple[str, ...] = ()
    """As copy prints them: `AP`, `dpa`. In bylines only this case counts, `Pa` being no tag."""
    other_names: tuple[str, ...] = ()
    """What it is called besides, in any case."""
    in_datelines: bool = True
    """Whether it stands in datelines: `KYIV (AP)`. Picture agencies and broadcasters do not."""
    tag_is_a_name: bool = False
    """Whether a tag may be somebody's given name or initials: `HINA KHAN`, `DW ROE`."""

    @property
    def names(self) -> tuple[str, ...]:
        """The full name first."""
        return (self.name, *self.other_names)


AGENCIES = (
    Agency("ACCESSWIRE"),
    Agency("Adnkronos"),
    Agency("Adnkronos International", ("AKI",), tag_is_a_name=True),
    Agency("AFX News", ("AFX",)),
    Agency("Agence France-Presse", ("AFP",)),
    Agency("Agence Télégraphique Suisse", ("ATS",), ("Keystone-ATS",)),
    Agency("Agencia EFE", ("EFE",)),
    Agency("Agencia Télam", ("TELAM", "TÉLAM"), ("Télam",)),
    Agency("Agenzia Giornalistica Italia", ("AGI",), tag_is_a_name=True),
    Agency("Agenzia Nazionale Stampa Associata", ("ANSA",)),
    Agency("Agência Brasil"),
    Agency("Al Jazeera"),
    Agency("Algemeen Nederlands Persbureau", ("ANP",)),
    Agency("Anadolu Agency", ("AA",), ("Anadolu Ajansı",), tag_is_a_name=True),
    Agency("Antara News Agency", ("ANTARA", "Antara"), tag_is_a_name=True),
    Agency("ARKA News Agency", ("ARKA",)),
    Agency("Armenpress"),
    Agency("Asian News International", ("ANI",), tag_is_a_name=True),
    Agency("askanews"),
    Agency("Associated Press", ("AP",)),
    Agency("Australian Associated Press", ("AAP",)),
    Agency("Austria Presse Agentur", ("APA",)),
    Agency("Baltic News Service", ("BNS",)),
    Agency("Belga"),
    Agency("BelTA"),
    Agency("Bernama", other_names=("Malaysian National News Agency",)),
    Agency("Bloomberg", other_names=("Bloomberg News",)),
    Agency("British Broadcasting Corporation", ("BBC",)),
    Agency("Bulgarian News Agency", ("BTA",), ("Bulgarian Telegraph Agency",)),
    Agency("Business Wire"),
    Agency("Cable News Network", ("CNN",)),
    Agency("Canadian Press", ("CP",)),
    # CNA is Channel NewsAsia's and Catholic News Agency's as well; on the wires it is Taipei's.
    Agency("Central News Agency", ("CNA",)),
    Agency("Croatian News Agency", ("HINA", "Hina"), tag_is_a_name=True),
    Agency("Czech News Agency", ("CTK", "ČTK")),
    Agency("Deutsche Presse-Agentur", ("DPA", "dpa")),
    Agency("Deutsche Welle", ("DW",), tag_is_a_name=True),
    Agency("dpa-AFX Wirtschaftsnachrichten", ("dpa-AFX",)),
    Agency("Emirates News Agency", ("WAM",)),
    Agency("Europa Press"),
    Agency("Evangelischer Pressedienst", ("EPD", "epd")),
    Agency("Field Level Media", in_datelines=False),
    Agency("Getty Images", in_datelines=False),
    # Several newspapers print it: no fuller name is sure.
    Agency("Globe", ("Globe",)),
    Agency("GlobeNewswire", other_names=("Globe Newswire",)),
    Agency("Indo-Asian News Service", ("IANS",)),
    Agency("Inter Press Service", ("IPS",)),
    Agency("Interfax"),
    Agency("Interfax-Ukraine"),
    Agency("Islamic Republic News Agency", ("IRNA",)),
    Agency("Italpress"),
    Agency("Japan Broadcasting Corporation", ("NHK",)),
    Agency("Jewish Telegraphic Agency", ("JTA",)),
    Agency("Jiji Press"),
    Agency("Katholische Nachrichten-Agentur", ("KNA",)),
    Agency("Kazinform"),
    Agency("Kuwait News Agency", ("KUNA",)),
    Agency("Kyodo News", other_names=("Kyodo",)),
    Agency("Lithuanian News Agency ELTA", ("ELTA", "Elta"), tag_is_a_name=True),
    Agency("Lusa"),
    Agency("Magyar Távirati Iroda", ("MTI",)),
    Agency("MarketWatch"),
    Agency("Marketwired"),
    Agency("Mitteldeutscher Rundfunk", ("MDR",), in_datelines=False),
    Agency("Middle East News Agency", ("MENA",), tag_is_a_name=True),
    Agency("MONTSAME"),
    Agency("MTV", ("MTV",)),
    Agency("National Public Radio", ("NPR",)),
    Agency("Newsfile"),
    Agency("Newswise"),
    Agency("Norddeutscher Rundfunk", ("NDR",), in_datelines=False),
    Agency("Norsk Telegrambyrå", ("NTB",)),
    Agency("Notimex"),
    Agency("PA Media", ("PA",), ("Press Association",)),
    Agency("Palestine News and Information Agency", ("WAFA",)),
    Agency("Polska Agencja Prasowa", ("PAP",)),
    Agency("PR Newswire", other_names=("PRNewswire",)),
    Agency("Prensa Latina"),
    Agency("Press Trust of India", ("PTI",)),
    Agency("Qatar News Agency", ("QNA",)),
    Agency("Radio France Internationale", ("RFI",)),
    Agency("Radio Free Europe/Radio Liberty", ("RFE", "RFE/RL")),
    Agency("Reuters"),
    Agency("Ritzau"),
    Agency("RTTNews", ("RTT",)),
    Agency("Saudi Press Agency", ("SPA",)),
    Agency("Schweizerische Depeschenagentur", ("SDA", "sda")),
    Agency("Slovenian Press Agency", ("STA",)),
    Agency("Sport-Informations-Dienst", ("SID",), tag_is_a_name=True),
    Agency("Sputnik"),
    Agency("Südwestrundfunk", ("SWR",), in_datelines=False),
    Agency("Suomen Tietotoimisto", ("STT",)),
    Agency("Tanjug"),
    Agency("TASS", ("TASS", "ITAR-TASS")),
    Agency("TheNewswire"),
    Agency("Thomson Reuters"),
    Agency("Thomson Reuters Foundation"),
    Agency("Tidningarnas Telegrambyrå", ("TT",)),
    Agency("Tribune News Service", ("TNS",)),
    Agency("Ukrinform"),
    Agency("United News of Bangladesh", ("UNB",)),
    Agency("United Press International", ("UPI",)),
    Agency("Voice of America", ("VOA",)),
    Agency("Westdeutscher Rundfunk", ("WDR",), in_datelines=False),
    Agency("Wiredesk", ("WD",)),
    Agency("Xinhua", other_names=("Xinhua News Agency",)),
    Agency("Zweites Deutsches Fernsehen", ("ZDF",), in_datelines=False),
    Agency("Yonhap", other_names=("Yonhap News Agency",)),
)

TAGS = frozenset(tag for agency in AGENCIES for tag in agency.tags)
NAMES = frozenset(name for agency in AGENCIES for name in agency.names) - TAGS
"""All that agencies are called; what is a tag as well counts only in the case of the tag."""


def _spellings(agency: Agency) -> Iterator[str]:
    """All that stands for an agency, in lower case, with the article and without it."""
    for name in (*agency.tags, *agency.names):
        yield name.casefold()
        yield f"the {name.casefold()}"


NAME_OF = MappingProxyType({key: one.name for one in AGENCIES for key in _spellings(one)})
"""An agency's full name by its tags and names in lower case: `ap`, `the associated press`."""

DATELINE_AGENCIES = frozenset(
    key for one in AGENCIES if one.in_datelines for key in _spellings(one)
)
"""What says in brackets behind a place whose copy it is, in lower case."""


@cache
def names_of(source: str) -> frozenset[str]:
    """What a source may call itself, in lower case: `dpa` and its full name for `dpa-english`."""
    word = source.casefold().replace("_", "-").split("-")[0]
    name = NAME_OF.get(word)
    return frozenset({word, *(key for key, value in NAME_OF.items() if value == name)})
