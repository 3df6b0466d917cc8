"""A state goes from one place to another, its secrets sealed; refused where it does not belong."""
import contextlib
import json
import shutil
import sqlite3
import stat
import time

import pytest
from conftest import Runner
from test_road import plan
from world import World

SECRET = {"PASS": "correct-horse-battery"}


def with_secret(text):
    text = text.replace("\nresources:", "\nvariables:\n  pass: { secret: true, env: PASS }\n\nresources:", 1)
    return text + "  PASS: p-${var.pass}\n"


@pytest.fixture
def elsewhere(road, footing, tmp_path_factory):
    """Another machine: another folder, another home, the same cloud."""
    other = Runner(footing, tmp_path_factory.mktemp("elsewhere"))
    other.env, other.cloud = dict(road.env), road.cloud
    return other


def export(road, **env):
    done = road("state", "export", status=0, env=env)
    (road.folder / "state.json").write_text(done.stdout)
    return done.stdout


def test_there_is_nothing_to_do_where_it_arrives(road, elsewhere):
    road.plan_file(plan())
    road.apply()
    text, before = export(road), World(road.cloud.client("ec2")).addresses()
    elsewhere.plan_file(plan())
    assert elsewhere("plan").returncode == 4 or elsewhere("apply", "--yes").returncode == 4  # the tags are of another state
    done = elsewhere("state", "import", input=text, status=0)
    assert all(address in done.stdout for address in before)
    elsewhere.assert_no_changes()
    assert elsewhere.json("output") == road.json("output")
    again = elsewhere("apply", "--yes", "--json", status=0)
    assert json.loads(again.stdout.splitlines()[-1])["calls"] == 0
    assert [run["verb"] for run in elsewhere.json("history")][0] == "state import"
    exported = json.loads(elsewhere("state", "export", status=0).stdout)
    assert {k: v for k, v in exported.items() if k != "stack"} == {k: v for k, v in json.loads(text).items() if k != "stack"}
    elsewhere("teardown", "--yes", status=0)
    assert World(road.cloud.client("ec2")).is_empty()


def test_without_a_plan_file_it_can_be_torn_down(road, elsewhere):
    road.plan_file(plan())
    road.apply()
    export(road)
    shutil.copy(road.folder / "state.json", elsewhere.folder)
    elsewhere("state", "import", "state.json", status=0)
    elsewhere("teardown", "--stack", "road", "--yes", status=0)
    assert World(road.cloud.client("ec2")).is_empty()


def test_secrets_travel_under_a_passphrase(road, elsewhere):
    opens, old = {"FOOTING_PASSPHRASE": "open sesame"}, dict(SECRET)
    road.plan_file(with_secret(plan()))
    road.apply(env={**SECRET, **opens})
    assert not (road.folder / ".config").exists()  # the passphrase is the key
    text = export(road, **opens)
    assert json.loads(text)["key"]["by"] == "passphrase"
    elsewhere.plan_file(with_secret(plan()))
    for given, said in (({}, "FOOTING_PASSPHRASE"), ({"FOOTING_PASSPHRASE": "open barley"}, "does not open")):
        refused = elsewhere("state", "import", input=text, status=1, env={**SECRET, **given})
        assert said in refused.stderr
    elsewhere("state", "import", input=text, status=0, env={**SECRET, **opens})
    assert elsewhere.json("plan", env={**SECRET, **opens})["summary"]["keep"] == 7
    assert json.loads(elsewhere("apply", "--yes", "--json", status=0, env={**SECRET, **opens}).stdout.splitlines()[-1])["calls"] == 0
    # a run that could not keep its secrets changes nothing
    elsewhere.plan_file(with_secret(plan(dns="false")))
    refused = elsewhere("apply", "--yes", status=1, env={**SECRET, "FOOTING_PASSPHRASE": "open barley"})
    assert "does not open" in refused.stderr
    assert elsewhere.json("plan", env={**SECRET, **opens})["summary"]["update"] == 1
    # another passphrase, and the old one opens nothing any more
    elsewhere("state", "rekey", status=0, env={**opens, "FOOTING_NEW_PASSPHRASE": "open rye"})
    assert elsewhere("apply", "--yes", env={**SECRET, **opens}).returncode == 1
    elsewhere.apply(env={**SECRET, "FOOTING_PASSPHRASE": "open rye"})
    assert "FOOTING_NEW_PASSPHRASE" in elsewhere("state", "rekey", status=4, env={"FOOTING_PASSPHRASE": "open rye"}).stderr
    elsewhere("state", "rekey", status=0, env={"FOOTING_PASSPHRASE": "open rye", "FOOTING_NEW_PASSPHRASE": ""})
    elsewhere.plan_file(with_secret(plan()))
    elsewhere.apply(env=SECRET)
    for runner in (road, elsewhere):
        for kept in (runner.folder / ".footing").iterdir():
            for clear in (*SECRET.values(), "sesame", "barley", "rye"):
                assert clear.encode() not in kept.read_bytes(), kept
    assert not any(clear in text for clear in (*old.values(), "sesame"))


