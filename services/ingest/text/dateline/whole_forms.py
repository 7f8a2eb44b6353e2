"""Datelines with signs that no others have, each a form as a whole: `MIAMI | AP`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lexicon.word_lists import any_of, entries_of, words
from services.ingest.text.dateline.days import DAY, MONTH
from services.ingest.text.dateline.places import is_city, is_region

MAX_LENGTH = 120
"""Characters of the longest of them."""
_WORD = r"[A-ZÀ-ÖØ-ÞŠŽ][\w.'’-]{1,20}"
_PLACE = rf"(?P<place>{_WORD}(?: (?:(?:de|del|la|los|du|am|an der) )?{_WORD}){{0,3}})"
_LOUD_WORD = r"[A-ZÀ-ÖØ-ÞŠŽ][A-ZÀ-ÖØ-ÞŠŽ.'’-]{1,20}"
_LOUD = rf"(?P<place>{_LOUD_WORD}(?: {_LOUD_WORD}){{0,4}}(?:, [A-Z][\w .'’-]{{2,30}})?)"
_ALONE = rf"(?P<place>{_LOUD_WORD}(?: {_LOUD_WORD}){{0,3}})"
_OLD_AGENCY = any_of(
    entries_of(
        """
        Havas, Reuter, Reuters, Wolff, Stefani, Tass, DNB, D. N. B, D.N.B, Domei, Europapress
        Exchange, Ofi, OFI, A. F. I, AFI, AFP, A. F. P, A.F.P, ATS, A. T. S, A.T.S, ats, afp, ap
        dpa, reuter, upi, UP, U. P, U.P, UPI, AP, A. P, A.P, United Press, United Preß
        Associated Press, Transocean, Fournier, Inter, Radio, SDA, sda, Schweiz. Dep.-Ag
        Schweiz. Depeschenagentur, Korr.-Bur, Spk, spk, ag, Ag, Agence, Extel, Ag. Extel, Belga
        Pat, Rador, Avala, Ceteka, Telunion, Tel.-Union, Conti, WTB, W. T. B, Agencia Americana
        Americana, Agence Wolff, Agence Havas
        """
    )
)
_OLD_AGENCIES = rf"(?:{_OLD_AGENCY})(?:[-/ ]{{1,3}}(?:{_OLD_AGENCY})){{0,2}}\.?"
_DAY_OF_MONTH = rf"(?:le )?\d{{1,2}}(?:er)?\.? (?i:{MONTH})\.?"
_DAY_OR_NUMBER = rf"(?:{_DAY_OF_MONTH}|\d{{1,2}}\.?)"
_TAG = any_of(
    entries_of(
        """
        AFP, AP, EFE, Reuters, REUTERS, DPA, dpa, ANSA, EP, Notimex, NOTIMEX, Xinhua, Europa Press
        EUROPA PRESS, Agencias, AGENCIAS
        """
    )
)
_DESK = (
    r"REDACCI[ÓO]N(?: (?:DE )?(?:DEPORTES|INTERNACIONAL|CENTRAL|ECONOM[IÍ]A|M[EÉ]DICA|AM[EÉ]RICA"
    r"|CIENCIA|NACIONAL|MUNDO|CULTURA))?"
)
_PERSIAN = any_of(
    entries_of("ایرنا, ایسنا, ایلنا, مهر, فارس, تسنیم, میزان, شبستان, ایکنا, باشگاه خبرنگاران")
)
_CYRILLIC = r"[А-ЯЁІЇЄ][а-яёіїєА-ЯЁІЇЄ-]{2,20}"
_RUSSIAN = (
    r"(?:ИНТЕРФАКС|Интерфакс|INTERFAX|Interfax)(?:[-.][\wА-яЁё]{2,15})?|КАЗИНФОРМ|Казинформ|АЗЕРТАДЖ"
    r"|АиФ(?:-[А-яЁё]{2,15})?|Новости-[А-ЯЁ][а-яё]{2,15}|БЕЛТА|БелТА|УКРИНФОРМ|Укринформ|ТРЕНД"
    r"|АРМЕНПРЕСС|РБК|РОСБАЛТ|Росбалт|REGNUM"
)
_SMALL_AGENCY = (
    r"(?!(?i:\w{3,9}day|today|update[sd]?|photos?|live|press release|briefs?|roundup|world)\b)"
    r"[A-Z][a-z]{1,14}(?: [A-Z]\w{0,14}){0,2}"
)
"""The name of an agency that no list knows."""
_WITH_AGENCY = (
    r"(?!(?i:photos?|foto|files?|images?|video|graphics?|pictures?|courtesy|archive)\b)"
    r"(?:[A-Z][\w-]{1,14} ){1,2}(?:Dow Jones|Associated Press|Reuters?|Bloomberg|AFP|AP|UPI)"
)
"""A name of several words that ends in a known agency's: `Quay Dow Jones`."""
_GERMAN = (
    r"[\"„“A-ZÄÖÜ].{0,90}? (?:und|das|dem|eine[nmrs]?|ist|wird|wurden?|haben|hat|für|nach|auf"
    r"|mit|im|am"
    r"|vom|zum|zur) "
)
"""The beginning of a sentence in German, whose local papers print the place and a stop."""
_ROMANCE = (
    r"[\"“«'A-ZÁÉÍÓÚÑÀÈÇ¿¡].{0,90}? (?:al|da|dans|de|del|des|della|du|el|en|et|la|las|le"
    r"|les|los|nel|para|por|pour|que|se|sur|un|una|une) .{40}"
)
"""The same in Spanish, French, Italian and Portuguese, some of whose papers do likewise."""
_TOWN = (
    r"[A-ZÄÖÜ][a-zäöüß]{3,14}(?:burg|büttel|dorf|furt|hagen|hausen|haven|hofen|kirchen|leben|mitz"
    r"|münde|rode|stedt|weiler)"
)
"""A town in Germany by the end of its name."""
_OF_THE_NAME = any_of(
    words(
        """
        76ers academy accord agreement airport bears borough bridge bulls capitals celtics city
        clippers college conference convention county cubs declaration district dodgers dolphins
        eagles estate fashion film gate giants heat hilton jets journal knicks lakers law lord
        marathon marlins match mayor metro mets motor museum nationals olympic olympics opera orient
        park philharmonic phillies police post protocol rams red redskins saint school square
        state station stock street summit symphony theatre times tower town treaty triathlon
        tribune underground union united university wizards yankees zoo
        """
    )
)
_SENTENCE = (
    r"(?=.{0,30}[a-z]{2})(?![^-–—]{0,40}(?: [-–—]|--)|[^()]{0,25}\([A-Z][A-Za-z]{1,12}\) )"
    r"[\"“‘']?(?:[A-Z][\w.&]{0,20}[a-z’'][\w.'’&-]{0,20}|A|U\.S\.|U\.N\.|EU|[A-Z]{2,5}(?= [a-z])),?"
    r" [\w\"“$€£'(].{50}"
)
"""How copy goes on, without a dash near: what is before one still belongs to the dateline."""
_REGION = (
    r"(?P<region>(?:New|North|South|West|Saudi|Costa|Sri|Sierra|Puerto|Czech|Northern|Rhode|El|Hong)"
    r" [A-Z][a-z]{2,14}|[A-Z][a-z]{1,14}\.?)"
)
_ON = rf"(?={_SENTENCE})(?!(?i:{_OF_THE_NAME})(?![\w-]))"
"""How copy goes on behind a city that no dash follows; not with its name: `LONDON Bridge`."""
_SAPA = rf"(?P<day>(?i:{MONTH})\.? \d{{1,2}}) (?P<agency>S(?:APA|apa)(?:-[A-Z]{{2,4}})?)"
_TREND = r"(?P<agency>[A-Z]\w{2,20}(?: \w{2,10})?)"
_CAPITALS = r"(?P<agency>[A-Z]{3,12}(?: [A-Z]{3,12})?)"
_DASH = r"\s?[—–-]{1,2}\s"
_SIGN = r"\s?(?:\.?\s?[—–-]{1,3}|\.-|:)\s?"


