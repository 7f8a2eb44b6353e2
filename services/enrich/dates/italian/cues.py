"""The words that show whether an Italian sentence looks back or ahead."""

from services.enrich.dates.tense import Cues

FUTURE = (
    r"(?:\w{2,}(?:erà|eranno|irà|iranno|rrà|rranno|vrà|vranno|drà|dranno|trà|tranno|arà|aranno)"
    r"|sarà|saranno|avrà|avranno|farà|andrà|potrà|dovrà)(?: \w+(?:at|it|ut)[oaie])?",
    r"(?:deve|devono|dovrebbe|dovrebbero|potrebbe|potrebbero|può|possono|vuole) \w+r(?:e|si)?",
    r"previst[oaie]|programmat[oaie]|fissat[oaie]|entro|a partire d\w+|fino a\w*|prima d\w+",
)

PAST = (
    r"(?:ha|hanno|è|sono|aveva|avevano|era|erano|si è|si sono|è stat[oa]|sono stat[ie])"
    r"(?: \w+)? \w+(?:at|it|ut|rt|st|tt|ss|lt|nt)[oaie]",
    r"aveva|avevano|era|erano|fu|furono|fece|disse|\w{3,}(?:arono|irono|erono|avano|evano)|dopo",
    r"stat[oaie]|nat[oaie]",
)

PRESENT = (
    r"(?:comincia|cominciano|inizia|iniziano|parte|partono|gioca|giocano|si gioca|si riunisce"
    r"|si riuniscono|ospita|incontra|affronta|visita|arriva|arrivano|vota|votano|si vota|apre"
    r"|aprono|chiude|scade|termina|riprende|decide|elegge|esce|si tiene|si svolge|torna|tornano"
    r"|scende in campo|si apre|prende il via)",
)

CUES = Cues.of(FUTURE, PAST, present=PRESENT)
