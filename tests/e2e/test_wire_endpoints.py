"""Endpoints beside botocore's rules: every service of ours, every region of every partition, FIPS, dual-stack and both."""
import re

import botocore.config
import botocore.endpoint_provider
import botocore.exceptions
import botocore.loaders
import botocore.session
import pytest

from conftest import REGION
from wire_driver import Driver

loader = botocore.loaders.Loader()
PARTITIONS = loader.load_data("partitions")
SERVICES = ["accessanalyzer", "account", "acm", "ec2", "ecr", "ecs", "elasticache", "elasticbeanstalk", "elbv2", "iam", "logs", "organizations", "pricing", "rds",
            "resourcegroupstaggingapi", "route53", "s3", "secretsmanager", "ssm", "sso", "sso-admin", "sso-oidc",
            "sts"]
# Beside region and variant an SDK says these; the shared global hosts of s3 and sts are for old callers only.
SAID = {"acm": {"ServiceType": "ACM"}, "s3": {"UseGlobalEndpoint": False}, "sts": {"UseGlobalEndpoint": False}}
# One region more a partition: of the right form, and not known yet.
UNKNOWN = {"aws": "eu-nowhere-9", "aws-cn": "cn-nowhere-9", "aws-us-gov": "us-gov-nowhere-9"}


def regions():
    for partition in PARTITIONS["partitions"]:
        yield from sorted(partition["regions"])
        if partition["id"] in UNKNOWN:
            assert re.match(partition["regionRegex"], UNKNOWN[partition["id"]])
            yield UNKNOWN[partition["id"]]


def theirs(provider, service, region, variants):
    """(host, signing region or None: the region's own), or None where there is none."""
    try:
        answer = provider.resolve_endpoint(Region=region, UseFIPS=bool(variants & 1), UseDualStack=bool(variants & 2),
                                           **SAID.get(service, {}))
    except botocore.exceptions.EndpointProviderError:
        return None
    schemes = answer.properties.get("authSchemes") or [{}]
    return answer.url.removeprefix("https://"), schemes[0].get("signingRegion")


@pytest.mark.parametrize("service", SERVICES)
def test_endpoints_are_botocores(service):
    provider = botocore.endpoint_provider.EndpointProvider(
        loader.load_service_model(service, "endpoint-rule-set-1"), PARTITIONS)
    compared = 0
    with Driver("endpoint_lines") as driver:
        for region in regions():
            for variants in range(4):
                expected = theirs(provider, service, region, variants)
                ours = driver.ask(service=service, region=region, variants=variants)
                if expected is None:
                    assert "error" in ours, (region, variants, ours)
                else:
                    assert ours.get("host") == expected[0], (region, variants, ours)
                    assert ours["tls"] is True
                    if expected[1]:
                        assert ours["signing_region"] == expected[1], (region, variants)
                compared += 1
    assert compared >= 150


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("region", [REGION, "us-east-1", "cn-north-1", "us-gov-west-1"])
def test_scopes_are_those_of_real_clients(service, region):
    """What a botocore client signs for, which its rules alone do not say."""
    regional = botocore.config.Config(s3={"us_east_1_regional_endpoint": "regional"})  # as the AWS CLI has it since version 2
    client = botocore.session.Session().create_client(service, region_name=region, config=regional,
                                                      aws_access_key_id="a", aws_secret_access_key="b")
    operation = {"s3": "ListBuckets", "sts": "GetCallerIdentity"}.get(service)
    model = client.meta.service_model.operation_model(operation or client.meta.service_model.operation_names[0])
    with Driver("endpoint_lines") as driver:
        ours = driver.ask(service=service, region=region, variants=0)
    endpoint = client._ruleset_resolver.construct_endpoint(
        model, {name: "x" for name in (model.input_shape.required_members if model.input_shape else [])}, {})
    schemes = endpoint.properties.get("authSchemes") or [{}]
    assert ours["host"] == endpoint.url.removeprefix("https://")
    assert ours["signing_region"] == (schemes[0].get("signingRegion") or client.meta.region_name)
    assert ours["signing_name"] == (schemes[0].get("signingName") or client.meta.service_model.signing_name)
