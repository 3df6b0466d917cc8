"""What the state knows is moved, forgotten, exported; the cloud is not touched by it."""
import json

import pytest
from test_road import actions, plan
from world import World


@pytest.fixture
def applied(road):
    road.plan_file(plan())
    road.apply()
    road.before = World(road.cloud.client("ec2")).addresses()
    return road


def test_moved_to_another_name(applied):
    done = applied("state", "move", "subnet.b", "subnet.c", status=0)
    assert "subnet.c" in done.stdout
    text = plan().replace("    b: { vpc", "    c: { vpc").replace("[a, b]", "[a, c]")
    applied.plan_file(text)
    assert actions(applied) == {"subnet.c": "update"}  # its tags
    applied.apply()
    applied.assert_no_changes()
    assert len(World(applied.cloud.client("ec2")).all()) == len(applied.before)
    assert any(run["verb"] == "state move" for run in applied.json("history"))


def test_refused_moves(applied):
    assert "already" in applied("state", "move", "subnet.b", "subnet.a", status=4).stderr
    assert "knows no" in applied("state", "move", "subnet.x", "subnet.y", status=1).stderr
    assert "no address of type" in applied("state", "move", "subnet.b", "vpc.b", status=1).stderr
    applied.assert_no_changes()


def test_forgotten_and_taken_over_again(applied):
    id = applied.json("state", "show", "subnet.b")["id"]
    assert id in applied("state", "remove", "subnet.b", status=0).stdout
    assert actions(applied, "--no-preflight")["subnet.b"] == "create"
    ahead = applied("plan", status=1).stderr  # which looks, and sees its range taken
    assert f"overlaps {id}" in ahead
    assert World(applied.cloud.client("ec2")).addresses() == applied.before
    applied("import", "subnet.b", id, status=0)
    applied.assert_no_changes()


def test_exported(applied):
    state = json.loads(applied("state", "export", status=0).stdout)
    assert state["format"] == "footing-state-1" and state["stack"]["name"] == "road"
    assert sorted(row["address"] for row in state["resources"]) == applied.before


def test_nothing_is_made_where_nothing_was(run):
    run.plan_file(plan())
    for words in (["remove", "vpc.main"], ["move", "vpc.main", "vpc.x"], ["export"]):
        assert run("state", *words).returncode == 1
    assert not (run.folder / ".footing").exists()
