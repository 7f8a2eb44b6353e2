"""Each precaution of the runtime, shown to be needed: with it all goes well, without it not."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import NamedTuple

import pytest

from tests.faults import (
    broken_logs,
    hostile,
    mutants,
    overtaking,
    scenarios,
    stores,
    topic_mutants,
    topic_scenarios,
)
from tests.faults.counting import Counting
from tests.faults.desk import Desk

SLEEPING = partial(scenarios.a_batch_longer_than_the_session, handler=Counting(sleep=4))
COMPUTING = partial(scenarios.a_batch_longer_than_the_session, handler=Counting(compute=4))


async def failing_fetches(desk: Desk) -> scenarios.Faults:
    with pytest.MonkeyPatch.context() as patch:
        return await scenarios.a_fetch_that_fails(desk, patch)


SLOW = frozenset((20, 25, 26, 27, 28, 30, 35, 38, 39))
"""Rows whose mutants take 10 to 20 s each to be found: `make guards` runs them too."""


class Case(NamedTuple):
    row: int
    scenario: Callable[[Desk], Awaitable[scenarios.Faults]]
    mutant: Callable[[pytest.MonkeyPatch], None]
    fault: str
    """The fault that shows the mutant."""


CASES = (
    Case(1, scenarios.a_record_too_large, mutants.sends_nobody_awaits, "lost"),
    Case(3, scenarios.a_transaction_left_open, mutants.a_transactional_id_a_process, "doubled"),
    Case(
        4,
        scenarios.a_commit_after_the_assignment,
        mutants.an_offset_read_before_the_fence,
        "doubled",
    ),
    Case(9, failing_fetches, mutants.fetches_never_repeated, "lost"),
    Case(
        11,
        scenarios.an_acquisition_longer_than_the_session,
        mutants.assignments_awaited,
        "memberships lost",
    ),
    Case(19, SLEEPING, mutants.handling_on_the_event_loop, "memberships lost"),
    Case(19, COMPUTING, mutants.handling_on_the_event_loop, "memberships lost"),
    Case(20, scenarios.two_owners_by_turns, mutants.fenced_owners_come_back, "fenced by turns"),
    Case(21, scenarios.a_commit_of_unknown_fate, mutants.tables_kept_over_a_rebuild, "miscounted"),
    Case(21, scenarios.an_aborted_batch, mutants.tables_ahead_of_the_commit, "miscounted"),
    Case(
        25, broken_logs.records_that_aiokafka_refuses, mutants.records_read_by_aiokafka, "stopped"
    ),
    Case(26, broken_logs.timestamps_that_are_no_time, mutants.timestamps_taken_for_times, "ended"),
    Case(27, broken_logs.an_offset_past_the_end, mutants.offsets_taken_on_trust, "lost"),
    Case(
        27,
        broken_logs.a_log_cut_below_the_position,
        mutants.positions_left_to_aiokafka,
        "lost in silence",
    ),
    Case(28, broken_logs.a_key_that_is_no_text, mutants.keys_taken_for_text, "stopped"),
    Case(29, broken_logs.garbage_in_a_table, mutants.tables_taken_as_they_are, "dead letters"),
    Case(
        30,
        topic_scenarios.an_open_transaction_on_the_input,
        topic_mutants.open_transactions_unnoticed,
        "not said",
    ),
    Case(
        31,
        topic_scenarios.partitions_added_to_the_input,
        topic_mutants.metadata_of_five_minutes,
        "not read",
    ),
    Case(
        32,
        topic_scenarios.an_open_transaction_on_a_table,
        mutants.tables_read_to_the_last_stable_offset,
        "miscounted",
    ),
    Case(
        33,
        topic_scenarios.partitions_added_to_an_output,
        topic_mutants.copy_placed_by_what_is_there,
        "out_of_order",
    ),
    Case(
        34,
        topic_scenarios.a_growth_past_a_frozen_process,
        topic_mutants.growths_without_a_fence,
        "misplaced",
    ),
    Case(
        34,
        topic_scenarios.a_growth_past_a_frozen_process,
        topic_mutants.placements_read_once,
        "misplaced",
    ),
    Case(
        35,
        hostile.an_expression_without_end,
        mutants.reading_in_the_stages_own_process,
        "memberships lost",
    ),
    Case(
        36,
        hostile.more_memory_than_there_may_be,
        mutants.memory_without_limit,
        "not set aside",
    ),
    Case(
        37,
        hostile.a_reader_killed_from_outside,
        mutants.one_try_whoever_is_at_fault,
        "set aside",
    ),
    Case(
        38,
        overtaking.copy_that_a_stop_has_overtaken,
        mutants.copy_taken_as_it_comes,
        "undone or doubled",
    ),
    Case(
        39,
        overtaking.a_stop_that_goes_ahead_too_late,
        mutants.copy_taken_as_it_comes,
        "undone or doubled",
    ),
    Case(
        40,
        topic_scenarios.topics_beside_the_source,
        topic_mutants.one_producer_for_all_topics,
        "fenced",
    ),
    Case(42, stores.a_table_made_again, stores.stores_taken_on_trust, "miscounted"),
)


def _name(case: Case) -> str:
    scenario = case.scenario
    if isinstance(scenario, partial):
        how = "sleeping" if scenario.keywords["handler"].sleep else "computing"
        return f"row{case.row}-{scenario.func.__name__}-{how}"
    return f"row{case.row}-{scenario.__name__}"


@pytest.mark.parametrize("case", CASES, ids=_name)
async def test_all_goes_well(case: Case, desk: Desk) -> None:
    assert await case.scenario(desk) == {}


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(each, id=_name(each), marks=[pytest.mark.guard] if each.row in SLOW else [])
        for each in CASES
    ],
)
async def test_without_the_precaution_it_does_not(
    case: Case, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    case.mutant(monkeypatch)

    faults = await case.scenario(desk)

    assert case.fault in faults, faults
