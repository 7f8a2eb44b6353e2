"""The bill of materials is valid, and names all that a release consists of."""

import json
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from jsonschema import Draft7Validator
from referencing import Registry, Resource

from supply_chain.licences import read_licences
from supply_chain.locks import read_locks
from supply_chain.sbom import main, shipped_data

SCHEMAS = files("cyclonedx.schema") / "_res"


def schema(name: str) -> dict[str, Any]:
    return dict(json.loads((SCHEMAS / f"{name}.SNAPSHOT.schema.json").read_text("utf-8")))


@pytest.fixture(scope="module")
def bill(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    path = tmp_path_factory.mktemp("sbom") / "below" / "bill.json"
    main(["--output", str(path)])
    return dict(json.loads(path.read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def validator() -> Draft7Validator:
    parts = {name: schema(name) for name in ("spdx", "jsf-0.82", "cryptography-defs")}
    whole = schema("bom-1.6")
    registry: Registry[Any] = Registry().with_resources(
        (urljoin(whole["$id"], f"{name}.SNAPSHOT.schema.json"), Resource.from_contents(part))
        for name, part in parts.items()
    )
    return Draft7Validator(whole, registry=registry)


def test_it_is_valid(bill: dict[str, Any], validator: Draft7Validator) -> None:
    assert list(validator.iter_errors(bill)) == []
    bill_of_nothing = bill | {"components": [{"name": "without a type"}]}
    assert list(validator.iter_errors(bill_of_nothing))


def test_it_names_every_package_of_the_runtime_and_every_file_of_data(
    bill: dict[str, Any],
) -> None:
    packages = {(each.name, each.version) for each in read_locks()["runtime"]}
    components = {(each["name"], each["version"]) for each in bill["components"] if "purl" in each}
    data = {each["name"] for each in bill["components"] if "purl" not in each}
    assert components == packages
    assert data == {each.name for each in shipped_data()}


def test_each_has_its_licence_and_hashes(bill: dict[str, Any]) -> None:
    licences = read_licences() | {each.name: each.licence for each in shipped_data()}
    for each in bill["components"]:
        (licence,) = each["licenses"]
        assert licence.get("expression") or licence["license"]["id"] == licences[each["name"]]
        (package,) = each.get("externalReferences", [each])
        assert package["hashes"]


def test_it_says_who_requires_whom(bill: dict[str, Any]) -> None:
    requires = {each["ref"].partition("@")[0]: each for each in bill["dependencies"]}
    ours = {name.partition("@")[0] for name in requires["wiredesk"]["dependsOn"]}
    assert {"pkg:pypi/aiokafka", "pkg:pypi/lxml", "places.tsv.gz"} <= ours
    assert "pkg:pypi/pydantic-core" not in ours
    of_pydantic = {name.partition("@")[0] for name in requires["pkg:pypi/pydantic"]["dependsOn"]}
    assert "pkg:pypi/pydantic-core" in of_pydantic


def test_the_data_of_the_repository_is_all_there() -> None:
    root = Path(__file__).parents[3]
    binary = {*root.glob("models/**/*.onnx"), *root.glob("services/**/*.gz")}
    assert binary
    assert binary <= {each.path for each in shipped_data()}
