"""The network composite: its resources as boto3 sees them, and what moves (nothing) when it grows."""
import ipaddress

from world import World, associated, routes, tags

PLAN = """\
footing: 1
stack: net
region: eu-west-1
resources:
  network:
    main: {{ cidr: 10.0.0.0/16, zones: {zones}, nat: {nat} }}
  security_group:
    web:
      vpc: network.main
      inbound:
        - {{ port: 443, from: {{ in: main, bits: 1, at: 1 }} }}
outputs:
  RANGE: ${{network.main.cidr}}
  FIRST: ${{subnet.main/private-b.cidr}}
"""


def apply_network(road, zones, nat="none"):
    road.plan_file(PLAN.format(zones=zones, nat=nat))
    road.apply("--time-scale", "60" if road.cloud.kind == "sandbox" else "10")  # a NAT gateway takes minutes
    road.assert_no_changes()
    return World(road.cloud.client("ec2"))


def actions(road, zones, nat="none"):
    road.plan_file(PLAN.format(zones=zones, nat=nat))
    changes = road.json("plan")["changes"]
    return {change["address"]: change["action"] for change in changes if change["action"] != "keep"}


def ranges(world):
    """Address, range and zone of every subnet."""
    told = {}
    for subnet in world.subnets:
        address = {tag["Key"]: tag["Value"] for tag in subnet["Tags"]}["footing:address"]
        told[address.removeprefix("subnet.main/")] = (subnet["CidrBlock"], subnet["AvailabilityZone"])
    return told


def test_two_zones(road):
    world = apply_network(road, 2)
    assert ranges(world) == {
        "public-a": ("10.0.0.0/20", "eu-west-1a"), "public-b": ("10.0.16.0/20", "eu-west-1b"),
        "private-a": ("10.0.128.0/20", "eu-west-1a"), "private-b": ("10.0.144.0/20", "eu-west-1b"),
    }
    gateway = world.at("internet_gateway.main")
    public, private = world.at("route_table.main/public"), world.at("route_table.main/private-a")
    assert routes(public) == {"0.0.0.0/0": gateway["InternetGatewayId"]} and routes(private) == {}
    assert associated(public) == {world.at(f"subnet.main/public-{zone}")["SubnetId"] for zone in "ab"}
    assert associated(private) == {world.at("subnet.main/private-a")["SubnetId"]}
    assert world.at("subnet.main/public-a")["MapPublicIpOnLaunch"] and not world.at("subnet.main/private-a")["MapPublicIpOnLaunch"]
    outputs = road.json("output")
    assert (outputs["RANGE"], outputs["FIRST"]) == ("10.0.0.0/16", "10.0.144.0/20")
    road("teardown", "--yes", status=0)
    assert World(road.cloud.client("ec2")).is_empty()


def test_a_third_zone_moves_nothing(road):
    before = apply_network(road, 2)
    assert actions(road, 3) == {
        "subnet.main/public-c": "create", "subnet.main/private-c": "create", "route_table.main/private-c": "create",
        "route_table.main/public": "update",
    }
    after = apply_network(road, 3)
    for subnet in before.subnets:
        assert subnet["SubnetId"] in {other["SubnetId"] for other in after.subnets}
    assert len(after.subnets) == 6 and ranges(after).items() > ranges(before).items()


def test_a_zone_that_sorts_first_moves_nothing(road):
    """As if zone a had not been there when the network was made."""
    apply_network(road, "[b, c]")
    assert actions(road, 2) == {}
    assert set(actions(road, 3).values()) == {"create", "update"}
    assert all(address.endswith("-a") or address == "route_table.main/public" for address in actions(road, 3))


def test_zones_taken_away(road):
    apply_network(road, "[a, b, c]")
    gone = actions(road, "[b, c]")
    assert {address for address, action in gone.items() if action == "delete"} == {
        "subnet.main/public-a", "subnet.main/private-a", "route_table.main/private-a"}
    apply_network(road, "[b, c]")
    assert set(ranges(World(road.cloud.client("ec2")))) == {"public-b", "public-c", "private-b", "private-c"}


