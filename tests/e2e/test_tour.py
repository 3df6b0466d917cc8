"""The README's tour is run as it stands; script/demo's story holds."""
import pathlib
import re
import shlex

README = pathlib.Path(__file__).resolve().parents[2] / "README.md"


def tour():
    text = README.read_text()
    for block in re.findall(r"```console tour\n(.*?)```", text, re.S):
        for line in block.splitlines():
            if line.startswith("$ footing "):
                yield shlex.split(line[len("$ footing "):])


def test_the_tour_of_the_readme(run):
    said = []
    for command in tour():
        if "--calls" in command:  # "Change the file, for instance add a line …"
            text = (run.folder / "footing.yaml").read_text()
            run.plan_file(text.replace("inbound:\n", "inbound:\n        - { port: 8080, from: 10.0.0.0/16 }\n", 1))
        said.append((command[0], run(*command, status=0).stdout))
    applies = [text for verb, text in said if verb == "apply"]
    plans = [text for verb, text in said if verb == "plan"]
    assert ["8 to create" in plans[0], "nothing to do" in plans[1]] == [True, True]
    assert "AuthorizeSecurityGroupIngress" in plans[2] and "tcp 8080 from 10.0.0.0/16" in plans[2]
    assert "done: 8 created" in applies[0] and "done: 1 updated" in applies[1]
    assert said[-1][0] == "teardown" and "done: 8 deleted" in said[-1][1]
    assert (run.folder / ".footing").stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in (run.folder / ".footing").iterdir())


def test_the_plan_file_of_the_readme_is_right(run):
    text = README.read_text()
    example = re.search(r"```yaml\n(footing: 1.*?)```", text, re.S).group(1)
    run.plan_file(example)
    run("validate", status=0)
    run("apply", "--sandbox", "--yes", status=0)
    run("teardown", "--sandbox", "--yes", status=0)
