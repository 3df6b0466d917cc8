"""The AWS CLI against the sandbox, as a user types it: `aws ec2 create-vpc …`. The real CLI, over real HTTP, but its driver called in this
interpreter: a process of its own costs the CLI a second of imports a command."""
import contextlib
import io
import json
import os

import pytest
from awscli.clidriver import create_clidriver
from conftest import clean_env

COMMANDS = 60


class Aws:
    def __init__(self):
        self.ran, self.models = set(), None

    def run(self, *words):
        """A driver of its own each, as a process has, for the CLI's handlers keep what they know of one command; the services' models are
        read once."""
        driver, out, err = create_clidriver(), io.StringIO(), io.StringIO()
        self.models = self.models or driver.session.get_component("data_loader")
        driver.session.register_component("data_loader", self.models)
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = driver.main([str(word) for word in words])
        return status, out.getvalue(), err.getvalue()

    def __call__(self, *words):
        """The JSON that it prints; {} for nothing."""
        status, out, err = self.run(*words)
        assert status == 0, f"aws {' '.join(map(str, words))}: {err}"
        self.ran.add(words[:2])
        return json.loads(out) if out.strip() else {}

    def refused(self, code, *words):
        status, _, err = self.run(*words)
        assert status != 0 and f"({code})" in err, err


@pytest.fixture
def aws(sandbox, monkeypatch, tmp_path):
    for name in list(os.environ):
        if name.startswith("AWS_") and name != "AWS_DATA_PATH":  # which the CLI itself sets when it is imported
            monkeypatch.delenv(name)
    for name, value in {**clean_env(tmp_path, {}), **sandbox.env, "AWS_DEFAULT_REGION": "eu-west-1", "AWS_DEFAULT_OUTPUT": "json"}.items():
        monkeypatch.setenv(name, value)
    return Aws()


def network(aws):
    vpc = aws("ec2", "create-vpc", "--cidr-block", "10.0.0.0/16")["Vpc"]["VpcId"]
    aws("ec2", "wait", "vpc-available", "--vpc-ids", vpc)
    aws("ec2", "modify-vpc-attribute", "--vpc-id", vpc, "--enable-dns-hostnames", "Value=true")
    assert aws("ec2", "describe-vpc-attribute", "--vpc-id", vpc, "--attribute", "enableDnsHostnames")["EnableDnsHostnames"]["Value"]
    subnets = [aws("ec2", "create-subnet", "--vpc-id", vpc, "--cidr-block", f"10.0.{i}.0/24", "--availability-zone", f"eu-west-1{zone}",
                   "--tag-specifications", f"ResourceType=subnet,Tags=[{{Key=Name,Value={zone}}}]")["Subnet"]["SubnetId"]
               for i, zone in enumerate("ab")]
    named = aws("ec2", "describe-subnets", "--filters", "Name=tag:Name,Values=b", "--query", "Subnets[].SubnetId")
    assert named == [subnets[1]]
    aws("ec2", "modify-subnet-attribute", "--subnet-id", subnets[0], "--map-public-ip-on-launch")
    gateway = aws("ec2", "create-internet-gateway")["InternetGateway"]["InternetGatewayId"]
    aws("ec2", "attach-internet-gateway", "--internet-gateway-id", gateway, "--vpc-id", vpc)
    table = aws("ec2", "create-route-table", "--vpc-id", vpc)["RouteTable"]["RouteTableId"]
    assert aws("ec2", "create-route", "--route-table-id", table, "--destination-cidr-block", "0.0.0.0/0", "--gateway-id", gateway)["Return"]
    association = aws("ec2", "associate-route-table", "--route-table-id", table, "--subnet-id", subnets[0])["AssociationId"]
    routes = aws("ec2", "describe-route-tables", "--route-table-ids", table)["RouteTables"][0]["Routes"]
    assert {route["DestinationCidrBlock"]: route["GatewayId"] for route in routes} == {"10.0.0.0/16": "local", "0.0.0.0/0": gateway}
    aws("ec2", "disassociate-route-table", "--association-id", association)
    aws("ec2", "delete-route", "--route-table-id", table, "--destination-cidr-block", "0.0.0.0/0")
    aws("ec2", "delete-route-table", "--route-table-id", table)
    aws("ec2", "detach-internet-gateway", "--internet-gateway-id", gateway, "--vpc-id", vpc)
    aws("ec2", "delete-internet-gateway", "--internet-gateway-id", gateway)
    assert aws("ec2", "describe-internet-gateways", "--filters", f"Name=attachment.vpc-id,Values={vpc}") == {"InternetGateways": []}
    return vpc, subnets


