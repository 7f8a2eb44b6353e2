"""What identifies an item, format by format, and what is only a version or a request.

A format hands its identifiers to the function of its name here, which gives the guid: the same for
all versions of an item, and no other's. `identified` does what is the same for all of them.

| format | what identifies an item | by |
|---|---|---|
| NewsML-G2 | `guid` | NewsML-G2: it stays through all versions, which `version` counts |
| NewsML 1.2 | PublicIdentifier less its revision | NewsML 1.2, 5.4; RFC 3085, section 3 |
| NITF | `doc-id/@id-string`, else `nitf/@uno` | NITF 3.6 |
| RSS | `guid`, else the page's address | RSS 2.0.11 |
| Atom | `id` | RFC 4287, 4.2.6 |
| HTML | schema.org's `identifier`, else the page's address | schema.org; RFC 6596 |
| ninjs | `altids.itemid`, else `uri` or `guid` | AP Media API; ninjs 1.5 |
| mail | `Message-ID` of the mail, or of the one that it corrects | RFC 5322, 3.6.4; RFC 2156 |

JSON and plain text have fields for it (`fields.aliases`). IPTC 7901 and ANPA 1312 have numbers and
slugs of a day, of which `identity.item_id` makes an id.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from schemas.item import Status
from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.text.bare_address import AddressRule, bare_address, is_address, is_home_page
from services.ingest.text.signals import GRAVE, signal_in
from services.ingest.text.spaces import clean

URN = re.compile(
    r"(?P<item>urn:newsml:[^:]+:\d[^:]*:[^:].*?)(?::(?P<revision>\d{1,9})[NUA]?)?", re.DOTALL
)
"""`urn:newsml:` and provider, date, item and revision (RFC 3085)."""
NAMELESS = re.compile(r"[^\d/:]*+|urn:newsml:[^:]*(?::(?:\d{8}[^:]*)?(?:::?\d*[NUA]?)?)?")
"""A PublicIdentifier that names a provider, at the most a day, and no item."""
VERSION_MARK = re.compile(r"(?P<item>.+)[-_.:]v(?P<revision>\d{1,9})", re.IGNORECASE | re.DOTALL)
VERSION_ASKED = re.compile(
    r"(?P<item>https?://.+)[?&](?:v|ver|version|rev|revision)=(?P<revision>\d{1,9})",
    re.IGNORECASE | re.DOTALL,
)
"""An address that ends in the version that it asks for."""
VERSION_OF_MOMENT = re.compile(
    r"(?P<item>[^\s?#]+)/\d{4}-\d\d-\d\dT[\d:.]{4,12}Z?/(?P<revision>\d{1,9})", re.DOTALL
)
"""A name that ends in a moment and the version of then."""
AP_CONTENT = re.compile(
    r"https?://api\.ap\.org/media/v[\d.]*+/content/(?P<item>[0-9a-f]{32})\b.*", re.IGNORECASE
)
"""The address of an item in AP's Media API: what follows is of a version and of a request."""
REUTERS = re.compile(r"(?P<item>tag:reuters\.com,\d{4}:newsml_\w++):\d{1,9}")
"""The name of one version in Reuters Connect."""
NTB_VERSION = re.compile(r"_\d{1,3}")
"""What NTB's `doc-id` has behind the item's own id."""
WORD = re.compile(r"[^\W\d_]{4,}+")
MAX_COMPARED = 500
"""Characters of a headline that are compared."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What identifies an item, as its format states it."""

    guid: str | None
    former: str | None
    """What was taken for the guid in Wiredesk 0.1."""
    warnings: tuple[str, ...] = ()

    def of(self, copy: Copy) -> Copy:
        """The copy with this identity."""
        guid, former = clean(self.guid or ""), clean(self.former or "")
        changed = {
            "guid": guid or None,
            "former_guid": None if former == guid else former,
            "warnings": (*copy.warnings, *self.warnings),
        }
        return copy.model_copy(update=changed)


def of_newsml_12(
    public: str | None, provider: str | None, date: str | None, own: str | None
) -> Identity:
    """The identity of a `NewsItem`: of PublicIdentifier, ProviderId, DateId and NewsItemId.

    Where neither the first nor the last names the item nothing does: some senders have one
    PublicIdentifier in all their stories.
    """
    parts = ":".join(("urn:newsml", *filter(None, (provider, date, own))))
    whole = bool(provider and date and own)
    named = public if public and not NAMELESS.fullmatch(public) else None
    former = parts if own and (whole or not public) else named and without_revision(named)
    if named and URN.fullmatch(named):
        return Identity(without_revision(named), former)
    if own and (whole or not named):
        # One PublicIdentifier for all stories was their guid, and must not become it again.
        return Identity(parts, former or parts)
    if named:
        return Identity(named, former)
    warning = "guid: neither NewsItemId nor PublicIdentifier names an item; the copy itself does"
    return Identity(None, None, (warning,))


def without_revision(reference: str) -> str:
    """A reference to a NewsML item without the revision that it names (RFC 3085)."""
    match = URN.fullmatch(reference.strip())
    if match is None:
        return reference.strip()
    return _without_version(match["item"], int(match["revision"]) if match["revision"] else None)


def of_ninjs(ids: Sequence[str | None], other_ids: Mapping[str, str]) -> Identity:
    """The identity of a ninjs object: of `uri` and its like, the most trusted first, and `altids`.

    AP's `uri` is an address with `altids.itemid` in it, the token of a request and the version.
    """
    stated, own = next(filter(None, ids), None), other_ids.get("itemid")
    if own and (stated is None or is_home_page(stated) or (is_address(stated) and own in stated)):
        return Identity(own, stated)
    return Identity(stated or other_ids.get("guid"), stated)


