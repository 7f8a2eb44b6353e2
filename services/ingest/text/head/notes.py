"""Lines above copy that address editors: notes, marks of versions, lists of pictures."""

from services.ingest.text.line_families import family

ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|erste[rs]?|zweite[rs]?|\d\.)"
VERSION = (
    r"(?:ld|lead|writethru|write-thru|ld-writethru|add|update|version|net|ldall|fassung|teil|folge)"
)
CHANGES = (
    r"(?:adds?|updat(?:es|ing)|correct(?:s|ing)|recasts?|refil(?:es|ing)|repeat(?:s|ing)?"
    r"|resend(?:s|ing)|fixes|removes|deletes|clarifies|rewrites|changes|combines|edits|includes|inserts|moves|releads?|restores"
    r"|trims|tops|writes through)"
)
CHANGED = (
    r"(?:achtung|aktualisierung|aktualisiert|ajoute|actualise|actualiza(?:ci[oó]n)?|añade|agrega"
    r"|amplía|aggiorna|aggiunge|berichtigung|berichtigt|bild|corrige|correction|ergänzt|foto|fotos"
    r"|korrektur|korrigiert|mit|neu|précise|reprise|rectifica|richtigstellung|umformuliert"
    r"|wiederholung|wiederholt|zusammenfassung)"
)
SHOWN = (
    r"(?:archives?|audio|carte|croquis(?: d.audience)?|encadré|foto|fotos|grafik|graphics?"
    r"|infographies?|map|photos?|picture|pictures|portrait|screengrab|video|vidéo|videographics?"
    r"|vidéos)"
)

DESKS = (
    r"(?:ASSIGNMENT|AUTOMOTIVE|BUSINESS|CITY|CONSUMER|EDUCATION|ENERGY|ENTERTAINMENT|ENVIRONMENT"
    r"|FEATURES?|FINANCIAL|FOOD|FOREIGN|HEALTH|LEGAL|LIFESTYLE|MEDICAL|METRO|NATIONAL|NEWS|PERSONNEL"
    r"|PHOTO|POLITICAL|SCIENCE|SPORTS|STATE|TECHNOLOGY|TRANSPORTATION|TRAVEL|Assignment|Automotive"
    r"|Business|City|Consumer|Education|Energy|Entertainment|Environment|Features?|Financial|Food"
    r"|Foreign|Health|Legal|Lifestyle|Medical|Metro|National|News|Photo|Political|Science|Sports"
    r"|State|Technology|Transportation|Travel)"
)
"""Desks that a release is addressed to."""

