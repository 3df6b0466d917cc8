"""Outputs in every form, read back by who reads them: sh, the rules of docker's --env-file, python-dotenv, YAML, GitHub's runner."""
import io
import json
import subprocess

import dotenv
import pytest
import yaml

NASTY = {
    "PLAIN": "db.example.com:5432", "EMPTY": "", "SPACES": "  two  words ", "HASH": "a # b", "EQUALS": "a=b==",
    "QUOTE": "it's", "DOUBLE": 'say "so"', "DOLLAR": "$HOME `id` $(id) !!", "BACKSLASH": r"C:\new\table", "HANGUL": "한글 ☂",
    "LINES": "-----BEGIN-----\nabc\n-----END-----\n", "EOF": "footing_end_of_EOF\nfooting_end_of_EOF_\n",
    "JSON": '{"a": [1, "b\\n"], "c": "d"}', "LOOKS_NULL": "null", "NUMBER": "007",
}
HARD = {"EVERYTHING": "'\"$x\\\\`\n", "BRACES": "${HOME}", "QUOTED_DOLLAR": "it's $5", "CR": "a\r\nb", "ENDS_BACKSLASH": "C:\\"}
PLAN = {"footing": 1, "stack": "told", "region": "eu-west-1", "resources": {"vpc": {"main": {"cidr": "10.0.0.0/16"}}}}
SECRET = {"PASS": "correct-horse'battery"}


def place(run, outputs, **more):
    escaped = {name: text.replace("${", "$${") for name, text in outputs.items()}
    run.plan_file(json.dumps({**PLAN, "outputs": escaped, **more}))
    run("apply", "--sandbox", "--yes", status=0)


def form(run, name, *flags, status=0, **options):
    done = run("output", "--sandbox", "--format", name, *flags, status=status, **options)
    return done.stdout if status == 0 else done.stderr


def in_shell(script, names):
    """What a shell has in its environment after the script, NUL-ended as env -0 prints it."""
    done = subprocess.run(["sh", "-c", script + "\nenv -0"], capture_output=True, text=True, env={"PATH": "/usr/bin:/bin"}, check=True)
    pairs = dict(entry.split("=", 1) for entry in done.stdout.split("\0") if "=" in entry)
    return {name: pairs[name] for name in names}


def docker_env_file(text):
    """As docker's CLI reads it: lines, leading blanks off, comments skipped, the value to the end of the line."""
    pairs = {}
    for line in text.split("\n"):
        line = line.removesuffix("\r").lstrip(" \t")
        if line and not line.startswith("#"):
            name, _, value = line.partition("=")
            assert name and not any(c in " \t" for c in name)
            pairs[name] = value
    return pairs


def github_file(text):
    """As GitHub's runner reads $GITHUB_OUTPUT."""
    pairs, lines = {}, iter(text.split("\n")[:-1])
    for line in lines:
        equals, arrows = line.find("="), line.find("<<")
        if equals >= 0 and (arrows < 0 or equals < arrows):
            pairs[line[:equals]] = line[equals + 1:]
            continue
        name, end = line.split("<<", 1)
        value = []
        for inner in lines:
            if inner == end:
                break
            value.append(inner)
        pairs[name] = "\n".join(value)
    return pairs


def travis(text):
    script = 'travis() { shift 2; export "$1=$2"; }\n'
    return in_shell(script + text, NASTY)


def test_read_back_by_who_reads_them(run):
    place(run, NASTY)
    one_line = {name: text for name, text in NASTY.items() if "\n" not in text}
    assert in_shell(form(run, "env"), NASTY) == NASTY
    assert travis(form(run, "travis")) == NASTY
    assert github_file(form(run, "github")) == NASTY
    settings = yaml.safe_load(form(run, "eb"))["option_settings"]["aws:elasticbeanstalk:application:environment"]
    assert settings == NASTY
    assert json.loads(form(run, "json")) == NASTY
    ecs = json.loads(form(run, "ecs"))
    assert {pair["name"]: pair["value"] for pair in ecs["environment"]} == NASTY and ecs["secrets"] == []
    for name, text in NASTY.items():
        assert form(run, "text", name) == text + "\n"
        read = dotenv.dotenv_values(stream=io.StringIO(form(run, "dotenv", name)))
        assert read == {name: text}, name
        if name in one_line:
            assert docker_env_file(form(run, "docker", name)) == {name: text}
    read = dotenv.dotenv_values(stream=io.StringIO(form(run, "dotenv")))
    assert read == NASTY
    said = form(run, "docker", status=1)
    assert "output 'LINES' cannot be printed as docker" in said and "'EOF'" in said and "--format env" in said


def test_what_a_form_cannot_say_it_does_not_say(run):
    place(run, {**HARD, "db.host": "x"})
    for name, text in HARD.items():
        if name != "CR":  # capturing text turns it into a newline
            assert in_shell(form(run, "env", name), [name]) == {name: text}
        done = run("output", name, "--sandbox", "--format", "dotenv")
        if done.returncode:
            assert f"output '{name}' cannot be printed as dotenv" in done.stderr and not done.stdout
        else:
            assert dotenv.dotenv_values(stream=io.StringIO(done.stdout)) == {name: text}
    assert run("output", "CR", "--sandbox", "--format", "dotenv").returncode == 0
    assert run("output", "BRACES", "--sandbox", "--format", "dotenv").returncode == 1
    for name in ("env", "dotenv", "docker", "eb", "ecs", "github", "travis"):
        assert "'db.host' has no name for an environment variable" in form(run, name, status=1)
    assert "db.host = x" in form(run, "text")


@pytest.mark.parametrize("name", ["text", "env", "dotenv", "docker", "eb", "github", "travis"])
def test_secrets_are_told_only_when_asked(run, name):
    run.plan_file(json.dumps({**PLAN, "variables": {"pass": {"secret": True, "env": "PASS"}},
                              "outputs": {"OPEN": "x", "PASS": "${var.pass}"}}))
    run("apply", "--sandbox", "--yes", status=0, env=SECRET)
    done = run("output", "--sandbox", "--format", name, status=0)
    assert "(secret)" in done.stdout and "correct-horse" not in done.stdout + done.stderr
    assert ("--reveal" in done.stderr) == (name != "text")
    told = run("output", "--sandbox", "--format", name, "--reveal", status=0, env=SECRET)
    assert "correct-horse" in told.stdout and "correct-horse" not in told.stderr


def test_ecs_takes_secrets_from_where_they_are_kept(run):
    kept = {"DB": "arn:aws:secretsmanager:eu-west-1:000000000000:secret:db-AbCdEf:password::",
            "KEY": "arn:aws:ssm:eu-west-1:000000000000:parameter/app/key", "QUEUE": "arn:aws:sqs:eu-west-1:000000000000:jobs"}
    place(run, kept)
    ecs = json.loads(form(run, "ecs"))
    assert ecs["secrets"] == [{"name": name, "valueFrom": kept[name]} for name in ("DB", "KEY")]
    assert ecs["environment"] == [{"name": "QUEUE", "value": kept["QUEUE"]}]
    run.plan_file(json.dumps({**PLAN, "variables": {"pass": {"secret": True, "env": "PASS"}}, "outputs": {"PASS": "${var.pass}"}}))
    run("apply", "--sandbox", "--yes", status=0, env=SECRET)
    said = run("output", "--sandbox", "--format", "ecs", "--reveal", status=1, env=SECRET)
    assert "'PASS' is secret" in said.stderr and "ARN" in said.stderr and "correct-horse" not in said.stdout + said.stderr
