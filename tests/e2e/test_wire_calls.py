"""`footing call` beside boto3: the same reading calls of every service, sent to a moto that holds one of everything.

Both must say the same JSON. CALLS and WITH_INPUT are the list of what is compared; what moto cannot answer stands in LACKING.
"""
import base64
import copy
import datetime
import json
import pathlib
import subprocess
import sys
import time

import boto3
import botocore.exceptions
import botocore.parsers
import pytest

from conftest import REGION, clean_env
from scripted import Scripted, answer, json_error
from wire_world import World

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "script"))
from models import wanted  # noqa: E402

# service: operations without input, then (operation, input). An input is a function of the world where it needs ids.
CALLS = {
    "ec2": """
        DescribeAccountAttributes DescribeAddresses DescribeAddressesAttribute DescribeAvailabilityZones
        DescribeCustomerGateways DescribeDhcpOptions DescribeEgressOnlyInternetGateways DescribeFlowLogs
        DescribeIamInstanceProfileAssociations DescribeImages DescribeInstanceCreditSpecifications
        DescribeInstanceStatus DescribeInstances DescribeInternetGateways DescribeKeyPairs DescribeLaunchTemplates
        DescribeManagedPrefixLists DescribeNatGateways DescribeNetworkAcls DescribeNetworkInterfaces
        DescribePrefixLists DescribeRegions DescribeRouteTables DescribeSecurityGroupRules DescribeSecurityGroups
        DescribeSnapshots DescribeSpotInstanceRequests DescribeSubnets DescribeTags DescribeTransitGatewayAttachments
        DescribeTransitGatewayVpcAttachments DescribeTransitGateways DescribeVolumes DescribeVolumesModifications
        DescribeVpcEndpointServices DescribeVpcEndpoints DescribeVpcPeeringConnections DescribeVpcs
        DescribeVpnConnections DescribeVpnGateways GetEbsEncryptionByDefault""",
    "sts": "GetCallerIdentity",
    "rds": """
        DescribeDBClusterParameterGroups DescribeDBClusterSnapshots DescribeDBClusters
        DescribeDBInstanceAutomatedBackups DescribeDBInstances DescribeDBParameterGroups DescribeDBSnapshots
        DescribeDBSubnetGroups DescribeEventSubscriptions DescribeEvents DescribeGlobalClusters""",
    "elasticache": "DescribeCacheClusters DescribeCacheSubnetGroups DescribeReplicationGroups DescribeSnapshots DescribeUsers",
    "iam": """
        GetAccountAuthorizationDetails GetAccountPasswordPolicy GetAccountSummary ListAccountAliases ListGroups
        ListInstanceProfiles ListOpenIDConnectProviders ListPolicies ListRoles ListSAMLProviders
        ListServerCertificates ListUsers ListVirtualMFADevices""",
    "ecr": "DescribeRegistry DescribeRepositories GetRegistryPolicy GetRegistryScanningConfiguration",
    "elbv2": "DescribeAccountLimits DescribeLoadBalancers DescribeSSLPolicies DescribeTargetGroups",
    "ecs": "ListAccountSettings ListClusters ListTaskDefinitionFamilies ListTaskDefinitions",
    "elasticbeanstalk": "DescribeApplications DescribeEnvironments ListAvailableSolutionStacks",
    "s3": "ListBuckets",
    "logs": "DescribeLogGroups DescribeMetricFilters DescribeResourcePolicies",
    "secretsmanager": "ListSecrets",
    "ssm": "DescribeParameters ListDocuments",
    "route53": """
        GetHostedZoneCount ListHealthChecks ListHostedZones ListHostedZonesByName ListQueryLoggingConfigs
        ListReusableDelegationSets""",
    "acm": "GetAccountConfiguration ListCertificates",
    "account": "",
    "organizations": "DescribeOrganization",
    "resourcegroupstaggingapi": "GetResources GetTagKeys",
}
BUCKET = {"Bucket": "bucket-one"}
WITH_INPUT = {
    "ec2": [
        ("DescribeVpcs", lambda w: {"Filters": [{"Name": "tag:Name", "Values": ["w\u00f6rld <&>"]}]}),
        ("DescribeInstanceTypes", {"InstanceTypes": ["t3.micro", "m5.large"]}),
        ("DescribeInstanceTypeOfferings", {"LocationType": "availability-zone",
                                           "Filters": [{"Name": "instance-type", "Values": ["t3.micro"]}]}),
        ("DescribeImageAttribute", lambda w: {"ImageId": w.image, "Attribute": "description"}),
        ("DescribeInstanceAttribute", lambda w: {"InstanceId": w.instance, "Attribute": "userData"}),
        ("DescribeInstanceAttribute", lambda w: {"InstanceId": w.instance, "Attribute": "disableApiTermination"}),
        ("DescribeLaunchTemplateVersions", lambda w: {"LaunchTemplateId": w.template}),
        ("DescribeSnapshotAttribute", lambda w: {"SnapshotId": w.snapshot, "Attribute": "createVolumePermission"}),
        ("DescribeVpcAttribute", lambda w: {"VpcId": w.vpc, "Attribute": "enableDnsSupport"}),
        ("GetConsoleOutput", lambda w: {"InstanceId": w.instance}),
        ("GetManagedPrefixListEntries", lambda w: {"PrefixListId": w.list}),
        ("DescribeSubnets", lambda w: {"SubnetIds": w.subnets}),
        ("DescribeVpcs", {"VpcIds": ["vpc-00000000"]}),
    ],
    "sts": [("GetAccessKeyInfo", {"AccessKeyId": "AKIATESTTESTTESTTEST"})],
    "rds": [
        ("DescribeDBInstances", {"DBInstanceIdentifier": "db"}),
        ("DescribeDBParameters", {"DBParameterGroupName": "pg"}),
        ("DescribeDBSnapshotAttributes", {"DBSnapshotIdentifier": "snap"}),
        ("DescribeDBClusterSnapshotAttributes", {"DBClusterSnapshotIdentifier": "clsnap"}),
        ("DescribeOrderableDBInstanceOptions", {"Engine": "postgres"}),
        ("ListTagsForResource", lambda w: {"ResourceName": w.db}),
        ("DescribeDBInstances", {"DBInstanceIdentifier": "nobody"}),
    ],
    "elasticache": [
        ("ListTagsForResource", lambda w: {"ResourceName": w.cache}),
        ("DescribeCacheClusters", {"CacheClusterId": "cache", "ShowCacheNodeInfo": True}),
        ("DescribeCacheClusters", {"CacheClusterId": "nobody"}),
    ],
    "iam": [
        ("GetAccessKeyLastUsed", lambda w: {"AccessKeyId": w.key}), ("GetGroup", {"GroupName": "group"}),
        ("GetUser", {"UserName": "user"}),
        ("GetGroupPolicy", {"GroupName": "group", "PolicyName": "inline"}),
        ("GetInstanceProfile", {"InstanceProfileName": "profile"}),
        ("GetLoginProfile", {"UserName": "user"}), ("GetOpenIDConnectProvider", lambda w: {"OpenIDConnectProviderArn": w.oidc}),
        ("GetPolicy", lambda w: {"PolicyArn": w.policy}),
        ("GetPolicyVersion", lambda w: {"PolicyArn": w.policy, "VersionId": "v1"}),
        ("GetRole", {"RoleName": "role"}), ("GetRole", {"RoleName": "nobody"}),
        ("GetRolePolicy", {"RoleName": "role", "PolicyName": "inline"}),
        ("GetServerCertificate", {"ServerCertificateName": "cert"}),
        ("GetUserPolicy", {"UserName": "user", "PolicyName": "inline"}),
        ("ListAccessKeys", {"UserName": "user"}), ("ListAttachedGroupPolicies", {"GroupName": "group"}),
        ("ListAttachedRolePolicies", {"RoleName": "role"}), ("ListAttachedUserPolicies", {"UserName": "user"}),
        ("ListEntitiesForPolicy", lambda w: {"PolicyArn": w.policy}), ("ListGroupPolicies", {"GroupName": "group"}),
        ("ListGroupsForUser", {"UserName": "user"}), ("ListInstanceProfilesForRole", {"RoleName": "role"}),
        ("ListMFADevices", {"UserName": "user"}),
        ("ListOpenIDConnectProviderTags", lambda w: {"OpenIDConnectProviderArn": w.oidc}),
        ("ListPolicyTags", lambda w: {"PolicyArn": w.policy}),
        ("ListPolicyVersions", lambda w: {"PolicyArn": w.policy}), ("ListRolePolicies", {"RoleName": "role"}),
        ("ListRoleTags", {"RoleName": "role"}),
        ("ListSSHPublicKeys", {"UserName": "user"}), ("ListSigningCertificates", {"UserName": "user"}),
        ("ListUserPolicies", {"UserName": "user"}),
        ("ListUserTags", {"UserName": "user"}),
    ],
    "ecr": [
        ("BatchGetImage", {"repositoryName": "repo", "imageIds": [{"imageTag": "v1"}]}),
        ("DescribeImages", {"repositoryName": "repo"}),
        ("GetLifecyclePolicy", {"repositoryName": "repo"}), ("GetRepositoryPolicy", {"repositoryName": "repo"}),
        ("ListImages", {"repositoryName": "repo"}), ("ListTagsForResource", lambda w: {"resourceArn": w.repository}),
        ("BatchGetRepositoryScanningConfiguration", {"repositoryNames": ["repo"]}),
        ("DescribeRepositories", {"repositoryNames": ["nobody"]}),
    ],
    "elbv2": [
        ("DescribeListenerAttributes", lambda w: {"ListenerArn": w.listener}),
        ("DescribeListenerCertificates", lambda w: {"ListenerArn": w.listener}),
        ("DescribeListeners", lambda w: {"LoadBalancerArn": w.balancer}),
        ("DescribeLoadBalancerAttributes", lambda w: {"LoadBalancerArn": w.balancer}),
        ("DescribeRules", lambda w: {"ListenerArn": w.listener}),
        ("DescribeTags", lambda w: {"ResourceArns": [w.balancer, w.target]}),
        ("DescribeTargetGroupAttributes", lambda w: {"TargetGroupArn": w.target}),
        ("DescribeTargetHealth", lambda w: {"TargetGroupArn": w.target}),
        ("DescribeLoadBalancers", {"Names": ["nobody"]}),
    ],
    "ecs": [
        ("DescribeClusters", {"clusters": ["cluster", "nobody"], "include": ["TAGS"]}),
        ("DescribeServices", {"cluster": "cluster", "services": ["service"]}),
        ("DescribeTaskDefinition", {"taskDefinition": "task"}),
        ("ListServices", {"cluster": "cluster"}), ("ListTagsForResource", lambda w: {"resourceArn": w.service}),
        ("ListTasks", {"cluster": "cluster"}), ("ListContainerInstances", {"cluster": "cluster"}),
        ("DescribeServices", {"cluster": "nobody", "services": ["service"]}),
    ],
    "elasticbeanstalk": [("DescribeEnvironments", {"EnvironmentNames": ["environment"]})],
    "s3": [
        *[(operation, BUCKET) for operation in """
            GetBucketAcl GetBucketCors GetBucketEncryption GetBucketLifecycleConfiguration GetBucketLocation GetBucketLogging
            GetBucketNotificationConfiguration GetBucketOwnershipControls GetBucketPolicy GetBucketTagging GetBucketVersioning
            GetBucketWebsite GetPublicAccessBlock HeadBucket ListMultipartUploads ListObjectVersions ListObjectsV2""".split()],
        ("GetObject", {**BUCKET, "Key": "a/b c+\u00e4.txt", "ChecksumMode": "ENABLED"}),
        ("GetObjectTagging", {**BUCKET, "Key": "a/two"}), ("HeadObject", {**BUCKET, "Key": "a/two"}),
        ("ListObjectsV2", {**BUCKET, "Delimiter": "/", "MaxKeys": 1}), ("ListObjectsV2", {**BUCKET, "Prefix": "a/b c+\u00e4"}),
        ("GetObject", {**BUCKET, "Key": "nobody"}), ("GetBucketPolicy", {"Bucket": "nobody"}),
    ],
    "logs": [
        ("DescribeLogStreams", {"logGroupName": "/group"}), ("DescribeSubscriptionFilters", {"logGroupName": "/group"}),
        ("GetLogEvents", {"logGroupName": "/group", "logStreamName": "stream"}),
        ("ListTagsForResource", {"resourceArn": "arn:aws:logs:eu-west-1:123456789012:log-group:/group"}),
        ("DescribeLogStreams", {"logGroupName": "/nobody"}),
    ],
    "secretsmanager": [
        ("DescribeSecret", {"SecretId": "secret"}), ("GetResourcePolicy", {"SecretId": "secret"}),
        ("GetSecretValue", {"SecretId": "secret"}),
        ("GetSecretValue", {"SecretId": "binary"}), ("ListSecretVersionIds", {"SecretId": "secret"}),
        ("GetSecretValue", {"SecretId": "nobody"}),
        ("BatchGetSecretValue", {"SecretIdList": ["secret", "nobody"]}),
    ],
    "ssm": [
        ("DescribeDocument", {"Name": "document"}), ("GetParameter", {"Name": "/a/one"}), ("GetParameter", {"Name": "/nobody"}),
        ("GetParameter", {"Name": "/a/secret", "WithDecryption": True}), ("GetParameterHistory", {"Name": "/a/one"}),
        ("GetParameters", {"Names": ["/a/one", "/nobody"]}), ("GetParametersByPath", {"Path": "/a"}),
        ("ListTagsForResource", {"ResourceType": "Parameter", "ResourceId": "/a/one"}),
    ],
    "route53": [
        ("GetChange", lambda w: {"Id": w.change}), ("GetDNSSEC", lambda w: {"HostedZoneId": w.zone}),
        ("GetHealthCheck", lambda w: {"HealthCheckId": w.check}), ("GetHostedZone", lambda w: {"Id": w.zone}),
        ("GetReusableDelegationSet", lambda w: {"Id": w.delegation}),
        ("ListHostedZonesByVPC", lambda w: {"VPCId": w.vpc, "VPCRegion": REGION}),
        ("ListResourceRecordSets", lambda w: {"HostedZoneId": w.zone}),
        ("ListTagsForResource", lambda w: {"ResourceType": "hostedzone", "ResourceId": w.zone.split("/")[-1]}),
        ("ListTagsForResources", lambda w: {"ResourceType": "hostedzone", "ResourceIds": [w.zone.split("/")[-1]]}),
        ("GetHostedZone", {"Id": "Z00000000000000000000"}),
    ],
    "acm": [
        ("DescribeCertificate", lambda w: {"CertificateArn": w.cert}), ("GetCertificate", lambda w: {"CertificateArn": w.cert}),
        ("ListTagsForCertificate", lambda w: {"CertificateArn": w.cert}),
    ],
    "resourcegroupstaggingapi": [("GetTagValues", {"Key": "Name"})],
    "account": [("GetAlternateContact", {"AlternateContactType": "SECURITY"})],
}
# What is not compared: this moto has not got it (it answers 500, 404 or a page), or says something new each time.
LACKING = {
    "ec2": """
        DescribeNetworkInterfaceAttribute DescribeSecurityGroupReferences DescribeSecurityGroupVpcAssociations
        DescribeSpotPriceHistory DescribeStaleSecurityGroups DescribeVpcBlockPublicAccessExclusions
        DescribeVpcBlockPublicAccessOptions GetEbsDefaultKmsKeyId GetImageBlockPublicAccessState
        GetInstanceMetadataDefaults GetManagedPrefixListAssociations GetSecurityGroupsForVpc
        GetSerialConsoleAccessStatus GetSnapshotBlockPublicAccessState GetSubnetCidrReservations""",
    "sts": "GetFederationToken GetSessionToken",
    "rds": """
        DescribeAccountAttributes DescribeCertificates DescribeDBClusterEndpoints DescribeDBClusterParameters
        DescribeDBEngineVersions DescribeDBLogFiles DescribeDBProxies DescribeEngineDefaultClusterParameters
        DescribeEngineDefaultParameters DescribeOptionGroups DescribePendingMaintenanceActions
        DescribeReservedDBInstances DescribeValidDBInstanceModifications""",
    "elasticache": """
        DescribeCacheEngineVersions DescribeCacheParameterGroups DescribeCacheParameters
        DescribeEngineDefaultParameters DescribeEvents DescribeGlobalReplicationGroups DescribeReservedCacheNodes
        DescribeServerlessCacheSnapshots DescribeServerlessCaches DescribeServiceUpdates DescribeUpdateActions
        DescribeUserGroups ListAllowedNodeTypeModifications""",
    "iam": """
        GetCredentialReport GetServiceLastAccessedDetails GetServiceLinkedRoleDeletionStatus ListInstanceProfileTags
        ListOrganizationsFeatures ListServiceSpecificCredentials""",
    "ecr": "DescribeImageScanFindings DescribePullThroughCacheRules DescribeRepositoryCreationTemplates GetAuthorizationToken",
    "elbv2": "DescribeCapacityReservation",
    "ecs": """
        DescribeCapacityProviders DescribeContainerInstances DescribeServiceDeployments DescribeServiceRevisions
        DescribeTaskSets DescribeTasks ListServiceDeployments""",
    "elasticbeanstalk": """
        DescribeAccountAttributes DescribeApplicationVersions DescribeConfigurationOptions
        DescribeConfigurationSettings DescribeEnvironmentHealth DescribeEnvironmentResources DescribeEvents
        DescribeInstancesHealth DescribePlatformVersion ListPlatformBranches ListPlatformVersions ListTagsForResource""",
    "s3": """
        GetBucketAccelerateConfiguration GetBucketPolicyStatus GetBucketReplication GetBucketRequestPayment
        GetObjectLockConfiguration""",
    "secretsmanager": "GetRandomPassword",
    "ssm": "DescribeInstanceInformation GetResourcePolicies GetServiceSetting",
    "route53": "GetQueryLoggingConfig ListVPCAssociationAuthorizations",
    "acm": "ListTagsForResource",
    "pricing": "DescribeServices GetAttributeValues GetPriceListFileUrl GetProducts ListPriceLists",
    "accessanalyzer": "ListAnalyzers ListFindingsV2",
    "sso-admin": "ListInstances",  # its time is finer than a millisecond
    "sso": "GetRoleCredentials ListAccountRoles ListAccounts",
}


