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


# --- audits as files --------------------------------------------------------------------------------


def test_saved_shown_again_and_compared(people):
    before = people.json("audit", "--save", "before.json", status=3)
    moved = people.env.pop("AWS_ENDPOINT_URL")  # nothing is asked for what follows
    again = people.json("audit", "--from", "before.json", status=3, env={"AWS_ENDPOINT_URL": "http://127.0.0.1:1"})
    assert again == before
    assert people("audit", "--from", "before.json", "--check", "root-mfa", status=3).stdout.count("root-mfa") == 1
    people.env["AWS_ENDPOINT_URL"] = moved

    same = people.json("audit", "--diff", "before.json")  # nothing new: done
    fails = [finding for finding in before["findings"] if finding["status"] == "fail"]
    assert same["diff"]["new"] == same["diff"]["fixed"] == 0 and same["diff"]["unchanged"] == len(fails)

    people.iam.delete_login_profile(UserName="anna")  # a finding passes, and others go with what they were about
    people.iam.create_user(UserName="carl")
    people.iam.create_login_profile(UserName="carl", Password="Abcdefgh1!xyz")
    changed = people.json("audit", "--diff", "before.json", status=3)
    by_change = {}
    for finding in changed["findings"]:
        by_change.setdefault(finding.get("change"), set()).add((finding["check"], finding["resource"].rsplit("/", 1)[-1]))
    assert ("user-mfa-console", "carl") in by_change["new"] and ("user-mfa-console", "anna") in by_change["fixed"]
    assert ("user-mfa-console", "robot-1") in by_change["unchanged"]
    assert not by_change["new"] & by_change["fixed"]
    table = people("audit", "--diff", "before.json", status=3).stdout
    assert "new, high" in table and "fixed (" in table and "robot-1" not in table
    states = {result["baselineState"] for result in json.loads(people("audit", "--diff", "before.json", "--format", "sarif").stdout)["runs"][0]["results"]}
    assert {"new", "absent", "unchanged"} <= states


def test_what_cannot_be_told_now_is_not_fixed(people):
    people("audit", "--save", "before.json", status=3)
    cut = people.json("audit", "--diff", "before.json", "--max-calls", "1", status=3)
    assert cut["diff"]["fixed"] == 0 and cut["diff"]["new"] == 0


def test_files_that_are_no_audit(people, run):
    run.plan_file("{}", "no.json")
    assert "is no audit" in run("audit", "--from", "no.json", status=1).stderr
    assert "cannot read" in run("audit", "--from", "none.json", status=1).stderr
    before = people.json("audit", "--check", "root-mfa", status=3)
    run.plan_file(json.dumps({**before, "account": "999999999999"}), "other.json")
    assert "account '999999999999'" in run("audit", "--diff", "other.json", status=1).stderr


def test_the_policy_that_checks_need(run):
    def actions(*flags):
        return run.json("audit", "--iam-policy", *flags)["Statement"][0]["Action"]
    everything = actions()
    assert everything == sorted(set(everything)) and all(":" in action for action in everything)
    assert {"iam:GetCredentialReport", "iam:GenerateCredentialReport", "ec2:DescribeSecurityGroups"} <= set(everything)
    assert actions("--check", "pw-length") == ["iam:GenerateCredentialReport", "iam:GetAccountPasswordPolicy", "iam:GetCredentialReport"]
    assert not any(action.startswith("elbv2:") for action in everything)
