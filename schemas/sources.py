"""`Sources`: what a desk lays down for each source, as the file of WIREDESK_SOURCES says it.

docs/sources.md describes the file; no topic holds it.
"""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    field_validator,
    model_validator,
)

from schemas.canary import is_canary

MAX_SOURCE = 128
"""Characters of a source's name."""
UNKNOWN_SOURCE = "unknown"
"""The source of what names none."""
OWN_TOPIC = "wire.raw."
"""What the name of a source's own topic begins with."""
TOPIC = re.compile(rf"{re.escape(OWN_TOPIC)}[A-Za-z0-9_-][A-Za-z0-9._-]{{0,100}}")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")

FormatName = Literal[
    "newsml-g2", "newsml-1.2", "nitf", "rss", "atom", "html", "ninjs", "json", "iptc7901",
    "anpa1312", "mail", "plain-text",
]  # fmt: skip
FieldName = Literal[
    "guid", "version", "status", "signal", "urgency", "language", "headline", "slugline", "byline",
    "dateline", "body", "body_html", "abstract", "keywords", "subjects", "genre", "located",
    "sent_at", "created_at", "embargo_until", "embargo_indefinite", "expires_at", "ednote",
    "usage_terms", "copyright_holder", "copyright_notice", "provider", "sign_off", "biography",
    "service", "sequence", "take", "updates", "item_class", "notepad",
]  # fmt: skip
Right = Literal["kill", "kill-others", "hold", "embargo", "order"]
"""To kill copy of its own, to kill that of others, to hold its own back, to set embargoes; and, of
a desk, to order what becomes of any copy (`wiredesk hold`)."""
OF_A_DESK: tuple[Right, ...] = ("kill-others", "hold", "embargo", "order")
Unknown = Literal["accept", "rename", "refuse", "quarantine"]
"""What becomes of copy of a source that is not in the file: taken as it is; taken as copy of
`unknown`; a dead letter, `unknown-source`; withheld, for that reason."""


