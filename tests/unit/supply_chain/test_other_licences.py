"""Kafka's jars and the JavaScript packages of the tests have licences that are allowed."""

import json

from local_broker.jars import locked_jars
from supply_chain.licences import FILE, is_allowed, read_licences
from supply_chain.locks import ROOT

EXCEPTED = {"node_modules/axe-core": "MPL-2.0"}
"""Weak copyleft by file, and a tool of the tests: it is no part of what is installed."""
JARS = read_licences(FILE.with_name("jar_licences.toml"))


def test_every_jar_is_listed_and_allowed() -> None:
    locked = {jar.coordinates.rpartition(":")[0] for jar in locked_jars()}
    assert locked, "kafka.lock names no jar"
    assert JARS.keys() == locked, "take its licence from its POM into jar_licences.toml"
    assert {jar: licence for jar, licence in JARS.items() if not is_allowed(licence)} == {}


def test_every_javascript_package_is_allowed() -> None:
    lock = json.loads((ROOT / "tests/contracts/js/package-lock.json").read_text(encoding="utf-8"))
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert len(packages) > 100
    refused = {
        name: package.get("license")
        for name, package in packages.items()
        if not is_allowed(package.get("license", ""))
    }
    assert refused == EXCEPTED
