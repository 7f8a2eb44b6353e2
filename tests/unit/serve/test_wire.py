"""What serve knows of the wire, for those who ask for lists of it."""

from schemas.article import EventKind
from tests.unit.serve.test_reader import Log


def test_the_newest_kills_come_first_also_once_more_have_come() -> None:
    log = Log()
    for article in ("ferry", "tram"):
        log.write(article, EventKind.KILLED)
        assert log.wire.newest_kills()[0].facts.id == article
    assert len(log.wire.newest_kills()) == 2
