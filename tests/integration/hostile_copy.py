"""Copy that nobody means well with: of each kind one record of our own, and how it is pushed."""

from collections.abc import Mapping
from dataclasses import dataclass

Headers = tuple[tuple[str, bytes], ...]


@dataclass(frozen=True, slots=True)
class Hostile:
    """One record."""

    value: bytes
    content_type: str | None = None
    source: bytes = b"mallory"
    headers: Headers = ()
    key: bytes = b"mallory"
    timestamp: int | None = None
    """Milliseconds; None for the clock's."""

    @property
    def all_headers(self) -> list[tuple[str, bytes]]:
        """Its headers, with source and content type."""
        found = [("wire-source", self.source), *self.headers]
        if self.content_type:
            found.append(("content-type", self.content_type.encode()))
        return found


JSON = "application/json"
MAIL = b"From: a@example.org\nSubject: Tide\nMIME-Version: 1.0\n"
BIOGRAPHY = b"TIDE RISES\n\nBy Ann Poe\n\nOSLO - It rose.\n\nAnn Poe is a reporter based in "

HOSTILE: Mapping[str, Hostile] = {
    "initials": Hostile(BIOGRAPHY + b"Q.V." * 20 + b", who covers tides.\n"),
    "CDATA": Hostile(b"<nitf>" + b"<![CDATA[" * 300_000),
    "styles": Hostile(b'{"headline":"h","body_html":"' + b"<style>" * 200_000 + b'"}', JSON),
    "spaces in keywords": Hostile(
        b'{"headline":"h","body":"b","keywords":"a' + b" " * 2_000_000 + b'b"}', JSON
    ),
    "PGP": Hostile(MAIL + b"\n" + b"-----BEGIN PGP SIGNED MESSAGE-----\n" * 60_000),
    "scripts in a feed": Hostile(
        b"<rss version='2.0'><channel><title>x</title><item><title>t</title><description>"
        + b"&lt;script&gt;" * 100_000
        + b"</description></item></channel></rss>"
    ),
    "a dateline of conjunctions": Hostile(
        b"TIDE RISES\n\nOSLO " + b"and " * 90_000 + b"- It rose.\n"
    ),
    "capitals": Hostile(b"TIDE RISES\n\nOSLO - " + b"Xq Zv " * 160_000 + b"\n"),
    "a byline of commas": Hostile(b"TIDE RISES\n\nBy " + b"Ann Poe, " * 30_000 + b"\n\nIt rose.\n"),
    "a sign-off of many": Hostile(
        b"TIDE RISES\n\nOSLO - It rose.\n\n(Reporting by "
        + b"Ann Poe, " * 20_000
        + b"Bo Ruud; editing by Cy Dahl)\n"
    ),
    "markup in a field": Hostile(b'{"headline":"h","version":"[/i]"}', JSON, source=b"x[/i]"),
    "escapes": Hostile(b"\x1b]0;owned\x07\x1b[2J\x9b31m \xe2\x80\xae desrever", source=b"\x1b[31m"),
    "a time beyond all": Hostile(
        b'{"headline":"h","body":"b","sent_at":88888888888888888888}', JSON
    ),
    "a lone surrogate": Hostile(
        b'{"uri":"urn:x","type":"text","headline":"h","body_text":"b",'
        b'"renditions":{"\\ud83d":{"href":"https://example.org/a.jpg"}}}',
        JSON,
    ),
    "a number of a million digits": Hostile(
        b'{"headline":"h","body":"b","urgency":' + b"7" * 1_000_000 + b"}", JSON
    ),
    "nothing": Hostile(b""),
    "a source of a million letters": Hostile(b"Tide rises.\n", source=b"s" * 1_000_000),
    "a key that is no text": Hostile(b"Tide rises.\n", key=b"\xff\xfe\x00"),
    "a thousand headers": Hostile(b"Tide rises.\n", headers=((("x"), b"y"),) * 1000),
    "a time in microseconds": Hostile(b"Tide rises.\n", timestamp=1_772_366_400_000),
}
"""By what is hostile in them."""
