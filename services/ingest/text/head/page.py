"""Lines that pages and archives print above copy: times and notices."""

from services.ingest.text.dateline.days import MONTH
from services.ingest.text.foot.words import AGENCY, CLOCK, ZONE
from services.ingest.text.line_families import family

WEEKDAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì"
    r"|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)-feira)"
)
DAY = (
    rf"(?:(?:{WEEKDAY},? {{0,2}}(?:den |le |the )?)?(?:{MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|\.|º)?(?: de|,)?(?:[ -]|(?<=\.)){MONTH}"
    r"|\d{1,2}[./-]\d{1,2})"
    r"(?:,| de|[./-])? ?\d{4}|\d{4}[-/.]\d\d[-/.]\d\d)"
)
HOUR = (
    rf"(?:(?:at|um|à|a las|alle|às|om|,|-|–|\|)? ?(?:{CLOCK}(?:\.\d{{3}})?"
    rf"|\d{{1,2}} ?[ap]m)(?: ?[ap]\.?m\.?)?"
    rf"(?: ?(?:uhr|hrs?|hs|h))?(?: ?\(?{ZONE}(?:[+-]\d{{1,2}})?\)?)?)"
)
AGO = (
    r"(?:(?:an?|one|\d{1,2}) (?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?) ago|just now"
    r"|vor (?:\d{1,2}|einer|einem) \w{3,8}|il y a \d{1,2} \w{3,8}|hace \d{1,2} \w{3,8})"
)
SENT = (
    r"(?:(?:first |last )?(?:published|updated|posted|modified|issued|released|created|sent"
    r"|submitted|written)"
    r"|publicado|actualizado|ultima modifica|publié sur|publicada"
    r"|atualizado|publié|mis à jour|modifié|pubblicato|aggiornato"
    r"|public release date|release date|laatste update|laatst bijgewerkt|zuletzt (?:aktualisiert"
    r"|bearbeitet)|dernière mise à jour"
    r"|última actualización|ultimo aggiornamento|última atualização|last (?:update|modified|edited)"
    r"|(?:news|press|media) release"
    r"|(?:nachricht|meldung|artikel|beitrag|pressemitteilung|bericht) vom|notizia del|noticia del?"
    r"|artículo del?|article du|bericht van|veröffentlicht|aktualisiert|erstellt|stand"
    r"|gepubliceerd|geplaatst|bijgewerkt|am|le|date)"
    r"(?: (?:on|at|le|el|il|em|am|op))?\s?:?"
)
SAID = rf"(?:{SENT} )?(?:{DAY}|{HOUR}|{AGO})(?:,? ?{HOUR})?"
STAMPS = (
    family(
        "time of a page",
        "sent_at",
        rf"[-–|· ]{{0,3}}(?:{AGENCY}\s?[|·–-]\s?)?{SAID}(?:\s?[·•|,;/–-]?\s?{SAID}){{0,3}}",
        rf"(?:{WEEKDAY},? {{1,2}})?(?:\d{{1,2}}\.? (?:de )?{MONTH}|{MONTH} \d{{1,2}}),? {HOUR}",
        rf"{SENT} {DAY} {HOUR} (?-i:[A-Z])[\w-]{{1,20}}\.(?:com|net|org|tv)(?: by:?)?",
        rf"\({AGENCY}\) ?[|·–—-] ?{DAY}(?:,? ?{HOUR})?",
        rf"(?:{SENT} )?{DAY}(?:,? ?{HOUR})? {SENT} {DAY}(?:,? ?{HOUR})?",
        rf"as of {WEEKDAY}, {DAY}|{DAY} (?:news|sports?|business|world|local)",
        rf"(?-i:[A-ZÀ-Þ])[\w .'’-]{{2,30}} [-–|] {DAY} ?[|·] ?\d{{1,2}}:\d\d.{{0,10}}"
        r"(?: ?[|·] ?\d{1,2} min.{0,20})?",
        r"date: .{6,30} \| source: .{2,120}",
        rf"(?-i:[A-ZÀ-Þ])[^\W\d_]{{2,20}}(?: [^\W\d_]{{1,20}}){{0,2}} ?[|·‧] ?{DAY}(?:,? ?{HOUR})?",
        rf"(?:{DAY}|\d\d/\d\d/\d\d),? {HOUR} ?[|·‧] ?(?:{AGO}|há \d{{1,2}} \w{{3,8}})"
        r"(?: (?:por|by|von|par|di) [^.!?]{2,40})?",
        r"\d{1,2}[-./]\d{1,2}[-./]\d{4} ?[/|] ?(?-i:[A-ZÀ-Þ])[^.!?\d]{2,40}",
        rf"issued at .{{2,20}} (?:on )?{WEEKDAY} .{{3,30}}\d{{4}}\.?",
        rf"filed at {HOUR}",
        rf"\({AGENCY}\) ?[-–—] ?{AGO}",
        rf"(?:{DAY} )?(?:{SENT} )?{HOUR} \(\d{{4}} (?:gmt|utc|hkt)\)",
        examples=(
            "October 4, 2024 3:15 PM GMT+2 · Updated a day ago",
            "Publicado: lunes, 4 marzo 2024 10:15",
            "am 4. März 2024 um 20:15",
            "04.03.2024 04.03.2024",
            "Updated 4:15 PM GMT",
            "Nachricht vom 21.März 2022",
            "News Release 4-Mar-2021",
            "(AFP) – 7 hours ago",
            "Sociedade | 29-11-2019 07:00",
            "Pubblicato il 4 Marzo 2020 Ultima modifica 4 Marzo 2020 12:02",
            "As of Friday, April 22, 2022",
            "Riga - abr. 22, 2022 | 12:01 a. m. | 9 min de lectura",
            "04/03/21 12:15 ‧ Há 2 horas por Lusa",
            "22-05-2006 / Giorno per giorno",
            "March 4, 2024 at 8:15 am",
            "Issued at 8:15 am EST on Monday 4 March 2024.",
            "August 2004",
            "26, Abril, 2022",
            "4 MAR, 12:10",
            "Tue Mar 4, 11:12 AM ET",
            "Created: 03/04/2015 12:53 AM Harbour.com By:",
            "(AFP) – Mar 4, 2010",
            "2012-03-04 09:40:11.204 GMT",
            "- Mis à jour à 11h40",
            "Laatste update: 4 maart 2019 11:40",
            "Public release date: 4-Mar-2014",
            "Filed at 9:40 a.m. ET",
            "Monday, March 4, 2013 Posted: 11:04 AM EST (1604 GMT)",
        ),
        unlike=("Filed at bay", "March 3 was cold", "Updated plans", "2024 in art", "May 2024 be"),
        longest=120,
        needs="0 1 2 3 4 5 6 7 8 9 ago just_now vor_ein",
    ),
    family(
        "author that is missing",
        "dropped",
        r"by:|byline ?: ?(?:n/?a|none|unknown|-{1,2})?",
        examples=("By:", "Byline: N/A"),
        unlike=("By: Ann Poe",),
        longest=16,
    ),
    family(
        "time to read",
        "dropped",
        r"(?:\d{1,2} min(?:ute)?s?(?: read)?|lesezeit:? (?:ca\. )?\d{1,2} min(?:uten?|\.)?"
        r"|(?:temps de )?lecture ?:? \d{1,2} min(?:utes?)?\.?"
        r"|(?:tiempo de )?lectura:? \d{1,2} min(?:utos?)?"
        r"|(?:leestijd|lesedauer|tempo di lettura"
        r"|tempo de leitura):? (?:ca\. )?\d{1,2} min[^\W\d_]{0,5}\.?"
        r"|\d{1,2} min(?:uten|utos?|uti)?(?: (?:leestijd|lesezeit|de lectura|di lettura"
        r"|de leitura))"
        r"|reading time:? .{2,20}|\d{1,2} min(?:utes?)? (?:de lecture|lues?))",
        examples=(
            "5 min read",
            "Lesezeit: 3 Minuten",
            "Leestijd: 1 minuut",
            "Lecture : 2 minutes.",
        ),
        unlike=("5 minutes to midnight",),
        longest=60,
    ),
)

