"""What an editor would mark as a time in English copy, and the value it would get."""

from datetime import UTC, datetime

import pytest

from tests.unit.enrich.dates.marked import WEDNESDAY, marked_up, plain

CALENDAR = [
    "The treaty expires on [March 18|DATE 2023-03-18].",
    "The bridge fell on [Saturday, March 4, 2023|DATE 2023-03-04].",
    "Voters go to the polls on [18 March|DATE 2023-03-18] in the delta.",
    "The fair is open [March 18|DATE 2023-03-18]-[20|DATE 2023-03-20] at the docks.",
    "Talks are set for [3|DATE 2023-04-03]-[5 April|DATE 2023-04-05] in Riga.",
    "Quakes struck on [Feb. 6|DATE 2023-02-06] and [7|DATE 2023-02-07].",
    "He was arrested on [Nov. 25|DATE 2022-11-25] at the border.",
    "The law takes effect on [Jan. 1|DATE 2024-01-01].",
    "Sales have doubled since [Sept. 11|DATE 2022-09-11].",
    "The ship sank on [the 15th of January|DATE 2023-01-15].",
    "The mayor resigned in [January 2021|DATE 2021-01].",
    "The mill closed in [early March|DATE 2023-03].",
    "The plant will open in [November|DATE 2023-11].",
    "The plant was closed in [November|DATE 2022-11].",
    "Prices rose in [July of last year|DATE 2022-07].",
    "The firm, founded in [1848|DATE 1848], employs 3,000 people.",
    "Profit for [fiscal 2022|DATE 2022] was flat.",
    "He coached during the [2012-13|DATE 2012] season.",
    "The archive covers [1914|DATE 1914]-[1918|DATE 1918].",
    "She studied in Leeds in [the early 1990s|DATE 199] and [the late '80s|DATE 198].",
    "The wall dates from [the 12th century|DATE 11].",
    "The log reads [2023-03-18|DATE 2023-03-18] and [2023-03-18T14:30|TIME 2023-03-18T14:30].",
    "Filed [3/18/2023|DATE 2023-03-18], amended [18/3/2023|DATE 2023-03-18].",
    "Shops shut on [Good Friday|DATE 2023-04-07] and reopened after [Christmas|DATE 2022-12-25].",
    "The parade on [Thanksgiving 2022|DATE 2022-11-24] drew thousands.",
    "She fell ill on [Sunday evening, March 5|TIME 2023-03-05TEV], at sea.",
    "Crews return [this Friday, March 10, 2023|DATE 2023-03-10].",
    "He hoped to march on [Sunday 20 March|DATE 2022-03-20].",
    "The tower fell on [April 22 last year|DATE 2022-04-22].",
    "They wed on [May 15 of this year|DATE 2023-05-15].",
    "In [2010|DATE 2010] the dam broke; its engineer died on [2 June that year|DATE 2010-06-02].",
    "She won in [2010|DATE 2010] and, in [November of the same year|DATE 2010-11], resigned.",
    "Rain fell in [May|DATE 2022-05] and [June|DATE 2022-06].",
    "He has been missing since [last July 18|DATE 2022-07-18].",
    "It runs on [29|DATE 2022-12-29] & [30 December 2022|DATE 2022-12-30].",
    "In [the summer of 1281|DATE 1281-SU] the fleet burned.",
    "The abbey was founded in [the year 998|DATE 0998].",
    "By [the year two thousand|DATE 2000], half the ships had gone.",
    "Traders came in [the late 15th|DATE 14] and [early 16th centuries|DATE 15].",
    "The crypt is from [the ninth century|DATE 08].",
    "The band toured in [the 1970s|DATE 197] and [80s|DATE 198].",
    "He vanished [last Thanksgiving|DATE 2022-11-24], she [last Easter|DATE 2022-04-17].",
    "[Monday night, May 1|TIME 2023-05-01TNI], the harbour is shut.",
]

RANGES = [
    "Posters stayed up between [27 August|DATE 2022-08-27] and [7 October|DATE 2022-10-07].",
    "The fair ran from [Dec. 28|DATE 2022-12-28] to [Jan. 3|DATE 2023-01-03].",
    "It ran from [Dec. 28|DATE 2020-12-28] to [Jan. 3, 2021|DATE 2021-01-03].",
    "It ran from [28 December|DATE 2020-12-28] to [3 January 2021|DATE 2021-01-03].",
    "Output fell between [October|DATE 2022-10] and [March|DATE 2023-03].",
    "Output fell between [January|DATE 2021-01] and [June 2021|DATE 2021-06].",
    "Output fell from [October|DATE 2020-10] to [March 2021|DATE 2021-03].",
]

