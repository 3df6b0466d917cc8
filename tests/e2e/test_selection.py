"""One selection set: --target, --exclude, --replace name one thing, all of a name, or a composite."""
import pytest

from world import World

PLAN = """\
footing: 1
stack: chosen
region: eu-west-1
resources:
  network:
    main: { cidr: 10.0.0.0/16, zones: [a, b] }
  vpc:
    lone: { cidr: 10.8.0.0/16 }
  subnet:
    app:
      for_each: { a: 10.8.1.0/24, b: 10.8.2.0/24 }
      vpc: lone
      cidr: ${each.value}
      zone: ${each.key}
  security_group:
    web: { vpc: lone, inbound: [ { port: 80, from: anywhere } ] }
    data: { vpc: lone, inbound: [ { port: 5432, from: web } ] }
"""
NETWORK = {"vpc.main", "internet_gateway.main", "route_table.main/public", "route_table.main/private-a",
           "route_table.main/private-b", "subnet.main/public-a", "subnet.main/public-b", "subnet.main/private-a",
           "subnet.main/private-b"}
LONE = {"vpc.lone", "subnet.app/a", "subnet.app/b", "security_group.web", "security_group.data"}


@pytest.fixture
def chosen(road):
    road.plan_file(PLAN)
    return road


def changed(road, *flags, verb=("plan",)):
    changes = road.json(*verb, *flags)["changes"]
    return {change["address"]: change["action"] for change in changes if change["action"] != "keep"}


def test_what_is_meant(chosen):
    def created(*flags):
        found = changed(chosen, *flags)
        assert set(found.values()) <= {"create"}
        return set(found)

    assert created("--target", "subnet.app/a") == {"vpc.lone", "subnet.app/a"}
    assert created("--target", "subnet.app") == {"vpc.lone", "subnet.app/a", "subnet.app/b"}
    assert created("--target", "network.main") == NETWORK
    assert created("--target", "network.main.private") == {"vpc.main", "subnet.main/private-a", "subnet.main/private-b",
                                                           "route_table.main/private-a", "route_table.main/private-b"}
    assert created("--target", "security_group.data") == {"vpc.lone", "security_group.web", "security_group.data"}
    assert created("--target", "subnet.app/a", "--target", "security_group.web") == {"vpc.lone", "subnet.app/a", "security_group.web"}
    assert created("--exclude", "network.main") == LONE
    assert created("--exclude", "vpc.lone") == NETWORK
    assert created("--exclude", "security_group.web") == NETWORK | LONE - {"security_group.web", "security_group.data"}
    assert created("--target", "vpc.lone", "--target", "subnet.app", "--exclude", "subnet.app/b") == {"vpc.lone", "subnet.app/a"}


@pytest.mark.parametrize("flag", ["--target", "--exclude", "--replace"])
def test_a_name_that_nobody_knows(chosen, flag):
    for typed, meant in (("subnet.app/c", "subnet.app/a"), ("subnet.ap", "subnet.app"), ("network.man", "network.main"),
                         ("vpc.lon", "vpc.lone")):
        said = chosen("plan", flag, typed, status=1).stderr
        assert f"{flag}: neither the plan file nor the state knows '{typed}'" in said and f"did you mean '{meant}'" in said
    assert "TYPE.NAME" in chosen("plan", flag, "something-else-entirely", status=1).stderr


def test_applied_torn_down_and_made_anew(chosen):
    chosen.apply("--target", "network.main", "--target", "subnet.app/a")
    world = World(chosen.cloud.client("ec2"))
    assert set(world.addresses()) == NETWORK | {"vpc.lone", "subnet.app/a"}
    chosen.apply()
    chosen.assert_no_changes()
    before = World(chosen.cloud.client("ec2"))
    assert set(before.addresses()) == NETWORK | LONE
    replaced = chosen.json("plan", "--replace", "subnet.app/a")["changes"]
    assert [(c["address"], c["reason"]) for c in replaced if c["action"] == "replace"] == [
        ("subnet.app/a", "asked for with --replace")]
    chosen.apply("--replace", "subnet.app/a", "--replace", "security_group.web")
    chosen.assert_no_changes()
    after = World(chosen.cloud.client("ec2"))
    assert set(after.addresses()) == NETWORK | LONE
    kept = [address for address in NETWORK | LONE if before.at(address) == after.at(address)]
    assert not {"subnet.app/a", "security_group.web"} & set(kept) and {"subnet.app/b", "vpc.lone"} <= set(kept)
    # a teardown knows from the state alone what is a part of the composite
    (chosen.folder / "footing.yaml").unlink()
    chosen("teardown", "--stack", "chosen", "--yes", "--target", "network.main", status=0)
    assert set(World(chosen.cloud.client("ec2")).addresses()) == LONE
    chosen("teardown", "--stack", "chosen", "--yes", "--exclude", "subnet.app/a", status=0)
    assert set(World(chosen.cloud.client("ec2")).addresses()) == {"vpc.lone", "subnet.app/a"}
    chosen("teardown", "--stack", "chosen", "--yes", status=0)
    assert World(chosen.cloud.client("ec2")).is_empty()


def test_a_selection_that_would_tear_a_hole(chosen):
    chosen.apply()
    chosen.plan_file(PLAN.replace("cidr: 10.8.0.0/16", "cidr: 10.8.0.0/17"))
    said = chosen("plan", "--exclude", "subnet.app/b", status=1).stderr
    assert "'vpc.lone' would be replaced, but 'subnet.app/b' uses it" in said and "--exclude" in said
