"""What is laid down for a source holds for the tags of its copy too."""

from runtime.handler import Record
from schemas.item import WireItem
from schemas.sources import Source, Sources
from services.enrich.conventions import Conventions
from services.enrich.reader import EnrichReader, ReadItem
from services.enrich.stage import taggers_of
from tests.unit.enrich.copy import RECEIVED, item

SOURCES = Sources(sources={"northwire": Source(language="de", day_first=True), "ap": Source()})


def read(copy: WireItem, conventions: Conventions | None = None) -> ReadItem:
    reader = EnrichReader(taggers_of("onnx"), None, conventions or Conventions(), SOURCES)
    found = reader(Record("wire.items", 0, 0, RECEIVED, b"k", copy.to_bytes()))
    assert isinstance(found, ReadItem)
    return found


def language(copy: WireItem) -> str | None:
    return read(copy).item.language


def test_its_language_is_that_of_copy_too_short_to_tell() -> None:
    short = item(language=None, headline="XY", body=("12",))
    assert language(short) == "de"
    assert language(short.model_copy(update={"source": "ap"})) is None
    assert language(short.model_copy(update={"language": "fr"})) == "fr"


def test_its_order_of_numeric_dates_comes_before_the_desks() -> None:
    copy = item(language="en-US", headline="Port shut", body=("The port was shut on 3/4/2023.",))
    month_first = Conventions(day_first=False)
    [of_source] = read(copy, month_first).item.dates
    [of_desk] = read(copy.model_copy(update={"source": "ap"}), month_first).item.dates
    assert (of_source.value, of_desk.value) == ("2023-04-03", "2023-03-04")
