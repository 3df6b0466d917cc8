"""Help and the reference: what they give as examples is right, and they fit where they are read."""
import pathlib
import re

import pytest
import yaml


def blocks(page):
    """Type or composite: its example, as the page has it."""
    return {section.split("\n", 1)[0]: re.search(r"```yaml\n(.*?)```", section, re.S)[1]
            for section in page.split("\n### ")[1:] if "```yaml\n" in section}


def test_every_example_of_the_reference_is_right(run):
    """All of them in one stack: valid, applied, and nothing left to do."""
    run.env = {**run.env, "SMTP_PASSWORD": "what the examples' secrets are"}
    page = run("help", "reference", status=0).stdout
    examples = blocks(page)
    assert {"network", "vpc", "subnet", "nat_gateway", "vpc_peering"} <= set(examples)
    resources = {}
    for kind, text in examples.items():
        assert "<" not in text, f"{kind}: give its sheet an example"
        assert f"\n{kind}:\n" in "\n" + text
        assert text.strip() in re.sub(r"^  ", "", run("help", kind, status=0).stdout, flags=re.M)
        for type_, named in yaml.safe_load(text).items():
            for name, fields in named.items():
                assert resources.setdefault(type_, {}).setdefault(name, fields) == fields, (type_, name)

    def write(resources):
        run.plan_file(yaml.safe_dump({"footing": 1, "stack": "examples", "region": "eu-west-1", "resources": resources}, sort_keys=False))

    write(resources)
    run("validate", status=0)
    made = {kind: named for kind, named in resources.items() if not re.search(r"\b[a-z]+-0123456789abcdef0\b", examples.get(kind, ""))}
    assert len(made) >= 12  # the others are about what somebody else owns
    write(made)
    run("apply", "--sandbox", "--yes", "--time-scale", "600", status=0)
    assert run.json("plan", "--sandbox")["summary"]["keep"] >= len(made)
    run("plan", "--sandbox", "--exit-code", status=0)
    run("teardown", "--sandbox", "--yes", "--time-scale", "600", "--destroy-data", "db_snapshot.before", status=0)


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_help_fits(run, columns):
    for words in ([], ["plan"], ["vpc"], ["network"], ["security_group"]):
        for line in run("help", *words, status=0, env={"COLUMNS": str(columns)}).stdout.splitlines():
            assert len(line) <= columns, line


EXAMPLES = sorted(path.stem for path in (pathlib.Path(__file__).resolve().parents[2] / "plans/examples").glob("*.yaml"))


def test_the_examples_are_listed_each_with_a_line(run):
    told = run("new", status=0).stdout
    assert re.findall(r"^  ([a-z-]+) +\S.{20,}$", told, re.M) == EXAMPLES
    assert not list(run.folder.iterdir())


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_lives(run, name):
    """Written, valid, in its canonical form, applied, nothing left to do, its outputs there, taken down."""
    quick = "--sandbox", "--yes", "--time-scale", "600"
    run("new", name, status=0)
    run("fmt", "--check", status=0)
    run("validate", status=0)
    run("apply", *quick, status=0)
    run("plan", "--sandbox", "--exit-code", status=0)
    outputs = run.json("output", "--sandbox")
    assert all(outputs.values()), outputs
    run("teardown", *quick, status=0)
    assert run.json("state", "list", "--sandbox") == []
