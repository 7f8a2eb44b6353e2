"""The share of faults noticed, and the table of those that change nothing."""

from tests.mutation.score import Equivalent, Mutant, scores

DIFF = """\
# services.publish.ledger.x_decide__mutmut_2: survived
--- services/publish/ledger.py
+++ services/publish/ledger.py
@@ -1,3 +1,3 @@
 def decide(entry):
-    return entry or 1
+    return entry or 2
"""
CHANGE = "- return entry or 1\n+ return entry or 2"
LEDGER = "services.publish.ledger"


def mutants(*statuses: str) -> list[Mutant]:
    return [
        Mutant(f"{LEDGER}.x_decide__mutmut_{number}", status, DIFF)
        for number, status in enumerate(statuses)
    ]


def test_a_fault_is_named_by_its_module_function_and_lines() -> None:
    (mutant,) = mutants("survived")
    assert (mutant.module, mutant.function, mutant.change) == (LEDGER, "decide", CHANGE)
    method = Mutant("services.publish.changes.xǁBookǁ_get__mutmut_1", "killed")
    assert (method.module, method.function) == ("services.publish.changes", "_get")


def test_the_share_is_of_the_faults_that_change_something() -> None:
    found = mutants(*["killed"] * 18, "timeout", "survived")
    (plain,) = scores([LEDGER], found, [])
    assert (plain.total, plain.noticed, plain.share, plain.is_good) == (20, 19, 0.95, True)
    assert [survivor.change for survivor in plain.survivors] == [CHANGE]

    (excused,) = scores([LEDGER], found, [Equivalent(LEDGER, "decide", CHANGE, "why")])
    assert (excused.share, excused.survivors, excused.equivalent) == (1.0, (), 1)


def test_a_fault_that_no_test_reaches_is_not_noticed() -> None:
    (score,) = scores([LEDGER], mutants("killed", "no tests"), [])
    assert (score.share, score.is_good) == (0.5, False)


def test_a_row_of_the_table_goes_stale_with_its_line() -> None:
    row = Equivalent(LEDGER, "decide", "- return entry\n+ return None", "why")
    (score,) = scores([LEDGER], mutants("killed"), [row])
    assert (score.stale, score.is_good) == ((row,), False)


def test_each_module_has_its_own_score_and_one_that_is_missed_has_none() -> None:
    ledger, other = scores([LEDGER, "services.publish.events"], mutants("killed"), [])
    assert (ledger.total, ledger.share, other.total, other.share) == (1, 1.0, 0, 0.0)
    assert not other.is_good