def firewall(aws, vpc):
    group = aws("ec2", "create-security-group", "--group-name", "web", "--description", "web servers", "--vpc-id", vpc)["GroupId"]
    aws("ec2", "authorize-security-group-ingress", "--group-id", group, "--protocol", "tcp", "--port", "443", "--cidr", "0.0.0.0/0")
    aws.refused("InvalidPermission.Duplicate", "ec2", "authorize-security-group-ingress", "--group-id", group, "--protocol", "tcp", "--port",
                "443", "--cidr", "0.0.0.0/0")
    rules = aws("ec2", "describe-security-group-rules", "--filters", f"Name=group-id,Values={group}")["SecurityGroupRules"]
    assert sorted((rule["IsEgress"], rule["IpProtocol"]) for rule in rules) == [(False, "tcp"), (True, "-1")]
    aws("ec2", "revoke-security-group-ingress", "--group-id", group, "--protocol", "tcp", "--port", "443", "--cidr", "0.0.0.0/0")
    assert aws("ec2", "describe-security-groups", "--group-ids", group)["SecurityGroups"][0]["IpPermissions"] == []
    aws("ec2", "create-tags", "--resources", group, "--tags", "Key=team,Value=web")
    assert aws("ec2", "describe-tags", "--filters", f"Name=resource-id,Values={group}")["Tags"][0]["Value"] == "web"
    aws("ec2", "delete-tags", "--resources", group, "--tags", "Key=team")
    aws("ec2", "delete-security-group", "--group-id", group)
    address = aws("ec2", "allocate-address")["AllocationId"]
    assert aws("ec2", "describe-addresses", "--allocation-ids", address)["Addresses"][0]["Domain"] == "vpc"
    aws("ec2", "release-address", "--allocation-id", address)
    acl = aws("ec2", "create-network-acl", "--vpc-id", vpc)["NetworkAcl"]["NetworkAclId"]
    aws("ec2", "create-network-acl-entry", "--network-acl-id", acl, "--ingress", "--rule-number", "100", "--protocol", "tcp", "--port-range",
        "From=80,To=80", "--cidr-block", "0.0.0.0/0", "--rule-action", "allow")
    assert len(aws("ec2", "describe-network-acls", "--network-acl-ids", acl)["NetworkAcls"][0]["Entries"]) == 3
    aws("ec2", "delete-network-acl", "--network-acl-id", acl)
    assert len(aws("ec2", "describe-availability-zones")["AvailabilityZones"]) >= 3


