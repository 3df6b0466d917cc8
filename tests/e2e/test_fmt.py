"""`footing fmt`: the canonical form of plan files. What it writes is read again by a YAML reader that we did not write."""
import json
import os
import random
import re
import stat

import pytest
import yaml
from conftest import LONG
from test_schema import EXAMPLES, GOLDEN, Texts, is_good

FILES = [*EXAMPLES, *sorted(GOLDEN.glob("right-*.yaml")), *sorted((GOLDEN.parent / "sim/plans").glob("*.yaml"))]

UGLY = '''\
# about the file
footing:   1
stack:  'ugly'   # its name
tags:  {project: ugly,team:   "it's"}


resources:

    vpc:
        main:   {cidr: 10.0.0.0/16}      # the one
        other: {   cidr:    "10.1.0.0/16",   # more
                   dns_hostnames: yes }
    # groups
    security_group:
      web:
        vpc: main
        inbound:
        - {port: [80,443], from: anywhere}   # open

        -   port: 22
            # only us
            from: my-ip
        # db: later
      # nothing more
outputs:
   TEXT: |
         several
           lines # no comment
   VPC:
     ${vpc.main.id}
'''
PRETTY = '''\
# about the file
footing: 1
stack: "ugly"  # its name
tags: { project: ugly, team: "it's" }

resources:
  vpc:
    main: { cidr: 10.0.0.0/16 }  # the one
    other:
      cidr: "10.1.0.0/16"  # more
      dns_hostnames: yes
  # groups
  security_group:
    web:
      vpc: main
      inbound:
        - { port: [80, 443], from: anywhere }  # open

        - port: 22
          # only us
          from: my-ip
        # db: later
    # nothing more
outputs:
  TEXT: |
    several
      lines # no comment
  VPC: ${vpc.main.id}
'''


def formatted(run, text, status=0):
    return run("fmt", "-", input=text, status=status).stdout


def comments(text):
    """What stands behind a '#', in any order; the texts of these files have no '#' of their own."""
    return sorted(found.strip() for found in re.findall(r"(?:^|\s)(#[^\n]*)", text))


def check(run, text):
    made = formatted(run, text)
    assert yaml.load(made, Texts) == yaml.load(text, Texts), made
    assert comments(made) == comments(text), made
    assert formatted(run, made) == made
    assert not re.search(r"[ \t]+$", made, re.M) and "\n\n\n" not in made and made.endswith("\n")
    return made


def test_an_ugly_file_becomes_a_pretty_one(run):
    assert check(run, UGLY) == PRETTY


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples_are_as_fmt_writes_them(run, path):
    assert check(run, path.read_text()) == path.read_text()


def test_good_golden_files(run):
    for path in FILES:
        text = path.read_text()
        made = formatted(run, text)
        assert formatted(run, made) == made
        if not text.startswith("{"):
            check(run, text)


def test_the_plan_stays_the_same(run):
    """Every resource and output, as `validate` and `plan` see them: by the loader, over what is written."""
    run.plan_file(UGLY)
    before = run.json("plan", "--sandbox", "--region", "eu-west-1")["changes"]
    assert run("fmt", status=0).stdout == "footing.yaml\n"
    after = run.json("plan", "--sandbox", "--region", "eu-west-1")["changes"]
    for change in before + after:
        change.pop("at")
    assert before == after and len(before) == 3


def test_json_stays_json(run):
    text = '{"footing":1, "stack": "json",\n\t"resources": {"vpc": {"main": {"cidr": "10.0.0.0/16"}},\n"subnet": {}}}\n'
    made = formatted(run, text)
    assert json.loads(made) == json.loads(text)
    assert made.startswith('{\n  "footing": 1,\n  "stack": "json",\n') and formatted(run, made) == made


