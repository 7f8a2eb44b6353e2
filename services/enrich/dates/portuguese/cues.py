"""The words that show whether a Portuguese sentence looks back or ahead."""

from services.enrich.dates.tense import Cues

FUTURE = (
    r"(?:\w{2,}(?:rá|rão|remos)|será|serão|haverá|irá|irão)(?: \w+[ai]d[oa]s?)?",
    r"(?:vai|vão|vamos) (?:se )?\w+r|(?:deve|devem|deverá|poderia|pode|podem|tem de|tem que)"
    r" (?:se )?\w+r",
    r"previst[oa]s?(?: para)?|marcad[oa]s?(?: para)?|agendad[oa]s?(?: para)?|a partir de|até",
)

PAST = (
    r"(?:foi|foram|tinha|tinham|havia|está|estava) (?:\w+ )?\w+[ai]d[oa]s?",
    r"\w{2,}(?:ou|aram|eram|iram|eu|iu|ava|avam|ia|iam)|foi|foram|fez|disse|disseram|teve|era|eram"
    r"|houve|veio|desde|após|nasceu|deu|viu",
)

PRESENT = (
    r"(?:começa|começam|arranca|inicia|joga|jogam|reúne-se|reúnem-se|se reúne|recebe|recebem"
    r"|visita|viaja|chega|chegam|vota|votam|abre|abrem|fecha|termina|acaba|decide|elege|enfrenta"
    r"|estreia|estreiam|realiza-se|realizam-se|regressa|volta|voltam|sai|saem|disputa)",
)

CUES = Cues.of(FUTURE, PAST, present=PRESENT)
