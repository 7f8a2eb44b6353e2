"""Data: the words for kills, holds and corrections in copy and notes, in English and German."""

import re

STORY = (
    r"(?:story|item|article|dispatch|report|copy|(?:news ?)?alert|bulletin|take|text|version"
    r"|meldung|bericht|beitrag|artikel|eilmeldung)"
)
THIS = (
    r"(?:this|the(?: above| following)?|above|following"
    r"|diese[nrs]?|die|den|der|folgende[nrs]?|obige[nrs]?)"
)
PLEASE = r"(?:please|pls\.?|must|should|mandatory|eds\.?:?|editors:?)(?: immediately)?"
NOT_YET = r"(?:vorerst|zunächst|vorläufig|bis auf weiteres)"
USED = r"(?:verwenden|veröffentlichen)"
NOT_USED = rf"nicht (?:mehr |weiter)?(?:zu )?{USED}"

KILL = re.compile(
    r"\bSTORY (?:IS |HAS BEEN )?(?:WITHDRAWN|KILLED|RETRACTED)\b"
    r"|\b(?:STORY|BULLETIN|MANDATORY|URGENT|ADVISORY|ALERT) KILL\b"
    r"|\bKILL (?:ADVISORY|BULLETIN|NOTICE)\b|\bMANDATORY ELIMINATION\b"
    r"|\bKILL(?:[ ,./!*-]+KILL)+\b"
    r"|^\W*(?:WITHDRAWN|WITHDRAWAL|RETRACTED|KILL|BC-KILL|ELIMINATION)\W*(?:[-–—:]|$)"
    r"|^\W*(?:STORNO|STORNIERT|ZURÜCKGEZOGEN)\W*(?:[-–—:]|$)"
    r"|\bMELDUNG (?:IST |WIRD )?(?:ZURÜCKGEZOGEN|GESTRICHEN)\b"
    r"|^\W*Mandatory [Kk]ill\W*(?:[:_–—-]|$)"
    r"|^\W*(?:Withdrawn|Retracted|Zurückgezogen|Storniert|Storno)\s*:"
)
"""Kills at the beginning of a text. In lower case a kill is mostly a crime."""

HOLD = re.compile(
    r"\bHOLD(?:[ ,./!*-]+HOLD)+\b|\b(?:MANDATORY|STORY|BULLETIN) (?:HOLD|WITHHOLD)\b"
    r"|^\W*(?:HOLD|WITHHOLD|ZURÜCKHALTEN)\W*(?:[-–—:]|$)"
    r"|^\W*Mandatory [Hh]old\W*(?:[:_–—-]|$)"
)

KILL_NOTE = re.compile(
    rf"\b{PLEASE} (?:kill|withdraw|retract) {THIS} {STORY}\b"
    rf"|\bbitte {THIS} {STORY}\b[^.\n]{{0,60}}\b"
    rf"(?:streichen|löschen|stornieren|zurückziehen|{NOT_USED})\b"
    rf"|\b(?:this|diese[rs]?) {STORY}\b[^.\n]{{0,60}}\b"
    r"(?:(?:is|was|has been|must be) (?:withdrawn|killed|retracted)"
    r"|(?:ist|wird|wurde) (?:zurückgezogen|gestrichen|storniert))\b",
    re.IGNORECASE,
)
"""Kills as a sentence of a note to editors; in copy such a sentence may be about other stories."""

HOLD_NOTE = re.compile(
    rf"\b{PLEASE} (?:hold|withhold) {THIS} {STORY}\b"
    rf"|\bbitte\b[^.\n]{{0,80}}\b(?:zurückhalten|zurückstellen|{NOT_YET} nicht {USED})\b",
    re.IGNORECASE,
)

ONLY_A_PART = re.compile(
    r"\b(?:gra[fp]h?s?|paragraphs?|sentences?|photos?|captions?|absatz|satz)\b", re.IGNORECASE
)
"""Parts of a story, which may be killed while the story stays."""

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
    r"|\b\d{1,2}(?:st|nd|rd|th) (?:Ld|Lead|LD|LEAD)\b|\b(?:Writethru|WRITETHRU|Write-thru)\b"
    r"|^\((?:neu|Neu|NEU)\s*[:)-]|^\(?(?:Aktualisiert|Aktualisierung|AKTUALISIERT)\b"
)

NOTICE = re.compile(
    r"[(\[*\s#]*(?:"
    r"(?i:eds\.?|editors?[’']?s? note|attention editors|attn\.? editors|note to editors|advisory"
    r"|achtung redaktionen|hinweis(?:e)? (?:an|für) (?:die )?redaktion(?:en)?"
    r"|redaktioneller? hinweis)\s*[:,]"
    r"|\((?:Corrects|Correcting|Refiles|Repeats|Adds|Updates|Recasts|Fixes|Removes|Deletes)\b"
    r"|\((?:Berichtigung|Korrektur|Richtigstellung|Wiederholung|Achtung|[Nn]eu|NEU)\s*[:)–-]"
    r"|(?:Berichtigung|Wiederholung|Richtigstellung): "
    r"|(?:[Pp]lease|[Bb]itte|Pls) (?:kill|cancel|withdraw|withhold|hold this)\b"
    r"|(?:MANDATORY|BULLETIN|STORY) (?:KILL|HOLD|WITHHOLD|ELIMINATION)\b"
    r"|KILL(?:: | [A-Za-z]{1,4}\d{3,6}\b)|Mandatory [Kk]ill\s*[:_–—-]"
    r")"
)
"""The beginning of a paragraph that addresses editors."""

NOTICE_WORDS = re.compile(
    r"[(\[*\s+]*(?:CORRECTED|CORRECTION|REFILE|REPEAT|ADVISORY|(?:MANDATORY )?(?:KILL|HOLD)"
    r"|STORY (?:IS |HAS BEEN )?(?:WITHDRAWN|KILLED|RETRACTED)|KILL(?:[ ,./!*-]+KILL)+"
    r"|HOLD(?:[ ,./!*-]+HOLD)+|WITHDRAWN|WITHHOLD|KORREKTUR|BERICHTIGUNG|WIEDERHOLUNG|STORNO"
    r"|ZURÜCKGEZOGEN|Mandatory [Kk]ill|(?:two|three|four) takes)[)\]*\s.:!+]*"
)
"""The whole of such a paragraph."""