def nat_gateways(road):
    gateways = road.cloud.client("ec2").describe_nat_gateways()["NatGateways"]
    return {gateway["NatGatewayId"]: gateway["SubnetId"] for gateway in gateways if gateway["State"] == "available"}


def test_nat_comes_and_goes(road):
    world = apply_network(road, 2, nat="single")
    (single, stands_in), = nat_gateways(road).items()
    assert stands_in == world.at("subnet.main/public-a")["SubnetId"]
    assert routes(world.at("route_table.main/private-b")) == {"0.0.0.0/0": single}
    assert actions(road, 2, nat="per_zone") == {
        "elastic_ip.main/b": "create", "nat_gateway.main/b": "create", "route_table.main/private-b": "update"}
    world = apply_network(road, 2, nat="per_zone")
    gateways = nat_gateways(road)
    own = routes(world.at("route_table.main/private-b"))["0.0.0.0/0"]
    assert len(gateways) == 2 and gateways[own] == world.at("subnet.main/public-b")["SubnetId"]
    world = apply_network(road, 2)
    assert nat_gateways(road) == {} and routes(world.at("route_table.main/private-a")) == {}
    road("teardown", "--yes", status=0)
    assert road.cloud.client("ec2").describe_addresses()["Addresses"] == []


def test_ipv6_switched_on_and_off(road):
    """In place: no subnet moves, and private subnets get out by a gateway that lets nothing in."""
    before = ranges(apply_network(road, 2))
    for on in (True, False):
        plan = PLAN.format(zones=2, nat="none" + (", ipv6: true" if on else ""))
        road.plan_file(plan)
        changes = {c["address"]: c["action"] for c in road.json("plan")["changes"] if c["action"] != "keep"}
        assert changes.pop("egress_only_internet_gateway.main") == ("create" if on else "delete")
        assert set(changes.values()) == {"update"} and "subnet.main/private-b" in changes
        road.apply()
        road.assert_no_changes()
        world = World(road.cloud.client("ec2"))
        assert ranges(world) == before
        own = {tags(s)["footing:address"]: [ipaddress.ip_network(a["Ipv6CidrBlock"]) for a in s.get("Ipv6CidrBlockAssociationSet", [])]
               for s in world.subnets}
        ways = {name: "::/0" in routes(world.at(f"route_table.main/{name}")) for name in ("public", "private-a", "private-b")}
        assert set(ways.values()) == {on}
        if not on:
            assert not any(own.values())
            continue
        [whole] = [ipaddress.ip_network(a["Ipv6CidrBlock"]) for a in world.at("vpc.main")["Ipv6CidrBlockAssociationSet"]]
        slots = list(whole.subnets(new_prefix=64))
        assert own == {"subnet.main/public-a": [slots[0]], "subnet.main/public-b": [slots[1]],
                       "subnet.main/private-a": [slots[8]], "subnet.main/private-b": [slots[9]]}
    road("teardown", "--yes", status=0)
    assert World(road.cloud.client("ec2")).is_empty()


def test_reads_that_lag_behind(run, sandbox):
    """Every change is unseen by the next three reads: nothing is made twice, nothing is reported as drift or gone."""
    run.env, run.cloud = sandbox.env, sandbox
    sandbox.fault("stale:3")
    world = apply_network(run, 2, "per_zone")
    names = world.addresses()
    assert len(names) == len(set(names)) and "?" not in names
    made = [call["operation"] for call in sandbox.ledger() if call["operation"].startswith(("Create", "Allocate"))]
    world = apply_network(run, 3)
    assert ranges(world)["private-c"] == ("10.0.160.0/20", "eu-west-1c")
    run("teardown", "--yes", "--time-scale", "60", status=0)
    World(sandbox.client("ec2"))  # whose reads are the last that lag
    assert World(sandbox.client("ec2")).is_empty()
    assert made.count("CreateSubnet") == 4 and made.count("CreateNatGateway") == 2 and made.count("AllocateAddress") == 2
