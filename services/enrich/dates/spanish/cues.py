"""The words that show whether a Spanish sentence looks back or ahead."""

from services.enrich.dates.tense import Cues

FUTURE = (
    r"(?:\w{2,}(?:rá|rán|remos|ré)|será|serán|habrá|irá|dará|verá)(?: \w+[ai]dos?)?",
    r"(?:va|van|voy|vamos) a \w+r|(?:debe|deben|deberá|debería|deberían|podría|podrían|puede"
    r"|pueden|tiene que"
    r"|tienen que|tengo que|podemos|quiere|quieren) \w+r(?:se|l[oae]s?)?",
    r"previst[oa]s?(?: para)?|programad[oa]s?(?: para)?|antes de(?:l)?|a partir de|para|hasta",
)

PAST = (
    r"(?:ha|han|había|habían|fue|fueron|he|hemos) (?:\w+ )?\w+[ai]d[oa]s?",
    r"\w{2,}(?:ó|aron|ieron|aba|aban|ía|ían)|fue|fueron|hubo|hizo|dijo|dijeron|tuvo|puso|vino"
    r"|estuvo|era|eran|murió|nació|dio|vio|desde|tras|hicieron|pusieron|pudo",
)

PRESENT = (
    r"(?:empieza|empiezan|comienza|comienzan|arranca|juega|juegan|se juega|se reúne|se reúnen"
    r"|celebra|celebran|se celebra|recibe|reciben|visita|viaja|llega|llegan|vota|votan|abre|abren"
    r"|cierra|inicia|vence|termina|acaba|debate|decide|elige|eligen|se enfrenta|disputa|estrena"
    r"|estrenan|inaugura|presenta|reanuda|sale|salen|vuelve|vuelven|tiene lugar|tenemos)",
)

CUES = Cues.of(FUTURE, PAST, present=PRESENT)
