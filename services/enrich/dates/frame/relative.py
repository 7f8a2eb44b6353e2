"""Rules for dates that depend on the reference day, or on a date named before.

"Hier soir", "el próximo martes", "la settimana scorsa", "o mês que vem", "le même jour", "ahora".
"""

from services.enrich.dates.language import Rule
from services.enrich.dates.resolvers import amounts, references, relative

RELATIVE = (
    # hier soir, ayer por la tarde, anoche, ce matin
    Rule(r"{*no_title}{*day_article}?{day_name}(?:{*day_part_after})?", relative.day),
    Rule(r"{day_name}, {*weekday}", relative.day),
    Rule(r"{named_part}", relative.named_part),
    Rule(r"{*this}{day_part}", relative.part_of_day),
    Rule(r"{*article}{day_part}", relative.part_of_focus_day, after=r"(?:{*in_the}) "),
    Rule(r"{day_part}", relative.part_of_focus_day, after=r"(?:{*in_the_fused}) "),
    # los jueves; mardi soir, le samedi, martes pasado, lo scorso lunedì, ce dimanche
    Rule(r"{*plural_article}{weekdays}", amounts.every_named),
    Rule(r"{*article}?{weekday}(?:{*day_part_after})?", relative.weekday),
    Rule(
        r"{*article}?(?:{shift}{*gap}{weekday}|{weekday2} {shift2})(?:{*day_part_after})?",
        relative.shifted_weekday,
    ),
    # la madrugada del martes
    Rule(r"{*article}?{day_part}{*of_the}{weekday}", relative.weekday),
    # la semaine dernière, el próximo mes, quest'anno, fin de l'année
    Rule(
        r"{*article}?(?:{*coming_before} {*weekend}|{*weekend} {*coming_after})",
        relative.coming_weekend,
    ),
    Rule(
        r"{*part}?{*article}?(?:{shift}{*gap}{grain}|{grain2} {shift2})",
        relative.shifted_unit,
    ),
    Rule(r"{*part}{grain}", relative.current_unit),
    # the rest of the week, (closed) the day
    Rule(r"{*article}?{grain}", relative.current_unit, after=r"(?:{*rest}) "),
    Rule(r"{*article}{*day_noun}", relative.later_in_the_day, after=r"(?:{*closed}) "),
    # l'été dernier, este verano, été 2022, en été
    Rule(r"{*article}?(?:{shift}{*gap}{season}|{season2} {shift2})", relative.season),
    Rule(r"{*article}?{season}{*of_year}{year}", relative.season),
    Rule(r"{season}", relative.season, after=r"(?:{*in_season}) "),
    Rule(r"{*article}?{*weekend}", relative.weekend),
    # le même jour, aquel año, il giorno dopo, le lendemain
    Rule(r"{*article}?{focus_shift}{*gap}{grain}", relative.unit_of_focus),
    Rule(r"{*article}?{grain} {focus_shift2}", relative.unit_of_focus),
    Rule(r"{*article}?{beside_focus}", relative.beside_focus),
    # maintenant, récemment, l'avenir
    Rule(r"{*present}", references.present),
    Rule(r"{*past}", references.past),
    Rule(r"{*future}", references.future),
)
