"""Changes of XML and HTML: elements, attributes and texts, by where the tags are."""

import re
from random import Random

from tests.fuzz.mutations.plain import encoded
from tests.fuzz.mutations.pumps import pump

TAG = re.compile(rb"<[^<>]*>")
ATTRIBUTE = re.compile(rb"""\s([\w:.-]+)=("[^"<>]*"|'[^'<>]*')""")
NAME = re.compile(rb"</?\s*([\w:.-]+)")
TEXT = re.compile(rb">([^<>]+)<")
MANY = (2, 30, 1000)
ADDED = (
    b"<!-- x -->", b"<![CDATA[x]]>", b"<![CDATA[", b"<!--", b"<?x y?>", b"<p>", b"</p>", b"<p/>",
    b"<table><tr><td>", b"<script>x</script>", b"<a href='javascript:x'>x</a>", b"&x;", b"&#1;",
    b"&#xD800;",
    b"<!DOCTYPE a [<!ENTITY x 'y'>]>", b"<x:y xmlns:x='z'/>", b"<svg onload=x>", b"<style>",
)  # fmt: skip


def _pick(random: Random, pattern: re.Pattern[bytes], copy: bytes) -> re.Match[bytes] | None:
    found = list(pattern.finditer(copy[:100_000]))
    return random.choice(found) if found else None


def _element(random: Random, copy: bytes) -> tuple[int, int]:
    """From a tag to one that closes its name, as far as there is one."""
    tag = _pick(random, TAG, copy)
    name = NAME.match(tag[0]) if tag else None
    if not tag or not name:
        return 0, 0
    end = copy.find(b"</" + name[1], tag.end())
    close = copy.find(b">", end) if end >= 0 else -1
    return tag.start(), close + 1 if close >= 0 else tag.end()


def _repeat(random: Random, copy: bytes, other: bytes) -> bytes:
    start, end = _element(random, copy)
    return copy[:end] + copy[start:end] * random.choice(MANY) + copy[end:]


def _splice(random: Random, copy: bytes, other: bytes) -> bytes:
    (start, end), (begin, stop) = _element(random, copy), _element(random, other)
    return copy[: random.choice((start, end))] + other[begin:stop] + copy[end:]


def _drop(random: Random, copy: bytes, other: bytes) -> bytes:
    start, end = _element(random, copy)
    return copy[:start] + copy[end:]


def _nest(random: Random, copy: bytes, other: bytes) -> bytes:
    tag = _pick(random, TAG, copy)
    if not tag:
        return copy
    return copy[: tag.start()] + tag[0] * random.choice(MANY) + copy[tag.end() :]


def _attribute(random: Random, copy: bytes, other: bytes) -> bytes:
    found = _pick(random, ATTRIBUTE, copy)
    if not found:
        return _text(random, copy, other)
    value = encoded(pump(random)).replace(b'"', b"&quot;").replace(b"<", b"&lt;")
    return copy[: found.start(2)] + b'"' + value + b'"' + copy[found.end(2) :]


def _text(random: Random, copy: bytes, other: bytes) -> bytes:
    found = _pick(random, TEXT, copy)
    if not found:
        return copy
    value = encoded(pump(random))
    if random.random() < 0.7:
        value = value.replace(b"&", b"&amp;").replace(b"<", b"&lt;")
    kept = found[1] if random.random() < 0.5 else b""
    return copy[: found.start(1)] + kept + value + copy[found.end(1) :]


def _add(random: Random, copy: bytes, other: bytes) -> bytes:
    tag = _pick(random, TAG, copy)
    at = tag.end() if tag else 0
    return copy[:at] + random.choice(ADDED) * random.choice((1, 1, *MANY)) + copy[at:]


CHANGES = (_repeat, _splice, _drop, _nest, _attribute, _text, _text, _add)
