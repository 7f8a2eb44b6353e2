"""The charts: what they say of the project is so; where `helm` is installed, they are rendered."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from deploy.helm.registry import files, rules_of, users
from runtime.metrics.table import LAG
from runtime.settings import KafkaSettings, Section, WiredeskSettings, prefix_of
from schemas.topics import PARTITIONS, TOPICS
from services.serve.settings import ServeSettings
from wiredesk.commands import Commands
from wiredesk.settings import STAGE_SECTIONS
from wiredesk.stages import NAMES

ROOT = Path(__file__).parents[3]
CHARTS = ROOT / "deploy/helm"
OURS, STRIMZI = CHARTS / "wiredesk", CHARTS / "wiredesk-strimzi"
TEMPLATES = "\n".join(
    each.read_text(encoding="utf-8") for each in sorted((OURS / "templates").rglob("*.*"))
)
BROKERS: dict[str, Any] = {"kafka": {"bootstrapServers": "kafka:9093"}}
FULL: dict[str, Any] = {
    "kafka": {"bootstrapServers": "kafka:9093", "securityProtocol": "SASL_SSL", "caSecret": "ca"},
    "topicPrefix": "desk.",
    "sources": {"configMap": "sources"},
    "settings": {"WIREDESK_LOG_LEVEL": "warning"},
    "topics": {"passwordSecret": "ops"},
    "stages": {
        name: {"passwordSecret": name, "autoscaling": {"enabled": True}}
        for name in (*NAMES, "serve")
    },
    "serve": {"intake": True, "webhookSecret": "webhooks"},
    "monitoring": {
        "serviceMonitor": {"enabled": True},
        "rules": {"enabled": True},
        "prometheusAddress": "http://prometheus:9090",
    },
}


def values(chart: Path) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((chart / "values.yaml").read_text(encoding="utf-8"))
    return read


def merged(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    both = base | over
    pairs = {name: (base[name], over[name]) for name in base.keys() & over.keys()}
    inner = {name: merged(*pair) for name, pair in pairs.items() if isinstance(pair[0], dict)}
    return both | inner


def check(chart: Path, given: dict[str, Any]) -> None:
    schema = json.loads((chart / "values.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    jsonschema.validate(merged(values(chart), given), schema)


@pytest.mark.parametrize("given", [{}, BROKERS, FULL])
def test_values_are_as_the_schema_says(given: dict[str, Any]) -> None:
    check(OURS, given)


def test_those_for_strimzi_too() -> None:
    check(STRIMZI, {"cluster": "desk", "agencies": ["dpa"], "desks": ["news-desk"], "sites": ["a"]})


@pytest.mark.parametrize(
    "wrong",
    [
        {"kafak": {}},
        {"kafka": {"securityProtocol": "TLS"}},
        {"settings": {"LOG_LEVEL": "warning"}},
        {"image": {"digest": "sha256:12"}},
        {"stages": {"ingest": {"replicas": "two"}}},
        {"stages": {"archive": {"replicas": 1}}},
        {"topicPrefix": "a b"},
    ],
)
def test_wrong_values_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        check(OURS, wrong)


def test_each_value_is_used() -> None:
    for name, inner in values(OURS).items():
        for each in inner if isinstance(inner, dict) and name != "stages" else [name]:
            assert re.search(rf"\b{each}\b", TEMPLATES), f"{name}.{each} does nothing"


def test_settings_that_templates_name_are_there() -> None:
    sections: list[type[Section]] = [KafkaSettings, WiredeskSettings, *STAGE_SECTIONS]
    known = {
        prefix_of(section) + field.upper() for section in sections for field in section.model_fields
    }
    named = set(re.findall(r"\b(?:KAFKA|WIREDESK)_[A-Z_]+\b", TEMPLATES))
    assert len(named) > 8
    assert named - {"WIREDESK_DRAIN_SECONDS"} <= known


def test_stages_ports_and_user_are_those_of_the_image() -> None:
    image = (ROOT / "deploy/docker/Dockerfile").read_text(encoding="utf-8")
    assert set(values(OURS)["stages"]) == {*NAMES, "serve"} <= Commands.entries.keys()
    assert {"topics", "check"} <= Commands.entries.keys()
    assert "WIREDESK_HTTP_PORT=9464" in image
    assert "name: metrics, containerPort: 9464" in TEMPLATES
    port = ServeSettings.model_fields["port"].default
    assert f"name: http, containerPort: {port}" in TEMPLATES
    assert "USER 10001:10001" in image
    assert "runAsUser: 10001\nrunAsGroup: 10001" in TEMPLATES


def test_processes_are_no_more_than_partitions_and_scaled_by_our_lag() -> None:
    assert values(OURS)["partitions"] == PARTITIONS
    assert "maxReplicaCount: {{ $.Values.partitions }}" in TEMPLATES
    assert f'({LAG.name}{{stage="{{{{ $name }}}}"}})' in TEMPLATES


def test_the_rules_are_those_of_prometheus() -> None:
    assert (OURS / "rules.yml").resolve() == ROOT / "deploy/prometheus/rules/wiredesk.yml"


@pytest.mark.parametrize(("path", "text"), files().items(), ids=lambda each: Path(each).name)
def test_topics_and_users_are_those_of_the_registry_and_the_docs(path: Path, text: str) -> None:
    assert path.read_text(encoding="utf-8") == text, "run python -m deploy.helm.registry"


def test_every_topic_is_there_and_every_user() -> None:
    topics = yaml.safe_load((STRIMZI / "topics.yaml").read_text(encoding="utf-8"))["topics"]
    assert [each["name"] for each in topics] == [each.name for each in TOPICS]
    found = users((ROOT / "docs/security.md").read_text(encoding="utf-8"))
    assert {f"wiredesk-{name}" for name in (*NAMES, "serve", "ops")} <= found.keys()


def test_a_command_is_a_rule_a_kind_of_resource() -> None:
    words = "acl --allow-principal User:wiredesk-a --operation Read --group g --topic t --topic u"
    assert rules_of(words.split()) == (
        "wiredesk-a",
        [
            {"operations": ["Read"], "type": "topic", "names": ["t", "u"]},
            {"operations": ["Read"], "type": "group", "names": ["g"]},
        ],
    )


def rendered(chart: Path, given: dict[str, Any]) -> Iterator[dict[str, Any]]:
    command = ["helm", "template", "desk", str(chart), "--kube-version", "1.34.0", "--values", "-"]
    done = subprocess.run(
        command, input=json.dumps(given), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return (each for each in yaml.safe_load_all(done.stdout) if each)


@pytest.mark.skipif(shutil.which("helm") is None, reason="no helm: docs/operating/kubernetes.md")
def test_helm_renders_pods_that_can_do_nothing_else() -> None:
    kinds: dict[str, list[dict[str, Any]]] = {}
    for each in rendered(OURS, FULL):
        kinds.setdefault(each["kind"], []).append(each)
    templates = [
        each["spec"]["template"]["spec"]
        for kind in ("Deployment", "StatefulSet", "Job")
        for each in kinds[kind]
    ]
    for pod in [*templates, *(each["spec"] for each in kinds["Pod"])]:
        assert pod["securityContext"]["runAsNonRoot"] is True
        assert pod["automountServiceAccountToken"] is False
        for container in pod["containers"]:
            held = container["securityContext"]
            assert held["readOnlyRootFilesystem"] is True
            assert held["capabilities"] == {"drop": ["ALL"]}
            assert all(one.keys() == {"name", "value"} for one in container["env"])
            assert not any(one["name"].endswith("PASSWORD") for one in container["env"])
    rules = yaml.safe_load((OURS / "rules.yml").read_text(encoding="utf-8"))
    assert kinds["PrometheusRule"][0]["spec"] == rules
    assert {each["spec"]["maxReplicaCount"] for each in kinds["ScaledObject"]} == {PARTITIONS}


@pytest.mark.skipif(shutil.which("helm") is None, reason="no helm: docs/operating/kubernetes.md")
def test_helm_renders_a_topic_and_a_user_for_each_agency() -> None:
    given = {"cluster": "c", "topicPrefix": "desk.", "agencies": ["dpa"], "desks": ["night"]}
    found = list(rendered(STRIMZI, given | {"sites": ["post"]}))
    topics = {each["spec"]["topicName"] for each in found if each["kind"] == "KafkaTopic"}
    assert topics == {
        f"desk.{name}"
        for name in (*(each.name for each in TOPICS), "wire.raw.dpa", "wire.raw.night")
    }
    acls = {
        each["metadata"]["name"]: each["spec"]["authorization"]["acls"]
        for each in found
        if each["kind"] == "KafkaUser"
    }
    own = {"type": "topic", "name": "desk.wire.raw.dpa", "patternType": "literal"}
    assert acls["dpa"] == [{"resource": own, "operations": ["Write"]}]
    assert {one["operations"][0] for one in acls["post"]} == {"Read"}
    assert len(acls["night"]) == 7
