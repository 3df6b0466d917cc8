"""The JSON Schema of plan files (`footing schema`), held by a schema validator that we did not write: it accepts every plan file that
footing accepts, and rejects the bad ones of tests/golden that a schema can express."""
import json
import os
import pathlib
import re
import subprocess

import jsonschema
import pytest
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests/golden"
EXAMPLES = sorted((ROOT / "plans/examples").glob("*.yaml"))


class Editor(yaml.SafeLoader):
    """YAML 1.2's core schema, as editors read it: `no` is a text."""


class Texts(yaml.SafeLoader):
    """Every scalar a text, as footing reads it."""


Editor.yaml_implicit_resolvers = {}
Texts.yaml_implicit_resolvers = {}
for name, pattern, first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]), ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")), ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
    ("merge", "<<", ["<"]),
):
    for loader in (Editor, Texts) if name in ("null", "merge") else (Editor,):
        loader.add_implicit_resolver(f"tag:yaml.org,2002:{name}", re.compile(f"^(?:{pattern})$"), first)

# What a schema cannot say, by reason: it sees one value at a time, not what a name stands for, what other values are, or the world.
BEYOND = {
    "no such name in the plan": r"no \S+( or \S+)* is named|has no instance|has no field|has no '|names no|is no vpc or subnet|'\S+' is no (vpc|subnet)$|has no (subnet|security_group|vpc)\b",
    "how many a name stands for": r"stands for \d+ resources|may be \S+ or|is left out: its",
    "two values that do not go together": r"is outside|overlaps|is also that of|already belongs|is given twice|is declared twice|is no zone|has no range number"
                                          r"|cannot be cut by|still in the plan|two entries with rule number| needs \S+( or \S+)*$|exclude each other|has no \S+: its \S+ is left out",
    "a ring, or an order": r"is made from itself|wait for each other|is itself|is not known yet|is not of this plan",
    "what stands inside ${…}": r"'\$\{|has a meaning only beside|a command may only|is not set|cannot read|unknown type '(aws_vpc|igw)'",
    "arithmetic": r"bits set beyond its prefix|bits, and this has",
    "what whoever runs it gives": r"none is chosen|has no environments|has no value|the command failed|no variable is named",
    "what an included file says": r"declares no variable|is not included|includes itself|the value is no map|a secret cannot stand",
    "how YAML was written": r"aliases bring in more",
}


@pytest.fixture(scope="module")
def schema(footing):
    made = json.loads(subprocess.run([footing, "schema"], capture_output=True, check=True, text=True).stdout)
    jsonschema.Draft202012Validator.check_schema(made)
    return jsonschema.Draft202012Validator(made)


@pytest.fixture(scope="module")
def golden_schema(footing, tmp_path_factory):
    """The golden plan files have a type more than there is; a unit test knows it and writes their schema."""
    path = tmp_path_factory.mktemp("schema") / "schema.json"
    unit = pathlib.Path(footing).parent / "tests/unit-plan_schema"
    subprocess.run([unit], env={**os.environ, "SCHEMA": str(path)}, capture_output=True, check=True)
    return jsonschema.Draft202012Validator(json.loads(path.read_text()))


def trees(path):
    text = path.read_text()
    if text.lstrip().startswith("{"):  # JSON may have tabs, YAML's indentation may not
        text = text.replace("\t", "  ")
    return [yaml.load(text, loader) for loader in (Editor, Texts)]


def mistakes(validator, tree):
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in validator.iter_errors(tree)]


def is_good(path):
    return not re.search(r"error:", path.with_suffix(".txt").read_text())


def lies_beyond(path):
    """Whether no mistake of a golden file is one that a schema could find; and for which reasons."""
    text = path.with_suffix(".txt").read_text()
    said = re.findall(r"(?:^|: )error: (.*)", text)
    elsewhere = re.findall(r"^parts/[^:]*:\d+:\d+: error: (.*)", text, re.M) + re.findall(r"error: (.*)\n +\d+ \|.*inputs:", text)
    reasons = ["what an included file says" if text in elsewhere else
               next((reason for reason, words in BEYOND.items() if re.search(words, text)), None) for text in said]
    assert said, path
    return None not in reasons, set(reasons)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_accepted(schema, path):
    for tree in trees(path):
        assert not mistakes(schema, tree)


def test_every_good_golden_file_is_accepted(golden_schema):
    good = [path for path in sorted(GOLDEN.glob("*.yaml")) if is_good(path)]
    assert len(good) >= 7
    for path in good:
        for tree in trees(path):
            assert not mistakes(golden_schema, tree), path.name


