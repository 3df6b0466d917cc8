"""The road: planned, applied, changed, drifted, mended, torn down; boto3 looks after each step."""
from world import World, associated, attribute, routes, rules, tags

PLAN = """\
footing: 1
stack: road
region: eu-west-1
tags: {{ project: road }}

resources:
  vpc:
    main: {{ cidr: 10.0.0.0/16, dns_hostnames: {dns} }}
  subnet:
    a: {{ vpc: main, cidr: {cidr_a}, zone: a, public_ips: true }}
    b: {{ vpc: main, cidr: 10.0.2.0/24, zone: b }}
  internet_gateway:
    main: {{ vpc: main }}
  route_table:
    public:
      vpc: main
      routes:
        - {{ to: 0.0.0.0/0, via: internet_gateway.main }}
      subnets: [a, b]
  security_group:
    web:
      vpc: main
      inbound:
{web}
    data:
      vpc: main
      inbound:
        - {{ port: [5432, 6379], from: web }}
        - {{ port: all, from: self }}
      outbound: []

outputs:
  VPC: ${{vpc.main.id}}
  WEB: ${{security_group.web.id}}
"""
WEB = ["{ port: [80, 443], from: anywhere }", "{ port: 22, from: 192.0.2.0/24 }"]


def plan(cidr_a="10.0.1.0/24", dns="true", web=WEB):
    return PLAN.format(cidr_a=cidr_a, dns=dns, web="\n".join("        - " + rule for rule in web))


def apply_plan(road, **options):
    road.plan_file(plan(**options))
    road.apply()
    road.assert_no_changes()
    return World(road.cloud.client("ec2"))


def actions(road, *flags):
    return {change["address"]: change["action"] for change in road.json("plan", *flags)["changes"] if change["action"] != "keep"}


def assert_everything(world, ec2, cidr_a="10.0.1.0/24"):
    assert len(world.all()) == 7, world.addresses()
    vpc = world.at("vpc.main")
    assert vpc["CidrBlock"] == "10.0.0.0/16"
    assert tags(vpc)["project"] == "road" and tags(vpc)["footing:stack"] == "road"
    assert attribute(ec2, vpc["VpcId"], "enableDnsHostnames", "EnableDnsHostnames") is True
    assert attribute(ec2, vpc["VpcId"], "enableDnsSupport", "EnableDnsSupport") is True
    a, b = world.at("subnet.a"), world.at("subnet.b")
    assert (a["CidrBlock"], a["AvailabilityZone"], a["MapPublicIpOnLaunch"]) == (cidr_a, "eu-west-1a", True)
    assert (b["CidrBlock"], b["AvailabilityZone"], b["MapPublicIpOnLaunch"]) == ("10.0.2.0/24", "eu-west-1b", False)
    gateway = world.at("internet_gateway.main")
    assert [attachment["VpcId"] for attachment in gateway["Attachments"]] == [vpc["VpcId"]]
    table = world.at("route_table.public")
    assert routes(table) == {"0.0.0.0/0": gateway["InternetGatewayId"]}
    assert associated(table) == {a["SubnetId"], b["SubnetId"]}
    web, data = world.at("security_group.web"), world.at("security_group.data")
    assert rules(web["IpPermissions"]) == {
        ("tcp", 80, 80, "0.0.0.0/0"), ("tcp", 443, 443, "0.0.0.0/0"), ("tcp", 80, 80, "::/0"), ("tcp", 443, 443, "::/0"),
        ("tcp", 22, 22, "192.0.2.0/24"),
    }
    assert rules(web["IpPermissionsEgress"]) == {("-1", -1, -1, "0.0.0.0/0")}
    assert rules(data["IpPermissions"]) == {
        ("tcp", 5432, 5432, web["GroupId"]), ("tcp", 6379, 6379, web["GroupId"]), ("-1", -1, -1, data["GroupId"]),
    }
    assert rules(data["IpPermissionsEgress"]) == set()


def test_apply_then_nothing_to_do(road):
    world = apply_plan(road)
    ec2 = road.cloud.client("ec2")
    assert_everything(world, ec2)
    assert road("plan", "--exit-code").returncode == 0
    again = road("apply", "--yes", "--json", status=0)
    assert '"calls":0' in again.stdout.replace(" ", "")
    outputs = road.json("output")
    assert outputs["VPC"] == world.at("vpc.main")["VpcId"] and outputs["WEB"] == world.group_id("web")


def test_rule_added_and_removed(road):
    apply_plan(road)
    road.plan_file(plan(web=WEB[:1] + ["{ port: 8080, protocol: tcp, from: [10.1.0.0/16, 10.2.0.0/16] }"]))
    assert actions(road) == {"security_group.web": "update"}
    assert road("plan", "--exit-code").returncode == 2
    world = apply_plan(road, web=WEB[:1] + ["{ port: 8080, from: [10.1.0.0/16, 10.2.0.0/16] }"])
    atoms = rules(world.at("security_group.web")["IpPermissions"])
    assert ("tcp", 8080, 8080, "10.1.0.0/16") in atoms and ("tcp", 8080, 8080, "10.2.0.0/16") in atoms
    assert ("tcp", 22, 22, "192.0.2.0/24") not in atoms


