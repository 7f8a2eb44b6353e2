"""Names of places in their context, and the place of the world that an editor would say is meant.

A row is the copy, the name, and what it means: the kind of place with its country and division by
GeoNames' codes, or "-" where an editor could not decide from the copy.
"""

import pytest

from services.enrich.entities import tag_entities
from services.enrich.entities.gazetteer import places_called, regions_named, well_known_place
from services.enrich.entities.gazetteer.small_places import small_places_called
from tests.unit.enrich.entities.marked import MarkedTagger

BESIDE = [
    ("in <LOC:Paris>, <LOC:Texas>, on", "Paris, Texas", "city US.TX"),
    ("in <LOC:London>, <LOC:Ontario>", "London, Ontario", "city CA.08"),
    ("in <LOC:Springfield>, <LOC:Illinois>", "Springfield, Illinois", "city US.IL"),
    ("in <LOC:Portland>, <LOC:Maine>", "Portland, Maine", "city US.ME"),
    ("in <LOC:Valencia>, <LOC:Venezuela>", "Valencia, Venezuela", "city VE.07"),
    ("in <LOC:Paris>, <LOC:Kentucky>", "Paris, Kentucky", "city US.KY"),
    ("in <LOC:Cambridge>, <LOC:Massachusetts>", "Cambridge, Massachusetts", "city US.MA"),
    ("in <LOC:Tripoli>, <LOC:Lebanon>", "Tripoli, Lebanon", "city LB.09"),
    ("the Portuguese town of <LOC:Lagos> was", "Lagos", "city PT.09"),
    ("<LOC:Lagos>, a quiet Portuguese town, was", "Lagos", "city PT.09"),
    ("in <LOC:Santiago> in northern <LOC:Spain>", "Santiago", "city ES.58"),
    ("<LOC:Ukraine>’s port city of <LOC:Odesa>", "Odesa", "city UA.17"),
    ("<LOC:Peru>’s capital <LOC:Lima> was calm", "Lima", "city PE.LMA"),
    ("in <LOC:Hyderabad>, in southern <LOC:Pakistan>", "Hyderabad", "city PK.05"),
    ("in <LOC:Birmingham>, in the state of <LOC:Alabama>", "Birmingham", "city US.AL"),
    ("in <LOC:Melbourne> (<LOC:Florida>) it rained", "Melbourne", "city US.FL"),
]

IN_THE_ITEM = [
    ("<NORP:French> police closed a street in <LOC:Nice>.", "Nice", "city FR.93"),
    ("<LOC:Pakistan> said the storm had passed <LOC:Hyderabad>.", "Hyderabad", "city PK.05"),
    ("<LOC:India> said the storm had passed <LOC:Hyderabad>.", "Hyderabad", "city IN.40"),
    ("<NORP:Venezuelan> police left <LOC:Valencia>.", "Valencia", "city VE.07"),
    ("<NORP:Spanish> police left <LOC:Valencia>.", "Valencia", "city ES.60"),
    ("<NORP:British> police left <LOC:Cambridge>.", "Cambridge", "city GB.ENG"),
    ("<LOC:Ukraine> lost <LOC:Bakhmut>.", "Bakhmut", "city UA.05"),
    ("<NORP:American> envoys flew to <LOC:Paris>.", "Paris", "city FR.11"),
    ("<NORP:American> envoys flew to <LOC:London>.", "London", "city GB.ENG"),
    ("The <LOC:U.S.> sent aid to <LOC:Tripoli>.", "Tripoli", "city LY.77"),
    ("<NORP:Canadian> envoys flew to <LOC:Moscow>.", "Moscow", "city RU.48"),
    ("Voters in <LOC:Georgia> and <LOC:Texas> went to the polls.", "Georgia", "division US.GA"),
    ("<LOC:Georgia> and <LOC:Armenia> signed.", "Georgia", "country GE"),
    ("<LOC:Georgia> borders <LOC:Russia>, the <LOC:U.S.> said.", "Georgia", "country GE"),
    ("Farmers in <LOC:Punjab> marched, <LOC:India> said.", "Punjab", "division IN.23"),
    ("Farmers in <LOC:Punjab> marched, <LOC:Pakistan> said.", "Punjab", "division PK.04"),
    ("<LOC:Córdoba> beat <NORP:Argentine> rivals.", "Córdoba", "city AR.05"),
    ("It rained in <LOC:Texas> and in <LOC:Odessa>.", "Odessa", "city US.TX"),
    ("<LOC:Bristol> and <LOC:Bath> flooded, <NORP:British> police said.", "Bath", "city GB.ENG"),
    ("<NORP:American> schools in <LOC:Springfield> closed.", "Springfield", "-"),
    ("<NORP:American> envoys flew to <LOC:Geneva>.", "Geneva", "city CH.GE"),
    ("<NORP:American> envoys flew to <LOC:Venice>.", "Venice", "city IT.20"),
    ("The <LOC:U.S.> said so in <LOC:Odessa>.", "Odessa", "city UA.17"),
    ("The <LOC:U.S.> and <LOC:France> met in <LOC:Paris>.", "Paris", "city FR.11"),
    ("<LOC:Texas> sent a team to <NORP:French> fairs in <LOC:Paris>.", "Paris", "city FR.11"),
    ("<LOC:Texas> police closed a street in <LOC:Paris>.", "Paris", "city US.TX"),
    ("<LOC:Bourbon County> and <LOC:Lexington>, <LOC:Ky.>, and <LOC:Paris>", "Paris", "city US.KY"),
    ("<LOC:Licking County> lies east, <LOC:Dublin> west.", "Dublin", "city US.OH"),
    ("<LOC:Walker County>, <LOC:Lovelady> and <LOC:Huntsville>", "Huntsville", "city US.TX"),
    ("<LOC:Nowhereville> beat <LOC:Dublin>.", "Dublin", "-"),
    ("<NORP:Swiss> envoys flew to <LOC:Geneva>.", "Geneva", "city CH.GE"),
    ("It rained in <LOC:Nairobi>, then in <LOC:Kitui>.", "Kitui", "city KE.27"),
    ("<LOC:Georgetown> flooded, <LOC:Guyana> said.", "Georgetown", "city GY.12"),
    ("<LOC:Kingston> flooded, <LOC:Jamaica> said.", "Kingston", "city JM.17"),
    ("<LOC:Santa Cruz> is calm, <NORP:Bolivian> police said.", "Santa Cruz", "city BO.08"),
    ("<LOC:San José> is calm, <LOC:Costa Rica> said.", "San José", "city CR.08"),
]