@pytest.mark.parametrize("text", [
    "a:\n# down here\n  b: 1\n    # deeper\n  c:\n    # under nothing\n  d: 2\n# the end\n",
    "a: # one\n  # two\n\n  # three\n  - 1\n  -   2 # four\n\n\n# five\nb:\n- x\n# six\n",
    "a: [1, # one\n  2,\n\n  # two\n  3] # three\nb: {c: [ {d: 1,\n  e: 2} ], f}\n",
    "k: |-   # header\n     x\n\n     # content\n    \n  \n# behind\nl: >2\n     folded\n    more\nm: |+\n  kept\n\n\n# n\nn: 1\n",
    "a: &x # anchored\n  b: 1\nc: *x\nd: &y [1]\ne: !!str 12\nf: &z\ng:\n  - &w\n    h: 1\n  - <<: *w\n",
    "? a\n: b\n? c # beside\n: d\n\"e f\": g\n'h\"i': j\n",
    "a: two\n   lines\n\n   and a third\nb: \"in \\\n   quotes\"\nc: 'it''s'\nd: 'plain'\ne: 'back\\slash'\n",
    "%YAML 1.2\n# head\n---\n# body\na: 1\n...\n# tail\n",
    "a: # c1\n  # c2\n  text\nb:\n  # c3\n  [1, 2]\nc:\n  - # c4\n    d: 1\n  - - e # c5\n    # c6\n    - f\n",
    "a:\r\n  - b: 1  # one\r\n    c: |\r\n      x\r\n      y\r\n",
    "\ufeffa: 1 # one\n",
])
def test_odd_places_for_comments(run, text):
    made = formatted(run, text)
    assert formatted(run, made) == made
    plain = text.lstrip("\ufeff")
    assert yaml.load(made, Texts) == yaml.load(plain, Texts), made
    assert comments(made.replace("# content", "")) == comments(plain.replace("# content", "")), made


# --- anything, anywhere ---------------------------------------------------------------------------------------------------------------


