"""Patterns for parts of French expressions, which the rules of the frame name."""

SHAPES = {
    "article": r"(?:(?:le|la|les) |l['’])",
    "date_article": r"(?:les? )",
    "day_article": r"(?!)",
    "recent_article": r"(?:(?:les|la|le|ces) )",
    "of": r" ",
    "of_year": r" (?:de )?",
    "th": r"er",
    "day_word": r"(?!)",
    "street": r"[Rr]ue du|[Aa]venue du|[Pp]lace du|[Bb]oulevard du|[Qq]uai du",
    "month_noun": r"(?!)",
    "day_to_day": r"(?:, | et | ou | au | à |-)",
    "part": (
        r"(?:(?:le |la )?(?:début|fin|milieu|courant|mi)"
        r"(?:[ -](?:du mois (?:de |d['’])|de la |de l['’]|de |du |des |d['’])?))"
    ),
    "year_word": r"(?:l['’])?(?:année|an)",
    "of_that_year": r" de (?:l['’](?:année|an) {shift}|{shift2} année)",
    "decade_word": r"années ",
    "century": r"{century_ordinal} siècle",
    "in_the": r"dans|pendant|durant|au cours de",
    "in_the_fused": r"au cours du|(?!)",
    "in_season": r"en|au|cet|ce",
    "day_part_after": r" {day_part}",
    "this": r"(?:ce|cet|cette) ",
    "gap": r" ",
    "rest": r"reste de|reste du",
    "day_noun": r"journée",
    "closed": r"terminé|clôturé|fini|terminer|finir|termine",
    "of_the": r" (?:de |du )",
    "coming_before": r"(?!)",
    "coming_after": r"(?:prochain|qui vient)",
    "weekend": r"week-end",
    "present": (
        r"maintenant|désormais|actuellement|à présent|pour l['’]instant|en ce moment|de nos jours"
    ),
    "past": r"récemment|dernièrement|autrefois|jadis|naguère",
    "future": r"bientôt|prochainement|l['’]avenir|le futur",
    "about": r"environ|près de|presque|plus de|moins de|au moins|quelque|à peine",
    "vague": r"quelques|plusieurs|de nombreux|de nombreuses",
    "since": r"depuis",
    "recent": r"derniers|dernières|prochains|prochaines|premiers|premières",
    "recent_one": r"(?!)",
    "later": r"plus tard|auparavant",
    "than": r"(?!)",
    "of_this_year": r" de l['’]année",
    "to_count": r" (?:à|et) ",
    "between": r"de|entre",
    "and": r" et ",
    "and_half": r" et demie?",
    "no_age": r"(?:(?<!, )(?<!\()|(?!\S{1,20} ans?[,.;)]))",
    "ages": (
        r"[âa]gée?s? (?:de|d['’]environ)|l['’]âge de|(?:de plus|moins) de|les|avait"
        r"|(?:homme|femme|garçon|fille|enfant|jeune|élève|adolescent|adolescente)s? de"
    ),
    "old": r"âgée?s?",
    "of_dozens": r" d(?:e |['’])",
    "half": r"une? demi-",
    "some": r"des|de longues|de longs",
    "for_units": r"pendant|depuis|durant|après|en quelques|d['’]ici",
    "each": r"(?:chaque |tous les |toutes les )",
    "plural_article": r"(?:les )",
    "times": r"(?:une|deux|trois|quatre|cinq|\d{1,4}) fois",
    "per": r"par ",
    "next_word": r"(?!)",
    "counted": (
        r"(?:euros|dollars|francs|habitants|personnes|mètres|kilomètres|km|m|tonnes|emplois|voix"
        r"|spectateurs|salariés|places|pages)"
    ),
    "numbered": r"vol|chambre|numéro|n°|ligne|page|Peugeot|Boeing|Airbus|résolution|Russell",
}
