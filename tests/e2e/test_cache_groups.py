"""Cache subnet groups: their life by boto3 alone, and driven by footing.

moto lacks ModifyCacheSubnetGroup and DeleteCacheSubnetGroup: there only creation, tags and import are held.
"""
import json

from asking import client, ec2, refused, vpc  # noqa: F401
from test_rds_groups import subnets, tags_of
from test_road import actions


def test_subnet_groups(sandbox, ec2, vpc):
    cache = client(sandbox, "elasticache")
    one, same, other = subnets(ec2, vpc)
    made = cache.create_cache_subnet_group(CacheSubnetGroupName="Main", CacheSubnetGroupDescription="of the shop", SubnetIds=[one, other],
                                           Tags=[{"Key": "team", "Value": "x"}])["CacheSubnetGroup"]
    assert made["CacheSubnetGroupName"] == "main" and made["VpcId"] == vpc
    arn = made["ARN"]
    assert arn == "arn:aws:elasticache:eu-west-1:000000000000:subnetgroup:main" and made["SupportedNetworkTypes"] == ["ipv4"]
    assert {s["SubnetIdentifier"]: s["SubnetAvailabilityZone"]["Name"] for s in made["Subnets"]} == {
        one: "eu-west-1a", other: "eu-west-1b"}
    assert cache.describe_cache_subnet_groups()["CacheSubnetGroups"] == [made]
    assert cache.describe_cache_subnet_groups(CacheSubnetGroupName="MAIN")["CacheSubnetGroups"] == [made]
    # tags: each answer tells them all
    told = cache.add_tags_to_resource(ResourceName=arn, Tags=[{"Key": "team", "Value": "y"}, {"Key": "b"}])["TagList"]
    assert {tag["Key"]: tag["Value"] for tag in told} == tags_of(cache, arn) == {"team": "y", "b": ""}
    assert cache.remove_tags_from_resource(ResourceName=arn, TagKeys=["b"])["TagList"] == [{"Key": "team", "Value": "y"}]
    with refused("TagQuotaPerResourceExceeded"):
        cache.add_tags_to_resource(ResourceName=arn, Tags=[{"Key": f"k{i}", "Value": ""} for i in range(51)])
    # what it may be made of
    good = {"CacheSubnetGroupName": "x", "CacheSubnetGroupDescription": "x", "SubnetIds": [one]}
    elsewhere = subnets(ec2, ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"], "ab")
    for code, said, more in (
            ("CacheSubnetGroupAlreadyExists", "main already exists", {"CacheSubnetGroupName": "main"}),
            ("InvalidParameterValue", "default", {"CacheSubnetGroupName": "Default"}),
            ("InvalidParameterValue", "letters", {"CacheSubnetGroupName": "a.b"}),
            ("InvalidParameterValue", "at most 255", {"CacheSubnetGroupName": "x" * 256}),
            ("InvalidParameterValue", "must not be blank", {"CacheSubnetGroupDescription": " "}),
            ("InvalidParameterValue", "Some input subnets", {"SubnetIds": [one, "subnet-0123456789abcdef0"]}),
            ("InvalidParameterValue", "SubnetIds must be provided", {"SubnetIds": []}),
            ("CacheSubnetQuotaExceededFault", "20", {"SubnetIds": [one] * 21}),
            ("InvalidSubnet", "common VPC", {"SubnetIds": [one, elsewhere[1]]}),
            ("InvalidParameterValue", "reserved", {"Tags": [{"Key": "aws:x", "Value": ""}]})):
        with refused(code, said):
            cache.create_cache_subnet_group(**{**good, **more})
    with refused("CacheSubnetGroupNotFoundFault", "Cache Subnet Group x does not exist."):
        cache.describe_cache_subnet_groups(CacheSubnetGroupName="x")
    with refused("InvalidParameterValue", "same Vpc"):
        cache.modify_cache_subnet_group(CacheSubnetGroupName="main", SubnetIds=elsewhere)
    with refused("InvalidARN"):
        cache.list_tags_for_resource(ResourceName="arn:aws:elasticache:eu-west-1:000000000000:nothing:main")
    with refused("CacheSubnetGroupNotFoundFault", "Group mainx does"):
        cache.list_tags_for_resource(ResourceName=arn + "x")
    # changes, one at a time
    changed = cache.modify_cache_subnet_group(CacheSubnetGroupName="main", SubnetIds=[same])["CacheSubnetGroup"]
    assert changed["CacheSubnetGroupDescription"] == "of the shop" and [s["SubnetIdentifier"] for s in changed["Subnets"]] == [same]
    changed = cache.modify_cache_subnet_group(CacheSubnetGroupName="main", CacheSubnetGroupDescription="new")["CacheSubnetGroup"]
    assert changed["CacheSubnetGroupDescription"] == "new" and [s["SubnetIdentifier"] for s in changed["Subnets"]] == [same]
    # pages
    for i in range(24):
        cache.create_cache_subnet_group(**{**good, "CacheSubnetGroupName": f"g{i}"})
    page = cache.describe_cache_subnet_groups(MaxRecords=20)
    rest = cache.describe_cache_subnet_groups(MaxRecords=20, Marker=page["Marker"])
    assert len(page["CacheSubnetGroups"]) == 20 and len(rest["CacheSubnetGroups"]) == 5 and "Marker" not in rest
    cache.delete_cache_subnet_group(CacheSubnetGroupName="main")
    with refused("CacheSubnetGroupNotFoundFault"):
        cache.delete_cache_subnet_group(CacheSubnetGroupName="main")


def plan_file(road, groups, zones="abc"):
    road.plan_file(json.dumps({"footing": 1, "stack": "shop", "region": "eu-west-1", "resources": {
        "vpc": {"main": {"cidr": "10.0.0.0/16"}},
        "subnet": {zone: {"cidr": f"10.0.{ord(zone)}.0/24", "zone": zone} for zone in zones},
        "cache_subnet_group": groups}}))


def seen(road):
    cache = road.cloud.client("elasticache")
    return {group["CacheSubnetGroupName"]: group for group in cache.describe_cache_subnet_groups()["CacheSubnetGroups"]}


def test_footing_makes_them(road):
    plan_file(road, {"one": {"subnets": ["a", "b"]}, "named": {"name": "shop-two", "subnets": ["c"], "description": "two"}})
    road.apply()
    road.assert_no_changes()
    cache, groups = road.cloud.client("elasticache"), seen(road)
    assert sorted(groups) == ["shop-one", "shop-two"]
    assert groups["shop-one"]["CacheSubnetGroupDescription"] == "made by footing"
    arn = groups["shop-one"]["ARN"]
    assert tags_of(cache, arn)["footing:address"] == "cache_subnet_group.one" and tags_of(cache, arn)["footing:stack"] == "shop"
    plan_file(road, {"one": {"subnets": ["a", "b"], "tags": {"team": "x"}}, "named": {"name": "shop-two", "subnets": ["c"],
                                                                                      "description": "two"}})
    road.apply()
    assert tags_of(cache, arn)["team"] == "x"
    road("state", "remove", "cache_subnet_group.one", status=0)
    road("import", "cache_subnet_group.one", "shop-one", status=0)
    road.assert_no_changes()


def test_footing_changes_them(run, sandbox):
    run.env, run.cloud = sandbox.env, sandbox
    plan_file(run, {"one": {"subnets": ["a", "b"]}, "two": {"subnets": "a"}})
    run.apply()
    # one call changes both; a subnet leaves the group before it goes
    plan_file(run, {"one": {"subnets": ["a", "c"], "description": "moved"}, "two": {"name": "other", "subnets": "a"}}, "ac")
    calls = [call["operation"] for call in run.json("plan", "--calls")["calls"]]
    assert calls.count("ModifyCacheSubnetGroup") == 1 and calls.index("ModifyCacheSubnetGroup") < calls.index("DeleteSubnet")
    assert actions(run)["cache_subnet_group.two"] == "replace"
    run.apply()
    run.assert_no_changes()
    groups = seen(run)
    assert sorted(groups) == ["other", "shop-one"] and groups["shop-one"]["CacheSubnetGroupDescription"] == "moved"
    # by hand
    sandbox.client("elasticache").modify_cache_subnet_group(CacheSubnetGroupName="shop-one", CacheSubnetGroupDescription="by hand")
    [change] = [change for change in run.json("plan")["changes"] if change["action"] == "update"]
    assert {field["field"]: field["drift"] for field in change["fields"]} == {"description": True}
    # a lost answer is found by its name
    plan_file(run, {"one": {"subnets": ["a", "c"], "description": "moved"}, "third": {"subnets": "a"}}, "ac")
    sandbox.fault("cut-after:CreateCacheSubnetGroup:1")
    run("apply", "--yes")
    run.apply()
    run.assert_no_changes()
    assert sorted(seen(run)) == ["shop-one", "shop-third"]
    made = [call for call in sandbox.ledger() if call["operation"] == "CreateCacheSubnetGroup"]
    assert len(made) == 4, made
    run("teardown", "--yes", status=0)
    assert not seen(run)
