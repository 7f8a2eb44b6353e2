"""Patterns for parts of Portuguese expressions, which the rules of the frame name."""

SHAPES = {
    "article": r"(?:(?:o|a|os|as) )",
    "date_article": r"(?:o )",
    "day_article": r"(?!)",
    "recent_article": r"(?:(?:os|as|o|a|estes|estas) )",
    "of": r" de ",
    "of_year": r" (?:de|do ano de) ",
    "th": r"[º°]",
    "day_word": r"dia",
    "day_to_day": r"(?:, | e | a | até |-)",
    "part": (
        r"(?:(?:o |a )?(?:inícios?|princípios?|começo|meados|metade|fim|fins|final|finais)"
        r" (?:da |do |dos |das |de ))"
    ),
    "year_word": r"(?:(?:o )?ano(?: de)?)",
    "of_that_year": r" (?:do|de|deste) (?:{shift} ano|ano {shift2}|mesmo ano|ano)",
    "of_this_year": r" do ano",
    "decade_word": r"(?:anos |décadas? de )",
    "century": r"século {century_ordinal}",
    "in_the": r"durante|por|de",
    "in_the_fused": r"à|na|pela|da",
    "in_season": r"em|no|na",
    "day_part_after": r" (?:(?:à|de|da|pela) )?{day_part}",
    "this": r"(?:esta|nesta|desta) ",
    "gap": r" ",
    "rest": r"resto do|resto da",
    "day_noun": r"dia",
    "closed": r"terminou|fechou|encerrou|terminar|fechar",
    "weekend": r"fim de semana",
    "present": r"agora|atualmente|actualmente|neste momento|hoje em dia",
    "past": r"recentemente|ultimamente|outrora|há pouco",
    "future": r"em breve|brevemente|o futuro",
    "about": r"cerca de|quase|mais de|menos de|pelo menos|aproximadamente|apenas|uns|umas",
    "vague": r"vários|várias|alguns|algumas|uns|umas|poucos|poucas|muitos|muitas",
    "since": r"desde",
    "recent": r"últimos|últimas|próximos|próximas|primeiros|primeiras",
    "recent_one": r"(?:última(?= década\b)|último(?= século\b))",
    "later": r"depois|mais tarde|antes",
    "than": r"d[aeo]s?|que",
    "to_count": r" (?:a|e) ",
    "between": r"de|entre",
    "and": r" e ",
    "and_half": r" e mei[ao]",
    "count": r"\d{1,3}(?:\.\d{3}){1,2}|\d{1,4}|{*number}(?: e {*number}){0,3}",
    "no_age": r"(?:(?<!, )(?<!\()|(?!\S+ anos[,.;)]))",
    "ages": (
        r"idade de|tinha|tem|têm|completa|maiores de|menores de|aos|os"
        r"|(?:homem|mulher|jovem|rapaz|rapariga|menino|menina|filho|filha|criança)s? de"
    ),
    "old": r"de idade",
    "of_dozens": r" de ",
    "half": r"(?:meio |meia )",
    "some": r"longos|longas",
    "for_units": r"durante|há|após|por|em",
    "each": r"(?:cada |a cada |todos os |todas as )",
    "plural_article": r"(?:aos |às )",
    "times": r"(?:uma vez|(?:duas|três|quatro|cinco|várias|\d+) vezes)",
    "per": r"(?:por )",
    "next_word": r"seguinte|anterior",
    "counted": (
        r"(?:euros|dólares|reais|milhões|habitantes|pessoas|metros|quilómetros|quilômetros|km"
        r"|toneladas|votos|empregos|vagas|páginas|horas)"
    ),
    "numbered": r"voo|quarto|número|linha|página|Peugeot|Boeing|Airbus|resolução|Russell",
}