def calls(service):
    given = WITH_INPUT.get(service, [])
    return [(operation, {}) for operation in CALLS[service].split()] + given


ASIDE = {"ResponseMetadata", "LatestRestorableTime", "SubmittedAt", "lastEvaluatedAt"}  # all but the first are moto's clock at the call


def plain(value):
    """boto3's answer as JSON has it: times in ISO 8601, bytes in base64."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if key not in ASIDE}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, datetime.datetime):
        text = value.astimezone(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return text.replace(".000Z", "Z")
    if hasattr(value, "read"):
        return base64.b64encode(value.read()).decode()
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def boto3_says(client, operation, given):
    try:
        return plain(client._make_api_call(operation, copy.deepcopy(given)))
    except botocore.exceptions.ClientError as error:
        return error.response["Error"]["Code"]


def footing_says(footing, folder, env, service, operation, given):
    done = subprocess.run([footing, "call", service, operation, json.dumps(given)], cwd=folder, env=env, text=True,
                          capture_output=True, stdin=subprocess.DEVNULL, timeout=120)
    assert "Sanitizer" not in done.stderr, done.stderr
    if done.returncode == 0:
        return plain(json.loads(done.stdout))
    assert done.returncode == 1 and f"{service} {operation}: " in done.stderr, done.stderr
    return done.stderr.split(f"{service} {operation}: ")[1].split(":")[0]


@pytest.fixture(scope="module")
def world(moto_server):
    moto_server.reset()
    return World(moto_server, int(time.time() * 1000))


def difference(ours, theirs, where=""):
    """The first place where two answers differ."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted(set(ours) | set(theirs)):
            if ours.get(key, "nothing") != theirs.get(key, "nothing"):
                return difference(ours.get(key, "nothing"), theirs.get(key, "nothing"), f"{where}.{key}")
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for i, (one, other) in enumerate(zip(ours, theirs)):
            if one != other:
                return difference(one, other, f"{where}[{i}]")
    return f"at {where or 'the top'}: footing {str(ours)[:300]!r}, boto3 {str(theirs)[:300]!r}"


