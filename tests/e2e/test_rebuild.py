"""The state is lost: refused by apply, made anew from tags by `state rebuild`, and then there is nothing to do."""
import json
import shutil

import pytest
import test_rings
from test_road import actions, plan
from world import World, tags


def lose_state(road):
    shutil.rmtree(road.folder / ".footing")


@pytest.fixture
def lost(road):
    road.plan_file(plan())
    road.apply()
    road.outputs = road.json("output")
    road.before = World(road.cloud.client("ec2")).addresses()
    lose_state(road)
    return road


def test_refused_then_rebuilt_then_nothing_to_do(lost):
    refused = lost("apply", "--yes", status=4)
    assert "footing state rebuild" in refused.stderr
    done = lost("state", "rebuild", status=0)
    assert all(address in done.stdout for address in lost.before)
    lost.assert_no_changes()
    assert lost.json("output") == lost.outputs
    again = lost("apply", "--yes", "--json", status=0)
    assert json.loads(again.stdout.splitlines()[-1])["calls"] == 0
    assert World(lost.cloud.client("ec2")).addresses() == lost.before
    lost("teardown", "--yes", status=0)
    assert World(lost.cloud.client("ec2")).is_empty()


def test_what_differs_shows_as_a_change(lost):
    lost.plan_file(plan(dns="false"))
    rows = lost.json("state", "rebuild")
    assert sorted(row["address"] for row in rows) == lost.before
    assert actions(lost) == {"vpc.main": "update"}
    lost.apply()
    lost.assert_no_changes()


def test_what_the_plan_no_longer_names_is_deleted(lost):
    text = plan()
    lost.plan_file(text.replace("    b: { vpc: main, cidr: 10.0.2.0/24, zone: b }\n", "").replace("[a, b]", "[a]"))
    lost("state", "rebuild", status=0)
    assert actions(lost) == {"subnet.b": "delete", "route_table.public": "update"}
    lost.apply()
    lost.assert_no_changes()


def test_without_a_plan_file_it_can_be_torn_down(lost):
    (lost.folder / "footing.yaml").unlink()
    lost("state", "rebuild", "--stack", "road", status=0)
    lost("teardown", "--stack", "road", "--yes", status=0)
    assert World(lost.cloud.client("ec2")).is_empty()


def test_a_ring_of_groups(road):
    road.plan_file(test_rings.plan([f"g{i}" for i in range(4)], 7000))
    road.apply()
    lose_state(road)
    road("state", "rebuild", status=0)
    road.assert_no_changes()
    road("teardown", "--yes", status=0)
    assert World(road.cloud.client("ec2")).is_empty()


def test_a_state_with_another_stack_keeps_its_own_uuid(lost):
    lost.plan_file("footing: 1\nstack: beside\nregion: eu-west-1\nresources: { vpc: { x: { cidr: 10.9.0.0/16 } } }\n",
                   name="beside.yaml")
    lost("apply", "beside.yaml", "--yes", status=0)
    lost("state", "rebuild", status=0)
    assert set(actions(lost)) == set(lost.before) and set(actions(lost).values()) == {"update"}
    lost.apply()
    lost.assert_no_changes()
    world = World(lost.cloud.client("ec2"))
    assert len({tags(thing)["footing:store"] for thing in world.all()}) == 1


def test_refused_where_tags_contradict(lost):
    world, ec2 = World(lost.cloud.client("ec2")), lost.cloud.client("ec2")
    subnet = world.at("subnet.a")["SubnetId"]
    ec2.create_tags(Resources=[subnet], Tags=[{"Key": "footing:address", "Value": "subnet.b"}])
    done = lost("state", "rebuild", status=4)
    assert "two things carry the address 'subnet.b'" in done.stderr and subnet in done.stderr
    ec2.create_tags(Resources=[subnet], Tags=[{"Key": "footing:address", "Value": "subnet.a"},
                                              {"Key": "footing:store", "Value": "somebody-else"}])
    done = lost("state", "rebuild", status=4)
    assert "several states" in done.stderr and "somebody-else" in done.stderr


def test_refused_where_the_state_knows_the_stack(road):
    road.plan_file(plan())
    road.apply()
    assert "knows stack 'road' already" in road("state", "rebuild", status=4).stderr


def test_nothing_found(road):
    road.plan_file(plan())
    assert "carries the tags of stack 'road'" in road("state", "rebuild", status=1).stderr
