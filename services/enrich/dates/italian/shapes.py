"""Patterns for parts of Italian expressions, which the rules of the frame name."""

SHAPES = {
    "article": r"(?:(?:il|lo|la|i|gli|le) |l['’])",
    "date_article": r"(?:il |l['’])",
    "day_article": r"(?:la (?=giornata))",
    "recent_article": r"(?:(?:gli|le|i|l['’]|questi|queste) ?)",
    "of": r" ",
    "of_year": r" (?:del(?:l['’]anno)? )?",
    "th": r"°",
    "day_word": r"(?!)",
    "day_to_day": r"(?:, | e | al | all['’]| o |-)",
    "part": (
        r"(?:(?:l['’]|la |gli |i )?(?:inizio|inizi|primi|metà|fine)"
        r" (?:dell['’]|della |degli |dello |delle |dei |del |di |d['’])?)"
    ),
    "year_word": r"(?:(?:l['’])?anno|il)",
    "of_that_year": (r" (?:dell['’]anno {shift}|del(?:lo)? {shift2} anno|di quest['’]anno)"),
    "of_this_year": r" dell['’]anno",
    "decade_word": r"anni ",
    "century": r"{century_ordinal} secolo",
    "in_the": r"durante|per|in",
    "in_the_fused": r"nella|nel|al|alla|in",
    "in_season": r"in|d['’]",
    "day_part_after": r" {day_part}",
    "this": r"(?:questa|questo) ",
    "gap": r"(?: |(?<=['’]))",
    "rest": r"resto della|resto del|resto dell['’]",
    "day_noun": r"giornata",
    "closed": r"chiudere|chiuso|chiude|terminato|terminare",
    "of_the": r" (?:di|del) ",
    "coming_before": r"(?:prossimo)",
    "coming_after": r"(?:prossimo)",
    "weekend": r"(?:fine settimana|weekend|week-end)",
    "present": r"ora|adesso|attualmente|oggigiorno|al momento|in questo momento",
    "past": r"recentemente|di recente|poco fa|tempo fa",
    "future": r"(?:molto )?presto|prossimamente|futuro",
    "about": r"circa|quasi|oltre|più di|meno di|almeno|appena|solo",
    "vague": r"alcuni|alcune|pochi|poche|molti|molte|diversi|diverse|parecchi|qualche|vari",
    "since": r"da",
    "recent": r"ultimi|ultime|prossimi|prossime|primi|prime|scorsi|scorse",
    "recent_one": r"(?:ultimo(?= (?:anno|mese|secolo|decennio)\b))",
    "later": r"dopo|più tardi|prima",
    "than": r"di|del|dello|della|dell|dei|delle|degli|che|il|la|lo|l",
    "to_count": r" (?:a|e|ai) ",
    "between": r"da|dai|tra|fra",
    "and": r" e ",
    "and_half": r" e mezz[oa]",
    "no_age": r"(?:(?<!, )(?<!\()|(?!\S{1,20} anni[,.;)]))",
    "ages": (
        r"età di|aveva|ha|hanno|compie|ai|gli|questo è|non è"
        r"|(?:uomo|donna|giovane|ragazzo|ragazza|bambino|bambina|figlio|figlia)s? di"
    ),
    "old": r"d['’]età|di età",
    "of_dozens": r" d(?:i |['’])",
    "half": r"(?:mezzo |mezza |mezz['’])",
    "some": r"lunghi|lunghe",
    "for_units": r"per|da|dopo|durante|nel giro di|degli",
    "each": r"(?:ogni |tutti i |tutte le |tutti gli )",
    "plural_article": r"(?!)",
    "times": r"(?:una volta|(?:due|tre|quattro|cinque|\d{1,4}) volte)",
    "per": r"(?:al |all['’]|alla |l['’](?=anno))",
    "next_word": r"successivo|seguente|precedente|scorso|prossimo|dopo|prima|di|del|mese",
    "counted": (
        r"(?:euro|dollari|sterline|lire|abitanti|persone|metri|chilometri|km|tonnellate|voti"
        r"|posti|milioni|pagine|dipendenti)"
    ),
    "numbered": r"volo|camera|numero|linea|pagina|Peugeot|Boeing|Airbus|risoluzione|Russell|Fiat",
}
