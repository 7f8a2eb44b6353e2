"""The words that show whether a French sentence looks back or ahead."""

from services.enrich.dates.tense import Cues

FUTURE = (
    r"(?:\w{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|tra|tront|rra|rront)|sera|seront|aura"
    r"|auront|fera|feront|ira|iront)(?: \w+és?e?s?)?",
    r"(?:doit|doivent|devrait|devraient|va|vont|pourrait|pourraient|peut|peuvent) \w+r(?:e)?",
    r"(?:prévue?s?|attendue?s?|programmée?s?|fixée?s?)(?: pour)?|d['’]ici|avant|jusqu['’]au?",
    r"prochain|prochaine|à partir d[eu]",
)

PAST = (
    r"(?!(?:a|ont) lieu)(?:a|ont|est|sont|avait|avaient|était|étaient|s['’]est|se sont|a été"
    r"|ont été)"
    r"(?: \w+){0,2} \w+(?:é|ée|és|ées|i|is|it|ie|u|ue|us|ues|rt|rte|erts?)",
    r"avait|avaient|était|étaient|fut|furent|\w{3,}(?:èrent|irent)|depuis|née?s?|hier",
    r"après (?:avoir|être)",
)

PRESENT = (
    r"(?:s['’]ouvre|s['’]ouvrent|débute|débutent|commence|commencent|aura lieu|a lieu|ont lieu"
    r"|se tient|se tiennent|se réunit|se réunissent|joue|jouent|reçoit|reçoivent|accueille"
    r"|affronte|affrontent|rencontre|part|partent|arrive|arrivent|reprend|vote|votent|organise"
    r"|organisent|propose|tient|tiennent|fête|élit|élisent|décide|examine|se rend|se déroule"
    r"|rejoue|s['’]achève|prend fin|démarre|en concert|siège|siègent|juge|jugent)",
)

CUES = Cues.of(FUTURE, PAST, present=PRESENT)