class WholeForm(NamedTuple):
    """A form; its groups are `text`, `place`, `day` and `agency`, the last two not in all."""

    pattern: re.Pattern[str]
    example: str
    in_city: bool = False
    """Whether the place has to be a city that datelines print alone: no more shows it."""
    in_region: bool = False
    """Whether a country or state has to stand behind the place."""
    needs: str = ""
    """Signs that each such dateline has, by which most lines are told quickly."""


def _form(
    pattern: str, example: str, *, in_city: bool = False, in_region: bool = False, needs: str = ""
) -> WholeForm:
    return WholeForm(re.compile(pattern), example, in_city, in_region, needs)


WHOLE_FORMS = (
    _form(rf"(?P<text>{_PLACE}[.,] (?P<day>{_DAY_OF_MONTH}),?(?:{_DASH}| ?)"
          rf"\((?P<agency>{_OLD_AGENCIES})\))\.?(?:{_DASH}| )", "Berlin. 9. Dez. (Havas.) Text",
          needs="("),
    _form(rf"(?P<text>{_PLACE}(?: \([A-Z]{{2}}\))?[.,] \d{{1,2}}\.?(?:{_DASH}| ?)"
          rf"\((?P<agency>{_OLD_AGENCIES})\))(?:\.?{_DASH}|\. |\.[-–—])",
          "Londres, 3 (Havas). — Text", needs="("),
    _form(rf"(?P<text>{_PLACE}[.,] \d{{1,2}}\.{_DASH}\((?P<agency>{_OLD_AGENCIES})\)) ",
          "New-York, 28. — (Havas.) Text", needs="("),
    _form(rf"(?P<text>{_PLACE}[.,] (?P<day>{_DAY_OR_NUMBER})(?:{_DASH}| )"
          rf"\((?P<agency>[^()\d]{{2,25}}\.)\))\.?(?:{_DASH}| )",
          "Berlin. 9. Dez. (Eig. Ber.) Text", in_city=True, needs="("),
    _form(rf"(?P<text>{_PLACE}, (?P<day>{_DAY_OR_NUMBER})(?:{_DASH}| )"
          rf"(?P<agency>{_OLD_AGENCIES})){_DASH}", "Genève, 4. — Havas — Text", needs=", "),
    _form(rf"(?P<text>{_PLACE}, \d{{1,2}}\.)\s?—\s", "Berlin, 18. — Text", in_city=True, needs="—"),
    _form(rf"(?P<text>{_PLACE}, (?P<day>\d{{1,2}}\.? (?i:{MONTH}))\.?)(?<=\.) (?![(—–\d-])",
          "London, 26. Juni. Text", in_city=True, needs=". "),
    _form(rf"(?P<text>{_PLACE}, (?P<day>(?:le )?\d{{1,2}}(?:er)? (?i:{MONTH}) \d{{4}}))\."
          r" (?![(—–-])", "Québec, le 3 mars 2001. Text", in_city=True, needs=". "),
    _form(rf"\d\d:\d\d \| (?P<text>{_PLACE}(?: \((?P<region>[^()\d]{{2,30}})\))?,"
          rf" (?P<day>(?i:{MONTH}) \d{{1,2}}))(?:\. |\.?\Z)",
          "09:40 | Paita (Piura), mar. 3. Text", needs=" | "),
    _form(rf"(?P<text>{_LOUD}, \d{{1,2}} \((?P<agency>{_TAG})\))(?:{_SIGN}| (?=[A-ZÁÉÍÓÚ¿\"“«]))",
          "MADRID, 4 (EUROPA PRESS) Text", needs="("),
    _form(rf"(?P<text>{_PLACE} \((?P<agency>pte)\d{{3}}/(?P<day>\d\d\.\d\d\.\d{{4}})/\d\d:\d\d\))"
          r" [-–] ", "Linz (pte012/04.03.2012/13:30) - Text", needs="(pte"),
    _form(rf"(?P<text>{_PLACE})\. {{1,3}}(?={_GERMAN})", "Essen. Am Montag hat eine Fähre",
          in_city=True, needs=". "),
    _form(rf"(?P<text>{_PLACE})\. {{1,3}}(?={_ROMANCE})",
          "Turku. El puerto de la ciudad fue cerrado el lunes por el hielo, y nadie sabe hasta"
          " cuándo", in_city=True, needs=". "),
    _form(rf"(?P<text>{_PLACE}, (?P<region>[A-Z][\w. ]{{1,18}}?))\. {{1,3}}(?={_ROMANCE})",
          "Quayside, Fla. El puerto de la ciudad fue cerrado el lunes por el hielo, nadie lo sabe",
          in_region=True, needs=", "),
    _form(rf"(?P<text>(?P<place>{_TOWN}))\. {{1,3}}(?={_GERMAN})", "Quarbüttel. Am Montag hat"
          r" eine", needs=". "),
    _form(rf"(?P<text>{_LOUD}) ?• ", "WASHINGTON • Text", in_city=True, needs="•"),
    _form(rf"(?P<text>(?i:{_DESK}),?\.? ?(?:(?P<day>{DAY}),? )?\((?P<agency>{_TAG})\)){_SIGN}",
          "REDACCIÓN DE DEPORTES (EFE).- Text", needs="("),
    _form(rf"(?P<text>{_PLACE} ?[|/] ?(?P<agency>{_TAG}))(?:{_SIGN}|\.\s|\Z)", "MIAMI | AP",
          in_city=True),
    _form(rf"(?P<text>(?P<place>{_CYRILLIC}(?: {_CYRILLIC}){{0,2}})(?:\. ?|, )"
          rf"(?:(?P<day>\d{{1,2}} (?i:{MONTH}))(?:\.? ?[-–—] ?|,? ))?(?P<agency>{_RUSSIAN}))"
          r"(?:\.? ?[-–—]\s|(?(day)(?:\.\s|\s(?=[А-ЯЁІЇЄ]))|(?!)))", "АСТАНА. КАЗИНФОРМ - Text"),
    _form(rf"(?P<text>{_LOUD}, (?P<day>(?i:{MONTH})\.? \d{{1,2}}) (?P<agency>{_SMALL_AGENCY}))"
          r" --? (?=[A-Z\"“])", "MUMBAI, March 4 Quay Pulse - Text", in_city=True),
    _form(rf"(?P<text>{_LOUD} \((?P<agency>{_WITH_AGENCY})\)) (?=[A-Z][\w.]{{1,20}} \w)",
          "LONDON (Quay Dow Jones) Text is read", in_city=True),
    _form(rf"(?P<text>{_LOUD} {_SAPA})(?: |\Z)", "TURKU, Finland March 3 Sapa", needs=" S"),
    _form(rf"(?P<text>{_LOUD}(?P<others>(?:/ ?{_LOUD_WORD}(?: {_LOUD_WORD}){{0,2}}){{1,2}})"
          rf"(?:, (?P<region>[A-Z][a-z][\w .'’-]{{1,20}}))?) (?={_SENTENCE})",
          "TURKU/RIGA, Latvia Search teams looked for a ship in the Baltic Sea on Monday, as said",
          in_city=True, needs="/"),
    _form(rf"(?P<text>{_ALONE} (?P<day>(?i:{MONTH})\.? \d{{1,2}})) (?={_SENTENCE})",
          "TURKU March 4 The port was shut by ice on Monday, and nobody knows for how long",
          in_city=True),
    _form(rf"(?P<text>{_ALONE}, {_REGION}) (?={_SENTENCE})",
          "QUAYSIDE, Fla. The port was shut by ice on Monday, and nobody knows for how long",
          in_region=True, needs=", "),
    _form(rf"(?P<text>{_ALONE}) {_ON}",
          "TURKU Ice shut the port on Monday, and nobody knows for how long, its director said",
          in_city=True),
    _form(rf"(?P<text>{_PLACE}\. (?P<day>{DAY})\. (?P<agency>[A-Z]{{3,12}}\.[A-Z]{{2}}))/ ",
          "Baku. 5 March. QUAY.AZ/ Text", in_city=True, needs="/ "),
    _form(rf"(?P<text>{_LOUD},? \((?P<agency>UrduPoint[^()\d]{{0,50}}?) - "
          r"(?P<day>\d\d?(?:st|nd|rd|th) [A-Z][a-z]{2,8}, \d{4})\)) ",
          "LAHORE, (UrduPoint / Quay Point News - 28th Mar, 2024) Text", needs="("),
    _form(rf"(?P<text>{_LOUD} \(\)) ?[-–—]{{1,2}} (?={_SENTENCE})",
          "TURKU () - Ice shut the port on Monday, and nobody knows for how long, it was said",
          in_city=True, needs="()"),
    _form(rf"\[(?P<text>{_ALONE})\] (?={_SENTENCE})",
          "[TURKU] Ice shut the port on Monday, and nobody knows for how long, it said",
          in_city=True, needs="["),
    _form(rf"(?P<text>(?P<region>[A-Z][a-z]{{3,15}}), {_PLACE} ?/ ?{_TREND} ?/) ",
          "Finland, Turku / Quay Capital / Text", in_city=True, needs="/ "),
    _form(rf"(?P<text>{_LOUD}, (?P<day>\d{{1,2}} (?i:{MONTH})), {_CAPITALS})\. ",
          "TURKU, 3 MARCH, QUAY PRESS. Text", in_city=True, needs=", "),
    _form(rf"(?P<text>{_LOUD})\. \((?P<agency>[A-Z][^()]{{2,20}}?)"
          r" (?:political |economic |military )?(?:commentator|correspondent|analyst)[^()]{3,50}\)"
          r" ?[-–] ", "RIGA. (Quay News political commentator Ann Poe.) - Text", in_city=True,
          needs=". ("),
    _form(rf"(?P<text>{_LOUD} (?P<day>\d{{4}}-\d\d-\d\d) \d\d:\d\d:\d\d UTC)\Z",
          "TURKU, Finland 2007-03-04 05:12:57 UTC", needs="UTC"),
    _form(rf"(?P<text>(?P<place>[\u0600-\u06ff\u200c]{{2,15}}(?: [\u0600-\u06ff\u200c]{{2,15}})?) ?"
          rf"(?:[-–—] ?(?P<agency>{_PERSIAN})|\((?P<in_brackets>{_PERSIAN})\))) ?[-–—] ?",
          "تهران - ایرنا - Text"),
)  # fmt: skip
_FIRST = re.compile(r"[^\W\d_]|\d\d:\d\d \| |\[[A-Z]")


class Whole(NamedTuple):
    """A dateline at the start of a paragraph, found as a whole."""

    text: str
    places: tuple[str, ...]
    agency: str | None
    day: str | None
    end: int
    """Where the copy begins."""


def whole_dateline(paragraph: str) -> Whole | None:
    """The dateline at the start of a paragraph, or all of it, in one of the forms."""
    if not _FIRST.match(paragraph):
        return None
    return next(_found(paragraph[:MAX_LENGTH]), None)


def _found(head: str) -> Iterator[Whole]:
    for form in WHOLE_FORMS:
        if form.needs in head and (found := form.pattern.match(head)):
            parts = found.groupdict()
            place = parts.get("place")
            if form.in_region and not (
                is_region(parts["region"]) or is_region(f"{parts['region']}.")
            ):
                continue
            if not form.in_city or (place and is_city(place.partition(",")[0])):
                agency = parts.get("agency") or parts.get("in_brackets")
                region = parts.get("region")
                others = parts.get("others")
                more = [each.strip() for each in (others or "").split("/")[1:]]
                more += [region] if region else []
                places = (*place.split(", "), *more) if place else ()
                yield Whole(parts["text"], places, agency, parts.get("day"), found.end())
