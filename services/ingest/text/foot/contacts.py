"""How to reach reporters, desks and press offices; whose release it is."""

from services.ingest.text.foot.words import ADDRESS, LINK, PERSON, PHONE
from services.ingest.text.line_families import family

LABEL = (
    r"(?:(?:e-?mail|mail|tel|phone|telephone|mobile|cell|fax|telefon|tél|courriel|correo|twitter"
    r"|x|web|website|internet|facebook|instagram|linkedin|youtube)\.?\s?:\s?)"
)
PRESS = r"(?:media|press|investors?|news|public|corporate|editorial|company|pr|sales)"
PEOPLE = r"(?:reporters?|editors?|authors?|writers?|correspondents?)"

CONTACTS = (
    family(
        "reporter's contact",
        "sign_off",
        rf"to (?:contact|reach) the {PEOPLE}\b.*",
        r"para entrar em contato com [oa]s? repórter.*",
        examples=(
            "Para entrar em contato com o repórter: Ana Polo em Lisboa",
            "To contact the reporters on this story:",
            "To contact the reporter on this story: Ann Poe in Oslo at apoe@example.org",
        ),
        unlike=("To contact the spirits she lit a candle.",),
        longest=600,
    ),
    family(
        "reporter's address",
        "sign_off",
        rf"(?:please )?(?:write|e-?mail) (?:to )?{PERSON}[^@\n]{{0,160}}@.*",
        rf"(?:(?:have|got) a (?:news |story )?tip\? |questions\? |comments\? )?"
        rf"{PERSON},?[^@.\n]{{0,80}} (?:may|can) be (?:reached|contacted|followed|e-?mailed) .*",
        rf"[-–— ]{{0,4}}(?:by )?(?:follow|contact|reach) (?!the ){PERSON}[^@\n]{{0,60}}@.*",
        rf"[-–— ]{{0,4}}by {PERSON} follow @\w+",
        rf"you can (?:e-?mail|follow|reach|contact) {PERSON}\b.{{0,120}}",
        r"\(\([^()\n]{0,80}(?:@|\+\d).*\)\)",
        rf"{PERSON}: (?:[\d ()+.-]{{7,20}}(?: or|,|;) )?{ADDRESS}(?:[;,] .{{0,60}})?",
        rf"{PERSON}(?:,? in [^@;\n]{{2,40}})?,? at {ADDRESS}(?:[;,] (?:and )?.*)?[;,.]?",
        examples=(
            "Please write to Ann Poe at ann.poe@example.org",
            "- by Ann Poe follow @annpoe",
            "Kontakt zum Autor: a.weber@example.org",
            "Ann Poe in Oslo at apoe@example.org;",
            "Max Lowe at mlowe@example.org, Dana Hill",
            "Write to Ann Poe at ann.poe@example.org",
            "You can email Ann Poe here.",
            "Ann Poe may be reached at apoe@example.org.",
            "Have a tip? Ann Poe may be reached at apoe@example.org.",
            "Follow Ann Poe on Twitter @annpoe",
            "Ann Poe: 555-555-0100 or apoe@example.org; on Twitter: @annpoe.",
            "((ann.poe@example.org; +48 22 000 00 00; Messaging: ann.poe@example.net))",
        ),
        unlike=(
            "Write to your landlord, she said.",
            "Ann Poe can be heard from afar.",
        ),
    ),
    family(
        "address alone",
        "sign_off",
        rf"(?:{LABEL}|{PERSON},? )?{ADDRESS}[.;]?(?: ?\(END\))?",
        r"(?:twitter|x):? ?@\w{2,30}",
        examples=(
            "Twitter: @annpoe",
            "ann.poe@example.org",
            "Email: ann.poe@example.org",
            "Ann Poe apoe@example.org",
            "annpoe@example.org(END)",
        ),
        unlike=("Mail ann.poe@example.org and wait.",),
        longest=120,
    ),
    family(
        "press contact",
        "dropped",
        rf"/?(?:{PRESS} )?(?:contacts?|enquiries|inquiries): .*(?:@|\d{{3}}).*",
        rf"{PERSON}, ?\(?\d{{3}}\)?[/ .-]{{1,2}}\d{{3}}[ .-]\d{{4}}",
        r"verantwortlich(?: für (?:diesen|den) (?:pressetext|inhalt|text)"
        r"|er redakteur)?\s?: .{3,160}",
        r"(?:company |corporate )?web ?site(?:: ?|(?=https?:))\S{4,100}"
        r"|mailto:\S{4,100}|aussender: .{3,100}",
        r"(?:for|pour) (?:more|further|additional|media|de plus amples|tout)"
        r" (?:information|details|inquiries|enquiries|renseignements?)"
        r"(?:\s?[:,]|,? (?:on|about) .{2,60}| please| contact| call| visit| go to| see)"
        rf".{{0,120}}(?:@|\d{{3}}|{LINK}).*",
        r"(?:renseignements|ansprechpartner|pressekontakt|rückfragen|contacts? presse|contacto"
        r"|contatti|pour en savoir plus)\b[^:@\n]{0,60}(?:@|\s?: .*(?:@|\d{3}|\w)).*",
        rf"(?:{LABEL}|direct line |or toll[- ]free:? )?{PHONE}(?:,? .{{0,40}})?",
        rf"{LABEL}(?:[\d +()/.-]{{7,30}}|{LINK}|@\w+)",
        examples=(
            "Website: www.example.org",
            "Company Websitehttps://www.example.org/",
            "/CONTACT:  Ann Poe of Harbour Pencil, 419-555-0117/",
            "Ann Poe, 503/555-0142",
            "Verantwortlich für diesen Pressetext: Anna Weber, Tel. 00000 000-111",
            "mailto:presse@example.org",
            "Aussender: Hafen Riga",
            "Contact: Ann Poe, press@example.org, +31 10 000 0000",
            "Media contact: Ann Poe, 555-0100",
            "For further information: Ann Poe, President, (705) 555-0100",
            "For more details, please visit http://www.example.org",
            "Renseignements : Division des médias, medias@example.org",
            "+1 (208) 555-0100",
            "Phone: +91-9900000000",
        ),
        unlike=(
            "Contact with the ship was lost at 3 a.m.",
            "For more information the town has waited in vain.",
            "Contacts say that 40 men fled.",
            "Contact with 300 soldiers was lost.",
            "For more information than 100 pages hold one needs time.",
            "Rückfragen von 300 Leuten blieben offen.",
        ),
        longest=300,
    ),
    family(
        "source of a release",
        "dropped",
        rf"{LINK}(?: \([^()]{{3,30}}\))?",
        r"original-content von: .{2,120}",
        r"(?-i:SOURCE|FUENTE|QUELLE):? .{2,100}(?:(?<!\.)|(?:inc|ltd|co|corp|plc|s\.a)\.)",
        r"(?:sources?|source link|quellen?|fuentes?|fonte|bron):\s?"
        r"[^.]{2,80}(?:\.\w{2,6})?(?:, ?[^.]{2,40})?",
        rf"/web site: {LINK}",
        r"(?:view source version on|to view the (?:original|source) version on)\b.*",
        rf"{LINK} SOURCE:? .{{2,100}}",
        r"this information (?:is|was) (?:provided|distributed) by .*",
        rf"-? ?see more at: {LINK}",
        examples=(
            "/Web site: https://www.example.org",
            "http://www.example.org/news SOURCE Harbour Point",
            "See more at: http://www.example.org/news",
            "www.example.org (March 3, 2026)",
            "Original-Content von: Hafenamt Riga, übermittelt durch news aktuell",
            "SOURCE Harbour Point Inc.",
            "Source: Harbour Point",
            "Quelle: ntv.de, ino/dpa",
            "https://photos.example.org/logo.jpg",
            "View source version on example.org: https://www.example.org/en/",
            "This information is provided by HNS, the news service of the Harbour Exchange.",
        ),
        unlike=(
            "Sources said that he left.",
            "Source: he was told by a man who knew. He had been there.",
        ),
        longest=300,
    ),
    family(
        "where to read what was cited",
        "dropped",
        r"source text(?: for eikon)?\s?:.{0,80}",
        r"further company coverage\s?:.{0,80}",
        r"for (?:more )?(?:articles|news|stories) like this,? .*",
        r"for the full text of (?:this|the) release,? .*",
        rf"[^:\n]{{2,60}}: {LINK}",
        examples=(
            "For the full text of this release, see the page of the port.",
            "Source text for Eikon: [nABC1Rk2aa]",
            "Further company coverage: [ABCD.ST]",
            "For more articles like this, please visit us at example.org",
            "Grain Inspection: http://www.grain.example",
        ),
        unlike=("Source texts are rare.",),
        longest=250,
    ),
)