def test_every_reading_operation_is_compared_or_known_to_lack():
    """A new one in the tables wants a line above."""
    reads = {(service, operation) for service, operations in wanted().items() for operation in operations
             if operation.startswith(("BatchGet", "Describe", "Get", "Head", "List"))}
    compared = {(service, operation) for service in CALLS for operation, _ in calls(service)}
    lacking = {(service, operation) for service, operations in LACKING.items() for operation in operations.split()}
    assert len(compared) >= 150
    assert reads - compared - lacking == set()
    assert lacking & compared == set()


@pytest.mark.parametrize("service", CALLS)
def test_footing_and_boto3_say_the_same(footing, world, moto_server, tmp_path, service):
    env = clean_env(tmp_path, moto_server.env)
    client = world.client(service)

    def one(call):
        operation, given = call
        given = given(world) if callable(given) else given
        try:
            theirs = boto3_says(client, operation, given)
        except botocore.parsers.ResponseParserError:
            return f"{operation}: moto cannot"
        ours = footing_says(footing, tmp_path, env, service, operation, given)
        return None if ours == theirs else f"{operation} {given}: {difference(ours, theirs)}"

    mistakes = [mistake for mistake in map(one, calls(service)) if mistake]  # one at a time: moto is not made for two
    assert not mistakes, "\n".join(mistakes)


