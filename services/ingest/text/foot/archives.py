"""What databases and desks' systems print below a story: their fields, codes and counts."""

from services.ingest.text.foot.words import AGENCY, CLOCK, MONTH
from services.ingest.text.line_families import family

ARCHIVES = (
    family(
        "archive's line",
        "dropped",
        r"end of document|proquest document link",
        r"load-date: .{2,80}",
        r"(?:publication (?:title|year|date|subject|info|type)|place of publication"
        r"|country of publication|language of publication|document (?:url|type|number)|source type"
        r"|proquest document id|full text availability|gale document number|record number"
        r"|index terms|article id|company / organization|business indexing term"
        r"|identifiers? / keywords?|accession number|nombre de mots|journal code)\s?: ?\S.{0,300}",
        r"copyright: \(?(?:copyright|©).{2,200}",
        r"(?-i:INDEX): (?-i:[A-Z][A-Z ,/&-]{2,80})|(?-i:\d{8}[A-Z]{2}\d{4,6})",
        r"\(release id ?: ?\d{2,12}\)",
        r"news[·.]\d{8}[·.](?-i:[A-Z]{1,4})[·.]\S{2,40}",
        r"(?:certificat émis|document généré) le .{5,80}",
        r"ce document est (?:destiné à l.usage exclusif|réservé) .{2,200}",
        examples=(
            "End of Document",
            "Load-Date: March 5, 2018",
            "Publication title: The Quay Ledger; Riga, Me.",
            "ProQuest document ID: 000443648",
            "Copyright: (Copyright (c) 2011 The Quay Ledger)",
            "INDEX: ODDITIES",
            "20130304ED1412",
            "(Release ID :93412)",
            "news·20200304·OF·123",
            "Certificat émis le 4 mars 2020 à Port-Neuf",
        ),
        unlike=(
            "End of documents in sight",
            "Publication date: nobody knows. She waits.\nNow.",
            "INDEX: it fell",
        ),
        longest=320,
        needs="document load-date publication source_type article_id record_number index_terms"
        " / accession nombre journal_code copyright index: release_id news certificat"
        " 0 1 2 3 4 5 6 7 8 9",
    ),
    family(
        "end mark",
        "dropped",
        r"\((?:end|fin|fine|ende)(?:/(?-i:[A-Z]{2,5})){1,6}(?:/\d{2,4})?\)",
        r"\((?:end|fin|fine|ende|schluss)\) ?(?-i:[A-Z]{2,4})(?:/(?-i:[A-Z]{2,4})){0,4}",
        r"enditem/(?-i:[A-Z]{1,3})|n{3}",
        r"[-–]{1,3}30[-–]{1,3} ?(?-i:[a-z]{2,4})(?:/(?-i:[a-z]{2,4})){0,3}\*?",
        r"[-–]{1,2}0[-–]{1,2} {1,40}\d{1,2}/\d{1,2}/\d{2,4}",
        r"//(?-i:[A-Z])[\w-]{2,12}//(?: (?-i:[A-Z]{2,4}))?",
        examples=(
            "(END/IPS/XP/DM/98)",
            "(FIN) NDP/RMC",
            "ENDITEM/J",
            "NNN",
            "--30--mk/se*",
            "-0-           3/4/96",
            "//Petra// SQ",
        ),
        unlike=("(END of it all)", "(fin/de siècle)", "-30- degrees"),
        longest=60,
    ),
    family(
        "time of sending",
        "dropped",
        rf"\d{{1,2}}-{MONTH}-\d{{2,4}} {CLOCK} ?n{{2,4}}",
        rf"{AGENCY} \d{{6}}(?: (?-i:[A-Z]{{3}}))? {MONTH} \d\d(?:\d\d)? ?n{{4}}",
        rf"\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{4}}(?: ?[-–|,] ?| ){CLOCK}(?: ?[ap]\.?m\.?)?",
        r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?",
        rf"(?-i:[A-Z]{{3,4}}\d{{3,5}}) {{1,10}}(?:\| )?\d{{4}}-\d\d-\d\d/{CLOCK}",
        r"\d{6} jän \d\d(?:\d\d)?",
        rf"\d{{1,2}}-{MONTH}-\d{{4}} {CLOCK} ?[ap]m (?-i:[A-Z]{{3}}) ?\([^()]{{8,40}}\)",
        examples=(
            "04-MAR-12 12:15 NNNN",
            "KUNA 041512 Mar 11NNNN",
            "4/3/2010 - 04:12:51 PM",
            "2009-03-04T16:12:40",
            "OTS0123    2008-03-04/11:02",
            "210800 Jän 23",
        ),
        unlike=("4/3/2010 was cold", "2009-03-04 it was"),
        longest=60,
        needs="0 1 2 3 4 5 6 7 8 9",
    ),
    family(
        "code below initials",
        "dropped",
        r"(?-i:[A-Z]{2,4}-\d{1,5})",
        examples=("PL-34",),
        unlike=("PL-34 ends",),
        longest=10,
        above=r"^[a-z]{2,4}(?:/[a-z]{2,4}){1,3}$",
    ),
    family(
        "code below a contact",
        "dropped",
        r"\((?-i:[A-Z]{2,5})\)",
        examples=("(QPC)",),
        unlike=("(sic)",),
        longest=8,
        above=r"\d{4}/$",
    ),
    family(
        "list of pictures",
        "dropped",
        r"(?-i:(?:ARCHIVE )?(?:PHOTOS?|GRAPHICS?|IMAGES?)(?: \([^()]{2,60}\))?) (?:on"
        r"|from) .{2,100}:",
        r"distributed by (?-i:[A-Z])[^.!?]{2,80}\.?",
        r"\*{3} ?ots-originaltext .{5,200}",
        r"digitale pressemappe: \S{5,120}",
        examples=(
            "ARCHIVE PHOTOS on QCT Direct (from QCT Photo Service, 202-555-6099):",
            "Distributed by Quay-Harbour Information Services.",
            "*** OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER VERANTWORTUNG DES AUSSENDERS ***",
            "Digitale Pressemappe: http://www.example.org/pressemappe/1",
        ),
        unlike=("Photos from the ship:", "Distributed by hand"),
        longest=260,
        needs="photo graphic image distributed originaltext pressemappe",
    ),
)
