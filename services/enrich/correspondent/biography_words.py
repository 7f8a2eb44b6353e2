"""Data: the words by which a biography says what it says."""

from services.enrich.correspondent.tables import words

SUBJECT_VERBS = (
    "anchors",
    "began",
    "contributes",
    "covered",
    "covers",
    "edits",
    "focuses",
    "are",
    "has",
    "heads",
    "helps",
    "hosts",
    "is",
    "joined",
    "leads",
    "lives",
    "oversees",
    "photographs",
    "produces",
    "received",
    "reports",
    "reported",
    "runs",
    "serves",
    "speaks",
    "spent",
    "started",
    "studied",
    "shared",
    "specialises",
    "specializes",
    "was",
    "works",
    "won",
    "worked",
    "writes",
)
"""What may follow the name of the person that a sentence is about."""

SENTENCE_OPENERS = words(
    """
    a an as at based before born contact during earlier email fluent follow for formerly from he
    her his in it originally previously prior reach send she since the their they this twitter
    when while with you
    """
)
"""Words, in lower case, that begin a sentence, even behind an abbreviation."""

PAST = (
    "after",
    "ago",
    "began",
    "before",
    "covered",
    "earlier",
    "edited",
    "formerly",
    "graduated",
    "had",
    "has covered",
    "has reported",
    "has worked",
    "has written",
    "have covered",
    "previously",
    "prior to",
    "reported",
    "served",
    "spent",
    "started",
    "until",
    "used to",
    "was",
    "were",
    "worked",
    "wrote",
)
"""Words after which a clause tells of former times."""

PRESENT = (
    "are",
    "covers",
    "currently",
    "edits",
    "focuses",
    "include",
    "includes",
    "is",
    "leads",
    "lives",
    "now",
    "reports",
    "serves as",
    "specialises",
    "specializes",
    "today",
    "works",
    "writes",
)
"""Words after which a clause tells of the present again."""

BEAT_CUES = (
    "covers",
    "covering",
    r"report(?:s|ing)\s+(?:from\s+[^,.;:]{1,40}?\s+)?on",
    "writes about",
    "writing about",
    "writes on",
    "whose beats are",
    "whose beats include",
    "whose beat is",
    "whose beat includes",
    "beats are",
    "beats include",
    "beat is",
    "beat includes",
    "responsible for coverage of",
    "leads coverage of",
)
"""Patterns of what stands before a list of beats."""

FOCUS_CUES = (
    r"focus(?:es|ing|ed)?\s+(?:\w+ly\s+)?(?:on|in)",
    r"speciali[sz](?:es|ing)\s+in",
    r"(?:with|has)\s+an?\s+(?:\w+\s+)?(?:emphasis\s+on|interest\s+in)",
    r"(?:areas?\s+of\s+(?:expertise|interest)|main\s+interests?)\s+(?:are|is|includes?)",
)
"""Patterns of what stands before a list of what someone focuses on."""

LIST_ENDS = (
    r"[.;:!?()\n]",
    r"\s[-–—]\s",
    r",?\s+(?:who|whom|whose|which|where|when|while|since|after|before|having)\b",
    r",\s+(?:and\s+|but\s+)?(?:he|she|they|it|has|have|is|was|previously|formerly|also)\b",
    r",?\s+and\s+(?:he|she|they|has|have|is|was|previously|formerly|also|writes|reports|edits|"
    r"covers|leads|lives|works|hosts|speaks)\b",
    r",?\s+with\s+(?:an?\s+)?(?:\w+\s+)?(?:focus|emphasis|interest)\b",
    r",?\s+(?:focus|speciali[sz])ing\b",
    r",?\s+based\s+(?:in|at|out)\b",
    r",?\s+(?:at|for)\s+(?:the\s+)?(?=(?-i:[A-Z]))",
    r",?\s+from\s+(?:the\s+)?(?=(?-i:[A-Z]))",
    r",?\s+(?:over|during|throughout|for)\s+(?:the|more|\w+\s+(?:years|decades))\b",
)
"""Patterns of what ends a list of beats."""

LIST_OPENERS = (
    "a broad range of topics",
    "a broad range of subjects",
    "a range of topics",
    "a range of subjects",
    "a variety of topics",
    "a wide range of topics",
    "a wide range of subjects",
    "a wide variety of topics",
    "issues such as",
    "topics such as",
    "subjects such as",
    "everything from",
    "stories on",
    "stories about",
    "news on",
    "news about",
    "issues related to",
    "such as",
    "including",
    "all things",
    "the",
)
"""What may open a list of beats and is no part of them."""

PAIRS = (
    "arts and crafts",
    "arts and culture",
    "Bosnia and Herzegovina",
    "civil and human rights",
    "food and drink",
    "health and safety",
    "law and order",
    "mergers and acquisitions",
    "oil and gas",
    "research and development",
    "science and technology",
    "search and rescue",
    "Trinidad and Tobago",
    "war and peace",
)
"""What is one beat in spite of its "and"."""

LANGUAGES = words(
    """
    Albanian Amharic Arabic Armenian Azerbaijani Bengali Bosnian Bulgarian Burmese Cantonese
    Catalan Chinese Croatian Czech Danish Dari Dutch English Estonian Farsi Finnish French
    Georgian German Greek Gujarati Hausa Hebrew Hindi Hungarian Icelandic Indonesian Italian
    Japanese Kazakh Khmer Korean Kurdish Latvian Lithuanian Macedonian Malay Mandarin Marathi
    Nepali Norwegian Pashto Persian Polish Portuguese Punjabi Romanian Russian Serbian Sinhala
    Slovak Slovenian Somali Spanish Swahili Swedish Tagalog Tamil Telugu Thai Tigrinya Turkish
    Ukrainian Urdu Uzbek Vietnamese Yoruba Zulu
    """
)

LANGUAGE_CUES = r"\b(?:speaks?|speaking|fluent in|native speaker of|languages (?:are|include))\b"