WEEKDAYS = [
    "Ministers met on [Tuesday|DATE 2023-03-07].",
    "Ministers will meet on [Tuesday|DATE 2023-03-14].",
    "The vote is due [Monday|DATE 2023-03-13], officials said.",
    "On [Friday|DATE 2023-03-10], ministers will decide.",
    "On [Friday|DATE 2023-03-03], ministers decided.",
    "He could be freed as early as [Thursday|DATE 2023-03-09].",
    "Rescuers found the boat [Monday night|TIME 2023-03-06TNI].",
    "The court ruled [Wednesday|DATE 2023-03-08].",
    "They plan to appeal [Monday|DATE 2023-03-06]'s ruling.",
    "Dr. Berg, who will lead the board, on [Thursday|DATE 2023-03-02] dismissed it.",
    "The pair were held until sentencing on [Friday|DATE 2023-03-10].",
    "They will meet on [Monday|DATE 2023-03-13] and [Wednesday|DATE 2023-03-15].",
    "They met on [Saturday night|TIME 2023-03-04TNI] and [Monday|DATE 2023-03-06].",
    "A vote will be held on [Friday|DATE 2023-03-10].",
    "The water stayed until [Thursday morning|TIME 2023-03-02TMO].",
    "Crews left [last Friday|DATE 2023-03-03] and return [next Friday|DATE 2023-03-10].",
    "The desk will be staffed [Monday|DATE 2023-03-13]-[Friday|DATE 2023-03-17].",
]

AHEAD = [
    "The guild meets [Friday|DATE 2023-03-10] to pick a chair.",
    "The senate votes on [Friday|DATE 2023-03-10] on the dam.",
    "The mayor faces a hearing [Friday|DATE 2023-03-10] over gifts.",
    "Two games to be played on [Sunday|DATE 2023-03-12] were moved.",
    "The rally is [Saturday|DATE 2023-03-11] at the pier.",
    "The envoy arrives on [Tuesday|DATE 2023-03-14], her office said.",
    "On [Sunday|DATE 2023-03-12], the Owls host the Larks.",
    "In votes on [Friday|DATE 2023-03-03], towns backed the dam.",
    "The union, which meets on [Mondays|SET XXXX-WXX-1], struck on [Friday|DATE 2023-03-03].",
]

FEASTS = [
    "Sales rose on [Black Friday|DATE 2022-11-25] and [Cyber Monday|DATE 2022-11-28].",
    "She swept [Super Tuesday 2020|DATE 2020-03-03] on [Ash Wednesday|DATE 2023-02-22].",
    "They met on [St. Patrick’s Day 2019|DATE 2019-03-17] and [Mardi Gras|DATE 2023-02-21].",
    "[Palm Sunday|DATE 2023-04-02] comes before [Mother's Day|DATE 2023-05-14].",
    "He spoke on [Martin Luther King Jr. Day|DATE 2023-01-16].",
]

BESIDE_EVENTS = [
    "He quit on [March 2|DATE 2023-03-02], [the day|DATE 2023-03-02] before the vote.",
    "He quit [the day|DATE XXXX-XX-XX] after the vote, [weeks|DURATION PXW] before the next.",
    "It was [the 99th day|DATE 2023-03-08] of the siege.",
    "The ship left on [the morning of March 3|TIME 2023-03-03TMO].",
    "It takes between [two|DURATION P2D] and [six days|DURATION P6D].",
    "She ran it in [2:15:25|DURATION PT2H15M25S] and trains [six days a week|SET P1W].",
    "It struck at [6:40 p.m. (GMT)|TIME 2023-03-08T18:40Z].",
]

