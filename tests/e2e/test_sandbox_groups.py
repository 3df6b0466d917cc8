"""Security groups and their rules in the sandbox, by boto3."""
import pytest
from asking import EVERYWHERE, by, ec2, group, refused, tagged, vpc  # noqa: F401


# --- security group ---------------------------------------------------------------------------------------------------------


def ingress(ec2, group):
    return ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]["IpPermissions"]


def test_security_group_lives(ec2, vpc):
    made = ec2.create_security_group(VpcId=vpc, GroupName="web", Description="web servers", TagSpecifications=tagged("security-group", a="b"))
    group = made["GroupId"]
    assert made["SecurityGroupArn"].endswith(f":security-group/{group}")
    [seen] = ec2.describe_security_groups(Filters=[by("group-name", "w?b")])["SecurityGroups"]
    assert seen["IpPermissions"] == [] and seen["VpcId"] == vpc
    [egress] = seen["IpPermissionsEgress"]
    assert egress["IpProtocol"] == "-1" and egress["IpRanges"] == [{"CidrIp": "0.0.0.0/0"}] and "FromPort" not in egress
    with refused("InvalidGroup.Duplicate", "WEB", vpc):
        ec2.create_security_group(VpcId=vpc, GroupName="WEB", Description="again")
    with refused("DependencyViolation"):
        ec2.delete_vpc(VpcId=vpc)
    assert ec2.delete_security_group(GroupId=group)["GroupId"] == group
    with refused("InvalidGroup.NotFound"):
        ec2.describe_security_groups(GroupIds=[group])


@pytest.mark.parametrize("name, description", [
    ("default", "d"), ("sg-mine", "d"), ("n\u00e4me", "d"), ("a" * 256, "d"), ("a", "d\u00e9j\u00e0"), ("a", "d" * 256), ("a|b", "d"),
])
def test_group_names_and_descriptions(ec2, vpc, name, description):
    with refused("InvalidParameterValue"):
        ec2.create_security_group(VpcId=vpc, GroupName=name, Description=description)


def test_the_default_group_stays(ec2, vpc):
    [group] = ec2.describe_security_groups(Filters=[by("vpc-id", vpc)])["SecurityGroups"]
    with refused("CannotDelete"):
        ec2.delete_security_group(GroupId=group["GroupId"])


