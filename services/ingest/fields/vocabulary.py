"""Data: what senders call statuses, signals and urgencies, and what we call them."""

from types import MappingProxyType

from schemas.item import Status


def _by_word(names: dict[str, str]) -> MappingProxyType[str, str]:
    return MappingProxyType({word: name for name, words in names.items() for word in words.split()})


STATUSES = MappingProxyType(
    {
        word: status
        for status, words in {
            Status.USABLE: "usable active approved available current final live new ok publish "
            "published ready released update updated corrected correction",
            Status.WITHHELD: "withheld withhold hold held onhold embargoed draft pending "
            "unpublished suspended prerelease review inreview inprogress scheduled incomplete "
            "notforpublication notforrelease",
            Status.CANCELED: "canceled cancelled cancel kill killed withdrawn withdraw retracted "
            "retract deleted delete removed revoked spiked",
        }.items()
        for word in words.split()
    }
)
"""By the sender's word in lower case, without spaces and hyphens (NewsML-G2 `pubStatus`, NITF
`management-status` and what others say)."""

HOLDING_STATUSES = frozenset("hold held onhold withhold suspended".split())
"""Statuses that take back what may have been sent; others of `WITHHELD` are of copy that is not
finished."""

SIGNALS = _by_word(
    {
        "kill": "kill killed cancel canceled cancelled withdraw withdrawn retract retraction "
        "mandatorykill delete",
        "hold": "hold held withhold withheld mandatoryhold",
        "correction": "correction corrected correct corr corrective cx berichtigung korrektur",
        "update": "update updated writethru writethrough lead newlead ld",
        "refile": "refile refiled",
        "repeat": "repeat repeated rpt resend",
        "add": "add adds addition append",
        "alert": "alert newsalert",
    }
)
"""The same for what is to be done with the item (NewsML-G2 `signal`)."""

URGENCIES = MappingProxyType(
    {
        "flash": 1,
        "alert": 1,
        "f": 1,
        "bulletin": 2,
        "b": 2,
        "urgent": 3,
        "u": 3,
        "high": 3,
        "priority": 3,
        "eilmeldung": 1,
        "eil": 2,
        "regular": 4,
        "r": 4,
        "normal": 4,
        "routine": 4,
        "medium": 4,
        "deferred": 6,
        "d": 6,
        "low": 7,
        "advance": 8,
        "a": 8,
    }
)
"""Urgency 1 to 9 by the words of other scales (ANPA 1312's letters among them)."""