def people(aws, folder):
    assert aws("sts", "get-caller-identity")["Account"] == "000000000000"
    trust = folder / "trust.json"
    trust.write_text(json.dumps({"Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}}))
    made = aws("iam", "create-role", "--role-name", "app", "--assume-role-policy-document", f"file://{trust}")["Role"]
    assert made["AssumeRolePolicyDocument"]["Statement"]["Principal"] == {"Service": "ec2.amazonaws.com"}
    read_only = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    aws("iam", "attach-role-policy", "--role-name", "app", "--policy-arn", read_only)
    assert [p["PolicyArn"] for p in aws("iam", "list-attached-role-policies", "--role-name", "app")["AttachedPolicies"]] == [read_only]
    assert aws("iam", "get-role", "--role-name", "app")["Role"]["Arn"] == made["Arn"]
    aws("iam", "create-instance-profile", "--instance-profile-name", "app")
    aws("iam", "add-role-to-instance-profile", "--instance-profile-name", "app", "--role-name", "app")
    assert aws("iam", "get-instance-profile", "--instance-profile-name", "app")["InstanceProfile"]["Roles"][0]["RoleName"] == "app"
    aws.refused("DeleteConflict", "iam", "delete-role", "--role-name", "app")
    aws("iam", "remove-role-from-instance-profile", "--instance-profile-name", "app", "--role-name", "app")
    aws("iam", "delete-instance-profile", "--instance-profile-name", "app")
    aws("iam", "detach-role-policy", "--role-name", "app", "--policy-arn", read_only)
    aws("iam", "delete-role", "--role-name", "app")
    assert aws("iam", "list-roles") == {"Roles": []}
    aws("iam", "create-user", "--user-name", "ann")
    key = aws("iam", "create-access-key", "--user-name", "ann")["AccessKey"]["AccessKeyId"]
    assert [k["AccessKeyId"] for k in aws("iam", "list-access-keys", "--user-name", "ann")["AccessKeyMetadata"]] == [key]
    aws("iam", "delete-access-key", "--user-name", "ann", "--access-key-id", key)
    aws("iam", "delete-user", "--user-name", "ann")
    aws.refused("NoSuchEntity", "iam", "get-user", "--user-name", "ann")


def data(aws, subnets):
    group = aws("rds", "create-db-subnet-group", "--db-subnet-group-name", "main", "--db-subnet-group-description", "of the shop",
                "--subnet-ids", *subnets)["DBSubnetGroup"]
    assert group["SubnetGroupStatus"] == "Complete"
    aws("rds", "add-tags-to-resource", "--resource-name", group["DBSubnetGroupArn"], "--tags", "Key=team,Value=x")
    tags = aws("rds", "list-tags-for-resource", "--resource-name", group["DBSubnetGroupArn"])["TagList"]
    assert tags == [{"Key": "team", "Value": "x"}]
    assert len(aws("rds", "describe-db-subnet-groups")["DBSubnetGroups"]) == 1
    aws("rds", "delete-db-subnet-group", "--db-subnet-group-name", "main")
    aws.refused("DBSubnetGroupNotFoundFault", "rds", "delete-db-subnet-group", "--db-subnet-group-name", "main")
    aws("elasticache", "create-cache-subnet-group", "--cache-subnet-group-name", "main", "--cache-subnet-group-description", "x",
        "--subnet-ids", *subnets)
    assert len(aws("elasticache", "describe-cache-subnet-groups", "--cache-subnet-group-name", "main")["CacheSubnetGroups"]) == 1
    aws("elasticache", "delete-cache-subnet-group", "--cache-subnet-group-name", "main")


def images_and_logs(aws):
    made = aws("ecr", "create-repository", "--repository-name", "app", "--image-scanning-configuration", "scanOnPush=true")["repository"]
    assert made["imageScanningConfiguration"] == {"scanOnPush": True}
    assert aws("ecr", "describe-repositories", "--repository-names", "app")["repositories"][0]["repositoryUri"] == made["repositoryUri"]
    aws("ecr", "put-image-tag-mutability", "--repository-name", "app", "--image-tag-mutability", "IMMUTABLE")
    aws("ecr", "tag-resource", "--resource-arn", made["repositoryArn"], "--tags", "Key=team,Value=x")
    assert aws("ecr", "list-tags-for-resource", "--resource-arn", made["repositoryArn"])["tags"] == [{"Key": "team", "Value": "x"}]
    assert aws("ecr", "get-authorization-token")["authorizationData"][0]["authorizationToken"]
    aws("ecr", "delete-repository", "--repository-name", "app")
    aws.refused("RepositoryNotFoundException", "ecr", "describe-repositories", "--repository-names", "app")
    aws("logs", "create-log-group", "--log-group-name", "/app")
    aws("logs", "put-retention-policy", "--log-group-name", "/app", "--retention-in-days", "30")
    assert aws("logs", "describe-log-groups", "--log-group-name-prefix", "/app")["logGroups"][0]["retentionInDays"] == 30
    aws("logs", "delete-log-group", "--log-group-name", "/app")


def test_the_cli_drives_every_service(aws, tmp_path):
    vpc, subnets = network(aws)
    firewall(aws, vpc)
    people(aws, tmp_path)
    data(aws, subnets)
    images_and_logs(aws)
    for subnet in subnets:
        aws("ec2", "delete-subnet", "--subnet-id", subnet)
    aws("ec2", "delete-vpc", "--vpc-id", vpc)
    assert vpc not in aws("ec2", "describe-vpcs", "--query", "Vpcs[].VpcId")
    assert len(aws.ran) >= COMMANDS, sorted(aws.ran)
