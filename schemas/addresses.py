"""The gate for addresses: what may be passed on to a reader's program, which may open it.

Every address that leaves Wiredesk goes through it, whichever format it came in. It is an allow-list
of schemes, and an address is written so that it reads the same in every program and in any markup.
"""

import html
import re
import unicodedata
from urllib.parse import quote, unquote, urljoin

MAX_LENGTH = 2000
"""Characters: longer "addresses" are embedded pictures or attacks."""
MAX_BASE_LENGTH = 500
"""Characters of a base: it is split for each of 20,000 links."""
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode's categories of control characters, zero-width and bidirectional ones, halves of
surrogate pairs, and ends of lines: browsers drop some of them before they look at the scheme."""
HOST = r"""(?:(?!\.)[^\s!"#$%&'()*+,/:;<=>?@\[\\\]^`{|}~]+|\[[\da-f:.]+\])"""
SCHEME = re.compile(r"[a-z][a-z\d+.-]*:", re.ASCII | re.IGNORECASE)
LINK = re.compile(
    rf"https?://{HOST}(?::\d{{1,5}})?(?:[/?#].*)?"
    r"|mailto:[^/?#].*"
    r"|tel:\+?[\d().-]+(?:;[\w.=+-]+)*",
    re.ASCII | re.IGNORECASE,
)
"""What may be opened. A host is followed by nothing but a port, so there are no credentials, and a
number to call has no star or hash, with which a telephone takes it for a command."""
NAME = re.compile(r"(?:urn|tag|cid|mid):.+", re.ASCII | re.IGNORECASE)
"""Names by which agencies call their items and mails their parts: no program opens them."""
FILE_NAME = re.compile(r"[^./\\?#:][^/\\?#:]*")
BREAKS_OUT = str.maketrans({each: quote(each) for each in ' "<>`'})
"""What URLs can't hold (WHATWG URL, 1.3), and what would end an attribute of HTML."""
MAX_ENCODINGS = 4
ACTIVE = re.compile(r"(?:javascript|vbscript|data|file|blob):", re.ASCII | re.IGNORECASE)
HANDLE = re.compile(r"@\w+")
MAIL = re.compile(r"[^@:/?#]+@[^@:/?#]+")
PHONE = re.compile(r"\+[\d ()./-]+", re.ASCII)


def safe_link(address: str | None, base: str | None = None) -> str | None:
    """An address that may be opened: http, https, mailto or tel; None for any other.

    A relative one is resolved against `base`, and is none without it; `//host` is https. One with
    credentials or a backslash is none either: programs disagree on where such a one leads.
    """
    bare = _bare(address)
    if not bare or bare.startswith("#"):
        return None
    if bare.startswith("//") and not base:
        bare = f"https:{bare}"
    elif base and not SCHEME.match(bare):
        bare = _joined(base, bare)
    if bare[:4].casefold() == "tel:":
        bare = bare.replace(" ", "")
    quoted = bare.translate(BREAKS_OUT)
    fits = "\\" not in quoted and len(quoted) <= MAX_LENGTH
    return quoted if fits and LINK.fullmatch(quoted) else None


def safe_reference(address: str | None, base: str | None = None) -> str | None:
    """The same, or a name that the sender gives something: `urn:…`, `cid:…`, a file's name."""
    return safe_link(address, base) or _name(_bare(address))


def is_safe_contact(contact: str) -> bool:
    """Whether it is a handle, or an e-mail address, telephone number or link that may be opened."""
    if HANDLE.fullmatch(contact) or PHONE.fullmatch(contact):
        return True
    scheme = "mailto:" if MAIL.fullmatch(contact) else "https://"
    return safe_link(contact if SCHEME.match(contact) else f"{scheme}{contact}") is not None


def acts(name: str) -> bool:
    """Whether a name, which is no address, would run or load something if it were opened as one."""
    return ACTIVE.match(_visible(_decoded(name))) is not None


def _bare(address: str | None) -> str:
    """The address without what can't be seen; empty for one that is far too long."""
    text = (address or "").strip()
    return "" if len(text) > 2 * MAX_LENGTH else _visible(text)


def _visible(text: str) -> str:
    """The text without what can't be seen, and without the ends of lines within it."""
    if text.isascii() and text.isprintable():
        return text.strip()
    one_line = "".join(line.strip() for line in text.splitlines())
    seen = (each for each in one_line if unicodedata.category(each) not in UNSEEN)
    return "".join(" " if each.isspace() else each for each in seen).strip()


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(_bare(base), address) if len(base) <= MAX_BASE_LENGTH else ""
    except ValueError:
        return ""


def _name(bare: str) -> str | None:
    if len(bare) > MAX_LENGTH:
        return None
    if NAME.fullmatch(bare):
        return bare.translate(BREAKS_OUT)
    # A reader who decodes it once more must not find a scheme in it.
    return bare if FILE_NAME.fullmatch(bare) and ":" not in _decoded(bare) else None


def _decoded(text: str) -> str:
    """The text with every way to write a character undone."""
    for _ in range(MAX_ENCODINGS):
        text = unicodedata.normalize("NFKC", unquote(html.unescape(text)))
    return text
