"""What people decide about findings: accepted ones with reason and last day, answers to what no API tells; saving and comparing."""
import json

import pytest

ACCEPT = """
accept:
  - { check: user-mfa-console, resource: "*:user/robot-*", reason: signs in from the office alone, until: 2099-12-31 }
  - { check: key-two-active, resource: anna, reason: change-over, until: 2020-01-01 }
answers:
  - { check: root-used, answer: pass, by: bert, on: TODAY, note: looked at the console }
"""


@pytest.fixture
def people(run, moto):
    run.env, run.iam = moto.env, moto.client("iam")
    for name in ("anna", "robot-1"):
        run.iam.create_user(UserName=name)
        run.iam.create_login_profile(UserName=name, Password="Abcdefgh1!xyz")
    for _ in range(2):
        run.iam.create_access_key(UserName="anna")
    run.today = run.json("audit", "--check", "root-mfa", status=3)["time"][:10]
    return run


def by_resource(document, check):
    return {finding["resource"].rsplit("/", 1)[-1]: finding for finding in document["findings"] if finding["check"] == check}


def test_accepted_and_answered(people):
    people.plan_file(ACCEPT.replace("TODAY", people.today), "audit.yaml")
    done = people("audit", "--json", status=3)
    document = json.loads(done.stdout)
    mfa = by_resource(document, "user-mfa-console")
    assert mfa["robot-1"]["status"] == "muted" and mfa["robot-1"]["muted_because"] == "signs in from the office alone (until 2099-12-31)"
    assert mfa["anna"]["status"] == "fail"
    assert by_resource(document, "key-two-active")["anna"]["status"] == "fail"  # what is over is a finding again
    assert "audit.yaml:4:5: warning: 'key-two-active' was accepted until 2020-01-01" in done.stderr
    root = [finding for finding in document["findings"] if finding["check"] == "root-used"]
    assert root[0]["status"] == "pass" and f"says bert on {people.today}: looked at the console" in root[0]["text"]
    table = people("audit", status=3).stdout
    assert "accepted (1)" in table and "signs in from the office alone" in table and "1 muted" in table
    sarif = json.loads(people("audit", "--format", "sarif", status=3).stdout)["runs"][0]["results"]
    assert [result["suppressions"][0]["justification"] for result in sarif if "suppressions" in result] == [mfa["robot-1"]["muted_because"]]


def test_what_is_accepted_does_not_count(people):
    chosen = ["--check", "user-mfa-console"]
    assert people("audit", *chosen).returncode == 3
    people.plan_file('accept: [ { check: user-mfa-console, reason: x, until: 2099-01-01 } ]', "audit.yaml")
    assert people("audit", *chosen).returncode == 0
    people.plan_file('accept: [ { check: user-mfa-console, tag: team=x, reason: x, until: 2099-01-01 } ]', "audit.yaml")
    done = people("audit", *chosen)
    assert done.returncode == 3 and "nothing is found by 'user-mfa-console' that this could mean" in done.stderr


def test_mistakes_in_it_are_told_and_nothing_is_shown(people):
    for text, said in (("accept: [ { check: root-mfaa, reason: x, until: 2099-01-01 } ]", "did you mean 'root-mfa'"),
                       ("accept: [ { check: root-mfa, until: 2099-01-01 } ]", "'reason' is missing"),
                       ("accept: [ { check: root-mfa, reason: x, until: soon } ]", "is no day"),
                       ("acept: []", "did you mean 'accept'"),
                       ('account: "999999999999"', "are for account '999999999999'"),
                       ("answers: [ { check: root-used, answer: yes, by: x, on: 2026-01-01 } ]", "answer: 'yes' is none")):
        people.plan_file(text, "audit.yaml")
        done = people("audit", status=1)
        assert said in done.stderr and "audit.yaml:1:" in done.stderr
