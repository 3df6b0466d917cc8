"""A plan in its other forms: folded, as Markdown for a pull request, as a graph; and what a shell completes."""
import json
import re
import subprocess

import pytest
from conftest import clean_env

NETWORK = """footing: 1
stack: views
region: eu-west-1
resources:
  network:
    main: { cidr: 10.0.0.0/16, zones: 2, nat: single }
  security_group:
    web: { vpc: main, inbound: [ { port: 443, from: anywhere } ] }
"""
FOLDED = "network.main: vpc, 4 subnets, internet gateway, 1 nat, 3 route tables"


def quick(run, verb, *args, **options):
    return run(verb, "--sandbox", *(["--yes", "--time-scale", "600"] if verb in ("apply", "teardown") else []), *args,
               **{"status": 0, **options}).stdout


def test_a_composite_is_one_line(run):
    run.plan_file(NETWORK)
    shown = quick(run, "plan")
    assert f"\n+ {FOLDED}\n" in shown and "subnet.main" not in shown and "+ security_group.web\n" in shown
    assert re.search(r"\n12 to create\n\d+ calls, about \d+ ", shown), shown
    expanded = quick(run, "plan", "--expand")
    assert FOLDED not in expanded and "\n+ subnet.main/public-a\n" in expanded and "dns_support" in expanded
    assert f"\n+ {FOLDED}\n" in quick(run, "apply")
    # one part of it differs from the others: each has its own lines
    run.plan_file(NETWORK.replace("zones: 2", "zones: 3"))
    more = quick(run, "plan")
    assert "+ subnet.main/public-c\n" in more and "network.main:" not in more
    run.plan_file(NETWORK)
    # all of it goes; then a lost part comes again by its own name
    assert f"\n- {FOLDED}\n" in quick(run, "plan", "--teardown")
    assert f"\n- {FOLDED}\n" in quick(run, "teardown")


def test_markdown_for_a_pull_request(run):
    run.plan_file(NETWORK.replace("resources:", "variables:\n  word: { secret: true, env: WORD }\nresources:")
                  + "  vpc:\n    lab:\n      cidr: 10.9.0.0/16\n"
                    "      tags: { Who: \"@all <b>```</b> | x\", Word: \"${var.word}\" }\n")
    shown = quick(run, "plan", "--markdown", env={"WORD": "x1y2z3secret"})
    assert shown.startswith("### Plan: views · ") and "x1y2z3secret" not in shown and "(secret)" in shown
    assert shown.count("<details>") == shown.count("</details>") == 3
    assert f"<summary><code>+ {FOLDED}</code></summary>" in shown
    # nothing of the file is markup: what it wrote stands in a block of code that it cannot end
    fences = re.findall(r"^(`{3,})(\w*)\n(.*?)\n\1$", shown, re.S | re.M)
    assert [language for _, language, _ in fences] == ["diff"] * 3
    outside = re.sub(r"^(`{3,})(\w*)\n(.*?)\n\1$", "", shown, flags=re.S | re.M)
    assert "@" not in outside and "<b>" not in outside
    assert "every call that can be sent" in quick(run, "plan", "--markdown", "--calls", env={"WORD": "x1y2z3secret"})


def test_markdown_fits_in_a_comment(run):
    names = "".join(f"    vpc-{i:04}: {{ cidr: 10.0.0.0/16 }}\n" for i in range(1500))
    run.plan_file("footing: 1\nstack: many\nregion: eu-west-1\nresources:\n  vpc:\n" + names)
    shown = quick(run, "plan", "--markdown", "--calls")
    assert 60000 < len(shown.encode()) <= 65536
    assert shown.count("<details>") == shown.count("</details>")
    hidden = int(re.search(r"\n(\d+) more, \d+ without their lines", shown)[1])
    assert hidden + shown.count("<summary>") == 1500 and "1500 to create" in shown
    run.plan_file("footing: 1\nstack: many\nregion: eu-west-1\nresources: {}\n")
    assert "nothing to do" in quick(run, "plan", "--markdown")


def test_a_graph_of_resources_and_of_steps(run):
    run.plan_file(NETWORK)
    dot = run("graph", status=0).stdout
    assert dot.startswith('digraph "views" {') and dot.count("{") == dot.count("}")
    nodes = set(re.findall(r'^ +"([^"]+)";$', dot, re.M))
    edges = set(re.findall(r'^  "([^"]+)" -> "([^"]+)"', dot, re.M))
    assert len(nodes) == 12 and {"vpc.main", "nat_gateway.main/a", "security_group.web"} <= nodes
    assert {end for edge in edges for end in edge} <= nodes
    assert {("subnet.main/public-a", "vpc.main"), ("nat_gateway.main/a", "internet_gateway.main"),
            ("route_table.main/private-b", "nat_gateway.main/a"), ("security_group.web", "vpc.main")} <= edges
    assert 'label="network.main"' in dot and not (run.folder / ".footing").exists()
    # the steps: all of the program's, each after what the program says
    calls = json.loads(quick(run, "plan", "--json"))["calls"]
    steps = run("graph", "--calls", "--sandbox", status=0).stdout
    assert re.findall(r'^  "([^"]+)" \[label=', steps, re.M) == [call["id"] for call in calls]
    drawn = set(re.findall(r'^  "([^"]+)" -> "([^"]+)" \[style=(?!dotted, arrowhead)', steps, re.M))
    assert drawn == {(before, call["id"]) for call in calls for before in call["after"]}
    assert "--calls" in run("graph", "--teardown", status=1).stderr


def completed(run, *words):
    """What bash offers for the last of the words."""
    script = run("completion", "bash", status=0).stdout + f"""
footing() {{ {run.footing} "$@"; }}
COMP_WORDS=(footing {" ".join(words)}); COMP_CWORD={len(words)}; _footing; echo "${{COMPREPLY[@]}}"
"""
    done = subprocess.run(["bash", "-c", script], cwd=run.folder, env=clean_env(run.folder, {}), capture_output=True, text=True)
    assert done.returncode == 0 and not done.stderr, done.stderr
    return done.stdout.split()


@pytest.mark.parametrize("words, offered", [
    (["pl"], ["plan"]),
    (["help", "nat"], ["nat_gateway"]),
    (["help", "ref"], ["reference"]),
    (["new", "net"], ["network"]),
    (["state", "mo"], ["move"]),
    (["plan", "--mark"], ["--markdown"]),
    (["plan", "--target", "sec"], ["security_group.web"]),
    (["apply", "--replace", "network"], ["network.main"]),
    (["explain", "subnet.main/public"], ["subnet.main/public-a", "subnet.main/public-b"]),
    (["teardown", "--exclude", "nothing"], []),
])
def test_what_bash_completes(run, words, offered):
    run.plan_file(NETWORK)
    assert completed(run, *words) == offered


def test_completion_without_a_plan_file_is_silent(run):
    assert completed(run, "plan", "--target", "x") == []