RECKONED = [
    "[Last month|DATE 2023-02], a lab counted 6,000 of them.",
    "Commanders visited [this week|DATE 2023-W10]; more go [next week|DATE 2023-W11].",
    "Output fell [earlier this year|DATE 2023] and [late last year|DATE 2022].",
    "It rained over [the weekend|DATE 2023-W09-WE].",
    "The deal must close by [the end of the month|DATE 2023-03].",
    "[Yesterday|DATE 2023-03-07] it froze; [tomorrow evening|TIME 2023-03-09TEV] it may thaw.",
    "He spoke [this morning|TIME 2023-03-08TMO] and will again [tonight|TIME 2023-03-08TNI].",
    "They leave [the day after tomorrow|DATE 2023-03-10].",
    "The dam was built in [the summer of 2019|DATE 2019-SU] and failed [last fall|DATE 2022-FA].",
    "The strike began [two weeks ago|DATE 2023-W08].",
    "The pair split [three years ago|DATE 2020] and met [10 days ago|DATE 2023-02-26].",
    "He warned of it [several years ago|DATE PAST_REF].",
    "The fleet is [now|DATE PRESENT_REF] in port; it was [recently|DATE PAST_REF] at sea.",
    "No talks are planned for [the near future|DATE FUTURE_REF].",
    "In [2019|DATE 2019] he won; [later that year|DATE 2019] he quit.",
    "He fell on [March 2|DATE 2023-03-02] and died [the following day|DATE 2023-03-03].",
    "He fell on [March 2|DATE 2023-03-02] and died [the next morning|TIME 2023-03-03TMO].",
    "In [2019|DATE 2019] it sold half of what it did [the year before|DATE 2018].",
    "Police came [the night before|TIME 2023-03-07TNI], he said.",
    "The index lost 2 percent for [the day|DATE 2023-03-08].",
    "The mill closed in [the spring of last year|DATE 2022-SP].",
    "The mill will reopen in [the fall|DATE 2023-FA].",
    "She hopes to [one day|DATE FUTURE_REF] lead the guild.",
    "Maybe [one day|DATE FUTURE_REF] we could afford a boat.",
    "It has stood to [this day|DATE PRESENT_REF].",
    "[Twenty or so years ago|DATE 2003], it was a bar.",
    "It began [a handful of years ago|DATE PAST_REF], or [a couple weeks ago|DATE 2023-W08].",
]

BUSINESS = [
    "Profit rose in [the third quarter|DATE 2022-Q3] from [a year earlier|DATE 2021-Q3].",
    "Sales grew in [the third quarter of 2021|DATE 2021-Q3].",
    "[Third-quarter|DATE 2022-Q3] sales fell from [the year-ago quarter|DATE 2021-Q3].",
    "It expects a loss in [the second quarter|DATE 2023-Q2].",
    "In [the quarter|DATE 2022-Q4] ended [Dec. 31|DATE 2022-12-31], it earned $3 million.",
    "For [the year|DURATION P1Y] ended [Jan. 31|DATE 2023-01-31], revenue was flat.",
    "[Q3 2022|DATE 2022-Q3] was better than [the last half of 2021|DATE 2021-H2].",
    "[This year's first quarter|DATE 2023-Q1] has begun badly.",
    "Orders picked up in [the latter half of 2021|DATE 2021-H2].",
    "It missed its goal, but a rebound lifted [third-quarter|DATE 2022-Q3] profit.",
]

AMOUNTS = [
    "The siege lasted [three days|DURATION P3D].",
    "In [2008|DATE 2008] hours of tape were found; it was wet for [2000 years|DURATION P2000Y].",
    "The inquiry took [fifteen months|DURATION P15M].",
    "She signed a [five-year|DURATION P5Y] deal and a [24-hour|DURATION PT24H] waiver.",
    "It took [two and a half hours|DURATION PT2H30M].",
    "The road was shut for [half an hour|DURATION PT30M].",
    "He was held for [nearly forty years|DURATION P40Y].",
    "They marched for [18 to 24 hours|DURATION PT18H].",
    "Over [the past few weeks|DURATION PXW], the front has moved.",
    "The town may fall in [the coming days|DURATION PXD].",
    "They had been neighbours for [decades|DURATION PXE].",
    "It is the worst flood in [half a century|DURATION P50Y].",
    "The reserve is tested [every day|SET P1D], the siren [every other month|SET P2M].",
    "Trains run [daily|SET P1D], ferries [twice a week|SET P1W].",
    "It files [weekly|SET P1W] reports of [daily|SET P1D] reported thefts.",
    "Output grows 3 percent [a year|SET P1Y].",
    "The market is held on [Saturdays|SET XXXX-WXX-6] and [each July|SET XXXX-07].",
    "Clerks earn $9,000 [a month|SET P1M], or 40 pesos [per day|SET P1D].",
    "There are 40 ferries [a week|SET P1W] which move 9bn [a year|SET P1Y].",
    "Over [the next couple of years|DURATION P2Y], the ice will thin.",
    "Over [the centuries|DURATION PXC] the wall sank; [the past decades|DURATION PXE] took most.",
    "More will be lost in [the weeks ahead|DURATION PXW].",
    "It stood for [several hundred years|DURATION PXY].",
]

