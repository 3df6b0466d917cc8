"""What exists and is not ours: found by id, tag, name, as the default or by another stack; never touched."""
import pytest

from world import World, rules, tags

PLAN = """\
footing: 1
stack: guest
region: eu-west-1
existing:
  vpc: {{ shared: {vpc} }}
  security_group: {{ office: {group} }}
resources:
  subnet:
    one: {{ vpc: shared, cidr: {{ in: shared, bits: 8, at: 250 }}, zone: a }}
  security_group:
    web:
      vpc: shared
      inbound:
        - {{ port: 22, from: office }}
        - {{ port: 80, from: "${{vpc.shared.cidr}}" }}
outputs:
  VPC: ${{vpc.shared.id}}
"""


@pytest.fixture
def theirs(road):
    """A vpc of another team, and one that resembles it."""
    ec2 = road.cloud.client("ec2")
    made = {}
    for team, cidr in (("net", "10.50.0.0/16"), ("other", "10.60.0.0/16")):
        vpc = ec2.create_vpc(CidrBlock=cidr)["Vpc"]["VpcId"]
        ec2.create_tags(Resources=[vpc], Tags=[{"Key": "team", "Value": team}, {"Key": "Name", "Value": f"{team}-vpc"},
                                               {"Key": "kind", "Value": "shared"}])
        made[team] = vpc
    made["group"] = ec2.create_security_group(GroupName="office", Description="theirs", VpcId=made["net"])["GroupId"]
    return made


def place(road, vpc, group):
    road.plan_file(PLAN.format(vpc=vpc, group=group))


@pytest.mark.parametrize("how", ["id", "tags", "name"])
def test_found(road, theirs, how):
    vpc = {"id": theirs["net"], "tags": "{ tags: { kind: shared, team: net } }", "name": "{ name: net-vpc }"}[how]
    place(road, vpc, theirs["group"] if how == "id" else "{ name: office }")
    road.apply()
    road.assert_no_changes()
    world = World(road.cloud.client("ec2"))
    subnet, web = world.at("subnet.one"), world.at("security_group.web")
    assert (subnet["VpcId"], subnet["CidrBlock"]) == (theirs["net"], "10.50.250.0/24")
    assert rules(web["IpPermissions"]) == {("tcp", 22, 22, theirs["group"]), ("tcp", 80, 80, "10.50.0.0/16")}
    assert road.json("output")["VPC"] == theirs["net"]
    road("teardown", "--yes", status=0)
    after = World(road.cloud.client("ec2"))
    assert {vpc["VpcId"] for vpc in after.vpcs} == {theirs["net"], theirs["other"]}
    assert [group["GroupId"] for group in after.groups] == [theirs["group"]]
    assert not any(key.startswith("footing:") for vpc in after.vpcs for key in tags(vpc))


def test_the_default_one(road):
    road.plan_file(
        "footing: 1\nstack: guest\nregion: eu-west-1\nexisting:\n  vpc: { home: default }\n"
        "resources:\n  security_group:\n    web: { vpc: home }\n")
    road.apply()
    road.assert_no_changes()
    groups = road.cloud.client("ec2").describe_security_groups(Filters=[{"Name": "group-name", "Values": ["guest-web"]}])
    vpcs = road.cloud.client("ec2").describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]
    assert [group["VpcId"] for group in groups["SecurityGroups"]] == [vpcs[0]["VpcId"]]
    road("teardown", "--yes", status=0)


def test_of_another_stack(road):
    road.plan_file("footing: 1\nstack: net-prod\nregion: eu-west-1\nresources:\n  network:\n"
                   "    main: { cidr: 10.70.0.0/16, zones: [a, b] }\n", name="net.yaml")
    road("apply", "-f", "net.yaml", "--yes", status=0)
    road.plan_file(
        "footing: 1\nstack: guest\nregion: eu-west-1\n"
        "existing:\n  vpc: { main: { stack: net-prod } }\n"
        "  subnet: { private: { tags: { footing:stack: net-prod, footing:address: subnet.main/private-b } } }\n"
        "resources:\n  security_group:\n    web: { vpc: main }\n"
        "outputs: { RANGE: \"${subnet.private.cidr}\" }\n")
    road.apply()
    road.assert_no_changes()
    assert road.json("output")["RANGE"] == "10.70.144.0/20"


@pytest.mark.parametrize("vpc, said", [
    ("vpc-0123456789abcdef0", "no vpc in eu-west-1"),
    ("{ tags: { team: none } }", "no vpc in eu-west-1"),
    ("{ tags: { kind: shared } }", "2 of type vpc fit, and one is wanted"),
])
def test_not_exactly_one(road, theirs, vpc, said):
    place(road, vpc, theirs["group"])
    refused = road("apply", "--yes", status=1)
    assert said in refused.stderr and "footing.yaml:5:" in refused.stderr, refused.stderr
    assert len(World(road.cloud.client("ec2")).subnets) == 0


