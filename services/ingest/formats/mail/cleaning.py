"""Removal of what is no copy in a mail's text: signatures, disclaimers, quoted mails."""

import re

SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
SIGNED = re.compile(
    r"^-----BEGIN PGP SIGNED MESSAGE-----\n(?:[A-Za-z-]+: [^\n]*\n)*+\n", re.MULTILINE
)
SIGNED_END = "\n-----BEGIN PGP SIGNATURE-----"
DASH_ESCAPED = re.compile(r"^- (?=-)", re.MULTILINE)
FORWARDED = re.compile(
    r"^(?:-{2,} ?(?:forwarded message|original message|weitergeleitete nachricht"
    r"|ursprüngliche nachricht)[^\n]{0,40}|begin forwarded message:)[ ]*\n+"
    r"(?:(?:from|date|sent|subject|to|cc|reply-to|von|gesendet|datum|betreff|an):[^\n]*\n"
    r"(?:[ \t]+\S[^\n]*\n)*)+",
    re.IGNORECASE | re.MULTILINE,
)
ATTRIBUTION = re.compile(r".{0,200}\b(?:wrote|schrieb)\b.{0,200}:\s*", re.IGNORECASE)
LIST_FOOTER = re.compile(
    r"^_{10,}[ ]*\n[^\n]{0,200}(?:mailing list|unsubscribe)[^\n]*(?:\n[^\n]*){0,6}\Z",
    re.IGNORECASE | re.MULTILINE,
)
BLANK_LINES = re.compile(r"\n[ \t]*\n")
DISCLAIMER = re.compile(
    r"(?:this|the (?:information|content)s?(?: contained)? in this|diese) "
    # The first of the verbs alone, since each of many would be tried with all that is behind it.
    r"(?:e-?mail|message|communication|nachricht|mitteilung)\b"
    r"(?>.{0,120}?\b(?:is|are|may|contains?|ist|kann|enthält)\b).{0,400}"
    r"\b(?:confidential|intended (?:solely|only)|privileged|vertraulich)\b"
    r"|(?:confidentiality (?:notice|note)|disclaimer)\b[: ].*"
    r"|please consider the environment before printing.*"
    r"|(?:to |click (?:here|below) to )?unsubscribe\b.{0,200}"
    r"|you (?:are receiving|have received|received) this (?:e-?mail|message|newsletter) because.*"
    r"|(?:view|read) (?:this (?:e-?mail|message|newsletter) )?(?:in|on) (?:your|a|the) "
    r"(?:web )?browser.{0,200}"
    r"|sent from my \w+.{0,40}|von meinem \w+ gesendet.{0,40}",
    re.IGNORECASE | re.DOTALL,
)
MAX_DISCLAIMER_LENGTH = 3000


def copy_in(letter: str) -> str:
    """The copy in a mail's text, without signature, quoted mail, disclaimers and PGP armour."""
    text = letter.replace("\r\n", "\n").replace("\r", "\n")
    text = _without_armour(text)
    text = FORWARDED.sub("", text)
    # A mark at the very top is no signature's: nothing would be left.
    signature = SIGNATURE.search(text)
    if signature and text[: signature.start()].strip():
        text = text[: signature.start()]
    text = _without_quoted(LIST_FOOTER.sub("", text))
    blocks = [block for block in BLANK_LINES.split(text) if not is_disclaimer(block)]
    return "\n\n".join(blocks)


def _without_armour(text: str) -> str:
    signed = SIGNED.search(text)
    end = text.find(SIGNED_END, signed.end()) if signed else -1
    if not signed or end < 0:
        return text
    return text[: signed.start()] + DASH_ESCAPED.sub("", text[signed.end() : end])


def _without_quoted(text: str) -> str:
    """The text without the mail that it answers, quoted below."""
    lines = text.rstrip().split("\n")
    count = len(lines)
    while count and (lines[count - 1].startswith(">") or not lines[count - 1].strip()):
        count -= 1
    if count < len(lines) and count and ATTRIBUTION.fullmatch(lines[count - 1]):
        return "\n".join(lines[: count - 1])
    return text


def is_disclaimer(block: str) -> bool:
    """Whether a paragraph is a disclaimer or a newsletter's footer."""
    words = block.strip().strip("*_")
    return len(words) <= MAX_DISCLAIMER_LENGTH and DISCLAIMER.match(words) is not None
