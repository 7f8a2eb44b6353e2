"""Data: words that open a line as a place does, and are none."""

from lexicon.word_lists import entries_of, words

KICKERS = words(
    """
    abstract addendum advisory agenda alert alerts analysis announcement announcements archive
    attention background backgrounder bestseller box breaking briefing briefs bulletin calendar
    caption chronology clarification clarifications column comment commentary comments corrected
    correctie correctif correction corrections corrigendum daybook debrief developing digest
    disclaimer editor's editorial editors eds embargo embargoed erratum essay etc exclusif exclusiva
    exclusive exklusiv explained explainer factbox features flash footnote forecast glance graphic
    graphics headline headlines hfr highlights hintergrund horoscope hotline info insight interview
    intro introduction item kommentar korrektur kurzmeldung lead leaders leads letter letters list
    listen lookahead markets meldung monologue newsletter newsmaker note notebook notes notice obit
    obituary opinion opinions overview pages panorama paywall photo photos picture pictures playlist
    podcast poll polls prelude preview previews profile profiles program programme prologue prompt
    q&a question questions quiz quote quotebox quotes ranking rankings readers recap recaps recipe
    recipes refile related release repeat report reporter reports result results review reviews
    roundup rubric scoreboard scores section sidebar slideshow snapshot sources sperrfrist spotlight
    standings statement stats stories strictly summary synopsis tease teaser test testimonial
    testing tickets timeline tip tips trailer transcript tribune udarbejdet umfrage update updated
    updates urgent vermischtes video vidéo videos viewpoint voices warning watch weather witness
    wrapup zusammenfassung

    archery athletics badminton baloncesto baseball basketball biathlon bobsleigh boxing calcio
    canoeing ciclismo cricket curling cycling cyclisme equestrian fencing fifa football fussball
    futbol fútbol fußball golf gymnastics handball hockey judo lacrosse mlb motogp motorsport
    motorsports nascar nba ncaa netball nfl nhl olympics paralympics rowing rugby sailing skating
    skiing snooker soccer softball sports squash swimming taekwondo tenis tennis triathlon uefa
    ufc volleyball wrestling

    aerospace agriculture airlines aktualisiert appendix art arts automotive autos aviation
    banking banks bonds books business chapter cinema climate commodities crime crypto culture
    currencies defence defense earnings economics economy education election elections energy
    entertainment environment equities fashion finance foreign forex gadgets gold government
    grains health healthcare housing immigration indicators industry infrastructure inside
    insurance investigation investing investment ipo kultur lawsuit leisure lifestyle literature
    livestock metals military money movies music nature obituaries oil people philanthropy
    politica política politics politik politique property religion retail science shares shipping
    society stocks storm taxes tech technology telecoms terrorism theater theatre tourism trade
    transport travel treasuries trends wall wirtschaft world

    aids asean cia covid covid-19 fbi gdp irs isis nasa nato opec sec unesco unicef who

    are because but dear had has have he here how i if is it it's its no not only please she that
    there these they this those today tomorrow tonight under was we were what when where who's why
    will with without yes yesterday you

    abstimmung achtung advertencia aktualisierung análisis anm anmerkung anuncio attenzione avis
    aviso avviso bericht bilanz communique communiqué comunicado dossier encadré enquête entretien
    entrevista foto fotos hinweis infobox intervista kurz liveticker nota notas overzicht portrait
    porträt précision pregunta presse-info rappel redacción redaction redaktion repères reportage
    reportaje résumé resumen ricetta scheda sintesi thema themen titel urgente vorbericht wichtig
    zitat zitate
    """
)
"""Labels, kinds of sport, sections and other words of which one makes a name no place."""

NO_PLACES = words(
    """
    a access act action after afternoon agenda aim all also am among april archives army art as at
    aug august author avant back ballot base before bonus book born brief by cet cette chapter
    church city city's coach college company conclusion congress contact context country court
    covid created daily dal dans das date day december den der dès desde details die diese dieser
    director do during east ein eine el election em en english entre episode er es evening event
    facts family fans february file filed film final first five focus for former four fri friday
    from full für game games gegen god good group guide hold home host idea il im image in
    industry insider into issued january july june kill la last latest law le les lesson life live
    lo local location los love march mate may media men message mit mon monday more morning most
    move na nach name national needs never new news next night no north nos november number
    october off on one opening order our outlook over page paper part party past per place plan
    play poem point police por post posted pour president press price problem product project
    proof public published rate reason record released reuters rule sat saturday scene school
    second seit senate september series session seven show side sign since site six size solution
    some source sous south special sport stage start state status step story strict su subject
    submitted sun sunday sur talk team teams ten the then third three thu thursday time times to
    top topic total town tue tuesday two type um uma un una unas une unit university unter until
    upcoming upon us use victory view village voice vom von vor vote wed wednesday week weekend
    welcome west winner winners within women work year years young your zu zum
    """
) | entries_of(
    """
a closer look, at a glance, by the numbers, death notice, dress code, fast facts, first person
for immediate release, for release, game notes, hall of fame, in brief, in memoriam, in other news
in short, in their own words, key points, key takeaways, last minute, los de abajo, men's, next up
no comment, on the record, on this day, one more thing, press release, read more, side note
small business, the big picture, the bottom line, the latest, tip-ins, to be continued, top news
top story, top stories, up next, what's next, what we know, what's new, women's
"""
)
"""Words and phrases, in lower case, that are no place where they are the whole of a name."""

OPENERS = words(
    """
    a all an another any at both by each every for from her his in its many more most my no not of
    on one our part some that the their these this those three to two with your
    """
)
"""Words, in lower case, with which a phrase in capitals begins, and no place but a few cities."""

TITLES = words(
    """
    captain chancellor coach general governor judge king mayor minister pope premier president
    prince princess queen rep secretary sen senator
    """
)
"""Words, in lower case, with which a person's name begins."""

NOWHERE = words("undated clandestine unbekannt") | {"no city"}
"""What agencies print where there is no place."""

PARTICLES = words(
    """
    a aan al am an and auf bei ben bin by d' da das de dei del della der des di do dos du e el en
    et ez im in la las le les lo los mit na near ob of off on op près sous sur the to und upon van
    von vor y zu zum nad pod pri
    """
)
"""Words in lower case within the names of places, and between them."""

JOINERS = words("and y e et und og och")
"""What joins two places."""
