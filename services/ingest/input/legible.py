"""Whether a short text in a guessed charset is made of words, or of random bytes."""

import re
import unicodedata
from itertools import pairwise

MAX_LENGTH = 100
"""Characters: the charset of a longer text is sure enough by itself."""
MIN_WORDS = 0.6
"""The share of words and figures in what is neither space nor punctuation."""
NEUTRAL = re.compile(r"[\s.,:;!?¿¡'\"()\[\]/&%+@#*=_-]|[–—…‘’‚“”„«»‹›€£•、。「」『』【】・·°§©]")
LETTERS_A_CAPITAL = 4
"""Letters of a word that has a capital within: `MedienpädagogIn`."""
RUN = re.compile(r"\d+|[^\W\d_]+")


def is_legible(text: str) -> bool:
    """Whether most of a text is words and figures; of a longer one nothing is asked."""
    if len(text) > MAX_LENGTH:
        return True
    # Vowel signs of Thai and accents of Hebrew are letters of their words.
    letters = "".join(each for each in text if unicodedata.category(each)[0] != "M")
    rest = NEUTRAL.sub(" ", letters)
    asked = len("".join(rest.split()))
    words = sum(len(run[0]) for run in RUN.finditer(rest) if _is_word(run, rest))
    return words >= MIN_WORDS * asked


def _is_word(run: re.Match[str], text: str) -> bool:
    """Whether a run is a figure, or letters with hardly a capital behind a small one."""
    word = run[0]
    if word.isdigit() or len(word) == 1:
        around = text[max(0, run.start() - 1) : run.start()] + text[run.end() : run.end() + 1]
        return not around.strip()
    capitals = sum(one.islower() and two.isupper() for one, two in pairwise(word))
    return capitals <= (len(word) - 2) // LETTERS_A_CAPITAL
