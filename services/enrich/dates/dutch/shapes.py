"""Patterns for parts of Dutch expressions, which the rules of the frame name."""

SHAPES = {
    "article": r"(?:(?:de|het) )",
    "date_article": r"(?!)",
    "day_article": r"(?!)",
    "recent_article": r"(?:(?:de|het) )",
    "of": r" ",
    "of_year": r" (?:van )?",
    "th": r"(?:e|de|ste)",
    "day_word": r"(?!)",
    "street": r"(?!)",
    "month_noun": r"(?!)",
    "day_to_day": r"(?:, | en | tot | tot en met | t/m |-)",
    "part": (
        r"(?:(?:(?:het )?(?:begin|midden|einde?)(?: van de| van het| van| der| de|)|medio"
        r"|halverwege"
        r"|half) )"
    ),
    "year_word": r"(?:(?:het )?jaar)",
    "of_that_year": r" (?:van )?{shift} jaar",
    "of_this_year": r" van het jaar",
    "decade_word": r"jaren ",
    "century": r"{century_ordinal} eeuw",
    "in_the": r"in|gedurende",
    "in_the_fused": r"(?!)",
    "in_season": r"in de|in het|deze|dit",
    "day_part_after": r" ?{day_part}",
    "this": r"(?!)",
    "gap": r" ",
    "rest": r"rest van",
    "day_noun": r"dag",
    "closed": r"eindigde|eindigden|sloot|sloten|beëindigde",
    "of_the": r"(?!)",
    "coming_before": r"(?:komende?|aanstaande)",
    "coming_after": r"(?!)",
    "weekend": r"(?:weekend|weekeinde)",
    "present": r"nu|momenteel|thans|tegenwoordig|op dit moment|vandaag de dag|inmiddels",
    "past": r"onlangs|recentelijk|vroeger|destijds|kortgeleden|het verleden",
    "future": r"(?:zeer )?binnenkort|de toekomst|weldra",
    "about": (r"ongeveer|circa|bijna|ruim|meer dan|minder dan|zo['’]n|zeker|minstens|slechts|tot"),
    "vague": r"enkele|een paar|meerdere|verscheidene|verschillende|veel|weinig|luttele",
    "since": r"sinds",
    "recent": r"afgelopen|laatste|komende|eerstvolgende|volgende|voorbije|eerste",
    "recent_one": r"(?!)",
    "later": r"later|eerder",
    "than": r"dan",
    "to_count": r" (?:tot|en) ",
    "between": r"tussen|van",
    "and": r" en ",
    "and_half": r" en een half",
    "no_age": r"(?:(?<!, )(?<!\()|(?!\S{1,20} jaar?[,.;)]))",
    "ages": r"leeftijd van|van de|was|is|vanaf",
    "old": r"oude?|jong",
    "of_dozens": r" ",
    "half": r"(?:een )?(?:half |halve )",
    "some": r"vele|lange",
    "for_units": r"al|na|sinds|gedurende|binnen|der|enkele",
    "each": r"(?:elke |iedere |elk |ieder |om de |alle )",
    "plural_article": r"(?:op )?",
    "times": r"(?:één|een|twee|drie|vier|vijf|\d{1,4}) keer",
    "per": r"per ",
    "next_word": r"(?!)",
    "thing": (
        r"\w{0,12}(?:celstraf|gevangenisstraf|straf|contract|periode|termijn|oorlog|plan|programma"
        r"|opleiding|garantie|geschiedenis|traditie|bestaan|jubileum|ambtstermijn|looptijd)"
    ),
    "counted": (
        r"(?:euro|dollar|gulden|inwoners|mensen|personen|meter|kilometer|km|ton|stemmen|banen"
        r"|zetels|plaatsen|miljoen|werknemers)"
    ),
    "numbered": r"vlucht|kamer|nummer|lijn|pagina|Peugeot|Boeing|Airbus|resolutie|Russell",
}
