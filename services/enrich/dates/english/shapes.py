"""Patterns for parts of English expressions that several rules share: `{year}`, `{count}`, …"""

SHAPES = {
    # numbers
    "year": r"1[5-9]\d\d|20\d\d",
    "any_year": r"[1-9]\d\d\d?",
    "short_year": r"\d{4}|\d{2}",
    "day": r"[12]\d|3[01]|0?[1-9]",
    "dd": r"\d\d",
    "th": r"st|nd|rd|th",
    "nth": (
        r"\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    ),
    "hour": r"[01]?\d|2[0-4]",
    "minute": r"[0-5]\d",
    "digits": r"\d{1,3}(?:,\d{3}){1,2}|\d{1,4}(?:\.\d{1,2})?(?:[- ]\d/\d)?",
    "digit": r"one|two|three|four|five|six|seven|eight|nine",
    "two_digits": (
        r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:{*digit}))?"
        r"|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    ),
    "count": (
        r"{*digits}|(?:(?:a|one|two) )?(?:hundred|thousand|dozen)|(?:a )?couple(?: of)?"
        r"|{*two_digits}|{*digit}"
    ),
    "to_count": r"(?: or | to | and |[-–]| to a ){*count}",
    "and_half": r"(?P<half> and a half)",
    # what a number or an amount is of
    "counted": (
        r"(?:people|men|women|children|troops|soldiers|workers|employees|miles|feet|met(?:er|re)s"
        r"|kilomet(?:er|re)s|points|shares|jobs|pounds|tons|tonnes|yen|marks|francs|dollars|euros"
        r"|votes|seats|homes|houses|pesos|rupees|roubles|rubles|yuan|kronor|kroner|riyals|naira"
        r"|shillings|baht|won|rand|lira"
        r"|cars|members|victims|refugees|protesters)"
    ),
    # what has a number of four digits that is no year
    "numbered": (
        r"(?:flights?|chapter|office|rooms?|highway|route|gate|bus|channel|section|resolutions?"
        r"|no\.|nos\.|number"
        r"|page|lot|box|suite|unit|model|serial|asteroid|Russell|S&P|Nikkei|FTSE|CSI|Stoxx|ASX|SIX"
        r"|Boeing|Airbus|Windows|Peugeot|kick-?off|tee-?off|tip-?off|throw-in|at(?: about"
        r"| around)?)"
        r"(?: (?:is|was|at|is at|was at))? "
    ),
    "rated": (
        r"percent|million|billion|trillion|times|once|twice|dollars|euros|pounds|cents|tons|tonnes"
        r"|barrels|hours|people|shares|cars|vehicles"
    ),
    "many": r"(?:\d[\d.,]*|million|billion|thousand|dozens of|hundreds of|thousands of)",
    "long_unit": r"minute|hour|week|month|year|decade|century",
    "newspaper": r"newspapers?|papers?|broadsheet|tabloid|wrote|said|says|quoted|claimed",
    # the halves and quarters of games are no part of a year
    "game": (
        r"scor(?:ed|ers?|ing)|equali[sz]ers?|strikers?|midfielders?|(?:goal)?keepers?|touchdowns?"
        r"|half-?time|substitutes?|quarterbacks?|headed (?:home|in|wide)|kick-?off|the match"
        r"|(?:free|penalty) (?:kick|throw)s?|(?:opening|second|third|winning|late) goal"
        r"|goals (?:from|by)|outscored|rebounds?|lay-?ups?|dunk(?:ed|s)?|free throws?|field goals?"
        r"|(?:3|three)-pointers?|rushing|(?:minutes|seconds) (?:left|remaining|to (?:go|play))"
        r"|(?:led|trailed|leading|trailing) (?:\d{1,3}-\d{1,3} )?(?:after|through|at)"
        r"|\d{1,3}-\d{1,3} (?:lead|win|run|victory|loss|after|at|in|early|midway|late)"
    ),
    # what may stand before
    "vague": (
        r"(?:several|many|a few|few)(?: dozen| hundred| thousand)?|the many|a number of"
        r"|a handful of|a matter of|countless"
        r"|(?:dozens|hundreds|thousands) of"
    ),
    "about": (
        r"about|around|nearly|almost|roughly|approximately|(?:no )?(?:more|less|fewer) than"
        r"|at least|at most|up to|as (?:many|much|little) as|another|an additional"
    ),
    "part": (
        r"(?:the )?(?:very )?(?:beginning|start|end|middle|close|turn) of(?: the)?"
        r"|(?:early|late|mid|earlier|later)(?:-|(?= ))(?: in(?: the)?)?"
    ),
    "before_month": (
        r"in|since|of|by|until|till|through|to|from|and|or|during|before|after|for|between|as"
        r"|the|a|its|his|their|our|every|last|next|this|,"
    ),
    # USA Today
    "no_title": r"(?-i:(?=[a-z]|[A-Z]{2})|(?<![a-zA-Z] ))",
    "which": r"past|last|next|previous|coming|following|preceding|first|final|latest",
    "straight": (
        r"more|full|straight|consecutive|additional|trading|business|working|whole|solid|fiscal"
    ),
    "fiscal": r"fiscal|calendar|financial|full",
    "on_weekday": r"(?:{*any_weekday},? )",
    "no_season": r"season|line|meeting|collection|break|sun|heat|of",
    "name_after_weekday": (
        r"Night (?:Live|Football|Fever|Lights)|Live|Football|Times|Telegraph|Mail|Mirror|Express"
        r"|Herald|Post|Star|Sun|World|People"
    ),
    "on_part_of_weekday": r"(?:(?:this )?{any_weekday}(?: {day_part})?,? )",
    "its_zone": r"(?:,? {zone}|,? \({zone2}\))",
    "on_day": (
        r"(?:(?:,? (?:on )?(?:{any_weekday}(?: {*day_part})?|{day_name}))?"
        r"(?:,? (?:on )?{month} {day}{*th}?(?:,? {year})?)?)"
    ),
    # what may stand after, or between
    "through": r"(?: and | & | to | or | through |[-–])",
    "its_year": r"(?:,? {year}|,?(?: of)? (?:{shift}|{focus_shift}) year)",
    "to": r" (?:and|to|until|till|through) ",
    "from_one": (
        r"(?:from|between) (?:(?:the )?{*day}{*th}? )?{*month}(?: {*day}{*th}?)?(?:,? {*year})?"
    ),
    "of_year": (
        r",? (?:of |in )?(?:(?:the )?fiscal )?(?:(?:the )?year )?"
        r"(?:{year2}|(?P<shift2>last|this|next) year|the year)"
    ),
    "compared": r"(?:year[- ](?:ago|earlier)|comparable|corresponding|same|similar)",
    "a_year_before": r" (?:of )?(?:the )?(?P<shift>last) year| a year (?:ago|earlier|before)",
}
