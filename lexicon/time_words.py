"""Words around a stated time, folded, in the languages of Western Europe."""

from lexicon.word_lists import words

FILLERS = words(
    "at on the of by from hour hours time date"
    " am um der den dem des das ab uhr uhrzeit datum"
    " le la les l du de a au aux heure heures date"
    " el los las del dia hora horas fecha"
    " il lo alle dalle dal del ore data"
    " o os as da do das dos"
    " op om de het uur datum tijd"
)
"""Words that join the parts of a time and change nothing."""

UNTIL = FILLERS | words(
    "until til till to before for is it's ends end expires expire expiry lifts lifted lift"
    " bis zum vor nicht frei freigabe endet"
    " jusqu'au jusqu'a jusque avant leve fin hasta antes levanta fino sino prima scade fine"
    " ate antes tot voor not no earlier than sunday monday tuesday wednesday thursday friday"
    " saturday strict strictly deadline this next coming diesen dieser kommenden kommender"
    " nachsten ce prochain este proximo questo prossimo komende deze"
)
"""Words directly before the end of an embargo."""

ENDS_AT = words(
    "until til till before through bis vor jusqu'au jusqu'a jusque avant hasta antes fino prima"
    " ate tot voor"
)
"""Words that stand before an end."""

INTRODUCTIONS = UNTIL | words(
    "release released publication publish publishing use broadcast online print web embargo"
    " embargoed under hold advance verwenden veroffentlichung veroffentlichen publier publication"
    " publicar publicacion pubblicare pubblicazione publicacao publicatie pas ne no non nao niet"
)
"""Words that begin a sentence on the end of an embargo."""

UNSURE = words(
    "about approximately approx around roughly circa ca ungefahr etwa gegen voraussichtlich"
    " environ vers aproximadamente alrededor hacia verso cerca ongeveer rond omstreeks"
    " expected likely probably delivery estimated provisional tbc tba tbd unless either"
    " confirmed announced determined confirmation bestatigt festgelegt confirmer confirmar"
    " confermare bevestigd definir"
    " day days tag tage tagen jour jours dias giorno giorni dag dagen week weeks woche wochen"
    " semaine semaines semana semanas settimana settimane weken month months monat monate"
    " monaten mois mes meses mese mesi maand maanden minute minutes minuten minutos minuti"
    " half quarter past halb viertel dreiviertel media cuarto mezza demie demi quart kwart ish"
    " stunde stunden later spater anniversary late early mid anfang mitte debut principios"
    " mediados finales inizio inicio meados begin eind"
)
"""Words that make an hour or day only likely, or reckon from it: "a week after December 20"."""

LASTS = words(
    "through after end close inclusive including inclusively einschliesslich einschließlich"
    " einschl inkl inklusive ende nach fin apres inclus final despues inclusive incluso incluido"
    " fine dopo incluso compreso fim depois einde na inclusief met"
)
"""Words that make a day last until its end: "until the end of December 20"."""

LINKS = words("or and to oder und bis ou et y o u e ed en of tot as at a")
"""Words that join one time to another."""