ALONE = [
    ("Rain fell in <LOC:Lagos>.", "Lagos", "city NG.05"),
    ("Rain fell in <LOC:Jakarta>.", "Jakarta", "city ID.04"),
    ("Rain fell in <LOC:Kyiv>.", "Kyiv", "city UA.12"),
    ("Rain fell in <LOC:Springfield>.", "Springfield", "-"),
    ("Rain fell in <LOC:San Jose>.", "San Jose", "-"),
    ("Rain fell in <LOC:Georgetown>.", "Georgetown", "city GY.12"),
    ("Rain fell in <LOC:Geneva>.", "Geneva", "city CH.GE"),
    ("Rain fell in <LOC:Cambridge>.", "Cambridge", "city GB.ENG"),
    ("Rain fell in <LOC:Wellington>.", "Wellington", "city NZ.G2"),
    ("Rain fell in <LOC:Panama City>.", "Panama City", "city PA.08"),
    ("Rain fell in <LOC:Atlantis>.", "Atlantis", "-"),
    ("Rain fell in <LOC:Washington>.", "Washington", "city US.DC"),
    ("Rain fell in <LOC:New York>.", "New York", "city US.NY"),
    ("Rain fell in <LOC:Hamburg>.", "Hamburg", "city DE.04"),
    ("Rain fell in <LOC:St. Petersburg>, <LOC:Russia>.", "St. Petersburg, Russia", "city RU.66"),
    ("Rain fell in <LOC:SAO PAULO>.", "SAO PAULO", "city BR.27"),
    ("Rain fell in <LOC:São Paulo>.", "São Paulo", "city BR.27"),
    ("Rain fell in <LOC:Singapore>.", "Singapore", "country SG"),
    ("Rain fell in <LOC:Kashmir>.", "Kashmir", "-"),
]

LARGER = [
    ("<LOC:Kherson> region is calm, <LOC:Ukraine> said.", "Kherson", "division UA.08"),
    ("<LOC:Kherson> is calm, <LOC:Ukraine> said.", "Kherson", "city UA.08"),
    ("<LOC:Helmand> province is calm.", "Helmand", "division AF.10"),
    ("the state of <LOC:Bavaria>", "Bavaria", "division DE.02"),
    ("in <LOC:Bayern>", "Bayern", "division DE.02"),
    ("in <LOC:Catalonia>", "Catalonia", "division ES.56"),
    ("in <LOC:Xinjiang>", "Xinjiang", "division CN.13"),
    ("in <LOC:Scotland>", "Scotland", "division GB.SCT"),
    ("in <LOC:Quebec>", "Quebec", "division CA.10"),
    ("in <LOC:Tigray>", "Tigray", "division ET.53"),
    ("in <LOC:Kherson Oblast>", "Kherson Oblast", "division UA.08"),
    ("on the <LOC:Black Sea>", "Black Sea", "sea"),
    ("on the <LOC:South China Sea>", "South China Sea", "sea"),
    ("across the <LOC:Sahel>", "Sahel", "region"),
    ("in the <LOC:Middle East>", "Middle East", "region"),
    ("in <LOC:Africa>", "Africa", "continent"),
    ("in <LOC:Gaza>", "Gaza", "division PS.GZ"),
    ("in the <LOC:West Bank>", "West Bank", "division PS.WE"),
    ("in <LOC:Washington> state", "Washington", "division US.WA"),
    ("in <LOC:Holland>", "Holland", "country NL"),
    ("in <LOC:B.C.>", "B.C.", "division CA.02"),
    ("in <LOC:Licking County>, <LOC:Ohio>", "Licking County, Ohio", "county US.OH"),
]


def meant(marked: str, name: str) -> str:
    tagger = MarkedTagger(marked)
    (ids,) = (one.ids for one in tag_entities(tagger.paragraphs, tagger) if one.name == name)
    if "geonames" not in ids:
        return "-"
    city, _, _ = name.partition(", ")
    states = regions_named(city)
    candidates = (well_known_place(city), *places_called(city), *small_places_called(city), *states)
    place = next(one for one in candidates if one and one.geoname == ids["geonames"])
    where = ".".join(filter(None, (place.country, place.division)))
    return f"{place.kind} {where}".strip()


@pytest.mark.parametrize(("marked", "name", "expected"), BESIDE + IN_THE_ITEM + ALONE + LARGER)
def test_a_place_is_the_one_that_is_meant(marked: str, name: str, expected: str) -> None:
    assert meant(marked, name) == expected