class Writer:
    """A random plan-like document, badly formatted, with comments wherever YAML allows them."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.n = 0

    def comment(self):
        self.n += 1
        return f"# {self.random.choice(['note', 'TODO:', '- off', '{x}', 'a: b'])} {self.n}"

    def blank_lines(self, column):
        lines = ""
        while self.random.random() < 0.25:
            lines += self.random.choice(["\n", " " * (column + self.random.choice([0, 0, 0, 2, -1]) if column else 0) + self.comment() + "\n"])
        return lines

    def end(self):
        return (" " * self.random.randint(1, 3) + self.comment() if self.random.random() < 0.25 else "") + "\n"

    def scalar(self):
        return self.random.choice(["10.0.0.0/16", "yes", "'single'", '"double"', "it is", "${var.x}", "'it''s'", '"a\\tb"', "7.0", '"# no"'])

    def flow(self, depth):
        gap = lambda: self.random.choice(["", " ", "  "])
        if depth > 2 or self.random.random() < 0.5:
            return self.random.choice(["a", "1", '"q"', "b c"])
        items = [self.flow(depth + 1) for _ in range(self.random.randint(0, 3))]
        lines = self.random.random() < 0.25
        between = lambda: gap() if not lines else self.random.choice([" ", f" {self.comment()}\n" + " " * 30, "\n" + " " * 30])
        if self.random.random() < 0.5:
            return "[" + between() + f"{gap()},{between()}".join(items) + between() + "]"
        return "{" + between() + f"{gap()},{between()}".join(f"k{i}: {item}" for i, item in enumerate(items)) + between() + "}"

    def value(self, column, depth):
        """What stands behind a key or a dash: in its line or in those below."""
        kind = self.random.random()
        if depth > 4 or kind < 0.4:
            return " " * self.random.randint(1, 3) + self.scalar() + self.end()
        if kind < 0.55:
            return " " + self.flow(0) + self.end()
        if kind < 0.62:
            inner = " " * (column + self.random.randint(1, 4))
            header = self.random.choice(["|", "|-", ">", ">-"])
            return f" {header}{self.end()}{inner}one\n\n{inner}  two\n{inner}three\n"
        if kind < 0.67:
            return self.end()  # nothing
        deeper = column + self.random.randint(1, 4)
        return self.end() + (self.list(deeper, depth + 1) if self.random.random() < 0.4 else self.map(deeper, depth + 1))

    def map(self, column, depth):
        text = ""
        for i in range(self.random.randint(1, 4)):
            text += self.blank_lines(column) + " " * column + f"key{i}:" + self.value(column, depth)
        return text + self.blank_lines(column)

    def list(self, column, depth):
        text = ""
        for _ in range(self.random.randint(1, 3)):
            text += self.blank_lines(column) + " " * column + "-"
            if self.random.random() < 0.4:
                text += f" x: {self.scalar()}{self.end()}{' ' * (column + 2)}y: {self.scalar()}{self.end()}"
            else:
                text += f" {self.scalar()}{self.end()}"
        return text + self.blank_lines(column)


def test_random_documents_keep_every_comment(run):
    taken = 0
    for seed in range(1000 if LONG else 40):
        text = Writer(seed).map(0, 0)
        done = run("fmt", "-", input=text)
        if done.returncode:  # the writer is no YAML expert, and the loader says where
            assert "fmt cannot write" not in done.stderr, (seed, text, done.stderr)
            continue
        made, taken = done.stdout, taken + 1
        assert yaml.load(made, Texts) == yaml.load(text, Texts), (seed, text, made)
        assert comments(made) == comments(text), (seed, text, made)
        assert formatted(run, made) == made, seed
    assert taken > 25


# --- the command line -----------------------------------------------------------------------------------------------------------------


def test_it_names_what_it_changes_and_keeps_the_mode(run):
    run.plan_file(UGLY)
    file = run.folder / "footing.yaml"
    file.chmod(0o640)
    (run.folder / "link.yaml").symlink_to("footing.yaml")
    assert run("fmt", "link.yaml", status=0).stdout == "link.yaml\n"
    assert file.read_text() == PRETTY and stat.S_IMODE(file.stat().st_mode) == 0o640
    assert (run.folder / "link.yaml").is_symlink()
    assert run("fmt", "link.yaml", "footing.yaml", status=0).stdout == ""
    assert sorted(path.name for path in run.folder.iterdir() if not path.name.startswith(".")) == ["footing.yaml", "link.yaml"]


def test_check_changes_nothing(run):
    run.plan_file(UGLY)
    run.plan_file(PRETTY, "pretty.yaml")
    for words in (["fmt", "--check", "pretty.yaml", "footing.yaml"], ["--check", "fmt", "pretty.yaml", "footing.yaml"]):
        done = run(*words, status=1)
        assert done.stdout == "footing.yaml\n" and done.stderr == ""
    assert (run.folder / "footing.yaml").read_text() == UGLY
    assert run("fmt", "--check", "pretty.yaml", status=0).stdout == ""
    assert run("fmt", "--check", "-", input=UGLY, status=1).stdout == "<stdin>\n"
    assert run("fmt", "--check", "-", input=PRETTY, status=0).stdout == ""


def test_a_file_with_mistakes_is_left_alone(run):
    bad = [path for path in sorted(GOLDEN.glob("yaml-*.yaml")) if not is_good(path) and path.stem != "yaml-no-space"]  # which is a text to YAML
    assert len(bad) >= 15
    for path in bad:
        (run.folder / path.name).write_bytes(path.read_bytes())
        done = run("fmt", path.name, status=1)
        assert "error:" in done.stderr and done.stdout == ""
        assert (run.folder / path.name).read_bytes() == path.read_bytes()


def test_what_is_not_there_and_what_is_no_yaml(run):
    assert "cannot read" in run("fmt", status=1).stderr
    run.plan_file("{ footing: 1 }", "plan.jsonnet")
    assert "jsonnetfmt" in run("fmt", "plan.jsonnet", status=1).stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written(run):
    run.plan_file(UGLY)
    run.folder.chmod(0o500)
    try:
        assert "cannot write" in run("fmt", status=1).stderr
    finally:
        run.folder.chmod(0o700)
