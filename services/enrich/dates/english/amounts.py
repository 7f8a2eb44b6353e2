"""Rules for English lengths of time, for how often, and for dates so long ago.

"Three days", "the past two weeks", "every Monday", "twice a week", "two weeks ago".
"""

from services.enrich.dates.language import Rule
from services.enrich.dates.resolvers import amounts, references

AMOUNTS = (
    # two weeks ago, a few days ago, years ago, six months from now
    Rule(
        r"(?:{*about} )?(?:{count}(?: or so)?|an?|{vague}) {unit}(?: or (?:so|two))?,? {direction}",
        amounts.ago,
    ),
    Rule(r"{plural_unit} {direction}", amounts.long_ago),
    # the past two weeks, the next 12 to 18 months, recent years
    Rule(
        r"(?:the )?{*which} (?:{count}{*to_count}?|{vague}) (?:{*straight} )?{unit}(?: or so)?",
        amounts.duration,
    ),
    # 20 percent a year, $5 million a day, 500 flights a week, per month
    Rule(
        r"an? (?P<unit>day|week|month|year)",
        amounts.every,
        after=r"(?:[\d.,]*\d(?:m|bn|tn|k)?|[\d.,]*%|{*rated}|{*many}(?: \w+)? \w+s) ",
        not_before=r" (?:later|earlier|ago|before|after|from|old)\b",
    ),
    Rule(r"per (?P<unit>day|week|month|year|decade)", amounts.every),
    Rule(r"recent (?:years|decades)", references.past),
    Rule(r"(?:the )?(?:recent|coming|past|previous|last) {plural_unit}", amounts.vague_amount),
    # between two and six days, six days a week, (ran it in) 2:15:25
    Rule(
        r"(?P<first>{count})(?: and | to )(?P<second>{count2} {unit})",
        amounts.durations,
        after=r"(?:between|from) ",
        not_before=r"[- ]olds?\b",
    ),
    Rule(r"{*count} {*plural_unit} (?:a|per|each|every) {unit}", amounts.every),
    Rule(
        r"(?P<clocked_hours>\d):{minute}:(?P<second>[0-5]\d)(?:\.\d\d?)?",
        amounts.clocked,
        not_after=r"(?:at|until|till|by|before|after|since) ",
    ),
    # three days, a 10-year (deal), two and a half hours, nearly forty years; ages are not times
    Rule(
        r"(?!(?:{*about} )?three-quarters|(?:19|20)\d\d (?!years))"
        r"(?:{*about} )?{count}{*to_count}?{*and_half}?(?:[- ]{*straight})?[- ]{unit}"
        r"(?:[- ]long)?(?: or so)?",
        amounts.duration,
        not_after=r"(?:aged?|ages|age of)(?: {*count} {*unit}(?: (?:to|and|or))?)? ",
        not_before=r"(?:,?(?: and)? {*count} {*unit})?[- ]olds?\b| of age",
    ),
    Rule(r"the {count} {plural_unit}", amounts.duration, not_before=r"[- ]olds?\b"),
    Rule(r"(?:{*about} )?{vague}[- ](?:{*straight} )?{unit}", amounts.duration),
    Rule(r"an? (?P<unit>day|week|month) (?:earlier|later)", amounts.duration),
    # a day after the crash, days before the vote, in the weeks after it
    Rule(r"a (?P<unit>day)(?= (?:before|after)\b)", amounts.duration),
    Rule(r"(?:the )?{plural_unit}(?= (?:before|after)\b)", amounts.vague_amount),
    Rule(r"{plural_unit}-long", amounts.vague_amount),
    Rule(r"the {plural_unit} (?:ahead|to come)", amounts.vague_amount),
    Rule(
        r"the {plural_unit}",
        amounts.vague_amount,
        after=r"(?:over|through|down) ",
        not_before=r" (?:of|that|when|since|before|after|leading)\b",
    ),
    Rule(
        r"(?:{*about} )?an? (?:{*straight} )?(?P<unit>{*long_unit}){*and_half}?",
        amounts.duration,
        not_before=r"-\w",
    ),
    Rule(r"(?:a )?{fraction}(?: of)?(?: an?)?[- ](?P<unit>{*long_unit})", amounts.duration),
    Rule(
        r"{plural_unit}",
        amounts.vague_amount,
        after=r"(?:for|in|within|took|take|spent|after|lasts?|follows|over) ",
    ),
    # every day, every other week, each July, Mondays, daily, twice a week, 20 percent a year
    Rule(r"(?:each|every)(?: (?:{count}|{other}))? {unit}", amounts.every),
    Rule(r"(?:each|every) (?:{weekday}|{month_name}|{season}|{day_part})", amounts.every_named),
    Rule(r"{weekdays}", amounts.every_named),
    Rule(
        r"(?-i:(?=[a-z])|(?<![\w,] )(?![A-Z][a-z]+ [A-Z])){adverb}",
        amounts.every,
        not_after=r"(?:the|an?|reports?|told) (?-i:[A-Z][\w-]+(?: [A-Z][\w-]+)?) ",
        not_before=r" {*newspaper}",
    ),
    Rule(r"(?:once|twice|{*count} times) (?:a|an|per|each|every) {unit}", amounts.every),
)
