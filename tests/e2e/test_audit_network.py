"""The audit of security groups and networks: live and as a plan would make them, in the same words."""
import pytest

BAD = """\
footing: 1
stack: open
region: eu-west-1
guard: none
resources:
  vpc:
    main: { cidr: 10.0.0.0/16 }
    other: { cidr: 10.1.0.0/16 }
  subnet:
    a: { vpc: main, cidr: 10.0.1.0/24, zone: a, public_ips: true }
  network_acl:
    open: { vpc: main, inbound: [ { rule: 100, port: all, from: anywhere-ipv4 } ], subnets: [a] }
    shell: { vpc: main, inbound: [ { rule: 90, action: deny, port: 3389, from: 0.0.0.0/0 }, { rule: 100, port: 1-4000, from: 0.0.0.0/0 } ] }
    kept:
      vpc: main
      inbound:
        - { rule: 80, action: deny, port: 22, from: 0.0.0.0/0 }
        - { rule: 90, action: deny, port: 3389, from: 0.0.0.0/0 }
        - { rule: 100, port: 1-4000, from: 0.0.0.0/0 }
  vpc_peering:
    both: { vpc: main, peer_vpc: other, accept: true }
  route_table:
    wide: { vpc: main, routes: [ { to: 10.1.0.0/16, via: vpc_peering.both } ] }
    narrow: { vpc: main, routes: [ { to: 10.1.9.0/24, via: vpc_peering.both } ] }
  security_group:
    shell:
      vpc: main
      inbound:
        - { port: 22, from: [0.0.0.0/1, 128.0.0.0/1] }
    six:
      vpc: main
      inbound:
        - { port: 22, from: "2000::/3" }
    most:
      vpc: main
      inbound:
        - { port: 1-65535, from: anywhere }
    data:
      vpc: main
      inbound:
        - { port: 5432, from: anywhere-ipv6 }
    web:
      vpc: main
      inbound:
        - { port: [80, 443], from: anywhere }
    good:
      vpc: main
      inbound:
        - { port: 22, from: 10.0.0.0/8 }
        - { port: 5432, from: web }
"""


def failing(document):
    """(check, the last part of the name) of what fails."""
    return {(finding["check"], finding["resource"]) for finding in document["findings"] if finding["status"] == "fail"}


def test_a_plan_is_audited_before_it_exists_and_agrees_with_what_it_makes(road):
    road.plan_file(BAD)
    planned = road.json("audit", "--plan", status=3)
    bad = failing(planned)
    for expected in [("sg-open-ssh", "shell"), ("sg-open-ssh", "six"), ("sg-open-all", "most"), ("sg-open-db", "data"),
                     ("sg-open-ssh", "most"), ("sg-open-any", "web")]:
        assert (expected[0], "security_group." + expected[1]) in bad, bad
    acls = {f["resource"]: f["severity"] for f in planned["findings"] if f["check"] == "nacl-open" and f["status"] == "fail"}
    assert acls == {"network_acl.open": "high", "network_acl.shell": "medium"}
    assert {resource for check, resource in bad if check == "nacl-unused"} == {"network_acl.shell", "network_acl.kept"}
    assert {resource for check, resource in bad if check == "vpc-peering-routes"} == {"route_table.wide"}
    assert ("subnet-autopublic", "subnet.a") in bad and ("vpc-multi-az", "vpc.main") in bad
    assert not [check for check, resource in bad if resource == "security_group.good"]
    web = [f for f in planned["findings"] if f["resource"] == "security_group.web" and f["status"] == "fail"]
    assert {(finding["check"], finding["severity"]) for finding in web} == {("sg-open-any", "info")}
    places = {finding["address"]: finding["at"] for finding in planned["findings"]}
    line = BAD[:BAD.index("    shell:\n      vpc")].count("\n") + 1
    assert places["security_group.shell"] == f"footing.yaml:{line}:5"
    assert planned["calls"] == 0

    road.apply()
    names = {}
    ec2 = road.cloud.client("ec2")
    pages = [ec2.describe_security_groups()["SecurityGroups"], ec2.describe_subnets()["Subnets"], ec2.describe_vpcs()["Vpcs"],
             ec2.describe_network_acls()["NetworkAcls"], ec2.describe_route_tables()["RouteTables"]]
    for page in pages:
        for item in page:
            address = {tag["Key"]: tag["Value"] for tag in item.get("Tags", [])}.get("footing:address")
            if address:
                names[item.get("SecurityGroupArn") or item.get("SubnetArn") or item.get("NetworkAclId") or item.get("RouteTableId") or item["VpcId"]] = address
                names[item.get("GroupId") or item.get("SubnetId") or item.get("NetworkAclId") or item.get("RouteTableId") or item["VpcId"]] = address
    live = failing(road.json("audit", "--service", "ec2", status=3))
    ours = {(check, names[resource]) for check, resource in live if resource in names}
    assert {pair for pair in ours if pair[0] != "sg-unused"} == bad  # what nothing carries yet is no matter of a plan


def test_a_network_as_it_comes_has_nothing_severe(road):
    """The defaults law: with its required fields alone no finding from high on, planned and live."""
    road.plan_file("footing: 1\nstack: plain\nregion: eu-west-1\nresources:\n  network:\n    main: { cidr: 10.0.0.0/16 }\n")
    planned = road.json("audit", "--plan")
    severe = [(f["check"], f["resource"]) for f in planned["findings"] if f["status"] == "fail" and f["severity"] in ("high", "critical")]
    assert not severe
    assert {f["severity"] for f in planned["findings"] if f["check"] == "subnet-autopublic" and f["status"] == "fail"} == {"low"}
    road.apply()
    live = road.json("audit", "--check", "subnet-autopublic", "--tag", "footing:stack=plain")
    assert {f["severity"] for f in live["findings"] if f["status"] == "fail"} == {"low"}


def test_default_groups_and_the_wizard(road):
    ec2 = road.cloud.client("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    wizard = ec2.create_security_group(GroupName="launch-wizard-7", Description="x", VpcId=vpc)["GroupId"]
    document = road.json("audit", "--service", "ec2", status=3)
    bad = failing(document)
    assert any(check == "sg-wizard" and wizard in resource for check, resource in bad)
    assert any(check == "sg-unused" and wizard in resource for check, resource in bad)
    assert any(check == "sg-default-rules" for check, _ in bad)
    assert document["calls"] <= 24


def test_a_prefix_list_counts_by_its_entries(run, moto):
    run.env, run.cloud = moto.env, moto
    ec2 = moto.client("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    groups = {}
    for name, cidr in (("world", "0.0.0.0/0"), ("office", "192.0.2.0/24")):
        listed = ec2.create_managed_prefix_list(PrefixListName=name, MaxEntries=5, AddressFamily="IPv4",
                                                Entries=[{"Cidr": cidr}])["PrefixList"]["PrefixListId"]
        groups[name] = ec2.create_security_group(GroupName=name, Description=name, VpcId=vpc)["GroupId"]
        ec2.authorize_security_group_ingress(GroupId=groups[name], IpPermissions=[
            {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "PrefixListIds": [{"PrefixListId": listed}]}])
    bad = {resource for check, resource in failing(run.json("audit", "--check", "sg-open-ssh", status=3))}
    assert any(groups["world"] in resource for resource in bad) and not any(groups["office"] in resource for resource in bad)
