"""Rules for lengths of time, for how often, and for dates so long ago.

"Trois jours", "los últimos dos años", "due settimane fa", "todos os sábados", "par semaine".
"""

from services.enrich.dates.language import Rule
from services.enrich.dates.resolvers import amounts

AMOUNTS = (
    # il y a deux ans, hace dos años, due anni fa, dans trois jours
    Rule(
        r"{direction} (?:{*about} )?(?:(?:{count}|{vague}){*gap}|{dozens}{*of_dozens}){unit}"
        r"(?P<half>{*and_half})?",
        amounts.ago,
        not_after=r"(?:{*since}) ",
    ),
    Rule(
        r"(?:{*about} )?(?:(?:{count}|{vague}){*gap}|{dozens}{*of_dozens}){unit} {back}",
        amounts.ago,
    ),
    Rule(r"{direction} {plural_unit}", amounts.long_ago, not_after=r"(?:{*since}) "),
    # les trois derniers mois, los próximos dos años, gli ultimi giorni, ces dernières années
    Rule(r"{*recent_article}?{*recent} (?:{count}|{vague}){*gap}{unit}", amounts.duration),
    Rule(r"{*recent_article}?{*recent} {plural_unit}", amounts.vague_amount),
    Rule(r"{*recent_article}?{count} {*recent} {plural_unit}", amounts.some_or_counted),
    Rule(r"{*article}?{*recent_one} {unit}", amounts.duration),
    # toute la journée, todo el año, estos días
    Rule(r"(?:{*whole}){unit}", amounts.duration),
    Rule(r"(?:{*these}) {plural_unit}", amounts.vague_amount),
    # de 8 à 24 mois, trois jours, une dizaine d'années, un demi-siècle; ages are not times
    Rule(
        r"(?P<first>{count}){*to_count}(?P<second>{count2}{*gap}{unit})",
        amounts.durations,
        after=r"(?:{*between}) ",
        not_after=r"(?:{*ages}) ",
    ),
    Rule(
        r"(?:{*about} )?{count}{*gap}{unit}(?:, |{*and}){count2}{*gap}{unit2}"
        r"(?:{*and}{count3}{*gap}{unit3})?",
        amounts.sum_of_parts,
        not_before=r"{*and_half}",
    ),
    Rule(
        r"{*no_age}(?:{*about} )?(?:{count}|{vague}){*gap}{unit}(?P<half>{*and_half})?",
        amounts.duration,
        not_after=r"(?:{*ages}) ",
        not_before=r" (?:{*old})\b",
    ),
    Rule(
        r"(?:{*about} )?(?:{count}|{vague}){*gap}{unit} (?:{*later})",
        amounts.duration,
        not_before=r" (?:{*than})\b",
    ),
    Rule(r"(?:{*about} )?{dozens}{*of_dozens}{unit}", amounts.duration),
    Rule(r"(?:{*about} )?{*half}{unit}", amounts.half_of),
    Rule(r"(?:{*some} )?{plural_unit}", amounts.vague_amount, after=r"(?:{*for_units}) "),
    # chaque année, todos los días, ogni due anni, par mois, trois fois par an
    Rule(r"(?:(?:{*about} )?{*times} )?{*each}(?:{count} )?{unit}", amounts.every),
    Rule(r"{*each}(?:{weekday}|{weekdays}|{season})", amounts.every_named),
    Rule(
        r"(?:(?:{*about} )?{*times} )?{*per}{unit}",
        amounts.every_one,
        not_before=r" (?:{*next_word})\b",
    ),
    Rule(r"{adverb}", amounts.every),
)
