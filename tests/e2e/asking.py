"""What the sandbox's tests share: how boto3 is asked, and how AWS's refusals are expected."""
import time

import boto3
import botocore.config
import pytest
from botocore.exceptions import ClientError

ONCE = botocore.config.Config(retries={"total_max_attempts": 1}, parameter_validation=False)
EVERYWHERE = {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0", "Description": "web"}]}


def client(sandbox, service, region="eu-west-1", key="AKIATESTTESTTESTTEST", secret="sandbox", token=None):
    """A client that never sends again by itself."""
    return boto3.client(service, region_name=region, endpoint_url=sandbox.url, aws_access_key_id=key, aws_secret_access_key=secret,
                        aws_session_token=token, config=ONCE)


def tagged(kind, **tags):
    return [{"ResourceType": kind, "Tags": [{"Key": key, "Value": value} for key, value in tags.items()]}]


def by(name, *values):
    return {"Name": name, "Values": list(values)}


class refused:
    """Expects AWS's refusal with this code."""

    def __init__(self, code, *said):
        self.code, self.said = code, said

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        assert isinstance(error, ClientError), f"expected {self.code}, got {error!r}"
        assert error.response["Error"]["Code"] == self.code, error
        for part in self.said:
            assert part in error.response["Error"]["Message"], error
        return True


def until(ask, wanted):
    deadline = time.monotonic() + 10
    while ask() != wanted:
        assert time.monotonic() < deadline, f"{ask()!r} never became {wanted!r}"
        time.sleep(0.01)


@pytest.fixture
def ec2(sandbox):
    return client(sandbox, "ec2")


@pytest.fixture
def vpc(ec2):
    return ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]


@pytest.fixture
def subnet(ec2, vpc):
    return ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24")["Subnet"]["SubnetId"]


@pytest.fixture
def group(ec2, vpc):
    return ec2.create_security_group(VpcId=vpc, GroupName="web", Description="web servers")["GroupId"]
