"""The words that show whether a German sentence looks back or ahead.

dpa writes of the past in the preterite and of plans in the present tense, so that the verbs that
announce events are here in the present.
"""

from services.enrich.dates.tense import Cues

FUTURE = (
    r"wird|werden|will|wollen|soll|sollen|sollte|sollten|kann|können|könnte|könnten|muss|müssen",
    r"plant|planen|geplant(?: ist| sind)?|vorgesehen|erwartet|angesetzt|anberaumt|bevor",
    r"beginnt|beginnen|startet|starten|endet|enden|tagt|tagen|stimmt|stimmen|entscheidet|berät",
    r"trifft|treffen sich|findet|finden|reist|reisen|kommt|kommen|öffnet|steht|stehen|läuft ab",
    r"spätestens|ab|bis zum|bis",
)

PAST = (
    r"war|waren|hat|haben|hatte|hatten|ist|sind|wurde|wurden|seit",
    r"(?:sag|teil|erklär|kündig|melde|berichte|forder|zeig|lehn|stimm|einig|töte|verletz)ten?",
    r"starb|starben|ging|gingen|kam|kamen|gab|gaben|traf|trafen|fiel|fielen|stieg|stiegen|nahm",
    r"nahmen|sprach|sprachen|begann|begannen|fand|fanden|verlor|verloren|gewann|gewannen|hieß",
)

PRESENT = (
    r"spielt|spielen|empfängt|empfangen|gastiert|gastieren|fliegt|besucht|besuchen|eröffnet|wählt"
    r"|wählen|verhandelt|verhandeln|urteilt|lädt|laden|feiert|feiern|schließt|schließen|kehrt"
    r"|kehren"
    r"|geht|gehen|gibt es|veröffentlicht|legt|legen|stellt|stellen|tritt|treten|zieht|ziehen|fährt"
    r"|bekommt|hält|halten|führt|präsentiert|wechselt|streiken|streikt|debattiert",
)

CUES = Cues.of(FUTURE, PAST, present=PRESENT)