# --- networks ---------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def network(road):
    """A network of another team: two public subnets by a table of their own, three private ones by the main table and an own one."""
    ec2 = road.cloud.client("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.80.0.0/16")["Vpc"]["VpcId"]
    ec2.create_tags(Resources=[vpc], Tags=[{"Key": "Name", "Value": "theirs"}])
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    tables = [ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"] for _ in range(2)]
    ec2.create_route(RouteTableId=tables[0], DestinationCidrBlock="0.0.0.0/0", GatewayId=gateway)
    made = {"vpc": vpc}
    for name, zone, table in (("public-a", "a", 0), ("public-b", "b", 0), ("private-a", "a", None), ("private-b", "b", 1)):
        subnet = ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.80.{len(made)}.0/24", AvailabilityZone=f"eu-west-1{zone}")["Subnet"]
        made[name] = subnet["SubnetId"]
        if table is not None:
            ec2.associate_route_table(RouteTableId=tables[table], SubnetId=made[name])
    return made


GUEST = """\
footing: 1
stack: guest
region: eu-west-1
existing:
  network: {{ shared: {how} }}
resources:
  security_group:
    web: {{ vpc: shared, inbound: [ {{ port: 80, from: "${{network.shared.cidr}}" }} ] }}
  route_table:
    out: {{ vpc: network.shared, subnets: shared.private }}
outputs:
  FIRST: ${{subnet.shared/private-a.id}}
  RANGE: ${{subnet.shared/public-b.cidr}}
"""


@pytest.mark.parametrize("how", ["id", "{ name: theirs }", "{ tags: { Name: theirs } }"])
def test_an_existing_network_is_sorted_by_its_routes(road, network, how):
    road.plan_file(GUEST.format(how=network["vpc"] if how == "id" else how).replace("subnets: shared.private", "subnets: shared.private-a"))
    road("validate", status=0)
    road.apply()
    road.assert_no_changes()
    world = World(road.cloud.client("ec2"))
    assert [a["SubnetId"] for a in world.at("route_table.out")["Associations"]] == [network["private-a"]]
    web = world.at("security_group.web")
    assert web["VpcId"] == network["vpc"] and rules(web["IpPermissions"]) == {("tcp", 80, 80, "10.80.0.0/16")}
    assert road.json("output") == {"FIRST": network["private-a"], "RANGE": "10.80.2.0/24"}
    road("teardown", "--yes", status=0)
    assert {subnet["SubnetId"] for subnet in World(road.cloud.client("ec2")).subnets} == {network[k] for k in network if k != "vpc"}


def test_an_existing_network_of_another_stack(road):
    road.plan_file("footing: 1\nstack: net-prod\nregion: eu-west-1\nresources:\n  network:\n"
                   "    main: { cidr: 10.70.0.0/16, zones: [a, b] }\n", name="net.yaml")
    road("apply", "-f", "net.yaml", "--yes", status=0)
    road.plan_file(GUEST.format(how="{ stack: net-prod, address: network.main }").replace("subnets: shared.private", "subnets: []"))
    road.apply()
    road.assert_no_changes()
    assert road.json("output")["RANGE"] == "10.70.16.0/20"
    road.plan_file(GUEST.format(how="{ stack: net-prod, address: network.main }").replace("shared/private-a", "shared/private-c"))
    refused = road("plan", status=1)
    assert "has no instance 'private-c'" in refused.stderr and "footing.yaml:12:" in refused.stderr, refused.stderr


def test_the_default_network(road):
    part = "public" if road.cloud.kind == "sandbox" else "private"  # moto's default VPC has no internet gateway
    road.plan_file(GUEST.format(how="default").replace("subnets: shared.private", "subnets: []")
                   .replace("private-a", f"{part}-a").replace("public-b", f"{part}-b"))
    road.apply()
    road.assert_no_changes()
    subnets = road.cloud.client("ec2").describe_subnets(Filters=[{"Name": "default-for-az", "Values": ["true"]}])["Subnets"]
    zones = {subnet["AvailabilityZone"]: subnet for subnet in subnets}
    assert road.json("output") == {"FIRST": zones["eu-west-1a"]["SubnetId"], "RANGE": zones["eu-west-1b"]["CidrBlock"]}
    road("teardown", "--yes", status=0)
    ec2 = road.cloud.client("ec2")
    [home] = ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]
    left = ec2.describe_subnets(Filters=[{"Name": "default-for-az", "Values": ["true"]}])["Subnets"]
    assert {s["SubnetId"] for s in left} == {s["SubnetId"] for s in subnets}
    assert not any(tags(thing) for thing in [home, *left])