def test_order_and_split_of_rules_mean_nothing(road):
    apply_plan(road)
    road.plan_file(plan(web=["{ port: 22, from: [192.0.2.0/24] }", "{ port: 443, from: anywhere-ipv6 }",
                             "{ port: 443, from: anywhere-ipv4 }", "{ port: [80], from: anywhere }"]))
    assert actions(road) == {}


def test_subnet_replaced(road):
    before = apply_plan(road).at("subnet.a")["SubnetId"]
    road.plan_file(plan(cidr_a="10.0.9.0/24"))
    assert actions(road) == {"subnet.a": "replace", "route_table.public": "update"}
    world = apply_plan(road, cidr_a="10.0.9.0/24")
    assert world.at("subnet.a")["SubnetId"] != before
    assert_everything(world, road.cloud.client("ec2"), cidr_a="10.0.9.0/24")


def test_attribute_changed(road):
    world = apply_plan(road, dns="false")
    ec2 = road.cloud.client("ec2")
    assert attribute(ec2, world.at("vpc.main")["VpcId"], "enableDnsHostnames", "EnableDnsHostnames") is False
    road.plan_file(plan(dns="true"))
    assert actions(road) == {"vpc.main": "update"}
    assert_everything(apply_plan(road), ec2)


def test_drift_is_found_and_mended(road):
    world = apply_plan(road)
    ec2 = road.cloud.client("ec2")
    web, table, vpc = world.group_id("web"), world.at("route_table.public"), world.at("vpc.main")["VpcId"]
    ec2.authorize_security_group_ingress(GroupId=web, IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": 3389, "ToPort": 3389, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
    ec2.revoke_security_group_ingress(GroupId=web, IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "192.0.2.0/24"}]}])
    ec2.delete_route(RouteTableId=table["RouteTableId"], DestinationCidrBlock="0.0.0.0/0")
    ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": False})
    ec2.delete_tags(Resources=[vpc], Tags=[{"Key": "project"}])
    ec2.create_tags(Resources=[vpc], Tags=[{"Key": "theirs", "Value": "kept"}])
    association = next(a for a in table["Associations"] if a["SubnetId"] == world.at("subnet.b")["SubnetId"])
    ec2.disassociate_route_table(AssociationId=association["RouteTableAssociationId"])

    assert actions(road) == {"vpc.main": "update", "security_group.web": "update", "route_table.public": "update"}
    shown = road("plan", status=0).stdout
    assert "3389" in shown and "outside footing" in shown
    world = apply_plan(road)
    assert_everything(world, ec2)
    assert tags(world.at("vpc.main"))["theirs"] == "kept"


def test_something_deleted_by_hand_is_made_again(road):
    world = apply_plan(road)
    ec2 = road.cloud.client("ec2")
    subnet = world.at("subnet.b")["SubnetId"]
    table = world.at("route_table.public")
    for association in table["Associations"]:
        if association["SubnetId"] == subnet:
            ec2.disassociate_route_table(AssociationId=association["RouteTableAssociationId"])
    ec2.delete_subnet(SubnetId=subnet)
    assert actions(road) == {"subnet.b": "create", "route_table.public": "update"}
    assert_everything(apply_plan(road), ec2)


def test_resource_leaves_the_file(road):
    apply_plan(road)
    text = plan().replace("  internet_gateway:\n    main: { vpc: main }\n", "")
    text = text.replace("        - { to: 0.0.0.0/0, via: internet_gateway.main }\n", "").replace("      routes:\n", "      routes: []\n")
    road.plan_file(text)
    assert actions(road) == {"internet_gateway.main": "delete", "route_table.public": "update"}
    road.apply()
    road.assert_no_changes()
    world = World(road.cloud.client("ec2"))
    assert not world.gateways and routes(world.at("route_table.public")) == {}


def test_rename_keeps_the_thing(road):
    before = apply_plan(road).at("subnet.b")["SubnetId"]
    text = plan().replace("    b: { vpc: main,", "    back: { was: subnet.b, vpc: main,").replace("[a, b]", "[a, back]")
    road.plan_file(text)
    assert actions(road) == {"subnet.back": "move"}
    road.apply()
    road.assert_no_changes()
    assert World(road.cloud.client("ec2")).at("subnet.back")["SubnetId"] == before


def test_protect_refuses_before_anything_is_sent(road):
    world = apply_plan(road)
    text = plan().replace("main: { cidr: 10.0.0.0/16,", "main: { protect: true, cidr: 10.0.0.0/16,")
    road.plan_file(text)
    road.apply()
    refused = road("teardown", "--yes")
    assert refused.returncode == 4 and "protect" in refused.stderr
    # taking the block out does not lift it
    road.plan_file("footing: 1\nstack: road\nregion: eu-west-1\nresources: {}\n")
    refused = road("apply", "--yes")
    assert refused.returncode == 4 and "vpc.main" in refused.stderr
    assert World(road.cloud.client("ec2")).addresses() == world.addresses()


def test_teardown_leaves_only_the_default_vpc(road):
    apply_plan(road)
    down = road("teardown", "--yes", "--json", status=0)
    assert '"outcome":"done"' in down.stdout.replace(" ", "")
    assert World(road.cloud.client("ec2")).is_empty()
    assert road.json("plan")["summary"]["create"] == 7


def test_teardown_needs_no_plan_file(road):
    apply_plan(road)
    (road.folder / "footing.yaml").unlink()
    road("teardown", "--stack", "road", "--yes", status=0)
    assert World(road.cloud.client("ec2")).is_empty()
