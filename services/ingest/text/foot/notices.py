"""Rights, standards, disclaimers, corrections and notes to editors below the copy."""

from services.ingest.text.foot.words import AGENCY, CAPITAL, STORY
from services.ingest.text.line_families import family

RESERVED = (
    r"(?:all rights reserved|alle rechte vorbehalten|tous droits (?:de reproduction )?réservés"
    r"|todos los derechos reservados|reservados todos los derechos|riproduzione riservata"
    r"|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden)"
)

COPYRIGHT = family(
    "copyright",
    "dropped",
    r"(?:©|™) ?.*",
    rf"\(c\) ?(?:copyright|\d{{4}}|{CAPITAL}[\w .,&]{{1,60}}\d{{4}}).*",
    rf"\(c\) ?{AGENCY}.{{0,60}}",
    rf"copyright (?:©|\(c\)|by |\d{{4}}|{CAPITAL}[\w .,&]{{1,60}}\d{{4}}).*",
    r"copyright(?:©|\(c\)).*",
    rf"[(\[] ?copyright (?:\d{{4}}|{CAPITAL})[^()\[\]]{{2,160}}[)\]]",
    rf"{RESERVED}[.!]? ?©? ?(?:copyright )?{CAPITAL}[\w ]{{1,40}}",
    rf"c\.\d{{4}} {CAPITAL}.*",
    rf"[@©]? ?.{{0,80}}{RESERVED}[.!]?",
    r"(?:this material|this article|no part of this \w+) may not be (?:published|broadcast"
    r"|reproduced|rewritten|redistributed).*",
    examples=(
        "© Harbour Wire",
        "[Copyright The Harbour Press, Ltd.]",
        "RIPRODUZIONE RISERVATA © Copyright ANSA",
        "(c) 2026 Harbour Wire",
        "(c) dpa-infocom, dpa:260304-99-123456/2",
        "Copyright© Harbour Wire",
        "Harbour Wire. All rights reserved.",
        "This material may not be published, broadcast or rewritten.",
        "© 2026 Harbour Wire. All rights reserved.",
        "Copyright (c) 2026 Harbour & Company, Inc.",
        "Copyright 1987 by the Harbour Press.  All rights reserved.",
        "c.1998 Harbour Times News Service",
        "© RIPRODUZIONE RISERVATA",
    ),
    unlike=("(c) he paid nothing.", "Copyright lawyers said so.", "Copyright ended in 1987."),
    longest=500,
    needs="© ™ (c) copyright c.1 c.2 reserved vorbehalten réservés reservados riservat"
    " voorbehouden may_not_be",
)