def of_nitf(id_string: str | None, uno: str | None, family: str | None) -> Identity:
    """The identity of a NITF document; `family` is what NTB calls all versions of one.

    A `du-key` is none: it is used anew each day, and by several stories.
    """
    stated = id_string or uno or ""
    is_version = family and NTB_VERSION.fullmatch(stated.removeprefix(family))
    return Identity((family if is_version else stated) or None, stated or None)


def of_page(identifier: str | None, address: str | None) -> Identity:
    """The identity of a page: its identifier, else its address. A fragment is only a part of it."""
    guid = identifier or (address and address.partition("#")[0])
    return Identity(guid, identifier or address)


def of_mail(own: str | None, replaced: Sequence[str], answered: Sequence[str]) -> Identity:
    """The identity of a mail's copy: of the mail, or of the one that it continues.

    `replaced` are the mails that it supersedes, and `answered`, the nearest first, those that it
    answers where it says that it corrects, holds or kills: any other answer may be a new story.
    """
    before = next(iter((*replaced, *answered)), None)
    return Identity(before or own, own)


def identified(
    items: Sequence[Copy | UnreadableCopyError], format_name: str, rule: AddressRule
) -> list[Copy | UnreadableCopyError]:
    """The items of a record with guids that are the same for all their versions.

    `rule` says how much of a web address identifies what it leads to.
    """
    named = [each if isinstance(each, Exception) else _named(each, rule) for each in items]
    if format_name not in ("rss", "atom"):
        return named
    return _distinguished(named, is_strict=format_name == "atom")


def _named(copy: Copy, rule: AddressRule) -> Copy:
    """The copy with a guid without version and request, or none where it is that of a site."""
    updates = tuple(_bare(each, None, rule) for each in copy.updates)
    if updates != copy.updates:
        copy = copy.model_copy(update={"updates": updates})
    if copy.guid is None:
        return copy
    if is_home_page(copy.guid):
        warning = f"guid: {copy.guid[:80]} is a whole site's; the copy itself identifies it"
        return Identity(None, None, (warning,)).of(copy)
    guid = _bare(copy.guid, copy.version, rule)
    if guid == copy.guid:
        return copy
    former = copy.guid if copy.former_guid is None else copy.former_guid
    return Identity(guid, former or None).of(copy)


def _bare(guid: str, version: int | None, rule: AddressRule) -> str:
    """A guid without what is of a version or request."""
    if known := AP_CONTENT.fullmatch(guid) or REUTERS.fullmatch(guid):
        return known["item"]
    return _without_version(bare_address(guid, rule), version)


def _without_version(guid: str, version: int | None) -> str:
    """A guid without a version at its end, if that is `version`: ids end in other numbers too."""
    for pattern in (VERSION_MARK, VERSION_ASKED, VERSION_OF_MOMENT, URN):
        match = pattern.fullmatch(guid)
        if match and match["revision"] and int(match["revision"]) == version:
            return match["item"]
    return guid


def _distinguished(
    items: Sequence[Copy | UnreadableCopyError], *, is_strict: bool
) -> list[Copy | UnreadableCopyError]:
    """The entries of a feed; stories that share a guid get what differs between them, too."""
    groups: dict[str, list[Copy]] = defaultdict(list)
    for each in items:
        if isinstance(each, Copy) and each.guid and each.headline:
            groups[each.guid].append(each)
    shared = {
        guid: len({_link(each) for each in group}) >= len({each.headline for each in group})
        for guid, group in groups.items()
        if _are_several(group, is_strict=is_strict)
    }
    return [
        _apart(each, by_link=shared[each.guid])
        if isinstance(each, Copy) and each.headline and each.guid in shared
        else each
        for each in items
    ]


def _are_several(entries: Sequence[Copy], *, is_strict: bool) -> bool:
    """Whether entries with one guid are several stories, and not one in several versions.

    In RSS they are where they lead to different pages, have no word of the headline in common, or
    have no guid but their page. Atom's ids are one entry's (RFC 4287, 4.1.1): there they have to
    differ in pages and words. A stop among them is of the others: it must not miss them.
    """
    first, *others = entries
    if not any(_is_another(each, first, is_strict=is_strict) for each in others):
        return False
    return not any(map(_is_stop, entries))


def _is_another(entry: Copy, first: Copy, *, is_strict: bool) -> bool:
    page, headline = _link(entry) != _link(first), entry.headline != first.headline
    words = headline and not _words(entry) & _words(first)
    if is_strict:
        return page and words
    return page or words or (headline and first.guid == _link(first))


def _is_stop(copy: Copy) -> bool:
    stopped = copy.status in (Status.WITHHELD, Status.CANCELED)
    return stopped or signal_in(copy.headline, copy.ednote or "", ()) in GRAVE


def _apart(copy: Copy, *, by_link: bool) -> Copy:
    other = (by_link and _link(copy)) or copy.headline
    which = "its page" if by_link else "its headline"
    warning = f"guid: other stories of the document have the same; {which} tells it apart"
    return Identity(f"{copy.guid} {other}", f"{copy.guid} {other}", (warning,)).of(copy)


def _words(copy: Copy) -> frozenset[str]:
    return frozenset(WORD.findall(copy.headline[:MAX_COMPARED].casefold()))


def _link(copy: Copy) -> str | None:
    pages = (each.href for each in copy.associations if each.rel == "canonical")
    page = next(pages, None)
    return page and bare_address(page)