def test_rules_live(ec2, group):
    answer = ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[
        EVERYWHERE,
        {"IpProtocol": "6", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "192.0.2.7/24"}], "Ipv6Ranges": [{"CidrIpv6": "2001:DB8::1/32"}]},
        {"IpProtocol": "-1", "FromPort": 1, "ToPort": 2, "UserIdGroupPairs": [{"GroupId": group}]},
        {"IpProtocol": "icmp", "FromPort": 8, "ToPort": -1, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]},
    ])
    assert answer["Return"] and len(answer["SecurityGroupRules"]) == 5
    seen = {(p["IpProtocol"], p.get("FromPort"), p.get("ToPort")): p for p in ingress(ec2, group)}
    assert set(seen) == {("tcp", 443, 443), ("tcp", 22, 22), ("-1", None, None), ("icmp", 8, -1)}
    assert seen["tcp", 22, 22]["IpRanges"] == [{"CidrIp": "192.0.2.0/24"}]
    assert seen["tcp", 22, 22]["Ipv6Ranges"] == [{"CidrIpv6": "2001:db8::/32"}]
    assert seen["tcp", 443, 443]["IpRanges"] == [{"CidrIp": "0.0.0.0/0", "Description": "web"}]
    assert seen["-1", None, None]["UserIdGroupPairs"] == [{"GroupId": group, "UserId": "000000000000"}]

    rules = ec2.describe_security_group_rules(Filters=[by("group-id", group)])["SecurityGroupRules"]
    assert len(rules) == 6 and sum(rule["IsEgress"] for rule in rules) == 1
    ids = {(rule["IpProtocol"], rule["FromPort"]): rule["SecurityGroupRuleId"] for rule in rules if not rule["IsEgress"]}
    revoked = ec2.revoke_security_group_ingress(GroupId=group, SecurityGroupRuleIds=[ids["icmp", 8]])
    assert [rule["SecurityGroupRuleId"] for rule in revoked["RevokedSecurityGroupRules"]] == [ids["icmp", 8]]
    with refused("InvalidSecurityGroupRuleId.NotFound"):
        ec2.revoke_security_group_ingress(GroupId=group, SecurityGroupRuleIds=[ids["icmp", 8]])
    ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=[{**EVERYWHERE, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
    with refused("InvalidPermission.NotFound"):
        ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=[EVERYWHERE])
    everything = [{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
    ec2.revoke_security_group_egress(GroupId=group, IpPermissions=everything)
    assert not ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]["IpPermissionsEgress"]
    ec2.authorize_security_group_egress(GroupId=group, IpPermissions=everything)


def test_a_batch_with_one_duplicate_changes_nothing(ec2, group):
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[EVERYWHERE])
    before = ingress(ec2, group)
    other = {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
    with refused("InvalidPermission.Duplicate", "TCP", "443"):
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[other, {**EVERYWHERE, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
    with refused("InvalidParameterValue", "multiple times"):
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[other, other])
    assert ingress(ec2, group) == before


@pytest.mark.parametrize("rule, code", [
    ({"IpProtocol": "tcp", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}, "InvalidParameterValue"),
    ({"IpProtocol": "tcp", "FromPort": 90, "ToPort": 80, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}, "InvalidParameterValue"),
    ({"IpProtocol": "tcp", "FromPort": 80, "ToPort": 70000, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}, "InvalidParameterValue"),
    ({"IpProtocol": "ftp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}, "InvalidParameterValue"),
    ({"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": "0.0.0.0"}]}, "InvalidParameterValue"),
    ({"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "Ipv6Ranges": [{"CidrIpv6": "10.0.0.0/8"}]}, "InvalidParameterValue"),
    ({"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80}, "MissingParameter"),
    ({"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "UserIdGroupPairs": [{"GroupId": "sg-0123456789abcdef0"}]}, "InvalidGroup.NotFound"),
    ({"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "PrefixListIds": [{"PrefixListId": "pl-0123456789abcdef0"}]}, "InvalidPrefixListID.NotFound"),
    ({"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": "0.0.0.0/0", "Description": "<b>"}]}, "InvalidParameterValue"),
])
def test_rules_are_checked(ec2, group, rule, code):
    with refused(code):
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[rule])


def test_sixty_rules_and_no_more(ec2, group):
    def rule(ports, **source):
        return [{"IpProtocol": "tcp", "FromPort": port, "ToPort": port, **source} for port in ports]

    v4, v6 = {"IpRanges": [{"CidrIp": "10.0.0.0/8"}]}, {"Ipv6Ranges": [{"CidrIpv6": "::/0"}]}
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rule(range(1, 61), **v4))
    with refused("RulesPerSecurityGroupLimitExceeded"):
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rule([61], **v4))
    with refused("RulesPerSecurityGroupLimitExceeded"):
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rule([61], UserIdGroupPairs=[{"GroupId": group}]))
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rule(range(1, 61), **v6))
    ec2.authorize_security_group_egress(GroupId=group, IpPermissions=rule(range(1, 60), **v4))


def test_rules_are_modified_and_described(ec2, group):
    made = ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[EVERYWHERE], TagSpecifications=tagged("security-group-rule", a="b"))
    rule = made["SecurityGroupRules"][0]["SecurityGroupRuleId"]

    def seen():
        return ec2.describe_security_group_rules(SecurityGroupRuleIds=[rule])["SecurityGroupRules"][0]

    assert seen()["Tags"] == [{"Key": "a", "Value": "b"}]
    ec2.modify_security_group_rules(GroupId=group, SecurityGroupRules=[{"SecurityGroupRuleId": rule, "SecurityGroupRule": {
        "IpProtocol": "tcp", "FromPort": 8443, "ToPort": 8444, "CidrIpv4": "10.9.9.9/8", "Description": "inside"}}])
    assert (seen()["FromPort"], seen()["ToPort"], seen()["CidrIpv4"], seen()["Description"]) == (8443, 8444, "10.0.0.0/8", "inside")
    permission = {"IpProtocol": "tcp", "FromPort": 8443, "ToPort": 8444, "IpRanges": [{"CidrIp": "10.0.0.0/8", "Description": "again"}]}
    assert ec2.update_security_group_rule_descriptions_ingress(GroupId=group, IpPermissions=[permission])["Return"]
    assert seen()["Description"] == "again"
    ec2.update_security_group_rule_descriptions_ingress(GroupId=group, SecurityGroupRuleDescriptions=[{"SecurityGroupRuleId": rule}])
    assert "Description" not in seen()
    with refused("InvalidPermission.NotFound"):
        ec2.update_security_group_rule_descriptions_ingress(GroupId=group, IpPermissions=[EVERYWHERE])
    other = ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[EVERYWHERE])["SecurityGroupRules"][0]["SecurityGroupRuleId"]
    with refused("InvalidPermission.Duplicate"):
        ec2.modify_security_group_rules(GroupId=group, SecurityGroupRules=[{"SecurityGroupRuleId": other, "SecurityGroupRule": {
            "IpProtocol": "tcp", "FromPort": 8443, "ToPort": 8444, "CidrIpv4": "10.0.0.0/8"}}])
    ec2.create_tags(Resources=[rule], Tags=[{"Key": "a", "Value": "c"}])
    assert seen()["Tags"] == [{"Key": "a", "Value": "c"}]


def test_groups_in_a_ring(ec2, vpc, group):
    other = ec2.create_security_group(VpcId=vpc, GroupName="other", Description="other")["GroupId"]
    rule = {"IpProtocol": "tcp", "FromPort": 1, "ToPort": 2}
    for one, two in ((group, other), (other, group)):
        ec2.authorize_security_group_ingress(GroupId=one, IpPermissions=[{**rule, "UserIdGroupPairs": [{"GroupId": two}]}])
    [found] = ec2.describe_security_groups(Filters=[by("ip-permission.group-id", group)])["SecurityGroups"]
    assert found["GroupId"] == other
    for one in (group, other):
        with refused("DependencyViolation", one):
            ec2.delete_security_group(GroupId=one)
    ec2.revoke_security_group_ingress(GroupId=other, IpPermissions=[{**rule, "UserIdGroupPairs": [{"GroupId": group}]}])
    ec2.delete_security_group(GroupId=group)
    ec2.delete_security_group(GroupId=other)


def test_older_forms_in_the_default_vpc(ec2):
    ec2.create_security_group(GroupName="old", Description="flat")
    ec2.authorize_security_group_ingress(GroupName="old", IpProtocol="tcp", FromPort=80, ToPort=80, CidrIp="0.0.0.0/0")
    [group] = ec2.describe_security_groups(GroupNames=["old"])["SecurityGroups"]
    assert group["IpPermissions"][0]["FromPort"] == 80
    # in the default VPC an unknown rule is told, not refused
    answer = ec2.revoke_security_group_ingress(GroupName="old", IpProtocol="tcp", FromPort=81, ToPort=81, CidrIp="0.0.0.0/0")
    assert answer["Return"] and answer["UnknownIpPermissions"][0]["FromPort"] == 81
    with refused("InvalidGroup.NotFound"):
        ec2.describe_security_groups(GroupNames=["older"])
    ec2.delete_security_group(GroupName="old")


def test_groups_for_a_vpc(ec2, vpc, group):
    groups = ec2.get_security_groups_for_vpc(VpcId=vpc)["SecurityGroupForVpcs"]
    assert {g["GroupName"] for g in groups} == {"default", "web"} and all(g["PrimaryVpcId"] == vpc for g in groups)
    assert ec2.describe_security_group_references(GroupId=[group])["SecurityGroupReferenceSet"] == []
