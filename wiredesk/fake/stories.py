"""Stories of invented events. Pure: the same for the same numbers."""

from dataclasses import dataclass, replace
from random import Random

from wiredesk.fake.words import WORDS, Event


@dataclass(frozen=True, slots=True)
class Story:
    """A story that can be told again with other figures."""

    language: str
    slug: str
    place: str
    author: str
    event: Event
    kept: tuple[int, ...]
    """Which of the sentences behind the first are told."""
    values: tuple[tuple[str, str], ...]
    """What is filled into the sentences."""

    @property
    def headline(self) -> str:
        """The headline."""
        return self._told(self.event.headline)

    @property
    def body(self) -> tuple[str, ...]:
        """The paragraphs, without dateline."""
        told = (0, *self.kept)
        return tuple(self._told(self.event.sentences[number]) for number in told)

    def _told(self, sentence: str) -> str:
        return sentence.format(**dict(self.values))


def make_story(draw: Random, language: str, number: int) -> Story:
    """A story. `number` is in its slug, so that no two stories have the same."""
    words = WORDS[language]
    event, place = draw.choice(words.events), draw.choice(words.places)
    day = draw.randrange(len(words.days))
    values = {
        "place": place.title(),
        "person": f"{draw.choice(words.first_names)} {draw.choice(words.last_names)}",
        "post": draw.choice(words.posts),
        "day": words.days[day],
        "next_day": words.days[(day + 2) % len(words.days)],
        **_figures(draw),
    }
    others = range(1, len(event.sentences))
    kept = tuple(sorted(draw.sample(others, draw.randint(2, len(others)))))
    author = f"{draw.choice(words.first_names)} {draw.choice(words.last_names)}"
    slug = f"{event.slug}-{number}"
    return Story(language, slug, place, author, event, kept, tuple(values.items()))


def with_other_figures(story: Story, draw: Random) -> Story:
    """The story as it is told once the figures are known better."""
    before, told = dict(story.values), story
    while (told.headline, told.body) == (story.headline, story.body):
        told = replace(story, values=tuple({**before, **_figures(draw)}.items()))
    return told


def _figures(draw: Random) -> dict[str, str]:
    return {"number": str(draw.randint(11, 9_999)), "share": str(draw.randint(2, 97))}
