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
