"""Months of datelines in languages whose other dates Wiredesk does not read."""

import re

from lexicon.word_lists import any_of, lines_of

_MONTHS = """
янв фев мар апр май июн июл авг сен окт ноя дек
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
янв февр мар апр мая июнь июль авг сент окт нояб дек
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
ledna února března dubna května června července srpna září října listopadu prosince
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
januari februari mars april maj juni juli augusti september oktober november december
januar februar marts april maj juni juli august september oktober november desember
januari februari maret april mei juni juli agustus september oktober november desember
január február március április május június július augusztus szeptember október november december
ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
ian feb mar apr mai iun iul aug sept oct nov dec
jan febr márc ápr máj jún júl aug szept okt nov dec
siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna oktobra studenoga prosinca
januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra
januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra
januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
януари февруари март април май юни юли август септември октомври ноември декември
jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember
janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris
sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio
كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
"""
_SHORT = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_ENGLISH = {
    name.replace("_", " "): _SHORT[at]
    for names in lines_of(_MONTHS)
    for at, name in enumerate(names)
}  # fmt: skip

OTHER_MONTHS = frozenset(_ENGLISH)
"""The names, in lower case."""
_NAMED = re.compile(rf"(?<![^\W\d_])(?:{any_of(OTHER_MONTHS)})(?![^\W\d_])", re.IGNORECASE)


_CROATIAN = re.compile(r"(?<=\d\. )listopada", re.IGNORECASE)
"""October; without a stop behind the day it is Polish, and November."""


def in_english(day: str) -> str:
    """A day with its month in English."""
    day = _CROATIAN.sub("oct", day)
    return _NAMED.sub(lambda month: _ENGLISH.get(month[0].lower(), month[0]), day)
