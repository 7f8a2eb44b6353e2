"""House JSON and XML, whose fields are where a desk has laid down that they are (`Mapped`)."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from lxml import etree

from schemas.sources import STEP, FieldName, Mapped
from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError, guarded
from services.ingest.fields.aliases import FIELD_NAMES
from services.ingest.fields.categories import split_categories
from services.ingest.fields.reader import Fields
from services.ingest.fields.to_copy import copy_of
from services.ingest.formats.format import Context, Format, Items
from services.ingest.formats.json_items.objects import ItemObject, opens_as_json, read_objects
from services.ingest.input.limits import MAX_LINES, check_repeated, too_large, within_limit
from services.ingest.input.xml import inner_markup, read_xml, root_name, text_of

MAX_LISTS = 6
"""Levels of lists on the way to a value."""
OF_SEVERAL = frozenset(
    "body keywords subjects byline ednote updates located genre biography".split()
)
"""Fields of which all that is found counts; of any other the first."""
NO = frozenset({"", "0", "false", "no", "none"})
"""What says of an embargo without end that there is none; all else says that there is one."""
A_STEP = re.compile(STEP)
ATTRIBUTE = re.compile(r"/@(?P<name>[\w.-]+)$")

Find = Callable[[str, FieldName], Iterable[object]]
"""The values at a path, for a field, in the order of the document."""


def mapped_format(mapping: Mapped | None, head: bytes) -> Format | None:
    """The format of a source's own copy; None for bytes that are none of it.

    `head`: the first bytes of a record.
    """
    if mapping is None:
        return None
    if mapping.format == "json":
        found = Format("mapped-json", opens_as_json, partial(_parse_json, mapping))
    else:
        opens = partial(_opens_with, frozenset(A_STEP.findall(path)[0] for path in mapping.fields))
        found = Format("mapped-xml", opens, partial(_parse_xml, mapping))
    return found if found.sniff(head) else None


def _opens_with(steps: frozenset[str], head: bytes) -> bool:
    return root_name(head) in {step.partition("[")[0] for step in steps}


def _parse_json(mapping: Mapped, value: bytes, context: Context) -> Items:
    def items_in(loaded: object) -> Iterator[object]:
        return _at(loaded, mapping.items.split(".") if mapping.items else ())

    def read(found: ItemObject | UnreadableCopyError) -> Copy:
        if isinstance(found, UnreadableCopyError):
            raise found
        usual = split_categories(found.properties) | dict(found.properties)
        values = _mapped(mapping, lambda path, _: _at(found.properties, path.split(".")))
        return copy_of(Fields(usual | values, context.style), warnings=found.warnings)

    return [guarded(read, found) for found in read_objects(value, context, items_in)]


def _at(value: object, names: Sequence[str], lists: int = MAX_LISTS) -> Iterator[object]:
    """The values at the end of some names, of each member of a list, and of lists in it."""
    if isinstance(value, list):
        for each in value if lists else ():
            yield from _at(each, names, lists - 1)
    elif not names:
        yield value
    elif isinstance(value, Mapping) and names[0] in value:
        yield from _at(value[names[0]], names[1:], lists)


def _parse_xml(mapping: Mapped, value: bytes, context: Context) -> Items:
    root, warnings = read_xml(value, context.charset)
    items = within_limit(_elements(root, mapping.items)) if mapping.items else [root]
    once = {
        path: list(_xml_values(root, path, field))
        for path, field in mapping.fields.items()
        if mapping.items and not path.startswith(f"{mapping.items}/")
    }
    check_repeated(sum(len(str(each)) for found in once.values() for each in found), len(items))

    def read(item: etree._Element) -> Copy:
        def find(path: str, field: FieldName) -> Iterable[object]:
            if path in once:
                return once[path]
            inside = f"/{item.tag}{path.removeprefix(mapping.items)}" if mapping.items else path
            return _xml_values(item, inside, field)

        values = _mapped(mapping, find)
        return copy_of(Fields(values, context.style), warnings=warnings)

    if not items:
        raise _nothing_mapped()
    return [guarded(read, item) for item in items]


def _elements(root: etree._Element, path: str) -> Iterator[etree._Element]:
    """The elements at a path from the root on."""
    first, *steps = A_STEP.findall(ATTRIBUTE.sub("", path))
    if _is(root, first):
        yield from root.iterfind("/".join(steps)) if steps else (root,)


def _is(element: etree._Element, step: str) -> bool:
    tag, _, condition = step.partition("[@")
    name, _, value = condition.removesuffix("]").partition("=")
    return element.tag == tag and (not name or element.get(name) == value.strip("'"))


def _xml_values(root: etree._Element, path: str, field: FieldName) -> Iterator[object]:
    attribute = ATTRIBUTE.search(path)
    for element in _elements(root, path):
        yield element.get(attribute["name"]) if attribute else _content(element, field)


def _content(element: etree._Element, field: FieldName) -> str:
    """An element's text; of a body that has markup, the markup."""
    if field == "body_html" or (field in ("body", "biography") and len(element)):
        return inner_markup(element)
    return "".join(map(str, element.itertext())) if field == "body" else text_of(element)


def _mapped(mapping: Mapped, find: Find) -> dict[str, object]:
    """The values by their fields' usual names.

    Raises UnreadableCopyError, `nothing-mapped`, where there are none.
    """
    values: dict[str, object] = {}
    for path, field in mapping.fields.items():
        name = FIELD_NAMES[field][0]
        if name in values and field not in OF_SEVERAL:
            continue
        found = [each for each in find(path, field) if each not in (None, "")]
        if len(found) > MAX_LINES:
            raise too_large(f"{MAX_LINES:,} values of a field")
        if not found:
            continue
        if field in OF_SEVERAL:
            before = values.get(name, [])
            values[name] = [*(before if isinstance(before, list) else [before]), *found]
        else:
            values[name] = _meant(mapping, field, found[0])
    if not values:
        raise _nothing_mapped()
    return {name: _single(value) for name, value in values.items()}


def _single(value: object) -> object:
    """A list of one as that one: a body of one text may be markup."""
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def _meant(mapping: Mapped, field: FieldName, value: object) -> object:
    if field == "status":
        return mapping.statuses.get(str(value).strip(), value)
    if field == "embargo_indefinite":
        return str(value).strip().casefold() not in NO
    return value


def _nothing_mapped() -> UnreadableCopyError:
    return UnreadableCopyError(
        "nothing-mapped",
        "no path of its source's mapping leads anywhere in it (WIREDESK_SOURCES): mend the paths "
        "and redrive, or ask the sender whether its format has changed",
    )
