"""Groups that name each other: a pair and a ring of five, created, changed, torn down."""
import pytest
from world import World, rules


def plan(names, port):
    lines = ["footing: 1", "stack: rings", "region: eu-west-1", "resources:", "  vpc:", "    main: { cidr: 10.0.0.0/16 }",
             "  security_group:"]
    for i, name in enumerate(names):
        after = names[(i + 1) % len(names)]
        lines += [f"    {name}:", "      vpc: main", "      inbound:", f"        - {{ port: {port}, from: {after} }}"]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("size", [2, 5])
def test_a_ring_lives_and_dies(road, size):
    names = [f"g{i}" for i in range(size)]
    for port in (7000, 7001):
        road.plan_file(plan(names, port))
        road.apply()
        road.assert_no_changes()
        world = World(road.cloud.client("ec2"))
        assert len(world.groups) == size
        for i, name in enumerate(names):
            after = world.group_id(names[(i + 1) % size])
            assert rules(world.at(f"security_group.{name}")["IpPermissions"]) == {("tcp", port, port, after)}
    road("teardown", "--yes", status=0)
    assert World(road.cloud.client("ec2")).is_empty()


def test_a_ring_loses_a_member(road):
    names = [f"g{i}" for i in range(5)]
    road.plan_file(plan(names, 7000))
    road.apply()
    road.plan_file(plan(names[:4], 7000))
    road.apply()
    road.assert_no_changes()
    assert len(World(road.cloud.client("ec2")).groups) == 4