def test_the_key_lies_in_the_users_configuration(road, elsewhere):
    road.plan_file(with_secret(plan()))
    road.apply(env=SECRET)
    key = road.folder / ".config" / "footing" / "key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600 and stat.S_IMODE(key.parent.stat().st_mode) == 0o700
    assert key.read_bytes().strip() not in (road.folder / ".footing" / "state.db").read_bytes()
    text = export(road)
    elsewhere.plan_file(with_secret(plan()))
    refused = elsewhere("state", "import", input=text, status=1, env=SECRET)
    assert "is not here" in refused.stderr and "footing state rekey" in refused.stderr
    (elsewhere.folder / ".config" / "footing").mkdir(parents=True)
    shutil.copy(key, elsewhere.folder / ".config" / "footing")
    elsewhere("state", "import", input=text, status=0, env=SECRET)
    assert elsewhere.json("plan", env=SECRET)["summary"]["keep"] == 7
    key.chmod(0o644)
    assert "chmod 600" in road("apply", "--yes", status=1, env=SECRET).stderr


def test_refused_where_it_does_not_belong(road, elsewhere):
    road.plan_file(plan())
    road.apply()
    text = export(road)
    assert "knows stack 'road' already" in road("state", "import", input=text, status=4).stderr
    document = json.loads(text)

    def changed(**stack):
        return json.dumps({**document, "stack": {**document["stack"], **stack}})

    for other, said in ((changed(account="999999999999"), "account 999999999999"), (changed(realm="aws"), "realm aws"),
                        (changed(region="us-west-2"), "region us-west-2"), (changed(partition="aws-cn"), "partition aws-cn"),
                        (changed(name="path"), "stack path")):
        elsewhere.plan_file(plan())
        assert said in elsewhere("state", "import", input=other, status=4).stderr
    for broken, said in (("{", "stdin:1:"), ("{}", "no exported state"), (changed(account=""), "of which stack"),
                         (json.dumps({**document, "resources": [{}]}), "not whole"),
                         (json.dumps({**document, "resources": document["resources"][:1] * 2}), "twice"),
                         (json.dumps({**document, "resources": [{**document["resources"][0], "type": "moon"}]}), "type moon")):
        assert said in elsewhere("state", "import", input=broken, status=1).stderr
    elsewhere.plan_file("footing: 1\nstack: beside\nregion: eu-west-1\nresources: { vpc: { x: { cidr: 10.9.0.0/16 } } }\n", name="beside.yaml")
    elsewhere("apply", "beside.yaml", "--yes", status=0)
    assert "--state FILE" in elsewhere("state", "import", input=text, status=4).stderr
    elsewhere("state", "import", "--state", "road.db", input=text, status=0)
    assert elsewhere.json("plan", "--state", "road.db")["summary"]["keep"] == 7


def test_what_is_not_settled_stays(run, sandbox):
    run.env = sandbox.env
    run.plan_file(plan())
    sandbox.fault("latency:400")
    process, file = run.start("apply", "--yes"), run.folder / ".footing" / "state.db"
    for _ in range(200):
        time.sleep(0.05)
        with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as state:
            if state.execute("SELECT count(*) FROM call WHERE outcome = 0").fetchone()[0]:
                break
    process.kill()
    process.communicate()
    refused = run("state", "export", status=4)
    assert "did not hear" in refused.stderr and "footing apply" in refused.stderr and not refused.stdout
    sandbox.fault("")
    run.apply()
    run("state", "export", status=0)
