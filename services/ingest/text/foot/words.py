"""Parts of patterns that several families are made of."""

from lexicon.agencies import NAMES, TAGS
from lexicon.word_lists import any_of

AGENCY_TAG = rf"(?-i:{any_of(TAGS)})"
"""An agency's tag in its own case: `dpa`, `AFP`."""
AGENCY = rf"(?:{AGENCY_TAG}|(?:the )?(?:{any_of(NAMES)}))(?!\w)"

BROADCASTER = r"(?-i:ARD|BR|DLF|HR|MDR|NDR|ORF|RB|RBB|SR|SRF|SWR|WDR|ZDF)"

CAPITAL = r"(?-i:[^\W\d_a-zß-öø-ÿ])"
PERSON = rf"{CAPITAL}[\w.’'-]{{0,30}}(?: (?:[a-z]{{1,3}} ){{0,2}}{CAPITAL}[\w.’'-]{{0,30}}){{1,3}}"
"""Two to four words with capitals."""

ADDRESS = r"<?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}>?"
PHONE = r"(?:\+\d|\(\+?\d{1,4}\))[\d ()/.-]{5,24}\d"
LINK = r"(?:https?://|www\.)\S{3,200}"

MONTH = (
    r"(?:jan|feb|m[aä]r|mrz|apr|avr|abr|ma[iyj]|mag|jun|jui|giu|jul|lug|aug|août|aou|ago|sep|set"
    r"|o[ck]t|out|ott|nov|de[czs]|dic|déc|ene|gen|fev|fév)[^\W\d_]{0,7}\.?"
)
CLOCK = r"\d{1,2}[:.h]\d{2}(?::\d{2})?"
ZONE = r"(?:[ap]\.?m\.? ?)?(?-i:[A-Z]{2,5})"

STORY = r"(?:story|article|report|piece|version|dispatch|column|post|analysis|interview)"
END_OF_SENTENCE = r"[.!?…][\"'”’»“)\]]*$|[)\]]$"
"""What a line above ends in that is a whole sentence, or a mark in brackets."""