PRODUCT = {"product": {"productFamily": "Compute Instance", "sku": "7W5DVP3YGWWE7GXR",
                       "attributes": {"instanceType": "m5.large", "memory": "8 GiB", "location": "EU (Ireland)"}},
           "serviceCode": "AmazonEC2", "terms": {"OnDemand": {"x.y": {"priceDimensions": {"x.y.z": {
               "unit": "Hrs", "description": "$0.107 per hour \u2014 \"Linux\"", "pricePerUnit": {"USD": "0.1070000000"}}}}}}}
PRICES = [  # as AWS's own reference has these answers
    ("DescribeServices", {"ServiceCode": "AmazonEC2", "FormatVersion": "aws_v1", "MaxResults": 1},
     {"FormatVersion": "aws_v1", "NextToken": "abcdefg123",
      "Services": [{"ServiceCode": "AmazonEC2", "AttributeNames": ["volumeType", "maxIopsvolume", "instanceType"]}]}),
    ("GetAttributeValues", {"ServiceCode": "AmazonEC2", "AttributeName": "volumeType"},
     {"AttributeValues": [{"Value": "Throughput Optimized HDD"}, {"Value": "Provisioned IOPS"}, {}]}),
    ("GetProducts", {"ServiceCode": "AmazonEC2", "Filters": [{"Type": "TERM_MATCH", "Field": "sku", "Value": "7W5DVP3YGWWE7GXR"}]},
     {"FormatVersion": "aws_v1", "NextToken": "57r3UcqRjDujbzWfHF7Ciw==:ywSmZsD3mtpQmQLQ5XfOsIMkYybSj+vAT",
      "PriceList": [json.dumps(PRODUCT), json.dumps(PRODUCT, ensure_ascii=False, indent=1)]}),
    ("ListPriceLists", {"ServiceCode": "AmazonRDS", "EffectiveDate": "2023-07-10T00:00:00Z", "CurrencyCode": "USD"},
     {"NextToken": None, "PriceLists": [{"CurrencyCode": "USD", "FileFormats": ["json", "csv"], "RegionCode": "us-east-1",
                                         "PriceListArn": "arn:aws:pricing:::price-list/aws/AmazonRDS/USD/20230711/us-east-1"}]}),
    ("GetPriceListFileUrl", {"PriceListArn": "arn:aws:pricing:::price-list/aws/AmazonRDS/USD/20230711/us-east-1",
                             "FileFormat": "json"},
     {"Url": "https://prices.example.com/savingsPlan.json?a=b&c=%2F"}),
    ("GetProducts", {"ServiceCode": "Nobody"}, None),
]


