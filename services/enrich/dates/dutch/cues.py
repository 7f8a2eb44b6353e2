"""The words that show whether a Dutch sentence looks back or ahead."""

from services.enrich.dates.tense import Cues

FUTURE = (
    r"zal|zullen|gaat|gaan|zou|zouden|wil|willen|moet|moeten|kan|kunnen|wordt|worden",
    r"gepland|verwacht|voorzien|uiterlijk|vanaf|voor|tot",
)

PAST = (
    r"(?:is|zijn|heeft|hebben|had|hadden|was|waren|werd|werden)(?: \w+){0,3} (?:ge|ver|be|ont"
    r"|her)\w+",
    r"was|waren|had|hadden|werd|werden|heeft|hebben|zei|zeiden|kwam|kwamen|ging|gingen|deed|deden"
    r"|begon|begonnen|won|wonnen|verloor|verloren|stierf|overleed|viel|vielen|kreeg|kregen|nam"
    r"|namen|gaf|gaven|liep|liepen|bleef|bleven|sloot|sloten|sprak|spraken|vond|vonden|stond",
    r"\w{3,}(?:chtte|kte|gde|lde|rde|nde|pte|ste|tte|dde|sde|vde|eerde|kten|gden|lden|rden|nden"
    r"|pten|sten|eerden)|sinds|geleden",
)

PRESENT = (
    r"(?:begint|beginnen|start|starten|vergadert|vergaderen|speelt|spelen|ontvangt|bezoekt|reist"
    r"|komt|komen|vertrekt|opent|sluit|eindigt|stemt|stemmen|beslist|kiest|treft|neemt|vindt"
    r"|vinden|houdt|houden|keert|hervat|viert|is er|staat|staan|verschijnt|presenteert)",
)

CUES = Cues.of(FUTURE, PAST, present=PRESENT)
