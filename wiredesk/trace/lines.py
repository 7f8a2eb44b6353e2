"""An answer in lines for people. Pure."""

from collections.abc import Iterator
from datetime import datetime

from wiredesk.trace.story import Answer, Arrival, Happening, OpenKill, Refusal, Sent, Step, Story


def lines(answer: Answer) -> Iterator[str]:
    """The stories, or what else there is; the last says how far was looked."""
    for story in answer.stories:
        yield from _story(story)
        yield ""
    for refusal in answer.refusals:
        yield from _refusal(refusal)
        yield ""
    if not answer.stories:
        for kill in answer.kills:
            yield f"it has not come, and a {kill.asks} waits for it: {_kill(kill)}"
            yield ""
    if answer.more:
        yield f"{answer.more} more fit: say more words, or an id"
    if not answer.found:
        yield f"never seen: {answer.what}"
    looked = f"looked through {answer.records} records from {_time(answer.since)} on"
    yield f"{looked}; --since looks further back"


def _story(story: Story) -> Iterator[str]:
    named = (story.slugline, story.headline, story.provider_guid)
    yield " · ".join((story.id, story.source, *filter(None, named)))
    yield f"  now: {story.now}"
    for arrival in story.arrivals:
        yield from _arrival(arrival)
    for event in story.events:
        yield f"  event    {_time(event.at)}  {_event(event)}  {event.place}"
    for sent in story.sent:
        yield f"  sent     {_time(sent.sent_at)}  {_sent(sent)}"
    for kept in story.kept_from:
        yield f"  kept     from {kept.site}: {kept.why}"
    for kill in story.kills:
        yield f"  kill     may mean it: {_kill(kill)}"


def _arrival(arrival: Arrival) -> Iterator[str]:
    what = f"order: {arrival.order}" if arrival.order else f"version {arrival.version}"
    yield f"  came     {_time(arrival.received_at)}  {what}, read as {arrival.format}"
    place = f"{arrival.topic}/{arrival.partition}@{arrival.offset}, item {arrival.item}"
    yield f"  bytes    {place}, sha256 {arrival.sha256}"
    if arrival.same_as:
        yield f"  same     duplicate of {arrival.same_as}"
    for step in arrival.steps:
        yield f"  {step.stage:<8} {_time(step.at)}  {_step(step)}  {step.place}"
    if arrival.missing:
        yield f"  {arrival.missing:<8} nothing yet"
    for warning in arrival.warnings:
        yield f"  warning  {warning}"


def _step(step: Step) -> str:
    until = f" until {_time(step.until)}" if step.until else ""
    return f"{step.outcome}{until}" + (f": {step.reason}" if step.reason else "")


def _event(event: Happening) -> str:
    parts = [f"{event.event.value}, version {event.version}"]
    if event.stop:
        parts.append(f"{event.stop.reason}" + (f": {event.stop.words}" if event.stop.words else ""))
    if event.ordered_by:
        when = f" at {_time(event.ordered_at)}" if event.ordered_at else ""
        parts.append(f"ordered by {event.ordered_by}{when}")
    return "; ".join(parts)


def _sent(sent: Sent) -> str:
    parts = [f"{sent.event or 'article'}, version {sent.version}, to {sent.site} by {sent.channel}"]
    if sent.attempts > 1:
        parts.append(f"tried {sent.attempts} times")
    if sent.last_answer:
        parts.append(f"answer: {sent.last_answer}")
    got = sent.acknowledged_at
    parts.append(f"acknowledged at {_time(got)}" if got else "not acknowledged")
    return "; ".join(parts)


def _refusal(refusal: Refusal) -> Iterator[str]:
    why = f"{refusal.reason}: {refusal.error}"
    yield f"dead letter {refusal.name} of {refusal.source}, because {why}"
    yield f"  {refusal.stage}, {_time(refusal.at)}, of {refusal.place}"
    yield f"  wiredesk dead-letters show {refusal.name}"


def _kill(kill: OpenKill) -> str:
    return f"{kill.id} of {kill.source}: {kill.explanation}; wiredesk kills show {kill.id}"


def _time(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