def test_prices_which_moto_lacks_are_said_the_same(footing, tmp_path):
    """The list of moto's services has no Pricing: a server with AWS's documented answers stands in for it."""
    answers = {}

    def script(request):
        assert request.headers["X-Amz-Target"] == f"AWSPriceListService.{answers['operation']}"
        answers["asked"].append(json.loads(request.body))
        if answers["told"] is None:
            return json_error("com.amazonaws.pricing#InvalidParameterException", message="no such service: <Nobody>")
        return answer(json.dumps(answers["told"]), content_type="application/x-amz-json-1.1")

    with Scripted(script) as server:
        keys = {"AWS_ACCESS_KEY_ID": "AKIATEST", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_REGION": "us-east-1"}
        env = clean_env(tmp_path, {**keys, "AWS_ENDPOINT_URL": server.url})
        client = boto3.client("pricing", region_name="us-east-1", endpoint_url=server.url, aws_access_key_id="a",
                              aws_secret_access_key="b")
        for operation, given, told in PRICES:
            answers.update(operation=operation, told=told, asked=[])
            theirs = boto3_says(client, operation, given)
            assert footing_says(footing, tmp_path, env, "pricing", operation, given) == theirs, operation
            assert answers["asked"][0] == answers["asked"][1], operation
            assert theirs == "InvalidParameterException" or theirs.keys() >= {key for key, one in told.items() if one is not None}


def test_pages_are_joined(footing, world, moto_server, tmp_path):
    """`--all` of a paged list is what boto3's paginator builds."""
    env = clean_env(tmp_path, moto_server.env)
    for service, operation, method, given in [
        ("iam", "ListGroups", "list_groups", {"MaxItems": 1}),
        ("s3", "ListObjectsV2", "list_objects_v2", {**BUCKET, "MaxKeys": 1}),
        ("ec2", "DescribeInstanceTypes", "describe_instance_types", {"MaxResults": 100}),
        ("ssm", "GetParametersByPath", "get_parameters_by_path", {"Path": "/a", "MaxResults": 1}),
        ("route53", "ListResourceRecordSets", "list_resource_record_sets", {"HostedZoneId": world.zone, "MaxItems": "1"}),
    ]:
        done = subprocess.run([footing, "call", service, operation, json.dumps(given), "--all"], cwd=tmp_path, env=env, text=True,
                              capture_output=True, timeout=120)
        assert done.returncode == 0, done.stderr
        paginator = world.client(service).get_paginator(method)
        keys = [key.expression for key in paginator._result_keys]
        theirs = plain(paginator.paginate(**given).build_full_result())
        ours = json.loads(done.stdout)
        for key in keys:
            assert ours.get(key) == theirs.get(key), (service, operation, key)
        assert len(ours[keys[0]]) > 1