PAGES = (
    family(
        "notice of a page",
        "dropped",
        r"(?:we|this (?:web)?site|our (?:web)?site|wir|diese (?:web)?seite) (?:use|uses|and our"
        r"|verwende[nt]|nutz(?:en|t)) .{0,60}\bcookies (?:and|for|on|to)\b.{0,300}",
        r"(?:by (?:clicking|using|continuing)|mit (?:dem klick|der nutzung)) .{5,300}",
        r"(?:accept|reject|allow|manage|decline) (?:all|(?:all )?(?:cookies|preferences|settings"
        r"|options))",
        r"(?:important notice|notice to readers|to our readers|subscriber notice)\s?: .{10,400}",
        r"(?:please )?(?:enable|turn on) (?:javascript|cookies)\b.{0,200}",
        r"(?:javascript|(?:your|this|ihr|dein|votre|su|tu|seu|uw|je|il (?:suo|tuo)) (?:browser"
        r"|navegador"
        r"|navigateur)|internet explorer) .{5,200}",
        r"(?:bitte (?:aktualisieren|verwenden|nutzen|wechseln)|please (?:update|use|upgrade)"
        r"|veuillez (?:mettre à jour|utiliser)|por favor,? (?:actualice|actualiza|utilice))"
        r" .{0,80}\b(?:browser|navegador|navigateur)\b.{0,160}",
        r"publicidade?|pubblicità|publicité|advertentie|reclame|werbung|anzeige|advertisement",
        r"(?:register now|sign up|subscribe|log in|create an account)\b.{0,120}"
        r"\b(?:free|newsletters?|unlimited|access|account|reuters\.com)\b.{0,60}",
        r"this (?:article|story) (?:is|was|has been) more than \d{1,2} (?:months?|years?) old\.?",
        r"accessibility (?:links|help)|skip .{2,40}",
        r"(?:support|donate to|subscribe to|become a member of) (?:the |our )?(?-i:[A-Z]).{2,40}!",
        r"[^\W\d_]{1,2}",
        r"this story contains (?:photos|video|audio).{0,20}",
        examples=(
            "We use cookies to make this page work and to count its readers.",
            "Manage preferences",
            "Ihr Browser ist leider zu alt für diese Seite.",
            "Bitte aktualisieren Sie Ihren Browser oder nehmen Sie einen anderen.",
            "Publicidad",
            "Important notice: All readers may see the edition while the presses are mended.",
            "Register now for FREE unlimited access to example.org",
        ),
        unlike=("We use cookies of oat as bait.", "Accept the offer", "Ice", "Support grows"),
        longest=500,
    ),
    family(
        "archive's line",
        "dropped",
        r"lexis-?nexis.{0,80}|document \d{1,4} of \d{1,4}\.?|search terms: .{2,200}",
        r"legal research|company news|news library|view related topics|(?-i:Body)|end of document",
        r"(?-i:[A-Z])(?: {1,3}(?-i:[A-Z])){4,40}",
        r"vol(?:ume|\.)? ?\d{1,4},? (?:no|nr|number|issue)\.? ?\d{1,5}\b.{0,60}",
        r"(?-i:[A-Z]{2}\d{10})(?: .{3,120})?",
        r"document [A-Z]{2,8}\d{8,24}[\da-z]{0,10}|[\d,.]{1,6} (?:words|wörter|mots|palabras"
        r"|woorden"
        r"|parole|palavras)",
        r"(?:(?:document|article|publication|copy) type|word count|load-date|section|length|edition"
        r"|(?:article|document|insert|purge|publish|story|report) (?:id|date|number|region)"
        r"|lines|region"
        r"|page|pages|ranking|slugword|number|type|content|voiced at|voiced by|accession number"
        r"|report (?:type|date)|journal(?: code)?|language|country of origin|pub(?:lication)? date)"
        r"\s?(?:=.{0,120}|: ?(?-i:[A-Z\d])[^.!?]{0,100})",
        r"byline\s?: ?-{1,2} ?\([^()]{2,40}\)",
        r"(?-i:CONTENT|VOICED AT|INSERTS|LEAD-IN|SIGNED|TEXT|AUDIO)[:=]",
        rf"the materials in the {AGENCY} file were compiled by .{{10,400}}",
        rf"(?:these )?materials may not be republished without .{{10,200}}|{AGENCY}\.",
        r"(?-i:[A-Z][A-Z .,&']{3,40}) \(J\)(?-i: [A-Z .,&'/()-]{0,600})?",
        r"(?-i:SECTION|LENGTH|LOAD-DATE|LANGUAGE|EDITION|DISTRIBUTION|TYPE|JOURNAL-CODE|PAGE"
        r"|GRAPHIC|CIRCULATION|PUBLICATION-TYPE|COLUMN|SERIES|DOCUMENT-TYPE|CATEGORY): ?.{0,120}",
        r"(?-i:BODY|FULL TEXT|TEXT|HIGHLIGHT|Full [Tt]ext):?",
        r"\d{1,3} of \d{1,4} (?:documents|results|stories)",
        examples=(
            "LEXIS-NEXIS Academic Universe - Document",
            "LENGTH: 412 words",
            "BODY:",
            "Body",
            "Section: DOMESTIC NEWS",
            "Article Type:QFN",
            "Q U A Y  N E W S",
            "Vol. 3, No. 44, 4 March 1999",
            "FL2803194594 Bridgetown QUA in English 1842 GMT 28 Mar 94",
            "NUMBER=2-246013",
            "318 words",
            "BYLINE: -- (AP)",
            "Document QUA0000020090304e534000ab",
            "The materials in the AP file were compiled by The Associated Press.",
            "THE QUAY JOURNAL (J) QUA PORTS (PRT)",
        ),
        unlike=(
            "Section: he cut it",
            "Business of the day",
            "Body: found",
            "Body found",
            "300 words of Riga",
            "Type: a man who waits. And waits.",
        ),
        longest=650,
    ),
)
