"""What all calls to the sandbox have in common: tags, filters, pages, signatures, faults, the ledger."""
import time
import urllib.error
import urllib.request

import boto3
import botocore.config
import pytest
from asking import by, client, ec2, group, refused, tagged, vpc  # noqa: F401
from botocore.exceptions import ClientError
from conftest import Sandbox


# --- tags, filters, pages, dry runs -----------------------------------------------------------------------------------------


def test_tags_live(ec2, vpc, group):
    ec2.create_tags(Resources=[vpc, group], Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": ""}])
    ec2.create_tags(Resources=[vpc], Tags=[{"Key": "a", "Value": "2"}])
    seen = {(t["ResourceId"], t["Key"]): (t["Value"], t["ResourceType"]) for t in ec2.describe_tags()["Tags"]}
    assert seen == {(vpc, "a"): ("2", "vpc"), (vpc, "b"): ("", "vpc"), (group, "a"): ("1", "security-group"), (group, "b"): ("", "security-group")}
    assert len(ec2.describe_tags(Filters=[by("key", "a"), by("resource-type", "vpc")])["Tags"]) == 1
    ec2.delete_tags(Resources=[vpc], Tags=[{"Key": "a", "Value": "not this"}])
    ec2.delete_tags(Resources=[group], Tags=[{"Key": "a"}])
    ec2.delete_tags(Resources=[group], Tags=[{"Key": "never"}])
    left = {(t["ResourceId"], t["Key"]) for t in ec2.describe_tags()["Tags"]}
    assert left == {(vpc, "a"), (vpc, "b"), (group, "b")}
    ec2.delete_tags(Resources=[vpc])
    assert {t["ResourceId"] for t in ec2.describe_tags()["Tags"]} == {group}


@pytest.mark.parametrize("tags, code", [
    ([{"Key": "aws:mine", "Value": ""}], "InvalidParameterValue"), ([{"Key": "AWS:mine", "Value": ""}], "InvalidParameterValue"),
    ([{"Key": "", "Value": ""}], "InvalidParameterValue"), ([{"Key": "k" * 129, "Value": ""}], "InvalidParameterValue"),
    ([{"Key": "k", "Value": "v" * 257}], "InvalidParameterValue"),
    ([{"Key": "k", "Value": "1"}, {"Key": "k", "Value": "2"}], "InvalidParameterValue"),
    ([{"Key": str(i), "Value": ""} for i in range(51)], "TagLimitExceeded"),
])
def test_tags_are_checked(ec2, vpc, tags, code):
    with refused(code):
        ec2.create_tags(Resources=[vpc], Tags=tags)
    with refused(code):
        ec2.create_vpc(CidrBlock="10.0.0.0/16", TagSpecifications=[{"ResourceType": "vpc", "Tags": tags}])
    assert len(ec2.describe_vpcs()["Vpcs"]) == 2


def test_tags_of_nobody(ec2, vpc):
    with refused("InvalidVpcID.NotFound"):
        ec2.create_tags(Resources=[vpc, "vpc-0123456789abcdef0"], Tags=[{"Key": "a", "Value": "b"}])
    assert not ec2.describe_tags()["Tags"]
    with refused("InvalidID"):
        ec2.create_tags(Resources=["thing-1"], Tags=[{"Key": "a", "Value": "b"}])
    with refused("InvalidParameterValue", "subnet"):
        ec2.create_vpc(CidrBlock="10.0.0.0/16", TagSpecifications=tagged("subnet", a="b"))


def test_filters(ec2):
    made = [ec2.create_vpc(CidrBlock=f"10.{i}.0.0/16", TagSpecifications=tagged("vpc", Name=f"net*{i}", even=str(i % 2 == 0)))["Vpc"]["VpcId"]
            for i in range(4)]

    def found(*filters):
        return [v["VpcId"] for v in ec2.describe_vpcs(Filters=list(filters))["Vpcs"]]

    assert found(by("vpc-id", made[0], made[1], "vpc-0123456789abcdef0")) == made[:2]
    assert found(by("tag:Name", "net?1", "nope")) == [made[1]]
    assert found(by("tag:Name", "net\\*1")) == [made[1]]
    assert found(by("tag:Name", "*2")) == [made[2]]
    assert found(by("tag:even", "True"), by("cidr", "10.2.*")) == [made[2]]
    assert found(by("tag-key", "even")) == made
    assert found(by("is-default", "false")) == made
    assert found(by("tag:even", "true")) == []
    named = ec2.describe_vpcs(VpcIds=made[:2], Filters=[by("vpc-id", made[1], made[2])])["Vpcs"]
    assert [v["VpcId"] for v in named] == [made[1]]


def test_pages(ec2):
    made = [ec2.create_vpc(CidrBlock=f"10.{i}.0.0/16")["Vpc"]["VpcId"] for i in range(12)]
    first = ec2.describe_vpcs(MaxResults=5)
    assert len(first["Vpcs"]) == 5
    # an object on the page before that goes meanwhile hides nothing
    ec2.delete_vpc(VpcId=made[1])
    rest = ec2.describe_vpcs(MaxResults=1000, NextToken=first["NextToken"])
    assert [v["VpcId"] for v in rest["Vpcs"]] == made[4:] and "NextToken" not in rest
    pages = list(ec2.get_paginator("describe_vpcs").paginate(PaginationConfig={"PageSize": 5}))
    assert [len(page["Vpcs"]) for page in pages] == [5, 5, 2]
    for size in (4, 1001):
        with refused("InvalidParameterValue"):
            ec2.describe_vpcs(MaxResults=size)
    with refused("InvalidParameterValue"):
        ec2.describe_route_tables(MaxResults=101)
    with refused("InvalidNextToken"):
        ec2.describe_vpcs(MaxResults=5, NextToken="nonsense")


def test_dry_runs_change_nothing(ec2, vpc):
    with refused("DryRunOperation"):
        ec2.delete_vpc(VpcId=vpc, DryRun=True)
    with refused("DryRunOperation"):
        ec2.create_vpc(CidrBlock="10.0.0.0/16", DryRun=True)
    with refused("InvalidVpc.Range"):
        ec2.create_vpc(CidrBlock="10.0.0.0/8", DryRun=True)
    assert len(ec2.describe_vpcs()["Vpcs"]) == 2


# --- who calls --------------------------------------------------------------------------------------------------------------


def test_signatures_are_checked(sandbox):
    assert client(sandbox, "sts").get_caller_identity()["Account"] == "000000000000"
    with refused("SignatureDoesNotMatch"):
        client(sandbox, "sts", secret="guess").get_caller_identity()
    unsigned = boto3.client("sts", region_name="eu-west-1", endpoint_url=sandbox.url,
                            config=botocore.config.Config(signature_version=botocore.UNSIGNED))
    with refused("MissingAuthenticationToken"):
        unsigned.get_caller_identity()


def with_credentials(sandbox, service, credentials, token=None):
    return client(sandbox, service, key=credentials["AccessKeyId"], secret=credentials["SecretAccessKey"],
                  token=token or credentials["SessionToken"])


def test_assumed_roles_act_in_their_account(sandbox):
    sts = client(sandbox, "sts")
    answer = sts.assume_role(RoleArn="arn:aws:iam::111122223333:role/path/deploy", RoleSessionName="me@here", DurationSeconds=900)
    who = with_credentials(sandbox, "sts", answer["Credentials"]).get_caller_identity()
    assert who["Arn"] == "arn:aws:sts::111122223333:assumed-role/deploy/me@here" and who["Account"] == "111122223333"
    assert who["UserId"] == answer["AssumedRoleUser"]["AssumedRoleId"]
    theirs = with_credentials(sandbox, "ec2", answer["Credentials"]).describe_vpcs()["Vpcs"]
    assert theirs[0]["VpcId"] != client(sandbox, "ec2").describe_vpcs()["Vpcs"][0]["VpcId"]
    with refused("InvalidClientTokenId"):
        with_credentials(sandbox, "sts", answer["Credentials"], token="another").get_caller_identity()
    for bad in ({"RoleArn": "nonsense"}, {"RoleSessionName": "a b"}, {"DurationSeconds": 60}):
        with refused("ValidationError"):
            sts.assume_role(**{"RoleArn": "arn:aws:iam::111122223333:role/deploy", "RoleSessionName": "me", **bad})


def test_sessions_expire_by_the_sandboxs_clock(sandbox):
    credentials = client(sandbox, "sts").get_session_token(DurationSeconds=900)["Credentials"]
    who = with_credentials(sandbox, "sts", credentials).get_caller_identity
    assert who()["Account"] == "000000000000"
    with refused("AccessDenied"):
        with_credentials(sandbox, "sts", credentials).get_session_token()

    def code():
        try:
            return who()["Account"]
        except ClientError as error:
            return error.response["Error"]["Code"]

    deadline = time.monotonic() + 20  # fifteen simulated minutes pass in as many seconds
    while code() != "ExpiredToken":
        assert time.monotonic() < deadline
        time.sleep(0.2)


def test_operations_of_other_worlds(sandbox):
    with refused("InvalidAction"):
        client(sandbox, "ec2").describe_spot_price_history()


# --- faults and the ledger --------------------------------------------------------------------------------------------------


def test_faults(sandbox, ec2):
    sandbox.fault("throttle:CreateVpc:2, deny:Delete*")
    for _ in range(2):
        with refused("RequestLimitExceeded"):
            ec2.create_vpc(CidrBlock="10.0.0.0/16")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    with refused("UnauthorizedOperation"):
        ec2.delete_vpc(VpcId=vpc)
    sandbox.fault("500:DescribeVpcs:1")
    with refused("InternalError"):
        ec2.describe_vpcs()
    sandbox.fault("500-after:DeleteVpc:1")
    with refused("InternalError"):
        ec2.delete_vpc(VpcId=vpc)
    assert len(ec2.describe_vpcs()["Vpcs"]) == 1
    sandbox.fault("stale:2")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    assert [len(ec2.describe_vpcs()["Vpcs"]) for _ in range(3)] == [1, 1, 2]
    sandbox.fault("skew:7200")
    with refused("RequestExpired"):
        ec2.describe_vpcs()
    sandbox.fault("")
    assert len(ec2.describe_vpcs()["Vpcs"]) == 2


def test_control_paths_are_for_programs_not_for_pages(sandbox):
    def status(path, data=None, **headers):
        try:
            with urllib.request.urlopen(urllib.request.Request(sandbox.url + path, data=data, headers=headers)) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code

    with urllib.request.urlopen(sandbox.url + "/checkip") as answer:
        assert answer.read() == b"127.0.0.1\n"
    assert status("/_footing/ledger") == 200
    assert status("/_footing/ledger", Origin="http://example.org") >= 400
    assert status("/_footing/ledger", Host="rebound.example.org") >= 400
    assert status("/_footing/faults", b"nonsense:everywhere") == 400


def test_cut_connections(sandbox, ec2):
    ec2.describe_vpcs()
    for spec, made in (("cut-before:CreateVpc", 0), ("cut-after:CreateVpc:1:reused", 1), ("cut-after:CreateVpc", 1)):
        before = len(ec2.describe_vpcs()["Vpcs"])
        sandbox.fault(spec)
        with pytest.raises(botocore.exceptions.BotoCoreError):
            ec2.create_vpc(CidrBlock="10.0.0.0/16")
        sandbox.fault("")
        assert len(ec2.describe_vpcs()["Vpcs"]) - before == made


def test_latency(sandbox, ec2):
    ec2.describe_vpcs()
    sandbox.fault("latency:120-150")
    begun = time.monotonic()
    ec2.describe_vpcs()
    assert 0.12 <= time.monotonic() - begun < 5
    sandbox.fault("")


def test_what_was_answered_survives_a_kill(footing, tmp_path):
    made = []
    for _ in range(3):
        served = Sandbox(footing, tmp_path, "--state", str(tmp_path / "cloud.db"))
        ec2 = client(served, "ec2")
        assert [v["VpcId"] for v in ec2.describe_vpcs()["Vpcs"] if not v["IsDefault"]] == made
        made += [ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"] for _ in range(5)]
        served.process.kill()
        served.process.wait(20)


def test_the_ledger_tells_what_was_asked(sandbox, ec2):
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    with refused("InvalidVpcID.NotFound"):
        ec2.delete_vpc(VpcId="vpc-0123456789abcdef0")
    ec2.describe_vpcs(VpcIds=[vpc])
    told = [(e["operation"], e["mutating"], e["status"], e.get("code"), e["input"]) for e in sandbox.ledger()]
    assert told == [
        ("CreateVpc", True, 200, None, {"CidrBlock": "10.0.0.0/16"}),
        ("DeleteVpc", True, 400, "InvalidVpcID.NotFound", {"VpcId": "vpc-0123456789abcdef0"}),
        ("DescribeVpcs", False, 200, None, {"VpcIds": [vpc]}),
    ]
    assert sandbox.ledger()[0]["access_key"] == "AKIATESTTESTTESTTEST"
