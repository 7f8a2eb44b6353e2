"""Slugs with and without their marks."""

import pytest

from services.publish.slugs import split_slug

SLUGS = [
    ("BC-NV--Mine Collapse", "bc-nv-mine-collapse", ""),
    ("BC-NV--Mine Collapse, 1st Ld-Writethru", "bc-nv-mine-collapse", "1st-ld-writethru"),
    ("BC-NV--Mine Collapse,2nd Ld,0640", "bc-nv-mine-collapse", "2nd-ld"),
    ("BC-NV--Mine Collapse, KILL", "bc-nv-mine-collapse", "kill"),
    ("BC-Port-Fee,0100", "bc-port-fee", ""),
    ("MINE COLLAPSE 3rd Ld", "mine-collapse", "3rd-ld"),
    ("Mine-Collapse-1stLd-Writethru", "mine-collapse", "1stld-writethru"),
    ("Harbour-Fire (Take 2)", "harbour-fire", "take-2"),
    ("Harbour-Fire, Take 200,0400", "harbour-fire", "take-200"),
    ("HARBOUR FIRE take 2", "harbour-fire", "take-2"),
    ("Merkel-Rede, 2. Zsfg", "merkel-rede", "2-zsfg"),
    ("Steuer-Streit Zusammenfassung", "steuer-streit", "zusammenfassung"),
    # What is no mark is of the slug.
    ("BC-Markets, Asia", "bc-markets-asia", ""),
    ("BC-Markets, Asia, 1st Ld", "bc-markets-asia", "1st-ld"),
    ("BC-Lead Poisoning", "bc-lead-poisoning", ""),
    ("Take-That-Reunion", "take-that-reunion", ""),
    ("KILL-BILL", "kill-bill", ""),
    ("Fire, Vaasa", "fire-vaasa", ""),
    ("2nd Amendment", "2nd-amendment", ""),
    ("Election-2026", "election-2026", ""),
    ("Urgent-Care", "urgent-care", ""),
    ("U.S.--Economy", "u-s-economy", ""),
    # Marks alone are the slug.
    ("1st Ld", "1st-ld", ""),
    (", 1st Ld", "1st-ld", ""),
    ("--", "", ""),
    ("x" * 201 + ", 1st Ld", "x" * 201 + "-1st-ld", ""),
]


@pytest.mark.parametrize(("slug", "base", "marks"), SLUGS, ids=[row[0][:40] for row in SLUGS])
def test_the_marks_of_leads_and_takes_are_no_part_of_a_slug(
    slug: str, base: str, marks: str
) -> None:
    assert split_slug(slug) == (base, marks)