def test_every_bad_golden_file_that_a_schema_can_express_is_rejected(golden_schema):
    rejected, reasons = 0, set()
    for path in sorted(GOLDEN.glob("*.yaml")):
        if is_good(path):
            continue
        beyond, why = lies_beyond(path)
        try:
            found = [mistakes(golden_schema, tree) for tree in trees(path)]
        except (yaml.YAMLError, UnicodeDecodeError):
            continue  # an editor's own parser stops there
        rejected += all(found)
        if not all(found):
            assert beyond, f"{path.name}: accepted\n{path.with_suffix('.txt').read_text()}"
            reasons |= why
    assert rejected >= 50
    assert reasons == set(BEYOND)


RESOURCES = {"footing": 1, "stack": "s"}


@pytest.mark.parametrize("body, good", [
    ({"vpc": {"main": {"cidr": "10.0.0.0/16"}}}, True),
    ({"vpc": {"main": {"cidr": "10.0.0.0/16", "dns_hostnames": "no", "tags": {"a": 1, "b": None}}}}, True),
    ({"vpc": {"main": {"cidr": "${var.range}"}}}, True),
    ({"vpc": {"main": {"cidr_block": "10.0.0.0/16"}}}, False),         # another tool's word
    ({"vpc": {"main": {"cidr": "10.0.0.0/16", "CidrBlock": "10.0.0.0/16"}}}, False),
    ({"vpc": {"main": {"cidr": "10.0.0.0/16", "id": "vpc-12345678"}}}, False),  # what the cloud tells
    ({"vpc": {"main": {}}}, False),                                    # a field that must be there
    ({"vpc": {"main": {"cidr": None}}}, False),
    ({"vpc": {"Main": {"cidr": "10.0.0.0/16"}}}, False),
    ({"vpc": {"self": {"cidr": "10.0.0.0/16"}}}, False),
    ({"vpc": {"main": {"cidr": "10.0.0.0/8"}}}, False),                # a prefix too short
    ({"subnet": {"a": {"cidr": {"in": "main", "bits": 8, "at": "0"}}}}, True),
    ({"subnet": {"a": {"cidr": {"in": "main", "bits": 8}}}}, False),
    ({"subnet": {"a": {"cidr": {"in": "main", "bits": 8, "at": 0, "of": 1}}}}, False),
    ({"internet_gateway": {"main": None}}, True),
    ({"network": {"main": {"cidr": "10.0.0.0/16", "zones": ["a", "c"], "nat": "single", "routes": {"private": []}}}}, True),
    ({"network": {"main": {"cidr": "10.0.0.0/16", "zones": 9}}}, False),
    ({"network": {"main": {"cidr": "10.0.0.0/16", "count": 2}}}, False),
    ({"security_group": {"web": {"inbound": {"port": [80, "8000-8080"], "from": ["anywhere", "sg-12345678", "10.0.0.0/8"]}}}}, True),
    ({"security_group": {"web": {"inbound": [{"port": 80, "to": "anywhere"}]}}}, False),
    ({"security_group": {"web": {"inbound": [{"from": "anywhere"}]}}}, False),
    ({"security_group": {"web": {"ignore": ["inbound"], "was": "security_group.old", "replace": "create_first"}}}, True),
    ({"security_group": {"web": {"ignore": ["ingress"]}}}, False),
    ({"security_group": {"web": {"was": "vpc.old"}}}, False),
    ({"security_group": {"web": {"depends_on": "vpc"}}}, False),
    ({"wpc": {}}, False),
])
def test_resources(schema, body, good):
    assert (not mistakes(schema, {**RESOURCES, "resources": body})) == good


@pytest.mark.parametrize("top, good", [
    ({"variables": {"p": {"secret": True, "env": "P"}}, "x-mine": [1]}, True),
    ({"variables": {"p": {"secret": True, "default": "${env:P}"}}}, True),
    ({"variables": {"p": {"secret": True, "default": "hunter2"}}}, False),
    ({"variables": {"p": {"Default": 1}}}, False),
    ({"environments": {"prod": {"account": "123456789012", "protect": "all"}}}, True),
    ({"environments": {"prod": {"acount": "123456789012"}}}, False),
    ({"existing": {"vpc": {"shared": "default", "other": "vpc-12345678", "third": {"tags": {"Name": "x"}}}}}, True),
    ({"existing": {"vpc": {"shared": {"id": "vpc-12345678", "name": "x"}}}}, False),
    ({"existing": {"vpc": {"shared": "my vpc"}}}, False),
    ({"outputs": {"A": "${vpc.main.id}"}, "tags": {"aws:x": "1"}}, False),
    ({"mine": 1}, False),
    ({"stack": "${var.x}"}, False),
    ({"footing": 2}, False),
])
def test_the_top(schema, top, good):
    assert (not mistakes(schema, {**RESOURCES, **top})) == good


def test_fields_are_described(schema):
    fields = schema.schema["$defs"]["resource.subnet"]["properties"]
    assert "availability zone" in fields["zone"]["description"]
    assert fields["public_ips"]["default"] is False
