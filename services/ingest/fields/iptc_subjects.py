"""IPTC's subjects by their numbers: which vocabulary a code is of, and at which level."""

import re

MEDIA_TOPIC = re.compile(r"20\d{6}")
SUBJECT_CODE = re.compile(r"(?:0[1-9]|1[0-7])\d{6}")
"""Subject codes (IPTC NewsCodes `subj`): two digits for the subject, three for the matter, three
for the detail. 17 subjects exist, so that a Media Topic is never taken for one."""

QUALIFIED = re.compile(r"(?:medtop|subj):(?=\d{8}$)")


def read_code(written: str, stated: str | None = None) -> tuple[str, str]:
    """The scheme and the code: `medtop` or `subj` where it is IPTC's, else the scheme stated, in
    lower case. `subj:04000000` names its scheme itself.
    """
    code = QUALIFIED.sub("", written.strip())
    if MEDIA_TOPIC.fullmatch(code):
        return "medtop", code
    if SUBJECT_CODE.fullmatch(code):
        return "subj", code
    return (stated or "").strip().casefold() or "text", code


def level_of(code: str) -> int:
    """0 for a subject, 1 for a subject matter, 2 for a subject detail, or for any other code."""
    if not SUBJECT_CODE.fullmatch(code):
        return 2
    if code.endswith("000000"):
        return 0
    return 1 if code.endswith("000") else 2
