"""Captions of pictures above copy, and who took them."""

from services.ingest.text.foot.words import AGENCY
from services.ingest.text.line_families import family

CREDIT = (
    rf"(?:{AGENCY}|getty(?: images)?|file|handout|shutterstock|istock|pool|courtesy|reuters connect"
    r"|imago|picture[- ]alliance|archiv|archive)"
)

PICTURES = (
    family(
        "caption",
        "dropped",
        rf".{{10,600}}[(\[][^()\[\]]{{0,80}}(?:photos?|pictures?|images?|foto|vía|via|credits?)"
        rf"[^()\[\]]{{0,30}}\b(?:{CREDIT}|(?-i:[A-Z][\w.-]{{1,20}})"
        r"(?:/(?-i:[A-Z][\w. -]{1,30}))?)[)\]]\.?",
        r".{10,500}[(\[](?:ap photo|photo by|photo:|foto:|photograph:|image:|bild:)"
        r" ?[^()\[\]]{2,80}[)\]]\.?",
        r"\[\d{1,2}/\d{1,2}\] ?.{5,600}",
        r"\d{1,2} of \d{1,2}\. (?-i:[A-Z]).{10,600}",
        r"(?:file photo|file picture|archivbild|archivfoto|foto de archivo|photo d.archives?)"
        r"(?:\s?[:–-]\s?.{5,500})",
        r"(?:above|below|left|right|pictured|im bild|auf dem (?:bild|foto)|en la (?:imagen|foto)"
        r"|sur la photo|nella foto|na foto|op de foto)\s?[:–—] ?.{5,500}",
        r".{10,500}[.!?] (?:file )?(?:photo|picture|image|foto|bild) (?:by|courtesy(?: of)?|par"
        r"|von|di) "
        r"(?-i:[A-Z]).{2,60}",
        r".{10,500}\. (?:(?-i:REUTERS|UPI|AFP|AP|EPA)/"
        r"|(?:photo|picture|image|foto|bild)(?: credit)?: ).{2,60}",
        r"in this (?:(?-i:[A-Z])[\w.,]{1,12} (?:\d{1,2}, )?(?:\d{4},? )?(?:file )?"
        r"(?:photo|image|picture)|(?:photo|image|picture) (?:dated|made|provided|released|taken))\b"
        r".{10,600}",
        r"file ?[-–—] (?:in this|this|an? )\b.{10,700}",
        rf".{{20,700}}(?:\.\.\.|…) ?\({AGENCY}\)",
        r".{10,500}\bin this (?:(?:undated|recent|still|file|combination|aerial|handout|satellite)"
        r" ){1,3}(?:photo|photograph|picture|image)\b.{0,200}",
        examples=(
            "FILE - In this March 4, 2016 file photo, a ferry leaves Riga.",
            "A ferry leaves Riga on Monday. The port was shut when... (Associated Press)",
            "A pilot boards a ship off Riga in this file photo taken March 4, 2016.",
            "A dredger off Riga (Photo by Ann Poe/Getty Images)",
            "Una draga en el muelle de Riga (Oficina del Puerto vía AP)",
            "[1/3] A pilot boards a ship off Riga, Latvia. REUTERS/Ann Poe",
            "FILE PHOTO: A ferry leaves Riga",
            "1 of 3. A pilot boards a ship off Riga on Monday.",
            "A pilot boards a ship off Riga on Monday. UPI/Ann Poe",
            "An emu boards a ferry in Riga. Photo by Harbour Transit/Quaybook",
            "Above: A quay in Riga, Latvia, March 4, 2019.",
        ),
        unlike=(
            "The photo was taken in 1931 (the year of the flood).",
            "In this picture, he says, one sees all of it.",
            "1 of 3 ships sinks. The others wait.",
            "The port is shut (AP)",
            "He was not seen in this photo, the police said.",
            "Above all: the port must not shut.",
        ),
        longest=900,
    ),
    family(
        "picture credit",
        "dropped",
        r"(?:(?:bild|foto|photos?|image|picture)s?(?:quelle)?|credits?|photo credit|image credit"
        r"|bildquelle|crédits?(?: photo)?|copyright)\s?: ?.{0,80}",
        r"(?:photos?|photography|pictures?|fotos?|images?|video|graphics?) (?:by|von|par|de|di) "
        r"(?-i:[A-Z]).{2,60}",
        rf"(?!.{{0,60}}wire/)[^.!?]{{2,60}}/(?:{CREDIT})(?:/[^.!?]{{2,40}})?",
        r"(?:profile picture|image|photo|more|enlarge(?: image)?|gallery|slideshow|view gallery"
        r"|show caption|hide caption|toggle caption|caption|bild(?:er)?|foto)",
        r"\((?:photos?|fotos?|bild|image)s? ?:? (?-i:[A-ZÀ-Þ])[^()]{2,80}\)",
        r"image (?:source|caption|copyright),? .{2,300}",
        r"(?:foto|immagine|imagen) (?:di repertorio|d.archivio|generica|de archivo|ilustrativa)",
        r"(?:photo|image) (?:d.illustration|d.archives?)|symbolbild|(?:stock|file) (?:photo|image)",
        r", via wikimedia commons.{0,40}|cc[- ]by.{0,20}|lizenz:? .{0,40}",
        rf"{AGENCY} (?:photo|foto|image)s?",
        r"\S{2,40}\.(?:com|org|net|de|fr|it|es|example)",
        examples=(
            "Credit: REUTERS/ANN POE",
            "Bild: AFP/SID/ANN POE",
            "(Photo Le Quai/Anne Poe)",
            "Image source, Getty Images",
            "Foto di repertorio",
            "Photo by Ann Poe",
            "Foto:",
            "Profile Picture",
            "AP Photo",
            ", via Wikimedia Commons | Lizenz:",
        ),
        unlike=(
            "Images of the ship sell well",
            "Photos show damage",
            "Police/army clash",
            "RIGA, March 4, 2017 /PRNewswire/ --",
        ),
        longest=320,
    ),
)
