"""Preflight: what is looked at before an apply, on the sandbox and on moto; how many calls it costs, and that a plan that makes nothing
costs none."""
import collections
import json

from conftest import Runner

REGION = "eu-west-1"


def plan_file(road, existing=None, **resources):
    road.plan_file("\n".join(["footing: 1", "stack: look", f"region: {REGION}", f"existing: {json.dumps(existing or {})}", "resources:"] + [
        f"  {kind}: {json.dumps(named)}" for kind, named in resources.items()]) + "\n")


def forecasts(road, status=0):
    """{(address, field): text}, with ! before what is certain."""
    told = road.json("plan", status=status)["preflight"]
    assert all(one["at"].startswith("footing.yaml:") for one in told["findings"])
    return {(one["address"], one["field"]): ("!" if one["certain"] else "") + one["text"] for one in told["findings"]}


def test_ranges_names_and_what_is_offered(road):
    ec2, iam, ecr = (road.cloud.client(service) for service in ("ec2", "iam", "ecr"))
    [default] = [vpc for vpc in ec2.describe_vpcs()["Vpcs"] if vpc["IsDefault"]]
    taken = ec2.describe_subnets(Filters=[{"Name": "vpc-id", "Values": [default["VpcId"]]}])["Subnets"][0]["CidrBlock"]
    ec2.create_security_group(GroupName="office", Description="theirs", VpcId=default["VpcId"])
    iam.create_user(UserName="ann")
    for name in "look-a", "look-b":
        ecr.create_repository(repositoryName=name)
    plan_file(road, {"vpc": {"old": default["VpcId"]}},
              vpc={"main": {"cidr": "172.31.0.0/20"}, "two": {"cidr": "10.0.0.0/16"}, "three": {"cidr": "10.0.0.0/20"}},
              subnet={"a": {"vpc": "old", "cidr": taken}, "b": {"vpc": "two", "cidr": "10.0.0.0/24"}},
              vpc_peering={"p": {"vpc": "main", "peer_vpc": "old"}, "q": {"vpc": "two", "peer_vpc": "three"}, "r": {"vpc": "main", "peer_vpc": "two"}},
              vpc_endpoint={"s3": {"vpc": "two", "service": "s3"}, "s4": {"vpc": "two", "service": "s4"}},
              security_group={"web": {"vpc": "old", "name": "office"}, "own": {"vpc": "two", "name": "office"}},
              iam_user={"ann": {"name": "ann"}, "bob": {"name": "bob"}},
              ecr_repository={name: {} for name in "abcd"})
    told = forecasts(road, status=1)
    assert told.pop(("vpc.main", "cidr")) == f"its cidr 172.31.0.0/20 overlaps {default['VpcId']} (172.31.0.0/16), which is not of this stack"
    assert told.pop(("subnet.a", "cidr")).startswith(f"!its cidr {taken} overlaps subnet-")
    assert told.pop(("vpc_peering.p", "peer_vpc")) == "!the ranges of its vpc and its peer_vpc overlap: 172.31.0.0/20 and 172.31.0.0/16"
    assert told.pop(("vpc_peering.q", "peer_vpc")) == "!the ranges of its vpc and its peer_vpc overlap: 10.0.0.0/16 and 10.0.0.0/20"
    if road.cloud.kind == "sandbox":  # DescribeVpcEndpointServices: moto fails over a filter by name
        assert told.pop(("vpc_endpoint.s4", "service")) == f"service 'com.amazonaws.{REGION}.s4' is not offered in {REGION}"
    assert told.pop(("security_group.web", "name")).startswith("!its name 'office' is taken by sg-")
    assert told.pop(("iam_user.ann", "name")) == "!another iam_user has the name 'ann', and it is not of this stack"
    for name in "ab":
        assert told.pop((f"ecr_repository.{name}", "name")).startswith(f"!another ecr_repository has the name 'look-{name}'")
    assert not told
    # what is certain to fail is not begun
    shown = road("plan", status=1)
    assert "footing.yaml:7:" in shown.stderr and "hint: footing import iam_user.ann ann takes it over" in shown.stderr
    before = [vpc["VpcId"] for vpc in ec2.describe_vpcs()["Vpcs"]]
    refused = road("apply", "--yes", status=1)
    assert "its name 'office' is taken" in refused.stderr and [vpc["VpcId"] for vpc in ec2.describe_vpcs()["Vpcs"]] == before
    assert "looked ahead" not in road("plan", "--no-preflight", status=0).stdout
    road("plan", "--out", "saved", status=1)
    assert not (road.folder / "saved").exists()


def test_quotas(road):
    plan_file(road, vpc={name: {"cidr": f"10.{i}.0.0/16"} for i, name in enumerate(("one", "two", "three", "four"))},
              elastic_ip={f"i{n}": {} for n in range(6)},
              security_group={"wide": {"vpc": "one", "inbound": [{"port": port, "from": "10.0.0.0/8"} for port in range(1000, 1061)]}},
              network_acl={"wide": {"vpc": "one", "inbound": [{"rule": n, "port": n, "from": "10.0.0.0/8"} for n in range(1, 22)]}})
    told = forecasts(road)
    assert told == {
        ("vpc.one", None): "with this plan there are 5 VPCs in a region, and 5 is the usual limit",
        ("elastic_ip.i0", None): "with this plan there are 6 elastic IPs in a region, and 5 is what the account may have",
        ("security_group.wide", "inbound"): "61 inbound rules in a security group, and 60 is the usual limit",
        ("network_acl.wide", "inbound"): "21 inbound rules in a network ACL, and 20 is the usual limit"}


