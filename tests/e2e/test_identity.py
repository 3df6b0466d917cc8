"""Wrong account, region, realm or plan path: refused with status 4, state and cloud untouched. One apply at a time."""
import hashlib
import json
import signal
import time

import pytest
from conftest import Sandbox
from test_road import plan
from world import World


def state_digest(road):
    import sqlite3

    state = sqlite3.connect(road.folder / ".footing" / "state.db")
    text = "\n".join(state.iterdump())
    state.close()
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.fixture
def settled(road):
    road.plan_file(plan())
    road.apply()
    road.digest = state_digest(road)
    road.before = World(road.cloud.client("ec2")).addresses()
    return road


def assert_refused(road, done, *words):
    assert done.returncode == 4, done.stdout + done.stderr
    for word in words:
        assert word in done.stderr
    assert state_digest(road) == road.digest
    assert World(road.cloud.client("ec2")).addresses() == road.before


def test_wrong_account(settled):
    settled.plan_file(plan().replace("region: eu-west-1", 'region: eu-west-1\naccount: "999999999999"'))
    for verb in (["plan"], ["apply", "--yes"], ["teardown", "--yes"]):
        assert_refused(settled, settled(*verb), "999999999999", settled.cloud.account)


def test_wrong_region(settled):
    done = settled("apply", "--yes", "--region", "us-east-1")
    assert done.returncode in (1, 4) and "eu-west-1" in done.stderr
    assert state_digest(settled) == settled.digest
    settled.plan_file(plan().replace("region: eu-west-1", "region: us-west-2").replace("zone: ", "zone: us-west-2"))
    assert_refused(settled, settled("apply", "--yes"), "eu-west-1", "us-west-2")


def test_wrong_realm(settled, footing, tmp_path_factory):
    other = Sandbox(footing, tmp_path_factory.mktemp("other"))
    try:
        # the same account behind another endpoint: another realm, and the stack is known in the first one
        done = settled("apply", "--yes", env={"AWS_ENDPOINT_URL": other.url, "AWS_SECRET_ACCESS_KEY": other.secret})
        assert_refused(settled, done, settled.cloud.url)
        assert World(other.client("ec2")).is_empty()
    finally:
        other.stop()


def test_another_plan_file_with_the_same_stack(settled):
    settled.plan_file(plan(), name="copy.yaml")
    assert_refused(settled, settled("apply", "copy.yaml", "--yes"), "--same-stack")
    settled("apply", "copy.yaml", "--yes", "--same-stack", status=0)


def test_state_lost_while_the_stack_exists(settled):
    import shutil

    shutil.rmtree(settled.folder / ".footing")
    done = settled("apply", "--yes")
    assert done.returncode == 4 and "exists" in done.stderr
    assert World(settled.cloud.client("ec2")).addresses() == settled.before


def test_everything_reads_as_gone(settled):
    """A read that shows nothing is not believed without being told so."""
    settled.cloud.reset()
    done = settled("apply", "--yes")
    assert done.returncode == 4 and "--accept-gone" in done.stderr
    assert state_digest(settled) == settled.digest
    settled("apply", "--yes", "--accept-gone", status=0)
    assert World(settled.cloud.client("ec2")).addresses() == settled.before


def holds_the_lock(run, process):
    """Waits until the process has written its name into the stack's lock file."""
    for _ in range(500):
        if any(f"pid {process.pid} " in path.read_text() for path in (run.folder / ".footing").glob("*.lock")):
            return True
        time.sleep(0.02)
    return False


def test_one_apply_at_a_time(run, sandbox):
    sandbox.fault("latency:300")
    run.env = sandbox.env
    run.plan_file(plan())
    first = run.start("apply", "--yes")
    assert holds_the_lock(run, first)
    first.send_signal(signal.SIGSTOP)  # at work, with the lock, for as long as the others try
    assert first.poll() is None
    sandbox.fault("")
    before = len(sandbox.ledger())
    for verb in ("apply", "teardown"):
        second = run(verb, "--yes")
        assert second.returncode == 4 and f"pid {first.pid} " in second.stderr, second.stderr
    assert {call["operation"] for call in sandbox.ledger()[before:]} <= {"GetCallerIdentity"}
    first.kill()
    first.communicate()
    run.apply()  # a dead holder blocks nobody
    run.assert_no_changes()
    addresses = World(sandbox.client("ec2")).addresses()
    assert len(addresses) == len(set(addresses)) == 7


def test_first_ctrl_c_records_what_is_in_flight(run, sandbox):
    sandbox.fault("latency:200")
    run.env, run.cloud = sandbox.env, sandbox
    run.plan_file(plan())
    process = run.start("apply", "--yes", "--json")
    for line in process.stdout:
        if json.loads(line)["event"] not in ("begin", "run_begin"):
            break
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert json.loads(out.strip().splitlines()[-1])["outcome"] == "interrupted"
    sandbox.fault("")
    run.apply()
    run.assert_no_changes()
    addresses = World(sandbox.client("ec2")).addresses()
    assert len(addresses) == len(set(addresses)) == 7