def _as_tuple(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # by what is wrong with the name
        raise ValueError(f"{name!r} is no time zone: name one such as Europe/Berlin") from None
    return name


def _language(tag: str) -> str:
    if not LANGUAGE.fullmatch(tag):
        raise ValueError(f"{tag!r} is no language: write a code such as en or de-AT")
    return tag


Strings = Annotated[tuple[str, ...], BeforeValidator(_as_tuple)]


class _Strict(BaseModel):
    """Part of a file of configuration: what it does not know is refused, and nothing is guessed."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Mapped(_Strict):
    """Where a house's own JSON or XML has the fields of an item."""

    format: Literal["json", "xml"]
    """Copy of the source that is neither is read as any other."""
    items: str = ""
    """The path of an item in what is sent, where that is not the whole: `stories.story`."""
    fields: Mapping[str, FieldName] = Field(min_length=1)
    """The field of each path, the most trusted first: `meta.slug` or `/doc/meta/slug`."""
    statuses: Mapping[str, Literal["usable", "withheld", "canceled"]] = {}
    """The house's words for statuses."""

    @model_validator(mode="after")
    def _paths_are_of_the_format(self) -> Self:
        form = XML_PATH if self.format == "xml" else JSON_PATH
        for path in filter(None, (self.items, *self.fields)):
            if not form.fullmatch(path):
                example = "/doc/meta/slug" if self.format == "xml" else "meta.slug"
                raise ValueError(f"{path!r} is no path of {self.format}: write it as {example}")
        return self


JSON_PATH = re.compile(r"[^.\s][^.]*(?:\.[^.\s][^.]*)*")
"""Names with dots between them; a list is gone through."""
STEP = r"[\w.-]+(?:\[@[\w.-]+='[^']*'\])?"
XML_PATH = re.compile(rf"(?:/{STEP})+(?:/@[\w.-]+)?")
"""Steps from the root, an attribute at the end; a step may name an attribute's value, as in XPath.
Namespaces are passed over."""


class Source(_Strict):
    """What is laid down for one source."""

    zone: Annotated[str, AfterValidator(_zone)] | None = None
    """The zone of times that have none: `Europe/Berlin`; UTC where it is not set."""
    day_first: bool | None = None
    """Whether 3/4/2023 is the third of April. Not set: by the language and region of the copy."""
    language: Annotated[str, AfterValidator(_language)] | None = None
    """The language of copy that does not state it and is too short to tell."""
    read_as: FormatName | None = None
    """The format of all its copy. Not set: each record's is detected."""
    tags: Strings = ()
    """The names of its agency in kills and datelines, besides the words of the source's name."""
    may: Annotated[tuple[Right, ...], BeforeValidator(_as_tuple)] = ("kill", "hold", "embargo")
    """What it may ask for; what it may not is a dead letter, `not-allowed`."""
    topic: str | None = None
    """The topic that it alone may write to, without prefix: `wire.raw.dpa`."""
    embargo_dropped: Literal["publish", "hold"] | None = None
    """What a version means that comes without the embargo of the one before, while that runs. Not
    set: as `WIREDESK_PUBLISH_EMBARGO_DROPPED` says."""
    show_headlines: bool | None = None
    """Whether headlines are shown of copy that is held or killed. Not set: as
    `WIREDESK_PUBLISH_HELD_HEADLINES` and `WIREDESK_PUBLISH_KILLED_HEADLINES` say."""
    addresses: Literal["whole", "bare", "path"] = "bare"
    """How much of a web address identifies an item: all of it; all but what tracks readers and
    requests; neither query nor fragment. Another choice gives its items other ids."""
    mapping: Mapped | None = None
    """Where its own JSON or XML has the fields of an item."""

    @field_validator("topic")
    @classmethod
    def _topic_is_one_of_copy(cls, topic: str | None) -> str | None:
        if topic and not TOPIC.fullmatch(topic):
            raise ValueError(f"{topic!r} is no topic of a source: name it {OWN_TOPIC}NAME")
        return topic


UNSTATED = Source()
"""What holds for a source of which nothing is laid down."""


class Sources(_Strict):
    """All sources of a desk. Without a file any source is taken as it names itself."""

    unknown: Unknown = "quarantine"
    """What becomes of copy of a source that is not among them."""
    sources: Mapping[str, Source] = {}
    """By the name in `wire-source`."""

    @model_validator(mode="before")
    @classmethod
    def _empty_is_unstated(cls, values: Any) -> Any:
        """`dpa:` with nothing behind it is a source of which nothing is laid down."""
        named = values.get("sources") if isinstance(values, dict) else None
        if not isinstance(named, dict):
            return values
        return values | {"sources": {name: each or {} for name, each in named.items()}}

    @model_validator(mode="after")
    def _names_fit(self) -> Self:
        topics: dict[str, str] = {}
        for name, source in self.sources.items():
            if not name.strip() or not name.isprintable() or len(name) > MAX_SOURCE:
                raise ValueError(f"{name!r} is no name of a source: use up to {MAX_SOURCE} letters")
            if is_canary(name):
                raise ValueError(f"{name} is the canary's: call the source otherwise")
            if source.topic and name == UNKNOWN_SOURCE:
                raise ValueError(f"{name} is whoever gives no name: it can't have {source.topic}")
            if source.topic and topics.setdefault(source.topic, name) != name:
                raise ValueError(
                    f"{source.topic} is the topic of {topics[source.topic]} and of {name}: a topic "
                    "of its own has one source"
                )
        return self

    def of(self, name: str) -> Source:
        """What is laid down for a source."""
        return self.sources.get(name, UNSTATED)

    @property
    def topics(self) -> dict[str, str]:
        """The source of each topic that is a source's own."""
        return {each.topic: name for name, each in self.sources.items() if each.topic}


ANY_SOURCE = Sources(unknown="accept")
"""What holds without a file."""
