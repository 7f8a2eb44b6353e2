"""Datelines of agencies of East Asia: `(서울=연합뉴스)`, `新华社北京3月4日电`, `【北京共同】`.

None has a dash or capitals by which to know it: each is a form as a whole, with its agency in it.
"""

import re

from lexicon.word_lists import any_of, entries_of
from services.ingest.text.dateline.whole_forms import Whole

MAX_LENGTH = 90
"""Characters of the longest of them."""
_KOREAN = any_of(
    entries_of(
        """
        연합뉴스, 연합뉴스TV, 연합인포맥스, 뉴시스, 뉴스1, 뉴스핌, 노컷뉴스, 아시아뉴스통신
        국제뉴스, 로이터, 조선중앙통신, 교도, 신화, 타스, 로이터통신, 교도통신, 신화통신
        """
    )
)
_MAINLAND = any_of(
    entries_of(
        "新华社, 新华网, 中新社, 中新网, 中国新闻社, 中国新闻网, 人民网, 央视网, "
        "国际在线, 中国网, 光明网"
    )
)
_TAIWAN = any_of(
    entries_of(
        """
        中央社, 路透社, 路透, 法新社, 美聯社, 德新社, 共同社, 中通社, 新華社, 中新社, 塔斯社
        埃菲社, 安莎社, 韓聯社, 美联社, 韩联社
        """
    )
)
_JAPANESE = any_of(
    entries_of("共同, 時事, 共同通信, 時事通信, ロイター, 聯合ニュース, 新華社, AFP, AFP=時事, AP")
)
_KNOWN = any_of(
    entries_of(
        """
        東京, 大阪, 京都, 名古屋, 札幌, 仙台, 横浜, 神戸, 広島, 福岡, 那覇, 新潟, 長野, 静岡
        金沢, 北京, 上海, 香港, 台北, 平壌, 瀋陽, 広州, 重慶, 成都, 青島, 大連, 武漢, 天津, 澳門
        高雄
        """
    )
)
"""Cities that Japanese papers write in characters that are other words too."""
_KANA = r"[ァ-ヴー]{2,12}(?:・[ァ-ヴー]{1,12}){0,2}"
_PLACE_JA = rf"(?:{_KNOWN}|{_KANA})"
_CITIES_TW = any_of(
    entries_of(
        """
        台北, 臺北, 新北, 桃園, 台中, 臺中, 台南, 臺南, 高雄, 基隆, 新竹, 苗栗, 彰化, 南投, 雲林
        嘉義, 屏東, 宜蘭, 花蓮, 台東, 臺東, 澎湖, 金門, 馬祖, 連江, 北京, 上海, 香港, 澳門, 廣州
        東京, 大阪, 首爾, 平壤, 華盛頓, 紐約, 洛杉磯, 舊金山, 芝加哥, 休士頓, 波士頓, 渥太華
        多倫多, 溫哥華, 倫敦, 巴黎, 柏林, 布魯塞爾, 日內瓦, 維也納, 羅馬, 馬德里, 莫斯科, 基輔
        華沙, 布拉格, 雅典, 伊斯坦堡, 耶路撒冷, 開羅, 杜拜, 新德里, 曼谷, 河內, 胡志明市, 雅加達
        吉隆坡, 新加坡, 馬尼拉, 雪梨, 坎培拉, 奧克蘭, 約翰尼斯堡
        """
    )
)
"""Cities behind a reporter's name, which nothing parts from it."""
_PLACE_KO = r"[가-힣]{1,10}(?:[·ㆍ,/ ]{1,2}[가-힣]{1,10}){0,4}(?:\([가-힣]{1,8}\))?"
_DIGIT = r"[\d０-９一二三四五六七八九十廿卅]"
_DAY_ZH = rf"(?:\d{{4}}年)?(?:{_DIGIT}{{1,3}}月)?{_DIGIT}{{1,3}}日"
_HAN = r"[\u4e00-\u9fff·]"

_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?P<text>[(\[【](?P<place>{_PLACE_KO}) ?= ?(?P<agency>{_KOREAN})[)\]】])"
        r"[\s=]{0,4}(?=\S)",
        rf"(?P<text>(?:据|據)?(?P<agency>{_MAINLAND})(?P<place>[、\u4e00-\u9fff·]{{2,14}}?)"
        rf"(?P<day>{_DAY_ZH})[电電讯訊])(?:[\s\u3000]{{1,4}}|(?=[(（《“題题]))",
        rf"(?P<text>[(（](?P<agency>{_TAIWAN})(?:(?:記者{_HAN}{{2,9}}?(?=(?:{_CITIES_TW}){_DAY_ZH}))?"
        rf"(?P<place>(?!記者|记者){_HAN}{{2,8}}?)|記者{_HAN}{{4,14}}?)(?P<day>{_DAY_ZH})"
        r"(?:綜合外電報導|[专專外]?[電电]|綜合報導)[)）])[\s\u3000]{0,4}(?=\S)",
        rf"(?P<text>[【＜](?P<place>{_PLACE_JA}(?:、{_PLACE_JA}){{0,2}})[=＝]?(?P<agency>{_JAPANESE})"
        r"[】＞])[\s\u3000]{0,4}(?=\S)",
        rf"(?P<text>[\[［](?P<place>[^\]］\s\u3000]{{1,14}})[ \u3000](?P<day>{_DIGIT}{{1,2}}日)"
        r"[ \u3000](?P<agency>(?:トムソン)?ロイター|DJ|ＤＪ)[\]］])"
        r"[\s\u3000]{0,3}[-－―–—][\s\u3000]{0,3}",
        r"(?P<text>【(?P<day>\d{1,2}月\d{1,2}日) ?(?P<place>)"
        r"(?P<agency>AFP|ＡＦＰ|新華社|東方新報|CNS)】)"
        r"[\s\u3000]{0,4}(?=\S)",
    )
)
_PARTED = re.compile(r"\s?[·ㆍ,/、]\s?")
_PARTED_IN_KANA = re.compile(r"、")


def east_asian_dateline(paragraph: str) -> Whole | None:
    """The dateline at the start of a paragraph, in the forms of these agencies."""
    head = paragraph[:MAX_LENGTH]
    if head[:1].isascii() and head[:1] not in "([":
        return None
    found = next(filter(None, (form.match(head) for form in _FORMS)), None)
    if not found:
        return None
    parts = found.groupdict()
    place = parts["place"] or ""
    places = tuple(filter(None, (_PARTED_IN_KANA if "・" in place else _PARTED).split(place)))
    return Whole(parts["text"], places, parts["agency"], parts.get("day"), found.end())
