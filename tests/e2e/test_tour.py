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
    commands = list(tour())
    assert len(commands) >= 6
    outputs = {tuple(command): run(*command, status=0) for command in commands}
    made = outputs[("apply", "--sandbox", "--yes")].stdout
    assert made
    assert not (run.folder / ".footing" / "state.db").exists() or (run.folder / ".footing").stat().st_mode & 0o077 == 0


def test_the_plan_file_of_the_readme_is_right(run):
    text = README.read_text()
    example = re.search(r"```yaml\n(footing: 1.*?)```", text, re.S).group(1)
    run.plan_file(example)
    run("validate", status=0)
    run("apply", "--sandbox", "--yes", status=0)
    run("teardown", "--sandbox", "--yes", status=0)
