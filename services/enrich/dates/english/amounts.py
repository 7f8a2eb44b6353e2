"""English lengths of time, how often, and dates so long ago."""

from services.enrich.dates.language import Rule
from services.enrich.dates.resolvers import amounts, references

AMOUNTS = (
    # two weeks ago, a few days ago, years ago, six months from now
    Rule(
        r"(?:{*about} )?(?:{count}|an?|{vague}) {unit}(?: or (?:so|two))?,? {direction}",
        amounts.ago,
    ),
    Rule(r"{plural_unit} {direction}", amounts.long_ago),
    # the past two weeks, the next 12 to 18 months, recent years
    Rule(
        r"(?:the )?{*which} (?:{count}{*to_count}?|{vague}) (?:{*straight} )?{unit}(?: or so)?",
        amounts.duration,
    ),
    # 20 percent a year, $5 million a day
    Rule(r"an? (?P<unit>day|week|month|year)", amounts.every, after=r"(?:[\d%]|{*rated}) "),
    Rule(r"recent (?:years|decades)", references.past),
    Rule(r"(?:recent|(?:the )?coming|past|previous) {plural_unit}", amounts.some),
    # three days, a 10-year (deal), two and a half hours, nearly forty years; ages are not times
    Rule(
        r"(?!(?:{*about} )?three-quarters)(?:{*about} )?{count}{*to_count}?{*and_half}?"
        r"(?:[- ]{*straight})?[- ]{unit}(?:[- ]long)?(?: or so)?",
        amounts.duration,
        not_after=r"(?:aged?|ages)(?: {*count} {*unit} (?:to|and|or))? ",
        not_before=r"[- ]olds?\b| of age",
    ),
    Rule(r"the {count} {plural_unit}", amounts.duration, not_before=r"[- ]olds?\b"),
    Rule(r"(?:{*about} )?{vague}[- ](?:{*straight} )?{unit}", amounts.duration),
    Rule(r"an? (?P<unit>day|week|month) (?:earlier|later)", amounts.duration),
    Rule(r"{plural_unit}-long", amounts.some),
    Rule(
        r"(?:{*about} )?an? (?:{*straight} )?(?P<unit>{*long_unit}){*and_half}?",
        amounts.duration,
        not_before=r"-\w",
    ),
    Rule(r"(?:a )?{fraction}(?: of)?(?: an?)?[- ](?P<unit>{*long_unit})", amounts.duration),
    Rule(
        r"{plural_unit}",
        amounts.some,
        after=r"(?:for|in|within|took|take|spent|after|lasts?|follows|over) ",
    ),
    # every day, every other week, each July, Mondays, daily, twice a week, 20 percent a year
    Rule(r"(?:each|every)(?: (?:{count}|{other}))? {unit}", amounts.every),
    Rule(r"(?:each|every) (?:{weekday}|{month_name}|{season}|{day_part})", amounts.every_named),
    Rule(r"{weekdays}", amounts.every_named),
    Rule(r"{adverb}", amounts.every),
    Rule(r"(?:once|twice|{*count} times) (?:a|an|per|each|every) {unit}", amounts.every),
)
