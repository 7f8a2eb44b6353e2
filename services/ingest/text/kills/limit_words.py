"""Data: words behind a clause that limit, explain or time what it asks for."""

from lexicon.calendar_words import ENGLISH_WEEKDAYS, GERMAN_WEEKDAYS

PERMISSION = frozenset(
    "may can could might darf dürfen kann peut peuvent puede pueden può possono pode podem mag "
    "mogen kan".split()
)
LIMITS = frozenset(
    "without outside except unless ohne außerhalb außer sans hors sauf sin fuera salvo senza fuori "
    "tranne sem fora exceto zonder buiten behalve".split()
)
"""What limits the use of copy: "not to be published without permission"."""
REASONS = frozenset(
    "because due as since owing pending for following wegen weil aufgrund da nachdem en car suite "
    "debido por porque tras per perché poiché causa devido porque pois após parce puisque want "
    "wegens omdat vanwege".split()
)
NOUNS_OF_USE = frozenset("publication usage verwendung veröffentlichung release posted".split())
WISHES = frozenset(
    "request demand wunsch verlangen anforderung demande petición solicitud richiesta pedido "
    "verzoek duplicate duplicated double duplikat doppelt doppelung doublon duplicado duplicada "
    "doppione duplicato duplicata dubbel".split()
)
"""Words of reasons that no event has: "at the client's request", "(doublon)"."""
PAST = frozenset(
    "was were been had has have hat haben wurde wurden worden war été avait fue fueron sido stata "
    "stato state stati foi foram werd werden".split()
)
"""Words of verbs that only tell of a kill."""
TIMES = frozenset(
    "noon midnight midday tomorrow tonight mittag mitternacht morgen midi minuit demain mediodía "
    "medianoche mañana mezzogiorno mezzanotte domani meio-dia meia-noite amanhã middernacht "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes "
    "sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta "
    "quinta sexta maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
) | frozenset(map(str.casefold, (*ENGLISH_WEEKDAYS, *GERMAN_WEEKDAYS)))
"""Words of times besides figures."""
