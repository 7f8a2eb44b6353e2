"""Mottos of papers and sites that say so themselves, wherever they stand in a head."""

from services.ingest.text.line_families import family

MOTTOS = (
    family(
        "motto of a paper",
        "dropped",
        r"unabhängig[.,!]? (?:und )?überparteilich[.!]?",
        r"your (?:(?:local|daily|trusted|online|no\. 1|number one) ){0,2}(?:source|voice)"
        r" (?:for|of) [^.!?:]{4,60}",
        r"(?:serving|covering|informing) (?-i:[A-Z]|the )[^.!?:]{4,50} since \d{4}\.?",
        examples=(
            "Unabhängig. Überparteilich.",
            "Your source for news of the coast since 1904",
            "Serving the coast and its islands since 1904",
        ),
        unlike=("Your vote counts", "Serving since 1904, he retires", "Independent since 1904"),
        longest=110,
    ),
)
