"""`wiredesk correspondents`: who writes the copy, and which words say so."""

import asyncio
import json as jsonlib
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Annotated

import typer

from schemas.correspondent import Correspondent, Evidence
from schemas.person import person
from wiredesk.client.correspondents import named, read_correspondents
from wiredesk.commands.examples import examples
from wiredesk.commands.groups import Group
from wiredesk.commands.set_up import set_up
from wiredesk.display import print_table
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


class Form(StrEnum):
    """How profiles are printed."""

    PEOPLE = "people"
    JSON = "json"
    JSON_LD = "json-ld"


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
    form = _form(json=json, json_ld=json_ld)
    people = [each for each in _read() if source in (None, each.source)]
    if form is not Form.PEOPLE:
        for each in people:
            write_json_line(_for_machines(each, form))
        return
    if not people:
        print_line("no correspondents yet: they come with the copy that names them")
        return
    headings = ("name", "title", "organisation", "base", "items", "last seen", "id")
    print_table(headings, map(_row, people))


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
    form = _form(json=json, json_ld=json_ld)
    found = named(_read(), name)
    if form is not Form.PEOPLE:
        write_json_line(_for_machines(found, form))
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


def _form(*, json: bool, json_ld: bool) -> Form:
    if json and json_ld:
        raise typer.BadParameter("--json or --json-ld: one of these")
    return Form.JSON if json else Form.JSON_LD if json_ld else Form.PEOPLE


def _for_machines(profile: Correspondent, form: Form) -> bytes:
    if form is Form.JSON:
        return profile.to_bytes()
    return jsonlib.dumps(person(profile), ensure_ascii=False).encode()


def _read() -> list[Correspondent]:
    return asyncio.run(read_correspondents(set_up()))
