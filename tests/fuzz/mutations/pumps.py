"""Texts that have cost a rule its time or its sense, to put anywhere."""

from random import Random

UNITS = (
    " ", "\n", "\t", "\u00a0", "A.B.C.D.", "A. ", "a", "A", "1", ",", ", ", "(", ")", "[", "“",
    '"', "'", "’",
    "-", " -- ", "/", "&", "<", "<!--", "<![CDATA[", "<script>", "<style>", "</p>", "&amp;", "&#1;",
    "and ", "Ann and ", "By ", "By Ann Poe, ", "By Ann Poe\n", "Monday ", "March 3, 2020 ", "Q1 ",
    "$1 ", "U.S. ",
    "OSLO and ", "LAGOS (AP) _ ", "Take 2 of 3 ", "please kill dpa 157 ", "embargoed until ",
    "CORRECTION: ", "Keywords: a\n", "-----BEGIN PGP SIGNED MESSAGE-----\n", "=?utf-8?q?x?= ",
    "Ann Poe is a reporter based in ", "(Reporting by Ann Poe; editing by John Roe) ", "^",
    "\x01", "\x02",
    "\x03", "\x04", "😀", "É", "e\u0301", "\u202e", "中",
)  # fmt: skip
SHORT = (
    "", "0", "-1", "99999999999999999999", "1e400", "NaN", "true", "null", "[/b]", "\x1b[31m",
    "\ud800",
    "javascript:alert(1)", "data:text/html,x", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-14:00",
    "2026-02-30", "99:99", "canceled", "withheld", "kill", "hold", "x" * 300, "\u0000", "\u2028",
    "../..",
    "de-AT", "xx", "Paris, Texas", "A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.P.Q.R.S.T.U.V.W.X.Y.Z.",
)  # fmt: skip
MOST = (1, 3, 30, 300, 3000, 30_000)


def pump(random: Random) -> str:
    """A short text, or a unit repeated up to many times."""
    if random.random() < 0.4:
        return random.choice(SHORT)
    return random.choice(UNITS) * random.choice(MOST)
