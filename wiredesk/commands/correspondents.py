"""`wiredesk correspondents`: who writes the copy, and which words say so."""

import asyncio
import json as jsonlib
from collections.abc import Callable, Iterator, Sequence
from typing import Annotated

import typer

from schemas.correspondent import Correspondent, Evidence
from schemas.person import person
from wiredesk.client.correspondents import named, read_correspondents
from wiredesk.commands.examples import examples
from wiredesk.commands.groups import Group
from wiredesk.commands.set_up import set_up
from wiredesk.display import print_list
from wiredesk.output import print_line, write_json_line

app = typer.Typer(
    name="correspondents",
    cls=Group,
    help="List and show the correspondents whom copy has named: what is known of them, where it "
    "was said, and what was said before.",
    epilog=examples("wiredesk correspondents list", 'wiredesk correspondents show "Ann Poe"'),
    no_args_is_help=True,
)

Json = Annotated[bool, typer.Option("--json", help="One profile a line, as on the topic.")]
JsonLd = Annotated[
    bool, typer.Option("--json-ld", help="One schema.org Person a line, as JSON-LD.")
]

SHOWN = (
    "aliases",
    "initials",
    "roles",
    "title",
    "organisation",
    "base",
    "beats",
    "focus",
    "languages",
    "contact",
    "awards",
    "former_posts",
)


@app.command(
    "list",
    epilog=examples(
        "wiredesk correspondents list --source dpa",
        "wiredesk correspondents list --json | jq .name",
    ),
)
def show_all(
    source: Annotated[str | None, typer.Option(help="Only those of this source.")] = None,
    json: Json = False,
    json_ld: JsonLd = False,
) -> None:
    """List the correspondents by name."""
    as_json = _as_json(json=json, json_ld=json_ld)
    people = [each for each in _read() if source in (None, each.source)]
    headings = ("name", "title", "organisation", "base", "items", "last seen", "id")
    none = "no correspondents yet: they come with the copy that names them"
    print_list(people, headings, _row, none=none, as_json=as_json)


@app.command(
    epilog=examples(
        'wiredesk correspondents show "Ann Poe"',
        'wiredesk correspondents show "Ann Poe" --json-ld',
    )
)
def show(
    name: Annotated[str, typer.Argument(help="An id as `list` shows it, or a name.")],
    json: Json = False,
    json_ld: JsonLd = False,
) -> None:
    """Show one correspondent: each field, the words that say so, and what was said before."""
    as_json = _as_json(json=json, json_ld=json_ld)
    found = named(_read(), name)
    if as_json:
        write_json_line(as_json(found))
        return
    for line in described(found):
        print_line(line)


def _row(each: Correspondent) -> tuple[str, ...]:
    last_seen = each.last_seen.date().isoformat() if each.last_seen else ""
    said = (each.title or "", each.organisation or "", each.base or "")
    return (each.name, *said, str(each.items), last_seen, each.id)


def described(profile: Correspondent) -> Iterator[str]:
    """A profile in lines for people."""
    yield profile.name
    yield f"  {profile.id}, source {profile.source}"
    yield f"  items: {profile.items}, from {profile.first_seen} to {profile.last_seen}"
    for field in SHOWN:
        if value := getattr(profile, field):
            shown = value if isinstance(value, str) else "; ".join(value)
            yield f"  {field.replace('_', ' ')}: {shown}"
            yield from _statements(profile.evidence, field, "")
            yield from _statements(profile.earlier, field, "not now: ")
    if profile.biography:
        yield ""
        yield from profile.biography.splitlines()


def _statements(evidence: Sequence[Evidence], field: str, before: str) -> Iterator[str]:
    for each in evidence:
        if each.field == field:
            origin = each.origin.replace("_", "-")
            again = f", last in {each.again_in}" if each.again_in else ""
            said = f"{each.said_in}, {each.said_at.date()}{again}"
            yield f"    {before}“{each.text}” ({origin} of {said})"


def _as_json(*, json: bool, json_ld: bool) -> Callable[[Correspondent], bytes] | None:
    """What makes JSON of a profile; None where it is printed for people."""
    if json and json_ld:
        raise typer.BadParameter("--json or --json-ld: one of these")
    return Correspondent.to_bytes if json else _json_ld if json_ld else None


def _json_ld(profile: Correspondent) -> bytes:
    return jsonlib.dumps(person(profile), ensure_ascii=False).encode()


def _read() -> list[Correspondent]:
    return asyncio.run(read_correspondents(set_up()))