NOTES = (
    family(
        "note to editors",
        "ednote",
        r"[(\[*#/ ]{0,3}(?:eds\.?|editors?|editor(?:['’]s|s['’]?)? notes?|attn\.?|attention"
        r"|art adv(?:isory)?"
        r"|photo adv|notes? (?:to|for) (?:the )?editors?|ed['’]?s\.? notes?"
        r"|(?:attn|attention),? editors?|optional trim|pls note|redaktionshinweis"
        r"|(?:achtung|hinweise? (?:an|für)(?: die)?),? redaktion(?:en)?|redaktioneller hinweis"
        r"|note (?:aux rédactions|de la rédaction)|nota (?:de la redacción|a los editores"
        r"|del redactor)|eds\. note)\s?(?:[:—–_]|--?) ?\S.*",
        rf"[(\[] ?{CHANGES}\b[^()]{{3,300}}(?:\([^()]{{1,60}}\)[^()]{{0,200}}){{0,3}}[)\]]",
        r"[(\[] ?in (?:.{2,40} )?(?:item|story|headline|paragraphs?|para)\b.{0,40}"
        rf"\b{CHANGES}\b[^()]{{3,300}}[)\]]",
        rf"[(\[] ?{CHANGED}\b[^()]{{0,300}}[)\]]",
        r"(?-i:(?:ADDS|UPDATES|CORRECTS|RECASTS|REFILES|REPEATS|LEADS|REWRITES|EDITS|SUBS),?"
        r" [a-z(]).{2,200}",
        r"(?:with|moving|includes|for use with|see) (?:an? )?(?:ap )?"
        r"(?:photos?|graphics?|video|audio|map|box|laserphotos?)\b[^.!?]{0,30}\.?",
        r"(?-i:AP (?:Photos?|Graphics?|Video|LaserPhotos?))\b[^.!?]{0,80}\.?|laserphotos?\.?",
        rf"[(\[]{SHOWN}(?:\s?[+/,&]\s?{SHOWN}){{1,6}}[)\]]",
        r"= ?\([^()]{3,60}\) ?=|(?-i:ATENCI[OÓ]N|ATTENTION|ACHTUNG) - .{3,300} ?///",
        r"[(\[](?:attn|attention):? [^()]{2,120}[)\]]",
        r"(?:eds|editors): .{3,300}",
        r"(?-i:updates?) (?:at )?\d{1,2}:\d\d ?[ap]m? ET\b.{0,200}",
        r"(?:attention|attn|achtung|atenci[oó]n|attenzione|atenção|let op)[,:]?"
        r" (?:an |aux |a los |ai |aos |all )?(?:abonnés|abonados|abbonati|assinantes|clients"
        r"|clientes"
        r"|clienti|customers|editor(?:s|es)|kunden|klanten|media|newsrooms|nutzer|readers|redacties"
        r"|redacciones|redaktionen|redazioni|rédactions|subscribers|suscriptores|users)[.!: ]{0,2}",
        rf"(?:to (?:the )?)?(?-i:{DESKS})(?:(?:,? and |, |/| & )(?:to )?(?-i:{DESKS})){{0,5}}"
        r" (?-i:EDITORS?|DESKS?|Editors|Editor|Desk|Writers)"
        rf"(?:/(?-i:{DESKS}|[A-Z][\w-]{{2,20}}) (?-i:Editors|Writers)){{0,4}}[:.]?",
        r"\((?:business|city|culture|editorial|features?|financial|foreign|metropolitan|metro|national"
        r"|science|sports?|style|travel|week in review|weekend) desk\)",
        r"(?-i:[A-Z\d]+(?:-[A-Z\d$]+){1,5}) ?(?:[_—–]|--?) ?.{5,500}\b\d{2,5} words\b.{0,60}",
        r"(?:the following (?:(?:press |news )?release )?corrects and replaces"
        r"|please (?:disregard|replace)"
        r" (?:the|our) (?:press |news |previous )?(?:release|version|story)"
        r"|le communiqué suivant corrige et"
        r" remplace|(?:diese|die folgende) (?:mitteilung|meldung) (?:berichtigt|ersetzt)"
        r"|el siguiente comunicado corrige y (?:sustituye|reemplaza)"
        r"|il seguente comunicato corregge e sostituisce|correcting and replacing)\b.{3,600}",
        r"n ?i ?e ?u ?w bericht, vervangt\b.{3,200}",
        examples=(
            "Eds: UPDATES with costs from the port. With AP Photos.",
            "(Eds: Photos have been sent to clients.)",
            "(ATTN: Maine, Vt.)",
            "(ART ADV: Photos HTS12 and 20 are being sent to clients.)",
            "(Adds costs, pilots' comment, background)",
            "(In June 2 item, corrects name of pilot in paragraph 4)",
            "(Zusammenfassung 1530)",
            "(Carte+Photo+Video)",
            "ATTN EDITORS: Pictures follow.",
            "EDITOR'S NOTE _ This is part of a series on harbours.",
            "ATTENTION USERS",
            "Please replace the release of March 4 with the following corrected version.",
            "(National desk)",
            "QUAY-ART-HTS _ Undated _ A council buys a quay. 610 words.",
            "/ATTENTION EDITORS: The story below is one of a series on ports./",
            "TO BUSINESS AND CITY EDITORS:",
            "Business Editors/Port Writers",
            "AP Photos RI101-103",
            "=(FOTOS)=",
            "= (FOTO) =",
            "ATENCION - Actualiza con aplazamiento ///",
            "ATENCION - Agrega detalles///",
            "UPDATES with comment, adds details",
            "updates 8:53p ET -- tweaks lede",
        ),
        unlike=(
            "Note the date, she said.",
            "(Adds nothing",
            "Editors left the paper in droves.",
            "(He adds that it rained.)",
            "With photos of the dead in their hands they marched.",
            "Attention turned to the goalkeeper.",
            "Attention users of the ferry pay",
            "Business editors resign",
            "To editors it was news",
            "Please replace the bulb",
            "(Photo)",
            "UPDATES ON THE STORM",
        ),
        longest=900,
    ),
    family(
        "mark of a version",
        "ednote",
        rf"[(\[*+ ]{{0,3}}{ORDINAL}[ -]{VERSION}(?:[ -]{VERSION})?[)\]*+:! ]{{0,3}}",
        r"[(\[*+ ]{0,3}(?-i:EXTRA|REFILE|REFILED|REPEAT|REPETITION|CORRECTED|CORRECTION|CORRECTIVE"
        r"|RECROP|WRITETHRU|LEAD|LEADALL|LD|ROUNDUP|SUMMARY|KORREKTUR|BERICHTIGUNG|WIEDERHOLUNG"
        r"|ZUSAMMENFASSUNG|RECTIFICATIF|CORRECCIÓN|CORREZIONE|AVANCE|AMPLIACIÓN|UPDATE(?: \d{1,2})?"
        r"|WRAPUP(?: \d{1,2})?)[)\]*+:! ]{0,3}",
        r"\$? ?(?-i:[Aa]dv|ADV)\.? ?\d{1,2}(?:-\d{1,2})?|retransmitting [a-z]\d{4}",
        examples=(
            "$Adv15",
            "Retransmitting a0673",
            "1ST LEAD",
            "REFILE",
            "EXTRA",
            "WRAPUP 3",
            "2nd Ld-Writethru",
            "(LEAD)",
            "$Adv 15",
        ),
        unlike=("Lead", "First lead pipe found", "Summary"),
        longest=40,
    ),
    family(
        "initials of a desk",
        "dropped",
        r"\((?-i:[a-z]{2,3})\)",
        examples=("(lb)",),
        unlike=("(sic",),
        longest=10,
    ),
)
