"""Rules on a security group that is not ours: added beside what its owners have there, and taken away alone."""
import pytest
from asking import by, ec2, group, refused, tagged, until, vpc  # noqa: F401
from world import rules, tags

PLAN = """\
footing: 1
stack: guest
region: eu-west-1
existing:
  vpc: {{ home: default }}
  security_group: {{ office: {{ name: office }} }}
resources:
  security_group:
    web: {{ vpc: home }}
  security_group_rules:
    extra:
      group: office
      inbound: {inbound}
      outbound: [{{ port: 5432, to: "${{vpc.home.cidr}}" }}]
"""
INBOUND = "[{ port: [80, 443], from: [anywhere, web] }, { port: all, from: self }, { protocol: udp, port: 53, from: 10.0.0.0/8 }]"
THEIRS = {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "192.0.2.0/24"}]}


# --- the sandbox by boto3 alone ---------------------------------------------------------------------------------------------


def test_a_rule_lives(ec2, group):
    ask = {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}
    [rule] = ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[ask], TagSpecifications=tagged(
        "security-group-rule", team="a"))["SecurityGroupRules"]
    id = rule["SecurityGroupRuleId"]
    assert id.startswith("sgr-") and tags(rule) == {"team": "a"}
    with refused("InvalidParameterValue"):
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[{**ask, "FromPort": 1}],
                                             TagSpecifications=tagged("security-group", team="a"))
    with refused("InvalidPermission.Duplicate"):
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[ask])
    ec2.update_security_group_rule_descriptions_ingress(GroupId=group, SecurityGroupRuleDescriptions=[
        {"SecurityGroupRuleId": id, "Description": "theirs"}])
    with refused("InvalidSecurityGroupRuleId.NotFound"):
        ec2.update_security_group_rule_descriptions_egress(GroupId=group, SecurityGroupRuleDescriptions=[
            {"SecurityGroupRuleId": id, "Description": "theirs"}])
    ec2.create_tags(Resources=[id], Tags=[{"Key": "team", "Value": "b"}])
    [seen] = ec2.describe_security_group_rules(Filters=[by("tag:team", "b")])["SecurityGroupRules"]
    assert (seen["SecurityGroupRuleId"], seen["Description"]) == (id, "theirs")
    [seen] = ec2.describe_security_group_rules(Filters=[by("security-group-rule-id", id)])["SecurityGroupRules"]
    assert seen["GroupId"] == group and seen["CidrIpv4"] == "10.0.0.0/8"
    ec2.revoke_security_group_ingress(GroupId=group, SecurityGroupRuleIds=[id])
    with refused("InvalidSecurityGroupRuleId.NotFound"):
        ec2.describe_security_group_rules(SecurityGroupRuleIds=[id])


# --- driven by footing ------------------------------------------------------------------------------------------------------


@pytest.fixture
def office(road):
    """A group of another team with a rule of theirs."""
    ec2 = road.cloud.client("ec2")
    [home] = ec2.describe_vpcs(Filters=[by("is-default", "true")])["Vpcs"]
    made = ec2.create_security_group(GroupName="office", Description="theirs", VpcId=home["VpcId"])["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=made, IpPermissions=[THEIRS])
    return made


def seen(road, id):
    [found] = road.cloud.client("ec2").describe_security_groups(GroupIds=[id])["SecurityGroups"]
    return rules(found["IpPermissions"]), rules(found["IpPermissionsEgress"]), tags(found)


def changes(road):
    return {c["address"]: c["action"] for c in road.json("plan")["changes"] if c["action"] != "keep"}


def test_beside_those_of_others(road, office):
    before = seen(road, office)
    road.plan_file(PLAN.format(inbound=INBOUND))
    road.apply()
    road.assert_no_changes()
    ec2 = road.cloud.client("ec2")
    [web] = ec2.describe_security_groups(Filters=[by("group-name", "guest-web")])["SecurityGroups"]
    web = web["GroupId"]
    sources = {"0.0.0.0/0", "::/0", web}
    added = {("tcp", port, port, source) for port in (80, 443) for source in sources} | {
        ("-1", -1, -1, office), ("udp", 53, 53, "10.0.0.0/8")}
    inbound, outbound, named = seen(road, office)
    assert inbound == before[0] | added and named == {}
    [home] = ec2.describe_vpcs(Filters=[by("is-default", "true")])["Vpcs"]
    assert outbound == before[1] | {("tcp", 5432, 5432, home["CidrBlock"])}
    # a rule leaves, one joins: nothing else moves; what others add meanwhile is theirs
    ec2.authorize_security_group_ingress(GroupId=office, IpPermissions=[{**THEIRS, "FromPort": 23, "ToPort": 23}])
    road.assert_no_changes()
    road.plan_file(PLAN.format(inbound=INBOUND.replace("{ protocol: udp, port: 53, from: 10.0.0.0/8 }", "{ port: 25, from: 10.0.0.0/8 }")))
    assert changes(road) == {"security_group_inbound_rule.extra/udp-53-10.0.0.0_8": "delete",
                             "security_group_inbound_rule.extra/25-10.0.0.0_8": "create"}
    road.apply()
    road.assert_no_changes()
    # one of ours taken away by hand comes back; theirs do not matter
    ec2.revoke_security_group_ingress(GroupId=office, IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": 25, "ToPort": 25, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}])
    assert changes(road) == {"security_group_inbound_rule.extra/25-10.0.0.0_8": "create"}
    road.apply()
    road.assert_no_changes()
    road("teardown", "--yes", status=0)
    assert seen(road, office) == (before[0] | {("tcp", 23, 23, "192.0.2.0/24")}, before[1], {})


def test_a_rule_of_theirs_is_not_taken_over(road, office):
    road.plan_file(PLAN.format(inbound="[{ port: 22, from: 192.0.2.0/24 }]"))
    failed = road("apply", "--yes", status=1)
    assert "InvalidPermission.Duplicate" in failed.stderr and "footing.yaml:11:" in failed.stderr, failed.stderr
    road("teardown", "--yes", status=0)
    assert ("tcp", 22, 22, "192.0.2.0/24") in seen(road, office)[0]


def test_renamed_without_leaving_twice(road, office):
    """A rule under another name: the old one goes before the new one comes, as the group has it once."""
    road.plan_file(PLAN.format(inbound="[{ port: 80, from: 10.0.0.0/8 }]"))
    road.apply()
    road.plan_file(PLAN.format(inbound="[{ port: 80-80, from: 10.0.0.0/8 }]").replace("extra:", "more:"))
    assert sorted(changes(road).values()) == ["create", "create", "delete", "delete"]
    road.apply()
    road.assert_no_changes()
    road.plan_file(PLAN.format(inbound="[{ port: 80-80, from: 10.0.0.0/8 }]").replace("extra:", "third:").replace(
        "group: office", "was: security_group_rules.more\n      group: office"))
    assert set(changes(road).values()) == {"move"}
    road.apply()
    road.assert_no_changes()
    road("teardown", "--yes", status=0)
