"""Patterns for parts of Spanish expressions, which the rules of the frame name."""

SHAPES = {
    "article": r"(?:(?:el|la|los|las) )",
    "date_article": r"(?:(?:el|los) )",
    "day_article": r"(?:el (?=día))",
    "recent_article": r"(?:(?:los|las|el|la|estos|estas) )",
    "of": r" de ",
    "of_year": r" (?:del?(?: año)?) ",
    "th": r"[º°]",
    "day_word": r"día",
    "street": (
        r"[Cc]alle(?: del)?|[Aa]venida(?: del)?|[Pp]laza(?: del)?|[Hh]ospital|[Ee]stadio"
        r"|[Bb]arrio|[Pp]arque|[Ll]iceo"
    ),
    "month_noun": r"mes de ",
    "day_to_day": r"(?:, | y | al | a | y el |-)",
    "part": (
        r"(?:(?:el |la )?(?:principios?|comienzos?|inicios?|mediados|mitad|finales|fines|fin|final)"
        r" (?:de la |de los |de las |del |de ))"
    ),
    "year_word": r"(?:(?:el )?año|el)",
    "of_that_year": r" (?:del?|de) (?:{shift} año|año {shift2}|este mismo año)",
    "decade_word": r"(?:años |década de (?:los )?(?:años )?)",
    "century": r"siglo {century_ordinal}",
    "in_the": r"en|durante|por|de",
    "in_the_fused": r"al|(?!)",
    "in_season": r"en|este|el",
    "day_part_after": r" (?:(?:por|en|de) la |al |a media )?{day_part}",
    "this": r"(?:esta|este) ",
    "gap": r" ",
    "rest": r"resto de|resto del|lo que queda de|lo que resta de",
    "day_noun": r"(?:día|jornada)",
    "closed": r"terminó|cerró|acabó|terminar|cerrar|concluyó",
    "of_the": r" (?:del|de) ",
    "coming_before": r"(?:próximo)",
    "coming_after": r"(?:próximo|que viene)",
    "weekend": r"fin de semana",
    "present": (
        r"ahora(?: mismo)?|actualmente|en la actualidad|hoy en día|hoy día|a día de hoy"
        r"|por ahora|por el momento"
    ),
    "past": r"recientemente|últimamente|antiguamente|hace poco|hace tiempo",
    "future": r"(?:muy )?pronto|próximamente|en breve|algún día|(?:el )?futuro",
    "about": (
        r"unos|unas|cerca de|casi|más de|menos de|al menos|alrededor de|aproximadamente|solo|apenas"
    ),
    "vague": (
        r"varios|varias|algunos|algunas|unos|unas|unos cuantos|unas pocas|unos pocos|pocos|pocas"
        r"|muchos|muchas"
    ),
    "since": r"desde",
    "recent": r"últimos|últimas|próximos|próximas|primeros|primeras|pasados",
    "whole": r"todo el |toda la ",
    "these": r"estos|estas",
    "recent_one": r"(?:último(?= (?:año|mes|siglo)\b)|última(?= década\b))",
    "later": r"después|más tarde|antes|atrás",
    "than": r"del?|que",
    "of_this_year": r" del (?:presente )?año",
    "count": (r"\d{1,3}(?:\.\d{3}){1,2}|\d{1,4}|{*number}(?: (?:y )?{*number}){0,4}"),
    "to_count": r" (?:a|y) ",
    "between": r"de|entre",
    "and": r" y ",
    "and_half": r" y medi[ao]",
    "no_age": r"(?:(?<!, )(?<!\()|(?!\S{1,20} años[,.;)]))",
    "ages": (
        r"edad de|tenía|tiene|tienen|cumple|cumplió|mayores de|menores de|los|es|era|fue"
        r"|(?:hombre|mujer|joven|niño|niña|chico|chica|menor|adolescente|hijo|hija)s? de"
    ),
    "old": r"de edad",
    "of_dozens": r" de ",
    "half": r"(?:medio |media )",
    "some": r"largos|largas",
    "for_units": r"durante|hace|tras|por|llevaba|lleva|desde hace|en cuestión de",
    "each": r"(?:cada |todos los |todas las )",
    "plural_article": r"(?:los )",
    "times": (
        r"(?:una vez|(?:dos|tres|cuatro|cinco|varias|\d{1,4}) veces|(?:{*number}|\d{1,4}) días)"
    ),
    "per": r"(?:al |a la |por |cada )",
    "next_word": r"siguiente|anterior|mismo|menos|fin",
    "counted": (
        r"(?:euros|dólares|pesos|millones|habitantes|personas|metros|kilómetros|km|toneladas|votos"
        r"|empleos|escaños|plazas|páginas)"
    ),
    "numbered": r"vuelo|habitación|número|línea|página|Peugeot|Boeing|Airbus|resolución|Russell",
}
