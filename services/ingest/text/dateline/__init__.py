"""Datelines: where, when and by whose agency copy was filed, before its first sentence.

A paragraph is cut into tokens (`tokens.py`), and their kinds are compared with the forms that
agencies print (`forms.py`).
"""

from services.ingest.text.dateline.dated import dated_opening
from services.ingest.text.dateline.own_line import dateline_line, may_be_credit
from services.ingest.text.dateline.reading import PrintedDateline, read_dateline, split_dateline

__all__ = [
    "PrintedDateline",
    "dated_opening",
    "dateline_line",
    "may_be_credit",
    "read_dateline",
    "split_dateline",
]
