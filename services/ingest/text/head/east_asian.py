"""Reporters whom Korean and Chinese agencies name beside the dateline, in its line."""

import re

from services.ingest.text.dateline import split_dateline
from services.ingest.text.dateline.tokens import MAX_LENGTH as MAX_DATELINE

MAX_LENGTH = 120
"""Characters in which dateline and names stand."""
_NAME = r"[가-힣]{2,4}"
_POST = (
    r"(?:(?:선임|인턴|수습|객원|전문|특별취재|취재)? ?기자|특파원|통신원|논설위원"
    r"|명예기자|기상캐스터)"
)
_OUTLET = r"(?:연합인포맥스|연합뉴스|뉴시스|뉴스1)"
_KOREAN = rf"{_NAME}(?:[ ,·ㆍ]{{1,2}}{_NAME}){{0,5}}?(?: {_OUTLET})? ?{_POST}"
_POST_ZH = r"(?:(?:本报|本社|新华社|中新社|实习|特约|見習)?(?:记者|記者)|通讯员|通訊員)"
_NAMES_ZH = r"[\u4e00-\u9fff·]{2,12}(?:[、，, \u3000]{1,2}[\u4e00-\u9fff·]{2,12}){0,6}"
_CHINESE = rf"[(（]{_POST_ZH}[:： \u3000]{{0,2}}{_NAMES_ZH}[)）]"
BYLINES = re.compile(
    rf"{_KOREAN}(?:[,·ㆍ ]{{1,2}}{_KOREAN}){{0,2}}|{_CHINESE}"
    rf"|{_POST_ZH}[:： \u3000]{{0,2}}{_NAMES_ZH}"
)
"""`홍길동 기자`, `（记者李四、王五）`: a line of its own, or what is taken out of one."""
_KOREAN_BEHIND = re.compile(
    rf"(?P<byline>{_KOREAN}(?:[,·ㆍ ]{{1,2}}{_KOREAN}){{0,2}})\s?=\s?(?=\S)"
)
_CHINESE_BEHIND = re.compile(rf"(?P<byline>{_CHINESE})[\s\u3000]{{0,2}}(?=\S)")
_WITHIN = re.compile(r"記者[\u4e00-\u9fff·]{2,9}")


def reporter_and_copy(line: str) -> tuple[str, ...]:
    """The reporter, and the copy with its dateline; nothing where the line names none."""
    if line[:MAX_DATELINE].isascii():
        return ()
    dateline, rest = split_dateline(line)
    if dateline is None or not dateline.agency or dateline.agency.isascii():
        return ()
    for behind in (_KOREAN_BEHIND, _CHINESE_BEHIND):
        if found := behind.match(rest[:MAX_LENGTH]):
            return found["byline"], f"{dateline.text} {rest[found.end() :]}"
    within = _WITHIN.search(dateline.text.partition(next(iter(dateline.places), "\n"))[0])
    return (within[0], line) if within else ()
