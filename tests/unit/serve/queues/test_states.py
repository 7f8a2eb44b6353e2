"""The state of a queue: what is due, and that nothing is lost where two processes write at once."""

from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as some

from schemas.queue import QueueOut, QueueState
from services.serve.queues.receipts import read_receipt, receipt_of
from services.serve.queues.states import due, joined, leased, place_of, without
from tests.unit.serve.wire_events import NOON

NOW = 1000


def out(offset: int, article: str = "", *, kill: bool = False, until: int = 0) -> QueueOut:
    return QueueOut(
        kill=kill,
        partition=0,
        offset=offset,
        article_id=article or f"story {offset}",
        has_copy=not kill,
        until=until,
    )


def state(*outs: QueueOut, events: int = 10, kills: int = 10) -> QueueState:
    return QueueState(
        site="post", begun_at=NOON, generation="ab", events=(events,), kills=(kills,), out=outs
    )


def offsets(found: QueueState) -> set[int]:
    return {each.offset for each in found.out}


def test_kills_are_due_first_and_again_once_their_time_is_over() -> None:
    queue = state(out(1), out(2, kill=True), out(3, kill=True, until=NOW + 1))
    assert [each.offset for each in due(queue, NOW)] == [2, 1]
    assert [each.offset for each in due(queue, NOW + 1)] == [2, 3, 1]


def test_an_event_waits_for_the_one_before_it_of_its_article() -> None:
    queue = state(out(1, "ferry"), out(2, "ferry"), out(3, "train"))
    assert [each.offset for each in due(queue, NOW)] == [1, 3]
    queue = leased(queue, [queue.out[0]], NOW + 100)
    assert [each.offset for each in due(queue, NOW)] == [3]
    queue = without(queue, [queue.out[0]])
    assert [each.offset for each in due(queue, NOW)] == [2, 3]


def test_what_one_process_is_done_with_stays_so() -> None:
    before = state(out(1), out(2), out(3))
    one, other = without(before, [before.out[0]]), without(before, [before.out[1]])
    assert offsets(joined(one, other)) == offsets(joined(other, one)) == {3}


def test_what_only_one_has_looked_at_is_out_as_it_says() -> None:
    behind = state(out(1), events=2)
    ahead = state(out(1, until=NOW), out(5), events=6)
    whole = joined(behind, ahead)
    assert whole == joined(ahead, behind)
    assert (whole.events, [each.until for each in whole.out]) == ((6,), [NOW, 0])


def test_a_queue_that_was_begun_anew_counts_alone() -> None:
    old = state(out(1), out(2))
    new = old.model_copy(update={"begun_at": NOON.replace(hour=13), "out": (), "events": (0,)})
    assert joined(old, new) == joined(new, old) == new


def test_partitions_that_were_added_are_no_fault() -> None:
    wide = state().model_copy(update={"events": (10, 4)})
    assert joined(state(), wide).events == (10, 4)


def test_a_receipt_says_what_it_is_of() -> None:
    queue, one = state(out(7, kill=True)), out(7, kill=True)
    found = read_receipt(receipt_of(queue, one, "0123456789abcdef0123"))
    assert found is not None
    assert (found.place, found.event) == (place_of(one), "0123456789abcdef")
    for text in ("", "nonsense", "e0-1-2", "x0-1-2-a", "e" + "9" * 100):
        assert read_receipt(text) is None


@dataclass
class Process:
    """Looks at events in their order, and is done with some of those it has looked at."""

    state: QueueState = field(default_factory=lambda: state(events=0, kills=0))

    def look(self, count: int) -> None:
        first = self.state.events[0]
        more = tuple(out(each) for each in range(first, first + count))
        changes = {"events": (first + count,), "out": (*self.state.out, *more)}
        self.state = self.state.model_copy(update=changes)


STEPS = some.lists(
    some.one_of(
        some.tuples(some.just("look"), some.integers(0, 1), some.integers(1, 3)),
        some.tuples(some.just("done"), some.integers(0, 1), some.integers(0, 20)),
        some.tuples(some.just("tell"), some.integers(0, 1), some.just(0)),
    ),
    max_size=40,
)


@given(STEPS)
def test_however_two_processes_take_turns_nothing_is_lost_or_comes_back(
    steps: list[tuple[str, int, int]],
) -> None:
    processes, done = (Process(), Process()), set[int]()
    for what, who, number in steps:
        process, other = processes[who], processes[1 - who]
        if what == "look":
            process.look(number)
        elif what == "tell":
            other.state = joined(other.state, process.state)
        elif any(each.offset == number for each in process.state.out):
            process.state = without(process.state, [out(number)])
            done.add(number)
    whole = joined(processes[0].state, processes[1].state)
    assert whole.events == joined(processes[1].state, processes[0].state).events
    assert offsets(whole) == set(range(whole.events[0])) - done