def test_databases_that_can_be_ordered(run, sandbox):
    """DescribeOrderableDBInstanceOptions: moto lists less than it makes."""
    run.env, run.cloud = sandbox.env, sandbox
    database = {"engine": "postgres", "class": "db.t4g.micro", "storage": 20, "username": "app"}
    plan_file(run, db_instance={"good": {**database, "zone": REGION + "a"}, "same": database, "huge": {**database, "class": "db.x9.huge"},
                                "other": {**database, "engine": "mysql"}})
    told = run.json("plan")["preflight"]
    assert [(one["address"], one["field"], one["certain"], one["text"]) for one in told["findings"]] == [
        ("db_instance.huge", "class", False, f"class 'db.x9.huge' is not offered in {REGION}")]
    asked = [call["input"]["DBInstanceClass"] for call in sandbox.ledger() if call["operation"] == "DescribeOrderableDBInstanceOptions"]
    assert sorted(asked) == ["db.t4g.micro", "db.t4g.micro", "db.x9.huge"]


def test_what_it_costs(run, sandbox):
    """One round, each question once, and none where nothing is made."""
    run.env, run.cloud = sandbox.env, sandbox
    plan_file(run, vpc={"main": {"cidr": "10.0.0.0/16"}, "two": {"cidr": "10.1.0.0/16"}},
              subnet={f"s{i}": {"vpc": "main", "cidr": f"10.0.{i}.0/24"} for i in range(8)},
              iam_user={name: {} for name in ("ann", "bob")}, ecr_repository={name: {} for name in "abcdef"})
    run.json("plan", "--no-preflight")
    without = collections.Counter(call["operation"] for call in sandbox.ledger())
    told = run.json("plan")
    with_it = collections.Counter(call["operation"] for call in sandbox.ledger()) - without - without
    assert with_it == {"DescribeRepositories": 1, "DescribeVpcs": 1, "GetUser": 2}
    assert told["preflight"] == {"calls": 4, "unheard": 0, "unasked": 0, "findings": []}
    shown = run("plan", status=0).stdout
    assert "; 4 reads looked ahead" in shown
    run.apply("--time-scale", "60")
    told = run.json("plan")
    assert told["preflight"]["calls"] == 0 and "looked ahead" not in run("plan", status=0).stdout
    # a change makes nothing either, and neither does a teardown
    plan_file(run, vpc={"main": {"cidr": "10.0.0.0/16", "dns_hostnames": True}, "two": {"cidr": "10.1.0.0/16"}},
              subnet={f"s{i}": {"vpc": "main", "cidr": f"10.0.{i}.0/24"} for i in range(8)},
              iam_user={name: {} for name in ("ann", "bob")}, ecr_repository={name: {} for name in "abcdef"})
    told = run.json("plan")
    assert told["summary"]["update"] == 1 and told["preflight"]["calls"] == 0
    assert run.json("plan", "--teardown")["preflight"]["calls"] == 0
    # what makes one thing asks about that alone; what is ours is not in its own way
    plan_file(run, vpc={"main": {"cidr": "10.0.0.0/16"}, "two": {"cidr": "10.1.0.0/16"}},
              subnet={f"s{i}": {"vpc": "main", "cidr": f"10.0.{i}.0/24"} for i in range(9)},
              iam_user={name: {} for name in ("ann", "bob")}, ecr_repository={name: {} for name in "abcdef"})
    before = len(sandbox.ledger())
    told = run.json("plan")
    assert told["summary"]["create"] == 1 and told["preflight"] == {"calls": 1, "unheard": 0, "unasked": 0, "findings": []}
    assert [call["operation"] for call in sandbox.ledger()[before:]].count("DescribeSubnets") == 2  # the refresh, and the one
    assert run.json("plan", "--no-refresh")["preflight"]["calls"] == 0
    # names that only one call each can tell are not asked about without end
    plan_file(run, iam_user={f"u{i}": {} for i in range(60)}, ecr_repository={f"r{i}": {} for i in range(60)})
    told = run.json("plan")["preflight"]
    assert (told["calls"], told["unasked"]) == (51, 10)
    assert ", 10 names not looked up" in run("plan", status=0).stdout.replace("\n", " ")


def test_what_may_not_be_asked_is_no_finding(footing, tmp_path_factory):
    from conftest import Sandbox

    served = Sandbox(footing, tmp_path_factory.mktemp("strict"), "--enforce-iam")
    try:
        iam = served.client("iam")
        iam.create_user(UserName="poor")
        key = iam.create_access_key(UserName="poor")["AccessKey"]
        iam.put_user_policy(UserName="poor", PolicyName="all", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "*", "Resource": "*"}, {"Effect": "Deny", "Action": "iam:GetUser", "Resource": "*"}]}))
        run = Runner(footing, tmp_path_factory.mktemp("poor"))
        run.env = {**served.env, "AWS_ACCESS_KEY_ID": key["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": key["SecretAccessKey"]}
        plan_file(run, iam_user={"ann": {}})
        assert run.json("plan")["preflight"] == {"calls": 1, "unheard": 1, "unasked": 0, "findings": []}
        assert "; 1 read looked ahead, 1 of them refused" in run("plan", status=0).stdout
    finally:
        served.stop()
