"""What is quickly told to have no words of an embargo has none."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.ingest.text.embargo_grammar import may_trigger
from services.ingest.text.embargo_words import TRIGGER


@settings(max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.from_regex(TRIGGER, fullmatch=True))
def test_no_word_that_may_stop_copy_is_passed_over(trigger: str) -> None:
    """A word that is added to TRIGGER has to pass the gate before it."""
    assert may_trigger(trigger)