NOTICES = (
    COPYRIGHT,
    family(
        "standards",
        "dropped",
        r"our standards: ?.{0,100}",
        r"(?:the )?[\w ]{2,40} trust principles\.?",
        r"all quotes delayed a minimum of .*",
        r"data is a real-time snapshot .*",
        examples=(
            "The Harbour Trust Principles",
            "All quotes delayed a minimum of 15 minutes.",
            "Data is a real-time snapshot of trades.",
            "Our Standards: The Harbour Trust Principles.",
        ),
        unlike=("Our standards are low, she said.",),
    ),
    family(
        "disclaimer",
        "dropped",
        r"\(?(?:(?:editorial|editor.s|important) note:? )?(?:the |any |all )?(?:views"
        r"|opinions)(?: and (?:views|opinions))?"
        r"(?: expressed| in this)\b.{0,80}\b(?:are|is|do|does|represent|belong)\b.*",
        r"(?!.{0,600}[\"“”„«»])(?=.{0,600}(?:affiliate (?:links?|commissions?|program)"
        r"|earn an? (?:\w+ )?commission"
        r"|receives? (?:a )?(?:small )?(?:compensation|commission)|affiliate-?links?|werbelinks?"
        r"|liens affiliés|enlaces de afiliad\w+|link di affiliazione|links de afiliados))"
        r"(?=.{0,600}\b(?:we|our|us|this|these|wir|unsere|diese\w?|nous|ces|cet|nuestr\w+|est\w+"
        r"|quest\w+"
        r"|noss\w+)\b).*",
        r"(?!.{0,400}[\"“”„«»]).{0,300}\b(?:represents?|reflects?"
        r"|express(?:es)?) (?:only )?the (?:sole )?"
        r"(?:views|opinions) of (?:its|the|their) authors?(?:\(s\))?\b.{0,80}",
        r"neither (?:the )?.{2,60}(?:exchange|tsxv?)\b.* accepts? responsibility .*",
        r"(?:(?:advertising|affiliate|general|legal|risk|full) )?(?:disclaimer|disclosure)s?\s?:"
        r" (?!.{0,500}\b(?:I|my)\b).*",
        r"gastbeiträge geben .*",
        r"(?:gezeichnete|namentlich gekennzeichnete) (?:artikel|beiträge) .*",
        r"los artículos de opinión .*",
        examples=(
            "Neither the Harbour Exchange nor its agent accepts responsibility for this release.",
            "Disclaimer: The tips are those of experts, and not of The Echo.",
            "Gastbeiträge geben die Meinung der Autoren wieder.",
            "Namentlich gekennzeichnete Beiträge geben die Meinung der Autoren wieder.",
            "Los artículos de opinión son de sus autores.",
            "If you buy through links on our site, we may earn a small commission.",
            "Diese Seite enthält Affiliate-Links.",
            "Each publication represents the sole views of its author(s).",
            "(The opinions expressed here are those of the author, a columnist for Northwire.)",
            "The views and opinions expressed herein do not reflect those of Northwire.",
        ),
        unlike=(
            "The sellers earn a commission.",
            "The opinions of the town are many.",
            "Views over the bay cost more.",
        ),
        longest=600,
        needs="views opinion affili commission compensation werbelink exchange tsx disclaimer"
        " disclosure gastbeitr gezeichnet gekennzeichnet de_opin",
    ),
    family(
        "where it appeared first",
        "dropped",
        rf"\*?this {STORY} (?:by .{{2,80}} )?(?:was )?(?:first|originally) (?:published|appeared"
        r"|ran|posted)\b.{0,160}",
        rf"\*?this {STORY} (?:appears|appeared|ran) in .{{2,120}}",
        r"(?:correction: )?a version of this (?:article|story|review|essay|list) (?:appears"
        r"|appeared)"
        r" (?:in print|on|in)\b.{0,300}",
        r"(?:originally|first) published (?:on|in|at|by|under|here)\b.{0,120}",
        rf"this {STORY} (?:was|is) (?:provided|produced|republished|distributed|syndicated)"
        r" (?:by|from|in partnership)\b.{0,200}",
        r"dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde) (?:zuerst|zunächst|ursprünglich)\b"
        r".{0,120}",
        r"cet article (?:est|a été) (?:paru|publié|initialement)\b.{0,160}",
        r"(?:este artículo|esta noticia) (?:se publicó|fue publicad[oa])\b.{0,160}",
        r"the post .{2,250} (?:first appeared|appeared first) on .{2,80}",
        r"der beitrag .{2,250} erschien zuerst auf .{2,80}",
        r"l['’]article .{2,250} est apparu en premier sur .{2,80}",
        r"(?:la entrada|el post) .{2,250} (?:se publicó primero|apareció primero) en .{2,80}",
        r"view (?:the )?original (?:release|content|press release|version)\b.{0,120}",
        examples=(
            "The post Ice Shuts Port first appeared on Quay Wire.",
            "Der Beitrag Eis im Hafen erschien zuerst auf Das Echo.",
            "L’article Le port est fermé est apparu en premier sur L'Écho.",
            "La entrada Hielo en el puerto se publicó primero en El Eco.",
            "View the original release on www.example.org",
            "First published in The Echo.",
            "A version of this article appears in print on March 3, on Page A22.",
            "This article is republished from The Echo.",
            "Cet article a été publié dans L'Écho.",
            "Este artículo se publicó en El Eco.",
            "This report by Northwire was first published Feb. 28, 2026.",
            "This story originally appeared on The Echo.",
            "*This article appears in the September 5 issue of The Echo.",
            "Dieser Artikel ist zuerst bei „Hafen“ erschienen.",
        ),
        unlike=(
            "This book was first published in 1912.",
            "This story is sad.",
            "The post appeared first on Monday.",
            "Der Beitrag erschien zuerst im März.",
        ),
    ),
    family(
        "correction note",
        "ednote",
        rf"\(?(?:this|the) {STORY} (?:corrects|clarifies|has been (?:corrected|updated|amended)"
        r"|was (?:corrected|updated|amended)|is (?:corrected|updated))\b.*",
        rf"\(?(?:an )?(?:earlier|previous) versions? of this {STORY}\b.*",
        r"\((?:corrects|updates|adds|refiles|recasts|removes|clarifies|fixes|deletes|repeats)\b"
        r"[^()]{2,250}\)",
        r"in einer früheren (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags)\b.*",
        examples=(
            "In einer früheren Version dieses Artikels stand Reval.",
            "This version corrects the spelling of Riga.",
            "This story has been corrected to fix the spelling of Riga.",
            "An earlier version of this article misspelled Riga.",
            "(Updates with Monday trading in last paragraph.)",
        ),
        unlike=("This story corrected his view of her.", "(He adds nothing.)"),
        longest=500,
    ),
    family(
        "note to editors",
        "ednote",
        r"[(\[*]{0,3}(?:notes? (?:to|for) (?:the )?editors?|editors?(?:['’]s?)?,? note|eds\.?"
        r"|(?:attn|attention),? editors)\s?: .*",
        r"(?:hinweis(?:e)? (?:an|für) (?:die )?redaktion(?:en)?|note aux rédactions"
        r"|nota a los editores|nota para los editores|noot voor de redactie)\s?: .*",
        examples=(
            "Hinweis an die Redaktionen: Fotos folgen.",
            "Note to editors: A list of all boats is on the desk.",
            "(Eds: Ann Poe is on the desk until noon.)",
            "[Eds: A version of this moved at six]",
            "EDITOR’S NOTE: Not for publication in Oslo.",
            "ATTN EDITORS: Pictures follow.",
        ),
        unlike=("Notes to editors rarely help.", "Eds of all papers came."),
        longest=500,
    ),
    family(
        "archive's line",
        "dropped",
        r"(?-i:LANGUAGE|LOAD-DATE|PUBLICATION-TYPE|JOURNAL-CODE|DISTRIBUTION|LENGTH): .{2,80}",
        r"(?:pressemitteilung|medienmitteilung|comunicato stampa|communiqué de presse"
        r"|press release)"
        r" (?:nr|no|n)\b\.? ?\d[\d/-]{0,10}.{0,80}",
        r"document \d+ of \d+\.?|search terms: .{2,200}|to narrow your search,? .{2,100}",
        examples=(
            "Search Terms: Riga, port or ice",
            "To narrow your search, add a word.",
            "LOAD-DATE: March 18, 1996",
            "Document 26 of 123.",
            "Comunicato Stampa n. 03/2026",
        ),
        unlike=("Language: a key to the door",),
        longest=220,
    ),
)
