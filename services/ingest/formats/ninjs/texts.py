"""The texts of an item in their forms: headlines, bodies, descriptions."""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from schemas.item import Association
from services.ingest.errors import UnreadableCopyError
from services.ingest.fields.reader import by_folded_name, folded_name, listed
from services.ingest.formats.ninjs.property_names import BODIES_APART, NO_BODIES
from services.ingest.html.nitf_markup import nitf_body_html
from services.ingest.html.pictures import split_pictures
from services.ingest.html.text import html_paragraphs, is_html
from services.ingest.input.xml import read_xml
from services.ingest.text.paragraphs import paragraphs
from services.ingest.text.spaces import clean

FORMS = MappingProxyType(
    {
        "text": "text/plain",
        "html": "text/html",
        "xhtml": "text/html",
        "nitf": "application/nitf+xml",
    }
)
"""The media type by the word that ends the name of a text in ninjs 1.x."""

MAX_TEXTS = 100
"""Forms of one text: more are left out."""


class Text(NamedTuple):
    """One text: `role` and `kind` (the media type) are in lower case, empty where not given."""

    role: str
    kind: str
    value: str

    @property
    def is_markup(self) -> bool:
        """Whether it is HTML, declared or by its looks."""
        stated = f"{self.role} {self.kind}"
        return "html" in stated or (not self.is_xml and is_html(self.value))

    @property
    def is_xml(self) -> bool:
        """Whether it is NITF, or other XML."""
        stated = f"{self.role} {self.kind}"
        return "html" not in stated and ("nitf" in stated or "xml" in stated)

    @property
    def line(self) -> str:
        """The text as one line, without markup."""
        return clean(" ".join(self.paragraphs))

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The text as paragraphs, without markup."""
        return html_paragraphs(self.value) if self.is_markup else paragraphs(self.value)


def texts(stated: Mapping[str, object], one: str, many: str) -> list[Text]:
    """Texts of one kind: `headline`, `headline_extended` (1.x), `headlines` (2.x, 3.x)."""
    found: list[Text] = []
    for name, value in stated.items():
        key, form = name.casefold(), name[len(one) :]
        if key == many:
            found += (text for part in listed(value)[:MAX_TEXTS] for text in _of_object(part))
        elif key.startswith(one) and isinstance(value, str) and _is_form(form):
            found.append(_of_property(_snake(form), value))
    return [text for text in found if text.value.strip()]


def _is_form(form: str) -> bool:
    """Whether it ends a name: nothing, `_xhtml`, or `Xhtml` where names are in camel case."""
    return not form or form[0] == "_" or form[0].isupper()


def _snake(form: str) -> str:
    return re.sub("(?=[A-Z])", "_", form).casefold().strip("_")


def _of_property(named: str, value: str) -> Text:
    """The text of a property: `description_caption_html` is a caption in HTML."""
    rest, _, form = named.rpartition("_")
    return Text(folded_name(rest or form), FORMS.get(form, ""), value)


def _of_object(part: object) -> Iterator[Text]:
    if isinstance(part, str):
        yield Text("", "", part)
    elif isinstance(part, Mapping):
        stated = by_folded_name(part)
        value = stated.get("value")
        if isinstance(value, str):
            role = folded_name(str(stated.get("role") or "").rpartition("/")[2].rpartition(":")[2])
            yield Text(role, str(stated.get("contenttype") or "").casefold(), value)


def best(found: Sequence[Text], roles: Sequence[str]) -> Text | None:
    """The text with the first of the roles; None where no text has any."""
    ranked = [text for text in found if text.role in roles]
    return min(ranked, key=lambda text: roles.index(text.role), default=None)


class Body(NamedTuple):
    """The copy of a story, and its markup where it has any."""

    paragraphs: tuple[str, ...] = ()
    markup: str | None = None
    warnings: tuple[str, ...] = ()
    pictures: tuple[Association, ...] = ()
    """Those within the markup, with their captions."""


def body_of(bodies: Sequence[Text], headline: str) -> Body:
    """The story, from its HTML first, since HTML has paragraphs.

    Boxes beside the story follow it. A headline at its top is left out.
    """
    whole = [text for text in bodies if text.role not in BODIES_APART | NO_BODIES]
    forms = sorted(whole, key=lambda text: (text.is_xml, not text.is_markup))
    warnings: list[str] = []
    for text in forms:
        markup = _markup(text, warnings)
        if text.is_xml and markup is None:
            continue
        bare, media = split_pictures(_without_headline(markup, headline)) if markup else (None, ())
        found = html_paragraphs(bare) if bare else text.paragraphs
        if found:
            return _with_boxes(Body(found, bare, tuple(warnings), media), bodies)
    return _with_boxes(Body(warnings=tuple(warnings)), bodies)


def _markup(text: Text, warnings: list[str]) -> str | None:
    if not text.is_xml:
        return text.value if text.is_markup else None
    try:
        root, more = read_xml(text.value.encode("utf-8", "replace"), "utf-8")
    except UnreadableCopyError as error:
        warnings.append(f"body: {error.error}")
        return None
    warnings += more
    return nitf_body_html(root)


def _with_boxes(body: Body, bodies: Sequence[Text]) -> Body:
    boxes = [text for text in bodies if text.role in BODIES_APART]
    if not boxes:
        return body
    markup = [body.markup, *(text.value for text in boxes if text.is_markup)]
    return Body(
        (*body.paragraphs, *(part for text in boxes for part in text.paragraphs)),
        "\n".join(filter(None, markup)) or None if body.markup else None,
        body.warnings,
        body.pictures,
    )


def _without_headline(markup: str, headline: str) -> str:
    """The markup without a first `h1` that repeats the headline."""
    start = markup.find("<h1")
    end = markup.find("</h1>", start)
    if start < 0 or end < 0 or not headline:
        return markup
    heading = " ".join(html_paragraphs(markup[start : end + 5]))
    return markup[:start] + markup[end + 5 :] if heading == headline else markup
