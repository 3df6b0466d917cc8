"""Made anew: create first under another name, delete first where two cannot be, and the whole chain for one reason."""
import pytest

from world import World, associated, routes, rules

PLAN = """\
footing: 1
stack: anew
region: eu-west-1
resources:
  vpc:
    main: {{ cidr: {cidr} }}
  subnet:
    a: {{ vpc: main, cidr: {{ in: main, bits: 8, at: 1 }}, zone: {zone}{subnet} }}
  internet_gateway:
    main: {{ vpc: main }}
  elastic_ip:
    nat: {{}}
  nat_gateway:
    nat: {{ subnet: a, {nat} }}
  route_table:
    out:
      vpc: main
      routes: [ {{ to: 0.0.0.0/0, via: nat_gateway.nat }} ]
      subnets: [a]
  security_group:
    web: {{ vpc: main, description: {description}{named}, inbound: [ {{ port: 80, from: anywhere }} ] }}
    data: {{ vpc: main, inbound: [ {{ port: 5432, from: web }} ] }}
"""
USUAL = {"cidr": "10.0.0.0/16", "zone": "a", "subnet": "", "description": "one", "named": ""}


def place(road, **changes):
    # moto's DeleteNatGateway never gives its address free
    nat = "connectivity: private" if road.cloud.kind == "moto" else "elastic_ip: nat"
    road.plan_file(PLAN.format(**{**USUAL, **changes}, nat=nat))


def applied(road, **changes):
    place(road, **changes)
    road.apply("--time-scale", "60" if road.cloud.kind == "sandbox" else "10")
    road.assert_no_changes()
    return World(road.cloud.client("ec2"))


def replaced(road):
    return {change["address"]: change["reason"] for change in road.json("plan")["changes"] if change["action"] == "replace"}


def sent(road, run):
    return [(call["operation"], call["address"]) for call in road.json("history", str(run))["sent"] if call["outcome"] == "done"]


def test_a_made_up_name_gives_way(road):
    before = applied(road)
    place(road, description="two")
    assert replaced(road) == {"security_group.web": "because security_group.web.description changed, line 21"}
    after = applied(road, description="two")
    web = after.at("security_group.web")
    assert web["GroupName"] == before.at("security_group.web")["GroupName"] + "-2" and web["Description"] == "two"
    assert rules(after.at("security_group.data")["IpPermissions"]) == {("tcp", 5432, 5432, web["GroupId"])}
    calls = sent(road, 2)
    assert calls.index(("CreateSecurityGroup", "security_group.web")) < calls.index(("DeleteSecurityGroup", "security_group.web"))
    third = applied(road, description="three")
    assert third.at("security_group.web")["GroupName"].endswith("-web-3") and len(third.groups) == 2


def test_a_name_of_the_plan_makes_it_delete_first(road):
    applied(road, named=", name: front")
    place(road, named=", name: front", description="two")
    assert "(deleted, then made)" in road("plan", status=0).stdout
    after = applied(road, named=", name: front", description="two")
    web = after.at("security_group.web")
    assert (web["GroupName"], web["Description"]) == ("front", "two")
    assert rules(after.at("security_group.data")["IpPermissions"]) == {("tcp", 5432, 5432, web["GroupId"])}
    calls = sent(road, 2)
    assert calls.index(("DeleteSecurityGroup", "security_group.web")) < calls.index(("CreateSecurityGroup", "security_group.web"))
    assert calls.index(("RevokeSecurityGroupIngress", "security_group.data")) < calls.index(("DeleteSecurityGroup", "security_group.web"))
    renamed = applied(road, named=", name: facade", description="three")  # another name: both can be
    calls = sent(road, 3)
    assert calls.index(("CreateSecurityGroup", "security_group.web")) < calls.index(("DeleteSecurityGroup", "security_group.web"))
    assert renamed.at("security_group.web")["GroupName"] == "facade"


def test_a_range_that_stays_takes_its_users_along(road):
    before = applied(road)
    place(road, zone="b")
    assert replaced(road) == {address: "because subnet.a.zone changed, line 8" for address in ("subnet.a", "nat_gateway.nat")}
    after = applied(road, zone="b")
    subnet = after.at("subnet.a")
    assert (subnet["CidrBlock"], subnet["AvailabilityZone"]) == ("10.0.1.0/24", "eu-west-1b")
    assert subnet["SubnetId"] != before.at("subnet.a")["SubnetId"]
    table = after.at("route_table.out")
    assert table["RouteTableId"] == before.at("route_table.out")["RouteTableId"] and associated(table) == {subnet["SubnetId"]}
    gateways = [g for g in road.cloud.client("ec2").describe_nat_gateways()["NatGateways"] if g["State"] == "available"]
    assert [gateway["SubnetId"] for gateway in gateways] == [subnet["SubnetId"]]
    assert routes(table) == {"0.0.0.0/0": gateways[0]["NatGatewayId"]}
    assert len(road.cloud.client("ec2").describe_addresses()["Addresses"]) == 1
    calls = sent(road, 2)
    order = [calls.index(call) for call in (("DeleteNatGateway", "nat_gateway.nat"), ("DeleteSubnet", "subnet.a"),
                                            ("CreateSubnet", "subnet.a"), ("CreateNatGateway", "nat_gateway.nat"))]
    assert order == sorted(order)


def test_the_whole_chain_has_one_reason(road):
    before = applied(road)
    place(road, cidr="10.9.0.0/16")
    reasons = replaced(road)
    assert set(reasons) == {"vpc.main", "subnet.a", "nat_gateway.nat", "route_table.out", "security_group.web", "security_group.data"}
    assert set(reasons.values()) == {"because vpc.main.cidr changed, line 6"}
    after = applied(road, cidr="10.9.0.0/16")
    assert [vpc["CidrBlock"] for vpc in after.vpcs] == ["10.9.0.0/16"] and after.at("subnet.a")["CidrBlock"] == "10.9.1.0/24"
    assert after.at("internet_gateway.main")["InternetGatewayId"] == before.at("internet_gateway.main")["InternetGatewayId"]
    road("teardown", "--yes", "--time-scale", "60" if road.cloud.kind == "sandbox" else "10", status=0)
    assert World(road.cloud.client("ec2")).is_empty()


def test_two_that_cannot_be_are_not_made_first(road):
    applied(road)
    calls = len(road.json("history"))
    place(road, zone="b", subnet=", replace: create_first")
    said = road("apply", "--yes", status=4).stderr
    assert "'subnet.a' cannot be replaced create_first: there cannot be two with its vpc and cidr" in said and "footing.yaml:8:" in said
    assert len(road.json("history")) == calls


@pytest.mark.parametrize("chosen", ["subnet.a", "security_group.web"])
def test_asked_for(road, chosen):
    before = applied(road)
    road.apply("--replace", chosen, "--time-scale", "60" if road.cloud.kind == "sandbox" else "10")
    road.assert_no_changes()
    after = World(road.cloud.client("ec2"))
    assert before.at(chosen) != after.at(chosen) and len(after.all()) == len(before.all())
