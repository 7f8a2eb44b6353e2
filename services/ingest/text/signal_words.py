"""Data: the words for corrections and notices in copy, in English and German."""

import re

CORRECTION = re.compile(
    r"^\(?(?:CORRECTED|CORRECTION|CORRECTIVE|CORRECTS|BERICHTIGUNG|KORREKTUR|RICHTIGSTELLUNG)\b"
    r"|^\(?(?:Corrects|Correcting|Corrected version|Corrigendum|Korrigiert)\b"
    r"|^\(?(?:Berichtigung|Korrektur|Richtigstellung|Correction|Corrected)\s*(?:[:)]|-\s|$)"
    r"|\((?:Berichtigung|Korrektur|Richtigstellung|Correction|Corrected)\s*[:)]"
    r"|\b(?:Eds\.?|EDS\.?|Editors): (?:CORRECTS|Corrects|CORRECTED|Corrected|CORRECTING)\b"
)
REFILE = re.compile(r"^\(?REFIL(?:E|ED|ING)\b|^\(Refil(?:es|ed|ing)\b")
REPEAT = re.compile(
    r"^\(?(?:REPEAT|RPT|WIEDERHOLUNG)\b(?:[-–—: )]|$)"
    r"|^\((?:Repeats|Repeating|Wiederholung|Wiederholt)\b|^(?:Wiederholung|Repeat)\s*:"
)
UPDATE = re.compile(
    r"^(?:UPDATE|WRAPUP|AKTUALISIERUNG) \d{1,2}\b"
    r"|\b\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH) (?:Ld|Lead|LD|LEAD)\b|^\((?:LEAD|LD)\)"
    r"|\b(?:Writethru|WRITETHRU|Write-thru)\b"
    r"|^\((?:neu|Neu|NEU)\s*[:)-]|^\(?(?:Aktualisiert|Aktualisierung|AKTUALISIERT)\b"
)

OF_EDITORS = (
    r"(?i:photos?|pictures?|video|graphics?|stor(?:y|ies)|items?|eds|editors?|clients?|subscribers?"
    r"|members?|mov(?:e|es|ed|ing)|slug\w*|caption\w*|wire|advance|embargo\w*|headlines?|copy|desk"
    r"|budget|coverage|schedule|correct\w*|sent|transmi\w+|repeat\w*|kill\w*|withdraw\w*|hold)"
)
NOTICE = re.compile(
    rf"(?!ADVISORY: (?![^\n]{{0,200}}\b{OF_EDITORS}\b)[^\n.!]{{1,120}}$)"  # a warning's headline
    r"[(\[*\s#]*(?:"
    r"(?i:eds\.?|editors?[’']?s? note|attention editors|attn\.? editors|note to editors|advisory"
    r"|achtung redaktionen|hinweis(?:e)? (?:an|für) (?:die )?redaktion(?:en)?"
    r"|redaktioneller? hinweis)\s*[:,]"
    r"|\((?:Corrects|Correcting|Refiles|Repeats|Adds|Updates|Recasts|Fixes|Removes|Deletes)\b"
    r"|\((?:Berichtigung|Korrektur|Richtigstellung|Wiederholung|Achtung|[Nn]eu|NEU)\s*[:)–-]"
    r"|(?:Berichtigung|Wiederholung|Richtigstellung): "
    r"|(?:MANDATORY|BULLETIN|STORY) (?:KILL|HOLD|WITHHOLD|ELIMINATION)\b"
    r"|KILL(?:: | [A-Za-z]{1,4}\d{3,6}\b)|Mandatory [Kk]ill\s*[:_–—-]"
    r")"
)
"""The beginning of a paragraph that addresses editors."""

FORMER_NOTICE = re.compile(
    r"[(\[*\s#]*(?:(?i:advisory|embargo|sperrfrist)\s*[:,]"
    r"|(?i:embargoed (?:until|till|for)|under embargo|strict embargo|sperrfrist|hold for release"
    r"|not for (?:release|publication|use) (?:before|until))\b"
    r"|(?i:for (?:release|use) (?:on |at |in )?(?:\w+day|\w{3,9}\.? \d|\d|noon|midnight))"
    r"|(?i:nicht vor\b.{4,60}\b(?:verwenden|veröffentlichen)\b)"
    r"|(?:[Pp]lease|[Bb]itte|Pls) (?:kill|cancel|withdraw|withhold|hold this)\b)"
)
"""The beginnings of such paragraphs that Wiredesk 0.1 knew besides: ids were made by them."""

NOTICE_WORDS = re.compile(
    r"[(\[*\s+]*(?:CORRECTED|CORRECTION|REFILE|REPEAT|ADVISORY|(?:MANDATORY )?(?:KILL|HOLD)"
    r"|STORY (?:IS |HAS BEEN )?(?:WITHDRAWN|KILLED|RETRACTED)|KILL(?:[ ,./!*-]+KILL)+"
    r"|HOLD(?:[ ,./!*-]+HOLD)+|WITHDRAWN|WITHHOLD|KORREKTUR|BERICHTIGUNG|WIEDERHOLUNG|STORNO"
    r"|ZURÜCKGEZOGEN|Mandatory [Kk]ill|(?:two|three|four) takes)[)\]*\s.:!+]*"
)
"""The whole of such a paragraph."""