CLOCK = [
    "The quake hit at [10:35 a.m. Friday|TIME 2023-03-03T10:35].",
    "The train left at [16:15 UTC|TIME 2023-03-08T16:15Z].",
    "Polls close at [8 p.m. EST|TIME 2023-03-08T20:00].",
    "The train left at [18:35 MSK|TIME 2023-03-08T18:35].",
    "It was found at [noon Thursday|TIME 2023-03-02T12:00].",
    "They woke at [4 in the morning|TIME 2023-03-08T04:00].",
    "The bell rang at [ten o'clock in the morning|TIME 2023-03-08T10:00].",
    "The lights went out at [14:30|TIME 2023-03-08T14:30] in the harbour.",
    "The shock came at [0735 GMT Friday|TIME 2023-03-03T07:35Z].",
    "On [March 2|DATE 2023-03-02] he rose at [6 a.m.|TIME 2023-03-02T06:00]",
    "He died at [7:15 pm on Monday evening, March 6|TIME 2023-03-06T19:15].",
    "The lift-off is set for [14:05 GMT on April 1st, 2024|TIME 2024-04-01T14:05Z].",
]

LEFT_ALONE = [
    "The suspect is 34 years old.",
    "Her 12-year-old son was hurt.",
    "Children ages 4 months to 17 years were moved.",
    "He is in his early thirties.",
    "The fund paid $1,990 and then 1,990 more.",
    "About 2,000 people fled; 1990 people stayed.",
    "They may march on the capital; the sun will set.",
    "The pre-2014 border is disputed.",
    "On Feb. 30 nothing can happen.",
    "June Carter sang.",
    "Version 3.12.2023 was withdrawn.",
    "About three-quarters of the vote is in.",
    "A pupil 10 years and 164 days old won; none had before the age of 12 years 295 days.",
    "It was drawn up after the fall of the junta and the fall in prices.",
    "They drew level in the second half, when the keeper headed home.",
    "The state daily wrote of it, reports Al Manar daily; the Daily Herald did not.",
    "The Sunday Telegraph sent a man to Sheffield Wednesday.",
    "She writes for the Plains News Daily.",
    "At the end of the day, we are all tired.",
    "It is due at the moment of sale, under the summer sun.",
    "The cup dates from the fifth century BC.",
    "The match, kick-off 1930, is on; the next is at 2000.",
    "The Russell 2000 and the S&P 1500 fell; flight 1999 was late in room 1984.",
    "USA Today wrote of the Today show and Saturday Night Live.",
    "The Owls led 54-40 after the third quarter and trailed after the first quarter.",
    "It passed by 1990 to 1885 votes.",
    "They call it Black Monday.",
]


@pytest.mark.parametrize(
    "marked",
    CALENDAR
    + RANGES
    + WEEKDAYS
    + AHEAD
    + FEASTS
    + BESIDE_EVENTS
    + RECKONED
    + BUSINESS
    + AMOUNTS
    + CLOCK
    + LEFT_ALONE,
)
def test_english(marked: str) -> None:
    assert marked_up([plain(marked)], WEDNESDAY) == [marked]


def test_what_was_named_before_carries_over_to_the_next_paragraph() -> None:
    story = [
        "Net profit for [the third quarter of 2022|DATE 2022-Q3] was $2 million.",
        "[A year earlier|DATE 2021-Q3] it was $1 million.",
    ]

    assert marked_up([plain(paragraph) for paragraph in story], WEDNESDAY) == story


def test_today_is_the_local_day_of_the_reference() -> None:
    late_in_new_york = datetime.fromisoformat("2023-03-07T22:30:00-05:00")

    assert marked_up(["It closes today."], late_in_new_york) == [
        "It closes [today|DATE 2023-03-07]."
    ]
    assert marked_up(["It closes today."], late_in_new_york.astimezone(UTC)) == [
        "It closes [today|DATE 2023-03-08]."
    ]
